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
    {CONCEPT_REVISES, "*", 1,
     "swap/exchange my/our answer/text/contribution/reply for|tauscht/tauschen/tausche _ "
     "antwort/antworten/beitrag/text "
     "gegen|échangez ma/notre réponse/contribution contre|cambien/cambiad mi/nuestra respuesta por|cambiate la mia/"
     "nostra risposta con|podmieńcie/wymieńcie _ odpowiedź/tekst na|поменяйте/обменяйте _ ответ/текст на|byt/byter "
     "ut vårt/mitt svar mot|ruil mijn/ons antwoord in voor"},
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
    /* The thread's own business: how large, how long, to which address. */
    {CONCEPT_ASKS, "*", 1,
     "how many megabytes/mb/pages/words/characters|wie viele megabyte/mb/seiten/wörter/zeichen|combien de "
     "mégaoctets/mo/pages/mots/signes|cuántos/cuántas megas/megabytes/páginas/palabras|quantos/quantas "
     "megabytes/páginas/palavras|quanti/quante megabyte/pagine/parole|hoeveel megabyte/mb/pagina s/woorden|ile "
     "megabajtów/mb/stron/słów|сколько мегабайт/страниц/слов|hur många "
     "megabyte/sidor/ord|几页|多少页|多少字|多大的附件|"
     "何ページ|何文字|몇 쪽*|몇 자*|kaç sayfa|kaç kelime|كم صفحة|كم كلمة"},
    {CONCEPT_SUBSCRIBES, "*", 1,
     "receive/get the/my/your/these mails/messages/emails/posts at another/a different/new address|an eine/meine "
     "andere/neue adresse _ bekommen/erhalten|recevoir les messages/courriels/mails à une autre/nouvelle "
     "adresse|recibir los mensajes/correos en otra/otro dirección/correo|ricevere i messaggi/le mail a/su un "
     "altro/nuovo "
     "indirizzo|ricevere le mail a/su un altro/nuovo indirizzo|receber as mensagens noutro/em outro endereço|de "
     "berichten op een ander/nieuw adres|otrzymywać wiadomości na inny/nowy adres|получать сообщения/письма на "
     "другой/новый адрес|få breven/mejlen till en annan/ny adress"},
    {CONCEPT_SELLS, "*", 0.9,
     "скидка/скидкой/скидки # до/на|со скидкой|доставка бесплатно/бесплатная|бесплатная доставка|звоните прямо "
     "сейчас|заказывайте прямо сейчас|закажите сейчас|только до конца недели|livraison gratuite|commandez vite|"
     "envío gratis|compre ahora|spedizione gratuita|ordina ora|versandkostenfrei|jetzt bestellen|gratis "
     "verzending|bestel nu|darmowa dostawa|zamów teraz|frete grátis|compre já|fri frakt|beställ nu|免费送货|立即订购|"
     "送料無料|今すぐご注文|무료 배송|지금 주문*|ücretsiz kargo|hemen sipariş|شحن مجاني|اطلب الآن"},
    {CONCEPT_AGREES, "*", 1,
     "dem/da/ihm/ihr/dir/ihnen/euch/hier _ ich/wir mich/uns _ anschließen|kann ich mich nur anschließen|können wir uns "
     "nur anschließen|mich/uns dem/der/diesem/dieser _ anschließen|schließe/schließen mich/uns dem/der/ihm/ihr/ihnen "
     "_ an|ne peux/puis/pouvons que me/nous joindre à _ avis|me uno/sumo a lo dicho|non posso che unirmi "
     "a|sluit/sluiten me/mij/ons _ bij _ aan|kan me daar alleen maar bij aansluiten"},
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
    {SENSE_YEARAGO, "*", 1,
     "last year*|last years|year before|a year ago|previous year*|l an dernier|l année dernière|l an passé|l année "
     "précédente|año pasado|año anterior|ano passado|ano anterior|anno scorso|anno precedente|letztes jahr*|letzten "
     "jahr*|vorigen jahr*|vergangenen jahr*|vorjahr*|vorig jaar*|vorige jaar*|afgelopen jaar*|zeszł* rok*|ubiegł* "
     "rok*|poprzedni* rok*|прошл* год*|минул* рок*|förra året|förra årets|i fjol|fjolårets|geçen yıl*|geçen "
     "sene*|önceki "
     "yıl*|العام الماضي|السنة الماضية|去年|上年度|昨年|前年|작년*|지난해*|ubiegłoroczn*|прошлогодн*"},
    {CONCEPT_COUNT, "", 0, NULL},
};
