/* SPDX-License-Identifier: MIT */
/*
 * detect: which language a text is in. The script decides where it can; among languages of one script, function words
 * (weighted by how few languages share them) and typical letter groups vote.
 */
#include "lang.h"

#include <pthread.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#define LETTERS_MAX_WORDS 100
#define LETTERS_WEIGHT 0.35
/* A language that has so little of what speaks for another one has none of its words there. */
#define ABSENT_SHARE 0.25
#define ABSENT_LEAD 0.3
/* So few words are a line or two. */
#define SHORT_WORDS 8
#define FEW_SPEAK 0.6
#define OWN_LETTER 0.7
#define OTHERS_LETTER 0.5
/* One word in so many with a letter that English lacks. */
#define MARKED_PER_WORDS 8

enum alphabet { LATIN, CYRILLIC, ARABIC, HAN, KANA, HANGUL, GREEK, HEBREW, DEVANAGARI, THAI, OTHER, ALPHABETS };

static enum alphabet alphabet_of(UChar32 c)
{
    if (c < 0x0250) return LATIN;
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(c, &error)) {
    case USCRIPT_LATIN: return LATIN;
    case USCRIPT_CYRILLIC: return CYRILLIC;
    case USCRIPT_ARABIC: return ARABIC;
    case USCRIPT_HAN: return HAN;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA: return KANA;
    case USCRIPT_HANGUL: return HANGUL;
    case USCRIPT_GREEK: return GREEK;
    case USCRIPT_HEBREW: return HEBREW;
    case USCRIPT_DEVANAGARI: return DEVANAGARI;
    case USCRIPT_THAI: return THAI;
    default: return OTHER;
    }
}

/* Those of ASCII, without branches, so that compilers make the loop look at many bytes at once. */
static unsigned count_ascii(const char *text, size_t bytes, bool *all)
{
    unsigned count = 0;
    unsigned char any = 0;
    for (size_t i = 0; i < bytes; i++) {
        unsigned char c = (unsigned char)text[i];
        any |= c;
        count += (unsigned char)((c | 32) - 'a') < 26;
    }
    *all = any < 0x80;
    return count;
}

static void count_letters(const char *text, size_t bytes, size_t counts[ALPHABETS])
{
    bool all;
    counts[LATIN] += count_ascii(text, bytes, &all);
    for (int32_t i = 0; !all && i < (int32_t)bytes;) {
        UChar32 c = (unsigned char)text[i];
        if (c < 0x80) {
            i++;
            continue;
        }
        U8_NEXT_OR_FFFD(text, i, (int32_t)bytes, c);
        if (u_isalpha(c)) counts[alphabet_of(c)]++;
    }
}

/* Languages that a script leaves open; NULL: the script names the language itself. */
static const char *const candidates[ALPHABETS] = {
    [LATIN] = "en fr es pt it de nl sv da no fi pl cs tr id vi ro hu ca sw lt hr",
    [CYRILLIC] = "ru uk bg sr",
    [ARABIC] = "ar fa ur",
    [DEVANAGARI] = "hi",
};

/* Of these most of the mail of a script is; a line or two in another one needs to be plainer. */
static const char *const many_speak[ALPHABETS] = {
    [LATIN] = "en fr es pt it de nl sv pl tr", [CYRILLIC] = "ru", [ARABIC] = "ar", [DEVANAGARI] = "hi"};

static const char *script_language(const size_t counts[ALPHABETS], enum alphabet *open)
{
    size_t total = 0;
    enum alphabet most = LATIN;
    for (int a = 0; a < ALPHABETS; a++) {
        /* A character of Chinese or Korean says as much as two or three letters. */
        size_t weight = a == HAN || a == KANA ? 3 : a == HANGUL ? 2 : 1;
        total += counts[a] * weight;
        size_t best = most == HAN || most == KANA ? 3 : most == HANGUL ? 2 : 1;
        if (counts[a] * weight > counts[most] * best) most = (enum alphabet)a;
    }
    *open = most;
    if (total == 0) return "und";
    switch (most) {
    case HAN: return counts[KANA] * 10 > counts[HAN] ? "ja" : "zh";
    case KANA: return "ja";
    case HANGUL: return "ko";
    case GREEK: return "el";
    case HEBREW: return "he";
    case THAI: return "th";
    case OTHER: return "und";
    default: return NULL;
    }
}

static double rarity(uint64_t languages)
{
    int sharing = __builtin_popcountll(languages);
    return sharing ? 1.0 / (0.5 + 0.5 * sharing) : 0;
}

