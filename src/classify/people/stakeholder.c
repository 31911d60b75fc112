/* SPDX-License-Identifier: MIT */
/*
 * stakeholder: which of the call's stakeholder groups the contributor belongs to. The author's own words about
 * themselves count most ("as a national CERT" from a private address), then where they sign and the organisation's
 * name, then the domain. Who only speaks of ministries is in no ministry.
 */
#include <strings.h>
#include <mailcall/lang/notions.h>

#include "questions.h"
#include "stakeholder.h"
#include "streams/streams.h"

#define SAID 3.0    /* of themselves, or signed so */
#define NAMED 2.5   /* in the organisation's name */
#define DOMAIN_IS 2 /* by the address */
#define COGNATE 2.2 /* signed so in another language */
#define COGNATE_BYTES 6
#define ENDING_BYTES 3

/* How one word of a phrase stands in a message. */
enum likeness { UNLIKE, COGNATES, INFLECTED, ALIKE };

static enum likeness alike(const struct token *want, const struct token *have, bool last)
{
    size_t same = 0, least = want->bytes < have->bytes ? want->bytes : have->bytes;
    while (same < least && want->text[same] == have->text[same]) same++;
    if (same == want->bytes && same == have->bytes) return ALIKE;
    if (last && same == want->bytes && want->bytes >= 3 && have->bytes <= want->bytes + ENDING_BYTES) return INFLECTED;
    return same >= COGNATE_BYTES && 5 * same >= 3 * least ? COGNATES : UNLIKE;
}

/* The phrase's words from token `at` on, in their order or turned round ("CERT national"). */
static enum likeness phrase_at(const struct view *view, const struct tokens *phrase, size_t at)
{
    enum likeness least = ALIKE, turned = ALIKE;
    for (size_t k = 0; k < phrase->count; k++) {
        const struct token *have = &view->tokens.items[at + k];
        enum likeness now = alike(&phrase->items[k], have, k + 1 == phrase->count);
        enum likeness back = alike(&phrase->items[phrase->count - 1 - k], have, true);
        if (now < least) least = now;
        if (back < turned) turned = back;
    }
    return phrase->count == 2 && turned > least ? turned : least;
}

/* A country's own "gov" or "edu" is one as well: "gov.ke". */
static bool ends_with_domain(const char *address, const char *domain)
{
    const char *at = strrchr(address, '@');
    if (at == NULL) return false;
    at++;
    domain += strspn(domain, "@.*");
    size_t have = strlen(at), want = strlen(domain);
    if (strchr(domain, '.') == NULL && have > 3 && at[have - 3] == '.') have -= 3;
    for (int round = 0; round < 2; round++, have = strlen(at))
        if (want > 0 && have >= want && strncasecmp(at + have - want, domain, want) == 0 &&
            (have == want || at[have - want - 1] == '.'))
            return true;
    return false;
}

struct phrase {
    const char *text;
    struct tokens words;
    bool own; /* it says itself whose: "our company" */
};

/* The call's groups as messages are compared with them. */
struct stakeholders {
    struct stakeholder {
        struct phrase *phrases;
        bool notions[NOTION_COUNT]; /* whom the title and the phrases stand for, and no other group's */
    } * groups;
};

struct search {
    struct step *step;
    const struct view *view;
    struct naming naming;
    short *notions; /* of each token, STREAM_NOTIONS; + 1 */
};

static double weigh(struct search *search, size_t first, size_t end, enum likeness how)
{
    const struct token *token = &search->view->tokens.items[first];
    if (token->zone == ZONE_QUOTED || token->zone == ZONE_PROMPT || token->zone == ZONE_SUBJECT) return 0;
    if (token->zone == ZONE_SIGNATURE) return how >= INFLECTED ? SAID : COGNATE;
    struct naming *naming = &search->naming;
    naming->first = first;
    naming->end = end;
    naming->plural = how == INFLECTED;
    naming->is_public = false;
    naming->text = token->block >= 0 ? search->step->out->blocks.items[token->block].text : NULL;
    for (size_t i = first > 0 ? first - 1 : 0; i < end; i++)
        naming->is_public |= stakeholder_is_public(&search->view->tokens.items[i]);
    return stakeholder_says_itself(naming) ? SAID : 0;
}

