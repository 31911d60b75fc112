/* SPDX-License-Identifier: MIT */
/* phrases_lines: what whole messages of a line or two say, in fifteen languages: praise, "count me in", calendars that
 * answer, sellers of pages in journals. */
#include "phrases.h"

const struct phrase_group phrases_lines[] = {
    {CONCEPT_THANKS, "*", 0.7,
     "what a lovely/great/wonderful/beautiful/splendid/marvellous/fine mail/message/text/letter/story/piece/"
     "contribution|well said|well put|hear hear|spot on|couldn t agree more|could not have said|good/great/excellent "
     "questions all|splendid figures|look forward to reading|wonderful example|great example|great stuff|lovely mail|"
     "quel beau|quelle belle|bravo|bien dit|très juste|on ne saurait mieux|texte très éclairant|quel bel|qué buen|qué "
     "buena|qué bonito|qué gran|muy bien dicho|bien dicho|enhorabuena|felicitaciones|felicidades|me encantó|que belo|"
     "que bela|que bonito|muito bem dito|parabéns|adorei|ótimo exemplo|che bel|che bella|che bello|complimenti|ben "
     "detto|bellissim*|was für ein schöner/schönes/schöne/toller/tolle/tolles|schön gesagt|gut "
     "gesagt|chapeau|herrliche "
     "nachricht|wat een prachtige/mooie/geweldige/leuke|mooi verhaal|mooi gezegd|goed gezegd|petje af|vilket fint|"
     "vilken fin|vilket bra|bra sagt|väl talat|så bra skrivet|świetny tekst|świetny przykład|dobrze powiedziane|piękny "
     "tekst|gratuluję|gratulacje|отлично сказано|прекрасное письмо|прекрасный пример|замечательное письмо|браво|"
     "очень жизненно|молодец|молодцы|说得好|说得太好|写得真好|太精彩|很受启发|讲得好|說得好|寫得真好|很受啟發|"
     "素晴らしいご|素晴らしいお|素晴らしい内容|大変参考になり|とても参考になり|勉強になりました|感銘を受け|훌륭한 글|"
     "좋은 글|멋진 글|좋은 자료|잘 읽었*|인상 깊*|많이 배웠*|harika bir|ne güzel bir|çok güzel bir "
     "yazı|tebrikler|eline "
     "sağlık|elinize sağlık|emeğinize sağlık|كلام جميل|أحسنت*|ما أجمل|بارك الله|رسالة رائعة|مثال رائع"},
    /* A letter praised, and how it moved its reader. */
    {CONCEPT_THANKS, "*", 0.8,
     "what a/an lovely/beautiful/moving/touching/wonderful/fine account/testimony/tale/report/description|your "
     "letter/account/story/message/lines moved/touched/delighted me|moved/touched by your letter/account/story/message|"
     "was/am/were moved/touched/delighted by your|quel beau/magnifique/touchant "
     "témoignage/récit/texte|quelle belle/magnifique/touchante histoire/lettre|votre/ton/ta "
     "témoignage/récit/lettre/message/histoire _ ému/touché/touchée/émue|m a/ont ému/touché/émue/touchée|qué/que "
     "lindo/linda/hermoso/hermosa/precioso/preciosa/bello/bella/emotivo/bonito/bonita/conmovedor/conmovedora "
     "testimonio/relato/carta/historia/mensaje/texto|me/nos emocionó/conmovió/emocionaron/conmovieron/emociona|que "
     "lindo/linda/belo/bela/bonito/bonita/comovente relato/depoimento/carta/testemunho/história/texto|que/um "
     "relato/depoimento/carta/testemunho/história lindo/linda/bonito/bonita/belo/bela/comovente|fiquei "
     "comovido/comovida/emocionado/emocionada|comoveu/emocionou me|me comoveu/emocionou|che bella/bel/stupenda "
     "testimonianza/racconto/lettera/storia|mi ha/hanno commosso/commossa/toccato/toccata|mi sono "
     "commosso/commossa|was für ein/eine schöner/schönes/schöne/berührender/berührendes/berührende "
     "brief/bericht/text/geschichte/zeilen|hat/haben mich/uns _ gerührt/berührt/bewegt|wat een "
     "mooie/mooi/prachtig/prachtige/ontroerend/ontroerende brief/verhaal/getuigenis|heeft/hebben me/mij/ons _ "
     "ontroerd/geraakt|jaki/jakie/jaka piękny/piękne/piękna/wzruszający/wzruszające "
     "list/opowieść/świadectwo/relacja/historia|wzruszył*/poruszył* mnie/nas|какое/какой/какая "
     "прекрасн*/чудесн*/трогательн* письмо/рассказ/история/свидетельство|тронул*/растрогал* меня/нас|меня/нас "
     "тронул*/растрогал*|vilken/vilket fin/fint/vacker/vackert/rörande brev/berättelse/vittnesmål|rörde mig|gjorde "
     "mig rörd|ne güzel/dokunaklı bir mektup/yazı/hikâye|beni/bizi duygulandır*/çok etkile*|ما أجمل "
     "رسالتك/شهادتك/قصتك|تأثرت/تأثرنا "
     "برسالت*/بقصت*|很受感动|很感动|令人感动|写得真动人|お手紙に感動|お話に感動|話に感動しました|"
     "心を打たれ|素敵なお手紙|아름다운 글*|감동했*|감동받*|감동적*"},
    /* What is offered to one of them alone. */
    {CONCEPT_OTHERS, "*", 1,
     "send/tell/show/write/mail you/it _ privately/off-list/offlist|send/tell/show/write you _ off the/this list|"
     "write/mail to me/you privately/off-list|en privé/aparté je/vous/t "
     "écris/envoie/envoyer/écrirai/envoie|vous/t envoie/enverrai/écris/écrirai _ en/hors privé/liste|"
     "le/les/te/os paso/mando/envío/escribo _ por/en privado|por/en privado le/les/te/os paso/mando/envío/escribo|"
     "mando/envio/escrevo/mandar lhe/te/vos _ em/por privado|lhe/te/vos mando/envio/escrevo _ em/no privado|"
     "le/ti/vi mando/scrivo/invio/spedisco _ in privato|in privato le/ti/vi mando/scrivo/invio|"
     "schicke/schreibe/sende ich/dir/ihnen/euch _ privat|privat schicke/schreibe/sende ich|stuur/schrijf ik/je/u _ "
     "privé|privé stuur/schrijf ik|wyślę/napiszę/prześlę ci/panu/pani/wam _ prywatnie|пришлю/напишу/вышлю "
     "вам/тебе _ лично/отдельно|лично пришлю/напишу/вышлю|skickar/skriver jag/till _ privat|skickar/mejlar dig/er _ "
     "privat|özelden gönder*/yaz*/yolla*|أرسل/أكتب لك/لكم _ الخاص|私下发给|私下把|私信发|個人的にお送り|"
     "個人的に送り|개인적으로 보내*|따로 보내*"},
    {CONCEPT_JOINS, "*", 0.9,
     "i m in for|i am game|happy to pitch in|up for helping|at your disposal for|where do i sign|who do i talk to|take "
     "me on|take me in|accept me|have room for me|je suis partant*|j'en suis|comptez moi|comptez sur moi|prenez moi|"
     "acceptez moi|cuenten conmigo|cuenta conmigo|me apunto|me sumo al|me ofrezco|quedo a disposición del|acéptenme|"
     "admítanme|tómenme|contem comigo|conta comigo|aceitem me|recebam me|contate su di me|se serve una mano|se vi "
     "serve "
     "una mano|prendetemi|accoglietemi|sono a disposizione del|zähl* auf mich|ich wäre dabei|ich mache gerne mit|ich "
     "mache gern mit|wäre gern dabei|nehmt mich|nehmen sie mich|stehe gern zur verfügung|denk graag mee|denk gern mee|"
     "denke gern mit|doe graag mee|doe gerne mee|reken op mij|tel mij mee|zet me maar op|zet mij maar op|neem mij mee|"
     "räkna med mig|ställer gärna upp|jag är gärna med|ta med mig i|liczcie na mnie|piszę się na|przyjmijcie mnie|"
     "weźcie mnie|chętnie dołączę|возьмите меня|примите меня|рассчитывайте на меня|можете на меня рассчитывать|я с "
     "вами в|можно к вам|запишите меня|算我一个|算我一個|我来帮忙|愿意加入|让我加入|收我|仲間に入れて|メンバーに入れて|"
     "加えていただけ|加えてもらえ|手を挙げ|入れていただけ|끼워 주*|받아 주*|힘을 보태*|함께하고 싶*|beni de alın|beni "
     "de ekleyin|ben de varım|bana güvenebilirsiniz|aranıza katıl*|خذوني معكم|ضموني|اقبلوني|اعتمدوا علي|يمكنكم "
     "الاعتماد علي"},
    {CONCEPT_MACHINE, "*", 1,
     "accepted/declined/rejected _ invitation|tentatively accepted|a accepté/refusé/décliné _ invitation|a "
     "accepté/refusé/décliné cette|aceptó/rechazó/declinó _ invitación|aceptó/rechazó esta|ha aceptado/rechazado _ "
     "invitación|aceitou/recusou _ convite|aceitou/recusou este|ha accettato/rifiutato _ invito|ha "
     "accettato/rifiutato questo|hat _ besprechungsanfrage/einladung/termineinladung _ "
     "angenommen/abgelehnt/zugesagt/abgesagt|hat die einladung|heeft _ uitnodiging/vergaderverzoek _ "
     "geaccepteerd/afgewezen/aanvaard|har accepterat/tackat/avböjt _ inbjudan|har tackat ja|har tackat nej|"
     "zaakceptował*/przyjął/przyjęła/odrzucił* _ zaproszeni*|принял*/отклонил* _ приглашени*|قبل/قبلت/رفض/رفضت _ "
     "دعوة/الدعوة|已接受 _ 邀请|接受了邀请|接受了您的邀请|接受了此邀请|已拒绝邀请|拒绝了邀请|接受邀請|招待を承諾|"
     "招待を辞退|会議への招待|出席依頼を承諾|出席依頼を辞退|초대를 수락*|초대를 거절*|초대에 응*|davet* _ kabul "
     "etti|davet* _ reddetti"},
    {CONCEPT_MACHINE, "*", 0.7,
     "^refusé|^provisoire|^rechazado|^rechazada|^tentativo|^provisional|^recusado|^rifiutato|^provvisorio|^abgelehnt|^"
     "mit "
     "vorbehalt|^afgewezen|^voorlopig|^accepterat|^avböjt|^preliminärt|^zaakceptowano|^odrzucono|^wstępnie|^принято|"
     "^отклонено|^под вопросом|^已接受|^已拒绝|^暂定|^承諾|^辞退|^仮承諾|^수락|^거절|^미정|^kabul "
     "edildi|^reddedildi|^تم "
     "القبول|^تم الرفض"},
    {CONCEPT_SELLS, "*", 0.9,
     "publication fee*|publication charge*|processing charge*|submission fee*|indexed journal|impact factor|"
     "submit your manuscript|frais de publication|revue indexée|revue internationale indexée|cuota de publicación|"
     "tasa de publicación|revista indexada|revista internacional indexada|taxa de publicação|revista científica "
     "indexada|tassa di pubblicazione|quota di pubblicazione|rivista indicizzata|veröffentlichungsgebühr*|"
     "publikationsgebühr*|publicatiekosten|publiceringsavgift|opłata za publikację|opłata publikacyjna|плата за "
     "публикацию|индексируем* журнал*|рецензируем* журнал*|رسوم النشر|مجلة محكمة "
     "مفهرسة|版面费|影响因子|掲載料|게재료|yayın "
     "ücreti|indeksli dergi*|email lists start|e-mail lists|contact lists|verified leads|starts at|15 minute call|"
     "20 minute call|hop on a call|jump on a call|quick call this week|book a demo|free trial|our bundle|as low as"},
    {CONCEPT_TRICKS, "*", 1,
     "sign in/log in/login _ password|enter your password|confirm your password|confirm/verify your "
     "account/mailbox/identity|storage is full|mailbox is almost|account storage|connectez vous _ mot de passe|"
     "confirmez/vérifiez votre compte/identité|confirme/verifique su cuenta/buzón/identidad|confirme/verifique "
     "sua conta/identidade|confermi/verifichi _ credenziali/conto/identità|bestätigen sie ihr konto/postfach|"
     "bestätigen sie ihre identität/zugangsdaten|bevestig uw account/gegevens|bekräfta ditt konto|potwierdź swoje "
     "konto|подтвердите _ учетную/аккаунт/пароль|أكد حسابك|تأكيد "
     "حسابك|确认您的账户|验证您的账户|アカウントを確認|パスワードを確認|계정을 확인|"
     "비밀번호를 확인|hesabınızı doğrulayın"},
    {CONCEPT_TRICKS, "*", 0.8,
     "document waiting|document is waiting|shared a document with you|file has been shared|expires in # hours|open "
     "with "
     "your|arrive à expiration|réglez # €|document en attente|documento en espera|está a punto de caducar|documento à "
     "espera|documento in attesa|dokument wartet|läuft in # stunden|document wacht|dokument väntar|dokument czeka|ваш "
     "документ ожидает|срок действия истекает|文件等待|即将过期|文書が届いて|まもなく期限|문서가 대기|곧 "
     "만료*|belgeniz "
     "bekliyor|süresi dolmak üzere|مستند بانتظارك|على وشك الانتهاء"},
    {CONCEPT_SELLS, "*", 0.7,
     "from only|from just|per cent off|percent off|call today|order today|order now|call now|act now|offer ends|"
     "parts included|no obligation|commandez|offre valable|mois offerts|remise de|desde solo|pida ya|llame ya|"
     "llame hoy|oferta válida|a partir de apenas|peça já|ligue já|oferta válida|a partire da soli|ordini subito|"
     "chiami ora|offerta valida|schon ab|bestellen sie|noch heute|monate geschenkt|pakete ab|jetzt umsteigen|"
     "vanaf slechts|bestel nu|bel vandaag|från endast|beställ nu|ring idag|już od|zamów teraz|zamów dziś|закажите|"
     "звоните сейчас|仅需|低至|立即购买|立即订购|今すぐお申|お申し込みは|特別価格|지금 주문*|무료 상담*|hemen "
     "sipariş|hemen arayın|اطلب الآن|اتصل "
     "الآن"},
    {CONCEPT_JOINS, "*", 0.7,
     "you have mine|need hands|where do i turn up|a chi mi rivolgo|a quién me dirijo|a quem me dirijo|à qui "
     "m'adresser|tot wie wend ik mij|怎么报名|どこに連絡すれば|어디로 연락|bei wem melde ich mich|an wen wende ich "
     "mich|comment m'inscrire|comment vous rejoindre|"
     "cómo me sumo|cómo hago para sumarme|come faccio a partecipare|bij wie meld ik mij|hur anmäler jag mig|do kogo "
     "się "
     "zgłosić|к кому обратиться|怎么参加|どうすれば参加|어떻게 참여*|nasıl katıl*|كيف أنضم"},
    {CONCEPT_CHALLENGES, "*", 0.8,
     "rather you asked|rather be asked|better to ask|should have been asked|vaudrait mieux demander|mieux vaudrait "
     "demander|il faudrait demander plutôt|sería mejor preguntar|mejor sería preguntar|seria melhor perguntar|sarebbe "
     "meglio chiedere|meglio sarebbe chiedere|besser fragte man|fragte man besser|beter zou zijn te vragen|bättre att "
     "fråga om|lepiej byłoby zapytać|лучше было бы спросить|лучше бы "
     "спросить|不如问|还不如问|むしろ聞くべき|聞くべきなのは|"
     "차라리 묻*|sorulsa daha iyi|الأفضل أن يسأل"},
    {CONCEPT_SELLS, "*", 0.8,
     "reply yes|free tasting|free sample*|free trial box|offer open|cut your _ costs|save up to # %|campione "
     "omaggio|kostenlose probe|kostenloses muster|gratis proefpakket|gratis proef|gratis "
     "prov|免费样品|無料サンプル|無料お試し|"
     "무료 샘플|무료 체험"},
    {CONCEPT_TRICKS, "*", 1,
     "unusual activity|suspicious activity|unusual sign in|activité inhabituelle|activité suspecte|actividad "
     "inusual|actividad sospechosa|atividade incomum|atividade suspeita|attività insolita|attività sospetta|"
     "ungewöhnliche aktivität*|verdächtige aktivität*|verdachte activiteit*|ongebruikelijke activiteit|ovanlig "
     "aktivitet|misstänkt aktivitet|nietypow* aktywnoś*|podejrzan* aktywnoś*|подозрительн* активност*|необычн* "
     "активност*|نشاط غير معتاد|نشاط مشبوه|异常活动|可疑活动|異常な活動|不審なアクセス|비정상적인 활동|의심스러운 "
     "활동|olağandışı etkinlik|şüpheli etkinlik|introduzca su clave|ingrese su clave|saisissez votre mot de passe|"
     "insira sua senha|inserisca la password|geben sie ihr passwort|voer uw wachtwoord|ange ditt lösenord|podaj "
     "hasło|введите пароль|输入密码|パスワードを入力|비밀번호를 입력|şifrenizi girin|أدخل كلمة"},
    {CONCEPT_ASKS, "*", 0.9,
     "comes/came back as/undelivered|keeps bouncing|too large to send|another way to send/get/submit|any other way to "
     "send/get/submit|autre moyen d'envoyer|autre moyen de vous|otra manera de enviar|otra forma de enviar|otra vía "
     "para|outra forma de enviar|altro modo per inviare|altro modo di inviare|anders einreichen|auf anderem weg|op een "
     "andere manier|på annat sätt|w inny sposób|другим способом|طريقة أخرى للإرسال|其他方式提交|别的方式发送|"
     "ほかの方法で送|別の方法で|다른 방법으로|başka bir yolla"},
    {CONCEPT_SUBSCRIBES, "*", 1,
     "dénme de baja|denme de baja|darme de baja|darnos de baja|dar de baja|me dé de baja|baja de esta lista|"
     "retirez moi de|désinscrivez moi|tirem me da lista|removam me|toglietemi da|cancellatemi da|nehmen sie mich _ "
     "verteiler|nehmt mich _ liste|haal me van de lijst|haal mij van|ta bort mig|usuńcie mnie z|wypiszcie mnie|удалите "
     "меня из|отпишите меня|أزيلوني من القائمة|احذفوني من|请把我从|退出邮件列表|リストから外して|配信を停止|"
     "목록에서 빼*|수신을 중단|listeden çıkar*"},
    {CONCEPT_REWORDS, "*", 1,
     "i d put/say/write/use|i would put/say/write/use|je mettrais|j'écrirais|je dirais plutôt|je remplacerais|"
     "cambiaría|pondría|yo diría|sustituiría|quitaría la|trocaria|escreveria|eu diria|substituiria|poria|metterei|"
     "cambierei|scriverei|direi piuttosto|sostituirei|toglierei|würde ich schreiben|würde ich sagen|ich würde "
     "schreiben|würde ich ersetzen|besser wäre|zou ik schrijven|zou ik vervangen|ik zou schrijven|skulle jag "
     "skriva|jag "
     "skulle skriva|napisałbym|napisałabym|zamieniłbym|zamieniłabym|я бы написал*|я бы заменил*|лучше написать|أقترح "
     "استبدال|أفضل كتابة|宜改为|最好改成|建议改成|と書き換えては|に変えては|としてはどう|로 바꾸면|라고 쓰면|"
     "yazardım|değiştirirdim"},
    /* What things cost: told by who sells and by who buys. */
    {CONCEPT_PRICES, "*", 0.7,
     "% off|months free|month free|à partir de # €|dès # €|meses gratis|meses grátis|mesi gratis|monate gratis|"
     "maanden gratis|månader gratis|miesiące gratis|всего за # руб*|месяц бесплатно|限时优惠|割引いたし|특별 할인*|ay "
     "ücretsiz|"
     "خصم خاص"},
    {CONCEPT_PRICES, "*", 0.8,
     "échantillon gratuit|muestra gratis|muestra gratuita|amostra grátis|campione gratuito|gratis probe|darmowa "
     "próbka|darmowe próbki|бесплатный образец|пробник бесплатно|免费试吃|ücretsiz numune|عينة مجانية"},
    {CONCEPT_PRICES, "*", 0.9, "prices start|start at $"},
    /* How long the call is open: whoever replies to that replies to it. */
    {CONCEPT_CALLS, "*", 0.2,
     "one week left|a week left|two weeks left|three weeks left|ten days left|five days left|days left|two weeks to "
     "go|one week to go|days to go|last reminder|final reminder|noch eine woche|noch zwei wochen|noch zehn tage|noch "
     "fünf tage|letzte erinnerung|encore une semaine|plus que deux semaines|plus que dix jours|plus qu'une semaine|"
     "dernier rappel|quedan dos semanas|queda una semana|quedan diez días|quedan cinco días|último aviso|último "
     "recordatorio|faltam duas semanas|falta uma semana|faltam dez dias|último lembrete|mancano dieci giorni|mancano "
     "due settimane|ancora dieci giorni|ancora una settimana|manca una settimana|ultimo promemoria|nog een week|nog "
     "twee weken|nog tien dagen|laatste herinnering|został tydzień|zostały dwa tygodnie|jeszcze tydzień|jeszcze dwa "
     "tygodnie|ostatnie przypomnienie|осталась неделя|осталось две недели|осталось десять дней|последнее напоминание|"
     "en vecka kvar|två veckor kvar|tio dagar kvar|sista påminnelsen|bir hafta kaldı|iki hafta kaldı|son on gün|son "
     "hatırlatma|بقي أسبوع|بقي أسبوعان|还有一周|还有两周|最后提醒|あと一週間|あと二週間|최종 알림|일주일 남*|이주일 "
     "남*"},
    {CONCEPT_COUNT, "", 0, NULL},
};
