/* SPDX-License-Identifier: MIT */
/* phrases_matters: words by what they mean where procedure, meetings, news, absence and offers are spoken of. As with
 * phrases_senses, what several of one sentence mean together is told by senses_join(). */
#include "phrases.h"

const struct phrase_group phrases_matters[] = {
    {SENSE_DEADLINE, "*", 1,
     "deadline*|due date|closing date|cut off|cutoff|date limite|échéance|délai*|plazo*|fecha límite|fecha "
     "tope|cierre|prazo*|data limite|data "
     "final|scadenza|termine|termini|frist|fristen|abgabetermin|einsendeschluss|abgabefrist|stichtag|uiterste "
     "datum|sluitingsdatum|inzendtermijn|termijn|termin*|срок*|дедлайн*|крайн* "
     "дат*|термін*|строк*|termín*|uzávěrk*|الموعد النهائي|الموعد|المهلة|آخر "
     "موعد|أجل|مهلت|截止|截稿|期限|最后日期|締切|締め切り|期日|〆切|마감*|기한*|son tarih*|son gün*|süre*|teslim "
     "tarihi|sista dag|tidsfrist*|slutdatum|προθεσμί*|tenggat*|batas waktu|hạn chót|thời hạn|अंतिम तिथि|समय सीमा"},
    {SENSE_FORM, "*", 1,
     "format*|length|pages|page|words|word|template|language*|english|french|spanish|arabic|chinese|russian|portuguese|"
     "german|pdf|docx|attachment*|translation|translated|form|font|annex*|structure|limit|longueur|pages|mots|modèle|"
     "langue|français|anglais|formulaire|traduction|formato|páginas|palabras|plantilla|idioma|español|inglés|"
     "formulario|traducción|extensión|palavras|modelo|língua|português|formulário|tradução|pagine|parole|lingua|"
     "italiano|inglese|modulo|lunghezza|traduzione|seiten|wörter|vorlage|sprache|deutsch|englisch|formular|umfang|"
     "übersetzung|pagina*|woorden|sjabloon|taal|nederlands|engels|formulier|stron*|słów|szablon|język*|polsku|angielsk*"
     "|formularz*|страниц*|слов|шаблон*|язык*|русск*|английск*|формат*|объем*|объём*|перевод*|сторін*|мов*|українськ*|"
     "stran*|jazyk*|šablon*|صفحات|كلمة|نموذج|اللغة|بالعربية|الإنجليزية|صيغة|ترجمة|طول|زبان|قالب|格式|长度|篇幅|页|字数|"
     "模板|语言|中文|英文|翻译|語言|頁|形式|書式|様式|分量|ページ|字数|言語|日本語|英語|翻訳|テンプレート|형식*|양식*|"
     "분량*|페이지*|언어*|한국어*|영어*|번역*|biçim*|sayfa*|kelime*|şablon*|dil*|türkçe|ingilizce|çeviri|sidor|ord|"
     "mall|språk*|svenska|engelska|formulär|översätt*|μορφή|σελίδες|γλώσσα|ελληνικά|halaman|bahasa|định dạng|ngôn "
     "ngữ|tiếng|पृष्ठ|भाषा|हिंदी"},
    {SENSE_ASKWORD, "*", 1,
     "how|where|when|what|which|who|whom|whether|until when|how many|how long|how much|does anyone|does anybody|is "
     "there|are there|do you|did you|can you|could you|would you|will you|will there|will it|does the|is the|are we|is "
     "it|would it|should we|should it|should i|must it|comment|où|quand|quel*|qui|combien|est ce|y a|faut il|doit "
     "on|peut on|existe t|cómo|dónde|adónde|cuándo|cuál*|qué|quién|cuánt*|hasta "
     "cuándo|hay|pueden|podrían|podría|como|onde|quando|qual|quais|quem|quant*|até "
     "quando|há|podem|poderiam|come|dove|quando|quale|quali|chi|quant*|è possibile|si "
     "può|potete|potreste|wie|wo|wohin|wann|was|welche*|wer|wem|ob|bis wann|gibt es|ist es|können sie|könnten sie|kann "
     "man|muss|soll|hoe|waar|wanneer|wat|welk*|wie|of|is "
     "er|kunt|kunnen|moet|jak|gdzie|dokąd|kiedy|jaki*|któr*|kto|czy|ile|как|где|куда|когда|како*|кто|кому|ли|сколько|"
     "нужно ли|есть ли|чи|де|коли|який|яка|скільки|kde|kam|kdy|jaký|jaké|zda|kolik|كيف|أين|متى|ما|ماذا|من|هل|كم|أي|إلى "
     "أين|چگونه|کجا|آیا|چه|怎么|如何|哪|何时|什么|谁|是否|能否|可否|多少|几|吗|怎樣|哪裡|嗎|いつ|どこ|どの|どう|何|誰|"
     "でしょうか|ますか|ですか|教えて|언제*|어디*|어떻게|무엇*|어느|어떤|누구*|몇|인가요|나요|까요|습니까|nasıl|nerede|"
     "nereye|ne|hangi|kim|kaç|mı|mi|mu|mü|mıdır|midir|hur|var|vart|när|vad|vilk*|vem|om det|finns det|kan "
     "ni|ska|måste|πώς|πού|πότε|ποι*|τι|αν|bagaimana|di mana|kapan|apa|apakah|siapa|berapa|thế nào|ở đâu|khi nào|có "
     "thể|bao nhiêu|कैसे|कहाँ|कब|क्या|कौन|कितने"},
    {SENSE_KNOW, "*", 1,
     "know|ask|asking|tell me|tell us|clarify|clarification|wonder*|confirm*|enquire|inquire|check|advise|let us "
     "know|explain|unclear|unsure|savoir|demander|préciser|précision|confirmer|dire|renseign*|saber|preguntar|aclarar|"
     "aclaración|confirmar|confirmen|consultar|indicar|decirme|decirnos|perguntar|esclarecer|esclarecimento|informar|"
     "dizer|sapere|chiedere|chiarire|chiarimento|confermare|dirmi|wissen|fragen|frage|klären|bestätigen|mitteilen|"
     "auskunft|weten|vragen|verduidelijken|bevestigen|laten "
     "weten|wiedzieć|zapytać|spytać|pytanie|wyjaśni*|potwierdz*|узнать|спросить|уточн*|подтверд*|сообщит*|подска*|"
     "разъясн*|вопрос|дізнатися|запитати|zeptat|vědět|potvrdi*|أعرف|أسأل|أستفسر|الاستفسار|استفسار|توضيح|تأكيد|إخباري|"
     "إفادتي|بدانم|بپرسم|请问|想问|咨询|确认|了解|告知|請問|確認|お尋ね|お伺い|伺い|教え|知りた|確認|質問|문의*|여쭙*|"
     "여쭤*|확인*|궁금*|알려*|알고|öğren*|sor*|teyit*|bilgi|bildir*|veta|fråga|undrar|bekräft*|meddela|ρωτήσω|μάθω|"
     "επιβεβαι*|tahu|bertanya|konfirmasi|xác nhận|पूछ|जानना"},
    {SENSE_RECEIVE, "*", 1,
     "receiv*|receipt|arriv*|reach*|get through|got through|came through|come "
     "through|reçu*|arrivé*|parvenu*|réception|recib*|llegó|llegado|recepción|receb*|chegou|chegado|recebimento|"
     "ricevut*|arrivat*|ricezione|erhalten|angekommen|eingegangen|eingang|empfang*|ontvangen|aangekomen|ontvangst|"
     "otrzyma*|dotar*|odbior*|odebra*|получ*|дошл*|дошел|отрима*|дійш*|obdrž*|doraz*|استلام|استلمتم|وصلت|وصل|وصلتكم|"
     "الاستلام|دریافت|رسید*|收到|送达|受領|届い|届き|届いて|수신*|받으*|받았*|도착*|접수*|ulaş*|aldınız|alındı|mottag*|"
     "kommit fram|kom fram|fått|λάβατε|έφτασε|παραλαβή|diterima|sampai|nhận được|प्राप्त|मिला"},
    {SENSE_LINK, "*", 1,
     "link*|url|page|site|website|form|portal|document|file|zoom|archive|password|login|lien*|page|mot de "
     "passe|enlace*|página|contraseña|ligação|senha|pagina|collegamento|seite|formular|zugang|kennwort|passwort|"
     "wachtwoord|strona|odnośnik|hasło|ссылк*|страниц*|сайт*|пароль|форма|посилан*|odkaz*|heslo|الرابط|رابط|الصفحة|"
     "الموقع|كلمة "
     "المرور|لینک|链接|网页|页面|网站|密码|連結|網頁|リンク|ページ|サイト|フォーム|パスワード|링크*|페이지*|사이트*|"
     "비밀번호*|bağlantı*|link*|sayfa*|şifre*|parola*|länk*|sida*|lösenord*|σύνδεσμ*|tautan|liên kết|लिंक"},
    {SENSE_BROKEN, "*", 1,
     "broken|dead|404|invalid|not valid|non valide|invalide|no válid*|inválid*|non "
     "valid*|ungültig*|ongeldig*|nieprawidłow*|недейств*|недійсн*|neplatn*|غير "
     "صالح|无效|無効|유효하지*|geçersiz*|ogiltig*|does not work|doesn t work|not working|not open|not load*|cannot "
     "open|can t open|cannot access|can t access|unable to|failed|fails|expired|empty|error|not found|unreachable|ne "
     "fonctionne pas|ne marche pas|ne s'ouvre pas|cassé|mort|erreur|introuvable|impossible|no funciona|no abre|no se "
     "abre|no puedo abrir|no puedo acceder|roto|caído|não funciona|não abre|não consigo|quebrado|expirou|non "
     "funziona|non si apre|non riesco|rotto|funktioniert nicht|geht nicht|lässt sich nicht|nicht "
     "öffnen|kaputt|tot|nicht erreichbar|werkt niet|opent niet|kapot|nie działa|nie otwiera|wygasł|не работает|не "
     "открывается|не открыва*|битая|устарел*|не працює|nefunguje|nejde otevřít|لا يعمل|لا تعمل|لا يفتح|معطل|کار نمی "
     "کند|باز نمی "
     "شود|打不开|无法打开|失效|不能访问|無法|開けません|開けない|切れて|表示されません|繋がりません|アクセスできません|"
     "열리지*|안 열*|작동하지*|접속이*|깨져*|çalışmıyor|açılmıyor|bozuk|fungerar inte|går inte|öppnas inte|trasig|δεν "
     "λειτουργεί|δεν ανοίγει|tidak berfungsi|tidak bisa|không hoạt động|không mở|नहीं खुल|काम नहीं"},
    {SENSE_EXTEND, "*", 1,
     "exten*|postpon*|later|late|more time|another week|few days|extra|additional|still|too "
     "late|grace|prolong*|report*|repouss*|retard|tard|encore|supplémentaire|ampli*|prorrog*|prórroga|extend*|tarde|"
     "más tiempo|todavía|aún|aplaz*|adiar|mais tempo|ainda|depois|prorog*|rinvi*|tardi|ancora|più "
     "tempo|verlänger*|später|spät|mehr zeit|noch|verleng*|later|laat|meer tijd|nog|przedłuż*|później|późno|więcej "
     "czasu|jeszcze|продл*|перенес*|перенос*|отсрочк*|позже|поздно|больше "
     "времени|еще|ещё|продовж*|пізніше|prodlouž*|pozdě|تمديد|تأجيل|متأخر*|مزيد من "
     "الوقت|تمدید|دیر|延期|延长|推迟|宽限|晚|延長|展延|遅れ|猶予|間に合|まだ|연장*|늦*|연기*|아직|더 "
     "시간|uzat*|ertele*|geç|ek süre|hâlâ|hala|förläng*|senare|sent|mer "
     "tid|fortfarande|παράταση|αργά|diperpanjang|terlambat|gia hạn|विस्तार|देर"},
    {SENSE_SEND, "*", 1,
     "send|sent|submit*|share|post|email|e-mail|mail|write|upload*|hand "
     "in|file|envoy*|soumett*|adress*|écri*|transmet*|envi*|mand*|remit*|presentar|escrib*|mand*|enviar|envie*|submet*|"
     "encaminh*|escrev*|invi*|mandar*|scriv*|presentar*|senden|schick*|einreich*|einsend*|übermittel*|schreib*|"
     "einzureichen|einzusenden|stur*|insturen|inzend*|schrijv*|indien*|przesł*|przesyła*|wysł*|wysyła*|nadesł*|nadsyła*"
     "|pisa*|złoży*|отправ*|направ*|присла*|присыла*|посла*|прислат*|подать|подава*|писать|надісл*|надсил*|posl*|posíl*"
     "|zasla*|إرسال|أرسل|ترسل|تقديم|أقدم|أرسلوا|ارسال|ارائه|发送|提交|寄|发到|投递|递交|寄送|發送|送信|提出|送っ|送れ|"
     "送付|送り|投稿|보내*|제출*|발송*|접수*|gönder*|ilet*|sun*|yolla*|skick*|sänd*|lämna "
     "in|skriv*|στείλ*|υποβ*|kirim*|mengirim*|भेज*"},
    {SENSE_LIST, "*", 1,
     "mailing "
     "list*|list|lists|subscription*|subscriber*|digest|notifications|emails|e-mails|mails|messages|liste*|abonnement|"
     "lista*|suscripci*|correos|mensajes|inscrição|assinatura|e-mails|mensagens|iscrizione|messaggi|verteiler*|"
     "mailingliste|liśc*|abonnement|mails|nachrichten|mailinglijst|lijst|berichten|list*|listy|subskrypc*|wiadomości|"
     "рассылк*|список|списк*|подписк*|писем|розсилк*|список|konferenc*|seznam*|القائمة|قائمة|الاشتراك|رسائل|فهرست|"
     "邮件列表|列表|名单|订阅|邮件组|郵件|訂閱|メーリングリスト|リスト|配信|購読|메일링*|리스트*|목록*|구독*|liste*|"
     "abonelik*|e posta*|lista*|listan|utskick*|prenumer*|λίστα*|milis|danh sách|सूची"},
    {SENSE_LEAVE, "*", 1,
     "unsubscrib*|remove|removed|delete|take off|sign off|opt out|stop|stopped|leave|cancel|drop|twice|double|two "
     "copies|deux fois|dos veces|duas vezes|due volte|zweimal|twee keer|dwa razy|два раза|двічі|dvakrát|två "
     "gånger|duplicate*|desabonn*|désabonn*|désinscri*|retir*|supprim*|arrêt*|quitter|enlev*|double|baja|borrar|borren|"
     "elimin*|quitar|quiten|salir|cancelar|desuscri*|duplicad*|doble|remov*|descadastr*|sair|cancel*|excluir|apagar|"
     "tirar|cancell*|rimuov*|toglie*|togliete|disiscriv*|uscire|doppi*|abmelden|abbestell*|austragen|entfern*|lösch*|"
     "streich*|doppelt|nehmen "
     "sie|afmelden|uitschrijv*|verwijder*|stop*|dubbel*|wypis*|usun*|rezygn*|podwójn*|отпис*|удал*|исключ*|убер*|"
     "дважды|відпис*|видал*|odhlás*|odstraň*|smaž*|إلغاء|حذف|إزالة|إيقاف|مرتين|لغو|حذف|退订|取消|删除|退出|移除|重复|"
     "退訂|解除|削除|退会|停止|外して|二重|해지*|취소*|삭제*|탈퇴*|중단*|빼*|çık*|sil*|iptal*|iki "
     "kez|avregistrer*|avsluta|ta bort|stryk|dubbla|διαγρα*|αφαιρ*|berhenti|hapus|hủy|xóa|हटा*"},
    {SENSE_ADDRESS, "*", 1,
     "address|addresses|email|e-mail|mailbox|adresse*|courriel|dirección|correo|direcciones|endereço*|email|indirizz*|"
     "adresse|postfach|adres*|почт*|адрес*|ящик*|пошт*|adres*|العنوان|عنوان|عنواني|البريد|بريدي|آدرس|地址|邮箱|郵箱|"
     "アドレス|주소*|이메일*|adres*|e posta*|adress*|διεύθυνση|alamat|địa chỉ|पता"},
    {SENSE_MEET, "*", 1,
     "meeting*|call|calls|session|sessions|conference "
     "call|teleconference|webinar*|workshop*|telco|zoom|agenda|minutes|réunion*|séance*|visioconférence|appel|reunión|"
     "reuniones|sesión|llamada|videollamada|videoconferencia|reunião|reuniões|sessão|chamada|riunione|riunioni|seduta|"
     "incontro|sitzung*|treffen|besprechung*|videokonferenz*|telefonkonferenz*|termin|vergadering*|bijeenkomst*|"
     "overleg|sessie|spotkani*|zebrani*|posiedzeni*|sesj*|встреч*|заседани*|совещани*|созвон*|собрани*|сесси*|зустріч*|"
     "засідан*|schůz*|jednán*|اجتماع|الاجتماع|جلسة|اجتماعنا|لقاء|جلسه|نشست|会议|例会|电话会|线上会|會議|会合|会議|"
     "打ち合わせ|ミーティング|회의*|미팅*|모임*|toplantı*|görüşme*|oturum*|möte*|sammanträde*|samtal|συνάντησ*|συνεδρί*"
     "|rapat|pertemuan|cuộc họp|phiên họp|बैठक"},
    {SENSE_DATE, "*", 1,
     "january|february|march|april|may #|# "
     "may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|"
     "sunday|tomorrow|today|utc|gmt|cet|cest|pm|am|# h|# uhr|noon|midnight|janvier|février|mars #|# "
     "mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|demain|"
     "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|"
     "jueves|viernes|mañana|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|segunda "
     "feira|terça|quarta feira|quinta|sexta "
     "feira|amanhã|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|lunedì|martedì|mercoledì|"
     "giovedì|venerdì|domani|januar|februar|märz|juni|juli|oktober|dezember|montag*|dienstag*|mittwoch*|donnerstag*|"
     "freitag*|morgen|januari|februari|maart|mei|augustus|maandag|dinsdag|woensdag|donderdag|vrijdag|stycznia|lutego|"
     "marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|poniedział*|wtor*|środ*|"
     "czwart*|piątek|piątku|jutro|январ*|феврал*|марта|апрел*|мая|июн*|июл*|август*|сентябр*|октябр*|ноябр*|декабр*|"
     "понедельник*|вторник*|сред*|четверг*|пятниц*|завтра|січня|лютого|березня|квітня|травня|червня|липня|серпня|"
     "вересня|жовтня|листопада|грудня|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|"
     "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|غدا|# 月|月 # 日|# "
     "日|星期|周一|周二|周三|周四|周五|月曜|火曜|水曜|木曜|金曜|#월|#일|월요일*|화요일*|수요일*|목요일*|금요일*|내일|"
     "ocak*|şubat*|mart|nisan*|mayıs*|haziran*|temmuz*|ağustos*|eylül*|ekim*|kasım*|aralık*|pazartesi*|salı|çarşamba*|"
     "perşembe*|cuma|yarın|augusti|maj|okt|måndag*|tisdag*|onsdag*|torsdag*|fredag*|imorgon"},
    {SENSE_HELD, "*", 1,
     "will be held|held|take place|takes place|took place|scheduled|starts|start at|begins|join us|dial "
     "in|organis*|organiz*|host*|invite*|invited|invitation|convene*|attended|attendees|participants|present|apologies|"
     "decided|agreed|resolved|action|actions|discussed|recorded|recording|noted that|reported that|chaired|aura "
     "lieu|se tiendra|a eu lieu|organis*|invit*|convi*|participants|présents|décidé|convenu|tendrá lugar|se "
     "celebrará|se realizará|se "
     "llevará|convoc*|asistentes|acordó|acordamos|decidió|decidimos|participantes|realizará|será "
     "realizad*|acontecerá|ocorrerá|presentes|decidiu|decidimos|acordou|si terrà|si svolgerà|si è "
     "tenut*|presenti|deciso|deciso "
     "che|findet|fand|stattfind*|eingeladen|laden|lädt|anwesend|teilnehmer*|beschlossen|vereinbart|vindt plaats|vond "
     "plaats|uitgenodigd|aanwezig*|besloten|afgesproken|odbędzie się|odbyło "
     "się|zapraszam*|obecni|postanowiono|ustalono|состоится|состоялась|состоялось|пройдет|пройдёт|прошло|прошла|"
     "приглаша*|присутствовал*|решили|решено|договорились|відбудеться|відбулася|запрошу*|koná|proběhn*|zveme|سيعقد|"
     "ستعقد|عقد|يدعو|ندعو|حضر|الحاضرون|تقرر|اتفق|برگزار|举行|召开|举办|出席|参会|决定|邀请|與會|舉行|召開|開催|行われ|"
     "実施し|出席|決定|合意|개최*|열립니다|열렸*|참석*|결정*|합의*|초대*|진행됩니다|yapılacak*|düzenlen*|gerçekleş*|"
     "davet*|katıldı|karar*|äger rum|hålls|hölls|inbjud*|bjuder|närvarande|beslutade*|enades|θα "
     "γίνει|πραγματοποι*|προσκαλ*|diselenggarakan|diadakan|tổ chức|diễn ra|आयोजित"},
    {SENSE_INVITE, "*", 1,
     "please|kindly|invite*|invitation|encourage*|welcome|call for|seek|seeking|looking for|remind*|reminder|urge|need "
     "your|await*|look forward|merci de|veuillez|prière|invit*|encourag*|rappel*|attend*|par favor|por "
     "favor|rogamos|les "
     "pedimos|invita*|anim*|recordator*|recordamos|esperamos|agradeceríamos|convid*|pedimos|solicitamos|lembr*|"
     "aguardamos|si "
     "prega|preghiamo|invit*|ricordiamo|promemoria|attendiamo|bitte|bitten|laden|einladung|aufruf|erinner*|freuen uns "
     "auf|gelieve|verzoeken|nodigen|oproep|herinner*|prosimy|uprzejmie|zaprasz*|przypomin*|czekamy|просим|прошу "
     "вас|пожалуйста|приглаша*|напомина*|ждем|ждём|призыва*|просимо|запрошу*|нагаду*|prosíme|zveme|připomín*|يرجى|نرجو|"
     "ندعو|ندعوكم|نذكر|نذكركم|تذكير|لطفا|请|敬请|欢迎|邀请|提醒|征集|恳请|請|歡迎|ください|お願い|ご案内|募集|"
     "リマインド|お待ち|바랍니다|부탁*|요청*|초대*|환영*|알려드*|안내*|기다*|주시기|lütfen|rica*|davet*|hatırlat*|"
     "bekli*|vänligen|välkom*|inbjud*|påminn*|ber er|παρακαλ*|προσκαλ*|υπενθύμισ*|harap|silakan|xin|vui "
     "lòng|mời|कृपया|आमंत्रित"},
    {SENSE_ALL, "*", 1,
     "all|everyone|everybody|anyone|those|members|colleagues|community|stakeholders|participants|whoever|tous|toutes|"
     "chacun|membres|communauté|ceux|todos|todas|miembros|comunidad|quienes|quien|membros|comunidade|quem|tutti|tutte|"
     "membri|comunità|coloro|alle|allen|mitglieder|jeder|wer|iedereen|allen|leden|wie|wszys*|członk*|każd*|всех|все|"
     "всем|участник*|желающ*|кто|усіх|всі|všechn*|členov*|جميع|الجميع|كل|الأعضاء|همه|各位|大家|所有|全体|成员|皆様|"
     "全員|各位|会員|여러분*|모든|회원*|모두|누구나|herkes*|tüm|üyeler*|arkadaşlar|alla|samtliga|medlemmar|όλ*|semua|"
     "tất cả|सभी"},
    {SENSE_NEWS, "*", 1,
     "publish*|releas*|launch*|announc*|issued|adopted|appointed|is out|came out|available|opened|opens|now "
     "online|open "
     "for|paru|publié*|publie|lancé*|lance|annonc*|adopté*|disponible|sorti|publicad*|publicó|publica|lanz*|anunci*|"
     "adopt*|disponible|salió|publicou|lanç*|anunci*|adotou|disponível|pubblicat*|lanciat*|annunci*|adottat*|"
     "disponibile|uscito|veröffentlicht*|erschien*|angekündigt*|verabschiedet|verfügbar|vorgestellt|gepubliceerd|"
     "gelanceerd|aangekondigd|beschikbaar|verschenen|opublikowa*|ukaza*|ogłos*|dostępn*|uruchomi*|опубликова*|вышл*|"
     "вышел|вышла|запущен*|объяв*|принят*|доступ*|оприлюдн*|vydal*|vyšl*|zveřejn*|oznám*|صدر|صدرت|نشر|نشرت|أعلن|أعلنت|"
     "إطلاق|أطلقت|متاح|منتشر "
     "شد|发布|发表|推出|公布|出台|上线|宣布|發布|公布|公表|公開|発表|発行|刊行|발표*|발간*|출간*|공개*|출시*|yayınla*|"
     "yayımla*|duyur*|çıktı|açıkla*|publicera*|lansera*|släpp*|utkommit|tillgänglig*|δημοσιε*|ανακοίν*|diterbitkan|"
     "diluncurkan|công bố|ra mắt|जारी"},
    {SENSE_REPORT, "*", 1,
     "report*|study|studies|paper|guide|guidelines|survey|law|directive|regulation|standard|resolution|newsletter|"
     "article|book|consultation|position|vacancy|job|fellowship*|scholarship*|conference*|forum|summit|event*|webinar*|"
     "workshop*|symposium|training|course|school|hackathon|rapport*|étude*|guide|loi|article|enquête|poste|bourse*|"
     "conférence*|colloque|forum|événement*|formation|informe*|estudio*|guía*|ley|encuesta|artículo|puesto|beca*|"
     "conferencia*|jornada*|evento*|curso*|foro|taller*|relatório*|estudo*|guia*|lei|artigo|vaga|bolsa*|conferência*|"
     "fórum|oficina*|rapporto|studio|guida|legge|articolo|indagine|bando|borsa|conferenza|convegno|corso|bericht*|"
     "studie*|leitfaden|gesetz|umfrage|artikel|stelle|stipendi*|konferenz*|tagung*|veranstaltung*|schulung|kurs|"
     "verordnung|rapport|onderzoek|gids|wet|enquête|vacature|beurs|conferentie|evenement|cursus|raport*|badani*|"
     "przewodnik|ustaw*|ankiet*|konferencj*|wydarzeni*|szkoleni*|stypend*|доклад*|отчет*|отчёт*|исследовани*|"
     "руководств*|закон*|статья|статью|вакансия|вакансию|стипенди*|конференц*|форум*|семинар*|вебинар*|курс*|мероприят*"
     "|звіт*|дослідж*|zpráv*|studi*|konferenc*|školen*|تقرير|دراسة|دليل|قانون|استبيان|وظيفة|منحة|مؤتمر|منتدى|ندوة|ورشة|"
     "دورة|گزارش|کنفرانس|报告|研究|指南|法律|调查|文章|职位|奖学金|会议|论坛|研讨会|培训|課程|報告|報告書|調査|ガイド|"
     "法律|記事|求人|シンポジウム|セミナー|イベント|研修|フォーラム|보고서*|연구*|가이드*|법률*|기사*|채용*|장학*|"
     "컨퍼런스*|세미나*|포럼*|행사*|교육*|워크숍*|rapor*|araştırma*|kılavuz*|yasa*|makale*|anket*|burs*|konferans*|"
     "etkinlik*|seminer*|çalıştay*|eğitim*|rapport*|studie*|vägledning*|lag|artikel*|enkät*|tjänst*|konferens*|"
     "evenemang*|kurs*|seminari*|έκθεση|μελέτη|συνέδριο|laporan|konferensi|pelatihan|báo cáo|hội nghị|hội "
     "thảo|रिपोर्ट|सम्मेलन"},
    {SENSE_SIGNUP, "*", 1,
     "register*|registration|rsvp|tickets|apply|application*|sign "
     "up|attend|enrol*|inscri*|s'inscrire|billets|candidat*|postul*|regist*|inscrev*|inscriç*|candidat*|iscriz*|"
     "iscriver*|registr*|anmeld*|bewerb*|teilnahme*|aanmelden|inschrijv*|solliciteren|rejestr*|zapis*|zgłosz*|регистр*|"
     "заявк*|записаться|реєстр*|přihl*|registr*|التسجيل|سجل|للتسجيل|التقديم|ثبت "
     "نام|报名|注册|申请|登记|報名|註冊|申込|申し込み|登録|参加費|신청*|등록*|접수*|지원*|kayıt*|başvur*|anmäl*|ansök*|"
     "εγγραφή|pendaftaran|daftar|đăng ký|पंजीकरण|आवेदन"},
    {SENSE_INTEREST, "*", 1,
     "interest|of interest|interesting|relevant|useful for|may like|might like|fyi|for your information|for "
     "information|pass on|passing|sharing|attention|worth|curious|intéress*|information|porter "
     "à|relayer|partage|transmettre|interés|interesar*|interesante|conocimiento|comparto|difundir|interess*|"
     "conhecimento|compartilho|repasso|interessare|interesse|conoscenza|segnalo|inoltro|kenntnis|hinweis*|interessant*|"
     "aufmerksam|weise|kennis|attent|interesuj*|zainteres*|wiadomości|интерес*|сведени*|вниман*|поделиться|ссылка|"
     "цікав*|zajím*|vědom*|للعلم|للاطلاع|اهتمام|يهم|قد "
     "يهم|توجه|关注|兴趣|参考|分享|转发|供|參考|轉發|参考|興味|関心|ご紹介|共有|情報提供|참고*|관심*|공유*|소개*|ilgi*|"
     "bilgi*|paylaş*|intress*|kännedom|tips*|delar|ενδιαφέρ*|ενημέρωση|tertarik|informasi|tham khảo|quan "
     "tâm|रुचि|जानकारी"},
    {SENSE_AWAY, "*", 1,
     "out of office|out of the office|away|absent|absence|on leave|annual leave|parental leave|maternity leave|sick "
     "leave|vacation|holiday*|travelling|traveling|on travel|off duty|day off|days off|on mission|unavailable|not in "
     "the "
     "office|closed|absent*|congé*|vacances|déplacement|indisponible|fermé*|ausente|ausencia|vacaciones|licencia|fuera|"
     "de viaje|permiso|férias|ausência|licença|fora|viagem|assente|assenza|ferie|vacanza|congedo|fuori|in "
     "viaggio|abwesen*|urlaub*|elternzeit|dienstreise*|krank|außer haus|nicht im büro|nicht "
     "erreichbar|geschlossen|afwezig*|vakantie|verlof|op reis|gesloten|nieobecn*|urlop*|delegacj*|wyjeździe|poza "
     "biurem|отпуск*|отсутств*|командировк*|вне офиса|на больничном|відпустк*|відсутн*|nepřítom*|dovolen*|mimo "
     "kancelář|إجازة|غائب|خارج المكتب|سفر|غير "
     "متواجد|مرخصی|休假|出差|外出|不在|休息|放假|年假|度假|産休|休暇|出張|不在|休業|お休み|育休|부재*|휴가*|출장*|외근*"
     "|휴직*|휴무*|izin*|tatil*|ofis "
     "dışı*|seyahat*|raporlu*|yokum|frånvar*|semester|ledig*|tjänsteresa|bortrest|άδεια|απουσιάζω|εκτός γραφείου|tidak "
     "di kantor|nghỉ phép|vắng mặt|अवकाश|छुट्टी"},
    {SENSE_UNTIL, "*", 1,
     "until|till|through|from|between|back|return*|again on|jusqu*|retour|reviens|rentre*|du # "
     "au|du|hasta|del|vuelvo|regreso|regresaré|desde|até|volto|retorno|de # a|fino|ritorn*|rientr*|dal|al "
     "#|bis|zurück|wieder|ab dem|vom|tot|terug|vanaf|do|wracam|wrócę|od|до|по|вернусь|буду|с # "
     "по|с|повернуся|vrátím|zpět|حتى|إلى "
     "غاية|سأعود|أعود|العودة|من|تا|直到|至|返回|回来|回到|截至|期间|まで|から|戻り|復帰|以降|까지|부터|복귀*|돌아*|"
     "kadar|dön*|itibaren|arası*|till|åter|tillbaka|från|μέχρι|έως|επιστρ*|hingga|sampai|kembali|trở lại|तक|वापस"},
    {SENSE_ACCESS, "*", 1,
     "email|e-mail|mail|mails|messages|inbox|read|reading|check*|respond|reply|replies|answer|access*|forwarded|"
     "courriel*|messages|messagerie|répond*|lire|consult*|accès|correo*|mensajes|responder*|leer*|acceso|contestar*|"
     "mensagens|respond*|ler|acesso|posta|messaggi|rispond*|legger*|accesso|nachricht*|antwort*|les*|zugriff|bearbeit*|"
     "beantwort*|berichten|beantwoord*|lees|lezen|toegang|wiadomoś*|odpowie*|czyta*|dostęp*|почт*|письма|отвеч*|отвеч*|"
     "ответ*|читать|доступ*|пошт*|відпов*|zpráv*|odpov*|البريد|الرسائل|الرد|سأرد|الوصول|رسائلكم|ایمیل|پاسخ|邮件|回复|"
     "查看|郵件|回覆|查收|メール|返信|確認|お返事|対応|메일*|회신*|답변*|확인*|연락*|e "
     "posta*|yanıt*|cevap*|erişim*|oku*|mejl*|svara*|läs*|åtkomst|email|απαντήσω|email|membalas|email|trả lời|उत्तर"},
    {SENSE_URGENT, "*", 1,
     "urgen*|emergency|immediate|meantime|meanwhile|my absence|in my place|urgen*|entre temps|mon "
     "absence|urgente*|urgencia*|mi ausencia|entretanto|minha ausência|urgenz*|mia "
     "assenza|frattempo|dringend*|eilig*|notfall*|meiner abwesenheit|zwischenzeit|spoed*|dringend*|tussentijd|piln*|w "
     "międzyczasie|срочн*|неотложн*|экстренн*|мое "
     "отсутствие|термінов*|naléhav*|عاجل*|العاجلة|طارئ*|الضرورة|فوری|紧急|急事|急件|緊急|お急ぎ|至急|急ぎ|긴급*|급한|"
     "시급*|acil*|ivedi*|brådskande|akut*|επείγον*|mendesak|khẩn cấp|तत्काल|आपात"},
    {SENSE_CONTACT, "*", 1,
     "contact|reach|write to|turn to|get in touch|call|phone|my colleague|my "
     "assistant|switchboard|contact*|adress*|appel*|joindre|collègue*|assistante|contact*|dirí*|diríjase|llam*|"
     "comunicarse|comuníquese|compañer*|colega*|entrar em contato|entre em "
     "contato|contat*|ligue|contattare|rivolg*|collega|wenden sie|kontaktier*|erreichen "
     "sie|ansprechpartner*|kolleg*|vertretung|neem contact|contact "
     "op|collega*|kontakt*|skontakt*|koleg*|koleż*|обращайтесь|обращаться|свяж*|связаться|коллег*|заместител*|звони*|"
     "зверта*|kontaktujte|obraťte|kolegy*|التواصل|الاتصال|اتصل|زميل*|مراجعة|تماس|联系|联络|致电|聯繫|聯絡|ご連絡|"
     "お問い合わせ|担当|連絡先|문의*|연락*|담당*|동료*|iletişim*|başvurun*|arayın|ulaşabilir*|kontakta|vänd "
     "dig|ring|kollega|επικοινων*|hubungi|liên hệ|संपर्क"},
    {SENSE_OFFER, "*", 1,
     "offer*|provid*|deliver*|supply|supplier*|propos*|pleased to offer|specialis*|specializ*|leading|trusted|our "
     "company|our firm|our team of experts|we help|proposons|offr*|fourniss*|notre société|notre "
     "entreprise|leader|ofrec*|proporcion*|nuestra empresa|somos una empresa|líder*|oferec*|fornec*|nossa "
     "empresa|somos uma empresa|offriamo|forniamo|nostra azienda|siamo un'azienda|biet*|liefer*|unser "
     "unternehmen|unsere firma|führend*|anbieter|bieden|leveren|ons bedrijf|toonaangevend|oferuj*|dostarcz*|nasza "
     "firma|lider*|предлага*|предоставля*|поставля*|наша компания|ведущ*|пропону*|наша компанія|nabíz*|naše "
     "firma|نقدم|نوفر|شركتنا|رائدة|عرض|عروض|ارائه می دهیم|شرکت "
     "ما|提供|供应|我司|我公司|专业|领先|本公司|供應|弊社|当社|ご提供|ご提案|提供して|당사*|저희 "
     "회사*|제공*|공급*|제안*|firmamız|şirketimiz|sunuyor*|sağlıyor*|öncü|lider*|erbjud*|leverera*|vårt "
     "företag|ledande|προσφέρ*|η εταιρεία μας|menawarkan|perusahaan kami|cung cấp|công ty chúng tôi|प्रदान|हमारी कंपनी"},
    {SENSE_SERVICE, "*", 1,
     "service*|solution*|product*|software|platform|tool|tools|training*|course*|certificat*|licen*|subscription "
     "plan|package*|plan|plans|toner|equipment|machines|hosting|audit*|consult*|marketing|seo|leads|traffic|website|"
     "app|apps|translation*|printing|furniture|insurance|loan*|investment*|webinar*|solution*|produit*|formation*|"
     "logiciel*|licence*|abonnement|servicio*|solucion*|solución|producto*|plataforma*|curso*|programa*|licencia*|"
     "paquete*|serviço*|soluç*|produto*|licença*|pacote*|servizi*|soluzion*|prodott*|piattaforma|corso|corsi|licenz*|"
     "pacchetto|dienst*|dienstleistung*|lösung*|produkt*|schulung*|lizenz*|angebot*|paket*|plattform|dienst*|oplossing*"
     "|product*|cursus*|licentie*|usług*|rozwiąza*|produkt*|szkole*|oprogramow*|licencj*|услуг*|решени*|продук*|курс*|"
     "обучени*|лиценз*|оборудован*|пакет*|послуг*|рішенн*|služb*|řešen*|خدمات|خدماتنا|حلول|منتجات|منتجاتنا|دورات|"
     "برنامج|خدمات|محصول*|服务|产品|方案|课程|培训|软件|平台|设备|代理|服務|產品|方案|サービス|製品|商品|"
     "ソリューション|講座|研修|ソフト|서비스*|제품*|솔루션*|강좌*|과정*|소프트웨어*|상품*|hizmet*|ürün*|çözüm*|kurs*|"
     "eğitim*|yazılım*|tjänst*|lösning*|produkt*|kurs*|utbildning*|υπηρεσίες|προϊόντα|λύσεις|layanan|produk|solusi|"
     "dịch vụ|sản phẩm|giải pháp|सेवा*|उत्पाद"},
    {SENSE_PRICE, "*", 1,
     "price*|pricing|discount*|free|% |# %|$|€|£|usd|eur|dollars|euros|cost*|fee|fees|budget|quote|quotation|offer "
     "ends|save|cheap*|affordable|invoice|payment|per month|per "
     "user|prix|tarif*|remise*|gratuit*|réduction*|devis|coût*|facture|précio*|precio*|descuento*|gratis|gratuit*|"
     "cotización|presupuesto|costo*|coste*|tarifa*|oferta*|preço*|desconto*|grátis|gratuit*|orçamento|custo*|prezz*|"
     "scont*|gratis|preventivo|costo|costi|tariff*|preis*|rabatt*|kostenlos*|gratis|kostengünstig*|günstig*|angebot|"
     "prozent|prijs*|korting*|gratis|goedkoop|offerte|ceny|cena|cen*|rabat*|bezpłatn*|darmow*|zniżk*|koszt*|цен*|скидк*"
     "|бесплатн*|стоимост*|руб*|тариф*|оплат*|знижк*|ціни|sleva|slevy|zdarma|سعر|أسعار|الأسعار|خصم|تخفيض|مجان*|تكلفة|"
     "قیمت|تخفیف|رایگان|价格|优惠|折扣|免费|报价|特价|元|價格|優惠|免費|報價|価格|割引|無料|料金|見積|円|特価|가격*|"
     "할인*|무료*|견적*|원|특가*|fiyat*|indirim*|ücretsiz|bedava|teklif*|maliyet*|pris*|rabatt*|gratis|offert*|kostnad*"
     "|τιμή|τιμές|έκπτωση|δωρεάν|harga|diskon|gratis|giảm giá|miễn phí|कीमत|छूट|मुफ्त"},
    {SENSE_BUY, "*", 1,
     "buy|order|book|click|demo|trial|get started|schedule|sign up|purchase|subscribe now|call us|contact us|contact "
     "our|reply to this|learn "
     "more|download|claim|reserve|brochure|catalog*|achet*|command*|réserv*|cliqu*|essai|contactez|démo|compr*|pedid*|"
     "reserv*|clic|haga "
     "clic|prueba|contáct*|solicit*|demostración|comprar|pedido|clique|teste|contacte|contate|demonstração|solicite|"
     "compra*|ordin*|prenot*|clicca*|prova|contatta*|richied*|kauf*|bestell*|buch*|klick*|teste*|kontaktieren "
     "sie|anfordern|jetzt|koop|bestel*|boek*|klik*|proef*|neem "
     "contact|kup*|zamów*|kliknij|rezerw*|wypróbuj|skontaktuj*|купи*|закаж*|заказ*|звоните|нажмите|пробн*|свяжитесь|"
     "куп*|замов*|kupte|objedn*|klikněte|اشتر|اطلب|احجز|اضغط|انقر|تجربة|اتصل بنا|تواصل "
     "معنا|خرید|سفارش|购买|订购|点击|试用|预约|咨询|联系我们|購買|訂購|點擊|購入|注文|予約|クリック|体験|お申し込み|"
     "お問い合わせ|구매*|주문*|예약*|클릭*|체험*|신청*|문의*|satın*|sipariş*|tıkla*|deneme|rezervasyon*|köp*|beställ*|"
     "boka*|klicka*|prova|αγορ*|παραγγ*|κλικ|pesan|klik|đặt hàng|खरीद*|क्लिक"},
    {SENSE_CUSTOMER, "*", 1,
     "customer*|client*|your company|your organisation|your organization|your business|your website|your team|your "
     "institution|businesses|companies like|organisations like|votre entreprise|votre organisation|votre société|votre "
     "site|su empresa|su organización|su negocio|su sitio|sua empresa|sua organização|seu negócio|seu site|vostra "
     "azienda|vostro sito|sua azienda|ihr unternehmen|ihre firma|ihre webseite|ihre organisation|kund*|uw bedrijf|uw "
     "organisatie|klant*|państwa firma|państwa firmy|klient*|вашей компании|ваша компания|ваш бизнес|вашей "
     "организации|клиент*|вашої компанії|vaše "
     "firma|شركتكم|مؤسستكم|عملاء*|مشتری*|贵公司|贵司|贵单位|客户|貴公司|御社|貴社|お客様|귀사*|고객*|귀하의 "
     "회사|firmanız*|şirketiniz*|müşteri*|ert företag|er organisation|kunder|η εταιρεία σας|perusahaan "
     "anda|pelanggan|công ty của bạn|khách hàng|आपकी कंपनी|ग्राहक"},
    {SENSE_ACCOUNT, "*", 1,
     "bank details|coordonnées bancaires|datos bancarios|dados bancários|coordinate "
     "bancarie|bankdaten|bankverbindung|bankgegevens|bankuppgifter|dane bankowe|банковск* "
     "данн*|银行信息|银行卡|口座情報|계좌 정보*|banka bilgileri*|بيانات البنك|work account|"
     "account|accounts|mailbox|password|credentials|login|quota|storage|profile|bank|card|compte|messagerie|boîte|"
     "boite|identifiants|mot de passe|cuenta|buzón|contraseña|credenciales|almacenamiento|conta|caixa "
     "postal|senha|credenciais|palavra "
     "passe|casella|password|credenziali|conto|konto|postfach|passwort|kennwort|zugangsdaten|speicherplatz|rekening|"
     "wachtwoord|opslag|skrzynk*|hasło|konta|учетн* запис*|учётн* "
     "запис*|аккаунт*|ящик|пароль|счет|обліков*|účet|schránk*|حساب|حسابك|بريدك|كلمة "
     "المرور|صندوق|账户|账号|邮箱|密码|帳戶|帳號|アカウント|パスワード|メールボックス|口座|계정*|비밀번호*|메일함*|"
     "hesab*|posta kutu*|şifre*|parola*|konto*|lösenord*|inkorg*|λογαριασμ*|akun|tài khoản|खाता"},
    {SENSE_VERIFY, "*", 1,
     "verify|verification|validate|confirm "
     "your|suspend*|suspension|expire*|deactivat*|upgrade|exceeded|blocked|locked|terminat*|restore|update "
     "your|unlock|valid*|vérifi*|suspen*|expir*|dépass*|bloqu*|désactiv*|verifi*|confirm*|excedid*|exced*|super*|"
     "desactiv*|atualize|ultrapass*|verific*|sospes*|scad*|superat*|bestätig*|gesperrt|sperrung|überschritten|ablauf*|"
     "läuft "
     "ab|deaktivier*|verifieer*|geblokkeerd|overschreden|verloopt|zweryfik*|zablokow*|wygas*|przekrocz*|подтверд*|"
     "заблокир*|превыш*|истека*|приостанов*|підтверд*|ověř*|تأكيد|تحقق|تعليق|تجاوز|تنتهي|إيقاف|验证|驗證|暂停|过期|"
     "超出|冻结|確認|認証|停止|期限切れ|超過|확인*|정지*|만료*|초과*|인증*|doğrula*|askıya*|süresi "
     "dol*|aşıldı|bekräfta|spärr*|upphör|överskrid*|επαληθ*|verifikasi|xác minh|सत्यापि"},
    {SENSE_MONEY, "*", 1,
     "million*|fund|funds|inheritance|lottery|prize|transfer|beneficiary|western union|next of "
     "kin|invoice|overdue|remittance|gift "
     "card*|compensation|fonds|héritage|virement|loterie|facture|fondos|herencia|transferencia|lotería|premio|factura|"
     "fundos|herança|transferência|prêmio|fatura|fondi|eredità|bonifico|vincita|fattura|gelder|erbschaft|überweis*|"
     "gewinn|rechnung|erfenis|overschrijving|prijs "
     "gewonnen|factuur|spadek|spadku|przelew|wygran*|faktur*|наследств*|перевод средств|выигр*|миллион*|счет на "
     "оплату|спадщин*|dědictv*|ميراث|تحويل|مليون|جائزة|فاتورة|遗产|汇款|中奖|百万|发票|遺産|送金|当選|請求書|상속*|"
     "송금*|당첨*|청구서*|miras*|havale*|ödül*|fatura*|arv|överföring|vinst|faktura*|κληρονομι*|warisan|thừa "
     "kế|विरासत"},
    {SENSE_REMARK, "*", 1,
     "remark*|comment|comments|observation*|suggestion*|edits|corrections|notes|remarque*|observations|commentaire*|"
     "suggestion*|observacion*|comentario*|sugerencia*|observaç*|comentário*|sugest*|osservazion*|commenti|suggeriment*"
     "|anmerkung*|kommentar*|vorschläg*|hinweise|opmerking*|commentaar|suggestie*|uwag*|komentarz*|sugesti*|замечани*|"
     "комментари*|предложени*|зауваж*|připomín*|ملاحظات*|تعليقات*|ملاحظاتي|意见|修改意见|建议|コメント|指摘|意見|수정 "
     "의견|제안*|görüş*|öneri*|yorum*|kommentarer|synpunkter|παρατηρήσ*|σχόλια|catatan|góp ý|टिप्पण*"},
    {SENSE_DRAFT, "*", 1,
     "draft|drafts|chapter|section|outline|leaflet|output document|outcome document|background paper|text for "
     "review|v0|v1|version "
     "0|projet|brouillon|chapitre|fiche|ébauche|borrador|capítulo|folleto|minuta|rascunho|bozza|capitolo|scheda|"
     "entwurf*|kapitel|merkblatt|concept|conceptversie|hoofdstuk|szkic*|projekt*|rozdział*|проект*|черновик*|глав*|"
     "чернетк*|návrh*|kapitol*|مسودة|المسودة|مشروع "
     "الوثيقة|الفصل|草案|草稿|初稿|章节|草案|ドラフト|素案|原案|초안*|taslak*|taslağ*|bölüm*|utkast*|kapitel*|σχέδιο|"
     "προσχέδιο|draf|konsep|bản dự thảo|dự thảo|मसौदा"},
    {CONCEPT_COUNT, "", 0, NULL},
};
