/* SPDX-License-Identifier: MIT */
/* yesno: how sentences begin, as tables; compared without regard to case, at word edges. */
#include "yesno.h"
#include "markers/marker.h"
#include <pthread.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>
#include <mailcall/base/utf8.h>

/* Phrases separated by |. */
static const char asking[] =
    "do|does|did|is|are|was|were|should|shall|would|will|can|could|may|might|must|has|have|had|am|isn't|aren't|don't|"
    "doesn't|shouldn't|"
    "est-ce que|est-il|est-elle|sont-ils|avez-vous|pensez-vous|faut-il|doit-on|devrait-on|peut-on|êtes-vous|y a-t-il|"
    "soll|sollte|sollten|sollen|ist|sind|hat|haben|kann|können|wird|werden|würden|gibt es|sehen sie|halten sie|haben "
    "sie|"
    "¿debería|¿deberían|¿debe|¿es|¿son|¿hay|¿ha|¿han|¿tiene|¿tienen|¿puede|¿cree|¿considera|¿existe|¿existen|¿está|"
    "deve|devem|há|existe|existem|você|acha|considera|tem|são|é|è|sono|dovrebbe|ritiene|esiste|esistono|ha|pensa|"
    "moet|moeten|zijn|heeft|kunt|kan|vindt|bestaat|bestaan|czy|har|ska|bör|kan|finns|är|skal|bør|er|"
    "есть ли|должен ли|должны ли|следует ли|можно ли|нужно ли|считаете ли|является ли|чи|هل|是否|应该|apakah|haruskah";

static const char answering[] =
    "yes|no|yeah|yep|yup|nope|nah|absolutely|definitely|certainly|of course|not really|not at all|not yet|not "
    "necessarily|i agree|i disagree|"
    "agreed|agree|i support|sure|indeed|none|never|probably|maybe|perhaps|partly|partially|it depends|depends|i do "
    "not|i don't|i am not|i'm not|"
    "in general, no|in general, yes|generally, yes|generally, no|i think so|i don't think|i do think|"
    "oui|non|bien sûr|tout à fait|pas du tout|pas encore|en partie|cela dépend|absolument|je suis d'accord|"
    "sí|si,|claro|por supuesto|de acuerdo|depende|en absoluto|todavía no|sim|não|com certeza|ainda não|nem sempre|"
    "ja|nein|nee|doch|teilweise|natürlich|keineswegs|auf jeden fall|noch nicht|es kommt darauf an|zeker|nog niet|"
    "sì|certo|certamente|non ancora|assolutamente|dipende|tak|nie|oczywiście|jasne|nej|jo|självklart|absolut|ikke|nei|"
    "да|нет|конечно|безусловно|частично|так|ні|звичайно|evet|hayır|elbette|kısmen|نعم|لا|بالتأكيد|是的|是，|不|没有|"
    "同意|はい|いいえ|"
    "네|예|아니요|아니오|ya|tidak|tentu|belum|setuju";

