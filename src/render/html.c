/* SPDX-License-Identifier: MIT */
/* html: a document as a page or as the HTML part of a mail. Walks the tree; html_write.c writes, html_style.c says how
 * it looks. */
#include <mailcall/render/render.h>

#include "html_write.h"
#include "safe.h"

/* Nothing may be fetched, run, framed or submitted by what we write, whatever a reader's browser makes of it. */
#define CONTENT_POLICY "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

static void write_blocks(struct html_writer *writer, const struct node *parent, int level);

static const char *direction_of(const char *lang)
{
    static const char *const right_to_left[] = {"ar", "he", "fa", "ur",  "ps",  "sd",
                                                "ug", "yi", "dv", "ckb", "syr", "nqo"};
    size_t bytes = strcspn(lang, "-");
    for (size_t i = 0; i < sizeof right_to_left / sizeof *right_to_left; i++) {
        if (strlen(right_to_left[i]) == bytes && strncmp(lang, right_to_left[i], bytes) == 0) return "rtl";
    }
    return "ltr";
}

static void write_lang(struct html_writer *writer, const struct node *node)
{
    if (safe_lang(node->lang) && strcmp(node->lang, "und") != 0) html_write_attribute(writer, "lang", node->lang);
}

static void open_node(struct html_writer *writer, const char *tag, enum look look, const struct node *node)
{
    html_open(writer, tag, look);
    write_lang(writer, node);
    if (node->id[0] != '\0') html_write_attribute(writer, "id", node->id);
    html_opened(writer);
}

static void write_words(struct html_writer *writer, const struct node *node)
{
    bool isolated = node->foreign && !writer->quoted;
    if (isolated) html_tag(writer, "bdi", LOOK_NONE);
    html_text(writer, node->text);
    if (isolated) html_close(writer, "bdi");
}

static void write_link(struct html_writer *writer, const struct node *node)
{
    if (!safe_link(node->href)) {
        write_words(writer, node);
        if (node->href[0] == '\0' || strcmp(node->href, node->text) == 0) return;
        html_text(writer, node->text[0] != '\0' ? " <" : "<");
        html_text(writer, node->href);
        html_text(writer, ">");
        return;
    }
    html_open(writer, "a", LOOK_LINK);
    html_write_attribute(writer, "href", node->href);
    if (!writer->mail) html_write_attribute(writer, "rel", "noopener noreferrer nofollow");
    html_opened(writer);
    if (node->text[0] != '\0')
        write_words(writer, node);
    else
        html_text(writer, node->href);
    html_close(writer, "a");
}

static void write_badge(struct html_writer *writer, const struct node *node)
{
    static const enum look looks[] = {[TONE_PLAIN] = LOOK_BADGE_PLAIN,
                                      [TONE_GOOD] = LOOK_BADGE_GOOD,
                                      [TONE_WARN] = LOOK_BADGE_WARN,
                                      [TONE_BAD] = LOOK_BADGE_BAD};
    html_tag(writer, "span", looks[node->tone]);
    html_text(writer, node->text);
    html_close(writer, "span");
}

static void write_inline(struct html_writer *writer, const struct node *node)
{
    switch (node->kind) {
    case NODE_STRONG:
        html_tag(writer, "strong", LOOK_NONE);
        write_words(writer, node);
        html_close(writer, "strong");
        break;
    case NODE_EMPHASIS:
        html_tag(writer, "em", LOOK_NONE);
        write_words(writer, node);
        html_close(writer, "em");
        break;
    case NODE_LINK: write_link(writer, node); break;
    case NODE_BADGE: write_badge(writer, node); break;
    case NODE_BREAK: html_tag(writer, "br", LOOK_NONE); break;
    default: write_words(writer, node);
    }
}

static void write_inlines(struct html_writer *writer, const struct node *parent)
{
    for (const struct node *node = parent->first; node != NULL && node_is_inline(node); node = node->next) {
        write_inline(writer, node);
    }
}

