/* SPDX-License-Identifier: MIT */
/* pdf: pages by pdftotext, a process of its own under limits, since a PDF may loop or crash its reader; legacy Word by
 * antiword where it is installed. */
#include "office.h"

#include <mailcall/base/child.h>
#include <mailcall/base/file.h>
#include <mailcall/base/utf8.h>

#define READER_SECONDS 5
#define READER_MEMORY_BYTES (512u * 1024 * 1024)
#define READER_MAX_BYTES (4u * 1024 * 1024)

static const char *run_reader(const char *const argv[], const char *bytes, size_t count, struct buf *out,
                              struct buf *talk)
{
    static const struct child_limits limits = {.cpu_seconds = READER_SECONDS,
                                               .wall_ms = READER_SECONDS * 1000,
                                               .memory_bytes = READER_MEMORY_BYTES,
                                               .no_new_files = true};
    struct child_result result;
    struct err err = ERR_INIT;
    if (!file_exists(argv[0])) return "no program to read it is installed";
    if (child_run(argv, bytes, count, &limits, out, talk, &result, &err) != OK)
        return "its reader could not be started";
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

static void push_clean(struct arena *arena, const struct buf *raw, const char *source, struct blocks *out)
{
    struct buf clean = BUF_INIT(READER_MAX_BYTES * 2);
    utf8_add_clean(&clean, buf_text(raw), raw->len);
    pages_push(arena, buf_text(&clean), clean.len, source, out);
    buf_release(&clean);
}

const char *pdf_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out,
                     bool *scanned)
{
    static const char *const argv[] = {"/usr/bin/pdftotext", "-layout", "-enc", "UTF-8", "-", "-", NULL};
    struct buf text = BUF_INIT(READER_MAX_BYTES), talk = BUF_INIT(4096);
    const char *reason = run_reader(argv, bytes, count, &text, &talk);
    if (!reason && !has_letters(&text)) {
        *scanned = true;
        reason = "scanned, pictures of text only";
    }
    if (!reason) push_clean(arena, &text, source, out);
    buf_release(&text);
    buf_release(&talk);
    return reason;
}

const char *doc_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out)
{
    static const char *const antiword[] = {"/usr/bin/antiword", "-m", "UTF-8.txt", "-w", "0", "-", NULL};
    static const char *const catdoc[] = {"/usr/bin/catdoc", "-d", "utf-8", "-w", NULL};
    struct buf text = BUF_INIT(READER_MAX_BYTES), talk = BUF_INIT(4096);
    const char *const *argv = file_exists(antiword[0]) || !file_exists(catdoc[0]) ? antiword : catdoc;
    const char *reason = run_reader(argv, bytes, count, &text, &talk);
    if (!reason && !has_letters(&text)) reason = "no text inside";
    if (!reason) push_clean(arena, &text, source, out);
    buf_release(&text);
    buf_release(&talk);
    return reason;
}
