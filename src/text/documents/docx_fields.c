/* SPDX-License-Identifier: MIT */
/* docx_fields: what a reader sees of fields and signs that have no text of their own. */
#include "docx_fields.h"

#include <string.h>
#include <strings.h>
#include "docx_numbers.h"

const char *docx_symbol(const char *code)
{
    static const struct {
        const char *code, *text;
    } symbols[] = {{"FC", "✓"}, {"FB", "✗"}, {"FE", "☑"}, {"FD", "☒"}, {"52", "☑"}, {"54", "☒"},
                   {"78", "☒"}, {"A8", "☐"}, {"6F", "☐"}, {"71", "☐"}, {"E0", "→"}, {"B7", "•"}};
    size_t bytes = code ? strlen(code) : 0;
    for (size_t i = 0; bytes >= 2 && i < sizeof symbols / sizeof symbols[0]; i++) {
        if (strcasecmp(code + bytes - 2, symbols[i].code) == 0) return symbols[i].text;
    }
    return "";
}

const char *docx_field_target(struct arena *arena, const char *instruction)
{
    const char *at = instruction + strspn(instruction, " \t\r\n");
    if (strncasecmp(at, "HYPERLINK", 9) != 0) return NULL;
    at += 9 + strspn(at + 9, " \t\r\n");
    const char *from = *at == '"' ? at + 1 : at;
    return arena_strndup(arena, from, strcspn(from, *at == '"' ? "\"" : " \t\r\n"));
}

static bool is_ticked(const struct xml_node *box)
{
    const char *name = xml_child(box, "checked", NULL) ? "checked" : "default";
    const char *value = docx_value(box, name);
    return xml_child(box, name, NULL) && strcmp(value, "0") != 0 && strcmp(value, "false") != 0;
}

const char *docx_form_field(const struct xml_node *field)
{
    const struct xml_node *data = xml_child(field, "ffData", NULL);
    const struct xml_node *box = data ? xml_child(data, "checkBox", NULL) : NULL;
    const struct xml_node *list = data ? xml_child(data, "ddList", NULL) : NULL;
    if (box) return is_ticked(box) ? "☒" : "☐";
    if (!list) return "";
    const char *chosen = docx_value(list, xml_child(list, "result", NULL) ? "result" : "default");
    long left = strtol(chosen, NULL, 10);
    const struct xml_node *entry = xml_child(list, "listEntry", NULL);
    while (entry && left-- > 0) entry = xml_child(list, "listEntry", entry);
    const char *text = entry ? xml_attribute(entry, "w:val") : NULL;
    return text ? text : "";
}
