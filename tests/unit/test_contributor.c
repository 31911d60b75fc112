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
    } list[] = {
        {"I write on behalf of the Southern Digital Rights Network, which has 34 members.",
         "Southern Digital Rights Network"},
        {"Submitted by the Lake Operators Association.", "Lake Operators Association"},
        {"J'écris au nom de l'Association des usagers du réseau.", "Association des usagers du réseau"},
        {"Escribo en nombre de la Fundación Red Segura.", "Fundación Red Segura"},
        {"Ich schreibe im Namen des Verbandes Freier Netze e.V.", "Verband Freier Netze"},
        {"我代表中国互联网协会提交以下意见。", "中国互联网协会"},
        {"日本ネット協会を代表して、意見を提出します。", "日本ネット協会"},
        {"نيابة عن جمعية الإنترنت، أقدم هذه المساهمة.", "جمعية الإنترنت"},
        {"Submitted on behalf of Keepers of the Lamp by Ana Silva.", "Keepers of the Lamp"},
        {"J'écris au nom de l'association Chanter au Moulin.", "Chanter au Moulin"},
        {"Пишу от имени Общества любителей маяков.", "Общество любителей маяков"},
        {"Отвечаю от имени товарищества «Тихая Заводь».", "Тихая Заводь"},
        {"Piszę w imieniu Klubu Jasna Noc.", "Klub Jasna Noc"},
        {"Scrivo a nome del circolo “Notte Chiara”.", "Notte Chiara"},
        {"Jag svarar på uppdrag av Lyktans bygdeförening.", "Lyktans bygdeförening"},
        {"J'écris au nom de l'Association des usagers inquiets et vous remercie.", "Association des usagers inquiets"},
        {"Escribo en nombre de la Asociación de Vecinos del Faro.", "Asociación de Vecinos del Faro"},
        {"I answer on behalf of the Lamp Oil Trading Society plc.", "Lamp Oil Trading Society plc"},
        {"Ich antworte im Namen des Kollegiums der Realschule Laterne.", "Realschule Laterne"},
        {"Contesto en nombre de la Junta Directiva de la Asociación Farol Verde.", "Asociación Farol Verde"},
        {"I reply on behalf of the Staff of the Harbour Lamp Museum.", "Harbour Lamp Museum"},
        {"Antwoord namens het Bestuur van de Vereniging Lantaarn.", "Vereniging Lantaarn"},
        {"星空の会を代表して回答いたします。", "星空の会"},
        {"J'écris au nom de l'École maternelle des Lilas.", "École maternelle des Lilas"},
        {"Scrivo a nome della Scuola media Dante Alighieri.", "Scuola media Dante Alighieri"},
        {"Piszę w imieniu Szkoły Podstawowej nr 3.", "Szkoła Podstawowa nr 3"},
        {"Piszę w imieniu Stowarzyszenia Zielony Talerz.", "Stowarzyszenie Zielony Talerz"},
        {"Пишу от имени Ассоциации школьных поваров.", "Ассоциация школьных поваров"},
        {"Im Namen des Elternbeirats Deichschule schreibe ich.", "Elternbeirat Deichschule"},
        {"Ik schrijf namens Basisschool Het Kompas.", "Basisschool Het Kompas"},
        {"Jag svarar på uppdrag av Granby kommun.", "Granby kommun"},
        {"Öğretmenler kurulu bu yanıtı Deniz Ortaokulu adına gönderiyor.", "Deniz Ortaokulu"},
        {"我代表红星小学来信，说说我们的做法。", "红星小学"},
        {"أكتب باسم مدرسة النور الابتدائية كلها.", "مدرسة النور الابتدائية"},
        {"새싹초등학교를 대표하여 답변합니다.", "새싹초등학교"},
        {"The Marsh Lane Academy wishes to reply as follows.", "Marsh Lane Academy"},
        {"L'École maternelle des Lilas vous remercie de cet appel.", "École maternelle des Lilas"},
        {"Wij van Basisschool Het Kompas hebben jullie vragen besproken.", "Basisschool Het Kompas"},
        {"This has been approved by the governors of the Marsh Lane Academy.", "Marsh Lane Academy"},
        {"理事会委托我以红星小学的名义答复。", "红星小学"},
        {"밤하늘 모임을 대표하여 답변드립니다.", "밤하늘 모임"},
        {"I write on behalf of the committee of the Lantern Valley Singers.", "Lantern Valley Singers"},
        {"От имени ассоциации «Тихая вода» направляю ответ.", "Тихая вода"},
        {"J'écris au nom de l'association « Les lampes du quai ».", "Les lampes du quai"}};
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

