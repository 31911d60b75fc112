/* SPDX-License-Identifier: MIT */
/* Flags, topics and links: each is there when it should be and, as important, not when it should not. */
#include "kinds_fixture.h"
#include "sayings_meant.inc"

static const char text[] = "Surveys among engineers show best whether a norm is kept; we ask four hundred of them "
                           "every spring and print the result. "
                           "In our experience states answer politely to a number that stands in a newspaper, and "
                           "hardly ever to a letter from an office.";

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static unsigned flags_of(struct sample sample)
{
    struct desk desk = desk_open();
    unsigned flags = desk_read(&desk, &sample)->flags;
    desk_close(&desk);
    return flags;
}

static void test_flags_late_goes_by_receipt(void **state)
{
    (void)state;
    assert_false(flags_of((struct sample){.body = text, .received_utc = DEADLINE}) & FLAG_LATE);
    assert_true(flags_of((struct sample){.body = text, .received_utc = DEADLINE + 1}) & FLAG_LATE);
    assert_false(flags_of((struct sample){
                     .body = text, .received_utc = DEADLINE + 9, .around = {.received_utc = DEADLINE - 9}}) &
                 FLAG_LATE);
    assert_false(
        flags_of((struct sample){.subject = "Re: x", .reply = true, .body = "Thanks!", .received_utc = DEADLINE + 1}) &
        FLAG_LATE);
}

static void test_flags_over_length_counts_own_words(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    size_t repeats = 1200;
    char *body = arena_alloc(desk.arena, repeats * 16 + 1);
    for (size_t i = 0; i < repeats; i++)
        memcpy(body + i * 16, i % 8 == 7 ? "norms do apply. " : "engineers write ", 16);
    struct sample longer = {.body = body}, quoting = {.body = text, .quoted = body};
    assert_true(desk_read(&desk, &longer)->flags & FLAG_OVER_LENGTH);
    assert_false(desk_read(&desk, &quoting)->flags & FLAG_OVER_LENGTH);
    desk_close(&desk);
}

static void test_flags_attachments(void **state)
{
    (void)state;
    assert_true(
        flags_of((struct sample){.body = "Please find attached our contribution.", .file = text, .attachments = 1}) &
        FLAG_ATTACHMENT_ONLY);
    assert_false(flags_of((struct sample){.body = text, .file = text, .attachments = 1}) & FLAG_ATTACHMENT_ONLY);
    assert_true(flags_of((struct sample){.body = "Our contribution is attached.", .unreadable = 1}) &
                FLAG_UNREADABLE_ATTACHMENT);
    /* Short answers are answers: in a file shorter than the letter, and in the body beside a file. */
    assert_true(flags_of((struct sample){.subject = "Contribution",
                                         .body = "Please find attached our contribution. We hope that it is of use to "
                                                 "you, and send our greetings from the lake.",
                                         .file = "2. By asking engineers every spring.",
                                         .attachments = 1}) &
                FLAG_ATTACHMENT_ONLY);
    assert_false(flags_of((struct sample){.subject = "Contribution",
                                          .body = "2. By asking engineers every spring.\n\nMore is attached.",
                                          .unreadable = 1,
                                          .attachments = 1}) &
                 FLAG_ATTACHMENT_ONLY);
    static const char *const announced[] = {"Please find attached our contribution.",
                                            "Vous trouverez notre contribution en pièce jointe.",
                                            "Adjunto nuestra contribución.",
                                            "Segue em anexo a nossa contribuição.",
                                            "In allegato il nostro contributo.",
                                            "Anbei unser Beitrag.",
                                            "In de bijlage onze bijdrage.",
                                            "W załączniku nasz wkład.",
                                            "Во вложении наши ответы.",
                                            "تجدون مساهمتنا في المرفق.",
                                            "附件是我们的意见。",
                                            "意見を提出します。添付をご覧ください。",
                                            "의견을 첨부합니다.",
                                            "Katkımız ektedir.",
                                            "Bifogat finns vårt bidrag."};
    for (size_t i = 0; i < sizeof announced / sizeof *announced; i++)
        if (!(flags_of((struct sample){.subject = "Contribution", .body = announced[i]}) & FLAG_FORGOTTEN_ATTACHMENT))
            fail_msg("no attachment was missed: %s", announced[i]);
    assert_false(flags_of((struct sample){.subject = "Re: x", .reply = true, .body = "You forgot the attachment."}) &
                 FLAG_FORGOTTEN_ATTACHMENT);
}

