/* SPDX-License-Identifier: MIT */
/* phrases_legal: the legal text that offices and gateways put below a message: phrases of lawyers, and the few notions
 * such texts are made of, whatever their wording. All text is folded. */
#include "phrases.h"
#include "signs.h"

#include <string.h>

/* clang-format off */
#define SHORT_NOTICE_MAX_WORDS 45
#define NOTIONS_NEEDED 3
#define CLEAN_MAX_WORDS 8
#define NOT_PRINTED_MAX_WORDS 20

/* The mail that speaks of itself, which people seldom do and notices always. */
static const char *const this_mail[] = {
    "this email", "this e-mail", "this message", "this mail", "this communication", "this transmission",
    "diese e-mail", "diese email", "diese mail", "dieser e-mail", "dieser email", "dieser mail", "diese nachricht", "dieser nachricht",
    "dieses e-mail", "ce message", "ce courriel", "cet e-mail", "cet email", "ce mail", "ce courrier", "present message",
    "present courriel", "cette communication", "este mensaje", "este correo", "este e-mail", "este email", "esta comunicacion",
    "presente comunicacion", "presente correo", "presente mensaje", "esta mensagem", "desta mensagem", "nesta mensagem", "deste e-mail",
    "neste e-mail", "deste email", "neste email", "presente mensagem", "este correio", "questo messaggio", "questa e-mail", "questa email", "questa mail",
    "questa comunicazione", "presente messaggio", "presente comunicazione", "presente e-mail", "presente email", "presente mail", "dit bericht", "deze e-mail",
    "deze email", "deze mail", "dit e-mail", "dit mail", "ta wiadomosc", "te wiadomosc", "tej wiadomosci", "niniejsza wiadomosc", "niniejszej wiadomosci",
    "niniejszy e-mail", "ten e-mail", "tego e-maila", "niniejsza korespondencja", "это сообщение", "этого сообщения", "этом сообщении",
    "данное сообщение", "данного сообщения", "настоящее сообщение", "настоящем сообщении", "это письмо", "этого письма", "этом письме", "данное письмо",
    "данного письма", "настоящее письмо", "настоящем письме", "письмо не содержит", "это электронное", "данное электронное", "настоящее электронное",
    "本邮件", "此邮件", "该邮件", "这封邮件", "本郵件", "此郵件", "這封郵件", "本电子邮件", "此电子邮件", "本電子郵件", "此電子郵件", "本信件", "此信件",
    "このメール", "本メール", "本電子メール", "この電子メール", "このeメール", "本eメール", "本 메일", "본 메일", "이 메일", "본 이메일", "이 이메일", "본 전자우편",
    "이 전자우편", "본 전자 우편", "이 전자 우편", "본 메시지", "이 메시지", "본메일", "bu e-posta", "bu eposta", "bu mesaj", "bu ileti", "bu elektronik posta",
    "detta meddelande", "detta e-post", "detta mejl", "detta mail", "denna e-post", "det har meddelandet", "det har mejlet", "den har e-post",
    "هذه الرسالة", "هذا البريد", "هذا الإيميل", "هذه المراسلة",
    "tato zprava", "tato e-mailova", "tento e-mail", "tento email", "tuto zpravu", "teto zprave", "teto zpravy",
    "tohoto e-mailu", "tato sprava", "tuto spravu", "tejto spravy", "tama viesti", "taman viestin", "tama sahkoposti",
    "taman sahkopostin", "denne e-mail", "denne mail", "denne meddelelse", "denne besked", "denne e-post",
    "denne meldingen", "ez az uzenet", "ez az e-mail", "ez a level", "jelen uzenet", "jelen e-mail", "jelen level",
    "az uzenet es", "jelen elektronikus", "παρόν μήνυμα", "αυτό το μήνυμα", "παρόν e-mail", "παρόν email",
    "αυτό το e-mail", "παρόν ηλεκτρονικό", "це повідомлення", "цього повідомлення", "дане повідомлення", "цей лист",
    "цього листа", "даний лист", "цей електронний", "това съобщение", "този имейл", "това писмо",
    "настоящото съобщение", "thư nay", "email nay", "thư diện tử nay", "tin nhắn nay", "thong diệp nay", "pesan ini",
    "email ini", "e-mail ini", "surel ini", "surat elektronik ini", "e-mel ini", "הודעה זו", "הודעת דואר זו",
    "דוא\"ל זה", "דואר זה", "מייל זה", "ההודעה הזו", "הודעה זאת", "acest mesaj", "acest e-mail", "acest email",
    "prezentul mesaj", "prezentul e-mail", "aceasta comunicare", "این پیام", "این ایمیل", "این نامه", "پیام حاضر",
    "ova poruka", "ovu poruku", "ova elektronicka", "ovaj e-mail", "ова порука", "to sporocilo", "e-postno sporocilo",
    "kaesolev kiri", "see kiri", "sis laiskas", "si vestule", "aquest missatge", "aquest correu", "ข้อความนี้",
    "อีเมลนี้", "यह संदेश", "यह ईमेल",
};
static const char *const secret[] = {
    "confidential", "vertraulich", "confidentiel", "confidencial", "riservat", "confidenzial", "vertrouwelijk", "poufn", "конфиденциальн",
    "保密", "机密", "機密", "기밀", "비밀", "gizli", "konfidentiell", "سري",
    "duvern", "dovern", "luottamuks", "fortrolig", "bizalmas", "εμπιστευτικ", "απόρρητ", "конфіденційн", "поверителн",
    "bảo mật", "rahasia", "sulit dan", "חסוי", "סודי", "محرمانه", "povjerljiv", "poverljiv", "поверљив", "zaupn",
    "konfidentsiaal", "konfidencial", "ความลับ", "गोपनीय",
};
static const char *const privileged[] = {
    "privileged", "legally protected", "rechtlich geschutzt", "secret professionnel", "secreto profesional", "privilegiad", "segreto professionale",
    "sigilo", "beroepsgeheim", "tajemnic", "тайн", "sekretess", "法律保护", "法律保護", "2016/679", "gdpr", "dsgvo", "rgpd",
    "zakonem chranen", "tavaushedet", "tavshedsplig", "taushetsplik", "titoktartas", "επαγγελματικό απόρρητο",
    "комерційн", "таємниц", "secret profesional", "חיסיון", "אתיקה", "رازداری",
};
static const char *const for_whom[] = {
    "intended for", "intended only", "intended solely", "addressee", "recipient", "bestimmt", "adressat", "empfanger", "destinataire", " destine", "dirigid",
    "destinad", "destinat", "destinam", "geadresseerde", "bestemd", "adresat", "przeznaczon", "предназначен", "адресат", "адресован", "получател", "收件人", "指定",
    "宛先", "受信者", "수신", "alici", "muhatab", "avsedd", "avsett", "mottagare", "المرسل إليه", "مخصص", "موجهة",
    "urcen", "prijemc", "vastaanottaj", "tarkoitettu", "modtager", "beregnet til", "mottaker", "beregnet pa",
    "cimzett", "szol", "παραλήπτη", "προορίζ", "απευθύν", "призначен", "одержувач", "отримувач", "danh cho",
    "người nhận", "ditujukan", "penerima", "מיועד", "לנמען", "הנמען", "گیرنده", "مخاطب", "namijenjen", "primatelj",
    "namenjen", "primal", "наменјен", "prejemnik", "adressaadi", "destinatari", "ผู้รับ", "प्राप्तकर्ता",
};
static const char *const mistaken[] = {
    "in error", "by mistake", "erroneously", "irrtum", "versehentlich", "par erreur", "por error", "por engano", "por erro", "por equivocacion",
    "per errore", "per abuis", "per vergissing", "ten onrechte", "abusievelijk", "omylkowo", "przez pomylke", "по ошибке", "ошибочно", "误收",
    "誤收", "错误收到", "误发", "誤って", "잘못 수신", "잘못 전", "잘못 받", "yanlislikla", "sehven", "av misstag", "felaktigt", "بالخطأ", "عن طريق الخطأ", "خطأ",
    "omylem", "omylom", "chybne", "nedopatrenim", "erehdyks", "vahingossa", "virheellisesti", "ved en fejl",
    "ved en feil", "fejlagtigt", "tevedes", "tevesen", "κατά λάθος", "εκ παραδρομής", "από λάθος", "помилково",
    "помилці", "по погрешка", "погрешно", "nhầm", "sai sot", "karena kesalahan", "secara tidak sengaja",
    "salah kirim", "בטעות", "din greseala", "din eroare", "اشتباه", "سهوا", "pogreskom", "greskom", "грешком",
    "pomotoma", "ekslikult", "per error", "โดยไม่ได้ตั้งใจ", "गलती से",
};
static const char *const destroy[] = {
    "delete", "destroy", "losch", "vernicht", "detrui", "supprim", "elimin", "borre", "borrar", "destruir", "destruya", "apague", "apagu", "apagar", "cancell",
    "distrugg", "verwijder", "vernietig", "usun", "zniszcz", "удал", "уничтож", "删除", "刪除", "销毁", "銷毀", "削除", "破棄", "삭제", "폐기", "siliniz",
    "silin", "imha", "radera", "forstor", "حذف", "إتلاف",
    "smaz", "smazat", "vymaz", "znicte", "odstran", "zlikvid", "poista", "havit", "slette", "slet den", "slet e",
    "makuler", "torol", "megsemmisit", "διαγράψ", "διαγραφ", "καταστρέψ", "видаліть", "видалити", "знищ", "изтрий",
    "унищож", "xoa", "hủy bỏ", "hapus", "musnahkan", "מחק", "למחוק", "להשמיד", "השמד", "sterge", "stergeti",
    "distruge", "پاک کنید", "معدوم", "izbris", "obris", "обриш", "unist", "kustuta", "istrin", "esborr", "eliminar",
    "ลบ", "हटा",
};
static const char *const forbidden[] = {
    "unauthori", "prohibited", "disclos", "dissemination", "copying", "unbefugt", "untersagt", "verboten", "weitergabe", "interdit", "divulg",
    "non autorise", "prohibid", "sin autorizacion", "nao autorizad", "proibid", "vietat", "non autorizzat", "verboden", "openbaarmaking",
    "geen rechten", "zabronion", "ujawni", "nieuprawnion", "запрещ", "разглаш", "禁止", "不得", "泄露", "洩露", "未经授权", "未經授權", "無断", "開示",
    "무단", "금합니다", "금지", "yasak", "izinsiz", "yetkisiz", "forbjud", "obehorig", "otillat", "يحظر", "دون إذن", "محظور",
    "not permitted", "not allowed", "nicht gestattet", "nicht erlaubt", "unzulassig", "pas autoris", "pas permis", "no esta permitid", "no se permite",
    "nao e permitid", "non e consentit", "non e permess", "niet toegestaan", "nie jest dozwolon", "niedozwolon", "не допускается", "не разрешается", "不允许",
    "不允許", "許可なく", "허용되지", "izin verilme", "inte tillat", "tillats inte", "غير مسموح",
    "neopravnen", "zakazan", "neni dovolen", "nie je dovolen", "kielletty", "luvaton", "ei ole sallittu",
    "uberettiget", "forbudt", "ikke tilladt", "ikke tillatt", "jogosulatlan", "tilos", "tiltott", "tiltilo",
    "απαγορεύεται", "μη εξουσιοδοτημέν", "заборонен", "розголош", "несанкціонован", "забранен", "nghiem cấm",
    "trai phep", "dilarang", "tanpa izin", "אסור", "ללא רשות", "ללא הרשאה", "interzis", "neautorizat", "ممنوع",
    "غیرمجاز", "غیر مجاز", "zabranjen", "neovlasten", "neovlascen", "забрањен", "prepovedan", "keelatud",
    "draudziama", "prohibi", "ต้องห้าม",
};
static const char *const contents[] = {
    "contain", "information in", "contents of", "enthalt", "enthaltene", "inhalt", "contient", "contenu", "contiene", "contenid", "puede contener", "contem",
    "conter", "contid", "contenut", "bevat", "informatie in", "inhoud", "zawier", "zawart", "tresc", "содерж", "含有", "包含", "内容", "含む", "含まれ",
    "포함", "yer alan", "icer", "innehall", "informationen i", "الواردة", "تحتوي", "محتوى",
    "obsahuj", "sisalt", "indeholde", "inneholde", "tartalmaz", "tartalma", "περιέχ", "περιεχόμεν", "містит",
    "містять", "вміст", "съдържа", "co chứa", "chứa thong", "nội dung", "berisi", "mengandung", "memuat", "isi pesan",
    "מכיל", "עשויה להכיל", "תוכן", "contine", "continut", "حاوی", "محتوا", "محتوی", "sadrzi", "sadrzaj", "садржи",
    "vsebuje", "sisaldab",
};
static const char *const liable[] = {
    "liab", "haftung", "responsabilite", "responsabilidad", "responsabilita", "aansprakelijk", "odpowiedzialnosc", "ответственност", "责任", "責任", "책임",
    "sorumlu", "ansvarar inte", "مسؤول",
    "odpovednost", "neodpovida", "zodpovednos", "vastuu", "ansvar for", "felelos", "ευθύνη", "ευθύνεται",
    "відповідальн", "отговорност", "trach nhiệm", "tanggung jawab", "אחריות", "אחראי", "raspunde", "مسئولیت",
    "odgovornost", "одговорност", "vastutus", "responsabilit",
};
/* What a person asks for in words of his own: "please treat this message as confidential". */
static const char *const treated[] = {
    "treat", "keep ", "behandel", "traite", "tratar", "trate", "trattar", "trattate", "traktowa", "potraktowa", "относи", "считать", "считайте", "对待", "對待",
    "お取り扱い", "扱い", "취급", "다뤄", "behandla", "التعامل", "muamele", "tutun", "saklay",
    "zachazej", "povazuj", "kasitel", "pida luottamuks", "kezelj", "behandl", "αντιμετωπ", "вважайте", "ставтеся",
    "xin giữ", "perlakukan", "jaga kerahasiaan", "התייחסו", "לטפל", "trateze", "tratati", "تلقی کنید", "تلقی شود",
    "smatrajte", "obravnavaj",
};
static const char *const virus[] = {"virus", " viren", "вирус", "病毒", "ウイルス", "ウィルス", "바이러스", "فيروس", "malware", "wirus",
    "ιούς", "ιών", "וירוס", "ویروس", "viru", "вірус", "ไวรัส",
};
static const char *const checked[] = {
    "scan", "check", "gepruft", "verifi", "analys", "analiz", "comprobad", "controllat", "gecontroleerd", "sprawdzon", "провер", "не содержит", "检查",
    "扫描", "掃描", "検査", "スキャン", "チェック", "검사", "tarand", "taranmis", "kontrollera", "genomsok", "فحص", "خال", " free", "exempt", "frei ",
    "libre de", "livre de", "vrij van", "woln", "antivir",
    "zkontrolovan", "proveren", "skontrolovan", "tarkist", "tarkast", "scannet", "kontrolleret", "skannet",
    "ellenoriz", "ελέγχθηκε", "σαρώθηκε", "перевірен", "проверен", "khong chứa", "da quet", "dipindai", "diperiksa",
    "נבדק", "נסרק", "verificat", "scanat", "بررسی شده", "بدون ویروس", "provjeren", "pregledan",
};
static const char *const printing[] = {
    "print", "druck", "imprim", "stampa", "afdruk", "drukow", "drukuj", "распечат", "печат", "打印", "列印", "印刷", "인쇄", "출력", "yazdir", "skriv ut", "skriver ut",
    "utskrift", "طباعة", "تطبع",
    "vytisk", "tisknete", "vytlac", "tulost", "udskriv", "nyomtat", "kinyomt", "εκτυπώσ", "τυπώσ", "друкув",
    "роздрук", "отпечат", "in thư", "in email", "mencetak", "cetak", "להדפיס", "הדפס", "tipari", "چاپ", "ispis",
    "stamp", "natisn", "พิมพ์",
};
static const char *const nature[] = {
    "environment", "umwelt", "environnement", "planet", "ambiente", "natureza", "milieu", "srodowisk", "окружающ", "природ", "环保", "环境", "環保", "環境",
    "환경", "cevre", "doga", "miljo", "البيئة", "trees", "baum",
    "zivotni prostredi", "prirod", "zivotne prostredie", "ymparist", "luonto", "luontoa", "kornyezet", "termeszet",
    "περιβάλλον", "довкілл", "околна", "moi trường", "lingkungan", "סביבה", "mediul ", "محیط زیست", "طبیعت", "okolis",
    "okolin", "okolje", "keskkon", "สิ่งแวดล้อม",
};
static const char *const mails[] = {
    "mail", "message", "nachricht", "courri", "mensaj", "correo", "mensagem", "messaggio", "bericht", "wiadomosc", "письм", "сообщени", "邮件", "郵件", "信件",
    "メール", "메일", "메시지", "e-posta", "mesaj", "ileti", "mejl", "meddeland", "رسال", "بريد",
    "zprav", "e-mail", "sprav", "viesti", "sahkoposti", "uzenet", "e levelet", "ezt a levelet", " levelet ", "μήνυμα", "цей лист", "цього листа", "повідомлен", "имейл",
    "thư", "pesan", "surel", "הודע", "דואר", "پیام", "ایمیل", "poruk", "sporocil", "อีเมล",
};
static const char *const views[] = {
    "views", "opinions", "ansichten", "meinung", "opinion", "opiniones", "opinioes", "opinioni", "mening", "poglad", "opinie", "мнени", "взгляд", "观点",
    "觀點", "意见", "意見", "見解", "견해", "의견", "gorus", "asikt", "الآراء", "آراء",
    "nazory", "stanovisk", "mielipit", "nakemyk", "holdning", "synspunkt", "velemeny", "nezet", "απόψεις", "погляди",
    "думки", "възгледи", "мнения", "quan diểm", "y kiến", "pendapat", "pandangan", "דעות", "עמדות", "opinii",
    "opiniile", "نظرات", "دیدگاه", "stavovi", "misljenj", "mnenja",
};
static const char *const employer[] = {
    "employer", "my organi", "our organi", "arbeitgeber", "employeur", "empleador", "empregador", "datore di lavoro", "werkgever", "pracodawc", "работодател",
    "雇主", "单位", "單位", "所属", "고용주", "소속", "isveren", "kurumum", "arbetsgivar", "صاحب العمل", "جهة العمل", "جهة عملي",
    "zamestnavatel", "tyonantaj", "arbejdsgiver", "arbeidsgiver", "munkaltato", "εργοδότη", "роботодав",
    "chủ sử dụng", "nha tuyển dụng", "majikan", "tempat kerja", "המעסיק", "מעסיקי", "angajator", "کارفرما",
    "سازمان متبوع", "poslodav", "delodajal",
};
static const char *const own_only[] = {
    "necessar", "reflect", "represent", "my own", "personal", "personli", "personnel", "unbedingt", "eigene", "propri", "persoonlijk", "wlasn", "osobist",
    "личн", "собственн", "个人", "個人", "개인", "kisisel", "شخصي", "لا تعبر", "لا تعكس",
    "vlastni", "osobni", "nutne", "osobne", "henkilokoht", " omia", " egne ", "szemelyes", "sajat", "προσωπικ", "власн",
    "особист", "лични", "ca nhan", "pribadi", "אישי", "בלבד", "personale", "proprii", "شخصی", "osobn",
};

