/* SPDX-License-Identifier: MIT */
/*
 * test_phrases: what mail programs and people write around a message, in many languages, each phrase put into the same
 * small message: attributions over quotations with and without marks, lines of devices, legal text; and sentences that
 * look like them but are somebody's answer.
 */
#include "text_help.h"

#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define OWN "The operators should act first, because they see the traffic before others do."

static const char *const attributions[] = {
    "Am Di., 9. Aug. 2016 um 16:12 Uhr schrieb Ben Muster <ben@example.org>:",
    "Am 09.08.2016 um 16:12 schrieb Ben Muster:",
    "\"Ben Muster\" <ben@example.org> schrieb am 09.08.2016 16:12:",
    "Ben Muster schrieb am Dienstag, 9. August 2016 um 16:12:",
    "Le mar. 9 août 2016 à 16:12, Ben Exemple <ben@example.org> a écrit :",
    "Le 09/08/2016 à 16:12, Ben Exemple via Call-list a écrit :",
    "El mar, 9 ago 2016 a las 16:12, Ben Ejemplo (<ben@example.org>) escribió:",
    "El 09/08/16 a las 16:12, Ben Ejemplo escribió:",
    "Em ter., 9 de ago. de 2016 às 16:12, Ben Exemplo <ben@example.org> escreveu:",
    "Em 09-08-2016 16:12, Ben Exemplo escreveu:",
    "Il giorno mar 9 ago 2016 alle ore 16:12 Ben Esempio <ben@example.org> ha scritto:",
    "Il 09/08/2016 16:12, Ben Esempio ha scritto:",
    "Op di 9 aug. 2016 om 16:12 schreef Ben Voorbeeld <ben@example.org>:",
    "Op 9 augustus 2016 om 16:12 schreef Ben Voorbeeld:",
    "wt., 9 sie 2016 o 16:12 Ben Przykład <ben@example.org> napisał(a):",
    "W dniu 09.08.2016 o 16:12, Ben Przykład pisze:",
    "Dnia 9 sierpnia 2016 16:12 Ben Przykład <ben@example.org> napisał(a):",
    "вт, 9 авг. 2016 г. в 16:12, Бен Пример <ben@example.org>:",
    "09.08.2016 16:12, Бен Пример пишет:",
    "Вторник, 9 августа 2016, 16:12 +03:00 от Бен Пример <ben@example.org>:",
    "9 августа 2016 г., 16:12 пользователь Бен Пример <ben@example.org> написал:",
    "Ben Sample <ben@example.org> 于2016年8月9日周二 16:12写道：",
    "在 2016/8/9 16:12, Ben Sample 写道:",
    "在 2016-08-09 16:12:00，\"Ben Sample\" <ben@example.org> 写道：",
    "Ben Sample <ben@example.org> 於 2016年8月9日 週二 下午4:12寫道：",
    "2016年8月9日(火) 16:12 Ben Sample <ben@example.org>:",
    "On 2016/08/09 16:12, Ben Sample さんは書きました:",
    "2016/08/09 16:12、Ben Sample <ben@example.org>のメール:",
    "2016년 8월 9일 (화) 오후 4:12, Ben Sample <ben@example.org>님이 작성:",
    "2016. 8. 9. 오후 4:12에 Ben Sample 이(가) 쓴 글:",
    "2016. 8. 9., 오후 4:12, Ben Sample <ben@example.org> 작성:",
    "Ben Örnek <ben@example.org>, 9 Ağu 2016 Sal, 16:12 tarihinde şunu yazdı:",
    "9.08.2016 16:12 tarihinde Ben Örnek yazdı:",
    "Den tis 9 aug. 2016 kl 16:12 skrev Ben Exempel <ben@example.org>:",
    "Den 2016-08-09 kl. 16:12, skrev Ben Exempel:",
    "9 aug. 2016 kl. 16:12 skrev Ben Exempel <ben@example.org>:",
    "في الثلاثاء، 9 أغسطس 2016 في 4:12 م تمت كتابة ما يلي بواسطة Ben Sample <ben@example.org>:",
    "بتاريخ 9 أغسطس 2016، الساعة 4:12 م، كتب Ben Sample <ben@example.org>:",
    "في ٩ أغسطس ٢٠١٦ ١٦:١٢، كتب/كتبت Ben Sample:",
    "On Tue, Aug 9, 2016 at 4:12 PM, Ben Sample via Call-list <call-list@lists.example.org> wrote:",
    "On 09 Aug (16:12), Ben Sample wrote:",
    "Ben Sample <ben@example.org> writes:",
    "Ben Sample <ben@example.org> wrote on Tue, 09 Aug 2016 16:12:00 +0200:",
    "At 16:12 09/08/2016, Ben Sample wrote:",
    "Quoting Ben Sample <ben@example.org>:",
    "----- On Aug 9, 2016, at 4:12 PM, Ben Sample ben@example.org wrote:",
    "Ben Sample, on 09/08/2016 04:12 PM, wrote:",
    "Excerpts from Ben Sample's message of Tue Aug 09 16:12:00 +0200 2016:",
    "Ben Ejemplo <ben@example.org> escribió el 09/08/2016:",
    "Con fecha martes, 9 de agosto de 2016 16:12, Ben Ejemplo escribió:",
    "於 2016/8/9 16:12, Ben Sample 提到:",
    "Ben Sample 在 2016-08-09 16:12 寫道：",
    "كتب Ben Sample في 09/08/2016 16:12:",
    "Ben Muster meinte am 09.08.2016 16:12:",
    "Ben Exemplo <ben@example.org> escreveu no dia terça, 9/08/2016 à(s) 16:12:",
    "Cytowanie Ben Przykład <ben@example.org>:",
    "Ben Örnek <ben.ornek@secretariat.example.org>, 9 Ağu\n2016 Sal, 16:12 tarihinde şunu yazdı:",
    "* Ben Sample <ben@example.org> [2016-08-09 16:12]:",
    "Thus spake Ben Sample (ben@example.org):",
    "Ben Sample scripsit:",
};