static const char continuing[] =
    "however|also|additionally|moreover|furthermore|besides|but|and|or|that said|having said that|in addition|"
    "for example|for instance|similarly|likewise|therefore|thus|hence|so|consequently|as a result|that|finally|"
    "lastly|secondly|thirdly|second|third|then|next|otherwise|instead|still|nevertheless|nonetheless|"
    "on the one hand|in general|d'une part|d'autre part|d'un côté|de l'autre|por un lado|por otro lado|por um lado|por "
    "outro lado|da un lato|dall'altro|zum einen|zum anderen|zum beispiel|aan de ene kant|aan de andere kant|z jednej "
    "strony|z drugiej strony|с одной стороны|с другой стороны|å ena sidan|å andra sidan|på den ena sidan|på den andra "
    "sidan|"
    "in particular|specifically|of course|in other words|overall|in short|in summary|to summarise|to summarize|"
    "to be clear|on the other hand|on one hand|at the same time|again|another|further|note|ps|p.s|edit|tldr|"
    "more|most importantly|because|since|if so|other than|apart from|anyway|regardless|even|especially|"
    "cependant|toutefois|de plus|en outre|par ailleurs|aussi|mais|et|ou|par exemple|ainsi|donc|enfin|ensuite|"
    "néanmoins|en effet|sin embargo|además|también|pero|y|o|por ejemplo|así|por lo tanto|por eso|finalmente|"
    "no obstante|asimismo|no entanto|além disso|também|mas|e|ou|por exemplo|assim|portanto|por isso|por fim|"
    "contudo|jedoch|allerdings|außerdem|zudem|ferner|aber|und|oder|zum beispiel|daher|deshalb|dennoch|"
    "schließlich|dazu|dabei|tuttavia|inoltre|anche|ma|ad esempio|quindi|infine|perciò|echter|bovendien|ook|"
    "maar|en|of|bijvoorbeeld|daarom|dus|ten slotte|jednak|ponadto|również|ale|oraz|lub|na przykład|dlatego|"
    "więc|dessutom|också|men|och|eller|till exempel|därför|однако|кроме того|также|но|и|или|например|поэтому|"
    "таким образом|наконец|тем не менее|проте|крім того|також|але|і|або|наприклад|тому|нарешті|ancak|ayrıca|"
    "ama|ve|veya|örneğin|bu nedenle|son olarak|ومع "
    "ذلك|كما|أيضا|لكن|و|مثلا|لذلك|وأخيرا|此外|另外|但是|而且|例如|因此|所以|最后|"
    "しかし|また|さらに|例えば|そのため|그러나|또한|그리고|예를 들어|따라서|하지만|selain "
    "itu|namun|juga|tetapi|dan|misalnya|oleh karena itu|"
    "hal ini";

/* Words with which people state where they stand: more often the first of an answer than inside one. */
static const char standing[] =
    "i agree|i disagree|i believe|i think|i don't|i do not|i am|i'm|i would|i will|i support|i see|i consider|i want|i "
    "like|in my opinion|"
    "in my view|my opinion|my view|personally|we agree|we believe|we think|we support|we do not|we don't|we would|our "
    "organisation|our "
    "organization|our view|"
    "je pense|je crois|je ne|je suis|à mon avis|selon moi|nous pensons|nous croyons|nous sommes|pour "
    "nous|personnellement|"
    "creo|pienso|considero|no creo|estoy|en mi opinión|a mi juicio|creemos|pensamos|consideramos|nuestra "
    "organización|personalmente|"
    "acho|acredito|penso|não acho|na minha opinião|concordo|acreditamos|pensamos|consideramos|"
    "ich denke|ich glaube|ich bin|ich finde|ich halte|meiner meinung|meines erachtens|aus meiner sicht|wir denken|wir "
    "glauben|wir sind|wir "
    "halten|unserer meinung|"
    "penso|credo|ritengo|secondo me|a mio avviso|sono d'accordo|crediamo|riteniamo|pensiamo|"
    "ik denk|ik vind|ik ben|ik geloof|naar mijn mening|volgens mij|wij denken|wij vinden|"
    "myślę|uważam|moim zdaniem|sądzę|uważamy|jag tycker|jag tror|jag anser|enligt min|vi anser|vi tror|"
    "я думаю|я считаю|я не|по моему мнению|мы считаем|мы думаем|на мой взгляд|я вважаю|ми вважаємо|на мою думку|"
    "bence|düşünüyorum|bizce|kanaatimce|أعتقد|نعتقد|في "
    "رأيي|أرى|我认为|我觉得|我们认为|我們認為|私は|我々は|私たちは|저는|우리는|"
    "menurut saya|saya pikir|saya setuju|kami percaya|kami berpendapat";

/* The writer, or those the writer speaks for, as a sentence's first word. */
static const char speaking[] =
    "i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|my|our|je|j'ai|nous|notre|nos|mon|ma|ich|wir|mein|meine|unser|"
    "unsere|"
    "yo|nosotros|nosotras|nuestro|nuestra|mi|eu|nós|meu|minha|nosso|nossa|io|noi|mio|nostro|nostra|il nostro|la nostra|"
    "ik|wij|we|mijn|ons|onze|ja|my|mój|moja|nasz|nasza|jag|vi|min|mitt|vår|vårt|jeg|vores|я|мы|мой|моя|моё|наш|наша|"
    "наше|ми|мій|ben|biz|bizim|benim|أنا|نحن|إننا|我|我们|我們|本|私|私たち|我々|当社|弊社|저는|저희|우리|saya|kami|"
    "kita";