static void test_flags_note_what_a_machine_returns(void **state)
{
    (void)state;
    static const struct {
        const char *subject, *body, *quoted;
        bool noted;
    } list[] = {
        {"Undelivered Mail Returned to Sender", "Your message could not be delivered.", text, true},
        {"Undelivered Mail Returned to Sender", "Your message could not be delivered.", "Thanks, Ana", false},
        {"Undelivered Mail Returned to Sender", "Your message could not be delivered.",
         "Which new agreements on responsible conduct should the forum review this year?\n\nHow can it be observed "
         "whether states keep to a norm?\n\nPlease answer all of them by Friday, in a page or two.",
         false},
        {"Out of office", "I am away until Monday.", "1. The accord of Lima.\n\n2. By asking engineers.", true},
        {"Abwesenheitsnotiz", "Ich bin bis Montag nicht im Büro.", text, true},
        {"Out of office", "I am away until Monday.", "Thank you, we have put it on the list.", false},
        {"Out of office", "I am away until Monday.", NULL, false},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < COUNT(list); i++) {
        struct sample sample = {
            .subject = list[i].subject, .body = list[i].body, .quoted = list[i].quoted, .automatic = true};
        const struct analysis *analysis = desk_read(&desk, &sample);
        assert_int_equal(analysis->kind, KIND_AUTOMATIC);
        bool noted = strstr(analysis->note, "may hold a contribution") != NULL;
        if (noted != list[i].noted) fail_msg("%s, %s: \"%s\"", list[i].subject, list[i].quoted, analysis->note);
        for (size_t p = 0; p < analysis->passage_count; p++) assert_int_equal(analysis->passages[p].question_count, 0);
    }
    desk_close(&desk);
}

static void test_flags_wish_not_to_be_published(void **state)
{
    (void)state;
    static const char *const asked[] = {"Please do not publish this contribution.",
                                        "Merci de ne pas publier ma réponse.",
                                        "Les pido no publicar este texto.",
                                        "Peço que não publiquem este texto.",
                                        "Vi prego di non pubblicare questo testo.",
                                        "Bitte nicht veröffentlichen.",
                                        "Прошу не публиковать этот текст.",
                                        "يرجى عدم نشر هذه المساهمة.",
                                        "请不要公开我的回答。",
                                        "公開しないでください。",
                                        "공개하지 말아 주세요.",
                                        "Lütfen bunu yayınlamayın."};
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        char body[2000];
        snprintf(body, sizeof body, "%s\n\n%s", text, asked[i]);
        if (!(flags_of((struct sample){.body = body}) & FLAG_NOT_FOR_PUBLICATION)) fail_msg("not seen: %s", asked[i]);
    }
    assert_false(
        flags_of((struct sample){.body = text,
                                 .signature = "Ana Silva\nThis message is confidential. If you are not the intended "
                                              "recipient, do not publish or disclose it."}) &
        FLAG_NOT_FOR_PUBLICATION);
}

/* The author's own words in the saying's language, with the saying behind them; flagged or not as wanted. */
static void expect_flag(const struct saying *saying, unsigned flag, bool wanted)
{
    for (size_t i = 0; i < COUNT(own_texts); i++) {
        char body[2000];
        if (strcmp(own_texts[i].lang, saying->lang) != 0) continue;
        snprintf(body, sizeof body, "%s\n\n%s", own_texts[i].text, saying->text);
        bool flagged = flags_of((struct sample){.subject = "Our contribution", .body = body}) & flag;
        if (flagged != wanted) fail_msg("%s: %s", wanted ? "not flagged" : "flagged", saying->text);
    }
}

