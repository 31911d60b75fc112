/* SPDX-License-Identifier: MIT */
/* evaluate_gold: what careful people said of messages, from JSON files; every mistake in them by file and line. */
#include "evaluate_internal.h"

#include <jansson.h>
#include <string.h>
#include <mailcall/base/file.h>

#define GOLD_MAX_BYTES ((size_t)16 * 1024 * 1024)

/* --- where a value stands --- */

static const char *skip_space(const char *at)
{
    return at + strspn(at, " \t\r\n");
}

static const char *skip_string(const char *at)
{
    for (at++; *at && *at != '"'; at++)
        if (*at == '\\' && at[1]) at++;
    return *at ? at + 1 : at;
}

/* Over one value; the text is known to be JSON. */
static const char *skip_value(const char *at)
{
    int depth = 0;

    at = skip_space(at);
    do {
        if (*at == '"') {
            at = skip_string(at);
            continue;
        }
        depth += *at == '{' || *at == '[';
        depth -= *at == '}' || *at == ']';
        if (depth || *at == '}' || *at == ']')
            at++;
        else
            at += strcspn(at, ",]} \t\r\n");
    } while (*at && depth > 0);
    return at;
}

/* The member or item that one step names, or NULL. */
static const char *step_into(const char *at, const char *step)
{
    size_t index = 0, wanted = *step == '#' ? (size_t)strtoul(step + 1, NULL, 10) : SIZE_MAX, length = strlen(step);
    bool object = *(at = skip_space(at)) == '{';

    if (!object && *at != '[') return NULL;
    for (at = skip_space(at + 1); *at && *at != '}' && *at != ']';
         at = skip_space(at), at += *at == ',', at = skip_space(at)) {
        bool hit = !object && index++ == wanted;
        if (object) {
            const char *key = at;
            at = skip_string(at);
            hit = (size_t)(at - key) == length + 2 && strncmp(key + 1, step, length) == 0;
            at = skip_space(at);
            at = skip_space(at + (*at == ':'));
        }
        if (hit) return at;
        at = skip_value(at);
    }
    return NULL;
}

int gold_line(const char *json, const char *const path[], size_t steps)
{
    const char *at = skip_space(json);
    int line = 1;

    for (size_t i = 0; at && i < steps; i++) at = step_into(at, path[i]);
    if (!at) return 0;
    for (const char *c = json; c < at; c++) line += *c == '\n';
    return line;
}

/* --- one file --- */

struct reader {
    struct arena *arena;
    const char *path, *text;
    struct err *err;
    bool wrong;
};

static void mistake(struct reader *reader, int line, const char *sentence)
{
    reader->wrong = true;
    (void)err_add_line(reader->err, BAD_INPUT, "%s:%d: %s", reader->path, line ? line : 1, sentence);
}

#define LINE_OF(reader, ...)                                                                                           \
    gold_line((reader)->text, (const char *const[]){__VA_ARGS__},                                                      \
              sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static const char *string_member(struct reader *reader, const json_t *object, const char *key, int line)
{
    const json_t *value = json_object_get(object, key);
    if (!value) return NULL;
    if (json_is_string(value)) return arena_strdup(reader->arena, json_string_value(value));
    mistake(reader, line, arena_printf(reader->arena, "\"%s\" is a string", key));
    return NULL;
}

static void read_kind(struct reader *reader, const json_t *root, struct gold *out)
{
    enum kind kind;

    out->line.kind = LINE_OF(reader, "kind");
    out->kind = string_member(reader, root, "kind", out->line.kind);
    if (out->kind && !kind_from_name(out->kind, &kind))
        mistake(reader, LINE_OF(reader, "kind"),
                arena_printf(reader->arena,
                             "there is no kind \"%s\"; write contribution, revision, comment, join, discussion, "
                             "announcement, logistics, automatic or unsolicited",
                             out->kind));
}

static void read_flags(struct reader *reader, const json_t *list, struct gold *out)
{
    out->says_flags = list != NULL;
    out->line.flags = LINE_OF(reader, "flags");
    if (list && !json_is_array(list)) mistake(reader, LINE_OF(reader, "flags"), "\"flags\" is a list of names");
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *name = json_string_value(json_array_get(list, i));
        enum flag flag;
        if (name && flag_from_name(name, &flag))
            out->flags |= flag;
        else
            mistake(reader, LINE_OF(reader, "flags", arena_printf(reader->arena, "#%zu", i)),
                    arena_printf(reader->arena, "there is no flag \"%s\"", name ? name : ""));
    }
}

