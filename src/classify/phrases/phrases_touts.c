/* SPDX-License-Identifier: MIT */
/* phrases_touts: what touts bring to the top of search engines, and ask of those they never met; and what mailboxes say
 * of people who have left, and of mail that was opened. */
#include "phrases.h"

const struct phrase_group phrases_touts[] = {
    {SENSE_SITE, "*", 1,
     "website|websites|web site|webpage|web page|site|homepage|home page|online shop|search engine|search "
     "engines|search "
     "results|seo|visibility|online presence|backlink|backlinks|site web|moteurs de recherche|référencement|visibilité|"
     "sitio|sitio web|página web|web|buscadores|posicionamiento|visibilidad|motores de busca|presença online|sito|sito "
     "web|motori di ricerca|posizionamento|visibilità|webseite|webseiten|internetseite|internetauftritt|"
     "suchmaschine*|suchergebnis*|sichtbarkeit|zoekmachine*|vindbaarheid|stron*|witryn*|wyszukiwark*|pozycjonowani*|"
     "сайт*|поисковик*|поисковой|поиске|поиска|продвижени*|网站|网页|官网|搜索引擎|搜索|贵站|サイト|ホームページ|検索|"
     "웹사이트*|홈페이지*|사이트*|검색*|webbplats*|hemsida*|sökmotor*|موقعكم|موقعك|موقع|محركات "
     "البحث|google|гугл|谷歌|百度|"
     "グーグル|구글*|جوجل|غوغل"},
    {SENSE_TOP, "*", 1,
     "first page|page one|top|higher|rank|ranks|ranking|rankings|more visitors|more customers|more traffic|more clicks|"
     "boost|redesign|première page|premiers résultats|tête des|premières places|plus de visiteurs|plus de "
     "visites|primera "
     "página|primeros puestos|primeros lugares|más visitas|más clientes|primeira página|topo|primeiros lugares|mais "
     "visitas|mais clientes|prima pagina|primi posti|primi risultati|più visite|più clienti|seite eins|erste seite|"
     "ersten seite|ganz oben|ganz nach oben|nach vorne|mehr besucher|mehr kunden|eerste pagina|bovenaan|meer bezoekers|"
     "meer klanten|pierwszej stronie|pierwszym miejscu|pierwszą stronę|na szczyt|więcej odwiedz*|wypozycjon*|первую "
     "страницу|первой странице|в топ|больше посетителей|больше клиентов|продвин*|首页|第一页|前列|排到|排名|更多访客|"
     "更多流量|1ページ目|1 ページ目|上位|アクセスを増や|集客|첫 페이지*|상위*|방문자를 늘*|ilk sayfa*|üst sıra*|daha "
     "fazla ziyaretçi|förstasida*|första sidan|toppen|fler besökare|fler kunder|الصفحة الأولى|صدارة|الصدارة|المراتب "
     "الأولى|المزيد من الزوار|زوار أكثر"},
    {SENSE_READER, "*", 1,
     "you|your|yours|vous|votre|vos|su|sus|usted|ustedes|seu|sua|lhe|vostr*|voi|suo|ihre*|ihnen|bringen "
     "sie|uw|u|jullie|"
     "państw*|wasz*|ваш*|вас|вам|您|您的|贵|貴|귀하*|고객님*|귀사*|siteniz*|sizi|sizin|er webbplats|er hemsida|sätter "
     "er|få "
     "er|er i|ni|موقعكم|موقعك|نضعكم|لكم|تريدون"},
    {CONCEPT_SELLS, "*", 1.2,
     "swoją stronę na pierwszej|państwa stronę na|رؤية موقعكم في|موقعكم في الصفحة|google s first page|first page of "
     "google|top of google|page one of google|get you ranked|rank you|rank your|"
     "web sitenizi aramalarda|sitenizi _ ilk/üst/arama/google|web sitenizi|web sitenizin|رفع موقعكم|نضعكم في|guest "
     "post on your|guest post "
     "with a "
     "link|link building|linkbuilding|domain expires|your domain _ expires/expiring|renew now|renew it now|special "
     "rate|domain is expiring|domain name expires|votre domaine expire|votre "
     "nom de domaine|su dominio vence|su dominio caduca|ihre domain|uw domeinnaam|il vostro dominio|o seu domínio|"
     "państwa domena|срок действия домена|域名即将到期|ドメインの有効期限|도메인 만료|alan adınız*|er "
     "domän|organisations "
     "like yours|organizations like yours|companies like yours|businesses like yours|associations like yours|charges "
     "only|charge only"},
    {CONCEPT_SELLS, "*", 0.7,
     "may i call you|can i call you|shall we talk on|shall we speak on|puis je vous appeler|le llamo mañana|hablamos "
     "el|darf ich sie _ anrufen|haben sie am _ zeit|posso chiamarvi|ci sentiamo "
     "giovedì/lunedì/martedì/mercoledì/venerdì|"
     "posso ligar|falamos na|mag ik u _ bellen|zullen we _ bellen|czy mogę _ zadzwonić|porozmawiamy w|можно позвонить "
     "вам|созвонимся|方便通话|给您打电话|お電話しても|お話しできませんか|전화드려도|통화 가능|sizi "
     "arayabilir|görüşelim "
     "mi|får jag ringa|ska vi höras|هل أتصل بكم|هل نتحدث"},
    {CONCEPT_TRICKS, "*", 1,
     "your bank details|your banking details|bank details to|vos coordonnées bancaires|sus datos bancarios|seus dados "
     "bancários|vostre coordinate bancarie|ihre bankverbindung|ihre bankdaten|uw bankgegevens|dane bankowe|ваши "
     "банковские|банковские реквизиты|您的银行|银行账号|口座情報|계좌 정보*|banka bilgileriniz*|era bankuppgifter|"
     "بياناتكم المصرفية|widow of a|widow of the late|my late husband left|veuve d'un|viuda de un|witwe eines"},

    /* Who has left, and where to write. */
    {SENSE_LEFT, "*", 1,
     "no longer work*|no longer employed|no longer with|i have left|i ve left|has left the|have retired|ne "
     "travaille plus|j'ai quitté|ne fais plus partie|ya no trabajo|ya no formo parte|he dejado|já não trabalho|"
     "não trabalho mais|deixei a|deixei o|non lavoro più|ho lasciato|arbeite nicht mehr|nicht mehr beim|nicht "
     "mehr bei|nicht mehr für _ tätig|bin ausgeschieden|nicht mehr im unternehmen|werk niet meer|niet meer "
     "werkzaam|ben vertrokken|nie pracuję już|już nie pracuję|nie jestem już|больше не работаю|уже не работаю|"
     "deixei de trabalhar|ja no treballo|nu mai lucrez|вече не работя|više ne radim|ne delam več|už nepracuji|"
     "už nepracujem|már nem dolgozom|en työskentele enää|arbejder ikke længere|jobber ikke lenger|δεν "
     "εργάζομαι πλέον|більше не "
     "працюю|уволил*|已离职|已经离职|已离开|不再任职|退職|退社|퇴사*|퇴직*|그만두었*|그만뒀*|artık _ çalışmıyorum|"
     "ayrıldım|arbetar inte längre|jobbar inte längre|har slutat|لم أعد أعمل|تركت العمل|تركت عملي|غادرت"},
    {SENSE_CONTACT, "*", 1,
     "please write to|please turn to|write to|mail to|email to|écrivez à|écrire à|merci d'écrire|escriban a|escriba a|"
     "diríjanse|escrevam para|escreva para|scrivete a|scriva a|schreiben sie|mailen sie|mail naar|schrijf naar|pisać "
     "na|"
     "pisać do|proszę pisać|пишите на|пишите|писать на|请联系|请发至|へご連絡|までご連絡|までお願い|연락 바랍*|보내 "
     "주세요|로 연락|adresine yazın*|adresine yazabilir*|skriv till|مراسلة|الكتابة إلى|راسلوا"},
    {CONCEPT_MACHINE, "*", 1,
     "will not be forwarded|is not forwarded|are not forwarded|will not be read|is not read|are not read|mailbox is no "
     "longer|address is no longer|this mailbox|ne sera pas transmis|ne sera pas lu|n'est plus relevé*|n'est plus lue|"
     "n'est plus consulté*|no se reenvía|no se reenviará|ya no se lee|este buzón|não será reencaminhad*|não será "
     "lid*|já "
     "não é lid*|esta caixa|non verrà inoltrat*|non viene più lett*|questa casella|wird nicht weitergeleitet|werden "
     "nicht "
     "weitergeleitet|wird nicht gelesen|wird nicht mehr gelesen|dieses postfach|wordt niet doorgestuurd|wordt niet "
     "meer "
     "gelezen|deze mailbox|nie zostanie przekazan*|nie jest czytan*|nie jest już czytan*|ta skrzynka|не будет "
     "переслан*|"
     "не пересылается|больше не читают|не читается|этот ящик|不会被转发|不会转发|不再查看|此邮箱|转送されません|"
     "転送されません|使われていません|このアドレスは|전달되지 않*|확인하지 않으니|이 메일함|yönlendirilmeyecek|"
     "yönlendirilmez|artık okunmuyor|vidarebefordras inte|läses inte|läses inte längre|den här brevlådan|لن تتم إعادة "
     "توجيه|لن يعاد توجيه|لم يعد هذا البريد|لا يقرأ هذا البريد"},
    {CONCEPT_MACHINE, "*", 1.2,
     "ihre nachricht wurde am|ihre e mail wurde am|tarihinde okundu|tarihinde görüntülendi|에 읽었습니다|에 열람|your "
     "message was read on|your message was displayed|your message was opened|was read on #|message _ was read on|"
     "message _ was displayed on|return receipt|read receipt|no guarantee that|votre message a été lu|votre message a "
     "été "
     "affiché|accusé de lecture|su mensaje fue leído|su mensaje ha sido leído|confirmación de lectura|a sua mensagem "
     "foi "
     "lida|sua mensagem foi lida|confirmação de leitura|messaggio è stato letto|conferma di lettura|ihre nachricht "
     "wurde "
     "_ gelesen|ihre nachricht wurde _ angezeigt|lesebestätigung|gelesen am|uw bericht is gelezen|uw bericht werd "
     "gelezen|leesbevestiging|wiadomość została odczytana|potwierdzenie odczytu|сообщение прочитано|письмо прочитано|"
     "сообщение было прочитано|уведомление о прочтении|您的邮件已|您的邮件已于|已读回执|开封済み|開封されました|"
     "開封通知|메시지를 _ 읽었습니다|읽음 확인|iletiniz _ okundu|mesajınız _ okundu|okundu bilgisi|ditt meddelande "
     "lästes|ditt meddelande har lästs|läskvitto|تمت قراءة رسالتك*|تم فتح رسالتك*|إشعار بالقراءة"},
    {CONCEPT_SELLS, "*", 1.2,
     "przygotujemy dla państwa|przygotujemy państwu|przygotujemy ofertę dla państwa|oferujemy serwis|oferujemy "
     "państwu|pierwszy przegląd gratis|wir erstellen ihnen ein angebot|gerne erstellen wir ihnen|nous vous "
     "établirons un devis|vous ferons un devis|le haremos un presupuesto|le preparamos un presupuesto|vi "
     "faremo un preventivo|le prepareremo un preventivo|vi prepareremo un preventivo|faremos lhe um orçamento|"
     "faremos um orçamento para si|faremos um orçamento para você|fazemos lhe um orçamento|подготовим вам "
     "смету|подготовим для вас смету|рассчитаем вам стоимость|рассчитаем для вас стоимость|подготовим для вас "
     "предложение|we will prepare a quote|we ll prepare a quote|we will send you a quote|wij maken u een "
     "offerte|wij maken voor u een offerte|maken graag een offerte voor u|tar fram en offert åt er|tar fram en "
     "offert till er|vi tar gärna fram en offert|teklif hazırlayalım"},
    {CONCEPT_COUNT, "", 0, NULL},
};
