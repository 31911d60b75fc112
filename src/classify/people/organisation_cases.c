/* SPDX-License-Identifier: MIT */
/*
 * organisation_cases: an organisation's name as its owner writes it: "w imieniu Fundacji Zielony Most" is said for the
 * Fundacja Zielony Most. What cannot be told stays as it is written.
 */
#include "organisation.h"
#include <ctype.h>

/* As many bytes at the end of a word may be its case. */
#define ENDING_BYTES 6
#define STEM_BYTES 3
#define WORDS_MAX 12

static size_t common_bytes(const char *a, size_t a_bytes, const char *b, size_t b_bytes)
{
    size_t i = 0;
    while (i < a_bytes && i < b_bytes && a[i] == b[i]) i++;
    return i;
}

/* Word by word the same but for endings. */
static bool differs_in_endings(const char *name, const char *line, size_t bytes)
{
    const char *end = line + bytes;
    bool differs = false;
    while (*name != '\0' && line < end) {
        size_t a = strcspn(name, " "), b = 0;
        while (line + b < end && line[b] != ' ') b++;
        size_t same = common_bytes(name, a, line, b);
        if (same < a || same < b) {
            if (same < STEM_BYTES || a - same > ENDING_BYTES || b - same > ENDING_BYTES || same < a / 2) return false;
            differs = true;
        }
        name += a + (name[a] == ' ');
        line += b + (line + b < end);
    }
    return differs && *name == '\0' && line >= end;
}

/* The signature's own spelling of the name, or "". */
static const char *signed_so(struct arena *arena, const char *signature, const char *name)
{
    for (const char *at = signature; *at != '\0';) {
        size_t bytes = strcspn(at, "\n,|;");
        const char *from = name_skip_blank(at);
        size_t left = from < at + bytes ? (size_t)(at + bytes - from) : 0;
        while (left > 0 && (from[left - 1] == ' ' || from[left - 1] == '.')) left--;
        if (left > 0 && differs_in_endings(name, from, left)) return arena_strndup(arena, from, left);
        at += bytes + (at[bytes] != '\0');
    }
    return "";
}

/* Genitives that can be nothing else, and the words they are of: those of the feminine gender, and the others. */
static const char *const feminine_heads[][2] = {{"Fundacji", "Fundacja"},
                                                {"Szkoły", "Szkoła"},
                                                {"Biblioteki", "Biblioteka"},
                                                {"Gminy", "Gmina"},
                                                {"Rady", "Rada"},
                                                {"Izby", "Izba"},
                                                {"Federacji", "Federacja"},
                                                {"Organizacji", "Organizacja"},
                                                {"Spółdzielni", "Spółdzielnia"},
                                                {"Koalicji", "Koalicja"},
                                                {"Akademii", "Akademia"},
                                                {"Spółki", "Spółka"},
                                                {"Kancelarii", "Kancelaria"},
                                                {"Parafii", "Parafia"},
                                                {"Politechniki", "Politechnika"},
                                                {"Ассоциации", "Ассоциация"},
                                                {"Школы", "Школа"},
                                                {"Библиотеки", "Библиотека"},
                                                {"Организации", "Организация"},
                                                {"Федерации", "Федерация"},
                                                {"Администрации", "Администрация"},
                                                {"Гимназии", "Гимназия"},
                                                {"Академии", "Академия"},
                                                {"Коалиции", "Коалиция"},
                                                {"Лаборатории", "Лаборатория"},
                                                {"Больницы", "Больница"}};
static const char *const other_heads[][2] = {{"Stowarzyszenia", "Stowarzyszenie"},
                                             {"Towarzystwa", "Towarzystwo"},
                                             {"Związku", "Związek"},
                                             {"Instytutu", "Instytut"},
                                             {"Uniwersytetu", "Uniwersytet"},
                                             {"Ministerstwa", "Ministerstwo"},
                                             {"Koła", "Koło"},
                                             {"Klubu", "Klub"},
                                             {"Komitetu", "Komitet"},
                                             {"Urzędu", "Urząd"},
                                             {"Przedszkola", "Przedszkole"},
                                             {"Szpitala", "Szpital"},
                                             {"Banku", "Bank"},
                                             {"Ośrodka", "Ośrodek"},
                                             {"Zrzeszenia", "Zrzeszenie"},
                                             {"Общества", "Общество"},
                                             {"Союза", "Союз"},
                                             {"Фонда", "Фонд"},
                                             {"Института", "Институт"},
                                             {"Университета", "Университет"},
                                             {"Министерства", "Министерство"},
                                             {"Комитета", "Комитет"},
                                             {"Центра", "Центр"},
                                             {"Совета", "Совет"},
                                             {"Клуба", "Клуб"},
                                             {"Музея", "Музей"},
                                             {"Лицея", "Лицей"},
                                             {"Агентства", "Агентство"},
                                             {"Объединения", "Объединение"},
                                             {"Движения", "Движение"},
                                             {"Товарищества", "Товарищество"},
                                             {"Кооператива", "Кооператив"},
                                             {"Профсоюза", "Профсоюз"}};

static const char *find_head(const char *const (*heads)[2], size_t count, const char *word, size_t bytes)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(heads[i][0]) == bytes && memcmp(heads[i][0], word, bytes) == 0) return heads[i][1];
    return "";
}

static const char *head_of(const char *word, size_t bytes, bool *feminine)
{
    const char *head = find_head(feminine_heads, sizeof feminine_heads / sizeof *feminine_heads, word, bytes);
    *feminine = head[0] != '\0';
    if (*feminine) return head;
    return find_head(other_heads, sizeof other_heads / sizeof *other_heads, word, bytes);
}

