/* SPDX-License-Identifier: MIT */
/* address: shapes, not existence: whether a domain has a mail host is not for a file check to ask. */
#include <strings.h>
#include <mailcall/config/address.h>

static bool alphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

bool domain_plain(const char *text, size_t bytes)
{
    size_t labels = 1, label = 0;

    if (bytes == 9 && !strncasecmp(text, "localhost", 9)) return true;
    if (bytes > 253) return false;
    for (size_t i = 0; i < bytes; i++) {
        if (text[i] == '.') {
            if (!label || text[i - 1] == '-') return false;
            labels++;
            label = 0;
        } else if (alphanumeric(text[i]) || (text[i] == '-' && label)) {
            if (++label > 63) return false;
        } else {
            return false;
        }
    }
    return label > 0 && labels > 1 && text[bytes - 1] != '-';
}

bool address_plain(const char *text)
{
    const char *at = strrchr(text, '@');
    size_t local = at ? (size_t)(at - text) : 0;

    if (!local || local > 64) return false;
    for (size_t i = 0; i < local; i++) {
        if (text[i] == '.' && (i == 0 || i + 1 == local || text[i + 1] == '.')) return false;
        if (!alphanumeric(text[i]) && !strchr(".!#$%&'*+-/=?^_`{|}~", text[i])) return false;
    }
    return domain_plain(at + 1, strlen(at + 1));
}

bool link_plain(const char *text, bool mailto)
{
    size_t scheme = !strncasecmp(text, "https://", 8)            ? 8
                    : !strncasecmp(text, "http://", 7)           ? 7
                    : mailto && !strncasecmp(text, "mailto:", 7) ? 7
                                                                 : 0;

    return scheme && text[scheme] && !text[strcspn(text, " \t\r\n<>\"")];
}
