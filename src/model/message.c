/* SPDX-License-Identifier: MIT */
/* message: looking up a field. */
#include <strings.h>
#include <mailcall/model/message.h>

const char *message_field(const struct message *message, const char *name)
{
    for (size_t i = 0; i < message->field_count; i++)
        if (strcasecmp(message->fields[i].name, name) == 0) return message->fields[i].value;
    return NULL;
}
