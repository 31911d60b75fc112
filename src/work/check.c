/* SPDX-License-Identifier: MIT */
/* check: reads what a site is made of and says what it amounts to. */
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/config/callfile.h>
#include <mailcall/config/settings.h>
#include <mailcall/lang/width.h>
#include <mailcall/lang/words.h>
#include <mailcall/model/document.h>
#include <mailcall/work/check.h>
#include <mailcall/work/left.h>
#include <mailcall/xml/tree.h>

/* What a setting's value takes on the screen before where it came from; most are shorter. */
#define VALUE_COLUMNS ((size_t)24)

static void count_of(struct buf *report, size_t count, const char *one, const char *many)
{
    if (count) buf_printf(report, ", %zu %s", count, count == 1 ? one : many);
}

static void tell_call(struct buf *report, const char *path, const struct call *call)
{
    char day[CLOCK_TEXT_BYTES] = "";

    buf_printf(report, "%s: right: \"%s\"", path, *call->title ? call->title : call->id);
    count_of(report, call->question_count, "question", "questions");
    count_of(report, call->workstream_count, "workstream", "workstreams");
    count_of(report, call->coordinator_count, "coordinator", "coordinators");
    if (*call->list_address) buf_printf(report, ", list %s", call->list_address);
    if (call->deadline_utc != CLOCK_NONE) {
        clock_day(call->deadline_utc, day);
        buf_printf(report, ", deadline %s (%s)", day, call->deadline_soft ? "soft" : "hard");
    }
    buf_putc(report, '\n');
}

static enum status check_call(struct arena *arena, const char *path, struct buf *report, struct err *err)
{
    struct callfile_notes notes = {.items = NULL};
    struct call *call = NULL;
    struct err one = ERR_INIT;
    enum status status = callfile_read_noting(arena, path, &call, &notes, &one);

    if (status != OK) return err_add_line(err, status, "%s", one.text);
    tell_call(report, path, call);
    for (size_t i = 0; i < notes.count; i++)
        buf_printf(report, "%s:%d: note: %s\n", path, notes.items[i].line, notes.items[i].text);
    return OK;
}

static void note_lang(const char *site, const struct setting_source *source, struct buf *report)
{
    if (strcmp(source->name, "lang")) return;
    if (lang_known(source->value)) {
        size_t primary = strcspn(source->value, "-");

        if (primary != strlen(DOCUMENT_LANG) || strncasecmp(source->value, DOCUMENT_LANG, primary))
            buf_printf(report, "%s/%s: note: digests are written in English; \"%s\" is not among their languages\n",
                       site, source->from, source->value);
        return;
    }
    buf_printf(report, "%s/%s: note: no language is known by the tag \"%s\"; write one such as en or pt-BR\n", site,
               source->from, source->value);
}

static bool is_program(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode) && access(path, X_OK) == 0;
}

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static const char *wrong_program(struct arena *arena, const char *path)
{
    const char *program = arena_strndup(arena, path, strcspn(path, " \t"));
    if (is_program(path)) return NULL;
    if (strlen(program) < strlen(path) && is_program(program))
        return arena_printf(arena, "write %s alone: mailcall hands it its arguments itself", program);
    return "there is no such program; name the mail system's, which often is /usr/sbin/sendmail";
}

/* A database file or a folder for messages: it may be made when it is first needed, but what it lies in may not. */
static const char *wrong_place(struct arena *arena, const char *path, bool folder)
{
    const char *slash = strrchr(path, '/');
    const char *above = slash > path ? arena_strndup(arena, path, (size_t)(slash - path)) : "/";
    if (!folder && is_folder(path))
        return arena_printf(arena, "that is a folder; name the database file in it, such as %s/mailcall.db", path);
    if (folder && file_exists(path) && !is_folder(path)) return "that is not a folder";
    if (is_folder(above)) return NULL;
    return arena_printf(arena, "there is no folder %s; make it and give it to the user whose site this is", above);
}

/* What the settings name is not there. That may change, so only whoever asks is told: a message in delivery waits, and
 * a digest is tried again. */
static enum status check_named(struct arena *arena, const struct settings *settings,
                               const struct setting_sources *sources, struct buf *report, struct err *err)
{
    enum status status = OK;

    for (size_t i = 0; i < sources->count; i++) {
        const struct setting_source *source = &sources->items[i];
        bool given = strcmp(source->from, "default") != 0;
        const char *wrong = NULL;
        if (!strcmp(source->name, "sendmail")) wrong = wrong_program(arena, settings->sendmail);
        if (!strcmp(source->name, "store") && given) wrong = wrong_place(arena, settings->store, false);
        if (!strcmp(source->name, "spool") && given) wrong = wrong_place(arena, settings->spool, true);
        if (!strcmp(source->name, "spool-second") && *settings->spool_second)
            wrong = wrong_place(arena, settings->spool_second, true);
        if (wrong && !given)
            buf_printf(report, "  note: %s, the default for %s: %s\n", source->value, source->name, wrong);
        else if (wrong)
            status = err_add_line(err, BAD_CONFIG, "%s/%s: <%s> is \"%s\": %s", settings->site, source->from,
                                  source->name, source->value, wrong);
    }
    return status;
}

