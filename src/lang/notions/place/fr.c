/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_fr[] = {
    {NOTION_PARKING,
     "parking garée places_de_parking parcmètre double_file parkings horodateur se_garer garé_sur garés_sur garées_sur "
     "garé_devant mal_garé mal_garées le_stationnement de_stationnement places_de_stationnement stationnement_gratuit "
     "stationnement_payant stationnement_interdit voitures_garées"},
    {NOTION_CYCLING, "vélo vélos cycliste cyclistes piste_cyclable pistes_cyclables bande_cyclable casque vélo_cargo "
                     "garage_à_vélos pédaler"},
    {NOTION_WALKING, "marcher_à_pied marcheurs trottoir trottoirs piéton piétons passage_piéton à_pied traverser "
                     "feu_rouge promenade bordure"},
    {NOTION_BUS, "bus autobus horaires arrêt_de_bus train trains tram tramway gare quai correspondance métro navette "
                 "dernier_bus car_scolaire chauffeur arrêts_de_bus"},
    {NOTION_ROAD, "route routes nid-de-poule nids-de-poule bitume goudron chaussée rond-point carrefour revêtement "
                  "déviation la_voirie travaux_de_voirie service_de_voirie"},
    {NOTION_SPEED, "limitation_de_vitesse vitesse radar ralentisseur dos-d'âne excès_de_vitesse rouler_trop_vite "
                   "freiner chauffards chauffard"},
    {NOTION_CAR,
     "voiture voitures automobiliste automobilistes conducteur embouteillage bouchons bouchon essence volant conduire"},
    {NOTION_FREIGHT, "camion camions poids_lourd poids_lourds livraison camionnette livreur fret transporteur"},
    {NOTION_AIR_TRAVEL, "aéroport vol_aérien compagnie_aérienne piste_d'atterrissage décollage vols l'avion en_avion "
                        "un_avion les_avions des_avions prendre_l'avion"},
    {NOTION_BOAT, "bateau bateaux ferry quai amarrage navire voilier péniche embarcadère traversier au_port "
                  "port_de_pêche port_de_plaisance les_ports ports_de_pêche port_maritime"},
    {NOTION_BRIDGE, "pont ponts passerelle tunnel viaduc souterrain"},
    {NOTION_RENT, "loyers propriétaire locataire locataires bail expulsion expulsé caution logement_social louer "
                  "le_loyer un_loyer du_loyer mon_loyer loyer_trop payer_le_loyer"},
    {NOTION_HOMELESSNESS, "sans-abri sdf sans_domicile hébergement_d'urgence soupe_populaire maraude dormir_dehors"},
    {NOTION_VACANCY,
     "vacant vacance logement_vide commerces_vides friche abandonné inoccupé rideau_baissé à_l'abandon désaffecté"},
    {NOTION_RENOVATION, "rénovation rénover isolation isoler ravalement fenêtres échafaudage réhabilitation restaurer "
                        "travaux_de_rénovation gros_travaux travaux_d'isolation"},
    {NOTION_BUILDING_SITE, "chantier chantiers grue pelleteuse maçon démolition marteau-piqueur bétonnière"},
    {NOTION_HEATING, "chauffage chauffer radiateur radiateurs chaudière pompe_à_chaleur thermostat poêle froid_dans"},
    {NOTION_SQUARE, "place_du_village place_publique banc bancs fontaine place_du_marché parvis"},
    {NOTION_PARK, "parc_public parc_municipal au_parc jardin_public pelouse espace_vert espaces_verts massif "
                  "pique-nique ombre square bassin le_parc un_parc les_parcs du_parc parcs_et_jardins"},
    {NOTION_PLAYGROUND, "aire_de_jeux balançoire toboggan bac_à_sable skatepark"},
    {NOTION_LAVATORY, "toilettes toilette wc sanitaires urinoir table_à_langer"},
    {NOTION_LOCAL_SHOP, "épicerie épicier boulangerie boulanger boucherie commerce_de_proximité petits_commerces "
                        "supérette commerçant le_boucher un_boucher"},
    {NOTION_TOWN_CENTRE, "centre-ville centre_ville vieille_ville zone_piétonne rue_principale hypercentre"},
    {NOTION_OUTSKIRTS, "banlieue banlieues périphérie lotissement cité faubourg grand_ensemble"},
    {NOTION_VILLAGE_LIFE, "village villages hameau bistrot salle_des_fêtes fête_du_village tout_le_monde_se_connaît "
                          "le_clocher clocher_du_village"},
    {NOTION_DEPOPULATION, "exode exode_rural dépeuplement les_jeunes_partent village_qui_se_vide école_fermée "
                          "désertification le_vieillissement population_vieillissante"},
    {NOTION_OVERTOURISM, "surtourisme touristes afflux cars_de_touristes paquebot location_saisonnière "
                         "locations_saisonnières excursionnistes"},
    {NOTION_MONUMENT, "monument château cathédrale ruine ruines monument_historique patrimoine_bâti remparts statue"},
    {NOTION_EXCAVATION, "fouille fouilles archéologue archéologues archéologie vestiges tessons sépulture"},
    {NOTION_BARRIER_FREE,
     "rampe ascenseur escalier escaliers fauteuil_roulant poussette accessibilité déambulateur plain-pied"},
    {NOTION_SIGNAGE, "panneau panneaux signalétique signalisation fléchage affichage se_perdre"},
    {NOTION_STREET_SAFETY, "coin_sombre rentrer_le_soir la_nuit réverbère mal_éclairé patrouille agression agressée "
                           "harcèlement_de_rue insécurité"},
    {NOTION_VANDALISM, "vandalisme tags graffitis cassé vitre_brisée dégradations saccagé dégradé"},
    {NOTION_DRUGS,
     "alcool ivre ivresse bière drogue drogues dealer dealeurs addiction toxicomane seringue tabac cannabis"},
    {NOTION_FIRE, "incendie incendies feu_de pompiers pompier fumée brûler brûlé extincteur détecteur_de_fumée"},
    {NOTION_FLOOD, "inondation inondations inondé digue sacs_de_sable débordement cave_inondée submersion la_crue "
                   "les_crues une_crue crue_centennale zone_de_crue"},
    {NOTION_DISASTER, "séisme tremblement_de_terre catastrophe évacuation évacuer évacué sirène glissement_de_terrain "
                      "décombres sinistrés"},
    {NOTION_CROWD, "bondé surpeuplé foule trop_plein capacité saturé complet affluence rester_debout places_debout"},
    {NOTION_ROOM, "salle salles local locaux salle_de_réunion sous-sol grenier clés_de_la_salle"},
    {NOTION_FURNITURE, "meuble meubles mobilier chaise chaises table tables étagère canapé bureau_d'écolier"},
    {NOTION_BORDER_REGION,
     "transfrontalier transfrontalière frontalier frontaliers de_l'autre_côté_de_la_frontière pays_voisin"},
    {NOTION_MAP, "carte cartes cartographie plan_de_la_ville gps coordonnées_gps géomètre cadastre openstreetmap"},
    {NOTION_PIPES, "tuyau tuyaux canalisation canalisations égout égouts fuite conduite plaque_d'égout tranchée"},
    {NOTION_COMMUTING, "trajet_domicile-travail navetteur navetteurs trajet_quotidien heure_de_pointe heures_de_pointe "
                       "chemin_de_l'école"},
    {NOTION_SHARED_VEHICLE, "covoiturage autopartage trottinette trottinettes vélo_en_libre-service vélos_partagés"},
    {NOTION_ELECTRIC_CAR,
     "voiture_électrique voitures_électriques borne_de_recharge bornes_de_recharge recharger autonomie"},
    {NOTION_LAND_USE, "urbanisme plan_local_d'urbanisme zone_constructible artificialisation bétonisation "
                      "terrain_à_bâtir permis_de_construire bétonner"},
    {NOTION_MOORLAND, "paysage paysages colline collines vallée lande randonnée randonneurs sentier sentiers"},
    {NOTION_ARCHITECTURE, "architecture architecte façade façades immeuble béton laideur bâtisse la_tour une_tour "
                          "les_tours_de tours_d'habitation"},
    {NOTION_UPKEEP_PUBLIC,
     "tonte tondre déneigement salage entretien_des_rues balayeuse mauvaises_herbes cantonnier propreté banc_cassé"},
};
NOTION_TABLE(place, fr)
