/* SPDX-License-Identifier: MIT */
/* rtf_words: tables after the Rich Text Format Specification 1.9.1. */
#include "rtf_words.h"

#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static const struct rtf_word_meaning words[] = {
    {"par", RTF_PARAGRAPH, NULL},
    {"sect", RTF_PARAGRAPH, NULL},
    {"page", RTF_PARAGRAPH, NULL},
    {"column", RTF_PARAGRAPH, NULL},
    {"line", RTF_LINE, NULL},
    {"softline", RTF_OTHER, NULL},
    {"lbr", RTF_LINE, NULL},
    {"cell", RTF_CELL, NULL},
    {"nestcell", RTF_CELL, NULL},
    {"row", RTF_ROW, NULL},
    {"nestrow", RTF_ROW, NULL},
    {"pard", RTF_PARAGRAPH_RESET, NULL},
    {"intbl", RTF_IN_TABLE, NULL},
    {"plain", RTF_PLAIN, NULL},
    {"b", RTF_BOLD, NULL},
    {"ul", RTF_UNDERLINED, NULL},
    {"uld", RTF_UNDERLINED, NULL},
    {"uldb", RTF_UNDERLINED, NULL},
    {"ulw", RTF_UNDERLINED, NULL},
    {"ulnone", RTF_NOT_UNDERLINED, NULL},
    {"v", RTF_HIDDEN, NULL},
    {"strike", RTF_STRUCK, NULL},
    {"striked", RTF_STRUCK, NULL},
    {"deleted", RTF_DELETED, NULL},
    {"cf", RTF_COLOUR, NULL},
    {"highlight", RTF_HIGHLIGHT, NULL},
    {"cb", RTF_HIGHLIGHT, NULL},
    {"chcbpat", RTF_HIGHLIGHT, NULL},
    {"f", RTF_FONT, NULL},
    {"fcharset", RTF_FONT_CHARSET, NULL},
    {"cpg", RTF_FONT_PAGE, NULL},
    {"ansicpg", RTF_CODE_PAGE, NULL},
    {"mac", RTF_CODE_PAGE, "10000"},
    {"pc", RTF_CODE_PAGE, "437"},
    {"pca", RTF_CODE_PAGE, "850"},
    {"u", RTF_UNICODE, NULL},
    {"uc", RTF_UNICODE_SKIP, NULL},
    {"bin", RTF_BINARY, NULL},
    {"outlinelevel", RTF_OUTLINE, NULL},
    {"s", RTF_STYLE, NULL},
    {"red", RTF_RED, NULL},
    {"green", RTF_GREEN, NULL},
    {"blue", RTF_BLUE, NULL},
    {"fonttbl", RTF_FONT_TABLE, NULL},
    {"colortbl", RTF_COLOUR_TABLE, NULL},
    {"stylesheet", RTF_STYLE_SHEET, NULL},
    {"footnote", RTF_NOTE, NULL},
    {"listtext", RTF_LIST_TEXT, NULL},
    {"pntext", RTF_LIST_TEXT, NULL},
    {"shpinst", RTF_KEPT, NULL},
    {"nesttableprops", RTF_KEPT, NULL},
    {"info", RTF_LEFT_OUT, NULL},
    {"pict", RTF_LEFT_OUT, NULL},
    {"objdata", RTF_LEFT_OUT, NULL},
    {"objclass", RTF_LEFT_OUT, NULL},
    {"header", RTF_LEFT_OUT, NULL},
    {"headerl", RTF_LEFT_OUT, NULL},
    {"headerr", RTF_LEFT_OUT, NULL},
    {"headerf", RTF_LEFT_OUT, NULL},
    {"footer", RTF_LEFT_OUT, NULL},
    {"footerl", RTF_LEFT_OUT, NULL},
    {"footerr", RTF_LEFT_OUT, NULL},
    {"footerf", RTF_LEFT_OUT, NULL},
    {"ftnsep", RTF_LEFT_OUT, NULL},
    {"ftnsepc", RTF_LEFT_OUT, NULL},
    {"ftncn", RTF_LEFT_OUT, NULL},
    {"annotation", RTF_LEFT_OUT, NULL},
    {"xe", RTF_LEFT_OUT, NULL},
    {"tc", RTF_LEFT_OUT, NULL},
    {"rxe", RTF_LEFT_OUT, NULL},
    {"sp", RTF_LEFT_OUT, NULL},
    {"shprslt", RTF_LEFT_OUT, NULL},
    {"nonshppict", RTF_LEFT_OUT, NULL},
    {"fldinst", RTF_FIELD, NULL},
    {"nonesttables", RTF_LEFT_OUT, NULL},
    {"filetbl", RTF_LEFT_OUT, NULL},
    {"listtable", RTF_LEFT_OUT, NULL},
    {"revtbl", RTF_LEFT_OUT, NULL},
    {"private", RTF_LEFT_OUT, NULL},
    {"do", RTF_LEFT_OUT, NULL},
    {"tab", RTF_TEXT, " "},
    {"emdash", RTF_TEXT, "\xe2\x80\x94"},
    {"endash", RTF_TEXT, "\xe2\x80\x93"},
    {"bullet", RTF_TEXT, "\xe2\x80\xa2"},
    {"lquote", RTF_TEXT, "\xe2\x80\x98"},
    {"rquote", RTF_TEXT, "\xe2\x80\x99"},
    {"ldblquote", RTF_TEXT, "\xe2\x80\x9c"},
    {"rdblquote", RTF_TEXT, "\xe2\x80\x9d"},
    {"emspace", RTF_TEXT, " "},
    {"enspace", RTF_TEXT, " "},
    {"qmspace", RTF_TEXT, " "},
    {"~", RTF_TEXT, " "},
    {"_", RTF_TEXT, "-"},
    {"{", RTF_TEXT, "{"},
    {"}", RTF_TEXT, "}"},
    {"\\", RTF_TEXT, "\\"},
    {"\n", RTF_PARAGRAPH, NULL},
    {"\r", RTF_PARAGRAPH, NULL},
    {"\t", RTF_TEXT, " "},
};