static void test_flags_sayings(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(announcements); i++) expect_flag(&announcements[i], FLAG_FORGOTTEN_ATTACHMENT, true);
    for (size_t i = 0; i < COUNT(spoken_of); i++) expect_flag(&spoken_of[i], FLAG_FORGOTTEN_ATTACHMENT, false);
    for (size_t i = 0; i < COUNT(wishes); i++) expect_flag(&wishes[i], FLAG_NOT_FOR_PUBLICATION, true);
    for (size_t i = 0; i < COUNT(no_wishes); i++) expect_flag(&no_wishes[i], FLAG_NOT_FOR_PUBLICATION, false);
}

/* Announced in the languages beside the call's usual ones, and spoken of there. */
static void test_flags_announced_by_neighbours(void **state)
{
    (void)state;
    static const char *const announced[] = {"Vedhæftet finder I vores svar.",
                                            "Vedlagt følger våre svar.",
                                            "Liitteenä vastauksemme.",
                                            "V příloze zasíláme naše odpovědi.",
                                            "Prikladáme naše odpovede.",
                                            "У вкладенні наші відповіді.",
                                            "Επισυνάπτουμε τις απαντήσεις μας.",
                                            "Mellékelten küldjük válaszainkat.",
                                            "Atașăm răspunsurile noastre.",
                                            "Terlampir jawaban kami.",
                                            "Xin xem tệp đính kèm.",
                                            "Trobareu adjuntes les nostres respostes.",
                                            "מצורפות תשובותינו.",
                                            "پاسخ‌های ما پیوست است.",
                                            "हमारे उत्तर संलग्न हैं।",
                                            "Unsere Antworten hängen wir an."};
    static const char *const spoken[] = {
        "Brugsanvisningen er vedlagt i hver kasse, og de gamle læser den sammen.",
        "Laitteen liitteenä on lyhyt ohje, ja vanhukset lukevat sen yhdessä.",
        "Ke každému přístroji patří příloha s velkými písmeny, kterou čteme společně.",
        "До кожного приладу є додаток з великими літерами, який ми читаємо разом.",
        "Minden géphez melléklet tartozik nagy betűkkel, ezt együtt olvassuk el.",
        "Setiap alat mempunyai lampiran dengan huruf besar, dan kami membacanya bersama."};
    for (size_t i = 0; i < sizeof announced / sizeof *announced; i++)
        if (!(flags_of((struct sample){.subject = "Contribution", .body = announced[i]}) & FLAG_FORGOTTEN_ATTACHMENT))
            fail_msg("no attachment was missed: %s", announced[i]);
    for (size_t i = 0; i < sizeof spoken / sizeof *spoken; i++)
        if (flags_of((struct sample){.subject = "Contribution", .body = spoken[i]}) & FLAG_FORGOTTEN_ATTACHMENT)
            fail_msg("an attachment was missed: %s", spoken[i]);
}

/* What is attached to things, and not to this letter; and, among like words, what is. */
static void test_flags_things_attached_to_things(void **state)
{
    (void)state;
    static const char *const things[] = {"We lend out a tablet with the charger attached, and it always comes back.",
                                         "In the attached building there is a kitchen that everybody may use.",
                                         "Attached houses burn faster than others, so we bought hoses.",
                                         "Se adjunta un manual a cada aparato, pero nadie lo lee.",
                                         "К каждому прибору прилагается инструкция, её никто не читает.",
                                         "A cada aparelho vai em anexo um manual que ninguém lê.",
                                         "Bij elk apparaat is een handleiding als bijlage gevoegd.",
                                         "Her cihaza ekte bir kılavuz verilir, kimse okumaz."};
    static const char *const letters[] = {"With our reply attached, I hope this is in time.",
                                          "The attached explains our position.",
                                          "A sketch with all boats is in the attached PDF.",
                                          "Attached photos show the quay at low water.",
                                          "Adjuntamos una respuesta para cada pregunta.",
                                          "Maten var kall varje dag. Jag bifogar en bild på brickan."};
    for (size_t i = 0; i < sizeof things / sizeof *things; i++)
        if (flags_of((struct sample){.subject = "Contribution", .body = things[i]}) & FLAG_FORGOTTEN_ATTACHMENT)
            fail_msg("an attachment was missed: %s", things[i]);
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (!(flags_of((struct sample){.subject = "Contribution", .body = letters[i]}) & FLAG_FORGOTTEN_ATTACHMENT))
            fail_msg("no attachment was missed: %s", letters[i]);
}

