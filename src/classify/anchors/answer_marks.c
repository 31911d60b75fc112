/* SPDX-License-Identifier: MIT */
/*
 * answer_marks: see answer_marks.h. A bracket holds a mark when it holds the author's own name, a part of it or its
 * initials; or two or three capitals, as those of somebody who answers for a house do.
 */
#include "answer_marks.h"

#include "markers/marker.h"
#include "own_words.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/answer_sign.h>

#define NAME_MAX_BYTES 48
#define NAME_LEAST_BYTES 3
#define INITIALS_LEAST 2
#define INITIALS_MOST 4

static const struct {
    const char *open, *close;
} brackets[] = {{"[", "]"},   {"<", ">"},   {"{", "}"},   {"(", ")"},   {"【", "】"}, {"［", "］"},
                {"〔", "〕"}, {"（", "）"}, {"《", "》"}, {"〈", "〉"}, {"「", "」"}};
#define BRACKETS (sizeof brackets / sizeof *brackets)

static bool begins(const char *text, size_t bytes, const char *with)
{
    size_t size = strlen(with);
    return size <= bytes && memcmp(text, with, size) == 0;
}

static bool ends(const char *text, size_t bytes, const char *with)
{
    size_t size = strlen(with);
    return size <= bytes && memcmp(text + bytes - size, with, size) == 0;
}

/* "ms", "m.s.", "msl" of Mona Strand Lund: first letters of the name's words in their order, the first of them first.
 */
static bool is_initials(const char *name, const char *text)
{
    const char *end = name + strlen(name), *text_end = text + strlen(text);
    size_t letters = 0;
    for (uint32_t want, code; text < text_end;) {
        text += utf8_next(text, text_end, &want);
        if (want == '.' || want == ' ') continue;
        bool found = false;
        while (!found && name < end) {
            size_t size = utf8_next(name, end, &code);
            found = code == want;
            if (!found && letters == 0) return false;
            name += size + strcspn(name + size, " -");
            name += strspn(name, " -");
        }
        if (!found) return false;
        letters++;
    }
    return letters >= INITIALS_LEAST && letters <= INITIALS_MOST;
}

/* It is no longer than the name, and a word of that begins as it does. */
static bool may_be_of(const char *name, const char *text, size_t bytes)
{
    if (bytes > strlen(name) + INITIALS_MOST) return false; /* "M.S." of "Mo S" */
    if ((unsigned char)text[0] >= 0x80) return true;
    for (const char *word = name; *word != '\0'; word += strspn(word, " -")) {
        if (marker_lower(*word) == marker_lower(text[0]) || (unsigned char)*word >= 0x80) return true;
        word += strcspn(word, " -");
    }
    return false;
}

/* The author's name, a word of it, or its initials. */
static bool is_authors(struct step *step, const char *text, size_t bytes)
{
    const char *spelt = step->out->contributor.name;
    if (spelt == NULL || *spelt == '\0' || bytes == 0 || bytes > NAME_MAX_BYTES) return false;
    if (memchr(text, '\n', bytes) != NULL || !may_be_of(spelt, text, bytes)) return false;
    const char *name = folded_words(step->arena, spelt, strlen(spelt)), *mark = folded_words(step->arena, text, bytes);
    size_t size = strlen(mark);
    for (const char *at = name; size >= NAME_LEAST_BYTES && (at = strstr(at, mark)) != NULL; at++)
        if ((at == name || one_of(" -", at[-1])) && (at[size] == '\0' || one_of(" -", at[size]))) return true;
    return is_initials(name, mark);
}

static bool is_capitals(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if (text[i] < 'A' || text[i] > 'Z') return false;
    return bytes >= INITIALS_LEAST && bytes < INITIALS_MOST;
}

static size_t past_blanks(const char *text, size_t at, size_t bytes)
{
    while (at < bytes && one_of(" \t\n", text[at])) at++;
    return at;
}

/* ":" behind a bracket, plain or wide, and blanks. */
static size_t past_colon(const char *text, size_t at, size_t bytes)
{
    size_t colon = past_blanks(text, at, bytes);
    if (colon < bytes && text[colon] == ':') return past_blanks(text, colon + 1, bytes);
    if (begins(text + colon, bytes - colon, "：")) return past_blanks(text, colon + strlen("："), bytes);
    return colon;
}

