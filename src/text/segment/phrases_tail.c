/* SPDX-License-Identifier: MIT */
/* phrases_tail: greetings, closing phrases, device lines, disclaimers, list footers, words of business cards. All text
 * is folded. */
#include "phrases.h"
#include "signs.h"

#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>
#include <pthread.h>
#include <string.h>

/* clang-format off */
#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static const char *const greetings[] = {
    "dear", "hi", "hello", "hey", "greetings", "good morning", "good afternoon", "good evening", "good day",
    "to whom it may concern", "hiya", "colleagues", "all", "team", "folks", "dears", "esteemed", "respected",
    "hallo", "sehr geehrte", "sehr geehrter", "liebe", "lieber", "guten tag", "guten morgen", "guten abend", "moin",
    "servus", "gruezi", "werte", "bonjour", "bonsoir", "cher", "chere", "chers", "cheres", "salut", "madame",
    "monsieur", "mesdames", "coucou", "hola", "estimado", "estimada", "estimados", "estimadas", "estimad@s",
    "estimades", "querido", "querida", "queridos", "queridas", "buenos dias", "buenas tardes", "buenas noches",
    "buenas", "buen dia", "apreciado", "apreciada", "apreciados", "ola", "oi", "prezado", "prezada", "prezados",
    "prezadas", "caro", "cara", "caros", "caras", "bom dia", "boa tarde", "boa noite", "exmo", "exmos", "exma",
    "ciao", "gentile", "gentili", "gentilissimi", "cari", "care", "buongiorno", "buonasera", "salve", "egregio",
    "spettabile", "egregi", "beste", "geachte", "hoi", "goedemorgen", "goedemiddag", "goedenavond", "goedendag",
    "dag", "czesc", "witam", "witaj", "dzien dobry", "szanowni", "szanowny", "szanowna", "drogi", "droga", "drodzy",
    "hej", "уважаемый", "уважаемая", "уважаемые", "здравствуйте", "здравствуй", "привет", "добрый день",
    "доброе утро", "добрый вечер", "дорогие", "дорогой", "дорогая", "коллеги", "尊敬的", "您好", "你好", "大家好", "各位", "亲爱的",
    "親愛的", "敬爱的", "こんにちは", "こんばんは", "おはようございます", "初めまして", "はじめまして", "お疲れ様です", "お疲れさまです", "ご担当者様", "前略", "拝復", "お世話になっております", "お世話になります", "いつもお世話になっております", "皆様", "みなさま", "みなさん", "各位", "拝啓", "안녕하세요",
    "안녕하십니까", "여러분", "존경하는", "친애하는", "merhaba", "sayin", "selam", "degerli", "sevgili", "herkese merhaba",
    "iyi gunler", "gunaydin", "merhabalar", "hejsan", "tjena", "basta", "kara", "god morgon", "goddag", "kaere",
    "kjaere", "hei", "hyva", "moi", "terve", "god dag", "السلام عليكم", "السلام عليكم ورحمة الله وبركاته",
    "تحية طيبة", "تحية طيبة وبعد", "مرحبا", "مرحباً", "السادة", "السيد", "السيدة", "عزيزي", "عزيزتي", "الأعزاء",
    "حضرة", "أهلا", "الزملاء", "dobry den", "vazeni", "vazena", "vazeny", "tisztelt", "kedves", "buna", "buna ziua",
    "stimate", "αγαπητοί", "αγαπητέ", "γεια", "καλημέρα",
    "שלום", "שלום רב", "שלום לכולם", "שלום לכל", "היי", "בוקר טוב", "ערב טוב", "צהריים טובים", "לכבוד", "לכל המעוניין", "יקירי",
    "יקירתי", "חברים יקרים", "עמיתים יקרים", "шановний", "шановна", "шановні", "вітаю", "добрий день", "уважаеми", "уважаема",
    "سلام", "با سلام", "جناب", "नमस्ते", "नमस्कार", "प्रिय", "महोदय", "เรียน", "สวัสดี", "kinh gui", "xin chao", "yth",
    "kepada yth", "dengan hormat", "selamat pagi", "selamat siang", "postovani", "postovana", "lugupeetud", "gerbiami", "benvolgut",
    "benvolguda", "benvolguts",
    "kinh gửi", "kinh chao", "chao", "thưa", "xin kinh chao", "cac bạn", "selamat sore", "selamat malam", "halo",
    "hai", "yang terhormat", "teman-teman", "bapak", "rekan-rekan", "καλησπέρα", "γειά", "αγαπητή", "αγαπητές",
    "αγαπητά", "αξιότιμε", "αξιότιμη", "αξιότιμοι", "κύριε", "κυρία", "κύριοι", "szia", "sziasztok", "udvozlom",
    "udvozletem", "jo napot", "jo reggelt", "jo estet", "arvoisa", "arvoisat", "moikka", "heippa", "paivaa",
    "hyvaa paivaa", "huomenta", "iltaa", "hyvat", "hei alle", "heisann", "draga", "dragi", "stimata", "stimati",
    "salutare", "buna dimineata", "buna seara", "ahoj", "cau", "mili", "mila", "zdravim", "dobre rano",
    "dobre odpoledne", "dobry vecer", "mily", "postovane", "dragi svi", "pozdravljeni", "spostovani", "здравейте",
    "поштовани", "здраво", "доброго дня", "доброго ранку", "добрий вечір", "добрий ранок", "дорогі", "шановне",
    "درود", "جناب آقای", "سرکار خانم", "دوستان", "با درود",
    "muy senores", "senores", "senoras", "senoras y senores", "senhores", "minhas senhoras", "signore", "signori",
    "meine damen", "messieurs",
};

