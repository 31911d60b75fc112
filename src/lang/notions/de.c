/* SPDX-License-Identifier: MIT */
/* German words for each notion (notions.h); longer words that begin with one of these count too. */
#include "tables.h"

const struct notion_words notions_de[] = {
    {NOTION_ROLE, "Rolle Verantwortung Verantwortlichkeit verantwortlich Aufgabe Pflicht Funktion Mandat zuständig "
                  "Zuständigkeit Auftrag"},
    {NOTION_STAKEHOLDER, "Akteur Beteiligte Interessengruppe Interessenträger Stakeholder Anspruchsgruppe Partei"},
    {NOTION_GOVERNMENT, "Regierung Staat staatlich Ministerium Minister Behörde Amt Verwaltung Beamte öffentliche_Hand "
                        "Parlament Regulierer"},
    {NOTION_COMPANY, "Unternehmen Firma Privatwirtschaft Wirtschaft Industrie Betrieb Konzern kommerziell Unternehmer "
                     "Hersteller Lieferant Arbeitgeber"},
    {NOTION_CIVIL_SOCIETY, "Zivilgesellschaft zivilgesellschaftlich NGO Verein Stiftung Verband Ehrenamt gemeinnützig"},
    {NOTION_TECHNOLOGY,
     "technisch Technik Technologie Ingenieur Software Hardware digital Informatik Rechner Computer"},
    {NOTION_OPERATOR, "Betreiber Anbieter Provider Netzbetreiber Telekommunikation Registrierungsstelle"},
    {NOTION_RESEARCH, "Forschung Forscher forschen Wissenschaft wissenschaftlich akademisch Professor Gelehrte"},
    {NOTION_USER,
     "Nutzer Nutzerin Anwender Bürger Bürgerin Kunde Kundin Verbraucher Verbraucherin Teilnehmer Einwohner Benutzer"},
    {NOTION_YOUTH, "Jugend Jugendliche jung Kind Kinder Schüler Student Studierende Generation Minderjährige"},
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
    {NOTION_MARKET, "Markt Wettbewerb Handel Wirtschaft Monopol Vergabe Beschaffung kaufen verkaufen"},
    {NOTION_OWNERSHIP, "Eigentum Eigentümer Lizenz Urheberrecht Marke Patent besitzen"},
    {NOTION_COMMUNITY, "Gemeinschaft Mitglied Mitgliedschaft Kreis Community"},
    {NOTION_NEUTRALITY, "neutral Neutralität unabhängig Unabhängigkeit unparteiisch"},
    {NOTION_MEMORY, "Vergangenheit früher bisher vorherig vorher damals"},
    {NOTION_WHO, "wer Person Menschen Leute"},
};
NOTION_TABLE(de)
