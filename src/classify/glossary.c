/* SPDX-License-Identifier: MIT */
/* glossary: words that say the same, within a language and across languages: a call in English is answered in Korean,
 * and "ministries" belongs to a workstream that speaks of governments. One row a meaning; word*: whatever begins so;
 * Chinese and Japanese in pairs of characters. */
#include "streams.h"

const char *const glossary[] = {
    /* rules and how they are kept */
    "agreement*|accord|accords|pact|pacts|pledge*|treaty|convention*|declaration*|statement*|charter*|covenant*|acuerd*"
    "|"
    "pacto*|convenio*|declaraci*|acordo*|convenç*|accordo|accordi|patto|dichiaraz*|déclaration*|pacte|charte|abkommen|"
    "vereinbarung*|übereink*|erklärung*|overeenkomst*|verklaring*|akkoord*|avtal*|överensk*|porozumie*|umow*|deklarac*|"
    "соглашен*|договор*|декларац*|пакт*|угод*|dohod*|smlouv*|اتفاق*|اتفاقيات|معاهد*|إعلان*|ميثاق*|توافق|协议|协定|宣言|"
    "承诺|公约|協定|合意|協議|宣言|条約|誓約|합의*|협정*|협약*|선언*|조약*|서약*|anlaşma*|sözleşme*|bildirge*|mutabak*|"
    "συμφων*|kesepakat*|perjanji*|thỏa|समझौत*|توافقنامه",
    "norm|norms|normative*|norma|normas|norme|normes|normen|normer|normy|normam|normas|normatif*|normativ*|норм*|норма*"
    "|"
    "معايير|المعايير|قواعد|قاعدة|هنجار*|规范|準則|规则|規範|ルー|規則|규범*|norm*|kural*|νόρμ*|chuẩn|मानदंड*",
    "principle*|principe*|principio*|princípio*|principi|prinzip*|grundsatz*|grundsätz*|beginsel*|zasad*|принцип*|مبدأ|"
    "مبادئ|原则|原則|원칙*|ilke*|princip*|αρχές",
    "assess*|evaluat*|measur*|apprais*|monitor*|gauge|judg*|évalu*|mesur*|apprécia*|evaluac*|evalúa|evalua*|medir|"
    "medici*|valorac*|avali*|medição|valutaz*|valutar*|misur*|bewert*|beurteil*|messen|messbar*|messung*|gemessen|"
    "beoordel*|meten|meetbaar|bedöm*|utvärd*|mäta|mätning*|ocen*|mierz*|pomiar*|оценк*|оценив*|оценить|измер*|оцін*|"
    "вимір*|hodnoc*|hodnot*|měře*|تقييم*|تقدير|قياس*|ارزیاب*|评估|评价|衡量|测量|評估|評価|測定|査定|평가*|측정*|"
    "değerlen*|"
    "ölç*|αξιολόγ*|penilaian|menilai|đánh|मूल्यांक*|मापन",
    "method*|technique*|approach*|méthod*|métod*|metod*|methode*|verfahren*|werkwijze*|методик*|метод*|منهج*|أساليب|"
    "طرق|"
    "روش*|方法|方式|手法|방법*|방식*|yöntem*|μέθοδ*|metode|phương|विधि*",
    "adher*|comply|complies|complian*|observ*|violat*|breach*|respect|respected|enforc*|honour*|respecter|conform*|"
    "violation*|cumpl*|incumpl*|acata*|cumpr*|descumpr*|rispett*|osserv*|violaz*|einhalt*|eingehalten|befolg*|verstoß*|"
    "verstöß*|nalev*|nakom*|schend*|efterlev*|följa|przestrzeg*|narusz*|соблюд*|наруш*|выполн*|дотрим*|поруш*|dodrž*|"
    "poruš*|امتثال*|التزام*|انتهاك*|احترام|رعایت|遵守|违反|履行|遵从|順守|違反|준수*|위반*|이행*|uyum*|ihlal*|συμμόρφ*|"
    "kepatuhan|tuân|अनुपालन",
    "attribut*|accus*|imput*|zuschreib*|zuordnung*|toeschrijv*|przypis*|атрибуц*|приписыв*|إسناد|نسب|归因|溯源|"
    "帰属|특정*|귀속*|atfetme*|atıf*",
    "arms|weapon*|disarm*|nuclear|inspect*|inspector*|arme|armes|désarm*|armas|armament*|desarme|desarm*|inspecc*|armi|"
    "disarmo|ispez*|waffe*|rüstung*|abrüst*|inspekt*|wapen*|ontwapen*|inspecti*|vapen*|nedrust*|broń|broni|rozbroj*|"
    "оруж*|разоруж*|вооружен*|инспекц*|озброє*|zbran*|odzbroj*|أسلحة|التسلح|نزع|تفتيش|سلاح|军控|裁军|武器|核查|軍縮|"
    "軍備|"
    "査察|兵器|군축*|무기*|군비*|사찰*|silah*|denetim*",
    "disciplin*|field|fields|sector*|domaine*|ámbit*|campo|campos|área*|ambit*|settor*|fachgebiet*|bereich*|vakgebied*|"
    "områd*|dziedzin*|област*|сфер*|галуз*|مجال*|تخصص*|领域|学科|領域|分野|분야*|영역*|alan*|τομέα*",
    "implement*|practice|practices|apply|applied|application|mise|œuvre|appliqu*|aplic*|práctic*|prátic*|attuaz*|"
    "applic*|umsetz*|umgesetz*|anwend*|toepass*|uitvoer*|genomför*|tillämp*|wdraż*|wdroż*|внедр*|реализ*|примен*|"
    "впровад*|zavád*|uplatň*|تنفيذ*|تطبيق*|اجرا|实施|落实|执行|實施|実施|実装|이행*|실행*|uygula*|εφαρμογ*",
    "recent*|develop*|récent*|évolution*|reciente*|recentes|desarroll*|novedad*|recenti|sviluppi|entwickl*|jüngst*|"
    "ontwikkel*|utveckl*|rozwój|rozwoj*|развит*|недавн*|последн*|тенденц*|розвит*|vývoj*|تطور*|مستجد*|الأخيرة|新近|"
    "最新|"
    "进展|动态|最近|動向|近年|최근*|동향*|gelişme*|son|εξελίξ*",
    "mapping|map|maps|inventor*|catalog*|overview|cartograph*|mapeo|inventari*|mapeam*|mappatur*|censim*|bestandsaufn*|"
    "kartier*|übersicht*|overzicht*|kartlägg*|mapowan*|przegląd*|картир*|обзор*|перечень|перечн*|огляд*|mapován*|"
    "přehled*|"
    "خرائط|جرد|حصر|映射|梳理|清单|盘点|対応|一覧|整理|매핑*|목록*|harita*|envanter*",
    "element*|provision*|clause*|élément*|disposit*|elemento*|disposici*|cláusul*|elementi|clausol*|bestandteil*|"
    "klausel*|"
    "bepaling*|элемент*|положен*|عناصر|عنصر|أحكام|要素|条款|条項|요소*|조항*|unsur*|madde*",
    "health*|hospital*|medic*|patient*|clinic*|doctor*|nurse*|santé|hôpit*|médec*|médic*|salud|sanitar*|médico*|saúde|"
    "sanità|osped*|gesundheit*|krankenh*|klinik*|ärzt*|gezond*|ziekenh*|zorg|sjukhus*|sjukvård*|hälsa|zdrow*|szpital*|"
    "lekarz*|здоров*|больниц*|госпитал*|медиц*|лікарн*|nemocni*|zdravot*|صحة|الصحة|صحي|مستشف*|المستشف*|طبي|بیمارست*|"
    "سلامت|"
    "医院|医疗|健康|卫生|病院|医療|保健|患者|병원*|의료*|보건*|환자*|hastane*|sağlık*|νοσοκομ*|υγεί*|rumah "
    "sakit|kesehat*|"
    "bệnh|अस्पताल*|स्वास्थ्य*",

    /* who takes part */
    "participa*|take part|taking "
    "part|involve*|engage*|attend*|teilnahm*|teilnehm*|beteilig*|mitmach*|mitwirk*|deelnem*|"
    "deelname*|meedoen|deltag*|medverka*|uczestn*|udział*|partecip*|coinvol*|implic*|involucr*|envolv*|участ*|вовлеч*|"
    "účast*|مشاركة|المشاركة|مشارك*|إشراك|شرکت|مشارکت*|参与|参加|參與|参画|참여*|참가*|katılım*|katılma*|συμμετο*|"
    "partisip*|"
    "keikutsert*|tham|भागीदार*",
    "outreach|reach*|recruit*|widen*|broaden*|attract*|contact*|invit*|sensibilis*|élarg*|attir*|attirer|recrut*|"
    "rayonnem*|difus*|difusión|divulgac*|ampliar|ampliac*|atraer|captar|alcance|alcanç*|atrair|divulga*|allarg*|"
    "coinvolg*|"
    "attrarre|sensibiliz*|ansprech*|ansprache|gewinn*|öffnung|erreich*|anwerb*|bereik*|werven|betrek*|nå|rekryter*|"
    "uppsök*|dotrzeć|dotar*|pozysk*|zachęc*|poszerz*|привлеч*|привлека*|охват*|расшир*|залуч*|oslov*|přilák*|توعية|"
    "توسيع|"
    "استقطاب|تواصل|الوصول|جذب|جذب|宣传|外联|拓展|扩大|吸引|联络|普及|拡大|広げ|働き|呼び|招待|勧誘|홍보*|확대*|유치*|"
    "넓히*|"
    "erişim*|ulaşma*|çekmek|genişlet*|προσέλκ*|διεύρυν*|menjangk*|menarik|tiếp cận|thu hút|विस्तार",
    "youth|young*|student*|pupil*|teen*|school*|universit*|jeune*|étudiant*|jeuness*|jóven*|joven*|juven*|estudiant*|"
    "jovem|jovens|estudante*|giovan*|studenti|studentes*|jugend*|jung|junge*|studier*|student*|schüler*|jonger*|jeugd*|"
    "jongeren|ung|unga|ungdom*|młod*|studen*|uczni*|молод*|студент*|школьн*|юнош*|mlád*|mlad*|شباب*|الشباب|طلاب|الطلاب|"
    "طلبة|جوان*|دانشجو*|青年|年轻|学生|青少|年輕|學生|若者|若い|若年|学生|世代|청년*|청소년*|학생*|젊은*|대학*|genç*|"
    "öğrenci*|"
    "νέοι|νέων|φοιτητ*|pemuda|anak muda|mahasis*|thanh niên|sinh viên|युवा*|छात्र*",
    "government*|ministr*|official*|authorit*|states|agenc*|embass*|diplomat*|civil servant*|administrat*|gouvern*|"
    "étatique*|fonctionn*|états|gobiern*|estatal*|funcionari*|govern*|ministér*|ministeri*|funcionár*|regier*|behörd*|"
    "staatlich*|staaten|beamt*|overhed*|overheid*|ministeri*|ambten*|regering*|myndighet*|departement*|tjänstem*|rząd*|"
    "urzęd*|ministerst*|państw*|правител*|министер*|чиновн*|государст*|ведомст*|уряд*|міністер*|vlád*|úřad*|ministerst*"
    "|"
    "حكوم*|الحكوم*|وزار*|الوزار*|مسؤول*|دول|الدول|دولت*|وزارت*|政府|官员|部门|国家|政府|省庁|官庁|行政|官僚|정부*|부처*"
    "|"
    "공무원*|국가*|hükümet*|bakanlık*|devlet*|memur*|κυβέρν*|υπουργ*|pemerint*|kementer*|chính phủ|bộ|सरकार*|मंत्राल*",
    "compan*|business*|private sector|firm|firms|enterpris*|industr*|corporat*|commercial*|vendor*|startup*|"
    "entrepris*|société*|secteur privé|empresa*|sector privado|compañ*|negocio*|setor privado|aziend*|impres*|settore "
    "privato|unternehm*|firm*|wirtschaft*|privatwirt*|privatsekt*|bedrijf*|bedrijv*|onderneming*|företag*|näringsl*|"
    "privata|przedsięb*|biznes*|sektor prywatny|компан*|бизнес*|предприя*|частн*|фирм*|підприєм*|приватн*|podnik*|"
    "شرك*|الشرك*|قطاع الخاص|القطاع|مؤسسات|شرکت*|بخش "
    "خصوصی|企业|公司|私营|民营|商业|企業|民間|会社|기업*|민간*|회사*|업계*|"
    "şirket*|özel sektör*|işletme*|εταιρεί*|επιχειρ*|ιδιωτικ*|perusaha*|swasta|doanh nghiệp|công ty|कंपन*|निजी*|उद्योग*",
    "newcomer*|beginner*|new participants|new members|nouveaux|nouvell*|nuevos|recién|novos|novat*|nuovi|neuling*|"
    "einsteig*|nieuwkom*|nybörj*|nykomling*|now*|nowicj*|нович*|новых|новые|новачк*|nováč*|جدد|الجدد|新人|新手|新成|"
    "新規|"
    "新しい|初心|신규*|새로운|신입*|yeni*",
    "stakeholder*|constituenc*|parties prenantes|partes interesadas|partes interessadas|parti "
    "interessate|interessengr*|"
    "belanghebb*|intressent*|interesarius*|заинтересован*|أصحاب المصلحة|利益|相关|ステー|関係|이해관계*|paydaş*",
    "underrepresent*|missing|absent*|exclu*|minorit*|sous-représ*|subrepresent*|sub-represent*|sottorappr*|"
    "unterrepräs*|ondervertegen*|underrepresent*|недопредстав*|缺少|不足|欠け|少ない|소외*|부족*|eksik",
    "women|woman|gender|girl*|femme*|mujer*|mulher*|donn*|frau*|mädchen|vrouw*|kvinn*|kobiet*|женщ*|жінк*|žen*|نساء|"
    "المرأة|"
    "زنان|女性|妇女|性别|여성*|kadın*|γυναίκ*|perempuan|phụ nữ|महिला*",
    "child*|kid|kids|parent*|enfant*|niño*|niña*|criança*|bambin*|kind|kinder*|kinderen|barn|dzieci*|дет*|ребен*|ребён*"
    "|"
    "діт*|dět*|أطفال|کودک*|儿童|孩子|子供|子ども|児童|아동*|어린이*|아이*|çocuk*|παιδ*|anak|trẻ em|बच्च*",

    /* software and its keepers */
    "key|keys|clé|clés|clef*|clave|claves|llave*|chave*|chiav*|schlüssel*|sleutel*|nyckel*|nycklar*|klucz*|ключ*|klíč*|"
    "مفتاح*|مفاتيح|المفاتيح|کلید*|密钥|钥匙|密鑰|金鑰|鍵|鍵の|키를|키의|열쇠*|anahtar*|κλειδ*|kunci|khóa|कुंजी*",
    "sign|signs|signed|signing|signature*|signer|signé*|firma|firmar|firmad*|firmas|assinar|assinatura*|assinad*|"
    "firmare|firmato|signier*|signatur*|unterschr*|onderteken*|handteken*|signer*|podpis*|подпис*|توقيع*|امضا*|签名|"
    "签署|"
    "簽名|署名|서명*|imza*|υπογραφ*|tanda tangan|chữ ký|हस्ताक्षर*",
    "succession|successor*|handover|hand over|inherit*|passed on|transfer*|rotat*|revok*|expir*|succéd*|transmis*|"
    "sucesi*|sucesor*|traspas*|rotac*|sucess*|transferênc*|passaggio|successor*|nachfolg*|überga*|weitergab*|rotation*|"
    "opvolg*|overdracht*|efterträd*|överlämn*|następ*|sukcesj*|przekaz*|преемн*|передач*|ротац*|наступн*|nástup*|"
    "předán*|"
    "خلافة|نقل|تسليم|继任|移交|轮换|交接|继承|後継|引継|引き|継承|승계*|인계*|인수*|halef*|devir*|devret*",
    "token*|smartcard*|hsm|yubikey*|hardware|vault|passphrase*|offline|jeton*|令牌|硬件|トー|토큰*",
    "build|builds|building|compil*|compilat*|compilac*|bauen|gebaut*|kompil*|bouw*|bygg*|сборк*|собира*|компил*|збірк*|"
    "sestav*|بناء|تجميع|构建|编译|建置|ビル|構築|빌드*|컴파일*|derle*",
    "reproduc*|determin*|bit-for-bit|identical|reproduz*|reprodut*|riproduc*|reproduzier*|reproduceer*|reproducer*|"
    "odtwarz*|powtarz*|воспроизвод*|детермин*|відтвор*|قابل|استنساخ|可重|重现|复现|再現|同一|재현*|yeniden üret*|"
    "tekrarlan*",
    "binar*|binär*|binaire*|binario*|binári*|бинар*|двоичн*|ثنائي|二进|バイ|바이너*|ikili*",
    "rebuild*|verif*|independent*|vérif*|indépend*|independi*|verific*|unabhängig*|nachprüf*|überprüf*|onafhank*|"
    "obero*|kontroll*|niezależ*|sprawdz*|weryfik*|независим*|провер*|незалеж*|перевір*|nezávisl*|ověř*|مستقل*|تحقق|"
    "独立|验证|驗證|独立|検証|독립*|검증*|bağımsız*|doğrula*",
    "source|sources|code|codes|código*|codice|quell*|quellcode*|broncode|källkod*|kod*|код|кода|исходн*|вихідн*|zdroj*|"
    "مصدر|شيفرة|源码|源代|代码|ソー|コー|소스*|코드*|kaynak*",
    "maintain*|mainteneur*|mainten*|mantened*|manten*|mantened*|mantenedor*|manutent*|betreuer*|maintainer*|beheerder*|"
    "opiekun*|utrzym*|сопровожд*|мейнтейнер*|супровод*|správc*|مشرف*|القائم*|维护|維護|メン|保守|維持|메인테이너*|유지*"
    "|"
    "bakım*|bakıcı*|förvaltar*|underhåll*",
    "burnout|exhaust*|stress*|tired|overwork*|workload*|quit|quitting|épuis*|surcharg*|agotam*|agotad*|desgast*|"
    "esgotam*|cansaç*|esaur*|überlast*|erschöpf*|burn-out|opgebrand|werkdruk|utbränd*|utmattn*|wypale*|przemęcz*|"
    "выгора*|"
    "усталост*|перегруз*|вигоран*|vyhoř*|إرهاق|احتراق|倦怠|疲惫|过劳|压力|燃え|疲弊|過労|負担|번아웃*|과로*|탈진*|"
    "tükenm*|"
    "yorgun*",
    "fund|funds|funding|money|pay|paid|payment*|grant*|salar*|donat*|sponsor*|budget*|financ*|argent|rémunér*|salair*|"
    "subvent*|fondo*|dinero|pagar|pago*|salari*|donac*|dinheiro|pagament*|doaç*|bolsa*|soldi|pagare|stipend*|geld*|"
    "finanzier*|bezahl*|gehalt*|spende*|förder*|geld|betaal*|subsid*|pengar|finansier*|betal*|lön|bidrag|pieni*|"
    "finans*|płac*|dotacj*|деньг*|финанс*|платит*|зарплат*|грант*|пожертв*|гроші|фінанс*|peníz*|platit|تمويل*|المال|"
    "أموال|"
    "دفع|منحة|رواتب|بودجه|پول|资金|资助|经费|付费|捐款|薪水|資金|予算|給与|寄付|助成|자금*|재정*|급여*|예산*|기금*|"
    "후원*|"
    "fon|fonlama|para|maaş*|bağış*|bütçe*|χρηματοδ*|dana|tài trợ|धन|निधि*",
    "onboard*|mentor*|welcome*|coach*|accueil*|tutor*|acogida|bienvenid*|acolhim*|acolher|accogl*|einarbeit*|betreuung*"
    "|"
    "inwerk*|begeleid*|introduk*|handled*|wdraża*|opiek*|наставн*|адаптац*|onbording|zaškol*|إرشاد|توجيه|استقبال|新人|"
    "指导|导师|入门|指導|受け|育成|멘토*|온보딩*|akıl hoca*|rehber*",
    "conduct|behavio*|civil*|harass*|conduite|comport*|conducta|acoso|conduta|assédio|condotta|molest*|verhalten*|"
    "umgangston|gedrag*|uppför*|trakass*|zachowan*|поведен*|травл*|поведін*|chován*|سلوك*|تحرش|行为|守则|騷擾|行動|"
    "規範|"
    "행동*|괴롭힘*|davranış*|taciz*",
    "package*|release*|distribut*|paquet*|pacchett*|pacote*|paket*|pakiet*|пакет*|релиз*|выпуск*|дистриб*|حزمة|حزم|"
    "إصدار|"
    "软件|发行|发布|パッ|リリ|配布|패키지*|릴리스*|배포*|sürüm*|dağıtım*",

    /* security, networks */
    "secur*|cyber*|sécur*|segur*|sicurez*|sicher*|beveil*|säker*|bezpiecz*|безопасн*|кибер*|безпек*|кібер*|bezpeč*|أمن|"
    "الأمن|سيبران*|امنیت*|安全|网络|網路|資安|セキ|安全|보안*|안전*|사이버*|güvenlik*|siber|ασφάλει*|keamanan|an "
    "ninh|सुरक्षा*",
    "incident*|attack*|breach*|attaque*|ataque*|incidente*|attacc*|angriff*|vorfall*|vorfäll*|aanval*|angrepp*|atak*|"
    "инцидент*|атак*|هجوم*|حادث*|حمله|事件|攻击|攻擊|攻撃|事故|공격*|사고*|saldırı*|olay*",
    "police|law enforcement|prosecut*|judge*|court*|gendarm*|parquet|policía|fiscal*|juez|polícia|ministério público|"
    "polizia|procur*|polizei*|staatsanw*|gericht*|politie*|justitie|polis*|åklag*|policj*|prokurat*|полиц*|прокур*|суд*"
    "|"
    "поліц*|شرطة|الشرطة|نيابة|پلیس|警察|执法|法院|検察|裁判|경찰*|검찰*|법원*|savcı*",
    "train*|capacit*|skill*|educat*|teach*|form*|enseign*|renforc*|capacitac*|entrenam*|educac*|enseñ*|formaç*|ensin*|"
    "formaz*|insegn*|schulung*|ausbild*|bildung*|opleid*|onderwijs|utbild*|szkole*|edukac*|обучен*|образован*|навык*|"
    "навчан*|освіт*|vzděl*|školen*|تدريب*|تعليم*|قدرات|آموزش*|培训|教育|能力|培訓|研修|人材|교육*|훈련*|역량*|eğitim*|"
    "εκπαίδ*|pelatihan|đào tạo|प्रशिक्षण*|शिक्षा*",
    "communicat*|channel*|comunicac*|comunicaç*|comunicaz*|kommunik*|canal*|canaux|kanal*|łączn*|komunik*|связ*|канал*|"
    "коммуник*|зв'язк*|اتصال*|قنوات|ارتباط*|沟通|渠道|通信|交流|連絡|伝達|소통*|통신*|연락*|iletişim*",
    "cooperat*|collaborat*|partner*|coopérat*|collabor*|cooperac*|colaborac*|cooperaç*|colaboraç*|cooperaz*|collaboraz*"
    "|"
    "zusammenarb*|kooperat*|samenwerk*|samarbet*|współprac*|сотруднич*|взаимодейст*|партнер*|партнёр*|співпрац*|"
    "spoluprác*|تعاون*|شراكة|همکاری*|合作|协作|協作|協力|連携|협력*|협업*|işbirli*|ortaklık*|συνεργ*|kerja sama|hợp "
    "tác|"
    "सहयोग*",
    "translat*|language*|multilingual*|traduc*|traduz*|langue*|idioma*|língua*|lingua|lingue|übersetz*|sprach*|"
    "mehrsprach*|"
    "vertaal*|vertaling*|taal|talen|översätt*|språk*|tłumacz*|język*|перевод*|язык*|мов*|переклад*|překlad*|jazyk*|"
    "ترجم*|"
    "لغة|لغات|اللغات|زبان*|翻译|语言|多语|翻訳|言語|多言|번역*|언어*|çeviri*|dil|diller*",
    /* law, harm, care, people, things: what calls of towns, clubs and trades ask about */
    "law|laws|legal*|lawyer*|regulat*|statut*|permit*|licen*|forbid*|forbidden|ban|banned|patent*|customs|certificate*|"
    "contract*|liabil*|droit*|juridi*|légal*|réglement*|règlement*|loi|lois|interdi*|douan*|brevet*|certificat*|avocat*"
    "|"
    "ley|leyes|legal*|jurídic*|reglament*|regulac*|prohib*|aduan*|patente*|abogad*|lei|leis|regulament*|proíb*|"
    "alfândega|legge|leggi|giuridic*|normativa|vietat*|dogan*|brevett*|recht*|gesetz*|juristi*|verordnung*|verboten*|"
    "zoll*|"
    "patent*|wet|wetten|juridisch*|verbod*|verboden|douane*|lag|lagen|lagar|rättslig*|förbud*|tull*|prawo|prawn*|ustaw*"
    "|"
    "zakaz*|закон*|правов*|юрид*|запрет*|запрещ*|таможн*|патент*|право|zákon*|قانون*|القانون|قانوني|تشريع*|محظور|جمارك|"
    "法律|法规|禁止|海关|专利|条例|法令|規制|税関|特許|법률*|규제*|금지*|세관*|특허*|hukuk*|yasa*|yasal*|gümrük*|"
    "νόμο*|νομικ*|hukum|luật|कानून*",
    "court*|fine|fines|fined|convict*|punish*|penalt*|sanction*|prosecut*|enforc*|evidence*|sentenc*|tribunal*|amende*|"
    "condamn*|preuve*|poursui*|multa*|condena*|sanción|sancion*|prueba*|juicio|sanção|sanções|prova|provas|multad*|"
    "sanzion*|"
    "condann*|multe|prove|straf*|bestraf*|verurteil*|buße*|bußgeld*|beweis*|gericht*|boete*|veroorde*|bewijs*|"
    "rechtbank*|"
    "böter|straff*|domstol*|bevis*|kara|kary|karan*|grzywn*|sąd*|dowod*|dowód|штраф*|наказ*|суд|суда|суде|доказ*|"
    "санкц*|приговор*|pokut*|soud*|důkaz*|غرام*|عقوب*|محكم*|أدلة|دليل|罚款|处罚|法院|证据|起诉|罰金|処罰|裁判|証拠|"
    "벌금*|처벌*|법원*|증거*|ceza*|mahkeme*|kanıt*|πρόστιμ*|δικαστ*|denda|phạt",
    "alarm*|alert*|warn*|emergenc*|report|reporting|hotline|alerte*|signal*|urgenc*|avis*|alerta*|emergenc*|emergênc*|"
    "denunc*|allarme|allert*|segnal*|emergenz*|warnung*|notruf*|notfall*|meldung*|melden|meld*|noodgeval*|larm*|"
    "varning*|"
    "nödläge*|zgłosz*|ostrzeż*|тревог*|сигнал*|экстрен*|сообща*|попередж*|poplach*|hláš*|إنذار|بلاغ*|طوارئ|تنبيه|警报|"
    "报警|"
    "预警|紧急|警報|通報|緊急|경보*|신고*|긴급*|ihbar*|uyarı*|συναγερμ*",
    "discharg*|pollut*|spill*|contaminat*|toxic*|rejet*|pollu*|déversem*|vertid*|contamin*|polu*|derram*|sversam*|"
    "inquin*|"
    "einleitung*|verschmutz*|abwasser*|lozing*|vervuil*|utsläpp*|förore*|zanieczyszcz*|ściek*|сброс*|загрязн*|стоки|"
    "стоков|"
    "забрудн*|znečišt*|تلوث*|تصريف|污染|排放|排污|汚染|排出|排水|오염*|방류*|kirlilik*|kirlet*|atık*|ρύπανσ*|polusi|ô "
    "nhiễm",
    "sampl*|measurement*|reading|readings|sensor*|probe*|instrument*|equipment*|device*|laborator*|lab|labs|nitrat*|"
    "turbid*|calibrat*|échantillon*|prélèvem*|capteur*|appareil*|labo|étalonn*|muestr*|mediciones|aparato*|equipo*|"
    "amostra*|medições|aparelho*|sensores|campion*|prelievo|strument*|apparecch*|probe|proben|probenahme*|messgerät*|"
    "gerät|geräte*|sonde*|messwert*|labor|labore*|monster*|monstername|meetkoffer*|meter|sensoren|apparaat*|provtag*|"
    "prover|"
    "mätare|givare|prób*|czujnik*|przyrząd*|próbk*|образц*|проб|пробы|датчик*|прибор*|лаборатор*|замер*|проби|зразк*|"
    "vzorek*|vzork*|čidl*|عينة|عينات|العينات|جهاز|أجهزة|مختبر*|حساس*|采样|取样|样本|仪器|传感|实验|採水|採取|試料|計測|"
    "測器|"
    "機器|시료*|채취*|센서*|기기*|실험*|numune*|örnek*|cihaz*|sensör*|laboratuvar*|δείγμ*|sampel|mẫu|नमून*",
    "volunteer*|bénévol*|volontair*|voluntari*|voluntár*|volontari*|ehrenamt*|freiwillig*|vrijwillig*|frivillig*|"
    "volontär*|"
    "wolontariusz*|ochotnik*|волонт*|доброволь*|dobrovoln*|متطوع*|تطوع|المتطوع*|داوطلب*|志愿|义工|志願|义务|ボラ|有志|"
    "자원봉사*|봉사*|gönüllü*|εθελοντ*|sukarelawan|relawan|tình nguyện|स्वयंसेवक*",
    "farmer*|peasant*|landowner*|angler*|fisher*|fishing|neighbour*|neighbor*|owner*|agricult*|paysan*|pêcheur*|voisin*"
    "|"
    "riverain*|propriét*|vecin*|vecindad|pescador*|granjer*|campesin*|propietari*|vizinh*|proprietári*|agricol*|"
    "contadin*|"
    "pescator*|vicin*|vicinat*|proprietar*|landwirt*|bauer|bauern|angler*|fischer*|nachbar*|eigentümer*|boer|boeren|"
    "visser*|"
    "hengel*|buur*|buren|eigenaar*|eigenaren|bönder|bonde|fiskare*|grann*|markägar*|rolnik*|wędkarz*|sąsiad*|właścicie*"
    "|"
    "фермер*|рыбак*|рыболов*|сосед*|владел*|собственн*|сусід*|рибал*|zemědělc*|rybář*|soused*|مزارع*|صياد*|جيران|ملاك|"
    "农民|渔民|邻居|业主|農家|農民|釣り|漁師|近所|住民|地主|농민*|낚시*|이웃*|주민*|çiftçi*|balıkçı*|komşu*|αγρότ*|"
    "γείτον*|"
    "petani|nelayan|nông dân|किसान*",
    "insur*|assur*|seguro|seguros|asegur*|assicur*|versicher*|verzeker*|försäkr*|ubezpiecz*|страхов*|pojišt*|تأمين|"
    "保险|保険|"
    "보험*|sigorta*|ασφάλισ*",
    "store|stored|storage|storing|keep|kept|preserv*|conserv*|dry|dried|drying|cool|cold|fridge|refrigerat*|freezer|"
    "humid*|"
    "moist*|damp|mould|mold|drawer|cupboard|jar|jars|cellar|temperature*|stock*|sécher|séch*|frigo|réfrigér*|congél*|"
    "bocal|"
    "bocaux|humidité|cave|tiroir*|armoire*|almacen*|guardar|secar|secado|nevera|frigor*|congelad*|humedad|frasco*|"
    "bodega|"
    "armazen*|guardam*|geladeira|umidade|frascos|immagazz*|asciug*|essicc*|umidità|cantina|barattol*|lager*|aufbewahr*|"
    "trocken*|trockn*|kühl*|gefrier*|feucht*|keller|glas|gläser*|bewaar*|bewar*|opslag|drogen|droog|koelkast*|vries*|"
    "vocht*|"
    "kelder|förvar*|torka*|kyl*|frys*|fukt*|källare|przechow*|suszy*|suche|lodów*|zamraż*|wilgo*|słoik*|piwnic*|хранен*"
    "|"
    "хранит*|храни*|сушк*|сушит*|холодильн*|влажн*|банк*|подвал*|зберіга*|sklad*|suš*|ledni*|vlhk*|تخزين*|نحفظ|حفظ|"
    "تجفيف|"
    "ثلاجة|رطوبة|جرار|حرارة|储存|保存|干燥|冰箱|温度|湿度|貯蔵|保管|乾燥|冷蔵|冷凍|보관*|저장*|건조*|냉장*|습도*|sakla*"
    "|"
    "depola*|kuru*|buzdolab*|nem|nemli|αποθήκ*|ξηρ*",
    "seed|seeds|germinat*|harvest*|variet*|plant|plants|crop*|graine*|semence*|germin*|récolt*|variété*|semilla*|"
    "cosech*|"
    "variedad*|semente*|colheit*|semi|sementi|raccolt*|varietà|saatgut*|samen|keim*|ernte*|sorte|sorten*|zaad|zaden|"
    "zaai*|"
    "kiem*|oogst*|frö|fröer|grobarhet*|skörd*|nasion*|kiełk*|zbior*|odmian*|семен*|всхож*|урожа*|сорт*|насін*|semen*|"
    "osiv*|"
    "بذور|البذور|إنبات|محصول|种子|发芽|收获|品种|種子|発芽|収穫|品種|씨앗*|종자*|발아*|수확*|tohum*|çimlen*|hasat*|"
    "σπόρ*|benih",
    "workshop*|event|events|activit*|evening*|festival*|fair|exhibition*|visitor*|lecture*|gathering*|atelier*|"
    "animation*|"
    "soirée*|fête*|visiteur*|taller*|actividad*|jornada*|feria*|visitante*|oficina*|atividade*|festa*|laborator*|"
    "incontri|"
    "serata|veranstaltung*|workshop*|fest|feste|besucher*|activiteit*|avond*|bezoeker*|aktivit*|kväll*|besökare*|"
    "warsztat*|spotkani*|wydarzen*|мастерск*|праздник*|мероприят*|посетител*|захід|заход*|dílny|akce|ورشة|ورش|فعالي*|"
    "نشاط|"
    "活动|工作坊|讲座|節日|イベ|行事|催し|講座|祭り|행사*|워크숍*|축제*|etkinlik*|atölye*|şenlik*|εκδήλωσ*|kegiatan",
    "elderly|old people|senior*|retire*|pension*|aîné*|âgé*|retrait*|mayores|ancian*|jubilad*|idos*|aposentad*|anzian*|"
    "pensionat*|senior*|rentner*|altenheim*|ouderen|bejaard*|äldre|pensionär*|emeryt*|пожил*|пенсион*|літн*|důchodc*|"
    "مسنين|المسنين|老人|老年|退休|高齢|시니어|노인*|어르신*|yaşlı*|emekli*|lansia",
    "borrow*|lend*|lent|loan*|swap*|exchang*|give away|gift*|return*|emprunt*|prêt*|échang*|donn*|prestam*|intercambi*|"
    "regal*|devolv*|empresta*|troca*|doar|devol*|prestit*|scambi*|regal*|restitu*|ausleih*|verleih*|tausch*|verschenk*|"
    "zurückbring*|lenen|uitlenen|ruil*|låna*|byta*|byte|pożycz*|wymian*|заимств*|обмен*|одолж*|дарит*|позич*|půjč*|"
    "výměn*|"
    "إعارة|تبادل|استعارة|借阅|交换|归还|赠送|貸出|交換|返却|대여*|교환*|반납*|ödünç*|takas*|değiş*",
    "tree|trees|shade|species|park|parks|garden*|arbre*|ombre|espèce*|jardin*|árbol*|sombra*|especie*|jardín*|árvore*|"
    "espécie*|alber*|ombra|specie|giardin*|baum|bäume*|schatten*|arten|garten*|gärten|boom|bomen|schaduw*|tuin*|träd|"
    "skugg*|trädgård*|drzew*|cień|gatun*|ogród*|дерев*|тень|порода|сад|сады|парк*|strom*|stín*|أشجار|شجر*|ظل|حديق*|"
    "树木|"
    "树荫|公园|樹木|木陰|公園|庭園|나무*|그늘*|공원*|ağaç*|gölge*|bahçe*|δέντρ*|pohon|cây",
    "water|river*|stream*|lake*|irrigat*|drought*|eau|rivière*|fleuve*|arros*|sécheresse*|agua|río|ríos|riego|regar|"
    "sequía*|"
    "água|rio|rios|rega|seca|acqua|fiume|fiumi|irriga*|siccità|wasser*|fluss|flüsse*|gewässer*|gieß*|dürre*|water*|"
    "rivier*|"
    "beek*|droogte*|vatten*|flod*|torka|woda|wody|rzek*|podlew*|susz*|вода|воды|воду|рек*|полив*|засух*|річк*|vod*|řek*"
    "|"
    "مياه|ماء|المياه|نهر|ري|جفاف|水质|河流|河水|灌溉|干旱|水質|河川|水や|干ば|물|수질*|하천*|강물*|가뭄*|su|suyu|nehir*"
    "|"
    "sulama*|kuraklık*|νερό|ποταμ*|air|sungai|nước|sông",
    "shop|traffic|bicycl*|cycl*|parking|car|cars|bus|buses|transport*|vélo*|cyclist*|stationn*|voiture*|bicicleta*|"
    "aparcam*|estacion*|coche*|tráfico|bicicletas|carro*|trânsito|bici|biciclett*|parchegg*|auto|fahrrad*|fahrräder*|"
    "radweg*|parkplatz*|parkplätz*|verkehr*|fiets*|parkeer*|verkeer*|cykel*|parkering*|trafik*|rower*|ścieżk* rower*|"
    "parking*|samoch*|велосипед*|парков*|машин*|транспорт*|kol|kola|parkov*|دراج*|مواقف|سيارات|自行|停车|汽车|交通|"
    "自転|"
    "駐車|자전거*|주차*|교통*|bisiklet*|otopark*|trafik|ποδήλατ*",
    NULL};
