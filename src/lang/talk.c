/* SPDX-License-Identifier: MIT */
/* talk: words of everyday talk that a line of two or three words is made of, by language: thanks, days, "count me in".
 * They help to tell the language of such a line and serve nothing else. */
#include "tables.h"

const struct common_table lang_talk[] = {
    {"en",
     "thanks thank please yes hello hi dear cheers regards sorry agreed agree good great well done welcome monday "
     "tuesday wednesday thursday friday saturday sunday today tomorrow yesterday attached see count nothing nobody "
     "somebody everybody same away back home sure fine right wrong here's need know think want"},
    {"fr",
     "merci bonjour bonsoir salut cher chère oui accord bravo désolé désolée pardon cordialement amicalement lundi "
     "mardi mercredi jeudi vendredi samedi dimanche aujourd'hui demain hier ci-joint joint absent absente rien "
     "personne ici pareil maison bon bonne voici voilà reçois répare coûte suis vais veux peux licence texte"},
    {"es", "gracias hola buenas buenos saludos estimado estimada querido querida perdón disculpen adjunto adjunta "
           "acuerdo lunes martes miércoles jueves viernes sábado domingo hoy mañana ayer aquí allí nada nadie siempre "
           "nunca casa bueno buena buen mucho mucha claro apunto llega digo fuera vale cuesta licencia aporte"},
    {"pt",
     "obrigado obrigada olá oi bom boa caro cara prezado prezada saudações abraço abraços desculpe desculpem anexo "
     "segue concordo segunda terça quarta quinta sexta sábado domingo hoje amanhã ontem aqui ali nada ninguém "
     "sempre nunca casa muito muita claro contem comigo digo estou fora até licença custa repara recebo"},
    {"it", "grazie ciao buongiorno buonasera saluti gentile caro cara scusate scusi prego allegato allegata accordo "
           "d'accordo lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani ieri qui lì niente nulla "
           "nessuno sempre mai casa buono buona buon molto molta certo vale ricevo via ottimo ottima ci sto costa"},
    {"de",
     "danke hallo guten liebe lieber grüße gruß mfg entschuldigung anbei einverstanden gern gerne montag dienstag "
     "mittwoch donnerstag freitag samstag sonntag heute morgen gestern hier dort nichts niemand immer nie hause "
     "gut gute guter sehr klar bitte mache mit ja nein weg bin sehe was genauso teuer bis"},
    {"nl",
     "dank bedankt hallo hoi beste groeten groet sorry bijlage bijgevoegd eens akkoord graag maandag dinsdag "
     "woensdag donderdag vrijdag zaterdag zondag vandaag morgen gisteren hier daar niets niemand altijd nooit thuis "
     "goed goede heel zeker doe mee ja nee weg ben zie gedaan iets krijg duur repareert"},
    {"sv",
     "tack hej kära hälsningar mvh förlåt ursäkta bifogas bifogad bilaga håller instämmer gärna måndag tisdag "
     "onsdag torsdag fredag lördag söndag idag imorgon igår här där inget ingenting ingen alltid aldrig hemma bra "
     "mycket visst ja nej borta varsågod samma får kostar lagar något till med är jag"},
    {"pl",
     "dziękuję dzięki dzień dobry cześć witam pozdrawiam serdecznie przepraszam załączniku załączam zgadzam zgoda "
     "chętnie poniedziałek poniedziałku wtorek środa czwartek piątek sobota niedziela dziś dzisiaj jutro wczoraj tu "
     "tutaj tam nic nikt nikogo zawsze nigdy domu bardzo dobry dobra proszę tak dołączam droga tekst mnie samo"},
    {"tr",
     "teşekkürler teşekkür merhaba selam sayın saygılar saygılarımla özür ekte ektedir katılıyorum memnuniyetle "
     "pazartesi pazartesiye salı çarşamba perşembe cuma cumartesi pazar bugün yarın dün burada orada hiç kimse her "
     "zaman evde iyi güzel çok evet hayır yokum rica ederim kadar öyle bizde bana gelmiyor pahalı varım ne"},
    {"da", "tak hej kære hilsen undskyld vedhæftet enig gerne mandag tirsdag onsdag torsdag fredag lørdag søndag her "
           "ingenting ingen hjemme meget selvfølgelig"},
    {"no", "takk hei kjære hilsen unnskyld vedlagt enig gjerne mandag tirsdag onsdag torsdag fredag lørdag søndag her "
           "ingenting ingen hjemme veldig selvfølgelig"},
    {"cs",
     "děkuji děkuju dobrý den ahoj zdravím omlouvám příloze souhlasím rád ráda pondělí úterý středa čtvrtek pátek "
     "sobota neděle dnes zítra včera tady nic nikdo doma velmi prosím"},
    {"fi", "kiitos hei terveisin anteeksi liitteenä samaa mieltä mielelläni maanantai tiistai keskiviikko torstai "
           "perjantai lauantai sunnuntai tänään huomenna eilen täällä mitään kukaan kotona hyvä kyllä"}};
const size_t lang_talk_count = sizeof lang_talk / sizeof *lang_talk;
