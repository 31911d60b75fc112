/* SPDX-License-Identifier: MIT */
/* word_styles: what paragraphs of a style are ([MS-DOC] 2.4.6.5): a list's, a heading, or hidden; styles take after
 * others, mostly after ones that stand before them. */
#include "word_file.h"

#define STYLES_MAX 4096
#define PARENTS_MAX 11
#define KIND_PARAGRAPH 1

struct definition {
    struct stretch all;
    size_t bytes; /* of its fixed part */
};

/* The definition of style `number`, by walking over those before it. */
static void find_definitions(struct word_file *file, struct definition *out)
{
    struct stretch styles = word_part(file, WORD_STYLES);
    size_t at = 2 + (size_t)stretch_u16(&styles, 0), fixed = stretch_u16(&styles, 4);
    for (size_t i = 0; i < file->style_count; i++) {
        size_t bytes = stretch_u16(&styles, at);
        out[i] = (struct definition){stretch_part(&styles, at + 2, bytes), fixed};
        at += 2 + bytes + bytes % 2;
    }
}

/* Its own properties, behind its name. */
static void take_own(const struct definition *style, struct word_style *out)
{
    const struct stretch *all = &style->all;
    size_t at = style->bytes + 2 + 2 * ((size_t)stretch_u16(all, style->bytes) + 1);
    struct stretch paragraph = stretch_part(all, at + 2, stretch_u16(all, at));
    word_take_paragraph(&paragraph, 2, &out->look);
    at += 2 + paragraph.count + paragraph.count % 2;
    struct stretch run = stretch_part(all, at + 2, stretch_u16(all, at));
    struct word_property one;
    for (size_t i = 0; word_next_property(&run, &i, &one);)
        if (one.code == 0x083c) out->hidden = stretch_u8(&run, one.at) & 1;
}

static void read_style(const struct definition *styles, size_t count, size_t number, int parents,
                       struct word_style *out)
{
    const struct definition *style = &styles[number];
    if (style->all.count <= style->bytes || (stretch_u16(&style->all, 2) & 15) != KIND_PARAGRAPH) return;
    unsigned built_in = stretch_u16(&style->all, 0) & 0xfff;
    size_t base = stretch_u16(&style->all, 2) >> 4;
    if (base < count && base != number && parents < PARENTS_MAX) read_style(styles, count, base, parents + 1, out);
    if (built_in >= 1 && built_in <= 9) out->look.outline = (int)built_in;
    take_own(style, out);
}

void word_read_styles(struct word_file *file)
{
    struct stretch styles = word_part(file, WORD_STYLES);
    size_t count = stretch_u16(&styles, 2);
    if (styles.count < 6 || count == 0 || count > STYLES_MAX) return;
    file->style_count = count;
    file->styles = arena_array(file->arena, count, sizeof *file->styles);
    struct definition *definitions = arena_array(file->arena, count, sizeof *definitions);
    find_definitions(file, definitions);
    for (size_t i = 0; i < count; i++) {
        file->styles[i] = (struct word_style){0};
        read_style(definitions, count, i, 0, &file->styles[i]);
    }
}