static const char *const devices[] = {
    "Envoyé de mon iPhone",
    "Enviado desde mi iPhone",
    "Von meinem iPhone gesendet",
    "Inviato da iPhone",
    "Verstuurd vanaf mijn iPhone",
    "Wysłane z iPhone'a",
    "Отправлено с iPhone",
    "发自我的iPhone",
    "iPhoneから送信",
    "나의 iPhone에서 보냄",
    "iPhone'umdan gönderildi",
    "Skickat från min iPhone",
    "أُرسلت من الـ iPhone",
    "Enviado do meu iPhone",
    "Sent from Mail for Windows 10",
    "Sent from Yahoo Mail on Android",
    "Get Outlook for iOS",
    "Sent from ProtonMail mobile",
    "Von Outlook für Android gesendet",
    "Gesendet mit der GMX Mail App",
    "Envoyé à partir d'Outlook pour iOS",
    "Télécharger Outlook pour iOS",
    "Obtener Outlook para Android",
    "Obter o Outlook para iOS",
    "Ottieni Outlook per iOS",
    "Скачать Outlook для iOS",
    "获取 Outlook for iOS",
    "Descarga Outlook para Android",
    "Outlook für iOS herunterladen",
    "Pobierz aplikację Outlook dla systemu iOS",
    "Hämta Outlook för iOS",
    "Outlook voor Android downloaden",
    "从我的华为手机发送",
    "Android용 Outlook 다운로드",
    "iOS için Outlook'u edinin",
    "Sent from Mailspring, the best free email app for work",
    "Enviado desde mi smartphone BlackBerry 10.",
    "Sent from my BlackBerry 10 smartphone on the EE network.",
    "從我的 iPhone 傳送",
    "Sendt fra min iPhone",
    "Outlook for Android を入手",
    "Sent from a phone, please excuse typos",
    "Typed with my thumbs, apologies for brevity.",
    "-------- Sent from my phone --------",
    "Von meinem/meiner Galaxy gesendet",
    "Unterwegs vom Handy getippt, bitte Tippfehler entschuldigen",
    "Verzonden vanuit Mail voor Windows 10",
    "Vanaf mijn mobiel verstuurd",
    "スマートフォンから送信しています",
    "Samsung 스마트폰에서 보냈습니다.",
    "Samsung Galaxy akıllı telefonumdan gönderildi.",
    "Skickat från min Android-enhet med K-9 Mail. Ursäkta min fåordighet.",
};

