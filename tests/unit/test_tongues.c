/* SPDX-License-Identifier: MIT */
/* test_tongues: what mail programs, phones and offices put around a text in languages of few speakers on most lists:
 * whatever the language, the author's two sentences are all that stays. */
#include "text_help.h"

#define MINE "Six boats are plenty here.\n\nThe nets were always mended by us."
#define KEPT "authored Six boats are plenty here.\nauthored The nets were always mended by us.\n"

/* Nothing but the author's sentences is the author's. */
static void expect_kept(const char *text)
{
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    struct buf kept = BUF_INIT(4096);
    dump_roles(arena, text, "", false, &segmentation);
    for (size_t i = 0; i < segmentation.blocks.count; i++) {
        if (segmentation.blocks.items[i].role != ROLE_AUTHORED) continue;
        buf_printf(&kept, "authored %s\n", segmentation.blocks.items[i].text);
    }
    assert_string_equal(buf_text(&kept), KEPT);
    buf_release(&kept);
    arena_free(&arena);
}

/* Below the author's text: `lines` as they are, then somebody's question without any mark. */
static void expect_kept_above(const char *lines)
{
    struct arena *arena = arena_new();
    expect_kept(arena_printf(arena, MINE "\n\n%s\n\nHow many boats are there?\n", lines));
    arena_free(&arena);
}

static void test_tongues_attributions(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "Олег Тур писал(а) 2022-03-01 10:15:",
        "Pada tanggal Sel, 1 Mar 2022 pukul 10.15 Budi Hartono\n<budi@example.org> menulis:",
        "Vào 01/03/2022 10:15 SA,\nTrần Bình viết:",
        "Vào Th 3, 1 thg 3, 2022 vào lúc 10:15 Trần Bình <binh@example.org>\nđã viết:",
        "در تاریخ سه‌شنبه ۱ مارس ۲۰۲۲،‏ ۱۰:۱۵ رضا کیان\n<reza@example.org> "
        "نوشت:",
        "陳大文 於 2022/3/1\n上午 10:15 寫道:",
        "Aino Salo kirjoitti\n1.3.2022 klo 10.15:",
        "uto, 1. ožu 2022. u 10:15 Ivo Perić <ivo@example.org> napisao je:",
        "În mar., 1 mar. 2022 la 10:15,\nIon Pop <ion@example.org> a scris:",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) expect_kept_above(lines[i]);
}

static void test_tongues_heads(void **state)
{
    (void)state;
    static const char *const heads[] = {
        "Dari: Budi <budi@example.org>\nDikirim: Selasa, 1 Maret 2022 10.15\nKepada: laut@example.org\nSubjek: kapal",
        "Từ: Bình <binh@example.org>\nĐã gửi: Thứ Ba, 1 tháng 3, 2022 10:15 SA\nTới: laut@example.org\nChủ đề: thuyền",
        "از: رضا <reza@example.org>\nارسال شده: سه‌شنبه, ۱ مارس ۲۰۲۲ ۱۰:۱۵\nبه: "
        "laut@example.org\nموضوع: "
        "قایق",
        "*Dari:* Budi <budi@example.org>\n*Tanggal:* Selasa, 1 Maret 2022\n*Kepada:* laut@example.org\n*Subjek:* kapal",
        "จาก: Somchai <som@example.org>\nส่ง: 1 มีนาคม 2022 10:15\nถึง: laut@example.org\nเรื่อง: เรือ",
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) expect_kept_above(heads[i]);
}

static void test_tongues_forwards(void **state)
{
    (void)state;
    static const char *const marks[] = {
        "Začátek přeposílané zprávy:",  "Továbbított levél kezdete:",         "Välitetty viesti alkaa:",
        "Start på videresendt besked:", "Αρχή προωθημένου μηνύματος:",        "Bắt đầu thư được chuyển tiếp:",
        "Mulai meneruskan pesan:",      "Începutul mesajului redirecționat:", "Початок переадресованого повідомлення:"};
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const char *text = arena_printf(arena,
                                        "%s\n\nFrom: Ada Third <ada@example.org>\nDate: 1 March 2022 10:15\n"
                                        "To: office@example.org\nSubject: boats\n\n" MINE "\n",
                                        marks[i]);
        const char *roles = dump_roles(arena, text, "Ben Second", true, &segmentation);
        assert_true(strncmp(roles, "forwarded ", 10) == 0);
        assert_non_null(strstr(roles, KEPT));
        assert_string_equal(segmentation.head.from_name, "Ada Third");
    }
    arena_free(&arena);
}

