/* SPDX-License-Identifier: MIT */
/*
 * enriched: text/enriched (RFC 1896) and its elder, text/richtext (RFC 1341), as a page, so that what is bold, coloured
 * or an excerpt is read as it is there. One line break is a blank, n of them are n - 1; "<<" is the sign itself.
 */
#include "enriched.h"

#include <string.h>
#include <strings.h>
#include <mailcall/base/buf.h>

#define COMMAND_MAX_BYTES 60 /* RFC 1896: names of at most 60 characters */
#define PAGE_MAX_BYTES (16u * 1024 * 1024)

bool enriched_is(const char *type)
{
    return strcmp(type, "text/enriched") == 0 || strcmp(type, "text/richtext") == 0;
}

/* What a command is in a page; the rest only moves or sizes the words. */
static const struct {
    const char *name, *element;
} commands[] = {{"bold", "b"},        {"italic", "i"},           {"underline", "u"},
                {"fixed", "tt"},      {"excerpt", "blockquote"}, {"paragraph", "p"},
                {"heading", "h2"},    {"signature", "div"},      {"center", "div"},
                {"flushleft", "div"}, {"flushright", "div"},     {"flushboth", "div"},
                {"indent", "div"},    {"indentright", "div"},    {"paraindent", "div"},
                {"samepage", "div"}};

struct reader {
    struct buf out;
    const char *at, *end;
    bool rich;     /* text/richtext: line breaks are blanks, breaks are commands */
    size_t nofill; /* depth of what keeps its line breaks */
    size_t unseen; /* depth of parameters and comments */
};

static void add_sign(struct reader *reader, char c)
{
    if (reader->unseen > 0) return;
    switch (c) {
    case '<': buf_puts(&reader->out, "&lt;"); break;
    case '>': buf_puts(&reader->out, "&gt;"); break;
    case '&': buf_puts(&reader->out, "&amp;"); break;
    default: buf_putc(&reader->out, c);
    }
}

/* One line break, or several, at *at. */
static void read_breaks(struct reader *reader)
{
    size_t breaks = 0;
    for (; reader->at < reader->end && (*reader->at == '\n' || *reader->at == '\r'); reader->at++)
        breaks += *reader->at == '\n';
    if (reader->unseen > 0) return;
    size_t shown = reader->rich ? 0 : reader->nofill > 0 ? breaks : breaks - (breaks > 0);
    if (shown == 0) buf_putc(&reader->out, ' ');
    if (shown >= 2)
        buf_puts(&reader->out, "<p>");
    else if (shown == 1)
        buf_puts(&reader->out, reader->nofill > 0 ? "<br>" : "<p>");
}

static bool is(const char *name, size_t bytes, const char *want)
{
    return strlen(want) == bytes && strncasecmp(name, want, bytes) == 0;
}

/* <color><param>red</param>: the parameter stands right behind. */
static void open_colour(struct reader *reader)
{
    const char *param = reader->at, *close;
    if (reader->end - param < 15 || strncasecmp(param, "<param>", 7) != 0) {
        buf_puts(&reader->out, "<span>");
        return;
    }
    param += 7;
    close = memchr(param, '<', (size_t)(reader->end - param));
    buf_puts(&reader->out, "<span style=\"color:");
    for (; close != NULL && param < close; param++) {
        bool plain = (*param >= 'a' && *param <= 'z') || (*param >= 'A' && *param <= 'Z');
        if (plain || (*param >= '0' && *param <= '9') || *param == '#') buf_putc(&reader->out, *param);
    }
    buf_puts(&reader->out, "\">");
}

/* text/richtext's own: breaks, signs and comments. True: it was one. */
static bool read_rich(struct reader *reader, const char *name, size_t bytes)
{
    if (is(name, bytes, "nl"))
        buf_puts(&reader->out, "<br>");
    else if (is(name, bytes, "np"))
        buf_puts(&reader->out, "<p>");
    else if (is(name, bytes, "lt"))
        add_sign(reader, '<');
    else
        return false;
    return true;
}

static void take_command(struct reader *reader, const char *name, size_t bytes, bool closes)
{
    if (is(name, bytes, "param") || is(name, bytes, "comment")) {
        if (!closes) reader->unseen++;
        if (closes && reader->unseen > 0) reader->unseen--;
        return;
    }
    if (reader->unseen > 0) return;
    if (reader->rich && !closes && read_rich(reader, name, bytes)) return;
    if (is(name, bytes, "nofill") || is(name, bytes, "verbatim")) {
        if (!closes) reader->nofill++;
        if (closes && reader->nofill > 0) reader->nofill--;
    } else if (is(name, bytes, "color") && !closes) {
        open_colour(reader);
    } else if (is(name, bytes, "color")) {
        buf_puts(&reader->out, "</span>");
    }
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        if (is(name, bytes, commands[i].name))
            buf_printf(&reader->out, "<%s%s>", closes ? "/" : "", commands[i].element);
}

/* "<bold>", "</bold>", "<<"; what is none stays as it is. */
static void read_command(struct reader *reader)
{
    const char *from = reader->at + 1;
    if (from < reader->end && *from == '<' && !reader->rich) {
        add_sign(reader, '<');
        reader->at += 2;
        return;
    }
    bool closes = from < reader->end && *from == '/';
    from += closes;
    size_t room = (size_t)(reader->end - from) < COMMAND_MAX_BYTES ? (size_t)(reader->end - from) : COMMAND_MAX_BYTES;
    const char *close = memchr(from, '>', room);
    for (const char *at = from; close != NULL && at < close; at++)
        if ((unsigned char)*at <= ' ' || *at == '<') close = NULL;
    if (close == NULL || close == from) {
        add_sign(reader, *reader->at++);
        return;
    }
    reader->at = close + 1;
    take_command(reader, from, (size_t)(close - from), closes);
}

const char *enriched_page(struct arena *arena, const char *type, const char *text, size_t bytes, size_t *out_bytes)
{
    struct reader reader = {
        .out = BUF_INIT(PAGE_MAX_BYTES), .at = text, .end = text + bytes, .rich = strcmp(type, "text/richtext") == 0};
    buf_puts(&reader.out, "<p>");
    while (reader.at < reader.end) {
        if (*reader.at == '<')
            read_command(&reader);
        else if (*reader.at == '\n' || *reader.at == '\r')
            read_breaks(&reader);
        else
            add_sign(&reader, *reader.at++);
    }
    *out_bytes = reader.out.len;
    const char *page = arena_strndup(arena, buf_text(&reader.out), reader.out.len);
    buf_release(&reader.out);
    return page;
}
