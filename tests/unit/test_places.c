/* SPDX-License-Identifier: MIT */
/*
 * test_places: columns told by where the words of a page stand: read one after the other over several pages, with a
 * title above both, running heads, unequal widths, a narrow gutter, a picture's words drawn out of order; and tables,
 * which are drawn row by row, a cell whole before the next. Documents are made as word processors draw them, and read
 * by pdftotext.
 */
#include "attach_help.h"

#include "../../src/text/documents/office.h"
#include "../../src/text/documents/places.h"

/* A page under construction: what it draws, in that order. */
struct page {
    struct buf drawn;
};
struct paper {
    struct page pages[4];
    size_t count;
};

static void paper_init(struct paper *paper, size_t count)
{
    paper->count = count;
    for (size_t i = 0; i < count; i++) buf_init(&paper->pages[i].drawn, 1 << 16);
}

/* A line of text in Courier, 0.6 of its size a character; y from the top. */
static void draw_sized(struct page *page, int size, int x, int y, const char *text)
{
    buf_printf(&page->drawn, "BT /F1 %d Tf %d %d Td (%s) Tj ET\n", size, x, 800 - y, text);
}

static void draw(struct page *page, int x, int y, const char *text)
{
    draw_sized(page, 8, x, y, text);
}

/* Lines 10 points apart; an empty one is half a line's gap between paragraphs. */
static int draw_lines(struct page *page, int x, int y, const char *const lines[])
{
    for (; *lines != NULL; lines++) {
        if (**lines == '\0') {
            y += 6;
            continue;
        }
        draw(page, x, y, *lines);
        y += 10;
    }
    return y;
}

static char *read_paper(struct arena *arena, struct paper *paper, struct extraction *out)
{
    struct buf pdf = BUF_INIT(1 << 18);
    buf_puts(&pdf, "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[");
    for (size_t i = 0; i < paper->count; i++) buf_printf(&pdf, "%zu 0 R ", 4 + 2 * i);
    buf_printf(&pdf, "]/Count %zu>>endobj\n3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Courier>>endobj\n", paper->count);
    for (size_t i = 0; i < paper->count; i++) {
        struct buf *drawn = &paper->pages[i].drawn;
        buf_printf(&pdf,
                   "%zu 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>"
                   "/Contents %zu 0 R>>endobj\n%zu 0 obj<</Length %zu>>stream\n",
                   4 + 2 * i, 5 + 2 * i, 5 + 2 * i, drawn->len);
        buf_add(&pdf, drawn->data, drawn->len);
        buf_puts(&pdf, "\nendstream endobj\n");
        buf_release(drawn);
    }
    buf_puts(&pdf, "trailer<</Root 1 0 R>>\n%%EOF\n");
    char *said = read_attachment(arena, "a.pdf", "application/pdf", pdf.data, pdf.len, out);
    buf_release(&pdf);
    return said;
}

static const char *const first_left[] = {"1. Which streets lack shade, and why",
                                         "were trees lost there?",
                                         "",
                                         "Mill Street lacks it most, from the",
                                         "bridge to the school. The limes were",
                                         "felled when the tram came, and nobody",
                                         "planted new ones there.",
                                         "",
                                         "Nor has the square behind the church",
                                         "kept its old planes.",
                                         "",
                                         "2. Which species would you plant?",
                                         NULL};
static const char *const first_right[] = {"Maples, because their roots stay",
                                          "under the pavement where they are",
                                          "given some room to grow.",
                                          "",
                                          "Limes drop honey on the cars, which",
                                          "their owners do not love, but bees",
                                          "do, and so do we who keep them in",
                                          "two gardens near the",
                                          NULL};
static const char *const second_left[] = {"river since the year of the flood.", "",
                                          "3. Who should water young trees?",   "",
                                          "The school, with a rota of parents", "and a hose that the firemen lend to",
                                          "whoever asks them for it kindly.",   "",
                                          "The baker would do it in August.",   NULL};
static const char *const second_right[] = {"4. How should conflicts between trees",
                                           "and parking places be settled?",
                                           "",
                                           "Build a garage below the market, and",
                                           "let those who park in it pay for it",
                                           "as they do in the next town, where",
                                           "nobody complains any more.",
                                           NULL};
