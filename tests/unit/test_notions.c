/* SPDX-License-Identifier: MIT */
/* notions: the same matter is found in every language that has a table, in phrases and inside long words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>
#include <mailcall/lang/notions.h>

/* Whether the text speaks of the notion of that name; *where gets the first place's words. */
static bool speaks_of(const char *tag, const char *text, const char *name)
{
    struct arena *arena = arena_new();
    struct lang *lang = lang_new(tag);
    struct words words = {0};
    struct notions_at found = {0};
    bool there = false;
    lang_words(lang, arena, text, strlen(text), &words);
    struct notion_word *plain = arena_array(arena, words.count + 1, sizeof *plain);
    for (size_t i = 0; i < words.count; i++)
        plain[i] = (struct notion_word){.term = words.items[i].term, .stop = words.items[i].stop};
    lang_notions(lang, arena, plain, words.count, &found);
    for (size_t i = 0; i < found.count; i++) {
        assert_true(found.items[i].first < found.items[i].end && found.items[i].end <= words.count);
        there = there || strcmp(notion_name(found.items[i].notion), name) == 0;
    }
    lang_free(&lang);
    arena_free(&arena);
    return there;
}

static void test_every_language(void **state)
{
    (void)state;
    static const char *const texts[][2] = {
        {"ar", "المشكلة أن التمويل لا يكفي"},
        {"de", "Die Schwierigkeit liegt beim Geld"},
        {"en", "The difficulty is funding"},
        {"es", "La dificultad es el dinero"},
        {"fr", "La difficulté, c'est l'argent"},
        {"it", "La difficoltà sono i soldi"},
        {"ja", "問題は予算です"},
        {"ko", "문제는 예산입니다"},
        {"nl", "De moeilijkheid is het geld"},
        {"pl", "Trudność to pieniądze"},
        {"pt", "A dificuldade é o dinheiro"},
        {"ru", "Проблема в деньгах"},
        {"sv", "Svårigheten är pengar"},
        {"tr", "Sorun para"},
        {"zh", "问题是资金"},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (!speaks_of(texts[i][0], texts[i][1], "problem")) fail_msg("%s: no problem", texts[i][0]);
        if (!speaks_of(texts[i][0], texts[i][1], "money")) fail_msg("%s: no money", texts[i][0]);
        if (speaks_of(texts[i][0], texts[i][1], "youth")) fail_msg("%s: youth", texts[i][0]);
    }
}

static void test_phrases(void **state)
{
    (void)state;
    assert_true(speaks_of("en", "We work with law enforcement on this", "police"));
    assert_false(speaks_of("en", "We work with law firms on this", "police"));
    assert_true(speaks_of("fr", "dans les pays en développement", "developing"));
    /* The words of a phrase still mean what they mean. */
    assert_true(speaks_of("en", "Keep the cool rooms open", "rooms"));
    assert_true(speaks_of("en", "We drink tap water", "drinking water"));
    /* Without their accents some words are others that say nothing. */
    assert_false(speaks_of("fr", "Nous comptons sur vous", "security"));
    assert_false(speaks_of("nl", "Dat ligt bij mijn buurman", "insects"));
    assert_false(speaks_of("nl", "Dat ligt bij mijn buurman", "mining"));
}

static void test_long_words(void **state)
{
    (void)state;
    assert_true(speaks_of("de", "Typische Problemfelder", "problem"));
    assert_true(speaks_of("de", "ein Sicherheitsproblem", "problem"));
    assert_true(speaks_of("de", "ein Sicherheitsproblem", "security"));
    assert_false(speaks_of("de", "Sie treffen sich", "security")); /* its stem is that of "sicher" */
    assert_false(speaks_of("en", "contest", "assessment")); /* "test" inside a word that is not built from words */
}

