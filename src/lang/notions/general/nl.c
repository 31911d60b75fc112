/* SPDX-License-Identifier: MIT */
/* Dutch words for each notion (notions.h). */
#include "../tables.h"

static const struct notion_words notions_general_nl[] = {
    {NOTION_ROLE, "rol rollen verantwoordelijkheid verantwoordelijk verantwoordelijkheden taak taken functie plicht "
                  "mandaat bevoegdheid verplichting "
                  "opdracht"},
    {NOTION_STAKEHOLDER,
     "belanghebbende belanghebbenden stakeholder betrokkene betrokken_partijen partijen actor actoren belangengroep "
     "multistakeholder"},
    {NOTION_GOVERNMENT, "regering rijksoverheid ministerie minister autoriteit autoriteiten bestuursorgaan ambtenaar "
                        "publieke_sector parlement toezichthouder tweede_kamer rijk de_overheid onze_overheid "
                        "overheidsorgaan overheidsinstantie burgemeester ambassadeur wethouder"},
    {NOTION_COMPANY,
     "bedrijf bedrijven bedrijfsleven onderneming ondernemer private_sector industrie zakelijk commercieel firma "
     "fabrikant leverancier werkgever mkb midden-_en_kleinbedrijf kamer_van_koophandel"},
    {NOTION_CIVIL_SOCIETY,
     "maatschappelijk_middenveld maatschappelijke_organisatie maatschappelijke_organisaties ngo vereniging stichting "
     "goede_doel non_profit activist burgerinitiatief"},
    {NOTION_TECHNOLOGY, "technisch technologie technologisch techniek technicus ingenieur software hardware digitaal "
                        "digitale ict computer"},
    {NOTION_OPERATOR, "operator provider aanbieder internetprovider telecom telecommunicatie hosting registrar"},
    {NOTION_RESEARCH,
     "onderzoek onderzoeker wetenschap wetenschapper wetenschappelijk academisch academicus hoogleraar"},
    {NOTION_USER, "gebruiker burger klant consument abonnee inwoner bewoner eindgebruiker"},
    {NOTION_YOUTH, "jeugd jongeren jong jonge kind kinderen tiener puber student generatie minderjarig scholier"},
    {NOTION_WOMEN, "vrouw vrouwen gender geslacht meisje moeder vrouwelijk"},
    {NOTION_POLICE, "politie rechtshandhaving opsporing opsporingsdienst officier_van_justitie openbaar_ministerie "
                    "rechtbank rechter justitie "
                    "gerechtelijk recherche justitieel"},
    {NOTION_CRIME, "misdaad misdrijf crimineel criminaliteit fraude oplichting oplichter diefstal illegaal strafbaar "
                   "afpersing chantage cybercrime "
                   "gestolen"},
    {NOTION_EXPERT,
     "expert deskundige deskundig deskundigheid expertise specialist vakman professional adviseur vakkennis"},
    {NOTION_DEVELOPING, "ontwikkelingsland ontwikkelingslanden minst_ontwikkelde armoede opkomende_economie "
                        "mondiale_zuiden kleine_landen"},
    {NOTION_RURAL, "platteland dorp dorpen landelijk_gebied afgelegen boer boeren boerderij"},
    {NOTION_VULNERABLE,
     "kwetsbaar kwetsbare minderheid handicap gehandicapt beperking gemarginaliseerd ondervertegenwoordigd vluchteling "
     "migrant inheems bejaard uitgesloten achtergesteld kwetsbare_ouderen"},
    {NOTION_REGION, "regio regionaal werelddeel continent provincie streek"},
    {NOTION_COUNTRY, "land landen natie nationaal landelijk"},
    {NOTION_INTERNATIONAL, "internationaal wereldwijd mondiaal grensoverschrijdend buitenland buitenlands wereld"},
    {NOTION_LOCAL,
     "lokaal plaatselijk gemeente gemeentelijk stad burgemeester buurt wijk dorpsraad grote_steden de_steden"},
    {NOTION_COMMUNICATE, "communiceren communicatie praten spreken kanaal kanalen contact mailinglijst mailinglist "
                         "telefoon bellen bericht berichten "
                         "dialoog gesprek discussie discussiëren bespreken overleg overleggen mail mailen e_mail "
                         "schrijven brief chat hotline"},
    {NOTION_MEETING, "vergadering vergaderen bijeenkomst ontmoeten ontmoeting conferentie workshop sessie forum "
                     "evenement seminar congres"},
    {NOTION_COOPERATE, "samenwerking samenwerken samen gezamenlijk partner partnerschap alliantie coördinatie "
                       "coördineren samenwerkingsverband "
                       "afstemming afstemmen"},
    {NOTION_SHARE, "gedeeld uitwisselen uitwisseling doorgeven verspreiden doorsturen deelt we_delen delen_we "
                   "delen_met kennis_delen ervaringen_delen delen_van_kennis samen_delen"},
    {NOTION_IMPROVE, "verbeteren verbetering verbeterd versterken versterking beter verhogen vergroten bevorderen "
                     "stimuleren aanmoedigen "
                     "vergemakkelijken uitbreiden intensiveren"},
    {NOTION_PROBLEM, "probleem problemen problematisch moeilijk moeilijkheid obstakel belemmering belemmeren barrière "
                     "uitdaging hindernis hinderen "
                     "drempel lastig knelpunt struikelblok mislukken mislukt falen zwakte zwak moeite tegenwerken"},
    {NOTION_LACK,
     "gebrek ontbreken ontbreekt tekort gemis afwezigheid onvoldoende schaars leemte lacune niemand geen_enkele"},
    {NOTION_TRUST, "vertrouwen betrouwbaar wantrouwen reputatie geloofwaardigheid bang vrees achterdocht"},
    {NOTION_RISK, "risico bedreiging dreiging gevaar gevaarlijk kwetsbaarheid"},
    {NOTION_INCIDENT, "incident aanval datalek storing uitval noodgeval crisis inbraak hack hacker malware virus "
                      "phishing gijzelsoftware ransomware"},
    {NOTION_SECURITY, "veiligheid veilig beveiliging beveiligen beschermen bescherming verdediging verdedigen "
                      "weerbaarheid cyberveiligheid"},
    {NOTION_PRACTICE, "praktijk goede_praktijk best_practice best_practices succes succesvol geslaagd gelukt les "
                      "lessen ervaring prestatie bereikt "
                      "trots model werkt_goed"},
    {NOTION_EXAMPLE, "voorbeeld bijvoorbeeld illustratie illustreren verhaal casus praktijkgeval"},
    {NOTION_MEASURE, "beoordelen beoordeling evaluatie evalueren meting indicator maatstaf verifiëren toetsen toets "
                     "audit index graadmeter "
                     "controleren gemeten"},
    {NOTION_AWARENESS, "bewustzijn bewustwording bewust situationeel overzicht beeld waarnemen observatie detectie "
                       "detecteren opsporen monitoring "
                       "monitoren toezicht inlichtingen dashboard vroegtijdige_waarschuwing"},
    {NOTION_WARN, "waarschuwen waarschuwing alarm alarmeren melden melding kennisgeving attenderen"},
    {NOTION_NORM, "norm normen beginsel principe gedragscode vrijwillig gewoonte normatief"},
    {NOTION_AGREEMENT, "overeenkomst afspraak afspraken verdrag verklaring toezegging verbintenis conventie resolutie "
                       "akkoord convenant handvest "
                       "ondertekenaar"},
    {NOTION_LAW, "wettelijk wetgeving recht juridisch regelgeving regulering verordening aansprakelijkheid sanctie "
                 "boete wetsvoorstel jurist de_wet "
                 "wetboek"},
    {NOTION_POLICY, "beleid beleidsplan strategie strategisch plan kader programma routekaart stappenplan actieplan"},
    {NOTION_STANDARD,
     "standaard standaardisatie specificatie protocol richtlijn leidraad handleiding handboek checklist"},
    {NOTION_IMPLEMENT, "uitvoeren uitvoering implementeren implementatie invoeren invoering toepassen toepassing "
                       "naleven naleving handhaven "
                       "handhaving omzetten in_praktijk_brengen"},
    {NOTION_NEW,
     "nieuw nieuwe onlangs recent recente ontwikkeling ontwikkelingen opkomend trend afgelopen_jaar nieuwigheid"},
    {NOTION_OUTREACH, "betrekken betrokkenheid deelnemen deelname deelnemer meedoen uitnodigen uitnodiging aantrekken "
                      "werven bereiken verbreden doelgroep nieuwkomer participatie voorlichting uit_te_nodigen"},
    {NOTION_LANGUAGE, "taal talen vertalen vertaling vertaler tolk meertalig moedertaal klare_taal"},
    {NOTION_TRAINING, "training opleiding opleiden trainen capaciteit capaciteitsopbouw vaardigheid leren onderwijs "
                      "cursus bijscholing mentor "
                      "studiebeurs lesgeven scholing"},
    {NOTION_PUBLICITY, "campagne publiciteit reclame poster affiche radio televisie krant journalist nieuwsbrief "
                       "sociale_media folder brochure de_pers persbericht"},
    {NOTION_MONEY, "geld fonds fondsen financiering financieren financieel financiën budget begroting kosten betalen "
                   "betaling subsidie donor prijs vergoeding salaris loon contributie investeren investering te_duur "
                   "zo_duur duurder erg_duur heel_duur"},
    {NOTION_STAFF, "personeel medewerker werknemer team aannemen_van_personeel menskracht vrijwilliger bezetting "
                   "mankracht personeelstekort"},
    {NOTION_TIME, "tijd termijn deadline traag langzaam vertraging snel snelheid planning uur week vertraagd"},
    {NOTION_FUTURE,
     "toekomst toekomstig volgende voortaan verder verdergaan doorgaan komende straks vooruit morgen vervolg"},
    {NOTION_TOPIC, "onderwerp thema agenda agendapunt prioriteit prioriteiten vraag kwestie focus aandachtspunt"},
    {NOTION_OTHER, "ander andere anders aanvullend extra bovendien daarnaast verwant verder_nog"},
    {NOTION_RECOMMEND, "aanbevelen aanbeveling voorstel suggestie suggereren advies adviseren aanraden zou_moeten "
                       "zouden_moeten oproepen eisen stel_voor stellen_voor"},
    {NOTION_DECIDE,
     "beslissen beslissing besluit besluiten stemmen stemming kiezen keuze selecteren benoemen verkiezing goedkeuren"},
    {NOTION_GOVERNANCE,
     "bestuur besturen governance raad commissie comité leiding leiderschap voorzitter stuurgroep toezicht"},
    {NOTION_TRANSPARENCY, "transparantie transparant publiceren publicatie openbaarmaking openheid verantwoording "
                          "openbaar_maken openbaar_gemaakt openbare_stukken"},
    {NOTION_CONFLICT, "conflict geschil onenigheid klacht klagen ruzie bemiddeling arbitrage spanning"},
    {NOTION_PRIVACY, "privacy privé persoonsgegevens geheim geheimhouding anoniem anonimiteit toestemming"},
    {NOTION_DATA, "gegevens data informatie statistiek databank database cijfers register"},
    {NOTION_TOOL, "hulpmiddel gereedschap tool platform systeem systemen app website portaal"},
    {NOTION_METHOD,
     "mechanisme methode methodiek werkwijze middel middelen manier procedure proces aanpak instrument wijze"},
    {NOTION_INFRASTRUCTURE, "infrastructuur netwerk apparatuur kabel server router apparaat voorzieningen"},
    {NOTION_INTERNET, "internet online web cyber cyberspace domein"},
    {NOTION_ACCESS, "toegang toegankelijk toegankelijkheid verbinding verbinden bereikbaar betaalbaar dekking "
                    "bandbreedte aansluiting"},
    {NOTION_RIGHTS, "rechten mensenrechten vrijheid vrijheden waardigheid rechtvaardigheid gelijke_rechten "
                    "gelijke_behandeling gelijkheid_van"},
    {NOTION_CONTENT, "inhoud haatzaaien haatspraak desinformatie misinformatie nepnieuws media censuur berichtgeving"},
    {NOTION_DOCUMENT, "document tekst concept hoofdstuk paragraaf pagina papier nota"},
    {NOTION_TYPICAL, "typisch gebruikelijk meestal gewoonlijk gewoon algemeen vaak veelvoorkomend dagelijks doorgaans "
                     "regelmatig normaal"},
    {NOTION_HEALTH, "gezondheid gezondheidszorg ziekenhuis medisch patiënt ziekte arts dokter verpleegkundige kliniek "
                    "epidemie vaccin zorgverlening"},
    {NOTION_SCHOOL, "school scholen leerling leraar docent universiteit hogeschool klas"},
    {NOTION_ENVIRONMENT, "milieu klimaat vervuiling duurzaam duurzaamheid ecologie bos bossen biodiversiteit afval "
                         "leefomgeving de_natuur onze_natuur natuur_en natuurgebied natuurbescherming natuurbeheer"},
    {NOTION_WATER, "water rivier overstroming droogte zee kust regen waterput"},
    {NOTION_ENERGY, "energie elektriciteit stroom zonne_energie zonnepanelen brandstof olie gas"},
    {NOTION_FOOD, "voedsel eten voeding maaltijd landbouw gewas zaad oogst keuken"},
    {NOTION_TRANSPORT, "vervoer transport verkeer spoor bus fiets auto trein voertuig snelweg wegverkeer"},
    {NOTION_HOUSING, "woning huis huizen huisvesting huur huurder gebouw appartement"},
    {NOTION_CULTURE, "cultuur cultureel kunst erfgoed museum muziek bibliotheek traditie"},
    {NOTION_MAINTAIN,
     "onderhoud onderhouden behouden behoud bewaren repareren reparatie bijwerken instandhouden archief"},
    {NOTION_ORGANISATION, "organisatie instelling agentschap instituut secretariaat kantoor orgaan"},
    {NOTION_SUPPORT, "hulp helpen steun steunen ondersteunen ondersteuning bijstand bijstaan"},
    {NOTION_NEED,
     "behoefte nodig noodzaak noodzakelijk vereist vereiste willen wens wensen verwachten verwachting hopen hoop"},
    {NOTION_BENEFIT, "voordeel baat nut nuttig waarde winst positief meerwaarde"},
    {NOTION_HARM, "schade schaden schadelijk negatief verlies nadeel misbruik slachtoffer lijden"},
    {NOTION_CHANGE,
     "veranderen verandering wijzigen wijziging hervorming vervangen aanpassen aanpassing transformatie"},
    {NOTION_START, "beginnen begin starten start oprichten oprichting opzetten lanceren introduceren creëren"},
    {NOTION_QUALITY, "kwaliteit betrouwbaarheid nauwkeurig nauwkeurigheid correct fout fouten vergissing"},
    {NOTION_MARKET, "markt concurrentie economie economisch monopolie aanbesteding inkoop contract kopen verkopen "
                    "verkoop de_handel handelaars handelsverkeer kleinhandel"},
    {NOTION_OWNERSHIP, "eigendom eigenaar bezit bezitten licentie auteursrecht octrooi merkrecht"},
    {NOTION_COMMUNITY, "gemeenschap lid leden lidmaatschap achterban kring club"},
    {NOTION_NEUTRALITY, "neutraal neutraliteit onafhankelijk onafhankelijkheid onpartijdig vooringenomen"},
    {NOTION_MEMORY, "geschiedenis verleden vorige vroeger geleden"},
    {NOTION_WHO, "wie mensen persoon personen individu"},
    {NOTION_LIGHT,
     "licht lamp lantaarn verlichting armatuur straatlantaarn donker duisternis dimmen doven uitschakelen"},
    {NOTION_ANIMAL, "dier vogel vleermuis insect vlinder nachtvlinder vis kikker egel hond kat uil zoogdier"},
    {NOTION_PLANT, "plant planten boom bomen zaad zaden tuin park bloem gras heg struik blad groente wortel schaduw"},
    {NOTION_ELDERLY,
     "bejaarde senior gepensioneerd gepensioneerde pensioen oma opa grootouders verzorgingshuis bejaardenhuis "
     "oudere_mensen thuiswonende_ouderen ouderenzorg oudere_bewoners oudere_inwoners hoogbejaard"},
    {NOTION_DEVICE, "apparaat toestel telefoon mobieltje smartphone tablet laptop computer sensor apparatuur "
                    "instrument batterij accu scherm oplader camera machine sonde"},
    {NOTION_LEND, "lenen uitlenen geleend leen ruilen ruil teruggeven terugbrengen verhuren"},
    {NOTION_KEY,
     "sleutel ondertekenen handtekening wachtwoord token versleutelen versleuteling certificaat inloggen aanmelding"},
    {NOTION_CODE, "broncode code software pakket uitgave compileren compiler binair afhankelijkheid patch ontwikkelaar "
                  "reproduceerbaar"},
    {NOTION_SUCCESSION, "opvolger opvolging overdracht erven aftreden ontslag vertrek stoppen vervanger overnemen"},
    {NOTION_STRAIN, "burn-out uitgeput uitputting moe stress overbelasting overbelast werkdruk opgebrand vermoeid"},
    {NOTION_CONDUCT,
     "gedrag gedragscode pesten intimidatie belediging beledigen respectvol beleefd onbeleefd moderatie moderator"},
    {NOTION_FEAR,
     "bang vrezen vrees bezorgd onveilig ongerust schrikken geruststellen angst_voor uit_angst angstig bang_voor"},
    {NOTION_COMPLAINT, "klacht klagen geklaagd klager bezwaar protest protesteren boos verzet tegenstander"},
    {NOTION_CONSULT, "raadpleging raadplegen enquête vragenlijst peiling referendum inspraak instemming buurman "
                     "bewoner inwoner omwonenden"},
    {NOTION_FARMING, "boer landbouw akker veld vee oogst visser hengelaar visserij grondeigenaar boerderij irrigatie"},
    {NOTION_POLLUTION, "vervuiling vervuilen vervuiler lozing lozen verontreiniging verontreinigd giftig gif nitraat "
                       "fosfaat troebelheid riool afvalwater uitstoot"},
    {NOTION_ARMS, "wapen ontwapening oorlog leger militair nucleair kernwapen raket soldaat munitie bewapening"},
    {NOTION_INSPECT, "inspectie inspecteur inspecteren verificatie waarnemer audit controleur keurmeester keuring "
                     "beoordelaar ranglijst controle nagaan"},
    {NOTION_PUNISH,
     "straf straffen gestraft boete beboet sanctie veroordelen veroordeeld veroordeling vonnis rechtbank afschrikking"},
    {NOTION_INSURE, "verzekering verzekeren verzekerd verzekeraar aansprakelijkheid schadevergoeding premie"},
    {NOTION_VOLUNTEER, "vrijwilliger vrijwillig vrijwilligers onbetaald helper vrije_tijd liefhebber"},
    {NOTION_STORE, "bewaren bewaring opslaan opslag plank lade kast doos droog drogen magazijn kelder koelkast vocht "
                   "schimmel voorraadpotten inmaakpotten"},
    {NOTION_EVENT, "evenement feest beurs tentoonstelling viering concert workshop activiteit open_dag uitstapje "
                   "themamiddag open_middag"},
    {NOTION_SHOP, "winkel winkelier handelaar middenstand supermarkt restaurant café hotel tankstation"},
    {NOTION_FAMILY, "familie gezin ouder ouders moeder vader kind kinderen kleuter kleinkind dochter zoon huishouden"},
    {NOTION_DECEIT, "fraude oplichting oplichter bedrog bedriegen bedrogen nep valse truc babbeltruc zwendel"},
    {NOTION_ATTRIBUTE, "attributie toeschrijven beschuldigen beschuldiging dader schuldige bewijs forensisch"},
    {NOTION_COMPLY, "naleven naleving nakomen nakoming gehoorzamen schenden schending overtreding belofte houden_aan "
                    "woord_houden belofte_nakomen"},
    {NOTION_DISCIPLINE, "discipline vakgebied luchtvaart geneeskunde chemie elders andere_gebieden analogie"},
    {NOTION_INVENTORY, "inventarisatie overzicht catalogus register vergelijking selectie"},
    {NOTION_CLAUSE, "clausule bepaling artikel element preambule ondertekenaar ondertekend geratificeerd in_werking"},
    {NOTION_NEWCOMER, "nieuwkomer beginner nieuwe_leden mentor inwerken ondervertegenwoordigd"},
    {NOTION_SAMPLE, "tellen geteld telling steekproef monster bemonstering meting laboratorium lab gewogen weegschaal "
                    "kilo gram gemeten opmeten metingen"},
    {NOTION_NOISE, "lawaai geluid herrie stilte decibel geluidsoverlast"},
    {NOTION_WASTE, "afval vuilnis recycling recyclen compost container stort verpakking plastic hergebruik verspilling "
                   "restjes weggooien weggegooid"},
    {NOTION_ACCIDENT,
     "ongeval ongeluk botsing gewond letsel val redding ambulance brandweer voetganger dode verkeersveiligheid"},
    {NOTION_DISABILITY,
     "handicap beperking gehandicapt rolstoel helling blind doof slechtziend grote_letters gebarentaal"},
    {NOTION_WORK, "baan banen werknemer vakbond werkloos werkloosheid beroep loopbaan arbeidsomstandigheden leerling"},
    {NOTION_SPORT, "sport voetbal speler speeltuin zwembad stadion sporter spel trainer gymzaal"},
    {NOTION_TOURISM, "toerisme toerist bezoeker reiziger overnachting gast rondleiding"},
    {NOTION_BOOK, "boek boeken bibliotheek bieb bibliothecaris lezer lezen archief uitgever schrijver"},
    {NOTION_BUILDING, "gebouw dak muur raam bouwplaats baksteen beton renovatie isolatie architect gevel perceel"},
    {NOTION_AUTOMATION, "automatisering geautomatiseerd algoritme kunstmatige_intelligentie ai machinaal_leren robot"},
    {NOTION_WEATHER, "hitte hittegolf kou vorst sneeuw ijs storm wind temperatuur zomer winter seizoen"},
    {NOTION_TEACHING, "les lessen lesgeven leraar docent cursus cursist instructeur oefenen oefening geduld"},
    {NOTION_BILL, "rekening factuur tarief besparing besparen bespaard goedkoop aanbesteding terugverdiend euro "
                  "verbruik kilowattuur"},
    {NOTION_EMERGENCY, "noodgeval noodnummer eerste_hulp piket hulplijn"},
    {NOTION_REPAIR,
     "repareren reparatie kapot defect storing uitval solderen technicus elektricien monteur slijtage roest "
     "kortsluiting stroomuitval reserveonderdelen onderdelen_bestellen is_stuk gaat_stuk alles_stuk zijn_stuk"},
    {NOTION_BROADCAST,
     "uitzenden uitzending zender antenne microfoon studio frequentie luisteraar podcast presentator opname"},
    {NOTION_CARE, "zorg zorgen verzorger mantelzorg mantelzorger verpleging maatschappelijk_werker eenzaamheid eenzaam "
                  "dementie rouw"},
    {NOTION_COOKING,
     "koken keuken kok kantine recept gerecht lunch ontbijt menu vegetarisch vlees brood bakkerij allergie smaak"},
    {NOTION_DONATION,
     "donatie doneren contributie lidmaatschapsgeld loterij sponsor reclame advertentie leges heffing belasting"},
    {NOTION_MIGRATION, "migratie migrant immigrant immigratie vluchteling asiel grens visum integratie buitenlander"},
    {NOTION_SHAME, "schaamte schamen beschaamd stigma vernederen vernedering discreet waardigheid gêne"},
    {NOTION_POVERTY,
     "armoede minima bijstand uitkering behoeftig dakloos laag_inkomen arme_gezinnen arme_mensen rondkomen"},
    {NOTION_RETURN, "teruggeven teruggave terugbrengen teruggebracht terugkomen retour retourneren "
                    "inleveren terugsturen"},
    {NOTION_LOSS, "verliezen verloren verlies kwijt kwijtraken verdwijnen verdwenen rotten bedorven "
                  "vergaan sterven"},
    {NOTION_POST, "brief brieven post envelop pakket pakje postzegel postbode brievenbus zending "
                  "bezorgen bezorging"},
    {NOTION_CUSTOMS, "douane grens invoer uitvoer import export quarantaine fytosanitair inbeslaggenomen "
                     "smokkel"},
    {NOTION_BOOKING, "afspraak afspraken boeken reserveren reservering agenda kalender tijdslot inplannen"},
    {NOTION_CANCEL, "annuleren annulering geannuleerd afzeggen afgezegd verzetten verzet uitstellen "
                    "verplaatsen"},
    {NOTION_REMIND, "herinnering herinneren herinnerd vergeten SMS sms'je aanmaning seintje"},
    {NOTION_WAIT, "wachten wachttijd wachtlijst wachtrij gewacht beurt wachtkamer in_de_rij lange_rij lange_rijen"},
    {NOTION_QUIT, "stoppen gestopt afhaken afgehaakt vertrekken weggaan opgeven wegblijven opzeggen"},
    {NOTION_FISHING, "visser vissers hengelaar hengelsport vissen visserij forel zalm karper"},
    {NOTION_LABEL, "etiket etiketten etiketteren label sticker opschrift zakje streepjescode"},
    {NOTION_LITERACY, "lezen schrijven analfabeet laaggeletterd laaggeletterdheid spelling handschrift "
                      "dyslexie"},
    {NOTION_DEATH, "dood sterven gestorven overleden begraafplaats graf begrafenis weduwe weduwnaar rouw "
                   "uitvaart"},
    {NOTION_FAITH, "kerk moskee tempel synagoge priester dominee imam parochie gebed religie geloof "
                   "kapel"},
    {NOTION_STAGE, "theater muziek muzikant koor lied zingen dans dansen film bioscoop podium orkest repetitie "
                   "toneelvoorstelling theatervoorstelling"},
    {NOTION_CLEAN, "schoon schoonmaken schoonmaak vuil wassen vegen hygiëne toilet zeep opruimen poetsen"},
    {NOTION_CLOTHES, "kleding kleren stof naaien schoen schoenen jas hemd breien textiel uniform"},
    {NOTION_HANDTOOL, "gereedschap boormachine zaag hamer ladder schroevendraaier grasmaaier werkbank"},
    {NOTION_DISTANCE, "afstand ver dichtbij kilometer te_voet lopend afgelegen reis rit buitenwijk"},
    {NOTION_PAPERWORK, "formulier papierwerk bureaucratie aanvraag invullen bewijs loket stempel attest"},
    {NOTION_PERMIT, "toegestaan toestemming vergunning verbieden verboden verbod weigeren staan_toe staat_toe"},
    {NOTION_CHILDCARE, "kinderopvang crèche kleuterschool peuterspeelzaal oppas kinderwagen gastouder"},
    {NOTION_PICTURE, "foto beeld tekening camera tekenen schilderij illustratie stripverhaal video"},
    {NOTION_NEIGHBOUR, "buur buren buurman buurvrouw buurt aangrenzend oeverbewoner omwonenden"},
    {NOTION_DAMP, "vocht vochtig nat droog schimmel luchtdicht drogen condens"},
    {NOTION_EXCLUDE, "uitsluiten uitgesloten uitsluiting buitengesloten buiten_de_boot achtergesteld "
                     "afgewezen zonder_internet"},
    {NOTION_STORE, "zolder vriezer potje la kaartenbak opbergen trommel"},
    {NOTION_LAW, "advocaat rechtszaak aangeklaagd octrooi voorschrift rechtbank aanmaning"},
    {NOTION_PROBLEM, "hinder gedoe haperen stokt remmen hoofdpijn ergernis nadeel"},
    {NOTION_DISABILITY, "bril slechthorend wandelstok"},
    {NOTION_EVENT, "ruilbeurs markt lezing rondleiding picknick bijeenkomst"},
    {NOTION_MONEY, "tarief tarieven kaartje korting tol abonnement muntgeld terugbetaling gratis toeslag"},
    {NOTION_TRANSPORT, "boot schip veerboot overtocht haven kade vlucht vliegveld station tram passagier "
                       "halte bagage vrachtwagen steiger"},
    {NOTION_SAMPLE, "teststrip meetkoffer meetwaarde thermometer geleidbaarheid zuurstof ijken monsters cijfers"},
    {NOTION_STORE, "bewaard opgeslagen"},
    {NOTION_NOISE, "kabaal rumoer"},
};
NOTION_TABLE(general, nl)
