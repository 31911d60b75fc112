/* SPDX-License-Identifier: MIT */
/*
 * test_answer_marks: what people put around their answers among quoted questions is no part of them: signs, their
 * initials or name in any bracket, stars. A list's signs, a plate's words and others' names stay.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "bikes_call.h"

/* The first passage of two answers below quoted questions, the first one as written. */
static const char *answered(struct fixture *f, const char *name, const char *answer)
{
    struct message message = letter("Re: Bicycle workshops");
    message.from.name = name;
    struct reading reading = reading_of(&message, message.subject);
    reading.reply = true;
    f->arena = arena_new();
    f->classifier = classifier_new(&call, NULL, 0.3);
    const struct line lines[] = {{ROLE_QUOTED, texts[1]->text},
                                 {ROLE_AUTHORED, answer},
                                 {ROLE_QUOTED, texts[3]->text},
                                 {ROLE_AUTHORED, "The parish, until May."}};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct block block = {.role = lines[i].role,
                              .depth = lines[i].role == ROLE_QUOTED,
                              .text = lines[i].text,
                              .source = "",
                              .from_plain = true};
        blocks_push(f->arena, &reading.blocks, &block);
    }
    f->out = classify(f->classifier, f->arena, &reading, NULL);
    assert_true(f->out->passage_count > 0);
    return f->out->passages[0].text;
}

static void expect(const char *name, const char *answer, const char *want)
{
    struct fixture f;
    const char *text = answered(&f, name, answer);
    if (strcmp(text, want) != 0) fail_msg("%s: %s", answer, text);
    done(&f);
}

#define AT_SCHOOL "At the school; first how to true a wheel."

static void test_answer_marks_signs(void **state)
{
    (void)state;
    static const char *const before[] = {"==> ", "==>",  "--> ", "-> ", "=> ", ">>> ",
                                         "## ",  "*** ", "→ ",   "► ",  "++ ", "// "};
    char text[200];
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        snprintf(text, sizeof text, "%s%s", before[i], AT_SCHOOL);
        expect("Mona Strand", text, AT_SCHOOL);
    }
    expect("Mona Strand", "**" AT_SCHOOL "**", AT_SCHOOL);
    expect("Mona Strand", "== " AT_SCHOOL " ==", AT_SCHOOL);
}

static void test_answer_marks_names(void **state)
{
    (void)state;
    static const char *const before[] = {
        "[MS] ", "[MS]: ",   "[MS:] ", "<MS> ",   "{MS} ",  "(MS) ",           "MS> ",
        "MS: ",  "[M.S.] ",  "Mona: ", "[Mona] ", "Mona> ", "[Mona Strand]: ", "Mona Strand: ",
        "[ms] ", "【Mona】", "[TK]: ", "MS - ",   "MS – "};
    char text[200];
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        snprintf(text, sizeof text, "%s%s", before[i], AT_SCHOOL);
        expect("Mona Strand", text, AT_SCHOOL);
    }
    expect("Mona Strand", "[MS: " AT_SCHOOL "]", AT_SCHOOL);
    expect("Mona Strand", "<MS>" AT_SCHOOL "</MS>", AT_SCHOOL);
    expect("Mona Strand", AT_SCHOOL " [MS]", AT_SCHOOL);
    expect("Mona Strand", AT_SCHOOL "\n(Mona)", AT_SCHOOL);
    expect("Глеб Сомов", "[ГС]: В школе; сначала колесо.", "В школе; сначала колесо.");
    expect("大橋 圭", "【大橋】学校で、まず車輪です。", "学校で、まず車輪です。");
    expect("章若水", "【答】在学校，先教车轮。", "在学校，先教车轮。");
    expect("남궁연", "[답변] 학교에서, 먼저 바퀴입니다.", "학교에서, 먼저 바퀴입니다.");
}

static void test_answer_marks_others(void **state)
{
    (void)state;
    static const char *const kept[] = {
        "=> At the school\n=> in the church\n=> on the market", /* a list */
        "[Sic] stands on the plate above the door.",
        "(Peter) asks them on the market.",
        "Peter: he asks them on the market.",
        "Rule: nobody rides before the brakes are checked.",
        "*First* the brakes, *then* the wheel.",
        "<mona> is the tag we sew into the gloves.",
        "At the school (see map).",
    };
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) expect("Petra Lund", kept[i], kept[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answer_marks_signs),
        cmocka_unit_test(test_answer_marks_names),
        cmocka_unit_test(test_answer_marks_others),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
