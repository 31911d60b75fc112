/* SPDX-License-Identifier: MIT */
/* charsets: text comes out as it was written, whatever the label says or fails to say. */
#include "mail_help.h"
#include <mailcall/lang/charset.h>

static void assert_charset(const char *label, const char *prior, const char *bytes, const char *text)
{
    struct charset_text result = charset_to_utf8(arena, label, prior, bytes, strlen(bytes));
    assert_string_equal(result.text, text);
    assert_int_equal(result.bytes, strlen(text));
}

static void test_charset_labels_of_real_mail(void **state)
{
    (void)state;
    assert_charset("utf-8", NULL, "caf\xC3\xA9", "café");
    assert_charset("UTF8", NULL, "caf\xC3\xA9", "café");
    assert_charset("iso-8859-1", NULL,
                   "\x93"
                   "caf\xE9\x94",
                   "“café”"); /* windows-1252 in truth */
    assert_charset("ISO_8859-15", NULL, "10 \xA4", "10 €");
    /* Unlabelled, or under the label of the charset without the euro; "1\xBD" is not a letter. */
    assert_charset("iso-8859-1", NULL, "Das kostet 500 \xA4 im Jahr.", "Das kostet 500 € im Jahr.");
    assert_charset("", NULL, "Une \xBCuvre na\xEFve co\xFBte 500 \xA4, \xE0 c\xF4t\xE9 d'un c\xBDur l\xE9ger.",
                   "Une Œuvre naïve coûte 500 €, à côté d'un cœur léger.");
    assert_charset("iso-8859-1", NULL,
                   "Herr Va\xA6"
                   "ek und Frau Mi\xB8"
                   "ek",
                   "Herr VaŠek und Frau Mižek");
    /* Turkish under the label of its neighbour; Icelandic stays. */
    assert_charset("iso-8859-1", NULL, "Kendi de\xF0i\xFEim noktam\xFDz\xFD i\xFEletiyoruz.",
                   "Kendi değişim noktamızı işletiyoruz.");
    assert_charset("", NULL, "Kendi de\xF0i\xFEim noktam\xFDz\xFD i\xFEletiyoruz.",
                   "Kendi değişim noktamızı işletiyoruz.");
    assert_charset("iso-8859-1", NULL,
                   "\xDE"
                   "a\xF0 er \xFEj\xF3\xF0in \xED landinu.",
                   "Það er þjóðin í landinu.");
    /* The detector's first guess has no characters for half of the bytes. */
    assert_charset("", NULL,
                   "\xE4\xCD\xE4 \xE4\xCF\xED\xD1 \xE4\xDE\xD8\xC9 \xCA\xC8\xC7\xCF\xE1 \xCE\xC7\xD5\xC9 \xC8\xE4\xC7. "
                   "\xE4\xCD\xE4 \xE4\xCF\xED\xD1 \xE4\xDE\xD8\xC9 \xCA\xC8\xC7\xCF\xE1 \xCE\xC7\xD5\xC9 \xC8\xE4\xC7.",
                   "نحن ندير نقطة تبادل خاصة بنا. نحن ندير نقطة تبادل خاصة بنا.");
    assert_charset("iso-8859-1", NULL, "in 1\xBD Jahren, \xBC davon", "in 1½ Jahren, ¼ davon");
    assert_charset("iso-8859-1", NULL,
                   "\x93"
                   "500\x94 \xA4",
                   "“500” ¤");
    assert_charset("koi8-r", NULL, "\xD0\xD2\xC9\xD7\xC5\xD4", "привет");
    assert_charset("cp1251", NULL, "\xEF\xF0\xE8\xE2\xE5\xF2", "привет");
    assert_charset("gb2312", NULL, "\xC4\xE3\xBA\xC3", "你好");
    assert_charset("x-gbk", NULL, "\xC4\xE3\xBA\xC3", "你好");
    assert_charset("big5", NULL, "\xA7\x41\xA6\x6E", "你好");
    assert_charset("ks_c_5601-1987", NULL, "\xBE\xC8\xB3\xE7", "안녕");
    assert_charset("Shift_JIS", NULL, "\x93\xFA\x96\x7B", "日本");
    assert_charset("iso-2022-jp", NULL, "\x1B$BF|K\\\x1B(B!", "日本!");
    assert_charset("windows-1256", NULL, "\xC7\xE1\xD3\xE1\xC7\xE3", "السلام");
    assert_charset("iso-8859-8-i", NULL, "\xF9\xEC\xE5\xED", "שלום");
    assert_charset("utf-7", NULL, "Hi Mom +Jjo-!", "Hi Mom ☺!");
    assert_charset("\"utf-8\"", NULL, "caf\xC3\xA9", "café");
}

