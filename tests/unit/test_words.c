/* SPDX-License-Identifier: MIT */
/* test_words: words, stems, sentences, folding, counting and language detection. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <mailcall/base/buf.h>
#include <mailcall/lang/asking.h>
#include <mailcall/lang/words.h>

static const char *terms(struct arena *arena, const char *tag, const char *text)
{
    struct lang *lang = lang_new(tag);
    struct words words = {0};
    struct buf buf = BUF_INIT(4096);
    lang_words(lang, arena, text, strlen(text), &words);
    for (size_t i = 0; i < words.count; i++)
        buf_printf(&buf, "%s%s%s", i ? " " : "", words.items[i].term, words.items[i].stop ? "-" : "");
    lang_free(&lang);
    const char *out = arena_strdup(arena, buf_text(&buf));
    buf_release(&buf);
    return out;
}

static void test_words_stem_and_mark_function_words(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    assert_string_equal(terms(arena, "en", "The roles and Responsibilities"), "the- role and- respons");
    assert_string_equal(terms(arena, "fr", "l’organisation des États"), "l- organis de- etat");
    assert_string_equal(terms(arena, "es", "¿Qué opináis? Sí."), "que- opin si-");
    /* "Non-binding" says nothing of what "non-state actors" do. */
    assert_string_equal(terms(arena, "fr", "deux textes non contraignants"), "deux- text non- contraign");
    assert_string_equal(terms(arena, "en", "non-state actors"), "non- state actor");
    assert_string_equal(terms(arena, "de", "trotz zwei Bränden"), "trotz- zwei- brand");
    assert_string_equal(terms(arena, "und", "wiki.nixos.org v2.3.2 2016"), "wiki nixos org v2.3.2 2016");
    assert_string_equal(terms(arena, "tr-TR", "çocukların"), terms(arena, "tr", "ÇOCUKLARIN"));
    arena_free(&arena);
}

/* Who writes "we paid" answers who asked what people pay. */
static void test_words_bring_irregular_forms_to_their_word(void **state)
{
    (void)state;
    static const struct {
        const char *tag, *form, *word;
        bool same;
    } list[] = {{"en", "Paid", "pay", true},           {"en", "we-bought", "we-buys", true},
                {"en", "children", "child", true},     {"de", "bezahlte", "bezahlen", true},
                {"de", "abgeholt", "abholen", true},   {"de", "SCHRIEBEN", "schreibt", true},
                {"fr", "ouvertes", "ouvrir", true},    {"es", "siguió", "seguir", true},
                {"pt-BR", "ouço", "ouvir", true},      {"it", "chiusa", "chiudere", true},
                {"nl", "gekocht", "koopt", true},      {"sv", "skrivit", "skriver", true},
                {"it", "proposte", "proposta", true},  {"it", "prodotti", "prodotto", true},
                {"es", "pruebas", "prueba", true},     {"de", "trägt", "tragen", true},
                {"nl", "vroeg", "vragen", false},      {"en", "a bit", "a bite", false},
                {"fr", "la nuit", "la nuire", false},  {"es", "impuesto", "imponer", false},
                {"de", "Schloss", "schließen", false}, {"it", "corso", "correre", false},
                {"fr", "paid", "pay", false},          {"en", "unpaidly", "unpayly", false},
                {"und", "paid", "pay", false}};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        const char *form = terms(arena, list[i].tag, list[i].form), *word = terms(arena, list[i].tag, list[i].word);
        if ((strcmp(form, word) == 0) != list[i].same)
            fail_msg("%s: \"%s\" is \"%s\", \"%s\" is \"%s\"", list[i].tag, list[i].form, form, list[i].word, word);
    }
    arena_free(&arena);
}

static void test_words_cut_scripts_without_spaces(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    assert_string_equal(terms(arena, "zh", "网络安全 Internet治理"), "网络 安全 internet 治理");
    assert_non_null(strstr(terms(arena, "ja", "インターネットの安全"), "の-"));
    assert_string_equal(terms(arena, "ko", "정부와 시민사회"), "정부와 시민사회");
    arena_free(&arena);
}

