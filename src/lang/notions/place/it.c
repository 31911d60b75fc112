/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_it[] = {
    {NOTION_PARKING,
     "parcheggio parcheggi parcheggiare parcheggiata posto_auto doppia_fila parchimetro sosta_selvaggia"},
    {NOTION_CYCLING,
     "bicicletta biciclette bici ciclista ciclisti pista_ciclabile piste_ciclabili casco rastrelliera pedalare"},
    {NOTION_WALKING,
     "marciapiede marciapiedi pedone pedoni strisce_pedonali a_piedi camminare attraversare semaforo passeggiata"},
    {NOTION_BUS, "autobus corriera orario treno treni tram stazione binario coincidenza metropolitana ultima_corsa "
                 "pullman autista la_fermata una_fermata le_fermate fermata_del_bus fermata_dell'autobus alla_fermata"},
    {NOTION_ROAD, "strada strade buca buche asfalto carreggiata rotatoria rotonda incrocio manto_stradale deviazione"},
    {NOTION_SPEED,
     "limite_di_velocità velocità eccesso_di_velocità autovelox dosso dossi troppo_veloce frenare sfrecciano"},
    {NOTION_CAR, "auto macchina macchine automobile automobilista automobilisti ingorgo benzina volante traffico "
                 "guidare_la_macchina guidare_l'auto si_guida guidare_piano"},
    {NOTION_FREIGHT, "camion furgone furgoni merci consegna autotrasportatore carico_e_scarico il_corriere i_corrieri "
                     "i_tir dei_tir corriere_espresso"},
    {NOTION_AIR_TRAVEL, "aeroporto aereo aerei volo_aereo compagnia_aerea pista_di_atterraggio decollo i_voli un_volo "
                        "voli_notturni voli_low il_volo voli_diretti"},
    {NOTION_BOAT, "barca barche traghetto ormeggio nave navi vela pontile il_molo sul_molo il_porto al_porto nel_porto "
                  "del_porto porto_turistico porto_peschereccio"},
    {NOTION_BRIDGE, "ponte ponti passerella galleria viadotto sottopasso"},
    {NOTION_RENT, "affitto affitti padrone_di_casa inquilino inquilini locatore contratto_di_affitto sfratto sfrattati "
                  "caparra canone"},
    {NOTION_HOMELESSNESS, "senzatetto senza_dimora dormitorio mensa_dei_poveri dormire_per_strada"},
    {NOTION_VACANCY,
     "sfitto sfitti vuoto negozi_vuoti edificio_abbandonato abbandonato dismesso serranda_abbassata in_disuso"},
    {NOTION_RENOVATION, "ristrutturazione ristrutturare isolamento infissi impalcatura restauro riqualificazione "
                        "cappotto_termico la_facciata rifare_la_facciata"},
    {NOTION_BUILDING_SITE, "cantieri gru ruspa muratore muratori demolizione martello_pneumatico betoniera il_cantiere "
                           "un_cantiere i_cantieri cantiere_edile del_cantiere cantieri_aperti"},
    {NOTION_HEATING, "riscaldamento riscaldare termosifone termosifoni caldaia pompa_di_calore termostato stufa"},
    {NOTION_SQUARE, "piazza piazze panchina panchine fontana piazza_del_paese"},
    {NOTION_PARK, "parco parchi prato area_verde aree_verdi aiuola picnic ombra laghetto"},
    {NOTION_PLAYGROUND, "parco_giochi altalena altalene sabbiera uno_scivolo lo_scivolo gli_scivoli"},
    {NOTION_LAVATORY, "gabinetto gabinetti bagno_pubblico bagni_pubblici servizi_igienici fasciatoio"},
    {NOTION_LOCAL_SHOP, "bottega botteghe alimentari panettiere panificio fornaio macellaio macelleria "
                        "negozio_di_paese negozio_di_vicinato"},
    {NOTION_TOWN_CENTRE, "centro_città centro_storico zona_pedonale corso_principale via_principale"},
    {NOTION_OUTSKIRTS, "periferia periferie sobborgo quartiere_dormitorio lottizzazione"},
    {NOTION_VILLAGE_LIFE, "paese borgo borghi frazione osteria sagra ci_conosciamo_tutti piazzetta"},
    {NOTION_DEPOPULATION, "spopolamento spopolato i_giovani_se_ne_vanno esodo invecchiamento scuola_chiusa emigrano"},
    {NOTION_OVERTOURISM, "turismo_di_massa turisti gitanti crociera navi_da_crociera affitti_brevi case_vacanza"},
    {NOTION_MONUMENT,
     "monumento castello cattedrale duomo rovine edificio_tutelato statua le_mura mura_antiche mura_medievali"},
    {NOTION_EXCAVATION, "scavo scavi archeologo archeologa archeologia reperti cocci necropoli"},
    {NOTION_BARRIER_FREE,
     "rampa ascensore gradini scale sedia_a_rotelle barriere_architettoniche carrozzina passeggino deambulatore"},
    {NOTION_SIGNAGE, "cartello cartelli segnaletica bacheca ci_si_perde indicazioni_stradali"},
    {NOTION_STREET_SAFETY, "angolo_buio tornare_a_casa di_notte male_illuminata pattuglia rapina aggredita molestie"},
    {NOTION_VANDALISM,
     "vandalismo vandali graffiti imbrattato vetro_rotto danneggiato distrutto_apposta scritte_sui_muri"},
    {NOTION_DRUGS,
     "alcol ubriaco ubriachi birra droga droghe spacciatore spacciatori dipendenza tossicodipendente siringa fumare"},
    {NOTION_FIRE,
     "incendio incendi fuoco vigili_del_fuoco pompieri fumo bruciare bruciato estintore rilevatore_di_fumo"},
    {NOTION_FLOOD, "alluvione alluvioni allagamento allagato argine argini sacchi_di_sabbia esondazione "
                   "cantina_allagata la_piena in_piena piena_del le_piene ondata_di_piena"},
    {NOTION_DISASTER, "terremoto catastrofe disastro evacuazione evacuare evacuati sirena macerie sfollati "
                      "protezione_civile una_frana la_frana le_frane frane_e"},
    {NOTION_CROWD, "affollato sovraffollato sovraffollamento folla capienza pieno_zeppo tutto_esaurito posti_in_piedi "
                   "stare_in_piedi"},
    {NOTION_ROOM, "sala_riunioni stanza locale locali salone cantina chiavi_della_sala la_sala una_sala le_sale "
                  "sala_civica sala_parrocchiale della_sala sale_riunioni sala_polivalente"},
    {NOTION_FURNITURE, "mobile mobili arredo tavolo tavoli scaffale banco_di_scuola il_divano i_divani un_divano "
                       "le_sedie una_sedia sedie_e"},
    {NOTION_BORDER_REGION,
     "transfrontaliero transfrontaliera oltre_confine oltreconfine paese_vicino frontaliero frontalieri"},
    {NOTION_MAP, "mappa mappe cartina cartografia gps coordinate_gps geometra openstreetmap"},
    {NOTION_PIPES, "tubo tubi tubatura tubature condotta fognatura fognature tombino perdita_d'acqua scavare"},
    {NOTION_COMMUTING, "pendolare pendolari pendolarismo tragitto ora_di_punta casa-lavoro casa-scuola"},
    {NOTION_SHARED_VEHICLE, "auto_condivisa carpooling monopattino monopattini bici_in_condivisione passaggio_in_auto"},
    {NOTION_ELECTRIC_CAR,
     "auto_elettrica auto_elettriche colonnina colonnine colonnina_di_ricarica ricarica_elettrica"},
    {NOTION_LAND_USE,
     "urbanistica piano_regolatore consumo_di_suolo terreno_edificabile cementificazione area_edificabile lotto"},
    {NOTION_MOORLAND, "paesaggio paesaggi collina colline valle brughiera escursione sentiero sentieri"},
    {NOTION_ARCHITECTURE,
     "architettura architetto grattacielo casermone ecomostro brutto_edificio le_facciate la_facciata"},
    {NOTION_UPKEEP_PUBLIC, "sfalcio tagliare_l'erba spargisale spalare_la_neve spazzino erbacce panchina_rotta "
                           "manutenzione_del_verde pulizia_delle_strade"},
};
NOTION_TABLE(place, it)