/* Whether a letter group of the table stands in the word; "_" is the word's edge. */
static bool holds_group(const char *word, size_t bytes, const char *group, size_t group_bytes)
{
    bool start = group[0] == '_', end = group_bytes > 1 && group[group_bytes - 1] == '_';
    const char *core = group + start;
    size_t n = group_bytes - start - end;
    if (n == 0 || n > bytes) return false;
    if (start && end) return n == bytes && memcmp(word, core, n) == 0;
    if (start) return memcmp(word, core, n) == 0;
    if (end) return memcmp(word + bytes - n, core, n) == 0;
    return memmem(word, bytes, core, n) != NULL;
}

static int groups_held(const char *word, size_t bytes, const char *groups)
{
    int held = 0;
    for (const char *at = groups; *at;) {
        size_t n = strcspn(at, " ");
        held += holds_group(word, bytes, at, n);
        at += n;
        at += strspn(at, " ");
    }
    return held;
}

struct votes {
    double score[64];
    uint64_t open;
    size_t words;
    uint64_t lettered; /* languages whose own letters stand there */
    bool folded;       /* words of ASCII are in small letters already */
};

static void vote_letters(struct votes *votes, const char *folded, size_t n)
{
    for (size_t i = 0; i < lang_table_count && i < 64; i++) {
        if (!(votes->open >> i & 1)) continue;
        int held = groups_held(folded, n, lang_tables[i].letters);
        votes->score[i] += LETTERS_WEIGHT * (held > 2 ? 2 : held);
    }
}

/* The languages whose function word a word is share its vote. */
static inline void share_vote(struct votes *votes, uint64_t languages)
{
    votes->words++;
    if (languages == 0) return;
    double weight = rarity(languages);
    for (; languages; languages &= languages - 1) votes->score[__builtin_ctzll(languages)] += weight;
}

static void vote_function_word(struct votes *votes, const char *word, size_t n)
{
    uint64_t languages = lang_function_word(word, n) & votes->open;
    if (languages == 0) {
        const char *apostrophe = memchr(word, '\'', n);
        if (apostrophe) languages = lang_function_word(word, (size_t)(apostrophe - word)) & votes->open;
    }
    share_vote(votes, languages);
}

/* A word that is not folded yet. Out of line, so that its room burdens no others. */
__attribute__((noinline)) static void vote_unfolded(struct votes *votes, const char *word, size_t n, bool ascii,
                                                    bool letters)
{
    char folded[LANG_MAX_WORD_BYTES * 2], plain[LANG_MAX_WORD_BYTES * 2];
    n = fold_word(word, n, folded, sizeof folded);
    if (letters) {
        vote_letters(votes, folded, n);
    } else if (ascii) {
        vote_function_word(votes, folded, n);
    } else {
        n = fold_marks(folded, n, plain, sizeof plain);
        vote_function_word(votes, plain, n);
    }
}

static void vote_word(struct votes *votes, const char *text, const struct raw_word *raw, bool letters)
{
    const char *word = text + raw->from;
    size_t n = raw->to - raw->from;
    if (raw->complex || raw->digits || n > LANG_MAX_WORD_BYTES) return;
    if (!votes->folded || !raw->ascii)
        vote_unfolded(votes, word, n, raw->ascii, letters);
    else if (letters)
        vote_letters(votes, word, n);
    else
        vote_function_word(votes, word, n);
}

/* All words of a text of ASCII in small letters. Those that begin with a letter and end at a gap, as nearly all do, are
 * not cut as others are. */
static void vote_plain(struct votes *votes, const char *text, size_t bytes)
{
    char words[LANG_DETECT_MAX_BYTES + sizeof(uint64_t)];
    struct raw_word raw;
    eight_keep_words(text, bytes, words);
    for (size_t at = 0; at < bytes;) {
        uint64_t eight = eight_bytes(words + at, 8);
        size_t n = eight_length(eight);
        if (n == 0) {
            at++;
            continue;
        }
        if (n == 8) n = strlen(words + at);
        size_t end = at + n;
        bool joint = end < bytes && text[end] != ' ' && end + 1 < bytes && words[end + 1] != '\0';
        if (joint || words[at] < 'a') {
            if (!raw_word_next(text, bytes, &at, false, &raw)) return;
            vote_word(votes, text, &raw, false);
            continue;
        }
        uint64_t hash = n < 8 ? word_hash_short(eight_first(eight, n), n) : word_hash(words + at, n);
        if (n <= LANG_MAX_WORD_BYTES) share_vote(votes, lang_function_word_of(words + at, n, hash) & votes->open);
        at = end;
    }
}

/* Whether the word stands in the list. */
static bool lists(const char *list, const char *word, size_t bytes)
{
    for (const char *at = list; (at = strstr(at, word)) != NULL; at++)
        if ((at == list || at[-1] == ' ') && (at[bytes] == ' ' || at[bytes] == '\0')) return true;
    return false;
}

