/* SPDX-License-Identifier: MIT */
/*
 * phrases_absent: absence of every sort, in languages that have no other tables here as well: leave for a child, for
 * study or service, a retirement, a mailbox that closes. In the present, or of what is to come: who was on leave when
 * something happened tells a story.
 */
#include "phrases.h"

const struct phrase_group phrases_absent[] = {
    {CONCEPT_AWAY, "*", 1.2,
     "am/m _ on parental/maternity/paternity/adoption/family/study/research/compassionate/bereavement/carer/unpaid "
     "leave|be on parental/maternity/paternity/study/research leave|then/now/currently on "
     "parental/maternity/paternity/sabbatical leave|am/m _ on sabbatical until/and|be on sabbatical until|am/m _ on "
     "jury service/duty|am/m _ on secondment until|retired this/my address/mailbox/account|address/mailbox/account "
     "will be closed at/on/in|messages/mail/mails/emails sent here/to/meanwhile _ not read|not be read until|am/m not "
     "reading mail/mails/email/messages|bin/befinde _ im mutterschutz|bin/befinde _ in elternzeit|bin/befinde _ in "
     "mutterschutz*|elternzeit bis|bin/befinde _ im sabbatjahr/sabbatical bis|wird/werden in dieser zeit nicht "
     "gelesen|suis _ en congé parental/maternité/paternité/sabbatique|ne lis pas mes courriels/mails/messages|estoy de "
     "baja por|estoy _ de permiso de paternidad/maternidad|no leo el correo hasta|sono in congedo|non leggo la posta "
     "fino|estou _ licença de paternidade/maternidade/parental|não leio o correio até|ben _ met "
     "ouderschapsverlof/zwangerschapsverlof/vaderschapsverlof/geboorteverlof|jestem na urlopie "
     "macierzyńskim/rodzicielskim/ojcowskim/wychowawczym|нахожусь в декретном отпуске|нахожусь в отпуске по "
     "уходу|doğum iznindeyim|babalık iznindeyim|أنا في إجازة أمومة|أنا في إجازة "
     "أبوة|正在休产假|正在休陪产假|产假期间无法|育休中で|産休中で|育児休業中で|육아휴직 중입*|육아휴직 중이*|출산휴가 "
     "중입*|출산휴가 중이*"},
    /* Finnish, Estonian, Hungarian */
    {CONCEPT_AWAY, "*", 1.2,
     "olen vuosilomalla|olen lomalla|olen kesälomalla|olen vanhempainvapaalla|olen äitiyslomalla|olen "
     "isyysvapaalla|olen virkavapaalla|olen opintovapaalla|olen poissa|en lue sähköpostia*|palaan töihin|automaattinen "
     "vastaus|poissaoloviesti|olen puhkusel|viibin puhkusel|olen lapsehoolduspuhkus*|automaatvastus|szabadságon "
     "vagyok|szabadságon leszek|gyesen vagyok|szülési szabadságon vagyok|leveleimet nem olvasom|automatikus "
     "válasz|házon kívül"},
    /* Danish, Norwegian, Icelandic */
    {CONCEPT_AWAY, "*", 1.2,
     "jeg holder/har ferie|er på ferie|jeg er jeg er på forældreorlov|jeg holder orlov|jeg er på orlov|jeg er "
     "bortrejst|ikke på kontoret|læser ikke mail*|autosvar|automatisk svar|jeg er i foreldrepermisjon|jeg er i "
     "fødselspermisjon|jeg er i pappapermisjon|jeg er i permisjon|leser ikke e post|leser ikke mail*|í fríi|í "
     "sumarfríi|er í fæðingarorlofi|sjálfvirkt svar"},
    /* Czech, Slovak, Slovene, Croatian, Serbian, Bulgarian, Ukrainian */
    {CONCEPT_AWAY, "*", 1.2,
     "jsem na dovolené|jsem na mateřské|jsem na rodičovské|poštu nečtu|automatická odpověď|mimo kancelář|som na "
     "dovolenke|som na materskej|som na rodičovskej|automatická odpoveď|sem na dopustu|sem na porodniškem|samodejni "
     "odgovor|na godišnjem odmoru|sam na porodiljnom|sam na rodiljnom|automatski odgovor|na godišnjem sam|в отпуск "
     "съм|в отпуска съм|съм в майчинство|автоматичен отговор|я у відпустці|я в відпустці|перебуваю у "
     "відпустці|перебуваю в відпустці|я у декретній відпустці|я в декретній відпустці|не читаю пошту|автоматична "
     "відповідь|буду відсутн*"},
    /* Romanian, Catalan, Greek, Hebrew, Indonesian, Vietnamese, Hindi, Persian */
    {CONCEPT_AWAY, "*", 1.2,
     "sunt în concediu|voi fi în concediu|sunt în concediul|răspuns automat|nu citesc e mailurile|nu citesc "
     "mailurile|estic de vacances|soc de vacances|estic de baixa|resposta automàtica|fora de l'oficina|απουσιάζω|με "
     "άδεια μέχρι|είμαι σε άδεια|αυτόματη απάντηση|εκτός γραφείου|אני בחופשה|בחופשת לידה|מענה אוטומטי|איני "
     "במשרד|sedang cuti|sedang berada di luar kantor|balasan otomatis|cuti melahirkan|đang nghỉ phép|nghỉ thai sản|trả "
     "lời tự động|छुट्टी पर हूँ|स्वचालित उत्तर|در مرخصی هستم|پاسخ خودکار"},
    /* Where to turn meanwhile, and with what. */
    {CONCEPT_AWAY, "*", 0.5,
     "kiireellisissä asioissa|sürgős esetben|hastende spørgsmål/tilfælde/henvendelser|hvis det haster|v naléhavých "
     "případech|v naliehavých prípadoch|v nujnih primerih|u hitnim slučajevima|при спешни случаи|у термінових "
     "справах|у невідкладних справах|pentru urgențe|για επείγοντα|please try the _ desk/office|desk/office will be "
     "glad/happy to help|office can help you|meanwhile please contact|in the meantime please contact|le standard "
     "vous|vous pouvez joindre|diríjase a la|puede dirigirse a|rivolgersi alla/al|rivolgetevi a|pode dirigir se|u kunt "
     "terecht bij|proszę kontaktować się z|ota yhteyttä|voit ottaa yhteyttä|ta kontakt med|kan du skrive til|obraťte "
     "se na|obráťte sa na|forduljon a|vă rog să contactați|απευθυνθείτε|звертайтеся"},
    {CONCEPT_COUNT, "", 0, NULL},
};
