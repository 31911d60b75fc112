/* SPDX-License-Identifier: MIT */
/* list: whose message it is behind the list, and whether it is this list's at all. */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include <mailcall/mail/list.h>
#include "internal.h"
#include <mailcall/base/one_of.h>

/* What lists put between the author's name and their own, once the address shows that they rewrote it. */
static const char *const via_words[] = {" (via ",        " via ",      " über ",  " mediante ", " tramite ",
                                        " através ",     " a través ", " przez ", " через ",    " par l'intermédiaire ",
                                        " on behalf of "};

/* Fields that name a recipient beside To and Cc. */
static const char *const recipient_fields[] = {"Delivered-To",   "X-Original-To", "Envelope-To",  "X-Envelope-To",
                                               "X-Delivered-To", "Resent-To",     "Apparently-To"};

static bool same_address(const char *a, const char *b)
{
    return *a && strcasecmp(a, b) == 0;
}

/* The address a List-Post field or the like names: what stands after "mailto:", or the field itself. */
static const char *posting_address(struct arena *arena, const struct message *message, const char *field)
{
    const char *value = message_field(message, field);
    if (!value) return "";
    const char *mailto = strcasestr(value, "mailto:");
    const char *from = mailto ? mailto + 7 : value;
    return address_first(arena, from, strcspn(from, ">?"), NULL).address;
}

/* The detail between "+" and "@" when `address` is the list's, "" when it has none, NULL when it is another's. */
static const char *detail_of(struct arena *arena, const char *address, const char *list_address)
{
    const char *list_at = strrchr(list_address, '@'), *at = strrchr(address, '@');
    if (!list_at || !at || strcasecmp(list_at, at) != 0) return NULL;
    size_t local = (size_t)(list_at - list_address), length = (size_t)(at - address);
    if (length < local || strncasecmp(address, list_address, local) != 0) return NULL;
    if (length == local) return "";
    return address[local] == '+' ? arena_strndup(arena, address + local + 1, length - local - 1) : NULL;
}

/* The first detail of a recipient that is the list's, NULL when none is. */
static const char *find_recipient(struct arena *arena, const struct message *message, const char *list_address)
{
    const char *found = NULL;
    if (!*list_address) return NULL;
    for (size_t i = 0; i < message->to_count && !(found && *found); i++) {
        const char *detail = detail_of(arena, message->to[i].address, list_address);
        if (detail) found = detail;
    }
    for (size_t i = 0; i < message->cc_count && !(found && *found); i++) {
        const char *detail = detail_of(arena, message->cc[i].address, list_address);
        if (detail) found = detail;
    }
    for (size_t i = 0; i < message->field_count && !(found && *found); i++) {
        for (size_t k = 0; k < sizeof recipient_fields / sizeof *recipient_fields; k++) {
            const char *value = message->fields[i].value;
            if (strcasecmp(message->fields[i].name, recipient_fields[k]) != 0) continue;
            const char *detail =
                detail_of(arena, address_first(arena, value, strlen(value), NULL).address, list_address);
            if (detail) found = detail;
        }
    }
    return found;
}

const char *list_detail(struct arena *arena, const struct message *message, const char *list_address)
{
    const char *detail = find_recipient(arena, message, list_address);
    return detail ? detail : "";
}

bool list_matches(const struct message *message, const char *list_id, const char *address)
{
    static const char *const posted[] = {"X-BeenThere", "List-Post", "X-Mailing-List", "Mailing-List"};
    if (*list_id == '<') list_id++;
    size_t length = strcspn(list_id, "> ");
    if (length > 0 && strlen(message->list_id) == length && strncasecmp(message->list_id, list_id, length) == 0)
        return true;
    if (!address || !*address) return false;
    struct arena *arena = arena_new();
    bool found = find_recipient(arena, message, address) != NULL;
    for (size_t i = 0; i < sizeof posted / sizeof *posted && !found; i++)
        found = same_address(posting_address(arena, message, posted[i]), address);
    arena_free(&arena);
    return found;
}

/* Whether an address is the list's own: as configured, as the message's list fields say, or its bounce address. */
static bool is_list(struct arena *arena, const struct message *message, const char *address, const char *list_address)
{
    if (!*address) return false;
    if (same_address(address, list_address) || (*list_address && detail_of(arena, address, list_address))) return true;
    if (same_address(address, posting_address(arena, message, "X-BeenThere"))) return true;
    if (same_address(address, posting_address(arena, message, "List-Post"))) return true;
    const char *at = strrchr(address, '@');
    size_t local = at ? (size_t)(at - address) : 0;
    return (local > 8 && strncasecmp(at - 8, "-bounces", 8) == 0) || strcasestr(address, "-bounces+");
}

/* Nobody's address: it takes no mail. */
static bool is_deaf(const char *address)
{
    return strncasecmp(address, "noreply", 7) == 0 || strncasecmp(address, "no-reply", 8) == 0 ||
           strncasecmp(address, "donotreply", 10) == 0;
}

