/* SPDX-License-Identifier: MIT */
/* gather: topics by the call's keywords, and links cleaned of what follows a reader around. */
#include "people.h"
#include <strings.h>
#include <mailcall/base/buf.h>

#define LINKS_MAX 100
#define LINK_MAX_BYTES 2000

/* Where the keyword's words stand in a row among the tokens. The last word may go on ("norm" finds "norms"). */
static bool stands_in(const struct view *view, const struct tokens *keyword)
{
    for (size_t i = 0; i + keyword->count <= view->tokens.count; i++) {
        const struct token *at = &view->tokens.items[i];
        if (at->zone != ZONE_BODY && at->zone != ZONE_FILE && at->zone != ZONE_SUBJECT) continue;
        size_t k = 0;
        while (k < keyword->count) {
            const struct token *want = &keyword->items[k], *have = &at[k];
            bool last = k + 1 == keyword->count && want->bytes >= 4;
            bool fits =
                have->bytes == want->bytes || (last && have->bytes > want->bytes && have->bytes <= want->bytes + 3);
            if (!fits || memcmp(want->text, have->text, want->bytes) != 0) break;
            k++;
        }
        if (k == keyword->count) return true;
    }
    return false;
}

void gather_topics(struct step *step, const struct view *view)
{
    const struct call *call = step->call;
    step->out->topics = arena_array(step->arena, call->topic_count + 1, sizeof *step->out->topics);
    for (size_t t = 0; t < call->topic_count; t++)
        for (size_t k = 0; k < call->topics[t].keyword_count; k++) {
            struct tokens words = {0};
            const char *keyword = call->topics[t].keywords[k];
            tokens_add(step->arena, &words, ZONE_BODY, -1, keyword, strlen(keyword));
            if (words.count == 0 || !stands_in(view, &words)) continue;
            step->out->topics[step->out->topic_count++] = call->topics[t].id;
            break;
        }
}

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

