/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_de[] = {
    {NOTION_PARKING, "parken parkplatz parkplätze parkhaus tiefgarage falschparker parkverbot zugeparkt stellplatz "
                     "stellplätze parkschein parkende"},
    {NOTION_CYCLING,
     "fahrrad fahrräder radweg radwege radfahrer radler radverkehr radstreifen fahrradständer helm lastenrad pedelec"},
    {NOTION_WALKING,
     "gehweg gehsteig bürgersteig fußgänger fußweg zebrastreifen ampel zu_fuß überqueren bordstein spaziergang"},
    {NOTION_BUS, "bus busse fahrplan haltestelle bushaltestelle zug züge bahn straßenbahn bahnhof bahnsteig anschluss "
                 "nachtbus takt busfahrer nahverkehr öpnv u-bahn"},
    {NOTION_ROAD,
     "straße straßen schlagloch schlaglöcher asphalt fahrbahn baustelle kreisverkehr kreuzung straßenbelag umleitung"},
    {NOTION_SPEED, "tempolimit tempo_30 raser rasen blitzer geschwindigkeit zu_schnell bremsschwelle bremsen raserei "
                   "stundenkilometer"},
    {NOTION_CAR, "auto autos autofahrer fahrer stau benzin auspuff zweitwagen pkw lenkrad autoverkehr"},
    {NOTION_FREIGHT, "lastwagen lkw lieferwagen güterverkehr spedition ladezone paketdienst transporter sattelzug"},
    {NOTION_AIR_TRAVEL, "flughafen flug flüge flugzeug fluglinie startbahn fliegen abflug fluggast"},
    {NOTION_BOAT, "boot boote fähre hafen anleger kai schiff schiffe liegeplatz segeln segler frachter"},
    {NOTION_BRIDGE, "brücke brücken steg tunnel unterführung fußgängerbrücke viadukt"},
    {NOTION_RENT, "miete mieten vermieter mieter mietvertrag kaution mieterhöhung kündigung zwangsräumung untermiete "
                  "wohnungssuche warmmiete"},
    {NOTION_HOMELESSNESS,
     "obdachlos obdachlose wohnungslos wohnungslose notunterkunft suppenküche schlafsack wärmestube"},
    {NOTION_VACANCY,
     "leerstand leerstehend leerstehende leere_läden verlassen zugenagelt baulücke steht_leer ungenutzt"},
    {NOTION_RENOVATION,
     "sanierung sanieren renovierung renovieren dämmung dämmen fassade neue_fenster gerüst umbau modernisierung"},
    {NOTION_BUILDING_SITE, "baustelle kran bagger baulärm bauarbeiter rohbau bauarbeiten abriss presslufthammer"},
    {NOTION_HEATING,
     "heizung heizkörper heizen kessel wärmepumpe fernwärme thermostat ofen kalte_räume gasheizung frieren"},
    {NOTION_SQUARE, "dorfplatz marktplatz sitzbank sitzbänke brunnen treffpunkt rathausplatz Sitzbank Parkbank "
                    "Ruhebank auf_einer_Bank neue_Bänke keine_Bänke Bänke_und Bänke_aufgestellt Marktplatz Dorfplatz "
                    "Rathausplatz der_Platz auf_dem_Platz am_Platz Kirchplatz öffentliche_Plätze"},
    {NOTION_PARK, "park parks grünanlage rasen wiese grünfläche blumenbeet picknick teich schatten"},
    {NOTION_PLAYGROUND, "spielplatz spielplätze schaukel sandkasten klettergerüst bolzplatz eine_Rutsche die_Rutsche "
                        "Rutschbahn Wasserrutsche"},
    {NOTION_LAVATORY, "toilette toiletten klo wc wickeltisch wickelraum pissoir"},
    {NOTION_LOCAL_SHOP, "dorfladen bäcker bäckerei metzger metzgerei laden tante-emma-laden lebensmittelgeschäft "
                        "krämer kasse nahversorgung"},
    {NOTION_TOWN_CENTRE, "innenstadt stadtzentrum ortskern fußgängerzone altstadt hauptstraße zentrum"},
    {NOTION_OUTSKIRTS, "stadtrand vorort vororte siedlung neubaugebiet plattenbau trabantenstadt randlage"},
    {NOTION_VILLAGE_LIFE,
     "dorf dörfer weiler wirtshaus dorfgemeinschaft dorffest stammtisch jeder_kennt_jeden dorfgasthof"},
    {NOTION_DEPOPULATION, "abwanderung wegzug ziehen_weg weggezogen landflucht ausgestorben schrumpfen "
                          "die_jungen_gehen überalterung schule_geschlossen"},
    {NOTION_OVERTOURISM, "touristenmassen tagestouristen tagesausflügler ferienwohnung ferienwohnungen "
                         "kreuzfahrtschiff reisebusse übertourismus selfie"},
    {NOTION_MONUMENT, "denkmal denkmalschutz burg schloss dom ruine baudenkmal stadtmauer wahrzeichen statue"},
    {NOTION_EXCAVATION,
     "ausgrabung ausgrabungen grabung archäologe archäologin archäologie fundstelle funde scherben gräberfeld"},
    {NOTION_BARRIER_FREE, "barrierefrei barrierefreiheit rampe aufzug fahrstuhl lift stufen treppe rollstuhl rollator "
                          "kinderwagen bordsteinkante"},
    {NOTION_SIGNAGE, "schild schilder wegweiser beschilderung aushang hinweistafel orientierung sich_verlaufen "
                     "mich_verlaufen verläuft_sich"},
    {NOTION_STREET_SAFETY, "dunkle_ecke heimweg angst straßenlaterne unbeleuchtet streife polizeistreife überfall "
                           "belästigt sicher_fühlen nachts_allein nachts_durch nachts_nach_Hause"},
    {NOTION_VANDALISM,
     "vandalismus graffiti beschmiert zerstört eingeschlagen sachbeschädigung mutwillig schmierereien"},
    {NOTION_DRUGS, "alkohol betrunken betrunkene bier drogen dealer süchtig spritzen rauchen kiffen suchtkranke "
                   "Drogensucht Spielsucht Suchtberatung Suchtkranke Alkoholsucht Suchtproblem"},
    {NOTION_FIRE, "feuer brand brände feuerwehr rauch brennen verbrannt löschen feuerlöscher rauchmelder brandschutz"},
    {NOTION_FLOOD, "hochwasser überschwemmung überflutung überflutet deich sandsack sandsäcke keller_voll pegel flut"},
    {NOTION_DISASTER, "erdbeben katastrophe katastrophenschutz evakuierung evakuiert sirene sirenen notunterkunft "
                      "erdrutsch lawine trümmer"},
    {NOTION_CROWD, "überfüllt gedränge andrang kapazität stehplatz ausverkauft kein_platz proppenvoll zu_voll "
                   "rappelvoll brechend_voll ist_voll so_voll knallvoll"},
    {NOTION_ROOM, "raum räume saal räumlichkeiten versammlungsraum keller dachboden gemeindesaal hallenschlüssel"},
    {NOTION_FURNITURE, "möbel stuhl stühle tisch tische regal regale sofa schrank schreibtisch"},
    {NOTION_BORDER_REGION,
     "grenzregion grenzüberschreitend jenseits_der_grenze nachbarland grenzgänger über_die_grenze"},
    {NOTION_MAP, "karte karten landkarte stadtplan gps koordinaten vermessung kartierung openstreetmap"},
    {NOTION_PIPES, "rohr rohre rohrbruch kanal kanalisation kanaldeckel leitungsgraben aufgraben leck Rohrleitung "
                   "Wasserleitung Gasleitung Leitungen_verlegt alte_Leitungen Leitung_verlegt"},
    {NOTION_COMMUTING, "pendeln pendler pendlerin arbeitsweg schulweg elterntaxi berufsverkehr stoßzeit"},
    {NOTION_SHARED_VEHICLE, "carsharing car-sharing mitfahrgelegenheit fahrgemeinschaft e-scooter roller leihrad "
                            "leihräder mietrad mitfahrbank"},
    {NOTION_ELECTRIC_CAR,
     "elektroauto elektroautos e-auto ladesäule ladesäulen ladestation wallbox reichweite elektromobilität"},
    {NOTION_LAND_USE, "bebauungsplan flächennutzung bauland flächenverbrauch versiegelung versiegelt baugrundstück "
                      "zubetoniert ausgleichsfläche"},
    {NOTION_MOORLAND, "landschaft hügel tal moor heide wanderweg wanderwege feldweg schöne_Aussicht Aussichtspunkt "
                      "Aussichtsturm Wanderwege"},
    {NOTION_ARCHITECTURE, "architektur architekt architektin hochhaus betonklotz bausünde fassaden baustil stadtbild"},
    {NOTION_UPKEEP_PUBLIC,
     "rasenmähen winterdienst streuen schneeräumen bauhof straßenreinigung grünpflege verwildert unkraut kaputte_bank"},
};
NOTION_TABLE(place, de)