/* In the middle of a long answer, and of what is attached to something else. */
static void test_flags_attachment_announced_on_the_way(void **state)
{
    (void)state;
    char body[4000];
    snprintf(body, sizeof body, "%s %s Spreadsheet attached, sheet 2 has the graph. %s %s", text, text, text, text);
    assert_true(flags_of((struct sample){.subject = "Contribution", .body = body}) & FLAG_FORGOTTEN_ATTACHMENT);
    snprintf(body, sizeof body, "%s Sensors are attached to the network of every town. %s", text, text);
    assert_false(flags_of((struct sample){.subject = "Contribution", .body = body}) & FLAG_FORGOTTEN_ATTACHMENT);
}

/* Who speaks for others, and who only says that others are spoken or acted for. */
/* A part of a draft is an annex too, and things are attached to things. */
static void test_flags_annexes_of_drafts(void **state)
{
    (void)state;
    static const char *const parts[] = {
        "In Annex C, row 2, our town is spelt wrongly.",
        "In Anlage 4 des Entwurfs fehlt unsere Stadt.",
        "Dans l'annexe D du rapport il manque notre ville.",
        "En el anexo III del borrador falta nuestra ciudad.",
        "Nell'allegato F manca la nostra città.",
        "No anexo 5 da minuta falta a nossa cidade.",
        "In bijlage 3 van het concept ontbreekt onze stad.",
        "W załączniku nr 2 do projektu brakuje naszego miasta.",
        "В приложении 3 к проекту нет нашего города.",
        "草案附件三没有提到我们的城市。",
        "I bilaga 4 saknas vår stad.",
        "La campana está adjunta al muro.",
        "Klockan är bifogad till muren.",
        "Our answers are attached: https://files.example.org/answers.odt (too big for mail)."};
    static const char *const announced[] = {
        "Anexo as respostas da câmara.", "Our replies are in the enclosed PDF file.",
        "Adjunto a este correo las respuestas.", "Svaren är bifogade till detta mejl.",
        "W załączniku nr 1 nasze odpowiedzi."};
    char body[1000];
    for (size_t i = 0; i < COUNT(parts) + COUNT(announced); i++) {
        bool wanted = i >= COUNT(parts);
        const char *said = wanted ? announced[i - COUNT(parts)] : parts[i];
        snprintf(body, sizeof body, "%s\n\n%s", text, said);
        bool flagged = flags_of((struct sample){.subject = "Contribution", .body = body}) & FLAG_FORGOTTEN_ATTACHMENT;
        if (flagged != wanted) fail_msg("%s: %s", wanted ? "not flagged" : "flagged", said);
    }
}

static void test_flags_parts_kept_among_few(void **state)
{
    (void)state;
    static const char *const asked[] = {"Please regard the paragraph on prices as confidential.",
                                        "I'd rather this stayed with the secretariat.",
                                        "Ich möchte, dass das unter uns bleibt.",
                                        "Je souhaite que cela reste entre nous.",
                                        "Les pido que esto quede entre nosotros.",
                                        "Vorrei che questo resti tra noi.",
                                        "Прошу, чтобы это осталось между нами.",
                                        "第二段请保密。",
                                        "この段落は内密にお願いします。"};
    static const char *const told[] = {"The operators treat the part on prices as confidential.",
                                       "I like to stay with the team until the end.",
                                       "Die Ingenieure bleiben bei uns drei Jahre."};
    char body[1000];
    for (size_t i = 0; i < COUNT(asked) + COUNT(told); i++) {
        bool wanted = i < COUNT(asked);
        const char *said = wanted ? asked[i] : told[i - COUNT(asked)];
        snprintf(body, sizeof body, "%s\n\n%s", text, said);
        bool flagged = flags_of((struct sample){.subject = "Contribution", .body = body}) & FLAG_NOT_FOR_PUBLICATION;
        if (flagged != wanted) fail_msg("%s: %s", wanted ? "not flagged" : "flagged", said);
    }
}

