/* SPDX-License-Identifier: MIT */
/*
 * compose: a finished message, written from its parts. Its own writer, because libetpan's takes boundaries and
 * identifiers from an unseeded random() and the outbox must be able to make the same bytes twice.
 */
#include <string.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/hash.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include <mailcall/mail/compose.h>
#include "encode.h"

#define BOUNDARY_HASH_BYTES 32
#define BODY_MAX_BYTES (16 * 1024 * 1024)

/* An id can only hold what an address can. */
static bool id_is_writable(const char *id)
{
    for (const char *p = id; *p; p++)
        if ((unsigned char)*p <= 32 || (unsigned char)*p >= 127 || one_of("<>", *p)) return false;
    return true;
}

static enum status check(const struct outgoing *outgoing, struct err *err)
{
    const struct {
        const char *what, *address;
        bool needed;
    } boxes[] = {{"sender", outgoing->from.address, true},
                 {"recipient", outgoing->to.address, true},
                 {"Reply-To", outgoing->reply_to.address, false}};
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++) {
        const char *address = boxes[i].address ? boxes[i].address : "";
        if (!boxes[i].needed && !*address) continue;
        if (!address_is_sendable(address))
            return err_set(err, BAD_INPUT, "the %s address \"%.200s\" is no mail address: write name@domain, in ASCII",
                           boxes[i].what, address);
    }
    if (!id_is_writable(outgoing->message_id) || !id_is_writable(outgoing->in_reply_to ? outgoing->in_reply_to : ""))
        return err_set(err, BAD_INPUT, "a message identifier holds blanks, brackets or controls");
    return OK;
}

static void put_fields(struct buf *out, const struct outgoing *outgoing)
{
    char date[CLOCK_TEXT_BYTES];
    clock_rfc5322(outgoing->date_utc, date);
    encode_mailbox_field(out, "From", &outgoing->from);
    encode_mailbox_field(out, "To", &outgoing->to);
    if (outgoing->reply_to.address && *outgoing->reply_to.address)
        encode_mailbox_field(out, "Reply-To", &outgoing->reply_to);
    encode_field(out, "Subject", outgoing->subject);
    buf_printf(out, "Date: %s\r\n", date);
    if (*outgoing->message_id) buf_printf(out, "Message-ID: <%s>\r\n", outgoing->message_id);
    if (outgoing->in_reply_to && *outgoing->in_reply_to)
        buf_printf(out, "In-Reply-To: <%s>\r\nReferences: <%s>\r\n", outgoing->in_reply_to, outgoing->in_reply_to);
    if (outgoing->list_id && *outgoing->list_id && id_is_writable(outgoing->list_id))
        buf_printf(out, "List-Id: <%s>\r\n", outgoing->list_id);
    /* RFC 3834: no machine is to answer; the second is what Exchange understands. */
    buf_puts(out, "Auto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: All\r\nMIME-Version: 1.0\r\n");
}

static void put_body(struct buf *out, const char *type, const char *text)
{
    struct buf clean = BUF_INIT(BODY_MAX_BYTES);
    utf8_add_clean(&clean, text, strlen(text));
    buf_printf(out, "Content-Type: %s; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n", type);
    encode_quoted(out, buf_text(&clean), clean.len);
    out->cut = out->cut || clean.cut;
    buf_release(&clean);
}

/* From the content, so that the same input gives the same bytes. No quoted-printable line can hold "=_". */
static void make_boundary(const struct outgoing *outgoing, char out[HASH_HEX_BYTES])
{
    struct hash hash;
    hash_init(&hash);
    hash_add(&hash, outgoing->message_id, strlen(outgoing->message_id) + 1);
    hash_add(&hash, outgoing->text, strlen(outgoing->text) + 1);
    hash_add(&hash, outgoing->html, strlen(outgoing->html) + 1);
    hash_hex(&hash, out);
    out[BOUNDARY_HASH_BYTES] = '\0';
}

enum status compose(const struct outgoing *outgoing, struct buf *out, struct err *err)
{
    enum status status = check(outgoing, err);
    if (status != OK) return status;
    size_t before = out->len;
    bool was_cut = out->cut;
    out->cut = false;
    put_fields(out, outgoing);
    if (!outgoing->html || !*outgoing->html) {
        put_body(out, "text/plain", outgoing->text);
    } else {
        char boundary[HASH_HEX_BYTES];
        make_boundary(outgoing, boundary);
        buf_printf(out, "Content-Type: multipart/alternative;\r\n boundary=\"=_%s\"\r\n\r\n--=_%s\r\n", boundary,
                   boundary);
        put_body(out, "text/plain", outgoing->text);
        buf_printf(out, "\r\n--=_%s\r\n", boundary);
        put_body(out, "text/html", outgoing->html);
        buf_printf(out, "\r\n--=_%s--\r\n", boundary);
    }
    if (out->cut) {
        buf_truncate(out, before);
        out->cut = was_cut;
        return err_set(err, BAD_INPUT, "the message would be larger than the %zu bytes there is room for",
                       out->max_bytes);
    }
    out->cut = was_cut;
    return OK;
}