#define FIRST_READ                                                                                                     \
    "p 1. Which streets lack shade, and why/were trees lost there?\n"                                                  \
    "p Mill Street lacks it most, from the/bridge to the school. The limes were/felled when the tram came, and nobody" \
    "/planted new ones there.\n"                                                                                       \
    "p Nor has the square behind the church/kept its old planes.\n"                                                    \
    "p 2. Which species would you plant?\n"                                                                            \
    "p Maples, because their roots stay/under the pavement where they are/given some room to grow.\n"
#define BEES                                                                                                           \
    "p Limes drop honey on the cars, which/their owners do not love, but bees/do, and so do we who keep them in/"
#define SECOND_READ                                                                                                    \
    "p 3. Who should water young trees?\n"                                                                             \
    "p The school, with a rota of parents/and a hose that the firemen lend to/whoever asks them for it kindly.\n"      \
    "p The baker would do it in August.\n"                                                                             \
    "p 4. How should conflicts between trees/and parking places be settled?\n"                                         \
    "p Build a garage below the market, and/let those who park in it pay for it/as they do in the next town, where/"   \
    "nobody complains any more.\n"

/* Over two pages, each with its running head and number, the second column higher than the lines of the first. */
static void test_places_columns_over_pages(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 2);
    for (int i = 0; i < 2; i++) draw(&paper.pages[i], 60, 30, "Guild of bakers: answers to the consultation");
    draw(&paper.pages[0], 140, 60, "What the guild of bakers thinks of trees in Harbourtown");
    draw_lines(&paper.pages[0], 60, 90, first_left);
    draw_lines(&paper.pages[0], 310, 93, first_right);
    draw_lines(&paper.pages[1], 60, 60, second_left);
    draw_lines(&paper.pages[1], 310, 60, second_right);
    for (int i = 0; i < 2; i++) draw(&paper.pages[i], 280, 760, i == 0 ? "Page 1 of 2" : "Page 2 of 2");
    assert_string_equal(read_paper(arena, &paper, &out),
                        "p What the guild of bakers thinks of trees in Harbourtown\n" FIRST_READ BEES
                        "two gardens near the/river since the year of the flood.\n" SECOND_READ);
    arena_free(&arena);
}

/* A page's last column holds two lines; a date beside a letter's first line is no column. */
static void test_places_columns_end_short(void **state)
{
    (void)state;
    static const char *const left[] = {"We planted limes along the canal when",
                                       "the ferry stopped, and each family on",
                                       "the quay took one of them in charge.",
                                       "The first summer was dry, and still",
                                       "only two of the forty trees were lost.",
                                       "The second winter broke the stakes of",
                                       "nine, so that we bound them to iron",
                                       "bars from the old tramway instead.",
                                       "Since then nobody has counted them.",
                                       "The children water those beside the",
                                       "school, and the boatmen all of those",
                                       "that stand below the upper lock.",
                                       "We would do it again, but with pears,",
                                       "because people look after what they",
                                       NULL};
    static const char *const right[] = {"eat in the autumn, and the wasps", "were never a trouble to anybody.", NULL};
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 1);
    draw_lines(&paper.pages[0], 60, 90, left);
    draw_lines(&paper.pages[0], 310, 90, right);
    const char *said = read_paper(arena, &paper, &out);
    if (!strstr(said, "because people look after what they/eat in the autumn, and the wasps")) fail_msg("%s", said);
    paper_init(&paper, 1);
    draw(&paper.pages[0], 60, 90, "Guild of bakers");
    draw(&paper.pages[0], 310, 90, "10 October 2023");
    draw(&paper.pages[0], 60, 100, "Mill Street 4");
    draw(&paper.pages[0], 310, 100, "To the town council");
    for (int i = 0; i < 14; i++)
        draw(&paper.pages[0], 60, 130 + 10 * i, "The limes along the canal were planted by the guild when the ferry");
    said = read_paper(arena, &paper, &out);
    if (strstr(said, "The limes") < strstr(said, "10 October")) fail_msg("%s", said);
    arena_free(&arena);
}

