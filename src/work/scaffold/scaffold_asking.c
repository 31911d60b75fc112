/* SPDX-License-Identifier: MIT */
/* scaffold_asking: whether a line, a row or a list asks, and whether a line says how long an answer may be. */
#include <string.h>
#include "scaffold.h"

/* Japanese and Chinese ask with a particle at the end, and often with a full stop after it. */
static bool ends_in_particle(const char *text)
{
    static const char *const particles[] = {"\xe3\x81\x8b", "\xe5\x90\x97", "\xe5\x91\xa2"}; /* か 吗 呢 */
    static const char stop[] = "\xe3\x80\x82";
    size_t length = strlen(text);

    if (length >= 3 && memcmp(text + length - 3, stop, 3) == 0) length -= 3;
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (length >= 3 && memcmp(text + length - 3, particles[i], 3) == 0) return true;
    return false;
}

bool line_asks(const struct page_line *line)
{
    return strchr(line->text, '?') || strstr(line->text, "\xef\xbc\x9f") || strstr(line->text, "\xd8\x9f") ||
           ends_in_particle(line->text);
}

bool line_asks_or_requests(const struct page_line *line)
{
    return line_asks(line) || cue_has(line->fold, cue_request);
}

bool line_limits(const struct page_line *line)
{
    return cue_has(line->fold, cue_pages) || cue_has(line->fold, cue_words_count);
}

/* Whether the questions of another workstream are numbered. */
static bool numbered_elsewhere(const struct page *page)
{
    for (size_t i = 0; i < page->count; i++)
        if (page->lines[i].kind == LINE_BULLET && page->lines[i].section == S_WORKSTREAM && *page->lines[i].mark &&
            line_asks(&page->lines[i]))
            return true;
    return false;
}

/* On its first level every item asks or requests, or two in three ask; one at least asks, or all are numbered as
 * questions elsewhere are. */
bool list_asks(const struct page *page, size_t at)
{
    size_t from = at, items = 0, asking = 0, requesting = 0, numbered = 0;
    const struct page_line *lines = page->lines;
    int slack = page->html ? 0 : 1, level;

    while (from > 0 && lines[from - 1].kind == LINE_BULLET && lines[from - 1].section == lines[at].section) from--;
    level = lines[from].level;
    for (size_t i = from; i < page->count && lines[i].kind == LINE_BULLET && lines[i].section == lines[at].section;
         i++) {
        if (lines[i].level > level + slack) continue;
        items++;
        numbered += *lines[i].mark != '\0';
        asking += line_asks(&lines[i]);
        requesting += !line_asks(&lines[i]) && cue_has(lines[i].fold, cue_request);
    }
    if (!asking) return numbered == items && requesting == items && numbered_elsewhere(page);
    return numbered == items || asking + requesting == items || asking * 3 >= items * 2;
}

/* A row in which a cell asks is a question of its own. */
bool row_asks(struct arena *arena, const struct page_line *row)
{
    for (size_t i = 0; i < row->cell_count && row->cell_count > 1; i++) {
        struct page_line cell = {.text = row->cells[i]};
        const size_t *map;

        page_fold_text(arena, cell.text, &cell.fold, &map);
        if (line_asks(&cell)) return true;
    }
    return false;
}
