/* SPDX-License-Identifier: MIT */
/* phrases_offices: what lists, gateways and offices add in sentences of their own, whatever the letter says. All text
 * is folded. */
#include "phrases.h"
#include "signs.h"

#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>
#include <pthread.h>
#include <string.h>

/* clang-format off */
#define ALONE_MAX_BYTES 100 /* no phrase of the table is so long */
#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static const char *const alone[] = {
    "you are receiving this because you ", "you received this message because you are subscribed",
    "you received this message because you ", "you are receiving this email because you ", "to unsubscribe from this ",
    "reply to this email directly or view it on github", "to unsubscribe send an email to", "to unsubscribe, send an email to",
    "to unsubscribe, e-mail", "to unsubscribe from these", "to leave this list", "groups.io links:",
    "sie erhalten diese nachricht, weil sie", "sie erhalten diese nachricht, da sie", "sie erhalten diese e-mail, weil sie",
    "sie haben diese nachricht erhalten, weil sie", "du erhaltst diese nachricht, weil du", "wenn sie sich von dieser gruppe abmelden",
    "um sich von dieser gruppe abzumelden", "um sich von dieser liste abzumelden", "um sich von der liste ", "um diese e-mails abzubestellen",
    "um die liste zu verlassen", "zum abmelden ", "abmelden: ",
    "vous recevez ce message, car vous", "vous recevez ce message car vous", "vous recevez ce message parce que vous",
    "vous avez recu ce message, car vous", "vous avez recu ce message car vous", "vous recevez ce courriel car vous",
    "pour vous desabonner de ce", "pour vous desabonner, ", "pour vous desabonner : ", "pour se desabonner", "pour se desinscrire", "pour vous desinscrire de ce",
    "pour annuler votre abonnement", "pour quitter cette liste", "se desabonner : ", "desabonnement : ", "desinscription : ",
    "has recibido este mensaje porque", "recibiste este mensaje porque", "usted recibio este mensaje porque", "ha recibido este mensaje porque",
    "recibes este mensaje porque", "recibe este mensaje porque", "para darse de baja", "para darte de baja", "para cancelar la suscripcion",
    "para cancelar su suscripcion", "para anular la suscripcion", "para anular tu suscripcion", "para dejar de recibir", "para salir de esta lista",
    "recebeu esta mensagem porque", "voce recebeu essa mensagem porque", "voce recebeu esta mensagem porque", "voce esta recebendo esta mensagem porque",
    "para anular a subscricao", "para cancelar a inscricao", "para cancelar sua inscricao", "para cancelar a subscricao", "para sair desta lista", "para sair da lista",
    "hai ricevuto questo messaggio perche", "ricevi questo messaggio perche", "ha ricevuto questo messaggio perche", "per annullare l'iscrizione",
    "per cancellarsi da", "per cancellare l'iscrizione", "per disiscriver", "per uscire da questa lista",
    "je hebt dit bericht ontvangen omdat", "je ontvangt dit bericht omdat", "u ontvangt dit bericht omdat", "u heeft dit bericht ontvangen omdat",
    "u hebt dit bericht ontvangen omdat", "als je je wilt afmelden", "als u zich wilt afmelden", "om je af te melden", "om u af te melden", "afmelden: ",
    "otrzymujesz te wiadomosc, poniewaz", "otrzymales te wiadomosc, poniewaz", "otrzymujesz te wiadomosc, bo ", "otrzymuja panstwo te wiadomosc, poniewaz",
    "aby zrezygnowac z subskrypcji", "aby anulowac subskrypcje", "aby wypisac sie", "aby opuscic te grupe",
    "вы получили это сообщение, поскольку", "вы получили это сообщение, так как", "вы получили это сообщение, потому что", "вы получаете это письмо, потому что",
    "вы получаете это сообщение, потому что", "чтобы отменить подписку", "чтобы отписаться от", "чтобы отписаться, ", "для отказа от подписки", "отписаться: ",
    "ви отримали це повідомлення, оскільки", "ви отримали цей лист, оскільки", "щоб скасувати підписку", "щоб відписатися",
    "du far det har meddelandet eftersom", "du har fatt det har meddelandet", "du far detta meddelande", "for att avsluta prenumerationen", "for att avregistrera", "for att lamna listan",
    "du modtager denne besked, fordi", "du modtager denne meddelelse, fordi", "du har modtaget denne meddelelse, fordi", "for at afmelde", "hvis du vil afmelde",
    "du mottar denne meldingen fordi", "du har mottatt denne meldingen fordi", "for a melde deg av",
    "sait taman viestin, koska", "saat taman viestin, koska", "voit poistua listalta",
    "tuto zpravu jste obdrzel", "tuto zpravu dostavate, protoze", "chcete-li zrusit odber", "pro odhlaseni ", "tuto spravu ste dostali", "ak sa chcete odhlasit",
    "azert kapta ezt az uzenetet", "azert kaptad ezt az uzenetet", "a leiratkozashoz", "leiratkozas: ",
    "ati primit acest mesaj deoarece", "ai primit acest mesaj deoarece", "pentru a va dezabona", "pentru a te dezabona",
    "bu iletiyi almanizin nedeni", "bu iletiyi google", "bu mesaji google", "bu e-postayi almanizin nedeni", "listeden cikmak icin", "abonelikten cikmak icin", "aboneligi iptal etmek icin",
    "λάβατε αυτό το μήνυμα επειδή", "λαμβάνετε αυτό το μήνυμα επειδή", "για να απεγγραφείτε", "για να καταργήσετε την εγγραφή",
    "このメールは、メーリングリスト", "このメールは google グループ", "このメッセージは google グループ", "このグループから退会", "このリストから退会", "退会するには", "配信停止", "配信を停止する",
    "您收到此邮件是因为", "您收到此电子邮件是因为", "您之所以收到", "您收到這封郵件是因為", "要退订此", "要取消订阅", "如要退订", "退订请", "取消订阅请", "要取消訂閱", "如要退訂",
    "이 메일은 google 그룹스", "이 메시지는 google 그룹스", "google 그룹스 '", "이 메일을 받으신 이유는", "이 그룹에서 탈퇴", "수신을 원하지 않으시면", "수신 거부:", "구독을 취소하려면",
    "لقد تلقيت هذه الرسالة لأن", "تلقيت هذه الرسالة لأن", "وصلتك هذه الرسالة لأن", "لإلغاء الاشتراك", "لالغاء الاشتراك",
    "קיבלת את ההודעה הזו", "קיבלת הודעה זו", "הודעה זו נשלחה אליך כי", "לביטול ההרשמה", "להסרה מהרשימה",
    "anda menerima pesan ini karena", "anda menerima email ini karena", "untuk berhenti berlangganan", "bạn nhận dược thư nay vi", "dể hủy dang ky",
    "این پیام را به این دلیل", "برای لغو اشتراک", "has rebut aquest missatge perque", "per donar-se de baixa",
    "primili ste ovu poruku jer", "da biste se odjavili", "prejeli ste to sporocilo, ker", "получавате това съобщение, защото", "за да се отпишете",
};

