/* SPDX-License-Identifier: MIT */
/* Swedish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_sv[] = {
    {NOTION_HIRE, "rekrytera rekrytering rekryterare anställa anställde anställning_av nyanställning nyanställa "
                  "jobbannons platsannons platsannonser lediga_tjänster ledig_tjänst utlysa_tjänsten utlyst "
                  "tjänsten_utlystes sökande_till ansökningar_till söka_jobb anställningsintervju jobbintervju "
                  "meritförteckning cv vakans vakanser obesatt tillsätta tillsatt_tjänst headhunta värvning "
                  "provanställning platsförmedling kandidater_till personalbrist personalförsörjning"},
    {NOTION_RETAIN, "behålla_personal behålla_personalen behålla_medlemmar personalomsättning trogen trogna trohet "
                    "lojal lojalitet stannar_kvar stannat_kvar stanna_länge stannar_länge kommer_tillbaka_varje "
                    "varje_år_igen år_efter_år långvarig_anställning trotjänare stamgäst kärntrupp medarbetare_stannar "
                    "flyr_yrket sluta_hos personalflykt tröskel_att_sluta"},
    {NOTION_PAY,
     "lön löner lönen lönesättning löneförhöjning lönelyft löneökning löneskala lönegrad lönebesked lönespecifikation "
     "timlön månadslön minimilön ersättning_för_arbete ob-tillägg obtillägg övertidsersättning övertidsbetalning bonus "
     "lönetillägg underbetald underbetalda dåligt_betalt bättre_betalt välbetald semesterersättning tjänar_för arvode "
     "arvoden lönegap svältlön ackord löneförhandling"},
    {NOTION_HOURS, "arbetstid arbetstider arbetspass skift skiftarbete nattskift nattpass kvällspass natttjänst "
                   "nattarbete övertid deltid heltid halvtid flextid arbetsschema schemaläggning stämpelklocka "
                   "stämpla_in jour jourtid beredskap_hemma helgpass helgarbete lunchrast fikarast fyradagarsvecka "
                   "sextimmarsdag delade_turer arbetspassen obekväm_arbetstid"},
    {NOTION_EMPLOYMENT,
     "anställningsavtal anställningskontrakt anställningsform tillsvidareanställning tillsvidareanställd "
     "fast_anställning fast_jobb fast_tjänst visstidsanställning visstid tidsbegränsad_anställning vikariat uppsägning "
     "uppsägningstid uppsagd uppsagda sägas_upp sagt_upp avsked avskedad avskedade sparken fick_sparken provanställd "
     "timanställd timanställda behovsanställd säsongsarbetare anställningstrygghet bemanningsanställd allmän_visstid "
     "avgångsvederlag"},
    {NOTION_FREELANCE,
     "egenföretagare egen_företagare frilans frilansare frilansa enskild_firma egen_firma eget_företag gigarbete "
     "gigekonomi gigarbetare f-skatt f-skattsedel egenanställd extraknäck extrajobb ströjobb uppdragstagare "
     "faktura_själv sin_egen_chef min_egen_chef cykelbud plattformsarbete falska_egenföretagare"},
    {NOTION_UNION,
     "fackförening fackföreningar fackförbund facket fackklubb facklig fackliga fackligt strejk strejker strejka "
     "strejkade kollektivavtal lönerörelse avtalsrörelse arbetsplatsombud skyddsombud_och medbestämmande mbl lockout "
     "strejkvakt varsel_om_strejk kommunal_och_vision arbetstagarorganisation vild_strejk"},
    {NOTION_SKILL,
     "färdighet färdigheter kompetens kompetenser know-how yrkeskunnande yrkesskicklighet yrkeskunnig talang talanger "
     "talangfull kvalificerad kvalificerade kvalifikation kvalifikationer kompetensbrist kompetensförsörjning begåvad "
     "fallenhet hantverksskicklighet fackkunskap utbildad_personal duktig_på outbildad fingerfärdighet mångkunnig"},
    {NOTION_TRAINEE,
     "lärling lärlingar lärlingsplats lärlingsutbildning praktikant praktikanter praktikplats prao praoelev trainee "
     "apl gesäll handledare_för_elever at-läkare sommarjobb sommarjobbare feriearbete feriejobb yrkesutbildning "
     "elev_på_plats aspirant volontärplats auskultera vfu lära_på_jobbet på_praktik gör_praktik göra_praktik"},
    {NOTION_CAREER,
     "karriär karriärer karriärväg karriärvägar karriärsteg befordran befordrad befordrades avancera avancemang "
     "yrkesliv yrkesval yrke yrken yrkesroll framtidsutsikter glastak klättra_på arbetat_sig_upp språngbräda kall_att "
     "omskolning yrkesvägledning återvändsgränd titel_på_dörren utvecklingsmöjligheter"},
    {NOTION_ABSENCE,
     "frånvaro frånvarande sjukfrånvaro sjukskriven sjukskrivna sjukskrivning sjukskrivningar sjukanmälan sjukanmäla "
     "sjukanmält sjukdag semester semestrar semestervikarie ledig_dag lediga_dagar tjänstledig tjänstledighet vikarie "
     "vikarier vikariera ersättare hoppa_in hoppar_in hoppade_in inhopp inhoppare vabba vab korttidsfrånvaro "
     "läkarintyg karensdag täcka_upp täcker_upp"},
    {NOTION_WORK_SAFETY,
     "hjälm skyddshjälm handskar skyddshandskar skyddsglasögon skyddsskor skyddskläder varselväst varselkläder "
     "hörselskydd öronproppar skyddsutrustning arbetsmiljö arbetsmiljöverket arbetsolycka arbetsolyckor arbetsskada "
     "arbetsskador skyddsombud skyddsrond arbetarskydd byggställning fallskydd asbest yrkessjukdom ryggont ryggbesvär "
     "tillbud företagshälsovård belastningsskada halkade_på_jobbet dödsolyckor_på"},
    {NOTION_REMOTE_WORK,
     "distansarbete distansarbeta jobba_hemifrån jobbar_hemifrån arbeta_hemifrån arbetar_hemifrån hemarbete hemkontor "
     "hemmakontor hemifrån distansjobb köksbordet videomöte videomöten videosamtal hybridarbete mjukisbyxor pyjamas "
     "delade_skrivbord aktivitetsbaserat_kontor coworking digital_nomad på_distans"},
    {NOTION_MOTIVATION,
     "motivation motivera motiverad motiverade omotiverad drivkraft drivkrafter morot incitament entusiasm entusiast "
     "entusiaster entusiastisk glädje arbetsglädje roligt roliga passion passionerad brinner_för eldsjäl eldsjälar "
     "engagerad engagemang tråkigt tråkig lust lusten inspirera inspiration inspirerad stolthet stolt sporre sporra "
     "arbetslust kärlek_till uttråkade"},
    {NOTION_REWARD, "erkännande uppskattning uppskattad uppskattade belöning belöna belönas belönad tacka_dem "
                    "tackar_ingen tack_för_hjälpen tackkort tacksamhet tacksam medalj medaljer pris_till prisutdelning "
                    "hedersomnämnande hedersmedlem diplom beröm berömma berömmer klapp_på_axeln ryggdunk blomma_som "
                    "blombukett blommor_och applåd applåder guldklocka pokal förtjänsttecken hyllning"},
    {NOTION_MENTOR, "mentor mentorer mentorskap mentorprogram fadder faddrar fadderskap fadderverksamhet fadderfamilj "
                    "handledare handledning coach coacha coachning bredvidgång gå_bredvid går_bredvid parkompis "
                    "under_sina_vingar gamla_rävar gammal_räv gammal_i_gården ta_i_handen para_ihop parar_ihop "
                    "parade_ihop inskolning inskola lotsa introduktion_av_nya erfaren_kollega visa_till_rätta"},
    {NOTION_LEADER,
     "ledarskap chef chefer chefen chefskap förman arbetsledare arbetsledning ordförande ordföranden ordförandeskap "
     "direktör direktören vd rektor föreståndare verksamhetschef enhetschef avdelningschef överordnad förste_man "
     "kapten befäl befälhavare vid_rodret leder_arbetet huvudman styrelseordförande teamledare bas_på_bygget pamp "
     "ledande_befattning president gruppledare vår_ledare ledaregenskaper"},
    {NOTION_DIVISION,
     "arbetsfördelning uppgiftsfördelning ansvarsfördelning fördela_arbetet fördela_uppgifter fördelar_uppgifterna "
     "vem_gör_vad turas_om turats_om tur_och_ordning turordning i_tur_och rullande_schema delegera delegerar delegerat "
     "städschema disklista diskning diskvecka sysslor hushållssysslor arbetsbeskrivning befattningsbeskrivning "
     "arbetsbörda dela_på_jobbet delar_på_uppgifterna vems_tur arbetslista städdag tjänstgöringsschema"},
    {NOTION_TEAM,
     "team teamet teamkänsla lagarbete arbetslag laganda kollega kollegor kollegial arbetskamrat arbetskamrater "
     "arbetsgrupp arbetsgrupper kamratskap kamrat kamrater besättning gemenskapen_på sammanhållning samarbetsanda "
     "dra_åt_samma hjälps_åt projektgrupp styrgrupp medarbetare lärarrum vi-känsla"},
    {NOTION_ELECTION,
     "val_till riksdagsval kommunalval presidentval valkampanj valrörelse valdag valdagen vallokal vallokaler valsedel "
     "valsedlar valurna väljarkår kandidat kandidater kandidera kandiderar kandiderade kandidatur röstberättigad "
     "valdeltagande valförrättare valkrets valaffisch förhandsrösta poströsta omval_eller nyval folkvald "
     "förtroendevald förtroendevalda toppkandidat valberedning valberedningen invald"},
    {NOTION_TERM, "mandatperiod mandatperioder mandattid ämbetsperiod ämbetstid omval omvald omvalda omväljas återvald "
                  "återval avgående uppdragstid rotation roterande rotera rotationsprincip begränsad_tid_som "
                  "två_mandatperioder sitta_kvar_som suttit_i_tjugo sitter_på_livstid klamra_sig klamrar_sig taburett "
                  "ordförandeklubban lämna_över_klubban sittande_ordförande avgå_som avgår_som avgick_som"},
    {NOTION_VOTING,
     "omröstning omröstningar rösträtt röstsiffror röster_för röster_emot enkel_majoritet absolut_majoritet "
     "kvalificerad_majoritet majoritetsbeslut tvåtredjedels två_tredjedels beslutsför beslutförhet quorum "
     "handuppräckning räcka_upp_handen räcker_upp acklamation votering sluten_omröstning slutna_sedlar lägga_ned_sin "
     "nedlagd_röst nedlagda_röster avstå_från_att enhällig enhälligt enhällighet enighet konsensus veto vetorätt "
     "folkomröstning utslagsröst rösträknare nedröstad rösta_om rösta_på röstar_om röstade_om röstade_för röstade_mot "
     "får_rösta vi_röstar vi_röstade rösta_ja rösta_nej genom_fullmakt"},
    {NOTION_MINUTES, "protokoll_från protokollet protokollföra protokollförare protokollförd mötesprotokoll "
                     "styrelseprotokoll föra_protokoll för_protokoll sekreterare_för_mötet minnesanteckningar "
                     "mötesanteckningar anteckningar anteckna antecknar justera_protokollet justerare justeringsman "
                     "ordagrant stenograf nedtecknad loggbok beslutslista protokollfört"},
    {NOTION_STATUTES, "stadgar stadgarna stadga stadgeändring föreningsstadgar arbetsordning ordningsregler reglemente "
                      "mötesordning föreningsrätt grundlag bolagsordning husregler trivselregler bildandedokument "
                      "urkund normalstadgar procedurregler regelbok reglerna_för_föreningen"},
    {NOTION_CORRUPTION,
     "korruption korrupt korrumperad korrumperade muta mutor muta_sig mutade mutad mutbrott mutkolv bestickning "
     "svågerpolitik nepotism vänskapskorruption jäv jävig jäviga intressekonflikt intressekonflikter förskingring "
     "förskingra förskingrade svarta_pengar svart_kassa gräddfil gentjänst gentjänster kusin_till_kommunalrådet "
     "kompisupphandling lobbyist lobbyister penningtvätt under_bordet fiffel fiffla fallskärm sko_sig"},
    {NOTION_DISCRIMINATION,
     "diskriminering diskriminera diskriminerad diskriminerande diskrimineras rasism rasistisk rasist sexism sexistisk "
     "fördom fördomar fördomsfull särbehandling likabehandling ojämlikhet ojämlik ojämlika åldersdiskriminering "
     "ålderism homofobi främlingsfientlig främlingsfientlighet antisemitism stereotyp stereotyper trakasserier "
     "trakasserad trakassera kränkande_särbehandling kränkning hudfärg snett_på sned_blick orättvist_behandlad "
     "skällsord utfrysning utfryst mobbning"},
    {NOTION_DIVERSITY, "mångfald mångfalden mångfaldsarbete kvotering kvotera kvot kvoter underrepresenterad "
                       "underrepresenterade minoritet minoriteter olika_bakgrund olika_bakgrunder blandad_grupp "
                       "blandad brokig brokiga mångkulturell interkulturell jämn_könsfördelning könsfördelning "
                       "jämställd_styrelse inkluderande inkludering alla_samhällsskikt tvärsnitt representativt "
                       "samma_gamla_gubbar gubbvälde samma_ansikten utländsk_bakgrund salig_blandning heterogen"},
    {NOTION_PARENT_AT_WORK,
     "föräldraledig föräldraledighet föräldrapenning mammaledig pappaledig pappaledighet barnledig moderskap gravid "
     "gravida graviditet amma amning vabba vab sjukt_barn sjuka_barn livspussel livspusslet arbete_och_familj "
     "familj_och_arbete familjeliv ensamstående_mamma ensamstående_förälder ensamstående_föräldrar småbarnsföräldrar "
     "småbarnsförälder hämta_på_dagis hämta_på_förskolan dagishämtning lämna_och_hämta barnomsorg_på "
     "arbetande_föräldrar"},
    {NOTION_INSTRUCTION,
     "instruktion instruktioner bruksanvisning bruksanvisningar handbok handböcker manual manualer vägledning "
     "handledning_i lathund lathundar broschyr broschyrer folder steg_för_steg checklista checklistor fusklapp guide "
     "guider informationsblad laminerad laminerade instruktionsfilm anvisning anvisningar hur_man_gör vanliga_frågor"},
    {NOTION_PLANNING,
     "planering planera planerar planerat plan planer tidsplan tidsplaner tidplan milstolpe milstolpar framförhållning "
     "långsiktig långsiktigt långsiktighet arbetsplan årsplanering årshjul planeringsmöte förbereda förberedelser "
     "förberett på_lång_sikt kalender planeringstavla schemalagd projektplan plan_b förutseende"},
    {NOTION_PROJECT, "projekt projektet pilotprojekt pilot pilotstudie försöksverksamhet försöksperiod provperiod "
                     "testperiod provomgång projektledare projektledning fas faser pilotfas testfas experiment "
                     "experimentera prototyp testkör testkörning på_prov prova_på försöksballong småskaligt "
                     "storskaligt skala_upp etapp etapper första_etappen delprojekt"},
    {NOTION_RESULT,
     "resultat resultatet resultaten utfall effekt effekter effektiv verkan konsekvens konsekvenser burit_frukt "
     "bära_frukt bar_frukt gett_resultat gav_resultat utgång_av påverkan_på följderna följd_av halverats halverade "
     "fördubblats fördubblade mätbart gav_ingenting blev_av_det lönade_sig betalat_sig rann_ut_i genomslag"},
    {NOTION_REPORTING,
     "årsredovisning verksamhetsberättelse verksamhetsberättelser årsberättelse årsrapport slutrapport delrapport "
     "lägesrapport redovisa redovisning redovisar redovisningsskyldig återrapportera återrapportering "
     "rapporteringskrav bokslut revisor revisorer revisionsberättelse statistik nyckeltal kvartalsrapport "
     "lämna_in_siffror siffror_till ansvarsfrihet kvitton_på ekonomisk_rapport"},
    {NOTION_CONTACTS,
     "kontaktnät kontaktnätet personliga_kontakter goda_kontakter nätverka nätverkande nätverksträff bekanta "
     "bekantskap bekantskaper bekantskapskrets bekant_till alumn alumner alumnnätverk gamla_elever tidigare_elever "
     "före_detta_elever paraplyorganisation paraplyorganisationer visitkort adressbok känner_alla känner_någon "
     "vän_till_en väns_vän via_bekanta vi_känner_folk återträff"},
    {NOTION_BRANCH,
     "filial filialer lokalavdelning lokalavdelningar lokalförening lokalföreningar regionkontor distriktskontor "
     "länsförbund lokalkontor huvudkontor högkvarter huvudkontoret dotterbolag krets kretsar lokalgrupp lokalgrupper "
     "sektion sektioner säte_i avdelningskontor rikskansli kansliet_i regionavdelning utpost"},
    {NOTION_OPENING_HOURS,
     "öppettid öppettider öppethållande öppet_till öppet_på öppnar_klockan öppnar_kl öppet_hela kvällsöppet "
     "söndagsöppet helgöppet stängt stänger stängda stängd stängningsdags lunchstängt sommarstängt besökstid "
     "besökstider expeditionstid telefontid kontorstid kontorstider dygnet_runt låst_dörr stängd_dörr på_lördagar "
     "på_söndagar på_helgerna lördagar söndagar luckan_stängd"},
    {NOTION_FEEDBACK,
     "återkoppling återkoppla feedback förslagslåda förslagslådan idélåda nöjd nöjda missnöjd missnöjda nöjdhet "
     "kundnöjdhet brukarundersökning kundundersökning enkät enkäter enkätsvar frågeformulär utvärdering "
     "utvärderingsblankett gästbok synpunkter synpunkt smiley smileys betyg_från recensioner omdöme omdömen brukarråd "
     "användarundersökning avgångssamtal medarbetarsamtal"},
    {NOTION_RUMOUR, "rykte rykten ryktet ryktesspridning skvallra skvallrar skvallrade hörsägen mun_till_mun "
                    "mun-till-mun djungeltelegraf djungeltelegrafen djungeltrumman viska viskar viskningar viskleken "
                    "förtal baktala baktalar prat_på_byn snackas_på bygdeprat fikarummet lösa_boliner kafferep "
                    "bakom_ryggen tisslas tassla påstås har_hört_sägas skitsnack skvallret byskvaller"},
    {NOTION_MEDIATION, "medling medla medlar medlare medlade ombudsman ombudsmannen förlikning förlika förlikningsman "
                       "försoning försonas försonades försonats förlåtelse förlåt ursäkt ursäkter ursäkta be_om_ursäkt "
                       "bad_om_ursäkt blev_sams bli_sams sams skiljedom skiljeman fredsdomare fredsmäklare kompromiss "
                       "begrava_stridsyxan stridsyxan sätta_sig_ner skaka_hand skakade_hand jämka reda_ut_bråket"},
    {NOTION_WHISTLEBLOWER,
     "visselblåsare visselblåsa visselblåsning visselblåsarfunktion visselpipa slå_larm slog_larm larma_om "
     "missförhållande missförhållanden anonymt_tips anonyma_tips anonymt tipsa_om anmäla_anonymt vittne vittnen vittna "
     "vittnade angivare angiveri ange_sin läcka_till läckt_dokument tjalla tjallare golare repressalier mörkning "
     "mörklägga tystnadskultur meddelarskydd lex_sarah avslöja avslöjade källskydd"},
    {NOTION_RETIREMENT, "pension pensionen pensionerna pensionera pensionerad pensionerade pensionering pensionär "
                        "pensionärer pensionsålder pensionsavgång förtidspension avtalspension gå_i_pension "
                        "gick_i_pension tjänstepension ålderspension garantipension sista_arbetsdagen guldklocka "
                        "avtackning avtackad avtackades pensionärsförening folkpension"},
    {NOTION_UNEMPLOYMENT,
     "arbetslöshet arbetslös arbetslösa arbetslöshetskassa a-kassa arbetsförmedlingen arbetsförmedling arbetssökande "
     "jobbsökande långtidsarbetslös långtidsarbetslösa varsel varslad varslade varslats uppsagd_på_grund arbetsbrist "
     "permitterad permittera nedläggning_av_fabriken fabriken_lades friställd friställda stämpla_på utan_jobb "
     "utan_arbete mista_jobbet förlorat_jobbet förlorade_jobbet jobbcoach sysselsättningsåtgärd neddragningar"},
    {NOTION_RIVALRY, "rivalitet rival rivaler rivaliserande konkurrent konkurrenter konkurrens konkurrera avund "
                     "avundsjuk avundsjuka avundas missunnsam missunnsamhet svartsjuk svartsjuka revir revirtänkande "
                     "revirstrid revirstrider maktkamp maktkamper prestige bypolitik stuprör hackordning grannfejd "
                     "jantelagen armbåga vassa_armbågar ego egon tuppfäktning fajt_om_pengarna unna_varandra"},
    {NOTION_OUTSOURCING, "utkontraktera utkontraktering outsourca outsourcing entreprenör entreprenörer entreprenad "
                         "underentreprenör underleverantör underleverantörer lägga_ut_på lagt_ut_på extern_firma "
                         "externa_firmor externt_företag externa_företag privatisera privatisering privatiserad "
                         "bemanningsföretag bemanningsföretaget städfirma städbolag konsultbolag konsult konsulter "
                         "inhyrd inhyrda hyra_in hyr_in egen_regi i_egen_regi upphandling upphandla upphandlad"},
    {NOTION_SECRETARY, "sekreterare sekreteraren sekretariat administratör administratörer kontorist kontorister "
                       "kontorsarbete kontorspersonal receptionist receptionen skrivbordsarbete arkivskåp pärm pärmar "
                       "handläggare kansli kanslist maskinskriverska kopiator häftapparat gem_och expedit registrator "
                       "skolsekreterare kontorsråtta skrivmaskin administrativ_personal"},
    {NOTION_INVITATION, "inbjudan inbjudningar inbjuden inbjudna bjuda_in bjuder_in bjöd_in bjudit_in inbjudningskort "
                        "gäst gäster gästen värd_för värdinna värdfamilj värdpar gästfri gästfrihet välkomna välkommen "
                        "välkomnande välkomstfest välkomstkaffe öppet_hus gästlista hedersgäst titta_förbi komma_förbi "
                        "kom_förbi knytkalas fest_för_nya mottagande"},
    {NOTION_DEADLINE,
     "deadline tidsfrist tidsfrister frist fristen sista_dag sista_datum sista_ansökningsdag senast_den slutdatum "
     "inlämningsdatum förlängning_av_tiden förlängd_tid anstånd försenad försenade för_sent för_sena i_tid "
     "i_sista_minuten sista_minuten elfte_timmen gått_ut_på löper_ut förfallodag förfallodatum tidspress skjuta_upp "
     "sköt_upp skjuter_upp hålla_tiden prokrastinera"},
    {NOTION_FOUNDER,
     "medgrundare bildande_av startades_av instiftad pionjär pionjärer ursprung ursprunget början_till "
     "det_hela_började föddes_ur från_noll från_ingenting upphovsman initiativtagare eldsjäl_startade "
     "konstituerande_möte stiftande_möte anfader föreningens_grundare grundade_föreningen grundare_av_föreningen"},
    {NOTION_MERGER,
     "sammanslagning sammanslagningar sammanslagen sammanslagna slå_ihop slog_ihop slagits_ihop slås_ihop gå_ihop_med "
     "fusion fusioner fusionera fusionerade gå_samman gick_samman gått_samman kommunsammanslagning uppgå_i uppgått_i "
     "splittring splittra splittrades utbrytning utbrytare utbruten avknoppning upplösa upplöst upplöstes "
     "upplösning_av_föreningen nedlagd_förening lagts_ner uppköp uppköpt tvångsäktenskap resonemangsäktenskap"},
    {NOTION_YOUNG_BLOOD,
     "nytt_blod ungt_blod nya_generationen yngre_generation yngre_generationen nästa_generation unga_medlemmar "
     "yngre_medlemmar nya_medlemmar föryngra föryngring föryngras generationsskifte generationsväxling återväxt "
     "återväxten åldrande_medlemmar åldrande_medlemskår medelålder snittålder medelåldern gråhårig gråhåriga gråa_hår "
     "ungdomssektion ungdomsavdelning ungdomsförbund dö_ut dör_ut locka_ungdomar locka_unga ungdomar_saknas"},
    {NOTION_DIVISION, "fördela_sysslorna sysslorna_fördelas fördelning_av_sysslor"},
    {NOTION_YOUNG_BLOOD, "tar_över_efter kommer_efter_oss ungdomarna de_unga"},
};
NOTION_TABLE(work, sv)
