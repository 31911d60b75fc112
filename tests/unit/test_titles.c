/* SPDX-License-Identifier: MIT */
/*
 * test_titles: answers that name their question by its title, line below line or one behind the other, between words
 * that set things in their order, in brackets, behind arrows, and in scripts that read from right to left.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

static struct call_text halls[] = {{"en", "Which rooms of the hall do you use?"}};
static struct call_text heats[] = {{"en", "How warm is it, and who lights the stove?"}};
static struct call_text rents[] = {{"en", "What does an evening in the hall cost you?"}};
static struct call_text keys[] = {{"en", "Who holds the keys?"}};
static struct call_text hall_titles[] = {{"ar", "القاعات"}, {"he", "חדרים"}, {"ja", "部屋"}, {"zh", "房间"}};
static struct call_text heat_titles[] = {{"ar", "التدفئة"}, {"he", "חימום"}, {"ja", "暖房"}, {"zh", "取暖"}};
static struct call_text rent_titles[] = {{"ar", "الإيجار"}, {"he", "דמי שכירות"}, {"ja", "賃料"}, {"zh", "租金"}};
static struct call_text key_titles[] = {{"ar", "المفاتيح"}, {"he", "מפתחות"}, {"ja", "鍵"}, {"zh", "钥匙"}};
static struct question questions[] = {
    {.id = "h1", .title = "Rooms", .titles = hall_titles, .title_count = 4, .texts = halls, .text_count = 1},
    {.id = "h2", .title = "Heating", .titles = heat_titles, .title_count = 4, .texts = heats, .text_count = 1},
    {.id = "h3", .title = "Rent", .titles = rent_titles, .title_count = 4, .texts = rents, .text_count = 1},
    {.id = "h4", .title = "Keys", .titles = key_titles, .title_count = 4, .texts = keys, .text_count = 1},
};
static const struct call call = CALL_OF("hall", "The village hall", questions);

/* Words of an answer, and where it should come. */
struct expected {
    const char *words, *question;
};

static void expect_filed(const char *const *paragraphs, size_t count, const struct expected *expected,
                         size_t expectations)
{
    struct fixture f;
    struct line lines[8];
    for (size_t i = 0; i < count; i++) lines[i] = (struct line){ROLE_AUTHORED, paragraphs[i]};
    read_with(&f, &call, lines, count, false, "The hall", 0.3);
    for (size_t i = 0; i < expectations; i++) {
        const char *found = filed(&f, expected[i].words);
        if (strcmp(found, expected[i].question) != 0)
            fail_msg("'%s' under '%s' in:\n%s", expected[i].words, found, paragraphs[0]);
    }
    done(&f);
}
#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define EXPECT(paragraphs, ...)                                                                                        \
    do {                                                                                                               \
        const struct expected expected[] = {__VA_ARGS__};                                                              \
        expect_filed(paragraphs, COUNT(paragraphs), expected, COUNT(expected));                                        \
    } while (0)

static void test_title_lines_of_one_paragraph(void **state)
{
    (void)state;
    static const char *const layouts[][1] = {
        {"Keys - the widow next door\nRent - two hens a month\nRooms - the one with the piano"},
        {"Keys. The widow next door.\nRent. Formerly two hens a month.\nRooms. The one with the piano."},
        {"Keys -> the widow next door\nRent -> two hens a month\nRooms -> the one with the piano"},
        {"Keys = the widow next door\nRent = two hens a month\nRooms = the one with the piano"},
        {"[Keys] the widow next door\n[Rent] two hens a month\n[Rooms] the one with the piano"},
        {"Keys: the widow next door. Rent: two hens a month. Rooms: the one with the piano."},
        {"Keys – the widow next door; rent – two hens a month; rooms – the one with the piano."},
    };
    for (size_t i = 0; i < COUNT(layouts); i++)
        EXPECT(layouts[i], {"widow", "h4"}, {"two hens", "h3"}, {"piano", "h1"});
}

/* A word before other words is no title, and one title alone sets out nothing below it. */
static void test_title_lines_leave_an_answer_whole(void **state)
{
    (void)state;
    static const char *const said[] = {
        "Keys: the widow next door. Rent collectors come to her, too. Rooms with a view she has none.",
        "Rent: two hens."};
    EXPECT(said, {"Rent collectors", "h4"}, {"Rooms with a view", "h4"}, {"two hens", "h3"});
    static const char *const numbered[] = {"Question 4: the widow next door. Rent: she says that hens will do. Rooms: "
                                           "she would not know.",
                                           "Question 3: two hens."};
    EXPECT(numbered, {"hens will do", "h4"}, {"would not know", "h4"}, {"two hens", "h3"});
}