/* The first page has no running head, as letters have none; what counts the pages in it is named so. A row of a table
 * begins with a number, too. */
static void test_places_heads_of_second_pages(void **state)
{
    (void)state;
    static const char *const heads[][2] = {
        {"Guild of bakers", "Page 2 of 2"}, {"Zunft", "- 2 -"}, {"Seite 2", "Zunft"}};
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    for (size_t i = 0; i <= sizeof heads / sizeof *heads; i++) {
        bool row = i == sizeof heads / sizeof *heads;
        paper_init(&paper, 2);
        draw(&paper.pages[0], 60, 60, "The limes were felled when the tram came, and nobody planted");
        draw(&paper.pages[1], 60, 30, row ? "2" : heads[i][0]);
        draw(&paper.pages[1], 400, 30, row ? "Mill Street" : heads[i][1]);
        draw(&paper.pages[1], 60, 60, "new ones there, nor on the square behind the church.");
        const char *said = read_paper(arena, &paper, &out);
        if ((strstr(said, row ? "Mill Street" : heads[i][0]) != NULL) != row) fail_msg("%s", said);
    }
    arena_free(&arena);
}

/* The gutter is as narrow as two blanks, and columns are not equally wide. */
static void test_places_columns_of_unequal_width(void **state)
{
    (void)state;
    static const char *const wide[] = {"Below the table of contents we say what we have seen",
                                       "in ten years of walking the streets of this town with",
                                       "our dogs, who know every tree, and what the children",
                                       "of the school have drawn on the map for us, which hung",
                                       "in the library all summer long for everybody to add",
                                       "whatever was missing, and a lot of it was, as we now",
                                       "know after counting what was pinned to it at the end.",
                                       NULL};
    static const char *const narrow[] = {
        "On the right stands what", "we would do: plant, and", "water, and wait, and not",  "fell what is old before",
        "what is young gives any",  "shade to anybody; nor",   "park below what is young.", NULL};
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 1);
    draw_lines(&paper.pages[0], 60, 60, wide);
    draw_lines(&paper.pages[0], 326, 60, narrow);
    assert_string_equal(
        read_paper(arena, &paper, &out),
        "p Below the table of contents we say what we have seen/in ten years of walking the streets of this town with/"
        "our dogs, who know every tree, and what the children/of the school have drawn on the map for us, which hung/"
        "in the library all summer long for everybody to add/whatever was missing, and a lot of it was, as we now/"
        "know after counting what was pinned to it at the end.\n"
        "p On the right stands what/we would do: plant, and/water, and wait, and not/fell what is old before/what is "
        "young gives any/shade to anybody; nor/park below what is young.\n");
    arena_free(&arena);
}

/* A picture with words in the right column is drawn first of all, and its caption stands below it. */
static void test_places_columns_with_a_picture(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 1);
    draw(&paper.pages[0], 340, 240, "[photograph of a lime]");
    draw_lines(&paper.pages[0], 60, 60, first_left);
    draw_lines(&paper.pages[0], 310, 60, first_right);
    draw(&paper.pages[0], 310, 290, "Figure 1: A lime in Mill Street.");
    assert_string_equal(read_paper(arena, &paper, &out), FIRST_READ BEES
                        "two gardens near the\np [photograph of a lime]\np Figure 1: A lime in Mill Street.\n");
    arena_free(&arena);
}

/* Cells are drawn row by row: rows of a table, however long. */
static void test_places_tables_are_no_columns(void **state)
{
    (void)state;
    static const char *const asks[][3] = {{"1. Which streets lack shade,", "and why?", NULL},
                                          {"2. Which species would you", "plant?", NULL},
                                          {"3. Who should water young", "trees?", NULL}};
    static const char *const says[][5] = {
        {"Mill Street lacks it most, from the", "bridge to the school. The limes were", "felled when the tram came.",
         NULL},
        {"Maples, because their roots stay", "under the pavement where they are", "given some room to grow.", NULL},
        {"The school, with a rota of parents", "and a hose that the firemen lend to", "whoever asks for it.", NULL}};
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 1);
    for (int row = 0; row < 3; row++) {
        draw_lines(&paper.pages[0], 60, 60 + 40 * row, asks[row]);
        draw_lines(&paper.pages[0], 310, 60 + 40 * row, says[row]);
    }
    assert_string_equal(read_paper(arena, &paper, &out),
                        "r 1. Which streets lack shade, and why?|Mill Street lacks it most, from the bridge to the "
                        "school. The limes were felled when the tram came.\n"
                        "r 2. Which species would you plant?|Maples, because their roots stay under the pavement where "
                        "they are given some room to grow.\n"
                        "r 3. Who should water young trees?|The school, with a rota of parents and a hose that the "
                        "firemen lend to whoever asks for it.\n");
    arena_free(&arena);
}

