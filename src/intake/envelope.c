/* SPDX-License-Identifier: MIT */
/*
 * envelope: is this line really the beginning of a message?
 *
 * "From here on ..." begins many a paragraph. A separator is told from it by its date, which programs write in several
 * ways:
 *   From ann@example.org Fri Aug 19 09:00:00 2016            (RFC 4155, C's asctime)
 *   From ann@example.org Fri Aug 19 09:00 CEST 2016           (old mailers)
 *   From 15423@xxx Fri Aug 19 09:00:00 +0000 2016             (exports of web mail)
 *   From ann at example.org  Fri Aug 19 09:00:00 2016         (list archives)
 *   From - Fri, 19 Aug 2016 09:00:00 +0000
 */
#include <mailcall/base/clock.h>
#include "internal.h"

#define MAX_TOKENS 24

struct token {
    const char *text;
    size_t length;
};

static size_t split(const char *line, size_t count, struct token tokens[MAX_TOKENS])
{
    size_t filled = 0, at = 0;
    while (at < count && filled < MAX_TOKENS) {
        while (at < count && (line[at] == ' ' || line[at] == '\t')) at++;
        size_t start = at;
        while (at < count && line[at] != ' ' && line[at] != '\t') at++;
        if (at > start) tokens[filled++] = (struct token){line + start, at - start};
    }
    return filled;
}

static bool all_digits(const struct token *token, size_t least, size_t most)
{
    if (token->length < least || token->length > most) return false;
    for (size_t i = 0; i < token->length; i++)
        if (token->text[i] < '0' || token->text[i] > '9') return false;
    return true;
}

/* What the clock knows to read it reads; here only the order of the words is mended. */
static bool date_from(const struct token *day, const struct token *month, const struct token *year,
                      const struct token *time, const struct token *zone, int64_t *utc)
{
    char text[160];
    int length = snprintf(text, sizeof text, "%.*s %.*s %.*s %.*s %.*s", (int)day->length, day->text,
                          (int)month->length, month->text, (int)year->length, year->text, (int)time->length, time->text,
                          (int)zone->length, zone->text);
    return length > 0 && (size_t)length < sizeof text && clock_parse_rfc5322(text, utc);
}

/* "Aug 19 09:00:00 [zone] 2016 [zone]" at tokens[0]. */
static bool asctime_read(const struct token *tokens, size_t count, int64_t *utc)
{
    static const struct token none = {"", 0};
    if (count < 4 || tokens[0].length != 3 || !all_digits(&tokens[1], 1, 2) ||
        memchr(tokens[2].text, ':', tokens[2].length) == NULL)
        return false;
    if (all_digits(&tokens[3], 4, 4))
        return date_from(&tokens[1], &tokens[0], &tokens[3], &tokens[2], count > 4 ? &tokens[4] : &none, utc);
    if (count > 4 && all_digits(&tokens[4], 4, 4))
        return date_from(&tokens[1], &tokens[0], &tokens[4], &tokens[2], &tokens[3], utc);
    return false;
}

static bool date_read(const struct token *tokens, size_t count, int64_t *utc)
{
    static const struct token none = {"", 0};
    if (asctime_read(tokens, count, utc) || (count > 0 && asctime_read(tokens + 1, count - 1, utc))) return true;
    if (count > 0 && tokens[0].text[tokens[0].length - 1] == ',') {
        tokens++;
        count--;
    }
    return count >= 4 && all_digits(&tokens[0], 1, 2) && all_digits(&tokens[2], 4, 4) &&
           date_from(&tokens[0], &tokens[1], &tokens[2], &tokens[3], count > 4 ? &tokens[4] : &none, utc);
}

/* A sender is one word with an at sign; "MAILER-DAEMON", "-" and spelled-out addresses are nobody to answer. */
static void sender_read(const struct token *tokens, size_t count, struct envelope *out)
{
    if (count != 1) return;
    const char *text = tokens[0].text;
    size_t length = tokens[0].length;
    if (length > 2 && text[0] == '<' && text[length - 1] == '>') {
        text++;
        length -= 2;
    }
    if (memchr(text, '@', length) == NULL || length >= sizeof out->sender) return;
    memcpy(out->sender, text, length);
    out->sender[length] = '\0';
}

bool envelope_read(const char *line, size_t count, struct envelope *out)
{
    struct token tokens[MAX_TOKENS];
    struct envelope read = {.received_utc = CLOCK_NONE};
    if (count > ENVELOPE_MAX_BYTES || count < 5 || memcmp(line, "From ", 5) != 0) return false;
    size_t there = split(line + 5, count - 5, tokens);
    for (size_t i = 0; i < there; i++) {
        if (!date_read(tokens + i, there - i, &read.received_utc)) continue;
        sender_read(tokens, i, &read);
        *out = read;
        return true;
    }
    return false;
}

bool envelope_header_follows(const char *line, size_t count)
{
    size_t at = 0;
    while (at < count && line[at] > ' ' && line[at] < 127 && line[at] != ':') at++;
    if (at == 0) return false;
    while (at < count && (line[at] == ' ' || line[at] == '\t')) at++;
    return at < count && line[at] == ':';
}
