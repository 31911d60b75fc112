/* SPDX-License-Identifier: MIT */
/* config_file: a file of settings or a call, read, held against its grammar and given to who knows what it means. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/file.h>
#include "guide.h"

enum status config_read_bytes(struct arena *arena, const char *path, const char *bytes, size_t count,
                              const struct xml_grammar *grammar, config_meaning *meaning, void *context,
                              struct xml_tree **out, struct err *err)
{
    struct faults faults = {.arena = arena, .path = path};
    struct xml_tree *tree = NULL;
    struct err unguided = ERR_INIT;
    /* Nearly every file read is right, and each delivery reads them all: the guide is asked only when one is not. */
    enum status valid = xml_read_bytes(arena, path, bytes, count, grammar, &tree, &unguided), status = OK;

    if (valid != OK) status = xml_read_bytes(arena, path, bytes, count, NULL, &tree, err);
    if (valid != OK && status == OK) status = guide_check(tree, grammar, &faults, err);
    if (status != OK) return status;
    meaning(tree, &faults, context);
    status = faults_tell(&faults, err);
    if (status == OK && valid != OK) status = err_set(err, valid, "%s", unguided.text);
    if (status == OK) *out = tree;
    return status;
}

static bool is_settings(const char *path)
{
    const char *slash = strrchr(path, '/');

    return strcmp(slash ? slash + 1 : path, "mailcall.xml") == 0;
}

static enum status open_plain_file(const char *path, int *fd, unsigned *mode, struct err *err)
{
    struct stat about;
    char whose[FILE_WHOSE_BYTES];
    int opened = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);

    if (opened < 0 && errno == ENOENT && is_settings(path))
        return err_set(err, BAD_CONFIG,
                       "%s: there is no such file; \"mailcall init DIR\" makes a site, --site names it", path);
    if (opened < 0 && errno == ENOENT) return err_set(err, BAD_CONFIG, "%s: there is no such file", path);
    if (opened < 0 && errno == ELOOP)
        return err_set(err, BAD_CONFIG, "%s: this is a symbolic link; put the file itself there", path);
    if (opened < 0 && errno == EACCES) {
        file_whose(path, whose);
        return err_set(err, DENIED, "%s: may not be read by this user%s", path, whose);
    }
    if (opened < 0) return err_set(err, IO_FAILED, "%s: %s", path, strerror(errno));
    if (fstat(opened, &about) || !S_ISREG(about.st_mode)) {
        close(opened);
        return err_set(err, BAD_CONFIG, "%s: this is not a regular file", path);
    }
    *fd = opened;
    *mode = about.st_mode;
    return OK;
}

enum status config_read(struct arena *arena, const char *path, const struct xml_grammar *grammar,
                        config_meaning *meaning, void *context, struct xml_tree **out, unsigned *mode, struct err *err)
{
    struct buf bytes = BUF_INIT(XML_FILE_MAX_BYTES);
    unsigned bits = 0;
    int fd = -1;
    enum status status = open_plain_file(path, &fd, &bits, err);

    if (status != OK) return status;
    status = fd_read_all(fd, &bytes, err);
    close(fd);
    if (status == OK && bytes.cut)
        status = err_set(err, BAD_CONFIG, "%s: larger than a file of this kind can be", path);
    if (status == OK)
        status = config_read_bytes(arena, path, buf_text(&bytes), bytes.len, grammar, meaning, context, out, err);
    if (status == OK && mode) *mode = bits;
    buf_release(&bytes);
    return status;
}
