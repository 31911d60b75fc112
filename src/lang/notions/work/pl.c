/* SPDX-License-Identifier: MIT */
/* Polish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_pl[] = {
    {NOTION_HIRE,
     "rekrutacja rekrutować rekruter nabór zatrudnić zatrudniać zatrudniamy zatrudniliśmy zatrudnianie "
     "ogłoszenie_o_pracę ogłoszenia_o_pracę oferta_pracy oferty_pracy kandydat_do_pracy rozmowa_kwalifikacyjna "
     "rozmowy_kwalifikacyjne wakat wakaty wolne_stanowisko wolny_etat nieobsadzony nieobsadzone obsadzić_stanowisko "
     "konkurs_na_stanowisko życiorys cv podanie_o_pracę przyjąć_do_pracy przyjmujemy_do_pracy nabór_pracowników "
     "łowca_głów pozyskiwanie_pracowników okres_próbny brak_chętnych nikt_się_nie targi_pracy podkupić"},
    {NOTION_RETAIN,
     "zatrzymać_pracowników utrzymać_pracowników zatrzymać_ludzi lojalność lojalny lojalni wierny wierność "
     "rotacja_kadr rotacja_pracowników fluktuacja odpływ_kadr zostają_na_lata zostali_z_nami wracają_co_roku "
     "wraca_co_roku co_roku_wracają wracają_każdego przywiązanie przywiązani przywiązany stali_bywalcy weteran "
     "weterani uciekają_do odejścia_pracowników trzon_załogi staż_pracy długoletni wieloletni_pracownicy"},
    {NOTION_PAY,
     "płaca płace płacy wynagrodzenie wynagrodzenia pensja pensje pensji wypłata wypłaty zarobki zarabiać zarabia "
     "zarabiamy zarobić minimalna_krajowa płaca_minimalna stawka_godzinowa stawka_za_godzinę podwyżki podwyżek premia "
     "dodatek_stażowy dodatek_funkcyjny trzynastka trzynasta_pensja siatka_płac pasek_wypłaty nadgodziny_płatne "
     "słabo_płatna dobrze_płatna lepiej_płatna źle_opłacany tygodniówka dniówka diety_radnych grosze_za pobory "
     "premia_roczna podwyżka_płac podwyżki_płac podwyżka_pensji podwyżkę_dla"},
    {NOTION_HOURS,
     "godziny_pracy czas_pracy zmiana_nocna nocna_zmiana nocki nocka praca_zmianowa zmianowy dyżur dyżury dyżurować "
     "grafik grafiki nadgodziny nadgodzin pół_etatu niepełny_etat pełny_etat cały_etat elastyczny_czas nienormowany "
     "karta_zegarowa odbijać_kartę przerwa_obiadowa ranna_zmiana poranna_zmiana praca_nocna praca_weekendowa "
     "czterodniowy_tydzień ośmiogodzinny fajrant ewidencja_czasu"},
    {NOTION_EMPLOYMENT,
     "umowa_o_pracę umowy_o_pracę umowa_zlecenie umowa_o_dzieło śmieciówka śmieciówki umowa_śmieciowa umowy_śmieciowe "
     "czas_nieokreślony czas_określony zwolnić_z_pracy zwolnienie_z_pracy zwolnienia_grupowe zwolniony_z_pracy "
     "zwolnili wyrzucony_z_pracy wypowiedzenie wypowiedzenia okres_wypowiedzenia okres_próbny etat etaty na_etacie "
     "stała_praca praca_sezonowa pracownik_tymczasowy zatrudnienie dyscyplinarka odprawa stabilne_zatrudnienie "
     "stosunek_pracy kodeks_pracy przedłużenie_umowy pracownicy_sezonowi"},
    {NOTION_FREELANCE,
     "samozatrudnienie samozatrudniony samozatrudnieni freelancer freelancerzy wolny_strzelec wolny_zawód "
     "własna_działalność jednoosobowa_działalność działalność_gospodarcza własny_rachunek na_własny_rachunek "
     "sam_sobie_szefem fucha fuchy chałtura chałtury dorabiać dorabiam dorywczo dorywcza_praca prace_dorywcze "
     "kurier_na_rowerze kurierzy b2b praca_platformowa na_swoim pójść_na_swoje"},
    {NOTION_UNION, "związek_zawodowy związki_zawodowe związkowiec związkowcy związkowy związków_zawodowych strajk "
                   "strajki strajkować strajkujący układ_zbiorowy rada_zakładowa rada_pracowników spór_zbiorowy "
                   "negocjacje_płacowe pikieta solidarność_związek opzz przewodniczący_związku protest_pracowników "
                   "strajk_generalny lokaut łamistrajk społeczny_inspektor"},
    {NOTION_SKILL,
     "umiejętność umiejętności kompetencje kompetencja kwalifikacje kwalifikacji wykwalifikowany wykwalifikowani "
     "niewykwalifikowany talent talenty utalentowany uzdolniony uzdolnienia zdolności_manualne fachowiec fachowcy "
     "fachowość fachowców fach biegłość biegły_w wprawa sprawność_w złota_rączka smykałka know-how brak_fachowców "
     "rzemiosło mistrz_w_swoim wyszkolony_personel wszechstronny"},
    {NOTION_TRAINEE, "praktykant praktykantka praktykanci praktyki_zawodowe praktyki_studenckie na_praktykach stażysta "
                     "stażystka stażyści staż staże na_stażu uczeń_zawodu terminator czeladnik aplikant "
                     "aplikacja_adwokacka nauka_zawodu młodociany szkolenie_zawodowe kształcenie_dualne "
                     "praca_wakacyjna rezydent rezydenci przyuczenie przyuczać pomocnik_murarza opiekun_praktyk"},
    {NOTION_CAREER,
     "kariera kariery karierę awans awanse awansować awansował awansowała ścieżka_kariery ścieżka_zawodowa "
     "rozwój_zawodowy perspektywy_zawodowe powołanie szklany_sufit szczebel szczeble odskocznia trampolina piąć_się "
     "przekwalifikowanie przebranżowić przebranżowienie doradztwo_zawodowe ślepa_uliczka życie_zawodowe specjalizacja "
     "stanowisko_kierownicze wykonywać_zawód zawodowo"},
    {NOTION_ABSENCE,
     "nieobecność nieobecności nieobecny nieobecna absencja absencje zwolnienie_lekarskie zwolnienia_lekarskie "
     "zwolnieniu_lekarskim na_l4 l4 chorobowe na_chorobowym urlop urlopy urlopie na_urlopie zastępstwo zastępstwa "
     "zastępca_na zastępować zastąpić_kolegę zastępuje zmiennik zmiennicy dzień_wolny dni_wolne wolne_za wagary "
     "bumelant bumelanci lewe_zwolnienie choruje nauczyciel_na_zastępstwo wypadła_z_grafiku"},
    {NOTION_WORK_SAFETY,
     "kask kaski hełm rękawice rękawiczki okulary_ochronne odzież_ochronna ubranie_robocze buty_robocze "
     "kamizelka_odblaskowa bhp behapowiec inspektor_bhp szkolenie_bhp wypadek_przy_pracy wypadki_przy_pracy "
     "bezpieczeństwo_pracy bezpieczeństwo_i_higiena inspekcja_pracy medycyna_pracy choroba_zawodowa choroby_zawodowe "
     "rusztowanie rusztowania szelki azbest zatyczki_do_uszu nauszniki środki_ochrony ból_kręgosłupa bóle_kręgosłupa "
     "wypadkowość"},
    {NOTION_REMOTE_WORK,
     "praca_zdalna pracy_zdalnej pracę_zdalną zdalnie zdalny zdalna telepraca telepracownik home_office praca_z_domu "
     "pracować_z_domu pracuję_z_domu pracujemy_z_domu praca_hybrydowa hybrydowo hybrydowy kuchenny_stół stół_w_kuchni "
     "wideokonferencja wideokonferencje w_piżamie piżama coworking cyfrowy_nomada dzielone_biurko powrót_do_biura"},
    {NOTION_MOTIVATION,
     "motywacja motywacji motywować motywuje zmotywowany zmotywowani zdemotywowany demotywuje zachęta zachęty bodziec "
     "bodźce entuzjazm entuzjasta entuzjaści radość radości frajda frajdę pasja pasję pasjonat pasjonaci nuda nudzić "
     "nudzi nudno znudzony duma dumny dumni chęci chęć_do inspiracja inspirować satysfakcja_z zamiłowanie z_serca "
     "lubimy_to wypalenie kij_i_marchewka z_zapałem pełni_zapału"},
    {NOTION_REWARD,
     "nagroda nagrody nagradzać nagrodzić nagrodzony nagrodzeni wyróżnienie wyróżnienia wyróżniony medal medale order "
     "odznaczenie odznaczony dyplom dyplomy puchar pochwała pochwały pochwalić uznanie docenić doceniać doceniony "
     "doceniani podziękowanie podziękowania podziękować nikt_nie_dziękuje powiedzieć_dziękuję mówi_dziękuję "
     "wdzięczność wdzięczni bukiet kwiaty_dla brawa oklaski laur poklepać_po złoty_zegarek list_pochwalny"},
    {NOTION_MENTOR, "mentor mentorka mentorzy mentoring opiekun_stażu opiekun_nowych tutor tutoring ojciec_chrzestny "
                    "matka_chrzestna rodzic_chrzestny patron_stażysty coach coaching pod_skrzydła pod_swoje_skrzydła "
                    "pod_skrzydłami za_rękę stary_wyjadacz starzy_wyjadacze doświadczony_kolega starszy_kolega "
                    "starsi_uczą w_parach łączyć_w_pary łączymy_w_pary wdrożenie_pracownika wdrażanie_nowych "
                    "wprowadzenie_nowych przyuczyć wprowadzający pokazać_co_i anioł_stróż"},
    {NOTION_LEADER,
     "lider liderka liderzy liderem przywódca przywódcy przywództwo szef szefowa szefowie szefem kierownik "
     "kierowniczka kierownicy kierownictwo dyrektor dyrektorka dyrektorzy dyrekcja prezes prezeska przewodniczący "
     "przewodnicząca przełożony przełożeni menedżer menedżerowie menadżer brygadzista majster naczelnik sołtys_i "
     "dowódca dowództwo kapitan u_steru na_czele rządzi_tu zwierzchnik zwierzchnicy herszt zarządca_zespołu"},
    {NOTION_DIVISION, "podział_pracy podział_obowiązków podział_zadań podzielić_się_pracą dzielimy_się_obowiązkami "
                      "kto_co_robi na_zmianę po_kolei kolejka_do_zmywania czyja_kolej moja_kolej delegować deleguje "
                      "delegowanie zadań_do zakres_obowiązków przydział_zadań rozdzielić_zadania rozdzielamy_zadania "
                      "grafik_sprzątania zmywanie zmywać obowiązki_domowe lista_zadań obciążenie_pracą dyżurny dyżurni "
                      "rotacyjnie wymieniamy_się każdy_ma_swoje wszystko_na_jednej"},
    {NOTION_TEAM,
     "zespół zespołu zespoły zespole zespołowy zespołowa drużyna drużyny drużynie ekipa ekipy ekipę załoga załogi "
     "brygada kolega koledzy koleżanka koleżanki kolegów koleżeński koleżeństwo współpracownik współpracownicy "
     "współpracowników grupa_robocza grupy_robocze duch_zespołu zgrany zgrana zgrani zgranie ramię_w_ramię "
     "pokój_nauczycielski kumpel kumple towarzysz integracja_zespołu wspólnymi_siłami team"},
    {NOTION_ELECTION,
     "wybory wyborów wyborach wyborczy wyborcza wyborcze wyborca wyborcy wyborców kandydat kandydatka kandydaci "
     "kandydatów kandydować kandyduje kandydatura komisja_wyborcza lokal_wyborczy urna urny urn karta_do_głosowania "
     "kampania_wyborcza wiece ordynacja druga_tura pierwsza_tura frekwencja mąż_zaufania elektorat okręg_wyborczy "
     "plakat_wyborczy wybrany_na wybrana_na wybrali_mnie obwodowa bierne_prawo"},
    {NOTION_TERM,
     "kadencja kadencje kadencji kadencyjność dwukadencyjność kadencyjny reelekcja reelekcji wybrany_ponownie "
     "ponownie_wybrany druga_kadencja dwie_kadencje mandat_wygasa wygaśnięcie_mandatu ustępujący ustępująca "
     "ustąpić_ze_stanowiska ustąpił dymisja podać_się_do złożyć_urząd rotacja_na_stanowisku rotacyjny stołek stołki "
     "stołka stołków przyspawany przyklejony_do dożywotnio dożywotni urzędujący"},
    {NOTION_VOTING,
     "głosować głosowanie głosowania głosowaniu głosuje głosujemy głosowali przegłosować przegłosowany przegłosowali "
     "oddać_głos oddane_głosy większość_głosów większością_głosów zwykła_większość bezwzględna_większość kworum "
     "podniesienie_ręki podnieść_rękę podniesione_ręce ręka_w_górę tajne_głosowanie wstrzymać_się_od wstrzymał_się "
     "wstrzymujących_się jednogłośnie jednomyślnie jednomyślność konsensus pełnomocnictwo weto wetować referendum "
     "dwie_trzecie głos_przeciw głosów_za liczenie_głosów remis komisja_skrutacyjna"},
    {NOTION_MINUTES, "protokół_z_zebrania protokół_z_posiedzenia protokół_zebrania protokoły_z_posiedzeń protokołować "
                     "protokolant protokolantka zaprotokołować protokołu protokole protokoły spisać_protokół "
                     "notatka_ze_spotkania notatki_ze notować notuje zanotować zapisywać_wszystko stenograf stenogram "
                     "księga_protokołów zapis_posiedzenia sprawozdanie_z_posiedzenia ustalenia_ze_spotkania"},
    {NOTION_STATUTES,
     "statut statutu statuty statutowy statutowe regulamin regulaminu regulaminy regulamin_wewnętrzny regulamin_obrad "
     "akt_założycielski zmiana_statutu konstytucja_stowarzyszenia zasady_wewnętrzne porządek_obrad_i "
     "prawo_o_stowarzyszeniach krs ordynacja karta_założycielska paragraf_statutu regulamin_pracy nasz_regulamin"},
    {NOTION_CORRUPTION,
     "korupcja korupcji korupcyjny skorumpowany skorumpowani łapówka łapówki łapówek łapówkarstwo łapownictwo "
     "przekupić przekupstwo przekupny nepotyzm kolesiostwo kumoterstwo znajomości_w_urzędzie po_znajomości "
     "konflikt_interesów sprzeniewierzenie sprzeniewierzył defraudacja malwersacja koperta_pod kopertówka pod_stołem "
     "lobbysta lobbyści ustawiony_przetarg ustawione_przetargi ustawka szwagier_wójta kuzyn_wójta lewa_kasa "
     "pranie_pieniędzy prywata układy_i_układziki partyjniactwo posmarować"},
    {NOTION_DISCRIMINATION,
     "dyskryminacja dyskryminacji dyskryminować dyskryminowany dyskryminujący rasizm rasista rasistowski seksizm "
     "seksistowski uprzedzenie uprzedzenia uprzedzony nierówne_traktowanie równe_traktowanie nierówność nierówności "
     "homofobia homofobiczny ksenofobia antysemityzm ageizm stereotyp stereotypy stereotypowy molestowanie nękanie "
     "mobbing wyzwiska kolor_skóry krzywo_patrzą gorszy_sort gorzej_traktowani szykany szykanowany napiętnowanie"},
    {NOTION_DIVERSITY,
     "różnorodność różnorodny różnorodności parytet parytety kwoty_płci mniejszość mniejszości niedoreprezentowany "
     "niedoreprezentowane reprezentatywny reprezentatywność różne_środowiska z_różnych_środowisk różne_pochodzenie "
     "wielokulturowy wielokulturowość międzykulturowy przekrój_społeczeństwa pstry inkluzywny inkluzja włączający "
     "ciągle_ci_sami sami_mężczyźni sami_faceci równowaga_płci wielopokoleniowy tygiel barwna_grupa mieszana_grupa"},
    {NOTION_PARENT_AT_WORK,
     "urlop_macierzyński urlop_rodzicielski urlop_ojcowski urlop_tacierzyński macierzyński macierzyńskim macierzyństwo "
     "ojcostwo wychowawczy_urlop urlop_wychowawczy na_wychowawczym ciąża ciąży ciążę w_ciąży ciężarna "
     "karmienie_piersią karmiąca godzenie_pracy godzić_pracę pogodzić_pracę życie_rodzinne praca_i_rodzina "
     "chore_dziecko opieka_na_dziecko samotna_matka samotne_matki samotny_rodzic pracująca_matka pracujące_matki "
     "pracujący_rodzice odebrać_z_przedszkola babcia_pilnuje powrót_po_macierzyńskim matka_polka"},
    {NOTION_INSTRUCTION,
     "instrukcja instrukcje instrukcji instrukcja_obsługi podręcznik podręczniki poradnik poradniki przewodnik_po "
     "ulotka ulotki ulotek broszura broszury krok_po_kroku ściąga ściągawka ściągawki samouczek tutorial laminowany "
     "laminowana zalaminowana lista_kontrolna wskazówka wskazówki wytyczne obrazkowy piktogram jak_to_zrobić vademecum "
     "pytania_i_odpowiedzi"},
    {NOTION_PLANNING,
     "planowanie planować planujemy zaplanować zaplanowany planuje plan plany planów harmonogram harmonogramy "
     "harmonogramu kamień_milowy kamienie_milowe z_wyprzedzeniem wyprzedzenie zawczasu terminarz kalendarz "
     "plan_działania plan_pracy dalekowzroczny długofalowy długofalowo długoterminowy zaplanowane_działania "
     "przygotowania plan_b improwizacja improwizować rozpisany_na tablica_w_biurze"},
    {NOTION_PROJECT, "projekt projekty projektu projektowy pilotaż pilotażowy pilotażowa projekt_pilotażowy faza fazy "
                     "etap etapy etapie próba_generalna okres_testowy faza_testowa na_próbę prototyp eksperyment "
                     "eksperymentalny eksperymentować kierownik_projektu przedsięwzięcie przedsięwzięcia balon_próbny "
                     "na_małą_skalę wypróbować wypróbowaliśmy wersja_próbna pierwszy_etap"},
    {NOTION_RESULT, "wyniki wyników rezultat rezultaty efekt efekty efektów skutek skutki skutków skuteczność "
                    "skuteczny oddziaływanie wpływ_na następstwo następstwa konsekwencja konsekwencje owoce_pracy "
                    "przyniosło_owoce przynieść_owoce wyszło_z_tego co_z_tego zaowocowało poskutkowało opłaciło_się "
                    "opłaca_się o_połowę podwoiła podwoiło wskaźnik_sukcesu spełzło_na na_niczym per_saldo"},
    {NOTION_REPORTING, "sprawozdanie sprawozdania sprawozdań sprawozdawczość sprawozdawczy raport_roczny "
                       "raporty_roczne raport_końcowy raport_okresowy sprawozdanie_roczne sprawozdanie_finansowe "
                       "sprawozdanie_z_działalności rozliczenie_dotacji rozliczyć_się rozliczać_się rozliczalność "
                       "zdać_sprawę zdawać_sprawę bilans bilansu biegły_rewident komisja_rewizyjna absolutorium "
                       "statystyki statystyka raportować raportowanie faktury_do_rozliczenia liczby_do_gus kwartalny"},
    {NOTION_CONTACTS,
     "sieć_kontaktów kontakty_osobiste dobre_kontakty znajomi znajomy znajomych znajomości absolwent absolwenci "
     "absolwentów klub_absolwentów byli_uczniowie wizytówka wizytówki notes_z_adresami książka_adresowa federacja "
     "organizacja_parasolowa zna_wszystkich zna_kogoś znajomy_znajomego przez_znajomych koneksje networking "
     "rozległe_kontakty zjazd_absolwentów koledzy_ze_studiów poczta_pantoflowa_wśród"},
    {NOTION_BRANCH,
     "oddział_terenowy oddział_regionalny oddział_wojewódzki oddziały_terenowe koło_terenowe koła_terenowe koło_gminne "
     "filia filie filii siedziba siedziby siedzibie centrala centrali główna_siedziba biuro_regionalne biuro_terenowe "
     "biura_terenowe delegatura delegatury placówka_terenowa ekspozytura spółka_córka struktury_terenowe sekcja sekcje "
     "przedstawicielstwo kwatera_główna lokalne_koło"},
    {NOTION_OPENING_HOURS,
     "godziny_otwarcia godzinach_otwarcia godziny_urzędowania godziny_przyjęć otwarte_do otwarte_od otwarty_do "
     "otwarta_do otwieramy_o czynne czynny czynna nieczynne nieczynny zamknięte zamknięty zamknięta zamykamy_o "
     "zamykają okienko okienka okienku przerwa_śniadaniowa_w w_soboty w_niedziele w_weekendy weekendy wieczorami "
     "całą_dobę całodobowo dyżur_w_urzędzie pocałować_klamkę pocałowałem_klamkę zamknięte_drzwi niedziela_handlowa "
     "święta_zamknięte"},
    {NOTION_FEEDBACK, "informacja_zwrotna informacje_zwrotne opinie_użytkowników opinie_klientów opinia_mieszkańców "
                      "skrzynka_na_sugestie skrzynka_na_pomysły sugestie sugestii ankieta ankiety ankiet ankietowani "
                      "badanie_satysfakcji satysfakcja zadowolenie zadowolony zadowolona zadowoleni niezadowolony "
                      "niezadowoleni kwestionariusz kwestionariusze księga_gości księga_skarg uwagi_użytkowników "
                      "gwiazdki buźki buźka recenzja recenzje feedback formularz_oceny sondaż sondaże"},
    {NOTION_RUMOUR, "plotka plotki plotek plotkować plotkuje plotkara plotkarz pogłoska pogłoski pogłosek "
                    "poczta_pantoflowa pocztą_pantoflową głuchy_telefon szeptać szept szepty szeptanka wieść_gminna "
                    "fama obgadywać obgadują obmawiać obmowa za_plecami maglować magiel podobno ponoć słyszałem_że "
                    "ludzie_gadają gadanie gadają baby_gadają wieści_się_rozchodzą pantoflowa z_ust_do"},
    {NOTION_MEDIATION,
     "mediacja mediacje mediacji mediator mediatorka mediatorzy mediować rzecznik_praw ombudsman rozjemca rozjemcy "
     "arbiter arbitraż polubowny polubownie sąd_polubowny ugoda ugody ugodę przeprosiny przeprosić przepraszam "
     "przeprosił pogodzić_się pogodzili_się pogodzili pojednanie pojednać zgoda_między kompromis topór_wojenny "
     "zakopać_topór podać_rękę podali_sobie załagodzić łagodzić_spory negocjator bezstronny"},
    {NOTION_WHISTLEBLOWER,
     "sygnalista sygnaliści sygnalistka sygnalistów zgłoszenie_nieprawidłowości nieprawidłowości anonimowe_zgłoszenie "
     "anonimowo donos donosy donosić_na donosiciel donosicielstwo donieść_na kablować kabel_w skarżypyta informator "
     "świadek świadka świadkowie świadków ujawnić_nadużycia ujawnienie_nadużyć wyciek_dokumentów zamieść_pod_dywan "
     "zamiatanie_pod odwet odwetu zemsta tuszować zatuszować tuszowanie zmowa_milczenia kanał_zgłoszeń"},
    {NOTION_RETIREMENT, "emerytura emerytury emeryturę emeryturze emeryt emerytka emeryci emerytów emerytalny "
                        "wiek_emerytalny przejście_na_emeryturę wcześniejsza_emerytura na_emeryturze rencista renciści "
                        "renta rentę zus ostatni_dzień_pracy pożegnanie_pracownika świadczenie_przedemerytalne "
                        "pomostówka odprawa_emerytalna jesień_życia składki_emerytalne"},
    {NOTION_UNEMPLOYMENT,
     "bezrobocie bezrobocia bezrobotny bezrobotna bezrobotni bezrobotnych urząd_pracy pośredniak powiatowy_urząd_pracy "
     "zasiłek_dla_bezrobotnych na_zasiłku kuroniówka stracił_pracę straciła_pracę stracili_pracę straciłem_pracę "
     "utrata_pracy bez_pracy szukać_pracy szukający_pracy szuka_pracy zwolnienia_grupowe redukcja_etatów "
     "redukcja_zatrudnienia zamknięcie_fabryki zamknęli_fabrykę pośrednictwo_pracy wylądował_na_bruku "
     "aktywizacja_zawodowa"},
    {NOTION_RIVALRY,
     "rywalizacja rywalizacji rywalizować rywal rywale rywali konkurent konkurenci konkurencja konkurencji konkurować "
     "zazdrość zazdrosny zazdrośni zawiść zawistny zawistni zazdroszczą walka_o_wpływy walki_o_wpływy walka_o_władzę "
     "wojna_o_stołki wojna_podjazdowa podgryzać podkładać_nogę podstawianie_nogi animozje własne_podwórko "
     "swoje_podwórko ambicje ambicjonalny prestiż wyścig_szczurów pies_ogrodnika"},
    {NOTION_OUTSOURCING,
     "outsourcing zlecać_na zlecić_firmie zlecamy_firmie zlecanie_na firma_zewnętrzna firmy_zewnętrzne "
     "firmie_zewnętrznej zewnętrzny_wykonawca podwykonawca podwykonawcy podwykonawców podwykonawstwo wykonawca "
     "wykonawcy wykonawców prywatyzacja prywatyzacji sprywatyzować sprywatyzowany agencja_pracy agencja_ochrony "
     "firma_sprzątająca catering_zewnętrzny przetarg przetargi przetargu na_zewnątrz_firmy własnymi_siłami "
     "konsultanci_zewnętrzni zlecenie_zewnętrzne usługodawca"},
    {NOTION_SECRETARY,
     "sekretarka sekretarki sekretarz sekretariat sekretariacie urzędnik_biurowy urzędniczka referent referentka "
     "praca_biurowa pracy_biurowej pracownik_biurowy pracownicy_biurowi pracownik_administracyjny "
     "pracownicy_administracyjni asystentka asystent_biura recepcja recepcjonistka recepcjonista maszynistka "
     "gryzipiórek segregator segregatory segregatorów szafa_na_akta kserokopiarka ksero zszywacz spinacz spinacze "
     "kancelaria kancelista biuralista kancelaryjny papierologia"},
    {NOTION_INVITATION,
     "zaproszenie zaproszenia zaprosić zapraszać zapraszamy zaproszony zaproszona zaproszeni zaprosiliśmy gość goście "
     "gości gościa gościem gościnny gościnność gospodarz_spotkania gospodyni_domu powitanie powitalny powitać witani "
     "drzwi_otwarte dzień_otwarty lista_gości gość_honorowy wpaść_na_kawę wpadnij przyjdźcie poczęstunek podjąć_gości "
     "rodzina_goszcząca ugościć"},
    {NOTION_DEADLINE,
     "termin_składania termin_oddania ostateczny_termin termin_upływa terminy_składania w_terminie po_terminie "
     "przed_terminem terminowo terminowość przedłużenie_terminu przedłużyć_termin przeterminowany upłynął_termin "
     "upływa_termin data_graniczna ostatnia_chwila w_ostatniej_chwili na_ostatnią_chwilę za_pięć_dwunasta spóźniony "
     "spóźnione spóźnić spóźnienie za_późno na_czas punktualny punktualność punktualnie deadline zwłoka zwłoki zwlekać "
     "opóźnienie presja_czasu odkładać_na przekroczony_termin"},
    {NOTION_FOUNDER,
     "założyciel założycielka założyciele założycieli założycielski założycielskie zebranie_założycielskie "
     "członek_założyciel członkowie_założyciele współzałożyciel założony_w założona_w założono założyliśmy założyło "
     "założyła_fundację pionier pionierzy pionierka początki_stowarzyszenia początki_były narodziny zaczęło_się_od "
     "wszystko_zaczęło powstało_w powstanie_stowarzyszenia od_zera z_niczego fundator fundatorzy kolebka "
     "ojciec_założyciel twórca_organizacji"},
    {NOTION_MERGER,
     "fuzja fuzje fuzji połączenie_gmin połączenie_szkół połączenie_stowarzyszeń połączyć_się_z połączyły_się scalić "
     "scalenie scalanie łączenie_gmin rozłam rozłamu rozpad podział_gminy rozwiązanie_stowarzyszenia "
     "rozwiązać_stowarzyszenie likwidacja likwidacji zlikwidować zlikwidowany wchłonąć wchłonięty wchłonęła przejęcie "
     "przejęty_przez secesja odłączyć odłączenie oderwać_się wydzielenie małżeństwo_z_rozsądku reorganizacja"},
    {NOTION_YOUNG_BLOOD,
     "młoda_krew świeża_krew nowa_krew młodzi_członkowie młodych_członków młodsi_członkowie młode_pokolenie "
     "nowe_pokolenie następne_pokolenie młodszych_pokoleń odmłodzić odmłodzenie odmładzać narybek zmiana_pokoleniowa "
     "wymiana_pokoleń starzenie_się_członków starzejący_się starzejemy_się średnia_wieku siwe_głowy siwe_włosy siwi "
     "sekcja_młodzieżowa młodzieżówka przyciągnąć_młodych zachęcić_młodych brak_młodych młodzi_nie_chcą same_staruszki "
     "wymieramy wymierać następcy nowi_członkowie"},
    {NOTION_DIVISION, "dzielimy_się_pracą"},
    {NOTION_YOUNG_BLOOD, "przyjdą_po_nas następców młodzi_ludzie"},
};
NOTION_TABLE(work, pl)