static void test_words_spans_point_into_the_text(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct lang *lang = lang_new("en");
    struct words words = {0};
    const char *text = "Don't  forget: 42 naïve users";
    lang_words(lang, arena, text, strlen(text), &words);
    assert_int_equal(words.count, 5);
    assert_true(words.items[0].stop);
    assert_true(words.items[2].number);
    assert_int_equal(words.items[3].from, 18);
    assert_memory_equal(text + words.items[3].from, "naïve", words.items[3].to - words.items[3].from);
    assert_string_equal(words.items[3].term, "naiv");
    lang_free(&lang);
    arena_free(&arena);
}

static void assert_sentences(const char *text, size_t count, const char *first)
{
    struct arena *arena = arena_new();
    struct lang *lang = lang_new("en");
    struct spans spans = {0};
    lang_sentences(lang, arena, text, strlen(text), &spans);
    assert_int_equal(spans.count, count);
    assert_string_equal(arena_strndup(arena, text + spans.items[0].from, spans.items[0].to - spans.items[0].from),
                        first);
    lang_free(&lang);
    arena_free(&arena);
}

static void test_sentences_survive_abbreviations_and_line_ends(void **state)
{
    (void)state;
    assert_sentences("We met Dr. Smith, e.g. in May. It went well.", 2, "We met Dr. Smith, e.g. in May.");
    assert_sentences("One line\nis wrapped. Next.", 2, "One line\nis wrapped.");
    assert_sentences("A heading\n\nA text.", 2, "A heading");
    assert_sentences("J. Doe wrote it. Yes!", 2, "J. Doe wrote it.");
    assert_sentences("3. Third point. Fourth.", 2, "3. Third point.");
    assert_sentences("See https://example.org/a?b=1 there. Next.", 2, "See https://example.org/a?b=1 there.");
    assert_sentences("我们同意。谢谢。", 2, "我们同意。");
}

static void test_fold_takes_case_and_marks_away(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    assert_string_equal(lang_fold(arena, "RÉSUMÉ Straße ŁÓDŹ"), "resume strasse lodz");
    assert_string_equal(lang_fold(arena, "한국어"), "한국어");
    assert_string_equal(lang_fold(arena, ""), "");
    char *longer = arena_alloc(arena, 3001);
    for (size_t i = 0; i < 3000; i += 2) memcpy(longer + i, "é", 2);
    assert_int_equal(strlen(lang_fold(arena, longer)), 1500);
    arena_free(&arena);
}

/* However a word is put together, also of letters that say what they are only together, it is the same word. */
static void test_fold_makes_the_same_of_parts_and_wholes(void **state)
{
    static const char *const pairs[][2] = {
        {"Résumé", "Re\u0301sume\u0301"},
        {"Йод", "И\u0306од"},
        {"Ёж", "Е\u0308ж"},
        {"ガス", "カ\u3099ス"},
        {"ガス", "ｶﾞｽ"},
        {"각", "\u1100\u1161\u11A8"},
        {"أحمد", "ا\u0654حمد"},
        {"άλφα", "α\u0301λφα"},
        {"STRASSE", "Straße"},
        {"\uFB01nal", "final"},
        {"soft\u00ADhyphen", "softhyphen"},
        {"Ｑ３", "q3"},
        {"d\u2019accord", "D'Accord"},
        {"İzmir", "izmir"},
        {"\u0915\u093C", "\u0958"},
    };
    struct arena *arena = arena_new();
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        assert_string_equal(lang_fold(arena, pairs[i][0]), lang_fold(arena, pairs[i][1]));
    arena_free(&arena);
}

static void test_words_are_counted_as_a_reader_would(void **state)
{
    (void)state;
    assert_int_equal(lang_count_words("It's one-and-twenty words, no?", 30), 6);
    assert_int_equal(lang_count_words("", 0), 0);
    assert_in_range(lang_count_words("网络安全是共同责任", 27), 4, 6);
}

/* Pieces that meet at random: joints, digits, other scripts, a word longer than any. */
static char *random_text(struct arena *arena, unsigned seed, bool cjk)
{
    static const char *const pieces[] = {
        "don't",
        "l'été",
        "d\u2019accord",
        "3.5",
        "1,000",
        "e.g.",
        "x.y",
        "'",
        ".",
        ",",
        "ÉCOLE",
        "naïve",
        "a_b",
        "O'Neil",
        "12'3",
        "\u0663.\u0664",
        "вопрос",
        "Straße",
        " ",
        " ",
        " ",
        "\n",
        "word",
        "Words",
        "-",
        "7",
        "\u00ad",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
        "日本語",
        "ไทย"};
    struct buf buf = BUF_INIT(20000);
    size_t count = sizeof pieces / sizeof *pieces - (cjk ? 0 : 2);
    for (int i = 0; i < 60; i++) {
        seed = seed * 1103515245u + 12345u;
        buf_puts(&buf, pieces[(seed >> 16) % count]);
    }
    char *text = arena_strndup(arena, buf_text(&buf), buf.len);
    buf_release(&buf);
    return text;
}

