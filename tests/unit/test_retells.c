/* SPDX-License-Identifier: MIT */
/*
 * test_retells: what is full of a call's matter and answers nothing: others' letters told again, judged, put right or
 * compared; votes; news passed on. And the reverse: who begins with somebody else's words or with the news and goes on
 * to tell how it is with them.
 */
#include "kinds_fixture.h"

struct said {
    const char *subject, *text;
};

static const struct said talk[] = {
    {"Re: how norms are observed",
     "I have now read Odile's letter twice. She says her institute counts the replies of thirty ministries and that "
     "eleven came in time. It is the most honest account we have been sent."},
    {"Re: how norms are observed", "Odile's figures are not hers: the ministries were counted by the school in Lund, "
                                   "as Rashid wrote in May. Somebody "
                                   "ought to put that right before it is quoted."},
    {"Re: who stays away",
     "Having compared the letters, I see two camps. Odile and Rashid blame the hours, Ken and Lou blame the language. "
     "None of the four gives a number."},
    {"Re: who stays away", "Lou claims that companies stay away for fear of their lawyers, but two lines further down "
                           "she says that eleven of them came. She cannot have it both ways."},
    {"Re: Beobachtung", "Ich habe Frau Ohlsens Brief meinem Mann vorgelesen. Sie schreibt, dass dreißig Ministerien "
                        "gezählt wurden und nur "
                        "elf pünktlich waren. Ein sehr ehrlicher Beitrag, der in den Bericht gehört."},
    {"Re: Beobachtung", "Thomas verwechselt da etwas: gezählt hat nicht sein Institut, sondern die Schule in Lund, und "
                        "zwar 2018. Das sollte er berichtigen, ehe es jemand abschreibt."},
    {"Re: mesurer", "La lettre d'Odile m'a beaucoup plu. Elle raconte que son institut écrit à trente ministères et "
                    "que onze répondent "
                    "à temps ; Rachid, lui, dit que personne ne répond. L'un des deux exagère."},
    {"Re: mesurer", "Rachid a tort sur un point : ce n'est pas en 2019 que l'accord a été signé, mais en 2017. Pour le "
                    "reste, son témoignage est excellent et devrait être cité en entier."},
    {"Re: medir", "Me ha encantado la carta de Rocío: treinta ministerios, once respuestas a tiempo y una secretaria "
                  "que no se rinde. Ojalá la publiquen tal cual."},
    {"Re: medir", "Rocío y Tomás dicen cosas distintas. Ella sostiene que las empresas no vienen por miedo; él, que no "
                  "vienen por el horario. Me convence más ella."},
    {"Re: misurare", "Ho riletto la risposta di Fulvia. Scrive che le aziende non vengono per paura, ma nella tabella "
                     "ne conta undici. Qualcosa non torna, e sarebbe bene che lo chiarisse."},
    {"Re: medir", "O que a Lurdes conta é muito bonito, mas os números não batem certo: se escreveu a trinta "
                  "ministérios e onze responderam, não pode ter sido metade."},
    {"Re: meten", "Mooi verhaal van Rikste! Alleen vergist ze zich in het jaar: het akkoord is van 2017. En wat Joop "
                  "over bedrijven schrijft, spreekt hij in zijn laatste zin zelf weer tegen."},
    {"Re: mierzenie", "List Haliny przeczytałam z przyjemnością. Halina twierdzi, że firmy się boją, Marek uważa, że "
                      "nie mają czasu. Myślę, że oboje mają trochę racji."},
    {"Re: измерение", "Прочла письма Тимура и Алевтины. Тимур утверждает, что фирмы боятся огласки, Алевтина с ним "
                      "спорит. Мне ближе её точка зрения, но цифр нет ни у того, ни у другой."},
    {"Re: mäta", "Jag läste Torgnys brev högt för hela kontoret. Han skriver att trettio departement fick frågan och "
                 "att elva svarade i tid. Det bästa inlägget hittills."},
    {"Ynt: ölçmek", "Kenan Bey'in mektubunu okudum. Otuz bakanlığa yazdıklarını, on birinin zamanında yanıt verdiğini "
                    "söylüyor. Çok güzel bir yazı olmuş, rapora konmalı."},
    {"رد: القياس", "قرأت رسالة الأستاذة سلمى مرتين. تقول إن ثلاثين وزارة سُئلت وإن إحدى عشرة أجابت في الموعد. رسالة "
                   "صادقة وتستحق النشر."},
    {"回复：衡量", "何老师的来信我看了两遍。她说问了三十个部门，按时答复的只有十一个。写得非常诚恳，建议报告里引用。"},
    {"Re: 測り方", "佐久間さんの投稿を拝読しました。三十の省庁に尋ねて十一しか期限内に答えなかったとのこと、"
                   "大変正直なご報告だと思います。"},
    {"Re: 측정", "은채 님의 글을 읽었습니다. 서른 개 부처 가운데 열한 곳만 제때 답했다고 하셨는데, 표에는 열두 "
                 "곳으로 되어 있습니다. 확인 부탁드립니다."},
};