static const char *const disclaimers[] = {
    "Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige "
    "Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und "
    "vernichten Sie diese Mail.",
    "Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de ses "
    "destinataires. Toute utilisation ou diffusion non autorisée est interdite. Si vous avez reçu ce message par "
    "erreur, merci de le détruire et d'en avertir l'expéditeur.",
    "Este mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario, pudiendo contener "
    "información confidencial sometida a secreto profesional. Si usted no es el destinatario, le rogamos que lo "
    "comunique y proceda a su eliminación.",
    "Esta mensagem, incluindo seus anexos, pode conter informação confidencial e/ou privilegiada. Se você recebeu este "
    "e-mail por engano, não utilize, copie ou divulgue as informações nele contidas. Avise imediatamente o remetente e "
    "apague-o.",
    "Le informazioni contenute in questo messaggio sono riservate e destinate esclusivamente al destinatario indicato. "
    "Se avete ricevuto questo messaggio per errore, vi preghiamo di avvisare il mittente e di distruggerlo.",
    "De informatie in dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Als u dit bericht ten "
    "onrechte heeft ontvangen, wordt u verzocht de afzender te informeren en het bericht te vernietigen.",
    "Ta wiadomość i wszelkie załączniki mogą zawierać informacje poufne i są przeznaczone wyłącznie dla adresata. "
    "Jeżeli otrzymali Państwo tę wiadomość omyłkowo, prosimy o powiadomienie nadawcy i usunięcie wiadomości.",
    "Данное сообщение и любые вложения являются конфиденциальными и предназначены только для адресата. Если вы "
    "получили это сообщение по ошибке, пожалуйста, уведомите отправителя и удалите его.",
    "本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组。禁止任何其他人以任何形式使用。如果您错收了本邮"
    "件，请您立即电话或邮件通知发件人并删除本邮件！",
    "このメールには機密情報が含まれている場合があります。誤って受信された場合は、送信者にご連絡の上、メールを削除してく"
    "ださい。",
    "이 메일은 지정된 수신자만을 위한 것이며, 기밀 정보를 포함하고 있을 수 있습니다. 본 메일을 잘못 수신하신 경우 "
    "발신자에게 알려 주시고 즉시 삭제하여 주시기 바랍니다.",
    "Bu e-posta ve ekleri gizli bilgiler içerebilir ve sadece gönderilen kişiye özeldir. Eğer bu mesajı yanlışlıkla "
    "aldıysanız lütfen göndereni bilgilendiriniz ve mesajı siliniz.",
    "Detta meddelande och eventuella bilagor är konfidentiella och endast avsedda för adressaten. Om du har fått "
    "meddelandet av misstag, vänligen meddela avsändaren och radera det.",
    "هذه الرسالة ومرفقاتها سرية ومخصصة للمرسل إليه فقط. إذا استلمت هذه الرسالة عن طريق الخطأ، يرجى إبلاغ المرسل وحذفها "
    "فوراً.",
    "Please consider the environment before printing this e-mail.",
    "This email has been checked for viruses by Avast antivirus software.\nhttps://www.avast.com/antivirus",
    "Virus-free. www.avast.com <https://www.avast.com/sig-email>",
    "This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it "
    "in error, please notify the sender and delete it.",
    "CONFIDENTIALITY NOTICE: The contents of this email message are intended only for the person to whom it is "
    "addressed. Any unauthorised copying is prohibited.",
    "The views expressed here are my own and not necessarily those of my employer.",
    "This message has been scanned for viruses by MailGuard and is believed to be clean.",
    "Der Inhalt dieser Nachricht ist vertraulich und ausschließlich für den bezeichneten Adressaten bestimmt. Jede "
    "unbefugte Weitergabe ist untersagt.",
    "Bitte denken Sie an die Umwelt, bevor Sie diese Mail ausdrucken.",
    "Diese E-Mail wurde von Avast auf Viren geprüft.",
    "Avant d'imprimer ce message, pensez à l'environnement.",
    "L'absence de virus dans ce courrier électronique a été vérifiée par le logiciel antivirus Avast.",
    "Les informations contenues dans ce courriel sont confidentielles et peuvent être protégées par le secret "
    "professionnel.",
    "AVISO LEGAL: La información contenida en este correo es confidencial. Queda prohibida su divulgación sin "
    "autorización.",
    "Antes de imprimir este correo, piense en el medio ambiente.",
    "Este correo electrónico ha sido comprobado en busca de virus con Avast.",
    "Esta mensagem e os seus anexos são confidenciais e destinam-se exclusivamente ao destinatário. Se a recebeu por "
    "engano, informe o remetente e apague-a.",
    "AVISO LEGAL: Esta mensagem pode conter informação confidencial e o seu uso não autorizado é proibido.",
    "Antes de imprimir, pense no meio ambiente.",
    "Este e-mail foi verificado quanto a vírus pelo Avast.",
    "Questo messaggio e i suoi allegati sono riservati e destinati esclusivamente al destinatario. Se lo avete "
    "ricevuto per errore, vi preghiamo di avvisare il mittente e di cancellarlo.",
    "Prima di stampare questa mail, pensa all'ambiente.",
    "Questa e-mail è stata controllata per individuare virus con Avast.",
    "Dit bericht en de bijlagen zijn vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Als u dit bericht per "
    "abuis hebt ontvangen, wordt u verzocht de afzender te informeren en het te verwijderen.",
    "Denk aan het milieu voordat u deze e-mail print.",
    "Niniejsza wiadomość i załączniki są poufne i przeznaczone wyłącznie dla adresata. Jeżeli otrzymali ją Państwo "
    "omyłkowo, prosimy o powiadomienie nadawcy i usunięcie.",
    "Treść tej wiadomości może zawierać informacje poufne. Ujawnianie jej osobom nieuprawnionym jest zabronione.",
    "Zanim wydrukujesz tę wiadomość, pomyśl o środowisku.",
    "Это сообщение и вложения к нему конфиденциальны и предназначены исключительно для адресата. Если вы получили его "
    "по ошибке, сообщите отправителю и удалите его.",
    "Информация, содержащаяся в настоящем письме, является конфиденциальной. Её разглашение без разрешения запрещено.",
    "Прежде чем распечатать это письмо, подумайте об окружающей среде.",
    "Письмо не содержит вирусов. Проверено антивирусом Avast.",
    "本邮件及其附件含有保密信息，仅供收件人使用。如您误收本邮件，请立即通知发件人并删除。",
    "此電子郵件及附件可能含有機密資訊，僅供指定收件人使用。若您誤收此郵件，請通知寄件者並刪除。",
    "打印本邮件前请考虑环境保护。",
    "このメールおよび添付ファイルには機密情報が含まれており、宛先の方のみを対象としています。誤って受信された場合は、送"
    "信者にご連絡のうえ削除してください。",
    "本メールは機密情報を含む場合があります。無断での開示、複写は固くお断りします。",
    "본 메일과 첨부 파일은 기밀 정보를 포함하고 있으며 지정된 수신인만을 위한 것입니다. 잘못 수신하신 경우 발신인에게 "
    "알리고 삭제해 주시기 바랍니다.",
    "이 전자우편은 비밀 정보를 포함할 수 있으므로 무단으로 공개하거나 복사하는 것을 금합니다.",
    "Bu mesajda yer alan bilgiler gizli olabilir; izinsiz kopyalanması ve dağıtılması yasaktır.",
    "Bu e-postayı yazdırmadan önce çevreyi düşünün.",
    "Informationen i detta e-postmeddelande är konfidentiell. Obehörig spridning är förbjuden.",
    "Tänk på miljön innan du skriver ut detta mejl.",
    "المعلومات الواردة في هذا البريد الإلكتروني سرية، ويحظر نسخها أو توزيعها دون إذن.",
    "فكر في البيئة قبل طباعة هذه الرسالة.",
};

