/* SPDX-License-Identifier: MIT */
/*
 * restore: what can still be read of a damaged store, into a new one. Message by message, because damage is seldom
 * everywhere: a page that cannot be read costs what stands on it and nothing else, because what it led to is looked for
 * in the file. The bytes of a message are asked for
 * even when its record is lost, and a number is remembered when nothing but the number is left.
 */
#include "internal.h"

#include <mailcall/model/message.h>

/* Where the last number cannot be read: this many numbers in a row without a message mean the end. */
#define MISSES_MEAN_END 5000
/* And so many before the last one: the numbers between are asked for no more, only the next that is there. */
#define MISSES_MEAN_GAP 20000
/* A number above this one was read from damage. */
#define RESTORE_LARGEST_NUMBER INT64_C(1000000000)

static enum status restore_message(struct store *to, const struct stored *was, const char *header_key,
                                   const struct buf *raw, struct err *err)
{
    struct sql sql;
    struct packed packed;

    enum status status = store_begin(to, err);
    if (status != OK) return status;
    sql_begin(&sql, to,
              "INSERT INTO message (number, key, header_key, received_utc, sender, recipient, forced_call, truncated, "
              "erased, raw_bytes, duplicates, arrived_utc) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
              err);
    sql_int(&sql, was->number);
    sql_text(&sql, was->key);
    sql_text(&sql, header_key);
    sql_int(&sql, was->received_utc);
    sql_text(&sql, was->sender);
    sql_text(&sql, was->recipient);
    sql_text_or_null(&sql, was->forced_call ? was->call_id : NULL);
    sql_int(&sql, was->truncated);
    sql_int(&sql, was->erased);
    sql_int(&sql, (int64_t)raw->len);
    sql_int(&sql, was->duplicates);
    sql_int(&sql, was->arrived_utc);
    status = sql_run(&sql);
    if (status == OK && !was->erased) {
        pack(to->packer, buf_text(raw), raw->len, &packed);
        sql_begin(&sql, to, "INSERT INTO raw (number, codec, bytes) VALUES ($1, $2, $3)", err);
        sql_int(&sql, was->number);
        sql_int(&sql, packed.codec);
        sql_blob(&sql, packed.bytes, packed.count);
        status = sql_run(&sql);
        if (status == OK) status = derived_write_pending(to, was->number, was->call_id, "", err);
    }
    return store_finish(to, status, err);
}

/* A store of an older schema, which its damage kept from being brought up to date, does not know when. */
static int64_t read_arrived(struct store *from, int64_t number, int64_t otherwise)
{
    struct sql sql;
    struct err ignored = ERR_INIT;
    int64_t arrived_utc = otherwise;

    sql_begin(&sql, from, "SELECT COALESCE(arrived_utc, received_utc) FROM message WHERE number = $1", &ignored);
    sql_int(&sql, number);
    if (sql_row(&sql)) arrived_utc = sql_get_int(&sql, 0);
    return sql_end(&sql) == OK ? arrived_utc : otherwise;
}

/* Only the record is asked for: what is derived may be where the damage is. */
static bool read_record(struct store *from, struct arena *arena, int64_t number, struct stored *was)
{
    struct sql sql;
    struct err ignored = ERR_INIT;

    sql_begin(&sql, from,
              "SELECT key, received_utc, sender, recipient, forced_call, truncated, erased, duplicates FROM message "
              "WHERE number = $1",
              &ignored);
    sql_int(&sql, number);
    bool found = sql_row(&sql);
    if (found)
        *was = (struct stored){.number = number,
                               .key = sql_get_text(&sql, arena, 0),
                               .received_utc = sql_get_int(&sql, 1),
                               .sender = sql_get_text(&sql, arena, 2),
                               .recipient = sql_get_text(&sql, arena, 3),
                               .forced_call = !sql_is_null(&sql, 4),
                               .call_id = sql_get_text(&sql, arena, 4),
                               .truncated = sql_get_int(&sql, 5) != 0,
                               .erased = sql_get_int(&sql, 6) != 0,
                               .duplicates = sql_get_int(&sql, 7)};
    if (sql_end(&sql) != OK || !found) return false;
    was->arrived_utc = read_arrived(from, number, was->received_utc);
    return true;
}

