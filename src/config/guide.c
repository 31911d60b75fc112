/* SPDX-License-Identifier: MIT */
/*
 * guide: holds a file against its grammar and says what to write instead.
 *
 * A RELAX NG validator knows that something does not fit; a person wants to know what would. The grammars here are
 * plain (elements, attributes, choices, references), so their own text tells which names are known at a place, what a
 * value looks like, and, in its documentation elements, how to write it.
 */
#include <regex.h>
#include <mailcall/base/clock.h>
#include "guide.h"

#define ALLOWED_MAX 64

struct allowed {
    const char *names[ALLOWED_MAX];
    const struct xml_node *patterns[ALLOWED_MAX];
    bool required[ALLOWED_MAX];
    size_t count;
};

struct place {
    struct allowed elements, attributes;
    bool text;
};

struct guide {
    const struct xml_node *grammar;
    struct faults *faults;
};

static const struct xml_node *resolve(const struct guide *guide, const struct xml_node *ref)
{
    const char *name = xml_attribute(ref, "name");

    for (const struct xml_node *at = NULL; name && (at = xml_child(guide->grammar, "define", at));) {
        const char *defined = xml_attribute(at, "name");

        if (defined && !strcmp(defined, name)) return at;
    }
    return NULL;
}

static void allow(struct allowed *allowed, const struct xml_node *pattern, bool required)
{
    const char *name = xml_attribute(pattern, "name");

    if (!name || allowed->count == ALLOWED_MAX) return;
    allowed->names[allowed->count] = name;
    allowed->patterns[allowed->count] = pattern;
    allowed->required[allowed->count++] = required;
}

/* Gathers what may stand inside; references are followed, elements are not entered. */
static void gather(const struct guide *guide, const struct xml_node *pattern, bool required, struct place *place)
{
    for (const struct xml_node *at = pattern->first; at; at = at->next) {
        if (xml_is(at, "element")) {
            allow(&place->elements, at, false);
        } else if (xml_is(at, "attribute")) {
            allow(&place->attributes, at, required);
        } else if (xml_is(at, "text") || xml_is(at, "data") || xml_is(at, "value")) {
            place->text = true;
        } else if (xml_is(at, "ref")) {
            const struct xml_node *define = resolve(guide, at);

            if (define) gather(guide, define, required, place);
        } else if (at->name && !xml_is(at, "documentation") && !xml_is(at, "!")) {
            gather(guide, at, false, place);
        }
    }
}

/* The documentation of a pattern: of the attribute or element itself. */
static const char *remedy(const struct guide *guide, const struct xml_node *pattern)
{
    const struct xml_node *doc = xml_child(pattern, "documentation", NULL);

    for (const struct xml_node *at = pattern->first; at && !doc; at = at->next)
        if (xml_is(at, "ref") && resolve(guide, at)) doc = xml_child(resolve(guide, at), "documentation", NULL);
    return doc ? xml_text_line(guide->faults->arena, doc) : NULL;
}

static bool matches(const char *pattern, const char *value)
{
    char anchored[256];
    regex_t regex;
    bool found;

    snprintf(anchored, sizeof anchored, "^(%s)$", pattern);
    if (regcomp(&regex, anchored, REG_EXTENDED | REG_NOSUB)) return true;
    found = regexec(&regex, value, 0, NULL, 0) == 0;
    regfree(&regex);
    return found;
}

static bool data_fits(const struct guide *guide, const struct xml_node *data, const char *value)
{
    const char *type = xml_attribute(data, "type");
    const struct xml_node *param = xml_child(data, "param", NULL);
    int64_t day;

    if (param && !matches(xml_text_line(guide->faults->arena, param), value)) return false;
    if (type && !strcmp(type, "date")) return strlen(value) == 10 && clock_parse_iso(value, &day);
    if (type && !strcmp(type, "language")) return matches("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*", value);
    return true;
}

/* Whether one of the patterns inside takes the value; a pattern of an unknown kind takes all. */
static bool value_fits(const struct guide *guide, const struct xml_node *pattern, const char *value)
{
    for (const struct xml_node *at = pattern->first; at; at = at->next) {
        if (!at->name || xml_is(at, "!") || xml_is(at, "documentation")) continue;
        if (xml_is(at, "value")) {
            if (!strcmp(xml_text_line(guide->faults->arena, at), value)) return true;
        } else if (xml_is(at, "data")) {
            if (data_fits(guide, at, value)) return true;
        } else if (xml_is(at, "ref")) {
            if (!resolve(guide, at) || value_fits(guide, resolve(guide, at), value)) return true;
        } else if (!xml_is(at, "choice") || value_fits(guide, at, value)) {
            return true;
        }
    }
    return false;
}

static const char *trimmed(struct arena *arena, const char *text)
{
    size_t len;

    text += strspn(text, " \t\r\n");
    len = strlen(text);
    while (len && strchr(" \t\r\n", text[len - 1])) len--;
    return arena_strndup(arena, text, len);
}

static bool is_day(const struct guide *guide, const struct xml_node *pattern)
{
    const struct xml_node *ref = xml_child(pattern, "ref", NULL), *define = ref ? resolve(guide, ref) : NULL;
    const struct xml_node *data = define ? xml_child(define, "data", NULL) : NULL;
    const char *type = data ? xml_attribute(data, "type") : NULL;

    return type && !strcmp(type, "date");
}

/* The known names, "a, b, c", each between the two marks. */
static void tell_names(const struct allowed *allowed, const char *left, const char *right, char *out, size_t room)
{
    size_t used = 0;

    out[0] = '\0';
    for (size_t i = 0; i < allowed->count && used + 40 < room; i++)
        used += (size_t)snprintf(out + used, room - used, "%s%s%s%s", i ? ", " : "", left, allowed->names[i], right);
}