static const char turning[] =
    "as for|as to|as regards|regarding|with regard to|with regards to|concerning|about|on the question of|on the topic "
    "of|on the matter of|on the subject of|"
    "on the issue of|on the point of|turning to|with respect to|in respect of|in terms of|when it comes to|speaking "
    "of|on|re|in answer to|in response to|"
    "in the matter of|in regard to|as far as|to your question on|to your question about|on your question about|pour ta "
    "question sur|pour votre question sur|à ta question sur|à votre question sur|sur ta question|sur votre question|zu "
    "deiner frage|zu ihrer frage|zu eurer frage|op je vraag over|op uw vraag over|bij je vraag over|bij uw vraag "
    "over|a tu "
    "pregunta sobre|a su pregunta sobre|sobre su pregunta|à sua pergunta sobre|à tua pergunta sobre|alla tua domanda "
    "su|alla sua domanda su|alla vostra domanda su|na wasze pytanie o|na państwa pytanie o|на ваш вопрос о|på din "
    "fråga "
    "om|på er fråga om|"
    "quant à|quant au|quant aux|concernant|en ce qui concerne|s'agissant de|à propos de|au sujet de|pour ce qui est "
    "de|sur la question de|sur|"
    "en cuanto a|en cuanto al|respecto a|respecto al|respecto de|con respecto a|sobre|acerca de|en relación con|por lo "
    "que respecta a|"
    "quanto a|quanto à|quanto ao|em relação a|em relação à|em relação ao|no que diz respeito a|a respeito "
    "de|relativamente a|"
    "was|bezüglich|hinsichtlich|betreffend|in bezug auf|zur frage|zum thema|zum punkt|zu den|zu der|zu dem|zum|zur|zu|"
    "per quel che riguarda|sul tema|sulle|sui|sugli|sull'|a proposito di|quanto a|quanto alle|quanto ai|in tema di|"
    "per quanto riguarda|riguardo a|riguardo alla|riguardo al|in merito a|in merito alla|circa|sul|sulla|"
    "inzake|ten aanzien van|omtrent|odnośnie do|w temacie|na temat|kring|vad angår|i fråga om|об|"
    "насчёт|насчет|в отношении|konusunda|hakkında|konusuna|عن|بالنسبة إلى|فيما يخص|بخصوص|"
    "wat betreft|met betrekking tot|betreffende|aangaande|over|co do|odnośnie|jeśli chodzi o|w sprawie|w kwestii|"
    "när det gäller|angående|beträffande|vad gäller|med hänsyn till|что касается|относительно|по поводу|по "
    "вопросу|касательно|"
    "щодо|стосовно|що стосується|gelince|ile ilgili olarak|بخصوص|فيما "
    "يتعلق|بالنسبة|بشأن|حول|关于|對於|至于|就|について|"
    "mengenai|terkait|tentang|soal|"
    "לגבי|בנוגע ל|בנוגע|בעניין|בנושא|באשר ל|באשר|בקשר ל|לעניין|במענה ל|"
    "در مورد|درباره|دربارهٔ|در خصوص|راجع به|در زمینه|در باره|من حيث|من ناحية|من جهة|في ما يخص|فيما يتعلق ب|"
    "pour ce qui est des|pour ce qui est du|pour ce qui concerne|pour ce qui touche|au niveau de|au niveau des|au "
    "niveau du|côté|en matière de|en matière d'|au chapitre de|au chapitre des|au chapitre du|"
    "por lo que toca a|por lo que hace a|en lo tocante a|en lo que se refiere a|en lo que se refiere al|en lo que se "
    "refiere a los|en lo que se refiere a las|por lo que toca al|por lo que respecta al|en lo tocante al|en lo que "
    "respecta al|en lo que respecta a|en materia de|en "
    "el "
    "tema de|en el tema del|por el lado de|por el lado del|"
    "já quanto a|já quanto à|já quanto ao|já quanto aos|já quanto às|no tocante a|no tocante ao|passando ao|passando "
    "aos|passando à|passando às|passo agora ao|passo agora aos|passo agora à|passo agora às|passemos ao|passemos "
    "aos|passemos à|passemos às|no tocante aos|em "
    "matéria de|no que concerne a|"
    "per quel che concerne|per quanto concerne|in fatto di|in materia di|sul fronte|sul versante|quanto ai|capitolo|"
    "stichwort|thema|beim thema|in sachen|apropos|zum stichwort|op het gebied van|ter zake van|"
    "co się tyczy|pod względem|w zakresie|w dziedzinie|что до|по части|в части|в плане|що до|щодо питання|"
    "på området|i frågan om|hvad angår|når det kommer til";

