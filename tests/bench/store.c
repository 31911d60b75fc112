/* SPDX-License-Identifier: MIT */
/*
 * store: how fast the store takes messages in and gives them back. bench_store FOLDER [MESSAGES]; the folder must be on
 * the disk to be measured. Prints one line a measurement.
 */
#include <stdio.h>
#include <unistd.h>
#include <mailcall/base/mem.h>
#include <mailcall/store/store.h>

#define BATCH 1000

static double now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

/* Of this process, in seconds: what stays comparable on a busy machine. */
static double cpu(void)
{
    struct timespec at;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

static uint64_t seed = 1;
static double put_cpu;
static unsigned text_least = 900, text_spread = 2000; /* bytes of a message's own text */

static unsigned noise(unsigned below)
{
    seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(seed >> 33) % below;
}

/* Words of a vocabulary of 20,000, the small numbers far more often, as in real text. */
static void add_words(struct buf *out, size_t bytes, bool cyrillic)
{
    size_t end = out->len + bytes;
    while (out->len < end) {
        unsigned word = noise(20000) * noise(1000) / 1000 * noise(1000) / 1000, length = 2 + word % 9;
        for (unsigned i = 0; i < length; i++) {
            unsigned letter = (word * 31 + i * 7 + word / 26) % 26;
            if (cyrillic)
                buf_printf(out, "%c%c", 0xd0, 0xb0 + (int)(letter % 16));
            else
                buf_putc(out, (char)('a' + letter));
        }
        buf_putc(out, noise(12) ? ' ' : '\n');
    }
}

static void make_raw(struct buf *raw, struct buf *text, int number, bool cyrillic)
{
    buf_clear(raw);
    buf_clear(text);
    add_words(text, text_least + noise(text_spread), cyrillic);
    buf_printf(raw,
               "Received: from mx.example.org by lists.example.org; Mon, 4 Jul 2016 10:00:00 +0000\n"
               "From: Person %d <person%d@example.org>\nTo: list@lists.example.org\nSubject: Contribution %d\n"
               "Message-ID: <%d.%u@example.org>\nDate: Mon, 4 Jul 2016 09:59:00 +0000\nMIME-Version: 1.0\n"
               "Content-Type: text/plain; charset=utf-8\n\n> quoted question words\n%s\n",
               number % 500, number % 500, number, number, noise(1000000), buf_text(text));
}

static void check(enum status status, const struct err *err)
{
    if (status == OK) return;
    fprintf(stderr, "bench_store: %s\n", err->text);
    exit(1);
}

static double put_many(struct store *store, int from, int count, int batch, bool cyrillic, bool derive)
{
    struct buf raw = BUF_INIT(1 << 20), text = BUF_INIT(1 << 20);
    struct err err = ERR_INIT;
    double spent = 0;
    put_cpu = 0;
    for (int i = from; i < from + count; i++) {
        char key[65], id[64], header_key[65];
        make_raw(&raw, &text, i, cyrillic);
        snprintf(key, sizeof key, "%032x%032x", noise(1u << 30), (unsigned)i);
        snprintf(header_key, sizeof header_key, "%032x%032x", noise(1u << 30), (unsigned)i);
        snprintf(id, sizeof id, "%d@example.org", i);
        struct analysis analysis = {
            .language = "en", .contributor = {.name = "Person", .address = "person@example.org", .organisation = ""}};
        struct filing filing = {
            .question = "q1", .why = "repeats question 1", .text = buf_text(&text), .confidence = 0.9};
        struct derived derived = {.analysis = &analysis,
                                  .analysis_json = buf_text(&raw),
                                  .message_id = id,
                                  .subject = "Contribution",
                                  .authored_text = buf_text(&text),
                                  .filings = &filing,
                                  .filing_count = 1};
        struct envelope envelope = {.sender = "person@example.org",
                                    .recipient = "list@lists.example.org",
                                    .received_utc = i,
                                    .header_key = header_key};
        int64_t number;
        bool known;
        double began = now(), cpu_began = cpu();
        if (batch && (i - from) % batch == 0) check(store_batch_begin(store, &err), &err);
        check(store_put(store, key, raw.data, raw.len, &envelope, "call", false, derive ? &derived : NULL, NULL,
                        &number, &known, &err),
              &err);
        if (batch && ((i - from) % batch == batch - 1 || i == from + count - 1))
            check(store_batch_end(store, true, &err), &err);
        spent += now() - began;
        put_cpu += cpu() - cpu_began;
    }
    buf_release(&raw);
    buf_release(&text);
    return spent;
}

int main(int argc, char **argv)
{
    struct err err = ERR_INIT;
    struct store *store = NULL;
    char path[512];
    if (argc < 2) {
        fprintf(stderr, "usage: bench_store FOLDER [MESSAGES]\n");
        return 64;
    }
    int count = argc > 2 ? (int)strtol(argv[2], NULL, 10) : 20000;
    snprintf(path, sizeof path, "%s/bench-%ld.db", argv[1], (long)getpid());
    check(store_open(path, STORE_CREATE, &store, &err), &err);
    double spent = put_many(store, 0, count, BATCH, false, true);
    printf("import, batches of %d, with full text: %.0f/s, %.0f us of CPU each\n", BATCH, count / spent,
           put_cpu / count * 1e6);
    spent = put_many(store, count, count / 10, BATCH, true, true);
    printf("import, Cyrillic: %.0f/s\n", count / 10 / spent);
    text_least = 300, text_spread = 600;
    spent = put_many(store, 4 * count, count / 2, BATCH, false, true);
    printf("import, small messages: %.0f/s, %.0f us of CPU each\n", count / 2 / spent, put_cpu / (count / 2) * 1e6);
    text_least = 900, text_spread = 2000;
    spent = put_many(store, 2 * count, 500, 0, false, true);
    printf("single durable put: %.2f ms\n", spent / 500 * 1000);
    spent = 0;
    for (int i = 0; i < 100; i++) {
        struct store *fresh = NULL;
        double began = now();
        check(store_open(path, STORE_WRITE, &fresh, &err), &err);
        spent += now() - began;
        spent += put_many(fresh, 3 * count + i, 1, 0, false, true);
        began = now();
        store_close(&fresh);
        spent += now() - began;
    }
    printf("open, put, close while another holds it open: %.2f ms\n", spent / 100 * 1000);
    struct arena *arena = arena_new();
    struct stored *rows;
    struct hit *hits;
    size_t found;
    struct query query = QUERY_ALL;
    query.without_json = true;
    double began = now();
    check(store_list(store, arena, &query, &rows, &found, &err), &err);
    printf("list of %zu without JSON: %.1f ms\n", found, (now() - began) * 1000);
    query.without_json = false, query.limit = 50, query.newest_first = true;
    began = now();
    check(store_list(store, arena, &query, &rows, &found, &err), &err);
    printf("list of the newest %zu: %.2f ms\n", found, (now() - began) * 1000);
    began = now();
    check(store_search(store, arena, rows[0].subject, 20, &hits, &found, &err), &err);
    printf("search of a word in all: %zu shown, %.2f ms\n", found, (now() - began) * 1000);
    began = now();
    check(store_forget_derived(store, &err), &err);
    printf("forget all that is derived: %.0f ms\n", (now() - began) * 1000);
    store_close(&store);
    arena_free(&arena);
    static const char *const suffixes[] = {"", "-wal", "-shm", ".lock"};
    for (size_t i = 0; i < 4; i++) {
        char name[600];
        snprintf(name, sizeof name, "%s%s", path, suffixes[i]);
        unlink(name);
    }
    return 0;
}
