/* SPDX-License-Identifier: MIT */
/*
 * test_errands: short messages that reply to the call and answer nothing of it: absence, tests, addresses, assent,
 * hands offered. And sentences whose words are the same and whose doing is not the author's.
 */
#include "kinds_fixture.h"

struct said {
    enum kind kind;
    const char *text;
};

static const struct said said[] = {
    {KIND_AUTOMATIC, "I am travelling with limited access to my messages and will get back to you on Monday."},
    {KIND_AUTOMATIC, "Automatische Antwort: Wir melden uns innerhalb von drei Werktagen."},
    {KIND_AUTOMATIC, "J'ai quitté l'association. Cette boîte n'est plus relevée."},
    {KIND_AUTOMATIC, "Respuesta automática: gracias por contactarnos. Contestaremos en tres días hábiles."},
    {KIND_AUTOMATIC, "Já não trabalho na associação. Esta caixa deixou de ser lida."},
    {KIND_AUTOMATIC, "Nie pracuję już w stowarzyszeniu. Ta skrzynka nie jest czytana."},
    {KIND_AUTOMATIC, "Я больше не работаю здесь. Этот ящик больше не читают."},
    {KIND_AUTOMATIC, "我已离职，此邮箱不再使用。"},
    {KIND_AUTOMATIC, "لم أعد أعمل هنا. هذا الصندوق لم يعد يقرأ."},
    {KIND_LOGISTICS, "This is only a test, please ignore it."},
    {KIND_LOGISTICS, "Esto es solo una prueba, por favor no hagan caso."},
    {KIND_LOGISTICS, "Dit is slechts een test, graag negeren."},
    {KIND_LOGISTICS, "To tylko test, proszę nie zwracać uwagi."},
    {KIND_LOGISTICS, "Mon adresse a changé, pourriez-vous inscrire la nouvelle ?"},
    {KIND_LOGISTICS, "Il mio indirizzo è cambiato, potreste iscrivere quello nuovo?"},
    {KIND_LOGISTICS, "Мой адрес изменился, подпишите, пожалуйста, новый."},
    {KIND_LOGISTICS, "메일 주소가 바뀌었습니다. 새 주소를 등록해 주시겠습니까?"},
    {KIND_DISCUSSION, "Exactly my thoughts, Tom!"},
    {KIND_DISCUSSION, "Ganz meine Meinung, Tom!"},
    {KIND_DISCUSSION, "C'est exactement ce que je pense, Tom !"},
    {KIND_DISCUSSION, "Dokładnie tak myślę, Tom!"},
    {KIND_DISCUSSION, "まったく同感です。"},
    {KIND_DISCUSSION, "Sorry, I cannot take part in workstream 2."},
    {KIND_DISCUSSION, "Leider kann ich in der Arbeitsgruppe 2 nicht mitmachen."},
    {KIND_DISCUSSION, "Lamentablemente no puedo participar en el grupo de trabajo 2."},
    {KIND_DISCUSSION, "Niestety nie mogę wziąć udziału w grupie roboczej 2."},
    {KIND_DISCUSSION, "К сожалению, не смогу участвовать в рабочей группе 2."},
    {KIND_DISCUSSION, "很遗憾，我无法参加第2工作组。"},
    {KIND_JOIN, "Can I still become a member of workstream 2?"},
    {KIND_JOIN, "Workstream 2: count me in."},
    {KIND_JOIN, "Ist es noch möglich, Mitglied der Arbeitsgruppe 2 zu werden?"},
    {KIND_JOIN, "Je pourrais donner un coup de main dans le groupe de travail 2."},
    {KIND_JOIN, "Posso ancora diventare membro del gruppo di lavoro 2?"},
    {KIND_JOIN, "Czy mogę jeszcze zostać członkiem grupy roboczej 2?"},
    {KIND_JOIN, "Можно ли ещё стать членом рабочей группы 2?"},
};

static void test_errands_in_a_reply_to_the_call(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        struct sample sample = {.subject = "Re: Forum on norms", .reply = true, .body = said[i].text};
        struct analysis *out = desk_read(&desk, &sample);
        if (out->kind != said[i].kind) fail_msg("%d: %s", (int)out->kind, said[i].text);
    }
    desk_close(&desk);
}

/* Neither joined nor sold by the author. */
static const char *const told[] = {
    "Companies may join the advisory board, which meets every second month and reviews all agreements.",
    "Los jóvenes pueden unirse al comité, que se reúne cada dos meses y revisa los acuerdos.",
    "Jongeren kunnen lid worden van de raad, die elke twee maanden alle afspraken bekijkt.",
    "Młodzież może dołączyć do rady, która zbiera się co dwa miesiące i czyta wszystkie umowy.",
    "Молодёжь может вступить в совет, который собирается раз в два месяца и читает все соглашения.",
    "Our host gives us a 20% discount if we order before Friday, and so young people take part for nothing.",
    "Die Druckerei gibt uns 20 % Rabatt, wenn wir vor Freitag bestellen; so zahlen junge Leute nichts.",
    "La imprenta nos hace un 20 % de descuento si encargamos antes del viernes; así los jóvenes no pagan nada.",
    "Drukarnia daje nam 20% rabatu, jeśli zamówimy przed piątkiem, więc młodzi nie płacą nic.",
};

static void test_errands_of_others_are_told(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        struct sample sample = {.subject = "Forum on norms", .body = told[i]};
        struct analysis *out = desk_read(&desk, &sample);
        if (out->kind == KIND_JOIN || out->kind == KIND_UNSOLICITED) fail_msg("%d: %s", (int)out->kind, told[i]);
    }
    desk_close(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_errands_in_a_reply_to_the_call),
                                       cmocka_unit_test(test_errands_of_others_are_told)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
