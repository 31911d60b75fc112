/* SPDX-License-Identifier: MIT */
/* attach: kinds of attachments by their first bytes first, their name second and their label last, since labels are
 * wrong more often than names. */
#include "attach.h"

#include <strings.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/charset.h>
#include "archive.h"
#include "bytes_of_text.h"
#include "html/enriched.h"
#include "office.h"
#include "records.h"
#include "saved_message.h"

enum file_kind {
    FILE_UNKNOWN,
    FILE_NAMELESS, /* neither name nor label says anything: the bytes may be a text's */
    FILE_TEXT,
    FILE_RECORDS,
    FILE_HTML,
    FILE_DOCX,
    FILE_ODT,
    FILE_PDF,
    FILE_DOC,
    FILE_RTF,
    FILE_ZIP,
    FILE_MESSAGE,
    FILE_PICTURE,
    FILE_TNEF,
    FILE_SHEET,
    FILE_SLIDES,
    FILE_MEDIA,
    FILE_PROGRAM,
    FILE_OUTLOOK,
    FILE_LOCKED,
    FILE_SEALED,
    FILE_CIPHER,
    FILE_MACHINE
};

static const struct {
    const char *ending, *type;
    enum file_kind kind;
} kinds[] = {
    {"txt", "text/plain", FILE_TEXT},
    {"md", "text/markdown", FILE_TEXT},
    {"markdown", "text/x-markdown", FILE_TEXT},
    {"text", "", FILE_TEXT},
    {"csv", "text/csv", FILE_RECORDS},
    {"tsv", "text/tab-separated-values", FILE_RECORDS},
    {"tab", "", FILE_RECORDS},
    {"htm", "", FILE_HTML},
    {"html", "text/html", FILE_HTML},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", FILE_DOCX},
    {"docm", "", FILE_DOCX},
    {"odt", "application/vnd.oasis.opendocument.text", FILE_ODT},
    {"pdf", "application/pdf", FILE_PDF},
    {"doc", "application/msword", FILE_DOC},
    {"rtf", "application/rtf", FILE_RTF},
    {"rtf", "text/rtf", FILE_RTF},
    {"zip", "application/zip", FILE_ZIP},
    {"zip", "application/x-zip-compressed", FILE_ZIP},
    {"eml", "message/rfc822", FILE_MESSAGE},
    {"mht", "", FILE_MESSAGE}, /* a page that a browser or Word saved, in MIME */
    {"mhtml", "", FILE_MESSAGE},
    {"dotx", "", FILE_DOCX},
    {"ott", "application/vnd.oasis.opendocument.text-template", FILE_ODT},
    {"dot", "", FILE_DOC},
    {"jpg", "image/jpeg", FILE_PICTURE},
    {"jpeg", "image/jpg", FILE_PICTURE},
    {"png", "image/png", FILE_PICTURE},
    {"gif", "image/gif", FILE_PICTURE},
    {"tif", "image/tiff", FILE_PICTURE},
    {"tiff", "", FILE_PICTURE},
    {"heic", "image/heic", FILE_PICTURE},
    {"bmp", "image/bmp", FILE_PICTURE},
    {"webp", "image/webp", FILE_PICTURE},
    {"dat", "application/ms-tnef", FILE_TNEF},
    {"", "application/vnd.ms-tnef", FILE_TNEF},
    {"xlsx", "", FILE_SHEET},
    {"xls", "application/vnd.ms-excel", FILE_SHEET},
    {"ods", "", FILE_SHEET},
    {"pptx", "", FILE_SLIDES},
    {"ppt", "application/vnd.ms-powerpoint", FILE_SLIDES},
    {"odp", "", FILE_SLIDES},
    {"mp3", "audio/mpeg", FILE_MEDIA},
    {"mp4", "video/mp4", FILE_MEDIA},
    {"wav", "", FILE_MEDIA},
    {"mov", "", FILE_MEDIA},
    {"msg", "application/vnd.ms-outlook", FILE_OUTLOOK},
    {"p7m", "application/pkcs7-mime", FILE_SEALED},
    {"p7m", "application/x-pkcs7-mime", FILE_SEALED},
    {"exe", "", FILE_PROGRAM},
    {"js", "", FILE_PROGRAM},
    {"gpg", "", FILE_CIPHER},
    {"pgp", "", FILE_CIPHER},
    {"asc", "application/pgp-signature", FILE_MACHINE},
    {"sig", "", FILE_MACHINE},
    {"p7s", "application/pkcs7-signature", FILE_MACHINE},
    {"p7s", "application/x-pkcs7-signature", FILE_MACHINE},
    {"vcf", "text/vcard", FILE_MACHINE},
    {"vcf", "text/x-vcard", FILE_MACHINE},
    {"ics", "text/calendar", FILE_MACHINE},
    {"", "application/pgp-encrypted", FILE_MACHINE},
    {"", "application/pgp-keys", FILE_MACHINE},
};

