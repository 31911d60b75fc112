/* SPDX-License-Identifier: MIT */
/* html_style: reads style attributes as far as they tell shown from hidden and set-off from ordinary text; and knows
 * the containers in which mail programs put quotations and signatures. */
#include "html_style.h"

#include <strings.h>
#include <mailcall/base/bytes.h>
#include <mailcall/base/hex.h>
#include <mailcall/xml/html.h>

#define FAR_OUT 500    /* pixels or points beside the page */
#define LEAST_SIZE 1.0 /* of letters, likewise */

static const struct {
    const char *attribute, *part;
    enum container container;
} containers[] = {
    {"class", "gmail_attr", CONTAINER_ATTRIBUTION},
    {"class", "moz-cite-prefix", CONTAINER_ATTRIBUTION},
    {"class", "gmail_signature", CONTAINER_SIGNATURE},
    {"class", "moz-signature", CONTAINER_SIGNATURE},
    {"class", "moz-txt-sig", CONTAINER_SIGNATURE},
    {"class", "signature_editor", CONTAINER_SIGNATURE},
    {"id", "Signature", CONTAINER_SIGNATURE},
    {"id", "composer_signature", CONTAINER_SIGNATURE},
    {"id", "mail-editor-signature", CONTAINER_SIGNATURE},
    {"name", "messageSignatureSection", CONTAINER_SIGNATURE},
    {"class", "edo-signature", CONTAINER_SIGNATURE},
    {"class", "yahoo_quoted", CONTAINER_EARLIER},
    {"id", "mail-editor-reference-message-container", CONTAINER_EARLIER},
    {"name", "messageReplySection", CONTAINER_EARLIER},
    {"class", "edo-original", CONTAINER_EARLIER},
    {"class", "ntes-mailmaster-quote", CONTAINER_EARLIER},
    {"id", "isReplyContent", CONTAINER_EARLIER},
    {"class", "missive_quote", CONTAINER_QUOTE},
    {"class", "protonmail_signature", CONTAINER_SIGNATURE},
    {"id", "AppleMailSignature", CONTAINER_SIGNATURE},
    {"id", "ymail_android_signature", CONTAINER_SIGNATURE},
    {"id", "ms-outlook-mobile-signature", CONTAINER_SIGNATURE},
    {"id", "appendonsend", CONTAINER_HISTORY},
    {"id", "divRplyFwdMsg", CONTAINER_HISTORY},
    {"id", "stopSpelling", CONTAINER_HISTORY},
    {"id", "zwchr", CONTAINER_HISTORY},
    {"id", "reply-intro", CONTAINER_ATTRIBUTION},
    {"class", "protonmail_quote", CONTAINER_QUOTE},
    {"class", "tutanota_quote", CONTAINER_QUOTE},
    {"class", "zmail_extra", CONTAINER_QUOTE},
    {"class", "quoted-message", CONTAINER_QUOTE},
};

/* What a program set before the names in a page that it took over: Yahoo's "ydp1a2b3c4d". */
static bool is_prefix(const char *list, const char *at)
{
    const char *from = at;
    while (from > list && strchr(" \t\n", from[-1]) == NULL) from--;
    if (at - from < 3 || strncasecmp(from, "ydp", 3) != 0) return false;
    for (from += 3; from < at && hex_value(*from) >= 0;) from++;
    return from == at;
}

static bool has_word(const char *list, const char *word)
{
    size_t length = strlen(word);
    for (const char *at = list; (at = strcasestr(at, word)); at++) {
        bool before =
            at == list || strchr(" \t\n_", at[-1]) || (at[-1] == '-' && at == list + 2) || is_prefix(list, at);
        if (before && (at[length] == 0 || strchr(" \t\n_0123456789", at[length]))) return true;
    }
    return false;
}