static bool ends_with(const char *word, size_t bytes, const char *end)
{
    size_t n = strlen(end);
    return bytes > n && memcmp(word + bytes - n, end, n) == 0;
}

/* "Podstawowej" beside a feminine noun: "Podstawowa", or "" where it is no such adjective; sets *unsure where what it
 * was cannot be told. */
static const char *adjective(struct arena *arena, const char *word, size_t bytes, bool feminine, bool *unsure)
{
    static const char *const unclear[] = {"ego", "ого", "его", "ой", "ей"};
    size_t first = feminine ? 3 : 0, end = feminine ? 5 : 3;
    if (feminine && (ends_with(word, bytes, "kiej") || ends_with(word, bytes, "giej")))
        return arena_printf(arena, "%.*sa", (int)(bytes - 3), word);
    if (feminine && ends_with(word, bytes, "ej")) return arena_printf(arena, "%.*sa", (int)(bytes - 2), word);
    for (size_t i = first; i < end; i++) *unsure |= ends_with(word, bytes, unclear[i]);
    return "";
}

static const char *slavic(struct arena *arena, const char *name)
{
    bool feminine = false, unsure = false;
    size_t bytes = strcspn(name, " ");
    const char *head = head_of(name, bytes, &feminine), *rest = name + bytes;
    if (head[0] == '\0' || *rest == '\0') return name;
    while (*rest == ' ') {
        size_t word = strcspn(rest + 1, " ");
        const char *told = adjective(arena, rest + 1, word, feminine, &unsure);
        if (unsure) return name;
        if (told[0] == '\0') break;
        head = arena_printf(arena, "%s %s", head, told);
        rest += 1 + word;
    }
    return arena_printf(arena, "%s%s", head, rest);
}

/* "des Elternbeirats Nord": words for bodies whose genitive ends in -s. */
static const char *german(struct arena *arena, const char *name)
{
    static const char *const ends[][2] = {{"vereines", "verein"},
                                          {"vereins", "verein"},
                                          {"verbandes", "verband"},
                                          {"verbands", "verband"},
                                          {"instituts", "institut"},
                                          {"institutes", "institut"},
                                          {"ministeriums", "ministerium"},
                                          {"zentrums", "zentrum"},
                                          {"netzwerks", "netzwerk"},
                                          {"netzwerkes", "netzwerk"},
                                          {"beirats", "beirat"},
                                          {"beirates", "beirat"},
                                          {"elternrats", "elternrat"},
                                          {"bundes", "bund"},
                                          {"museums", "museum"},
                                          {"amtes", "amt"},
                                          {"kreises", "kreis"},
                                          {"gymnasiums", "gymnasium"},
                                          {"bündnisses", "bündnis"},
                                          {"Vereins", "Verein"},
                                          {"Verbandes", "Verband"},
                                          {"Instituts", "Institut"},
                                          {"Bündnisses", "Bündnis"},
                                          {"Netzwerks", "Netzwerk"},
                                          {"Bundes", "Bund"},
                                          {"Zentrums", "Zentrum"}};
    size_t bytes = strcspn(name, " ");
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t end = strlen(ends[i][0]);
        if (name[bytes] != ' ' || bytes < end || memcmp(name + bytes - end, ends[i][0], end) != 0) continue;
        return arena_printf(arena, "%.*s%s%s", (int)(bytes - end), name, ends[i][1], name + bytes);
    }
    return name;
}

static bool stands_in(const char *text, const char *word, size_t bytes)
{
    for (const char *at = text; (at = memmem(at, strlen(at), word, bytes)) != NULL; at += bytes)
        if (!isalpha((unsigned char)at[bytes]) && (unsigned char)at[bytes] < 0x80) return true;
    return false;
}

/* "Granskolans": without the -s where the message has it so elsewhere, or the word can take none of its own. */
static const char *nordic(struct step *step, const char *name)
{
    static const char *const definite[] = {"ens", "ets", "ans", "nas", "ings", "ions"};
    size_t bytes = strlen(name);
    const struct blocks *blocks = &step->out->blocks;
    if (bytes < 5 || name[bytes - 1] != 's') return name;
    const char *word = memrchr(name, ' ', bytes);
    word = word == NULL ? name : word + 1;
    size_t kept = (size_t)(name + bytes - word) - 1;
    bool told = stands_in(step->reading->subject, word, kept) || stands_in(step->reading->signature, word, kept);
    for (size_t i = 0; !told && i < sizeof definite / sizeof *definite; i++)
        told = ends_with(word, kept + 1, definite[i]) && kept > 6;
    for (size_t i = 0; !told && i < blocks->count; i++)
        told = view_zone(&blocks->items[i]) == ZONE_BODY && stands_in(blocks->items[i].text, word, kept);
    return told ? arena_strndup(step->arena, name, bytes - 1) : name;
}

const char *name_in_own_case(struct step *step, const char *name)
{
    const char *language = step->out->language;
    if (name[0] == '\0') return name;
    const char *own = signed_so(step->arena, step->reading->signature, name);
    bool inflects = strncmp(language, "pl", 2) == 0 || strncmp(language, "ru", 2) == 0;
    if (own[0] != '\0' && inflects) return own;
    if (strncmp(language, "sv", 2) == 0) return nordic(step, name);
    const char *told = slavic(step->arena, name);
    return told != name ? told : german(step->arena, name);
}
