/* SPDX-License-Identifier: MIT */
/*
 * html_style: the looks, once, for style attributes (mail) and for the style sheet (pages).
 *
 * Colours of text are inherited and lines are half-transparent grey, so that a mail program's dark mode keeps
 * everything readable; the few fixed colours (links, badges, the bar of a quotation) hold a contrast of 4.5 on white
 * and stay legible on black. Sizes are for a phone of 360 px first; nothing is wider than its container.
 */
#include "html_write.h"

struct look_entry {
    const char *name, *style;
};

#define BADGE                                                                                                          \
    "display:inline-block;padding:0 8px;border-radius:9px;font-size:12px;line-height:1.5;font-weight:600;"             \
    "white-space:nowrap;color:#fff;background:"

static const struct look_entry looks[LOOK_COUNT] = {
    [LOOK_BODY] = {"body", "margin:0;padding:0"},
    [LOOK_MAIN] = {"main", "max-width:660px;margin:0 auto;padding:20px 16px 40px;font-family:-apple-system,"
                           "BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,sans-serif;"
                           "font-size:16px;line-height:1.5;overflow-wrap:break-word;word-wrap:break-word"},
    [LOOK_TITLE] = {"title", "font-size:25px;line-height:1.25;font-weight:700;margin:4px 0 10px"},
    [LOOK_SECTION] = {"section", "font-size:20px;line-height:1.3;font-weight:700;margin:34px 0 12px;padding:16px 0 0;"
                                 "border-top:1px solid rgba(128,128,128,0.35)"},
    [LOOK_SUBSECTION] = {"subsection", "font-size:16px;line-height:1.4;font-weight:700;margin:24px 0 8px"},
    [LOOK_MINOR] = {"minor", "font-size:16px;line-height:1.4;font-weight:600;margin:18px 0 8px"},
    [LOOK_PARAGRAPH] = {"p", "margin:0 0 10px"},
    [LOOK_ENTRY] = {"entry", "margin:0 0 12px;padding:12px 14px 4px;border:1px solid rgba(128,128,128,0.35);"
                             "border-radius:10px"},
    [LOOK_ENTRY_HEAD] = {"entry-head", "margin:0 0 6px"},
    [LOOK_QUOTE] = {"quote", "margin:6px 0 8px;padding:0 12px;border-left:3px solid #5b8fbf"},
    [LOOK_NOTE] = {"note", "margin:0 0 8px;font-size:14px;line-height:1.45;opacity:0.78"},
    [LOOK_LIST] = {"list", "margin:0 0 12px;padding:0 0 0 22px"},
    [LOOK_ITEM] = {"item", "margin:0 0 6px"},
    [LOOK_TABLE] = {"table", "border-collapse:collapse;margin:0 0 12px;font-size:15px;max-width:100%"},
    [LOOK_HEAD_CELL] = {"th", "padding:4px 16px 4px 0;text-align:start;font-weight:600;vertical-align:bottom;"
                              "border-bottom:2px solid rgba(128,128,128,0.45)"},
    [LOOK_HEAD_NUMBER] = {"th-number", "padding:4px 0 4px 12px;text-align:right;font-weight:600;vertical-align:bottom;"
                                       "border-bottom:2px solid rgba(128,128,128,0.45)"},
    [LOOK_CELL] = {"td", "padding:4px 16px 4px 0;vertical-align:top;border-bottom:1px solid rgba(128,128,128,0.22)"},
    [LOOK_NUMBER] = {"td-number", "padding:4px 0 4px 12px;text-align:right;vertical-align:top;white-space:nowrap;"
                                  "font-variant-numeric:tabular-nums;border-bottom:1px solid rgba(128,128,128,0.22)"},
    [LOOK_PREFORMATTED] = {"pre", "margin:0 0 12px;padding:10px 12px;font-family:ui-monospace,Menlo,Consolas,"
                                  "'Liberation Mono',monospace;font-size:13px;line-height:1.45;white-space:pre-wrap;"
                                  "overflow-wrap:anywhere;border:1px solid rgba(128,128,128,0.3);border-radius:8px"},
    [LOOK_LINK] = {"link", "color:#2678ba;text-decoration:underline"},
    [LOOK_BADGE_PLAIN] = {"badge", BADGE "#66707c"},
    [LOOK_BADGE_GOOD] = {"badge-good", BADGE "#2b7a4b"},
    [LOOK_BADGE_WARN] = {"badge-warn", BADGE "#9a5b00"},
    [LOOK_BADGE_BAD] = {"badge-bad", BADGE "#b1372e"},
};

const char *const look_page_extra = ":root{color-scheme:light dark}\n"
                                    "body{background:#ffffff;color:#1c2024}\n"
                                    "@media (prefers-color-scheme:dark){body{background:#14171a;color:#e4e6e8}"
                                    ".link{color:#82b7e3}}\n"
                                    "@media print{.entry{break-inside:avoid}}\n";

const char *look_class(enum look look)
{
    return looks[look].name;
}

const char *look_style(enum look look)
{
    return looks[look].style;
}