static void check_value(struct guide *guide, const struct xml_node *node, const struct xml_attribute *at,
                        const struct xml_node *pattern)
{
    const char *value = trimmed(guide->faults->arena, at->value), *how = remedy(guide, pattern);

    if (value_fits(guide, pattern, value)) return;
    if (is_day(guide, pattern))
        faults_add(
            guide->faults, node->line,
            "%s=\"%.80s\" of <%s> is not a day that exists; write it as year-month-day, such as %s=\"2016-08-19\"",
            at->name, value, node->name, at->name);
    else
        faults_add(guide->faults, node->line, "%s=\"%.80s\" of <%s> is not understood; write %s", at->name, value,
                   node->name, how ? how : "another value");
}

static void check_attributes(struct guide *guide, const struct xml_node *node, const struct place *place)
{
    const struct allowed *known = &place->attributes;
    char list[256];

    for (const struct xml_attribute *at = node->attributes; at; at = at->next) {
        size_t i = 0;

        while (i < known->count && strcmp(known->names[i], at->name)) i++;
        if (i < known->count) {
            check_value(guide, node, at, known->patterns[i]);
            continue;
        }
        const char *near = nearest_word(at->name, known->names, known->count);
        /* "lang" is what HTML says. */
        for (size_t j = 0; j < known->count; j++)
            if (!strncmp(known->names[j], "xml:", 4) && !strcmp(known->names[j] + 4, at->name)) near = known->names[j];
        tell_names(known, "", "", list, sizeof list);
        if (near)
            faults_add(guide->faults, node->line, "<%s> knows no attribute \"%.40s\"; did you mean \"%s\"?", node->name,
                       at->name, near);
        else
            faults_add(guide->faults, node->line, "<%s> knows no attribute \"%.40s\"; %s%s", node->name, at->name,
                       known->count ? "remove it or use one of: " : "remove it", list);
    }
    for (size_t i = 0; i < known->count; i++) {
        if (!known->required[i] || xml_attribute(node, known->names[i])) continue;
        const char *how = remedy(guide, known->patterns[i]);
        if (is_day(guide, known->patterns[i]))
            how = arena_printf(guide->faults->arena, "a day such as %s=\"2016-08-19\"", known->names[i]);
        faults_add(guide->faults, node->line, "<%s> has no \"%s\"; add %s", node->name, known->names[i],
                   how ? how : "it");
    }
}

static void check_unknown(struct guide *guide, const struct xml_node *node, const struct allowed *known)
{
    const char *near = nearest_word(node->name, known->names, known->count);
    char list[400];

    if (near) {
        faults_add(guide->faults, node->line, "<%.40s> is not known in <%s>; did you mean <%s>?", node->name,
                   node->parent->name, near);
        return;
    }
    tell_names(known, "<", ">", list, sizeof list);
    faults_add(guide->faults, node->line, "<%.40s> is not known in <%s>; remove it%s%s", node->name, node->parent->name,
               known->count ? " or use one of: " : "", list);
}

/* The parser gives a run of text the line it ends on; a person looks where it begins. */
static int text_line(const struct xml_node *node)
{
    int line = node->line;

    for (const char *at = node->text + strspn(node->text, " \t\r\n"); (at = strchr(at, '\n')); at++) line--;
    return line;
}

/* Depth is bounded by the parser's 256 levels. */
static void check_element(struct guide *guide, const struct xml_node *node, const struct xml_node *pattern)
{
    struct place place = {.text = false};

    gather(guide, pattern, true, &place);
    check_attributes(guide, node, &place);
    for (const struct xml_node *at = node->first; at; at = at->next) {
        size_t i = 0;

        if (xml_is(at, "!")) continue;
        if (!at->name) {
            const char *text = trimmed(guide->faults->arena, at->text);
            if (*text && !place.text)
                faults_add(guide->faults, text_line(at),
                           "the text \"%.30s%s\" stands in <%s> outside any element; move it into one", text,
                           strlen(text) > 30 ? "..." : "", node->name);
            continue;
        }
        while (i < place.elements.count && strcmp(place.elements.names[i], at->name)) i++;
        if (i < place.elements.count)
            check_element(guide, at, place.elements.patterns[i]);
        else
            check_unknown(guide, at, &place.elements);
    }
}

enum status guide_check(const struct xml_tree *tree, const struct xml_grammar *grammar, struct faults *faults,
                        struct err *err)
{
    struct guide guide = {.faults = faults};
    struct place start = {.text = false};
    struct xml_tree *rules = NULL;
    enum status status = xml_read_bytes(faults->arena, grammar->name, grammar->text, grammar->bytes, NULL, &rules, err);

    if (status != OK) return BUG;
    guide.grammar = rules->root;
    gather(&guide, xml_child(rules->root, "start", NULL), true, &start);
    if (start.elements.count != 1) return err_set(err, BUG, "%s: one root element expected", grammar->name);
    if (*tree->root->space)
        faults_add(faults, tree->root->line, "<%s> is in the namespace \"%.60s\"; remove the xmlns attribute",
                   tree->root->name, tree->root->space);
    if (strcmp(tree->root->name, start.elements.names[0])) {
        faults_add(faults, tree->root->line, "the root element is <%.40s>; it has to be <%s>", tree->root->name,
                   start.elements.names[0]);
        return faults_tell(faults, err);
    }
    check_element(&guide, tree->root, start.elements.patterns[0]);
    return OK;
}
