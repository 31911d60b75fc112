/* SPDX-License-Identifier: MIT */
/*
 * throughput: how many plain messages of 3 KB one core analyses in a second, and where the time goes.
 * bench_throughput [SECONDS]: it runs that long (default 2), and half as long for the phases. CPU time of this process,
 * so that a busy machine measures the same. The call and the answers are invented; the layouts are those that
 * contributors use.
 */
#include <stdio.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/mem.h>
#include <mailcall/mail/list.h>
#include <mailcall/mail/parse.h>
#include <mailcall/text/extract.h>
#include <mailcall/text/segment.h>
#include <mailcall/work/analyse.h>
#include "../../src/classify/internal.h"

#define QUESTIONS 7
#define MESSAGES 60
#define MESSAGE_BYTES 3000
#define WIDTH 72

struct asked {
    const char *question;
    const char *sentences[4];
};

static const struct asked asked[QUESTIONS] = {
    {"How does your organisation learn that the water of a lake has become unsafe?",
     {"Volunteers read the gauge at the northern shore every morning and send the numbers to our laboratory",
      "The laboratory compares them with the samples of the last ten summers before anybody is warned",
      "Two municipalities share a sensor buoy, and its alarms reach our duty officer by telephone",
      "We found most blooms because an angler wrote to us, long before the instruments showed anything"}},
    {"Who decides that a beach is closed, and on what grounds?",
     {"The district physician signs the order, usually within four hours of the second bad sample",
      "The mayor may close a beach at once when somebody has fallen ill after bathing",
      "Grounds are the count of bacteria, visible scum, and the forecast of wind for the next two days",
      "An appeal by the owner of the bathing place does not delay the closure"}},
    {"Which channels reach bathers in time?",
     {"A red flag on the jetty still works better than anything that needs a telephone",
      "Radio stations of the region read the list of closed beaches after the news at noon",
      "Camp sites get a message of ours and print it in three languages at their reception",
      "Our map on the web is looked at by journalists far more than by bathers"}},
    {"What do farmers upstream contribute, and what do they receive for it?",
     {"Strips of ten metres along the brooks are left unploughed, for which the canton pays by the hectare",
      "Slurry may not be spread before heavy rain, and the cooperative sends its members a warning",
      "Most of them take part because a neighbour does, and the premium covers the seed only",
      "Drainage pipes were mapped together with the farmers, who knew of twice as many as our plans did"}},
    {"How are costs shared between towns along the same lake?",
     {"Every town pays by the length of its shore, which the two largest think unfair",
      "Laboratory costs are split evenly, transport is paid by whoever asked for the sample",
      "A fund of the association pays for the buoys and is filled by mooring fees",
      "The small villages pay nothing and give the hours of their wardens instead"}},
    {"Which records do you publish, and how soon?",
     {"All measurements since 1998 stand on our site as tables, the latest ones a day after they were taken",
      "Names of wells and their owners are left out, since a court told us so",
      "Researchers may have the raw series of the buoys when they cite the association",
      "Closures are published with their reasons, and remain on record for fifteen years"}},
    {"What would help you most in the next two years?",
     {"A common format, so that neighbours on the other side of the border can read our series",
      "Money for nights and weekends: algae do not keep office hours",
      "Training for wardens in recognising scum early, with pictures rather than regulations",
      "A second boat, and somebody who is allowed to drive it"}},
};

enum layout { NUMBERED, QUOTED, COPIED, PROSE, HEADED, SHUFFLED, LAYOUTS };

static uint64_t seed = 1;

static unsigned pick(unsigned below)
{
    seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(seed >> 33) % below;
}

/* Folded at 72 columns, every line after `mark`. */
static void add_folded(struct buf *out, const char *mark, const char *text)
{
    size_t column = 0;
    while (*text) {
        size_t word = strcspn(text, " ");
        if (column && column + word + 1 > WIDTH) {
            buf_putc(out, '\n');
            column = 0;
        }
        buf_puts(out, column ? " " : mark);
        buf_add(out, text, word);
        column += word + 1;
        text += word;
        text += strspn(text, " ");
    }
    buf_putc(out, '\n');
}

static void add_answer(struct buf *out, int question, size_t bytes)
{
    struct buf text = BUF_INIT(4096);
    unsigned at = pick(4);
    while (text.len < bytes) {
        const char *const *sentences = asked[question].sentences;
        buf_printf(&text, "%s%s%s. ", pick(3) ? "" : "In our experience this has held for years. ",
                   pick(4) ? "" : "To be frank: ", sentences[at++ % 4]);
    }
    add_folded(out, "", buf_text(&text));
    buf_release(&text);
}

