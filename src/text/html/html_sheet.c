/* SPDX-License-Identifier: MIT */
/* html_sheet: finds the rules that hide text or strike it out, and the elements that they are about. */
#include "html_sheet.h"

#include "html_style.h"
#include <string.h>
#include <strings.h>
#include <mailcall/xml/html.h>

#define SHEET_MAX_BYTES (256u * 1024) /* of all <style> elements; mail programs write some ten thousand */
#define RULES_MAX 64
#define RULE_MAX_BYTES 4096

#define CLASSES_MAX 3

/* "span.preview.first", "#preview", "div[class=preview]": the parts of a selector, "" for what it does not name. */
struct rule {
    char *element, *id;
    char *classes[CLASSES_MAX];
    size_t class_count;
    struct hiding hiding;
    bool struck;
};

struct sheet {
    struct rule rules[RULES_MAX];
    size_t count;
};

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static char *take_name(struct arena *arena, const char **at, const char *end)
{
    const char *from = *at;
    while (*at < end && is_name(**at)) (*at)++;
    return arena_strndup(arena, from, (size_t)(*at - from));
}

static bool add_class(struct rule *rule, char *class)
{
    if (!class[0] || rule->class_count == CLASSES_MAX) return false;
    rule->classes[rule->class_count++] = class;
    return true;
}

/* "[class=preview]", "[id='top']" behind the bracket; a class alone among several is "~=". */
static bool take_attribute(struct arena *arena, struct rule *rule, const char **at, const char *end)
{
    const char *name = take_name(arena, at, end);
    bool class = strcasecmp(name, "class") == 0;
    if (!class && strcasecmp(name, "id") != 0) return false;
    if (*at < end && **at == '~') (*at)++;
    if (*at == end || **at != '=') return false;
    (*at)++;
    if (*at < end && (**at == '"' || **at == '\'')) (*at)++;
    char *value = take_name(arena, at, end);
    if (*at < end && (**at == '"' || **at == '\'')) (*at)++;
    if (*at == end || **at != ']') return false;
    (*at)++;
    if (class) return add_class(rule, value);
    rule->id = value;
    return value[0] != '\0';
}

/* One class, identifier or more, of what element ever. */
static bool take_compound(struct arena *arena, const char *at, const char *end, struct rule *rule)
{
    *rule = (struct rule){.id = arena_strndup(arena, "", 0)};
    if (at < end && *at == '*') at++;
    rule->element = take_name(arena, &at, end);
    while (at < end) {
        char sign = *at++;
        if (sign == '.' && add_class(rule, take_name(arena, &at, end))) continue;
        if (sign == '[' && take_attribute(arena, rule, &at, end)) continue;
        if (sign != '#') return false;
        rule->id = take_name(arena, &at, end);
        if (!rule->id[0]) return false;
    }
    return rule->class_count > 0 || rule->id[0];
}

/* Where the last part of "body > div .preview" begins; what stands above it only names elements, which a page has.
 * NULL: it depends on more than that. */
static const char *last_compound(const char *from, const char *end)
{
    const char *last = end;
    while (last > from && !is_blank(last[-1]) && last[-1] != '>') last--;
    for (const char *at = from; at < last; at++)
        if (!is_name(*at) && !is_blank(*at) && *at != '>' && *at != '*') return NULL;
    return last;
}

static void add_selector(struct arena *arena, struct sheet *sheet, const char *from, const char *end,
                         const struct rule *says)
{
    struct rule rule;
    while (from < end && is_blank(*from)) from++;
    while (end > from && is_blank(end[-1])) end--;
    const char *last = last_compound(from, end);
    if (!last || sheet->count == RULES_MAX || !take_compound(arena, last, end, &rule)) return;
    rule.hiding = says->hiding;
    rule.struck = says->struck;
    sheet->rules[sheet->count++] = rule;
}

static void add_rule(struct arena *arena, struct sheet *sheet, const char *from, const char *open, const char *close)
{
    size_t bytes = (size_t)(close - open - 1);
    if (bytes > RULE_MAX_BYTES) return;
    const char *css = arena_strndup(arena, open + 1, bytes);
    struct rule says = {.hiding = css_hiding(css), .struck = css_strikes(css)};
    const struct hiding *hiding = &says.hiding;
    if (!hiding->gone && !hiding->no_size && !hiding->no_ink && !hiding->no_colour && !says.struck) return;
    for (const char *at = from, *comma; at < open; at = comma + 1) {
        comma = memchr(at, ',', (size_t)(open - at));
        if (!comma) comma = open;
        add_selector(arena, sheet, at, comma, &says);
    }
}

