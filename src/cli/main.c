/* SPDX-License-Identifier: MIT */
/*
 * mailcall: the command table. This floor is the only one that logs, reads the environment and exits.
 */
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/base/mem.h>
#include "command.h"

static const struct command *commands[] = {
    &cmd_init, &cmd_check,  &cmd_ingest, &cmd_drain,   &cmd_filter, &cmd_import,  &cmd_digest,   &cmd_list,
    &cmd_show, &cmd_search, &cmd_status, &cmd_explain, &cmd_export, &cmd_rebuild, &cmd_evaluate, NULL};

#define DEFAULT_SITE "/var/lib/mailcall"

static const char *site_folder(const struct invocation *with)
{
    const char *site = option_of(with, "site");
    if (!site) site = getenv("MAILCALL_SITE");
    if (site && *site) return site;
    return file_exists("mailcall.xml") ? "." : DEFAULT_SITE;
}

static enum status wants_colour(const struct invocation *with, bool *colour, struct err *err)
{
    const char *when = option_of(with, "colour");
    const char *no_colour = getenv("NO_COLOR"), *terminal = getenv("TERM");
    bool plain = (no_colour && *no_colour) || (terminal && strcmp(terminal, "dumb") == 0);

    *colour = !plain && isatty(STDOUT_FILENO);
    if (!when || strcmp(when, "auto") == 0) return OK;
    *colour = strcmp(when, "always") == 0;
    if (*colour || strcmp(when, "never") == 0) return OK;
    return err_set(err, USAGE, "--colour \"%s\": write auto, always or never", when);
}

/* On a terminal its own width; in a pipe or file, what mail programs show without folding. */
static int output_columns(void)
{
    struct winsize size = {0};
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20)
        return size.ws_col > 120 ? 120 : size.ws_col;
    return 80;
}

static enum status settle_output(struct invocation *with, struct err *err)
{
    const char *format = option_of(with, "format");

    with->site = site_folder(with);
    with->columns = output_columns();
    with->json = format && strcmp(format, "json") == 0;
    if (format && !with->json && strcmp(format, "text") != 0 && with->command != &cmd_export)
        return err_set(err, USAGE, "--format \"%s\": write text or json", format);
    if (with->json && with->command->text_only)
        return err_set(
            err, USAGE,
            "--format json: this command speaks text only; digest, explain, list, search, show and status speak JSON");
    return wants_colour(with, &with->colour, err);
}

/* Tests, and people who rehearse a deadline, set the clock. */
static enum status set_clock(struct err *err)
{
    const char *now = getenv("MAILCALL_NOW");
    int64_t utc;
    if (!now || !*now) return OK;
    if (!clock_parse_iso(now, &utc))
        return err_set(err, USAGE, "MAILCALL_NOW=\"%s\" is not a time: write it as 2016-08-19T09:00:00Z", now);
    clock_fix(utc);
    return OK;
}

static enum status say(const struct command *one, bool version, struct err *err)
{
    struct buf text = BUF_INIT(64 * 1024);
    if (version)
        buf_puts(&text, "mailcall " MAILCALL_VERSION "\n");
    else
        print_help(commands, one, &text);
    enum status status = print_bytes(text.data, text.len, err);
    buf_release(&text);
    return status;
}

static enum status run(struct invocation *with, int argc, char **argv, struct err *err)
{
    enum status status = options_parse(with, commands, argc, argv, err);
    if (status != OK) return status;
    if (option_given(with, "version")) return say(NULL, true, err);
    if (option_given(with, "help")) return say(with->command, false, err);
    if (!with->command) return err_set(err, USAGE, "which command? \"mailcall --help\" lists them");
    status = settle_output(with, err);
    if (status == OK) status = set_clock(err);
    if (status == OK) status = with->command->run(with, err);
    return status;
}

/* A descriptor closed by the caller would be given to the next file opened, and what we print would go into it: the
 * store, or its lock. Each gets a file that cannot be used the way round it is wanted, so that reading and printing
 * fail as they would have. */
static void guard_descriptors(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0) return;
}

int main(int argc, char **argv)
{
    struct invocation with = {0};
    struct err err = ERR_INIT;

    guard_descriptors();
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    umask(077);
    with.operands = mem_array((size_t)argc + 1, sizeof *with.operands);
    enum status status = run(&with, argc, argv, &err);
    bool filter = with.command == &cmd_filter || (argc > 1 && strcmp(argv[1], "filter") == 0);
    if (filter && status != OK) filter_pass_through();
    /* These two stand between the mail system and a message: the one answers 0 or 75 only, the other 0 only. A line of
     * theirs on standard output could be taken for a status code, so what they have to say went to standard error
     * already. */
    bool intake = argc > 1 && (strcmp(argv[1], "ingest") == 0 || with.command == &cmd_ingest);
    struct err closing = ERR_INIT;
    enum status closed = print_finish(&closing);
    if (status == OK && closed != OK) status = err_set(&err, closed, "%s", closing.text);
    if (status != OK && err.text[0])
        talk("mailcall%s%s: %s", with.command ? " " : "", with.command ? with.command->name : "", err.text);
    free(with.operands);
    if (filter) return 0;
    if (intake) return status == OK ? 0 : 75;
    return status_exit_code(status);
}
