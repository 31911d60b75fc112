/* SPDX-License-Identifier: MIT */
/* Who leaves one workstream for another, says which one they do not mean, or asks for the team of whom they name. */
#include "kinds_fixture.h"

struct wish {
    const char *said, *streams;
};

static const char *streams_found(struct desk *desk, const char *said)
{
    struct sample sample = {.subject = "hello", .body = said};
    const struct analysis *analysis = desk_read(desk, &sample);
    bool there[3] = {false};
    for (size_t i = 0; i < analysis->workstream_count; i++) there[analysis->workstreams[i].id[2] - '1'] = true;
    return arena_printf(desk->arena, "%s%s%s", there[0] ? "1" : "", there[1] ? "2" : "", there[2] ? "3" : "");
}

static void check(const struct wish *list, size_t count, bool questions)
{
    struct desk desk = desk_open();
    if (!questions) desk.call.question_count = 0;
    for (size_t i = 0; i < count; i++) {
        const char *found = streams_found(&desk, list[i].said);
        if (strcmp(found, list[i].streams) != 0) fail_msg("%s: found \"%s\"", list[i].said, found);
    }
    desk_close(&desk);
}

static void test_a_workstream_that_is_left_for_another(void **state)
{
    (void)state;
    static const struct wish list[] = {
        {"I step down from WS2 and would like to join WS3 instead.", "3"},
        {"Please take me off workstream 1 and put me down for workstream 3.", "3"},
        /* "En" and "i" join clauses in other languages than these. */
        {"Dejo mi puesto en el grupo de trabajo 1 y quisiera unirme al grupo de trabajo 2.", "2"},
        {"Jag kan inte längre vara med i arbetsgrupp 1, men vill gärna vara med i arbetsgrupp 2.", "2"},
        {"I can no longer find the time for the agreements team, but I would gladly join the assessment team.", "2"},
        {"I would like to move from WS3 to WS1, where I know the field better.", "1"},
        {"Please move me from Sana's team to Johan's team.", "1"},
        {"Merci de me retirer du groupe de travail 1 et de m'inscrire dans le groupe de travail 2.", "2"},
        {"Je voudrais passer du groupe de travail 3 au groupe de travail 1.", "1"},
        {"Me doy de baja del grupo de trabajo 3; apúntenme por favor al grupo de trabajo 1.", "1"},
        {"Ich verlasse die Arbeitsgruppe 2 und möchte in der Arbeitsgruppe 3 mitarbeiten.", "3"},
        {"Aus der Arbeitsgruppe 3 ziehe ich mich zurück, in der Arbeitsgruppe 1 würde ich gern mitmachen.", "1"},
        {"Ich möchte von Arbeitsgruppe 1 in Arbeitsgruppe 2 wechseln.", "2"},
        {"Já não posso continuar no grupo de trabalho 3, mas quero participar no grupo de trabalho 2.", "2"},
        {"Lascio il gruppo di lavoro 2 e vorrei unirmi al gruppo di lavoro 1.", "1"},
        {"Ik wil graag overstappen van werkgroep 3 naar werkgroep 2.", "2"},
        {"Rezygnuję z grupy roboczej 2 i chciałabym dołączyć do grupy roboczej 1.", "1"},
        {"Прошу перевести меня из рабочей группы 1 в рабочую группу 2.", "2"},
        {"Jag lämnar arbetsgrupp 2 och vill gärna vara med i arbetsgrupp 3.", "3"},
        {"我想退出第一工作组，加入第三工作组。", "3"},
        {"ワークストリーム1を抜けて、ワークストリーム2に参加したいです。", "2"},
        {"أود الانسحاب من مجموعة العمل 1 والانضمام إلى مجموعة العمل 3.", "3"},
    };
    check(list, sizeof list / sizeof *list, true);
}