/* Of a warning that is nothing but a sign or brackets around it. */
static const char *const outside[] = {
    "external", "ext", "external email", "external e-mail", "external mail", "external message", "external sender", "sent from outside", "outside sender",
    "extern", "externe mail", "externe e-mail", "externe nachricht", "externer absender", "von extern",
    "externe", "expediteur externe", "message externe", "courriel externe", "mail externe", "exterieur",
    "externo", "correo externo", "remitente externo", "mensaje externo", "e-mail externo", "email externo", "remetente externo", "mensagem externa",
    "esterno", "mittente esterno", "email esterna", "e-mail esterna", "mail esterna", "messaggio esterno",
    "externe afzender", "externe email", "extern bericht", "extern avsandare", "externt", "externt mejl", "extern e-post", "ekstern", "ekstern afsender", "ekstern avsender", "ekstern e-post", "ekstern mail",
    "zewnetrzny", "zewnetrzna", "nadawca zewnetrzny", "wiadomosc zewnetrzna", "e-mail zewnetrzny", "ulkoinen", "ulkoinen viesti", "ulkopuolinen lahettaja",
    "externi", "externi email", "externi odesilatel", "externi e-mail", "kulso", "kulso felado", "kulso e-mail", "expeditor extern", "mesaj extern",
    "внешняя почта", "внешнее письмо", "внешний отправитель", "внешнее", "зовнішній лист", "зовнішній відправник", "външен подател",
    "harici", "harici e-posta", "harici gonderen", "dis kaynakli", "kurum disi", "kurum disi e-posta", "dis gonderici",
    "外部", "外部メール", "社外", "社外メール", "社外から", "外部送信者", "外部からのメール", "外部邮件", "外部郵件", "外部发件人", "外部寄件者", "外来邮件",
    "외부", "외부메일", "외부 메일", "외부 발신", "외부발신", "외부 이메일", "외부 발신자", "بريد خارجي", "مرسل خارجي", "رسالة خارجية", "خارجي", "שולח חיצוני", "חיצוני", "דואר חיצוני",
    "εξωτερικός αποστολέας", "εξωτερικό", "εξωτερικό μήνυμα", "eksternal", "email eksternal", "pengirim eksternal", "người gửi ben ngoai", "خارجی", "vanjski posiljatelj", "zunanji posiljatelj",
};