/* One sentence that says for whom the mail speaks, or that it binds nobody. */
static const char *const binds_nobody[] = {
    "n'engagent que leur auteur", "n'engage que son auteur", "n'engagent que l'auteur", "those of the author", "those of the sender", "nicht rechtsverbindlich", "keine rechtsverbindlich", "not legally binding", "no legal rights",
    "geen rechten worden ontleend", "geen rechten ontleend", "no tiene valor contractual", "no tendra valor contractual", "sin valor contractual", "non ha valore contrattuale", "non ha valore legale", "sem valor contratual", "valeur contractuelle",
    "nie stanowi oferty", "не является офертой", "не является публичной офертой", "does not constitute an offer", "kein angebot im sinne", "sozlesme niteligi tasimaz", "nepredstavuje nabidku", "nem minosul ajanlat", "nu constituie o oferta", "ikke juridisk bindende", "inte juridiskt bindande",
};

/* Asks not to print, without a word of nature. */
static const char *const not_printed[] = {
    "really need to print", "need to print this", "think before printing", "please don't print", "please do not print this", "n'imprimez ce", "n'imprimez que", "n'imprimez cet", "evitez d'imprimer ce", "ne pas imprimer ce", "no imprima este", "no imprimas este", "evite imprimir este",
    "nao imprima este", "nao imprima esta", "evite imprimir esta", "non stampare questa", "non stampate questa", "non stampi questa", "evita di stampare", "muss diese e-mail wirklich", "muss diese mail wirklich", "drucken sie diese e-mail nur", "drucken sie diese mail nur", "print deze e-mail niet", "print deze mail niet",
    "print kun denne", "skriv inte ut detta", "skriv ikke ut denne", "nie drukuj tej", "nie drukuj tego", "не печатайте это", "не распечатывайте это", "bu e-postayi yazdirmayin", "请勿打印", "請勿列印", "印刷しないで", "netisknete tento", "ne nyomtassa ki", "ala tulosta tata", "nu imprimati acest",
};

