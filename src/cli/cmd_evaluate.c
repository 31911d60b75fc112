/* SPDX-License-Identifier: MIT */
/* evaluate: how well messages are read, against what careful people said of them. Stores nothing and needs no site. */
#include <mailcall/config/callfile.h>
#include <mailcall/work/evaluate.h>
#include "command.h"

#define EVALUATION_MAX_BYTES ((size_t)256 * 1024 * 1024)

static enum status print_json(const struct evaluation *evaluation, struct err *err)
{
    struct buf out = BUF_INIT(EVALUATION_MAX_BYTES);
    evaluation_json(evaluation, &out);
    enum status status = print_bytes(buf_text(&out), out.len, err);
    buf_release(&out);
    return status;
}

static enum status run(struct invocation *with, struct err *err)
{
    struct call *call = NULL;
    struct evaluation *evaluation = NULL;
    struct settings settings;

    if (option_given(with, "learn") && option_given(with, "together"))
        return err_set(err, USAGE, "--learn reads by labelled answers, --together by none; write one of them");
    struct arena *arena = arena_new();
    enum status status = settings_asked(with, arena, &settings, err);
    if (status == OK && option_given(with, "call")) status = callfile_read(arena, option_of(with, "call"), &call, err);
    if (status == OK) {
        struct evaluate_request request = {.folder = with->operands[0],
                                           .call = call,
                                           .undecided_below = settings.undecided_below,
                                           .learn = option_given(with, "learn"),
                                           .together = option_given(with, "together"),
                                           .limits = site_limits(&settings)};
        status = evaluate(arena, &request, &evaluation, err);
    }
    if (status == OK)
        status = with->json ? print_json(evaluation, err)
                            : print_document(with, evaluation_document(arena, evaluation), err);
    arena_free(&arena);
    return status;
}

const struct command cmd_evaluate = {.name = "evaluate",
                                     .operands = "GOLD",
                                     .summary = "measure the reading against labelled messages",
                                     .least = 1,
                                     .most = 1,
                                     .run = run,
                                     .options = {{"call", "FILE", "read the messages as answers to this call"},
                                                 {"learn", NULL, "with everybody else's labelled answers as examples"},
                                                 {"together", NULL, "each by what all others of its group teach"}}};
