/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_fr[] = {
    {NOTION_CLIMATE,
     "climat climatique réchauffement co2 carbone gaz_à_effet_de_serre émissions empreinte neutralité_carbone"},
    {NOTION_HEAT, "chaleur canicule ombre ombragé rafraîchir climatisation ventilateur transpirer îlot_de_fraîcheur "
                  "étouffant parasol"},
    {NOTION_DROUGHT, "sécheresse sec asséché tari manque_d'eau restriction_d'eau desséché aride"},
    {NOTION_RIVER,
     "rivière rivières fleuve berge berges ruisseau barrage amont aval estuaire cours_d'eau contre_courant"},
    {NOTION_SEA, "bord_de_mer en_mer marée_basse marée_haute plage littoral dune érosion_côtière océan algues_vertes "
                 "la_côte les_côtes la_mer mer_et pleine_mer de_mer niveau_des_mers"},
    {NOTION_DRINKING_WATER, "eau_potable robinet puits fontaine source eau_en_bouteille soif gourde"},
    {NOTION_SEWAGE, "eaux_usées station_d'épuration égout latrine fosse_septique assainissement"},
    {NOTION_AIR, "qualité_de_l'air poussière fumées particules_fines suie respirer poumons gaz_d'échappement"},
    {NOTION_SOIL, "sol sols terreau compost humus érosion fertile ver_de_terre paillage argile"},
    {NOTION_FOREST, "forêt forêts bois forestier abattage bûcheron coupe_rase hêtre sapin déforestation"},
    {NOTION_TREE, "arbre arbres abattu abattre racines chêne tilleul tronc plantation planter_des_arbres "
                  "arbres_plantés branches_mortes les_branches branches_tombées"},
    {NOTION_MEADOW, "prairie prairies fauche faucher foin fleurs_sauvages talus pré prés"},
    {NOTION_INSECT,
     "insecte insectes abeille abeilles apiculteur ruche papillon papillons moustique moustiques guêpe pollinisateurs"},
    {NOTION_BIRD, "oiseau oiseaux nid nids hirondelle hirondelles chouette cigogne moineau nichoir migrateur"},
    {NOTION_WILD_ANIMAL,
     "loup loups sanglier sangliers chevreuil cerf chasseur chasseurs chasse renard castor lynx lièvre"},
    {NOTION_PET, "chien chiens chat chats animal_de_compagnie crottes_de_chien aboiements maître_du_chien en_laisse "
                 "sans_laisse tenus_en_laisse"},
    {NOTION_LIVESTOCK,
     "vache vaches bétail moutons brebis pâturage chèvre lait troupeau berger étable élevage éleveur cochons volaille"},
    {NOTION_CROP, "culture_de_céréales blé maïs récolte champ champs orge pommes_de_terre semis moisson les_rendements "
                  "rendement_à_l'hectare rendements_en bons_rendements rendement_du_blé mauvais_rendement"},
    {NOTION_PESTICIDE,
     "pesticide pesticides herbicide glyphosate épandage pulvérisation engrais lisier fumier traitement_chimique"},
    {NOTION_ORGANIC, "bio agriculture_biologique sans_chimie label_bio agroécologie"},
    {NOTION_SEED, "graine graines semence semences variété variétés germination semer grainothèque"},
    {NOTION_PEST,
     "nuisible nuisibles moisissure ravageur ravageurs rat rats souris champignon infestation limaces pucerons"},
    {NOTION_INVASIVE, "invasive invasives envahissante envahissantes renouée exotique prolifère"},
    {NOTION_GARDENING, "jardin jardins jardinier jardinage jardin_partagé jardins_partagés potager arrosoir tomates "
                       "parcelle_de_jardin la_serre une_serre sous_serre les_serres"},
    {NOTION_FRUIT, "fruit fruits verger pomme pommes cerise cerises poire prune baies taille_des_arbres jus confiture"},
    {NOTION_FOOD_WASTE,
     "restes_de_repas les_restes gaspillage gaspillage_alimentaire poubelle périmé date_de_péremption "
     "assiettes_pleines jeter_la_nourriture jeter_les_restes jeter_le_pain nourriture_jetée on_jette_la pain_jeté"},
    {NOTION_PACKAGING,
     "emballage emballages plastique bouteille bouteilles consigne sachet gobelet_réutilisable vrac barquette"},
    {NOTION_RECYCLING, "recyclage recycler tri tri_sélectif bac_jaune déchetterie encombrants collecte_des_déchets "
                       "le_verre du_verre en_verre tri_du_verre bac_à_verre bouteilles_en_verre"},
    {NOTION_LITTER, "dépôt_sauvage dépôts_sauvages mégots mégot détritus ordures jonché ramassage_des_déchets"},
    {NOTION_SOLAR, "panneaux_solaires photovoltaïque solaire panneau_solaire onduleur"},
    {NOTION_WIND_POWER, "éolienne éoliennes éolien parc_éolien pales"},
    {NOTION_NUCLEAR_POWER, "nucléaire réacteur radioactif radioactivité déchets_nucléaires centrale_nucléaire"},
    {NOTION_POWER_GRID,
     "coupure_de_courant panne_de_courant réseau_électrique transformateur groupe_électrogène délestage"},
    {NOTION_SAVING_ENERGY, "économie_d'énergie économies_d'énergie éteindre éteint led consommation veille sobriété"},
    {NOTION_FUEL, "gazole diesel charbon bois_de_chauffage fioul gaz_naturel carburant granulés"},
    {NOTION_RESERVE, "réserve_naturelle parc_national parc_naturel garde_forestier zone_humide zone_protégée"},
    {NOTION_SPECIES, "espèce espèces menacée menacées biodiversité extinction habitat liste_rouge"},
    {NOTION_SIGHTING, "observation observations aperçu observé comptage jumelles sciences_participatives relevé"},
    {NOTION_MOUNTAIN, "montagne montagnes avalanche glacier alpage refuge sommet éboulement alpiniste"},
    {NOTION_MINING, "mine mines carrière gravier minerai extraction puits_de_mine"},
    {NOTION_ODOUR, "odeur odeurs puanteur pue sent_mauvais nauséabond"},
    {NOTION_MEAL, "repas déjeuner portion portions menu cantine assiette soupe plateau resservir"},
    {NOTION_DIET, "régime végétarien végan allergie allergies sucre vitamines manger_sain obésité gluten"},
    {NOTION_HUNGER, "faim banque_alimentaire colis_alimentaire affamé ventre_vide aide_alimentaire"},
    {NOTION_SEASON, "printemps automne hiver été saison saisons saisonnier toute_l'année"},
    {NOTION_RAIN, "pluie pluies averse eau_de_pluie gouttière flaque récupérateur_d'eau orage"},
    {NOTION_WASTE_REDUCTION, "zéro_déchet réutiliser réemploi moins_de_déchets ressourcerie repair_café"},
    {NOTION_NOISE_SOURCE,
     "bruit_des_avions motos musique_forte tapage nuisances_sonores décibels souffleur_de_feuilles cloches"},
    {NOTION_LIGHT_AT_NIGHT,
     "éclairage_public lampadaire lampadaires étoiles pollution_lumineuse obscurité extinction_nocturne"},
    {NOTION_WATER_QUALITY,
     "algues eaux_de_baignade nitrates trouble mousse poissons_morts prélèvement prélèvements analyse_d'eau"},
};
NOTION_TABLE(nature, fr)
