/* SPDX-License-Identifier: MIT */
/* phrases_reads: an answer mended sideways ("please read the second paragraph without the word 'always'"), put right in
 * passing ("would you take this in its place?"), and bodies that ask somebody to answer for them. */
#include "phrases.h"

const struct phrase_group phrases_reads[] = {
    /* What becomes of a part of it, as the reader is asked. */
    {SENSE_UNWORD, "*", 1,
     "read _ for|please/kindly ignore/omit/skip/strike/drop/delete/cut/remove|leave/take out the|cross out the|strike "
     "out "
     "the|bitte streichen/streicht/streich/ignorieren|denken sie sich _ weg|denkt euch _ weg|sich bitte weg|lassen "
     "sie _ weg|lasst _ weg|merci de supprimer/retirer/ignorer/omettre|veuillez supprimer/retirer/ignorer/omettre|por "
     "favor quiten/quite/supriman/omitan/borren|per favore togliete|vi prego di togliere|por favor "
     "retirem/retire/ignorem|laat _ weg|graag _ weglaten|proszę pominąć/skreślić/usunąć|прошу/просим "
     "опустить/вычеркнуть/убрать|请去掉|请删去|去掉|删去|stryk|hoppa över|أرجو حذف|يرجى حذف|除いてお読み|"
     "読み替えて|削ってお読み|빼고 읽어*|삭제하고 읽어*"},
    {SENSE_READS, "*", 1,
     "please/kindly read|to be read|is to be read|bitte lest/lies/lesen|lesen sie|merci de lire|veuillez "
     "lire|lisez|lean|lea|leed|favor de leer|leggete|vi prego di leggere|leiam|leia|lees|lezen "
     "jullie|lees|leest|proszę czytać|proszę przeczytać|прошу/просим читать|читайте|следует читать|läs|lütfen|"
     "أرجو قراءة|يرجى قراءة|请把|请将|请读"},
    {SENSE_LESS, "*", 1,
     "without|instead of|in place of|ohne|statt|anstatt|anstelle|sans|au lieu de|sin|en vez de|en lugar de|senza|al "
     "posto di|anziché|invece di|sem|em vez de|zonder|in plaats van|bez|zamiast|без|вместо|utan|i stället "
     "för|olmadan|yerine|بدون|بدل|去掉|改为|改成|read _ for"},
    {SENSE_SAID, "*", 1,
     "моего/нашего ответа/вклада/письма|моём/моем/нашем ответе|mojej/naszej odpowiedzi|mojego/naszego "
     "wkładu|mein*/unser* antwort/beitrag*|ma/notre réponse|my/our text|mijn/ons antwoord|我的回答|我们的回答|"
     "我周一|我上周"},
    {SENSE_AWRY, "*", 1,
     "was/were/is/are _ too harsh/harshly/sharp/sharply/strong/strongly/blunt/bluntly|was unfair to|no longer "
     "holds/true/right/correct|not true any|zu hart|zu scharf|zu streng|zu grob|trop dur/dure/durs/sévère/sévères|"
     "n'est plus vrai/exact/valable|demasiado duro/dura/duros|ya no es cierto/vale|troppo duro/dura/duri|non è più "
     "vero/valido|demasiado duro|já não é verdade|te scherp|te hard geformuleerd|klopt niet meer|zbyt "
     "ostre/ostro/surowe|nieaktualn*|слишком резко/жестко/сурово|уже неверно|för hårt formulerat|stämmer inte "
     "längre|过于严厉|太严厉|已经过时|言い過ぎ|誤りがあ|間違いがあ|지나쳤*"},
    {CONCEPT_REVISES, "*", 1,
     "take/use/put/insert/print/have this/these/it/the _ in its/their place/stead|this/it stands in its stead|in its "
     "stead|nehmt/nehmen/setzt/setzen _ stattdessen|stattdessen das/dies/dieses/den/diesen/folgendes|das hier an "
     "seine stelle|mettre ceci à la place|ceci à la place|poner esto en su lugar|esto en su lugar|metterci "
     "questo/questa|mettere questo al suo posto|questo al suo posto|pôr isto no lugar|isto no lugar|dit/deze _ voor "
     "in de plaats|ervoor in de plaats|wstawić zamiast tego|to w to miejsce|поставьте/поставить _ вместо этого|вместо "
     "этого такое|detta/det här/den här i stället|请改用下面|请换成下面|次の文に差し替|に差し替えて|아래 글로 바꿔*"},
    {CONCEPT_REVISES, "ar", 1,
     "بدلا من الذي/التي/رسالتي/ردي/مساهمتي/إجابتي/جوابي/نصي/الرد/الرسالة/النص/المساهمة/السابق/السابقة/ما|بدلا عن "
     "الذي/التي/رسالتي/ردي/مساهمتي|عوضا عن الذي/التي/رسالتي/ردي/مساهمتي"},
    /* The name stands right before. */
    {CONCEPT_REPLIES, "*", 1,
     "has/have asked/instructed/authorised/authorized me/us to reply/answer/respond|hat/haben mich/uns "
     "gebeten/beauftragt/ermächtigt _ zu antworten|m'a/nous a "
     "chargé/chargée/demandé/prié/priée/mandaté/mandatée _ répondre|me/nos ha/han pedido/encargado/autorizado _ "
     "responda/respondamos/responder/conteste/contestar|mi/ci ha/hanno chiesto/incaricato/incaricata _ "
     "rispondere|pediu/encarregou me de/que _ responder/responda|heeft/hebben mij/me/ons gevraagd/gemachtigd _ te "
     "antwoorden|poprosił/poprosiła/poprosiło/upoważnił/upoważniła/upoważniło mnie _ "
     "odpowiedzieć|попросил/попросила/попросило/поручил/поручила/поручило мне/меня _ ответить|har bett/gett mig _ "
     "svara"},
    /* A body named before, by whatever name. */
    {CONCEPT_OURS, "*", 1,
     "reply/answer/respond/write/speak in its/their name|reply/answer/respond/write/speak on its/their behalf|in "
     "seinem/ihrem namen zu antworten|in seinem/ihrem auftrag zu antworten|répondre/écrire/parler en son/leur "
     "nom|responda/responder/respondamos/conteste/contestar/hable en su nombre|rispondere/scrivere/parlare a/in "
     "suo/loro "
     "nome|responder/escrever/falar em seu/sua/deles/delas nome|in zijn/haar/hun naam te antwoorden|odpowiedzieć w "
     "jego/jej/ich imieniu|ответить/отвечать от его/её/ее/их имени|svara i dess/deras namn"},
    {CONCEPT_BEHALF, "*", 0.8,
     "i have been/was/am mandated/authorised/authorized/commissioned/instructed/delegated by"},
    {CONCEPT_COUNT, "", 0, NULL},
};