/* What software, networks and the press are about, and words that only look like it. */
static void test_software_and_media(void **state)
{
    (void)state;
    static const struct {
        const char *tag, *text, *notion;
        bool there;
    } cases[] = {
        {"en", "The disk died and the second copy was in the same drawer", "backup", true},
        {"en", "One person keeps it alive: the bus factor is me", "maintainers", true},
        {"en", "That depends on the weather", "dependencies", false},
        {"en", "I like the people here", "social media", false},
        {"en", "We released the young trout at night", "releases", true},
        {"en", "The bus route is too long", "routing", false},
        {"de", "Meine Enkel müssen ran: Passwort vergessen", "digital skills", true},
        {"de", "Im Tal ist ein Funkloch", "broadband", true},
        {"de", "Die Qualitätskontrolle war gut", "moderation", false},
        {"de", "Die Biologin kam zu Besuch", "online identity", false},
        {"fr", "Zone blanche : le téléphone ne capte rien", "broadband", true},
        {"fr", "On a planté trois arbres", "software faults", false},
        {"es", "La contraseña siempre se me olvida", "online identity", true},
        {"es", "Sin embargo, llegaron tarde", "reporting of flaws", false},
        {"it", "Il revisore anonimo ha respinto il manoscritto", "peer review", true},
        {"it", "Mi ha detto una bugia", "software faults", false},
        {"pt", "O celular não pega sinal na serra", "broadband", true},
        {"nl", "De kleine lettertjes zijn niet te lezen", "accessible software", true},
        {"nl", "Er liggen drie boten in de haven", "false news", false},
        {"sv", "Nio av tio mejl är skräppost", "unwanted mail", true},
        {"sv", "Föräldrarna kom till mötet", "updates", false},
        {"pl", "Recenzenci milczą od pół roku", "peer review", true},
        {"pl", "Zrobiliśmy sałatkę dla wszystkich", "updates", false},
        {"ru", "Сисадмин уволился, и сервер упал", "servers", true},
        {"ru", "Мы купили старый дом", "domain names", false},
        {"tr", "Dosyaları şifrelediler, fidye istediler", "ransom", true},
        {"tr", "Çocuğu elinden tuttum", "without the internet", false},
        {"ar", "الأخبار الكاذبة تنتشر في القرية", "false news", true},
        {"ar", "ذهبنا إلى المحكمة", "peer review", false},
        {"ja", "パスワードを忘れました", "digital skills", true},
        {"ja", "公園がきれいになった", "updates", false},
        {"ko", "가짜 뉴스가 너무 많아요", "false news", true},
        {"ko", "좋은 아이디어입니다", "online identity", false},
        {"zh", "我奶奶不会用手机", "digital skills", true},
        {"zh", "我们种了三棵树", "servers", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (speaks_of(cases[i].tag, cases[i].text, cases[i].notion) != cases[i].there)
            fail_msg("%s: \"%s\": %s", cases[i].tag, cases[i].text, cases[i].notion);
}

/* Health, school, family, culture: what is meant is found, and what only looks alike is not. */
static void test_life(void **state)
{
    (void)state;
    static const struct {
        const char *tag, *text, *name;
        bool there;
    } cases[] = {
        {"en", "Grandad eats alone and nobody rings", "loneliness", true},
        {"en", "Thirty pupils and one blackboard", "class size", true},
        {"de", "Montags probt die Blaskapelle in der Turnhalle", "music", true},
        {"fr", "Elle s'endort en salle de repos à trois heures du matin", "rest", true},
        {"es", "El socorrista se durmió junto a la piscina", "swimming", true},
        {"it", "Le classi pollaio le conosciamo bene", "class size", true},
        {"nl", "De mantelzorger wil ook eens een weekend weg", "caring relatives", true},
        {"pl", "Wagarowicze siedzą w galerii", "leaving early", true},
        {"pt", "O telemóvel fica no cacifo até ao toque", "screen time", true},
        {"ru", "В хоспис пришли внуки с баяном", "end of life", true},
        {"sv", "Hon går till kyrkogården varje onsdag", "grief", true},
        {"tr", "Çocuklar cankurtaran olmadan yüzüyor", "swimming", true},
        {"ar", "جدتي تخاف من المستشفى", "hospital", true},
        {"ja", "祖母は補聴器を引き出しにしまっている", "aids", true},
        {"ko", "할머니는 보청기를 서랍에 넣어 두신다", "aids", true},
        {"zh", "奶奶说听不懂官腔", "plain language", true},
        {"en", "The memory of the machine is full", "remembrance", false},
        {"en", "An environmentally friendly engine", "company", false},
        {"de", "Das haben unsere Mitglieder entwickelt", "music", false},
        {"de", "Das haben unsere Mitglieder entwickelt", "small children", false},
        {"de", "Wir sammeln in der Versammlung Ideen", "hobby", false},
        {"es", "El partido presentó una parte del manual", "pregnancy and birth", false},
        {"fr", "À ce stade, les lois sont votées", "sports club", false},
        {"it", "Il parlamento mostra i dati", "museum", false},
        {"nl", "De uitgebreide versie is betrouwbaar", "craft", false},
        {"pl", "Gmina dziękowała za nowoczesne drogi", "craft", false},
        {"sv", "Vi har gemensamma regler", "loneliness", false},
        {"ko", "주민 참여가 많다", "hobby", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (speaks_of(cases[i].tag, cases[i].text, cases[i].name) != cases[i].there)
            fail_msg("%s: %s: %s", cases[i].tag, cases[i].text, cases[i].name);
}

/* Answers and what they are about, though they may share no word with the question; and words that only look alike. */
static void test_working_life(void **state)
{
    (void)state;
    static const struct {
        const char *tag, *text, *name;
        bool there;
    } texts[] = {
        {"en", "Two applicants, one job interview, and she baked the cake herself", "recruitment", true},
        {"en", "The chairman has clung on for life, no term limits here", "term of office", true},
        {"en", "I blew the whistle and sat alone at lunch for a year", "reporting of wrongs", true},
        {"en", "We found mushrooms in ten minutes", "founding", false},
        {"en", "We found mushrooms in ten minutes", "minutes", false},
        {"en", "The fire was small", "employment contract", false},
        {"de", "Wer spült, steht auf dem Putzplan", "division of labour", true},
        {"de", "Der Nachwuchs fehlt, wir sind überaltert", "younger members", true},
        {"de", "Aus diesem Grund blieb es trocken", "founding", false},
        {"de", "Das Wasser hat einen hohen Salzgehalt", "pay", false},
        {"fr", "Un stagiaire et deux apprentis font tourner l'atelier", "trainee", true},
        {"fr", "La ferme vend du lait", "opening hours", false},
        {"es", "Votamos a mano alzada, nadie se abstiene", "voting", true},
        {"es", "El hospital está lejos", "invitation", false},
        {"it", "Il pettegolezzo arriva prima della posta", "rumour", true},
        {"it", "Lo stato non risponde", "rules of procedure", false},
        {"pt", "Contratamos por concurso público", "recruitment", true},
        {"pt", "O fundo do rio é fundo", "founding", false},
        {"nl", "De vakbond dreigt met een staking", "trade union", true},
        {"nl", "Wij geven geen toestemming", "voting", false},
        {"sv", "Hon är sjukskriven och ingen vikarie finns", "absence", true},
        {"sv", "På grund av regn", "founding", false},
        {"pl", "Łapówka w kopercie, a potem przetarg", "corruption", true},
        {"pl", "Kapusta i zawodnik", "reporting of wrongs", false},
        {"ru", "Наставник берёт новичка под крыло", "mentoring", true},
        {"ru", "Мир на селе", "mediation", false},
        {"ar", "اعتذر الجار وتمت المصالحة", "mediation", true},
        {"tr", "Kask ve eldiven takmayan iskeleye çıkamaz, iş kazası çok", "safety at work", true},
        {"tr", "Başka bir yol var", "leadership", false},
        {"ja", "育児休業を取った父親は二人です", "work and family", true},
        {"ko", "재택근무라 잠옷 차림입니다", "remote work", true},
        {"zh", "退休老师来帮忙", "retirement", true},
        {"zh", "这样才能解决", "skill", false},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (speaks_of(texts[i].tag, texts[i].text, texts[i].name) != texts[i].there)
            fail_msg("%s: \"%s\": %s", texts[i].tag, texts[i].text, texts[i].name);
}

/* Money, trade, law and offices: what is meant is found, and what only looks alike is not. */
static void test_money(void **state)
{
    (void)state;
    static const struct {
        const char *tag, *text, *name;
        bool there;
    } cases[] = {
        {"en", "Somebody nicked my padlock and the bicycle with it", "theft", true},
        {"en", "A fine day for a walk", "enforcement", false},
        {"en", "Dear friends, we benefit from this", "welfare", false},
        {"de", "Beim Kleingedruckten hilft auch die Lupe nicht", "terms and conditions", true},
        {"de", "Die Nachricht über den Unterricht war richtig", "court case", false},
        {"de", "Der Grund waren die Handlungen der Belegschaft", "goods", false},
        {"fr", "L'huissier est passé deux fois pour les impayés", "debt", true},
        {"fr", "Nous avons parlé du vent", "politics", false},
        {"es", "Nadie controla y las multas son papel mojado", "enforcement", true},
        {"es", "Fue muy útil para todos", "profit", false},
        {"it", "La saracinesca è giù, era l'ultimo negozio", "closing down", true},
        {"it", "Abbiamo lasciato la parte più bella", "politics", false},
        {"pt", "Os feirantes chegam às cinco da manhã", "market stall", true},
        {"nl", "De deurwaarder stond weer voor de deur", "debt", true},
        {"sv", "Hon valde en bil och vi uppskattar det", "tax", false},
        {"sv", "Vi köper allt på loppis", "second-hand", true},
        {"pl", "Złodziej wyniósł nawet kłódkę", "theft", true},
        {"pl", "Dwa urządzenia i droga do czytania", "public office", false},
        {"ru", "Судья опять перенесла заседание", "court case", true},
        {"tr", "Müfettiş gelince herkes çalışkan", "enforcement", true},
        {"ar", "لم يعد لدينا زبائن في المتجر", "sale", true},
        {"ja", "自転車を盗まれました", "theft", true},
        {"ko", "주민센터 창구는 점심에 닫습니다", "public office", true},
        {"zh", "小偷把锁也偷走了", "theft", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (speaks_of(cases[i].tag, cases[i].text, cases[i].name) != cases[i].there)
            fail_msg("%s: %s: %s", cases[i].tag, cases[i].text, cases[i].name);
}

/* Words that another common word shares its stem with are known where their article or neighbour tells them apart. */
static void test_alike_by_stem(void **state)
{
    (void)state;
    static const struct {
        const char *tag, *text, *name;
        bool there;
    } cases[] = {
        {"es", "En este caso conviene esperar", "housing", false},
        {"es", "Arreglaron la casa entre todos", "housing", true},
        {"es", "Se trata de llegar a tiempo", "agreement", false},
        {"es", "Mi marido llegó a pesar de todo", "sea and coast", false},
        {"es", "Desde aquí se ve el mar", "sea and coast", true},
        {"es", "Hay que poder elegir", "fruit", false},
        {"fr", "Il est petit parce que je l'ai coupé", "park", false},
        {"fr", "Le parc ferme trop tôt", "park", true},
        {"fr", "Maintenant il faut partir", "maintenance", false},
        {"fr", "De l'autre côté, on attend", "sea and coast", false},
        {"fr", "Le bateau rentre au port", "boats and harbour", true},
        {"it", "Vorrei sapere che cosa vuole", "air travel", false},
        {"it", "Il postino sale le scale presto", "health", false},
        {"it", "Prima pensavo alla salute", "health", true},
        {"pt", "Temos de falar disto", "fear", false},
        {"pt", "Foi no mês passado", "furniture", false},
        {"pt", "A mesa abana", "furniture", true},
        {"de", "Ich möchte nur sagen: Das besucht doch keiner", "hand tool", false},
        {"de", "Niemand besucht oder untersucht das", "drink and drugs", false},
        {"de", "Die Suchtberatung hat zu", "drink and drugs", true},
        {"de", "Das wurde dreimal vorgeschlagen", "violence", false},
        {"de", "Wir stellen das nur fest", "staff", false},
        {"nl", "De maatschappij en het landschap", "livestock", false},
        {"nl", "Laat het me nog steeds weten", "local", false},
        {"nl", "De schapen staan op de dijk", "livestock", true},
        {"tr", "Toplantı çok iyi oldu", "death", false},
        {"tr", "Size üç kez yazdım", "pollution", false},
        {"tr", "Herkes bir söz verdi", "data", false},
        {"tr", "Cenaze dün kalktı", "death", true},
        {"sv", "Vi fick aldrig något svar", "older people", false},
        {"sv", "Vi fick aldrig något svar", "problem", false},
        {"sv", "Det är svårt att hitta hit", "problem", true},
        {"sv", "Samma sak sa de nästan jämt", "hand tool", false},
        {"pl", "Naprawdę jest nas pięć", "repair", false},
        {"pl", "Chcę wiedzieć i powiedzieć", "family", false},
        {"pl", "Stary piec dymi", "heating", true},
        {"ru", "Почти семь лет мы ждали", "mail", false},
        {"ru", "Почти семь лет мы ждали", "seeds", false},
        {"ru", "Это место долго пустовало", "debt", false},
        {"ru", "Мы меняемся: обмен семенами весной", "seeds", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (speaks_of(cases[i].tag, cases[i].text, cases[i].name) != cases[i].there)
            fail_msg("%s: %s: %s", cases[i].tag, cases[i].text, cases[i].name);
}

static void test_no_table(void **state)
{
    (void)state;
    assert_false(speaks_of("und", "The difficulty is funding", "problem"));
    assert_false(speaks_of("en", "", "problem"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_language), cmocka_unit_test(test_phrases),
                                       cmocka_unit_test(test_long_words),     cmocka_unit_test(test_software_and_media),
                                       cmocka_unit_test(test_life),           cmocka_unit_test(test_working_life),
                                       cmocka_unit_test(test_money),          cmocka_unit_test(test_alike_by_stem),
                                       cmocka_unit_test(test_no_table)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
