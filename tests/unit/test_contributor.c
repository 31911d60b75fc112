/* SPDX-License-Identifier: MIT */
/* Who wrote it, for whom, and who passed it on. */
#include "kinds_fixture.h"

static const char text[] = "Surveys among engineers show best whether a norm is kept; four hundred of them answer "
                           "every spring and the result is printed.";

static struct contributor contributor_of(struct desk *desk, struct sample sample)
{
    return desk_read(desk, &sample)->contributor;
}

static void test_contributor_speaks_for_an_organisation(void **state)
{
    (void)state;
    static const struct {
        const char *said, *organisation;
    } list[] = {{"I write on behalf of the Southern Digital Rights Network, which has 34 members.",
                 "Southern Digital Rights Network"},
                {"Submitted by the Lake Operators Association.", "Lake Operators Association"},
                {"J'écris au nom de l'Association des usagers du réseau.", "Association des usagers du réseau"},
                {"Escribo en nombre de la Fundación Red Segura.", "Fundación Red Segura"},
                {"Ich schreibe im Namen des Verbandes Freier Netze e.V.", "Verbandes Freier Netze"},
                {"我代表中国互联网协会提交以下意见。", "中国互联网协会"},
                {"日本ネット協会を代表して、意見を提出します。", "日本ネット協会"},
                {"نيابة عن جمعية الإنترنت، أقدم هذه المساهمة.", "جمعية الإنترنت"}};
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        char body[1000];
        snprintf(body, sizeof body, "%s\n\n%s", list[i].said, text);
        struct sample sample = {.body = body};
        const struct analysis *analysis = desk_read(&desk, &sample);
        if (strncmp(analysis->contributor.organisation, list[i].organisation, strlen(list[i].organisation)) != 0)
            fail_msg("%s: \"%s\"", list[i].said, analysis->contributor.organisation);
        assert_true(analysis->flags & FLAG_ON_BEHALF);
    }
    desk_close(&desk);
}

static void test_contributor_signature_names_the_organisation(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    assert_string_equal(
        contributor_of(
            &desk, (struct sample){.body = text, .signature = "Ana Silva\nHead of Policy, Example Trust\n+55 11 0000"})
            .organisation,
        "Example Trust");
    assert_string_equal(
        contributor_of(&desk, (struct sample){.body = text,
                                              .signature = "-- \nAna Silva | Director of the Norms Institute | Lima"})
            .organisation,
        "Norms Institute");
    assert_string_equal(
        contributor_of(&desk, (struct sample){.body = text, .signature = "Ana Silva\nSent from my phone"}).organisation,
        "");
    struct contributor bracket = contributor_of(&desk, (struct sample){.name = "Ana Silva (CERT.ex)", .body = text});
    assert_string_equal(bracket.name, "Ana Silva");
    assert_string_equal(bracket.organisation, "CERT.ex");
    desk_close(&desk);
}

static void test_contributor_is_who_wrote_not_who_forwarded(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    struct sample sample = {
        .body = text, .forwarded_name = "Solveig Aasen", .forwarded_address = "solveig@example.org"};
    const struct analysis *analysis = desk_read(&desk, &sample);
    assert_string_equal(analysis->contributor.name, "Solveig Aasen");
    assert_string_equal(analysis->contributor.address, "solveig@example.org");
    assert_string_equal(analysis->contributor.passed_on_by, "Ana Silva");
    assert_true(analysis->flags & FLAG_FORWARDED);
    struct sample own = {.body = text, .forwarded_name = "Ana Silva", .forwarded_address = "ana@example.org"};
    assert_false(desk_read(&desk, &own)->flags & FLAG_FORWARDED);
    desk_close(&desk);
}

static void test_contributor_group_by_words_then_domain(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    assert_string_equal(contributor_of(&desk, (struct sample){.address = "a@min.gov.example", .body = text}).group,
                        "government");
    assert_string_equal(
        contributor_of(&desk, (struct sample){.address = "a@min.gov.example", .body = "As a national CERT, we count."})
            .group,
        "technical");
    assert_string_equal(contributor_of(&desk, (struct sample){.address = "a@notgov.example", .body = text}).group, "");
    desk_close(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_contributor_speaks_for_an_organisation),
                                       cmocka_unit_test(test_contributor_signature_names_the_organisation),
                                       cmocka_unit_test(test_contributor_is_who_wrote_not_who_forwarded),
                                       cmocka_unit_test(test_contributor_group_by_words_then_domain)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