static bool may_begin(const struct phrase *phrase, const struct token *token)
{
    const struct tokens *words = &phrase->words;
    return token->text[0] == words->items[0].text[0] || token->text[0] == words->items[words->count - 1].text[0];
}

static double search_phrase(struct search *search, const struct phrase *phrase)
{
    const struct tokens *all = &search->view->tokens;
    double most = 0;
    for (size_t i = 0; phrase->words.count > 0 && i + phrase->words.count <= all->count; i++) {
        if (!may_begin(phrase, &all->items[i])) continue;
        enum likeness how = phrase_at(search->view, &phrase->words, i);
        enum zone zone = all->items[i].zone;
        if (how == UNLIKE) continue;
        bool mine = phrase->own && how >= INFLECTED && (zone == ZONE_BODY || zone == ZONE_FILE);
        double said = mine ? SAID : weigh(search, i, i + phrase->words.count, how);
        if (said > most) most = said;
    }
    return most;
}

/* Whom a group's title and single words stand for, in any language; of the matters that a consultation speaks of, those
 * that are somebody. */
static void notions_of_group(struct step *step, const struct group *group, bool found[NOTION_COUNT])
{
    static const char *const somebody[] = {"government", "company", "civil society", "operator", "research"};
    struct lang *lang = question_model_lang(step->classifier->questions, step->call, step->call->lang);
    for (size_t i = 0; i <= group->phrase_count && lang != NULL; i++) {
        const char *text = i < group->phrase_count ? group->phrases[i] : group->title;
        struct words words = {0};
        struct notions_at notions = {0};
        if (text == NULL) continue;
        lang_words(lang, step->arena, text, strlen(text), &words);
        stream_notions(lang, step->arena, &words, &notions);
        for (size_t n = 0; n < notions.count; n++)
            for (size_t s = 0; s < sizeof somebody / sizeof *somebody; s++)
                if (strcmp(notion_name(notions.items[n].notion), somebody[s]) == 0)
                    found[notions.items[n].notion] = true;
    }
}

static struct phrase phrase_of(struct arena *arena, const char *text)
{
    struct phrase phrase = {.text = text};
    tokens_add(arena, &phrase.words, ZONE_BODY, -1, text, strlen(text));
    for (size_t k = 0; k < phrase.words.count; k++) phrase.own |= stakeholder_is_ours(&phrase.words.items[k]);
    return phrase;
}

static const struct stakeholders *stakeholders_of(struct step *step)
{
    struct classifier *classifier = step->classifier;
    const struct call *call = step->call;
    if (classifier->stakeholders) return classifier->stakeholders;
    struct stakeholders *all = arena_alloc(classifier->arena, sizeof *all);
    all->groups = arena_array(classifier->arena, call->group_count, sizeof *all->groups);
    for (size_t g = 0; g < call->group_count; g++) {
        const struct group *group = &call->groups[g];
        all->groups[g].phrases = arena_array(classifier->arena, group->phrase_count + 1, sizeof(struct phrase));
        for (size_t p = 0; p < group->phrase_count; p++)
            all->groups[g].phrases[p] = phrase_of(classifier->arena, group->phrases[p]);
        notions_of_group(step, group, all->groups[g].notions);
    }
    for (int n = 0; n < NOTION_COUNT; n++) {
        size_t holders = 0;
        for (size_t g = 0; g < call->group_count; g++) holders += all->groups[g].notions[n];
        for (size_t g = 0; g < call->group_count && holders > 1; g++) all->groups[g].notions[n] = false;
    }
    return classifier->stakeholders = all;
}

