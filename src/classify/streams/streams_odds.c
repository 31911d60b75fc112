/* SPDX-License-Identifier: MIT */
/*
 * streams_odds: from what speaks for each workstream to how likely a message belongs there. Where number and words
 * disagree, the words decide: people misnumber more often than they misname. The weights were first set by reasoning
 * and then fitted to labelled messages, drawn back to what they had been.
 */
#include <math.h>
#include "streams.h"

/* So many different words are plenty. */
#define PLAIN_TERMS 6
/* So much matter is about one sentence's. */
#define MATTER_UNIT 6.0
/* Its words are plainly more than those of the next. */
#define AHEAD_BY 1.5
/* A paragraph that leads by less is chance. */
#define PART_LEAST 0.9
/* A tag or an address that names it is no slip. */
#define TAGGED 4

/* A question is answered beyond doubt; by a guess. */
#define SURELY 0.95
#define UNSURELY 0.5

static const double bias = -3.1;
static const double weights[STREAM_FACTS] = {
    [STREAM_NUMBERED] = 5.2,        [STREAM_MISNUMBERED] = -1.0, [STREAM_NAMED] = 3.4,       [STREAM_ANSWERED] = 1.7,
    [STREAM_ANSWERED_SURELY] = 3.4, [STREAM_THREAD] = 3.6,       [STREAM_LEAD] = 3.3,        [STREAM_ASKED] = 4.2,
    [STREAM_AHEAD] = 2.9,           [STREAM_MATTER] = 1.3,       [STREAM_SHARE] = 1.9,       [STREAM_TERMS] = 0.6,
    [STREAM_ABOVE] = 3.5,           [STREAM_OTHERS] = -1.8,      [STREAM_ELSEWHERE] = -1.5,  [STREAM_SINGLE] = 1.0,
    [STREAM_GIVES] = 1.4,           [STREAM_GIVES_AHEAD] = 0.7,  [STREAM_ABOVE_ALONE] = 3.0, [STREAM_REQUESTED] = 4.0,
    [STREAM_AGAINST] = -4.5,        [STREAM_PART] = 2.9};

/* A number against the words of another title; or against another's lead, who is turned to with no less of the other's
 * matter. */
static bool is_misnumbered(const struct standing *standings, size_t count, size_t stream)
{
    const struct standing *own = &standings[stream];
    if (own->numbered <= 0 || own->numbered >= TAGGED || own->named > 0) return false;
    for (size_t s = 0; s < count; s++) {
        const struct standing *other = &standings[s];
        if (s == stream || other->numbered > 0) continue;
        if (other->named > 0 || (other->asked && !own->asked && other->matter > 0 && other->matter >= own->matter))
            return true;
    }
    return false;
}

static double lead_over(double own, double next, double unit)
{
    return tanh((own - next) / unit);
}

/* What speaks for all others together. */
struct rivals {
    double next, next_above, next_quoted; /* the most words of another one */
    double all;                           /* words of any, of its own too */
    bool named, numbered;                 /* another is named; the one with the most words is numbered */
    bool elsewhere, asked;                /* another's question is answered or lead addressed; the lead is */
};

static struct rivals rivals_of(const struct standing *standings, size_t count, size_t stream)
{
    struct rivals out = {.elsewhere = standings[stream].general > SURELY};
    for (size_t s = 0; s < count; s++) {
        const struct standing *other = &standings[s];
        out.all += other->matter;
        if (s == stream) continue;
        if (other->matter > out.next) out.numbered = other->numbered > 0;
        out.next = fmax(out.next, other->matter);
        out.next_above = fmax(out.next_above, other->above);
        out.next_quoted = fmax(out.next_quoted, other->quoted);
        out.named |= other->named > 0 || (other->numbered > 0 && !is_misnumbered(standings, count, s));
        out.elsewhere |= other->question > 0 || other->asked || other->lead;
        out.asked |= other->asked;
    }
    return out;
}