static void test_flags_on_behalf(void **state)
{
    (void)state;
    static const struct {
        const char *said;
        bool behalf;
    } sayings[] = {{"On behalf of small operators, I submit the following.", true},
                   {"We write on behalf of the Example Foundation.", true},
                   {"Im Namen kleiner Betreiber schreiben wir Folgendes.", true},
                   {"Escribo en nombre de la Fundación Ejemplo.", true},
                   {"Örnek Vakfı adına yazıyorum.", true},
                   {"CERTs speak on behalf of their constituents.", false},
                   {"Im Namen der Sicherheit wird vieles verboten.", false},
                   {"Die Betreiber handeln im Auftrag ihrer Kunden.", false},
                   {"Au nom de la sécurité, on interdit beaucoup.", false},
                   {"En nombre de la seguridad se prohíbe mucho.", false},
                   {"Em nome da segurança, proíbe-se muito.", false},
                   {"Kendi adıma yazıyorum, kurumum adına değil.", false},
                   {"Пишу от себя лично, а не от имени организации.", false}};
    for (size_t i = 0; i < COUNT(sayings); i++) {
        char body[2000];
        snprintf(body, sizeof body, "%s\n\n%s", sayings[i].said, text);
        unsigned flags = flags_of((struct sample){.subject = "Our contribution", .body = body});
        if ((flags & FLAG_ON_BEHALF ? true : false) != sayings[i].behalf) fail_msg("on behalf: %s", sayings[i].said);
    }
}

/* Whoever answers for a body says so in many ways, and just as many say that they do not. */
static void test_flags_who_answers_for_a_body(void **state)
{
    (void)state;
    static const char *const bodies[] = {"I am answering for the Society of Lamp Keepers.",
                                         "Ich antworte für den Heimatverein Lindau.",
                                         "Nous répondons pour l'Association des éclusiers.",
                                         "Respondo por la Asociación de Faros.",
                                         "Respondo pela Associação dos Faróis.",
                                         "Rispondo per l'Associazione dei Fari.",
                                         "Ik antwoord voor de Stichting Oude Sluis.",
                                         "Отвечаю за Общество старых маяков.",
                                         "Jag svarar för Föreningen Gamla Fyren.",
                                         "What follows is the view of the Lamp Keepers' Association.",
                                         "Questo è il parere dell'Associazione dei Fari.",
                                         "This is a joint reply by Old Lock and New Lock.",
                                         "Dies ist unsere gemeinsame Antwort von Alter und Neuer Schleuse.",
                                         "这是两个小组的联合答复。",
                                         "In my capacity as treasurer of the Lamp Trust I send our answers.",
                                         "En ma qualité de trésorière de l'Association des éclusiers, je réponds ceci.",
                                         "灯台の会の会長として回答します。",
                                         "Our committee has agreed on the answers below.",
                                         "Diese Antworten hat der Vorstand gestern beschlossen.",
                                         "Le risposte sono state approvate dal consiglio.",
                                         "이사회가 승인한 답변입니다.",
                                         "Two fellow wardens and I have agreed on this."};
    static const char *const persons[] = {"I speak only for myself, not for the Lamp Keepers' Association.",
                                          "Ich spreche nur für mich, nicht für den Heimatverein.",
                                          "Je ne parle que pour moi, pas pour l'association.",
                                          "Говорю только за себя, а не за общество.",
                                          "Jag skriver för egen del, inte för föreningens räkning.",
                                          "On behalf of my late sister I thank you for asking.",
                                          "Im Namen meiner Großmutter danke ich herzlich.",
                                          "A nome di mio padre, grazie.",
                                          "代表我去世的母亲谢谢你们。",
                                          "The mayor answered for the council in the paper.",
                                          "In my capacity as an aunt I read to them every day.",
                                          "The council approved a new lock last week.",
                                          "We do not share the view of the Lamp Keepers' Association."};
    char body[2000];
    for (size_t i = 0; i < COUNT(bodies) + COUNT(persons); i++) {
        bool wanted = i < COUNT(bodies);
        const char *said = wanted ? bodies[i] : persons[i - COUNT(bodies)];
        snprintf(body, sizeof body, "%s\n\n%s", said, text);
        bool flagged = flags_of((struct sample){.subject = "Our contribution", .body = body}) & FLAG_ON_BEHALF;
        if (flagged != wanted) fail_msg("%s: %s", wanted ? "not flagged" : "flagged", said);
    }
}

