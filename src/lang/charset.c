/* SPDX-License-Identifier: MIT */
/*
 * charset: bytes and a label that may be wrong to UTF-8.
 *
 * Order of belief: bytes that can only be UTF-8 are UTF-8 whatever the label says; then the label, read as mail
 * programs mean it (the WHATWG's table of what "iso-8859-1" or "gb2312" really are); then the list's usual charset for
 * short texts, ICU's detector for long ones; then windows-1252. A text that is UTF-8 but for a few bytes stays UTF-8
 * and shows U+FFFD there.
 */
#include <ctype.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>
#include <mailcall/base/bytes.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/charset.h>
#include "charset_bytes.h"
#include "memory.h"

/* Below this the detector guesses from too little; above it, it was right for all of the Western and for most other
 * texts tried. */
#define DETECT_MIN_BYTES 6
#define DETECT_MAX_BYTES 8192
/* The detector's own scale of 0 to 100. */
#define DETECT_MIN_CONFIDENCE 30
/* Where hardly a letter is ASCII, windows-1252 is no better guess than the detector's weakest. */
#define DETECT_MIN_CONFIDENCE_DENSE 8
#define DETECT_PRIOR_BONUS 20
#define LABEL_MAX_BYTES 64
#define CANDIDATES_MAX 4

enum family { FAMILY_SINGLE, FAMILY_MULTI, FAMILY_STATEFUL, FAMILY_UTF8 };

struct alias {
    const char *label; /* lower case, without "-", "_", ":" and blanks */
    const char *name;  /* ICU's and IANA's */
    enum family family;
};

