/* SPDX-License-Identifier: MIT */
/* links_meant: the address that an author meant, without what gateways, search pages and counters have put around it.
 */
#include "links.h"

#include <string.h>
#include <strings.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/hex.h>

static bool is_tracking(const char *name, size_t bytes)
{
    static const char *const exact[] = {
        "fbclid", "gclid",     "dclid",   "msclkid",    "mc_cid",      "mc_eid",   "igshid", "yclid",   "_hsenc",
        "_hsmi",  "mkt_tok",   "vero_id", "oly_enc_id", "oly_anon_id", "wickedid", "s_cid",  "ref_src", "twclid",
        "ttclid", "li_fat_id", "trk",     "spm",        "cmpid",       "gbraid",   "wbraid", "__s",     "si"};
    if (bytes >= 4 && strncasecmp(name, "utm_", 4) == 0) return true;
    if (bytes >= 4 && (strncasecmp(name, "hsa_", 4) == 0 || strncasecmp(name, "pk_", 3) == 0)) return true;
    for (size_t i = 0; i < sizeof exact / sizeof *exact; i++)
        if (strlen(exact[i]) == bytes && strncasecmp(name, exact[i], bytes) == 0) return true;
    return false;
}

/* Without tracking parameters; everything else of the address stays as it was. */
static const char *clean(struct arena *arena, const char *link, size_t bytes)
{
    struct buf out = BUF_INIT(LINK_MAX_BYTES);
    const char *query = memchr(link, '?', bytes), *end = link + bytes;
    if (query == NULL) return arena_strndup(arena, link, bytes);
    const char *fragment = memchr(query, '#', (size_t)(end - query));
    const char *stop = fragment != NULL ? fragment : end;
    buf_add(&out, link, (size_t)(query - link));
    char mark = '?';
    for (const char *at = query + 1; at < stop;) {
        const char *to = memchr(at, '&', (size_t)(stop - at));
        if (to == NULL) to = stop;
        const char *equals = memchr(at, '=', (size_t)(to - at));
        size_t name = (size_t)((equals != NULL ? equals : to) - at);
        const char *from = name >= 4 && strncasecmp(at, "amp;", 4) == 0 ? at + 4 : at;
        if (to > from && !is_tracking(from, name - (size_t)(from - at))) {
            buf_putc(&out, mark);
            buf_add(&out, from, (size_t)(to - from));
            mark = '&';
        }
        at = to < stop ? to + 1 : stop;
    }
    buf_add(&out, stop, (size_t)(end - stop));
    const char *cleaned = arena_strndup(arena, buf_text(&out), out.len);
    buf_release(&out);
    return cleaned;
}

