/* SPDX-License-Identifier: MIT */
/* Polish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_pl[] = {
    {NOTION_PRICE, "cena ceny cen cenę cennik droga_cena za_drogi drożej drogie taniej tani niedrogo kosztuje rabat "
                   "zniżka podwyżka_cen przystępna_cena przecena słono za_drogo bardzo_drogo tak_drogo"},
    {NOTION_DEBT,
     "dług długów zadłużenie zadłużony dłużnik zaległości zaległość komornik windykacja windykator wezwanie_do_zapłaty "
     "wierzyciel niezapłacone nieopłacony spłata spłacić spłacać ratalnie odsetki_karne chwilówka"},
    {NOTION_TAX, "podatek podatki podatków podatku podatkowy opodatkowanie podatnik skarbówka fiskus vat pit cit "
                 "akcyza danina urząd_skarbowy zeznanie_podatkowe raj_podatkowy podatek_od_nieruchomości księgowa"},
    {NOTION_GRANT,
     "dotacja dotacje dotacji dofinansowanie dofinansowany grant granty grantu subwencja wniosek_o_dofinansowanie "
     "fundusze_unijne środki_unijne stypendium grantodawca projekt_unijny rozliczenie_dotacji wkład_własny"},
    {NOTION_FUNDRAISING,
     "zbiórka zbiórki zrzutka crowdfunding sponsor sponsorzy sponsoring loteria kiermasz kiermasz_ciast skarbonka "
     "skarbonki kwesta kwestować festyn_charytatywny aukcja_charytatywna orkiestra_świątecznej darczyńca datki"},
    {NOTION_FEE, "opłata opłaty opłat składka składki składek wpisowe czesne myto bilet_wstępu abonament "
                 "opłata_za_wstęp opłata_roczna prowizja opłata_członkowska"},
    {NOTION_BUDGET,
     "budżet budżetu budżetowy skarbnik skarbniczka księgowość deficyt bilans_roczny sprawozdanie_finansowe "
     "budżet_obywatelski budżet_partycypacyjny preliminarz dziura_budżetowa nadwyżka_budżetowa kosztorys"},
    {NOTION_CUTBACK, "cięcia cięcie_kosztów cięć obcięto obcięli obciąć zaciskanie_pasa oszczędności_budżetowe "
                     "oszczędzanie_na cięcia_budżetowe okrojono redukcja_kosztów polityka_oszczędności"},
    {NOTION_BANK,
     "bankowy bankowość kredyt kredyty kredytu kredytobiorca pożyczka pożyczki oprocentowanie hipoteka hipoteczny "
     "konto_bankowe rachunek_bankowy lokata bankomat placówka_bankowa raty_kredytu bankier debet mikropożyczka"},
    {NOTION_CASH, "gotówka gotówki gotówką monety drobne banknot banknoty karta_płatnicza płatność_kartą przelew "
                  "przelewem blik portfel portmonetka terminal_płatniczy zbliżeniowo płatności czek"},
    {NOTION_INVESTMENT,
     "inwestycja inwestycje inwestycji inwestor inwestować zainwestować zwrot_z_inwestycji kapitał kapitał_wysokiego "
     "zwraca_się opłaca_się akcje_giełdowe giełda długoterminowo fundusz_inwestycyjny inwestorzy"},
    {NOTION_PROCUREMENT,
     "przetarg przetargi przetargu przetargowy zamówienia_publiczne zamówień_publicznych oferent najniższa_cena "
     "najtańsza_oferta zamawiający zapytanie_ofertowe wykonawca_przetargu specyfikacja_zamówienia dział_zakupów"},
    {NOTION_SALE, "sprzedaż sprzedaży sprzedać sprzedawać sprzedany sprzedawca sprzedawczyni klient klienci klientka "
                  "kupujący wyprzedane wyprzedaż wykupione nabywca lada kasjerka"},
    {NOTION_CONTRACT,
     "umowa umowy umów umowę umowie kontrakt kontrahent podpisanie_umowy podpisana zerwanie_umowy okres_wypowiedzenia "
     "notariusz aneks umowny zleceniodawca podwykonawca najemna_umowa kontraktowy"},
    {NOTION_LAND_TITLE, "księga_wieczysta księgi_wieczyste działka działki działek kataster ewidencja_gruntów "
                        "akt_notarialny geodeta własność_ziemi właściciel_gruntu ziemia_rolna dzierżawa miedza "
                        "użytkowanie_wieczyste zasiedzenie parcela scalanie_gruntów"},
    {NOTION_STARTUP, "startup start-up startupy przedsiębiorca przedsiębiorczość przedsiębiorcy biznesplan "
                     "własna_firma własną_firmę założyć_firmę działalność_gospodarcza jednoosobowa_działalność "
                     "inkubator założyciel na_swoim własny_biznes samozatrudnienie"},
    {NOTION_CLOSURE,
     "upadłość upadłości bankructwo zbankrutował zbankrutować bankrut plajta splajtował likwidacja zlikwidowano "
     "zamknięto zamknęli_sklep zamknięcie_sklepu niewypłacalny ostatni_sklep zwinął_interes zamykają zamknięte_na"},
    {NOTION_PROFIT, "zysk zyski zysku zysków zyskowny dochodowy obroty marża marże rentowny rentowność nierentowny "
                    "stratny na_minusie przychód przychody zarobek dla_zysku"},
    {NOTION_SUPPLY, "dostawa dostawy dostaw dostawca dostawcy dostawców zaopatrzenie łańcuch_dostaw puste_półki "
                    "brak_towaru zapasy hurtownia hurtownik magazyn części_zamienne opóźniona_dostawa niedobór_towaru"},
    {NOTION_DEAR_TIMES,
     "inflacja inflacji drożyzna drożeje podrożało podrożał koszty_życia koszty_utrzymania wzrost_cen podwyżki "
     "rachunki_za_prąd siła_nabywcza do_pierwszego wszystko_drożeje coraz_drożej"},
    {NOTION_LAWSUIT,
     "pozew pozwać pozwany proces_sądowy rozprawa sąd sądu sądzie sądowy sędzia sędziowie sędziego adwokat prawnik "
     "wyrok wyroki apelacja prokurator prokuratura powód_pozwał radca_prawny skarżący trybunał odwołać_się"},
    {NOTION_EVIDENCE,
     "dowód dowody dowodów dowodem udowodnić udowodniono paragon paragony świadek świadkowie świadków zeznania "
     "pokwitowanie zaświadczenie potwierdzenie_zapłaty odcisk_palca czarno_na_białym dokument_potwierdzający"},
    {NOTION_IDENTITY_PAPERS,
     "dowód_osobisty dowodu_osobistego paszport paszporty akt_urodzenia pesel prawo_jazdy karta_pobytu bezpaństwowiec "
     "dokument_tożsamości dokumenty_tożsamości wiza zdjęcie_do_dowodu urząd_stanu bez_dokumentów"},
    {NOTION_ONLINE_OFFICE, "e-urząd profil_zaufany formularz_online wniosek_online epuap e-administracja mobywatel "
                           "sprawy_urzędowe_online podpis_elektroniczny e-usługi cyfrowy_urząd obywatel_gov "
                           "e-doręczenia e-wniosek elektroniczny_wniosek załatwić_online"},
    {NOTION_PUBLIC_OFFICE,
     "urzędu urzędy urzędzie urzędnik urzędniczka urzędnicy urzędowy okienko ratusz magistrat urząd_gminy urząd_miasta "
     "biurokracja biurokrata pieczątka pieczęć numerek starostwo wydział_komunikacji godziny_urzędowania nasz_urząd"},
    {NOTION_POLITICS,
     "polityk politycy polityka_partyjna partia partie partii poseł posłowie posłanka sejm senat radny radni opozycja "
     "wybory wyborów wyborczy burmistrz wójt prezydent_miasta parlament minister kampania_wyborcza"},
    {NOTION_LOBBYING, "lobbing lobby lobbysta lobbyści lobbować grupa_interesu grupy_interesu grupa_nacisku kuluary "
                      "tylnymi_drzwiami układy znajomości kolesiostwo kumoterstwo drzwi_obrotowe załatwione_po"},
    {NOTION_AUTONOMY,
     "autonomia autonomiczny samorządność decentralizacja zdecentralizowany samostanowienie sami_decydujemy "
     "sami_decydować niezależność subsydiarność pomocniczość decydować_o_sobie samodzielność niepodległość"},
    {NOTION_CONSENT,
     "zgoda zgody zgodę wyrazić_zgodę zgodził zgodziła wyraziła_zgodę bez_pytania bez_zgody zgoda_rodziców "
     "zapytać_o_zgodę przyzwolenie zgodami wycofanie_zgody świadoma_zgoda klauzula_zgody"},
    {NOTION_FAIRNESS, "sprawiedliwość sprawiedliwy sprawiedliwie niesprawiedliwy niesprawiedliwość niesprawiedliwie "
                      "uczciwy uczciwie nieuczciwie równość_szans równe_szanse nierówność nierówności faworyzowanie "
                      "kolesiom równouprawnienie krzywda krzywdzący podwójne_standardy"},
    {NOTION_LIABILITY,
     "odpowiedzialność_cywilna gwarancja gwarancji rękojmia odszkodowanie_za kto_zapłaci_za zaniedbanie niedbalstwo "
     "ponosi_odpowiedzialność odpowiedzialność_prawna kto_odpowiada_za reklamacja z_winy wyłączenie_odpowiedzialności"},
    {NOTION_REFUND,
     "zwrot_pieniędzy zwrot_kosztów zwrócili_pieniądze kaucja kaucji refundacja refundować odszkodowanie odszkodowania "
     "rekompensata zadośćuczynienie butelkomat oddali_pieniądze butelki_zwrotne bon_towarowy"},
    {NOTION_QUOTA, "limit limity limitu kwota_maksymalna górna_granica pułap reglamentacja przydział kartki_na "
                   "racjonowanie maksymalna_liczba limit_miejsc próg_dochodowy kontyngent limitowany"},
    {NOTION_MARKET_POWER, "monopol monopolista monopolistyczny kartel korporacja korporacje koncern koncerny oligopol "
                          "sieci_handlowe dominująca_pozycja uokik wielkie_sieci uzależnienie_od_dostawcy "
                          "giganci_technologiczni hipermarkety nieuczciwa_konkurencja"},
    {NOTION_PROVENANCE, "pochodzenie_produktu produkt_lokalny produkty_lokalne produkt_regionalny produkty_regionalne "
                        "certyfikat certyfikowany znak_jakości sprawiedliwy_handel od_rolnika od_gospodarza prosto_od "
                        "kraj_pochodzenia swojski swojskie identyfikowalność"},
    {NOTION_THEFT, "kradzież kradzieże ukradli ukradziono ukradł kraść kradną złodziej złodzieje złodziei włamanie "
                   "włamania włamali włamywacz kieszonkowiec rabunek okradli okradziony kłódka rozbój"},
    {NOTION_VIOLENCE,
     "przemoc przemocy bicie pobicie pobili pobity bójka bójki napad napaść napastnik napadnięty przemoc_domowa nóż "
     "nożownik niebieska_linia niebieska_karta podbite_oko awantura uderzył znęcanie"},
    {NOTION_PREVENTION,
     "zapobieganie zapobiegać zapobiec profilaktyka profilaktyczny prewencja ostrożność przezorny dmuchać_na_zimne "
     "wczesne_wykrywanie czujka_dymu uprzedzić lepiej_zapobiegać środki_ostrożności"},
    {NOTION_DEMOCRACY, "demokracja demokracji demokratyczny referendum panel_obywatelski głosowanie głosować głosowali "
                       "zagłosować głosowania wyborca wyborcy urna_wyborcza frekwencja większość_głosów mieć_głos "
                       "petycja inicjatywa_obywatelska podniesienie_ręki współdecydowanie"},
    {NOTION_WELFARE, "zasiłek zasiłki zasiłku mops gops opieka_społeczna pomoc_społeczna zus świadczenie świadczenia "
                     "świadczeń ośrodek_pomocy becikowe bezrobocie bank_żywności pracownik_socjalny bezrobotny "
                     "osiemset_plus dodatek_mieszkaniowy"},
    {NOTION_SECOND_HAND,
     "używane używany z_drugiej_ręki lumpeks ciucholand szmateks pchli_targ giełda_staroci wymiana_ubrań wymienialnia "
     "komis secondhand po_starszym_bracie second-hand oddam_za wyprzedaż_garażowa givebox jadłodzielnia"},
    {NOTION_INHERITANCE,
     "spadek spadku dziedziczenie dziedziczyć odziedziczyć odziedziczył spadkobierca spadkobiercy testament "
     "testamencie dziedzictwo_rodzinne masa_spadkowa zachowek zapisał_w_testamencie po_dziadkach schedą"},
    {NOTION_STATE_LEVEL,
     "szczebel_krajowy szczebel_centralny szczebel_lokalny szczebla władze_centralne rząd_centralny "
     "samorząd_terytorialny województwo województwa wojewódzki powiat powiaty powiatowy federalny federacja "
     "kompetencje_gminy poziom_krajowy zadanie_zlecone gmina_czy administracja_rządowa"},
    {NOTION_ENFORCEMENT,
     "egzekwowanie egzekwować egzekucja_przepisów inspektor inspektorzy nikt_nie_kontroluje nikt_nie_sprawdza mandat "
     "mandaty straż_miejska martwy_przepis bezkarność bezkarny kontrole_wyrywkowe kontroler papierowy_tygrys"},
    {NOTION_FINE_PRINT,
     "drobny_druk drobnym_drukiem małym_drukiem gwiazdka regulamin regulaminu warunki_korzystania polityka_prywatności "
     "ogólne_warunki klauzula_informacyjna cookies przypis lupa prawniczy_żargon baner_cookies"},
    {NOTION_FREE_OF_CHARGE, "bezpłatny bezpłatnie bezpłatne darmowy darmo darmowe za_darmo gratis wstęp_wolny "
                            "nieodpłatnie nic_nie_kosztuje wstęp_bezpłatny bez_opłat za_friko"},
    {NOTION_SHAREHOLDER,
     "spółdzielnia spółdzielni spółdzielnie spółdzielca spółdzielczy udziałowiec udziałowcy udziały akcjonariusz "
     "akcjonariusze dywidenda kooperatywa kooperatywy wspólnota_energetyczna członkowie_spółdzielni"},
    {NOTION_GOODS, "towary towarów towaru produkt produkty asortyment wyroby artykuły_spożywcze dobra_konsumpcyjne "
                   "galanteria importowane wyrób"},
    {NOTION_FAIR_STALL, "stragan stragany stoisko stoiska targowisko targowiska bazar bazarek dzień_targowy handlarz "
                        "handlarze handlarka przekupka kramarz straganiarz rynek_w_sobotę budka_z targ_warzywny"},
    {NOTION_PRISON, "więzienie więzienia więzieniu więzień więźniowie więźniów areszt areszcie aresztowany "
                    "zakład_karny kara_pozbawienia skazany skazani warunkowe_zwolnienie kurator_sądowy za_kratami "
                    "osadzony osadzeni cela_więzienna dozór_elektroniczny"},
    {NOTION_MONEY, "kto_płaci z_własnej_kieszeni kosztuje_nas nas_to_kosztuje kto_pokrywa"},
    {NOTION_FEE, "grzywna kara_za kary_za opłata_za"},
    {NOTION_MONEY, "wydatki"},
};
NOTION_TABLE(money, pl)