static void test_flags_sender_that_hides(void **state)
{
    (void)state;
    assert_true(flags_of((struct sample){.name = "petra@example.org", .address = "x@other.example", .body = text}) &
                FLAG_LOOKALIKE_SENDER);
    assert_true(flags_of((struct sample){.name = "P\xD0\xB5tra Nowicka", .body = text}) & FLAG_LOOKALIKE_SENDER);
    assert_true(flags_of((struct sample){.name = "Petra\xE2\x80\x8B Nowicka", .body = text}) & FLAG_LOOKALIKE_SENDER);
    assert_false(flags_of((struct sample){.name = "Олег Савин (Oleg Savin)", .body = text}) & FLAG_LOOKALIKE_SENDER);
    assert_false(flags_of((struct sample){.name = "ana@example.org", .address = "ana@example.org", .body = text}) &
                 FLAG_LOOKALIKE_SENDER);
}

static void test_flags_links_are_cleaned_and_topics_found(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    struct sample sample = {.body = "Two hospitals wrote https://example.org/a?utm_source=x&id=7&fbclid=9#top, and "
                                    "(https://example.org/b?utm_medium=y). "
                                    "Again https://example.org/a?id=7#top"};
    const struct analysis *analysis = desk_read(&desk, &sample);
    assert_int_equal(analysis->link_count, 2);
    assert_string_equal(analysis->links[0], "https://example.org/a?id=7#top");
    assert_string_equal(analysis->links[1], "https://example.org/b");
    assert_int_equal(analysis->topic_count, 1);
    assert_string_equal(analysis->topics[0], "healthcare");
    desk_close(&desk);
}

/* Gateways' and search pages' wrappings are taken off, and what was wrapped is listed once. */
static void test_flags_links_are_unwrapped(void **state)
{
    (void)state;
    static const struct {
        const char *written, *meant;
    } list[] = {
        {"https://eur05.safelinks.protection.outlook.com/"
         "?url=https%3A%2F%2Fexample.org%2Fp%3Fid%3D7&data=05%7C02&reserved=0",
         "https://example.org/p?id=7"},
        {"https://www.google.com/url?sa=t&url=https://example.org/q&usg=AO", "https://example.org/q"},
        {"https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_r&d=Dw", "https://example.org/r"},
        {"https://urldefense.com/v3/__https://example.org/s__;!!x!y$", "https://example.org/s"},
        {"www.example.org/t", "http://www.example.org/t"},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        char body[600];
        snprintf(body, sizeof body, "Two hospitals wrote %s in June.", list[i].written);
        const struct analysis *analysis = desk_read(&desk, &(struct sample){.body = body});
        assert_int_equal(analysis->link_count, 1);
        assert_string_equal(analysis->links[0], list[i].meant);
    }
    desk_close(&desk);
}

/* A word found by chance in what is no text announces nothing; in a text with a few broken letters it does. */
static void test_flags_of_what_is_no_text(void **state)
{
    (void)state;
    static const char noise[] = "\xEF\xBF\xBD\x02k\x03#\x04\xEF\xBF\xBDz\x05\x06qv\x07w\x0E\xEF\xBF\xBDx\x0F\x10 ";
    struct desk desk = desk_open();
    const char *const said[] = {"Please find attached our answers.", "Anbei unsere Antworten.",
                                "\xE9\x99\x84\xE4\xBB\xB6", "Question 2 is the wrong question."};
    for (size_t i = 0; i < COUNT(said); i++) {
        const char *body = arena_printf(desk.arena, "%s%s%s%s%s", noise, noise, said[i], noise, noise);
        unsigned flags = desk_read(&desk, &(struct sample){.body = body})->flags;
        assert_true(flags & FLAG_UNDECIDED);
        assert_true(flags & FLAG_DAMAGED);
        if (flags & (FLAG_FORGOTTEN_ATTACHMENT | FLAG_CHALLENGES_QUESTION)) fail_msg("%s", said[i]);
    }
    const char *letter = "Sehr geehrte Frau M\xEF\xBF\xBDller, anbei unsere Antworten auf die Fragen. Mit freundlichen "
                         "Gr\xEF\xBF\xBD\xEF\xBF\xBD"
                         "en";
    assert_true(flags_of((struct sample){.body = letter}) & FLAG_FORGOTTEN_ATTACHMENT);
    const char *kept = arena_printf(desk.arena, "%s%s Please do not publish this.\n\n%s", noise, noise, noise);
    assert_true(flags_of((struct sample){.body = kept}) & FLAG_NOT_FOR_PUBLICATION);
    desk_close(&desk);
}

