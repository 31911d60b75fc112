/* SPDX-License-Identifier: MIT */
/* rtf_words: the control words of Rich Text Format that say something about text; all others are passed over. */
#ifndef MAILCALL_TEXT_RTF_WORDS_H
#define MAILCALL_TEXT_RTF_WORDS_H

#include <stddef.h>

enum rtf_word {
    RTF_OTHER,
    RTF_TEXT, /* stands for the characters in `text` */
    RTF_PARAGRAPH,
    RTF_LINE,
    RTF_CELL,
    RTF_ROW,
    RTF_PARAGRAPH_RESET,
    RTF_IN_TABLE,
    RTF_PLAIN,
    RTF_BOLD,
    RTF_UNDERLINED,
    RTF_NOT_UNDERLINED,
    RTF_HIDDEN,
    RTF_STRUCK,
    RTF_DELETED,
    RTF_COLOUR,
    RTF_HIGHLIGHT,
    RTF_FONT,
    RTF_FONT_CHARSET,
    RTF_FONT_PAGE,
    RTF_CODE_PAGE,
    RTF_UNICODE,
    RTF_UNICODE_SKIP,
    RTF_BINARY,
    RTF_OUTLINE,
    RTF_STYLE,
    RTF_RED,
    RTF_GREEN,
    RTF_BLUE,
    RTF_FONT_TABLE,
    RTF_COLOUR_TABLE,
    RTF_STYLE_SHEET,
    RTF_NOTE,
    RTF_FIELD,
    RTF_LIST_TEXT,
    RTF_KEPT, /* a destination that holds text although it is starred */
    RTF_LEFT_OUT
};

struct rtf_word_meaning {
    const char *name;
    enum rtf_word word;
    const char *text;
};

/* Of the word of these bytes; never NULL. */
const struct rtf_word_meaning *rtf_meaning(const char *name, size_t bytes);
/* Windows code page of a font's charset number; 0: the document's own. */
int rtf_page_of_charset(long charset);
/* Name of a code page for charset_to_utf8(). */
const char *rtf_page_name(int page);

#endif