static const char *ending_of(const char *name)
{
    const char *dot = strrchr(name, '.');
    return dot ? dot + 1 : "";
}

/* No ending, or one that promises no kind: "answers", "Mr. Example's answers", "answers.dat". */
static bool says_nothing(const char *ending)
{
    static const char *const any[] = {"", "dat", "bin", "bak", "orig", "tmp", "file"};
    for (size_t i = 0; i < sizeof any / sizeof any[0]; i++)
        if (strcasecmp(any[i], ending) == 0) return true;
    return strchr(ending, ' ') != NULL || strspn(ending, "0123456789") == strlen(ending);
}

static enum file_kind kind_of(const struct entity *entity)
{
    const char *ending = ending_of(entity->filename);
    /* What programs call the second part of a PGP/MIME message; other .asc files are signatures and keys. */
    if (strcasecmp(entity->filename, "encrypted.asc") == 0 || strcasecmp(entity->filename, "msg.asc") == 0)
        return FILE_CIPHER;
    if (strncmp(entity->type, "application/pgp-", 16) == 0) return FILE_MACHINE;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (ending[0] && strcasecmp(kinds[i].ending, ending) == 0 &&
            (strcmp(ending, "dat") != 0 || strcasecmp(entity->filename, "winmail.dat") == 0))
            return kinds[i].kind;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (kinds[i].type[0] && strcmp(kinds[i].type, entity->type) == 0) return kinds[i].kind;
    }
    if (strncmp(entity->type, "text/", 5) == 0) return FILE_TEXT;
    if (strncmp(entity->type, "image/", 6) == 0) return FILE_PICTURE;
    return says_nothing(ending) ? FILE_NAMELESS : FILE_UNKNOWN;
}

static bool begins(const char *bytes, size_t count, const char *with, size_t length)
{
    return count >= length && memcmp(bytes, with, length) == 0;
}

/* Which of Microsoft's packed documents, by the names of its members; what is embedded in one comes behind its own. The
 * main part of a text may have any name. */
static enum file_kind office_kind(const char *bytes, size_t count)
{
    static const struct {
        const char *member;
        enum file_kind kind;
    } members[] = {{"word/", FILE_DOCX}, {"xl/workbook", FILE_SHEET}, {"ppt/presentation", FILE_SLIDES}};
    const char *first = NULL;
    enum file_kind kind = FILE_ZIP;
    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
        const char *at = memmem(bytes, count, members[i].member, strlen(members[i].member));
        if (!at || (first && at > first)) continue;
        first = at;
        kind = members[i].kind;
    }
    return kind;
}