static char *trim(char *text)
{
    while (*text == ' ' || *text == '"') text++;
    size_t len = strlen(text);
    while (len > 0 && one_of(" \",(", text[len - 1])) text[--len] = '\0';
    if (len >= 2 && *text == '\'' && text[len - 1] == '\'') {
        text[len - 1] = '\0';
        text++;
    }
    return text;
}

/* "Ann Example via Some List" -> "Ann Example". */
static const char *without_via(struct arena *arena, const char *name, bool *via)
{
    char *copy = arena_strdup(arena, name);
    for (size_t i = 0; i < sizeof via_words / sizeof *via_words; i++) {
        char *word = strcasestr(copy, via_words[i]);
        if (!word || word == copy) continue;
        *word = '\0';
        *via = true;
        break;
    }
    return trim(copy);
}

/* "ann=40example.org@dmarc.list" and "ann=example.org@groups.io" hide the address in the local part. */
static const char *unfold_address(struct arena *arena, const char *address)
{
    const char *at = strrchr(address, '@'), *sign = NULL;
    size_t skip = 1;
    for (const char *p = address; at && p < at; p++)
        if (*p == '=') sign = p;
    if (!sign || sign == address) return "";
    if (sign[1] == '4' && sign[2] == '0') skip = 3;
    const char *domain = sign + skip;
    if (domain >= at || !memchr(domain, '.', (size_t)(at - domain))) return "";
    return arena_printf(arena, "%.*s@%.*s", (int)(sign - address), address, (int)(at - domain), domain);
}

/* A host made for nothing else ("dmarc.example.org"), or the list's own. */
static bool is_rewriting_host(const char *address, const char *list_address)
{
    const char *at = strrchr(address, '@'), *list_at = strrchr(list_address, '@');
    if (!at) return false;
    return strncasecmp(at + 1, "dmarc.", 6) == 0 || (list_at && strcasecmp(at, list_at) == 0);
}

/* "ann@example.org.invalid", as lists spoil an address that must not be checked; "" when it is none. */
static const char *unspoilt_address(struct arena *arena, const char *address)
{
    static const char *const spoilt = ".invalid";
    size_t bytes = strlen(address), end = strlen(spoilt);
    const char *at = strrchr(address, '@');
    if (!at || bytes <= end || strcasecmp(address + bytes - end, spoilt) != 0) return "";
    const char *whole = arena_strndup(arena, address, bytes - end);
    return strchr(strrchr(whole, '@') ? strrchr(whole, '@') : "", '.') ? whole : "";
}

/* "ann---", "ann...": what a list left of an address. */
static bool is_cut_address(const char *name)
{
    size_t bytes = strlen(name);
    return bytes > 3 && !strchr(name, ' ') &&
           (strcmp(name + bytes - 3, "---") == 0 || strcmp(name + bytes - 3, "...") == 0);
}

static bool same_name(const char *a, const char *b)
{
    while (*a && *b) {
        if (!isalnum((unsigned char)*a) && (unsigned char)*a < 128)
            a++;
        else if (!isalnum((unsigned char)*b) && (unsigned char)*b < 128)
            b++;
        else if (tolower((unsigned char)*a++) != tolower((unsigned char)*b++))
            return false;
    }
    /* "ann.example---": how some lists hide what stood behind the "@". */
    while (*a && !isalnum((unsigned char)*a) && (unsigned char)*a < 128) a++;
    while (*b && !isalnum((unsigned char)*b) && (unsigned char)*b < 128) b++;
    return *a == *b;
}

/* By display name, or by what stands before the "@". */
static bool is_named(struct arena *arena, const struct mailbox *box, const char *name)
{
    return same_name(box->name, name) ||
           same_name(arena_strndup(arena, box->address, strcspn(box->address, "@")), name);
}

/* In a Reply-To or Cc: the mailbox of that name, or (any) the first that is not the list. */
static struct mailbox find_person(struct arena *arena, const struct message *message, const struct mailbox *items,
                                  size_t count, const char *name, bool any, const char *list_address)
{
    struct mailbox found = {.name = "", .address = ""};
    for (size_t i = 0; i < count; i++) {
        if (!*items[i].address || is_deaf(items[i].address) || is_list(arena, message, items[i].address, list_address))
            continue;
        if (*name && is_named(arena, &items[i], name)) return items[i];
        if (any && !*found.address) found = items[i];
    }
    return found;
}

/* The envelope sender that the list's host saw and sealed (RFC 8617): the last word, since it names a machine's view.
 */
static struct mailbox sealed_sender(struct arena *arena, const struct message *message, const char *list_address)
{
    struct mailbox found = {.name = "", .address = ""};
    for (size_t i = 0; i < message->field_count; i++) {
        const char *name = message->fields[i].name;
        if (strcasecmp(name, "ARC-Authentication-Results") != 0 && strcasecmp(name, "Authentication-Results") != 0)
            continue;
        const char *mark = strcasestr(message->fields[i].value, "smtp.mailfrom=");
        if (!mark) continue;
        mark += strlen("smtp.mailfrom=");
        struct mailbox box = address_first(arena, mark, strcspn(mark, " ;)"), NULL);
        if (strchr(box.address, '@') && !is_list(arena, message, box.address, list_address)) found = box;
    }
    return found;
}

