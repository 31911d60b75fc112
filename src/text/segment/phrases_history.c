/* SPDX-License-Identifier: MIT */
/* phrases_history: how mail programs introduce an earlier message: field names, separators, "On ... wrote:". All text
 * is folded. */
#include "phrases.h"
#include "signs.h"

#include <limits.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>
#include <pthread.h>
#include <string.h>

/* clang-format off */
#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static const struct {
    const char *name;
    enum header_name field;
} fields[] = {
    {"from", HEADER_FROM}, {"von", HEADER_FROM}, {"de", HEADER_FROM}, {"da", HEADER_FROM}, {"van", HEADER_FROM},
    {"od", HEADER_FROM}, {"от", HEADER_FROM}, {"от кого", HEADER_FROM}, {"від", HEADER_FROM}, {"发件人", HEADER_FROM},
    {"寄件者", HEADER_FROM}, {"寄件人", HEADER_FROM}, {"發件人", HEADER_FROM}, {"差出人", HEADER_FROM}, {"送信元", HEADER_FROM},
    {"送信者", HEADER_FROM}, {"보낸 사람", HEADER_FROM}, {"보낸사람", HEADER_FROM}, {"발신", HEADER_FROM}, {"발신자", HEADER_FROM},
    {"kimden", HEADER_FROM}, {"gonderen", HEADER_FROM}, {"fran", HEADER_FROM}, {"fra", HEADER_FROM},
    {"lahettaja", HEADER_FROM}, {"من", HEADER_FROM}, {"المرسل", HEADER_FROM}, {"felado", HEADER_FROM},
    {"expeditor", HEADER_FROM}, {"expediteur", HEADER_FROM}, {"absender", HEADER_FROM}, {"remitente", HEADER_FROM},
    {"remetente", HEADER_FROM}, {"mittente", HEADER_FROM}, {"afzender", HEADER_FROM}, {"отправитель", HEADER_FROM},
    {"nadawca", HEADER_FROM}, {"odesilatel", HEADER_FROM}, {"από", HEADER_FROM}, {"avsandare", HEADER_FROM},
    {"sender", HEADER_FROM}, {"feladó", HEADER_FROM}, {"sent", HEADER_DATE}, {"date", HEADER_DATE},
    {"date sent", HEADER_DATE}, {"gesendet", HEADER_DATE}, {"gesendet am", HEADER_DATE}, {"datum", HEADER_DATE},
    {"envoye", HEADER_DATE}, {"envoye le", HEADER_DATE}, {"enviado", HEADER_DATE}, {"enviado el", HEADER_DATE},
    {"enviado em", HEADER_DATE}, {"enviada", HEADER_DATE}, {"enviada em", HEADER_DATE}, {"fecha", HEADER_DATE},
    {"data", HEADER_DATE}, {"inviato", HEADER_DATE}, {"inviato il", HEADER_DATE}, {"verzonden", HEADER_DATE},
    {"verstuurd", HEADER_DATE}, {"wyslano", HEADER_DATE}, {"wyslane", HEADER_DATE}, {"отправлено", HEADER_DATE},
    {"дата", HEADER_DATE}, {"发送时间", HEADER_DATE}, {"发送日期", HEADER_DATE}, {"日期", HEADER_DATE}, {"寄件日期", HEADER_DATE},
    {"傳送時間", HEADER_DATE}, {"时间", HEADER_DATE}, {"送信日時", HEADER_DATE}, {"日時", HEADER_DATE}, {"日付", HEADER_DATE}, {"送信日", HEADER_DATE}, {"受信日時", HEADER_DATE}, {"送信時刻", HEADER_DATE}, {"보낸 시간", HEADER_DATE}, {"받은 날짜", HEADER_DATE},
    {"보낸 날짜", HEADER_DATE}, {"보낸날짜", HEADER_DATE}, {"날짜", HEADER_DATE}, {"gonderildi", HEADER_DATE}, {"gonderilme", HEADER_DATE},
    {"gonderilme tarihi", HEADER_DATE}, {"gonderme tarihi", HEADER_DATE}, {"tarih", HEADER_DATE},
    {"skickat", HEADER_DATE}, {"sendt", HEADER_DATE}, {"dato", HEADER_DATE}, {"lahetetty", HEADER_DATE},
    {"paivamaara", HEADER_DATE}, {"تم الإرسال", HEADER_DATE}, {"التاريخ", HEADER_DATE}, {"تاريخ", HEADER_DATE},
    {"تاريخ الإرسال", HEADER_DATE}, {"أرسلت", HEADER_DATE}, {"elkuldve", HEADER_DATE}, {"trimis", HEADER_DATE},
    {"odeslano", HEADER_DATE}, {"received", HEADER_DATE}, {"to", HEADER_TO}, {"an", HEADER_TO}, {"a", HEADER_TO},
    {"para", HEADER_TO}, {"pour", HEADER_TO}, {"aan", HEADER_TO}, {"do", HEADER_TO}, {"кому", HEADER_TO}, {"收件人", HEADER_TO},
    {"收件者", HEADER_TO}, {"宛先", HEADER_TO}, {"받는 사람", HEADER_TO}, {"받는사람", HEADER_TO}, {"수신", HEADER_TO},
    {"수신자", HEADER_TO}, {"kime", HEADER_TO}, {"alici", HEADER_TO}, {"till", HEADER_TO}, {"til", HEADER_TO},
    {"vastaanottaja", HEADER_TO}, {"إلى", HEADER_TO}, {"الى", HEADER_TO}, {"cimzett", HEADER_TO},
    {"catre", HEADER_TO}, {"komu", HEADER_TO}, {"adresat", HEADER_TO}, {"empfanger", HEADER_TO},
    {"destinataire", HEADER_TO}, {"destinatario", HEADER_TO}, {"adressat", HEADER_TO}, {"cc", HEADER_CC},
    {"copie a", HEADER_CC}, {"copie", HEADER_CC}, {"copia", HEADER_CC}, {"kopie", HEADER_CC}, {"kopia", HEADER_CC},
    {"dw", HEADER_CC}, {"копия", HEADER_CC}, {"抄送", HEADER_CC}, {"副本", HEADER_CC}, {"참조", HEADER_CC},
    {"bilgi", HEADER_CC}, {"نسخة", HEADER_CC}, {"نسخة إلى", HEADER_CC}, {"c.c.", HEADER_CC}, {"cci", HEADER_CC},
    {"bcc", HEADER_CC}, {"kopi", HEADER_CC}, {"subject", HEADER_SUBJECT}, {"betreff", HEADER_SUBJECT},
    {"objet", HEADER_SUBJECT}, {"sujet", HEADER_SUBJECT}, {"asunto", HEADER_SUBJECT}, {"assunto", HEADER_SUBJECT},
    {"oggetto", HEADER_SUBJECT}, {"onderwerp", HEADER_SUBJECT}, {"temat", HEADER_SUBJECT}, {"тема", HEADER_SUBJECT},
    {"主题", HEADER_SUBJECT}, {"主題", HEADER_SUBJECT}, {"主旨", HEADER_SUBJECT}, {"标题", HEADER_SUBJECT},
    {"件名", HEADER_SUBJECT}, {"제목", HEADER_SUBJECT}, {"konu", HEADER_SUBJECT}, {"amne", HEADER_SUBJECT},
    {"emne", HEADER_SUBJECT}, {"aihe", HEADER_SUBJECT}, {"الموضوع", HEADER_SUBJECT}, {"موضوع", HEADER_SUBJECT},
    {"targy", HEADER_SUBJECT}, {"subiect", HEADER_SUBJECT}, {"predmet", HEADER_SUBJECT}, {"θέμα", HEADER_SUBJECT},
    {"onderwerp van bericht", HEADER_SUBJECT}, {"reply-to", HEADER_OTHER}, {"organization", HEADER_OTHER},
    {"organisation", HEADER_OTHER}, {"attachments", HEADER_OTHER}, {"importance", HEADER_OTHER},
    {"priority", HEADER_OTHER}, {"resent-from", HEADER_OTHER}, {"newsgroups", HEADER_OTHER},
    {"antwort an", HEADER_OTHER}, {"repondre a", HEADER_OTHER}, {"responder a", HEADER_OTHER},
    {"piece jointe", HEADER_OTHER}, {"wichtigkeit", HEADER_OTHER}, {"priorite", HEADER_OTHER},
    {"importancia", HEADER_OTHER}, {"message-id", HEADER_OTHER}, {"message du", HEADER_DATE},
    {"list-post", HEADER_OTHER}, {"sent by", HEADER_OTHER}, {"please respond to", HEADER_OTHER},
    {"gesendet von", HEADER_OTHER}, {"bitte antworten an", HEADER_OTHER}, {"envoye par", HEADER_OTHER},
    {"enviado por", HEADER_OTHER}, {"inviato da", HEADER_OTHER}, {"verzonden door", HEADER_OTHER},
    {"מאת", HEADER_FROM}, {"השולח", HEADER_FROM}, {"שולח", HEADER_FROM}, {"תאריך", HEADER_DATE}, {"נשלח", HEADER_DATE},
    {"נשלח בתאריך", HEADER_DATE}, {"אל", HEADER_TO}, {"לכבוד", HEADER_TO}, {"נמען", HEADER_TO}, {"עותק", HEADER_CC},
    {"העתק", HEADER_CC}, {"נושא", HEADER_SUBJECT}, {"הנדון", HEADER_SUBJECT}, {"frå", HEADER_FROM}, {"надіслано", HEADER_DATE},
    {"изпратено", HEADER_DATE}, {"относно", HEADER_SUBJECT}, {"predmet spravy", HEADER_SUBJECT},
    {"poslano", HEADER_DATE}, {"zadeva", HEADER_SUBJECT}, {"poslane", HEADER_DATE},
    {"προς", HEADER_TO}, {"ημερομηνία", HEADER_DATE}, {"στάλθηκε", HEADER_DATE}, {"kirjoittaja", HEADER_FROM},
    {"kuldte", HEADER_FROM}, {"kuldve", HEADER_DATE}, {"dari", HEADER_FROM}, {"kepada", HEADER_TO},
    {"tanggal", HEADER_DATE}, {"perihal", HEADER_SUBJECT}, {"فرستنده", HEADER_FROM}, {"از", HEADER_FROM}, {"به", HEADER_TO},
    {"anlagen", HEADER_OTHER}, {"archivos adjuntos", HEADER_OTHER},
    {"từ", HEADER_FROM}, {"người gửi", HEADER_FROM}, {"pengirim", HEADER_FROM}, {"daripada", HEADER_FROM},
    {"de la", HEADER_FROM}, {"αποστολέας", HEADER_FROM}, {"від кого", HEADER_FROM}, {"salje", HEADER_FROM},
    {"posiljatelj", HEADER_FROM}, {"odosielatel", HEADER_FROM}, {"saatja", HEADER_FROM}, {"nuo", HEADER_FROM},
    {"จาก", HEADER_FROM}, {"ผู้ส่ง", HEADER_FROM}, {"प्रेषक", HEADER_FROM}, {"द्वारा", HEADER_FROM},
    {"remitent", HEADER_FROM}, {"منجانب", HEADER_FROM}, {"差出人名", HEADER_FROM}, {"avsender", HEADER_FROM},
    {"afsender", HEADER_FROM}, {"подател", HEADER_FROM}, {"пошиљалац", HEADER_FROM}, {"siuntejas", HEADER_FROM},
    {"sutitajs", HEADER_FROM}, {"kutoka", HEADER_FROM},
    {"dikirim", HEADER_DATE}, {"da gửi", HEADER_DATE}, {"gửi", HEADER_DATE}, {"ngay", HEADER_DATE},
    {"ngay gửi", HEADER_DATE}, {"thời gian", HEADER_DATE}, {"ημ/νία", HEADER_DATE}, {"εστάλη", HEADER_DATE},
    {"odoslane", HEADER_DATE}, {"saadetud", HEADER_DATE}, {"kuupaev", HEADER_DATE}, {"issiusta", HEADER_DATE},
    {"nosutits", HEADER_DATE}, {"ส่ง", HEADER_DATE}, {"วันที่", HEADER_DATE}, {"भेजा गया", HEADER_DATE},
    {"दिनांक", HEADER_DATE}, {"enviat", HEADER_DATE}, {"ارسال شده", HEADER_DATE}, {"ارسال‌شده", HEADER_DATE},
    {"تاریخ", HEADER_DATE}, {"تاریخ ارسال", HEADER_DATE}, {"pvm", HEADER_DATE}, {"poslato", HEADER_DATE},
    {"послато", HEADER_DATE}, {"датум", HEADER_DATE}, {"dihantar", HEADER_DATE}, {"tarikh", HEADER_DATE},
    {"بھیجا گیا", HEADER_DATE}, {"відправлено", HEADER_DATE}, {"kelt", HEADER_DATE}, {"tarehe", HEADER_DATE},
    {"tới", HEADER_TO}, {"dến", HEADER_TO}, {"người nhận", HEADER_TO}, {"penerima", HEADER_TO},
    {"παραλήπτης", HEADER_TO}, {"отримувач", HEADER_TO}, {"prima", HEADER_TO}, {"primatelj", HEADER_TO},
    {"prejemnik", HEADER_TO}, {"prijemca", HEADER_TO}, {"kellele", HEADER_TO}, {"saaja", HEADER_TO},
    {"gavejas", HEADER_TO}, {"sanemejs", HEADER_TO}, {"ถึง", HEADER_TO}, {"ผู้รับ", HEADER_TO}, {"प्रति", HEADER_TO},
    {"گیرنده", HEADER_TO}, {"בשביל", HEADER_TO}, {"mottaker", HEADER_TO}, {"modtager", HEADER_TO},
    {"получател", HEADER_TO}, {"بنام", HEADER_TO}, {"kwa", HEADER_TO},
    {"tembusan", HEADER_CC}, {"dồng gửi", HEADER_CC}, {"sao gửi", HEADER_CC}, {"κοιν.", HEADER_CC},
    {"κοινοποίηση", HEADER_CC}, {"копія", HEADER_CC}, {"masolat", HEADER_CC}, {"masolatot kap", HEADER_CC},
    {"kopio", HEADER_CC}, {"kopja", HEADER_CC}, {"koopia", HEADER_CC}, {"kopija", HEADER_CC}, {"สำเนา", HEADER_CC},
    {"رونوشت", HEADER_CC}, {"salinan", HEADER_CC}, {"dalsi prijemcovia", HEADER_CC}, {"प्रतिलिपि", HEADER_CC},
    {"копие", HEADER_CC}, {"копија", HEADER_CC},
    {"subjek", HEADER_SUBJECT}, {"hal", HEADER_SUBJECT}, {"chủ dề", HEADER_SUBJECT}, {"tieu dề", HEADER_SUBJECT},
    {"asia", HEADER_SUBJECT}, {"otsikko", HEADER_SUBJECT}, {"teema", HEADER_SUBJECT}, {"tema", HEADER_SUBJECT},
    {"temats", HEADER_SUBJECT}, {"เรื่อง", HEADER_SUBJECT}, {"หัวเรื่อง", HEADER_SUBJECT}, {"विषय", HEADER_SUBJECT},
    {"assumpte", HEADER_SUBJECT}, {"tajuk", HEADER_SUBJECT}, {"наслов", HEADER_SUBJECT}, {"naslov", HEADER_SUBJECT},
    {"عنوان", HEADER_SUBJECT}, {"mada", HEADER_SUBJECT},
};

