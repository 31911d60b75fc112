/* SPDX-License-Identifier: MIT */
/*
 * pdf: pages by pdftotext, a process of its own under limits, since a PDF may loop or crash its reader; legacy Word
 * that word_read() does not know by catdoc where it is installed. Antiword refuses short documents and a file longer
 * than what is in it, which is all that a confined child can hand over.
 */
#include "office.h"

#include <mailcall/base/child.h>
#include <mailcall/base/file.h>
#include <mailcall/base/utf8.h>
#include "doc_text.h"
#include "places.h"
#include "plain.h"
#include "printed.h"
#include "word_read.h"

#define READER_SECONDS 5
#define READER_MEMORY_BYTES (512u * 1024 * 1024)
#define READER_MAX_BYTES (4u * 1024 * 1024)
/* A hundred bytes a word. */
#define PLACES_MAX_BYTES (24u * 1024 * 1024)

/* Whether a program can read from a pipe, or has to go back and forth in what it reads. */
enum input { INPUT_PIPED, INPUT_SOUGHT };

static const char *run_reader(struct arena *arena, const char *const argv[], enum input input, const char *bytes,
                              size_t count, struct buf *out, struct buf *talk)
{
    static const struct child_limits limits = {.cpu_seconds = READER_SECONDS,
                                               .wall_ms = READER_SECONDS * 1000,
                                               .memory_bytes = READER_MEMORY_BYTES,
                                               .no_new_files = true};
    struct child_result result;
    struct err err = ERR_INIT;
    if (!file_exists(argv[0]))
        return arena_printf(arena, "%s, which reads it, is not installed", strrchr(argv[0], '/') + 1);
    enum status status = input == INPUT_PIPED
                             ? child_run(argv, bytes, count, &limits, out, talk, &result, &err)
                             : child_run_seeking(argv, bytes, count, &limits, out, talk, &result, &err);
    if (status != OK) return "its reader could not be started";
    if (result.end == CHILD_TIMED_OUT) return "reading it took too long";
    if (result.end == CHILD_SIGNALLED) return "its reader crashed";
    if (strstr(buf_text(talk), "ncorrect password") || strstr(buf_text(talk), "ncrypted")) return "encrypted";
    return result.end == CHILD_EXITED && result.code != 0 && out->len == 0 ? "damaged" : NULL;
}

static bool has_letters(const struct buf *text)
{
    size_t letters = 0;
    for (size_t i = 0; i < text->len && letters < 20; i++) {
        unsigned char c = (unsigned char)text->data[i];
        letters += (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0xc3;
    }
    return letters >= 20;
}

static void push_clean(struct arena *arena, const struct buf *raw, const struct placed_pages *places,
                       const char *source, struct blocks *out)
{
    struct buf clean = BUF_INIT(READER_MAX_BYTES * 2), read = BUF_INIT(READER_MAX_BYTES * 4);
    utf8_add_clean(&clean, buf_text(raw), raw->len);
    printed_add(arena, &read, buf_text(&clean), clean.len);
    pages_push_placed(arena, buf_text(&read), read.len, places, source, out);
    buf_release(&clean);
    buf_release(&read);
}

/* Where the words stand; without that the pages are read by their lines alone. */
static void read_places(struct arena *arena, const char *bytes, size_t count, struct placed_pages *out)
{
    static const char *const argv[] = {"/usr/bin/pdftotext", "-bbox", "-raw", "-enc", "UTF-8", "-", "-", NULL};
    struct buf text = BUF_INIT(PLACES_MAX_BYTES), clean = BUF_INIT(PLACES_MAX_BYTES * 2), talk = BUF_INIT(4096);
    if (run_reader(arena, argv, INPUT_PIPED, bytes, count, &text, &talk) == NULL) {
        utf8_add_clean(&clean, buf_text(&text), text.len);
        places_read(arena, buf_text(&clean), clean.len, out);
        places_notes(arena, out);
    }
    buf_release(&text);
    buf_release(&clean);
    buf_release(&talk);
}

const char *pdf_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out,
                     bool *scanned, const char **missing)
{
    static const char *const argv[] = {"/usr/bin/pdftotext", "-layout", "-enc", "UTF-8", "-", "-", NULL};
    struct buf text = BUF_INIT(READER_MAX_BYTES), talk = BUF_INIT(4096);
    const char *reason = run_reader(arena, argv, INPUT_PIPED, bytes, count, &text, &talk);
    if (!reason && !has_letters(&text)) {
        *scanned = true;
        reason = "no text in it, scanned perhaps";
    }
    /* Letters that a font draws without saying which they are come out as nothing. */
    if (!reason && strstr(buf_text(&talk), "in ToUnicode CMap"))
        *missing = "some of its letters have no names: text is missing";
    if (!reason) {
        struct placed_pages places = {0};
        read_places(arena, bytes, count, &places);
        push_clean(arena, &text, &places, source, out);
    }
    buf_release(&text);
    buf_release(&talk);
    return reason;
}

/* "1.", "a)", a bullet: a number typed by hand with a tab behind it, not a cell of a table. */
static bool is_label(const char *text, size_t bytes)
{
    if (bytes == 0 || bytes > 6) return bytes == 0;
    return strchr(".)", text[bytes - 1]) || (unsigned char)text[0] >= 0x80 || strchr("-*", text[0]);
}

/* A paragraph a line; cells stand between tabs. */
static void push_line(struct arena *arena, const char *text, size_t bytes, const char *source, struct blocks *out)
{
    while (bytes > 0 && strchr(" \t\r", *text)) text++, bytes--;
    bytes = line_trimmed(text, bytes);
    if (bytes == 0) return;
    char *copy = arena_strndup(arena, text, bytes), *tab = strchr(copy, '\t');
    bool row = tab && !is_label(copy, (size_t)(tab - copy));
    for (; tab && !row; tab = strchr(tab, '\t')) *tab = ' ';
    struct block block = {.kind = row ? BLOCK_ROW : BLOCK_PARAGRAPH, .text = copy, .source = source};
    blocks_push(arena, out, &block);
}

const char *doc_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out)
{
    static const char *const argv[] = {"/usr/bin/catdoc", "-d", "utf-8", "-w", NULL};
    if (word_read(arena, bytes, count, source, out)) return NULL;
    struct buf text = BUF_INIT(READER_MAX_BYTES), talk = BUF_INIT(4096), clean = BUF_INIT(READER_MAX_BYTES * 2);
    const char *reason = run_reader(arena, argv, INPUT_SOUGHT, bytes, count, &text, &talk);
    struct doc_text doc = {.text = ""};
    size_t first = out->count;
    if (!reason && strstr(buf_text(&talk), "Broken OLE")) reason = "damaged";
    if (!reason && !has_letters(&text)) reason = "no text inside";
    if (!reason) {
        utf8_add_clean(&clean, buf_text(&text), text.len);
        doc_text_find(arena, bytes, count, buf_text(&clean), clean.len, &doc);
    }
    for (const char *at = doc.text, *end = at + doc.bytes; at < end;) {
        size_t length = 0;
        while (at + length < end && !strchr("\n\f\v", at[length])) length++;
        push_line(arena, at, length, source, out);
        at += length + 1;
    }
    if (doc.note_count > 0) notes_push(arena, doc.notes, doc.note_count, &(struct block){.source = source}, first, out);
    buf_release(&clean);
    buf_release(&text);
    buf_release(&talk);
    return reason;
}