/* Free from viruses, as programs say it in two words. */
static const char *const clean[] = {
    "virus-free", "virus free", "no virus", "kein virus", "keine viren", "aucun virus", "ningun virus", "nessun virus", "nenhum virus", "geen virus", "ingen virus", "inga virus", "brak wirus", "zadne viry", "ziadne virusy", "neobsahuje viry",
    "вирусов нет", "нет вирусов", "вірусів немає", "virus bulunm", "virus bulunam", "no conte virus", "nu contine virus", "nem tartalmaz virus", "virenfrei", "sans virus", "libre de virus", "sin virus", "sem virus", "nao contem virus", "livre de virus",
    "senza virus", "privo di virus", "priva di virus", "virusvrij", "virusfri", "bez viru", "bez wirus", "wolny od wirus", "wolna od wirus", "без вирус", "без вірус", "без вируси",
    "ウイルス フリー", "ウイルスフリー", "ウイルスはありません", "无病毒", "無病毒", "不含病毒", "바이러스 없음", "바이러스가 없", "virus yok", "virussuz", "virus icermez", "virusmentes", "fara virus",
    "χωρίς ιούς", "ללא וירוס", "خالي من الفيروسات", "خال من الفيروسات", "خالية من الفيروسات", "بدون ویروس", "bebas virus", "khong co virus", "ei viruksia", "virukset", "brez virus", "bez virus", "lliure de virus", "viirusevaba",
};
/* What is known of those who write, and is theirs. */
static const char *const your_data[] = {
    "your personal data", "your personal information", "your data ", "ihre personenbezogenen", "ihrer personenbezogenen", "ihren personenbezogenen", "ihre daten", "ihrer daten", "deine daten",
    "vos donnees", "de vos donnees", "donnees personnelles vous", "donnees vous concernant", "sus datos", "tus datos", "datos personales que", "los datos personales facilitados", "seus dados", "os seus dados", "vossos dados",
    "suoi dati", "vostri dati", "tuoi dati", "uw persoonsgegevens", "je persoonsgegevens", "uw gegevens", "panstwa danych", "panstwa dane", "pani/pana dan", "twoich danych", "twoje dane", "pana/pani dan",
    "ваши персональные", "ваших персональных", "ваши данные", "ваших данных", "ваші персональні", "ваших персональних", "dina personuppgifter", "dina uppgifter", "dine personoplysninger", "dine personopplysninger", "dine oplysninger",
    "henkilotietojasi", "henkilotietojen kasittely", "vase osobni udaje", "vasich osobnich udaj", "vase osobne udaje", "vasich osobnych udaj", "szemelyes adatait", "szemelyes adatainak", "datele dumneavoastra", "datelor dumneavoastra", "datelor dvs",
    "kisisel verileriniz", "verilerinizin", "τα προσωπικά σας", "των προσωπικών σας", "お客様の個人情報", "個人情報の取", "您的个人信息", "您的個人資料", "귀하의 개인정보", "개인정보 처리", "بياناتك الشخصية", "بياناتكم الشخصية", "המידע האישי שלך", "data pribadi anda",
    "vasi osobni podaci", "vasih osobnih podat", "vase osebne podatke", "les vostres dades", "les seves dades",
};
/* The law that protects it, or the page that says how. */
static const char *const protected_by[] = {
    "2016/679", "gdpr", "dsgvo", "ds-gvo", "rgpd", "rodo", "lgpd", "kvkk", "13.709", "152-фз", "data protection", "datenschutz", "privacy", "privacidad", "privacidade", "privatsphare",
    "proteccion de datos", "protecao de dados", "protezione dei dati", "protection des donnees", "confidentialite", "dataskydd", "personuppgift", "databeskyttelse", "personvern", "tietosuoja", "ochrana osobnich", "ochrana osobnych", "ochrony danych",
    "adatvedel", "adatkezel", "protectia datelor", "gegevensbescherming", "avg ", "kisisel verilerin korunmasi", "プライバシー", "個人情報保護", "隐私", "隱私", "개인정보처리방침", "персональных данных", "персональних даних", "προστασία", "الخصوصية", "פרטיות", "privatumo", "zasebnost",
};

