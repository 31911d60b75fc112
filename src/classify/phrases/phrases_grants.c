/* SPDX-License-Identifier: MIT */
/* phrases_grants: what those who run a call tell whoever asked: late answers are welcome, any format will do, yours has
 * arrived. From anybody else it says nothing. */
#include "phrases.h"

const struct phrase_group phrases_grants[] = {
    {CONCEPT_GRANTS, "en", 1,
     "late answers/contributions/submissions/replies/responses are/is/will welcome/accepted/fine/be|any/either/every "
     "format/language will/is/would do/fine/welcome|in any/either/whatever format/language|send/post/mail "
     "them/it/yours/your _ to the/this/me/us list/secretariat/address|we/i still accept/take|we/i accept/take _ "
     "answers/contributions/submissions|answer/answers/contribution/submission/reply has/have arrived/come|we/i "
     "have/ve received/got your|you can/may/could still send/answer/submit/write/contribute|there is/s no "
     "limit/template/form/word|pages/words at most|just/simply/please send/post/mail/reply it/them/to"},
    {CONCEPT_GRANTS, "*", 1,
     "verspätete/spätere beiträge/antworten|nehmen/nehme wir/ich _ gern/gerne/an/entgegen|bitte/einfach _ an die "
     "liste|an die liste schicken/senden|ist/sind _ angekommen/eingegangen|jedes format|in jedem format|seiten "
     "höchstens/maximal|höchstens/maximal # seiten|sie/du/ihr können/kannst/könnt _ noch "
     "schicken/antworten/einreichen|"
     "réponses/contributions tardives|il suffit de/d _ envoyer|envoyez/envoie la/les/le à/au|est/sont bien "
     "arrivée/arrivées/arrivé/parvenue/parvenues|bien reçu votre/ta/vos|pages au plus/maximum|n'importe quel "
     "format|vous pouvez encore|"
     "se aceptan/aceptamos _ respuestas/contribuciones/aportaciones|envíelas/envíela/envíalas/envíenlas/mándelas/"
     "mándala a|basta con enviar*|ha/han llegado su/sus|hemos recibido su/sus|páginas como máximo|cualquier "
     "formato|todavía/aún puede/pueden/puedes|"
     "accettiamo _ risposte/contributi|basta inviarle/inviarla/mandarle/mandarla/inviarlo|abbiamo ricevuto la/il/le "
     "sua/suo/sue/vostra/vostro|è arrivata/arrivato|qualsiasi/qualunque formato|pagine al massimo|può/potete/puoi "
     "ancora|"
     "respostas/contributos/contribuições atrasadas/tardias/atrasados|basta enviá/enviar|recebemos a/o/as "
     "sua/seu/suas/vossa/vosso|qualquer formato|páginas no máximo|ainda pode/podem/podes|"
     "late antwoorden/bijdragen/reacties|stuur/stuurt ze/het/hem/die _ naar|is/zijn _ aangekomen/binnengekomen|elk "
     "formaat|hoogstens/maximaal # pagina/bladzijden|u/je/jullie kunt/kan/kunnen nog|"
     "przyjmujemy _ odpowiedzi/wypowiedzi|proszę przesłać/wysłać _ na listę|otrzymaliśmy/otrzymałam/otrzymałem "
     "pani/pana/państwa|dotarła/dotarły/dotarło|dowolny/dowolnym format/formacie|stron najwyżej/maksymalnie|"
     "ответы/ответ принимаются/принимается/принимаем|принимаем ответы|пришлите/присылайте их/его/ответ/ответы|"
     "получили/получила/получил ваш/ваши|в любом формате|"
     "sena svar/bidrag|skicka dem/det _ till|har kommit fram|vilket format som helst|högst # sidor|"
     "geç gelen yanıt*|listeye gönder*|yanıtınız ulaştı|نقبل الإجابات|أرسلوها إلى|وصلتنا إجابتكم|逾期/迟交 "
     "也|请发到列表|已收到您的|締め切り後も|お送りください|受け取りました|늦게 보내|보내 주시면|잘 받았습니다"},
    {CONCEPT_COUNT, "", 0, NULL},
};
