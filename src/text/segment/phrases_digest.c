/* SPDX-License-Identifier: MIT */
/* phrases_digest: what list programs write above the messages of a digest. All text is folded. */
#include "phrases.h"
#include "signs.h"

#include <mailcall/base/openings.h>
#include <pthread.h>
#include <string.h>

/* clang-format off */
#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define TITLE_MAX_BYTES 120

/* The line above the list of topics. */
static const char *const topics[] = {
    "today's topics", "topics of the day", "topics in this digest", "topics (messages ", "in this digest",
    "meldungen des tages", "themen des tages", "heutige themen", "themen in diesem digest",
    "themes du jour", "sujets du jour", "sujets d'aujourd'hui", "les sujets du jour",
    "asuntos del dia", "temas del dia", "temas de hoy", "assumptes del dia", "temes d'avui",
    "argomenti del giorno", "argomenti di oggi", "topicos de hoje", "topicos do dia", "assuntos do dia", "assuntos de hoje",
    "onderwerpen van vandaag", "vandaag behandelde onderwerpen", "de onderwerpen van vandaag",
    "dzisiejsze tematy", "tematy dnia", "сегодняшние темы", "темы дня", "темы сегодняшнего", "теми дня",
    "dagens amnen", "dagens emner", "paivan aiheet", "dnesni temata", "dnesni menu", "mai temak", "subiectele zilei",
    "gunun konulari", "bugunun konulari", "bugunku konular",
    "本日の話題", "本日のトピック", "今日の話題", "今日主题", "今日主題", "今天的主题", "今日讨论的主题", "本日主題", "오늘의 주제", "오늘의 토픽",
    "مواضيع اليوم", "موضوعات اليوم", "נושאי היום", "נושאים היום", "θεματα ημερας",
};

/* Such a line opens a digest that has no rows of dashes. */
static const char *const titles[] = {
    "today's topic summary", "today's topics summary", "zusammenfassung der heutigen themen", "zusammenfassung des heutigen themas",
    "resume du sujet du jour", "resume des sujets du jour", "recapitulatif des sujets du jour",
    "resumen del tema de hoy", "resumen de los temas de hoy", "resumo do topico de hoje", "resumo dos topicos de hoje",
    "riepilogo dell'argomento di oggi", "riepilogo degli argomenti di oggi", "overzicht van onderwerpen van vandaag",
    "podsumowanie dzisiejszych tematow", "podsumowanie dzisiejszego tematu", "сводка тем за сегодня", "сводка сегодняшних тем",
    "sammanfattning av dagens amne", "bugunku konu ozeti", "今日のトピックの概要", "今日主题摘要", "今天的主题摘要", "今日主題摘要",
    "오늘의 주제 요약", "ملخص موضوعات اليوم",
};

static const char *const hosts[] = {"google groups", "googlegroups", "google group", "google groupes", "grupos de google",
    "google gruppi", "yahoo groups", "yahoo! groups"};
/* clang-format on */

/* "There are 3 messages totaling 120 lines in this issue." */
static const char *const counts[] = {"there are ", "there is "};

/* All of them, in that order. */
#define TITLES COUNT(topics)
#define COUNTS (TITLES + COUNT(titles))
static struct openings openings_of;
static pthread_once_t openings_once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    const char *all[COUNTS + COUNT(counts)];
    memcpy(all, topics, sizeof topics);
    memcpy(all + TITLES, titles, sizeof titles);
    memcpy(all + COUNTS, counts, sizeof counts);
    openings_make(&openings_of, all, COUNT(all));
}

static bool any_opens(const char *const *phrases, size_t count, const char *folded)
{
    for (size_t i = 0; i < count; i++)
        if (text_begins(folded, phrases[i])) return true;
    return false;
}

enum digest_words phrase_digest_topics(const char *folded)
{
    while (*folded == ' ') folded++;
    size_t bytes = strlen(folded);
    if (bytes == 0 || bytes > TITLE_MAX_BYTES) return DIGEST_NOTHING;
    pthread_once(&openings_once, make_openings);
    enum digest_words found = DIGEST_NOTHING;
    struct openings_walk walk = openings_walk(&openings_of, folded, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        size_t list = (size_t)at->list;
        if (strncmp(folded, at->text, at->bytes) != 0) continue;
        if (list >= TITLES && list < COUNTS) return DIGEST_TITLE;
        bool told =
            list < TITLES ? folded[bytes - 1] == ':' : strstr(folded, " message") && strstr(folded, " in this issue");
        if (told) found = DIGEST_TOPICS;
    }
    return found;
}

bool phrase_digest_name(const char *folded)
{
    while (*folded == ' ') folded++;
    size_t bytes = strlen(folded);
    if (bytes == 0 || bytes > TITLE_MAX_BYTES / 2) return bytes == 0;
    if (any_opens(hosts, COUNT(hosts), folded)) return true;
    return strchr(folded, '@') && strcspn(folded, " ") == bytes;
}
