/* SPDX-License-Identifier: MIT */
/* phrases_encloses: attachments announced in few words or by what they are ("our reply is in the PDF"), and what is
 * none: denied, sent before, only offered, or somebody's contract's. */
#include "phrases.h"

const struct phrase_group phrases_encloses[] = {
    {CONCEPT_ATTACHED, "en", 1,
     "contribution/response/responses/reply/replies/answer/answers/submission/statement/report/form/paper/document/"
     "copy "
     "is/are enclosed|herewith our/my/the _ "
     "contribution/response/responses/reply/answer/answers/submission/statement/document|herewith a/as document/file|"
     "^enclosed|contribution/response/responses/reply/answer/answers/submission/statement is/are in the/a/our "
     "pdf/word/file/document/docx/doc/spreadsheet|answers/reply/contribution/response _ in/as a separate "
     "file/document/attachment|here s/is/are the "
     "document/file/pdf/paper/form with|sending _ in/as a word/pdf/excel "
     "file/document|answers/reply/contribution/response _ as a word/pdf/docx "
     "document/file"},
    {CONCEPT_ATTACHED, "*", 1,
     "s anhang/anlage/anh|vgl anhang/anlage|liegt/liegen _ als pdf/word/datei/dokument/anlage/anhang "
     "bei|liegt/liegen dieser/der/meiner/unserer mail/nachricht bei|antwort*/stellungnahme*/beitrag*/eingabe* "
     "liegt/liegen bei|antwort*/stellungnahme*/beitrag* ist/sind/steht/stehen im/in pdf|antwort*/stellungnahme*/"
     "beitrag* ist/sind/steht/stehen in der/einer/dem/einem datei/word datei/dokument|"
     "fichier/document word/pdf/excel joint/attaché|dans le/un/ce fichier/document _ "
     "joint/attaché|réponse*/contribution est/sont dans le/un pdf/fichier/document|v/cf fichier|"
     "archivo/documento/fichero word/pdf/excel adjunto|respuesta*/contribución está/están en el/un "
     "pdf/archivo/word/documento/fichero|"
     "v/vd/cfr/cf allegato/allegati/all|nel/un/il/in file/documento _ allegato|file/documento word/pdf/excel "
     "allegato|rispost*/contributo è/sono nel/in pdf/file/documento|"
     "ficheiro/arquivo/documento word/pdf/excel anexo|resposta*/contributo está/estão no/num/em "
     "pdf/ficheiro/arquivo/documento/anexo|v/vd anexo|"
     "z bijlage/bijl|zie bijl|antwoord*/bijdrage/reactie staat/staan in de/het/een "
     "pdf/bestand/document/word|bijgesloten vindt|"
     "zob zał|w zał|patrz zał|odpowied*/stanowisko jest/są w pliku/pdf|w pliku word/pdf|"
     "см влож*/прил*/файл|ответ*/вклад в файле/документе/pdf|в файле word/pdf|"
     "svar*/bidrag* finns/ligger/är/står i pdf/filen/dokumentet/word|se bil/bif|i word filen|"
     "إجاباتنا/الإجابات/ردنا/مساهمتنا في الملف/ملف|"
     "所附|随邮件附|答复见文件|回答见文件|答复在PDF|答复在文件|答复在Word|"
     "回答はPDF|回答はファイル|回答はWord|回答は別ファイル|別紙のとおり|別紙をご|"
     "답변은 파일*/PDF*/워드*|답변은 별도 파일*|"
     "yanıtlarımız/yanıtımız/cevaplarımız _ dosyada/dosyasında|bkz ek"},
    /* In the languages of neighbours: what opens the sentence, or says who attaches. */
    {CONCEPT_ATTACHED, "*", 1,
     "^vedhæftet|^vedlagt|se vedhæftede/vedhæftet/vedlagte/vedlegg|i vedhæftede/vedlagte fil|"
     "vedlagt/vedhæftet følger/finder/finner/er|jeg/vi vedlegger/vedhæfter/vedlægger|i vedlegget|"
     "^liitteenä|^ohessa|^oheisena|liitteenä vastau*/lausun*|on/ovat liitteessä/liitteenä|katso liite|"
     "v příloze zasíl*/posíl*/najdete/naleznete|viz příloha|přikládám|přikládáme|odpovědi/stanovisko/vyjádření _ v "
     "příloze|v prílohe zasiel*/posiel*/nájdete|pozri prílohu|prikladám|prikladáme|"
     "^у вкладенні|^у додатку|у вкладеному файлі|див вкладення|дивіться вкладення|прикріплюю|прикріплюємо|відповіді "
     "_ у вкладенні/додатку|"
     "επισυνάπτω|επισυνάπτουμε|επισυνάπτονται|^συνημμένα|^συνημμένο|στο συνημμένο|δείτε το συνημμένο|"
     "^mellékelten|mellékelten küld*|csatolom|csatoljuk|csatoltan küld*|a mellékletben talál*|lásd _ melléklet*|"
     "atașez|atașăm|anexez|anexăm|găsiți atașat*/anexat*|în atașament|vezi atașament*|"
     "^terlampir|kami/saya lampirkan|kami/saya melampirkan|bersama ini kami/saya lampirkan|lihat lampiran|"
     "xem tệp/file đính kèm|tôi/chúng tôi gửi kèm|tôi/chúng tôi đính kèm|^đính kèm|trong tệp đính kèm|"
     "us adjuntem|trobareu adjunt*|^מצורף|^מצורפת|^מצורפים|^מצורפות|ראו/ראה/ראי קובץ/הקובץ/מסמך/המסמך "
     "מצורף/המצורף|בקובץ המצורף|"
     "پیوست است|پیوست می‌باشد|^به پیوست|فایل پیوست|پیوست "
     "کرده‌ام|پیوست "
     "کرده‌ایم|ضمیمه "
     "کرده‌ام|"
     "उत्तर/जवाब संलग्न|संलग्न फ़ाइल|संलग्न है|संलग्न हैं|"
     "hänge/hängen ich/wir an"},
    /* Nothing is attached. */
    {CONCEPT_NO_ATTACHMENT, "*", 1,
     "not/t attaching/enclosing/attach/enclose|no file/document attached/enclosed|attach/attaching/enclose/enclosing "
     "nothing|nothing attached/enclosed|without an/any attachment|"
     "hänge/hängen/füge/fügen/lege/legen _ nichts/kein/keine/keinen _ an/bei|nichts _ "
     "angehängt/beigefügt/anbei|anhang/anlage gibt es nicht/keinen/keine|kein*/nichts _ im anhang|"
     "ne joins/joignons rien/pas/aucun*|n'ai rien joint|n'avons rien joint|rien en pièce jointe|rien de joint|"
     "no adjunto/adjuntamos|nada adjunto|non allego/alleghiamo|non ho/abbiamo allegato|nulla/niente _ "
     "allegato|nulla/niente in allegato|não anexo/anexei/anexamos/junto|nada em anexo|nada anexado|"
     "voeg/voegen/doe/sluit _ niets/geen/niet _ bij|niets bijgevoegd/bijgesloten|stuur niets mee|"
     "nie załączam/załączamy/dołączam/dołączamy/załączyłam/załączyłem|nic nie załącz*/dołącz*|niczego nie "
     "załącz*/dołącz*|nic/niczego w załączniku|"
     "bifogar inget/ingenting/inte/inga/ingen|inget/ingenting bifog*|ingen bilaga|inga bilagor|utan bilag*|"
     "не прикладываю/прилагаю/прикрепляю/прикладываем/прилагаем/прикрепляем|ничего не прикл*/прил*/прикр*|"
     "вложений/приложений нет|без приложени*|"
     "لا أرفق|لا نرفق|لم أرفق|لم نرفق|دون إرفاق|بلا مرفق*|لا مرفق*|لا شيء مرفق*|"
     "没有附|未附|不附|无附|無附|沒有附|"
     "添付はしま|添付しませ|添付していませ|何も添付|添付ファイルはあり|添付ファイルはござ|"
     "첨부는 없*|첨부 없*|첨부할 것은 없*|첨부하지 않*|첨부파일은 없*|첨부 파일은 없*|첨부물은 없*|첨부한 것은 없*|"
     "eklemiyorum|eklemiyoruz|eklemedim|eklemedik|ek yok*|ek göndermiyor*|ekte bir şey yok"},
    /* It was sent before. */
    {CONCEPT_NO_ATTACHMENT, "*", 1,
     "sent/mailed _ the attachment|attachment i/we sent/mailed|attachment from/of last/yesterday|"
     "den/die anhang/anlage habe/haben/hatte/hatten ich/wir _ geschickt/gesendet|habe/haben _ den/die anhang/anlage _ "
     "geschickt/gesendet/nachgereicht|"
     "envoyé/transmis la/les pièce/pièces jointe/jointes|pièce/pièces jointe/jointes "
     "envoyée/envoyées|pièce/pièces jointe/jointes d hier|adjunto se lo/les/la envié/mandé/enviamos/mandamos|adjunto "
     "de ayer/anteayer|adjunto de la semana pasada|adjunto anterior|envié/mandé/enviamos el archivo/documento "
     "adjunto/anexo|envié/mandé/enviamos el adjunto|"
     "mandato/inviato l'allegato|allegato l'ho|allegato l'abbiamo|allegato di ieri|allegato della settimana scorsa|"
     "enviei/mandei/enviámos/enviamos o anexo|anexo enviei/mandei|anexo de ontem|anexo da semana passada|bijlage "
     "heb/hebben "
     "ik/we/wij _ gestuurd/verzonden|bijlage van vorige/gisteren|"
     "załącznik wysłałam/wysłałem/przesłałam/przesłałem/wysłaliśmy|wysłałam/wysłałem/przesłałam/przesłałem "
     "załącznik|załącznik _ zeszłym/wczoraj|"
     "вложение/приложение _ отправил*/отправлял*/посылал*/выслал* _ прошлой/вчера/ранее|bilagan/bilagorna "
     "skickade/skickades/sände|skickade/skickat bilagan/bilagorna|bilagan från förra/igår|"
     "أرسلت/أرسلنا/بعثت _ المرفق/المرفقات|المرفق الماضي|"
     "上周的附件|昨天的附件|上星期的附件|附件上周|附件上星期|附件 _ 已经发|附件 _ 已发|附件 _ 之前|附件 _ 早就|"
     "添付ファイルは先|添付ファイルは以前|添付ファイルは既に|添付ファイルはすでに|添付は先|添付は既に|"
     "첨부*/파일*/첨부파일* 지난주*/어제*/이미*/지난번*/지난달*|첨부 파일은/파일을 지난주*/어제*/이미*/지난번*|"
     "eki/ekleri geçen/dün/daha|ek dosyayı geçen/dün/daha"},
    /* It is offered, or promised. */
    {CONCEPT_NO_ATTACHMENT, "*", 1,
     "can/could/might/may send/forward/mail _ as an/a _ attachment/attachments|will/shall/ll send/forward/mail _ as "
     "an/a _ attachment/attachments|attach/attaches/attached/attaching "
     "great/much/little/some/no/particular/considerable/high/more/most/so/such/the "
     "importance/weight/value/significance/much/greatest/utmost|attach importance/weight/value|"
     "kann/können/könnte/könnten/werde/werden _ als anhang/anlage _ schicken/senden/nachreichen|"
     "peux/pouvons/pourrais/vais/allons/enverrai/enverrons _ envoyer _ pièce jointe|enverrai/enverrons _ pièce "
     "jointe|puedo/podemos/voy/vamos _ enviar* _ adjunt*|enviaré/enviaremos/mandaré _ "
     "adjunt*|posso/possiamo/potrei inviar*/mandar*/spedir* _ allegat*|invierò/manderò/invieremo _ "
     "allegat*|posso/podemos/poderia enviar*/mandar* _ anexo|enviarei/mandarei/enviaremos _ anexo|"
     "kan/kunnen/zal/zullen _ als bijlage _ sturen/mailen|mogę/możemy wysłać/przesłać/dosłać _ "
     "załącznik*|wyślę/prześlę/doślę _ załącznik*|могу/можем прислать/отправить/выслать _ "
     "вложени*/приложени*|пришлю/вышлю/отправлю _ вложени*/приложени*|kan/kunde/ska/skulle skicka _ "
     "bilaga|ek olarak gönderebilir*/göndereceğ*|يمكنني/يمكننا/سأرسل/سنرسل _ مرفق*|可以用附件|"
     "可以把 _ 附件|会用附件|添付でお送りでき|添付することもでき|첨부해 드릴 수*|첨부할 수 있*|첨부해 드리겠*"},
    {CONCEPT_ATTACHED, "*", 1,
     "comes with this mail|come with this mail|comes with this email|come with this email|comes with this message|"
     "travels with this mail|mit dieser mail kommt|kommt mit dieser mail|mit dieser mail kommen|accompagne ce "
     "message|accompagnent ce message|accompagne ce courriel|acompaña a este correo|acompaña a este mensaje|va con "
     "este correo|va con este mensaje|acompanha este email|acompanha esta mensagem|vai com este email|accompagna "
     "questa mail|accompagna questo messaggio|gaat met deze mail mee|komt met deze mail|följer med detta mejl|följer "
     "med mejlet|przychodzi z tym mailem|прилагается к этому письму|bu iletiyle birlikte|bu postayla birlikte"},
    {CONCEPT_ATTACHED, "*", 1,
     "photographs/photos/pictures/plans/accounts/invoices/drawings/copies/map enclosed|fotos anbei|bilder anbei|"
     "pläne anbei|photos jointes|photos ci jointes|fotos adjuntas|fotografías adjuntas|foto allegate|fotografie "
     "allegate|fotos em anexo|foto's bijgevoegd|foto's bijgesloten|zdjęcia w załączeniu|zdjęcia w załączniku|"
     "фотографии прилагаю|фото прилагаю|bilder bifogas|bilder bifogade|fotoğraflar ekte"},
    {CONCEPT_COUNT, "", 0, NULL},
};