/* A question with an empty cell beside it is drawn right before the next one; a short cell in the middle of a tall
 * one's height parts nothing. */
static void test_places_cells_left_empty(void **state)
{
    (void)state;
    static const char *const two[] = {"2. Which species would you", "plant?", "3. Who should water young", "trees?",
                                      NULL};
    static const char *const water[] = {"The school, with a rota of parents", "and a hose that the firemen lend to",
                                        "whoever asks for it.", NULL};
    static const char *const tall[] = {"4. Tell us of the square.", "Is it a fair ground?", "Where do cars stand?",
                                       "Who sweeps it?", NULL};
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 1);
    draw(&paper.pages[0], 60, 60, "1. Which streets lack shade?");
    draw_lines(&paper.pages[0], 310, 60,
               (const char *const[]){"Mill Street lacks it most, from the", "bridge to the school.", NULL});
    draw_lines(&paper.pages[0], 60, 84, two);
    draw_lines(&paper.pages[0], 310, 104, water);
    draw_lines(&paper.pages[0], 60, 140, tall);
    draw_lines(&paper.pages[0], 310, 150,
               (const char *const[]){"It is, twice a year, and the", "cars stay out.", NULL});
    assert_string_equal(read_paper(arena, &paper, &out),
                        "r 1. Which streets lack shade?|Mill Street lacks it most, from the bridge to the school.\n"
                        "p 2. Which species would you/plant?\n"
                        "r 3. Who should water young trees?|The school, with a rota of parents and a hose that the "
                        "firemen lend to whoever asks for it.\n"
                        "r 4. Tell us of the square. Is it a fair ground? Where do cars stand? Who sweeps it?|"
                        "It is, twice a year, and the cars stay out.\n");
    arena_free(&arena);
}

/* More words than are kept of a page: it is read by its lines, and none of them is lost. */
static void test_places_pages_of_many_words(void **state)
{
    (void)state;
    enum { LINES = 390 };
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    char text[120];
    paper_init(&paper, 1);
    for (int side = 0; side < 2; side++)
        for (int i = 0; i < LINES; i++) {
            snprintf(text, sizeof text, "%s%d of a poster in the town hall of old", side ? "right" : "left", i);
            draw_sized(&paper.pages[0], 2, side ? 310 : 20, 10 + 2 * i, text);
        }
    const char *said = read_paper(arena, &paper, &out);
    for (int i = 0; i < LINES; i++) {
        snprintf(text, sizeof text, "right%d of", i);
        if (strstr(said, text) == NULL) fail_msg("%s is lost", text);
    }
    arena_free(&arena);
}

/* Cells of several paragraphs, one of them in the middle of its row's height; below the title, and over the page's end,
 * where a cell goes on. What is drawn first stands beside what is drawn next, whatever the gaps say. */
