/* SPDX-License-Identifier: MIT */
/*
 * partings: what a letter says before and after its answer, whatever the matter: regards to somebody, leave to print
 * it, where the rest of it is, excuses for the form, the author's name. Below a question's number, or in a message
 * whose subject names one, it would pass for a part of the answer. Words are folded, or beginnings of such.
 */
#include "partings.h"
#include "markers/marker.h"
#include <mailcall/base/openings.h>
#include <pthread.h>

/* A parting is a sentence or two. */
#define LEAVE_MAX_WORDS 28
#define EXCUSE_MAX_WORDS 40
/* "Keziah Trew / warden, Holm Bird Station": so many words say who somebody is. */
#define CARD_MAX_WORDS 14
#define CARD_LINE_WORDS 7
#define SHORT_NAME_LETTERS 3
#define INITIALS_MOST 4

/* Regards to somebody. */
static const char regards[] =
    "love to your|god bless|my regards|our regards|regards to|give my love|give our love|my love to|love to "
    "everybody|love to all|love to your|god bless|"
    "greetings to|say hello to|say hi to|remember me to|best wishes to|mes amities|mes salutations|"
    "mes respects|bien le bonjour|le bonjour a|saluez|transmettez mes|mes hommages|saludos a|recuerdos a|"
    "de recuerdos|dele recuerdos|denles recuerdos|abrazo a|saludenme|salude de mi|cumprimentos a|lembrancas|"
    "abraco a|de os meus|abracos a|saluti a|saluti alla|saluti al|salutatemi|saluti tutti|mi saluti|"
    "saluti da parte|grussen sie|es grusst|grusst mir|grusst bitte|grusst alle|grusst euch|gruss an|grusse an|grusse "
    "an alle|schone grusse|liebe grusse an|"
    "richten sie|bestellen sie|groeten aan|groet aan|de groeten|doe mijn groeten|pozdrowienia dla|"
    "prosze pozdrowic|pozdrawiam wszystkich|uklony dla|передайте привет|привет всем|приветы|кланяйтесь|поклон|"
    "передайте вітання|halsningar till|halsa till|halsa alla|halsa dem|hils alle|hilsen til|selam soyle|"
    "selamlar|selamimi|よろしくお伝え|よろしく伝え|代我问|代我向|请向|안부|تحياتي إلى|سلامي إلى|سلامي ل|تحياتي ل";
/* Leave to print, and under which name. */
static const char leave[] =
    "free to publish|free to print|free to use|free to quote|free to edit|free to shorten|welcome to publish|"
    "welcome to print|welcome to use|welcome to quote|may publish|may print|may quote|may use this|"
    "may use my name|can publish|can print|can quote|happy for this|happy for you to|with my name|"
    "under my name|my name may|do shorten|please shorten|pouvez publier|pouvez citer|libre de publier|"
    "libres de publier|sous mon nom|avec mon nom|mon nom peut|puede publicar|pueden publicar|puede citar|"
    "con mi nombre|bajo mi nombre|mi nombre puede|pode publicar|podem publicar|pode citar|com o meu nome|"
    "com meu nome|puo pubblicare|potete pubblicare|puo citare|con il mio nome|col mio nome|sotto il mio nome|"
    "mit meinem namen|unter meinem namen|mein name darf|durfen das|durfen dies|durfen es|mag u publiceren|"
    "mag dit|mag het gepubliceerd|met mijn naam|onder mijn naam|mijn naam mag|mozna opublikowac|"
    "moga panstwo opublikowac|pod moim nazwiskiem|z moim nazwiskiem|можете опубликовать|можете публиковать|"
    "можно публиковать|под моим именем|с моим именем|с моей подписью|far garna publicera|med mitt namn|"
    "under mitt namn|med navnet mitt|adimla|ismimle|名前を出し|名前を載せ|可以署名|可以署我|可以发表|이름을 "
    "밝혀|실명으로|باسمي|مع اسمي";
