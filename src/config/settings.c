/* SPDX-License-Identifier: MIT */
/*
 * settings: one table says each setting's name, kind, default and place in the struct; reading, checking, listing and
 * overriding all walk it.
 */
#include <stddef.h>
#include <sys/stat.h>
#include <mailcall/config/address.h>
#include <mailcall/config/settings.h>
#include "grammar.h"
#include "guide.h"

enum kind { PATH, OPTIONAL_PATH, PROGRAM, WORDS, ADDRESS, URL, LANG, FRACTION, NUMBER };

struct setting {
    const char *name, *fallback;
    enum kind kind;
    size_t place;
    unsigned least, most;
};

#define AT(member) offsetof(struct settings, member)

static const struct setting table[] = {
    {"store", "store/mailcall.db", PATH, AT(store), 0, 0},
    {"spool", "spool", PATH, AT(spool), 0, 0},
    {"spool-second", "", OPTIONAL_PATH, AT(spool_second), 0, 0},
    {"socket", "lmtp.sock", PATH, AT(socket), 0, 0},
    {"sendmail", "/usr/sbin/sendmail", PROGRAM, AT(sendmail), 0, 0},
    {"sendmail-seconds", "60", NUMBER, AT(sendmail_seconds), 1, 3600},
    {"from-name", "mailcall", WORDS, AT(from_name), 0, 0},
    {"from-address", "mailcall@localhost", ADDRESS, AT(from_address), 0, 0},
    {"base-url", "", URL, AT(base_url), 0, 0},
    {"lang", "en", LANG, AT(lang), 0, 0},
    {"undecided-below", "0.3", FRACTION, AT(undecided_below), 0, 0},
    {"cpu-seconds", "10", NUMBER, AT(cpu_seconds), 1, 3600},
    {"wall-seconds", "30", NUMBER, AT(wall_seconds), 1, 3600},
    {"memory-mb", "512", NUMBER, AT(memory_mb), 64, 65536},
};

#define TABLE_COUNT (sizeof table / sizeof *table)

static const struct setting *find(const char *name)
{
    for (size_t i = 0; i < TABLE_COUNT; i++)
        if (!strcmp(table[i].name, name)) return &table[i];
    return NULL;
}

static bool lang_plain(const char *text)
{
    size_t primary = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    return primary >= 2 && primary <= 8 && (!text[primary] || text[primary] == '-') && !strpbrk(text, " \t_");
}

/* NULL when the value is right, else what to write instead. */
static const char *wrong(struct arena *arena, const struct setting *setting, const char *value)
{
    char *end;
    double number;

    switch (setting->kind) {
    case PATH: return *value ? NULL : "write a path, or remove the element for the default";
    case OPTIONAL_PATH:
    case WORDS: return NULL;
    case PROGRAM: return *value == '/' ? NULL : "write an absolute path such as /usr/sbin/sendmail";
    case ADDRESS: return address_plain(value) ? NULL : "write a mail address such as secretariat@example.org";
    case URL: return !*value || link_plain(value, false) ? NULL : "write a link that starts with https://";
    case LANG: return lang_plain(value) ? NULL : "write a language tag such as en or pt-BR";
    case FRACTION:
        number = strtod(value, &end);
        return end != value && !*end && number >= 0 && number <= 1 ? NULL : "write a number from 0 to 1, such as 0.5";
    case NUMBER:
        number = strtod(value, &end);
        if (value[strspn(value, "0123456789")] || end == value || number < setting->least || number > setting->most)
            return arena_printf(arena, "write a whole number from %u to %u, such as %s", setting->least, setting->most,
                                setting->fallback);
        return NULL;
    }
    return NULL;
}

