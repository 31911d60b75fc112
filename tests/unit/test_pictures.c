/* SPDX-License-Identifier: MIT */
/* test_pictures: answers that come as a photograph alone are named, so that a person opens the right file; a logo is no
 * answer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>
#include <mailcall/mail/parse.h>
#include <mailcall/work/analyse.h>

static struct call_text texts[] = {{"en", "Who should look after a village well?"}};
static struct question questions[] = {{.id = "well", .title = "Wells", .texts = texts, .text_count = 1}};
static struct call call = {.id = "water",
                           .title = "Water",
                           .about = "",
                           .lang = "en",
                           .list_address = "water@lists.example.org",
                           .list_id = "",
                           .list_subscribe = "",
                           .late_from = "",
                           .questions = questions,
                           .question_count = 1};

/* A letter that announces answers, with a file of a few hundred bytes under that name. */
static struct analysis *letter_with(struct arena *arena, struct classifier *classifier, const char *name)
{
    char bytes[401];
    memset(bytes, 'A', sizeof bytes - 1);
    bytes[sizeof bytes - 1] = '\0';
    const char *mail =
        arena_printf(arena,
                     "From: Ilse Brandt <ilse@example.org>\r\nTo: water@lists.example.org\r\nSubject: our answers\r\n"
                     "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                     "Content-Type: text/plain\r\n\r\nPlease find attached our answers.\r\n\r\nIlse\r\n--b\r\n"
                     "Content-Type: image/jpeg; name=\"%s\"\r\nContent-Disposition: attachment; filename=\"%s\"\r\n"
                     "Content-Transfer-Encoding: base64\r\n\r\n%s\r\n--b--\r\n",
                     name, name, bytes);
    return analyse(arena, mail, strlen(mail), classifier, NULL, &call, NULL);
}

static void test_pictures_are_named(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct classifier *classifier = classifier_new(&call, NULL, 0.5);
    const struct analysis *scan = letter_with(arena, classifier, "answers.jpg");
    assert_true(scan->flags & FLAG_UNREADABLE_ATTACHMENT);
    assert_int_equal(scan->unreadable_count, 1);
    assert_string_equal(scan->unreadable[0], "answers.jpg: a picture");
    const struct analysis *logo = letter_with(arena, classifier, "club-logo.jpg");
    assert_true(logo->flags & FLAG_FORGOTTEN_ATTACHMENT);
    assert_int_equal(logo->unreadable_count, 0);
    classifier_free(&classifier);
    arena_free(&arena);
}

/* What a photograph shows, nobody knows here: it is not told as pages of text, whatever it calls itself. */
static void test_photograph_is_a_picture_and_no_more(void **state)
{
    (void)state;
    static const char *const types[] = {"image/jpeg", "application/octet-stream"};
    struct arena *arena = arena_new();
    struct classifier *classifier = classifier_new(&call, NULL, 0.5);
    char *bytes = arena_alloc(arena, 80001);
    memset(bytes, 'A', 80000);
    memcpy(bytes, "/9j/4AAQSkZJRgABAQEA", 20); /* as a JPEG begins */
    bytes[80000] = '\0';
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        const char *mail = arena_printf(
            arena,
            "From: Ilse Brandt <ilse@example.org>\r\nTo: water@lists.example.org\r\nSubject: our answers\r\n"
            "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
            "Content-Type: text/plain\r\n\r\nThe village should look after its own well, with a paid keeper.\r\n"
            "A photograph of ours is attached.\r\n--b\r\n"
            "Content-Type: %s; name=well.jpg\r\nContent-Disposition: attachment; filename=well.jpg\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n%s\r\n--b--\r\n",
            types[i], bytes);
        const struct analysis *photo = analyse(arena, mail, strlen(mail), classifier, NULL, &call, NULL);
        assert_int_equal(photo->unreadable_count, 1);
        assert_string_equal(photo->unreadable[0], "well.jpg: a picture");
        assert_false(photo->flags & FLAG_SCANNED);
        assert_string_equal(photo->note, "An attachment could not be read.");
    }
    classifier_free(&classifier);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pictures_are_named),
                                       cmocka_unit_test(test_photograph_is_a_picture_and_no_more)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
