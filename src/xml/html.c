/* SPDX-License-Identifier: MIT */
/* html: libxml2's HTML push parser behind three callbacks. Its error reports are data about strange mail and are not
 * kept. */
#include <mailcall/xml/html.h>

#include <strings.h>
#include <libxml/HTMLparser.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>
#include "memory.h"

/* "<![if !supportLists]>": a mark longer than this is somebody's text. */
#define CONDITION_MAX_BYTES 100u

struct parse {
    const struct html_events *events;
    void *context;
    int skipped; /* depth inside script and style */
};

static bool is_skipped(const char *name)
{
    return strcmp(name, "script") == 0 || strcmp(name, "style") == 0;
}

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes)
{
    struct parse *parse = user;
    if (is_skipped((const char *)name)) parse->skipped++;
    if (parse->skipped == 0) parse->events->start(parse->context, (const char *)name, (const char *const *)attributes);
}

static void on_end(void *user, const xmlChar *name)
{
    struct parse *parse = user;
    if (parse->skipped == 0) parse->events->end(parse->context, (const char *)name);
    if (is_skipped((const char *)name) && parse->skipped > 0) parse->skipped--;
}

static void on_text(void *user, const xmlChar *bytes, int count)
{
    struct parse *parse = user;
    if (parse->skipped == 0 && count > 0) parse->events->text(parse->context, (const char *)bytes, (size_t)count);
}

static void on_cdata(void *user, const xmlChar *bytes, int count)
{
    (void)user, (void)bytes, (void)count; /* the HTML parser reports script and style this way */
}

static void on_error(void *user, const char *message, ...)
{
    (void)user, (void)message;
}

static void on_structured_error(void *user, xmlErrorPtr error)
{
    (void)user, (void)error;
}

/* One past the '>' that closes the tag opening at `at`. A '>' inside a quoted value counts only when that value is
 * closed within the limit: an unpaired apostrophe must not swallow the rest of the message, nor cost a search to its
 * end each time. */
static size_t tag_end(const char *bytes, size_t count, size_t at)
{
    size_t limit = at + HTML_MAX_TAG_BYTES < count ? at + HTML_MAX_TAG_BYTES : count;
    char quote = 0;
    for (size_t i = at + 1; i < limit; i++) {
        char c = bytes[i];
        if (quote) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = bytes[i - 1] == '=' ? c : 0;
        } else if (c == '>') {
            return i + 1;
        }
    }
    const char *plain = memchr(bytes + at, '>', count - at);
    return plain ? (size_t)(plain - bytes) + 1 : count;
}

/* The parser resolves quoted values itself; a tag is shortened before an attribute begins, so that no value is left
 * open. */
static size_t shortened_tag(const char *bytes, size_t at, size_t end)
{
    size_t cut = at + 1, limit = at + HTML_MAX_TAG_BYTES < end ? at + HTML_MAX_TAG_BYTES : end;
    char quote = 0;
    for (size_t i = at + 1; i < limit; i++) {
        char c = bytes[i];
        if (quote) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == ' ' || c == '\n' || c == '\t') {
            cut = i;
        }
    }
    return cut;
}

static bool opens_tag(const char *bytes, size_t count, size_t at)
{
    if (bytes[at] != '<' || at + 1 >= count) return false;
    char c = bytes[at + 1];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/';
}

/* Word's "<![if !supportLists]>" and "<![endif]>" are comments to a browser, but text to the parser. Returns one past
 * such a mark at `at`, or `at`. */
static size_t conditional_end(const char *bytes, size_t count, size_t at)
{
    if (count - at < 4 || memcmp(bytes + at, "<![", 3) != 0) return at;
    size_t limit = count - at < CONDITION_MAX_BYTES ? count - at : CONDITION_MAX_BYTES;
    const char *close = memchr(bytes + at, '>', limit);
    return close ? (size_t)(close - bytes) + 1 : at;
}

/* One past the comment at `at`, or `at` when there is none or it never ends. "<!-->" is one that ends at once. */
static size_t comment_end(const char *bytes, size_t count, size_t at)
{
    if (count - at < 4 || memcmp(bytes + at, "<!--", 4) != 0) return at;
    const char *close = memmem(bytes + at + 2, count - at - 2, "-->", 3);
    return close ? (size_t)(close - bytes) + 3 : at;
}

/* Copies `bytes` with over-long tags shortened and without conditional marks. Returns whether a tag was cut. */
static bool shorten_tags(const char *bytes, size_t count, struct buf *out)
{
    bool any = false;
    size_t from = 0;
    for (size_t i = 0; i < count;) {
        size_t past = comment_end(bytes, count, i);
        if (past > i) {
            i = past;
            continue;
        }
        past = conditional_end(bytes, count, i);
        if (past > i) {
            buf_add(out, bytes + from, i - from);
            from = i = past;
            continue;
        }
        if (!opens_tag(bytes, count, i)) {
            const char *next = memchr(bytes + i + 1, '<', count - i - 1);
            i = next ? (size_t)(next - bytes) : count;
            continue;
        }
        size_t end = tag_end(bytes, count, i);
        if (end - i > HTML_MAX_TAG_BYTES) {
            any = true;
            buf_add(out, bytes + from, shortened_tag(bytes, i, end) - from);
            buf_putc(out, '>');
            from = end;
        }
        i = end;
    }
    buf_add(out, bytes + from, count - from);
    return any;
}

/* Chunks end between two characters: the parser takes a part of one for a damaged one. */
static void push_all(htmlParserCtxtPtr parser, const char *bytes, size_t count, size_t chunk_bytes)
{
    for (size_t at = 0; at < count;) {
        uint32_t code;
        size_t step = utf8_cut(bytes + at, count - at, chunk_bytes);
        if (step == 0) step = utf8_next(bytes + at, bytes + count, &code);
        htmlParseChunk(parser, bytes + at, (int)step, 0);
        at += step;
    }
    htmlParseChunk(parser, "", 0, 1);
}

struct html_result html_parse(const char *bytes, size_t count, const struct html_events *events, void *context)
{
    return html_parse_in_chunks(bytes, count, HTML_MAX_BYTES, events, context);
}

struct html_result html_parse_in_chunks(const char *bytes, size_t count, size_t chunk_bytes,
                                        const struct html_events *events, void *context)
{
    struct html_result result = {0};
    struct parse parse = {.events = events, .context = context};
    struct buf clean = BUF_INIT(HTML_MAX_BYTES + 16);
    htmlSAXHandler handler = {0};
    if (count > HTML_MAX_BYTES) {
        count = utf8_cut(bytes, count, HTML_MAX_BYTES);
        result.cut = true;
    }
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = on_text;
    handler.ignorableWhitespace = on_text;
    handler.cdataBlock = on_cdata;
    handler.warning = handler.error = on_error;
    handler.serror = on_structured_error;
    handler.initialized = XML_SAX2_MAGIC;
    xml_memory_prepare();
    result.tags_cut = shorten_tags(bytes, count, &clean);
    htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&handler, &parse, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    if (parser) {
        htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                       HTML_PARSE_IGNORE_ENC);
        push_all(parser, buf_text(&clean), clean.len, chunk_bytes);
        htmlFreeParserCtxt(parser);
    }
    buf_release(&clean);
    return result;
}

const char *html_attribute(const char *const *attributes, const char *name)
{
    for (size_t i = 0; attributes && attributes[i]; i += 2) {
        if (strcasecmp(attributes[i], name) == 0) return attributes[i + 1] ? attributes[i + 1] : "";
    }
    return NULL;
}
