/* SPDX-License-Identifier: MIT */
/*
 * quoted_from: see quoted_from.h. An attribution ("On Monday Dagny wrote:") or a pasted head names whose words stand
 * below it, as deep as the next block does. What is quoted inside somebody else's message is that person's to quote:
 * words between its lines may be theirs.
 */
#include <mailcall/base/bytes.h>
#include "quoted_from.h"
#include <mailcall/base/one_of.h>

#define DEPTH_MAX 16

/* "Ada wrote:" is whole. */
static bool ends_announcing(const char *text)
{
    size_t bytes = strlen(text);
    while (bytes > 0 && one_of(" \n\t", text[bytes - 1])) bytes--;
    return bytes_end(text, bytes, ":") || bytes_end(text, bytes, "：");
}

/* One past the attribution that begins at `i`: programs that write pages give each line of a head a block. */
static size_t attribution_end(const struct blocks *blocks, size_t i)
{
    size_t end = i + 1;
    while (end < blocks->count && blocks->items[end].role == blocks->items[i].role &&
           blocks->items[end].depth == blocks->items[i].depth && !ends_announcing(blocks->items[end - 1].text))
        end++;
    return end;
}

/* What a head's line with the addressees begins with; its line with the copies stands behind it. Folded. */
static bool is_addressed(const char *line)
{
    static const char *const labels[] = {"to",           "an",   "a",      "para",          "aan",
                                         "till",         "do",   "til",    "kime",          "кому",
                                         "收件人",       "宛先", "收件者", "받는사람",      "받는 사람",
                                         "إلى",          "الى",  "προς",   "vastaanottaja", "destinatario",
                                         "destinataire", "pour", "komu"};
    size_t bytes = strcspn(line, ":");
    const char *wide = strstr(line, "：");
    if (wide != NULL && (size_t)(wide - line) < bytes) bytes = (size_t)(wide - line);
    while (bytes > 0 && one_of(" *", line[bytes - 1])) bytes--;
    line += strspn(line, " *");
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (strlen(labels[i]) == bytes && memcmp(line, labels[i], bytes) == 0) return true;
    return false;
}

static bool holds(struct step *step, const char *line, const char *name)
{
    if (name == NULL || *name == '\0') return false;
    return strstr(line, folded_words(step->arena, name, strlen(name))) != NULL;
}

static bool is_coordinator(struct step *step, const char *line)
{
    const struct call *call = step->call;
    for (size_t i = 0; i < call->coordinator_count; i++)
        if (holds(step, line, call->coordinators[i].address) || holds(step, line, call->coordinators[i].name))
            return true;
    return false;
}

/* The list itself sent it, as it does digests: whose words they are is told further below. */
static bool is_list(struct step *step, const char *line)
{
    static const char *const programs[] = {"listserv@",    "digest processor", "googlegroups.com",
                                           "yahoogroups.", "digest-noreply",   "-digest@"};
    const char *list = step->call->list_address;
    size_t bytes = list != NULL ? strcspn(list, "@") : 0;
    if (bytes > 0) {
        const char *name = folded_words(step->arena, list, bytes), *at = strstr(line, name);
        if (at != NULL && (strncmp(at + strlen(name), "-request@", 9) == 0 || at[strlen(name)] == '@' ||
                           strncmp(at + strlen(name), "-bounces@", 9) == 0))
            return true;
    }
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++)
        if (strstr(line, programs[i]) != NULL) return true;
    return false;
}

/* A head says it on the line of the sender, the only one with an address that does not name who it went to; an
 * attribution anywhere. */
static enum quoted_from sender_of(struct step *step, size_t from, size_t to)
{
    const struct blocks *blocks = &step->out->blocks;
    bool head = to - from > 1;
    for (size_t i = from; i < to; i++) {
        for (const char *line = blocks->items[i].text; *line != '\0';) {
            size_t bytes = strcspn(line, "\n");
            const char *words = folded_words(step->arena, line, bytes);
            bool addressed = is_addressed(words);
            head |= addressed;
            if (!addressed && is_coordinator(step, words)) return FROM_CALL;
            if (!addressed && is_list(step, words)) return FROM_UNKNOWN;
            if (head && !addressed && strchr(words, '@') != NULL) return FROM_OTHER;
            line += bytes + (line[bytes] == '\n');
        }
    }
    return FROM_OTHER;
}

/* What one attribution says changes what holds at the depth of what it introduces. The messages of a digest stand side
 * by side; below any other head, what somebody passes on is theirs to pass on. */
static void introduce(struct step *step, size_t from, size_t to, enum quoted_from *open)
{
    const struct blocks *blocks = &step->out->blocks;
    int depth = blocks->items[from].depth, below = to < blocks->count ? blocks->items[to].depth : depth;
    bool digest = blocks->items[from].rule == RULE_DIGEST_HEAD;
    if (below < depth || below >= DEPTH_MAX) below = depth;
    if (depth >= DEPTH_MAX) return;
    enum quoted_from *place = digest ? &open[DEPTH_MAX] : &open[below];
    if (digest || *place != FROM_OTHER || below > depth) *place = sender_of(step, from, to);
}

enum quoted_from *quoted_from_find(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    enum quoted_from *out = arena_array(step->arena, blocks->count + 1, sizeof *out);
    enum quoted_from open[DEPTH_MAX + 1] = {FROM_UNKNOWN}; /* the last: the message of a digest */
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        int depth = block->depth < DEPTH_MAX ? block->depth : DEPTH_MAX - 1;
        for (int d = depth + 1; d < DEPTH_MAX; d++) open[d] = FROM_UNKNOWN;
        if (block->role == ROLE_ATTRIBUTION || block->role == ROLE_FORWARDED) {
            size_t end = attribution_end(blocks, i);
            introduce(step, i, end, open);
            i = end - 1;
            continue;
        }
        for (int d = 0; d <= depth + 1; d++) {
            enum quoted_from said = open[d <= depth ? d : DEPTH_MAX];
            if (said != FROM_UNKNOWN && out[i] != FROM_OTHER) out[i] = said;
        }
    }
    return out;
}
