/* SPDX-License-Identifier: MIT */
/*
 * practical: words of those who tell others where the bus leaves, not what they were asked: "Some housekeeping before
 * Thursday:", "организационные вопросы", "注意事项".
 */
#include "practical.h"
#include <mailcall/base/openings.h>
#include <pthread.h>
#include "marker.h"

/* Beginnings of words. */
static const char *const beginnings =
    "logistic|housekeeping|practical|reminder|travel|the trip|arrangements|venue|getting there|"
    "organisatorisch|praktisch|anreise|erinnerung|logistik|"
    "logistique|pratique|rappel|organisation|déplacement|trajet|"
    "logístic|práctic|aviso|recordatorio|viaje|organizativ|de organización|"
    "logistic|pratic|promemoria|viaggio|organizzativ|prátic|viagem|lembrete|"
    "praktische|herinnering|reis|huishoudelijk|logistiek|"
    "organizacyjn|praktyczn|przypomnieni|logistyczn|wyjazd|"
    "praktisk|påminnelse|resan|logistisk|"
    "организационн|практическ|напоминани|поездк|логистик|організаційн|практичн|нагадуванн|поїздк|"
    "lojistik|pratik|hatırlatma|yolculuk|duyuru|"
    "تنظيمية|تنظيمي|عملية|تذكير|ترتيبات|السفر|الرحلة|لوجستية|یادآوری|"
    "注意事项|注意事項|后勤|後勤|出行|行程|提醒|事務連絡|事務的|お知らせ|連絡事項|交通|안내|공지|알림|준비물|교통";
static struct openings practical_of;
static pthread_once_t practical_once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    openings_make(&practical_of, &beginnings, 1);
}

static bool begins(const char *text, size_t bytes)
{
    struct openings_walk walk = openings_walk(&practical_of, text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;)
        if (at->bytes <= bytes && marker_same_word(text, at->text, at->bytes)) return true;
    return false;
}

bool practical_speaks(const char *text, size_t bytes)
{
    pthread_once(&practical_once, make_openings);
    for (size_t at = 0; at < bytes; at++) {
        unsigned char here = (unsigned char)text[at];
        bool inside = at > 0 && here < 0xE0 && marker_letter_at(text, bytes, at - 1);
        if (!inside && (here & 0xC0) != 0x80 && begins(text + at, bytes - at)) return true;
    }
    return false;
}