SIGN_LIST(office,
    "working hours may not", "working hours may be different", "outside your normal working", "outside of your normal working", "outside your working hours",
    "outside of your working hours", "outside normal working hours", "my working days are", "my normal working", "my office hours", "i work part-time", "i work part time", "i work flexibly", "working flexibly", "do not expect a response outside",
    "don't expect a response outside", "do not expect a reply outside", "feel obliged to reply outside", "meine arbeitszeiten", "meine arbeitstage", "ich arbeite in teilzeit",
    "ich bin in teilzeit", "meine burotage", "ausserhalb ihrer arbeitszeit", "mes horaires de travail", "mes jours de travail", "droit a la deconnexion",
    "en dehors de vos heures", "en dehors de vos horaires", "mi horario laboral", "mi horario de trabajo", "derecho a la desconexion", "fuera de su horario", "fuera de tu horario",
    "diritto alla disconnessione", "il mio orario di lavoro", "fuori dal suo orario", "meu horario de trabalho", "fora do seu horario", "direito a desconexao", "mijn werkdagen", "mijn werktijden",
    "buiten uw werktijden", "buiten jouw werktijden", "mina arbetstider", "utanfor din arbetstid", "mine arbeidstider", "mine arbejdsdage", "moje godziny pracy", "poza godzinami pracy",
    "calisma saatlerim", "mesai saatleriniz disinda", "мои рабочие часы", "вне вашего рабочего времени", "私の勤務時間", "勤務時間外", "제 근무시간", "근무시간 외", "我的工作时间", "ساعات عملي", "ساعات العمل الخاصة بي",
    "pronounced ", "pronunciation:", "name pronunciation", "pronouns:", "ausgesprochen", "aussprache:", "se prononce ", "prononciation", "se pronuncia ", "pronunciacion", "si pronuncia ", "pronuncia:", "uitspraak", "je spreekt mijn naam", "uttalas ", "uttal:",
    "wymawia sie ", "wymowa:", "произносится", "произношение", "okunusu", "发音", "發音", "読み方", "발음", "النطق",
    "welcome correspondence in", "welcomes correspondence in", "welcome calls and correspondence", "correspondence in welsh", "correspondence in irish", "correspondence in gaelic", "croesawu gohebiaeth", "gohebu yn gymraeg",
    "failte roimh", "official language of your choice", "langue officielle de votre choix", "unceded",
    "traditional custodians", "traditional owners of", "traditional territory of", "traditional territories of", "traditional lands of", "acknowledge the traditional", "acknowledge the land", "pay my respects to", "pay our respects to", "territoire non cede", "territoires non cedes",
    "follow us on", "find us on facebook", "like us on facebook", "connect with us on", "subscribe to our newsletter", "sign up to our newsletter", "folgen sie uns", "folge uns auf", "besuchen sie uns auf", "newsletter abonnieren",
    "suivez-nous", "retrouvez-nous sur", "abonnez-vous a notre", "siganos en", "siguenos en", "suscribete a nuestr", "suscribase a nuestr", "siga-nos", "sigam-nos", "seguici su", "iscriviti alla nostra newsletter", "volg ons op", "folj oss pa",
    "folg os pa", "folg oss pa", "obserwuj nas", "sledzcie nas", "sledujte nas", "подписывайтесь на нас", "следите за нами", "bizi takip edin", "关注我们", "關注我們", "フォローしてください", "팔로우", "تابعونا", "עקבו אחרינו",
    "this inbox is not monitored", "this mailbox is not monitored",
    "registered charity",
    "scheduling link", "book a time", "book a meeting", "book a slot", "termin buchen", "terminbuchung", "prendre rendez-vous", "reserva una reunion", "agende uma reuniao", "prenota un appuntamento", "plan een afspraak"
);
/* clang-format on */

