/* SPDX-License-Identifier: MIT */
/* scaffold_cues: searching folded lines for patterns, and the months and number words of dates. */
#include <regex.h>
#include "scaffold.h"

/* A line longer than this is no sentence; patterns see its beginning. */
#define CUE_TEXT_MAX_BYTES 6000

/* Patterns live in tables, so that their address names them; each is compiled once a process. */
#define CUE_KEPT 160
struct kept {
    const char *pattern;
    regex_t regex;
    bool usable;
};

/* Tables spell words as a person would; folding the pattern too makes them meet the folded text. */
static void compile(struct kept *kept, const char *pattern)
{
    struct arena *arena = arena_new();
    const char *fold = pattern;
    const size_t *map;

    for (const char *at = pattern; *at; at++)
        if (*at & 0x80) {
            page_fold_text(arena, pattern, &fold, &map);
            break;
        }
    kept->pattern = pattern;
    kept->usable = regcomp(&kept->regex, fold, REG_EXTENDED) == 0;
    arena_free(&arena);
}

static struct kept *kept_pattern(const char *pattern)
{
    static _Thread_local struct kept all[CUE_KEPT];
    static _Thread_local size_t count;
    size_t i = 0;

    while (i < count && all[i].pattern != pattern) i++;
    if (i < count) return &all[i];
    if (count == CUE_KEPT) {
        i = count - 1;
        if (all[i].usable) regfree(&all[i].regex);
        count--;
    }
    compile(&all[i], pattern);
    count++;
    return &all[i];
}

bool cue_find(const char *fold, const char *pattern, struct cue *out)
{
    regmatch_t found[CUE_GROUPS];
    struct kept *kept = kept_pattern(pattern);

    if (!kept->usable || strnlen(fold, CUE_TEXT_MAX_BYTES) == CUE_TEXT_MAX_BYTES) return false;
    if (regexec(&kept->regex, fold, CUE_GROUPS, found, 0)) return false;
    if (!out) return true;
    *out = (struct cue){.from = {0}};
    for (size_t i = 0; i < CUE_GROUPS; i++) {
        if (found[i].rm_so < 0) continue;
        out->set[i] = true;
        out->from[i] = (size_t)found[i].rm_so;
        out->to[i] = (size_t)found[i].rm_eo;
    }
    return true;
}

bool cue_has(const char *fold, const char *pattern)
{
    return cue_find(fold, pattern, NULL);
}

char *cue_words(struct arena *arena, const struct page_line *line, const struct cue *cue, unsigned group)
{
    size_t from, to;

    if (!cue->set[group]) return arena_strdup(arena, "");
    from = line->map[cue->from[group]];
    to = line->map[cue->to[group]];
    return page_clean(arena, line->text + from, to - from);
}