static void test_places_cells_hold_paragraphs(void **state)
{
    (void)state;
    static const char *const shade[] = {"Mill Street lacks it most, from the",  "bridge to the school.", "",
                                        "Nor has the square behind the church", "kept its old planes.",  NULL};
    static const char *const species[] = {"Maples, because their roots stay un-",  "der the pavement.", "",
                                          "Some asked for plums, which the wasps", "would be glad of.", NULL};
    static const char *const mends[] = {"4. And who mends them, in", "your town?", NULL};
    static const char *const mended[] = {"The town, if it is told.", "", "Else the school.", NULL};
    static const char *const water[] = {"and a hose that the firemen lend to", "whoever asks for it.", NULL};
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 2);
    draw(&paper.pages[0], 60, 40, "Our answers");
    draw(&paper.pages[0], 60, 90, "1. Which streets lack shade?");
    draw_lines(&paper.pages[0], 310, 70, shade);
    draw(&paper.pages[0], 60, 124, "2. Which species would you");
    draw(&paper.pages[0], 60, 134, "plant?");
    draw_lines(&paper.pages[0], 310, 124, species);
    draw(&paper.pages[0], 60, 176, "3. Who should water?");
    draw(&paper.pages[0], 310, 176, "The school, with a rota of parents");
    draw_lines(&paper.pages[1], 310, 60, water);
    draw_lines(&paper.pages[1], 60, 88, mends);
    draw_lines(&paper.pages[1], 310, 88, mended);
    draw(&paper.pages[1], 60, 124, "5. Anything else?");
    draw(&paper.pages[1], 310, 124, "No.");
    assert_string_equal(
        read_paper(arena, &paper, &out),
        "p Our answers\n"
        "r 1. Which streets lack shade?|Mill Street lacks it most, from the bridge to the school./Nor has the square "
        "behind the church kept its old planes.\n"
        "r 2. Which species would you plant?|Maples, because their roots stay under the pavement./Some asked for "
        "plums, which the wasps would be glad of.\n"
        "r 3. Who should water?|The school, with a rota of parents\n"
        "p and a hose that the firemen lend to/whoever asks for it.\n"
        "r 4. And who mends them, in your town?|The town, if it is told./Else the school.\nr 5. Anything "
        "else?|No.\n");
    arena_free(&arena);
}

/* A strip of blanks through running text parts no cells: its lines are drawn from the left, one after the other. */
static void test_places_text_is_no_table(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "Mill Street lacks it all, From the bridge on there is none,", "not a single one.",
        "Limes were felled here so The tram could go through there,",  "and planes as well.",
        "Whoever plants them gives Water to them in a dry summer.",    NULL};
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 1);
    draw_lines(&paper.pages[0], 60, 60, lines);
    assert_null(strstr(read_paper(arena, &paper, &out), "r Mill"));
    arena_free(&arena);
}

/* Three columns a blank apart, lines that nearly touch the next cell, a head, and a page on which one row stands. */
static void test_places_three_columns(void **state)
{
    (void)state;
    static const char *const shade[] = {"Which streets lack", "shade most?", NULL};
    static const char *const species[] = {"Which species would", "you plant?", NULL};
    static const char *const mill[] = {"Mill Street, from the", "bridge to the school.", "", "And the square.", NULL};
    static const char *const maples[] = {"Maples. Some asked for", "plums.", NULL};
    static const char *const water[] = {"Who should water the", "young trees?", NULL};
    static const char *const school[] = {
        "The school, with a rota", "of parents who live near", "it.", "", "Nobody else.", NULL};
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 2);
    struct page *first = &paper.pages[0], *second = &paper.pages[1];
    draw(first, 60, 60, "No.");
    draw(first, 90, 60, "Question");
    draw(first, 188, 60, "Answer");
    draw(first, 60, 80, "1");
    draw_lines(first, 90, 80, shade);
    draw_lines(first, 188, 80, mill);
    draw(first, 60, 126, "2");
    draw_lines(first, 90, 126, species);
    draw_lines(first, 188, 126, maples);
    draw(second, 60, 80, "3");
    draw_lines(second, 90, 80, water);
    draw_lines(second, 188, 80, school);
    assert_string_equal(
        read_paper(arena, &paper, &out),
        "r No.|Question|Answer\n"
        "r 1|Which streets lack shade most?|Mill Street, from the bridge to the school./And the square.\n"
        "r 2|Which species would you plant?|Maples. Some asked for plums.\n"
        "r 3|Who should water the young trees?|The school, with a rota of parents who live near it./Nobody else.\n");
    arena_free(&arena);
}