static void test_tongues_devices(void **state)
{
    (void)state;
    static const char *const lines[] = {"Dikirim dari iPhone saya", "Đã gửi từ iPhone của tôi", "ارسال شده از آیفون من",
                                        "iPhone-ról küldve",        "Az iPhone-omról küldve",   "मेरे iPhone से भेजा गया",
                                        "Poslano s mog iPhonea",    "Odoslané z iPhonu"};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        expect_kept(arena_printf(arena, MINE "\n\n%s\n", lines[i]));
    arena_free(&arena);
}

static void test_tongues_disclaimers(void **state)
{
    (void)state;
    static const char *const notices[] = {
        "Tato zpráva je určena výhradně adresátovi a je důvěrná. Dostali-li jste ji omylem, smažte ji.",
        "Tämä viesti on tarkoitettu vain vastaanottajalle. Jos sait sen vahingossa, poista se ja ilmoita lähettäjälle.",
        "Ez az üzenet bizalmas, csak a címzettnek szól. Ha tévedésből jutott Önhöz, kérjük, törölje.",
        "Το παρόν μήνυμα προορίζεται για τον παραλήπτη. Αν το λάβατε κατά λάθος, παρακαλούμε διαγράψτε το.",
        "Це повідомлення призначене лише адресату. Якщо ви отримали його помилково, видаліть його.",
        "Thư này chỉ dành cho người nhận. Nếu bạn nhận được do nhầm lẫn, xin hãy xóa thư.",
        "Pesan ini hanya ditujukan kepada penerima. Jika Anda menerimanya karena kesalahan, harap hapus pesan ini.",
        "הודעה זו מיועדת לנמען בלבד. אם קיבלת אותה בטעות, נא למחוק אותה.",
        "Acest mesaj este destinat exclusiv destinatarului. Dacă l-ați primit din greșeală, vă rugăm să-l ștergeți.",
        "این پیام محرمانه است و فقط برای گیرنده است. اگر اشتباهی به شما رسیده، آن را حذف کنید."};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof notices / sizeof *notices; i++)
        expect_kept(arena_printf(arena, MINE "\n\n%s\n", notices[i]));
    arena_free(&arena);
}

static void test_tongues_banners(void **state)
{
    (void)state;
    static const char *const banners[] = {"UPOZORNĚNÍ: tento e-mail je od externího odesílatele. Neklikejte na odkazy.",
                                          "VAROITUS: viesti tuli organisaation ulkopuolelta. Älä avaa linkkejä.",
                                          "FIGYELEM: külső feladó. Ne kattintson ismeretlen hivatkozásra.",
                                          "ADVARSEL: denne mail er fra en ekstern afsender. Klik ikke på links.",
                                          "ΠΡΟΣΟΧΗ: μήνυμα από εξωτερικό αποστολέα. Μην ανοίγετε συνδέσμους.",
                                          "УВАГА: лист від зовнішнього відправника. Не переходьте за посиланнями.",
                                          "ATENȚIE: expeditor extern. Nu accesați linkuri necunoscute.",
                                          "PERHATIAN: surel dari luar organisasi. Jangan klik tautan.",
                                          "CẢNH BÁO: thư từ bên ngoài tổ chức. Không bấm vào liên kết.",
                                          "זהירות: שולח חיצוני. אין ללחוץ על קישורים.",
                                          "هشدار: این ایمیل از خارج سازمان است. روی پیوندها کلیک نکنید."};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof banners / sizeof *banners; i++)
        expect_kept(arena_printf(arena, "%s\n\n" MINE "\n", banners[i]));
    arena_free(&arena);
}

/* Some programs set neither name apart nor a colon: what is quoted below tells. */
static void test_tongues_no_colon(void **state)
{
    (void)state;
    expect_kept(MINE "\n\nAm 01.03.22 um 10:15 Uhr schrieb Ben Third\n\n> Wie viele Boote?\n");
    expect_kept(MINE "\n\nDen 1.3.2022 kl. 10.15 skrev Ben Third\n\n> Hvor mange både?\n");
}