static void test_charset_wide(void **state)
{
    (void)state;
    struct charset_text text = charset_to_utf8(arena, "utf-16", NULL, "\xFF\xFEh\0i\0", 6);
    assert_string_equal(text.text, "hi");
    text = charset_to_utf8(arena, "utf-16be", NULL, "\0h\0i", 4);
    assert_string_equal(text.text, "hi");
    assert_charset("utf-16", NULL, "plain after all", "plain after all");
}

static void test_charset_lies(void **state)
{
    (void)state;
    assert_charset("iso-8859-1", NULL, "caf\xC3\xA9", "café");
    assert_charset("us-ascii", NULL, "caf\xC3\xA9", "café");
    assert_charset("us-ascii", NULL, "caf\xE9", "café");
    assert_charset("utf-8", NULL, "caf\xE9 au lait", "café au lait");
    assert_charset("no-such-charset", NULL, "caf\xE9", "café");
    assert_charset("", NULL, "caf\xE9", "café");
    assert_charset(NULL, NULL, "\x1B$BF|K\\\x1B(B", "日本");
    assert_true(charset_to_utf8(arena, "us-ascii", NULL, "caf\xE9", 4).guessed);
    assert_false(charset_to_utf8(arena, "utf-8", NULL, "caf\xC3\xA9", 5).guessed);
}

static void test_charset_few_bad_bytes_stay_utf8(void **state)
{
    (void)state;
    assert_charset("utf-8", NULL, "\xC3\xA9\xC3\xA8\xC3\xA0 \xFF \xC3\xA9", "éèà \xEF\xBF\xBD é");
}

static void test_charset_prior(void **state)
{
    (void)state;
    const char *greeting = "\xF0\xD2\xC9\xD7\xC5\xD4"; /* KOI8-R; letters in windows-1251 as well */
    assert_charset("", "koi8-r", greeting, "Привет");
}

static void test_charset_result_is_clean(void **state)
{
    (void)state;
    struct charset_text text = charset_to_utf8(arena, "utf-8", NULL,
                                               "\xEF\xBB\xBF"
                                               "a\r\nb\rc\0d",
                                               11);
    assert_string_equal(text.text, "a\nb\nc\xEF\xBF\xBD"
                                   "d");
    assert_int_equal(strlen(text.text), text.bytes);
    text = charset_to_utf8(arena, "utf-8", NULL, "", 0);
    assert_string_equal(text.text, "");
}

static void test_charset_detects_unlabelled_text(void **state)
{
    (void)state;
    assert_charset("", NULL,
                   "\xC4\xEE\xE1\xF0\xFB\xE9 \xE4\xE5\xED\xFC, \xEA\xEE\xEB\xEB\xE5\xE3\xE8! \xDF "
                   "\xEF\xF0\xEE\xF7\xE8\xF2\xE0\xEB "
                   "\xE2\xE0\xF8\xE8 \xE2\xEE\xEF\xF0\xEE\xF1\xFB",
                   "Добрый день, коллеги! Я прочитал ваши вопросы"); /* windows-1251 */
    /* Ukrainian below a question in English: no Latin text has its accents side by side. */
    assert_charset("", NULL,
                   "1. Do you lend devices, and what comes back broken?\n\n"
                   "\xD9\xEE\xEF\xEE\xED\xE5\xE4\xB3\xEB\xEA\xE0 "
                   "\xEE\xE4\xE8\xED\xE0\xE4\xF6\xFF\xF2\xFC "
                   "\xEF\xEB\xE0\xED\xF8\xE5\xF2\xB3\xE2 "
                   "\xE7\xE0\xEB\xE8\xF8\xE0\xFE\xF2\xFC "
                   "\xED\xE0\xF8\xF3 "
                   "\xE7\xE0\xEB\xF3, "
                   "\xEA\xEE\xE6\xE5\xED "
                   "\xF3 "
                   "\xF7\xEE\xF5\xEB\xB3; "
                   "\xE7\xE0\xF0\xFF\xE4\xED\xB3 "
                   "\xEF\xF0\xE8\xF1\xF2\xF0\xEE\xBF "
                   "\xE7\xED\xE8\xEA\xE0\xFE\xF2\xFC.",
                   "1. Do you lend devices, and what comes back broken?\n\n"
                   "Щопонеділка одинадцять планшетів залишають нашу залу, кожен у чохлі; зарядні пристрої зникають.");
    assert_charset("", NULL, "\xE4\xCF\xC2\xD2\xD9\xCA \xC4\xC5\xCE\xD8, \xCB\xCF\xCC\xCC\xC5\xC7\xC9",
                   "Добрый день, коллеги");
}

