/* SPDX-License-Identifier: MIT */
/* Turkish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_tr[] = {
    {NOTION_UPDATE,
     "güncelleme güncellemeler güncellemek güncellenmedi güncelleştirme güvenlik_güncellemesi yazılım_güncellemesi "
     "eski_sürüm yeni_sürüm son_sürüm sürüm_yükseltme sürüm_yükseltmek destek_süresi_bitti desteklenmiyor "
     "desteği_bitti yamalar yamalamak yeniden_başlatma windows_xp windows_7 eskimiş_yazılım güncel_değil"},
    {NOTION_BUG,
     "yazılım_hatası yazılım_hataları program_hatası hata_mesajı hata_mesajları hata_ayıklama hata_ayıklayıcı "
     "program_çöktü çöküyor_program sistem_çöktü uygulama_çöküyor donuyor_program ekran_dondu mavi_ekran "
     "bellek_sızıntısı sonsuz_döngü bug buglar gerileme_hatası kilitleniyor_program yığın_izi hatalı_yazılım"},
    {NOTION_TESTING, "birim_testi birim_testleri bütünleştirme_testi entegrasyon_testi regresyon_testi test_kapsamı "
                     "kod_kapsamı otomatik_test otomatik_testler test_senaryosu test_senaryoları test_ortamı "
                     "yazılım_testi yazılım_testleri sürekli_entegrasyon sürekli_bütünleştirme fuzzing test_mühendisi "
                     "beta_testi kalite_güvence test_edilmemiş yük_testi kabul_testi"},
    {NOTION_RELEASE,
     "yeni_sürümü sürümünü sürüm_çıkarmak sürüm_yayınlamak sürüm_döngüsü yayın_döngüsü sürüm_numarası kararlı_sürüm "
     "sürüm_notları değişiklik_günlüğü değişiklik_listesi sürüm_adayı beta_sürümü ana_sürüm "
     "uzun_süreli_destek sürümleme sürümler sürüm_takvimi kod_dondurma lts changelog "},
    {NOTION_CODE_REVIEW,
     "kod_inceleme kod_incelemesi kod_gözden_geçirme kodu_gözden_geçirmek pull_request merge_request "
     "birleştirme_isteği çekme_isteği commit commitler diff rebase yama_onayı yama_inceleme yamaları_onaylamak "
     "dört_göz ikinci_bir_göz kodu_birleştirmek eşli_programlama kod_denetimi"},
    {NOTION_MAINTAINER,
     "bakımcı bakımcısı paket_sorumlusu paket_bakımcısı proje_sorumlusu terk_edilmiş_proje sahipsiz_paket "
     "sahipsiz_proje tek_geliştirici tek_başına_geliştirici çekirdek_geliştirici ana_geliştirici gönüllü_geliştirici "
     "gönüllü_geliştiriciler hobi_projesi otobüs_faktörü tek_kişilik_proje artık_geliştirilmiyor"},
    {NOTION_DEPENDENCY, "yazılım_bağımlılığı yazılım_bağımlılıkları bağımlılıkları_yönetmek bağımlılık_yönetimi "
                        "bağımlılık_ağacı geçişli_bağımlılık üçüncü_taraf_kütüphane dış_kütüphane harici_kütüphane "
                        "yazılım_kütüphanesi yazılım_kütüphaneleri yazılım_tedarik_zinciri tedarik_zinciri_saldırısı "
                        "sbom npm pypi paket_yöneticisi kilit_dosyası log4j yabancı_kod paket_bağımlılıkları"},
    {NOTION_SOFTWARE_LICENCE,
     "yazılım_lisansı yazılım_lisansları özgür_lisans açık_lisans lisans_metni lisans_sözleşmesi lisans_ücreti "
     "lisans_ücretleri lisans_anahtarı copyleft gpl agpl lgpl mit_lisansı bsd_lisansı apache_lisansı tescilli_yazılım "
     "sahipli_yazılım kapalı_kaynak çift_lisans creative_commons kamu_malı lisanslama lisanslamak"},
    {NOTION_OPEN_SOURCE,
     "açık_kaynak açık_kaynaklı açık_kod açık_kodlu özgür_yazılım linux pardus libreoffice gnu debian firefox mozilla "
     "vikipedi wikipedia github kaynak_kodu_açık açık_kaynakçı kamusal_kod ücretsiz_yazılım özgür_yazılımcılar"},
    {NOTION_DOCUMENTATION,
     "dokümantasyon belgelendirme belgelendirilmemiş kullanım_kılavuzu kullanma_kılavuzu kullanıcı_kılavuzu "
     "başvuru_kılavuzu kılavuzu kılavuz öğretici_içerik eğitsel_örnek örnek_kod kod_örnekleri adım_adım wiki viki "
     "readme sık_sorulan_sorular bilgi_bankası kopya_kağıdı hızlı_başlangıç"},
    {NOTION_INTERFACE,
     "yazılım_eklentisi arayüz arayüzü arayüzler arabirim arabirimi api dosya_biçimi dosya_formatı veri_formatı "
     "veri_biçimi veri_alışverişi veri_değişimi json xml csv web_servisi uç_nokta "
     "veri_şeması kullanıcı_arayüzü açılır_menü webhook entegrasyon_noktası"},
    {NOTION_COMPATIBILITY,
     "uyumluluk geriye_uyumlu geriye_dönük_uyumluluk geriye_uyumluluk uyumsuzluk birlikte_çalışabilirlik "
     "birlikte_çalışabilir veri_taşıma veri_göçü sisteme_geçiş yeni_sisteme_geçiş emülatör öykünücü eski_istemciler "
     "kırıcı_değişiklik kırıcı_değişiklikler eski_sürümlerle uyumsuz_sürüm dosya_açılmıyor kullanımdan_kaldırma "
     "uyumlu_sürüm"},
    {NOTION_ENCRYPTION, "şifreleme şifrelemek şifrelenmiş şifreli_mesaj şifre_çözme uçtan_uca kriptografi kriptografik "
                        "kripto_algoritma tls ssl pgp gpg sertifika_otoritesi sertifika_makamı sertifikanın_süresi "
                        "süresi_dolmuş_sertifika anahtar_uzunluğu anahtar_değişimi açık_anahtar özel_anahtar "
                        "gizli_anahtar arka_kapı kuantum_sonrası aes düz_metin"},
    {NOTION_BACKUP,
     "yedek_almak yedek_aldık yedekten yedek_kopya yedekleme yedeklemek yedekledik yedeklemedik yedekten_dönmek "
     "geri_yükleme "
     "veri_kurtarma veri_kaybı veriler_gitti dosyalar_kayboldu kaybolan_dosyalar fotoğraflar_gitti harici_disk "
     "sabit_disk disk_bozuldu disk_yandı usb_bellek flaş_bellek ikinci_kopya başka_yerde_kopya manyetik_bant"},
    {NOTION_SERVER,
     "sunucu sunucular sunucusu sunucuya sunucu_odası barındırma web_barındırma veri_merkezi veri_merkezleri "
     "bulut_bilişim bulut_hizmeti bulut_sağlayıcı sanal_makine sanal_makineler kubernetes kesinti_süresi "
     "sunucu_çöktü sistem_yöneticisi sistem_yöneticileri disk_alanı hosting aws azure kendi_sunucumuz"},
    {NOTION_SOFTWARE_SPEED,
     "yükleme_süresi yüklenme_süresi yavaş_yükleniyor geç_yükleniyor geç_açılıyor yavaş_açılıyor gecikme_süresi "
     "yanıt_süresi tepki_süresi kum_saati dönen_çark dönüp_duruyor milisaniye performans_testi yavaş_program "
     "yavaş_site sistem_yavaş program_kasıyor kasıyor önbellek bellek_tüketimi yazılım_hızı benchmark işlem_hızı"},
    {NOTION_MOBILE_APP,
     "mobil_uygulama mobil_uygulamalar telefon_uygulaması telefona_uygulama cep_telefonu_uygulaması "
     "uygulamayı_indirdim uygulamayı_indirmek uygulama_indirmek uygulama_mağazası akıllı_telefon akıllı_telefonlar "
     "android iphone anlık_bildirim bildirim_geliyor telefona_bildirim google_play app_store karekod qr_kod kare_kod "
     "uygulamayı_silmek uygulamayı_kurmak mobil_sürüm dokunmatik telefon_hafızası"},
    {NOTION_WEBSITE, "web_sitesi web_siteleri internet_sitesi internet_siteleri web_sayfası internet_sayfası ana_sayfa "
                     "anasayfa tarayıcı tarayıcısı köprü_bağlantı kırık_link kırık_bağlantı ölü_bağlantı bozuk_link "
                     "çevrimiçi_form internet_formu tıklamak tıklama tıklayınca web_adresi internet_adresi "
                     "sayfa_bulunamadı site_haritası wordpress web_portalı linke_tıklamak siteye_girmek"},
    {NOTION_SEARCH,
     "arama_motoru arama_motorları arama_kutusu arama_çubuğu arama_sonuçları arama_yapmak sitede_arama "
     "internette_aramak anahtar_kelime anahtar_kelimeler anahtar_sözcük googlelamak google hiçbir_şey_bulunmuyor "
     "bulamıyorum aranabilir tam_metin_arama dizinleme dizinlemek alfabetik_dizin içerik_dizini katalog_taraması"},
    {NOTION_SPAM, "spam istenmeyen_posta istenmeyen_e-posta istenmeyen_mesaj gereksiz_posta önemsiz_posta çöp_posta "
                  "reklam_mesajı reklam_mesajları reklam_e-postası toplu_e-posta toplu_mesaj abonelikten_çıkmak "
                  "abonelikten_çık üyelikten_çıkmak gelen_kutusu kutu_doldu posta_kutum_dolu zincir_mektup "
                  "zincir_mesaj telefonla_pazarlama kara_liste çok_fazla_mail spam_filtresi mail_yağmuru"},
    {NOTION_SOCIAL_MEDIA,
     "sosyal_medya sosyal_medyada sosyal_ağ sosyal_ağlar facebook instagram tiktok twitter youtube whatsapp telegram "
     "mastodon linkedin snapchat fenomen fenomenler influencer takipçi takipçiler takipçisi beğeni beğeniler hashtag "
     "tweet tivit tweetlemek selfie özçekim youtuber whatsapp_grubu facebook_grubu facebook_sayfası viral_oldu"},
    {NOTION_MODERATION,
     "moderasyon moderatör moderatörler trol troller trollük banlamak banlandı banlanmak yasaklı_kullanıcı "
     "gönderileri_silmek silinen_gönderiler yorumları_silmek silinen_yorumlar yorum_silme forum_kuralları "
     "topluluk_kuralları nefret_yorumları küfürlü_yorum gruptan_atmak gruptan_atıldı forumdan_atıldı hesabı_askıya "
     "kullanıcıyı_engellemek konu_dışı şikayet_düğmesi"},
    {NOTION_DISINFORMATION,
     "dezenformasyon yanlış_bilgi yalan_haber yalan_haberler sahte_haber sahte_haberler asılsız_haber propaganda teyit "
     "teyitçi doğrulama_platformu doğruluk_kontrolü deepfake derin_sahte dedikodu komplo_teorisi "
     "komplo_teorileri yalanlama yalanlamak yalanlandı troll_ordusu bot_hesap bot_hesaplar montaj_video uydurma_haber "
     "zincirleme_mesaj çarpıtma"},
    {NOTION_JOURNALISM, "gazetecilik gazeteci gazeteciler gazete gazeteler gazetesi yerel_gazete muhabir muhabirler "
                        "muhabiri yazı_işleri yayın_yönetmeni başyazar köşe_yazarı basın_özgürlüğü "
                        "basın_toplantısı basın_bülteni basın_kartı yerel_basın haber_ajansı haberci haber_merkezi "
                        "manşet manşetler haber_kaynağı kaynağın_gizliliği araştırmacı_gazetecilik röportaj"},
    {NOTION_BROADBAND, "geniş_bant genişbant fiber fiber_internet fiber_altyapı mobil_kapsama kapsama_alanı çekmiyor "
                       "telefon_çekmiyor çekim_gücü şebeke_yok sinyal_yok baz_istasyonu adsl 4g 5g 4.5g wifi "
                       "kablosuz_internet yavaş_internet internet_yavaş internet_hızı internet_bağlantısı megabit "
                       "gigabit uydu_interneti starlink bakır_kablo son_kilometre internet_kopuyor"},
    {NOTION_OFFLINE, "telefonla_başvuru telefonla_arayarak kağıt_başvuru çevrimdışı kağıt_üzerinde kağıt_form "
                     "internetsiz internet_olmadan bilgisayarsız bilgisayarı_yok bilgisayarım_yok interneti_olmayan "
                     "interneti_yok akıllı_telefonu_yok yüz_yüze gişe gişede gişeden bankoda bizzat "
                     "ilan_panosu kalem_kağıt sabit_telefon canlı_biri gerçek_insan kulaktan_kulağa"},
    {NOTION_DIGITAL_SKILLS,
     "dijital_beceri dijital_beceriler dijital_okuryazarlık dijital_uçurum dijital_dışlanma bilgisayar_kursu "
     "bilgisayar_kursları bilgisayar_okuryazarlığı bilgisayar_kullanmayı telefon_kullanmayı akıllı_telefon_kursu "
     "internet_kursu torunum_yardım torunlar_yardım torunum_gösteriyor torunum_öğretti şifremi_unuttum "
     "bilgisayardan_korkuyorum bilgisayardan_anlamam teknolojiden_anlamam medya_okuryazarlığı dijital_eğitim "
     "internet_kafe beceremiyorum_telefonu"},
    {NOTION_AI,
     "yapay_zeka yapay_zekâ yapay_zekanın dil_modeli dil_modelleri chatgpt sohbet_robotu sohbet_botu chatbot "
     "makine_öğrenmesi makine_öğrenimi derin_öğrenme sinir_ağı sinir_ağları yapay_sinir eğitim_verisi üretilmiş_metin "
     "üretken_yapay algoritma algoritmalar halüsinasyon otomatik_karar copilot gpt"},
    {NOTION_OPEN_DATA, "açık_veri açık_veriler veri_kümesi veri_kümeleri veri_seti veri_setleri makine_okunabilir "
                       "makinece_okunabilir üstveri metaveri meta_veri veri_portalı veri_kataloğu ham_veri ham_veriler "
                       "coğrafi_veri coğrafi_veriler verinin_yeniden_kullanımı veri_indirmek indirilebilir açık_format "
                       "csv_dosyası excel_tablosu pdf_tablo kamu_verisi"},
    {NOTION_PERSONAL_DATA,
     "bilgilerim_silinsin kişisel_veri kişisel_veriler kişisel_verilerin kişisel_verileri veri_koruma "
     "verilerin_korunması kvkk gdpr "
     "unutulma_hakkı silme_hakkı verilerimi_silmek verilerin_silinmesi hasta_verileri sağlık_verileri "
     "hassas_veri saklama_süresi anonimleştirme anonimleştirmek takma_adlaştırma aydınlatma_metni açık_rıza "
     "veri_sızıntısı veri_ihlali doğum_tarihi kimlik_numarası gizlilik_politikası veri_sorumlusu"},
    {NOTION_TRACKING,
     "internet_çerezleri çerezleri_kabul çerezleri_reddetmek çerez_uyarısı takip_edilmek_internette internette_takip "
     "kullanıcı_takibi izleyici_kod "
     "hedefli_reklam hedefli_reklamlar kişiselleştirilmiş_reklam reklam_profili profilleme konum_verisi konum_bilgisi "
     "konum_takibi reklam_engelleyici dijital_ayak_izi veri_simsarı telemetri reklam_peşimde reklamlar_takip"},
    {NOTION_ONLINE_IDENTITY,
     "oturum_açmak oturum_açma oturum_açamıyorum giriş_yapmak giriş_yapamıyorum kullanıcı_adı kullanıcı_hesabı "
     "hesap_açmak parola parolası parolalar şifresini şifremi iki_aşamalı iki_faktörlü kimlik_doğrulama e-devlet "
     "e-imza elektronik_imza gerçek_isim gerçek_ad takma_ad takma_isim dijital_kimlik nüfus_cüzdanı sahte_hesap "
     "sahte_hesaplar sahte_profil hesabım_kilitlendi hesap_kilitlendi biyometrik kimlik_hırsızlığı"},
    {NOTION_SURVEILLANCE,
     "gözetim gözetleme gözetlemek gözetleniyoruz güvenlik_kamerası güvenlik_kameraları gözetleme_kamerası mobese "
     "kameralar_her telefon_dinleme dinleme_cihazı yüz_tanıma istihbarat "
     "istihbarat_örgütü gizli_servis casus casusluk casus_yazılım büyük_birader fişleme fişlenmek "
     "veri_saklama_yükümlülüğü kitlesel_gözetim dron insansız_hava plaka_tanıma"},
    {NOTION_DISCLOSURE,
     "açık_bildirimi güvenlik_açığı güvenlik_açıkları güvenlik_açığını_bildirmek açık_bildirmek zafiyet "
     "zafiyet_bildirimi zafiyetler sorumlu_açıklama koordineli_açıklama ambargo_süresi cve hata_ödül ödül_avcılığı "
     "bug_bounty güvenlik_araştırmacısı güvenlik_araştırmacıları etik_hacker beyaz_şapkalı sıfırıncı_gün sıfır_gün "
     "doksan_gün 90_gün security.txt istismar_kodu güvenlik_duyurusu"},
    {NOTION_RESPONSE_TEAM, "olay_müdahale olaylara_müdahale müdahale_ekibi siber_olay_müdahale some usom cert csirt "
                           "kriz_masası kriz_ekibi nöbetçi nöbetçi_mühendis nöbet ilk_saatler ilk_saatlerde "
                           "kriz_tatbikatı tatbikat tatbikatı adli_bilişim telefon_zinciri acil_durum_planı "
                           "müdahale_planı soc vaka_yönetimi olay_sonrası_değerlendirme yükseltme_prosedürü"},
    {NOTION_RANSOM,
     "fidye fidyeyi fidye_yazılımı fidyeci fidyeciler fidye_ödemek fidye_ödedi şantaj şantajcı şantajcılar haraç "
     "bitcoin dosyaları_şifrelediler şifrelenmiş_dosyalar dosyalar_şifrelendi her_şeyi_şifrelediler şifre_çözücü "
     "çifte_şantaj suçlularla_pazarlık asla_ödemeyin asla_ödemeyiz lockbit verileri_rehin rehin_alınan_veriler"},
    {NOTION_PEER_REVIEW,
     "hakem_değerlendirmesi hakem_raporu hakem_raporları dergi_hakemi hakemli hakemli_dergi hakemler_makaleyi "
     "kör_hakem çift_kör anonim_hakem akran_değerlendirmesi editör_kararı editörün_kararı reddedilen_makale "
     "makale_reddedildi makalem_reddedildi büyük_revizyon küçük_revizyon ikinci_hakem program_komitesi müsvedde"},
    {NOTION_PUBLISHING,
     "bilimsel_yayın bilimsel_yayıncılık akademik_yayın akademik_yayıncılık bilimsel_dergi bilimsel_dergiler "
     "akademik_dergi açık_erişim yayın_ücreti makale_işlem_ücreti yayınevi yayınevleri yayıncılık elsevier springer "
     "önbaskı ön_baskı arxiv ödeme_duvarı yağmacı_dergi yağmacı_dergiler etki_faktörü monografi isbn makale_yayımlamak "
     "dergi_aboneliği makale_ücreti dergipark"},
    {NOTION_REPRODUCIBILITY,
     "tekrarlanabilirlik tekrarlanabilir yeniden_üretilebilirlik yeniden_üretilebilir yinelenebilirlik "
     "tekrarlama_krizi aynı_sonuç aynı_sonucu aynı_sonuçlar deneyi_tekrarlamak deneyi_yinelemek yöntem_bölümü "
     "laboratuvar_defteri jupyter docker ön_kayıt rastgele_tohum analiz_betiği olumsuz_sonuç negatif_sonuç "
     "sonuçları_yeniden_üretmek"},
    {NOTION_CITATION, "alıntı_yapmak atıf atıflar atıfta_bulunmak atıf_sayısı alıntılamak kaynakça kaynak_göstermek "
                      "kaynak_gösterme kaynak_listesi dipnot dipnotlar doi veri_atfı ortak_yazar intihal h-indeksi "
                      "zotero bibtex orcid bibliyografya öz_atıf yazarlık_hakkı künye"},
    {NOTION_LAB_EQUIPMENT,
     "mikroskop mikroskobu mikroskoplar laboratuvar laboratuvarı laboratuar laboratuvar_cihazları kalibrasyon "
     "kalibrasyonu kalibre ayıraç reaktif_madde santrifüj spektrometre kütle_spektrometresi deney_tüpü "
     "deney_tüpleri dizileme_cihazı cihaz_süresi ışın_süresi laborant çeker_ocak petri_kabı elektron_mikroskobu "
     "teleskop osiloskop otoklav inkübatör"},
    {NOTION_STATISTICS,
     "istatistik istatistikler istatistiksel istatistikçi örneklem_büyüklüğü örneklem_sayısı örnekleme_hatası "
     "aritmetik_ortalama istatistiksel_anlamlılık anlamlılık_düzeyi hata_çubukları hata_payı standart_sapma "
     "güven_aralığı p_değeri regresyon_analizi korelasyon kontrol_grubu varyans nüfus_sayımı histogram aykırı_değer "
     "tüik olasılık_hesabı"},
    {NOTION_PRESERVATION,
     "dijital_koruma sayısal_koruma dijital_arşiv dijital_arşivleme arşivleme arşivlemek arşivci arşivist "
     "uzun_süreli_saklama uzun_vadeli_saklama sayısallaştırma sayısallaştırmak dijitalleştirilen_belgeler "
     "eski_biçimler eski_formatlar disket disketler mikrofilm manyetik_bant okunamayan_dosyalar okunmuyor_artık "
     "web_arşivi internet_arşivi zorunlu_derleme sağlama_toplamı öykünme on_yıllarca elli_yıl_sonra"},
    {NOTION_DOMAIN_NAME,
     "alan_adı alan_adları alan_adının alan_adlarını domain domain_adı dns dnssec kayıt_operatörü alan_adı_kaydı "
     "ad_sunucusu isim_sunucusu kök_bölge bölge_dosyası üst_düzey_alan tld icann whois nic.tr trabis alt_alan_adı "
     "süresi_dolan_alan alan_adı_korsanlığı çözümleyici ad_çözümleme"},
    {NOTION_ROUTING, "yönlendirme_tablosu internet_yönlendirmesi bgp peering eşleşme_noktası internet_değişim_noktası "
                     "değişim_noktası trafik_değişim özerk_sistem otonom_sistem rpki rota_kaçırma rota_sızıntısı "
                     "ip_adresi ip_adresleri ipv6 ipv4 omurga_ağ internet_omurgası transit_sağlayıcı denizaltı_kablosu "
                     "denizaltı_kabloları traceroute paket_kaybı yönlendirici yönlendiriciler internet_trafiği asn"},
    {NOTION_WEB_ACCESSIBILITY,
     "ekran_okuyucu ekran_okuyucular ekran_okuyucusu web_erişilebilirliği dijital_erişilebilirlik erişilebilir_site "
     "erişilebilir_web wcag alternatif_metin alt_metin resim_betimleme yalnız_klavye klavyeyle klavye_ile "
     "renk_kontrastı kontrast büyük_punto küçük_punto punto harf_boyutu yazı_boyutu büyük_harfli braille kabartma_yazı "
     "altyazı altyazılı sesli_komut sesli_betimleme renk_körü renk_körlüğü büyüteç gri_üstüne_gri"},
    {NOTION_FORK,
     "fork forklamak çatallama çatallanma çatallandı proje_ikiye_bölündü projenin_bölünmesi yollarını_ayırdı "
     "yollar_ayrıldı yollarımız_ayrıldı kendi_yoluna rakip_proje iki_ayrı_sürüm projeden_ayrılanlar bölünme_yaşandı"},
    {NOTION_LOCALISATION,
     "yerelleştirme yerelleştirmek yerelleştirilmiş türkçeleştirme türkçeleştirmek arayüz_çevirisi çevrilmiş_arayüz "
     "çevrilmemiş yazı_tipi yazı_tipleri yazıtipi karakter_kümesi karakter_seti karakter_kodlaması unicode utf-8 "
     "türkçe_karakter türkçe_karakterler noktalı_harfler sağdan_sola klavye_düzeni q_klavye tarih_biçimi weblate "
     "sadece_ingilizce yalnızca_ingilizce makine_çevirisi bozuk_karakterler uluslararasılaştırma"},
    {NOTION_VIDEO_MEETING,
     "video_konferans görüntülü_toplantı görüntülü_görüşme görüntülü_arama çevrimiçi_toplantı çevrimiçi_toplantılar "
     "online_toplantı zoom teams skype jitsi canlı_yayın hibrit_toplantı karma_toplantı webinar kamera_açık "
     "kamera_kapalı kamerayı_açmak kameralar_kapalı saat_dilimi saat_farkı mikrofonu_kapatmak mikrofonu_kapalı "
     "sessize_almak sessize_alındı ekran_paylaşımı ekran_paylaşmak uzaktan_katılım uzaktan_bağlanmak"},
    {NOTION_TICKET,
     "talep_yönetimi hata_takip hata_takip_sistemi hata_bildirimi hata_bildirimleri hata_kaydı hata_kayıtları "
     "açık_talepler açık_kayıtlar bekleyen_talepler bekleyen_kayıtlar talep_numarası destek_talebi destek_talepleri "
     "iş_kuyruğu yinelenen_kayıt mükerrer mükerrer_kayıt önceliklendirme triyaj backlog jira bugzilla gitlab redmine "
     "ticket yanıtsız_kapatıldı yardım_masası destek_hattı_kaydı"},
};
NOTION_TABLE(digital, tr)
