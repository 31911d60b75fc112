/* SPDX-License-Identifier: MIT */
/* phrases_retells: talk about what others sent in: their letters read, told again, compared, judged. A weight of 1 says
 * that somebody's text is spoken of; 0.4, that somebody says something, which may be a neighbour in an answer. */
#include "phrases.h"

const struct phrase_group phrases_retells[] = {
    {SENSE_PERUSED, "*", 1,
     "having read|i/we read|i/we ve/have _ read|i/we reread|reading through|lu/relu/lue/lues/lus|gelesen|las "
     "ich|lese ich|he/hemos _ leído|leí|leímos|releí|leyendo|leer a|ho/abbiamo _ letto|letto/letta/lette/letti|rileggo|"
     "li/lemos/reli|acabei de ler|gelezen|las ik|herlezen|czytał*|przeczytał*|czytam|прочитал*|прочел|прочла|прочли|"
     "читал*|перечитал*|jag/vi/har/läste _ läst|läste|okudum|okuduk|okuyunca|قرأت|قرأنا|اطلعت|看了|看过|读了|读过|"
     "拜读|读完|看完|讀了|看過|拝読|読みました|読み返し|読み比べ|읽었*|읽고|읽어 보*|읽으며"},
    {SENSE_LETTER, "*", 1,
     "letter/letters/answer/answers/reply/replies/post/posts/contribution/contributions/account/submission/"
     "submissions|lettre/lettres/réponse/réponses/contribution/contributions/témoignage/témoignages/message|"
     "zuschrift*|brief|briefe|antwort|antworten|beitrag|beiträge|schreiben von|nachricht von|wortmeldung*|"
     "carta/cartas/respuesta/respuestas/aportación/aporte/aportes/relato|lettera/lettere/risposta/risposte/"
     "contributo/contributi/racconto|resposta/respostas/contributo/contributos/contribuição/relato|"
     "inzending*|brieven|antwoord|antwoorden|bijdrage|bijdragen|list|listy|listu|listów|liście|odpowiedź|odpowiedzi|"
     "głos|głosy|wypowiedź|wypowiedzi|письмо|письма|письмах|ответ|ответы|отзыв|отзывы|вклад|brev|brevet|breven|svaret|"
     "svaren|bidrag|bidraget|inlägg|inlägget|mektup*|mektub*|yanıt*|cevab*|yazısını|رسالة|رسالته|رسالتها|رسائل|"
     "جواب|إجابة|إجابات|مساهمة|رد|的信|来信|的回答|的答复|的文章|的邮件|お手紙|手紙|ご回答|回答|ご投稿|投稿|ご意見|"
     "글/글을/글이/글은/글도/글에/글과/글에서|답변*|답글*|편지*|의견*"},
    {SENSE_JUDGED, "*", 1,
     "best|finest|splendid|honest|funny|moving|touching|convincing|persuasive|well written|beautiful|wonderful|"
     "lovely|excellent|inexact|inaccurate|mistaken|overstated|thorough|i loved|i enjoyed|i liked|belle|beau|"
     "magnifique|meilleur*|honnête|touchante|émouvante|convaincant*|inexact*|m'a plu|m'a beaucoup plu|m'a ému*|"
     "schön*|beste|besten|ehrlich*|gründlich*|rührend*|überzeugend*|großartig*|wunderbar*|gefallen|hermos*|bonit*|"
     "preciosa|mejor|honest*|emocionante|convincente|inexact*|encantado|encantó|me gustó|bell*|bellissim*|migliore|"
     "onest*|commovente|piaciut*|linda|bela|bonito|melhor|comovente|gostei|adorei|mooi*|prachtig*|eerlijk*|ontroerend*|"
     "overtuigend*|genoten van|dobry|dobra|piękn*|świetn*|najlepsz*|szczer*|przekonując*|z przyjemnością|podoba*|"
     "spodoba*|прекрасн*|замечательн*|лучш*|честн*|трогательн*|убедительн*|понравил*|fint|fin|vackert|vacker|bästa|"
     "bäst|ärlig*|övertygande|gillade|tyckte om|güzel|harika|dürüst|en iyi|beğendim|رائع*|جميل*|صادق*|أفضل|أعجبتني|"
     "أعجبني|真好|真棒|精彩|最好|动人|诚恳|喜欢|素晴らし|心を打|感動|見事|感銘|正直|興味深|좋았*|훌륭*|솔직*|감동*|"
     "인상 깊*|재미있게"},
    /* Counted where a name stands right before, or where somebody is spoken of already: children and officers say
     * things in answers, too, but go by no name there. So "they say" is left out. */
    {CONCEPT_SAYS, "*", 1,
     "writes/wrote that/of/about|writes in/on|writes|wrote|raconte que/qu|écrit que/qu|écrit|schreibt dass|schreibt|"
     "escribe que|cuenta que|escribe|scrive/racconta che|scrive|escreve/escreveu/conta/relata que|schrijft dat|"
     "schrijft|pisze że|pisze|napisał|napisała|пишет что|пишет|написал|написала|skriver att|skriver|skrev|yazıyor|"
     "yazmış|anlatmış|يكتب|كتب أن|كتبت أن|信里说|信中说|信里写|写到|写道|と書いて|라고 쓰*|다고 쓰*"},
    {CONCEPT_SAYS, "*", 0.5,
     "mentions|says|said|argues|claims|maintains|swears|reckons|insists|holds that|dit que/qu|affirme|soutient|prétend "
     "que/qu|"
     "sagt|meint|behauptet|findet dass|dice|sostiene|afirma|opina que|afferma che|diz|defende|acha que|zegt|beweert|"
     "vindt dat|heeft het over|mówi|twierdzi|uważa|говорит|считает|утверждает|полагает|säger|menar|påstår|hävdar|"
     "tycker att|diyor|söylüyor|savunuyor|يقول|تقول|يرى أن|ترى أن|يعتقد|تعتقد|他说|她说|认为|主张|とおっしゃ|と言い|"
     "と言う|と述べ|라고 하*|다고 하*|주장하*"},
    /* What they wrote, as a thing. */
    {CONCEPT_RETELLS, "*", 0.6,
     "what _ writes/wrote|describe/describes the same|ce que _ raconte/écrit/écrivent|was _ schreibt/schreiben|lo que "
     "cuenta/cuentan/escribe/escriben|quello/quel che scrive/scrivono/racconta|ciò che scrive|o que _ "
     "escreve/escreveu/conta|wat _ schrijft/schrijven|to co pisze/piszą|то что пишет/пишут|как пишет|det/vad _ "
     "skriver/skrev|yazdığı*|yazdıklar*|ما كتبه|ما كتبته|提到说|書かれて|とお書き|쓰신 것*|쓰셨*|지적하셨*|말씀하셨*"},
    /* What somebody said is right or wrong, and is put right. */
    {CONCEPT_RETELLS, "*", 0.6,
     "is/are _ mistaken/exaggerating/unfair/wrong about|overstates|exaggerates|it does/do not follow|doesn/don t "
     "follow "
     "from|contradicts herself/himself/themselves/itself|doesn/don t add up|his/her/their "
     "conclusion/conclusions/argument/reasoning|more convincing|less convincing|have it both ways|is/are/was/were not "
     "his/hers/theirs|put that/it/this right before|two lines/paragraphs/sentences further/later|n'est pas exact|a/ont "
     "tort|se trompe|se trompent|plus convaincant*|se contredit|ses conclusions|exagère|exagèrent|l'un des deux|l'une "
     "des deux|deux lignes plus|geht nicht auf|gehen nicht auf|passt nicht zu/zusammen|irrt sich|irrt er|irrt sie|sich "
     "irrt|widerspricht sich|überzeugender|übertreibt|verwechselt _ etwas/da|berichtigen|richtigstellen|zwei zeilen "
     "weiter|no es exacto|no es exacta|se equivoca|se contradice|más convincente|me convence "
     "más/menos|exagera|exageran|no cuadra|no cuadran|uno de los dos|dos líneas más|non è esatto|si sbaglia|si "
     "contraddice|più convincente|mi convince di più|qualcosa non torna|non torna|non tornano|uno dei due|due righe "
     "sotto|não é exato|não é exacto|engana se|está enganad*|mais convincente|não bate/batem certo|convence me mais|"
     "um dos dois|klopt niet|vergist _ zich|spreekt _ tegen|overtuigender|overdrijft|een van beiden|een van de twee|"
     "myli się|nie wynika|sprzeczn*|bardziej przekonuj*|przesadza|sam* sobie przeczy|jedno z dwojga|ошибается|из этого "
     "_ не следует|противоречит|с выводом|с выводами|преувеличивает|с ним спорит|с ней спорит|ближе _ точка "
     "зрения|кто-то из них|har fel|säger emot sig|mer övertygande|överdriver|en av dem|den ena eller|yanılıyor|"
     "çelişiyor|inanmadım|abartıyor|ikisinden biri|أخطأ|مخطئ|غير دقيق|يبالغ|تبالغ|أحدهما|说错|弄错|不准确|算错|"
     "自相矛盾|不能同意|夸大|言い過ぎ|誤解|矛盾して|正確ではあり|잘못인 것*|틀리신*|틀린 것*|모순*|과장*|둘 중 하나"},
    /* Somebody is contradicted, or laughed and cried with. */
    {CONCEPT_RETELLS, "*", 0.6,
     "i beg to differ with|i can t follow|i don t share|i do not share|three cheers for|hats off to|to sum up for|"
     "correction to|muss ich _ widersprechen|widersprechen|nicht folgen|teile _ nicht|hut ab|an anderer stelle|nennt "
     "er|nennt sie|ne partage pas|pas l'analyse|l'analyse de|ne dit rien de|chapeau à|récapitulons|pour "
     "résumer|discrepo|no comparto|sombrero ante|resumiendo|recapitulemos|non condivido|dissento|ha ragione da "
     "vendere|tanto di cappello|riassumo|ricapitoliamo|não partilho|não compartilho|discordo|que delícia|tiro o "
     "chapéu|recapitulando|haalt/halen _ door elkaar|deel _ niet|heerlijk stuk|petje af|even op een rij|nie podzielam|"
     "brawo dla|czapki z głów|podsumujmy|не разделяю|возражу|возразила бы|возразил бы|снимаю шляпу|подведу итог|"
     "delar inte|tror jag inte på|hatten av|sammanfattningsvis|katılmıyorum|eksik|şapka çıkar*|özetleyelim|لا أوافق "
     "_ الرأي|أحسنت|أحسن|الرقم الذي|للتلخيص|真了不起|不敢苟同|总结一下|疑問があります|疑問が残|頭が下がり|まとめると|"
     "서로 다르*|대단하*|정리하면"},
    {CONCEPT_RETELLS, "*", 1,
     "before somebody/someone/anybody/anyone _ quotes/cites|ought to be quoted|should be quoted|read out loud|couldn t "
     "make it up|deserves to be "
     "quoted/printed/read|should/must/ought _ read it|read it aloud|talk/talking past each other|two camps|both say|"
     "both of them say/are/have|all three say|the two of them|"
     "says/say the same of|the same thing in|who said what|s a chapter|a good chapter|a good first paragraph|take his "
     "word|take her word|which of the two|nobody does both|disent la même chose|disent le contraire|devrait être "
     "cité*|à citer en entier|même chose "
     "autrement|les deux disent|qui a dit quoi|parlent sans s'entendre|avant que quelqu'un _ cite|lisez la|lisez le "
     "tous|deux camps|wer was gesagt|reden aneinander vorbei|ehe es jemand|bevor es jemand|in den bericht "
     "gehört|aneinander vorbei|beide sagen|beide meinen|zwei lager|"
     "bevor _ jemand _ zitiert|bevor _ zitiert|dicen lo mismo|quién dijo qué|los dos dicen|dicen cosas "
     "distintas|debería leerse|antes "
     "de que alguien|dos "
     "bandos|dicono la stessa|chi ha detto cosa|dicono tutti e due|dicono cose diverse|prima che qualcuno|due "
     "schieramenti|quem disse o "
     "quê|dizem o mesmo|ambos dizem|dizem coisas diferentes|devia ser lido|devia ser lida|dizem a mesma|antes que "
     "alguém|dois lados|langs elkaar "
     "heen|wie wat gezegd|zeggen "
     "hetzelfde|zeggen iets anders|twee dingen door elkaar|allebei gelijk|voor iemand _ citeert|twee kampen|kto co "
     "powiedział|mówią to "
     "samo|mówią co innego|mają trochę racji|obie strony|mijają "
     "się|zanim ktoś|dwa obozy|кто что сказал|говорят одно и то же|говорят разное|оба правы|прежде чем кто|два "
     "лагеря|talar förbi "
     "varandra|säger samma sak|säger olika saker|vem som sagt vad|båda säger|båda menar|innan någon|två läger|ikisi de "
     "aynı|rapora konmalı|rapora girmeli|kim ne "
     "demiş|كلاهما|تستحق النشر|يستحق النشر|من قال ماذا|يقولان الشيء|قبل أن يستشهد|أن يقرأه الجميع|أن يقرأها "
     "الجميع|说的是一回事|谁说了什么|"
     "各说各话|两种意见|两派|原文引用|建议报告|建议收入报告|大家都说好|どちらの言い分|同じことを|噛み合って|"
     "二つに分かれ|に分かれる|"
     "ぜひ読んで|とのご報告|ご報告だと思|お二人とも|両方の|두 분 다|두 분 모두|같은 이야기|서로 다른 이야기|꼭 "
     "읽어*|보고서에 꼭"},
    /* A subject: "about Mungo's letter". */
    {CONCEPT_RETELLS, "*", 1,
     "about/on/concerning _ s letter/post/answer/reply|à propos de la/sa/leur lettre/réponse|sur la lettre de|zu _ "
     "zuschrift/brief/beitrag|zur zuschrift/antwort von|zum brief/beitrag von|sobre la carta/respuesta de|a propósito "
     "de la carta|sulla lettera/risposta di|a proposito della lettera|sobre a carta/resposta de|a propósito da "
     "carta|over de brief/inzending van|naar aanleiding van de brief|o liście|w sprawie listu|о письме|по поводу "
     "письма|om _ brev/inlägg|angående _ brev|mektubu hakkında|عن رسالة|بخصوص رسالة|关于 _ 来信|さんの手紙について|"
     "さんの投稿について|님의 글에 대해*|님 글에 대*"},
    /* "What I keep of this week's letters": letters are compared. */
    {CONCEPT_RETELLS, "*", 1,
     "letters/answers/replies/contributions of/from this/last week|these/those/all/both/the "
     "two/three letters/answers/replies/contributions/posts|lettres de cette semaine|ces lettres|des deux lettres|"
     "toutes les lettres|toutes les réponses|alle zuschriften|beide zuschriften|alle antworten|beide briefe|las "
     "cartas|todas las respuestas|las dos cartas|tutte le risposte|le due lettere|tutte le lettere|todas as "
     "respostas|as duas cartas|alle inzendingen|beide brieven|wszystkie odpowiedzi|oba listy|все ответы|все письма|"
     "оба письма|alla svar|alla brev|båda breven|bütün mektup*|iki mektup*|كل الرسائل|جميع الردود|الرسالتين|各位的回答|"
     "所有来信|两封信|皆さんの回答|皆さんのお手紙|お二人のお手紙|모든 글|두 글|여러분의 글"},
    /* Whose word it is to take up. */
    {CONCEPT_RETELLS, "*", 0.6,
     "must take it into your|put it on your list|you must/should take that/it/this|that s for your chapter|du "
     "måste ta med|precis vad|je hebt een hoofdstuk|zet die twee|sie _ aufnehmen|il faudrait leur|no veo "
     "cómo|não vejo como|non vedo come|je ne vois pas|nie widzę jak|не вижу как"},
    /* Motions and votes, and how they are to be kept. */
    {CONCEPT_VOTES, "*", 0.8,
     "note/record/minute my/our opposition/objection/dissent/vote|my/our objection/opposition/dissent in the "
     "minutes|object/oppose/against the/this/that motion/proposal/decision|i/we move that|on the motion|in favour of "
     "the motion|second the motion|settles it "
     "as far as|count me with/among|noter mon/notre opposition/objection|mon opposition au|au procès verbal|je "
     "m'oppose à|je vote contre|sur la motion|lege/erhebe/erheben _ einspruch|einspruch gegen den/diesen "
     "antrag/vorschlag|widerspruch zu protokoll|zu protokoll _ nehmen|ins protokoll|gegen den "
     "antrag|zum antrag|für den antrag|gegen diesen antrag|conste en acta|que conste mi|me opongo a/al|voto en "
     "contra|mi oppongo alla/al|favorevole/contrario/contraria alla/al/all|a "
     "verbale|voto contro|opponho me|oponho me|fique em ata|conste em ata|voto contra|bezwaar tegen|in de "
     "notulen|stem tegen|głosuję przeciw|do protokołu|zaprotokołowa*|mój sprzeciw|голосую против|в протокол|"
     "засчитать мой голос|возражаю против|reserverar mig mot|till protokollet|i protokollet|yrkar avslag|tutanağa "
     "geç*|oyum hayır|karara itiraz|أسجل اعتراضي|في المحضر|أعترض على|记入会议记录|记录在案|投反对票|議事録に|反対票を|"
     "회의록에|반대표*"},
    /* Who runs the call speaks for once as one of those who are asked. */
    {CONCEPT_PERSONAL, "*", 1,
     "not as lead/leader/chair/coordinator/editor/convener|with my other hat|wearing my other hat|taking off my|"
     "nicht als leiter*/koordinator*/vorsitzende*/herausgeber*/redakteur*|pas comme/en "
     "tant que coordinat*/responsable/présidente/président|no como coordinador*/responsable/presidente/presidenta|non "
     "come coordinat*/responsabile/presidente|não como coordenador*/responsável|niet als "
     "coördinator/voorzitter/trekker|nie jako koordynator*/przewodnicząc*/prowadząc*|не как "
     "координатор*/ведущ*/руководител*|inte som samordnare/ordförande/ledare|koordinatör olarak değil|ليس بصفتي "
     "منسق*|不是以协调人|不是作为协调人|世話役としてではなく|コーディネーターとしてではなく|운영자가 아니라|"
     "코디네이터가 아니라"},
    /* Who runs the call, and answers it all the same. */
    {CONCEPT_PERSONAL, "*", 1,
     "with/without my _ hat|hat off|like everybody/everyone else who answers|as a participant/listener/reader/visitor "
     "like|as an ordinary participant/member|as any other participant|my own answer/answers/contribution/reply to|my "
     "own answers|answer/answers/contribution/reply of my own|enlève/ôte/retire/pose/dépose/quitte ma/la/mon/le "
     "casquette/chapeau|sans ma/mon casquette/chapeau|en simple participant/participante|comme simple "
     "participant/participante|mes propres réponses|ma propre réponse/contribution|quito el/la/mi "
     "sombrero/gorra/gorro|sin mi/el/la sombrero/gorra|como una/un participante más|mis propias respuestas|mi propia "
     "respuesta/contribución/aportación|tolgo _ cappello|senza _ cappello di coordinat*/responsabile/presidente|come "
     "semplice/semplici partecipante/partecipanti|le mie proprie risposte|tiro _ chapéu/boné de|sem _ chapéu/boné "
     "de|como simples participante|como mais um/uma participante|minhas próprias respostas|minha própria "
     "resposta/contribuição|ohne mein*/den hut/kappe/mütze|setze/lege/nehme _ hut/kappe/mütze ab|als "
     "gewöhnliche*/einfache*/normale* teilnehmer*/mitglied|wie alle anderen auch|meine eigene antwort|meine eigenen "
     "antworten|mein eigener beitrag|zonder mijn pet|zet/leg/doe _ pet af|als gewone/gewoon "
     "deelnemer/deelneemster/lid|mijn eigen antwoord/antwoorden/bijdrage|zdejmuję _ czapkę/kapelusz|bez czapki|jako "
     "zwykły/zwykła uczestnik/uczestniczka|moja własna odpowiedź|moje własne odpowiedzi|mój własny wkład|снимаю "
     "_ шляпу/шапку/фуражку|как обычный/рядовой/обычная/рядовая участник/участница|мой собственный ответ/вклад|мои "
     "собственные ответы|tar av mig _ hatten/mössan|utan min _ hatt|som vanlig deltagare|mitt eget svar/bidrag|mina "
     "egna svar|koordinatör şapkamı|sıradan bir katılımcı|kendi yanıtım*|kendi katkım*|بصفتي "
     "مشاركا/مشاركة/مشارك|إجابتي/إجاباتي/مساهمتي الخاصة/الشخصية|以普通参与者|作为普通参与者|我自己的回答|我本人的回答|"
     "一参加者として|私自身の回答|한 참가자로서|제 자신의 답변|제 개인 답변"},
    /* A word for somebody whom a letter blamed. */
    {CONCEPT_RETELLS, "*", 0.6,
     "in fairness to|to be fair to|to do _ justice|zur ehrenrettung|der fairness halber|um fair zu sein|fairerweise|"
     "à la décharge de/du/des|pour être juste avec/envers|pour être justes avec/envers|par souci de justice|"
     "para ser justo/justa/justos con|en honor a la verdad|en descargo de|para ser justo/justa/justos com|em abono da "
     "verdade|a bem da verdade|per onestà verso|per essere giusti con|a onor del vero|a discolpa di/del/della|"
     "ter verdediging van|om eerlijk te zijn tegenover|eerlijkheidshalve|gwoli sprawiedliwości|trzeba oddać "
     "sprawiedliwość|справедливости ради|в оправдание|för att vara rättvis mot|för rättvisans skull|till försvar för|"
     "hakkını yemeyelim|hakkını vermek gerek*|إنصافا لـ|للإنصاف|平心而论|公平地说|公平を期す|公平に言えば|공정하게 "
     "말하면|공평하게 말하자면"},
    /* What somebody wrote is praised above all others' texts. */
    {CONCEPT_RETELLS, "*", 1,
     "clearest/best/wisest/sanest/truest/finest/sharpest thing/account/letter/text/words/description _ "
     "said/read/written/heard|écrit/dit/lu de plus clair/juste/utile/beau/sensé|de plus clair/juste/utile/sensé _ "
     "dit/écrit/lu|das klarste/beste/klügste/ehrlichste/treffendste _ gelesen/gehört/geschrieben/gesagt|das "
     "klarste/klügste/treffendste was|lo más claro/sensato/útil/acertado _ dicho/leído/escrito|cosa più "
     "chiara/bella/sensata/giusta _ detto/letto/scritto|quanto di più chiaro|coisa mais clara/sensata/certa _ "
     "disse/li/lido/escreveu|het helderste/duidelijkste/verstandigste/beste dat/wat _ "
     "ik/iemand/we/gelezen/gezegd|det klaraste/klokaste/tydligaste/bästa någon/jag/som _ "
     "sagt/läst/skrivit|najjaśniejsz*/najmądrzejsz*/najtrafniejsz* co/z|самое "
     "ясное/дельное/толковое/точное что|okuduğum en açık/net/iyi|أوضح ما قيل/كتب/قرأت|أفضل ما "
     "قيل/كتب/قرأت|说得最清楚|写得最清楚|讲得最明白|一番分かりやす|最も明快|가장 명쾌*|가장 속 시원*"},
    /* How it is taken. */
    {CONCEPT_RETELLS, "*", 0.5,
     "who would/d have thought/guessed|who knew|qui l'eût cru|qui l'aurait cru|qui aurait cru|wer hätte das "
     "gedacht|wer hätte das geahnt|hätte ich nie gedacht|quién lo hubiera/habría/iba pensado/dicho/creído|quién lo "
     "diría|chi l'avrebbe detto/pensato|quem diria|quem havia de dizer|wie had dat gedacht|kto by pomyślał|kto by się "
     "spodziewał|кто бы мог подумать|кто бы подумал|vem kunde/hade tro/trott|vem hade kunnat tro|kimin aklına "
     "gelirdi|kim derdi|من كان يظن|من كان يتصور|谁能想到|谁想得到|誰が想像し|想像もしませ|누가 알았*|상상도 못*"},
    {CONCEPT_COUNT, "", 0, NULL},
};