/* The notions of a block's tokens. */
static void read_block(struct search *search, size_t block)
{
    struct step *step = search->step;
    const struct text_part *part = &search->view->parts[block];
    struct lang *lang = question_model_lang(step->classifier->questions, step->call, step->out->language);
    struct words words = {0};
    struct notions_at found = {0};
    if (lang == NULL || part->tokens_from == part->tokens_to) return;
    lang_words(lang, step->arena, part->text, strlen(part->text), &words);
    stream_notions(lang, step->arena, &words, &found);
    for (size_t i = 0, at = part->tokens_from; i < found.count; i++) {
        size_t from = words.items[found.items[i].first].from, to = words.items[found.items[i].end - 1].to;
        while (at < part->tokens_to && search->view->tokens.items[at].from < from) at++;
        while (at > part->tokens_from && search->view->tokens.items[at - 1].from >= from) at--;
        if (at == part->tokens_to || search->view->tokens.items[at].from >= to) continue;
        short *kept = &search->notions[at * STREAM_NOTIONS];
        for (int k = 0; k < STREAM_NOTIONS; k++) {
            if (kept[k] != 0) continue;
            kept[k] = (short)(found.items[i].notion + 1);
            break;
        }
    }
}

/* What the author says of themselves in other words than the call's. */
static double search_notions(struct search *search, const bool *wanted)
{
    double most = 0;
    for (size_t i = 0; i < search->view->tokens.count; i++)
        for (int k = 0; k < STREAM_NOTIONS; k++) {
            int notion = search->notions[i * STREAM_NOTIONS + (size_t)k] - 1;
            if (notion < 0 || !wanted[notion]) continue;
            double said = weigh(search, i, i + 1, COGNATES);
            /* Of one word alone, in a language that the call's words do not speak, that is as much as a domain says. */
            if (said > 0 && COGNATE > most) most = COGNATE;
        }
    return most;
}

static double search_group(struct search *search, const struct group *group, const struct stakeholder *words)
{
    const struct contributor *who = search->naming.who;
    double score = 0;
    for (size_t p = 0; p < group->phrase_count; p++) {
        double said = search_phrase(search, &words->phrases[p]);
        if (strcasestr(who->organisation, group->phrases[p]) != NULL) said += NAMED;
        if (said > score) score = said;
    }
    for (size_t d = 0; d < group->domain_count; d++)
        if (score < DOMAIN_IS && ends_with_domain(who->address, group->domains[d])) score = DOMAIN_IS;
    return score;
}

/* Who one is stands where a text begins, or where it is signed. */
static void read_notions(struct search *search)
{
    const struct view *view = search->view;
    search->notions =
        arena_array(search->step->arena, (view->tokens.count + 1) * STREAM_NOTIONS, sizeof *search->notions);
    for (size_t b = 0; b < search->step->out->blocks.count; b++) {
        enum zone zone = view_zone(&search->step->out->blocks.items[b]);
        size_t first = view->parts[b].tokens_from;
        if (first == view->parts[b].tokens_to) continue;
        bool early = (zone == ZONE_BODY || zone == ZONE_FILE) && view->positions[first] <= STANCE_WITHIN;
        if (early || zone == ZONE_SIGNATURE) read_block(search, b);
    }
}

const char *people_group(struct step *step, const struct view *view, const struct contributor *who)
{
    const struct call *call = step->call;
    struct search search = {.step = step, .view = view, .naming = {.view = view, .who = who}};
    const char *found = "";
    double most = 0;
    if (call->group_count == 0) return found;
    const struct stakeholders *all = stakeholders_of(step);
    tokens_add(step->arena, &search.naming.organisation, ZONE_BODY, -1, who->organisation, strlen(who->organisation));
    for (size_t g = 0; g < call->group_count; g++) {
        double score = search_group(&search, &call->groups[g], &all->groups[g]);
        if (score <= most) continue;
        most = score;
        found = call->groups[g].id;
    }
    if (most >= SAID) return found;
    read_notions(&search);
    for (size_t g = 0; g < call->group_count; g++) {
        double score = search_notions(&search, all->groups[g].notions);
        if (score <= most) continue;
        most = score;
        found = call->groups[g].id;
    }
    return found;
}
