/* SPDX-License-Identifier: MIT */
/* members: which files below a path hold messages. */
#include <fcntl.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/file.h>
#include "members.h"

static void add(struct members *out, const char *path, enum member_kind kind, const struct stat *st)
{
    struct member *member = ARENA_PUSH(out->arena, out->items, out->count, out->room);
    member->path = path;
    member->kind = kind;
    if (st == NULL) return;
    member->bytes = st->st_size;
}

static bool ends_in(const char *name, const char *ending)
{
    size_t length = strlen(name), wanted = strlen(ending);
    return length > wanted && strcasecmp(name + length - wanted, ending) == 0;
}

static enum member_kind kind_by_name(const char *name)
{
    static const char *const endings[] = {".eml", ".mbox", ".mbx", ".gz"};
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
        if (ends_in(name, endings[i])) return MEMBER_EITHER;
    return MEMBER_MBOX;
}

static bool is_folder(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static bool is_maildir(struct arena *arena, const char *path)
{
    return is_folder(arena_printf(arena, "%s/cur", path)) && is_folder(arena_printf(arena, "%s/new", path));
}

/* The messages of new/ or cur/. */
static void maildir_half(const char *folder, struct members *out)
{
    char **names = NULL;
    size_t count = 0;
    if (dir_names(folder, &names, &count, NULL) != OK) {
        add(out, folder, MEMBER_UNREAD, NULL);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        struct stat st;
        if (names[i][0] == '.') continue;
        const char *path = arena_printf(out->arena, "%s/%s", folder, names[i]);
        if (lstat(path, &st) == 0 && S_ISREG(st.st_mode)) add(out, path, MEMBER_MESSAGE, &st);
    }
    dir_names_free(&names, count);
}

static enum status walk(const char *folder, struct members *out, int depth, struct err *err);

static void walk_name(const char *folder, const char *name, struct members *out, int depth)
{
    struct stat st;
    const char *path = arena_printf(out->arena, "%s/%s", folder, name);
    if (name[0] == '.' || lstat(path, &st) != 0) return;
    if (S_ISREG(st.st_mode))
        add(out, path, kind_by_name(name), &st);
    else if (S_ISDIR(st.st_mode) && (depth >= MEMBERS_MAX_DEPTH || walk(path, out, depth + 1, NULL) != OK))
        add(out, path, MEMBER_UNREAD, NULL);
}

static enum status walk(const char *folder, struct members *out, int depth, struct err *err)
{
    if (is_maildir(out->arena, folder)) {
        maildir_half(arena_printf(out->arena, "%s/new", folder), out);
        maildir_half(arena_printf(out->arena, "%s/cur", folder), out);
        return OK;
    }
    char **names = NULL;
    size_t count = 0;
    enum status status = dir_names(folder, &names, &count, err);
    if (status != OK) return status;
    for (size_t i = 0; i < count; i++) walk_name(folder, names[i], out, depth);
    dir_names_free(&names, count);
    return OK;
}

enum status members_of_folder(const char *path, struct members *out, struct err *err)
{
    return walk(path, out, 0, err);
}