/* More of the same, and words with which people come to the next point. */
static const char coming[] =
    "quanto às|quanto aos|em relação aos|em relação às|relativamente à|relativamente ao|relativamente aos|"
    "relativamente às|no que toca a|no que respeita a|a propósito de|acerca do|acerca da|en cuanto a los|en cuanto a "
    "las|en relación a|respecto de los|respecto de las|quanto agli|quanto all'|quanto al|quanto alla|riguardo agli|"
    "riguardo alle|riguardo ai|in relazione a|was das|was die|was den|which brings me to|that brings me to|this brings "
    "me to|which brings us to|that brings us to|this brings us to|which leads me to|that leads me to|moving on to|now "
    "to|now for|on to|i now come to|i come now to|i come to|coming to|next come|then there is|then there are|ce qui "
    "m'amène à|ce qui m'amène aux|ce qui m'amène au|ce qui nous amène à|ce qui nous amène aux|j'en viens à|j'en viens "
    "aux|j'en viens au|venons-en à|venons-en aux|venons-en au|passons à|passons aux|passons au|lo que me lleva a|lo "
    "que "
    "nos lleva a|paso ahora a|pasemos a|pasando a|o que me leva a|o que nos leva a|passo agora a|passemos a|passando a|"
    "il che mi porta a|il che mi porta alla|il che mi porta alle|il che mi porta ai|veniamo a|veniamo alla|veniamo "
    "alle|veniamo ai|passiamo a|passiamo alla|passiamo alle|passiamo ai|passo a|womit ich bei|womit wir bei|damit "
    "komme "
    "ich zu|damit kommen wir zu|damit bin ich bei|damit sind wir bei|nun zu|jetzt zu|kommen wir zu|wat me brengt bij|"
    "wat mij brengt bij|wat ons brengt bij|dat brengt me bij|dat brengt mij bij|dan nu|nu over|przejdźmy do|przechodzę "
    "do|przechodząc do|co prowadzi mnie do|что подводит меня к|перейдём к|перейдем к|перехожу к|теперь о|перейдімо до|"
    "перехожу до|тепер про|vilket för mig till|vilket för oss till|vilket leder mig till|nu till|över till|så till|"
    "hvilket bringer mig til|nå til|أما|وأما|أما عن|وأما عن|ننتقل إلى|وننتقل إلى|أنتقل إلى|接下来说|接下来谈|说到|谈到|"
    "說到|談到|再说|至於";

