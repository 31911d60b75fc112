/* SPDX-License-Identifier: MIT */
/* Turkish words for each notion (notions.h). */
#include "tables.h"

const struct notion_words notions_tr[] = {
    {NOTION_ROLE, "rol görev sorumluluk sorumlu yükümlülük vazife işlev yetki ödev üstlenmek üstlen yüküm"},
    {NOTION_STAKEHOLDER, "paydaş paydaşlar ilgili_taraf ilgili_taraflar taraflar aktör çok_paydaşlı çıkar_grubu"},
    {NOTION_GOVERNMENT,
     "hükümet devlet bakanlık bakan yetkili yetkililer makam idare memur kamu kamu_kurumu kamu_sektörü resmî meclis "
     "düzenleyici_kurum"},
    {NOTION_COMPANY,
     "şirket işletme özel_sektör sanayi endüstri firma kurumsal ticari girişimci üretici tedarikçi işveren"},
    {NOTION_CIVIL_SOCIETY, "sivil_toplum stk dernek vakıf kâr_amacı_gütmeyen hayır_kurumu aktivist gönüllü_kuruluş"},
    {NOTION_TECHNOLOGY,
     "teknik teknoloji teknolojik mühendis mühendislik yazılım donanım dijital sayısal bilişim bilgisayar"},
    {NOTION_OPERATOR,
     "operatör işletmeci servis_sağlayıcı hizmet_sağlayıcı sağlayıcı telekom telekomünikasyon barındırma"},
    {NOTION_RESEARCH, "araştırma araştırmacı akademik akademi akademisyen bilim bilimsel bilim_insanı profesör"},
    {NOTION_USER, "kullanıcı vatandaş yurttaş tüketici müşteri abone sakinler"},
    {NOTION_YOUTH, "genç gençlik gençler çocuk ergen öğrenci nesil kuşak reşit_olmayan"},
    {NOTION_WOMEN, "kadın kadınlar cinsiyet toplumsal_cinsiyet kız anne"},
    {NOTION_POLICE,
     "polis kolluk kolluk_kuvvetleri emniyet jandarma savcı savcılık mahkeme hâkim yargı yargıç adli soruşturma"},
    {NOTION_CRIME,
     "suç suçlu sabıka dolandırıcılık dolandırıcı hırsızlık çalmak yasadışı yasa_dışı şantaj gasp siber_suç"},
    {NOTION_EXPERT, "uzman uzmanlık profesyonel danışman bilirkişi"},
    {NOTION_DEVELOPING, "gelişmekte_olan gelişmekte az_gelişmiş yoksul yoksulluk fakir küresel_güney küçük_ülke"},
    {NOTION_RURAL, "kırsal köy köylü taşra çiftçi çiftlik ücra"},
    {NOTION_VULNERABLE, "kırılgan savunmasız_gruplar dezavantajlı azınlık engelli engellilik marjinal dışlanmış "
                        "mülteci göçmen yerli_halk yaşlı"},
    {NOTION_REGION, "bölge bölgesel kıta eyalet vilayet"},
    {NOTION_COUNTRY, "ülke ülkeler ulus ulusal millet milli"},
    {NOTION_INTERNATIONAL, "uluslararası küresel dünya sınır_ötesi yabancı yurtdışı yurt_dışı"},
    {NOTION_LOCAL, "yerel belediye şehir kent kasaba ilçe mahalle muhtar"},
    {NOTION_COMMUNICATE, "iletişim haberleşme iletişim_kurmak konuşmak konuşma kanal irtibat temas e_posta eposta "
                         "posta_listesi telefon aramak mesaj "
                         "mesajlaşma yazışma diyalog sohbet tartışmak tartışma mektup görüşmek whatsapp telegram konuş "
                         "tartış haberleş yazış "
                         "mesajlaş telefonla"},
    {NOTION_MEETING,
     "toplantı buluşma buluşmak konferans çalıştay oturum forum etkinlik seminer kongre buluş toplan toplantılar"},
    {NOTION_COOPERATE,
     "işbirliği iş_birliği ortak ortaklık birlikte beraber dayanışma ittifak eşgüdüm koordinasyon koordine ortaklaşa"},
    {NOTION_SHARE, "paylaşmak paylaşım paylaşma değişim alışveriş aktarmak iletmek yaymak değiş_tokuş paylaş aktar "
                   "iletil yaygınlaştır"},
    {NOTION_IMPROVE, "iyileştirmek iyileştirme geliştirmek geliştirme güçlendirmek güçlendirme artırmak arttırmak "
                     "teşvik kolaylaştırmak desteklemek "
                     "ilerletmek daha_iyi iyileş geliştir güçlen artır arttır kolaylaş artırma arttırma artırılma"},
    {NOTION_PROBLEM, "sorun sorunlu problem zorluk zor güçlük engel engellemek sıkıntı zorlanmak aksama aksaklık "
                     "başarısız başarısızlık zayıf "
                     "tıkanıklık darboğaz mesele engelle zorlan aksat"},
    {NOTION_LACK, "eksik eksiklik yokluk yetersiz yetersizlik kıtlık boşluk noksan yoksun olmaması hiç_kimse olmadan"},
    {NOTION_TRUST,
     "güven güvenmek güvensizlik itimat itibar güvenilir şüphe korku korkmak çekinmek kaygı kaygılan güvenme"},
    {NOTION_RISK, "risk riskli tehdit tehlike tehlikeli güvenlik_açığı zafiyet"},
    {NOTION_INCIDENT, "olay saldırı ihlal veri_sızıntısı sızdırma kesinti arıza acil kriz hacker korsan virüs oltalama "
                      "fidye zararlı_yazılım"},
    {NOTION_SECURITY, "güvenlik güvenli emniyet korumak koruma savunma dayanıklılık siber_güvenlik korun"},
    {NOTION_PRACTICE, "uygulama iyi_uygulama iyi_uygulamalar en_iyi_uygulama başarı başarılı başarmak ders tecrübe "
                      "kazanım örnek_uygulama gurur "
                      "deneyimli deneyimlerimizi iyi_örnek"},
    {NOTION_EXAMPLE, "örnek örneğin mesela vaka hikâye öykü misal"},
    {NOTION_MEASURE,
     "değerlendirme değerlendirmek ölçmek ölçüm ölçme gösterge ölçüt doğrulama test denetim endeks değerlendir"},
    {NOTION_AWARENESS, "farkındalık durumsal durumsal_farkındalık genel_bakış gözlem gözlemlemek tespit izleme izlemek "
                       "gözetim erken_uyarı "
                       "istihbarat takip izlen"},
    {NOTION_WARN, "uyarı uyarmak ikaz alarm bildirim bildirmek ihbar haber_vermek bildir"},
    {NOTION_NORM, "norm ilke prensip davranış_kuralları gönüllülük teamül etik"},
    {NOTION_AGREEMENT,
     "anlaşma antlaşma sözleşme mutabakat bildirge beyanname taahhüt protokol uzlaşma imzacı imzalamak"},
    {NOTION_LAW, "hukuk hukuki yasa yasal kanun mevzuat yönetmelik düzenleme tüzük yaptırım ceza avukat"},
    {NOTION_POLICY, "politika strateji stratejik plan program çerçeve yol_haritası eylem_planı"},
    {NOTION_STANDARD, "standart standartlaşma şartname protokol kılavuz rehber yönerge kontrol_listesi"},
    {NOTION_IMPLEMENT, "uygulamak uygulanması hayata_geçirmek hayata_geçirilmesi yürütmek yerine_getirmek uyum uymak "
                       "benimsemek icra uygula yürüt "
                       "benimsenme"},
    {NOTION_NEW, "yeni yenilik son_zamanlarda geçenlerde güncel gelişme gelişmeler eğilim son_dönem"},
    {NOTION_OUTREACH, "katılım katılmak katılımcı dahil dâhil dahil_etmek kapsayıcı kapsayıcılık davet davet_etmek "
                      "çekmek kazandırmak genişletmek "
                      "erişim_faaliyeti seferber katıl genişlet cezbet"},
    {NOTION_LANGUAGE, "dil çeviri çevirmek çevirmen tercüme tercüman çok_dilli anadil ana_dili çevir"},
    {NOTION_TRAINING, "eğitim eğitmek kapasite kapasite_geliştirme beceri öğrenmek öğretmek kurs yetkinlik burs staj "
                      "mentor öğren öğret eğitil"},
    {NOTION_PUBLICITY,
     "kampanya tanıtım reklam afiş radyo televizyon gazete basın gazeteci bülten sosyal_medya broşür"},
    {NOTION_MONEY, "para fon finansman finans finansal finanse bütçe maliyet masraf ödemek ödeme hibe bağış bağışçı "
                   "fiyat pahalı ücret maaş aidat "
                   "yatırım parasal"},
    {NOTION_STAFF,
     "personel çalışan işçi ekip takım kadro istihdam işe_alım insan_kaynakları insan_kaynağı gönüllü eleman"},
    {NOTION_TIME, "zaman süre son_tarih yavaş gecikme gecikmek geç hızlı hız takvim saat hafta vakit"},
    {NOTION_FUTURE, "gelecek gelecekte bundan_sonra ileride sonraki ileriye devam sürdürmek yarın sürdür "
                    "önümüzdeki_dönem önümüzdeki_yıl"},
    {NOTION_TOPIC, "konu tema başlık gündem madde öncelik öncelikli soru odak"},
    {NOTION_OTHER, "diğer başka farklı ek ayrıca ilave ilaveten bunun_yanında"},
    {NOTION_RECOMMEND,
     "öneri önermek tavsiye teklif gerekir gerekmektedir talep çağrıda_bulunmak önerilen öneriyor önerir öneriler"},
    {NOTION_DECIDE,
     "karar karar_vermek oy oylama oylamak seçmek seçim tercih atamak atama onaylamak onay kararlaş seçil onayla"},
    {NOTION_GOVERNANCE,
     "yönetişim yönetim yönetmek kurul komite komisyon konsey liderlik başkan yönetim_kurulu gözetim"},
    {NOTION_TRANSPARENCY,
     "şeffaflık şeffaf saydam saydamlık yayımlamak yayınlamak ifşa hesap_verebilirlik açıklık yayımla yayınla"},
    {NOTION_CONFLICT, "çatışma uyuşmazlık anlaşmazlık ihtilaf şikâyet şikayet arabuluculuk tahkim gerilim kavga"},
    {NOTION_PRIVACY, "gizlilik mahremiyet özel_hayat kişisel_veri kişisel_veriler kişisel gizli sır anonim rıza"},
    {NOTION_DATA, "veri bilgi istatistik veritabanı veri_tabanı rakam kayıt"},
    {NOTION_TOOL, "araç araçlar platform sistem site portal hizmet"},
    {NOTION_METHOD, "mekanizma yöntem metot yol usul süreç prosedür yaklaşım teknik biçim format"},
    {NOTION_INFRASTRUCTURE, "altyapı ağ şebeke donanım ekipman kablo sunucu yönlendirici cihaz omurga"},
    {NOTION_INTERNET, "internet çevrimiçi web siber siber_uzay alan_adı"},
    {NOTION_ACCESS,
     "erişim erişmek erişilebilir erişilebilirlik bağlantı bağlanmak kapsama bant_genişliği ulaşılabilir"},
    {NOTION_RIGHTS, "hak haklar insan_hakları özgürlük onur eşitlik adalet hürriyet"},
    {NOTION_CONTENT, "içerik nefret_söylemi dezenformasyon yalan_haber yanlış_bilgi medya sansür paylaşılan_içerik"},
    {NOTION_DOCUMENT, "belge metin doküman taslak bölüm sayfa evrak rapor"},
    {NOTION_TYPICAL, "tipik genellikle genel genelde yaygın sık sıkça olağan alışılmış gündelik her_gün çoğunlukla"},
    {NOTION_HEALTH, "sağlık hastane tıbbi hasta hastalık doktor hekim hemşire klinik salgın aşı"},
    {NOTION_SCHOOL, "okul öğrenci öğretmen üniversite sınıf lise"},
    {NOTION_ENVIRONMENT, "çevre çevresel doğa iklim kirlilik sürdürülebilir sürdürülebilirlik ekoloji orman atık çöp"},
    {NOTION_WATER, "su nehir göl dere sel kuraklık kıyı yağmur kuyu"},
    {NOTION_ENERGY, "enerji elektrik güneş_enerjisi yakıt petrol doğalgaz gaz"},
    {NOTION_FOOD, "gıda yemek yiyecek tarım ürün tohum hasat beslenme mutfak"},
    {NOTION_TRANSPORT, "ulaşım taşıma trafik karayolu demiryolu otobüs bisiklet araba tren taşıt"},
    {NOTION_HOUSING, "konut ev kira kiracı bina daire apartman"},
    {NOTION_CULTURE, "kültür kültürel sanat miras müze müzik kütüphane gelenek"},
    {NOTION_MAINTAIN, "bakım sürdürmek muhafaza korunması onarım onarmak tamir güncelleme arşiv"},
    {NOTION_ORGANISATION, "kuruluş kurum örgüt teşkilat ajans enstitü sekreterya ofis organizasyon"},
    {NOTION_SUPPORT, "destek desteklemek yardım yardımcı yardımlaşma"},
    {NOTION_NEED,
     "ihtiyaç gerek gereksinim gerekli gereklilik istemek istek beklenti beklemek ummak dilek lazım bekle"},
    {NOTION_BENEFIT, "fayda faydalı yarar yararlı avantaj kazanç olumlu katma_değer kazandır"},
    {NOTION_HARM, "zarar zararlı hasar olumsuz kayıp dezavantaj istismar kötüye_kullanım mağdur kurban"},
    {NOTION_CHANGE,
     "değişim değişiklik değiştirmek değişmek reform dönüşüm dönüştürmek uyarlamak değiş uyarla dönüştür"},
    {NOTION_START, "başlamak başlatmak başlangıç kurmak kuruluşu oluşturmak tesis başla başlat oluştur"},
    {NOTION_QUALITY, "kalite nitelik güvenilirlik doğruluk doğru hata yanlış hassasiyet"},
    {NOTION_MARKET, "piyasa pazar rekabet ticaret ekonomi ekonomik tekel ihale satın_alma satmak satış"},
    {NOTION_OWNERSHIP, "mülkiyet sahiplik mülk lisans telif telif_hakkı patent marka mal_sahibi"},
    {NOTION_COMMUNITY, "topluluk üye üyelik kulüp çevreler toplum"},
    {NOTION_NEUTRALITY, "tarafsız tarafsızlık bağımsız bağımsızlık önyargı yansız"},
    {NOTION_MEMORY, "geçmiş önceki eskiden daha_önce evvel tarihçe tarihsel"},
    {NOTION_WHO, "kim kişi insan birey insanlar"},
};
NOTION_TABLE(tr)
