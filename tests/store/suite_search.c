/* SPDX-License-Identifier: MIT */
/* suite_search: people find what was written, in any script, and nothing they type is an operator. */
#include "fixture.h"
#include "suite.h"

static size_t found(struct fixture *f, const char *words, struct hit **hits)
{
    size_t count = 99;
    assert_ok(f, store_search(f->store, f->arena, words, 0, hits, &count, &f->err));
    return count;
}

static void assert_finds(struct fixture *f, const char *words, int64_t number)
{
    struct hit *hits;
    size_t count = found(f, words, &hits);
    if (!number) {
        if (count) fail_msg("\"%s\" found #%d", words, (int)hits[0].number);
        return;
    }
    if (count != 1) fail_msg("\"%s\" found %d messages", words, (int)count);
    assert_int_equal(hits[0].number, number);
}

static int64_t put_text(struct fixture *f, const char *text)
{
    return given_put(f, &(struct given){.key = text, .text = text, .subject = "-", .name = "-"}, NULL);
}

static void test_every_word_must_occur(void **state)
{
    struct fixture *f = *state;
    put_text(f, "Roles and responsibilities of each stakeholder");
    put_text(f, "Stakeholder trust, not roles");
    assert_finds(f, "responsibilities stakeholder", 1);
    assert_finds(f, "roles trust", 2);
    assert_finds(f, "roles nowhere", 0);
    assert_finds(f, "STAKEHOLDER TRUST", 2);
    assert_finds(f, "\"each stakeholder\"", 1);
    assert_finds(f, "\"stakeholder each\"", 0);
    assert_finds(f, "“each stakeholder” roles", 1);
    assert_finds(f, "", 0);
    assert_finds(f, "?!", 0);
}

static void test_operators_are_words(void **state)
{
    struct fixture *f = *state;
    static const char *const hostile[] = {"AND",
                                          "OR NOT",
                                          "a*",
                                          "\"",
                                          "\"\"\"",
                                          "body:x",
                                          "NEAR(a b)",
                                          "(",
                                          ")",
                                          "^a",
                                          "a + b",
                                          "-a",
                                          "'; DROP TABLE message; --",
                                          "{body head}: x",
                                          "\\",
                                          "%",
                                          "a\"b",
                                          "\x01\x02",
                                          "\xff\xfe"};
    put_text(f, "this and that or not near");
    struct hit *hits;
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) found(f, hostile[i], &hits);
    assert_finds(f, "AND", 1);
    assert_finds(f, "that OR not", 1);
    assert_finds(f, "thi*", 0);
    assert_finds(f, "NEAR(this that)", 0);
}

static void test_too_many_words_are_refused(void **state)
{
    struct fixture *f = *state;
    struct hit *hits;
    size_t count;
    char words[400] = "";
    for (size_t i = 0; i < 64; i++) memcpy(words + i * 2, "a ", 3);
    assert_ok(f, store_search(f->store, f->arena, words, 0, &hits, &count, &f->err));
    memcpy(words + 128, "a", 2);
    assert_status(f, BAD_INPUT, store_search(f->store, f->arena, words, 0, &hits, &count, &f->err));
}

static void test_case_and_diacritics_fold(void **state)
{
    struct fixture *f = *state;
    put_text(f, "La ciberseguridad en América Latina: información pública");
    put_text(f, "Straße, Übergang, naïve façade");
    put_text(f, "Кибербезопасность и доверие — ёлка");
    put_text(f, "Łódź İstanbul Σίσυφος");
    assert_finds(f, "america informacion PUBLICA", 1);
    assert_finds(f, "información", 1);
    assert_finds(f, "strasse ubergang naive FACADE", 2);
    assert_finds(f, "доверие КИБЕРБЕЗОПАСНОСТЬ елка", 3);
    assert_finds(f, "istanbul σισυφοσ", 4);
}

static void test_scripts_without_spaces(void **state)
{
    struct fixture *f = *state;
    put_text(f, "我们认为国家网络安全战略需要多方参与。");
    put_text(f, "サイバーセキュリティの情報共有が重要です。");
    put_text(f, "ความมั่นคงปลอดภัยไซเบอร์เป็นเรื่องสำคัญ");
    put_text(f, "정보보안은 모두의 책임입니다");
    assert_finds(f, "网络安全", 1);
    assert_finds(f, "安全", 1);
    assert_finds(f, "战略 参与", 1);
    assert_finds(f, "安全网络", 0);
    assert_finds(f, "情報共有", 2);
    assert_finds(f, "セキュリティ", 2);
    assert_finds(f, "ｾｷｭﾘﾃｨ", 2);
    assert_finds(f, "ไซเบอร์", 3);
    assert_finds(f, "ปลอดภัย สำคัญ", 3);
    assert_finds(f, "보안", 4);
    assert_finds(f, "책임", 4);
}