static void test_words_come_the_same_by_and_by_in_a_list_and_again(void **state)
{
    (void)state;
    static const char *const tags[] = {"en", "fr", "und"};
    for (size_t t = 0; t < 3; t++) {
        struct lang *lang = lang_new(tags[t]);
        unsigned owner = lang_memo_owner(lang);
        for (unsigned seed = 0; seed < 200; seed++) {
            struct arena *arena = arena_new();
            const char *text = random_text(arena, seed, true);
            struct words words = {0};
            struct word some[7];
            struct word_reader reader = word_reader(lang, arena, text, strlen(text));
            size_t read = 0;
            lang_words(lang, arena, text, strlen(text), &words);
            for (size_t count; (count = words_read(&reader, some, 7)) > 0; read += count) {
                assert_true(count <= 7 && read + count <= words.count);
                for (size_t i = 0; i < count; i++) {
                    const struct word *want = &words.items[read + i], *word = &some[i];
                    assert_string_equal(word->term, want->term);
                    assert_int_equal(word->from, want->from);
                    assert_int_equal(word->to, want->to);
                    assert_int_equal(word->stop * 4 + word->number * 2 + word->common,
                                     want->stop * 4 + want->number * 2 + want->common);
                    /* What was noted with a word is that word's: here the length of its term. */
                    if (word->memo->owner == owner) assert_int_equal(word->memo->value, strlen(word->term));
                    *word->memo = (struct word_memo){.owner = owner, .value = (int)strlen(word->term)};
                }
            }
            assert_int_equal(read, words.count);
            arena_free(&arena);
        }
        lang_free(&lang);
    }
}

static void assert_counted_as_cut(struct lang *lang, struct arena *arena, const char *text)
{
    struct words words = {0};
    lang_words(lang, arena, text, strlen(text), &words);
    assert_int_equal(lang_count_words(text, strlen(text)), words.count);
    assert_int_equal(lang_has_word(text, strlen(text)), words.count > 0);
}

static void test_words_of_alphabets_are_counted_as_they_are_cut(void **state)
{
    (void)state;
    struct lang *lang = lang_new("und");
    for (unsigned seed = 0; seed < 500; seed++) {
        struct arena *arena = arena_new();
        char *text = random_text(arena, seed, false);
        assert_counted_as_cut(lang, arena, text);
        /* ASCII alone is counted another way. */
        for (char *at = text; *at; at++)
            if ((unsigned char)*at >= 0x80) *at = ' ';
        assert_counted_as_cut(lang, arena, text);
        arena_free(&arena);
    }
    lang_free(&lang);
}

static void test_words_of_a_long_text_are_all_counted(void **state)
{
    (void)state;
    static char text[200001];
    for (size_t i = 0; i < sizeof text - 1; i++) text[i] = i % 2 == 0 ? 'a' : ' ';
    assert_int_equal(lang_count_words(text, sizeof text - 1), (sizeof text - 1) / 2);
    assert_false(lang_has_word("... - !", 7));
}

/* What stands behind the text given is none of it, be it the rest of a character. */
static void test_words_end_where_the_text_does(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct lang *lang = lang_new("und");
    struct words words = {0};
    lang_words(lang, arena, "abcé\xA5", 5, &words);
    assert_int_equal(words.count, 1);
    assert_string_equal(words.items[0].term, "abce");
    lang_free(&lang);
    arena_free(&arena);
}

static const struct {
    const char *tag, *text;
} samples[] = {
#include "samples_languages.inc"
};

static bool asks(const char *text)
{
    return asking_ends(text, strlen(text), " *\")");
}

static void test_asking_knows_the_signs_of_every_script(void **state)
{
    (void)state;
    assert_true(asks("Who pays?"));
    assert_true(asks("(*Who pays?*) "));
    assert_true(asks("誰が払いますか？"));
    assert_true(asks("من يدفع؟"));
    assert_false(asks("Who pays? We do"));
    assert_false(asks("We do."));
    assert_false(asks(""));
    assert_int_equal(asking_mark("？x", 4), 3);
    assert_int_equal(asking_mark("？x", 2), 0);
    assert_int_equal(asking_mark("x?", 2), 0);
}

