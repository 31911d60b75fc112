/* SPDX-License-Identifier: MIT */
/* docx_parts: relationships followed from the container's own to the main part's. Names are the customary ones where
 * nothing is said, and are compared as the format asks: without regard to case. */
#include "docx_parts.h"

#include <strings.h>

#define MAIN_PART "word/document.xml"

static bool ends_with(const char *text, const char *ending)
{
    size_t bytes = strlen(text), end = strlen(ending);
    return bytes >= end && strcasecmp(text + bytes - end, ending) == 0;
}

bool docx_parts_wanted(const char *name)
{
    /* What forms are bound to and what a theme looks like may be large, and is no text of the document. */
    bool apart = strncasecmp(name, "customXml/", 10) == 0 || strcasestr(name, "/theme/") != NULL;
    return strcmp(name, "EncryptedPackage") == 0 || (!apart && (ends_with(name, ".xml") || ends_with(name, ".rels")));
}

static const char *name_in(const struct members *members, const char *name)
{
    for (size_t i = 0; i < members->count; i++)
        if (strcasecmp(members->items[i].name, name) == 0) return members->items[i].name;
    return NULL;
}

static size_t folder_of(const char *part)
{
    const char *slash = strrchr(part, '/');
    return slash ? (size_t)(slash - part) + 1 : 0;
}

/* What belongs to `part` is named beside it, "" being the container itself. */
static const char *beside(struct arena *arena, const struct members *members, const char *part, const char *before,
                          const char *name, const char *after)
{
    return name_in(members, arena_printf(arena, "%.*s%s%s%s", (int)folder_of(part), part, before, name, after));
}

static const struct xml_node *relations_of(struct arena *arena, const struct members *members, const char *part)
{
    const char *name = part ? beside(arena, members, part, "_rels/", part + folder_of(part), ".rels") : NULL;
    return name ? office_part(arena, members, name) : NULL;
}

/* The member that a relationship of `part` says is its `type`; else the one of the customary name. */
static const char *related(struct arena *arena, const struct members *members, const struct xml_node *relations,
                           const char *part, const char *type, const char *customary)
{
    for (const struct xml_node *one = relations ? xml_child(relations, "Relationship", NULL) : NULL; one;
         one = xml_child(relations, "Relationship", one)) {
        const char *is = xml_attribute(one, "Type"), *target = xml_attribute(one, "Target");
        if (!is || !target || !ends_with(is, type)) continue;
        const char *found = target[0] == '/'                ? name_in(members, target + 1)
                            : strncmp(target, "./", 2) == 0 ? beside(arena, members, part, "", target + 2, "")
                                                            : beside(arena, members, part, "", target, "");
        if (found) return found;
    }
    return beside(arena, members, part, "", customary, "");
}

struct docx_parts docx_parts_find(struct arena *arena, const struct members *members)
{
    const struct xml_node *relations = relations_of(arena, members, "");
    const char *document = related(arena, members, relations, "", "/officeDocument", MAIN_PART);
    struct docx_parts parts = {.present = document != NULL};
    if (!document) return parts;
    parts.document = office_part(arena, members, document);
    parts.targets = relations_of(arena, members, document);
    const struct {
        const char *type, *customary;
        const struct xml_node **part, **targets;
    } others[] = {{"/styles", "styles.xml", &parts.styles, NULL},
                  {"/numbering", "numbering.xml", &parts.numbering, NULL},
                  {"/footnotes", "footnotes.xml", &parts.footnotes, &parts.footnote_targets},
                  {"/endnotes", "endnotes.xml", &parts.endnotes, &parts.endnote_targets}};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        const char *name = related(arena, members, parts.targets, document, others[i].type, others[i].customary);
        if (!name) continue;
        *others[i].part = office_part(arena, members, name);
        if (others[i].targets) *others[i].targets = relations_of(arena, members, name);
    }
    return parts;
}
