/* SPDX-License-Identifier: MIT */
/* pack: zstd stops here. */
#include "pack.h"

#include <mailcall/base/mem.h>
#include <mailcall/model/message.h>
#include <zstd.h>

struct packer {
    ZSTD_CCtx *compress;
    ZSTD_DCtx *expand;
    char *room;
    size_t room_bytes;
};

struct packer *packer_new(void)
{
    return mem_alloc(sizeof(struct packer));
}

void packer_free(struct packer **packer)
{
    if (!packer || !*packer) return;
    ZSTD_freeCCtx((*packer)->compress);
    ZSTD_freeDCtx((*packer)->expand);
    free((*packer)->room);
    free(*packer);
    *packer = NULL;
}

static char *room_for(struct packer *packer, size_t bytes)
{
    if (packer->room_bytes < bytes) {
        packer->room = mem_resize(packer->room, bytes);
        packer->room_bytes = bytes;
    }
    return packer->room;
}

void pack(struct packer *packer, const void *bytes, size_t count, struct packed *out)
{
    *out = (struct packed){.codec = CODEC_PLAIN, .bytes = bytes, .count = count};
    if (!packer->compress) packer->compress = ZSTD_createCCtx();
    if (!packer->compress) return;
    size_t most = ZSTD_compressBound(count);
    if (ZSTD_isError(most)) return;
    char *room = room_for(packer, most);
    size_t packed = ZSTD_compressCCtx(packer->compress, room, most, bytes, count, 1);
    if (ZSTD_isError(packed) || packed >= count) return;
    *out = (struct packed){.codec = CODEC_ZSTD, .bytes = room, .count = packed};
}

bool packed_says(int codec, const void *bytes, size_t count, size_t *original_bytes)
{
    unsigned long long says = codec == CODEC_ZSTD ? ZSTD_getFrameContentSize(bytes, count) : count;
    bool sound = (codec == CODEC_PLAIN || codec == CODEC_ZSTD) && says != ZSTD_CONTENTSIZE_UNKNOWN &&
                 says != ZSTD_CONTENTSIZE_ERROR && says <= MESSAGE_MAX_BYTES;
    if (sound) *original_bytes = (size_t)says;
    return sound;
}

enum status unpack(struct packer *packer, int codec, const void *bytes, size_t count, size_t original_bytes,
                   struct buf *out, struct err *err)
{
    if (codec == CODEC_PLAIN && count == original_bytes) {
        buf_add(out, bytes, count);
        return OK;
    }
    if (codec != CODEC_ZSTD || ZSTD_getFrameContentSize(bytes, count) != original_bytes)
        return err_set(err, BAD_INPUT, "the store is damaged: a packed message has the wrong length");
    if (!packer->expand) packer->expand = ZSTD_createDCtx();
    if (!packer->expand) return err_set(err, TRANSIENT, "no memory to unpack a message");
    char *room = room_for(packer, original_bytes + 1);
    size_t made = ZSTD_decompressDCtx(packer->expand, room, original_bytes, bytes, count);
    if (ZSTD_isError(made) || made != original_bytes)
        return err_set(err, BAD_INPUT, "the store is damaged: a packed message cannot be unpacked");
    buf_add(out, room, original_bytes);
    return OK;
}