/* Last paragraphs of answers, which nothing may set aside. */
static const char *const answers[] = {
    "Reports must stay confidential, since a company that fears for its name will not disclose a virus.",
    "Members disclose what they can; the rest is privileged, and monitored by the regulator.",
    "The addressee of such a notice should be the team, not the press. Confidential notices help.",
    "La información confidencial de las empresas debe protegerse; lo demás, publicarse.",
    "Конфиденциальную информацию получателю передают только лично, по ошибке она уходит часто.",
    "機密情報を扱う組織は、宛先を確認し、誤って送らないようにすべきです。",
    "Gizli bilgi yetkisiz kişilere verilmemelidir, ama tehditler herkese duyurulmalıdır.",
    "Sent from one team to another, a report needs a number.",
    "Enviado de una oficina a otra, el informe pierde su contexto y nadie lo lee.",
    "This is in line with what our members said.",
    "At 16:00 every Friday the teams in our region call each other, and that helps.",
    "We scan every mail for viruses before it is delivered, and tell the sender when one was found.",
    "Workers hold views that differ from those of the employer, and both belong into the report.",
    "Please treat the information in this message as confidential and do not disclose my name.",
    "Bitte behandeln Sie diese Nachricht vertraulich; eine Weitergabe würde meinen Kollegen schaden.",
    "A message that contains confidential indicators must be encrypted, and copying it is prohibited.",
    "Wer eine Meldung irrtümlich erhalten hat, soll sie löschen und den Fehler melden.",
    "Printing fewer reports was good for the environment and for our budget.",
    "Un informe recibido por error debe borrarse, y el equipo que lo envió debe saberlo.",
    "Un rapporto ricevuto per errore va restituito alla squadra che lo ha spedito.",
    "Nous vérifions chaque courriel contre les virus, et c'est notre équipe qui répond au client.",
};

