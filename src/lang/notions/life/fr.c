/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_fr[] = {
    {NOTION_DOCTOR, "médecin médecins docteur docteurs toubib médecin_traitant médecin_de_famille cabinet_médical "
                    "salle_d'attente rendez-vous_médical consultation_médicale stéthoscope désert_médical "
                    "déserts_médicaux pédiatre dentiste gynécologue maison_médicale maison_de_santé ausculter "
                    "patientèle médecin_généraliste médecins_généralistes un_généraliste les_généralistes"},
    {NOTION_HOSPITAL, "hôpital hôpitaux hospitalier hospitalière hospitalisation hospitalisé clinique brancard "
                      "brancardier lit_d'hôpital réanimation samu ambulance ambulancier service_des_urgences "
                      "sortie_d'hôpital soins_intensifs perfusion médecin-chef ambulatoire aux_urgences"},
    {NOTION_NURSE, "infirmier infirmière infirmières infirmiers aide-soignant aide-soignante aides-soignantes "
                   "veilleuse_de_nuit garde_de_nuit équipe_de_nuit chevet escarres toilette_du_patient ehpad "
                   "maison_de_retraite cadre_de_santé blouse_blanche personnel_soignant pansement"},
    {NOTION_MEDICINE,
     "médicament médicaments pharmacie pharmacien pharmacienne officine comprimé comprimés pilule pilules posologie "
     "effet_secondaire effets_secondaires antibiotique antibiotiques antidouleur doliprane pilulier "
     "notice_du_médicament sirop pommade insuline gélule suppositoire rupture_de_stock ordonnance_médicale"},
    {NOTION_DIAGNOSIS,
     "diagnostic diagnostiquer diagnostiqué symptôme symptômes dépistage dépister radiographie irm échographie "
     "prise_de_sang analyses_de_sang bilan_sanguin scanner_médical tension_artérielle biopsie mammographie "
     "résultats_d'analyses tumeur deuxième_avis auscultation bilan_de_santé mauvais_diagnostic"},
    {NOTION_THERAPY,
     "thérapie thérapies thérapeute chirurgien chirurgie chirurgicale bloc_opératoire rééducation kinésithérapeute "
     "kiné kinésithérapie orthophoniste ergothérapeute convalescence chimiothérapie radiothérapie traitement_médical "
     "guérison massage cure_thermale réadaptation séances_de_kiné plâtre acupuncture"},
    {NOTION_MENTAL_HEALTH,
     "santé_mentale dépression dépressif dépressive déprime déprimé anxiété angoisse psychologue psychologues "
     "psychiatre psychiatrie psychothérapie psychique suicide suicides suicidaire burn-out burnout mal-être trauma "
     "trauma_psychique crise_d'angoisse anorexie numéro_d'écoute écoute_psychologique souffrance_psychique"},
    {NOTION_CHRONIC, "chronique maladie_chronique maladies_chroniques diabète diabétique diabétiques asthme "
                     "asthmatique arthrose rhumatismes migraine migraines mal_de_dos douleur_chronique sclérose "
                     "épilepsie parkinson glycémie hypertension dialyse maladie_de_longue fibromyalgie covid_long"},
    {NOTION_INFECTION, "infection infections infectieux infecté contagion contagieux contagieuse virus épidémie "
                       "épidémies pandémie covid grippe gastro rougeole microbe microbes masque_chirurgical "
                       "port_du_masque masques lavage_des_mains laver_les_mains gel_hydroalcoolique désinfecter "
                       "quarantaine poux éternuer toux tousser gestes_barrières varicelle bactérie"},
    {NOTION_VACCINE, "vaccin vaccins vaccination vaccinations vacciner vacciné vaccinée vaccinés non-vaccinés piqûre "
                     "seringue dose_de_rappel carnet_de_vaccination couverture_vaccinale centre_de_vaccination "
                     "obligation_vaccinale antivax vaccin_contre passe_sanitaire immunité_collective immunisé"},
    {NOTION_BIRTH, "grossesse grossesses enceinte enceintes sage-femme sages-femmes accouchement accouchements "
                   "accoucher accouché maternité maternités nouveau-né nouveau-nés naissance naissances allaitement "
                   "allaiter contractions césarienne salle_d'accouchement péridurale prénatal postnatal future_maman "
                   "futures_mamans gynécologie fausse_couche poche_des_eaux"},
    {NOTION_SMALL_CHILD,
     "bébé bébés bambin bambins tout-petit tout-petits petite_enfance crèche crèches poussette poussettes "
     "couche-culotte couches_culottes biberon tétine doudou école_maternelle maternelle jardin_d'enfants "
     "assistante_maternelle nounou halte-garderie moins_de_trois petite_section chaise_haute table_à_langer"},
    {NOTION_TEENAGER, "adolescent adolescents adolescente adolescentes adolescence ado ados puberté préado lycéen "
                      "lycéens lycéenne collégien collégiens acné jeunes_du_quartier jouvenceaux crise_d'adolescence "
                      "capuche jeunes_ados quatorze-quinze_ans adulescent"},
    {NOTION_LONELINESS,
     "solitude solitaire isolement_social personnes_isolées vit_seule vivent_seuls vivre_seul toute_seule "
     "personnes_seules esseulé esseulée aucune_visite sans_visite visites_de_convivialité mange_seule mangent_seuls "
     "personne_à_qui rompre_l'isolement délaissé personne_ne_sonne seule_chez_elle"},
    {NOTION_DYING,
     "fin_de_vie soins_palliatifs palliatif palliatifs agonie agonisant euthanasie aide_à_mourir suicide_assisté "
     "directives_anticipées derniers_jours dernières_semaines dernières_heures derniers_instants dernières_volontés "
     "lit_de_mort accompagner_les_mourants mourir_chez_soi tenir_la_main phase_terminale sédation les_mourants"},
    {NOTION_FAMILY_CARER,
     "proche_aidant proches_aidants aidant_familial séjour_de_répit maison_de_répit accueil_de_jour garder_maman "
     "ma_mère_dépendante dépendance_des personnes_dépendantes alzheimer démence grabataire congé_proche_aidant "
     "parent_âgé parents_âgés maintien_à_domicile allocation_d'autonomie relayage aidants_familiaux droit_au_répit "
     "occuper_de_maman"},
    {NOTION_PATIENT_FILE, "dossier_médical dossiers_médicaux dossier_patient dossier_du_patient dossier_de_soins "
                          "carnet_de_santé antécédents_médicaux secret_médical carte_vitale compte_rendu_opératoire "
                          "lettre_de_sortie fiche_médicale espace_santé groupe_sanguin historique_médical "
                          "courrier_du_médecin dossier_patient_informatisé résultats_du_patient données_des_patients"},
    {NOTION_EXERCISE,
     "activité_physique exercice_physique gymnastique gym musculation fitness footing jogging étirements abdos yoga "
     "pilates marche_rapide marche_nordique bouger_plus sédentarité sédentaire essoufflé courbatures dix_mille_pas "
     "sport_sur_ordonnance condition_physique transpirer remise_en_forme échauffement se_dégourdir"},
    {NOTION_SLEEP,
     "sommeil dormir dort dorment dormi endormi s'endormir sieste siestes insomnie insomnies insomniaque ronfler "
     "ronflement fatigue fatigué fatiguée épuisé épuisement salle_de_repos pause_déjeuner pause-café temps_de_repos "
     "se_reposer matelas coucher_tôt nuit_blanche somnoler bâiller roupiller un_oreiller"},
    {NOTION_CURRICULUM,
     "programme_scolaire programmes_scolaires curriculum matière_scolaire matières_enseignées matière_obligatoire "
     "manuel_scolaire manuels_scolaires mathématiques maths algèbre histoire-géo géographie cours_de_français "
     "sciences_naturelles éducation_civique programme_officiel plan_de_cours socle_commun emploi_du_temps "
     "enseignement_obligatoire cours_d'histoire tronc_commun"},
    {NOTION_HOMEWORK,
     "devoirs_à_la aide_aux_devoirs devoirs_maison soutien_scolaire cours_particuliers cours_particulier cartable "
     "réviser_ses table_de_cuisine par_cœur leçon_à_apprendre tables_de_multiplication étude_surveillée étude_du_soir "
     "répétiteur exercices_à_faire bachoter ses_devoirs leurs_devoirs les_devoirs"},
    {NOTION_EXAM,
     "épreuve_écrite bac_blanc baccalauréat brevet_des_collèges bulletin_scolaire bulletins_scolaires mauvaises_notes "
     "bonnes_notes notes_scolaires contrôle_continu interrogation_écrite interro diplôme diplômes certificat_d'études "
     "recalé rattrapage copie_à_corriger corriger_les_copies antisèche tricher redoublement moyenne_générale "
     "oral_du_bac mention_très examen_final salle_d'examen examens_de_fin"},
    {NOTION_TEACHER,
     "enseignant enseignants enseignante enseignantes professeur professeurs instituteur institutrice instit "
     "maître_d'école maîtresse directeur_d'école directrice_d'école proviseur principal_du_collège remplaçant_du_prof "
     "salle_des_profs salle_des_professeurs professeur_absent professeurs_absents corps_enseignant tableau_noir craie "
     "pédagogue surveillant_du_lycée atsem prof_de_maths prof_principal profs_de"},
    {NOTION_PARENTS, "parent parents parental parentale père pères maman mamans papa papas réunion_de_parents "
                     "conseil_de_parents délégué_de_parents parents_d'élèves association_de_parents "
                     "famille_monoparentale mère_célibataire parentalité école_des_parents sortie_d'école beau-père "
                     "belle-mère kermesse ma_mère sa_mère jeunes_mères mères_de_famille les_mères"},
    {NOTION_DROPOUT, "décrochage décrochage_scolaire décrocheur décrocheurs décroché abandon_scolaire absentéisme "
                     "sécher_les_cours sèche_les_cours école_buissonnière sans_diplôme sans_diplômes "
                     "sans_qualification quitté_l'école quitter_l'école arrêté_l'école déscolarisé déscolarisés "
                     "exclusion_scolaire renvoyé_du_collège conseil_de_discipline cancre raccrocher"},
    {NOTION_BULLYING,
     "harcèlement harcèlement_scolaire harcelé harcelée harceleur harceleurs harceler cyberharcèlement moquerie "
     "moqueries se_moquer moqué moquent brimade brimades souffre-douleur tête_de_turc humilié humiliation bousculé "
     "ricaner surnom_blessant insultes raillerie railleries bizutage persécuté bouc_émissaire ostracisé"},
    {NOTION_CLASS_SIZE, "taille_des_classes effectif_des_classes effectifs_par_classe classes_surchargées "
                        "classe_surchargée classes_chargées trente_élèves trente_par_classe trente_enfants "
                        "élèves_par_classe petits_groupes petits_effectifs dédoublement dédoubler classes_dédoublées "
                        "classes_trop sureffectif demi-groupe fermeture_de_classe"},
    {NOTION_UNIVERSITY, "universitaire enseignement_supérieur amphi amphithéâtre campus cours_magistral licence_de "
                        "master_de master doctorat doctorant thèse maître_de_conférences frais_d'inscription "
                        "parcoursup bourse_étudiante resto_u doyen cité_universitaire semestre mémoire_de_fin partiels "
                        "iut vie_étudiante logement_étudiant étudiants_en faculté_de_médecine faculté_des_lettres "
                        "à_la_fac à_l'université université_de enseignants-chercheurs étudiants_universitaires"},
    {NOTION_ADULT_EDUCATION,
     "formation_continue formation_pour_adultes éducation_des_adultes cours_du_soir université_populaire "
     "université_du_temps apprendre_à_tout formation_tout_au reprendre_ses_études reprise_d'études adultes_apprenants "
     "deuxième_chance remise_à_niveau reconversion compte_formation stagiaire_adulte cours_pour_adultes "
     "éducation_permanente perfectionnement"},
    {NOTION_LANGUAGE_LEARNING,
     "cours_de_langue cours_de_langues apprendre_la_langue apprendre_le_français apprentissage_du_français "
     "cours_de_français parler_français parle_français vocabulaire grammaire conjugaison prononciation "
     "langue_étrangère langues_étrangères parler_couramment verbes_irréguliers école_de_langues café_langues fle "
     "échange_linguistique baragouiner niveau_de_langue grands_débutants accent_étranger avec_un_accent"},
    {NOTION_DIALECT,
     "dialecte dialectes patois langue_régionale langues_régionales langue_minoritaire langue_maternelle bilingue "
     "bilingues bilinguisme panneaux_bilingues breton occitan basque alsacien corse_et provençal créole locuteur "
     "locuteurs parler_local diwan calandreta ikastola langue_des_ancêtres catalan"},
    {NOTION_MUSIC, "musique musiques musical musicale musicien musiciens musicienne chorale chorales chœur chant "
                   "chants chanter chanté chanteur chanteuse chanson chansons fanfare harmonie_municipale orchestre "
                   "concert concerts guitare piano violon trompette accordéon conservatoire solfège "
                   "répétition_de_chorale chef_de_chœur mélodie ténor fausse_note instrument_de_musique bal_musette"},
    {NOTION_MUSEUM, "musée musées muséal muséographie exposition expositions expo vitrine_du_musée vitrines "
                    "conservateur_du_musée conservatrice_du_musée collections_du_musée visite_guidée audioguide "
                    "commissaire_d'exposition œuvre_exposée objet_exposé objets_exposés cartel cartels vernissage "
                    "réserves_du_musée écomusée gardien_de_musée exposé_au_musée galerie_d'art"},
    {NOTION_TRADITION, "tradition traditions traditionnel traditionnelle coutume coutumes folklore folklorique "
                       "costume_traditionnel costumes fête_du_village fête_patronale fête_votive carnaval défilé "
                       "procession ancêtres aïeux saint-jean rite rites rituel ancestral ancestrale "
                       "transmis_de_génération bal_populaire confrérie danse_folklorique us_et_coutumes nos_aïeux"},
    {NOTION_CRAFT, "artisan artisans artisane artisanat artisanal artisanale savoir-faire fait_main à_la_main poterie "
                   "potier potière tissage tisserand métier_à_tisser menuisier menuiserie ébéniste forgeron forge "
                   "vannier vannerie broderie brodeuse dentelle tricot tricoter crochet cordonnier sellier "
                   "souffleur_de_verre sculpteur_sur_bois chambre_des_métiers maître_artisan compagnonnage céramiste"},
    {NOTION_SPORTS_CLUB,
     "club_de_sport clubs_sportifs club_sportif association_sportive football foot footballeur terrain_de_foot "
     "terrain_synthétique entraîneur entraîneurs entraînement_du tournoi tournois arbitre handball basket volley rugby "
     "judo gardien_de_but vestiaire vestiaires licenciés championnat maillot gymnase athlétisme pétanque boulodrome "
     "équipe_première match matchs buvette_du_stade sportif sportifs court_de_tennis"},
    {NOTION_SWIMMING,
     "natation nager nage nageur nageurs nageuse piscine piscines bassin_de_natation maître-nageur maîtres-nageurs "
     "maillot_de_bain baignade baignades baigneur baigneurs se_baigner plongeoir savoir_nager leçons_de_natation "
     "noyade noyades noyé chlore bonnet_de_bain pataugeoire petit_bain grand_bain sauveteur aquagym aquatique"},
    {NOTION_PLAY,
     "jeu_de_société jeux_de_société jouet jouets jeux_vidéo jeu_vidéo jeux_de_cartes belote échiquier "
     "jouer_aux_échecs puzzle puzzles lego poupée poupées marelle cache-cache ludothèque loto_du console_de_jeux "
     "baby-foot soirée_jeux après-midi_jeux jouer_dehors scrabble dominos joueur joueurs joujou gamer toboggan"},
    {NOTION_FRIENDSHIP,
     "ami amis amie amies amitié amitiés copain copains copine copines convivialité convivial café_ensemble "
     "prendre_un_café faire_connaissance rencontrer_des_gens papoter bavarder bavardage causette apéro boire_un_coup "
     "camarade camarades nouveaux_amis tenir_compagnie café-rencontre lier_connaissance autour_du_café"},
    {NOTION_YOUTH_CLUB,
     "maison_des_jeunes foyer_des_jeunes foyer_de_jeunes mjc local_jeunes espace_jeunes point_jeunes centre_de_jeunes "
     "animateur_jeunesse animateur_jeunes éducateur_de_rue éducateurs_de_rue scout scouts scoutisme skatepark colo "
     "colonie_de_vacances accueil_de_jeunes club_des_jeunes baby-foot service_jeunesse missions_locales"},
    {NOTION_HOBBY,
     "loisirs passe-temps hobby hobbies temps_libre philatélie timbres collectionneur collectionneurs collectionner "
     "train_miniature bricolage bricoler bricoleur amateur_de amateurs mots_croisés violon_d'Ingres marotte maquettes "
     "radioamateur club_de_scrabble généalogie modélisme_ferroviaire un_passionné des_passionnés les_passionnés"},
    {NOTION_BELONGING, "appartenance sentiment_d'appartenance identité_locale identité_culturelle identité_régionale "
                       "notre_identité chez_soi se_sentir_chez enraciné enracinement déraciné attaché_à_sa mal_du_pays "
                       "terroir village_natal ville_natale né_ici grandi_ici enfant_du_pays fierté_locale "
                       "esprit_de_clocher pays_natal patrie nos_racines mes_racines ses_racines"},
    {NOTION_REMEMBRANCE,
     "mémoire_des_victimes commémoration commémorations commémorer commémoratif cérémonie_du_souvenir "
     "devoir_de_mémoire souvenir_des_morts monument_aux_morts plaque_commémorative mémorial anniversaire_de_la "
     "survivant survivants rescapé rescapés déporté déportés shoah génocide anciens_combattants gerbe "
     "minute_de_silence armistice plus_jamais_ça ne_pas_oublier lieu_de_mémoire stèle grands_témoins"},
    {NOTION_ASSISTIVE,
     "boucle_magnétique boucle_à_induction appareil_auditif appareils_auditifs prothèse_auditive prothèse braille "
     "sous-titre sous-titres sous-titrage sous-titré lecteur_d'écran lecteurs_d'écran langue_des_signes interprète_lsf "
     "gros_caractères canne_blanche chien_guide fauteuil_roulant déambulateur audiodescription aide_technique "
     "aides_techniques béquilles synthèse_vocale malentendants vélotypie loupe_de_lecture"},
    {NOTION_PLAIN_LANGUAGE,
     "langage_clair langage_simple facile_à_lire falc mots_simples phrases_courtes jargon jargonner charabia "
     "langue_de_bois incompréhensible compréhensible compréhensibles mots_compliqués trop_compliqué_à lisible "
     "illisible sigles acronymes langage_administratif termes_techniques vulgariser vulgarisation comprend_rien "
     "n'y_comprend simplifier_le_langage mots_savants anglicismes abscons"},
    {NOTION_SCREEN_TIME,
     "temps_d'écran écrans interdiction_du_portable interdiction_des_téléphones sans_portable smartphone smartphones "
     "téléphone_portable scroller tiktok instagram snapchat accro addiction_aux_écrans collés_à_leur nez_sur_leur "
     "pause_numérique casier_à_téléphones console_et_télé playstation déconnexion hyperconnecté rivés_sur_leur"},
    {NOTION_WEDDING, "mariage mariages mariés mariée noces se_marier lune_de_miel anniversaire_de_mariage "
                     "gâteau_d'anniversaire fêter_son_anniversaire fêter fêtes_de_famille fête_de_famille baptême "
                     "communion banquet festin faire_la_fête pacs robe_de_mariée champagne réveillon célébrer "
                     "noces_d'or vin_d'honneur fiançailles salle_des_fêtes garden-party fête_des_voisins"},
    {NOTION_GRIEF,
     "deuil deuils endeuillé endeuillés endeuillée obsèques enterrement enterrements funérailles funéraire cercueil "
     "cimetière cimetières veuf veufs veuve veuves condoléances chagrin pleurer pleuré pleure larmes inhumation "
     "crémation pompes_funèbres perdu_mon_mari perdu_ma_femme défunt défunts avis_de_décès tombe_fleurie"},
    {NOTION_NAME_AND_GENDER,
     "identité_de_genre transgenre transgenres personne_trans personnes_trans femme_trans homosexuel homosexuels "
     "homosexuelle homosexualité gay gays lesbienne lesbiennes bisexuel queer lgbt lgbtq homophobie homophobe "
     "transphobie pronom pronoms non-binaire coming-out orientation_sexuelle marche_des_fiertés écriture_inclusive "
     "prénom_d'usage femmes_et_hommes égalité_femmes-hommes mariage_pour_tous sexisme stéréotypes_de_genre "
     "drapeau_arc"},
    {NOTION_INTEGRATION,
     "intégration_des nouveaux_arrivants nouvel_arrivant nouveaux_habitants nouveaux_venus réfugié réfugiés réfugiée "
     "demandeur_d'asile demandeurs_d'asile droit_d'asile immigré immigrés immigration migrant migrants exilé exilés "
     "titre_de_séjour naturalisation primo-arrivants allophones accueil_des_étrangers étrangers s'intégrer "
     "s'acclimater parrainage_de_réfugiés ukrainiens syriens expatrié médiateur_culturel contrat_d'intégration "
     "intégration_des_réfugiés intégration_des_étrangers parcours_d'intégration"},
};
NOTION_TABLE(life, fr)
