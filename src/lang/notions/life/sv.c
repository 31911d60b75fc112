/* SPDX-License-Identifier: MIT */
/* Swedish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_sv[] = {
    {NOTION_DOCTOR, "läkare läkaren läkarna doktor doktorn husläkare familjeläkare distriktsläkare vårdcentral "
                    "vårdcentralen läkarbesök läkartid väntrum hembesök barnläkare tandläkare tandläkaren "
                    "stafettläkare gynekolog stetoskop provinsialläkare läkarmottagning läkarbrist hälsocentral"},
    {NOTION_HOSPITAL,
     "sjukhus sjukhuset sjukhusen lasarett lasarettet akutmottagning akutmottagningen vårdavdelning intensivvård "
     "sjukhussäng vårdplats vårdplatser ambulans ambulansen ambulanssjukvårdare utskrivning_från inskriven_på "
     "sjukstuga överläkare rondning bäcken_under slutenvård på_akuten till_akuten"},
    {NOTION_NURSE,
     "sjuksköterska sjuksköterskan sjuksköterskor sköterska sköterskan sköterskor undersköterska undersköterskor "
     "vårdpersonal vårdbiträde vårdbiträden nattsköterska nattpass nattskift äldreboende äldreboendet särskilt_boende "
     "hemtjänst hemtjänsten trycksår sängkanten distriktssköterska omvårdnad omvårdnaden vårdhem"},
    {NOTION_MEDICINE,
     "medicin mediciner medicinen läkemedel läkemedlen apotek apoteket apotekare tablett tabletter piller pillret "
     "dosering dosett biverkning biverkningar bipacksedel recept_på e-recept antibiotika smärtstillande värktabletter "
     "alvedon hostmedicin insulin ögondroppar läkemedelsbrist medicinskåp"},
    {NOTION_DIAGNOSIS,
     "diagnos diagnosen diagnoser diagnosticera diagnostiserad feldiagnos symptom symtom symptomen blodprov blodproven "
     "provsvar röntgen röntgenbild ultraljud mammografi screening cellprov blodtryck hälsokontroll hälsoundersökning "
     "tumör andra_bedömning magnetröntgen biopsi blodvärde"},
    {NOTION_THERAPY,
     "terapi terapin terapeut kirurg kirurgen kirurgi opererad operationssal opererades rehabilitering "
     "rehabiliteringen rehab sjukgymnast sjukgymnastik fysioterapeut fysioterapi arbetsterapeut logoped cellgifter "
     "strålbehandling konvalescens massage läkning tillfrisknande behandlingsplan eftervård gipsad akupunktur"},
    {NOTION_MENTAL_HEALTH,
     "depression depressioner deprimerad deprimerade ångest psykisk psykiska psykolog psykologen psykologer psykiater "
     "psykiatri psykiatrin psykoterapi självmord suicid suicidprevention självmordslinjen utbränd utbrända utmattning "
     "utmattningssyndrom panikattack panikångest trauma traumatiserad nedstämd nedstämdhet självskadebeteende "
     "ätstörning kurator_och må_dåligt"},
    {NOTION_CHRONIC, "kronisk kroniska kroniskt kroniker långtidssjuk diabetes diabetiker blodsocker astma reumatism "
                     "artros migrän ryggont ryggvärk långvarig_smärta livslång_sjukdom epilepsi parkinson dialys "
                     "högt_blodtryck patientförening fibromyalgi långtidscovid"},
    {NOTION_INFECTION,
     "infektion infektioner infektionen smitta smittan smittad smittade smittsam smittsamma smittspridning smittskydd "
     "virus viruset epidemi epidemin pandemi pandemin corona covid influensa influensan munskydd handtvätt "
     "tvätta_händerna handsprit desinficera karantän bakterier bakterie mässling nysa nyser vinterkräksjuka magsjuka "
     "vattkoppor hostar_och influensavåg"},
    {NOTION_VACCINE,
     "vaccin vaccinet vaccinering vaccination vaccinationer vaccinera vaccinerad vaccinerade ovaccinerade vaccinerat "
     "vaccinationsbevis vaccinbuss påfyllnadsdos sprutan sprutor influensaspruta vaccinmotståndare flockimmunitet "
     "spruträdsla stick_i_armen boosterdos immunisering"},
    {NOTION_BIRTH, "gravid gravida graviditet graviditeten barnmorska barnmorskan barnmorskor förlossning "
                   "förlossningen förlossningar förlossningsavdelning förlossningsvård mödravård mödravården nyfödd "
                   "nyfödda nyfött amma ammar ammade värkar_och kejsarsnitt BB-avdelning barnafödande fött_barn "
                   "hemförlossning blivande_mammor föräldrakurs missfall epidural"},
    {NOTION_SMALL_CHILD,
     "småbarn småbarnen bebis bebisar bebisen spädbarn spädbarnen förskola förskolan förskolor dagis dagmamma barnvagn "
     "barnvagnar blöja blöjor napp_och nappflaska treåring treåringar tvååring tvååringar barnstol trotsålder "
     "trotsanfall öppna_förskolan blöjbyte skötbord krypa_omkring vagnkupé småttingar"},
    {NOTION_TEENAGER,
     "tonåring tonåringar tonåringen tonårstjej tonårskille tonårsflickor pubertet puberteten fjortonåring "
     "fjortonåringar femtonåring femtonåringar sextonåring ungdom ungdomar ungdomarna unga_tjejer unga_killar "
     "högstadieelev högstadiet huvtröja finnar_i_ansiktet fjortis snorungar i_tonåren"},
    {NOTION_LONELINESS,
     "ensam ensamhet ensamheten ofrivillig_ensamhet bor_ensam ensamboende lever_ensam isolerade_äldre ingen_hälsar_på "
     "ingen_som_hälsar får_inga_besök social_isolering äter_ensam ingen_ringer telefonen_är_tyst ingen_att_prata "
     "prata_med_väggarna besöksverksamhet besökstjänst telefonvän sällskapsbehov övergiven övergivna väntjänst"},
    {NOTION_DYING, "döende livets_slut livets_slutskede palliativ palliativa hospis hospice dödshjälp dödsbädd "
                   "dödsbädden sista_veckorna sista_dagarna sista_tiden_i sista_timmarna sista_önskan dödssjuk "
                   "vårdtestamente dö_hemma värdigt_slut hålla_handen vak_hos vaka_hos obotligt_sjuk vård_i_livets"},
    {NOTION_FAMILY_CARER,
     "anhörigvårdare anhörigvård anhörigstöd anhöriga_som_vårdar vårdar_sin vårda_mamma avlastning avlösning_i "
     "dagverksamhet demens demenssjuk alzheimer sängliggande korttidsboende växelvård närståendepenning "
     "anhörigkonsulent gamla_föräldrar vårda_hemma hemsjukvård avlösarservice sköta_om_mor"},
    {NOTION_PATIENT_FILE,
     "patientjournal patientjournalen patientjournaler sjukjournal journalföring läkarjournal journalsystem "
     "patientuppgifter epikris sjukdomshistoria läkarutlåtande tystnadsplikt journalanteckning journalanteckningar "
     "blodgrupp patientöversikt vårddokumentation 1177_journal i_journalen"},
    {NOTION_EXERCISE, "gymnastik gympa gympasal fysisk_aktivitet motionsspår motionsslinga röra_på_sig rör_på_sig "
                      "röra_sig_mer styrketräning träningsvärk gymmet utegym jogga joggar joggingtur löpning löprunda "
                      "stretching stretcha armhävningar yoga stavgång promenad promenader promenera daglig_promenad "
                      "andfådd kondition tiotusen_steg stillasittande bänkgympa rörelserikt motionsgrupp motionsgympa"},
    {NOTION_SLEEP,
     "sömn sömnen sova sover sovit sov_middag somna somnar somnade insomnad tupplur tupplurar middagslur sömnlös "
     "sömnlöshet sömnbrist snarka snarkar trötthet uttröttad utvilad vilorum vilrum lunchrast fikarast fikapaus "
     "rastrum vila_sig vilopaus kudde madrass läggdags gäspa gäspar slumra trött_på_morgonen"},
    {NOTION_CURRICULUM,
     "läroplan läroplanen läroplaner kursplan kursplanen kursplaner ämnesplan skolämne skolämnen undervisningsämne "
     "timplan lektionsplanering schemalagd lärobok läroböcker läromedel matematik mattelektion samhällskunskap "
     "geografi historielektion naturkunskap slöjd hemkunskap lärandemål"},
    {NOTION_HOMEWORK, "läxhjälp läxläsning läxfri läxfritt hemläxa hemläxor privatlektion privatlektioner "
                      "extralektioner studiestuga plugga_hemma plugga pluggar köksbordet skrivbok skolväska "
                      "skolryggsäck multiplikationstabell multiplikationstabellen utantill glosförhör fuska_med "
                      "inlämningsuppgift göra_läxor göra_läxan med_läxorna sina_läxor läxläsningshjälp"},
    {NOTION_EXAM, "tentamen tenta tentan tentor nationella_prov nationella_provet skolprov skolbetyg betyg betygen "
                  "betyget betygssättning sluttbetyg slutbetyg omprov omtenta godkänt_betyg underkänt underkänd kuggad "
                  "kuggade fusklapp fusklappar studentexamen avgångsbetyg examensprov rätta_prov prov_i_matte "
                  "betygsångest gå_om muntligt_prov högskoleprovet"},
    {NOTION_TEACHER,
     "lärare läraren lärarna lärarinna rektor rektorn rektorer lärarrum lärarrummet lärarbrist vikarierande_lärare "
     "lärarvikarie skolvikarie klasslärare klassföreståndare biträdande_rektor lärarkår lärarkåren lärarstudent "
     "speciallärare magister magistern fröken svarta_tavlan krita pedagog pedagoger inställda_lektioner elevassistent"},
    {NOTION_PARENTS, "förälder föräldrar föräldrarna föräldern föräldramöte föräldramöten föräldraråd föräldraförening "
                     "föräldrasamtal utvecklingssamtal mamma mammor mamman pappan ensamstående_förälder "
                     "ensamstående_mamma ensamstående_föräldrar vårdnadshavare föräldraskap curlingföräldrar styvpappa "
                     "bonusförälder mamman_och skolgrinden uppfostran min_pappa mamma_och_pappa hans_pappa"},
    {NOTION_DROPOUT,
     "skolavhopp skolavhoppare avhoppare avhopp hoppa_av hoppar_av hoppade_av hoppat_av hemmasittare ogiltig_frånvaro "
     "utan_gymnasieexamen utan_examen utan_godkända_betyg utan_fullständiga_betyg skolfrånvaro avbrutna_studier "
     "ofullständiga_betyg relegerad gymnasieavhopp skolplikt skoltrött skoltrötta skolkar_från skolka_från"},
    {NOTION_BULLYING, "mobbning mobbningen mobba mobbad mobbade mobbas mobbare mobboffer nätmobbning näthat retas_med "
                      "retad_för förlöjligad förlöjliga kränkande_behandling kränkningar trakasserier trakasserad "
                      "utfryst utfrysning utskrattad öknamn glåpord knuffad klasschatten hackkyckling syndabock"},
    {NOTION_CLASS_SIZE, "klasstorlek klasstorleken klasstorlekar stora_klasser små_klasser mindre_klasser mindre_klass "
                        "stora_barngrupper barngrupper små_grupper smågrupper trettio_elever trettio_barn "
                        "trettio_i_klassen elever_per_klass elever_per_lärare barn_per_klass överfulla_klasser "
                        "halvklass halvklasser dela_klassen lärartäthet parallellklass elevantal"},
    {NOTION_UNIVERSITY,
     "universitet universitetet universiteten högskola högskolan högskolor högre_utbildning föreläsning föreläsningar "
     "föreläsare föreläsningssal campus fakultet fakulteten professorn professorer docent_vid doktorand doktorander "
     "doktorsavhandling avhandling kandidatexamen masterprogram studieavgift studieavgifter studielån studiemedel csn "
     "student_vid studenter studenterna studentbostad studentkår studera_vid dekan professor_i professor_vid "
     "terminsstart"},
    {NOTION_ADULT_EDUCATION,
     "vuxenutbildning vuxenutbildningen komvux folkhögskola folkhögskolan folkhögskolor studieförbund studieförbunden "
     "studiecirkel studiecirklar folkbildning folkbildningen kvällskurs kvällskurser livslångt_lärande fortbildning "
     "vidareutbildning omskolning vuxenstuderande kursdeltagare kursledare cirkelledare abf-kurs yrkesvux "
     "andra_chansen kurs_för_vuxna"},
    {NOTION_LANGUAGE_LEARNING,
     "språkkurs språkkurser språkundervisning språkcafé språkcaféer språkcafe språkinlärning språkkunskaper "
     "språkträning språkpraktik sfi sfi-kurs svenska_för_invandrare lära_sig_svenska lär_sig_svenska lära_sig_språket "
     "tala_språket pratar_svenska brytning_på bryter_på ordförråd grammatik grammatiken flytande_svenska "
     "främmande_språk språkvän språknivå en_och_ett nybörjarkurs oregelbundna_verb svenskt_uttal"},
    {NOTION_DIALECT,
     "dialekt dialekter dialekten minoritetsspråk minoritetsspråken modersmål modersmålet modersmålsundervisning "
     "hemspråk tvåspråkig tvåspråkiga tvåspråkighet samiska samiskan meänkieli finlandssvenska jiddisch romani_chib "
     "skånska gutamål bygdemål ortnamnsskyltar landsmål rinkebysvenska regionspråk älvdalska urfolksspråk"},
    {NOTION_MUSIC,
     "musik musiken musiker musiklektion musikskola kulturskola kör_och körsång kyrkokör körsångare blåsorkester "
     "orkester orkestern konsert konserter konserten sjunga sjunger sjöng sjungit sång_och sångare sångerska sånger "
     "sångerna allsång fiol fiolen gitarr gitarren piano pianot trumpet dragspel trummor musikinstrument dirigent "
     "dirigenten spelman spelmän rockband noter_och melodi falsksång sopran i_kör körsångarna"},
    {NOTION_MUSEUM, "museum museet museer museerna utställning utställningar utställningen utställd utställda montrar "
                    "föremål_i intendent museichef konsthall galleri gallerier guidad_visning guidade_visningar "
                    "audioguide museisamling basutställning utlånade_föremål vernissage hembygdsmuseum hembygdsgård "
                    "museivakt museibesök uppstoppad uppstoppade glasmonter glasmontrar"},
    {NOTION_TRADITION,
     "tradition traditioner traditionen traditionell traditionella sed_och seder_och bruk_från folkdräkt folkdräkter "
     "folkdans folkdansare folkfest folktro hembygd midsommar midsommarstång midsommarfirande valborg lucia luciatåg "
     "marknadsdag karneval förfäder förfäderna anfäder farfars_tid generationer_tillbaka procession majbrasa nedärvd "
     "nedärvda skördefest ritual ritualer gammal_sed folklore"},
    {NOTION_CRAFT,
     "hantverk hantverket hantverkare hantverkaren hantverkarna hemslöjd slöjda handgjord handgjorda för_hand "
     "krukmakare krukmakeri drejning dreja keramik keramiker vävning väva väver vävstol vävstolen vävstuga snickare "
     "snickeri smed smeden smedja korgmakare korgflätning träsnideri tälja brodera broderi sticka_och stickcafé "
     "virkning knyppling skomakare sadelmakare glasblåsare guldsmed gesäll mästarbrev"},
    {NOTION_SPORTS_CLUB,
     "idrottsförening idrottsföreningar idrottsklubb idrott idrotten idrottshall idrottare fotboll fotbollen "
     "fotbollsplan fotbollsplaner fotbollslag konstgräs konstgräsplan tränare tränaren ungdomstränare turnering "
     "turneringar domare_i_matchen fotbollsdomare handboll innebandy ishockey basket volleyboll tennis bandy målvakt "
     "målvakten omklädningsrum träningstider träningstid klubbstuga klubblokal friidrott matchtröja självmål seriespel "
     "lagledare sportlov skidklubb planlampor"},
    {NOTION_SWIMMING,
     "simma simmar simmade simmat simmare simning simhall simhallen simhallar simbassäng bassäng bassängen simskola "
     "simskolan simundervisning simkunnig simkunnighet simlärare badhus badhuset badhusen badvakt badvakter livräddare "
     "badplats badplatser badplatsen baddräkt badbyxor hopptorn klor drunkna drunknade drunkning drunknat plaskdamm "
     "baddare simborgarmärke simglasögon äventyrsbad"},
    {NOTION_PLAY, "leksak leksaker leksakerna brädspel brädspelen sällskapsspel tv-spel dataspel datorspel spelkonsol "
                  "kortspel spela_kort schack schackbräde schackklubb tärning tärningar pussel lego docka_och dockskåp "
                  "kula_kulor kurragömma spelkväll spelkvällar lektek leker_ute leka_ute leka_utomhus gamer gejma "
                  "bordsfotboll bingo bingokväll domino frågesport yatzy fia_med_knuff leksaksbibliotek"},
    {NOTION_FRIENDSHIP,
     "väninna väninnor vänskap vänskapen kompis kompisar kompisarna kamrat kamrater kamratskap fika_ihop "
     "fika_tillsammans fikastund ta_en_fika kaffe_tillsammans kaffe_ihop kaffestund kafferep lära_känna lärt_känna "
     "träffa_folk småprata småprat pratstund hålla_sällskap samvaro gemenskapsfika hitta_vänner nya_vänner brevvän "
     "umgås umgänge bekantskap bekantskaper goda_vänner mina_vänner vänner_för_livet"},
    {NOTION_YOUTH_CLUB, "fritidsgård fritidsgården fritidsgårdar ungdomsgård ungdomsgården ungdomsgårdar fritidsledare "
                        "fritidsledaren ungdomens_hus ungdomscentrum ungdomshus ungdomsledare hänga_på hänger_på "
                        "hängställe ungdomshäng fältassistent fältassistenter scout scouter scoutkår skatepark "
                        "skateparken pingisbord biljardbord ungdomsverksamhet ungdomslokal ingenstans_att_vara"},
    {NOTION_HOBBY,
     "hobby hobbyer hobbyn fritid fritiden fritidssysselsättning fritidsintresse fritidsintressen tidsfördriv "
     "frimärken frimärkssamlare modelljärnväg modelltåg modellbygge pyssla pyssel pysslar amatör amatörer sändaramatör "
     "radioamatör korsord fågelskådning släktforskning hobbyrum myntsamlare samlar_på myntsamling"},
    {NOTION_BELONGING, "samhörighet samhörigheten höra_till hör_hemma höra_hemma känna_sig_hemma känner_mig_hemma "
                       "identitet_och kulturell_identitet lokal_identitet rötter_här mina_rötter våra_rötter "
                       "hemlängtan hembygden hembygdskänsla hemort hemkänsla född_här uppvuxen_här en_av_oss vi-känsla "
                       "vi-känslan bygdens_son lokalpatriotism fosterland hemmahörande känsla_av_tillhörighet"},
    {NOTION_REMEMBRANCE,
     "minnesdag minnesdagen minnesstund minneshögtid minneslund minnesmärke minnesmärken minnessten minnestavla "
     "minnesplats hedra_minnet hedra_offren hågkomst överlevande överlevare förintelsen folkmord snubbelsten "
     "snubbelstenar tyst_minut kransnedläggning krans_vid koncentrationsläger aldrig_mer aldrig_glömma glömmer_aldrig "
     "tidsvittne tidsvittnen årsdag årsdagen krigsgravar krigsveteran"},
    {NOTION_ASSISTIVE,
     "hjälpmedel hjälpmedlen hörapparat hörapparater hörslinga teleslinga hörselslinga punktskrift undertext "
     "undertexter textning skärmläsare teckenspråk teckenspråkstolk teckenspråkstolkar storstil förstoringsglas "
     "vit_käpp ledarhund ledarhundar rullstol rullstolar rollator rollatorer syntolkning syntolkad alt-text kryckor "
     "talsyntes talböcker skrivtolk hörselhjälp benprotes armprotes"},
    {NOTION_PLAIN_LANGUAGE,
     "klarspråk lättläst lättlästa lätt_svenska enkel_svenska enkelt_språk enkla_ord begriplig begripliga begripligt "
     "obegriplig obegripligt obegripliga krångelsvenska kanslisvenska byråkratsvenska myndighetsspråk fackspråk "
     "fackord facktermer jargong svåra_ord krångliga_ord korta_meningar förkortningar fikonspråk svårläst svårlästa "
     "ingen_förstår ingen_begriper rena_grekiskan"},
    {NOTION_SCREEN_TIME,
     "skärmtid skärmtiden mobilförbud mobilförbudet mobilfri mobilfria mobilfritt mobilhotell mobillåda smarttelefon "
     "smartphone smartphones telefonen_i_handen scrolla scrollar scrollande tiktok instagram mobilberoende "
     "skärmberoende näsan_i_mobilen sitter_med_mobilen stirrar_på_skärmen spelkonsoler playstation surfplatta "
     "surfplattor skärmfri skärmfritt skärmanvändning"},
    {NOTION_WEDDING,
     "bröllop bröllopet bröllopsfest bröllopsdag brud_och brudpar brudgum gifta_sig gifte_sig vigsel vigseln smekmånad "
     "födelsedag födelsedagen födelsedagar födelsedagsfest födelsedagskalas födelsedagstårta kalaset barnkalas fira "
     "firar firade firande firandet firat festmåltid dop_och konfirmation konfirmationen jubileum jubileet "
     "jubileumsfest gårdsfest gatufest trädgårdsfest guldbröllop kräftskiva nyårsafton julfest serpentiner ballonger"},
    {NOTION_GRIEF, "sorg_och sorgen sorgegrupp sorgegrupper sorgearbete sorgebearbetning sörja sörjer sörjande "
                   "begravning begravningen begravningar begravningsplats begravd begravdes kyrkogård kyrkogården "
                   "efterlevande änkling änklingar kondoleans kondoleanser minnesgudstjänst likkista gravsten "
                   "gravplats kremering avliden avlidne avlidna dödsannons mist_sin mist_min förlorat_sin_man gråta "
                   "gråter grät gråtit trösta tröst begravningsbyrå blev_änka i_tårar"},
    {NOTION_NAME_AND_GENDER,
     "könsidentitet könsuttryck könstillhörighet könsroller könsneutral könsneutrala könsbyte jämställdhet "
     "jämställdheten genus genusperspektiv transperson transpersoner transkvinna transman transsexuell transvård "
     "homosexuell homosexuella homosexualitet homofobi gay lesbisk lesbiska bisexuell bisexuella hbtq hbtqi queer "
     "pronomen regnbågsflagga regnbågsflaggan prideparad pridefestivalen komma_ut_som könskorrigering icke-binär "
     "icke-binära kvinnor_och_män samkönade sexuell_läggning"},
    {NOTION_INTEGRATION,
     "integration_av integrationsarbete integrationspolitik integrationskurs nyanländ nyanlända nyanländas nykomlingar "
     "nyinflyttade flykting flyktingar flyktingarna flyktingförläggning flyktingmottagande asylsökande asylboende "
     "asylsökare uppehållstillstånd invandrare invandrarna invandrad invandring migranter etableringsprogram "
     "samhällsorientering medborgarskap utlandsfödda utrikesfödda ukrainare syrier flyktingguide kontaktfamilj "
     "acklimatisera rota_sig nyinflyttad komma_in_i"},
    /* What is common is not lonely, though both end alike. */
    {NOTION_COOPERATE, "gemensamma"},
};
NOTION_TABLE(life, sv)