static struct openings fields_of;
static pthread_once_t fields_once = PTHREAD_ONCE_INIT;

static void make_fields(void)
{
    const char *names[COUNT(fields)];
    for (size_t i = 0; i < COUNT(fields); i++) names[i] = fields[i].name;
    openings_make(&fields_of, names, COUNT(fields));
}

enum header_name phrase_header(const char *folded, const char **value)
{
    while (*folded == '>' || *folded == ' ' || *folded == '|') folded++;
    const char *colon = memchr(folded, ':', strnlen(folded, 37));
    if (!colon || colon == folded) return HEADER_NONE;
    size_t length = (size_t)(colon - folded);
    while (length > 0 && folded[length - 1] == ' ') length--;
    pthread_once(&fields_once, make_fields);
    struct openings_walk walk = openings_walk(&fields_of, folded, length);
    const struct opening *at = openings_next(&walk);
    while (at != NULL && (at->bytes != length || memcmp(at->text, folded, length) != 0)) at = openings_next(&walk);
    if (at == NULL) return HEADER_NONE;
    *value = colon + 1;
    while (**value == ' ') (*value)++;
    return fields[at->list].field;
}

bool phrase_passes_on(const char *folded)
{
    SIGN_LIST(cues,
        "forward", "passing on", "passing this on", "passed on", "pass on", "pass this on", "on behalf of", "asked me to send",
        "asked me to post", "asks me to send", "posting this for", "sending this for", "sent to me by",
        "leite", "weiterleit", "weitergeleitet", "reiche ich", "gebe ich weiter", "im auftrag von", "im namen von",
        "transmets", "transmettre", "transferons", "transfere", "fais suivre", "faisons suivre", "de la part de", "au nom de",
        "reenvi", "renvio", "remito", "transmito", "de parte de", "en nombre de", "encaminh", "reencaminh", "da parte de",
        "em nome de", "inoltr", "trasmett", "per conto di", "a nome di", "stuur ik door", "stuur door", "doorgestuurd",
        "door te sturen", "namens", "uit naam van", "przesyl", "przekaz", "w imieniu", "пересыла", "переслан", "направля",
        "переда", "по просьбе", "от имени", "转发", "轉發", "转来", "代发", "转交", "転送", "代わりに", "전달", "대신", "iletiyorum",
        "iletiyoruz", "adina", "vidarebefordr", "skickar vidare", "vagnar", "for rakning", "أحيل", "توجيه", "نيابة عن",
        "بالنيابة عن", "أنقل",
    "preposil", "predavam", "jmenem", "tovabbit", "neveben", "megbizasabol", "valitan", "valitamme",
    "lahetan edelleen", "n puolesta ", "videresend", "pa vegne af", "pa vegne av", "προωθώ", "προωθούμε", "διαβιβάζ",
    "εκ μέρους", "για λογαριασμό", "від імені", "на прохання", "meneruskan", "kami teruskan", "saya teruskan",
    "atas nama", "chuyển tiếp", "thay mặt", "از طرف", "به نمایندگی", "מעביר", "מעבירה", "בשמו של", "בשמה של", "redirection",
    "in numele", "la rugamintea", "preposiel", "prosljeduj", "prosleduj", "препращам", "от името"
    );
    return signs_any(&cues, folded);
}