/* Single words are what people write of as well; whole phrases of lawyers and gateways they do not. */
static const char *const single[] = {
    "confidential", "privileged", "addressee", "disclaimer", "virus", "no liability", "monitored", "disclose",
    "vertrauliche", "vertraulich", "irrtumlich", "confidentiel", "destinataire", "par erreur", "confidencial",
    "destinatario", "prohibid", "por error", "por erro", "proibid", "riservat", "per errore", "destinatari",
    "vertrouwelijk", "geadresseerde", "ten onrechte", "poufn", "adresat", "конфиденциальн", "получател",
    "по ошибке", "удалите", "保密", "收件人", "机密", "機密", "기밀", "수신자", "gizli", "yetkisiz", "konfidentiell", "سري"};
static const char *const whole[] = {
    "emails sent to or from", "e-mails sent to or from", "messages sent to or from", "emails sent to and from", "emails to and from", "e-mails to and from", "communications sent to or from",
    "intended recipient", "intended only for", "intended solely for", "solely for the use", "for the sole use",
    "sole use of the", "received this message in error", "received this email in error",
    "received this e-mail in error", "received it in error", "received this communication in error",
    "received this transmission in error", "received this in error", "strictly prohibited", "notify the sender",
    "inform the sender", "delete this e", "delete this message", "delete it from your", "legally privileged",
    "unauthorized use", "unauthorised use", "unauthorised disclosure", "unauthorized disclosure",
    "does not accept liability", "accepts no liability", "accept no liability", "views expressed",
    "opinions expressed", "do not necessarily", "think before you print", "before printing",
    "consider the environment", "registered office", "registered in england", "virus-free", "checked for virus",
    "scanned for virus", "scanned by ", "antivirus software", "free from virus", "nicht der richtige adressat",
    "nicht der beabsichtigte", "nicht der bestimmungs", "unbefugte weiter",
    "unbefugte nutzung", "rechtlich geschutzt", "den absender", "vernichten sie diese", "loschen sie diese",
    "fur den adressaten", "inhalt dieser e-mail", "inhalt dieser nachricht", "denken sie an die umwelt",
    "recu ce message par erreur", "recu ce courriel par erreur", "recu cet e-mail par erreur",
    "recu cet email par erreur", "strictement interdit", "imprimer ce", "intention exclusive",
    "attention exclusive", "usage exclusif", "l'expediteur", "le detruire", "pensez a l'environnement",
    "destine exclusivement", "destines exclusivement", "pieces jointes sont", "este mensaje por error",
    "este correo por error", "dirigido exclusivamente", "dirigidos exclusivamente",
    "dirigida exclusivamente", "uso exclusivo", "no es el destinatario", "queda prohibida", "queda notificad",
    "imprimir este", "su eliminacion", "su destruccion", "al remitente",
    "el medio ambiente antes", "recebeu esta mensagem por", "recebeu este e-mail por", "recebeu este email por",
    "por engano", "tenha recebido esta", "avise imediatamente", "o remetente",
    "nao e o destinatario", "nao for o destinatario",
    "antes de imprimir", "e/ou privilegiad", "pense no meio ambiente", "destinate esclusivamente",
    "destinato esclusivamente", "questo messaggio per errore", "questa e-mail per errore", "il mittente", "cancellarlo", "distruggerlo", "contenute in questo messaggio", "contenute nella presente",
    "non siete il destinatario", "stampare questa", "uitsluitend bestemd", "heeft ontvangen, ",
    "ten onrechte ontv", "abusievelijk", "de afzender", "niet de geadresseerde", "niet voor u bestemd",
    "informatie in dit bericht", "informatie in deze e-mail", "denk aan het milieu", "te vernietigen",
    "per vergissing", "przeznaczone wylacznie", "przeznaczona wylacznie", "omylkowo", "przez pomylke", "nadawcy",
    "nadawce", "usuniecie", "moga zawierac informacje", "nie jest adresatem",
    "zanim wydrukujesz", "предназначено только", "предназначены только", "предназначен только",
    "сообщение по ошибке", "письмо по ошибке", "отправител", "удалите его", "удалите это",
    "не являетесь", "本邮件及", "本郵件及", "误收", "错收", "誤收", "如果您不是", "如您不是", "通知发件人",
    "通知寄件人", "删除本邮件", "刪除本郵件", "删除此邮件", "禁止任何", "打印此邮件", "本邮件含有", "本电子邮件", "收到本邮件", "誤って受信", "誤送信", "本メールには",
    "このメールには", "削除してください", "破棄してください", "送信者にご連絡", "宛先人", "지정된 수신", "잘못 수신", "잘못 전송", "즉시 삭제", "발신자에게",
    "본 메일", "이 메일은", "yanlislikla", "gondereni", "gonderene", "mesaji sil", "sadece gonderil",
    "bu e-posta ve ekleri", "cevreyi dusun", "av misstag", "avsandaren", "radera det",
    "radera meddelandet", "endast avsedd", "tank pa miljon", "عن طريق الخطأ",
    "المرسل إليه", "إبلاغ المرسل", "إخطار المرسل", "حذفها", "هذه الرسالة ومرفقاتها", "هذا البريد الإلكتروني",
    "modtaget denne ", "ved en fejl", "afsenderen", "ved en feil", "avsenderen",
    "luottamuksellis"};

