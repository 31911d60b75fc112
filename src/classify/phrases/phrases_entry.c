/* SPDX-License-Identifier: MIT */
/* phrases_entry: what keeps somebody out of a meeting, a page, an archive, and when a meeting should begin: they who
 * run the call are asked for help. A door is named and, near it, what is wrong with it for the author now; "nobody
 * heard us for a week, the link to the mast was down" names no such door. */
#include "phrases.h"

const struct phrase_group phrases_entry[] = {
    /* The door. */
    {SENSE_ENTRY, "*", 1,
     "meeting|online meeting|video call|video conference|videoconference|video meeting|conference call|waiting room|"
     "meeting room|virtual room|in the room|zoom|jitsi|webex|skype|bigbluebutton|dial in|dial in number|access "
     "number|another link|new link|other link|the link you|meeting link|link to the meeting|link in the invitation|"
     "link in your|archive page|archives of the list|list archive*|online form|web form|form on the web*|visio|"
     "visioconférence|réunion en ligne|salle d'attente|la réunion|salle virtuelle|numéro d'accès|autre lien|nouveau "
     "lien|lien de connexion|lien de la réunion|archives de la liste|formulaire en ligne|videoconferencia|"
     "videollamada|reunión|sala de espera|en la sala|número de acceso|otro enlace|nuevo enlace|el enlace|archivos de "
     "la lista|archivo de la lista|formulario de la web|formulario en línea|na sala|videoconferência|reunião|número "
     "de acesso|outro link|novo link|outra ligação|arquivos da lista|arquivo da lista|formulário|videoconferenza|"
     "incontro online|riunione|sala d'attesa|nella stanza|altro link|nuovo link|mandare il link|rimandare il link|"
     "archivio della lista|modulo online|sono collegat*|videokonferenz|videoschalte|onlinetreffen|online sitzung|"
     "sitzung|besprechung|warteraum|einwahlnummer|einwahl|anderen link|neuen link|zugangslink|link zum treffen|link "
     "zur sitzung|listenarchiv|archiv der liste|onlineformular|formular auf der|videovergadering|vergadering|"
     "onlinebijeenkomst|wachtkamer|inbelnummer|andere link|nieuwe link|archief van de lijst|formulier op de|"
     "webformulier|online formulier|spotkanie|spotkania|spotkaniu|wideokonferencj*|poczekaln*|nowy link|inny link|"
     "link do spotkania|numer dostępu|archiwum listy|formularz|видеоконференц*|видеовстреч*|конференци*|встречу|"
     "встрече|встречи|комнате ожидания|сижу в комнате|другую ссылку|новую ссылку|ссылка на встречу|ссылка на архив|"
     "архив рассылки|архив списка|форма на сайте|toplantıya|toplantı bağlantı*|toplantıda|bekleme odası*|başka "
     "bağlantı|yeni bağlantı|yeni link|arşiv sayfası|listenin arşivi|çevrimiçi form*|videomöte*|mötet|väntrummet|ny "
     "länk|annan länk|länken till mötet|listans arkiv|formuläret|الاجتماع|غرفة الانتظار|رابط آخر|رابط جديد|أرشيف "
     "القائمة|会议室|视频会议|线上会议|等候室|另一个链接|新的链接|列表存档|会議室|オンライン会議|待機室|別のリンク|"
     "新しいリンク|アーカイブのページ|회의실*|화상회의*|화상 회의*|온라인 회의*|"
     "대기실*|다른 링크|새 링크"},
    /* What is wrong with it, for the author, now. */
    {SENSE_BARRED, "*", 1,
     "i can t get in|i cannot get in|can t log in|cannot log in|can t get into|cannot get into|let me in|lets me "
     "in|letting me in|asks me for a password|asks me for a passcode|asking me for a password|am asked for a "
     "password|am asked for a passcode|password i don t have|password i do not have|nobody hears me|nobody can "
     "hear me|no one hears me|no one can hear me|i hear nothing|i can t hear|i cannot hear|i can hear nothing|"
     "throws me out|kicks me out|personne ne m'entend|je n'entends rien|je n'entends personne|on ne m'entend pas|"
     "me fait entrer|me laisse entrer|n'arrive pas à entrer|n'arrive pas à me connecter|ne peux pas entrer|ne "
     "peux pas me connecter|me demande un mot de passe|mot de passe que je n'ai|me pide una contraseña|me pide "
     "una clave|contraseña que no tengo|no puedo entrar|no consigo entrar|no me deja entrar|no me dejan entrar|no "
     "oigo nada|no oigo a nadie|nadie me oye|não ouço nada|não oiço nada|não oiço ninguém|também não oiço|também "
     "não ouço|ninguém me ouve|não consigo entrar|não me deixa entrar|pede me uma senha|me pede uma senha|palavra "
     "passe que não|non sento niente|non sento nulla|nessuno mi sente|non mi sentite|non riesco a entrare|non "
     "riesco a collegarmi|non mi fa entrare|mi chiede una password|password che non ho|komme nicht rein|komme "
     "nicht hinein|komme ich nicht rein|komme ich nicht hinein|kennwort das ich nicht|passwort das ich nicht|"
     "niemand hört mich|mich hört niemand|hört mich niemand|höre nichts|höre niemanden|lässt mich nicht|hoor "
     "niets|hoor niemand|niemand hoort mij|niemand hoort me|kom er niet in|kom niet binnen|laat me niet|"
     "wachtwoord dat ik niet|nic nie słyszę|nikogo nie słyszę|nikt mnie nie słyszy|nie mogę wejść|nie mogę się "
     "zalogować|nie mogę się połączyć|hasła którego nie|ничего не слышу|никого не слышу|меня никто не слышит|меня "
     "не слышно|не могу войти|не могу зайти|не могу подключиться|пароль которого|giremiyorum|bağlanamıyorum|beni "
     "kimse duymuyor|kimse beni duymuyor|hiçbir şey duymuyorum|hör ingenting|hör ingen"},
    {SENSE_BARRED, "*", 1,
     "ingen hör mig|kommer inte in|släpper inte in|lösenord som jag inte|لا أسمع شيئا|لا أسمع أحدا|لا أحد يسمعني|"
     "لا أستطيع الدخول|لم أستطع "
     "الدخول|听不到|听不见|进不去|无法进入|要我输入密码|入れません|入れない|聞こえません|聞こえない|들어갈 수 "
     "없*|들어갈 수가 없*|들어가지지 "
     "않*|들리지 않*|안 들려*|안 들립*"},
    /* When a meeting should begin, and whether something may be brought to it. */
    {CONCEPT_ASKS, "*", 0.9,
     "could/can/shall/may/might/should we _ start/begin/meet/open _ at/earlier/later/before/after|could/can it _ "
     "start/begin _ at/earlier/later|start/begin _ instead of|können/könnten/wollen wir _ früher/später|"
     "anfangen/beginnen statt um|pourrait/pourrions/peut on/nous _ commencer|commencer/débuter plus tôt/tard|"
     "podríamos/podemos/podría _ empezar/comenzar|empezar/comenzar antes/después/más|poderíamos/podemos/podíamos _ "
     "começar|começar mais cedo/tarde|potremmo/possiamo/potrebbe _ cominciare/iniziare|cominciare/iniziare "
     "prima/dopo|kunnen/zouden/konden we _ beginnen|eerder/vroeger/later beginnen|moglibyśmy/możemy/czy zacząć|"
     "zacząć wcześniej/później|можно/могли/можем ли/бы _ начать|начать раньше/позже|daha erken/geç başla*|saat # "
     "yerine|kan vi börja|börja tidigare/senare|能不能早点开始|可以早点开始|早めに始め|遅めに始め|일찍 시작|늦게 시작"},
    {SENSE_ENTRY, "*", 1,
     "formular|formulars|das formular|le formulaire|el formulario|il modulo|het formulier|the "
     "form|formulär*|formularza|formularzu|anketi|formu|форма|форму|форме|der link|den link|le lien|el enlace|o "
     "link|il link|de link|länken|ссылка|ссылку"},
    {SENSE_BARRED, "*", 1,
     "nicht eingelassen|nicht hereingelassen|nadie me admite|no me admiten|no me admite nadie|ninguém me admite|"
     "não me deixam entrar|nessuno mi fa entrare|nessuno mi ammette|nikt mnie nie wpuszcza|никто не впускает|не "
     "впускают|blir inte insläppt|word niet toegelaten|laat niemand me|进不了|上不去"},
    {CONCEPT_ASKS, "*", 1.2,
     "host will let you in|host to let me in|waiting to be let in|waiting for somebody to let|staring at the waiting|"
     "still in the waiting room|in der warteschleife und|hänge im warteraum|coincé dans la salle d'attente|sigo en "
     "la sala de espera|na sala de espera há|bloccato in sala d'attesa|bloccata in sala d'attesa"},
    /* How it fails whoever comes: who tells of a town's forms says so, too. It is asked about where somebody is asked.
     */
    {SENSE_FAILS, "*", 1,
     "asks for a password|asks for a passcode|rings and rings|nobody picks up|is engaged|number is busy|line is "
     "busy|error 404|a 404|404 error|keeps crashing|keeps freezing|gets stuck|page not found|says it has expired|"
     "has expired|demande un mot de passe|sonne occupé|ne répond personne|erreur 404|est périmé|serait périmé|a "
     "expiré|pide una contraseña|pide una clave|no se oye nada|da ocupado|comunica todo|dan error|da error|ha "
     "caducado|no se abren|dá ocupado|está sempre ocupado|pede uma senha|dá erro|dão erro|erro 404|expirou|chiede "
     "una password|suona occupato|dà occupato|dà errore|errore 404|risulta spento|è scaduto|nach einem kennwort "
     "gefragt|nach einem passwort gefragt|verlangt ein kennwort|verlangt ein passwort|besetztzeichen|ist besetzt|"
     "fehler 404|fehlermeldung|ist abgelaufen|hängt sich auf|bleibt hängen|vraagt om een wachtwoord|vraagt een "
     "wachtwoord|in gesprek|foutmelding|fout 404|loopt vast|is verlopen|nie wpuszcza|prosi o hasło|żąda hasła|"
     "pyta o hasło|jest zajęty|wyskakuje błąd|błąd 404|pokazuje błąd|nie działa|wygasł|ничего не слышно|звука нет|"
     "не пускает|требует пароль|просит пароль|спрашивает пароль|номер занят|занято|ошибка 404|выдаёт ошибку|не "
     "открывается|ses gelmiyor|parola istiyor|şifre istiyor|parola soruyor|şifre soruyor|hat meşgul|hata veriyor|"
     "404 hatası|açılmıyor|süresi dolmuş|ber om ett lösenord|frågar efter ett lösenord|är upptaget|felmeddelande|"
     "fel 404|har gått ut|يطلب كلمة|تطلب كلمة|الرقم مشغول|خطأ "
     "404|没有声音|要求输入密码|占线|パスコードを求め|パスワードを求め|話し中|비밀번호를 요구*|"
     "비밀번호를 묻*|암호를 요구*|통화 중|비밀번호를 물어*|비밀번호를 물어봅*|암호를 물어*|비밀번호가 "
     "틀*|提示密码错误|密码错误|page blanche|página en blanco|"
     "página em branco|pagina bianca|leere seite|weiße seite|lege pagina|pusta strona|пустая страница|tom sida|"
     "boş sayfa|blank page"},
    {CONCEPT_COUNT, "", 0, NULL},
};
