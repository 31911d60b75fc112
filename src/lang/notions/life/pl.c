/* SPDX-License-Identifier: MIT */
/* Polish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_pl[] = {
    {NOTION_DOCTOR,
     "lekarz lekarza lekarze lekarzy lekarka lekarki lekarzem doktor doktora doktorze lekarz_rodzinny przychodnia "
     "przychodni przychodnię gabinet_lekarski wizyta_lekarska wizyta_domowa poczekalnia poczekalni pediatra pediatry "
     "dentysta dentysty ginekolog stetoskop internista u_lekarza do_lekarza specjalista_medyczny lekarski"},
    {NOTION_HOSPITAL,
     "szpital szpitala szpitalu szpitale szpitalny szpitalnego oddział_szpitalny SOR izba_przyjęć klinika kliniki "
     "hospitalizacja karetka karetki pogotowie_ratunkowe wypis_ze_szpitala przyjęcie_do_szpitala oddział_intensywnej "
     "ordynator łóżko_szpitalne obchód_lekarski ratownik_medyczny kroplówka salowa basen_dla_chorego"},
    {NOTION_NURSE,
     "pielęgniarka pielęgniarki pielęgniarek pielęgniarkę pielęgniarz pielęgniarstwo pielęgniarski opiekunka_medyczna "
     "opiekun_medyczny nocny_dyżur nocna_zmiana nocne_dyżury dom_opieki domu_opieki DPS dom_starców odleżyny "
     "siostra_oddziałowa czepek personel_medyczny położna_środowiskowa dyżurka zmiana_opatrunku"},
    {NOTION_MEDICINE, "lek_na leki leków lekami lekach lekarstwo lekarstwa lekarstw apteka apteki aptece aptekarz "
                      "farmaceuta farmaceuty tabletka tabletki tabletek pigułka pigułki dawka_leku dawkowanie recepta "
                      "recepty e-recepta skutki_uboczne skutków_ubocznych działania_niepożądane ulotka_leku antybiotyk "
                      "antybiotyki przeciwbólowe syrop maść insulina krople_do_oczu brak_leków"},
    {NOTION_DIAGNOSIS, "diagnoza diagnozy diagnozę diagnostyka zdiagnozowany zdiagnozowano rozpoznanie_choroby objaw "
                       "objawy objawów symptom symptomy badanie_krwi badania_krwi wyniki_badań badania_przesiewowe "
                       "badania_profilaktyczne rentgen prześwietlenie USG tomografia rezonans mammografia cytologia "
                       "ciśnienie_krwi biopsja guz drugą_opinię badania_lekarskie"},
    {NOTION_THERAPY,
     "terapia terapii terapię terapie terapeuta terapeuty chirurg chirurga chirurgia zabieg_operacyjny operacja_biodra "
     "operacja_serca sala_operacyjna rehabilitacja rehabilitacji rehabilitant fizjoterapia fizjoterapeuta fizjoterapii "
     "chemioterapia radioterapia rekonwalescencja leczenie leczenia wyleczony wyleczyć masaż masaże logopeda "
     "sanatorium turnus_rehabilitacyjny akupunktura opatrunek gips_na"},
    {NOTION_MENTAL_HEALTH,
     "zdrowie_psychiczne zdrowia_psychicznego depresja depresji depresję depresyjny psychiczny psychiczne psychicznego "
     "psycholog psychologa psychologów psychiatra psychiatry psychiatria psychiatrii psychoterapia psychoterapeuta "
     "samobójstwo samobójstwa samobójczy samobójstw lęki_i lękowe nerwica załamanie_nerwowe wypalenie wypalony trauma "
     "traumy atak_paniki telefon_zaufania anoreksja zaburzenia_odżywiania przygnębienie"},
    {NOTION_CHRONIC, "przewlekły przewlekłe przewlekła przewlekle przewlekłych choroba_przewlekła cukrzyca cukrzycy "
                     "cukrzycą cukrzyk cukrzycowy astma astmy astmatyk reumatyzm zwyrodnienie migrena migreny "
                     "ból_pleców bóle_pleców nieuleczalny nieuleczalna nieuleczalnie nadciśnienie padaczka padaczki "
                     "parkinson stwardnienie_rozsiane dializa dializy fibromialgia poziom_cukru"},
    {NOTION_INFECTION,
     "infekcja infekcji infekcje zakażenie zakażenia zakażeń zakażony zarazić zaraził zarażony zaraźliwy zaraza wirus "
     "wirusa wirusy epidemia epidemii pandemia pandemii covid koronawirus grypa grypy grypę maseczka maseczki maseczek "
     "mycie_rąk myć_ręce dezynfekcja dezynfekować płyn_do_dezynfekcji kwarantanna kwarantanny bakteria bakterie "
     "bakterii zarazki wszawica odra ospa kichać kaszel kaszleć jelitówka sepsa"},
    {NOTION_VACCINE, "szczepienie szczepienia szczepień szczepionka szczepionki szczepionek szczepić zaszczepić "
                     "zaszczepiony zaszczepieni szczepiony niezaszczepiony szczepimy antyszczepionkowiec "
                     "antyszczepionkowcy punkt_szczepień książeczka_szczepień dawka_przypominająca strzykawka "
                     "ukłucie_w_ramię wyszczepialność zastrzyk zastrzyki odporność_zbiorowa"},
    {NOTION_BIRTH,
     "ciąża ciąży ciążę ciężarna ciężarne ciężarnych w_ciąży poród porodu porodowy porodówka porodówki położna położne "
     "położnej położnych położnictwo noworodek noworodka noworodki urodzić_dziecko narodziny rodząca rodzących "
     "karmienie_piersią cesarskie_cięcie cesarka skurcze_porodowe przyszłe_mamy szkoła_rodzenia okołoporodowy połóg "
     "poronienie znieczulenie_zewnątrzoponowe brzuszek_ciążowy"},
    {NOTION_SMALL_CHILD,
     "niemowlę niemowlęta niemowląt niemowlak bobas maluch maluchy maluchów małe_dzieci małych_dzieci małe_dziecko "
     "przedszkole przedszkola przedszkolak przedszkolaki przedszkolu żłobek żłobka żłobki żłobku wózek_dziecięcy "
     "wózki_dziecięce wózkiem_z pielucha pieluchy pieluch smoczek trzylatek trzylatki dwulatek przewijak "
     "krzesełko_do_karmienia opiekunka_do_dziecka piaskownica klub_malucha starszaki szkrab"},
    {NOTION_TEENAGER, "nastolatek nastolatki nastolatków nastolatka nastolatkom nastoletni nastoletnia dorastający "
                      "dorastająca młodzież młodzieży młodzieżą małolat małolaty dojrzewanie okres_dojrzewania "
                      "pokwitanie czternastolatek czternastolatki piętnastolatek piętnastolatki szesnastolatek trądzik "
                      "bluza_z_kapturem gimnazjaliści licealista licealiści niepełnoletni wyrostek"},
    {NOTION_LONELINESS, "samotny samotna samotni samotnych samotność samotności samotnie osamotniony osamotnienie "
                        "mieszka_sama mieszka_sam mieszkają_sami nikt_nie_odwiedza odludek sama_w_domu sama_jak_palec "
                        "zupełnie_sama zupełnie_sam izolacja_społeczna je_sama telefon_milczy opuszczony_przez "
                        "opuszczeni_przez telefon_życzliwości towarzystwo_dla_seniorów odwiedziny_u_samotnych"},
    {NOTION_DYING,
     "umierający umierająca umierających umierać umierania umrzeć umierał hospicjum hospicja hospicyjny paliatywny "
     "paliatywna paliatywnej opieka_paliatywna koniec_życia u_kresu_życia kres_życia ostatnie_tygodnie ostatnie_dni "
     "ostatnie_chwile ostatnia_wola eutanazja łoże_śmierci agonia testament_życia śmiertelnie_chory "
     "nieuleczalnie_chory trzymać_za_rękę umrzeć_w_domu godna_śmierć ostatnie_życzenie"},
    {NOTION_FAMILY_CARER,
     "opiekun_rodzinny opiekunowie_rodzinni opiekun_nieformalny opiekunowie_nieformalni opieka_wytchnieniowa "
     "opieki_wytchnieniowej wytchnienie wytchnienia opiekować_się_mamą opiekuję_się_mamą opieka_nad_mamą "
     "opieka_nad_matką opieka_domowa demencja demencji alzheimer otępienie leżący_chory leżąca_mama obłożnie_chory "
     "świadczenie_pielęgnacyjne zasiłek_pielęgnacyjny dzienny_dom_pobytu starzy_rodzice starszych_rodziców "
     "opiekunka_środowiskowa pielęgnuję_męża"},
    {NOTION_PATIENT_FILE,
     "karta_pacjenta karty_pacjenta dokumentacja_medyczna dokumentacji_medycznej historia_choroby historii_choroby "
     "kartoteka_pacjenta kartoteka skierowanie_do_specjalisty skierowanie_lekarskie wypis_szpitalny tajemnica_lekarska "
     "tajemnicy_lekarskiej dane_pacjentów dane_medyczne konto_pacjenta karta_zdrowia grupa_krwi e-kartoteka "
     "opis_badania wywiad_lekarski karta_choroby"},
    {NOTION_EXERCISE,
     "gimnastyka gimnastyki gimnastykę gimnastyczna ćwiczenia_fizyczne ćwiczenia_ruchowe aktywność_fizyczna "
     "aktywności_fizycznej więcej_ruchu siłownia siłowni siłownię fitness bieganie biegać jogging truchtać rozciąganie "
     "przysiady pompki_i joga jogi pilates nordic_walking codzienny_spacer spacery spacerować spacer kijki zakwasy "
     "dziesięć_tysięcy_kroków siedzący_tryb zadyszka kondycja_fizyczna WF gibkość"},
    {NOTION_SLEEP, "sen_w_dzień snu_i spać śpi śpią spał wyspać wyspany niewyspany zasnąć zasypiać drzemka drzemki "
                   "drzemkę sjesta bezsenność bezsenności chrapać chrapanie zmęczony zmęczona zmęczenie przemęczenie "
                   "wyczerpany_fizycznie odpoczynek odpoczynku odpoczywać odpocząć pokój_ciszy kącik_ciszy "
                   "przerwa_obiadowa przerwa_na_kawę poduszka materac ziewać leżakowanie senny pokój_socjalny"},
    {NOTION_CURRICULUM, "program_nauczania programy_nauczania programu_nauczania podstawa_programowa "
                        "podstawy_programowej przedmiot_szkolny przedmioty_szkolne podręcznik podręczniki podręcznika "
                        "matematyka matematyki matematykę algebra lekcja_historii lekcje_historii plan_lekcji "
                        "siatka_godzin godzina_wychowawcza wychowanie_fizyczne biologia_w_szkole przyroda_w_szkole "
                        "konspekt scenariusz_lekcji przedmiot_obowiązkowy materiał_lekcyjny cele_nauczania"},
    {NOTION_HOMEWORK,
     "praca_domowa prace_domowe pracy_domowej prac_domowych zadanie_domowe zadania_domowe zadań_domowych "
     "odrabiać_lekcje odrabianie_lekcji odrabia_lekcje korepetycje korepetycji korepetytor świetlica_środowiskowa kuć "
     "zakuwać wkuwać na_pamięć tabliczka_mnożenia tabliczkę_mnożenia zeszyt zeszytu zeszyty tornister stół_kuchenny "
     "odpisać odpisywać ściągnął_od_kolegi nauka_w_domu"},
    {NOTION_EXAM,
     "egzamin egzaminu egzaminy egzaminów egzaminem egzaminator sprawdzian sprawdzianu sprawdziany kartkówka kartkówki "
     "klasówka klasówki matura matury maturę maturzysta świadectwo_szkolne świadectwo_z_paskiem oceny_szkolne "
     "dobre_oceny złe_oceny jedynka pała_z oblał zdać_egzamin zdał_egzamin ściągać_na dziennik_ocen stopnie_szkolne "
     "wystawianie_ocen egzamin_ustny dyplom_ukończenia"},
    {NOTION_TEACHER,
     "nauczyciel nauczyciela nauczyciele nauczycieli nauczycielka nauczycielki nauczycielką nauczycielski nauczycielom "
     "dyrektor_szkoły dyrektorka_szkoły dyrektora_szkoły zastępstwo zastępstwa nauczyciel_zastępujący "
     "pokój_nauczycielski pokoju_nauczycielskim belfer wychowawca_klasy wychowawczyni pedagog pedagodzy "
     "rada_pedagogiczna kreda tablica_szkolna pani_od_matematyki grono_pedagogiczne wuefista polonistka"},
    {NOTION_PARENTS, "rodzic rodzice rodziców rodzicom rodzicami rodzica rodzicielski rodzicielstwo zebranie_rodziców "
                     "wywiadówka wywiadówki rada_rodziców rady_rodziców trójka_klasowa mama mamy_i mamą tata taty "
                     "tatusiowie tatuś mamusia matka matki matek ojciec ojca ojcowie samotna_matka samotny_ojciec "
                     "samotny_rodzic samotni_rodzice opiekun_prawny opiekunowie_prawni macocha wychowywanie_dzieci"},
    {NOTION_DROPOUT, "wagary wagarach wagarować wagarowicz wagaruje porzucić_szkołę porzucił_szkołę porzucają_szkołę "
                     "rzucić_szkołę rzucił_szkołę rzuciła_szkołę przerwać_naukę przerwał_naukę wypaść_z_systemu "
                     "wczesne_kończenie_nauki bez_matury bez_świadectwa bez_dyplomu nieobecności_nieusprawiedliwione "
                     "obowiązek_szkolny wyrzucony_ze_szkoły wydalony_ze_szkoły drugoroczny powtarzać_klasę "
                     "absencja_szkolna odpadł_ze_studiów uciekać_z_lekcji ucieczki_z_lekcji"},
    {NOTION_BULLYING,
     "dokuczać dokuczają dokuczanie dokuczał przezywać przezywali przezwisko przezwiska wyśmiewać wyśmiewają "
     "wyśmiewanie wyśmiewany wyśmiany prześladować prześladowanie prześladowany nękanie nękać nękany mobbing hejt "
     "hejtować cyberprzemoc gnębić gnębiony kozioł_ofiarny poniżać poniżany poniżanie upokorzyć upokorzenie popychany "
     "szyderstwo szydzić drwić drwiny naśmiewać wytykać_palcami"},
    {NOTION_CLASS_SIZE,
     "wielkość_klas liczebność_klas liczebność_klasy liczba_uczniów_w duże_klasy małe_klasy mniejsze_klasy "
     "mniejszych_klasach przepełnione_klasy przepełnionych_klas trzydziestu_uczniów trzydzieścioro_dzieci "
     "trzydzieścioro_uczniów trzydziestka_w_klasie małe_grupy małych_grupach uczniów_w_klasie dzieci_w_klasie "
     "podzielić_klasę podział_na_grupy dwuzmianowość łączone_klasy równoległa_klasa"},
    {NOTION_UNIVERSITY,
     "uniwersytet uniwersytetu uniwersytety uniwersytecki uczelnia uczelni uczelnie uczelnię szkolnictwo_wyższe "
     "szkoła_wyższa politechnika politechniki wykład_na wykłady wykładów wykładowca wykładowcy student studenta "
     "studenci studentów studentka studentki studia_magisterskie studiować studiuje kampus profesor profesora "
     "profesorowie doktorat doktorant doktoranci licencjat magisterka magister akademik akademika dziekan dziekanat "
     "rektor stypendium_naukowe semestr sesja_egzaminacyjna"},
    {NOTION_ADULT_EDUCATION,
     "edukacja_dorosłych edukacji_dorosłych kształcenie_dorosłych kształcenia_dorosłych kształcenie_ustawiczne "
     "kształcenia_ustawicznego kursy_wieczorowe kurs_wieczorowy szkoła_wieczorowa liceum_wieczorowe uniwersytet_ludowy "
     "uniwersytety_ludowe uniwersytet_trzeciego trzeciego_wieku dokształcanie dokształcać przekwalifikowanie "
     "przekwalifikować doszkalanie kursant kursanci szkoła_dla_dorosłych kursy_dla_dorosłych nauka_po_latach "
     "podnoszenie_kwalifikacji"},
    {NOTION_LANGUAGE_LEARNING,
     "kurs_językowy kursy_językowe kursów_językowych kurs_języka lekcje_języka lekcja_polskiego lekcje_polskiego "
     "nauka_języka nauki_języka uczyć_się_języka uczyć_się_polskiego uczę_się_polskiego mówić_po_polsku mówi_po_polsku "
     "język_obcy języki_obce języków_obcych akcent_obcy słownictwo słówka gramatyka gramatyki wymowa wymowy płynnie "
     "szkoła_językowa konwersacje konwersacji tandem_językowy znajomość_języka łamaną_polszczyzną deklinacja "
     "początkujący"},
    {NOTION_DIALECT,
     "dialekt dialektu dialekty gwary gwarze język_mniejszości języki_mniejszości język_regionalny języka_regionalnego "
     "język_ojczysty języka_ojczystego mowa_ojczysta dwujęzyczny dwujęzyczne dwujęzycznych dwujęzyczność "
     "tablice_dwujęzyczne kaszubski kaszubskiego śląska_mowa łemkowski rodzimy_użytkownik mniejszość_językowa "
     "język_babci po_śląsku po_kaszubsku góralska_mowa lokalna_gwara naszą_gwarą"},
    {NOTION_MUSIC,
     "muzyka muzyki muzykę muzyką muzyczny muzyczna muzyczne muzyk_i muzycy muzyków chór chórzysta orkiestra orkiestry "
     "orkiestrę koncert koncertu koncerty koncertów śpiew śpiewać śpiewa śpiewamy śpiewanie piosenka piosenki piosenek "
     "pieśń pieśni piosenkarz wokalista skrzypce gitara gitary fortepian pianino akordeon trąbka perkusja bęben "
     "instrument_muzyczny instrumenty_muzyczne dyrygent melodia próba_chóru fałszować_nuty nuty_i sopran w_chórze "
     "śpiewa_w_chórze chórzyści zespół_muzyczny"},
    {NOTION_MUSEUM,
     "muzeum muzea muzeów muzealny muzealne muzealnik wystawa wystawy wystawę wystaw_i ekspozycja ekspozycji eksponat "
     "eksponaty eksponatów gablota gabloty gablocie kustosz kustosza kurator_wystawy galeria_sztuki galerii_sztuki "
     "zwiedzanie zwiedzający zwiedzających audioprzewodnik zbiory_muzealne wernisaż skansen izba_regionalna "
     "izba_pamięci izba_muzealna oprowadzanie depozyt_muzealny wypchany"},
    {NOTION_TRADITION, "tradycja tradycji tradycję tradycje tradycyjny tradycyjna tradycyjnie zwyczaje zwyczajów "
                       "obyczaj obyczaje obrzęd obrzędy obrzędowość folklor strój_ludowy stroje_ludowe ludowy ludowe "
                       "ludowa przodkowie przodków pradziadek pradziadów dożynki dożynek odpust procesja procesji "
                       "festyn kolędnicy kolędowanie pisanki wigilia wigilii topienie_marzanny zapusty karnawał "
                       "korowód z_dziada_pradziada koło_gospodyń jarmark taniec_ludowy dziedzictwo_przodków"},
    {NOTION_CRAFT, "rzemiosło rzemiosła rzemieślnik rzemieślnicy rzemieślników rzemieślniczy rękodzieło rękodzieła "
                   "rękodzielnik ręcznie_robiony ręcznie_robione ręczna_robota garncarz garncarstwo ceramika ceramiki "
                   "tkactwo tkaczka tkacz tkać krosno krosna stolarz stolarza stolarnia cieśla kuźnia wikliniarz "
                   "wiklina plecionkarstwo haft haftować hafciarka koronka koronki koronczarka szydełko szydełkować "
                   "robić_na_drutach szewc rymarz rzeźbiarz snycerz hutnik_szkła jubiler mistrz_rzemiosła kowalstwo"},
    {NOTION_SPORTS_CLUB,
     "klub_sportowy kluby_sportowe klubu_sportowego sport_młodzieżowy sportowiec piłka_nożna piłki_nożnej piłkarz "
     "piłkarze piłkarski boisko boiska boisku orlik trener trenera trenerzy trenerka trening_piłkarski turniej "
     "turnieju turnieje sędzia_piłkarski piłka_ręczna siatkówka siatkówki koszykówka koszykówki tenis bramkarz "
     "bramkarza szatnia szatni drużyna_piłkarska lekkoatletyka zawodnik_klubu hala_sportowa sztuczna_murawa "
     "koszulka_klubowa kibic kibice samobój mecz meczu rozgrywki sekcja_sportowa zajęcia_sportowe"},
    {NOTION_SWIMMING,
     "pływać pływanie pływania pływa pływak pływaczka pływalnia pływalni basen_kąpielowy na_basen na_basenie basenie "
     "baseny_kąpielowe kąpielisko kąpieliska kąpać_się ratownik_wodny ratownicy ratownik_na strój_kąpielowy kąpielówki "
     "czepek_pływacki nauka_pływania lekcje_pływania karta_pływacka brodzik trampolina chlor utonąć utonął utonęło "
     "utonięcie utonięcia topić_się tonący zjeżdżalnia_wodna aquapark aqua_aerobik"},
    {NOTION_PLAY, "gra_planszowa gry_planszowe gier_planszowych planszówka planszówki zabawka zabawki zabawek "
                  "zabawkami gra_komputerowa gry_komputerowe gier_komputerowych gra_wideo konsola_do_gier "
                  "gracze_komputerowi karty_do_gry grać_w_karty szachy szachów szachista szachownica kostka_do_gry "
                  "puzzle klocki klocków lego lalka lalki lalek zabawa_w_chowanego chowany berek piłkarzyki warcaby "
                  "ludoteka wieczór_gier popołudnie_gier bawić_się_na bawią_się_na pacynka skakanka"},
    {NOTION_FRIENDSHIP, "przyjaciel przyjaciela przyjaciele przyjaciół przyjaciółka przyjaciółki zaprzyjaźnić "
                        "zaprzyjaźnili kolega_z kumpel kumple koleżanka_z znajomości zawrzeć_znajomość poznać_ludzi "
                        "poznawać_ludzi poznać_się wspólna_kawa kawa_i_ciasto na_kawę przy_kawie pogaduchy pogaduszki "
                        "pogawędka pogadać pogawędzić dotrzymać_towarzystwa towarzystwo_do spotkania_towarzyskie "
                        "posiedzieć_razem nowych_przyjaciół biesiada stara_przyjaźń nawiązać_przyjaźnie"},
    {NOTION_YOUTH_CLUB,
     "klub_młodzieżowy kluby_młodzieżowe klubu_młodzieżowego dom_młodzieży centrum_młodzieży centrum_młodzieżowe "
     "młodzieżowy_dom_kultury świetlica_młodzieżowa świetlica świetlicy praca_z_młodzieżą pracownik_młodzieżowy "
     "pracownicy_młodzieżowi streetworker streetworkerzy animator_młodzieży harcerz harcerze harcerstwo harcerka "
     "drużyna_harcerska skatepark szwendać_się włóczyć_się przesiadywać miejsce_spotkań_młodzieży salka_młodzieżowa"},
    {NOTION_HOBBY,
     "hobby hobbysta hobbyści zainteresowania_i pasjonat pasjonaci czas_wolny czasu_wolnego czasie_wolnym wolny_czas "
     "wolnym_czasie rozrywka rozrywki kolekcjoner kolekcjonerzy kolekcjonować kolekcjonerstwo znaczki_pocztowe "
     "filatelista filatelistyka modelarstwo modelarz kolejka_elektryczna majsterkować majsterkowanie majsterkowicz "
     "krzyżówki krótkofalowiec krótkofalowcy działkowiec amator amatorzy amatorski gołębiarz"},
    {NOTION_BELONGING,
     "tożsamość_lokalna tożsamość_kulturowa tożsamości_kulturowej nasza_tożsamość poczucie_przynależności "
     "przynależność przynależności przynależeć korzenie_rodzinne swoje_korzenie nasze_korzenie zakorzeniony "
     "zakorzenienie wykorzeniony mała_ojczyzna małej_ojczyzny ojczyzna ojczyzny ojczysty jak_u_siebie czuć_się_u "
     "u_siebie_w swojski swojskość tęsknota_za_domem tu_się_urodziłem tu_się_urodziłam tu_się_wychowałem jeden_z_nas "
     "rodzinne_strony rodzinna_wieś lokalny_patriotyzm tutejszy tutejsi"},
    {NOTION_REMEMBRANCE,
     "upamiętnienie upamiętnienia upamiętnić upamiętniać upamiętniający pamięć_o_ofiarach pamięci_ofiar "
     "miejsce_pamięci miejsca_pamięci pomnik pomnika pomniki tablica_pamiątkowa rocznica rocznicy rocznicę "
     "obchody_rocznicy ocalały ocaleni ocalałych ocalali świadkowie_historii zagłady holokaust ludobójstwo "
     "obóz_koncentracyjny kombatant kombatanci wieniec wieńce minuta_ciszy nigdy_więcej nie_zapomnieć polegli "
     "poległych apel_poległych powstańcy"},
    {NOTION_ASSISTIVE,
     "pętla_indukcyjna pętli_indukcyjnej aparat_słuchowy aparaty_słuchowe aparatu_słuchowego alfabet_braille'a braille "
     "brajl brajlem napisy_dla napisy_do czytnik_ekranu czytniki_ekranu język_migowy języka_migowego tłumacz_migowy "
     "lupa duża_czcionka biała_laska pies_przewodnik wózek_inwalidzki wózki_inwalidzkie wózku_inwalidzkim "
     "balkonik_do_chodzenia chodzik kule_ortopedyczne proteza protezy audiodeskrypcja sprzęt_rehabilitacyjny "
     "tekst_alternatywny syntezator_mowy niedosłyszący"},
    {NOTION_PLAIN_LANGUAGE,
     "prosty_język prostego_języka prostym_językiem prosta_polszczyzna zrozumiały_język zrozumiałym_językiem "
     "niezrozumiały niezrozumiałe niezrozumiale tekst_łatwy_do łatwy_do_czytania proste_słowa prostymi_słowami "
     "krótkie_zdania żargon żargonu urzędniczy_język język_urzędowy_jest bełkot bełkotu mowa-trawa nowomowa skróty_i "
     "skrótowce trudne_słowa fachowe_terminy nikt_nie_rozumie nic_nie_rozumiem chińszczyzna po_ludzku nieczytelny "
     "zawiłe zawiły"},
    {NOTION_SCREEN_TIME,
     "czas_przed_ekranem czasu_przed_ekranem przed_ekranem ekrany_i zakaz_telefonów zakaz_komórek bez_telefonu "
     "bez_telefonów smartfon smartfony smartfonów smartfonie telefony_komórkowe komórki_w_szkole scrollować "
     "scrollowanie scrolluje przewijać_ekran tiktok instagram uzależnienie_od_telefonu uzależnieni_od_telefonu "
     "nos_w_telefonie wpatrzeni_w_telefon gapią_się_w playstation konsola_i_telefon szafka_na_telefony higiena_cyfrowa "
     "detoks_cyfrowy fonoholizm"},
    {NOTION_WEDDING, "ślub ślubu śluby ślubny ślubna wesele wesela weselny weselna panna_młoda pan_młody młoda_para "
                     "pobrać_się pobrali_się wziąć_ślub małżeństwo miesiąc_miodowy urodziny urodzin urodzinowy "
                     "urodzinowe tort_urodzinowy imieniny chrzciny chrzest komunia_święta pierwsza_komunia komunie "
                     "świętować świętowanie świętujemy uczta biesiadować toast toasty złote_gody sylwester jubileusz "
                     "jubileuszu impreza_rodzinna rocznica_ślubu suknia_ślubna balony"},
    {NOTION_GRIEF, "żałoba żałobę żałobny żałobnik pogrzeb pogrzebu pogrzeby pogrzebowy cmentarz cmentarza cmentarze "
                   "cmentarzu wdowa wdowy wdowiec wdowca wdowieństwo kondolencje wyrazy_współczucia nekrolog trumna "
                   "trumny stypa pochówek pochować pochowany pochowana zmarły zmarła zmarłego zmarłych opłakiwać "
                   "płakać płacz płakała płakałam łzy łez osierocony strata_męża strata_żony stracił_żonę "
                   "straciła_męża pocieszać pocieszenie nagrobek urna_z_prochami kremacja w_żałobie po_stracie"},
    {NOTION_NAME_AND_GENDER,
     "płeć_i tożsamość_płciowa tożsamości_płciowej równość_płci równości_płci uzgodnienie_płci korekta_płci gender "
     "transpłciowy transpłciowa transpłciowe transpłciowość osoba_trans osoby_trans gej geja geje gejów lesbijka "
     "lesbijki lesbijek homoseksualny homoseksualizm homoseksualista biseksualny queer LGBT LGBTQ homofobia "
     "homofobiczny zaimki zaimek niebinarny niebinarna coming_out orientacja_seksualna tęczowa_flaga parada_równości "
     "feminatywy kobiety_i_mężczyźni kobiet_i_mężczyzn związki_partnerskie"},
    {NOTION_INTEGRATION,
     "integracja_cudzoziemców integracja_uchodźców integracji_cudzoziemców integracja_społeczna uchodźca uchodźcy "
     "uchodźców uchodźcom uchodźczyni uchodźczy azyl azylant azylanci imigrant imigranci imigrantów imigracja migrant "
     "migranci migrantów cudzoziemiec cudzoziemcy cudzoziemców obcokrajowiec obcokrajowcy nowo_przybyły nowo_przybyli "
     "przybysz przybysze nowi_mieszkańcy nowych_mieszkańców pozwolenie_na_pobyt karta_pobytu obywatelstwo ukrainiec "
     "ukraińcy ukraińcami ukrainka zadomowić zadomowili asystent_kulturowy asystentka_międzykulturowa"},
};
NOTION_TABLE(life, pl)
