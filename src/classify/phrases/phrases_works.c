/* SPDX-License-Identifier: MIT */
/* phrases_works: where authors say they work, teach or cook; the name of the place stands right behind. In languages
 * whose places stand in the locative the name could only be guessed at: none of those here. */
#include "phrases.h"

const struct phrase_group phrases_works[] = {
    {CONCEPT_WORKS, "en", 1,
     "i work/teach/cook/serve/volunteer/practise/study/research _ at/for/with/in|i m/am employed/based "
     "at/by/with|i am/m a/an/the/one/head/director/deputy/chief/senior/currently/now/principal/chair/secretary _ "
     "at/of/for/with/in|i am/m chair/secretary/treasurer/president/head/director/principal/clerk/mayor "
     "of/at|i am/m/write/speak from|i run/lead/head/manage/direct/chair/coordinate/edit/represent|i "
     "run/lead/head/manage/direct/chair/coordinate/keep _ of/at/for|as "
     "a/an/the/head/director/manager/principal/headmaster/headmistress/headteacher/chair/president/secretary/treasurer/"
     "deputy/acting/clerk/mayor/founder/editor/coordinator _ of/at/for"},
    {CONCEPT_WORKS, "de", 1,
     "ich arbeite/unterrichte/koche/lehre/forsche _ bei/beim/an/am/in/im/für|ich bin _ "
     "bei/beim/an/am/der/des/dem/von/vom/in/im|ich leite/führe/betreibe/vertrete|ich "
     "leite/führe/betreibe/verwalte/betreue _ der/des/von/vom/an/am|als _ "
     "leiter*/lehrer*/köchin/koch/mitarbeiter*/direktor*/schulleiter*/rektor*/hausmeister*/vorsitzende*/"
     "geschäftsführer*/bürgermeister*/küchenchef*/hausmeister*/referent*/professor*/erzieher* _ "
     "der/des/von/vom/bei/beim/an/am"},
    {CONCEPT_WORKS, "fr", 1,
     "je travaille/enseigne/cuisine/exerce/milite _ à/au/aux/pour/chez/dans/en|je suis _ "
     "à/au/aux/de/du/des/chez/dans|je dirige/gère/préside/coordonne/anime/représente|je "
     "dirige/gère/préside/coordonne/anime/tiens _ de/du/des|en tant que/qu _ de/du/des/à/au|en ma qualité de _ "
     "de/du/des"},
    {CONCEPT_WORKS, "es", 1,
     "trabajo/enseño/cocino/colaboro _ en/para/con|soy _ de/del/en|estoy al frente "
     "de/del|dirijo/presido/coordino/gestiono/represento/represento a|dirijo/presido/coordino/gestiono/llevo _ "
     "de/del|como _ "
     "director*/maestr*/profesor*/cociner*/president*/secretari*/jef*/coordinador*/responsable/técnic*/emplead*/"
     "concejal* _ de/del/en"},
    {CONCEPT_WORKS, "it", 1,
     "lavoro/insegno/cucino _ a/al/alla/all/in/per/presso/nella/nel/nell|sono _ "
     "della/del/di/dell/presso/alla/al/all|dirigo/presiedo/coordino/gestisco/rappresento|dirigo/presiedo/coordino/"
     "gestisco _ "
     "della/del/di/dell|come _ "
     "dirigente/direttrice/direttore/preside/insegnante/cuoc*/maestr*/presidente/segretari*/responsabile/coordinat* _ "
     "della/del/di/dell/presso"},
    {CONCEPT_WORKS, "pt", 1,
     "trabalho/ensino/leciono/cozinho _ na/no/em/para/com|sou _ da/do/de/na/no/em|dirijo/presido/coordeno/represento|"
     "dirijo/presido/coordeno/giro _ da/do/de|como _ "
     "diretor*/professor*/cozinheir*/president*/secretári*/coordenador*/responsável _ da/do/de/na/no"},
    {CONCEPT_WORKS, "nl", 1,
     "ik werk/kook/doceer _ bij/op/voor/in/aan|ik geef _ les bij/op/aan|ik ben _ bij/van/op/aan/in|ik "
     "leid/bestuur/run/coördineer/vertegenwoordig|ik leid/bestuur/run/coördineer _ van|als _ "
     "directeur/kok/chef-kok/leerkracht/leraar/lerares/voorzitter/secretaris/hoofd/medewerker/bestuurder _ van/bij/op"},
    {CONCEPT_WORKS, "sv", 1,
     "jag arbetar/jobbar/undervisar/lagar _ på/hos/vid/för/i|jag är _ på/hos/vid/för/i|jag "
     "leder/driver/förestår/representerar|jag leder/driver/förestår _ på/för/vid/i|som _ "
     "rektor/lärare/kock/ordförande/chef/kökschef/sekreterare/föreståndare _ på/för/vid/i/hos"},
    {CONCEPT_WORKS, "zh", 1, "我来自|我在|我任职于|我就职于|我供职于|本人来自|本人在|我來自"},
    {CONCEPT_COUNT, "", 0, NULL},
};
