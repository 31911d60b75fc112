/* SPDX-License-Identifier: MIT */
/* Turkish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_tr[] = {
    {NOTION_HIRE, "işe_alım işe_almak işe_alıyoruz işe_aldık işe_alma işe_alındı işe_girmek personel_alımı "
                  "eleman_alımı eleman_arıyoruz eleman_aranıyor eleman_bulamıyoruz iş_ilanı iş_ilanları iş_başvurusu "
                  "iş_görüşmesi mülakat mülakatlar özgeçmiş aday_havuzu başvuran_adaylar boş_kadro boş_kadrolar "
                  "açık_pozisyon açık_kadro kadro_açmak münhal istihdam_etmek istihdam_ettik kelle_avcısı "
                  "deneme_süresi kpss atama_bekleyen kimse_başvurmuyor transfer_ettik"},
    {NOTION_RETAIN, "elde_tutma elde_tutmak elde_tutamıyoruz elimizde_tutmak personel_devri sadakat sadık sadıktır "
                    "vefa vefalı bağlılık aidiyet ayrılmıyor ayrılmıyorlar yıllardır_bizimle yıllardır_burada "
                    "her_yıl_gelir her_yıl_geliyor her_yıl_yeniden her_sene_gelir gidip_dönmüyor müdavim müdavimler "
                    "müdavimleri kıdemli kıdem demirbaş_gibi beyin_göçü başka_yere_gidiyor ekmek_kapısı"},
    {NOTION_PAY,
     "maaş maaşlar maaşı maaşını maaşları ücretli ücretler_düşük asgari_ücret ücret_skalası ücret_artışı saat_ücreti "
     "saatlik_ücret mesai_ücreti fazla_mesai_ücreti zam zammı zamlar ikramiye ikramiyeler prim_ödemesi bordro "
     "maaş_bordrosu yevmiye gündelik_para harçlık haftalık_ücret düşük_maaş az_para az_ödüyorlar iyi_kazanıyor kazanç "
     "kazancı maaş_farkı tazminatsız döner_sermaye yan_ödeme aylık_bağlandı huzur_hakkı"},
    {NOTION_HOURS, "çalışma_saati çalışma_saatleri çalışma_süresi mesai mesaiye mesaisi mesailer fazla_mesai vardiya "
                   "vardiyalı vardiyası gece_vardiyası gece_mesaisi nöbet nöbeti nöbetler nöbetçi yarı_zamanlı "
                   "tam_zamanlı yarım_gün part-time part_time esnek_saat esnek_çalışma puantaj kart_basmak "
                   "hafta_sonu_çalışma öğle_arası öğle_molası çay_molası dört_günlük gece_nöbeti icapçı izin_günü"},
    {NOTION_EMPLOYMENT, "iş_sözleşmesi iş_akdi iş_güvencesi belirli_süreli belirsiz_süreli sürekli_iş geçici_iş "
                        "geçici_işçi mevsimlik_işçi sözleşmeli sözleşmeli_personel kadrolu kadroya_geçmek "
                        "kadroya_geçti işten_çıkarma işten_çıkarmak işten_çıkarıldı işten_atıldı işten_atmak "
                        "işten_çıkarılan kovuldu kovulmak ihbar_süresi kıdem_tazminatı ihbar_tazminatı sigortalı_iş "
                        "sigortasız kayıt_dışı istihdam istihdamı sözleşme_yenilendi güvencesiz iş_kanunu yevmiyeli"},
    {NOTION_FREELANCE, "serbest_çalışan serbest_meslek serbest_çalışıyorum kendi_hesabına kendi_işi kendi_işimi "
                       "kendi_işinin kendi_patronum kendi_patronu freelance freelancer frilans esnaf_kurye kurye "
                       "kuryeler moto_kurye şahıs_şirketi ek_iş ek_işler parça_başı götürü_iş bağımsız_çalışan "
                       "şahıs_firması fatura_kesmek bağkur serbest_yazar gündelikçi"},
    {NOTION_UNION,
     "sendika sendikası sendikalar sendikal sendikalı sendikacı sendikasız grev grevi grevde grevci greve_gitmek "
     "greve_çıkmak toplu_sözleşme toplu_iş_sözleşmesi iş_yeri_temsilcisi işyeri_temsilcisi lokavt iş_bırakma "
     "iş_bıraktık grev_çadırı türk-iş kesk toplu_pazarlık iş_yavaşlatma direniş_çadırı grev_kırıcı"},
    {NOTION_SKILL, "beceri becerisi becerileri becerikli becerili yetenek yeteneği yetenekli yetkinlik yetkinliği "
                   "kalifiye nitelikli_eleman nitelikli_personel vasıflı vasıfsız ustalık ustalığı ustası hüner "
                   "hünerli maharet maharetli elinden_her_iş eli_yatkın yatkınlık bilgi_birikimi ehil ehliyetli_kişi "
                   "ara_eleman zanaat zanaatkar zanaatı eleman_sıkıntısı diplomalı altın_bilezik"},
    {NOTION_TRAINEE, "stajyer stajyeri stajyerler staj stajı çırak çırağı çıraklar çıraklık kalfa kalfalık intörn "
                     "asistan_hekim meslek_lisesi yaz_stajı yaz_işi mesleki_eğitim aday_memur aday_öğretmen usta-çırak "
                     "işbaşı_eğitim iş_başı_eğitimi stajyerlik yamak tıfıl aday_avukat"},
    {NOTION_CAREER,
     "kariyer kariyeri kariyerim terfi terfisi terfi_etmek terfi_etti yükselmek_istiyor meslek_hayatı mesleğim mesleği "
     "meslekte meslekler cam_tavan kariyer_basamakları basamak_atlamak gelecek_vaat mesleki_gelişim kariyer_planı "
     "unvan unvanı görevde_yükselme çıkmaz_sokak sıçrama_tahtası meslek_seçimi meslek_değiştirmek"},
    {NOTION_ABSENCE,
     "devamsızlık devamsızlığı devamsız yok_yazıldı rapor_almak raporlu raporluyum sağlık_raporu istirahat_raporu "
     "hastalık_izni hasta_izni yıllık_izin izinli izne_çıktı izne_ayrıldı izne_çıkınca mazeret_izni ücretsiz_izin "
     "vekil_öğretmen vekaleten vekalet_eden yerine_bakan yerine_bakıyor yerine_geçen yedek_personel yerini_doldurmak "
     "işe_gelmedi işe_gelmeyen işe_gelmemek boşluğunu_doldurmak"},
    {NOTION_WORK_SAFETY, "baret bareti kask kaskı eldiven eldiveni koruyucu_gözlük koruyucu_giysi koruyucu_ekipman "
                         "koruyucu_kıyafet reflektörlü_yelek ikaz_yeleği çelik_burunlu iş_ayakkabısı iş_elbisesi "
                         "iş_güvenliği iş_sağlığı isg iş_kazası iş_kazaları iş_kazasında iş_cinayeti iş_cinayetleri "
                         "meslek_hastalığı iş_müfettişi iş_güvenliği_uzmanı iskele_çökmesi iskeleden_düştü "
                         "emniyet_kemeri_takmadan asbest kulak_tıkacı bel_fıtığı bel_ağrısı ramak_kala işyeri_hekimi"},
    {NOTION_REMOTE_WORK, "uzaktan_çalışma uzaktan_çalışmak uzaktan_çalışıyorum uzaktan_çalışıyoruz evden_çalışma "
                         "evden_çalışmak evden_çalışıyorum evden_çalışıyoruz evden_çalışan tele_çalışma home_ofis "
                         "home_office mutfak_masası mutfak_masasında görüntülü_görüşme zoom pijama pijamayla "
                         "hibrit_çalışma dijital_göçebe ortak_ofis paylaşımlı_masa ofise_dönüş"},
    {NOTION_MOTIVATION,
     "motivasyon motivasyonu motive motive_etmek motivasyonumuz isteklendirme teşvik_edici şevk şevki şevkle heves "
     "hevesi hevesle hevesli coşku coşkuyla coşkulu tutku tutkusu tutkulu zevk_alıyoruz zevkle keyif keyifli keyfi "
     "keyifle sevinç gurur gururla gururlu ilham ilham_veren sıkıcı sıkılıyor can_sıkıntısı sıkılmak bıkkınlık usanç "
     "gönül_vermek gönülden sevgiyle_yapıyoruz azmi isteksiz"},
    {NOTION_REWARD, "ödül ödülü ödüller ödüllendirmek ödüllendirme ödüllendirilen takdir takdiri takdir_belgesi "
                    "takdir_etmek teşekkür_belgesi teşekkür_eden_yok teşekkür_etmiyor bir_teşekkür kuru_bir_teşekkür "
                    "teşekkür_etmek minnet minnettar madalya madalyası plaket plaketi nişan_verildi kupa_verildi "
                    "onurlandırmak onurlandırma övgü övgüsü övmek alkış alkışlamak alkışladılar aferin çiçek_verdiler "
                    "sırtını_sıvazlamak onur_belgesi kıymet_bilmek kıymetimizi_bilen"},
    {NOTION_MENTOR,
     "mentor mentör mentorluk mentörlük mentorlar usta_öğretici rehber_öğretmen koçluk yaşam_koçu ağabeylik ablalık "
     "abla_kardeş kardeş_okul kanatlarının_altına kanadının_altına elinden_tutmak elinden_tutan elinden_tutuyor "
     "eski_kurt eski_kurtlar deneyimli_meslektaş tecrübeli_meslektaş el_vermek ustadan_çırağa eşleştirmek eşleştirme "
     "eşleştiriyoruz vaftiz_babası kılavuz_kişi yol_gösteren akıl_hocası hocalık_etmek yanına_vermek oryantasyon"},
    {NOTION_LEADER,
     "lider liderlik liderliği liderler liderimiz önder önderlik önderliği patron patronu patronlar şefi şefimiz müdür "
     "müdürü müdürümüz müdürlük_eden amir amiri amirler yönetici yöneticisi yöneticiler yöneticilik başkanlık "
     "başkanımız genel_müdür ustabaşı komutan dümende başında_bulunan elebaşı reis reisi ceo koordinatörü baş_hekim "
     "başhekim okul_müdürü muhtar_yönetir öncü_kişi belediye_başkanı dernek_başkanı genel_başkan kurulu_başkanı"},
    {NOTION_DIVISION,
     "iş_bölümü görev_dağılımı görev_paylaşımı görev_paylaşmak iş_paylaşımı iş_dağılımı kim_ne_yapacak kim_ne_yapıyor "
     "nöbetleşe nöbet_çizelgesi nöbet_listesi dönüşümlü dönüşümlü_olarak sırayla_yapıyoruz sıra_kimde sıra_sende "
     "yetki_devri görev_vermek görevlendirmek devretmek iş_yükü bulaşık_sırası bulaşık_yıkama ev_işleri "
     "temizlik_sırası görev_tanımı iş_listesi imece herkes_bir_işin hepsi_bana_kalıyor"},
    {NOTION_TEAM,
     "takım takımı takımımız takım_ruhu takım_çalışması ekip ekibi ekibimiz ekipler ekip_ruhu ekip_çalışması meslektaş "
     "meslektaşı meslektaşlar iş_arkadaşı iş_arkadaşları iş_arkadaşlarım çalışma_grubu çalışma_grupları mesai_arkadaşı "
     "mürettebat tayfa kadromuz yoldaş omuz_omuza el_ele sırt_sırta birlik_beraberlik dayanışma_içinde "
     "öğretmenler_odası uyumlu_ekip kenetlenmek kenetlendik arkadaşlık_ortamı"},
    {NOTION_ELECTION, "seçim seçimi seçimler seçimlerde seçim_sandığı sandık_başına sandık_kurulu oy_pusulası seçmen "
                      "seçmenler seçmeni aday adaylar adaylık adaylığı aday_olmak seçim_kampanyası miting mitingi "
                      "seçilmek seçildi seçilen_başkan ikinci_tur sandık_görevlisi müşahit ysk yerel_seçim genel_seçim "
                      "muhtarlık_seçimi ön_seçim seçim_barajı katılım_oranı seçim_bölgesi"},
    {NOTION_TERM, "görev_süresi görev_süreleri görev_dönemi iki_dönem üçüncü_dönem ikinci_dönem dönem_sınırı "
                  "yeniden_seçilmek yeniden_seçildi tekrar_seçilmek tekrar_seçildi koltuk_sevdası koltuğa_yapıştı "
                  "koltuğa_yapışan koltuğu_bırakmıyor koltuğunu_bırakmayan istifası istifa_etti görevden_ayrılan "
                  "görevi_devretti görev_devri nöbet_değişimi ömür_boyu_başkan yıllardır_aynı_başkan görevdeki_başkan "
                  "rotasyon süresi_dolan makamına_yapışan devir_teslim istifa_etmek"},
    {NOTION_VOTING,
     "oylama oylaması oylamada oylamak oy_vermek oy_verdi oy_verme oy_veriyoruz oy_kullanmak oy_kullandı oy_hakkı "
     "oy_çokluğu oyçokluğu oy_birliği oybirliği oybirliğiyle salt_çoğunluk üçte_iki oy_çoğunluğu toplantı_yeter_sayısı "
     "yeter_sayı nisap çekimser çekimser_kaldı çekimserler el_kaldırmak el_kaldırarak el_kaldırdık parmak_kaldırmak "
     "gizli_oy gizli_oylama açık_oylama kabul_oyu ret_oyu veto vetosu referandum halk_oylaması plebisit uzlaşı oydaşma "
     "mutabakatla vekaleten_oy"},
    {NOTION_MINUTES, "tutanak tutanağı tutanaklar tutanaklara tutanak_tutmak tutanak_tutan toplantı_tutanağı "
                     "toplantı_notu toplantı_notları not_tutmak not_tutan not_tutuyor not_alan not_alıyor zabıt_katibi "
                     "zabıt_tutmak zabıtlar karar_defteri yazman yazmanı raportör stenograf tutanağa_geçti "
                     "kayda_geçirmek kayda_geçti kelimesi_kelimesine toplantı_özeti"},
    {NOTION_STATUTES,
     "tüzük tüzüğü tüzüğümüz tüzükte tüzükler tüzük_değişikliği yönetmelik yönetmeliği yönetmelikler iç_tüzük içtüzük "
     "iç_yönetmelik ana_tüzük anayasası_gibi ana_sözleşme kuruluş_senedi vakıf_senedi dernekler_kanunu usul_kuralları "
     "iç_kurallar apartman_kuralları site_yönetim_planı kuruluş_belgesi esas_sözleşme"},
    {NOTION_CORRUPTION,
     "yolsuzluk yolsuzluğu yolsuzluklar rüşvet rüşveti rüşvetçi rüşvet_almak rüşvet_vermek adam_kayırma "
     "adam_kayırmacılık kayırma kayırmacılık kayırmak iltimas torpil torpilli torpili torpille çıkar_çatışması "
     "çıkar_ilişkisi zimmet zimmetine ihaleye_fesat ihale_yolsuzluğu hortumlamak avanta avantacı komisyon_alan "
     "masa_altı masanın_altından zarf_verdi örtülü_ödenek kara_para yandaş yandaşlar yandaşa eş_dost eş_dosta "
     "amcasının_oğlu dayısı_olan dayım_var lobici lobicilik usulsüzlük"},
    {NOTION_DISCRIMINATION,
     "ayrımcılık ayrımcılığı ayrımcı ayrım_yapmak ırkçılık ırkçılığı ırkçı cinsiyetçilik cinsiyetçi önyargı önyargılar "
     "önyargılı peşin_hüküm eşitsizlik eşitsizliği eşit_davranmak eşit_muamele ayrı_muamele farklı_muamele homofobi "
     "yabancı_düşmanlığı antisemitizm yaş_ayrımcılığı kalıp_yargı basmakalıp taciz tacizi tacize mobbing yıldırma "
     "ten_rengi kötü_bakıyorlar yan_gözle hor_görmek hor_görülmek hor_görülen ikinci_sınıf ötekileştirme "
     "ötekileştirilen dışlanma dışlanmış dışlanıyor aşağılama"},
    {NOTION_DIVERSITY,
     "çeşitlilik çeşitliliği çok_çeşitli kotası kadın_kotası eşit_temsil yeterince_temsil temsil_edilmeyen "
     "temsilde_adalet azınlık azınlıklar azınlıkların farklı_kökenler farklı_kökenlerden farklı_kesimler her_kesimden "
     "her_yaştan çok_kültürlü çokkültürlü kültürlerarası kapsayıcı kapsayıcılık cinsiyet_dengesi karma_grup karma_yaş "
     "hep_aynı_kişiler hep_aynı_yüzler hepsi_erkek mozaik rengarenk toplumun_her_kesimi renklilik kota_uygulaması"},
    {NOTION_PARENT_AT_WORK,
     "doğum_izni annelik_izni babalık_izni ebeveyn_izni süt_izni doğum_iznine annelik babalık hamile hamilelik gebe "
     "gebelik emzirme emzirmek emziren iş_ve_aile iş-yaşam_dengesi iş_yaşam_dengesi iş_aile çalışan_anne "
     "çalışan_anneler çalışan_kadınlar çalışan_ebeveyn bekar_anne yalnız_anne tek_ebeveyn çocuk_hastalanınca "
     "hasta_çocuk çocuğu_okuldan okuldan_almak bakıcı_parası kreş_yok kreş_saatleri anneanne_bakıyor babaanne_bakıyor"},
    {NOTION_INSTRUCTION, "talimat talimatı talimatlar talimatname kullanım_kılavuzu kullanma_kılavuzu kılavuz kılavuzu "
                         "kılavuzlar el_kitabı el_kitabını rehber_kitap rehber_kitapçık broşür broşürü broşürler "
                         "kitapçık kitapçığı kitapçıklar adım_adım yönerge yönergeler kopya_kağıdı lamine laminasyonlu "
                         "eğitim_videosu nasıl_yapılır kontrol_listesi sıkça_sorulan prospektüs piktogram hap_bilgi"},
    {NOTION_PLANNING, "plan planı planlar planlama planlaması planlamak planlıyoruz planlandı planladık takvim takvimi "
                      "takvime iş_takvimi iş_planı zaman_çizelgesi kilometre_taşı kilometre_taşları önceden_planlamak "
                      "öngörü uzun_vadeli uzun_vade kısa_vadeli yıllık_plan program_yapmak çizelge çizelgesi ajanda "
                      "hazırlık hazırlıkları yol_haritası plansız plansızlık doğaçlama"},
    {NOTION_PROJECT,
     "proje projesi projeler projenin projemiz pilot_proje pilot_uygulama pilot deneme_süreci deneme_aşaması "
     "deneme_amaçlı aşama aşaması aşamalar aşamada faz_1 prototip deneysel proje_yöneticisi proje_müdürü "
     "proje_sorumlusu kısmi_uygulama küçük_ölçekli ölçeklendirmek ilk_aşama iş_paketi girişim_denemesi"},
    {NOTION_RESULT, "sonuç sonucu sonuçlar sonuçları sonuçta sonucunda etkisi etkileri etki_yarattı etkili etkililik "
                    "netice neticesi neticede neticeler işe_yaradı işe_yaramadı ne_oldu_sonunda yarıya_indi iki_katına "
                    "ikiye_katlandı fark_yarattı başarı_oranı boşa_gitti semeresi semere yankı_buldu ters_tepti"},
    {NOTION_REPORTING,
     "raporlama raporlaması faaliyet_raporu faaliyet_raporları yıllık_rapor yıllık_raporlar ara_rapor sonuç_raporu "
     "nihai_rapor ilerleme_raporu hesap_vermek hesap_veren hesap_veriyoruz hesap_verebilirlik hesap_verme bilanço "
     "bilançosu denetçi denetçiler denetleme_kurulu ibra istatistik istatistikler rakamları_bildirmek gider_belgesi "
     "gelir_gider gelir_tablosu üç_aylık_rapor sayıştay kesin_hesap"},
    {NOTION_CONTACTS,
     "kişisel_bağlantılar tanıdık tanıdıklar tanıdıkları tanıdığım tanıdığı eş_dost_çevresi çevresi_geniş geniş_çevre "
     "mezunlar mezunlar_derneği mezun_dernekleri eski_öğrenciler eski_öğrencilerimiz eski_mezun kartvizit kartviziti "
     "telefon_rehberi adres_defteri çatı_kuruluş çatı_örgüt çatı_örgütü federasyonu herkesi_tanır herkesi_tanıyan "
     "birini_tanıyan arkadaşın_arkadaşı iletişim_ağı ilişki_ağı ahbap ahbaplar hemşehri hemşeri hemşehriler network"},
    {NOTION_BRANCH,
     "şube şubesi şubeler şubemiz şubeleri il_başkanlığı ilçe_başkanlığı il_temsilciliği temsilcilik temsilciliği "
     "bölge_müdürlüğü bölge_ofisi yerel_ofis saha_ofisi genel_merkez genel_merkezi merkez_ofis merkez_bina yerel_grup "
     "yerel_gruplar yerel_örgüt il_örgütü ilçe_örgütü bağlı_şirket yan_kuruluş karargah karargahı bayilik"},
    {NOTION_OPENING_HOURS,
     "açılış_saati açılış_saatleri kapanış_saati açık_olduğu_saatler açık_kalıyor kaçta_açılıyor kaçta_kapanıyor "
     "saat_beşte_kapanıyor kapanıyor kapalı kapalıydı kapanmış mesai_saatleri mesai_saati mesai_bitimi gişe gişesi "
     "gişeler vezne bankosu hafta_sonu hafta_sonları cumartesi pazar_günleri öğle_arası_kapalı öğle_tatili "
     "yedi_yirmi_dört 7/24 24_saat_açık kilitli_kapı kapı_duvar resmi_tatil ziyaret_saatleri görüşme_saatleri"},
    {NOTION_FEEDBACK, "geri_bildirim geri_bildirimi geri_bildirimler geribildirim geri_dönüş geri_dönüşler dönüt "
                      "öneri_kutusu dilek_kutusu dilek_ve_şikayet şikayet_kutusu memnuniyet memnuniyeti memnun "
                      "memnunuz memnun_değil memnuniyetsizlik memnuniyet_anketi anket anketi anketler anket_formu "
                      "anket_yaptık kullanıcı_görüşleri kullanıcı_yorumları yorumları_okumak ziyaretçi_defteri "
                      "anı_defteri değerlendirme_formu gülen_yüz yıldız_vermek beş_yıldız kamuoyu_yoklaması cimer"},
    {NOTION_RUMOUR,
     "söylentisi söylentiler dedikodu dedikodusu dedikodular dedikoducu dedikodu_yapmak rivayet rivayete laf_taşımak "
     "laf_taşıyan lafı_dolaşıyor kulaktan_kulağa kulaktan_dolma ağızdan_ağıza fısıltı fısıltısı fısıldaşmak fısıldıyor "
     "güya duyduğuma_göre kahvehane_sohbeti kahvede_konuşulan arkasından_konuşmak arkamdan_konuşuyor çekiştirmek "
     "elalem el_alem komşu_demiş asılsız iftira söylentiye_göre"},
    {NOTION_MEDIATION,
     "arabulucu arabulucular arabuluculuk arabuluculuğu ara_bulmak aracı_olmak uzlaştırma uzlaştırmacı uzlaştırmak "
     "uzlaşma uzlaşması uzlaştık uzlaştılar hakem hakemi hakemlik hakem_heyeti kamu_denetçisi ombudsman özür özrü "
     "özür_dilemek özür_diledi özür_dileyen barışmak barıştı barıştılar barıştık barıştırmak barıştırdı sulh "
     "sulh_hukuk el_sıkıştı el_sıkıştılar tokalaştı gönül_almak gönlünü_almak tatlıya_bağlamak tatlıya_bağlandı "
     "ara_yol orta_yolu_bulmak masaya_oturmak helalleşmek"},
    {NOTION_WHISTLEBLOWER, "ihbar ihbarı ihbarcı ihbar_hattı ihbar_etmek ihbar_mektubu isimsiz_ihbar isimsiz_mektup "
                           "imzasız_mektup ifşa ifşası ifşa_etmek ifşa_eden bilgi_uçuran muhbir muhbiri muhbirlik "
                           "ispiyon ispiyoncu ispiyonlamak gammaz gammazlamak jurnal jurnalci tanık tanığı tanıklar "
                           "tanıklık gizli_tanık şahit şahitler şahitlik misilleme misillemesi örtbas örtbas_etmek "
                           "üstünü_örtmek üstü_örtüldü belge_sızdırmak sızdırdı sızdıran kimliği_gizli sürgün_edildi"},
    {NOTION_RETIREMENT,
     "emekli emekliler emeklilik emekliliği emekliye emekli_oldu emekli_olmak emekli_maaşı emekli_ikramiyesi "
     "emeklilik_yaşı erken_emeklilik emekli_sandığı emekliye_ayrıldı eyt son_iş_günü son_çalışma_günü veda_yemeği "
     "yaş_haddi yaş_haddinden sgk bağ-kur_emeklisi emekli_öğretmen"},
    {NOTION_UNEMPLOYMENT,
     "işsizlik işsizliği işsiz işsizler işsizlerin işsizlik_maaşı işsizlik_ödeneği iş_arayan iş_arıyor iş_arıyorum "
     "iş_aramak iş_bulamıyor iş_bulamayan işini_kaybetti işini_kaybeden işini_kaybetmek işimi_kaybettim işsiz_kaldı "
     "işsiz_kaldık iş_kurumu işkur toplu_işten_çıkarma fabrika_kapandı fabrikanın_kapanması kapının_önüne iş_kaybı "
     "atanamayan atanamayan_öğretmen yeniden_istihdam"},
    {NOTION_RIVALRY,
     "rekabet rekabeti rekabetçi rakip rakibi rakipler rakibimiz kıskançlık kıskançlığı kıskanç kıskanmak kıskanıyor "
     "kıskanan haset haset_eden çekememek çekememezlik çekemeyen çekemiyor güç_savaşı iktidar_mücadelesi "
     "koltuk_kavgası ayak_oyunları ayağını_kaydırmak ayak_kaydırma çelme_takmak köylü_çekişmesi çekişme çekişmesi "
     "horoz_dövüşü ego egosu egolar benlik_davası ben_yaptım_oldu hırs hırsı kuyusunu_kazmak pastadan_pay"},
    {NOTION_OUTSOURCING,
     "taşeron taşeronu taşeronlar taşeronlaşma taşeron_firma taşeron_işçi dış_kaynak dış_kaynak_kullanımı "
     "dışarıya_vermek dışarıdan_firma dış_firma özel_şirkete yüklenici yüklenicisi yükleniciler müteahhit müteahhidi "
     "altyüklenici alt_yüklenici alt_işveren özelleştirme özelleştirmesi özelleştirilen özelleştirmek özelleştirildi "
     "ihale ihalesi ihaleye ihaleyi hizmet_alımı temizlik_firması temizlik_şirketi danışmanlık_firması "
     "geçici_işçi_bürosu kendi_imkanlarımızla müteahhide_verdik"},
    {NOTION_SECRETARY,
     "sekreter sekreteri sekreterlik sekreterya sekreterler katip katibi katipler büro_memuru büro_işleri büro_işi "
     "büro_elemanı ofis_işleri ofis_elemanı evrak_işleri evrak_memuru evrak_kayıt dosyalama klasör klasörler klasörü "
     "dosya_dolabı danışma_görevlisi danışma_masası santral_memuru daktilo daktilograf yazı_işleri fotokopi fotokopici "
     "ataş zımba_teli memuriyet masa_başı_iş masabaşı idari_personel özel_kalem"},
    {NOTION_INVITATION,
     "davet daveti davetler davet_etmek davet_ettik davet_edilen davetli davetliler davetiye davetiyesi çağrılı konuk "
     "konuklar konuğu konuğumuz konukları misafir misafiri misafirler misafirimiz misafirperver misafirperverlik "
     "konuksever ev_sahibi ev_sahipliği ağırlamak ağırladık ağırlama hoş_geldin hoş_geldiniz hoşgeldin buyurun_gelin "
     "buyur_etmek ikram ikramı kapımız_açık açık_kapı onur_konuğu çaya_davet çaya_gelin uğrayın koruyucu_aile_misafir"},
    {NOTION_DEADLINE,
     "son_tarih son_tarihi son_gün son_günü son_başvuru son_başvuru_tarihi teslim_tarihi teslim_süresi süresi_doldu "
     "süresi_geçti süresi_geçmiş vadesi vadesi_geçmiş vade_tarihi süre_uzatımı ek_süre süre_verdi mühlet mühleti "
     "gecikme gecikmesi gecikmeli gecikti gecikmiş geç_kaldı geç_kaldık geç_kalmak son_dakika son_dakikada son_ana "
     "yumurta_kapıya dakiklik erteleme ertelemek ertelendi zaman_baskısı zaman_aşımı zamanında_teslim"},
    {NOTION_FOUNDER, "kurucu kurucusu kurucular kurucuları kurucu_üye kurucu_üyeler kuruluş_hikayesi kuruluş_yılı "
                     "kuruluş_öyküsü kurulduğunda kurulduğu kurduk_derneği derneği_kurduk derneği_kuran derneği_kurdu "
                     "ilk_günler yoktan_var öncü öncüsü öncüler temelini_attı temelleri_atıldı temeli_atıldı "
                     "genel_kurul_kuruluş nasıl_başladı her_şey_başladı üç_kişiyle_başladı doğuşu doğdu_derneğimiz "
                     "fikir_babası kurucu_başkan müteşebbis sıfırdan_kurduk sıfırdan_başladık"},
    {NOTION_MERGER, "birleşme birleşmesi birleşmek birleşti birleştik birleştirme birleştirmek birleştirildi "
                    "birleştirilmesi bölünme bölünmesi bölünmek fesih feshi feshedildi feshetmek dağılmak dağıldı "
                    "dağıtıldı tasfiye tasfiyesi devralmak devraldı devralma bünyesine_katıldı bünyesine_kattı "
                    "çatısı_altında kopan_grup ayrılıp_kurdu mantık_evliliği kapatıldı_belediye füzyon satın_alma_ve"},
    {NOTION_YOUNG_BLOOD,
     "taze_kan yeni_kan genç_kan yeni_nesil yeni_kuşak genç_kuşak genç_nesil gelecek_kuşak gelecek_kuşaklar genç_üye "
     "genç_üyeler genç_üyelerimiz yeni_üye yeni_üyeler yaşlanan_üyeler yaşlanıyoruz yaşlanma_sorunu yaş_ortalaması "
     "yaş_ortalamamız beyaz_saçlı kır_saçlı ak_saçlı ak_saçlılar saçları_ağarmış gençleşme gençleşmek gençleştirmek "
     "gençlik_kolları gençlik_kolu gençleri_çekmek gençler_gelmiyor gençler_ilgilenmiyor hepimiz_yaşlıyız "
     "bayrağı_devretmek alttan_gelen kuşak_değişimi nesil_değişimi"},
    {NOTION_DIVISION, "kim_ne_yapar işbölümü işlerin_paylaşılması"},
    {NOTION_YOUNG_BLOOD, "gelecek_nesil bizden_sonra_gelenler"},
};
NOTION_TABLE(work, tr)