/* The name of the sender's own setting above text in another; shouted and Western text is left alone. */
static void test_charset_another_ones_name(void **state)
{
    (void)state;
    assert_charset("iso-8859-1", NULL,
                   "\xED\xD9 \xD3\xDE\xC9\xD4\xC1\xC5\xCD, \xDE\xD4\xCF \xC7\xCC\xC1\xD7\xCE\xCF\xC5 "
                   "\xD0\xD2\xC5\xD0\xD1\xD4\xD3\xD4\xD7\xC9\xC5 - \xCE\xC5\xC4\xCF\xD3\xD4\xC1\xD4\xCF\xCB "
                   "\xC4\xCF\xD7\xC5\xD2\xC9\xD1 \xCD\xC5\xD6\xC4\xD5 \xCF\xD0\xC5\xD2\xC1\xD4\xCF\xD2\xC1\xCD\xC9.",
                   "Мы считаем, что главное препятствие - недостаток доверия между операторами.");
    assert_charset("windows-1252", NULL,
                   "\xCC\xFB \xF1\xF7\xE8\xF2\xE0\xE5\xEC, \xF7\xF2\xEE \xE3\xEB\xE0\xE2\xED\xEE\xE5 "
                   "\xEF\xF0\xE5\xEF\xFF\xF2\xF1\xF2\xE2\xE8\xE5 - \xED\xE5\xE4\xEE\xF1\xF2\xE0\xF2\xEE\xEA "
                   "\xE4\xEE\xE2\xE5\xF0\xE8\xFF \xEC\xE5\xE6\xE4\xF3 \xEE\xEF\xE5\xF0\xE0\xF2\xEE\xF0\xE0\xEC\xE8.",
                   "Мы считаем, что главное препятствие - недостаток доверия между операторами.");
    assert_charset("koi8-r", NULL,
                   "\xCC\xFB \xF1\xF7\xE8\xF2\xE0\xE5\xEC, \xF7\xF2\xEE \xE3\xEB\xE0\xE2\xED\xEE\xE5 "
                   "\xEF\xF0\xE5\xEF\xFF\xF2\xF1\xF2\xE2\xE8\xE5 - \xED\xE5\xE4\xEE\xF1\xF2\xE0\xF2\xEE\xEA "
                   "\xE4\xEE\xE2\xE5\xF0\xE8\xFF \xEC\xE5\xE6\xE4\xF3 \xEE\xEF\xE5\xF0\xE0\xF2\xEE\xF0\xE0\xEC\xE8.",
                   "Мы считаем, что главное препятствие - недостаток доверия между операторами.");
    assert_charset("windows-1251", NULL,
                   "\xED\xD9 \xD3\xDE\xC9\xD4\xC1\xC5\xCD, \xDE\xD4\xCF \xC7\xCC\xC1\xD7\xCE\xCF\xC5 "
                   "\xD0\xD2\xC5\xD0\xD1\xD4\xD3\xD4\xD7\xC9\xC5 - \xCE\xC5\xC4\xCF\xD3\xD4\xC1\xD4\xCF\xCB "
                   "\xC4\xCF\xD7\xC5\xD2\xC9\xD1 \xCD\xC5\xD6\xC4\xD5 \xCF\xD0\xC5\xD2\xC1\xD4\xCF\xD2\xC1\xCD\xC9.",
                   "Мы считаем, что главное препятствие - недостаток доверия между операторами.");
    assert_charset("koi8-u", NULL,
                   "\xBC\xEB \xE1\xE7\xD8\xE2\xD0\xD5\xDC, \xE7\xE2\xDE \xD3\xDB\xD0\xD2\xDD\xDE\xD5 "
                   "\xDF\xE0\xD5\xDF\xEF\xE2\xE1\xE2\xD2\xD8\xD5 - \xDD\xD5\xD4\xDE\xE1\xE2\xD0\xE2\xDE\xDA "
                   "\xD4\xDE\xD2\xD5\xE0\xD8\xEF \xDC\xD5\xD6\xD4\xE3 \xDE\xDF\xD5\xE0\xD0\xE2\xDE\xE0\xD0\xDC\xD8.",
                   "Мы считаем, что главное препятствие - недостаток доверия между операторами.");
    assert_charset("iso-8859-1", NULL,
                   "\xC0\xFA\xC8\xF1\xB0\xA1 \xBA\xB8\xB1\xE2\xBF\xA1 \xB0\xA1\xC0\xE5 \xC5\xAB "
                   "\xC0\xE5\xBE\xD6\xB9\xB0\xC0\xBA \xBD\xC5\xB7\xDA \xBA\xCE\xC1\xB7\xC0\xD4\xB4\xCF\xB4\xD9.",
                   "저희가 보기에 가장 큰 장애물은 신뢰 부족입니다.");
    assert_charset(
        "iso-8859-1", NULL,
        "\xCE\xD2\xC3\xC7\xC8\xCF\xCE\xAA\xD7\xEE\xB4\xF3\xB5\xC4\xD5\xCF\xB0\xAD\xCA\xC7\xC8\xB1\xB7\xA6\xD0\xC5\xC8"
        "\xCE\xA3\xAC\xD6\xEC\xE9"
        "F\xBB\xF9\xCF\xC8\xC9\xFA\xBA\xCD\x86\xB4\xC3\xC3\xB6\xBC\xCD\xAC\xD2\xE2\xD5\xE2\xD2\xBB\xB5\xE3\xA1\xA3",
        "我们认为最大的障碍是缺乏信任，朱镕基先生和喆妹都同意这一点。");
    assert_charset("iso-8859-15", NULL,
                   "\xE4\xD1\xEC \xC3\xE4 \xC3\xDF\xC8\xD1 \xDA\xDE\xC8\xC9 \xE5\xED \xE4\xDE\xD5 \xC7\xE1\xCB\xDE\xC9 "
                   "\xC8\xED\xE4 \xC7\xE1\xE3\xD4\xDB\xE1\xED\xE4 \xE6\xC7\xE1\xD4\xD1\xD8\xC9.",
                   "نرى أن أكبر عقبة هي نقص الثقة بين المشغلين والشرطة.");
    assert_charset("iso-8859-1", NULL,
                   "Uwa\xBF"
                   "amy, \xBF"
                   "e najwi\xEAksz\xB9 przeszkod\xB9 jest brak zaufania. \x8Fr\xF3"
                   "d\xB3o k\xB3opot\xF3w le\xBFy g\xB3\xEA"
                   "biej.",
                   "Uważamy, że największą przeszkodą jest brak zaufania. Źródło kłopotów leży głębiej.");
    assert_charset("us-ascii", NULL,
                   "Uwa\xBF"
                   "amy, \xBF"
                   "e najwi\xEAksz\xB1 przeszkod\xB1 jest brak zaufania. \xACr\xF3"
                   "d\xB3o k\xB3opot\xF3w le\xBFy g\xB3\xEA"
                   "biej.",
                   "Uważamy, że największą przeszkodą jest brak zaufania. Źródło kłopotów leży głębiej.");
    assert_charset("koi8-r", NULL,
                   "\xF7\xEE\xE9\xED\xE1\xEE\xE9\xE5 \xF7\xF3\xE5\xED \xF5\xFE\xE1\xF3\xF4\xEE\xE9\xEB\xE1\xED "
                   "\xE6\xEF\xF2\xF5\xED\xE1 \xE9 \xE7\xEF\xF3\xF4\xF1\xED",
                   "ВНИМАНИЕ ВСЕМ УЧАСТНИКАМ ФОРУМА И ГОСТЯМ");
    assert_charset("windows-1251", NULL,
                   "\xC2\xCD\xC8\xCC\xC0\xCD\xC8\xC5 \xC2\xD1\xC5\xCC \xD3\xD7\xC0\xD1\xD2\xCD\xC8\xCA\xC0\xCC "
                   "\xD4\xCE\xD0\xD3\xCC\xC0 \xC8 \xC3\xCE\xD1\xD2\xDF\xCC",
                   "ВНИМАНИЕ ВСЕМ УЧАСТНИКАМ ФОРУМА И ГОСТЯМ");
    assert_charset("iso-8859-1", NULL,
                   "Gr\xF6\xDF"
                   "e: 3 m\xB3, 5 m\xB2, \xBFQu\xE9? 10\xB9 \xB1 2",
                   "Größe: 3 m³, 5 m², ¿Qué? 10¹ ± 2");
}