static void test_arabic_and_hindi(void **state)
{
    struct fixture *f = *state;
    put_text(f, "نعتقد أنَّ الأمن السيبراني مسؤولية مشتركة، بلا شك.");
    put_text(f, "साइबर सुरक्षा सभी की ज़िम्मेदारी है।");
    put_text(f, "می‌خواهیم امنیت");
    assert_finds(f, "الامن السيبراني", 1);
    assert_finds(f, "مشتركة", 1);
    assert_finds(f, "أن", 1);
    assert_finds(f, "सुरक्षा", 2);
    assert_finds(f, "साइबर है", 2);
    assert_finds(f, "میخواهیم", 3);
}

static void test_punctuation_within_words(void **state)
{
    struct fixture *f = *state;
    put_text(f, "See https://www.example.org/a_page?x=1 or mail e-mail@example.net, don't wait for 2.3.2");
    assert_finds(f, "example.org", 1);
    assert_finds(f, "page", 1);
    assert_finds(f, "e-mail@example.net", 1);
    assert_finds(f, "don’t", 1);
    assert_finds(f, "2.3.2", 1);
    assert_finds(f, "org.example", 0);
}

static void test_subject_and_author_are_found(void **state)
{
    struct fixture *f = *state;
    given_put(f, &(struct given){.key = "k", .subject = "Réponse à l'appel", .name = "Zoë Muster", .text = "texte"},
              NULL);
    assert_finds(f, "reponse", 1);
    assert_finds(f, "zoe texte", 1);
    assert_finds(f, "society", 1);
}

static void test_snippet_shows_the_original(void **state)
{
    struct fixture *f = *state;
    struct hit *hits;
    put_text(
        f,
        "First a long beginning that says nothing much at all, and goes on for quite a while, as beginnings do.\n\n"
        "Then the Información\tcomes, with \x02hostile\x03 bytes and a word: información.\nAfter it there is more text "
        "that nobody asked for, on and on and on, until the snippet has to end somewhere, at a word if possible, "
        "please.");
    put_text(f, "短い文。国家网络安全战略。");
    assert_int_equal(found(f, "informacion hostile", &hits), 1);
    const char *snippet = hits[0].snippet;
    assert_non_null(strstr(
        snippet, "\x02Información\x03 comes, with \x02hostile\x03 bytes and a word: \x02información\x03. After"));
    assert_memory_equal(snippet, "…", 3);
    assert_string_equal(snippet + strlen(snippet) - 3, "…");
    assert_true(strlen(snippet) < 300);
    assert_int_equal(found(f, "网络安全", &hits), 1);
    assert_string_equal(hits[0].snippet, "短い文。国家\x02网络安全\x03战略。");
}

static void test_best_hit_comes_first_and_limit_holds(void **state)
{
    struct fixture *f = *state;
    struct hit *hits;
    size_t count;
    put_text(f,
             "a very long text in which the word sinkhole occurs once among many other words that are not it at all");
    put_text(f, "sinkhole sinkhole sinkhole");
    for (int i = 0; i < 8; i++) put_text(f, arena_printf(f->arena, "filler %d", i));
    assert_int_equal(found(f, "sinkhole", &hits), 2);
    assert_int_equal(hits[0].number, 2);
    assert_true(hits[0].rank > hits[1].rank);
    assert_ok(f, store_search(f->store, f->arena, "filler", 3, &hits, &count, &f->err));
    assert_int_equal(count, 3);
}

int suite_search(void)
{
    const struct CMUnitTest tests[] = {
        STORE_TEST(test_every_word_must_occur),      STORE_TEST(test_operators_are_words),
        STORE_TEST(test_too_many_words_are_refused), STORE_TEST(test_case_and_diacritics_fold),
        STORE_TEST(test_scripts_without_spaces),     STORE_TEST(test_arabic_and_hindi),
        STORE_TEST(test_punctuation_within_words),   STORE_TEST(test_subject_and_author_are_found),
        STORE_TEST(test_snippet_shows_the_original), STORE_TEST(test_best_hit_comes_first_and_limit_holds),
    };
    return cmocka_run_group_tests_name("search", tests, NULL, NULL);
}