static const char *const formulas[] = {
    "je vous prie d'agreer", "nous vous prions d'agreer", "je vous prie de croire", "je vous prie de recevoir",
    "nous vous prions de croire", "veuillez agreer", "veuillez recevoir", "veuillez croire", "recevez, ",
    "restant a votre disposition", "je reste a votre disposition", "nous restons a votre disposition",
    "je vous souhaite une", "dans l'attente de vo", "quedo a su disposicion", "quedamos a su disposicion",
    "quedo a su entera", "quedo atento a", "quedo atenta a", "sin otro particular", "sin mas por el momento",
    "reciba un ", "reciban un ", "aprovecho la oportunidad para saludar", "fico a disposicao",
    "ficamos a disposicao", "permaneco a disposicao", "permanecemos a disposicao",
    "sem mais para o momento", "resto a disposizione", "restiamo a disposizione", "rimango a disposizione",
    "in attesa di un", "please do not hesitate to contact", "please don't hesitate to contact",
    "do not hesitate to contact", "please feel free to contact", "should you have any questions",
    "if you have any questions, please", "if you need anything else", "i remain at your disposal",
    "we remain at your disposal", "please accept the assurance", "fur ruckfragen ", "bei ruckfragen ",
    "fur weitere fragen ", "wir verbleiben mit", "ich verbleibe mit", "voor vragen kunt u", "mocht u vragen",
    "w razie pytan", "vid fragor ", "sorulariniz icin", "если у вас возникнут вопросы", "с надеждой на ",
    "готов ответить на ", "готовы ответить на ", "وتفضلوا بقبول", "وتقبلوا ", "تفضلوا بقبول", "ご不明な点", "ご検討の",
    "문의 사항이", "궁금한 점", "如有任何问题", "如有疑问", "期待您的", "期待大家", "盼复", "静候", "お忙しいところ", "ご返信", "ご連絡お待ち",
    "잘 부탁드립니다", "회신 부탁", "답변 기다리", "읽어 주셔서", "w oczekiwaniu na", "ik hoor graag", "wij horen graag",
    "ser fram emot", "jag ser fram emot", "ich freue mich auf ihre", "ich freue mich auf eure", "wir freuen uns auf ihre",
    "aguardo ", "aguardamos ", "fico no aguardo", "resto in attesa", "attendo un", "cevabinizi bekl", "yanitinizi bekl",
    "gorus ve onerileriniz", "жду ответа", "жду вашего", "ждем вашего", "بانتظار رد", "في انتظار رد", "أتطلع إلى رد",
};