/* What mail means by the names ICU does not know or takes too literally. */
static const struct alias aliases[] = {
    {"utf8", "UTF-8", FAMILY_UTF8},
    {"utf", "UTF-8", FAMILY_UTF8},
    {"unicode11utf8", "UTF-8", FAMILY_UTF8},
    {"xunicode20utf8", "UTF-8", FAMILY_UTF8},
    {"utf8mb4", "UTF-8", FAMILY_UTF8},
    {"cp65001", "UTF-8", FAMILY_UTF8},
    {"iso88591", "windows-1252", FAMILY_SINGLE},
    {"iso885911", "windows-874", FAMILY_SINGLE},
    {"iso88591windows", "windows-1252", FAMILY_SINGLE},
    {"88591", "windows-1252", FAMILY_SINGLE},
    {"iso8859", "windows-1252", FAMILY_SINGLE},
    {"latin1", "windows-1252", FAMILY_SINGLE},
    {"latin", "windows-1252", FAMILY_SINGLE},
    {"l1", "windows-1252", FAMILY_SINGLE},
    {"ansi", "windows-1252", FAMILY_SINGLE},
    {"xansi", "windows-1252", FAMILY_SINGLE},
    {"cp1252", "windows-1252", FAMILY_SINGLE},
    {"xcp1252", "windows-1252", FAMILY_SINGLE},
    {"windows1252", "windows-1252", FAMILY_SINGLE},
    {"iso88599", "windows-1254", FAMILY_SINGLE},
    {"latin5", "windows-1254", FAMILY_SINGLE},
    {"iso88598i", "iso-8859-8", FAMILY_SINGLE},
    {"iso88598e", "iso-8859-8", FAMILY_SINGLE},
    {"logical", "iso-8859-8", FAMILY_SINGLE},
    {"tis620", "windows-874", FAMILY_SINGLE},
    {"tis6202533", "windows-874", FAMILY_SINGLE},
    {"koi8", "KOI8-R", FAMILY_SINGLE},
    {"koi8ru", "KOI8-U", FAMILY_SINGLE},
    {"macintosh", "macintosh", FAMILY_SINGLE},
    {"xmacroman", "macintosh", FAMILY_SINGLE},
    {"applemacintosh", "macintosh", FAMILY_SINGLE},
    {"gb2312", "GB18030", FAMILY_MULTI},
    {"gb231280", "GB18030", FAMILY_MULTI},
    {"xgb2312", "GB18030", FAMILY_MULTI},
    {"gbk", "GB18030", FAMILY_MULTI},
    {"xgbk", "GB18030", FAMILY_MULTI},
    {"cp936", "GB18030", FAMILY_MULTI},
    {"euccn", "GB18030", FAMILY_MULTI},
    {"gb18030", "GB18030", FAMILY_MULTI},
    {"chinesebig5", "Big5-HKSCS", FAMILY_MULTI},
    {"big5", "Big5-HKSCS", FAMILY_MULTI},
    {"xbig5", "Big5-HKSCS", FAMILY_MULTI},
    {"cnbig5", "Big5-HKSCS", FAMILY_MULTI},
    {"big5hkscs", "Big5-HKSCS", FAMILY_MULTI},
    {"cp950", "Big5-HKSCS", FAMILY_MULTI},
    {"ksc56011987", "windows-949", FAMILY_MULTI},
    {"ksc5601", "windows-949", FAMILY_MULTI},
    {"ksc56011992", "windows-949", FAMILY_MULTI},
    {"euckr", "windows-949", FAMILY_MULTI},
    {"cp949", "windows-949", FAMILY_MULTI},
    {"uhc", "windows-949", FAMILY_MULTI},
    {"korean", "windows-949", FAMILY_MULTI},
    {"shiftjis", "windows-31j", FAMILY_MULTI},
    {"sjis", "windows-31j", FAMILY_MULTI},
    {"xsjis", "windows-31j", FAMILY_MULTI},
    {"mskanji", "windows-31j", FAMILY_MULTI},
    {"cp932", "windows-31j", FAMILY_MULTI},
    {"windows31j", "windows-31j", FAMILY_MULTI},
    {"eucjp", "EUC-JP", FAMILY_MULTI},
    {"xeucjp", "EUC-JP", FAMILY_MULTI},
    {"ujis", "EUC-JP", FAMILY_MULTI},
    {"iso2022jpms", "ISO-2022-JP-2", FAMILY_STATEFUL},
    {"cp50220", "ISO-2022-JP-2", FAMILY_STATEFUL},
    {"cp50221", "ISO-2022-JP-2", FAMILY_STATEFUL},
    {"iso2022jp", "ISO-2022-JP-2", FAMILY_STATEFUL},
    {"csiso2022jp", "ISO-2022-JP-2", FAMILY_STATEFUL},
    {"hzgb2312", "HZ", FAMILY_STATEFUL},
    {"hz", "HZ", FAMILY_STATEFUL},
    {"unicode11utf7", "UTF-7", FAMILY_STATEFUL},
    {"xunicode20utf7", "UTF-7", FAMILY_STATEFUL},
    {"unicode", "UTF-16", FAMILY_STATEFUL},
    {"ucs2", "UTF-16", FAMILY_STATEFUL},
    {"iso10646ucs2", "UTF-16", FAMILY_STATEFUL},
};

/* Labels that say nothing. */
static const char *const empty_labels[] = {"usascii",      "ascii",          "iso646us", "ansix341968", "xunknown",
                                           "unknown",      "unknown8bit",    "8bit",     "7bit",        "binary",
                                           "default",      "defaultcharset", "none",     "null",        "charset",
                                           "xuserdefined", "userdefined",    "asciius",  "us"};

struct encoding {
    char name[LABEL_MAX_BYTES];
    enum family family;
};

static void squeeze(const char *label, char out[LABEL_MAX_BYTES])
{
    size_t len = 0;
    for (; *label && len + 1 < LABEL_MAX_BYTES; label++)
        if (isalnum((unsigned char)*label)) out[len++] = (char)tolower((unsigned char)*label);
    out[len] = '\0';
}