/* The bytes alone, when what was written about them is where the damage is. */
static bool read_raw(struct store *from, int64_t number, struct buf *raw)
{
    struct sql sql;
    struct err ignored = ERR_INIT;
    size_t count = 0, original_bytes = 0;
    bool read = false;

    sql_begin(&sql, from, "SELECT codec, bytes FROM raw WHERE number = $1", &ignored);
    sql_int(&sql, number);
    if (sql_row(&sql)) {
        const void *bytes = sql_get_blob(&sql, 1, &count);
        int codec = (int)sql_get_int(&sql, 0);
        read = packed_says(codec, bytes, count, &original_bytes) &&
               unpack(from->packer, codec, bytes, count, original_bytes, raw, &ignored) == OK;
    }
    return sql_end(&sql) == OK && read;
}

/* A message whose record is lost keeps its number. When it came is what its own header says; who handed it over, and
 * whether it was forced into a call, nobody knows any more. */
static struct stored record_of(const struct restore_help *help, struct arena *arena, int64_t number,
                               const struct buf *raw)
{
    char key[65], header_key[65];
    help->keys(raw, key, header_key);
    int64_t arrived_utc = help->received_utc(help->context, raw);
    return (struct stored){.number = number,
                           .key = arena_strdup(arena, key),
                           .received_utc = arrived_utc,
                           .arrived_utc = arrived_utc,
                           .sender = "",
                           .recipient = "",
                           .call_id = ""};
}

/* Where no way through the table leads to the bytes any more, they may still lie in the file. `key`: whose they are to
 * be, NULL when the record is lost too. */
static bool read_apart(struct store *from, const struct restore_help *help, int64_t number, const char *key,
                       struct buf *raw)
{
    struct buf bytes = BUF_INIT(MESSAGE_MAX_BYTES + 1);
    struct err ignored = ERR_INIT;
    char own_key[65], header_key[65];
    bool found = false;
    int codec = -1;

    for (size_t nth = 0; !found && from->engine->ops->find_apart(from->engine, number, nth, &codec, &bytes); nth++) {
        size_t original_bytes = 0;
        buf_clear(raw);
        if (codec < 0 || !packed_says(codec, buf_text(&bytes), bytes.len, &original_bytes) ||
            unpack(from->packer, codec, buf_text(&bytes), bytes.len, original_bytes, raw, &ignored) != OK)
            continue;
        help->keys(raw, own_key, header_key);
        found = !key || strcmp(own_key, key) == 0;
    }
    buf_release(&bytes);
    return found;
}

/* Damage inside a message may still unpack. Where its bytes as they were lie nowhere else, they are kept as they are
 * now, but under a key of their own: an import of the message as it was is no duplicate of it. */
static void mend_raw(struct store *from, const struct restore_help *help, struct arena *arena, struct stored *was,
                     struct buf *raw)
{
    struct buf apart = BUF_INIT(MESSAGE_MAX_BYTES + 1);
    char key[65], header_key[65];
    help->keys(raw, key, header_key);
    if (strcmp(key, was->key) == 0) return;
    if (read_apart(from, help, was->number, was->key, &apart)) {
        buf_clear(raw);
        buf_add(raw, buf_text(&apart), apart.len);
    } else {
        was->key = arena_strdup(arena, key);
    }
    buf_release(&apart);
}

static bool read_message(struct store *from, const struct restore_help *help, struct arena *arena, int64_t number,
                         struct stored *was, struct buf *raw)
{
    struct err ignored = ERR_INIT;
    if (read_record(from, arena, number, was)) {
        if (was->erased) return true;
        if (store_raw(from, number, raw, &ignored) != OK) return read_apart(from, help, number, was->key, raw);
        mend_raw(from, help, arena, was, raw);
        return true;
    }
    if (!read_raw(from, number, raw) && !read_apart(from, help, number, NULL, raw)) return false;
    *was = record_of(help, arena, number, raw);
    return true;
}