void streams_facts(const struct standing *standings, size_t count, size_t stream, double facts[STREAM_FACTS])
{
    const struct standing *own = &standings[stream];
    struct rivals rivals = rivals_of(standings, count, stream);
    bool misnumbered = is_misnumbered(standings, count, stream);
    bool said = own->named > 0 || (own->numbered > 0 && !misnumbered);
    facts[STREAM_NUMBERED] = misnumbered ? 0 : fmin(own->numbered / TAGGED, 1);
    facts[STREAM_MISNUMBERED] = misnumbered;
    facts[STREAM_NAMED] = fmin(own->named / 4, 1);
    /* Hardly an answer to its question is none where the text names another one or turns to its lead. */
    bool hardly = own->question < UNSURELY && (rivals.named || rivals.asked) && !said && !own->asked;
    facts[STREAM_ANSWERED] = own->question > 0 && !hardly;
    facts[STREAM_ANSWERED_SURELY] = own->question;
    facts[STREAM_THREAD] = own->thread;
    facts[STREAM_LEAD] = own->lead;
    facts[STREAM_ASKED] = own->asked;
    facts[STREAM_AHEAD] = count > 1 ? lead_over(own->matter, rivals.next, MATTER_UNIT) : 0;
    /* Where its question is answered, no words of another's and no other's name speak against it. */
    double open = 1 - own->question;
    bool against = own->numbered > 0 && own->named <= 0 && !rivals.numbered && facts[STREAM_AHEAD] < 0;
    facts[STREAM_AGAINST] = against ? -facts[STREAM_AHEAD] : 0;
    /* A paragraph of its own counts like a message of its own; but who turns to another's lead mentions it in passing.
     */
    bool passed_by = rivals.asked && !own->asked && !said;
    double part = own->gives && !passed_by && own->part >= PART_LEAST ? tanh(own->part / MATTER_UNIT) : 0;
    facts[STREAM_PART] = part > 0 ? fmax(part - facts[STREAM_AHEAD], 0) : 0;
    if (facts[STREAM_AHEAD] < 0) facts[STREAM_AHEAD] *= open;
    facts[STREAM_MATTER] = fmin(log1p(own->matter) / 3, 1);
    facts[STREAM_SHARE] = count > 1 ? own->matter / (rivals.all + MATTER_UNIT / 2) : 0;
    facts[STREAM_TERMS] = fmin((double)own->terms / PLAIN_TERMS, 1);
    facts[STREAM_ABOVE] = count > 1 ? lead_over(own->above, rivals.next_above, MATTER_UNIT) : 0;
    bool silent = own->talks && rivals.all < MATTER_UNIT / 4 && !rivals.named && !rivals.elsewhere && !said;
    facts[STREAM_ABOVE_ALONE] = silent ? fmax(lead_over(own->quoted, rivals.next_quoted, MATTER_UNIT / 2), 0) : 0;
    facts[STREAM_OTHERS] = rivals.named && !said ? open : 0;
    facts[STREAM_ELSEWHERE] = rivals.elsewhere && !said && own->question <= 0 && !own->asked && !own->lead;
    facts[STREAM_SINGLE] = count == 1;
    facts[STREAM_GIVES] = own->gives;
    facts[STREAM_REQUESTED] = own->gives && own->requested && own->matter <= 0;
    bool ahead = (own->matter > 0 && !own->scant && own->matter > AHEAD_BY * rivals.next) || facts[STREAM_PART] > 0;
    facts[STREAM_GIVES_AHEAD] = own->gives && ahead && !passed_by;
}

double streams_probability(const struct standing *standings, size_t count, size_t stream)
{
    double facts[STREAM_FACTS], odds = bias;
    streams_facts(standings, count, stream, facts);
    for (int i = 0; i < STREAM_FACTS; i++) odds += weights[i] * facts[i];
    return 1 / (1 + exp(-odds));
}
