/* SPDX-License-Identifier: MIT */
/* flowed: format=flowed (RFC 3676) undone: lines that end in a space are joined with the next one of the same quote
 * depth. */
#include "plain.h"

struct flow {
    struct buf *out;
    int depth;
    bool open, delsp; /* `open`: the last line written wants to be continued */
};

/* Section 4.5: quote marks stand together at the line's start; section 4.4: one space after them was stuffed. */
static size_t flowed_prefix(const char *line, size_t bytes, int *depth)
{
    size_t i = 0;
    while (i < bytes && line[i] == '>') i++;
    *depth = (int)i;
    if (i < bytes && line[i] == ' ') i++;
    return i;
}

static void flow_line(struct flow *flow, const char *line, size_t bytes)
{
    int depth;
    if (bytes > 0 && line[bytes - 1] == '\r') bytes--;
    size_t prefix = flowed_prefix(line, bytes, &depth);
    line += prefix;
    bytes -= prefix;
    /* Section 4.3: the signature mark is never flowed, neither into nor from its neighbours. */
    bool mark = bytes == 3 && memcmp(line, "-- ", 3) == 0;
    bool soft = !mark && bytes > 0 && line[bytes - 1] == ' ';
    if (flow->open && (depth != flow->depth || mark)) {
        buf_putc(flow->out, '\n');
        flow->open = false;
    }
    if (!flow->open) {
        for (int i = 0; i < depth; i++) buf_putc(flow->out, '>');
        if (depth > 0) buf_putc(flow->out, ' ');
    }
    buf_add(flow->out, line, soft && flow->delsp ? bytes - 1 : bytes);
    if (!soft) buf_putc(flow->out, '\n');
    flow->open = soft;
    flow->depth = depth;
}

void flowed_join(const char *text, size_t bytes, bool delsp, struct buf *out)
{
    struct flow flow = {.out = out, .delsp = delsp};
    for (const char *at = text, *end = text + bytes; at < end;) {
        const char *eol = memchr(at, '\n', (size_t)(end - at));
        if (!eol) eol = end;
        flow_line(&flow, at, (size_t)(eol - at));
        at = eol + 1;
    }
    if (flow.open) buf_putc(out, '\n');
}