/* Of all that a store says of its messages, the largest number that can be read: `end` in any table, `last` but in
 * those of the messages themselves. `whole`: these can be asked for their end. */
struct numbers {
    int64_t end, last;
    bool whole;
};

static struct numbers largest_numbers(struct store *store)
{
    static const char *const asked[] = {"SELECT MAX(number) FROM message", "SELECT MAX(number) FROM raw",
                                        "SELECT MAX(number) FROM reading", "SELECT MAX(number) FROM watermark",
                                        "SELECT MAX(number) FROM journal", "SELECT MAX(number) FROM search_text"};
    struct numbers numbers = {.whole = true};
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        int64_t number = 0;
        struct err ignored = ERR_INIT;
        if (sql_number(store, asked[i], 0, &number, &ignored) != OK) numbers.whole = numbers.whole && i > 1;
        if (number > RESTORE_LARGEST_NUMBER) continue;
        if (number > numbers.end) numbers.end = number;
        if (i > 1 && number > numbers.last) numbers.last = number;
    }
    return numbers;
}

/* The next number under which anything lies, 0: none. */
static int64_t next_number(struct store *from, int64_t after)
{
    static const char *const asked[] = {"SELECT MIN(number) FROM message WHERE number > $1",
                                        "SELECT MIN(number) FROM raw WHERE number > $1"};
    int64_t next = from->engine->ops->next_apart(from->engine, after);
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        struct sql sql;
        struct err ignored = ERR_INIT;
        int64_t number = 0;
        sql_begin(&sql, from, asked[i], &ignored);
        sql_int(&sql, after);
        if (sql_row(&sql)) number = sql_get_int(&sql, 0);
        if (sql_end(&sql) == OK && number > after && (next == 0 || number < next)) next = number;
    }
    return next <= RESTORE_LARGEST_NUMBER ? next : 0;
}

static enum status restore_one(struct store *to, struct store *from, const struct restore_help *help, int64_t number,
                               bool *taken, struct err *err)
{
    struct arena *arena = arena_new();
    struct buf raw = BUF_INIT(MESSAGE_MAX_BYTES + 1);
    struct stored was;
    char key[65], header_key[65] = "";
    int64_t twin = 0;
    enum status status = OK;

    *taken = false;
    if (!read_message(from, help, arena, number, &was, &raw)) goto out;
    if (!was.erased) help->keys(&raw, key, header_key);
    status = store_find_key(to, was.key, &twin, err);
    if (status != OK || twin) goto out; /* damage may make two of one */
    status = restore_message(to, &was, header_key, &raw, err);
    *taken = status == OK;
out:
    buf_release(&raw);
    arena_free(&arena);
    return status;
}

/* The number to be tried behind `number`, under which and before which `misses` in a row had no message; 0: all were.
 */
static int64_t following(struct store *from, const struct numbers *numbers, int64_t number, int64_t misses)
{
    if (number < numbers->end) return misses < MISSES_MEAN_GAP ? number + 1 : next_number(from, number);
    if (numbers->whole) return 0;
    return misses < MISSES_MEAN_END ? number + 1 : next_number(from, number);
}

/* *last: the largest number that was given, as far as anything tells. One that the messages' own tables have far above
 * all others, and no message under it, was read from damage. */
static enum status restore_messages(struct store *to, struct store *from, const struct restore_help *help,
                                    size_t *count, int64_t *last, struct err *err)
{
    enum status status = OK;
    bool taken = false;
    struct numbers numbers = largest_numbers(from);

    *last = numbers.last;
    for (int64_t number = 1, misses = 0; status == OK && number > 0;
         number = following(from, &numbers, number, misses)) {
        status = restore_one(to, from, help, number, &taken, err);
        misses = taken ? 0 : misses + 1;
        if (!taken) continue;
        (*count)++;
        if (number > *last) *last = number;
    }
    if (numbers.end > *last && numbers.end - *last <= MISSES_MEAN_END) *last = numbers.end;
    return status;
}

