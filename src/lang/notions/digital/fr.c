/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_fr[] = {
    {NOTION_UPDATE,
     "correctif_de_sécurité correctifs_de_sécurité mise_à_jour mises_à_jour mettre_à_jour mis_à_jour obsolète "
     "vieille_version dernière_version nouvelle_version fin_de_support plus_maintenu plus_supporté "
     "micrologiciel redémarrer redémarrage windows_xp windows_7 version_dépassée logiciel_vétuste patch "
     "patcher montée_de_version tourne_encore_sous vieux_système mise_à_niveau"},
    {NOTION_BUG,
     "bug bogue bugs bogué buggé plantage plante_tout_le message_d'erreur débogage déboguer débogueur "
     "régression écran_bleu fuite_de_mémoire boucle_infinie erreur_logicielle dysfonctionnement anomalie_logicielle "
     "ça_plante logiciel_plante bugger rame_et_plante pointeur_nul trace_d'exécution bug_bloquant "},
    {NOTION_TESTING, "tests_unitaires test_unitaire tests_d'intégration test_d'intégration intégration_continue "
                     "couverture_de_tests couverture_du_code tests_automatisés suite_de_tests jeu_de_tests "
                     "non-régression cas_de_test banc_d'essai testeur testeurs bêta-test fuzzing environnement_de_test "
                     "recette_logicielle assurance_qualité tests_logiciels pipeline_rouge tout_est_vert"},
    {NOTION_RELEASE, "version_stable version_majeure version_mineure numéro_de_version cycle_de_publication "
                     "journal_des_modifications changelog notes_de_version version_candidate sortie_de_version "
                     "nouvelle_mouture gel_du_code gel_des_fonctionnalités release releases support_à_long "
                     "calendrier_des_versions versionnage livraison_logicielle déploiement_de_version semver lts"},
    {NOTION_CODE_REVIEW,
     "revue_de_code relecture_de_code relecture_du_code relecteur_de_code pull_request merge_request demande_de_fusion "
     "fusionner_le_code fusionner_une_branche commits droit_de_commit relecture_des_patchs double_regard "
     "quatre_yeux diff rebase approuver_un_patch approuver_les_patchs patchs_en_attente second_relecteur "
     "relire_le_code programmation_en_binôme relu_et_fusionné"},
    {NOTION_MAINTAINER,
     "mainteneur mainteneurs co-mainteneur paquet_orphelin projet_abandonné logiciel_abandonné "
     "seul_mainteneur seul_développeur développeur_principal tient_à_bout facteur_d'autobus facteur_de_bus "
     "projet_personnel sur_son_temps développeur_bénévole développeurs_bénévoles "
     "noyau_dur_des empaqueteur responsable_du_paquet un_seul_homme "},
    {NOTION_DEPENDENCY,
     "dépendances_logicielles nos_dépendances vos_dépendances gérer_les_dépendances dépendances_tierces "
     "dépendance_logicielle dépendance_transitive bibliothèque_tierce bibliothèque_logicielle "
     "bibliothèques_logicielles librairie_logicielle code_tiers composant_tiers composants_tiers "
     "attaque_par_dépendance nomenclature_logicielle sbom "
     "gestionnaire_de_paquets npm pypi log4j verrouillage_des_versions fichier_de_verrouillage paquets_tiers "
     "briques_logicielles brique_logicielle code_embarqué bibliothèque_externe"},
    {NOTION_SOFTWARE_LICENCE,
     "licence_logicielle licence_libre licence_de_logiciel licences_logicielles licence_propriétaire "
     "logiciel_propriétaire propriétaire_et_fermé copyleft gpl agpl lgpl licence_mit licence_bsd licence_apache "
     "licence_permissive creative_commons redevance_logicielle coût_des_licences clé_de_licence licence_d'utilisation "
     "double_licence changement_de_licence code_fermé contrat_de_licence texte_de_licence"},
    {NOTION_OPEN_SOURCE,
     "logiciel_libre logiciels_libres open_source opensource code_source_ouvert code_ouvert libriste libristes linux "
     "libreoffice debian gnu firefox mozilla framasoft wikipédia argent_public_code code_publié april github "
     "communauté_du_libre sources_ouvertes source_ouverte thunderbird forge_logicielle"},
    {NOTION_DOCUMENTATION,
     "documentation documenter documenté tutoriel tuto tutos mode_d'emploi notice_d'utilisation manuel_d'utilisation "
     "manuel_utilisateur guide_d'utilisation wiki readme foire_aux_questions faq exemple_de_code exemples_de_code "
     "pas_à_pas prise_en_main non_documenté notice_incompréhensible aide_en_ligne base_de_connaissances aide-mémoire "
     "manuel_de_référence"},
    {NOTION_INTERFACE, "interface interfaces api apis point_d'accès format_de_fichier format_de_données "
                       "format_d'échange json xml csv service_web greffon extension_logicielle connecteur bouton "
                       "menu_déroulant interface_graphique ergonomie échange_de_données schéma_de_données webhook "
                       "interface_de_programmation passerelle_logicielle protocole_d'échange formats_d'échange"},
    {NOTION_COMPATIBILITY,
     "compatible compatibilité incompatible incompatibilité rétrocompatible rétrocompatibilité "
     "compatibilité_ascendante interopérable interopérabilité rupture_de_compatibilité changement_cassant obsolescence "
     "déprécié dépréciation migrer_vers chemin_de_migration migration_informatique migration_des_données vieux_clients "
     "émulateur anciens_postes changement_de_système"},
    {NOTION_ENCRYPTION,
     "cryptage crypter crypté déchiffrer déchiffrement cryptographie cryptographique bout_en_bout tls ssl pgp gpg "
     "autorité_de_certification certificat_expiré longueur_de_clé clé_privée clé_publique porte_dérobée post-quantique "
     "aes texte_en_clair messagerie_chiffrée échange_de_clés s/mime connexion_chiffrée messages_chiffrés "
     "communications_chiffrées chiffrement_de_bout le_chiffrement clé_de_chiffrement sans_chiffrement"},
    {NOTION_BACKUP,
     "sauvegarde sauvegarder sauvegardé sauvegardes copie_de_sauvegarde copies_de_sauvegarde restauration_des_données "
     "restaurer_les_données restaurer_les_fichiers disque_dur_mort disque_dur_externe clé_usb fichiers_perdus "
     "données_perdues tout_perdu perte_de_données récupération_de_données copie_hors_site copie_ailleurs "
     "bande_magnétique double_des_fichiers plan_de_reprise instantané backup photos_perdues"},
    {NOTION_SERVER,
     "serveur serveurs hébergement_web hébergeur hébergé_chez centre_de_données data_center datacenter cloud "
     "nuage_informatique informatique_en_nuage machine_virtuelle conteneur_docker kubernetes temps_d'arrêt "
     "salle_serveur salle_des_machines panne_de_serveur auto-hébergement autohébergé administrateur_système "
     "espace_disque baie_informatique disponibilité_du_service ovh aws azure serveur_surchargé"},
    {NOTION_SOFTWARE_SPEED,
     "mémoire_cache latence temps_de_chargement temps_de_réponse chargement_lent ça_rame lenteur_du_site "
     "lenteur_du_logiciel lenteurs_informatiques logiciel_lent site_lent page_lente sablier performances_du_logiciel "
     "millisecondes débit_de_traitement mémoire_vive mis_en_cache profilage_de_code benchmark "
     "banc_de_performance sablier_qui_tourne lourdeur_du_logiciel usine_à_gaz"},
    {NOTION_MOBILE_APP,
     "appli applis application_mobile applications_mobiles smartphone smartphones téléphone_intelligent android iphone "
     "notification_push notifications_du_téléphone télécharger_l'application télécharger_l'appli "
     "installer_l'application installer_l'appli installée_sur_mon play_store app_store magasin_d'applications code_qr "
     "qr_code désinstaller version_mobile mémoire_du_téléphone écran_tactile portable_trop_vieux"},
    {NOTION_WEBSITE, "site_web site_internet page_web pages_web page_d'accueil navigateur hyperlien lien_mort "
                     "liens_morts lien_cassé url webmestre webmaster formulaire_en_ligne cliquer clic clics "
                     "adresse_web adresse_internet portail_web portail_internet refonte_du_site rubrique_du_site "
                     "intranet wordpress page_introuvable erreur_404 arborescence barre_de_navigation"},
    {NOTION_SEARCH,
     "trouve_rien introuvable_sur chercher_sur_internet moteur_de_recherche moteurs_de_recherche recherche_en_ligne "
     "recherche_par_mot barre_de_recherche "
     "champ_de_recherche mot-clé mots-clés google googler recherche_plein_texte plein_texte introuvable introuvables "
     "résultats_de_recherche indexation indexer index_alphabétique requête trouver_l'information "
     "retrouver_un_document table_des_matières recherche_dans_le critères_de_recherche"},
    {NOTION_SPAM,
     "spam spams pourriel pourriels courrier_indésirable courriels_indésirables "
     "publicité_non_sollicitée désabonner désabonnement désinscrire filtre_anti-spam antispam boîte_pleine "
     "boîte_de_réception messagerie_pleine démarchage_téléphonique envoi_massif liste_noire chaîne_de_lettres "
     "mail_publicitaire mails_publicitaires trop_de_mails inondé_de_mails newsletters_non spammeur"},
    {NOTION_SOCIAL_MEDIA,
     "devenu_viral réseaux_sociaux réseau_social médias_sociaux facebook instagram tiktok twitter youtube "
     "whatsapp telegram mastodon linkedin snapchat influenceur influenceuse influenceurs "
     "abonnés_instagram hashtag mot-dièse tweet selfie vidéo_virale likes like "
     "fil_d'actualité page_facebook groupe_facebook groupe_whatsapp youtubeur fédivers"},
    {NOTION_MODERATION,
     "modération modérateur modératrice modérer troll trolls troller bannir banni bannissement supprimer_les_messages "
     "messages_supprimés supprimer_les_commentaires commentaires_supprimés charte_du_forum règles_du_forum nétiquette "
     "commentaires_haineux signaler_un_commentaire hors_sujet insultes_en_ligne bloquer_un_utilisateur compte_suspendu "
     "propos_injurieux exclusion_du_forum signalement_abusif"},
    {NOTION_DISINFORMATION,
     "désinformation mésinformation fausse_nouvelle fausses_nouvelles fausse_information fausses_informations "
     "fake_news infox intox propagande vérification_des_faits vérificateur_de_faits fact-checking deepfake "
     "hypertrucage vidéo_truquée photo_truquée rumeur rumeurs canular complotisme complotiste théorie_du_complot "
     "théories_du_complot mensonge mensonges démentir démenti usine_à_trolls bobard bobards"},
    {NOTION_JOURNALISM,
     "journalisme journaliste journalistes rédaction_du_journal rédacteur_en_chef rédactrice_en_chef journal_local "
     "presse_locale presse_régionale presse_écrite liberté_de_presse reportage éditorial correspondant_de_presse "
     "correspondant_local agence_de_presse conférence_de_presse communiqué_de_presse carte_de_presse "
     "quotidien_régional gazette pigiste secret_des_sources gros_titres la_une_du salle_de_rédaction "
     "enquête_journalistique un_reporter grand_reporter reporters_sans"},
    {NOTION_BROADBAND, "haut_débit très_haut_débit fibre_optique raccordement_fibre raccordé_fibre la_fibre "
                       "zone_blanche zones_blanches couverture_mobile pas_de_réseau capte_pas capte_mal ne_capte_rien "
                       "adsl 4g 5g wifi antenne_relais connexion_lente internet_lent débit_internet mégabits "
                       "gigabit dernier_kilomètre satellite_internet starlink câble_en_cuivre réseau_mobile"},
    {NOTION_OFFLINE,
     "hors_ligne sur_papier version_papier formulaire_papier dossier_papier par_téléphone par_courrier au_guichet "
     "guichet guichets en_personne face-à-face sans_internet sans_ordinateur sans_smartphone pas_d'ordinateur "
     "pas_internet pas_de_smartphone non_connectés panneau_d'affichage bouche-à-oreille téléphone_fixe "
     "vraie_personne être_humain_au "},
    {NOTION_DIGITAL_SKILLS,
     "petits-enfants_aident perdu_devant_écran illectronisme fracture_numérique compétences_numériques "
     "inclusion_numérique cours_d'informatique "
     "atelier_informatique atelier_numérique ateliers_numériques conseiller_numérique aidant_numérique "
     "médiation_numérique médiateur_numérique littératie_numérique culture_numérique initiation_informatique "
     "éducation_aux_médias mon_petit-fils oublié_mon_mot "
     "pas_doué cybercafé"},
    {NOTION_AI, "intelligence_artificielle ia chatgpt modèle_de_langage modèles_de_langage modèle_de_langue chatbot "
                "robot_conversationnel agent_conversationnel apprentissage_automatique apprentissage_profond "
                "réseau_de_neurones réseaux_de_neurones données_d'entraînement données_d'apprentissage texte_généré "
                "textes_générés algorithme algorithmes hallucination halluciner ia_générative copilot "
                "décision_automatisée mistral gpt inventé_des_sources"},
    {NOTION_OPEN_DATA,
     "données_ouvertes données_publiques open_data jeu_de_données jeux_de_données lisible_par_machine "
     "métadonnées portail_de_données données_brutes données_géographiques télécharger_les_données téléchargeable "
     "téléchargeables réutilisation_des_données réutiliser_les_données format_ouvert formats_ouverts fichier_csv "
     "tableur catalogue_de_données tableau_en_pdf moissonnage ouverture_des_données licence_ouverte "
     "données_de_transport"},
    {NOTION_PERSONAL_DATA,
     "effacer_mes_données données_personnelles données_à_caractère vie_privée rgpd cnil protection_des_données "
     "droit_d'accès effacement_des_données supprimer_mes_données mes_données "
     "données_de_santé données_sensibles données_des_patients durée_de_conservation anonymiser anonymisation anonymisé "
     "pseudonymisation minimisation consentement_éclairé fuite_de_données date_de_naissance responsable_de_traitement "
     "politique_de_confidentialité qui_peut_voir"},
    {NOTION_TRACKING,
     "traceur traceurs cookie cookies bandeau_cookies bannière_de_cookies pistage publicité_ciblée "
     "publicités_ciblées profilage profilage_publicitaire géolocalisation géolocalisé données_de_localisation "
     "bloqueur_de_publicité empreinte_numérique mouchard courtier_en_données télémétrie suivi_publicitaire "
     "publicité_personnalisée mesure_d'audience refuser_les_cookies pub_me_suit traçage espionne_mes_clics"},
    {NOTION_ONLINE_IDENTITY,
     "mot_de_passe identité_numérique mots_de_passe identifiant identifiants connexion_au_compte se_connecter "
     "compte_utilisateur compte_en_ligne créer_un_compte authentification authentifier double_facteur franceconnect "
     "france_connect vérification_d'identité vrai_nom nom_réel pseudonyme pseudo signature_électronique "
     "carte_d'identité compte_bloqué faux_compte faux_profil anonymat_en_ligne biométrie nom_d'utilisateur "
     "usurpation_d'identité"},
    {NOTION_SURVEILLANCE,
     "surveillance vidéosurveillance vidéoprotection caméra_de_surveillance caméras_de_surveillance caméras_partout "
     "écoutes_téléphoniques mise_sur_écoute reconnaissance_faciale services_secrets services_de_renseignement "
     "espionnage espionner espionné logiciel_espion big_brother fichage surveiller surveillés flicage "
     "fliqué pegasus drone surveillance_de_masse caméra-piéton caméra_augmentée"},
    {NOTION_DISCLOSURE,
     "divulgation_responsable divulgation_coordonnée divulgation_des_failles signaler_une_faille "
     "signaler_une_vulnérabilité faille_de_sécurité failles_de_sécurité faille failles faille_zero-day zero-day "
     "embargo cve prime_aux_bogues bug_bounty chasseur_de_primes chercheur_en_sécurité chercheurs_en_sécurité "
     "hacker_éthique pirate_éthique 90_jours avis_de_sécurité bulletin_de_sécurité security.txt "
     "exploit_publié"},
    {NOTION_RESPONSE_TEAM,
     "réponse_aux_incidents réponse_à_incident équipe_de_réponse cert csirt soc cellule_de_crise astreinte d'astreinte "
     "premières_heures premier_intervenant plan_de_crise exercice_de_crise escalade_d'incident forensique "
     "cyberattaque_gestion chaîne_d'alerte arbre_d'appel main_courante "
     "anssi mode_dégradé équipe_d'intervention fiche_réflexe fiches_réflexes"},
    {NOTION_RANSOM,
     "rançon rançons rançongiciel rançongiciels ransomware payer_la_rançon maître-chanteur maîtres_chanteurs chantage "
     "extorsion extorquer bitcoin bitcoins fichiers_chiffrés données_chiffrées tout_chiffré clé_de_déchiffrement "
     "rançonner rançonneurs ne_jamais_payer double_extorsion lockbit otage_numérique "
     "logiciel_de_rançon"},
    {NOTION_PEER_REVIEW,
     "évaluation_par_pairs évaluation_par_les revue_par_pairs relecture_par_pairs comité_de_lecture "
     "rapporteur_anonyme relecteurs relecteur arbitre_scientifique double_aveugle simple_aveugle manuscrit manuscrits "
     "soumission_d'article révisions_majeures révision_mineure article_refusé rapport_d'évaluation "
     "décision_éditoriale évaluateurs_anonymes relecteur_2 comité_de_programme expertise_scientifique"},
    {NOTION_PUBLISHING,
     "publication_scientifique publications_scientifiques revue_scientifique revues_scientifiques accès_ouvert "
     "libre_accès frais_de_publication apc éditeur_scientifique maison_d'édition éditeur éditeurs elsevier springer "
     "prépublication preprint arxiv abonnement_aux_revues revue_prédatrice revues_prédatrices facteur_d'impact "
     "publier_ou_périr article_scientifique articles_scientifiques monographie presses_universitaires isbn "
     "archive_ouverte comité_éditorial autoédition"},
    {NOTION_REPRODUCIBILITY,
     "reproductibilité reproductible reproductibles réplication répliquer même_résultat "
     "mêmes_résultats reproduire_l'expérience reproduire_les_résultats refaire_l'expérience refaire_les_calculs "
     "section_méthodes partie_méthodes cahier_de_laboratoire carnet_de_laboratoire jupyter docker préenregistrement "
     "graine_aléatoire script_d'analyse résultat_négatif résultats_négatifs rejouer_le_script "
     "relancer_le_script non_reproductible"},
    {NOTION_CITATION, "citer_les_données citer_un_jeu citer_ses_sources citation citations bibliographie "
                      "bibliographique référence_bibliographique "
                      "références_bibliographiques note_de_bas doi crédit_aux_auteurs citation_des_données "
                      "plagiat plagier co-auteur coauteur indice_h zotero bibtex liste_de_références "
                      "orcid autocitation reconnaissance_des_données citer_les_sources identifiant_pérenne"},
    {NOTION_LAB_EQUIPMENT,
     "réactifs_chimiques microscope microscopes laboratoire laboratoires labo étalonnage étalonner calibrage calibrer "
     "centrifugeuse pipette spectromètre séquenceur tube_à_essai éprouvette hotte_aspirante plateau_technique "
     "plateforme_technique temps_de_faisceau temps_de_machine créneau_machine technicien_de_laboratoire laborantin "
     "boîte_de_petri autoclave incubateur télescope oscilloscope microscope_électronique congélateur_à_-80 "
     "appareil_de_mesure paillasse"},
    {NOTION_STATISTICS,
     "statistique statistiques statisticien taille_d'échantillon échantillon_aléatoire échantillonnage "
     "moyenne_arithmétique en_moyenne médiane écart-type barres_d'erreur barre_d'erreur marge_d'erreur "
     "intervalle_de_confiance significatif_au statistiquement_significatif significativité valeur_p "
     "régression_linéaire corrélation corrélé groupe_témoin variance recensement histogramme "
     "valeur_aberrante échantillon_trop_petit biais_d'échantillonnage insee"},
    {NOTION_PRESERVATION,
     "archivage archiver archivé archiviste archivistes conservation_numérique préservation_numérique pérennisation "
     "archivage_pérenne formats_obsolètes format_obsolète vieux_formats disquette disquettes microfilm "
     "bande_magnétique numériser numérisation numérisé pdf/a émulation illisible cédérom dans_cinquante_ans "
     "internet_archive archives_du_web dépôt_légal pourrissement_des_bits migration_de_formats somme_de_contrôle "
     "formats_illisibles disques_illisibles"},
    {NOTION_DOMAIN_NAME,
     "nom_de_domaine noms_de_domaine dns dnssec bureau_d'enregistrement registrar registre_internet serveur_de_noms "
     "serveurs_de_noms zone_racine fichier_de_zone extension_internet domaine_de_premier tld afnic icann whois "
     "sous-domaine résolveur cybersquattage cybersquatting domaine_expiré titulaire_du_nom résolution_de_noms "
     "domaine_internet"},
    {NOTION_ROUTING,
     "dorsale_internet routage bgp peering appairage point_d'échange points_d'échange système_autonome "
     "systèmes_autonomes préfixe "
     "préfixes rpki détournement_de_routes fuite_de_routes adresse_ip adresses_ip ipv6 ipv4 transitaire_ip "
     "opérateur_de_transit table_de_routage câble_sous-marin câbles_sous-marins traceroute perte_de_paquets routeur "
     "routeurs asn filtrage_des_routes"},
    {NOTION_WEB_ACCESSIBILITY,
     "lecteur_d'écran lecteurs_d'écran accessibilité_numérique accessibilité_du_site site_accessible rgaa wcag "
     "texte_alternatif textes_alternatifs au_clavier navigation_clavier contraste contrastes contraste_insuffisant "
     "taille_des_caractères gros_caractères agrandir_le_texte police_trop_petite plage_braille braille sous-titres "
     "sous-titrage sous-titré synthèse_vocale commande_vocale daltonien loupe pdf_inaccessible facile_à_lire "
     "gris_sur_gris description_d'image"},
    {NOTION_FORK, "fork forks forker forké bifurcation_du_projet scission scission_du_projet divergence_du_projet "
                  "chemins_séparés chacun_son_chemin chemins_se_séparent projet_dérivé projet_rival projet_concurrent "
                  "schisme deux_versions_du séparation_du_projet "},
    {NOTION_LOCALISATION,
     "localisation_logicielle localisation_du_logiciel internationalisation interface_traduite "
     "chaînes_à_traduire chaînes_de_caractères police_de_caractères polices_de_caractères "
     "jeu_de_caractères unicode utf-8 caractères_accentués diacritiques droite_à_gauche clavier_azerty "
     "format_de_date weblate non_traduit non_traduite uniquement_en_anglais tout_en_anglais traduction_automatique "
     "francisation version_française version_bretonne fichiers_de_langue"},
    {NOTION_VIDEO_MEETING,
     "réunion_à_distance participer_à_distance visioconférence visioconférences visio visios vidéoconférence webinaire "
     "webinaires zoom teams skype jitsi "
     "bigbluebutton diffusion_en_direct en_direct_sur direct_vidéo streaming format_hybride réunion_hybride "
     "distanciel en_distanciel réunion_en_ligne réunions_en_ligne webcam caméra_allumée caméra_éteinte "
     "caméras_éteintes couper_le_micro micro_coupé fuseau_horaire fuseaux_horaires décalage_horaire partage_d'écran "
     "casque_audio"},
    {NOTION_TICKET,
     "ticket_d'incident tickets_ouverts ticket_ouvert gestion_des_tickets suivi_des_anomalies suivi_des_bugs "
     "suivi_des_demandes outil_de_suivi rapport_de_bug rapports_de_bug rapport_d'anomalie signalement_de_bug "
     "bugs_ouverts demandes_en_attente backlog doublon doublons triage trier_les_tickets jira bugzilla gitlab "
     "redmine numéro_de_ticket fermé_sans_réponse clos_sans_suite centre_d'assistance helpdesk"},
};
NOTION_TABLE(digital, fr)
