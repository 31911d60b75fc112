/* SPDX-License-Identifier: MIT */
/* analysis: the spelling of kinds and flags, used by every output and by the settings. */
#include <mailcall/model/analysis.h>

static const char *const kind_names[KIND_COUNT] = {
    [KIND_CONTRIBUTION] = "contribution", [KIND_REVISION] = "revision",
    [KIND_COMMENT] = "comment",           [KIND_JOIN] = "join",
    [KIND_DISCUSSION] = "discussion",     [KIND_ANNOUNCEMENT] = "announcement",
    [KIND_LOGISTICS] = "logistics",       [KIND_AUTOMATIC] = "automatic",
    [KIND_UNSOLICITED] = "unsolicited",
};

/* Place in the table = number of the bit. */
static const char *const flag_names[FLAG_COUNT] = {
    "late",
    "over-length",
    "attachment-only",
    "unreadable-attachment",
    "forgotten-attachment",
    "on-behalf",
    "forwarded",
    "not-for-publication",
    "near-duplicate",
    "challenges-question",
    "undecided",
    "nothing-set-aside",
    "damaged",
    "hidden-text",
    "scanned",
    "lookalike-sender",
};

const char *kind_name(enum kind kind)
{
    return (unsigned)kind < KIND_COUNT ? kind_names[kind] : "discussion";
}

bool kind_from_name(const char *name, enum kind *kind)
{
    for (unsigned i = 0; i < KIND_COUNT; i++) {
        if (strcmp(kind_names[i], name) == 0) {
            *kind = (enum kind)i;
            return true;
        }
    }
    return false;
}

const char *revises_name(unsigned flags)
{
    return flags & REVISES_WITHDRAWS ? "withdrawal" : flags & REVISES_PART ? "part" : "";
}

unsigned revises_from_name(const char *name)
{
    return strcmp(name, "withdrawal") == 0 ? REVISES_WITHDRAWS : strcmp(name, "part") == 0 ? REVISES_PART : 0;
}

const char *flag_name(enum flag flag)
{
    for (unsigned i = 0; i < FLAG_COUNT; i++) {
        if ((unsigned)flag == 1u << i) return flag_names[i];
    }
    return "";
}

bool flag_from_name(const char *name, enum flag *flag)
{
    for (unsigned i = 0; i < FLAG_COUNT; i++) {
        if (strcmp(flag_names[i], name) == 0) {
            *flag = (enum flag)(1u << i);
            return true;
        }
    }
    return false;
}

static const char *const origin_names[ORIGIN_COUNT] = {
    [ORIGIN_PERSON] = "person", [ORIGIN_EXPLICIT] = "explicit", [ORIGIN_SOFT] = "words"};

const char *origin_name(int origin)
{
    return origin >= 0 && origin < ORIGIN_COUNT ? origin_names[origin] : "";
}

int origin_from_name(const char *name)
{
    for (int i = 0; name && i < ORIGIN_COUNT; i++) {
        if (strcmp(origin_names[i], name) == 0) return i;
    }
    return ORIGIN_PERSON;
}