/* Central Europe in either of its charsets, unlabelled and under names of its own and of its neighbour. */
static void test_charset_central_europe(void **state)
{
    (void)state;
    static const char *const labels[] = {"",           "utf-8",       "us-ascii", "iso-8859-1", "windows-1252",
                                         "iso-8859-2", "windows-1250"};
    static const struct {
        const char *windows, *iso, *text;
    } samples[] = {
        {"Pi\xB9t\xB9 \xB3\xF3"
         "d\x9F cumuj\xB9 pod mostem, \x9Cwie\xBF\xB9 ryb\xEA wo\xBF\xB9 na targ.",
         "Pi\xB1t\xB1 \xB3\xF3"
         "d\xBC cumuj\xB1 pod mostem, \xB6wie\xBF\xB1 ryb\xEA wo\xBF\xB1 na targ.",
         "Piątą łódź cumują pod mostem, świeżą rybę wożą na targ."},
        {"Ka\x9E"
         "d\xE9 r\xE1no p\xF8iv\xE1\x9E\xEDme \xE8"
         "erstv\xE9 ryby, \xE8luny kotv\xED u mostu; druh\xFD \xE8lun \xE8"
         "ek\xE1, a\x9E p\xF8ijde zima.",
         "Ka\xBE"
         "d\xE9 r\xE1no p\xF8iv\xE1\xBE\xEDme \xE8"
         "erstv\xE9 ryby, \xE8luny kotv\xED u mostu; druh\xFD \xE8lun \xE8"
         "ek\xE1, a\xBE p\xF8ijde zima.",
         "Každé ráno přivážíme čerstvé ryby, čluny kotví u mostu; druhý člun čeká, až přijde zima."},
        {"V pristani\x9A\xE8u je \xE8oln, ribe pa vozi\x9A na tr\x9Enico; \xE8"
         "asa ni veliko, \xE8"
         "eprav bi \x9A"
         "e radi \xE8"
         "akali.",
         "V pristani\xB9\xE8u je \xE8oln, ribe pa vozi\xB9 na tr\xBEnico; \xE8"
         "asa ni veliko, \xE8"
         "eprav bi \xB9"
         "e radi \xE8"
         "akali.",
         "V pristanišču je čoln, ribe pa voziš na tržnico; časa ni veliko, čeprav bi še radi čakali."},
        {"Cs\xF3nakok k\xF6tnek ki a h\xED"
         "d alatt, \xF5szi halat visznek a piacra; a f\xF5v\xE1ros messze van, k\xF6nny\xFB elt\xE9vedni, \xE9s "
         "k\xE9s\xF5n \xE9r\xFCnk haza.",
         "Cs\xF3nakok k\xF6tnek ki a h\xED"
         "d alatt, \xF5szi halat visznek a piacra; a f\xF5v\xE1ros messze van, k\xF6nny\xFB elt\xE9vedni, \xE9s "
         "k\xE9s\xF5n \xE9r\xFCnk haza.",
         "Csónakok kötnek ki a híd alatt, őszi halat visznek a piacra; a főváros messze van, könnyű eltévedni, és "
         "későn érünk haza."},
        {"B\xE3rcile a\xBAteapt\xE3 sub pod, pe\xBAtele ajunge \xEEn pia\xFE\xE3; ora\xBAul este departe, apa urc\xE3 "
         "\xBAi via\xFE"
         "a trece.",
         "B\xE3rcile a\xBAteapt\xE3 sub pod, pe\xBAtele ajunge \xEEn pia\xFE\xE3; ora\xBAul este departe, apa urc\xE3 "
         "\xBAi via\xFE"
         "a trece.",
         "Bărcile aşteaptă sub pod, peştele ajunge în piaţă; oraşul este departe, apa urcă şi viaţa trece."},
    };
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        for (size_t k = 0; k < sizeof labels / sizeof *labels; k++) {
            assert_charset(labels[k], NULL, samples[i].windows, samples[i].text);
            assert_charset(labels[k], NULL, samples[i].iso, samples[i].text);
        }
    }
    /* Their neighbours to the west keep what they wrote. */
    assert_charset("iso-8859-1", NULL,
                   "O\xF9 est l'\xE9l\xE8ve ? Tr\xE8s pr\xE8s de la m\xE8re de Toma\x9A, Du\x9A"
                   "an et Ale\x9A, l\xE0-bas.",
                   "Où est l'élève ? Très près de la mère de Tomaš, Dušan et Aleš, là-bas.");
    assert_charset(
        "iso-8859-1", NULL,
        "\xC8 cos\xEC: perch\xE9 il lago \xE8 gi\xE0 pi\xF9 basso, \xE8 un caff\xE8 di Ale\x9A, Toma\x9A e Milo\x9A.",
        "È così: perché il lago è già più basso, è un caffè di Aleš, Tomaš e Miloš.");
    assert_charset("iso-8859-1", NULL,
                   "Av\xF5 e irm\xE3os p\xF5"
                   "em lim\xF5"
                   "es; amanh\xE3 as esta\xE7\xF5"
                   "es ter\xE3o bal\xF5"
                   "es.",
                   "Avõ e irmãos põem limões; amanhã as estações terão balões.");
    assert_charset("iso-8859-1", NULL,
                   "S\xF5"
                   "ber, t\xE4na p\xF5\xF5sad \xF5itsevad ja \xF5hk on h\xF5re; \xF6\xF6 j\xF5uab.",
                   "Sõber, täna põõsad õitsevad ja õhk on hõre; öö jõuab.");
}