static void read_workstreams(struct reader *reader, const json_t *list, struct gold *out)
{
    out->says_workstreams = list != NULL;
    out->line.workstreams = LINE_OF(reader, "workstreams");
    if (list && !json_is_array(list)) mistake(reader, out->line.workstreams, "\"workstreams\" is a list of ids");
    out->workstreams = arena_array(reader->arena, json_array_size(list) + 1, sizeof *out->workstreams);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *id = json_string_value(json_array_get(list, i));
        if (id)
            out->workstreams[out->workstream_count++] = arena_strdup(reader->arena, id);
        else
            mistake(reader, out->line.workstreams, "\"workstreams\" is a list of ids");
    }
}

/* A list of {`label`, text}; `key` NULL: the file itself is the list. */
static struct labelled *read_labelled(struct reader *reader, const json_t *list, const char *key, const char *label,
                                      size_t *count)
{
    struct labelled *items = arena_array(reader->arena, json_array_size(list) + 1, sizeof *items);
    const char *shape = arena_printf(reader->arena, "write {\"%s\": \"...\", \"text\": \"...\"}", label);

    *count = 0;
    if (list && !json_is_array(list)) mistake(reader, key ? LINE_OF(reader, key) : 1, shape);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *one = json_array_get(list, i);
        const char *place = arena_printf(reader->arena, "#%zu", i);
        int line = key ? LINE_OF(reader, key, place) : LINE_OF(reader, place);
        const char *name = json_string_value(json_object_get(one, label)),
                   *text = json_string_value(json_object_get(one, "text"));
        if (name && text)
            items[(*count)++] =
                (struct labelled){arena_strdup(reader->arena, name), arena_strdup(reader->arena, text), line};
        else
            mistake(reader, line, shape);
    }
    return items;
}

/* Call, language and who wrote it. */
static void read_person(struct reader *reader, const json_t *root, struct gold *out)
{
    const json_t *who = json_object_get(root, "contributor");

    out->line.call = LINE_OF(reader, "call");
    out->line.language = LINE_OF(reader, "language");
    out->line.name = LINE_OF(reader, "contributor", "name");
    out->line.address = LINE_OF(reader, "contributor", "address");
    out->line.organisation = LINE_OF(reader, "contributor", "organisation");
    const char *call = string_member(reader, root, "call", out->line.call);
    out->call_name = call ? call : "";
    out->language = string_member(reader, root, "language", out->line.language);
    out->author_name = string_member(reader, who, "name", out->line.name);
    out->author_address = string_member(reader, who, "address", out->line.address);
    out->organisation = string_member(reader, who, "organisation", out->line.organisation);
    if (out->author_address && *out->author_address) out->person = out->author_address;
}

/* A key that is read by nobody would be measured by nobody, and its author believe it was. */
static void check_keys(struct reader *reader, json_t *root)
{
    static const char *const known[] = {"kind",     "flags",   "workstreams", "contributor", "call",
                                        "language", "answers", "blocks",      "comment"};
    const char *key;
    json_t *value;
    json_object_foreach(root, key, value)
    {
        size_t i = 0;
        while (i < sizeof known / sizeof *known && strcmp(known[i], key) != 0) i++;
        if (i == sizeof known / sizeof *known)
            mistake(reader, LINE_OF(reader, key),
                    arena_printf(reader->arena,
                                 "nothing reads \"%s\"; write kind, answers, blocks, workstreams, flags, contributor, "
                                 "call, language or comment",
                                 key));
    }
}

static void read_object(struct reader *reader, json_t *root, struct gold *out)
{
    enum role role;

    check_keys(reader, root);
    read_kind(reader, root, out);
    read_flags(reader, json_object_get(root, "flags"), out);
    read_workstreams(reader, json_object_get(root, "workstreams"), out);
    read_person(reader, root, out);
    out->says_answers = json_object_get(root, "answers") != NULL;
    out->answers = read_labelled(reader, json_object_get(root, "answers"), "answers", "question", &out->answer_count);
    out->line.answers = LINE_OF(reader, "answers");
    out->says_blocks = json_object_get(root, "blocks") != NULL;
    out->blocks = read_labelled(reader, json_object_get(root, "blocks"), "blocks", "role", &out->block_count);
    for (size_t i = 0; i < out->block_count; i++)
        if (!role_from_name(out->blocks[i].label, &role))
            mistake(reader, out->blocks[i].line,
                    arena_printf(reader->arena, "there is no role \"%s\"", out->blocks[i].label));
}

