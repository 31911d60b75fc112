/* SPDX-License-Identifier: MIT */
/*
 * file: whole files in, whole files out, durable when said so. Symbolic links are refused where a site's files are
 * opened (O_NOFOLLOW); checks are made on descriptors, not on names.
 */
#ifndef MAILCALL_BASE_FILE_H
#define MAILCALL_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>

/* Appends the whole file to `out`. IO_FAILED / DENIED / BAD_INPUT (larger than out->max_bytes, not a regular file). */
enum status file_read(const char *path, struct buf *out, struct err *err) MUST_USE;
/* Appends everything until end of file. EINTR is retried. out->cut tells that more came than was kept (the rest is
 * drained). */
enum status fd_read_all(int fd, struct buf *out, struct err *err) MUST_USE;
/* Writes every byte or fails. */
enum status fd_write_all(int fd, const void *bytes, size_t count, struct err *err) MUST_USE;
/* A file that a person named for output: a regular one is replaced as below; into what is no regular file, such as
 * /dev/stdout or a pipe, it is written as a shell would, and a link stays a link. */
enum status file_write_out(const char *path, const void *bytes, size_t count, int mode, struct err *err) MUST_USE;
/* Temporary name in the same folder, mode, fsync, rename, fsync of the folder. `replace` false: an existing file is
 * kept and BAD_INPUT returned. */
enum status file_write_durably(const char *path, const void *bytes, size_t count, int mode, bool replace,
                               struct err *err) MUST_USE;
bool file_exists(const char *path);
void fd_close(int fd); /* for descriptors that were only read or locked: nothing can be lost, so nothing is reported */
/*
 * What root makes in somebody's folder is that somebody's: else one command of root's would leave files behind that
 * the site's own user cannot open. All verbs here that make files and folders see to it; for others nothing changes.
 */
void file_give(int fd, const char *path);
/* A file that processes share, such as a lock: opened, or made with mode 0600. The descriptor, or -1 with errno. */
int file_open_shared(const char *path) MUST_USE;
/* For the end of an error: what keeps this user from reading and writing `path`, itself or a folder above it, whose
 * that is and what to do, as in ": /var/lib/mailcall belongs to user mailcall, and this is user ann; run this as user
 * mailcall". "" when nothing seems to. */
#define FILE_WHOSE_BYTES 640
void file_whose(const char *path, char out[FILE_WHOSE_BYTES]);
/* Makes the folder with `mode` unless there; an existing one keeps its mode. */
enum status dir_ensure(const char *path, int mode, struct err *err) MUST_USE;
/* TRANSIENT when `bytes` more find no room in the folder: its disk, a quota or the count of files is at its end.
 * Nothing is left behind; where it cannot be tried, OK. */
enum status dir_has_room(const char *path, size_t bytes, struct err *err) MUST_USE;
/* Sorted names in a folder without "." and ".."; returns owned via `names` (mem_*), free with dir_names_free. */
enum status dir_names(const char *path, char ***names, size_t *count, struct err *err) MUST_USE;
void dir_names_free(char ***names, size_t count);
/* An exclusive advisory lock, kept until the descriptor is closed. TRANSIENT when another holds it after wait_ms. */
enum status file_lock(const char *path, int wait_ms, int *fd, struct err *err) MUST_USE;
/* The same beside others of its kind: it keeps only file_lock out, and waits for that. */
enum status file_lock_shared(const char *path, int wait_ms, int *fd, struct err *err) MUST_USE;

#endif
