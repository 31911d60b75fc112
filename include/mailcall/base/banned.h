/* SPDX-License-Identifier: MIT */
/*
 * banned: calls that cannot be made. The build includes this before every file of the project, tests too.
 *
 * Copying without a bound, splitting with hidden state, the machine's time zone, a shell, names of temporary files that
 * another may take first, and numbers read without telling a mistake.
 */
#ifndef MAILCALL_BASE_BANNED_H
#define MAILCALL_BASE_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#pragma GCC poison strcpy stpcpy strcat strncpy stpncpy strncat sprintf vsprintf gets strtok strtok_r
#pragma GCC poison localtime localtime_r ctime ctime_r asctime asctime_r gmtime mktime
#pragma GCC poison system popen tmpnam tempnam mktemp atoi atol atoll atof

#endif