/* Where somebody works is theirs, and they do not speak for it. */
static void test_contributor_says_where_they_work(void **state)
{
    (void)state;
    static const struct {
        const char *said, *organisation;
    } list[] = {{"I teach at Willow Primary School and count what is left.", "Willow Primary School"},
                {"As deputy head of the Marsh Lane Academy I see the bills.", "Marsh Lane Academy"},
                {"Ich koche in der Grundschule am Deich.", "Grundschule am Deich"},
                {"Je cuisine à l'École maternelle des Lilas.", "École maternelle des Lilas"},
                {"Dirijo el comedor del Colegio San Marcos.", "Colegio San Marcos"},
                {"Lavoro alla Scuola media Dante Alighieri.", "Scuola media Dante Alighieri"},
                {"Ik ben kok bij Basisschool Het Kompas.", "Basisschool Het Kompas"},
                {"我在红星小学工作，每天称剩菜。", "红星小学"},
                {"I am a parent of two children at Willow Primary School.", ""},
                {"My sister works for the Hedge Trust, I bake at home.", ""},
                {"I am a former teacher of Willow Primary School.", ""},
                {"We bought it from the Hedge Farm Cooperative.", ""},
                {"I write for myself, not on behalf of Willow Primary School.", ""}};
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        char body[1000];
        snprintf(body, sizeof body, "%s\n\n%s", list[i].said, text);
        const struct analysis *analysis = desk_read(&desk, &(struct sample){.body = body});
        if (strcmp(analysis->contributor.organisation, list[i].organisation) != 0)
            fail_msg("%s: \"%s\"", list[i].said, analysis->contributor.organisation);
        assert_false(analysis->flags & FLAG_ON_BEHALF);
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
    static const char *const cards[] = {"Ana Silva\nsecrétaire de la Table ronde de Lampe",
                                        "Ana Silva\ntesorera de la Mesa Redonda del Faro",
                                        "Björn Ek\nKökschef, Granskolan",
                                        "Jip Bos\nChef-kok | Basisschool Het Kompas",
                                        "Ece Can\nMutfak şefi, Deniz İlkokulu",
                                        "王芳\n厨师长 | 红星小学",
                                        "김하나\n조리장, 새싹초등학교"};
    static const char *const bodies[] = {"Table ronde de Lampe", "Mesa Redonda del Faro",
                                         "Granskolan",           "Basisschool Het Kompas",
                                         "Deniz İlkokulu",       "红星小学",
                                         "새싹초등학교"};
    for (size_t i = 0; i < sizeof cards / sizeof *cards; i++)
        assert_string_equal(contributor_of(&desk, (struct sample){.body = text, .signature = cards[i]}).organisation,
                            bodies[i]);
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

static const char *ministry_phrases[] = {"ministry"}, *technical_phrases[] = {"national CERT", "network operator"},
                  *civil_phrases[] = {"NGO"}, *private_phrases[] = {"our company"},
                  *academic_phrases[] = {"university"}, *public_domains[] = {"gov"};
static struct group five_groups[] = {{"gov", "Governments", public_domains, ministry_phrases, 1, 1},
                                     {"tech", "Technical community", NULL, technical_phrases, 0, 2},
                                     {"civil", "Civil society", NULL, civil_phrases, 0, 1},
                                     {"private", "Private sector", NULL, private_phrases, 0, 1},
                                     {"acad", "Academia", NULL, academic_phrases, 0, 1}};

/* In the first person, in the third, by description; who only speaks of others is in no group. */
static void test_contributor_group_is_what_they_say_they_are(void **state)
{
    (void)state;
    static const struct {
        const char *group, *said;
    } list[] = {
        {"tech", "We, a national CERT, keep a list of telephone numbers."},
        {"tech", "Our federation represents some thirty network operators, and they keep a list."},
        {"gov", "The Ministry of Post of Example welcomes this call and keeps a list."},
        {"civil", "I am a member of an NGO in the valley, and we keep a list."},
        {"acad", "I am a researcher at the university of the coast, and keep a list."},
        {"private", "In our company everybody keeps a list."},
        {"tech", "Nous sommes le CERT national du pays et tenons une liste de numéros de téléphone."},
        {"civil", "Wir sind eine gemeinnützige Stiftung und führen seit Jahren eine Liste mit Telefonnummern."},
        {"civil", "En tant qu'association, nous tenons une liste de numéros pour les gens qui en ont besoin."},
        {"gov", "El ministerio agradece la convocatoria y lleva desde hace años una lista de teléfonos."},
        {"gov", "作为政府部门，我们保存着一份电话名单，并且每个月更新一次。"},
        {"", "The ministry should keep a list of telephone numbers."},
        {"", "We asked the ministry for its list of telephone numbers."},
        {"", "Our national CERT never sends us its list."},
        {"", "Institutions such as an NGO, a school or a club may keep a list."},
        {"", "As the ministry said in May, nobody keeps a list."},
        {"", "We work with NGOs, with the university and for whoever keeps a list."},
        {"", "Le ministère ne tient jamais sa liste à jour, et personne ne sait pourquoi."},
    };
    struct desk desk = desk_open();
    desk.call.groups = five_groups;
    desk.call.group_count = 5;
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        assert_string_equal(desk_read(&desk, &(struct sample){.body = list[i].said})->contributor.group, list[i].group);
    struct sample named = {.body = text, .address = "a@post.gov.ke"};
    assert_string_equal(desk_read(&desk, &named)->contributor.group, "gov");
    desk_close(&desk);
}

static void test_contributor_others_speak_for_theirs(void **state)
{
    (void)state;
    static const char *const told[] = {
        "In spring we met an engineer, who speaks on behalf of the Southern Operators Association.",
        "Wir trafen einen Anwalt, er sprach im Namen des Verbandes Freier Netze.",
        "Nous avons entendu un avocat qui parle au nom de l'Association des usagers."};
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        char body[1000];
        snprintf(body, sizeof body, "%s\n\n%s", text, told[i]);
        const struct analysis *analysis = desk_read(&desk, &(struct sample){.body = body});
        if (analysis->flags & FLAG_ON_BEHALF) fail_msg("%s: \"%s\"", told[i], analysis->contributor.organisation);
    }
    desk_close(&desk);
}

