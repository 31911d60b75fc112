/* SPDX-License-Identifier: MIT */
/* phrases_asides: what is said to the others of a list and answers nothing: what do they think, how should the letters
 * be printed, there was no time to write this year, I put my name beside hers; and what mailboxes say whose owner has
 * moved on. */
#include "phrases.h"

const struct phrase_group phrases_asides[] = {
    /* The others are asked for their view. */
    {CONCEPT_OTHERS, "*", 1,
     "what do the others think|what do others think|what do the rest of you|what do you all think|how do others see|"
     "how do the others see|what does everybody else|what does everyone else|was meinen die anderen|was denken die "
     "anderen|was meint ihr|was denkt ihr|wie seht ihr|wie sehen das die|wie sehen die anderen|was sagen die anderen|"
     "qu'en pensent les autres|qu'en disent les autres|que disent les autres|qu'en pensez vous tous|qu'en dites vous "
     "tous|qué opináis|qué opinan los demás|qué piensan los demás|qué dicen los demás|qué pensáis|cómo lo veis|o que "
     "acham os outros|que acham os outros|o que dizem os outros|o que acham vocês|cosa ne pensano gli altri|che ne "
     "pensano gli altri|che ne dicono gli altri|cosa ne dicono gli altri|voi che ne dite|che ne dite voi|voi cosa ne "
     "pensate|wat vinden de anderen|wat vinden jullie|wat denken de anderen|hoe zien jullie|hoe zien de anderen|co "
     "sądzą inni|co myślą inni|co na to inni|co o tym sądzicie|co o tym myślicie|jak to widzicie|что думают другие|"
     "что думают остальные|что скажут другие|что скажут остальные|а что думаете вы|vad tycker ni|vad tycker de andra|"
     "vad säger ni andra|vad anser ni andra|diğerleri ne düşünüyor|diğerleri ne der|başkaları ne düşünüyor|ماذا يرى "
     "الآخرون|ما رأي الآخرين|ما رأي "
     "البقية|其他人怎么看|别人怎么看|其他人怎么想|ほかの方はどう|他の方はどう|他の皆さんはどう|다른 분들은 "
     "어떻게*|다른 분들 생각은"},
    /* What came in so far is talked about, and how it should be shown. */
    {CONCEPT_OTHERS, "*", 0.8,
     "contributions so far|letters so far|answers so far|submissions so far|what we have so far|what has come "
     "in so far|bisherigen zuschriften|bisherigen antworten|bisherigen beiträge|bisherigen beiträgen|"
     "témoignages reçus|réponses reçues|contributions reçues|lettres reçues|lo que llevamos recibido|leído lo "
     "que llevamos|visto lo que llevamos|revisado lo que llevamos|lo que llevamos reunido|cartas recibidas|"
     "respuestas recibidas|aportaciones recibidas|respostas recebidas|cartas recebidas|contributos recebidos|"
     "lettere arrivate|risposte arrivate|contributi arrivati|brieven tot nu toe|bijdragen tot nu toe|"
     "dotychczasowe listy|dotychczasowych listów|dotychczasowe odpowiedzi|присланных писем|присланные письма|"
     "полученные письма|breven hittills|svaren hittills|printed one after another|print them side by side|set "
     "them side by side|printed side by side|ungekürzt nebeneinander|nebeneinander gedruckt|nebeneinander "
     "abdrucken|publier l'un après l'autre|publier les lettres|publier les unes après|publicaría las cartas|"
     "publicar las cartas|publicar as cartas|pubblicare le lettere|pubblicherei le lettere|naast elkaar "
     "afdrukken|wydrukować obok siebie|напечатать рядом|напечатать подряд|trycka dem bredvid"},
    /* Assent by one's name. */
    {CONCEPT_AGREES, "*", 1,
     "put my name beside|put my name under|put my name to that|put my name next to|put my name below|add my name "
     "under|add my name to hers|add my name to his|add my name to that|sign under that|one more voice for|setze "
     "meinen namen unter|setze meinen namen darunter|unterschreibe ich sofort|mets mon nom sous|mets mon nom à côté|"
     "pongo mi nombre debajo|pongo mi firma debajo|pongo mi nombre al lado|cuánta razón tienes|cuánta razón tiene|"
     "qué razón tienes|qué razón tiene|ponho o meu nome por baixo|ponho o meu nome ao lado|metto il mio nome sotto|"
     "metto la mia firma sotto|metto il mio nome accanto|mijn naam mag eronder|mijn handtekening eronder|mijn "
     "handtekening mag eronder|dopisuję swoje nazwisko|ставлю свою подпись|sätter mitt namn under|altına imzamı"},
    /* Said by others, or all of it; no time to write. */
    {CONCEPT_ABSTAINS, "*", 1,
     "no tengo nada que añadir|no tengo nada que agregar|lo has dicho todo|lo ha dicho todo|ya lo has dicho todo|ya "
     "está todo dicho|has been said better|said it better than i|spare you the repetition|it is all said|já disse "
     "tudo|já está tudo dito|não tenho nada a juntar|non ho nulla da aggiungere|non ho niente da aggiungere|ha già "
     "detto tutto|tu as tout dit|vous avez tout dit|tout est dit|je n'ai rien à ajouter|alles gesagt|habe nichts "
     "hinzuzufügen|habe ich nichts hinzuzufügen|alles is gezegd|alles al gezegd|heb niets toe te voegen|wszystko już "
     "powiedziane|nie mam nic do dodania|всё уже сказано|все уже сказано|мне нечего добавить|мне и прибавить нечего|"
     "ekleyecek bir şeyim yok|her şeyi söylemişsiniz|har inget att tillägga|allt är sagt|had no time to write|no "
     "time to write this year|won t manage to write|will not manage to write|n'ai pas eu le temps d'écrire|le temps "
     "d'écrire m'a|kam nicht zum schreiben|komme ich nicht zum schreiben|komme nicht zum schreiben|keine zeit zum "
     "schreiben|no llego a escribir|no he tenido tiempo de escribir|sin tiempo para escribir|não tive tempo de "
     "escrever|não tive tempo para escrever|non ho avuto tempo di scrivere|non ho tempo di scrivere|geen tijd om te "
     "schrijven|kom niet aan schrijven toe|nie miałem czasu napisać|nie miałam czasu napisać|nie znajdę czasu żeby|"
     "не было времени написать|написать не успел|написать не успела|написать уже не|yazacak vaktim|yazmaya vaktim|"
     "yazacak zamanım|yazmaya zamanım|yazmaya fırsat|hann inte skriva|hinner inte skriva|har inte hunnit skriva|لم "
     "يسعفني الوقت للكتابة|没有时间写|没时间写|今年没空写|書く時間がありません|書く時間がなく|쓸 시간이 없*|쓸 틈이 "
     "없*"},
    {CONCEPT_THANKS, "*", 1,
     "elinize sağlık|eline sağlık|ellerinize sağlık|me has alegrado el día|me ha alegrado el día|made my day|den "
     "gjorde min dag|gjorde min dag"},
    /* Mailboxes whose owner has moved on. */
    {CONCEPT_MACHINE, "*", 1.5,
     "inbox is not being read|inbox is no longer read|inbox is no longer "
     "monitored|mailbox is not being read|mailbox is no longer read|mailbox is no longer "
     "monitored|address is no longer in use|address is no longer used|message will not be "
     "forwarded|mail will not be forwarded|mail is not passed on|not be passed on automatically|postfach wird nicht "
     "mehr|mail wird nicht weitergeleitet|nachricht wird nicht weitergeleitet|boîte n'est plus relevée|boîte n'est "
     "plus consultée|message ne sera pas transféré|message ne sera pas lu|buzón no se atiende|buzón ya no se|correo "
     "no se reenvía|mensaje no se reenvía|mensaje no será reenviado|caixa já não é lida|caixa já não é consultada|"
     "mensagem não será reencaminhada|casella non viene più|casella non è più|messaggio non verrà inoltrato|postbus "
     "wordt niet meer|bericht wordt niet doorgestuurd|skrzynka nie jest odczytywana|skrzynka nie jest już|wiadomość "
     "nie zostanie przekazana|ящик больше не|почта не проверяется|письмо не будет переслано|brevlådan läses inte|"
     "meddelandet vidarebefordras inte|posta kutusu okunmuyor|posta kutusu artık|mesajınız iletilmeyecek|صندوق "
     "البريد هذا لم يعد|لن تحول رسالتك|邮件不会转发|此邮箱无人查看|転送されません|전달되지 않습니다"},
    /* Away, in languages that few tables hold. */
    {CONCEPT_AWAY, "*", 1,
     "atostogauju|esu atostogose|laiškų neskaitau|būsiu išvykęs|būsiu išvykusi|esmu atvaļinājumā|atrodos "
     "atvaļinājumā|olen puhkusel|viibin puhkusel|olen kontorist eemal|ลาพักร้อน|ลาหยุด|ไม่อยู่ที่สำนักงาน|"
     "อยู่ระหว่างการลา|ตอบกลับเมื่อกลับ|som na dovolenke|čerpám dovolenku|jsem na dovolené|som mimo kancelárie|sem "
     "na dopustu|na dopustu sem|на одмору сам|na godišnjem sam|jam me pushime|nuk jam në zyrë|на одмор сум|"
     "შვებულებაში|արձակուրդում եմ|məzuniyyətdəyəm|демалыстамын|ta'tildaman|छुट्टी पर हूँ|छुट्टी पर हूं|अवकाश पर हूँ|"
     "ছুটিতে আছি|ছুটিতে থাকব|விடுமுறையில் இருக்கிறேன்|nasa bakasyon|naka leave|niko likizo|niko likizoni|nipo likizo|"
     "nipo likizoni|ek is met verlof|rwyf ar wyliau|tá mé ar saoire|oporretan nago|de vacances fins|estou de "
     "vacacións|er í sumarfríi|í orlofi|saya sedang cuti|đang nghỉ phép"},
    /* Votes. */
    {CONCEPT_VOTES, "*", 1,
     "voto a favor|voto en contra|voto contra|voto sí|^voto no|mi voto es|my vote is|my vote goes|i vote for|i "
     "vote against|je vote pour|je vote contre|mon vote va|voto per il|voto per la|voto em contra|o meu voto|"
     "ich stimme für|ich stimme gegen|ich stimme dafür|ich stimme dagegen|meine stimme geht|ik stem voor|ik "
     "stem tegen|mijn stem gaat|głosuję za|głosuję przeciw|mój głos za|mój głos przeciw|mój głos oddaję|mój "
     "głos jest za|mój głos jest przeciw|oddaję głos na|oddaję mój głos|голосую за|голосую против|мой голос за|"
     "мой голос против|мой голос отдаю|отдаю голос за|отдаю свой голос|jag röstar för|jag röstar mot|jag "
     "röstar på|min röst går|oyum evet|oyum hayır|أصوت لصالح|أصوت ضد|我投赞成|我投反对|賛成に一票|반대에 한 표|찬성에 "
     "한 표"},
    {CONCEPT_AWAY, "*", 1,
     "на годишњем одмору|na godišnjem odmoru|на годишњем сам|na godišnjem sam|на одмору сам|olen _ puhkusel|"
     "viibin _ puhkusel|puhkusel ja kirju|saya _ bercuti|sedang bercuti|suis en période de congé|sommes en "
     "période de congé|suis actuellement en congé|jeg er på ferie|jeg holder sommerferie|jeg er på permisjon|"
     "esu _ atostogose|iki _ atostogauju|atvaļinājumā un e|sem na letnem dopustu|do _ na dopustu|ik ben _ met "
     "verlof|szabadságon vagyok|szabadságon leszek|în concediu până|sunt plecat* în|εκτός γραφείου"},
    {CONCEPT_MACHINE, "*", 1.5,
     "inkorgen läses inte|inkorg läses inte|den här inkorgen|denne indbakke læses|indbakken læses ikke|denne "
     "innboksen leses|innboksen leses ikke|tätä postilaatikkoa ei|postilaatikkoa ei lueta|tuto schránku již|schránka "
     "se již|túto schránku už|ezt a postafiókot|postafiókot már nem|căsuța aceasta nu|nu mai este citită|η θυρίδα "
     "αυτή δεν|ця скринька більше|скринька більше не|ovaj sandučić se"},
    /* An answer that is being gathered. */
    {CONCEPT_PROMISES, "*", 1,
     "will write properly|shall write properly|will write at the weekend|will write at length|still gathering the|"
     "still collecting the|hold a place for me|hold a place for us|keep a place for me|bin noch am sammeln|sammle "
     "noch|schreibe ausführlich am|schreibe am wochenende|halten sie mir einen platz|haltet mir einen platz|"
     "rassemble encore|j'écrirai plus longuement|écrirai ce week end|gardez moi une place|gardez nous une place|sigo "
     "reuniendo|estoy reuniendo los|escribiré con calma|escribiré el fin de|guárdenme un sitio|guardadme un sitio|"
     "ainda estou a juntar|ainda estou a reunir|escrevo com calma|escrevo no fim de semana|guardem me um lugar|sto "
     "ancora raccogliendo|scriverò con calma|scrivo con calma|scriverò nel fine|tenetemi un posto|ben nog aan het "
     "verzamelen|verzamel nog|schrijf uitgebreid in|houd een plaatsje|zbieram jeszcze|jeszcze zbieram|napiszę "
     "porządnie|napiszę w weekend|proszę zostawić mi miejsce|ещё собираю|собираю ещё|напишу как следует|напишу на "
     "выходных|оставьте мне место|samlar fortfarande|skriver ordentligt|skriver i helgen|spara en plats åt|hâlâ "
     "topluyorum|hafta sonu yazacağım|bana yer ayırın"},
    /* A text is signed, no list subscribed. */
    {CONCEPT_AGREES, "*", 1,
     "suscribo hasta|suscribo todo|suscribo cada|suscribo una a una|suscribo palabra|suscribo lo|lo suscribo|"
     "la suscribo|suscribimos lo|suscribimos todo|subscrevo tudo|subscrevo cada|subscrevo palavra|subscrevo o "
     "que|subscrevo na íntegra|sottoscrivo tutto|sottoscrivo ogni|sottoscrivo parola|sottoscrivo quanto|"
     "sottoscrivo quello|sottoscrivo in pieno|je souscris à ce|je souscris aux|je souscris à chaque|je "
     "souscris pleinement|je souscris sans réserve|je souscris des deux mains|souscris à tout|souscris "
     "entièrement|souscris pleinement|souscrivons à|me quito el sombrero|chapeau bas|tiro o chapéu|tanto di "
     "cappello|hut ab|hattar av|petje af|снимаю шляпу|czapki z głów|hats off|unterschreibe jedes wort|"
     "unterschreibe jeden satz|onderschrijf ik|onderschrijf alles"},
    {CONCEPT_OURS, "*", 1,
     "was asked by the residents/board/committee/members/parents/neighbours/tenants/listeners|were asked by the "
     "board/committee/members|put in a word for them all|put in a word for all|speak for them all|speaking for them "
     "all|answer for them all|writing for them all|ich spreche für alle|schreibe für alle "
     "bewohner/nachbarn/eltern/mitglieder|haben mich gebeten für alle|m'ont demandé de parler pour tous|je parle "
     "pour tous les|j'écris pour tous les|hablo por todos ellos|hablo por todos los|escribo por todos los|me han "
     "pedido los vecinos|falo por todos os|escrevo por todos os|parlo per tutti|scrivo per tutti i|spreek voor "
     "iedereen|schrijf voor alle bewoners|piszę za wszystkich|piszę w imieniu wszystkich|пишу за всех|говорю за всех|"
     "пишу от всех|skriver för alla i|skriver åt alla|hepsi adına|herkes adına"},
    {CONCEPT_AGREES, "*", 1,
     "put me down as seconding|put me down as agreeing|put me down as a yes|put me down as a supporter|put me down in "
     "support|count me in agreement|schreibt mich als unterstützer|notez moi comme d'accord|apuntadme como de acuerdo"},
    {CONCEPT_ABSTAINS, "*", 1,
     "temps m'aura manqué|temps m'a manqué|le temps me manque pour|manqué de temps pour écrire|me ha faltado tiempo|"
     "me faltó tiempo|faltou me tempo|faltou me o tempo|mi è mancato il tempo|mir fehlte die zeit|mir fehlt die zeit "
     "zum schreiben|ontbrak mij de tijd|zabrakło mi czasu|не хватило времени написать|tiden räckte inte"},
    {CONCEPT_VOTES, "*", 1,
     "^for # against|^for _ # against #|^for _ # against _ #|^für # gegen|^für _ # gegen #|^für _ # gegen _ #|"
     "^voor # tegen|^voor _ # tegen #|^voor _ # tegen _ #|^pour # contre|^pour _ # contre #|^pour _ # contre _ "
     "#|^a favor de # contra|^for an extension|^for the extension|^for a postponement|^for postponing|^für "
     "aufschub|^für eine verlängerung|^für die verlängerung|^voor uitstel|^voor verlenging|^pour un report|"
     "^pour le report|^a favor de la prórroga|^a favor da prorrogação|^per il rinvio|^per una proroga|^za "
     "przedłużeniem|^za odroczeniem|^за продление|^за отсрочку|^för uppskov|^för förlängning|^a favor de _ # "
     "contra #|^a favor de _ # contra _ #|^per # contro|^per _ # contro #|^per _ # contro _ #|^za # przeciw|"
     "^za _ # przeciw #|^za _ # przeciw _ #|^за # против|^за _ # против #|^за _ # против _ #|^för # mot|^för _ "
     "# mot #|^för _ # mot _ #"},
    {CONCEPT_OTHERS, "*", 0.8,
     "all that came in|everything that came in|alles was bisher kam|alles was gekommen ist|tout ce qui est arrivé|"
     "todo lo que ha llegado|tudo o que chegou|tutto quello che è arrivato|alles wat binnenkwam|wszystko co przyszło|"
     "все что пришло|всё что пришло|allt som kommit in|publicava as cartas|publicaria as cartas"},
    {CONCEPT_AWAY, "*", 1, "съм в отпуск|в отпуск съм|в отпуска съм|ще отговоря след|ще отговоря когато"},
    {CONCEPT_OURS, "*", 1,
     "mi ha incaricat* di rispondere/scrivere|mi hanno incaricat* di rispondere/scrivere|hat mich beauftragt zu "
     "antworten|hat mich beauftragt ihnen|haben mich beauftragt ihnen|m'a chargée de répondre|m'a chargée de vous|me "
     "ha encargado responder|me han encargado responder|me ha encargado que responda|me encargou de responder|me "
     "encarregou de responder|heeft mij gevraagd te antwoorden|поручил мне ответить|поручила мне ответить|поручили "
     "мне ответить|zlecił mi odpowiedź|poprosił mnie o odpowiedź w|har gett mig i uppdrag att svara|har bett mig "
     "svara för"},
    {CONCEPT_HELPS, "*", 1,
     "like to work with|love to work with|glad to work with|happy to work with|vorrei lavorare con|mi piacerebbe "
     "lavorare con|quisiera trabajar con|me gustaría trabajar con|j'aimerais travailler avec|je voudrais travailler "
     "avec|gostaria de trabalhar com|gostava de trabalhar com|würde gern mit _ arbeiten|möchte mit _ arbeiten|würde "
     "gerne mit _ arbeiten|zou graag met _ werken|wil graag met _ werken|chciałbym pracować z|chciałabym pracować z|"
     "хотел бы работать с|хотела бы работать с|vill gärna arbeta med|vill gärna jobba med|birlikte çalışmak isterim"},
    /* Who the author and theirs are. */
    {CONCEPT_INTRODUCES, "*", 0.3,
     "^we are a/an/one/two/three|wir sind ein/eine|nous sommes un/une|somos un/una/uma/um|siamo un/una|wij/we zijn "
     "een|jesteśmy małą/małym/niewielką/niewielkim|мы небольшая/маленькая/небольшой/маленький|vi är en/ett"},
    {CONCEPT_COUNT, "", 0, NULL},
};
