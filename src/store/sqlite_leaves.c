/* SPDX-License-Identifier: MIT */
/*
 * sqlite_leaves: the rows of the table `raw` without the tree above them. Where its root or a page on the way down is
 * lost, SQLite finds none of the leaves, and each of them is whole. So every page of the file is looked at, and a row
 * is told by its shape: a number, a codec and bytes, and no other table has three such columns. What a page says is
 * only believed when the bytes unpack and, where the record is left, are those that it names: a page that is no longer
 * in use looks like any other. (File format: sqlite.org/fileformat2.html.)
 */
#include "sqlite.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/file.h>
#include <mailcall/base/mem.h>

#define LEAF_OF_TABLE 0x0d
#define HEAD_BYTES 100
#define LOG_HEAD_BYTES 32
#define FRAME_HEAD_BYTES 24
#define LOG_MAGIC 0x377f0682u /* or one more */
#define SMALLEST_PAGE 512
#define LARGEST_PAGE 65536
#define USUAL_PAGE 4096 /* of a store that SQLite made as it is set up everywhere */
/* A message packed, with the head of its row. */
#define ROW_MAX_BYTES ((uint64_t)256 * 1024 * 1024)

/* All that a store's rows hold is read once or twice. Who goes round in a chain of pages reads more. */
#define READ_TIMES 8

struct leaf_row {
    int64_t number;
    uint32_t page;
    uint16_t at; /* of the cell in its page */
    bool below;  /* in the file, where the log has the page, too */
};

struct leaves {
    int db, log; /* descriptors; log -1: none */
    size_t page_bytes, usable_bytes;
    uint32_t pages;
    uint64_t left;   /* pages of chains that are still read */
    int64_t *in_log; /* where the log has a page's latest bytes; 0: nowhere. Pages are numbered from 1 */
    struct leaf_row *rows;
    size_t count, room;
    unsigned char *page;
};

struct row_shape {
    int codec;
    uint64_t head_bytes;
};

static uint32_t big_endian(const unsigned char *at, int bytes)
{
    uint32_t value = 0;
    for (int i = 0; i < bytes; i++) value = value << 8 | at[i];
    return value;
}

/* Returns how many bytes it took; 0: it is cut off. */
static size_t read_varint(const unsigned char *at, size_t left, uint64_t *value)
{
    *value = 0;
    for (size_t i = 0; i < left && i < 9; i++) {
        if (i == 8) {
            *value = *value << 8 | at[i];
            return 9;
        }
        *value = *value << 7 | (at[i] & 0x7f);
        if (!(at[i] & 0x80)) return i + 1;
    }
    return 0;
}

static bool read_page(const struct leaves *leaves, uint32_t page, bool below)
{
    if (page == 0 || page > leaves->pages) return false;
    int64_t logged = below ? 0 : leaves->in_log[page];
    int64_t at = logged ? logged : (int64_t)(page - 1) * (int64_t)leaves->page_bytes;
    ssize_t got = pread(logged ? leaves->log : leaves->db, leaves->page, leaves->page_bytes, (off_t)at);
    return got == (ssize_t)leaves->page_bytes;
}

/* A row's head: how long it is, and a type a column. The number stands before the row, so its column is NULL. */
static bool has_shape(const unsigned char *at, size_t left, uint64_t row_bytes, struct row_shape *shape)
{
    uint64_t head = 0, number = 0, codec = 0, blob = 0;
    size_t used = read_varint(at, left, &head), one = 0;
    if (!used || head < used || head > left || head > 16) return false; /* it counts its own length */
    if (!(one = read_varint(at + used, head - used, &number)) || number != 0) return false;
    used += one;
    if (!(one = read_varint(at + used, head - used, &codec))) return false;
    used += one;
    if (!(one = read_varint(at + used, head - used, &blob)) || blob < 12 || blob % 2) return false;
    if (used + one != head) return false;
    if (codec != 8 && codec != 9) return false; /* these types are the values 0 and 1, and take no byte */
    *shape = (struct row_shape){.codec = codec == 9, .head_bytes = head};
    return head + (blob - 12) / 2 == row_bytes;
}

/* *at: where the row itself begins, behind its length and number. */
static bool read_cell(const struct leaves *leaves, size_t cell, size_t *at, uint64_t *row_bytes, int64_t *number,
                      struct row_shape *shape)
{
    uint64_t given = 0;
    if (cell < 8 || cell >= leaves->usable_bytes) return false;
    size_t left = leaves->usable_bytes - cell, one = read_varint(leaves->page + cell, left, row_bytes);
    size_t two = one ? read_varint(leaves->page + cell + one, left - one, &given) : 0;
    if (!two || *row_bytes == 0 || *row_bytes > ROW_MAX_BYTES || given == 0 || given > INT64_MAX) return false;
    *number = (int64_t)given;
    *at = cell + one + two;
    return has_shape(leaves->page + *at, leaves->usable_bytes - *at, *row_bytes, shape);
}

