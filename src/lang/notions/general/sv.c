/* SPDX-License-Identifier: MIT */
/* Swedish words for each notion (notions.h). */
#include "../tables.h"

static const struct notion_words notions_general_sv[] = {
    {NOTION_ROLE,
     "roll roller ansvar ansvarig ansvara uppgift uppdrag funktion skyldighet plikt mandat befogenhet åligga"},
    {NOTION_STAKEHOLDER, "intressent intressenter berörda_parter berörd_part aktör aktörer intressegrupp parter"},
    {NOTION_GOVERNMENT,
     "regering statlig staten stat departement minister myndighet myndigheter förvaltning tjänsteman offentlig_sektor "
     "offentliga_sektorn riksdag parlament tillsynsmyndighet borgmästare ambassadör kommunalråd"},
    {NOTION_COMPANY, "företag näringsliv näringslivet privat_sektor privata_sektorn industri bransch bolag kommersiell "
                     "företagare tillverkare leverantör arbetsgivare småföretag handelskammare"},
    {NOTION_CIVIL_SOCIETY, "civilsamhälle civilsamhället ideell förening stiftelse välgörenhet aktivist "
                           "frivilligorganisation ngo folkrörelse"},
    {NOTION_TECHNOLOGY, "teknisk teknik teknologi ingenjör mjukvara programvara hårdvara digital it dator"},
    {NOTION_OPERATOR, "operatör internetleverantör tjänsteleverantör telekom telekommunikation webbhotell registrar"},
    {NOTION_RESEARCH, "forskning forskare forska akademisk akademi vetenskap vetenskaplig vetenskapsman professor"},
    {NOTION_USER, "användare medborgare kund konsument abonnent invånare boende slutanvändare"},
    {NOTION_YOUTH, "ungdom ungdomar ung unga barn tonåring student generation minderårig elevkår"},
    {NOTION_WOMEN, "kvinna kvinnor kön genus jämställdhet flicka tjej mamma mor kvinnlig"},
    {NOTION_POLICE, "polis brottsbekämpande rättsvårdande åklagare domstol utredning utredare rättslig rättsväsende"},
    {NOTION_CRIME, "brott brottslighet brottslig brottsling kriminell kriminalitet bedrägeri bedragare stöld stjäla "
                   "olaglig utpressning it_brott"},
    {NOTION_EXPERT, "expert expertis sakkunnig specialist yrkesverksam rådgivare fackman sakkunskap"},
    {NOTION_DEVELOPING, "utvecklingsland utvecklingsländer minst_utvecklade fattigdom globala_syd tillväxtekonomi "
                        "små_länder fattiga_länder"},
    {NOTION_RURAL, "landsbygd landsbygden by byar glesbygd avlägsen bonde bönder jordbrukare lantbrukare"},
    {NOTION_VULNERABLE,
     "sårbara utsatta minoritet funktionsnedsättning funktionshinder marginaliserad underrepresenterad flykting "
     "migrant urfolk utestängd ensamma_äldre utsatta_grupper utsatta_personer särskilt_utsatta"},
    {NOTION_REGION, "region regional världsdel kontinent landskap län"},
    {NOTION_COUNTRY, "land länder nation nationell rikstäckande"},
    {NOTION_INTERNATIONAL,
     "internationell global gränsöverskridande utländsk utomlands utlandet världen världsomspännande"},
    {NOTION_LOCAL, "lokal kommun kommunal stad städer borgmästare grannskap bydel ort"},
    {NOTION_COMMUNICATE, "kommunicera kommunikation prata tala kanal kanaler kontakt kontakta mejllista e_postlista "
                         "sändlista telefon ringa samtal "
                         "meddelande dialog diskutera diskussion mejl e_post mejla skriva brev chatt telegram slack"},
    {NOTION_MEETING, "träff träffas träffa konferens workshop sammankomst session forum evenemang seminarium kongress "
                     "ett_möte våra_möten möten_med "
                     "möten_mellan på_möten på_mötet till_mötet vid_möten regelbundna_möten digitala_möten årsmöte"},
    {NOTION_COOPERATE, "samarbete samarbeta samverkan samverka partner partnerskap tillsammans gemensam gemensamt "
                       "allians samordna samordning "
                       "koordinera"},
    {NOTION_SHARE, "delning utbyta utbyte sprida vidarebefordra delge informationsutbyte dela_med delar_med "
                   "dela_kunskap delat_med vi_delar delas_med"},
    {NOTION_IMPROVE,
     "förbättra förbättring förstärka stärka bättre öka främja underlätta uppmuntra höja utveckla intensifiera"},
    {NOTION_PROBLEM, "problem problematisk svårt hinder hindra barriär utmaning bekymmer motgång misslyckas "
                     "misslyckande svaghet flaskhals försvåra stoppa krånglig tröskel strul svagt krångel svårt_att "
                     "så_svårt mycket_svårt det_svåra svårare_att en_svårighet stora_svårigheter svårigheter_med "
                     "svårigheten_är största_svårigheten svårigheten_ligger"},
    {NOTION_LACK, "brist saknas saknad sakna avsaknad frånvaro otillräcklig bristande lucka knapp ingen"},
    {NOTION_TRUST, "förtroende tillit misstro misstänksam rykte trovärdighet rädsla rädd pålitlig oro lita_på"},
    {NOTION_RISK, "risk risker hot sårbarhet säkerhetsrisk"},
    {NOTION_INCIDENT, "incident attack angrepp intrång läcka avbrott haveri nödläge kris hackare skadeprogram virus "
                      "nätfiske utpressningsprogram"},
    {NOTION_SECURITY, "säkerhet trygghet trygg skydda skydd försvar försvara motståndskraft cybersäkerhet resiliens "
                      "känna_sig_säker säker_drift"},
    {NOTION_PRACTICE, "praxis god_praxis bästa_praxis goda_exempel framgång framgångsrik lyckas lyckad lyckats lärdom "
                      "lärdomar erfarenhet prestation "
                      "stolt förebild fungerar_bra"},
    {NOTION_EXAMPLE, "exempel exempelvis illustrera berättelse till_exempel fallstudie"},
    {NOTION_MEASURE, "bedöma bedömning utvärdera utvärdering mätning indikator mått verifiera kontrollera test "
                     "revision index mätningar mätt_upp mäta_upp"},
    {NOTION_AWARENESS, "medvetenhet medveten lägesbild lägesuppfattning överblick observera observation upptäcka "
                       "upptäckt detektera övervaka "
                       "övervakning underrättelse tidig_varning omvärldsbevakning"},
    {NOTION_WARN, "varna varning larm larma underrätta anmäla anmälan rapportera varsel"},
    {NOTION_NORM, "norm normer princip uppförandekod frivillig sedvana normativ"},
    {NOTION_AGREEMENT,
     "avtal överenskommelse fördrag traktat deklaration åtagande konvention resolution pakt samförståndsavtal stadga "
     "undertecknare"},
    {NOTION_LAW, "lag lagar lagstiftning laglig rättslig juridisk juridik reglering förordning bestämmelse "
                 "ansvarsskyldighet sanktion böter "
                 "lagförslag jurist"},
    {NOTION_POLICY, "policy politik strategi strategisk plan ramverk program färdplan handlingsplan"},
    {NOTION_STANDARD,
     "standard standardisering specifikation protokoll riktlinje riktlinjer vägledning handbok checklista"},
    {NOTION_IMPLEMENT, "genomföra genomförande införa införande tillämpa tillämpning efterleva efterlevnad följa_upp "
                       "verkställa omsätta_i_praktiken"},
    {NOTION_NEW, "ny nytt nya nyligen senaste utveckling framväxande trend nyhet"},
    {NOTION_OUTREACH, "engagera engagemang involvera delta deltagande deltagare inkludera inkludering inkluderande "
                      "bjuda_in inbjudan locka rekrytera "
                      "bredda nå_ut målgrupp nykomling medverka uppsökande bjuds_in"},
    {NOTION_LANGUAGE, "språk översätta översättning översättare tolk flerspråkig modersmål klarspråk"},
    {NOTION_TRAINING, "utbildning utbilda träning kapacitet kapacitetsuppbyggnad färdighet lära undervisning kurs "
                      "kompetens mentor stipendium "
                      "fortbildning"},
    {NOTION_PUBLICITY,
     "kampanj publicitet reklam annons affisch radio tidning press journalist nyhetsbrev sociala_medier broschyr"},
    {NOTION_MONEY, "pengar fond finansiering finansiera finansiell ekonomiska_medel budget kostnad kosta dyr dyrt "
                   "betala betalning bidrag anslag "
                   "givare pris avgift lön löner investera investering"},
    {NOTION_STAFF,
     "personal anställd anställda medarbetare team arbetslag anställa personalresurser volontär bemanning"},
    {NOTION_TIME, "tid tidsfrist långsam försening snabb snabbt hastighet tidsplan timme vecka försenad"},
    {NOTION_FUTURE, "framtid framtida framöver fortsätta fortsättning vidare imorgon härefter kommande_år "
                    "kommande_generationer nästa_år nästa_generation nästa_steg inför_nästa"},
    {NOTION_TOPIC, "ämne tema dagordning fråga frågor prioritet prioritering prioritera punkt fokus"},
    {NOTION_OTHER, "annan annat andra olika ytterligare också dessutom därutöver övrigt"},
    {NOTION_RECOMMEND, "rekommendera rekommendation föreslå förslag bör uppmana kräva borde_ha borde_vara man_borde "
                       "borde_kunna borde_få de_borde vi_borde mitt_råd goda_råd råder_er"},
    {NOTION_DECIDE, "besluta beslut rösta röstning välja utse utnämna godkänna avgöra"},
    {NOTION_GOVERNANCE, "styrning styra styrelse kommitté nämnd ledning ledarskap ordförande tillsyn"},
    {NOTION_TRANSPARENCY, "transparens transparent öppenhet insyn offentliggöra publicera publicering redovisa "
                          "offentlighet öppet_redovisa öppna_upp"},
    {NOTION_CONFLICT, "konflikt tvist oenighet klagomål klaga gräl medling skiljedom spänning"},
    {NOTION_PRIVACY, "integritet privatliv privat personuppgifter konfidentiell sekretess anonym anonymitet samtycke "
                     "hemligstämplat hemliga_uppgifter"},
    {NOTION_DATA, "data uppgifter information statistik databas siffror register"},
    {NOTION_TOOL, "verktyg plattform system app webbplats portal hemsida"},
    {NOTION_METHOD,
     "mekanism metod metodik medel förfarande process tillvägagångssätt arbetssätt instrument rutin form"},
    {NOTION_INFRASTRUCTURE, "infrastruktur nätverk nät utrustning kabel server router apparat stomnät"},
    {NOTION_INTERNET, "internet online uppkopplad webb cyber cyberrymd domän nätet"},
    {NOTION_ACCESS,
     "tillgång åtkomst tillgänglig tillgänglighet anslutning ansluta överkomlig täckning bandbredd bredband"},
    {NOTION_RIGHTS, "mänskliga_rättigheter frihet jämlikhet rättvisa våra_rättigheter rätten_till rätt_till lika_rätt "
                    "deras_rättigheter"},
    {NOTION_CONTENT, "innehåll hatretorik näthat desinformation falska_nyheter medier media censur inlägg"},
    {NOTION_DOCUMENT, "dokument text utkast kapitel avsnitt papper"},
    {NOTION_TYPICAL, "typisk vanligtvis oftast ofta allmän generell daglig vardaglig normalt regelbundet "
                     "mycket_vanligt vanligt_att vanligt_problem det_vanligaste"},
    {NOTION_HEALTH, "hälsa sjukhus vård sjukvård medicinsk patient sjukdom läkare sjuksköterska klinik epidemi vaccin"},
    {NOTION_SCHOOL, "skola skolor elev lärare universitet högskola klassrum"},
    {NOTION_ENVIRONMENT, "miljö natur klimat förorening hållbar hållbarhet ekologi skog biologisk_mångfald avfall"},
    {NOTION_WATER, "vatten flod älv sjö översvämning torka hav kust regn brunn"},
    {NOTION_ENERGY, "energi elektricitet el solenergi bränsle olja gas"},
    {NOTION_FOOD, "mat livsmedel måltid jordbruk gröda utsäde skörd näring kök"},
    {NOTION_TRANSPORT, "transport trafik väg vägar järnväg buss cykel bil bilar tåg fordon"},
    {NOTION_HOUSING, "bostad bostäder hus hyra hyresgäst byggnad lägenhet"},
    {NOTION_CULTURE, "kultur kulturell konst kulturarv museum musik bibliotek tradition"},
    {NOTION_MAINTAIN,
     "underhåll underhålla bevara bevarande behålla reparera uppdatera upprätthålla arkiv skötsel vidmakthålla"},
    {NOTION_ORGANISATION, "organisation institution organ byrå institut sekretariat kontor"},
    {NOTION_SUPPORT, "hjälp hjälpa stöd stödja stötta bistå bistånd"},
    {NOTION_NEED, "behov behöva behövs nödvändig krav vilja önska önskemål förvänta förväntning hoppas"},
    {NOTION_BENEFIT, "nytta fördel användbar vinst positiv gynna mervärde värdefull värdefullt"},
    {NOTION_HARM, "skada skadlig negativ förlust nackdel missbruk drabbad drabba offer lida"},
    {NOTION_CHANGE, "förändra förändring ändra ändring reform ersätta anpassa anpassning omvandla"},
    {NOTION_START, "börja starta start inrätta skapa lansera införa upprätta bildades"},
    {NOTION_QUALITY, "kvalitet tillförlitlig tillförlitlighet noggrann korrekt riktig fel misstag"},
    {NOTION_MARKET,
     "marknad konkurrens handel ekonomi ekonomisk monopol upphandling kontrakt köpa sälja inköp avtal_om_leverans"},
    {NOTION_OWNERSHIP, "ägande ägare egendom licens upphovsrätt varumärke patent"},
    {NOTION_COMMUNITY, "gemenskap medlem medlemmar medlemskap krets klubb samfund"},
    {NOTION_NEUTRALITY, "neutral neutralitet oberoende opartisk partisk"},
    {NOTION_MEMORY, "historia förflutna föregående förr för_länge_sedan tidigare_år förr_i_tiden förr_var"},
    {NOTION_WHO, "vem människor person personer individ folk"},
    {NOTION_LIGHT, "ljus lampa lykta belysning armatur gatlykta mörker mörk släcka släckt dimma_ned"},
    {NOTION_ANIMAL,
     "djur fågel fladdermus fladdermöss insekt fjäril nattfjäril bi fisk groda igelkott hund katt art uggla däggdjur"},
    {NOTION_PLANT, "växt träd frö fröer trädgård park blomma gräs häck buske blad grönsak rot skugga äng"},
    {NOTION_ELDERLY,
     "gammal gamla pensionär pensionerad pension mormor farfar farmor morfar äldreboende senior äldre_människor "
     "äldre_personer våra_äldre ensamma_äldre många_äldre äldreomsorg äldre_som seniorer"},
    {NOTION_DEVICE, "apparat enhet telefon mobil surfplatta dator sensor utrustning instrument batteri skärm laddare "
                    "kamera maskin givare"},
    {NOTION_LEND, "låna utlåning lån byte återlämna hyra_ut lånar"},
    {NOTION_KEY, "nyckel nycklar signera signatur underskrift lösenord kryptera kryptering certifikat inloggning"},
    {NOTION_CODE,
     "källkod kod programvara paket utgåva bygga kompilera kompilator binär beroende patch utvecklare reproducerbar"},
    {NOTION_SUCCESSION,
     "efterträdare överlämning ärva avgå avgång ersättare ta_över när_ordföranden_slutar slutar_som"},
    {NOTION_STRAIN, "utbränd utmattning trött stress överbelastning arbetsbörda överhopad utmattad"},
    {NOTION_CONDUCT,
     "uppförande beteende trakasseri trakasserier mobbning förolämpning respektfull artig ohövlig moderering"},
    {NOTION_FEAR, "rädsla rädd frukta oro orolig otrygg otrygghet skrämma ångest lugna"},
    {NOTION_COMPLAINT, "klagomål klaga klagade klagat invändning protest protestera arg motstånd missnöjd"},
    {NOTION_CONSULT, "samråd enkät undersökning omröstning medborgarmöte samtycke boende invånare"},
    {NOTION_FARMING, "bonde bönder jordbruk åker fält boskap skörd fiskare fiske markägare gård bevattning lantbruk"},
    {NOTION_POLLUTION, "förorening förorena utsläpp förgiftad giftig gift nitrat fosfat grumlighet avlopp läcka"},
    {NOTION_ARMS, "vapen nedrustning krig militär armé kärnvapen missil beväpnad soldat ammunition"},
    {NOTION_INSPECT,
     "inspektion inspektör granska granskning verifiera observatör revision revisor kontrollant rangordning kontroll"},
    {NOTION_PUNISH, "straff straffa böter bötfälld sanktion döma dömd domstol åtal avskräckande fängelsedom straffdom"},
    {NOTION_INSURE, "försäkring försäkra försäkrad ansvarsförsäkring ersättning premie"},
    {NOTION_VOLUNTEER, "volontär frivillig ideell ideellt oavlönad hjälpare fritid"},
    {NOTION_STORE, "förvara förvaring lagra lagring hylla låda skåp burk torr torka källare kylskåp fukt mögel "
                   "lagerlokal mellanlager förråd vindsförråd"},
    {NOTION_EVENT, "evenemang fest mässa utställning firande konsert workshop aktivitet utflykt"},
    {NOTION_SHOP, "butik affär köpman stormarknad restaurang hotell bensinmack lanthandel handlare_i"},
    {NOTION_FAMILY, "familj förälder föräldrar mamma barn förskola barnbarn dotter son hushåll min_pappa "
                    "mammor_och_pappor hans_pappa"},
    {NOTION_DECEIT, "bedrägeri bedragare lura lurad lurendrejeri falsk trick svindel nätfiske"},
    {NOTION_ATTRIBUTE, "attribution tillskriva anklaga anklagelse förövare skyldig bevis forensisk"},
    {NOTION_COMPLY,
     "efterleva efterlevnad följa_regler hålla_löften bryta_mot brott_mot överträda löfte löften hålla_ord"},
    {NOTION_DISCIPLINE, "disciplin ämnesområde luftfart medicin kemi annanstans andra_områden analogi"},
    {NOTION_INVENTORY, "kartläggning inventering katalog förteckning jämförelse urval"},
    {NOTION_CLAUSE, "klausul bestämmelse artikel element ingress undertecknare undertecknad ratificerad i_kraft"},
    {NOTION_NEWCOMER, "nykomling nybörjare nya_medlemmar mentor introduktion underrepresenterad"},
    {NOTION_SAMPLE, "räkna räknade räknat räkning prov provtagning mätning avläsning laboratorium inventering vägde "
                    "kilo gram mätningar mäta_upp väga_in syrehalt"},
    {NOTION_NOISE, "buller ljud högljudd tyst tystnad decibel oljud"},
    {NOTION_WASTE, "avfall sopor skräp återvinning återvinna kompost deponi förpackning plast återbruk svinn matsvinn "
                   "slänga slängs kastades tunna"},
    {NOTION_ACCIDENT, "olycka krock skadad skada räddning ambulans brandkår fotgängare dödsfall trafiksäkerhet"},
    {NOTION_DISABILITY, "funktionsnedsättning rullstol ramp blind döv synskadad storstil teckenspråk dålig_syn "
                        "nedsatt_syn synnedsättning"},
    {NOTION_WORK, "jobb arbetstagare fackförening fack arbetslös arbetslöshet yrke karriär arbetsvillkor lärling"},
    {NOTION_SPORT, "idrott sport fotboll spelare lekplats simhall stadion idrottare spel tränare gymnastik"},
    {NOTION_TOURISM, "turism turist besökare resenär boende_för_gäster gäst rundtur"},
    {NOTION_BOOK, "bok böcker bibliotek bibliotekarie läsning arkiv förlag författare"},
    {NOTION_BUILDING, "byggnad tak vägg fönster byggplats tegel betong renovering isolering arkitekt fasad tomt"},
    {NOTION_AUTOMATION, "automatisering automatiserad algoritm artificiell_intelligens ai maskininlärning robot"},
    {NOTION_WEATHER, "väder hetta värmebölja kyla frost snö storm vind temperatur sommar vinter årstid"},
    {NOTION_TEACHING, "lektion undervisa lärare kurs kursledare elev öva övning tålamod"},
    {NOTION_BILL, "räkning faktura elräkning taxa besparing spara sparat upphandling krona kronor förbrukning "
                  "kilowattimme billigare_el"},
    {NOTION_EMERGENCY, "nödsituation nödnummer första_hjälpen jour hjälplinje"},
    {NOTION_REPAIR, "reparera reparation trasig gå_sönder fel_på defekt löda tekniker elektriker mekaniker reservdel "
                    "slitage kortslutning strömavbrott laga_kläder lagar_cyklar laga_saker laga_i_stället"},
    {NOTION_BROADCAST, "sända sändning sändare antenn mikrofon studio frekvens lyssnare podd programledare inspelning"},
    {NOTION_CARE, "omsorg vård vårda vårdare hemtjänst socialarbetare ensamhet ensam demens sorg"},
    {NOTION_COOKING, "laga_mat kök kock matsal recept lunch frukost matsedel vegetarisk kött bröd bageri allergi smak "
                     "maträtt maträtter"},
    {NOTION_DONATION,
     "skänka medlemsavgift lotteri sponsor reklam annons avgift en_gåva gåvor_från gåvor_och penninggåva"},
    {NOTION_MIGRATION, "migration migrant invandrare invandring flykting asyl gräns visum integration utlänning"},
    {NOTION_SHAME, "skam skämmas skämd stigma förödmjuka pinsam diskret"},
    {NOTION_POVERTY, "fattigdom låginkomst bidragstagare socialbidrag hemlös fattiga_familjer fattiga_barn "
                     "fattigpensionär de_behövande"},
    {NOTION_RETURN, "återlämna återlämning lämna_tillbaka tillbaka ge_tillbaka komma_tillbaka retur "
                    "returnera försenad"},
    {NOTION_LOSS, "förlora förlust förlorad tappa borta försvinna försvunnen ruttna skämd dö dött"},
    {NOTION_POST, "brev post kuvert paket frimärke brevbärare brevlåda försändelse vykort leverans"},
    {NOTION_CUSTOMS, "tull gräns import export införsel utförsel karantän beslagta smuggla"},
    {NOTION_BOOKING,
     "bokning boka tidsbokning bokad reservera reservation kalender tidbok boka_tid beställa_tid fick_tid"},
    {NOTION_CANCEL, "avboka avbokning ställa_in inställd avbeställa flytta_tiden ombokning boka_om "
                    "skjuta_upp"},
    {NOTION_REMIND, "påminnelse påminna påmind glömma glömt SMS sms avisering"},
    {NOTION_WAIT, "vänta väntetid väntelista kö köa väntan väntrum på_tur min_tur"},
    {NOTION_QUIT, "lämna lämnat hoppa_av ge_upp tröttna försvinna slutar_efter har_slutat slutade_efter sluta_jobbet "
                  "varför_slutar slutade_i många_slutar"},
    {NOTION_FISHING, "fiskare sportfiskare fiska fiske öring lax karp nät fiskeklubb"},
    {NOTION_LABEL, "etikett etiketter etikettera märkning klistermärke påse streckkod lapp märkta_med"},
    {NOTION_LITERACY, "läsning analfabet läskunnighet stavning handstil dyslexi lättläst läsa_och_skriva lära_sig_läsa "
                      "kan_inte_läsa kan_inte_skriva"},
    {NOTION_DEATH, "död dö dog begravning kyrkogård grav änka änkling sorg avliden"},
    {NOTION_FAITH, "kyrka moské tempel synagoga präst imam församling bön religion kapell kristen_tro"},
    {NOTION_STAGE, "teater musik musiker kör sång sjunga dans dansa film bio scen orkester repetition "
                   "föreställning"},
    {NOTION_CLEAN, "ren rengöra städning städa smutsig smuts tvätta sopa hygien toalett tvål"},
    {NOTION_CLOTHES, "kläder klädsel tyg sy sömnad sko skor kappa skjorta sticka textil uniform"},
    {NOTION_HANDTOOL,
     "verktyg borrmaskin hammare skruvmejsel gräsklippare arbetsbänk en_stege motorsåg handsåg på_stegen"},
    {NOTION_DISTANCE, "avstånd nära kilometer till_fots avlägsen resa färd utkant långt_bort för_långt långt_ifrån "
                      "långt_till långa_avstånd långa_resvägar så_långt_till"},
    {NOTION_PAPERWORK, "blankett blanketter byråkrati ansökan fylla_i intyg lucka stämpel pappersarbete"},
    {NOTION_PERMIT, "tillåta tillåtet tillstånd förbjuda förbjudet förbud vägra tillåtelse bygglov"},
    {NOTION_CHILDCARE, "förskola dagis barnomsorg barnvakt fritids barnvagn dagmamma"},
    {NOTION_PICTURE, "foto bild teckning kamera rita målning illustration serie video"},
    {NOTION_NEIGHBOUR, "granne grannar grannskap markägare intilliggande bredvid"},
    {NOTION_DAMP, "fukt fuktig våt torr mögel lufttät torka kondens"},
    {NOTION_EXCLUDE, "utesluta utesluten uteslutning utestängd lämnad_utanför avvisad utan_internet utanförskap "
                     "stå_utanför hamnar_utanför lämnas_utanför"},
    {NOTION_STORE, "frys ask skafferi"},
    {NOTION_LAW, "advokat rättsfall stämning patent föreskrift domstol"},
    {NOTION_PROBLEM, "besvär hindrar bromsar huvudvärk stötesten nackdel"},
    {NOTION_DISABILITY, "glasögon hörselskadad funktionshindrad käpp"},
    {NOTION_EVENT, "verkstad bytesdag marknad föredrag visning picknick träff"},
    {NOTION_MONEY, "biljett biljettpris taxa rabatt periodkort kontanter återbetalning gratis"},
    {NOTION_TRANSPORT, "båt fartyg färja överfart hamn kaj flyg flygplats station spårvagn passagerare "
                       "hållplats bagage lastbil ramp brygga"},
    {NOTION_SAMPLE, "mätvärde teststicka termometer ledningsförmåga kalibrera siffror"},
    {NOTION_STORE, "förvaras förvaringen lagras"},
    {NOTION_NOISE, "oväsen larm stoj"},
};
NOTION_TABLE(general, sv)