static void add_prompt(struct buf *out, enum layout layout, int question)
{
    char line[256];
    switch (layout) {
    case NUMBERED: snprintf(line, sizeof line, "%d. ", question + 1); break;
    case QUOTED:
    case COPIED:
    case SHUFFLED: snprintf(line, sizeof line, "%d. %s", question + 1, asked[question].question); break;
    case HEADED: snprintf(line, sizeof line, "Question %d:", question + 1); break;
    default: return;
    }
    if (layout == NUMBERED)
        buf_puts(out, line);
    else
        add_folded(out, layout == QUOTED ? "> " : "", line);
    if (layout == QUOTED || layout == COPIED) buf_putc(out, '\n');
}

static void make_message(struct buf *out, int number)
{
    enum layout layout = (enum layout)(number % LAYOUTS);
    buf_printf(out,
               "Received: from mx.example.org by lists.example.org; Mon, 4 Jul 2016 10:00:%02d +0000\n"
               "From: Person %d <person%d@example.org>\nTo: <lakes@lists.example.org>\n"
               "Subject: [lakes] Re: call for contributions\nMessage-ID: <%d.bench@example.org>\n"
               "List-Id: Lakes <lakes.lists.example.org>\nDate: Mon, 4 Jul 2016 09:59:%02d +0000\n"
               "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
               "Dear colleagues,\n\nThank you for the call. Here is what we can say.\n\n",
               number % 60, number, number, number, number % 60);
    size_t each = (MESSAGE_BYTES - out->len - 200) / QUESTIONS;
    for (int i = 0; i < QUESTIONS; i++) {
        int question = layout == SHUFFLED ? (i * 3 + number) % QUESTIONS : i;
        size_t before = out->len;
        add_prompt(out, layout, question);
        add_answer(out, question, each > out->len - before + 60 ? each - (out->len - before) - 60 : 60);
        buf_putc(out, '\n');
    }
    buf_printf(out,
               "Kind regards,\nPerson %d\nLake Association of the North\n-- \n"
               "_______________________________________________\nlakes mailing list\nlakes@lists.example.org\n"
               "https://lists.example.org/listinfo/lakes\n",
               number);
}

static struct call *make_call(struct arena *arena)
{
    static struct call_text texts[QUESTIONS];
    struct call *call = arena_alloc(arena, sizeof *call);
    call->id = "lakes";
    call->lang = "en";
    call->title = "Safe bathing in lakes";
    call->about = "The association asks its members how lakes are watched.";
    call->list_address = "lakes@lists.example.org";
    call->list_id = "lakes.lists.example.org";
    call->list_subscribe = call->late_from = "";
    call->opens_utc = call->deadline_utc = CLOCK_NONE;
    call->questions = arena_array(arena, QUESTIONS, sizeof *call->questions);
    call->question_count = QUESTIONS;
    for (int i = 0; i < QUESTIONS; i++) {
        texts[i] = (struct call_text){"en", asked[i].question};
        call->questions[i] = (struct question){
            .id = arena_printf(arena, "q%d", i + 1), .title = "", .texts = &texts[i], .text_count = 1};
    }
    return call;
}

/* --- what is measured --- */

struct bench {
    struct call *call;
    struct classifier *classifier;
    struct buf messages[MESSAGES];
    size_t filed;
};