/* The Macintosh's Cyrillic differs from that of Windows in capitals and in one letter. */
static void test_charset_cyrillic_of_the_macintosh(void **state)
{
    (void)state;
    assert_charset(
        "", NULL,
        "\x8A\xE0\xE6\xE4\xEE\xE5 \xF3\xF2\xF0\xEE \xEC\xEE\xDF \xEB\xEE\xE4\xEA\xE0 \xE6\xE4\xDE\xF2 \xF3 "
        "\xEC\xEE\xF1\xF2\xE0, \xF0\xFB\xE1\xED\xE0\xDF \xEB\xEE\xE2\xEB\xDF \xF5\xEE\xF0\xEE\xF8\xE0, \xE2\xF1\xDF "
        "\xF1\xE5\xEC\xFC\xDF \xEF\xEE\xEC\xEE\xE3\xE0\xE5\xF2 \xE8 \xF1\xF2\xEE\xDF \xE5\xF1\xF2 \xF3\xF5\xF3.",
        "Каждое утро моя лодка ждёт у моста, рыбная ловля хороша, вся семья помогает и стоя ест уху.");
    assert_charset(
        "windows-1251", NULL,
        "\x8A\xE0\xE6\xE4\xEE\xE5 \xF3\xF2\xF0\xEE \xEC\xEE\xDF \xEB\xEE\xE4\xEA\xE0 \xE6\xE4\xDE\xF2 \xF3 "
        "\xEC\xEE\xF1\xF2\xE0, \xF0\xFB\xE1\xED\xE0\xDF \xEB\xEE\xE2\xEB\xDF \xF5\xEE\xF0\xEE\xF8\xE0, \xE2\xF1\xDF "
        "\xF1\xE5\xEC\xFC\xDF \xEF\xEE\xEC\xEE\xE3\xE0\xE5\xF2 \xE8 \xF1\xF2\xEE\xDF \xE5\xF1\xF2 \xF3\xF5\xF3.",
        "Каждое утро моя лодка ждёт у моста, рыбная ловля хороша, вся семья помогает и стоя ест уху.");
    assert_charset(
        "windows-1251", NULL,
        "\xCA\xE0\xE6\xE4\xEE\xE5 \xF3\xF2\xF0\xEE \xEC\xEE\xFF \xEB\xEE\xE4\xEA\xE0 \xE6\xE4\xB8\xF2 \xF3 "
        "\xEC\xEE\xF1\xF2\xE0, \xF0\xFB\xE1\xED\xE0\xFF \xEB\xEE\xE2\xEB\xFF \xF5\xEE\xF0\xEE\xF8\xE0, \xE2\xF1\xFF "
        "\xF1\xE5\xEC\xFC\xFF \xEF\xEE\xEC\xEE\xE3\xE0\xE5\xF2 \xE8 \xF1\xF2\xEE\xFF \xE5\xF1\xF2 \xF3\xF5\xF3.",
        "Каждое утро моя лодка ждёт у моста, рыбная ловля хороша, вся семья помогает и стоя ест уху.");
}