/* An OpenDocument says what it is in its first member; packed again by another program, it shows its parts. */
static enum file_kind open_kind(const char *bytes, size_t count)
{
    size_t head = count < 200 ? count : 200;
    if (memmem(bytes, head, "opendocument.text", 17)) return FILE_ODT;
    if (memmem(bytes, head, "opendocument.spreadsheet", 24)) return FILE_SHEET;
    if (memmem(bytes, head, "opendocument.presentation", 25)) return FILE_SLIDES;
    bool first = begins(bytes + 30, count - 30, "mimetype", 8) || begins(bytes + 30, count - 30, "content.xml", 11) ||
                 begins(bytes + 30, count - 30, "META-INF/", 9);
    return first && memmem(bytes, count, "content.xml", 11) && memmem(bytes, count, "META-INF/manifest.xml", 21)
               ? FILE_ODT
               : FILE_ZIP;
}

/* The first member tells a document from an archive that holds one: a document inside is packed already and shows its
 * members' names too. */
static enum file_kind packed_kind(const char *bytes, size_t count)
{
    static const char *const office[] = {"[Content_Types].xml", "word/",     "xl/", "ppt/", "_rels/",
                                         "docProps/",           "customXml/"};
    size_t length = count > 30 ? (size_t)((unsigned char)bytes[26] | (unsigned char)bytes[27] << 8) : 0;
    if (length == 0 || 30 + length > count) return FILE_ZIP;
    enum file_kind open = open_kind(bytes, count);
    if (open != FILE_ZIP) return open;
    for (size_t i = 0; i < sizeof office / sizeof office[0]; i++) {
        if (begins(bytes + 30, length, office[i], strlen(office[i]))) return office_kind(bytes, count);
    }
    return FILE_ZIP;
}

/* Programs that make reports call pages and plain text .doc, so that Word opens them. */
static enum file_kind called_document(const char *bytes, size_t count, enum file_kind by_name)
{
    size_t at = begins(bytes, count, "\xef\xbb\xbf", 3) ? 3 : 0;
    while (at < count && strchr(" \t\r\n", bytes[at]) && bytes[at]) at++;
    if (begins(bytes + at, count - at, "MIME-Version:", 13)) return FILE_MESSAGE;
    if (at < count && bytes[at] == '<') return FILE_HTML;
    return memchr(bytes, 0, count < 1024 ? count : 1024) ? by_name : FILE_TEXT;
}

/* Microsoft's older container holds more than texts: its streams' names tell what, and a locked document of the newer
 * kind is wrapped in one too. */
static enum file_kind contained_kind(const char *bytes, size_t count, enum file_kind by_name)
{
#define WIDE(name) name, sizeof name - 1
    static const struct {
        const char *stream;
        size_t bytes;
        enum file_kind kind;
    } streams[] = {{WIDE("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e"), FILE_LOCKED},
                   {WIDE("_\0_\0s\0u\0b\0s\0t\0g\0001\0.\0000"), FILE_OUTLOOK},
                   {WIDE("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t"), FILE_DOC},
                   {WIDE("W\0o\0r\0k\0b\0o\0o\0k"), FILE_SHEET},
                   {WIDE("P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0 \0D\0o\0c"), FILE_SLIDES}};
#undef WIDE
    for (size_t i = 0; i < sizeof streams / sizeof streams[0]; i++) {
        if (memmem(bytes, count, streams[i].stream, streams[i].bytes)) return streams[i].kind;
    }
    return by_name == FILE_SHEET || by_name == FILE_SLIDES || by_name == FILE_OUTLOOK ? by_name : FILE_DOC;
}

/* Kinds whose files are ZIP containers. */
static bool is_packed(enum file_kind kind)
{
    return kind == FILE_DOCX || kind == FILE_ODT || kind == FILE_SHEET || kind == FILE_SLIDES;
}

/* A photographed page keeps being one under the name of a document. */
static bool is_picture(const char *bytes, size_t count)
{
    return begins(bytes, count, "\xff\xd8\xff", 3) || begins(bytes, count, "\x89PNG\r\n", 6) ||
           begins(bytes, count, "GIF8", 4) || begins(bytes, count, "II*\0", 4) || begins(bytes, count, "MM\0*", 4);
}