/* `defended`: as one gateway writes it, "-" for "%" and "_" for "/". */
static const char *decode(struct arena *arena, const char *at, size_t bytes, bool defended)
{
    char *out = arena_alloc(arena, bytes + 1);
    size_t count = 0;
    for (size_t i = 0; i < bytes; i++) {
        char c = at[i];
        if (defended && c == '_') c = '/';
        bool escaped = (c == '%' || (defended && c == '-')) && i + 2 < bytes;
        int high = escaped ? hex_value(at[i + 1]) : -1, low = escaped ? hex_value(at[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            c = (char)(high * 16 + low);
            i += 2;
        }
        if ((unsigned char)c <= ' ') return "";
        out[count++] = c;
    }
    out[count] = '\0';
    return out;
}

/* What gateways, search pages and networks put around the address that was meant: the parameter that holds it. */
static const struct wrapper {
    const char *host, *path, *parameter; /* host: its last labels, a country left out */
    bool defended;
} wrappers[] = {
    {"safelinks.protection.outlook.com", "/", "url", false},
    {"safelinks.protection.office365.us", "/", "url", false},
    {"statics.teams.cdn.office.net", "/evergreen-assets/safelinks/", "url", false},
    {"google.", "/url", "q", false},
    {"google.", "/url", "url", false},
    {"urldefense.proofpoint.com", "/v1/url", "u", false},
    {"urldefense.proofpoint.com", "/v2/url", "u", true},
    {"linkprotect.cudasvc.com", "/url", "a", false},
    {"clicktime.symantec.com", "/", "u", false},
    {"scanmail.trustwave.com", "/", "u", false},
    {"deref-gmx.net", "/", "redirectUrl", false},
    {"deref-web.de", "/", "redirectUrl", false},
    {"deref-mail.com", "/", "redirectUrl", false},
    {"l.facebook.com", "/l.php", "u", false},
    {"lm.facebook.com", "/l.php", "u", false},
    {"l.instagram.com", "/", "u", false},
    {"slack-redir.net", "/link", "url", false},
    {"linkedin.com", "/redir", "url", false},
    {"linkedin.com", "/safety/go", "url", false},
    {"youtube.com", "/redirect", "q", false},
    {"vk.com", "/away.php", "to", false},
    {"out.reddit.com", "/", "url", false},
    {"t.umblr.com", "/redirect", "z", false},
    {"duckduckgo.com", "/l/", "uddg", false},
    {"r.search.yahoo.com", "/", "RU", false},
};

/* Gateways that write the address into the path: between two marks, or, where there is no second one, to the end. */
static const struct enclosure {
    const char *host, *before, *after;
} enclosures[] = {
    {"urldefense.com", "/v3/__", "__;"},     {"urldefense.us", "/v3/__", "__;"},
    {"url.avanan.click", "/v2/___", "___"},  {"url.avanan.click", "/v2/r01/___", "___"},
    {"secure-web.cisco.com", "/http", NULL},
};

/* What may follow "google.": "com", "de", "com.au". */
#define COUNTRY_BYTES 6

/* The host's last labels: "google." in "www.google.com", not in "notgoogle.com". */
static bool is_host(const char *host, const char *path, const char *wanted)
{
    const char *at = strcasestr(host, wanted), *end = at ? at + strlen(wanted) : NULL;
    if (!at || at >= path || (at != host && at[-1] != '.')) return false;
    return end == path || (end[-1] == '.' && (size_t)(path - end) <= COUNTRY_BYTES);
}

static const char *in_parameter(struct arena *arena, const struct wrapper *wrapper, const char *path)
{
    const char *query = strchr(path, '?');
    size_t name = strlen(wrapper->parameter);
    for (const char *p = query; p != NULL; p = strchr(p + 1, '&')) {
        const char *from = strncmp(p + 1, "amp;", 4) == 0 ? p + 5 : p + 1;
        if (strncmp(from, wrapper->parameter, name) != 0 || from[name] != '=') continue;
        const char *value = from + name + 1;
        const char *found = decode(arena, value, strcspn(value, "&#"), wrapper->defended);
        if (strncasecmp(found, "http", 4) == 0 && strstr(found, "://") != NULL) return found;
    }
    return NULL;
}

/* The gateway's fill-ins, written in base64 behind the address: characters that it took out of it, a '*' for each. */
static const char *fill_in(struct arena *arena, const char *address, const char *code)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    char *out = arena_strdup(arena, address);
    unsigned bits = 0;
    int held = 0;
    for (char *star = strchr(out, '*'); star; star = strchr(star + 1, '*')) {
        while (held < 8) {
            const char *digit = *code ? strchr(digits, *code++) : NULL;
            if (!digit) return address;
            bits = bits << 6 | (unsigned)(digit - digits);
            held += 6;
        }
        held -= 8;
        char c = (char)(bits >> held & 255);
        /* "**" stands for several: how many is said in a way of its own, and left as it is. */
        if (c <= ' ' || star[1] == '*') return address;
        *star = c;
    }
    return out;
}

static const char *in_path(struct arena *arena, const struct enclosure *enclosure, const char *path)
{
    const char *from = strstr(path, enclosure->before), *to;
    if (!from) return NULL;
    /* Without a second mark the first one is where the address begins: "/http". */
    from += enclosure->after ? strlen(enclosure->before) : 1;
    to = enclosure->after ? strstr(from, enclosure->after) : from + strlen(from);
    const char *found = to ? decode(arena, from, (size_t)(to - from), false) : "";
    if (to && enclosure->after && strcmp(enclosure->after, "__;") == 0) found = fill_in(arena, found, to + 3);
    return strncasecmp(found, "http", 4) == 0 && strstr(found, "://") != NULL ? found : NULL;
}