/* What is left to say. */
static const char rest[] =
    "the rest|what else i|anything else i|everything else|more of this|more on this|more about this|"
    "further details|le reste|pour le reste|tout le reste|plus de details|lo demas|el resto|todo lo demas|"
    "mas detalles|o resto|tudo o resto|mais detalhes|il resto|tutto il resto|maggiori dettagli|der rest|"
    "alles weitere|alles ubrige|das ubrige|naheres|mehr dazu|mehr daruber|de rest|het overige|al het overige|"
    "meer hierover|reszta|reszte|wiecej na ten|остальное|подробнее|подробности|решта|resten|mer om detta|"
    "mer om det|devami|gerisi|geri kalani|続きは|詳しくは|残りは|其余|详情|나머지|자세한|البقية|الباقي";
/* Where it stands. */
static const char papers[] =
    "attach|enclos|file|document|letter|annex|appendix|pdf|spreadsheet|on paper|"
    "piece jointe|fichier|lettre|courrier|annexe|adjunt|archivo|carta|documento|anexo|hoja|ficheiro|em anexo|"
    "correio|allegat|lettera|foglio|datei|anhang|anlage|brief|beilag|dokument|bestand|bijlage|"
    "bijgevoegd|plik|zalacz|liscie|файл|прилож|письм|вкладен|fil|bilag|brev|dosya|ekte|eki |mektup|"
    "添付|別紙|ファイル|附件|文件|首封|첨부|파일|مرفق|ملف|رسالة";
/* What asks for pardon. */
static const char pardon[] =
    "forgive|excuse|pardon|apolog|sorry|excuser|excusez|pardonnez|desole|disculp|perdon|lo siento|desculp|"
    "perdoe|scusi|scusate|perdonate|mi scuso|entschuldig|verzeih|verzeiht|excuses|vergeef|"
    "neem me niet kwalijk|przeprasz|wybacz|простите|прошу прощ|извин|вибач|forlat|ursakt|beklager|undskyld|kusura "
    "bakma|"
    "ozur|affedin|許し|すみません|ご容赦|原谅|抱歉|见谅|양해|죄송|용서|عذر|اعذر|سامح";
/* ... and for what. */
static const char form[] =
    "delay|lateness|being late|retard|retraso|tardanza|demora|atraso|ritardo|verspatung|vertraging|te "
    "laat|opoznien|spoznien|опоздан|"
    "задержк|drojsmal|gecik|遅れ|遅く|来晚|延迟|늦|تأخر|"
    "form|spelling|style|haste|mistakes|errors|typos|typing|brevity|length|my english|my french|my german|"
    "my spanish|handwriting|punctuation|forme|orthographe|fautes|hate|brievete|longueur|mon anglais|"
    "mon francais|forma|ortografia|faltas|errores|prisa|brevedad|extension|mi ingles|mi espanol|estilo|erros|"
    "pressa|brevidade|meu ingles|meu portugues|errori|fretta|brevita|lunghezza|mio inglese|mio italiano|"
    "rechtschreib|tippfehler|fehler|stil|eile|kurze|lange|mein deutsch|mein englisch|vorm|spelfouten|fouten|"
    "haast|lengte|mijn nederlands|mijn engels|bledy|pospiech|dlugosc|moj angielski|ошибк|форм|спешк|краткост|"
    "стиль|мой русск|мой английск|помилк|stavfel|stavning|formen|bradska|langden|min svenska|min engelska|"
    "yazim|hata|acele|turkcem|ingilizcem|誤字|乱文|長文|拙い|错别字|格式|仓促|오타|서툰|الأخطاء|الإطالة";
