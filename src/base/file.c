/* SPDX-License-Identifier: MIT */
/* file: whole files in, whole files out, durable when said so. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pwd.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/file.h>
#include <mailcall/base/mem.h>

#define LOCK_POLL_MS 5
#define FILE_USER_BYTES 33 /* what the system gives a user's name, and the end */
#define READ_STEP_BYTES ((size_t)64 * 1024)

/* The kernel's reason as a sentence. The number is taken before anything else can change it. */
static enum status failed(struct err *err, int number, const char *doing, const char *path)
{
    if (number == ELOOP) return err_set(err, DENIED, "%s is a symbolic link; links are refused here", path);
    enum status status = number == EACCES || number == EPERM ? DENIED : IO_FAILED;
    const char *remedy = number == ENOSPC || number == EDQUOT ? "; make room there" : "";
    char whose[FILE_WHOSE_BYTES] = "";
    if (status == DENIED) file_whose(path, whose);
    return err_set(err, status, "cannot %s %s: %s%s%s", doing, path, strerror(number), remedy, whose);
}

static int open_again(const char *path, int flags, mode_t mode)
{
    int fd;
    do fd = open(path, flags | O_CLOEXEC | O_NOCTTY, mode);
    while (fd < 0 && errno == EINTR);
    return fd;
}

/* Reads until end of file; returns an errno. What does not fit is read and dropped, so that a writer never blocks. */
static int read_to_end(int fd, struct buf *out)
{
    char step[READ_STEP_BYTES];
    for (;;) {
        ssize_t got = read(fd, step, sizeof step);
        if (got == 0) return 0;
        if (got > 0)
            buf_add(out, step, (size_t)got);
        else if (errno != EINTR)
            return errno;
    }
}

enum status file_read(const char *path, struct buf *out, struct err *err)
{
    size_t before = out->len;
    bool cut_before = out->cut;
    enum status status = OK;
    /* O_NONBLOCK: a pipe put in a file's place must not hold us up before it can be looked at. */
    int fd = open_again(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0);
    if (fd < 0) return failed(err, errno, "open", path);
    struct stat st;
    size_t left = out->max_bytes > out->len ? out->max_bytes - out->len : 0;
    if (fstat(fd, &st) != 0) {
        status = failed(err, errno, "look at", path);
    } else if (!S_ISREG(st.st_mode)) {
        status = err_set(err, BAD_INPUT, "%s is not a regular file", path);
    } else if ((uintmax_t)st.st_size > left) {
        status = err_set(err, BAD_INPUT, "%s is larger than the %zu bytes allowed", path, left);
    } else {
        int number = read_to_end(fd, out);
        if (number != 0)
            status = failed(err, number, "read", path);
        else if (out->cut && !cut_before)
            status = err_set(err, BAD_INPUT, "%s is larger than the %zu bytes allowed", path, left);
    }
    close(fd);
    if (status != OK) {
        buf_truncate(out, before);
        out->cut = cut_before;
    }
    return status;
}

enum status fd_read_all(int fd, struct buf *out, struct err *err)
{
    size_t before = out->len;
    int number = read_to_end(fd, out);
    if (number == 0) return OK;
    buf_truncate(out, before);
    return err_set(err, IO_FAILED, "cannot read the input: %s", strerror(number));
}

/* Writes every byte; returns an errno. A write that takes nothing and says nothing is taken for a full disk. */
static int write_fully(int fd, const void *bytes, size_t count)
{
    const char *at = bytes;
    while (count > 0) {
        ssize_t put = write(fd, at, count);
        if (put == 0) return ENOSPC;
        if (put < 0 && errno != EINTR) return errno;
        if (put > 0) {
            at += put;
            count -= (size_t)put;
        }
    }
    return 0;
}

enum status fd_write_all(int fd, const void *bytes, size_t count, struct err *err)
{
    int number = write_fully(fd, bytes, count);
    return number == 0 ? OK : err_set(err, IO_FAILED, "cannot write the output: %s", strerror(number));
}

void fd_close(int fd)
{
    if (fd >= 0) close(fd);
}

/* The folder a path lies in, in `folder`. */
static void parent_of(const char *path, struct buf *folder)
{
    const char *slash = strrchr(path, '/');
    if (slash == NULL)
        buf_puts(folder, ".");
    else
        buf_add(folder, path, slash == path ? 1 : (size_t)(slash - path));
}

static int sync_folder_of(const char *path)
{
    struct buf folder = BUF_INIT(4096);
    parent_of(path, &folder);
    int number = 0, fd = open_again(buf_text(&folder), O_RDONLY | O_DIRECTORY, 0);
    if (fd < 0 || fsync(fd) != 0) number = errno;
    if (fd >= 0) close(fd);
    buf_release(&folder);
    return number;
}