/* What stands in `message` with each of the phrases for '%', by role. */
static void expect_each(const char *const *phrases, size_t count, const char *before, const char *behind,
                        enum role want, enum role below)
{
    size_t wrong = 0;
    for (size_t i = 0; i < count; i++) {
        struct arena *arena = arena_new();
        struct segmentation out;
        struct blocks *blocks = &out.blocks;
        dump_roles(arena, arena_printf(arena, "%s%s%s", before, phrases[i], behind), "Ada Example", false, &out);
        bool found = false, right = blocks->count > 0 && strcmp(blocks->items[0].text, OWN) == 0;
        right &= blocks->items[0].role == ROLE_AUTHORED;
        for (size_t k = 1; k < blocks->count; k++) {
            bool phrase = strncmp(blocks->items[k].text, phrases[i], 8) == 0;
            found |= phrase;
            if (phrase) right &= blocks->items[k].role == want;
            if (strstr(blocks->items[k].text, "Which roles")) right &= blocks->items[k].role == below;
        }
        if (!right || !found) print_error("not %s: %s\n", role_name(want), phrases[i]);
        wrong += !right || !found;
        arena_free(&arena);
    }
    assert_int_equal(wrong, 0);
}

static void test_phrases_attributions(void **state)
{
    (void)state;
    expect_each(attributions, COUNT(attributions), OWN "\n\n", "\n\n> Which roles do they have?\n", ROLE_ATTRIBUTION,
                ROLE_QUOTED);
    /* The three oddest are believed only above quotation marks. */
    size_t plain = COUNT(attributions) - 3;
    expect_each(attributions, plain, OWN "\n\n", "\n\nWhich roles do they have?\n", ROLE_ATTRIBUTION, ROLE_QUOTED);
}

static void test_phrases_devices(void **state)
{
    (void)state;
    expect_each(devices, COUNT(devices), OWN "\n\n", "\n", ROLE_SIGNATURE, ROLE_QUOTED);
}

static void test_phrases_disclaimers(void **state)
{
    (void)state;
    static const char head[] = OWN "\n\nFrom: Ben Sample <ben@example.org>\nSent: Tuesday, 9 August 2016 16:12\n"
                                   "To: call-list@lists.example.org\nSubject: Call\n\nWhich roles do they have?\n\n";
    expect_each(disclaimers, COUNT(disclaimers), OWN "\n\nAda\n\n", "\n", ROLE_DISCLAIMER, ROLE_QUOTED);
    /* Below an earlier message that carries no marks the gateway's text is no quotation. */
    expect_each(disclaimers, COUNT(disclaimers), head, "\n", ROLE_DISCLAIMER, ROLE_QUOTED);
}

static void test_phrases_false_friends(void **state)
{
    (void)state;
    expect_each(answers, COUNT(answers), OWN "\n\n", "\n", ROLE_AUTHORED, ROLE_QUOTED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_phrases_attributions),
        cmocka_unit_test(test_phrases_devices),
        cmocka_unit_test(test_phrases_disclaimers),
        cmocka_unit_test(test_phrases_false_friends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