/* Value of a CSS property in a style attribute: a copy up to ';', in lower case, without blanks. "" when absent. */
static void property(const char *css, const char *name, char out[64])
{
    size_t length = strlen(name), n = 0;
    out[0] = 0;
    for (const char *at = css; (at = strcasestr(at, name)); at++) {
        const char *after = at + length;
        while (*after == ' ') after++;
        if (*after != ':' || (at > css && !strchr("; \t\n\"", at[-1]))) continue;
        for (after++; *after && *after != ';' && n < 63; after++) {
            if (*after == ' ' && n == 0) continue;
            out[n++] = (char)((*after >= 'A' && *after <= 'Z') ? *after + 32 : *after);
        }
        out[n] = 0;
        return;
    }
}

/* Red, green and blue of "#rgb", "#rrggbb", "rgb(r, g, b)" or a common name. */
static bool colour_of(const char *value, int rgb[3])
{
    static const struct {
        const char *name;
        int rgb[3];
    } names[] = {{"black", {0, 0, 0}},        {"white", {255, 255, 255}}, {"red", {255, 0, 0}},
                 {"blue", {0, 0, 255}},       {"green", {0, 128, 0}},     {"navy", {0, 0, 128}},
                 {"maroon", {128, 0, 0}},     {"purple", {128, 0, 128}},  {"teal", {0, 128, 128}},
                 {"orange", {255, 165, 0}},   {"yellow", {255, 255, 0}},  {"lime", {0, 255, 0}},
                 {"aqua", {0, 255, 255}},     {"cyan", {0, 255, 255}},    {"magenta", {255, 0, 255}},
                 {"fuchsia", {255, 0, 255}},  {"olive", {128, 128, 0}},   {"brown", {165, 42, 42}},
                 {"crimson", {220, 20, 60}},  {"darkgreen", {0, 100, 0}}, {"royalblue", {65, 105, 225}},
                 {"violet", {238, 130, 238}}, {"gray", {128, 128, 128}},  {"grey", {128, 128, 128}},
                 {"darkblue", {0, 0, 139}},   {"darkred", {139, 0, 0}},   {"windowtext", {0, 0, 0}}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (text_begins(value, names[i].name)) {
            memcpy(rgb, names[i].rgb, sizeof names[i].rgb);
            return true;
        }
    }
    if (value[0] == '#') {
        int digits[6] = {0}, n = 0;
        while (n < 6 && hex_value(value[n + 1]) >= 0) digits[n] = hex_value(value[n + 1]), n++;
        for (int i = 0; i < 3; i++) rgb[i] = n >= 6 ? digits[2 * i] * 16 + digits[2 * i + 1] : digits[i] * 17;
        return n == 6 || n == 3;
    }
    /* Of "hsl(0, 0%, 100%)" only white is told. */
    if (strncmp(value, "hsl", 3) == 0) {
        rgb[0] = rgb[1] = rgb[2] = 255;
        return strstr(value, "100%)") || strstr(value, "100%,");
    }
    if (strncmp(value, "rgb", 3) != 0) return false;
    const char *at = strchr(value, '(');
    for (int i = 0; at && i < 3; i++) {
        rgb[i] = (int)strtol(at + 1, NULL, 10);
        at = strchr(at + 1, ',');
        if (!at && i < 2) return false;
    }
    return value[3] == '(' || value[3] == 'a';
}

/* From the weakest of red, green and blue to the strongest: no grey has any. */
static int spread_of(const int rgb[3])
{
    int high = rgb[0], low = rgb[0];
    for (int i = 1; i < 3; i++) {
        if (rgb[i] > high) high = rgb[i];
        if (rgb[i] < low) low = rgb[i];
    }
    return high - low;
}

/* "rgba(0, 0, 0, 0)", "#00000000": as good as no colour. */
static bool is_clear(const char *value)
{
    if (value[0] == '#') return strlen(value) == 9 && strcmp(value + 7, "00") == 0;
    if (strncmp(value, "rgb", 3) != 0 && strncmp(value, "hsl", 3) != 0) return false;
    const char *at = value;
    for (int commas = 0; commas < 3; commas++) {
        at = strchr(at, ',');
        if (!at) return false;
        at++;
    }
    return strtod(at, NULL) <= 0;
}

