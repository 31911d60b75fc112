/* SPDX-License-Identifier: MIT */
/*
 * guide: what is wrong in a person's file, told so that it can be mended: gathered with lines, sorted, told at once.
 */
#ifndef MAILCALL_CONFIG_GUIDE_PRIVATE_H
#define MAILCALL_CONFIG_GUIDE_PRIVATE_H

#include <mailcall/base/arena.h>
#include <mailcall/base/status.h>
#include <mailcall/xml/tree.h>

struct fault {
    int line;
    const char *text;
};

struct faults {
    struct arena *arena;
    const char *path;
    struct fault *items;
    size_t count, room;
};

void faults_add(struct faults *faults, int line, const char *format, ...) PRINTF_LIKE(3, 4);
/* OK when there are none, else BAD_CONFIG with all of them in the order of lines. */
enum status faults_tell(struct faults *faults, struct err *err);

/*
 * Holds the tree against the grammar's own text and adds a sentence for each difference, with the nearest known name
 * and the grammar's documentation as the remedy. The grammar stays the one description of the format; what this does
 * not understand of it, the validator of xml/ still refuses.
 */
enum status guide_check(const struct xml_tree *tree, const struct xml_grammar *grammar, struct faults *faults,
                        struct err *err) MUST_USE;

typedef void config_meaning(const struct xml_tree *tree, struct faults *faults, void *context);

/*
 * Form, guide, meaning and validator in one go, over a file or over bytes (path then only names them).
 * The mode bits of the file come back in `mode` when it is not NULL.
 */
enum status config_read(struct arena *arena, const char *path, const struct xml_grammar *grammar,
                        config_meaning *meaning, void *context, struct xml_tree **out, unsigned *mode,
                        struct err *err) MUST_USE;
enum status config_read_bytes(struct arena *arena, const char *path, const char *bytes, size_t count,
                              const struct xml_grammar *grammar, config_meaning *meaning, void *context,
                              struct xml_tree **out, struct err *err) MUST_USE;

/* nearest: the known word a mistyped one stands closest to, or NULL when none is close. */
const char *nearest_word(const char *word, const char *const known[], size_t count);

#endif