/* Who signed an agreement, whom it brings together, and what a town thinks are told of; what is "ours as a company" or
 * handed in as a town's is said for it. */
static void test_contributor_signatories_and_towns(void **state)
{
    (void)state;
    static const char *const told[] = {
        "Die Erklärung hat hundert Unterzeichner gewonnen, und die Betreiber unterzeichneten im März.",
        "Los firmantes del acuerdo avisan a los demás en dos horas, y nadie paga.",
        "Recolhemos um abaixo-assinado na praça, e quatrocentas pessoas vieram.",
        "Ministern undertecknade avtalet i mars, och sedan dess ringer man varandra.",
        "Yo añadiría la asociación de estudiantes, que reúne a jóvenes de seis países.",
        "J'ajouterais la fédération des radios, qui regroupe quarante stations.",
        "La position de la commune d'Aulnoy me paraît absurde.",
        "What follows is mine and not the company's."};
    static const char *const speaks[] = {
        "Wir Unterzeichnende bitten um eine Liste.",         "Los abajo firmantes pedimos una lista.",
        "Nós, abaixo assinados, pedimos uma lista.",         "The following is ours as a company.",
        "Das Folgende ist unsere Meinung als Verein.",       "Ce qui suit est notre position d'association.",
        "Lo que sigue es nuestra postura como cooperativa.", "以下是我们公司的意见。"};
    struct desk desk = desk_open();
    char body[1000];
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        snprintf(body, sizeof body, "%s\n\n%s", told[i], text);
        if (desk_read(&desk, &(struct sample){.body = body})->flags & FLAG_ON_BEHALF) fail_msg("told: %s", told[i]);
    }
    for (size_t i = 0; i < sizeof speaks / sizeof *speaks; i++) {
        snprintf(body, sizeof body, "%s\n\n%s", speaks[i], text);
        if (!(desk_read(&desk, &(struct sample){.body = body})->flags & FLAG_ON_BEHALF)) fail_msg("%s", speaks[i]);
    }
    static const struct sample towns[] = {{.subject = "Contribution de la commune d'Aulnoy", .body = text},
                                          {.subject = "Contributo del comune di Lampora", .body = text},
                                          {.subject = "Lampora", .body = text}};
    static const char *const names[] = {"commune d'Aulnoy", "comune di Lampora", ""};
    for (size_t i = 0; i < sizeof towns / sizeof *towns; i++)
        assert_string_equal(contributor_of(&desk, towns[i]).organisation, names[i]);
    desk_close(&desk);
}