static void test_titles_in_their_order(void **state)
{
    (void)state;
    static const char *const english[] = {"Keys first. The widow next door has them on a nail.",
                                          "Then the rent. Two hens a month, plucked.",
                                          "Finally, the rooms. The one with the piano."};
    EXPECT(english, {"a nail", "h4"}, {"plucked", "h3"}, {"piano", "h1"});
    static const char *const begun[] = {"Keys, to begin with: the widow next door has them on a nail.",
                                        "That leaves the rent: two hens a month, plucked."};
    EXPECT(begun, {"a nail", "h4"}, {"plucked", "h3"});
    static const char *const german[] = {"Zuerst die Schlüssel. Sie hängen an einem Nagel bei der Witwe.",
                                         "Nun zur Miete. Zwei Hühner im Monat, gerupft."};
    EXPECT(german, {"Nagel", "h4"}, {"gerupft", "h3"});
    static const char *const japanese[] = {"まず鍵から。隣のおばあさんが釘にかけています。",
                                           "次に賃料です。毎月にわとりを二羽。"};
    EXPECT(japanese, {"釘", "h4"}, {"にわとり", "h3"});
    static const char *const about[] = {"鍵については、隣のおばあさんが釘にかけています。",
                                        "賃料の件ですが、毎月にわとりを二羽です。"};
    EXPECT(about, {"釘", "h4"}, {"にわとり", "h3"});
    /* It says more than the title. */
    static const char *const said[] = {"First the rent went up by two hens. She was sorry.", "Keys: on a nail."};
    EXPECT(said, {"a nail", "h4"});
    struct fixture f;
    const struct line lines[] = {{ROLE_AUTHORED, said[0]}, {ROLE_AUTHORED, said[1]}};
    read_with(&f, &call, lines, 2, false, "The hall", 0.0);
    assert_true(in_passages(&f, "First the rent went up"));
    done(&f);
}

static void test_titles_of_wide_scripts(void **state)
{
    (void)state;
    static const char *const chinese[] = {"钥匙：隔壁的老太太挂在钉子上。\n租金：每月两只鸡。"};
    EXPECT(chinese, {"老太太", "h4"}, {"两只鸡", "h3"});
    static const char *const dashes[] = {"钥匙——隔壁的老太太挂在钉子上。\n租金——每月两只鸡。"};
    EXPECT(dashes, {"老太太", "h4"}, {"两只鸡", "h3"});
    static const char *const brackets[] = {"【鍵】隣のおばあさんが釘にかけています。", "【賃料】毎月にわとりを二羽。"};
    EXPECT(brackets, {"釘", "h4"}, {"にわとり", "h3"});
    static const char *const dots[] = {"・鍵　隣のおばあさんが釘にかけています。\n・賃料　毎月にわとりを二羽。"};
    EXPECT(dots, {"釘", "h4"}, {"にわとり", "h3"});
}

static void test_titles_from_right_to_left(void **state)
{
    (void)state;
    static const char *const arabic[] = {"المفاتيح - عند الأرملة على مسمار\nالإيجار - دجاجتان كل شهر"};
    EXPECT(arabic, {"مسمار", "h4"}, {"دجاجتان", "h3"});
    static const char *const as_for[] = {"من حيث المفاتيح: عند الأرملة على مسمار.",
                                         "من ناحية الإيجار: دجاجتان كل شهر."};
    EXPECT(as_for, {"مسمار", "h4"}, {"دجاجتان", "h3"});
    static const char *const hebrew[] = {"לגבי המפתחות: אצל האלמנה על מסמר.", "בנושא החימום: תנור אחד ואין עצים."};
    EXPECT(hebrew, {"מסמר", "h4"}, {"עצים", "h2"});
}

