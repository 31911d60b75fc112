/* SPDX-License-Identifier: MIT */
/* French words for each notion (notions.h). */
#include "../tables.h"

static const struct notion_words notions_general_fr[] = {
    {NOTION_ROLE, "rôle responsabilité responsable devoir tâche fonction mandat obligation mission charge incomber"},
    {NOTION_STAKEHOLDER, "partie_prenante parties_prenantes acteur intéressé multipartite"},
    {NOTION_GOVERNMENT,
     "gouvernement gouvernemental état ministère ministre autorité administration fonctionnaire pouvoirs_publics "
     "secteur_public parlement régulateur maire ambassadeur élu députée agent_public"},
    {NOTION_COMPANY, "entreprise société secteur_privé industrie industriel firme commercial entrepreneur fabricant "
                     "fournisseur employeur pme petite_entreprise chambre_de_commerce patronat"},
    {NOTION_CIVIL_SOCIETY, "société_civile ong association associatif fondation militant bénévolat"},
    {NOTION_TECHNOLOGY,
     "technique technologie technologique ingénieur logiciel matériel numérique informatique ordinateur tic"},
    {NOTION_OPERATOR, "opérateur fournisseur_d_accès fai télécom télécommunication hébergeur registre"},
    {NOTION_RESEARCH, "recherche chercheur universitaire scientifique science professeur académique"},
    {NOTION_USER, "utilisateur usager citoyen client consommateur abonné habitant internaute"},
    {NOTION_YOUTH, "jeune jeunesse enfant adolescent étudiant génération mineur étudiante lycéen"},
    {NOTION_WOMEN, "femme genre fille féminin mère"},
    {NOTION_POLICE,
     "police forces_de_l_ordre procureur tribunal juge enquête enquêteur judiciaire gendarmerie parquet"},
    {NOTION_CRIME, "crime criminalité criminel fraude escroquerie vol voler illégal délit arnaque cybercriminalité"},
    {NOTION_EXPERT, "expert expertise spécialiste professionnel conseiller praticien"},
    {NOTION_DEVELOPING,
     "en_développement pays_en_développement moins_avancés pays_du_sud pauvre pauvreté émergent petits_pays"},
    {NOTION_RURAL, "rural village campagne éloigné paysan agriculteur ferme"},
    {NOTION_VULNERABLE,
     "vulnérable minorité handicap handicapé marginalisé sous-représenté réfugié migrant autochtone exclu âgé"},
    {NOTION_REGION, "région régional continent sous-région province"},
    {NOTION_COUNTRY, "pays nation national"},
    {NOTION_INTERNATIONAL, "international mondial transfrontalier étranger planétaire"},
    {NOTION_LOCAL, "local municipal commune ville mairie maire quartier"},
    {NOTION_COMMUNICATE, "communiquer communication parler canal contact liste_de_diffusion téléphone téléphoner appel "
                         "appeler message messagerie dialogue "
                         "discussion discuter courriel mail écrire lettre whatsapp échanger"},
    {NOTION_MEETING, "réunion réunir rencontre conférence atelier séance forum événement séminaire"},
    {NOTION_COOPERATE, "coopération coopérer collaboration collaborer collaboratif partenaire partenariat ensemble "
                       "conjoint alliance coordonner "
                       "coordination"},
    {NOTION_SHARE, "partager partage échange échanger transmettre diffuser"},
    {NOTION_IMPROVE, "améliorer amélioration renforcer renforcement mieux augmenter promouvoir favoriser faciliter "
                     "encourager stimuler développer"},
    {NOTION_PROBLEM, "problème problématique difficulté difficile obstacle barrière défi frein entrave empêcher "
                     "bloquer blocage échec échouer faiblesse compliquer souci enjeu"},
    {NOTION_LACK, "manque manquer absence absent pénurie insuffisant insuffisance lacune sans personne aucun"},
    {NOTION_TRUST, "confiance défiance méfiance réputation crédibilité peur craindre crainte"},
    {NOTION_RISK, "risque menace danger dangereux vulnérabilité"},
    {NOTION_INCIDENT, "incident attaque panne urgence crise intrusion piratage pirate rançongiciel hameçonnage virus"},
    {NOTION_SECURITY, "sécurité sécuriser sûr sûreté protéger protection défendre défense résilience cybersécurité"},
    {NOTION_PRACTICE, "pratique bonne_pratique bonnes_pratiques meilleures_pratiques succès réussite réussir leçon "
                      "expérience modèle fier"},
    {NOTION_EXAMPLE, "exemple illustrer illustration cas histoire notamment"},
    {NOTION_MEASURE, "évaluer évaluation mesurer indicateur métrique vérifier test audit indice bilan"},
    {NOTION_AWARENESS, "conscience situationnel situationnelle vue_d_ensemble observer observation détecter détection "
                       "surveiller surveillance veille "
                       "renseignement tableau_de_bord"},
    {NOTION_WARN, "avertir avertissement alerter alerte alarme notifier notification signaler signalement"},
    {NOTION_NORM, "norme principe code_de_conduite volontaire normatif"},
    {NOTION_AGREEMENT,
     "accord traité déclaration engagement convention résolution protocole_d_accord signataire charte pacte"},
    {NOTION_LAW,
     "loi juridique légal législation législatif réglementation règlement droit responsabilité_civile sanction amende"},
    {NOTION_POLICY, "politique stratégie stratégique plan cadre programme feuille_de_route"},
    {NOTION_STANDARD,
     "standard normalisation spécification protocole ligne_directrice lignes_directrices guide manuel"},
    {NOTION_IMPLEMENT, "appliquer application mise_en_œuvre mettre_en_œuvre respecter conformité adopter adoption "
                       "déployer exécuter concrétiser"},
    {NOTION_NEW, "nouveau nouvelle récent récemment évolution émergent dernier tendance depuis_l_an_dernier"},
    {NOTION_OUTREACH, "sensibilisation mobiliser mobilisation impliquer implication participer participation "
                      "participant inclusion inclusif inclure attirer "
                      "inviter invitation recruter élargir rejoindre public_cible"},
    {NOTION_LANGUAGE, "langue langage traduire traduction traducteur interprète multilingue langue_maternelle"},
    {NOTION_TRAINING, "formation former capacité renforcement_des_capacités compétence apprendre enseigner éducation "
                      "cours mentor bourse"},
    {NOTION_PUBLICITY, "campagne publicité affiche radio journal presse journaliste bulletin réseaux_sociaux brochure"},
    {NOTION_MONEY, "argent fonds financement financier financer budget coût coûter coûteux payer paiement subvention "
                   "bailleur prix cher salaire investir investissement recette_financière"},
    {NOTION_STAFF, "personnel employé salarié équipe recruter embaucher ressources_humaines bénévole effectif"},
    {NOTION_TIME, "temps délai lent retard rapide vitesse calendrier heure semaine"},
    {NOTION_FUTURE, "avenir futur prochain suite au-delà continuer poursuivre désormais demain dorénavant ultérieur"},
    {NOTION_TOPIC, "sujet thème thématique question priorité prioritaire ordre_du_jour chantier"},
    {NOTION_OTHER, "autre différent supplémentaire également aussi encore davantage connexe par_ailleurs"},
    {NOTION_RECOMMEND,
     "recommander recommandation suggérer suggestion proposer proposition conseiller conseil devrait faudrait exiger"},
    {NOTION_DECIDE, "décider décision vote voter choisir choix sélection nommer élection élire approuver"},
    {NOTION_GOVERNANCE, "gouvernance gouverner conseil_d_administration comité conseil direction pilotage présidence"},
    {NOTION_TRANSPARENCY, "transparence transparent publier publication divulguer divulgation redevabilité ouverture"},
    {NOTION_CONFLICT, "conflit différend désaccord plainte médiation arbitrage tension litige"},
    {NOTION_PRIVACY,
     "vie_privée privé données_personnelles confidentiel confidentialité secret anonyme anonymat consentement"},
    {NOTION_DATA, "donnée information renseignement statistique base_de_données chiffre fichier registre"},
    {NOTION_TOOL, "outil plateforme système application site portail service"},
    {NOTION_METHOD,
     "mécanisme méthode méthodologie moyen manière procédure processus démarche approche instrument dispositif façon"},
    {NOTION_INFRASTRUCTURE, "infrastructure réseau équipement câble serveur routeur appareil dorsale"},
    {NOTION_INTERNET, "internet en_ligne web toile cyber cyberespace domaine"},
    {NOTION_ACCESS, "accès accessible accessibilité connecter connectivité abordable couverture débit"},
    {NOTION_RIGHTS, "droits droits_de_l_homme liberté dignité égalité justice"},
    {NOTION_CONTENT, "contenu discours discours_de_haine désinformation média censure publication_en_ligne"},
    {NOTION_DOCUMENT, "document texte projet chapitre section page"},
    {NOTION_TYPICAL, "typique typiquement courant habituel habituellement général fréquent fréquemment souvent commun "
                     "d_habitude quotidien"},
    {NOTION_HEALTH, "santé hôpital médical patient maladie médecin infirmier clinique épidémie vaccin"},
    {NOTION_SCHOOL, "école élève enseignant université lycée classe"},
    {NOTION_ENVIRONMENT,
     "environnement environnemental nature climat pollution durable durabilité écologie forêt biodiversité déchet"},
    {NOTION_WATER, "eau rivière fleuve lac inondation sécheresse côte pluie puits"},
    {NOTION_ENERGY, "énergie électricité solaire carburant pétrole gaz"},
    {NOTION_FOOD, "nourriture aliment alimentaire repas agriculture récolte semence cuisine cantine nutrition"},
    {NOTION_TRANSPORT, "transport circulation route rail bus vélo voiture train véhicule"},
    {NOTION_HOUSING, "logement maison loyer locataire bâtiment immeuble"},
    {NOTION_CULTURE, "culture culturel art patrimoine musée musique bibliothèque tradition"},
    {NOTION_MAINTAIN, "maintenir maintenance entretien entretenir garder préserver préservation conserver réparer "
                      "mise_à_jour pérenniser archive"},
    {NOTION_ORGANISATION, "organisation organisme institution agence institut secrétariat bureau structure"},
    {NOTION_SUPPORT, "aider aide soutien soutenir appuyer appui assister assistance"},
    {NOTION_NEED, "besoin nécessaire nécessiter vouloir souhaiter souhait attendre attente espérer exigence"},
    {NOTION_BENEFIT, "avantage bénéfice utile valeur gain positif profiter"},
    {NOTION_HARM, "dommage dégât nuire nuisible négatif perte inconvénient abus victime"},
    {NOTION_CHANGE, "changer changement réforme transformer remplacer modifier adapter évoluer"},
    {NOTION_START, "commencer lancer lancement fonder établir créer création mettre_en_place démarrer"},
    {NOTION_QUALITY, "qualité fiable fiabilité exact exactitude correct erreur faute"},
    {NOTION_MARKET, "marché concurrence commerce économie économique monopole contrat acheter vendre achat "
                    "marché_public appel_d'offres"},
    {NOTION_OWNERSHIP, "propriété propriétaire licence brevet marque droit_d_auteur"},
    {NOTION_COMMUNITY, "communauté membre adhérent adhésion cercle"},
    {NOTION_NEUTRALITY, "neutre neutralité indépendant indépendance impartial"},
    {NOTION_MEMORY, "histoire passé précédent précédemment auparavant autrefois"},
    {NOTION_WHO, "qui personne gens individu"},
    {NOTION_LIGHT, "lumière lampe lampadaire éclairage éclairer luminaire ampoule obscurité sombre noir nuit nocturne "
                   "éteindre extinction luminosité lampion"},
    {NOTION_ANIMAL, "animal animaux faune oiseau chauve-souris insecte papillon abeille poisson grenouille hérisson "
                    "chien chat espèce chouette mammifère"},
    {NOTION_PLANT, "plante planter arbre graine semence jardin parc fleur herbe haie arbuste feuille verger légume "
                   "racine ombre prairie"},
    {NOTION_ELDERLY, "aîné personne_âgée personnes_âgées âgé senior retraité retraite grand-mère grands-parents vieux "
                     "vieillard maison_de_retraite"},
    {NOTION_DEVICE, "appareil téléphone portable smartphone tablette ordinateur capteur équipement instrument batterie "
                    "écran chargeur caméra machine sonde matériel"},
    {NOTION_LEND, "prêter prêt emprunter emprunt échanger troquer rendre restituer louer"},
    {NOTION_KEY, "cryptage chiffré_de_bout clé clef clés signer signature passe mot_de_passe jeton certificat "
                 "identifiant authentification"},
    {NOTION_CODE, "code_source code logiciel paquet compiler compilation compilateur binaire dépendance correctif "
                  "dépôt développeur reproductible"},
    {NOTION_SUCCESSION,
     "successeur succession passation relève hériter démissionner démission départ quitter remplaçant relais"},
    {NOTION_STRAIN, "épuisement épuisé fatigue fatigué stress surcharge surmenage charge_de_travail débordé usure"},
    {NOTION_CONDUCT, "comportement conduite harcèlement harceler insulte insulter respectueux poli impoli modération "
                     "modérateur code_de_conduite"},
    {NOTION_FEAR, "peur craindre crainte effrayer effrayé inquiet inquiétude angoisse insécurité rassurer anxieux"},
    {NOTION_COMPLAINT, "plainte plaindre plaint réclamation doléance objection protester protestation opposition "
                       "opposant mécontent pétition"},
    {NOTION_CONSULT, "consultation consulter sondage enquête questionnaire référendum réunion_publique consentement "
                     "voisin voisinage habitant riverain"},
    {NOTION_FARMING, "agriculteur paysan ferme champ culture bétail agriculture propriétaire_terrien pêcheur pêche "
                     "récolte irrigation éleveur"},
    {NOTION_POLLUTION, "pollution polluer pollueur pollué rejet déversement contamination contaminé toxique poison "
                       "nitrate phosphate turbidité eaux_usées fuite émission"},
    {NOTION_ARMS, "arme désarmement guerre militaire armée nucléaire missile armé soldat munition mine_antipersonnel"},
    {NOTION_INSPECT,
     "inspection inspecteur inspecter vérification vérifier observateur audit auditeur examinateur "
     "examen_par_les_pairs inopiné classement contrôle contrôler rapport_alternatif pression_des_pairs note_publique"},
    {NOTION_PUNISH,
     "punir punition amende sanction sanctionner condamner condamné condamnation peine tribunal poursuite dissuasif"},
    {NOTION_INSURE, "assurance assurer_contre assuré assureur responsabilité_civile indemnisation indemnité"},
    {NOTION_VOLUNTEER, "bénévole bénévolat volontaire volontariat temps_libre amateur aidant"},
    {NOTION_STORE, "stocker stockage conserver conservation ranger étagère tiroir armoire bocal boîte sec sécher "
                   "entrepôt cave réfrigérateur humidité moisissure"},
    {NOTION_EVENT,
     "événement fête foire exposition célébration concert atelier animation portes_ouvertes sortie activité"},
    {NOTION_SHOP, "magasin commerçant boutique commerce détaillant supermarché restaurant café hôtel station-service"},
    {NOTION_FAMILY, "famille parent mère père enfant bébé maternelle petit-fils petits-enfants fille fils ménage"},
    {NOTION_DECEIT,
     "fraude fraudeur escroquerie escroc arnaque arnaquer tromperie tromper trompé faux hameçonnage usurpation piège"},
    {NOTION_ATTRIBUTE, "attribution attribuer accuser accusation coupable auteur_de_l'attaque preuve médico-légal"},
    {NOTION_COMPLY, "respecter respect conformité se_conformer adhésion adhérer violer violation enfreindre infraction "
                    "promesse manquement engagement_tenu tenir_parole tenir_ses_engagements suivi_des_engagements"},
    {NOTION_DISCIPLINE, "discipline aviation médecine chimie ailleurs autres_domaines analogie"},
    {NOTION_INVENTORY, "cartographie recensement inventaire catalogue tableau répertoire comparaison sélection"},
    {NOTION_CLAUSE, "clause disposition article élément préambule signataire signé ratifier ratifié entrée_en_vigueur"},
    {NOTION_NEWCOMER, "nouveau_venu nouveaux_venus débutant nouveaux_membres mentor parrainage sous-représenté"},
    {NOTION_SAMPLE, "compter comptage recensement échantillon échantillonnage mesure relevé laboratoire prélèvement "
                    "dénombrement peser pesée balance kilo gramme"},
    {NOTION_NOISE, "bruit bruyant silence calme décibel nuisance_sonore tapage"},
    {NOTION_WASTE, "déchet ordure poubelle recyclage recycler compost décharge emballage plastique réemploi gaspillage "
                   "restes jeter jeté gâchis"},
    {NOTION_ACCIDENT,
     "accident collision blessé blessure chute secours ambulance pompier piéton mort sécurité_routière"},
    {NOTION_DISABILITY, "handicap handicapé fauteuil_roulant rampe aveugle sourd malvoyant gros_caractères "
                        "langue_des_signes mobilité_réduite"},
    {NOTION_WORK, "emploi travailleur syndicat chômeur chômage métier carrière conditions_de_travail apprenti"},
    {NOTION_SPORT, "sport football joueur terrain_de_jeu piscine stade athlète jeu entraîneur gymnase"},
    {NOTION_TOURISM, "tourisme touriste visiteur voyageur hébergement gîte visite_guidée vacancier"},
    {NOTION_BOOK, "livre bibliothèque médiathèque bibliothécaire lecteur lecture archive éditeur auteur librairie"},
    {NOTION_BUILDING, "bâtiment toit mur fenêtre chantier brique béton rénovation isolation architecte façade terrain "
                      "permis_de_construire"},
    {NOTION_AUTOMATION, "automatisation automatisé algorithme intelligence_artificielle ia apprentissage_automatique "
                        "robot modèle_de_langage"},
    {NOTION_WEATHER, "météo chaleur canicule froid gel neige glace tempête vent température hiver saison"},
    {NOTION_TEACHING, "leçon enseigner enseignant professeur formateur formatrice élève apprenant exercice séance "
                      "atelier_d'apprentissage patience"},
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
    {NOTION_DONATION,
     "don dons donner_de_l'argent cotisation adhérent tombola sponsor publicité annonce redevance taxe impôt"},
    {NOTION_MIGRATION,
     "migration migrant immigré immigration réfugié asile frontière visa intégration diaspora étranger"},
    {NOTION_SHAME, "honte honteux stigmatisation humilier humiliation discret discrétion dignité montrer_du_doigt"},
    {NOTION_POVERTY, "pauvre pauvreté précarité faible_revenu allocation aide_sociale démuni défavorisé sans-abri"},
    {NOTION_RETURN, "retour retourner rendre rendu rapporter rapporté ramener restituer restitution "
                    "renvoyer revenir"},
    {NOTION_LOSS, "perdre perdu perte disparu disparaître périr pourri pourrir gâté abîmé crever "
                  "manquer"},
    {NOTION_POST, "lettre courrier poste enveloppe colis timbre facteur paquet envoi carte_postale "
                  "postal affranchir livraison"},
    {NOTION_CUSTOMS, "douane douanier frontière importation exportation quarantaine phytosanitaire saisi "
                     "confisqué contrebande"},
    {NOTION_BOOKING, "rendez-vous réserver réservation agenda calendrier créneau prise_de_rendez-vous "
                     "horaire inscription"},
    {NOTION_CANCEL, "annuler annulé annulation reporter reporté report décommander "
                    "déplacer_le_rendez-vous remettre"},
    {NOTION_REMIND, "rappel rappeler rappelle oublier oublié oubli SMS texto relance mémo"},
    {NOTION_WAIT, "attendre attente file file_d'attente liste_d'attente queue patienter attendu délai"},
    {NOTION_QUIT, "partir parti quitter abandonner abandon arrêter renoncer départ lâcher décrocher"},
    {NOTION_FISHING, "pêcheur pêche pêcher truite saumon carpe filet canne association_de_pêche"},
    {NOTION_LABEL, "étiquette étiquetage étiqueter autocollant inscription marquage sachet ardoise "
                   "code-barres"},
    {NOTION_LITERACY, "lire lecture écrire analphabète illettré illettrisme orthographe écriture dyslexie"},
    {NOTION_DEATH, "mort mourir décès décédé cimetière tombe enterrement veuf veuve deuil obsèques"},
    {NOTION_FAITH, "église mosquée temple synagogue prêtre curé imam paroisse prière religion foi "
                   "chapelle abbaye"},
    {NOTION_STAGE, "théâtre musique musicien chorale chanson chanter danse danser film cinéma scène "
                   "orchestre répétition spectacle"},
    {NOTION_CLEAN, "propre nettoyer nettoyage sale saleté laver balayer hygiène toilettes savon "
                   "désinfecter"},
    {NOTION_CLOTHES, "vêtement vêtements tissu coudre couture chaussure manteau robe chemise tricot "
                     "textile uniforme"},
    {NOTION_HANDTOOL, "outil outils perceuse scie marteau échelle tournevis tondeuse établi outillage"},
    {NOTION_DISTANCE, "distance loin proche près kilomètre à_pied éloigné trajet périphérie parcours"},
    {NOTION_PAPERWORK, "formulaire paperasse bureaucratie dossier remplir attestation guichet tampon "
                       "justificatif démarche"},
    {NOTION_PERMIT, "autoriser autorisation autorisé permettre permis interdire interdit interdiction "
                    "refuser refus"},
    {NOTION_CHILDCARE, "maternelle crèche garderie nounou garde_d'enfants assistante_maternelle poussette "
                       "périscolaire"},
    {NOTION_PICTURE, "photo image dessin appareil_photo dessiner peinture illustration portrait "
                     "bande_dessinée vidéo"},
    {NOTION_NEIGHBOUR, "voisin voisins voisinage riverain riverains propriétaire mitoyen à_côté d'en_face"},
    {NOTION_DAMP, "humide humidité mouillé sec moisissure hermétique sécher dessiccant condensation"},
    {NOTION_EXCLUDE, "exclure exclu exclusion laissé_de_côté écarté oublié laissé_pour_compte "
                     "mis_à_l'écart sans_internet rejeté"},
    {NOTION_STORE, "cave grenier réfrigérateur frigo congélateur bocal bocaux boîte tiroir armoire "
                   "étagère stocker stockage conserver conservation réserve jarre glacière"},
    {NOTION_LAW, "avocat procès poursuite juridique brevet arrêté règlement répression_des_fraudes "
                 "mise_en_demeure service_juridique tribunal"},
    {NOTION_PROBLEM, "ennui embêtant freiner frein bloquer coincer entraver accroc casse-tête souci tracas"},
    {NOTION_DISABILITY, "aveugle malvoyant lunettes malentendant sourd fauteuil_roulant canne mal_voir "
                        "handicapé"},
    {NOTION_EVENT, "atelier animation fête troc bourse conférence visite après-midi pique-nique kermesse "
                   "rencontre journée"},
    {NOTION_MONEY, "tarif tarifs billet ticket réduction remise péage monnaie abonnement remboursement "
                   "gratuit"},
    {NOTION_TRANSPORT, "bateau navire ferry traversée port quai vol aéroport gare tramway passager arrêt "
                       "horaire_des_bus bagage camion rampe embarcadère"},
    {NOTION_SAMPLE, "mesurer mesure mesures relevé bandelette jauge thermomètre conductivité oxygène "
                    "étalonner échantillon chiffres"},
};
NOTION_TABLE(general, fr)
