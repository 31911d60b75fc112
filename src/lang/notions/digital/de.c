/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_de[] = {
    {NOTION_UPDATE,
     "Update aktualisieren aktualisiert Aktualisierung Sicherheitsupdate Sicherheitsaktualisierung Upgrade veraltet "
     "alte_Version neueste_Version neue_Version Betriebssystemversion Firmware Hotfix "
     "Sicherheitsflicken Patchday einspielen eingespielt aufspielen Neustart neu_starten Altsystem Windows_XP "
     "läuft_noch_auf Versionswechsel Software-Update Patchmanagement"},
    {NOTION_BUG, "Programmfehler Softwarefehler Fehlermeldung Absturz abgestürzt abstürzen stürzt_ab Bug debuggen "
                 "Debugger Fehlersuche Regression Bluescreen Speicherleck Pufferüberlauf Nullzeiger Endlosschleife "
                 "hängt_sich_auf fehlerhaft Fehlerbehebung Bugfix Softwarepanne "
                 "Stacktrace Fehlerursache "},
    {NOTION_TESTING,
     "Unittest Modultest Integrationstest Regressionstest Softwaretest Testabdeckung Testlauf Testsuite Testfall "
     "Testfälle Testumgebung automatisierte_Tests automatische_Tests kontinuierliche_Integration "
     "Continuous_Integration Fuzzing Fuzzer Testpersonen Qualitätssicherung ungetestet Testautomatisierung "
     "Abnahmetest Testdaten Pipeline_rot"},
    {NOTION_RELEASE, "Release Softwareversion Versionsnummer Hauptversion Nebenversion Freigabezyklus "
                     "Veröffentlichungszyklus Releasezyklus Änderungsprotokoll Changelog Release-Notes Betaversion "
                     "Langzeitunterstützung LTS stabile_Version Meilensteinversion "
                     "Feature-Freeze Versionsstand Nachfolgeversion Semver Versionierung Releasekandidat"},
    {NOTION_CODE_REVIEW, "Code-Review Codereview Pull-Request Merge-Request mergen gemergt Gutachter_Code "
                         "Vier-Augen-Prinzip Vieraugenprinzip Review Reviewer gegenlesen gegengelesen Patch_prüfen "
                         "Patches_prüfen Codeprüfung Commit Commits Commit-Rechte Diff durchgewinkt durchwinken "
                         "Abnahme_von_Code Rebase einreichen_Patch Zweitmeinung_zum_Code Pair-Programming"},
    {NOTION_MAINTAINER,
     "Maintainer Maintainerin Betreuer_des_Pakets Paketbetreuer Projektbetreuer verwaistes_Paket "
     "Ein-Mann-Projekt Einmannprojekt Einzelkämpfer Bus-Faktor Busfaktor Kernentwickler Hauptentwickler Hobbyprojekt "
     "Freizeitprojekt nicht_mehr_gepflegt Nachfolge_im_Projekt Feierabendprojekt Projektleitung_allein "
     "Alleinentwickler Committer Softwarepflege"},
    {NOTION_DEPENDENCY,
     "viele_Abhängigkeiten Paketabhängigkeit fremde_Bibliotheken Softwareabhängigkeit Drittbibliothek Fremdbibliothek "
     "Programmbibliothek Softwarebibliothek "
     "Fremdcode Lieferkettenangriff Software-Lieferkette Softwarelieferkette Stückliste Software-Stückliste SBOM "
     "transitiv Paketverwaltung Paketmanager npm pypi Lockfile Upstream eingebundene_Bibliothek externe_Bibliothek "
     "Log4j Versionskonflikt Zulieferbibliothek"},
    {NOTION_SOFTWARE_LICENCE,
     "Softwarelizenz Lizenztext Lizenzbedingungen Copyleft GPL AGPL LGPL MIT-Lizenz BSD-Lizenz Apache-Lizenz permissiv "
     "proprietär quelloffene_Lizenz Lizenzgebühr Lizenzkosten Lizenzwechsel lizenzieren lizenziert Doppellizenzierung "
     "Creative_Commons gemeinfrei Lizenzschlüssel Nutzungslizenz Lizenzmodell Lizenzverstoß geschlossene_Software"},
    {NOTION_OPEN_SOURCE,
     "Open-Source quelloffen Quelloffenheit freie_Software Linux Libreoffice GNU Firefox Mozilla Debian Wikipedia "
     "offener_Quellcode offener_Code Quelltext_offen öffentlicher_Code Public_Code Github Opensource "
     "Open-Source-Software Gemeinschaftsprojekt digitale_Souveränität FOSS Thunderbird"},
    {NOTION_DOCUMENTATION, "Dokumentation dokumentieren dokumentiert Anleitung Bedienungsanleitung Gebrauchsanweisung "
                           "Benutzerhandbuch Handbuchseite Tutorial Wiki Readme Howto Beispielcode Codebeispiel "
                           "Schritt-für-Schritt Kurzanleitung undokumentiert Referenzhandbuch FAQ Einstiegshilfe "
                           "nachschlagen nachgeschlagen Nachschlagewerk Spickzettel Wissensdatenbank"},
    {NOTION_INTERFACE,
     "Schnittstelle Schnittstellen API APIs Endpunkt Dateiformat Datenformat Austauschformat JSON XML CSV "
     "REST-Schnittstelle Webdienst Webservice Bedienoberfläche Benutzeroberfläche Schaltfläche Plugin Zusatzmodul "
     "Datenaustausch Fachverfahren Datenschnittstelle Programmierschnittstelle Anbindung angebunden Webhook"},
    {NOTION_COMPATIBILITY,
     "kompatibel Kompatibilität abwärtskompatibel Abwärtskompatibilität rückwärtskompatibel inkompatibel "
     "Inkompatibilität interoperabel Interoperabilität Migration_auf migrieren migriert Migrationspfad "
     "Systemwechsel Emulator verträgt_sich veraltete_Funktion abgekündigt Abkündigung "
     "Bruch_der_Schnittstelle alte_Clients Versionskonflikt passt_nicht_zusammen"},
    {NOTION_ENCRYPTION,
     "Verschlüsselung verschlüsseln verschlüsselt entschlüsseln Entschlüsselung Chiffre chiffrieren Kryptografie "
     "Kryptographie kryptografisch Ende-zu-Ende TLS SSL PGP GPG Zertifikatsstelle Zertifikat_abgelaufen Schlüssellänge "
     "Schlüsselaustausch privater_Schlüssel öffentlicher_Schlüssel Hintertür Klartext AES Postquanten quantensicher "
     "S/MIME Verschlüsselungsverfahren"},
    {NOTION_BACKUP, "Wiederherstellung_der_Daten Daten_wiederherstellen Daten_wiederhergestellt Backups Backup "
                    "Datensicherung Sicherungskopie Sicherheitskopie Sicherung_der_Daten Sicherungsband "
                    "Rücksicherung zurückspielen Datenverlust "
                    "Daten_weg Festplatte_kaputt Festplattencrash externe_Festplatte USB-Stick Notfallkopie "
                    "ausgelagerte_Kopie Kopie_außer_Haus zweite_Kopie Magnetband Datenrettung Snapshot Spiegelung"},
    {NOTION_SERVER, "Sysadmin Serveradmin Mailserver Webserver Server Serverraum Hosting gehostet Rechenzentrum "
                    "Rechenzentren Cloud Cloudanbieter virtuelle_Maschine "
                    "Kubernetes Ausfallzeit Serverausfall Verfügbarkeit_des_Servers Hoster Selbsthosting "
                    "selbst_gehostet Großrechner Systemadministrator Lastverteilung überlasteter_Server Speicherplatz "
                    "Wolke_im_Netz AWS Azure Webspace Serverschrank"},
    {NOTION_SOFTWARE_SPEED,
     "Ladezeit Ladezeiten Latenz lädt_langsam lädt_ewig lädt_und_lädt ruckeln ruckelt Performance Antwortzeit "
     "Antwortzeiten Reaktionszeit Benchmark Sanduhr Rechenzeit Durchsatz Zwischenspeicher Cache Millisekunde "
     "Laufzeitmessung beschleunigen Arbeitsspeicher Speicherverbrauch Geschwindigkeit_der_Software "
     "hängt_ständig Lahmheit"},
    {NOTION_MOBILE_APP,
     "App Apps Handy-App Smartphone-App Appstore App-Store Playstore Smartphone Handy Android iPhone Pushnachricht "
     "Push-Nachricht Push-Benachrichtigung installieren installiert Installation_der_App runterladen heruntergeladen "
     "herunterladen mobile_Version QR-Code Handyspeicher deinstallieren Mobilanwendung Warn-App "},
    {NOTION_WEBSITE,
     "Internetadresse Website Webseite Internetseite Internetauftritt Homepage Startseite Browser Hyperlink toter_Link "
     "Links_tot defekter_Link Webauftritt Webportal Onlineformular Online-Formular Webformular "
     "Webadresse anklicken Klicks Unterseite Impressum Seite_nicht_gefunden Wordpress "
     "Redaktionssystem Intranet Landingpage Webdesigner Webmaster"},
    {NOTION_SEARCH, "Suchmaschine Suchfunktion Suchfeld Suchergebnis Suchergebnisse Suchbegriff "
                    "Stichwort Stichwortverzeichnis Schlagwort Schlagworte Volltextsuche durchsuchbar durchsuchen "
                    "googeln gegoogelt Google auffindbar Auffindbarkeit nicht_zu_finden findet_nichts findet_man_nie "
                    "Trefferliste Suchanfrage Register_am_Ende "},
    {NOTION_SPAM, "Spam Spammail Spamfilter Spamordner Werbemail Werbemails unerwünschte_Mails unerwünschte_Werbung "
                  "Massenmail Massenmails abbestellen abbestellt abmelden_vom_Newsletter Postfach_voll volles_Postfach "
                  "Posteingang_voll Posteingang_quillt Kettenbrief Werbeanruf Werbeanrufe Müllmail Junk Mailflut "
                  "E-Mail-Flut Newsletterflut schwarze_Liste Blacklist Werbepost"},
    {NOTION_SOCIAL_MEDIA,
     "soziale_Medien soziale_Netzwerke sozialen_Medien sozialen_Netzwerken Facebook Instagram Tiktok Twitter Youtube "
     "Whatsapp Telegram Mastodon Linkedin Snapchat Reddit Influencer Follower Likes Hashtag Tweet Selfie viral "
     "Facebookgruppe Whatsappgruppe Timeline geliked Netzgemeinde Youtuber Fediverse gepostet Social-Media"},
    {NOTION_MODERATION,
     "Internettroll Internettrolle Nutzer_gesperrt Sperrung_von_Nutzern gesperrte_Nutzer Moderation Moderator "
     "Moderatorin moderieren "
     "Kommentar_löschen Kommentare_löschen "
     "Beiträge_löschen gelöschte_Beiträge Forenregeln Hausregeln Netiquette Nutzer_sperren rausgeworfen "
     "rausgeschmissen Hasskommentar Hasskommentare Kommentarspalte Löschung_von_Beiträgen blockiert_Nutzer "
     "Meldefunktion Beleidigungen Rauswurf Gegenrede"},
    {NOTION_DISINFORMATION,
     "Desinformation Falschinformation Falschmeldung Falschmeldungen Fakenews Fake-News Falschnachricht Lügen "
     "Propaganda Faktencheck Faktenchecker Deepfake Gerücht Gerüchte Verschwörungstheorie Verschwörungserzählung "
     "Verschwörungsmythen Hoax Zeitungsente Halbwahrheit gefälschtes_Bild manipuliertes_Video richtigstellen "
     "Richtigstellung widerlegen Trollfabrik Bots Stimmungsmache Kettennachricht"},
    {NOTION_JOURNALISM,
     "Journalismus Journalist Journalistin Redaktion Redakteur Redakteurin Chefredakteur Reporter Reporterin Zeitung "
     "Lokalzeitung Lokalredaktion Lokaljournalismus Lokalpresse Pressefreiheit Presse Pressekonferenz Pressemitteilung "
     "Schlagzeile Leitartikel Nachrichtenagentur Quellenschutz Informantenschutz recherchieren Recherche Blattmacher "
     "Kolumne Korrespondent Tageszeitung Presserat"},
    {NOTION_BROADBAND,
     "Breitband Breitbandausbau Glasfaser Glasfaserkabel Glasfaserausbau Funkloch Funklöcher Mobilfunk Mobilfunkmast "
     "Handyempfang Handynetz kein_Empfang kein_Netz DSL LTE WLAN Internetanschluss langsames_Internet Internet_langsam "
     "Leitung_lahm Megabit Gigabit Sendemast letzte_Meile Kupferleitung Kupferkabel Satelliteninternet Starlink "
     "Netzabdeckung Hotspot Internetgeschwindigkeit Bandbreite"},
    {NOTION_OFFLINE,
     "offline auf_Papier Papierformular Papierform ohne_Internet ohne_Computer ohne_Smartphone ohne_Handy "
     "kein_Internet keinen_Computer kein_Smartphone per_Telefon per_Post per_Brief persönlich_vorbei "
     "persönlich_erscheinen am_Schalter analog Aushang Schwarzes_Brett Bleistift handschriftlich "
     "Festnetz Fahrkartenschalter vor_Ort_persönlich Ansprechpartner_aus_Fleisch"},
    {NOTION_DIGITAL_SKILLS,
     "Digitalkompetenz digitale_Kompetenz Computerkurs Computerkurse Smartphonekurs Handykurs Tabletkurs "
     "Medienkompetenz digitale_Spaltung digital_abgehängt Digitallotse Digitallotsen Computerkenntnisse EDV-Kenntnisse "
     "Internetkurs Enkel_hilft Enkel_helfen Enkel_muss Passwort_vergessen kennt_sich_aus Computermuffel Digitalcafé "
     "Technikangst mit_dem_Handy kommt_nicht_klar überfordert_vom_Computer Computerführerschein Internetlotse "
     "Medienbildung"},
    {NOTION_AI,
     "künstliche_Intelligenz künstlichen_Intelligenz künstlicher_Intelligenz KI Sprachmodell Sprachmodelle ChatGPT "
     "Chatbot maschinelles_Lernen maschinellem_Lernen neuronales_Netz neuronale_Netze Trainingsdaten generiert_von_KI "
     "Algorithmus Algorithmen halluziniert Halluzination halluzinieren erfundene_Quellen generative_KI Copilot "
     "KI-generiert automatisierte_Entscheidung Textgenerator KI-System KI-Modell GPT Bildgenerator"},
    {NOTION_OPEN_DATA,
     "offene_Daten offener_Daten Open-Data Open_Data Datensatz Datensätze maschinenlesbar Metadaten Datenportal "
     "Datenkatalog Geodaten Rohdaten Verwaltungsdaten CSV-Datei Tabelle_als_PDF Excel-Tabelle herunterladbar "
     "Nachnutzung nachnutzen nachnutzbar weiterverwenden Weiterverwendung Informationsfreiheit offenes_Format "
     "Datenfreigabe Fahrplandaten Transparenzportal"},
    {NOTION_PERSONAL_DATA,
     "personenbezogene_Daten persönliche_Daten personenbezogener_Daten Datenschutz DSGVO Datenschutzgrundverordnung "
     "Datenschutzbeauftragte Datenschutzerklärung Löschfrist Löschfristen Daten_löschen Löschung_meiner_Daten "
     "Recht_auf_Vergessen Auskunftsrecht Auskunftsanspruch Datensparsamkeit Datenminimierung pseudonymisieren "
     "anonymisieren anonymisiert Patientendaten Gesundheitsdaten Kundendaten Geburtsdatum Datenpanne Datenleck "
     "gläserner_Bürger Einwilligungserklärung meine_Daten Zweckbindung Aufbewahrungsfrist"},
    {NOTION_TRACKING,
     "Tracking Tracker Cookie Cookies Cookiebanner Cookie-Banner Werbeprofil Nutzerprofil Bewegungsprofil "
     "Standortdaten Ortungsdaten personalisierte_Werbung zugeschnittene_Werbung Werbeblocker Adblocker Profilbildung "
     "Nachverfolgung Nutzungsverhalten ausspionieren Datenhändler Telemetrie Werbung_verfolgt_mich "
     "Widerspruch_gegen_Tracking Klickverhalten Fingerprinting Analysedienst Datenkrake"},
    {NOTION_ONLINE_IDENTITY,
     "Login-Daten Loginseite beim_Login einloggen eingeloggt ausgeloggt Benutzerkonto Nutzerkonto Kundenkonto Account "
     "Benutzername Passwort "
     "Passwörter Zwei-Faktor Zweifaktor Authentifizierung authentifizieren Identitätsnachweis Klarname Klarnamen "
     "Klarnamenpflicht Pseudonym Spitzname Online-Ausweis Onlineausweis eID Personalausweis Videoident Postident "
     "BundID digitale_Identität elektronische_Signatur Konto_gesperrt ausgesperrt Fakeprofil Anmeldedaten"},
    {NOTION_SURVEILLANCE, "Überwachung überwachen überwacht Überwachungskamera Videoüberwachung Kameras_überall "
                          "abhören abgehört Lauschangriff Abhöraktion Gesichtserkennung Vorratsdatenspeicherung "
                          "Geheimdienst Geheimdienste Nachrichtendienst Verfassungsschutz Staatstrojaner Spionage "
                          "Spion ausspähen ausgespäht Bespitzelung bespitzelt Kennzeichenerfassung gläserner_Mensch "
                          "Stasi Überwachungsstaat Massenüberwachung Drohne Bodycam beobachtet_fühlen"},
    {NOTION_DISCLOSURE,
     "Schwachstellenmeldung Schwachstelle_melden Schwachstellen_melden Sicherheitslücke Sicherheitslücken Lücke_melden "
     "Lücke_gemeldet verantwortungsvolle_Offenlegung koordinierte_Offenlegung Embargo CVE Bug-Bounty "
     "Belohnung_für_Finder Sicherheitsforscher Sicherheitsforscherin Hackerparagraf Zero-Day Veröffentlichungsfrist "
     "neunzig_Tage 90_Tage security.txt Sicherheitshinweis Sicherheitsmeldung Exploit ethischer_Hacker Whitehat "
     "Meldeweg_für_Lücken"},
    {NOTION_RESPONSE_TEAM,
     "CERT CSIRT Notfallteam Krisenstab Rufbereitschaft Bereitschaftsdienst Vorfallsreaktion Reaktion_auf_Vorfälle "
     "Vorfallbearbeitung Notfallplan Notfallhandbuch Notfallübung Krisenübung Planspiel ersten_Stunden erste_Stunden "
     "Eskalation Forensik Forensiker Alarmkette Telefonkette Lagezentrum SOC Einsatzteam Playbook "
     "Ersthelfer_bei_Angriffen Nachbesprechung Notbetrieb"},
    {NOTION_RANSOM,
     "niemals_zahlen keinen_Cent_zahlen Lösegeld Lösegeldforderung Lösegeldzahlung Lösegelder Ransomware "
     "Erpressungstrojaner Erpresser Erpressung "
     "erpressen erpresst Verschlüsselungstrojaner Daten_verschlüsselt Dateien_verschlüsselt alles_verschlüsselt "
     "Bitcoin Erpresserbande Erpresserschreiben Kryptotrojaner Entschlüsselungsschlüssel freigekauft "
     "freikaufen Daten_als_Geisel Lockbit doppelte_Erpressung Leakseite"},
    {NOTION_PEER_REVIEW, "Peer-Review Gutachten Fachgutachten Gutachter Gutachterin Begutachtung begutachten "
                         "begutachtet Begutachtungsverfahren Fachzeitschrift Manuskript Zweitgutachten Doppelblind "
                         "doppelblind anonyme_Gutachter Redaktionsentscheidung abgelehntes_Manuskript Ablehnungsquote "
                         "überarbeiten_und Überarbeitungsrunde Gutachter_zwei Programmkomitee Reviewer_2 "
                         "wissenschaftliche_Qualitätskontrolle Gutachterbericht einreichen_Manuskript"},
    {NOTION_PUBLISHING,
     "Publikation publizieren publiziert Open-Access Open_Access Fachzeitschrift Zeitschriftenartikel "
     "Publikationsgebühr Publikationskosten Artikelgebühr Artikelgebühren APC Verlag Verlage Wissenschaftsverlag "
     "Elsevier Preprint Vorabdruck Bezahlschranke Raubverlag Raubjournale Impact-Faktor Zeitschriftenabo "
     "Monografie Sammelband Druckkosten Druckkostenzuschuss Verlagsvertrag ISBN Selbstverlag"},
    {NOTION_REPRODUCIBILITY,
     "Reproduzierbarkeit reproduzierbar reproduzieren Replikation Replikationskrise replizieren replizierbar "
     "wiederholbar Wiederholbarkeit Versuch_wiederholen gleiches_Ergebnis gleiche_Ergebnis dasselbe_Ergebnis "
     "selben_Ergebnis nachrechnen nachgerechnet nachstellen Methodenteil Methodenabschnitt Präregistrierung "
     "Jupyter Laborbuch Analyseskript Startwert Zufallssaat Negativergebnis nachvollziehbare_Ergebnisse"},
    {NOTION_CITATION,
     "Zitat zitieren zitiert Zitierung Zitation Quellenangabe Quellenangaben Literaturverzeichnis Literaturliste "
     "Fußnote DOI Datenzitat Autorenschaft Mitautor Koautor Zitierweise H-Index Plagiat abgeschrieben Namensnennung "
     "Verdienst_der_Daten Literaturverwaltung Zotero Anerkennung_für_Daten Selbstzitat Belegstelle Danksagung ORCID"},
    {NOTION_LAB_EQUIPMENT,
     "Mikroskop Labor Laborgerät Laborgeräte Laborausstattung Kalibrierung kalibrieren kalibriert Reagenz Reagenzien "
     "Zentrifuge Pipette Spektrometer Massenspektrometer Reagenzglas Sequenziergerät Messzeit Strahlzeit Gerätezeit "
     "Gerätezentrum Laborantin Laborant Abzugshaube Petrischale Elektronenmikroskop Teleskop Oszilloskop Brutschrank "
     "Autoklav Laborkühlschrank Messinstrument Großgerät"},
    {NOTION_STATISTICS,
     "Statistik statistisch Statistiker Statistikerin Stichprobe Stichprobengröße Stichprobenumfang Durchschnitt "
     "durchschnittlich Mittelwert Median Signifikanz signifikant Fehlerbalken Standardabweichung Konfidenzintervall "
     "Irrtumswahrscheinlichkeit p-Wert Regressionsanalyse Ausreißer Korrelation Zufallsstichprobe "
     "Kontrollgruppe Fehlerspanne Varianz Streuung Dunkelziffer Volkszählung Fallzahl"},
    {NOTION_PRESERVATION,
     "Langzeitarchivierung Archivierung archivieren archiviert Archivar Archivarin digitale_Bewahrung Digitalisat "
     "digitalisieren Datenträger alte_Formate veraltetes_Format Diskette Disketten Mikrofilm Magnetband Bitfäule "
     "Bestandserhaltung Jahrzehnte_lesbar noch_lesbar unlesbar Webarchiv Internetarchiv PDF/A Prüfsumme Emulation "
     "Nachlass Floppy CD-ROM Papierzerfall Langzeitspeicher"},
    {NOTION_DOMAIN_NAME,
     "Domain Domainname Domainnamen Domainendung DNS DNSSEC Registrar Registry Nameserver Zonendatei Rootzone "
     "Top-Level-Domain TLD Länderendung DENIC ICANN Whois Subdomain Domainregistrierung Domaingrabbing "
     "abgelaufene_Domain Domaininhaber Domainstreit Umlautdomain Namensraum Namensauflösung"},
    {NOTION_ROUTING,
     "Routing BGP Peering Internetknoten Austauschknoten Netzknoten DE-CIX autonomes_System Präfix Präfixe RPKI "
     "Routenentführung IP-Adresse IP-Adressen IPv6 IPv4 Backbone Transitanbieter Netzbetreiber Routingtabelle "
     "Datenverkehr Seekabel Unterseekabel Routenfilter Traceroute Paketverlust Durchleitung ASN"},
    {NOTION_WEB_ACCESSIBILITY,
     "Screenreader Bildschirmleser Vorleseprogramm Vorlesefunktion Alternativtext Alternativtexte Bildbeschreibung "
     "Farbkontrast Kontraste Schriftgröße größere_Schrift Schrift_zu_klein Tastaturbedienung nur_mit_Tastatur "
     "Braillezeile Braille Bildschirmlupe digitale_Barrierefreiheit barrierefreie_Website barrierefreies_PDF "
     "Untertitel untertitelt leichte_Sprache farbenblind WCAG BITV Sprachausgabe Sprachsteuerung graue_Schrift Lupe"},
    {NOTION_FORK,
     "Fork forken geforkt Abspaltung abspalten abgespalten Aufspaltung Projektspaltung Spaltung_des_Projekts "
     "getrennte_Wege auseinandergegangen auseinandergelebt Konkurrenzprojekt Trennung_der_Projekte Zerwürfnis "
     "Hard-Fork zwei_Versionen Libreoffice_Openoffice eigenständig_weiterentwickelt"},
    {NOTION_LOCALISATION,
     "Lokalisierung lokalisieren lokalisiert Übersetzung_der_Oberfläche übersetzte_Oberfläche Sprachdatei "
     "Sprachversion Sprachfassung Schriftart Schriftarten Zeichensatz Zeichensätze Zeichenkodierung Unicode UTF-8 "
     "Umlaut Umlaute Sonderzeichen rechts_nach_links Tastaturbelegung Datumsformat Internationalisierung Weblate "
     "nur_auf_Englisch alles_auf_Englisch Zeichenkette maschinelle_Übersetzung Akzentzeichen Kauderwelsch"},
    {NOTION_VIDEO_MEETING,
     "hybride_Sitzung hybrides_Treffen Videokonferenz Videositzung Videocall Videogespräch Videoanruf Zoom "
     "Teams-Sitzung Jitsi Skype Webex "
     "BigBlueButton Livestream Liveübertragung gestreamt streamen Stream Hybridsitzung Online-Sitzung "
     "Onlinesitzung Onlinetreffen Fernteilnahme zugeschaltet zuschalten Webinar Webcam Kamera_an Kamera_aus Zeitzone "
     "Zeitzonen stummgeschaltet stummschalten Bildschirm_teilen Headset Mikro_aus"},
    {NOTION_TICKET, "Ticketsystem Tickets_schließen Fehler_melden Fehlermeldesystem Fehlerbericht Fehlerberichte "
                    "Bugtracker Issue-Tracker offene_Tickets offene_Issues Issues Triage Backlog Duplikat Duplikate "
                    "doppelt_gemeldet doppelte_Meldungen Jira Bugzilla Gitlab Ticketnummer Helpdesk Mängelmelder "
                    "Anfrage_offen geschlossen_ohne_Antwort unbearbeitet"},
};
NOTION_TABLE(digital, de)