/* "On behalf of Two Words" is a body where the words, or what is said of it, make it one; a person where they do. */
static void test_contributor_two_words_of_a_body_or_a_person(void **state)
{
    (void)state;
    static const struct {
        const char *said, *organisation, *name;
    } list[] = {
        {"I am writing on behalf of Kites Up Lampton, a group of forty fliers.", "Kites Up Lampton", "Ana Silva"},
        {"On behalf of Open Harbours Kenya I submit the following.", "Open Harbours Kenya", "Ana Silva"},
        {"On behalf of Girls in Boats, here are our views.", "Girls in Boats", "Ana Silva"},
        {"Au nom de Lampes Pour Tous, je vous envoie ceci.", "Lampes Pour Tous", "Ana Silva"},
        {"Im Namen von Licht Ohne Strom schreibe ich Ihnen.", "Licht Ohne Strom", "Ana Silva"},
        {"Envio em nome de Farol Sereno a nossa contribuição.", "Farol Sereno", "Ana Silva"},
        {"We, the Association of the Deaf of Lampton, have trained eleven guides.",
         "Association of the Deaf of Lampton", "Ana Silva"},
        {"Nous, la Fédération des Sourds de Lampton, répondons à la deuxième question.",
         "Fédération des Sourds de Lampton", "Ana Silva"},
        {"Nosotros, la Asociación de Sordos de Lampton, respondemos.", "Asociación de Sordos de Lampton", "Ana Silva"},
        {"What we the members want is light, and nous le disons.", "", "Ana Silva"},
        {"On behalf of Lampton Quillers we send our answer.", "Lampton Quillers", "Ana Silva"},
        {"I send this on behalf of Marta Iglesias, who has no computer.", "", "Marta Iglesias"},
        {"On behalf of Marta Iglesias, my neighbour:", "", "Marta Iglesias"},
        {"On behalf of Dr Marta Iglesias I pass on her answer:", "", "Dr Marta Iglesias"},
        {"On behalf of Marta Iglesias, who asked me to type this:", "", "Marta Iglesias"},
        {"On behalf of Marta Iglesias, a member of our reading group:", "", "Marta Iglesias"},
        {"I write on behalf of Kites Up Lampton, who meet on Sundays.", "Kites Up Lampton", "Ana Silva"},
        {"On behalf of Marta Iglesias and myself:", "", "Ana Silva"},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        char body[400];
        snprintf(body, sizeof body, "%s\n\n%s", list[i].said, text);
        struct contributor who = contributor_of(&desk, (struct sample){.body = body});
        if (strcmp(who.organisation, list[i].organisation) != 0 || strcmp(who.name, list[i].name) != 0)
            fail_msg("%s: %s, %s", list[i].said, who.name, who.organisation);
    }
    desk_close(&desk);
}