static double cpu(void)
{
    struct timespec at;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

enum phase { PARSE, EXTRACT, SEGMENT, LANGUAGE, CONTRIBUTOR, PASSAGES, WORKSTREAMS, KIND, FLAGS, PHASES };
static const char *const phase_names[PHASES] = {[PARSE] = "parse",
                                                [EXTRACT] = "extract",
                                                [SEGMENT] = "segment",
                                                [LANGUAGE] = "language",
                                                [CONTRIBUTOR] = "contributor",
                                                [PASSAGES] = "passages",
                                                [WORKSTREAMS] = "workstreams",
                                                [KIND] = "kind",
                                                [FLAGS] = "flags"};

static void lap(double spent[PHASES], enum phase phase, double *since)
{
    double now = cpu();
    spent[phase] += now - *since;
    *since = now;
}

/* The steps of classify(), in its order, with a clock between them. */
static void steps(struct bench *bench, struct arena *arena, const struct reading *reading, double spent[PHASES],
                  double *since)
{
    static void (*const step_of[PHASES])(struct step *) = {[LANGUAGE] = step_language, [CONTRIBUTOR] = step_contributor,
                                                           [PASSAGES] = step_passages, [WORKSTREAMS] = step_workstreams,
                                                           [KIND] = step_kind,         [FLAGS] = step_flags};
    static const struct surroundings nothing = {.received_utc = CLOCK_NONE, .parent_kind = "", .parent_subject = ""};
    struct analysis *out = arena_alloc(arena, sizeof *out);
    struct step step = {.classifier = bench->classifier,
                        .call = bench->call,
                        .arena = arena,
                        .reading = reading,
                        .around = &nothing,
                        .out = out};
    out->call_id = bench->call->id;
    out->subject = reading->subject;
    out->language = "und";
    out->note = "";
    for (size_t i = 0; i < reading->blocks.count; i++) blocks_push(arena, &out->blocks, &reading->blocks.items[i]);
    for (int phase = LANGUAGE; phase < PHASES; phase++) {
        step_of[phase](&step);
        lap(spent, (enum phase)phase, since);
    }
}

/* One message, as analyse() reads it. */
static void in_phases(struct bench *bench, struct arena *arena, const struct buf *raw, double spent[PHASES])
{
    struct extraction extraction = {0};
    struct segmentation segmentation = {0};
    double since = cpu();
    struct message *message = message_parse(arena, raw->data, raw->len, NULL);
    struct reading reading = {.message = message, .automatic_why = "", .forwarded_name = "", .forwarded_address = ""};
    reading.author = list_author(arena, message, bench->call->list_address);
    reading.subject = list_subject(arena, message->subject, message->list_id, &reading.reply, &reading.forward);
    reading.detail = list_detail(arena, message, bench->call->list_address);
    lap(spent, PARSE, &since);
    for (size_t i = 0; i < message->entity_count; i++) {
        if (extract_wants(&message->entities[i])) message_decode(arena, &message->entities[i]);
    }
    extract_message(arena, message, &extraction);
    lap(spent, EXTRACT, &since);
    segment_blocks(arena, &extraction.blocks, reading.author.name, reading.forward, &segmentation);
    reading.blocks = segmentation.blocks;
    reading.signature = segmentation.signature ? segmentation.signature : "";
    lap(spent, SEGMENT, &since);
    steps(bench, arena, &reading, spent, &since);
}

/* Microseconds of each phase, and their share. */
static void print_phases(struct bench *bench, double seconds)
{
    double spent[PHASES] = {0}, all = 0, started = cpu();
    size_t count = 0;
    struct arena *arena = arena_new();
    do {
        for (int i = 0; i < MESSAGES; i++, count++) {
            in_phases(bench, arena, &bench->messages[i], spent);
            arena_clear(arena);
        }
    } while (cpu() - started < seconds);
    arena_free(&arena);
    for (int phase = 0; phase < PHASES; phase++) all += spent[phase];
    puts("phase             us  share");
    for (int phase = 0; phase < PHASES; phase++)
        printf("%-12s %7.1f  %4.1f %%\n", phase_names[phase], spent[phase] / (double)count * 1e6,
               100 * spent[phase] / all);
}

static void whole(struct bench *bench, struct arena *arena, const struct buf *raw)
{
    const struct analysis *analysis = analyse(arena, raw->data, raw->len, bench->classifier, NULL, bench->call, NULL);
    for (size_t i = 0; i < analysis->passage_count; i++) bench->filed += analysis->passages[i].question_count > 0;
}

/* Seconds of one message: on the mean, and in the pass over all messages that was disturbed least. */
struct measured {
    double mean, best;
};

/* As a reading child does it: one arena, cleared after each message. Kept out of line so that a tool that counts
 * instructions can be told to count here. */
__attribute__((noinline)) static struct measured pass_over(struct bench *bench, double seconds)
{
    struct measured out = {0};
    struct arena *arena = arena_new();
    size_t passes = 0;
    double started = cpu(), spent = 0;
    bench->filed = 0;
    do {
        double before = cpu();
        for (int i = 0; i < MESSAGES; i++) {
            whole(bench, arena, &bench->messages[i]);
            arena_clear(arena);
        }
        double now = cpu(), pass = (now - before) / MESSAGES;
        spent = now - started;
        if (passes++ == 0 || pass < out.best) out.best = pass;
    } while (spent < seconds);
    arena_free(&arena);
    bench->filed /= passes;
    out.mean = spent / (double)(passes * MESSAGES);
    return out;
}

int main(int argc, char **argv)
{
    static struct bench bench;
    double seconds = argc > 1 ? strtod(argv[1], NULL) : 2;
    struct arena *arena = arena_new(), *first = arena_new();
    size_t bytes = 0;

    for (int i = 0; i < MESSAGES; i++) {
        buf_init(&bench.messages[i], 1 << 16);
        make_message(&bench.messages[i], i);
        bytes += bench.messages[i].len;
    }
    double before = cpu();
    bench.call = make_call(arena);
    bench.classifier = classifier_new(bench.call, NULL, 0.5);
    double classifier = cpu() - before;
    whole(&bench, first, &bench.messages[0]);
    printf("first message: %.2f ms, after %.2f ms for the call's classifier\n", (cpu() - before - classifier) * 1e3,
           classifier * 1e3);
    struct measured all = pass_over(&bench, seconds);
    printf("%d messages of %zu bytes, %zu of %d passages filed\n", MESSAGES, bytes / MESSAGES, bench.filed,
           MESSAGES * QUESTIONS);
    print_phases(&bench, seconds / 2);
    printf("%.0f messages a second and core (%.0f in the pass least disturbed)\n", 1 / all.mean, 1 / all.best);
    classifier_free(&bench.classifier);
    for (int i = 0; i < MESSAGES; i++) buf_release(&bench.messages[i]);
    arena_free(&first);
    arena_free(&arena);
    return 0;
}
