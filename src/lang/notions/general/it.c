/* SPDX-License-Identifier: MIT */
/* Italian words for each notion (notions.h). */
#include "../tables.h"

static const struct notion_words notions_general_it[] = {
    {NOTION_ROLE,
     "ruolo responsabilità responsabile dovere compito funzione mandato obbligo incarico spettare competere"},
    {NOTION_STAKEHOLDER,
     "parte_interessata parti_interessate portatore_di_interesse portatori_di_interesse attore interessato"},
    {NOTION_GOVERNMENT, "governo governativo stato statale ministero ministro autorità amministrazione funzionario "
                        "settore_pubblico parlamento regolatore sindaco sindaci assessore ambasciatore deputato"},
    {NOTION_COMPANY, "azienda aziendale impresa società settore_privato industria ditta commerciale imprenditore "
                     "fabbricante fornitore pmi piccola_impresa camera_di_commercio confindustria"},
    {NOTION_CIVIL_SOCIETY, "società_civile ong associazione fondazione attivista volontariato"},
    {NOTION_TECHNOLOGY, "tecnico tecnologia tecnologico ingegnere software digitale informatica computer"},
    {NOTION_OPERATOR, "operatore gestore provider telecomunicazioni registro"},
    {NOTION_RESEARCH, "ricerca ricercatore accademico scientifico scienziato scienza professore"},
    {NOTION_USER, "utente cittadino cliente consumatore abbonato abitante"},
    {NOTION_YOUTH, "giovane giovani gioventù giovanile bambino ragazzo adolescente studente generazione minorenne "
                   "studentesco universitario"},
    {NOTION_WOMEN, "donna donne genere ragazza femminile madre"},
    {NOTION_POLICE, "polizia forze_dell_ordine procuratore procura tribunale giudice indagine investigatore "
                    "giudiziario magistrato carabinieri"},
    {NOTION_CRIME, "crimine criminale criminalità frode truffa furto rubare illegale reato"},
    {NOTION_EXPERT, "esperto competenza specialista professionista consulente"},
    {NOTION_DEVELOPING,
     "in_via_di_sviluppo paesi_in_via meno_sviluppati meno_avanzati sud_globale povero povertà emergente"},
    {NOTION_RURAL, "rurale villaggio campagna remoto contadino agricoltore"},
    {NOTION_VULNERABLE, "vulnerabile minoranza disabilità disabile emarginato sottorappresentato rifugiato migrante "
                        "indigeno escluso anziano"},
    {NOTION_REGION, "regione regionale continente provincia"},
    {NOTION_COUNTRY, "paese paesi nazione nazionale"},
    {NOTION_INTERNATIONAL, "internazionale globale mondiale transfrontaliero straniero estero"},
    {NOTION_LOCAL, "locale comunale comune_di città sindaco quartiere municipio"},
    {NOTION_COMMUNICATE, "comunicare comunicazione parlare canale contatto mailing_list telefono telefonare chiamata "
                         "messaggio dialogo conversazione discutere "
                         "posta scrivere lettera chat sentirsi"},
    {NOTION_MEETING, "riunione riunire incontro conferenza laboratorio sessione forum evento seminario convegno"},
    {NOTION_COOPERATE, "cooperazione cooperare collaborazione collaborare partner partenariato insieme congiunto "
                       "alleanza coordinare coordinamento"},
    {NOTION_SHARE, "condividere condivisione scambio scambiare trasmettere diffondere"},
    {NOTION_IMPROVE, "migliorare miglioramento rafforzare rafforzamento potenziare aumentare promuovere favorire "
                     "facilitare incoraggiare stimolare meglio"},
    {NOTION_PROBLEM, "problema problematico difficoltà difficile ostacolo barriera sfida impedire ostacolare bloccare "
                     "fallimento fallire debolezza complicare "
                     "intralcio criticità"},
    {NOTION_LACK, "mancanza mancare assenza carenza scarsità insufficiente lacuna senza nessuno"},
    {NOTION_TRUST, "fiducia sfiducia fidarsi diffidenza reputazione credibilità paura temere timore"},
    {NOTION_RISK, "rischio minaccia pericolo pericoloso vulnerabilità"},
    {NOTION_INCIDENT, "incidente attacco guasto emergenza crisi intrusione malware phishing virus hacker"},
    {NOTION_SECURITY, "sicurezza sicuro proteggere protezione difendere difesa resilienza cibersicurezza"},
    {NOTION_PRACTICE, "pratica prassi buona_pratica buone_pratiche migliori_pratiche buone_prassi successo riuscire "
                      "riuscito lezione esperienza modello "
                      "orgoglioso"},
    {NOTION_EXAMPLE, "esempio illustrare caso storia"},
    {NOTION_MEASURE, "valutare valutazione misurare misurazione indicatore metrica verificare prova audit indice"},
    {NOTION_AWARENESS, "consapevolezza situazionale panoramica osservare osservazione rilevare rilevamento sorvegliare "
                       "sorveglianza monitorare monitoraggio "
                       "quadro_della_situazione"},
    {NOTION_WARN, "avvertire avviso avvisare allertare allerta allarme notificare notifica segnalare segnalazione"},
    {NOTION_NORM, "norma principio codice_di_condotta volontario normativo"},
    {NOTION_AGREEMENT, "accordo trattato dichiarazione impegno convenzione risoluzione memorandum firmatario patto"},
    {NOTION_LAW, "legge legale legislazione legislativo regolamentazione regolamento giuridico responsabilità_civile "
                 "sanzione multa"},
    {NOTION_POLICY, "politica strategia strategico piano quadro programma"},
    {NOTION_STANDARD, "standard specifica protocollo linee_guida guida manuale"},
    {NOTION_IMPLEMENT,
     "attuare attuazione applicare applicazione rispettare adottare adozione realizzare mettere_in_pratica"},
    {NOTION_NEW, "nuovo nuova nuovi recente recentemente novità evoluzione emergente ultimo tendenza"},
    {NOTION_OUTREACH, "sensibilizzazione coinvolgere coinvolgimento partecipare partecipazione partecipante inclusione "
                      "inclusivo includere attirare invitare "
                      "invito reclutare ampliare aderire"},
    {NOTION_LANGUAGE, "lingua linguaggio tradurre traduzione traduttore interprete multilingue"},
    {NOTION_TRAINING,
     "formazione formare capacità abilità imparare insegnare istruzione educazione corso mentore borsa"},
    {NOTION_PUBLICITY,
     "campagna pubblicità manifesto radio giornale stampa giornalista bollettino reti_sociali opuscolo"},
    {NOTION_MONEY, "soldi denaro fondi finanziamento finanziario finanziare bilancio costo costare costoso pagare "
                   "pagamento sovvenzione donatore prezzo "
                   "stipendio investire investimento"},
    {NOTION_STAFF, "personale dipendente squadra assumere risorse_umane volontario organico"},
    {NOTION_TIME, "tempo scadenza lento ritardo rapido veloce calendario ora settimana"},
    {NOTION_FUTURE, "futuro prossimo avanti in_poi oltre continuare proseguire domani venturo"},
    {NOTION_TOPIC, "tema argomento questione priorità agenda"},
    {NOTION_OTHER, "altro altra altri diverso ulteriore anche inoltre correlato"},
    {NOTION_RECOMMEND,
     "raccomandare raccomandazione suggerire suggerimento proporre proposta consigliare consiglio dovrebbe esigere"},
    {NOTION_DECIDE, "decidere decisione voto votare scegliere scelta elezione selezione nominare approvare"},
    {NOTION_GOVERNANCE, "governance governare consiglio_direttivo comitato direzione presidenza"},
    {NOTION_TRANSPARENCY, "trasparenza trasparente pubblicare pubblicazione divulgare apertura"},
    {NOTION_CONFLICT, "conflitto disputa disaccordo reclamo mediazione arbitrato tensione"},
    {NOTION_PRIVACY, "riservatezza privacy privato dati_personali confidenziale segreto anonimo anonimato consenso"},
    {NOTION_DATA, "dato dati informazione statistica banca_dati cifra"},
    {NOTION_TOOL, "strumento piattaforma sistema sito portale servizio"},
    {NOTION_METHOD, "meccanismo metodo metodologia mezzo modo procedura processo approccio modalità"},
    {NOTION_INFRASTRUCTURE, "rete reti infrastruttura apparecchiatura cavo server dispositivo"},
    {NOTION_INTERNET, "internet in_rete online web ciberspazio dominio"},
    {NOTION_ACCESS, "accesso accedere accessibile accessibilità connettere connettività copertura banda_larga"},
    {NOTION_RIGHTS, "diritto diritti diritti_umani libertà dignità uguaglianza giustizia"},
    {NOTION_CONTENT, "contenuto discorso disinformazione media censura"},
    {NOTION_DOCUMENT, "documento testo bozza capitolo sezione pagina"},
    {NOTION_TYPICAL, "tipico tipicamente comune abituale generale frequente frequentemente solito solitamente spesso "
                     "normalmente quotidiano"},
    {NOTION_HEALTH, "salute ospedale medico paziente malattia infermiere clinica epidemia vaccino sanità"},
    {NOTION_SCHOOL, "scuola alunno insegnante università liceo classe"},
    {NOTION_ENVIRONMENT,
     "ambiente ambientale natura clima inquinamento sostenibile ecologia foresta biodiversità rifiuto"},
    {NOTION_WATER, "acqua fiume lago alluvione siccità mare pioggia pozzo"},
    {NOTION_ENERGY, "energia elettricità solare carburante petrolio gas"},
    {NOTION_FOOD, "cibo alimento alimentare pasto agricoltura raccolto seme cucina mensa nutrizione"},
    {NOTION_TRANSPORT, "trasporto traffico strada ferrovia autobus bicicletta auto treno veicolo"},
    {NOTION_HOUSING, "alloggio casa affitto inquilino edificio"},
    {NOTION_CULTURE, "cultura culturale arte patrimonio museo musica biblioteca tradizione"},
    {NOTION_MAINTAIN, "mantenere manutenzione conservare conservazione preservare riparare aggiornare curare archivio"},
    {NOTION_ORGANISATION, "organizzazione organismo istituzione agenzia ente istituto segreteria ufficio"},
    {NOTION_SUPPORT, "aiuto aiutare sostegno sostenere appoggio assistere assistenza supporto"},
    {NOTION_NEED, "bisogno necessità necessario volere desiderare aspettare richiedere requisito servire"},
    {NOTION_BENEFIT, "beneficio vantaggio utile valore guadagno positivo"},
    {NOTION_HARM, "danno nocivo negativo perdita svantaggio abuso vittima"},
    {NOTION_CHANGE, "cambiamento cambiare riforma trasformare sostituire modificare adattare"},
    {NOTION_START, "iniziare cominciare lanciare lancio fondare istituire creare creazione avviare"},
    {NOTION_QUALITY, "qualità affidabile esatto preciso corretto errore"},
    {NOTION_MARKET,
     "mercato concorrenza commercio economia economico monopolio contratto comprare vendere acquisto appalto"},
    {NOTION_OWNERSHIP, "proprietà proprietario licenza brevetto marchio diritto_d_autore"},
    {NOTION_COMMUNITY, "comunità membro iscritto adesione cerchia"},
    {NOTION_NEUTRALITY, "neutrale neutralità indipendente indipendenza imparziale"},
    {NOTION_MEMORY, "storia passato precedente precedentemente prima"},
    {NOTION_WHO, "chi persona gente individuo"},
    {NOTION_LIGHT,
     "luce luci lampada lampione illuminazione illuminare lampadina buio oscurità notte notturno spegnere spegnimento"},
    {NOTION_ANIMAL,
     "animale fauna uccello pipistrello insetto falena farfalla ape pesce rana riccio cane gatto specie gufo civetta"},
    {NOTION_PLANT,
     "pianta piantare albero seme semente giardino parco fiore erba siepe arbusto foglia orto verdura radice ombra"},
    {NOTION_ELDERLY, "anziano anziana pensionato pensionata pensione nonna nonno nonni terza_età casa_di_riposo"},
    {NOTION_DEVICE, "dispositivo apparecchio telefono cellulare telefonino tablet computer sensore attrezzatura "
                    "strumento batteria schermo caricabatterie telecamera macchina sonda"},
    {NOTION_LEND,
     "prestito prestiti in_prestito prestito prestiamo prendere_in_prestito scambiare scambio restituire noleggiare"},
    {NOTION_KEY, "chiave chiavi firmare firma password token cifrare cifratura certificato credenziale autenticazione"},
    {NOTION_CODE, "codice_sorgente codice sorgente software pacchetto compilare compilazione compilatore binario "
                  "dipendenza patch repository sviluppatore riproducibile"},
    {NOTION_SUCCESSION, "successore successione passaggio_di_consegne ereditare dimettersi dimissioni uscita lasciare "
                        "sostituto subentrare"},
    {NOTION_STRAIN, "esaurimento esausto stanchezza stanco stress sovraccarico logorio carico_di_lavoro sfinito"},
    {NOTION_CONDUCT,
     "condotta comportamento molestia insulto insultare rispettoso educato maleducato moderazione moderatore"},
    {NOTION_FEAR,
     "paura timore temere spaventare spaventato inquietudine preoccupazione insicurezza ansia rassicurare"},
    {NOTION_COMPLAINT,
     "lamentela lamentare lamentato reclamo obiezione protesta protestare opposizione arrabbiato esposto"},
    {NOTION_CONSULT, "consultazione consultare sondaggio questionario referendum assemblea consenso vicino vicinato "
                     "abitante residente"},
    {NOTION_FARMING, "agricoltore contadino fattoria campo coltura bestiame agricoltura pescatore pesca raccolto "
                     "irrigazione allevatore"},
    {NOTION_POLLUTION, "inquinamento inquinare inquinante inquinato scarico sversamento contaminazione contaminato "
                       "tossico veleno nitrato fosfato torbidità fognatura perdita emissione"},
    {NOTION_ARMS, "arma armi disarmo guerra militare esercito nucleare missile armato soldato munizione"},
    {NOTION_INSPECT, "ispezione ispettore ispezionare verifica verificare osservatore audit revisore esaminatore "
                     "valutazione_tra_pari classifica controllo"},
    {NOTION_PUNISH,
     "punire punizione multa multato sanzione sanzionare condannare condannato condanna pena tribunale deterrente"},
    {NOTION_INSURE, "assicurazione assicurare assicurato responsabilità_civile indennizzo polizza"},
    {NOTION_VOLUNTEER, "volontario volontaria volontariato tempo_libero appassionato aiutante"},
    {NOTION_STORE, "conservare conservazione immagazzinare scaffale cassetto armadio barattolo scatola secco asciugare "
                   "magazzino cantina frigorifero umidità muffa"},
    {NOTION_EVENT, "evento festa fiera celebrazione concerto laboratorio attività iniziativa passeggiata"},
    {NOTION_SHOP, "negozio negoziante commerciante commercio supermercato ristorante albergo benzinaio"},
    {NOTION_FAMILY, "famiglia genitore madre padre genitori bambino bambina figlio figlia nipote asilo"},
    {NOTION_DECEIT, "frode truffa truffatore truffare inganno ingannare falso raggiro fregare fregato"},
    {NOTION_ATTRIBUTE, "attribuzione attribuire accusare accusa colpevole autore_dell'attacco prova forense"},
    {NOTION_COMPLY, "rispettare rispetto adempiere adempimento osservanza conformità violare violazione infrangere "
                    "promessa adesione mantenere_la_parola impegni_presi"},
    {NOTION_DISCIPLINE, "disciplina aviazione medicina chimica altri_campi altrove analogia"},
    {NOTION_INVENTORY, "mappatura censimento inventario catalogo elenco tabella prontuario confronto selezione"},
    {NOTION_CLAUSE,
     "clausola disposizione articolo elemento preambolo firmatario firmato ratificare ratificato entrata_in_vigore"},
    {NOTION_NEWCOMER, "nuovo_arrivato nuovi_arrivati principiante nuovi_membri mentore accoglienza sottorappresentato"},
    {NOTION_SAMPLE, "contare conteggio censimento campione campionamento misurazione lettura laboratorio pesare pesata "
                    "bilancia chilo grammo"},
    {NOTION_NOISE, "rumore rumoroso silenzio suono decibel schiamazzo"},
    {NOTION_WASTE, "rifiuto rifiuti spazzatura riciclo riciclare compost cassonetto discarica imballaggio plastica "
                   "riuso spreco avanzi buttare sprecare"},
    {NOTION_ACCIDENT,
     "incidente_stradale infortunio collisione ferito lesione caduta soccorso ambulanza pompiere pedone morte"},
    {NOTION_DISABILITY,
     "disabilità disabile sedia_a_rotelle rampa cieco sordo ipovedente caratteri_grandi lingua_dei_segni"},
    {NOTION_WORK,
     "impiego lavoratore sindacato disoccupato disoccupazione mestiere carriera condizioni_di_lavoro apprendista"},
    {NOTION_SPORT, "sport calcio giocatore parco_giochi piscina stadio atleta gioco allenatore palestra"},
    {NOTION_TOURISM, "turismo turista visitatore viaggiatore alloggio ospite visita_guidata"},
    {NOTION_BOOK,
     "libro biblioteca bibliotecario bibliotecaria lettore lettura archivio_storico editore autore libreria"},
    {NOTION_BUILDING,
     "edificio tetto muro finestra cantiere mattone cemento ristrutturazione isolamento architetto facciata terreno"},
    {NOTION_AUTOMATION,
     "automazione automatizzato algoritmo intelligenza_artificiale ia apprendimento_automatico robot"},
    {NOTION_WEATHER,
     "meteo caldo ondata_di_calore freddo gelo neve ghiaccio tempesta vento temperatura estate inverno stagione"},
    {NOTION_TEACHING,
     "lezione insegnare insegnante maestro maestra corso docente formatore allievo esercizio pazienza"},
    {NOTION_BILL,
     "bolletta fattura tariffa risparmio risparmiare economico gara_d'appalto ammortizzare euro consumo chilowattora"},
    {NOTION_EMERGENCY, "emergenza numero_di_emergenza primo_soccorso reperibilità linea_di_ascolto"},
    {NOTION_REPAIR, "riparare riparazione aggiustare guasto rompere rotto rompersi difetto saldare tecnico "
                    "elettricista meccanico pezzo_di_ricambio ricambio usura ruggine cortocircuito blackout"},
    {NOTION_BROADCAST, "trasmettere trasmissione emittente trasmettitore antenna microfono studio_radio frequenza "
                       "ascoltatore podcast conduttore registrazione"},
    {NOTION_CARE, "cura curare badante assistenza assistente_sociale solitudine demenza lutto assistenza_domiciliare"},
    {NOTION_COOKING, "cucinare cucina cuoco cuoca mensa ricetta piatto pranzo colazione menù vegetariano carne pane "
                     "panificio allergia sapore"},
    {NOTION_DONATION,
     "donazione donare quota quota_sociale soci lotteria sagra sponsor pubblicità inserzione canone tassa imposta"},
    {NOTION_MIGRATION, "migrazione migrante immigrato immigrazione rifugiato asilo_politico frontiera visto "
                       "integrazione diaspora straniero"},
    {NOTION_SHAME, "vergogna vergognarsi imbarazzo stigma umiliare umiliazione discreto discrezione dignità"},
    {NOTION_POVERTY, "povero poveri povertà basso_reddito sussidio indigente bisognoso esenzione senzatetto"},
    {NOTION_RETURN, "restituire restituzione ritorno riportare reso rendere riconsegna riconsegnare "
                    "tornare scaduto"},
    {NOTION_LOSS, "perdere perso perduto perdita sparire sparito marcire marcio guastare smarrire "
                  "morire"},
    {NOTION_POST, "lettera posta busta pacco francobollo postino spedizione cartolina plico postale "
                  "consegna"},
    {NOTION_CUSTOMS, "dogana doganale frontiera confine importazione esportazione quarantena fitosanitario "
                     "sequestrato"},
    {NOTION_BOOKING, "appuntamento prenotare prenotazione agenda calendario turno orario fissare"},
    {NOTION_CANCEL, "annullare annullato disdire disdetta cancellare rinviare rinviato rimandare spostare"},
    {NOTION_REMIND, "promemoria ricordare ricorda dimenticare dimenticato SMS sollecito avviso"},
    {NOTION_WAIT, "aspettare attesa coda fila lista_d'attesa attendere turno aspettato"},
    {NOTION_QUIT, "lasciare abbandonare abbandono andarsene smettere rinunciare ritirarsi mollare"},
    {NOTION_FISHING, "pescatore pesca pescare trota salmone carpa canna"},
    {NOTION_LABEL, "etichetta etichettare etichettatura adesivo cartellino scritta bustina "
                   "codice_a_barre"},
    {NOTION_LITERACY, "lettura scrivere analfabeta analfabetismo ortografia scrittura dislessia"},
    {NOTION_DEATH, "morte morire morto decesso defunto cimitero tomba funerale vedovo vedova lutto"},
    {NOTION_FAITH, "chiesa moschea sinagoga prete parroco imam parrocchia preghiera religione fede cappella"},
    {NOTION_STAGE, "teatro musica musicista coro canzone cantare ballo ballare film cinema palco "
                   "orchestra prova spettacolo"},
    {NOTION_CLEAN, "pulito pulire pulizia sporco sporcizia lavare spazzare igiene bagno gabinetto sapone"},
    {NOTION_CLOTHES, "vestito vestiti abbigliamento tessuto cucire scarpa cappotto camicia maglia tessile "
                     "uniforme"},
    {NOTION_HANDTOOL, "attrezzo attrezzi trapano sega martello scala cacciavite tosaerba banco_da_lavoro "
                      "utensile"},
    {NOTION_DISTANCE, "distanza lontano vicino chilometro a_piedi tragitto periferia percorso"},
    {NOTION_PAPERWORK, "modulo scartoffie burocrazia pratica domanda compilare certificato sportello timbro"},
    {NOTION_PERMIT, "permettere permesso autorizzare autorizzazione vietare vietato divieto rifiutare "
                    "proibire"},
    {NOTION_CHILDCARE, "asilo nido scuola_materna babysitter doposcuola passeggino tata"},
    {NOTION_PICTURE, "foto fotografia immagine disegno macchina_fotografica disegnare dipinto "
                     "illustrazione fumetto video"},
    {NOTION_NEIGHBOUR, "vicino_di_casa vicinato confinante rivierasco proprietario dirimpettaio accanto"},
    {NOTION_DAMP, "umido umidità bagnato secco asciutto muffa ermetico asciugare essiccante"},
    {NOTION_EXCLUDE, "escludere escluso esclusione tagliato_fuori lasciato_indietro emarginato respinto "
                     "senza_internet"},
    {NOTION_STORE, "cantina soffitta frigorifero congelatore barattolo vasetto scatola cassetto armadio "
                   "scaffale conservare conservazione immagazzinare dispensa"},
    {NOTION_LAW, "avvocato causa querela brevetto ordinanza normativa giuridico tribunale diffida"},
    {NOTION_PROBLEM, "guaio intoppo fastidio frenare freno bloccare inceppare impiccio grana seccatura"},
    {NOTION_DISABILITY, "cieco ipovedente occhiali sordo disabile carrozzina bastone vista"},
    {NOTION_EVENT, "laboratorio attività festa baratto fiera conferenza visita giornata merenda incontro "
                   "sagra"},
    {NOTION_MONEY, "tariffa tariffe biglietto sconto pedaggio abbonamento moneta rimborso gratis "
                   "riduzione"},
    {NOTION_TRANSPORT, "barca nave traghetto traversata porto molo volo aeroporto stazione tram passeggero "
                       "fermata bagaglio camion rampa imbarco"},
    {NOTION_SAMPLE, "misurare misura misurazione misurazioni striscia termometro conducibilità ossigeno "
                    "tarare campione cifre"},
};
NOTION_TABLE(general, it)