/* "Silva" at silva.example is Ana Silva's own name, not that of a body. */
static void test_contributor_domain_of_their_own_name(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    struct contributor who = contributor_of(
        &desk,
        (struct sample){.name = "Ana Silva", .address = "ana@silva.example", .signature = "Ana Silva", .body = text});
    assert_string_equal(who.organisation, "");
    desk_close(&desk);
}

/* An office sends what its head wrote, and says whose it is; what somebody says of another's answer hands nothing in.
 */
static void test_contributor_whose_answer_an_office_sends(void **state)
{
    (void)state;
    static const struct {
        const char *said, *name;
    } list[] = {
        {"Please find below the answer of our director, Marta Iglesias, who is travelling.", "Marta Iglesias"},
        {"I am sending you the reply of the mayor, Dr Marta Iglesias.", "Dr Marta Iglesias"},
        {"Anbei die Antwort unserer Direktorin Marta Iglesias.", "Marta Iglesias"},
        {"Je vous adresse la réponse de notre présidente, Marta Iglesias, à sa demande.", "Marta Iglesias"},
        {"Le envío la respuesta de la presidenta, Marta Iglesias, que no tiene correo.", "Marta Iglesias"},
        {"Vi invio la risposta della nostra direttrice, Marta Iglesias.", "Marta Iglesias"},
        {"Envio a resposta da nossa diretora, Marta Iglesias.", "Marta Iglesias"},
        {"Hierbij het antwoord van onze voorzitter, Marta Iglesias.", "Marta Iglesias"},
        {"Här är svaret från vår ordförande, Marta Iglesias.", "Marta Iglesias"},
        {"I have read the answer of our director, Marta Iglesias, and mine is shorter.", "Ana Silva"},
        {"I am sending you this contribution for our director, Dr Marta Iglesias, who asked me to.",
         "Dr Marta Iglesias"},
        {"Please find below the answer of the secretary of our committee.", "Ana Silva"},
        {"Here is my answer; that of the mayor, Marta Iglesias, will be another.", "Ana Silva"},
        {"Ich habe die Antwort unserer Direktorin Marta Iglesias gelesen und sehe es anders.", "Ana Silva"},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        char body[400];
        snprintf(body, sizeof body, "%s\n\n%s", list[i].said, text);
        struct contributor who = contributor_of(&desk, (struct sample){.body = body});
        if (strcmp(who.name, list[i].name) != 0) fail_msg("%s: %s", list[i].said, who.name);
    }
    desk_close(&desk);
}

/* A mail program that repeats the address names nobody; whoever signs does. */
static void test_contributor_named_by_the_signature_alone(void **state)
{
    (void)state;
    static const struct {
        const char *name, *address, *signature, *found;
    } list[] = {
        {"marta77@example.org", "marta77@example.org", "Marta Iglesias", "Marta Iglesias"},
        {"marta77", "marta77@example.org", "Marta Iglesias | Lima", "Marta Iglesias"},
        {"info", "info@example.org", "Marta de la Iglesia, secretary", "Marta de la Iglesia"},
        {"info", "info@example.org", "In the name of God", "info"},
        {"info", "info@example.org", "The mechanics", "info"},
        {"marta77", "marta77@example.org", "Marta", "marta77"},
        {"Kites Lampton", "office@kiteslampton.example", "Marta Iglesias", "Marta Iglesias"},
        {"Info Kites Lampton", "info@kiteslampton.example", "Marta Iglesias", "Marta Iglesias"},
        {"Kites Lampton", "kites@another.example", "Marta Iglesias", "Kites Lampton"},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        struct contributor who = contributor_of(
            &desk, (struct sample){
                       .body = text, .name = list[i].name, .address = list[i].address, .signature = list[i].signature});
        if (strcmp(who.name, list[i].found) != 0)
            fail_msg("%s, signed %s: %s", list[i].name, list[i].signature, who.name);
    }
    desk_close(&desk);
}