enum {
    THIS_MAIL, SECRET, PRIVILEGED, FOR_WHOM, MISTAKEN, DESTROY, FORBIDDEN, CONTENTS, LIABLE,
    TREATED, VIRUS, CHECKED, PRINTING, NATURE, MAILS, VIEWS, EMPLOYER, OWN_ONLY,
    SINGLE, WHOLE, BINDS_NOBODY, NOT_PRINTED, CLEAN, YOUR_DATA, PROTECTED_BY, NOTIONS
};
static const struct sign_words kinds[NOTIONS] = {
    [THIS_MAIL] = SIGN_WORDS(this_mail),
    [SECRET] = SIGN_WORDS(secret),
    [PRIVILEGED] = SIGN_WORDS(privileged),
    [FOR_WHOM] = SIGN_WORDS(for_whom),
    [MISTAKEN] = SIGN_WORDS(mistaken),
    [DESTROY] = SIGN_WORDS(destroy),
    [FORBIDDEN] = SIGN_WORDS(forbidden),
    [CONTENTS] = SIGN_WORDS(contents),
    [LIABLE] = SIGN_WORDS(liable),
    [TREATED] = SIGN_WORDS(treated),
    [VIRUS] = SIGN_WORDS(virus),
    [CHECKED] = SIGN_WORDS(checked),
    [PRINTING] = SIGN_WORDS(printing),
    [NATURE] = SIGN_WORDS(nature),
    [MAILS] = SIGN_WORDS(mails),
    [VIEWS] = SIGN_WORDS(views),
    [EMPLOYER] = SIGN_WORDS(employer),
    [OWN_ONLY] = SIGN_WORDS(own_only),
    [SINGLE] = SIGN_WORDS(single),
    [WHOLE] = SIGN_WORDS(whole),
    [BINDS_NOBODY] = SIGN_WORDS(binds_nobody),
    [NOT_PRINTED] = SIGN_WORDS(not_printed),
    [CLEAN] = SIGN_WORDS(clean),
    [YOUR_DATA] = SIGN_WORDS(your_data),
    [PROTECTED_BY] = SIGN_WORDS(protected_by),
};
static struct sign_list legal = {kinds, NOTIONS, NULL};