static uint64_t open_languages(const char *list)
{
    uint64_t open = 0;
    while (*list) {
        char tag[9];
        size_t n = strcspn(list, " ");
        memcpy(tag, list, n < 8 ? n : 8);
        tag[n < 8 ? n : 8] = '\0';
        int index = lang_table_index(tag);
        if (index >= 0) open |= (uint64_t)1 << index;
        list += n;
        list += strspn(list, " ");
    }
    return open;
}

/* Letters that hardly any other language of many has. */
static uint64_t own_letters(const struct votes *votes, const char *folded)
{
    static const struct {
        const char *letter, *tags;
    } own[] = {{"ñ", "es"},       {"ã", "pt"}, {"õ", "pt"},    {"ß", "de"}, {"ł", "pl"}, {"ą", "pl"},    {"ę", "pl"},
               {"ś", "pl"},       {"ż", "pl"}, {"ź", "pl"},    {"ń", "pl"}, {"ş", "tr"}, {"ğ", "tr"},    {"ı", "tr"},
               {"œ", "fr"},       {"ù", "fr"}, {"ê", "fr"},    {"ò", "it"}, {"ì", "it"}, {"ø", "da no"}, {"æ", "da no"},
               {"å", "da no sv"}, {"ő", "hu"}, {"ű", "hu"},    {"ř", "cs"}, {"ě", "cs"}, {"ů", "cs"},    {"ț", "ro"},
               {"ș", "ro"},       {"ă", "ro"}, {"đ", "hr vi"}, {"ơ", "vi"}, {"ư", "vi"}, {"ė", "lt"},    {"ų", "lt"}};
    uint64_t languages = 0;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (strstr(folded, own[i].letter) != NULL) languages |= open_languages(own[i].tags);
    return languages & votes->open;
}

/* Names are written as their bearers do. */
static bool islower_first(const char *word, size_t bytes)
{
    UChar32 first;
    int32_t at = 0;
    U8_NEXT_OR_FFFD(word, at, (int32_t)bytes, first);
    return !u_isupper(first);
}

/* A letter with a mark that the language does not write: "nível" is no French. */
static void vote_against(struct votes *votes, const char *folded, size_t bytes)
{
    static const struct {
        const char *tag, *letters;
    } written[] = {
        {"en", ""},     {"fr", "àâæçéèêëîïôœùûü"}, {"es", "áéíñóúü"}, {"pt", "àáâãçéêíóôõúü"}, {"it", "àèéìòù"},
        {"de", "äöüß"}, {"nl", "éèëïöü"},          {"sv", "åäöé"},    {"tr", "çğıöşüâî"},      {"pl", "ąćęłńóśźż"}};
    for (size_t w = 0; w < sizeof written / sizeof *written; w++) {
        int index = lang_table_index(written[w].tag);
        for (size_t i = 0; index >= 0 && i < bytes; i++) {
            if ((unsigned char)folded[i] < 0xC0 || i + 1 >= bytes) continue;
            if (memmem(written[w].letters, strlen(written[w].letters), folded + i, 2) != NULL) continue;
            votes->score[index] -= OTHERS_LETTER;
            break;
        }
    }
}

/* The letters of a word speak for the languages that alone have them, and against those that do not write them. */
static void vote_marks(struct votes *votes, const char *text, const struct raw_word *raw)
{
    char folded[LANG_MAX_WORD_BYTES * 2 + 1];
    size_t bytes = raw->to - raw->from;
    if (raw->complex || raw->digits || raw->ascii || bytes > LANG_MAX_WORD_BYTES) return;
    size_t n = fold_word(text + raw->from, bytes, folded, sizeof folded - 1);
    folded[n] = '\0';
    if (raw->from == 0 || islower_first(text + raw->from, bytes)) vote_against(votes, folded, n);
    uint64_t languages = own_letters(votes, folded);
    votes->lettered |= languages;
    for (; languages; languages &= languages - 1) votes->score[__builtin_ctzll(languages)] += OWN_LETTER;
}

/* The words of everyday talk, which short lines are made of. */
static void vote_talk(struct votes *votes, const char *text, const struct raw_word *raw)
{
    char folded[LANG_MAX_WORD_BYTES * 2 + 1];
    size_t bytes = raw->to - raw->from;
    uint64_t languages = 0;
    if (raw->complex || raw->digits || bytes > LANG_MAX_WORD_BYTES) return;
    size_t n = fold_word(text + raw->from, bytes, folded, sizeof folded - 1);
    folded[n] = '\0';
    for (size_t i = 0; i < lang_talk_count; i++) {
        int index = lang_table_index(lang_talk[i].tag);
        if (index >= 0 && (votes->open >> index & 1) && lists(lang_talk[i].words, folded, n))
            languages |= (uint64_t)1 << index;
    }
    double weight = rarity(languages);
    for (; languages; languages &= languages - 1) votes->score[__builtin_ctzll(languages)] += weight;
}

