/* SPDX-License-Identifier: MIT */
/* banned: calls that cannot be made. Included before every file of the project by the build. */
#ifndef MAILCALL_BASE_BANNED_H
#define MAILCALL_BASE_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf gets strtok strtok_r
#pragma GCC poison localtime localtime_r ctime ctime_r asctime asctime_r gmtime mktime
#pragma GCC poison system popen tmpnam mktemp atoi atol atoll

#endif