/* What the first bytes say; FILE_UNKNOWN: nothing against the name. */
static enum file_kind kind_by_bytes(const char *bytes, size_t count, enum file_kind by_name)
{
    if (begins(bytes, count, "%PDF", 4)) return FILE_PDF;
    if (begins(bytes, count, "{\\rtf", 5)) return FILE_RTF;
    if (begins(bytes, count, "\xd0\xcf\x11\xe0", 4)) return contained_kind(bytes, count, by_name);
    if (begins(bytes, count, "\x78\x9f\x3e\x22", 4)) return FILE_TNEF;
    if (begins(bytes, count, "PK\x03\x04", 4)) {
        enum file_kind packed = packed_kind(bytes, count);
        return packed == FILE_ZIP && is_packed(by_name) ? by_name : packed;
    }
    if (is_picture(bytes, count)) return FILE_PICTURE;
    if (by_name == FILE_DOC || by_name == FILE_RTF) return called_document(bytes, count, by_name);
    if (by_name == FILE_NAMELESS)
        return bytes_are_text(bytes, count) ? called_document(bytes, count, by_name) : FILE_UNKNOWN;
    return by_name;
}

bool attach_counts(const struct entity *entity)
{
    enum file_kind kind = kind_of(entity);
    if (kind == FILE_MACHINE) return false;
    /* Pictures of a signature or a letterhead are small; a photographed page is not. */
    if (kind == FILE_PICTURE) return entity->raw_bytes > 60000 || entity->count_bytes > 40000;
    return true;
}

static const char *read_text(struct arena *arena, const char *charset, const char *bytes, size_t count, bool html,
                             const char *source, struct extraction *out)
{
    struct charset_text text = charset_to_utf8(arena, charset, NULL, bytes, count);
    if (memchr(bytes, 0, count < 1024 ? count : 1024) && !text.used) return "not text";
    if (html)
        out->hidden_text |= extract_html(arena, text.text, text.bytes, source, &out->blocks);
    else
        extract_plain(arena, text.text, text.bytes, false, false, source, &out->blocks);
    return NULL;
}

/* A saved message has greetings, quotations and a signature as the body has. */
static void mark_letter(struct extraction *out, size_t from)
{
    for (size_t i = from; i < out->blocks.count; i++) out->blocks.items[i].letter = true;
}

/* A text has them when something in it is quoted. */
static const char *read_text_file(struct arena *arena, const char *charset, const char *bytes, size_t count,
                                  const char *source, struct extraction *out)
{
    size_t from = out->blocks.count;
    bool quotes = false;
    const char *reason = read_text(arena, charset, bytes, count, false, source, out);
    for (size_t i = from; i < out->blocks.count; i++) quotes |= out->blocks.items[i].depth > 0;
    if (quotes) mark_letter(out, from);
    return reason;
}

static const char *read_records(struct arena *arena, const char *charset, const char *bytes, size_t count,
                                const char *source, struct extraction *out)
{
    struct charset_text text = charset_to_utf8(arena, charset, NULL, bytes, count);
    bool binary = memchr(bytes, 0, count < 1024 ? count : 1024) && !text.used;
    if (!binary && records_read(arena, text.text, text.bytes, source, &out->blocks)) return NULL;
    return read_text_file(arena, charset, bytes, count, source, out);
}

struct into {
    struct arena *arena;
    const char *source, *reason;
    struct extraction *out;
};

static const char *read_kind(struct arena *arena, enum file_kind kind, const char *charset, const char *bytes,
                             size_t count, const char *source, struct extraction *out, bool inside);

