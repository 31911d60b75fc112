/* SPDX-License-Identifier: MIT */
/* Turkish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_tr[] = {
    {NOTION_PRICE, "fiyat fiyatı fiyatlar pahalı pahalıya ucuza indirimli ücretli_mi zam zamlı fiyat_listesi "
                   "etiket_fiyatı hesaplı el_yakıyor kazık pazarlık çok_ucuz daha_ucuz en_ucuz ucuz_mal"},
    {NOTION_DEBT, "borç borcu borçlu borçlar borçlanmak alacaklı veresiye taksit taksitle icra icralık haciz ödenmemiş "
                  "gecikmiş_ödeme vadesi_geçmiş ihtarname borç_yapılandırma"},
    {NOTION_TAX, "vergi vergiler vergisi vergi_dairesi kdv ötv vergi_mükellefi gelir_vergisi beyanname emlak_vergisi "
                 "vergi_kaçakçılığı vergi_cenneti maliye harç mali_müşavir stopaj"},
    {NOTION_GRANT,
     "hibe hibeler teşvik sübvansiyon proje_başvurusu proje_parası fon_başvurusu burs desteklenmiştir_tarafından "
     "hibe_programı ab_fonu kalkınma_ajansı devlet_desteği fonlanan ödenek_aldık"},
    {NOTION_FUNDRAISING,
     "bağış_kampanyası kermes kitlesel_fonlama sponsor sponsorluk sponsorlar piyango çekiliş kumbara yardım_gecesi "
     "hayır_çarşısı para_topladık imece_usulü bağış_toplama yardım_kampanyası"},
    {NOTION_FEE, "aidat aidatı aidatlar üyelik_ücreti giriş_ücreti katılım_payı geçiş_ücreti abonelik_ücreti "
                 "kayıt_parası kayıt_ücreti harçlar okul_ücreti ücretli_geçiş yıllık_ücret"},
    {NOTION_BUDGET, "bütçe bütçesi bütçemiz muhasebe muhasebeci bilanço bütçe_açığı mali_tablo katılımcı_bütçe "
                    "gelir_gider defter_tutmak ödenek kesin_hesap kasa_açığı"},
    {NOTION_CUTBACK, "kemer_sıkma tasarruf_tedbirleri tasarruf_tedbiri bütçe_kesintisi kırpıldı kaynak_kesildi "
                     "ödenek_kesildi bütçe_kısıntısı"},
    {NOTION_BANK, "banka bankalar bankası bankadan kredi krediler kredisi faiz faizi konut_kredisi ipotek banka_hesabı "
                  "banka_şubesi bankamatik mevduat bankacı kefil mikrokredi"},
    {NOTION_CASH, "nakit madeni_para bozuk_para kredi_kartı banka_kartı temassız havale eft kartla_ödeme cüzdan "
                  "çek_defteri para_üstü kuruş iban banknot mobil_ödeme"},
    {NOTION_INVESTMENT, "yatırım yatırımlar yatırımı yatırımcı yatırımcılar sermaye getirisi risk_sermayesi "
                        "kendini_amorti hisse_senedi tahvil uzun_vadeli emeklilik_fonu yatırım_yapmak"},
    {NOTION_PROCUREMENT,
     "ihale ihaleler ihalesi ihaleye teklif_verenler en_düşük_teklif satın_alma şartname yüklenici kamu_ihale "
     "kamu_alımları davetiye_usulü pazarlık_usulü en_ucuz_teklif tedarik_ihalesi taşeron"},
    {NOTION_SALE, "satış satışlar satmak sattık satıldı satıyoruz satıcı müşteri müşteriler müşterimiz alıcı perakende "
                  "esnaf kasiyer tezgahtar"},
    {NOTION_CONTRACT, "sözleşme sözleşmesi sözleşmeler kontrat mukavele imzaladık imzalanan fesih feshetmek noter "
                      "sözleşme_tarafı taahhütname ihbar_süresi kira_kontratı cayma"},
    {NOTION_LAND_TITLE, "tapu tapusu tapulu kadastro parsel parseller hazine_arazisi arazi_sahibi tarla_sınırı ifraz "
                        "toprak_ağası kat_mülkiyeti zilyetlik imar_affı tapu_dairesi hisseli_tapu imarlı_arsa"},
    {NOTION_STARTUP, "girişimci girişimciler girişimcilik iş_planı kendi_işini kendi_işimi şirket_kurmak şirket_kurdu "
                     "kurucu_ortak kuluçka_merkezi esnaf_oldum dükkan_açmak dükkan_açtı serbest_meslek startup"},
    {NOTION_CLOSURE, "iflas iflası konkordato kepenk kepenkleri dükkanı_kapattı kapandı kapatıldı son_dükkan tasfiye "
                     "kapanış kapısına_kilit temelli_kapandı devren_kiralık"},
    {NOTION_PROFIT, "kâr_amacı kârlı kârlılık kazanç kazançlı ciro cirosu kâr_marjı zarar_ediyor zarar_etti hasılat "
                    "kar_etmek rantabl"},
    {NOTION_SUPPLY, "tedarik tedarikçi tedarikçiler teslimat stok stoklar boş_raflar kıtlık toptancı yedek_parça "
                    "tedarik_zinciri sevkiyat ürün_yok depo_boş bulunamıyor karaborsa ikmal"},
    {NOTION_DEAR_TIMES,
     "enflasyon hayat_pahalılığı zamlar zam_geldi geçim_derdi geçim_sıkıntısı alım_gücü geçinemiyoruz fiyat_artışı "
     "faturalar pahalılık yaşam_maliyeti cep_yakıyor elektrik_faturası ay_sonunu_getiremiyoruz ay_sonunu_getirmek"},
    {NOTION_LAWSUIT, "dava davası davalar davacı davalı mahkeme mahkemesi mahkemeye hâkim savcı avukat avukatı "
                     "avukatlar yargıç duruşma temyiz istinaf yargıtay danıştay adliye ihtiyati_tedbir mahkemelik"},
    {NOTION_EVIDENCE, "delil deliller kanıt kanıtlar kanıtlamak ispat ispatlamak makbuz fiş fatura_ibraz tanık "
                      "tanıklar şahit tanıklık parmak_izi dekont belgelemek tutanak"},
    {NOTION_IDENTITY_PAPERS,
     "nüfus_cüzdanı kimlik_kartı kimliği pasaport pasaportu ehliyet doğum_belgesi nüfus_kaydı ikamet_izni vatansız "
     "kimliksiz kâğıtsız vize vesikalık nüfus_müdürlüğü tc_kimlik oturma_izni"},
    {NOTION_ONLINE_OFFICE,
     "e-devlet edevlet e-belediye e-imza çevrimiçi_başvuru internetten_başvuru online_başvuru dijital_devlet e-randevu "
     "elektronik_başvuru e-nabız dijital_gişe e-fatura online_form elektronik_imza"},
    {NOTION_PUBLIC_OFFICE,
     "belediye belediyesi kaymakamlık valilik devlet_dairesi memur memuru memurlar gişe bürokrasi resmi_daire "
     "sıra_numarası mühür damga bugün_git muhtarlık evrak_kayıt mesai_saatleri vezne müdürlük"},
    {NOTION_POLITICS,
     "siyaset siyasetçi siyasetçiler siyasi siyasi_parti partiler milletvekili milletvekilleri meclis muhalefet "
     "seçimler seçimlerde belediye_başkanı bakanlar belediye_meclisi iktidar seçim_vaadi politikacı"},
    {NOTION_LOBBYING, "lobi lobicilik lobici çıkar_grupları çıkar_grubu baskı_grubu torpil torpilli adam_kayırma "
                      "arka_kapı kapalı_kapılar ahbap_çavuş eş_dost kulis nüfuz hatırlı_kişi hatırlı_dostlar"},
    {NOTION_AUTONOMY, "özerk özerklik özyönetim yerinden_yönetim kendi_kararımızı kendimiz_karar adem-i_merkeziyet "
                      "bağımsızlık kendi_kendini_yönetme merkeziyetçi self-determinasyon yerelleşme öz_yönetim"},
    {NOTION_CONSENT, "rıza rızası onay izin_almadan izin_istemek sormadan veli_izni açık_rıza bilgilendirilmiş_onam "
                     "muvafakat onaylıyorum muvafakatname razı aydınlatılmış"},
    {NOTION_FAIRNESS, "adalet adil adaletli adaletsiz adaletsizlik haksızlık hakkaniyet eşitsizlik fırsat_eşitliği "
                      "hakça kayırma sosyal_adalet çifte_standart ayrıcalık hakkı_yenen eşit_pay"},
    {NOTION_LIABILITY, "garanti garantisi hukuki_sorumluluk cezai_sorumluluk tazminat_davası ihmal ihmalkar kusurlu "
                       "zararı_kim kim_öder ayıplı_mal sorumlu_tutulmak yasal_sorumluluk ihmalkârlık kefalet"},
    {NOTION_REFUND, "iade iadesi para_iadesi geri_ödeme paramızı_geri depozito tazminat tazmin tazmin_etmek "
                    "geri_ödendi telafi_ödemesi kapora hediye_çeki parasını_geri"},
    {NOTION_QUOTA, "kontenjan üst_sınır azami tavan_fiyat limit limiti karne karneye_bağlamak sınırlı_sayıda "
                   "en_fazla_kişi eşik_değer kişi_başına"},
    {NOTION_MARKET_POWER,
     "tekel tekelleşme kartel holding holdingler çok_uluslu dev_şirketler zincir_market zincir_marketler "
     "rekabet_kurumu hakim_durum tekelci oligopol tek_tedarikçi bağımlılık_yaratan büyük_şirketler haksız_rekabet"},
    {NOTION_PROVENANCE,
     "yerli_malı yerli_üretim yerel_ürün yerel_ürünler coğrafi_işaret menşei menşe sertifikalı köy_ürünü köylüden "
     "üreticiden_doğrudan adil_ticaret izlenebilirlik yöresel ata_tohumu kalite_belgesi"},
    {NOTION_THEFT, "hırsız hırsızlar hırsızlık çalınan soygun soyuldu yankesici kapkaç gasp asma_kilit yağma "
                   "bisikletim_çalındı çalınan_eşya"},
    {NOTION_VIOLENCE, "şiddet şiddeti dayak dövdü dövülen kavga kavgalar saldırı saldırdı saldırgan aile_içi_şiddet "
                      "ev_içi_şiddet kadın_cinayeti bıçak bıçaklandı yumruk sığınma_evi darp tokat"},
    {NOTION_PREVENTION, "önleme önlemek önleyici önlem önlemler tedbir tedbirli önceden_tedbir koruyucu erken_teşhis "
                        "duman_dedektörü önünü_almak ihtiyat tedbiri_elden"},
    {NOTION_DEMOCRACY, "demokrasi demokratik referandum halk_oylaması oylama oy_verdik oy_kullandı oy_kullanmak "
                       "oylandı sandığa seçmenler çoğunluk halk_meclisi yurttaş_meclisi kent_konseyi söz_hakkı "
                       "imza_kampanyası el_kaldırarak dilekçe_hakkı"},
    {NOTION_WELFARE, "sosyal_yardım sosyal_yardımlar yardım_parası işsizlik_maaşı sosyal_hizmetler sosyal_hizmet "
                     "kaymakamlık_yardımı yeşil_kart emekli_maaşı dul_yetim gıda_kolisi çocuk_parası sosyal_güvenlik "
                     "sgk sosyal_devlet aşevi muhtaç işsizlik_ödeneği"},
    {NOTION_SECOND_HAND,
     "ikinci_el bit_pazarı eskici takas takas_pazarı kullanılmış_eşya kullanılmış_kıyafet spot_eşya elden_düşme "
     "hurdacı giysi_takası sahaf antikacı ablamdan_kalan kıyafet_kumbarası askıda_kıyafet"},
    {NOTION_INHERITANCE, "miras mirası mirasçı mirasçılar vasiyet vasiyetname veraset miras_kaldı babadan_kalma "
                         "dededen_kalma intikal tereke atadan_kalma ata_yadigarı yadigar"},
    {NOTION_STATE_LEVEL,
     "merkezi_yönetim merkezi_hükümet yerel_yönetim yerel_yönetimler il_özel federal eyalet eyaletler büyükşehir "
     "ilçe_belediyesi bakanlık_mı yetki_kimde yetki_karmaşası taşra_teşkilatı ulusal_düzeyde il_düzeyinde mülki_idare"},
    {NOTION_ENFORCEMENT,
     "zabıta müfettiş müfettişler denetleyen_yok denetim_yok kimse_denetlemiyor kimse_kontrol_etmiyor yaptırım "
     "yaptırımlar cezasız cezasızlık trafik_cezası ceza_kesmek ceza_yazıldı kâğıt_üstünde uygulanmayan"},
    {NOTION_FINE_PRINT,
     "küçük_yazılar küçük_puntolu kullanım_koşulları kullanım_şartları gizlilik_politikası aydınlatma_metni kvkk "
     "çerez_politikası dipnot okumadan_onayladım şartlar_ve_koşullar büyüteç genel_şartlar ince_yazı"},
    {NOTION_FREE_OF_CHARGE,
     "ücretsiz bedava beleş bedelsiz karşılıksız para_almadan giriş_ücretsiz ücret_alınmaz para_istemedi bedavaya"},
    {NOTION_SHAREHOLDER, "kooperatif kooperatifi kooperatifler kooperatifçilik ortaklık_payı hissedar hissedarlar "
                         "temettü pay_sahibi kâr_payı imece_ortaklığı üretici_kooperatifi tarım_kredi"},
    {NOTION_GOODS,
     "mallar ürün ürünler ürünleri emtia tüketim_malları eşya ticari_mal ithal ihraç_ürünü ürün_çeşidi mamul"},
    {NOTION_FAIR_STALL, "pazar_yeri tezgah tezgâh tezgahı pazarcı pazarcılar semt_pazarı seyyar_satıcı işportacı "
                        "işporta halk_pazarı pazar_esnafı köylü_pazarı manav panayır seyyar"},
    {NOTION_PRISON, "cezaevi cezaevinde hapishane hapis mahkum mahkumlar mahpus tutuklu tutuklular gardiyan tahliye "
                    "denetimli_serbestlik şartlı_tahliye koğuş demir_parmaklık infaz gözaltı"},
    {NOTION_MONEY, "kim_ödüyor kim_öder kim_ödemeli cebimizden kaça_mal_oluyor bize_kaça_mal ödeme para_meselesi"},
    {NOTION_FEE, "ceza cezası gecikme_cezası"},
    {NOTION_MONEY, "giderler masraf masraflar"},
};
NOTION_TABLE(money, tr)