/* The address inside; NULL: it is not wrapped. */
static const char *unwrap(struct arena *arena, const char *link)
{
    const char *host = strstr(link, "://") + 3, *path = host + strcspn(host, "/?#");
    for (size_t i = 0; i < sizeof enclosures / sizeof *enclosures; i++) {
        const char *found = is_host(host, path, enclosures[i].host) ? in_path(arena, &enclosures[i], path) : NULL;
        if (found) return found;
    }
    for (size_t i = 0; i < sizeof wrappers / sizeof *wrappers; i++) {
        const struct wrapper *wrapper = &wrappers[i];
        bool here = is_host(host, path, wrapper->host) && strncmp(path, wrapper->path, strlen(wrapper->path)) == 0;
        const char *found = here ? in_parameter(arena, wrapper, path) : NULL;
        if (found) return found;
    }
    return NULL;
}

static bool has_any(const char *text, size_t bytes, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(words[i]);
        for (size_t k = 0; k + length <= bytes; k++)
            if (strncasecmp(text + k, words[i], length) == 0) return true;
    }
    return false;
}

/* Where a list or a newsletter lets its readers off. */
static bool lets_off(const char *link)
{
    static const char *const places[] = {"unsubscribe",
                                         "/unsub/",
                                         "/optout",
                                         "opt_out=",
                                         "listunsub",
                                         "/profile/manage",
                                         "email-preferences",
                                         "emailpreferences",
                                         "subscription-preferences",
                                         "manage-preferences",
                                         "desinscription",
                                         "desabonnement",
                                         "/abmelden",
                                         "/afmelden",
                                         "/disiscri",
                                         "/cancelar-suscripcion"};
    return has_any(link, strlen(link), places, sizeof places / sizeof *places);
}

/* What links of newsletters are called. */
static const char *const services[] = {"unsubscribe",
                                       "view in browser",
                                       "view in your browser",
                                       "view this email",
                                       "view online version",
                                       "update your preferences",
                                       "manage preferences",
                                       "manage your preferences",
                                       "email preferences",
                                       "update profile",
                                       "forward to a friend",
                                       "désabonner",
                                       "désinscri",
                                       "desinscri",
                                       "voir dans le navigateur",
                                       "version en ligne",
                                       "darse de baja",
                                       "darme de baja",
                                       "cancelar la suscripción",
                                       "cancelar suscripción",
                                       "ver en el navegador",
                                       "ver en tu navegador",
                                       "cancelar inscrição",
                                       "cancelar a inscrição",
                                       "cancelar subscrição",
                                       "descadastrar",
                                       "ver no navegador",
                                       "disiscri",
                                       "annulla iscrizione",
                                       "annulla l'iscrizione",
                                       "visualizza nel browser",
                                       "newsletter abmelden",
                                       "vom newsletter",
                                       "newsletter abbestellen",
                                       "hier abmelden",
                                       "im browser ansehen",
                                       "im browser anzeigen",
                                       "onlineversion",
                                       "uitschrijven",
                                       "afmelden",
                                       "bekijk in browser",
                                       "wypisz",
                                       "zrezygnuj",
                                       "zobacz w przeglądarce",
                                       "отписаться",
                                       "Отписаться",
                                       "отказаться от рассылки",
                                       "открыть в браузере",
                                       "退订",
                                       "取消订阅",
                                       "取消訂閱",
                                       "在浏览器中查看",
                                       "配信停止",
                                       "配信解除",
                                       "購読解除",
                                       "ブラウザで表示",
                                       "ブラウザで見る",
                                       "수신거부",
                                       "수신 거부",
                                       "구독 취소",
                                       "브라우저에서 보기",
                                       "abonelikten çık",
                                       "listeden çık",
                                       "tarayıcıda görüntüle",
                                       "avprenumerera",
                                       "avregistrera",
                                       "avanmäl",
                                       "visa i webbläsare",
                                       "إلغاء الاشتراك",
                                       "عرض في المتصفح"};

bool link_is_service(const char *words, size_t bytes)
{
    /* Of one line: who writes about such a link says more than its name. */
    return bytes <= 60 && has_any(words, bytes, services, sizeof services / sizeof *services);
}

const char *link_meant(struct arena *arena, const char *link)
{
    /* Wrapped twice at most: a gateway's address of a search page's. */
    for (int i = 0; i < 2; i++) {
        const char *inner = unwrap(arena, link);
        if (inner == NULL) break;
        link = inner;
    }
    return lets_off(link) ? NULL : clean(arena, link, strlen(link));
}