static void test_charset_widest(void **state)
{
    (void)state;
    static const char little[] = "\xFF\xFE\0\0\xFC\0\0\0b\0\0\0", big[] = "\0\0\xFE\xFF\0\0\0\xFC\0\0\0b";
    assert_string_equal(charset_to_utf8(arena, "utf-32", NULL, little, sizeof little - 1).text, "üb");
    assert_string_equal(charset_to_utf8(arena, "", NULL, big, sizeof big - 1).text, "üb");
    assert_string_equal(charset_to_utf8(arena, "utf-32be", NULL, big + 4, sizeof big - 5).text, "üb");
}

/* Charsets that the detector does not know: told by letters that stand where no language has them. */
static void test_charset_of_elder_systems(void **state)
{
    (void)state;
    static const char *const labels[] = {"", "iso-8859-1", "utf-8", "us-ascii"};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        assert_charset(
            labels[i], NULL,
            "\x82 \xE7\xA8\xE2\xA0\xAB\xEC\xAD\xAE\xAC \xA7\xA0\xAB\xA5 \xAF\xAE \xA2\xE2\xAE\xE0\xAD\xA8\xAA\xA0\xAC "
            "\xAF\xAE\xAC\xAE\xA3\xA0\xEE\xE2 \xE0\xA0\xA7\xAE\xA1\xE0\xA0\xE2\xEC \xAF\xA8\xE1\xEC\xAC\xA0, \xA8 "
            "\xAF\xA0\xE1\xAF\xAE\xE0\xE2 \xAD\xA8\xAA\xE2\xAE \xAD\xA5 \xE1\xAF\xE0\xA0\xE8\xA8\xA2\xA0\xA5\xE2.",
            "В читальном зале по вторникам помогают разобрать письма, и паспорт никто не спрашивает.");
        assert_charset(labels[i], NULL,
                       "\xB7\xD8\xA1\xE0\xAA\xE9\xD2\xC7\xD1\xB9\xCD\xD1\xA7\xA4\xD2\xC3\xE0\xBE\xD7\xE8\xCD\xB9\xC3"
                       "\xE8\xC7\xC1\xA7\xD2\xB9\xCA\xCD\xA7\xA4\xB9\xB9\xD1\xE8\xA7\xE3\xA1\xC5\xE9\xB7\xD2\xA7\xE0"
                       "\xA2\xE9\xD2\xE1\xC5\xD0\xAA\xE8\xC7\xC2\xCD\xE8\xD2\xB9\xA8\xB4\xCB\xC1\xD2\xC2",
                       "ทุกเช้าวันอังคารเพื่อนร่วมงานสองคนนั่งใกล้ทางเข้าและช่วยอ่านจดหมาย");
        assert_charset(
            labels[i], NULL,
            "Die Stadt tr\x84gt die R\x84ume, den Rest gibt jedes Fr\x81hjahr die Sparkasse, und der letzte Bus "
            "f\x84hrt fr\x81h.",
            "Die Stadt trägt die Räume, den Rest gibt jedes Frühjahr die Sparkasse, und der letzte Bus fährt früh.");
        assert_charset(
            labels[i], NULL,
            "Die Stadt tr\x8Agt die R\x8Aume, den Rest gibt jedes Fr\x9Fhjahr die Sparkasse, und der letzte Bus "
            "f\x8Ahrt fr\x9Fh.",
            "Die Stadt trägt die Räume, den Rest gibt jedes Frühjahr die Sparkasse, und der letzte Bus fährt früh.");
        assert_charset(labels[i], NULL,
                       "Les biblioth\x8Aques pr\x88tent des tablettes, les \x82l\x8Aves les pr\x82"
                       "f\x8Arent \x85 la salle ferm\x82"
                       "e tr\x8As t\x93t.",
                       "Les bibliothèques prêtent des tablettes, les élèves les préfèrent à la salle fermée très tôt.");
        assert_charset(labels[i], NULL,
                       "Les biblioth\x8Fques pr\x90tent des tablettes, les \x8El\x8Fves les pr\x8E"
                       "f\x8Frent \x88 la salle ferm\x8E"
                       "e tr\x8Fs t\x99t.",
                       "Les bibliothèques prêtent des tablettes, les élèves les préfèrent à la salle fermée très tôt.");
    }
    assert_charset("", NULL,
                   "\x1B$)C\x0E"
                   "55<-0|@:\x0F \x0EH-?d@O864Y\x0F \x0E"
                   "FmAv8&\x0F \x0E@P4B\x0F \x0E@O@;\x0F \x0E"
                   "5==@4O4Y\x0F.",
                   "도서관은 화요일마다 편지를 읽는 일을 돕습니다.");
    assert_charset(
        "", NULL,
        "Die Stadt tr\xE4gt die R\xE4ume, den Rest gibt jedes Fr\xFChjahr die Sparkasse, und der letzte Bus f\xE4hrt "
        "fr\xFCh.",
        "Die Stadt trägt die Räume, den Rest gibt jedes Frühjahr die Sparkasse, und der letzte Bus fährt früh.");
    /* What windows-1252 writes in the midst of words stays. */
    assert_charset("", NULL,
                   "l\x92\x9Cil, s\x92il l\x92"
                   "a vu, d\x92un c\x9Cur \xE9mu, aujourd\x92hui \xE0 l\x92\x9Cuvre",
                   "l’œil, s’il l’a vu, d’un cœur ému, aujourd’hui à l’œuvre");
}