static void look_at_page(struct leaves *leaves, uint32_t page, bool below)
{
    uint64_t row_bytes = 0;
    int64_t number = 0;
    size_t at = 0;
    struct row_shape shape;
    if (!read_page(leaves, page, below) || leaves->page[0] != LEAF_OF_TABLE) return;
    size_t cells = big_endian(leaves->page + 3, 2);
    for (size_t i = 0; i < cells && 8 + 2 * i + 2 <= leaves->usable_bytes; i++) {
        uint32_t cell = big_endian(leaves->page + 8 + 2 * i, 2);
        if (!read_cell(leaves, cell, &at, &row_bytes, &number, &shape)) continue;
        if (leaves->count == leaves->room) {
            leaves->room = leaves->room ? 2 * leaves->room : 256;
            leaves->rows = mem_resize(leaves->rows, leaves->room * sizeof *leaves->rows);
        }
        leaves->rows[leaves->count++] = (struct leaf_row){number, page, (uint16_t)cell, below};
    }
}

/* Of a page that the log has more than once the last is the latest; frames of an earlier round carry other salts, and
 * so does one that is damaged. */
static void read_log(struct leaves *leaves)
{
    unsigned char head[LOG_HEAD_BYTES], frame[FRAME_HEAD_BYTES];
    struct stat st;
    if (leaves->log < 0 || fstat(leaves->log, &st) != 0) return;
    if (pread(leaves->log, head, sizeof head, 0) != (ssize_t)sizeof head) return;
    /* Without a head of its own the log has the salts of its first frame, which is of the last round. */
    bool headed = big_endian(head, 4) >> 1 == LOG_MAGIC >> 1;
    if (!headed && pread(leaves->log, frame, sizeof frame, sizeof head) == (ssize_t)sizeof frame)
        memcpy(head + 16, frame + 8, 8);
    int64_t step = FRAME_HEAD_BYTES + (int64_t)leaves->page_bytes;
    for (int64_t at = LOG_HEAD_BYTES; at + step <= st.st_size; at += step) {
        if (pread(leaves->log, frame, sizeof frame, (off_t)at) != (ssize_t)sizeof frame) return;
        uint32_t page = big_endian(frame, 4);
        if (memcmp(frame + 8, head + 16, 8) == 0 && page <= leaves->pages) leaves->in_log[page] = at + FRAME_HEAD_BYTES;
    }
}

/* As the file's head says, if that is one. */
static bool read_head(const struct leaves *leaves, size_t *page_bytes, size_t *usable_bytes)
{
    unsigned char head[HEAD_BYTES];
    if (pread(leaves->db, head, sizeof head, 0) != (ssize_t)sizeof head) return false;
    size_t bytes = big_endian(head + 16, 2);
    if (bytes == 1) bytes = LARGEST_PAGE;
    if (memcmp(head, "SQLite format 3", 16) != 0 || bytes < SMALLEST_PAGE || (bytes & (bytes - 1)) != 0) return false;
    *page_bytes = bytes;
    *usable_bytes = bytes - head[20];
    return true;
}

static void count_pages(struct leaves *leaves)
{
    struct stat db, log = {.st_size = 0};
    if (fstat(leaves->db, &db) != 0 || (leaves->log >= 0 && fstat(leaves->log, &log) != 0)) return;
    uint64_t pages = ((uint64_t)db.st_size + (uint64_t)log.st_size) / leaves->page_bytes;
    leaves->pages = pages < UINT32_MAX ? (uint32_t)pages : UINT32_MAX - 1;
    leaves->left = READ_TIMES * (uint64_t)leaves->pages;
}

static int by_number(const void *a, const void *b)
{
    const struct leaf_row *one = a, *other = b;
    if (one->number != other->number) return one->number < other->number ? -1 : 1;
    if (one->below != other->below) return one->below ? 1 : -1; /* what the log has is later */
    if (one->page != other->page) return one->page < other->page ? -1 : 1;
    return one->at < other->at ? -1 : one->at > other->at;
}

/* In their order, each once: a page that is damaged may name a row more than once. */
static void sort_rows(struct leaves *leaves)
{
    size_t kept = 0;
    if (leaves->count > 1) qsort(leaves->rows, leaves->count, sizeof *leaves->rows, by_number);
    for (size_t i = 0; i < leaves->count; i++)
        if (kept == 0 || by_number(&leaves->rows[kept - 1], &leaves->rows[i]) != 0)
            leaves->rows[kept++] = leaves->rows[i];
    leaves->count = kept;
}