/* The same words where people tell of something. */
static void test_tongues_own_words(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "On Tuesday, 1 March 2022, the harbour office wrote to us:\nkeep the quay dry. We did.",
        "A kikötő 2022. március 1-jén ezt írta: tartsák szárazon a rakpartot. Megtettük.",
        "Pada 1 Maret 2022 kantor pelabuhan menulis: jaga dermaga tetap kering. Kami menjaganya.",
        "We label each boat:\n\nFrom: shelf four\nTo: whoever borrows it\nDate: the day it left\nSubject: its "
        "use\n\nNone "
        "was lost.",
        "Pesan ini dikirim nelayan dari kapal ke kapal, dan tidak ada yang hilang.",
        "Tämä viesti kulki veneestä veneeseen, eikä mitään kadonnut.",
        "We print the nature trail on paper of medium weight and mail it to the members.",
        "Printing is done at a level that leaves the environment as it was.",
        "Ми друкуємо карту довкілля, бо кожен лист на дереві тут має значення."};
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        dump_roles(arena, arena_printf(arena, "%s\n\nThe nets were always mended by us, and nobody paid.\n", texts[i]),
                   "", false, &segmentation);
        for (size_t b = 0; b < segmentation.blocks.count; b++)
            assert_int_equal(segmentation.blocks.items[b].role, ROLE_AUTHORED);
    }
    arena_free(&arena);
}

/* A quoted head above a question that is answered passes nothing on; with nothing written below it does. */
static void test_tongues_quoted_head(void **state)
{
    (void)state;
    static const char head[] = "> From: Ben Third <ben@example.org>\n> Sent: Tuesday, 1 March 2022 10:15\n"
                               "> To: boats@example.org\n> Subject: boats\n>\n";
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    dump_roles(arena,
               arena_printf(arena,
                            "%s> How many boats?\n\nSix boats are plenty here, we think.\n\n> Who mends?\n\n"
                            "The nets were always mended by us.\n",
                            head),
               "Ada", false, &segmentation);
    assert_false(segmentation.forward_marker);
    dump_roles(arena, arena_printf(arena, "%s> Six boats are plenty here.\n", head), "Ada", false, &segmentation);
    assert_true(segmentation.forward_marker);
    assert_string_equal(segmentation.head.from_name, "Ben Third");
    arena_free(&arena);
}

static const char *forward_of(struct arena *arena, const char *who, const char *text)
{
    return arena_printf(arena,
                        "---------- Forwarded message ---------\nFrom: %s\nDate: Tue, 1 Mar 2022 at 10:15\n"
                        "Subject: boats\nTo: office@example.org\n\n%s",
                        who, text);
}

static void test_tongues_passed_on_twice(void **state)
{
    (void)state;
    static const char *const notes[] = {"", "Cal, could you send this on? Ben\n\n"};
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        const char *below = forward_of(arena, "Ada Third <ada@example.org>", MINE "\n");
        const char *text = arena_printf(arena, "%s%s", notes[i], below);
        const char *roles = dump_roles(arena, forward_of(arena, "Ben Second <ben@example.org>", text), "Cal First",
                                       true, &segmentation);
        assert_non_null(strstr(roles, KEPT));
        assert_string_equal(segmentation.head.from_name, "Ada Third");
    }
    dump_roles(arena,
               "FYI\n\nFrom: Ben Second <ben@example.org>\nSent: Tuesday, March 1, 2022 11:15 AM\nTo: Cal First\n"
               "Subject: FW: boats\n\n\nFrom: Ada Third <ada@example.org>\nSent: Tuesday, March 1, 2022 10:15 AM\n"
               "To: Ben Second\nSubject: boats\n\n" MINE "\n",
               "Cal First", true, &segmentation);
    assert_string_equal(segmentation.head.from_name, "Ada Third");
    arena_free(&arena);
}

/* What ends a sentence in Greek as a semicolon asks. */
static void test_tongues_greek_asks(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    const char *roles = dump_roles(arena,
                                   "On 1 Mar 2022, at 10:15, Ben <ben@example.org> wrote:\n"
                                   "> 1. Πόσες βάρκες;\n> Απάντηση: Έξι φτάνουν.\n>\n"
                                   "> 2. Ποιος πληρώνει;\n> Απάντηση: Το ταμείο μας.\n",
                                   "", false, &segmentation);
    assert_non_null(strstr(roles, "authored Απάντηση: Έξι φτάνουν."));
    assert_non_null(strstr(roles, "quoted 2. Ποιος πληρώνει;"));
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tongues_attributions), cmocka_unit_test(test_tongues_heads),
        cmocka_unit_test(test_tongues_forwards),     cmocka_unit_test(test_tongues_devices),
        cmocka_unit_test(test_tongues_disclaimers),  cmocka_unit_test(test_tongues_own_words),
        cmocka_unit_test(test_tongues_banners),      cmocka_unit_test(test_tongues_no_colon),
        cmocka_unit_test(test_tongues_quoted_head),  cmocka_unit_test(test_tongues_passed_on_twice),
        cmocka_unit_test(test_tongues_greek_asks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