/* What a notice of one line does not say, and somebody's own wish does: a please, an answer, a report, print. */
static const char *const wished[] = {
    "please", "kindly", "publish", "publica", " my ", "answer", "quote ", "share", " report", "bitte", "veroffentlich", "antwort", " mein",
    "zitier", "s'il ", "merci de", "veuillez", "publier", "publiez", "publiqu", "reponse", " citer", "por favor", "ruego", "rogamos", "respuesta", " mi ",
    "resposta", "minha", "per favore", "per cortesia", "vi prego", "pubblic", "rispost", " mia ", " mio ", "graag", "alstublieft", "gelieve",
    "publicer", "antwoord", " mijn ", "prosze", "prosimy", "opublik", "odpowied", " moja ", " moje ", "прошу", "просим", "просьба", "пожалуйста",
    "публик", "мой ", "ответ ", "моего", "请", "請", "公开", "公開", "发表", "發表", "回答", "回复", "ください", "お願い", "掲載", "부탁", "주세요", "주십시오",
    "공개", "게재", "답변", "lutfen", "rica ed", "yayin", "yayim", "cevab", "yanit", "vanligen", "snall", "publicera", " svar", "يرجى", "الرجاء",
    "رجاء", "نشر", "إجاب", "prosim", "zverejn", "uverejn", "odpoved ", "pyyda", "ystavallisesti", "julkais", "vastauks", "venligst", "vennligst",
    "offentligg", "kerem", "kerjuk", "kozzetet", "nyilvanos", "valasz", "παρακαλ", "δημοσι", "απάντησ", "будь ласка", "опублік",
    "відповід", "моля", "отговор ", "vui long", "cong bố", "tra lời", "tolong", "mohon", "harap ", "publikasi", "jawaban", "בבקשה",
    "לפרסם", "תשובה", "va rog", "raspuns", "لطفا", "انتشار", "پاسخ", "molim", "objav", "odgovor ",
};
enum { WISHED, WISHES };
static const struct sign_words wish_kinds[WISHES] = {[WISHED] = SIGN_WORDS(wished)};
static struct sign_list wishes = {wish_kinds, WISHES, NULL};
/* clang-format on */

