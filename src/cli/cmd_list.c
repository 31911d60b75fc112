/* SPDX-License-Identifier: MIT */
/* list: the stored messages as a table, newest first. */
#include "print_table.h"

static enum status no_such(const char *what, const char *id, struct err *err)
{
    return err_set(err, USAGE, "there is no %s \"%s\" in the calls of this site; \"mailcall check\" lists them", what,
                   id);
}

/* A misspelt id would otherwise answer with an empty table, which reads like "nobody wrote". */
static enum status check_ids(const struct site *site, const struct query *query, struct err *err)
{
    bool question = !query->question, workstream = !query->workstream;

    if (query->call_id && *query->call_id && !site_call(site, query->call_id))
        return no_such("call", query->call_id, err);
    for (size_t i = 0; i < site->call_count; i++) {
        question = question || call_question_index(site->calls[i], query->question) >= 0;
        workstream = workstream || call_workstream_index(site->calls[i], query->workstream) >= 0;
    }
    if (!question) return no_such("question", query->question, err);
    return workstream ? OK : no_such("workstream", query->workstream, err);
}

static enum status read_query(const struct invocation *with, struct query *out, struct err *err)
{
    const char *kind_word = option_of(with, "kind");
    enum kind kind;
    int64_t count = 0;

    *out = QUERY_ALL;
    out->newest_first = true;
    out->without_json = true;
    out->call_id = option_given(with, "unrouted") ? "" : option_of(with, "call");
    out->question = option_of(with, "question");
    out->workstream = option_of(with, "workstream");
    if (option_given(with, "unrouted") && option_of(with, "call"))
        return err_set(err, USAGE, "--unrouted shows what belongs to no call: write it without --call");
    if (kind_word && !kind_from_name(kind_word, &kind))
        return err_set(err, USAGE,
                       "--kind \"%s\": write contribution, revision, comment, join, discussion, announcement, "
                       "logistics, automatic or unsolicited",
                       kind_word);
    if (kind_word) out->kind = (int)kind, out->state = STATE_ANALYSED;
    enum status status = option_count(with, "limit", &count, err);
    out->limit = (size_t)count;
    return status;
}

static enum status run(struct invocation *with, struct err *err)
{
    struct site site = {0};
    struct query query;
    struct printed_table table;
    struct arena *arena = arena_new();

    table_prepare(&table, with);
    enum status status = read_query(with, &query, err);
    if (status == OK) status = open_site(with, STORE_READ, &site, err);
    if (status == OK) status = check_ids(&site, &query, err);
    if (status == OK) status = table_list(&site, arena, &query, &table.out, err);
    status = table_print(&table, with, status, err);
    site_release(&site);
    arena_free(&arena);
    return status;
}

const struct command cmd_list = {.name = "list",
                                 .operands = "",
                                 .summary = "the stored messages, newest first",
                                 .run = run,
                                 .options = {{"call", "ID", "of this call only"},
                                             {"kind", "KIND", "of this kind only"},
                                             {"question", "ID", "that answer this question"},
                                             {"workstream", "ID", "that belong to this workstream"},
                                             {"unrouted", NULL, "that belong to no call"},
                                             {"limit", "COUNT", "no more than so many"}}};