static void assert_wide(const char *bytes, size_t count, const char *text)
{
    struct charset_text result = charset_to_utf8(arena, "", NULL, bytes, count);
    assert_string_equal(result.text, text);
}

/* Units of two bytes without a mark that says so; a NUL among letters of one byte is only that. */
static void test_charset_wide_without_a_mark(void **state)
{
    (void)state;
    static const char little[] = "R\0o\0\xfc\0t\0e\0,\0 \0j\0a\0.\0", big[] = "\0R\0o\0\xfc\0t\0e\0,\0 \0j\0a\0.";
    static const char chinese[] = "1\0.\0 \0\xcf\x6b\x68\x54\x8c\x4e\x0a\x4e\x48\x53\x0c\xff\xa1\x6c\x02\x30";
    assert_wide(little, sizeof little - 1, "Roüte, ja.");
    assert_wide(big, sizeof big - 1, "Roüte, ja.");
    assert_wide(chinese, sizeof chinese - 1, "1. 每周二上午，没。");
    static const char stray[] = "We help on Tuesdays,\0 and nobody is asked for a paper at all here.";
    struct charset_text result = charset_to_utf8(arena, "", NULL, stray, (sizeof stray - 1) / 2 * 2);
    assert_non_null(strstr(result.text, "We help on Tuesdays"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_charset_labels_of_real_mail),
        T(test_charset_wide),
        T(test_charset_lies),
        T(test_charset_few_bad_bytes_stay_utf8),
        T(test_charset_prior),
        T(test_charset_result_is_clean),
        T(test_charset_detects_unlabelled_text),
        T(test_charset_another_ones_name),
        T(test_charset_central_europe),
        T(test_charset_cyrillic_of_the_macintosh),
        T(test_charset_widest),
        T(test_charset_of_elder_systems),
        T(test_charset_wide_without_a_mark),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
