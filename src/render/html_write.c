/* SPDX-License-Identifier: MIT */
/* html_write: tags, and every byte of text and attribute values escaped. */
#include "html_write.h"

#include "safe.h"

static void escape(struct buf *out, const char *text)
{
    const char *from = text;
    for (const char *at = text;; at++) {
        const char *entity = NULL;
        switch (*at) {
        case '&': entity = "&amp;"; break;
        case '<': entity = "&lt;"; break;
        case '>': entity = "&gt;"; break;
        case '"': entity = "&quot;"; break;
        case '\'': entity = "&#39;"; break;
        default: break;
        }
        if (entity == NULL && *at != '\0') continue;
        buf_add(out, from, (size_t)(at - from));
        if (*at == '\0') return;
        buf_puts(out, entity);
        from = at + 1;
    }
}

static void write_safely(struct html_writer *writer, const char *text, bool lines)
{
    struct buf safe = BUF_INIT(writer->out->max_bytes);
    if (lines)
        safe_add(&safe, text);
    else
        safe_add_line(&safe, text);
    escape(writer->out, buf_text(&safe));
    buf_release(&safe);
}

void html_write_attribute(struct html_writer *writer, const char *name, const char *value)
{
    buf_printf(writer->out, " %s=\"", name);
    write_safely(writer, value, false);
    buf_putc(writer->out, '"');
}

void html_open(struct html_writer *writer, const char *tag, enum look look)
{
    buf_printf(writer->out, "<%s", tag);
    if (look >= LOOK_COUNT) return;
    if (writer->mail)
        html_write_attribute(writer, "style", look_style(look));
    else
        html_write_attribute(writer, "class", look_class(look));
}

void html_opened(struct html_writer *writer)
{
    buf_putc(writer->out, '>');
}

void html_tag(struct html_writer *writer, const char *tag, enum look look)
{
    html_open(writer, tag, look);
    html_opened(writer);
}

void html_close(struct html_writer *writer, const char *tag)
{
    buf_printf(writer->out, "</%s>", tag);
}

void html_text(struct html_writer *writer, const char *text)
{
    write_safely(writer, text, false);
}

void html_lines(struct html_writer *writer, const char *text)
{
    write_safely(writer, text, true);
}

void html_newline(struct html_writer *writer)
{
    buf_putc(writer->out, '\n');
}

void html_doctype(struct html_writer *writer)
{
    buf_puts(writer->out, "<!DOCTYPE html>\n");
}

void html_style_sheet(struct html_writer *writer)
{
    buf_puts(writer->out, "<style>\n");
    for (int look = 0; look < LOOK_COUNT; look++) {
        buf_printf(writer->out, ".%s{%s}\n", look_class((enum look)look), look_style((enum look)look));
    }
    buf_printf(writer->out, "%s</style>\n", look_page_extra);
}
