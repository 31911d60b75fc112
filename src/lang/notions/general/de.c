/* SPDX-License-Identifier: MIT */
/* German words for each notion (notions.h); longer words that begin with one of these count too. */
#include "../tables.h"

static const struct notion_words notions_general_de[] = {
    {NOTION_ROLE, "Rolle Verantwortung Verantwortlichkeit verantwortlich Aufgabe Pflicht Funktion Mandat Auftrag "
                  "zuständig_für die_Zuständigkeit zuständig_ist nicht_zuständig"},
    {NOTION_STAKEHOLDER, "Akteur Beteiligte Interessengruppe Interessenträger Stakeholder Anspruchsgruppe Partei"},
    {NOTION_GOVERNMENT,
     "Regierung Staat staatlich Ministerium Minister Behörde Amt Verwaltung Beamte öffentliche_Hand Parlament "
     "Regulierer Beamter Bürgermeister Stadtrat Ministerialbeamte Rathaus der_Botschafter"},
    {NOTION_COMPANY,
     "Unternehmen Firma Privatwirtschaft Wirtschaft Industrie Betrieb Konzern kommerziell Unternehmer Hersteller "
     "Lieferant Arbeitgeber Mittelstand Mittelständler Handelskammer Kammern Innung Arbeitgeberverband"},
    {NOTION_CIVIL_SOCIETY, "Zivilgesellschaft zivilgesellschaftlich NGO Verein Stiftung Verband Ehrenamt gemeinnützig"},
    {NOTION_TECHNOLOGY,
     "technisch Technik Technologie Ingenieur Software Hardware digital Informatik Rechner Computer"},
    {NOTION_OPERATOR, "Betreiber Anbieter Provider Netzbetreiber Telekommunikation Registrierungsstelle"},
    {NOTION_RESEARCH, "Forschung Forscher forschen Wissenschaft wissenschaftlich akademisch Professor Gelehrte"},
    {NOTION_USER,
     "Nutzer Nutzerin Anwender Bürger Bürgerin Kunde Kundin Verbraucher Verbraucherin Teilnehmer Einwohner Benutzer"},
    {NOTION_YOUTH,
     "Jugend Jugendliche jung Kind Kinder Student Studierende Generation Minderjährige Jugendverband Schülerinnen"},
    {NOTION_WOMEN, "Frau Frauen Geschlecht Mädchen weiblich Mutter Gleichstellung"},
    {NOTION_POLICE, "Polizei Strafverfolgung Staatsanwalt Staatsanwaltschaft Gericht Ermittler Ermittlung Justiz "
                    "Kriminalpolizei der_Richter ein_Richter Strafrichter Amtsrichter die_Richter"},
    {NOTION_CRIME, "Verbrechen Kriminalität Kriminelle kriminell Betrug Betrüger Diebstahl stehlen illegal Straftat "
                   "der_Täter die_Täter Straftäter Tatverdächtige Einzeltäter"},
    {NOTION_EXPERT,
     "Experte Expertin Expertise Fachleute Fachmann Fachfrau Spezialist Sachverständige Fachkraft Berater"},
    {NOTION_DEVELOPING,
     "Entwicklungsland Entwicklungsländer am_wenigsten_entwickelt globaler_Süden globalen_Süden Armut Schwellenland"},
    {NOTION_RURAL, "ländlich Dorf Dörfer Land_auf abgelegen Bauer Bauernhof Landwirt"},
    {NOTION_VULNERABLE, "verletzlich schutzbedürftig Minderheit Behinderung behindert benachteiligt unterrepräsentiert "
                        "Flüchtling Geflüchtete Migrant "
                        "ausgeschlossen Senioren"},
    {NOTION_REGION, "Region regional Kontinent Provinz Bundesland"},
    {NOTION_COUNTRY, "Land Länder Nation national landesweit"},
    {NOTION_INTERNATIONAL, "international weltweit global grenzüberschreitend ausländisch Ausland"},
    {NOTION_LOCAL, "lokal örtlich kommunal Gemeinde Stadt Bürgermeister Nachbarschaft Kommune"},
    {NOTION_COMMUNICATE,
     "Kommunikation kommunizieren sprechen reden Kanal Kontakt Mailingliste Verteiler Telefon telefonieren anrufen "
     "Anruf Nachricht Dialog Gespräch diskutieren Diskussion Mail Austausch schreiben Brief Chat Absprache"},
    {NOTION_MEETING, "Treffen treffen Konferenz Tagung Sitzung Workshop Veranstaltung Forum Seminar Besprechung"},
    {NOTION_COOPERATE, "Kooperation kooperieren Zusammenarbeit zusammenarbeiten Partner Partnerschaft gemeinsam "
                       "miteinander Bündnis koordinieren "
                       "Koordination Abstimmung"},
    {NOTION_SHARE, "weitergeben Weitergabe austauschen Austausch verbreiten übermitteln wir_teilen teilen_wir "
                   "miteinander_teilen teilen_ihr Erfahrungen_teilen teilen_sich Wissen_teilen"},
    {NOTION_IMPROVE, "verbessern Verbesserung stärken Stärkung besser erhöhen fördern erleichtern ausbauen "
                     "vorantreiben ermutigen gesteigert"},
    {NOTION_PROBLEM, "Problem problematisch Schwierigkeit schwierig Hindernis Hürde Hemmnis Barriere Herausforderung "
                     "behindern hindern verhindern scheitern "
                     "Fehlschlag Schwäche erschweren Ärger Mühe Reibung blockieren"},
    {NOTION_LACK, "Mangel mangeln fehlen Fehlen Lücke unzureichend knapp niemand"},
    {NOTION_TRUST,
     "Vertrauen vertrauen vertrauenswürdig Misstrauen Ruf Glaubwürdigkeit Angst fürchten Furcht Befürchtung"},
    {NOTION_RISK, "Risiko Risiken Bedrohung Gefahr gefährlich Gefährdung Schwachstelle"},
    {NOTION_INCIDENT, "Vorfall Vorfälle Angriff angreifen Ausfall Notfall Krise Einbruch Schadsoftware "
                      "Erpressungstrojaner Phishing Hacker Virus"},
    {NOTION_SECURITY,
     "Sicherheit sicher schützen Schutz verteidigen Verteidigung Cybersicherheit Widerstandsfähigkeit abgesichert"},
    {NOTION_PRACTICE, "Praxis bewährt gute_Praxis beste_Praxis Best_Practice Erfolg erfolgreich gelungen gelingen "
                      "Erfahrung Vorbild stolz hat_sich_bewährt Lehren_ziehen Lehren_aus eine_Lehre_gezogen"},
    {NOTION_EXAMPLE,
     "Beispiel beispielsweise veranschaulichen Geschichte etwa Fallbeispiel Einzelfall konkreter_Fall konkreten_Fall"},
    {NOTION_MEASURE, "bewerten Bewertung messen Messung Indikator Kennzahl überprüfen Prüfung Audit Index evaluieren "
                     "Evaluierung Auswertung"},
    {NOTION_AWARENESS, "Bewusstsein Lagebild Überblick beobachten Beobachtung erkennen Erkennung überwachen "
                       "Überwachung Frühwarnung Aufklärung Sicherheitslage Lagebericht"},
    {NOTION_WARN, "warnen Warnung alarmieren Alarm melden Meldung benachrichtigen Benachrichtigung"},
    {NOTION_NORM, "Norm Prinzip Grundsatz Verhaltenskodex freiwillig normativ"},
    {NOTION_AGREEMENT, "Vereinbarung Abkommen Vertrag Erklärung Selbstverpflichtung Zusage Konvention Übereinkommen "
                       "Resolution Unterzeichner Charta Pakt"},
    {NOTION_LAW, "Gesetz rechtlich Gesetzgebung Regulierung Verordnung juristisch Haftung haften Sanktion Bußgeld "
                 "Strafe Vorschrift das_Recht geltendes_Recht geltendem_Recht Rechtslage Rechtsgrundlage Strafrecht "
                 "Arbeitsrecht Rechtsvorschrift Rechtsrahmen"},
    {NOTION_POLICY, "Politik politisch Strategie strategisch Plan Rahmen Programm Fahrplan"},
    {NOTION_STANDARD, "Standard Normung Spezifikation Leitlinie Leitfaden Richtlinie Handbuch Checkliste "
                      "Netzwerkprotokoll Protokollstandard"},
    {NOTION_IMPLEMENT, "umsetzen Umsetzung anwenden Anwendung durchsetzen Durchsetzung einhalten Einhaltung befolgen "
                       "verwirklichen einführen"},
    {NOTION_NEW, "neu neue kürzlich jüngst Entwicklung Neuerung aufkommend Trend seit_letztem_Jahr"},
    {NOTION_OUTREACH, "einbeziehen Einbeziehung beteiligen Beteiligung teilnehmen Teilnahme mitmachen Inklusion "
                      "inklusiv gewinnen einladen Einladung "
                      "anwerben ansprechen Zielgruppe Öffentlichkeitsarbeit Mitwirkung"},
    {NOTION_LANGUAGE,
     "sprachlich übersetzen Übersetzung Übersetzer Dolmetscher mehrsprachig Muttersprache die_Sprache eine_Sprache "
     "unsere_Sprache meine_Sprache der_Sprache Landessprache Fremdsprache Amtssprache mehrere_Sprachen andere_Sprache "
     "anderen_Sprachen zwei_Sprachen vielen_Sprachen Sprachen_sprechen Sprachbarriere Sprachkenntnisse Sprachkurs "
     "Sprachproblem deren_Sprache einfache_Sprache leichte_Sprache"},
    {NOTION_TRAINING, "Ausbildung ausbilden Schulung Fortbildung Kapazität Fähigkeit Kompetenz lernen Bildung Kurs "
                      "Mentor Stipendium geschult Schulungen"},
    {NOTION_PUBLICITY, "Kampagne Werbung Plakat Radio Zeitung Presse Journalist Rundbrief soziale_Medien Broschüre"},
    {NOTION_MONEY, "Geld Mittel Finanzierung finanzieren finanziell Haushalt Budget Kosten kosten teuer bezahlen "
                   "zahlen Zahlung Zuschuss Geldgeber Preis Gehalt Lohn investieren Investition Fördermittel "
                   "Eintrittsgeld Eintrittspreis freier_Eintritt Eintritt_frei"},
    {NOTION_STAFF, "Personal Mitarbeiter Mitarbeiterin Angestellte Team einstellen Freiwillige Beschäftigte "
                   "freie_Stellen offene_Stellen unbesetzte_Stellen halbe_Stelle Planstelle eine_Stelle Vollzeitstelle "
                   "Stellen_sind neue_Stellen Personalstelle"},
    {NOTION_TIME, "Zeit Frist langsam Verzögerung verspätet schnell Tempo Zeitplan Stunde Woche"},
    {NOTION_FUTURE, "Zukunft künftig zukünftig nächste nächsten weiterhin fortsetzen weitermachen darüber_hinaus "
                    "morgen kommende kommenden"},
    {NOTION_TOPIC, "Thema Themen Gegenstand Frage Priorität Schwerpunkt Tagesordnung Anliegen"},
    {NOTION_OTHER, "andere anderer weitere weiterer weiteren zusätzlich außerdem ferner verwandt sonst sonstige"},
    {NOTION_RECOMMEND, "empfehlen Empfehlung vorschlagen Vorschlag sollte sollten fordern anregen Anregung wir_fordern "
                       "unsere_Forderung ich_rate wir_raten mein_Rat guten_Rat Ratschlag Ratschläge"},
    {NOTION_DECIDE,
     "entscheiden Entscheidung abstimmen Wahl wählen auswählen Auswahl ernennen genehmigen beschließen Beschluss"},
    {NOTION_GOVERNANCE, "Governance Steuerung Vorstand Ausschuss Rat_der Gremium Leitung Vorsitz Aufsicht"},
    {NOTION_TRANSPARENCY, "Transparenz transparent veröffentlichen Veröffentlichung offenlegen Offenlegung "
                          "Rechenschaft offengelegt offen_legen"},
    {NOTION_CONFLICT, "Konflikt Streit Meinungsverschiedenheit Beschwerde Schlichtung Spannung Interessenkonflikt"},
    {NOTION_PRIVACY, "Privatsphäre Datenschutz privat personenbezogen vertraulich Vertraulichkeit geheim Geheimhaltung "
                     "anonym Einwilligung"},
    {NOTION_DATA, "Daten Information Angabe Aufzeichnung Statistik Datenbank Zahlen Register"},
    {NOTION_TOOL, "Werkzeug Plattform System App Webseite Portal Anwendungssoftware digitale_Dienste Online-Dienst"},
    {NOTION_METHOD,
     "Mechanismus Mechanismen Methode Mittel_und_Wege Verfahren Prozess Vorgehen Ansatz Instrument Art_und_Weise"},
    {NOTION_INFRASTRUCTURE,
     "Infrastruktur Netz Netzwerk Ausrüstung Kabel Server Router Gerät Leitungen_verlegen Leitungsnetz Stromleitung"},
    {NOTION_INTERNET, "Internet online Web Netz Cyber Cyberraum Domain"},
    {NOTION_ACCESS,
     "Zugang zugänglich Zugriff Barrierefreiheit anschließen Anschluss erschwinglich Abdeckung Bandbreite"},
    {NOTION_RIGHTS, "Menschenrechte Freiheit Würde Gleichheit Gerechtigkeit Grundrechte die_Rechte Rechte_der "
                    "Rechte_und Bürgerrechte ein_Recht_auf Recht_auf Rechte_haben"},
    {NOTION_CONTENT, "Inhalt Inhalte Hassrede Desinformation Falschmeldung Medien Zensur"},
    {NOTION_DOCUMENT, "Dokument Papier Text Entwurf Kapitel Abschnitt Seiten_lang Seitenzahl viele_Seiten"},
    {NOTION_TYPICAL,
     "typisch typischerweise üblich gewöhnlich häufig allgemein oft gängig alltäglich normalerweise zumeist"},
    {NOTION_HEALTH, "Gesundheit Krankenhaus medizinisch Patient Krankheit Arzt Ärztin Pflege Klinik Epidemie Impfung"},
    {NOTION_SCHOOL, "Schule Schüler Lehrer Lehrerin Lehrkraft Universität Hochschule Klasse"},
    {NOTION_ENVIRONMENT, "Umwelt Klima Verschmutzung nachhaltig Nachhaltigkeit Ökologie Wald Artenvielfalt Abfall Müll "
                         "die_Natur der_Natur unsere_Natur Naturschutz Natur_und naturnah Naturraum"},
    {NOTION_WATER, "Wasser Fluss See Hochwasser Überschwemmung Dürre Meer Küste Regen Brunnen"},
    {NOTION_ENERGY, "Energie Strom Solar Kraftstoff Öl Gas"},
    {NOTION_FOOD, "Lebensmittel Essen Mahlzeit Landwirtschaft Ernte Saatgut Küche Ernährung Kantine"},
    {NOTION_TRANSPORT, "Verkehr Straße Bahn Bus Fahrrad Auto Zug Fahrzeug Transport"},
    {NOTION_HOUSING, "Wohnung Wohnen Haus Miete Mieter Gebäude"},
    {NOTION_CULTURE, "Kultur kulturell Kunst Erbe Museum Musik Bibliothek Tradition"},
    {NOTION_MAINTAIN, "pflegen Pflege Wartung bewahren reparieren Reparatur aktualisieren Aktualisierung instandhalten "
                      "Archiv instand_halten instandgehalten in_Schuss Erhalt_der"},
    {NOTION_ORGANISATION, "Organisation Institution Einrichtung Agentur Institut Sekretariat Büro zuständige_Stelle "
                          "öffentliche_Stellen Anlaufstelle Geschäftsstelle Dienststelle staatliche_Stellen"},
    {NOTION_SUPPORT, "Hilfe helfen Unterstützung unterstützen Beistand beistehen"},
    {NOTION_NEED,
     "Bedarf brauchen benötigen notwendig nötig wollen wünschen Wunsch erwarten Erwartung hoffen Anforderung"},
    {NOTION_BENEFIT, "Nutzen Vorteil nützlich Wert Gewinn positiv profitieren"},
    {NOTION_HARM, "Schaden schaden schädlich negativ Verlust Nachteil Missbrauch Opfer"},
    {NOTION_CHANGE, "Änderung Wandel Reform verändern Veränderung ersetzen anpassen umstellen verändert umändern"},
    {NOTION_START, "beginnen starten Gründung einrichten anfangen aufbauen gegründet Neugründung"},
    {NOTION_QUALITY, "Qualität zuverlässig Zuverlässigkeit genau richtig ein_Fehler die_Fehler der_Fehler keine_Fehler "
                     "Fehler_machen Fehlerquote fehlerhaft"},
    {NOTION_MARKET, "Markt Wettbewerb Handel Wirtschaft Monopol Vergabe Beschaffung kaufen verkaufen Vertrag "
                    "Ausschreibung Liefervertrag"},
    {NOTION_OWNERSHIP, "Eigentum Eigentümer Lizenz Urheberrecht Marke Patent besitzen"},
    {NOTION_COMMUNITY, "Gemeinschaft Mitglied Mitgliedschaft Community Freundeskreis Arbeitskreis"},
    {NOTION_NEUTRALITY, "neutral Neutralität unabhängig Unabhängigkeit unparteiisch"},
    {NOTION_MEMORY, "Vergangenheit bisher vorherig vorher damals wie_früher von_früher früher_war früher_gab "
                    "früher_waren früher_hatten früher_haben"},
    {NOTION_WHO, "wer Person Menschen Leute"},
    {NOTION_LIGHT,
     "Licht Lampe Leuchte Laterne Beleuchtung beleuchten dunkel Dunkelheit dimmen Straßenlaterne Leuchtmittel"},
    {NOTION_ANIMAL, "Tier Wildtier Vogel Vögel Fledermaus Fledermäuse Insekt Falter Nachtfalter Schmetterling Biene "
                    "Fisch Frosch Igel Hund Katze Eule Säugetier"},
    {NOTION_PLANT, "Pflanze pflanzen Baum Bäume Saatgut Samen Garten Gärten Park Blume Gras Hecke Strauch Blatt Obst "
                   "Gemüse Wurzel Schatten"},
    {NOTION_ELDERLY,
     "ältere_Menschen Senior Senioren Rentner Rentnerin pensioniert Ruhestand Großmutter Großeltern Oma Opa Altenheim "
     "Pflegeheim Altersheim ältere_Leute ältere_Mitbürger alte_Menschen alte_Leute ältere_Herrschaften"},
    {NOTION_DEVICE, "Gerät Telefon Handy Smartphone Tablet Laptop Rechner Sensor Instrument Akku Batterie Bildschirm "
                    "Ladegerät Kamera Maschine Messgerät"},
    {NOTION_LEND,
     "leihen verleihen ausleihen ausgeliehen geliehen Leihe Ausleihe tauschen Tausch zurückgeben zurückbringen borgen"},
    {NOTION_KEY, "Schlüssel signieren Signatur Unterschrift Passwort Kennwort Passphrase Token verschlüsseln "
                 "Verschlüsselung Zertifikat Anmeldung Zugangsdaten"},
    {NOTION_CODE, "Quellcode Quelltext Software Paket Veröffentlichung bauen kompilieren Compiler Binärdatei binär "
                  "Abhängigkeit Patch Repository Entwickler Programmierer reproduzierbar"},
    {NOTION_SUCCESSION,
     "Nachfolger Nachfolge Übergabe übergeben erben zurücktreten Rücktritt Ausscheiden aufhören Ablösung übernehmen"},
    {NOTION_STRAIN,
     "Burnout erschöpft Erschöpfung müde Stress Überlastung überlastet Arbeitslast Belastung überfordert ausgebrannt"},
    {NOTION_CONDUCT, "Verhalten benehmen Belästigung belästigen Mobbing Beleidigung beleidigen respektvoll höflich "
                     "unhöflich Moderation Umgangston Verhaltenskodex"},
    {NOTION_FEAR, "Angst ängstlich fürchten Furcht Sorge besorgt unsicher beunruhigt erschrecken verängstigt mulmig"},
    {NOTION_COMPLAINT, "Beschwerde beschweren beschwert Klage beklagen Einwand Einspruch Protest protestieren "
                       "verärgert Widerstand Gegner"},
    {NOTION_CONSULT, "Befragung befragen Umfrage Fragebogen Bürgerversammlung Anhörung Einwilligung Zustimmung "
                     "Anwohner Bewohner Einwohner Bürgerentscheid"},
    {NOTION_FARMING, "Bauer Bauern Landwirt Landwirtschaft Feld Acker Vieh Ernte Fischer Angler Fischerei "
                     "Grundbesitzer Bewässerung Hof"},
    {NOTION_POLLUTION, "Verschmutzung verschmutzen Verschmutzer Einleitung Verseuchung verseucht giftig Gift Nitrat "
                       "Phosphat Trübung Abwasser Gülle Ausstoß"},
    {NOTION_ARMS,
     "Waffe Rüstung Abrüstung Krieg Militär Armee nuklear Atomwaffe Rakete bewaffnet Soldat Munition Mine"},
    {NOTION_INSPECT,
     "Inspektion Inspektor inspizieren prüfen Prüfer Prüfung Überprüfung Beobachter Audit Gutachter Begutachtung "
     "unangekündigt Rangliste Kontrolle kontrollieren Aushang Bewertungsnote Schattenbericht Gruppendruck"},
    {NOTION_PUNISH, "Strafe bestrafen bestraft Bußgeld Geldstrafe Sanktion verurteilt Verurteilung Urteil Gericht "
                    "Anklage Abschreckung Haft"},
    {NOTION_INSURE, "Versicherung versichern versichert Haftpflicht Haftung Entschädigung Prämie"},
    {NOTION_VOLUNTEER, "Freiwillige Freiwilliger freiwillig ehrenamtlich Ehrenamt unbezahlt Helfer Helferin Freizeit"},
    {NOTION_STORE,
     "Lagerung aufbewahren Aufbewahrung Regal Schublade Schrank Kiste trocken trocknen Keller Kühlschrank Feuchtigkeit "
     "Schimmel das_Lager im_Lager Lagerraum Lagerhalle einlagern Einmachglas Zwischenlager lagern_wir Vorratsgläser"},
    {NOTION_EVENT, "Veranstaltung Messe Ausstellung Feier Konzert Markttag Aktion Tag_der_offenen_Tür Workshop Ausflug "
                   "das_Fest ein_Fest beim_Fest Dorffest Stadtfest Sommerfest Straßenfest Feste_feiern Stadtführung "
                   "Museumsführung Führungen_durch"},
    {NOTION_SHOP, "Laden Geschäft Kaufmann Einzelhandel Supermarkt Gaststätte Wirt Hotel Tankstelle der_Händler "
                  "die_Händler Einzelhändler Händler_vor Buchhandlung"},
    {NOTION_FAMILY, "Familie Eltern Mutter Vater Kind Kinder Kleinkind Kindergarten Enkel Tochter Sohn Haushalt"},
    {NOTION_DECEIT, "Betrug Betrüger betrügen betrogen Schwindel Masche Trick Täuschung täuschen gefälscht Enkeltrick "
                    "Abzocke reingelegt"},
    {NOTION_ATTRIBUTE, "Zuschreibung zuschreiben Schuldiger beschuldigen Anschuldigung Urheber Beweis Beweismittel "
                       "forensisch der_Täter die_Täter"},
    {NOTION_COMPLY, "einhalten Einhaltung eingehalten befolgen beachten Verstoß verstoßen verletzen Verletzung "
                    "Versprechen halten_sich_an Zusage Zusagen nachhalten Normtreue Wort_halten"},
    {NOTION_DISCIPLINE, "Disziplin Fachgebiet Luftfahrt Medizin Chemie anderswo andere_Bereiche Analogie Fachrichtung"},
    {NOTION_INVENTORY,
     "Kartierung kartieren Bestandsaufnahme Verzeichnis Katalog Tabelle Übersicht Vergleich Auswahl Kernbestand"},
    {NOTION_CLAUSE, "Klausel Artikel Element Präambel unterzeichnet Unterzeichner ratifiziert in_Kraft eine_Bestimmung "
                    "die_Bestimmung Vertragsbestimmung"},
    {NOTION_NEWCOMER,
     "Neuling Neueinsteiger Einsteiger neue_Mitglieder Mentor Einarbeitung Neuzugang unterrepräsentiert"},
    {NOTION_SAMPLE, "zählen Probe Probenahme Messung Messwert messen Labor Erhebung doppelt_so_viele wiegen gewogen "
                    "Waage Kilo Gramm Bestandsaufnahme Volkszählung Auszählung durchzählen nachzählen"},
    {NOTION_NOISE, "Lärm leise Ruhe Geräusch Schall Dezibel zu_laut sehr_laut so_laut laute_Musik ist_laut Lautstärke "
                   "lauter_als laut_ist"},
    {NOTION_WASTE, "Abfall Müll Recycling recyceln Kompost Tonne Deponie Verpackung Plastik Wiederverwendung Reste "
                   "wegwerfen weggeworfen Essensreste Speisereste Mülleimer Abfalleimer"},
    {NOTION_ACCIDENT, "Unfall Zusammenstoß verletzt Verletzung Sturz Rettung Rettungsdienst Feuerwehr Fußgänger "
                      "Todesfall Verkehrssicherheit"},
    {NOTION_DISABILITY, "Behinderung behindert Rollstuhl Rampe blind gehörlos Hörgerät sehbehindert Großdruck "
                        "Gebärdensprache barrierefrei"},
    {NOTION_WORK, "Arbeitsplatz Arbeitsplätze Arbeitnehmer Gewerkschaft arbeitslos Arbeitslosigkeit Beruf Schicht "
                  "Arbeitsbedingungen Lehrling"},
    {NOTION_SPORT, "Sport Fußball Spieler Spielplatz Schwimmbad Stadion Sportler Spiel Trainer Turnhalle Sportverein"},
    {NOTION_TOURISM, "Tourismus Tourist Besucher Gast Gäste Reisende Unterkunft Pension Fremdenverkehr"},
    {NOTION_BOOK, "Buch Bücher Bibliothek Bücherei Bibliothekar Leser Lesen Archiv Verlag Autor"},
    {NOTION_BUILDING, "Gebäude Dach Wand Fenster Baustelle Ziegel Sanierung Dämmung Architekt Fassade Grundstück "
                      "Baugenehmigung aus_Beton Betonklotz Betonwand Stahlbeton"},
    {NOTION_AUTOMATION, "Automatisierung automatisiert Algorithmus künstliche_Intelligenz ki maschinelles_Lernen "
                        "Roboter Chatbot Sprachmodell"},
    {NOTION_WEATHER,
     "Wetter Hitze Hitzewelle Kälte Frost Schnee Eis Sturm Wind Temperatur Sommer Winter Niederschlag Jahreszeit"},
    {NOTION_TEACHING,
     "Unterricht unterrichten Lehrer Lehrerin Kurs Lehrkraft Kursleiter Lernende üben Übung Lehrmaterial Geduld"},
    {NOTION_BILL, "Rechnung Tarif Ersparnis sparen gespart Einsparung billig günstig Ausschreibung amortisiert Euro "
                  "Stromrechnung Verbrauch Kilowattstunde"},
    {NOTION_EMERGENCY, "Notfall Notruf Notdienst Erste_Hilfe Bereitschaft Rufbereitschaft Hotline Krisentelefon"},
    {NOTION_REPAIR, "reparieren Reparatur kaputt kaputtgehen defekt Defekt Ausfall ausfallen löten Techniker "
                    "Elektriker Mechaniker Ersatzteil Ersatzteile verschleißen Rost Kurzschluss Stromausfall Netzteil"},
    {NOTION_BROADCAST,
     "senden Sendung Sender Rundfunk ausstrahlen Antenne Mikrofon Studio Frequenz Hörer Podcast Moderator Aufnahme"},
    {NOTION_CARE,
     "Pflege pflegen Pflegekraft Betreuung betreuen Sozialarbeiter Einsamkeit einsam Demenz Trauer Besuchsdienst"},
    {NOTION_COOKING, "kochen Koch Köchin Küche Kantine Mensa Rezept Mittagessen Frühstück Speiseplan vegetarisch "
                     "Fleisch Brot Bäckerei Allergie Geschmack Lieblingsgericht Gerichte_kochen Fertiggericht"},
    {NOTION_DONATION,
     "Spende spenden Mitgliedsbeitrag Beiträge_der_Mitglieder Tombola Sponsor Werbung Anzeige_schalten Gebühr Abgabe"},
    {NOTION_MIGRATION, "Migration Migrant Einwanderer Einwanderung Flüchtling Geflüchtete Asyl Grenze Visum "
                       "Integration Ausländer Zugewanderte"},
    {NOTION_SHAME, "Scham schämen beschämt peinlich Stigma bloßstellen Demütigung diskret Würde"},
    {NOTION_POVERTY, "arme Armut einkommensschwach Sozialhilfe Bürgergeld bedürftig Bedürftige Zuschuss Not obdachlos "
                     "arme_Menschen arme_Familien arme_Leute bitterarm die_Armen"},
    {NOTION_RETURN, "zurückgeben Rückgabe zurückbringen zurückgebracht zurückgegeben Rückkehr "
                    "wiederbringen überfällig Rücklauf zurückkommen zurücksenden"},
    {NOTION_LOSS, "verlieren verloren Verlust verlust verdorben verderben verfault eingehen eingegangen verschwinden "
                  "verschwunden abhanden"},
    {NOTION_POST, "Brief Briefe Post Umschlag Paket Päckchen Briefmarke Postkarte Porto Briefkasten "
                  "Sendung Briefträger zustellen Zustellung"},
    {NOTION_CUSTOMS, "Zoll Grenze Import Export Zollamt Quarantäne beschlagnahmt Grenzübertritt Schmuggel Einfuhrzoll "
                     "Ausfuhrgenehmigung Einfuhrabgaben Einfuhrbestimmungen Ausfuhrverbot"},
    {NOTION_BOOKING, "Termin Terminvergabe Buchung reservieren Reservierung Kalender Terminkalender Voranmeldung "
                     "anmelden Sprechstunde ausgebucht einbuchen gebucht"},
    {NOTION_CANCEL, "absagen Absage abgesagt stornieren Stornierung verschieben verschoben verlegen "
                    "verlegt umbuchen ausfallen"},
    {NOTION_REMIND, "Erinnerung erinnern erinnert vergessen SMS Mahnung Gedächtnisstütze mahnen "
                    "vergesslich"},
    {NOTION_WAIT,
     "warten Wartezeit Warteliste Schlange anstehen Warteschlange gewartet Wartezimmer hingehalten an_der_Reihe"},
    {NOTION_QUIT, "aufhören aufgehört aussteigen ausgestiegen wegbleiben abspringen kündigen aufgeben "
                  "verlassen austreten Austritt"},
    {NOTION_FISHING, "Angler Fischer angeln Fischerei Fischereiverein Forelle Lachs Karpfen Netz "
                     "Angelverein"},
    {NOTION_LABEL, "Etikett Etiketten etikettieren beschriften Beschriftung Aufkleber Schild Kennzeichnung Strichcode"},
    {NOTION_LITERACY, "lesen Analphabet Analphabetin Leseschwäche Handschrift leichte_Sprache buchstabieren "
                      "lesen_und_schreiben schreiben_lernen nicht_schreiben richtig_schreiben"},
    {NOTION_DEATH, "Tod sterben gestorben tot Friedhof Grab Beerdigung Witwe Witwer Trauer verstorben "
                   "Bestattung"},
    {NOTION_FAITH, "Kirche Moschee Tempel Synagoge Pfarrer Priester Imam Gebet Religion Glaube Kapelle Kloster "
                   "Kirchengemeinde Pfarrgemeinde"},
    {NOTION_STAGE, "Theater Musik Musiker Chor Lied singen Tanz tanzen Film Kino Bühne Orchester Probe "
                   "Aufführung"},
    {NOTION_CLEAN, "sauber reinigen Reinigung putzen schmutzig Schmutz waschen kehren Hygiene Toilette "
                   "Seife aufräumen"},
    {NOTION_CLOTHES, "Kleidung Kleider Stoff nähen Schuh Schuhe Mantel Hemd stricken Textil Uniform "
                     "Altkleider"},
    {NOTION_HANDTOOL, "Werkzeug Werkzeuge Bohrmaschine Hammer Schraubenzieher Rasenmäher Werkbank Hobel eine_Leiter "
                      "auf_der_Leiter Trittleiter Kettensäge Handsäge Motorsäge Kreissäge mit_der_Säge"},
    {NOTION_DISTANCE,
     "Entfernung nah nahe Kilometer zu_Fuß entfernt abgelegen Anfahrt lange_Anfahrt Anfahrtsweg weite_Fahrt "
     "lange_Fahrt weit_weg zu_weit sehr_weit weit_entfernt weiter_Weg weite_Wege lange_Wege so_weit_weg"},
    {NOTION_PAPERWORK, "Formular Formulare Antrag Bürokratie Papierkram ausfüllen Bescheinigung Amt "
                       "Behördengang Nachweis Stempel"},
    {NOTION_PERMIT, "erlauben erlaubt Erlaubnis Genehmigung genehmigt verbieten verboten Verbot "
                    "verweigern untersagt zulassen"},
    {NOTION_CHILDCARE, "Kindergarten Kita Krippe Kinderbetreuung Tagesmutter Vorschule Babysitter Kinderwagen "
                       "Kinderhort Schulhort im_Hort Kindertagesstätte"},
    {NOTION_PICTURE, "Foto Bild Zeichnung Kamera zeichnen Gemälde Illustration Aufnahme Comic Video "
                     "fotografieren"},
    {NOTION_NEIGHBOUR, "Nachbar Nachbarn Nachbarschaft nebenan Anlieger Anrainer Grundbesitzer benachbart"},
    {NOTION_DAMP, "feucht Feuchtigkeit nass trocken Schimmel luftdicht trocknen Kondenswasser "
                  "schimmelig"},
    {NOTION_EXCLUDE, "ausschließen ausgeschlossen Ausschluss außen_vor abgehängt abgewiesen benachteiligt "
                     "zurückgelassen ohne_Internet ausgrenzen"},
    {NOTION_STORE, "Dachboden Gefriertruhe Dose Tonkrug"},
    {NOTION_LAW, "Anwalt Rechtsanwalt Klage verklagt Abmahnung Patent Satzung Paragraf Prozess gerichtlich"},
    {NOTION_PROBLEM,
     "lästig haken hapert hemmt bremst klemmt Stolperstein im_Weg Kopfzerbrechen Schwachstelle Nachteil"},
    {NOTION_DISABILITY, "Brille schlecht_sehen schwerhörig Gehstock Vorlesefunktion sehschwach"},
    {NOTION_EVENT, "Kurs Tauschbörse Nachmittag Vortrag Aktionstag Picknick"},
    {NOTION_MONEY, "Fahrpreis Fahrkarte Ticket Tarif Tarife Ermäßigung Rabatt Kleingeld Gebühr Monatskarte Erstattung"},
    {NOTION_TRANSPORT, "Boot Schiff Fähre Überfahrt Hafen Kai Flug Flughafen Bahnhof Straßenbahn Fahrgast "
                       "Haltestelle Fahrplan Gepäck Lastwagen Rampe Anleger"},
    {NOTION_SAMPLE, "Messwerte Teststreifen Pegel Thermometer Leitfähigkeit Sauerstoff eichen kalibrieren Zahlen"},
    {NOTION_STORE, "wo_es_liegt wo_alles_liegt verwahren verwahrt lagert"},
    {NOTION_NOISE, "Getöse Krach Radau Getümmel Lärmpegel"},
};
NOTION_TABLE(general, de)
