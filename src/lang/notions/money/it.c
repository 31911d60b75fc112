/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_it[] = {
    {NOTION_PRICE, "prezzo prezzi costoso costosi carissimo troppo_caro troppo_cara tariffa tariffe sconto sconti "
                   "listino abbordabile rincaro costa_troppo costa_poco caro_prezzo buon_mercato"},
    {NOTION_DEBT, "debito debiti debitore indebitato indebitamento sovraindebitamento moroso morosi morosità insoluto "
                  "insoluti arretrati rate ratealmente creditore pignoramento sollecito_di_pagamento in_rosso"},
    {NOTION_TAX,
     "tassa tasse imposta imposte fisco fiscale tributo tributi contribuente iva irpef imu dichiarazione_dei_redditi "
     "evasione evasori agenzia_delle_entrate paradiso_fiscale commercialista tassazione gabella"},
    {NOTION_GRANT, "contributo_pubblico contributi_pubblici sovvenzione sovvenzioni sussidio finanziamento "
                   "finanziamenti fondo_perduto fondi_europei borsa_di_studio finanziatore pnrr rendicontazione "
                   "cofinanziamento un_bando il_bando bando_europeo bandi_regionali vincere_un_bando"},
    {NOTION_FUNDRAISING,
     "raccolta_fondi colletta crowdfunding sponsor sponsorizzazione lotteria riffa pesca_di_beneficenza beneficenza "
     "mercatino_solidale mecenate vendita_di_torte salvadanaio tombola cena_sociale questua"},
    {NOTION_FEE, "quota_associativa quota_annuale quote_associative canone pedaggio retta rette biglietto_d'ingresso "
                 "tesseramento tessera iscrizione_annuale abbonamento tassa_di_iscrizione diritti_di_segreteria"},
    {NOTION_BUDGET,
     "bilancio bilanci disavanzo tesoriere contabilità contabile deficit preventivo_di_spesa bilancio_partecipativo "
     "ragioneria conti_pubblici capitolo_di_spesa far_quadrare_i avanzo_di_amministrazione il_ragioniere"},
    {NOTION_CUTBACK, "tagli_alla tagli_al taglio_dei austerità spending_review tagli_lineari tirare_la_cinghia "
                     "risparmi_forzati tagliato_i_fondi tagli_ai sforbiciata"},
    {NOTION_BANK, "banca banche bancario mutuo mutui interessi_bancari conto_corrente bancomat sportello_bancario "
                  "scoperto microcredito banchiere tasso_d'interesse libretto_di_risparmio un_prestito i_prestiti "
                  "prestito_bancario chiedere_un_prestito"},
    {NOTION_CASH, "contanti contante moneta monetine spiccioli banconota banconote carta_di_credito bonifico bonifici "
                  "assegno portafoglio pagare_con_la pagamento_elettronico contactless borsellino"},
    {NOTION_INVESTMENT,
     "investimento investimenti investire investito investitore investitori capitale_di_rischio si_ripaga "
     "lungo_termine ammortizzare borsa_valori capitali gli_azionisti titoli_e_obbligazioni"},
    {NOTION_PROCUREMENT,
     "appalto appalti gara_d'appalto gare_d'appalto capitolato massimo_ribasso offerente stazione_appaltante "
     "affidamento_diretto aggiudicazione fornitura_pubblica preventivi codice_degli_appalti subappalto"},
    {NOTION_SALE, "vendita vendite vendere venduto venduti venditore venditrice cliente clienti esaurito esauriti "
                  "acquirente acquirenti saldi bancone commesso clientela"},
    {NOTION_CONTRACT, "contratto contratti contrattuale firmato_il_contratto controparte firmatario disdetta recesso "
                      "inadempimento notaio contraente contraenti stipula stipulare preavviso scrittura_privata"},
    {NOTION_LAND_TITLE,
     "catasto catastale rogito particella particelle terreno_agricolo appezzamento atto_di_proprietà fondiario "
     "latifondo confine_di_proprietà geometra usucapione proprietario_terriero podere accaparramento_di_terre "
     "i_terreni un_terreno proprietà_dei_terreni"},
    {NOTION_STARTUP, "startup imprenditore imprenditrice imprenditoria aprire_un'attività partita_iva incubatore "
                     "fondatore fondatrice piano_industriale mettersi_in_proprio mettersi_in_gioco nuova_impresa "
                     "neoimprenditore autoimprenditorialità fondare_un'azienda"},
    {NOTION_CLOSURE,
     "chiusura chiuso_bottega saracinesca serranda serrande chiuso_per_sempre ha_chiuso hanno_chiuso ultimo_negozio "
     "bancarotta insolvenza chiusa_definitivamente cessata_attività dismissione azienda_fallita in_fallimento"},
    {NOTION_PROFIT, "profitto profitti utile_d'esercizio utili_netti guadagno guadagni guadagnare margine_di_guadagno "
                    "redditizio lucro scopo_di_lucro in_perdita ricavo ricavi incasso il_fatturato fatturato_annuo"},
    {NOTION_SUPPLY,
     "fornitura forniture fornitore fornitori consegna_della consegne scorte scaffali_vuoti magazzino "
     "approvvigionamento grossista carenza_di_materie rifornimento ricambi catena_di_fornitura esaurimento_scorte"},
    {NOTION_DEAR_TIMES,
     "inflazione carovita caro_vita caro_bollette rincari costo_della_vita potere_d'acquisto aumento_dei_prezzi "
     "tutto_aumenta più_caro caro_energia prezzi_alle_stelle arrivare_a_fine arrivano_a_fine arriviamo_a_fine"},
    {NOTION_LAWSUIT,
     "causa_legale tribunale tribunali giudice giudici avvocato avvocata avvocati processo_penale sentenza querela "
     "querelare ricorso_al_tar denuncia imputato magistrato procura corte_d'appello contenzioso udienza"},
    {NOTION_EVIDENCE, "prova_scritta prove_concrete dimostrare scontrino testimone testimoni testimonianza "
                      "attestazione evidenza evidenze impronta_digitale documentare pezza_d'appoggio la_ricevuta "
                      "le_ricevute una_ricevuta ricevuta_di_ritorno"},
    {NOTION_IDENTITY_PAPERS,
     "carta_d'identità passaporto documento_d'identità certificato_di_nascita permesso_di_soggiorno codice_fiscale "
     "patente anagrafe documenti_smarriti senza_documenti apolide fototessera stato_civile visto_d'ingresso"},
    {NOTION_ONLINE_OFFICE, "spid sportello_digitale sportello_telematico modulo_online domanda_online servizi_online "
                           "amministrazione_digitale pec firma_digitale portale_del_comune pratiche_online app_io "
                           "identità_digitale fascicolo_elettronico"},
    {NOTION_PUBLIC_OFFICE, "comune_di municipio sportello sportelli impiegato impiegata funzionario funzionari "
                           "burocrazia burocratico ufficio_anagrafe ufficio_tecnico marca_da_bollo "
                           "pubblica_amministrazione numeretto orario_di_sportello prefettura timbro"},
    {NOTION_POLITICS, "partito_politico parlamentare deputato onorevole assessore assessori consiglieri "
                      "consiglio_comunale sindaco sindaca opposizione elettorale ministro i_politici un_politico "
                      "politicante i_partiti consigliere_comunale consiglieri_comunali un_consigliere le_elezioni"},
    {NOTION_LOBBYING,
     "lobby lobbista lobbisti gruppo_di_pressione gruppi_di_interesse porte_girevoli raccomandazione raccomandato "
     "raccomandati clientelismo sottobanco corridoi_del_potere conflitto_di_interessi portatori_d'interesse"},
    {NOTION_AUTONOMY,
     "autonomia autonomo autonoma decentramento decentrato autogestione autogoverno autodeterminazione sussidiarietà "
     "decidere_da_soli decidiamo_noi indipendenza autogestito per_conto_nostro"},
    {NOTION_CONSENT, "consenso consenso_informato acconsentire chiedere_il_permesso senza_permesso senza_chiedere "
                     "liberatoria autorizzazione_dei_genitori spuntare_la_casella dare_il_permesso revocare assenso"},
    {NOTION_FAIRNESS,
     "equità equo equa giustizia_sociale ingiusto ingiustizia disuguaglianza disuguaglianze pari_opportunità "
     "favoritismo favoritismi due_pesi iniquo parte_giusta privilegi chi_ci_guadagna"},
    {NOTION_LIABILITY,
     "responsabilità_civile garanzia garanzie risarcimento_danni danni_a_terzi negligenza chi_paga_i colpa_grave "
     "responsabile_legale responsabilità_legale rivalsa vizio_occulto risponde_dei_danni"},
    {NOTION_REFUND, "rimborso rimborsi rimborsare rimborsato cauzione caparra indennizzo risarcimento risarcire "
                    "restituire_i_soldi indietro_i_soldi vuoto_a_rendere buono_sconto ridare_i_soldi"},
    {NOTION_QUOTA, "tetto_massimo tetto_di_spesa limite_massimo contingentamento razionamento razionare numero_chiuso "
                   "numero_massimo soglia massimale quote_latte capienza_massima"},
    {NOTION_MARKET_POWER, "monopolio monopoli monopolista oligopolio cartello_di multinazionale multinazionali "
                          "grande_distribuzione posizione_dominante antitrust colossi dipendenza_da grandi_gruppi "
                          "concorrenza_sleale centro_commerciale giganti_del_web"},
    {NOTION_PROVENANCE, "provenienza prodotto_locale prodotti_locali chilometro_zero km_zero filiera_corta "
                        "certificato_di_origine certificazione dop igp commercio_equo tracciabilità marchio_di_qualità "
                        "denominazione_di_origine contadino_sotto_casa nostrano nostrani"},
    {NOTION_THEFT, "furto furti ladro ladri rubato rubata rubare rubano scippo scippatore borseggiatore borseggiatori "
                   "scasso rapina rapinatore refurtiva lucchetto svaligiato"},
    {NOTION_VIOLENCE,
     "violenza violenze violento aggressione aggressioni aggredito botte picchiato picchiare rissa risse "
     "violenza_domestica maltrattamenti pugno pugni coltello accoltellato femminicidio centro_antiviolenza schiaffi"},
    {NOTION_PREVENTION, "prevenzione preventivo_e preventiva prevenire precauzione precauzioni anticipare "
                        "diagnosi_precoce meglio_prevenire rilevatore_di_fumo cautela prima_che_succeda"},
    {NOTION_DEMOCRACY,
     "democrazia democratico democratica referendum votazione votare voto voti elettori urne assemblea_cittadina "
     "astensione alzata_di_mano sorteggio partecipazione_popolare petizione scheda_elettorale dire_la_nostra "
     "la_maggioranza_decide a_maggioranza maggioranza_dei_voti voto_di_maggioranza"},
    {NOTION_WELFARE, "assistente_sociale assistenti_sociali servizi_sociali sussidi assegno_unico "
                     "reddito_di_cittadinanza indennità disoccupazione inps prestazioni_sociali bonus caritas "
                     "cassa_integrazione stato_sociale assegno_di_inclusione pacco_alimentare assegno_sociale"},
    {NOTION_SECOND_HAND,
     "seconda_mano mercatino mercatini mercatino_delle_pulci baratto barattare scambio_di_vestiti svuotacantine "
     "robivecchi abiti_usati smessi riuso vinted mercato_dell'usato vestiti_usati libri_usati auto_usata"},
    {NOTION_INHERITANCE, "eredità ereditare ereditato erede eredi successione_ereditaria defunto tramandato tramandare "
                         "casa_dei_nonni asse_ereditario diseredato"},
    {NOTION_STATE_LEVEL,
     "federale federalismo regioni_e_comuni stato_centrale governo_centrale livello_statale livello_nazionale "
     "livello_regionale provincia provinciale competenza_regionale competenza_statale competenze_dei_comuni "
     "enti_locali scaricabarile cantonale livelli_di_governo"},
    {NOTION_ENFORCEMENT,
     "ispettore ispettori ispezioni vigili vigile_urbano multa multe multare multato nessuno_controlla senza_controlli "
     "far_rispettare sanzioni lettera_morta impunità controlli_a_campione grida_manzoniane"},
    {NOTION_FINE_PRINT, "clausole_in_piccolo scritte_in_piccolo termini_e_condizioni condizioni_d'uso "
                        "condizioni_generali informativa_sulla_privacy note_legali asterisco lente_d'ingrandimento "
                        "burocratese note_in_fondo avvertenze banner_dei_cookie"},
    {NOTION_FREE_OF_CHARGE, "gratis gratuito gratuita gratuitamente gratuità ingresso_libero senza_spese a_costo_zero "
                            "non_costa_nulla non_si_paga a_titolo_gratuito senza_pagare offerta_libera"},
    {NOTION_SHAREHOLDER, "cooperativa cooperative socio_lavoratore soci_della azionariato quote_sociali cooperatori "
                         "mutualistico cooperazione_sociale una_testa gli_azionisti un_azionista i_dividendi"},
    {NOTION_GOODS, "prodotto prodotti beni_di_consumo mercanzia assortimento derrate la_merce le_merci prodotto_finito "
                   "prodotti_importati merci_importate"},
    {NOTION_FAIR_STALL, "bancarella bancarelle banco_del_mercato ambulante ambulanti mercato_settimanale "
                        "mercato_rionale giorno_di_mercato fruttivendolo verduraio piazza_del_mercato posteggio_del "
                        "mercante bottegaio fiera_paesana pescivendolo"},
    {NOTION_PRISON, "carcere carceri carcerario detenuto detenuti detenzione galera prigione recluso penitenziario "
                    "arresti_domiciliari libertà_vigilata dietro_le_sbarre cella agente_penitenziario scarcerato "
                    "secondini condanna_a"},
    {NOTION_MONEY, "chi_paga di_tasca_propria di_tasca_nostra ci_costa paga_il_conto"},
    {NOTION_FEE, "multa multe penale_per_ritardo"},
    {NOTION_MONEY, "spese"},
};
NOTION_TABLE(money, it)