/* ... or come back to one, or name the question by what it is about. */
static const char returning[] =
    "for the question|for your question|pour la question de|pour la question sur|pour la question des|para la pregunta "
    "sobre|para la pregunta de|para a pergunta sobre|per la domanda su|per la domanda sulla|per la domanda sulle|für "
    "die frage nach|zur frage nach|zur frage der|zu der frage nach|voor de vraag over|bij de vraag over|do pytania "
    "o|na pytanie o|к вопросу о|к вопросу об|на вопрос о|på frågan om|till frågan om|back to|then back to|turning back "
    "to|pour revenir à|pour revenir au|pour revenir aux|revenons à|revenons au|revenons aux|et retour à|volviendo "
    "a|volviendo al|vuelvo a|vuelvo al|regreso a|regreso al|de vuelta a|de vuelta al|voltando a|voltando à|voltando "
    "ao|volto a|volto à|volto ao|tornando a|tornando alla|tornando al|torno a|torno alla|torno al|zurück zu|zurück "
    "zur|zurück zum|nochmal zu|terug naar|terug bij|wracając do|wracam do|возвращаясь к|вернёмся к|вернемся "
    "к|возвращаюсь к|tillbaka till|tilbage til|tilbake til|回到|话说回来|en cuestión de|en cuestiones de|en lo de|in "
    "puncto|em termos de|em questão de";

/* ... and what people say besides when they take up a matter. */
static const char taking_up[] =
    "in relation to|in connection with|relating to|touching on|as concerns|apropos|talking of|talking about|speaking "
    "about|on to|and now to|let us turn to|now about|to speak of|"
    "betreffs|im hinblick auf|mit blick auf|im zusammenhang mit|hinsichtlich der|bei dem|bei den|bei der|beim|von "
    "wegen|"
    "kommen wir zum|kommen wir zur|nun zum|nun zur|nun zu den|jetzt zum|jetzt zur|jetzt zu den|was mein|was unsere|"
    "pour parler de|pour parler du|pour parler des|parlons de|parlons du|parlons des|à propos du|à propos des|au sujet "
    "du|au sujet des|par rapport à|par rapport au|par rapport aux|s'agissant du|s'agissant des|s'agissant d'|du côté "
    "de|du côté du|du côté des|pour ce qui regarde|question|relativement à|"
    "hablando de|hablando del|tocante a|tocante al|a propósito de|a propósito del|acerca del|respecto a los|respecto a "
    "las|en lo relativo a|en lo relativo al|referente a|referente al|en lo que atañe a|en lo que concierne a|con "
    "relación a|por lo que se refiere a|por lo que respecta a los|por lo que respecta a las|"
    "falando de|falando do|falando da|falando dos|falando das|no que toca ao|no que toca à|no que toca aos|no que toca "
    "às|no que diz respeito ao|no que diz respeito à|no que diz respeito aos|no que diz respeito às|no que se refere "
    "a|no que se refere ao|a respeito do|a respeito da|a respeito dos|com respeito a|no referente a|"
    "parlando di|parlando del|parlando della|parlando dei|parlando delle|venendo a|venendo al|venendo alla|venendo "
    "ai|venendo alle|in relazione a|per ciò che riguarda|relativamente a|a proposito del|a proposito della|a proposito "
    "dei|a proposito delle|rispetto a|rispetto al|rispetto alla|in merito al|in merito ai|in merito alle|circa "
    "il|circa "
    "la|circa le|circa i|"
    "als het gaat om|als het gaat over|als het om|wat de|wat het|over de kwestie van|sprekend over|komen we bij|komen "
    "we "
    "tot|"
    "jeżeli chodzi o|gdy mowa o|jeśli mowa o|w odniesieniu do|w związku z|co dotyczy|mówiąc o|przechodząc do|"
    "если говорить о|если говорить об|говоря о|говоря об|в том, что касается|насчёт того|насчет того|о том|про то|"
    "по теме|к теме|в связи с|применительно к|"
    "vad beträffar|gällande|rörande|med avseende på|på tal om|om vi talar om|när det kommer till|i samband med|"
    "أما فيما يخص|أما فيما يتعلق ب|أما بخصوص|أما بشأن|أما بالنسبة إلى|أما بالنسبة ل|أما من حيث|أما من ناحية|وفيما "
    "يخص|وبالنسبة إلى|فيما يتصل ب|وعن|بصدد|"
    "说起|提到|讲到|有关|对于|谈谈|说说|針對|针对|就";