const struct rtf_word_meaning *rtf_meaning(const char *name, size_t bytes)
{
    static const struct rtf_word_meaning other = {"", RTF_OTHER, NULL};
    for (size_t i = 0; i < COUNT(words); i++) {
        if (strncmp(words[i].name, name, bytes) == 0 && words[i].name[bytes] == 0) return &words[i];
    }
    return &other;
}

int rtf_page_of_charset(long charset)
{
    static const struct {
        long charset;
        int page;
    } pages[] = {{77, 10000}, {128, 932},  {129, 949},  {130, 1361}, {134, 936},  {136, 950}, {161, 1253}, {162, 1254},
                 {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {222, 874}, {238, 1250}, {255, 437}};
    for (size_t i = 0; i < COUNT(pages); i++) {
        if (pages[i].charset == charset) return pages[i].page;
    }
    return 0;
}

const char *rtf_page_name(int page)
{
    static const struct {
        int page;
        const char *name;
    } names[] = {{437, "IBM437"},        {850, "IBM850"},        {866, "IBM866"},        {874, "windows-874"},
                 {932, "shift_jis"},     {936, "gbk"},           {949, "euc-kr"},        {950, "big5"},
                 {1250, "windows-1250"}, {1251, "windows-1251"}, {1253, "windows-1253"}, {1254, "windows-1254"},
                 {1255, "windows-1255"}, {1256, "windows-1256"}, {1257, "windows-1257"}, {1258, "windows-1258"},
                 {1361, "windows-1361"}, {10000, "macintosh"},   {65001, "utf-8"}};
    for (size_t i = 0; i < COUNT(names); i++) {
        if (names[i].page == page) return names[i].name;
    }
    return "windows-1252";
}
