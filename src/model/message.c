/* SPDX-License-Identifier: MIT */
/* message: looking up a field. */
#include <strings.h>
#include <mailcall/model/message.h>

const char *message_field(const struct message *message, const char *name)
{
    for (size_t i = 0; i < message->field_count; i++) {
        const struct field *field = &message->fields[i];
        bool may = ((*field->name ^ *name) & ~('a' ^ 'A')) == 0; /* small and capital letters differ by one bit */
        if (may && strcasecmp(field->name, name) == 0) return field->value;
    }
    return NULL;
}