/* Replies that begin with somebody else's words, and answer. */
static const struct said answers[] = {
    {"Re: how norms are observed",
     "Odile says that eleven of thirty ministries reply. Here we write to nineteen companies each spring, count who "
     "answers within a month, and print the list: seven in 2018, fifteen last year."},
    {"Re: how norms are observed",
     "I read Odile's letter and was surprised. At our university we do it by telephone: four students call thirty "
     "ministries, and twenty-six pick up."},
    {"Re: who stays away", "Lou is mistaken about the lawyers. In our town the companies stayed away because the forum "
                           "met at eleven; since we meet at six, nine of them come."},
    {"Re: Beobachtung", "Frau Ohlsens Zahlen haben mich überrascht. Bei uns in Kassel rufen vier Studierende dreißig "
                        "Ämter an, und sechsundzwanzig heben ab; das machen wir seit 2016."},
    {"Re: mesurer",
     "Odile écrit que onze ministères répondent. Chez nous, à Nantes, nous appelons au lieu d'écrire, et "
     "vingt-six sur trente décrochent."},
    {"Re: medir", "He leído la carta de Rocío. Nosotros llamamos por teléfono a treinta ministerios cada primavera y "
                  "contestan veintiséis; los que no, salen en una lista."},
    {"Re: misurare", "Fulvia dice che le aziende hanno paura. Da noi non vengono perché ci si riunisce alle undici: "
                     "abbiamo spostato tutto alle sei e adesso ne vengono nove."},
    {"Re: medir", "A Lurdes diz que as empresas têm medo. Cá em Braga mudámos a reunião para as seis da tarde, "
                  "telefonámos a catorze firmas e vieram nove."},
    {"Re: meten", "Rikste schrijft dat elf ministeries antwoorden. Bij ons bellen vier studenten dertig ministeries, "
                  "en zesentwintig nemen op; dat doen wij sinds 2016."},
    {"Re: mierzenie", "Halina twierdzi, że firmy się boją. U nas w Toruniu po prostu dzwonimy: czterech studentów, "
                      "trzydzieści urzędów, dwadzieścia sześć odbiera."},
    {"Re: измерение", "Тимур пишет, что фирмы боятся огласки. У нас в Перми собрание перенесли на шесть вечера, "
                      "обзвонили четырнадцать фирм, и девять теперь ходят."},
    {"Re: mäta", "Torgny skriver att elva svarar i tid. Här i Umeå ringer vi i stället: fyra studenter, trettio "
                 "myndigheter, och tjugosex lyfter luren."},
    {"Ynt: ölçmek", "Kenan Bey'e katılıyorum. Biz telefon ediyoruz: her bahar dört öğrencimiz otuz kurumu "
                    "arıyor, yirmi altısı açıyor; bunu 2016'dan beri yapıyoruz."},
    {"رد: القياس",
     "تقول الأستاذة سلمى إن إحدى عشرة وزارة أجابت. نحن في جامعتنا نتصل بالهاتف كل ربيع بثلاثين جهة، وتجيب "
     "ست وعشرون منها."},
    {"回复：衡量", "何老师说只有十一个部门答复。我们学校改用电话，每年春天四个学生打给三十个部门，"
                   "有二十六个接了电话。"},
    {"Re: 測り方", "佐久間さんのご報告に驚きました。私たちの大学では毎年春に学生四人が三十の省庁に電話をかけ、"
                   "二十六が応じています。"},
    {"Re: 측정", "은채 님은 열한 곳이 답했다고 하셨지만, 저희 대학에서는 해마다 봄에 서른 곳에 전화를 걸고 "
                 "스물여섯 곳이 받습니다."},
    /* What others say that go by no name is told from first hand. */
    {"Re: who stays away",
     "The shopkeepers say that they have no time, the bank says that its lawyers forbid it, and the young people say "
     "that nobody ever asked them. The hall was empty three years running."},
    {"Re: wer fehlt", "Die Händler sagen, dass sie keine Zeit haben. Die Bank sagt, dass ihre Juristen es verbieten. "
                      "Die Jungen sagen, dass sie nie jemand gefragt hat. Der Saal war drei Jahre leer."},
    {"Re: кого нет", "Торговцы говорят, что им некогда. Молодые говорят, что их никто не звал. Зал три года стоял "
                     "пустой, и только прошлой весной пришли семеро."},
};