/* Where several things are gone through in their order: before the name of each. */
static const char ordering[] =
    "first|firstly|first of all|first come|first comes|to begin with|second|secondly|third|thirdly|then|then come|then "
    "comes|next|finally|lastly|last|now|that leaves|this leaves|there remain|there remains|let me begin with|let me "
    "start with|i begin with|i start with|i'll start with|i will start with|i turn to|let me turn to|to start with|"
    "d'abord|tout d'abord|en premier|premièrement|ensuite|puis|enfin|maintenant|reste|restent|il reste|je commence "
    "par|commençons par|deuxièmement|pour finir|pour commencer|"
    "zuerst|zunächst|erst|erstens|zweitens|drittens|dann|danach|sodann|schließlich|zuletzt|nun|jetzt|bleibt|bleiben|es "
    "bleibt|es bleiben|ich beginne mit|ich fange an mit|zum schluss|"
    "primero|en primer lugar|segundo|en segundo lugar|luego|después|ahora|por último|finalmente|queda|quedan|empiezo "
    "por|empiezo con|para empezar|para terminar|"
    "primeiro|em primeiro lugar|depois|a seguir|agora|por fim|por último|resta|restam|começo por|começo pelos|começo "
    "pelas|começo pelo|começo pela|"
    "prima|per prima cosa|innanzitutto|anzitutto|poi|quindi|adesso|ora|infine|per ultimo|resta|restano|comincio da|"
    "comincio con|"
    "eerst|ten eerste|dan|daarna|vervolgens|nu|ten slotte|tot slot|rest|blijft over|blijven over|ik begin met|"
    "najpierw|po pierwsze|potem|następnie|teraz|na koniec|wreszcie|pozostaje|zostaje|zacznę od|"
    "сначала|сперва|во-первых|во-вторых|в-третьих|потом|затем|далее|теперь|наконец|остаётся|остается|начну с|в "
    "завершение|спочатку|потім|далі|нарешті|"
    "först|sedan|därefter|nu|till sist|till slut|slutligen|återstår|først|så|derefter|til slutt|til sidst|"
    "önce|öncelikle|ilk olarak|sonra|ardından|şimdi|son olarak|kalan|geriye kalan|"
    "أولا|أولاً|ثانيا|ثانياً|ثالثا|ثالثاً|ثم|بعد ذلك|الآن|أخيرا|أخيراً|وأخيرا|وأخيراً|بقي|بقيت|أبدأ ب|"
    "首先|先说|先谈|先讲|其次|再说|再谈|接着|接着说|然后|然后说|最后|最后说|最后谈|现在说|首先是|其次是|最后是|剩下|"
    "首先說|再說|最後|最後說|然後|接著|"
    "まず|まずは|はじめに|次に|つぎに|続いて|それから|さて|最後に|最後は|残るは|먼저|우선|다음은|다음으로|이어서|"
    "이제|끝으로|마지막으로|남은 것은";
/* ... and behind it: "Prices first." */
static const char ordered[] =
    "first|first of all|to begin with|to start with|next|then|finally|last|lastly|now|d'abord|tout d'abord|pour "
    "commencer|ensuite|enfin|pour finir|maintenant|zuerst|zunächst|erst|dann|zuletzt|zum schluss|primero|para empezar|"
    "luego|después|por último|primeiro|para começar|depois|por fim|per prima cosa|anzitutto|poi|infine|eerst|dan|tot "
    "slot|najpierw|potem|na koniec|сначала|для начала|потом|затем|наконец|först|sedan|till sist|først|til sidst|önce|"
    "sonra|أولا|أولاً|أخيرا|أخيراً|から|からです|からですが|です|ですが|부터|부터요|부터입니다|입니다";

/* "And as for the fares: ..." */
static const char joining[] =
    "and|and then|and now|but|et|et puis|mais|y|y luego|pero|e|e poi|e depois|ma|mas|und|und dann|"
    "aber|en|en dan|maar|i|a|oraz|ale|и|а|но|та|och|men|og|ve|ama|و|而|那么|そして|그리고";
