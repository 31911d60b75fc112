/* SPDX-License-Identifier: MIT */
/* filter: a message with our fields in front. */
#include <mailcall/work/filter.h>

#include <string.h>
#include <strings.h>

static const char *line_after(const char *at, const char *end)
{
    if (at == end) return end;
    const char *newline = memchr(at, '\n', (size_t)(end - at));
    return newline ? newline + 1 : end;
}

static bool is_blank_line(const char *at, const char *end)
{
    return at == end || *at == '\n' || (*at == '\r' && at + 1 < end && at[1] == '\n');
}

/* A line is ours only as a field: text that happens to begin so, in a message without a header, is somebody's words. */
static bool is_ours(const char *at, const char *end)
{
    static const char prefix[] = "Mailcall-";
    if ((size_t)(end - at) < sizeof prefix - 1 || strncasecmp(at, prefix, sizeof prefix - 1) != 0) return false;
    while (at<end && * at> ' ' && *at < 127 && *at != ':') at++;
    while (at < end && (*at == ' ' || *at == '\t')) at++;
    return at < end && *at == ':';
}

/* Before a line that continues nothing, a field of ours would be continued by it. */
static bool begins_with_fold(const char *at, const char *end)
{
    return at < end && (*at == ' ' || *at == '\t');
}

/* A value is ids and numbers of the site's own making; a control byte in it would be a new field, so none is let
 * through. */
static void add_field(struct buf *out, const char *name, const char *value, const char *line_end)
{
    if (!*value) return;
    buf_printf(out, "Mailcall-%s: ", name);
    for (const char *c = value; *c; c++) buf_putc(out, (unsigned char)*c < ' ' || *c == 127 ? ' ' : *c);
    buf_puts(out, line_end);
}

static void add_fields(struct buf *out, const struct filter_facts *facts, const char *line_end)
{
    char number[24] = "", confidence[24] = "";

    if (facts->number) {
        snprintf(number, sizeof number, "%lld", (long long)facts->number);
        snprintf(confidence, sizeof confidence, "%.2f", facts->confidence);
    }
    add_field(out, "Call", *facts->call ? facts->call : "unrouted", line_end);
    add_field(out, "Number", number, line_end);
    add_field(out, "Kind", facts->kind, line_end);
    add_field(out, "Questions", facts->questions, line_end);
    add_field(out, "Workstreams", facts->workstreams, line_end);
    add_field(out, "Confidence", *facts->kind ? confidence : "", line_end);
}

void filter_message(const char *bytes, size_t count, const struct filter_facts *facts, struct buf *out)
{
    const char *at = bytes, *end = bytes + count;
    const char *first_end = line_after(at, end);
    bool crlf = first_end - at >= 2 && first_end[-1] == '\n' && first_end[-2] == '\r';

    if ((size_t)(end - at) > 5 && memcmp(at, "From ", 5) == 0) {
        buf_add(out, at, (size_t)(first_end - at));
        at = first_end;
    }
    if (!begins_with_fold(at, end)) add_fields(out, facts, crlf ? "\r\n" : "\n");
    bool dropping = false;
    while (at < end && !is_blank_line(at, end)) {
        const char *next = line_after(at, end);
        bool fold = *at == ' ' || *at == '\t';
        dropping = fold ? dropping : is_ours(at, end);
        if (!dropping) buf_add(out, at, (size_t)(next - at));
        at = next;
    }
    buf_add(out, at, (size_t)(end - at));
}

static const char *joined(struct arena *arena, const char **ids, size_t count)
{
    const char *text = "";
    for (size_t i = 0; i < count; i++) {
        bool seen = false;
        for (size_t k = 0; k < i; k++) seen = seen || strcmp(ids[k], ids[i]) == 0;
        if (!seen) text = arena_printf(arena, "%s%s%s", text, *text ? ", " : "", ids[i]);
    }
    return text;
}

enum status filter_facts_of(struct site *site, struct arena *arena, int64_t number, struct filter_facts *out,
                            struct err *err)
{
    struct stored stored;
    struct filing *filings = NULL;
    const char **workstreams = NULL;
    size_t filing_count = 0, workstream_count = 0, filed = 0;

    enum status status = store_get(site->store, arena, number, &stored, err);
    if (status == OK) status = store_filings(site->store, arena, number, &filings, &filing_count, err);
    if (status == OK) status = store_workstreams(site->store, arena, number, &workstreams, &workstream_count, err);
    if (status != OK) return status;
    const char **questions = arena_array(arena, filing_count + 1, sizeof *questions);
    for (size_t i = 0; i < filing_count; i++)
        if (!filings[i].undecided) questions[filed++] = filings[i].question;
    *out = (struct filter_facts){.call = stored.call_id,
                                 .number = number,
                                 .confidence = stored.kind_confidence,
                                 .kind = stored.state == STATE_ANALYSED ? kind_name(stored.kind) : "",
                                 .questions = joined(arena, questions, filed),
                                 .workstreams = joined(arena, workstreams, workstream_count)};
    return OK;
}
