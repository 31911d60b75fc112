/* SPDX-License-Identifier: MIT */
/*
 * marker_behind: ordinals alone in languages that turn to something behind its name: "二つ目については", "두 번째에
 * 대해서는", "İkincisine gelince", "至于第二个，".
 */
#include "filing.h"
#include "marker.h"
#include <mailcall/base/bytes.h>

size_t marker_wide_ordinal(const char *text, size_t bytes, int *number)
{
    static const char *const counters[] = {"番目", "つ目", "つめ", "問目", "번째", " 번째", "番"};
    static const char alone[] = "째"; /* "둘째" counts by itself */
    size_t head = bytes > 3 && memcmp(text, "第", 3) == 0 ? 3 : 0;
    size_t n = numeral_digits(text + head, bytes - head, number);
    if (n == 0) n = numeral_chinese(text + head, bytes - head, number);
    if (n == 0 && head == 0 && (unsigned char)*text >= 0xEA) n = marker_number_word(text, bytes, number);
    if (n == 0) return 0;
    if (head == 0 && n > strlen(alone) && memcmp(text + n - strlen(alone), alone, strlen(alone)) == 0) return n;
    for (size_t i = 0; i < sizeof counters / sizeof *counters; i++) {
        size_t bytes_of = strlen(counters[i]);
        if (bytes - head - n >= bytes_of && memcmp(text + head + n, counters[i], bytes_of) == 0)
            return head + n + bytes_of;
    }
    return head > 0 ? head + n : 0;
}

/* Bytes of "ikincisi", "ikincisine", "ikinciye": an ordinal with one of the endings. */
static size_t bent_ordinal(const char *text, size_t bytes, int *number)
{
    size_t word = 0;
    while (word < bytes && marker_letter_at(text, bytes, word)) word++;
    if (memmem(text, word, "nc", 2) == NULL) return 0; /* all of them hold it, and few other words do */
    for (size_t n = word; n-- > 1;) {
        if (marker_begins_word(text + n, word - n, MARKER_ENDINGS) != word - n) continue;
        if (marker_number_word(text, n, number) == n && marker_begins_word(text, n, MARKER_BENT) == n) return word;
    }
    return 0;
}

bool marker_own_first(const char *text, size_t bytes)
{
    int number = 0;
    marker_words_ready();
    bool wide = (unsigned char)*text >= 0xE3;
    return (wide ? marker_wide_ordinal(text, bytes, &number) : bent_ordinal(text, bytes, &number)) > 0 && number == 1;
}

bool marker_turned_behind(const char *text, size_t bytes, struct marker *out)
{
    int number = 0;
    bool wide = (unsigned char)*text >= 0xE3;
    size_t opener = wide ? marker_head(text, bytes).opener : 0;
    if (opener > 3 && memcmp(text + opener - 3, "第", 3) == 0) opener -= 3; /* "关于第" */
    if (opener == 3 && memcmp(text, "第", 3) == 0) opener = 0;
    size_t n = wide ? marker_wide_ordinal(text + opener, bytes - opener, &number) : bent_ordinal(text, bytes, &number);
    size_t at = opener + n;
    if (n == 0) return false;
    if (opener > 0) at += marker_begins(text + at, bytes - at, MARKER_PLAIN_COUNTERS);
    size_t blanks = marker_blanks(text, bytes, at);
    size_t after = marker_begins_word(text + at + blanks, bytes - at - blanks, MARKER_AFTER);
    size_t topic = after > 0 ? 0 : marker_begins(text + at + blanks, bytes - at - blanks, MARKER_TOPIC);
    if (after + topic > 0) at += blanks + after + topic;
    size_t close = marker_closing(text + at, bytes - at, true);
    if (close == 0) close = marker_begins(text + at, bytes - at, MARKER_COMMAS);
    if (after + topic + opener == 0 || at + close >= bytes) return false;
    *out = (struct marker){.strong = true, .closed = true, .style = STYLE_ORDINAL, .bytes = at + close};
    out->turned =
        (after > 0 && marker_begins_word(text + opener + n + blanks, after, MARKER_TOPIC) != after) || opener > 0;
    marker_add(out, number);
    return true;
}
