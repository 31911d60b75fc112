/* SPDX-License-Identifier: MIT */
/* phrases_speaks: how a body speaks without "on behalf of": what follows its name where it opens a sentence ("thanks
 * you for", "welcomes the call"), and what leads to its name ("agreed by the board of"). */
#include "phrases.h"

const struct phrase_group phrases_speaks[] = {
    /* Right behind the name. */
    {CONCEPT_REPLIES, "*", 1,
     "thanks you/the/them|welcomes/appreciates the/this/your/an call/consultation/opportunity/chance/initiative/"
     "questions|submits the/these/its/this/following|replies/answers/responds as/to/below/with|wishes/wish to "
     "reply/respond/answer/submit/comment/make/offer/contribute|would like to "
     "reply/respond/answer/submit/comment/make/offer/contribute|is "
     "grateful/pleased/glad/happy/delighted to/for/that _ "
     "reply/respond/answer/submit/comment/opportunity/chance|submission/response/reply/answers/contribution "
     "to/for/on the/this/your consultation/call/questions|have/has discussed/considered/debated/agreed "
     "your/the/these/on questions/call/answers/following/answer/reply|discussed your/the/these questions|"
     "dankt/danken für/ihnen|begrüßt die/den/das/ihre konsultation/aufruf/umfrage/gelegenheit/anfrage|nimmt "
     "wie/gern/gerne/hiermit/im/zu _ stellung|antwortet wie/auf/folgendermaßen|möchte wie/zu/gern/gerne _ "
     "antworten/stellung|haben ihre/die/eure fragen|hat ihre/die fragen|"
     "vous remercie*|remercie les/le/la/l/vous|salue/accueille l/la/le/cette "
     "initiative/consultation/appel/occasion|souhaite/tient/voudrait à/vous répondre/remercier/apporter|répond "
     "comme/ainsi/aux|vous adresse/soumet/transmet/présente/répond|nous avons discuté/parlé/débattu|"
     "agradece esta/la/el/a/este/esa/su consulta/oportunidad/invitación/llamada/convocatoria|celebra/saluda "
     "esta/la/el consulta/convocatoria/iniciativa|responde lo/a/como|desea/quisiera/quiere "
     "responder/contestar/aportar/hacer|hemos hablado/discutido/debatido/tratado/comentado|"
     "ringrazia per/vi/la/dell|accoglie/saluta con/la/questa|risponde come/alle/quanto|desidera/vorrebbe "
     "rispondere/presentare/contribuire|abbiamo discusso/parlato/esaminato|"
     "agradece esta/a/o/pela/pelo consulta/oportunidade/convite/chamada|saúda/acolhe esta/a/o "
     "consulta/iniciativa/chamada|responde o/ao/às/como|deseja/gostaria de/responder _ "
     "responder/contribuir/apresentar|discutimos/debatemos/analisámos/analisamos as/os/vossas/suas|"
     "dankt u/jullie/voor|verwelkomt deze/de/het raadpleging/oproep|antwoordt als/het|wil/wenst als/graag _ "
     "reageren/antwoorden|hebben uw/de/jullie vragen|"
     "dziękuje za/państwu|z zadowoleniem wita|odpowiada następująco|przesyła następujące/poniższe/swoje|pragnie/"
     "chciałaby/chciałby odpowiedzieć/przedstawić|omówiliśmy/przedyskutowaliśmy/rozmawialiśmy|"
     "tackar för/er|välkomnar detta/denna/uppropet/enkäten/konsultationen|svarar följande/så/som/enligt|vill/önskar "
     "svara/lämna/framföra|har diskuterat/gått/pratat|"
     "благодарит за/вас|приветствует инициатив*/опрос*/консультаци*|отвечает следующ*/так|хотел*/желает "
     "ответить/представить|обсудили ваши/вопросы|обсуждали ваши"},
    /* Later in the sentence that the name opens. */
    {CONCEPT_REPLIES, "*", 0.5,
     "teşekkür eder|teşekkür ederek|yanıtları/yanıtlarını/yanıtını/görüşlerini/görüşünü "
     "sunar/iletir|sunmaktadır|yanıtlamaktadır|のとおり回答|通り回答|次のように回答|意見を述べます|意見を申し上げ|"
     "意見を提出いた|回答いたします|回答します|ここに回答|提出いたします|答复如下|回答如下|答覆如下|回复如下|意见如下|"
     "意見如下|感谢有机会|感謝有機會|感谢贵方|感谢你们|谨答复|现答复|다음과 같이 "
     "답변*/회신*/응답*/답합*|답변드립니다|답변합니다|회신합니다|답변을 제출합니다|의견을 "
     "제출합니다|의견을 드립니다|공식 답변*|공식 입장*|공식 의견*"},
    /* The name follows. */
    {CONCEPT_BEHALF, "*", 0.8,
     "answer/answering/reply/replying/respond/responding/speak/speaking/write/writing for the whole of|"
     "answer/answering/reply/replying/respond/responding/speak/speaking/write/writing for all of|"
     "agreed/approved/adopted/endorsed/settled/written/prepared by/in the "
     "board/council/committee/members/assembly/staff/trustees/management/governors/directors/team of/at|"
     "authorised/authorized/instructed/mandated/delegated/empowered by|spokesman/spokeswoman/spokesperson "
     "of/for|official position/response/reply/answer/answers/view/views/statement/submission of/from|we/i "
     "write/reply/respond/answer/speak as|we/i m/are/am writing/replying/responding/answering/speaking as|submitted by "
     "_ for|"
     "folgende*/antwort*/stellungnahme/text/dies/das _ "
     "vorstand/leitung/kollegium/konferenz/mitgliederversammlung/gesamtkonferenz/präsidium/geschäftsführung/"
     "geschäftsleitung der/des/von/vom|offizielle/amtliche antwort/stellungnahme/position/haltung der/des/von/vom|"
     "wir schreiben/antworten als|ich antworte/schreibe/spreche _ für die/das/den "
     "ganze/gesamte|als sprecher/sprecherin/vertreter/vertreterin der/des/von/vom|beauftragt von|"
     "réponds/répondons/parle/parlons/écris/écrivons pour l ensemble de/du/des|réponds/répondons/parle/parlons pour la "
     "totalité de/du/des|texte/réponse/réponses/ceci/suit/"
     "contribution _ adopté*/approuvé*/validé*/arrêté* par le/la/l "
     "conseil/bureau/comité/assemblée/direction/équipe/ca _ de/du/des|adopté*/approuvé*/validé* par le/la/l "
     "conseil/bureau/comité/assemblée/direction/équipe _ de/du/des|position/réponse/avis officielle/officiel "
     "de/du/des|mandaté*/chargé* par"},
    {CONCEPT_BEHALF, "*", 0.8,
     "acordad*/aprobad*/adoptad*/redactad* por/en el/la "
     "consejo/junta/claustro/dirección/asamblea/directiva/comité/equipo _ de/del|posición/respuesta/postura oficial "
     "de/del|escribimos/respondemos como|por mandato de/del|en calidad de portavoz de/del|como portavoz de/del|"
     "approvat*/deliberat*/adottat*/redatt* dal/dalla/dall/da "
     "consiglio/direttivo/assemblea/direzione/collegio/giunta/comitato _ "
     "di/del/della/dell|posizione/risposta/parere ufficiale di/del/della/dell|scriviamo/rispondiamo come|su mandato "
     "di/del/della/dell|come portavoce di/del/della/dell|in rappresentanza di/del/della/dell/dei/degli|"
     "aprovad*/acordad*/adotad*/redigid* pela/pelo/em/na/no "
     "direção/conselho/assembleia/diretoria/comissão/junta/colegiado _ da/do/de|posição/resposta oficial "
     "da/do/de|escrevemos/respondemos como|por mandato da/do/de|como porta-voz da/do/de|em representação da/do/de|"
     "antwoord/antwoorden/volgende/tekst/reactie _ door het/de "
     "bestuur/directie/raad/team/vergadering/ouderraad van|officiële reactie/antwoord/standpunt "
     "van|wij/we schrijven/antwoorden/reageren als|als woordvoerder van|ik antwoord/spreek/schrijf "
     "voor heel|"
     "przyjęła/przyjął/przyjęło/zatwierdził/zatwierdziła/zatwierdziło/uchwaliła/uchwalił "
     "rada/zarząd/dyrekcja/kolegium/walne|oficjalne stanowisko/oficjalna "
     "odpowiedź|odpowiadam/odpowiadamy/piszę/piszemy za "
     "całą/cały/całe|antagits/godkänts/beslutats/antagna/godkända/antagen/antaget/skrivits av "
     "styrelsen/rektorn/kollegiet/ledningen/personalen/årsmötet för/i/på/hos/vid|officiella/officiellt "
     "svar/svaret/ståndpunkt från/av/för|vi skriver/svarar som|som talesperson för|jag svarar/"
     "skriver/talar för hela|"
     "принят*/одобрен*/утвержден*/утверждён* правлением/советом/администрацией/дирекцией/собранием/педсоветом/"
     "коллективом|официальная/официальный/официальное позиция/ответ/мнение|отвечаю/отвечаем/говорю/пишу за "
     "всю/весь/все|"
     "أقره/أقرها/اعتمده/اعتمدها/وافق/صادق _ مجلس إدارة|أقره/أقرها/اعتمده/اعتمدها مجلس|الرد الرسمي "
     "لـ/من|تشكركم|تتوجه|يشكركم|أجيب/نجيب/أكتب/نكتب عن|"
     "我替整个|我替|我代|我们替|已由|内容由|已经由|答复由|意见由|文由|我們替|以下由"},
    /* The name follows, in an answer as often as above it. */
    {CONCEPT_BEHALF, "*", 0.7,
     "wir von/an/bei/aus der/dem/den|wir vom/beim/am|nous autres à/au/de|noi di/del/della/dell|nós na/no/da/do|wij/we "
     "van/bij|vi på/hos/i/från/vid|мы в|мы из|نحن في"},
    /* "We, the Association of the Deaf": German, where all nouns have capitals, would say as much of a thing. */
    {CONCEPT_BEHALF, "*", 0.8, "we the|nous la/le/l|nosotros la/el|nosotras la|noi la/il/l|nós a/o|wij de/het"},
    /* The name stands before. */
    {CONCEPT_BEHALF, "*", 0.8,
     "olarak yanıt*/cevap*/görüş*/soru*/yazıyor*/bildir*|yönetim kurulu tarafından|yönetim kurulunca|yönetim "
     "kurulunun onay*|olarak bu yanıt*/cevap*|の名で|の名において|の名義で|全体として回答いた|全体として回答し|"
     "全体としての|の理事会で|の総会で|の職員会議で|の運営委員会で|の公式な|の公式回答|的名义|的名義|理事会通过|"
     "理事会批准|"
     "董事会通过|全体会议通过|이름으로 이*/답*/제출*/보내*/의견*|명의로 "
     "이*/답*/제출*/보내*/의견*|전체를 대신*|전체를 대표*|이사회에서 의결*/승인*/채택*|운영위원회에서 "
     "의결*/승인*/채택*|총회에서 의결*/승인*/채택*|공식 답변*/입장*/의견*"},
    {CONCEPT_COUNT, "", 0, NULL},
};