/* On whose behalf the author's own host signed (RFC 6376, tag i=), where it names more than a domain. */
static struct mailbox signing_identity(struct arena *arena, const struct message *message, const char *list_address)
{
    struct mailbox found = {.name = "", .address = ""};
    for (size_t i = 0; i < message->field_count && !*found.address; i++) {
        if (strcasecmp(message->fields[i].name, "DKIM-Signature") != 0) continue;
        for (const char *tag = message->fields[i].value; tag; tag = strchr(tag, ';')) {
            tag += strspn(tag, "; \t\r\n");
            if (strncmp(tag, "i=", 2) != 0) continue;
            struct mailbox box = address_first(arena, tag + 2, strcspn(tag + 2, ";"), NULL);
            const char *at = strchr(box.address, '@');
            if (at && at > box.address && !is_deaf(box.address) && !is_list(arena, message, box.address, list_address))
                found = (struct mailbox){.name = "", .address = box.address};
        }
    }
    return found;
}

/* The envelope sender as Mailman 3 keeps it, else as the hosts on the way sealed it. */
static struct mailbox envelope_sender(struct arena *arena, const struct message *message, const char *list_address)
{
    const char *kept = message_field(message, "X-MailFrom");
    struct mailbox box = kept ? address_first(arena, kept, strlen(kept), NULL) : (struct mailbox){.address = ""};
    if (strchr(box.address, '@') && !is_list(arena, message, box.address, list_address))
        return (struct mailbox){.name = "", .address = box.address};
    return sealed_sender(arena, message, list_address);
}

static struct mailbox author_address(struct arena *arena, const struct message *message, const char *name,
                                     const char *list_address)
{
    struct mailbox *replies = NULL;
    size_t count = 0, room = 0;
    const char *field = message_field(message, "Reply-To");
    if (field) address_list(arena, field, strlen(field), NULL, &replies, &count, &room);
    const char *hidden = unfold_address(arena, message->from.address);
    if (*message->original_from.address && !is_list(arena, message, message->original_from.address, list_address))
        return message->original_from;
    if (*hidden) return (struct mailbox){.name = "", .address = hidden};
    struct mailbox box = find_person(arena, message, replies, count, name, false, list_address);
    if (!*box.address) box = find_person(arena, message, message->cc, message->cc_count, name, false, list_address);
    if (!*box.address) box = find_person(arena, message, replies, count, name, true, list_address);
    if (!*box.address && message->forwarded_count == 1 && strcmp(message->content_type, "message/rfc822") == 0)
        box = message->forwarded[0]->from;
    if (!*box.address) box = find_person(arena, message, &message->sender, 1, name, false, list_address);
    /* "ann at example.org via Call": an author without a name. */
    if (!*box.address) {
        struct mailbox named = address_first(arena, name, strlen(name), NULL);
        if (strchr(named.address, '@') && !is_list(arena, message, named.address, list_address)) box = named;
    }
    if (!*box.address) box = envelope_sender(arena, message, list_address);
    if (!*box.address) box = signing_identity(arena, message, list_address);
    return box;
}

/* A message without From is its Sender's, else its envelope sender's. */
static struct mailbox unsigned_author(struct arena *arena, const struct message *message, const char *list_address)
{
    struct mailbox none = {.name = "", .address = ""};
    const char *path = message->return_path;
    if (*message->sender.address && !is_list(arena, message, message->sender.address, list_address))
        return message->sender;
    if (strchr(path, '@') && !is_list(arena, message, path, list_address)) none.address = path;
    return none;
}

struct mailbox list_author(struct arena *arena, const struct message *message, const char *list_address)
{
    struct mailbox author = message->from;
    bool via = false;
    if (!list_address) list_address = "";
    if (!*author.address && !*author.name) return unsigned_author(arena, message, list_address);
    const char *name = without_via(arena, author.name, &via);
    bool listed = is_list(arena, message, author.address, list_address);
    bool hidden = *unfold_address(arena, author.address) != '\0' && via;
    if (strstr(author.address, "=40") || is_rewriting_host(author.address, list_address))
        hidden = *unfold_address(arena, author.address) != '\0';
    const char *unspoilt = unspoilt_address(arena, author.address);
    if (*unspoilt) {
        bool kept =
            *message->original_from.address && !is_list(arena, message, message->original_from.address, list_address);
        author.address = kept ? message->original_from.address : unspoilt;
        return author;
    }
    bool named = *message->original_from.address && via;
    if (!listed && !hidden && !named) return author;
    struct mailbox found = author_address(arena, message, name, list_address);
    author.name = via || !*found.name ? name : found.name;
    /* "ann.example---" is what is left of an address, where another field has the name. */
    if (!*author.name || (*found.name && !strchr(name, ' ') && strpbrk(name, ".-_") && is_named(arena, &found, name)))
        author.name = found.name;
    /* Where no field has it, whoever reads the signature finds the name. */
    if (is_cut_address(author.name) && *found.address) author.name = "";
    author.address = found.address;
    return author;
}