/* A question across the table above its answer's row; the answer may begin lower than its label. */
static void test_places_questions_across(void **state)
{
    (void)state;
    static const char *const mill[] = {"Mill Street, from the bridge to", "the school.", NULL};
    static const char *const maples[] = {"Maples. Some asked for plums, which", "wasps love.", NULL};
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 1);
    struct page *page = &paper.pages[0];
    draw(page, 60, 60, "Which streets of the town lack shade, and why is that?");
    draw(page, 60, 74, "Answer");
    draw_lines(page, 160, 74, mill);
    draw(page, 60, 100, "Which species would you plant there in a dry summer?");
    draw(page, 60, 114, "Answer");
    draw_lines(page, 160, 123, maples);
    assert_string_equal(read_paper(arena, &paper, &out), "p Which streets of the town lack shade, and why is that?\n"
                                                         "r Answer|Mill Street, from the bridge to the school.\n"
                                                         "p Which species would you plant there in a dry summer?\n"
                                                         "r Answer|Maples. Some asked for plums, which wasps love.\n");
    arena_free(&arena);
}

/* Items whose lines hang below their text are no rows, nor are two short columns of an address. */
static void test_places_hanging_items(void **state)
{
    (void)state;
    static const char *const items[][3] = {{"Mill Street lacks it most, from the bridge", "to the school.", NULL},
                                           {"The square behind the church has none, and", "never had.", NULL}};
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 1);
    for (int i = 0; i < 2; i++) {
        draw(&paper.pages[0], 60, 60 + 30 * i, i == 0 ? "1." : "2.");
        draw_lines(&paper.pages[0], 84, 60 + 30 * i, items[i]);
    }
    assert_null(strchr(read_paper(arena, &paper, &out), '|'));
    arena_free(&arena);
}

/* Large headings stand farther apart than the text's lines, and are one paragraph each. */
static void test_places_large_headings(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 1);
    struct page *page = &paper.pages[0];
    draw_sized(page, 14, 60, 60, "Which streets lack");
    draw_sized(page, 14, 60, 74, "shade, and why?");
    int left = draw_lines(page, 60, 100, first_left + 3);
    draw_lines(page, 310, 60, first_right);
    assert_true(left > 100);
    const char *said = read_paper(arena, &paper, &out);
    assert_non_null(strstr(said, "p Which streets lack/shade, and why?\n"));
    arena_free(&arena);
}

/* A font that does not say which letters it draws: what is read stays, and a person is told. */
static void test_places_letters_without_names(void **state)
{
    (void)state;
    static const char pdf[] =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 "
        "R>>endobj\n"
        "4 0 obj<</Length 71>>stream\nBT /F1 12 Tf 60 700 Td (Mill Street lacks shade most of them all.) Tj ET\n"
        "endstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Courier/ToUnicode 6 0 R>>endobj\n"
        "6 0 obj<</Length 88>>stream\n1 begincodespacerange <00> <ff> endcodespacerange\n1 beginbfchar\n<4d> 77\n"
        "endbfchar\nendcmap\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    struct arena *arena = arena_new();
    struct extraction out;
    const char *said = read_attachment(arena, "a.pdf", "application/pdf", pdf, sizeof pdf - 1, &out);
    assert_string_equal(said, "! a.pdf: some of its letters have no names: text is missing");
    assert_int_equal(out.blocks.count, 1);
    arena_free(&arena);
}

/* Notes stand where they are cited, over pages too; a small raised figure that no note explains stays, and what stands
 * below the notes in their letters is none. */