static const struct said news[] = {
    {"may interest some", "Yesterday the ministry announced a code of conduct for networks. Companies report once a "
                          "year, and an office counts who keeps to it. https://news.example.org/code"},
    {"new study",
     "Researchers at Ghent looked at how forty states keep to norms of conduct; they found that fewer than "
     "half ever report. Free to read: https://journal.example.org/norms"},
    {"Hinweis",
     "Gestern in der Zeitung: Das Ministerium hat einen Verhaltenskodex für Netze vorgestellt. Firmen melden "
     "einmal im Jahr, eine Stelle zählt, wer sich daran hält. https://zeitung.example.org/kodex"},
    {"vu ce matin", "Vu ce matin dans la presse : le ministère vient de présenter une charte des réseaux. Les "
                    "entreprises rendront compte chaque année. https://presse.example.org/charte"},
    {"noticia",
     "El Gobierno aprobó ayer un código de conducta para las redes. Las empresas informarán una vez al año y "
     "una oficina contará quién cumple. https://diario.example.org/codigo"},
    {"segnalazione", "Segnalo che il ministero ha presentato ieri un codice di condotta per le reti. Le aziende "
                     "riferiscono una volta l'anno. https://giornale.example.org/codice"},
    {"notícia", "Saiu ontem no jornal: o ministério apresentou um código de conduta para as redes, e as empresas terão "
                "de prestar contas todos os anos. https://jornal.example.org/codigo"},
    {"ter info", "Ter info: het ministerie heeft gisteren een gedragscode voor netwerken gepubliceerd. Bedrijven "
                 "rapporteren eens per jaar. https://krant.example.org/code"},
    {"ciekawostka", "Wczoraj ministerstwo ogłosiło kodeks postępowania w sieciach. Firmy mają składać sprawozdania raz "
                    "w roku. https://gazeta.example.org/kodeks"},
    {"новость", "Вчера министерство объявило о кодексе поведения в сетях. Фирмы будут отчитываться раз в год. "
                "Подробности: https://gazeta.example.org/kodeks"},
    {"läsvärt", "Departementet presenterade i går en uppförandekod för nät. Företagen ska rapportera en gång om året. "
                "Läs mer: https://tidning.example.org/kod"},
    {"bilginize", "Bakanlık dün ağlar için bir davranış kuralı yayımladı. Şirketler yılda bir kez rapor verecek. "
                  "https://haber.example.org/kural"},
    {"للاطلاع",
     "أعلنت الوزارة أمس مدونة سلوك للشبكات، وستقدم الشركات تقريراً كل عام. https://akhbar.example.org/mudawana"},
    {"一条消息", "昨天部里公布了网络行为准则，企业每年要提交一次报告。详情见 https://news.example.org/zhunze"},
    {"ご参考", "昨日、省がネットワークの行動規範を公表しました。企業は年に一度報告するそうです。 "
               "https://shimbun.example.org/kihan"},
    {"참고", "어제 부처가 네트워크 행동 규범을 발표했습니다. 기업은 해마다 한 번 보고해야 합니다. "
             "https://news.example.org/gyubeom"},
};

/* Who has the news and tells how it is with them. */
static const struct said beside_news[] = {
    {"the new code",
     "You will have seen that the ministry announced a code yesterday (https://news.example.org/code). "
     "Our company has kept one since 2017: we report each January, and a clerk counts who keeps to it."},
    {"zum Kodex", "Gestern stand der Kodex in der Zeitung. Wir halten uns in unserem Rechenzentrum schon seit 2017 an "
                  "einen eigenen: jeden Januar ein Bericht, und eine Kollegin zählt die Verstöße. "
                  "https://zentrum.example.org"},
    {"la charte", "La charte présentée hier (https://presse.example.org/charte) ne nous apprend rien : chez nous, "
                  "depuis 2017, nous publions un bilan chaque janvier et nous comptons les manquements."},
    {"el código",
     "Ayer salió el código en el diario. En nuestra empresa llevamos uno desde 2017: informamos cada enero "
     "y contamos quién cumple. https://empresa.example.org"},
    {"准则", "昨天公布的准则我们早就有了：本单位从2017年起每年一月发一次报告，由专人统计谁没有遵守。"
             "https://gongsi.example.org"},
};

static void check(const struct said *list, size_t count, bool reply, enum kind kind)
{
    struct desk desk = desk_open();
    size_t wrong = 0;
    for (size_t i = 0; i < count; i++) {
        struct sample sample = {.subject = list[i].subject, .body = list[i].text, .reply = reply};
        struct analysis *out = desk_read(&desk, &sample);
        if (out->kind == kind) continue;
        print_error("%s: %s\n", kind_name(out->kind), list[i].text);
        wrong++;
    }
    assert_int_equal(wrong, 0);
    desk_close(&desk);
}
#define CHECK(list, reply, kind) check(list, sizeof list / sizeof *list, reply, kind)

static void test_talk_about_what_others_wrote_answers_nothing(void **state)
{
    (void)state;
    CHECK(talk, true, KIND_DISCUSSION);
}

static void test_who_begins_with_others_words_answers(void **state)
{
    (void)state;
    CHECK(answers, true, KIND_CONTRIBUTION);
}

static void test_news_passed_on_is_no_answer(void **state)
{
    (void)state;
    CHECK(news, false, KIND_ANNOUNCEMENT);
}

static void test_who_has_the_news_and_tells_answers(void **state)
{
    (void)state;
    CHECK(beside_news, false, KIND_CONTRIBUTION);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_talk_about_what_others_wrote_answers_nothing),
                                       cmocka_unit_test(test_who_begins_with_others_words_answers),
                                       cmocka_unit_test(test_news_passed_on_is_no_answer),
                                       cmocka_unit_test(test_who_has_the_news_and_tells_answers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