static void read_colour(const char *value, struct style *style)
{
    int rgb[3];
    if (!value || !value[0]) return;
    style->hiding.no_colour |= is_clear(value);
    if (!colour_of(value, rgb)) return;
    style->white = rgb[0] >= 250 && rgb[1] >= 250 && rgb[2] >= 250;
    style->coloured = spread_of(rgb) >= 60;
    style->plain_colour = !style->coloured;
}

static void read_background(const char *value, struct style *style)
{
    int rgb[3];
    if (!value || !value[0]) return;
    if (strncmp(value, "url", 3) == 0) style->shaded = true;
    if (!colour_of(value, rgb)) return;
    style->unshaded = rgb[0] >= 250 && rgb[1] >= 250 && rgb[2] >= 250;
    style->shaded = !style->unshaded;
    style->highlit = spread_of(rgb) >= 60;
}

static bool is_zero(const char *value)
{
    return value[0] == '0' && strtod(value, NULL) == 0.0;
}

/* As <ol type> writes it; 0: none said. */
static char list_type_of(const char *value)
{
    static const struct {
        const char *name;
        char type;
    } types[] = {{"lower-alpha", 'a'}, {"lower-latin", 'a'}, {"upper-alpha", 'A'}, {"upper-latin", 'A'},
                 {"lower-roman", 'i'}, {"upper-roman", 'I'}, {"decimal", '1'}};
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        if (text_begins(value, types[i].name)) return types[i].type;
    }
    return 0;
}

static bool says(const char *css, const char *name, const char *wanted)
{
    char value[64];
    property(css, name, value);
    return strncmp(value, wanted, strlen(wanted)) == 0;
}

static bool says_zero(const char *css, const char *name)
{
    char value[64];
    property(css, name, value);
    return is_zero(value);
}

/* Moved where no window reaches: "text-indent: -9999px". */
static bool moved_out(const char *css)
{
    static const char *const names[] = {"left", "top", "text-indent", "margin-left"};
    char value[64];
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        property(css, names[i], value);
        if (value[0] == '-' && strtod(value, NULL) <= -FAR_OUT) return true;
    }
    return false;
}

/* "0", "0px", "0.0em", and so few pixels that nobody sees a letter. */
static bool is_unseen_size(const char *value)
{
    char *unit;
    double size = strtod(value, &unit);
    if (unit == value) return false;
    return size <= 0 || (size <= LEAST_SIZE && (strncmp(unit, "px", 2) == 0 || strncmp(unit, "pt", 2) == 0));
}

static bool says_unseen(const char *css, const char *name)
{
    char value[64];
    property(css, name, value);
    return is_unseen_size(value);
}

/* "font: 0/0 a" */
static void read_size(const char *css, struct hiding *hiding)
{
    static const char *const names[] = {"font-size", "font"};
    char value[64];
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        property(css, names[i], value);
        const char *figure = value + strcspn(value, "0123456789.");
        if (i == 1 && value[0] != '0') continue; /* a weight may stand before the size */
        if (is_unseen_size(value)) hiding->no_size = true;
        hiding->size |= *figure && !hiding->no_size;
        hiding->size |= value[0] && !*figure; /* "small" */
    }
}

/* "translateX(-9999px)", "translate(-200%)": out of the window. */
static bool is_moved_off(const char *css)
{
    char value[64];
    property(css, "transform", value);
    const char *open = strncmp(value, "translate", 9) == 0 ? strchr(value, '(') : NULL;
    char *unit;
    double by = open ? strtod(open + 1, &unit) : 0;
    return by <= -FAR_OUT || (by <= -100 && *unit == '%');
}

/* In a box of no height or width, cut away, or drawn at no scale. What is read out to the blind alone is in a box of
 * one pixel. */
static bool is_cut_away(const char *css)
{
    bool placed = says(css, "position", "absolute") || says(css, "position", "fixed");
    if (placed && (says(css, "clip", "rect(0") || says(css, "clip", "rect(1px"))) return true;
    if (says(css, "clip-path", "inset(50%") || says(css, "clip-path", "inset(100%")) return true;
    if (says(css, "transform", "scale(0)") || is_moved_off(css)) return true;
    if (!says(css, "overflow", "hidden")) return false;
    return says_zero(css, "height") || says_zero(css, "width") || says_zero(css, "max-width") ||
           (says_unseen(css, "height") && says_unseen(css, "width"));
}

