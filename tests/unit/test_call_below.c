/* SPDX-License-Identifier: MIT */
/*
 * test_call_below: the call itself, passed on below the sender's words. Who tells above it what they do has answered,
 * and nothing of the call is theirs; who only hands it on has not; and who asks or joins above it asks or joins.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "tools_call.h"

static void read_above(struct fixture *f, const char *above, enum role head, const char *subject)
{
    const struct line lines[] = {
        {ROLE_AUTHORED, above},
        {head, "From: Ada Brook <ada@brook.example.org>\nSubject: Lending tools"},
        {ROLE_AUTHORED, "The call is open. Please answer the questions below by the end of May."},
        {ROLE_AUTHORED, "1. Which tools do you lend, and who looks after them?"},
        {ROLE_AUTHORED, "2. How do you deal with members who bring a tool back late or broken?"},
        {ROLE_AUTHORED, "3. What does the insurance of your tool library cost, and what does it cover?"},
    };
    read_with(f, &call, lines, sizeof lines / sizeof *lines, false, subject, 0.3);
}

static const char *const answers[] = {
    "The insurance of our tool library costs us eighty crowns a year.",
    "Die Versicherung kostet uns im Jahr achtzig Euro und deckt Glasbruch nicht ab.",
    "L'assurance de nos outils coûte deux cents euros et couvre aussi le vol dans la cave.",
    "El seguro de nuestra biblioteca de herramientas cuesta cien euros y cubre los robos.",
    "Da noi l'assicurazione costa cento euro l'anno e copre solo i furti.",
    "O seguro das nossas ferramentas custa cem euros por ano e cobre também o furto.",
    "Onze verzekering kost honderd euro per jaar en dekt alleen diefstal uit de kelder.",
    "Nasze ubezpieczenie kosztuje dwieście złotych rocznie i obejmuje tylko kradzież.",
    "Vår försäkring kostar tvåhundra kronor om året och täcker bara stöld ur källaren.",
    "Sigortamız yılda iki yüz liraya mal oluyor ve yalnızca hırsızlığı karşılıyor, biz de kırılanları ödüyoruz.",
    "Наша страховка стоит две тысячи в год и покрывает только кражу из подвала.",
    "تأمين مكتبة الأدوات لدينا يكلفنا مئة دينار في السنة ولا يشمل إلا السرقة.",
    "我们的工具保险一年两百元,只赔被偷的工具,坏了自己修。",
    "私たちの保険は年に二万円で、盗難だけが対象です。壊れた道具は自分たちで直します。",
    "우리 공구 도서관의 보험료는 일 년에 이십만 원이고 도난만 보장합니다.",
    /* Who thanks for having been told of the call hands it on to nobody. */
    "Thank you for passing this on. Our answer to the third question is short: eighty crowns, and theft alone is "
    "covered.",
    "Danke fürs Weiterleiten! Unsere Antwort ist kurz: achtzig Euro im Jahr, und gedeckt ist nur Diebstahl.",
    "Merci de nous avoir transmis cet appel. Notre réponse est brève : deux cents euros, vol compris.",
    "Gracias por reenviarnos esto. Nuestra respuesta es breve: cien euros, y cubre los robos.",
    "Grazie per l'inoltro. La nostra risposta è breve: cento euro, e copre solo i furti.",
    "Obrigado por reencaminhar isto. A nossa resposta é curta: cem euros, e só cobre o furto.",
    "Bedankt voor het doorsturen. Ons antwoord is kort: honderd euro, en alleen diefstal is gedekt.",
    "Dziękuję za przesłanie. Nasza odpowiedź jest krótka: dwieście złotych, tylko kradzież.",
};

static void test_call_below_an_answer(void **state)
{
    (void)state;
    for (size_t i = 0; i < 2 * (sizeof answers / sizeof *answers); i++) {
        struct fixture f;
        read_above(&f, answers[i / 2], ROLE_FORWARDED, i % 2 == 0 ? "Fwd: Lending tools" : "Insurance");
        if (f.out->kind != KIND_CONTRIBUTION) fail_msg("%d: %s", (int)f.out->kind, answers[i / 2]);
        assert_false(in_passages(&f, "end of May"));
        for (size_t b = 1; b < f.out->blocks.count; b++)
            if (f.out->blocks.items[b].role == ROLE_AUTHORED) fail_msg("%s", f.out->blocks.items[b].text);
        done(&f);
    }
}

static const char *const handing[] = {
    "FYI",
    "The call below may interest your libraries.",
    "Zur Kenntnis, das könnte unsere Mitglieder interessieren.",
    "Je vous transmets cet appel, il peut intéresser nos membres.",
    "Reenvío esta convocatoria a los miembros de la red.",
    "Inoltro questo appello ai soci della rete.",
    "Przesyłam dalej do członków sieci.",
    "Vidarebefordrar till våra medlemmar.",
    "Thank you all for your work last year. I am passing this on, please answer if you can.",
    "Danke euch allen für das letzte Jahr. Ich leite das hier weiter, bitte antwortet, wenn ihr könnt.",
};

static void test_call_below_what_hands_it_on(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof handing / sizeof *handing; i++) {
        struct fixture f;
        read_above(&f, handing[i], ROLE_FORWARDED, "Fwd: Lending tools");
        if (f.out->kind != KIND_ANNOUNCEMENT) fail_msg("%d: %s", (int)f.out->kind, handing[i]);
        done(&f);
    }
}

static const char *const asking[] = {
    "Until when may we answer?",
    "Please take me off this list.",
    "Bis wann dürfen wir antworten?",
    "¿Hasta cuándo podemos responder?",
};

static void test_call_below_a_question(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof asking / sizeof *asking; i++) {
        struct fixture f;
        read_above(&f, asking[i], ROLE_FORWARDED, "Lending tools");
        if (f.out->kind != KIND_LOGISTICS) fail_msg("%d: %s", (int)f.out->kind, asking[i]);
        done(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_call_below_an_answer),
                                       cmocka_unit_test(test_call_below_what_hands_it_on),
                                       cmocka_unit_test(test_call_below_a_question)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
