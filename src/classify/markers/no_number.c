/* SPDX-License-Identifier: MIT */
/*
 * no_number: lines that a number opens, but none of the call's: "2. Entwurf: only the third has changed", a form's
 * "1. Name: ...", and the choices that a question offers, which an answer takes up: "2, and to some degree 3".
 */
#include "no_number.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>
#include <mailcall/lang/words.h>
#include <pthread.h>
#include "filing.h"
#include "marker.h"

/* A field's name is as short as that, and what is filled in says little. */
#define FIELD_BYTES 48
#define FIELD_WORDS 8

static const char *const drafts =
    "draft|version|revision|ébauche|brouillon|révision|borrador|versión|revisión|rascunho|"
    "versão|revisão|bozza|versione|stesura|revisione|entwurf|fassung|überarbeitung|auflage|versie|ontwerp|"
    "szkic|wersja|utkast|luonnos|versio|черновик|версия|редакция|чернетка|версія|taslak|sürüm|vázlat|"
    "koncept|verze|مسودة|草稿|下書き|초안";
/* Beginnings of what a form asks of whoever fills it in. */
static const char *const fields =
    "name|full name|first name|last name|surname|organisation|organization|institution|affiliation|country|city|town|"
    "region|address|postal address|e-mail|email|mail|phone|telephone|mobile|date|position|job title|contact|website|"
    "stakeholder group|nom|prénom|organisme|pays|ville|adresse|courriel|téléphone|fonction|nombre|apellido|"
    "organización|institución|país|ciudad|región|dirección|correo|teléfono|fecha|cargo|nome|cognome|sobrenome|"
    "organizzazione|ente|paese|città|indirizzo|telefono|organização|instituição|cidade|endereço|telefone|vorname|"
    "nachname|familienname|institution|einrichtung|land|stadt|ort|anschrift|telefon|datum|funktion|naam|organisatie|"
    "instelling|stad|adres|telefoon|imię|nazwisko|nazwa|organizacja|kraj|miasto|namn|förnamn|efternamn|stad|navn|nimi|"
    "имя|фамилия|фио|организация|страна|город|адрес|почта|телефон|должность|ім'я|прізвище|організація|країна|місто|"
    "ad soyad|adı|kurum|ülke|şehir|telefon|الاسم|المؤسسة|البلد|المدينة|姓名|单位|國家|国家|城市|氏名|お名前|所属|国名|"
    "이름|성명|소속|국가";
static struct openings drafts_of, fields_of;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    openings_make(&drafts_of, &drafts, 1);
    openings_make(&fields_of, &fields, 1);
}

/* Bytes of the longest of the words, whole, that the text begins with. */
static size_t word_of(const struct openings *words, const char *text, size_t bytes)
{
    size_t longest = 0;
    pthread_once(&once, make_openings);
    struct openings_walk walk = openings_walk(words, text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        if (at->bytes <= longest || at->bytes > bytes || !marker_same_word(text, at->text, at->bytes)) continue;
        if ((unsigned char)text[0] >= 0xE0 || !marker_letter_at(text, bytes, at->bytes)) longest = at->bytes;
    }
    return longest;
}

bool number_is_of_draft(const char *text, size_t bytes)
{
    size_t at = strspn(text, " *_"), word = at < bytes ? word_of(&drafts_of, text + at, bytes - at) : 0;
    at += word;
    at += at < bytes && text[at] == ' ' && at + 1 < bytes && one_of("(-", text[at + 1]);
    return word > 0 && (at >= bytes || one_of(":.,;(-\n", text[at]));
}

bool is_form_field(const char *text, size_t bytes)
{
    size_t digits = strspn(text, "0123456789");
    size_t at = digits > 0 && (text[digits] == '.' || text[digits] == ')') ? digits + 1 : 0;
    at += strspn(text + at, " *_-");
    size_t colon = strnlen(text + at, FIELD_BYTES), line = strcspn(text + at, "\n");
    const char *sign = memchr(text + at, ':', colon < line ? colon : line);
    if (sign == NULL || at + line > bytes) return false;
    colon = (size_t)(sign - text) - at;
    if (word_of(&fields_of, text + at, line) == 0) return false;
    const char *filled = text + at + colon + 1;
    return lang_count_upto(filled, line - colon - 1, FIELD_WORDS + 1) <= FIELD_WORDS;
}

int choices_in(const char *text)
{
    int last = 0;
    for (size_t i = 0; text[i]; i++) {
        if (i > 0 && !one_of(" (\n[,;", text[i - 1])) continue;
        size_t digits = strspn(text + i, "0123456789");
        if (digits != 1 || text[i + 1] == '\0' || !one_of(".)=:", text[i + 1]) || text[i + 2] != ' ') continue;
        if (text[i] - '0' == last + 1) last++;
    }
    return last > 1 ? last : 0;
}