/* The text's bracket ends with it: "[MS: text]", "<MS> text </MS>". */
static size_t closing(const char *text, size_t bytes, size_t which, const char *mark, size_t mark_bytes)
{
    const char *close = brackets[which].close;
    size_t size = strlen(close);
    if (!ends(text, bytes, close)) return 0;
    if (mark == NULL) return size;
    size_t open = strlen(brackets[which].open), all = open + 1 + mark_bytes + size;
    if (all > bytes || text[bytes - all + open] != '/') return 0;
    return memcmp(text + bytes - size - mark_bytes, mark, mark_bytes) == 0 ? all : 0;
}

static struct answer_marks bracketed(struct step *step, const char *text, size_t bytes)
{
    bool may = bytes > 0 && ((unsigned char)text[0] >= 0x80 || one_of("[<{(", text[0]));
    for (size_t i = 0; may && i < BRACKETS; i++) {
        size_t open = strlen(brackets[i].open), close = strlen(brackets[i].close), at = open;
        if (!begins(text, bytes, brackets[i].open)) continue;
        while (at < bytes && at < open + NAME_MAX_BYTES && !one_of("\n:", text[at]) &&
               !begins(text + at, bytes - at, brackets[i].close))
            at++;
        if (at >= bytes || at == open) return (struct answer_marks){0, 0};
        size_t mark = at - open;
        while (mark > 0 && text[open + mark - 1] == ' ') mark--;
        bool colon = text[at] == ':', authors = is_authors(step, text + open, mark);
        if (colon) {
            size_t behind = closing(text, bytes, i, NULL, 0), next = past_blanks(text, at + 1, bytes);
            if (begins(text + next, bytes - next, brackets[i].close)) /* "[MS:] text" */
                behind = 0, next = past_blanks(text, next + close, bytes);
            return authors ? (struct answer_marks){next, behind} : (struct answer_marks){0, 0};
        }
        bool house = text[0] == '[' && is_capitals(text + open, mark) && at + 1 < bytes && one_of(" :", text[at + 1]);
        if (!authors && !house && !own_words_is_answer(text + open, mark)) return (struct answer_marks){0, 0};
        return (struct answer_marks){past_colon(text, at + close, bytes), closing(text, bytes, i, text + open, mark)};
    }
    return (struct answer_marks){0, 0};
}

/* "MS> text", "Mona Strand: text". */
static size_t named(struct step *step, const char *text, size_t bytes)
{
    size_t at = 0;
    while (at < bytes && at <= NAME_MAX_BYTES && !one_of("\n:>", text[at])) at++;
    if (at == 0 || at >= bytes || !one_of(":>", text[at])) return 0;
    size_t name = at;
    while (name > 0 && text[name - 1] == ' ') name--;
    return is_authors(step, text, name) ? past_blanks(text, at + 1, bytes) : 0;
}

/* "MS - text", "MS – text". */
static size_t dashed(struct step *step, const char *text, size_t bytes)
{
    static const char *const dashes[] = {" - ", " – ", " — ", ". - ", "- "};
    size_t at = 0;
    while (at < bytes &&
           ((text[at] >= 'A' && text[at] <= 'Z') || (unsigned char)text[at] >= 0xc0 || one_of(".", text[at])))
        at += utf8_next(text + at, text + bytes, &(uint32_t){0});
    if (at < INITIALS_LEAST || at > NAME_MAX_BYTES || !is_authors(step, text, at)) return 0;
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (begins(text + at, bytes - at, dashes[i])) return past_blanks(text, at + strlen(dashes[i]), bytes);
    return 0;
}

/* The sign opens a later line as well, so it makes a list. */
static bool comes_again(const char *text, size_t bytes, size_t sign)
{
    const char *end = text + bytes;
    for (const char *at = text; (at = memchr(at, '\n', (size_t)(end - at))) != NULL;) {
        at++;
        if (begins(at, (size_t)(end - at), "\n")) continue;
        if ((size_t)(end - at) > sign && memcmp(at, text, sign) == 0) return true;
    }
    return false;
}