bool phrase_came_to_me(const char *folded)
{
    SIGN_LIST(cues,
        "dictated", "sent me ", "sent to me", "gave me", "given to me", "wrote to me", "handed me", "left with me", "diktiert",
        "mir geschickt", "mir gegeben", "mir geschrieben", "mir gesandt", "mir hinterlassen", "m'a dicte", "m'a envoye",
        "m'a remis", "m'a laisse", "m'a ecrit", "m'a adresse", "me dicto", "me ha dictado", "me envio", "me ha enviado",
        "me mando", "me ha mandado", "me dejo", "me escribio", "me ditou", "me mandou", "me deixou", "me escreveu",
        "ha dettato", "mi dettato", "mi ha mandato", "mi ha inviato", "mi ha lasciato", "mi ha scritto", "dicteerde",
        "gedicteerd", "stuurde mij", "mij stuurde", "mij gestuurd", "mij gaf", "podyktowal", "przyslal mi", "mi przyslal",
        "zostawil mi", "продиктова", "прислал", "оставил мне", "передал мне", "口述", "口授", "交给我", "发给我", "發給我", "預かっ",
        "받아 적", "보내주신 답", "dikte etti", "bana gonder", "bana yazdir", "dikterade", "skickade mig", "lamnade till mig",
        "أملا", "أملى", "أرسله إلي", "أرسلها إلي");
    return signs_any(&cues, folded);
}

