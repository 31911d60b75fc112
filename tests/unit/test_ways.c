/* SPDX-License-Identifier: MIT */
/*
 * test_ways: whose words, in fifteen languages: under every attribution, pasted header and "original message" line of
 * sayings_around.inc, and above every card and footer of sayings_below.inc, the author's own words are what stays, and
 * nothing of them is taken for a greeting, a closing or a disclaimer.
 */
#include "sayings_around.inc"
#include "sayings_below.inc"
#include "text_help.h"

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static const char *in(const struct saying *table, size_t count, const char *lang)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(table[i].lang, lang) == 0) return table[i].text;
    fail_msg("no text in %s", lang);
    return "";
}

#define IN(table, lang) in(table, COUNT(table), lang)

/* The author's own words of `text` are `own`, but for line ends. */
static void expect_own(const char *text, const char *own, const char *author)
{
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    struct buf said = BUF_INIT(1 << 20), want = BUF_INIT(1 << 20);
    dump_roles(arena, text, author, false, &segmentation);
    for (size_t i = 0; i < segmentation.blocks.count; i++) {
        const struct block *block = &segmentation.blocks.items[i];
        for (const char *at = block->text; block->role == ROLE_AUTHORED && *at; at++)
            if (!strchr(" \n", *at)) buf_putc(&said, *at);
    }
    for (const char *at = own; *at; at++)
        if (!strchr(" \n", *at)) buf_putc(&want, *at);
    if (strcmp(buf_text(&said), buf_text(&want)) != 0)
        fail_msg("own words are \"%s\" and not \"%s\" in:\n%s", buf_text(&said), own, text);
    buf_release(&said);
    buf_release(&want);
    arena_free(&arena);
}

static void test_ways_of_attribution(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(attributions); i++) {
        const char *lang = attributions[i].lang, *line = attributions[i].text;
        const char *own = IN(own_texts, lang), *old = IN(earlier_texts, lang);
        expect_own(arena_printf(arena, "%s\n\n%s\n\n> %s\n> Ben\n", own, line, old), own, "Ada Example");
        expect_own(arena_printf(arena, "%s\n\n%s\n\n%s\n\nBen\n", own, line, old), own, "Ada Example");
        expect_own(arena_printf(arena, "%s\n> %s\n> Ben\n\n%s\n", line, old, own), own, "Ada Example");
    }
    arena_free(&arena);
}

/* Broken at about forty columns, as programs and archives break long lines. */
static void test_ways_of_attribution_broken(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(attributions); i++) {
        const char *lang = attributions[i].lang, *line = attributions[i].text;
        const char *own = IN(own_texts, lang), *old = IN(earlier_texts, lang);
        char *broken = arena_strndup(arena, line, strlen(line));
        size_t from = 0, blank = 0;
        for (size_t at = 0; broken[at]; at++) {
            if (at - from > 40 && blank > from) broken[from = blank] = '\n';
            if (broken[at] == ' ') blank = at;
        }
        if (line[0] == '[') continue; /* only one program writes it, and never in two lines */
        expect_own(arena_printf(arena, "%s\n\n%s\n\n> %s\n> Ben\n", own, broken, old), own, "Ada Example");
    }
    arena_free(&arena);
}

static void test_ways_of_pasted_headers(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(pasted_headers); i++) {
        const char *lang = pasted_headers[i].lang, *header = pasted_headers[i].text;
        const char *own = IN(own_texts, lang), *old = IN(earlier_texts, lang);
        expect_own(arena_printf(arena, "%s\n\n%s\n\n%s\n\nBen\n", own, header, old), own, "Ada Example");
        expect_own(arena_printf(arena, "%s\n\n________________________________\n%s\n\n%s\n", own, header, old), own,
                   "Ada Example");
        for (size_t k = 0; k < COUNT(original_marks); k++) {
            if (strcmp(original_marks[k].lang, lang) != 0) continue;
            const char *mark = original_marks[k].text;
            expect_own(arena_printf(arena, "%s\n\n%s\n%s\n\n%s\n", own, mark, header, old), own, "Ada Example");
            expect_own(arena_printf(arena, "%s\n\n%s\n\n%s\n\nBen\n", own, mark, old), own, "Ada Example");
        }
    }
    arena_free(&arena);
}

static void test_ways_of_greeting_and_closing(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(greetings); i++) {
        const char *lang = greetings[i].lang, *own = IN(own_texts, lang);
        expect_own(arena_printf(arena, "%s\n\n%s\n", greetings[i].text, own), own, IN(names, lang));
    }
    for (size_t i = 0; i < COUNT(closings); i++) {
        const char *lang = closings[i].lang, *own = IN(own_texts, lang), *name = IN(names, lang);
        expect_own(arena_printf(arena, "%s\n\n%s\n%s\n", own, closings[i].text, name), own, name);
        expect_own(arena_printf(arena, "%s\n\n%s\n%s\n", own, closings[i].text, name), own, "");
        expect_own(
            arena_printf(arena, "%s\n%s\n\n%s\nExample Foundation\n+41 22 555 01 01\n", own, closings[i].text, name),
            own, "");
    }
    arena_free(&arena);
}