void file_give(int fd, const char *path)
{
    struct stat folder, made;
    struct buf name = BUF_INIT(4096);
    if (geteuid() != 0) return;
    parent_of(path, &name);
    /* What the descriptor names was made just now and by us, so that nobody is given anything of somebody else's. */
    if (stat(buf_text(&name), &folder) == 0 && fstat(fd, &made) == 0 && folder.st_uid != made.st_uid) {
        int refused = fchown(fd, folder.st_uid, folder.st_gid);
        (void)refused; /* some file systems cannot: then it stays root's */
    }
    buf_release(&name);
}

int file_open_shared(const char *path)
{
    for (;;) {
        int fd = open_again(path, O_RDWR | O_NOFOLLOW, 0);
        if (fd >= 0 || errno != ENOENT) return fd;
        fd = open_again(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
        if (fd >= 0) file_give(fd, path);
        if (fd >= 0 || errno != EEXIST) return fd;
    }
}

/* Takes the last name off; false when none is left. */
static bool climb(char *path)
{
    char *slash = strrchr(path, '/');
    if (strcmp(path, "/") == 0 || strcmp(path, ".") == 0) return false;
    if (slash == NULL)
        snprintf(path, PATH_MAX, ".");
    else
        slash[slash == path] = '\0';
    return true;
}

static void user_name(uid_t uid, char out[FILE_USER_BYTES])
{
    const struct passwd *user = getpwuid(uid);
    if (user != NULL)
        snprintf(out, FILE_USER_BYTES, "%s", user->pw_name);
    else
        snprintf(out, FILE_USER_BYTES, "%lu", (unsigned long)uid);
}

void file_whose(const char *path, char out[FILE_WHOSE_BYTES])
{
    struct stat st;
    char at[PATH_MAX], owner[FILE_USER_BYTES], user[FILE_USER_BYTES];
    out[0] = '\0';
    snprintf(at, sizeof at, "%s", path);
    while (lstat(at, &st) != 0 || access(at, R_OK | W_OK) == 0)
        if (!climb(at)) return;
    if (errno == EROFS) {
        snprintf(out, FILE_WHOSE_BYTES, ": the disk of %.200s is mounted for reading only", at);
        return;
    }
    user_name(st.st_uid, owner);
    user_name(geteuid(), user);
    if (st.st_uid == geteuid())
        snprintf(out, FILE_WHOSE_BYTES, ": its owner may not either; say chmod u+rwX %.200s", at);
    else if (st.st_uid == 0)
        snprintf(out, FILE_WHOSE_BYTES,
                 ": %.200s belongs to user root, and this is user %s; as root say chown %s %.200s", at, user, user, at);
    else
        snprintf(out, FILE_WHOSE_BYTES, ": %.200s belongs to user %s, and this is user %s; run this as user %s", at,
                 owner, user, owner);
}

/* A file without a name: not even an interruption leaves it behind. */
enum status dir_has_room(const char *path, size_t bytes, struct err *err)
{
    int fd = open_again(path, O_TMPFILE | O_WRONLY, S_IRUSR | S_IWUSR);
    int number = fd < 0 ? errno : posix_fallocate(fd, 0, (off_t)bytes);
    if (fd >= 0) close(fd);
    if (number != ENOSPC && number != EDQUOT) return OK;
    return err_set(err, TRANSIENT, "%s: %s; make room there", path, strerror(number));
}

/* Beside the target, hidden, and used by nobody else: process, count and clock are in the name. */
static void temporary_name(const char *path, struct buf *name)
{
    static atomic_uint count;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    const char *slash = strrchr(path, '/');
    const char *base = slash == NULL ? path : slash + 1;
    buf_add(name, path, (size_t)(base - path));
    buf_printf(name, ".%.100s.%ld.%u.%lld%09ld.tmp", base, (long)getpid(), atomic_fetch_add(&count, 1),
               (long long)now.tv_sec, now.tv_nsec);
}

/* Gives the finished file its name; returns an errno, EEXIST when it is taken and must not be replaced. */
static int give_name(const char *temporary, const char *path, bool replace)
{
    if (replace) return rename(temporary, path) == 0 ? 0 : errno;
    if (renameat2(AT_FDCWD, temporary, AT_FDCWD, path, RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    /* A file system without RENAME_NOREPLACE: a link does not replace either. */
    if (link(temporary, path) != 0) return errno;
    unlink(temporary);
    return 0;
}

static int write_new_file(const char *name, const void *bytes, size_t count, int mode)
{
    int fd = open_again(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (fd < 0) return errno;
    file_give(fd, name);
    int number = write_fully(fd, bytes, count);
    if (number == 0 && (fchmod(fd, (mode_t)mode) != 0 || fsync(fd) != 0)) number = errno;
    if (close(fd) != 0 && number == 0) number = errno;
    if (number != 0) unlink(name);
    return number;
}

enum status file_write_durably(const char *path, const void *bytes, size_t count, int mode, bool replace,
                               struct err *err)
{
    enum status status = OK;
    struct buf name = BUF_INIT(4096);
    temporary_name(path, &name);
    int number = name.cut ? ENAMETOOLONG : write_new_file(buf_text(&name), bytes, count, mode);
    if (number != 0) {
        status = failed(err, number, "write", path);
        goto out;
    }
    number = give_name(buf_text(&name), path, replace);
    if (number != 0) {
        unlink(buf_text(&name));
        status = number == EEXIST ? err_set(err, BAD_INPUT, "%s is there already and was left as it is", path)
                                  : failed(err, number, "write", path);
        goto out;
    }
    number = sync_folder_of(path);
    if (number != 0) status = failed(err, number, "make durable", path);
out:
    buf_release(&name);
    return status;
}

enum status file_write_out(const char *path, const void *bytes, size_t count, int mode, struct err *err)
{
    struct stat st;

    if (lstat(path, &st) != 0 || S_ISREG(st.st_mode)) return file_write_durably(path, bytes, count, mode, true, err);
    int fd = open_again(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOCTTY, (mode_t)mode), number = fd < 0 ? errno : 0;
    if (number == 0) number = write_fully(fd, bytes, count);
    if (fd >= 0 && close(fd) != 0 && number == 0) number = errno;
    return number == 0 ? OK : failed(err, number, "write", path);
}

bool file_exists(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0;
}

enum status dir_ensure(const char *path, int mode, struct err *err)
{
    if (mkdir(path, (mode_t)mode) == 0) {
        int fd = open_again(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0);
        if (fd >= 0) file_give(fd, path);
        fd_close(fd);
        int number = sync_folder_of(path);
        return number == 0 ? OK : failed(err, number, "make durable", path);
    }
    if (errno != EEXIST) return failed(err, errno, "make", path);
    struct stat st;
    if (stat(path, &st) != 0) return failed(err, errno, "look at", path);
    return S_ISDIR(st.st_mode) ? OK : err_set(err, BAD_INPUT, "%s is there but is not a folder", path);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

enum status dir_names(const char *path, char ***names, size_t *count, struct err *err)
{
    int fd = open_again(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0);
    if (fd < 0) {
        struct stat st;
        int number = errno;
        /* Linux says ENOTDIR of a link to a folder when both flags are set. */
        bool is_link = number == ENOTDIR && lstat(path, &st) == 0 && S_ISLNK(st.st_mode);
        return failed(err, is_link ? ELOOP : number, "open", path);
    }
    DIR *dir = fdopendir(fd);
    if (dir == NULL) {
        int number = errno;
        close(fd);
        return failed(err, number, "open", path);
    }
    char **list = NULL;
    size_t filled = 0, room = 0;
    const struct dirent *entry;
    while ((void)(errno = 0), (entry = readdir(dir)) != NULL) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        if (filled == room) {
            room = room == 0 ? 32 : room * 2;
            list = mem_resize(list, room * sizeof *list);
        }
        list[filled++] = mem_strdup(entry->d_name);
    }
    int number = errno;
    closedir(dir);
    if (number != 0) {
        dir_names_free(&list, filled);
        return failed(err, number, "read", path);
    }
    if (filled > 1) qsort(list, filled, sizeof *list, by_bytes);
    *names = list;
    *count = filled;
    return OK;
}

void dir_names_free(char ***names, size_t count)
{
    if (names == NULL || *names == NULL) return;
    for (size_t i = 0; i < count; i++) free((*names)[i]);
    free(*names);
    *names = NULL;
}

static enum status lock_as(int how, const char *path, int wait_ms, int *fd, struct err *err)
{
    int opened = file_open_shared(path);
    if (opened < 0) {
        return failed(err, errno, "open", path);
    }
    for (int waited = 0;; waited += LOCK_POLL_MS) {
        if (flock(opened, how | LOCK_NB) == 0) {
            *fd = opened;
            return OK;
        }
        int number = errno;
        if (number != EWOULDBLOCK && number != EINTR) {
            close(opened);
            return failed(err, number, "lock", path);
        }
        if (waited >= wait_ms) {
            close(opened);
            return err_set(err, TRANSIENT, "%s is held by another process; try again later", path);
        }
        struct timespec pause = {.tv_sec = 0, .tv_nsec = LOCK_POLL_MS * 1000000L};
        nanosleep(&pause, NULL);
    }
}

enum status file_lock(const char *path, int wait_ms, int *fd, struct err *err)
{
    return lock_as(LOCK_EX, path, wait_ms, fd, err);
}

enum status file_lock_shared(const char *path, int wait_ms, int *fd, struct err *err)
{
    return lock_as(LOCK_SH, path, wait_ms, fd, err);
}