bool phrase_message_of(const char *folded)
{
    static const char *const starts[] = {"message du ", "message of ", "mensaje del ", "messaggio del ",
                                         "nachricht vom ", "mensagem de ", "bericht van "};
    for (size_t i = 0; i < COUNT(starts); i++) {
        size_t size = strlen(starts[i]);
        if (strncmp(folded, starts[i], size) != 0) continue;
        if (folded[size] >= '0' && folded[size] <= '9') return strlen(folded) < 60;
    }
    return false;
}

static const struct {
    const char *text;
    enum mark mark;
} marks[] = {
    {"original message", MARK_ORIGINAL}, {"original-nachricht", MARK_ORIGINAL}, {"originalnachricht", MARK_ORIGINAL},
    {"original email", MARK_ORIGINAL}, {"original e-mail", MARK_ORIGINAL}, {"original appointment", MARK_ORIGINAL},
    {"ursprungliche nachricht", MARK_ORIGINAL}, {"urspruengliche nachricht", MARK_ORIGINAL},
    {"ursprungliche mail", MARK_ORIGINAL}, {"mensaje original", MARK_ORIGINAL}, {"message d'origine", MARK_ORIGINAL},
    {"message original", MARK_ORIGINAL}, {"courriel original", MARK_ORIGINAL}, {"mail original", MARK_ORIGINAL}, {"mail d'origine", MARK_ORIGINAL},
    {"correo original", MARK_ORIGINAL}, {"mail originale", MARK_ORIGINAL}, {"email originale", MARK_ORIGINAL}, {"e-mail originale", MARK_ORIGINAL},
    {"oorspronkelijke e-mail", MARK_ORIGINAL}, {"originele e-mail", MARK_ORIGINAL}, {"originalmail", MARK_ORIGINAL}, {"originalbrev", MARK_ORIGINAL},
    {"исходное письмо", MARK_ORIGINAL}, {"oryginalny e-mail", MARK_ORIGINAL}, {"oryginalny mail", MARK_ORIGINAL}, {"e-mail d'origine", MARK_ORIGINAL},
    {"mensagem original", MARK_ORIGINAL}, {"messaggio originale", MARK_ORIGINAL},
    {"oorspronkelijk bericht", MARK_ORIGINAL}, {"origineel bericht", MARK_ORIGINAL},
    {"wiadomosc oryginalna", MARK_ORIGINAL}, {"oryginalna wiadomosc", MARK_ORIGINAL},
    {"исходное сообщение", MARK_ORIGINAL}, {"оригинальное сообщение", MARK_ORIGINAL},
    {"первоначальное сообщение", MARK_ORIGINAL}, {"原始邮件", MARK_ORIGINAL}, {"原邮件", MARK_ORIGINAL},
    {"原始郵件", MARK_ORIGINAL}, {"原文", MARK_ORIGINAL}, {"元のメッセージ", MARK_ORIGINAL}, {"オリジナルメッセージ", MARK_ORIGINAL},
    {"원본 메시지", MARK_ORIGINAL}, {"원본 메일", MARK_ORIGINAL}, {"원본메일", MARK_ORIGINAL}, {"ozgun ileti", MARK_ORIGINAL},
    {"orijinal mesaj", MARK_ORIGINAL}, {"orijinal ileti", MARK_ORIGINAL}, {"asil mesaj", MARK_ORIGINAL},
    {"ursprungligt meddelande", MARK_ORIGINAL}, {"originalmeddelande", MARK_ORIGINAL},
    {"oprindelig besked", MARK_ORIGINAL}, {"oprindelig meddelelse", MARK_ORIGINAL},
    {"opprinnelig melding", MARK_ORIGINAL}, {"alkuperainen viesti", MARK_ORIGINAL},
    {"الرسالة الأصلية", MARK_ORIGINAL}, {"رسالة أصلية", MARK_ORIGINAL}, {"puvodni zprava", MARK_ORIGINAL},
    {"eredeti uzenet", MARK_ORIGINAL}, {"mesaj original", MARK_ORIGINAL}, {"reply message", MARK_ORIGINAL}, {"邮件原件", MARK_ORIGINAL}, {"原始信件", MARK_ORIGINAL}, {"原始消息", MARK_ORIGINAL},
    {"元メッセージ", MARK_ORIGINAL}, {"元のメール", MARK_ORIGINAL}, {"원본 이메일", MARK_ORIGINAL}, {"ozgun mesaj", MARK_ORIGINAL},
    {"orijinal e-posta", MARK_ORIGINAL}, {"البريد الأصلي", MARK_ORIGINAL}, {"النص الأصلي", MARK_ORIGINAL}, {"eredeti level", MARK_ORIGINAL},
    {"previous message", MARK_ORIGINAL}, {"replied message", MARK_ORIGINAL}, {"回复的原邮件", MARK_ORIGINAL}, {"回复的邮件", MARK_ORIGINAL}, {"回覆的原郵件", MARK_ORIGINAL}, {"reply above this line", MARK_ORIGINAL},
    {"please reply above this line", MARK_ORIGINAL}, {"αρχικό μήνυμα", MARK_ORIGINAL},
    {"puvodni e-mail", MARK_ORIGINAL}, {"puvodni email", MARK_ORIGINAL}, {"puvodni mail", MARK_ORIGINAL}, {"povodna sprava", MARK_ORIGINAL},
    {"povodny e-mail", MARK_ORIGINAL}, {"povodny email", MARK_ORIGINAL}, {"oprindelig mail", MARK_ORIGINAL}, {"oprindelig e-mail", MARK_ORIGINAL},
    {"opprinnelig e-post", MARK_ORIGINAL}, {"ursprungligt mejl", MARK_ORIGINAL}, {"ursprungligt e-postmeddelande", MARK_ORIGINAL},
    {"alkuperainen sahkoposti", MARK_ORIGINAL}, {"eredeti e-mail", MARK_ORIGINAL}, {"mesajul original", MARK_ORIGINAL}, {"e-mail original", MARK_ORIGINAL},
    {"izvorna poruka", MARK_ORIGINAL}, {"originalna poruka", MARK_ORIGINAL}, {"izvirno sporocilo", MARK_ORIGINAL}, {"missatge original", MARK_ORIGINAL},
    {"оригінальне повідомлення", MARK_ORIGINAL}, {"вихідне повідомлення", MARK_ORIGINAL}, {"початкове повідомлення", MARK_ORIGINAL}, {"оригинално съобщение", MARK_ORIGINAL},
    {"изначальное сообщение", MARK_ORIGINAL}, {"исходный текст", MARK_ORIGINAL}, {"הודעה מקורית", MARK_ORIGINAL}, {"ההודעה המקורית", MARK_ORIGINAL},
    {"پیام اصلی", MARK_ORIGINAL}, {"pesan asli", MARK_ORIGINAL},
    {"preposlany e-mail", MARK_FORWARD}, {"preposlany email", MARK_FORWARD}, {"preposlany mail", MARK_FORWARD}, {"preposlana sprava", MARK_FORWARD},
    {"videresendt mail", MARK_FORWARD}, {"videresendt e-mail", MARK_FORWARD}, {"videresendt e-post", MARK_FORWARD}, {"vidarebefordrat e-postmeddelande", MARK_FORWARD},
    {"valitetty sahkoposti", MARK_FORWARD}, {"tovabbitott level", MARK_FORWARD}, {"tovabbitott e-mail", MARK_FORWARD}, {"proslijedena poruka", MARK_FORWARD},
    {"prosledena poruka", MARK_FORWARD}, {"posredovano sporocilo", MARK_FORWARD}, {"missatge reenviat", MARK_FORWARD}, {"переслане повідомлення", MARK_FORWARD},
    {"пересланий лист", MARK_FORWARD}, {"препратено съобщение", MARK_FORWARD}, {"προωθημένο μήνυμα", MARK_FORWARD}, {"הודעה שהועברה", MARK_FORWARD},
    {"הודעה מועברת", MARK_FORWARD}, {"תחילת ההודעה שהועברה", MARK_FORWARD}, {"پیام هدایت‌شده", MARK_FORWARD}, {"pesan terusan", MARK_FORWARD},
    {"forwarded message", MARK_FORWARD}, {"begin forwarded message", MARK_FORWARD},
    {"start of forwarded message", MARK_FORWARD}, {"forwarded mail", MARK_FORWARD},
    {"forwarded email", MARK_FORWARD}, {"forwarded by", MARK_FORWARD}, {"weitergeleitet von", MARK_FORWARD}, {"transfere par", MARK_FORWARD},
    {"transmis par", MARK_FORWARD}, {"reexpedie par", MARK_FORWARD}, {"reenviado por", MARK_FORWARD}, {"remitido por", MARK_FORWARD}, {"encaminhado por", MARK_FORWARD},
    {"inoltrato da", MARK_FORWARD}, {"doorgestuurd door", MARK_FORWARD}, {"przekazane przez", MARK_FORWARD}, {"przeslane przez", MARK_FORWARD},
    {"переслано", MARK_FORWARD}, {"vidarebefordrat av", MARK_FORWARD}, {"ileten", MARK_FORWARD}, {"转发人", MARK_FORWARD}, {"転送者", MARK_FORWARD}, {"weitergeleitete nachricht", MARK_FORWARD},
    {"anfang der weitergeleiteten nachricht", MARK_FORWARD}, {"weitergeleitete mail", MARK_FORWARD},
    {"mensaje reenviado", MARK_FORWARD}, {"inicio del mensaje reenviado", MARK_FORWARD},
    {"mensaje remitido", MARK_FORWARD}, {"message transfere", MARK_FORWARD}, {"message transmis", MARK_FORWARD},
    {"debut du message reexpedie", MARK_FORWARD}, {"debut du message transfere", MARK_FORWARD},
    {"message reexpedie", MARK_FORWARD}, {"mensagem encaminhada", MARK_FORWARD},
    {"mensagem reencaminhada", MARK_FORWARD}, {"inicio da mensagem encaminhada", MARK_FORWARD},
    {"inicio da mensagem reencaminhada", MARK_FORWARD}, {"messaggio inoltrato", MARK_FORWARD},
    {"inizio messaggio inoltrato", MARK_FORWARD}, {"doorgestuurd bericht", MARK_FORWARD},
    {"begin doorgestuurd bericht", MARK_FORWARD}, {"wiadomosc przekazana", MARK_FORWARD},
    {"przekazana wiadomosc", MARK_FORWARD}, {"poczatek przekazywanej wiadomosci", MARK_FORWARD}, {"poczatek przekazanej wiadomosci", MARK_FORWARD},
    {"wiadomosc przeslana dalej", MARK_FORWARD}, {"пересылаемое сообщение", MARK_FORWARD},
    {"пересланное сообщение", MARK_FORWARD}, {"начало переадресованного сообщения", MARK_FORWARD},
    {"начало пересылаемого сообщения", MARK_FORWARD}, {"перенаправленное сообщение", MARK_FORWARD},
    {"转发的邮件", MARK_FORWARD}, {"转发邮件", MARK_FORWARD}, {"转发邮件信息", MARK_FORWARD}, {"已转发邮件", MARK_FORWARD}, {"开始转发的邮件", MARK_FORWARD}, {"開始轉寄的郵件", MARK_FORWARD}, {"開始轉寄郵件", MARK_FORWARD},
    {"轉寄的訊息", MARK_FORWARD}, {"已轉寄的郵件", MARK_FORWARD}, {"已轉寄郵件", MARK_FORWARD}, {"已转发的邮件", MARK_FORWARD}, {"已转发消息", MARK_FORWARD}, {"转发的消息", MARK_FORWARD}, {"转发消息", MARK_FORWARD}, {"전달된 메시지 시작", MARK_FORWARD},
    {"전달한 메시지", MARK_FORWARD}, {"전달 메시지", MARK_FORWARD}, {"전달메일", MARK_FORWARD}, {"転送メールの始まり", MARK_FORWARD},
    {"転送されたメール", MARK_FORWARD}, {"yonlendirilen ileti baslangici", MARK_FORWARD}, {"yonlendirilen ileti", MARK_FORWARD},
    {"yonlendirilmis ileti", MARK_FORWARD}, {"iletilen iletinin baslangici", MARK_FORWARD}, {"baslangic, iletilen ileti", MARK_FORWARD},
    {"بدء الرسالة المعاد توجيهها", MARK_FORWARD}, {"بداية الرسالة المعاد توجيهها", MARK_FORWARD}, {"بداية الرسالة المحولة", MARK_FORWARD},
    {"رسالة تمت إعادة توجيهها", MARK_FORWARD}, {"tresc przekazanej wiadomosci", MARK_FORWARD}, {"wiadomosc przekazana dalej", MARK_FORWARD},
    {"mail transfere", MARK_FORWARD}, {"courriel transfere", MARK_FORWARD}, {"e-mail transfere", MARK_FORWARD},
    {"correo reenviado", MARK_FORWARD}, {"mail inoltrata", MARK_FORWARD}, {"e-mail encaminhado", MARK_FORWARD},
    {"doorgestuurde e-mail", MARK_FORWARD}, {"vidarebefordrat mejl", MARK_FORWARD}, {"переадресованное сообщение", MARK_FORWARD},
    {"пересланное письмо", MARK_FORWARD},
    {"开始转发邮件", MARK_FORWARD}, {"轉寄郵件", MARK_FORWARD}, {"轉寄的郵件", MARK_FORWARD}, {"轉寄訊息", MARK_FORWARD},
    {"転送メッセージ", MARK_FORWARD}, {"転送されたメッセージ", MARK_FORWARD}, {"転送メール", MARK_FORWARD}, {"전달된 메시지", MARK_FORWARD},
    {"전달된 메일", MARK_FORWARD}, {"전달된 편지", MARK_FORWARD}, {"iletilen mesaj", MARK_FORWARD},
    {"iletilmis mesaj", MARK_FORWARD}, {"iletilmis ileti", MARK_FORWARD}, {"iletilmis e-posta", MARK_FORWARD}, {"yonlendirilen mesaj", MARK_FORWARD},
    {"yonlendirilmis mesaj", MARK_FORWARD}, {"yonlendirilen e-posta", MARK_FORWARD}, {"yonlendirilen mesaj baslangici", MARK_FORWARD}, {"iletilen ileti", MARK_FORWARD},
    {"yonlendirilmis ileti baslangici", MARK_FORWARD}, {"iletilen e-posta", MARK_FORWARD},
    {"vidarebefordrat meddelande", MARK_FORWARD}, {"vidarebefordrat brev", MARK_FORWARD},
    {"borjan pa vidarebefordrat meddelande", MARK_FORWARD}, {"videresendt besked", MARK_FORWARD},
    {"videresendt meddelelse", MARK_FORWARD}, {"videresendt melding", MARK_FORWARD},
    {"valitetty viesti", MARK_FORWARD}, {"رسالة معاد توجيهها", MARK_FORWARD},
    {"الرسالة المعاد توجيهها", MARK_FORWARD}, {"الرسالة المحولة", MARK_FORWARD}, {"رسالة محولة", MARK_FORWARD},
    {"mesaj redirectionat", MARK_FORWARD}, {"tovabbitott uzenet", MARK_FORWARD}, {"preposlana zprava", MARK_FORWARD},
    {"zacatek preposilane zpravy", MARK_FORWARD}, {"zacatek preposlane zpravy", MARK_FORWARD},
    {"zacatek predavane zpravy", MARK_FORWARD}, {"zaciatok preposlanej spravy", MARK_FORWARD},
    {"tovabbitott level kezdete", MARK_FORWARD}, {"tovabbitott uzenet kezdete", MARK_FORWARD},
    {"valitetty viesti alkaa", MARK_FORWARD}, {"edelleenlahetetty viesti", MARK_FORWARD},
    {"edelleen lahetetty viesti", MARK_FORWARD}, {"start pa videresendt besked", MARK_FORWARD},
    {"start pa videresendt meddelelse", MARK_FORWARD}, {"begyndelse pa videresendt besked", MARK_FORWARD},
    {"start pa videresendt melding", MARK_FORWARD}, {"begynnelse pa videresendt melding", MARK_FORWARD},
    {"αρχή προωθημένου μηνύματος", MARK_FORWARD}, {"Έναρξη προωθημένου μηνύματος", MARK_FORWARD},
    {"προωθούμενο μήνυμα", MARK_FORWARD}, {"προώθηση μηνύματος", MARK_FORWARD},
    {"תחילת ההודעה המועברת", MARK_FORWARD}, {"תחילת הודעה מועברת", MARK_FORWARD}, {"ההודעה המועברת", MARK_FORWARD},
    {"bắt dầu thư dược chuyển tiếp", MARK_FORWARD}, {"bắt dầu tin nhắn dược chuyển tiếp", MARK_FORWARD},
    {"thư dược chuyển tiếp", MARK_FORWARD}, {"thư chuyển tiếp", MARK_FORWARD}, {"tin nhắn chuyển tiếp", MARK_FORWARD},
    {"tin nhắn dược chuyển tiếp", MARK_FORWARD}, {"mulai meneruskan pesan", MARK_FORWARD},
    {"mulai pesan yang diteruskan", MARK_FORWARD}, {"awal pesan yang diteruskan", MARK_FORWARD},
    {"pesan diteruskan", MARK_FORWARD}, {"pesan yang diteruskan", MARK_FORWARD},
    {"inceputul mesajului redirectionat", MARK_FORWARD}, {"incepe mesajul redirectionat", MARK_FORWARD},
    {"mesaj inaintat", MARK_FORWARD}, {"شروع پیام هدایت‌شده", MARK_FORWARD}, {"شروع پیام ارسال‌شده", MARK_FORWARD},
    {"پیام ارجاع‌شده", MARK_FORWARD}, {"پیام بازارسالی", MARK_FORWARD}, {"پیام فوروارد شده", MARK_FORWARD},
    {"початок переадресованого повідомлення", MARK_FORWARD}, {"початок пересланого повідомлення", MARK_FORWARD},
    {"перенаправлене повідомлення", MARK_FORWARD}, {"переадресоване повідомлення", MARK_FORWARD},
    {"pocetak proslijedene poruke", MARK_FORWARD}, {"прослеђена порука", MARK_FORWARD},
    {"zacetek posredovanega sporocila", MARK_FORWARD}, {"inici del missatge reenviat", MARK_FORWARD},
    {"edastatud kiri", MARK_FORWARD}, {"edastatud sonum", MARK_FORWARD}, {"persiustas laiskas", MARK_FORWARD},
    {"persiusta zinute", MARK_FORWARD}, {"parsutits zinojums", MARK_FORWARD}, {"ข้อความที่ส่งต่อ", MARK_FORWARD},
    {"เริ่มข้อความที่ส่งต่อ", MARK_FORWARD}, {"अग्रेषित संदेश", MARK_FORWARD}, {"mesej dimajukan", MARK_FORWARD},
    {"начало на препратено съобщение", MARK_FORWARD}, {"препратено писмо", MARK_FORWARD},
    {"آگے بھیجا گیا پیغام", MARK_FORWARD},
    {"thư gốc", MARK_ORIGINAL}, {"tin nhắn gốc", MARK_ORIGINAL}, {"thư ban dầu", MARK_ORIGINAL},
    {"email gốc", MARK_ORIGINAL}, {"pesan asal", MARK_ORIGINAL}, {"surel asli", MARK_ORIGINAL},
    {"puvodni vzkaz", MARK_ORIGINAL}, {"alkuperainen sahkopostiviesti", MARK_ORIGINAL},
    {"izvorna e-posta", MARK_ORIGINAL}, {"изворна порука", MARK_ORIGINAL}, {"оригинална порука", MARK_ORIGINAL},
    {"algne kiri", MARK_ORIGINAL}, {"algne sonum", MARK_ORIGINAL}, {"originalus laiskas", MARK_ORIGINAL},
    {"sakotnejais zinojums", MARK_ORIGINAL}, {"ข้อความต้นฉบับ", MARK_ORIGINAL}, {"ข้อความเดิม", MARK_ORIGINAL},
    {"मूल संदेश", MARK_ORIGINAL}, {"mesej asal", MARK_ORIGINAL}, {"αρχικό e-mail", MARK_ORIGINAL},
    {"αρχικό email", MARK_ORIGINAL}, {"پیغام اصلی", MARK_ORIGINAL}, {"ایمیل اصلی", MARK_ORIGINAL},
    {"נכתב במקור", MARK_ORIGINAL}, {"elso uzenet", MARK_ORIGINAL}, {"originalni zprava", MARK_ORIGINAL},
    {"оригинальное письмо", MARK_ORIGINAL},
};

