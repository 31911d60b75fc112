/* SPDX-License-Identifier: MIT */
/* export: filed answers as JSON lines. */
#include <mailcall/work/export.h>
#include <mailcall/work/succession.h>

#include "analysis_json.h"

static enum status export_message(struct site *site, const struct succession *succession, int64_t number,
                                  struct buf *out, struct err *err)
{
    struct arena *arena = arena_new();
    struct filing *filings = NULL;
    size_t count = 0;
    bool again = succession_repeats(succession, number) > 0;

    enum status status = store_filings(site->store, arena, number, &filings, &count, err);
    for (size_t i = 0; status == OK && i < count; i++) {
        if (filings[i].undecided || !*filings[i].text) continue;
        if (succession_of_answer(succession, number, filings[i].question) > 0) continue;
        if (again && !succession_stands(succession, number, filings[i].question)) continue;
        int origin = filings[i].by_human ? ORIGIN_PERSON : filings[i].explicit_evidence ? ORIGIN_EXPLICIT : ORIGIN_SOFT;
        json_t *row = json_pack("{s:I, s:s, s:s, s:s}", "number", (json_int_t)number, "question", filings[i].question,
                                "origin", origin_name(origin), "text", filings[i].text);
        if (origin == ORIGIN_SOFT) json_object_set_new(row, "confidence", json_real(filings[i].confidence));
        analysis_json_dump(row, false, out);
        buf_putc(out, '\n');
        json_decref(row);
    }
    arena_free(&arena);
    return status;
}

enum status export_examples(struct site *site, const char *call_id, struct buf *out, struct err *err)
{
    struct arena *arena = arena_new();
    struct query query = QUERY_ALL;
    struct stored *all = NULL;
    struct successions known = {0};
    size_t count = 0;

    query.call_id = call_id;
    query.state = STATE_ANALYSED;
    enum status status = store_list(site->store, arena, &query, &all, &count, err);
    for (size_t i = 0; status == OK && i < count; i++) {
        struct succession succession = {0};
        status = successions_get(site, arena, &known, all[i].call_id, &succession, err);
        if (status == OK) status = export_message(site, &succession, all[i].number, out, err);
    }
    arena_free(&arena);
    return status;
}