static enum family family_of(UConverter *converter, const char *name)
{
    if (strncasecmp(name, "utf", 3) == 0 || strncasecmp(name, "iso-2022", 8) == 0) return FAMILY_STATEFUL;
    switch (ucnv_getType(converter)) {
    case UCNV_SBCS:
    case UCNV_LATIN_1:
    case UCNV_US_ASCII: return FAMILY_SINGLE;
    case UCNV_UTF8: return FAMILY_UTF8;
    case UCNV_DBCS:
    case UCNV_MBCS:
    case UCNV_EBCDIC_STATEFUL: return ucnv_getMaxCharSize(converter) == 1 ? FAMILY_SINGLE : FAMILY_MULTI;
    default: return FAMILY_STATEFUL;
    }
}

/* What a label means; false when it says nothing or is not known. */
static bool resolve(const char *label, struct encoding *out)
{
    char key[LABEL_MAX_BYTES];
    if (!label || !*label) return false;
    squeeze(label, key);
    for (size_t i = 0; i < sizeof empty_labels / sizeof *empty_labels; i++)
        if (strcmp(key, empty_labels[i]) == 0) return false;
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++) {
        if (strcmp(key, aliases[i].label) != 0) continue;
        memcpy(out->name, aliases[i].name, strlen(aliases[i].name) + 1);
        out->family = aliases[i].family;
        return true;
    }
    size_t length = strcspn(label, " \t\"';,(");
    if (length == 0 || length >= LABEL_MAX_BYTES) return false;
    memcpy(out->name, label, length);
    out->name[length] = '\0';
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(out->name, &error);
    if (!U_SUCCESS(error) || !converter) return false;
    out->family = family_of(converter, out->name);
    ucnv_close(converter);
    return true;
}

struct shape {
    bool ascii, escapes; /* escapes: ISO 2022 designations */
    size_t good, bad;    /* UTF-8 sequences of several bytes, well and ill formed */
};

static bool has_escapes(const char *bytes, size_t count)
{
    const char *at = bytes, *end = bytes + count;
    while (end - at > 2 && (at = memchr(at, 27, (size_t)(end - at) - 2))) {
        if (at[1] == '$' || (at[1] == '(' && one_of("BJI", at[2]))) return true;
        at++;
    }
    return false;
}

static struct shape examine(const char *bytes, size_t count)
{
    struct shape shape = {.ascii = bytes_are_ascii(bytes, count), .escapes = has_escapes(bytes, count)};
    const char *at = bytes, *end = bytes + count;
    while (!shape.ascii && at < end) {
        uint32_t code = 0;
        if ((unsigned char)*at < 128) {
            at++;
            continue;
        }
        size_t step = utf8_next(at, end, &code);
        bool replaced = code == UTF8_REPLACEMENT && !(step == 3 && memcmp(at, "\xEF\xBF\xBD", 3) == 0);
        if (replaced)
            shape.bad++;
        else
            shape.good++;
        at += step ? step : 1;
    }
    return shape;
}

/* `valid`: the bytes are known to be well-formed UTF-8. */
static struct charset_text clean(struct arena *arena, const char *bytes, size_t count, const char *used, bool guessed,
                                 bool valid)
{
    struct charset_text text = {.used = used, .guessed = guessed};
    if (count >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) bytes += 3, count -= 3;
    if (valid && !memchr(bytes, '\r', count) && !memchr(bytes, '\0', count)) {
        text.text = arena_strndup(arena, bytes, count);
        text.bytes = count;
        return text;
    }
    struct buf buf = BUF_INIT(count * 3 + 16);
    utf8_add_clean(&buf, bytes, count);
    text.text = arena_strndup(arena, buf_text(&buf), buf.len);
    text.bytes = buf.len;
    buf_release(&buf);
    return text;
}