/* The other records, copied row by row. Types: i number, t text, b bytes, in the order of both statements. */
struct table {
    const char *read, *write, *types;
};
static const struct table tables[] = {
    {"SELECT call_id, recipient, number FROM watermark",
     "INSERT INTO watermark (call_id, recipient, number) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", "tti"},
    {"SELECT id, at_utc, number, who, verb, argument FROM journal ORDER BY id",
     "INSERT INTO journal (id, at_utc, number, who, verb, argument) VALUES ($1, $2, $3, $4, $5, $6)", "iiittt"},
    {"SELECT name, value FROM fact", "INSERT INTO fact (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING", "tt"},
    {"SELECT id, call_id, recipient, message_id, from_number, to_number, bytes, state, tries, taken, next_try_utc, "
     "made_utc, "
     "failure FROM outbox ORDER BY id",
     "INSERT INTO outbox (id, call_id, recipient, message_id, from_number, to_number, bytes, state, tries, taken, "
     "next_try_utc, made_utc, failure) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO "
     "NOTHING",
     "itttiibiiiiit"},
    {"SELECT c.key, c.number, c.raw_bytes, c.codec, c.bytes FROM earlier_copy c",
     "INSERT INTO earlier_copy (key, number, raw_bytes, codec, bytes) SELECT $1, $2, $3, $4, $5 WHERE EXISTS "
     "(SELECT 1 FROM message WHERE number = $2) ON CONFLICT DO NOTHING",
     "tiiib"},
};

static void bind_column(struct sql *write, struct sql *read, struct arena *arena, int column, char type)
{
    size_t count = 0;
    if (type == 'i') {
        sql_int(write, sql_get_int(read, column));
    } else if (type == 't') {
        sql_text(write, sql_get_text(read, arena, column));
    } else {
        const void *bytes = sql_get_blob(read, column, &count);
        sql_blob(write, bytes, count);
    }
}

/* Rows are read until the damage, if it is in this table at all. */
static enum status restore_table(struct store *to, struct store *from, const struct table *table, struct err *err)
{
    struct sql read, write;
    struct err ignored = ERR_INIT;
    struct arena *arena = arena_new();
    enum status status = store_begin(to, err);
    if (status != OK) goto out;
    sql_begin(&read, from, table->read, &ignored);
    while (status == OK && sql_row(&read)) {
        sql_begin(&write, to, table->write, err);
        for (int column = 0; table->types[column]; column++)
            bind_column(&write, &read, arena, column, table->types[column]);
        status = sql_run(&write);
    }
    enum status ended = sql_end(&read);
    (void)ended; /* where the damage is, the rows end */
    status = store_finish(to, status, err);
out:
    arena_free(&arena);
    return status;
}

/* A number that was given once is never given again: a new message under one that a digest has passed would not be
 * told. A tombstone under the largest number that anything names keeps the place. */
static enum status restore_numbering(struct store *to, int64_t last, struct err *err)
{
    struct sql sql;
    if (last < 1) return OK;
    char key[48];
    snprintf(key, sizeof key, "lost with a damaged store: %lld", (long long)last);
    enum status status = store_begin(to, err);
    if (status != OK) return status;
    sql_begin(
        &sql, to,
        "INSERT INTO message (number, key, header_key, received_utc, sender, recipient, truncated, erased, raw_bytes) "
        "VALUES ($1, $2, '', COALESCE((SELECT MAX(received_utc) FROM message), 0), '', '', 0, 1, 0) ON CONFLICT DO "
        "NOTHING",
        err);
    sql_int(&sql, last);
    sql_text(&sql, key);
    return store_finish(to, sql_run(&sql), err);
}

enum status store_restore(struct store *to, struct store *from, const struct restore_help *help, size_t *taken,
                          size_t *lost, struct err *err)
{
    int64_t last = 0;

    *taken = *lost = 0;
    enum status status = restore_messages(to, from, help, taken, &last, err);
    for (size_t i = 0; status == OK && i < sizeof tables / sizeof *tables; i++)
        status = restore_table(to, from, &tables[i], err);
    if (last > (int64_t)*taken) *lost = (size_t)last - *taken;
    return status == OK ? restore_numbering(to, last, err) : status;
}