/* Cards with the author known and unknown, and with a list's footer below. */
static void test_ways_of_signing(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(cards); i++) {
        const char *lang = cards[i].lang, *own = IN(own_texts, lang), *name = IN(names, lang), *card = cards[i].text;
        expect_own(arena_printf(arena, "%s\n\n%s\n", own, card), own, name);
        expect_own(arena_printf(arena, "%s\n\n%s\n\n%s\n", own, card, footers[0].text), own, "");
    }
    for (size_t i = 0; i < COUNT(devices); i++) {
        const char *lang = devices[i].lang, *own = IN(own_texts, lang), *line = devices[i].text;
        expect_own(arena_printf(arena, "%s\n\n%s\n", own, line), own, "");
        expect_own(arena_printf(arena, "%s\n\nAda\n\n%s\n\n> %s\n", own, line, IN(earlier_texts, lang)), own,
                   "Ada Example");
    }
    for (size_t i = 0; i < COUNT(footers); i++) {
        const char *own = IN(own_texts, "en");
        expect_own(arena_printf(arena, "%s\n\nAda\n\n%s\n", own, footers[i].text), own, "Ada Example");
        expect_own(arena_printf(arena, "%s\n%s\n", own, footers[i].text), own, "Ada Example");
    }
    arena_free(&arena);
}

static void test_ways_of_disclaiming(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(disclaimers); i++) {
        const char *own = IN(own_texts, disclaimers[i].lang), *legal = disclaimers[i].text;
        expect_own(arena_printf(arena, "%s\n\nAda Example\n\n%s\n", own, legal), own, "Ada Example");
        expect_own(arena_printf(arena, "%s\n\n%s\n", own, legal), own, "Ada Example");
        expect_own(arena_printf(arena, "%s\n\n%s\n\nAda Example\n", legal, own), own, "Ada Example");
        expect_own(arena_printf(arena, "%s\n\n-- \nAda\n%s\n", own, legal), own, "Ada Example");
    }
    arena_free(&arena);
}

/* The author writes on below the signature: a postscript, another answer. */
static void test_ways_of_writing_on(void **state)
{
    (void)state;
    static const char *const more[] = {"PS on question 7: a gauge above the mill.", "P.S. We meet on Mondays.",
                                       "5. Through the schools and the choir of the church."};
    static const char *const marks[] = {"-- ", "--", "---"};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(more) * COUNT(marks); i++) {
        const char *text = more[i / COUNT(marks)], *mark = marks[i % COUNT(marks)];
        expect_own(arena_printf(arena, "1. The operators act first.\n%s\nAda Example\nWarden\n\n%s\n", mark, text),
                   arena_printf(arena, "1. The operators act first.\n\n%s", text), "Ada Example");
    }
    arena_free(&arena);
}

/* Accents that stand for themselves, as one system's file names and texts have them. */
static void test_ways_of_decomposed_letters(void **state)
{
    (void)state;
    expect_own("Oui.\n\nLe 9 aou\xcc\x82t 2016 a\xcc\x80 16:12, Ben <ben@example.org> a e\xcc\x81"
               "crit :\n\nAncien.\n",
               "Oui.", "Ada Example");
}

/* Text that looks like an end, a header or a card, and is none. */
static void test_ways_of_looking_like_an_end(void **state)
{
    (void)state;
    static const char *const kept[] = {
        "We think this matters.\n\nThanks to the CERT we solved it within a day.",
        "重要だと考えます。\n\n以上の理由から賛成です。",
        "중요하다고 생각합니다.\n\n감사합니다만 이 안에는 반대합니다.",
        "Our list:\n\n1) first\n2) second\n3) third",
        "First part of the answer.\n\n_______________________________________\n\nSecond part, after a line.",
        "First part.\n\n***\n\nSecond part says more.\n\n***\n\nThird part.",
        "From: our experience, operators act first.\nTo: get there took years.\nWe would do it again.",
        "Example:\n\n    From: attacker@example.org\n    Subject: win a prize\n\nSuch mails are common, and users "
        "know.",
        "Participants:\n\nAda Example, Example Foundation\nBen Sample, Sample University\n\nThey agreed on sharing.",
        "It needs money.\n\nMinistry of Finance, Ministry of Interior and CERT should sit together.",
        "Sent from my office to yours, reports take a week. That is too long.",
        "Regards the second question: no.\n\nRegards the third one: yes, always.",
        "1. The operators act first.\n\n-- \n\n2. The customers pay.\n\n-- \n\n3. Nobody trains the new ones.",
        "What is common?\nToo many passwords in too many places.\n-- \nWhat is rare?\nTime to think.\n-- \nWhat would "
        "help?\nOne list, kept by one of us.",
        "-----BEGIN OF ANSWER-----\nWe share early.\n-----END OF ANSWER-----",
    };
    struct arena *arena = arena_new();
    for (size_t i = 0; i < COUNT(kept); i++) {
        expect_own(kept[i], kept[i], "Ada Example");
        expect_own(arena_printf(arena, "Dear all,\n\n%s\n\nBest regards,\nAda Example\n", kept[i]), kept[i],
                   "Ada Example");
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_ways_of_attribution),
                                       cmocka_unit_test(test_ways_of_attribution_broken),
                                       cmocka_unit_test(test_ways_of_pasted_headers),
                                       cmocka_unit_test(test_ways_of_greeting_and_closing),
                                       cmocka_unit_test(test_ways_of_signing),
                                       cmocka_unit_test(test_ways_of_disclaiming),
                                       cmocka_unit_test(test_ways_of_writing_on),
                                       cmocka_unit_test(test_ways_of_decomposed_letters),
                                       cmocka_unit_test(test_ways_of_looking_like_an_end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