/* Converts by ICU; *errors counts what could not be read. */
static struct charset_text convert(struct arena *arena, const char *name, const char *bytes, size_t count, bool guessed,
                                   size_t *errors)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &error);
    *errors = 0;
    if (!U_SUCCESS(error) || !converter) {
        *errors = count;
        return clean(arena, bytes, count, "UTF-8", true, false);
    }
    int32_t room = (int32_t)(count * 2 + 16), wide_len = 0, len = 0;
    UChar *wide = arena_array(arena, (size_t)room, sizeof *wide);
    wide_len = ucnv_toUChars(converter, wide, room, bytes, (int32_t)count, &error);
    ucnv_close(converter);
    if (!U_SUCCESS(error)) wide_len = 0;
    for (int32_t i = 0; i < wide_len; i++) *errors += wide[i] == 0xFFFD || wide[i] == 0x1A;
    char *narrow = arena_alloc(arena, (size_t)wide_len * 3 + 1);
    error = U_ZERO_ERROR;
    u_strToUTF8WithSub(narrow, wide_len * 3 + 1, &len, wide, wide_len, 0xFFFD, NULL, &error);
    return clean(arena, narrow, U_SUCCESS(error) ? (size_t)len : 0, arena_strdup(arena, name), guessed, true);
}

/* What the detector thinks possible, the likeliest first. */
struct candidates {
    const char *names[CANDIDATES_MAX];
    int32_t confidence[CANDIDATES_MAX];
    size_t count;
};

static void add_candidate(struct candidates *all, const char *name, int32_t confidence)
{
    size_t at = all->count < CANDIDATES_MAX ? all->count++ : CANDIDATES_MAX - 1;
    if (at + 1 == CANDIDATES_MAX && all->names[at] && all->confidence[at] >= confidence) return;
    for (; at > 0 && all->confidence[at - 1] < confidence; at--) {
        all->names[at] = all->names[at - 1];
        all->confidence[at] = all->confidence[at - 1];
    }
    all->names[at] = name;
    all->confidence[at] = confidence;
}

/* A prior that comes near the best wins. */
static struct candidates detect(const char *bytes, size_t count, const struct encoding *prior, struct arena *arena)
{
    UErrorCode error = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&error);
    int32_t found = 0, least = bytes_are_dense(bytes, count) ? DETECT_MIN_CONFIDENCE_DENSE : DETECT_MIN_CONFIDENCE;
    struct candidates all = {0};
    ucsdet_setText(detector, bytes, (int32_t)(count < DETECT_MAX_BYTES ? count : DETECT_MAX_BYTES), &error);
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &error);
    for (int32_t i = 0; U_SUCCESS(error) && i < found; i++) {
        struct encoding encoding;
        const char *name = ucsdet_getName(matches[i], &error);
        int32_t confidence = ucsdet_getConfidence(matches[i], &error);
        if (!U_SUCCESS(error) || !resolve(name, &encoding) || encoding.family == FAMILY_STATEFUL) continue;
        if (prior && strcasecmp(prior->name, encoding.name) == 0) confidence += DETECT_PRIOR_BONUS;
        if (confidence >= least) add_candidate(&all, arena_strdup(arena, encoding.name), confidence);
    }
    ucsdet_close(detector);
    return all;
}

static struct charset_text guess(struct arena *arena, const char *prior_label, const char *bytes, size_t count,
                                 const struct shape *shape)
{
    struct encoding prior;
    size_t errors = 0;
    bool has_prior = resolve(prior_label, &prior);
    if (shape->good > 4 * shape->bad) return clean(arena, bytes, count, "UTF-8", true, shape->bad == 0);
    if (has_prior && prior.family <= FAMILY_MULTI && count < DETECT_MIN_BYTES) {
        struct charset_text text = convert(arena, prior.name, bytes, count, true, &errors);
        if (errors == 0) return text;
    }
    const char *told = bytes_told(bytes, count);
    if (told) return convert(arena, told, bytes, count, true, &errors);
    struct candidates all = {0};
    if (count >= DETECT_MIN_BYTES) all = detect(bytes, count, has_prior ? &prior : NULL, arena);
    /* Bytes that a charset has no characters for speak against it. */
    for (size_t i = 0; i < all.count; i++) {
        if (bytes_belie_latin(all.names[i], bytes, count)) continue;
        struct charset_text text =
            convert(arena, bytes_settle_iso(all.names[i], bytes, count), bytes, count, true, &errors);
        if (errors * 50 <= count) return text;
    }
    return convert(arena, bytes_settle_iso("windows-1252", bytes, count), bytes, count, true, &errors);
}

