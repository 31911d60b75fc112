/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_de[] = {
    {NOTION_DOCTOR, "Arzt Ärzte Ärztin Hausarzt Hausärzte Hausärztin Landarzt Arztpraxis Arzttermin Sprechstunde "
                    "Wartezimmer Doktor Hausbesuch Kinderarzt Zahnarzt Facharzttermin Facharzt Praxisnachfolge "
                    "Kassenarzt Stethoskop ärztlich Frauenarzt"},
    {NOTION_HOSPITAL, "Krankenhaus Krankenhäuser Spital Spitäler Klinik Kliniken Klinikum Notaufnahme Krankenbett "
                      "stationär ambulant Intensivstation Entlassbrief Krankenwagen Rettungswagen Krankenstation "
                      "Chefarzt eingeliefert Bettpfanne Oberarzt"},
    {NOTION_NURSE,
     "Krankenschwester Krankenpfleger Pflegekraft Pflegekräfte Pflegepersonal Nachtschwester Nachtschicht Altenpfleger "
     "Altenpflegerin Pflegedienst Pflegeheim Altenheim Gemeindeschwester Pflegenotstand Bettkante wundgelegen "
     "Stationsleitung Pflegefachkraft Pflegehelferin Schwesternzimmer"},
    {NOTION_MEDICINE, "Medikament Medikamente Arznei Arzneimittel Apotheke Apotheker Apothekerin Tablette Tabletten "
                      "Pillen Dosis Dosierung Nebenwirkung Nebenwirkungen Rezeptgebühr Beipackzettel Schmerzmittel "
                      "Antibiotika Antibiotikum Hustensaft Insulin Lieferengpass Pillendose"},
    {NOTION_DIAGNOSIS,
     "Diagnose Diagnosen diagnostiziert Fehldiagnose Symptom Symptome Befund Befunde Blutwerte Laborwerte Röntgen "
     "Röntgenbild Ultraschall Früherkennung Vorsorgeuntersuchung Screening Blutprobe Blutdruck Untersuchungsergebnis "
     "Zweitmeinung Mammografie abgehört Tumor Krebsfrüherkennung Kernspin"},
    {NOTION_THERAPY,
     "Therapie Therapien Therapeut Therapeutin Heilbehandlung Krankengymnastik Physiotherapie Reha Rehabilitation "
     "Chirurg Chirurgin operiert Operationssaal OP-Saal Kuraufenthalt Genesung Logopädie Ergotherapie Chemotherapie "
     "Massage Heilung geheilt Verband_wechseln Nachsorge Behandlungsplan Akupunktur"},
    {NOTION_MENTAL_HEALTH,
     "Depression Depressionen depressiv seelisch Psyche psychisch Psychologe Psychologin Psychiater Psychiatrie "
     "Psychotherapie Psychotherapeut Suizid Selbstmord Burnout Angststörung Panikattacke Seelsorge Telefonseelsorge "
     "Krisentelefon Trauma traumatisiert Nervenzusammenbruch niedergeschlagen Essstörung ausgebrannt"},
    {NOTION_CHRONIC,
     "chronisch chronisch_krank Diabetes Diabetiker Zuckerkrankheit Blutzucker Asthma Rheuma Arthrose Migräne "
     "Dauerschmerz Rückenschmerzen unheilbar Epilepsie Parkinson lebenslang_krank Vorerkrankung Bluthochdruck "
     "Langzeiterkrankung Dialyse Schmerzpatient Selbsthilfegruppe Long-Covid Schulter Schulterschmerzen"},
    {NOTION_INFECTION, "Infektion Infektionen Ansteckung ansteckend angesteckt anstecken Virus Viren Seuche Epidemie "
                       "Pandemie Corona Grippe Mundschutz Gesichtsmaske Maskenpflicht Händewaschen Desinfektionsmittel "
                       "Quarantäne Keime Krankenhauskeim Läuse Masern niesen husten Scharlach Durchfall"},
    {NOTION_VACCINE, "Impfung Impfungen impfen geimpft ungeimpft Impfstoff Impfpass Impftermin Impfzentrum Impfpflicht "
                     "Impfgegner Auffrischungsimpfung Pieks Piks Grippeimpfung Herdenimmunität Impfquote Impfaktion "
                     "Schutzimpfung Impfbus Auffrischimpfung"},
    {NOTION_BIRTH,
     "Schwangerschaft schwanger Schwangere Hebamme Hebammen Geburt Geburten Entbindung entbunden Kreißsaal Neugeborene "
     "Neugeborenes Wöchnerin Wochenbett Kaiserschnitt Geburtsstation Geburtshilfe Geburtshaus Ultraschallbild "
     "Hausgeburt Babybauch werdende_Mütter Fehlgeburt Stillberatung gestillt Presswehen"},
    {NOTION_SMALL_CHILD, "Kleinkind Kleinkinder Säugling Säuglinge Baby Babys Kindergarten Kita Krippe Kinderkrippe "
                         "Kinderwagen Schnuller Vorschulkind Krabbelgruppe Hochstuhl Trotzanfall Fläschchen "
                         "Spielgruppe Knirpse Tagesmutter Buggy Windeln_wechseln Pampers Krabbelkinder"},
    {NOTION_TEENAGER, "Teenager Jugendliche Jugendlicher Jugendlichen Heranwachsende Pubertät pubertär pubertierend "
                      "Vierzehnjährige Fünfzehnjährige Sechzehnjährige Halbstarke Kapuzenpulli Teenie Teenies "
                      "Halbwüchsige Konfirmanden vierzehnjährig fünfzehnjährig Pickel"},
    {NOTION_LONELINESS,
     "einsam Einsamkeit vereinsamt Vereinsamung alleinlebend lebt_allein wohnt_allein alleinstehend isoliert_leben "
     "keiner_besucht niemand_besucht kein_Besuch Besuchsdienst niemanden_zum_Reden Plauderbank Telefonkette "
     "isst_allein niemand_klingelt mutterseelenallein Kontaktarmut ganz_allein"},
    {NOTION_DYING, "sterbenskrank Sterbebegleitung Sterbehilfe Sterbebett Hospiz Hospizdienst Palliativ palliativ "
                   "Palliativstation letzte_Wochen letzten_Wochen letzte_Tage letzten_Tage todkrank Patientenverfügung "
                   "letzter_Wille letzte_Wünsche Hand_halten daheim_sterben unheilbar_krank Vorsorgevollmacht "
                   "im_Sterben beim_Sterben Sterbende_begleiten am_Lebensende Ende_des_Lebens"},
    {NOTION_FAMILY_CARER,
     "pflegende_Angehörige pflegenden_Angehörigen pflegender_Angehöriger Pflegegeld Pflegegrad Kurzzeitpflege "
     "Verhinderungspflege Tagespflege häusliche_Pflege zuhause_pflegen Mutter_pflegen Vater_pflegen bettlägerig Demenz "
     "Alzheimer Entlastungsbetrag Pflegebedürftige pflegebedürftig Pflegezeit Pflegestützpunkt 24-Stunden-Pflege "
     "Auszeit_vom_Pflegen"},
    {NOTION_PATIENT_FILE,
     "Patientenakte Patientenakten Krankenakte Krankenakten Krankengeschichte Gesundheitsakte Arztbrief Arztbriefe "
     "Patientendaten Gesundheitskarte Entlassungsbrief Überweisungsschein Schweigepflicht ärztliche_Schweigepflicht "
     "Vorbefunde Medikationsplan Blutgruppe Behandlungsunterlagen Patientendossier Karteikarte"},
    {NOTION_EXERCISE,
     "Gymnastik Turnen Turnhalle turnt Fitness Fitnessstudio Bewegungsmangel mehr_Bewegung körperliche_Bewegung "
     "sich_bewegen Seniorensport Spazierengehen spazieren joggen Jogging Dehnübungen Kniebeugen Liegestütze Yoga "
     "Walking Muskelkater Rückenschule außer_Atem Bewegungspause zehntausend_Schritte Sportabzeichen"},
    {NOTION_SLEEP,
     "Schlaf schlafen geschlafen schläft einschlafen eingeschlafen ausgeschlafen Mittagsschlaf Nickerchen Siesta "
     "schlaflos Schlaflosigkeit schnarchen müde Müdigkeit übermüdet erschöpft Ruheraum Ruhepause Pausenraum "
     "Mittagspause Kaffeepause ausruhen ausgeruht Kopfkissen Matratze gähnen Schlafzimmer Verschnaufpause"},
    {NOTION_CURRICULUM,
     "Lehrplan Lehrpläne Schulfach Schulfächer Unterrichtsfach Unterrichtsstoff Lehrstoff Stoffplan Stundenplan "
     "Stundentafel Schulbuch Schulbücher Lehrbuch Mathematik Mathe Physikunterricht Geschichtsunterricht Pflichtfach "
     "Wahlfach Erdkunde Lernziele Rahmenlehrplan Unterrichtsplan Sozialkunde Werkunterricht"},
    {NOTION_HOMEWORK, "Hausaufgabe Hausaufgaben Hausübung Schulaufgaben Nachhilfe Nachhilfelehrer Nachhilfestunde "
                      "Hausaufgabenbetreuung Hausaufgabenhilfe Küchentisch abgeschrieben büffeln pauken auswendig "
                      "Vokabelheft Schulranzen Schultasche Einmaleins Lernhilfe Übungsheft Schulheft"},
    {NOTION_EXAM, "Prüfling Klassenarbeit Schularbeit Schulnote Schulnoten Notendurchschnitt Notengebung benotet "
                  "Abitur Matura Abschlussprüfung durchgefallen durchfallen sitzenbleiben Spickzettel Prüfungsangst "
                  "Zwischenprüfung Punkteschnitt mündliche_Prüfung Schulzeugnis Zeugnisausgabe Abschlusszeugnis "
                  "Prüfungen_bestehen Prüfung_bestanden Gesellenprüfung Aufnahmeprüfung"},
    {NOTION_TEACHER, "Lehrer Lehrerin Lehrkraft Lehrkräfte Lehrerzimmer Lehrermangel Schulleiter Schulleiterin "
                     "Schulleitung Klassenlehrer Klassenlehrerin Vertretungslehrer Vertretungsstunde Referendar "
                     "Referendarin Lehramt Lehrerkollegium Unterrichtsausfall Schulstunde Pauker Pädagoge "
                     "Quereinsteiger Schuldirektor Schulrektor Lehrersein"},
    {NOTION_PARENTS, "Eltern Elternteil Elternabend Elternabende Elternbeirat Elternvertreter Elternrat "
                     "Elternsprechtag Mama Mamas Papa Papas Mutti Vati Mütter Väter alleinerziehend Alleinerziehende "
                     "Elterntaxi Helikoptereltern Erziehungsberechtigte Elternhaus Stiefvater Elterncafé Schultor"},
    {NOTION_DROPOUT, "Schulabbrecher Schulabbruch Abbrecher Abbrecherquote Schulschwänzer geschwänzt Schulverweigerer "
                     "ohne_Abschluss ohne_Schulabschluss Schule_abgebrochen Schule_geschmissen geschmissen "
                     "Ausbildung_abgebrochen Lehre_abgebrochen Studienabbrecher Fehlstunden Schulpflicht Schulverweis "
                     "blaumachen hingeschmissen Schulversager Unterricht_schwänzen Schule_schwänzen"},
    {NOTION_BULLYING,
     "Mobbing gemobbt mobben Cybermobbing Hänseleien gehänselt hänseln ausgelacht auslachen verspottet verspotten "
     "Spott Schikane schikaniert schikanieren Klassenchat geschubst gepiesackt Außenseiter bloßgestellt "
     "lächerlich_gemacht Prügel verprügelt Sündenbock gelästert Mobber getriezt drangsaliert"},
    {NOTION_CLASS_SIZE,
     "Klassengröße Klassengrößen Klassenteiler große_Klassen große_Klasse kleine_Klassen kleinere_Klassen "
     "kleine_Gruppen dreißig_Kinder dreißig_Schüler 30_Kinder Schülerzahl Betreuungsschlüssel volle_Klassen "
     "überfüllte_Klassen Parallelklasse Klassenstärke Gruppengröße Schüler_pro_Klasse Kinder_pro_Klasse"},
    {NOTION_UNIVERSITY,
     "Universität Universitäten Hochschule Hochschulen Fachhochschule Studium Studiengang Studiengebühren Hörsaal "
     "Campus Bachelor Masterstudium Doktorarbeit Promotion Professor Professorin Dekan Fakultät Semester Student "
     "Studentin Studierende studiert Bafög Mensa Seminararbeit Studentenwohnheim Immatrikulation Erstsemester "
     "Vorlesungssaal Vorlesungsverzeichnis Studienfach Uni"},
    {NOTION_ADULT_EDUCATION,
     "Erwachsenenbildung Volkshochschule Volkshochschulen VHS Abendkurs Abendkurse Abendschule Weiterbildung "
     "Weiterbildungen Fortbildung lebenslanges_Lernen Seniorenstudium zweiter_Bildungsweg Abendgymnasium Kursleiter "
     "Kursleiterin Umschulung Heimvolkshochschule Bildungsurlaub Erwachsenenkurs Kursprogramm"},
    {NOTION_LANGUAGE_LEARNING,
     "Sprachkurs Sprachkurse Deutschkurs Deutschkurse Englischkurs Sprachunterricht Sprachschule Spracherwerb "
     "Sprachkenntnisse Sprachcafé Sprachniveau Vokabel Vokabeln Grammatik fließend Fremdsprache Fremdsprachen "
     "Deutsch_lernen Deutsch_gelernt Sprache_lernen radebrechen Tandempartner Anfängerkurs Sprachtandem Sprachprüfung "
     "Konversationskurs der_die_das mit_Akzent fremder_Akzent"},
    {NOTION_DIALECT, "Dialekt Dialekte Mundart Mundarten Minderheitensprache Minderheitensprachen Regionalsprache "
                     "Muttersprache Muttersprachler zweisprachig Zweisprachigkeit Ortstafel Ortstafeln Plattdeutsch "
                     "Platt_schnacken Niederdeutsch Sorbisch Friesisch Rätoromanisch Schwyzerdütsch Bairisch "
                     "Hochdeutsch Sprachminderheit Slowenisch Herkunftssprache Ladinisch"},
    {NOTION_MUSIC, "Musik Musiker Musikerin Musikschule Musikverein Chor Chöre Kirchenchor Blaskapelle Blasmusik "
                   "Orchester Konzert Konzerte singen gesungen sang Gesang Gesangverein Lied Geige Klavier Gitarre "
                   "Trompete Akkordeon Schlagzeug Musikinstrument Musikinstrumente Dirigent Rockband Melodie "
                   "Probenraum Sopran schief_singen Orgel Lieder_singen Liederabend Musikprobe"},
    {NOTION_MUSEUM, "Museum Museen Heimatmuseum Ausstellung Ausstellungen Exponat Exponate Vitrine Vitrinen Kuratorin "
                    "Galerie Museumsführung Audioguide Sammlungsstück Museumspädagogik Schausammlung Dauerausstellung "
                    "Sonderausstellung Leihgabe Leihgaben Museumswärter Schaukasten Museumsdepot ausgestopft"},
    {NOTION_TRADITION,
     "Tradition Traditionen traditionell Brauchtum Trachtenverein Dirndl Lederhose Volksfest Schützenfest Karneval "
     "Fasching Fastnacht Umzug_mit Kirmes Maibaum Osterfeuer überliefert Erntedankfest Prozession Volkstanz Folklore "
     "seit_Generationen Urgroßvater Sankt_Martin alter_Brauch Volkstracht in_Tracht unsere_Vorfahren alte_Bräuche"},
    {NOTION_CRAFT, "Handwerk Handwerker Handwerkerin handwerklich Kunsthandwerk Handarbeit handgemacht von_Hand "
                   "Töpferei Weberei Webstuhl Tischler Tischlerei Schreiner Schreinerei Schmied schmieden Korbflechter "
                   "Stickerei häkeln Klöppeln Sattler Schuster Glasbläser Handwerkskammer Meisterbrief Goldschmied "
                   "Holzschnitzer Strickrunde Handarbeitskreis Töpferscheibe Töpferkurs"},
    {NOTION_SPORTS_CLUB,
     "Sportverein Sportvereine Turnverein Fußball Fußballverein Fußballplatz Sportplatz Bolzplatz Kunstrasen Trainer "
     "Trainerin Übungsleiter Übungsleiterin Turnier Schiedsrichter Handball Volleyball Basketball Tennis Torwart "
     "Kreisliga Trikot Trikots Umkleide Flutlicht Vereinsheim Sporthalle Leichtathletik Jugendmannschaft Trainingszeit "
     "Eigentor angepfiffen Sportler Sportlerin"},
    {NOTION_SWIMMING, "Schwimmen schwimmt geschwommen Schwimmer Schwimmbad Schwimmbäder Hallenbad Freibad Freibäder "
                      "Schwimmbecken Planschbecken Nichtschwimmer Bademeister Bademeisterin Schwimmkurs "
                      "Schwimmunterricht Seepferdchen Badegast Badegäste Badesee Badeanzug Badehose Sprungturm "
                      "Arschbombe Chlor ertrunken Rettungsschwimmer Kleinschwimmhalle Strandbad Schwimmabzeichen"},
    {NOTION_PLAY,
     "Spielzeug Spielsachen Brettspiel Brettspiele Gesellschaftsspiel Gesellschaftsspiele Kartenspiel Kartenspielen "
     "Videospiel Videospiele Computerspiel Computerspiele Würfel würfeln Puzzle Lego Puppe Puppen Spieleabend "
     "Spielenachmittag Spieltreff zocken Zocker Gamer Verstecken_spielen draußen_spielen Tischkicker Kicker Domino "
     "Skat Doppelkopf Mensch_ärgere Ludothek Spielothek Bauklötze Schachspiel Schachbrett Schach_spielen Schachclub"},
    {NOTION_FRIENDSHIP,
     "Freundin Freundinnen Freundschaft Freundschaften Kumpel Kumpels Freundeskreis befreundet angefreundet anfreunden "
     "kennenlernen kennengelernt Kaffeeklatsch Kaffeekränzchen Kaffeetrinken plaudern Plausch zusammensitzen "
     "Gesellschaft_leisten Stammtisch Kaffeerunde Klönschnack Brieffreund Bekanntschaft Bekanntschaften neue_Freunde "
     "Freunde_finden beste_Freunde Freunde_treffen guter_Freund geselliges_Beisammensein Beisammensein"},
    {NOTION_YOUTH_CLUB, "Jugendzentrum Jugendzentren Jugendclub Jugendclubs Jugendtreff Jugendhaus Jugendarbeit "
                        "Jugendarbeiter Jugendarbeiterin Jugendraum Jugendpfleger Streetworker Streetwork chillen "
                        "rumhängen herumhängen Pfadfinder Pfadfinderin Landjugend Jugendgruppe Jugendleiter Bauwagen "
                        "Skatepark Skaterpark Tischtennisplatte Juleica Jugendbüro"},
    {NOTION_HOBBY,
     "Hobby Hobbys Freizeit Freizeitbeschäftigung Freizeitangebot Zeitvertreib Steckenpferd Briefmarken "
     "Briefmarkensammler Modelleisenbahn Sammelleidenschaft basteln Bastler Tüftler tüfteln Hobbykeller Amateur "
     "Amateure Amateurfunk Kegeln Kegelclub Liebhaberei Münzsammler Schrebergarten Kaninchenzüchter Modellbauer"},
    {NOTION_BELONGING, "Heimat Heimatgefühl Zugehörigkeitsgefühl Identität_stiften Identität_der kulturelle_Identität "
                       "heimisch zuhause_fühlen daheim_fühlen verwurzelt entwurzelt Heimweh Heimatort hier_geboren "
                       "hier_aufgewachsen einer_von_uns Wir-Gefühl Heimatliebe Lokalpatriotismus Heimatverbundenheit "
                       "beheimatet Eingeborene Gefühl_der_Zugehörigkeit Wurzeln_schlagen seine_Wurzeln"},
    {NOTION_REMEMBRANCE,
     "Gedenken Gedenkfeier Gedenktag Gedenkstätte Gedenkstätten Gedenkstein Gedenktafel Mahnmal Erinnerungskultur "
     "Stolperstein Stolpersteine Zeitzeuge Zeitzeugen Zeitzeugin Kriegerdenkmal Jahrestag Volkstrauertag "
     "Kranzniederlegung Schweigeminute Konzentrationslager Holocaust Völkermord nie_wieder nicht_vergessen "
     "Opfer_gedenken gedacht_wird Ehrenmal Holocaustüberlebende Überlebende_erzählen Kranz_niedergelegt"},
    {NOTION_ASSISTIVE,
     "Hilfsmittel Hörgerät Hörgeräte Hörschleife Induktionsschleife Höranlage Blindenschrift Brailleschrift Braille "
     "Untertitel untertitelt Bildschirmleser Screenreader Vorlesefunktion Gebärdensprache Gebärdendolmetscher "
     "Gebärdendolmetscherin Großdruck Lupe Blindenstock Blindenhund Blindenleitsystem Rollstuhl Rollator Prothese "
     "Audiodeskription Alternativtext Krücken Gehhilfe Schriftdolmetscher Sprachausgabe"},
    {NOTION_PLAIN_LANGUAGE,
     "Leichte_Sprache leichter_Sprache einfache_Sprache einfacher_Sprache unverständlich Amtsdeutsch Beamtendeutsch "
     "Behördendeutsch Fachchinesisch Fachjargon Fachbegriffe Fachausdrücke Fremdwörter Schachtelsatz Schachtelsätze "
     "kurze_Sätze einfache_Worte einfachen_Worten Kauderwelsch versteht_kein_Mensch Bahnhof_verstehen Abkürzungen "
     "kapiert geschwollen Juristendeutsch leicht_verständlich allgemeinverständlich schwer_verständlich"},
    {NOTION_SCREEN_TIME,
     "Bildschirmzeit Handyverbot Handyverbote Smartphone Smartphones Handynutzung Handysucht handysüchtig Mediensucht "
     "scrollen Tiktok Instagram Handygarage Handytasche Handy_weglegen aufs_Handy am_Handy Handys_abgeben "
     "Bildschirm_starren vor_dem_Bildschirm Spielkonsole Playstation daddeln Medienkonsum handyfrei Handyfreie"},
    {NOTION_WEDDING, "Hochzeit Hochzeiten Hochzeitsfeier Hochzeitskleid Bräutigam Brautpaar Trauung Standesamt "
                     "Flitterwochen Geburtstag Geburtstage Geburtstagsfeier Geburtstagskuchen gefeiert Festessen Taufe "
                     "Konfirmation Erstkommunion Jubiläum Jubiläumsfeier Polterabend Goldene_Hochzeit Sektempfang "
                     "Girlande heiraten geheiratet Silvester Familienfeier Feste_feiern Feierlaune Brautkleid"},
    {NOTION_GRIEF,
     "trauernd Trauernde Trauerfeier Trauergruppe Trauercafé Trauerbegleitung Beerdigung beerdigt Begräbnis Bestattung "
     "Bestatter Friedhof Friedhöfe Hinterbliebene Witwe Witwen Witwer Beileid Kondolenz Leichenschmaus Sarg Grabstein "
     "Todesanzeige verstorben Verstorbene Mann_verloren Frau_verloren geweint Träne Tränen Urnengrab getröstet "
     "Trost_spenden in_Trauer der_Trauer ihre_Trauer seine_Trauer Trauer_und Trauerarbeit Trauerfall"},
    {NOTION_NAME_AND_GENDER,
     "Geschlecht Geschlechter Geschlechtsidentität Geschlechtseintrag Geschlechtergerechtigkeit Gender gendern "
     "Gendersternchen Transgender transsexuell Transfrau Transmann schwul Schwule lesbisch Lesben bisexuell queer "
     "LGBTQ homosexuell Homosexualität homophob Pronomen nichtbinär Regenbogenfahne Regenbogen Outing "
     "Selbstbestimmungsgesetz Deadname Männer_und_Frauen gleichgeschlechtlich Coming-out Christopher_Street_Day "
     "trans_Frau trans_Mann trans_Personen"},
    {NOTION_INTEGRATION,
     "Integrationskurs Integrationskurse Integration Integrationslotse Zugezogene Zuwanderung zugewandert Neubürger "
     "Neuzugezogene Flüchtling Flüchtlinge Geflüchtete Geflüchteter Asylbewerber Asylsuchende Asylheim Flüchtlingsheim "
     "Einbürgerung eingebürgert Einbürgerungstest Aufenthaltstitel Migranten Migrantin Willkommenskultur "
     "Willkommensklasse Eingewöhnung sich_einleben eingelebt Erstaufnahme Ukrainerinnen Syrer Neuankömmlinge"},
    /* To collect is not to be alone, though both begin alike. */
    {NOTION_RECYCLING, "einsammeln"},
};
NOTION_TABLE(life, de)
