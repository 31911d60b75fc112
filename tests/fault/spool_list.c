/* SPDX-License-Identifier: MIT */
/*
 * spool_list FOLDER...: what the product's own reader takes for messages there, one line each, "HASH BYTES". The fault
 * tests believe nothing else. A message that cannot be read is a line "unreadable".
 */
#include <mailcall/base/hash.h>
#include <mailcall/intake/source.h>

int main(int argc, char **argv)
{
    struct err err = ERR_INIT;
    for (int i = 1; i < argc; i++) {
        struct source *source = NULL;
        bool more = true;
        if (source_open_spool(argv[i], &source, &err) != OK) {
            fprintf(stderr, "%s\n", err.text);
            return 1;
        }
        while (more) {
            struct incoming message;
            char hex[HASH_HEX_BYTES];
            enum status status = source_next(source, &message, &more, &err);
            if (status != OK) puts("unreadable");
            if (status != OK || !more) continue;
            hash_bytes_hex(message.bytes, message.count, hex);
            printf("%s %zu\n", hex, message.count);
        }
        source_close(&source);
    }
    return 0;
}