/* A file attached to the saved message: read like any other, but nothing inside it is unpacked any more. */
static void take_file(struct into *into, const struct saved_part *part)
{
    struct entity file = {.type = part->type, .filename = part->filename, .count_bytes = part->count};
    const char *name = part->filename[0] ? part->filename : part->type;
    if (!attach_counts(&file) || part->count == 0) return;
    enum file_kind kind = kind_by_bytes(part->bytes, part->count, kind_of(&file));
    const char *reason = kind == FILE_MESSAGE ? "a message inside a saved message"
                                              : read_kind(into->arena, kind, part->charset, part->bytes, part->count,
                                                          name, into->out, true);
    if (reason)
        *ARENA_PUSH(into->arena, into->out->unreadable, into->out->unreadable_count, into->out->unreadable_room) =
            arena_printf(into->arena, "%s in %s: %s", name, into->source, reason);
}

static void take_saved(void *to, const struct saved_part *part)
{
    struct into *into = to;
    if (part->attachment) {
        take_file(into, part);
        return;
    }
    bool html = strcasecmp(part->type, "text/html") == 0;
    size_t from = into->out->blocks.count;
    const char *reason = read_text(into->arena, part->charset, part->bytes, part->count, html, into->source, into->out);
    mark_letter(into->out, from);
    if (reason) into->reason = reason;
}

static const char *read_message(struct arena *arena, const char *bytes, size_t count, const char *source,
                                struct extraction *out)
{
    struct into into = {.arena = arena, .source = source, .out = out};
    if (saved_message_read(arena, bytes, count, take_saved, &into) == 0) return "a saved message without text";
    return into.reason;
}

static bool is_any(const char *name)
{
    size_t length = strlen(name);
    const char *slash = strrchr(name, '/'), *base = slash ? slash + 1 : name;
    /* What file managers leave behind in every folder is nobody's document. */
    return length > 0 && base[0] && base[0] != '.' && strncmp(name, "__MACOSX/", 9) != 0 &&
           strcasecmp(base, "Thumbs.db") != 0 && strcasecmp(base, "desktop.ini") != 0;
}

static const char *reason_for(enum file_kind kind)
{
    switch (kind) {
    case FILE_PICTURE: return "a picture";
    case FILE_TNEF: return "Outlook's own format (winmail.dat)";
    case FILE_SHEET: return "a spreadsheet";
    case FILE_SLIDES: return "slides";
    case FILE_MEDIA: return "sound or video";
    case FILE_PROGRAM: return "a program";
    case FILE_OUTLOOK: return "a message in Outlook's own format (.msg)";
    case FILE_CIPHER: return "encrypted (PGP)";
    case FILE_LOCKED: return "encrypted";
    case FILE_SEALED: return "encrypted, or signed as a whole (S/MIME)";
    default: return "of a kind that is not read";
    }
}

static enum file_kind member_kind(const struct member *member)
{
    struct entity inner = {.type = "", .filename = member->name};
    return kind_by_bytes(member->bytes, member->count, kind_of(&inner));
}

static bool is_document(enum file_kind kind)
{
    return kind == FILE_TEXT || kind == FILE_RECORDS || kind == FILE_HTML || kind == FILE_DOCX || kind == FILE_ODT ||
           kind == FILE_PDF || kind == FILE_DOC || kind == FILE_RTF || kind == FILE_MESSAGE;
}

/* What lies beside the one document: noted where it would count if it were attached by itself. */
static void note_others(struct arena *arena, const struct members *members, const struct member *document,
                        const char *source, struct extraction *out)
{
    for (size_t i = 0; i < members->count; i++) {
        const struct member *member = &members->items[i];
        struct entity file = {.type = "", .filename = member->name, .count_bytes = member->count};
        if (member == document || !attach_counts(&file)) continue;
        *ARENA_PUSH(arena, out->unreadable, out->unreadable_count, out->unreadable_room) =
            arena_printf(arena, "%s in %s: %s", member->name, source, reason_for(member_kind(member)));
    }
}

/* A .zip of one document, be there pictures or tables beside it. No container inside a container but the document
 * itself. */