static enum status check_settings(struct arena *arena, const char *site, struct buf *report, struct err *err)
{
    struct settings settings;
    struct setting_sources sources = {.items = NULL};
    struct err one = ERR_INIT;
    enum status status = settings_read(arena, site, &settings, &sources, &one);

    if (status != OK) return err_add_line(err, status, "%s", one.text);
    struct buf notes = BUF_INIT(65536);
    status = check_named(arena, &settings, &sources, &notes, err);
    buf_printf(report, "%s/%s: %s\n", site, SETTINGS_FILE, status == OK ? "right" : "well-formed, but not right");
    for (size_t i = 0; i < sources.count; i++) {
        const char *value = *sources.items[i].value ? sources.items[i].value : "(none)";
        size_t columns = width_columns(value, strlen(value));
        buf_printf(report, "  %-16s %s%*s %s\n", sources.items[i].name, value,
                   columns < VALUE_COLUMNS ? (int)(VALUE_COLUMNS - columns) : 0, "", sources.items[i].from);
    }
    for (size_t i = 0; i < sources.count; i++) note_lang(site, &sources.items[i], report);
    buf_puts(report, buf_text(&notes));
    buf_release(&notes);
    return status;
}

static enum status worse(enum status a, enum status b)
{
    return a == OK ? b : a;
}

/* Each file is told for itself; what holds among them (ids, lists) is checked when they are read together. */
static enum status check_calls(struct arena *arena, const char *folder, struct buf *report, struct err *err)
{
    char **names = NULL;
    size_t count = 0, told = 0, read = 0;
    struct call **calls = NULL;
    struct err together = ERR_INIT;
    enum status status = OK;

    if (file_exists(folder)) status = dir_names(folder, &names, &count, err);
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(names[i]);

        if (names[i][0] == '.' || length < 5 || strcmp(names[i] + length - 4, ".xml")) continue;
        status = worse(status, check_call(arena, arena_printf(arena, "%s/%s", folder, names[i]), report, err));
        told++;
    }
    dir_names_free(&names, count);
    if (status == OK) {
        status = callfile_read_all(arena, folder, &calls, &read, &together);
        if (status != OK) status = err_add_line(err, status, "%s", together.text);
    }
    if (!told) buf_printf(report, "%s: no call yet; make one with: mailcall init SITE --from PAGE\n", folder);
    return status;
}

/* What the store has under names that are no longer in the files. A store that is not there or cannot be read is for
 * other commands to tell of. */
static void note_left(const char *folder, struct buf *report)
{
    struct site site = {0};
    struct left *left = NULL;
    size_t count = 0;
    struct err ignored = ERR_INIT;
    enum status status = site_read(folder, &site, &ignored);

    if (status == OK && !file_exists(site.settings.store)) status = IO_FAILED;
    if (status == OK) status = store_open(site.settings.store, STORE_READ, &site.store, &ignored);
    if (status == OK) status = left_read(&site, site.arena, &left, &count, &ignored);
    for (size_t i = 0; status == OK && i < count; i++)
        buf_printf(report, "%s: note: %s\n", site.settings.store, left_line(site.arena, &left[i]));
    site_release(&site);
}

/* Settings or call, as the root element says; a file in which none can be read is told about as a call. */
static enum status check_file(struct arena *arena, const char *path, struct buf *report, struct err *err)
{
    struct xml_tree *tree = NULL;
    struct err ignored = ERR_INIT;

    if (xml_read_file(arena, path, NULL, &tree, &ignored) == OK && !strcmp(tree->root->name, "mailcall")) {
        const char *slash = strrchr(path, '/');
        const char *site = slash ? arena_strndup(arena, path, (size_t)(slash - path)) : ".";

        if (!strcmp(slash ? slash + 1 : path, SETTINGS_FILE))
            return check_settings(arena, *site ? site : "/", report, err);
        return err_add_line(err, BAD_CONFIG, "%s:%d: settings are read from a file named %s; rename it", path,
                            tree->root->line, SETTINGS_FILE);
    }
    return check_call(arena, path, report, err);
}

enum status check_site(const char *site, const char *const files[], size_t count, struct buf *report, struct err *err)
{
    struct arena *arena = arena_new();
    enum status status = OK;

    for (size_t i = 0; i < count; i++) status = worse(status, check_file(arena, files[i], report, err));
    if (!count) {
        status = check_settings(arena, site, report, err);
        status = worse(status, check_calls(arena, arena_printf(arena, "%s/calls", site), report, err));
        if (status == OK) note_left(site, report);
    }
    arena_free(&arena);
    return status;
}
