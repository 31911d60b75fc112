/* SPDX-License-Identifier: MIT */
/* lexicon: see lexicon.h. What a word is to the call stands in a list; where it stands there, beside the word in the
 * cache of its language. */
#include "lexicon.h"
#include "markers/marker.h"
#include <mailcall/base/mem.h>

/* Four times what a language's cache of words holds. */
#define FORMS_MOST 16384
/* A longer word is left to those who read all kinds. */
#define PLAIN_BYTES 40
/* Shorter words that a number may stand beside are many another thing. */
#define ASKING_BYTES 4

/* The number of a term in the message that met it last. */
struct numbered {
    unsigned message;
    int number;
};

/* A language, and by what number its words know that their memo is the lexicon's. */
struct reader_of {
    const struct lang *lang;
    unsigned owner;
};

static void start(struct lexicon *lexicon)
{
    lexicon->terms = (struct vocabulary){.arena = lexicon->arena, .base = lexicon->known};
    lexicon->forms = NULL;
    lexicon->numbered = NULL;
    lexicon->readers = NULL;
    lexicon->form_count = lexicon->form_room = lexicon->numbered_room = 0;
    lexicon->reader_count = lexicon->reader_room = 0;
}

struct lexicon *lexicon_new(const struct vocabulary *known, const struct vocabulary *spellings, struct lang *spelling)
{
    struct lexicon *lexicon = mem_alloc(sizeof *lexicon);
    *lexicon = (struct lexicon){.arena = arena_new(), .known = known, .spellings = spellings, .spelling = spelling};
    start(lexicon);
    return lexicon;
}

void lexicon_free(struct lexicon **lexicon)
{
    if (!lexicon || !*lexicon) return;
    arena_free(&(*lexicon)->arena);
    free(*lexicon);
    *lexicon = NULL;
}

bool lexicon_begin(struct lexicon *lexicon)
{
    bool full = lexicon->form_count > FORMS_MOST;
    lexicon->message++;
    if (!full) return false;
    arena_clear(lexicon->arena);
    start(lexicon);
    return true;
}

static unsigned owner_of(struct lexicon *lexicon, struct lang *lang)
{
    for (size_t i = 0; i < lexicon->reader_count; i++)
        if (lexicon->readers[i].lang == lang) return lexicon->readers[i].owner;
    unsigned owner = lang_memo_owner(lang);
    *ARENA_PUSH(lexicon->arena, lexicon->readers, lexicon->reader_count, lexicon->reader_room) =
        (struct reader_of){lang, owner};
    return owner;
}

static bool asks(const char *word, size_t bytes)
{
    marker_words_ready();
    size_t noun = marker_begins(word, bytes, MARKER_NOUNS), other = marker_begins(word, bytes, MARKER_NUMBERED);
    return noun >= ASKING_BYTES || other >= ASKING_BYTES || (noun > 0 && (unsigned char)*word >= 0xE3);
}

/* Of a word that comes for the first time, or has no place to be remembered at. `text`: as it is written. */
static int add_form(struct lexicon *lexicon, struct lang *lang, const struct word *word, const char *text,
                    unsigned owner)
{
    struct form form = {.term = vocabulary_add(&lexicon->terms, word->term),
                        .spelling = SPELLING_UNASKED,
                        .notions = notions_of_word(lang, word),
                        .stop = word->stop,
                        .number = word->number,
                        .common = word->common,
                        .asks = asks(text, word->to - word->from)};
    *ARENA_PUSH(lexicon->arena, lexicon->forms, lexicon->form_count, lexicon->form_room) = form;
    word->memo->owner = owner;
    return word->memo->value = (int)lexicon->form_count - 1;
}

