/* SPDX-License-Identifier: MIT */
/* language: in what language the author wrote. The call's own words, repeated in an answer, and addresses of the web
 * say nothing about it. */
#include "people.h"
#include <mailcall/base/buf.h>

/* So much of a message is enough to tell its language. */
#define SAMPLE_MAX_BYTES 4000
/* Below this a text's language is a guess, and more of the message is looked at. */
#define LEAST_LETTERS 24
/* A line that shares this much of its word pairs with the call's questions is a repeated question. */
#define BORROWED_SHARE 0.55

static bool is_address(const char *at, size_t bytes)
{
    if (bytes >= 7 && memcmp(at, "http", 4) == 0) return true;
    return memchr(at, '@', bytes) != NULL;
}

/* The words of a line without web and mail addresses. */
static void add_line(struct buf *sample, const char *line, size_t bytes)
{
    const char *at = line, *end = line + bytes;
    while (at < end) {
        size_t word = strcspn(at, " \t\n");
        if (word > (size_t)(end - at)) word = (size_t)(end - at);
        if (!is_address(at, word)) {
            buf_add(sample, at, word);
            buf_putc(sample, ' ');
        }
        at += word;
        if (at < end) at++;
    }
    buf_putc(sample, '\n');
}

static void add_text(struct step *step, struct buf *sample, const char *text)
{
    bool call = step->call->question_count > 0;
    while (*text != '\0') {
        size_t bytes = strcspn(text, "\n");
        if (bytes > 0 && !(call && matter_borrowed(step, text, bytes) >= BORROWED_SHARE)) add_line(sample, text, bytes);
        text += bytes + (text[bytes] == '\n');
    }
}

static size_t letters(const struct buf *sample)
{
    size_t count = 0;
    for (size_t i = 0; i < sample->len; i++) {
        unsigned char c = (unsigned char)sample->data[i];
        /* A character of Chinese or Japanese is worth three of an alphabet. */
        count += c >= 0x80 ? 1 : (c | 32) >= 'a' && (c | 32) <= 'z';
    }
    return count;
}

static void add_zone(struct step *step, struct buf *sample, enum zone zone, bool greetings)
{
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count && sample->len < SAMPLE_MAX_BYTES; i++) {
        const struct block *block = &blocks->items[i];
        bool small = block->role == ROLE_GREETING || block->role == ROLE_CLOSING;
        if (view_zone(block) == zone && small == greetings && !block->hidden) add_text(step, sample, block->text);
    }
}

void step_language(struct step *step)
{
    struct buf sample = BUF_INIT(2 * SAMPLE_MAX_BYTES);
    people_adopt(step);
    const char *prior = step->call->lang != NULL && step->call->lang[0] != '\0' ? step->call->lang : NULL;
    add_zone(step, &sample, ZONE_BODY, false);
    add_zone(step, &sample, ZONE_FILE, false);
    if (letters(&sample) < LEAST_LETTERS) add_zone(step, &sample, ZONE_BODY, true);
    if (letters(&sample) < LEAST_LETTERS) add_line(&sample, step->reading->subject, strlen(step->reading->subject));
    if (letters(&sample) < LEAST_LETTERS / 2) add_zone(step, &sample, ZONE_SIGNATURE, false);
    if (letters(&sample) == 0) add_zone(step, &sample, ZONE_QUOTED, false);
    const char *found = lang_detect(step->arena, buf_text(&sample), sample.len, prior);
    step->out->language = found != NULL ? arena_strdup(step->arena, found) : "und";
    buf_release(&sample);
}
