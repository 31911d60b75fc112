/* SPDX-License-Identifier: MIT */
/* options: the command line, and the envelope from the environment where a mail system puts it there. */
#include <unistd.h>
#include "deliver.h"

static const char help_text[] =
    "usage: mailcall-deliver --site DIR [option]...  < message\n"
    "Keeps the message and exits 0, or exits 75 so that the mail system tries again. Nothing else happens.\n"
    "  --site DIR           the site; its socket, its store and its spool are used\n"
    "  --spool DIR          spool here instead of DIR/spool; given again: tried in this order\n"
    "  --socket PATH        where the resident process listens, instead of DIR/lmtp.sock\n"
    "  --mailcall PATH      the program that is run as `mailcall ingest`, instead of the one beside this\n"
    "  --call ID            file the message under this call\n"
    "  --sender ADDRESS     envelope sender, instead of $SENDER\n"
    "  --recipient ADDRESS  envelope recipient, instead of $ORIGINAL_RECIPIENT or $RECIPIENT\n"
    "  --stall-seconds N    how long the message's next bytes may take (120)\n"
    "  --total-seconds N    how long the whole message may take (300)\n"
    "  --socket-seconds N   how long the resident process may take (30)\n"
    "  --ingest-seconds N   how long `mailcall ingest` may take (60)\n";

static bool read_seconds(const char *text, unsigned *out)
{
    unsigned value = 0;
    size_t digits = 0;
    for (; text[digits] >= '0' && text[digits] <= '9' && digits < 5; digits++)
        value = value * 10 + (unsigned)(text[digits] - '0');
    if (digits == 0 || text[digits] != '\0' || value == 0) return false;
    *out = value;
    return true;
}

static bool set_option(struct options *out, const char *name, size_t length, const char *value)
{
    const struct {
        const char *name;
        const char **text;
        unsigned *seconds;
    } table[] = {
        {"site", &out->site, NULL},
        {"socket", &out->socket, NULL},
        {"mailcall", &out->mailcall, NULL},
        {"call", &out->call, NULL},
        {"sender", &out->sender, NULL},
        {"recipient", &out->recipient, NULL},
        {"stall-seconds", NULL, &out->stall_seconds},
        {"total-seconds", NULL, &out->total_seconds},
        {"socket-seconds", NULL, &out->socket_seconds},
        {"ingest-seconds", NULL, &out->ingest_seconds},
    };
    if (length == 5 && memcmp(name, "spool", 5) == 0) {
        if (*value == '\0' || out->spool_count == DELIVER_MAX_SPOOLS) return false;
        out->spools[out->spool_count++] = value;
        return true;
    }
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        if (strlen(table[i].name) != length || memcmp(table[i].name, name, length) != 0) continue;
        if (table[i].seconds != NULL) return read_seconds(value, table[i].seconds);
        *table[i].text = value;
        return true;
    }
    return false;
}

static const char *from_environment(const char *first, const char *second)
{
    const char *value = getenv(first);
    if (value == NULL || *value == '\0') value = getenv(second);
    return value == NULL ? "" : value;
}

bool options_read(int argc, char **argv, struct options *out, bool *help)
{
    *out = (struct options){.stall_seconds = 120, .total_seconds = 300, .ingest_seconds = 60, .socket_seconds = 30};
    *help = false;
    for (int i = 1; i < argc; i++) {
        const char *word = argv[i];
        if (strcmp(word, "--help") == 0 || strcmp(word, "--version") == 0) {
            *help = true;
            return true;
        }
        if (strncmp(word, "--", 2) != 0) return false;
        const char *name = word + 2, *equals = strchr(name, '=');
        size_t length = equals == NULL ? strlen(name) : (size_t)(equals - name);
        const char *value = equals != NULL ? equals + 1 : i + 1 < argc ? argv[++i] : NULL;
        if (value == NULL || !set_option(out, name, length, value)) return false;
    }
    if (out->sender == NULL) out->sender = from_environment("SENDER", "SENDER");
    if (out->recipient == NULL) out->recipient = from_environment("ORIGINAL_RECIPIENT", "RECIPIENT");
    if (out->call == NULL) out->call = "";
    return (out->site != NULL && *out->site != '\0') || out->spool_count > 0;
}

void options_help(void)
{
    static const char version[] = "mailcall-deliver " MAILCALL_VERSION "\n";
    if (deliver_write(STDOUT_FILENO, version, sizeof version - 1))
        (void)deliver_write(STDOUT_FILENO, help_text, sizeof help_text - 1);
}