struct cuts lexicon_cut(struct lexicon *lexicon, struct lang *lang, struct arena *arena, const char *text, size_t from,
                        size_t to, size_t most)
{
    struct word_reader reader = word_reader(lang, arena, text + from, to - from);
    struct word words[WORDS_AT_A_TIME];
    unsigned owner = owner_of(lexicon, lang);
    size_t count = 0, room = words_expected(to - from), read = 0;
    bool any = false;
    struct cut *cuts = arena_room(arena, room, sizeof *cuts);
    while (count < most && (read = words_read(&reader, words, WORDS_AT_A_TIME)) > 0) {
        for (const struct word *word = words; word < words + read; word++) {
            int form = word->memo->owner == owner ? word->memo->value
                                                  : add_form(lexicon, lang, word, text + from + word->from, owner);
            any |= lexicon->forms[form].asks;
            *ARENA_PUSH(arena, cuts, count, room) =
                (struct cut){form, (unsigned)(from + word->from), (unsigned)(from + word->to)};
        }
    }
    return (struct cuts){
        .items = cuts, .count = count, .bytes = to, .whole = read == 0, .asks = any, .runs = reader.run.room > 0};
}

/* A word of ASCII, as most are, is spelt as it stands, in small letters. */
static bool spell_plainly(const char *word, size_t bytes, char out[PLAIN_BYTES + 1])
{
    unsigned any = 0;
    if (bytes > PLAIN_BYTES) return false;
    for (size_t i = 0; i < bytes; i++) {
        unsigned char c = (unsigned char)word[i];
        any |= c;
        out[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    out[bytes] = '\0';
    return any < 0x80;
}

int lexicon_ask_spelling(struct lexicon *lexicon, struct arena *arena, const char *text, const struct cut *cut)
{
    int *spelling = &lexicon->forms[cut->form].spelling;
    char plain[PLAIN_BYTES + 1];
    if (spell_plainly(text + cut->from, cut->to - cut->from, plain))
        return *spelling = vocabulary_find(lexicon->spellings, plain);
    struct word_reader reader = word_reader(lexicon->spelling, arena, text + cut->from, cut->to - cut->from);
    struct word word;
    bool read = words_read(&reader, &word, 1) > 0;
    return *spelling = read ? vocabulary_find(lexicon->spellings, word.term) : -1;
}

/* The message's number for a term that the call does not have. */
static int number_of(struct lexicon *lexicon, struct vocabulary *words, int term)
{
    size_t met = (size_t)term - vocabulary_below(&lexicon->terms);
    struct numbered *numbered = &lexicon->numbered[met];
    if (numbered->message != lexicon->message) {
        *numbered = (struct numbered){lexicon->message, (int)vocabulary_size(words)};
        *ARENA_PUSH(words->arena, words->terms, words->count, words->room) = lexicon->terms.terms[met];
    }
    return numbered->number;
}

static void make_room(struct lexicon *lexicon)
{
    if (lexicon->terms.count <= lexicon->numbered_room) return;
    size_t room = lexicon->terms.room;
    struct numbered *grown = arena_array(lexicon->arena, room, sizeof *grown);
    if (lexicon->numbered_room > 0) memcpy(grown, lexicon->numbered, lexicon->numbered_room * sizeof *grown);
    lexicon->numbered = grown;
    lexicon->numbered_room = room;
}

void lexicon_marks(struct lexicon *lexicon, struct arena *arena, struct vocabulary *words, const struct cut *cuts,
                   size_t count, struct marks *out)
{
    size_t known = vocabulary_below(&lexicon->terms);
    make_room(lexicon);
    marks_reserve(arena, out, count);
    struct mark *mark = out->items + out->count;
    for (const struct cut *cut = cuts; cut < cuts + count; cut++) {
        const struct form *form = &lexicon->forms[cut->form];
        bool new = (size_t)form->term >= known;
        *mark++ = (struct mark){.term = new ? number_of(lexicon, words, form->term) : form->term,
                                .form = cut->form,
                                .notions = form->notions,
                                .stop = form->stop,
                                .number = form->number,
                                .common = form->common,
                                .from = cut->from,
                                .to = cut->to};
    }
    out->count += count;
}
