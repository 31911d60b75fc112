/* SPDX-License-Identifier: MIT */
/*
 * phrases_upholds: what takes back the words against a question beside it: the view that it is badly put is not shared,
 * it is not badly put, it was an answer that was wrong, or it is the author who cannot tell. And words against a
 * question that say why it is asked at all.
 */
#include "phrases.h"

const struct phrase_group phrases_upholds[] = {
    /* "I do not share the view that..." */
    {CONCEPT_UPHOLDS, "*", 1,
     "t/not/cannot/never share/support/accept/hold/follow _ "
     "view/opinion/criticism/complaint*/objection*/concern*/verdict/feeling/worry/reservation*|t/not/cannot agree "
     "that|t/not/cannot agree with those/them/others/whoever/people/anyone|t/not/cannot agree with the "
     "criticism/view/opinion/complaint|disagree that|disagree with those/others/whoever/people/anyone|disagree with "
     "the view/criticism/opinion/complaint|t/not think/find/believe/feel/say/consider _ question* _ "
     "wrong*/leading/loaded/biased/unclear/ambiguous/unfair/badly/poorly/ill/superfluous/pointless/useless/odd/"
     "strange|unlike others/some|contrary to/what|ne partage/partageons pas/guère _ "
     "avis/opinion/point/critique*/sentiment/réserve*/vue/idée|ne suis/sommes pas d'accord avec ceux/celles/qui|ne "
     "suis/sommes pas d'accord avec l'idée|ne suis pas d'avis que|ne trouve/trouvons/pense/pensons/crois/croyons pas "
     "que|contrairement à/aux|no comparto/compartimos _ opinión/idea/crítica*/visión/parecer/juicio|no estoy/estamos "
     "de acuerdo con quienes/los|no estoy de acuerdo en que|no creo/creemos/pienso/pensamos/opino/considero que|no me "
     "parece que|a diferencia de|non condivido/condividiamo _ opinione/idea/critica/critiche/parere/giudizio|non "
     "sono/siamo d'accordo con chi/quanti/quelli|non sono d'accordo che|non "
     "credo/crediamo/penso/pensiamo/trovo/ritengo che|a differenza di|não "
     "partilho/partilhamos/compartilho/compartilhamos _ opinião/ideia/crítica*/visão/parecer|não concordo/concordamos "
     "com quem/os|não concordo/concordamos com a ideia|não concordo/concordamos que|não "
     "acho/achamos/creio/cremos/penso/considero que|ao contrário de|teile/teilen _ "
     "ansicht/meinung/auffassung/kritik/einwand/eindruck/bedenken/urteil _ "
     "nicht|ansicht/meinung/auffassung/kritik/einwand/eindruck/bedenken/urteil _ teile/teilen ich/wir _ nicht|teile "
     "ich/wir nicht|teilen wir "
     "nicht|ansicht/meinung/auffassung/eindruck/kritik|finde/glaube/denke/meine/finden/glauben/denken/meinen ich/wir "
     "nicht dass|glaube/finde/denke/meine/glauben/finden/denken/meinen nicht dass|anders als/andere|deel/delen _ "
     "mening/opvatting/kritiek/oordeel/bezwaar* _ niet|sturend/gesteld/geformuleerd/onduidelijk/verkeerd/suggestief "
     "is/zijn niet|deel ik niet|delen wij niet|vind/vinden/geloof/denk niet "
     "dat|vind ik niet dat|niet eens met wie/degenen/mensen|niet eens met de kritiek|niet mee eens dat|nie "
     "podzielam/podzielamy _ zdania/opinii/poglądu/krytyki|nie zgadzam/zgadzamy się z tymi/tym/opinią/krytyką|nie "
     "zgadzam się że|nie uważam/uważamy/sądzę/sądzimy/myślę aby/by/żeby/że|w przeciwieństwie do|не разделяю/разделяем "
     "_ мнени*/взгляд*/критик*/точк*|не согласен/согласна/согласны с теми/тем/мнением/критикой|не "
     "согласен/согласна/согласны что|не считаю/считаем/думаю/думаем/нахожу/нахожу/полагаю что|в отличие от|delar "
     "inte/ej _ uppfattning*/åsikt*/kritik*/mening*/syn*|håller inte med dem/de/om/kritik*|tycker/anser/tror inte "
     "att|till skillnad från|görüşüne katılmıyor*|görüşünü paylaşmıyor*|fikrine katılmıyor*|eleştirisine "
     "katılmıyor*|düşüncesine katılmıyor*|sanmıyor*|düşünmüyor*|aksine|لا أشارك|لا نشارك|لا أشاطر|لا نشاطر|لا أوافق "
     "من|لا أتفق مع من|لا نتفق مع من|لا أتفق مع الرأي|لا أعتقد أن|لا أظن أن|لا أرى "
     "أن|خلافا|不同意这种看法|不认同这种|不同意说|不认为|不認為|不觉得|不覺得|不赞成说|不赞同|不同意有人|"
     "とは思いません|とは思わない|という意見には|という考えには|という見方には|意見には賛成できません|생각하지 "
     "않*|생각지 않*|보지 않습니다|의견에는 동의하지 않*|의견에 동의하지 않*|주장에는 동의하지 않*|주장에 동의하지 "
     "않*|지적에는 동의하지 않*"},
    /* "It is not badly put." */
    {CONCEPT_UPHOLDS, "*", 1,
     "is/are/was/were not/hardly/never _ "
     "badly/poorly/wrongly/ill/wrong/leading/loaded/biased/unclear/unfair/ambiguous/pointless/vague/flawed|isn/wasn/"
     "aren t _ badly/poorly/wrongly/ill/wrong/leading/loaded/biased/unfair/pointless|nothing wrong|not at all "
     "badly/wrong/leading/biased|est/était/sont pas/nullement _ "
     "mal/biaisée*/orientée*/tendancieuse*/mauvaise*/ambiguë*|est en rien mal/biaisée|no está/es/son/están/era _ "
     "mal/sesgada*/tendenciosa*/equivocada*/ambigua*/capciosa*|non è/sono/era _ "
     "mal/posta/sbagliata/tendenziosa/ambigua/suggestiva|não está/é/são/era _ "
     "mal/tendenciosa/errada/ambígua/enviesada|ist/war/sei/sind nicht/keineswegs/keine "
     "falsch/schlecht/suggestiv*/unklar/ungeschickt/tendenziös/voreingenommen/fangfrage|is/was/zijn _ niet/geenszins "
     "verkeerd/slecht/sturend/suggestief/onduidelijk/fout|nie jest/było/są _ "
     "źle/tendencyjne/niejasne/naprowadzające|не/вовсе не плохо/неверно/неправильно поставлен*/сформулирован*|не "
     "наводящий|är/var inte/ingen _ illa/dåligt/fel/ledande/vinklad/otydlig|yanlış/kötü/yönlendirici değil*|yanlış "
     "sorulmuş değil*|ليس مطروحا|ليس سيئ|ليس موجها|ليس "
     "متحيزا|并不偏|并没有问题|不是诱导|悪くありません|悪くない|誘導ではない|誘導ではありません|잘못되지 않*|나쁘지 "
     "않*|유도 질문은 아니*|유도 질문이 아니*"},
    /* It was answered wrongly, by others; or it is a question of something. */
    {CONCEPT_UPHOLDS, "*", 1,
     "answered/answers/answer _ wrong/wrongly/badly/poorly/incorrectly|wrong/bad/false/poor/incorrect "
     "answer/answers/reply/replies|question of/about/as to/whether/how/what/who _ wrongly/badly/poorly|mal "
     "répondu|répondu mal|répond mal|répondent mal|mauvaise réponse|réponse fausse|réponses "
     "fausses|respondió/respondieron/contestó/contestaron/responde/contesta mal|mal "
     "respondida/contestada|respuesta/respuestas equivocada*/errónea*/incorrecta*|respondeu/responderam/responde "
     "mal|resposta/respostas errada*|mal respondida|risposto/risponde/rispondono/rispose male|risposta/risposte "
     "sbagliat*|falsch/schlecht/verkehrt/unrichtig beantwortet*/geantwortet|falsche/verkehrte/schlechte/falschen "
     "antwort*|verkeerd/fout/slecht beantwoord*/geantwoord|verkeerde/foute antwoord*|źle/błędnie "
     "odpowiedział*|zła/złą/błędna/błędną odpowiedź|неверно/неправильно/плохо ответил*/отвеча*|неверн*/неправильн* "
     "ответ*|fel/felaktigt/dåligt besvara*/svara*|fel/felaktigt svar|svarade fel|yanlış "
     "yanıt/cevap/yanıtla*/cevapla*|إجابة خاطئة|جوابا خاطئا|أجاب* "
     "خطأ|答错|回答错|回答有误|答得不对|答え方を間違|答えを間違|間違った答え|誤った回答|誤って答え|잘못 답*|잘못된 "
     "답*|틀린 답*|엉뚱한 답*|soru işareti"},
    /* The author's own limits. */
    {CONCEPT_UPHOLDS, "*", 1,
     "cannot/t/not answer _ i am/m only/just|cannot/t/not answer question # i/we|kann/können ich/wir _ nicht "
     "beantworten ich/wir/da/weil/denn|nicht beantworten _ bin/sind/habe/haben nur/ja/kein*/keine|peux/pouvons pas _ "
     "répondre _ je/nous/car|peux pas répondre à la question # je|pas répondre _ suis que/seulement|puedo/podemos _ "
     "responder _ soy/somos/solo|no puedo responder _ pregunta # soy|posso/possiamo _ rispondere _ sono/siamo "
     "solo|posso/podemos _ responder _ sou/somos só/apenas|kan ik/wij _ niet beantwoorden ik/wij/want/omdat|kan jag/vi "
     "_ inte _ besvara/svara _ är bara|nie mogę/potrafię/umiem _ odpowiedzieć _ jestem/bo/ponieważ|не могу/можем _ "
     "ответить _ я/мы/так/потому|не могу ответить на вопрос # я|yanıtlayamıyorum _ sadece/yalnızca|لا أستطيع الإجابة _ "
     "فأنا/لأنني"},
    /* Whoever has no view answers nothing. */
    {CONCEPT_ABSTAINS, "*", 1,
     "i/we have/hold/offer no view*/opinion*/position/answer to/on/about/of/either|no view/opinion/position to "
     "offer/give|have no opinion|will/shall/would not/t answer|won/wouldn t answer|je n'ai pas/aucun* "
     "avis/opinion|nous n'avons pas/aucun* avis/opinion|aucun avis/opinion à|pas d'avis à|pas d'opinion à|no "
     "tengo/tenemos opinión|no tengo/tenemos ninguna opinión|não tenho/temos opinião/posição|non ho/abbiamo "
     "opinioni/posizioni|keine meinung/ansicht dazu/zu/anzubieten|habe/haben dazu keine meinung|geen mening "
     "over/te|heb/hebben geen mening|nie mam/mamy zdania|у меня/нас нет мнения|мнения _ не имею/имеем|har ingen "
     "åsikt/uppfattning|görüşüm/fikrim yok|görüşümüz yok|ليس لدي رأي|ليس لي "
     "رأي|没有看法|没有意见可|特に意見はありません|意見はございません|의견이 없*|의견은 없*"},
    /* Why it is asked at all: "I do not see the point of question 4; its premise is false." */
    {CONCEPT_CHALLENGES, "*", 1,
     "t/not/cannot/fail see/understand/get/grasp _ point/use/purpose/sense/relevance of/in/behind _ question*|fail to "
     "see/understand _ point/use/purpose/sense/relevance of/in/behind _ question*|what is the point/use/sense of _ "
     "question*|what s the point/use/sense of _ question*|no point/use/sense in asking|no point in _ "
     "question*|its/the/whose premise/assumption is/are false/wrong/mistaken/untrue|assumption/premise behind "
     "it/this/question*|ne vois/voit/voyons/comprends/saisis pas _ intérêt/utilité/sens/but/objet/propos _ question*|à "
     "quoi sert _ question|à quoi bon _ question|son postulat/présupposé est|no veo/vemos/encuentro/entiendo/comprendo "
     "_ sentido/utilidad/interés/objeto/propósito _ pregunta*|de qué sirve _ pregunta|su premisa/supuesto es|para qué "
     "sirve _ pregunta|não vejo/vemos/percebo/entendo/compreendo _ sentido/utilidade/interesse/objetivo/propósito _ "
     "pergunta*|de que serve _ pergunta|para que serve _ pergunta|seu pressuposto|o pressuposto é|non "
     "vedo/vediamo/capisco/colgo _ senso/utilità/scopo/interesse _ domanda|a che serve _ domanda|il suo presupposto|il "
     "presupposto è|den/keinen sinn/zweck/nutzen von/der/dieser/hinter/in frage* _ "
     "nicht/sehe/erkenne|sehe/sehen/erkenne/verstehe ich/wir nicht _ sinn/zweck/nutzen|sehe/erkenne/verstehe "
     "den/keinen sinn/zweck/nutzen _ frage*|sinn/zweck/nutzen _ frage # sehe/erkenne/verstehe|was soll _ frage|wozu "
     "dient _ frage|annahme/voraussetzung dahinter|die annahme hinter|zie/zien/snap/begrijp _ nut/zin/punt/doel/belang "
     "van _ vraag* _ niet|zie/zien/snap/begrijp _ nut/zin/punt/doel niet|wat heeft _ vraag voor zin|waar dient _ "
     "vraag|uitgangspunt/veronderstelling/aanname klopt/deugt/is/erachter|nie widzę/widzimy/rozumiem/dostrzegam _ "
     "sensu/celu/pożytku _ pytani*|po co _ pytanie #|czemu ma służyć _ pytanie|założenie jest/za|jego założenie|не "
     "вижу/видим/понимаю _ смысла/смысл/пользы/толку/цели/цель _ вопрос*|зачем нужен _ вопрос|какой смысл _ "
     "вопрос*|его посылка|исходная посылка|посылка _ ложн*/неверн*|ser/förstår/fattar inte _ "
     "poängen/nyttan/meningen/syftet/vitsen/värdet _ fråga*|vad är poängen/meningen med _ fråg*|vad ska _ fråga* "
     "tjäna|utgångspunkten/antagandet/förutsättningen är/bakom/stämmer|sorunun _ anlamını/amacını/yararını/faydasını _ "
     "görmüyor*/göremiyor*/anlamıyor*|soru* ne işe yar*|لا أرى _ جدوى/معنى/فائدة/هدف*/غاية/ضرورة _ سؤال/السؤال|لا أرى "
     "جدوى|لا أفهم _ مغزى/معنى/هدف/غاية السؤال|ما جدوى السؤال|ما الغاية من السؤال|ففرضيته|فرضيته _ "
     "غير/خاطئة|看不出这个问题有什么|看不出第 # 个问题|看不出 _ 有什么意义|不明白第 # "
     "个问题|看不出问题|不明白问这个|不明白这个问题有|这个问题有什么意义|这个问题没有意义|这题没有意义|前提不成立|"
     "前提是错|前提就是错|意味が分かりません。前提|質問の意図が分か|問いの意図が分か|この質問の意味が|質問 # "
     "の意図|質問 # の意味が|質問 # のねらいが|何のための質問|前提が誤|前提が間違|질문의 의미를 모르*|질문의 취지를 "
     "모르*|질문의 의도를 모르*|질문이 왜 필요*|질문의 필요성을|전제가 틀*|전제가 잘못*|전제부터"},
    /* What question 4 is. */
    {CONCEPT_CHALLENGES, "en", 1,
     "question # is/was/seems/looks/sounds/feels "
     "a/an/so/rather/simply/just/quite/very/really/plainly/clearly/frankly/too/badly/poorly/wrongly/oddly/clumsily/"
     "strangely/unfairly "
     "wrong/leading/loaded/ambiguous/flawed/unclear/vague/biased/narrow/broad/general/personal/problematic/misplaced/"
     "misguided/misleading/odd/strange/silly/pointless/useless/meaningless/moot/unfair/absurd/insulting/offensive/"
     "patronising/superfluous/redundant/lopsided/confusing/muddled/irrelevant/unnecessary/inappropriate/intrusive/trap/"
     "put/posed/phrased/worded/framed/asked/built/nonsense|question # is/was/seems/looks/sounds/feels "
     "misplaced/misguided/misleading/odd/strange/silly/pointless/useless/meaningless/nonsense/moot/unfair/absurd/"
     "insulting/offensive/patronising/superfluous/redundant/lopsided/backwards/confused/confusing/muddled/irrelevant/"
     "unnecessary/inappropriate/intrusive/rhetorical/tendentious/slanted/skewed/unanswerable/outdated/"
     "premature|question # is/was/seems not the right|question # is/was not a question|question # is/was not "
     "for/about|question # is/was no/hardly a question|question # is/was none of|question # is/was beside|question # "
     "is/was upside|question # is/was two questions|question # is/was impossible to|question # is/was more than "
     "one|question # is/was really/actually two/about|question # is/was in fact|question # is/was out of|question # "
     "is/was asked of the wrong|question # is/was meant/designed to|question # is/was an "
     "insult/excuse/accusation/assertion/statement/opinion"},
    /* "Frage 3 wird beim nächsten Mal behandelt" finds no fault with it: the Romance word for badly, with what it
       belongs to. */
    {SENSE_FAULT, "*", 1,
     "est mal|sont mal|était mal|étaient mal|assez mal|plutôt mal|trop mal|si mal|très mal|fort mal|mal écrit*|mal "
     "rédig*|mal pens*|mal conçu*|mal construit*|mal définie*|mal ciblé*|mal choisi*|mal fichue*|mal comprise*|está "
     "mal|están mal|estaba mal|estaban mal|muy mal|tan mal|algo mal|bastante mal|mal escrit*|mal redactad*|mal "
     "pensad*|mal concebid*|mal construid*|mal definid*|mal elaborad*|mal enunciad*|mal formulad*|mal enfocad*|estão "
     "mal|é mal|tão mal|muito mal|mal redigid*|mal colocad*|mal concebida*|mal pensada*|mal construída*|mal scritta|"
     "mal scritto|mal concepit*|mal costruit*|mal formulat*|mal espress*"},
    /* Assent to all of a text, its last comma included. */
    {CONCEPT_UPHOLDS, "*", 1,
     "jusqu'à la dernière virgule|jusqu'à la dernière ligne|jusqu'à la dernière lettre|jusqu'au dernier mot|jusqu'au "
     "dernier point|hasta la última coma|hasta la última línea|hasta la última palabra|hasta la última letra|hasta "
     "el último punto|até à última vírgula|até a última vírgula|até à última linha|até à última palavra|até ao "
     "último ponto|fino all'ultima virgola|fino all'ultima riga|fino all'ultima parola|fino all'ultimo punto|bis zum "
     "letzten wort|bis zum letzten punkt|bis zum letzten komma|bis zur letzten zeile|bis aufs letzte wort|to the "
     "last word|to the last comma|to the last line|down to the last|tot de laatste letter|tot het laatste woord|tot "
     "de laatste komma|till sista ordet|till sista raden|do ostatniego słowa|do ostatniej kropki|do ostatniego "
     "przecinka|до последней запятой|до последнего слова|до последней строчки|son virgülüne kadar|son satırına kadar|"
     "son noktasına kadar|حتى آخر كلمة|حتى آخر حرف"},
    /* Put like that. */
    {SENSE_STUCK, "*", 1,
     "put like that|put that way|worded like that|worded that way|rather not answer it|would rather not answer|so "
     "gefragt|so formuliert|in dieser fassung mag|mag ich sie nicht beantworten|mag ich nicht antworten|ainsi posée|"
     "posée ainsi|ainsi formulée|ainsi rédigée|je préfère ne pas y répondre|no pienso contestar*|así preguntada|así "
     "redactada|prefiero no contestar*|assim feita|assim redigida|prefiro não responder|posta così|messa così|"
     "preferisco non rispondere|zo gesteld|zo geformuleerd|beantwoord ik liever niet|tak zadane|tak postawione|wolę "
     "nie odpowiadać|так поставленный|на такой вопрос|в такой постановке|ställd så|så ställd|svarar jag helst inte|"
     "böyle sorulunca|bu şekilde sorulursa"},
    /* Praise of the question that is denied: what denies it does not take the words against it back. */
    {CONCEPT_CHALLENGES, "*", 1.1,
     "not/t/hardly/never _ question/questions _ well/properly/fairly/happily put/posed/phrased/framed/worded/asked|"
     "question/questions # not/n't/t/hardly well/properly/fairly/happily put/posed/phrased/framed/worded|"
     "this/the question is/was not/hardly well/properly/fairly/happily put/posed/phrased/framed/worded|"
     "frage/fragen _ nicht/kaum für/sehr/besonders/gerade/recht gut/glücklich/gelungen gestellt/formuliert/gewählt|"
     "frage/fragen _ nicht/kaum gut/glücklich/richtig/sauber gestellt/formuliert/gewählt|"
     "trouve/trouvons/crois/croyons/pense/pensons pas _ question _ bien posée/formulée/tournée/choisie|question _ pas "
     "bien posée/formulée/tournée|no creo/creemos/pienso/pensamos/encuentro/veo/parece _ pregunta _ bien "
     "planteada/formulada/hecha/puesta|pregunta _ no está/esta bien planteada/formulada/hecha|não "
     "acho/achamos/creio/cremos/penso/parece _ pergunta _ bem posta/formulada/feita/colocada|pergunta _ não está bem "
     "posta/formulada/feita/colocada|non credo/crediamo/penso/trovo/sembra/pare _ domanda _ posta/formulata bene|non "
     "credo/crediamo/penso/trovo/sembra/pare _ domanda _ ben/bene posta/formulata|domanda _ non è ben/bene "
     "posta/formulata|vraag/vragen _ niet goed/gelukkig/handig gesteld/geformuleerd/gekozen|nie "
     "uważam/sądzę/myślę/uważamy _ pytanie _ dobrze/trafnie postawione/sformułowane/zadane|pytanie _ nie jest "
     "dobrze/trafnie postawione/sformułowane|не думаю/считаю/нахожу/думаем/считаем _ вопрос* _ "
     "хорошо/удачно/верно/правильно поставлен*/сформулирован*/задан*|вопрос* _ не слишком/очень/вполне "
     "хорошо/удачно/верно поставлен*/сформулирован*|tycker/anser/tror inte _ frågan/frågorna _ väl/bra "
     "ställd/ställda/formulerad/formulerade|frågan är inte väl/bra ställd/formulerad|soru* _ iyi/doğru/düzgün "
     "sorulmamış*/kurulmamış*/yazılmamış*|لا أظن/أعتقد/أرى _ السؤال _ مطروح/مصاغ _ جيد/جيدا/جيدة|问题问得不|問題問得不|"
     "题问得不|問い方がよくない|問い方が良くない|問いの立て方がよくない|질문이 잘 "
     "만들어졌다고는/되었다고는|질문이 적절하다고 생각하지"},
    {CONCEPT_COUNT, "", 0, NULL},
};
