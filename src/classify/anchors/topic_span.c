/* SPDX-License-Identifier: MIT */
/* topic_span: see topic_span.h. */
#include "topic_span.h"
#include "decoder/yesno.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>
#include <mailcall/lang/asking.h>

/* What is enumerated behind an opening goes on past commas so far. */
#define ENUMERATED_BYTES 110
/* A line that an opening begins is full from here on. */
#define OPENED_LEAST_BYTES 40

size_t topic_label_sign(const char *text, size_t bytes)
{
    static const char *const signs[] = {":",   ".",    "：",   " -- ",    " --\n",   " - ", " – ",
                                        " — ", " –\n", " —\n", "\u00A0:", "\u202F:", "\t",  " -> ",
                                        " → ", " => ", " = ",  "——",      "\u3000"};
    if (bytes == 0 || strchr(":. \t\xC2\xE2\xE3\xEF", *text) == NULL) return 0;
    if (*text == ' ' && (bytes == 1 || strchr("-=\xE2", text[1]) == NULL)) return 0; /* most blanks */
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (bytes_begin(text, bytes, signs[i])) return strlen(signs[i]) - (signs[i][0] == ' ');
    return 0;
}

/* Where a label ends that goes on behind the comma at `from`: "On rules, faith and diets - we ..."; 0: nothing there
 * sets it off. */
static size_t enumerated_end(const char *text, size_t from, size_t bytes)
{
    for (size_t i = from + 1; i < bytes && i - from < ENUMERATED_BYTES; i++) {
        if (text[i] == '\n' || text[i] == '.' || text[i] == '?' || text[i] == '!' || text[i] == ';') return 0;
        if (text[i] == '\t') return 0;
        if (topic_label_sign(text + i, bytes - i) > 0) return i;
    }
    return 0;
}

/* Where the phrase ends: at a colon, a comma (but in a table's cell), a dash or the line's end. 0: it does not. */
static size_t phrase_end(const char *text, size_t from, size_t bytes, bool opened, bool row, bool *label)
{
    for (size_t i = from; i < bytes && i - from < 160; i++) {
        *label = false;
        if (text[i] == ',' && row) continue;
        if (text[i] > '?' && (unsigned char)text[i] < 0x80) continue; /* letters, mostly */
        if (i + 1 < bytes && text[i] == ' ' && text[i + 1] == ':') i++;
        *label = text[i] != '.' && topic_label_sign(text + i, bytes - i) > 0;
        size_t further = text[i] == ',' && opened ? enumerated_end(text, i, bytes) : 0;
        *label |= further > 0;
        if (further > 0) return further;
        if (text[i] == '\n' && opened && i - from >= OPENED_LEAST_BYTES && text[i + 1] >= 'a' && text[i + 1] <= 'z')
            continue; /* the line was full */
        if (*label || text[i] == ',' || text[i] == '\n') return i;
        if (bytes_begin(text + i, bytes - i, "—") || bytes_begin(text + i, bytes - i, "，")) return i;
        if (bytes_begin(text + i, bytes - i, "、") && opener_turned(text + from, i - from) > 0) return i;
        if (text[i] == '.' && opened) { /* "On teaching the apps. Nobody does." */
            *label = lang_count_words(text + from, i - from) <= LABEL_MAX_WORDS && i + 2 < bytes &&
                     text[i + 1] == ' ' && !(text[i + 2] >= 'a' && text[i + 2] <= 'z');
            return *label ? i : 0;
        }
        if (text[i] == '.' || text[i] == '?' || text[i] == '!') return 0;
    }
    return 0;
}

static bool all_bold(const struct block *block, size_t bytes)
{
    return block->emphasis_count > 0 && block->emphasis[0].bold && block->emphasis[0].from <= 1 &&
           block->emphasis[0].to + 2 >= bytes;
}

/* A question on lines of its own, above its answer; returns its end, 0: none. */
static size_t asked_end(const struct block *block, size_t bytes, bool followed)
{
    const char *text = block->text;
    for (size_t i = 0; i < bytes && i < 500; i++) {
        unsigned char c = (unsigned char)text[i];
        if ((c > '?' && c < 0x80) || c == ' ') continue; /* as most are */
        size_t mark = asking_mark(text + i, bytes - i), end = i + mark;
        if (mark == 0 && text[i] != '.' && text[i] != '!') continue;
        if (mark == 0) return 0;
        while (end < bytes && one_of("*_\") ", text[end])) end++;
        if (end == bytes) return followed ? end : 0;
        return text[end] == '\n' ? end : 0;
    }
    return 0;
}

static bool ends_with_colon(const char *text, size_t end)
{
    while (end > 0 && one_of(" *_", text[end - 1])) end--;
    return bytes_end(text, end, ":") || bytes_end(text, end, "：");
}

/* A label on a line of its own: "Situational awareness:", what is said about it below. */
static bool stands_alone(const char *text, size_t end, size_t bytes, bool followed)
{
    size_t after = end + topic_label_sign(text + end, bytes - end);
    if (text[end] == '\t' || lang_count_words(text, end) > HEADING_MAX_WORDS) return false;
    while (after < bytes && one_of(" *_", text[after])) after++;
    if (after == bytes) return followed;
    return text[after] == '\n' && strlen(text + after + 1) > end;
}

struct topic_span topic_span_find(const struct block *block, size_t from, bool followed, enum labelled labelled)
{
    const char *text = block->text;
    size_t bytes = strlen(text), line = strcspn(text, "\n");
    struct topic_span found = {SHAPE_NONE, 0, 0, true, 0};
    if (from == 0 && (block->kind == BLOCK_HEADING || all_bold(block, bytes))) {
        found.shape = SHAPE_HEADING;
        found.end = bytes;
        return found;
    }
    found.end = from == 0 ? asked_end(block, bytes, followed) : 0;
    if (found.end > 0) {
        found.shape = SHAPE_ASKED;
        return found;
    }
    if (from == 0 && topic_heads_wrapped(block, line, bytes, followed))
        return (struct topic_span){SHAPE_LINE, 0, bytes, false, 0};
    bool label = false;
    size_t opener = opener_turns(text + from, bytes - from);
    found.start = from + opener;
    found.end = phrase_end(text, found.start, bytes, opener > 0, block->kind == BLOCK_ROW, &label);
    found.apart = label;
    size_t behind = found.end > found.start && text[found.end] != '\n'
                        ? opener_turned(text + found.start, found.end - found.start)
                        : 0;
    if (found.end > found.start && text[found.end] != '\n' && (opener + behind > 0 || label))
        found.shape = SHAPE_PHRASE;
    if (from == 0 && label && stands_alone(text, found.end, bytes, followed))
        return (struct topic_span){labelled == LABELLED_ABOVE ? SHAPE_LABEL : SHAPE_LINE, 0, line, true, 0};
    found.apart = label;
    if (from == 0 && labelled == LABELLED_ABOVE && line == bytes && ends_with_colon(text, line))
        return (struct topic_span){SHAPE_LABEL, 0, line, true, 0};
    if (found.shape == SHAPE_PHRASE) found.behind = behind;
    if (found.shape == SHAPE_NONE && from == 0 && topic_heads_text(block, line, bytes, followed))
        found = (struct topic_span){labelled == LABELLED_ABOVE ? SHAPE_HEADLINE : SHAPE_LINE, 0, line, false, 0};
    return found;
}
