/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_it[] = {
    {NOTION_UPDATE,
     "aggiornamento_software aggiornamenti_software aggiornamento_di_sicurezza aggiornamenti_di_sicurezza "
     "aggiornare_il_sistema aggiornare_il_software aggiornamenti_automatici obsoleto obsoleti versione_vecchia "
     "vecchia_versione ultima_versione nuova_versione fine_del_supporto fuori_supporto firmware riavviare riavvio "
     "windows_xp windows_7 sistema_vecchio patch upgrade hotfix software_datato gira_ancora_su update"},
    {NOTION_BUG,
     "un_bug il_bug i_bug dei_bug bug_del errore_del_software errori_del_software errore_del_programma "
     "messaggio_di_errore messaggi_di_errore "
     "si_blocca_il si_pianta crash crasha crashare debug debugger debuggare regressione schermata_blu "
     "perdita_di_memoria ciclo_infinito malfunzionamento_del_programma malfunzionamento difetto_del_software "
     "stack_trace programma_impallato impallato si_impalla schermo_congelato condizione_di_corsa puntatore_nullo"},
    {NOTION_TESTING,
     "test_unitari test_unitario test_di_integrazione integrazione_continua copertura_dei_test copertura_del_codice "
     "test_automatici test_automatizzati suite_di_test test_di_regressione caso_di_test casi_di_test ambiente_di_prova "
     "ambiente_di_test collaudo_del_software fuzzing tester beta_tester non_testato banco_di_prova "
     "test_verdi test_rossi collaudatore"},
    {NOTION_RELEASE, "rilascio_del_software rilascio_di_versione versione_stabile versione_maggiore versione_minore "
                     "numero_di_versione ciclo_di_rilascio registro_delle_modifiche changelog note_di_rilascio "
                     "note_di_versione versione_candidata versione_beta release supporto_a_lungo "
                     "congelamento_del_codice nuova_release pubblicare_una_versione semver lts rilasciare_versioni"},
    {NOTION_CODE_REVIEW,
     "revisione_del_codice revisione_di_codice rivedere_il_codice revisore_del_codice pull_request merge_request "
     "richiesta_di_merge merge commit diff rebase quattro_occhi revisione_delle_patch approvare_la_patch "
     "approvare_le_patch permesso_di_scrittura programmazione_in_coppia secondo_revisore revisori_di_codice "
     "unire_il_codice code_review mergiare"},
    {NOTION_MAINTAINER,
     "manutentore_del_progetto maintainer manutentori_del_software manutentore_unico progetto_abbandonato "
     "pacchetto_orfano software_abbandonato unico_sviluppatore sviluppatore_principale sviluppatori_volontari "
     "fattore_autobus bus_factor responsabile_del_pacchetto progetto_personale progetto_hobbistico "
     "sviluppatore_solitario mantiene_da_solo nessuno_lo_mantiene committer"},
    {NOTION_DEPENDENCY, "dipendenze_software dipendenze_esterne dipendenza_transitiva nostre_dipendenze "
                        "gestione_delle_dipendenze gestire_le_dipendenze albero_delle_dipendenze libreria_esterna "
                        "librerie_esterne librerie_di_terzi libreria_di_terzi librerie_software codice_di_terzi "
                        "componenti_di_terzi filiera_del_software distinta_dei_componenti sbom npm pypi log4j "
                        "gestore_di_pacchetti lockfile bloccare_le_versioni pacchetti_esterni attacco_alla_filiera"},
    {NOTION_SOFTWARE_LICENCE,
     "licenza_software licenza_libera licenze_libere licenze_software licenza_del_software software_proprietario "
     "codice_chiuso sorgente_chiuso copyleft gpl agpl lgpl licenza_mit licenza_bsd licenza_apache licenza_permissiva "
     "creative_commons pubblico_dominio chiave_di_licenza doppia_licenza costo_delle_licenze cambio_di_licenza "
     "contratto_di_licenza canone_software licenza_d'uso testo_della_licenza"},
    {NOTION_OPEN_SOURCE, "software_libero open_source codice_aperto sorgente_aperto sorgenti_aperti linux libreoffice "
                         "gnu debian firefox mozilla wikipedia codice_pubblico github opensource soldi_pubblici_codice "
                         "riuso_del_software comunità_del_software programmi_liberi thunderbird developers_italia"},
    {NOTION_DOCUMENTATION,
     "documentazione documentare documentato tutorial manuale_utente manuale_d'uso manuale_di_riferimento guida_utente "
     "guida_rapida wiki readme esempi_di_codice codice_d'esempio passo_passo domande_frequenti faq non_documentato "
     "libretto_di_istruzioni libretto_delle_istruzioni base_di_conoscenza pagine_di_manuale "
     "bignami how-to"},
    {NOTION_INTERFACE,
     "interfaccia interfacce api formato_dei_file formato_dei_dati formato_di_scambio schema_dei_dati json xml csv "
     "servizio_web endpoint connettore pulsante bottone_da_cliccare menu_a_tendina interfaccia_grafica scambio_di_dati "
     "webhook interoperare plugin usabilità cruscotto_web interfaccia_di_programmazione"},
    {NOTION_COMPATIBILITY,
     "compatibile compatibilità incompatibile incompatibilità retrocompatibile retrocompatibilità interoperabile "
     "interoperabilità modifiche_incompatibili rompe_la_compatibilità migrazione_dei_dati migrazione_del_sistema "
     "migrazione_informatica migrare_a migrare_i_dati obsolescenza deprecato deprecare emulatore vecchi_client "
     "portare_il_codice cambio_di_sistema livello_di_compatibilità"},
    {NOTION_ENCRYPTION,
     "cifratura crittografia crittografato crittografare crittografico criptare criptato crittografati cifrare_i_dati "
     "decifrare decifrazione end-to-end tls ssl pgp gpg autorità_di_certificazione certificato_scaduto "
     "lunghezza_della_chiave chiave_privata chiave_pubblica backdoor post-quantistica aes testo_in_chiaro "
     "scambio_di_chiavi messaggistica_cifrata"},
    {NOTION_BACKUP,
     "backup copia_di_sicurezza copie_di_sicurezza copia_di_riserva copie_di_riserva salvataggio_dei_dati "
     "ripristino_dei_dati ripristinare_i_dati ripristinare_i_file disco_esterno disco_rotto hard_disk chiavetta "
     "chiavetta_usb file_persi dati_persi perdita_di_dati perdita_dei_dati recupero_dei_dati "
     "copia_fuori_sede nastro_magnetico seconda_copia copia_altrove foto_perse snapshot"},
    {NOTION_SERVER,
     "amministratori_di_sistema server hosting web_hosting centro_dati centri_dati data_center datacenter cloud "
     "nuvola_informatica macchina_virtuale container_docker kubernetes tempo_di_inattività "
     "server_caduto sala_server sala_macchine amministratore_di_sistema "
     "ospitato_su self-hosting spazio_su_disco aws azure server_sovraccarico downtime uptime"},
    {NOTION_SOFTWARE_SPEED,
     "latenza tempo_di_caricamento tempi_di_caricamento caricamento_lento tempo_di_risposta sito_lento programma_lento "
     "lentezza_del_sistema clessidra rotellina_che_gira gira_la_rotellina millisecondi prestazioni_del_software "
     "prestazioni_del_sistema memoria_ram memoria_cache cache benchmark profilazione_del_codice consumo_di_memoria "
     "laggare pagina_lenta "},
    {NOTION_MOBILE_APP, "app applicazione_mobile applicazioni_mobili smartphone telefonino cellulare cellulari android "
                        "iphone notifica_push notifiche_push notifiche_sul_telefono scaricare_l'app scaricare_app "
                        "installare_l'app play_store app_store negozio_di_app codice_qr qr_code disinstallare "
                        "versione_mobile touchscreen memoria_del_telefono app_io applicazione_sul_telefono"},
    {NOTION_WEBSITE, "sito_web sito_internet siti_web pagina_web pagine_web pagina_iniziale homepage home_page browser "
                     "collegamento_interrotto link_rotto link_rotti link_morto url modulo_online modulo_web cliccare "
                     "clic click indirizzo_web portale_web pagina_non_trovata errore_404 intranet wordpress webmaster "
                     "restyling_del_sito sottopagina menù_del_sito"},
    {NOTION_SEARCH, "introvabile_sul cercare_online motore_di_ricerca motori_di_ricerca ricerca_in_rete ricerca_online "
                    "risultati_della_ricerca risultati_di_ricerca "
                    "parola_chiave parole_chiave google googlare testo_completo introvabile introvabili "
                    "non_trovo_niente indice_analitico indicizzazione indicizzare barra_di_ricerca "
                    "campo_di_ricerca casella_di_ricerca ricerca_nel_catalogo criteri_di_ricerca ricerca_full-text"},
    {NOTION_SPAM,
     "spam posta_indesiderata email_indesiderate messaggi_indesiderati pubblicità_indesiderata posta_spazzatura "
     "cestinare_le_mail disiscriversi disiscrizione cancellarsi_dalla_newsletter filtro_antispam antispam "
     "casella_piena casella_di_posta posta_in_arrivo invii_massivi email_massive telefonate_commerciali telemarketing "
     "lista_nera troppe_email troppe_mail valanga_di_mail sommersi_di_mail spammer"},
    {NOTION_SOCIAL_MEDIA,
     "social_network reti_sociali social_media facebook instagram tiktok twitter youtube whatsapp telegram mastodon "
     "linkedin snapchat influencer follower mi_piace_su hashtag tweet twittare selfie virale_sui video_virale "
     "gruppo_whatsapp gruppo_facebook pagina_facebook youtuber fediverso sui_social i_social like"},
    {NOTION_MODERATION,
     "moderazione moderatore moderatrice moderatori moderare troll bannare bannato ban cancellare_i_messaggi "
     "messaggi_cancellati cancellare_i_commenti commenti_cancellati regole_del_forum netiquette commenti_d'odio "
     "segnalare_un_commento fuori_tema insulti_in_rete bloccare_gli_utenti utente_bloccato espulso_dal_forum "
     "account_sospeso rimozione_dei_contenuti leoni_da_tastiera"},
    {NOTION_DISINFORMATION,
     "disinformazione notizia_falsa notizie_false informazioni_false fake_news bufala bufale propaganda "
     "verifica_dei_fatti fact-checking fact-checker deepfake video_manipolato foto_ritoccata complottismo complottista "
     "complottisti teoria_del_complotto teorie_del_complotto menzogna menzogne smentita smentire bot "
     "fabbrica_di_troll catene_su_whatsapp fandonie panzane dicerie"},
    {NOTION_JOURNALISM,
     "giornalismo giornalista giornalisti giornale giornali caporedattore redazione_del_giornale redattore cronista "
     "cronisti reporter stampa_locale libertà_di_stampa giornale_locale editoriale_del_giornale corrispondente_locale "
     "inviato_speciale agenzia_di_stampa conferenza_stampa comunicato_stampa prima_pagina titoli_di_giornale "
     "inchiesta_giornalistica fonti_giornalistiche segreto_professionale quotidiano_locale gazzettino gazzetta "
     "testata_giornalistica carta_stampata freelance_della_stampa"},
    {NOTION_BROADBAND,
     "telefono_non_prende cellulare_non_prende nessun_segnale banda_larga banda_ultralarga fibra_ottica "
     "arriva_la_fibra arrivata_la_fibra copertura_mobile zona_d'ombra "
     "zone_bianche senza_segnale adsl 4g 5g wifi "
     "antenna_telefonica ripetitore_telefonico internet_lento connessione_lenta linea_lenta megabit gigabit "
     "ultimo_miglio internet_satellitare starlink una_tacca doppino_di_rame velocità_di_internet digital_divide"},
    {NOTION_OFFLINE, "senza_internet su_carta modulo_cartaceo cartaceo cartacea per_telefono per_posta per_lettera "
                     "senza_computer senza_smartphone senza_cellulare non_ho_internet di_persona "
                     "faccia_a_faccia in_presenza allo_sportello sportello sportelli bacheca passaparola "
                     "telefono_fisso a_voce offline carta_e_penna tagliandino persona_vera"},
    {NOTION_DIGITAL_SKILLS,
     "competenze_digitali competenza_digitale alfabetizzazione_digitale analfabetismo_digitale divario_digitale "
     "corso_di_informatica corsi_di_informatica corso_di_computer corso_smartphone facilitatore_digitale "
     "facilitazione_digitale punto_digitale_facile usare_il_computer usare_lo_smartphone usare_il_cellulare "
     "mio_nipote_mi aiuto_del_nipote nipoti_aiutano paura_del_computer dimenticato_la_password imbranato_col_computer "
     "inclusione_digitale educazione_ai_media internet_point nativi_digitali patente_europea_del"},
    {NOTION_AI,
     "intelligenza_artificiale ia chatgpt modello_linguistico modelli_linguistici chatbot apprendimento_automatico "
     "apprendimento_profondo rete_neurale reti_neurali dati_di_addestramento testo_generato testi_generati "
     "generato_dall'ia algoritmo algoritmi allucinazione allucinazioni ia_generativa copilot decisione_automatizzata "
     "decisioni_automatizzate assistente_virtuale gpt machine_learning"},
    {NOTION_OPEN_DATA,
     "dati_aperti open_data insieme_di_dati dataset leggibile_dalle_macchine leggibili_da_macchina metadati "
     "portale_dei_dati catalogo_dei_dati dati_grezzi dati_geografici riutilizzo_dei_dati riuso_dei_dati "
     "riutilizzare_i_dati scaricare_i_dati formato_aperto formati_aperti file_csv "
     "foglio_di_calcolo tabelle_in_pdf dati_pubblici geodati apertura_dei_dati"},
    {NOTION_PERSONAL_DATA,
     "dati_personali protezione_dei_dati gdpr garante_della_privacy garante_privacy diritto_all'oblio "
     "diritto_di_accesso diritto_alla_cancellazione cancellare_i_miei cancellazione_dei_dati miei_dati dati_sanitari "
     "dati_sensibili dati_dei_pazienti tempi_di_conservazione anonimizzare anonimizzazione anonimizzati "
     "pseudonimizzazione minimizzazione_dei_dati consenso_informato fuga_di_dati data_di_nascita "
     "informativa_sulla_privacy titolare_del_trattamento trattamento_dei_dati chi_può_vedere"},
    {NOTION_TRACKING, "tracciamento_online tracciamento_degli_utenti tracciare_gli_utenti tracciatore cookie "
                      "banner_dei_cookie pubblicità_mirata "
                      "pubblicità_personalizzata profilazione_pubblicitaria profili_pubblicitari "
                      "geolocalizzazione geolocalizzato dati_di_posizione dati_di_localizzazione adblock "
                      "blocca_pubblicità impronta_digitale_del telemetria la_pubblicità_mi mi_segue_ovunque "
                      "commercio_di_dati rifiutare_i_cookie pixel_di_tracciamento ci_tracciano"},
    {NOTION_ONLINE_IDENTITY,
     "identità_digitale spid password nome_utente account login accesso_al_portale creare_un_account autenticazione "
     "autenticarsi due_fattori verifica_dell'identità nome_reale vero_nome pseudonimo firma_digitale firma_elettronica "
     "carta_d'identità cie account_bloccato profilo_falso profili_falsi account_falso biometria credenziali "
     "furto_d'identità nickname registrarsi_al_sito anonimi_in_rete"},
    {NOTION_SURVEILLANCE,
     "sorveglianza videosorveglianza telecamera telecamere telecamere_di_sicurezza intercettazione intercettazioni "
     "intercettare riconoscimento_facciale servizi_segreti spionaggio spiare spiato spia spie software_spia "
     "grande_fratello sorvegliati sorvegliare pegasus drone droni sorveglianza_di_massa conservazione_dei_tabulati "
     "spioni sentirsi_osservati ci_spiano"},
    {NOTION_DISCLOSURE,
     "segnalare_una_falla falla_nel_software divulgazione_responsabile divulgazione_coordinata "
     "segnalare_una_vulnerabilità segnalare_vulnerabilità "
     "segnalazione_delle_vulnerabilità segnalazione_di_vulnerabilità falla_di_sicurezza falle_di_sicurezza "
     "vulnerabilità_scoperte zero-day embargo cve bug_bounty ricompensa_per_le cacciatori_di_bug "
     "ricercatore_di_sicurezza ricercatori_di_sicurezza hacker_etico hacker_etici 90_giorni novanta_giorni "
     "avviso_di_sicurezza bollettino_di_sicurezza exploit security.txt"},
    {NOTION_RESPONSE_TEAM,
     "risposta_agli_incidenti squadra_di_risposta gestione_degli_incidenti csirt unità_di_crisi cellula_di_crisi "
     "reperibilità reperibile turno_di_reperibilità piano_di_emergenza simulazione_di_attacco esercitazione_di_crisi "
     "analisi_forense informatica_forense albero_delle_chiamate sala_operativa playbook primo_intervento "
     "contenimento_dell'incidente dopo_l'incidente operatore_di_turno cert_nazionale"},
    {NOTION_RANSOM, "riscatto riscatti pagare_il_riscatto pagato_il_riscatto ransomware ricatto ricattatore "
                    "ricattatori ricattare estorsione estorsori estorcere bitcoin file_cifrati dati_cifrati "
                    "dati_criptati file_criptati criptato_tutto chiave_di_decifratura lockbit doppia_estorsione "
                    "non_pagare_mai ostaggio_digitale dati_in_ostaggio"},
    {NOTION_PEER_REVIEW,
     "revisione_tra_pari revisione_paritaria peer_review revisore_anonimo revisori_anonimi referee doppio_cieco "
     "singolo_cieco comitato_di_lettura manoscritto manoscritti revisioni_maggiori revisione_minore articolo_rifiutato "
     "articoli_rifiutati relazione_del_revisore rapporto_dei_revisori decisione_dell'editor decisione_editoriale "
     "revisore_2 valutazione_tra_pari comitato_di_programma revisori_scientifici pareri_dei_revisori"},
    {NOTION_PUBLISHING,
     "pubblicazione_scientifica pubblicazioni_scientifiche pubblicare_un_articolo rivista_scientifica "
     "riviste_scientifiche riviste_accademiche open_access accesso_aperto spese_di_pubblicazione "
     "costi_di_pubblicazione apc casa_editrice case_editrici editore editori elsevier springer preprint arxiv "
     "abbonamento_alle_riviste riviste_predatorie impact_factor fattore_d'impatto articolo_scientifico "
     "articoli_scientifici monografia monografie isbn autopubblicazione editoria archivio_istituzionale"},
    {NOTION_REPRODUCIBILITY,
     "riproducibilità riproducibile riproducibili replicare replicazione replicabile crisi_della_replicazione "
     "stesso_risultato stessi_risultati ripetere_l'esperimento ripetere_gli_esperimenti riprodurre_i_risultati "
     "riprodurre_l'esperimento sezione_dei_metodi quaderno_di_laboratorio jupyter docker preregistrazione seme_casuale "
     "script_di_analisi risultato_negativo risultati_negativi rieseguire rilanciare_lo_script irriproducibile"},
    {NOTION_CITATION, "citazione citazioni citare_i_dati citare_le_fonti citato_come bibliografia "
                      "riferimento_bibliografico riferimenti_bibliografici nota_a_piè note_a_piè doi coautore coautori "
                      "paternità_dell'opera indice_h plagio plagiare zotero "
                      "bibtex ringraziamenti_in_fondo orcid autocitazione identificativo_persistente"},
    {NOTION_LAB_EQUIPMENT,
     "microscopio microscopi laboratorio laboratori taratura calibrazione calibrare reagente reagenti "
     "centrifuga pipetta pipette spettrometro spettrometro_di_massa sequenziatore provetta provette cappa_chimica "
     "tempo_macchina tempo_di_fascio tecnico_di_laboratorio piastra_di_petri autoclave incubatore_di_colture "
     "telescopio oscilloscopio microscopio_elettronico congelatore_a_meno strumentazione "
     "apparecchiatura_di_laboratorio"},
    {NOTION_STATISTICS,
     "statistica statistiche statistico dimensione_del_campione campione_casuale campione_statistico "
     "media_aritmetica in_media mediana deviazione_standard scarto_quadratico barre_d'errore margine_d'errore "
     "intervallo_di_confidenza statisticamente_significativo significatività valore_p regressione_lineare correlazione "
     "correlare probabilità gruppo_di_controllo varianza censimento istogramma valore_anomalo istat "
     "campione_troppo_piccolo"},
    {NOTION_PRESERVATION,
     "conservazione_digitale conservazione_a_lungo archiviazione archiviazione_digitale archiviare archivista "
     "archivisti digitalizzare digitalizzazione_dei_documenti formati_obsoleti formato_obsoleto vecchi_formati "
     "dischetto dischetti floppy microfilm nastro_magnetico illeggibile illeggibili emulazione pdf/a "
     "somma_di_controllo per_decenni tra_cinquant'anni archivio_del_web internet_archive deposito_legale "
     "migrazione_dei_formati cd-rom fondo_archivistico"},
    {NOTION_DOMAIN_NAME, "nome_a_dominio nomi_a_dominio nome_di_dominio nomi_di_dominio dominio_internet dns dnssec "
                         "registro_dei_domini server_dei_nomi nameserver zona_radice file_di_zona "
                         "dominio_di_primo dominio_scaduto tld icann whois sottodominio risoluzione_dei_nomi "
                         "cybersquatting titolare_del_dominio dominio_nazionale registrazione_del_dominio resolver"},
    {NOTION_ROUTING,
     "instradamento routing bgp peering interconnessione_di_reti punto_di_interscambio punti_di_interscambio "
     "sistema_autonomo sistemi_autonomi prefisso prefissi rpki dirottamento_di_rotte fuga_di_rotte indirizzo_ip "
     "indirizzi_ip ipv6 ipv4 dorsale_internet backbone transito_ip tabella_di_instradamento cavo_sottomarino "
     "cavi_sottomarini traceroute perdita_di_pacchetti asn traffico_internet"},
    {NOTION_WEB_ACCESSIBILITY,
     "lettore_di_schermo lettori_di_schermo screen_reader accessibilità_web accessibilità_digitale sito_accessibile "
     "wcag testo_alternativo testi_alternativi solo_con_tastiera navigazione_da_tastiera contrasto_dei_colori "
     "poco_contrasto caratteri_grandi caratteri_piccoli caratteri_più_grandi dimensione_dei_caratteri barra_braille "
     "braille sottotitoli sottotitolato sottotitolare controllo_vocale sintesi_vocale daltonico daltonici "
     "lente_d'ingrandimento pdf_inaccessibile facile_da_leggere grigio_su_grigio"},
    {NOTION_FORK, "fork forkare biforcazione_del_progetto scissione scissione_del_progetto separazione_del_progetto "
                  "divisione_del_progetto strade_separate progetto_derivato "
                  "progetto_rivale due_versioni_del scisma "},
    {NOTION_LOCALISATION,
     "localizzazione_del_software internazionalizzazione interfaccia_tradotta traduzione_dell'interfaccia "
     "traduzione_del_programma stringhe stringhe_da_tradurre set_di_caratteri unicode utf-8 lettere_accentate font "
     "diacritici destra_a_sinistra layout_di_tastiera formato_della_data weblate non_tradotto non_tradotta "
     "solo_in_inglese tutto_in_inglese traduzione_automatica caratteri_strani versione_italiana carattere_tipografico"},
    {NOTION_VIDEO_MEETING,
     "partecipare_a_distanza videoconferenza videoconferenze videochiamata videochiamate riunione_online "
     "riunioni_online riunione_virtuale "
     "riunione_ibrida formato_ibrido modalità_ibrida zoom teams skype jitsi bigbluebutton diretta_streaming "
     "in_streaming streaming webinar telecamera_accesa telecamera_spenta telecamere_spente microfono_spento "
     "microfono_acceso silenziare fuso_orario fusi_orari condividere_lo_schermo condivisione_dello_schermo da_remoto "
     "collegamento_a_distanza "},
    {NOTION_TICKET,
     "chiudere_i_ticket gestire_i_ticket sistema_di_ticket ticket_aperti gestione_dei_ticket tracciamento_dei_bug "
     "segnalazioni_aperte "
     "segnalazioni_doppie segnalazione_di_bug segnalazioni_di_bug bug_aperti richieste_in_attesa richieste_arretrate "
     "arretrato_di_segnalazioni duplicati triage backlog jira bugzilla gitlab redmine numero_di_ticket "
     "chiuso_senza_risposta assistenza_utenti helpdesk smistamento_delle_segnalazioni"},
};
NOTION_TABLE(digital, it)