/* Function words alone decide where one language leads far; letter groups, which cost much more, are asked only
 * otherwise. */
static bool leads_far(const struct votes *votes)
{
    double best = 0, second = 0;
    for (size_t i = 0; i < 64; i++) {
        double score = votes->score[i];
        if (score > best) {
            second = best;
            best = score;
        } else if (score > second) {
            second = score;
        }
    }
    return best >= 5 && best > 2 * second;
}

static uint64_t open_by_alphabet[ALPHABETS], many_by_alphabet[ALPHABETS];
static pthread_once_t open_once = PTHREAD_ONCE_INIT;

static void make_open(void)
{
    for (int a = 0; a < ALPHABETS; a++) {
        if (candidates[a]) open_by_alphabet[a] = open_languages(candidates[a]);
        if (many_speak[a]) many_by_alphabet[a] = open_languages(many_speak[a]);
    }
}

/* Letters with marks in words that are no names: English has next to none. */
static bool marked_words(const char *text, size_t bytes, size_t words)
{
    struct raw_word raw;
    size_t at = 0, marked = 0;
    while (raw_word_next(text, bytes, &at, false, &raw)) {
        marked += !raw.ascii && !raw.complex && (raw.from == 0 || islower_first(text + raw.from, raw.to - raw.from));
    }
    return marked > 0 && marked * MARKED_PER_WORDS >= words;
}

static const char *vote(const char *text, size_t bytes, enum alphabet alphabet, const char *prior)
{
    pthread_once(&open_once, make_open);
    char small[LANG_DETECT_MAX_BYTES];
    struct votes votes = {.open = open_by_alphabet[alphabet], .folded = fold_ascii(text, bytes, small)};
    const char *written = text;
    if (votes.folded) text = small;
    struct raw_word raw;
    char tag[9];
    size_t at = 0;
    if (votes.folded)
        vote_plain(&votes, text, bytes);
    else
        while (raw_word_next(text, bytes, &at, false, &raw)) vote_word(&votes, text, &raw, false);
    at = 0;
    while (votes.words <= SHORT_WORDS && raw_word_next(text, bytes, &at, false, &raw)) vote_talk(&votes, text, &raw);
    at = 0;
    while (!votes.folded && votes.words <= 2 * SHORT_WORDS && raw_word_next(text, bytes, &at, false, &raw))
        vote_marks(&votes, text, &raw);
    size_t looked = 0;
    at = 0;
    while (!leads_far(&votes) && looked++ < LETTERS_MAX_WORDS && raw_word_next(text, bytes, &at, false, &raw))
        vote_word(&votes, text, &raw, true);
    lang_primary_tag(prior, tag);
    int best = -1, favoured = lang_table_index(tag);
    uint64_t many = many_by_alphabet[alphabet];
    for (int i = 0; i < 64; i++) {
        if (!(votes.open >> i & 1)) continue;
        if (votes.words <= SHORT_WORDS && !((many | votes.lettered) >> i & 1)) votes.score[i] *= FEW_SPEAK;
        if (best < 0 || votes.score[i] > votes.score[best]) best = i;
    }
    if (best < 0 || votes.words == 0) return "und";
    bool proves = votes.score[best] >= 0.08 * (double)votes.words;
    if (favoured >= 0 && (votes.open >> favoured & 1)) {
        /* Few words prove little: the shorter the text, the more the expected language is believed, unless not one of
         * its words stands there. */
        double lead = votes.score[best] - votes.score[favoured];
        bool absent = (many >> best & 1) && votes.score[favoured] < ABSENT_SHARE * votes.score[best];
        absent |= (many >> best & 1) && alphabet == LATIN && strcmp(tag, "en") == 0 && best != favoured &&
                  marked_words(written, bytes, votes.words);
        if (lead <= (absent ? ABSENT_LEAD : 1.5) || lead <= 0.06 * (double)votes.words)
            return lang_tables[favoured].tag;
        if (!proves && votes.words <= 2 * SHORT_WORDS) return lang_tables[favoured].tag;
    }
    if (proves) return lang_tables[best].tag;
    /* In a script that one language has most of, that one. */
    return alphabet != LATIN && many != 0 ? lang_tables[__builtin_ctzll(many)].tag : "und";
}

const char *lang_detect(struct arena *arena, const char *text, size_t bytes, const char *prior)
{
    size_t counts[ALPHABETS] = {0};
    enum alphabet most;
    (void)arena;
    if (bytes > LANG_DETECT_MAX_BYTES) {
        bytes = LANG_DETECT_MAX_BYTES;
        while (bytes && ((unsigned char)text[bytes] & 0xC0) == 0x80) bytes--;
    }
    count_letters(text, bytes, counts);
    const char *language = script_language(counts, &most);
    return language ? language : vote(text, bytes, most, prior);
}