static const char *const device_sentences[] = {
    "this message was sent from ", "this message was sent using ", "this mail was sent using ", "this email was sent using ",
    "this email was sent from ", "this mail was sent from ", "this message has been sent from ",
    "diese nachricht wurde von mein", "diese mail wurde von mein", "diese e-mail wurde von mein", "diese nachricht wurde mit ",
    "ce message a ete envoye ", "ce mail a ete envoye ", "este mensaje fue enviado desde ", "este mensaje ha sido enviado desde ",
    "este correo fue enviado desde ", "esta mensagem foi enviada ", "este e-mail foi enviado ", "questo messaggio e stato inviato ",
    "questa mail e stata inviata ", "dit bericht is verzonden ", "dit bericht is verstuurd ", "ta wiadomosc zostala wyslana ",
    "wiadomosc wyslana z ", "это сообщение отправлено ", "это сообщение было отправлено ", "detta meddelande skickades ",
    "det har meddelandet skickades ", "bu mesaj ", "bu ileti ", "bu e-posta ", "تم إرسال هذه الرسالة من ", "此邮件发送自", "本邮件发送自",
    "このメールは", "이 메일은 ",
};

/* The tables, by what their phrases begin with. */
static struct openings closings_of, greetings_of, formulas_of, device_sentences_of;
static pthread_once_t openings_once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    openings_make(&closings_of, phrase_closings, phrase_closing_count);
    openings_make(&greetings_of, greetings, COUNT(greetings));
    openings_make(&formulas_of, formulas, COUNT(formulas));
    openings_make(&device_sentences_of, device_sentences, COUNT(device_sentences));
}

/* Longest phrase of the table that stands at the start and ends there with a word. */
static size_t longest(const struct openings *table, const char *folded)
{
    size_t best = 0;
    pthread_once(&openings_once, make_openings);
    struct openings_walk walk = openings_walk(table, folded, strlen(folded));
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        if (at->bytes <= best || strncmp(folded, at->text, at->bytes) != 0) continue;
        char after = folded[at->bytes];
        bool wide = (unsigned char)at->text[0] >= 0xe3;
        if (wide || after == 0 || one_of(" ,.!:;-/&", after)) best = at->bytes;
    }
    return best;
}

static bool begins(const struct openings *table, const char *folded)
{
    pthread_once(&openings_once, make_openings);
    struct openings_walk walk = openings_walk(table, folded, strlen(folded));
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        if (strncmp(folded, at->text, at->bytes) == 0) return true;
    }
    return false;
}

size_t phrase_closing(const char *folded)
{
    return longest(&closings_of, folded);
}

/* Whether so much of a line may be a name: in Chinese letters, or a few words of others. */
static bool may_be_name(const char *folded, size_t bytes)
{
    size_t words = 1;
    if ((unsigned char)folded[0] >= 0xe3) return true;
    for (size_t i = 0; i < bytes; i++) {
        if (one_of("0123456789:;()!?", folded[i])) return false;
        words += folded[i] == ' ';
    }
    return words <= 3;
}

/* Languages that put the title behind the name: "Ada-sama", "to the secretariat". */
static bool greets_at_end(const char *folded)
{
    static const char *const titles[] = {"皆様", "各位", "様", "御中", "さま", "先生", "殿", "皆さん", "皆さま",
                                         "님", "님께", "귀하", "귀중", "여러분", "女士", "你们好", "您好", "你好", "同事"};
    size_t length = strlen(folded);
    while (length > 0 && one_of(" ,.!:", folded[length - 1])) length--;
    if (length < 6 || length > 60) return false;
    for (size_t i = 0; i < COUNT(titles); i++) {
        size_t size = strlen(titles[i]);
        if (length > size && memcmp(folded + length - size, titles[i], size) == 0)
            return may_be_name(folded, length - size);
    }
    return false;
}

size_t phrase_greeting(const char *folded)
{
    size_t phrase = longest(&greetings_of, folded);
    bool compound = phrase > 0 && folded[phrase] == '-' && folded[phrase + 1] >= 'a' && folded[phrase + 1] <= 'z';
    if (compound) return 0; /* "Hi-vis jackets" */
    return phrase == 0 && greets_at_end(folded) ? strlen(folded) : phrase;
}

#define ASKS_KINDLY_MAX_BYTES 120