static bool is_rule_char(char c)
{
    return c == '-' || c == '=' || c == '_' || c == '#' || c == '~' || c == '<' || c == '>' || c == '+';
}

static struct openings marks_of;
static pthread_once_t mark_once = PTHREAD_ONCE_INIT;

static void make_marks(void)
{
    const char *texts[COUNT(marks)];
    for (size_t i = 0; i < COUNT(marks); i++) texts[i] = marks[i].text;
    openings_make(&marks_of, texts, COUNT(marks));
}

enum mark phrase_mark(const char *folded, bool *bare)
{
    const char *from = folded, *to = folded + strlen(folded);
    size_t dashes = 0;
    while (is_rule_char(*from) || *from == ' ') dashes += *from++ != ' ';
    for (; to > from && (is_rule_char(to[-1]) || to[-1] == ' '); to--) dashes += to[-1] != ' ';
    bool colon = to > from && to[-1] == ':';
    if (colon) to--;
    while (to > from && to[-1] == ' ') to--;
    size_t length = (size_t)(to - from);
    if (length == 0 || length > (dashes >= 2 ? 160u : 90u)) return MARK_NONE;
    pthread_once(&mark_once, make_marks);
    struct openings_walk walk = openings_walk(&marks_of, from, length);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        if (strncmp(from, at->text, at->bytes) != 0) continue;
        /* "Forwarded message from Ada" stands between dashes too. */
        if (at->bytes != length && !(dashes >= 4 && from[at->bytes] == ' ')) continue;
        *bare = dashes < 2 && !(colon && marks[at->list].mark == MARK_FORWARD);
        return marks[at->list].mark;
    }
    return MARK_NONE;
}

