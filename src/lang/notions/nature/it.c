/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_it[] = {
    {NOTION_CLIMATE,
     "clima climatico cambiamento_climatico riscaldamento_globale co2 carbonio emissioni impronta effetto_serra"},
    {NOTION_HEAT,
     "caldo ondata_di_calore ombra rinfrescare aria_condizionata ventilatore sudare afa canicola ombreggiato tendone"},
    {NOTION_DROUGHT, "siccità secco prosciugato carenza_d'acqua razionamento arido crepe_nel_terreno"},
    {NOTION_RIVER, "fiume fiumi argine sponda sponde torrente ruscello a_monte a_valle foce briglia"},
    {NOTION_SEA, "spiaggia marea litorale duna erosione_costiera oceano onde il_mare al_mare del_mare nel_mare mare_e "
                 "sul_mare mare_aperto alto_mare"},
    {NOTION_DRINKING_WATER, "acqua_potabile rubinetto pozzo fontanella sorgente acqua_in_bottiglia sete borraccia"},
    {NOTION_SEWAGE, "acque_reflue depuratore fogna latrina fossa_biologica scarichi"},
    {NOTION_AIR, "qualità_dell'aria polvere polveri_sottili fumi fuliggine respirare polmoni smog"},
    {NOTION_SOIL, "suolo terreno compost humus erosione fertile lombrico pacciamatura argilla"},
    {NOTION_FOREST, "bosco boschi foresta legname forestale taglio_del_bosco boscaiolo faggio abete"},
    {NOTION_TREE, "albero alberi abbattuto abbattere radici quercia tiglio tronco alberatura piantare_alberi "
                  "abbiamo_piantato piantare_un i_rami rami_secchi rami_caduti"},
    {NOTION_MEADOW, "prato prati sfalcio falciare fieno fiori_di_campo ciglio"},
    {NOTION_INSECT, "insetto insetti ape api apicoltore alveare farfalla farfalle zanzara zanzare vespa impollinatori"},
    {NOTION_BIRD, "uccello uccelli nido nidi rondine rondini gufo cicogna passero migratori"},
    {NOTION_WILD_ANIMAL, "lupo lupi cinghiale cinghiali capriolo cervo cacciatore cacciatori caccia volpe orso lepre"},
    {NOTION_PET, "cane cani guinzaglio gatto gatti animale_domestico cacche deiezioni abbaiare padrone_del_cane"},
    {NOTION_LIVESTOCK, "mucca mucche vacca bestiame pecore pascolo capra capre latte gregge pastore stalla allevamento "
                       "allevatore maiali galline"},
    {NOTION_CROP, "coltura colture grano frumento mais orzo patate semina riso i_campi nei_campi il_raccolto "
                  "i_raccolti raccolto_di_grano la_resa_per rese_per_ettaro"},
    {NOTION_PESTICIDE,
     "pesticida pesticidi erbicida glifosato diserbante irrorazione fertilizzante concime letame liquame fitofarmaci"},
    {NOTION_ORGANIC, "biologico agricoltura_biologica senza_chimica marchio_bio agroecologia"},
    {NOTION_SEED, "seme semi sementi varietà germinare germinazione seminare banca_dei_semi"},
    {NOTION_PEST, "parassita parassiti muffa scarafaggi topi ratti fungo infestazione lumache afidi"},
    {NOTION_INVASIVE, "invasiva invasive specie_aliene esotica si_diffonde"},
    {NOTION_GARDENING, "orto orti giardino giardiniere giardinaggio orto_urbano aiuola annaffiatoio serra pomodori"},
    {NOTION_FRUIT, "frutta frutteto mela mele ciliegia ciliegie prugna bacche potatura succo marmellata"},
    {NOTION_FOOD_WASTE,
     "avanzi buttiamo spreco sprechi spreco_alimentare scadenza nel_bidone cibo_scaduto yogurt_scaduti cibo_avanzato "
     "pane_avanzato buttare_il_cibo cibo_buttato buttare_il_pane si_butta_il buttiamo_il_cibo"},
    {NOTION_PACKAGING,
     "imballaggio imballaggi plastica bottiglia bottiglie vuoto_a_rendere sacchetto sfuso bicchiere_riutilizzabile"},
    {NOTION_RECYCLING, "riciclo riciclaggio raccolta_differenziata differenziata bidone bidoni cassonetto "
                       "isola_ecologica vetro ingombranti"},
    {NOTION_LITTER, "abbandono_di_rifiuti mozziconi rifiuti_per_terra discarica_abusiva cartacce sporcizia"},
    {NOTION_SOLAR, "pannelli_solari fotovoltaico pannello_solare impianto_fotovoltaico"},
    {NOTION_WIND_POWER, "pala_eolica pale_eoliche eolico parco_eolico"},
    {NOTION_NUCLEAR_POWER, "nucleare reattore radioattivo radiazioni scorie centrale_nucleare"},
    {NOTION_POWER_GRID, "blackout corrente_elettrica rete_elettrica trasformatore interruzione_di_corrente "
                        "cabina_elettrica un_generatore il_generatore i_generatori"},
    {NOTION_SAVING_ENERGY,
     "risparmio_energetico risparmiare_energia spegnere spento led consumo consumi standby lampadine"},
    {NOTION_FUEL, "gasolio diesel carbone legna gas_metano combustibile bombola pellet"},
    {NOTION_RESERVE, "riserva_naturale parco_nazionale guardaparco zona_umida area_protetta"},
    {NOTION_SPECIES, "specie minacciata estinzione biodiversità habitat lista_rossa"},
    {NOTION_SIGHTING, "avvistamento avvistamenti avvistato conteggio binocolo scienza_partecipata osservazioni_di "
                      "osservazioni_dei_cittadini"},
    {NOTION_MOUNTAIN, "montagna montagne valanga ghiacciaio alpeggio rifugio vetta malga frana_di_roccia"},
    {NOTION_MINING,
     "miniera cava ghiaia minerale estrazione le_miniere una_miniera miniera_di nelle_miniere la_miniera"},
    {NOTION_ODOUR, "odore odori puzza puzzare fetore cattivo_odore"},
    {NOTION_MEAL, "pasto pasti pranzo porzione porzioni menù mensa piatto piatti minestra bis"},
    {NOTION_DIET, "dieta vegetariano vegano allergia allergie zucchero vitamine mangiare_sano obesità glutine celiaco"},
    {NOTION_HUNGER, "fame banco_alimentare pacco_alimentare affamati stomaco_vuoto"},
    {NOTION_SEASON, "primavera autunno inverno estate stagione stagionale tutto_l'anno"},
    {NOTION_RAIN, "pioggia piogge acquazzone acqua_piovana grondaia pozzanghera temporale"},
    {NOTION_WASTE_REDUCTION, "rifiuti_zero riutilizzare riuso meno_rifiuti riparare_invece"},
    {NOTION_NOISE_SOURCE,
     "rumore_degli_aerei musica_alta schiamazzi decibel campane soffiatore le_moto moto_rumorose delle_moto"},
    {NOTION_LIGHT_AT_NIGHT, "lampioni illuminazione_pubblica stelle inquinamento_luminoso buio cielo_stellato"},
    {NOTION_WATER_QUALITY,
     "alghe acque_di_balneazione nitrati torbida schiuma pesci_morti campione_d'acqua analisi_dell'acqua"},
    {NOTION_DIET, "non_possono_mangiare allergico allergica allergici intolleranza"},
    {NOTION_DIET, "mangiare_di_tutto mangiare_tutto"},
};
NOTION_TABLE(nature, it)
