/* SPDX-License-Identifier: MIT */
/* phrases_prefaces: what stands above answers and below them, whatever they are about: who writes, since when, on whose
 * behalf, who has agreed to it, how they heard of the call, what follows; good wishes, and more for who asks. */
#include "phrases.h"

const struct phrase_group phrases_prefaces[] = {
    /* Handed in, agreed to by somebody, written because somebody said so, to be taken for what it is. */
    {CONCEPT_PREFACES, "en", 1,
     "i/we write from|i/we write to you|i/we write as a/an/the/one/somebody/someone|i/we m/re/am/are writing from|i/we "
     "m/re/am/are writing to you|i/we m/re/am/are writing as a/an/the/one/somebody/someone|writing to you "
     "from/as|pleased/glad/happy/honoured/honored/proud/delighted/asked/instructed to "
     "submit/transmit|pleased/glad/happy/honoured/honored/proud/delighted/asked/instructed to "
     "send/forward/hand/present/pass/share _ "
     "contribution/submission/answer/answers/reply/response/comments/statement/position/view/views/text/input/"
     "letter|honour/honor to transmit/submit/send/present/forward/convey|hereby "
     "submit/transmit/send/present/forward|submitted/sent/written/prepared on/in "
     "behalf/name|contribution/submission/answer/answers/reply/response/statement/position/text/paper/comments/views "
     "has/have been "
     "cleared/approved/agreed/endorsed/adopted/authorised/authorized/signed/seen|forwarded/passed/sent/showed/shown/"
     "gave/handed/mentioned/read me/us your/the/this "
     "call/questionnaire/questions/survey/consultation/leaflet/notice/appeal/letter/invitation|call/questionnaire/"
     "consultation/survey/leaflet/notice/invitation was/were passed/forwarded/sent/shown/given/handed _ me/us|i/we "
     "saw/found/read/got/received/picked _ your/the/this "
     "call/notice/leaflet/appeal/consultation/questionnaire/poster/invitation|i/we came across your/this|i/we heard "
     "of/about you/your/this|told/asked/urged/encouraged/persuaded me/us to "
     "write/answer/reply/respond/contribute|said/says/thought/thinks i/we should/ought/must "
     "write/answer/reply/respond/contribute|forgive/excuse/pardon/mind my/our/the/a narrow/limited|so "
     "forgive/excuse/pardon|i m/am no/not expert/lawyer/writer/scholar/specialist/scientist|i m/am not a/an "
     "expert/writer/lawyer/scholar/specialist/scientist|for what it is worth|for what it s worth|take it/this/them for "
     "what|view/views/opinion/opinions/words is/are mine/ours|view/views/opinion/opinions is/are my/our own|what i "
     "say/write/tell is/s mine|read/speak/understand _ but do not/never/cannot dare/write"},
    {CONCEPT_PREFACES, "fr", 1,
     "je/nous vous écris/écrivons de/du/depuis/en/des/au|j'écris de|j'écris depuis|j'écris en tant|je/nous vous "
     "transmettons/transmets/adressons/adresse/soumettons/soumets/envoyons/envoie/remettons/remets _ "
     "contribution/avis/réponse/réponses/position/texte|j'ai l'honneur de|avons l'honneur de|j'ai le plaisir de "
     "transmettre/soumettre/adresser|m/nous a/ont transmis/transféré/envoyé/montré/passé/donné/parlé/signalé _ "
     "votre/cet/cette/l appel/enquête/consultation/questionnaire/invitation|votre/cet/cette "
     "appel/questionnaire/consultation/enquête m/nous a/est|j'ai vu/lu/trouvé/reçu votre/cet/cette|j'ai entendu parler "
     "de votre|m/nous a/ont dit/demandé/conseillé de/d écrire/répondre/participer|pardonnez/excusez mon/la/ma/le "
     "regard/point/vue/vision|je ne suis pas/ni "
     "expert/experte/spécialiste/juriste/écrivain/savant|avis/opinions/propos sont les miens|n'engage/engagent que "
     "moi"},
    {CONCEPT_PREFACES, "es", 1,
     "les/os/le escribo/escribimos desde/como/de|escribo/escribimos desde|les/os escribe|tengo/tenemos el "
     "honor/agrado/gusto de|me complace/permito "
     "enviar*/remitir*/presentar*/hacerles|remito/remitimos/presento/presentamos/envío/enviamos/hago _ "
     "aportación/aporte/contribución/respuesta/respuestas/parecer/posición|me/nos "
     "pasó/pasaron/reenvió/reenviaron/enseñó/mandó/mandaron/dio/envió/hizo/ha/han _ la/su/esta/vuestra "
     "consulta/convocatoria/encuesta/invitación|me/nos han pasado/enviado/reenviado _ "
     "consulta/convocatoria/encuesta/invitación|vi/leí/encontré/recibí su/la/vuestra "
     "consulta/convocatoria/encuesta/invitación|me/nos dijo/dijeron/pidió/pidieron/animó/animaron que/a "
     "escribiera/escriba/contestara/contestase/escribiese/escribir/participar|supe/supimos de la/su/esta "
     "consulta/convocatoria|perdonen/disculpen/perdonad si/la/mi/que mirada/visión/solo/sólo/no|no soy "
     "experto/experta/abogado/escritor/escritora/especialista/entendido"},
    {CONCEPT_PREFACES, "pt", 1,
     "escrevo/escrevemos de/do/da/desde/como|escrevo/escrevemos vos/lhes de/do/da/desde/como|tenho/temos a honra "
     "de|tenho o prazer de|venho/vimos por este meio|remeto/remetemos/apresento/apresentamos/envio/enviamos _ "
     "contribuição/contributo/resposta/respostas/parecer/posição|passou/enviou/mostrou/reencaminhou/encaminhou me/nos "
     "_ consulta/chamada/convite/questionário|me/nos passou/enviou/mostrou/encaminhou/mandou _ "
     "consulta/chamada/convite/questionário|vi/li/recebi/encontrei a/o/este/esta/vosso/vossa "
     "consulta/chamada/convite/questionário|disse/disseram/pediu/pediram me/nos que/para "
     "escrevesse/escrever/respondesse/responder/participar|me/nos disse/disseram/pediu/pediram que/para/pra "
     "escrevesse/escrever/respondesse/responder|soube/soubemos da/desta consulta/chamada|desculpem/perdoem/desculpe "
     "se/o/a/que olhar/visão/só/não|não sou especialista/perito/perita/advogado/escritor/entendido"},
    {CONCEPT_PREFACES, "it", 1,
     "scrivo/scriviamo da/dal/dalla/come|vi/le scrivo/scriviamo da/dal/dalla/come|ho/abbiamo l'onore/il di|ho il "
     "piacere di trasmettere/presentare/inviare|trasmetto/trasmettiamo/presento/presentiamo/invio/inviamo _ "
     "contributo/risposta/risposte/parere/posizione|mi/ci ha/hanno "
     "girato/mandato/inoltrato/passato/mostrato/segnalato/parlato _ "
     "consultazione/invito/appello/questionario/voi|ho/abbiamo visto/letto/trovato/ricevuto il/la/vostro/vostra "
     "consultazione/vostro/vostra/invito/appello/questionario|mi/ci ha/hanno detto/chiesto di "
     "scrivere/rispondere/partecipare|scusate/scusi/perdonate se vedo/il/la/lo|scusate/scusi/perdonate lo/la/il "
     "sguardo/visione/punto|non sono un/una espert*/avvocat*/scrittore/scrittrice"},
    {CONCEPT_PREFACES, "de", 1,
     "ich/wir schreibe/schreiben aus/ihnen/euch/als|schreibe ich/wir ihnen/euch/aus/als|schreibe nur für "
     "mich|freue/freuen mich/uns "
     "ihnen/euch|übermittle/übermitteln/übersende/übersenden/überreiche/überreichen/lege/reiche _ "
     "beitrag/stellungnahme/antworten/antwort/eingabe|beehre/beehren mich/uns|beitrag/stellungnahme/text/eingabe "
     "ist/wurde mit/vom/von/durch|mir/uns _ ihren/euren/ihre/eure/den/diesen "
     "aufruf/umfrage/konsultation/fragebogen/einladung "
     "weitergeleitet/geschickt/gegeben/gezeigt/weitergegeben|habe/haben ihren/euren/ihre/eure/den/diesen _ "
     "gesehen/gelesen/gefunden/bekommen/erhalten|habe von ihrer/eurer/dieser/der "
     "konsultation/umfrage|meinte/meinten/sagte/sagten ich/wir solle/sollte/sollen/sollten "
     "schreiben/antworten|entschuldigen/verzeihen/verzeiht sie den/die/meinen engen/enge/beschränkten/blick|ich bin "
     "kein/keine fachmann/fachfrau/experte/expertin/jurist/juristin/gelehrter/schriftsteller"},
    {CONCEPT_PREFACES, "nl", 1,
     "ik/wij/we schrijf/schrijven u/jullie/vanuit/uit/als|hierbij zend/stuur/bied/dien _ "
     "bijdrage/reactie/antwoorden/standpunt|bijdrage/reactie/tekst/standpunt is "
     "goedgekeurd/vastgesteld/afgestemd|stuurde/gaf/liet/wees me/mij/ons _ "
     "oproep/vragenlijst/raadpleging/uitnodiging|heb/hebben uw/jullie/de/deze "
     "oproep/vragenlijst/raadpleging/uitnodiging gezien/gelezen/gekregen/ontvangen|zei/zeiden dat ik/we/wij "
     "moest/moesten schrijven/reageren|vergeef/excuseer mijn/me/de/het smalle/beperkte/enge|ik ben geen "
     "deskundige/expert/jurist/schrijver/geleerde"},
    {CONCEPT_PREFACES, "pl", 1,
     "piszę/piszemy do/z/ze/jako państwa|piszę/piszemy z/ze/jako|mam/mamy "
     "zaszczyt|przesyłam/przesyłamy/przekazuję/przekazujemy/przedkładam/składam/składamy _ "
     "stanowisko/odpowiedzi/odpowiedź/wkład/opinię/uwagi|przesłał/przesłała/pokazał/pokazała/podesłał/podesłała/"
     "przekazał/przekazała mi/nam _ ankietę/wezwanie/konsultacje/zaproszenie/pytania|o "
     "ankiecie/konsultacjach/wezwaniu/konsultacji "
     "usłyszał*/dowiedział*/powiedział*|dowiedziałem/dowiedziałam/usłyszałem/usłyszałam się/o _ "
     "ankiecie/konsultacjach/wezwaniu|powiedział/powiedziała/namówił/namówiła mi/mnie żeby/żebym/abym "
     "napisał*|proszę/przepraszam wybaczyć/za wąskie/wąski/ograniczone|nie jestem "
     "ekspertem/ekspertką/specjalistą/specjalistką/prawnikiem/pisarzem|wypowiadam się/tylko we/w własnym"},
    {CONCEPT_PREFACES, "ru", 1,
     "пишу/пишем вам/из/от/как|пишу/пишем только от|имею/имеем "
     "честь|направляю/направляем/представляю/представляем/передаю/передаем/высылаю _ "
     "вклад/ответы/ответ/предложения/мнение/позицию/отзыв|текст/ответ/ответы/вклад/отзыв/мнение "
     "согласован/согласованы/согласовано/одобрен/одобрены/одобрено/утвержден/утверждены/утверждено|переслал/переслала/"
     "прислал/прислала/показал/показала/передал/передала мне/нам _ "
     "опрос/обращение/призыв/приглашение/вопросы/анкету|увидел/увидела/прочитал/прочитала/получил/получила "
     "ваш/ваше/вашу/этот/эту опрос/обращение/призыв/приглашение/анкету|узнал/узнала/услышал/услышала о "
     "вашем/вашей/опросе|сказал/сказала/просил/просила/посоветовал/посоветовала мне/чтобы/написать _ "
     "написать/написал/написала/вам|простите/извините за/мой/мне узкий/узость/взгляд|так что простите/извините|я не "
     "специалист/эксперт/юрист/писатель/ученый"},
    {CONCEPT_PREFACES, "ar", 1,
     "أكتب إليكم|نكتب إليكم|اكتب اليكم|أكتب لكم|نكتب لكم|أكتب من|يسرني أن أرسل|يسرنا أن نرسل|يسرني أن أقدم|يسرنا أن "
     "نقدم|أتشرف بأن|نتشرف بأن|أرسل لي _ دعوتكم/الدعوة/استبيانكم|أرسلت لي _ دعوتكم/الدعوة|وصلتني دعوتكم|وصلني "
     "استبيانكم|رأيت دعوتكم|قرأت دعوتكم|سمعت عن استشارتكم|سمعت عن دعوتكم|طلب مني أن أكتب|طلبت مني أن أكتب|اعذروا "
     "ضيق|لست خبير*|لست كاتب*"},
    {CONCEPT_PREFACES, "zh", 1,
     "写信给你们|写信给您|给你们写信|谨代表|谨此提交|现提交|现代表|转给了我|转给我|转发给我|转发给了我|看到你们的|"
     "看到贵|看到了你们|听说你们|让我写|叫我写|劝我写|请原谅我的|恕我|我不是专家|我不是学者|我不是律师|批准了这|寫信給|"
     "轉給我|轉發給我|我不是專家"},
    {CONCEPT_PREFACES, "ja", 1,
     "お便りします|お便りいたします|お手紙を書いて|より書いています|から書いています|を代表して|に代わって提出|"
     "ここに提出|謹んで提出|からこのご案内|からこの案内|のご案内をいただき|を転送して|教えてもらい|教えていただき|"
     "勧められて|書くように言われ|専門家ではあり|専門家ではない|素人ですが|素人なので|狭い見方|偏った見方"},
    {CONCEPT_PREFACES, "ko", 1,
     "편지를 씁니다|편지 드립니다|글을 씁니다|글을 드립니다|에서 씁니다|대표하여 제출*|대신하여 제출*|제출하게 "
     "되어|전해 주었*|전해 받*|보내 주어|알려 주어|알게 되어|알게 되었*|쓰라고 하*|써 보라고|전문가는 아니*|전문가가 "
     "아니*|좁은 시각*|좁은 소견*"},
    {CONCEPT_PREFACES, "tr", 1,
     "size _ yazıyorum|size _ yazıyoruz|sizlere _ yazıyorum|adına yazıyorum|adına gönderiyor*|adına sunuyor*|sunmaktan "
     "onur|sunmaktan mutluluk|iletmekten onur|çağrınızı _ gönderdi/iletti/gösterdi/verdi|anketinizi _ "
     "gönderdi/iletti/gösterdi|çağrınızı gördüm|çağrınızı okudum|çağrınızdan _ haber*|yazmamı söyledi|yazmamı "
     "istedi|dar bakışımı|kusura bakmayın|uzman değilim|hukukçu değilim"},
    {CONCEPT_PREFACES, "sv", 1,
     "jag/vi skriver till/från/som/bara er|jag/vi skriver från/som|skriver bara för|härmed "
     "översänder/lämnar/sänder|har äran att|bidraget/svaret/yttrandet/texten har/är "
     "godkänts/godkänt/antagits/antaget|fick er/ert/den/det upprop/enkät/remiss/inbjudan av|skickade/visade/gav "
     "mig/oss _ upprop/enkät/remiss/inbjudan|såg/läste/hittade er/ert upprop/enkät/remiss/inbjudan|sa/sade/tyckte/bad "
     "att/mig jag/att skulle/borde/skriva|hörde talas om er/ert|förlåt/ursäkta min/mitt/det snäva/smala/trånga|jag är "
     "ingen expert/jurist/skribent/författare/fackman"},
    /* The same, where only another such sentence tells what "it" is. */
    {CONCEPT_PREFACES, "*", 0.5,
     "it/this/which was/has been cleared/approved/agreed/endorsed/adopted/authorised/authorized|it/this/which was/is "
     "cleared/approved/agreed/endorsed/adopted/authorised/authorized|es/er/sie/dies wurde/ist "
     "abgestimmt/beschlossen/genehmigt/freigegeben|il/elle/ceci a été approuvé*/validé*/adopté*|fue "
     "aprobado/aprobada/acordado/acordada|foi aprovado/aprovada|è stato/stata approvato/approvata|is "
     "goedgekeurd/vastgesteld|zostało/został/została przyjęte/przyjęty/przyjęta|это "
     "согласовано/одобрено/утверждено|det har godkänts|det är "
     "godkänt|cleared/approved/endorsed/adopted/authorised/authorized by the/our/my "
     "chief/executive/board/minister/ministry/director/secretary/permanent/committee/council/head/management/president/"
     "members/general/assembly|a/ont été approuvé/approuvée/validé/validée/adopté/adoptée/visé/visée "
     "par/en/à|approuvé/approuvée/validé/validée/adopté/adoptée à l'unanimité|ha sido "
     "aprobado/aprobada/visado/visada/acordado/acordada/adoptado/adoptada/validado/validada|aprobado/aprobada por "
     "unanimidad|aprobado/aprobada por el/la/los/nuestro/nuestra "
     "pleno/junta/consejo/director/directora/ministro/ministra/asamblea/comité|foi/foram "
     "aprovado/aprovada/aprovados/aprovadas por/pelo/pela/em|aprovado/aprovada por unanimidade|è/sono "
     "stato/stata/stati/state approvato/approvata/approvati/approvate/condiviso/condivisa "
     "da/dal/dalla/in|approvato/approvata "
     "all'unanimità|abgestimmt/abgesegnet/freigegeben/genehmigt/gebilligt/beschlossen/verabschiedet "
     "vom/von/durch|vom/von der/den/dem "
     "vorstand/geschäftsführung/leitung/rat/gemeinderat/mitgliederversammlung/ministerium/direktor* "
     "abgestimmt/freigegeben/genehmigt/gebilligt/beschlossen/verabschiedet|goedgekeurd/vastgesteld door "
     "het/de/ons/onze bestuur/raad/directie/directeur/minister/leden|został/została/zostało "
     "przyjęty/przyjęta/przyjęte/zatwierdzony/zatwierdzona/zatwierdzone/uzgodniony/uzgodniona/uzgodnione|uzgodniony/"
     "uzgodnione/zatwierdzone/zatwierdzony z/przez|согласован/согласовано/одобрен/одобрено/утвержден/утверждено "
     "с/со/на/министром/директором/правлением/советом/собранием|وافق عليه|وافقت عليه|وافقت عليها|تمت الموافقة عليه|تمت "
     "الموافقة عليها|أقره|أقرها|已经批准|已获批准|已经同意|承認を得て|了承を得て|承認を受けて|了解を得て|승인을 "
     "받았*|승인을 받은|승인받은|동의를 받았*|tarafından onaylan*|tarafından onaylandı|kurulunca onaylan*|kabul "
     "edilmiştir|godkänt/antaget av|征得|동의를 받은|확인을 받았*|a validé/approuvé/adopté ce/cette "
     "texte/réponse/contribution"},
    /* Who was asked to answer for whom, and what they saw of it. */
    {CONCEPT_PREFACES, "*", 1,
     "asked/wants/wanted/charged me/us to answer/reply/respond/write for/on/in|i/we answer/reply/respond for/on _ "
     "all/board/whole/members/family/school/club/council|represent/represents nobody|agreed/approved the/this/its "
     "wording/text|i have no training/degree/diploma/schooling/claim|m'a/ont/nous "
     "chargé/chargée/mandaté/mandatée/prié/priée de/d répondre/écrire|je/nous réponds/répondons/parle/parlons au nom|a "
     "relu/lu/approuvé ce/ces/cette texte/lignes/réponse|je n'ai rien d'un/d'une|je n'engage "
     "que|hablo/hablamos/respondo/respondemos/contesto/contestamos por el/la/los/las/nuestra/nuestro|me/nos han/ha "
     "encargado/pedido que/de|aprobó/aprobaron/leyó/leyeron estas/este/esta "
     "líneas/texto/respuesta|falo/falamos/respondo/respondemos pela/pelo/por/em|encarregou me de|leu/aprovou "
     "estas/este linhas/texto|mi/ci ha/hanno incaricato/incaricata/chiesto di "
     "rispondere/scrivere|rispondo/rispondiamo/parlo/parliamo a nome/per|ha approvato/letto queste/questo "
     "righe/testo|mich/uns gebeten/beauftragt zu antworten|bat mich zu/für|spreche/antworte/schreibe für "
     "den/die/das/unseren/unsere|nehme/nehmen ich/wir _ stellung|hat/haben diesen/den/dem text/zeilen "
     "zugestimmt/gelesen/gesehen|heeft/hebben mij/me/ons gevraagd|namens de/het/ons/onze _ "
     "stuur/zend/schrijf/antwoord|in de vergadering _ vastgesteld|odpowiadam/odpowiadamy/piszę/piszemy w "
     "imieniu|poprosił/poprosiła/poproszono mnie|zapoznał/zapoznała/zapoznał/przeczytał/przeczytała się/ten "
     "z/tekst|попросили/попросил/попросила/поручили меня/мне/нас/нам ответить/написать|отвечаю/отвечаем/пишу/пишем от "
     "имени|текст видел/видела/читал/читала/прочел|с текстом согласен/согласна/согласны|adına yanıtlıyor*|adına "
     "cevap*|metni _ onayladı/gördü/okudu|bad/bett mig att svara/skriva|svarar/skriver för|har läst/sett/godkänt "
     "texten/detta|أكتب باسم|نكتب باسم|أجيب باسم|نجيب باسم|اطلع _ على هذا|كلفني|طلب مني أن أجيب|我代表|代表 _ "
     "回复|代表 _ 答复|内容已经|委托我|お答えします|お答えいたします|を代表して|ご覧いただ|대표하여|대신하여|대신 "
     "답*|부탁을 받고|has/have seen/read/signed this text/letter/answer/response/reply/contribution|this is/was "
     "submitted for/by/on|this is written/sent for/on|i/we speak for"},
    {CONCEPT_PREFACES, "*", 1,
     "i/we write this/here/now as/from|write/writing on behalf|told me/us you|told me/us that you|i/we learnt/learned "
     "of/about you/your/this|endorsed/approved/cleared/agreed/adopted/signed this/the "
     "response/text/reply/answer/answers/contribution/submission/letter/statement/wording|j'écris au nom|écrivons au "
     "nom|écris au nom|j'ai appris l'existence|j'ai entendu parler|escribo/escribimos en nombre|supe/supimos de "
     "ustedes/vosotros/la/esta|me/nos enteré/enteramos|aprobó este/esta texto/respuesta|escrevo/escrevemos em "
     "nome|soube/soubemos de vós/vocês/vos|aprovou este/esta texto/resposta|scrivo/scriviamo a/per "
     "nome/conto|ho/abbiamo saputo di/della/dell|ho sentito parlare|schreibe/schreiben im namen|ich/wir habe/haben von "
     "ihnen/euch gehört|davon gehört|habe/haben durch/über/von _ von ihrer/ihrem/eurem/diesem|schrijf/schrijven "
     "namens|hoorde/hoorden van/over|o państwa ankiecie/konsultacji/wezwaniu|piszę/piszemy w imieniu|о вашем/вашей "
     "опросе/анкете/обращении/призыве узнал/узнала/услышал/услышала|узнал/узнала _ о вашем/вашей/опросе|пишу/пишем от "
     "имени|skriver på uppdrag|skriver för/å _ vägnar|hörde/läste om er/ert|çağrınızı _ duydum|sizden "
     "haberim|说起你们|得知你们|について知り|のことを知り|소식을 듣고|이야기를 듣고|سمعت عنكم|علمت بدعوتكم"},
    {CONCEPT_PRESENTS, "*", 1,
     "most of/all my/our life/lives|all my life|for most of my|toute ma vie|toda mi vida|toda a minha vida|tutta la "
     "vita|mein ganzes leben|mein leben lang|mijn hele leven|całe życie|всю жизнь|hela mitt liv|bütün hayatım*|我是 _ "
     "的奶奶|我是 _ 的爷爷|我是 _ 的妈妈|我是 _ 的母亲|我是 _ 的父亲|我是 _ 的老师"},
    {CONCEPT_PREFACES, "*", 1,
     "this comes from us/me/three/two/all|asked me/us to put/set/note/pass/say "
     "this/it/these|speaking/writing/answering as "
     "a/an/the/one/somebody/someone|only offer/give what i/we|m'a/ont demandé d'écrire|je parle en tant|nous écrivons "
     "ensemble|parlant en tant|hablo/escribo/respondo como|oí/oímos hablar de|falo/escrevo/respondo como|ouvi/ouvimos "
     "falar "
     "da/de|vi scrive un/una/chi|le scrive un/una|parlo/scrivo come|ich spreche/schreibe/antworte als|wir schreiben "
     "gemeinsam|ik spreek/schrijf/antwoord als|mówię/piszę jako|это только/лишь/всего мое/моё мнение|мое личное "
     "мнение|говорю как|jag talar/skriver/svarar som|我以 _ 的身份|以 _ 身份|の立場から|입장에서 "
     "씁니다"},
    /* Who the author is. */
    {CONCEPT_PRESENTS, "*", 1,
     "my name is|i am/m a/an retired/former/ordinary/simple/plain/young/old|i am/m retired|for a living|i am/m # years "
     "old|i am/m _ years old|my husband/wife/brother/sister/son/daughter/father/mother/partner and i|i and my "
     "husband/wife/brother/sister/partner|je m'appelle|je suis retraité/retraitée|j'ai # ans|j'ai _ ans et|mon "
     "mari/père/frère/fils et moi|ma femme/mère/sœur/fille et moi|me llamo|mi nombre es|soy _ jubilado/jubilada|estoy "
     "jubilado/jubilada|tengo # años|tengo _ años|mi marido/mujer/hermano/hermana/esposa/esposo y yo|chamo me|me "
     "chamo|meu nome é|sou _ reformado/reformada/aposentado/aposentada|tenho # anos|tenho _ anos|o meu marido e eu|a "
     "minha mulher e eu|mi chiamo|sono _ in pensione|sono un/una pensionato/pensionata|ho # anni|ho _ anni|mio "
     "marito/fratello/padre ed/e io|mia moglie/sorella/madre ed/e io|mein name ist|ich heiße|ich heisse|ich bin "
     "rentner/rentnerin/pensioniert/pensionierter/pensionierte|ich bin # jahre|ich bin _ jahre alt|mein "
     "mann/bruder/vater/sohn und ich|meine frau/schwester/mutter/tochter und ich|mijn naam is|ik heet|ik ben "
     "gepensioneerd/gepensioneerde|ik ben # jaar|mijn man/vrouw/broer/zus/vader/moeder en ik|nazywam się|mam na "
     "imię|jestem emerytowan*/emerytem/emerytką|mam # lat|mam _ lat|mój mąż/brat/ojciec i ja|moja żona/siostra/matka i "
     "ja|меня зовут|я _ пенсионер/пенсионерка/пенсии|мне # лет|мне _ лет|мы с "
     "мужем/женой/братом/сестрой/отцом/матерью/сыном|اسمي|أنا متقاعد*|عمري|أنا وزوجي|أنا "
     "وزوجتي|我叫|我是一名|我是一个|我是一位|我今年|我和丈夫|我和妻子|我和我的|我已退休|と申します|退職して|夫と二人で|"
     "妻と二人で|夫婦で|제 이름은|저는 _ 입니다|저는 은퇴*|남편과 저는|아내와 저는|benim adım|adım|ben emekli|emekli "
     "bir|# yaşındayım|yaşındayım|eşimle birlikte|eşim ve ben|jag heter|jag är pensionerad/pensionär|jag är # år|jag "
     "är _ år|min man/fru/bror/syster/sambo och jag"},
    {CONCEPT_PRESENTS, "*", 1,
     "llevo _ años/meses|llevamos _ años|vivo/trabajo/soy/enseño/cuido/cultivo/cocino/pesco _ "
     "desde/hace|sou/vivo/moro/trabalho/ensino/cuido/cozinho/pesco _ "
     "há/desde|sono/vivo/lavoro/insegno/faccio/curo/cucino/abito _ da/dal|jestem/mieszkam/pracuję/uczę/prowadzę/gotuję "
     "_ od|yıldır _ çalışıyorum/yaşıyorum/oturuyorum/yapıyorum|أعيش _ منذ|أسكن _ منذ|أدرس _ منذ"},
    {CONCEPT_PRESENTS, "*", 1,
     "i work as|i work for/at/in a/an/the/our|i/we run a/an/the|je travaille comme/dans/pour/à/au/chez|je tiens|je "
     "suis _ de métier/profession|trabajo como/de/en|soy _ de profesión/oficio|trabalho como/numa/num/na/no|faccio "
     "il/la/lo|lavoro come/in/per/da/presso|ich arbeite als/bei/in/für|von beruf|ik werk als/bij/in/voor|ik ben _ van "
     "beroep|pracuję jako/w/we/na|z zawodu|я работаю|работаю _ в|по профессии|أعمل في|أعمل منذ|çalışıyorum|jag "
     "arbetar/jobbar som/på/i/för|till yrket"},
    {CONCEPT_PRESENTS, "*", 1,
     "^i m/am a/an|after _ years as a/an|we are/re two/three/a/an _ sisters/brothers/couple/family/neighbours|we "
     "are/re a couple/family|^je suis un/une|retraité/retraitée de/des|après _ ans de/comme|nous sommes deux/trois "
     "voisines/voisins/amis/amies/collègues|nous sommes un/deux _ "
     "couple/sœurs/frères|^soy un/una|somos un/una/dos/tres _ matrimonio/pareja/familia/hermanas/hermanos|después de _ "
     "años de/como|^sou um/uma|somos um/uma/dois/duas _ casal/família/irmãs/irmãos|depois de _ anos de/como|^sono "
     "un/una|siamo una/due _ coppia/famiglia/sorelle/fratelli|dopo _ anni di/da/come|^ich bin ein/eine|wir sind "
     "ein/zwei _ ehepaar/schwestern/brüder|nach _ jahren als|^ik ben een|wij/we zijn een/twee _ "
     "echtpaar/zussen/broers|na _ jaar als|^jestem|po _ latach jako|^jag är en/ett|vi är två/ett _ "
     "systrar/bröder/par|efter _ år som|^ben _ olarak|年働いて|年勤め|を務めて|として働いて|として勤めて|做了 _ 年的"},
    /* The rest is what they have to say. */
    {CONCEPT_FOLLOWS, "*", 1,
     "what follows is/are/comes|the following is/are my/our|here is/s what i/we have/know/think/see/do/can|here s "
     "my/our two|so here goes|here goes|here are a/some few/of|here are my/our|so here is/are|here are an/one/some _ "
     "views/thoughts/remarks|i/we ll/will write/put/set/tell down/it/you/my/in what/my/how|i tell it|let me tell "
     "you|in my own words|ce qui suit|je raconte|voici ce que|voilà ce que j'ai|je vous raconte|avec mes mots|lo que "
     "sigue|les cuento|os cuento|lo cuento|con mis palabras|algo tengo que decir|o que se segue|conto vos|vou "
     "contar|com as minhas palavras|quello che segue|quanto segue|vi racconto|con parole mie|was folgt|das "
     "folgende|ich schreibe auf|ich erzähle|ich schreibe einfach|mit meinen worten|wat volgt|ik vertel|in mijn eigen "
     "woorden|poniżej moje|oto co|opowiem|własnymi słowami|ниже мое|ниже мои|вот что|расскажу|своими словами|فيما "
     "يلي|إليكم "
     "ما|سأروي|بكلماتي|以下是我|以下只是|以下仅|以下为|下面是我|下面说|以下は個人|以下は私|以下、私|以下に|아래는 "
     "제|다음은 제|아래는 저|제 생각을 적|aşağıdakiler|aşağıda _ görüş*|kendi sözlerimle|det som följer|nedan är|jag "
     "berättar|med egna ord"},
    /* Good wishes, and more for who asks. */
    {CONCEPT_FAREWELLS, "*", 1,
     "good luck with/to|best of luck|i/we wish you|wishing you|all the best for/with|keep up the|may "
     "your/god/you|bon/bonne courage/chance/continuation|je vous souhaite|nous vous souhaitons|bonne "
     "continuation|mucha suerte|mucho ánimo|les/os deseo|les/os deseamos|que les/os vaya|que dios/les/os "
     "los/les/salga/vaya|boa sorte|bom trabalho|desejo vos|desejo lhes|que deus|buon lavoro|buona fortuna|in bocca "
     "al|vi auguro|vi auguriamo|alles gute für|viel erfolg|viel glück|gutes gelingen|ich wünsche ihnen|ich wünsche "
     "euch|wir wünschen ihnen/euch|wünsche ihnen/euch|veel succes|succes met|ik wens u|ik wens jullie|wij "
     "wensen|powodzenia|życzę państwu/wam/powodzenia/wytrwałości|życzymy|удачи|желаю вам|желаем вам|желаю "
     "удачи|успехов|أتمنى لكم|نتمنى لكم|بالتوفيق|وفقكم|祝你们|祝您|祝愿|祝工作|加油|ご健闘|お祈り|健闘を祈|성공을 "
     "빕*|잘 되기를|잘되기를|건승을|수고하*|kolay gelsin|başarılar|iyi çalışmalar|lycka till|jag önskar er|vi önskar "
     "er|allt gott"},
    {CONCEPT_FAREWELLS, "*", 1,
     "all/with/my/our good/best/warm/kind wishes|good/warm wishes|that is/s all|so much from|c'est tout|voilà tout|eso "
     "es todo|es todo por|isso é tudo|é tudo|è tutto|questo è tutto|das war|soweit von|so viel von|dat is alles|tot "
     "zover|to wszystko|tyle ode|вот и все|это все|det var allt|det var det|hepsi bu|bu "
     "kadar|以上です|就这些|就说到这|이상입니다|هذا كل"},
    {CONCEPT_FAREWELLS, "*", 1,
     "i/we hope this/it/that is/was/will/helps/may _ use/useful/help/helpful/helps|i/we hope this/it/that helps|please "
     "tell/let me/us _ if|j'espère que cela/ça/ceci|nous espérons que cela/ça/ceci|espero que sirva/esto/les|esperamos "
     "que sirva/esto/les|espero que isto/sirva/ajude|spero che serva/questo/vi|ich/wir hoffe/hoffen "
     "das/es/dies/damit|ik/wij hoop/hopen dat dit/u/jullie|mam nadzieję że|надеюсь что это|надеюсь это|umarım "
     "işe|umarım yardımcı|jag/vi hoppas det/att|أرجو أن يفيد|希望对|希望能对|お役に立てば|도움이 되*|un abrazo|um "
     "abraço|un abbraccio|ett stort tack"},
    {CONCEPT_ON_REQUEST, "*", 1,
     "anybody/anyone/whoever/everybody _ wants/wishes/likes to see/visit/look|come and see/visit/look|you are welcome "
     "to visit/come|if somebody/anybody/anyone _ wishes/wants/likes to|si vous voulez venir|venez _ voir|quien quiera "
     "venir|si quieren/queréis venir|vengan/venid cuando|se quiserem vir|quem quiser vir|se volete venire|venite "
     "a|kommen sie/sie/doch _ vorbei|kommt doch/mal/gern _ vorbei|wer mag/will _ vorbei|schauen sie _ vorbei|kom "
     "gerust/eens/maar|kom _ kijken|proszę przyjechać|zapraszam/zapraszamy|приезжайте|заходите|buyurun "
     "gelin|bekleriz|välkomna att|hälsa gärna på|تفضلوا بزيارت*|欢迎来|ぜひ見に|お越しくだ|놀러 오*|보러 오*"},
    {CONCEPT_ON_REQUEST, "*", 1,
     "i/we can/could/will/ll/would gladly/happily/also send/show/lend/mail _ "
     "photographs/photos/pictures/drawings/recording/recordings/records/figures/maps/them/copies|can/could/will/ll "
     "gladly/happily send/show/mail you/them|can/could/will/ll send/show/mail you/them/it if|i/we can/could/will/ll "
     "send/show/mail photographs/photos/pictures/drawings/recordings/copies|can/could/will/ll send/show/mail _ "
     "if/should you want/like/wish/need|if you want/like/wish/need _ send/show/mail|if it is any use|if it is of any "
     "use|whoever wants/wishes to see/watch|je peux/pourrais vous envoyer/montrer/transmettre|si vous voulez _ "
     "envoie/envoyer|si vous le souhaitez _ envoie/envoyer|puedo/podemos enviarles/mandarles/enseñarles/mostrarles|si "
     "quieren/queréis/desean _ mando/envío/mandamos/enviamos/vengan|posso/podemos enviar/mandar/mostrar "
     "vos/lhes/fotografias/fotos|se quiserem _ envio/mando/venham|posso mandare/mandarvi/inviarvi/mostrarvi|se volete "
     "_ mando/invio/mandiamo|kann/könnte/können ihnen/euch/gern/gerne _ schicken/zeigen/senden|wer zuschauen/zusehen "
     "will|bei interesse schicke|ik kan u/jullie _ sturen/laten|als u/jullie wilt/willen|mogę/możemy "
     "przesłać/wysłać/pokazać|jeśli państwo _ prześlę/wyślę|могу/можем прислать/выслать/показать|если хотите _ "
     "пришлю/вышлю|يمكنني أن أرسل|يمكنني إرسال|إن شئتم|إذا "
     "أردتم|可以寄给|可以发给|如果需要|需要的话|ご希望でしたら|必要でしたら|お送りできます|お見せできます|원하시면|"
     "필요하시면|보내 드릴 수|isterseniz|gönderebilirim|jag kan skicka/visa|om ni vill"},
    {CONCEPT_COUNT, "", 0, NULL},
};