/* Of what begins with a byte order mark. The wider mark begins with the narrower one. */
static const char *marked_wide(const char *bytes, size_t count, size_t *mark)
{
    *mark = 4;
    if (count >= 4 && count % 4 == 0 && memcmp(bytes, "\xFF\xFE\0\0", 4) == 0) return "UTF-32LE";
    if (count >= 4 && count % 4 == 0 && memcmp(bytes, "\0\0\xFE\xFF", 4) == 0) return "UTF-32BE";
    *mark = 2;
    if (count >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0) return "UTF-16LE";
    if (count >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0) return "UTF-16BE";
    return NULL;
}

/* The label is understood: believe it unless the bytes contradict it. */
static struct charset_text by_label(struct arena *arena, const struct encoding *encoding, const char *prior,
                                    const char *bytes, size_t count, const struct shape *shape)
{
    size_t errors = 0;
    bool wide = strncasecmp(encoding->name, "UTF-16", 6) == 0 || strncasecmp(encoding->name, "UTF-32", 6) == 0;
    bool utf8 = shape->good > 0 && shape->bad == 0;
    if (encoding->family == FAMILY_UTF8)
        return shape->good >= shape->bad ? clean(arena, bytes, count, "UTF-8", shape->bad > 0, shape->bad == 0)
                                         : guess(arena, prior, bytes, count, shape);
    if (encoding->family == FAMILY_SINGLE && utf8) return clean(arena, bytes, count, "UTF-8", true, true);
    if (wide && shape->ascii && !memchr(bytes, '\0', count)) return clean(arena, bytes, count, "UTF-8", true, true);
    if (encoding->family == FAMILY_STATEFUL && !wide && !shape->ascii) return guess(arena, prior, bytes, count, shape);
    /* Programs wrote the name of their own setting above text in any other. */
    if (bytes_belie_western(encoding->name, bytes, count)) return guess(arena, prior, bytes, count, shape);
    const char *other = bytes_other_cyrillic(encoding->name, bytes, count);
    const char *name = other ? other : bytes_settle_iso(encoding->name, bytes, count);
    struct charset_text text = convert(arena, name, bytes, count, name != encoding->name, &errors);
    if (errors == 0 || encoding->family == FAMILY_SINGLE) return text;
    if (utf8) return clean(arena, bytes, count, "UTF-8", true, true);
    return errors * 20 <= count ? text : guess(arena, prior, bytes, count, shape);
}

struct charset_text charset_to_utf8(struct arena *arena, const char *label, const char *prior, const char *bytes,
                                    size_t count)
{
    struct encoding encoding;
    size_t errors = 0;
    if (count == 0) return (struct charset_text){.text = arena_strdup(arena, ""), .used = "UTF-8"};
    lang_memory_prepare();
    size_t mark;
    const char *marked = marked_wide(bytes, count, &mark);
    if (marked) return convert(arena, marked, bytes + mark, count - mark, false, &errors);
    const char *wide = bytes_wide(bytes, count);
    if (wide) return convert(arena, wide, bytes, count, true, &errors);
    struct shape shape = examine(bytes, count);
    bool known = resolve(label, &encoding);
    if (shape.ascii && shape.escapes && (!known || encoding.family != FAMILY_STATEFUL))
        return convert(arena, memmem(bytes, count, "\033$)C", 4) ? "ISO-2022-KR" : "ISO-2022-JP-2", bytes, count, true,
                       &errors);
    if (shape.ascii && (!known || encoding.family != FAMILY_STATEFUL))
        return clean(arena, bytes, count, "UTF-8", !known && label && *label && strcasecmp(label, "us-ascii") != 0,
                     true);
    if (known) return by_label(arena, &encoding, prior, bytes, count, &shape);
    if (shape.bad == 0) return clean(arena, bytes, count, "UTF-8", true, true);
    return guess(arena, prior, bytes, count, &shape);
}
