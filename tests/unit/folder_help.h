/* SPDX-License-Identifier: MIT */
/* folder_help: a folder of its own for each test, gone with all that is in it when the test ends. */
#ifndef TESTS_FOLDER_HELP_H
#define TESTS_FOLDER_HELP_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static char folder[64];

static int folder_make(void **state)
{
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/mailcall-test-XXXXXX");
    return mkdtemp(folder) == NULL;
}

static int folder_remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    (void)st;
    (void)kind;
    (void)at;
    return remove(path);
}

static int folder_remove(void **state)
{
    (void)state;
    return nftw(folder, folder_remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

#endif
