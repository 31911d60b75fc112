/* SPDX-License-Identifier: MIT */
/* options: the command line against the table. Options beat environment beat settings; a mistake names itself and its
 * remedy. */
#include "command.h"

#include <errno.h>
#include <string.h>
#include <mailcall/base/clock.h>

static const struct option_row common[] = {{"site", "DIR", "the site (else MAILCALL_SITE, ., /var/lib/mailcall)"},
                                           {"format", "FORMAT", "text (for people) or json (for programs)"},
                                           {"colour", "WHEN", "auto, always or never"},
                                           {"help", NULL, "say how the command is used"},
                                           {"version", NULL, "say which mailcall this is"},
                                           {NULL, NULL, NULL}};

static const struct option_row *find_row(const struct option_row *rows, const char *name, size_t length)
{
    for (; rows->name; rows++)
        if (strlen(rows->name) == length && strncmp(rows->name, name, length) == 0) return rows;
    return NULL;
}

static const struct command *find_command(const struct command *commands[], const char *name)
{
    for (size_t i = 0; commands[i]; i++)
        if (strcmp(commands[i]->name, name) == 0) return commands[i];
    return NULL;
}

/* How alike two words are at both ends: a slip of the keyboard loses, doubles or swaps a letter somewhere between. */
static size_t letters_shared(const char *one, const char *other)
{
    size_t head = 0, tail = 0, one_length = strlen(one), other_length = strlen(other);
    while (one[head] && one[head] == other[head]) head++;
    while (head + tail < one_length && head + tail < other_length &&
           one[one_length - tail - 1] == other[other_length - tail - 1])
        tail++;
    return head + tail;
}

/* The word a slip of the keyboard away, if one shares at least two letters with it and half of its own. */
static const char *nearest_command(const struct command *commands[], const char *name)
{
    const char *best = NULL;
    size_t best_length = 1;
    for (size_t i = 0; commands[i]; i++) {
        size_t length = letters_shared(name, commands[i]->name);
        if (length > best_length && 2 * length >= strlen(commands[i]->name))
            best = commands[i]->name, best_length = length;
    }
    return best;
}

static enum status unknown_option(const struct invocation *with, const char *word, struct err *err)
{
    struct buf known = BUF_INIT(1024);
    if (with->command)
        for (const struct option_row *row = with->command->options; row->name; row++)
            buf_printf(&known, " --%s", row->name);
    for (const struct option_row *row = common; row->name; row++) buf_printf(&known, " --%s", row->name);
    err_set(err, USAGE, "unknown option \"%s\"; %s%s takes:%s", word, with->command ? "mailcall " : "mailcall",
            with->command ? with->command->name : "", buf_text(&known));
    buf_release(&known);
    return USAGE;
}

/* Consumes argv[*at] and perhaps its argument. */
static enum status take_option(struct invocation *out, int argc, char **argv, int *at, struct err *err)
{
    const char *word = argv[*at] + 2;
    const char *equals = strchr(word, '=');
    size_t length = equals ? (size_t)(equals - word) : strlen(word);
    const struct option_row *row = out->command ? find_row(out->command->options, word, length) : NULL;

    if (!row) row = find_row(common, word, length);
    if (!row) return unknown_option(out, argv[*at], err);
    if (out->value_count == INVOCATION_MAX_VALUES) return err_set(err, USAGE, "too many options");
    struct option_value *value = &out->values[out->value_count++];
    value->name = row->name;
    value->value = "";
    if (!row->argument && equals) return err_set(err, USAGE, "--%s takes no value; write it alone", row->name);
    if (!row->argument) return OK;
    if (equals)
        value->value = equals + 1;
    else if (*at + 1 < argc)
        value->value = argv[++*at];
    else
        return err_set(err, USAGE, "--%s needs a value: write --%s %s", row->name, row->name, row->argument);
    if (!*value->value) return err_set(err, USAGE, "--%s is empty: write --%s %s", row->name, row->name, row->argument);
    return OK;
}

static enum status check_operands(const struct invocation *with, struct err *err)
{
    const struct command *command = with->command;
    int count = (int)with->operand_count;

    if (count < command->least)
        return err_set(err, USAGE, "%s is missing: write mailcall %s %s", command->operands, command->name,
                       command->operands);
    if (command->most >= 0 && count > command->most)
        return err_set(err, USAGE, "\"%s\" is one word too many: write mailcall %s%s%s [--OPTION...]",
                       with->operands[command->most], command->name, *command->operands ? " " : "", command->operands);
    return OK;
}