/* It may be used or not. */
static const char judge[] =
    "decide for yourself|decide for yourselves|use it or not|use it or leave|use it if|make of it what|"
    "make of this what|do with it what|do with this what|as you see fit|whether you can use|"
    "whether it is of use|if it is of any use|if this is of any use|i am no writer|i m no writer|"
    "i am not a writer|faites en ce que|si cela peut servir|si ca peut servir|je ne suis pas ecrivain|"
    "hagan con esto|haga con esto|si les sirve|si le sirve|por si sirve|no soy escritor|facam disto|se servir|"
    "nao sou escritor|ne faccia quello|fatene quello|se puo servire|non sono uno scrittore|"
    "non sono una scrittrice|machen sie damit|entscheiden sie selbst|ob sie es brauchen|falls sie es brauchen|"
    "wenn es ihnen nutzt|ich bin kein schreiber|ich bin keine schreiberin|doe ermee|kijk maar of|"
    "ik ben geen schrijver|prosze zrobic z tym|nie jestem pisarz|jesli sie przyda|решайте сами|"
    "если пригодится|я не писатель|gor vad ni vill|om det ar till nytta|jag ar ingen forfattare|"
    "jag ar ingen skribent|yazar degilim|ise yararsa|ise "
    "yararsa|お役に立て|使えるかどうか|是否可用|能用就用|我不是作家|쓸모가|作家ではあり|"
    "إن كان مفيدا|لست كاتبا";
/* More of it, for who asks. */
static const char offers[] =
    "do not hesitate|don't hesitate|don t hesitate|please feel free|if you need photographs|"
    "if you need more|if you need anything|if you need further|if you have any question|"
    "if you have questions|if anything is unclear|should anything be|should you need|should you have|"
    "happy to send|happy to be called|happy to be contacted|happy to talk|happy to discuss|wish you success|"
    "wish you every success|wish you luck|good luck with|bonne continuation|bon courage pour|vous souhaitons|"
    "les deseamos|le deseamos|mucho exito con|mucha suerte con|boa sorte com|desejamos sucesso|buon lavoro|"
    "vi auguriamo|wunschen ihnen viel|wunschen euch viel|viel erfolg bei|viel erfolg mit|veel succes met|"
    "wensen u veel|zyczymy powodzenia|zycze powodzenia|желаем успех|желаю успех|успехов в|lycka till med|"
    "lykke til med|held og lykke med|basarilar diler|成功をお祈り|ご成功|祝你们成功|祝您成功|성공을 기원|"
    "نتمنى لكم|happy to answer|happy to explain|glad to send|glad to answer|at your disposal|"
    "this helps|that helps|of some use|of some help|n'hesitez pas|a votre disposition|j'espere que cela|"
    "en esperant|no duden en|no dude en|quedo a su|a su disposicion|si necesitan mas|espero que sirva|"
    "espero que les sirva|espero haber ayudado|fico a disposicao|a vossa disposicao|nao hesite|"
    "espero ter ajudado|resto a disposizione|a vostra disposizione|non esitate|spero di esservi|"
    "spero che vi sia|bei ruckfragen|fur ruckfragen|fur fragen stehe|zogern sie nicht|"
    "ich hoffe, das hilft|hoffe, das hilft|aarzel niet|voor vragen ben|ik hoop dat dit|w razie pytan|"
    "prosze sie nie wahac|mam nadzieje, ze to|если будут вопросы|не стесняйтесь|надеюсь, это|tveka inte|"
    "hor garna av|hoppas det hjalper|cekinmeyin|ご不明な点|お気軽に|如有疑问|如有问题|希望有帮助|궁금한 점|도움이 "
    "되길|لا تترددوا";
/* How the reader is. */
static const char talk[] =
    "finds you well|you are well|you are all well|vous allez bien|vous portez bien|esten bien|este bien|"
    "se encuentren bien|se encontra bem|esteja bem|estejam bem|stiate bene|stia bene|geht ihnen gut|"
    "geht es ihnen gut|geht es euch gut|goed met u|goed met jullie|u panstwa wszystko|ma sie dobrze|"
    "у вас всё хорошо|у вас все хорошо|mar bra|allt ar bra med|iyisinizdir|お元気|您好吗|一切都好|잘 지내시|بخير";