static const char *read_zip(struct arena *arena, const char *bytes, size_t count, const char *source,
                            struct extraction *out)
{
    struct members members = {0};
    const struct member *document = NULL;
    size_t documents = 0;
    const char *reason = archive_read(arena, bytes, count, is_any, &members);
    if (reason) return reason;
    for (size_t i = 0; i < members.count; i++) {
        if (!is_document(member_kind(&members.items[i]))) continue;
        document = &members.items[i];
        documents++;
    }
    if (members.count == 1) document = &members.items[0];
    if (members.count != 1 && documents != 1)
        return arena_printf(arena, "holds %zu files; only a single document is read", members.count);
    enum file_kind kind = member_kind(document);
    if (kind == FILE_ZIP) return "an archive inside an archive";
    /* Its own name says more than the archive's: "answers.zip/question 3.txt". */
    const char *slash = strrchr(document->name, '/'), *base = slash ? slash + 1 : document->name;
    const char *inner = arena_printf(arena, "%s/%s", source, base);
    reason = read_kind(arena, kind, "", document->bytes, document->count, inner, out, true);
    if (!reason) note_others(arena, &members, document, source, out);
    return reason;
}

/* What could be read in part is both: a contribution, and something for a person to look at. */
static const char *read_part(struct arena *arena, enum file_kind kind, const char *bytes, size_t count,
                             const char *source, struct extraction *out)
{
    const char *missing = NULL, *reason;
    if (kind == FILE_PDF)
        reason = pdf_read(arena, bytes, count, source, &out->blocks, &out->scanned, &missing);
    else
        reason = rtf_read(arena, bytes, count, source, &out->blocks, &missing);
    if (!reason && missing)
        *ARENA_PUSH(arena, out->unreadable, out->unreadable_count, out->unreadable_room) =
            arena_printf(arena, "%s: %s", source, missing);
    return reason;
}

static const char *read_kind(struct arena *arena, enum file_kind kind, const char *charset, const char *bytes,
                             size_t count, const char *source, struct extraction *out, bool inside)
{
    switch (kind) {
    case FILE_TEXT: return read_text_file(arena, charset, bytes, count, source, out);
    case FILE_RECORDS: return read_records(arena, charset, bytes, count, source, out);
    case FILE_HTML: return read_text(arena, charset, bytes, count, true, source, out);
    case FILE_DOCX: return docx_read(arena, bytes, count, source, &out->blocks);
    case FILE_ODT: return odt_read(arena, bytes, count, source, &out->blocks);
    case FILE_PDF:
    case FILE_RTF: return read_part(arena, kind, bytes, count, source, out);
    case FILE_DOC: return doc_read(arena, bytes, count, source, &out->blocks);
    case FILE_ZIP: return inside ? "an archive inside an archive" : read_zip(arena, bytes, count, source, out);
    case FILE_MESSAGE: return read_message(arena, bytes, count, source, out);
    default: return reason_for(kind);
    }
}

const char *attach_read(struct arena *arena, const struct entity *entity, struct extraction *out)
{
    size_t before = out->blocks.count;
    const char *source = entity->filename[0] ? entity->filename : entity->type;
    if (!entity->bytes || entity->count_bytes == 0) return "empty";
    enum file_kind kind = kind_by_bytes(entity->bytes, entity->count_bytes, kind_of(entity));
    /* Text entities are UTF-8 already. */
    const char *charset = strncmp(entity->type, "text/", 5) == 0 ? "utf-8" : entity->charset;
    const char *bytes = entity->bytes, *reason;
    size_t count = entity->count_bytes;
    if (enriched_is(entity->type)) {
        bytes = enriched_page(arena, entity->type, bytes, count, &count);
        kind = FILE_HTML;
    }
    reason = read_kind(arena, kind, charset, bytes, count, source, out, false);
    if (reason)
        out->blocks.count = before;
    else if (out->blocks.count == before)
        reason = "no text inside";
    return reason;
}
