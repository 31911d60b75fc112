/* SPDX-License-Identifier: MIT */
/*
 * phrases_seats: who asks to take part without the word: to be one of them, to sit with them, to be put on the list of
 * those who do; who has nothing to add to what others said; and pictures, tables and plans that a letter says come with
 * it.
 */
#include "phrases.h"

const struct phrase_group phrases_seats[] = {
    {CONCEPT_JOINS, "*", 0.9,
     "would you have me in|would/might/could/do you/people/group/team have a/any use for a/an/one|sit in on your "
     "meetings/calls/sessions|i d/would/should be honoured/honored/delighted/glad/happy to sit/serve on/in/with "
     "your|i/we d/would/should be honoured/honored/glad/delighted/happy to have/take it/one|be one of you|be of your "
     "number|be among you|chair/seat/place _ free/left/open in/on your|put/add my name to/on the list of/for "
     "members/participants/volunteers|être des vôtres|me joindre à vous|prendre place parmi vous|prendre place dans "
     "votre|siéger dans votre|siéger à vos côtés|compter parmi vous|à qui _ m'adresser _ "
     "ajouté/ajoutée/inscrit/inscrite|mich _ für _ gruppe/gruppen/arbeitsgruppe/arbeitsgruppen/ag "
     "melden/anmelden|melde mich _ für _ gruppe/gruppen/arbeitsgruppe/arbeitsgruppen/ag|über einen platz in "
     "ihrer/eurer/der|gern/gerne dazustoßen|mich _ ihrer/eurer gruppe/runde/arbeitsgruppe anschließen|mit am tisch "
     "sitzen|an wen wende ich mich damit|ser de los suyos|ser uno/una de ustedes|ser uno/una de vosotros|sentarme con "
     "ustedes/vosotros|a quién me dirijo para|me haría/hace mucha ilusión formar/estar/participar|essere dei "
     "vostri|far/fare parte del/della/di gruppo/squadra/vostro|sedermi con voi|sedere con voi|ser dos vossos|fazer "
     "parte do/da/deste/desse grupo/equipa/equipe|sentar me convosco|a quem devo dirigir me|graag aanschuiven|bij "
     "jullie/u aanschuiven|aanschuiven bij jullie/u/uw/de groep/werkgroep|van de partij zijn|deel uitmaken van "
     "de/jullie/uw groep/werkgroep|mij op de lijst zetten|mij op de deelnemerslijst|zasiadłabym/zasiadłbym|zasiąść "
     "w|dołączyć do was|wpisanie mnie na listę|wpisać mnie na listę|få/fick vara med i gruppen/er|slå mig ner "
     "hos|ansluta mig till er|hamna på listan|оказаться в вашей группе|присоединиться к вам|меня внесли в "
     "список|внести меня в список|быть среди вас|долучитися до|приєднатися до вас|бути серед вас|мене внесли до "
     "списку|записати мене до|aranızda yer al*|grubunda yer al*|grubunuzda yer al*|aranıza katıl*|beni _ listesine "
     "ekle*|أن أكون واحدا منكم|أن أكون معكم|أن أكون ضمن فريق*|الانضمام "
     "إليكم|成为你们的一员|成为贵组|成为小组的一员|加入你们|仲間に入れて|一員に加えて|参加者名簿に加えて|일원이 되고 "
     "싶*|참가자 명단에 넣어*"},
    {CONCEPT_ABSTAINS, "*", 1,
     "has/have/had been said better|said it better than i|better than i could|been said by others|whatever i "
     "might/could have said|all i could have said|nothing to add to what|tout ce que j'aurais pu dire|rien à ajouter à "
     "ce|a déjà été dit et mieux|nichts hinzuzufügen|ist schon besser gesagt|haben andere schon besser|nada que "
     "añadir/agregar|ya lo han dicho mejor|no tengo más que añadir|nada a acrescentar|já foi dito melhor|niente da "
     "aggiungere|l'ha già detto meglio|hanno già detto meglio|niets toe te voegen|niets aan toe te voegen|al beter "
     "gezegd|nic do dodania|powiedzieli już inni|inget att tillägga|redan sagts bättre|нечего добавить|уже сказали "
     "другие|мені нічого додати|вже сказали інші|ekleyecek bir şeyim yok|ليس لدي ما "
     "أضيفه|没有什么要补充|没有补充|付け加えることはありません|덧붙일 말이 없*|덧붙일 것이 없*"},
    {CONCEPT_ATTACHED, "*", 1,
     "picture/photo/photograph/photos/pictures/plan/map/drawing/sketch/table i am/m/have "
     "sending/enclosing/attaching|picture/photo/photograph/plan/map/drawing/sketch/table that/which comes/goes/came "
     "with this/the mail/message/letter|comes/goes along with this mail/message|photo/picture/plan/map/table "
     "enclosed/herewith|beigefügten/beiliegenden/beigelegten/angehängten "
     "foto/bild/plan/fotos/bildern|beigefügte/beiliegende/angehängte "
     "tabelle/skizze/karte|beigefügten/beiliegenden/angehängten tabelle/skizze/karte|foto/bild/plan/tabelle/skizze _ "
     "lege ich bei|foto/bild/plan/tabelle anbei|photo/image/carte/plan/tableau/photos/images "
     "joint/jointe/jointes/joints|foto/imagen/tabla/fotografía/imágenes adjunta/adjuntas|fotos "
     "adjuntas|plano/cuadro/mapa/croquis adjunto|foto/fotografia/tabella/piantina/mappa/immagine "
     "allegata|foto/immagini/tabelle allegate|foto/imagem/tabela/planta/fotografia em anexo/anexa|fotos/imagens em "
     "anexo|bijgevoegde/bijgaande/bijgesloten foto/tabel/plattegrond/afbeelding/tekening|załączonym/dołączonym "
     "zdjęciu/planie/rysunku|załączonej/dołączonej tabeli/fotografii/mapie|bifogad/bifogade/medföljande "
     "bild/bilden/foto/fotot/tabell/tabellen/karta|приложенной/прилагаемой/вложенной "
     "фотографии/таблице/схеме|приложенном/прилагаемом/вложенном фото/снимке/плане|доданому/доданій "
     "фото/таблиці/світлині|додаю фото/світлину/таблицю|ekteki/ekli "
     "fotoğraf*/tablo*/resim*/plan*|الصورة/الجدول/الخريطة "
     "المرفقة/المرفق|附上照片|附上图片|附上的照片|附图可见|见所附照片|添付の写真|写真を添付|添付の表|첨부한 사진*|첨부 "
     "사진*|사진을 첨부*|첨부한 표*"},
    {CONCEPT_COUNT, "", 0, NULL},
};
