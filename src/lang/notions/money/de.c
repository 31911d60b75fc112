/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_de[] = {
    {NOTION_PRICE, "preis preise teuer billig günstig kostspielig preiswert preisliste preiserhöhung rabatt "
                   "schnäppchen überteuert unbezahlbar bezahlbar erschwinglich spottbillig wucher preisschild"},
    {NOTION_DEBT,
     "schulden schuldner verschuldet überschuldet schuldenberg mahnung mahnbrief rückstand zahlungsrückstand "
     "ratenzahlung gläubiger gerichtsvollzieher inkasso pfändung schuldnerberatung offene_rechnung zahlungsverzug"},
    {NOTION_TAX,
     "steuern besteuerung steuerzahler finanzamt steuererklärung mehrwertsteuer einkommensteuer grundsteuer "
     "gewerbesteuer abgaben steuerhinterziehung steueroase steuerberater fiskus steuerbescheid hundesteuer"},
    {NOTION_GRANT, "zuschuss zuschüsse fördermittel fördergeld subvention subventioniert förderantrag fördertopf "
                   "projektmittel projektgelder verwendungsnachweis drittmittel anschubfinanzierung stipendium "
                   "fördergelder förderprogramm förderbescheid"},
    {NOTION_FUNDRAISING,
     "spendensammlung spendenaktion crowdfunding sponsor sponsoren sponsoring spendenlauf tombola kuchenverkauf "
     "kuchenbasar benefiz benefizkonzert sammelbüchse spendendose spendenaufruf basar klingelbeutel"},
    {NOTION_FEE, "gebühr gebühren mitgliedsbeitrag jahresbeitrag eintrittsgeld eintrittspreis teilnahmegebühr maut "
                 "kurtaxe gebührenordnung beitragserhöhung elternbeitrag schulgeld unkostenbeitrag"},
    {NOTION_BUDGET, "budget haushaltsplan haushaltsloch kassenwart kassenprüfer jahresabschluss bilanz defizit "
                    "buchhaltung kämmerei bürgerhaushalt etat finanzplan kassensturz schatzmeister"},
    {NOTION_CUTBACK, "kürzung kürzungen gekürzt einsparung sparmaßnahme sparzwang rotstift kaputtgespart sparpolitik "
                     "totgespart sparkurs weggespart sparrunde zusammengestrichen"},
    {NOTION_BANK,
     "kredit kredite darlehen hypothek zinsen zinssatz girokonto bankkonto sparkasse bankfiliale bankschalter dispo "
     "kreditnehmer sparbuch volksbank geldautomat die_Bank Hausbank bei_der_Bank Bankkredit die_Banken Bankkonto"},
    {NOTION_CASH,
     "bargeld münzen geldschein kleingeld kartenzahlung ec-karte kreditkarte überweisung überwiesen lastschrift "
     "kontaktlos portemonnaie geldbeutel bezahlt_bar geldbörse bar_bezahlen wechselgeld nur_bares"},
    {NOTION_INVESTMENT,
     "investition investitionen investieren investiert investor investoren rendite kapitalanlage geldanlage "
     "amortisiert rentiert aktien wertpapiere rechnet_sich zahlt_sich_aus kapitalanleger"},
    {NOTION_PROCUREMENT, "ausschreibung ausgeschrieben vergabe vergabeverfahren vergaberecht angebote_eingeholt "
                         "beschaffung günstigster_bieter einkaufsabteilung zuschlag_erteilt auftragsvergabe "
                         "billigster_anbieter leistungsverzeichnis bieterverfahren"},
    {NOTION_SALE, "verkauf verkaufen verkauft verkäufer verkäuferin kunde kunden kundin ausverkauft käufer ladentheke "
                  "kasse einzelhandel umsatzstark losgeworden"},
    {NOTION_CONTRACT,
     "vertrag verträge vertraglich vertragspartner unterschrieben unterzeichnet kündigungsfrist vertragsbruch "
     "kaufvertrag rahmenvertrag vertragsabschluss notar vertragslaufzeit arbeitsvertrag handschlag"},
    {NOTION_LAND_TITLE,
     "grundbuch kataster grundstück grundstücke grundbesitz grundbesitzer flurstück parzelle grundeigentum landbesitz "
     "grenzstein pachtland pachtvertrag erbpacht landtitel landraub flurbereinigung"},
    {NOTION_STARTUP,
     "start-up startup gründerin unternehmensgründung existenzgründung firmengründung geschäftsidee businessplan "
     "selbstständig_gemacht gründerzentrum geschäftsmodell selbständig jungunternehmer garagenfirma firmengründer"},
    {NOTION_CLOSURE, "pleite insolvenz insolvent konkurs bankrott geschäftsaufgabe schließung zugemacht dichtgemacht "
                     "ladenschluss_für_immer aufgegeben stillgelegt räumungsverkauf pleitegegangen "
                     "für_immer_geschlossen schließen_müssen zugesperrt"},
    {NOTION_PROFIT, "umsatz profit gewinnspanne marge verlustgeschäft rentabel gewinnorientiert schwarze_zahlen "
                    "rote_zahlen ertrag profitgier reibach reingewinn kein_gewinn gewinn_machen gewinnausschüttung"},
    {NOTION_SUPPLY, "lieferung lieferant lieferanten lieferkette lieferengpass vorrat vorräte lieferzeit nachschub "
                    "versorgungslage leere_regale engpass ausgegangen großhändler ersatzteile belieferung"},
    {NOTION_DEAR_TIMES,
     "inflation teuerung lebenshaltungskosten preissteigerung kaufkraft alles_wird_teurer alles_teurer energiepreise "
     "preisanstieg strompreis heizkosten teurer mogelpackung reicht_nicht_zum"},
    {NOTION_LAWSUIT, "verklagt richterin anwalt rechtsanwalt anwältin prozess_gegen beklagte verwaltungsgericht "
                     "staatsanwalt gerichtsverfahren einstweilige_verfügung rechtsstreit klageweg klageschrift "
                     "einklagen verwaltungsklage amtsrichter richterspruch vor_gericht amtsgericht landgericht "
                     "gerichtssaal gerichtsurteil berufungsverfahren Berufung_eingelegt Berufung_einlegen in_Berufung"},
    {NOTION_EVIDENCE, "beweis beweise beweisen bewiesen nachweis nachweise quittung zeugin augenzeuge beweismittel "
                      "beweisfoto kassenbon fingerabdruck protokolliert glaubhaft kassenbeleg zeugenaussage"},
    {NOTION_IDENTITY_PAPERS,
     "ausweis personalausweis reisepass geburtsurkunde ausweispapiere aufenthaltstitel führerschein papiere_verloren "
     "staatenlos identitätsnachweis passbild passamt meldebescheinigung visum ohne_papiere"},
    {NOTION_ONLINE_OFFICE, "onlineformular online-antrag onlineantrag e-government bürgerportal digitale_verwaltung "
                           "onlinedienst online-ausweis bundid digitaler_antrag serviceportal behördenportal "
                           "elektronische_akte e-akte onlinezugangsgesetz pdf_ausdrucken"},
    {NOTION_PUBLIC_OFFICE,
     "amt ämter behörde behörden rathaus bürgeramt bürgerbüro beamte beamter beamtin amtsstube sachbearbeiter "
     "sachbearbeiterin amtsschimmel wartenummer nummer_ziehen bürokratie öffnungszeiten landratsamt amtsgang"},
    {NOTION_POLITICS, "politik politiker politikerin partei parteien stadtrat gemeinderat bundestag landtag parlament "
                      "abgeordnete abgeordneter opposition fraktion wahlkampf bürgermeister bürgermeisterin minister "
                      "stammtisch wahlversprechen koalition"},
    {NOTION_LOBBYING,
     "lobby lobbyist lobbyisten lobbyismus lobbyarbeit interessenverband interessenvertreter hintertür hinterzimmer "
     "vetternwirtschaft klüngel einflussnahme drehtür lobbyregister interessengruppe"},
    {NOTION_AUTONOMY,
     "autonomie selbstbestimmung selbstverwaltung dezentral dezentralisierung eigenständig eigenständigkeit "
     "subsidiarität selbst_entscheiden selber_entscheiden eigenregie unabhängigkeit mündig kommunale_selbstverwaltung"},
    {NOTION_CONSENT,
     "einwilligung zustimmung zustimmen zugestimmt einverstanden einverständnis einwilligen vorher_gefragt "
     "um_erlaubnis ungefragt widerruf einverständniserklärung opt-in häkchen widerspruch"},
    {NOTION_FAIRNESS,
     "gerechtigkeit gerecht ungerecht fairness unfair chancengleichheit fair verteilungsgerechtigkeit benachteiligt "
     "benachteiligung ungleichheit lastenverteilung bevorzugt zweierlei_maß gleichbehandlung"},
    {NOTION_LIABILITY,
     "haftung haften haftet haftbar gewährleistung garantie schadenersatz schadensersatz haftungsausschluss fahrlässig "
     "fahrlässigkeit aufsichtspflicht wer_zahlt_den garantiefall verkehrssicherungspflicht regress"},
    {NOTION_REFUND, "rückerstattung erstattung erstattet rückzahlung geld_zurück entschädigung entschädigt pfand "
                    "pfandflasche kaution ausgleichszahlung gutschein pfandautomat zurückgezahlt auslagen"},
    {NOTION_QUOTA, "obergrenze höchstgrenze kontingent quote deckelung gedeckelt rationierung höchstzahl limit "
                   "limitiert höchstmenge schwellenwert"},
    {NOTION_MARKET_POWER,
     "monopol monopolist konzern konzerne großkonzern kartell kartellamt marktmacht marktbeherrschend oligopol "
     "platzhirsch handelskette handelsketten abhängigkeit_von übernahme plattformkonzern"},
    {NOTION_PROVENANCE,
     "herkunft regional regionale_produkte gütesiegel biosiegel siegel zertifiziert zertifikat hofladen aus_der_region "
     "lieferkettengesetz fairtrade herkunftsangabe bioladen vom_bauern ursprungsland rückverfolgbarkeit"},
    {NOTION_THEFT, "diebstahl dieb diebe gestohlen geklaut stehlen klauen einbruch einbrecher eingebrochen taschendieb "
                   "ladendieb fahrraddieb beklaut raub raubüberfall vorhängeschloss fahrradschloss diebesgut"},
    {NOTION_VIOLENCE, "gewalt gewalttätig häusliche_gewalt prügel prügelei verprügelt schlägerei überfall "
                      "messerstecherei frauenhaus körperverletzung angriff_auf gewalttat blaues_auge zugeschlagen "
                      "handgreiflich wurde_geschlagen hat_geschlagen zusammengeschlagen geschlagen_worden"},
    {NOTION_PREVENTION, "prävention vorbeugen vorbeugung vorbeugend vorsorge vorsorglich verhütung präventiv "
                        "früherkennung rauchmelder vorsichtsmaßnahme vorgebeugt"},
    {NOTION_DEMOCRACY, "demokratie demokratisch bürgerentscheid bürgerrat volksabstimmung volksentscheid referendum "
                       "abstimmung abstimmen abgestimmt mehrheit mitbestimmung mitbestimmen mitentscheiden "
                       "wahlbeteiligung stimmzettel bürgerbegehren losverfahren handzeichen"},
    {NOTION_WELFARE,
     "sozialhilfe bürgergeld hartz_iv grundsicherung sozialamt jobcenter arbeitslosengeld kindergeld wohngeld "
     "sozialleistung sozialleistungen tafelladen bedürftig sozialstaat grundrente sozialarbeiter transferleistung"},
    {NOTION_SECOND_HAND,
     "gebraucht flohmarkt secondhand second-hand tauschbörse tauschregal trödel trödelmarkt kleiderkammer tauschring "
     "aus_zweiter_hand verschenken kleiderkreisel gebrauchtwaren verschenkregal aufgetragen kleidertausch sperrmüll"},
    {NOTION_INHERITANCE, "erbe erben geerbt vererben vererbt testament erbschaft erbin nachlass erbschaftssteuer "
                         "erbengemeinschaft pflichtteil erbstück vermächtnis enterbt elternhaus"},
    {NOTION_STATE_LEVEL, "bundesebene landesebene kommunale_ebene bundesland bundesländer föderalismus bund_und_länder "
                         "landesregierung bundesregierung kreisebene föderal landkreis flickenteppich verwaltungsebene "
                         "wer_ist_zuständig nicht_zuständig die_Zuständigkeit zuständige_Behörde zuständig_ist"},
    {NOTION_ENFORCEMENT, "vollzug durchsetzung durchsetzen durchgesetzt ordnungsamt kontrolleur kontrolleure "
                         "niemand_kontrolliert keiner_kontrolliert vollzugsdefizit stichprobe bußgeld knöllchen "
                         "zahnloser_tiger papiertiger konsequenzen strafzettel politesse"},
    {NOTION_FINE_PRINT,
     "kleingedruckte kleingedrucktes agb geschäftsbedingungen nutzungsbedingungen datenschutzerklärung "
     "datenschutzhinweis cookie-banner fußnote juristendeutsch impressum rechtlicher_hinweis lupe weggeklickt"},
    {NOTION_FREE_OF_CHARGE, "kostenlos gratis umsonst kostenfrei gebührenfrei unentgeltlich kostet_nichts "
                            "freier_eintritt eintritt_frei nulltarif für_lau ohne_bezahlung geschenkt"},
    {NOTION_SHAREHOLDER,
     "genossenschaft genossenschaften genossenschaftsanteil anteilseigner aktionär dividende mitgliederversammlung_der "
     "energiegenossenschaft gemeinschaftlich_besitzen genossenschaftlich geschäftsanteil wohnungsgenossenschaft "
     "bürgerenergie Gesellschafterversammlung Gesellschafteranteile"},
    {NOTION_GOODS, "produkt produkte konsumgüter handelsware sortiment erzeugnis erzeugnisse importware warenangebot "
                   "warenkorb konsumartikel gebrauchsgüter"},
    {NOTION_FAIR_STALL, "marktstand wochenmarkt markthändler marktfrau marktplatz händlerin marktbeschicker "
                        "verkaufsstand standgebühr bauernmarkt marktschreier marktbude marktgebühr standplatz"},
    {NOTION_PRISON, "gefängnis haft häftling knast gefangene inhaftiert bewährungsstrafe freiheitsstrafe strafvollzug "
                    "justizvollzugsanstalt hinter_gittern untersuchungshaft vorbestraft entlassung_aus_der insasse "
                    "strafanstalt bewährungshelfer"},
    {NOTION_MONEY, "wer_zahlt wer_bezahlt aus_eigener_Tasche die_Zeche kostet_uns auf_unsere_Kosten"},
    {NOTION_FEE, "Bußgeld Strafgebühr Mahngebühr Säumnisgebühr"},
    {NOTION_MONEY, "Ausgaben Unkosten"},
};
NOTION_TABLE(money, de)