static struct openings alone_of, outside_of;
static struct edges alone_begins; /* its phrases' first two bytes */
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    openings_make(&alone_of, alone, COUNT(alone));
    for (size_t i = 0; i < COUNT(alone); i++) edges_add(&alone_begins, alone[i][0], alone[i][1]);
    openings_make(&outside_of, outside, COUNT(outside));
}

bool phrase_footer_alone(const char *folded)
{
    pthread_once(&once, make_openings);
    if (folded[0] == '\0' || !edges_may(&alone_begins, folded[0], folded[1])) return false;
    struct openings_walk walk = openings_walk(&alone_of, folded, strnlen(folded, ALONE_MAX_BYTES));
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;)
        if (text_begins(folded, at->text)) return true;
    return false;
}

#define SIGN_MOST_BYTES 80

size_t phrase_ornaments(const char *text)
{
    static const char *const wide[] = {"【", "】", "［", "］", "〔", "〕", "＜", "＞", "（", "）",
                                       "《", "》", "！", "：", "※",  "★",  "●",  "■",  "◆",  "▲"};
    size_t at = 0;
    for (;;) {
        size_t from = at;
        while (text[at] && one_of("[](){}<>*!:.-=_~#|/ ", text[at])) at++;
        unsigned char first = (unsigned char)text[at];
        if (first == 0xf0) at += 4; /* pictures stand there */
        if (first == 0xe2 || (first == 0xef && (unsigned char)text[at + 1] == 0xb8)) at += 3;
        for (size_t i = 0; i < COUNT(wide); i++)
            if (text_begins(text + at, wide[i])) at += strlen(wide[i]);
        if (at == from) return at;
    }
}

static size_t warning_signs(const char *folded)
{
    SIGN_LIST(signs, "originated from outside", "originated outside", "external email", "external message",
              "external sender", "from an external", "do not click", "don't often get email from",
              "learn why this is important", "externe e-mail", "ausserhalb der organisation", "outside of the organi",
              "outside the organi", "klicken sie keine", "externen absender", "von extern", "klicken sie nicht",
              "provient de l'exterieur", "expediteur externe", "externe a l'", "ne cliquez pas", "correo externo",
              "remitente externo", "no haga clic", "remetente externo", "fora da organizacao", "nao clique",
              "mittente esterno", "email esterna", "non cliccare", "externe afzender", "buiten de organisatie",
              "klik niet", "spoza organizacji", "zewnetrzn", "nie klikaj", "внешнего отправителя", "внешнее письмо",
              "не переходите по", "外部邮件", "外部郵件", "请勿点击", "請勿點擊", "外部からの", "外部メール",
              "クリックしないで", "외부 메일", "외부메일", "첨부파일을 열 때", "첨부 파일을 열 때", "발신자를 확인",
              "외부에서", "클릭하지", "kurum disi", "dis kaynak", "tiklamayin", "extern avsandare",
              "utanfor organisationen", "klicka inte", "مرسل خارجي", "خارج المؤسسة", "لا تنقر", "externiho zdroje",
              "externi odesilatel", "externiho odesilatele", "neklikejte", "neotvirejte prilohy", "externeho zdroja",
              "neklikajte", "organisaation ulkopuol", "ulkoinen viesti", "ulkopuoliselta", "ala avaa", "ala klikkaa",
              "ala napsauta", "szervezeten kivul", "kulso felado", "kulso e-mail", "ne kattintson", "ne nyissa meg",
              "ekstern afsender", "ekstern avsender", "ekstern e-post", "uden for organisationen",
              "utenfor organisasjonen", "klik ikke", "ikke klikk", "εξωτερικό αποστολέα", "εκτός του οργανισμού",
              "εκτός οργανισμού", "μην κάνετε κλικ", "μην ανοίγετε", "ззовні організації", "зовнішнього відправника",
              "зовнішній лист", "не переходьте за", "не натискайте", "външен подател", "извън организацията",
              "не кликвайте", "din afara organizatiei", "expeditor extern", "mesaj extern", "nu accesati linkuri",
              "nu faceti clic", "luar organisasi", "pengirim eksternal", "email eksternal", "jangan klik",
              "jangan mengeklik", "ben ngoai tổ chức", "người gửi ben ngoai", "khong nhấp", "khong bấm vao",
              "מחוץ לארגון", "שולח חיצוני", "אין ללחוץ", "אל תלחצו", "خارج سازمان", "فرستنده خارجی", "خارج از سازمان",
              "کلیک نکنید", "izvan organizacije", "vanjski posiljatelj", "ne klikajte", "zunaj organizacije",
              "zunanji posiljatelj", "valjastpoolt organisatsiooni", "arge klopsake");
    size_t count;
    signs_count(&signs, folded, &count);
    return count;
}

