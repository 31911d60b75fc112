/* SPDX-License-Identifier: MIT */
/* tables: see tables.h. One entry a language; the order decides nothing. */
#include "tables.h"

const struct lang_table lang_tables[] = {
    {"en", "english",
     "the of and a to in is that it for on with as are be this was have from or by an not they which at we i you he "
     "she his her him our "
     "your their its has had but were been will would can could should may might must shall do does did don't doesn't "
     "isn't aren't "
     "didn't won't can't couldn't wouldn't shouldn't wasn't weren't i'm i've i'd i'll we're we've we'd we'll they're "
     "they've you're "
     "you've it's that's there's there here these those who whom whose what when where why how all any both each few "
     "more most other "
     "some such no nor only own same so than too very if then because while until about against between into through "
     "during before "
     "after above below up down out off over under again further once also just me my myself us them themselves itself "
     "ourselves "
     "however though although even still yet much many one being having am let's upon within without among per via non",
     "_th ing_ _wh ough tion_ ould ght_ ed_ ly_ ck_ oo _kn ness_ ful_"},
    {"fr", "french",
     "le la les l de des d du un une et à a au aux en dans par pour sur avec sans sous est sont était étaient être été "
     "ai as avons avez ont "
     "avait avaient que qu qui quoi dont où ce c cet cette ces se s sa son ses leur leurs il elle ils elles on nous "
     "vous je j tu me m te t "
     "lui y ne n pas plus moins très aussi mais ou donc or ni car si comme quand lorsque entre vers chez depuis "
     "pendant avant après "
     "notre nos votre vos mon ma mes ton ta tes tout tous toute toutes même mêmes autre autres peut peuvent doit "
     "doivent fait faire "
     "cela ceci ça celui celle ceux celles ainsi alors afin selon leur encore déjà bien puis sera seront serait afin "
     "jusqu chaque "
     "plusieurs certains certaines là non lors près parmi malgré hors outre sauf ailleurs voici voilà deux trois "
     "quatre cinq six sept huit neuf dix rien personne quelqu quelque quelques aucun aucune nul jamais toujours "
     "parfois souvent ensuite enfin puisque tandis pourtant cependant toutefois néanmoins ici vôtre nôtre sien auquel "
     "duquel laquelle lequel lesquels lesquelles",
     "_qu eau eux_ tion_ é_ ée_ ées_ ment_ oir_ _d' _l' ais_ ez_ aux_ è ç œ ê ù"},
    {"es", "spanish",
     "el la los las lo un una unos unas de del al a en y e o u que qué quien quienes cual cuál por para con sin sobre "
     "entre hasta desde "
     "hacia según durante ante bajo tras es son era eran ser sido fue fueron está están estaba estar he ha han había "
     "hay haber tiene "
     "tienen tener no sí se su sus mi mis tu tus nuestro nuestra nuestros nuestras me te le les nos os yo él ella "
     "ellos ellas nosotros "
     "usted ustedes este esta esto estos estas ese esa eso esos esas aquel aquella pero mas más menos muy también "
     "tampoco como cómo "
     "cuando cuándo donde dónde porque pues si ya aún todo toda todos todas otro otra otros otras mismo misma cada "
     "algún alguna algunos "
     "puede pueden debe deben así sea sean sólo solo ni muchos muchas dos tres cuatro cinco seis siete ocho nueve diez "
     "nadie alguien nada algo nunca siempre jamás contra mediante excepto salvo aunque mientras entonces luego ahí "
     "allí aquí cuales cuyo cuya",
     "ción_ ciones_ ñ _qu _lo ll _el_ ado_ ados_ ía_ ¿ ió_ dad_ ás_ ués_ ores_ _y_"},
    {"pt", "portuguese",
     "o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem "
     "sobre entre até desde "
     "segundo durante é são era eram ser sido foi foram está estão estava estar tem têm tinha ter há havia e ou que "
     "quem qual quais se "
     "não sim seu sua seus suas meu minha meus minhas nosso nossa nossos nossas me te lhe lhes nós vós eu ele ela eles "
     "elas você vocês "
     "este esta isto estes estas esse essa isso esses essas aquele aquela aquilo ao à aos às mas mais menos muito "
     "também como quando "
     "onde porque pois já ainda todo toda todos todas outro outra outros outras mesmo mesma cada algum alguma alguns "
     "algumas pode podem "
     "deve devem assim seja sejam só nem muitos muitas dois duas três quatro cinco seis sete oito nove dez ninguém "
     "alguém nada algo nunca sempre jamais perante sob contra após exceto salvo embora enquanto então depois ali aqui "
     "cujo cuja",
     "ção_ ções_ ão_ ões_ nh lh ç ã õ _um_ em_ ê _do_ _da_ dade_ ia_ inh _e_"},
    {"it", "italian",
     "il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla dai "
     "dalle in nel nello "
     "nella nei negli nelle con su sul sulla sui sulle per tra fra e ed o che chi cui quale quali è sono era erano "
     "essere stato stata "
     "stati ha hanno ho abbiamo aveva avere non si se suo sua suoi sue mio mia nostro nostra nostri nostre loro mi ti "
     "ci vi lui lei noi "
     "voi io questo questa questi queste quello quella quelli quelle ma più meno molto anche come quando dove perché "
     "poiché già ancora "
     "tutto tutta tutti tutte altro altra altri altre stesso stessa ogni alcuni alcune può possono deve devono così "
     "sia siano solo né "
     "c'è dall nell sull all dell quanto due tre quattro cinque sei sette otto nove dieci nessuno qualcuno niente "
     "nulla qualcosa mai sempre contro verso durante tranne salvo benché mentre poi allora lì qui qua",
     "zione_ zioni_ gli _che_ tà_ ò_ ì_ ù_ _il_ _di_ sc tt zz cch gn ell _perché_ are_ ere_ i_ _è_"},
    {"de", "german",
     "der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf aus bei beim mit nach von "
     "vom zu zum zur für "
     "über unter vor hinter zwischen durch gegen ohne um bis seit ist sind war waren sein gewesen hat haben hatte "
     "hatten wird werden wurde "
     "wurden worden kann können konnte muss müssen soll sollen sollte sollten will wollen darf dürfen nicht kein keine "
     "keinen auch nur "
     "noch schon sehr mehr als wie wenn weil dass daß ob da denn doch so ich du er sie es wir ihr mich mir uns ihn ihm "
     "ihnen sich mein "
     "meine unser unsere ihre ihren seine dieser diese dieses diesem diesen jeder jede jedes alle man was wer welche "
     "welcher wo hier dort "
     "dann damit dabei daher sowie etwa bereits möchte würde würden zwei drei vier fünf sechs sieben acht neun zehn "
     "niemand jemand etwas nichts nie immer trotz während wegen statt außer ausser gegenüber entlang jedoch dennoch "
     "trotzdem deshalb darum sonst ebenfalls erst obwohl sobald solange indem dadurch dazu davon darauf darüber dafür "
     "dagegen",
     "sch _ge ung_ ungen_ keit_ ß ä ö ü ei ich_ cht _ver _be en_ er_ tz lich_ _und_"},
    {"nl", "dutch",
     "de het een en van in op te is dat die voor met niet zijn er aan om ook als bij of door maar dan nog wel naar uit "
     "over tot worden "
     "wordt werd heeft hebben had was waren kan kunnen moet moeten zal zullen zou zouden mag mogen ik je jij u hij zij "
     "ze wij we jullie "
     "hun hen haar hem mij me ons onze mijn uw deze dit geen meer veel al alle andere want omdat wanneer waar wat wie "
     "hoe zo zeer toch "
     "tussen tegen onder zonder sinds tijdens omdat zodat echter daar hier dus onder elk elke iedere zelf nu reeds "
     "waarbij twee drie vier vijf zes zeven acht negen tien niemand iemand iets niets nooit altijd ondanks wegens "
     "behalve tegenover langs daarom anders hoewel zodra zolang waardoor daardoor daarbij daarvoor daarna waarvoor "
     "binnen buiten",
     "ij aa ee oo uu _ge _ver _het_ sch ijk_ heid_ en_ cht ing_ _zij _een_ tie_ oe _van_"},
    {"sv", "swedish",
     "och i att det som en på är av för med den till inte har om ett men de var jag så kan vi från han hon när eller "
     "mot sin sitt sina "
     "efter över under mellan genom utan vid hos oss vår vårt våra deras dem denna detta dessa dess hade varit vara "
     "blir bli blev ska "
     "skulle måste bör får också bara mycket mer än nu här där vad vem vilka vilken hur varför då redan alla andra "
     "samt upp ut in man "
     "mig dig sig er ni du min mitt mina kunde skall finns två tre fyra fem sex sju åtta nio tio ingen någon något "
     "inget aldrig alltid sedan trots utom längs dock ändå därför annars fastän medan varje vars därmed därför",
     "ä å ö ck _och_ ning_ ningar_ het_ ande_ sk tt_ ar_ _på_ _är_ ör för"},
    {"da", "danish",
     "og i at det som en på er af for med den til ikke har om et men de var jeg så kan vi fra han hun når eller mod "
     "sin sit sine efter "
     "over under mellem gennem uden ved hos os vores deres dem denne dette disse dens havde været være bliver blive "
     "blev skal skulle må "
     "bør får også kun meget mere end nu her der hvad hvem hvilke hvilken hvordan hvorfor da allerede alle andre samt "
     "op ud ind man mig "
     "dig sig I du min mit mine kunne vil ville",
     "æ ø å _hv _af_ _ikke_ ning_ hed_ ende_ ede_ _og_ eg_ _det_ lig_ erne_ nd_ dt_ uge_ age_ gæ kæ"},
    {"no", "norwegian",
     "og i at det som en på er av for med den til ikke har om et men de var jeg så kan vi fra han hun når eller mot "
     "sin sitt sine etter "
     "over under mellom gjennom uten ved hos oss vår vårt våre deres dem denne dette disse hadde vært være blir bli "
     "ble skal skulle må "
     "bør får også bare mye mer enn nå her der hva hvem hvilke hvilken hvordan hvorfor da allerede alle andre samt opp "
     "ut inn man meg deg "
     "seg du min mitt mine kunne vil ville noe",
     "æ ø å _hv _av_ _ikke_ ing_ het_ ende_ et_ _og_ kk eg_ _det_ _etter_ nn_ tt_ uke_ gj kj"},
    {"fi", "finnish",
     "ja on ei että se oli ovat mutta kun niin myös joka jotka hän he me te minä sinä tämä nämä tuo ne ole olla olisi "
     "ollut voi voivat "
     "pitää täytyy kuin jos vai tai sekä jo vielä vain hyvin enemmän kaikki muut mitä mikä kuka miten miksi missä "
     "koska sen siitä tästä "
     "niiden meidän heidän ettei eivät eikä kanssa ilman kautta välillä jälkeen ennen",
     "ää yy kk ii uu ssa_ ssä_ sta_ stä_ lla_ llä_ nen_ een_ sen_ ksi_ ä_ ö inen_"},
    {"pl", "",
     "i w na z do nie się to jest że o jak za od po co ale są ze dla oraz przez przy lub czy być był była było były "
     "może mogą można "
     "należy który która które których którym którzy ten ta te tego tej tych tym tę jego jej ich im mnie nas nam nami "
     "was ja my wy on "
     "ona ono oni też także tylko już jeszcze bardzo więcej niż gdy kiedy gdzie dlaczego ponieważ jeśli aby żeby pod "
     "nad przed między bez "
     "u a tak bardziej nasz nasza nasze swój swoje jako będzie będą został została również każdy inne innych "
     "wszystkich dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć nikt ktoś coś nic nigdy zawsze podczas mimo "
     "wobec oprócz wzdłuż jednak dlatego choć chociaż dopóki poza ponad wśród",
     "ą ę ł ż ź ś ć ń sz cz rz _prz ów_ ych_ nie ie_ dz _się_ ości_ _w_ ej_"},
    {"cs", "",
     "a v se na je že o s z do i to jako za by ale si po jsou k který která které ve při pro nebo od tak jeho jsem "
     "jsme být byl byla bylo "
     "byly může mohou musí ten ta této tento toto tyto jejich nás nám my vy on ona oni také jen již ještě velmi více "
     "než když kde proč "
     "protože jestli aby pod nad před mezi bez u však podle budou bude",
     "ě ř ů š č ž ý á í ch _př ní_ ých_ ost_ _se_ _že_ ou_"},
    {"ru", "russian",
     "и в не на что я с он как по но они к у из за от то же бы для вы мы это так или если при о об до без под над "
     "между через после "
     "перед также уже ещё еще только очень более чем когда где почему потому который которая которое которые которых "
     "этот эта эти этого "
     "этой этих его её ее их нас нам вас вам мне меня мой наш наша наши свой свои быть был была было были есть будет "
     "будут может могут "
     "можно нужно необходимо должен должны нет да а все всех всё со во ко тем тому чтобы является являются себя сам "
     "однако кто два три четыре пять шесть семь восемь девять десять никто кто-то что-то ничего никогда всегда "
     "несмотря кроме вдоль поэтому хотя пока вне среди каждый",
     "ы э ъ ё ого_ ый_ ий_ ться_ ение_ ость_ _что_ щ ых_ ться"},
    {"uk", "",
     "і в у не на що я з він як по але вони до із за від то ж би для ви ми це так або якщо при про без під над між "
     "через після перед "
     "також вже ще тільки дуже більше ніж коли де чому тому який яка яке які яких цей ця ці цього цієї цих його її їх "
     "нас нам вас вам мені "
     "мене мій наш наша наші свій свої бути був була було були є буде будуть може можуть можна потрібно необхідно "
     "повинен повинні ні та й "
     "зі щоб себе сам однак хто всі всіх",
     "і ї є ґ ння_ ться_ ість_ ого_ ий_ _що_ ів_ ому_ _та_ ії_"},
    {"bg", "",
     "и в не на че аз с той как по но те към у из за от то да ще би за вие ние това така или ако при о до без под над "
     "между през след "
     "преди също вече още само много повече когато къде защо защото който която което които този тази тези неговия му "
     "ѝ им нас ни ви ми "
     "съм си е са беше бяха бъде може могат трябва има няма се ги го я",
     "ъ щ ия_ ата_ ите_ ото_ _че_ _се_ ване_ ето_ _на_"},
    {"sr", "serbian",
     "и у је да се на за од са су не као што који која које али или о из по до до ће бити био била може могу треба "
     "овај ова ово ови "
     "његов њен њихов нас нам ви ми он она они такође само већ још веома више него када где зашто јер ако под над пред "
     "између без "
     "i u je da se na za od sa su ne kao što koji koja koje ali ili o iz po do će biti bio bila može mogu treba ovaj "
     "ova ovo ovi "
     "njegov njen njihov takođe samo već još veoma više nego kada gde zašto jer ako",
     "ј љ њ ћ ђ џ _је_ đ ć nj lj ije_"},
    {"tr", "turkish",
     "ve bir bu da de için ile çok olarak daha olan gibi kadar sonra ancak ama veya ya hem ne en her o şu biz siz ben "
     "sen onlar bizim "
     "onun onların bunu bunun buna var yok değil olduğu olduğunu olması mı mi mu mü ise ki diye göre karşı arasında "
     "tarafından üzerinde "
     "üzere önce bazı tüm bütün kendi nasıl neden niçin nerede hangi kim çünkü eğer hiç şey şekilde olabilir gerekir "
     "gerekmektedir "
     "edilmesi edilmelidir olmalıdır etmek iki üç dört beş altı yedi sekiz dokuz on kimse birisi hiçbir asla hep "
     "rağmen boyunca sırasında dışında fakat yüzden",
     "ı ş ğ ç ü lar_ ler_ ların_ lerin_ yor_ mak_ mek_ dır_ dir_ ın_ ı_ _bir_ ğı"},
    {"ar", "arabic",
     "في من على إلى عن أن إن التي الذي هذا هذه ذلك تلك كان كانت يكون تكون لا ما لم لن قد و أو ثم مع بين بعد قبل حتى كل "
     "بعض غير عند منذ هو "
     "هي هم نحن أنا أنت كما لكن إذا لأن حيث أي أيضا أيضاً فيها فيه منها منه عليها عليه به بها له لها لهم لنا التى الى "
     "ان الذين اللذين يجب "
     "يمكن ينبغي خلال حول ضد دون فقط أكثر مثل وهو وهي وقد ولا وفي ومن وعلى كذلك أما هل ليس ليست",
     "ال ة_ _ال _وال _لل ية_ ات_ ون_"},
    {"fa", "",
     "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شود شده ها ما آنها هر یا اما باید بود شد کند کنند "
     "دارد دارند نمی "
     "بین پس اگر چه چرا چگونه همه دیگر بسیار بیشتر همچنین توسط",
     "پ چ ژ گ ی_ می‌ ها_ های_ _می"},
    {"ur", "",
     "کے کی کا میں ہے اور سے کو پر نے یہ ہیں کہ وہ ایک اس ان بھی نہیں کر ہو تھا تھے تھی لیے جو تو ہم آپ گیا کیا یا اگر "
     "لیکن",
     "ے_ ہ ٹ ڈ ڑ ں_ ہیں_"},
    {"he", "",
     "של את על לא הוא היא זה זאת עם אל כי או גם אם אני אנחנו הם הן אבל רק יש אין כל כמו בין אחרי לפני מה מי איך למה "
     "היה היו להיות",
     "ים_ ות_ _ה _ו _ל"},
    {"el", "greek",
     "ο η το οι τα του της των τον την και να σε με για από που είναι δεν θα ως στο στη στην στον στα στους στις αυτό "
     "αυτή αυτά ένα μια "
     "ένας κατά μετά πριν χωρίς μεταξύ αλλά ή αν όταν όπου πως πώς γιατί ότι όπως μας σας τους μου σου εμείς έχει "
     "έχουν πρέπει μπορεί "
     "μπορούν πολύ περισσότερο επίσης μόνο κάθε όλα όλοι",
     "ου_ ος_ ων_ ης_ αι_ _το"},
    {"hi", "hindi",
     "के का की में है और से को पर ने यह हैं कि वह एक इस उन भी नहीं कर हो था थे थी लिए जो तो हम आप गया क्या या अगर लेकिन इन साथ "
     "द्वारा "
     "अपने होने होता होती तथा किया जा सकता चाहिए",
     ""},
    {"id", "indonesian",
     "yang dan di ke dari untuk dengan pada ini itu adalah tidak dalam akan juga oleh atau sebagai ada karena kami "
     "kita saya mereka anda "
     "dia telah sudah belum bisa dapat harus perlu lebih sangat agar bahwa jika bila ketika saat seperti antara "
     "tentang terhadap secara "
     "para semua setiap beberapa hanya masih namun tetapi serta maupun tersebut hal bagi bagaimana mengapa apa siapa "
     "lain sehingga",
     "ng_ _me _di _ber _ke kan_ nya_ an_ _pe ah_ _yang_ ngan_ ung"},
    {"vi", "",
     "và của là các có cho không được trong với một những này đã để khi từ người về như tại cũng đến ra vào phải nhiều "
     "hơn thì mà nên bị "
     "tôi chúng ta họ theo đó rằng hay hoặc nếu vì sẽ rất chỉ còn cần",
     "ư ơ ạ ả ấ ầ ế ề ệ ộ ớ ờ ợ ự đ nh_ _ng"},
    {"ro", "romanian",
     "și în de la a pe cu care nu să este sunt din pentru o un ce mai ca sau dar prin se au fi fost era ale al ai lui "
     "ei lor noi voi eu "
     "el ea ei acest această aceste acești după între fără până când unde cum deși dacă deoarece astfel foarte toate "
     "toți fiecare trebuie "
     "poate pot am ar fie către despre asupra noastră nostru și",
     "ă ș ț â î ul_ lor_ ție_ ții_ _și_ rea_ ului_"},
    {"hu", "hungarian",
     "a az és hogy nem is egy ez azt meg de van volt mint csak már még ha vagy lehet kell ki mi ő ők ezt ezek azok "
     "minden más nagyon több "
     "után előtt között nélkül szerint által valamint illetve mert amely amelyek ahol amikor hogyan miért lesz lenne "
     "voltak vannak",
     "sz gy ő ű cs zs ny ek_ ok_ ság_ ség_ nak_ nek_ ben_ ban_ tt_"},
    {"ca", "catalan",
     "el la els les un una uns unes de del dels d l al als a en i o que què qui per amb sense sobre entre fins des és "
     "són era ser estat ha "
     "han no es s seu seva seus seves nostre nostra ens us jo ell ella nosaltres aquest aquesta aquests aquestes això "
     "però més menys molt "
     "també com quan on perquè si ja encara tot tota tots totes altre altres mateix cada pot poden ha de hem sigui pel "
     "pels",
     "ció_ l·l ny ç ix tx_ ès_ ït _i_ _amb_ ts_ ment_"},
    {"sw", "",
     "na ya wa kwa ni katika za la cha kuwa hii hiyo huo hayo ili au kama lakini pia sana zaidi kila wote watu baada "
     "kabla bila kati yao "
     "yetu wetu sisi mimi wao yeye hakuna kuna ambao ambayo ambalo kwamba hivyo lazima inaweza wanaweza",
     "_wa _ku _ni _ki mb nd ng _m ji_ ji wa_ isha_"},
    {"lt", "lithuanian",
     "ir yra kad į iš su ne tai kaip ar bet už per prie apie po be nuo iki jis ji jie mes jūs aš tik dar jau labai "
     "daugiau kai kur kodėl "
     "nes jeigu taip pat turi gali būti buvo bus šis ši šie kurie kuri kuris savo mūsų jų",
     "ė ų ū į š ž ių_ as_ is_ ai_ iai_ os_"},
    {"hr", "",
     "i u je da se na za od sa su ne kao što koji koja koje ali ili o iz po do će biti bio bila može mogu treba ovaj "
     "ova ovo ovi njegov "
     "njen njihov također samo već još vrlo više nego kada gdje zašto jer ako prema te kako nas nam mi vi oni između "
     "bez uz tijekom",
     "đ ć ije nj lj č š ž _je_ ih_ og_ _što_"},
    {"ja", "",
     "の に は を が と で た し て も な い る から まで より へ や か です ます した する ある いる この その れ "
     "ない こと もの ため よう",
     ""},
    {"zh", "",
     "的 了 在 是 和 有 也 就 不 我 我们 他 他们 她 你 你们 您 这 那 这个 那个 这些 那些 与 及 以及 或 或者 对 对于 为 "
     "为了 从 到 把 被 让 "
     "都 而 而且 但 但是 如果 因为 所以 因此 可以 能 会 应 应该 要 需要 等 中 上 下 之 其 其中 通过 进行 一个 没有 很 "
     "更 最 還 这样 與 對 為 "
     "這 個 們 這些 我們 他們 應該 會 個",
     ""},
    {"ko", "",
     "및 그 이 저 수 것 등 더 또는 그리고 그러나 하지만 또한 있는 있다 합니다 입니다 있습니다 하는 위한 위해 대한 통해 "
     "우리 저는 우리는 모든",
     ""},
    {"th", "", "ที่ และ ใน ของ เป็น มี การ ได้ ไม่ จะ ให้ ว่า กับ จาก โดย นี้ หรือ เพื่อ", ""},
};
const size_t lang_table_count = sizeof lang_tables / sizeof lang_tables[0];

const char *const lang_abbreviations =
    "e.g i.e etc cf vs viz al ca approx resp incl esp fig figs vol nr no nos art para sec ch pp ed eds rev est dept "
    "univ inc ltd co corp "
    "mr mrs ms dr prof sr jr st mt gen sen rep hon pres gov messrs a.m p.m u.s u.k u.n e.u d.c n.b p.s a.k.a w.r.t q.v "
    "ibid op cit jan "
    "feb mar apr jun jul aug sep sept oct nov dec "
    "z.b d.h u.a usw bzw ggf evtl vgl sog inkl exkl abs nr hr fr bspw u.s.w m.e i.d.r s.o s.u zzgl "
    "p.ex p.e ex m mm mme mlle env c.-à-d cad art réf "
    "p.ej ej sr sra srta dra ud uds vd pág págs núm aprox "
    "sr sra dr dra exmo exma pág "
    "sig sigg dott ecc es pag "
    "bijv d.w.z enz nl o.a m.b.t t.o.v i.v.m dhr mevr blz "
    "t.ex bl.a d.v.s m.m osv f.d kl "
    "np tj itd itp m.in dr prof ul nr tzw wg "
    "т.е т.д т.п напр см г гг стр др пр им "
    "ör vb vs bkz sn yy";