static void test_a_workstream_that_is_not_the_one_meant(void **state)
{
    (void)state;
    static const struct wish list[] = {
        {"Please add me to WS2, not to WS1 as I wrote last week.", "2"},
        {"I'd like to join workstream 2 instead of workstream 3.", "2"},
        {"Rather than WS2, I would like to help with WS1.", "1"},
        {"I would rather be in Mira's team than in Johan's team.", "2"},
        /* Nothing is left. */
        {"Please add me to workstream 1 and, if there is room, to workstream 2 as well.", "12"},
        {"I am in WS1 and would like to join WS3 too; I stay in WS1 of course.", "13"},
        {"I don't want to miss anything: please put me down for WS2 and WS3.", "23"},
        {"I am leaving my job in May and would like to join workstream 2.", "2"},
        {"Instead of Fridays I could do Mondays: I'd like to join WS1 and WS2.", "12"},
        {"Ich verlasse zum Jahresende das Ministerium und möchte in Arbeitsgruppe 2 mitarbeiten.", "2"},
        {"Quisiera unirme a los grupos de trabajo 1 y 2, no solo como oyente.", "12"},
        /* Who only leaves speaks of what they leave. */
        {"I have to step down from workstream 2, sorry.", "2"},
    };
    check(list, sizeof list / sizeof *list, true);
}

/* What there is no time for on top, and what is put off to another year. */
static void test_a_workstream_that_is_declined(void **state)
{
    (void)state;
    static const struct wish list[] = {
        {"Please count me in for WS1 and for WS3. I am not able to follow WS2 as well.", "13"},
        {"I would like to join Johan's team. Workstream 2 will have to wait for another year.", "1"},
        {"Inscrivez-moi dans le groupe de travail 1. Le groupe de travail 2, ce sera pour une autre année.", "1"},
        {"Quisiera unirme al grupo de trabajo 3. El grupo de trabajo 1, para otro año.", "3"},
        {"Quero participar no grupo de trabalho 2. O grupo de trabalho 3, fica para outro ano.", "2"},
        {"Vorrei unirmi al gruppo di lavoro 1. Il gruppo di lavoro 2, un'altra volta.", "1"},
        {"Ich möchte in Arbeitsgruppe 1 mitarbeiten. Die Arbeitsgruppe 3, ein andermal.", "1"},
        {"Ik wil graag meedoen met werkgroep 2. Werkgroep 1, een andere keer.", "2"},
        {"Chciałabym dołączyć do grupy roboczej 1. Grupa robocza 3, innym razem.", "1"},
        {"Хочу вступить в рабочую группу 2. Рабочая группа 1, в другой раз.", "2"},
        {"Jag vill gärna vara med i arbetsgrupp 3. Arbetsgrupp 1, en annan gång.", "3"},
        {"Je voudrais rejoindre le groupe de Johan et celui de Sana.", "13"},
        /* Put off is something else. */
        {"I would like to join WS1 and WS2. The report will have to wait for another year.", "12"},
        {"Quisiera unirme a los grupos de trabajo 1 y 3. La traducción, para otro año.", "13"},
    };
    check(list, sizeof list / sizeof *list, true);
}

static void test_the_team_of_whom_is_named(void **state)
{
    (void)state;
    static const struct wish list[] = {
        {"I would be of most use to Mira, so please put me on her team's list.", "2"},
        {"He hablado con Sana y me gustaría unirme a su equipo.", "3"},
        {"Ich habe mit Johan gesprochen und möchte in seinem Team mitmachen.", "1"},
        {"J'ai parlé avec Mira et je voudrais rejoindre son équipe.", "2"},
        {"I would like to join Johan's team. If there is room I'd sit in with Sana's team as well.", "13"},
        /* What is hers is no team. */
        {"Gestern habe ich mit Sana gesprochen, und ihr Vorschlag gefällt mir. Ich möchte in Arbeitsgruppe 2 "
         "mitmachen.",
         "2"},
        {"Jag har läst Sanas förslag. Jag vill gärna gå med i arbetsgrupp 2.", "2"},
        {"He hablado con Sana sobre su equipamiento. Quisiera unirme al grupo de trabajo 2.", "2"},
        {"He hablado con Sana y me gustaría participar en su equipo.", "3"},
        /* Two are named: whose team is not said. */
        {"Yesterday I met Johan and Sana, and would like to join his team.", ""},
    };
    check(list, sizeof list / sizeof *list, true);
}

static void test_one_of_many_is_no_number(void **state)
{
    (void)state;
    static const struct wish list[] = {
        {"Hier hat der Gemeinderat eine Arbeitsgruppe zum Verkehr eingesetzt.", ""},
        {"Le parlement a créé hier un groupe de travail sur les retraites.", ""},
        {"El ayuntamiento abre una línea de ayudas para explotaciones con sequía.", ""},
        {"De gemeente heeft gisteren een werkgroep ingesteld over het verkeer.", ""},
        {"Je souhaite rejoindre le groupe de travail un.", "1"},
        {"Quisiera unirme al grupo de trabajo uno.", "1"},
    };
    check(list, sizeof list / sizeof *list, false);
}

