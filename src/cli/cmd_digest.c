/* SPDX-License-Identifier: MIT */
/* digest: what is new, printed for whoever asks or mailed to the coordinators. */
#include <string.h>
#include <strings.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/render/render.h>
#include <mailcall/work/digest.h>
#include "command.h"

#define PAGE_MAX_BYTES ((size_t)32 * 1024 * 1024)
#define REPORT_MAX_BYTES ((size_t)1024 * 1024)

static enum status find_window(const struct invocation *with, struct digest_request *request, struct err *err)
{
    const char *period = option_of(with, "period");

    request->now_utc = clock_now_utc();
    enum status status = option_time(with, "since", &request->since_utc, err);
    if (status == OK) status = option_time(with, "until", &request->until_utc, err);
    if (status != OK) return status;
    if (period && request->since_utc != CLOCK_NONE)
        return err_set(err, USAGE, "--period and --since both say where to begin; write one of them");
    int64_t end = request->until_utc == CLOCK_NONE ? request->now_utc : request->until_utc;
    if (period && !digest_period(period, end, &request->since_utc))
        return err_set(err, USAGE, "--period \"%s\": write day, week or month", period);
    if (request->since_utc != CLOCK_NONE && request->until_utc != CLOCK_NONE &&
        request->since_utc >= request->until_utc)
        return err_set(err, USAGE, "--since is not before --until: nothing could be in between");
    if (request->since_utc != CLOCK_NONE && request->since_utc > end)
        return err_set(err, USAGE, "--since \"%s\" is still to come: nothing could be new since then",
                       option_of(with, "since"));
    return OK;
}

static bool coordinates(const struct call *call, const char *address)
{
    for (size_t i = 0; i < call->coordinator_count; i++)
        if (strcasecmp(call->coordinators[i].address, address) == 0) return true;
    return false;
}

/* A misspelt address would otherwise get a digest that no coordinator gets, and a stranger's would get one by mail. */
static enum status check_recipient(const struct site *site, const struct digest_request *request, struct err *err)
{
    bool known = !request->recipient;
    for (size_t i = 0; i < site->call_count && !known; i++)
        known = (!request->call || request->call == site->calls[i]) && coordinates(site->calls[i], request->recipient);
    return known ? OK
                 : err_set(err, USAGE, "--to \"%s\": no <coordinator> of %s has this address", request->recipient,
                           request->call ? request->call->id : "any call");
}

static enum status write_page(const char *path, const struct node *document, struct err *err)
{
    struct render_options options = {0};
    struct buf page = BUF_INIT(PAGE_MAX_BYTES);

    render_html(document, &options, &page);
    enum status status = file_write_out(path, buf_text(&page), page.len, 0644, err);
    buf_release(&page);
    return status;
}

/* `before` stands in front of what is printed; *printed says whether anything was. */
static enum status print_one(struct invocation *with, struct site *site, const struct digest_request *request,
                             const char *before, bool *printed, struct err *err)
{
    struct arena *arena = arena_new();
    struct node *document = NULL;
    bool empty = false;
    const char *path = option_of(with, "html");

    enum status status = digest_document(site, request, arena, &document, &empty, err);
    bool silent = empty && option_given(with, "if-any");
    *printed = !silent;
    if (status == OK && !silent) status = print_bytes(before, strlen(before), err);
    if (status == OK && !silent) status = print_document(with, document, err);
    if (status == OK && !silent && path) status = write_page(path, document, err);
    arena_free(&arena);
    return status;
}

static enum status print_digests(struct invocation *with, struct site *site, struct digest_request *request,
                                 struct err *err)
{
    enum status status = OK;
    size_t count = 0;
    bool printed = false;

    if (request->call) return print_one(with, site, request, "", &printed, err);
    if (!site->call_count)
        return err_set(err, BAD_CONFIG,
                       "%s/calls holds no call; \"mailcall init %s --from PAGE\" drafts one from a published page",
                       with->site, with->site);
    if (site->call_count > 1 && option_given(with, "html"))
        return err_set(err, USAGE, "--html writes one page, and there are %zu calls; say which with --call ID",
                       site->call_count);
    for (size_t i = 0; status == OK && i < site->call_count; i++) {
        request->call = site->calls[i];
        if (request->recipient && !coordinates(request->call, request->recipient)) continue;
        status = print_one(with, site, request,
                           with->json ? (count ? ",\n" : "[\n")
                           : count    ? "\n"
                                      : "",
                           &printed, err);
        count += printed;
    }
    if (status == OK && with->json) status = print_bytes(count ? "]\n" : "[]\n", count ? 2 : 3, err);
    return status;
}

static enum status send_digests(struct site *site, const struct digest_request *request, struct err *err)
{
    struct buf report = BUF_INIT(REPORT_MAX_BYTES);
    enum status status = digest_send(site, request, &report, err);
    if (report.len) talk("%s", buf_text(&report));
    buf_release(&report);
    return status;
}

static enum status run(struct invocation *with, struct err *err)
{
    struct site site = {0};
    struct digest_request request = {0};
    const char *call = option_of(with, "call");
    bool send = option_given(with, "send");

    if (send && option_given(with, "print"))
        return err_set(err, USAGE, "--print shows, --send mails; write one of them");
    if (send && option_given(with, "html"))
        return err_set(err, USAGE, "--html goes with --print; a sent digest holds its page");
    enum status status = find_window(with, &request, err);
    if (status == OK) status = open_site(with, send ? STORE_WRITE : STORE_READ, &site, err);
    if (status == OK && call) {
        request.call = site_call(&site, call);
        if (!request.call)
            status = err_set(err, USAGE, "--call \"%s\": there is no such call; \"mailcall check\" lists them", call);
    }
    request.recipient = option_of(with, "to");
    request.if_any = option_given(with, "if-any");
    if (status == OK) status = check_recipient(&site, &request, err);
    if (status == OK) status = send ? send_digests(&site, &request, err) : print_digests(with, &site, &request, err);
    site_release(&site);
    return status;
}

const struct command cmd_digest = {.name = "digest",
                                   .operands = "",
                                   .summary = "what is new: print it, or mail it to the coordinators",
                                   .run = run,
                                   .options = {{"call", "ID", "of this call only"},
                                               {"to", "ADDRESS", "for this coordinator only"},
                                               {"since", "TIME", "begin at this day or time"},
                                               {"until", "TIME", "end before this day or time"},
                                               {"period", "PERIOD", "the last day, week or month"},
                                               {"print", NULL, "show it (the default)"},
                                               {"send", NULL, "mail it to the coordinators"},
                                               {"html", "FILE", "also write it as a page"},
                                               {"if-any", NULL, "be silent when there is nothing"}}};
