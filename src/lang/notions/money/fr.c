/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_fr[] = {
    {NOTION_PRICE, "prix coûteux coûte tarif tarifs bon_marché abordable hors_de_prix étiquette rabais trop_cher "
                   "pas_cher ruineux très_cher si_cher aussi_cher"},
    {NOTION_DEBT, "dette dettes endetté endettement surendettement impayé impayés arriérés créancier huissier "
                  "mise_en_demeure mensualités échéancier rembourser doit_encore ardoise"},
    {NOTION_TAX, "impôt impôts taxe taxes fiscal fiscalité contribuable fisc percepteur tva déclaration_de_revenus "
                 "taxe_foncière taxe_d'habitation trésor_public fraude_fiscale paradis_fiscal redevance"},
    {NOTION_GRANT,
     "subvention subventions subventionné bailleur bailleurs_de_fonds dossier_de_subvention appel_à_projets "
     "cofinancement bourse aide_financière financement_public fonds_européens dotation financeur"},
    {NOTION_FUNDRAISING,
     "collecte_de_fonds cagnotte financement_participatif tombola vente_de_gâteaux sponsor sponsors parrainage mécénat "
     "mécène kermesse quête loto appel_aux_dons tirelire brocante_solidaire"},
    {NOTION_FEE, "cotisation cotisations droit_d'entrée droits_d'inscription adhésion péage redevances abonnement "
                 "frais_d'inscription ticket_d'entrée cotiser frais_de_dossier frais_de_scolarité"},
    {NOTION_BUDGET,
     "budget budgétaire déficit trésorier trésorière comptabilité comptable bilan_financier exercice_comptable "
     "budget_participatif caisses_vides équilibre_budgétaire dépenses trésorerie comptes_annuels"},
    {NOTION_CUTBACK,
     "austérité coupe_budgétaire restrictions_budgétaires économies_de_bouts rogner rabot baisse_des_dotations "
     "serrer_la_ceinture réduction_budgétaire coupes_budgétaires sabré rigueur_budgétaire coupes_dans"},
    {NOTION_BANK, "banque banquier bancaire emprunt emprunter crédit hypothèque taux_d'intérêt compte_en_banque "
                  "guichet_automatique agence_bancaire livret_a microcrédit conseiller_bancaire prêt_bancaire "
                  "prêt_immobilier à_découvert découvert_bancaire"},
    {NOTION_CASH,
     "espèces pièces_de_monnaie monnaie billet_de_banque carte_bancaire carte_bleue chèque virement sans_contact "
     "porte-monnaie payer_en_liquide terminal_de_paiement portefeuille centimes moyen_de_paiement en_liquide"},
    {NOTION_INVESTMENT, "investissement investir investisseur actionnaires capital-risque rentabiliser amorti "
                        "retour_sur_investissement bourse_de_paris épargnants à_long_terme capitaux"},
    {NOTION_PROCUREMENT, "appel_d'offres marchés_publics marché_public soumissionnaire moins-disant commande_publique "
                         "mieux-disant cahier_des_charges adjudication bon_de_commande achats_publics attributaire "
                         "un_devis des_devis trois_devis plusieurs_devis demander_un_devis devis_détaillé"},
    {NOTION_SALE, "vendre vendu vendeur vendeuse client clientèle cliente acheteur soldes écoulé rupture caisse "
                  "acheteurs liquidation_des_stocks commerçant en_vente la_vente"},
    {NOTION_CONTRACT, "contrat contrats contractuel cocontractant signature signataire bail résiliation résilier "
                      "avenant sous-traitance contrat_de_travail préavis notaire signé_un_contrat"},
    {NOTION_LAND_TITLE,
     "cadastre titre_foncier titre_de_propriété parcelle parcelles foncier lopin propriétaire_terrien bornage "
     "acte_notarié géomètre accaparement_des_terres remembrement indivision lopins terrain_à_bâtir terrain_agricole"},
    {NOTION_STARTUP, "start-up startup entrepreneur entrepreneuse entrepreneuriat création_d'entreprise "
                     "auto-entrepreneur incubateur pépinière_d'entreprises business_plan fondateur fondatrice "
                     "monter_sa_boîte à_son_compte lancer_son_affaire jeune_pousse"},
    {NOTION_CLOSURE, "faillite fermeture dépôt_de_bilan fermé_boutique mis_la_clé liquidation_judiciaire rideau_baissé "
                     "définitivement_fermé a_fermé ont_fermé redressement_judiciaire baissé_le_rideau fermetures "
                     "cessation_d'activité dernier_commerce"},
    {NOTION_PROFIT, "bénéfice bénéfices marge chiffre_d'affaires rentable rentabilité à_perte lucratif but_lucratif "
                    "gagner_de_l'argent bénéficiaire_net déficitaire"},
    {NOTION_SUPPLY,
     "approvisionnement livraison livraisons livreur fournisseur fournisseurs pénurie pénuries rupture_de_stock "
     "rayons_vides stocks grossiste ravitaillement chaîne_d'approvisionnement pièces_détachées réassort"},
    {NOTION_DEAR_TIMES, "inflation vie_chère pouvoir_d'achat hausse_des_prix tout_augmente flambée_des_prix "
                        "facture_d'électricité renchérissement fins_de_mois boucler_les_fins toujours_plus_cher"},
    {NOTION_LAWSUIT,
     "procès tribunal tribunaux juge juges avocat avocate plainte porter_plainte plaignant jugement justice_civile "
     "cour_d'appel procureur contentieux saisir_la_justice magistrat verdict prud'hommes recours_contentieux"},
    {NOTION_EVIDENCE, "preuve preuves prouver prouvé justificatif justificatifs témoin témoins témoignage "
                      "constat_d'huissier pièce_à_conviction attester quittance empreintes ticket_de_caisse"},
    {NOTION_IDENTITY_PAPERS,
     "passeport carte_d'identité pièce_d'identité acte_de_naissance papiers_d'identité titre_de_séjour sans-papiers "
     "permis_de_conduire état_civil apatride extrait_de_naissance livret_de_famille photo_d'identité"},
    {NOTION_ONLINE_OFFICE,
     "administration_en_ligne démarches_en_ligne démarche_en_ligne formulaire_en_ligne dématérialisation dématérialisé "
     "guichet_numérique franceconnect téléprocédure portail_citoyen e-administration signature_électronique "
     "espace_personnel téléservice tout_numérique"},
    {NOTION_PUBLIC_OFFICE, "mairie guichet guichets préfecture hôtel_de_ville fonctionnaire fonctionnaires "
                           "bureaucratie administration_communale secrétaire_de_mairie paperasse service_public "
                           "maison_france agent_d'accueil ticket_d'attente tampon heures_d'ouverture sous-préfecture"},
    {NOTION_POLITICS, "politicien politicienne député députée sénateur élu élus élection élections "
                      "conseiller_municipal conseil_municipal maire ministre opposition parti_politique "
                      "campagne_électorale électoral assemblée_nationale politicards"},
    {NOTION_LOBBYING, "lobby lobbies lobbying lobbyiste groupe_de_pression groupes_d'intérêt pantouflage porte_dérobée "
                      "trafic_d'influence copinage couloirs représentants_d'intérêts petits_fours en_coulisses"},
    {NOTION_AUTONOMY,
     "autonomie autonome autodétermination décentralisation décentralisé subsidiarité autogestion indépendance "
     "libre_administration décider_nous-mêmes décider_eux-mêmes décider_sur_place autogéré régionalisation"},
    {NOTION_CONSENT,
     "consentement consentir accord_préalable demander_la_permission sans_demander autorisation_parentale "
     "demandé_mon_avis case_à_cocher donner_son_accord avec_mon_accord consenti consentement_éclairé"},
    {NOTION_FAIRNESS, "équité équitable injuste injustice juste_part égalité_des_chances inégalité inégalités "
                      "favoritisme piston deux_poids justice_sociale équitablement privilèges passe-droit"},
    {NOTION_LIABILITY, "responsabilité_civile dommages-intérêts dommages_et_intérêts faute_grave négligence "
                       "responsable_devant qui_paie assurer_la_garantie garantie_décennale vice_caché imputable "
                       "décharge sous_garantie garantie_légale bon_de_garantie la_garantie"},
    {NOTION_REFUND, "remboursement remboursé consigne consignes caution indemnisation indemnité indemniser bon_d'achat "
                    "dédommagement dédommager avoir_remboursé argent_rendu"},
    {NOTION_QUOTA, "quota quotas plafonné plafonnement rationnement rationné maximum_par contingent jauge seuil "
                   "nombre_maximal plafond_de_ressources plafonner plafond_annuel"},
    {NOTION_MARKET_POWER,
     "monopole monopoles multinationale multinationales cartel oligopole grande_distribution grands_groupes gafam "
     "position_dominante concurrence_déloyale mainmise dépendance_à centrale_d'achat situation_de_monopole géants_du"},
    {NOTION_PROVENANCE, "provenance produit_local produits_locaux circuit_court circuits_courts label labels certifié "
                        "certification commerce_équitable traçabilité aop terroir producteur_local fabriqué_en "
                        "vente_directe appellation_contrôlée appellation_protégée"},
    {NOTION_THEFT, "vol voleur voleurs volé voler cambriolage cambrioleur cambriolé pickpocket effraction dérobé "
                   "pillage antivol vol_à_l'étalage chapardé cadenas"},
    {NOTION_VIOLENCE,
     "violence violences violent agression agressé violences_conjugales battu bagarre bagarres poing femmes_battues "
     "tabassé maltraitance coups_de_poing coups_de_couteau a_été_frappé être_frappé a_frappé frapper_un ont_frappé"},
    {NOTION_PREVENTION, "prévention préventif préventive prévenir précaution précautions anticiper dépistage en_amont "
                        "détecteur_de_fumée mieux_vaut_prévenir"},
    {NOTION_DEMOCRACY, "démocratie démocratique référendum convention_citoyenne vote voter électeur électeurs scrutin "
                       "majorité abstention assemblée_citoyenne tirage_au_sort bulletin_de_vote main_levée "
                       "donner_son_avis budget_citoyen pétition_en_ligne signer_une_pétition droit_de_pétition"},
    {NOTION_WELFARE,
     "rsa allocation allocations aide_sociale assistante_sociale prestations_sociales sécurité_sociale allocataire "
     "minima_sociaux chômage apl allocations_familiales ccas restos_du_cœur banque_alimentaire non-recours la_caf"},
    {NOTION_SECOND_HAND, "seconde_main friperie brocante vide-grenier ressourcerie recyclerie troc emmaüs dépôt-vente "
                         "vide-greniers marché_aux_puces bourse_aux_vêtements échange_de_vêtements reconditionné "
                         "donnerie fripes vêtements_d'occasion livres_d'occasion"},
    {NOTION_INHERITANCE,
     "héritage hériter hérité héritier héritiers héritière succession léguer légué droits_de_succession "
     "patrimoine_familial légataire maison_de_famille testamentaire dons_et_legs faire_un_legs"},
    {NOTION_STATE_LEVEL,
     "fédéral fédéralisme intercommunalité compétence_communale échelon échelons collectivité_territoriale "
     "collectivités mille-feuille compétence_de_l'état état_central échelle_nationale préfet cantonal "
     "communauté_de_communes départemental départementale conseil_départemental les_départements_et"},
    {NOTION_ENFORCEMENT,
     "application_de_la inspecteur inspecteurs contrôleur personne_ne_contrôle faire_respecter verbaliser verbalisé "
     "amende amendes contravention police_municipale lettre_morte impunité contrôles_inopinés sans_contrôle"},
    {NOTION_FINE_PRINT, "petits_caractères conditions_générales conditions_d'utilisation cgu cgv mentions_légales "
                        "bandeau_cookies politique_de_confidentialité jargon_juridique astérisque"},
    {NOTION_FREE_OF_CHARGE, "gratuit gratuite gratuité gratuitement gratis entrée_libre sans_frais ne_coûte_rien "
                            "à_titre_gracieux à_l'œil bénévolement"},
    {NOTION_SHAREHOLDER, "coopérateur sociétaire sociétaires scop scic actionnaire actionnariat dividende dividendes "
                         "parts_sociales mutuelle coopératif une_voix une_coopérative la_coopérative les_coopératives "
                         "coopérative_agricole des_coopératives"},
    {NOTION_GOODS, "marchandise marchandises produit produits biens_de_consommation denrée denrées articles_de_sport "
                   "camelote produits_importés assortiment"},
    {NOTION_FAIR_STALL, "étal étals marché_hebdomadaire jour_de_marché forain forains maraîcher marchand marchands "
                        "commerçant_ambulant stand place_du_marché placier camelot marchande_de_légumes"},
    {NOTION_PRISON, "prison prisonnier détenu détenus détention incarcéré incarcération pénitentiaire "
                    "cellule_de_prison libération_conditionnelle sursis garde_à_vue peine_de_prison maton "
                    "derrière_les_barreaux surveillant_pénitentiaire taulard bracelet_électronique"},
    {NOTION_MONEY, "qui_paie qui_paye de_notre_poche de_sa_poche nous_coûte cela_coûte la_facture"},
    {NOTION_FEE, "amende amendes pénalité_de_retard"},
    {NOTION_MONEY, "dépenses les_frais nos_frais frais_de"},
};
NOTION_TABLE(money, fr)
