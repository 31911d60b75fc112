/* SPDX-License-Identifier: MIT */
/* rule: the table of rules as names and families. */
#include <mailcall/model/rule.h>
#include <string.h>

static const char *const names[] = {
    [RULE_NONE] = "",
#define RULE_SPELLING(identifier, family, spelling, meaning) [identifier] = spelling,
    RULES(RULE_SPELLING)
#undef RULE_SPELLING
        [RULE_UNKNOWN] = "unknown",
};

static const unsigned char families[] = {
#define RULE_FAMILY(identifier, family, spelling, meaning) [identifier] = family,
    RULES(RULE_FAMILY)
#undef RULE_FAMILY
        [RULE_UNKNOWN] = RULES_SINGLE,
};

const char *rule_name(enum rule rule)
{
    return names[rule];
}

enum rule rule_from_name(const char *name)
{
    for (enum rule rule = RULE_NONE; rule < RULE_UNKNOWN; rule++)
        if (names[rule][0] == name[0] && strcmp(names[rule], name) == 0) return rule;
    return RULE_UNKNOWN;
}

enum rule_family rule_family(enum rule rule)
{
    return families[rule];
}
