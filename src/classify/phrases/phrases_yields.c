/* SPDX-License-Identifier: MIT */
/* phrases_yields: what somebody takes back that was never a contribution, an objection or a candidacy; and how offices
 * say, without a person, that a message has come; and work that is not done yet, where the reader is asked to wait for
 * it. */
#include "phrases.h"

const struct phrase_group phrases_yields[] = {
    /* By who speaks: what others withdrew is told of. */
    {SENSE_UNDO, "*", 1,
     "i/we _ withdraw/retract|i/we withdraw/retract/drop/lift|withdraw/withdrawing/retract/retracting/drop/dropping my/"
     "our|i/we take/m/am/are/d/would/will/ll _ back|take it/that/this/my/our back|i/we _ take back|ziehe/nehme _ "
     "zurück|wir/ich ziehen/nehmen _ zurück|ziehen/nehmen wir _ zurück|lasse/lassen ich/wir/mein*/unser* _ "
     "fallen|retire/retirons/lève/levons ma/mon/mes/notre/nos/l/la/le/les|je/nous retire/retirons ce|je/nous "
     "reviens/revenons sur|"
     "retiro|retiramos|ritiro|ritiriamo|trek/trekken ik/wij/we/mijn/ons/onze/het/dat|wycofuję|wycofujemy|cofam|снимаю|"
     "снимаем|отзываю|отзываем|беру _ назад|drar/tar jag/vi _ tillbaka|jag/vi drar/tar _ tillbaka|drar/tar "
     "tillbaka min/mitt/mina/vår/vårt|أسحب|نسحب|أتراجع عن|撤回|收回|取り下げ|철회*|거두*|geri çekiyor*|geri alıyor*"},
    {SENSE_OBJECTION, "*", 1,
     "objection/objections/objected/objecting|veto|reservation/reservations|motion|proposal/proposals|candidacy|"
     "candidature|nomination|amendment/amendments|complaint|einwand|einwände|einwänden|einspruch|bedenken|antrag|"
     "anträge|vorschlag|kandidatur|bewerbung|objection/objections|opposition|réserve/réserves|réticences|proposition|"
     "candidature|objeción/objeciones|reparo/reparos|propuesta|moción|candidatura|veto|objeção/objeções|ressalva*|"
     "proposta|moção|obiezione/obiezioni|riserva/riserve|mozione|bezwaar/bezwaren|voorstel|kandidatuur|motie|"
     "sprzeciw/sprzeciwu|zastrzeżenia/zastrzeżenie|wniosek/wniosku|kandydaturę|возражение/возражения/возражений|"
     "кандидатуру|заявку на|invändning/invändningar/invändningen|förslag|yrkande|kandidatur|اعتراضي|اعتراض|"
     "اعتراضاتي|اقتراحي|ترشيحي|反对意见|反對意見|异议|異議|反对|提议|提案|候选|反対意見|異論|立候補|이의*|반대*|"
     "제안*|동의안*|itiraz*|önerimi|adaylığ*|teklifimi"},
    /* Where the words for it hold one for a text. */
    {CONCEPT_YIELDS, "*", 1,
     "撤回我的反对|撤回反对|撤回异议|撤回我的异议|收回我的反对|收回反对|收回异议|撤回提案|撤回我的提案|撤回反對|"
     "撤回異議|"
     "反対意見を取り下げ|反対意見は取り下げ|異議を取り下げ|提案を取り下げ|반대 의견을 철회*|이의를 철회*|제안을 "
     "철회*|drar/tar "
     "tillbaka min/mitt/mina invändning/invändningar/förslag/kandidatur/yrkande"},

    /* Received, and answered when its turn comes. */
    {CONCEPT_MACHINE, "*", 1,
     "your/the enquiry/inquiry/query/message/email/mail/e-mail/request/correspondence _ has been/was "
     "logged/registered/recorded/received|you will hear from us|you will receive a/an "
     "reply/answer/response within|will be dealt with|has been passed to the|acknowledge receipt of your|acknowledges "
     "receipt|ist bei uns eingegangen|sind bei uns eingegangen|haben ihre nachricht/anfrage/e-mail/mail _ "
     "erhalten|schnellstmöglich bearbeite*|so bald wie möglich bearbeite*|melden uns innerhalb|werden uns "
     "innerhalb|wird bearbeitet|accusons réception de|accuse réception de|accusé de réception|a bien été "
     "reçu/reçue/enregistré/enregistrée|nous est bien parvenu/parvenue|dans les meilleurs délais|vous sera "
     "apportée|vous répondra sous|vous répondrons sous|n'est pas consultée|n'est pas relevée|hemos recibido su "
     "mensaje/correo/consulta/solicitud|acuse de recibo|acusamos recibo|le daremos respuesta|le responderemos "
     "en|será atendid* a la mayor|foi recebida e será|foi recebido e será|acusamos a receção|confirmamos a "
     "receção/recepção|com a maior brevidade|è stato/stata ricevuto/ricevuta|verrà preso/presa in "
     "carico|sarà preso/presa in carico|il prima possibile riceverà|in goede orde ontvangen|uw/je "
     "bericht/mail/e-mail/aanvraag _ ontvangen en|nemen binnen _ contact|ontvangstbevestiging|postvak wordt niet|"
     "potwierdzamy otrzymanie|potwierdzenie otrzymania|zostanie rozpatrzon*|zostanie rozpatrzona w|prosimy nie "
     "odpowiadać|proszę nie odpowiadać|получено и зарегистрировано|получено и будет|будет рассмотрено|ответ будет "
     "направлен|har tagit emot ditt/er/ert meddelande/mejl/ärende|återkommer inom|det går inte att svara|"
     "mottagningsbekräftelse|تم استلام رسالتكم|استلمنا رسالتكم|لقد استلمنا|سيتم الرد عليكم|لا ترد على "
     "هذا|已经收到，将尽快|邮件我们已经收到|我们已收到您的|我们已经收到您的|将尽快处理|将尽快回复您|无人值守|"
     "請勿直接回覆|请勿直接回复|受け付けました|受付いたしました|担当者より|返信できません|ご返信いただけません|"
     "접수되었습니다|접수하였습니다|담당자가 답변*|mesajınız alınmıştır|mesajınız bize ulaştı|en kısa sürede "
     "yanıtlanacak*|en kısa sürede dönüş"},
    {SENSE_UNREADY, "*", 1,
     "shall/will/ll/can/could/might/may not/never/hardly _ "
     "ready/done/finished/finish/complete/completed/order/before/by|won t/cannot/can t _ "
     "ready/done/finished/finish/complete/before/by|not be/have _ ready/done/finished/complete|not make it by/before|"
     "am/are/m/re still _ "
     "counting/sorting/collecting/gathering/writing/waiting/drafting/preparing/evaluating/translating/working|nicht "
     "vor/"
     "bis/rechtzeitig/mehr _ fertig/schaffen|nicht _ fertig|nicht rechtzeitig|nicht geschafft|noch nicht "
     "fertig/soweit/beisammen|schaffen/schaffe es/das nicht|werten/zählen/sammeln/ordnen/sortieren _ "
     "gerade/noch/immer|serons/serai/sommes/suis pas prêt*|pas prêt* avant|ne pourrons/pourrai _ "
     "terminer/finir/envoyer|dépouillons/comptons/rassemblons/trions/attendons encore|encore en train|no "
     "terminaremos/terminaré/acabaremos/acabaré/estaremos/estaré/llegaremos/llegaré|no _ a tiempo|seguimos/sigo "
     "ordenando/contando/reuniendo/recogiendo/esperando/traduciendo|non finiremo/finirò/saremo/sarò/riusciremo/"
     "riuscirò|stiamo/sto ancora|não acabamos/acabo/terminamos/termino/estaremos/estarei/conseguimos/consigo/"
     "conseguiremos|ainda estamos/estou|niet klaar/af/gereed/rond|nog bezig/niet klaar|niet op tijd|nie "
     "zdążymy/zdążę/skończymy/skończę/będziemy gotowi/będę|wciąż/nadal/jeszcze "
     "zbieramy/liczymy/czekamy/porządkujemy|не успеем/успею/успеваем/успеваю/закончим/закончу|всё/все ещё/еще "
     "собираем/считаем/ждём/ждем/разбираем|ещё/еще собираем/считаем/ждём/ждем/разбираем|inte "
     "klara/klar/färdiga/färdig|hinner inte|räknar/samlar fortfarande|لن ننتهي|لن أنتهي|لم ننته|ما زلنا نجمع|无法完成|"
     "无法在|还在整理|还没整理|尚未完成|来不及|仍在整理|間に合いません|間に合いそうに|まだ集計|まだ整理|まだ準備|"
     "끝내지 "
     "못*|마치지 못*|아직 정리*|아직 집계*|yetiştiremeyeceğ*|bitiremeyeceğ*|hâlâ topluyor*|henüz bitmedi"},
    {SENSE_TAKE, "*", 1,
     "still be read/accepted/taken/considered/counted/welcome/possible|be too late|auch dann noch|auch danach "
     "noch|text/"
     "beitrag/antworten annehmen|noch annehmen/angenommen/berücksichtigt|would/will/can/could/may/might/do "
     "you/the/it/we/i/they/a _ "
     "accept/accepted/take/read/considered/count/wait/late/later|more time/days/weeks|two/three/ten more|würden/"
     "nehmen/könnten/können/darf/dürfen/dürften sie/ihr/wir/ich/es _ "
     "annehmen/entgegen/an/später/warten/berücksichtigen/nachreichen/schicken|accepteriez/accepterez/acceptez/"
     "prendriez/prenez vous/encore|accepteriez vous|pourrions/pourrais/peut/pouvons nous/je/on _ "
     "tard/après/envoyer|aceptarían/aceptaría/aceptan/aceptáis/aceptarais|podríamos/podría/podemos/puedo _ "
     "después/tarde/enviar*/mandar*|accettereste/accetterebbe/accettate|possiamo/potremmo/posso _ "
     "dopo/tardi/mandar*/inviar*|aceitariam/aceitaria/aceitam/aceitaria|podemos/poderíamos/posso _ "
     "depois/tarde/enviar|mag/mogen/kan/kunnen het/we/wij/ik/dat _ later/na/nog|accepteren/accepteert "
     "jullie/u|przyjmą/przyjmie/przyjmiecie/przyjmują/przyjmujecie|czy możemy/mogę _ później/po|примете/принимаете/"
     "можно|possiamo|kan/får vi/jag/det _ senare/efter|tar ni emot|هل تقبلون|هل يمكننا|هل يمكن|还会被接受|是否接受|"
     "能否接受|还接受|可以吗|是否可以|受け付けて|受理して|待って|받아 주*|기다려 주*|kabul eder|kabul edilir"},
    {CONCEPT_COUNT, "", 0, NULL},
};
