/* SPDX-License-Identifier: MIT */
/* words_said: what single words say by themselves: who speaks, to whom and of what. Other than senses they are asked
 * one by one, of a clause or of a whole message. */
#include "phrases.h"

const struct said_group said_groups[] = {
    {SAID_WE, "we|our|ours|us|nous|notre|nos|wir|uns|unser*|wij|ons|onze|vi|oss|var|vart|vara|мы|нас|нам|нами|наш*|"
              "nosotros|nosotras|nuestr*|noss*|noi|nostr*|nas|nam|nami|nasz*|biz|bizde|bizim|bize|bizi|نحن|لدينا|عندنا|"
              "우리*|저희*"},
    {SAID_ALONE,
     "i|my|me|mine|je|j|mon|ma|mes|moi|ich|mir|mich|mein*|ik|mijn|mij|jag|min|mitt|mina|mig|я|мне|меня|мои|"
     "моя|моеи|моем|yo|mi|mis|eu|meu|minha|io|mio|mia|miei|ja|moj*|mnie|ben|bende|benim|انا|عندي|저는|제가|제"},
    {SAID_YOU, "you|your|yours|tu|toi|ton|tes|vous|votre|vos|dein*|dir|dich|euch|euer|eure*|ihnen|usted|ustedes|ti|tus|"
               "voce|voces|seu|teu|tuo|tua|tuoi|voi|vostr*|jij|jouw|jullie|uw|dig|din|ditt|ты|твои|вы|вас|вам|ваш*|"
               "twoj*|wasz*|panstw*|pani|sen|senin|siz|sizin|sizi|انت|당신*|님*"},
    {SAID_DU, "du"},
    {SAID_SOON, "will|shall|ll|hope|vais|allons|werde|hoffe|zal|zullen|hoop|voy|vamos|espero|spero|ska|hoppas|буду"},
    {SAID_MAIL,
     "mail*|email*|message*|contribut*|coordinat*|facilitat*|thread*|post|posts|posting*|nachricht*|beitrag*|"
     "courriel*|mensaje*|correo*|aporta*|aporte*|mensag*|messagg*|bijdrage*|wiadomo*|wypowied*|сообщени*|"
     "письм*|вклад*|inlagg*|bidrag*|mesaj*|katki*|메일*|글*|رساله*|مساهم*|coordin*|koordin*|he|she|his|him"},
    {SAID_SAME, "same|different|likewise|similar|identical|pareil|pareille|meme|different|aussi|igual|iguales|mismo|"
                "misma|tampoco|genauso|ebenso|gleich|anders|ahnlich|uguale|stesso|stessa|cosi|mesmo|mesma|diferente|"
                "identico|hetzelfde|zo|samo|inaczej|podobnie|же|иначе|одинаково|похоже|так|마찬가지*|비슷*|똑같*|"
                "같습니다|다르지|ayni|"
                "oyle|farkli|farksiz|likadant|annorlunda|samma|likadan|مماثل|نفسه|نفسها|كذلك|ذاته|مختلف"},
    {SAID_HERE,
     "here|us|ours|nous|ici|aqui|aca|nosotros|nosotras|nos|uns|hier|qui|noi|ca|connosco|conosco|ons|nas|mnie|"
     "tutaj|tu|нас|меня|здесь|тут|저희*|우리*|여기*|bizde|burada|oss|har|عندنا|هنا|لدينا"},
    {SAID_CALL,
     "fyi|call|consultation*|survey*|questionnaire*|member|members|interest*|interess*|interes*|below|"
     "forward*|answer*|reply|replies|respon*|repons*|repond*|appel|membre*|enquete*|aufruf*|"
     "mitglied*|umfrage*|antwort*|weiterleit*|unten|rispost*|rispond*|appello|inoltr*|soci|sotto|invito|"
     "convocatoria*|reenv*|encuesta*|miembro*|abajo|consulta*|convite|chamada|reencaminh*|encaminh*|abaixo|"
     "oproep*|leden|informatie|belang*|doorstur*|antwoord*|hieronder|raadpleging*|przesyl*|ankiet*|konsultac*|"
     "odpowied*|czlonk*|пересыл*|опрос*|ответ*|консультац*|интерес*|svar|svara*|svaren|vidarebefordr*|medlem*|"
     "undersokning*|nedan|remiss*|bilgi*|cagri*|yanit*|cevap*|uye*|ilgilen*|asagida*|دعوه|الدعوه|استشاره|"
     "اعضاء|ادناه|전달*|회원*|공모*|답변*|참고*|question*|pregunta*|pergunta*|domanda*|domande|quesit*|frage*|vraag|"
     "vragen|pytani*|вопрос*|fragan|fragor*|soru*|질문*|سوال|السوال|الاسيله"},
    {SAID_BODY, "we|our|us|ours|nous|notre|nos|nosotros|nuestra|nuestro|nuestros|nuestras|nossa|nosso|nossos|nossas|"
                "wir|unser*|noi|nostro|nostra|nostri|wij|onze|ons|мы|наш*|нас|نحن|nasz*|vi|vart|vara|biz|bizim"},
    {SAID_PERSON,
     "i|my|me|je|j|mon|ma|mes|yo|mi|mis|eu|meu|minha|ich|mein*|io|mio|mia|ik|mijn|я|мои|мое*|мне|jag|min|ben|benim"},
    {SAID_SELF, "i|we|my|our|us|me|je|j|nous|notre|nos|mon|moi|ma|mes|ich|mir|wir|mich|uns|mein|meine|unser|unsere|ik|"
                "wij|onze|mijn|ons|jag|vi|min|mitt|vara|vart|я|мы|мне|нам|мои|наш|наша|наши|yo|mi|mis|eu|meu|minha|io|"
                "noi|mio|mia|ja|mnie|nasz|nasza|ben|biz|انا|نحن|我|私|저|우리|저희"},
    {0, NULL}};