static void test_markers_from_right_to_left(void **state)
{
    (void)state;
    static const char *const told[][2] = {
        {"السُّؤالُ الثَّالِثُ: دجاجتان كل شهر.", "السُّؤالُ الرَّابِعُ: عند الأرملة على مسمار."},
        {"\u200Fالسؤال الثالث: دجاجتان كل شهر.", "\u200Fالسؤال الرابع: عند الأرملة على مسمار."},
        {"س٣: دجاجتان كل شهر.", "س٤: عند الأرملة على مسمار."},
    };
    for (size_t i = 0; i < COUNT(told); i++) EXPECT(told[i], {"دجاجتان", "h3"}, {"مسمار", "h4"});
    static const char *const hebrew[][2] = {
        {"השאלה השלישית: שתי תרנגולות בחודש.", "השאלה הרביעית: אצל האלמנה על מסמר."},
        {"שאלה שלישית: שתי תרנגולות בחודש.", "שאלה רביעית: אצל האלמנה על מסמר."},
        {"תשובה לשאלה 3: שתי תרנגולות בחודש.", "תשובה לשאלה 4: אצל האלמנה על מסמר."},
        {"לגבי שאלה 3, שתי תרנגולות בחודש.", "לגבי שאלה 4, אצל האלמנה על מסמר."},
    };
    for (size_t i = 0; i < COUNT(hebrew); i++) EXPECT(hebrew[i], {"תרנגולות", "h3"}, {"מסמר", "h4"});
    static const char *const persian[][2] = {
        {"پرسش سوم: ماهی دو مرغ.", "پرسش چهارم: پیش بیوه‌زن، به میخ آویزان."},
        {"پرسش ۳: ماهی دو مرغ.", "پرسش ۴: پیش بیوه‌زن، به میخ آویزان."},
        {"در پاسخ به پرسش سوم: ماهی دو مرغ.",
         "در پاسخ به پرسش چهارم: پیش بیوه‌زن، به میخ آویزان."},
    };
    for (size_t i = 0; i < COUNT(persian); i++) EXPECT(persian[i], {"دو مرغ", "h3"}, {"میخ", "h4"});
    /* Inside a sentence the same words part nothing. */
    static const char *const inside[] = {"السؤال الرابع: عند الأرملة، وكان السؤال الثالث عندها من أين الدجاج.",
                                         "السؤال الثالث: دجاجتان كل شهر."};
    EXPECT(inside, {"من أين", "h4"}, {"دجاجتان", "h3"});
}

static void test_markers_of_wide_scripts(void **state)
{
    (void)state;
    static const char *const japanese[] = {"【問3】毎月にわとりを二羽。", "【問4】隣のおばあさんが釘にかけています。"};
    EXPECT(japanese, {"にわとり", "h3"}, {"釘", "h4"});
    static const char *const korean[][2] = {
        {"3번: 한 달에 닭 두 마리.", "4번: 옆집 할머니가 못에 걸어 둡니다."},
        {"제3문: 한 달에 닭 두 마리.", "제4문: 옆집 할머니가 못에 걸어 둡니다."},
    };
    for (size_t i = 0; i < COUNT(korean); i++) EXPECT(korean[i], {"닭", "h3"}, {"할머니", "h4"});
    /* "3번" without a sign counts: three times. */
    static const char *const counts[] = {"질문 4: 3번 물어봤습니다. 4번 만에 할머니가 주셨습니다."};
    EXPECT(counts, {"물어봤습니다", "h4"}, {"할머니", "h4"});
}

/* Which questions the paragraph is filed under, in their order. */
static const char *filed_all(struct arena *arena, const struct fixture *f, const char *words)
{
    const char *out = "";
    for (size_t i = 0; i < f->out->passage_count; i++) {
        const struct passage *passage = &f->out->passages[i];
        if (strstr(passage->text, words) == NULL || passage->undecided) continue;
        for (size_t q = 0; q < passage->question_count; q++)
            out = arena_printf(arena, "%s%s%s", out, *out ? " " : "", passage->questions[q].id);
        return out;
    }
    return "nowhere";
}

static void expect_all(const struct line *lines, size_t count, const char *words, const char *wanted)
{
    struct fixture f;
    read_with(&f, &call, lines, count, lines[0].role == ROLE_QUOTED, "The hall", 0.3);
    const char *found = filed_all(f.arena, &f, words);
    if (strcmp(found, wanted) != 0) fail_msg("'%s' under '%s' in:\n%s", words, found, lines[0].text);
    done(&f);
}

