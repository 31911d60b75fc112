/* SPDX-License-Identifier: MIT */
/*
 * subject: what a subject is about, without what programs put in front of it: the list's tag in brackets, reply and
 * forward words in the languages mail programs speak, counters (Re[2]:, Re^3:, RE (4):), spam marks, in any mixture,
 * and
 * "(fwd)" at the end.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include <mailcall/mail/list.h>
#include <mailcall/base/one_of.h>

/* A tag is a label; longer brackets are the author's own words. */
#define TAG_MAX_BYTES 80

enum sense { SENSE_NONE, SENSE_REPLY, SENSE_FORWARD };

/* Latin words in lower case, compared without regard to case; others as written. A single letter only counts as a
 * capital. */
static const struct prefix {
    const char *word;
    enum sense sense;
} prefixes[] = {
    {"re", SENSE_REPLY},
    {"aw", SENSE_REPLY},
    {"antw", SENSE_REPLY},
    {"antwort", SENSE_REPLY},
    {"antwoord", SENSE_REPLY},
    {"sv", SENSE_REPLY},
    {"svar", SENSE_REPLY},
    {"vs", SENSE_REPLY},
    {"res", SENSE_REPLY},
    {"resp", SENSE_REPLY},
    {"rép", SENSE_REPLY},
    {"RÉP", SENSE_REPLY},
    {"rif", SENSE_REPLY},
    {"R", SENSE_REPLY},
    {"odp", SENSE_REPLY},
    {"ynt", SENSE_REPLY},
    {"yan", SENSE_REPLY},
    {"atb", SENSE_REPLY},
    {"ats", SENSE_REPLY},
    {"bls", SENSE_REPLY},
    {"vá", SENSE_REPLY},
    {"VÁ", SENSE_REPLY},
    {"Vá", SENSE_REPLY},
    {"răsp", SENSE_REPLY},
    {"Αν", SENSE_REPLY},
    {"ΑΠ", SENSE_REPLY},
    {"Απ", SENSE_REPLY},
    {"ΣΧΕΤ", SENSE_REPLY},
    {"Σχετ", SENSE_REPLY},
    {"Отв", SENSE_REPLY},
    {"отв", SENSE_REPLY},
    {"ОТВ", SENSE_REPLY},
    {"Ответ", SENSE_REPLY},
    {"НА", SENSE_REPLY},
    {"На", SENSE_REPLY},
    {"Відп", SENSE_REPLY},
    {"回复", SENSE_REPLY},
    {"回覆", SENSE_REPLY},
    {"答复", SENSE_REPLY},
    {"答覆", SENSE_REPLY},
    {"回信", SENSE_REPLY},
    {"返信", SENSE_REPLY},
    {"回答", SENSE_REPLY},
    {"회신", SENSE_REPLY},
    {"답장", SENSE_REPLY},
    {"RE", SENSE_REPLY},
    {"השב", SENSE_REPLY},
    {"תגובה", SENSE_REPLY},
    {"رد", SENSE_REPLY},
    {"الرد", SENSE_REPLY},
    {"ตอบ", SENSE_REPLY},
    {"ตอบกลับ", SENSE_REPLY},
    {"trả lời", SENSE_REPLY},
    {"Trả lời", SENSE_REPLY},
    {"fwd", SENSE_FORWARD},
    {"fw", SENSE_FORWARD},
    {"wg", SENSE_FORWARD},
    {"tr", SENSE_FORWARD},
    {"rv", SENSE_FORWARD},
    {"enc", SENSE_FORWARD},
    {"I", SENSE_FORWARD},
    {"vb", SENSE_FORWARD},
    {"vl", SENSE_FORWARD},
    {"vid", SENSE_FORWARD},
    {"doorst", SENSE_FORWARD},
    {"pd", SENSE_FORWARD},
    {"ilt", SENSE_FORWARD},
    {"İLT", SENSE_FORWARD},
    {"İlt", SENSE_FORWARD},
    {"trs", SENSE_FORWARD},
    {"továbbítás", SENSE_FORWARD},
    {"Továbbítás", SENSE_FORWARD},
    {"tovább", SENSE_FORWARD},
    {"přep", SENSE_FORWARD},
    {"Přep", SENSE_FORWARD},
    {"ΠΡΘ", SENSE_FORWARD},
    {"Πρθ", SENSE_FORWARD},
    {"Пересл", SENSE_FORWARD},
    {"Перес", SENSE_FORWARD},
    {"转发", SENSE_FORWARD},
    {"轉發", SENSE_FORWARD},
    {"轉寄", SENSE_FORWARD},
    {"転送", SENSE_FORWARD},
    {"전달", SENSE_FORWARD},
    {"הועבר", SENSE_FORWARD},
    {"إعادة توجيه", SENSE_FORWARD},
    {"ส่งต่อ", SENSE_FORWARD},
    {"chuyển tiếp", SENSE_FORWARD},
    {"Chuyển tiếp", SENSE_FORWARD},
    {"forward", SENSE_FORWARD},
    {"forwarded", SENSE_FORWARD},
};

static const char *skip_blanks(const char *at)
{
    for (;;) {
        if (*at == ' ' || *at == '\t')
            at++;
        else if (strncmp(at, "\xC2\xA0", 2) == 0)
            at += 2;
        else
            return at;
    }
}

