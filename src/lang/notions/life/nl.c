/* SPDX-License-Identifier: MIT */
/* Dutch words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_nl[] = {
    {NOTION_DOCTOR,
     "dokter dokters huisarts huisartsen huisartsenpost huisartsenpraktijk dokterspraktijk doktersbezoek spreekuur "
     "wachtkamer artsen plattelandsarts kinderarts tandarts tandartsen specialistenbezoek huisbezoek stethoscoop "
     "doktersafspraak patiëntenstop vrouwenarts waarnemer_van_de"},
    {NOTION_HOSPITAL, "ziekenhuis ziekenhuizen ziekenhuisbed verpleegafdeling spoedeisende_hulp eerste_hulppost "
                      "polikliniek intensive_care ziekenwagen ambulance ambulancebroeder brancard ontslagbrief "
                      "ziekenhuisopname opgenomen_in_het dagopname kliniek ondersteek bezoekuur ziekenzaal"},
    {NOTION_NURSE, "verpleegster verpleegkundige verpleegkundigen verpleger zuster_op_de nachtzuster nachtdienst "
                   "verpleeghuis verpleeghuizen verpleegpost wijkverpleging wijkverpleegkundige thuiszorg "
                   "bejaardenhuis zorgpersoneel doorligwonden ziekenverzorger hoofdzuster zorgmedewerker "
                   "bejaardenverzorger zorgverlener_aan_bed verzorgingstehuis"},
    {NOTION_MEDICINE,
     "medicijn medicijnen geneesmiddel geneesmiddelen apotheek apotheken apotheker pillen pilletje dosering bijwerking "
     "bijwerkingen bijsluiter pijnstiller pijnstillers antibiotica zalfje hoestdrank insuline medicijntekort medicatie "
     "doktersrecept herhaalrecept oogdruppels pillendoos paracetamol"},
    {NOTION_DIAGNOSIS,
     "diagnose diagnoses gediagnosticeerd symptoom symptomen bloedonderzoek bloedprikken bloeddruk röntgenfoto "
     "echografie bevolkingsonderzoek screening uitstrijkje tumor mammografie testuitslag uitslag_van_het "
     "laboratoriumuitslag misdiagnose MRI-scan second_opinion gezondheidscheck bloedwaarden"},
    {NOTION_THERAPY,
     "therapie therapieën therapeut behandelplan chirurg geopereerd operatiekamer operatietafel revalidatie "
     "revalideren revalidatiecentrum fysiotherapie fysiotherapeut fysio logopedie logopedist ergotherapie "
     "chemotherapie bestraling massage genezing genezen herstelperiode verband_wisselen nabehandeling acupunctuur"},
    {NOTION_MENTAL_HEALTH,
     "depressie depressief depressieve psychisch psychische psycholoog psychologen psychiater psychiatrie "
     "psychotherapie zelfmoord zelfdoding suïcide burn-out overspannen angststoornis paniekaanval trauma "
     "getraumatiseerd geestelijke_gezondheid somberheid GGZ hulplijn zielenknijper eetstoornis in_de_put neerslachtig"},
    {NOTION_CHRONIC, "chronisch chronische chronisch_ziek diabetes diabeet suikerziekte bloedsuiker astma reuma "
                     "artrose migraine rugpijn ongeneeslijk epilepsie parkinson pijnpatiënt levenslange_ziekte "
                     "hoge_bloeddruk dialyse lotgenotencontact fibromyalgie long_covid patiëntenvereniging"},
    {NOTION_INFECTION, "infectie infecties infectieziekte besmetting besmettingen besmettelijk besmet virus virussen "
                       "epidemie pandemie corona griep griepgolf mondkapje mondkapjes mondmasker handen_wassen "
                       "handhygiëne ontsmetten ontsmettingsmiddel quarantaine bacterie bacteriën ziektekiemen "
                       "hoofdluis luizenmoeder mazelen niezen hoesten hoestbui buikgriep sneltest"},
    {NOTION_VACCINE, "vaccin vaccins vaccinatie vaccinaties vaccineren gevaccineerd ongevaccineerd ingeënt griepprik "
                     "boosterprik prikpost priklocatie vaccinatiegraad prikangst groepsimmuniteit antivaxer "
                     "herhaalprik vaccinatieboekje coronaprik injectiespuit"},
    {NOTION_BIRTH, "zwanger zwangerschap zwangere zwangeren verloskundige verloskundigen vroedvrouw vroedvrouwen "
                   "kraamzorg kraamvrouw kraamafdeling kraambezoek pasgeboren pasgeborene geboortezorg borstvoeding "
                   "weeën keizersnede verloskamer thuisbevalling geboortecentrum babybuik aanstaande_moeders miskraam "
                   "ruggenprik de_bevalling een_bevalling na_de_bevalling"},
    {NOTION_SMALL_CHILD,
     "peuter peuters kleuter kleuters dreumes baby baby's zuigeling zuigelingen kinderdagverblijf crèche "
     "peuterspeelzaal kinderwagen kinderwagens buggy luier luiers speen driejarige tweejarige kinderstoel driftbui "
     "peuterpuberteit consultatiebureau gastouder fopspeen kruippakje verschonen_op"},
    {NOTION_TEENAGER, "tiener tieners puber pubers puberteit puberend adolescent adolescenten veertienjarige "
                      "veertienjarigen vijftienjarige vijftienjarigen zestienjarige zestienjarigen jongeren jongere "
                      "hangjongeren puistjes capuchontrui bakvissen middelbare_scholieren scholieren"},
    {NOTION_LONELINESS,
     "eenzaam eenzame eenzamen eenzaamheid vereenzaming vereenzamen vereenzaamd woont_alleen alleenwonend "
     "niemand_op_bezoek krijgt_nooit_bezoek sociaal_isolement maatje_voor_ouderen eet_alleen zit_alleen "
     "moederziel_alleen niemand_belt praatje_maken kletskassa belcirkel niemand_om_mee verlaten_voelen"},
    {NOTION_DYING,
     "sterfbed stervende stervenden stervensbegeleiding hospice hospices palliatief palliatieve levenseinde euthanasie "
     "wilsverklaring laatste_weken laatste_dagen laatste_wens laatste_wensen levenstestament thuis_sterven "
     "thuis_overlijden doodziek hand_vasthouden voltooid_leven uitbehandeld waken_bij palliatieve_sedatie"},
    {NOTION_FAMILY_CARER,
     "mantelzorg mantelzorger mantelzorgers mantelzorgen respijtzorg dagopvang dagbesteding_voor dementie dementerend "
     "dementerende alzheimer bedlegerig zorgen_voor_moeder zorg_voor_moeder moeder_verzorgen vader_verzorgen "
     "hulpbehoevende_ouders hoogbejaarde_ouders thuis_verzorgen overbelaste_mantelzorger zorgverlof "
     "persoonsgebonden_budget logeerzorg mantelzorgcompliment"},
    {NOTION_PATIENT_FILE,
     "patiëntendossier patiëntendossiers medisch_dossier medische_dossiers zorgdossier ziektegeschiedenis verwijsbrief "
     "medische_gegevens patiëntgegevens patiëntenkaart beroepsgeheim medisch_geheim doktersbrief elektronisch_dossier "
     "huisartsdossier bloedgroep zorgpas medicatieoverzicht patiëntportaal"},
    {NOTION_EXERCISE, "gymnastiek gymzaal gymles lichaamsbeweging beweging_krijgen meer_bewegen beweegprogramma "
                      "fitness sportschool joggen hardlopen hardloper stoelgym rekken_en_strekken sit-ups yoga "
                      "wandelgroep dagelijkse_wandeling tienduizend_stappen spierpijn zittend_leven conditie_opbouwen "
                      "zweten buiten_adem beweegtuin nordic_walking samen_bewegen gaan_bewegen blokje_om"},
    {NOTION_SLEEP, "slaap slapen slaapt geslapen sliep slaapgebrek slapeloos slapeloosheid inslapen ingedut "
                   "middagdutje dutje dutjes siësta snurken snurkt moe moeheid vermoeid vermoeidheid uitgeput "
                   "stilteruimte rustruimte lunchpauze koffiepauze pauzeruimte hoofdkussen matras bedtijd powernap"},
    {NOTION_CURRICULUM,
     "lesprogramma leerplan leerplannen schoolvak schoolvakken curriculum lesstof leerstof lesrooster kerndoelen "
     "kerndoel leerdoelen wiskunde rekenles rekenonderwijs aardrijkskunde geschiedenisles natuurkunde schoolboek "
     "schoolboeken verplicht_vak keuzevak lesplan lesmethode maatschappijleer burgerschapsonderwijs"},
    {NOTION_HOMEWORK, "huiswerk huiswerkbegeleiding huiswerkklas bijles bijlessen bijlesdocent privéles blokken_voor "
                      "keukentafel schoolschrift schooltas boekentas overgeschreven woordjes_leren uit_het_hoofd "
                      "tafels_van_tien tafel_van_zeven studiehulp huiswerkvrij huistaak thuis_leren"},
    {NOTION_EXAM, "examen examens eindexamen eindexamens tentamen tentamens proefwerk proefwerken overhoring "
                  "schoolcijfers rapportcijfer rapportcijfers onvoldoendes schoolrapport cito-toets citotoets "
                  "examenvrees spiekbriefje gezakt_voor geslaagd_voor slagen_voor herexamen herkansing zittenblijven "
                  "blijven_zitten examinator nakijken_van eindlijst tienminutentoets mondeling_examen"},
    {NOTION_TEACHER, "leraar leraren lerares leerkracht leerkrachten onderwijzer onderwijzers onderwijzeres "
                     "schooldirecteur rector_van_de lerarenkamer lerarentekort docent docenten docente invaldocent "
                     "invaller juf juffen schooljuf meester_voor_de klassenleraar lesuitval krijtbord schoolbord "
                     "krijtje zij-instromer onderwijsassistent pabo mentorles"},
    {NOTION_PARENTS, "ouderavond ouderavonden ouderraad oudercommissie oudergesprek medezeggenschapsraad mama mama's "
                     "papa papa's moeders vaders alleenstaande_ouder alleenstaande_moeder eenoudergezin schoolplein "
                     "hulpouder hulpouders curlingouders opvoeders stiefvader opvoeding luizenmoeders mijn_ouders "
                     "hun_ouders zijn_ouders vader_en_moeder ouders_en_leerkrachten"},
    {NOTION_DROPOUT,
     "schooluitval schoolverlater schoolverlaters voortijdig_schoolverlaten schoolverlaten spijbelen spijbelaar "
     "spijbelaars gespijbeld zonder_diploma zonder_startkwalificatie school_afgebroken opleiding_afgebroken "
     "gestopt_met_school leerplicht leerplichtambtenaar thuiszitter thuiszitters vroegtijdig_school drop-out drop-outs "
     "geschorst_van_school schoolmoe studie_gestaakt studiestaker"},
    {NOTION_BULLYING,
     "pesten pestkop pestkoppen gepest pesterij pesterijen pestgedrag cyberpesten treiteren getreiterd uitgelachen "
     "uitlachen uitschelden uitgescholden bespotten bespot klassenapp vernederd vernedering buitengesloten zondebok "
     "mikpunt pestprotocol groepsapp_van_de pispaal pestslachtoffer"},
    {NOTION_CLASS_SIZE,
     "klassengrootte groepsgrootte grote_klassen grote_klas kleine_klassen kleinere_klassen kleine_klas "
     "kleine_groepjes dertig_kinderen dertig_leerlingen kinderen_per_klas leerlingen_per_klas volle_klassen "
     "overvolle_klas plofklas plofklassen klassen_splitsen klas_splitsen parallelklas leerlingenaantal klassendeler"},
    {NOTION_UNIVERSITY,
     "universiteit universiteiten hogeschool hogescholen hoger_onderwijs hoorcollege hoorcolleges college_lopen "
     "collegezaal collegegeld campus faculteit faculteiten hoogleraar hoogleraren professor professoren bachelor "
     "masteropleiding promovendus promotieonderzoek proefschrift scriptie decaan student studenten studentenkamer "
     "studieschuld studiefinanciering eerstejaars studeren studeert gestudeerd"},
    {NOTION_ADULT_EDUCATION, "volwassenenonderwijs volwasseneneducatie volksuniversiteit avondcursus avondcursussen "
                             "avondschool avondonderwijs leven_lang_leren levenslang_leren bijscholing bijscholen "
                             "omscholing omscholen cursisten cursist cursusleider tweedekansonderwijs volkshogeschool "
                             "nascholing deeltijdopleiding cursus_voor_volwassenen tweede_kans_onderwijs bijspijkeren"},
    {NOTION_LANGUAGE_LEARNING,
     "taalcursus taalcursussen taalles taallessen taalcafé taalmaatje taalschool taalonderwijs taalniveau "
     "taalverwerving taalcoach Nederlands_leren Nederlandse_les Engels_leren taal_leren taal_spreken spreekt_de_taal "
     "woordenschat grammatica uitspraak_oefenen vloeiend vreemde_taal vreemde_talen de_of_het gebroken_Nederlands "
     "met_een_accent NT2 inburgeringstaal conversatieles"},
    {NOTION_DIALECT,
     "dialect dialecten streektaal streektalen minderheidstaal minderheidstalen moedertaal plaatsnaamborden "
     "Fries_praten Friestalig Limburgs Nedersaksisch plat_praten tongval taalminderheid thuistaal moedertaalsprekers "
     "volkstaal West-Vlaams Papiaments Gronings regiotaal tweetalige_borden"},
    {NOTION_MUSIC, "muziek muzikant muzikanten muziekschool muziekles muziekvereniging koor koorlid kerkkoor zangkoor "
                   "fanfare harmonieorkest orkest concert concerten zingen gezongen zong zanger zangeres zangles "
                   "liedje liedjes viool piano gitaar trompet accordeon drumstel blaasmuziek muziekinstrument "
                   "muziekinstrumenten dirigent repetitieavond partituur popgroep vals_zingen smartlappen draaiorgel"},
    {NOTION_MUSEUM,
     "museum musea museumbezoek tentoonstelling tentoonstellingen tentoongesteld expositie exposities vitrine vitrines "
     "museumcollectie galerie galerieën rondleiding rondleidingen audiotour suppoost bruikleen bruiklenen museumstuk "
     "museumstukken heemkundemuseum streekmuseum depot_van_het kunstwerken_in museumconservator"},
    {NOTION_TRADITION, "traditie tradities traditioneel traditionele gebruiken_van_vroeger oud_gebruik volksgebruik "
                       "volksgebruiken klederdracht klederdrachten folklore volksfeest volksdans kermis carnaval "
                       "optocht processie paasvuur voorouders overgrootouders overlevering van_oudsher sinterklaas "
                       "dorpsfeest schuttersfeest oogstfeest volkscultuur meiboom ritueel rituelen schutterij"},
    {NOTION_CRAFT,
     "ambacht ambachten ambachtelijk ambachtelijke ambachtsman vakman vakmanschap vakmensen handwerk handgemaakt "
     "met_de_hand pottenbakker pottenbakken pottenbakkerij keramiek weefgetouw weverij timmerman timmerlieden "
     "meubelmaker smederij hoefsmid mandenvlechter mandenmaker houtsnijder borduren borduurwerk breien haken_en_breien "
     "kantklossen schoenmaker zadelmaker glasblazer edelsmid meesterproef gildemeester"},
    {NOTION_SPORTS_CLUB,
     "sportclub sportclubs sportvereniging sportverenigingen voetbal voetballen voetbalclub voetbalveld "
     "voetbalvereniging sportveld kunstgras trainer trainers voetbaltrainer toernooi toernooien scheidsrechter "
     "scheidsrechters handbal basketbal volleybal hockey korfbal tennis tennisclub doelman keeper kleedkamer "
     "kleedkamers clubhuis kantinedienst sporthal sportzaal atletiek turnvereniging lichtmasten schaatsvereniging "
     "jeugdelftal competitiewedstrijd sporters sporter"},
    {NOTION_SWIMMING,
     "zwemmen zwemt gezwommen zwom zwemmer zwemmers zwembad zwembaden badmeester badjuf zwemles zwemlessen zwemdiploma "
     "buitenbad binnenbad pierenbadje peuterbad badpak zwembroek badmuts duikplank chloor verdrinken verdronken "
     "verdrinking redder_aan_zwembad badgasten zwemplas zwemwater reddingszwemmer schoolzwemmen baantjes_trekken"},
    {NOTION_PLAY, "bordspel bordspellen gezelschapsspel gezelschapsspelen speelgoed speeltje speeltjes videospel "
                  "videospelletjes computerspel computerspelletjes kaartspel kaarten_met_de schaakbord schaakclub "
                  "dobbelsteen dobbelstenen puzzel puzzels legpuzzel lego poppenhuis knikkers verstopperteje "
                  "verstoppertje spelletjesmiddag spelletjesavond tafelvoetbal buitenspelen buiten_spelen sjoelen "
                  "klaverjassen spelotheek dominostenen bingoavond sjoelbak spelcomputer schaakspel potje_schaak"},
    {NOTION_FRIENDSHIP,
     "vriendin vriendinnen vriendschap vriendschappen vriendengroep kameraad kameraden bevriend gezellig gezelligheid "
     "kletsen gekletst kletspraatje koffiekransje koffieochtend koffie_drinken kop_koffie bakje_koffie samen_koffie "
     "leren_kennen kennismaken kennisgemaakt buurtborrel gezelschap_houden praatje penvriend aanspraak_hebben "
     "vrienden_maken nieuwe_vrienden beste_vriend goede_vrienden vrienden_en"},
    {NOTION_YOUTH_CLUB, "jongerencentrum jongerencentra jeugdcentrum jeugdhuis jeugdhuizen jeugdhonk jongerenwerk "
                        "jongerenwerker jongerenwerkers jeugdwerk jeugdwerker jeugdclub hangplek hangplekken "
                        "rondhangen rondhangt scouting scoutinggroep padvinders padvinderij chiro skatepark skatebaan "
                        "buurtsportcoach straathoekwerker keet_op_het jongerenontmoetingsplek"},
    {NOTION_HOBBY,
     "hobby hobby's hobbyclub vrije_tijd vrijetijdsbesteding vrijetijds tijdverdrijf liefhebberij postzegels "
     "postzegelverzamelaar verzamelaar verzamelaars modelspoor modelbouw knutselen knutselaar knutselclub amateur "
     "amateurs zendamateur kruiswoordpuzzel volkstuintje duivenmelker muntenverzamelaar liefhebber"},
    {NOTION_BELONGING,
     "saamhorigheid saamhorigheidsgevoel erbij_horen hoor_erbij hoort_erbij thuisgevoel thuis_voelen thuisvoelen "
     "zich_thuis identiteit_van culturele_identiteit lokale_identiteit geworteld roots_in onze_wortels wortels_hier "
     "ontworteld heimwee geboortegrond vaderland geboortedorp hier_geboren hier_opgegroeid één_van_ons "
     "verbonden_voelen wij-gevoel geboren_en_getogen streektrots"},
    {NOTION_REMEMBRANCE,
     "herdenking herdenkingen herdenken herdacht dodenherdenking gedenkteken gedenksteen gedenkplaat oorlogsmonument "
     "herdenkingsplek herdenkingsdag ooggetuigen struikelsteen struikelstenen stolpersteine kranslegging minuut_stilte "
     "twee_minuten_stilte holocaust concentratiekamp volkerenmoord genocide nooit_meer nooit_vergeten opdat_wij_niet "
     "vergeten_slachtoffers veteranen bevrijdingsdag gesneuvelden overlevenden_van Holocaustoverlevenden"},
    {NOTION_ASSISTIVE,
     "hulpmiddel hulpmiddelen gehoorapparaat gehoorapparaten hoortoestel ringleiding braille brailleleesregel "
     "ondertiteling ondertiteld ondertitels schermlezer schermlezers gebarentaal gebarentolk gebarentolken "
     "vergrootglas grote_letters blindengeleidehond blindenstok witte_stok rolstoel rolstoelen rollator prothese "
     "audiodescriptie alt-tekst voorleesfunctie schrijftolk spraaksoftware"},
    {NOTION_PLAIN_LANGUAGE,
     "duidelijke_taal klare_taal eenvoudige_taal begrijpelijke_taal eenvoudig_Nederlands onbegrijpelijk jargon "
     "vakjargon vaktaal ambtelijke_taal ambtenarentaal korte_zinnen simpele_woorden moeilijke_woorden "
     "makkelijk_leesbaar onleesbaar afkortingen wollig wollige juridisch_jargon abracadabra begrijpt_niemand "
     "snapt_niemand snap_er_niks taalniveau_B1 geheimtaal"},
    {NOTION_SCREEN_TIME, "schermtijd telefoonverbod mobieltjesverbod smartphoneverbod smartphone smartphones mobieltje "
                         "mobieltjes telefoontas telefoonkluis scrollen scrolt gescrold tiktok instagram "
                         "telefoonverslaving schermverslaving op_hun_telefoon telefoonvrij gamecomputer playstation "
                         "beeldschermgebruik achter_een_scherm naar_schermen offline_dag wegleggen mobielvrij"},
    {NOTION_WEDDING,
     "bruiloft bruiloften huwelijk huwelijken huwelijksfeest bruid bruidspaar bruidegom trouwerij trouwjurk trouwdag "
     "verjaardag verjaardagen verjaardagsfeest verjaardagstaart feestje feestjes gefeiert gevierd feestmaal "
     "communiefeest doopfeest doopsel jubileum jubileumfeest tuinfeest straatfeest buurtfeest gouden_bruiloft "
     "slingers_en_ballonnen kerstfeest oudejaarsavond polonaise huwelijksreis gaan_trouwen trouwfeest net_getrouwd"},
    {NOTION_GRIEF,
     "rouwen rouwende rouwenden rouwverwerking rouwgroep rouwcafé rouwkaart begrafenis begrafenissen begraven "
     "begraafplaats begraafplaatsen kerkhof uitvaart uitvaarten crematie nabestaande nabestaanden weduwe weduwen "
     "weduwnaar condoleance condoleances gecondoleerd doodskist overledene overledenen mijn_man_verloren man_verloren "
     "vrouw_verloren verdriet huilen gehuild tranen getroost grafsteen in_de_rouw de_rouw"},
    {NOTION_NAME_AND_GENDER,
     "gender genderidentiteit genderneutraal gendergelijkheid genderdiversiteit transgender transgenders transpersonen "
     "transvrouw transman homo's homoseksueel homoseksuelen homoseksualiteit homofobie lesbisch lesbische lesbiennes "
     "biseksueel queer lhbti lhbtiq lhbt voornaamwoord voornaamwoorden non-binair non-binaire coming-out uit_de_kast "
     "regenboogvlag regenboogpad seksuele_oriëntatie geslachtsregistratie mannen_en_vrouwen vrouwen_en_mannen "
     "homohuwelijk deadnaam"},
    {NOTION_INTEGRATION,
     "inburgering inburgeren inburgeraar inburgeraars inburgeringscursus inburgeringsexamen integratie_van "
     "integratiebeleid nieuwkomer nieuwkomers vluchteling vluchtelingen vluchtelingenwerk asielzoeker asielzoekers "
     "asielzoekerscentrum azc statushouder statushouders verblijfsvergunning migrant migranten immigranten "
     "nieuwe_bewoners nieuwe_Nederlanders anderstaligen allochtonen Oekraïners Syriërs welkomstcomité opvanglocatie "
     "wegwijs_maken ingeburgerd naturalisatie"},
};
NOTION_TABLE(life, nl)
