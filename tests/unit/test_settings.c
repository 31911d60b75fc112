/* SPDX-License-Identifier: MIT */
/* settings: defaults for everything, refusals with file, line and remedy, and where each value came from. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/file.h>
#include <mailcall/config/settings.h>

struct fixture {
    struct arena *arena;
    char site[64];
    char file[96];
};

static int make_site(void **state)
{
    static struct fixture fixture;

    fixture.arena = arena_new();
    snprintf(fixture.site, sizeof fixture.site, "/tmp/mailcall-settings-XXXXXX");
    if (!mkdtemp(fixture.site)) return 1;
    snprintf(fixture.file, sizeof fixture.file, "%s/%s", fixture.site, SETTINGS_FILE);
    *state = &fixture;
    return 0;
}

static int drop_site(void **state)
{
    struct fixture *fixture = *state;

    unlink(fixture->file);
    rmdir(fixture->site);
    arena_free(&fixture->arena);
    return 0;
}

static enum status read_settings(struct fixture *fixture, const char *text, struct settings *out,
                                 struct setting_sources *sources, struct err *err)
{
    struct err ignored = ERR_INIT;

    *err = (struct err)ERR_INIT;
    assert_int_equal(file_write_durably(fixture->file, text, strlen(text), 0600, true, &ignored), OK);
    return settings_read(fixture->arena, fixture->site, out, sources, err);
}

static void test_settings_have_defaults(void **state)
{
    struct fixture *fixture = *state;
    struct settings settings;
    struct setting_sources sources = {.items = NULL};
    struct err err;

    assert_int_equal(read_settings(fixture, "<mailcall/>", &settings, &sources, &err), OK);
    assert_string_equal(settings.site, fixture->site);
    assert_string_equal(settings.store, arena_printf(fixture->arena, "%s/store/mailcall.db", fixture->site));
    assert_string_equal(settings.sendmail, "/usr/sbin/sendmail");
    assert_string_equal(settings.spool_second, "");
    assert_int_equal(settings.memory_mb, 512);
    assert_true(sources.count >= 14);
    for (size_t i = 0; i < sources.count; i++) assert_string_equal(sources.items[i].from, "default");
}

static void test_settings_say_where_a_value_came_from(void **state)
{
    struct fixture *fixture = *state;
    struct settings settings;
    struct setting_sources sources = {.items = NULL};
    struct err err;
    int seen = 0;

    assert_int_equal(
        read_settings(fixture,
                      "<mailcall>\n<spool>/var/spool/m</spool>\n<undecided-below> 0.25 </undecided-below></mailcall>",
                      &settings, &sources, &err),
        OK);
    assert_string_equal(settings.spool, "/var/spool/m");
    assert_true(settings.undecided_below > 0.24 && settings.undecided_below < 0.26);
    assert_int_equal(
        settings_override(fixture->arena, &settings, &sources, "sendmail", "/bin/true", "--sendmail", &err), OK);
    assert_string_equal(settings.sendmail, "/bin/true");
    for (size_t i = 0; i < sources.count; i++) {
        if (!strcmp(sources.items[i].name, "spool")) seen += !strcmp(sources.items[i].from, "mailcall.xml:2");
        if (!strcmp(sources.items[i].name, "undecided-below")) seen += !strcmp(sources.items[i].from, "mailcall.xml:3");
        if (!strcmp(sources.items[i].name, "sendmail")) seen += !strcmp(sources.items[i].from, "--sendmail");
    }
    assert_int_equal(seen, 3);
    assert_int_equal(settings_override(fixture->arena, &settings, &sources, "sendmail", "true", "--sendmail", &err),
                     BAD_CONFIG);
    assert_string_equal(settings.sendmail, "/bin/true");
}

static void refused(struct fixture *fixture, const char *text, const char *said)
{
    struct settings settings = {.lang = "untouched"};
    struct err err;

    assert_int_equal(read_settings(fixture, text, &settings, NULL, &err), BAD_CONFIG);
    assert_string_equal(settings.lang, "untouched");
    if (!strstr(err.text, said)) fail_msg("\"%s\" does not say \"%s\"", err.text, said);
}

static void test_settings_refuse_with_line_and_remedy(void **state)
{
    struct fixture *fixture = *state;

    refused(fixture, "<mailcall>\n<sendmial>/x</sendmial></mailcall>",
            "mailcall.xml:2: <sendmial> is not known in <mailcall>; did you mean <sendmail>?");
    refused(fixture, "<mailcall>\n<sendmail>mail</sendmail></mailcall>",
            ":2: <sendmail> is \"mail\"; write an absolute path");
    refused(fixture, "<mailcall>\n\n<memory-mb>1e3</memory-mb></mailcall>",
            ":3: <memory-mb> is \"1e3\"; write a whole number from 64");
    refused(fixture, "<mailcall><undecided-below>2</undecided-below></mailcall>", "from 0 to 1");
    refused(fixture, "<mailcall><from-address>Ann</from-address></mailcall>", "write a mail address");
    refused(fixture, "<mailcall><lang>en</lang>\n<lang>fr</lang></mailcall>",
            ":2: a second <lang>; the first is at line 1");
    refused(fixture, "<settings/>", "the root element is <settings>; it has to be <mailcall>");
    refused(fixture, "<mailcall store='x'/>", "knows no attribute \"store\"");
    refused(fixture, "<!DOCTYPE mailcall><mailcall/>", "a DOCTYPE is not allowed");
    refused(fixture, "<mailcall>\n<x>1</x>\n<cpu-seconds>0</cpu-seconds></mailcall>", ":3: <cpu-seconds> is \"0\"");
}

static void test_settings_refuse_files_that_others_write(void **state)
{
    struct fixture *fixture = *state;
    struct settings settings;
    struct err err;

    assert_int_equal(read_settings(fixture, "<mailcall/>", &settings, NULL, &err), OK);
    assert_int_equal(chmod(fixture->file, 0602), 0);
    assert_int_equal(settings_read(fixture->arena, fixture->site, &settings, NULL, &err), BAD_CONFIG);
    assert_non_null(strstr(err.text, "chmod o-w"));
    unlink(fixture->file);
    err = (struct err)ERR_INIT;
    assert_int_equal(symlink("/etc/hostname", fixture->file), 0);
    assert_int_equal(settings_read(fixture->arena, fixture->site, &settings, NULL, &err), BAD_CONFIG);
    assert_non_null(strstr(err.text, "symbolic link"));
    unlink(fixture->file);
    err = (struct err)ERR_INIT;
    assert_int_equal(settings_read(fixture->arena, fixture->site, &settings, NULL, &err), BAD_CONFIG);
    assert_non_null(strstr(err.text, "no such file"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_settings_have_defaults, make_site, drop_site),
        cmocka_unit_test_setup_teardown(test_settings_say_where_a_value_came_from, make_site, drop_site),
        cmocka_unit_test_setup_teardown(test_settings_refuse_with_line_and_remedy, make_site, drop_site),
        cmocka_unit_test_setup_teardown(test_settings_refuse_files_that_others_write, make_site, drop_site),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