#define P(text) {text, sizeof(text) - 1}
static const struct {
    const char *text;
    size_t bytes;
} wrote[] = {
    P("wrote"), P("spake"), P("scripsit"), P("sez"), P("typed"), P("said"), P("says"), P("написа"), P("пише"),
    P("נכתב"), P("כתב"), P("כתבה"), P("כתב/ה"), P("نوشت"), P("menulis"),
    P("da viết"), P("je napisao"), P("je napisala"), P("rase"), P("napisao"), P("написал(a)"), P("writes"),
    P("has written"), P("wrote the following"), P("schrieb"), P("schrieb folgendes"),
    P("hat geschrieben"), P("geschrieben"), P("schrieb am"), P("schreibt"), P("schrijft"), P("ecrit"), P("a ecrit"), P("ecrivait"),
    P("a ecrit le message suivant"), P("escribio"), P("escribio lo siguiente"), P("ha escrito"), P("escribe"),
    P("escreveu"), P("escreveu o seguinte"), P("ha scritto"), P("ha scritto il seguente"), P("scrisse"), P("scrive"),
    P("het volgende geschreven"), P("geschreven"), P("schreef"), P("schreef het volgende"), P("schreef op"),
    P("napisal(a)"), P("napisal/a"), P("napisal"), P("napisala"), P("pisze"), P("написал"), P("написала"),
    P("написал(а)"), P("пишет"), P("написав"), P("написав(ла)"), P("写道"), P("寫道"), P("写到"), P("のメッセージ"),
    P("さんは書きました"), P("は書きました"), P("のメール"), P("さんからのメール"), P("님이 작성"), P("님이 씀"), P("님이 작성함"), P("님이 쓴 글"),
    P("님께서 작성"), P("님께서 쓴 글"), P("이(가) 쓴 글"), P("(이)가 쓴 글"), P("님이 다음을 작성"), P("님 작성"), P("작성"), P("さんが書きました"), P("が書きました"),
    P("さんは次のように書きました"), P("さんの発言"), P("folgendes geschrieben"), P("ha scritto quanto segue"), P("schreef als volgt"),
    P("napisal(a) nastepujaco"), P("sunlari yazdi"), P("yazmis"), P("님의 말"),
    P("sunu yazdi"), P("yazdi"), P("skrev"), P("skrev foljande"), P("skrev folgende"), P("kirjoitti"), P("irta"),
    P("napsal(a)"), P("napsal"), P("napsala"), P("a scris"), P("كتب"), P("كتبت"), P("كتب/كتبت"), P("كتبت/كتب"),
    P("كتب ما يلي"), P("ما يلي"), P("έγραψε"),
    P("geschreven op"), P("you wrote"), P("schrieben sie"), P("schriebst du"), P("ecriviez"), P("avez ecrit"), P("escribiste"), P("hai scritto"),
    P("avete scritto"), P("napisales"), P("napisalas"), P("schreef u"), P("schreef je"), P("yazdiniz"), P("ni skrev"), P("вы писали"), P("님이 작성했습니다"), P("님이 썼습니다"), P("さんは書かれました"), P("さんが次のように書きました"),
    P("のメッセージより"), P("说道"), P("說道"), P("写了"), P("寫了"), P("写信说"), P("sunu soyledi"), P("tarafindan yazilan"),
    P("escribio esto"), P("отправил"), P("сообщил"), P("كتب التالي"), P("كتب الآتي"), P("a wyslal"), P("提到"),
    P("писал(а)"), P("писал"), P("писала"), P("писав"), P("писав(ла)"), P("написав(-ла)"), P("пишу"), P("viết"),
    P("napsal(-a)"), P("je napisao/la"), P("napisao/la"), P("је написао/ла"), P("је написао"), P("написао"),
    P("написао/ла"), P("je napisal/-a"), P("je napisal"), P("написа(ла)"), P("kirjutas"), P("parase"), P("rakstija"),
    P("ha escrit"), P("va escriure"), P("escrigue"), P("ने लिखा"), P("เขียนว่า"), P("เขียน"), P("telah menulis"),
    P("menulis berikut"), P("έγραψαν"), P("έγραφε"), P("kirjoittaa"), P("skriver"), P("scrie"), P("نوشته است"),
    P("نوشته‌است"), P("نے لکھا"), P("aliandika"), P("כתב/כתבה"), P("כתב(ה)"), P("כתב את הדברים הבאים"),
    P("napisao je"), P("napisala je"), P("napisao(la) je"), P("napisal je"),
    P("escribiu"), P("skrifadi"), P("shkruajti"), P("shkroi"), P("ka shkruar"), P("yazib"), P("жазды"), P("yozdi"), P("het geskryf"), P("geskryf"),
    P("எழுதினார்"), P("எழுதியது"), P("రాసారు"), P("రాశారు"), P("എഴുതി"), P("लिहिले"), P("લખ્યું"), P("ಬರೆದರು"), P("ਲਿਖਿਆ"), P("লিখেছেন"), P("লিখেছে"),
    P("წერდა"), P("დაწერა"), P("գրել է"), P("գրեց"), P("idatzi du"), P("ysgrifennodd"), P("scribhinn"), P("бичжээ"),
};

