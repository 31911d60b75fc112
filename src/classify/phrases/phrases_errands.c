/* SPDX-License-Identifier: MIT */
/*
 * phrases_errands: what short messages are sent for: absence and closed mailboxes, tests, addresses and the rules of
 * the call, assent, hands offered; and whose doing something else is: a dairy that gives us a discount, parents who may
 * join a board, a workstream that somebody cannot join.
 */
#include "phrases.h"

const struct phrase_group phrases_errands[] = {
    {CONCEPT_AWAY, "*", 1,
     "travelling with limited|travelling and read|travelling and check|get back to you next|get back to you on|will "
     "not return until|will not be back until|office starting|do not read my e/mail/email/messages|don t read my "
     "e/mail/email/messages|mails nur eingeschränkt|mails nur selten|mails nur unregelmäßig|mails nur "
     "sporadisch|eingeschränkt erreichbar|nur eingeschränkt|melde mich nächste/kommende|accès limité|accès "
     "restreint|reviendrai vers vous|reviens vers vous la semaine|acceso limitado|acceso restringido|les responderé|le "
     "responderé|responderé la semana|accesso limitato|risponderò la prossima|acesso limitado|responderei na "
     "próxima|lees mijn e mail|mail beperkt|beperkt toegang|beperkte toegang|hoort u van mij|ograniczony "
     "dostęp|ograniczonym dostępem|odezwę się|odpiszę po|begränsad tillgång|begränsad åtkomst|återkommer "
     "nästa|återkommer när|återkommer den|seyahatteyim|seyahatte olduğum*|erişimim sınırlı|erişimim kısıtlı|size "
     "dönerim|size döneceğim|size dönüş yap*|dönüşümde|доступ к почте ограничен|почту читаю редко|ограниченный "
     "доступ|отвечу на следующей|отвечу после|отвечу позже|أنا مسافر|مسافر حاليا|اطلاعي على البريد|وصولي إلى "
     "البريد|وسأرد عليكم|سأرد عليكم|سأجيبكم|سأرد على "
     "رسائلكم|查看邮件不便|不便查看|查看邮件受限|下周回复|下周答复|回来后回复|出差期间|確認が限られ|メールを確認でき|"
     "ご連絡いたします|ご返信いたします|ご返答いたします|お返事します|이메일 확인이|메일 확인이|답장 "
     "드리겠*|답장드리겠*|회신드리겠*|회신 드리겠*|답신 드리겠*|답변 드리겠*|돌아와서 답*"},
    /* What schools, shops and travellers say, too. */
    {CONCEPT_AWAY, "*", 0.6,
     "is/are closed for the holidays/summer/winter/season/christmas/easter|office is closed until|fermé pour les "
     "congés|cerrado por vacaciones|chiuso per ferie|encerrado para férias|betriebsferien|auf reisen|auf "
     "dienstreise|estoy de viaje|sono in viaggio|estou em viagem|estou a viajar|estou viajando|ben op reis|jestem w "
     "podróży|w delegacji|är på resa|я в поездке|放假期间"},
    /* How soon an office answers. */
    {CONCEPT_MACHINE, "*", 0.6,
     "working days|business days|jours ouvrés|jours ouvrables|días laborables|días hábiles|dias úteis|giorni "
     "lavorativi|werktagen|werktage|arbeitstagen|werkdagen|dni roboczych|arbetsdagar|vardagar|рабочих дней|рабочего "
     "дня|iş günü|أيام عمل|أيام العمل|工作日|営業日|영업일*|근무일*"},
    {CONCEPT_AWAY, "*", 1,
     "no longer works here|no longer work here|no longer works for|left the "
     "organisation/organization/company/school/office|quitté l'organisation|quitté l'association|quitté "
     "l'entreprise|quitté la société|quitté mon poste|quitté mes fonctions|boîte n'est plus|adresse n'est plus|ya no "
     "trabajo|dejado la organización|este buzón ya no|este buzón no|já não trabalho|não trabalho mais|deixei a "
     "organização|deixou de ser lida|caixa deixou|non lavoro più|lasciato l'organizzazione|questa casella non|arbeite "
     "nicht mehr|postfach wird nicht|werk niet meer|werk hier niet meer|postbus wordt niet|mailbox wordt niet|nie "
     "pracuję już|już nie pracuję|skrzynka nie jest|arbetar inte längre|brevlåda läses|brevlådan läses|больше не "
     "работаю|уже не работаю|ящик больше|ящик не|почта больше не|kurumdan ayrıldım|işten ayrıldım|görevimden "
     "ayrıldım|artık okunmuyor|posta kutusu artık|لم أعد أعمل|تركت المنظمة|تركت العمل|لم يعد يقرأ|هذا الصندوق|هذا "
     "البريد "
     "لم|已离职|已经离职|已不在|此邮箱不再|邮箱已停用|退職いたし|退職しま|離職いたし|このメールボックス|"
     "このアドレスは使|確認されておりません|퇴사하였*|퇴사했*|퇴직하였*|퇴직했*|더 이상 확인하지"},
    {CONCEPT_MACHINE, "*", 1,
     "automatic reply|thank you for contacting|thanks for contacting|ticket # has|ticket has been|has been created|we "
     "will be in touch|we ll be in touch|gracias por contactar*|obrigado por contactar|obrigada por contactar|grazie "
     "per averci contattat*|merci de nous avoir contacté*|dziękujemy za kontakt|tack för att du kontaktar|спасибо за "
     "обращение|благодарим за обращение|شكرا لتواصلكم|感谢您的联系|感谢您的来信|お問い合わせありがとう|문의해 "
     "주셔서|bize ulaştığınız"},

    {CONCEPT_TESTS, "*", 1.2,
     "just/only a test|this is a test|simple test|test mail|test message|test only|nur ein test|ist ein "
     "test|testmail|testnachricht|un simple test|simple essai|ceci est un test|juste un test|n'est qu'un test|message "
     "de test|message d'essai|una prueba por favor|solo/sólo una prueba|es una/solo/sólo prueba|es solo una "
     "prueba|mensaje de prueba|correo de prueba|solo/soltanto una prova|è una prova|messaggio di prova|mail di "
     "prova|apenas um teste|só um teste|isto é um teste|é só um teste|mensagem de teste|alleen een test|slechts een "
     "test|dit is een test|testbericht|testmailtje|to tylko test|to jest test|wiadomość testowa|wiadomość próbna|bara "
     "ett test|detta är ett test|testmeddelande|testmejl|yalnızca bir deneme*|sadece bir deneme*|bu bir deneme*|deneme "
     "mesajı*|deneme iletisi*|sadece test|просто тест|это тест|только тест|тестовое сообщение|тестовое письмо|проверка "
     "связи|пробное письмо|مجرد تجربة|مجرد اختبار|رسالة تجريبية|رسالة "
     "اختبار|这只是测试|只是测试|测试邮件|只是一个测试|仅为测试|仅供测试|テストメール|テスト送信|テストです|テスト投稿|"
     "시험 메일*|테스트 메일*|테스트입니다|테스트예요|시험 발송*|시험 삼아 보*"},

    {CONCEPT_SUBSCRIBES, "*", 1.2,
     "my address/email/mail has changed|my _ address has changed|address has changed|i have/ve a/changed new/my "
     "address|subscribe the new|subscribe my|subscribe this|resubscribe|every mail/message/email "
     "twice/double|everything twice|mails twice|messages twice|in duplicate|mon adresse a changé|adresse a "
     "changé|changé d'adresse|inscrire la nouvelle|inscrire ma nouvelle|abonner la/ma nouvelle|tous les "
     "messages/courriels en double|en double exemplaire|mi dirección ha cambiado|mi correo ha cambiado|cambiado de "
     "dirección|cambiado mi dirección|dar de alta la/mi nueva|suscribir la/mi nueva|todos los correos/mensajes dos "
     "veces|por duplicado|il mio indirizzo è cambiato|cambiato indirizzo|iscrivere il nuovo|iscrivere quello "
     "nuovo|iscrivere il mio nuovo|messaggi/mail/tutto doppi*|due volte ogni|ogni messaggio/mail due volte|o meu "
     "endereço mudou|meu endereço mudou|mudei de endereço|inscrever o novo|inscrever o meu novo|subscrever o "
     "novo|mensagens em duplicado|adresse hat sich geändert|neue adresse eintragen|die neue eintragen|neue adresse "
     "aufnehmen|jede mail/nachricht doppelt|alles doppelt|mails doppelt|adres is veranderd|adres is gewijzigd|nieuwe "
     "inschrijven|nieuwe adres inschrijven|nieuwe aanmelden|alles dubbel|elke mail dubbel|elk bericht dubbel|zmienił "
     "się mój adres|mój adres się zmienił|zapisać nowy|dopisać nowy|każdą wiadomość dwa|wszystko podwójnie|min adress "
     "har ändrats|bytt adress|anmäla den nya|lägga till den nya|alla mejl dubbelt|varje mejl två|adresim değişti|e "
     "posta adresim değişti|yenisini kaydede*|yenisini ekley*|yeni adresimi|her mesajı/iletiyi iki|мой адрес "
     "изменился|у меня изменился адрес|сменил адрес|сменила адрес|подписать новый|подпишите новый|каждое письмо "
     "дважды|по два раза|تغير عنواني|تغيّر عنواني|عنواني تغير|تسجيل العنوان الجديد|الاشتراك بالعنوان الجديد|كل رسالة "
     "مرتين|我的地址变了|地址已变更|邮箱换了|邮箱变了|更换了邮箱|订阅新的|登记新的|每封邮件都收到两|重复收到|"
     "アドレスが変わり|アドレス変更|新しい方を登録|新しいアドレスを|同じメールが二通|二重に届|주소가 바뀌*|주소가 "
     "변경*|새 주소를|새 주소로|메일이 두 번|두 통씩"},

    {CONCEPT_ASKS, "*", 0.9,
     "maximumlengte|maximale lengte|longueur maximale|longitud máxima|lunghezza massima|comprimento "
     "máximo|höchstlänge|maxlängd|maximal längd|maksymalna długość|azami uzunluk|en fazla kaç kelime|максимальный "
     "объём|max length|maximum length|may/can/could i/we answer/write/reply/respond _ my/our own "
     "language/tongue|may/can/could i/we answer/write _ in my/our|darf ich _ in meiner sprache/muttersprache|kann ich "
     "_ in meiner sprache/muttersprache|puis je _ dans ma langue|puedo _ en mi idioma/lengua|posso _ nella mia "
     "lingua|posso _ na minha língua|mag ik _ in mijn _ taal|czy mogę _ w moim/swoim języku|får jag _ på mitt "
     "språk|kendi dilimde yazabilir*|можно _ на родном/своём языке|هل يمكنني _ "
     "بلغتي|可以用中文|可以用我的|可以用自己的|日本語で書いてもよ|日本語でもよ|母国語で書いてもよ|自分の言語で書いても|"
     "한국어로 써도 되*|모국어로 써도 되*|제 언어로 써도 되*|자국어로 써도 "
     "되*|締め切りは延長|締切は延長|期限は延長|期限が延|締め切りが延|마감일이 연장*|마감이 연장*|기한이 "
     "연장*|tiden/fristen _ förlängts|is there a word/length/page/size limit|word limit|page limit|do we have to "
     "answer all|do i have to answer all|must we answer all|must i answer every|have to answer every|answer only "
     "some|link/address in your/the mail/message _ not work|link does not work|link is broken|deadline been "
     "extended|deadline extended|deadline be extended|gibt es eine wortgrenze|gibt es eine obergrenze|begrenzung der "
     "wörter|wortzahl begrenzt|höchstlänge|alle fragen beantworten|jede frage beantworten|link funktioniert nicht|link "
     "geht nicht|frist verlängert|nombre de mots limité|limite de mots|nombre maximal|répondre à toutes les "
     "questions|lien ne fonctionne|lien ne marche|délai a _ été prolongé|délai prolongé|échéance reportée|límite de "
     "palabras|responder a todas las preguntas|contestar todas|enlace no funciona|ampliado el plazo|plazo "
     "ampliado|prorrogado el plazo|plazo prorrogado|limite di parole|rispondere a tutte le domande|link non "
     "funziona|termine _ stato prorogato|scadenza _ prorogata|scadenza _ stata|limite de palavras|responder a todas as "
     "perguntas|link não funciona|ligação não funciona|prazo _ prorrogado|prazo _ alargado|woordenlimiet|maximumaantal "
     "woorden|maximaal aantal woorden|alle vragen beantwoorden|link werkt niet|termijn verlengd|deadline "
     "verlengd|limit słów|ograniczenie liczby słów|odpowiadać na wszystkie|odpowiedzieć na wszystkie|link nie "
     "działa|termin _ przedłużony|przedłużono termin|ordgräns|begränsning av antalet ord|svara på alla frågor|länken "
     "fungerar inte|tiden förlängts|kelime sınırı|sözcük sınırı|bütün soruları|tüm soruları|bağlantı çalışmıyor|süre "
     "uzatıldı|uzatıldı mı|ограничение по объёму|ограничение объема|ограничение на количество слов|отвечать на все "
     "вопросы|ссылка не работает|срок продлён|продлили срок|продлён ли|حد لعدد الكلمات|حد أقصى للكلمات|الإجابة عن جميع "
     "الأسئلة|الرابط لا يعمل|تمديد الموعد|مدد الموعد|مُدد "
     "الموعد|字数限制|所有问题都要|必须回答所有|回答全部问题|链接打不开|链接无法打开|截止日期延|延期了吗|期限延长|"
     "文字数の制限|字数制限|すべての質問に答え|全部の質問に|リンクが開|リンクが機能|글자 수 제한|분량 제한|단어 수 "
     "제한|모든 질문에 답|링크가 열리지|링크가 작동"},

    /* Hands offered to a group, and a wish to belong to it. */
    {CONCEPT_JOINS, "*", 1,
     "become/be a member of _ group/workstream/team|become a member|give a hand in/with _ workstream/group|lend a hand "
     "in/with _ workstream/group|i m in|count me in|hereby apply for|apply for workstream/group/team|apply to join|i "
     "would help in workstream/group|mitglied _ arbeitsgruppe werden|mitglied der arbeitsgruppe|arbeitsgruppe # "
     "mitglied|mich in die arbeitsgruppe _ auf|mich _ in die gruppe _ auf|in arbeitsgruppe # mithelfen|arbeitsgruppe # "
     "mit anpacken|bin dabei|devenir membre|donner un coup de main|je suis partant*|je me porte candidat*|hacerme "
     "miembro|hacerse miembro|ser miembro del|ser parte del|formar parte del grupo|echar una mano en|me "
     "apunto|diventare membro|far parte del gruppo|entrare nel gruppo|aggiungermi al gruppo|aggiungetemi al gruppo|di "
     "aggiungermi|dare una mano nel|ci sto|tornar me membro|ser membro do|fazer parte do grupo|acrescentem "
     "me|acrescentar me|dar uma ajuda no|dar uma mão no|contem comigo|lid worden|lid van _ werkgroep|handje helpen|een "
     "hand toesteken|ik doe mee|ik ben erbij|zostać członk*|zostać członkinią|wstąpić do|wstąpić do zespołu|na mnie "
     "liczyć|liczyć na mnie|mogę/mógłbym/mogłabym pomóc w zespole/grupie|wchodzę w to|bli medlem|ge en hand i|hjälpa "
     "till i grupp*|hjälpa till i arbetsgrupp*|jag är med|üyesi olabilir*|üye olabilir*|üyesi olmak|grubunda yer "
     "al*|grubuna yardım*|ben de varım|ben varım|стать членом|стать участник*|войти в группу|войти в рабочую|помочь в "
     "рабочей|помочь рабочей группе|я с вами|я за участие|أصبح عضوا|أن أصبح عضو*|عضوية مجموعة|تسجيلي في مجموعة|تسجيلي "
     "في الفريق|المساعدة في مجموعة|المساعدة في الفريق|成为 _ 成员|成为第 # 组|成为第 # 工作组的成员|加入第 # 组|在第 # "
     "工作组帮忙|在第 # 组帮忙|メンバーになれ|メンバーになり|メンバーに加え|に加わりたい|に加わることは|作業部会 # "
     "で手伝|作業部会 # の手伝|작업반에 들어가*|작업반의 구성원이|구성원이 될 수|회원이 될 수|멤버가 될 수|일원이 "
     "되*|작업반 일을 도*|작업반을 도*|작업반에서 도*|저도 하겠습니다|저도 참여합니다"},
    /* Assent, in a line. */
    {CONCEPT_AGREES, "*", 1,
     "exactly my view/opinion/point/thought*|exactly what i think|just what i think|my view exactly|my thoughts "
     "exactly|fully/strongly support this/it/that|hear hear|^yes please|could not agree more|couldn t agree more|well "
     "said|very true|so true|genau meine meinung/ansicht|ganz meine meinung|ganz meiner meinung|genau das denke "
     "ich|dem stimme ich voll|unterstütze ich voll|voll und ganz|exactement mon avis|tout à fait mon avis|tout à fait "
     "d'accord|exactement ce que je pense|c'est exactement ça|je soutiens pleinement|exactamente lo que "
     "pienso|exactamente lo que yo pienso|es justo lo que pienso|lo apoyo plenamente|totalmente de acuerdo|proprio "
     "quello che penso|esattamente quello che penso|è proprio quello che|sono pienamente d'accord|pienamente "
     "d'accord|exatamente o que penso|é exatamente o que|penso exatamente o mesmo|totalmente de acordo|plenamente de "
     "acordo|precies mijn mening|precies wat ik vind|precies wat ik denk|helemaal mee eens|volledig mee eens|dokładnie "
     "tak uważam|dokładnie tak myślę|dokładnie to samo|w pełni popieram|całkowicie się zgadzam|precis vad jag "
     "tycker|precis vad jag tänker|precis min åsikt|precis min mening|håller helt med|instämmer helt|tam da benim "
     "düşündüğüm|aynen benim düşündüğüm|aynen öyle|kesinlikle katılıyorum|tamamen katılıyorum|именно так я и "
     "думаю|именно так и думаю|точно так же думаю|полностью согласен|полностью согласна|полностью поддерживаю|هذا رأيي "
     "تماما|هذا رأيي بالضبط|هذا ما أراه تماما|أوافق تماما|أتفق "
     "تماما|这正是我的看法|正是我的看法|正是我的想法|我也正是这么想|完全同意|完全赞成|まさに私の考え|私の考えと同じ|"
     "まったく同感|全く同感|同感です|完全に同意|바로 제 생각*|제 생각과 같*|제 생각도 같*|전적으로 동의*|전적으로 "
     "공감*|완전히 동의*"},
    {CONCEPT_THANKS, "*", 0.8,
     "good to hear from you|nice to hear from you|glad to hear from you|did not mean to offend|didn t mean to "
     "offend|no offence meant|no offense meant|freut mich von|wollte niemanden verletzen|ravi de vous lire|contente de "
     "vous lire|me alegro de saber|no quería ofender*|felice di sentir*|non volevo offendere|que bom ter notícias|não "
     "quis ofender|leuk van je te horen|bedoelde niemand te kwetsen|miło cię słyszeć|nie chciałem nikogo|nie chciałam "
     "nikogo|kul att höra av|ville inte såra|рад вас слышать|рада вас слышать|не хотел никого обид*|не хотела никого "
     "обид*|sizden haber almak güzel|kimseyi kırmak|سررت بسماع|لم أقصد "
     "الإساءة|很高兴收到你|无意冒犯|お便り嬉しく|気を悪くさせる|소식 반갑*|기분 나쁘게 하려던"},

    /* Somebody who cannot, or no longer will, take part. */
    {CONCEPT_STAYS_OUT, "*", 1,
     "cannot/t/not/unable _ join/participate/help|cannot/t/not/unable _ take part|cannot/t/not/unable _ be part|no "
     "longer take part|no longer be part|have to leave workstream/group/team|have to leave the "
     "workstream/group/team|must leave workstream/group/team|need to leave workstream/group/team|leave workstream "
     "#|leaving workstream #|step/stepping/stepped down from|withdraw from "
     "workstream/group|kann/kannst/können/werde/werden _ nicht _ "
     "teilnehmen/mitmachen/mitarbeiten/mitwirken/beitreten/dabei|nicht mitmachen|nicht teilnehmen|nicht "
     "mitarbeiten|nicht mehr mitmachen|nicht mehr dabei|verlasse die arbeitsgruppe|aus der arbeitsgruppe _ "
     "austreten|peux/pourrai/pouvons/pourrons/pourrais pas/plus _ "
     "participer/rejoindre/intégrer|peux/pourrai/pouvons/pourrons pas/plus faire partie|dois quitter le groupe|quitte "
     "le groupe|no puedo/podré/podemos/podremos/podría _ participar/unirme/sumarme/incorporarme/formar|tengo que dejar "
     "el grupo|dejo el grupo|non posso/potrò/possiamo/potremo/riesco _ partecipare/unirmi/aderire/entrare/far|devo "
     "lasciare il gruppo|lascio il gruppo|não posso/poderei/podemos/consigo/vou _ "
     "participar/juntar/aderir/entrar/fazer|tenho de deixar o grupo|deixo o grupo|kan/kunnen/zal/zullen _ niet _ "
     "meedoen/deelnemen/meewerken/aansluiten|niet meedoen|niet deelnemen|niet meer meedoen|verlaat de werkgroep|nie "
     "mogę/możemy/będę/będziemy _ wziąć/dołączyć/uczestniczyć/brać/przystąpić|nie dam rady _ wziąć/dołączyć|nie wezmę "
     "udziału|odchodzę z zespołu|odchodzę z grupy|rezygnuję z udziału|kan/kommer _ inte _ delta/gå/medverka|kan/kommer "
     "inte att delta|kan/kommer _ inte vara med|inte vara med|kan/kommer _ inte gå med|inte delta i|lämnar "
     "arbetsgruppen|katılamıyor*|katılamayacağ*|katılamam|katılamayız|yer alamıyor*|yer alamayacağ*|gruptan "
     "ayrıl*|grubundan ayrıl*|не могу/смогу/можем/сможем _ участвовать/присоединиться/принять/вступить|не буду "
     "участвовать|выхожу из группы|выхожу из рабочей|لا أستطيع المشاركة|لا أستطيع الانضمام|لا يمكنني المشاركة|لا "
     "يمكنني الانضمام|لن أتمكن من المشاركة|لن أتمكن من الانضمام|لن أستطيع المشاركة|لن أستطيع الانضمام|لا نستطيع "
     "المشاركة|أغادر "
     "المجموعة|不能参加|无法参加|没法参加|不能加入|无法加入|没法加入|参加不了|不参加了|退出第|参加できません|"
     "参加できなく|参加できそうにな|参加することができません|参加は難し|加わることができません|抜けさせて|辞退|참여할 "
     "수 없*|참가할 수 없*|함께할 수 없*|함께하지 못*|참여하지 못*|참여가 어렵*|참여하기 어렵*|합류할 수 없*|합류하지 "
     "못*|나가야 합니다"},

    /* Whoever gives it to us sells nothing here. */
    {CONCEPT_BUYS, "*", 1,
     "gives/grants/allows/charges/sells/offers/lets/gave/granted/sold/offered/gets/got us|give/sell/offer us _ "
     "discount/price/rebate|we get _ discount/rebate/reduction|we are given|we "
     "pay|gibt/gewährt/verkauft/räumt/macht/bietet/gab uns|bekommen/kriegen/erhalten wir|wir "
     "bekommen/kriegen/erhalten/zahlen|wir _ rabatt|nous fait/accorde/donne/vend/offre/consent|nous "
     "font/accordent/donnent/vendent/offrent|nous avons/obtenons/recevons/payons|nos "
     "hace/da/ofrece/vende/concede/deja/hacen/dan/venden|pagamos|nos sale|ci "
     "fa/dà/offre/vende/concede/pratica/fanno/danno/vendono|paghiamo|abbiamo uno sconto|faz/dá/vende/oferece/concede "
     "nos|nos faz/dá/vende/oferece/concede|pagamos|temos um desconto|geeft/verleent/verkoopt/biedt/rekent "
     "ons|geeft/verleent ons|krijgen we/wij|we/wij krijgen/betalen|daje/udziela/sprzedaje/oferuje/dają/sprzedają "
     "nam|nam "
     "daje/udziela/sprzedaje/oferuje|dostajemy|płacimy|даёт/дает/делает/продаёт/продает/предоставляет/предлагает "
     "нам|нам даёт/дает/делает/продаёт/продает/предоставляет/предлагает|мы платим|мы "
     "получаем|ger/säljer/lämnar/erbjuder oss|vi får|vi betalar|bize _ indirim*/satıyor/veriyor/yapıyor|indirim "
     "alıyoruz|ödüyoruz|يعطينا|تعطينا|يمنحنا|تمنحنا|يبيعنا|تبيعنا|يقدم لنا|تقدم لنا|نحصل "
     "على|ندفع|给我们|給我們|卖给我们|让我们|我们付|我们能拿到|くれます|くれる|してもらえ|してもらって|割引してく|"
     "저희에게|우리에게|할인해 줍*|할인해 주|깎아 주|깎아 줍*"},
    /* Offers, awards and loans. */
    {CONCEPT_SELLS, "*", 1.2,
     "first page of/on google|page 1 of/on google|première page de google|primera página de google|prima pagina di "
     "google|primeira página do google|erste seite bei google|seite 1 bei google|eerste pagina van google|pierwsza "
     "strona google|första sidan på google|первая страница google|первую страницу google|الصفحة الأولى في غوغل|الصفحة "
     "الأولى على غوغل|谷歌首页|グーグル検索 # 位|구글 첫 페이지*|seo package|seo paket*|paquete seo|pacchetto "
     "seo|pacote seo|pakiet seo|seo пакет|باقة السيو|立即点击|点击领取|kostnadsfri offert|عرض سعر مجاني|devis "
     "gratuit|presupuesto gratis|preventivo gratuito|orçamento gratuito|kostenloses angebot|gratis offerte|bezpłatna "
     "wycena|ücretsiz teklif|無料見積|무료 견적*|order now|buy now|order today|apply now|apply today|selected for an "
     "award|pay the fee|fee of # euro|looking for a loan|need a loan|low interest|fast approval|claim your|limited "
     "time|jetzt bestellen|bestellen sie jetzt|jetzt zugreifen|günstiger kredit|commandez maintenant|commandez "
     "vite|profitez en|prêt rapide|compre ya|compre ahora|pida ahora|encargue ya|préstamo rápido|ordina "
     "subito|ordinate subito|acquista ora|acquistate ora|prestito veloce|encomende já|encomende agora|compre já|compre "
     "agora|bestel nu|nu bestellen|zamów teraz|zamów już|zamówcie|kup teraz|beställ nu|köp nu|hemen sipariş|şimdi "
     "sipariş|hemen satın|заказывайте|закажите сейчас|купите сейчас|спешите|اطلبوا الآن|اطلب الآن|اشتروا "
     "الآن|立即订购|立即訂購|马上订购|立即购买|欢迎订购|今すぐご注文|ご注文は今|지금 주문*|지금 구매*"},
    /* What buyers and members say of prices, too. */
    {CONCEPT_PRICES, "*", 1,
     "half price|zum halben preis|à moitié prix|a mitad de precio|a metà prezzo|metade do preço|voor de halve prijs|za "
     "pół ceny|halva priset|yarı fiyat*|за полцены|بنصف السعر|نصف السعر|半价|半價|半額|반값*|special "
     "offer|sonderangebot|offre spéciale|oferta especial|offerta speciale|speciale aanbieding|oferta "
     "specjalna|specialerbjudande|özel teklif|özel fırsat|специальное предложение|спецпредложение|عرض "
     "خاص|特别优惠|特惠|特價|特价|特別価格|特別セール|특별 할인*|특가*|首单|限时优惠|仅限本周"},
    {CONCEPT_COUNT, "", 0, NULL},
};
