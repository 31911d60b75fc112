/* SPDX-License-Identifier: MIT */
/* German words for each notion (notions.h); longer words that begin with one of these count too. */
#include "../tables.h"

static const struct notion_words notions_general_de[] = {
    {NOTION_ROLE, "Rolle Verantwortung Verantwortlichkeit verantwortlich Aufgabe Pflicht Funktion Mandat zuständig "
                  "Zuständigkeit Auftrag"},
    {NOTION_STAKEHOLDER, "Akteur Beteiligte Interessengruppe Interessenträger Stakeholder Anspruchsgruppe Partei"},
    {NOTION_GOVERNMENT, "Regierung Staat staatlich Ministerium Minister Behörde Amt Verwaltung Beamte öffentliche_Hand "
                        "Parlament Regulierer Beamter Bürgermeister Botschafter Stadtrat Ministerialbeamte Rathaus"},
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
     "Jugend Jugendliche jung Kind Kinder Schüler Student Studierende Generation Minderjährige Jugendverband"},
    {NOTION_WOMEN, "Frau Frauen Geschlecht Mädchen weiblich Mutter Gleichstellung"},
    {NOTION_POLICE, "Polizei Strafverfolgung Staatsanwalt Staatsanwaltschaft Gericht Richter Ermittler Ermittlung "
                    "Justiz Kriminalpolizei"},
    {NOTION_CRIME,
     "Verbrechen Kriminalität Kriminelle kriminell Betrug Betrüger Diebstahl stehlen illegal Straftat Täter"},
    {NOTION_EXPERT,
     "Experte Expertin Expertise Fachleute Fachmann Fachfrau Spezialist Sachverständige Fachkraft Berater"},
    {NOTION_DEVELOPING, "Entwicklungsland Entwicklungsländer am_wenigsten_entwickelt globaler_Süden globalen_Süden arm "
                        "Armut Schwellenland"},
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
     "Anruf Nachricht "
     "Dialog Gespräch diskutieren Diskussion Mail Austausch schreiben Brief Chat Absprache verständigen"},
    {NOTION_MEETING, "Treffen treffen Konferenz Tagung Sitzung Workshop Veranstaltung Forum Seminar Besprechung"},
    {NOTION_COOPERATE, "Kooperation kooperieren Zusammenarbeit zusammenarbeiten Partner Partnerschaft gemeinsam "
                       "miteinander Bündnis koordinieren "
                       "Koordination Abstimmung"},
    {NOTION_SHARE, "teilen weitergeben Weitergabe austauschen Austausch verbreiten übermitteln"},
    {NOTION_IMPROVE, "verbessern Verbesserung stärken Stärkung besser erhöhen fördern Förderung erleichtern ausbauen "
                     "vorantreiben ermutigen steigern"},
    {NOTION_PROBLEM, "Problem problematisch Schwierigkeit schwierig Hindernis Hürde Hemmnis Barriere Herausforderung "
                     "behindern hindern verhindern scheitern "
                     "Fehlschlag Schwäche erschweren Ärger Mühe Reibung blockieren"},
    {NOTION_LACK, "Mangel mangeln fehlen Fehlen Lücke unzureichend knapp ohne niemand kein keine"},
    {NOTION_TRUST,
     "Vertrauen vertrauen vertrauenswürdig Misstrauen Ruf Glaubwürdigkeit Angst fürchten Furcht Befürchtung"},
    {NOTION_RISK, "Risiko Risiken Bedrohung Gefahr gefährlich Gefährdung Schwachstelle"},
    {NOTION_INCIDENT, "Vorfall Vorfälle Angriff angreifen Ausfall Notfall Krise Einbruch Schadsoftware "
                      "Erpressungstrojaner Phishing Hacker Virus"},
    {NOTION_SECURITY,
     "Sicherheit sicher absichern schützen Schutz verteidigen Verteidigung Cybersicherheit Widerstandsfähigkeit"},
    {NOTION_PRACTICE, "Praxis bewährt gute_Praxis beste_Praxis Best_Practice Erfolg erfolgreich gelungen gelingen "
                      "Lehre Erfahrung Vorbild stolz bewähren"},
    {NOTION_EXAMPLE, "Beispiel beispielsweise veranschaulichen Fall Geschichte etwa"},
    {NOTION_MEASURE, "bewerten Bewertung messen Messung Indikator Kennzahl überprüfen Prüfung Audit Index evaluieren "
                     "Evaluierung Auswertung"},
    {NOTION_AWARENESS, "Bewusstsein Lagebild Lage Überblick beobachten Beobachtung erkennen Erkennung überwachen "
                       "Überwachung Frühwarnung Aufklärung"},
    {NOTION_WARN, "warnen Warnung alarmieren Alarm melden Meldung benachrichtigen Benachrichtigung"},
    {NOTION_NORM, "Norm Prinzip Grundsatz Verhaltenskodex freiwillig normativ"},
    {NOTION_AGREEMENT, "Vereinbarung Abkommen Vertrag Erklärung Selbstverpflichtung Zusage Konvention Übereinkommen "
                       "Resolution Unterzeichner Charta Pakt"},
    {NOTION_LAW, "Gesetz rechtlich Recht Gesetzgebung Regulierung Verordnung juristisch Haftung haften Sanktion "
                 "Bußgeld Strafe Vorschrift"},
    {NOTION_POLICY, "Politik politisch Strategie strategisch Plan Rahmen Programm Fahrplan"},
    {NOTION_STANDARD, "Standard Normung Spezifikation Protokoll Leitlinie Leitfaden Richtlinie Handbuch Checkliste"},
    {NOTION_IMPLEMENT, "umsetzen Umsetzung anwenden Anwendung durchsetzen Durchsetzung einhalten Einhaltung befolgen "
                       "verwirklichen einführen"},
    {NOTION_NEW, "neu neue kürzlich jüngst Entwicklung Neuerung aufkommend Trend seit_letztem_Jahr"},
    {NOTION_OUTREACH, "einbeziehen Einbeziehung beteiligen Beteiligung teilnehmen Teilnahme mitmachen Inklusion "
                      "inklusiv gewinnen einladen Einladung "
                      "anwerben ansprechen Zielgruppe Öffentlichkeitsarbeit Mitwirkung"},
    {NOTION_LANGUAGE, "Sprache sprachlich übersetzen Übersetzung Übersetzer Dolmetscher mehrsprachig Muttersprache"},
    {NOTION_TRAINING, "Ausbildung ausbilden Schulung schulen Fortbildung Kapazität Fähigkeit Kompetenz lernen lehren "
                      "Bildung Kurs Mentor Stipendium"},
    {NOTION_PUBLICITY, "Kampagne Werbung Plakat Radio Zeitung Presse Journalist Rundbrief soziale_Medien Broschüre"},
    {NOTION_MONEY, "Geld Mittel Finanzierung finanzieren finanziell Haushalt Budget Kosten kosten teuer bezahlen "
                   "zahlen Zahlung Zuschuss Geldgeber Preis "
                   "Gehalt Lohn investieren Investition Fördermittel"},
    {NOTION_STAFF, "Personal Mitarbeiter Mitarbeiterin Angestellte Team einstellen Freiwillige Beschäftigte Stelle"},
    {NOTION_TIME, "Zeit Frist langsam Verzögerung verspätet schnell Tempo Zeitplan Stunde Woche"},
    {NOTION_FUTURE, "Zukunft künftig zukünftig nächste nächsten weiterhin fortsetzen weitermachen darüber_hinaus "
                    "morgen kommende kommenden"},
    {NOTION_TOPIC, "Thema Themen Gegenstand Frage Priorität Schwerpunkt Tagesordnung Anliegen"},
    {NOTION_OTHER, "andere anderer weitere weiterer weiteren zusätzlich auch außerdem ferner verwandt sonst sonstige"},
    {NOTION_RECOMMEND,
     "empfehlen Empfehlung vorschlagen Vorschlag raten Rat sollte sollten fordern Forderung anregen Anregung"},
    {NOTION_DECIDE,
     "entscheiden Entscheidung abstimmen Wahl wählen auswählen Auswahl ernennen genehmigen beschließen Beschluss"},
    {NOTION_GOVERNANCE, "Governance Steuerung Vorstand Ausschuss Rat_der Gremium Leitung Vorsitz Aufsicht"},
    {NOTION_TRANSPARENCY,
     "Transparenz transparent veröffentlichen Veröffentlichung offenlegen Offenlegung Rechenschaft offen"},
    {NOTION_CONFLICT, "Konflikt Streit Meinungsverschiedenheit Beschwerde Schlichtung Spannung Interessenkonflikt"},
    {NOTION_PRIVACY, "Privatsphäre Datenschutz privat personenbezogen vertraulich Vertraulichkeit geheim Geheimhaltung "
                     "anonym Einwilligung"},
    {NOTION_DATA, "Daten Information Angabe Aufzeichnung Statistik Datenbank Zahlen Register"},
    {NOTION_TOOL, "Werkzeug Plattform System App Webseite Portal Dienst Anwendungssoftware"},
    {NOTION_METHOD,
     "Mechanismus Mechanismen Methode Weg Mittel_und_Wege Verfahren Prozess Vorgehen Ansatz Instrument Art_und_Weise"},
    {NOTION_INFRASTRUCTURE, "Infrastruktur Netz Netzwerk Ausrüstung Kabel Server Router Gerät Leitung"},
    {NOTION_INTERNET, "Internet online Web Netz Cyber Cyberraum Domain"},
    {NOTION_ACCESS,
     "Zugang zugänglich Zugriff Barrierefreiheit anschließen Anschluss erschwinglich Abdeckung Bandbreite"},
    {NOTION_RIGHTS, "Rechte Menschenrechte Freiheit Würde Gleichheit Gerechtigkeit Grundrechte"},
    {NOTION_CONTENT, "Inhalt Inhalte Hassrede Desinformation Falschmeldung Medien Zensur"},
    {NOTION_DOCUMENT, "Dokument Papier Text Entwurf Kapitel Abschnitt Seite"},
    {NOTION_TYPICAL,
     "typisch typischerweise üblich gewöhnlich häufig allgemein oft gängig meist alltäglich normalerweise"},
    {NOTION_HEALTH, "Gesundheit Krankenhaus medizinisch Patient Krankheit Arzt Ärztin Pflege Klinik Epidemie Impfung"},
    {NOTION_SCHOOL, "Schule Schüler Lehrer Lehrerin Lehrkraft Universität Hochschule Klasse"},
    {NOTION_ENVIRONMENT,
     "Umwelt Natur Klima Verschmutzung nachhaltig Nachhaltigkeit Ökologie Wald Artenvielfalt Abfall Müll"},
    {NOTION_WATER, "Wasser Fluss See Hochwasser Überschwemmung Dürre Meer Küste Regen Brunnen"},
    {NOTION_ENERGY, "Energie Strom Solar Kraftstoff Öl Gas"},
    {NOTION_FOOD, "Lebensmittel Essen Mahlzeit Landwirtschaft Ernte Saatgut Küche Ernährung Kantine"},
    {NOTION_TRANSPORT, "Verkehr Straße Bahn Bus Fahrrad Auto Zug Fahrzeug Transport"},
    {NOTION_HOUSING, "Wohnung Wohnen Haus Miete Mieter Gebäude"},
    {NOTION_CULTURE, "Kultur kulturell Kunst Erbe Museum Musik Bibliothek Tradition"},
    {NOTION_MAINTAIN, "pflegen Pflege Wartung erhalten Erhaltung bewahren reparieren Reparatur aktualisieren "
                      "Aktualisierung instandhalten Archiv"},
    {NOTION_ORGANISATION, "Organisation Institution Einrichtung Agentur Institut Sekretariat Büro Stelle"},
    {NOTION_SUPPORT, "Hilfe helfen Unterstützung unterstützen Beistand beistehen"},
    {NOTION_NEED,
     "Bedarf brauchen benötigen notwendig nötig wollen wünschen Wunsch erwarten Erwartung hoffen Anforderung"},
    {NOTION_BENEFIT, "Nutzen Vorteil nützlich Wert Gewinn positiv profitieren"},
    {NOTION_HARM, "Schaden schaden schädlich negativ Verlust Nachteil Missbrauch Opfer"},
    {NOTION_CHANGE, "Änderung ändern Wandel Reform verändern Veränderung ersetzen anpassen umstellen"},
    {NOTION_START, "beginnen starten gründen Gründung einrichten schaffen anfangen aufbauen"},
    {NOTION_QUALITY, "Qualität zuverlässig Zuverlässigkeit genau richtig Fehler"},
    {NOTION_MARKET, "Markt Wettbewerb Handel Wirtschaft Monopol Vergabe Beschaffung kaufen verkaufen Vertrag "
                    "Ausschreibung Liefervertrag"},
    {NOTION_OWNERSHIP, "Eigentum Eigentümer Lizenz Urheberrecht Marke Patent besitzen"},
    {NOTION_COMMUNITY, "Gemeinschaft Mitglied Mitgliedschaft Kreis Community"},
    {NOTION_NEUTRALITY, "neutral Neutralität unabhängig Unabhängigkeit unparteiisch"},
    {NOTION_MEMORY, "Vergangenheit früher bisher vorherig vorher damals"},
    {NOTION_WHO, "wer Person Menschen Leute"},
    {NOTION_LIGHT, "Licht Lampe Leuchte Laterne Beleuchtung beleuchten dunkel Dunkelheit Nacht nachts dimmen "
                   "Straßenlaterne Leuchtmittel"},
    {NOTION_ANIMAL, "Tier Wildtier Vogel Vögel Fledermaus Fledermäuse Insekt Falter Nachtfalter Schmetterling Biene "
                    "Fisch Frosch Igel Hund Katze Eule Säugetier"},
    {NOTION_PLANT, "Pflanze pflanzen Baum Bäume Saatgut Samen Garten Gärten Park Blume Gras Hecke Strauch Blatt Obst "
                   "Gemüse Wurzel Schatten"},
    {NOTION_ELDERLY, "Ältere ältere_Menschen Senior Senioren Rentner Rentnerin pensioniert Ruhestand Großmutter "
                     "Großeltern Oma Opa Altenheim Pflegeheim Altersheim"},
    {NOTION_DEVICE, "Gerät Telefon Handy Smartphone Tablet Laptop Rechner Sensor Instrument Akku Batterie Bildschirm "
                    "Ladegerät Kamera Maschine Messgerät"},
    {NOTION_LEND, "leihen verleihen ausleihen ausgeliehen geliehen Leihe Ausleihe tauschen Tausch zurückgeben "
                  "zurückbringen vermieten borgen"},
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
    {NOTION_CONSULT, "Befragung befragen Umfrage Fragebogen Bürgerversammlung Anhörung Einwilligung Zustimmung Nachbar "
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
    {NOTION_STORE, "lagern Lagerung aufbewahren Aufbewahrung Regal Schublade Schrank Glas Kiste trocken trocknen Lager "
                   "Keller Kühlschrank Feuchtigkeit Schimmel"},
    {NOTION_EVENT,
     "Veranstaltung Fest Messe Ausstellung Feier Konzert Markttag Aktion Tag_der_offenen_Tür Workshop Führung Ausflug"},
    {NOTION_SHOP, "Laden Geschäft Händler Kaufmann Einzelhandel Supermarkt Gaststätte Wirt Hotel Tankstelle"},
    {NOTION_FAMILY, "Familie Eltern Mutter Vater Kind Kinder Kleinkind Kindergarten Enkel Tochter Sohn Haushalt"},
    {NOTION_DECEIT, "Betrug Betrüger betrügen betrogen Schwindel Masche Trick Täuschung täuschen gefälscht Enkeltrick "
                    "Abzocke reingelegt"},
    {NOTION_ATTRIBUTE,
     "Zuschreibung zuschreiben Schuldiger beschuldigen Anschuldigung Täter Urheber Beweis Beweismittel forensisch"},
    {NOTION_COMPLY, "einhalten Einhaltung eingehalten befolgen beachten Verstoß verstoßen verletzen Verletzung "
                    "Versprechen halten_sich_an Zusage Zusagen nachhalten Normtreue Wort_halten"},
    {NOTION_DISCIPLINE, "Disziplin Fachgebiet Luftfahrt Medizin Chemie anderswo andere_Bereiche Analogie Fachrichtung"},
    {NOTION_INVENTORY,
     "Kartierung kartieren Bestandsaufnahme Verzeichnis Katalog Tabelle Übersicht Vergleich Auswahl Kernbestand"},
    {NOTION_CLAUSE, "Klausel Bestimmung Artikel Element Präambel unterzeichnet Unterzeichner ratifiziert in_Kraft"},
    {NOTION_NEWCOMER,
     "Neuling Neueinsteiger Einsteiger neue_Mitglieder Mentor Einarbeitung Neuzugang unterrepräsentiert"},
    {NOTION_SAMPLE, "zählen gezählt Zählung Probe Probenahme Messung Messwert messen Labor Erhebung Bestand "
                    "doppelt_so_viele wiegen gewogen Waage Kilo Gramm"},
    {NOTION_NOISE, "Lärm laut leise Ruhe Geräusch Schall Dezibel"},
    {NOTION_WASTE, "Abfall Müll Recycling recyceln Kompost Tonne Deponie Verpackung Plastik Wiederverwendung Reste "
                   "wegwerfen weggeworfen Essensreste Speisereste Eimer"},
    {NOTION_ACCIDENT, "Unfall Zusammenstoß verletzt Verletzung Sturz Rettung Rettungsdienst Feuerwehr Fußgänger "
                      "Todesfall Verkehrssicherheit"},
    {NOTION_DISABILITY, "Behinderung behindert Rollstuhl Rampe blind gehörlos Hörgerät sehbehindert Großdruck "
                        "Gebärdensprache barrierefrei"},
    {NOTION_WORK, "Arbeitsplatz Arbeitsplätze Arbeitnehmer Gewerkschaft arbeitslos Arbeitslosigkeit Beruf Schicht "
                  "Arbeitsbedingungen Lehrling"},
    {NOTION_SPORT, "Sport Fußball Spieler Spielplatz Schwimmbad Stadion Sportler Spiel Trainer Turnhalle Sportverein"},
    {NOTION_TOURISM, "Tourismus Tourist Besucher Gast Gäste Reisende Unterkunft Pension Fremdenverkehr"},
    {NOTION_BOOK, "Buch Bücher Bibliothek Bücherei Bibliothekar Leser Lesen Archiv Verlag Autor"},
    {NOTION_BUILDING,
     "Gebäude Dach Wand Fenster Baustelle Ziegel Beton Sanierung Dämmung Architekt Fassade Grundstück Baugenehmigung"},
    {NOTION_AUTOMATION, "Automatisierung automatisiert Algorithmus künstliche_Intelligenz ki maschinelles_Lernen "
                        "Roboter Chatbot Sprachmodell"},
    {NOTION_WEATHER,
     "Wetter Hitze Hitzewelle Kälte Frost Schnee Eis Sturm Wind Temperatur Sommer Winter Niederschlag Jahreszeit"},
    {NOTION_TEACHING, "Unterricht unterrichten Lehrer Lehrerin Kurs Lehrkraft Kursleiter Lernende üben Übung "
                      "Lehrmaterial Geduld Schüler"},
    {NOTION_BILL, "Rechnung Tarif Ersparnis sparen gespart Einsparung billig günstig Ausschreibung amortisiert Euro "
                  "Stromrechnung Verbrauch Kilowattstunde"},
    {NOTION_EMERGENCY, "Notfall Notruf Notdienst Erste_Hilfe Bereitschaft Rufbereitschaft Hotline Krisentelefon"},
    {NOTION_REPAIR, "reparieren Reparatur kaputt kaputtgehen defekt Defekt Ausfall ausfallen löten Techniker "
                    "Elektriker Mechaniker Ersatzteil Ersatzteile verschleißen Rost Kurzschluss Stromausfall Netzteil"},
    {NOTION_BROADCAST,
     "senden Sendung Sender Rundfunk ausstrahlen Antenne Mikrofon Studio Frequenz Hörer Podcast Moderator Aufnahme"},
    {NOTION_CARE,
     "Pflege pflegen Pflegekraft Betreuung betreuen Sozialarbeiter Einsamkeit einsam Demenz Trauer Besuchsdienst"},
    {NOTION_COOKING, "kochen Koch Köchin Küche Kantine Mensa Rezept Gericht Mittagessen Frühstück Speiseplan "
                     "vegetarisch Fleisch Brot Bäckerei Allergie Geschmack"},
    {NOTION_DONATION, "Spende spenden Mitgliedsbeitrag Beiträge_der_Mitglieder Tombola Sponsor Werbung "
                      "Anzeige_schalten Gebühr Abgabe Steuer"},
    {NOTION_MIGRATION, "Migration Migrant Einwanderer Einwanderung Flüchtling Geflüchtete Asyl Grenze Visum "
                       "Integration Ausländer Zugewanderte"},
    {NOTION_SHAME, "Scham schämen beschämt peinlich Stigma bloßstellen Demütigung diskret Würde"},
    {NOTION_POVERTY,
     "arm arme Armut einkommensschwach Sozialhilfe Bürgergeld bedürftig Bedürftige Zuschuss Not obdachlos"},
    {NOTION_RETURN, "zurückgeben Rückgabe zurückbringen zurückgebracht zurückgegeben Rückkehr "
                    "wiederbringen überfällig Rücklauf zurückkommen zurücksenden"},
    {NOTION_LOSS, "verlieren verloren Verlust verlust verdorben verderben verfault eingehen eingegangen "
                  "verschwinden verschwunden abhanden fehlen"},
    {NOTION_POST, "Brief Briefe Post Umschlag Paket Päckchen Briefmarke Postkarte Porto Briefkasten "
                  "Sendung Briefträger zustellen Zustellung"},
    {NOTION_CUSTOMS, "Zoll Grenze Einfuhr Ausfuhr Import Export Zollamt Quarantäne beschlagnahmt "
                     "Grenzübertritt Schmuggel"},
    {NOTION_BOOKING, "Termin Terminvergabe buchen Buchung reservieren Reservierung Kalender Terminkalender "
                     "Voranmeldung anmelden Sprechstunde"},
    {NOTION_CANCEL, "absagen Absage abgesagt stornieren Stornierung verschieben verschoben verlegen "
                    "verlegt umbuchen ausfallen"},
    {NOTION_REMIND, "Erinnerung erinnern erinnert vergessen SMS Mahnung Gedächtnisstütze mahnen "
                    "vergesslich"},
    {NOTION_WAIT, "warten Wartezeit Warteliste Schlange anstehen Warteschlange gewartet Wartezimmer "
                  "Reihe hingehalten"},
    {NOTION_QUIT, "aufhören aufgehört aussteigen ausgestiegen wegbleiben abspringen kündigen aufgeben "
                  "verlassen austreten Austritt"},
    {NOTION_FISHING, "Angler Fischer angeln Fischerei Fischereiverein Forelle Lachs Karpfen Netz "
                     "Angelverein"},
    {NOTION_LABEL, "Etikett Etiketten etikettieren beschriften Beschriftung Aufkleber Schild "
                   "Kennzeichnung Tüte Strichcode"},
    {NOTION_LITERACY, "lesen schreiben Analphabet Analphabetin Leseschwäche Handschrift leichte_Sprache "
                      "buchstabieren"},
    {NOTION_DEATH, "Tod sterben gestorben tot Friedhof Grab Beerdigung Witwe Witwer Trauer verstorben "
                   "Bestattung"},
    {NOTION_FAITH, "Kirche Moschee Tempel Synagoge Pfarrer Priester Imam Gemeinde Gebet Religion Glaube "
                   "Kapelle Kloster"},
    {NOTION_STAGE, "Theater Musik Musiker Chor Lied singen Tanz tanzen Film Kino Bühne Orchester Probe "
                   "Aufführung"},
    {NOTION_CLEAN, "sauber reinigen Reinigung putzen schmutzig Schmutz waschen kehren Hygiene Toilette "
                   "Seife aufräumen"},
    {NOTION_CLOTHES, "Kleidung Kleider Stoff nähen Schuh Schuhe Mantel Hemd stricken Textil Uniform "
                     "Altkleider"},
    {NOTION_HANDTOOL, "Werkzeug Werkzeuge Bohrmaschine Säge Hammer Leiter Schraubenzieher Rasenmäher "
                      "Werkbank Hobel"},
    {NOTION_DISTANCE, "Entfernung weit nah nahe nächste Kilometer zu_Fuß Weg entfernt abgelegen Fahrt "
                      "Anfahrt"},
    {NOTION_PAPERWORK, "Formular Formulare Antrag Bürokratie Papierkram ausfüllen Bescheinigung Amt "
                       "Behördengang Nachweis Stempel"},
    {NOTION_PERMIT, "erlauben erlaubt Erlaubnis Genehmigung genehmigt verbieten verboten Verbot "
                    "verweigern untersagt zulassen"},
    {NOTION_CHILDCARE, "Kindergarten Kita Krippe Kinderbetreuung Tagesmutter Vorschule Babysitter "
                       "Kinderwagen Hort"},
    {NOTION_PICTURE, "Foto Bild Zeichnung Kamera zeichnen Gemälde Illustration Aufnahme Comic Video "
                     "fotografieren"},
    {NOTION_NEIGHBOUR, "Nachbar Nachbarn Nachbarschaft nebenan Anlieger Anrainer Grundbesitzer Eigentümer "
                       "Vermieter benachbart"},
    {NOTION_DAMP, "feucht Feuchtigkeit nass trocken Schimmel luftdicht trocknen Kondenswasser "
                  "schimmelig"},
    {NOTION_EXCLUDE, "ausschließen ausgeschlossen Ausschluss außen_vor abgehängt abgewiesen benachteiligt "
                     "zurückgelassen ohne_Internet ausgrenzen"},
    {NOTION_STORE, "Keller Dachboden Kühlschrank Gefriertruhe Dose Glas Gläser Schrank Schublade Regal "
                   "lagern Lagerung Lager aufbewahren Aufbewahrung Tonkrug"},
    {NOTION_LAW, "Anwalt Rechtsanwalt Klage verklagt Abmahnung Patent Verordnung Satzung Paragraf "
                 "Vorschrift Prozess gerichtlich"},
    {NOTION_PROBLEM, "Ärger lästig haken hapert hemmt bremst klemmt Stolperstein im_Weg Kopfzerbrechen "
                     "Schwachstelle Nachteil"},
    {NOTION_DISABILITY, "blind sehbehindert Brille schlecht_sehen schwerhörig gehörlos Rollstuhl Gehstock "
                        "Vorlesefunktion sehschwach"},
    {NOTION_EVENT, "Workshop Kurs Fest Markttag Tauschbörse Nachmittag Vortrag Führung Aktionstag "
                   "Picknick Straßenfest Veranstaltung"},
    {NOTION_MONEY, "Fahrpreis Fahrkarte Ticket Tarif Tarife Ermäßigung Rabatt Kleingeld Eintritt Gebühr "
                   "Monatskarte Erstattung"},
    {NOTION_TRANSPORT, "Boot Schiff Fähre Überfahrt Hafen Kai Flug Flughafen Bahnhof Straßenbahn Fahrgast "
                       "Haltestelle Fahrplan Gepäck Lastwagen Rampe Anleger"},
    {NOTION_SAMPLE, "messen Messung Messwert Messwerte Teststreifen Pegel Thermometer Leitfähigkeit "
                    "Sauerstoff eichen kalibrieren Probe Zahlen"},
};
NOTION_TABLE(general, de)