static struct edges wrote_closings;
/* Of those that end in the same byte the first one, and the next after each, + 1; 0: none. */
static unsigned char wrote_first[256], wrote_next[COUNT(wrote)];
_Static_assert(COUNT(wrote) < UCHAR_MAX, "a place is a byte");
static pthread_once_t wrote_once = PTHREAD_ONCE_INIT;

static void make_wrote_edges(void)
{
    for (size_t i = COUNT(wrote); i-- > 0;) {
        unsigned char last = (unsigned char)wrote[i].text[wrote[i].bytes - 1];
        edges_add(&wrote_closings, wrote[i].text[wrote[i].bytes - 1], wrote[i].text[wrote[i].bytes - 2]);
        wrote_next[i] = wrote_first[last];
        wrote_first[last] = (unsigned char)(i + 1);
    }
}

size_t phrase_wrote_at_end(const char *folded, size_t bytes)
{
    pthread_once(&wrote_once, make_wrote_edges);
    if (bytes < 2 || !edges_may(&wrote_closings, folded[bytes - 1], folded[bytes - 2])) return 0;
    size_t longest = 0; /* "a ecrit", not "ecrit" with a word before it */
    for (unsigned at = wrote_first[(unsigned char)folded[bytes - 1]], i; at > 0; at = wrote_next[i]) {
        i = at - 1;
        size_t size = wrote[i].bytes;
        if (size > bytes || size <= longest) continue;
        if (memcmp(folded + bytes - size, wrote[i].text, size) != 0) continue;
        char before = size == bytes ? ' ' : folded[bytes - size - 1];
        bool wide = (unsigned char)wrote[i].text[0] >= 0xe0;
        if (wide || one_of(" ,>\"')]", before)) longest = size;
    }
    return longest;
}