static int hex_of(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
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
        int high = escaped ? hex_of(at[i + 1]) : -1, low = escaped ? hex_of(at[i + 2]) : -1;
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

/* What gateways and search pages put around the address that was meant: the parameter that holds it. */
static const struct wrapper {
    const char *host, *path, *parameter; /* host: a part of it */
    bool defended;
} wrappers[] = {
    {"safelinks.protection.outlook.com", "/", "url", false},
    {"www.google.", "/url", "q", false},
    {"www.google.", "/url", "url", false},
    {"urldefense.proofpoint.com", "/v2/url", "u", true},
    {"l.facebook.com", "/l.php", "u", false},
    {"slack-redir.net", "/link", "url", false},
    {"www.linkedin.com", "/redir", "url", false},
    {"www.youtube.com", "/redirect", "q", false},
};

/* The address inside: in the parameter, or (urldefense.com/v3) between "__" and "__;". NULL: it is not wrapped. */
static const char *unwrap(struct arena *arena, const char *link)
{
    const char *host = strstr(link, "://") + 3, *path = host + strcspn(host, "/?#");
    const char *inner = strcasestr(link, "urldefense.com/v3/__"), *end = inner != NULL ? strstr(inner, "__;") : NULL;
    if (end != NULL) return arena_strndup(arena, inner + 20, (size_t)(end - inner - 20));
    for (size_t i = 0; i < sizeof wrappers / sizeof *wrappers; i++) {
        const struct wrapper *wrapper = &wrappers[i];
        const char *at = strcasestr(host, wrapper->host), *query = strchr(path, '?');
        size_t name = strlen(wrapper->parameter);
        if (at == NULL || at >= path || query == NULL || strncmp(path, wrapper->path, strlen(wrapper->path)) != 0)
            continue;
        for (const char *p = query; p != NULL; p = strchr(p + 1, '&')) {
            const char *from = strncmp(p + 1, "amp;", 4) == 0 ? p + 5 : p + 1;
            if (strncmp(from, wrapper->parameter, name) != 0 || from[name] != '=') continue;
            const char *value = from + name + 1;
            const char *found = decode(arena, value, strcspn(value, "&#"), wrapper->defended);
            if (strncasecmp(found, "http", 4) == 0 && strstr(found, "://") != NULL) return found;
        }
    }
    return NULL;
}

/* Wrapped twice at most: a gateway's address of a search page's. */
static const char *meant(struct arena *arena, const char *link)
{
    for (int i = 0; i < 2; i++) {
        const char *inner = unwrap(arena, link);
        if (inner == NULL || strstr(inner, "://") == NULL) break;
        link = inner;
    }
    return link;
}

static size_t link_bytes(const char *at)
{
    size_t bytes = 0;
    int open = 0;
    for (; (unsigned char)at[bytes] > ' ' && strchr("<>\"|\\^`{}", at[bytes]) == NULL; bytes++) {
        if (at[bytes] == '(') open++;
        if (at[bytes] == ')' && open-- == 0) break;
        if (strncmp(&at[bytes], "。", 3) == 0 || strncmp(&at[bytes], "，", 3) == 0 ||
            strncmp(&at[bytes], "、", 3) == 0 || strncmp(&at[bytes], "）", 3) == 0)
            break;
    }
    while (bytes > 0 && strchr(".,;:!?'*_]", at[bytes - 1]) != NULL) bytes--;
    return bytes < LINK_MAX_BYTES ? bytes : 0;
}

/* But for the scheme and a last slash. */
static bool same_page(const char *one, const char *other)
{
    one = strstr(one, "://");
    other = strstr(other, "://");
    size_t a = strlen(one), b = strlen(other);
    a -= a > 3 && one[a - 1] == '/';
    b -= b > 3 && other[b - 1] == '/';
    return a == b && memcmp(one, other, a) == 0;
}

static void add_link(struct step *step, size_t *room, const char *link)
{
    struct analysis *out = step->out;
    for (size_t i = 0; i < out->link_count; i++)
        if (same_page(out->links[i], link)) return;
    if (out->link_count < LINKS_MAX) *ARENA_PUSH(step->arena, out->links, out->link_count, *room) = link;
}

/* Where the link begins whose "://" is at `colon`; NULL: there is none. */
static const char *link_start(const char *text, const char *colon)
{
    if (colon[1] != '/' || colon[2] != '/') return NULL;
    if (colon - text >= 4 && strncasecmp(colon - 4, "http", 4) == 0) return colon - 4;
    return colon - text >= 5 && strncasecmp(colon - 5, "https", 5) == 0 ? colon - 5 : NULL;
}

static void add_whole(struct step *step, size_t *room, const char *link)
{
    const char *page = meant(step->arena, link);
    add_link(step, room, clean(step->arena, page, strlen(page)));
}

void gather_links(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t room = step->out->link_count;
    for (size_t i = 0; i < blocks->count; i++) {
        enum zone zone = view_zone(&blocks->items[i]);
        if ((zone != ZONE_BODY && zone != ZONE_FILE) || blocks->items[i].hidden) continue;
        const char *text = blocks->items[i].text;
        for (const char *colon = strchr(text, ':'); colon != NULL; colon = strchr(colon + 1, ':')) {
            const char *at = link_start(text, colon);
            size_t bytes = at != NULL ? link_bytes(at) : 0;
            if (bytes > 10) add_whole(step, &room, arena_strndup(step->arena, at, bytes));
            /* An address inside the address is none of its own. */
            if (bytes > 10) colon = at + bytes - 1;
        }
        for (const char *at = strcasestr(text, "www."); at != NULL; at = strcasestr(at + 4, "www.")) {
            bool inside = at > text && ((unsigned char)at[-1] > ' ' && strchr("(<[\"'*_", at[-1]) == NULL);
            size_t bytes = inside ? 0 : link_bytes(at);
            if (bytes > 7 && memchr(at + 4, '.', bytes - 4) != NULL)
                add_whole(step, &room, arena_printf(step->arena, "http://%.*s", (int)bytes, at));
        }
    }
}
