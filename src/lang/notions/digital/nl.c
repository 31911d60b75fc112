/* SPDX-License-Identifier: MIT */
/* Dutch words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_nl[] = {
    {NOTION_UPDATE, "update updates bijwerken bijgewerkt beveiligingsupdate beveiligingsupdates veiligheidsupdate "
                    "softwareupdate verouderd verouderde oude_versie nieuwe_versie laatste_versie nieuwste_versie "
                    "einde_ondersteuning niet_meer_ondersteund firmware patch patchen opnieuw_opstarten herstarten "
                    "Windows_XP Windows_7 upgrade upgraden draait_nog_op legacysysteem"},
    {NOTION_BUG, "bug bugs programmafout softwarefout foutmelding foutmeldingen loopt_vast "
                 "crasht gecrasht debuggen debugger foutopsporing regressie blauw_scherm geheugenlek oneindige_lus "
                 "storing_in_software foutieve_software nulpointer bugfix stacktrace softwarebug computerstoring"},
    {NOTION_TESTING,
     "unittest unittests integratietest regressietest softwaretest testdekking testsuite testgeval testgevallen "
     "testomgeving geautomatiseerde_tests automatische_tests continue_integratie fuzzing fuzzer bètatest "
     "kwaliteitsborging ongetest acceptatietest belastingstest testdata pipeline_rood testautomatisering"},
    {NOTION_RELEASE,
     "release releases releasecyclus releasenotes versienummer stabiele_versie hoofdversie bètaversie "
     "wijzigingslogboek changelog uitgavecyclus softwareversie langetermijnondersteuning LTS codebevriezing "
     "featurefreeze semver releasekandidaat versiebeheer uitgerold uitrollen_versie nieuwe_release"},
    {NOTION_CODE_REVIEW,
     "codereview code-review pull-request merge-request mergen gemerged samenvoegen_van_code reviewer reviewers "
     "vier_ogen vierogenprincipe commit commits diff rebase patch_beoordelen patches_beoordelen patches_goedkeuren "
     "code_nakijken code_nagekeken commitrechten pairprogramming tweede_reviewer"},
    {NOTION_MAINTAINER,
     "maintainer maintainers pakketbeheerder projectbeheerder verweesd_pakket verlaten_project eenmansproject "
     "busfactor kernontwikkelaar hoofdontwikkelaar hobbyproject enige_ontwikkelaar enige_beheerder "
     "niet_meer_onderhouden vrijwillige_ontwikkelaars in_zijn_eentje softwarebeheerder codebeheerder"},
    {NOTION_DEPENDENCY, "softwareafhankelijkheden veel_afhankelijkheden onze_afhankelijkheden softwareafhankelijkheid "
                        "externe_bibliotheek externe_bibliotheken "
                        "softwarebibliotheek programmabibliotheek code_van_derden pakketbeheer pakketmanager npm pypi "
                        "lockfile transitieve softwareketen toeleveringsketen_van_software ketenaanval stuklijst SBOM "
                        "Log4j vendoring supply-chain-aanval bibliotheken_van_derden"},
    {NOTION_SOFTWARE_LICENCE,
     "softwarelicentie licentietekst licentievoorwaarden opensourcelicentie copyleft GPL AGPL LGPL MIT-licentie "
     "BSD-licentie Apache-licentie permissieve propriëtair propriëtaire gesloten_broncode gesloten_software "
     "licentiekosten licentiesleutel dubbele_licentie Creative_Commons publiek_domein licentiewissel gebruikslicentie"},
    {NOTION_OPEN_SOURCE, "opensource open_source openbron vrije_software broncode_openbaar open_broncode Linux "
                         "LibreOffice GNU Debian Firefox Mozilla Wikipedia Github publieke_code Thunderbird "
                         "openbronsoftware broncode_vrijgegeven opensourcesoftware digitale_soevereiniteit"},
    {NOTION_DOCUMENTATION,
     "documentatie documenteren gedocumenteerd handleiding handleidingen gebruiksaanwijzing gebruikershandleiding "
     "tutorial wiki readme voorbeeldcode codevoorbeelden stap_voor_stap stappenplan ongedocumenteerd "
     "veelgestelde_vragen FAQ kennisbank spiekbriefje naslagwerk manpagina beknopte_uitleg"},
    {NOTION_INTERFACE,
     "interface interfaces API API's koppelvlak koppeling_tussen_systemen bestandsformaat bestandsformaten dataformaat "
     "uitwisselingsformaat JSON XML CSV endpoint webservice gebruikersinterface plug-in plugin gegevensuitwisseling "
     "webhook bedieningspaneel knoppen programmeerinterface berichtenstandaard"},
    {NOTION_COMPATIBILITY,
     "compatibel compatibiliteit achterwaarts_compatibel achterwaartse_compatibiliteit incompatibel interoperabel "
     "interoperabiliteit migratie_naar datamigratie systeemmigratie overstappen_op_nieuwe uitgefaseerd uitfasering "
     "emulator oude_clients werkt_niet_samen brekende_wijziging brekende_wijzigingen overgangsversie"},
    {NOTION_ENCRYPTION,
     "versleuteling versleutelen versleuteld encryptie ontsleutelen ontcijferen cryptografie cryptografisch "
     "eind-tot-eind end-to-end TLS SSL PGP GPG certificaatautoriteit verlopen_certificaat sleutellengte "
     "sleuteluitwisseling geheime_sleutel publieke_sleutel achterdeur leesbare_tekst postkwantum kwantumveilig AES"},
    {NOTION_BACKUP,
     "back-up back-ups backup backups reservekopie reservekopieën veiligheidskopie terugzetten_van_data teruggezet "
     "herstelbestand bestanden_kwijt alles_kwijt foto's_kwijt dataverlies gegevensverlies harde_schijf externe_schijf "
     "usb-stick op_andere_locatie tweede_kopie kopie_elders tapeback-up datarecovery snapshot"},
    {NOTION_SERVER, "server servers serverruimte hosting hostingbedrijf gehost datacenter datacentrum rekencentrum "
                    "cloud clouddienst cloudprovider virtuele_machine Kubernetes downtime uptime serverstoring "
                    "systeembeheerder zelf_hosten schijfruimte webserver mailserver AWS Azure serverrack"},
    {NOTION_SOFTWARE_SPEED,
     "laadtijd laadtijden latentie traag_programma trage_website trage_software traag_laden laadt_traag laadt_niet "
     "hapert_voortdurend responstijd reactietijd_van benchmark zandloper draaiend_wieltje doorvoersnelheid cache "
     "milliseconde geheugengebruik prestaties_van_software rekentijd profiler duurt_eeuwen"},
    {NOTION_MOBILE_APP,
     "app apps smartphone smartphones mobieltje mobiele_app telefoonapp Android iPhone pushmelding pushbericht "
     "pushnotificatie app-store appstore Play_Store installeren geïnstalleerd downloaden gedownload QR-code "
     "mobiele_versie verwijderen_app touchscreen app_downloaden swipen"},
    {NOTION_WEBSITE,
     "website websites webpagina webpagina's homepage startpagina internetpagina browser hyperlink dode_link "
     "dode_links kapotte_link webformulier onlineformulier aanklikken doorklikken muisklik webadres internetadres "
     "webportaal pagina_niet_gevonden WordPress intranet webmaster menubalk webredactie"},
    {NOTION_SEARCH,
     "zoekmachine zoekmachines zoekfunctie zoekveld zoekbalk zoekresultaat zoekresultaten zoekterm zoekopdracht "
     "zoekwoord trefwoord trefwoorden doorzoekbaar googelen gegoogeld Google vindbaar vindbaarheid onvindbaar "
     "niet_te_vinden volledige_tekst register_achterin zoekindex"},
    {NOTION_SPAM,
     "spam spammail spamfilter spammap spammer ongewenste_mail ongewenste_e-mail ongewenste_reclame reclamemail "
     "afmelden_voor_nieuwsbrief uitschrijven_nieuwsbrief inbox_vol volle_inbox postvak_vol volle_mailbox massamail "
     "kettingbrief telemarketing zwarte_lijst blacklist junkmail mailbom te_veel_mails"},
    {NOTION_SOCIAL_MEDIA, "sociale_media sociale_netwerken Facebook Instagram TikTok Twitter YouTube WhatsApp Telegram "
                          "Mastodon LinkedIn Snapchat Reddit influencer influencers volgers likes hashtag tweet "
                          "twitteren selfie viraal Facebookgroep Whatsappgroep appgroep tijdlijn youtuber Fediverse"},
    {NOTION_MODERATION,
     "internettrollen trollen_op_internet moderatie moderator moderatoren modereren internettrol verbannen_van "
     "reacties_verwijderen reacties_verwijderd berichten_verwijderen berichten_verwijderd "
     "forumregels huisregels netiquette haatreacties haatberichten geblokkeerde_gebruiker "
     "account_geblokkeerd eruit_gegooid off-topic scheldpartij gebruikers_blokkeren"},
    {NOTION_DISINFORMATION, "desinformatie misinformatie nepnieuws valse_berichten onware_berichten leugens leugen "
                            "propaganda factcheck factchecker factchecken deepfake gerucht geruchten complottheorie "
                            "complottheorieën complotdenker hoax broodjeaap trollenleger trollenfabriek "
                            "kettingbericht gemanipuleerde_video ontkrachten ontkracht halve_waarheid nepfoto"},
    {NOTION_JOURNALISM,
     "journalistiek journalist journaliste journalisten krant kranten redactie redacteur hoofdredacteur verslaggever "
     "verslaggeefster lokale_krant streekkrant persvrijheid persconferentie persbericht persbureau bronbescherming "
     "onderzoeksjournalistiek correspondent columnist voorpagina krantenkop dagblad weekblad perskaart"},
    {NOTION_BROADBAND,
     "breedband breedbandnetwerk glasvezel glasvezelkabel glasvezelaansluiting mobiel_bereik geen_bereik slecht_bereik "
     "dode_zone zendmast ADSL 4G 5G wifi internetverbinding trage_verbinding traag_internet internetsnelheid megabit "
     "gigabit satellietinternet Starlink laatste_kilometer koperdraad buitengebied_zonder_internet bandbreedte "
     "slechte_ontvangst geen_ontvangst"},
    {NOTION_OFFLINE,
     "offline op_papier papieren_formulier papieren_versie per_telefoon telefonisch_loket per_post per_brief "
     "zonder_internet zonder_computer zonder_smartphone geen_computer geen_internet geen_smartphone aan_het_loket "
     "balie loket persoonlijk_langs prikbord met_pen vaste_lijn echt_mens mens_aan_de face-to-face "},
    {NOTION_DIGITAL_SKILLS,
     "digitale_vaardigheden digivaardig digivaardigheid digibeet digibeten computercursus computerles smartphonecursus "
     "tabletcursus mediawijsheid digitale_kloof digitaal_vaardig internetcursus digicoach kleinzoon_helpt "
     "kleinkinderen_helpen wachtwoord_vergeten bang_voor_computers computervaardigheden digitale_geletterdheid "
     "informatiepunt_digitale klik_en_tik onhandig_met_computers snapt_de_computer"},
    {NOTION_AI, "kunstmatige_intelligentie artificiële_intelligentie AI taalmodel taalmodellen ChatGPT chatbot "
                "machine_learning machinaal_leren neuraal_netwerk neurale_netwerken trainingsdata gegenereerde_tekst "
                "gegenereerde_teksten algoritme algoritmes hallucinatie hallucineert hallucineren generatieve_AI "
                "Copilot geautomatiseerde_besluitvorming GPT verzonnen_bronnen"},
    {NOTION_OPEN_DATA,
     "open_data opendata dataset datasets gegevensset machineleesbaar metadata metagegevens dataportaal datacatalogus "
     "geodata ruwe_data ruwe_gegevens downloadbaar CSV-bestand spreadsheet hergebruik_van_data hergebruik_van_gegevens "
     "open_formaat Excelbestand tabellen_in_pdf open_overheid dienstregelingsdata"},
    {NOTION_PERSONAL_DATA,
     "persoonsgegevens persoonlijke_gegevens AVG gegevensbescherming privacywet functionaris_gegevensbescherming "
     "verwijdering_van_gegevens gegevens_verwijderen recht_op_vergetelheid inzagerecht recht_op_inzage bewaartermijn "
     "bewaartermijnen dataminimalisatie anonimiseren geanonimiseerd pseudonimiseren medische_gegevens patiëntgegevens "
     "mijn_gegevens datalek datalekken geboortedatum burgerservicenummer privacyverklaring "
     "verwerkingsverantwoordelijke"},
    {NOTION_TRACKING, "tracking tracker trackers cookie cookies cookiebanner cookiemelding cookiemuur "
                      "advertentieprofiel gerichte_reclame gerichte_advertenties gepersonaliseerde_advertenties "
                      "locatiegegevens gebruikersprofiel profilering adblocker reclameblokker volgcookies surfgedrag "
                      "klikgedrag datahandelaar telemetrie reclame_achtervolgt digitale_sporen"},
    {NOTION_ONLINE_IDENTITY,
     "inloggen ingelogd uitgelogd login account accounts gebruikersnaam wachtwoord wachtwoorden DigiD eHerkenning "
     "tweestapsverificatie tweefactorauthenticatie authenticatie identiteitscontrole identiteitsbewijs echte_naam "
     "pseudoniem bijnaam digitale_identiteit elektronische_handtekening buitengesloten_account nepaccount nepprofiel "
     "identiteitsfraude itsme gebruikersaccount"},
    {NOTION_SURVEILLANCE,
     "bewakingscamera bewakingscamera's cameratoezicht surveillance camera's_overal afluisteren afgeluisterd "
     "telefoontap gezichtsherkenning inlichtingendienst inlichtingendiensten geheime_dienst spionage spionagesoftware "
     "spion bespioneren bespied bespieden sleepwet dataretentie massasurveillance drone drones bodycam big_brother "
     "kentekenherkenning controlestaat"},
    {NOTION_DISCLOSURE,
     "kwetsbaarheid_melden kwetsbaarheden_melden gemelde_kwetsbaarheid beveiligingslek beveiligingslekken lek_melden "
     "lek_gemeld gecoördineerde_openbaarmaking verantwoorde_openbaarmaking responsible_disclosure embargo CVE "
     "bug-bounty bugbounty beveiligingsonderzoeker beveiligingsonderzoekers ethische_hacker ethisch_hacker zero-day "
     "zeroday negentig_dagen 90_dagen security.txt beveiligingsadvies exploit meldpunt_kwetsbaarheden"},
    {NOTION_RESPONSE_TEAM,
     "incidentrespons incident_response CERT CSIRT crisisteam calamiteitenteam piketdienst piket bereikbaarheidsdienst "
     "oproepdienst eerste_uren crisisoefening tabletop escalatie forensisch forensisch_onderzoek "
     "belboom SOC incidentafhandeling incidentbehandeling noodplan nabespreking crisiskamer NCSC"},
    {NOTION_RANSOM, "losgeld losgeldeis ransomware gijzelsoftware afperser afpersers afpersing afpersen afgeperst "
                    "chantage chanteren bitcoin bitcoins versleutelde_bestanden bestanden_versleuteld "
                    "alles_versleuteld gegijzelde_data ontsleutelsleutel betalen_aan_criminelen nooit_betalen "
                    "dubbele_afpersing Lockbit onderhandelen_met_criminelen losgeldbrief"},
    {NOTION_PEER_REVIEW, "peerreview peer-review collegiale_toetsing vakgenoten beoordeling_door_vakgenoten "
                         "referent_tijdschrift dubbelblind manuscript manuscripten reviewrapport anonieme_beoordelaar "
                         "anonieme_beoordelaars redactiebesluit afgewezen_artikel artikel_afgewezen "
                         "ingrijpende_herziening kleine_herziening reviewer_2 programmacommissie beoordelingsrapport"},
    {NOTION_PUBLISHING,
     "wetenschappelijke_publicatie publicatiekosten open_access opentoegang vaktijdschrift vaktijdschriften "
     "wetenschappelijk_tijdschrift wetenschappelijke_tijdschriften uitgever uitgeverij uitgevers Elsevier preprint "
     "arXiv betaalmuur rooftijdschrift roofuitgever impactfactor tijdschriftabonnement monografie ISBN auteurskosten "
     "APC publicatiedruk proefschrift repositorium"},
    {NOTION_REPRODUCIBILITY,
     "herhaalbaar_experiment reproduceerbaar reproduceerbaarheid reproduceren repliceren replicatie replicatiecrisis "
     "repliceerbaar "
     "zelfde_resultaat zelfde_resultaten dezelfde_uitkomst experiment_herhalen experimenten_herhalen "
     "methodensectie methodeparagraaf labjournaal Jupyter Docker preregistratie willekeurige_seed "
     "analysescript negatief_resultaat negatieve_resultaten narekenen"},
    {NOTION_CITATION,
     "citaat citaten citeren geciteerd citatie citaties bronvermelding bronvermeldingen literatuurlijst "
     "referentielijst voetnoot voetnoten DOI datacitatie auteurschap medeauteur coauteur plagiaat naamsvermelding "
     "erkenning_voor_data H-index Zotero zelfcitatie ORCID dankwoord"},
    {NOTION_LAB_EQUIPMENT,
     "microscoop microscopen laboratorium laboratoria labapparatuur kalibratie kalibreren geijkt reagens "
     "reagentia centrifuge pipet pipetten spectrometer massaspectrometer reageerbuis sequencer bundeltijd meettijd "
     "instrumenttijd laborant analist_lab zuurkast petrischaal elektronenmicroscoop telescoop oscilloscoop autoclaaf "
     "broedstoof monstervriezer"},
    {NOTION_STATISTICS,
     "statistiek statistieken statistisch statisticus steekproef steekproefgrootte gemiddelde mediaan "
     "significant_verschil significantie foutmarge foutenbalk foutenbalken standaarddeviatie standaardafwijking "
     "betrouwbaarheidsinterval p-waarde regressieanalyse uitschieter uitschieters correlatie kansrekening "
     "controlegroep variantie volkstelling histogram CBS-cijfers"},
    {NOTION_PRESERVATION,
     "digitale_duurzaamheid digitaal_archief langdurige_bewaring archivering archiveren gearchiveerd archivaris "
     "archivarissen digitaliseren gedigitaliseerd digitalisering_van_archieven verouderde_formaten "
     "oude_bestandsformaten diskette diskettes floppy microfilm magneetband bitrot onleesbaar webarchief "
     "internetarchief PDF/A controlegetal emulatie cd-rom tientallen_jaren_bewaren"},
    {NOTION_DOMAIN_NAME, "domeinnaam domeinnamen domein internetdomein DNS DNSSEC registrar registrars naamserver "
                         "nameserver zonebestand rootzone topleveldomein TLD ICANN whois SIDN subdomein resolver "
                         "domeinregistratie domeinkaper domeinkaping verlopen_domein domeinhouder .nl-domein"},
    {NOTION_ROUTING,
     "routering routing BGP peering internetknooppunt knooppunt_van_netwerken AMS-IX autonoom_systeem prefix prefixen "
     "RPKI routekaping IP-adres IP-adressen IPv6 IPv4 backbone transitprovider routeringstabel zeekabel zeekabels "
     "internetverkeer traceroute pakketverlies ASN netwerkbeheerder"},
    {NOTION_WEB_ACCESSIBILITY,
     "schermlezer schermlezers voorleessoftware voorleesfunctie alternatieve_tekst alt-tekst kleurcontrast contrast "
     "lettergrootte grotere_letters kleine_lettertjes toetsenbordbediening alleen_met_toetsenbord brailleleesregel "
     "braille ondertiteling ondertiteld ondertitels digitale_toegankelijkheid toegankelijke_website toegankelijke_pdf "
     "kleurenblind WCAG spraakbediening vergrootglas grijs_op_grijs eenvoudige_taal"},
    {NOTION_FORK, "fork forks forken geforkt afsplitsing afsplitsen afgesplitst opsplitsing_van_project "
                  "afsplitsing_van_project eigen_weg_gegaan uit_elkaar_gegaan aparte_wegen "
                  "concurrerend_project twee_versies_van schisma scheiding_van_project"},
    {NOTION_LOCALISATION,
     "lokalisatie lokaliseren vertaalde_interface vertaling_van_interface taalbestand taalbestanden lettertype "
     "lettertypen lettertypes tekenset tekensets tekencodering Unicode UTF-8 trema accenttekens rechts_naar_links "
     "toetsenbordindeling datumnotatie internationalisering Weblate alleen_Engels alleen_in_Engels onvertaald "
     "machinevertaling vreemde_tekens tekstreeksen"},
    {NOTION_VIDEO_MEETING,
     "videovergadering videoconferentie videobellen videogesprek Zoom Teams-vergadering Jitsi Skype Webex livestream "
     "livestreamen gestreamd hybride_vergadering hybride_vergaderen hybride_bijeenkomst online_vergadering "
     "onlinevergadering online_vergaderen webinar webcam camera_aan camera_uit tijdzone tijdzones gedempt_microfoon "
     "microfoon_uit op_mute scherm_delen deelname_op_afstand inbellen"},
    {NOTION_TICKET, "tickets_sluiten tickets_afhandelen ticketsysteem openstaande_tickets openstaande_meldingen "
                    "foutenrapport foutrapport "
                    "bugmelding bugmeldingen bugrapport bugtracker issuetracker issues openstaande_issues triage "
                    "backlog achterstand_in_meldingen duplicaat duplicaten dubbele_meldingen dubbel_gemeld Jira "
                    "Bugzilla Gitlab ticketnummer helpdesk gesloten_zonder_antwoord meldingensysteem servicedesk"},
};
NOTION_TABLE(digital, nl)