bool phrase_formula(const char *folded)
{
    /* "Kindly take it into consideration", with whatever before it, ends every second letter in Japanese. */
    bool wide = (unsigned char)folded[0] >= 0xe3 && strlen(folded) <= ASKS_KINDLY_MAX_BYTES;
    if (wide && (strstr(folded, "よろしくお願い") || strstr(folded, "宜しくお願い"))) return true;
    return begins(&formulas_of, folded);
}

static const char *const device_starts[] = {
        "sent from my ", "sent from ", "this message was sent using ", "this mail was sent using ", "this email was sent using ", "message envoye avec ", "nachricht gesendet mit ", "mensaje enviado con ", "mensagem enviada com ", "从 windows", "從 windows", "发送自", "發送自", "使用 windows", "寄自 ", "sent via ", "sent with ", "sent using ", "sent by ", "get outlook for ", "get bluemail for ", "get aqua mail", "get aquamail", "get spark for ", "get typeapp for ", "get edison mail", "get nine for ",
        "download outlook for ", "envoye de mon ", "envoye depuis ", "envoye a partir d", "envoye avec ",
        "envoye via ", "envoye par ", "gesendet von ", "von yahoo mail ", "gesendet mit ", "gesendet uber ", "von meinem ",
        "von meiner ", "von meinem/", "diese nachricht wurde von mein", "diese mail wurde von mein", "enviado desde ",
        "enviado de ", "enviado do ", "enviado a partir ", "enviado via ", "enviado con ", "enviado pelo ",
        "enviado por ", "enviada do ", "inviato da ", "inviato dal ", "inviata da ", "inviato con ",
        "verstuurd vanaf ", "verzonden vanaf ", "verzonden met ", "verstuurd met ", "verstuurd via ", "verzonden vanuit ", "verzonden via ", "verstuurd vanuit ", "vanaf mijn ", "wyslano z ",
        "wyslane z ", "wyslano przy ", "wyslano za ", "отправлено с ", "отправлено из ", "отправлено через ",
        "отправлено от ", "发自", "נשלח מ", "נכתב ב", "надіслано з ", "来自我的", "從我的", "寄自", "發自", "skickat fran ", "skickades fran ", "sendt fra ",
        "lahetetty ", "أرسلت من", "مرسل من", "تم الإرسال من", "أُرسلت من", "trimis de pe ", "poslano z ",
        "odeslano z ", "στάλθηκε από ", "kuldve ", "나의 iphone", "내 iphone", "get outlook", "yahoo mail: ",
        "sent on the ", "typed on ", "typed with ", "brief message sent from", "please excuse", "从我的", "由我的",
        "來自我的", "從我的", "enviado do meu", "poslano iz ", "envoye du ", "ecrit depuis mon ", "von unterwegs ",
        "unterwegs gesendet", "mobil gesendet", "vom handy ", "unterwegs vom ", "unterwegs getippt", "desde mi movil", "dal mio ", "z mojego ",
    "dikirim dari ", "dikirim dengan ", "dapatkan outlook", "dikirim menggunakan ", "da gửi từ ", "dược gửi từ ",
    "gửi từ ", "tải outlook", "ارسال شده از ", "ارسال‌شده از ", "فرستاده شده از ", "ส่งจาก", "poslano s ",
    "poslano sa ", "odoslane z ", "odoslane zo ", "изпратено от ", "послато са ", "saadetud minu ", "issiusta is ",
    "sutits no ", "enviat des de ", "enviat amb ", "trimis din ", "trimis cu ", "sendt med ", "hent outlook",
    "hanki outlook", "ziskat outlook", "надіслано за ", "надіслано через ", "відправлено з ", "odeslano pomoci ",
    "odeslano ze ", "αποστολή από ", "εστάλη από ", "נשלח באמצעות ", "dihantar dari ",
};
#define P(text) {text, sizeof(text) - 1}
static const struct {
    const char *text;
    size_t bytes;
} device_ends[] = {
        P("から送信"), P("から送信されました"), P("에서 보냄"), P("에서 전송"), P("에서 전송됨"), P("에서 보낸 메일"), P("에서 보낸 메시지"), P("에서 보냈습니다"), P("에서 발송"), P("에서 발송됨"), P("(으)로 보냄"), P("으로 보냄"), P("에서 작성"), P("から送信しました"), P("から送信しています"), P("から送信しております"), P("から送信されています"), P("より送信"), P("umdan gonderildi"), P("imdan gonderildi"), P("'den gonderildi"),
        P("'dan gonderildi"), P("'tan gonderildi"), P("cihazimdan gonderildi"), P("gonderildi"), P("отправлено"), P("gesendet."),
    P("-rol kuldve"), P("-omrol kuldve"), P("-emrol kuldve"), P("keszulekemrol kuldve"), P("से भेजा गया"),
    P("-mrol kuldve"),
};
static struct openings device_openings;
static struct edges device_closings;
static pthread_once_t device_once = PTHREAD_ONCE_INIT;