static void write_heading(struct html_writer *writer, const struct node *node, int level)
{
    static const char *const tags[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
    static const enum look looks[] = {LOOK_TITLE, LOOK_SECTION, LOOK_SUBSECTION, LOOK_MINOR, LOOK_MINOR, LOOK_MINOR};
    if (node->text[0] == '\0') return;
    int at = level < 5 ? level : 5;
    open_node(writer, tags[at], looks[at], node);
    write_words(writer, node);
    html_close(writer, tags[at]);
    html_newline(writer);
}

static void write_simple(struct html_writer *writer, const struct node *node, const char *tag, enum look look)
{
    html_open(writer, tag, look);
    write_lang(writer, node);
    if (node->kind == NODE_QUOTE) html_write_attribute(writer, "dir", "auto");
    html_opened(writer);
    writer->quoted = node->kind == NODE_QUOTE;
    if (node->kind == NODE_PREFORMATTED)
        html_lines(writer, node->text);
    else
        write_inlines(writer, node);
    writer->quoted = false;
    html_close(writer, tag);
    html_newline(writer);
}

static void write_table(struct html_writer *writer, const struct node *table)
{
    html_tag(writer, "table", LOOK_TABLE);
    html_newline(writer);
    for (const struct node *row = table->first; row != NULL; row = row->next) {
        bool head = table->head && row == table->first;
        html_tag(writer, "tr", LOOK_NONE);
        for (const struct node *cell = row->first; cell != NULL; cell = cell->next) {
            enum look look =
                head ? (cell->number ? LOOK_HEAD_NUMBER : LOOK_HEAD_CELL) : (cell->number ? LOOK_NUMBER : LOOK_CELL);
            html_tag(writer, head ? "th" : "td", look);
            write_inlines(writer, cell);
            html_close(writer, head ? "th" : "td");
        }
        html_close(writer, "tr");
        html_newline(writer);
    }
    html_close(writer, "table");
    html_newline(writer);
}

static void write_list(struct html_writer *writer, const struct node *list, int level)
{
    const char *tag = list->ordered ? "ol" : "ul";
    html_tag(writer, tag, LOOK_LIST);
    html_newline(writer);
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        open_node(writer, "li", LOOK_ITEM, item);
        write_inlines(writer, item);
        write_blocks(writer, item, level);
        html_close(writer, "li");
        html_newline(writer);
    }
    html_close(writer, tag);
    html_newline(writer);
}

static void write_entry(struct html_writer *writer, const struct node *node, int level)
{
    open_node(writer, "div", LOOK_ENTRY, node);
    html_tag(writer, "div", LOOK_ENTRY_HEAD);
    write_inlines(writer, node);
    html_close(writer, "div");
    html_newline(writer);
    write_blocks(writer, node, level);
    html_close(writer, "div");
    html_newline(writer);
}

static void write_block(struct html_writer *writer, const struct node *node, int level)
{
    switch (node->kind) {
    case NODE_SECTION:
        write_heading(writer, node, level);
        write_blocks(writer, node, level + 1);
        break;
    case NODE_LIST: write_list(writer, node, level); break;
    case NODE_ENTRY: write_entry(writer, node, level); break;
    case NODE_TABLE: write_table(writer, node); break;
    case NODE_QUOTE: write_simple(writer, node, "blockquote", LOOK_QUOTE); break;
    case NODE_NOTE: write_simple(writer, node, "p", LOOK_NOTE); break;
    case NODE_PREFORMATTED: write_simple(writer, node, "pre", LOOK_PREFORMATTED); break;
    default: write_simple(writer, node, "p", LOOK_PARAGRAPH);
    }
}

static void write_blocks(struct html_writer *writer, const struct node *parent, int level)
{
    for (const struct node *node = parent->first; node != NULL; node = node->next) {
        if (!node_is_inline(node)) write_block(writer, node, level);
    }
}

static void write_meta(struct html_writer *writer, const char *key, const char *name, const char *content)
{
    html_open(writer, "meta", LOOK_NONE);
    html_write_attribute(writer, key, name);
    html_write_attribute(writer, "content", content);
    html_opened(writer);
    html_newline(writer);
}

static void write_head(struct html_writer *writer, const struct node *document)
{
    html_tag(writer, "head", LOOK_NONE);
    html_open(writer, "meta", LOOK_NONE);
    html_write_attribute(writer, "charset", "utf-8");
    html_opened(writer);
    html_newline(writer);
    write_meta(writer, "name", "viewport", "width=device-width, initial-scale=1");
    write_meta(writer, "name", "color-scheme", "light dark");
    if (!writer->mail) {
        write_meta(writer, "http-equiv", "Content-Security-Policy", CONTENT_POLICY);
        write_meta(writer, "name", "referrer", "no-referrer");
    }
    html_tag(writer, "title", LOOK_NONE);
    html_text(writer, document->text);
    html_close(writer, "title");
    html_newline(writer);
    if (!writer->mail) html_style_sheet(writer);
    html_close(writer, "head");
    html_newline(writer);
}

void render_html(const struct node *document, const struct render_options *options, struct buf *out)
{
    struct html_writer writer = {.out = out, .mail = options->mail};
    html_doctype(&writer);
    html_open(&writer, "html", LOOK_NONE);
    html_write_attribute(&writer, "lang", safe_lang(document->lang) ? document->lang : "en");
    html_write_attribute(&writer, "dir", direction_of(document->lang));
    html_opened(&writer);
    html_newline(&writer);
    write_head(&writer, document);
    html_tag(&writer, "body", LOOK_BODY);
    html_tag(&writer, "div", LOOK_MAIN);
    html_newline(&writer);
    write_heading(&writer, document, 0);
    write_blocks(&writer, document, 1);
    html_close(&writer, "div");
    html_close(&writer, "body");
    html_close(&writer, "html");
    html_newline(&writer);
}
