/* SPDX-License-Identifier: MIT */
/* phrases_machine: what no person wrote for this list: absence notes, bounces, receipts, offers, tricks. */
#include "phrases.h"

const struct phrase_group phrases_machine[] = {
    {CONCEPT_AWAY, "en", 1,
     "out of office|out of the office|out-of-office|ooo|automatic reply|auto reply|autoreply|auto response|automated "
     "response|automatic response|on annual leave|on maternity leave|on parental leave|on sick leave|on paternity "
     "leave|away from my desk|away from the office|away from my email|read mail only|reading mail only|check mail "
     "only|anything urgent|limited access to my/e/email|no access to my/e/email|intermittent access|no email "
     "access|limited email|will not be reading|not be checking|return to the office|back in the office|be back "
     "on|returning on|upon my return|on my return|when i return|when i get back|i am currently away|i m currently "
     "away|currently out|i am away|i will be away|for urgent matters|for urgent|in urgent cases|in case of urgency|if "
     "your message is urgent|if it is urgent|urgent please contact|urgent contact|i no longer work here|no longer with "
     "the|has left the|i have left|your message has been received and|will be forwarded in my absence|in my "
     "absence|during my absence|during this period"},
    {CONCEPT_AWAY, "*", 1,
     "réponse automatique|absent* du bureau|je suis absent*|je serai absent*|actuellement absent*|absence du "
     "bureau|message d'absence|de retour le|à mon retour|dès mon retour|en mon absence|pendant mon absence|en cas "
     "d'urgence|accès limité à|respuesta automática|fuera de la oficina|fuera de oficina|estoy de vacaciones|estaré "
     "ausente|estoy ausente|ausente de|regreso el|a mi regreso|a mi vuelta|en mi ausencia|en caso de urgencia|para "
     "asuntos urgentes|acceso limitado|resposta automática|fora do escritório|ausência temporária|estou de "
     "férias|estarei de férias|estarei ausente|estou ausente|no meu regresso|no meu retorno|quando retornar|em caso de "
     "urgência|para assuntos urgentes|acesso limitado|risposta automatica|fuori ufficio|fuori sede|sono in ferie|sarò "
     "in ferie|sono assente|sarò assente|al mio rientro|in mia assenza|per urgenze|per questioni urgenti|in caso di "
     "urgenza|abwesenheitsnotiz|abwesenheitsnachricht|automatische antwort|nicht im büro|außer haus|in elternzeit|ich "
     "bin _ abwesend|bin ich abwesend|derzeit nicht erreichbar|ab dem _ wieder erreichbar|wieder erreichbar|wieder im "
     "büro|nach meiner rückkehr|während meiner abwesenheit|in dringenden fällen|in dringenden "
     "angelegenheiten|automatisch antwoord|afwezig*|niet op kantoor|bij terugkomst|na mijn terugkeer|in dringende "
     "gevallen|voor dringende|automatyczna odpowiedź|autoodpowiedź|poza biurem|jestem na urlopie|będę na "
     "urlopie|przebywam na urlopie|nieobecn*|po powrocie|w pilnych sprawach|w sprawach "
     "pilnych|автоответ|автоматический ответ|нахожусь в "
     "отпуске|в отпуске|отсутствую в офисе|вне офиса|буду отсутствовать|отсутствую|после возвращения|по возвращении|по "
     "срочным вопросам|в срочных случаях|в командировке|رد تلقائي|رد آلي|خارج المكتب|في إجازة|أنا في إجازة|إجازة "
     "سنوية|سأعود|عند عودتي|في حال الضرورة|للأمور العاجلة|في الحالات العاجلة|للحالات "
     "العاجلة|自动回复|自動回覆|不在办公室|休假|外出|出差|返回后|回来后|如有紧急|紧急事宜|緊急|自动答复|休假中|"
     "正在度假|自動返信|自動応答|不在に|不在と|不在のため|休暇中|休暇を|休暇の|出張中|緊急の場合|お急ぎの|戻り次第|"
     "夏季休業|休業|부재중*|자동 응답|자동응답|자동 회신|자동회신|휴가 중*|휴가중*|출장 중*|복귀 후|긴급한*|급한 "
     "용무*|otomatik yanıt|otomatik cevap|ofis dışında*|izindeyim|izinde|yıllık izin*|tatildeyim|döndüğümde|acil "
     "durumlar*|acil konular*|autosvar|automatiskt svar|frånvarande|inte på kontoret|på semester|har "
     "semester|föräldraledig|tjänstledig|åter på kontoret|är tillbaka|när jag är tillbaka|vid brådskande|brådskande "
     "ärenden|ei töissä|fraværende|ferie til"},
    {CONCEPT_AWAY, "*", 1,
     "i am out until|i m out until|out until|away until|away from|not in the office|will reply when|will respond "
     "when|will answer when|will get back to you when|after my return|back at work|please contact my colleague|contact "
     "my assistant|contact my colleague|please contact the|leave until|vacation until|holiday until|am not "
     "available|will be unavailable|currently unavailable|am travelling|am traveling|am on mission|on mission "
     "until|limited connectivity|limited internet|absent jusqu|absente jusqu|absence jusqu|jusqu'au _ inclus|je vous "
     "répondrai|veuillez contacter|vous pouvez contacter|hasta el _ inclus*|me encuentro fuera|me encuentro de|no "
     "estaré disponible|responderé a|contactar a|puede contactar|até o dia _ inclus*|não estarei "
     "disponível|responderei|favor contatar|favor contactar|entrar em contato com|fino al|sarò assente "
     "fino|risponderò|potete contattare|può contattare|bis einschließlich|bis zum _ nicht|nicht erreichbar|nicht "
     "gelesen|wenden sie sich|melde mich|ich bin ab|tot en met|niet aanwezig|niet bereikbaar|kunt u contact|do "
     "dnia|proszę o kontakt|odpowiem po|до _ включительно|не смогу отвечать|отвечу после|обращайтесь|сообщение "
     "получено|أنا حاليا خارج|لن أكون متاحا|سأرد عليكم|يرجى التواصل مع|يرجى الاتصال|حتى تاريخ|期间无法|无法及时|将于 # "
     "月 # 日返回|请联系|將於|休假中|夏季休暇|年末年始|お休みを|休みを|確認は|連絡は|ご連絡ください|お急ぎ|까지 "
     "휴가*|까지 부재*|연락 바랍니다|연락 주시기*|답변드리겠습니다|tarihine kadar|ofiste değil*|müsait "
     "değil*|iletişime geç*|till och med|är åter|läser inte|kontakta växeln"},
    {CONCEPT_AWAY, "*", 1,
     "nicht im haus*|bin bis|bin vom|bin ab dem|wird nicht weitergeleitet|werden nicht weitergeleitet|vertritt "
     "mich|meine vertretung|bin ich wieder|zurück im büro|nicht im dienst|je suis en déplacement|ne serai pas "
     "disponible|ne suis pas disponible|serai de retour|sera de retour|n'aurai pas accès|je n'ai pas accès|bureaux "
     "fermés|bureau est fermé|congé maternité|ne consulte pas|estaré fuera|estoy fuera|volveré|regresaré|vuelvo el|no "
     "tendré acceso|sin acceso a|oficina cerrada|cerrado por|estarei fora|estou fora|retornarei|retorno em|retorno "
     "no|voltarei|volto no|licença maternidade|sem acesso a|sono fuori|sarò fuori|tornerò|rientrerò|rientro il|fuori "
     "dall'ufficio|chiusura estiva|terug op|ben ik er weer|ik ben weer|ben ik weer|ik ben er niet|niet "
     "aanwezig|wracam|wrócę|będę nieobecn*|jestem nieobecn*|nie ma mnie|zastępuje mnie|вернусь|выйду на работу|в "
     "отъезде|меня не будет|нет на месте|не имею доступа|замещает меня|döneceğim|bulunmayacağım|ofiste "
     "olmayacağım|tillbaka den|är ledig|åter den|är "
     "borta|正在休|年假|出差中|不在公司|延迟回复|稍后回复|返回办公室|不在です|不在にし|返信が遅|お返事が遅|"
     "戻りましたら|休業日|休業とさせ|가 아닌 관계로|자리를 비우*|자리를 비웁*|복귀하|복귀일|أنا خارج|سأكون خارج|سأكون "
     "في إجازة|أعود إلى العمل|سأعود إلى|لن أتمكن من الرد|غير موجود في المكتب|am back on|m back on|be back on|back on "
     "the|returning to work|away on "
     "business|not be in the office|offline until|absence message|absence notice|holiday message|vacation "
     "message|vacation notice|auto response|will read your message|reading my mail|reading my email"},
    {CONCEPT_AWAY, "*", 0.6,
     "en congé*|en vacances|de vacaciones|de férias|in ferie|im urlaub|met vakantie|op vakantie|met verlof|en "
     "mission|en déplacement|de baja|de permiso|dienstreise|on leave|on vacation|on holiday|on holidays|em viagem|on "
     "mission|on travel|de licença"},
    {CONCEPT_AWAY, "*", 0.5,
     "urgent|urgente|urgenze|urgence|dringend*|brådskande|срочн*|عاجل|紧急|急事|至急|긴급|acil|pilne|pilnych|spoed|mes "
     "collègues|mi colega|meine kollegin|mein "
     "kollege|abwesenheit|absence|ausencia|ausência|assenza|afwezigheid|nieobecność|отсутстви*|不在|부재|frånvaro"},
    {CONCEPT_AWAY, "*", 1,
     "prendrai connaissance|prendrai contact|répondrai à mon|répondrai dès|actuellement en congé*|leeré su "
     "mensaje|leeré los mensajes|atenderé su|atenderei sua|lerei sua|leggerò|lese ihre nachricht|ihre nachricht _ "
     "lesen|ich werde ihre|beantworte _ nach|zal uw bericht|przeczytam|прочитаю|прочту|سأطلع "
     "على|将尽快回复|会尽快回复|回来后尽快|折り返し|お返事いたします|확인하겠습니다|mesajınızı|läser ditt|läser ditt "
     "meddelande|will be dealt with when i|will attend to your|respond to your message|respond to your email|reply to "
     "your message|reply to your email|as soon as i return|when i am back|when i m back"},
    {CONCEPT_AWAY, "*", 1,
     "temas urgentes|asuntos urgentes|cuestiones urgentes|mi compañera|mi compañero|minha colega|meu "
     "colega|^ausente|^absent|^absente|^assente|^abwesend|^afwezig"},

    {CONCEPT_BOUNCES, "*", 1,
     "delivery status notification|undeliverable|undelivered mail|undelivered message|mail delivery failed|mail "
     "delivery failure|delivery failure|returned mail|returned to sender|could not be delivered|couldn t be "
     "delivered|was not delivered|delivery has failed|delivery failed|failure notice|message not delivered|mail "
     "delivery system|mail delivery subsystem|mailer daemon|permanent error|permanent fatal error*|user "
     "unknown|mailbox is full|mailbox full|over quota|quota exceeded|unknown user|no such user|address "
     "rejected|recipient address|recipient rejected|host or domain name not found|does not exist|550 5|552 5|554 5|5 1 "
     "1|delivery delayed|delayed mail|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|non remis|échec de la "
     "remise|échec de remise|n'a pas pu être remis|no se pudo entregar|no se ha podido entregar|entrega fallida|error "
     "de entrega|não foi possível entregar|falha na entrega|não pôde ser entregue|mancata consegna|non recapitat*|niet "
     "bezorgd|kan niet worden bezorgd|nie można dostarczyć|nie dostarczono|не доставлено|не удалось "
     "доставить|недоставленн*|تعذر تسليم|تعذر "
     "التسليم|无法送达|无法投递|退信|投递失败|無法傳送|配信できません|配信不能|配送失敗|전송 실패|배달 "
     "실패|배달되지*|teslim edilemedi|iletilemedi|kunde inte levereras|gick inte att leverera"},

    {CONCEPT_MACHINE, "*", 1,
     "no longer monitored|no longer work here|no longer with|no longer employed|have left the company|direct "
     "enquiries|direct inquiries|direct your enquiries|ne travaille plus|nicht mehr für _ tätig|nicht mehr bei|ya no "
     "trabaj*|não trabalha mais|não trabalho mais|больше не работа*|antworten sie nicht auf|nicht auf diese e "
     "mail|nicht auf diese mail|ihre anfrage wurde|votre demande a été|su solicitud ha sido|sua solicitação foi|ne pas "
     "répondre à ce|no responda a este|não responda a este|ваш запрос зарегистрирован|не отвечайте на это|请勿回复|do "
     "not reply to this|please do not reply|this is an automated|this is an automatic|automatically generated|this "
     "email was generated|this message was generated|automated message|awaits moderator approval|awaiting moderator|is "
     "being held until|held for moderation|held for approval|welcome to the _ mailing list|your subscription "
     "to|confirm your subscription|confirmation code|mailing list memberships reminder|list membership|ticket "
     "number|ticket id|your ticket|case number|support request|your request has been received|has been logged|we have "
     "received your request|we have received your message|we received your email|we will get back to you within|read "
     "receipt|your message was read|return receipt|was displayed|message recall|would like to recall|challenge "
     "response|verify that you are human|spam filter has|out of storage|your request # |[ticket|ne pas répondre à ce "
     "message|message automatique|accusé de lecture|no responda a este|mensaje automático|mensagem automática|não "
     "responda a este|messaggio automatico|non rispondere a questo|automatisch generiert*|diese nachricht wurde "
     "automatisch|bitte antworten sie nicht|lesebestätigung|automatisch gegenereerd|wiadomość wygenerowana "
     "automatycznie|автоматически сгенерирован*|не отвечайте на это|رسالة آلية|لا ترد على "
     "هذه|请勿回复|系统自动|此邮件由系统|自動送信|自動配信|返信しないで|発信専用|자동 발송*|발신 전용*|회신하지 "
     "마*|otomatik olarak oluştur*|automatiskt genererat|svara inte på"},
    {CONCEPT_MACHINE, "*", 1.5,
     "has accepted this invitation|has declined this invitation|has accepted your|has tentatively|^accepted|"
     "^declined|^tentative|^tentatively|has proposed a new time|invitation accepted|invitation declined|a accepté "
     "cette invitation|^accepté|^aceptado|^aceptada|^aceito|^accettato|^zugesagt|^angenommen|^abgesagt|"
     "^geaccepteerd|^принято|post by non member|post by nonmember|members only list|list moderator|you have been "
     "subscribed|you have been unsubscribed|has reacted to|reacted to your message|has been registered under|"
     "registered under number|has been logged under|your request has been received|your request has been "
     "registered|your request number|your case number|your reference number is|do not reply to this message|"
     "please do not reply to this|this mailbox is not monitored|this inbox is not monitored|votre demande a été "
     "enregistrée|votre demande a bien été|sous le numéro|ne pas répondre à ce message|merci de ne pas répondre à "
     "ce|su solicitud ha sido registrada|hemos registrado su solicitud|ha quedado registrada|con el número de|no "
     "responda a este|no conteste a este|o seu pedido foi registado|seu pedido foi registrado|sob o número|não "
     "responda a esta|não responda a este|la sua richiesta è stata|presa in carico|con il numero|non rispondere a "
     "questo|non rispondere a questa|ihre anfrage wurde|ihr anliegen wurde|unter der nummer|unter dem "
     "aktenzeichen|bitte antworten sie nicht auf diese|uw verzoek is geregistreerd|uw aanvraag is ontvangen|onder "
     "nummer|niet op dit bericht|din förfrågan har|ditt ärende har|ärendenummer|svara inte på detta|państwa "
     "zgłoszenie zostało|zgłoszenie zostało zarejestrowane|pod numerem|prosimy nie odpowiadać|ваше обращение|"
     "обращение зарегистрировано|заявка зарегистрирована|под номером|письмо отправлено роботом|отправлено "
     "автоматически|не отвечайте на это|تم تسجيل طلبكم|تم استلام طلبكم|رقم الطلب|لا ترد على "
     "هذه|受理编号|您的来件已收到|"
     "您的来信已收到|由系统自动发送|请勿回复|請勿回覆|受付番号|受け付けました|自動的に送信|返信しないでください|접수 "
     "번호|접수되었습니다|자동으로 발송|회신하지 마|발신 전용|başvurunuz "
     "alınmıştır|kayda alın*|talep numaranız|otomatik olarak gönderil*|yanıtlamayınız"},

    {CONCEPT_SELLS, "en", 1,
     "special offer|limited offer|exclusive offer|limited time|off all|free trial|free demo|free consultation|"
     "free quote|free audit|book a demo|schedule a demo|request a demo|schedule a call|book a call|quick call|15 "
     "minute call|hop on a call|buy now|order now|order today|best price|best prices|our pricing|competitive "
     "rates|lowest price|sign up now|act now|don t miss|while stocks|our offer|our packages|our sales|sales team|"
     "industry leading|award winning|boost your|increase your|grow your|improve your ranking|seo|search engine|"
     "backlinks|guest post|sponsored post|web design|website redesign|mobile app development|lead generation|"
     "contact database|attendees list|list of attendees|attendees stakeholders list|verified contacts|verified "
     "emails|interested in acquiring|interested in buying|share pricing|attendee list|decision makers|casino|"
     "viagra|pills|weight loss|investment opportunity|no obligation|reply stop|unsubscribe from these|if you no "
     "longer wish|promo code|training package|enrol now|enroll now|sponsorship opportunities|exhibitor|exhibition "
     "booth|reseller|partner program|whitepaper download|translation services|indexed journal|publication fee|"
     "submit your paper|submit your manuscript|how does tuesday|would you be open to|are you available for a|"
     "interested in purchasing|dear sir/madam our company"},
    {CONCEPT_SELLS, "*", 1,
     "offre spéciale|offre exclusive|essai gratuit|devis gratuit|nos produits|notre solution|meilleur prix|"
     "cliquez ici|leader du marché|se désinscrire|oferta especial|oferta exclusiva|prueba gratis|prueba gratuita|"
     "demostración gratuita|nuestros productos|mejor precio|haga clic|líder en|oferta imperdível|teste grátis|"
     "teste gratuito|nossos produtos|nossa solução|melhor preço|clique aqui|orçamento sem|offerta speciale|prova "
     "gratuita|nostri prodotti|miglior prezzo|clicca qui|sonderangebot|exklusives angebot|kostenlose* test*|"
     "kostenlose* demo|unsere produkte|unsere lösung*|bester preis|klicken sie hier|jetzt bestellen|jetzt buchen|"
     "jetzt kaufen|marktführer|speciale aanbieding|gratis proef*|onze producten|klik hier|bestel nu|oferta "
     "specjalna|bezpłatn* test*|nasze produkty|kliknij|zamów|специальное предложение|наши продукты|наша компания "
     "предлагает|предлагаем услуги|по выгодн*|нажмите здесь|закажите|прайс*|عرض خاص|عرض حصري|منتجاتنا|اضغط هنا|"
     "انقر هنا|اشتر "
     "الآن|专业提供|点击这里|立即购买|代开|优质服务|特別価格|無料体験|無料トライアル|弊社の製品|こちらをクリック|特価|"
     "무료 체험*|특가*|당사 제품*|당사의 솔루션*|"
     "여기를 클릭*|지금 구매*|özel teklif|ücretsiz deneme|ürünlerimiz|tıklayın|hemen al|specialerbjudande|gratis prov*|"
     "våra produkter|klicka här|beställ nu"},

    {CONCEPT_TRICKS, "*", 1,
     "next of kin|million dollars|million usd|million us|beneficiary|inheritance|you have won|winning number|wire "
     "transfer|western union|diplomat consignment|late client|mutual benefit|strictly confidential transaction|"
     "barrister|verify your mailbox|account will be suspended|account suspended|storage limit|upgrade your "
     "mailbox|validate your|password expires|password will expire|overdue invoice|payment advice|héritage|gagnant|"
     "vérifiez votre compte|herencia|ganador|verifique su cuenta|herança|verifique sua conta|eredità|erbschaft|"
     "bestätigen sie ihr konto|наследств*|выиграли|подтвердите ваш* аккаунт|ميراث|مليون "
     "دولار|遗产|中奖|验证您的账户|当選|계정을 "
     "확인*|당첨*"},
    {CONCEPT_SELLS, "*", 0.4,
     "crypto*|bitcoin|forex|invest|loan|loans|guaranteed|pricing|affordable|bulk|roi|quote|licences|licenses|"
     "certification course|training course|certified professionals|we offer|we provide|we specialise|we "
     "specialize|our services|our platform|our products|our product|our solution|our solutions|leading provider|"
     "market leader|click here|click below|download our|impact factor|scopus|outsourcing|offshore|database of|"
     "mailing list of|trusted by|turnkey|opt out|hurry|b2b|per user|email list|nos services|nos solutions|"
     "promotion|remise|réduction|nuestros servicios|nuestras soluciones|promoción|promoção|nossos serviços|nossas "
     "soluções|nostri servizi|nostre soluzioni|unsere dienstleistungen|unser angebot|unverbindlich*|onze diensten|"
     "nasze usługi|наши "
     "услуги|акция|خدماتنا|حلولنا|我们的服务|我们的产品|推广|我司|我公司|发票|当社サービス|弊社サービス|キャンペーン|"
     "저희 서비스*|"
     "hizmetlerimiz|våra tjänster"},
    {CONCEPT_SELLS, "*", 1,
     "sign up before|sign up today|if you sign|get # %|save # %|save up to|for a demo|a short demo|free of charge "
     "trial|demo|sales director|sales manager|account executive|business development|stop receiving these|to stop "
     "receiving|companies use|organisations trust|organizations trust|used by more than|customers worldwide|"
     "clients worldwide|happy customers|satisfied customers|can save you|we can help you|help organisations like|"
     "help organizations like|companies like yours|organisations like yours|organizations like yours|businesses "
     "like yours|reach out to schedule|find a time|calendar link|calendly|purchase order|special price|limited "
     "seats|order form|get started today|free account|start your|upgrade now|partner with us|partnership "
     "opportunity|we are a company|we are a manufacturer|we manufacture|we supply|our factory|product catalogue|"
     "product catalog|our catalogue|our brochure|sponsored article|publish an article on your|link to our website|"
     "link exchange|domain authority|traffic to your|your website|our experts will|certificate included"},
    {CONCEPT_SELLS, "*", 1,
     "sin permanencia|equipo comercial|departamento comercial|service commercial|vertriebsteam|ihr vertrieb|sans "
     "engagement|sem compromisso|equipe comercial|senza impegno|ohne bindung|kostenlos testen|jetzt testen|jetzt "
     "anmelden|places are going|seats are going|register today|certificate of attendance|certificates for all|"
     "masterclass|dear customer|dear client|estimado cliente|estimada clienta|estimados clientes|cher client|"
     "chers clients|sehr geehrter kunde|sehr geehrte kundin|sehr geehrte kunden|prezado cliente|caro cliente|"
     "gentile cliente|beste klant|geachte klant|szanowny kliencie|уважаемый клиент|уважаемые клиенты|عزيزي العميل|"
     "عملاءنا|尊敬的客户|亲爱的用户|お客様各位|お客さま|고객님|değerli müşterimiz|sayın müşterimiz|kära kund|oferta "
     "limitada|offre "
     "limitée|solicite hoy|solicite su|solicite una|peça já|richieda|demandez votre|demandez un devis|fordern sie "
     "_ an|bezplatn* wycen*|zamów teraz|закажите|اطلب الآن|احصل "
     "على|立即联系|欢迎来电|请联系我们的销售|お申し込みはこちら|お問い合わせはこちら|지금 "
     "신청*|문의 주세요|hemen başvur*|teklif alın|beställ idag"},
    {CONCEPT_SELLS, "*", 0.4,
     "le ofrece|les ofrece|le ofrecemos|ofrecemos|vous offre|vous propose|nous vous proposons|nous proposons|"
     "bietet ihnen|wir bieten|oferece|oferecemos|offriamo|vi offre|wij bieden|oferujemy|предлагаем|предлагает вам|"
     "نقدم لكم|نوفر|为您提供|提供专业|ご提供|ご提案いたし|제공합니다|제공해 드립니다|sunuyoruz|vi "
     "erbjuder|kostenlos*|無料|무료|brochure|catalogue"},
    {CONCEPT_SELLS, "*", 1,
     "esteemed expert|esteemed researcher|esteemed professor|esteemed doctor|distinguished speaker|keynote "
     "speaker at our|reduced registration|we should talk|minutes next|minutes of your time|short call|quick call|"
     "hop on a call|free audit|search engines|times the traffic|book a slot|show you a demo|sales representative|"
     "sales engineer|head of sales|article processing charge|submit a manuscript|your manuscript|manuscript|rapid "
     "review|editorial office|editorial board|peer reviewed journal|our journal|search results|does not rank|"
     "ranking|online marketing|digital marketing|send you a proposal|send you a quote|our rates|google ranking|we "
     "can bring|outstanding work|article publishing charge|publication charge|conference proceedings indexed"},
    {CONCEPT_SELLS, "*", 1,
     "sichern sie sich|sonderpreis|nur noch wenige|wenige plätze|ihr schulungsteam|your inquiry|your enquiry|"
     "competitive prices|competitive price|places limitées|dernières places|plazas limitadas|últimas plazas|"
     "reserve su|reserve já|vagas limitadas|últimas vagas|posti limitati|ultimi posti|laatste plaatsen|ostatnie "
     "miejsca|количество мест ограничено|успейте|المقاعد محدودة|名额有限|名額有限|残りわずか|선착순|kontenjan "
     "sınırlı|begränsat "
     "antal"},
    {CONCEPT_TRICKS, "*", 0.4,
     "account has been|business proposal|gewonnen|log in here|login here|mailbox will be|unusual activity|update your "
     "password|verify your account|your invoice"},
    {CONCEPT_TRICKS, "*", 1,
     "confirm your account|confirm your mailbox|confirm your email|confirm your identity|confirm your password|of its "
     "quota|mailbox is almost|account is about|re-activate|reactivate your|deactivated|registration fee|processing "
     "fee|handling fee|please pay|pay within|pay the fee|by bank transfer|gift card|gift cards|bank details|bank "
     "account details|unclaimed|compensation fund|atm card|frais d'inscription|virement bancaire|boîte _ "
     "pleine|confirmez votre|votre compte sera|transferencia bancaria|confirme su cuenta|su cuenta será|su "
     "buzón|confirme sua conta|sua conta será|bonifico|confermi il suo|confirmi il suo account|suo "
     "account|überweisung|bestätigen sie ihr*|ihr konto wird|ihr postfach|potwierdź swoje|подтвердите свой|подтвердите "
     "ваш*|ваш почтовый ящик|تأكيد حسابك|حسابك سيتم|تحويل "
     "بنكي|确认您的账户|您的邮箱|银行转账|アカウントを確認|アカウントの確認|계정 확인|hesabınızı doğrula*|bekräfta "
     "ditt konto"},
    /* Those who buy speak of these, too. */
    {CONCEPT_SELLS, "*", 0.4,
     "betting|to be removed|early "
     "bird|profitez|aproveche|aproveite|approfitta|preventivo|خصومات|今すぐ|お見積|견적*|your "
     "budget|to unsubscribe|unsubscribe here|supplier|shipment|special issue|réservez|احجز"},
    /* What things cost: told by who sells and by who buys. */
    {CONCEPT_PRICES, "*", 0.4,
     "100 %|usd|per month|tarifs|precios|eur #|# eur|usd #|# usd|# euros|# euro|$ #|€ #|# €|£ #|# dollars|# % |"
     "gratis|gratuito|gratuita|gratuit|grátis|bezpłatn*|бесплатн*|مجانا|مجاني|免费|ücretsiz|# percent|discount|"
     "discounts|price list|coupon|voucher|descuento*|desconto*|sconto|sconti|rabatt|korting|rabat*|zniżk*|скидк*|"
     "خصم|优惠|折扣|報價|優惠|割引|할인*|indirim*|no cost|cost effective|wholesale|fee is|per person|per "
     "participant|discount "
     "for|prices"},
    {CONCEPT_PRICES, "*", 1,
     "% off|money back|risk free|per seat|démo gratuite|prix imbattable*|presupuesto sin|бесплатн* пробн*|"
     "бесплатн* консультац*|лучшие цены|تجربة مجانية|أفضل الأسعار|特价|免费试用|en uygun fiyat*|# % off|cost-effective "
     "solution|price of only|presupuesto gratuito|primer mes|primer año gratis|premier mois|primeiro mês|primo "
     "mese|erster monat|ersten monat|group discount|percent discount|получите скидку|dollars/euros/usd/eur/pounds "
     "a/per month/year/user/seat|# a month|price quote|fast delivery"},
    {CONCEPT_COUNT, "", 0, NULL},
};
