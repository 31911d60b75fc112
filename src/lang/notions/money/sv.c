/* SPDX-License-Identifier: MIT */
/* Swedish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_sv[] = {
    {NOTION_PRICE, "pris priser prislapp dyrt dyra dyrare överpris prishöjning rabatt fynd prisvärt prislista svindyrt "
                   "kostsam oöverkomligt lågpris för_dyr"},
    {NOTION_DEBT, "skuld skulder skuldsatt skuldsanering kronofogden inkasso betalningskrav obetald obetalda "
                  "betalningspåminnelse avbetalning borgenär skuldberg sms-lån betalningsanmärkning överskuldsatt"},
    {NOTION_TAX, "skatteverket deklaration moms kommunalskatt skattesedel inkomstskatt skattebetalare skatteparadis "
                 "skattefusk punktskatt skattesmitning beskattning fastighetsskatt deklarera skattepengar skattemedel "
                 "skattehöjning skattesänkning betala_skatt mer_skatt i_skatt lägre_skatt högre_skatt"},
    {NOTION_GRANT, "bidrag_från projektmedel projektbidrag föreningsbidrag bidragsansökan stipendium anslag subvention "
                   "subventionerad medfinansiering bidragsgivare söka_bidrag projektpengar statsbidrag eu-medel"},
    {NOTION_FUNDRAISING,
     "insamling insamlingar insamlingsbössa sponsor sponsorer sponsring lotteri tombola kakförsäljning kakbak "
     "gräsrotsfinansiering crowdfunding välgörenhet korvförsäljning loppisintäkt"},
    {NOTION_FEE, "avgift avgifter medlemsavgift årsavgift inträde inträdesavgift anmälningsavgift vägtull "
                 "trängselskatt hyllavgift serviceavgift deltagaravgift terminsavgift taxa"},
    {NOTION_BUDGET, "budget budgeten budgetunderskott kassör bokföring bokslut underskott balansräkning "
                    "ekonomiansvarig revisor kassabok medborgarbudget årsredovisning budgetpost"},
    {NOTION_CUTBACK, "nedskärning nedskärningar besparing besparingar sparkrav sparbeting åtstramning osthyvel "
                     "svångrem dragit_in_på neddragning neddragningar bantat sparpaket nedmontering"},
    {NOTION_BANK, "banklån bankkonto bolån ränta räntan räntor kredit sparkonto bankkontor lånelöfte amortering "
                  "bankomat mikrolån sparbank bankman bank banken"},
    {NOTION_CASH, "kontanter kontant swish swisha swishade mynt sedlar växelpengar bankkort kortbetalning kontokort "
                  "plånbok kortläsare kontantfri småmynt banköverföring"},
    {NOTION_INVESTMENT, "investering investeringar investera investerat investerare avkastning riskkapital "
                        "lönar_sig_på aktier pensionsfond återbetalningstid kapitalplacering"},
    {NOTION_PROCUREMENT, "upphandling upphandlingar upphandla upphandlat anbud anbudsgivare lägsta_anbud ramavtal "
                         "offert offerter lägsta_pris inköpare inköpsavdelning anbudsförfarande förfrågningsunderlag"},
    {NOTION_SALE, "försäljning sälja sålt sålde säljare säljer kund kunder slutsålt köpare kassan utförsäljning "
                  "återförsäljare butiksbiträde"},
    {NOTION_CONTRACT,
     "kontrakt avtalspart skrivit_under undertecknat påskrivet uppsägningstid avtalsbrott hyreskontrakt köpekontrakt "
     "anställningskontrakt kontraktsbrott avtalstid kontraktet skriva_kontrakt handslag"},
    {NOTION_LAND_TITLE, "fastighetsregister lagfart lantmäteriet lantmätare tomtgräns markägare arrende "
                        "fastighetsbeteckning tomträtt markägande jordlott servitut tomtmark"},
    {NOTION_STARTUP, "startup nystartat entreprenör entreprenörer entreprenörskap affärsplan egenföretagare "
                     "eget_företag inkubator nyföretagande starta_eget affärsidé småföretagare nyföretagare"},
    {NOTION_CLOSURE, "konkurs konkurser konkursmässig nedläggning nedlagd nedlagda lagts_ner slog_igen slagit_igen "
                     "bommat_igen bomma stängt_för_gott sista_butiken lade_ner läggs_ner butiksdöd"},
    {NOTION_PROFIT, "vinst vinster omsättning vinstmarginal lönsam lönsamt olönsam förlustaffär vinstintresse "
                    "bruttovinst röda_siffror överskott vinstdrivande"},
    {NOTION_SUPPLY, "leverans leveranser leverantör leverantörer leveranskedja lager_slut tomma_hyllor slut_i_lager "
                    "grossist varubrist reservdelar leveranstid försening_av_varor materialbrist beredskapslager"},
    {NOTION_DEAR_TIMES, "inflation levnadskostnader köpkraft dyrtid prishöjningar allt_dyrare prisökningar elräkning "
                        "elpris matpriser dyrtider få_det_att matkassen krympflation"},
    {NOTION_LAWSUIT, "rättegång domstol domstolar advokat advokater åtal åklagare överklaga överklagat tingsrätten "
                     "hovrätten dom_i_målet rättsprocess jurist tvistemål stämningsansökan"},
    {NOTION_EVIDENCE, "bevis bevisa bevisat bevismaterial kvitto kvitton vittne vittnen vittnesmål intyg fingeravtryck "
                      "bevisbörda svart_på_vitt ögonvittne"},
    {NOTION_IDENTITY_PAPERS,
     "pass_och_id id-kort legitimation legitimera körkort personnummer födelsebevis uppehållstillstånd papperslös "
     "papperslösa statslös visum identitetshandling passfoto passpolisen samordningsnummer"},
    {NOTION_ONLINE_OFFICE,
     "e-legitimation bankid e-tjänst e-tjänster e-förvaltning digital_blankett webbformulär mina_sidor digital_ansökan "
     "digital_brevlåda e-faktura digital_underskrift kivra medborgarportal ansökan_på_nätet"},
    {NOTION_PUBLIC_OFFICE,
     "kommunhus kommunhuset stadshuset rådhuset tjänsteman tjänstemän myndighet myndigheter medborgarkontor "
     "handläggare byråkrati byråkrat nummerlapp kölapp öppettider länsstyrelsen stämpel"},
    {NOTION_POLITICS, "politiker politikern politikerna riksdag riksdagen riksdagsledamot kommunfullmäktige opposition "
                      "oppositionen parti partier partiet kommunalråd valrörelse vallöfte minister statsråd "
                      "borgmästare kommunpolitiker valkampanj fullmäktige"},
    {NOTION_LOBBYING, "lobby lobbying lobbyist lobbyister intresseorganisation bakdörr bakdörren svängdörr svängdörrar "
                      "korridorer vänskapskorruption påverkansarbete särintresse särintressen lobbyregister"},
    {NOTION_AUTONOMY, "självstyre självbestämmande autonomi autonom decentralisering decentraliserad bestämma_själva "
                      "bestämma_själv egenmakt oberoende kommunalt_självstyre subsidiaritet besluta_själva"},
    {NOTION_CONSENT, "samtycke samtycka samtyckt medgivande be_om_lov utan_att_fråga samtyckesblankett "
                     "målsmans_underskrift opt-in bocka_i kryssa_i föräldrars_tillstånd godkänt_cookies"},
    {NOTION_FAIRNESS, "rättvisa rättvis rättvist orättvis orättvist orättvisa jämlik jämlikhet ojämlik ojämlikhet "
                      "lika_villkor rättvist_fördelat favorisering särbehandling millimeterrättvisa"},
    {NOTION_LIABILITY,
     "ansvarsskyldig skadestånd skadeståndsskyldig garanti garantier garantitid försumlig vem_betalar_för "
     "ansvarsförsäkring ersättningsskyldig oaktsamhet oaktsam friskrivning produktansvar"},
    {NOTION_REFUND, "återbetalning återbetala återbetalt pengarna_tillbaka ersättning kompensation pant pantflaska "
                    "pantburk deposition gottgörelse tillgodokvitto pantautomat utlägg"},
    {NOTION_QUOTA, "tak_för takbelopp maxantal maxgräns kvot kvoter ransonering ransonera begränsat_antal övre_gräns "
                   "maximalt_antal tröskelvärde högkostnadsskydd"},
    {NOTION_MARKET_POWER,
     "monopol storföretag storbolag multinationella kartell marktmakt marknadsdominans dominerande_ställning matjättar "
     "techjättar oligopol butikskedja butikskedjor konkurrensverket inlåsning"},
    {NOTION_PROVENANCE,
     "närproducerat närproducerade närodlat närodlad ursprungsmärkning kravmärkt märkning_av certifierad certifierat "
     "gårdsbutik rättvisemärkt spårbarhet svenskmärkt lokalproducerat rekoring ursprungsland"},
    {NOTION_THEFT, "stöld stölder tjuv tjuvar stulen stulet stulna stjäla inbrott inbrottstjuv ficktjuv snattare "
                   "snatteri rån rånad cykeltjuv hänglås cykellås snodde"},
    {NOTION_VIOLENCE, "våldsam våldsamt misshandel misshandlad slagsmål överfall överfallen hot_och_våld kvinnojour "
                      "kvinnofrid våld_i_nära knivhugg knivhuggen blåtira knytnäve sparkar_och_slag våld_mot "
                      "fysiskt_våld hot_om_våld våldsbrott våldtäkt"},
    {NOTION_PREVENTION, "förebygga förebyggande förebygger förhindra försiktighet försiktighetsåtgärd prevention "
                        "preventiv tidig_upptäckt brandvarnare försiktighetsprincip i_förväg föregripa"},
    {NOTION_DEMOCRACY,
     "demokrati demokratisk demokratiskt folkomröstning medborgarråd rösta röstade röstning omröstning majoritet "
     "valdeltagande medbestämmande medborgarförslag namninsamling valsedel handuppräckning röstberättigad"},
    {NOTION_WELFARE,
     "socialbidrag försörjningsstöd socialtjänst socialtjänsten försäkringskassan barnbidrag bostadsbidrag a-kassa "
     "arbetslöshetsersättning socialkontor socialsekreterare sjukpenning bidragstagare skyddsnät matkasse välfärd"},
    {NOTION_SECOND_HAND, "begagnat begagnade begagnad loppis loppmarknad secondhand second_hand bytesdag klädbyte "
                         "bytesbod återbruk ärvda_kläder bytesring byteshylla antikbod"},
    {NOTION_INHERITANCE, "arv ärva ärvt ärvde arvinge arvingar testamente testamentera bouppteckning dödsbo arvsskatt "
                         "arvegods gå_i_arv arvskifte laglott"},
    {NOTION_STATE_LEVEL,
     "statlig_nivå kommunal_nivå regional_nivå förbundsstat federal landsting staten_och_kommunerna nationell_nivå "
     "statens_ansvar kommunens_ansvar regionens_ansvar delstat delstater förvaltningsnivå kommunalt_ansvar"},
    {NOTION_ENFORCEMENT,
     "tillsyn tillsynsmyndighet efterlevnad inspektör inspektörer ingen_kontrollerar ingen_kollar bötfälla bötfälld "
     "stickprov parkeringsvakt tandlös papperstiger lapplisa p-bot vitesföreläggande böteslapp p-böter"},
    {NOTION_FINE_PRINT, "finstilta finstilt allmänna_villkor användarvillkor integritetspolicy cookiebanner fotnot "
                        "juridiska cookieruta köpvillkor läst_villkoren förstoringsglas ansvarsfriskrivning"},
    {NOTION_FREE_OF_CHARGE, "gratis kostnadsfritt kostnadsfri avgiftsfri avgiftsfritt fri_entré fritt_inträde "
                            "kostar_ingenting kostar_inget utan_kostnad utan_avgift för_noll"},
    {NOTION_SHAREHOLDER,
     "kooperativ kooperativt kooperation aktieägare delägare andelsägare utdelning ekonomisk_förening medlemsägd "
     "bostadsrättsförening andelsförening medlemsägt en_röst andelsjordbruk"},
    {NOTION_GOODS,
     "produkter produkt handelsvaror konsumtionsvaror sortiment vara_i_butik importvaror dagligvaror varuutbud"},
    {NOTION_FAIR_STALL, "marknadsstånd torghandel torghandlare torgdag knalle knallar marknadsknallar "
                        "försäljningsstånd torgplats marknadsdag bondens_marknad stånd_på_torget korvkiosk"},
    {NOTION_PRISON, "fängelse fängelset fånge fångar intern_på häkte häktad häktet frivård fängelsestraff "
                    "skyddstillsyn fotboja kriminalvården bakom_galler villkorlig_dom inspärrad"},
    {NOTION_MONEY, "vem_betalar ur_egen_ficka kostar_oss vem_står_för"},
    {NOTION_FEE, "böter förseningsavgift"},
    {NOTION_MONEY, "utgifter"},
};
NOTION_TABLE(money, sv)
