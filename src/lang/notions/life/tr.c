/* SPDX-License-Identifier: MIT */
/* Turkish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_tr[] = {
    {NOTION_DOCTOR,
     "doktor doktorlar doktorumuz doktora_gitmek hekim hekimler hekimi aile_hekimi aile_hekimliği pratisyen "
     "muayenehane muayene muayenesi sağlık_ocağı sağlık_ocakları doktor_randevusu hastane_randevusu bekleme_salonu "
     "çocuk_doktoru diş_hekimi dişçi jinekolog stetoskop köy_doktoru beyaz_önlük"},
    {NOTION_HOSPITAL,
     "hastane hastanesi hastaneler hastaneye hastanede hastanemiz acil_servis acil_servisi yoğun_bakım ambulans "
     "ambulansı sedye taburcu taburculuk yatan_hasta yatış_işlemi poliklinik polikliniği klinik kliniği koğuş "
     "hastane_odası başhekim refakatçi serum_takmak sevk_zinciri servis_yatağı"},
    {NOTION_NURSE, "hemşire hemşiresi hemşireler hemşirelik gece_nöbeti nöbetçi_hemşire hasta_bakıcı hastabakıcı "
                   "bakım_evi bakımevi huzurevi huzurevleri yaşlı_bakımevi yatak_yarası yatak_başı sağlık_personeli "
                   "ebe_hemşire başhemşire evde_bakım_hemşiresi pansuman hasta_bakımı yardımcı_sağlık"},
    {NOTION_MEDICINE,
     "ilaç ilacı ilaçlar ilaçları ilacımı eczane eczanesi eczaneler eczacı eczacılar hap_kutusu haplar tablet_ilaç "
     "reçete reçetesi reçeteli yan_etki yan_etkisi yan_etkileri prospektüs antibiyotik antibiyotikler ağrı_kesici "
     "ağrı_kesiciler öksürük_şurubu merhem insülin dozaj günlük_doz damla_ilaç ilaç_kıtlığı"},
    {NOTION_DIAGNOSIS,
     "teşhis teşhisi teşhis_koymak tanı_koymak yanlış_teşhis hastalık_belirtisi belirtileri_hastalık semptom "
     "semptomlar kan_tahlili tahlil tahliller tahlil_sonucu röntgen röntgeni ultrason emar tomografi mamografi "
     "kanser_taraması sağlık_taraması tansiyon tansiyonu biyopsi tümör check-up ikinci_görüş laboratuvar_sonucu"},
    {NOTION_THERAPY,
     "tedavi tedavisi tedaviler terapi terapisi terapist ameliyat ameliyatı ameliyathane cerrah cerrahi rehabilitasyon "
     "rehabilitasyonu fizik_tedavi fizyoterapi fizyoterapist kemoterapi radyoterapi ışın_tedavisi iyileşme_süreci "
     "iyileşmek iyileşti masaj kaplıca konuşma_terapisti nekahat alçıya_almak akupunktur"},
    {NOTION_MENTAL_HEALTH,
     "ruh_sağlığı ruhsal ruhsal_sorun depresyon depresyonda depresyonu bunalım bunalıma psikolog psikoloğu psikologlar "
     "psikolojik psikoloji psikiyatr psikiyatri psikiyatrist psikoterapi intihar intihara intiharı kaygı_bozukluğu "
     "anksiyete panik_atak tükenmişlik travma travması sinir_krizi moral_bozukluğu yeme_bozukluğu destek_hattı"},
    {NOTION_CHRONIC,
     "kronik kronik_hastalık kronik_hastalar müzmin diyabet diyabetli şeker_hastası şeker_hastalığı kan_şekeri "
     "romatizma kireçlenme migren migreni bel_ağrısı sırt_ağrısı ömür_boyu_hastalık iyileşmez_hastalık yüksek_tansiyon "
     "epilepsi sara_hastası parkinson diyaliz fibromiyalji tansiyon_hastası astım_hastası astımlı"},
    {NOTION_INFECTION, "enfeksiyon enfeksiyonu enfeksiyonlar bulaşıcı bulaşıcı_hastalık bulaşma bulaştı salgın salgını "
                       "salgın_hastalık salgında virüs virüsü virüsler pandemi pandemide koronavirüs covid grip gribi "
                       "maske_takmak maskeler el_yıkama ellerini_yıka dezenfektan dezenfekte karantina karantinada "
                       "mikrop mikroplar bakteri kızamık hapşırmak hapşırık öksürük öksürmek bit_salgını suçiçeği"},
    {NOTION_VACCINE, "aşı_olmak aşı_oldum aşı_kampanyası aşı_takvimi aşı_kartı aşılar aşısız aşı_karşıtı "
                     "aşı_karşıtları aşı_randevusu hatırlatma_dozu grip_aşısı kızamık_aşısı aşısını aşısı_olmayan "
                     "iğne_korkusu enjektör sürü_bağışıklığı bağışıklama aşılama_kampanyası aşı_merkezi koruyucu_aşı"},
    {NOTION_BIRTH,
     "hamile hamilelik hamileliği gebe gebeler gebelik gebeliği doğum_yapmak doğum_yaptı doğumhane doğum_sancısı "
     "doğum_izni_öncesi ebe_ve ebeler ebelik yenidoğan yeni_doğan loğusa lohusa sezaryen normal_doğum emzirme emzirmek "
     "anne_sütü kadın_doğum evde_doğum anne_adayı anne_adayları düşük_yapmak"},
    {NOTION_SMALL_CHILD,
     "bebek bebeği bebekler bebeğim küçük_çocuk küçük_çocuklar anaokulu anaokulları anaokuluna kreş kreşi kreşe "
     "kreşler yuva_çocukları bebek_arabası bebek_bezi biberon emzik emziği okul_öncesi yürümeye_başlayan iki_yaşındaki "
     "üç_yaşındaki mama_sandalyesi bakıcı_teyze çocuk_bakıcısı minikler minik_öğrenciler alt_değiştirme"},
    {NOTION_TEENAGER, "ergen ergenler ergenlik ergenliği ergenlikte delikanlı delikanlılar yeniyetme on_dört_yaşında "
                      "on_beş_yaşında on_altı_yaşında liseli liseliler ortaokullu genç_kızlar gençlik_çağı kapüşonlu "
                      "reşit_olmayan ergen_çocuk ergenimiz z_kuşağı"},
    {NOTION_LONELINESS, "yalnızlık yalnızlığı yalnızlıktan yalnız_yaşayan yalnız_yaşıyor yalnız_kalan yalnız_yaşlı "
                        "yapayalnız tek_başına_yaşayan tek_başına_yaşıyor kimsesiz kimsesizler ziyaretine_gelen "
                        "kimse_uğramıyor kimse_aramıyor kimse_kapısını kapısını_çalan konuşacak_kimsesi "
                        "terk_edilmiş_yaşlı sosyal_izolasyon garip_kalmış tek_başına_yemek"},
    {NOTION_DYING,
     "ölmek_üzere ölüm_döşeği ölüm_döşeğinde son_günleri son_günlerinde son_haftaları son_nefes son_nefesini son_arzu "
     "son_arzusu yaşamın_sonu hayatın_sonu palyatif palyatif_bakım terminal_dönem ötanazi can_çekişmek can_çekişen "
     "ölümcül_hasta onurlu_ölüm elini_tutmak evinde_ölmek son_yolculuk vasiyet helalleşmek"},
    {NOTION_FAMILY_CARER, "evde_bakım evde_bakım_aylığı bakım_aylığı hasta_yakını hasta_yakınları anneye_bakmak "
                          "anneme_bakıyorum annesine_bakan babasına_bakan yaşlı_anne yaşlı_anne-baba bakım_veren "
                          "bakım_verenler bakım_yükü yatalak yatağa_bağımlı demans alzheimer gündüz_bakım yaşlı_bakımı "
                          "kısa_süreli_bakım mola_evi bakıma_muhtaç nefes_almak_isteyen"},
    {NOTION_PATIENT_FILE,
     "hasta_dosyası hasta_dosyaları hasta_kaydı hasta_kayıtları tıbbi_kayıt tıbbi_kayıtlar sağlık_kaydı "
     "sağlık_kayıtları e-nabız hasta_bilgileri hastalık_geçmişi tıbbi_geçmiş epikriz sevk_kağıdı hekim_raporu "
     "doktor_raporu sağlık_karnesi doktor_sırrı hasta_mahremiyeti hasta_verileri kan_grubu taburcu_raporu"},
    {NOTION_EXERCISE, "egzersiz egzersizi egzersizler jimnastik beden_eğitimi fiziksel_aktivite fiziksel_etkinlik "
                      "hareketsiz hareketsizlik hareket_etmek spor_salonu fitness koşu_yapmak yürüyüş yürüyüşü "
                      "yürüyüşe sabah_yürüyüşü mekik_çekmek şınav esneme_hareketleri pilates ısınma_hareketleri "
                      "on_bin_adım nefes_nefese ter_atmak kondisyon kültürfizik"},
    {NOTION_SLEEP,
     "uyku uykusu uykusuz uykusuzluk uyumak uyuyor uyudu uyuyan uykuya şekerleme_yapmak kestirmek öğle_uykusu siesta "
     "horlamak horlama horlayan yorgun yorgunluk yorgunluğu dinlenme_odası dinlenmek dinlenme_saati öğle_molası "
     "öğle_arası çay_molası mola_vermek yatak_odası esnemek uykulu sessiz_oda"},
    {NOTION_CURRICULUM,
     "müfredat müfredatı müfredatta müfredata öğretim_programı ders_programı ders_programları ders_planı ders_kitabı "
     "ders_kitapları zorunlu_ders seçmeli_ders matematik matematiği fen_dersi tarih_dersi coğrafya türkçe_dersi "
     "din_dersi hayat_bilgisi kazanımlar ders_içeriği okutulan_dersler ders_çizelgesi ünite_planı"},
    {NOTION_HOMEWORK,
     "ödev ödevi ödevler ödevleri ödevini ev_ödevi ev_ödevleri özel_ders özel_dersler etüt etüdü etüt_merkezi "
     "okul_çantası sırt_çantası defter defteri defterler mutfak_masası ezber ezberlemek ezberletmek çarpım_tablosu "
     "evde_ders ders_çalışmak ders_çalışıyor kopya_etti yaz_ödevi takviye_ders"},
    {NOTION_EXAM, "sınav sınavı sınavlar sınava sınavda yazılı_sınav yazılı_yoklama sözlü_sınav karne karnesi karneler "
                  "not_ortalaması okul_notları sınav_notu zayıf_not kırık_not diploma diploması sınıfta_kalmak "
                  "sınıfta_kaldı sınav_kaygısı üniversite_sınavı kopya_çekmek kopya_çekti kpss lgs yks takdir_belgesi "
                  "teşekkür_belgesi gözetmen sertifika_sınavı"},
    {NOTION_TEACHER,
     "öğretmen öğretmeni öğretmenler öğretmenlik öğretmenimiz öğretmene okul_müdürü okul_müdürleri müdür_yardımcısı "
     "öğretmenler_odası vekil_öğretmen ücretli_öğretmen sınıf_öğretmeni rehber_öğretmen eğitimci eğitimciler hocalar "
     "hocamız hocam tahta_başında kara_tahta tebeşir atanamayan_öğretmen stajyer_öğretmen ders_boş_geçti"},
    {NOTION_PARENTS,
     "veli_toplantısı veli_toplantıları veliler velilerimiz velilerin velisi ebeveyn ebeveynler ebeveynlik anne annesi "
     "anneler annem baba babası babalar babam anne-baba anne_babalar okul_aile_birliği aile_birliği bekar_anne "
     "yalnız_anne tek_ebeveyn tek_ebeveynli üvey_anne üvey_baba okul_kapısında sınıf_annesi ana_babalar"},
    {NOTION_DROPOUT,
     "okul_terki okulu_terk okulu_bırakmak okulu_bırakan okulu_bıraktı okulu_bırakanlar okuldan_ayrılan "
     "okuldan_ayrılma okuldan_kaçmak okuldan_kaçan okulu_asmak okulu_kırmak dersi_kırmak ders_kırmak devamsızlık "
     "devamsızlığı devamsız diplomasız diploması_olmayan mezun_olamayan yarım_bırakan okula_gitmeyen okuldan_atılan "
     "okuldan_uzaklaştırma sınıf_tekrarı okul_kaçağı"},
    {NOTION_BULLYING,
     "zorbalık zorbalığı zorbalığa akran_zorbalığı siber_zorbalık zorba zorbalar alay_etmek alay_ediyor alay_ediliyor "
     "alay_konusu dalga_geçmek dalga_geçiyor dalga_geçtiler dışlamak dışlanan dışlanmak lakap lakap_takmak aşağılamak "
     "aşağılanma aşağıladı hakaret itip_kakmak günah_keçisi küçük_düşürmek mobbing taciz_eden sataşmak gülüyorlar_ona"},
    {NOTION_CLASS_SIZE, "sınıf_mevcudu sınıf_mevcutları kalabalık_sınıf kalabalık_sınıflar küçük_sınıf küçük_sınıflar "
                        "küçük_gruplar otuz_kişilik kırk_kişilik otuz_öğrenci kırk_öğrenci öğrenci_sayısı_sınıf "
                        "sınıf_başına öğretmen_başına derslik_başına tıklım_tıklım_sınıf ikili_eğitim ikili_öğretim "
                        "sınıfları_bölmek sınıf_bölmek birleştirilmiş_sınıf"},
    {NOTION_UNIVERSITY,
     "üniversite üniversitesi üniversiteler üniversiteli üniversiteye üniversitede yükseköğretim yüksek_öğretim "
     "fakülte fakültesi fakülteler kampüs kampüsü amfi amfide profesör profesörü doçent öğretim_üyesi lisans_eğitimi "
     "yüksek_lisans doktora_tezi lisansüstü harç_parası öğrenim_kredisi kyk_yurdu öğrenci_yurdu rektör rektörü "
     "rektörlük dekan vize_ve_final yarıyıl mezuniyet akademisyen"},
    {NOTION_ADULT_EDUCATION,
     "yetişkin_eğitimi yetişkin_eğitim halk_eğitim halk_eğitimi halk_eğitim_merkezi yaşam_boyu_öğrenme "
     "hayat_boyu_öğrenme akşam_kursu akşam_kursları akşam_okulu gece_okulu açık_lise açık_öğretim okuma_yazma_kursu "
     "kursiyer kursiyerler ikinci_şans meslek_edindirme_kursu beceri_kursu tazeleme_üniversitesi yetişkinler_için "
     "yeniden_eğitim tekrar_okula"},
    {NOTION_LANGUAGE_LEARNING,
     "dil_kursu dil_kursları dil_öğrenmek dil_öğrenimi dil_öğretimi türkçe_öğrenmek türkçe_öğreniyor türkçe_kursu "
     "ingilizce_kursu ingilizce_öğrenmek yabancı_dil yabancı_diller şive_ile aksanlı kelime_dağarcığı kelime_bilgisi "
     "dilbilgisi gramer telaffuz telaffuzu akıcı_konuşmak konuşma_kulübü dil_okulu düzensiz_fiiller dil_seviyesi "
     "çat_pat dil_partneri yabancı_aksan"},
    {NOTION_DIALECT, "lehçe lehçesi lehçeler ağız_farkı yöresel_ağız şive şivesi anadil anadili anadilinde ana_dili "
                     "ana_dilde azınlık_dili azınlık_dilleri iki_dilli iki_dillilik çift_dilli kürtçe zazaca çerkesçe "
                     "hemşince yerel_dil yerel_diller kaybolan_diller ninemin_dili kurmanci ermenice arnavutça"},
    {NOTION_MUSIC,
     "müzik müziği müzikal müzisyen müzisyenler koro korosu koroda koromuz orkestra orkestrası bando bandosu konser "
     "konseri konserler şarkı şarkısı şarkılar şarkıcı türkü türküler türküsü bağlama_kursu saz_çalmak gitar piyano "
     "keman davul davul_zurna zurna akordeon enstrüman nota_bilmek koro_şefi solist ilahi_söylemek melodi"},
    {NOTION_MUSEUM,
     "müze müzesi müzeler müzede müzeye müzecilik müzemiz sergi sergisi sergiler sergide sergilenen sergilemek "
     "sergilendi vitrin vitrini vitrinde küratör koleksiyonu_müze rehberli_tur sesli_rehber eser_deposu "
     "ziyaretçi_defteri kent_müzesi müze_kart ödünç_eser teşhir teşhirde arkeoloji_müzesi sanat_galerisi"},
    {NOTION_TRADITION,
     "gelenek geleneği gelenekler geleneksel geleneklerimiz görenek göreneği örf_adet adetlerimiz adetimiz töresi "
     "törelerimiz halk_oyunları halk_dansları folklor yöresel_kıyafet yöresel_giysi kına_gecesi bayram_yeri hıdırellez "
     "nevruz dedelerimiz dededen_toruna nesilden_nesile kuşaktan_kuşağa karnaval şenlik şenliği şenlikleri yağlı_güreş "
     "mevlit düğün_adeti atalarımızın_mirası ata_yadigarı"},
    {NOTION_CRAFT,
     "zanaat zanaatı zanaatkar zanaatkâr zanaatkarlar el_sanatı el_sanatları el_emeği el_işi elişi el_yapımı çömlek "
     "çömlekçi çömlekçilik seramik dokumacı dokumacılık dokuma_tezgahı halı_dokumak marangoz marangozluk "
     "demirci_ustası nalbant bakırcı bakırcılık sepet_örmek oymacı oymacılık ahşap_oyma dantel örgü_örmek tığ_işi "
     "ayakkabı_tamircisi ebru_sanatı usta-çırak kuyumcu halı_dokuyan nakış_işlemek"},
    {NOTION_SPORTS_CLUB,
     "spor_kulübü spor_kulüpleri amatör_kulüp futbol futbolu futbolcu futbolcular futbol_sahası halı_saha antrenör "
     "antrenörü antrenörler antrenman antrenmanı turnuva turnuvası turnuvalar hakem_ve_oyuncu basketbol voleybol "
     "hentbol tenis güreş_kulübü kaleci kalecimiz soyunma_odası lig_maçı maçlar maçı_kazandık forma_ve sentetik_çim "
     "atletizm sporcu sporcular sporcularımız kulüp_lokali altyapı_takımı taraftar taraftarlar stadyum"},
    {NOTION_SWIMMING,
     "yüzme yüzmek yüzmeyi yüzüyor yüzücü yüzücüler yüzme_havuzu havuz havuzu havuza havuzda havuzlar yüzme_kursu "
     "yüzme_bilmeyen cankurtaran cankurtaranlar mayo mayosu denize_girmek plaj_cankurtaranı tramplen klor klorlu "
     "boğulma boğulmak boğuldu boğulan kulaç kulaç_atmak can_yeleği bone_takmak çocuk_havuzu dalış aqua_park"},
    {NOTION_PLAY, "oyuncak oyuncağı oyuncaklar kutu_oyunu kutu_oyunları masa_oyunu masa_oyunları bilgisayar_oyunu "
                  "bilgisayar_oyunları video_oyunu video_oyunları oyun_konsolu satranç satrancı satranç_takımı "
                  "dama_oynamak okey_oynamak zar_atmak yapboz lego bebeklerle_oynamak bilye misket saklambaç körebe "
                  "sokak_oyunları sokakta_oynayan dışarıda_oynamak oyuncu_çocuklar langırt oyun_gecesi "
                  "oyun_kütüphanesi ip_atlamak topaç tombala kağıt_oyunu"},
    {NOTION_FRIENDSHIP,
     "arkadaş arkadaşı arkadaşlar arkadaşlık arkadaşlığı arkadaşlarım arkadaş_edinmek dost dostlar dostluk dostluğu "
     "dostlarımız ahbap ahbaplık muhabbet muhabbeti sohbet_etmek sohbete çay_sohbeti çay_içmek kahve_içmek "
     "birlikte_kahve kahve_muhabbeti tanışmak tanıştık tanışma_toplantısı kaynaşmak kaynaşma laklak iki_lafın_belini "
     "mektup_arkadaşı yarenlik can_yoldaşı altın_günü"},
    {NOTION_YOUTH_CLUB, "gençlik_merkezi gençlik_merkezleri gençlik_kulübü gençlik_kulüpleri gençlik_evi "
                        "gençlik_lokali gençlik_çalışanı gençlik_çalışanları gençlik_çalışması gençlik_lideri "
                        "gençlik_liderleri sokak_çalışanı izci izciler izcilik kaykay_parkı gençlik_kampı "
                        "gidecek_yeri_yok masa_tenisi_masası gençlik_cafe genç_ofis birlikte_takılmak takılacak_yer"},
    {NOTION_HOBBY,
     "hobi hobisi hobiler hobilerim boş_zaman boş_zamanlar boş_vakit boş_vakitlerinde serbest_zaman uğraşı uğraşısı "
     "pul_koleksiyonu koleksiyoncu koleksiyoncular koleksiyonerlik maket model_tren meraklısı meraklıları amatör "
     "amatörler amatör_telsizci bulmaca bulmaca_çözmek kuş_gözlemi güvercin_beslemek hobi_bahçesi el_uğraşı"},
    {NOTION_BELONGING,
     "aidiyet aidiyeti aidiyet_duygusu ait_hissetmek ait_olmak kültürel_kimlik yerel_kimlik kökleri_burada kök_salmak "
     "köksüz memleket memleketi memleketim memleketimiz sıla_özlemi hemşeri hemşehri hemşerilik gurbet gurbette "
     "yuvam_gibi evinde_hissetmek burada_doğdum burada_büyüdüm bizden_biri yerlisiyiz yurt_özlemi kendi_kimliğimiz"},
    {NOTION_REMEMBRANCE,
     "anma anma_töreni anma_günü anmak_için anıt anıtı anıtlar şehitlik şehitler şehitlerimizi anıt_plaketi yıldönümü "
     "yıl_dönümü hayatta_kalan hayatta_kalanlar kurtulanlar_anlatıyor soykırım soykırımı katliam katliamı "
     "toplama_kampı holokost saygı_duruşu çelenk çelenk_koymak bir_daha_asla unutmamak unutma_unutturma unutmayacağız "
     "kurbanları_anmak depremde_ölenleri gaziler görgü_tanığı"},
    {NOTION_ASSISTIVE,
     "işitme_cihazı işitme_cihazları indüksiyon_döngüsü kabartma_yazı braille altyazı altyazısı altyazılı "
     "ekran_okuyucu ekran_okuyucular işaret_dili işaret_dili_tercümanı büyük_punto büyüteç beyaz_baston rehber_köpek "
     "tekerlekli_sandalye tekerlekli_sandalyeler yürüteç protez protezi sesli_betimleme koltuk_değneği "
     "alternatif_metin hissedilebilir_yüzey kılavuz_köpek yardımcı_cihaz akülü_sandalye"},
    {NOTION_PLAIN_LANGUAGE,
     "sade_dil sade_türkçe yalın_dil anlaşılır_dil anlaşılır anlaşılmaz anlaşılmıyor açık_dil basit_dil "
     "basit_kelimeler kısa_cümleler kolay_okunur jargon resmi_dil bürokratik_dil ağdalı ağdalı_dil teknik_terimler "
     "yabancı_kelimeler kısaltmalar hukuk_dili kimse_anlamıyor hiçbir_şey_anlamadım anladıysam_arap uzun_cümleler "
     "okunaksız karmaşık_ifadeler osmanlıca_gibi"},
    {NOTION_SCREEN_TIME,
     "ekran_süresi ekran_bağımlılığı ekran_başında telefon_yasağı cep_telefonu_yasağı telefonsuz telefonsuz_okul "
     "akıllı_telefon akıllı_telefonlar cep_telefonu telefona_bakmak telefona_gömülmüş telefon_bağımlılığı "
     "elinden_telefon elinde_telefon kaydırmak_ekran tiktok instagram tablet_başında oyun_konsolu_saati dijital_detoks "
     "ekrana_bakan ekransız sosyal_medya_bağımlılığı playstation"},
    {NOTION_WEDDING,
     "düğün düğünü düğünler düğünde nikah nikahı nikâh damat damadı balayı evlilik_töreni evlenmek nişan_töreni "
     "doğum_günü doğum_günleri doğum_günü_pastası kutlama kutlamak kutlaması kutlamalar kutladık sünnet sünnet_düğünü "
     "ziyafet yaş_günü yıldönümü_kutlaması eğlence_gecesi gelinlik altın_takmak halay düğün_salonu yılbaşı "
     "mevlid_ve_düğün bayramlaşma gelin_ve_damat gelin_odası evlendiğimiz"},
    {NOTION_GRIEF,
     "yas_tutmak yas_süreci cenaze cenazesi cenazeler cenaze_namazı cenazede taziye taziyesi taziye_evi mezar mezarı "
     "mezarlık mezarlığı mezarlıkta defnedildi defnetmek dul_kadın dul_kalan dul_kaldı başsağlığı vefat vefatı "
     "vefat_etti merhum merhume rahmetli rahmetlik ağlamak ağladı ağlıyor gözyaşı gözyaşları tabut kaybettim_eşimi "
     "eşini_kaybeden annesini_kaybeden teselli yas_evi yas_tutan"},
    {NOTION_NAME_AND_GENDER,
     "cinsiyet cinsiyeti cinsiyet_kimliği cinsiyet_eşitliği toplumsal_cinsiyet trans_birey trans_bireyler trans_kadın "
     "eşcinsel eşcinseller eşcinsellik gey lezbiyen lezbiyenler biseksüel kuir lgbt lgbti homofobi homofobik transfobi "
     "zamirler cinsel_yönelim gökkuşağı_bayrağı onur_yürüyüşü onur_haftası cinsiyetçi cinsiyetçilik kadın_ve_erkek "
     "kadın_erkek kadınlar_ve_erkekler ikili_olmayan açılmak_lgbt"},
    {NOTION_INTEGRATION,
     "uyum_kursu uyum_programı uyum_süreci göçmen_uyumu entegrasyon_kursu sosyal_uyum yeni_gelenler yeni_gelen mülteci "
     "mülteciler mültecilerin sığınmacı sığınmacılar iltica geçici_koruma göçmen göçmenler göçmenlerin muhacir "
     "oturma_izni ikamet_izni vatandaşlık_sınavı yabancılar suriyeli suriyeliler suriyelilerin ukraynalı afgan_mülteci "
     "kültürel_arabulucu alışma_süreci yerleşimci_aile ev_sahibi_toplum"},
};
NOTION_TABLE(life, tr)