enum status options_parse(struct invocation *out, const struct command *commands[], int argc, char **argv,
                          struct err *err)
{
    bool only_operands = false;

    for (int i = 1; i < argc; i++) {
        if (!only_operands && strcmp(argv[i], "--") == 0) {
            only_operands = true;
        } else if (!only_operands && strncmp(argv[i], "--", 2) == 0) {
            enum status status = take_option(out, argc, argv, &i, err);
            if (status != OK) return status;
        } else if (!only_operands && argv[i][0] == '-' && argv[i][1]) {
            return strcmp(argv[i], "-h") == 0
                       ? err_set(err, USAGE, "unknown option \"-h\": write --help")
                       : err_set(err, USAGE, "unknown option \"%s\": options are written in full, such as --site DIR",
                                 argv[i]);
        } else if (!out->command) {
            out->command = find_command(commands, argv[i]);
            const char *near = nearest_command(commands, argv[i]);
            if (!out->command)
                return err_set(err, USAGE, "there is no command \"%s\"%s%s%s; \"mailcall --help\" lists them", argv[i],
                               near ? "; did you mean \"" : "", near ? near : "", near ? "\"?" : "");
        } else {
            out->operands[out->operand_count++] = argv[i];
        }
    }
    if (!out->command || option_given(out, "help") || option_given(out, "version")) return OK;
    return check_operands(out, err);
}

const char *option_of(const struct invocation *with, const char *name)
{
    for (size_t i = with->value_count; i > 0; i--)
        if (strcmp(with->values[i - 1].name, name) == 0) return with->values[i - 1].value;
    return NULL;
}

bool option_given(const struct invocation *with, const char *name)
{
    return option_of(with, name) != NULL;
}

size_t option_values(const struct invocation *with, const char *name, const char *out[], size_t room)
{
    size_t count = 0;
    for (size_t i = 0; i < with->value_count && count < room; i++)
        if (strcmp(with->values[i].name, name) == 0) out[count++] = with->values[i].value;
    return count;
}

enum status option_count(const struct invocation *with, const char *name, int64_t *out, struct err *err)
{
    const char *text = option_of(with, name);
    struct err ignored = ERR_INIT;

    if (!text || (*text != '#' && option_number(text, out, &ignored) == OK)) return OK;
    return err_set(err, USAGE, "--%s \"%s\": write how many, such as --%s 20", name, text, name);
}

enum status option_number(const char *text, int64_t *out, struct err *err)
{
    char *end = NULL;
    const char *digits = *text == '#' ? text + 1 : text;

    errno = 0;
    long long value = strtoll(digits, &end, 10);
    if (errno || end == digits || *end || value < 1)
        return err_set(err, USAGE, "\"%s\" is not a number such as 41 or \"#41\"", text);
    *out = value;
    return OK;
}

enum status option_time(const struct invocation *with, const char *name, int64_t *out, struct err *err)
{
    const char *text = option_of(with, name);
    *out = CLOCK_NONE;
    if (text && !clock_parse_iso(text, out))
        return err_set(err, USAGE, "--%s \"%s\" is not a day: write it as 2016-08-19, or 2016-08-19T09:00:00Z", name,
                       text);
    return OK;
}

static void help_options(const struct option_row *rows, struct buf *out)
{
    for (; rows->name; rows++) {
        char left[64];
        snprintf(left, sizeof left, "--%s%s%s", rows->name, rows->argument ? " " : "",
                 rows->argument ? rows->argument : "");
        buf_printf(out, "  %-22s %s\n", left, rows->help);
    }
}

void print_help(const struct command *commands[], const struct command *one, struct buf *out)
{
    if (one) {
        buf_printf(out, "mailcall %s%s%s: %s\n\n", one->name, *one->operands ? " " : "", one->operands, one->summary);
        help_options(one->options, out);
        help_options(common, out);
        buf_puts(out, "\nThe manual: man mailcall\n");
        return;
    }
    buf_puts(out, "mailcall reads the answers to a call for contributions from a mailing list.\n\n");
    for (size_t i = 0; commands[i]; i++) {
        char left[64];
        snprintf(left, sizeof left, "%s %s", commands[i]->name, commands[i]->operands);
        buf_printf(out, "  %-22s %s\n", left, commands[i]->summary);
    }
    buf_puts(out, "\n");
    help_options(common, out);
    buf_puts(out, "\nOne command in detail: mailcall COMMAND --help. The manual: man mailcall\n");
}
