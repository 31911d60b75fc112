/* SPDX-License-Identifier: MIT */
/* phrases_news: news that is passed on: where it stood, and since when. "The city pays from May on" may be an answer;
 * "in today's paper: the city pays from May on" is none. */
#include "phrases.h"

const struct phrase_group phrases_news[] = {
    {SENSE_JUST, "*", 1,
     "yesterday|today|this morning|this afternoon|last night|this week|last week|on monday|on tuesday|on wednesday|on "
     "thursday|on friday|has just|have just|just|hier|aujourd'hui|ce matin|cette semaine|la semaine dernière|vient "
     "de|viennent de|gestern|heute|soeben|gerade|diese woche|letzte woche|ayer|hoy|esta mañana|esta semana|la semana "
     "pasada|acaba de|acaban de|ieri|oggi|stamattina|questa settimana|la settimana scorsa|appena|ontem|hoje|esta "
     "manhã|esta semana|na semana passada|acabou de|gisteren|vandaag|vanochtend|deze week|vorige week|zojuist|net|"
     "wczoraj|dziś|dzisiaj|w tym tygodniu|w zeszłym tygodniu|właśnie|вчера|сегодня|на этой неделе|на прошлой неделе|"
     "только что|i går|idag|i dag|i morse|den här veckan|förra veckan|just|dün|bugün|bu sabah|bu hafta|geçen hafta|"
     "أمس|اليوم|صباح اليوم|هذا الأسبوع|الأسبوع الماضي|昨天|今天|今早|日前|近日|本周|上周|昨日|本日|今朝|先日|今週|先週|"
     "어제|오늘|이번 주|지난주|최근"},
    {SENSE_ENACTED, "*", 1,
     "approved|passed|presented|unveiled|introduced|decided|ruled|signed|voted|a adopté|a approuvé|a présenté|a "
     "décidé|a voté|vient de présenter|beschloss*|vorgestellt|verabschiedet|gebilligt|aprobó|presentó|decidió|firmó|ha "
     "aprobado|ha presentado|ha approvato|ha presentato|ha deciso|aprovou|apresentou|decidiu|assinou|goedgekeurd|"
     "besloten|voorgesteld|gepresenteerd|uchwali*|przyję*|przedstawi*|podpisa*|одобри*|представи*|приня*|подписа*|"
     "antog|antagit|presenterade|beslutade|godkände|kabul etti|onayladı|tanıttı|imzaladı|أقرت|أقر|قدمت|وقعت|"
     "اعتمدت|通过了|审议通过|签署|可決し|決定し|承認し|署名し|통과시켰*|의결*|확정했*|승인했*"},
    /* Papers, and what else carries news. */
    {CONCEPT_SOURCE, "*", 1,
     "in the/today s/this morning s paper/newspaper/news/press|today s/this morning s/yesterday s paper/papers|gazette|"
     "tribune|courier has/says/reports/writes|it was on the news|according to the "
     "paper/newspaper/news/radio|evening/morning/daily/weekly "
     "post/news/echo/herald|seen in the press|in the papers|on the radio/news _ "
     "said/told/reported|vu/lu dans _ presse/journal/ouest/monde|dans la presse|dans le journal|le journal "
     "d'hier|d'hier annonce|selon la presse|au journal "
     "officiel|revue de presse|in der zeitung|laut zeitung|steht in der zeitung|in der lokalzeitung|in der "
     "tageszeitung|im amtsblatt|in der "
     "zeitschrift|in den nachrichten|im radio _ hieß/kam|en el periódico|en la prensa|según el diario|según la "
     "prensa|en el diario|en el boletín "
     "oficial|esta noticia|la noticia|sul giornale|sui giornali|secondo il giornale|in gazzetta ufficiale|sulla "
     "gazzetta|questo "
     "articolo|quest'articolo|no jornal|nos jornais|no diário da república|no diário oficial|esta notícia|in de "
     "krant|in het nieuws|in de staatscourant|w gazecie|w prasie|jak podaje gazeta|w radiu _ mówili/mówiono|w "
     "dzienniku "
     "ustaw|w wiadomościach|в газете|в областной газете|в районной газете|в новостях|по радио передали|пишут в "
     "газете|вышла заметка|вышла "
     "статья|пишет газета|i tidningen|i dagens tidning|på nyheterna|gazetede|haberin tamamı|haberlerde|resmi "
     "gazete|في الصحيفة|في جريدة|في صحيفة|في الأخبار|报纸|日报|晚报|新闻报道|一条消息|则消息|条新闻|新聞記事|新聞によ|"
     "ニュースによ|朝刊|新聞によると|新聞では|夕刊|신문에|신문 기사|기사입니다|뉴스에"},
    /* The whole of it stands elsewhere. */
    {CONCEPT_SOURCE, "*", 0.6,
     "full text|full story|full article|the whole article|read more|free to read|press notice|press release|english "
     "summary|more here|details here|details at|texte intégral|texte complet|en accès libre|plus de détails|l'article "
     "complet|volltext|frei zugänglich|der ganze artikel|der bericht steht|mehr dazu|einzelheiten unter|texto "
     "completo|texto íntegro|más detalles|más información|testo completo|testo integrale|maggiori informazioni|"
     "vale a pena ler|vale la pena leer|vale la pena leggere|mais detalhes|volledige tekst|het hele artikel|meer "
     "lezen|online gezet|pełny tekst|całość|więcej szczegółów|nagranie|полный текст|ссылка|подробности|подробнее|hela "
     "texten|läs mer|mer information|devamı|ayrıntılar|التفاصيل هنا|التفاصيل|النص "
     "الكامل|详情见|详情|全文|原文见|詳細は|"
     "詳しくは|全文は|자세한 내용|전문은"},
    {CONCEPT_SOURCE, "*", 0.6,
     "new study|a study by|the study|researchers at/from|a team at/from|followed # _ for # years|survey found|they "
     "found that|they also found|une étude|des chercheurs|selon l'étude|on y apprend|eine studie|die studie|"
     "forscher*|un estudio|investigadores de|uno studio|ricercatori|um estudo|investigadores da|een "
     "studie|onderzoekers|badanie|badacze|исследование|исследователи|учёные|en studie|forskare|bir araştırma|"
     "araştırmacılar|دراسة|باحثون|研究人员|一项研究|研究チーム|調査結果|연구팀|연구에 따르면"},
    /* An article, a programme: with a link, and nobody who says "we", it is passed on. */
    {CONCEPT_SOURCE, "*", 0.5,
     "article|articles|reportage|documentary|podcast|broadcast|feature in/on|piece in/on|programme/program "
     "on/about|from this/last week s|from the website/site of|report by/from/of the|there is a report|documentaire|"
     "émission|du site de|du site du|rapport de la cour|un rapport de|est paru*|vient de sortir|artikel|fundstück|"
     "reportage|sendung|doku|von der website|von der seite|bericht des|bericht der|reportaje|documental|artículo|"
     "programa sobre|del sitio de|informe de la|informe del|articolo|reportage|documentario|trasmissione|servizio "
     "su|dal sito|rapporto della|rapporto del|artigo|reportagem|documentário|programa sobre|do site|do sítio|relatório "
     "do|relatório da|uitzending|reportage|van de website|rapport van|artykuł|reportaż|audycj*|program "
     "o|ze strony|raport nik|raport o|jest już raport|jest nowy raport|статья|статью|репортаж|передача|передачу|с "
     "сайта|доклад о|вышел доклад|artikel|inslag|programmet om|program om|från webbplatsen|rapport från|haber|makale|"
     "belgesel|programı|sitesinden|مقال|مقالة|تحقيق|برنامج|وثائقي|من موقع|تقرير عن|تقرير "
     "حول|一篇文章|这篇文章|一篇报道|"
     "报道|节目|纪录片|一篇|記事|番組|特集|ドキュメンタリー|기사|다큐*|방송에서|프로그램에서"},
    /* Money offered by others, rules made by others. */
    {CONCEPT_SOURCE, "*", 0.7,
     "opened its _ round/call|has opened a call|deadline # _ january/february/march/april/may/june/july/august/"
     "september/october/november/december|passed its _ act/law|passed a law|a ouvert un appel|a lancé un appel|appel à "
     "projets|hat _ beschlossen|hat heute gemeldet|hat gestern gemeldet|förderprogramm|ha abierto una "
     "convocatoria|obligará|ha approvato|ha aperto un bando|un bando|abriu concurso|abriu candidaturas|heeft "
     "besloten|ogłosił* konkurs|объявил* конкурс|konkurs wniosków|har beslutat|kom i går med|ilan etti|أعلنت "
     "الوزارة|أعلن الوزير|宣布|出台|公表しました|사기로 했|하기로 했다고"},
    /* "In case you have not seen it" */
    {CONCEPT_NEWS, "*", 0.8,
     "heads up|os paso esta|les paso esta|os paso la|les comparto esta|paso esta noticia|por si a alguien le|por si no "
     "lo habéis|por si no lo han|por si alguien no|segnalo|vi segnalo|vi giro|à lire|à toutes fins utiles|je vous "
     "signale|je signale|vu dans|zur info|hinweis|vielleicht von interesse|lesenswert|ter info|ter kennisgeving|"
     "misschien interessant|läs gärna|kan vara av intresse|warto przeczytać|ciekawostka|być może zainteresuje|для "
     "сведения|вдруг кому|кому интересно|bilginize|belki ilginizi|转发一条|供大家参考|供各位参考|参考までに|ご参考まで|"
     "참고하세요|참고하시라고|saiu hoje|saiu ontem|acaba de sair|partilho esta|compartilho esta"},
    {CONCEPT_NEWS, "*", 1,
     "may be of interest|might be of interest|could be of interest|may interest some|might interest some|may "
     "interest somebody|one for those of you|für manche interessant|vielleicht interessant für|vielleicht für manche|"
     "könnte manche interessieren|könnte einige interessieren|peut intéresser certains|peut en intéresser|peuvent "
     "intéresser|intéressera peut être|por si a alguien le interesa|por si le interesa a|por si interesa|puede "
     "interesar a alguno*|pode interessar a|pode interessar alguém|talvez interesse a|magari serve a|magari "
     "interessa|può interessare qualcuno|giro per conoscenza|wellicht interessant voor|misschien interessant voor|"
     "kan interessant zijn voor|może kogoś zainteresuje|może kogoś z|może się komuś przyda|może komuś się przyda|"
     "может кому интересно|может кому нибудь интересно|может быть кому то|вдруг кому пригодится|kanske av intresse|"
     "kan vara av intresse|kan intressera någon|belki ilgilenen olur|ilgilenen olabilir|ilginizi çekebilir|قد يهم "
     "بعضكم|قد يهم البعض|也许有人感兴趣|可能有人感兴趣|供参考|ご参考まで|興味のある方もいる|관심 있는 분이 "
     "계실까*|참고하시라고"},
    {CONCEPT_NEWS, "*", 0.8,
     "nothing to do with the consultation/call/booklet/handbook|nothing to do with our call|mit unserem heft hat|hat "
     "mit unserem heft|mit dem aufruf hat es nichts|rien à voir avec notre|rien à voir avec le recueil|rien à voir "
     "avec l'appel|nada que ver con nuestra|nada que ver con nuestro|nada que ver con el libro|nada a ver com o "
     "nosso|niente a che vedere con il nostro|heeft niets met onze|heeft niets met ons|nie ma związku z naszym|не "
     "связано с нашим|har inget med vår"},
    {CONCEPT_COUNT, "", 0, NULL},
};
