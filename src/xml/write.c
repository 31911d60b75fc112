/* SPDX-License-Identifier: MIT */
/*
 * write: XML out, into a buffer. Whatever text comes in, what goes out is well-formed: the one place that escapes.
 */
#include <mailcall/base/utf8.h>
#include <mailcall/xml/tree.h>

/* XML 1.0 section 2.2: what may stand in a document at all. */
static bool allowed(uint32_t code)
{
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0x7f) || code >= 0xa0
               ? code != 0xfffe && code != 0xffff
               : code == 0x85;
}

static void put_code(struct buf *out, uint32_t code)
{
    char bytes[4];

    buf_add(out, bytes, utf8_put(bytes, allowed(code) ? code : UTF8_REPLACEMENT));
}

void xml_escape(struct buf *out, const char *text, size_t bytes)
{
    const char *at = text, *end = text + bytes;
    uint32_t code;

    for (size_t step; (step = utf8_next(at, end, &code)) > 0; at += step) {
        switch (code) {
        case '&': buf_puts(out, "&amp;"); break;
        case '<': buf_puts(out, "&lt;"); break;
        case '>': buf_puts(out, "&gt;"); break;
        case '"': buf_puts(out, "&quot;"); break;
        case '\r': buf_puts(out, "&#13;"); break;
        default: put_code(out, code);
        }
    }
}

void xml_writer_init(struct xml_writer *writer, struct buf *out)
{
    *writer = (struct xml_writer){.out = out};
}

void xml_declare(struct xml_writer *writer)
{
    buf_puts(writer->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
}

static void end_tag(struct xml_writer *writer)
{
    if (writer->tag_open) buf_putc(writer->out, '>');
    writer->tag_open = false;
}

static bool in_text(const struct xml_writer *writer)
{
    return writer->depth > 0 && writer->inline_text[writer->depth - 1];
}

static void new_line(struct xml_writer *writer)
{
    if (in_text(writer)) return;
    if (writer->out->len && writer->out->data[writer->out->len - 1] != '\n') buf_putc(writer->out, '\n');
    for (unsigned i = 0; i < writer->depth; i++) buf_puts(writer->out, "  ");
}

void xml_open(struct xml_writer *writer, const char *name)
{
    bool inside = in_text(writer);

    end_tag(writer);
    new_line(writer);
    buf_printf(writer->out, "<%s", name);
    if (writer->depth < XML_WRITER_DEPTH) {
        writer->open[writer->depth] = name;
        writer->inline_text[writer->depth] = inside;
        writer->depth++;
    }
    writer->tag_open = true;
}

void xml_put_attribute(struct xml_writer *writer, const char *name, const char *value)
{
    buf_printf(writer->out, " %s=\"", name);
    /* A line break in an attribute would be read back as a space (XML 1.0, 3.3.3). */
    for (const char *at = value; *at;) {
        size_t run = strcspn(at, "\n\t");

        xml_escape(writer->out, at, run);
        at += run;
        if (*at) buf_printf(writer->out, "&#%d;", *at++);
    }
    buf_putc(writer->out, '"');
}

void xml_put_text(struct xml_writer *writer, const char *text)
{
    end_tag(writer);
    if (writer->depth) writer->inline_text[writer->depth - 1] = true;
    for (const char *at = text; *at;) {
        size_t run = strcspn(at, "\"");

        xml_escape(writer->out, at, run);
        at += run;
        if (*at == '"') buf_putc(writer->out, *at++);
    }
}

void xml_put_comment(struct xml_writer *writer, const char *text)
{
    const char *at = text, *end = text + strlen(text);
    uint32_t code, last = 0;

    end_tag(writer);
    new_line(writer);
    buf_puts(writer->out, "<!-- ");
    for (size_t step; (step = utf8_next(at, end, &code)) > 0; at += step) {
        if (code == '-' && last == '-') buf_putc(writer->out, ' ');
        put_code(writer->out, code == '\r' ? ' ' : code);
        last = code;
    }
    buf_puts(writer->out, " -->");
}

void xml_put_blank(struct xml_writer *writer)
{
    end_tag(writer);
    if (in_text(writer)) return;
    if (writer->out->len && writer->out->data[writer->out->len - 1] != '\n') buf_putc(writer->out, '\n');
    buf_putc(writer->out, '\n');
}

void xml_close(struct xml_writer *writer)
{
    if (!writer->depth) return;
    bool text = writer->inline_text[writer->depth - 1];

    writer->depth--;
    if (writer->tag_open) {
        buf_puts(writer->out, "/>");
    } else {
        if (!text) new_line(writer);
        buf_printf(writer->out, "</%s>", writer->open[writer->depth]);
    }
    writer->tag_open = false;
    if (!writer->depth) buf_putc(writer->out, '\n');
}

void xml_put_element(struct xml_writer *writer, const char *name, const char *text)
{
    xml_open(writer, name);
    if (*text) xml_put_text(writer, text);
    xml_close(writer);
}
