/* SPDX-License-Identifier: MIT */
/*
 * key: what makes two deliveries the same message. Everything that hosts on the way add or rewrite is left out, so that
 * the copy that came by the pipe, the one in the list's mbox and the one of a second subscription meet in one record; a
 * Message-ID alone would let anybody replace somebody else's message by sending first.
 *
 * Fields are hashed as "name:value" with the name in lower case and white space run together (folding differs between
 * hosts), in their order; then the body with LF line ends, without the blank lines at its end and without an mbox's ">"
 * before "From ".
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include <mailcall/base/hash.h>
#include <mailcall/mail/parse.h>
#include "internal.h"

/* Fields that a host, a filter or a mailbox program adds on the way. */
static const char *const traces[] = {"Received",
                                     "Return-Path",
                                     "Delivered-To",
                                     "X-Original-To",
                                     "Envelope-To",
                                     "X-Envelope-From",
                                     "X-Envelope-To",
                                     "Authentication-Results",
                                     "Received-SPF",
                                     "DKIM-Signature",
                                     "DomainKey-Signature",
                                     "X-Google-DKIM-Signature",
                                     "X-Received",
                                     "X-UID",
                                     "X-UIDL",
                                     "X-Keywords",
                                     "X-Mozilla-Status",
                                     "X-Mozilla-Status2",
                                     "X-Mozilla-Keys",
                                     "X-Gmail-Labels",
                                     "X-GM-THRID",
                                     "X-Evolution-Source",
                                     "Status",
                                     "X-Status",
                                     "Content-Length",
                                     "Lines",
                                     "X-Spam",
                                     "X-Virus-Scanned",
                                     "X-Virus-Status",
                                     "X-Greylist",
                                     "X-Loop",
                                     "Delivery-Date",
                                     "X-Sieve",
                                     "X-Bogosity",
                                     "X-Resolved-To",
                                     "X-Delivered-To"};

static const char *const trace_families[] = {"ARC-",        "X-Spam-",        "Mailcall-",     "X-Mailman-",
                                             "X-Rspamd-",   "X-MS-Exchange-", "X-Proofpoint-", "X-Barracuda-",
                                             "X-IronPort-", "X-Amavis-"};

static bool is_trace(const struct raw_field *field)
{
    for (size_t i = 0; i < sizeof traces / sizeof *traces; i++)
        if (field_is(field, traces[i])) return true;
    for (size_t i = 0; i < sizeof trace_families / sizeof *trace_families; i++) {
        size_t length = strlen(trace_families[i]);
        if (field->name_bytes > length && strncasecmp(field->name, trace_families[i], length) == 0) return true;
    }
    return false;
}

/* Hashes through a small window instead of one call a byte. */
struct sink {
    struct hash hash;
    char window[4096];
    size_t used;
};

static void sink_put(struct sink *sink, char c)
{
    if (sink->used == sizeof sink->window) {
        hash_add(&sink->hash, sink->window, sink->used);
        sink->used = 0;
    }
    sink->window[sink->used++] = c;
}

static void sink_add(struct sink *sink, const char *bytes, size_t count)
{
    if (count > sizeof sink->window - sink->used) {
        hash_add(&sink->hash, sink->window, sink->used);
        sink->used = 0;
    }
    if (count > sizeof sink->window) {
        hash_add(&sink->hash, bytes, count);
        return;
    }
    memcpy(sink->window + sink->used, bytes, count);
    sink->used += count;
}

static void sink_field(struct sink *sink, const struct raw_field *field)
{
    bool blank = false, any = false;
    for (size_t i = 0; i < field->name_bytes; i++) sink_put(sink, (char)tolower((unsigned char)field->name[i]));
    sink_put(sink, ':');
    for (size_t i = 0; i < field->value_bytes; i++) {
        if (isspace((unsigned char)field->value[i])) {
            blank = any;
            continue;
        }
        if (blank) sink_put(sink, ' ');
        blank = false;
        any = true;
        sink_put(sink, field->value[i]);
    }
    sink_put(sink, '\n');
}

static void sink_body(struct sink *sink, const char *at, const char *end)
{
    while (end > at && (end[-1] == '\n' || end[-1] == '\r')) end--;
    sink_put(sink, '\n');
    while (at < end) {
        const char *feed = memchr(at, '\n', (size_t)(end - at)), *to = feed ? feed : end, *p = at;
        while (p < to && *p == '>') p++;
        if (p > at && to - p >= 5 && memcmp(p, "From ", 5) == 0) at = p;
        if (feed && to > at && to[-1] == '\r') to--;
        sink_add(sink, at, (size_t)(to - at));
        if (feed) sink_put(sink, '\n');
        at = feed ? feed + 1 : end;
    }
}

void message_key(const char *bytes, size_t count, char out[65])
{
    struct sink sink = {.used = 0};
    struct header_cursor cursor;
    struct raw_field field;
    if (count == 0) bytes = "";
    hash_init(&sink.hash);
    header_open(&cursor, bytes, count, false);
    while (header_next(&cursor, &field))
        if (!is_trace(&field)) sink_field(&sink, &field);
    sink_body(&sink, cursor.at, cursor.end);
    hash_add(&sink.hash, sink.window, sink.used);
    hash_hex(&sink.hash, out);
}

size_t message_header_end(const char *bytes, size_t count)
{
    struct header_cursor cursor;
    struct raw_field field;
    if (count == 0) return 0;
    header_open(&cursor, bytes, count, false);
    while (header_next(&cursor, &field)) continue;
    return (size_t)(cursor.at - bytes);
}
