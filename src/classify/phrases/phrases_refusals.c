/* SPDX-License-Identifier: MIT */
/* phrases_refusals: what is said against a question by who will not answer it, or says that nobody can: it is named,
 * told what it asks, refused, and asked to be put another way. */
#include "phrases.h"

const struct phrase_group phrases_refusals[] = {
    /* Who cannot answer. */
    {SENSE_NOBODY, "*", 1,
     "nobody|no one|noone|none of us|no station|no town|no company|no member|no school|hardly anyone|hardly anybody|"
     "few people|personne|aucun|aucune|nul|rares sont|peu de gens|nadie|ningun|ninguno|ninguna|pocos|ninguem|nenhum|"
     "nenhuma|poucos|nessuno|nessun|nessuna|pochi|niemand|niemanden|niemandem|keiner|keine|kein|kaum "
     "jemand|wenige|geen|weinigen|nikt|żaden|żadna|mało kto|никто|ни один|ни одна|мало кто|ingen|inget|få|لا "
     "أحد|لن يجيب|ما من أحد|没有人|没人|谁也|谁都不|不可能|凡是|沒有人|沒人|誰も|誰にも|誰一人|아무도|누구도|kimse|hiç "
     "kimse|hiçbir"},
    /* They could, or would. */
    {SENSE_TELLS, "*", 1,
     "can/could/will/would/may/might/dares/dare/ll/going/wants/able _ "
     "answer/say/reply/respond/tell/admit/confess/write/put|peut/pourra/pourrait/va/veut/voudra/saurait/ose/osera _ "
     "répondre/dire/écrire/avouer/raconter|répondra|répondront|dira|puede/podrá/podría/va/quiere/querrá/atreve _ "
     "contestar/contestarlo/responder/responderlo/decir/contar/admitir|contestará|responderá|dirá|pode/poderá/"
     "poderia/vai/quer/atreve _ responder/dizer/contar/admitir|responderá|dirá|può/potrà/potrebbe/vorrà/vuole/osa _ "
     "rispondere/rispondervi/dire/dirlo/raccontare/ammettere|risponderà|dirà|kann/könnte/wird/darf/mag/will/traut _ "
     "beantworten/antworten/sagen/schreiben/zugeben/erzählen|kan/zal/zou/durft/mag/wil _ "
     "beantwoorden/antwoorden/zeggen/schrijven/vertellen|odpowie|nie powie|nie napisze|może/mogą/mógłby/chce _ "
     "odpowiedzieć/powiedzieć/napisać|сможет/может/станет/будет/захочет/решится _ "
     "ответить/отвечать/сказать/говорить/рассказать|ответит|расскажет|kan/vill/vågar/skulle/kommer _ "
     "svara/besvara/säga/berätta/skriva|svarar|回答|作答|答得|说出来|说实话|讲出来|答え|回答|言え|書け|話せ|답*|대답*|"
     "말할|말하*|밝힐|밝히*|cevap*|cevapla*|yanıt*|yanıtla*|söyle*|anlat*|يجيب|الإجابة|يقول|يصرح|أن يرد|أن يكتب"},
    /* Where everybody reads it; or how it might be answered instead. */
    {SENSE_OPENLY, "*", 1,
     "in public|publicly|in the open|openly|on a public list|on an open list|on a list|on this list|on the record|"
     "without naming|without names|no names|with no names|anonymously|in private|privately|by post|off the list|en "
     "public|publiquement|ouvertement|liste publique|liste ouverte|sur une liste|sans nommer|sans noms|sans nom|"
     "anonymement|en privé|en público|públicamente|abiertamente|lista abierta|lista pública|en una lista|sin nombrar|"
     "sin nombres|sin nombre|anónimamente|en privado|por correo privado|em público|publicamente|abertamente|lista "
     "aberta|lista pública|numa lista|sem nomear|sem nomes|sem expor|anonimamente|em privado|in pubblico|"
     "pubblicamente|apertamente|lista pubblica|lista aperta|su una lista|senza nomi|senza nominare|forma anonima|in "
     "privato|öffentlich|offen|offenen liste|öffentlichen liste|auf einer liste|ohne namen|anonym|vertraulich|unter "
     "vier augen|openbaar|openlijk|openbare lijst|op een lijst|zonder namen|zonder namen te noemen|anoniem|"
     "vertrouwelijk|publicznie|otwarcie|publicznej liście|otwartej liście|na liście|bez nazwisk|bez nazw|anonimowo|"
     "poufnie|публично|открыто|открытой рассылке|в рассылке|публичной рассылке|открытом списке|общем списке|при всех|"
     "без имён|без имен|анонимно|offentligt|öppet|öppen lista|offentlig lista|på en lista|utan namn|anonymt|"
     "konfidentiellt|公开|当众|私下|不具名|匿名|公開|公の場|名前を伏せ|名前を出さ|内々|공개*|익명*|실명*|비공개*|이름 "
     "없이|herkese açık|açık bir listede|açıkça|alenen|isimsiz|adsız|علنا|علانية|قائمة عامة|قائمة مفتوحة|بدون "
     "أسماء|دون "
     "أسماء|دون ذكر"},
    /* What is asked of those who put it: of nothing but a question. */
    {SENSE_REWORD, "*", 1,
     "reword it/this/that|please/kindly reword/rephrase|rephrase it/this/that|reformulate it/this/that|put it/this "
     "another/differently/otherwise way|put it/this differently|word it/this differently|ask it/this another way|ask "
     "it/this differently|find another wording|merci de la reformuler|la reformuler|le reformuler|reformulez la|"
     "tournez la autrement|poser/posez la autrement|redacten/redáctenla/redactarla de otra/otro manera/modo|la/lo "
     "redacten de otra/otro|reformúlenla|reformularla|la reformulen|replantéenla|plantearla de otra|replantearla|seja "
     "reformulada|reformulem na|reformulá la|a reformulem|redijam na|perguntem de outro|riformularla|riformulatela|la "
     "riformuliate|ponetela/porla altrimenti/diversamente|anders formulieren|umformulieren|formulieren sie "
     "sie/das/diese|formuliert sie/das _ um/anders|anders stellen|anders fassen|neu fassen|anders formuleren|graag "
     "anders|herformuleer|herformuleren|anders te stellen|formuleer die/deze/hem anders|przeformułować|"
     "przeformułujcie|sformułować inaczej|zadać inaczej|zadajcie je inaczej|sformułujcie|переформулируйте|"
     "переформулировать|сформулируйте _ иначе|задайте _ иначе|перепишите его|formulera om|omformulera|formulera "
     "den/frågan annorlunda|ställ den/frågan annorlunda|skriv om den/frågan|换个问法|换一个问法|换种问法|换一种问法|"
     "换个说法|改一改问法|重新措辞|言い換えて|聞き方を変え|問い方を変え|書き直して|바꿔 물어*|다시 써 주*|다른 말로|"
     "고쳐 물어*|표현을 바꿔*|başka türlü sor*|yeniden yaz*|yeniden ifade|başka sözlerle|başka biçimde sor*|أعيدوا "
     "صياغته|أعيدوا صياغة|إعادة صياغته|صوغوه|اطرحوه بطريقة|"
     "reworded|rephrased|reformulated|look at the wording again|revise the wording|reconsider the wording|revoir la "
     "formulation|revoir sa formulation|revisar la redacción|rivedere la formulazione|rever a redação|formulierung _ "
     "überdenken|formulering _ herzien|se över formuleringen|изменить формулировку|пересмотреть формулировку|put "
     "another way|la/le reformule|soit reformulée|soit réécrite|la réécrive|"
     "umformuliert|neu/anders formuliert|la reformule|la reescriba|la redacte de otra/nuevo|redactarla de "
     "nuevo|vuelva/vuelvan a redactar*|la riformuli|venga riformulata|sia riformulata|la riscriva|a reformule|a "
     "reescreva|seja reescrita|haar/hem herschrijft|herschrijft|herformuleert|herschreven|herschrijven|przeredag*|"
     "przeformułow*|переформулировал*|переписал* его|skriver om den|formulerar om|skrivs om|formuleras om"},
    {CONCEPT_ABSTAINS, "*", 1,
     "i/we have nothing to answer/say/add/report/offer|i/we _ have no answer|i/we will/shall/would not answer|i/we "
     "won/wouldn t answer|i/we leave it _ blank/empty/out|no answer from me/us|je n'ai rien à _ "
     "répondre/dire/ajouter|rien à _ répondre|je n'y répondrai pas|nous n'y répondrons pas|je ne répondrai|je ne "
     "répondrais|no/nada tengo/tenemos/tengo _ que responder/contestar/decir|nada que responder/contestar/decir|no "
     "voy/vamos a contestar/responder|no la contesto/contestaré/responderé|não tenho/temos nada|nada a "
     "responder/dizer|não vou/vamos responder|não responderei|non ho/abbiamo niente/nulla|nulla/niente da "
     "rispondere/dire|non risponderò|non risponderemo|ich/wir antworte/antworten _ nicht|ich/wir habe/haben _ "
     "nichts/keine _ antworten/sagen/beizutragen/antwort|dazu nichts sagen|nichts zu antworten|nichts _ zu sagen|niets "
     "op te antwoorden|niets te antwoorden/zeggen|heb ik/wij/we _ niets|ik/wij antwoord/antwoorden _ niet|nie mam _ "
     "odpowiedzi|nie mamy _ odpowiedzi|nie odpowiem|nie odpowiemy|nie mam nic|ответить _ нечего|сказать _ "
     "нечего|нечего "
     "_ ответить/сказать|я/мы не буду/будем отвечать|не стану отвечать|отвечать не буду|inget _ att svara/säga|inget "
     "att svara|jag/vi svarar _ inte|jag/vi tänker inte svara|没有什么可回答|没什么可回答|没有什么可说|没什么可说|"
     "无可奉告|我不回答|我不会回答|不予回答|お答えすることはありません|答えることがありません|お答えしません|"
     "回答しません|答えません|답할 것이 없*|답할 게 없*|드릴 답이 없*|답하지 않겠*|대답하지 않겠*|söyleyecek _ "
     "yok*|cevabım yok*|yanıtım yok*|cevap vermeyeceğim|yanıt vermeyeceğim|yanıtlamayacağım|ليس لدي ما|ليس عندي ما|لا "
     "جواب لدي|لن أجيب|لن نجيب"},
    /* Where a team meets is room for one more. */
    {SENSE_ROOM, "*", 1,
     "chair|chairs|silla|sillas|asiento|asientos|chaise|siège|cadeira|cadeiras|sedia|sedie|stuhl|stühle|stoel|stoelen|"
     "krzesło|krzesełko|krzesła|stul|стул|стулья|местечка|stol|stolar|sandalye|椅子|座位|席|의자*|كرسي"},
    {SENSE_TEAM, "*", 1, "zespole|zespołem|zespołu|zespołowi|gruppen|gruppo|第一组|第二组|第三组|第四组"},
    {CONCEPT_JOINS, "*", 0.8,
     "apuntadme|apúntame|apuntame|apúnteme|apúntenme|anotadme|anótame|inscríbanme|contad conmigo|cuenta conmigo|"
     "inscrivez moi|inscris moi|comptez sur moi|comptez moi|notez moi|inscrevam me|inscreve me|inscreva me|contem "
     "comigo|conta comigo|segnatemi|segnami|contate su di me|contatemi|metteteci anche me|tragt mich ein|tragt/trag "
     "mich/uns bitte/für/in/bei _ gruppe/team/arbeitsgruppe|tragen sie mich/uns _ gruppe/team/arbeitsgruppe|tragt mich "
     "bitte ein|tragen sie mich _ ein|schreibt mich _ auf|setzt mich auf die|rechnet mit mir|zählt auf mich|zet me _ "
     "op de lijst|zet mij _ op de lijst|schrijf me _ in|schrijf mij _ in|reken op mij|reken maar op mij|zapiszcie "
     "mnie|zapisz mnie|proszę mnie zapisać|wpiszcie mnie|liczcie na mnie|запишите меня|запиши меня|впишите меня|"
     "рассчитывайте на меня|считайте меня|skriv upp mig|skriv in mig|räkna med mig|sätt upp mig|beni _ yazın|beni de "
     "yazın|beni _ ekleyin|beni sayın|adımı yazın|把我算上|算我一个|算上我|给我报个名|私も入れて|私を入れて|"
     "私の名前を|저도 넣어*|저를 넣어*|저도 끼워*|제 이름을 넣*|سجلوني|سجلني|أضيفوني|اكتبوا اسمي"},
    /* Who knows nothing of the rest has said something of what there is; and is glad to have been asked. */
    {CONCEPT_GIVES, "*", 0.9,
     "no/any idea/clue about/on/of the rest/others|don t/not/can t/cannot know/say/tell _ about the rest/others|of/as "
     "to/for the rest/others _ no idea/clue|as to/for the rest _ don t know|the rest i don t know|the rest i can t "
     "say|pass on the rest/others|aucune idée _ du/pour le reste|le reste aucune idée|du reste _ aucune idée|pour le "
     "reste _ aucune idée|pour/du le reste _ je/j _ sais pas|le reste je ne sais/saurais|pour le reste je ne "
     "sais/saurais|de lo demás/demas ni/no idea/sé|lo demás/demas ni/no idea/sé|del resto ni/no idea/sé|para lo demás "
     "ni idea|en lo demás no|do resto não faço/sei|do resto _ ideia|quanto ao resto não|o resto não sei|del resto non "
     "so|sul resto non so|per il resto non so|il resto non lo so|vom rest/übrigen _ keine ahnung|zum rest/übrigen _ "
     "nichts/keine/weiß/kann|beim rest _ keine ahnung|den rest weiß ich nicht|zu den anderen/übrigen _ "
     "nichts/keine/weiß/kann|über den rest _ nichts/keine|over de rest _ geen idee|van de rest _ geen idee|de rest "
     "weet ik niet|over de andere _ niets|o reszcie _ nie mam/wiem|reszty nie wiem|co do reszty _ nie|o pozostałych "
     "_ nie|про остальное не/ничего знаю/могу/скажу|об остальном не/ничего|остальное не знаю|насчёт остального|resten "
     "har jag/vi _ ingen|resten vet jag/vi|om resten _ inget/ingen|övriga _ vet jag/vi "
     "inte|其余的不清楚|其余的我不清楚|其余的我不知道|其他的我不|其他不清楚|"
     "别的不清楚|别的我不|その他は分か|その他については分か|残りは分か|他のことは分か|나머지는 "
     "모르*|나머지는 잘|다른 것은 모르*|diğerlerini bilm*|gerisini bilm*|kalanını bilm*|أما الباقي|عن الباقي لا|الباقي "
     "لا أعرف"},
    {CONCEPT_GIVES, "*", 0.35,
     "thanks/thank/cheers/ta for asking|thank you for asking|merci de/d' demander|merci d'avoir demandé|merci de "
     "nous/me demander|merci de poser la question|merci d'avoir posé la|gracias por preguntar*|gracias x preguntar|"
     "gracias por la pregunta|obrigad* por perguntar*|obrigad* pela pergunta|grazie di/per aver/avermi/avercelo "
     "chiesto|grazie per averlo chiesto|grazie per la domanda|danke fürs fragen|danke für die frage/nachfrage|danke "
     "dass ihr/sie/du _ fragt/fragen/fragst|bedankt/dank voor het vragen|bedankt/dank voor de vraag|dzięki/dziękuję za "
     "pytanie|dziękuję że pytacie/państwo|спасибо что спросил*/спрашива*|спасибо за вопрос*|tack för att ni/du "
     "frågar/frågade|tack för frågan|谢谢你们问|谢谢提问|感谢询问|聞いてくれてありがと|聞いていただきありがと|물어봐 "
     "주셔서 감사*|sorduğunuz için teşekkür*|شكرا على السؤال|شكرا لسؤالكم"},
    {CONCEPT_CHALLENGES, "*", 1,
     "question takes for granted|question takes it for granted|question assumes|pregunta da por hecho|pregunta da "
     "por sentado|pregunta da por supuesto|pergunta parte do princípio|pergunta dá por certo|pergunta dá por "
     "adquirido|domanda dà per scontato|domanda dà per acquisito|question tient pour acquis|question prend pour "
     "acquis|vraag gaat ervan uit|pytanie zakłada|pytanie z góry zakłada|вопрос исходит из того|вопрос предполагает "
     "что|frågan förutsätter|frågan tar för givet|soru varsayıyor|soru baştan"},
    {CONCEPT_COUNT, "", 0, NULL},
};
