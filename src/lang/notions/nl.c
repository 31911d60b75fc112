/* SPDX-License-Identifier: MIT */
/* Dutch words for each notion (notions.h). */
#include "tables.h"

const struct notion_words notions_nl[] = {
    {NOTION_ROLE, "rol rollen verantwoordelijkheid verantwoordelijk verantwoordelijkheden taak taken functie plicht "
                  "mandaat bevoegdheid verplichting "
                  "opdracht"},
    {NOTION_STAKEHOLDER,
     "belanghebbende belanghebbenden stakeholder betrokkene betrokken_partijen partijen actor actoren belangengroep "
     "multistakeholder"},
    {NOTION_GOVERNMENT,
     "regering rijksoverheid ministerie minister autoriteit autoriteiten bestuursorgaan ambtenaar publieke_sector "
     "parlement "
     "toezichthouder tweede_kamer rijk de_overheid onze_overheid overheidsorgaan overheidsinstantie"},
    {NOTION_COMPANY, "bedrijf bedrijven bedrijfsleven onderneming ondernemer private_sector industrie zakelijk "
                     "commercieel firma fabrikant "
                     "leverancier werkgever"},
    {NOTION_CIVIL_SOCIETY,
     "maatschappelijk_middenveld maatschappelijke_organisatie maatschappelijke_organisaties ngo vereniging stichting "
     "goede_doel non_profit activist burgerinitiatief"},
    {NOTION_TECHNOLOGY, "technisch technologie technologisch techniek technicus ingenieur software hardware digitaal "
                        "digitale ict computer"},
    {NOTION_OPERATOR, "operator provider aanbieder internetprovider telecom telecommunicatie hosting registrar"},
    {NOTION_RESEARCH,
     "onderzoek onderzoeker wetenschap wetenschapper wetenschappelijk academisch academicus hoogleraar"},
    {NOTION_USER, "gebruiker burger klant consument abonnee inwoner bewoner eindgebruiker"},
    {NOTION_YOUTH, "jeugd jongeren jong jonge kind kinderen tiener puber student generatie minderjarig"},
    {NOTION_WOMEN, "vrouw vrouwen gender geslacht meisje moeder vrouwelijk"},
    {NOTION_POLICE, "politie rechtshandhaving opsporing opsporingsdienst officier_van_justitie openbaar_ministerie "
                    "rechtbank rechter justitie "
                    "gerechtelijk recherche justitieel"},
    {NOTION_CRIME, "misdaad misdrijf crimineel criminaliteit fraude oplichting oplichter diefstal illegaal strafbaar "
                   "afpersing chantage cybercrime "
                   "gestolen"},
    {NOTION_EXPERT,
     "expert deskundige deskundig deskundigheid expertise specialist vakman professional adviseur vakkennis"},
    {NOTION_DEVELOPING, "ontwikkelingsland ontwikkelingslanden minst_ontwikkelde arm arme armoede opkomende_economie "
                        "mondiale_zuiden kleine_landen"},
    {NOTION_RURAL, "platteland dorp dorpen landelijk_gebied afgelegen boer boeren boerderij"},
    {NOTION_VULNERABLE, "kwetsbaar kwetsbare minderheid handicap gehandicapt beperking gemarginaliseerd "
                        "ondervertegenwoordigd vluchteling migrant "
                        "inheems ouderen bejaard uitgesloten achtergesteld"},
    {NOTION_REGION, "regio regionaal werelddeel continent provincie streek"},
    {NOTION_COUNTRY, "land landen natie nationaal landelijk"},
    {NOTION_INTERNATIONAL, "internationaal wereldwijd mondiaal grensoverschrijdend buitenland buitenlands wereld"},
    {NOTION_LOCAL, "lokaal plaatselijk gemeente gemeentelijk stad steden burgemeester buurt wijk dorpsraad"},
    {NOTION_COMMUNICATE, "communiceren communicatie praten spreken kanaal kanalen contact mailinglijst mailinglist "
                         "telefoon bellen bericht berichten "
                         "dialoog gesprek discussie discussiëren bespreken overleg overleggen mail mailen e_mail "
                         "schrijven brief chat hotline"},
    {NOTION_MEETING, "vergadering vergaderen bijeenkomst ontmoeten ontmoeting conferentie workshop sessie forum "
                     "evenement seminar congres"},
    {NOTION_COOPERATE, "samenwerking samenwerken samen gezamenlijk partner partnerschap alliantie coördinatie "
                       "coördineren samenwerkingsverband "
                       "afstemming afstemmen"},
    {NOTION_SHARE, "delen gedeeld uitwisselen uitwisseling doorgeven verspreiden doorsturen deelt"},
    {NOTION_IMPROVE, "verbeteren verbetering verbeterd versterken versterking beter verhogen vergroten bevorderen "
                     "stimuleren aanmoedigen "
                     "vergemakkelijken uitbreiden intensiveren"},
    {NOTION_PROBLEM, "probleem problemen problematisch moeilijk moeilijkheid obstakel belemmering belemmeren barrière "
                     "uitdaging hindernis hinderen "
                     "drempel lastig knelpunt struikelblok mislukken mislukt falen zwakte zwak moeite tegenwerken"},
    {NOTION_LACK, "gebrek ontbreken ontbreekt tekort gemis afwezigheid onvoldoende schaars leemte lacune zonder "
                  "niemand geen_enkele"},
    {NOTION_TRUST, "vertrouwen betrouwbaar wantrouwen reputatie geloofwaardigheid angst bang vrees achterdocht"},
    {NOTION_RISK, "risico bedreiging dreiging gevaar gevaarlijk kwetsbaarheid"},
    {NOTION_INCIDENT, "incident aanval datalek storing uitval noodgeval crisis inbraak hack hacker malware virus "
                      "phishing gijzelsoftware ransomware"},
    {NOTION_SECURITY, "veiligheid veilig beveiliging beveiligen beschermen bescherming verdediging verdedigen "
                      "weerbaarheid cyberveiligheid"},
    {NOTION_PRACTICE, "praktijk goede_praktijk best_practice best_practices succes succesvol geslaagd gelukt les "
                      "lessen ervaring prestatie bereikt "
                      "trots model werkt_goed"},
    {NOTION_EXAMPLE, "voorbeeld bijvoorbeeld illustratie illustreren geval verhaal casus"},
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
    {NOTION_OUTREACH, "betrekken betrokkenheid deelnemen deelname deelnemer meedoen inclusie inclusief uitnodigen "
                      "uitnodiging aantrekken werven "
                      "bereiken verbreden doelgroep nieuwkomer participatie aansluiten voorlichting uit_te_nodigen"},
    {NOTION_LANGUAGE, "taal talen vertalen vertaling vertaler tolk meertalig moedertaal klare_taal"},
    {NOTION_TRAINING, "training opleiding opleiden trainen capaciteit capaciteitsopbouw vaardigheid leren onderwijs "
                      "cursus bijscholing mentor "
                      "studiebeurs lesgeven scholing"},
    {NOTION_PUBLICITY, "campagne publiciteit reclame poster affiche radio televisie krant pers journalist nieuwsbrief "
                       "sociale_media folder brochure"},
    {NOTION_MONEY, "geld fonds fondsen financiering financieren financieel financiën budget begroting kosten duur "
                   "betalen betaling subsidie donor "
                   "prijs vergoeding salaris loon contributie investeren investering"},
    {NOTION_STAFF, "personeel medewerker werknemer team aannemen_van_personeel menskracht vrijwilliger bezetting "
                   "mankracht personeelstekort"},
    {NOTION_TIME, "tijd termijn deadline traag langzaam vertraging snel snelheid planning uur week te_laat vertraagd"},
    {NOTION_FUTURE,
     "toekomst toekomstig volgende voortaan verder verdergaan doorgaan komende straks vooruit morgen vervolg"},
    {NOTION_TOPIC, "onderwerp thema agenda agendapunt prioriteit prioriteiten vraag kwestie focus aandachtspunt"},
    {NOTION_OTHER, "ander andere anders aanvullend extra bovendien daarnaast ook verwant verder_nog"},
    {NOTION_RECOMMEND, "aanbevelen aanbeveling voorstellen voorstel suggestie suggereren advies adviseren aanraden "
                       "zou_moeten zouden_moeten oproepen "
                       "eisen stel_voor stellen_voor"},
    {NOTION_DECIDE,
     "beslissen beslissing besluit besluiten stemmen stemming kiezen keuze selecteren benoemen verkiezing goedkeuren"},
    {NOTION_GOVERNANCE,
     "bestuur besturen governance raad commissie comité leiding leiderschap voorzitter stuurgroep toezicht"},
    {NOTION_TRANSPARENCY, "transparantie transparant publiceren publicatie openbaar openbaarmaking openbaarheid "
                          "openheid open verantwoording"},
    {NOTION_CONFLICT, "conflict geschil onenigheid klacht klagen ruzie bemiddeling arbitrage spanning"},
    {NOTION_PRIVACY, "privacy privé persoonsgegevens geheim geheimhouding anoniem anonimiteit toestemming"},
    {NOTION_DATA, "gegevens data informatie statistiek databank database cijfers register"},
    {NOTION_TOOL, "hulpmiddel gereedschap tool platform systeem systemen app website portaal dienst"},
    {NOTION_METHOD,
     "mechanisme methode methodiek werkwijze middel middelen manier procedure proces aanpak instrument wijze vorm"},
    {NOTION_INFRASTRUCTURE, "infrastructuur netwerk apparatuur kabel server router apparaat voorzieningen"},
    {NOTION_INTERNET, "internet online web cyber cyberspace domein"},
    {NOTION_ACCESS, "toegang toegankelijk toegankelijkheid verbinding verbinden bereikbaar betaalbaar dekking "
                    "bandbreedte aansluiting"},
    {NOTION_RIGHTS, "rechten mensenrechten vrijheid vrijheden waardigheid gelijkheid rechtvaardigheid"},
    {NOTION_CONTENT, "inhoud haatzaaien haatspraak desinformatie misinformatie nepnieuws media censuur berichtgeving"},
    {NOTION_DOCUMENT, "document tekst concept hoofdstuk paragraaf pagina papier nota"},
    {NOTION_TYPICAL, "typisch gebruikelijk meestal gewoonlijk gewoon algemeen vaak veelvoorkomend dagelijks doorgaans "
                     "regelmatig normaal"},
    {NOTION_HEALTH, "gezondheid gezondheidszorg ziekenhuis medisch patiënt ziekte arts dokter verpleegkundige kliniek "
                    "epidemie vaccin zorgverlening"},
    {NOTION_SCHOOL, "school scholen leerling leraar docent universiteit hogeschool klas"},
    {NOTION_ENVIRONMENT,
     "milieu natuur klimaat vervuiling duurzaam duurzaamheid ecologie bos bossen biodiversiteit afval leefomgeving"},
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
    {NOTION_QUALITY, "kwaliteit betrouwbaarheid nauwkeurig nauwkeurigheid juist correct fout fouten vergissing"},
    {NOTION_MARKET,
     "markt concurrentie handel economie economisch monopolie aanbesteding inkoop contract kopen verkopen verkoop"},
    {NOTION_OWNERSHIP, "eigendom eigenaar bezit bezitten licentie auteursrecht octrooi merkrecht"},
    {NOTION_COMMUNITY, "gemeenschap lid leden lidmaatschap achterban kring club"},
    {NOTION_NEUTRALITY, "neutraal neutraliteit onafhankelijk onafhankelijkheid onpartijdig vooringenomen"},
    {NOTION_MEMORY, "geschiedenis verleden vorige vroeger eerder geleden"},
    {NOTION_WHO, "wie mensen persoon personen individu"},
};
NOTION_TABLE(nl)