/* Told of, greeted from, or named as the place of work: none of these speaks. */
static void test_contributor_tells_of_their_place(void **state)
{
    (void)state;
    static const struct sample told[] = {
        {.subject = "Greetings from Lampton", .address = "ana@lampton.example", .body = text},
        {.subject = "Lampton: two answers", .address = "ana@lampton.example", .body = text},
        {.subject = "Aus Lampenfeld", .address = "ana@lampenfeld.example", .body = text},
        {.subject = "Contribution from Lampco", .reply = true, .signature = "Ana Silva\nLampco", .body = text},
        {.signature = "Ana Silva\nLamp Institute",
         .body = "2. We asked four hundred engineers. We print what they say, and our list is open to us all."},
        {.body = "2. Nuestros socios preguntan cada año a cuatrocientos ingenieros, y el resultado se imprime."},
        {.body = "2. I asked around in spring. Our members keep a list of their own and never look at it."},
    };
    static const struct sample speaks[] = {
        {.subject = "Answers of the Lampton Library",
         .address = "ana@lamptonlibrary.example",
         .body = "We ask four hundred engineers every spring and the result is printed."},
        {.body = "Our association would like to answer as follows.\n\n2. By asking four hundred engineers."},
        {.body = "The board thanks the secretariat for the invitation and submits its reply.\n\n2. By asking them."},
        {.signature = "Ana Silva\nFor the Board", .body = text},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        if (desk_read(&desk, &told[i])->flags & FLAG_ON_BEHALF) fail_msg("told %zu", i);
    for (size_t i = 0; i < sizeof speaks / sizeof *speaks; i++)
        if (!(desk_read(&desk, &speaks[i])->flags & FLAG_ON_BEHALF)) fail_msg("speaks %zu", i);
    assert_string_equal(contributor_of(&desk, told[0]).organisation, "");
    assert_string_equal(contributor_of(&desk, speaks[0]).organisation, "Lampton Library");
    desk_close(&desk);
}

static void test_contributor_named_in_words_alone(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    char body[1000];
    snprintf(body, sizeof body, "I am posting this for Solveig Aasen (solveig@example.org), whose mail bounces.\n\n%s",
             text);
    const struct analysis *analysis = desk_read(&desk, &(struct sample){.body = body});
    assert_string_equal(analysis->contributor.name, "Solveig Aasen");
    assert_string_equal(analysis->contributor.address, "solveig@example.org");
    assert_true(analysis->flags & FLAG_FORWARDED);
    desk_close(&desk);
}

static void test_contributor_keeps_the_full_stop_of_a_form(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    static const char *const names[] = {"Sternfreunde Oberland e.V.", "Sternfreunde Oberland e. V.",
                                        "Night Watch Network Inc."};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char signature[200];
        snprintf(signature, sizeof signature, "Ana Silva\n%s", names[i]);
        assert_string_equal(contributor_of(&desk, (struct sample){.body = text, .signature = signature}).organisation,
                            names[i]);
    }
    desk_close(&desk);
}

/* What stands below a pasted header is the contribution, unless the sender answers above it. */
static void test_contributor_answers_above_what_is_sent_along(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    struct sample sample = {.body = "Solveig's letter is below. First mine:\n\n2. By asking four hundred engineers.",
                            .forwarded_name = "Solveig Aasen",
                            .forwarded_address = "solveig@example.org"};
    assert_string_equal(desk_read(&desk, &sample)->contributor.name, "Ana Silva");
    desk_close(&desk);
}