/* "Pas pour", and a colon that parts what stands before it from a team behind it; a team "on" some day is no tenth. */
static void test_what_stands_beside_a_team(void **state)
{
    (void)state;
    static const struct wish list[] = {
        {"Je voudrais aider, pas pour l'évaluation : plutôt le groupe de travail 1.", "1"},
        {"I would like to join the outreach team on the first Monday of each month.", "3"},
    };
    check(list, sizeof list / sizeof *list, true);
}

static void check_pointing(const char *quoted, const struct wish *list, size_t count)
{
    struct desk desk = desk_open();
    for (size_t i = 0; i < count; i++) {
        struct sample sample = {.subject = "Re: dates", .reply = true, .quoted = quoted, .body = list[i].said};
        const struct analysis *analysis = desk_read(&desk, &sample);
        const char *found = "";
        for (size_t s = 0; s < 3; s++)
            for (size_t w = 0; w < analysis->workstream_count; w++)
                if (analysis->workstreams[w].id[2] == (char)('1' + s))
                    found = arena_printf(desk.arena, "%s%zu", found, s + 1);
        if (strcmp(found, list[i].streams) != 0) fail_msg("%s: found \"%s\"", list[i].said, found);
    }
    desk_close(&desk);
}

static void test_what_is_pointed_at_in_a_quoted_list(void **state)
{
    (void)state;
    static const struct wish two[] = {
        {"I would like to join both of these.", "23"}, {"In beiden würde ich gern mitmachen.", "23"},
        {"Vorrei partecipare a entrambi.", "23"},      {"Ik wil graag aan beide meedoen.", "23"},
        {"Chciałabym dołączyć do obu.", "23"},         {"Я хочу присоединиться к обеим.", "23"},
        {"Jag vill gärna vara med i båda.", "23"},
    };
    static const struct wish three[] = {
        {"I would like to join the first two.", "12"},
        {"I would like to join the first and the last of these.", "13"},
        {"I would like to join all but the second.", "13"},
        {"Ich möchte gern in den ersten beiden mitarbeiten.", "12"},
        {"Je souhaite rejoindre les deux derniers.", "23"},
        {"Quisiera unirme a las dos primeras.", "12"},
        {"Vorrei unirmi a tutti tranne l'ultimo.", "12"},
        /* Of three there is no "both"; and nothing is pointed at by a day or a time. */
        {"I would like to take part with both of my sons.", ""},
    };
    check_pointing("The assessment team meets on Monday, the outreach team on Friday.", two, sizeof two / sizeof *two);
    check_pointing("Workstream 1: first Monday.\n\nWorkstream 2: second Monday.\n\nWorkstream 3: last Monday.", three,
                   sizeof three / sizeof *three);
}

static void test_all_but_one(void **state)
{
    (void)state;
    static const struct wish list[] = {
        {"I would like to join all the groups but workstream 2.", "13"},
        {"I would like to join all the groups, but have little time.", "123"},
        {"Ich möchte in allen Gruppen außer Arbeitsgruppe 1 mitarbeiten.", "23"},
        {"Je souhaite participer à tous les groupes sauf le groupe de travail 3.", "12"},
        {"Quisiera participar en todos los grupos menos el grupo de trabajo 2.", "13"},
        {"Gostaria de participar em todos os grupos exceto o grupo de trabalho 2.", "13"},
        {"Хочу участвовать во всех группах, кроме рабочей группы 1.", "23"},
        {"I would like to join the outreach team and meet all members of the group.", "3"},
    };
    check(list, sizeof list / sizeof *list, true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_a_workstream_that_is_left_for_another),
                                       cmocka_unit_test(test_a_workstream_that_is_not_the_one_meant),
                                       cmocka_unit_test(test_a_workstream_that_is_declined),
                                       cmocka_unit_test(test_the_team_of_whom_is_named),
                                       cmocka_unit_test(test_one_of_many_is_no_number),
                                       cmocka_unit_test(test_what_stands_beside_a_team),
                                       cmocka_unit_test(test_what_is_pointed_at_in_a_quoted_list),
                                       cmocka_unit_test(test_all_but_one)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
