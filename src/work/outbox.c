/* SPDX-License-Identifier: MIT */
/* outbox: written down, then sent; the same bytes until the mail program takes them or the tries are used up. */
#include <mailcall/work/outbox.h>

#include <strings.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/hash.h>
#include <mailcall/mail/compose.h>
#include <mailcall/mail/send.h>

#define LETTER_MAX_BYTES (8 * 1024 * 1024) /* larger than any digest: entries and words are capped */
#define MESSAGE_ID_DIGITS 32

char *outbox_message_id(struct arena *arena, const struct settings *settings, const struct outbox_letter *letter)
{
    struct hash hash;
    char hex[HASH_HEX_BYTES];
    const char *const parts[] = {letter->call_id, letter->recipient, letter->window, settings->from_address};
    hash_init(&hash);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) hash_add(&hash, parts[i], strlen(parts[i]) + 1);
    hash_hex(&hash, hex);
    const char *at = strrchr(settings->from_address, '@');
    return arena_printf(arena, "digest.%.*s@%s", MESSAGE_ID_DIGITS, hex,
                        at != NULL && at[1] != '\0' ? at + 1 : "localhost");
}

char *outbox_last_fact(struct arena *arena, const char *call_id, const char *recipient)
{
    return arena_printf(arena, "digest.last %s %s", call_id, recipient);
}

static enum status remember_last(struct site *site, const struct outbox_row *row, struct err *err)
{
    struct arena *arena = arena_new();
    char when[CLOCK_TEXT_BYTES];
    clock_rfc3339(row->made_utc, when);
    enum status status = store_fact_set(site->store, outbox_last_fact(arena, row->call_id, row->recipient), when, err);
    arena_free(&arena);
    return status;
}

/* The row was taken before; what the mail program answers decides what becomes of it. */
static enum status send_row(struct site *site, const struct outbox_row *row, int64_t now_utc, struct buf *report,
                            struct err *err)
{
    struct err failure = ERR_INIT, store_failure = ERR_INIT;
    const struct settings *settings = &site->settings;
    unsigned wall_ms = settings->sendmail_seconds > 0 ? settings->sendmail_seconds * 1000 : SEND_WALL_MS;
    enum status sent = send_message(settings->sendmail, settings->from_address, row->recipient, row->bytes,
                                    row->byte_count, wall_ms, &failure);
    if (sent == OK) {
        enum status status = store_outbox_sent(site->store, row->id, err);
        if (status == OK && row->to_number > row->from_number) status = remember_last(site, row, err);
        if (status == OK) buf_printf(report, "%s: sent to %s\n", row->call_id, row->recipient);
        return status;
    }
    int tries = row->tries + 1;
    bool final = tries >= OUTBOX_TRIES;
    int64_t next = store_outbox_retry_utc(tries, now_utc);
    enum status status = store_outbox_unsent(site->store, row->id, next, final, failure.text, &store_failure);
    if (status != OK) return err_set(err, status, "%s", store_failure.text);
    char when[CLOCK_TEXT_BYTES];
    clock_rfc3339(next, when);
    buf_printf(report, "%s: NOT sent to %s (try %d of %d): %s\n", row->call_id, row->recipient, tries, OUTBOX_TRIES,
               failure.text);
    if (final) {
        return err_set(err, UNSENT,
                       "the digest for %s was given up after %d tries: %s; what it said comes again with the next one, "
                       "once `mailcall digest --send` succeeds",
                       row->recipient, tries, failure.text);
    }
    return err_set(err, UNSENT,
                   "the digest for %s could not be sent: %s; it is kept and goes out unchanged with the next "
                   "`mailcall digest --send` (due %s)",
                   row->recipient, failure.text, when);
}

static bool matches(const struct outbox_row *row, const char *call_id, const char *recipient)
{
    if (call_id != NULL && strcmp(row->call_id, call_id) != 0) return false;
    return recipient == NULL || strcasecmp(row->recipient, recipient) == 0;
}

