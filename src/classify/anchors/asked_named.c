/* SPDX-License-Identifier: MIT */
/*
 * asked_named: lines that name what a question asks without asking: "> Noise at night:", "What went missing, with the
 * bill: two laptops". One alone may be anything; asked.c takes them together.
 */
#include "asked_line.h"
#include "markers/no_number.h"
#include "topic.h"
#include <mailcall/base/one_of.h>

#define NAME_MOST_BYTES 160
#define NAME_MOST_WORDS 16

/* Where a colon ends the name at the start of a line, and behind it; 0: none does. */
static size_t colon_end(const char *text, size_t from, size_t bytes)
{
    for (size_t i = from; i < bytes && i < from + NAME_MOST_BYTES; i++) {
        size_t wide = bytes - i >= 3 && memcmp(text + i, "：", 3) == 0 ? 3 : 0;
        if (one_of(".!?\n\t;", text[i])) return 0;
        if (wide > 0) return i + wide;
        if (text[i] != ':') continue;
        size_t end = i + 1 + strspn(text + i + 1, "*_");
        return end == bytes || one_of(" \n", text[end]) ? end : 0;
    }
    return 0;
}

/* Where a quoted line ends that states nothing; 0: it states. */
static size_t quoted_end(const char *text, size_t from, size_t bytes)
{
    size_t end = bytes;
    while (end > from && one_of(" \n*_", text[end - 1])) end--;
    if (end == from || end > from + NAME_MOST_BYTES || one_of(".!?;,", text[end - 1])) return 0;
    for (size_t i = from; i + 1 < end; i++)
        if (one_of(".!?", text[i]) && one_of(" \n", text[i + 1])) return 0;
    return end >= 3 && memcmp(text + end - 3, "。", 3) == 0 ? 0 : bytes;
}

bool asked_named_read(struct step *step, size_t index, struct candidate *out)
{
    const struct blocks *blocks = &step->out->blocks;
    const struct block *block = &blocks->items[index];
    bool quoted = block->role == ROLE_QUOTED && block->depth == 1;
    if ((block->role != ROLE_AUTHORED && !quoted) || block->hidden || block->text == NULL) return false;
    const char *text = block->text;
    size_t bytes = strlen(text);
    if (!quoted && memchr(text, ':', bytes) == NULL && strstr(text, "：") == NULL) return false;
    bool next = index + 1 < blocks->count && asked_line_is_answer(&blocks->items[index + 1]);
    *out = (struct candidate){.quoted = quoted};
    out->from = asked_line_start(step, text, bytes, &out->number);
    if (out->number < 0) return false;
    size_t to = quoted ? quoted_end(text, out->from, bytes) : colon_end(text, out->from, bytes);
    if (to <= out->from) return false;
    out->within = !quoted && to < bytes && lang_has_word(text + to, strcspn(text + to, "\n"));
    if (!out->within && !next && !lang_has_word(text + to, bytes - to)) return false;
    out->words = lang_count_words(text + out->from, to - out->from);
    if (out->words == 0 || out->words > NAME_MOST_WORDS || (!quoted && is_form_field(text, bytes))) return false;
    out->line = (struct asked_line){.block = index, .to = to, .question = -1};
    return true;
}

void asked_named_weigh(struct step *step, struct candidate *named)
{
    const char *text = step->out->blocks.items[named->line.block].text;
    named->like = arena_array(step->arena, step->classifier->questions->question_count + 1, sizeof *named->like);
    topic_likeness(step, text + named->from, named->line.to - named->from, named->like);
}
