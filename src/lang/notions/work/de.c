/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_de[] = {
    {NOTION_HIRE, "einstellen eingestellt Einstellung_von Neueinstellung Personalsuche Stellenanzeige "
                  "Stellenausschreibung ausgeschrieben Bewerber Bewerberin Bewerbung bewerben beworben "
                  "Bewerbungsgespräch Vorstellungsgespräch rekrutieren Rekrutierung Personalgewinnung anwerben "
                  "angeworben Lebenslauf unbesetzt offene_Stelle offene_Stellen Stelle_besetzen anheuern angeheuert "
                  "abwerben Probearbeiten Quereinsteiger Personalmangel Auswahlverfahren Jobbörse"},
    {NOTION_RETAIN, "Mitarbeiterbindung Personalbindung Bindung_der_Mitarbeiter Treue treu loyal Loyalität Fluktuation "
                    "dabeibleiben dabeigeblieben bei_der_Stange Stammpersonal Stammkräfte langjährig "
                    "Betriebszugehörigkeit Betriebstreue jedes_Jahr_wieder kommen_wieder abwandern abgewandert "
                    "abgeworben Stammgast Stammbesetzung hält_sie halten_die_Leute"},
    {NOTION_PAY, "Lohn Löhne Entlohnung Entgelt Vergütung vergüten Stundenlohn Mindestlohn Monatslohn Tariflohn "
                 "Lohntüte Lohnzettel Gehaltszettel Gehaltserhöhung Lohnerhöhung Überstundenvergütung Zulage Zulagen "
                 "Prämie Weihnachtsgeld Urlaubsgeld Entgeltgruppe unterbezahlt schlecht_bezahlt besser_bezahlt "
                 "gut_bezahlt verdienen Verdienst Aufwandsentschädigung Hungerlohn Monatsgehalt Grundgehalt das_Gehalt "
                 "mehr_Gehalt Gehaltstabelle verdient bessere_Bezahlung Bezahlung_nach"},
    {NOTION_HOURS, "Arbeitszeit Arbeitszeiten Schicht Schichtdienst Schichtplan Frühschicht Spätschicht Nachtschicht "
                   "Nachtdienst Überstunde Überstunden Teilzeit Vollzeit halbtags Gleitzeit Stechuhr stempeln "
                   "Zeiterfassung Stundenzettel Feierabend Wochenstunden Vier-Tage-Woche Wochenenddienst Mittagspause "
                   "Bereitschaftsdienst Dienstzeit Sonntagsarbeit Frühdienst Spätdienst"},
    {NOTION_EMPLOYMENT,
     "Arbeitsvertrag Arbeitsverhältnis Festanstellung festangestellt fest_angestellt unbefristet befristet Befristung "
     "Zeitvertrag Zeitarbeit Leiharbeit Kündigung Kündigungsfrist gekündigt Entlassung entlassen Rausschmiss "
     "rausgeschmissen gefeuert Abfindung Probezeit Minijob Aushilfe Saisonkraft Kettenvertrag Kündigungsschutz "
     "Vertragsverlängerung Beschäftigungsverhältnis"},
    {NOTION_FREELANCE, "Selbstständige Selbständige Selbstständigkeit Selbständigkeit selbstständig selbständig "
                       "freiberuflich Freiberufler Freelancer freie_Mitarbeiter Honorarkraft Honorarvertrag "
                       "Scheinselbstständigkeit Solo-Selbstständige Werkvertrag auf_eigene_Rechnung eigener_Chef "
                       "Nebenjob Gelegenheitsarbeit Plattformarbeit Ich-AG Nebenerwerb"},
    {NOTION_UNION,
     "Gewerkschaft Gewerkschafter gewerkschaftlich Streik streiken gestreikt Warnstreik Arbeitskampf Tarifvertrag "
     "Tarifverhandlung Tarifrunde Tarifpartner tarifgebunden Betriebsrat Personalrat Betriebsvereinbarung Aussperrung "
     "Streikposten Trillerpfeife Mitbestimmung Vertrauensleute Urabstimmung"},
    {NOTION_SKILL, "Kompetenz Kompetenzen Know-how Qualifikation qualifiziert Talent talentiert begabt Begabung "
                   "Geschick Fachkraft Fachkräfte Fachkräftemangel Fachwissen Sachkenntnis Sachverstand Handwerkskunst "
                   "Befähigung ungelernt angelernt beherrschen Meisterbrief welche_Fähigkeiten Fähigkeiten_und "
                   "fachliche_Fähigkeiten Fachkenntnisse Sprachkenntnisse Allrounder versiert"},
    {NOTION_TRAINEE,
     "Azubi Azubis Auszubildende Auszubildender Lehrling Lehrlinge Lehre_machen Lehrstelle Ausbildungsplatz "
     "Ausbildungsbetrieb Praktikant Praktikantin Praktikum Schülerpraktikum Volontär Volontariat Referendar "
     "Referendarin Trainee Werkstudent Berufsausbildung Anwärter Ferienjob Berufsschule Gesellenbrief"},
    {NOTION_CAREER,
     "Karriere Laufbahn Aufstieg aufsteigen aufgestiegen Aufstiegschancen Beförderung_zum befördert_worden Berufsweg "
     "Werdegang Berufswahl Berufsperspektive Karriereleiter Sprungbrett Sackgasse Beruf berufliche_Perspektive "
     "beruflich Lebenslauf hochgearbeitet gläserne_Decke Berufung Umschulung Berufsbild"},
    {NOTION_ABSENCE,
     "Abwesenheit abwesend Fehlzeiten Fehlzeit krankgeschrieben Krankschreibung krankgemeldet krank_gemeldet "
     "krank_melden krankmelden Krankmeldung Krankenstand Krankheitstage Krankheitsausfall Urlaub Urlaubsvertretung "
     "vertreten_sich Vertretungskraft Vertretungslehrer einspringen eingesprungen Springer Aushilfe Stellvertreter "
     "ausgefallen fällt_aus gelber_Schein freigestellt Vertretung_für Krankheitsvertretung ärztliches_Attest"},
    {NOTION_WORK_SAFETY,
     "Arbeitsschutz Arbeitssicherheit Helm Schutzhelm Handschuhe Schutzbrille Schutzkleidung Sicherheitsschuhe "
     "Warnweste Gehörschutz Ohrstöpsel Arbeitsunfall Arbeitsunfälle Betriebsunfall Sicherheitsbeauftragter "
     "Sicherheitsbeauftragte Berufsgenossenschaft Gerüst Absturzsicherung Asbest Berufskrankheit Bandscheibe "
     "Unfallverhütung Schutzausrüstung Gefährdungsbeurteilung Rückenschmerzen Beinaheunfall Betriebsarzt"},
    {NOTION_REMOTE_WORK,
     "Homeoffice Home-Office Heimarbeit Heimarbeitsplatz Telearbeit Telearbeitsplatz mobiles_Arbeiten mobile_Arbeit "
     "Fernarbeit von_zu_Hause von_daheim_aus Küchentisch Videokonferenz Präsenzpflicht Coworking Arbeitszimmer "
     "Jogginghose Schreibtisch_teilen Hybridarbeit remote"},
    {NOTION_MOTIVATION,
     "Motivation motivieren motiviert unmotiviert demotiviert Anreiz Anreize Begeisterung begeistert begeistern Freude "
     "Spaß Leidenschaft leidenschaftlich Antrieb Ansporn anspornen Langeweile langweilig langweilen Lust_auf Stolz "
     "Herzblut Eifer Engagement Idealismus inspirieren lustlos Frust Arbeitsfreude mit_Leib_und"},
    {NOTION_REWARD,
     "Anerkennung anerkannt Wertschätzung wertschätzen Dankeschön bedanken bedankt Dankbarkeit Belohnung belohnen "
     "belohnt Preis_bekommen Preisverleihung Auszeichnung Orden Medaille Urkunde Ehrung Ehrennadel Ehrenurkunde Pokal "
     "Lob loben gelobt Blumenstrauß Applaus Lorbeeren Schulterklopfen Würdigung Präsentkorb ausgezeichnet_worden "
     "ausgezeichnet_mit Dank_sagen niemand_dankt"},
    {NOTION_MENTOR, "Mentor Mentorin Mentoring Mentorenprogramm Pate Patin Paten Patenschaft Patenfamilie Lotse Lotsin "
                    "Tandem Einarbeitung eingearbeitet einarbeiten Praxisanleiter Coach Coaching Begleiter "
                    "unter_die_Fittiche an_die_Hand alter_Hase alte_Hasen Buddy Hospitation hospitieren "
                    "über_die_Schulter Anleiter Ansprechpartner_für_neue erfahrener_Kollege erfahrene_Kollegin"},
    {NOTION_LEADER,
     "Führung_des Führungskraft Führungskräfte Führungsstil Chef Chefin Chefs Chefsache Leiter_des Leiterin "
     "Vorgesetzte Vorgesetzter Vorsitzende Vorsitzender Vorsitz Vorstand Direktor Direktorin Geschäftsführer "
     "Geschäftsführerin Präsident Präsidentin Abteilungsleiter Teamleiter Teamleitung Schulleiter Vorarbeiter Kapitän "
     "Obmann Manager Leitung_hat an_der_Spitze das_Sagen Oberhaupt der_Leiter Bereichsleiter"},
    {NOTION_DIVISION,
     "Arbeitsteilung Aufgabenverteilung Aufgabenteilung wer_macht_was Dienstplan Putzplan Dienstplanung abwechseln "
     "abwechselnd reihum turnusmäßig delegieren delegiert Aufgaben_verteilen aufgeteilt einteilen eingeteilt "
     "Küchendienst Spüldienst Tafeldienst wer_ist_dran an_der_Reihe Kehrwoche Stellenbeschreibung alles_bleibt_an "
     "Liste_hängt wer_zuständig ist_zuständig bin_zuständig"},
    {NOTION_TEAM, "Team Teamarbeit Teamgeist Kollege Kollegin Kollegen Kolleginnen Kollegium kollegial Mannschaft "
                  "Mannschaftsgeist Arbeitsgruppe Arbeitsgemeinschaft Arbeitskreis Projektgruppe Truppe Belegschaft "
                  "Crew Gespann Zusammenhalt an_einem_Strang gemeinsam_anpacken Teamsitzung Mitstreiter Kameradschaft"},
    {NOTION_ELECTION, "Wahl_des Wahl_zum Wahlen Wahlkampf Wahllokal Wahlurne Wahlzettel Wahlkabine Wahlbeteiligung "
                      "Wähler Wählerin gewählt wählen_lassen Kandidat Kandidatin kandidieren kandidiert Kandidatur "
                      "Stichwahl Briefwahl Wahlhelfer Wahlkreis Wahlplakat Kommunalwahl Bundestagswahl Landtagswahl "
                      "Bürgermeisterwahl Vorstandswahl Stimmzettel Spitzenkandidat wahlberechtigt Klassensprecherwahl"},
    {NOTION_TERM, "Amtszeit Amtszeiten Amtsdauer Amtsperiode Wahlperiode Legislatur Legislaturperiode Wiederwahl "
                  "wiedergewählt wiederwählen Amtszeitbegrenzung Mandat zurückgetreten Rücktritt zurücktreten "
                  "Amtsinhaber Amtsinhaberin Ämterwechsel Rotation Rotationsprinzip Turnus Amtsübergabe Sesselkleber "
                  "klebt_am_Stuhl nach_zwei_Amtszeiten Ämterhäufung im_Amt auf_Lebenszeit"},
    {NOTION_VOTING,
     "abstimmen abgestimmt Abstimmung Stimmrecht Stimme_abgeben Stimmabgabe Mehrheit_der_Stimmen Mehrheitsentscheidung "
     "Mehrheitsbeschluss Zweidrittelmehrheit einfache_Mehrheit absolute_Mehrheit beschlussfähig Beschlussfähigkeit "
     "Quorum Handzeichen Hand_heben geheime_Wahl geheime_Abstimmung Enthaltung enthalten_sich Gegenstimme Gegenstimmen "
     "einstimmig Einstimmigkeit Konsens überstimmt Vetorecht Veto Volksentscheid Bürgerentscheid Volksabstimmung "
     "Stimmengleichheit Stimmen_auszählen dafür_gestimmt dagegen_gestimmt"},
    {NOTION_MINUTES, "Protokoll_führen Protokollführer Protokollführerin Protokollant Protokollantin Sitzungsprotokoll "
                     "Ergebnisprotokoll Versammlungsprotokoll Niederschrift Mitschrift mitschreiben mitgeschrieben "
                     "Schriftführer Schriftführerin protokollieren protokolliert Wortprotokoll Stenograf Stenografie "
                     "das_Protokoll Aktennotiz Notizen_machen Gedächtnisprotokoll zu_Protokoll"},
    {NOTION_STATUTES,
     "Satzung Satzungen Satzungsänderung Vereinssatzung Geschäftsordnung Vereinsrecht Hausordnung Statut Statuten "
     "Gründungsurkunde Regelwerk Ordnung_des_Vereins Verfahrensordnung Gesellschaftsvertrag Wahlordnung "
     "Vereinsregister Grundordnung Beitragsordnung Benutzungsordnung"},
    {NOTION_CORRUPTION,
     "Korruption korrupt bestechen bestochen Bestechung Bestechlichkeit bestechlich Schmiergeld Schmiergelder "
     "Vetternwirtschaft Vetter Filz Klüngel Interessenkonflikt Vorteilsnahme Unterschlagung veruntreut Veruntreuung "
     "Untreue Günstling Lobbyist Lobbyismus Geldwäsche Seilschaft Seilschaften Amigos Spezi Parteibuch schwarze_Kasse "
     "eine_Hand_wäscht Handgeld aus_Gefälligkeit"},
    {NOTION_DISCRIMINATION,
     "Diskriminierung diskriminieren diskriminiert diskriminierend Rassismus rassistisch Rassist Sexismus sexistisch "
     "Vorurteil Vorurteile Voreingenommenheit Benachteiligung benachteiligen Ungleichbehandlung Gleichbehandlung "
     "ungleich Ungleichheit Altersdiskriminierung Homophobie Fremdenfeindlichkeit ausländerfeindlich Antisemitismus "
     "Klischee Klischees Stereotyp Belästigung belästigt Hautfarbe schief_angeschaut Mobbing gemobbt abgestempelt"},
    {NOTION_DIVERSITY,
     "Vielfalt vielfältig Diversität bunt_gemischt bunte_Mischung Quote Quoten Frauenquote repräsentativ "
     "unterrepräsentiert Minderheit Minderheiten verschiedene_Herkunft unterschiedlicher_Herkunft multikulturell "
     "interkulturell alle_Schichten Querschnitt durchmischt Durchmischung gemischt Inklusion inklusiv Parität "
     "paritätisch Herrenrunde Männerrunde immer_dieselben Migrationshintergrund quer_durch_alle gemischte_Gruppe"},
    {NOTION_PARENT_AT_WORK,
     "Elternzeit Elterngeld Mutterschutz Mutterschaft Mutterschaftsurlaub Vaterschaftsurlaub schwanger Schwangerschaft "
     "Schwangere stillen_kann Beruf_und_Familie familienfreundlich Kind_krank kinderkrank alleinerziehend "
     "Alleinerziehende berufstätige_Mutter berufstätige_Mütter berufstätige_Eltern Betriebskindergarten Kita_schließt "
     "Wiedereinstieg Babypause Tagesmutter Rabenmutter Kinderkrankentage"},
    {NOTION_INSTRUCTION,
     "Anleitung Anleitungen Gebrauchsanweisung Gebrauchsanleitung Bedienungsanleitung Handbuch Handbücher Leitfaden "
     "Leitfäden Merkblatt Merkblätter Anweisung Faltblatt Broschüre Ratgeber Schritt_für_Schritt Spickzettel laminiert "
     "Checkliste Tutorial Wegweiser Erklärvideo Bastelanleitung Kurzanleitung Infoblatt Lernvideo"},
    {NOTION_PLANNING,
     "Planung planen geplant Plan Pläne Zeitplan Zeitpläne Zeitplanung Arbeitsplan Meilenstein Meilensteine "
     "vorausplanen vorausschauend langfristig Terminplan Jahresplan Projektplan Planer Ablaufplan Vorlauf Vorbereitung "
     "vorbereiten Fahrplan_für Wandkalender einplanen eingeplant Planungssicherheit"},
    {NOTION_PROJECT, "Projekt Projekte Pilotprojekt Modellprojekt Pilotphase Pilotversuch Probelauf Probephase "
                     "Testphase Versuchsphase Modellversuch Phase Phasen Projektphase Projektleiter Projektleitung "
                     "Projektleiterin Vorhaben Versuchsballon Erprobung erproben erprobt ausprobieren ausprobiert "
                     "Prototyp Experiment Leuchtturmprojekt Anlaufphase Testlauf Pilot"},
    {NOTION_RESULT, "Ergebnis Ergebnisse Resultat Resultate Wirkung Wirkungen Auswirkung Auswirkungen Wirksamkeit "
                    "wirksam Konsequenz Konsequenzen Erfolgsquote herausgekommen rausgekommen was_daraus_wurde "
                    "daraus_geworden bewirkt bewirken gefruchtet Früchte_getragen gebracht_hat nichts_gebracht "
                    "ausgezahlt messbar halbiert verdoppelt Effekt Effekte unterm_Strich verpufft"},
    {NOTION_REPORTING,
     "Jahresbericht Jahresberichte Tätigkeitsbericht Rechenschaftsbericht Rechenschaft Abschlussbericht "
     "Zwischenbericht Sachbericht Geschäftsbericht Berichterstattung Berichtspflicht Bericht_erstatten "
     "Verwendungsnachweis Jahresabschluss Bilanz Statistik Kennzahlen Zahlen_melden Rechnungsprüfer Kassenprüfer "
     "Kassenbericht abrechnen Rechnungslegung Quartalsbericht Dokumentationspflicht Monatsbericht"},
    {NOTION_CONTACTS,
     "Bekanntenkreis Beziehungen_haben Vitamin_B Adressbuch Ehemaligenverein Alumni Absolventen Dachverband "
     "Netzwerk_von Netzwerken vernetzt vernetzen Vernetzung Visitenkarte Visitenkarten kennt_jeder kennt_jemanden "
     "kennt_jeden über_Bekannte gut_verdrahtet Ehemaligentreffen Freundeskreis Adresskartei gute_Kontakte "
     "persönliche_Kontakte Kontaktnetz unsere_Ehemaligen meine_Bekannten unter_Bekannten ein_Bekannter"},
    {NOTION_BRANCH, "Zweigstelle Zweigstellen Außenstelle Außenstellen Filiale Filialen Niederlassung Ortsverein "
                    "Ortsverband Ortsgruppe Ortsgruppen Regionalgruppe Regionalbüro Landesverband Kreisverband "
                    "Bezirksverband Geschäftsstelle Hauptsitz Hauptquartier Firmensitz Hauptverwaltung "
                    "Tochtergesellschaft Ableger Dependance Sektion Bezirksstelle Stammhaus"},
    {NOTION_OPENING_HOURS,
     "Öffnungszeit Öffnungszeiten geöffnet öffnen_um Sprechzeiten Sprechstunden Schalterstunden Schalterzeiten "
     "Ladenschluss Ruhetag Schließtag Schließtage Mittagspause_zu hat_zu offen_bis abends_geöffnet samstags sonntags "
     "am_Wochenende rund_um_die_Uhr verschlossene_Tür Bürozeiten Geschäftszeiten Betriebsferien zugesperrt abgesperrt "
     "ist_geschlossen bleibt_geschlossen sonntags_geschlossen montags_geschlossen hat_geschlossen haben_geschlossen "
     "geschlossen_hat mittags_geschlossen"},
    {NOTION_FEEDBACK,
     "Rückmeldung Rückmeldungen Feedback Kummerkasten Vorschlagswesen Ideenkasten Briefkasten_für Zufriedenheit "
     "zufrieden unzufrieden Zufriedenheitsumfrage Kundenbefragung Befragung Umfrage Fragebogen Fragebögen Gästebuch "
     "Bewertungsbogen Kundenzufriedenheit Beschwerdekasten Smiley Sternchen Verbesserungsvorschlag "
     "Verbesserungsvorschläge Resonanz Rückkopplung Nutzerbefragung Anregungen"},
    {NOTION_RUMOUR, "Gerücht Gerüchte Gerüchteküche Klatsch Tratsch tratschen getratscht Hörensagen Mundpropaganda "
                    "munkeln gemunkelt getuschelt tuscheln Flurfunk Buschfunk stille_Post Latrinenparole Stammtisch "
                    "Dorfgespräch hinter_vorgehaltener_Hand hat_sich_herumgesprochen herumgesprochen Gerede Geschwätz "
                    "hinterm_Rücken Flüsterpropaganda"},
    {NOTION_MEDIATION,
     "Mediation Mediator Mediatorin Vermittlung_zwischen vermittelnd Vermittler Schlichter Schlichtung schlichten "
     "geschlichtet Schlichtungsstelle Schiedsstelle Schiedsmann Schiedsfrau Ombudsmann Ombudsfrau Ombudsstelle "
     "Entschuldigung entschuldigen entschuldigt Versöhnung versöhnen versöhnt vertragen_sich Streitschlichter "
     "Friedensrichter an_einen_Tisch Friedenspfeife Kompromiss Gütetermin Bürgerbeauftragter Kriegsbeil"},
    {NOTION_WHISTLEBLOWER, "Hinweisgeber Hinweisgeberin Hinweisgeberschutz Whistleblower Whistleblowing Meldestelle "
                           "Missstand Missstände anonymer_Hinweis anonyme_Hinweise anonym_melden Informant Informantin "
                           "Tippgeber Zeugin Zeugenschutz Denunziant denunziert verpfeifen verpfiffen Petze petzen "
                           "ausgeplaudert aufgedeckt aufdecken Enthüllung enthüllt vertuscht Vertuschung Repressalien "
                           "Nestbeschmutzer Vergeltung durchgestochen Augenzeuge Augenzeugen als_Zeuge Zeugenaussage"},
    {NOTION_RETIREMENT,
     "Rente Renten Rentner Rentnerin Ruhestand Pensionierung pensioniert Pensionär Pensionärin Renteneintritt "
     "Rentenalter Frührente Altersteilzeit verrentet berentet Altersrente Rentenversicherung letzter_Arbeitstag "
     "in_Pension Vorruhestand Ruheständler Ruheständlerin Verabschiedung Altersversorgung Rente_gehen"},
    {NOTION_UNEMPLOYMENT,
     "Arbeitslosigkeit arbeitslos Arbeitslose Arbeitsloser Arbeitslosengeld Arbeitsamt Arbeitsagentur Jobcenter "
     "erwerbslos Erwerbslose Langzeitarbeitslose arbeitssuchend Arbeitsuchende stempeln_gehen Hartz_IV Kurzarbeit "
     "Stellenabbau Massenentlassung Arbeitsplatzverlust Werksschließung Stelle_verloren Job_verloren "
     "auf_der_Straße_stehen Jobsuche Arbeitsvermittlung wegrationalisiert Umschulung"},
    {NOTION_RIVALRY,
     "Rivalität Rivalitäten Rivale Rivalen Konkurrenz Konkurrent Konkurrenten Konkurrenzdenken Konkurrenzkampf Neid "
     "neidisch Neider Eifersucht eifersüchtig Missgunst missgönnen Revierkampf Revierkämpfe Revierdenken "
     "Kompetenzgerangel Gerangel Machtkampf Machtkämpfe Grabenkämpfe Platzhirsch Eitelkeit Eitelkeiten Hackordnung "
     "Kirchturmdenken ausgestochen Futterneid Ellenbogen"},
    {NOTION_OUTSOURCING,
     "Auslagerung ausgelagert auslagern Outsourcing outgesourct Fremdfirma Fremdfirmen Fremdvergabe Subunternehmer "
     "Subunternehmen Auftragnehmer externe_Firma externe_Firmen Dienstleister Privatisierung privatisiert "
     "privatisieren fremdvergeben Reinigungsfirma Leiharbeiter Zeitarbeitsfirma Werkvertrag Eigenregie Eigenleistung "
     "Beraterfirma Unternehmensberatung Rekommunalisierung nach_außen_vergeben"},
    {NOTION_SECRETARY,
     "Sekretariat Sekretär Sekretärin Schulsekretärin Büroarbeit Bürokraft Bürokauffrau Sachbearbeiter "
     "Sachbearbeiterin Verwaltungskraft Verwaltungsangestellte Verwaltungsarbeit Ablage Aktenordner Aktenschrank "
     "Leitz-Ordner Schreibkraft Empfangsdame Vorzimmer Vorzimmerdame Amtsstube Assistentin Assistenz_der Bürogehilfin "
     "Stenotypistin Kopierer Büroklammer Schreibtischtäter Aktenberg"},
    {NOTION_INVITATION, "Einladung Einladungen einladen eingeladen Einladungskarte Gast Gäste Gastgeber Gastgeberin "
                        "Gastfreundschaft gastfreundlich Gastfamilie willkommen Willkommenskultur Willkommensfest "
                        "vorbeikommen vorbeischauen vorbeigekommen Gästeliste Ehrengast bewirtet bewirten Kaffeetafel "
                        "lädt_ein laden_ein luden_ein Begrüßungsfest Begrüßungskaffee hereinspaziert"},
    {NOTION_DEADLINE,
     "Frist Fristen Abgabefrist Abgabetermin Einsendeschluss Anmeldeschluss Stichtag fristgerecht rechtzeitig "
     "Fristverlängerung verlängert_bis Fristablauf Fristende abgelaufen fällig Fälligkeit termingerecht pünktlich "
     "Pünktlichkeit zu_spät verspätet auf_den_letzten_Drücker in_letzter_Minute fünf_vor_zwölf Zeitdruck Termindruck "
     "aufgeschoben aufschieben Nachfrist Verzug im_Verzug Redaktionsschluss"},
    {NOTION_FOUNDER, "Gründerin gegründet Gründungsmitglied Gründungsmitglieder Mitgründer Gründungsversammlung "
                     "Gründungsjahr Gründerväter ins_Leben_gerufen Anfangszeit Ursprung Ursprünge aus_der_Taufe "
                     "Pionier Pioniere aus_dem_Nichts angefangen_hat_alles Neugründung Geburtsstunde Stunde_null "
                     "Gründerinnen gründeten Gründerzeit Gründungszeit Vereinsgründung aus_der_Not_geboren"},
    {NOTION_MERGER,
     "Fusion fusionieren fusioniert Zusammenschluss zusammengeschlossen zusammenschließen Zusammenlegung "
     "zusammengelegt zusammenlegen Verschmelzung verschmelzen verschmolzen Übernahme_durch Auflösung aufgelöst "
     "auflösen Abspaltung abgespalten Spaltung gespalten aufgespalten eingegliedert Eingliederung Gebietsreform "
     "Eingemeindung eingemeindet Vernunftehe Zwangsehe aufgegangen_in"},
    {NOTION_YOUNG_BLOOD,
     "Nachwuchs Nachwuchsmangel Nachwuchssorgen Nachwuchsförderung Nachwuchsarbeit junge_Mitglieder jüngere_Mitglieder "
     "junges_Blut frisches_Blut frischer_Wind junge_Leute junge_Generation nächste_Generation Überalterung überaltert "
     "Altersdurchschnitt Durchschnittsalter vergreist verjüngen Verjüngung verjüngt Jugendabteilung Jugendgruppe "
     "Jugendfeuerwehr Generationenwechsel aussterben graue_Haare grauhaarig Junge_rücken die_Jungen alle_über_siebzig "
     "neue_Mitglieder"},
    {NOTION_DIVISION,
     "wer_tut_was wer_übernimmt_was aufteilen Aufteilung verteilte_Rollen Arbeit_verteilen Arbeit_aufteilen"},
    {NOTION_YOUNG_BLOOD, "kommende_Generation nach_uns_kommen die_Jüngeren unsere_Nachfolger"},
};
NOTION_TABLE(work, de)