static size_t words_of(const char *folded)
{
    size_t words = 1;
    for (const char *at = folded; *at; at++) words += *at == ' ';
    return words;
}

static bool has_page(const char *folded)
{
    return strstr(folded, "www.") || strstr(folded, "http") || strchr(folded, '@') || strstr(folded, "art.");
}

/* "Virenfrei. www.example.org": a few words and the program's page. */
static bool clean_notice(const char *folded, const size_t held[NOTIONS])
{
    return held[CLEAN] && words_of(folded) <= CLEAN_MAX_WORDS && has_page(folded);
}

/* One line of a gateway or an office: checked for viruses, think before printing, the employer does not answer for it.
 * `held` are how many words of each notion it holds. */
static bool short_notice(const char *folded, const size_t held[NOTIONS])
{
    if (words_of(folded) > SHORT_NOTICE_MAX_WORDS) return false;
    if (held[THIS_MAIL] && held[VIRUS] && held[CHECKED]) return true;
    if (held[PRINTING] && held[NATURE] && held[MAILS]) return true;
    if (held[NOT_PRINTED] && words_of(folded) <= NOT_PRINTED_MAX_WORDS) return true;
    if (held[BINDS_NOBODY] && (held[THIS_MAIL] || held[VIEWS])) return true;
    return held[VIEWS] && held[EMPLOYER] && held[OWN_ONLY];
}

