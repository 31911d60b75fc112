/* SPDX-License-Identifier: MIT */
/* phrases_mends: one line that puts right what its author said before; figures of a draft that no longer hold; offers
 * of help to somebody named; agendas and minutes. */
#include "phrases.h"

const struct phrase_group phrases_mends[] = {
    {SENSE_CORRECT, "*", 1,
     "correct it|correct that|correct this|correct my|correct our|correct the|correct what|correct an|correct "
     "one|correcting|correction|corrections|amend|"
     "amendment|rectify|put right|set right|set straight|put straight|corriger|corrige|corrigeons|rectifier|rectifie|"
     "rectifions|rectification|correction|correctif|corregir|corrijo|corregimos|rectificar|rectifico|rectificamos|"
     "corrección|rectificación|enmendar|corrigir|corrijo|corrigimos|retificar|retifico|rectifico|correção|correcção|"
     "retificação|correggere|correggo|correggiamo|rettificare|rettifico|rettifichiamo|correzione|rettifica|"
     "berichtigen|berichtige|berichtigung|korrigieren|korrigiere|korrektur|richtigstellen|richtigstellung|richtig "
     "stellen|corrigeren|corrigeer|corrigeren "
     "we|rechtzetten|rechtzetting|rectificatie|correctie|verbetering|verbeteren|verbeter|poprawić|"
     "poprawiam|poprawiamy|skorygować|koryguję|korygujemy|sprostować|prostuję|prostujemy|sprostowanie|poprawka|korekta|"
     "исправить|исправляю|исправляем|поправить|поправляю|поправка|поправку|исправление|уточнить|уточняю|更正|纠正|改正|"
     "修正|订正|訂正|直させて|정정*|수정합니다|수정하*|바로잡*|düzeltiyor*|düzeltmem*|düzeltmek*|düzeltme|düzeltmemiz*|"
     "rätta|rättar|rättelse|korrigera|korrigerar|korrigering|تصحيح|أصحح|نصحح|أصحّح|تصويب|أعدل|تعديل"},
    {SENSE_SAID, "*", 1,
     "our contribution|my contribution|our submission|my submission|to my reply|notre contribution|ma contribution|mon "
     "apport|mi aporte|nuestro aporte|mi contribución|nuestra contribución|o meu contributo|nosso contributo|minha "
     "contribuição|nossa contribuição|il mio contributo|nostro contributo|nostra risposta|unserem beitrag|unseren "
     "beitrag|meinem beitrag|meinen beitrag|unsere antwort|meine antwort|unserer antwort|meiner antwort|mijn antwoord|"
     "ons antwoord|onze bijdrage|mijn bijdrage|swoją odpowiedź|moją odpowiedź|naszą odpowiedź|mojej odpowiedzi|swojej "
     "odpowiedzi|naszej odpowiedzi|свой ответ|мой ответ|наш ответ|своём ответе|своем ответе|моем ответе|нашему ответу|"
     "моему ответу|нашем "
     "ответе|我的回答|我们的答复|我的答复|我们的回答|我对问题|星期一的回答|私の回答|先の回答|先日の回答|"
     "当方の回答|제 답변*|저의 답변*|저희 답변*|보낸 답변*|yanıtımı|yanıtımızı|verdiğim yanıtı|verdiğim cevabı|"
     "gönderdiğim* yanıt*|gönderdiğimiz yanıta|günkü yanıtımı|cevabımı|mitt svar|vårt svar|mitt bidrag|vårt bidrag|"
     "إجابتي|إجابتنا|جوابي|جوابنا|ردي|ردنا|لردنا|لإجابتي|مساهمتي|مساهمتنا"},
    {SENSE_SHOULD, "*", 1,
     "should be|should read|ought to be|it is # not|not #|must read|doit être|il faut lire|fallait lire|debe ser|"
     "debería ser|deve ser|dovrebbe essere|muss heißen|müsste heißen|soll heißen|moet zijn|moet het zijn|powinno być|"
     "должно быть|следует читать|应该是|应为|正しくは|맞습니다|olmalı|olacak|ska vara|يجب أن يكون"},

    /* What becomes of a figure on a page. */
    {SENSE_PUT, "*", 1,
     "no longer right|no longer correct|no longer true|outdated|obsolete|cannot be right|can t be right|gives the "
     "wrong|périmé*|dépassé*|obsolète*|n'est plus exact*|n'est plus juste|est faux|est fausse|sont fausses|anticuad*|"
     "desactualizad*|obsolet*|ya no es correct*|ya no es cierto|está mal|están mal|es errónea|es erróneo|desatualizad*|"
     "desactualizad*|ultrapassad*|já não está|já não é|está errado|está errada|superata|superato|superati|non è "
     "aggiornat*|non è più|è sbagliato|è sbagliata|sono sbagliati|datato|stimmt nicht mehr|ist falsch|sind falsch|"
     "überholt|klopt niet meer|is fout|zijn fout|achterhaald|nieaktualn*|jest błędn*|są błędne|przestarzał*|устарел*|"
     "уже неверн*|указан неверно|указана неверно|неверный|неверная|过时|不对了|错了|有误|陈旧|古く|古いです|"
     "もう正しく|正しくありません|間違って|誤って|오래됐*|오래되었*|오래된|틀렸*|틀립니다|맞지 않*|더 이상 "
     "맞*|eskimiş*|eski "
     "kalmış|güncel değil*|güncelliğini yitir*|artık doğru değil|yanlış|inaktuell*|föråldrad*|stämmer inte|är fel|قديم|"
     "قديمة|لم يعد صحيحا|لم تعد صحيحة|خاطئ|خاطئة"},
    {SENSE_PART, "*", 1,
     "sayfadaki|sayfada|tablodaki|tabloda|ページの|頁の|쪽 숫자*|쪽의|쪽에|표 #|表 #|第 # 页|في "
     "الصفحة|الصفحة|الجدول|في "
     "الجدول|sidan|sida|tabell|tabellen|tabeli|tabela|tabela #|tabelli|таблице|таблица|странице|bladzijde|tabel"},
    {SENSE_NTH, "*", 1, "sayfadaki"},

    /* Help, and who can give it. */
    {CONCEPT_HELPS, "*", 1,
     "i/we can/could/might/would _ help/assist/support|lend _ a hand|give _ a hand|be of use|be of help|be of "
     "service|be "
     "useful|glad to help|happy to help|je/nous peux/pourrais/pouvons/pourrions _ aider/épauler/seconder|prêter main "
     "forte|prêter main-forte|donner un coup de main|être utile|rendre service|puedo/podría/podemos _ "
     "ayudar/ayudarle/apoyar/echarle/echar|echarle una mano|echar una mano|ser útil|serle útil|posso/poderia/podemos _ "
     "ajudar/apoiar|dar uma mão|dar uma ajuda|ser útil|posso/potrei/possiamo _ aiutare/dare|dare una mano|essere utile|"
     "essere d'aiuto|ich/wir könnte/kann/können/könnten _ helfen/unterstützen/greifen|unter die arme|zur hand gehen|"
     "nützlich machen|behilflich sein|ik/wij kan/kunnen/zou _ helpen|handje helpen|van dienst zijn|van nut zijn|"
     "behulpzaam zijn|mogę/możemy/mogłabym/mógłbym _ pomóc|przydać się|się przydać|służyć pomocą|"
     "могу/могла/мог/можем/готова/готов _ помочь|быть полезн*|подставить "
     "плечо|可以帮|能帮|帮得上|出点力|出力|帮忙|帮把手|"
     "手伝え|手伝いでき|手伝いができ|お役に立|力になれ|도와드릴 수|도울 수|도움이 될 수|돕겠*|yardım edebil*|yardımcı "
     "olabil*|faydam dokun*|destek olabil*|kan/kunde _ hjälpa|vara till nytta|hjälper gärna|helfe gern|helfe "
     "gerne|help graag|chętnie pomogę|vara till hjälp|أستطيع مساعدة|يمكنني "
     "مساعدة|أن أساعد|أقدم المساعدة|أستطيع أن أعين|هل أفيد|أعاون|أمد يد"},
    {CONCEPT_JOINS, "*", 0.9,
     "come aboard|come on board|could i be of use|can i be of use|might i be of use|could i be useful|can i be useful"},
    {SENSE_ROOM, "*", 1,
     "room|place|places|space|seat|seats|place|places|sitio|lugar|hueco|plaza|plazas|vaga|vagas|espaço|lugar|posto|"
     "posti|"
     "spazio|platz|plätze|plaats|plek|plekken|miejsce|miejsca|место|места|местечко|名额|空位|位置|位子|空き|空いて|枠|"
     "자리*|"
     "yer|boş yer|plats|platser|مكان|مقعد|متسع"},

    {CONCEPT_SUBSCRIBES, "*", 1,
     "off this list|from this list|leave the list|tolta dalla lista|tolto dalla lista|togliermi dalla lista|essere "
     "cancellat*|rimoss* dalla lista|me tirem|que me tirem|me retirem|tirar me|retirar me da lista|retirar o meu|van "
     "de "
     "lijst halen|van deze lijst halen|van de lijst te halen|uit de lijst halen|mij verwijderen|me verwijderen|dejar "
     "la "
     "lista|sacarme de la lista|me saquen|quitarme de la lista|m'ôter de la liste|m'enlever de|me retirer de|sortir de "
     "la liste|gestrichen werden|ausgetragen werden|austragen lassen|strykas från|tas bort från listan|slippa fler|"
     "wykreślić mnie|wykreślenie z listy|skreślić z listy|убрать из рассылки|исключить из списка|移出名单|从列表中|"
     "リストから外|リストから削除|명단에서 빼|목록에서 빼|listeden çıkar*|listeden sil*|من القائمة|من هذه القائمة"},
    /* At a message's head, above numbered points. */
    {CONCEPT_AGENDA, "*", 1,
     "agenda|proposed agenda|draft agenda|ordre du jour|orden del día|ordem do dia|ordem de trabalhos|pauta|ordine del "
     "giorno|tagesordnung*|tagesordnungspunkt*|themenliste|dagorde|porządek obrad|porządek dzienny|porządek spotkania|"
     "porządek posiedzenia|повестка|повестка дня|议程|議程|议题|議題|会議次第|アジェンダ|의제|안건|회의 "
     "순서|gündem|gündemi|"
     "gündem maddeleri|dagordning|dagordningen|föredragningslista|جدول الأعمال|جدول أعمال"},
    {CONCEPT_AGENDA, "*", 1,
     "minutes|minutes of|notes of our meeting|notes of the meeting|notes from the meeting|meeting notes|call notes|"
     "compte rendu|compte-rendu|relevé de décisions|relevé de conclusions|procès verbal|procès-verbal|acta|acta de|"
     "minuta|ata|ata da|ata de|verbale|resoconto|protokoll|sitzungsprotokoll|ergebnisprotokoll|niederschrift|verslag|"
     "notulen|besluitenlijst|protokół|notatka ze spotkania|протокол|стенограмма|纪要|会议记录|會議記錄|議事録|議事要旨|"
     "打ち合わせメモ|회의록|tutanak|tutanağı|toplantı notları|mötesprotokoll|mötesanteckningar|minnesanteckningar|"
     "محضر|محضر اجتماع"},
    {CONCEPT_PRESENT, "*", 1,
     "^present|^attending|^attendees|^participants|^apologies|^in attendance|^présents|^étaient présents|^présentes|"
     "^participants|^excusés|^asistentes|^presentes|^asisten|^participantes|^presenças|^presenti|^partecipanti|"
     "^anwesend|^anwesende|^teilnehmer*|^entschuldigt|^aanwezig|^aanwezigen|^afwezig|^obecni|^obecne|^присутствовали|"
     "^присутствуют|^участники|^出席|^与会|^参会|^參加|^参加者|^참석*|^katılanlar|^katılımcılar|^närvarande|^deltagare|"
     "^الحاضرون|^الحضور|^المشاركون"},
    /* How the list is to send. */
    {CONCEPT_SUBSCRIBES, "*", 1.2,
     "switch/set/put/move/change me to/on _ digest|daily digest|weekly digest|digest instead|digest "
     "delivery|en mode digest|au mode digest|résumé quotidien|en mode groupé|passer au digest|modo resumen|"
     "modo digest|resumen diario|resumo diário|modo resumo|riepilogo giornaliero|modalità digest|modalità "
     "riepilogo|auf sammelmail*|als sammelmail|tägliche zusammenfassung|tägliche sammel*|auf digest|dagelijkse "
     "samenvatting|als digest|dagligt sammandrag|dagliga sammandraget|tryb zbiorczy|dzienne zestawienie|na "
     "digest|ежедневный дайджест|режим дайджеста|на дайджест|ملخص يومي|الملخص "
     "اليومي|每日摘要|摘要模式|ダイジェスト配信|"
     "ダイジェスト版|まとめ配信|다이제스트로|günlük özet*"},
    /* Until what hour, in what file, and whether the meeting could begin at another. */
    {CONCEPT_ASKS, "*", 1,
     "until/till/by midnight or|close of office/business or|or close of office/business|word file/document all "
     "right/alright/okay/ok/fine|pdf/scan all right/alright/okay/ok/fine|list swallow/accept/take _ mb|how large/big "
     "may/can _ file/attachment|maximum file size|could/can/might we begin/start/meet _ instead/earlier/later|"
     "bis mitternacht oder|dienstschluss oder|oder _ dienstschluss|oder büroschluss|geht auch word/pdf|reicht eine/ein "
     "word/pdf|wie groß darf/dürfen _ datei/anhang|"
     "jusqu'à minuit ou|ou à/jusqu'à la fermeture des bureaux|un fichier word/pdf _ convient|pdf/word convient-il|"
     "quelle taille _ fichier/pièce|peut-on/pourrait-on/pourrions-nous/pouvons-nous commencer _ plus/lieu|"
     "hasta medianoche o|hasta la medianoche o|o al/hasta cierre de oficina*|vale/sirve un word/pdf|qué tamaño _ "
     "archivo/fichero|podemos/podríamos empezar _ antes/tarde/lugar|"
     "até à meia-noite ou|até a meia-noite ou|serve um word/pdf|pode ser em word/pdf|que tamanho _ "
     "ficheiro/arquivo|podemos/podíamos/poderíamos começar _ cedo/tarde/vez|"
     "fino a mezzanotte o|va bene un file/word/pdf|quanto può pesare|possiamo/potremmo cominciare/iniziare _ "
     "prima/tardi/invece|"
     "tot middernacht of|mag het een/ook _ word/pdf|hoe groot mag|kunnen/zouden we _ eerder/later beginnen|"
     "do północy czy|czy może być plik/word/pdf|jak duży może|czy możemy zacząć|"
     "до полуночи или|подойдёт/подойдет файл/word/pdf|какого размера _ файл/вложение|можем ли мы начать|"
     "till midnatt eller|går det bra med word/pdf|går det bra med en|hur stor får _ fil/filen/bilagan|kan/kunde vi "
     "börja"},
    /* What was sent and never came. */
    {CONCEPT_ASKS, "*", 0.9,
     "mail/mails/message/messages/post/posts _ never showed/appeared/arrived|messages/courriels ne sont jamais "
     "arrivés/passés|messages n'arrivent|mensajes/correos no/nunca _ llegan/llegaron/aparecen/aparecieron|"
     "mensagens/mails não/nunca _ chegam/chegaram/aparecem/apareceram|messaggi non _ arrivano/arrivati|"
     "mails/nachrichten _ nicht/nie angekommen/erschienen|mails/berichten _ nooit/niet aangekomen/verschenen|"
     "mejl/meddelanden kom/kommer/har _ aldrig/inte fram|wiadomości/maile nie/nigdy dotarły/dochodzą|письма не "
     "доходят/дошли|рассылку не доходят|رسائلي لم/لا "
     "تصل/تظهر|我发的邮件没有出现|我的邮件没有出现|我的邮件没人收到|私のメールが届|投稿が届いていない|제 메일이 안|제 "
     "메일이 "
     "목록에|mesajlarım/postalarım _ ulaşmıyor/ulaşmadı/görünmedi"},
    /* What it leaves without effect. */
    {CONCEPT_REVISES, "*", 1,
     "queda/quedan/quede sin efecto|dejen sin efecto|fica/ficam/fique sem efeito|reste sans effet|nul/nulle et "
     "non avenu/avenue|nulla di fatto|è da considerarsi annullat*|ist hinfällig|damit gegenstandslos|komt te "
     "vervallen|vervalt hiermee|komen te vervallen|upphör att gälla|gäller inte längre|traci ważność|tracą "
     "ważność|утрачивает силу|считать недействительн*|считайте недействительн*|يعتبر لاغيا|تعتبر لاغية|作废|"
     "以本次为准|前回分は破棄|前のものは破棄|破棄してください|이전 것은 무효|앞의 것은 폐기|폐기해 "
     "주*|hükümsüz*|geçersiz sayılsın|null and void"},
    /* Documents that come to be. */
    {CONCEPT_DRAFT, "*", 0.8,
     "projet de document/texte/déclaration/synthèse/conclusions|document final|proyecto de "
     "documento/declaración|projeto de documento/declaração|bozza di documento/dichiarazione|projekt "
     "dokumentu/oświadczenia|dokument końcowy|проект документа/заявления|итоговый документ|итогового "
     "документа|最終文書|最終文書案|최종 문서*|sonuç belgesi*"},
    /* A size, and no place in a document. */
    {SENSE_PAGES, "*", 1,
     "one/two/three/four/five/six/half page/pages/pager|# pages|# page invitation/letter/note/paper/summary/text/"
     "document/leaflet|une/deux/trois/quatre/demi page/pages|una/media/dos/tres/cuatro página/páginas|"
     "uma/meia/duas/três/quatro página/páginas|una/mezza/due/tre/quattro pagina/pagine|"
     "eine/einer/halbe/zwei/drei/vier seite/seiten|een/één/twee/drie/vier pagina/pagina's|en/två/tre/fyra sida/sidor|"
     "jedna/jedną/jednej/dwie/trzy/cztery strona/stronę/strony/stronie|одна/одну/одной/две/три/четыре "
     "страниц*|bir/iki/üç/dört sayfa*"},
    /* Until what hour of the last day. */
    {SENSE_MIDNIGHT, "*", 1,
     "midnight|mitternacht|minuit|medianoche|meia-noite|mezzanotte|middernacht|midnatt|północ|północy|полночь|полуночи|"
     "полночи|gece yarısı*|منتصف الليل|午夜|零点|零時|深夜零時|자정*"},
    {SENSE_OFFICE, "*", 1,
     "office hours|close of business|close of office|working hours|business hours|büroschluss|dienstschluss|"
     "bürozeiten|geschäftsschluss|fermeture des bureaux|heures de bureau|cierre de oficina*|cierra/cierran la/las/el "
     "oficina/oficinas|horas de oficina|horario de oficina|fecho dos escritórios|horário de expediente|fim do "
     "expediente|orario d'ufficio|orario di ufficio|chiusura degli uffici|kantooruren|kantoortijd*|sluitingstijd|"
     "kontorstid*|kontoret stänger|godzin* pracy|godzin* urzędowania|рабочего дня|рабочих часов|mesai "
     "bitimi*|mesai saati*|ساعات الدوام|نهاية الدوام|下班|办公时间|営業時間|業務時間|終業|근무 시간*|업무 시간*"},
    {CONCEPT_COUNT, "", 0, NULL},
};