/* What a label speaks of, behind such words alone: "De lo que se perdió: ...", "Von der Ernte: ..." */
static const char speaking_of[] =
    "of|from|for|under|now|de|del|de la|de lo|de los|de las|con|para|por|en|en lo de|lo de|pour|dans|avec|du|des|de l'|"
    "von|vom|für|mit|bei|beim|aus|unter|di|dei|del|della|delle|dello|degli|per|con|da|do|da|dos|das|com|"
    "van|voor|met|bij|onder|o|dla|od|przy|z|о|об|про|для|с|со|от|у|по|om|för|med|från|till|for|fra|til|vedrørende|"
    "عن|في|من|حول|论|論";

static bool edge(const char *text, size_t bytes, size_t at)
{
    if (at >= bytes) return true;
    unsigned char c = (unsigned char)text[at];
    if (c >= 0x80) return (unsigned char)text[at - 1] >= 0x80; /* scripts without spaces */
    return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'');
}

/* "First of all", "à la fin": no such words are longer. */
#define ORDERED_MOST_BYTES 24
#define ORDERED_MOST_WORDS 4

/* No string may be longer than 4095 bytes. */
#define LIST_PARTS 4

enum list {
    ASKING,
    ANSWERING,
    CONTINUING,
    STANDING,
    SPEAKING,
    TURNING,
    ORDERING,
    ORDERED,
    JOINING,
    SPEAKING_OF,
    LISTS
};
static const char *const lists[LISTS][LIST_PARTS] = {
    {asking},   {answering}, {continuing}, {standing},   {speaking}, {turning, coming, returning, taking_up},
    {ordering}, {ordered},   {joining},    {speaking_of}};
static struct openings openings[LISTS];
static pthread_once_t openings_once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    for (int i = 0; i < LISTS; i++) {
        size_t parts = 0;
        while (parts < LIST_PARTS && lists[i][parts] != NULL) parts++;
        openings_make(&openings[i], lists[i], parts);
    }
}

/* Length of the longest phrase the text begins with. */
static size_t begins_with(const char *text, size_t bytes, enum list list)
{
    size_t longest = 0;
    pthread_once(&openings_once, make_openings);
    struct openings_walk walk = openings_walk(&openings[list], text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        size_t n = at->bytes;
        if (n <= bytes && n > longest && marker_same_word(text, at->text, n) && edge(text, bytes, n)) longest = n;
    }
    return longest;
}

static size_t skip_ornament(const char *text, size_t bytes)
{
    size_t at = 0;
    if (bytes > 0 && ((unsigned)*text | 32) - 'a' < 26) return 0; /* a letter, as most are */
    while (at < bytes && one_of(" \t\n*_\"'>#([", text[at])) at++;
    return at;
}

bool yesno_question(const char *sentence, size_t bytes)
{
    size_t at = skip_ornament(sentence, bytes);
    return begins_with(sentence + at, bytes - at, ASKING) > 0;
}

/* "Non-revenue water", "No. 1": what looked like an answer is part of a word or a number's. */
static bool goes_on(const char *text, size_t bytes)
{
    if (bytes > 1 && text[0] == '-' && text[1] != ' ' && text[1] != '-') return true;
    return bytes > 2 && text[0] == '.' && one_of("0123456789", text[1 + (text[1] == ' ')]);
}

bool yesno_answer(const char *text, size_t bytes)
{
    size_t at = skip_ornament(text, bytes), end = at + begins_with(text + at, bytes - at, ANSWERING);
    return end > at && !goes_on(text + end, bytes - end);
}

bool opener_continues(const char *text, size_t bytes)
{
    size_t at = skip_ornament(text, bytes);
    return begins_with(text + at, bytes - at, CONTINUING) > 0;
}

bool opener_is_turn(const char *text, size_t bytes)
{
    size_t at = skip_ornament(text, bytes);
    return at < bytes && begins_with(text + at, bytes - at, CONTINUING) == bytes - at;
}

bool opener_stands(const char *text, size_t bytes)
{
    size_t at = skip_ornament(text, bytes);
    return begins_with(text + at, bytes - at, STANDING) > 0;
}

bool opener_speaks(const char *text, size_t bytes)
{
    size_t at = skip_ornament(text, bytes);
    return begins_with(text + at, bytes - at, SPEAKING) > 0;
}

