/* SPDX-License-Identifier: MIT */
/* word_lists: definitions of lists, their levels behind them, and their uses ([MS-DOC] 2.9.131 to 2.9.150). */
#include "word_lists.h"

#include "office.h"

#include <mailcall/base/utf8.h>

#define LISTS_MAX 2000
#define USES_MAX 4000
#define DEFINITION_BYTES 28
#define LEVEL_BYTES 28
#define USE_BYTES 16
#define START_MAX 1000000

static int start_at(const struct stretch *all, size_t at)
{
    uint32_t start = stretch_u32(all, at);
    return start <= START_MAX ? (int)start : 1;
}

/* A level of a list from *at on. */
static struct word_level read_level(const struct stretch *all, size_t *at)
{
    struct word_level level = {.start = start_at(all, *at), .format = stretch_u8(all, *at + 4)};
    unsigned flags = stretch_u8(all, *at + 5);
    size_t runs = stretch_u8(all, *at + 24), paragraphs = stretch_u8(all, *at + 25);
    level.legal = flags >> 2 & 1;
    level.goes_on = flags >> 3 & 1;
    *at += LEVEL_BYTES + runs + paragraphs;
    size_t bytes = 2 * (size_t)stretch_u16(all, *at);
    level.text = stretch_part(all, *at + 2, bytes);
    *at += 2 + bytes;
    return level;
}

static void read_lists(const struct word_file *file, struct word_lists *out)
{
    struct stretch part = word_part(file, WORD_LISTS);
    size_t count = stretch_u16(&part, 0), at = 2 + count * DEFINITION_BYTES;
    if (part.count == 0 || count == 0 || count > LISTS_MAX) return;
    /* The levels stand behind what the head says is the part. */
    struct stretch all = stretch_part(&file->table, (size_t)(part.at - file->table.at), SIZE_MAX);
    out->lists = arena_array(file->arena, count, sizeof *out->lists);
    out->count = count;
    for (size_t i = 0; i < count; i++) {
        struct word_list *list = &out->lists[i];
        size_t definition = 2 + i * DEFINITION_BYTES;
        bool simple = stretch_u8(&all, definition + 26) & 1;
        *list = (struct word_list){.id = stretch_u32(&all, definition)};
        for (int level = 0; level < WORD_LEVELS; level++) {
            list->count[level] = -1;
            if (level == 0 || !simple) list->levels[level] = read_level(&all, &at);
        }
    }
}

static struct word_list *list_of(const struct word_lists *lists, uint32_t id)
{
    for (size_t i = 0; i < lists->count; i++)
        if (lists->lists[i].id == id) return &lists->lists[i];
    return NULL;
}

static void read_uses(const struct word_file *file, struct word_lists *out)
{
    struct stretch part = word_part(file, WORD_LIST_USES);
    size_t count = stretch_u32(&part, 0), at = 4 + count * USE_BYTES;
    if (part.count == 0 || count == 0 || count > USES_MAX) return;
    out->uses = arena_array(file->arena, count, sizeof *out->uses);
    out->use_count = count;
    for (size_t i = 0; i < count; i++) {
        struct word_use *use = &out->uses[i];
        size_t own = stretch_u8(&part, 4 + i * USE_BYTES + 12);
        *use = (struct word_use){.list = list_of(out, stretch_u32(&part, 4 + i * USE_BYTES))};
        for (int level = 0; level < WORD_LEVELS; level++) use->restart[level] = -1;
        at += 4;
        for (; own > 0 && at < part.count; own--) {
            unsigned flags = stretch_u32(&part, at + 4), level = flags & 15;
            int start = start_at(&part, at);
            at += 8;
            bool formed = flags >> 5 & 1;
            struct word_level formed_as = formed ? read_level(&part, &at) : (struct word_level){0};
            if (level < WORD_LEVELS && flags >> 4 & 1) use->restart[level] = formed ? formed_as.start : start;
        }
    }
}

void word_lists_read(const struct word_file *file, struct word_lists *out)
{
    *out = (struct word_lists){0};
    read_lists(file, out);
    read_uses(file, out);
}

/* As number_add() takes it; 0: no number. */
static char type_of(unsigned format)
{
    static const char types[] = {'1', 'I', 'i', 'A', 'a'};
    static const struct {
        unsigned format;
        char type;
    } others[] = {{23, 0}, {255, 0}, {37, 'c'}, {39, 'c'}, {46, 'd'}, {58, 'b'}, {59, 'B'}};
    if (format < sizeof types) return types[format];
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (others[i].format == format) return others[i].type;
    return '1';
}

static void add_counter(struct buf *out, const struct word_list *list, int level, bool legal)
{
    const struct word_level *of = &list->levels[level];
    int count = list->count[level] >= 0 ? list->count[level] : of->start;
    char type = type_of(of->format);
    number_add(out, count, type && !legal ? type : '1');
}

const char *word_lists_next(struct word_lists *lists, struct arena *arena, const struct word_paragraph *look)
{
    struct word_use *use = look->list > 0 && look->list <= lists->use_count ? &lists->uses[look->list - 1] : NULL;
    if (!use || !use->list || look->level >= WORD_LEVELS) return "";
    struct word_list *list = use->list;
    const struct word_level *level = &list->levels[look->level];
    int *count = &list->count[look->level];
    if (use->restart[look->level] >= 0)
        *count = use->restart[look->level];
    else
        *count = *count >= 0 ? *count + 1 : level->start;
    use->restart[look->level] = -1;
    for (unsigned below = look->level + 1; below < WORD_LEVELS; below++)
        if (!list->levels[below].goes_on) list->count[below] = -1;
    if (!type_of(level->format)) return "";
    struct buf out = BUF_INIT(256);
    for (size_t i = 0; i + 1 < level->text.count; i += 2) {
        uint16_t unit = stretch_u16(&level->text, i);
        char text[4];
        if (unit < WORD_LEVELS)
            add_counter(&out, list, unit, level->legal);
        else if (unit < 0xd800 || unit >= 0xe000)
            buf_add(&out, text, utf8_put(text, unit));
    }
    if (out.len > 0) buf_putc(&out, ' ');
    const char *copy = arena_strndup(arena, buf_text(&out), out.len);
    buf_release(&out);
    return copy;
}
