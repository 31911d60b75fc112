/* SPDX-License-Identifier: MIT */
/* phrases_flags: wishes about publication, who speaks, and the words for workstream and organisation. */
#include "phrases.h"

const struct phrase_group phrases_flags[] = {
    {CONCEPT_PRIVATE, "en", 1,
     "not for publication|not to be published|not be published|do not publish|don t publish|please _ not publish|not "
     "publish/publishing _ contribution/message/response/submission/answer/name/names|without publishing|not to "
     "publish|not for public|not for attribution|without attribution|not be made public|not to be made public|don t "
     "make _ public|do not make _ public|keep _ confidential|keep this/it/my/our private/confidential|keep _ off the "
     "record/web/website/site/page/list/archive|is off the record|strictly off the record|^off the record|treat _ "
     "confidential/confidentially|treated as confidential|treated confidentially|in confidence|remain "
     "confidential|remain private|remain anonymous|stay confidential|do not share _ "
     "publicly/public/outside/further/beyond|don t share _ publicly/public/outside|not share _ publicly|not be shared "
     "publicly|not be shared outside|do not post _ website/online/publicly|not appear on/in _ "
     "website/site/compilation/report|do not include _ compilation/website/public|not be included in _ "
     "compilation/public/published|not be quoted|not quote me|do not quote|for your eyes only|for the secretariat "
     "only|for the coordinators only|for internal use only by|for your information only and|withhold my/our "
     "name|withhold publication|refrain from publishing|tlp amber|tlp red"},
    {CONCEPT_PRIVATE, "*", 1,
     "ne pas publier|ne pas _ publier|ne pas la publier|ne pas le publier|ne soit pas publié*|ne soient pas "
     "publié*|pas être publié*|sans publication|pas pour publication|non destiné* à la publication|ne publiez pas|ne "
     "pas rendre public*|ne pas diffuser|rester confidentiel*|reste confidentiel*|à titre confidentiel|no publicar|no "
     "publiquen|no publique|no lo publiquen|no la publiquen|no se publique|no sea publicad*|no ser publicad*|no debe "
     "publicarse|no para publicación|no hacer públic*|no difundir|no lo difundan|mantener _ confidencial|mantengan _ "
     "confidencial|de forma confidencial|con carácter confidencial|tratar* _ confidencial|não publicar|não "
     "publiquem|não publique|não seja publicad*|não ser publicad*|não _ publicad*|não divulgar|não divulguem|não "
     "tornar públic*|manter _ confidencial|mantenham _ confidencial|em caráter confidencial|de forma confidencial|não "
     "para publicação|non pubblicare|non pubblicate|non sia pubblicat*|non venga pubblicat*|non essere pubblicat*|non "
     "per la pubblicazione|non divulgare|non rendere pubblic*|in via riservata|mantenere riservat*|mantenere _ "
     "confidenziale|nicht veröffentlichen|nicht zu veröffentlichen|nicht veröffentlicht|nicht zur "
     "veröffentlichung|nicht für die veröffentlichung|nicht öffentlich machen|von einer veröffentlichung "
     "abzusehen|vertraulich behandeln|vertraulich zu behandeln|vertraulich bleiben|nicht weitergeben|nicht "
     "namentlich|niet publiceren|niet voor publicatie|niet gepubliceerd|niet openbaar maken|vertrouwelijk "
     "behandelen|nie publikować|nie do publikacji|nie były publikowane|nie był* publikowan*|zachować poufność|poufne "
     "proszę|не публиковать|не публикуйте|не для публикации|не подлежит публикации|не публиковал*|без публикации|не "
     "разглашать|не обнародовать|сохранить конфиденциальн*|конфиденциально не|не размещать|عدم النشر|عدم نشر|ليس "
     "للنشر|غير مخصص للنشر|لا تنشروا|لا ينشر|يرجى عدم نشر*|الرجاء عدم نشر*|أرجو عدم نشر*|الحفاظ على سرية|بسرية|عدم "
     "نشرها|عدم نشره|غير قابل للنشر|غير قابلة "
     "للنشر|请勿公开|请勿发布|请不要公开|请不要发布|不要公开|不要发表|不希望公开|不要公布|不对外公开|不予公开|请保密|"
     "請勿公開|請不要公開|請勿發布|不公開|勿对外|非公開|公開しないで|公開をお控え|公開は控え|公開を控え|公表しないで|"
     "公表を控え|公表はお控え|公開不可|掲載しないで|公開を希望しま|公開は希望しま|비공개*|공개하지*|공개되지 "
     "않*|게시하지*|외부에 공개*|yayınlamayın*|yayımlamayın*|yayınlanmasın*|yayımlanmasın*|yayınlanmaması*|gizli "
     "tut*|inte publicera*|ej för publicering|publicera inte|inte publiceras|inte offentlig*|hållas konfidentiell*"},
    {CONCEPT_PRIVATE, "en", 1,
     "please/kindly/prefer/preferred/rather/ask/asks/asking/request/want/wish/like/appreciate/grateful _ not _ "
     "published/publish/public/publicly/posted/publicised/named/quoted/attributed/circulated/disclosed|don t/not "
     "want/wish _ published/public/publicly/named/posted|not want this _ on/in _ "
     "website/public/compilation/report|without my/our name|leave my/our name out|leave out my/our name|keep my/our "
     "name out|keep me/us/it anonymous|keep _ anonymous|keep _ out of the public/compilation/report/website|keep _ to "
     "yourself/yourselves|for the coordinators/secretariat/organisers/organizers/facilitators/team only|only for the "
     "coordinators/secretariat/organisers/organizers/facilitators/team|not on the website|not on the web|not on the "
     "public|not in the public|not in the compilation|not in the published|meant for the secretariat|meant for the "
     "coordinators|confidential contribution|confidential submission|confidential please|please treat as "
     "confidential|^confidential|^not for publication|don t quote|please don t publish"},
    {CONCEPT_PRIVATE, "*", 1,
     "ne souhaite pas _ publié*/publication/rendu*|ne souhaitons pas _ publié*/publication/rendu*|ne voudrais pas _ "
     "publié*|merci de ne pas _ publier/diffuser/divulguer|prière de ne pas _ publier/diffuser|sans mention de mon "
     "nom|sans citer mon nom|sans mon nom|rester anonyme|réservé* aux coordinateurs|réservé* au secrétariat|no quiero "
     "que _ publi*|no queremos que _ publi*|no deseo que _ publi*|preferiría que no _ publi*|preferimos que no _ "
     "publi*|pido que no _ publi*|pedimos que no _ publi*|ruego _ no _ publi*|rogamos _ no _ publi*|sin publicar|sin "
     "mi nombre|sin mencionar mi nombre|solo para la secretaría|sólo para la secretaría|solo para los "
     "coordinadores|permanecer anónim*|não quero que _ publi*|não queremos que _ publi*|não gostaria que _ "
     "publi*|prefiro que não _ publi*|peço que não _ publi*|pedimos que não _ publi*|sem meu nome|sem o meu "
     "nome|apenas para a secretaria|apenas para os coordenadores|só para os coordenadores|preferirei che non _ "
     "pubblic*|vorrei che non _ pubblic*|chiedo che non _ pubblic*|prego di non _ pubblicare|si prega di non _ "
     "pubblicare|senza il mio nome|solo per il segretariato|bitte nicht _ veröffentlichen|bitte veröffentlichen sie _ "
     "nicht|nicht _ veröffentlicht wird|nicht _ veröffentlicht werden|möchte nicht dass _ veröffentlicht|ohne meinen "
     "namen|ohne unseren namen|nur für das sekretariat|nur für die koordinatoren|nur für die koordination|anonym "
     "bleiben|vertraulich|liever niet _ gepubliceerd|graag niet publiceren|zonder mijn naam|proszę nie "
     "publikować|proszę o niepublikowanie|bez mojego nazwiska|tylko dla koordynatorów|прошу не _ публиковать|просим не "
     "_ публиковать|прошу не размещать|без указания моего имени|только для координаторов|только для "
     "секретариата|остаться анонимн*|ألا ينشر|ألا تنشر|ألا تنشروا|أن لا ينشر|أن لا تنشر|لا أرغب في نشر|لا نرغب في "
     "نشر|لا أريد نشر|لا أود نشر|دون نشر|بدون نشر|دون ذكر اسمي|بدون ذكر اسمي|للمنسقين فقط|للأمانة "
     "فقط|希望不要公开|希望不公开|不愿公开|不想公开|请不要将|请勿将|不要署名|不要公布我|仅供秘书处|仅供协调|仅限内部|"
     "匿名|名前を伏せ|匿名で|匿名を|事務局限り|内部限り|公開はご遠慮|公にしない|公開せず|공개를 원하지*|공개를 "
     "원치*|공개되지 않기를|익명으로|익명을|사무국만|이름을 밝히지*|yayınlanmasını istemi*|yayımlanmasını istemi*|adım "
     "olmadan|isimsiz|yalnızca koordinatör*|sadece koordinatör*|vill inte att _ publiceras|ber er att inte "
     "publicera|utan mitt namn|endast för sekretariatet"},
    {CONCEPT_PRIVATE, "*", 1,
     "nennen sie _ nicht|namen nicht|nicht namentlich genannt|do not name me|don t name me|do not mention my name|don "
     "t mention my name|my name must not|not mention my/our name|ne citez pas|ne mentionnez pas|ne pas mentionner "
     "mon|ne pas citer|no mencionen mi|no mencione mi|no citen|que no aparezca mi|não mencionem|não mencionar meu|não "
     "citem|non citate|non menzionate|niet mijn naam|nie podawajcie|не называйте|не указывайте|не упоминайте|عدم ذكر "
     "اسمي|لا تذكروا|不要提及我|不要写我的名字|名前は出さ|名前を出さ|이름을 언급하지|adımı anmayın|nämn inte mitt"},
    {CONCEPT_CONFIDENTIAL, "*", 1,
     "intended recipient|intended solely|intended only for|if you have received this|received this _ in error|received "
     "in error|any unauthorised|any unauthorized|privileged|this email and any|this message and any|this "
     "communication|disclosure copying|destinataire|reçu ce message par erreur|ha recibido este _ por "
     "error|destinatario|por engano|hat ricevuto _ per errore|ricevuto per errore|irrtümlich erhalten|nicht der "
     "richtige adressat|bestimmungsgemäße empfänger|geadresseerde|adresatem|не являетесь адресатом|ошибочно "
     "получили|المرسل إليه|收件人|誤って受信|受信者|수신인|yanlışlıkla|avsedda mottagaren"},

    {CONCEPT_BEHALF, "en", 1,
     "on behalf of|in the name of|submitted by the|submission by the|statement by the|joint submission|joint "
     "contribution|joint statement|joint response|we the undersigned|the undersigned|our members|our membership|member "
     "organisations|member organizations|our member companies|our coalition|our association|representing the|as "
     "representative* of|our federation|as an association|as a coalition|we represent|undersigned "
     "organisations|undersigned organizations|our constituency"},
    {CONCEPT_BEHALF, "*", 1,
     "au nom de|au nom du|au nom des|pour le compte de|soussigné*|nos membres|notre association|notre "
     "fédération|contribution conjointe|en nombre de|en representación de|en nombre del|abajo firmantes|los "
     "firmantes|nuestros miembros|nuestras organizaciones|nuestra asociación|nuestra fundación|contribución "
     "conjunta|em nome de|em nome da|em nome do|em nome dos|em representação|abaixo assinad*|nossos membros|nossa "
     "associação|nossas associadas|nossos associados|contribuição conjunta|a nome di|a nome del|a nome della|a nome "
     "dell|per conto di|per conto del|per conto della|i sottoscritti|nostri membri|nostri soci|nostra associazione|im "
     "namen von|im namen der|im namen des|im namen unseres|im namen unserer|im auftrag|unterzeichn*|unsere "
     "mitglieder|unser verband|unserer mitglieder|unser verein|namens de|namens het|namens "
     "onze|namens|ondergetekenden|onze leden|onze vereniging|w imieniu|niżej podpisani|nasi członkowie|nasze "
     "stowarzyszenie|от имени|по поручению|нижеподписавшиеся|наши члены|наша ассоциация|نيابة عن|باسم|بالنيابة "
     "عن|الموقعون "
     "أدناه|أعضاؤنا|جمعيتنا|代表|联合提交|联合签署|我会|我协会|本协会|本组织|を代表して|を代表し|代表して|当協会|"
     "当団体|当機関|当社団|連名|대표하여|대표해|저희 협회|저희 단체|우리 협회|연명|adına|aşağıda "
     "imzası|derneğimiz|üyelerimiz|på uppdrag av|för _ räkning|våra medlemmar|vår förening|undertecknade|å _ vägnar"},

    {CONCEPT_BEHALF, "*", 0.5,
     "submission of the|contribution by the|contribution of the|contribution from the|response of the|response from "
     "the|statement of the|statement from the|position of the|our organisation|our organization|our company|our "
     "institute|our agency|our ministry|our foundation|our network|as a network|as a national|our community|our team "
     "at|we at the|we at|our secretariat|our board|notre organisation|nuestra organización|nuestra red|nossa "
     "organização|nasza organizacja|наша организация|منظمتنا|我中心|vår organisation|en nombre de "
     "mi|contribution/submission/response/input/inputs/comments/answers/statement from/by/of|contribution "
     "de|contribution du|contribution de la|aporte de|aportes de|aporte del|contribución de|contribución "
     "del|contribuição da|contribuição do|contributo di|contributo della|contributo del|beitrag der|beitrag "
     "des|stellungnahme der|stellungnahme des|bijdrage van|stanowisko|позиция|предложения"},
    {CONCEPT_BEHALF, "*", 0.8,
     "writing for the|write for the|speaking for the|speak for the|but for the|answering for the|j'écris pour|je parle "
     "pour|escribo por|escribo para|hablo por|escrevo pela|escrevo pelo|falo pela|scrivo per|ich schreibe für|ich "
     "spreche für|ik schrijf voor|piszę w imieniu|пишу от|pour les signataires|por los firmantes|pelos signatários"},
    {CONCEPT_PASSES, "*", 1,
     "forwarding/relaying/passing/posting/resending/transmitting _ from/of/by|i am/m forwarding/relaying/passing|i "
     "forward|i pass on|pass on _ from/of|passing on|forwarded on behalf|sent on behalf|sending this on behalf|posting "
     "this on behalf|posting on behalf|submitting on behalf|who is not subscribed|who isn t subscribed|not on this "
     "list|not a member of this list|can not post to|cannot post to|could not post|asked me to "
     "forward/pass/post/send/share/submit/relay|je transmets|je vous transmets|je fais suivre|transmets _ "
     "contribution|m'a demandé de transmettre|reenvío|les reenvío|remito|me pidió _ "
     "reenviar/enviar/compartir|encaminho|repasso|pediu _ encaminhar/enviar|inoltro|mi ha chiesto di|ich leite _ "
     "weiter|leite ich|weiterleite|hat mich gebeten|ik stuur _ door|doorsturen|przekazuję|przesyłam "
     "dalej|пересылаю|передаю|попросил* меня|أحيل|أحيل إليكم|طلب مني|أعيد "
     "توجيه|转发|代为转发|受托转发|轉發|代为提交|転送します|転送いたします|代理で投稿|代理で送|依頼を受けて|"
     "代わりに投稿|전달합니다|전달드립니다|대신 전달*|대신 보내*|iletiyorum|aktarıyorum|benden "
     "rica|vidarebefordrar|bad mig"},
    {CONCEPT_PASSES, "*", 0.5,
     "forwarded|fwd|forward|weitergeleitet*|weiterzuleiten|weiterleiten|weiterleitung|transféré*|transmis*|transmettre|"
     "faire suivre|reenviad*|reenviar|remitir|mensaje "
     "reenviado|encaminhad*|encaminhar|repassar|inoltrat*|inoltrare|doorgestuurd*|door te "
     "sturen|doorsturen|przekazan*|przekazać|пересланн*|переслано|переслать|معاد توجيهها|محولة|إعادة "
     "توجيه|转发|轉寄|轉發|転送|전달|전달된|iletilen|iletilmiş|iletmemi|vidarebefordra*|vidarebefordrat|videresendt|"
     "can not post|couldn t post|unable to post|no access to the list|hat keinen zugang|n'a pas accès|no tiene "
     "acceso|não tem acesso|non ha accesso|не имеет доступа|asked me to|asks me to|bat mich|m'a prié|me pidió|me "
     "pediu|mi ha pregato|попросил*"},
    {CONCEPT_WORKSTREAM, "*", 1,
     "axe|eje|línea|filone|axes|workstream|workstreams|work stream|work streams|ws|working stream|work "
     "strand|strand|track|stream|working group|work group|groupe de travail|axe de travail|volet|flux de "
     "travail|chantier|línea de trabajo|linea de trabajo|grupo de trabajo|flujo de trabajo|eje de trabajo|frente de "
     "trabalho|linha de trabalho|grupo de trabalho|fluxo de trabalho|eixo|eixo de trabalho|filone di lavoro|gruppo di "
     "lavoro|flusso di "
     "lavoro|filone|arbeitsstrang|arbeitsgruppe|arbeitsbereich|themenstrang|arbeitspaket|werkstroom|werkgroep|"
     "werkstroom|strumień prac|grupa robocza|grupy "
     "roboczej|strumienia|strumień|направление|направлению|направления|направлении|рабочая группа|рабочей "
     "группе|рабочую группу|рабочей группы|рабочий поток|рабочему направлению|рабочего "
     "направления|поток|потока|потоку|مسار العمل|مسار|المسار|مجموعة العمل|فريق "
     "العمل|工作流|工作组|工作流程|工作组别|工作線|工作組|ワークストリーム|作業部会|ワーキンググループ|作業分科会|"
     "워크스트림|작업반|작업 그룹|작업그룹|분과|워킹그룹|çalışma grubu|çalışma kolu|iş akışı|çalışma akışı|iş "
     "kolu|arbetsström|arbetsgrupp|arbetsspår|arbetsgruppen|spår"},
    {CONCEPT_WORKSTREAM, "*", 1,
     "ag|wg|gt|wp|task force|unterarbeitsgruppe|sous-groupe|subgrupo|sottogruppo|podgrupa|подгруппа|подгруппе"},

    {CONCEPT_ORGANISATION, "*", 1,
     "association|associations|institute|institut|university|ministry|ministère|department|agency|authority|foundation|"
     "organisation|organization|council|commission|committee|federation|coalition|alliance|network|society|centre|"
     "center|consortium|company|corporation|inc|ltd|llc|gmbh|ag|plc|bv|sa|sarl|spa|cert|csirt|ncsc|registry|registrar|"
     "union|club|bureau|office|group|forum|chapter|academy|college|school|laboratory|lab|labs|bank|telecom|"
     "technologies|systems|solutions|initiative|secretariat|chamber|league|trust|observatory|programme|program|isp|"
     "isoc|ngo|unit|directorate|asociación|instituto|universidad|ministerio|departamento|agencia|autoridad|fundación|"
     "organización|consejo|comisión|comité|federación|coalición|alianza|red|sociedad|centro|consorcio|empresa|cámara|"
     "unión|laboratorio|associação|universidade|ministério|fundação|organização|conselho|comissão|federação|coligação|"
     "aliança|rede|sociedade|câmara|laboratório|união|coletivo|colectivo|associazione|istituto|università|ministero|"
     "dipartimento|agenzia|autorità|fondazione|organizzazione|consiglio|federazione|coalizione|alleanza|rete|società|"
     "camera|université|agence|autorité|fondation|conseil|fédération|réseau|société|chambre|laboratoire|collectif|"
     "ligue|observatoire|verein|verband|universität|ministerium|bundesamt|behörde|stiftung|gesellschaft|bund|rat|"
     "netzwerk|hochschule|zentrum|kammer|landesamt|bündnis|e "
     "v|vereniging|stichting|universiteit|ministerie|instituut|bond|stowarzyszenie|fundacja|uniwersytet|ministerstwo|"
     "instytut|związek|towarzystwo|ассоциация|ассоциации|институт|института|университет|университета|министерство|"
     "министерства|фонд|фонда|организация|организации|совет|комитет|федерация|центр|центра|общество|союз|союза|"
     "коалиция|коалиции|агентство|ооо|ао|جمعية|معهد|جامعة|وزارة|هيئة|مؤسسة|منظمة|مجلس|لجنة|اتحاد|مركز|شبكة|تحالف|شركة|"
     "رابطة|协会|研究院|研究所|大学|学院|部|局|中心|基金会|委员会|联盟|联合会|公司|组织|学会|協会|研究所|大学|省|庁|"
     "機構|財団|連盟|連合|株式会社|法人|センター|学会|協議会|협회|연구소|연구원|대학교|재단|위원회|연맹|센터|주식회사|"
     "기구|연합|학회|진흥원|derneği|enstitüsü|üniversitesi|bakanlığı|vakfı|kurumu|kurulu|federasyonu|merkezi|birliği|"
     "şirketi|förening|föreningen|universitet|universitetet|myndigheten|myndighet|stiftelsen|stiftelse|förbundet|"
     "förbund|institutet|rådet|sällskapet"},
    {CONCEPT_ORGANISATION, "*", 1,
     "consorzio|observatório|observatorio|osservatorio|cooperativa|coopérative|cooperative|exchange|operators|registro|"
     "hospital|hospitals|clinic|church|museum|library|parliament|senate|police|embassy|delegation|assembly|hub|press|"
     "media|syndicat|sindicato|sindacato|gewerkschaft|krankenhaus|klinik|hôpital|ospedale|szpital|больница|مستشفى|医院|"
     "病院|병원|operadores|opérateurs|confederation|confederación|confederação|confederazione|collettivo|partnership|"
     "holding|hosting|telekom|telekommunikation|task "
     "force|advisory|council|councils|authority|bureau|institution|institutions|foundation|fonds|fund|trust|board|"
     "guild|brigade|brigades|airport|airlines|university|universities|school|schools|labour|labor|workers|engineers|"
     "lawyers|journalists|doctors|nurses|teachers|farmers|consumers"},
    {CONCEPT_COUNT, "", 0, NULL},
};
