/* SPDX-License-Identifier: MIT */
/*
 * blocks: a message on standard input, its blocks with their roles on standard output: one line of role, depth, kind
 * and rule, then the text, indented. With --json as the scorers of reply text read it; with --roles only
 * "role<TAB>first words", as the golden files have it.
 */
#include <stdio.h>
#include <strings.h>
#include <mailcall/mail/list.h>
#include <mailcall/mail/parse.h>
#include <mailcall/base/file.h>
#include <mailcall/text/extract.h>
#include <mailcall/text/segment.h>

static void print_json_text(const char *text)
{
    putchar('"');
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c < 0x20)
            printf("\\u%04x", c);
        else
            putchar(c);
    }
    putchar('"');
}

static void print_json(const struct blocks *blocks)
{
    printf("{\"blocks\":[");
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        printf("%s\n{\"role\":\"%s\",\"depth\":%d,\"rule\":\"%s\",\"text\":", i ? "," : "", role_name(block->role),
               block->depth, rule_name(block->rule));
        print_json_text(block->text);
        putchar('}');
    }
    printf("\n]}\n");
}

static void print_plain(const struct blocks *blocks)
{
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        printf("%s depth=%d %s%s%s rule=%s%s%s\n", role_name(block->role), block->depth, block_kind_name(block->kind),
               block->hidden ? " hidden" : "", block->emphasis_count ? " emphasis" : "", rule_name(block->rule),
               block->source[0] ? " source=" : "", block->source);
        for (const char *at = block->text; *at;) {
            size_t n = strcspn(at, "\n");
            printf("    %.*s\n", (int)n, at);
            at += n + (at[n] == '\n');
        }
    }
}

int main(int argc, char **argv)
{
    struct err err = ERR_INIT;
    struct buf input = BUF_INIT(MESSAGE_MAX_BYTES);
    struct arena *arena = arena_new();
    struct extraction extraction;
    struct segmentation segmentation;
    if (fd_read_all(0, &input, &err) != OK) return 1;
    struct message *message = message_parse(arena, buf_text(&input), input.len, NULL);
    for (size_t i = 0; i < message->entity_count; i++) {
        if (extract_wants(&message->entities[i])) message_decode(arena, &message->entities[i]);
    }
    extract_message(arena, message, &extraction);
    segment_blocks(arena, &extraction.blocks, message->from.name, strncasecmp(message->subject, "Fw", 2) == 0,
                   &segmentation);
    if (argc > 1 && strcmp(argv[1], "--json") == 0) {
        segment_show_answered(&segmentation.blocks);
        print_json(&segmentation.blocks);
    } else {
        print_plain(&segmentation.blocks);
        for (size_t i = 0; i < extraction.unreadable_count; i++) printf("unreadable: %s\n", extraction.unreadable[i]);
        if (segmentation.nothing_left) printf("nothing left\n");
        if (segmentation.forward_marker)
            printf("forwarded: %s <%s> %s\n", segmentation.head.from_name, segmentation.head.from_address,
                   segmentation.head.subject);
        if (segmentation.signature[0]) printf("signature: %s\n", segmentation.signature);
    }
    buf_release(&input);
    arena_free(&arena);
    return 0;
}