static enum status read_file(struct arena *arena, struct gold *out, struct err *err)
{
    struct buf text = BUF_INIT(GOLD_MAX_BYTES);
    json_error_t fault;
    json_t *root = NULL;
    struct reader reader = {arena, out->path, "", err, false};
    struct err unread = ERR_INIT;

    enum status status = file_read(out->path, &text, &unread);
    if (status != OK) {
        mistake(&reader, 0, unread.text);
        goto out;
    }
    reader.text = buf_text(&text);
    root = json_loadb(buf_text(&text), text.len, 0, &fault);
    if (!root)
        mistake(&reader, fault.line, arena_printf(arena, "this is not JSON: %s", fault.text));
    else if (json_is_object(root))
        read_object(&reader, root, out);
    else {
        out->says_answers = true;
        out->answers = read_labelled(&reader, root, NULL, "question", &out->answer_count);
    }
    if (!file_exists(out->message_path))
        mistake(&reader, 0, arena_printf(arena, "there is no message %s", out->message_path));
out:
    json_decref(root);
    buf_release(&text);
    return reader.wrong ? BAD_INPUT : OK;
}

/* --- the folder --- */

static void name_gold(struct arena *arena, const char *folder, bool split, const char *file, struct gold *out)
{
    char *name = arena_strndup(arena, file, strlen(file) - strlen(".json"));
    size_t head = strcspn(name, "-");

    *out = (struct gold){.name = name, .call_name = "", .group = ""};
    out->path = arena_printf(arena, "%s/%s%s", folder, split ? "gold/" : "", file);
    out->message_path = arena_printf(arena, "%s/%s%s.eml", folder, split ? "mail/" : "", name);
    out->person = split ? arena_strndup(arena, name, head) : name;
    if (split && name[head]) out->group = name + head + 1;
}

/* A message that nobody labelled would be left out without a word. */
static enum status check_labelled(struct arena *arena, const char *mail, const char *labels, struct err *err)
{
    char **names = NULL;
    size_t count = 0;
    enum status result = OK;

    enum status status = dir_names(mail, &names, &count, err);
    if (status != OK) return status == IO_FAILED ? err_context(err, BAD_INPUT, "mail") : status;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(names[i]);
        if (length <= 4 || strcmp(names[i] + length - 4, ".eml") != 0) continue;
        const char *label = arena_printf(arena, "%s/%.*s.json", labels, (int)(length - 4), names[i]);
        if (!file_exists(label))
            result = err_add_line(err, BAD_INPUT, "%s/%s: has no label file; write %s, or move the message away", mail,
                                  names[i], label);
    }
    dir_names_free(&names, count);
    return result;
}

enum status gold_read(struct arena *arena, const char *folder, struct golds *out, struct err *err)
{
    const char *split = arena_printf(arena, "%s/gold", folder);
    bool is_split = file_exists(split);
    char **names = NULL;
    size_t count = 0;
    enum status result = OK;

    enum status status = dir_names(is_split ? split : folder, &names, &count, err);
    if (status != OK) return status == IO_FAILED ? err_context(err, BAD_INPUT, "gold") : status;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(names[i]);
        if (length <= 5 || strcmp(names[i] + length - 5, ".json") != 0) continue;
        struct gold *gold = ARENA_PUSH(arena, out->items, out->count, out->room);
        name_gold(arena, folder, is_split, names[i], gold);
        if (read_file(arena, gold, err) != OK) result = BAD_INPUT;
    }
    dir_names_free(&names, count);
    if (out->count && check_labelled(arena, is_split ? arena_printf(arena, "%s/mail", folder) : folder,
                                     is_split ? split : folder, err) != OK)
        result = BAD_INPUT;
    if (result == OK && !out->count)
        return err_set(
            err, BAD_INPUT,
            "%s: there are no gold files here: NAME.json beside NAME.eml, or gold/NAME.json and mail/NAME.eml", folder);
    return result;
}
