/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_fr[] = {
    {NOTION_HIRE, "embaucher embauche recruter recrutement recruteur offre_d'emploi offres_d'emploi petite_annonce "
                  "poste_vacant postes_vacants poste_à_pourvoir postes_à_pourvoir pourvoir_le_poste "
                  "entretien_d'embauche candidature candidatures postuler postulant curriculum lettre_de_motivation "
                  "débaucher chasseur_de_têtes engager_du_personnel jury_de_recrutement concours_de_la_fonction "
                  "pénurie_de_candidats personne_ne_postule main-d'œuvre_introuvable salon_de_l'emploi"},
    {NOTION_RETAIN,
     "fidéliser fidélisation fidélité fidèle fidèles loyauté loyal roulement_du_personnel turn-over turnover rétention "
     "garder_le_personnel garder_nos restent_longtemps reviennent_chaque revient_chaque revenir_chaque_année "
     "ancienneté piliers vieux_de_la_vieille attachement_à_la retenir_les départs_en_série partent_ailleurs"},
    {NOTION_PAY,
     "salaire salaires fiche_de_paie bulletin_de_paie rémunération rémunérer rémunéré smic salaire_minimum "
     "grille_salariale salarial augmentation_de_salaire heures_supplémentaires_payées prime primes treizième_mois "
     "mal_payé mal_payés bien_payé mieux_payé payé_à_l'heure payés_à_l'heure au_noir traitement_des_fonctionnaires "
     "indemnité indemnités échelon gagne_plus gagner_sa_vie cachet la_paie jour_de_paie"},
    {NOTION_HOURS, "horaires_de_travail temps_de_travail temps_partiel mi-temps temps_plein plein_temps "
                   "heures_supplémentaires heures_sup trente-cinq_heures 35_heures travail_de_nuit équipe_de_nuit "
                   "poste_de_nuit trois-huit les_trois_huit astreinte astreintes pointeuse pointer_le_matin "
                   "horaires_décalés horaires_flexibles planning_des_gardes garde_de_nuit pause_déjeuner rtt "
                   "semaine_de_quatre travail_posté emploi_du_temps journée_de_travail par_roulement"},
    {NOTION_EMPLOYMENT,
     "contrat_de_travail cdi cdd intérim intérimaire contrat_à_durée durée_indéterminée durée_déterminée licenciement "
     "licencier licencié viré virés renvoyé préavis période_d'essai titulaire titulariser titularisation vacataire "
     "contractuel contractuels précaire précaires précarité saisonnier saisonniers emploi_stable "
     "rupture_conventionnelle prud'hommes contrat_aidé renouvellement_de_contrat embauché_en"},
    {NOTION_FREELANCE,
     "indépendant_à_son travailleur_indépendant travailleurs_indépendants auto-entrepreneur autoentrepreneur "
     "micro-entrepreneur freelance pigiste profession_libérale à_mon_compte à_son_compte à_leur_compte "
     "mon_propre_patron son_propre_patron portage_salarial faux_indépendant petits_boulots ubérisation livreur_à_vélo "
     "honoraires factures_impayées travail_indépendant"},
    {NOTION_UNION, "syndicat syndical syndicale syndicaliste syndiqué grève grèves gréviste convention_collective "
                   "comité_d'entreprise délégué_du_personnel délégués_syndicaux négociation_collective "
                   "négociation_salariale accord_de_branche débrayage piquet_de_grève préavis_de_grève "
                   "mouvement_social cgt cfdt dialogue_social partenaires_sociaux lock-out comité_social"},
    {NOTION_SKILL, "compétence compétences compétent savoir-faire aptitude aptitudes talent talents talentueux "
                   "qualification qualifications qualifié qualifiés habileté maîtrise_de tour_de_main doué don_pour "
                   "expertise main-d'œuvre_qualifiée polyvalent polyvalence pénurie_de_main-d'œuvre artisan_qualifié "
                   "métier_en_tension bricoleur savoir-être dextérité"},
    {NOTION_TRAINEE,
     "apprenti apprentie apprentis apprentissage stage stages stagiaire stagiaires convention_de_stage maître_de_stage "
     "maître_d'apprentissage formation_professionnelle contrat_de_professionnalisation cfa compagnon_du_devoir "
     "job_d'été stage_d'observation apprendre_sur_le_tas petite_main en_alternance contrat_d'alternance"},
    {NOTION_CAREER, "carrière carrières promotion_interne promu promue évolution_professionnelle "
                    "parcours_professionnel perspectives_d'évolution débouchés métier métiers vocation "
                    "plafond_de_verre gravir_les_échelons ascension plan_de_carrière tremplin reconversion placard "
                    "voie_de_garage orientation_professionnelle avancement_de_grade avancement_de_carrière"},
    {NOTION_ABSENCE, "absence absences absent absents absentéisme congé congés arrêt_maladie arrêts_maladie en_arrêt "
                     "congé_maladie remplaçant remplaçante remplaçants remplacer_un_collègue remplacer_au_pied "
                     "suppléant suppléance intérim_de vacances_du_personnel jours_de_congé certificat_médical "
                     "porté_pâle porter_pâle doublure pas_remplacé non_remplacés en_vacances malade_aujourd'hui"},
    {NOTION_WORK_SAFETY,
     "casque casques gants gants_de_protection lunettes_de_protection gilet_jaune gilet_fluo chaussures_de_sécurité "
     "vêtements_de_protection équipement_de_protection epi accident_du_travail accidents_du_travail "
     "sécurité_au_travail santé_au_travail médecin_du_travail médecine_du_travail maladie_professionnelle échafaudage "
     "harnais bouchons_d'oreilles troubles_musculo-squelettiques mal_de_dos inspecteur_du_travail "
     "inspection_du_travail chsct gestes_et_postures presque_accident blessé_au_travail"},
    {NOTION_REMOTE_WORK, "télétravail télétravailler télétravailleur travail_à_distance travailler_à_distance "
                         "travail_à_domicile travailler_de_chez travaille_de_chez depuis_chez_moi depuis_chez_soi "
                         "à_la_maison_deux visioconférence visio table_de_la_cuisine coworking espace_de_coworking "
                         "hybride distanciel présentiel pyjama bureau_partagé nomade_numérique"},
    {NOTION_MOTIVATION,
     "motivation motivations motiver motivé motivés motivant démotivé démotivation enthousiasme enthousiaste passion "
     "passionné passionnant joie plaisir ennui ennuyer ennuyeux envie_de fierté incitation inciter stimulant moteur_de "
     "zèle moral_des_troupes entrain inspirer carotte par_amour donne_des_ailes se_lever_le"},
    {NOTION_REWARD, "récompense récompenser récompensé reconnaissance remerciement remerciements remercier_les "
                    "remercie_personne dire_merci dit_merci nous_dit_merci sans_un_merci prix_décerné remise_des_prix "
                    "médaille médailles trophée diplôme_d'honneur légion_d'honneur décoration_remise gratitude "
                    "félicitations féliciter félicité éloge éloges louange bouquet_de_fleurs pot_de_départ "
                    "coup_de_chapeau applaudissements applaudir lauréat travail_valorisé sentir_valorisé"},
    {NOTION_MENTOR,
     "mentor mentorat parrain parrainage parrainer marraine filleul filleule tuteur tutorat tuteurs binôme binômes "
     "compagnonnage accompagnateur coach coaching sous_son_aile sous_leur_aile prendre_par_la_main un_ancien_avec "
     "les_anciens_montrent ancien_et_nouveau tandem maître_d'apprentissage immersion passage_de_relais tuilage"},
    {NOTION_LEADER,
     "chef chefs cheffe chefferie dirigeant dirigeants patron patrons patronne directeur directrice "
     "responsable_de_service président présidente présidence leader leadership manager managers management encadrement "
     "supérieur_hiérarchique hiérarchie chef_d'équipe contremaître capitaine commandant proviseur à_la_tête "
     "tient_la_barre tenir_les_rênes pdg cadre_dirigeant qui_commande meneur"},
    {NOTION_DIVISION,
     "répartition_des_tâches répartir_les_tâches partage_des_tâches division_du_travail qui_fait_quoi tour_de_rôle "
     "à_tour_de_rôle chacun_son_tour à_qui_le_tour déléguer_les déléguer_des tableau_de_service fiche_de_poste corvée "
     "corvées vaisselle se_répartir réparti_les rotation_des_tâches tâches_ménagères charge_de_travail se_relayer "
     "relais feuille_de_route_de_chacun"},
    {NOTION_TEAM, "équipe_de notre_équipe en_équipe une_équipe équipe_soudée équipiers coéquipier coéquipiers collègue "
                  "collègues confrère consœur groupe_de_travail esprit_d'équipe travail_d'équipe camarade camarades "
                  "équipage brigade collectif_de_travail salle_des_profs cohésion main_dans_la cellule_de_travail "
                  "binôme_de_collègues bande_de_copains serrer_les_coudes"},
    {NOTION_ELECTION,
     "élection élections électoral électorale électeur électeurs électorat élire élu_maire élus_locaux scrutin "
     "scrutins urne urnes isoloir candidat candidats candidate candidature bureau_de_vote campagne_électorale "
     "bulletin_de_vote second_tour premier_tour suffrage dépouillement liste_électorale tête_de_liste présidentielle "
     "abstentionniste assesseur éligible se_présenter_aux"},
    {NOTION_TERM, "mandat mandats durée_du_mandat limitation_des_mandats cumul_des_mandats fin_de_mandat deux_mandats "
                  "second_mandat réélu réélire réélection reconduit président_sortant quinquennat mandature démission "
                  "démissionner passer_la_main passe_la_main rotation_des_postes alternance_au_pouvoir s'accroche_à "
                  "s'accrocher_au à_vie indéboulonnable passation_de renouvelable_une"},
    {NOTION_VOTING,
     "voter vote votes votant votants votation majorité_simple majorité_absolue majorité_qualifiée majorité_des_voix "
     "à_la_majorité minorité_de_blocage quorum main_levée à_main_levée mains_levées bulletin_secret vote_secret "
     "abstention abstentions s'abstenir abstenu unanimité unanime unanimement consensus procuration procurations veto "
     "référendum voix_contre voix_pour voix_prépondérante deux_tiers compter_les_voix scrutateur mise_aux_voix"},
    {NOTION_MINUTES,
     "procès-verbal procès-verbaux compte_rendu compte-rendu comptes_rendus relevé_de_décisions secrétaire_de_séance "
     "preneur_de_notes prise_de_notes prendre_des_notes prend_des_notes sténographe sténo verbatim transcription "
     "registre_des_délibérations cahier_de_réunion rédige_le_compte pv consigner consigné"},
    {NOTION_STATUTES,
     "statuts statutaire règlement_intérieur règles_de_procédure règlement_de_procédure charte acte_fondateur "
     "acte_constitutif association_loi_1901 loi_1901 préfecture_statuts modification_des_statuts "
     "dispositions_statutaires règlement_de_copropriété règles_de_fonctionnement nos_statuts"},
    {NOTION_CORRUPTION,
     "corruption corrompre corrompu corrompus pot-de-vin pots-de-vin dessous-de-table dessous_de_table bakchich "
     "népotisme piston pistonné pistonner copinage clientélisme conflit_d'intérêts conflits_d'intérêts favoritisme "
     "passe-droit passe-droits détournement_de_fonds malversation malversations blanchiment prise_illégale "
     "trafic_d'influence enveloppe_sous lobbying lobbyiste caisse_noire magouille magouilles renvoi_d'ascenseur "
     "cousin_du_maire beau-frère_du emploi_fictif"},
    {NOTION_DISCRIMINATION,
     "discrimination discriminer discriminé discriminatoire racisme raciste sexisme sexiste préjugé préjugés "
     "stéréotype stéréotypes homophobie homophobe xénophobie xénophobe antisémitisme âgisme inégalité_de inégalités "
     "inégal traitement_inégal égalité_de_traitement testing harcèlement harcelé cliché clichés délit_de_faciès "
     "couleur_de_peau regardé_de_travers partialité mis_à_l'écart"},
    {NOTION_DIVERSITY,
     "mixité mixité_sociale mixte parité paritaire quota quotas sous-représenté sous-représentés représentativité "
     "minorité minorités multiculturel interculturel tous_les_milieux tous_horizons milieux_sociaux "
     "différentes_origines origines_diverses métissage toutes_les_générations entre-soi toujours_les_mêmes brassage "
     "mélange_des inclusion inclusif que_des_hommes issus_de_l'immigration la_diversité de_diversité une_diversité "
     "diversité_culturelle diversité_sociale horizons_divers"},
    {NOTION_PARENT_AT_WORK,
     "congé_parental congé_maternité congé_de_maternité congé_paternité congé_de_paternité maternité paternité "
     "enceinte enceintes grossesse allaiter allaitement conciliation concilier_vie vie_familiale vie_professionnelle "
     "vie_de_famille enfant_malade enfants_malades garde_d'enfant mode_de_garde mère_célibataire mères_célibataires "
     "parent_isolé famille_monoparentale nounou sortie_d'école sortie_de_l'école mercredi_des_enfants retour_de_congé"},
    {NOTION_INSTRUCTION,
     "mode_d'emploi modes_d'emploi notice notice_d'utilisation manuel manuels guide guides guide_pratique dépliant "
     "brochure fiche_pratique fiches_pratiques tutoriel tuto pas_à_pas étape_par_étape marche_à_suivre livret "
     "aide-mémoire antisèche pense-bête plastifié plastifiée consigne consignes vade-mecum mémento livret_d'accueil "
     "foire_aux_questions check-list"},
    {NOTION_PLANNING, "planifier planification plan plans planning plannings calendrier échéancier jalon jalons "
                      "feuille_de_route rétroplanning anticiper anticipation anticipé prévoir_à_l'avance "
                      "prévu_à_l'avance à_l'avance programmer_à prévisionnel préparer_longtemps tableau_blanc "
                      "plan_de_travail diagramme_de_gantt plan_b long_terme moyen_terme la_programmation"},
    {NOTION_PROJECT, "projet projets pilote projet_pilote phase phases phase_pilote phase_de_test expérimentation "
                     "expérimenter expérimental essai_grandeur période_d'essai_du prototype banc_d'essai "
                     "ballon_d'essai chef_de_projet porteur_de_projet montage_de_projet appel_à_projets "
                     "chantier_pilote grandeur_nature à_petite_échelle on_a_testé première_phase"},
    {NOTION_RESULT, "résultat résultats effet_positif effets retombée retombées impact impacts conséquence "
                    "conséquences aboutir abouti aboutissement porté_ses_fruits porter_ses_fruits porté_ses bilan "
                    "bilans fruit_de ça_a_donné rien_donné qu'est-ce_que_ça efficacité efficace réussite "
                    "taux_de_réussite issue_de_la divisé_par_deux au_final a_doublé ont_doublé"},
    {NOTION_REPORTING,
     "rapport_annuel rapports_annuels rapport_d'activité rapports_d'activité rapport_moral rapport_financier "
     "rapport_final rapport_d'étape rendre_compte rend_compte rendu_compte rendre_des_comptes reddition bilan_annuel "
     "bilan_financier reporting comptes_annuels commissaire_aux_comptes statistiques chiffres_à_remettre justificatif "
     "justificatifs justifier_les_dépenses indicateurs_à_remplir remontée_de_chiffres tableau_de_bord"},
    {NOTION_CONTACTS,
     "carnet_d'adresses relations_personnelles connaissances_personnelles réseau_de_contacts réseau_de_connaissances "
     "réseautage anciens_élèves anciens_étudiants ancien_élève association_des_anciens fédération faîtière "
     "association_faîtière tête_de_réseau carte_de_visite cartes_de_visite bouche_à_oreille_entre connaît_tout_le "
     "connaît_quelqu'un ami_d'un_ami amis_d'amis entregent par_relations mes_contacts nos_contacts bons_contacts"},
    {NOTION_BRANCH, "antenne_locale antennes_locales antenne_régionale succursale succursales filiale filiales "
                    "section_locale sections_locales bureau_régional bureaux_régionaux délégation_régionale "
                    "agence_locale siège_social maison_mère comité_local comités_locaux groupe_local groupes_locaux "
                    "représentation_locale direction_régionale quartier_général bureau_annexe nos_annexes"},
    {NOTION_OPENING_HOURS,
     "heures_d'ouverture horaires_d'ouverture ouvert_le ouvert_de ouvert_jusqu'à ouverte_le ouvert_toute ouverts_le "
     "fermeture guichet guichets permanence permanences heures_de_bureau rideau_baissé porte_close portes_closes "
     "ouvre_à ferme_à ouverture_le_samedi le_samedi le_dimanche nocturne week-end fermeture_annuelle 24h/24 entre_midi "
     "midi_et_deux est_fermé fermé_pour porte_fermée fermé_le_dimanche fermé_le_lundi fermé_le_samedi fermé_le_soir"},
    {NOTION_FEEDBACK,
     "retour_des_usagers retours_des_usagers retour_d'expérience retours_d'expérience boîte_à_idées "
     "boîte_à_suggestions enquête_de_satisfaction satisfaction satisfait satisfaits insatisfait mécontent mécontents "
     "questionnaire sondage avis_des_usagers avis_des_clients livre_d'or cahier_de_doléances doléances "
     "remontées_du_terrain remontées_des étoiles_sur smiley formulaire_d'évaluation feedback ce_qu'en_pensent "
     "appréciations groupe_d'usagers critiques_reçues"},
    {NOTION_RUMOUR, "rumeur rumeurs bruit_de_couloir bruits_de_couloir bruit_court ragot ragots commérage commérages "
                    "commère on-dit ouï-dire bouche_à_oreille bouche-à-oreille téléphone_arabe radio_moquette "
                    "radio_couloir potin potins cancan cancans médisance médire colporter il_paraît café_du_commerce "
                    "chuchoter chuchote machine_à_café dans_mon_dos tout_se_sait qu'en-dira-t-on"},
    {NOTION_MEDIATION, "médiation médiateur médiatrice médiateurs conciliateur conciliation arbitre arbitrage arbitrer "
                       "ombudsman défenseur_des_droits excuses s'excuser présenter_des_excuses excuse_publique "
                       "réconciliation réconcilier réconciliés faire_la_paix fait_la_paix compromis "
                       "règlement_à_l'amiable à_l'amiable calmer_le_jeu autour_d'une_table enterrer_la_hache "
                       "hache_de_guerre se_serrer_la_main terrain_d'entente juge_de_paix tiers_neutre mettre_d'accord"},
    {NOTION_WHISTLEBLOWER,
     "lanceur_d'alerte lanceurs_d'alerte lanceuse_d'alerte dénoncer dénonciation dénoncé délateur délation balance_tes "
     "mouchard signalement_anonyme lettre_anonyme témoin témoins témoignage_anonyme fuite_de_documents fuites_dans "
     "représailles omerta étouffer_l'affaire étouffée canal_de_signalement révéler_un révélations tirer_la_sonnette "
     "sonnette_d'alarme corbeau"},
    {NOTION_RETIREMENT, "retraite retraité retraités retraitée retraitées départ_à_la_retraite départs_à_la_retraite "
                        "partir_à_la_retraite parti_à_la_retraite pension pensions pension_de_retraite préretraite "
                        "pensionné âge_de_la_retraite caisse_de_retraite pot_de_départ dernier_jour_de_travail "
                        "cessation_d'activité minimum_vieillesse trimestres_cotisés à_la_retraite prendre_sa_retraite"},
    {NOTION_UNEMPLOYMENT,
     "chômage chômeur chômeurs chômeuse demandeur_d'emploi demandeurs_d'emploi sans_emploi sans_travail pôle_emploi "
     "france_travail agence_pour_l'emploi assurance_chômage allocation_chômage licenciement_économique plan_social "
     "plan_de_licenciement suppression_de_postes suppressions_de_postes perdu_son_emploi perdu_mon_emploi "
     "perdu_leur_emploi fermeture_de_l'usine usine_fermée recherche_d'emploi rsa délocalisation chômage_technique "
     "mission_locale"},
    {NOTION_RIVALRY,
     "rivalité rivalités rival rivaux concurrent concurrents concurrence jalousie jalousies jaloux jalouse envieux "
     "convoitise guerre_de_clochers guerre_des_chefs guéguerre querelle_de_clocher esprit_de_clocher pré_carré "
     "chasse_gardée lutte_de_pouvoir luttes_d'influence panier_de_crabes tirer_la_couverture couverture_à_soi coup_bas "
     "coups_bas ego egos rancœur marcher_sur_les plates-bandes"},
    {NOTION_OUTSOURCING, "externaliser externalisation externalisé sous-traitance sous-traitant sous-traitants "
                         "sous-traiter prestataire prestataires prestation_extérieure entreprise_extérieure "
                         "société_extérieure entreprise_privée délégation_de_service privatisation privatiser "
                         "privatisé en_régie intérimaires cabinet_de_conseil consultants_extérieurs "
                         "entreprise_de_nettoyage société_de_nettoyage marché_public ré-internaliser appel_d'offres"},
    {NOTION_SECRETARY,
     "secrétaire secrétaires secrétariat assistante_administrative assistant_administratif agent_administratif "
     "agents_administratifs employé_de_bureau employée_de_bureau travail_de_bureau gratte-papier rond-de-cuir "
     "guichetier guichetière hôtesse_d'accueil agent_d'accueil dactylo greffier classement_des classeur classeurs "
     "armoire_à_dossiers photocopieuse trombone agrafeuse secrétaire_de_mairie archiver_les_dossiers"},
    {NOTION_INVITATION,
     "invitation invitations inviter invité invités invitée carton_d'invitation hôte hôtes hôtesse bienvenue "
     "souhaiter_la_bienvenue pot_d'accueil hospitalité convier convié conviés convive convives portes_ouvertes "
     "journée_portes_ouvertes liste_d'invités famille_d'accueil venez_nombreux apéro apéritif passer_nous_voir "
     "invité_d'honneur auberge_espagnole bien_accueilli bon_accueil"},
    {NOTION_DEADLINE,
     "date_limite dates_limites délai délais délai_de_dépôt échéance échéances date_butoir dernier_délai "
     "dernière_minute au_dernier_moment hors_délai hors_délais prolongation prorogation prolonger_le_délai à_temps "
     "dans_les_temps en_temps_voulu en_temps_utile expiré expirer expiration en_retard retardataire trop_tard ponctuel "
     "ponctualité avant_le_31 clôture_des_inscriptions sous_pression compte_à_rebours délai_supplémentaire forclos"},
    {NOTION_FOUNDER,
     "fondateur fondatrice fondateurs fondatrices fondé_en fondée_en fondée_par fondé_par fondation_de_l'association "
     "cofondateur cofondatrice membre_fondateur membres_fondateurs pionnier pionniers pionnière aux_origines "
     "à_l'origine_de_l'association tout_a_commencé débuts_modestes créée_en créé_en création_de_l'association "
     "assemblée_constitutive naissance_de né_d'une née_d'une parti_de_rien partis_de_rien père_fondateur"},
    {NOTION_MERGER, "fusion fusions fusionner fusionné fusionnée regroupement regrouper_les_communes regroupés "
                    "absorption absorbé absorbée dissolution dissoudre dissous dissoute scission scinder scindé rachat "
                    "racheté rapprochement_de_deux union_des_deux commune_nouvelle intercommunalité mariage_de_raison "
                    "mariage_forcé mise_en_commun sécession liquidation"},
    {NOTION_YOUNG_BLOOD,
     "relève jeunes_membres jeunes_adhérents jeunes_bénévoles rajeunir rajeunissement rajeuni sang_neuf sang_frais "
     "du_sang_neuf jeune_génération nouvelle_génération nouvelles_générations prochaine_génération vieillissement_des "
     "moyenne_d'âge âge_moyen cheveux_blancs cheveux_gris têtes_grises têtes_blanches section_jeunes section_jeunesse "
     "attirer_les_jeunes attirer_des_jeunes renouvellement_des_générations les_jeunes_ne_viennent benjamin "
     "plus_de_soixante-dix tous_septuagénaires public_vieillissant adhérents_vieillissants plus_de_jeunes"},
    {NOTION_DIVISION, "répartition_du_travail partage_du_travail"},
    {NOTION_YOUNG_BLOOD, "génération_suivante viendront_après_nous prennent_la_relève la_relève les_jeunes"},
};
NOTION_TABLE(work, fr)
