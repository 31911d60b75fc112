/* SPDX-License-Identifier: MIT */
/* scaffold_marks: the bullets and numbers that lines begin with. */
#include <string.h>
#include <mailcall/base/utf8.h>
#include "scaffold.h"

static size_t bullet_bytes(const char *line)
{
    static const char *const bullets[] = {
        "\xe2\x97\x8f", "\xe2\x80\xa2",  "\xe2\x96\xaa",  "\xe2\x96\xa0", "\xe2\x97\xa6", "\xe2\x80\xa3",
        "\xe2\x81\x83", "\xe2\x97\x8b",  "\xe2\x96\xb6",  "\xe2\x9e\xa2", "\xef\x82\xb7", "\xc2\xb7",
        "\xe3\x83\xbb", "\xe2\x80\x93 ", "\xe2\x80\x94 ", "- ",           "* ",           "+ ",
        "o ",           "\xe2\x98\x90",  "\xe2\x9c\x93",  "\xe2\x86\x92"};

    size_t nested = strspn(line, "*#");

    if (nested > 1 && nested < 5 && line[nested] == ' ') return nested;
    if (nested == 1 && *line == '#' && line[1] == ' ' && strlen(line) > 3 && line[strlen(line) - 1] == '?') return 1;
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (!strncmp(line, bullets[i], strlen(bullets[i]))) return strlen(bullets[i]);
    return 0;
}

/* A sentence's beginning: "1.2 Which ..." is numbered, "3.5 million" is a number. */
static bool begins_anew(const char *text)
{
    return (*text >= 'A' && *text <= 'Z') || (*text & 0x80);
}

/* "1." "1)" "(1)" "1 -" "a)" "iv." "Q1:" "Q1." "Question 1:" "1、" */
static size_t number_bytes(struct arena *arena, const char *line, const char **mark)
{
    static const char pattern[] =
        "^(\\(?)((question|pregunta|frage|pergunta|domanda|vraag|fråga|pytanie|вопрос|q|#)\\.? ?)?"
        "([0-9]{1,2}(\\.[0-9]{1,2})?|[a-h]|[ivx]{1,5})(\\)|\\.|:|、| ?- |/ )";
    static const char titled[] = "^(question|pregunta|frage|pergunta|domanda|vraag|fråga|pytanie|вопрос|soru) "
                                 "([0-9]{1,2}) \\([^)]{1,60}\\) ?[:.-]";
    static const char chapter[] = "^([0-9]{1,2}\\.[0-9]{1,2}) +";
    const char *head, *fold;
    const size_t *map;
    struct cue cue;

    head = arena_strndup(arena, line, utf8_cut(line, strlen(line), 64));
    page_fold_text(arena, head, &fold, &map);
    /* "Question 3 (Costs): ..." keeps its title for whoever takes the line. */
    if (cue_find(fold, titled, &cue)) {
        *mark = arena_strndup(arena, fold + cue.from[2], cue.to[2] - cue.from[2]);
        return map[cue.to[2]];
    }
    if (cue_find(fold, chapter, &cue) && begins_anew(head + map[cue.to[0]])) {
        *mark = arena_strndup(arena, fold, cue.to[1]);
        return map[cue.to[0]];
    }
    if (!cue_find(fold, pattern, &cue)) return 0;
    char next = fold[cue.to[0]];
    bool worded = cue.set[2] && cue.to[2] > cue.from[2];
    size_t digits = strspn(fold + cue.from[4], "0123456789.");
    /* "2.3.2" and "3.5 million" are no list numbers; a letter needs ")", a small
     * Roman number does not. */
    if (next >= '0' && next <= '9') return 0;
    if (next && next != ' ' && !(next & 0x80) && !worded) return 0;
    bool roman = line[0] >= 'a' && strspn(fold + cue.from[4], "ivx") == cue.to[4] - cue.from[4];
    if (!digits && !worded && !roman && fold[cue.to[4]] != ')') return 0;
    *mark = arena_strndup(arena, fold + cue.from[4], cue.to[4] - cue.from[4]);
    return map[cue.to[0]];
}

/* "三、" */
static size_t han_number_bytes(const char *line, const char **mark)
{
    static const char *const digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    static const char *const numbers[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};
    static const char stop[] = "、";

    for (size_t i = 0; i < sizeof digits / sizeof *digits; i++) {
        size_t length = strlen(digits[i]);

        if (strncmp(line, digits[i], length) || strncmp(line + length, stop, sizeof stop - 1)) continue;
        *mark = numbers[i];
        return length + sizeof stop - 1;
    }
    return 0;
}

size_t page_mark(struct arena *arena, const char *line, const char **mark)
{
    size_t bytes = bullet_bytes(line);

    *mark = "";
    if (!bytes) bytes = han_number_bytes(line, mark);
    return bytes ? bytes : number_bytes(arena, line, mark);
}
