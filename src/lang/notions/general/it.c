/* SPDX-License-Identifier: MIT */
/* Italian words for each notion (notions.h). */
#include "../tables.h"

static const struct notion_words notions_general_it[] = {
    {NOTION_ROLE, "ruolo responsabilità responsabile compito funzione incarico spettare competere i_doveri "
                  "il_dovere_di nostro_dovere il_mandato mandato_di un_obbligo l'obbligo_di obbligo_di gli_obblighi"},
    {NOTION_STAKEHOLDER, "parte_interessata parti_interessate portatore_di_interesse portatori_di_interesse attore "
                         "gli_interessati persone_interessate le_parti_interessate"},
    {NOTION_GOVERNMENT,
     "governo governativo statale ministero ministro amministrazione funzionario settore_pubblico sindaco sindaci "
     "assessore ambasciatore deputato le_autorità autorità_competente autorità_locali autorità_pubbliche lo_stato "
     "dello_stato dallo_stato gli_stati_membri stati_membri il_regolatore autorità_di_regolazione il_parlamento "
     "parlamento_europeo in_parlamento"},
    {NOTION_COMPANY, "azienda aziendale impresa società settore_privato industria ditta commerciale imprenditore "
                     "fabbricante fornitore pmi piccola_impresa camera_di_commercio confindustria"},
    {NOTION_CIVIL_SOCIETY, "società_civile ong associazione fondazione attivista volontariato"},
    {NOTION_TECHNOLOGY, "tecnico tecnologia tecnologico ingegnere software digitale informatica computer"},
    {NOTION_OPERATOR, "gestore provider telecomunicazioni registro un_operatore gli_operatori operatore_di_rete "
                      "operatori_di registro_dei_nomi"},
    {NOTION_RESEARCH, "ricerca ricercatore accademico scientifico scienziato scienza professore"},
    {NOTION_USER, "utente cittadino cliente consumatore abbonato abitante"},
    {NOTION_YOUTH, "giovane giovani gioventù giovanile bambino ragazzo adolescente studente generazione minorenne "
                   "studentesco universitario"},
    {NOTION_WOMEN, "donna donne genere femminile madre le_ragazze una_ragazza ragazze_e"},
    {NOTION_POLICE, "polizia forze_dell_ordine procuratore procura tribunale giudice indagine investigatore "
                    "giudiziario magistrato carabinieri"},
    {NOTION_CRIME, "crimine criminale criminalità frode truffa furto rubare illegale reato"},
    {NOTION_EXPERT, "esperto competenza consulente un_professionista i_professionisti professionisti_del "
                    "uno_specialista gli_specialisti medico_specialista"},
    {NOTION_DEVELOPING,
     "in_via_di_sviluppo paesi_in_via meno_sviluppati meno_avanzati sud_globale povero povertà emergente"},
    {NOTION_RURAL, "rurale villaggio campagna remoto contadino agricoltore"},
    {NOTION_VULNERABLE, "vulnerabile minoranza disabilità disabile emarginato sottorappresentato rifugiato migrante "
                        "indigeno anziano gli_esclusi persone_escluse"},
    {NOTION_REGION, "regione regionale continente provincia"},
    {NOTION_COUNTRY, "paese paesi nazione nazionale"},
    {NOTION_INTERNATIONAL, "internazionale globale mondiale transfrontaliero straniero estero"},
    {NOTION_LOCAL, "locale comunale comune_di città sindaco quartiere municipio"},
    {NOTION_COMMUNICATE,
     "comunicare parlare canale contatto mailing_list telefono telefonare chiamata messaggio dialogo conversazione "
     "discutere scrivere lettera chat la_comunicazione comunicazione_con mezzi_di_comunicazione comunicazione_tra "
     "canali_di_comunicazione comunicazione_interna posta_elettronica"},
    {NOTION_MEETING, "riunione riunire incontro conferenza laboratorio sessione forum evento seminario convegno"},
    {NOTION_COOPERATE, "cooperazione cooperare collaborazione collaborare partner partenariato insieme congiunto "
                       "alleanza coordinare coordinamento"},
    {NOTION_SHARE, "condividere condivisione scambio scambiare trasmettere diffondere"},
    {NOTION_IMPROVE, "migliorare miglioramento rafforzare rafforzamento potenziare aumentare promuovere favorire "
                     "facilitare incoraggiare stimolare meglio"},
    {NOTION_PROBLEM, "problema problematico difficoltà difficile ostacolo barriera sfida impedire ostacolare bloccare "
                     "fallimento fallire debolezza complicare "
                     "intralcio criticità"},
    {NOTION_LACK, "mancanza mancare assenza carenza scarsità insufficiente lacuna nessuno_si_presenta"},
    {NOTION_TRUST, "fiducia sfiducia fidarsi diffidenza reputazione credibilità paura timore ci_fidiamo"},
    {NOTION_RISK, "rischio minaccia pericolo pericoloso vulnerabilità"},
    {NOTION_INCIDENT, "incidente attacco guasto emergenza crisi intrusione malware phishing virus hacker"},
    {NOTION_SECURITY, "sicurezza sicuro proteggere protezione difendere difesa resilienza cibersicurezza"},
    {NOTION_PRACTICE, "prassi buona_pratica buone_pratiche migliori_pratiche buone_prassi successo riuscire riuscito "
                      "esperienza modello orgoglioso le_pratiche_migliori"},
    {NOTION_EXAMPLE, "esempio storia caso_concreto casi_concreti studio_di_caso casi_di_studio"},
    {NOTION_MEASURE, "valutare valutazione misurare misurazione metrica verificare audit gli_indicatori un_indicatore "
                     "indicatori_di indice_di alla_prova mettere_alla_prova"},
    {NOTION_AWARENESS, "consapevolezza situazionale panoramica osservare osservazione rilevare rilevamento sorvegliare "
                       "sorveglianza monitorare monitoraggio "
                       "quadro_della_situazione"},
    {NOTION_WARN, "avvertire avviso avvisare allertare allerta allarme notificare notifica segnalare segnalazione"},
    {NOTION_NORM, "norma principio codice_di_condotta volontario normativo"},
    {NOTION_AGREEMENT, "accordo dichiarazione impegno convenzione risoluzione memorandum firmatario patto un_trattato "
                       "trattati_internazionali il_trattato_di trattato_internazionale firmare_un_trattato"},
    {NOTION_LAW, "legale legislazione legislativo regolamentazione giuridico responsabilità_civile sanzione multa "
                 "la_legge le_leggi una_legge per_legge di_legge leggi_e della_legge legge_regionale "
                 "ordinanza_comunale ordinanza_del_sindaco il_regolamento regolamento_comunale dal_regolamento"},
    {NOTION_POLICY, "politica strategia strategico piano quadro programma"},
    {NOTION_STANDARD, "standard specifica protocollo linee_guida guida manuale"},
    {NOTION_IMPLEMENT,
     "attuare attuazione applicare applicazione adottare adozione realizzare mettere_in_pratica applicazione_di"},
    {NOTION_NEW, "nuovo nuova nuovi recente recentemente novità evoluzione emergente ultimo tendenza"},
    {NOTION_OUTREACH, "sensibilizzazione coinvolgere coinvolgimento partecipare partecipazione partecipante inclusione "
                      "inclusivo includere attirare invitare "
                      "invito reclutare ampliare aderire"},
    {NOTION_LANGUAGE, "lingua linguaggio tradurre traduzione traduttore interprete multilingue"},
    {NOTION_TRAINING,
     "formazione capacità abilità imparare insegnare istruzione educazione mentore borsa formare_i formare_le "
     "ben_formati si_formano un_corso il_corso corsi_di i_corsi dei_corsi corso_di seguire_un_corso"},
    {NOTION_PUBLICITY, "campagna manifesto radio giornale stampa giornalista bollettino reti_sociali opuscolo "
                       "la_pubblicità di_pubblicità fare_pubblicità pubblicità_e campagna_di_pubblicità pubblicità_su"},
    {NOTION_MONEY,
     "soldi denaro finanziamento finanziario finanziare bilancio costoso pagare pagamento sovvenzione donatore prezzo "
     "stipendio investire investimento il_costo i_costi quanto_costa costa_troppo costano_troppo costa_caro i_fondi "
     "fondi_pubblici fondi_europei mancanza_di_fondi raccogliere_fondi gratis"},
    {NOTION_STAFF, "personale dipendente squadra assumere risorse_umane volontario organico"},
    {NOTION_TIME, "tempo scadenza lento ritardo rapido veloce calendario ora settimana"},
    {NOTION_FUTURE, "futuro prossimo avanti in_poi oltre continuare proseguire domani venturo"},
    {NOTION_TOPIC, "tema argomento questione priorità agenda"},
    {NOTION_OTHER, "altro altra altri diverso ulteriore inoltre correlato"},
    {NOTION_RECOMMEND, "raccomandare raccomandazione suggerire suggerimento proporre proposta dovrebbe esigere "
                       "un_consiglio il_mio_consiglio consigliamo_di consiglio_di i_consigli"},
    {NOTION_DECIDE, "decidere decisione voto votare scegliere scelta elezione selezione nominare approvare"},
    {NOTION_GOVERNANCE, "governance governare consiglio_direttivo comitato direzione presidenza"},
    {NOTION_TRANSPARENCY, "trasparenza trasparente divulgare apertura rendere_pubblico rendere_pubblici resi_pubblici "
                          "reso_pubblico pubblicare_i pubblicare_tutto pubblicare_le viene_pubblicato"},
    {NOTION_CONFLICT, "conflitto disputa disaccordo reclamo mediazione arbitrato tensione"},
    {NOTION_PRIVACY, "riservatezza privacy privato dati_personali confidenziale segreto anonimo anonimato consenso"},
    {NOTION_DATA, "dati informazione statistica banca_dati cifra i_dati dati_e dei_dati dati_personali dati_sono "
                  "nostri_dati dati_di"},
    {NOTION_TOOL, "strumento piattaforma sito portale"},
    {NOTION_METHOD, "meccanismo metodo metodologia procedura approccio modalità i_mezzi_per il_modo_di processo_di"},
    {NOTION_INFRASTRUCTURE, "rete reti infrastruttura apparecchiatura cavo server dispositivo"},
    {NOTION_INTERNET, "internet in_rete online web ciberspazio dominio"},
    {NOTION_ACCESS, "accesso accedere accessibile accessibilità connettere connettività copertura banda_larga"},
    {NOTION_RIGHTS, "diritto diritti diritti_umani libertà dignità uguaglianza giustizia"},
    {NOTION_CONTENT, "contenuto discorso disinformazione media censura"},
    {NOTION_DOCUMENT, "documento bozza capitolo pagina un_testo il_testo i_testi testi_e nel_testo"},
    {NOTION_TYPICAL, "tipico tipicamente abituale frequente frequentemente solitamente spesso normalmente quotidiano "
                     "poco_comune in_generale di_solito al_solito molto_comune luogo_comune"},
    {NOTION_HEALTH, "ospedale medico paziente malattia infermiere clinica epidemia vaccino sanità la_salute di_salute "
                    "salute_mentale salute_pubblica alla_salute sulla_salute salute_e sanitario"},
    {NOTION_SCHOOL, "scuola alunno università liceo classe gli_insegnanti un'insegnante un_insegnante"},
    {NOTION_ENVIRONMENT,
     "ambiente ambientale natura clima inquinamento sostenibile ecologia foresta biodiversità rifiuto"},
    {NOTION_WATER, "acqua fiume lago alluvione siccità pioggia pozzo il_mare del_mare"},
    {NOTION_ENERGY, "energia elettricità carburante petrolio gas energia_solare pannelli_solari impianto_solare"},
    {NOTION_FOOD, "cibo alimento alimentare pasto agricoltura seme cucina mensa nutrizione il_raccolto"},
    {NOTION_TRANSPORT, "trasporto traffico strada ferrovia autobus bicicletta auto treno veicolo la_fermata "
                       "fermata_dell'autobus il_porto al_porto i_voli un_volo"},
    {NOTION_HOUSING, "alloggio affitto inquilino edificio la_casa le_case una_casa casa_mia in_casa a_casa di_casa "
                     "case_popolari nostra_casa"},
    {NOTION_CULTURE, "cultura culturale arte patrimonio museo musica biblioteca tradizione"},
    {NOTION_MAINTAIN, "mantenere manutenzione conservare conservazione preservare riparare aggiornare curare archivio"},
    {NOTION_ORGANISATION, "organizzazione organismo istituzione agenzia ente istituto segreteria ufficio"},
    {NOTION_SUPPORT, "aiuto aiutare sostegno sostenere appoggio assistere assistenza supporto"},
    {NOTION_NEED, "necessità necessario volere desiderare richiedere requisito servire le_aspettative bisogno_di "
                  "abbiamo_bisogno i_bisogni avere_bisogno ha_bisogno servirebbe"},
    {NOTION_BENEFIT, "beneficio vantaggio utile valore guadagno positivo"},
    {NOTION_HARM, "danno nocivo negativo perdita svantaggio abuso vittima"},
    {NOTION_CHANGE, "cambiamento cambiare riforma trasformare sostituire modificare adattare"},
    {NOTION_START,
     "iniziare cominciare lanciare lancio istituire creare creazione avviare fondare_una abbiamo_fondato fondata_nel"},
    {NOTION_QUALITY, "qualità affidabile esatto preciso corretto errore"},
    {NOTION_MARKET,
     "mercato concorrenza commercio economia economico monopolio contratto comprare vendere acquisto appalto"},
    {NOTION_OWNERSHIP, "proprietà proprietario licenza brevetto diritto_d_autore marchio_registrato marchi_registrati"},
    {NOTION_COMMUNITY, "membro iscritto adesione la_comunità comunità_locale comunità_locali una_comunità "
                       "nella_comunità nostra_comunità della_comunità le_comunità"},
    {NOTION_NEUTRALITY, "neutrale neutralità indipendente indipendenza imparziale"},
    {NOTION_MEMORY, "storia precedente precedentemente il_passato in_passato nel_passato del_passato nostro_passato "
                    "secolo_scorso una_volta_si"},
    {NOTION_WHO, "persona gente individuo chi"},
    {NOTION_LIGHT,
     "luce luci lampada lampione illuminazione illuminare lampadina buio oscurità notturno spegnere spegnimento"},
    {NOTION_ANIMAL, "animale fauna uccello pipistrello insetto falena farfalla ape rana riccio cane gatto specie gufo "
                    "civetta il_pesce i_pesci dei_pesci"},
    {NOTION_PLANT, "pianta piantare albero seme semente giardino parco fiore erba siepe arbusto orto verdura radice "
                   "ombra le_foglie foglie_secche foglie_e"},
    {NOTION_ELDERLY, "anziano anziana pensionato pensionata pensione nonna nonno nonni terza_età casa_di_riposo"},
    {NOTION_DEVICE, "dispositivo apparecchio telefono cellulare telefonino tablet computer sensore attrezzatura "
                    "strumento batteria schermo caricabatterie telecamera macchina sonda"},
    {NOTION_LEND, "in_prestito prestiamo prendere_in_prestito scambiare scambio restituire noleggiare un_prestito "
                  "il_prestito prestito_di i_prestiti dare_in_prestito prestito_interbibliotecario"},
    {NOTION_KEY, "chiave password token cifratura certificato credenziale autenticazione le_chiavi la_chiave "
                 "mazzo_di_chiavi firma_digitale chiave_pubblica chiave_privata firma_elettronica"},
    {NOTION_CODE, "codice_sorgente codice sorgente software pacchetto compilare compilazione compilatore binario "
                  "dipendenza patch repository sviluppatore riproducibile"},
    {NOTION_SUCCESSION, "successore successione passaggio_di_consegne ereditare dimettersi dimissioni sostituto "
                        "subentrare lasciare_l'incarico lascia_l'incarico uscita_di_scena"},
    {NOTION_STRAIN, "esaurimento esausto stanchezza stanco stress sovraccarico logorio carico_di_lavoro sfinito"},
    {NOTION_CONDUCT, "condotta comportamento molestia insulto insultare maleducato moderazione moderatore poco_educato "
                     "ben_educato rispettosi_verso mancanza_di_rispetto"},
    {NOTION_FEAR, "paura timore spaventare spaventato inquietudine preoccupazione insicurezza ansia rassicurare "
                  "ho_paura abbiamo_paura temiamo_che temo_che"},
    {NOTION_COMPLAINT,
     "lamentela lamentare lamentato reclamo obiezione protesta protestare opposizione arrabbiato esposto"},
    {NOTION_CONSULT,
     "consultazione consultare sondaggio questionario referendum assemblea consenso abitante residente"},
    {NOTION_FARMING, "agricoltore contadino coltura bestiame agricoltura pescatore pesca irrigazione allevatore "
                     "la_fattoria una_fattoria fattoria_didattica i_campi nei_campi il_raccolto le_fattorie"},
    {NOTION_POLLUTION,
     "inquinamento inquinare inquinante inquinato scarico sversamento contaminazione contaminato tossico veleno "
     "nitrato fosfato torbidità fognatura emissione perdite_di_petrolio una_perdita_di"},
    {NOTION_ARMS, "arma armi disarmo guerra militare esercito nucleare missile armato munizione i_soldati un_soldato"},
    {NOTION_INSPECT, "ispezione ispettore ispezionare verifica verificare audit revisore esaminatore "
                     "valutazione_tra_pari classifica controllo gli_osservatori"},
    {NOTION_PUNISH,
     "punire punizione multa multato sanzione sanzionare condannare condannato condanna pena tribunale deterrente"},
    {NOTION_INSURE, "assicurazione assicurare assicurato responsabilità_civile indennizzo polizza"},
    {NOTION_VOLUNTEER, "volontario volontaria volontariato tempo_libero appassionato aiutante"},
    {NOTION_STORE, "conservare conservazione immagazzinare scaffale cassetto armadio barattolo scatola asciugare "
                   "magazzino cantina frigorifero umidità muffa in_soffitta"},
    {NOTION_EVENT, "evento festa celebrazione concerto laboratorio attività passeggiata una_fiera la_fiera le_fiere "
                   "fiera_del una_giornata giornata_di un'iniziativa l'iniziativa le_iniziative"},
    {NOTION_SHOP, "negozio negoziante commerciante commercio supermercato ristorante albergo benzinaio"},
    {NOTION_FAMILY, "famiglia genitore madre padre genitori bambino bambina figlio figlia nipote asilo"},
    {NOTION_DECEIT, "frode truffa truffatore truffare inganno ingannare falso raggiro fregare fregato"},
    {NOTION_ATTRIBUTE,
     "attribuzione attribuire accusare accusa colpevole autore_dell'attacco forense le_prove prove_tecniche"},
    {NOTION_COMPLY,
     "rispettare rispetto adempiere adempimento conformità violare violazione infrangere adesione mantenere_la_parola "
     "impegni_presi osservanza_delle la_promessa promesse_mantenute promesse_non_mantenute"},
    {NOTION_DISCIPLINE, "disciplina aviazione medicina chimica altri_campi altrove analogia"},
    {NOTION_INVENTORY, "mappatura censimento inventario catalogo elenco prontuario confronto"},
    {NOTION_CLAUSE,
     "clausola disposizione articolo elemento preambolo firmatario firmato ratificare ratificato entrata_in_vigore"},
    {NOTION_NEWCOMER, "nuovo_arrivato nuovi_arrivati nuovi_membri mentore accoglienza sottorappresentato "
                      "un_principiante i_principianti per_principianti ai_principianti"},
    {NOTION_SAMPLE, "conteggio censimento campione campionamento misurazione lettura laboratorio pesare pesata chilo "
                    "grammo la_bilancia contare_i contare_le contare_gli contiamo_i"},
    {NOTION_NOISE, "rumore rumoroso silenzio suono decibel schiamazzo"},
    {NOTION_WASTE, "rifiuto rifiuti spazzatura riciclo riciclare compost cassonetto discarica imballaggio plastica "
                   "riuso spreco avanzi buttare sprecare"},
    {NOTION_ACCIDENT, "incidente_stradale infortunio collisione ferito lesione caduta soccorso ambulanza pompiere "
                      "pedone morti_sul_lavoro incidente_mortale"},
    {NOTION_DISABILITY, "disabilità disabile sedia_a_rotelle rampa cieco sordo ipovedente caratteri_grandi "
                        "lingua_dei_segni problemi_di_vista perdere_la_vista la_vista_e persone_ipovedenti"},
    {NOTION_WORK, "impiego disoccupato disoccupazione mestiere carriera condizioni_di_lavoro apprendista i_sindacati "
                  "il_lavoro lavoratori i_lavoratori sul_lavoro posto_di_lavoro di_lavoro"},
    {NOTION_SPORT, "sport calcio giocatore parco_giochi piscina stadio atleta gioco allenatore palestra"},
    {NOTION_TOURISM, "turismo turista visitatore viaggiatore alloggio ospite visita_guidata"},
    {NOTION_BOOK,
     "libro biblioteca bibliotecario bibliotecaria lettore lettura archivio_storico editore autore libreria"},
    {NOTION_BUILDING, "edificio tetto finestra mattone cemento ristrutturazione isolamento architetto facciata terreno "
                      "un_cantiere il_cantiere i_cantieri cantiere_edile muri_portanti i_muri"},
    {NOTION_AUTOMATION,
     "automazione automatizzato algoritmo intelligenza_artificiale ia apprendimento_automatico robot"},
    {NOTION_WEATHER, "meteo caldo ondata_di_calore freddo neve ghiaccio tempesta temperatura estate inverno stagione "
                     "il_vento del_vento vento_forte vento_e tira_vento il_gelo le_gelate"},
    {NOTION_TEACHING, "lezione insegnare insegnante maestro maestra docente formatore allievo esercizio pazienza "
                      "un_corso corso_di i_corsi"},
    {NOTION_BILL,
     "bolletta fattura tariffa risparmio risparmiare economico gara_d'appalto ammortizzare euro consumo chilowattora"},
    {NOTION_EMERGENCY, "emergenza numero_di_emergenza primo_soccorso reperibilità linea_di_ascolto"},
    {NOTION_REPAIR, "riparare riparazione aggiustare guasto rompere rotto rompersi saldare tecnico elettricista "
                    "meccanico pezzo_di_ricambio ricambio usura ruggine cortocircuito blackout un_difetto"},
    {NOTION_BROADCAST, "trasmettere trasmissione emittente trasmettitore antenna microfono studio_radio frequenza "
                       "podcast conduttore gli_ascoltatori registrazione_audio"},
    {NOTION_CARE, "cura curare badante assistenza assistente_sociale solitudine demenza lutto assistenza_domiciliare"},
    {NOTION_COOKING, "cucinare cucina cuoco cuoca mensa ricetta piatto pranzo colazione menù vegetariano carne pane "
                     "panificio allergia sapore"},
    {NOTION_DONATION, "donazione donare quota_sociale lotteria sagra sponsor inserzione canone imposta"},
    {NOTION_MIGRATION, "migrazione migrante immigrato immigrazione rifugiato asilo_politico frontiera integrazione "
                       "diaspora straniero visto_d'ingresso il_visto_di un_visto visti_d'ingresso"},
    {NOTION_SHAME, "vergogna vergognarsi imbarazzo stigma umiliare umiliazione discreto discrezione dignità"},
    {NOTION_POVERTY, "povero poveri povertà basso_reddito sussidio indigente esenzione senzatetto i_bisognosi "
                     "famiglie_bisognose persone_bisognose"},
    {NOTION_RETURN, "restituire restituzione ritorno riportare rendere riconsegna riconsegnare libri_resi "
                    "prestito_scaduto resi_in_ritardo tornare_al_paese tornano_al_paese tornare_a_casa rientro"},
    {NOTION_LOSS, "perdere perso perduto perdita sparire sparito guastare smarrire morire andato_a_male"},
    {NOTION_POST, "lettera busta pacco francobollo postino spedizione cartolina plico postale consegna la_posta "
                  "per_posta ufficio_postale della_posta alla_posta cassetta_della_posta le_poste"},
    {NOTION_CUSTOMS,
     "dogana doganale frontiera confine esportazione quarantena fitosanitario sequestrato importazione_di "
     "le_importazioni dazi_d'importazione licenza_d'importazione importazioni_ed_esportazioni"},
    {NOTION_BOOKING, "prenotare prenotazione agenda calendario orario un_appuntamento gli_appuntamenti "
                     "dato_appuntamento prendere_appuntamento su_appuntamento fissare_un fissare_la_visita"},
    {NOTION_CANCEL,
     "annullare annullato disdire disdetta cancellare rinviare rinviato rimandare spostata_a cancellata"},
    {NOTION_REMIND, "promemoria ricordare ricorda dimenticare dimenticato SMS sollecito avviso"},
    {NOTION_WAIT, "attesa coda lista_d'attesa attendere aspettare_il aspettare_mesi aspettiamo_da aspettato_mesi "
                  "aspettato_un si_aspetta_mesi la_fila fare_la_fila in_fila aspettare_ore stare_ad_aspettare"},
    {NOTION_QUIT,
     "abbandonare abbandono andarsene smettere rinunciare lasciare_il_posto lasciano_il_lavoro lasciare_l'incarico "
     "ha_lasciato_l'incarico lasciano_dopo si_ritira si_ritirano si_è_ritirato mollano_tutto mollare_tutto ha_mollato"},
    {NOTION_FISHING, "pescatore pesca pescare trota salmone carpa canna"},
    {NOTION_LABEL, "etichetta etichettare etichettatura adesivo cartellino scritta bustina "
                   "codice_a_barre"},
    {NOTION_LITERACY, "lettura analfabeta analfabetismo ortografia scrittura dislessia saper_leggere "
                      "leggere_e_scrivere sa_leggere sapere_scrivere imparare_a_leggere non_sanno_scrivere"},
    {NOTION_DEATH, "morte morire morto decesso defunto cimitero tomba funerale vedovo vedova lutto"},
    {NOTION_FAITH, "chiesa moschea sinagoga prete parroco imam parrocchia preghiera religione fede cappella"},
    {NOTION_STAGE, "teatro musica musicista coro canzone ballo ballare film cinema palco orchestra spettacolo "
                   "le_prove_generali prove_generali cantanti"},
    {NOTION_CLEAN, "pulito pulire pulizia sporco sporcizia lavare spazzare igiene bagno gabinetto sapone"},
    {NOTION_CLOTHES, "abbigliamento tessuto cucire scarpa cappotto camicia maglia tessile uniforme i_vestiti "
                     "dei_vestiti un_vestito vestiti_usati cappotti"},
    {NOTION_HANDTOOL, "attrezzo attrezzi trapano sega martello scala cacciavite tosaerba banco_da_lavoro "
                      "utensile"},
    {NOTION_DISTANCE, "distanza lontano chilometro a_piedi tragitto periferia troppo_lontano qui_vicino"},
    {NOTION_PAPERWORK, "modulo scartoffie burocrazia pratica domanda compilare certificato sportello timbro"},
    {NOTION_PERMIT, "permettere permesso autorizzare autorizzazione vietare vietato divieto rifiutare "
                    "proibire"},
    {NOTION_CHILDCARE, "asilo nido scuola_materna babysitter doposcuola passeggino tata"},
    {NOTION_PICTURE, "foto fotografia immagine disegno macchina_fotografica disegnare dipinto fumetto video "
                     "illustrazioni_e un'illustrazione"},
    {NOTION_NEIGHBOUR, "vicino_di_casa vicinato confinante rivierasco dirimpettaio accanto i_vicini vicini_di_casa "
                       "mio_vicino dei_vicini"},
    {NOTION_DAMP, "umido umidità bagnato asciutto muffa ermetico asciugare essiccante"},
    {NOTION_EXCLUDE, "escludere escluso esclusione tagliato_fuori lasciato_indietro emarginato respinto "
                     "senza_internet"},
    {NOTION_STORE, "congelatore vasetto dispensa"},
    {NOTION_LAW, "avvocato causa querela brevetto normativa tribunale diffida"},
    {NOTION_PROBLEM, "guaio intoppo fastidio frenare freno inceppare impiccio grana seccatura"},
    {NOTION_DISABILITY, "occhiali carrozzina bastone"},
    {NOTION_EVENT, "baratto conferenza visita merenda incontro sagra"},
    {NOTION_MONEY, "tariffa tariffe biglietto sconto pedaggio abbonamento moneta rimborso riduzione"},
    {NOTION_TRANSPORT,
     "barca nave traghetto traversata aeroporto stazione tram passeggero bagaglio camion rampa imbarco"},
    {NOTION_SAMPLE, "misurare misura misurazioni striscia termometro conducibilità ossigeno tarare cifre"},
    {NOTION_STORE, "dove_teniamo conservato riporre"},
    {NOTION_NOISE, "chiasso baccano frastuono fracasso"},
    {NOTION_SECURITY, "pericoloso"},
};
NOTION_TABLE(general, it)