enum status outbox_send_waiting(struct site *site, const char *call_id, const char *recipient, int64_t now_utc,
                                bool asked, size_t *left, struct buf *report, struct err *err)
{
    struct arena *arena = arena_new();
    struct outbox_row *rows = NULL;
    size_t count = 0;
    enum status result = OK, status = store_outbox(site->store, arena, OUTBOX_WAITING, &rows, &count, err);
    *left = 0;
    for (size_t i = 0; i < count && status == OK; i++) {
        bool taken = false;
        if (!matches(&rows[i], call_id, recipient)) continue;
        int64_t at = asked && rows[i].next_try_utc > now_utc ? rows[i].next_try_utc : now_utc;
        status = store_outbox_take(site->store, rows[i].id, at, &taken, err);
        if (status != OK || !taken) {
            *left += status == OK && rows[i].tries < OUTBOX_TRIES;
            continue;
        }
        enum status sent = send_row(site, &rows[i], now_utc, report, err);
        if (sent == UNSENT) {
            *left += rows[i].tries + 1 < OUTBOX_TRIES;
            result = UNSENT;
        } else {
            status = sent;
        }
    }
    arena_free(&arena);
    return status != OK ? status : result;
}

static enum status compose_letter(struct site *site, struct arena *arena, const struct outbox_letter *letter,
                                  int64_t now_utc, struct buf *bytes, struct outbox_row *row, struct err *err)
{
    const struct settings *settings = &site->settings;
    struct outgoing outgoing = {.from = {.name = settings->from_name, .address = settings->from_address},
                                .to = {.name = letter->recipient_name, .address = letter->recipient},
                                .reply_to = {.name = "", .address = ""},
                                .subject = letter->subject,
                                .message_id = outbox_message_id(arena, settings, letter),
                                .list_id = "",
                                .in_reply_to = "",
                                .date_utc = now_utc,
                                .text = letter->text,
                                .html = letter->html};
    enum status status = compose(&outgoing, bytes, err);
    if (status != OK) return status;
    if (bytes->cut) return err_set(err, BUG, "the digest for %s passed %d bytes", letter->recipient, LETTER_MAX_BYTES);
    *row = (struct outbox_row){.from_number = letter->from_number,
                               .to_number = letter->to_number,
                               .reread = letter->reread,
                               .call_id = letter->call_id,
                               .recipient = letter->recipient,
                               .message_id = outgoing.message_id,
                               .bytes = bytes->data,
                               .byte_count = bytes->len,
                               .next_try_utc = now_utc,
                               .made_utc = now_utc,
                               .failure = ""};
    return OK;
}

enum status outbox_post(struct site *site, const struct outbox_letter *letter, int64_t now_utc, struct buf *report,
                        struct err *err)
{
    struct arena *arena = arena_new();
    struct buf bytes = BUF_INIT(LETTER_MAX_BYTES);
    struct outbox_row row;
    bool taken = false;
    enum status status = compose_letter(site, arena, letter, now_utc, &bytes, &row, err);
    if (status == OK) status = store_outbox_add(site->store, &row, &row.id, err);
    if (status == OK) status = store_outbox_take(site->store, row.id, now_utc, &taken, err);
    if (status == OK && taken) status = send_row(site, &row, now_utc, report, err);
    if (status == OK && taken && !letter->by_time) status = remember_last(site, &row, err);
    buf_release(&bytes);
    arena_free(&arena);
    return status;
}

enum status outbox_given_up(struct site *site, struct arena *arena, const char *call_id, struct outbox_row **out,
                            size_t *count, struct err *err)
{
    struct outbox_row *rows = NULL;
    size_t all = 0, kept = 0;
    enum status status = store_outbox(site->store, arena, OUTBOX_FAILED, &rows, &all, err);
    for (size_t i = 0; i < all && status == OK; i++) {
        int64_t reached = 0;
        if (!matches(&rows[i], call_id, NULL)) continue;
        status = store_watermark(site->store, rows[i].call_id, rows[i].recipient, &reached, err);
        if (reached < rows[i].to_number) rows[kept++] = rows[i];
    }
    if (status != OK) return status;
    *out = rows;
    *count = kept;
    return OK;
}