bool phrase_warning_goes_on(const char *folded)
{
    return warning_signs(folded) > 0;
}

bool phrase_warning(const char *folded)
{
    static const char *const alarms[] = {
        "caution",     "[external", "warning",       "achtung",        "vorsicht",   "attention",    "[ext",
        "precaucion",  "atencion",  "atencao",       "cuidado",        "attenzione", "let op",       "uwaga",
        "внимание",    "注意",      "警告",          "주의",           "dikkat",     "varning",      "obs!",
        "تنبيه",       "تحذير",     "upozorneni",    "upozornenie",    "pozor",      "varovanie",    "varoitus",
        "huom",        "huomio",    "figyelem",      "figyelmeztetes", "vigyazat",   "advarsel",     "forsigtig",
        "προσοχή",     "προσοχη",   "προειδοποίηση", "увага",          "обережно",   "попередження", "atentie",
        "avertisment", "perhatian", "peringatan",    "hati-hati",      "cảnh bao",   "chu y",        "lưu y",
        "זהירות",      "שימו לב",   "אזהרה",         "هشدار",          "توجه",       "upozorenje",   "opozorilo",
        "tahelepanu",
    };
    size_t count = warning_signs(folded);
    if (count == 1) {
        const char *word = folded + phrase_ornaments(folded);
        for (size_t i = 0; i < COUNT(alarms); i++) {
            if (text_begins(folded, alarms[i]) || text_begins(word, alarms[i])) return true;
        }
    }
    return count >= 2 || strstr(folded, "learn why this is") != NULL;
}

/* What stands behind "[EXTERN]", "⚠ External"; NULL: the line does not begin so. */
static const char *behind_outside(const char *folded, bool starred)
{
    size_t from = phrase_ornaments(folded);
    if (from == 0 && !starred) return NULL; /* a word without any sign is somebody's answer */
    pthread_once(&once, make_openings);
    struct openings_walk walk = openings_walk(&outside_of, folded + from, strlen(folded + from));
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        if (!text_begins(folded + from, at->text)) continue;
        const char *rest = folded + from + at->bytes;
        size_t mark = phrase_ornaments(rest);
        if (rest[mark] == '\0' || (mark > 0 && *rest != ' ')) return rest + mark;
    }
    return NULL;
}

bool phrase_warning_alone(const char *folded, bool starred)
{
    size_t length = strlen(folded);
    if (length == 0) return false;
    if (strstr(folded, "learnaboutsenderidentification")) return true;
    const char *rest = behind_outside(folded, starred);
    if (rest == NULL) return false;
    return *rest == '\0' ? length <= SIGN_MOST_BYTES : phrase_warning_goes_on(rest);
}

bool phrase_card_sentence(const char *folded)
{
    return signs_any(&office, folded);
}