/* One past a comment or a block in braces with what is nested in it, as @media is. */
static const char *past_block(const char *at, const char *end)
{
    int depth = 0;
    for (; at < end; at++) {
        if (*at == '{') depth++;
        if (*at == '}' && --depth <= 0) return at + 1;
        if (*at == ';' && depth == 0) return at + 1;
    }
    return end;
}

static const char *past_comment(const char *at, const char *end)
{
    const char *close = memmem(at, (size_t)(end - at), "*/", 2);
    return close ? close + 2 : end;
}

/* What stands in "@media screen {" holds for who reads on a screen; its last brace closes nothing then. NULL: it does
 * not hold for everybody. */
static const char *shown_body(const char *at, const char *end)
{
    static const char *const shown[] = {"@media screen", "@media all", "@media only screen"};
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++) {
        size_t size = strlen(shown[i]);
        if ((size_t)(end - at) <= size || strncasecmp(at, shown[i], size) != 0) continue;
        const char *open = at + size;
        while (open < end && is_blank(*open)) open++;
        if (open < end && *open == '{') return open + 1;
    }
    return NULL;
}

static void read_rules(struct arena *arena, struct sheet *sheet, const char *at, const char *end)
{
    const char *from = at;
    while (at < end) {
        if (end - at > 1 && at[0] == '/' && at[1] == '*') {
            from = at = past_comment(at, end);
        } else if (*at == '@') {
            const char *body = shown_body(at, end);
            from = at = body ? body : past_block(at, end);
        } else if (*at == '{') {
            const char *close = memchr(at, '}', (size_t)(end - at));
            if (!close) return;
            add_rule(arena, sheet, from, at, close);
            from = at = close + 1;
        } else if (*at == '}') {
            from = ++at;
        } else {
            at++;
            if (at - from == 4 && memcmp(from, "<!--", 4) == 0) from = at;
        }
    }
}

/* "<style" or "</style" from `at` on, NULL: none. */
static const char *find_tag(const char *at, const char *end, const char *tag)
{
    size_t size = strlen(tag);
    while ((at = memchr(at, '<', (size_t)(end - at)))) {
        if ((size_t)(end - at) >= size && strncasecmp(at, tag, size) == 0) return at;
        at++;
    }
    return NULL;
}

struct sheet *sheet_read(struct arena *arena, const char *html, size_t bytes)
{
    const char *at = html, *end = html + bytes;
    struct sheet *sheet = NULL;
    size_t read = 0;
    while ((at = find_tag(at, end, "<style"))) {
        const char *open = memchr(at, '>', (size_t)(end - at));
        const char *close = open ? find_tag(open, end, "</style") : NULL;
        if (!close) break;
        read += (size_t)(close - open);
        if (read > SHEET_MAX_BYTES) break;
        if (!sheet) {
            sheet = arena_array(arena, 1, sizeof *sheet);
            *sheet = (struct sheet){.count = 0};
        }
        read_rules(arena, sheet, open + 1, close);
        at = close;
    }
    return sheet && sheet->count > 0 ? sheet : NULL;
}

static bool names_class(const char *list, const char *class)
{
    size_t length = strlen(class);
    for (const char *at = list; at && *at;) {
        at += strspn(at, " \t\r\n");
        size_t word = strcspn(at, " \t\r\n");
        if (word == length && strncmp(at, class, length) == 0) return true;
        at += word;
    }
    return false;
}

static bool is_about(const struct rule *rule, const char *element, const char *class, const char *id)
{
    if (rule->element[0] && strcasecmp(rule->element, element) != 0) return false;
    if (rule->id[0] && (!id || strcmp(id, rule->id) != 0)) return false;
    for (size_t i = 0; i < rule->class_count; i++)
        if (!class || !names_class(class, rule->classes[i])) return false;
    return true;
}

void sheet_style(const struct sheet *sheet, const char *element, const char *const *attributes, struct style *style)
{
    struct hiding *out = &style->hiding;
    if (!sheet || !attributes) return;
    const char *class = html_attribute(attributes, "class"), *id = html_attribute(attributes, "id");
    for (size_t i = 0; i < sheet->count && (class || id); i++) {
        const struct rule *rule = &sheet->rules[i];
        if (!is_about(rule, element, class, id)) continue;
        out->gone |= rule->hiding.gone;
        out->no_colour |= rule->hiding.no_colour;
        if (!out->size) out->no_size |= rule->hiding.no_size;
        if (!out->ink) out->no_ink |= rule->hiding.no_ink;
        style->struck |= rule->struck;
    }
}