static void make_device_edges(void)
{
    openings_make(&device_openings, device_starts, COUNT(device_starts));
    for (size_t i = 0; i < COUNT(device_ends); i++) {
        const char *end = device_ends[i].text + device_ends[i].bytes;
        edges_add(&device_closings, end[-1], end[-2]);
    }
}

static bool starts_as_device(const char *folded, size_t length)
{
    struct openings_walk walk = openings_walk(&device_openings, folded, length);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;)
        if (strncmp(folded, at->text, at->bytes) == 0) return true;
    return false;
}

static bool ends_as_device(const char *folded, size_t length)
{
    if (length < 2 || !edges_may(&device_closings, folded[length - 1], folded[length - 2])) return false;
    for (size_t i = 0; i < COUNT(device_ends); i++) {
        size_t size = device_ends[i].bytes;
        if (length > size && folded[length - 2] == device_ends[i].text[size - 2] &&
            memcmp(folded + length - size, device_ends[i].text, size) == 0)
            return true;
    }
    return false;
}

bool phrase_device(const char *folded)
{
    /* Some programs draw a rule on both sides of it. */
    folded += strspn(folded, "-=_~* ");
    size_t length = strlen(folded);
    if (length > 200) return false;
    pthread_once(&device_once, make_device_edges);
    if (starts_as_device(folded, length) || ends_as_device(folded, length)) return true;
    while (length > 0 && one_of("-=_~*. ", folded[length - 1])) length--;
    if (ends_as_device(folded, length)) return true;
    /* "Outlook for iOS" behind "get", "download" or "sent with" of whatever language. */
    return length < 80 && strstr(folded, "outlook") && (strstr(folded, "ios") || strstr(folded, "android"));
}

bool phrase_advert(const char *folded)
{
    static const char *const adverts[] = {
        "sent with tutanota", "sent with tuta,", "sent with tuta mail", "gesendet mit tutanota", "gesendet mit tuta,",
        "envoye avec tutanota", "enviado con tutanota", "inviato con tutanota",
        "yahoo mail: search, organi", "sent from my verizon, samsung", "sent from my at&t", "sent from my t-mobile",
    };
    folded += strspn(folded, "-=_~* ");
    for (size_t i = 0; i < COUNT(adverts); i++)
        if (text_begins(folded, adverts[i])) return true;
    return false;
}

bool phrase_device_sentence(const char *folded)
{
    return begins(&device_sentences_of, folded) &&
           (phrase_device(folded) || strstr(folded, "iphone") || strstr(folded, "android") || strstr(folded, "samsung"));
}

bool phrase_excuse(const char *folded)
{
    SIGN_LIST(words,
        "typo", "brevity", "brief", "misspell", "autocorrect", "auto-correct", "thumbs", "tiny keyboard",
        "email app", "mail app", " network", "tippfehler", "kurze", "fautes", "brievete", "errores", "brevedad",
        "erros", "brevidade", "errori", "brevita", "typefout", "beknopt", "literowk", "опечатк", "краткость",
        "skrivfel", "stavfel", "ursakta", "faordig", "kortfattad", "disculp", "desculp", "excuser", "scusa", "przepraszam", "przeprosz", "прости", "извин", "抱歉", "見諒", "见谅", "失礼", "양해", "kusura", "عذرا", "اعذر", "excuus", "yazim hata", "错别字", "誤字", "오타",
    "preklep", "preklepy", "eliras", "elutes", "kirjoitusvirhe", "tastefejl", "stavefejl", "skrivefejl", "ορθογραφικ",
    "помилк", "вибачте", "kesalahan ketik", "lỗi chinh tả", "خطاهای تایپی", "שגיאות כתיב", "קלדה", "greselil",
    "greseli de tastare", "omlouv", "elnezest", "anteeksi", "beklager", "undskyld"
    );
    return signs_any(&words, folded);
}