static void test_titles_of_several_questions(void **state)
{
    (void)state;
    static const char *const heads[] = {"Rent and keys: ", "Rent / keys: ", "Rent & keys – ",
                                        "On rent and keys: ", "As for rent and keys, "};
    for (size_t i = 0; i < COUNT(heads); i++) {
        struct arena *arena = arena_new();
        const struct line lines[] = {{ROLE_AUTHORED, arena_printf(arena, "%sthe widow sees to both.", heads[i])},
                                     {ROLE_AUTHORED, "Rooms: the one with the piano."}};
        expect_all(lines, 2, "the widow", "h3 h4");
        arena_free(&arena);
    }
    const struct line chinese[] = {{ROLE_AUTHORED, "租金、钥匙：都归隔壁的老太太管。"},
                                   {ROLE_AUTHORED, "房间：有钢琴的那间。"}};
    expect_all(chinese, 2, "老太太", "h3 h4");
    const struct line numbered[] = {{ROLE_AUTHORED, "问题三和问题四：都归隔壁的老太太管。"},
                                    {ROLE_AUTHORED, "问题一：有钢琴的那间。"}};
    expect_all(numbered, 2, "老太太", "h3 h4");
    /* The other thing is no question's. */
    const struct line council[] = {{ROLE_AUTHORED, "Rent and the council: both are bad."},
                                   {ROLE_AUTHORED, "Rooms: the one with the piano."}};
    expect_all(council, 2, "both are bad", "h3");
}

/* Who keeps two of the call's questions, one right below the other, answers both; who keeps all leaves some empty. */
static void test_two_questions_above_one_answer(void **state)
{
    (void)state;
    const struct line kept[] = {{ROLE_QUOTED, "What does an evening in the hall cost you?\nWho holds the keys?"},
                                {ROLE_AUTHORED, "The widow sees to it."},
                                {ROLE_QUOTED, "Which rooms of the hall do you use?"},
                                {ROLE_AUTHORED, "The one with the piano."}};
    expect_all(kept, 4, "The widow", "h3 h4");
    /* ... unless the words say the second plainly and nothing of the first. */
    const struct line second[] = {{ROLE_QUOTED, "What does an evening in the hall cost you?\nWho holds the keys?"},
                                  {ROLE_AUTHORED, "Sanna holds the keys, and the smith keeps a second set of keys."},
                                  {ROLE_QUOTED, "Which rooms of the hall do you use?"},
                                  {ROLE_AUTHORED, "The one with the piano."}};
    expect_all(second, 4, "Sanna", "h4");
    const struct line each[] = {{ROLE_QUOTED, "What does an evening in the hall cost you?\nWho holds the keys?"},
                                {ROLE_AUTHORED, "An evening costs forty, and Sanna holds the keys."},
                                {ROLE_QUOTED, "Which rooms of the hall do you use?"},
                                {ROLE_AUTHORED, "The one with the piano."}};
    expect_all(each, 4, "Sanna", "h3 h4");
    const struct line all[] = {{ROLE_QUOTED, "Which rooms of the hall do you use?"},
                               {ROLE_AUTHORED, "The one with the piano."},
                               {ROLE_QUOTED, "How warm is it, and who lights the stove?"},
                               {ROLE_AUTHORED, "Cold."},
                               {ROLE_QUOTED, "What does an evening in the hall cost you?\nWho holds the keys?"},
                               {ROLE_AUTHORED, "The widow sees to it."}};
    expect_all(all, 6, "The widow", "h4");
    const struct line apart[] = {{ROLE_QUOTED, "What does an evening in the hall cost you?"},
                                 {ROLE_QUOTED, "Who holds the keys?"},
                                 {ROLE_AUTHORED, "The widow sees to it."}};
    expect_all(apart, 3, "The widow", "h4");
    const struct line marks[] = {{ROLE_AUTHORED, "Q3.\nQ4.\nThe widow sees to it."},
                                 {ROLE_AUTHORED, "Q1.\nThe one with the piano."}};
    expect_all(marks, 2, "The widow", "h3 h4");
    const struct line form[] = {{ROLE_AUTHORED, "Q1.\nThe one with the piano.\nQ2.\nQ3.\nTwo hens.\nQ4.\nThe widow."}};
    expect_all(form, 1, "Two hens", "h3");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_title_lines_of_one_paragraph),  cmocka_unit_test(test_title_lines_leave_an_answer_whole),
        cmocka_unit_test(test_titles_in_their_order),         cmocka_unit_test(test_titles_of_wide_scripts),
        cmocka_unit_test(test_titles_from_right_to_left),     cmocka_unit_test(test_markers_from_right_to_left),
        cmocka_unit_test(test_markers_of_wide_scripts),       cmocka_unit_test(test_titles_of_several_questions),
        cmocka_unit_test(test_two_questions_above_one_answer)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
