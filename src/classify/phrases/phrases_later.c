/* SPDX-License-Identifier: MIT */
/* phrases_later: what is on its way, and not there yet: "our answers will be with you by Friday", "unser Beitrag kommt
 * spätestens am Montag". Beside the author's own text it promises that text (senses.c). */
#include "phrases.h"

const struct phrase_group phrases_later[] = {
    {SENSE_COMES, "en", 1,
     "will/shall/ll/should be with you|will/shall/ll/should reach you|will/shall/ll/should be _ "
     "in/sent/submitted/ready/posted/there by/on/next/before/tomorrow/soon/shortly/in/early/after/once/when/as|"
     "will/shall/ll/should come/follow/arrive/go|you will/shall/ll/should have/get/receive|is/are coming/following "
     "next/by/on/soon/shortly/tomorrow/later/early/in|is/are on its/their way|is/are to follow|is/are nearly/almost "
     "ready/done/finished|needs/need another/a/one/two/three/some/more more/few/day/days/week/weeks"},
    {SENSE_COMES, "*", 1,
     "kommt/kommen/folgt/folgen/geht/gehen _ "
     "bis/spätestens/nächste/nächsten/morgen/bald/demnächst/noch/anfang/ende/montag*/dienstag*/mittwoch*/donnerstag*/"
     "freitag*/samstag*/sonntag*/übermorgen/später|wird/werden _ "
     "nachgereicht/nachreichen/folgen/kommen/eintreffen/zugehen/vorliegen/fertig|braucht/brauchen noch|sie/ihr/du "
     "erhalten/erhaltet/erhältst/bekommen/bekommt/bekommst/haben/habt/hast _ "
     "bis/spätestens/nächste/nächsten/morgen/bald/demnächst/später|erhalten/erhaltet/bekommen/bekommt/haben/habt "
     "sie/ihr _ bis/spätestens/nächste/nächsten/morgen/bald/demnächst/später|"
     "vous/te/leur parviendra/parviendront/arrivera/arriveront|parviendra/parviendront/arrivera/arriveront/suivra/"
     "suivront/viendra/viendront|vous aurez/recevrez|sera/seront "
     "prête/prêt/prêts/prêtes/envoyée/envoyées/envoyé/transmise/transmises/déposée/là/chez|"
     "les/te/le/os llegará/llegarán|llegará/llegarán/seguirá/seguirán/irá/irán|tendrán/recibirán/tendrá/recibirá/"
     "tendréis/recibiréis|estará/estarán lista/listas/listo/listos/en|se la/las/lo/los "
     "haremos/haré/enviaremos/enviaré/mandaremos/mandaré|"
     "arriverà/arriveranno/giungerà/giungeranno/seguirà/seguiranno|avrete/riceverete|sarà/saranno "
     "pronta/pronte/pronto/pronti/inviata/inviate/da|vi/le farò/faremo avere|"
     "chega/chegam/vai/vão até/na/amanhã/em/no/ainda|segue/seguem "
     "até/amanhã/ainda/depois|chegará/chegarão/seguirá/seguirão|"
     "receberão/receberá/terão/terá|estará/estarão pronta/prontas/pronto/prontos|"
     "komt/komen/volgt/volgen/gaat/gaan _ "
     "uiterlijk/morgen/volgende/binnenkort/nog/spoedig/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/"
     "begin/eind/later|u/jullie krijgt/krijgen/ontvangt/ontvangen|krijgt/ontvangt/krijgen "
     "u/jullie|"
     "dotrze/dotrą/nadejdzie/nadejdą/przyjdzie/przyjdą/wpłynie/wpłyną|będzie/będą "
     "u/gotowa/gotowe/gotowy/wysłana/wysłane|otrzymają/dostaną/otrzyma/dostaniecie/otrzymacie|"
     "будет/будут _ у вас|будет/будут готов/готова/готовы/готово|придёт/придет/придут/поступит/поступят/поступи/"
     "последует/последуют/дойдёт/дойдет/дойдут|получите/получат|"
     "kommer/följer senast/på/nästa/snart/imorgon/inom/före/efter/först|kommer/följer _ senast|är klart/klara "
     "på/nästa/i|"
     "ulaşacak*/gelecek*/gönderilecek*/iletilecek*/elinizde olacak*/hazır olacak*|ستصلكم/سيصلكم/ستصل/سيصل/ستكون/"
     "سيكون/ستردكم/سيردكم/سيرد|将于/会在/将在/预计/稍后/随后/下周/明天|までに/届く予定/お送りする予定/提出する予定/"
     "お届け/遅れて|보내 드릴*|보내드릴*|보내드리겠*|보내 드리겠*|제출하겠*|제출할 예정*|도착할*|전달하겠*"},
    {SENSE_HERE, "*", 1,
     "here|herewith|hereby|below|attached|hier|hiermit|anbei|nachstehend|nachfolgend|hierbij|hieronder|bijgaand|voici|"
     "ci joint|ci dessous|aquí|adjunto|aqui|em anexo|ecco|in allegato|di seguito|här|härmed|nedan|bifogat|oto|poniżej|"
     "вот|ниже|işte|هذه|هذا|以下|如下|こちら|여기"},
    {CONCEPT_COUNT, "", 0, NULL},
};