enum list { REGARDS, LEAVE, REST, PAPERS, PARDON, FORM, JUDGE, OFFERS, TALK, LISTS };
static const char *const lists[LISTS] = {regards, leave, rest, papers, pardon, form, judge, offers, talk};
static struct openings of[LISTS];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    for (int i = 0; i < LISTS; i++) openings_make(&of[i], &lists[i], 1);
}

/* Folded on one line; NULL where it has more words. */
static const char *brief(struct step *step, const char *text, size_t bytes, size_t most_words)
{
    pthread_once(&once, make_openings);
    if (lang_count_upto(text, bytes, most_words + 1) > most_words) return NULL;
    return folded_words(step->arena, text, bytes);
}

bool parting_takes_leave(struct step *step, const char *text, size_t bytes)
{
    const char *words = brief(step, text, bytes, LEAVE_MAX_WORDS);
    if (words == NULL) return false;
    return openings_in_words(&of[REGARDS], words) || openings_in_words(&of[LEAVE], words) ||
           openings_in_words(&of[OFFERS], words) ||
           (openings_in_words(&of[REST], words) && openings_in_words(&of[PAPERS], words));
}

bool parting_excuses(struct step *step, const char *text, size_t bytes)
{
    const char *words = brief(step, text, bytes, EXCUSE_MAX_WORDS);
    if (words == NULL) return false;
    return openings_in_words(&of[JUDGE], words) || openings_in_words(&of[TALK], words) ||
           (openings_in_words(&of[PARDON], words) && openings_in_words(&of[FORM], words));
}

/* "BH" of Bodil Holm, "JvT" of Joost van Tongeren. */
static bool is_initials(const char *name, const char *text, size_t bytes)
{
    size_t at = 0;
    for (const char *word = name; *word != '\0'; word += strspn(word, " ")) {
        while (at < bytes && strchr(". ", text[at]) != NULL) at++;
        if (at == bytes || marker_lower(text[at]) != marker_lower(*word)) return false;
        at++;
        word += strcspn(word, " ");
    }
    while (at < bytes && text[at] == '.') at++;
    return at == bytes && bytes > 1 && bytes <= 2 * INITIALS_MOST;
}

/* "Zsuzsa" of Zsuzsanna Keresztes: a word that the first name begins like. */
static bool is_short_name(const char *name, const char *word)
{
    size_t first = strcspn(name, " "), bytes = strlen(word), same = 0;
    if (strchr(word, ' ') != NULL) return false;
    while (same < bytes && same < first && name[same] == word[same]) same++;
    return same >= SHORT_NAME_LETTERS && same + 1 >= bytes;
}

/* Lines below a name that say who that is: short ones, none of which ends a sentence. */
static bool is_card(const char *text, size_t bytes)
{
    for (size_t from = 0; from < bytes;) {
        const char *end = memchr(text + from, '\n', bytes - from);
        size_t to = end != NULL ? (size_t)(end - text) : bytes;
        if (lang_count_upto(text + from, to - from, CARD_LINE_WORDS + 1) > CARD_LINE_WORDS) return false;
        if (to > from && strchr(".?!:;", text[to - 1]) != NULL) return false;
        from = to + 1;
    }
    return lang_count_upto(text, bytes, CARD_MAX_WORDS + 1) <= CARD_MAX_WORDS;
}

bool parting_is_name(struct step *step, const char *text, size_t bytes)
{
    const char *spelt = step->out->contributor.name;
    if (spelt == NULL || *spelt == '\0') return false;
    while (bytes > 0 && strchr(" \n,.", text[bytes - 1]) != NULL) bytes--;
    size_t line = strcspn(text, "\n");
    if (line > bytes) line = bytes;
    const char *name = folded_words(step->arena, spelt, strlen(spelt)), *first = folded_words(step->arena, text, line);
    if (strcmp(name, first) == 0) return line == bytes || is_card(text + line + 1, bytes - line - 1);
    return line == bytes && (is_short_name(name, first) || is_initials(spelt, text, bytes));
}
