/* SPDX-License-Identifier: MIT */
/* Swedish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_sv[] = {
    {NOTION_UPDATE, "utdaterad gammal_programvara uppdatering uppdateringar uppdatera uppdaterad säkerhetsuppdatering "
                    "säkerhetsuppdateringar "
                    "programuppdatering uppgradering uppgradera gammal_version ny_version "
                    "senaste_versionen slut_på_support stöds_inte_längre firmware patchning patcha starta_om omstart "
                    "Windows_XP Windows_7 kör_fortfarande_på äldre_system säkerhetsfix"},
    {NOTION_BUG, "bugg buggar buggfix buggig programfel mjukvarufel datorfel felmeddelande felmeddelanden kraschar "
                 "kraschat kraschade krasch_i_programmet hängt_sig hänger_sig felsöka felsökning felsökare regression "
                 "blåskärm minnesläcka oändlig_loop nollpekare låser_sig_datorn stackspår programmet_kraschade"},
    {NOTION_TESTING,
     "enhetstest enhetstester integrationstest regressionstest regressionstester mjukvarutest testtäckning kodtäckning "
     "testsvit testfall testmiljö automatiska_tester automatiserade_tester kontinuerlig_integration fuzzning "
     "fuzztestning kvalitetssäkring otestad betatest acceptanstest belastningstest testdata testkörning"},
    {NOTION_RELEASE, "release releaser versionsnummer utgåva utgivningscykel releasecykel ändringslogg versionslogg "
                     "stabil_version betaversion huvudversion programversion långtidsstöd LTS kodfrysning "
                     "släpps_ny_version släppa_version utgåvor semver versionshantering släppkandidat"},
    {NOTION_CODE_REVIEW,
     "kodgranskning kodgranskare granska_kod granska_koden granskar_koden pull-request merge-request "
     "sammanslagning_av_kod commit commits diff rebase godkänna_patch granska_patchar fyra_ögon fyra_ögon-principen "
     "parprogrammering commiträttigheter andra_granskaren mergea mergas patchgranskning"},
    {NOTION_MAINTAINER,
     "underhållare paketansvarig projektansvarig_ensam föräldralöst_paket övergivet_projekt enmansprojekt "
     "ensam_utvecklare ensam_underhållare kärnutvecklare huvudutvecklare hobbyprojekt bussfaktor "
     "underhålls_inte_längre ideella_utvecklare upphovsutvecklare maintainer frivilliga_utvecklare paketunderhållare"},
    {NOTION_DEPENDENCY,
     "programberoenden mjukvaruberoenden kodberoenden beroenden_i_koden våra_beroenden tredjepartsbibliotek "
     "programbibliotek mjukvarubibliotek externa_bibliotek tredjepartskod transitiva pakethanterare pakethantering npm "
     "pypi låsfil mjukvarans_leveranskedja leveranskedjeattack SBOM Log4j versionskonflikt beroendeträd"},
    {NOTION_SOFTWARE_LICENCE,
     "programlicens mjukvarulicens licenstext licensvillkor copyleft GPL AGPL LGPL MIT-licens BSD-licens Apache-licens "
     "öppen_licens fri_licens tillåtande_licens proprietär proprietära sluten_källkod licenskostnad licenskostnader "
     "licensnyckel dubbellicensiering Creative_Commons licensbyte licensavtal licensavgift"},
    {NOTION_OPEN_SOURCE, "öppen_källkod öppna_källkod fri_programvara fri_mjukvara open_source Linux LibreOffice GNU "
                         "Debian Firefox Mozilla Wikipedia Github offentlig_kod publicerad_källkod Thunderbird "
                         "källkoden_öppen digital_suveränitet fria_program"},
    {NOTION_DOCUMENTATION,
     "dokumentation dokumentera dokumenterad bruksanvisning användarhandbok användarmanual instruktionsbok manualsida "
     "tutorial wiki readme kodexempel exempelkod steg-för-steg snabbguide lathund odokumenterad vanliga_frågor "
     "kunskapsbas referensmanual handledning_i_programmet"},
    {NOTION_INTERFACE, "gränssnitt användargränssnitt programmeringsgränssnitt API API:er ändpunkt filformat "
                       "dataformat utbytesformat JSON XML CSV webbtjänst insticksmodul plugin datautbyte integrationer "
                       "webhook menyknapp systemkoppling schemafil"},
    {NOTION_COMPATIBILITY,
     "kompatibel kompatibilitet bakåtkompatibel bakåtkompatibilitet inkompatibel interoperabel interoperabilitet "
     "brytande_ändring brytande_ändringar datamigrering systemmigrering migrera_till migreringsväg utfasning fasas_ut "
     "emulator äldre_klienter systembyte går_inte_ihop"},
    {NOTION_ENCRYPTION,
     "kryptering kryptera krypterad krypterat dekryptera avkryptera chiffer kryptografi kryptografisk end-to-end "
     "ändpunkt-till TLS SSL PGP GPG certifikatutfärdare utgånget_certifikat nyckellängd nyckelutbyte privat_nyckel "
     "publik_nyckel bakdörr klartext postkvant kvantsäker AES"},
    {NOTION_BACKUP,
     "backup backuper säkerhetskopia säkerhetskopior säkerhetskopiera säkerhetskopiering säkerhetskopierat återläsning "
     "återställa_filer återställning_av_data datorhaveri hårddisk hårddisken_dog extern_hårddisk USB-minne "
     "förlorade_filer filerna_borta dataförlust andra_kopian kopia_på_annan bandstation dataräddning ögonblicksbild"},
    {NOTION_SERVER,
     "server servrar servrarna serverrum webbhotell datacenter datacentral datahall molntjänst molntjänster "
     "molnleverantör virtuell_maskin Kubernetes driftstopp nertid drifttid serverhaveri systemadministratör "
     "driftar_själva egen_drift diskutrymme webbserver mejlserver AWS Azure stordator"},
    {NOTION_SOFTWARE_SPEED,
     "laddningstid laddningstider svarstid svarstider laddar_långsamt laddar_segt segt_program seg_sida seg_webbplats "
     "långsamt_program prestandatest benchmark timglas snurrande_hjul millisekund genomströmning cacheminne "
     "minnesanvändning programprestanda prestandaproblem laddar_aldrig hackar_och_laggar"},
    {NOTION_MOBILE_APP,
     "app appen appar mobilapp telefonapp smartphone smartmobil smart_telefon Android iPhone pushnotis pushnotiser "
     "notis_i_mobilen installera installerad installerat ladda_ner_appen ladda_ned_appen laddat_ner appbutik "
     "Play_Store App_Store QR-kod avinstallera mobilversion pekskärm svepa_på_skärmen"},
    {NOTION_WEBSITE, "webbplats webbplatsen webbsida webbsidor hemsida hemsidan startsida webbläsare hyperlänk "
                     "döda_länkar trasig_länk webbformulär e-formulär klicka klick webbadress webbportal "
                     "sidan_hittas_inte WordPress intranät webbredaktör webmaster undersida internetadress"},
    {NOTION_SEARCH, "sökmotor sökmotorer sökfunktion sökfunktionen sökruta sökfält sökresultat sökord nyckelord "
                    "söktjänst sökbar sökbara googla googlade Google hittar_ingenting hittar_aldrig "
                    "fritextsökning fulltextsökning sökträff sökträffar slå_upp sakregister"},
    {NOTION_SPAM, "spam spamfilter skräppost skräpmejl skräpmail oönskad_e-post oönskade_mejl oönskad_reklam "
                  "massutskick reklammejl avprenumerera avregistrera_sig_från inkorgen_full full_inkorg kedjebrev "
                  "telefonförsäljare telefonförsäljning svartlista svartlistad för_många_mejl mejlflod spammare"},
    {NOTION_SOCIAL_MEDIA,
     "sociala_medier sociala_nätverk sociala_media Facebook Instagram TikTok Twitter YouTube WhatsApp Telegram "
     "Mastodon LinkedIn Snapchat Reddit influencer influerare gilla-markeringar gillamarkeringar hashtag hashtagg "
     "tweet twittra selfie viralt Facebookgrupp youtubare Fediversum Facebooksida antal_följare tusen_följare"},
    {NOTION_MODERATION,
     "nättrollen internettroll moderering moderator moderatorer moderera nättroll stänga_av_användare "
     "avstängd_från_forumet bannad "
     "bannlyst radera_inlägg raderade_inlägg ta_bort_inlägg borttagna_kommentarer ta_bort_kommentarer forumregler "
     "ordningsregler nätvett näthat hatkommentarer blockera_användare utkastad_ur_gruppen kommentarsfält"},
    {NOTION_DISINFORMATION,
     "desinformation felinformation falska_nyheter falsk_nyhet fejknyheter lögner lögn propaganda faktagranskning "
     "faktagranskare faktakoll deepfake rykte rykten ryktesspridning konspirationsteori konspirationsteorier "
     "bluff_på_nätet vandringssägen trollfabrik trollfabriker manipulerad_video dementera halvsanning "
     "kedjemeddelande påverkanskampanj"},
    {NOTION_JOURNALISM, "journalistik journalist journalister tidning tidningen tidningar redaktion redaktör "
                        "chefredaktör reporter reportrar lokaltidning lokalpress lokaljournalistik pressfrihet "
                        "tryckfrihet presskonferens pressmeddelande nyhetsbyrå källskydd meddelarskydd "
                        "korrespondent krönikör löpsedel ledarsida nyhetsredaktion ansvarig_utgivare"},
    {NOTION_BROADBAND,
     "bredband bredbandsutbyggnad fiber fibern fiberutbyggnad fiberkabel mobiltäckning dålig_täckning ingen_täckning "
     "mobilmast sändarmast ADSL 4G 5G wifi internetuppkoppling långsamt_internet segt_internet seg_uppkoppling "
     "internethastighet megabit gigabit satellitinternet Starlink kopparnät kopparkabel dött_område bandbredd"},
    {NOTION_OFFLINE,
     "offline på_papper pappersblankett pappersformulär pappersblanketter per_telefon per_post per_brev utan_internet "
     "utan_dator utan_smartphone utan_mobil ingen_dator inget_internet ingen_smartphone över_disk lucka_för_biljetter "
     "personligt_besök öga_mot_öga ansikte_mot_ansikte anslagstavla penna_och_papper fast_telefon riktig_människa "
     "levande_människa analogt medborgarkontor"},
    {NOTION_DIGITAL_SKILLS,
     "digital_kompetens digitala_färdigheter digitalt_utanförskap digital_klyfta datorkurs datakurs datorvana "
     "mobilkurs surfplattekurs medie_och_informationskunnighet mediekunnighet internetkurs IT-kunskap "
     "barnbarnen_hjälper barnbarnet_hjälper barnbarn_som_hjälper glömt_lösenordet rädd_för_datorn datorkunskaper "
     "digitalhjälp digital_handledare digidel seniorsurf krångligt_med_datorn"},
    {NOTION_AI,
     "artificiell_intelligens AI språkmodell språkmodeller ChatGPT chattbot chatbot maskininlärning neuralt_nätverk "
     "neurala_nätverk träningsdata genererad_text genererade_texter AI-genererad algoritm algoritmer hallucination "
     "hallucinerar hallucinera generativ_AI Copilot automatiserat_beslut automatiserade_beslut GPT påhittade_källor"},
    {NOTION_OPEN_DATA,
     "öppna_data öppen_data öppna_datamängder datamängd datamängder dataset maskinläsbar maskinläsbara maskinläsbart "
     "metadata dataportal datakatalog geodata rådata nedladdningsbar CSV-fil kalkylblad Excelfil vidareutnyttjande "
     "återanvända_data öppet_format öppna_format offentlighetsprincipen tabell_i_pdf tidtabellsdata"},
    {NOTION_PERSONAL_DATA,
     "personuppgift personuppgifter dataskydd dataskyddsförordningen GDPR dataskyddsombud radering_av_uppgifter "
     "radera_mina_uppgifter rätten_att_bli registerutdrag gallringsfrist lagringstid uppgiftsminimering anonymisera "
     "anonymiserad pseudonymisera hälsodata patientdata patientuppgifter mina_uppgifter dataläcka dataläckor "
     "personnummer födelsedatum integritetspolicy personuppgiftsansvarig samtyckesblankett"},
    {NOTION_TRACKING, "kakor_på_nätet godkänna_kakor tillåta_kakor spårning_på_nätet webbspårning spårare cookie "
                      "cookies kakbanner cookiebanner "
                      "riktad_reklam riktade_annonser personanpassad_reklam annonsprofil användarprofil platsdata "
                      "positionsdata profilering annonsblockerare reklamblockerare datamäklare telemetri "
                      "spårningspixel reklam_förföljer surfbeteende digitala_fotspår kartlägger_användare"},
    {NOTION_ONLINE_IDENTITY,
     "inloggning logga_in loggar_in inloggad utloggad användarkonto konto_på_nätet användarnamn lösenord lösenordet "
     "bankid BankID Freja e-legitimation tvåfaktor tvåfaktorsautentisering autentisering identitetskontroll "
     "riktigt_namn pseudonym smeknamn digital_identitet elektronisk_signatur utelåst_från_kontot falskt_konto "
     "falska_konton falsk_profil id-kapning id-handling "},
    {NOTION_SURVEILLANCE,
     "övervakning övervaka övervakad övervakade övervakningskamera övervakningskameror kamerabevakning "
     "kameror_överallt avlyssning avlyssna avlyssnad telefonavlyssning ansiktsigenkänning underrättelsetjänst "
     "säkerhetspolisen Säpo FRA spionage spion spionera spionerar spionprogram datalagring massövervakning storebror "
     "drönare drönaren kroppskamera signalspaning"},
    {NOTION_DISCLOSURE,
     "sårbarhetsrapport rapportera_sårbarheter rapportera_sårbarhet rapporterad_sårbarhet säkerhetshål säkerhetsbrist "
     "säkerhetsbrister säkerhetslucka säkerhetsluckor ansvarsfullt_avslöjande samordnat_offentliggörande "
     "samordnad_publicering embargo CVE bug-bounty hittelön_för_buggar säkerhetsforskare etisk_hackare etiska_hackare "
     "nolldagssårbarhet nolldag zero-day nittio_dagar 90_dagar security.txt säkerhetsmeddelande"},
    {NOTION_RESPONSE_TEAM,
     "incidenthantering incidentrespons CERT CSIRT krisgrupp krisledning krisstab jour jourtjänst jourhavande "
     "beredskapsjour första_timmarna krisövning skrivbordsövning eskalering forensik forensiker forensisk larmkedja "
     "ringkedja SOC incidentgrupp incidentteam krisplan nödplan efteranalys åtgärdskort tjänsteman_i_beredskap"},
    {NOTION_RANSOM, "lösensumma lösensumman lösenbelopp utpressningsvirus utpressningsprogram utpressning utpressare "
                    "gisslanprogram ransomware betala_lösen betala_utpressarna bitcoin krypterade_filer "
                    "filerna_krypterade allt_krypterat data_som_gisslan dekrypteringsnyckel betala_aldrig "
                    "dubbel_utpressning Lockbit förhandla_med_utpressare utpressningsbrev"},
    {NOTION_PEER_REVIEW,
     "referentgranskning referentgranskad sakkunniggranskning kollegial_granskning kollegiegranskning peer_review "
     "referent granskarna_i_tidskriften anonym_granskare anonyma_granskare dubbelblind manuskript manuskriptet "
     "granskningsutlåtande redaktörens_beslut refuserad refuserat artikel_avvisad större_revidering mindre_revidering "
     "granskare_2 programkommitté"},
    {NOTION_PUBLISHING,
     "vetenskaplig_publicering vetenskapliga_artiklar vetenskaplig_artikel vetenskaplig_tidskrift "
     "vetenskapliga_tidskrifter publiceringsavgift publiceringsavgifter artikelavgift öppen_tillgång open_access "
     "tidskrift tidskrifter förlag bokförlag Elsevier preprint arXiv betalvägg rovtidskrift rovtidskrifter "
     "impaktfaktor monografi ISBN avhandling APC tidskriftsprenumeration egenutgivning"},
    {NOTION_REPRODUCIBILITY,
     "reproducerbarhet reproducerbar reproducerbara reproducera replikera replikering replikerbar replikationskris "
     "samma_resultat upprepa_experimentet upprepa_försöket upprepbarhet metodavsnitt labbjournal labbok Jupyter "
     "förregistrering slumpfrö analysskript negativt_resultat negativa_resultat räkna_om_resultaten köra_om_skriptet"},
    {NOTION_CITATION,
     "citering citeringar citera citerad citerat källhänvisning källhänvisningar källförteckning litteraturlista "
     "referenslista fotnot fotnoter DOI datacitering medförfattare plagiat plagiera självcitering erkännande_för_data "
     "H-index Zotero ORCID författarskap tacktal_i_artikeln upphovsangivelse"},
    {NOTION_LAB_EQUIPMENT,
     "mikroskop mikroskopet laboratorium laboratorier labbet labb laboratorieutrustning labbutrustning kalibrering "
     "kalibrera kalibrerad reagens centrifug pipett pipetter spektrometer masspektrometer provrör sekvenserare "
     "stråltid instrumenttid dragskåp petriskål elektronmikroskop teleskop oscilloskop autoklav inkubator labbtekniker "
     "laborant provfrys"},
    {NOTION_STATISTICS, "statistik statistiken statistisk statistiskt statistiker stickprov stickprovsstorlek "
                        "urvalsstorlek medelvärde genomsnitt genomsnittlig median signifikans signifikant felmarginal "
                        "felstapel felstaplar standardavvikelse konfidensintervall p-värde regressionsanalys "
                        "uteliggare_i_data korrelation kontrollgrupp folkräkning histogram slumpurval SCB"},
    {NOTION_PRESERVATION,
     "digitalt_bevarande långtidsbevarande långtidslagring arkivering arkivera arkiverad arkivarie arkivarier "
     "digitalisera digitaliserad digitalisering_av_arkiv föråldrade_format gamla_filformat diskett disketter mikrofilm "
     "magnetband bitröta oläslig oläsliga webbarkiv pliktleverans e-arkiv PDF/A kontrollsumma emulering cd-rom "
     "bevara_i_decennier läsbart_om_femtio"},
    {NOTION_DOMAIN_NAME, "domännamn domän domäner internetdomän DNS DNSSEC registrar registrarer namnserver zonfil "
                         "rotzon toppdomän toppdomäner TLD ICANN whois subdomän resolver domänregistrering "
                         "domänkapning utgången_domän domäninnehavare domäntvist .se-domän namnuppslagning"},
    {NOTION_ROUTING,
     "routing BGP peering trafikutbyte knutpunkt_för_internet internetknutpunkt knutpunkter autonomt_system prefix "
     "RPKI ruttkapning IP-adress IP-adresser IPv6 IPv4 stamnät transitleverantör routingtabell sjökabel sjökablar "
     "internettrafik traceroute paketförlust ASN nätoperatör routrar"},
    {NOTION_WEB_ACCESSIBILITY,
     "dålig_kontrast tydlig_kontrast skärmläsare uppläsning talsyntes alternativtext alt-text alternativtexter "
     "bildbeskrivning färgkontrast "
     "teckenstorlek större_text större_bokstäver liten_text finstilt tangentbordsnavigering "
     "enbart_tangentbord punktskrift punktskriftsdisplay undertexter undertextad textning digital_tillgänglighet "
     "tillgänglig_webbplats tillgänglig_pdf färgblind WCAG röststyrning förstoringsglas lättläst grått_på_grått "
     "webbtillgänglighet"},
    {NOTION_FORK, "fork forka forkad forkat förgrening_av_projektet avknoppning utbrytning splittring_av_projektet "
                  "projektet_splittrades delning_av_projektet skilda_vägar skiljas_åt konkurrerande_projekt "
                  "två_versioner_av utbrytargrupp schism"},
    {NOTION_LOCALISATION,
     "lokalisering lokalisera översatt_gränssnitt översättning_av_gränssnitt språkfil språkfiler teckensnitt typsnitt "
     "teckentabell teckenkodning teckenuppsättning Unicode UTF-8 åäö diakritiska höger_till_vänster tangentbordslayout "
     "datumformat internationalisering Weblate bara_på_engelska endast_på_engelska oöversatt maskinöversättning "
     "konstiga_tecken textsträngar svensk_version"},
    {NOTION_VIDEO_MEETING,
     "strömmat_möte videomöte videomöten videokonferens videosamtal Zoom Teams-möte Jitsi Skype Webex livesändning "
     "direktsändning "
     "streamas streama hybridmöte hybridmöten digitalt_möte digitala_möten onlinemöte webbinarium "
     "webbkamera kameran_på kameran_av tidszon tidszoner mikrofonen_avstängd mute stäng_av_mikrofonen dela_skärm "
     "på_distans distansdeltagande uppkopplad_på_mötet"},
    {NOTION_TICKET,
     "ärendehantering ärendehanteringssystem öppna_ärenden ärendekö felrapport felrapporter felrapportering felanmälan "
     "buggrapport buggrapporter issues bugtracker ärendenummer triage backlog eftersläpning dubblett dubbletter "
     "dubbla_rapporter Jira Bugzilla Gitlab supportärende supportärenden helpdesk stängt_utan_svar obesvarade_ärenden"},
};
NOTION_TABLE(digital, sv)
