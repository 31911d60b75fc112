/* SPDX-License-Identifier: MIT */
/* fuzz_analyse: any message to a call of questions and workstreams; no crash, and the analysis can be kept and read
 * again. The first byte says whether answers are filed already. */
#include <stdint.h>
#include <string.h>
#include <mailcall/config/callfile.h>
#include <mailcall/work/analyse.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char call_text[] =
    "<call id=\"ferry\" xml:lang=\"en\"><title>Call for contributions on the ferry</title>"
    "<title xml:lang=\"de\">Aufruf zu Beiträgen zur Fähre</title><about>We ask all who live on the island.</about>"
    "<list address=\"ferry@lists.example.org\" id=\"ferry.lists.example.org\"/>"
    "<opens date=\"2024-01-01\"/><deadline date=\"2024-03-01\" kind=\"soft\" late=\"welcome\"/><length pages=\"2\"/>"
    "<workstream id=\"ws1\"><title>Timetable and fares</title><text>When boats go, and what they cost.</text>"
    "<lead>Ada Example</lead></workstream>"
    "<workstream id=\"ws2\"><title>Safety on board</title><text>Storms, rescue and training.</text>"
    "<lead>Bo Example</lead></workstream>"
    "<question id=\"q1\" workstreams=\"ws1\"><title>Fares</title><text>What does a crossing cost you?</text>"
    "<text xml:lang=\"de\">Was kostet Sie eine Überfahrt?</text></question>"
    "<question id=\"q2\" workstreams=\"ws1\"><text>What are the problems with the timetable in "
    "winter?</text></question>"
    "<question id=\"q3\" workstreams=\"ws2\"><text>How is the crew trained for storms?</text></question></call>";

/* Made once: one without and one with filed answers. */
static struct arena *kept;
static struct call *call;
static struct classifier *classifiers[2];

static void make(void)
{
    static struct example items[] = {{.question = "q1", .text = "Eleven euros, and nine for the bicycle."},
                                     {.question = "q3", .text = "Einmal im Jahr üben sie mit der Seerettung."}};
    struct examples examples = {.items = items, .count = 2};
    struct err err = {0};
    kept = arena_new();
    if (callfile_read_bytes(kept, "ferry.xml", call_text, strlen(call_text), &call, NULL, &err) != OK) abort();
    classifiers[0] = classifier_new(call, NULL, 0.3);
    classifiers[1] = classifier_new(call, &examples, 0.3);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (call == NULL) make();
    if (size == 0) return 0;
    struct arena *arena = arena_new();
    struct buf json = BUF_INIT(1 << 24);
    struct analysis *again;
    struct err err = {0};
    struct analysis *analysis =
        analyse(arena, (const char *)data + 1, size - 1, classifiers[data[0] & 1], NULL, call, NULL);
    analysis_to_json(analysis, false, &json);
    if (analysis_from_json(arena, buf_text(&json), &again, &err) != OK) abort();
    if (again->passage_count != analysis->passage_count) abort();
    buf_release(&json);
    arena_free(&arena);
    return 0;
}