static void test_detect_names_the_language_of_a_paragraph(void **state)
{
    (void)state;
    size_t wrong = 0, count = sizeof samples / sizeof *samples;
    for (size_t i = 0; i < count; i++) {
        const char *got = lang_detect(NULL, samples[i].text, strlen(samples[i].text), NULL);
        if (strcmp(got, samples[i].tag) != 0) {
            print_message("%s taken for %s: %.60s\n", samples[i].tag, got, samples[i].text);
            wrong++;
        }
    }
    assert_true(wrong * 50 <= count);
}

static void test_detect_tells_a_line_of_a_few_words(void **state)
{
    static const struct {
        const char *tag, *text;
    } lines[] = {{"pt", "Três vizinhas medem o nível à noite."},
                 {"es", "Aquí reparan redes cuatro vecinas, doce días."},
                 {"pt", "As crianças trazem garrafas lavadas."},
                 {"es", "Gracias, de acuerdo."},
                 {"pt", "Obrigado, concordo."},
                 {"de", "Danke, einverstanden."},
                 {"fr", "Je ne reçois rien."},
                 {"it", "Ottimo testo."},
                 {"nl", "Bedankt, mee eens."},
                 {"sv", "Tack, håller med."},
                 {"pl", "Bardzo dobry tekst."},
                 {"tr", "Teşekkürler, katılıyorum."},
                 {"ru", "Спасибо, согласна."},
                 {"ar", "شكرا، أوافق."},
                 {"en", "Thanks, agreed."},
                 {"da", "Hos os betaler forældrene selv for bussen."},
                 {"da", "Børnene spiser i kantinen, men maden er kold hver anden dag."},
                 {"da", "Vi har kun to frivillige tilbage, og den ene flytter til efteråret."},
                 {"no", "Møtet i går kveld ble avlyst fordi nøkkelen var borte igjen."},
                 {"hu", "Nálunk a szülők fizetik a buszt."},
                 {"cs", "U nás platí autobus rodiče sami, město nic nedává."},
                 {"en", "Our school in Tromsø has no nurse."},
                 {"de", "Unsere Schule in Malmö hat kein Geld."}};
    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_string_equal(lang_detect(NULL, lines[i].text, strlen(lines[i].text), "en"), lines[i].tag);
    /* What says nothing is in the language that is expected. */
    assert_string_equal(lang_detect(NULL, "Radio Nova", 10, "sv"), "sv");
}

static void test_detect_believes_the_prior_where_words_are_few(void **state)
{
    (void)state;
    assert_string_equal(lang_detect(NULL, "OK", 2, "fr"), "fr");
    assert_string_equal(lang_detect(NULL, "12345", 5, NULL), "und");
    const char *english = "We do not think that the list is the right place for this, and they would have to say why.";
    assert_string_equal(lang_detect(NULL, english, strlen(english), "de"), "en");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words_stem_and_mark_function_words),
        cmocka_unit_test(test_words_bring_irregular_forms_to_their_word),
        cmocka_unit_test(test_words_cut_scripts_without_spaces),
        cmocka_unit_test(test_words_spans_point_into_the_text),
        cmocka_unit_test(test_sentences_survive_abbreviations_and_line_ends),
        cmocka_unit_test(test_fold_takes_case_and_marks_away),
        cmocka_unit_test(test_fold_makes_the_same_of_parts_and_wholes),
        cmocka_unit_test(test_words_are_counted_as_a_reader_would),
        cmocka_unit_test(test_words_come_the_same_by_and_by_in_a_list_and_again),
        cmocka_unit_test(test_words_of_alphabets_are_counted_as_they_are_cut),
        cmocka_unit_test(test_words_of_a_long_text_are_all_counted),
        cmocka_unit_test(test_words_end_where_the_text_does),
        cmocka_unit_test(test_asking_knows_the_signs_of_every_script),
        cmocka_unit_test(test_detect_names_the_language_of_a_paragraph),
        cmocka_unit_test(test_detect_tells_a_line_of_a_few_words),
        cmocka_unit_test(test_detect_believes_the_prior_where_words_are_few),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
