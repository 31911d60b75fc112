/* SPDX-License-Identifier: MIT */
/* fuzz_source: a file of any bytes, read as an archive, ends, and yields no byte that was not in it. */
#include <fcntl.h>
#include <stdint.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/intake/source.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char path[64];
    struct source *source = NULL;
    struct err err = ERR_INIT;
    bool more = true;
    size_t yielded = 0;
    if (path[0] == '\0') snprintf(path, sizeof path, "/tmp/mailcall-fuzz.%ld.eml", (long)getpid());
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0 || fd_write_all(fd, data, size, &err) != OK || close(fd) != 0) abort();
    if (source_open(path, &source, &err) != OK) abort();
    while (more) {
        struct incoming message;
        enum status status = source_next(source, &message, &more, &err);
        if (status != OK && (status != BAD_INPUT || err.text[0] == '\0')) abort();
        if (status != OK || !more) continue;
        if (strlen(message.bytes) > message.count || message.name[0] == '\0' || message.truncated) abort();
        yielded += message.count;
    }
    /* Gzip gives more than it was. */
    if (yielded > size && !(size > 2 && data[0] == 0x1f && data[1] == 0x8b)) abort();
    source_close(&source);
    unlink(path);
    return 0;
}
