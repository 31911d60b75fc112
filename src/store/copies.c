/* SPDX-License-Identifier: MIT */
/*
 * copies: when two messages are one. Equal keys are; beyond that only a copy marked truncated may be matched with a
 * longer one, by its header key and by its bytes (store.h says why).
 */
#include <mailcall/base/mem.h>

#include "internal.h"

/* Candidates looked at: a header key is shared by copies of one message, or by somebody's flood. */
#define COPIES_MOST 16

/* Offset of the body: after the first empty line. */
static size_t body_start(const char *raw, size_t bytes)
{
    const char *at = raw, *end = raw + bytes;
    while (at < end) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        if (!line_end) return bytes;
        if (line_end == at || (line_end == at + 1 && *at == '\r')) return (size_t)(line_end + 1 - raw);
        at = line_end + 1;
    }
    return bytes;
}

/* Is the body of `cut` the beginning of the body of `whole`, and shorter? CR is passed over: transports change line
 * ends. */
static bool begins(const char *cut, size_t cut_bytes, const char *whole, size_t whole_bytes)
{
    const char *a = cut + body_start(cut, cut_bytes), *a_end = cut + cut_bytes;
    const char *b = whole + body_start(whole, whole_bytes), *b_end = whole + whole_bytes;
    for (;;) {
        while (a < a_end && *a == '\r') a++;
        while (b < b_end && *b == '\r') b++;
        if (a == a_end) return true;
        if (b == b_end || *a != *b) return false;
        a++, b++;
    }
}

static enum copy_relation compare(const struct copy *copy, bool stored_truncated, const struct buf *stored)
{
    const char *raw = copy->raw;
    if (copy->truncated && begins(raw, copy->raw_bytes, buf_text(stored), stored->len)) return COPY_KNOWN;
    if (stored_truncated && begins(buf_text(stored), stored->len, raw, copy->raw_bytes)) return COPY_LONGER;
    return COPY_NEW;
}

static enum status find_cut(struct store *store, const struct copy *copy, int64_t *number, enum copy_relation *relation,
                            struct err *err)
{
    struct sql sql;
    sql_begin(
        &sql, store,
        "SELECT m.number, m.truncated, r.codec, m.raw_bytes, r.bytes FROM message m JOIN raw r ON r.number = m.number "
        "WHERE m.header_key = $1 AND m.header_key <> '' AND (m.truncated = 1 OR $2 = 1) AND m.erased = 0 ORDER BY "
        "m.number LIMIT $3",
        err);
    sql_text(&sql, copy->header_key);
    sql_int(&sql, copy->truncated);
    sql_int(&sql, COPIES_MOST);
    struct buf stored = BUF_INIT(SIZE_MAX);
    while (*relation == COPY_NEW && sql_row(&sql)) {
        buf_clear(&stored);
        sql.status = raw_unpack(&sql, 2, &stored, err);
        if (sql.status != OK) break;
        *relation = compare(copy, sql_get_int(&sql, 1) != 0, &stored);
        *number = sql_get_int(&sql, 0);
    }
    buf_release(&stored);
    return sql_end(&sql);
}

enum status copies_find(struct store *store, const struct copy *copy, int64_t *number, enum copy_relation *relation,
                        struct err *err)
{
    struct sql sql;
    bool found = false, erased = false, cut = false;
    int64_t stored_bytes = 0;
    *relation = COPY_NEW;
    sql_begin(&sql, store, "SELECT number, erased, truncated, raw_bytes FROM message WHERE key = $1", err);
    sql_text(&sql, copy->key);
    if (sql_row(&sql)) {
        found = true;
        *number = sql_get_int(&sql, 0);
        erased = sql_get_int(&sql, 1) != 0;
        cut = sql_get_int(&sql, 2) != 0;
        stored_bytes = sql_get_int(&sql, 3);
    }
    enum status status = sql_end(&sql);
    if (status != OK) return status;
    if (found) {
        bool longer = cut && (size_t)stored_bytes < copy->raw_bytes;
        *relation = erased ? COPY_ERASED : longer ? COPY_LONGER : COPY_KNOWN;
        return OK;
    }
    status = store_find_key(store, copy->key, number, err);
    if (status != OK) return status;
    if (*number) {
        *relation = COPY_KNOWN;
        return OK;
    }
    return copy->header_key && *copy->header_key ? find_cut(store, copy, number, relation, err) : OK;
}

static enum status keep_earlier(struct store *store, int64_t number, const struct copy *copy, struct err *err)
{
    struct sql sql;
    /* The same key with a longer text takes the key over; the earlier copy keeps a name of its own. */
    sql_begin(&sql, store,
              "INSERT INTO earlier_copy (key, number, raw_bytes, codec, bytes) "
              "SELECT CASE WHEN m.key = $2 THEN m.key || ' ' || (SELECT COUNT(*) FROM earlier_copy WHERE number = $1) "
              "ELSE m.key END, m.number, m.raw_bytes, r.codec, r.bytes "
              "FROM message m JOIN raw r ON r.number = m.number WHERE m.number = $1",
              err);
    sql_int(&sql, number);
    sql_text(&sql, copy->key);
    return sql_run(&sql);
}

enum status copies_replace(struct store *store, int64_t number, const struct copy *copy, struct err *err)
{
    struct sql sql;
    struct packed packed;
    enum status status = keep_earlier(store, number, copy, err);
    if (status != OK) return status;
    pack(store->packer, copy->raw, copy->raw_bytes, &packed);
    sql_begin(&sql, store, "UPDATE raw SET codec = $2, bytes = $3 WHERE number = $1", err);
    sql_int(&sql, number);
    sql_int(&sql, packed.codec);
    sql_blob(&sql, packed.bytes, packed.count);
    status = sql_run(&sql);
    if (status != OK) return status;
    sql_begin(&sql, store, "UPDATE message SET key = $2, truncated = $3, raw_bytes = $4 WHERE number = $1", err);
    sql_int(&sql, number);
    sql_text(&sql, copy->key);
    sql_int(&sql, copy->truncated);
    sql_int(&sql, (int64_t)copy->raw_bytes);
    return sql_run(&sql);
}