static void test_places_notes(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct extraction out;
    struct paper paper;
    paper_init(&paper, 2);
    struct page *first = &paper.pages[0], *second = &paper.pages[1];
    draw(first, 60, 60, "Mill Street lacks shade most.");
    draw_sized(first, 5, 200, 57, "1");
    draw(first, 206, 60, "The limes were felled when");
    draw(first, 60, 70, "the tram came, and nobody planted new ones there.");
    draw(first, 60, 86, "It has four hundred m");
    draw_sized(first, 5, 161, 83, "2");
    draw(first, 170, 86, "of bare ground, and on most days not a soul in it.");
    draw(first, 60, 96, "The square has no tree any more, as we said before.");
    draw_sized(first, 5, 305, 93, "2");
    draw(first, 60, 106, "The church keeps two of them in its yard.");
    draw_sized(first, 5, 257, 103, "7");
    draw_sized(first, 6, 60, 700, "1Counted in May by our mem-");
    draw_sized(first, 6, 60, 708, "bers.");
    draw_sized(first, 6, 60, 760, "printed by the guild");
    draw(second, 60, 60, "Maples would do well there, because their roots stay below.");
    draw(second, 60, 70, "Nobody has to water them after the third year or the fourth.");
    draw_sized(second, 6, 60, 700, "2 In our letter of March.");
    assert_string_equal(
        read_paper(arena, &paper, &out),
        "p Mill Street lacks shade most.[1: Counted in May by our members.] The limes were felled when/"
        "the tram came, and nobody planted new ones there.\n"
        "p It has four hundred m 2 of bare ground, and on most days not a soul in it./The square has no "
        "tree any more, as we said before.[2: In our letter of March.]/The church keeps two of them in "
        "its yard. 7\n"
        "p printed by the guild\n"
        "p Maples would do well there, because their roots stay below.\n"
        "p Nobody has to water them after the third year or the fourth.\n");
    arena_free(&arena);
}

/* What the reader of places may say, cut off anywhere, and numbers that no page has. */
static void test_places_of_any_words(void **state)
{
    (void)state;
    static const char text[] =
        "<doc>\n  <page width=\"595.3\" height=\"841.8\">\n"
        "    <word xMin=\"56.800000\" yMin=\"99.850764\" xMax=\"65.050000\" yMax=\"114.150764\">R&amp;D</word>\n"
        "    <word xMin=\"-5.8\" yMin=\"99.8\" xMax=\"65.0\" yMax=\"114.1\">left</word>\n"
        "    <word xMin=\"99999999999999999999\" yMin=\"99.8\" xMax=\"65.0\" yMax=\"114.1\">far</word>\n"
        "    <word xMin=\"70\" yMin=\"99.8\" xMax=\"70\" yMax=\"114.1\">flat</word>\n"
        "    <word xMin=\"70.125\" yMin=\"99.8\" xMax=\"80.5\" yMax=\"114.1\"></word>\n"
        "  </page>\n<page>\n</page>\n<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">\xc3\xa9t\xc3\xa9</word>\n";
    for (size_t bytes = 0; bytes < sizeof text; bytes++) {
        struct arena *arena = arena_new();
        struct placed_pages pages = {0};
        struct sheet sheet;
        char *piece = arena_strndup(arena, text, bytes);
        places_read(arena, piece, bytes, &pages);
        for (size_t i = 0; i < pages.count; i++) assert_false(places_columns(arena, &pages.items[i], &sheet));
        if (bytes + 1 == sizeof text) {
            assert_int_equal(pages.count, 2);
            assert_int_equal(pages.items[0].count, 1);
            assert_string_equal(pages.items[0].words[0].text, "R&D");
            assert_int_equal(pages.items[0].words[0].left, 5680);
            assert_int_equal(pages.items[0].words[0].bottom, 11415);
            assert_int_equal(pages.items[1].words[0].characters, 3);
        }
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_places_columns_over_pages),
                                       cmocka_unit_test(test_places_columns_end_short),
                                       cmocka_unit_test(test_places_heads_of_second_pages),
                                       cmocka_unit_test(test_places_columns_of_unequal_width),
                                       cmocka_unit_test(test_places_columns_with_a_picture),
                                       cmocka_unit_test(test_places_tables_are_no_columns),
                                       cmocka_unit_test(test_places_cells_left_empty),
                                       cmocka_unit_test(test_places_pages_of_many_words),
                                       cmocka_unit_test(test_places_cells_hold_paragraphs),
                                       cmocka_unit_test(test_places_text_is_no_table),
                                       cmocka_unit_test(test_places_three_columns),
                                       cmocka_unit_test(test_places_questions_across),
                                       cmocka_unit_test(test_places_hanging_items),
                                       cmocka_unit_test(test_places_large_headings),
                                       cmocka_unit_test(test_places_letters_without_names),
                                       cmocka_unit_test(test_places_notes),
                                       cmocka_unit_test(test_places_of_any_words)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
