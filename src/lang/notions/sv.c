/* SPDX-License-Identifier: MIT */
/* Swedish words for each notion (notions.h). */
#include "tables.h"

const struct notion_words notions_sv[] = {
    {NOTION_ROLE,
     "roll roller ansvar ansvarig ansvara uppgift uppdrag funktion skyldighet plikt mandat befogenhet åligga"},
    {NOTION_STAKEHOLDER, "intressent intressenter berörda_parter berörd_part aktör aktörer intressegrupp parter"},
    {NOTION_GOVERNMENT,
     "regering statlig staten stat departement minister myndighet myndigheter förvaltning tjänsteman offentlig_sektor "
     "offentliga_sektorn riksdag parlament tillsynsmyndighet"},
    {NOTION_COMPANY, "företag näringsliv näringslivet privat_sektor privata_sektorn industri bransch bolag kommersiell "
                     "företagare tillverkare "
                     "leverantör arbetsgivare"},
    {NOTION_CIVIL_SOCIETY, "civilsamhälle civilsamhället ideell förening stiftelse välgörenhet aktivist "
                           "frivilligorganisation ngo folkrörelse"},
    {NOTION_TECHNOLOGY, "teknisk teknik teknologi ingenjör mjukvara programvara hårdvara digital it dator"},
    {NOTION_OPERATOR, "operatör internetleverantör tjänsteleverantör telekom telekommunikation webbhotell registrar"},
    {NOTION_RESEARCH, "forskning forskare forska akademisk akademi vetenskap vetenskaplig vetenskapsman professor"},
    {NOTION_USER, "användare medborgare kund konsument abonnent invånare boende slutanvändare"},
    {NOTION_YOUTH, "ungdom ungdomar ung unga barn tonåring student generation minderårig"},
    {NOTION_WOMEN, "kvinna kvinnor kön genus jämställdhet flicka tjej mamma mor kvinnlig"},
    {NOTION_POLICE,
     "polis brottsbekämpande rättsvårdande åklagare domstol domare utredning utredare rättslig rättsväsende"},
    {NOTION_CRIME, "brott brottslighet brottslig brottsling kriminell kriminalitet bedrägeri bedragare stöld stjäla "
                   "olaglig utpressning it_brott"},
    {NOTION_EXPERT, "expert expertis sakkunnig specialist yrkesverksam rådgivare fackman sakkunskap"},
    {NOTION_DEVELOPING,
     "utvecklingsland utvecklingsländer minst_utvecklade fattig fattigdom globala_syd tillväxtekonomi små_länder"},
    {NOTION_RURAL, "landsbygd landsbygden by byar glesbygd avlägsen bonde bönder jordbrukare lantbrukare"},
    {NOTION_VULNERABLE, "sårbara utsatt utsatta minoritet funktionsnedsättning funktionshinder marginaliserad "
                        "underrepresenterad flykting migrant "
                        "urfolk äldre utestängd"},
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
    {NOTION_SHARE, "dela delning utbyta utbyte sprida vidarebefordra delge informationsutbyte"},
    {NOTION_IMPROVE,
     "förbättra förbättring förstärka stärka bättre öka främja underlätta uppmuntra höja utveckla intensifiera"},
    {NOTION_PROBLEM, "problem problematisk svårighet svår svårt hinder hindra barriär utmaning bekymmer motgång "
                     "misslyckas misslyckande svaghet "
                     "flaskhals försvåra stoppa krånglig tröskel strul svagt krångel"},
    {NOTION_LACK, "brist saknas saknad sakna avsaknad frånvaro otillräcklig bristande lucka knapp ingen"},
    {NOTION_TRUST, "förtroende tillit misstro misstänksam rykte trovärdighet rädsla rädd pålitlig oro lita_på"},
    {NOTION_RISK, "risk risker hot sårbarhet säkerhetsrisk"},
    {NOTION_INCIDENT, "incident attack angrepp intrång läcka avbrott haveri nödläge kris hackare skadeprogram virus "
                      "nätfiske utpressningsprogram"},
    {NOTION_SECURITY,
     "säkerhet säker trygghet trygg skydda skydd försvar försvara motståndskraft cybersäkerhet resiliens"},
    {NOTION_PRACTICE, "praxis god_praxis bästa_praxis goda_exempel framgång framgångsrik lyckas lyckad lyckats lärdom "
                      "lärdomar erfarenhet prestation "
                      "stolt förebild fungerar_bra"},
    {NOTION_EXAMPLE, "exempel exempelvis illustrera berättelse till_exempel fallstudie"},
    {NOTION_MEASURE,
     "bedöma bedömning utvärdera utvärdering mäta mätning indikator mått verifiera kontrollera test revision index"},
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
    {NOTION_FUTURE, "framtid framtida framöver nästa kommande fortsätta fortsättning vidare imorgon härefter"},
    {NOTION_TOPIC, "ämne tema dagordning fråga frågor prioritet prioritering prioritera punkt fokus"},
    {NOTION_OTHER, "annan annat andra olika ytterligare också även dessutom därutöver övrigt"},
    {NOTION_RECOMMEND, "rekommendera rekommendation föreslå förslag råd råda bör borde uppmana kräva"},
    {NOTION_DECIDE, "besluta beslut rösta röstning välja utse utnämna godkänna avgöra"},
    {NOTION_GOVERNANCE, "styrning styra styrelse kommitté nämnd råd ledning ledarskap ordförande tillsyn"},
    {NOTION_TRANSPARENCY,
     "transparens transparent öppenhet öppen insyn offentliggöra publicera publicering redovisa offentlighet öppet"},
    {NOTION_CONFLICT, "konflikt tvist oenighet klagomål klaga gräl medling skiljedom spänning"},
    {NOTION_PRIVACY,
     "integritet privatliv privat personuppgifter konfidentiell sekretess hemlig hemlighet anonym anonymitet samtycke"},
    {NOTION_DATA, "data uppgifter information statistik databas siffror register"},
    {NOTION_TOOL, "verktyg plattform system app webbplats portal tjänst hemsida"},
    {NOTION_METHOD,
     "mekanism metod metodik medel förfarande process tillvägagångssätt arbetssätt instrument rutin form"},
    {NOTION_INFRASTRUCTURE, "infrastruktur nätverk nät utrustning kabel server router apparat stomnät"},
    {NOTION_INTERNET, "internet online uppkopplad webb cyber cyberrymd domän nätet"},
    {NOTION_ACCESS,
     "tillgång åtkomst tillgänglig tillgänglighet anslutning ansluta överkomlig täckning bandbredd bredband"},
    {NOTION_RIGHTS, "rättighet rättigheter mänskliga_rättigheter frihet värdighet jämlikhet rättvisa"},
    {NOTION_CONTENT, "innehåll hatretorik näthat desinformation falska_nyheter medier media censur inlägg"},
    {NOTION_DOCUMENT, "dokument text utkast kapitel avsnitt papper"},
    {NOTION_TYPICAL,
     "typisk vanlig vanligtvis vanligen oftast ofta allmän generell daglig vardaglig normalt regelbundet"},
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
    {NOTION_BENEFIT, "nytta fördel användbar värde vinst positiv gynna"},
    {NOTION_HARM, "skada skadlig negativ förlust nackdel missbruk drabbad drabba offer lida"},
    {NOTION_CHANGE, "förändra förändring ändra ändring reform ersätta anpassa anpassning omvandla"},
    {NOTION_START, "börja starta start grunda inrätta skapa lansera införa upprätta"},
    {NOTION_QUALITY, "kvalitet tillförlitlig tillförlitlighet noggrann korrekt riktig fel misstag"},
    {NOTION_MARKET, "marknad konkurrens handel ekonomi ekonomisk monopol upphandling kontrakt köpa sälja inköp"},
    {NOTION_OWNERSHIP, "ägande ägare egendom licens upphovsrätt varumärke patent"},
    {NOTION_COMMUNITY, "gemenskap medlem medlemmar medlemskap krets klubb samfund"},
    {NOTION_NEUTRALITY, "neutral neutralitet oberoende opartisk partisk"},
    {NOTION_MEMORY, "historia förflutna tidigare föregående förut förr för_länge_sedan"},
    {NOTION_WHO, "vem människor person personer individ folk"},
};
NOTION_TABLE(sv)