static void look_at_pages(struct leaves *leaves, size_t page_bytes, size_t usable_bytes)
{
    free(leaves->page);
    free(leaves->in_log);
    leaves->page_bytes = page_bytes;
    leaves->usable_bytes = usable_bytes;
    leaves->count = leaves->pages = 0;
    leaves->page = mem_array(page_bytes, 1);
    count_pages(leaves);
    leaves->in_log = mem_array((size_t)leaves->pages + 1, sizeof *leaves->in_log);
    read_log(leaves);
    for (uint32_t page = 2; page <= leaves->pages; page++) {
        look_at_page(leaves, page, false);
        if (leaves->in_log[page]) look_at_page(leaves, page, true);
    }
    sort_rows(leaves);
}

static size_t first_of(const struct leaves *leaves, int64_t number)
{
    size_t low = 0, high = leaves->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (leaves->rows[middle].number < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct leaves *sqlite_leaves(const char *path)
{
    char *log = sqlite3_mprintf("%s-wal", path);
    struct leaves *leaves = mem_alloc(sizeof *leaves);
    *leaves = (struct leaves){.db = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW),
                              .log = log ? open(log, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) : -1};
    sqlite3_free(log);
    size_t bytes = USUAL_PAGE, usable = USUAL_PAGE, found = 0;
    if (leaves->db < 0) return leaves;
    if (read_head(leaves, &bytes, &usable)) look_at_pages(leaves, bytes, usable);
    if (leaves->count > 0 && bytes == USUAL_PAGE) return leaves;
    /* The head is lost, or may say something else than it did. */
    found = leaves->count;
    look_at_pages(leaves, USUAL_PAGE, USUAL_PAGE);
    if (leaves->count < found) look_at_pages(leaves, bytes, usable);
    return leaves;
}

void sqlite_leaves_free(struct leaves **leaves)
{
    if (!leaves || !*leaves) return;
    if ((*leaves)->db >= 0) close((*leaves)->db);
    if ((*leaves)->log >= 0) close((*leaves)->log);
    free((*leaves)->in_log);
    free((*leaves)->rows);
    free((*leaves)->page);
    free(*leaves);
    *leaves = NULL;
}

/* How much of a row stands in its leaf; the rest is in a chain of pages of its own. */
static size_t in_leaf(const struct leaves *leaves, uint64_t row_bytes)
{
    uint64_t usable = leaves->usable_bytes, most = usable - 35, least = (usable - 12) * 32 / 255 - 23;
    if (row_bytes <= most) return (size_t)row_bytes;
    uint64_t fits = least + (row_bytes - least) % (usable - 4);
    return (size_t)(fits <= most ? fits : least);
}

static bool read_row(struct leaves *leaves, const struct leaf_row *row, int *codec, struct buf *bytes)
{
    uint64_t left = 0;
    int64_t number = 0;
    size_t at = 0;
    struct row_shape shape;
    if (!read_page(leaves, row->page, row->below) || !read_cell(leaves, row->at, &at, &left, &number, &shape))
        return false;
    size_t here = in_leaf(leaves, left), whole = here == left ? 0 : 4;
    if (at + here + whole > leaves->usable_bytes || here < shape.head_bytes) return false;
    buf_clear(bytes);
    buf_add(bytes, (const char *)leaves->page + at + shape.head_bytes, here - shape.head_bytes);
    left -= here;
    uint32_t next = whole ? big_endian(leaves->page + at + here, 4) : 0;
    while (left > 0) {
        if (leaves->left == 0 || !read_page(leaves, next, false)) return false;
        leaves->left--;
        size_t step = left < leaves->usable_bytes - 4 ? (size_t)left : leaves->usable_bytes - 4;
        buf_add(bytes, (const char *)leaves->page + 4, step);
        left -= step;
        next = big_endian(leaves->page, 4);
    }
    *codec = shape.codec;
    return !bytes->cut;
}

int64_t sqlite_leaves_next(const struct leaves *leaves, int64_t after)
{
    size_t at = after < INT64_MAX ? first_of(leaves, after + 1) : leaves->count;
    return at < leaves->count ? leaves->rows[at].number : 0;
}

bool sqlite_leaves_row(struct leaves *leaves, int64_t number, size_t nth, int *codec, struct buf *bytes)
{
    size_t at = first_of(leaves, number) + nth;
    buf_clear(bytes);
    if (at >= leaves->count || leaves->rows[at].number != number) return false;
    *codec = -1;
    if (!read_row(leaves, &leaves->rows[at], codec, bytes)) *codec = -1;
    return true;
}