/* What leads to the name of whom it is signed for is no part of it; what belongs to the name stays. */
static void test_contributor_signed_for_an_organisation(void **state)
{
    (void)state;
    static const char *const signed_for[][2] = {
        {"for the Lantern Guild", "Lantern Guild"},
        {"on behalf of the Lantern Association", "Lantern Association"},
        {"für den Verein Laterne", "Verein Laterne"},
        {"pour l'Association des Lanternes", "Association des Lanternes"},
        {"por la Asociación de Faroles", "Asociación de Faroles"},
        {"pela Associação Lanterna", "Associação Lanterna"},
        {"per la Fondazione Lanterna", "Fondazione Lanterna"},
        {"voor de Stichting Lantaarn", "Stichting Lantaarn"},
        {"för Föreningen Lyktan", "Föreningen Lyktan"},
        {"Society for the Lantern", "Society for the Lantern"},
        {"for now", ""},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof signed_for / sizeof *signed_for; i++) {
        char signature[200];
        snprintf(signature, sizeof signature, "Ana Silva\n%s", signed_for[i][0]);
        assert_string_equal(contributor_of(&desk, (struct sample){.body = text, .signature = signature}).organisation,
                            signed_for[i][1]);
    }
    desk_close(&desk);
}

/* An office has no name of its own to answer by: who signs wrote it. */
static void test_contributor_signs_what_an_office_sends(void **state)
{
    (void)state;
    static const struct {
        const char *name, *address, *signature, *found;
    } list[] = {
        {"Parks Office", "office@parks.example.org", "Josephine Marrable\nClerk", "Josephine Marrable"},
        {"Mairie de Vauclair", "mairie@vauclair.example.org", "Hélène Bastide", "Hélène Bastide"},
        {"Gemeindebüro Altenried", "info@altenried.example.org", "Kerstin von Wolber", "Kerstin von Wolber"},
        {"Secretaria da Escola", "secretaria@escola.example.org", "Graça Pimentel\nDiretora", "Graça Pimentel"},
        {"Sekretariat Szkoły nr 4", "sekretariat@szkola.example.org", "Jolanta Mrozek", "Jolanta Mrozek"},
        {"Canal Museum", "info@canal.example.org", "Ada Lovibond", "Ada Lovibond"},
        {"Parks Office", "office@parks.example.org", "The Parks Office team", "Parks Office"},
        {"Parks Office", "office@parks.example.org", "Der Vorstand", "Parks Office"},
        {"Redaktion Laterne", "redaktion@laterne.example.org", "Ihr Laternen-Team", "Redaktion Laterne"},
        {"Radio Brae", "ana@brae.example.org", "Ada Lovibond", "Radio Brae"},
        {"Ana Silva", "info@silva.example.org", "Ada Lovibond", "Ana Silva"},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        struct sample sample = {
            .name = list[i].name, .address = list[i].address, .body = text, .signature = list[i].signature};
        assert_string_equal(contributor_of(&desk, sample).name, list[i].found);
    }
    desk_close(&desk);
}

/* The small words that lead to a name and the department behind it are no part of it. */
static void test_contributor_body_without_what_stands_around_it(void **state)
{
    (void)state;
    static const char *const names[][2] = {
        {"Ana Silva, de la Cámara de Faroles", "Cámara de Faroles"},
        {"Ana Silva, dell'Associazione Lanterne", "Associazione Lanterne"},
        {"Ana Silva, vom Verein Laterne", "Verein Laterne"},
        {"Ana Silva, do Instituto Lanterna", "Instituto Lanterna"},
        {"北浜照明株式会社 品質管理課", "北浜照明株式会社"},
        {"湖滨照明有限公司 技术部", "湖滨照明有限公司"},
        {"한빛조명 주식회사 품질관리팀", "한빛조명 주식회사"},
        {"松林小学", "松林小学"},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char signature[200];
        snprintf(signature, sizeof signature, "Ana\n%s", names[i][0]);
        assert_string_equal(contributor_of(&desk, (struct sample){.body = text, .signature = signature}).organisation,
                            names[i][1]);
    }
    desk_close(&desk);
}