bool phrase_footer(const char *folded)
{
    SIGN_LIST(signs,
        "mailing list", "groups links", "posted by: ", "/listinfo/", "/listinfo.cgi/", "mailing-list",
        "to unsubscribe", "unsubscribe from this", "unsubscribe send",
        "you received this message because you are subscribed", "you are receiving this because",
        "manage your subscription", "to post to this group", "visit this group at", "/mailman/", "/mailman3/",
        "liste de diffusion", "lista de correo", "lista de discussao", "lista de distribuicao", "mailingliste",
        "desabonner", "desinscri", "desabonnement", "darse de baja", "abmelden", "abbestellen", "abzumelden", "austragen", "cancelar a inscricao",
        "cancellarsi", "cancellarti", "disiscri", "te schrijven", "annulla iscrizione", "dar de baja", "cancelar su suscripcion", "cancelar sua inscricao", "sair da lista", "rezygnowac z subskrypcji", "lista dyskusyjna", "отказаться от рассылки", "отпишитесь", "取消訂閱", "退訂", "郵件列表", "退会", "구독 취소", "구독을 취소", "메일링리스트", "listeden cikmak", "avsluta prenumeration", "القائمة البريدية", "annullare l'iscrizione", "uitschrijven", "wypisac", "отписаться", "список рассылки", "取消订阅",
        "退订", "邮件列表", "メーリングリスト", "配信停止", "수신거부", "메일링 리스트", "aboneliginizi", "abonelikten", "avregistrera",
        "إلغاء الاشتراك", "an html attachment was scrubbed", "a non-text attachment was scrubbed", "-- next part --",
        "next part ----", "attachment was scrubbed", "was scrubbed...",
        "reply to this email directly or view it on github", "translate this email:", "sympa",
        "to change your settings", "groups.io links", "view/reply online",
        "to view this discussion on the web visit", "to view this discussion visit",
    "postovni konference", "postova konferencia", "odhlaseni z konference", "odhlasit se z", "odhlasit sa z",
    "levelezolista", "levelezolist", "leiratkoz", "postituslista", "postilista", "postitusluet", "postiloend",
    "afmeld dig", "afmelde dig", "meld deg av", "e-postliste", "λίστα ταχυδρομείου", "λίστα αλληλογραφίας",
    "απεγγραφή", "список розсилки", "відписатися", "скасувати підписку", "пощенски списък", "отпишете се",
    "berhenti berlangganan", "hủy dang ky", "danh sach thư", "لغو اشتراک", "فهرست پستی", "گروه پستی", "רשימת תפוצה",
    "רשימת דיוור", "ביטול הרשמה", "lista de discutii", "dezabon", "dopisna lista", "odjava s liste", "dopisni seznam",
    "pasto konferencij", "lista de correu",
    "listserv@", "signoff ", "leave the list at any time", "die liste jederzeit verlassen", "quitter la liste a tout moment",
    "this message was sent to ", "powered by phplist", "p=preferences", "p=forward", "email preferences", "mailing preferences", "/preferences",
    "/unsubscribe", "/unsub", "+unsubscribe@", "-unsubscribe@", "-leave@", "subject=unsubscribe", "p=unsubscribe", "/sigrequest/",
    "signoff-request@", "subed1=", "opt-out", "optout"
    );
    return signs_any(&signs, folded);
}