bool phrase_wrote_inside(const char *folded)
{
    SIGN_LIST(inside,
        " schrieb ", " schreef ", " skrev ", " schreef\"", " написал ", " napisal ", " wrote ", " escribio ",
        " escreveu ", " kirjoitti ", " irta ", " ecrit ", " пользователь ", " uzytkownik ", " كتب ", " كتبت ",
        "كتب/كتبت ", " بواسطة ",
        " hat ", "вы писали ", "you wrote ",  " yazdi (", " yazdi,", " pisze", " meinte am ", " schreibt ", " escribe ", " scrisse ", " scrive ", " ha scritto ", " wrote in ", "(a) w dniu ", "님이 ",
    " писал(а) ", " писал ", " писала ", " писав ", " написала ", " написав ", " napsal ", " napsal(a) ", " napsala ",
    " a scris ", " έγραψε ", " menulis ", " kirjutas ", " skrifadi ", " сообщил ", " сообщила ", " сообщил/сообщила ", " idatzi du ", " نوشت ", " viết ", "odesilatel ", "ο χρήστης "
    );
    static const char *const openings[] = {"كتب ", "كتبت ", "كتب/كتبت "};
    if (signs_any(&inside, folded)) return true;
    for (size_t i = 0; i < COUNT(openings); i++) {
        if (text_begins(folded, openings[i])) return true;
    }
    return false;
}

bool phrase_quoting_start(const char *folded)
{
    static const char *const starts[] = {"quoting ", "wiadomosc napisana przez ", "mensaje escrito por ", "message ecrit par ", "zitat von ", "zitiere ", "citando a ", "citando ",
                                         "selon ", "cytat ", "citerar ", "citat fra ", "quotando ", "thus spake ", "citeren ", "цитирую ", "citeer ", "in reply to ", "excerpts from ", "extracts from ", "cytowanie ", "cytujac ", "cytuje ", "cito a ", "cita de ", "citat av ", "alinti: ", "auszug aus ",
    "trich dẫn ", "mengutip ", "cituji ", "citace ", "idezet ", "lainaus ", "citerer ", "παραθέτω ", "цитата ",
    "цитую ", "missatge de ", "به نقل از ",
};
    for (size_t i = 0; i < COUNT(starts); i++) {
        if (text_begins(folded, starts[i])) return true;
    }
    return false;
}

bool phrase_attribution_start(const char *folded)
{
    static const char *const starts[] = {
        "on ", "at ", "en ", "op ", "no dia ", "in article ", "in message ", "le ", "am ", "el ", "em ", "il ",
        "in data ", "il giorno ", "op ", "w dniu ", "dnia ", "den ", "в ",
        "на ", "вы писали ", "al ", "de ", "el dia ", "con fecha ", "com data de ", "con data ", "a ", "la ", "pa ", "dne ", "στις ", "في ", "بتاريخ ", "يوم ",
        "在", "于", "於", "今", "date: ", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo,", "mo.", "di.", "di,",
        "mi.", "do.", "do,", "fr.", "fr,", "sa.", "so.", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mie",
        "jue", "vie", "sab", "dom", "seg", "ter", "qua", "qui", "sex", "gio", "пн", "вт", "ср", "чт", "пт", "сб",
        "вс", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "pon", "wt.", "sr.",
        "czw", "pt.", "sob", "niedz", "man", "tir", "ons", "tor", "fre", "lor", "sat", "son", "ma ", "ti ", "ke ",
        "בתאריך ", "ביום ", "ב-", "יום ", "to ", "pe ", "la ", "su ", "jan", "feb", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        "pzt", "sal", "car", "per", "cum", "cmt", "paz", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
        "samstag", "sonntag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "2e ",
        "vr ", "za ", "zo ", "wo ", "as ", "a las ", "kl ", "kl. ", "wiadomosc napisana ", "saat ", "tarih ",
    "pada ", "vao ", "در ", "po ", "ut ", "st ", "ct ", "so ", "ne ", "in lun", "in mar", "in mie", "in joi",
    "in vin", "in sam", "in dum", "la data de ", "τη ", "την ", "το ", "เมื่อ ", "เมื่อ", "у ", "пон", "уто", "сре",
    "чет", "пет", "суб", "нед", "utorak", "sri", "cet",
 "सोम", "मंगल", "बुध", "गुरु", "शुक्र", "शनि", "रवि",
};
    if (*folded >= '0' && *folded <= '9') return true;
    for (size_t i = 0; i < COUNT(starts); i++) {
        if (text_begins(folded, starts[i])) return true;
    }
    return false;
}
