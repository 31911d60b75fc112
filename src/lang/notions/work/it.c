/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_it[] = {
    {NOTION_HIRE,
     "assumere assunto assunti assunzione assunzioni assumiamo reclutare reclutamento selezione_del_personale "
     "offerta_di_lavoro offerte_di_lavoro annuncio_di_lavoro posto_vacante posti_vacanti posto_scoperto posti_scoperti "
     "colloquio_di_lavoro colloqui_di_lavoro colloquio curriculum bando_di_concorso concorso_pubblico concorsone "
     "candidata cacciatore_di_teste graduatoria ingaggiare ingaggiato cercasi nessuno_si_presenta "
     "manodopera_introvabile prova_pratica nuovi_assunti si_candidano candidato_ideale candidarsi_al"},
    {NOTION_RETAIN, "trattenere_il_personale trattenere_i fidelizzare fidelizzazione fedeltà fedele fedeli lealtà "
                    "turnover ricambio_del_personale restano_anni restano_per rimangono_con rimasti_con_noi "
                    "tornano_ogni torna_ogni tornano_tutti zoccolo_duro affezionati affezionato anzianità_di_servizio "
                    "scappano_tutti se_ne_vanno fuga_di_cervelli colonne_della personale_stabile"},
    {NOTION_PAY,
     "stipendio stipendi salario salari salariale busta_paga paga_oraria paghetta retribuzione retribuzioni retribuire "
     "retribuito compenso compensi tredicesima quattordicesima aumento_di_stipendio straordinari_pagati "
     "straordinario_pagato salario_minimo sottopagato sottopagati malpagato pagati_male pagato_poco pagati_poco "
     "pagati_a_ore premio_produzione gettone_di_presenza buono_pasto buoni_pasto indennità rimborso_spese cottimo "
     "guadagno_mensile livello_retributivo scatti_di_anzianità"},
    {NOTION_HOURS,
     "orario_di_lavoro orari_di_lavoro turno turni turno_di_notte turnista turnisti straordinari straordinario "
     "part-time tempo_pieno tempo_parziale mezza_giornata ore_settimanali lavoro_notturno orario_flessibile "
     "flessibilità_oraria cartellino timbrare timbrare_il_cartellino reperibilità pausa_pranzo settimana_corta "
     "guardia_notturna turno_di_guardia turno_festivo monte_ore banca_ore orario_spezzato"},
    {NOTION_EMPLOYMENT,
     "contratto_di_lavoro contratto_a_tempo tempo_indeterminato tempo_determinato posto_fisso licenziare licenziato "
     "licenziati licenziamento licenziamenti preavviso periodo_di_prova precario precari precariato precarietà "
     "interinale interinali supplenza_annuale stagionale stagionali cococo contratto_a_termine rinnovo_del_contratto "
     "rapporto_di_lavoro dipendente_fisso statale_di_ruolo di_ruolo stabilizzazione stabilizzati voucher "
     "liquidazione_tfr"},
    {NOTION_FREELANCE,
     "libero_professionista liberi_professionisti libera_professione partita_iva partite_iva lavoratore_autonomo "
     "lavoratori_autonomi lavoro_autonomo freelance in_proprio mettersi_in_proprio mio_proprio_capo lavoretti "
     "lavoretto prestazione_occasionale cococo ritenuta_d'acconto rider fattorino fattorini gig_economy "
     "collaboratore_esterno collaboratori_esterni finta_partita conto_proprio"},
    {NOTION_UNION,
     "sindacale sindacali sindacalista scioperare sciopero scioperi contratto_collettivo contrattazione_collettiva "
     "consiglio_di_fabbrica rsu delegato_sindacale rappresentanza_sindacale vertenza vertenze picchetto picchetti cgil "
     "cisl uil assemblea_sindacale confederali contratto_nazionale agitazione il_sindacato i_sindacati dei_sindacati"},
    {NOTION_SKILL, "competenza_professionale competenze abilità talento talenti capacità_professionali bravura "
                   "qualificato qualificati qualifica qualifiche saper_fare know-how perizia manodopera_qualificata "
                   "carenza_di_manodopera dimestichezza portato_per mani_d'oro manualità tuttofare mestiere_in_mano "
                   "attitudine attitudini specializzato specializzati conoscenze_tecniche"},
    {NOTION_TRAINEE, "apprendista apprendisti apprendistato tirocinio tirocini tirocinante tirocinanti stage stagista "
                     "stagisti alternanza_scuola-lavoro alternanza_scuola garzone ragazzo_di_bottega andare_a_bottega "
                     "imparare_il_mestiere praticantato specializzando specializzandi borsista "
                     "formazione_professionale corso_professionale lavoretto_estivo servizio_civile allievo"},
    {NOTION_CAREER,
     "carriera carriere promosso promossi avanzamento_di_carriera scatto_di_carriera fare_carriera "
     "percorso_professionale prospettive_professionali prospettive_di_carriera sbocchi_professionali sbocco sbocchi "
     "mestiere mestieri professione professioni vocazione soffitto_di_cristallo trampolino gavetta scalare_posizioni "
     "fare_strada riqualificazione_professionale orientamento_professionale vicolo_cieco"},
    {NOTION_ABSENCE,
     "assenza assenze assente assenti assenteismo assenteista malattia_breve in_malattia mettersi_in_malattia "
     "certificato_medico congedo_per_malattia visita_fiscale in_ferie permesso_retribuito permessi_retribuiti "
     "supplente supplenti supplenza supplenze sostituto sostituti sostituta sostituire_un_collega sostituire_chi "
     "giorno_libero giorni_liberi rimpiazzo rimpiazzare darsi_malato tappabuchi coprire_il_turno coprire_i_turni "
     "le_ferie giorni_di_ferie sono_in_ferie"},
    {NOTION_WORK_SAFETY,
     "casco elmetto caschetto guanti occhiali_protettivi giubbotto_catarifrangente scarpe_antinfortunistiche "
     "antinfortunistica indumenti_protettivi dispositivi_di_protezione dpi infortunio infortuni infortunio_sul_lavoro "
     "infortunato sicurezza_sul_lavoro incidente_sul_lavoro medico_del_lavoro malattia_professionale inail "
     "ispettorato_del_lavoro impalcatura impalcature ponteggio imbragatura amianto tappi_per_le mal_di_schiena rspp "
     "morti_sul_lavoro morti_bianche"},
    {NOTION_REMOTE_WORK,
     "smart_working smartworking telelavoro lavoro_da_casa lavoro_da_remoto lavorare_da_casa lavorare_da_remoto "
     "lavoro_agile lavoro_a_distanza da_remoto a_casa_mia_in tavolo_della_cucina videochiamata videochiamate pigiama "
     "coworking ibrido in_presenza rientro_in_ufficio ufficio_in_casa nomade_digitale scrivania_condivisa "
     "lavoriamo_da_casa telelavoratore"},
    {NOTION_MOTIVATION,
     "motivazione motivazioni motivare motivato motivati demotivato demotivati demotivazione incentivo incentivi "
     "incentivare entusiasmo entusiasta entusiasti gioia piacere_di passione appassionato appassionati appassiona "
     "divertimento divertirsi divertente divertiamo noia annoiarsi annoiato noioso orgoglio orgoglioso stimolo stimoli "
     "stimolante voglia_di slancio ispirare ispirazione amore_per spinta dedizione senza_voglia"},
    {NOTION_REWARD,
     "ringrazia_nessuno ringrazia_mai dire_grazie dice_grazie detto_grazie neanche_un_grazie gratitudine ricompensa "
     "ricompensare premio premi premiare premiato premiazione medaglia medaglie trofeo onorificenza targa_ricordo "
     "attestato_di cavaliere_della elogio elogi elogiare encomio applauso applausi mazzo_di_fiori pacca_sulla "
     "complimenti apprezzamento merito_va riconoscimento_pubblico riconoscimento_ai senza_riconoscimento "
     "nessuno_ringrazia una_lode lodi_pubbliche"},
    {NOTION_MENTOR,
     "mentore mentori mentoring tutor tutoraggio tutorato padrino madrina padrini affiancamento affiancare affiancato "
     "affianchiamo coach coaching figlioccio vecchio_e_nuovo in_coppia veterano veterani sotto_l'ala prendere_per_mano "
     "per_mano insegnare_il_mestiere insegnano_il_mestiere passaggio_di_consegne compagno_esperto fratello_maggiore "
     "angelo_custode esperto_accompagna un_accompagnatore"},
    {NOTION_LEADER, "leader leadership capoufficio caposquadra caporeparto capogruppo capofila dirigente dirigenti "
                    "dirigenza direttore direttrice direttori presidente presidentessa presidenza responsabile_di "
                    "responsabile_del coordinatore_del guida_del comandante capitano preside manager superiore_diretto "
                    "al_comando comandare_è comanda chi_comanda timone al_timone vertici amministratore_delegato "
                    "quadro_dirigente condottiero il_capo un_capo mio_capo nostro_capo"},
    {NOTION_DIVISION, "divisione_dei_compiti divisione_del_lavoro ripartizione_dei_compiti suddivisione_dei_compiti "
                      "spartirsi dividersi_i_compiti dividiamo_i_compiti chi_fa_cosa a_turno a_rotazione tocca_a_chi "
                      "a_chi_tocca turno_di_pulizia turni_di_pulizia delegare delega delegano lavare_i_piatti "
                      "carico_di_lavoro mansionario mansione mansioni distribuzione_dei_compiti ognuno_ha_un "
                      "elenco_dei_compiti fare_a_turno darsi_il_cambio ci_alterniamo faccende_domestiche"},
    {NOTION_TEAM, "squadra squadre gioco_di_squadra lavoro_di_squadra team collega colleghi colleghe gruppo_di_lavoro "
                  "gruppi_di_lavoro spirito_di_squadra équipe equipaggio compagno_di compagni_di tavolo_di_lavoro "
                  "affiatamento affiatati affiatato cameratismo fare_gruppo facciamo_gruppo fare_squadra "
                  "facciamo_squadra tutti_insieme sala_insegnanti gomito_a_gomito collegio_docenti"},
    {NOTION_ELECTION,
     "elezione elezioni elettorale elettorali elettore elettori elettorato eletto eletta eletti eleggere candidato "
     "candidati candidata candidatura candidature urna urne seggio_elettorale seggio seggi scheda_elettorale "
     "schede_elettorali campagna_elettorale comizio comizi ballottaggio suffragio primo_turno spoglio scrutatore "
     "scrutatori lista_elettorale capolista liste_civiche amministrative_comunali affluenza elezioni_comunali "
     "cabina_elettorale tessera_elettorale"},
    {NOTION_TERM, "fine_mandato limite_di_mandati doppio_mandato secondo_mandato due_mandati terzo_mandato rielezione "
                  "rieletto rieletta rieleggere legislatura dimissioni dimettersi dimesso si_è_dimesso uscente "
                  "presidente_uscente sindaco_uscente rotazione_delle_cariche rotazione durata_della_carica in_carica "
                  "poltrona attaccato_alla_poltrona attaccati_alla a_vita decadenza passaggio_del_testimone "
                  "consiliatura il_mandato del_mandato durata_del_mandato fine_del_mandato"},
    {NOTION_VOTING, "votazione votazioni voto voti votiamo votato maggioranza_semplice maggioranza_assoluta "
                    "maggioranza_qualificata a_maggioranza maggioranza_dei_voti numero_legale quorum alzata_di_mano "
                    "per_alzata alzare_la_mano voto_segreto scrutinio_segreto scrutinio astensione astensioni "
                    "astenersi astenuto astenuti unanimità unanime all'unanimità consenso_di_tutti veto delega_di_voto "
                    "referendum due_terzi voti_contrari voti_favorevoli conta_dei_voti parità_di_voti messa_ai_voti"},
    {NOTION_MINUTES,
     "verbale verbali verbalizzare verbalizzante verbalizzazione verbale_della_riunione resoconto resoconti "
     "prendere_appunti prende_appunti prendere_nota messo_a_verbale stenografo stenografia trascrizione "
     "segretario_verbalizzante libro_dei_verbali mettere_a_verbale redigere_il_verbale scrive_tutto appunti_della"},
    {NOTION_STATUTES,
     "statutario regolamento_interno regolamento_di_assemblea regolamento_del_consiglio atto_costitutivo "
     "carta_fondativa norme_interne modifica_dello_statuto regole_dell'associazione carta_costituzionale "
     "regolamento_condominiale regole_di_procedura registro_delle_associazioni articolo_dello_statuto "
     "regolamento_dei_soci codice_del_terzo statutaria statuto_e_regolamento statuto_dell'associazione"},
    {NOTION_CORRUPTION,
     "corruzione corrotto corrotti corrompere corruttore tangente tangenti tangentopoli mazzetta mazzette bustarella "
     "bustarelle nepotismo raccomandazione_di_un clientelismo clientelare conflitto_di_interessi "
     "conflitti_di_interesse favoritismo favoritismi appropriazione_indebita peculato concussione parentopoli "
     "cugino_del cognato_del spintarella voto_di_scambio appalto_truccato appalti_truccati riciclaggio lobbista "
     "lobbisti fondi_neri traffico_di_influenze amici_degli_amici sottobanco il_raccomandato i_raccomandati "
     "raccomandati_dal"},
    {NOTION_DISCRIMINATION,
     "discriminazione discriminazioni discriminare discriminato discriminatorio razzismo razzista razzisti sessismo "
     "sessista maschilismo maschilista pregiudizio pregiudizi omofobia omofobo xenofobia antisemitismo stereotipo "
     "stereotipi disuguaglianza disuguaglianze diseguaglianza disparità parità_di_trattamento molestie molestia "
     "molestato luogo_comune luoghi_comuni colore_della_pelle guardati_male guardato_male emarginato emarginati "
     "emarginazione trattamento_iniquo serie_b mobbing"},
    {NOTION_DIVERSITY,
     "quota_rosa quote_rosa quote_di parità_di_genere sottorappresentato sottorappresentati rappresentatività "
     "multiculturale interculturale provenienze_diverse ogni_provenienza estrazione_sociale ogni_estrazione "
     "multietnico variegato eterogeneo eterogeneità mescolanza mescolare mix_di crogiolo sempre_gli_stessi soliti_noti "
     "tutti_uomini tutti_maschi inclusione inclusivo pluralità equilibrio_di_genere generazioni_diverse la_diversità "
     "di_diversità diversità_culturale minoranze_linguistiche minoranze_etniche"},
    {NOTION_PARENT_AT_WORK,
     "congedo_parentale congedo_di_maternità congedo_di_paternità maternità paternità in_maternità gravidanza incinta "
     "incinte allattamento allattare conciliazione_vita-lavoro conciliare_lavoro conciliare_famiglia "
     "conciliazione_famiglia lavoro_e_famiglia mamma_lavoratrice mamme_lavoratrici madre_lavoratrice madri_lavoratrici "
     "genitori_che_lavorano ragazza_madre genitore_single madre_single bambino_malato figlio_malato figli_malati "
     "uscita_da_scuola tata nonni_tengono prendere_i_bambini"},
    {NOTION_INSTRUCTION,
     "istruzioni_per istruzioni_d'uso foglio_di_istruzioni manuale manuali guida_pratica guida_rapida opuscolo "
     "opuscoli volantino dépliant vademecum passo_passo passo_dopo_passo tutorial foglietto_illustrativo bugiardino "
     "libretto_di_istruzioni scheda_pratica plastificato plastificata domande_frequenti lista_di_controllo promemoria "
     "prontuario linee_guida le_istruzioni istruzioni_chiare"},
    {NOTION_PLANNING,
     "pianificare pianificazione pianificato piano_di piano_annuale programmato cronoprogramma tabella_di_marcia tappa "
     "tappe calendario calendario_annuale scadenzario_dei_lavori per_tempo con_anticipo in_anticipo con_largo_anticipo "
     "piano_b lungo_termine lungimiranza lungimirante pianificatore organizzarsi_prima improvvisare improvvisazione "
     "la_programmazione programmare_in_anticipo programmazione_annuale programmare_le"},
    {NOTION_PROJECT,
     "progetto progetti pilota progetto_pilota fase fasi fase_di_prova fase_sperimentale sperimentazione sperimentale "
     "sperimentare sperimentato prototipo capoprogetto responsabile_di_progetto periodo_sperimentale banco_di_prova "
     "piccola_scala prima_fase fase_pilota giro_di_prova prova_generale apripista"},
    {NOTION_RESULT, "risultato risultati esito esiti effetto_positivo effetti ricaduta ricadute impatto impatti "
                    "conseguenza conseguenze ripercussioni dato_frutti dato_i_suoi portato_frutto frutti_di è_servito "
                    "servito_a_qualcosa non_è_servito efficacia efficace bilancio_positivo tasso_di_successo dimezzato "
                    "dimezzati raddoppiato raddoppiati buco_nell'acqua andato_a_buon finito_in_nulla"},
    {NOTION_REPORTING, "relazione_annuale relazioni_annuali relazione_finale relazione_di_attività relazione_sulle "
                       "rendicontazione rendicontare rendiconto rendere_conto rende_conto bilancio_sociale "
                       "bilancio_consuntivo consuntivo revisore_dei_conti revisori pezze_giustificative giustificativi "
                       "statistiche rapporto_annuale rapporto_finale stato_di_avanzamento rapporto_di_attività "
                       "bilancio_annuale consegnare_i_dati pubblicare_i_conti relazione_trimestrale"},
    {NOTION_CONTACTS,
     "rubrica agenda_dei_contatti rete_di_contatti contatti_personali buoni_contatti miei_contatti "
     "conoscenze_personali conoscenza_diretta conoscente conoscenti ex-allievi ex_allievi ex_studenti ex_alunni "
     "vecchi_compagni biglietto_da_visita biglietti_da_visita federazione_che organizzazione_ombrello conosce_tutti "
     "conosce_qualcuno amico_di_un amici_di_amici passaparola_tra giri_giusti entrature reti_di_relazioni"},
    {NOTION_BRANCH,
     "filiale filiali succursale succursali sezione_locale sezioni_locali sezione_provinciale sede_centrale "
     "sede_regionale sedi_regionali sede_locale sede_distaccata sedi_distaccate casa_madre quartier_generale "
     "ufficio_regionale ufficio_distaccato ufficio_di_zona circolo_locale comitato_provinciale comitati_locali "
     "gruppi_locali gruppo_locale sportello_territoriale delegazione_regionale sottosezione ufficio_periferico"},
    {NOTION_OPENING_HOURS,
     "orario_di_apertura orari_di_apertura orario_d'ufficio orario_di_sportello sportello sportelli aperto_fino "
     "aperto_il aperti_il aperto_tutto aperto_dalle apriamo_alle apre_alle chiude_alle chiusi chiuso chiusa chiusura "
     "saracinesca porta_chiusa giorno_di_chiusura weekend fine_settimana il_sabato la_domenica la_sera_fino ore_serali "
     "pausa_pranzo_chiuso apertura_serale orario_continuato 24_ore_su"},
    {NOTION_FEEDBACK,
     "riscontro riscontri questionario questionari sondaggio sondaggi soddisfazione soddisfatto soddisfatti "
     "insoddisfatto scontento scontenti indagine_di_soddisfazione cassetta_dei_suggerimenti cassetta_delle_idee "
     "suggerimenti_degli segnalazioni_degli_utenti reclami recensione recensioni feedback libro_degli_ospiti faccine "
     "faccina stelline cinque_stelle parere_degli_utenti opinione_degli_utenti scheda_di_valutazione "
     "modulo_di_valutazione"},
    {NOTION_RUMOUR,
     "voci_di_corridoio voce_di_corridoio voci_che_girano diceria dicerie pettegolezzo pettegolezzi pettegola "
     "spettegolare chiacchiere chiacchiera passaparola sentito_dire per_sentito maldicenza maldicenze malignità gossip "
     "bisbigliare bisbigli si_mormora mormorio bar_sport al_bar_dicono di_bocca_in mi_ha_detto_un sparlare sparlano "
     "alle_spalle radio_scarpa telefono_senza_fili vox_populi bufala"},
    {NOTION_MEDIATION,
     "mediazione mediatore mediatrice mediatori conciliatore arbitro arbitrato difensore_civico ombudsman garante_dei "
     "scusa_pubblica scuse chiedere_scusa chiesto_scusa scusarsi riconciliazione riconciliare riconciliarsi "
     "riappacificare riappacificarsi fare_pace fatto_pace far_pace paciere giudice_di_pace compromesso via_amichevole "
     "stretta_di_mano sedersi_a_un sotterrare_l'ascia composizione_amichevole seppellire_l'ascia"},
    {NOTION_WHISTLEBLOWER,
     "whistleblower whistleblowing segnalazione_anonima segnalazioni_anonime segnalazione_di_illeciti denuncia_anonima "
     "lettera_anonima lettere_anonime spifferare spifferato delatore delazione delatori gola_profonda talpa testimone "
     "testimoni testimonianza_anonima ritorsione ritorsioni rappresaglia rappresaglie insabbiare insabbiato "
     "insabbiamento omertà fuga_di_notizie canale_di_segnalazione illecito illeciti spione smascherare"},
    {NOTION_RETIREMENT,
     "pensione pensioni pensionato pensionata pensionati pensionamento pensionamenti andare_in_pensione "
     "andato_in_pensione in_pensione prepensionamento età_pensionabile quota_cento quiescenza pensionistico previdenza "
     "inps ultimo_giorno_di orologio_d'oro esodato esodati baby_pensione assegno_sociale"},
    {NOTION_UNEMPLOYMENT,
     "disoccupazione disoccupato disoccupati disoccupata senza_lavoro inoccupato inoccupati cassa_integrazione "
     "cassintegrato cassintegrati mobilità_esuberi esubero esuberi ufficio_di_collocamento centro_per_l'impiego "
     "centri_per_l'impiego naspi sussidio_di_disoccupazione cercare_lavoro cerca_lavoro cerco_lavoro perso_il_lavoro "
     "perdere_il_lavoro perso_il_posto chiusura_della_fabbrica fabbrica_chiusa a_spasso reddito_di_cittadinanza "
     "lasciati_a_casa delocalizzazione"},
    {NOTION_RIVALRY,
     "rivalità rivale rivali concorrente concorrenti concorrenza_sleale competizione_interna invidia invidie invidioso "
     "invidiosi gelosia gelosie geloso gelosi campanilismo campanile campanili lotta_di_potere lotte_di_potere "
     "guerra_tra_poveri orticello coltivare_il_proprio protagonismo protagonismi prima_donna prime_donne sgambetto "
     "sgambetti pestarsi_i_piedi ripicca ripicche rancore rancori faide faida"},
    {NOTION_OUTSOURCING,
     "esternalizzare esternalizzazione esternalizzato esternalizzati appaltare appalto appalti subappalto subappalti "
     "subappaltare subappaltatore ditta_esterna ditte_esterne azienda_esterna aziende_esterne impresa_di_pulizie "
     "impresa_di_pulizia cooperativa_esterna privatizzare privatizzazione privatizzato società_esterna "
     "consulenti_esterni agenzia_interinale fornitore_di_servizi gara_d'appalto in_economia_diretta internalizzare "
     "affidamento_esterno ditta_appaltatrice"},
    {NOTION_SECRETARY,
     "segretario segretaria segretarie segreteria impiegato impiegata impiegati amministrativo_della "
     "personale_amministrativo lavoro_d'ufficio scartoffie archivista dattilografa usciere bidello bidella "
     "centralinista schedario schedari raccoglitore raccoglitori faldone faldoni fotocopiatrice spillatrice "
     "sportellista passacarte mezzemaniche segretaria_scolastica addetta_alla_segreteria"},
    {NOTION_INVITATION,
     "invito inviti invitare invitato invitati invitata invitiamo biglietto_d'invito ospite ospiti ospitare ospitalità "
     "ospitale padrone_di_casa padrona_di_casa benvenuto benvenuti benvenuta dare_il_benvenuto festa_di_benvenuto "
     "accogliere_i_nuovi porte_aperte lista_degli_invitati famiglia_ospitante ospite_d'onore fare_un_salto "
     "passate_a_trovarci venite_a_trovarci rinfresco convitati"},
    {NOTION_DEADLINE,
     "scadenza scadenze scadere scaduto scaduti data_di_scadenza termine_ultimo termini_di_consegna entro_il "
     "entro_e_non data_limite proroga proroghe prorogare prorogato ultimo_minuto all'ultimo_momento in_tempo "
     "per_tempo_utile fuori_tempo tempo_massimo fuori_termine in_ritardo ritardatario ritardatari puntuale puntualità "
     "tempi_stretti allo_scadere sul_filo_di rimandare_a_domani ultimo_giorno_utile"},
    {NOTION_FOUNDER, "fondatore fondatrice fondatori fondatrici cofondatore cofondatrice socio_fondatore "
                     "soci_fondatori membri_fondatori pioniere pionieri pioniera fondazione_dell'associazione nato_nel "
                     "nata_nel nati_nel siamo_nati nasce_da nacque atto_di_nascita agli_inizi gli_inizi dal_nulla "
                     "da_zero partiti_in costituita_nel costituzione_dell'associazione padre_fondatore padri_fondatori "
                     "tutto_è_cominciato culla fondata_nel fondato_nel è_stata_fondata anno_di_fondazione"},
    {NOTION_MERGER,
     "fusione fusioni fusi_insieme fuse_insieme accorpare accorpamento accorpato accorpati incorporazione incorporato "
     "scissione scissioni scioglimento sciogliere sciogliersi sciolto sciolta scindere assorbito assorbita "
     "acquisizione unione_dei_comuni unione_di_comuni unificazione unificare smembrare matrimonio_di_convenienza "
     "spaccatura si_sono_uniti unirsi_in secessione spezzatino"},
    {NOTION_YOUNG_BLOOD,
     "ricambio_generazionale forze_fresche linfa_nuova nuova_linfa sangue_nuovo sangue_giovane nuove_leve nuova_leva "
     "soci_giovani giovani_soci giovani_iscritti nuove_generazioni nuova_generazione prossima_generazione svecchiare "
     "svecchiamento ringiovanire ringiovanimento invecchiamento_dei età_media capelli_bianchi capelli_grigi "
     "teste_bianche teste_grigie vivaio sezione_giovanile gruppo_giovani attirare_i_giovani avvicinare_i_giovani "
     "tutti_anziani ultrasettantenni invecchiati nuovi_iscritti"},
    {NOTION_DIVISION, "chi_fa_che spartizione ci_dividiamo"},
    {NOTION_YOUNG_BLOOD, "giovane_generazione verranno_dopo_di i_giovani"},
};
NOTION_TABLE(work, it)