/* Three of the notions in a text that speaks of the message it stands in. */
static bool legal_notice(const size_t held[NOTIONS])
{
    static const int named[] = {SECRET, PRIVILEGED, FOR_WHOM, DESTROY, FORBIDDEN, CONTENTS, LIABLE};
    int notions = 2 * (held[MISTAKEN] > 0);
    if (!held[THIS_MAIL]) return false;
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) notions += held[named[i]] > 0;
    return notions >= NOTIONS_NEEDED && (held[MISTAKEN] || held[FOR_WHOM] || !held[TREATED]);
}

int phrase_disclaimer(const char *folded)
{
    size_t held[NOTIONS];
    signs_count(&legal, folded, held);
    int count = (int)(held[SINGLE] + DISCLAIMER_PHRASE * held[WHOLE]);
    if (count > DISCLAIMER_PHRASE) return count;
    if (clean_notice(folded, held)) return 2 * DISCLAIMER_PHRASE;
    return short_notice(folded, held) || legal_notice(held) ? 2 * DISCLAIMER_PHRASE : count;
}

bool phrase_confides(const char *folded)
{
    size_t held[NOTIONS], asked[WISHES];
    signs_count(&legal, folded, held);
    if (!held[SECRET] || held[MISTAKEN] || held[DESTROY] || held[FOR_WHOM]) return false;
    if (held[TREATED]) return true;
    signs_count(&wishes, folded, asked);
    return asked[WISHED] > 0;
}

bool phrase_brief_notice(const char *folded)
{
    size_t held[NOTIONS], asked[WISHES];
    if (words_of(folded) > SHORT_NOTICE_MAX_WORDS || strpbrk(folded, "?")) return false;
    signs_count(&legal, folded, held);
    if (!held[THIS_MAIL] || !(held[SECRET] || held[PRIVILEGED]) || held[TREATED]) return false;
    signs_count(&wishes, folded, asked);
    return asked[WISHED] == 0;
}

bool phrase_privacy_notice(const char *folded)
{
    size_t held[NOTIONS];
    if (!has_page(folded) || strchr(folded, '?')) return false;
    signs_count(&legal, folded, held);
    return held[YOUR_DATA] && held[PROTECTED_BY];
}
