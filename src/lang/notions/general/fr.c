/* SPDX-License-Identifier: MIT */
/* French words for each notion (notions.h). */
#include "../tables.h"

static const struct notion_words notions_general_fr[] = {
    {NOTION_ROLE,
     "rôle responsabilité responsable devoir tâche fonction mandat mission incomber obligations_de l'obligation_de"},
    {NOTION_STAKEHOLDER, "partie_prenante parties_prenantes multipartite les_intéressés parties_intéressées "
                         "les_acteurs acteurs_du acteurs_locaux"},
    {NOTION_GOVERNMENT, "gouvernement gouvernemental état ministère ministre autorité administration fonctionnaire "
                        "pouvoirs_publics secteur_public régulateur maire ambassadeur élu députée agent_public "
                        "le_parlement parlement_européen au_parlement du_parlement parlementaires"},
    {NOTION_COMPANY, "entreprise société secteur_privé industrie industriel firme commercial entrepreneur fabricant "
                     "fournisseur employeur pme petite_entreprise chambre_de_commerce patronat"},
    {NOTION_CIVIL_SOCIETY, "société_civile ong association associatif fondation militant bénévolat"},
    {NOTION_TECHNOLOGY,
     "technique technologie technologique ingénieur logiciel matériel numérique informatique ordinateur tic"},
    {NOTION_OPERATOR, "fournisseur_d_accès fai télécom télécommunication hébergeur registre un_opérateur "
                      "les_opérateurs opérateur_de opérateur_télécom"},
    {NOTION_RESEARCH, "recherche chercheur universitaire scientifique science professeur académique"},
    {NOTION_USER, "usager citoyen client consommateur abonné habitant internaute les_utilisateurs un_utilisateur "
                  "utilisateur_final des_utilisateurs"},
    {NOTION_YOUTH, "jeune jeunesse enfant adolescent génération mineur lycéen les_étudiants des_étudiants un_étudiant "
                   "étudiants_en étudiants_de nos_étudiants jeunes_étudiants"},
    {NOTION_WOMEN, "femme genre fille féminin ma_mère les_mères mères_de_famille mères_seules mère_de_famille"},
    {NOTION_POLICE,
     "police forces_de_l_ordre procureur tribunal juge enquête enquêteur judiciaire gendarmerie parquet"},
    {NOTION_CRIME, "crime criminalité criminel fraude escroquerie vol voler illégal arnaque cybercriminalité "
                   "commettre_un_délit délit_mineur délits_mineurs"},
    {NOTION_EXPERT, "expert expertise professionnel praticien conseiller_technique un_spécialiste les_spécialistes "
                    "des_spécialistes médecin_spécialiste"},
    {NOTION_DEVELOPING,
     "en_développement pays_en_développement moins_avancés pays_du_sud pauvre pauvreté émergent petits_pays"},
    {NOTION_RURAL, "rural village campagne éloigné paysan agriculteur la_ferme les_fermes une_ferme"},
    {NOTION_VULNERABLE,
     "vulnérable minorité handicap handicapé marginalisé sous-représenté réfugié migrant autochtone exclu âgé"},
    {NOTION_REGION, "région régional continent sous-région province"},
    {NOTION_COUNTRY, "nation national pays"},
    {NOTION_INTERNATIONAL, "international mondial transfrontalier étranger planétaire"},
    {NOTION_LOCAL, "local municipal ville mairie maire quartier la_commune les_communes une_commune notre_commune "
                   "nos_communes communes_rurales petites_communes communes_voisines"},
    {NOTION_COMMUNICATE,
     "communiquer parler canal contact liste_de_diffusion téléphone téléphoner appel appeler message messagerie "
     "dialogue discussion discuter courriel mail écrire lettre whatsapp échanger moyens_de_communication "
     "canaux_de_communication communication_entre communication_interne communication_avec manque_de_communication "
     "mauvaise_communication bonne_communication communication_des outils_de_communication"},
    {NOTION_MEETING, "réunion réunir rencontre conférence atelier séance forum événement séminaire"},
    {NOTION_COOPERATE, "coopération coopérer collaboration collaborer collaboratif partenaire partenariat ensemble "
                       "conjoint alliance coordonner "
                       "coordination"},
    {NOTION_SHARE, "partager partage échange échanger transmettre diffuser"},
    {NOTION_IMPROVE, "améliorer amélioration renforcer renforcement mieux augmenter promouvoir favoriser faciliter "
                     "encourager stimuler développer"},
    {NOTION_PROBLEM, "problème problématique difficulté difficile obstacle barrière défi frein entrave empêcher "
                     "bloquer blocage échec échouer faiblesse compliquer souci enjeu"},
    {NOTION_LACK, "manque manquer absence absent pénurie insuffisant insuffisance lacune aucun plus_personne "
                  "personne_ne il_n'y_a n'y_a_personne"},
    {NOTION_TRUST, "confiance défiance méfiance réputation crédibilité peur craindre crainte"},
    {NOTION_RISK, "risque menace danger dangereux vulnérabilité"},
    {NOTION_INCIDENT, "incident attaque panne urgence crise intrusion piratage pirate rançongiciel hameçonnage virus"},
    {NOTION_SECURITY, "sécurité sécuriser sûr sûreté protéger protection défendre défense résilience cybersécurité"},
    {NOTION_PRACTICE, "pratique bonne_pratique bonnes_pratiques meilleures_pratiques succès réussite réussir leçon "
                      "expérience modèle fier"},
    {NOTION_EXAMPLE,
     "exemple illustrer illustration histoire cas_concret cas_concrets étude_de_cas études_de_cas un_cas_d"},
    {NOTION_MEASURE, "évaluer évaluation mesurer métrique vérifier test audit indice bilan les_indicateurs "
                     "des_indicateurs indicateurs_de un_indicateur nos_indicateurs"},
    {NOTION_AWARENESS, "conscience situationnel situationnelle vue_d_ensemble observer observation détecter détection "
                       "surveiller surveillance veille "
                       "renseignement tableau_de_bord"},
    {NOTION_WARN, "avertir avertissement alerter alerte alarme notifier notification signaler signalement"},
    {NOTION_NORM, "norme principe code_de_conduite volontaire normatif"},
    {NOTION_AGREEMENT, "accord déclaration engagement convention résolution protocole_d_accord signataire charte pacte "
                       "un_traité les_traités traité_international traité_sur signer_un_traité"},
    {NOTION_LAW,
     "loi juridique légal législation législatif réglementation règlement droit responsabilité_civile sanction amende "
     "arrêté_municipal arrêtés_municipaux arrêté_préfectoral arrêté_ministériel arrêté_royal"},
    {NOTION_POLICY, "politique stratégie stratégique plan cadre programme feuille_de_route"},
    {NOTION_STANDARD,
     "standard normalisation spécification protocole ligne_directrice lignes_directrices guide manuel"},
    {NOTION_IMPLEMENT, "appliquer mise_en_œuvre mettre_en_œuvre conformité adopter adoption déployer exécuter "
                       "concrétiser mise_en_application faire_respecter"},
    {NOTION_NEW, "nouveau nouvelle récent récemment évolution émergent dernier tendance depuis_l_an_dernier"},
    {NOTION_OUTREACH, "sensibilisation mobiliser mobilisation impliquer implication participer participation "
                      "participant inclusion inclusif inclure attirer "
                      "inviter invitation recruter élargir rejoindre public_cible"},
    {NOTION_LANGUAGE, "langue langage traduire traduction traducteur interprète multilingue langue_maternelle"},
    {NOTION_TRAINING, "formation capacité renforcement_des_capacités compétence apprendre enseigner éducation mentor "
                      "bourse un_cours des_cours les_cours suivre_un_cours suivre_des_cours former_les former_des "
                      "se_former nous_formons bien_formés mal_formés"},
    {NOTION_PUBLICITY, "campagne affiche radio journal presse journaliste bulletin réseaux_sociaux brochure "
                       "la_publicité de_la_publicité campagne_de_publicité faire_la_publicité"},
    {NOTION_MONEY, "argent financement financier financer budget coût coûter coûteux payer paiement subvention "
                   "bailleur prix cher salaire investir investissement recette_financière les_fonds des_fonds "
                   "fonds_publics fonds_européens fonds_propres manque_de_fonds lever_des_fonds"},
    {NOTION_STAFF, "employé salarié équipe recruter embaucher ressources_humaines bénévole effectif le_personnel "
                   "du_personnel notre_personnel manque_de_personnel personnel_soignant de_personnel"},
    {NOTION_TIME, "temps délai lent retard rapide vitesse calendrier heure semaine"},
    {NOTION_FUTURE, "avenir futur prochain au-delà continuer poursuivre désormais demain dorénavant ultérieur"},
    {NOTION_TOPIC, "sujet thème thématique question priorité prioritaire ordre_du_jour chantier"},
    {NOTION_OTHER, "autre différent supplémentaire aussi davantage connexe par_ailleurs"},
    {NOTION_RECOMMEND, "recommander recommandation suggérer suggestion proposer proposition devrait faudrait exiger "
                       "je_conseille nous_conseillons des_conseils donner_des_conseils mes_conseils un_conseil"},
    {NOTION_DECIDE, "décider décision vote voter choisir choix sélection nommer élection élire approuver"},
    {NOTION_GOVERNANCE, "gouvernance gouverner conseil_d_administration comité conseil direction pilotage présidence"},
    {NOTION_TRANSPARENCY, "transparence transparent publier publication divulguer divulgation redevabilité ouverture "
                          "rendre_public rendu_public"},
    {NOTION_CONFLICT, "conflit différend désaccord plainte médiation arbitrage tension litige"},
    {NOTION_PRIVACY,
     "vie_privée privé données_personnelles confidentiel confidentialité secret anonyme anonymat consentement"},
    {NOTION_DATA,
     "information renseignement statistique base_de_données chiffre fichier registre les_données des_données "
     "données_personnelles bases_de_données jeu_de_données jeux_de_données protection_des_données nos_données "
     "vos_données ces_données données_ouvertes données_publiques données_sont données_brutes"},
    {NOTION_TOOL, "outil plateforme système site portail une_application l'application des_applications"},
    {NOTION_METHOD, "mécanisme méthode méthodologie moyen manière procédure processus démarche approche instrument "
                    "façon un_dispositif dispositif_de approche_par"},
    {NOTION_INFRASTRUCTURE, "infrastructure réseau câble serveur routeur appareil dorsale équipements_publics "
                            "équipement_réseau équipements_sportifs équipements_collectifs"},
    {NOTION_INTERNET, "internet en_ligne web toile cyber cyberespace domaine"},
    {NOTION_ACCESS, "accès accessible accessibilité connecter connectivité abordable couverture débit"},
    {NOTION_RIGHTS, "droits droits_de_l_homme liberté dignité égalité justice"},
    {NOTION_CONTENT, "contenu discours discours_de_haine désinformation média censure publication_en_ligne"},
    {NOTION_DOCUMENT, "document texte projet chapitre section page"},
    {NOTION_TYPICAL, "typique typiquement habituel habituellement général fréquent fréquemment souvent d_habitude "
                     "quotidien peu_commun lieu_commun le_plus_commun monnaie_courante très_courant"},
    {NOTION_HEALTH, "santé hôpital médical patient maladie médecin infirmier clinique épidémie vaccin"},
    {NOTION_SCHOOL,
     "école université lycée classe les_élèves nos_élèves des_élèves un_élève une_élève aux_élèves anciens_élèves "
     "élèves_en_difficulté mes_élèves chaque_élève par_élève les_enseignants des_enseignants un_enseignant"},
    {NOTION_ENVIRONMENT,
     "environnement environnemental nature climat pollution durable durabilité écologie forêt biodiversité déchet"},
    {NOTION_WATER, "eau rivière fleuve lac inondation sécheresse pluie puits la_côte la_mer"},
    {NOTION_ENERGY, "énergie électricité solaire carburant pétrole gaz"},
    {NOTION_FOOD, "nourriture aliment alimentaire repas agriculture récolte semence cuisine cantine nutrition"},
    {NOTION_TRANSPORT,
     "transport circulation route rail bus vélo voiture train véhicule arrêt_de_bus arrêts_de_bus port_de_commerce"},
    {NOTION_HOUSING, "logement maison locataire bâtiment immeuble loyers le_loyer un_loyer du_loyer mon_loyer"},
    {NOTION_CULTURE, "culture culturel art patrimoine musée musique bibliothèque tradition la_culture"},
    {NOTION_MAINTAIN, "entretien entretenir préserver préservation réparer mise_à_jour pérenniser archive "
                      "la_maintenance de_maintenance maintenance_des maintenance_du maintenir_en_état"},
    {NOTION_ORGANISATION, "organisation organisme institution agence institut secrétariat bureau structure"},
    {NOTION_SUPPORT, "aider aide soutien soutenir appuyer appui assister assistance"},
    {NOTION_NEED, "besoin nécessaire nécessiter vouloir souhaiter souhait attendre espérer exigence leurs_attentes "
                  "nos_attentes mes_attentes vos_attentes"},
    {NOTION_BENEFIT,
     "avantage bénéfice utile valeur gain profiter effets_positifs points_positifs impact_positif très_positif"},
    {NOTION_HARM, "dommage dégât nuire nuisible négatif perte inconvénient abus victime"},
    {NOTION_CHANGE, "changer changement transformer remplacer modifier adapter évoluer la_réforme les_réformes "
                    "une_réforme des_réformes"},
    {NOTION_START,
     "commencer lancer lancement établir créer création mettre_en_place démarrer fonder_une nous_avons_fondé"},
    {NOTION_QUALITY, "qualité fiable fiabilité exact exactitude correct erreur une_faute les_fautes des_fautes "
                     "fautes_de_frappe fautes_d'orthographe"},
    {NOTION_MARKET,
     "concurrence commerce économie économique monopole contrat acheter vendre achat marché_public appel_d'offres "
     "le_marché au_marché les_marchés du_marché un_marché marchés_publics marché_du_travail marché_de"},
    {NOTION_OWNERSHIP, "propriété propriétaire licence brevet marque droit_d_auteur"},
    {NOTION_COMMUNITY, "communauté membre adhérent adhésion cercle"},
    {NOTION_NEUTRALITY, "neutre neutralité indépendant indépendance impartial"},
    {NOTION_MEMORY, "histoire précédent précédemment auparavant autrefois le_passé du_passé dans_le_passé par_le_passé "
                    "passé_commun siècle_passé"},
    {NOTION_WHO, "personne individu les_gens des_gens qui_est qui_sont"},
    {NOTION_LIGHT, "lumière lampe lampadaire éclairage éclairer luminaire ampoule obscurité sombre noir nocturne "
                   "éteindre extinction luminosité lampion"},
    {NOTION_ANIMAL, "animal animaux faune oiseau chauve-souris insecte papillon abeille poisson grenouille hérisson "
                    "chien chat espèce chouette mammifère"},
    {NOTION_PLANT, "plante planter arbre graine semence jardin fleur herbe haie arbuste verger légume racine ombre "
                   "prairie le_parc un_parc les_parcs feuilles_mortes les_feuilles_des feuilles_des_arbres"},
    {NOTION_ELDERLY, "personne_âgée personnes_âgées âgé senior retraité retraite grand-mère grands-parents vieux "
                     "vieillard maison_de_retraite les_aînés nos_aînés des_aînés"},
    {NOTION_DEVICE,
     "appareil téléphone portable smartphone tablette ordinateur capteur instrument batterie écran chargeur caméra "
     "machine sonde matériel équipement_informatique équipement_médical équipements_électriques"},
    {NOTION_LEND, "emprunter emprunt échanger troquer rendre restituer louer un_prêt le_prêt prêt_de prêts_entre "
                  "prêter_des on_se_prête nous_prêtons prêter_à prêt_à_domicile service_de_prêt"},
    {NOTION_KEY, "cryptage chiffré_de_bout clé clef clés signature mot_de_passe jeton certificat identifiant "
                 "authentification signature_numérique clé_de_signature"},
    {NOTION_CODE, "code_source code logiciel paquet compiler compilation compilateur binaire dépendance correctif "
                  "dépôt développeur reproductible"},
    {NOTION_SUCCESSION,
     "successeur succession passation relève hériter démissionner démission départ quitter remplaçant relais"},
    {NOTION_STRAIN, "épuisement épuisé fatigue fatigué stress surcharge surmenage charge_de_travail débordé usure"},
    {NOTION_CONDUCT, "comportement conduite harcèlement harceler insulte insulter respectueux poli impoli modération "
                     "modérateur code_de_conduite"},
    {NOTION_FEAR, "peur craindre crainte effrayer effrayé inquiet inquiétude angoisse insécurité rassurer anxieux"},
    {NOTION_COMPLAINT,
     "plainte plaindre plaint réclamation doléance protester protestation opposition opposant mécontent "
     "pétition_en_ligne signer_une_pétition pétition_contre signé_la_pétition une_objection des_objections"},
    {NOTION_CONSULT, "consultation consulter sondage enquête questionnaire référendum réunion_publique consentement "
                     "voisinage habitant riverain"},
    {NOTION_FARMING,
     "agriculteur paysan champ culture bétail agriculture propriétaire_terrien pêcheur récolte irrigation éleveur "
     "la_ferme une_ferme les_fermes à_la_ferme des_fermes ma_ferme petites_fermes fermes_familiales la_pêche"},
    {NOTION_POLLUTION, "pollution polluer pollueur pollué rejet déversement contamination contaminé toxique poison "
                       "nitrate phosphate turbidité eaux_usées fuite émission"},
    {NOTION_ARMS, "arme désarmement guerre militaire armée nucléaire missile armé soldat munition mine_antipersonnel"},
    {NOTION_INSPECT,
     "inspection inspecteur inspecter vérification vérifier audit auditeur examinateur examen_par_les_pairs inopiné "
     "contrôle contrôler rapport_alternatif pression_des_pairs note_publique un_observateur les_observateurs"},
    {NOTION_PUNISH,
     "punir punition amende sanction sanctionner condamner condamné condamnation peine tribunal poursuite dissuasif"},
    {NOTION_INSURE, "assurance assurer_contre assuré assureur responsabilité_civile indemnisation indemnité"},
    {NOTION_VOLUNTEER, "bénévole bénévolat volontaire volontariat temps_libre amateur aidant"},
    {NOTION_STORE, "stocker stockage conserver conservation ranger étagère tiroir armoire bocal boîte sec sécher "
                   "entrepôt cave réfrigérateur humidité moisissure"},
    {NOTION_EVENT, "événement fête foire exposition célébration concert atelier animation portes_ouvertes activité "
                   "une_sortie sorties_scolaires sortie_de_classe nos_sorties sorties_en_famille"},
    {NOTION_SHOP, "magasin commerçant boutique commerce détaillant supermarché restaurant café hôtel station-service"},
    {NOTION_FAMILY, "famille parent père enfant bébé maternelle petit-fils petits-enfants fille ménage mon_fils "
                    "son_fils ton_fils votre_fils notre_fils leur_fils ma_mère sa_mère leur_mère les_mères ta_mère "
                    "votre_mère mère_de_famille mères_de_famille une_mère"},
    {NOTION_DECEIT,
     "fraude fraudeur escroquerie escroc arnaque arnaquer tromperie tromper trompé faux hameçonnage usurpation piège"},
    {NOTION_ATTRIBUTE, "attribution attribuer accuser accusation coupable auteur_de_l'attaque preuve médico-légal"},
    {NOTION_COMPLY,
     "respecter respect conformité se_conformer adhésion adhérer violer violation enfreindre infraction promesse "
     "engagement_tenu tenir_parole tenir_ses_engagements suivi_des_engagements manquement_grave manquements_graves"},
    {NOTION_DISCIPLINE,
     "discipline aviation chimie ailleurs autres_domaines analogie la_médecine en_médecine faculté_de_médecine"},
    {NOTION_INVENTORY, "cartographie recensement inventaire catalogue répertoire comparaison tableau_comparatif"},
    {NOTION_CLAUSE, "clause disposition article élément préambule signataire signé ratifier ratifié entrée_en_vigueur"},
    {NOTION_NEWCOMER, "nouveau_venu nouveaux_venus nouveaux_membres mentor parrainage sous-représenté les_débutants "
                      "un_débutant pour_débutants débutants_et grands_débutants"},
    {NOTION_SAMPLE, "comptage recensement échantillon échantillonnage mesure relevé laboratoire prélèvement "
                    "dénombrement peser pesée balance kilo gramme compter_les on_compte_les"},
    {NOTION_NOISE, "bruit bruyant silence calme décibel nuisance_sonore tapage"},
    {NOTION_WASTE, "déchet ordure poubelle recyclage recycler compost décharge emballage plastique réemploi gaspillage "
                   "jeter jeté gâchis les_restes restes_de_nourriture restes_de_repas"},
    {NOTION_ACCIDENT,
     "accident collision blessé blessure chute secours ambulance pompier piéton mort sécurité_routière"},
    {NOTION_DISABILITY, "handicap handicapé fauteuil_roulant rampe aveugle sourd malvoyant gros_caractères "
                        "langue_des_signes mobilité_réduite"},
    {NOTION_WORK, "travailleur syndicat chômeur chômage métier carrière conditions_de_travail apprenti l'emploi "
                  "les_emplois des_emplois un_emploi emplois"},
    {NOTION_SPORT, "sport football joueur terrain_de_jeu piscine stade athlète jeu entraîneur gymnase"},
    {NOTION_TOURISM, "tourisme touriste visiteur voyageur hébergement gîte visite_guidée vacancier"},
    {NOTION_BOOK, "livre bibliothèque médiathèque bibliothécaire lecteur lecture archive éditeur auteur librairie"},
    {NOTION_BUILDING, "bâtiment toit mur fenêtre chantier brique béton rénovation isolation architecte façade terrain "
                      "permis_de_construire"},
    {NOTION_AUTOMATION, "automatisation automatisé algorithme intelligence_artificielle ia apprentissage_automatique "
                        "robot modèle_de_langage"},
    {NOTION_WEATHER, "météo chaleur canicule froid gel neige glace tempête température hiver saison le_vent du_vent "
                     "vents_violents vent_violent coup_de_vent rafales"},
    {NOTION_TEACHING,
     "leçon enseigner enseignant professeur formateur formatrice apprenant exercice atelier_d'apprentissage patience "
     "les_élèves nos_élèves des_élèves un_élève une_élève aux_élèves mes_élèves chaque_élève"},
    {NOTION_BILL, "facture tarif économie économiser économisé bon_marché appel_d'offres rentabilisé euro consommation "
                  "kilowattheure"},
    {NOTION_EMERGENCY, "urgence numéro_d'urgence premiers_secours astreinte permanence ligne_d'écoute"},
    {NOTION_REPAIR,
     "réparer réparation panne casser cassé défaut défaillance souder technicien électricien mécanicien dépanneur "
     "pièce_de_rechange pièces_détachées usure rouille court-circuit coupure_de_courant lâcher"},
    {NOTION_BROADCAST, "diffuser diffusion émission émetteur antenne micro studio fréquence auditeur podcast animateur "
                       "animatrice enregistrement"},
    {NOTION_CARE, "soin soins soigner aidant_familial aide-soignant aide_à_domicile travailleur_social solitude isolé "
                  "démence deuil"},
    {NOTION_COOKING, "cuisiner cuisine cuisinier cantine recette plat déjeuner petit-déjeuner menu végétarien viande "
                     "pain boulangerie allergie goût"},
    {NOTION_DONATION, "donner_de_l'argent cotisation adhérent tombola sponsor redevance impôt un_don des_dons "
                      "faire_un_don dons_en_nature dons_des petits_dons dons_de_particuliers"},
    {NOTION_MIGRATION,
     "migration migrant immigré immigration réfugié asile frontière visa intégration diaspora étranger"},
    {NOTION_SHAME, "honte honteux stigmatisation humilier humiliation discret discrétion dignité montrer_du_doigt"},
    {NOTION_POVERTY, "pauvre pauvreté précarité faible_revenu allocation aide_sociale démuni défavorisé sans-abri"},
    {NOTION_RETURN, "retour retourner rendre ramener restituer restitution renvoyer revenir rapporter_les_livres "
                    "livres_rapportés rapportés_en_retard rendu_en_retard rendus_en_retard"},
    {NOTION_LOSS, "perdre perdu perte disparu disparaître pourri pourrir gâté abîmé crever"},
    {NOTION_POST, "lettre courrier enveloppe colis timbre paquet envoi carte_postale postal affranchir livraison "
                  "le_facteur notre_facteur la_poste bureau_de_poste bureaux_de_poste"},
    {NOTION_CUSTOMS,
     "douane douanier frontière quarantaine phytosanitaire saisi confisqué contrebande les_importations "
     "droits_d'importation licence_d'importation importations_de les_exportations importations_et_exportations"},
    {NOTION_BOOKING, "rendez-vous réserver réservation agenda calendrier créneau prise_de_rendez-vous "
                     "horaire inscription"},
    {NOTION_CANCEL, "annuler annulé annulation reporter reporté report décommander "
                    "déplacer_le_rendez-vous remettre"},
    {NOTION_REMIND, "rappel rappeler rappelle oublier oublié oubli SMS texto relance mémo"},
    {NOTION_WAIT, "attendre file_d'attente liste_d'attente queue patienter attendu délai la_file files_d'attente "
                  "en_attente listes_d'attente attente_interminable temps_d'attente"},
    {NOTION_QUIT,
     "quitter abandonner abandon renoncer lâcher décrocher arrêter_au_bout arrêtent_au_bout sont_partis est_parti "
     "ils_partent partir_avant partent_au_bout partent_au_profit départ_volontaire les_départs nombreux_départs"},
    {NOTION_FISHING, "pêcheur truite saumon carpe filet canne association_de_pêche la_pêche pêche_artisanale "
                     "pêche_côtière aller_à_la quotas_de_pêche zone_de_pêche"},
    {NOTION_LABEL, "étiquette étiquetage étiqueter autocollant inscription marquage sachet ardoise "
                   "code-barres"},
    {NOTION_LITERACY, "lire lecture écrire analphabète illettré illettrisme orthographe écriture dyslexie"},
    {NOTION_DEATH,
     "mort mourir décès décédé cimetière enterrement veuf veuve deuil obsèques la_tombe une_tombe les_tombes sa_tombe"},
    {NOTION_FAITH, "église mosquée temple synagogue prêtre curé imam paroisse prière religion foi "
                   "chapelle abbaye"},
    {NOTION_STAGE, "théâtre musique musicien chorale chanson chanter danse danser film cinéma scène "
                   "orchestre répétition spectacle"},
    {NOTION_CLEAN, "propre nettoyer nettoyage saleté laver balayer hygiène toilettes savon désinfecter trop_sale "
                   "c'est_sale rues_sales sales_et très_sale toilettes_sales"},
    {NOTION_CLOTHES, "vêtement vêtements tissu coudre couture chaussure manteau robe chemise tricot "
                     "textile uniforme"},
    {NOTION_HANDTOOL, "outil outils perceuse scie marteau échelle tournevis tondeuse établi outillage"},
    {NOTION_DISTANCE,
     "distance loin proche kilomètre à_pied éloigné trajet périphérie tout_près près_de_chez plus_près longs_trajets"},
    {NOTION_PAPERWORK, "formulaire paperasse bureaucratie dossier remplir attestation guichet tampon "
                       "justificatif démarche"},
    {NOTION_PERMIT, "autoriser autorisation autorisé permettre permis interdire interdit interdiction "
                    "refuser refus"},
    {NOTION_CHILDCARE, "maternelle crèche garderie nounou garde_d'enfants assistante_maternelle poussette "
                       "périscolaire"},
    {NOTION_PICTURE, "photo image dessin appareil_photo dessiner peinture illustration portrait "
                     "bande_dessinée vidéo"},
    {NOTION_NEIGHBOUR, "voisin voisins voisinage riverain riverains mitoyen d'en_face l'immeuble_d'à voisins_d'à"},
    {NOTION_DAMP, "humide humidité mouillé sec moisissure hermétique sécher dessiccant condensation"},
    {NOTION_EXCLUDE, "exclure exclu exclusion laissé_de_côté écarté oublié laissé_pour_compte "
                     "mis_à_l'écart sans_internet rejeté"},
    {NOTION_STORE, "grenier frigo congélateur bocaux réserve jarre glacière"},
    {NOTION_LAW, "avocat procès poursuite brevet répression_des_fraudes mise_en_demeure service_juridique tribunal"},
    {NOTION_PROBLEM, "ennui embêtant freiner coincer entraver accroc casse-tête tracas"},
    {NOTION_DISABILITY, "lunettes malentendant canne mal_voir"},
    {NOTION_EVENT, "troc bourse conférence visite après-midi pique-nique kermesse rencontre journée"},
    {NOTION_MONEY, "tarif tarifs billet ticket réduction remise péage monnaie abonnement remboursement gratuit"},
    {NOTION_TRANSPORT, "bateau navire ferry traversée quai vol aéroport gare tramway passager horaire_des_bus bagage "
                       "camion rampe embarcadère"},
    {NOTION_SAMPLE, "mesurer mesures bandelette jauge thermomètre conductivité oxygène étalonner chiffres"},
    {NOTION_STORE, "où_on_garde garder_au_sec entreposer entreposé"},
    {NOTION_NOISE, "vacarme brouhaha boucan tintamarre"},
};
NOTION_TABLE(general, fr)
