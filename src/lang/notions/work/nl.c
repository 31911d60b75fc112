/* SPDX-License-Identifier: MIT */
/* Dutch words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_nl[] = {
    {NOTION_HIRE, "aanwerven aangeworven aanwerving werving wervingsactie werven personeelswerving rekruteren "
                  "rekrutering sollicitant sollicitanten sollicitatie sollicitatiegesprek solliciteren gesolliciteerd "
                  "vacature vacatures personeelsadvertentie wervingscampagne aannemen_van_personeel aangenomen_als "
                  "in_dienst_nemen headhunter wegkopen onvervuld openstaande_vacatures proefdag selectieprocedure "
                  "zijinstromer zij-instromer cv kandidaten_voor_de personeelstekort uitzendkracht_geworden"},
    {NOTION_RETAIN, "personeelsbehoud behoud_van_personeel loyaal loyaliteit verloop_onder personeelsverloop "
                    "vasthouden_van vrijwilligersbehoud blijven_hangen blijven_plakken blijven_lang blijft_lang "
                    "elk_jaar_terug ieder_jaar_terug komen_terug vaste_kern oudgedienden anciënniteit trouwe_leden "
                    "weglopen_naar gebonden_aan verbondenheid binding_met trouwe_vrijwilligers blijven_trouw"},
    {NOTION_PAY,
     "loon lonen salaris salarissen loonstrook loonstrookje salarisschaal loonschaal uurloon minimumloon bezoldiging "
     "beloning_naar loonsverhoging salarisverhoging overwerkvergoeding toeslag toeslagen onregelmatigheidstoeslag "
     "vakantiegeld eindejaarsuitkering dertiende_maand bonus onderbetaald slecht_betaald beter_betaald goed_betaald "
     "verdient_te verdienen vrijwilligersvergoeding reiskostenvergoeding loonkloof hongerloon"},
    {NOTION_HOURS,
     "werktijd werktijden arbeidstijd arbeidstijden werkuren ploegendienst ploegen nachtdienst nachtdiensten "
     "avonddienst vroege_dienst late_dienst weekenddienst overuren overwerk overwerken deeltijd parttime voltijd "
     "fulltime halftijds dienstrooster roosters prikklok inklokken flexibele_uren vierdaagse_werkweek "
     "bereikbaarheidsdienst piketdienst achterwacht lunchpauze zondagswerk onregelmatige_diensten"},
    {NOTION_EMPLOYMENT,
     "arbeidscontract arbeidsovereenkomst dienstverband vast_contract vaste_aanstelling tijdelijk_contract "
     "tijdelijke_contracten nulurencontract nul-uren onbepaalde_duur bepaalde_tijd onbepaalde_tijd ontslag ontslaan "
     "ontslagen opzegtermijn opgezegd proeftijd uitzendkracht uitzendkrachten flexwerker flexwerk seizoenarbeider "
     "seizoenswerk vaste_baan baanzekerheid ontslagvergoeding contractverlenging interimcontract oproepkracht "
     "vast_dienstverband"},
    {NOTION_FREELANCE,
     "zzp zzp'er zzp'ers zelfstandige zelfstandigen freelancer freelance freelancers eigen_baas schijnzelfstandigheid "
     "schijnzelfstandige eenmanszaak bijbaan klusje bijklussen bijverdienen platformwerk maaltijdbezorger fietskoerier "
     "voor_eigen_rekening uurtarief factureren eigen_bedrijfje"},
    {NOTION_UNION, "vakbond vakbonden vakbondsman vakbeweging vakbondslid staking stakingen staken gestaakt stakers "
                   "cao collectieve_arbeidsovereenkomst ondernemingsraad personeelsraad cao-onderhandelingen fnv cnv "
                   "abvv acv syndicaal syndicalist prikactie werkonderbreking vakbondsafgevaardigde medezeggenschap "
                   "looneis arbeidsconflict stakingsbreker"},
    {NOTION_SKILL,
     "vaardigheid vaardigheden vakmanschap vakman vaklui vakmensen vakkennis bekwaam bekwaamheid competentie "
     "competenties talent talentvol gekwalificeerd kwalificatie kwalificaties kundig deskundigheid knowhow handigheid "
     "geschoold ongeschoold geschoolde bedreven vakkracht vakkrachten onder_de_knie aanleg_voor handig_met allround"},
    {NOTION_TRAINEE, "stagiair stagiaire stagiairs stage stages stageplaats stageplek stagebegeleider "
                     "leerling-verpleegkundige leerplek leerwerkplek leerbedrijf leerjongen gezel trainee traineeship "
                     "vakantiebaan vakantiewerk maatschappelijke_stage snuffelstage afstudeerder meelopen "
                     "praktijkopleiding duaal_leren co-assistent aspirant werkstudent"},
    {NOTION_CAREER, "loopbaan carrière carrièrekans promotie_maken promotie_gemaakt bevorderd doorgroeien "
                    "doorgroeimogelijkheden doorgegroeid loopbaanperspectief toekomstperspectief beroep beroepen "
                    "beroepskeuze roeping glazen_plafond opklimmen opgeklommen springplank hogerop omscholing "
                    "loopbaanbegeleiding doodlopend vakgebied_wisselen functieprofiel"},
    {NOTION_ABSENCE, "afwezig afwezigheid verzuim ziekteverzuim ziekmelding ziekmeldingen ziekgemeld ziek_gemeld "
                     "ziekmelden ziekteverlof ziekenkas verlof verlofdag verlofdagen vakantiedagen vrije_dag invaller "
                     "invallers invallen invalkracht vervanger vervangers vervanging_bij plaatsvervanger waarnemer "
                     "waarneming_door inspringen ingesprongen vervangt snipperdag griepgolf afgemeld"},
    {NOTION_WORK_SAFETY,
     "helm veiligheidshelm handschoenen veiligheidsbril werkschoenen veiligheidsschoenen veiligheidshesje "
     "beschermende_kleding gehoorbescherming oordopjes arbeidsongeval arbeidsongevallen bedrijfsongeval arbo arboarts "
     "arbodienst arbeidsveiligheid veilig_werken arbeidsinspectie steiger steigers valbeveiliging asbest beroepsziekte "
     "rugklachten bedrijfsarts bedrijfshulpverlening preventieadviseur bijna-ongeval tillift beschermingsmiddelen"},
    {NOTION_REMOTE_WORK,
     "thuiswerken thuiswerk thuiswerker thuiswerkdag thuiswerkplek telewerk telewerken op_afstand_werken vanuit_huis "
     "thuis_werken thuisgewerkt keukentafel videobellen videovergadering hybride_werken joggingbroek pyjama flexplek "
     "flexplekken coworking werken_op_afstand digitale_nomade zolderkamer terug_naar_kantoor"},
    {NOTION_MOTIVATION, "motivatie motiveren gemotiveerd ongemotiveerd gedemotiveerd prikkel prikkels enthousiasme "
                        "enthousiast plezier werkplezier passie gepassioneerd bevlogen bevlogenheid gedreven drijfveer "
                        "drijfveren verveling saai vervelen verveelt vreugde trots stimulans inspireren inspiratie "
                        "geïnspireerd hart_en_ziel goesting liefde_voor leuk_om lol"},
    {NOTION_REWARD, "erkenning waardering gewaardeerd waarderen beloning belonen beloond bedankje bedanken bedankt_de "
                    "dankwoord dank_je_wel dankbaarheid onderscheiding lintje lintjes medaille medailles "
                    "prijsuitreiking oorkonde eerbetoon geëerd huldiging gehuldigd lof prijzen_de pluim schouderklop "
                    "schouderklopje bloemetje bos_bloemen applaus beker eremedaille speldje"},
    {NOTION_MENTOR, "mentor mentoren mentorschap mentoraat buddy buddy's maatje maatjes maatjesproject meter_en_peter "
                    "peetouder peterschap meterschap coach coaching coachen inwerken ingewerkt inwerkperiode "
                    "onder_zijn_vleugels onder_haar_vleugels onder_de_vleugels oude_rot oude_rotten bij_de_hand tandem "
                    "koppelen_aan meekijken begeleider praktijkbegeleider ervaren_collega wegwijs"},
    {NOTION_LEADER,
     "leider leiders leidster leidinggevende leidinggevenden leiderschap baas bazen bazin chef chefs manager managers "
     "directeur directrice voorzitter voorzitster voorzitterschap hoofd_van afdelingshoofd teamleider ploegbaas "
     "opzichter schoolhoofd bestuurder bestuurders kapitein aan_het_roer aan_het_hoofd de_lakens_uit trekker_van "
     "kartrekker boegbeeld meerdere_in burgervader ceo geeft_leiding leiding_geven"},
    {NOTION_DIVISION,
     "taakverdeling werkverdeling arbeidsverdeling taken_verdelen verdelen_van_taken verdeling_van_taken wie_doet_wat "
     "om_de_beurt om_beurten beurtelings bij_toerbeurt toerbeurt beurtrol afwisselen corvee corveerooster "
     "taakomschrijving functieomschrijving takenlijst takenpakket takenrooster delegeren gedelegeerd "
     "huishoudelijke_taken afwassen afwas wiens_beurt werkdruk_verdelen poetslijst bardienst"},
    {NOTION_TEAM, "team teams teamgeest teamwerk ploeg collega collega's collegialiteit collegiaal werkgroep "
                  "werkgroepen kameraad kameraden kameraadschap saamhorigheid eendracht samen_de_schouders "
                  "schouders_eronder groepsgeest bemanning equipe teamoverleg maten_onder lerarenkamer werkmakker"},
    {NOTION_ELECTION,
     "verkiezing verkiezingen verkiezingscampagne verkiezingsstrijd gekozen_tot verkozen verkozene kiezer kiezers "
     "kiesrecht kandidaat kandidaten kandidatuur kandidatenlijst stembus stembureau stembiljet stemhokje stemlokaal "
     "stempas lijsttrekker lijstduwer opkomst_bij gemeenteraadsverkiezingen kiesdistrict kieskring volmachtstem "
     "kopstuk verkiesbaar verkiezingsaffiche herstemming"},
    {NOTION_TERM, "ambtstermijn ambtstermijnen zittingsperiode zittingstermijn termijnbeperking herkozen herkiesbaar "
                  "herverkiezing herverkozen herbenoeming legislatuur bestuursperiode mandaat mandaten aftreden "
                  "afgetreden aftredend rooster_van_aftreden aftreedrooster opstappen pluche aan_het_pluche "
                  "pluchekleven vastgeroest zittende_burgemeester ambtswissel twee_termijnen levenslang"},
    {NOTION_VOTING,
     "stemrecht stemgerechtigd stemmen_tellen gestemd stem_uitbrengen stemde stemt meerderheid_van_stemmen "
     "gewone_meerderheid volstrekte_meerderheid tweederde tweederdemeerderheid quorum handopsteking hand_opsteken "
     "handen_omhoog geheime_stemming onthouding onthoudingen onthield onthouden_van_stemming unaniem eenparig "
     "unanimiteit consensus volmacht veto vetorecht referendum volksraadpleging tegenstem tegenstemmen weggestemd "
     "staken_der_stemmen bij_stemming ter_stemming in_stemming de_stemming stemming_over stemronde"},
    {NOTION_MINUTES,
     "notulen notuleren notulist notuliste genotuleerd notulenboek verslag_van_de vergaderverslag verslaggever_van "
     "aantekeningen_maken aantekeningen besluitenlijst actielijst woordelijk woordelijk_verslag stenograaf "
     "proces-verbaal verslaglegging opgeschreven_wie zitting_verslag logboek"},
    {NOTION_STATUTES, "statuten statutair statutenwijziging huishoudelijk_reglement reglement reglementen "
                      "reglement_van_orde huisreglement huisregels oprichtingsakte vergaderorde verenigingsrecht "
                      "grondwet handvest spelregels_van gedragsreglement stichtingsakte orderegels"},
    {NOTION_CORRUPTION,
     "corruptie corrupt omkopen omkoping omgekocht smeergeld smeergelden steekpenning steekpenningen vriendjespolitiek "
     "nepotisme belangenverstrengeling belangenconflict belangenconflicten verduistering verduisterd verduisteren "
     "handjeklap achterkamertje achterkamertjes gesjoemel sjoemelen gesjoemeld lobbyist lobbyisten witwassen "
     "zwarte_kas neef_van_de vriendendienst voor_wat_hoort baantjesmachine ons_kent_ons fraude_door graaien graaiers"},
    {NOTION_DISCRIMINATION,
     "discriminatie discrimineren gediscrimineerd discriminerend racisme racistisch racist seksisme seksistisch "
     "vooroordeel vooroordelen vooringenomen ongelijke_behandeling gelijke_behandeling ongelijkheid "
     "leeftijdsdiscriminatie homofobie homohaat vreemdelingenhaat antisemitisme stereotype stereotypen stereotiep "
     "pesterij pesterijen intimidatie achtergesteld achterstelling huidskleur scheef_aangekeken nagefloten "
     "uitgescholden hokjesdenken etnisch_profileren"},
    {NOTION_DIVERSITY, "diversiteit divers_samengesteld quotum quota vrouwenquotum ondervertegenwoordigd "
                       "vertegenwoordiging_van_alle verschillende_achtergronden allerlei_achtergronden afkomst "
                       "bonte_mix bont_gezelschap gemengd gemengde multicultureel intercultureel inclusie "
                       "inclusief_beleid dwarsdoorsnede alle_lagen kleurrijk mannenbolwerk oude_mannen steeds_dezelfde "
                       "migratieachtergrond veelkleurig evenwichtige_samenstelling witte_mannen etnische_minderheden"},
    {NOTION_PARENT_AT_WORK,
     "ouderschapsverlof zwangerschapsverlof bevallingsverlof moederschapsverlof vaderschapsverlof geboorteverlof "
     "zwanger zwangere zwangerschap kolven kolfruimte borstvoeding combinatie_werk werk_en_gezin werk-privébalans "
     "werk-privé gezinsvriendelijk ziek_kind kind_ziek zorgverlof alleenstaande_moeder alleenstaande_ouder "
     "werkende_moeder werkende_moeders werkende_ouders papadag oppasoma schoolplein halen_en_brengen crèche_sluit "
     "tijdskrediet"},
    {NOTION_INSTRUCTION, "handleiding handleidingen gebruiksaanwijzing handboek handboeken instructie instructies "
                         "instructiefilmpje leidraad stappenplan stap_voor_stap folder foldertje brochure spiekbriefje "
                         "spiekbrief geplastificeerd geplastificeerde gelamineerd checklist draaiboek wegwijzer "
                         "uitlegfilmpje infoblad veelgestelde_vragen naslagwerk"},
    {NOTION_PLANNING, "planning plannen_vooruit plannen gepland planmatig plan_maken tijdschema tijdpad tijdsplanning "
                      "mijlpaal mijlpalen vooruitkijken vooruitplannen vooruitziend jaarplanning jaarplan werkplan "
                      "stappenplan projectplan lange_termijn langetermijn korte_termijn voorbereid voorbereiding "
                      "jaarkalender inplannen ingepland planbord draaiboek ad_hoc plan_b"},
    {NOTION_PROJECT,
     "project projecten proefproject pilot pilots proefperiode proefdraaien proefgedraaid proeftuin projectleider "
     "projectgroep fase fasen fasering testfase proeffase experiment experimenteren prototype uitproberen "
     "uitgeprobeerd kleinschalig opschalen opgeschaald vingeroefening proefballon modelproject"},
    {NOTION_RESULT, "resultaat resultaten uitkomst uitkomsten effect effecten effectief impact gevolg_daarvan gevolgen "
                    "vruchten_afgeworpen vruchten_afgeplukt opbrengst_van_het opgeleverd uitgewerkt_in doorwerking "
                    "weerslag uitwerking_op slaagkans succespercentage gehalveerd verdubbeld niets_uitgehaald "
                    "niks_uitgehaald onder_de_streep wat_kwam_eruit"},
    {NOTION_REPORTING,
     "jaarverslag jaarverslagen jaarrekening activiteitenverslag eindverslag eindrapport voortgangsrapportage "
     "tussentijds_verslag rapportage rapportages rapporteren verantwoording verantwoording_afleggen "
     "verantwoordingsplicht rekenschap kascommissie accountant accountantsverklaring kwartaalcijfers "
     "cijfers_aanleveren bonnetjes statistieken declaraties beleidsverslag financieel_verslag"},
    {NOTION_CONTACTS,
     "netwerken netwerker netwerkborrel adresboek adressenboekje kennissen kennissenkring kennis_van_mij "
     "oud-leerlingen oud-leerling oudleerlingen alumni alumnus alumnivereniging koepel koepelorganisatie koepels "
     "visitekaartje visitekaartjes kruiwagen kruiwagens kent_iedereen kent_iemand via_via vriend_van_een "
     "goede_contacten persoonlijke_contacten korte_lijntjes reünie ons_netwerk"},
    {NOTION_BRANCH,
     "filiaal filialen vestiging vestigingen bijkantoor hoofdkantoor hoofdkwartier hoofdvestiging regiokantoor "
     "streekkantoor plaatselijke_afdeling plaatselijke_afdelingen lokale_afdeling lokale_afdelingen onderafdeling "
     "dochteronderneming zetel dependance buitenpost regiogroep steunpunt steunpunten districtskantoor"},
    {NOTION_OPENING_HOURS,
     "openingstijd openingstijden openingsuren geopend open_op open_tot gaat_open gesloten sluitingstijd sluitingsuur "
     "sluitingsdag loketuren loket_dicht balie balietijden spreekuur inloopuur koopavond koopzondag s_avonds_open "
     "in_het_weekend weekenden zaterdags zondags dichte_deur deur_dicht kantooruren kantoortijden 24_uur_per "
     "vakantiesluiting middagpauze_gesloten"},
    {NOTION_FEEDBACK, "feedback terugkoppeling terugkoppelen ideeënbus suggestiebus suggesties tevredenheid tevreden "
                      "ontevreden tevredenheidsonderzoek klanttevredenheid enquête enquêtes vragenlijst vragenlijsten "
                      "gastenboek klachtenbus reacties_van_gebruikers beoordelingsformulier evaluatieformulier smiley "
                      "smileys recensie recensies sterren_op gebruikersonderzoek klantenpanel exitgesprek peiling"},
    {NOTION_RUMOUR, "gerucht geruchten geruchtenmolen roddel roddels roddelen geroddel geroddeld achterklap "
                    "van_horen_zeggen mond-tot-mond mond-tot-mondreclame wandelgangen geruchtencircuit gefluister "
                    "fluisteren gefluisterd kletspraat geklets kletsen praatjes buurvrouw_zei achter_de_rug dorpspraat "
                    "koffieautomaat stoorzender lasterpraat stamtafel roddeltante"},
    {NOTION_MEDIATION, "bemiddeling bemiddelen bemiddelaar bemiddelaars bemiddeld mediation mediator mediators "
                       "ombudsman ombudsvrouw arbitrage arbiter verzoening verzoenen verzoend excuses excuus "
                       "excuus_aangeboden excuses_aangeboden verontschuldiging verontschuldigen goedmaken goedgemaakt "
                       "bijgelegd geschillencommissie vrederechter buurtbemiddeling compromis strijdbijl "
                       "bij_elkaar_gezet vredestichter vertrouwenspersoon om_de_tafel uitpraten uitgepraat"},
    {NOTION_WHISTLEBLOWER,
     "klokkenluider klokkenluiders klokkenluidersregeling melder melders meldpunt anonieme_melding anonieme_tip "
     "anoniem_melden anoniem_gemeld misstand misstanden tipgever tipgevers getuige getuigen_van verklikker verklikken "
     "verklikt klikspaan verlinken verlinkt gelekt uitgelekt lekken_naar aan_de_kaak aankaarten doofpot represaille "
     "represailles vergelding informant spreekbuis_anoniem aan_de_bel kliklijn"},
    {NOTION_RETIREMENT,
     "pensioen pensioenen gepensioneerd gepensioneerde gepensioneerden pensioengerechtigd pensioenleeftijd prepensioen "
     "brugpensioen vervroegd_pensioen vut aow aow'er aow'ers met_pensioen afscheidsfeest laatste_werkdag "
     "zilveren_uurwerk pensionado pensioengat rustend emeritaat"},
    {NOTION_UNEMPLOYMENT,
     "werkloosheid werkloos werkloze werklozen werkloosheidsuitkering ww-uitkering bijstandsuitkering uwv "
     "arbeidsbureau vdab werkzoekende werkzoekenden langdurig_werklozen baanverlies baan_kwijt massaontslag "
     "collectief_ontslag fabriek_dicht fabriekssluiting wegbezuinigd zonder_werk zonder_baan op_straat_gezet "
     "re-integratie arbeidsbemiddeling banenverlies baan_verloren stempelen"},
    {NOTION_RIVALRY,
     "rivaliteit rivaal rivalen concurrent concurrenten concurrentie concurrentiestrijd jaloezie jaloers afgunst "
     "afgunstig nijd na-ijver naijver haantjesgedrag haantjes territoriumdrift eilandjes koninkrijkjes machtsstrijd "
     "stammenstrijd ego's pikorde scheve_ogen dorpsrivaliteit ellebogenwerk kift vliegen_afvangen dwarsbomen wrok"},
    {NOTION_OUTSOURCING, "uitbesteden uitbesteed uitbesteding uitbestede onderaannemer onderaannemers onderaanneming "
                         "aannemer aannemers extern_bedrijf externe_partij externe_bedrijven outsourcing privatisering "
                         "geprivatiseerd privatiseren schoonmaakbedrijf uitzendbureau ingehuurd inhuur inhuren "
                         "inbesteden in_eigen_beheer adviesbureau detachering gedetacheerd dienstverlener cateraar"},
    {NOTION_SECRETARY,
     "secretaris secretaresse secretaresses secretariaat griffier griffie administratief_medewerker "
     "administratieve_kracht administratief_werk kantoorwerk kantoorklerk klerk baliemedewerker baliemedewerkster "
     "receptionist receptioniste archiefkast archiefkasten ordners ordner typiste nietmachine paperclip "
     "kopieerapparaat kantoorbediende telefoniste managementassistente bureauwerk ambtenarij papierwinkel"},
    {NOTION_INVITATION,
     "uitnodiging uitnodigingen uitnodigen uitgenodigd uitnodigt nodigen_uit genodigden genodigde gast gasten gastheer "
     "gastvrouw gastvrij gastvrijheid gastgezin welkom verwelkomen verwelkomd ontvangst_met welkomstborrel open_dag "
     "open_huis opendeurdag gastenlijst langskomen langsgekomen kom_langs binnenlopen hapje_en_drankje eregast borrel"},
    {NOTION_DEADLINE, "deadline deadlines termijn uiterste_datum uiterlijk_op inleverdatum inlevertermijn "
                      "sluitingsdatum inschrijvingstermijn termijnen verlenging_van_de uitstel uitstellen uitgesteld "
                      "op_tijd verlopen_is vervaldatum vervallen_op ultimatum laatste_moment op_het_nippertje "
                      "nippertje vijf_voor_twaalf stipt punctueel vertraging tijdsdruk termijn_overschreden verstreken "
                      "veel_te_laat kwam_te_laat kwamen_te_laat te_laat_ingediend te_laat_binnen is_te_laat"},
    {NOTION_FOUNDER, "oprichter oprichters oprichtster oprichting opgericht opgerichte oprichtingsvergadering "
                     "oprichtingsjaar medeoprichter grondlegger grondleggers stichter stichters gesticht pionier "
                     "pioniers bakermat ontstaansgeschiedenis ontstaan_uit beginjaren beginperiode aan_de_wieg "
                     "wieg_van uit_het_niets begonnen_met_drie van_nul_af geboorte_van in_het_leven geesteskind"},
    {NOTION_MERGER, "fusie fusies fuseren gefuseerd fusiegemeente samenvoeging samengevoegd samenvoegen samengaan "
                    "samengegaan herindeling gemeentelijke_herindeling afsplitsing afgesplitst splitsing splitsen "
                    "opgesplitst opheffing opgeheven opheffen ontbinding ontbonden ontbinden overname overgenomen_door "
                    "opgegaan_in opgeslokt verstandshuwelijk scheuring afgescheiden gedwongen_huwelijk"},
    {NOTION_YOUNG_BLOOD,
     "jong_bloed vers_bloed nieuwe_generatie jonge_generatie volgende_generatie jonge_leden jongere_leden aanwas "
     "jonge_aanwas verjonging verjongen verjongd vergrijzing vergrijsd vergrijst vergrijzen vergrijzende "
     "gemiddelde_leeftijd grijze_haren grijze_koppen grijze_hoofden jeugdafdeling jongerenafdeling jeugdbestuur "
     "uitsterven nieuwe_leden jonge_garde aflossing_van_de allemaal_zeventigers jeugd_aantrekken"},
    {NOTION_DIVISION, "werk_verdelen"},
    {NOTION_YOUNG_BLOOD, "na_ons_komen de_jongeren"},
};
NOTION_TABLE(work, nl)
