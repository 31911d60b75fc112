/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_it[] = {
    {NOTION_DOCTOR, "medico medici dottore dottoressa dottori medico_di_base medico_di_famiglia medici_di_famiglia "
                    "medico_curante medico_condotto guardia_medica ambulatorio_medico sala_d'attesa visita_medica "
                    "visita_a_domicilio pediatra dentista ginecologo stetoscopio camice_bianco specialista_medico"},
    {NOTION_HOSPITAL, "ospedale ospedali ospedaliero ospedaliera pronto_soccorso reparto_ospedaliero ricovero ricoveri "
                      "ricoverato ricoverata clinica barella barelliere terapia_intensiva rianimazione ambulanze "
                      "dimissione_ospedaliera dimesso_dall'ospedale letto_d'ospedale day_hospital degente degenti "
                      "degenza codice_rosso in_ambulanza un'ambulanza"},
    {NOTION_NURSE,
     "infermiere infermiera infermieri infermiere_di_notte infermieristico infermieristica oss "
     "operatore_socio-sanitario operatrice_sanitaria turno_di_notte turni_di_notte caposala badante badanti capezzale "
     "casa_di_riposo rsa piaghe_da_decubito personale_sanitario ausiliaria assistenza_infermieristica crocerossina"},
    {NOTION_MEDICINE, "medicina medicinale medicinali farmaco farmaci farmacia farmacie farmacista compressa compresse "
                      "pastiglia pastiglie pillola pillole dosaggio posologia ricetta_medica ricette_mediche "
                      "effetti_collaterali effetto_collaterale bugiardino antibiotico antibiotici antidolorifico "
                      "sciroppo pomata insulina tachipirina portapillole"},
    {NOTION_DIAGNOSIS,
     "diagnosi diagnosticare diagnosticato diagnosticata sintomo sintomi radiografia ecografia risonanza_magnetica "
     "esami_del_sangue analisi_del_sangue prelievo_del_sangue mammografia biopsia referto referti screening "
     "prevenzione_oncologica pressione_arteriosa controllo_medico secondo_parere tumore esito_dell'esame pap-test"},
    {NOTION_THERAPY,
     "terapia terapie terapeuta chirurgo chirurgia chirurgica sala_operatoria intervento_chirurgico riabilitazione "
     "fisioterapia fisioterapista logopedista chemioterapia radioterapia convalescenza guarigione guarire guarito "
     "massaggio massaggi cure_termali ergoterapia cura_medica cure_mediche agopuntura post-operatorio"},
    {NOTION_MENTAL_HEALTH,
     "salute_mentale depressione depresso depressa ansia psicologo psicologa psicologi psichiatra psichiatria "
     "psichiatrico psicoterapia psicoterapeuta suicidio suicidi suicida suicidarsi esaurimento_nervoso burnout "
     "attacco_di_panico attacchi_di_panico trauma traumi anoressia autolesionismo disagio_psichico psichico "
     "sportello_d'ascolto telefono_amico malessere"},
    {NOTION_CHRONIC,
     "cronico cronica cronici croniche malattia_cronica malattie_croniche diabete diabetico diabetici asma asmatico "
     "artrite artrosi reumatismi emicrania emicranie mal_di_schiena dolore_cronico glicemia ipertensione fibromialgia "
     "epilessia parkinson inguaribile sclerosi_multipla dialisi cronicità"},
    {NOTION_INFECTION,
     "infezione infezioni infettivo infettivi infetto contagio contagi contagioso contagiato contagiare virus epidemia "
     "epidemie pandemia covid influenza_stagionale mascherina mascherine lavarsi_le_mani lavaggio_delle_mani "
     "igienizzante amuchina disinfettante disinfettare quarantena microbi germi morbillo pidocchi starnutire starnuto "
     "tosse tossire focolaio varicella tampone"},
    {NOTION_VACCINE, "vaccino vaccini vaccinazione vaccinazioni vaccinare vaccinato vaccinata vaccinati vaccinarsi "
                     "vaccinale siringa iniezione puntura richiamo_vaccinale no-vax centro_vaccinale obbligo_vaccinale "
                     "libretto_vaccinale antinfluenzale immunizzazione immunità_di_gregge dose_booster hub_vaccinale"},
    {NOTION_BIRTH, "gravidanza gravidanze incinta incinte parto_in_casa sala_parto partorire partorito partoriente "
                   "partorienti travaglio ostetrica ostetriche ostetricia levatrice neonato neonati neonata "
                   "culla_vuota allattamento allattare cesareo epidurale doglie gestante gestanti futura_mamma "
                   "future_mamme corso_preparto punto_nascita aborto_spontaneo puerperio pancione le_nascite"},
    {NOTION_SMALL_CHILD,
     "bimbo bimbi bimba bambini_piccoli bambino_piccolo asilo_nido nido_comunale asili_nido scuola_materna "
     "scuola_dell'infanzia prima_infanzia passeggino passeggini pannolino pannolini ciuccio biberon seggiolone girello "
     "fasciatoio tata lattante lattanti capricci ludoteca box_per_bambini maestra_d'asilo"},
    {NOTION_TEENAGER, "adolescente adolescenti adolescenza pubertà ragazzini ragazzino quattordicenne quattordicenni "
                      "quindicenne quindicenni sedicenne sedicenni minorenne minorenni brufoli felpa_col_cappuccio "
                      "teenager preadolescente preadolescenti ragazzi_del_quartiere ragazzotti liceali"},
    {NOTION_LONELINESS,
     "solitudine solitario isolamento_sociale vive_sola vive_solo vivono_soli vivere_soli anziani_soli persone_sole "
     "sola_in_casa nessuno_la_chiama nessuno_suona nessuno_con_cui mangia_da_sola mangia_sola senza_visite "
     "abbandonati_a_se telefono_muto compagnia_agli_anziani isolati_in_casa sentirsi_soli si_sente_sola"},
    {NOTION_DYING, "fine_vita cure_palliative palliativo palliativa palliative hospice morente morenti moribondo "
                   "agonia eutanasia suicidio_assistito testamento_biologico disposizioni_anticipate ultimi_giorni "
                   "ultime_settimane ultime_ore ultime_volontà letto_di_morte malato_terminale malati_terminali "
                   "tenere_la_mano morire_a_casa accompagnamento_alla_morte sedazione"},
    {NOTION_FAMILY_CARER,
     "caregiver familiare_che_assiste familiari_che_assistono caregiver_familiare caregiver_familiari "
     "assistenza_domiciliare accudire accudisce accudisco accudimento sollievo_ai_familiari ricovero_di_sollievo "
     "centro_diurno centri_diurni alzheimer demenza non_autosufficiente non_autosufficienti allettato allettata "
     "genitori_anziani mamma_anziana madre_anziana assegno_di_accompagnamento indennità_di_accompagnamento legge_104 "
     "badare_alla_mamma"},
    {NOTION_PATIENT_FILE,
     "cartella_clinica cartelle_cliniche cartella_sanitaria fascicolo_sanitario fascicolo_elettronico storia_clinica "
     "lettera_di_dimissione segreto_professionale_medico segreto_medico tessera_sanitaria anamnesi scheda_sanitaria "
     "dossier_sanitario gruppo_sanguigno referto_medico dati_dei_pazienti cartella_del_paziente"},
    {NOTION_EXERCISE, "attività_fisica esercizio_fisico attività_motoria ginnastica ginnastica_dolce palestra palestre "
                      "fitness jogging stretching addominali flessioni yoga pilates camminare_ogni gruppi_di_cammino "
                      "passeggiata_quotidiana sedentario sedentarietà fiatone diecimila_passi riscaldamento_muscolare "
                      "muoversi_di_più tenersi_in_forma percorso_vita una_camminata le_camminate"},
    {NOTION_SLEEP, "sonno dormire dorme dormono dormito dormita addormentarsi addormentato pisolino pennichella siesta "
                   "insonnia insonne stanchezza stanco stanca stanchi esausto esausti sfinito riposare riposarsi "
                   "riposino riposato sala_relax pausa_pranzo pausa_caffè cuscino materasso sbadigliare sbadiglio "
                   "coricarsi notte_in_bianco sonnellino stanza_del_silenzio chi_russa"},
    {NOTION_CURRICULUM,
     "programma_scolastico programmi_scolastici programma_ministeriale curricolo curricolare materia_scolastica "
     "materie_scolastiche materia_obbligatoria libro_di_testo libri_di_testo piano_di_studi matematica algebra "
     "geografia lezione_di_storia ora_di_religione educazione_civica scienze_naturali orario_scolastico "
     "obiettivi_di_apprendimento piano_formativo unità_didattica programmazione_didattica"},
    {NOTION_HOMEWORK,
     "compiti_a_casa compiti_per_casa compiti_delle_vacanze fare_i_compiti aiuto_compiti doposcuola ripetizioni "
     "ripetizioni_private lezioni_private insegnante_privato quaderno quaderni zaino diario_scolastico "
     "tavolo_di_cucina tabelline a_memoria copiato_dal copiare_i_compiti sgobbare secchione studiare_a_casa"},
    {NOTION_EXAM,
     "esame_di_maturità esami_di_maturità esame_orale esame_scritto esami_finali maturando pagella pagelle "
     "voti_scolastici brutti_voti bei_voti voto_basso bocciatura promosso_con verifica_scritta interrogazione "
     "interrogazioni compito_in_classe diploma diplomi licenza_media laurea_a bigliettino copiare_all'esame "
     "debito_formativo commissione_d'esame crediti_scolastici prova_orale bocciatura_a è_stato_bocciato"},
    {NOTION_TEACHER, "insegnante insegnanti docente docenti maestro_di_scuola maestra maestre professore professoressa "
                     "professori prof preside presidi dirigente_scolastico supplente supplenti supplenza "
                     "sala_professori aula_insegnanti corpo_docente collegio_docenti cattedra lavagna gesso bidello "
                     "insegnante_di_sostegno precari_della_scuola pedagogista coordinatore_di_classe"},
    {NOTION_PARENTS, "genitore genitori mamma mamme papà madre madri padre padri riunione_dei_genitori "
                     "rappresentante_dei_genitori rappresentanti_dei_genitori comitato_genitori colloqui_coi_genitori "
                     "associazione_genitori ragazza_madre genitore_single famiglia_monogenitoriale genitorialità "
                     "patrigno matrigna babbo babbi chat_delle_mamme cancello_della_scuola"},
    {NOTION_DROPOUT,
     "abbandono_scolastico dispersione_scolastica drop-out marinare_la_scuola marina_la_scuola bigiare "
     "saltare_le_lezioni assenze_ingiustificate senza_diploma senza_titolo senza_licenza lasciato_la_scuola "
     "lasciare_la_scuola lascia_la_scuola mollato_la_scuola abbandonano_la_scuola abbandonato_gli_studi neet espulso "
     "espulsione ripetente ripetenti evasione_dell'obbligo assenteismo_scolastico"},
    {NOTION_BULLYING, "bullismo cyberbullismo bullo bulli bullizzato bullizzata prepotenza prepotenze prese_in_giro "
                      "preso_in_giro presa_in_giro prendere_in_giro sfottere sfottò deriso derisa derisione derisioni "
                      "umiliato umiliata umiliazione insulti soprannomi_offensivi capro_espiatorio emarginato "
                      "vessazioni vessato spintoni ridono_di_lui zimbello nonnismo"},
    {NOTION_CLASS_SIZE, "numero_di_alunni alunni_per_classe bambini_per_classe classi_pollaio classe_pollaio "
                        "classi_numerose classe_numerosa classi_affollate trenta_alunni trenta_in_classe "
                        "trenta_bambini piccoli_gruppi gruppi_piccoli classi_piccole classi_più_piccole sdoppiare "
                        "sdoppiamento classi_sovraffollate rapporto_alunni-docente accorpamento_delle_classi"},
    {NOTION_UNIVERSITY,
     "ateneo atenei universitario universitaria universitari all'università istruzione_superiore facoltà_di_medicina "
     "facoltà_di_lettere campus lezione_universitaria aula_magna laurea lauree laureato laureata laureando "
     "tesi_di_laurea dottorato dottorando rettore rettorato corso_di_laurea fuori_sede fuoricorso tasse_universitarie "
     "semestre matricola politecnico studentato borsa_di_dottorato docente_universitario studenti_universitari"},
    {NOTION_ADULT_EDUCATION,
     "educazione_degli_adulti istruzione_degli_adulti formazione_degli_adulti corso_serale corsi_serali scuola_serale "
     "scuole_serali università_popolare università_della_terza terza_età formazione_continua formazione_permanente "
     "apprendimento_permanente lifelong_learning corsi_per_adulti corsista corsisti riqualificazione_professionale "
     "aggiornamento_professionale tornare_a_studiare tornare_sui_banchi alfabetizzazione_degli_adulti"},
    {NOTION_LANGUAGE_LEARNING,
     "corso_di_lingua corsi_di_lingua corso_di_italiano corsi_di_italiano corso_di_inglese imparare_la_lingua "
     "imparare_l'italiano parlare_italiano parlare_la_lingua parla_italiano vocaboli vocabolario grammatica "
     "verbi_irregolari congiuntivo lingua_straniera lingue_straniere fluente parlare_bene scuola_di_lingue "
     "scambio_linguistico conversazione_in_lingua livello_linguistico apprendimento_linguistico italiano_per_stranieri "
     "pronuncia_corretta accento_straniero"},
    {NOTION_DIALECT,
     "dialetto dialetti dialettale lingua_minoritaria lingue_minoritarie minoranza_linguistica minoranze_linguistiche "
     "lingua_madre madrelingua bilingue bilingui bilinguismo cartelli_bilingui ladino friulano sardo occitano sloveno "
     "vernacolo lingua_dei_nonni parlare_in_dialetto tutela_linguistica toponimi napoletano arbëreshë tedesco_in_alto"},
    {NOTION_MUSIC,
     "musica musicale musicali musicista musicisti coro cori corale coristi canto cantante canzone canzoni "
     "banda_musicale orchestra concerto concerti chitarra pianoforte violino tromba fisarmonica tamburo conservatorio "
     "solfeggio prove_del_coro direttore_d'orchestra melodia stonato stonare strumento_musicale flauto mandolino "
     "bandista batteria_e_chitarra cantare_insieme si_canta cantanti"},
    {NOTION_MUSEUM, "museo musei museale mostra_permanente mostra_temporanea esposizione_museale reperto reperti "
                    "vetrina_del_museo teca teche curatore curatrice pinacoteca galleria_d'arte visita_guidata "
                    "visite_guidate audioguida collezione_del_museo allestimento custode_di_sala biglietto_del_museo "
                    "pezzo_esposto opere_esposte ecomuseo inaugurazione_della_mostra didascalia didascalie"},
    {NOTION_TRADITION,
     "tradizione tradizioni tradizionale tradizionali usanza usanze usi_e_costumi folclore folklore folcloristico "
     "costume_tipico costumi_tradizionali abito_tradizionale sagra sagre festa_patronale festa_del_patrono processione "
     "processioni carnevale falò antenati avi progenitori ancestrale tramandato tramandare tramandata "
     "di_generazione_in generazioni_passate rituale sfilata pro_loco ballo_popolare presepe vivente_presepe "
     "sbandieratori corteo_storico antichi_riti"},
    {NOTION_CRAFT,
     "artigiano artigiana artigiani artigianato artigianale fatto_a_mano fatti_a_mano a_mano bottega_artigiana vasaio "
     "ceramica ceramista terracotta tessitura tessitrice telaio falegname falegnami falegnameria fabbro ebanista "
     "cestaio intrecciare_cesti ricamo ricamare ricamatrice merletto uncinetto ferri_da_calza calzolaio sellaio "
     "soffiatore_di_vetro vetraio intaglio intagliatore orafo mastro_artigiano maestro_artigiano antichi_mestieri"},
    {NOTION_SPORTS_CLUB,
     "società_sportiva società_sportive associazione_sportiva polisportiva sportivo sportivi sportiva calcio "
     "calciatore calcetto campo_da_calcio campetto allenatore allenatori allenatrice allenamento allenamenti torneo "
     "tornei arbitro arbitri pallamano pallacanestro basket pallavolo tennis portiere_di_riserva spogliatoio "
     "spogliatoi maglia_da_calcio squadra_giovanile atletica palazzetto_dello_sport tifosi bocciofila rugby autogol "
     "erba_sintetica"},
    {NOTION_SWIMMING,
     "nuoto nuotare nuota nuotatore nuotatori nuotatrice piscina piscine bagnino bagnini bagnante bagnanti "
     "salvataggio_in_acqua corso_di_nuoto lezioni_di_nuoto imparare_a_nuotare costume_da_bagno cuffia_in_piscina "
     "trampolino cloro annegare annegato annegamento annegati vasca_piccola acquagym stabilimento_balneare balneazione "
     "tuffarsi tuffo tuffi galleggiare braccioli"},
    {NOTION_PLAY, "gioco_da_tavolo giochi_da_tavolo giocattolo giocattoli videogioco videogiochi carte_da_gioco "
                  "giocare_a_carte giochi_di_carte briscola tombola scacchi scacchiera dadi puzzle lego bambola "
                  "bambole biglie nascondino campana_giocata biliardino ludoteca serata_giochi pomeriggio_di_giochi "
                  "giocare_fuori giocare_all'aperto cruciverba videogiocatori"},
    {NOTION_FRIENDSHIP,
     "amico amici amica amiche amicizia amicizie fare_amicizia stringere_amicizia conoscere_gente fare_conoscenza "
     "compagnia_reciproca caffè_insieme prendere_un_caffè bere_un_caffè quattro_chiacchiere chiacchiera chiacchiere "
     "chiacchierare chiacchierata convivialità conviviale merenda_insieme stare_in_compagnia tenere_compagnia "
     "migliore_amica amico_di_penna spritz_insieme"},
    {NOTION_YOUTH_CLUB,
     "centro_giovanile centri_giovanili centro_giovani spazio_giovani circolo_giovanile oratorio oratori punto_giovani "
     "informagiovani operatore_giovanile operatori_giovanili animatore_giovanile educatore_di_strada "
     "educatori_di_strada politiche_giovanili bighellonare ciondolare scout scoutismo boy-scout skatepark muretto "
     "biliardino grest aggregazione_giovanile ritrovo_dei_giovani compagnia_del_muretto"},
    {NOTION_HOBBY,
     "hobby passatempo passatempi tempo_libero svago svaghi filatelia francobolli collezionista collezionisti "
     "collezionare trenini fai_da_te bricolage amatoriale dilettante dilettanti radioamatore radioamatori "
     "parole_crociate sudoku appassionato_di appassionati dopolavoro scacchisti"},
    {NOTION_BELONGING,
     "appartenenza senso_di_appartenenza identità_locale identità_culturale nostra_identità radici_in nostre_radici "
     "mie_radici proprie_radici radicato radicamento sradicato sradicamento sentirsi_a_casa a_casa_propria "
     "terra_natale paese_natale città_natale nato_qui nati_qui cresciuto_qui uno_di_noi campanile campanilismo "
     "nostalgia_di_casa attaccamento_al terra_d'origine orgoglio_locale figlio_del_paese compaesano compaesani"},
    {NOTION_REMEMBRANCE,
     "commemorazione commemorazioni commemorare commemorativo commemorativa giornata_della_memoria "
     "giorno_della_memoria memoria_storica monumento_ai_caduti ai_caduti lapide lapidi targa_commemorativa "
     "pietre_d'inciampo pietra_d'inciampo anniversario sopravvissuto sopravvissuti superstiti reduci deportati "
     "partigiani resistenza_partigiana olocausto shoah genocidio strage stragi eccidio minuto_di_silenzio "
     "corona_di_fiori mai_più non_dimenticare per_non_dimenticare sacrario memoriale"},
    {NOTION_ASSISTIVE, "ausilio_acustico ausili apparecchio_acustico apparecchi_acustici protesi braille sottotitolo "
                       "sottotitoli sottotitolato sottotitolazione screen_reader lettore_di_schermo lettori_di_schermo "
                       "lingua_dei_segni interprete_lis caratteri_grandi lente_d'ingrandimento bastone_bianco "
                       "cane_guida sedia_a_rotelle carrozzina deambulatore audiodescrizione stampelle "
                       "testo_alternativo sintesi_vocale percorsi_tattili anello_magnetico ipovedenti"},
    {NOTION_PLAIN_LANGUAGE,
     "linguaggio_semplice linguaggio_chiaro linguaggio_facile facile_da_leggere parole_semplici frasi_brevi "
     "frasi_corte burocratese gergo gergale politichese aziendalese avvocatese incomprensibile incomprensibili "
     "comprensibile comprensibili illeggibile sigle acronimi paroloni parole_difficili termini_tecnici non_si_capisce "
     "nessuno_capisce capirci_qualcosa italiano_semplice antilingua"},
    {NOTION_SCREEN_TIME,
     "tempo_davanti_allo schermi davanti_allo_schermo divieto_di_cellulare divieto_dei_cellulari cellulare_in_classe "
     "cellulari_in_classe niente_cellulare senza_cellulare cellulare cellulari telefonino telefonini smartphone "
     "scrollare incollati_al incollato_al_telefono dipendenza_da_schermi dipendenza_dal_cellulare tiktok instagram "
     "playstation occhi_sullo_schermo disintossicazione_digitale scorrere_video"},
    {NOTION_WEDDING,
     "matrimonio matrimoni nozze sposi sposarsi sposato luna_di_miele compleanno compleanni torta_di_compleanno "
     "festa_di_compleanno festeggiare festeggiato festeggiamenti festeggiamo battesimo battesimi prima_comunione "
     "cresima banchetto rinfresco brindare brindisi nozze_d'oro capodanno cenone veglione addio_al_nubilato "
     "abito_da_sposa bomboniere invitati_al_matrimonio gli_sposi la_sposa lo_sposo"},
    {NOTION_GRIEF,
     "lutto lutti elaborazione_del_lutto funerale funerali sepoltura cimitero cimiteri camposanto vedova vedove vedovo "
     "vedovanza condoglianze cordoglio piangere piange lacrime defunto defunti cremazione salma onoranze_funebri "
     "pompe_funebri necrologio perso_mio_marito perso_la_moglie consolazione tomba tombe in_lacrime"},
    {NOTION_NAME_AND_GENDER,
     "identità_di_genere parità_di_genere questione_di_genere violenza_di_genere transgender transessuale transessuali "
     "persone_trans persona_trans donna_trans omosessuale omosessuali omosessualità gay lesbica lesbiche bisessuale "
     "bisessuali queer lgbt lgbtq omofobia omofobo transfobia pronome pronomi non_binario coming_out "
     "orientamento_sessuale bandiera_arcobaleno gay_pride linguaggio_inclusivo schwa carriera_alias unioni_civili "
     "uomini_e_donne maschi_e_femmine"},
    {NOTION_INTEGRATION,
     "integrazione_dei_migranti integrazione_sociale integrazione_degli_stranieri nuovi_arrivati nuovo_arrivato "
     "nuovi_residenti appena_arrivati rifugiato rifugiati rifugiata profugo profughi richiedente_asilo "
     "richiedenti_asilo asilo_politico immigrato immigrati immigrazione migrante migranti permesso_di_soggiorno "
     "cittadinanza_italiana stranieri mediatore_culturale mediatori_culturali mediazione_culturale accoglienza_diffusa "
     "accoglienza_dei_profughi ucraini siriani sprar ius_soli seconde_generazioni"},
};
NOTION_TABLE(life, it)
