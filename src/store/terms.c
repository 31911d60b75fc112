/* SPDX-License-Identifier: MIT */
/* terms: pieces of the text are found first, then all that are not plain ASCII are folded in one call. */
#include "terms.h"

#include <stdbool.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/words.h>

enum class { CLASS_BREAK, CLASS_WORD, CLASS_SINGLE, CLASS_IGNORED };

struct range {
    uint32_t first, last;
    enum class class;
};

/* Code points past ASCII that are not simply parts of words, in order. Source: Unicode blocks and general categories.
 */
static const struct range ranges[] = {
    {0x0080, 0x00A9, CLASS_BREAK},    {0x00AB, 0x00AC, CLASS_BREAK},
    {0x00AD, 0x00AD, CLASS_IGNORED}, /* soft hyphen */
    {0x00AE, 0x00B1, CLASS_BREAK},    {0x00B4, 0x00B4, CLASS_BREAK},
    {0x00B6, 0x00B8, CLASS_BREAK},    {0x00BB, 0x00BB, CLASS_BREAK},
    {0x00BF, 0x00BF, CLASS_BREAK},    {0x00D7, 0x00D7, CLASS_BREAK},
    {0x00F7, 0x00F7, CLASS_BREAK},    {0x034F, 0x034F, CLASS_IGNORED},
    {0x037E, 0x037E, CLASS_BREAK},    {0x0387, 0x0387, CLASS_BREAK},
    {0x055A, 0x055F, CLASS_BREAK},    {0x0589, 0x058A, CLASS_BREAK},
    {0x05BE, 0x05BE, CLASS_BREAK},    {0x05C0, 0x05C0, CLASS_BREAK},
    {0x05C3, 0x05C3, CLASS_BREAK},    {0x05F3, 0x05F4, CLASS_BREAK},
    {0x0600, 0x060F, CLASS_BREAK},    {0x061B, 0x061B, CLASS_BREAK},
    {0x061C, 0x061C, CLASS_IGNORED},  {0x061D, 0x061F, CLASS_BREAK},
    {0x0640, 0x0640, CLASS_IGNORED}, /* tatweel */
    {0x066A, 0x066D, CLASS_BREAK},    {0x06D4, 0x06D4, CLASS_BREAK},
    {0x0700, 0x070F, CLASS_BREAK},    {0x0964, 0x0965, CLASS_BREAK},
    {0x0DF4, 0x0DF4, CLASS_BREAK},    {0x0E00, 0x0E4E, CLASS_SINGLE}, /* Thai */
    {0x0E4F, 0x0E4F, CLASS_BREAK},    {0x0E50, 0x0E59, CLASS_WORD},
    {0x0E5A, 0x0E5B, CLASS_BREAK},    {0x0E80, 0x0ECF, CLASS_SINGLE}, /* Lao */
    {0x0ED0, 0x0ED9, CLASS_WORD},     {0x0EDA, 0x0EFF, CLASS_SINGLE},
    {0x0F04, 0x0F14, CLASS_BREAK},    {0x1000, 0x103F, CLASS_SINGLE}, /* Burmese */
    {0x1040, 0x1049, CLASS_WORD},     {0x104A, 0x104F, CLASS_BREAK},
    {0x1050, 0x109F, CLASS_SINGLE},   {0x1100, 0x11FF, CLASS_SINGLE}, /* Hangul jamo */
    {0x1360, 0x1368, CLASS_BREAK},    {0x166D, 0x166E, CLASS_BREAK},
    {0x1680, 0x1680, CLASS_BREAK},    {0x1780, 0x17D3, CLASS_SINGLE}, /* Khmer */
    {0x17D4, 0x17DB, CLASS_BREAK},    {0x17DC, 0x17DF, CLASS_SINGLE},
    {0x17E0, 0x17E9, CLASS_WORD},     {0x1800, 0x180A, CLASS_BREAK},
    {0x180B, 0x180F, CLASS_IGNORED},  {0x2000, 0x200A, CLASS_BREAK},
    {0x200B, 0x200B, CLASS_BREAK},    {0x200C, 0x200F, CLASS_IGNORED},
    {0x2010, 0x2029, CLASS_BREAK},    {0x202A, 0x202E, CLASS_IGNORED},
    {0x202F, 0x205F, CLASS_BREAK},    {0x2060, 0x206F, CLASS_IGNORED},
    {0x207A, 0x207E, CLASS_BREAK},    {0x208A, 0x208E, CLASS_BREAK},
    {0x20A0, 0x20CF, CLASS_BREAK},    {0x2190, 0x245F, CLASS_BREAK},
    {0x2500, 0x2BFF, CLASS_BREAK},    {0x2E00, 0x2E7F, CLASS_BREAK},
    {0x2E80, 0x2FFF, CLASS_SINGLE}, /* Han radicals */
    {0x3000, 0x3004, CLASS_BREAK},    {0x3005, 0x3007, CLASS_SINGLE},
    {0x3008, 0x3020, CLASS_BREAK},    {0x3021, 0x302F, CLASS_SINGLE},
    {0x3030, 0x3030, CLASS_BREAK},    {0x3031, 0x303C, CLASS_SINGLE},
    {0x303D, 0x3040, CLASS_BREAK},    {0x3041, 0x309F, CLASS_SINGLE},
    {0x30A0, 0x30A0, CLASS_BREAK},    {0x30A1, 0x30FA, CLASS_SINGLE},
    {0x30FB, 0x30FB, CLASS_BREAK},    {0x30FC, 0x31FF, CLASS_SINGLE},
    {0x3400, 0x4DBF, CLASS_SINGLE},   {0x4DC0, 0x4DFF, CLASS_BREAK},
    {0x4E00, 0x9FFF, CLASS_SINGLE},   {0xA960, 0xA97F, CLASS_SINGLE},
    {0xAC00, 0xD7FF, CLASS_SINGLE}, /* Hangul */
    {0xE000, 0xF8FF, CLASS_BREAK},    {0xF900, 0xFAFF, CLASS_SINGLE},
    {0xFD3E, 0xFD3F, CLASS_BREAK},    {0xFE00, 0xFE0F, CLASS_IGNORED},
    {0xFE10, 0xFE1F, CLASS_BREAK},    {0xFE30, 0xFE6F, CLASS_BREAK},
    {0xFEFF, 0xFEFF, CLASS_IGNORED},  {0xFF00, 0xFF0F, CLASS_BREAK},
    {0xFF1A, 0xFF20, CLASS_BREAK},    {0xFF3B, 0xFF40, CLASS_BREAK},
    {0xFF5B, 0xFF65, CLASS_BREAK},    {0xFF66, 0xFFDC, CLASS_SINGLE},
    {0xFFE0, 0xFFFF, CLASS_BREAK},    {0x1D100, 0x1D1FF, CLASS_BREAK},
    {0x1F000, 0x1FAFF, CLASS_BREAK}, /* pictures */
    {0x20000, 0x3FFFF, CLASS_SINGLE}, {0xE0000, 0xE0FFF, CLASS_IGNORED},
};