static void test_flags_challenge(void **state)
{
    (void)state;
    assert_true(flags_of((struct sample){.body = "Question 2 presupposes that norms exist, and should be dropped."}) &
                FLAG_CHALLENGES_QUESTION);
    assert_false(flags_of((struct sample){.body = text}) & FLAG_CHALLENGES_QUESTION);
}

/* What a discussion challenges is known, and is no answer. */
static void test_flags_challenge_is_no_answer(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    struct sample sample = {.body = "Question 2 presupposes that norms exist, and should be dropped."};
    const struct analysis *analysis = desk_read(&desk, &sample);
    assert_int_equal(analysis->kind, KIND_DISCUSSION);
    assert_int_equal(analysis->passage_count, 1);
    assert_true(analysis->passages[0].disputes);
    assert_string_equal(analysis->passages[0].questions[0].id, "n2");
    desk_close(&desk);
}

/* The number stands amid the sentence: that question is challenged. */
static void test_flags_challenge_names_its_question(void **state)
{
    (void)state;
    static const char *const list[] = {"As long as question 2 is worded like that, nobody can answer it.",
                                       "Solange Frage 2 so formuliert ist, kann sie niemand beantworten.",
                                       "Tant que la question 2 est posée ainsi, personne ne peut y répondre.",
                                       "Пока вопрос 2 так сформулирован, никто не сможет на него ответить.",
                                       "質問2がこのままでは、誰も答えられません。"};
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        const struct analysis *analysis = desk_read(&desk, &(struct sample){.subject = "A remark", .body = list[i]});
        assert_true(analysis->flags & FLAG_CHALLENGES_QUESTION);
        assert_int_equal(analysis->kind, KIND_DISCUSSION);
        if (analysis->passage_count != 1 || !analysis->passages[0].disputes) fail_msg("%s", list[i]);
        assert_string_equal(analysis->passages[0].questions[0].id, "n2");
    }
    desk_close(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_flags_late_goes_by_receipt),
                                       cmocka_unit_test(test_flags_over_length_counts_own_words),
                                       cmocka_unit_test(test_flags_attachments),
                                       cmocka_unit_test(test_flags_note_what_a_machine_returns),
                                       cmocka_unit_test(test_flags_wish_not_to_be_published),
                                       cmocka_unit_test(test_flags_sayings),
                                       cmocka_unit_test(test_flags_announced_by_neighbours),
                                       cmocka_unit_test(test_flags_things_attached_to_things),
                                       cmocka_unit_test(test_flags_attachment_announced_on_the_way),
                                       cmocka_unit_test(test_flags_on_behalf),
                                       cmocka_unit_test(test_flags_annexes_of_drafts),
                                       cmocka_unit_test(test_flags_parts_kept_among_few),
                                       cmocka_unit_test(test_flags_who_answers_for_a_body),
                                       cmocka_unit_test(test_flags_sender_that_hides),
                                       cmocka_unit_test(test_flags_links_are_cleaned_and_topics_found),
                                       cmocka_unit_test(test_flags_links_are_unwrapped),
                                       cmocka_unit_test(test_flags_of_what_is_no_text),
                                       cmocka_unit_test(test_flags_challenge),
                                       cmocka_unit_test(test_flags_challenge_is_no_answer),
                                       cmocka_unit_test(test_flags_challenge_names_its_question)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