/* "Roller konusunda:", "役割について：": languages that turn to something behind its name. */
#define BEHIND(word)                                                                                                   \
    {                                                                                                                  \
        word, sizeof word - 1                                                                                          \
    }
static const struct {
    const char *text;
    size_t bytes;
} behind[] = {BEHIND("konusunda"),    BEHIND("konusuna gelince"),
              BEHIND("hakkında"),     BEHIND("ile ilgili olarak"),
              BEHIND("ile ilgili"),   BEHIND("açısından"),
              BEHIND("gelince"),      BEHIND("bakımından"),
              BEHIND("については"),   BEHIND("について"),
              BEHIND("に関しては"),   BEHIND("に関して"),
              BEHIND("に対して"),     BEHIND("の件ですが"),
              BEHIND("の件では"),     BEHIND("の件は"),
              BEHIND("の点では"),     BEHIND("面では"),
              BEHIND("に関しまして"), BEHIND("につきましては"),
              BEHIND("에 대해서는"),  BEHIND("에 대해서"),
              BEHIND("에 대해"),      BEHIND("에 대하여"),
              BEHIND("에 관해서는"),  BEHIND("에 관해"),
              BEHIND("에 관하여"),    BEHIND("에 대한 의견"),
              BEHIND("のことですが"), BEHIND("の話ですが"),
              BEHIND("のことなら"),   BEHIND("といえば"),
              BEHIND("と関連して"),   BEHIND("에 관한"),
              BEHIND("관련해서는"),   BEHIND("관련하여"),
              BEHIND("관련해"),       BEHIND("에 대한"),
              BEHIND("말인데"),       BEHIND("meselesine"),
              BEHIND("konusu"),       BEHIND("gelirsek"),
              BEHIND("gelirsem"),     BEHIND("dersek"),
              BEHIND("dair"),         BEHIND("來說"),
              BEHIND("来说"),         BEHIND("而言"),
              BEHIND("方面"),         BEHIND("के बारे में"),
              BEHIND("osas"),         BEHIND("suhteen")};

size_t opener_turned(const char *text, size_t bytes)
{
    while (bytes > 0 && text[bytes - 1] == ' ') bytes--;
    for (size_t i = 0; i < sizeof behind / sizeof *behind; i++) {
        size_t n = behind[i].bytes;
        if (bytes <= n || text[bytes - 1] != behind[i].text[n - 1]) continue;
        if (memcmp(text + bytes - n, behind[i].text, n) == 0) return n;
    }
    return 0;
}

size_t opener_orders(const char *text, size_t bytes)
{
    return begins_with(text, bytes, ORDERING);
}

size_t opener_ordered(const char *text, size_t bytes)
{
    size_t words = 0;
    while (bytes > 0 && text[bytes - 1] == ' ') bytes--;
    for (size_t at = bytes; at > 1 && bytes - at < ORDERED_MOST_BYTES && words < ORDERED_MOST_WORDS; at--) {
        bool wide = at < bytes && (unsigned char)text[at] >= 0xE3;
        words += text[at - 1] == ' ';
        if (!wide && text[at - 1] != ' ') continue;
        if (at < bytes && begins_with(text + at, bytes - at, ORDERED) == bytes - at) return bytes - at;
    }
    return 0;
}

size_t opener_turns(const char *text, size_t bytes)
{
    size_t at = skip_ornament(text, bytes), n = begins_with(text + at, bytes - at, TURNING);
    return n ? at + n : 0;
}

size_t opener_joins(const char *text, size_t bytes)
{
    return begins_with(text, bytes, JOINING);
}

bool opener_speaks_of(const char *text, size_t bytes)
{
    size_t at = skip_ornament(text, bytes), joins = begins_with(text + at, bytes - at, JOINING);
    if (joins > 0 && at + joins < bytes && text[at + joins] == ' ') at += joins + 1;
    return opener_turns(text + at, bytes - at) > 0 || begins_with(text + at, bytes - at, SPEAKING_OF) > 0;
}
