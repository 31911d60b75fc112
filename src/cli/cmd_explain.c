/* SPDX-License-Identifier: MIT */
/* explain: what a message was taken for and why, from standard input or from the store. Stores nothing and needs no
 * site. */
#include <string.h>
#include <sys/stat.h>
#include <mailcall/base/file.h>
#include <mailcall/config/callfile.h>
#include <mailcall/mail/list.h>
#include <mailcall/mail/parse.h>
#include <mailcall/work/analyse.h>
#include <mailcall/work/explain.h>
#include <mailcall/work/route.h>
#include "command.h"
#include "stdin_message.h"

#define EXAMPLES_MAX_BYTES ((size_t)256 * 1024 * 1024)
#define EXPLAIN_MAX_BYTES ((size_t)256 * 1024 * 1024)

static enum status print_analysis(const struct invocation *with, struct arena *arena, const struct analysis *analysis,
                                  const struct call *call, const char *title, struct err *err)
{
    if (!with->json) {
        struct node *document = document_new(arena, "en", title);
        explain_analysis(arena, document, analysis, call);
        return print_document(with, document, err);
    }
    struct buf out = BUF_INIT(EXPLAIN_MAX_BYTES);
    analysis_to_json(analysis, true, &out);
    enum status status = print_bytes(buf_text(&out), out.len, err);
    buf_release(&out);
    return status;
}

static enum status explain_stored(struct invocation *with, struct arena *arena, struct err *err)
{
    struct site site = {0};
    struct stored stored;
    struct analysis *analysis = NULL;
    int64_t number = 0;

    enum status status = option_number(with->operands[0], &number, err);
    if (status == OK) status = open_site(with, STORE_READ, &site, err);
    if (status == OK) status = store_get(site.store, arena, number, &stored, err);
    if (status == OK && !*stored.analysis_json)
        status = err_set(err, BAD_INPUT, "#%lld has not been analysed: %s", (long long)number, stored.failure);
    if (status == OK) status = analysis_from_json(arena, stored.analysis_json, &analysis, err);
    if (status == OK)
        status = print_analysis(with, arena, analysis, site_call(&site, stored.call_id),
                                arena_printf(arena, "#%lld", (long long)number), err);
    site_release(&site);
    return status;
}

static bool is_file(const char *path)
{
    struct stat facts;
    return stat(path, &facts) == 0 && S_ISREG(facts.st_mode);
}

/* The call that --call names: a file, or the id of one of the site's. Without --call: the one the message is on, if
 * there is a site. */
static enum status choose_call(const struct invocation *with, struct arena *arena, struct site *site,
                               const struct incoming *incoming, const struct call **out, struct err *err)
{
    const char *name = option_of(with, "call");
    struct call *read = NULL;
    struct err no_site = ERR_INIT;

    *out = NULL;
    if (name && is_file(name)) {
        enum status status = callfile_read(arena, name, &read, err);
        *out = read;
        return status;
    }
    enum status status = site_read(with->site, site, &no_site);
    if (name && status != OK)
        return err_set(err, BAD_CONFIG, "--call \"%s\" is no file, and no site could be read: %s", name, no_site.text);
    if (name) {
        *out = site_call(site, name);
        return *out ? OK
                    : err_set(err, BAD_CONFIG, "--call \"%s\" is neither a file nor a call of %s", name, with->site);
    }
    if (status != OK && option_given(with, "site")) return err_set(err, status, "%s", no_site.text);
    if (status != OK) return OK;
    *out = site_call(site, route_by_header(site, arena, incoming));
    return OK;
}

static enum status read_examples(const struct invocation *with, struct arena *arena, struct examples *out,
                                 struct err *err)
{
    const char *path = option_of(with, "examples");
    struct buf text = BUF_INIT(EXAMPLES_MAX_BYTES);

    if (!path) return OK;
    enum status status = file_read(path, &text, err);
    if (status == OK) status = examples_read(arena, path, buf_text(&text), out, err);
    buf_release(&text);
    return status;
}

static enum status explain_message(struct invocation *with, struct arena *arena, struct err *err)
{
    struct buf bytes = BUF_INIT(MESSAGE_MAX_BYTES);
    struct incoming incoming;
    struct site site = {0};
    const struct call *call = NULL;
    struct examples examples = {0};
    struct classifier *classifier = NULL;
    struct analysed analysed;

    enum status status = stdin_message(&bytes, &incoming, err);
    if (status == OK) status = choose_call(with, arena, &site, &incoming, &call, err);
    if (status == OK) status = read_examples(with, arena, &examples, err);
    struct settings settings;
    if (status == OK) status = settings_asked(with, arena, &settings, err);
    if (status == OK) {
        struct child_limits limits = site_limits(&settings);
        double threshold = site.arena ? site.settings.undecided_below : settings.undecided_below;
        classifier = classifier_new(call, &examples, threshold);
        status =
            analyse_confined(arena, incoming.bytes, incoming.count, classifier, NULL, call, &limits, &analysed, err);
    }
    if (status == OK) status = print_analysis(with, arena, analysed.analysis, call, "This message", err);
    classifier_free(&classifier);
    site_release(&site);
    buf_release(&bytes);
    return status;
}

static enum status run(struct invocation *with, struct err *err)
{
    /* What is stored was read with its own call: answering as if with another would mislead. */
    if (with->operand_count && (option_given(with, "call") || option_given(with, "examples")))
        return err_set(err, USAGE,
                       "--call and --examples go with a message on standard input; for a stored one write "
                       "mailcall show %s --raw | mailcall explain --call ...",
                       with->operands[0]);
    struct arena *arena = arena_new();
    enum status status = with->operand_count ? explain_stored(with, arena, err) : explain_message(with, arena, err);
    arena_free(&arena);
    return status;
}

const struct command cmd_explain = {
    .name = "explain",
    .operands = "[NUMBER]",
    .summary = "say what a message was taken for, and why",
    .most = 1,
    .run = run,
    .options = {{"call", "FILE|ID", "read it as an answer to this call"},
                {"examples", "FILE", "answers already filed, JSON lines of question and text"}}};
