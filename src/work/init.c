/* SPDX-License-Identifier: MIT */
/* init: makes what is missing and leaves alone what is there. */
#include <errno.h>
#include <sys/stat.h>
#include <mailcall/base/file.h>
#include <mailcall/config/callfile.h>
#include <mailcall/config/settings.h>
#include <mailcall/store/store.h>
#include <mailcall/work/init.h>
#include <mailcall/work/scaffold.h>
#include "difference.h"

static const char settings_text[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<!--\n"
    "  Settings of this mailcall site; mailcall.xml(5) explains them, and \"mailcall check\" shows what holds and "
    "why.\n"
    "  Everything has a default: take an element out of its comment to change it.\n"
    "-->\n"
    "<mailcall>\n"
    "  <!-- From whom digests come. Give an address that people may answer to. -->\n"
    "  <!-- <from-name>mailcall</from-name> -->\n"
    "  <!-- <from-address>secretariat@example.org</from-address> -->\n"
    "\n"
    "  <!-- The program that sends mail, and how long it may take. -->\n"
    "  <!-- <sendmail>/usr/sbin/sendmail</sendmail> -->\n"
    "  <!-- <sendmail-seconds>60</sendmail-seconds> -->\n"
    "\n"
    "  <!-- The digests' language, and where their links lead. -->\n"
    "  <!-- <lang>en</lang> -->\n"
    "  <!-- <base-url>https://www.example.org/call</base-url> -->\n"
    "\n"
    "  <!-- Filings less certain than this go to a person: 0 files everything, 1 nothing. -->\n"
    "  <!-- <undecided-below>0.3</undecided-below> -->\n"
    "\n"
    "  <!-- Where things are kept, absolute or below this folder. A second spool belongs on another disk. -->\n"
    "  <!-- <store>store/mailcall.db</store> -->\n"
    "  <!-- <spool>spool</spool> -->\n"
    "  <!-- <spool-second>/var/spool/mailcall-second</spool-second> -->\n"
    "  <!-- <socket>lmtp.sock</socket> -->\n"
    "\n"
    "  <!-- What reading one message may cost before it is set aside and tried again. -->\n"
    "  <!-- <cpu-seconds>10</cpu-seconds> -->\n"
    "  <!-- <wall-seconds>30</wall-seconds> -->\n"
    "  <!-- <memory-mb>512</memory-mb> -->\n"
    "</mailcall>\n";

struct init {
    struct arena *arena;
    const char *folder;
    struct buf *report;
};

static enum status make_folder(struct init *init, const char *path, struct err *err)
{
    bool there = file_exists(path);
    enum status status = dir_ensure(path, 0700, err);

    if (status == OK && !there) buf_printf(init->report, "%s: made\n", path);
    return status;
}

/* `init a/b/c` makes its parents too, as mkdir -p would; they keep the mode that others expect of a folder. */
static enum status make_parents(struct init *init, struct err *err)
{
    char *path = arena_strdup(init->arena, init->folder);
    enum status status = OK;

    for (char *at = path + 1; *path && *at && status == OK; at++) {
        if (*at != '/') continue;
        *at = '\0';
        if (!file_exists(path)) status = dir_ensure(path, 0755, err);
        *at = '/';
    }
    return status;
}

static enum status make_settings(struct init *init, struct err *err)
{
    const char *path = arena_printf(init->arena, "%s/%s", init->folder, SETTINGS_FILE);
    enum status status;

    if (file_exists(path)) {
        buf_printf(init->report, "%s: is there, left as it is\n", path);
        return OK;
    }
    status = file_write_durably(path, settings_text, sizeof settings_text - 1, 0600, false, err);
    if (status == OK) buf_printf(init->report, "%s: made; every setting has its default\n", path);
    return status;
}

/* The store's folder is made only where it is the site's own; a store elsewhere is somebody's decision. */
static enum status make_store(struct init *init, const struct settings *settings, struct err *err)
{
    struct store *store = NULL;
    bool there = file_exists(settings->store);
    enum status status = OK;

    if (there) return OK;
    status = store_open(settings->store, STORE_CREATE, &store, err);
    if (status == OK) buf_printf(init->report, "%s: made\n", settings->store);
    store_close(&store);
    return status;
}

static enum status make_site(struct init *init, struct err *err)
{
    static const char *const folders[] = {"", "/calls", "/store", "/spool"};
    struct settings settings;
    enum status status = make_parents(init, err);

    for (size_t i = 0; i < sizeof folders / sizeof *folders && status == OK; i++)
        status = make_folder(init, arena_printf(init->arena, "%s%s", init->folder, folders[i]), err);
    if (status == OK) status = make_settings(init, err);
    if (status == OK) status = settings_read(init->arena, init->folder, &settings, NULL, err);
    if (status == OK) status = make_store(init, &settings, err);
    return status;
}

/* The call file that an earlier run, or a person, made of the same page: same id, else same list, else same title. */
static const char *call_there(struct init *init, const struct scaffold *made)
{
    const char *folder = arena_printf(init->arena, "%s/calls", init->folder), *by_title = NULL, *by_list = NULL;
    const char *by_name = arena_printf(init->arena, "%s/%s.xml", folder, made->id);
    char **names = NULL;
    size_t count = 0;
    struct err ignored = ERR_INIT;

    if (file_exists(by_name)) return by_name;
    if (dir_names(folder, &names, &count, &ignored) != OK) return NULL;
    for (size_t i = 0; i < count; i++) {
        const char *path = arena_printf(init->arena, "%s/%s", folder, names[i]);
        struct call *call = NULL;

        if (!strstr(names[i], ".xml") || callfile_read(init->arena, path, &call, &ignored) != OK) continue;
        if (!strcmp(call->id, made->id))
            by_name = path;
        else if (*made->list_address && !strcmp(call->list_address, made->list_address))
            by_list = path;
        else if (*made->title && !strcmp(call->title, made->title))
            by_title = path;
    }
    dir_names_free(&names, count);
    return file_exists(by_name) ? by_name : by_list ? by_list : by_title;
}

static void tell_made(struct init *init, const char *path, const struct scaffold *made)
{
    buf_printf(init->report, "%s: drafted: \"%s\"", path, made->title);
    if (made->questions) buf_printf(init->report, ", %zu question%s", made->questions, made->questions == 1 ? "" : "s");
    if (made->workstreams)
        buf_printf(init->report, ", %zu workstream%s", made->workstreams, made->workstreams == 1 ? "" : "s");
    buf_printf(init->report, "; look at its %zu comment%s (\"check: ...\")\n", made->checks,
               made->checks == 1 ? "" : "s");
}

/*
 * The draft as it was first made is kept beside the call file, under a name that no call has: what a person changed in
 * the call file since is theirs and must not be told as a change of the page.
 */
static const char *first_draft(struct init *init, const char *path)
{
    const char *slash = strrchr(path, '/');

    return arena_printf(init->arena, "%.*s/.%s.draft", (int)(slash - path), path, slash + 1);
}

static enum status tell_difference(struct init *init, const char *path, const char *page, const struct buf *xml,
                                   struct err *err)
{
    struct buf there = BUF_INIT(SCAFFOLD_PAGE_MAX_BYTES * 2);
    const char *draft = first_draft(init, path);
    bool kept = file_exists(draft);
    enum status status = file_read(kept ? draft : path, &there, err);

    if (status != OK) return status;
    /* The first comment names the page's file, which may have moved. */
    const char *a = strstr(buf_text(&there), "<call"), *b = strstr(buf_text(xml), "<call");
    if (a && b && !strcmp(a, b)) {
        buf_printf(init->report, "%s: is there; the page %s says the same as before, nothing to do\n", path, page);
    } else {
        buf_printf(init->report, "%s: is there, left as it is; what %s says now differs:\n", path, page);
        (void)difference(a ? a : buf_text(&there), b ? b : buf_text(xml),
                         kept ? arena_printf(init->arena, "%s as first drafted", path) : path,
                         arena_printf(init->arena, "draft from %s", page), init->report);
    }
    buf_release(&there);
    return OK;
}

static enum status draft_page(struct init *init, const char *page, struct err *err)
{
    struct buf bytes = BUF_INIT(SCAFFOLD_PAGE_MAX_BYTES), xml = BUF_INIT(SCAFFOLD_PAGE_MAX_BYTES * 2);
    struct scaffold made;
    struct call *call = NULL;
    const char *path, *there;
    enum status status = file_read(page, &bytes, err);

    if (status == OK) status = scaffold_page(init->arena, page, buf_text(&bytes), bytes.len, &xml, &made, err);
    if (status != OK) goto out;
    path = arena_printf(init->arena, "%s/calls/%s.xml", init->folder, made.id);
    status = callfile_read_bytes(init->arena, path, buf_text(&xml), xml.len, &call, NULL, err);
    if (status != OK) {
        status = err_context(err, BUG, "the draft of %s is not valid", page);
        goto out;
    }
    there = call_there(init, &made);
    if (there) {
        status = tell_difference(init, there, page, &xml, err);
        goto out;
    }
    status = file_write_durably(path, buf_text(&xml), xml.len, 0600, false, err);
    if (status == OK && !file_exists(first_draft(init, path)))
        status = file_write_durably(first_draft(init, path), buf_text(&xml), xml.len, 0600, false, err);
    if (status == OK) tell_made(init, path, &made);
out:
    buf_release(&bytes);
    buf_release(&xml);
    return status;
}

static const char *without_slashes(struct arena *arena, const char *folder)
{
    size_t length = strlen(folder);

    while (length > 1 && folder[length - 1] == '/') length--;
    return arena_strndup(arena, folder, length);
}

enum status init_site(const char *folder, const char *const pages[], size_t count, struct buf *report, struct err *err)
{
    struct init init = {.arena = arena_new(), .report = report};
    enum status status;

    init.folder = without_slashes(init.arena, folder);
    status = make_site(&init, err);
    /* One unreadable page must not keep the others from being drafted. */
    for (size_t i = 0; i < count && (status == OK || i > 0); i++) {
        struct err one = ERR_INIT;
        enum status drafted = draft_page(&init, pages[i], &one);

        if (drafted != OK) {
            (void)err_add_line(err, drafted, "%s", one.text);
            if (status == OK) status = drafted;
        }
    }
    arena_free(&init.arena);
    return status;
}
