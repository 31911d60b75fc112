/* SPDX-License-Identifier: MIT */
/* Polish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_pl[] = {
    {NOTION_UPDATE,
     "aktualizacj aktualizow zaktualizow łatka_bezpieczeństwa łatki_bezpieczeństwa przestarzał aktualizacja "
     "aktualizacje aktualizacji aktualizować zaktualizować zaktualizowany aktualizacja_bezpieczeństwa "
     "poprawka_bezpieczeństwa poprawki_bezpieczeństwa przestarzały przestarzałe przestarzała stara_wersja "
     "starej_wersji nowa_wersja nowej_wersji najnowsza_wersja koniec_wsparcia bez_wsparcia firmware restart "
     "ponowne_uruchomienie Windows_XP Windows_7 "},
    {NOTION_BUG, "bug_w_programie bugów debugow błąd_programu błędy_programu błąd_oprogramowania błędy_oprogramowania "
                 "błąd_w_programie "
                 "komunikat_o_błędzie komunikaty_o_błędach bugi zawiesza_się zawiesił_się "
                 "wysypuje_się wysypał_się awaria_programu debugować debugowanie debugger regresja niebieski_ekran "
                 "wyciek_pamięci pętla_nieskończona usterka_programu crashuje program_padł nie_działa_program"},
    {NOTION_TESTING,
     "testy_jednostkowe test_jednostkowy testy_integracyjne testy_regresji testy_regresyjne ciągła_integracja "
     "pokrycie_testami pokrycie_kodu testy_automatyczne zautomatyzowane_testy zestaw_testów przypadek_testowy "
     "przypadki_testowe środowisko_testowe fuzzing tester_oprogramowania testerzy testowanie_oprogramowania "
     "kontrola_jakości_kodu nieprzetestowany nieprzetestowane betatesty testy_akceptacyjne testy_obciążeniowe"},
    {NOTION_RELEASE, "wydanie_wersji wydania_wersji wydawanie_wersji cykl_wydawniczy numer_wersji stabilna_wersja "
                     "wersja_stabilna stabilne_wydanie wersja_beta dziennik_zmian lista_zmian changelog "
                     "kandydat_do_wydania wersjonowanie zamrożenie_kodu długoterminowe_wsparcie LTS release releasy "
                     "semver nowe_wydanie_programu główna_wersja wypuścić_wersję wypuszczamy_wersję"},
    {NOTION_CODE_REVIEW, "przegląd_kodu przeglądy_kodu przeglądanie_kodu recenzja_kodu pull_request pull_requesty "
                         "merge_request commit commity diff rebase scalanie_kodu zatwierdzić_łatkę "
                         "zatwierdzanie_łatek sprawdzanie_kodu cztery_oczy czworga_oczu druga_para_oczu "
                         "prawo_do_commitowania programowanie_w_parach recenzent_kodu łatka_czeka"},
    {NOTION_MAINTAINER, "opiekun_pakietu opiekunowie_pakietów opiekun_projektu maintainer maintainerzy "
                        "osierocony_pakiet porzucony_projekt jedyny_programista jedyny_opiekun główny_programista "
                        "projekt_hobbystyczny po_godzinach jednoosobowy_projekt czynnik_autobusowy nierozwijany "
                        "nieutrzymywany porzucone_oprogramowanie programiści_ochotnicy utrzymuje_sam "},
    {NOTION_DEPENDENCY,
     "zależności_programowe zależności_zewnętrzne zależności_przechodnie zależność_przechodnia nasze_zależności "
     "zarządzanie_zależnościami biblioteka_zewnętrzna biblioteki_zewnętrzne bibliotek_zewnętrznych "
     "zewnętrzne_biblioteki biblioteka_programistyczna cudzy_kod obcy_kod kod_zewnętrzny łańcuch_dostaw_oprogramowania "
     "SBOM npm pypi menedżer_pakietów plik_blokady Log4j komponenty_zewnętrzne drzewo_zależności"},
    {NOTION_SOFTWARE_LICENCE,
     "licencja_oprogramowania licencje_oprogramowania licencja_na_oprogramowanie wolna_licencja wolne_licencje "
     "otwarta_licencja licencja_programu copyleft GPL AGPL LGPL licencja_mit licencja_bsd licencja_apache "
     "oprogramowanie_własnościowe własnościowe własnościowy zamknięte_oprogramowanie zamknięty_kod opłata_licencyjna "
     "opłaty_licencyjne klucz_licencyjny podwójna_licencja Creative_Commons domena_publiczna licencyjny"},
    {NOTION_OPEN_SOURCE,
     "otwarte_oprogramowanie wolne_oprogramowanie wolnego_oprogramowania otwartego_oprogramowania otwarty_kod "
     "otwartym_kodzie otwarte_źródła open_source Linux LibreOffice GNU Debian Firefox Mozilla Wikipedia Github "
     "publiczny_kod opublikowany_kod kod_źródłowy_otwarty Thunderbird opensource"},
    {NOTION_DOCUMENTATION,
     "dokumentacj samouczk dokumentacja dokumentacji dokumentację dokumentować udokumentowany instrukcja_obsługi "
     "instrukcje_obsługi podręcznik_użytkownika samouczek samouczki poradnik_użytkownika wiki "
     "readme przykłady_kodu przykładowy_kod krok_po_kroku nieudokumentowany nieudokumentowane "
     "najczęściej_zadawane_pytania FAQ baza_wiedzy ściągawka tutorial strona_podręcznika"},
    {NOTION_INTERFACE,
     "interfejs wtyczka_programu interfejsy interfejsu API punkt_końcowy format_pliku format_danych formaty_danych "
     "format_wymiany wymiana_danych schemat_danych JSON XML CSV usługa_sieciowa interfejs_użytkownika "
     "interfejs_programistyczny przycisk_na_ekranie webhook integracja_systemów endpoint"},
    {NOTION_COMPATIBILITY,
     "kompatybiln niekompatybiln interoperacyjn kompatybilny kompatybilność kompatybilne kompatybilności "
     "wsteczna_kompatybilność zgodność_wsteczna "
     "wstecznie_zgodny niekompatybilny niekompatybilne niekompatybilność interoperacyjność interoperacyjny "
     "interoperacyjne migracja_danych migracji_danych migracja_systemu przejście_na_nowy emulator emulatory "
     "wycofywane_funkcje zmiany_łamiące stare_klienty warstwa_zgodności nie_otwiera_się"},
    {NOTION_ENCRYPTION,
     "szyfrow zaszyfrow odszyfrow kryptograf kryptograficzn szyfrowanie szyfrowania szyfrować zaszyfrować zaszyfrowany "
     "zaszyfrowane szyfrowany szyfrowane szyfr szyfry odszyfrować odszyfrowanie deszyfrowanie kryptografia "
     "kryptografii kryptograficzny TLS SSL PGP GPG urząd_certyfikacji wygasły_certyfikat certyfikat_wygasł "
     "długość_klucza klucz_prywatny klucz_publiczny tylne_drzwi postkwantowy od_końca_do AES tekst_jawny"},
    {NOTION_BACKUP, "kopia_zapasowa kopie_zapasowe kopii_zapasowej kopii_zapasowych kopię_zapasową backup backupy "
                    "kopia_bezpieczeństwa kopie_bezpieczeństwa przywracanie_danych przywrócić_dane przywrócenie_danych "
                    "odtworzenie_danych odtworzyć_dane odzyskiwanie_danych odzyskać_dane utrata_danych utracone_pliki "
                    "straciliśmy_dane dysk_zewnętrzny dysk_padł padł_dysk twardy_dysk pendrive taśma_magnetyczna "
                    "druga_kopia kopia_w_innym zdjęcia_przepadły"},
    {NOTION_SERVER,
     "serwerown serwer serwery serwera serwerów serwerownia serwerowni hosting centrum_danych chmura_obliczeniowa "
     "w_chmurze "
     "dostawca_chmury maszyna_wirtualna maszyny_wirtualne Kubernetes przestój_serwera awaria_serwera serwer_padł "
     "administrator_systemu administratorzy_systemów miejsce_na_dysku AWS Azure własny_serwer hostingowy"},
    {NOTION_SOFTWARE_SPEED,
     "czas_ładowania czas_wczytywania ładuje_się_wolno wolno_się_ładuje ładuje_się_wieki ładuje_się_godzinami "
     "strona_się_ładuje opóźnienie_sieciowe czas_odpowiedzi_serwera wolny_program wolna_strona powolny_system "
     "klepsydra kręcące_się_kółko kółko_się_kręci wydajność_programu wydajność_systemu wydajność_oprogramowania "
     "benchmark milisekund milisekundy przepustowość_systemu pamięć_podręczna zużycie_pamięci muli tnie_się"},
    {NOTION_MOBILE_APP,
     "aplikacj zainstalow smartfon aplikacja_mobilna aplikacje_mobilne aplikacji_mobilnej aplikacja_na_telefon "
     "aplikację_na_telefon aplikacja_w_telefonie apka apki apkę smartfony smartfona smartfonie android iPhone "
     "powiadomienie_push powiadomienia_push powiadomienia_na_telefon zainstalować instalacja_aplikacji "
     "pobrać_aplikację ściągnąć_aplikację sklep_z_aplikacjami Play_Store App_Store kod_QR kody_QR odinstalować "
     "wersja_mobilna ekran_dotykowy mObywatel"},
    {NOTION_WEBSITE,
     "przeglądark witryn strona_internetowa strony_internetowe strony_internetowej stronie_internetowej witryna "
     "witryny witrynie "
     "strona_www strona_główna strony_głównej przeglądarka przeglądarki hiperłącze martwy_link martwe_linki "
     "niedziałające_linki formularz_internetowy formularz_online kliknąć klikać kliknięcie kliknięć adres_internetowy "
     "portal_internetowy nie_znaleziono_strony WordPress intranet webmaster podstrona podstrony zakładka_na_stronie"},
    {NOTION_SEARCH,
     "wyszukiwark wyszukiw wyszukiwarka wyszukiwarki wyszukiwarce wyszukiwanie wyszukiwania wyszukać wyszukiwać "
     "wyniki_wyszukiwania słowo_kluczowe słowa_kluczowe hasło_wyszukiwania google googlować wygooglować "
     "nie_można_znaleźć nic_nie_znajdę indeks_rzeczowy indeksowanie pełnotekstowe pełnotekstowy "
     "pole_wyszukiwania przeszukiwać przeszukiwanie skorowidz kwerenda"},
    {NOTION_SPAM, "spam spamu spamem spamer spamerzy niechciana_poczta niechciane_maile niechciane_wiadomości "
                  "niechciana_korespondencja filtr_antyspamowy antyspam wypisać_się_z rezygnacja_z_newslettera "
                  "przepełniona_skrzynka pełna_skrzynka skrzynka_odbiorcza masowa_wysyłka masowe_maile telemarketing "
                  "telemarketerzy łańcuszek łańcuszki czarna_lista za_dużo_maili zalew_maili reklamy_w_skrzynce"},
    {NOTION_SOCIAL_MEDIA,
     "media_społecznościowe mediach_społecznościowych mediów_społecznościowych portale_społecznościowe "
     "portal_społecznościowy serwis_społecznościowy facebook facebooku facebooka instagram tiktok twitter youtube "
     "whatsapp telegram mastodon linkedin snapchat influencer influencerka influencerzy obserwujący lajk lajki lajków "
     "hashtag tweet tweetować selfie wiral viral grupa_na_facebooku profil_na_facebooku youtuber fb"},
    {NOTION_MODERATION,
     "moderac moderator zablokowane_konto moderacja moderacji moderatorzy moderatora moderować troll trolle trolli "
     "trolling ban bany banować zbanować zbanowany usuwanie_postów usuwanie_komentarzy usunięte_komentarze "
     "usunięte_posty kasowanie_komentarzy regulamin_forum zasady_forum netykieta hejt hejterzy hejtera hejter "
     "zablokować_użytkownika wyrzucony_z_grupy wyrzucony_z_forum"},
    {NOTION_DISINFORMATION,
     "dezinformacj propagand fałszywk kłamliw plotk kłamstw dezinformacja dezinformacji dezinformacją "
     "fałszywe_wiadomości fałszywa_wiadomość fałszywe_informacje "
     "nieprawdziwe_informacje fake_news fake_newsy fejk fejki propaganda propagandy weryfikacja_faktów "
     "sprawdzanie_faktów fact-checking deepfake plotka plotki pogłoski teoria_spiskowa teorie_spiskowe "
     "teorii_spiskowych kłamstwo kłamstwa kłamią dementi dementować zdementować bzdury_w_internecie farma_trolli "
     "farmy_trolli zmanipulowane_nagranie"},
    {NOTION_JOURNALISM, "dziennikarz dziennikarst gazet redakcj redaktork reporter dziennikarstwo dziennikarstwa "
                        "dziennikarze dziennikarka dziennikarzy gazeta gazety gazecie redakcja redakcji redaktor "
                        "redaktor_naczelny reporterka reportaż prasa prasy prasie prasa_lokalna wolność_prasy "
                        "konferencja_prasowa komunikat_prasowy agencja_prasowa tajemnica_dziennikarska ochrona_źródeł "
                        "korespondent nagłówek nagłówki pierwsza_strona felieton felietonista legitymacja_prasowa"},
    {NOTION_BROADBAND, "światłowod łącze_internetowe łącza_internetowe łącze_szerokopasmowe szerokopasmowy "
                       "szerokopasmowe szerokopasmowego światłowód światłowodu światłowody światłowodowy światłowodowa "
                       "brak_zasięgu nie_ma_zasięgu słaby_zasięg martwa_strefa białe_plamy ADSL 4G 5G wifi wi-fi "
                       "maszt_telefonii nadajnik wolny_internet wolne_łącze słabe_łącze megabit megabity gigabit "
                       "ostatnia_mila internet_satelitarny starlink jedna_kreska miedziany_kabel prędkość_internetu"},
    {NOTION_OFFLINE, "wersja_papierowa formularz_papierowy papierowy_formularz papierowe_formularze papierowe_wnioski "
                     "offline na_papierze przez_telefon pocztą_tradycyjną listownie "
                     "bez_internetu bez_komputera bez_smartfona nie_mam_komputera nie_mam_internetu nie_ma_komputera "
                     "twarzą_w_twarz w_okienku przy_okienku tablica_ogłoszeń stacjonarnie stacjonarny "
                     "pocztą_pantoflową żywy_człowiek z_człowiekiem"},
    {NOTION_DIGITAL_SKILLS,
     "kompetencje_cyfrowe kompetencji_cyfrowych umiejętności_cyfrowe umiejętności_cyfrowych wykluczenie_cyfrowe "
     "wykluczeni_cyfrowo wykluczenia_cyfrowego kurs_komputerowy kursy_komputerowe kurs_obsługi_komputera "
     "kurs_obsługi_smartfona obsługa_komputera obsługa_smartfona obsługiwać_komputer nauka_obsługi_telefonu "
     "wnuczek_pomaga wnuki_pomagają wnuczka_pomaga boję_się_komputera zapomniałem_hasła zapomniane_hasło "
     "edukacja_medialna alfabetyzacja_cyfrowa analfabetyzm_cyfrowy nie_radzę_sobie latarnik_cyfrowy edukacja_cyfrowa "
     "biegły_w_komputerach"},
    {NOTION_AI, "algorytm halucyn sztuczna_inteligencja sztucznej_inteligencji sztuczną_inteligencję ai chatgpt "
                "model_językowy modele_językowe modeli_językowych chatbot chatboty uczenie_maszynowe "
                "uczenia_maszynowego głębokie_uczenie sieć_neuronowa sieci_neuronowe dane_treningowe "
                "danych_treningowych wygenerowany_tekst wygenerowane_teksty generowany_tekst algorytmy algorytmów "
                "halucynacja halucynacje halucynuje generatywna_ai copilot zautomatyzowane_decyzje gpt"},
    {NOTION_OPEN_DATA,
     "metadan geodan otwarte_dane otwartych_danych otwartymi_danymi zbiór_danych zbiory_danych zbiorów_danych "
     "odczyt_maszynowy "
     "odczytu_maszynowego maszynowo_czytelne metadane metadanych portal_danych katalog_danych surowe_dane "
     "surowych_danych geodane dane_przestrzenne ponowne_wykorzystanie ponownego_wykorzystania ponowne_wykorzystywanie "
     "plik_csv arkusz_kalkulacyjny otwarty_format otwarte_formaty tabele_w_pdf pobrać_dane dane_publiczne open_data"},
    {NOTION_PERSONAL_DATA,
     "anonimiz pseudonimiz dane_osobowe danych_osobowych danymi_osobowymi ochrona_danych ochrony_danych rodo "
     "inspektor_ochrony_danych "
     "prawo_do_zapomnienia prawo_do_bycia prawo_dostępu_do usunięcie_danych usunąć_moje_dane usuwanie_danych moje_dane "
     "moich_danych dane_medyczne dane_pacjentów dane_wrażliwe okres_przechowywania anonimizacja anonimizacji "
     "anonimizować zanonimizowane pseudonimizacja minimalizacja_danych wyciek_danych wycieki_danych pesel "
     "data_urodzenia polityka_prywatności administrator_danych"},
    {NOTION_TRACKING,
     "ciastecz geolokaliz profilow śledzenie_użytkowników śledzenie_w_internecie śledzenie_w_sieci skrypty_śledzące "
     "śledzące ciasteczka ciasteczek "
     "ciasteczko cookie cookies baner_cookies reklama_ukierunkowana reklamy_ukierunkowane spersonalizowane_reklamy "
     "reklamy_spersonalizowane profilowanie profilowania profil_reklamowy geolokalizacja geolokalizacji "
     "dane_lokalizacyjne danych_lokalizacyjnych blokowanie_reklam adblock brokerzy_danych telemetria "
     "reklamy_mnie_prześladują ślad_cyfrowy śledzą_mnie"},
    {NOTION_ONLINE_IDENTITY,
     "zalogow logowan uwierzyteln pseudonim logowanie logowania zalogować zalogować_się loguje_się wylogować login "
     "konto_użytkownika założyć_konto konto_internetowe hasło hasła haseł nazwa_użytkownika uwierzytelnianie "
     "uwierzytelnienie dwuskładnikowe dwuetapowe profil_zaufany mobywatel e-dowód dowód_osobisty tożsamość_cyfrowa "
     "weryfikacja_tożsamości potwierdzenie_tożsamości prawdziwe_nazwisko prawdziwe_imię pseudonimy "
     "podpis_elektroniczny fałszywe_konto fałszywe_konta fałszywy_profil kradzież_tożsamości biometria"},
    {NOTION_SURVEILLANCE,
     "inwigil podsłuch szpieg szpiegow inwigilacja inwigilacji inwigilować inwigilowany monitoring_wizyjny "
     "kamery_monitoringu kamera_monitoringu kamery_wszędzie podsłuchy podsłuchu podsłuchiwać podsłuchiwani "
     "podsłuchiwanie rozpoznawanie_twarzy służby_specjalne tajne_służby wywiad_wojskowy szpiegostwo szpiegować "
     "szpiegowanie szpiegują oprogramowanie_szpiegujące wielki_brat retencja_danych pegasus dron drony "
     "masowa_inwigilacja"},
    {NOTION_DISCLOSURE,
     "zgłaszanie_podatności zgłosić_podatność zgłoszenie_podatności podatność podatności luka_bezpieczeństwa "
     "luki_bezpieczeństwa luka_w_zabezpieczeniach luki_w_zabezpieczeniach dziura_w_systemie skoordynowane_ujawnianie "
     "odpowiedzialne_ujawnianie ujawnianie_podatności embargo cve bug_bounty nagroda_za_błędy nagrody_za_błędy "
     "badacz_bezpieczeństwa badacze_bezpieczeństwa etyczny_haker etyczni_hakerzy zero-day dziewięćdziesiąt_dni 90_dni "
     "security.txt exploit"},
    {NOTION_RESPONSE_TEAM,
     "reagowanie_na_incydenty reakcja_na_incydent reagowania_na_incydenty obsługa_incydentów zespół_reagowania "
     "zespoły_reagowania cert csirt soc sztab_kryzysowy sztabu_kryzysowego dyżur dyżury dyżuru dyżurny "
     "pierwsze_godziny pierwszych_godzinach ćwiczenia_kryzysowe gra_sztabowa eskalacja_incydentu informatyka_śledcza "
     "analiza_powłamaniowa drzewo_telefoniczne plan_awaryjny plany_awaryjne scenariusz_reagowania centrum_operacyjne "
     "po_incydencie całodobowy_dyżur"},
    {NOTION_RANSOM, "szantaż okupie żądanie_okupu żądają_okupu okup zapłacić_okup ransomware szantażu szantażysta "
                    "szantażyści szantażować oprogramowanie_wymuszające bitcoin bitcoiny bitcoinach zaszyfrowali_pliki "
                    "zaszyfrowane_pliki zaszyfrowane_dane klucz_deszyfrujący nigdy_nie_płacić "
                    "negocjować_z_przestępcami lockbit podwójne_wymuszenie zakładnik_cyfrowy"},
    {NOTION_PEER_REVIEW,
     "recenz recenzja_naukowa recenzje_naukowe recenzja_artykułu recenzent recenzenci recenzenta recenzentów "
     "recenzować "
     "recenzowanie recenzowany recenzowane podwójnie_ślepa anonimowy_recenzent anonimowi_recenzenci manuskrypt "
     "maszynopis odrzucony_artykuł odrzucono_artykuł duże_poprawki decyzja_redaktora decyzja_redakcji "
     "komitet_programowy peer_review proces_recenzyjny recenzencki"},
    {NOTION_PUBLISHING,
     "czasopis wydawnictw wydawc monografi publikacja_naukowa publikacje_naukowe publikacji_naukowych "
     "publikowanie_naukowe artykuł_naukowy artykuły_naukowe "
     "czasopismo czasopisma czasopism czasopismo_naukowe otwarty_dostęp opłaty_za_publikację opłata_za_publikację "
     "opłaty_publikacyjne apc wydawca wydawcy wydawnictwo wydawnictwa wydawniczy elsevier springer preprint arxiv "
     "drapieżne_czasopismo drapieżne_czasopisma impact_factor monografia isbn punktoza self-publishing"},
    {NOTION_REPRODUCIBILITY,
     "odtwarzalność odtwarzalności odtwarzalny odtwarzalne powtarzalność powtarzalności powtarzalne_wyniki replikacja "
     "replikacji replikować kryzys_replikacji ten_sam_wynik te_same_wyniki powtórzyć_eksperyment "
     "powtórzyć_doświadczenie powtórzenie_eksperymentu odtworzyć_wyniki część_metodologiczna dziennik_laboratoryjny "
     "jupyter docker prerejestracja ziarno_losowe skrypt_analizy wyniki_negatywne wynik_negatywny reprodukowalność"},
    {NOTION_CITATION,
     "cytow przypisów bibliografi współautor plagiat cytowanie cytowania cytowań cytować zacytować cytat cytaty cytuje "
     "cytują bibliografia bibliografii spis_literatury doi współautorzy współautorstwo autorstwo_danych plagiaty "
     "plagiatu indeks_hirscha zotero bibtex orcid autocytowanie odwołanie_do_źródła uznanie_autorstwa"},
    {NOTION_LAB_EQUIPMENT,
     "mikroskop laboratori laboratoryjn kalibracj odczynnik spektrometr mikroskopy mikroskopu laboratorium laboratoria "
     "laboratoriów laboratoryjny laboratoryjna kalibracja kalibracji kalibrować skalibrowany wzorcowanie odczynniki "
     "odczynników wirówka wirówki pipeta pipety spektrometry spektrometr_masowy sekwenator probówka probówki "
     "czas_aparaturowy aparatura aparatury laborant laborantka dygestorium szalka_petriego mikroskop_elektronowy "
     "teleskop oscyloskop autoklaw inkubator_laboratoryjny"},
    {NOTION_STATISTICS,
     "statystyk statystyczn korelacj statystyka statystyki statystyczny statystyczne statystycznie wielkość_próby "
     "liczebność_próby próba_losowa średnia_arytmetyczna mediana istotność_statystyczna istotne_statystycznie "
     "słupki_błędów margines_błędu błąd_statystyczny odchylenie_standardowe przedział_ufności wartość_p "
     "regresja_liniowa korelacja korelacji korelować prawdopodobieństwo_błędu grupa_kontrolna wariancja "
     "spis_powszechny histogram próbka_za_mała obserwacje_odstające gus"},
    {NOTION_PRESERVATION,
     "archiwiz archiwist digitaliz zdigitaliz dyskiet archiwizacja archiwizacji archiwizować zarchiwizowany archiwista "
     "archiwiści cyfrowa_archiwizacja "
     "długotrwałe_przechowywanie długoterminowe_przechowywanie wieczyste_przechowywanie digitalizacja digitalizacji "
     "zdigitalizować zdigitalizowany zdigitalizowane przestarzałe_formaty stare_formaty dyskietka dyskietki dyskietek "
     "mikrofilm mikrofilmy taśma_magnetyczna nieczytelny_plik nieczytelne_pliki archiwum_cyfrowe archiwum_internetu "
     "egzemplarz_obowiązkowy pdf/a suma_kontrolna emulacja przez_dziesięciolecia za_pięćdziesiąt_lat cd-rom"},
    {NOTION_DOMAIN_NAME,
     "rejestrator_domen nazwa_domeny nazwy_domen nazwę_domeny domena domeny domen domenie domena_internetowa "
     "domeny_internetowe dns dnssec rejestr_domen serwer_nazw "
     "serwery_nazw strefa_główna plik_strefy domena_najwyższego tld icann whois nask subdomena "
     "subdomeny wygasła_domena abonent_domeny cybersquatting resolver rejestracja_domeny"},
    {NOTION_ROUTING,
     "routing routingu trasowanie trasowania bgp peering punkt_wymiany_ruchu punkty_wymiany_ruchu węzeł_wymiany_ruchu "
     "wymiana_ruchu system_autonomiczny systemy_autonomiczne prefiks prefiksy prefiksów rpki przejęcie_tras "
     "wyciek_tras adres_ip adresy_ip ipv6 ipv4 sieć_szkieletowa szkielet_sieci dostawca_tranzytu tablica_routingu "
     "kabel_podmorski kable_podmorskie ruch_internetowy traceroute utrata_pakietów router routery asn"},
    {NOTION_WEB_ACCESSIBILITY,
     "czytnik_ekranu czytniki_ekranu czytnikiem_ekranu dostępność_cyfrowa dostępności_cyfrowej dostępna_strona wcag "
     "tekst_alternatywny teksty_alternatywne opis_alternatywny opisy_alternatywne sama_klawiatura obsługa_klawiaturą "
     "z_klawiatury kontrast kontrastu kontrastowy wielkość_czcionki większa_czcionka mała_czcionka drobny_druk "
     "duże_litery większe_litery braille brajl brajla monitor_brajlowski napisy_do_filmów audiodeskrypcja "
     "sterowanie_głosem daltonista lupa tekst_łatwy niedostępny_pdf syntezator_mowy szare_na_szarym"},
    {NOTION_FORK, "fork forki forka forkować rozłam rozłamu rozłam_w_projekcie rozwidlenie_projektu "
                  "podział_projektu odłączyć_się_od osobne_drogi drogi_się_rozeszły rozeszły_się konkurencyjny_projekt "
                  "dwie_wersje_programu schizma odgałęzienie_projektu"},
    {NOTION_LOCALISATION,
     "czcionk lokalizacja_oprogramowania lokalizacja_programu lokalizacja_interfejsu internacjonalizacja spolszczenie "
     "spolszczony przetłumaczony_interfejs tłumaczenie_interfejsu tłumaczenie_programu czcionka czcionki czcionek "
     "krój_pisma zestaw_znaków kodowanie_znaków unicode utf-8 polskie_znaki ogonki ogonków znaki_diakrytyczne "
     "od_prawej_do układ_klawiatury format_daty weblate tylko_po_angielsku wszystko_po_angielsku nieprzetłumaczone "
     "tłumaczenie_maszynowe krzaczki wersja_polska ciągi_znaków"},
    {NOTION_VIDEO_MEETING,
     "tryb_hybrydowy spotkanie_hybrydowe spotkania_hybrydowe wideokonferencj wideorozm wideokonferencja "
     "wideokonferencje wideokonferencji wideorozmowa wideorozmowy spotkanie_online spotkania_online "
     "zebranie_online zdalne_spotkanie zdalne_zebranie zdalnie zoom zoomie teams teamsach skype jitsi "
     "transmisja_na_żywo transmisja_online stream streaming streamować hybrydowo webinar "
     "webinarium webinaria kamerka kamerki włączona_kamera wyłączona_kamera wyłączone_kamery strefa_czasowa "
     "strefy_czasowe strefach_czasowych wyciszyć wyciszony mikrofon_wyłączony udostępnianie_ekranu "
     "słuchawki_z_mikrofonem"},
    {NOTION_TICKET,
     "system_zgłoszeń zgłoszenie_błędu zgłoszenia_błędów zgłaszanie_błędów otwarte_zgłoszenia zgłoszenia_otwarte "
     "numer_zgłoszenia śledzenie_błędów śledzenie_zgłoszeń raport_o_błędzie raporty_o_błędach zaległe_zgłoszenia "
     "nierozpatrzone_zgłoszenia zduplikowane_zgłoszenia duplikat duplikaty duplikatów triaż backlog ticket tickety "
     "ticketów jira bugzilla gitlab redmine issue zamknięte_bez_odpowiedzi helpdesk kolejka_zgłoszeń"},
};
NOTION_TABLE(digital, pl)