bool phrase_card_word(const char *folded)
{
    SIGN_LIST(words,
        "director", "manager", "president", "chair", "secretary", "officer", "advisor", "adviser", "analyst",
        "engineer", "consultant", "ceo", "cto", "cio", "coordinator", "professor", "prof.", "ph.d", "phd", "dr.",
        "lecturer", "researcher", "fellow", "founder", "counsel", "attorney", "lawyer", "specialist", "head of",
        "senior", "lead", "assistant", "associate", "executive", "department", "dept", "university", "institute",
        "ministry", "foundation", "association", "ltd", "limited", "gmbh", "inc.", "llc", "corp", "s.a.", "b.v.",
        "council", "center", "centre", "agency", "commission", "society", "chapter", "union", "bureau", "office",
        "authority", "network", "direktor", "leiter", "geschaftsfuhrer", "abteilung", "referent", "referat",
        "universitat", "ministerium", "verein", "directeur", "directrice", "responsable", "charge de", "universite",
        "ministere", "conseiller", "directora", "gerente", "coordinador", "coordinadora", "presidente",
        "universidad", "ministerio", "fundacion", "asociacion", "abogado", "abogada", "profesor", "profesora",
        "universidade", "fundacao", "associacao", "coordenador", "coordenadora", "direttore", "direttrice",
        "responsabile", "universita", "ministero", "avvocato", "directeur", "hoogleraar", "universiteit",
        "ministerie", "stichting", "dyrektor", "kierownik", "uniwersytet", "fundacja", "директор", "руководитель",
        "заместитель", "начальник", "университет", "институт", "министерств", "фонд", "主任", "经理", "教授", "大学", "研究院",
        "公司", "部長", "課長", "株式会社", "教授", "연구원", "대학교", "교수", "mudur", "baskan", "universitesi", "chef", "ordforande",
        "universitet", "مدير", "جامعة", "وزارة", "رئيس", "أستاذ", "مديرة", "منسق", "باحث", "محام", "مؤسسة", "جمعية", "معهد", "هاتف",
        "팀장", "부장", "과장", "차장", "실장", "국장", "대표이사", "위원장", "변호사", "재단", "협회", "사무국", "연구소", "주식회사", "전화",
        "副主任", "总监", "總監", "处长", "秘书长", "律师", "工程师", "有限公司", "研究所", "学院", "协会", "基金会", "电话", "手机", "邮箱",
        "係長", "社長", "取締役", "事務局", "財団", "協会", "弁護士", "法人", "〒", "電話", "携帯",
        "отдел", "специалист", "советник", "профессор", "эксперт", "председател", "ассоциаци", "specjalist", "prezes", "koordynator",
        "stowarzyszenie", "instytut", "uzman", "koordinator", "vakfi", "dernegi", "enstitusu", "bakanligi", "stiftelsen", "foreningen",
        "handlaggare", "radgivare", "beleidsmedewerker", "adviseur", "vereniging", "referentin", "stiftung", "rechtsanwalt", "vorsitz",
        "fondazione", "associazione", "istituto", "instituto", "diretor", "advogad", "asesor", "investigador", "association",
        "fondation", "delegue", "avocat", "chercheu", "מזכיר", "מנהל", "עמותה", "עמותת", "אוניברסיט", "מחלק", "פרופ'", "רחוב", "נייד",
        "טלפון", "משרד ", "יועצ",
    "vedouci", "reditel", "predsed", "spolek", "univerzit", "ministerstv", "nadace", "nadacia", "advokat", "igazgato",
    "vezeto", "elnok", "egyesulet", "egyetem", "alapitvany", "miniszterium", "ugyvezeto", "johtaja", "paallikko",
    "yliopisto", "saatio", "yhdistys", "professori", "διευθυντ", "διευθύντ", "υπεύθυν", "καθηγητ", "καθηγήτ",
    "πανεπιστήμ", "σύλλογος", "υπουργείο", "ίδρυμα", "керівни", "громадськ", "університет", "міністерств",
    "kepala", "direktur", "ketua", "yayasan", "universitas", "kementerian", "giam dốc", "trưởng", "chủ tịch",
    "dại học", "مدیر", "رئیس", "دانشگاه", "موسسه", "انجمن", "وزارت", "استاد", "presedinte", "asociatia",
    "universitatea", "ministerul", "fundatia", "formand", "fondet", "ravnatelj", "udruga", "sveuciliste"
    );
    struct signs_walk walk = signs_walk(&words, folded);
    const struct sign *sign;
    for (const char *at; (at = signs_next(&walk, &sign)) != NULL;) {
        bool begins = at == folded || (unsigned char)at[0] >= 0x80 || one_of(" ,-(|/", at[-1]);
        if (begins && strstr(folded, sign->word) == at) return true;
    }
    return false;
}
