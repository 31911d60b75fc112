/* SPDX-License-Identifier: MIT */
/* word_open: the parts of a Word file found ([MS-DOC] 2.4.1): where its text lies in pieces, and what its styles are.
 */
#include "word_file.h"

#define CHARACTERS_MAX (8u * 1024 * 1024)
#define PIECES_MAX 100000

/* The table of pieces stands behind lists of properties. */
static bool find_pieces(struct word_file *file)
{
    struct stretch all = word_part(file, WORD_PIECES);
    size_t at = 0;
    while (at < all.count && stretch_u8(&all, at) == 1) at += 3 + (size_t)stretch_u16(&all, at + 1);
    if (stretch_u8(&all, at) != 2) return false;
    struct stretch table = stretch_part(&all, at + 5, stretch_u32(&all, at + 1));
    size_t count = table.count < 4 ? 0 : (table.count - 4) / 12;
    if (count == 0 || count > PIECES_MAX) return false;
    file->pieces = arena_array(file->arena, count, sizeof *file->pieces);
    for (size_t i = 0; i < count; i++) {
        uint32_t place = stretch_u32(&table, 4 * (count + 1) + 8 * i + 2);
        bool narrow = place >> 30 & 1;
        struct word_piece piece = {.from = stretch_u32(&table, 4 * i),
                                   .to = stretch_u32(&table, 4 * i + 4),
                                   .fc = narrow ? (place & 0x3fffffff) / 2 : place & 0x3fffffff,
                                   .wide = !narrow};
        if (piece.to <= piece.from || (i > 0 && piece.from != file->pieces[i - 1].to)) return false;
        file->pieces[i] = piece;
    }
    file->piece_count = count;
    return true;
}

bool word_open(struct arena *arena, const char *bytes, size_t count, struct word_file *out)
{
    *out = (struct word_file){.arena = arena};
    if (!compound_stream(arena, bytes, count, "WordDocument", &out->main)) return false;
    unsigned version = stretch_u16(&out->main, 2), flags = stretch_u16(&out->main, 0x0a);
    if (stretch_u16(&out->main, 0) != 0xa5ec || version < 0xc1 || out->main.count < WORD_HEAD_BYTES || (flags & 0x100))
        return false;
    if (!compound_stream(arena, bytes, count, flags & 0x200 ? "1Table" : "0Table", &out->table)) return false;
    for (int i = 0; i < WORD_STORIES; i++) {
        out->characters[i] = stretch_u32(&out->main, 0x4c + 4 * (size_t)i);
        if (out->characters[i] > CHARACTERS_MAX) return false;
    }
    if (out->characters[WORD_MAIN] == 0 || !find_pieces(out)) return false;
    word_read_styles(out);
    return true;
}