static void assign(struct arena *arena, struct settings *out, const struct setting *setting, const char *value)
{
    char *place = (char *)out + setting->place;
    const char *text = value;

    switch (setting->kind) {
    case FRACTION: *(double *)(void *)place = strtod(value, NULL); return;
    case NUMBER: *(unsigned *)(void *)place = (unsigned)strtoul(value, NULL, 10); return;
    case PATH:
    case OPTIONAL_PATH:
        text = *value == '/' || !*value ? arena_strdup(arena, value) : arena_printf(arena, "%s/%s", out->site, value);
        break;
    default: text = arena_strdup(arena, value);
    }
    *(const char **)(void *)place = text;
}

static void record(struct arena *arena, struct setting_sources *sources, const char *name, const char *value,
                   const char *from)
{
    struct setting_source *item = NULL;

    if (!sources) return;
    for (size_t i = 0; i < sources->count && !item; i++)
        if (!strcmp(sources->items[i].name, name)) item = &sources->items[i];
    if (!item) item = ARENA_PUSH(arena, sources->items, sources->count, sources->room);
    *item = (struct setting_source){name, arena_strdup(arena, value), arena_strdup(arena, from)};
}

void settings_defaults(struct arena *arena, const char *site, struct settings *out)
{
    char *absolute = realpath(site, NULL);

    *out = (struct settings){.site = arena_strdup(arena, absolute ? absolute : site)};
    free(absolute);
    for (size_t i = 0; i < TABLE_COUNT; i++) assign(arena, out, &table[i], table[i].fallback);
}

static void check_meaning(const struct xml_tree *tree, struct faults *faults, void *context)
{
    (void)context;
    for (const struct xml_node *at = tree->root->first; at; at = at->next) {
        const struct setting *setting = at->name ? find(at->name) : NULL;
        const char *value = setting ? xml_text_line(faults->arena, at) : "";
        const char *instead = setting ? wrong(faults->arena, setting, value) : NULL;
        const struct xml_node *first = setting ? xml_child(tree->root, at->name, NULL) : NULL;

        if (first && first != at)
            faults_add(faults, at->line, "a second <%s>; the first is at line %d; keep one of them", at->name,
                       first->line);
        if (instead) faults_add(faults, at->line, "<%s> is \"%.80s\"; %s", at->name, value, instead);
    }
}

enum status settings_read(struct arena *arena, const char *site, struct settings *out, struct setting_sources *sources,
                          struct err *err)
{
    const char *path = arena_printf(arena, "%s/%s", site, SETTINGS_FILE);
    struct settings read;
    struct setting_sources from = {.items = NULL};
    struct xml_tree *tree = NULL;
    unsigned mode = 0;
    enum status status = config_read(arena, path, &grammar_settings, check_meaning, NULL, &tree, &mode, err);

    if (status != OK) return status;
    if (mode & S_IWOTH)
        return err_set(err, BAD_CONFIG, "%s:1: everybody may write to this file; run: chmod o-w %s", path, path);
    settings_defaults(arena, site, &read);
    for (size_t i = 0; i < TABLE_COUNT; i++) {
        const struct xml_node *node = xml_child(tree->root, table[i].name, NULL);
        const char *value = node ? xml_text_line(arena, node) : table[i].fallback;

        assign(arena, &read, &table[i], value);
        record(arena, &from, table[i].name, value,
               node ? arena_printf(arena, "%s:%d", SETTINGS_FILE, node->line) : "default");
    }
    *out = read;
    if (sources) *sources = from;
    return OK;
}

enum status settings_override(struct arena *arena, struct settings *settings, struct setting_sources *sources,
                              const char *name, const char *value, const char *from, struct err *err)
{
    const struct setting *setting = find(name);
    const char *instead = setting ? wrong(arena, setting, value) : NULL;

    if (!setting) return err_set(err, BAD_CONFIG, "%s: there is no setting \"%s\"", from, name);
    if (instead) return err_set(err, BAD_CONFIG, "%s: %s is \"%.80s\"; %s", from, name, value, instead);
    assign(arena, settings, setting, value);
    record(arena, sources, setting->name, value, from);
    return OK;
}
