/* SPDX-License-Identifier: MIT */
/* Polish words for each notion (notions.h). */
#include "../tables.h"

static const struct notion_words notions_general_pl[] = {
    {NOTION_ROLE, "rola roli role rolę odpowiedzialn odpowiada obowiąz zadanie zadania zadań funkcja funkcje funkcji "
                  "mandat kompetencj uprawnie "
                  "powinnoś"},
    {NOTION_STAKEHOLDER, "interesariusz interesariuszy zainteresowane_strony zainteresowanych_stron "
                         "strony_zainteresowane uczestnicy_procesu "
                         "wielostronn podmiot"},
    {NOTION_GOVERNMENT, "rządowy rządowe rządowa rządowych rząd rządu rządy państwow ministerstw minister władza "
                        "władze władz administracj urząd urzędy urzędów urzędnik sektor_publiczny parlament sejm "
                        "regulator burmistrz ambasador wójt radny"},
    {NOTION_COMPANY, "firma firmy firm firmami przedsiębior biznes sektor_prywatny przemysł branż korporac komercyjn "
                     "producent dostawc pracodawc spółka spółki msp mała_firma małe_firmy izba_handlow"},
    {NOTION_CIVIL_SOCIETY, "społeczeństwo_obywatelskie społeczeństwa_obywatelskiego organizacje_pozarządowe "
                           "organizacji_pozarządowych pozarządow ngo "
                           "stowarzyszen fundacj charytatywn aktywist społecznik non_profit"},
    {NOTION_TECHNOLOGY, "techniczn technik technolog inżynier oprogramowani cyfrow cyfryz komputer informatycz "
                        "informatyk sprzęt_komputerowy "
                        "teleinformat"},
    {NOTION_OPERATOR,
     "operator dostawca_usług dostawcy_usług dostawca_internetu telekomunik telekom hosting rejestr_domen"},
    {NOTION_RESEARCH,
     "badanie badania badań badawcz badacz naukow naukowiec naukowc akademi nauka nauki profesor uczelnian"},
    {NOTION_USER, "użytkowni obywatel konsument klient klienc abonent mieszkań mieszkan"},
    {NOTION_YOUTH, "młodzież młodych młodzi młody młode dziecko dzieci dziecięc nastolat nieletni małoletni student "
                   "pokoleni uczniow"},
    {NOTION_WOMEN, "kobieta kobiety kobiet kobietom kobiec płeć płci gender dziewczyn dziewcząt matka matki matek"},
    {NOTION_POLICE, "policj policyj organy_ścigania organów_ścigania organami_ścigania prokurat sąd sądu sądy sądów "
                    "sądowy sądow sędzia sędziowie "
                    "śledztw śledcz dochodzeni wymiar_sprawiedliwości"},
    {NOTION_CRIME,
     "przestępst przestępc przestępcz kryminal oszustw oszust kradzież kraść nielegaln wyłudze szantaż cyberprzestęp"},
    {NOTION_EXPERT, "ekspert eksperc ekspertyz specjalist fachow profesjonal doradc rzeczoznaw wiedza_specjalistyczna"},
    {NOTION_DEVELOPING, "rozwijające_się rozwijających_się rozwijającym_się najsłabiej_rozwinięte słabo_rozwinięte "
                        "biedny biedne biednych ubogi "
                        "ubogie ubogich ubóstw bieda globalne_południe"},
    {NOTION_RURAL, "wiejsk wieś wieśni na_wsi odludn rolnik rolnic gospodarstwo_rolne prowincjon"},
    {NOTION_VULNERABLE, "wrażliwe_grupy grupy_wrażliwe bezbronn mniejszoś niepełnosprawn zmarginaliz marginaliz "
                        "niedoreprezent wyklucz uchodźc "
                        "migrant imigrant rdzenn osoby_starsze osób_starszych senior"},
    {NOTION_REGION, "region regional kontynent podregion województw"},
    {NOTION_COUNTRY, "kraj kraje krajów kraju krajow naród narodu narodow ogólnokrajow ogólnopolsk "
                     "państwa_członkowskie państw_członkowskich "
                     "ojczyzn"},
    {NOTION_INTERNATIONAL, "międzynarodow globaln świata światow transgranicz zagranic zagranicz świecie ogólnoświat"},
    {NOTION_LOCAL, "lokaln miejscow gmina gminy gmin gminn miasto miasta miast miejski miejsk samorząd burmistrz "
                   "dzielnic osiedl powiat"},
    {NOTION_COMMUNICATE, "komunik rozmaw rozmow rozmawi kanał kanały kanałów kontakt lista_mailingowa "
                         "listy_mailingowej lista_dyskusyjna telefon "
                         "zadzwoni dzwoni wiadomoś dialog dyskus dyskut e_mail mail maile mailem poczta pisać napisać "
                         "list listy czat komunikator "
                         "infolini porozumiewa łączność"},
    {NOTION_MEETING, "spotkani spotkać spotyka konferenc warsztat zebranie zebrania zebrań posiedze forum wydarzeni "
                     "seminari kongres narada narady "
                     "zjazd"},
    {NOTION_COOPERATE, "współprac współdziała partner wspóln razem sojusz koordyn kooperac pracować_razem"},
    {NOTION_SHARE,
     "dzielić dzielić_się dzielenie dzielimy udostępni wymian wymieni wymieniać przekaz rozpowszech podzielić"},
    {NOTION_IMPROVE, "popraw ulepsz uspraw wzmocni wzmacni zwiększ promow wspiera_rozwój ułatwi zachęc polepsz "
                     "podnieść podnosić rozwija doskonal "
                     "lepiej lepszy lepsze intensyf"},
    {NOTION_PROBLEM, "problem trudnoś trudny trudne trudno trudna przeszko barier wyzwani utrudni przeszkadz kłopot "
                     "zawodzi porażk słaboś słaby "
                     "słabe blokuj blokad niepowodze bolączk zmaga komplik wyzwań"},
    {NOTION_LACK,
     "brak braku braki brakuj niedobór niedobo niedostat niewystarcz luka luki niedosyt nikt żaden żadne nieobecn"},
    {NOTION_TRUST, "zaufani zaufać ufać nieufnoś wiarygodn reputac strach obawa obawy obawia boję boją podejrz"},
    {NOTION_RISK, "ryzyko ryzyka ryzyk ryzykown zagroże niebezpiecz podatność podatności groźb groźn"},
    {NOTION_INCIDENT, "incydent ataki ataku atak atakow włamani wyciek awaria awarie awarii kryzys nagły naruszen "
                      "haker wirus phishing ransomware "
                      "złośliwe_oprogramowanie cyberatak"},
    {NOTION_SECURITY,
     "bezpieczeń bezpieczn zabezpiecz ochron chronić chroni obrona obrony obronn odpornoś cyberbezpiecz"},
    {NOTION_PRACTICE, "praktyk dobra_praktyka dobre_praktyki dobrych_praktyk najlepsze_praktyki sukces udało udany "
                      "udane lekcj doświadcz osiągnię "
                      "osiągnąć wzorzec wzorce wzorów dumni"},
    {NOTION_EXAMPLE, "przykład ilustr przypad na_przykład między_innymi"},
    {NOTION_MEASURE, "ocena oceny ocenę ocenić oceniać ocenia pomiar mierzy zmierzy wskaźnik miernik weryfik sprawdz "
                     "test testy testów audyt indeks "
                     "ewaluac"},
    {NOTION_AWARENESS, "świadomoś świadom sytuacyjn rozeznan obserw wykryw wykryc wykrycie monitor nadzorow przegląd "
                       "wczesne_ostrzeganie wywiad "
                       "obraz_sytuacji"},
    {NOTION_WARN, "ostrzeg ostrzeż ostrzec alarm alert powiadom zawiadom zgłosze zgłosi zgłasza"},
    {NOTION_NORM, "norma normy norm normatyw zasada zasady zasad kodeks_postępowania dobrowoln zwyczaj"},
    {NOTION_AGREEMENT, "umowa umowy umów porozumie traktat deklarac zobowiąza konwencj rezolucj memorandum sygnatar "
                       "układ pakt karta_praw"},
    {NOTION_LAW,
     "prawo prawa prawny prawna prawne prawnych prawnie ustawa ustawy ustawow legislac przepis rozporządz regulac "
     "regulamin sankcj grzywn mandat_karny kara kary karać prawnik ustawę ustawie ustawodawca ustawowy"},
    {NOTION_POLICY, "polityka polityki polityk politycz strategi strategia strategicz plan plany planu program ramy "
                    "ramow mapa_drogowa "
                    "plan_działania"},
    {NOTION_STANDARD,
     "standard standary normaliz specyfik protoko wytyczn poradnik podręczn instrukcj przewodnik protokół_sieciowy"},
    {NOTION_IMPLEMENT, "wdroż wdraż wdrożeni realiz zastosow stosowan stosować wykona wykonyw przestrzeg egzekw "
                       "przyjęci wprowadz_w_życie "
                       "wprowadzać_w_życie"},
    {NOTION_NEW, "nowy nowa nowe nowych nowego nowość nowości ostatnio niedawno niedawn najnowsz rozwój rozwoju "
                 "tendencj trend pojawiają pojawiło"},
    {NOTION_OUTREACH, "zaangaż angażow włączy włącza włączen uczestni udział udziału zaprosi zaprasza zaproszeni "
                      "przyciąg przyciągn inkluzyw dołącz "
                      "odbiorc dotrzeć docierać nowi_uczestnicy zachęcić pozyska rekrutac poszerz"},
    {NOTION_LANGUAGE, "język języka języki językow tłumacz przetłumacz przekład wielojęzycz ojczyst prosty_język"},
    {NOTION_TRAINING, "szkoleni szkolić szkolen przeszkol kształce nauczani uczyć naucz edukac potencjał "
                      "budowanie_potencjału budowanie_zdolności "
                      "zdolności umiejętn kompetencje kurs kursy kursów mentor stypendi trening"},
    {NOTION_PUBLICITY, "kampani reklam plakat radio telewizj gazeta gazety prasa prasy prasow dziennikar biuletyn "
                       "newsletter media_społecznościowe "
                       "mediach_społecznościowych ulotk broszur promocj"},
    {NOTION_MONEY,
     "pieniądz pieniędz fundusz finans środki_finansowe dofinans budżet koszt koszty kosztow kosztuj płacić płaci "
     "zapłaci płatno "
     "dotacj grant darczyń sponsor cena ceny opłat wynagrodz pensja pensje składk inwesty subwenc drogo kosztown"},
    {NOTION_STAFF, "personel pracowni kadra kadry kadrow zespół zespoł zatrudni zasoby_ludzkie zasobów_ludzkich "
                   "wolontari etatow etat etaty"},
    {NOTION_TIME, "czas czasu czasow termin terminy terminu powoli powoln opóźni późno szybko szybki szybsz "
                  "harmonogram godzin tydzień tygodni"},
    {NOTION_FUTURE, "przyszłoś dalej dalsz kolejn następn kontynu nadchodz jutro odtąd perspektyw na_przyszłość "
                    "przyszłość przyszłości przyszłym_roku przyszłe_pokolenia w_przyszłym przyszłego_roku"},
    {NOTION_TOPIC, "temat tematy tematu tematycz kwesti zagadnien porządek_obrad priorytet priorytetow pytani punkt"},
    {NOTION_OTHER, "inny inna inne innych dodatkow również także ponadto poza_tym oprócz"},
    {NOTION_RECOMMEND, "zaleca zaleceni zalecić rekomend sugeruj sugesti propon propozyc rada radzi doradza powinien "
                       "powinna powinno powinny należy "
                       "apeluj postul"},
    {NOTION_DECIDE, "decyd decyzj zdecyd głosow wybór wybory wybier wybrać powoła mianow zatwierdz uchwał"},
    {NOTION_GOVERNANCE, "zarządz zarząd zarządu rządzeni komitet komisj rada_nadzorcza rada_programowa kierownict "
                        "przewodnic przywódz nadzór nadzoru "
                        "ład_korporacyjny"},
    {NOTION_TRANSPARENCY, "przejrzyst transparent publikow publikac opublik ujawni ujawnien rozliczaln jawnoś jawny "
                          "jawne otwartoś otwarty otwarte"},
    {NOTION_CONFLICT, "konflikt spór sporu spory sporów niezgod skarga skargi skarg mediac arbitraż napięci kłótni"},
    {NOTION_PRIVACY, "prywatn dane_osobowe danych_osobowych poufn tajemnic tajny tajne anonim zgoda_na rodo"},
    {NOTION_DATA, "dane danych danymi informac statysty baza_danych bazy_danych rejestr liczby ewidencj"},
    {NOTION_TOOL,
     "narzędz platform system systemy systemu aplikac strona_internetowa serwis portal usługa usługi usług"},
    {NOTION_METHOD,
     "mechaniz metod metoda sposób sposob środek procedur proces procesy procesu podejści tryb technika formuł"},
    {NOTION_INFRASTRUCTURE,
     "sieć sieci infrastrukt sieciow sprzęt sprzętu urządze kabel kable serwer router światłowod"},
    {NOTION_INTERNET, "internet online sieć_internet cyber cyberprzestrz domena domeny domen internetow"},
    {NOTION_ACCESS, "dostęp dostępu dostępn podłącz połącze łączność zasięg przepustow szerokopasm osiągaln"},
    {NOTION_RIGHTS, "prawa_człowieka praw_człowieka praw wolnoś swobod godnoś równoś sprawiedliw równouprawn"},
    {NOTION_CONTENT,
     "treść treści treściom mowa_nienawiści mowy_nienawiści nienawiś dezinform fake_news media cenzur wpis wpisy"},
    {NOTION_DOCUMENT,
     "dokument tekst teksty tekstu projekt_dokumentu rozdział strony_dokumentu pismo pisma papier szkic raport"},
    {NOTION_TYPICAL,
     "typow typowy zwykle zazwyczaj ogóln częst często powszechn normaln codzien najczęściej przeważni zwykły"},
    {NOTION_HEALTH, "zdrowi zdrowia zdrowot szpital medycz pacjent choroba choroby chorób lekarz lekarsk pielęgni "
                    "przychodn epidemi szczepi"},
    {NOTION_SCHOOL, "szkoła szkoły szkół szkole szkoln uczeń uczni uczniow nauczyciel uniwersyt uczelni klasa klasy"},
    {NOTION_ENVIRONMENT, "środowisk ekolog przyrod natura natury klimat zanieczyszcz zrównoważon lasy lasów leśny "
                         "bioróżnorod odpady odpadów śmieci"},
    {NOTION_WATER, "woda wody wodny wodne wód wodoci rzeka rzeki rzek jezioro jeziora powódź powodzi susza suszy morze "
                   "morza deszcz studnia studni"},
    {NOTION_ENERGY, "energi energia energetycz elektrycz prąd prądu słoneczn paliwo paliwa ropa gaz gazu ogrzewan"},
    {NOTION_FOOD, "żywnoś jedzeni posiłek posiłk rolnictw upraw nasiona plony zbiory kuchnia kuchni stołówk odżywi"},
    {NOTION_TRANSPORT, "transport komunikacja_miejska droga_krajowa drogi_rowerowe drogow kolejow autobus rower "
                       "samochód samochod pociąg pojazd "
                       "tramwaj kolei"},
    {NOTION_HOUSING,
     "mieszkanie mieszkania mieszkań mieszkaniow domy czynsz najemc lokator budynek budynk wynajem wynajm"},
    {NOTION_CULTURE, "kultura kultury kultur kulturaln sztuka sztuki dziedzict muzeum muzea muzyk bibliotek tradycj"},
    {NOTION_MAINTAIN,
     "utrzym utrzymani konserwac zachowa zachowan remont aktualiz archiw pielęgnow naprawa naprawy naprawiać naprawić"},
    {NOTION_ORGANISATION, "organizacj instytuc agencj organ organy organów instytut sekretariat biuro biura placów"},
    {NOTION_SUPPORT, "pomoc pomocy pomóc pomaga wspiera wsparci wesprze wspomag"},
    {NOTION_NEED, "potrzeb konieczn niezbędn wymaga wymóg wymog chcę chcemy życzen oczekiw nadzieja nadzieję"},
    {NOTION_BENEFIT,
     "korzyś korzystn zaleta zalety przydatn pożytecz użyteczn wartość wartości wartościow zysk zyski pozytyw plusy"},
    {NOTION_HARM,
     "szkoda szkody szkód szkodliw negatyw strata straty wada wady nadużyc nadużyw ofiara ofiary ofiar cierpi krzywd"},
    {NOTION_CHANGE, "zmiana zmiany zmian zmieni zmienia reforma reformy transform zastąpi zastępow dostosow adaptac "
                    "przekształ ewoluc"},
    {NOTION_START,
     "zacząć zaczyna zaczęl rozpocz rozpoczy uruchom założyć założen utworz stworz tworzeni ustanow początek zainicj"},
    {NOTION_QUALITY,
     "jakoś jakość jakości rzeteln niezawodn dokładn prawidłow błąd błędu błędy błędów pomyłk poprawnoś"},
    {NOTION_MARKET, "rynek rynku rynki rynkow konkuren handel handlu handlow gospodark ekonomi ekonomicz monopol "
                    "kontrakt zamówienia_publiczne przetarg kupić kupować zakup zakupy sprzeda umow"},
    {NOTION_OWNERSHIP, "własnoś właścici licencj prawa_autorskie praw_autorskich patent znak_towarowy posiadacz "
                       "mienie_komunalne mienie_gminy"},
    {NOTION_COMMUNITY, "społecznoś wspólnot członek członk członkost krąg kręgi klub"},
    {NOTION_NEUTRALITY, "neutraln niezależn bezstron stronnicz obiektyw uprzedzen"},
    {NOTION_MEMORY, "historia historii histor przeszłoś przeszł poprzedn wcześniej dawniej dawn temu"},
    {NOTION_WHO, "kto kogo komu ludzie ludzi osoba osoby osób jednostk"},
    {NOTION_LIGHT, "światło światła oświetlen lamp latarni opraw żarów ciemno nocy nocn gasi zgasić ściemni"},
    {NOTION_ANIMAL, "zwierz ptak nietoperz owad ćma ćmy motyl pszczoł ryba ryby żab jeż psy kot gatunk fauna sow ssak"},
    {NOTION_PLANT, "roślin drzew nasion nasien sadzi ogród ogrod park kwiat trawa trawy krzew liść liści warzyw korzeń "
                   "cień w_sadzie sad_owocowy"},
    {NOTION_ELDERLY, "starsz senior emeryt emerytur babci dziad dziadk starość dom_opieki"},
    {NOTION_DEVICE, "urządzen telefon smartfon tablet laptop komputer czujnik sprzęt przyrząd bateri ekran ładowar "
                    "kamer maszyn sond aparat"},
    {NOTION_LEND, "pożycz wypożycz zwrot zwrac oddać wymiana_między użycz"},
    {NOTION_KEY, "klucz klucza kluczy podpis podpisyw hasło hasła haseł token szyfrow certyfikat logowan uwierzyteln"},
    {NOTION_CODE, "kod_źródłow kod kodu oprogramowan pakiet wydanie wydania kompil binarn zależnoś łatk repozytor "
                  "programist odtwarzaln"},
    {NOTION_SUCCESSION, "następc przekazan sukces_ja odejś odchodz rezygn zastęp dziedzicz przejąć przejmow"},
    {NOTION_STRAIN, "wypaleni wyczerpa zmęcz stres przeciąż przepracow obciążen"},
    {NOTION_CONDUCT, "zachowan nękan molest obraź obelg niegrzeczn moderac moderator kodeks_postępowania uprzejmość "
                     "uprzejmości nieuprzejmy nieuprzejma"},
    {NOTION_FEAR, "strach boi bać boją boję obaw lęk niepok przestrasz zastrasz zaniepokoj"},
    {NOTION_COMPLAINT, "skarg skarż zażalen sprzeciw protest niezadowol zastrzeż poskarż"},
    {NOTION_CONSULT, "konsultac ankiet sondaż referend zebrani zgoda_mieszk sąsiad mieszkań mieszkanie mieszkańc"},
    {NOTION_FARMING, "rolnik rolnictw gospodar pole_uprawn upraw bydł rybak wędkarz rybołów zbior plon nawadnian"},
    {NOTION_POLLUTION,
     "zanieczyszcz skażen zrzut ścieki ścieków toksyczn trucizn truj azotan fosforan mętnoś wyciek emisj"},
    {NOTION_ARMS, "broń broni rozbroj wojn wojsk armi nuklear jądrow rakiet żołnier amunic zbroje"},
    {NOTION_INSPECT, "inspekc inspektor weryfik obserwator audyt kontrol kontrole recenz ranking sprawdz"},
    {NOTION_PUNISH, "kara kary karać ukara grzywn mandat sankcj skaza wyrok sąd sądu oskarż odstrasz"},
    {NOTION_INSURE, "ubezpiecz odszkodow polis składk_ubezp"},
    {NOTION_VOLUNTEER, "wolontari ochotni społeczni pomocni wolny_czas"},
    {NOTION_STORE, "przechow magazyn półk szuflad szaf słoik pudeł such suszy lodówk piwnic wilgo pleśń składowanie "
                   "skład_węgla składować składzik"},
    {NOTION_EVENT, "wydarzeni festyn festiwal targi wystaw koncert warsztat impreza imprezy zajęci wycieczk"},
    {NOTION_SHOP, "sklep kupiec kupców handlow supermarket restaurac hotel stacja_benzynowa stacji_benzynowej"},
    {NOTION_FAMILY,
     "rodzin rodzic matk ojciec ojca dzieck przedszkol wnuk córk syn dziecko dziecka dzieci dzieciom dziecku"},
    {NOTION_DECEIT, "oszust oszuk wyłudz nabra fałszyw podszy na_wnuczka przekręt"},
    {NOTION_ATTRIBUTE, "atrybuc przypis oskarż sprawc winn dowod dowód kryminalist"},
    {NOTION_COMPLY, "przestrzeg dotrzym stosowa naruszen narusza łama złama obietnic zgodnoś"},
    {NOTION_DISCIPLINE, "dyscyplin dziedzin lotnictw medycyn chemi gdzie_indziej inne_dziedziny"},
    {NOTION_INVENTORY, "mapowani inwentar katalog wykaz zestawien porównan przegląd"},
    {NOTION_CLAUSE, "klauzul postanowien artykuł element preambuł aneks sygnatar podpisan ratyfik weszł_w_życie"},
    {NOTION_NEWCOMER, "nowicjusz początkując nowi_członk mentor wdrożen_nowych niedoreprezent"},
    {NOTION_SAMPLE, "liczy policz liczen próbk pobór pomiar odczyt laborator spis waży ważen waga kilogram gram"},
    {NOTION_NOISE, "hałas głośn cisz dźwięk decybel"},
    {NOTION_WASTE,
     "odpad śmieci recykling kompost kosz wysypisk opakowan plastik ponowne_użycie marnowa wyrzuca resztk"},
    {NOTION_ACCIDENT, "wypad wypadek kolizj ranny rann obrażen upad ratun karetk strażak pieszy pieszych śmier"},
    {NOTION_DISABILITY, "niepełnosprawn wózek_inwalidz pochyln niewidom głuch niedowidz duży_druk język_migow"},
    {NOTION_WORK, "zatrudnien pracownic związek_zawod bezroboc bezrobotn zawód zawodow kariera praktykant"},
    {NOTION_SPORT, "sport piłk zawodnik plac_zabaw basen stadion gra gry trener siłowni"},
    {NOTION_TOURISM, "turysty zwiedzając gość gości podróżn nocleg"},
    {NOTION_BOOK, "książk bibliotek bibliotekark czytelni czytan archiw wydawnictw autor"},
    {NOTION_BUILDING, "budyn dach ścian okno okna budow cegł beton remont izolac architekt elewac działk"},
    {NOTION_AUTOMATION, "automatyzac algorytm sztuczna_inteligenc sztucznej_inteligencji uczenie_maszyn robot"},
    {NOTION_WEATHER, "pogod upał mróz mroz śnieg lód burza burzy wiatr temperatur lato zima zimą"},
    {NOTION_TEACHING, "lekcj uczy uczą nauczyciel kurs zajęci prowadząc uczestnik_kursu ćwicz cierpliwoś"},
    {NOTION_BILL, "rachunek rachunk faktur taryf oszczędn oszczędz tani przetarg zwróci złoty złotych zużyci kilowat"},
    {NOTION_EMERGENCY, "nagły_wypad numer_alarm pierwsza_pomoc dyżur infolini telefon_zaufania"},
    {NOTION_REPAIR,
     "awari zepsu psuje uszkodz usterk lutowa technik elektryk mechanik część_zamien części_zamienn zużyci rdza zwarci "
     "przerwa_w_dostaw naprawa naprawy naprawić naprawiać naprawiamy napraw_krzesła naprawę naprawia naprawiony"},
    {NOTION_BROADCAST,
     "nadawa audycj nadajnik antena anteny mikrofon studio częstotliwoś słuchacz podcast prowadzący nagrani"},
    {NOTION_CARE, "opieka opieki opiekun pielęgn pracownik_socjaln samotnoś samotn demencj żałob"},
    {NOTION_COOKING, "gotowa kuchni kuchar stołówk danie dania obiad śniadani jadłospis wegetarian mięs chleb piekarni "
                     "alergi smak przepisy_kulinarne przepis_na"},
    {NOTION_DONATION, "darowizn składk loteri sponsor reklam ogłoszeni opłat podatek podatk"},
    {NOTION_MIGRATION, "migrac migrant imigrant uchodźc azyl granic wiza integrac cudzoziem"},
    {NOTION_SHAME, "wstyd wstydz zawstydz stygmat upokorz dyskret godnoś"},
    {NOTION_POVERTY, "biedn ubog bieda ubóstw zasił pomoc_społeczn ośrodek_pomocy bezdomn"},
    {NOTION_RETURN, "zwrot zwracać zwrócić oddać oddawać oddany powrót odnieść przetrzymany odesłać"},
    {NOTION_LOSS, "strata stracić tracić utracić zgubić zginąć zepsuty zgnić gnić przepaść umrzeć"},
    {NOTION_POST, "list listy poczta koperta paczka przesyłka znaczek listonosz skrzynka_pocztowa "
                  "doręczyć"},
    {NOTION_CUSTOMS, "cło celny granica przywóz wywóz import eksport kwarantanna fitosanitarny "
                     "skonfiskowany"},
    {NOTION_BOOKING, "wizyta termin rezerwacja rezerwować umówić zapis zapisać_się kalendarz terminarz"},
    {NOTION_CANCEL, "odwołać odwołanie odwołany anulować przełożyć przesunąć odroczyć zmienić_termin"},
    {NOTION_REMIND, "przypomnienie przypominać przypomnieć zapomnieć zapominać SMS monit powiadomienie"},
    {NOTION_WAIT, "czekać oczekiwanie kolejka lista_oczekujących czekanie poczekalnia kolej"},
    {NOTION_QUIT, "odejść odchodzić zrezygnować rezygnować porzucić rzucić przestać wypisać_się"},
    {NOTION_FISHING, "wędkarz rybak łowić wędkarstwo pstrąg łosoś karp rybołówstwo"},
    {NOTION_LABEL, "etykieta etykietować nalepka naklejka oznaczenie podpis torebka kod_kreskowy"},
    {NOTION_LITERACY, "czytać czytanie pisać analfabeta analfabetyzm pisownia pismo dysleksja"},
    {NOTION_DEATH, "śmierć umrzeć zmarły cmentarz grób pogrzeb wdowa wdowiec żałoba"},
    {NOTION_FAITH, "kościół meczet świątynia synagoga ksiądz imam parafia modlitwa religia wiara kaplica"},
    {NOTION_STAGE, "teatr muzyka muzyk chór piosenka śpiewać taniec tańczyć film kino scena orkiestra "
                   "próba przedstawienie"},
    {NOTION_CLEAN, "czysty czyścić sprzątać sprzątanie brudny brud myć zamiatać higiena toaleta mydło"},
    {NOTION_CLOTHES, "ubranie odzież tkanina szyć szycie but buty płaszcz koszula tekstylia mundur"},
    {NOTION_HANDTOOL, "narzędzie narzędzia wiertarka piła młotek drabina śrubokręt kosiarka"},
    {NOTION_DISTANCE, "odległość daleko blisko kilometr pieszo odległy dojazd droga peryferie"},
    {NOTION_PAPERWORK, "formularz papierkowa_robota biurokracja wniosek wypełnić zaświadczenie okienko "
                       "pieczątka"},
    {NOTION_PERMIT, "zezwolić pozwolić pozwolenie zezwolenie zakazać zakaz zabroniony odmówić"},
    {NOTION_CHILDCARE, "przedszkole żłobek opiekunka niania opieka_nad_dziećmi wózek"},
    {NOTION_PICTURE, "zdjęcie fotografia obraz rysunek aparat rysować ilustracja komiks wideo"},
    {NOTION_NEIGHBOUR, "sąsiad sąsiedzi sąsiedztwo sąsiedni przyległy za_płotem"},
    {NOTION_DAMP, "wilgoć wilgotny mokry suchy pleśń szczelny suszyć skraplać"},
    {NOTION_EXCLUDE, "wykluczyć wykluczony wykluczenie pominięty odrzucony poza_nawiasem bez_internetu"},
    {NOTION_STORE,
     "piwnica strych lodówka zamrażarka pudełko szuflada szafa półka przechowywać przechowywanie spiżarnia"},
    {NOTION_LAW, "adwokat proces pozew patent rozporządzenie przepisy sąd"},
    {NOTION_PROBLEM, "uciążliwy zator utrudnia utrudnienie hamuje blokuje zawada bolączka wada"},
    {NOTION_DISABILITY, "niewidomy niedowidzący okulary głuchy niepełnosprawny wózek_inwalidzki laska wzrok"},
    {NOTION_EVENT, "warsztaty zajęcia wymiana targ wykład zwiedzanie piknik spotkanie"},
    {NOTION_MONEY, "taryfa bilet zniżka opłata karnet abonament gotówka zwrot_kosztów ulga darmowy"},
    {NOTION_TRANSPORT,
     "łódź statek prom rejs port nabrzeże lot lotnisko dworzec pasażer przystanek bagaż ciężarówka rampa"},
    {NOTION_SAMPLE, "mierzyć pomiary pasek_testowy termometr przewodność tlen kalibrować próbka dane_liczbowe"},
    {NOTION_STORE, "przechowujemy trzymamy"},
    {NOTION_NOISE, "zgiełk wrzawa harmider"},
    {NOTION_SECURITY, "bezpiecznie niebezpieczne"},
};
NOTION_TABLE(general, pl)