/* "**text**", "==text==": the same signs on both sides of all of it, and nowhere else. */
static struct answer_marks on_both_sides(const char *text, size_t bytes)
{
    size_t n = 0;
    if (bytes == 0 || !one_of("*_=+~", text[0])) return (struct answer_marks){0, 0};
    while (n < bytes && text[n] == text[0]) n++;
    if (2 * n >= bytes || memchr(text + n, text[0], bytes - 2 * n) != NULL) return (struct answer_marks){0, 0};
    for (size_t i = 0; i < n; i++)
        if (text[bytes - 1 - i] != text[0]) return (struct answer_marks){0, 0};
    size_t end = bytes - n;
    while (end > n && one_of(" \t\n", text[end - 1])) end--;
    return (struct answer_marks){past_blanks(text, n, end), bytes - end};
}

static struct answer_marks signed_by(const char *text, size_t bytes)
{
    struct answer_marks marks = on_both_sides(text, bytes);
    if (marks.before > 0) return marks;
    size_t sign = answer_sign(text, bytes);
    if (sign > 0 && !comes_again(text, bytes, sign)) marks.before = past_blanks(text, sign, bytes);
    return marks;
}

/* "text [MS]". */
static size_t signed_behind(struct step *step, const char *text, size_t bytes)
{
    bool may = bytes > 0 && ((unsigned char)text[bytes - 1] >= 0x80 || one_of("]>})", text[bytes - 1]));
    for (size_t i = 0; may && i < BRACKETS; i++) {
        size_t close = strlen(brackets[i].close), open = strlen(brackets[i].open), at = bytes;
        if (!ends(text, bytes, brackets[i].close)) continue;
        while (at > 0 && at + NAME_MAX_BYTES > bytes && !begins(text + at, bytes - at, brackets[i].open)) at--;
        if (at == 0 || !begins(text + at, bytes - at, brackets[i].open)) return 0;
        if (!is_authors(step, text + at + open, bytes - at - open - close)) return 0;
        while (at > 0 && one_of(" \t\n", text[at - 1])) at--;
        return bytes - at;
    }
    return 0;
}

/* Most paragraphs have nothing of the kind, as their first words and last byte tell. */
static bool may_be_marked(const char *text, size_t bytes)
{
    if (bytes == 0) return false;
    unsigned char first = (unsigned char)text[0], last = (unsigned char)text[bytes - 1];
    if (first >= 0x80 || last >= 0x80 || one_of("[<{(*_=+~-#@%!/", (char)first) || one_of("]>})", (char)last))
        return true;
    size_t reach = bytes < NAME_MAX_BYTES ? bytes : NAME_MAX_BYTES;
    if (memchr(text, ':', reach) != NULL || memchr(text, '>', reach) != NULL) return true;
    return bytes > 1 && first >= 'A' && first <= 'Z' && ((text[1] >= 'A' && text[1] <= 'Z') || text[1] == '.');
}

struct answer_marks answer_marks_find(struct step *step, const char *text, size_t bytes, bool opens)
{
    size_t end = bytes, from;
    while (end > 0 && one_of(" \t\n", text[end - 1])) end--;
    if (!may_be_marked(text, end)) return (struct answer_marks){0, 0};
    struct answer_marks sign = opens ? signed_by(text, end) : (struct answer_marks){0, 0}, marks = sign;
    from = sign.before;
    struct answer_marks inner = bracketed(step, text + from, end - from - sign.behind);
    if (inner.before == 0) inner.before = named(step, text + from, end - from - sign.behind);
    if (inner.before == 0 && opens) inner.before = dashed(step, text + from, end - from - sign.behind);
    if (inner.before == 0) inner.behind = signed_behind(step, text + from, end - from - sign.behind);
    marks.before += inner.before;
    marks.behind += inner.behind;
    if (marks.before + marks.behind == 0) return marks;
    if (marks.before + marks.behind >= end || !lang_has_word(text + marks.before, end - marks.before - marks.behind))
        return (struct answer_marks){0, 0}; /* nothing but marks: it stays as written */
    if (marks.behind > 0) marks.behind += bytes - end;
    return marks;
}
