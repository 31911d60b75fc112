/* SPDX-License-Identifier: MIT */
/* import: archives into the store, with a progress bar where somebody is looking and plain lines where nobody is. */
#include <unistd.h>
#include <mailcall/work/import.h>
#include "command.h"

#define BAR_CELLS 24

struct bar {
    bool terminal, shown;
};

static void bar_end(struct bar *bar)
{
    if (bar->shown) fputs("\r\033[K", stderr);
    bar->shown = false;
}

static void on_progress(void *context, const char *path, int64_t done, int64_t total, const struct import_sums *sums)
{
    struct bar *bar = context;
    (void)path;
    if (!bar->terminal) return;
    int full = total > 0 ? (int)(done * BAR_CELLS / total) : 0;
    fputs("\r\033[K[", stderr);
    for (int i = 0; i < BAR_CELLS; i++) fputc(i < full ? '#' : '.', stderr);
    fprintf(stderr, "] %zu %s", sums->read, sums->read == 1 ? "message" : "messages");
    fflush(stderr);
    bar->shown = true;
}

static void on_trouble(void *context, const char *what)
{
    bar_end(context);
    talk("mailcall import: %s", what);
}

static void add_sums(struct buf *out, const struct import_sums *sums)
{
    buf_printf(out, "%zu read = %zu stored + %zu there already + %zu quarantined + %zu unreadable\n", sums->read,
               sums->stored, sums->known, sums->quarantined, sums->unread);
    if (sums->left_out)
        buf_printf(out, "%zu %s no mail by name or beginning, and left out\n", sums->left_out,
                   sums->left_out == 1 ? "file is" : "files are");
    if (!sums->stored) return;
    buf_printf(out, "%zu stored =", sums->stored);
    const char *plus = "";
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (!sums->by_kind[kind]) continue;
        buf_printf(out, "%s %zu %s", plus, sums->by_kind[kind], kind_name((enum kind)kind));
        plus = " +";
    }
    buf_putc(out, '\n');
    if (sums->unrouted) buf_printf(out, "%zu of them are for no call: see mailcall list --unrouted\n", sums->unrouted);
}

static enum status run(struct invocation *with, struct err *err)
{
    struct site site = {0};
    struct import_sums sums = {0};
    struct bar bar = {.terminal = isatty(STDERR_FILENO)};
    struct import_watcher watcher = {&bar, on_progress, on_trouble};
    const char *call = option_of(with, "call");
    struct buf summary = BUF_INIT(4096);

    enum status status = open_site(with, STORE_WRITE, &site, err);
    if (status == OK && call && !site_call(&site, call))
        status = err_set(err, USAGE, "--call \"%s\": there is no such call; \"mailcall check\" lists them", call);
    for (size_t i = 0; status == OK && i < with->operand_count; i++) {
        size_t before = sums.read;
        status = import_path(&site, with->operands[i], call, &watcher, &sums, err);
        if (status != OK && sums.read)
            (void)err_add_line(err, status, "what is counted above stays; the same command again takes the rest");
        bar_end(&bar);
        size_t took = sums.read - before;
        if (!bar.terminal)
            talk("mailcall import: %s: %zu %s", with->operands[i], took, took == 1 ? "message" : "messages");
    }
    if (status == OK && sums.unopened)
        status = err_set(err, BAD_INPUT, "%zu of %zu could not be opened; the rest is in", sums.unopened,
                         with->operand_count);
    else if (status == OK && sums.unread)
        status = err_set(err, BAD_INPUT, "%zu could not be read, as said above; the rest is in", sums.unread);
    if (site.store) {
        add_sums(&summary, &sums);
        enum status printed = print_bytes(buf_text(&summary), summary.len, status == OK ? err : NULL);
        if (status == OK) status = printed;
    }
    buf_release(&summary);
    site_release(&site);
    return status;
}

const struct command cmd_import = {.name = "import",
                                   .operands = "FILE|DIR...",
                                   .summary = "take mbox, Maildir, .eml, .gz into the store",
                                   .least = 1,
                                   .most = -1,
                                   .text_only = true,
                                   .run = run,
                                   .options = {{"call", "ID", "file everything under this call"}}};
