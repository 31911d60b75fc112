/* SPDX-License-Identifier: MIT */
/* phrases_giving: handing something in: the contribution itself, its attachment, its new version, its being late. */
#include "phrases.h"

const struct phrase_group phrases_giving[] = {
    {CONCEPT_ATTACHED, "en", 1,
     "attached/enclosed/annexed _ please find|please find/see _ attached/enclosed/attachment/attachments/annex|kindly "
     "find _ attached/enclosed|find attached/enclosed|i/we attach/enclose|i/we have/ve attached/enclosed/appended|i/we "
     "m/re/am/are attaching|am attaching|attaching my/our/the/a/it/them|is/are attached|it s attached|as an/a _ "
     "attachment/attachments|as attachment|in the/an/my/our attachment|in the/an attached|see _ "
     "attachment/attachments/attached/annex|attached is/are/you|attached to this message/email/mail/e/note|attached "
     "file/files/document/pdf/word/docx/paper/contribution/submission/response/text/note/doc|attached as|attached "
     "below|^attached|file/document/pdf/paper attached|the attached|attachment contains/contain|in the accompanying "
     "file/document|sending _ as attachment|with _ attached|attach/attaching "
     "herewith|contribution/submission/response/answers/input/comments attached"},
    {CONCEPT_ATTACHED, "fr", 1,
     "en pièce jointe|en pièces jointes|ci-joint*|ci-annexé*|pièce jointe|pièces jointes|en annexe|en fichier joint|en "
     "fichier attaché|fichier/document joint/attaché|ci-attaché*|je/nous joins/joignons|vous trouverez _ joint*|joint "
     "à ce/cet message/mail/courriel|en PJ|dans le document joint"},
    {CONCEPT_ATTACHED, "es", 1,
     "adjunto|adjunta|adjuntamos|adjuntos|adjuntas|se adjunta|en el/un archivo/documento/fichero "
     "adjunto|documento/archivo/fichero adjunto|anexo _ "
     "documento/archivo/contribución/aporte/respuestas/respuesta/cuestionario/formulario|les anexo|se anexa|como "
     "anexo|en anexo|encontrará* adjunto|en documento anexo|archivo anexo"},
    {CONCEPT_ATTACHED, "pt", 1,
     "em anexo|segue/seguem _ anexo|anexo/anexamos _ "
     "documento/contribuição/arquivo/respostas/resposta/texto/questionário/formulário|em arquivo "
     "anexo|documento/arquivo/ficheiro anexo|anexado|anexada|estou anexando|no anexo|em anexo segue|ficheiro em "
     "anexo|segue/seguem em anexo"},
    {CONCEPT_ATTACHED, "it", 1,
     "in allegato|allego|alleghiamo|si allega|allegato/allegati _ trova/trovate|documento/file allegato|in allegato "
     "trova*|invio in allegato|nell'allegato|vedi allegato|trovate allegato"},
    {CONCEPT_ATTACHED, "de", 1,
     "im anhang|in der anlage|als anhang|als anlage|anbei|angehängt*|beigefügt*|im "
     "angehängten/beigefügten|anhängend*|hänge/hängen "
     "ihnen/euch/dir/das/den/die/ein/eine/einen/mein/meine/meinen/unser/unsere/unseren/hier/noch/gleich/auch _ an|füge "
     "_ bei|siehe anhang/anlage|beiliegend*|in beiliegendem|"
     "^als datei|schicke/schicken/sende/senden/übersende/übersenden/maile/mailen/kommt/kommen/liegt/liegen/erhalten _ "
     "als "
     "datei|antwort*/beitrag*/stellungnahme*/eingabe*/text/hier/anbei _ als datei"},
    {CONCEPT_ATTACHED, "nl", 1,
     "in de bijlage|als bijlage|bijgevoegd*|bijgaand*|in bijlage|zie bijlage|zie de bijlage|hierbij gevoegd|toegevoegd "
     "als bijlage|in het bijgevoegde"},
    {CONCEPT_ATTACHED, "pl", 1,
     "w załączniku|w załączeniu|załączam|załączamy|przesyłam w załączniku|w załączonym|załączony plik|w "
     "załącznikach|dołączam|dołączamy|w dołączonym"},
    {CONCEPT_ATTACHED, "ru", 1,
     "во вложении|в приложении|прилагаю|прилагаем|прилагается|прилагаются|во вложенном|в прикреплённом|в "
     "прикрепленном|прикрепляю|прикрепляем|прикреплён*|вложенный файл|вложенном файле|к письму прилага*|в "
     "приложенном|приложен*"},
    {CONCEPT_ATTACHED, "ar", 1,
     "مرفق|مرفقا|مرفقاً|المرفق|المرفقة|مرفقة|تجدون مرفقا|تجدون في المرفق|في "
     "المرفقات|المرفقات|بالمرفقات|أرفق|ارفق|نرفق|الملف المرفق|الوثيقة المرفقة|مع المرفق|طيه|رفقة هذا|مرفق طيه|رفقته"},
    {CONCEPT_ATTACHED, "zh", 1, "附件|随信附上|附上|见附|附後|随函附上|隨信附上|随附|隨附|附档|附檔"},
    {CONCEPT_ATTACHED, "ja", 1, "添付|別添|同封"},
    {CONCEPT_ATTACHED, "ko", 1, "첨부*|별첨*|붙임*|동봉*"},
    {CONCEPT_ATTACHED, "tr", 1,
     "ekte|ektedir|ekteki|ekli|ektedir|ek olarak gönder*|ekinde|ekimizde|ilişikte*|ek dosya*|dosya "
     "ektedir|ekliyorum|ekliyoruz"},
    {CONCEPT_ATTACHED, "sv", 1,
     "bifogar|bifogat|bifogad|bifogas|bifogade|bilaga|bilagan|bilagt|i bilaga|som bilaga|se bilaga|i bifogad "
     "fil|medföljer"},
    {CONCEPT_ATTACHED, "en", 1,
     "in the enclosed/appended/annexed|enclosed/annexed/appended _ file/document/letter/note/paper|"
     "spreadsheet/sheet/table/tables/chart/graph/graphs/slides/presentation/notes/report/letter/draft/doc/docs/scan/"
     "copy/figures/data/statement/memo/brief/summary/annex/photo/form/text/paper attached/enclosed/appended|enclosed _ "
     "please find|in the enclosure|as an enclosure|please see enclosed|enclosed is/are/you|enclosed "
     "file/document|pfa|i/we ve/have _ appended|appended to this|attachment with my/our|in attachment"},
    {CONCEPT_ATTACHED, "fr", 1,
     "joint/jointe/joints/jointes à ce/cet/la/mon/notre "
     "présent/présente/message/mail/courriel/courrier/lettre|sont/est jointes/jointe/joints ci|en pièces "
     "attachées|pièce attachée|voir pj|cf pj|pj"},
    {CONCEPT_ATTACHED, "es", 1,
     "ver/véase/vea/vean anexo/adjunto|anexo encontrará*|va/van adjunto*|va/van adjunta*|he/hemos "
     "adjuntado|anexamos|adjunt* _ documento"},
    {CONCEPT_ATTACHED, "pt", 1,
     "segue/seguem/vai/vão anexa/anexo/anexas/anexos|junto/juntamos envio/enviamos|junto/juntamos uma/um/o/a/os/as "
     "fotografia*/foto/fotos/cópia/imagem/ficheiro/documento/tabela/lista/programa/mapa/quadro/relatório|envio/"
     "enviamos/junto "
     "junto/anexo|anexei|anexamos|anexámos|em apenso|segue apenso|ver anexo|veja _ anexo|como anexo"},
    {CONCEPT_ATTACHED, "it", 1,
     "ho/abbiamo allegato|vi/le allego|allegat* alla presente|allegat* a questa/questo|come allegato|si veda _ "
     "allegato"},
    {CONCEPT_ATTACHED, "de", 1,
     "füge/fügen _ an|füge/fügen/lege/legen _ bei|beigelegt*|in der angehängten|im beigefügten|mitgeschickte* "
     "datei|mit diesem anhang|in angehängter|in beigefügter"},
    {CONCEPT_ATTACHED, "nl", 1,
     "voeg/voegen/doe/sluit _ bij|voeg/voegen het/een/de/mijn/ons/onze "
     "foto/rooster/lijst/tabel/document/bestand/verslag/overzicht/kaart/tekening/kopie toe|bijgesloten|meegestuurd*|in "
     "bijgaand*|de bijgevoegde|in bijgevoegd*|hierbij als "
     "bijlage"},
    {CONCEPT_ATTACHED, "pl", 1,
     "przesyłam/wysyłam/przekazuję załącz*|dołączon* plik*|w dołączonym|w "
     "załączonych|załączyłam|załączyłem|załączyliśmy|patrz załącznik|zob załącznik"},
    {CONCEPT_ATTACHED, "ru", 1,
     "прикладываю|прикладываем|приложил*|вложил*|см/смотрите вложение/приложение/вложенный/прилагаем*|в "
     "прилагаем*|прилагаем* файл*|во вложениях|в прикреплении|в аттаче|высылаю вложением"},
    {CONCEPT_ATTACHED, "ar", 1, "أرفقت|أرفقنا|نرسل _ مرفق*|أرسل _ مرفق*|مرفقة بهذه|بالمرفق|في الملحق|الملحق بهذه"},
    {CONCEPT_ATTACHED, "ko", 1, "첨부"},
    {CONCEPT_ATTACHED, "tr", 1,
     "ektedir|ekte sun*|ekte yer|ek olarak|ekledim|ekledik|eklenmiştir|ekte gönder*|ekinde|ilişikteki|ilişiktedir"},
    {CONCEPT_ATTACHED, "sv", 1, "bilägger|bifogas|bilagda|bifogade|härmed bifog*|medsänd*|i den bifogade|bilagt"},
    {CONCEPT_NO_ATTACHMENT, "en", 1,
     "your attachment/attachments|forgot* _ attachment/attach|no attachment|without attachment/attachments|attachment "
     "_ missing/empty/scrubbed/removed/stripped|could not open _ attachment|cannot open _ attachment|attachment was "
     "scrubbed|attached to the idea|attachment limit|allow* attachments|resend _ attachment|send* _ as an attachment "
     "or|attachment or|attachment accepted|can/may/should _ attach|attachments _ allowed"},
    {CONCEPT_NO_ATTACHMENT, "en", 1,
     "attached to the/a/an/any/each/every/their/its/it/them/one|nothing is/was attached|not attached|isn t attached|is "
     "no attachment|attached to my/our/his/her/their/your/the "
     "mail/message/email/e/post/letter of/from/last/earlier|attached last/earlier/yesterday|previously "
     "attached|his/her/their/ben s attachment|attachment/attachments from/by/of|attachments sent"},
    {CONCEPT_NO_ATTACHMENT, "*", 1,
     "thanks/thank for/you/so/much _ attached/enclosed|merci pour _ joint/jointe/jointes/joints|danke für _ "
     "angehängte*/beigefügte*|dank für _ angehängte*/beigefügte*|gracias por _ adjunt*|obrigado/obrigada pelo/pela _ "
     "anex*|grazie per _ allegat*|dank/bedankt voor _ bijgevoegd*/bijgesloten|dziękuję/dziękujemy za _ "
     "załączon*|спасибо за _ приложенн*/вложенн*/прикрепленн*|感谢您的附件|谢谢附件|添付ありがとう|添付いただき|첨부해 "
     "주신|첨부해 주셔서|tack för _ bifogad*|شكرا على المرفق*"},
    {CONCEPT_NO_ATTACHMENT, "*", 1,
     "votre/vos/sa/leur pièce/pièces jointe/jointes|oublié _ pièce jointe|sans pièce/pièces jointe/jointes|aucune "
     "pièce "
     "jointe|pas de pièce jointe|rien n'est joint|su/sus/vuestro/tu adjunto/adjuntos|olvidó _ adjunt*|sin "
     "adjunto*|no hay adjunto*|ningún adjunto|no adjunt*|ihr/ihren/ihrem/euer/euren/eurem/dein/deinen "
     "anhang/anhänge*/anlage*|ihre/eure/deine anlage*/anhänge*|ohne anhang/anlage|ohne "
     "anhänge/anlagen|kein/keinen/keine "
     "anhang/anlage/anhänge|seu/vosso/teu anexo|sem anexo*|nenhum anexo|não há anexo*|suo/vostro/tuo/loro "
     "allegato|senza "
     "allegat*|nessun allegato|uw/jullie/je bijlage|zonder bijlage*|geen bijlage*|twój/twojego/wasz/waszego/pana/pani "
     "załącznik*|bez załącznik*|ваше/вашего/вашем/твоё/твоего вложение/вложения/вложении|без вложени*|нет "
     "вложени*|مرفقكم|بدون مرفق*|دون مرفق*|لا توجد مرفقات|لا يوجد "
     "مرفق|没有附件|沒有附件|无附件|無附件|你的附件|您的附件|你们的附件|你发的附件|您发的附件|"
     "他的附件|不需要附件|添付がありません|添付はありません|添付なし|いただいた添付|添付がない|添付され*いません|"
     "첨부파일이 없*|첨부 파일이 없*|첨부 없이|보내 주신 "
     "첨부*|보내주신 첨부*|ekiniz*|eki yok|eksiz|gönderdiğiniz ek*|er/din/eran bilaga|ingen bilaga|utan bilaga|inga "
     "bilagor"},

    {CONCEPT_GIVES, "en", 1,
     "my/our/this/the/following contribution/submission/input/inputs/response/responses/contributions/answers/replies "
     "to the|is/are my/our "
     "contribution/submission/input/inputs/response/responses/answers/views/feedback/thoughts|my/our "
     "answers/responses/replies/contribution/submission/input _ below|my/our "
     "answers/responses/input/inputs/contribution/submission/replies|my/our views/thoughts/take on|in "
     "response/reply/answer to _ call/questions/question/questionnaire/request|respond* to the/your "
     "call/questions/questionnaire|responses/answers/replies to _ questions|would like to contribute the "
     "following|submit* _ contribution/response/input/answers|submit* the following|contribution from|contribution "
     "by|contribution of the|submission from|submission by|response from|input from|comments from|inputs "
     "from|pleased/happy/glad/delighted to submit/contribute/respond|welcome* the opportunity to|thank* _ for the "
     "opportunity to|appreciate* the opportunity to|answers/answer/responses/comments inline|see inline|answering "
     "inline|here are/is _ answers/responses/contribution/input/thoughts|here goes|my two cents|my 2 cents|a few "
     "thoughts|some thoughts on|i will answer|let me answer|i would like to answer|to answer the question*|on behalf "
     "of _ i submit|short answer|contribution to the|for your consideration|i d like to contribute|wish/wishes to "
     "contribute|for inclusion in|we contribute"},
    {CONCEPT_GIVES, "fr", 1,
     "ma/notre/nos/mes contribution/contributions/réponse/réponses|contribution de|réponse/réponses à "
     "l'appel|réponse/réponses à la/vos/aux question/questions|en réponse à|voici mes/nos/ma/notre/quelques|je "
     "réponds|nous répondons|je souhaite contribuer|nous souhaitons contribuer|suite à l'appel à "
     "contributions|contribution au|contribution à|j'ai l'honneur de|soumettre _ contribution|permettez-moi de "
     "répondre|réponses ci-dessous"},
    {CONCEPT_GIVES, "es", 1,
     "mi/nuestra/mis/nuestras contribución/contribuciones/respuesta/respuestas|mi/nuestro/nuestros/mis "
     "aporte/aportes|contribución de|aporte de|respuesta/respuestas a la/las/sus/su|en respuesta "
     "a|comparto/compartimos _ respuestas/aportes/aporte|envío/enviamos _ contribución/respuestas/aporte/aportes|a "
     "continuación _ respuestas|estos son mis/nuestros|respondo|quisiera contribuir|queremos contribuir|en atención a "
     "la convocatoria|les envío|les comparto|aportes a|contribución al"},
    {CONCEPT_GIVES, "pt", 1,
     "minha/nossa/minhas/nossas contribuição/contribuições/resposta/respostas|contribuição de|contribuição "
     "da|contribuição do|resposta/respostas à/às/ao|em resposta à|em resposta ao|segue/seguem minha*/nossa*|gostaria "
     "de contribuir|gostaríamos de contribuir|seguem _ respostas|segue _ contribuição|contribuição ao|contribuição "
     "para"},
    {CONCEPT_GIVES, "it", 1,
     "mio/nostro/miei/nostri contributo/contributi|mie/nostre risposte|contributo di|contributo "
     "della|risposta/risposte alle|in risposta a*|ecco le/il/la|rispondo|inviamo/invio _ contributo|di seguito _ "
     "risposte|contributo al"},
    {CONCEPT_GIVES, "de", 1,
     "mein/unser/unseren/meinen beitrag|meine/unsere antwort/antworten/stellungnahme|beitrag von|beitrag der|beitrag "
     "des|antworten auf die|antwort auf|stellungnahme der|stellungnahme des|stellungnahme von|in beantwortung|zu ihren "
     "fragen|zu den fragen|hier _ antworten|hiermit _ reichen|beitrag zum|gerne beantworte*|beantworten wir"},
    {CONCEPT_GIVES, "nl", 1,
     "mijn/onze bijdrage|mijn/onze antwoorden|mijn/onze reactie|bijdrage van|antwoorden op|in antwoord op|hierbij _ "
     "bijdrage|reactie op de"},
    {CONCEPT_GIVES, "pl", 1,
     "mój/nasz wkład|moje/nasze odpowiedzi|nasza/moja odpowiedź|odpowiedzi na|w odpowiedzi na|przesyłam _ "
     "odpowiedzi/wkład|wkład do|stanowisko"},
    {CONCEPT_GIVES, "ru", 1,
     "мой/наш вклад|мои/наши ответы|наш/мой ответ|ответы на|в ответ "
     "на|отвечаю|отвечаем|направляю|направляем|предложения _ к|вклад в|ниже _ ответы|хотел* бы поделиться|хотели бы "
     "поделиться|наши предложения"},
    {CONCEPT_GIVES, "ar", 1,
     "مساهمتي|مساهمتنا|مساهمة|إجاباتي|إجاباتنا|اجاباتي|اجاباتنا|إجاباتنا على|ردا على|رداً على|ردنا على|إجابة على|أود "
     "المساهمة|نود المساهمة|استجابة لدعوة*|استجابة للدعوة|أود أن أساهم|فيما يلي إجاباتي|ردودنا|أجيب"},
    {CONCEPT_GIVES, "zh", 1,
     "我的回答|我们的回答|我的贡献|我们的贡献|我的意见|我们的意见|提交意见|提交如下|答复如下|回答如下|回复如下|"
     "针对问题|回应征集|我们提交|我的建议|我們的意見|回答問題"},
    {CONCEPT_GIVES, "ja", 1,
     "回答いたします|回答します|回答を送|回答させて|意見を提出|意見を送|私の回答|我々の回答|弊社の回答|当団体の|寄稿|"
     "以下の通り回答|下記の通り|意見募集に|ご質問に|質問への回答"},
    {CONCEPT_GIVES, "ko", 1,
     "의견을 제출*|제출합니다|답변드립니다|답변을 드*|저의 의견*|우리의 의견*|저희 의견*|기고*|답변은 다음*|다음과 "
     "같이 답*|질문에 대한"},
    {CONCEPT_GIVES, "tr", 1,
     "katkım|katkımız*|yanıtlarım*|yanıtımız|cevaplarım*|cevabımız|görüşlerim*|çağrısına yanıt*|sorulara yanıt*|katkı "
     "olarak|sunuyoruz"},
    {CONCEPT_GIVES, "sv", 1,
     "mitt/vårt bidrag|mina/våra svar|vårt/mitt svar|bidrag från|svar på|som svar på|här kommer|våra synpunkter"},
    {CONCEPT_GIVES, "*", 0.6,
     "regarding/on/about/to/concerning question|regarding/on/about/to your question|your "
     "first/second/third/fourth/fifth/sixth/seventh/last question|first/second/third/fourth/fifth/sixth/seventh/last "
     "of your questions|last question|question #|à la question|sur la question|votre question|a la pregunta|sobre la "
     "pregunta|su pregunta|à pergunta|sobre a pergunta|sua pergunta|alla domanda|sulla domanda|zu frage|zur frage|auf "
     "frage|op vraag|bij vraag|na pytanie|на вопрос|по вопросу|вопрос #|السؤال|على السؤال|问题 #|关于问题|第 # "
     "个问题|第 # 题|質問 #|問 #|질문 #|soru #|soruya|på fråga|fråga #|frage #|pregunta #|pergunta #|domanda "
     "#|question one/two/three/four/five/six/seven"},

    {CONCEPT_REVISES, "en", 1,
     "revised/updated/corrected/amended/final/new/newer/latest version of my/our|revised/updated/corrected/amended "
     "contribution/submission/response/input/answers/version|replace* my/our "
     "earlier/previous/first/original/last/contribution/submission/answers/answer/response/email/message|replace* the "
     "one|replace* the version|replace* _ i/we sent|supersede*|discard/ignore/disregard my/our "
     "previous/earlier/first/last/original|discard/ignore/disregard the previous/earlier/first/last|in place of "
     "my/our/the|instead of the/my version/one/contribution|instead of my/our|an update to my/our|update of "
     "my/our|update to my/our|i/we have/ve revised|i/we revised my/our/the|i/we have/ve corrected|i/we have/ve "
     "updated|resend* with|resubmit*|re-submit*|resubmission|corrected an error|corrects an error|i made a mistake "
     "in|new version of my/our|second version of my/our|version 2 of my/our|v2 of my/our|^revised|withdraw "
     "my/our|takes the place of|use this version|use this one|consider this version|this is the final version|with "
     "corrections|correction to my/our/the|my/our corrected|my/our revised|my/our updated|rather than my/our "
     "earlier|not the one i/we sent"},
    {CONCEPT_REVISES, "fr", 1,
     "version révisée/corrigée/actualisée/modifiée|version mise à jour|remplace* _ précédent*|remplace* "
     "ma/notre|remplacer ma/notre|annule et remplace|contribution révisée/corrigée/actualisée|nouvelle version de "
     "ma/notre|ne pas tenir compte de|au lieu de ma|réponse révisée/corrigée|mise à jour de ma/notre|en remplacement "
     "de"},
    {CONCEPT_REVISES, "es", 1,
     "versión revisada/corregida/actualizada/modificada|reemplaza* _ anterior|sustituye* _ anterior|sustituir "
     "mi/nuestra|reemplazar mi/nuestra|en lugar de mi|contribución revisada/corregida/actualizada|nueva versión de "
     "mi/nuestra|favor de ignorar|ignoren/descarten _ anterior|actualización de mi/nuestra|en reemplazo de|en "
     "sustitución de|aporte corregido/revisado|que reemplaza|que sustituye"},
    {CONCEPT_REVISES, "pt", 1,
     "versão revisada/revista/corrigida/atualizada/actualizada|substitui _ anterior|substituir minha|substitua* _ "
     "anterior|desconsidere* _ anterior|nova versão da minha|nova versão da nossa|em substituição|contribuição "
     "revisada/revista/corrigida/atualizada|em vez da|que substitui"},
    {CONCEPT_REVISES, "it", 1,
     "versione rivista/corretta/aggiornata/riveduta|sostituisce _ precedente|sostituire il mio|annulla e "
     "sostituisce|contributo rivisto/corretto/aggiornato|nuova versione del mio|nuova versione del nostro|ignorate _ "
     "precedente|in sostituzione"},
    {CONCEPT_REVISES, "de", 1,
     "überarbeitete* fassung/version/beitrag/antworten|korrigierte* fassung/version/beitrag|aktualisierte* "
     "fassung/version/beitrag|ersetzt _ vorherige*/früher*/bisherige*/ersten/letzte*|ersetzen sie _ beitrag|statt "
     "meines|anstelle meines|anstelle unseres|anstelle der|neue fassung|ignorieren sie _ "
     "vorherige*/erste*/letzte*|ersetzt meine*|ersetzt unsere*|überarbeiteter beitrag|korrektur meine*|neue version "
     "meine*|neue version unsere*|ersetzt die"},
    {CONCEPT_REVISES, "nl", 1,
     "herziene versie|bijgewerkte versie|gecorrigeerde versie|vervangt _ eerdere|vervangt mijn|in plaats van "
     "mijn|nieuwe versie van mijn|herziene bijdrage|verbeterde versie"},
    {CONCEPT_REVISES, "pl", 1,
     "poprawion* wersj*|zaktualizowan* wersj*|zastępuje _ poprzedni*|zamiast poprzedni*|nowa wersja|nową wersję|proszę "
     "zastąpić|korekta mo*|zmienion* wersj*"},
    {CONCEPT_REVISES, "ru", 1,
     "исправленн* верси*|обновлённ* верси*|обновленн* верси*|переработанн* верси*|заменяет _ предыдущ*|взамен _ "
     "предыдущ*|взамен|вместо предыдущ*|вместо моего|нов* верси* моего|нов* верси* нашего|прошу заменить|просим "
     "заменить|уточнённ* верси*|уточненн* верси*|исправленный вариант|просьба заменить|не учитывать предыдущ*"},
    {CONCEPT_REVISES, "ar", 1,
     "نسخة منقحة|نسخة معدلة|نسخة محدثة|النسخة المعدلة|النسخة المنقحة|النسخة المحدثة|تحل محل|تلغي "
     "وتحل|استبدال مساهمتي|نسخة مصححة|مساهمة معدلة|المعدلة من مساهمت*|تجاهل السابقة|مساهمتي السابقة"},
    {CONCEPT_REVISES, "zh", 1,
     "修订版|修訂版|修改版|更新版|更正版|替换|替換|取代|代替之前|代替此前|以此为准|以此版为准|以此為準|更正后|修订后|"
     "修改后的|修正版|请忽略之前|请以"},
    {CONCEPT_REVISES, "ja", 1,
     "改訂版|修正版|更新版|差し替え|差替え|差し替|置き換え|訂正版|訂正した|修正した回答|前回の回答を|先日の回答を|"
     "前回お送りした|先にお送りした"},
    {CONCEPT_REVISES, "ko", 1,
     "수정본*|수정된 의견*|수정안*|대체합니다|대체해*|교체*|이전 의견*|정정*|개정본*|업데이트된 버전"},
    {CONCEPT_REVISES, "tr", 1,
     "düzeltilmiş*|gözden geçirilmiş*|güncellenmiş*|yerine geç*|önceki katkım*|önceki mesajım*|revize*"},
    {CONCEPT_REVISES, "sv", 1,
     "reviderad version|uppdaterad version|rättad version|ersätter _ tidigare|ersätter mitt|i stället för mitt|ny "
     "version av mitt|reviderat bidrag|korrigerad version"},
    {CONCEPT_REVISES, "*", 1,
     "replace/substitute/swap the/that/my text/version/document/file/paper/attachment/mail/one/message|replaces the "
     "text/version/document/one/mail/message|remplacer le texte/document/fichier|remplacer la "
     "version/contribution/réponse|remplacer celui/celle|remplace celui/celle|remplace le texte/document|remplace la "
     "version|sustituir/reemplazar el texto/documento/archivo|sustituir/reemplazar la versión/contribución|sustituye "
     "al/el/la|reemplaza al/el/la|substituir o texto/documento/arquivo|substituir a versão/contribuição|substitui "
     "o/a|sostituire il testo/documento/file|sostituire la versione|sostituisce il/la/quello/quella|ersetzen sie "
     "bitte|bitte ersetzen|ersetzt den/das/meinen/unseren|an stelle|anstatt|statt der|vervangt het|vervangt "
     "de|vervangen door deze|zastępuje|proszę o zastąpienie|заменить текст/файл/документ|заменяет|прошу считать|просим "
     "считать|استبدال النص|استبدال الملف|تحل محل|يحل "
     "محل|代替我|替换我|替换之前|取代我|以本|以此|以这份|差し替えて|こちらに差し替|代わりにこちら|이전 것*|이것으로 "
     "대체*|바꿔 주*|교체해 주*|değiştirmenizi|yerine bunu|yerine bu|ersätt|ersätter det|i stället för det|instead of "
     "the one|instead of the text|instead of the version|instead of what i sent|not the earlier|forget my "
     "earlier|forget my previous|forget the version|bin what i sent|bin my earlier|scrap what i sent|goes in its "
     "place|takes its place|put this in its place|ignore my earlier|ignore what i sent|please take this one|please "
     "take this version|please take this instead|please use "
     "this|use this text|consider only this|only consider this|only this version|earlier version was|previous version "
     "was|wrong version|wrong file|sent the wrong|mistake in my|error in my|correct my|correction"},
    {CONCEPT_REVISES, "*", 1,
     "correction to/of my/our|corrected text|ignore the first|ignore my/our first|second version now|consider only "
     "this|use only this|only count this|considerem apenas|considerar apenas|consideren solo|consideren sólo|tengan en "
     "cuenta solo|ne tenir compte que|ne retenir que|correção da nossa/minha|corrección de nuestra/mi|corrección a "
     "nuestra/mi|correction de notre/ma|rectificatif|fe de erratas|erratum|errata corrige|corrigendum|korrektur "
     "meines/unseres|nur diese fassung|nur diesen text|correzione del nostro/mio|вместо предыдущ*|прошу учитывать "
     "только"},
    {CONCEPT_REVISES, "*", 0.6,
     "há um erro|hay un error|il y a une erreur|contains a mistake|contained a mistake|contained an error|had a "
     "mistake|ein fehler unterlaufen|c'è un errore"},
    {CONCEPT_REVISES, "*", 0.6,
     "new version|updated version|second version|version 2|v2|nouvelle version|nueva versión|nova versão|nuova "
     "versione|neue fassung|neue version|nieuwe versie|nowa wersja|новая версия|новый вариант|نسخة "
     "جديدة|新版|新しい版|새 버전|yeni sürüm|ny version"},
    /* Treaties are revised, too. */
    {CONCEPT_REVISES, "*", 0.4,
     "corrected|corrigé*|corregid*|corrigid*|corretto|corretta|korrigiert*|gecorrigeerd*|poprawion*|исправленн*|مصحح*|"
     "更正|訂正|수정한|düzeltil*|rättad|revised|updated|révisé*|revisad*|rivist*|überarbeitet*|herzien*|обновл*|معدل*|"
     "修订|修正|개정|güncel*|reviderad*|uppdaterad*"},
    {CONCEPT_REVISES, "*", 1,
     "do not use _ text/version/contribution/mail/message|don t use _ text/version/contribution/mail/message|not to "
     "use _ text/version/contribution|send a better one|send a new version|i withdraw|we withdraw|withdraw _ "
     "contribution/submission/text/answer|withdrawing|take back my/our|retire ma/notre|retirer ma/notre|retiro "
     "mi|retirar mi|retiramos nuestra|retiro minha|retirar minha|retiramos nossa|ritiro il mio|ritirare il mio|ziehe _ "
     "zurück|ziehen _ zurück|zurückziehen|trek _ terug|wycofuję|wycofujemy|отзываю|отозвать|снимаю|أسحب مساهمتي|سحب "
     "مساهمتي|撤回|取り下げ|철회*|geri çekiyor*|drar tillbaka|here _ again in full|once more in full|once again in "
     "full|noch einmal vollständig|encore une fois|de nuevo completo|novamente completa|fehlte ein|was missing a|i "
     "left out|left out a|omitted a|forgot a sentence|forgot to include"},

    {CONCEPT_SORRY_LATE, "en", 1,
     "sorry/apologies/apologise/apologize/apology _ late/delay/lateness/tardiness|late submission|late "
     "contribution|late response|missed the deadline|after the deadline|past the deadline|a bit late|a little "
     "late|running late|hope it is not too late|not too late|better late than never|beyond the deadline|before the "
     "deadline|just in time"},
    {CONCEPT_SORRY_LATE, "*", 1,
     "désolé* _ retard|avec retard|excuse* _ retard|pardon _ retard|disculpas _ demora/retraso/tardanza|perdón _ "
     "demora/retraso|con retraso|desculpas _ atraso|desculpe* _ atraso|com atraso|scus* _ ritardo|in "
     "ritardo|verspätung|verspätete*|nach ablauf der frist|te laat|excuses _ late|opóźnieni*|spóźni*|с опозданием|за "
     "задержку|после срока|اعتذر عن التأخير|نعتذر عن التأخير|أعتذر عن التأخير|على "
     "التأخير|迟交|逾期|晚了|遲交|遅くなり|遅れて|期限を過ぎ|늦어*|늦게|gecikme*|geç kald*|försening*|sent bidrag"},
    {CONCEPT_COUNT, "", 0, NULL},
};