struct hiding css_hiding(const char *css)
{
    struct hiding hiding = {0};
    hiding.gone = says(css, "display", "none") || says(css, "mso-hide", "all") ||
                  says(css, "content-visibility", "hidden") || says_zero(css, "max-height") ||
                  says_zero(css, "opacity") || moved_out(css) || is_cut_away(css);
    hiding.no_ink = says(css, "visibility", "hidden") || says(css, "visibility", "collapse");
    hiding.ink = says(css, "visibility", "visible");
    hiding.no_colour = says(css, "color", "transparent");
    read_size(css, &hiding);
    return hiding;
}

/* Letters in the colour that they stand on, but for white, which needs no background to be one. */
static bool is_own_background(const char *css, const char *colour)
{
    char value[64];
    int letters[3], ground[3];
    property(css, "background-color", value);
    if (!value[0]) property(css, "background", value);
    return colour_of(colour, letters) && colour_of(value, ground) && memcmp(letters, ground, sizeof letters) == 0;
}

/* "underline line-through": several lines may be drawn. */
bool css_strikes(const char *css)
{
    static const char *const names[] = {"text-decoration", "text-decoration-line"};
    char value[64];
    if (!strchr(css, '-')) return false;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        property(css, names[i], value);
        if (strstr(value, "line-through")) return true;
    }
    return false;
}

static void read_css(const char *css, struct style *style)
{
    char value[64];
    style->hiding = css_hiding(css);
    property(css, "font-weight", value);
    style->bold = strncmp(value, "bold", 4) == 0 || strtol(value, NULL, 10) >= 600;
    style->not_bold = !style->bold && value[0];
    property(css, "color", value);
    read_colour(value, style);
    if (is_own_background(css, value)) style->hiding.no_colour = true;
    property(css, "background-color", value);
    read_background(value, style);
    property(css, "background", value);
    read_background(value, style);
    property(css, "white-space", value);
    style->pre = strncmp(value, "pre", 3) == 0;
    property(css, "list-style-type", value);
    if (!value[0]) property(css, "list-style", value);
    style->no_number = strncmp(value, "none", 4) == 0;
    style->list_type = list_type_of(value);
    property(css, "font-style", value);
    style->italic = strncmp(value, "italic", 6) == 0;
    style->underlined = says(css, "text-decoration", "underline") || says(css, "text-decoration-line", "underline");
    style->struck = css_strikes(css);
}

struct style style_of(const char *const *attributes)
{
    struct style style = {0};
    const char *css = html_attribute(attributes, "style"), *value;
    if (css) read_css(css, &style);
    if ((value = html_attribute(attributes, "color"))) read_colour(value, &style);
    if ((value = html_attribute(attributes, "bgcolor"))) read_background(value, &style);
    if (html_attribute(attributes, "background")) style.shaded = true;
    if (html_attribute(attributes, "hidden")) style.hiding.gone = true;
    return style;
}

/* Gmail and Outlook indent with <blockquote style="border:none">; a quotation has a type, a class, a cite or a line at
 * its left. */
static enum container blockquote_of(const char *const *attributes)
{
    const char *css = html_attribute(attributes, "style");
    if (html_attribute(attributes, "type") || html_attribute(attributes, "cite") || html_attribute(attributes, "class"))
        return CONTAINER_QUOTE;
    char value[64] = "";
    if (css) property(css, "border", value);
    return strncmp(value, "none", 4) == 0 || strncmp(value, "0", 1) == 0 ? CONTAINER_INDENT : CONTAINER_QUOTE;
}

enum container container_of(const char *name, const char *const *attributes)
{
    if (strcmp(name, "blockquote") == 0) return blockquote_of(attributes);
    for (size_t i = 0; attributes && i < sizeof containers / sizeof containers[0]; i++) {
        const char *value = html_attribute(attributes, containers[i].attribute);
        if (value && has_word(value, containers[i].part)) return containers[i].container;
    }
    return CONTAINER_NONE;
}
