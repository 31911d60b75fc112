/* SPDX-License-Identifier: MIT */
/* phrases_notice: what is told to the list as a whole (calls, meetings, news) and what is asked about its workings. */
#include "phrases.h"

const struct phrase_group phrases_notice[] = {
    {CONCEPT_CALLS, "en", 1,
     "call for contributions/input/inputs/submissions/comments|^call for|reminder|gentle reminder|friendly "
     "reminder|kind reminder|last call|final call|send/submit/share/email/post/provide your/their _ "
     "contributions/contribution/input/inputs/answers/responses/submission/submissions/comments/feedback|please "
     "submit|please send your|please share your|please consider contributing|we invite/encourage/welcome|you are "
     "invited|are invited to|are encouraged to|is invited to|all stakeholders|all interested|open "
     "for/until|contributions/submissions/inputs/comments/responses "
     "are/is/will/should/can/must/may|contributions/submissions/inputs _ welcome/due/accepted/received|deadline "
     "for|deadline is|deadline has been|extended deadline|deadline extension|extended until|extended to|has been "
     "extended|days left|one week left|week to go|is approaching|closes on|closes in|time to contribute|still time "
     "to|looking forward to your contributions/contribution/inputs/input/responses|invites _ to|the questions "
     "are|following questions|questions below|answer any/some/all|you may answer|need not answer|no need to answer|no "
     "later than|at the latest|help us spread|please circulate|please forward|please disseminate"},
    {CONCEPT_CALLS, "fr", 1,
     "appel à contributions|appel à contribution|rappel|dernier rappel|date limite|envoyez vos|envoyer vos|soumettre "
     "vos|vos contributions|toutes les parties prenantes|nous vous invitons|vous êtes invités|sont invité*|nous "
     "invitons|est prolongé*|a été prolongé*|au plus tard|les contributions sont/doivent/peuvent/seront|questions "
     "suivantes|merci d'envoyer|veuillez envoyer|reste encore|ouvert jusqu"},
    {CONCEPT_CALLS, "es", 1,
     "convocatoria|llamado a contribuciones|llamado a|recordatorio|último recordatorio|fecha límite|envíen sus|enviar "
     "sus|envíe su|sus contribuciones|sus aportes|todas las partes interesadas|les invitamos|los invitamos|invitamos "
     "a|están invitados|se invita|se ha extendido|se amplía|se ha ampliado|se extiende|a más tardar|las contribuciones "
     "deben/serán/pueden/se|siguientes preguntas|hasta el próximo|quedan _ días|plazo para"},
    {CONCEPT_CALLS, "pt", 1,
     "chamada para contribuições|chamada de contribuições|chamada pública|lembrete|último lembrete|prazo final|data "
     "limite|enviem suas|envie sua|enviar suas|suas contribuições|todas as partes interessadas|estão convidados|foi "
     "prorrogad*|foi estendido|até o dia|as contribuições devem/serão/podem|seguintes perguntas|seguintes questões|o "
     "prazo para|restam _ dias"},
    {CONCEPT_CALLS, "it", 1,
     "invito a contribuire|invito a presentare|promemoria|ultimo promemoria|inviate i vostri|inviare i vostri|vostri "
     "contributi|tutte le parti interessate|siete invitati|vi invitiamo|è stata prorogata|è prorogat*|entro il|i "
     "contributi devono/possono/saranno|seguenti domande|raccolta di contributi"},
    {CONCEPT_CALLS, "de", 1,
     "aufruf zu|aufruf zur|erinnerung|letzte erinnerung|frist für|die frist|senden sie ihre|schicken sie ihre|ihre "
     "beiträge|alle interessierten|alle beteiligten|wir laden|sind eingeladen|wurde verlängert|wird "
     "verlängert|verlängert bis|beiträge sind/werden/können/sollen|folgenden fragen|bitte senden|wir bitten um|noch _ "
     "tage"},
    {CONCEPT_CALLS, "nl", 1,
     "oproep tot|herinnering|deadline voor|stuur uw|uw bijdragen|wij nodigen|u wordt uitgenodigd|is verlengd|alle "
     "belanghebbenden|volgende vragen"},
    {CONCEPT_CALLS, "pl", 1,
     "zaproszenie do|przypomnienie|przypominamy|termin nadsyłania|termin składania|prosimy o przesyłanie|prosimy o "
     "nadsyłanie|wszystkich zainteresowanych|następujące pytania"},
    {CONCEPT_CALLS, "ru", 1,
     "напоминаем|напоминание|крайний срок|срок подачи|срок приёма|срок приема|ваши предложения|все "
     "заинтересованные|всех заинтересованных|просим направить|просим присылать|не позднее|следующие вопросы|следующим "
     "вопросам|осталось _ дн*"},
    {CONCEPT_CALLS, "ar", 1,
     "دعوة لتقديم|الدعوة لتقديم|دعوة للمساهمة|تذكير|آخر موعد|الموعد النهائي|يرجى إرسال|يرجى تقديم|جميع أصحاب "
     "المصلحة|تم تمديد|تمديد الموعد|في موعد أقصاه|الأسئلة التالية|إرسال مساهماتكم"},
    {CONCEPT_CALLS, "zh", 1,
     "征集意见|征求意见|意见征集|提醒|温馨提示|截止日期|截止时间|请将您的|所有利益相关方|以下问题|下列问题|徵求意見"},
    {CONCEPT_CALLS, "ja", 1,
     "意見募集|リマインド|リマインダー|再度のご案内|締め切り|お送りください|ご提出ください|お寄せください|"
     "ご投稿ください|皆様のご意見|皆さまの|延長しました|延長いたし|延長されました|以下の質問|下記の質問"},
    {CONCEPT_CALLS, "ko", 1,
     "의견 수렴*|기고 요청*|의견 요청*|재알림|리마인더|마감일*|제출해 주*|보내 "
     "주시기*|보내주시기*|보내주세요|초대합니다|요청드립니다|연장되었*|연장합니다|다음 질문*|모든 이해관계자*"},
    {CONCEPT_CALLS, "tr", 1,
     "katkı çağrısı|hatırlatma|son tarih|son gün|davet ediyoruz|tüm paydaş*|aşağıdaki sorular*|en geç"},
    {CONCEPT_CALLS, "sv", 1,
     "inbjudan att|påminnelse|sista dag|skicka _ bidrag|era bidrag|alla intressenter|vi bjuder in|välkomna att|har "
     "förlängts|följande frågor"},
    {CONCEPT_CALLS, "*", 1,
     "can now be sent/submitted|may now be sent/submitted|now be sent until|for your comments|for comments|comments "
     "are welcome|comments welcome|your comments|send me your|send us your|looking for volunteers|looking for "
     "two|looking for people|looking for someone|still looking for|we are looking for|we are seeking|we need _ "
     "people/volunteers|needs you|volunteers needed|volunteers wanted|drop me a line|drop us a line|get in touch "
     "if|let me know if you would like|if you would like to help|if you want to help|if you would like to join|anyone "
     "interested|those interested in|nous recherchons|nous cherchons|estamos buscando|wir suchen|we zoeken|мы "
     "ищем|نبحث عن|正在寻找|募集して|찾습니다|vi söker|vos commentaires|sus comentarios|seus comentários|vostri "
     "commenti|ihre anmerkungen|ihre kommentare|uw opmerkingen|ваши замечания|ваши комментарии|您的意见|ご意見を"},
    {CONCEPT_CALLS, "*", 1,
     "il reste # jours|il reste _ jours|vos textes|vos réponses|envoyés à la liste|quedan # días|sus textos|sus "
     "respuestas|seus textos|suas respostas|i vostri testi|le vostre risposte|noch # tage|ihre texte|ihre antworten|uw "
     "teksten|uw antwoorden|wasze teksty|ваши ответы|ваши тексты|您的回答|ご回答を|답변을 보내|era svar|# days "
     "left|days left|days remain|# days to go|your texts|your answers can/may/should/will|weeks remain|ten "
     "days|closing soon"},
    {CONCEPT_MEETING, "en", 1,
     "agenda|minutes of|meeting minutes|meeting summary|summary of the meeting|summary of the _ call/meeting|meeting "
     "notes|notes from|notes of the|call summary|action items|action points|next steps|aob|any other business|next "
     "meeting|next call|virtual meeting|coordination call|conference call|dial in|meeting id|passcode|teams "
     "meeting|join the meeting|meeting link|calendar invite|save the date|will take place|will be held|will "
     "meet|apologies received|roll call|utc|recording of|recording is|the call will|doodle poll|meeting report|report "
     "of the meeting|welcome and introductions|meeting on|call on|^minutes|minutes of the|draft minutes|minutes "
     "from|minutes attached|our minutes|took part in the call|present on the call|on the call|opened the call|opened "
     "the meeting|closed the meeting|chaired the meeting|people took part|joined the call"},
    {CONCEPT_MEETING, "*", 1,
     "ordre du jour|compte rendu|compte-rendu|prochaine réunion|réunion virtuelle|points d'action|aura lieu|relevé de "
     "décisions|orden del día|agenda de la|acta de|minuta de|resumen de la reunión|próxima reunión|reunión "
     "virtual|tendrá lugar|se llevará a cabo|puntos de acción|ordem do dia|pauta da|ata da|resumo da reunião|reunião "
     "virtual|será realizada|próxima reunião|ordine del giorno|verbale|prossima riunione|riunione virtuale|si "
     "terrà|tagesordnung|protokoll|nächste sitzung|nächstes treffen|findet _ statt|agendapunten|notulen|verslag "
     "van|volgende vergadering|vindt plaats|porządek obrad|następne spotkanie|odbędzie się|повестка|протокол|следующее "
     "заседание|встреча состоится|итоги заседания|итоги встречи|جدول الأعمال|ملخص الاجتماع|الاجتماع القادم|الاجتماع "
     "الافتراضي|议程|会议纪要|会议记录|下次会议|会议将于|線上會議|會議記錄|議事録|次回会合|次回の会合|開催します|"
     "開催いたします|開催のご案内|アジェンダ|회의록|다음 회의*|개최됩니다|참석자*|회의 요약|gündem|tutanak|toplantı "
     "notları|bir sonraki toplantı|dagordning|protokoll|nästa möte|äger rum"},
    {CONCEPT_MEETING, "*", 0.8,
     "notes of our/the/last|the recording|recording at|our call on|our call of|our meeting|^present|attended by|the "
     "call took place"},
    {CONCEPT_NEWS, "en", 1,
     "pleased/happy/delighted/proud/excited/glad to announce/share/inform/present/launch|we announce|has "
     "published|have published|just published|has just released|was published|published a/an|newly released|has "
     "released|press release|newsletter|upcoming event|register here|registration is open|register now|join us "
     "for|invites you|fyi|for your information|for information|may be of interest|might be of interest|of interest "
     "to|thought this|sharing this|sharing the|passing this|pass this on|passing on|cross post*|crosspost*|apologies "
     "for cross|vacancy|job opening|call for papers|call for proposals|call for applications|is now available|are now "
     "available|is available at|is now online|you may have seen|in case you missed|recent article|article about|worth "
     "reading|interesting read|spotted this|came across|open consultation|is now open"},
    {CONCEPT_NEWS, "*", 1,
     "nous avons le plaisir|j'ai le plaisir|communiqué|pour information|pour votre information|vient de publier|a "
     "publié|lettre d'information|pourrait vous intéresser|invitation à|nos complace|me complace|tenemos el "
     "agrado|tenemos el gusto|comunicado|para su información|para su conocimiento|acaba de publicar|ha "
     "publicado|seminario web|puede ser de interés|temos o prazer|tenho o prazer|para sua informação|para "
     "conhecimento|acaba de publicar|pode ser de interesse|siamo lieti|per informazione|per conoscenza|comunicato "
     "stampa|ha pubblicato|potrebbe interessare|wir freuen uns|zur information|zur kenntnis|pressemitteilung|könnte _ "
     "interessieren|hinweis auf|ter informatie|heeft _ gepubliceerd|aanmelden kan|mamy przyjemność|do wiadomości|рады "
     "сообщить|к сведению|может быть интересно|يسرنا أن|للعلم|للاطلاع|بيان "
     "صحفي|很高兴宣布|我们宣布|供参考|仅供参考|お知らせ|ご参考|参考まで|公表しました|公開しました|公開されました|"
     "発表しました|登録受付|セミナー|참고하시기|보도자료|발표했습니다|bilginize|basın bülteni|glada att|för "
     "kännedom|har publicerat"},
    {CONCEPT_NEWS, "en", 1,
     "may/might/could interest|interest some/many/you|interesting for some|some of you may|many of you|put out|has "
     "issued|issued its/a/their|took place|has been launched|was launched|have launched|is out now|is out|just came "
     "out|came out|for those interested|those of you interested|for those who|here is the link|link to the|worth a "
     "look|good read|sharing with|i wanted to share|wanted to draw|draw your attention|your attention to|to your "
     "attention|call for participation|call for nominations|we are hosting|is hosting|we are organising|we are "
     "organizing|hosted by|will host|panel discussion|round table|side event|workshop on|conference on|live "
     "stream|free of charge|programme is|program is|seats are limited|application deadline|apply by|apply before|is "
     "hiring|position of"},
    {CONCEPT_NEWS, "*", 1,
     "vacancy|vacancies|vacature|offre d'emploi|poste à pourvoir|zoekt een|vaga de|vaga aberta|offerta di "
     "lavoro|oferta pracy|oferta de empleo|вакансия|وظيفة شاغرة|招聘|求人|채용|iş ilanı|ledig tjänst|sucht _ "
     "mitarbeiter*|reageren kan|nouveau rapport|nuevo informe|novo relatório|nuovo rapporto|neuer bericht|neue "
     "studie|nieuw rapport|nowy raport|новый доклад|новый отчет|новый отчёт|تقرير جديد|新しい報告書|새 보고서|yeni "
     "rapor|ny rapport|vient de paraître|ya está disponible|já está disponível|è disponibile|jest dostępny|متاح "
     "الآن|finns nu|para quem tiver interesse|a quien le interese|pour ceux que cela intéresse|per chi fosse "
     "interessato|für alle die es interessiert|voor wie interesse|для тех кому интересно|可能感兴趣|ご興味のある|관심 "
     "있으신|ilgilenenler için|conférence sur|conferencia sobre|conferência sobre|シンポジウム|컨퍼런스"},
    {CONCEPT_UPDATE, "*", 1,
     "status update|progress update|progress report|update from workstream/ws/the|update on "
     "workstream/ws/the|workstream update|work stream update|ws# update|^update|brief update|quick update|short "
     "update|monthly update|we have so far|so far we have|since our last|since the last|state of play|point "
     "d'étape|état d'avancement|mise à jour|actualización del|actualización sobre|informe de avance|avances del|estado "
     "de avance|atualização do|atualização sobre|andamento do|stato di avanzamento|stato dei lavori|stand der "
     "arbeit*|stand van zaken|stan prac|ход работы|о ходе работы|отчёт о работе|отчет о работе|تحديث من|تحديث حول|آخر "
     "المستجدات|最新进展|工作进展|経過報告|近況報告|진행 상황*|son durum"},
    {CONCEPT_ASKS, "en", 1,
     "when is the deadline|what is the deadline|is the deadline|deadline be extended|extend the deadline|extension of "
     "the deadline|more time|few more days|extra days|another week|is it still possible|can/could/may/should "
     "we/i/it/they still|can/could/may i/we submit/send/contribute/write/answer/respond/use|is it "
     "possible/ok/okay/acceptable/allowed to/if|would it be possible|which/what format|what is the format|format of "
     "the|word limit|page limit|length limit|maximum length|how long may/can/should/must/shall _ "
     "contribution/contributions/answer/answers/text/texts/reply/submission/paper/document/it/they/be|how long "
     "a/an/our/my/the/your contribution/answer/text/reply/submission/paper/document|how many pages|how many words|in "
     "which "
     "language/languages|in what language/languages|other languages|where/how do/can/should/to we/i/one "
     "send/submit/find/contribute|how do i|how can i|where do i|where can i|to whom|which address|which email|what "
     "time|which time zone|timezone|accept pdf|accept word|is there a template|is there a form|template for|do we need "
     "to|do i need to|must we|are we allowed|is it necessary|wondering if|wondering whether|was wondering|could you "
     "confirm|can you confirm|please confirm|confirm receipt|confirm that you|has my/our _ been received/arrived|did "
     "you receive|did you get|was received|link is broken|link does not work|link doesn t work|broken link|dead "
     "link|page not found|cannot open|can t open|unable to open|unable to access|cannot access|no access|what happens "
     "after|when will the|will the contributions be|by when|until when|clarify the deadline|quick question|procedural "
     "question|practical question|question about the|question regarding|a question on the deadline|process "
     "question|how to submit|how to contribute"},
    {CONCEPT_ASKS, "fr", 1,
     "quelle est la date limite|la date limite _ reportée|report de la date|prolonger _ délai|délai "
     "supplémentaire|est-il possible|est-ce possible|serait-il "
     "possible|peut-on|pouvons-nous|puis-je|pourrions-nous|pourrais-je|dans quelle langue|en quelle langue|quel "
     "format|sous quel format|quelle longueur|combien de pages|où envoyer|à qui envoyer|à quelle adresse|comment "
     "envoyer|comment soumettre|le lien ne fonctionne|lien cassé|accusé de réception|confirmer la réception|avez-vous "
     "reçu|une question pratique|question pratique|modèle à|formulaire|à quelle heure|je n'arrive pas à"},
    {CONCEPT_ASKS, "es", 1,
     "cuál es la fecha límite|cuál es el plazo|ampliar el plazo|extender el plazo|una prórroga|extensión del plazo|más "
     "tiempo|es posible|sería posible|se puede|podemos enviar|puedo enviar|podríamos enviar|podría enviar|en qué "
     "idioma|en qué formato|qué formato|qué extensión|cuántas páginas|a dónde enviar|adónde|dónde envío|dónde se "
     "envía|a qué dirección|cómo enviar|cómo envío|el enlace no funciona|no funciona el enlace|acuse de "
     "recibo|confirmar recepción|confirmar la recepción|han recibido|recibieron|una consulta|consulta práctica|hay "
     "alguna plantilla|a qué hora|no puedo abrir|límite de páginas|límite de palabras"},
    {CONCEPT_ASKS, "pt", 1,
     "qual é o prazo|qual o prazo|prorrogar o prazo|estender o prazo|extensão do prazo|mais tempo|é possível|seria "
     "possível|pode-se|podemos enviar|posso enviar|poderíamos enviar|em que idioma|em qual idioma|em que formato|qual "
     "formato|quantas páginas|para onde enviar|onde envio|para qual endereço|como enviar|como envio|link não "
     "funciona|confirmar o recebimento|acusar recebimento|receberam|uma dúvida|dúvida prática|existe um modelo|a que "
     "horas|não consigo abrir|limite de páginas"},
    {CONCEPT_ASKS, "it", 1,
     "qual è la scadenza|prorogare la scadenza|una proroga|più tempo|è possibile|sarebbe possibile|si può|possiamo "
     "inviare|posso inviare|in che lingua|in quale lingua|quale formato|in che formato|quante pagine|dove inviare|a "
     "quale indirizzo|come inviare|il link non funziona|conferma di ricezione|confermare la ricezione|avete "
     "ricevuto|una domanda pratica|a che ora|non riesco ad"},
    {CONCEPT_ASKS, "de", 1,
     "wann ist die frist|bis wann|frist verlängern|frist verlängert werden|fristverlängerung|mehr zeit|ist es "
     "möglich|wäre es möglich|können wir|kann ich|dürfen wir|darf ich|könnten wir|in welcher sprache|welches format|in "
     "welchem format|wie lang darf/dürfen/soll/sollen/muss/müssen/kann/können|wie viele seiten|wohin|an welche "
     "adresse|wie reiche|wie kann ich|link funktioniert "
     "nicht|eingang bestätigen|empfang bestätigen|haben sie _ erhalten|kurze frage|praktische frage|organisatorische "
     "frage|gibt es eine vorlage|um wie viel uhr|nicht öffnen|lässt sich nicht|seitenbegrenzung"},
    {CONCEPT_ASKS, "nl", 1,
     "wat is de deadline|wanneer is de deadline|deadline verlengd|meer tijd|is het mogelijk|kunnen wij|kan ik|mogen "
     "we|in welke taal|welk formaat|hoeveel pagina|waar kan ik|naar welk adres|hoe kan ik|link werkt niet|ontvangst "
     "bevestigen|praktische vraag|korte vraag|hoe laat"},
    {CONCEPT_ASKS, "pl", 1,
     "jaki jest termin|do kiedy|przedłużyć termin|przedłużenie terminu|więcej czasu|czy można|czy możemy|czy mogę|czy "
     "jest możliw*|w jakim języku|w jakim formacie|jaki format|ile stron|gdzie wysłać|na jaki adres|jak przesłać|link "
     "nie działa|potwierdz* odbi*|mam pytanie|krótkie pytanie|o której"},
    {CONCEPT_ASKS, "ru", 1,
     "какой срок|до какого числа|до какого срока|продлить срок|продление срока|больше времени|можно ли|возможно "
     "ли|можем ли мы|могу ли я|на каком языке|в каком формате|какой формат|какой объём|какой объем|сколько "
     "страниц|куда отправ*|куда присылать|куда направ*|на какой адрес|как отправить|как подать|ссылка не "
     "работает|подтвердите получение|подтвердить получение|вы получили|получили ли вы|технический "
     "вопрос|организационный вопрос|небольшой вопрос|хотел* уточнить|есть ли шаблон|во сколько|не открывается|по "
     "какому времени"},
    {CONCEPT_ASKS, "ar", 1,
     "ما هو الموعد النهائي|متى الموعد|متى ينتهي|تمديد المهلة|تمديد الموعد|هل يمكن|هل يمكننا|هل يمكنني|هل بالإمكان|هل "
     "من الممكن|بأي لغة|بأي صيغة|ما هي الصيغة|كم عدد الصفحات|أين نرسل|إلى أي عنوان|كيف أرسل|كيف يمكنني|كيفية "
     "الإرسال|الرابط لا يعمل|تأكيد الاستلام|هل استلمتم|هل وصل*|هل تقبل*|سؤال عملي|استفسار|مزيد من الوقت"},
    {CONCEPT_ASKS, "zh", 1,
     "截止日期是|什么时候截止|何时截止|能否延期|可否延期|可以延期|延长截止|能否|可否|是否可以|可以用中文|什么格式|"
     "何种格式|哪种语言|什么语言|多少页|篇幅|字数|发送到哪|发到哪|提交到哪|如何提交|怎么提交|怎样提交|链接打不开|"
     "链接无法|链接失效|请确认收到|是否收到|收到了吗|请问|咨询一下|是否接受|截止時間|請問"},
    {CONCEPT_ASKS, "ja", 1,
     "締切はいつ|締め切りはいつ|期限はいつ|延長は可能|延長していただ|延長できま|でしょうか|可能ですか|よろしいですか|"
     "どの言語|何語で|どの形式|どのような形式|形式は|何ページ|字数|どこに送|どちらに送|送付先|提出方法|リンクが開け|"
     "リンク切れ|受領確認|届いていま|届いたか|お伺いし|教えてください|教えていただ|質問があります|何時"},
    {CONCEPT_ASKS, "ko", 1,
     "마감일이 언제*|마감이 언제*|연장이 가능*|연장할 수*|가능한가요|가능할까요|가능합니까|괜찮을까요|어떤 언어*|어떤 "
     "형식*|형식이|몇 페이지*|분량*|어디로 보내*|어떻게 제출*|제출 방법*|링크가 열리지*|수신 "
     "확인*|받으셨*|문의드립니다|문의*|여쭤*|질문이 있*|몇 시"},
    {CONCEPT_ASKS, "tr", 1,
     "son tarih ne*|süre uzatıl*|uzatılabilir*|mümkün mü|gönderebilir miy*|hangi dilde|hangi formatta|kaç sayfa|nereye "
     "gönder*|hangi adrese|nasıl gönder*|bağlantı çalışmıyor|link çalışmıyor|alındı teyidi|bir sorum var|saat kaçta"},
    {CONCEPT_ASKS, "sv", 1,
     "när är deadline|sista datum|förlänga|mer tid|är det möjligt|kan vi|kan jag|får vi|får jag|på vilket språk|vilket "
     "format|hur många sidor|vart ska|vart skickar|till vilken adress|hur skickar|länken fungerar inte|bekräfta "
     "mottag*|en praktisk fråga|kort fråga|vilken tid"},
    {CONCEPT_ASKS, "en", 1,
     "still be accepted/considered/taken/included/possible/ok/okay/in time|taken into account if|be taken into "
     "account|too late to/for|^deadline|may i ask|could you tell me|can you tell me|please let me know "
     "if/whether/how/where/when/what/which|could you let me know|could someone/anyone/somebody|can "
     "someone/anyone/somebody|does anyone know|do you accept|do you need|would you accept|will you accept|is there "
     "a/any/an|are there any limit/rules/guidelines|is it fine/alright|is it enough|should it/they/this be|should the "
     "_ be in|does it have to|does the _ have to|do the _ have to|must it be|what is the/a maximum/limit/length|how "
     "should|in what form|in which form|where exactly|who do i|whom do i|i am not sure where/how/whether/if|not clear "
     "to me whether/where/how|how much time|by what date|which time zone|still open|still accepting|too long|count "
     "towards"},
    {CONCEPT_ASKS, "*", 1,
     "est-il encore possible|est-il encore temps|pourriez-vous me dire|pouvez-vous me dire|merci de me dire|j'aimerais "
     "savoir|je voudrais savoir|je souhaiterais savoir|acceptez-vous|faut-il|doit-on|trop tard|quiero saber|quisiera "
     "saber|quería saber|me gustaría saber|podrían decirme|podría decirme|pueden confirmar|todavía es posible|aún es "
     "posible|aún se puede|todavía se puede|aceptan|hay que|demasiado tarde|gostaria de saber|queria saber|podem me "
     "dizer|poderiam informar|poderia informar|ainda é possível|ainda dá tempo|ainda podemos|aceitam|é preciso|tarde "
     "demais|precisa ser|vorrei sapere|volevo sapere|potete dirmi|potreste dirmi|è ancora possibile|si può "
     "ancora|accettate|bisogna|troppo tardi|könnten sie mir sagen|können sie mir sagen|ich wüsste gern|ich wollte "
     "fragen|ich möchte fragen|ich möchte wissen|ist es noch möglich|geht das noch|nehmen sie auch|müssen die|muss "
     "der|muss das|zu spät|ik wilde vragen|ik vraag me af|kunt u _ zeggen|is het nog mogelijk|accepteren jullie|moet "
     "het|te laat|chciałbym zapytać|chciałabym zapytać|proszę o informację|czy nadal|czy przyjmuj*|czy musi|хотел* бы "
     "узнать|хотел* узнать|скажите пожалуйста|подскажите|ещё можно|еще можно|принимаете ли|принимаются ли|нужно "
     "ли|должен ли|обязательно ли|أود أن أعرف|أود الاستفسار|أود أن أسأل|هل ما زال|هل لا يزال|هل تقبلون|هل يجب|هل "
     "من|想问|想请问|想了解|是否需要|还可以|还能|是否接受|還能|還可以|伺いたい|お聞きしたい|ご教示|まだ間に合|"
     "受け付けて|必要がありますか|必要でしょうか|알고 싶*|궁금*|아직 가능*|받으시나요|받나요|해야 하나요|öğrenmek "
     "ister*|öğrenebilir*|acaba|hala mümkün|kabul ediyor*|gerekiyor mu|jag undrar|jag skulle vilja veta|går det "
     "fortfarande|tar ni emot|måste det|för sent"},
    {CONCEPT_ASKS, "*", 1,
     "can t make it|cannot make it|can not make it|won t make it|can t attend|cannot attend|unable to attend|not be "
     "able to attend/join/participate|won t be able to attend/join/participate|can t join|cannot join|will miss _ "
     "call/meeting|be late for|will there be a recording|is there a recording|be recorded|utc or local|local time|what "
     "is the link|resend the link|send me the link|which link|apologies for _ absence|my apologies for the call|send "
     "my apologies|did it arrive|has reached you|has it reached|reached you|have you received|do not see it on|don t "
     "see it on|ne pourrai pas assister|ne pourrai pas participer|ne pourrai être|ne peux pas participer|no podré "
     "asistir|no podré participar|no puedo asistir|não poderei participar|não poderei estar|não posso participar|non "
     "potrò partecipare|non posso partecipare|non potrò essere|kann _ nicht teilnehmen|nicht dabei sein|muss _ "
     "absagen|kan er niet bij|kan niet deelnemen|nie będę mógł|nie będę mogła|nie mogę uczestniczyć|не смогу "
     "участвовать|не смогу присутствовать|не смогу подключиться|لن أتمكن من الحضور|لن أستطيع "
     "الحضور|无法参加|不能参加|无法出席|請假|参加できません|参加できない|欠席|出席できません|참석하지 못*|참석이 "
     "어렵*|참석할 수 없*|katılamayacağım|katılamıyorum|kan inte delta|kan inte vara med"},
    {CONCEPT_SUBSCRIBES, "*", 1,
     "unsubscribe|subscribe me|subscribe to|subscription|remove me from|take me off|off this list|off the list|leave "
     "the list|leave this list|mailing list settings|digest mode|stop receiving|not receiving|change my address|change "
     "of address|change my email|my new email|new email address|new address|old address|mailing list password|list "
     "moderator|moderation|add my colleague to the list|add _ to the list|to this mailing list|to the mailing list|can "
     "not post|cannot post|message was rejected|list archive|list archives|archive of the "
     "list|désabonner|désinscri*|me désinscrire|abonner|liste de diffusion|nouvelle adresse|darme de baja|dar de "
     "baja|desuscri*|cancelar _ suscripción|suscrib*|lista de correo|nueva dirección|descadastr*|cancelar _ inscrição "
     "na lista|remover da lista|sair da lista|lista de e-mail|novo endereço|cancellarmi|disiscriv*|cancellatemi|lista "
     "di distribuzione|nuovo indirizzo|abmelden|abbestellen|austragen|von der liste|verteiler|mailingliste|neue "
     "adresse|uitschrijven|afmelden|mailinglijst|wypisać|wypisanie|z listy|listy "
     "mailingowej|отписать*|отписка|отпишите|рассылк*|новый адрес|إلغاء الاشتراك|إلغاء اشتراكي|القائمة "
     "البريدية|退订|取消订阅|邮件列表|退訂|取消訂閱|訂閱|配信停止|退会|登録解除|メーリングリスト|구독 취소*|구독 "
     "해지*|메일링 리스트*|수신 거부*|abonelikten|listeden çık*|e-posta "
     "listesi|avregistrera|avprenumerera|mejllistan|e-postlistan"},
    {CONCEPT_SUBSCRIBES, "*", 1,
     "everything twice|get everything twice|receive _ twice|messages twice|two copies|duplicates|delete my/the/that "
     "address|remove my|delete my|delete me|old address|wrong address|supprimer mon|retirer mon|borrar mi|eliminar "
     "mi|remover meu|apagar meu|togliere il mio|cancellare il mio|löschen sie meine*|meine alte adresse|удалите "
     "мой|удалить мой|重复收到|二重に|두 번씩"},
    {CONCEPT_TESTS, "*", 1,
     "this is a test|test message|testing the list|just testing|just a test|only a test|test mail|test email|"
     "please ignore|testing testing|^test|^testing|message de test|ceci est un test|mensaje de prueba|esto es una "
     "prueba|es una prueba|mensagem de teste|isto é um teste|messaggio di prova|testnachricht|testmail|dies ist "
     "ein test|nur ein test|testbericht|wiadomość testowa|to jest test|тестовое сообщение|это тест|проверка связи|"
     "проверка рассылки|رسالة تجريبية|اختبار|测试|測試|テストメール|テスト送信|テストです|테스트|test "
     "mesajı|deneme|testmeddelande|detta "
     "är ett test|to see whether this gets through|to see if this gets through|checking that this gets through|"
     "checking whether i can post|see if i can post|does this arrive|does this get through|pour voir si ça passe|"
     "pour voir si ça arrive|juste un essai|simple essai|juste pour vérifier que|a ver si llega|para ver si llega|"
     "solo una prueba|só para ver se chega|a ver se chega|só um teste|per vedere se arriva|solo una prova|ob ich "
     "durchkomme|ob ich noch durchkomme|ob das ankommt|ob es ankommt|nur ein versuch|probemail|testlauf|kijken of "
     "dit aankomt|of dit aankomt|alleen een test|om te zien of|bara ett test|om det kommer fram|för att se om det|"
     "provmejl|sprawdzam czy dochodzi|czy to dochodzi|tylko próba|проверяю дойдёт ли|проверяю доходит ли|дойдёт "
     "ли|просто проверка|للتأكد من الوصول|مجرد "
     "تجربة|试发|试一下|看能不能收到|能否收到|届くかどうか|届くか確認|試しに|잘 가는지|가는지 확인|시험 발송|시험 삼아|"
     "ulaşıyor mu|gidiyor mu|deneme amaçlı"},
    {CONCEPT_PROCEDURE, "*", 1,
     "deadline|cut off|cutoff|due date|closing date|format|word count|word limit|page "
     "limit|template|translation|submission|submissions|pages|language|archive|link|receipt|extension|time "
     "zone|timezone|attachment|attachments|pdf|registration|date limite|délai|langue|modèle|prolongation|plazo|fecha "
     "límite|idioma|formato|prórroga|páginas|plantilla|prazo|data "
     "limite|língua|prorrogação|limite|scadenza|termine|lingua|proroga|frist|abgabe|sprache|vorlage|verlängerung|"
     "seiten|termin|deadlinen|taal|verlenging|języku|terminu|format|срок|срока|язык|языке|формат|формате|объём|объем|"
     "продление|الموعد|المهلة|اللغة|بصيغة|الصيغة|الصفحات|تمديد|截止|期限|格式|语言|篇幅|页数|延期|語言|締切|締め切り|"
     "形式|言語|ページ|延長|마감*|형식|언어|분량|연장|페이지|son tarih|süre|dil|biçim|uzatma|sista "
     "dag|språk|förlängning|sidor"},
    {CONCEPT_CALLS, "fr", 0.4, "prorogé*"},
    {CONCEPT_CALLS, "es", 0.4, "prórroga"},
    {CONCEPT_CALLS, "pt", 0.4, "convidamos|prorrogação"},
    {CONCEPT_CALLS, "it", 0.4, "scadenza|invitiamo|proroga"},
    {CONCEPT_CALLS, "de", 0.4, "einsendeschluss|abgabefrist|fristverlängerung|spätestens"},
    {CONCEPT_CALLS, "nl", 0.4, "uiterlijk|inzendingen"},
    {CONCEPT_CALLS, "pl", 0.4, "nabór|zapraszamy|przedłużon*|najpóźniej"},
    {CONCEPT_CALLS, "ru", 0.4, "призыв|приглашаем|приглашение|присылайте|направляйте|продлён|продлен|продлевается"},
    {CONCEPT_CALLS, "ar", 0.4, "ندعوكم|ندعو|نذكركم|مساهماتكم|دعوتكم"},
    {CONCEPT_CALLS, "zh", 0.4, "征稿|请提交|欢迎各|邀请各|诚邀|延长至|已延长|延期至|不迟于|徵集|截止日|敬请|请于"},
    {CONCEPT_CALLS, "ja", 0.4, "募集|締切|期限は|ご案内"},
    {CONCEPT_CALLS, "ko", 0.4, "알림|마감은|마감이|공모"},
    {CONCEPT_CALLS, "tr", 0.4, "çağrısı|katkılarınızı|görüşlerinizi|gönderiniz|davetlisiniz|uzatıldı|uzatılmıştır"},
    {CONCEPT_CALLS, "sv", 0.4, "senast|förlängs|tidsfristen"},
    {CONCEPT_CALLS, "*", 0.4,
     "buscamos|procuramos|cerchiamo|szukamy|ищем|募集中|모집*|arıyoruz|تعليقاتكم|إجاباتكم|yanıtlarınızı"},
    {CONCEPT_MEETING, "en", 0.4, "zoom|webex|attendees|participants"},
    {CONCEPT_MEETING, "*", 0.4,
     "procès-verbal|présents|asistentes|participantes|partecipanti|teilnehmende|teilnehmer|sitzung|videokonferenz|"
     "protokół|uczestnicy|состоится|участники|محضر|سيعقد|الحضور|参会|与会者|議程|議題|出席者|会合の|의제|toplantısı|"
     "yapılacaktır|mötesanteckningar|deltagare|närvarande"},
    {CONCEPT_NEWS, "en", 0.4,
     "webinar|registration|invitation|fellowship|announcement|news|launches|organises|organizes|roundtable|symposium|"
     "livestream|speakers|rsvp"},
    {CONCEPT_NEWS, "*", 0.4,
     "inscription|inscriptions|webinaire|événement|anunciar|inscripción|inscripciones|boletín|publicou|inscrições|"
     "boletim|iscrizioni|veröffentlicht|anmeldung|persbericht|inschrijven|opublikował*|rejestracja|komunikat|сообщаем|"
     "объявляем|пресс-релиз|опубликовал*|регистрация|вебинар|يسرنا|يسعدنا|نشرت|التسجيل|نعلن|إعلان|新闻稿|发布了|报名|"
     "公告|通知|研讨会|转发|很高興|供參考|新聞稿|申込|안내|공지|참고로|등록|세미나|duyuru|yayınladı|yayımladı|kayıt|"
     "webinar|pressmeddelande|anmälan|nyhetsbrev|vacante|stellenausschreibung|stellenangebot|solliciteren|新报告|"
     "erschienen|вышел|вышла|опубликован*|已发布|公開中|발간*|yayınlandı|yayımlandı|colloque|convegno|tagung|"
     "konferencja|конференция|مؤتمر|ندوة|论坛将|大会|講演会|토론회|konferans|konferens|semin*"},
    {CONCEPT_UPDATE, "*", 0.4,
     "aggiornamento|zwischenstand|sachstand|обновление|مستجدات|进展|進捗|현황|ilerleme|lägesrapport|läget"},
    {CONCEPT_COUNT, "", 0, NULL},
};