/* "[2]", "(2)", "^2" or "2" after a reply word. */
static const char *skip_count(const char *at)
{
    const char *from = skip_blanks(at);
    char close = *from == '[' ? ']' : *from == '(' ? ')' : '\0';
    const char *p = from + (close || *from == '^' ? 1 : 0);
    size_t digits = strspn(p, "0123456789");
    if (digits == 0 || digits > 4) return at;
    p += digits;
    if (!close) return p;
    return *p == close ? p + 1 : at;
}

/* Past the colon, NULL when there is none. */
static const char *skip_colon(const char *at)
{
    const char *p = skip_blanks(at);
    if (*p == '.' && p[1] == ':') p++; /* "Rif.:" */
    if (*p == ':') return p + 1;
    return strncmp(p, "\xEF\xBC\x9A", 3) == 0 ? p + 3 : NULL;
}

static const char *skip_prefix(const char *at, enum sense *sense)
{
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        const char *word = prefixes[i].word;
        size_t length = strlen(word);
        bool letter = length == 1;
        if (((*at ^ *word) & ~0x20) != 0) continue; /* not even in the other case, as most */
        if (letter ? *at != *word : strncasecmp(at, word, length) != 0) continue;
        /* "R:" and "I:" of Italian programs; anything looser would eat words. */
        const char *after =
            letter ? (at[1] == ':' && at[2] == ' ' ? at + 2 : NULL) : skip_colon(skip_count(at + length));
        if (!after) continue;
        *sense = prefixes[i].sense;
        return after;
    }
    return NULL;
}

/* What filters and gateways put into brackets. */
static bool is_machine_mark(const char *tag, size_t bytes)
{
    static const char *const marks[] = {
        "spam",     "suspected spam", "possible spam", "probable spam",   "bulk",   "junk",         "ext",
        "external", "external email", "external mail", "external sender", "extern", "externe mail", "externe",
        "externo",  "esterno"};
    while (bytes > 0 && one_of("*? !", tag[bytes - 1])) bytes--;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strlen(marks[i]) == bytes && strncasecmp(tag, marks[i], bytes) == 0) return true;
    return false;
}

static bool is_joint(char byte)
{
    return byte == '-' || byte == '_' || byte == '.' || byte == ' ';
}

/* The next letter or digit of a name, in lower case, past its joints; 0 at its end. */
static char next_letter(const char **at, const char *end)
{
    while (*at < end && is_joint(**at)) (*at)++;
    if (*at >= end) return '\0';
    return (char)tolower((unsigned char)*(*at)++);
}

/* "[Street-Trees]", "[street trees 1204]" or "[street]" of the list "street-trees@": its name, its first words, a count
 * behind it. */
static bool is_lists(const char *tag, size_t bytes, const char *list)
{
    const char *name = *list == '<' ? list + 1 : list;
    size_t length = strcspn(name, "@>");
    if (!strchr(list, '@')) length = strcspn(name, ".>"); /* a List-Id begins with the list's name */
    const char *a = tag, *a_end = tag + bytes, *b = name, *b_end = name + length;
    if (length == 0) return false;
    for (;;) {
        const char *a_was = a, *b_was = b;
        char x = next_letter(&a, a_end), y = next_letter(&b, b_end);
        if (x == y && x != '\0') continue;
        bool words_end = b_was == b_end || is_joint(*b_was);
        bool counts = strspn(a_was, "0123456789:#-_ ") >= (size_t)(a_end - a_was);
        return a_was > tag && (x == '\0' ? words_end : b_was == b_end && counts && !isdigit((unsigned char)a_was[-1]));
    }
}

/* Past a bracket at the beginning that has something behind it; sets *ours when a program put it there. */
static const char *skip_tag(const char *at, const char *list, bool *ours)
{
    static const char *const marks[] = {"***SPAM***", "{Spam?}", "*****SPAM*****"};
    *ours = true;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strncasecmp(at, marks[i], strlen(marks[i])) == 0) return at + strlen(marks[i]);
    if (*at != '[') return NULL;
    const char *close = strchr(at, ']');
    if (!close || close - at > TAG_MAX_BYTES || !*skip_blanks(close + 1)) return NULL;
    size_t bytes = (size_t)(close - at - 1);
    *ours = is_machine_mark(at + 1, bytes) || is_lists(at + 1, bytes, list);
    return close + 1;
}

/* "(fwd)" at the end, as Unix programs write it. */
static bool cut_fwd(char *text)
{
    size_t len = strlen(text);
    while (len > 0 && text[len - 1] == ' ') text[--len] = '\0';
    if (len < 5 || strcasecmp(text + len - 5, "(fwd)") != 0) return false;
    text[len - 5] = '\0';
    return true;
}

char *list_subject(struct arena *arena, const char *subject, const char *list, bool *reply, bool *forward)
{
    bool is_reply = false, is_forward = false;
    const char *at = skip_blanks(subject), *kept = "";
    for (;;) {
        enum sense sense = SENSE_NONE;
        bool ours = true;
        const char *after = skip_tag(at, list, &ours);
        if (!ours && after) kept = arena_printf(arena, "%s%.*s ", kept, (int)(after - at), at);
        if (!after) after = skip_prefix(at, &sense);
        if (!after) break;
        is_reply = is_reply || sense == SENSE_REPLY;
        is_forward = is_forward || sense == SENSE_FORWARD;
        at = skip_blanks(after);
    }
    char *text = arena_printf(arena, "%s%s", kept, at);
    while (cut_fwd(text)) is_forward = true;
    if (reply) *reply = is_reply;
    if (forward) *forward = is_forward;
    return text;
}