/* "We at the" names a body where it opens its clause; elsewhere it says where something is done. */
static void test_contributor_places_are_no_bodies(void **state)
{
    (void)state;
    static const char *const said[] = {
        "Das Brot backen wir beim Nachbarn und in der Alten Schule.", "Vom Käse leben wir, vom Verein heizen wir.",
        "Schaduw vinden wij bij de School en in het Park.", "Das lernen wir von der Feuerwehr im Dorf."};
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        char body[1000];
        snprintf(body, sizeof body, "%s\n\n%s", said[i], text);
        const struct analysis *analysis = desk_read(&desk, &(struct sample){.body = body});
        if (analysis->contributor.organisation[0] != '\0' || (analysis->flags & FLAG_ON_BEHALF))
            fail_msg("%s", said[i]);
    }
    desk_close(&desk);
}

/* What is handed in is a council's, a class's; what others wrote is spoken of. */
static void test_contributor_hands_in_for_a_body(void **state)
{
    (void)state;
    static const char *const said[] = {"Please find attached the response of the council.",
                                       "Anbei sende ich die Antworten der Klasse 5b.",
                                       "Voici la contribution de la commune.",
                                       "Adjunto les remito la aportación del Ayuntamiento.",
                                       "Seguem as respostas da turma do 6.º B.",
                                       "Trasmetto il contributo del Comune.",
                                       "Hierbij de bijdrage van de gemeente.",
                                       "Przesyłam stanowisko gminy.",
                                       "Направляю ответы администрации.",
                                       "Här kommer klassens svar på frågorna. Bifogar klassens svar."};
    static const char *const others[] = {"The response of the council surprised me, I am only a neighbour.",
                                         "I teach, and read the answers of the class with joy.",
                                         "La aportación del alcalde me pareció corta, yo soy panadero."};
    struct desk desk = desk_open();
    char body[1000];
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        snprintf(body, sizeof body, "%s\n\n%s", said[i], text);
        if (!(desk_read(&desk, &(struct sample){.body = body})->flags & FLAG_ON_BEHALF)) fail_msg("%s", said[i]);
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        snprintf(body, sizeof body, "%s\n\n%s", others[i], text);
        if (desk_read(&desk, &(struct sample){.body = body})->flags & FLAG_ON_BEHALF) fail_msg("%s", others[i]);
    }
    desk_close(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_contributor_speaks_for_an_organisation),
                                       cmocka_unit_test(test_contributor_signs_what_an_office_sends),
                                       cmocka_unit_test(test_contributor_body_without_what_stands_around_it),
                                       cmocka_unit_test(test_contributor_places_are_no_bodies),
                                       cmocka_unit_test(test_contributor_hands_in_for_a_body),
                                       cmocka_unit_test(test_contributor_others_speak_for_theirs),
                                       cmocka_unit_test(test_contributor_signatories_and_towns),
                                       cmocka_unit_test(test_contributor_two_words_of_a_body_or_a_person),
                                       cmocka_unit_test(test_contributor_whose_answer_an_office_sends),
                                       cmocka_unit_test(test_contributor_domain_of_their_own_name),
                                       cmocka_unit_test(test_contributor_named_by_the_signature_alone),
                                       cmocka_unit_test(test_contributor_tells_of_their_place),
                                       cmocka_unit_test(test_contributor_named_in_words_alone),
                                       cmocka_unit_test(test_contributor_keeps_the_full_stop_of_a_form),
                                       cmocka_unit_test(test_contributor_answers_above_what_is_sent_along),
                                       cmocka_unit_test(test_contributor_says_where_they_work),
                                       cmocka_unit_test(test_contributor_signature_names_the_organisation),
                                       cmocka_unit_test(test_contributor_signed_for_an_organisation),
                                       cmocka_unit_test(test_contributor_is_who_wrote_not_who_forwarded),
                                       cmocka_unit_test(test_contributor_group_by_words_then_domain),
                                       cmocka_unit_test(test_contributor_group_is_what_they_say_they_are)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
