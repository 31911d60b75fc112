/* SPDX-License-Identifier: MIT */
/* html_style: what an element's attributes say about how its text is shown and whose it is. */
#ifndef MAILCALL_TEXT_HTML_STYLE_H
#define MAILCALL_TEXT_HTML_STYLE_H

#include <stdbool.h>

enum container {
    CONTAINER_NONE,
    CONTAINER_QUOTE,       /* a mail program's quotation: blockquote type=cite, moz-cite, yahoo_quoted, ... */
    CONTAINER_INDENT,      /* blockquote used as indentation */
    CONTAINER_HISTORY,     /* from here on everything is the earlier message: Outlook's appendonsend, divRplyFwdMsg */
    CONTAINER_EARLIER,     /* all of the earlier message stands in it; behind it the author may go on */
    CONTAINER_ATTRIBUTION, /* gmail_attr, moz-cite-prefix */
    CONTAINER_SIGNATURE    /* gmail_signature, moz-signature, ... */
};

/* Why text is not seen. What an element is hides all that stands in it; letters without size, colour or ink are shown
 * again where something inside gives them these. */
struct hiding {
    bool gone, no_size, size, no_ink, ink, no_colour;
};

struct style {
    struct hiding hiding;
    bool bold, not_bold, coloured, plain_colour, white, shaded, unshaded, highlit, pre, no_number, italic, underlined,
        struck;
    char list_type; /* of list-style-type, 0 when it says nothing of numbers */
};

/* Declarations of a style sheet or attribute that keep text from being seen, or let it be seen again. */
struct hiding css_hiding(const char *css);
/* Declarations that draw a line through text. */
bool css_strikes(const char *css);
struct style style_of(const char *const *attributes);
enum container container_of(const char *name, const char *const *attributes);

#endif
