/* SPDX-License-Identifier: MIT */
/* docx_numbers: num -> abstractNum -> lvl, with its start, format and text ("%1.%2"). */
#include "docx_numbers.h"

#include "office.h"

#define START_MAX 1000000

void numbers_init(struct numbers *numbers, const struct xml_node *root)
{
    *numbers = (struct numbers){.root = root};
}

static const struct xml_node *child_with(const struct xml_node *parent, const char *name, const char *attribute,
                                         const char *value)
{
    for (const struct xml_node *child = parent ? xml_child(parent, name, NULL) : NULL; child;
         child = xml_child(parent, name, child)) {
        const char *own = xml_attribute(child, attribute);
        if (own && strcmp(own, value) == 0) return child;
    }
    return NULL;
}

const char *docx_value(const struct xml_node *parent, const char *name)
{
    const struct xml_node *child = parent ? xml_child(parent, name, NULL) : NULL;
    const char *value = child ? xml_attribute(child, "w:val") : NULL;
    return value ? value : "";
}

static const struct xml_node *level_node(struct arena *arena, const struct xml_node *abstract, int level)
{
    return child_with(abstract, "lvl", "w:ilvl", arena_printf(arena, "%d", level));
}

static int number_in(const char *text)
{
    long number = strtol(text, NULL, 10);
    return number >= 0 && number <= START_MAX ? (int)number : 1;
}

static int start_of(const struct xml_node *level)
{
    const char *start = docx_value(level, "start");
    return start[0] ? number_in(start) : 1;
}

/* A definition may only name the list style whose own definition has the levels. */
static const struct xml_node *linked(const struct numbers *numbers, const struct xml_node *abstract)
{
    const char *style = docx_value(abstract, "numStyleLink");
    for (const struct xml_node *other = style[0] ? xml_child(numbers->root, "abstractNum", NULL) : NULL; other;
         other = xml_child(numbers->root, "abstractNum", other)) {
        if (strcmp(docx_value(other, "styleLink"), style) == 0) return other;
    }
    return abstract;
}

/* Place where the list's counters stand. Lists of one definition go on counting together, as Word counts them. */
static size_t place_of(struct numbers *numbers, const struct xml_node *abstract)
{
    for (size_t i = 0; i < numbers->list_count; i++) {
        if (numbers->lists[i] == abstract) return i;
    }
    if (numbers->list_count == NUMBER_LISTS) return NUMBER_LISTS - 1;
    numbers->lists[numbers->list_count] = abstract;
    for (int level = 0; level < NUMBER_LEVELS; level++) numbers->count[numbers->list_count][level] = -1;
    return numbers->list_count++;
}

static char type_of(const char *format)
{
    static const struct {
        const char *name;
        char type;
    } types[] = {{"lowerLetter", 'a'},
                 {"upperLetter", 'A'},
                 {"lowerRoman", 'i'},
                 {"upperRoman", 'I'},
                 {"russianLower", 'b'},
                 {"russianUpper", 'B'},
                 {"chineseCounting", 'c'},
                 {"chineseCountingThousand", 'c'},
                 {"taiwaneseCounting", 'c'},
                 {"taiwaneseCountingThousand", 'c'},
                 {"japaneseCounting", 'c'},
                 {"ideographDigital", 'c'},
                 {"arabicAlpha", 'd'},
                 {"arabicAbjad", 'd'},
                 {"bullet", 0},
                 {"none", 0}};
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        if (strcmp(format, types[i].name) == 0) return types[i].type;
    }
    return '1';
}

/* Levels as the definition has them, or as this list has them instead. */
static const struct xml_node *level_of(struct arena *arena, const struct xml_node *num, const struct xml_node *abstract,
                                       int level)
{
    const struct xml_node *override = child_with(num, "lvlOverride", "w:ilvl", arena_printf(arena, "%d", level));
    const struct xml_node *own = override ? xml_child(override, "lvl", NULL) : NULL;
    return own ? own : level_node(arena, abstract, level);
}

/* Legal numbering writes the levels above in figures: "2.1" below "II." */
static void add_level(struct buf *out, const struct xml_node *node, int count, bool legal)
{
    char type = type_of(docx_value(node, "numFmt"));
    number_add(out, count < 0 ? start_of(node) : count, type && !legal ? type : '1');
}

/* Where a list of its own begins, its level counts from there on; lists of one definition share their counters
 * otherwise. "": it goes on. */
static const char *restart_of(struct numbers *numbers, struct arena *arena, const struct xml_node *num, int level)
{
    const struct xml_node *override = child_with(num, "lvlOverride", "w:ilvl", arena_printf(arena, "%d", level));
    const char *start = docx_value(override, "startOverride");
    for (size_t i = 0; i < numbers->restarted_count && start[0]; i++)
        if (numbers->restarted[i] == override) return "";
    if (start[0] && numbers->restarted_count < NUMBER_LISTS) numbers->restarted[numbers->restarted_count++] = override;
    return start;
}

static bool goes_on_counting(const struct xml_node *node)
{
    return node && xml_child(node, "lvlRestart", NULL) && strcmp(docx_value(node, "lvlRestart"), "0") == 0;
}

const char *numbers_next(struct numbers *numbers, struct arena *arena, const char *id, int level)
{
    const struct xml_node *num = child_with(numbers->root, "num", "w:numId", id);
    const struct xml_node *abstract =
        num ? child_with(numbers->root, "abstractNum", "w:abstractNumId", docx_value(num, "abstractNumId")) : NULL;
    abstract = linked(numbers, abstract);
    if (!abstract || level < 0 || level >= NUMBER_LEVELS) return "";
    int *count = numbers->count[place_of(numbers, abstract)];
    const struct xml_node *node = level_of(arena, num, abstract, level);
    const char *restart = restart_of(numbers, arena, num, level), *text = docx_value(node, "lvlText");
    if (restart[0])
        count[level] = number_in(restart);
    else
        count[level] = count[level] >= 0 ? count[level] + 1 : start_of(node);
    for (int below = level + 1; below < NUMBER_LEVELS; below++)
        if (!goes_on_counting(level_of(arena, num, abstract, below))) count[below] = -1;
    if (!node || !type_of(docx_value(node, "numFmt"))) return "";
    bool legal = xml_child(node, "isLgl", NULL) != NULL;
    struct buf out = BUF_INIT(256);
    for (const char *at = text; *at; at++) {
        if (at[0] == '%' && at[1] >= '1' && at[1] <= '9') {
            int shown = at[1] - '1';
            add_level(&out, level_of(arena, num, abstract, shown), count[shown], legal);
            at++;
        } else {
            buf_putc(&out, *at);
        }
    }
    if (out.len > 0) buf_putc(&out, ' ');
    const char *copy = arena_strndup(arena, buf_text(&out), out.len);
    buf_release(&out);
    return copy;
}
