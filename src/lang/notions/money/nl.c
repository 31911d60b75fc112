/* SPDX-License-Identifier: MIT */
/* Dutch words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_nl[] = {
    {NOTION_PRICE, "prijs prijzen duurder te_duur peperduur goedkoop goedkoper onbetaalbaar prijskaartje prijslijst "
                   "korting koopje prijsverhoging kostbaar tarieven spotgoedkoop zo_duur"},
    {NOTION_DEBT,
     "schuld schulden schuldeiser achterstallig betalingsachterstand aanmaning deurwaarder incasso incassobureau "
     "schuldhulp schuldhulpverlening schuldsanering rood_staan aflossen afbetaling afbetalen wanbetaler"},
    {NOTION_TAX,
     "belasting belastingen belastingdienst belastingaangifte btw ozb inkomstenbelasting belastingbetaler fiscus "
     "heffing heffingen accijns accijnzen belastingontduiking belastingparadijs blauwe_envelop toeristenbelasting"},
    {NOTION_GRANT, "subsidie subsidies gesubsidieerd subsidieaanvraag subsidiepot projectgeld subsidieverstrekker "
                   "fondsaanvraag studiebeurs cofinanciering subsidieregeling projectsubsidie subsidiëren toekenning"},
    {NOTION_FUNDRAISING,
     "geldinzameling inzamelingsactie crowdfunding collecte collectebus sponsor sponsoren sponsorloop sponsoring "
     "loterij fancy_fair taartenverkoop benefiet benefietconcert donateursactie bingo_avond heitje_voor"},
    {NOTION_FEE, "contributie lidmaatschapsgeld toegangsprijs inschrijfgeld leges tolgeld abonnementsgeld jaarbijdrage "
                 "ouderbijdrage entreegeld statiegeldloos tolheffing bijdrage_per schoolgeld entreekaartje"},
    {NOTION_BUDGET, "begroting begrotingstekort penningmeester boekhouding boekhouder jaarrekening budget kascommissie "
                    "tekort_op begroot burgerbegroting kasboek sluitende_begroting"},
    {NOTION_CUTBACK, "bezuiniging bezuinigingen bezuinigen bezuinigd wegbezuinigd kapotbezuinigd broekriem kaasschaaf "
                     "budgetkorting inkrimping gekort snoeien_in versobering"},
    {NOTION_BANK, "bankrekening hypotheek rente rentestand krediet microkrediet spaarrekening bankfiliaal pinautomaat "
                  "roodstand bankier geldautomaat spaarbank bankkantoor geldlening lening_afsluiten"},
    {NOTION_CASH, "contant contanten contant_geld muntgeld kleingeld munten bankbiljet pinpas pinnen creditcard "
                  "overschrijving contactloos portemonnee tikkie betaalverzoek wisselgeld overgemaakt"},
    {NOTION_INVESTMENT,
     "investering investeringen investeren geïnvesteerd investeerder belegger beleggen rendement durfkapitaal "
     "terugverdienen terugverdientijd terugverdiend aandelenkoers pensioenfonds lange_termijn"},
    {NOTION_PROCUREMENT,
     "aanbesteding aanbestedingen aanbesteed aanbesteden inschrijver laagste_inschrijver gunning inkoopafdeling "
     "offerte offertes goedkoopste_aanbieder bestek raamovereenkomst inkoopbeleid inkopers"},
    {NOTION_SALE,
     "verkoop verkopen verkocht verkoper verkoopster klant klanten klandizie uitverkocht kassa winkelverkoop toonbank"},
    {NOTION_CONTRACT, "contract contracten contractueel ondertekend ondertekenen opzegtermijn contractbreuk "
                      "koopovereenkomst contractpartij arbeidscontract huurcontract handtekening notaris wurgcontract"},
    {NOTION_LAND_TITLE, "kadaster kadastraal perceel percelen grondbezit grondeigenaar eigendomsakte erfpacht landroof "
                        "lap_grond grondprijs koopakte erfdienstbaarheid ruilverkaveling eigendomsbewijs grenspaal"},
    {NOTION_STARTUP,
     "startup start-up ondernemer ondernemerschap ondernemingsplan bedrijfsplan zzp'er eigen_zaak "
     "voor_zichzelf_begonnen oprichter zaak_begonnen starter starters ondernemen startende_ondernemer eigen_bedrijf"},
    {NOTION_CLOSURE,
     "faillissement failliet faillietverklaring bedrijfssluiting opgedoekt doek_gevallen dichtgegaan deuren_gesloten "
     "opgeheven winkelsluiting voorgoed_dicht leegverkoop kopje-onder zaak_gestopt laatste_winkel"},
    {NOTION_PROFIT, "winst winsten omzet winstmarge winstgevend verliesgevend winstoogmerk rendabel woekerwinst "
                    "rode_cijfers zwarte_cijfers winstbejag"},
    {NOTION_SUPPLY, "leverancier leveranciers toeleveringsketen voorraad voorraden lege_schappen groothandel "
                    "reserveonderdelen nalevering bevoorrading levertijd niet_geleverd toelevering"},
    {NOTION_DEAR_TIMES, "inflatie koopkracht levensonderhoud prijsstijging prijsstijgingen alles_duurder "
                        "energierekening rondkomen eindjes_aan graaiflatie krimpflatie dure_tijden hoge_prijzen"},
    {NOTION_LAWSUIT,
     "rechtszaak rechtszaken rechter rechters rechtbank advocaat advocaten aangeklaagd hoger_beroep kort_geding vonnis "
     "officier_van_justitie aanklager gedaagde procederen raad_van_state dagvaarding"},
    {NOTION_EVIDENCE, "bewijs bewijzen bewezen bewijsstuk bewijslast bewijsmateriaal getuige getuigen getuigenis "
                      "bonnetje kassabon ontvangstbewijs vingerafdruk aantonen aangetoond zwart_op_wit"},
    {NOTION_IDENTITY_PAPERS,
     "paspoort identiteitskaart identiteitsbewijs id-kaart geboorteakte rijbewijs verblijfsvergunning staatloos "
     "burgerservicenummer zonder_papieren legitimatie legitimatiebewijs pasfoto visum ongedocumenteerd"},
    {NOTION_ONLINE_OFFICE, "digid digitaal_loket e-overheid digitale_overheid onlineformulier webformulier "
                           "digitale_aanvraag online_aanvragen mijnoverheid digitaal_formulier e-loket berichtenbox "
                           "elektronische_handtekening online_formulier"},
    {NOTION_PUBLIC_OFFICE,
     "gemeentehuis loket loketten stadhuis ambtenaar ambtenaren baliemedewerker bureaucratie gemeentebalie volgnummer "
     "nummertje_trekken openingstijden burgerzaken gemeenteloket stempel van_het_kastje"},
    {NOTION_POLITICS,
     "politiek politicus politici politieke_partij gemeenteraad raadslid raadsleden wethouder burgemeester "
     "tweede_kamer kamerlid parlement oppositie verkiezingen verkiezing minister kabinet coalitie stembus"},
    {NOTION_LOBBYING,
     "lobby lobbyen lobbyist lobbyisten belangengroep belangengroepen achterkamertjes achterkamertje achterdeur "
     "vriendjespolitiek draaideur belangenverstrengeling handjeklap wandelgangen lobbyregister"},
    {NOTION_AUTONOMY, "autonomie autonoom zelfbestuur zelfbeschikking decentralisatie gedecentraliseerd zelf_beslissen "
                      "zelf_bepalen eigen_regie onafhankelijkheid subsidiariteit zelfbeschikkingsrecht zelfsturend"},
    {NOTION_CONSENT, "toestemming instemming toestemmen ingestemd instemmen toestemmingsformulier ongevraagd opt-in "
                     "opt-out vinkje gevraagd_of_het akkoord_gaan handtekening_van_de toestemmingsbrief"},
    {NOTION_FAIRNESS,
     "rechtvaardig rechtvaardigheid onrechtvaardig oneerlijk eerlijke_verdeling gelijke_kansen kansengelijkheid "
     "ongelijkheid willekeur voorgetrokken kansenongelijkheid meten_met_twee onrecht billijk eerlijker"},
    {NOTION_LIABILITY,
     "aansprakelijk aansprakelijkheid garantie garantiebewijs schadevergoeding nalatig nalatigheid wie_betaalt_de "
     "opdraaien vrijwaring schadeclaim wettelijk_aansprakelijk aansprakelijkheidsverzekering wie_draait_op"},
    {NOTION_REFUND, "terugbetaling terugbetaald terugbetalen geld_terug statiegeld vergoeding vergoed restitutie "
                    "borgsom waarborgsom tegoedbon compensatie gecompenseerd teruggestort onkostenvergoeding"},
    {NOTION_QUOTA, "bovengrens plafond quotum maximumaantal maximum limiet rantsoen rantsoenering rantsoeneren "
                   "numerus_fixus quota maximering drempelwaarde"},
    {NOTION_MARKET_POWER,
     "monopolie monopolist multinational multinationals kartel marktmacht machtspositie grootmacht supermarktketen "
     "winkelketen grootbedrijf techreuzen oligopolie afhankelijk_van_één techgigant overnames"},
    {NOTION_PROVENANCE,
     "herkomst streekproduct streekproducten keurmerk keurmerken gecertificeerd boerderijwinkel fairtrade fair_trade "
     "uit_de_streek lokaal_geteeld herkomstland traceerbaar korte_keten eigen_bodem biologisch_keurmerk"},
    {NOTION_THEFT, "diefstal dief dieven gestolen gejat jatten inbraak inbraken inbreker zakkenroller winkeldief "
                   "winkeldiefstal fietsendief beroofd overval hangslot fietsslot ingebroken"},
    {NOTION_VIOLENCE, "geweld gewelddadig huiselijk_geweld mishandeling mishandeld vechtpartij knokpartij messteek "
                      "steekpartij agressie blauw_oog aangevallen vuistslag blijf-van-mijn-lijfhuis"},
    {NOTION_PREVENTION, "preventie preventief voorzorg voorzorgsmaatregel vroegsignalering rookmelder beter_voorkomen "
                        "vroegtijdig uit_voorzorg"},
    {NOTION_DEMOCRACY,
     "democratie democratisch referendum burgerberaad volksraadpleging stemmen_over stemrecht meerderheid inspraak "
     "inspraakavond medezeggenschap meebeslissen loting opkomst_bij stembiljet burgerinitiatief kiezer kiezers"},
    {NOTION_WELFARE, "bijstand bijstandsuitkering uitkering uitkeringen toeslag toeslagen huurtoeslag kinderbijslag "
                     "sociale_dienst voedselbank uwv ww-uitkering zorgtoeslag maatschappelijk_werker aow vangnet"},
    {NOTION_SECOND_HAND,
     "tweedehands kringloop kringloopwinkel rommelmarkt vlooienmarkt ruilbeurs weggeefwinkel weggeefkast "
     "gebruikte_kleding marktplaats ruilwinkel afdankertjes kledingruil vrijmarkt garageverkoop speelgoedruil"},
    {NOTION_INHERITANCE, "erfenis erven geërfd erfgenaam erfgenamen testament nalatenschap erfbelasting nalaten "
                         "onterfd erfstuk legaat ouderlijk_huis"},
    {NOTION_STATE_LEVEL, "federaal rijksoverheid provincie provincies landelijk_beleid rijksniveau gemeentelijk_niveau "
                         "waterschap bevoegdheid bestuurslaag bestuurslagen hogere_overheid federale_overheid gewest "
                         "gewesten deelstaat centrale_overheid"},
    {NOTION_ENFORCEMENT,
     "handhaving handhaven handhaver gehandhaafd inspecteur inspecteurs niemand_controleert geen_controle steekproef "
     "boete boetes bekeuring parkeerwachter boa tandeloze_tijger papieren_tijger gedoogbeleid bon_uitschrijven"},
    {NOTION_FINE_PRINT,
     "kleine_lettertjes algemene_voorwaarden gebruiksvoorwaarden privacyverklaring cookiemelding juridisch_jargon "
     "voetnoot disclaimer leveringsvoorwaarden vergrootglas cookiebanner voorwaarden_gelezen"},
    {NOTION_FREE_OF_CHARGE, "gratis kosteloos kost_niets gratis_toegang vrije_toegang zonder_kosten voor_niks voor_nop "
                            "om_niet zonder_betalen toegang_vrij"},
    {NOTION_SHAREHOLDER,
     "coöperatie coöperaties coöperatief aandeelhouder aandeelhouders dividend energiecoöperatie ledenvergadering "
     "wooncoöperatie ledencoöperatie mede-eigenaar zeggenschap_leden aandelen_kopen aandelen_in"},
    {NOTION_GOODS, "goederen koopwaar producten product handelswaar artikelen_in assortiment consumptiegoederen "
                   "pakketje spullen_uit"},
    {NOTION_FAIR_STALL, "marktkraam kraam kraampje kraampjes marktkoopman marktkooplui weekmarkt marktdag standplaats "
                        "marktmeester boerenmarkt groenteboer marktplein venter standwerker viskraam"},
    {NOTION_PRISON, "gevangenis gevangene gevangenen gedetineerde gedetineerden celstraf gevangenisstraf hechtenis "
                    "reclassering voorarrest achter_tralies bajes enkelband proeftijd cipier huis_van_bewaring"},
    {NOTION_MONEY, "wie_betaalt uit_eigen_zak draait_op_voor kost_ons de_rekening_betaalt"},
    {NOTION_FEE, "boete boetes boetegeld"},
    {NOTION_MONEY, "uitgaven onkosten"},
};
NOTION_TABLE(money, nl)