static bool ascii_word(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static enum class class_of(uint32_t code) {
    if (code < 0x80) return ascii_word((unsigned char)code) ? CLASS_WORD : CLASS_BREAK;
    size_t low = 0, high = sizeof ranges / sizeof *ranges;
    while (low < high){size_t middle = (low + high) / 2; if (code > ranges[middle].last) low = middle + 1;
                       else if (code < ranges[middle].first) high = middle; else return ranges[middle].class;}
return CLASS_WORD;
}

static char ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* Only letters and digits of ASCII may stand in a term: the index parts terms at everything else. */
static char *keep_word_bytes(char *text)
{
    char *to = text;
    for (const char *from = text; *from; from++)
        if ((unsigned char)*from >= 0x80 || ascii_word((unsigned char)*from)) *to++ = ascii_lower(*from);
    *to = '\0';
    return text;
}

/* A run under way, and the pieces that wait for folding: one a line in `fold`. */
struct cutter {
    struct arena *arena;
    const char *text;
    struct terms *out;
    struct buf fold;
    size_t *waiting; /* indexes of terms whose text comes from `fold` */
    size_t waiting_count, waiting_room;
    size_t from, to;        /* of the run */
    bool open, ascii, gaps; /* gaps: holds characters to be left out */
};

static void add_to_fold(struct cutter *cutter, size_t from, size_t to)
{
    if (!cutter->gaps) {
        buf_add(&cutter->fold, cutter->text + from, to - from);
    } else {
        const char *at = cutter->text + from, *end = cutter->text + to;
        while (at < end) {
            uint32_t code;
            size_t bytes = utf8_next(at, end, &code);
            if (class_of(code) != CLASS_IGNORED) buf_add(&cutter->fold, at, bytes);
            at += bytes;
        }
    }
    buf_putc(&cutter->fold, '\n');
}

static void end_run(struct cutter *cutter)
{
    if (!cutter->open) return;
    cutter->open = false;
    struct terms *out = cutter->out;
    struct term *term = ARENA_PUSH(cutter->arena, out->items, out->count, out->room);
    *term = (struct term){.from = cutter->from, .to = cutter->to};
    if (cutter->ascii) {
        term->text =
            keep_word_bytes(arena_strndup(cutter->arena, cutter->text + cutter->from, cutter->to - cutter->from));
        return;
    }
    *ARENA_PUSH(cutter->arena, cutter->waiting, cutter->waiting_count, cutter->waiting_room) = out->count - 1;
    add_to_fold(cutter, cutter->from, cutter->to);
}

static void take(struct cutter *cutter, enum class class, size_t from, size_t to)
{
    if (class == CLASS_BREAK || class == CLASS_SINGLE) end_run(cutter);
    if (class == CLASS_BREAK) return;
    if (!cutter->open) {
        if (class == CLASS_IGNORED) return;
        cutter->open = cutter->ascii = true;
        cutter->gaps = false;
        cutter->from = from;
    }
    if (to - from > 1) cutter->ascii = false;
    if (class == CLASS_IGNORED)
        cutter->gaps = true;
    else
        cutter->to = to;
    if (class == CLASS_SINGLE) end_run(cutter);
}

/* Gives each waiting term its line of the folded text; a line that folded to nothing leaves its term without text. */
static void fold_waiting(struct cutter *cutter)
{
    if (!cutter->waiting_count) return;
    char *line = lang_fold(cutter->arena, buf_text(&cutter->fold));
    for (size_t i = 0; i < cutter->waiting_count && line; i++) {
        char *end = strchr(line, '\n');
        if (end) *end = '\0';
        cutter->out->items[cutter->waiting[i]].text = keep_word_bytes(line);
        line = end ? end + 1 : NULL;
    }
}

static void drop_empty(struct terms *terms)
{
    size_t kept = 0;
    for (size_t i = 0; i < terms->count; i++)
        if (terms->items[i].text && *terms->items[i].text) terms->items[kept++] = terms->items[i];
    terms->count = kept;
}

void terms_of(struct arena *arena, const char *text, size_t bytes, struct terms *out)
{
    struct cutter cutter = {.arena = arena, .text = text, .out = out};
    buf_init(&cutter.fold, bytes * 2 + 16);
    const char *at = text, *end = text + bytes;
    while (at < end) {
        uint32_t code = (unsigned char)*at;
        size_t length = code < 0x80 ? 1 : utf8_next(at, end, &code);
        take(&cutter, class_of(code), (size_t)(at - text), (size_t)(at - text) + length);
        at += length;
    }
    end_run(&cutter);
    fold_waiting(&cutter);
    drop_empty(out);
    buf_release(&cutter.fold);
}

/* Most mail is plain ASCII: one pass, nothing to look up. */
static char *join_ascii(struct arena *arena, const char *text, size_t bytes)
{
    char *joined = arena_alloc(arena, bytes + 2);
    size_t length = 0;
    for (size_t i = 0; i < bytes; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c >= 0x80) return NULL;
        if (ascii_word(c))
            joined[length++] = ascii_lower((char)c);
        else if (length && joined[length - 1] != ' ')
            joined[length++] = ' ';
    }
    if (length && joined[length - 1] == ' ') length--;
    joined[length] = '\0';
    return joined;
}

const char *terms_joined(struct arena *arena, const char *text, size_t bytes)
{
    char *plain = join_ascii(arena, text, bytes);
    if (plain) return plain;
    struct terms terms = {0};
    struct buf joined = BUF_INIT(SIZE_MAX);
    terms_of(arena, text, bytes, &terms);
    for (size_t i = 0; i < terms.count; i++) {
        if (i) buf_putc(&joined, ' ');
        buf_puts(&joined, terms.items[i].text);
    }
    char *copy = arena_strndup(arena, buf_text(&joined), joined.len);
    buf_release(&joined);
    return copy;
}
