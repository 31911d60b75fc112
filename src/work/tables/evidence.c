/* SPDX-License-Identifier: MIT */
/* evidence: the one place where evidence is put into words; explain, digest, show and review all print this line. */
#include <mailcall/work/analyse.h>

#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>

#define EVIDENCE_LINE_MAX_BYTES 400
#define EVIDENCE_SHOWN 3

char *evidence_line(struct arena *arena, const struct verdict *verdict)
{
    struct buf line = BUF_INIT(EVIDENCE_LINE_MAX_BYTES);
    size_t shown = 0;

    for (size_t i = 0; i < verdict->evidence_count && shown < EVIDENCE_SHOWN; i++) {
        const struct evidence *one = &verdict->evidence[i];
        if (one->score < 0) continue;
        if (shown++) buf_puts(&line, "; ");
        buf_puts(&line, *one->detail ? one->detail : rule_name(one->rule));
    }
    if (!shown) buf_puts(&line, "no evidence was kept");
    const char *words = buf_text(&line);
    char *text = arena_strndup(arena, words, line.cut ? utf8_cut(words, line.len, line.len - 1) : line.len);
    buf_release(&line);
    return text;
}

bool verdict_is_explicit(const struct verdict *verdict)
{
    static const enum rule rules[] = {RULE_PROMPT_ECHO, RULE_MARKER, RULE_SUBJECT, RULE_PLUS_ADDRESS, RULE_FILE_NAME};
    for (size_t i = 0; i < verdict->evidence_count; i++)
        for (size_t k = 0; k < sizeof rules / sizeof *rules; k++)
            if (verdict->evidence[i].rule == rules[k]) return true;
    return false;
}
