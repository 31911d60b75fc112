/* SPDX-License-Identifier: MIT */
/* phrases_talk: people talking to each other: joining, thanking, agreeing, voting, challenging, proposing other
 * wording, opinions. */
#include "phrases.h"

const struct phrase_group phrases_talk[] = {
    {CONCEPT_JOINS, "en", 1,
     "volunteering for|i d be glad to help/do/take|i would be glad to help/do/take|add me to the _ "
     "team/group/workstream|still need hands|need an extra pair|lend a hand|your call for volunteers|call for people "
     "who|like/love/want/wish/happy/glad/keen/pleased/willing/eager/hoping/hope to join|interested in "
     "joining/participating|like/love/want/wish/happy/glad/keen/willing/eager to _ "
     "participate/volunteer/contribute/help/serve/engage _ in/to/on/of/for _ "
     "workstream/ws/work/team/group/activities/effort|like/love/want/wish/happy/glad/keen/willing/eager to _ take "
     "part|like/love/want/wish/happy/glad/keen/willing/eager to _ be part "
     "of|like/love/want/wish/happy/glad/keen/willing/eager to _ be/get "
     "involved|like/love/want/wish/happy/glad/keen/willing to _ be part/involved/added/included|i/we volunteer _ "
     "team/group/workstream*/ws/help/join/you/your|i/we hereby volunteer|i/we "
     "d/would like to volunteer/participate|like to take part|sign/put me/us up/down|please add/include/sign/put "
     "me/us|count me/us in|add me to|add us to|include me in|i m/am in for|can/could/may i/we join|could/can you add "
     "me|add my name|put my name|my name on the list|room for _ more|still looking for people/volunteers|happy to help "
     "with/out/in/on|offer my help|offer to help|lend a hand|join ws*|join workstream*|join work stream*|join the "
     "team/workstream/group/ws*|join your team/group/workstream|joining the/your team/workstream/group|i d/would be "
     "interested in|we would be interested in|interested in taking part|interested in being part|register my "
     "interest|express* my/our interest|like to help|like to be involved|get involved in|would love to help|please "
     "sign|want in on|nominate _ to join|colleague _ join|like to offer|offer myself|put myself forward|i am available "
     "to|become a member"},
    {CONCEPT_JOINS, "fr", 1,
     "souhaite/souhaitons/souhaiterais/souhaiterions/voudrais/voudrions/aimerais/aimerions/désire _ "
     "rejoindre/participer/intégrer/prendre/faire|intéressé* _ à/par|rejoindre le groupe/l'équipe|je me porte "
     "volontaire|me proposer comme volontaire|m'inscrire|m'ajouter|ajoutez-moi|inscrivez-moi|merci de "
     "m'ajouter|comptez sur moi|faire partie "
     "du/de|participer au groupe|me joindre|nous joindre|suis/serais/sommes/serions volontaire* pour _ "
     "groupe/équipe/volet/aider/rejoindre/participer|intégrer le groupe|veuillez m'ajouter"},
    {CONCEPT_JOINS, "es", 1,
     "quiero/quisiera/quisiéramos/queremos/deseo/gustaría/deseamos _ "
     "unirme/unirnos/participar/sumarme/sumarnos/formar/incorporarme/integrarme/integrar|interesad* en _ "
     "participar/unirme/unirnos/formar/sumarme|me interesa _ participar/unirme|me sumo al|me apunto|súmenme|cuenten "
     "conmigo|inclúyanme|agréguenme|añádanme|favor de incluirme/agregarme/añadirme|por favor incl*/agr*/añad*|formar "
     "parte del|unirme al|sumarme al|me gustaría participar|me ofrezco|voluntari* para _ "
     "grupo/equipo/eje/ayudar|inscribirme|apuntarme|unirme "
     "a|participar en el grupo"},
    {CONCEPT_JOINS, "pt", 1,
     "gostaria/gostaríamos/quero/queremos/desejo _ participar/juntar/integrar/entrar/fazer/aderir|tenho interesse "
     "em|temos interesse em|interessad* em _ participar/integrar|me incluam|incluam-me|por favor _ "
     "incluir/adicionar/incluam/adicionem|contem comigo|fazer parte do|juntar-me|me juntar ao|voluntári* para _ "
     "grupo/equipe/equipa/eixo/ajudar|me "
     "inscrever|inscrever-me|participar do grupo|participar no grupo"},
    {CONCEPT_JOINS, "it", 1,
     "vorrei/vorremmo/desidero/desideriamo _ partecipare/unirmi/unirci/far/entrare/aderire|mi piacerebbe _ "
     "partecipare/unirmi/far|interessat* a _ partecipare/far|mi offro|fare parte del|far parte del|unirmi "
     "al|aggiungetemi|potete aggiungermi|contate su di me|iscrivermi|mi unisco|partecipare al gruppo"},
    {CONCEPT_JOINS, "de", 1,
     "möchte*/würde*/will/wollen/mag _ "
     "mitarbeiten/mitmachen/teilnehmen/beteiligen/beitreten/anschließen/mitwirken|gerne/gern _ "
     "mitarbeiten/mitmachen/teilnehmen/beitreten/mitwirken/anschließen/beteiligen|interesse an _ "
     "mitarbeit/teilnahme|interessiert an|tragen sie mich _ ein|tragen sie mich in/für/als|bitte _ "
     "aufnehmen/eintragen/hinzufügen|nehmen sie mich _ auf|nehmen sie mich in|ich "
     "bin dabei|mich anmelden|mitarbeit in|mich _ anschließen|in die arbeitsgruppe|der arbeitsgruppe _ beitreten|stehe "
     "_ zur verfügung|beteiligen wir uns|mich beteiligen|mitarbeiten|mitzuarbeiten|teilzunehmen|mitzuwirken"},
    {CONCEPT_JOINS, "nl", 1,
     "wil/willen/zou graag _ deelnemen/meedoen/aansluiten/meewerken|graag _ "
     "deelnemen/meedoen/meewerken/aansluiten|interesse om|ik doe graag mee|voeg mij toe|meld mij aan|aanmelden "
     "voor|schrijf mij"},
    {CONCEPT_JOINS, "pl", 1,
     "chciałbym/chciałabym/chcielibyśmy/chcę _ dołączyć/uczestniczyć/wziąć|zainteresowan* _ udziałem|proszę o "
     "dodanie|proszę mnie dodać|zgłaszam się|chętnie dołączę|dołączyć do|wziąć udział w|chętnie wezmę"},
    {CONCEPT_JOINS, "ru", 1,
     "хочу/хотел/хотела/хотели/хотелось _ присоединиться/участвовать/принять/вступить/войти|прошу включить меня|прошу "
     "добавить меня|запишите меня|включите меня|добавьте меня|готов участвовать|готова участвовать|заинтересован* в "
     "участии|принять участие в|присоединиться к|войти в состав|готов* присоединиться|интересно участвовать"},
    {CONCEPT_JOINS, "ar", 1,
     "أود الانضمام|نود الانضمام|أرغب في الانضمام|نرغب في الانضمام|أريد الانضمام|الانضمام إلى|أود المشاركة في|أرغب في "
     "المشاركة|نرغب في المشاركة|أرجو إضافتي|يرجى إضافتي|إضافتي إلى|مهتم بالانضمام|مهتمة بالانضمام|أتطوع|للانضمام "
     "إلى|أود أن أنضم|مهتم بالمشاركة|مهتمة بالمشاركة"},
    {CONCEPT_JOINS, "zh", 1,
     "想加入|希望加入|愿意加入|申请加入|有兴趣加入|想参加|希望参加|愿意参加|希望参与|愿意参与|想参与|有意加入|"
     "请把我加入|请将我加入|报名参加|申请参加|請將我加入|願意加入|想報名"},
    {CONCEPT_JOINS, "ja", 1,
     "参加したい|参加を希望|参加希望|加わりたい|参加させて|参加いたしたく|参加したく|メンバーに加えて|加えていただ|"
     "入れていただ|追加していただ|参画したい|参画を希望|協力したい|参加を申し"},
    {CONCEPT_JOINS, "ko", 1,
     "참여하고 싶*|참가하고 싶*|참여를 희망*|참가를 희망*|합류하고 싶*|함께하고 싶*|참여 신청*|가입하고 싶*|참여하기를 "
     "원*|추가해 주*|합류*|참여 의사*|참가 신청*"},
    {CONCEPT_JOINS, "tr", 1,
     "katılmak istiyor*|katılmak ister*|yer almak ister*|yer almak istiyor*|beni ekle*|gönüllü olmak ist*|gönüllü "
     "olabilir*|gönüllü olurum|gönüllü oluyorum|katılmayı "
     "ister*|dahil olmak|katılmak isti*|ekler misiniz"},
    {CONCEPT_JOINS, "sv", 1,
     "vill/skulle _ delta/medverka/gå/vara/ansluta|gärna _ delta/medverka/vara/ansluta|intresserad av att|lägg till "
     "mig|anmäla mig|jag är med|anmäla mitt intresse|gå med i"},
    {CONCEPT_JOINS, "*", 1,
     "i would very much like to be/join/take/help|very much like to be part|like to be part|love to be part|like to be "
     "added|to/i/we/me/name/please be added to|still a place|still place for|still room for|places left|spots "
     "left|i/we/could/can/would/will/ll/d/may/to give/spare/offer/contribute/devote/commit _ hours _ "
     "your/team/group/workstream*/ws/you|spare _ hours|i can help with|i could help "
     "with|we could help with|can i help|how can i help|how can i get|how do i join|how can i join|how to join|where "
     "do i sign|sign me up|signing up|join your|be part of the/your/this team/workstream/group/work|j'aimerais faire "
     "partie|comment puis-je rejoindre|comment participer|comment rejoindre|encore de la place|quería "
     "unirme|querría|cómo puedo unirme|cómo puedo participar|cómo me uno|cómo participo|queda algún lugar|hay "
     "lugar|formar parte de|queria _ entrar/participar/fazer/integrar|gostava _ participar/integrar|como posso "
     "participar|como faço para participar|entrar no grupo|ainda há vaga|volevo _ partecipare/entrare/unirmi|come "
     "posso partecipare|c'è ancora posto|wie kann ich mitmachen|noch platz|würde mich _ anschließen/einbringen|mich "
     "einbringen|dabei sein|hoe kan ik meedoen|jak mogę dołączyć|как присоединиться|как можно присоединиться|можно "
     "присоединиться|могу ли я присоединиться|كيف يمكنني الانضمام|هل يمكنني الانضمام|أن أكون جزءا|أن أكون "
     "عضوا|如何加入|怎么加入|能加入|可以加入|想成为|参加するには|入りたい|メンバーになり|手伝いたい|참여하려면|"
     "들어가고 "
     "싶*|nasıl katıl*|katılabilir miyim|hur går jag med|hur blir jag"},
    {CONCEPT_JOINS, "*", 1,
     "team/group/workstream/subgroup _ still open/room/seat/place/seats/places|open to latecomers/newcomers|seat at "
     "the table|may/might/can/could i still join|accept/take/taking new members|groupe/équipe _ encore "
     "ouvert*/place|grupo/equipo _ abierto/lugar|grupo/equipe _ aberto/vaga|gruppo _ aperto/posto|gruppe _ "
     "offen/platz|venir dans ton/votre groupe|entrer dans le/votre groupe|expression of "
     "interest|glad/happy/pleased/like/love/keen/willing/ready to support/help/assist/work/serve _ "
     "group/team/workstream/stream/strand/ws|i would be glad to support|available to help|offer my time|offer my "
     "services|my availability|quisiera/quiere/quieren/desea/desean sumarse/unirse/incorporarse/participar|le gustaría "
     "sumarse/unirse/participar|sumarse al|unirse al|incorporarse al|souhaite/souhaitent/voudrait/aimerait "
     "rejoindre/participer|gostaria de se juntar|gostaria de entrar|quer participar|quer entrar|juntar-se ao|vorrebbe "
     "partecipare/unirsi|unirsi al|manifestation d'intérêt|manifestación de interés|manifestação de "
     "interesse|manifestazione di interesse|interessensbekundung|möchte _ mitmachen|würde gern|würde gerne|würden "
     "gerne mitmachen|me proposer pour|je suis disponible pour|je suis candidat*|candidature|me "
     "postulo|postularme|candidatar-me|me candidato|candidarmi|mi candido|bewerbe mich|zgłaszam chęć|chęć "
     "udziału|хотел* бы помочь|готов* помочь|готов* помогать|заявка на участие|желание участвовать|хочу помочь|أرغب "
     "بالانضمام|أود أن أشارك في|رغبتي في الانضمام|رغبتي في "
     "المشاركة|我志愿|志愿加入|志愿参加|志愿为|做志愿者|当志愿者|自荐|愿意帮忙|愿意协助|愿意为|参加申込|立候補|"
     "お手伝いし|お手伝いで|お手伝いさ|お手伝いに|지원합니다|지원하고 싶*|돕고 싶*|yardımcı "
     "olmak ister*|destek olmak ister*|hjälpa till i|hjälpa till med|anmäler mitt|anmäler mig"},

    {CONCEPT_INTRODUCES, "*", 0.5,
     "my name is|let me introduce|a short introduction|i am a/an/the/head/director/senior/currently|i m "
     "a/an/the/head/director/senior/currently|i work/worked at/for/on/in/as|years of experience|my background|i have "
     "been working|i have/ve worked|my experience/expertise|a bit about me|i lead/run/head/coordinate/teach/chair|i "
     "bring|je m'appelle|je suis _ chercheur*/juriste/ingénieur*/avocat*|permettez-moi de me présenter|je travaille|mi "
     "nombre es|me llamo|soy abogad*|soy ingenier*|soy investigador*|trabajo en|meu nome é|sou advogad*|sou "
     "pesquisador*|trabalho na|trabalho no|trabalho com|mi chiamo|lavoro presso|mein name ist|ich bin _ bei|ich "
     "arbeite|kurz zu mir|zu meiner person|mijn naam is|ik werk bij|nazywam się|pracuję|меня зовут|я работаю|اسمي|أعمل "
     "في|أعمل كـ|我叫|我是|我在|と申します|勤務して|제 이름은|저는|benim adım|çalışıyorum|jag heter|jag arbetar"},
    {CONCEPT_INTRODUCES, "*", 1,
     "let me introduce|allow me to introduce|introduce myself|a few words about me|short bio|short "
     "introduction|permettez-moi de me présenter|je me présente|quisiera presentarme|me presento|gostaria de me "
     "apresentar|me apresento|mi presento|vorrei presentarmi|ich möchte mich vorstellen|kurz vorstellen|ik stel "
     "me|chciałbym się przedstawić|разрешите представиться|позвольте представиться|أود أن أعرف "
     "بنفسي|自我介绍|自己紹介|소개드립니다|제 소개*|kendimi tanıt*|presentera mig"},

    {CONCEPT_THANKS, "en", 1,
     "thank you|thanks|many thanks|great work|excellent work|good work|great job|well "
     "done|congratulations|congrats|much appreciated|kudos|appreciate your|appreciate the|excellent contribution|great "
     "contribution|brilliant|wonderful|helpful|welcome on board|welcome to the team|very useful|received with "
     "thanks|duly noted|well noted|noted"},
    {CONCEPT_THANKS, "*", 1,
     "merci|félicitations|bravo|excellent travail|gracias|felicidades|enhorabuena|felicitaciones|excelente trabajo|muy "
     "útil|obrigad*|parabéns|ótimo trabalho|grazie|complimenti|ottimo lavoro|danke|vielen dank|herzlichen "
     "dank|glückwunsch|gute arbeit|dank je|dank u|bedankt|hartelijk "
     "dank|dziękuję|dziękujemy|dzięki|gratulacje|gratuluję|спасибо|благодарю|благодарим|поздравляю|поздравляем|"
     "отличная "
     "работа|شكرا|شكراً|شكرًا|نشكر|أشكر|تهانينا|مبروك|谢谢|感谢|多谢|祝贺|辛苦了|謝謝|感謝|ありがとう|感謝|お疲れさま|"
     "お疲れ様|おめでとう|감사합니다|감사드립니다|고맙습니다|축하*|수고*|teşekkür*|tebrik*|sağ "
     "ol*|tack|tackar|grattis|bra jobbat"},

    {CONCEPT_AGREES, "en", 1,
     "i/we _ agree/agrees with/on|i/we agree|agree/agreed|+1|plus one|i second|seconded|second that|i/we _ concur|i/we "
     "fully/strongly/also support|i/we support _ proposal/suggestion/view/idea/what|i endorse|full support|well said|i "
     "share _ view/views/concern/concerns|good point/points|great point/points|excellent point/points|couldn t agree "
     "more|could not agree more|same here|i m with|i am with|me too|makes sense|exactly right|i disagree|we disagree|i "
     "don t agree|i do not agree|i am not convinced|i m not convinced|i beg to differ|not sure i agree|no objection|no "
     "objections|fine with me|sounds good|works for me|you re right|you are right|is right "
     "about/that/when/there|are right "
     "about/that|has a point|have a point|spot on"},
    {CONCEPT_AGREES, "*", 1,
     "je suis d'accord|nous sommes d'accord|tout à fait d'accord|entièrement d'accord|d'accord avec|je partage|je "
     "soutiens|j'appuie|je ne suis pas d'accord|estoy de acuerdo|estamos de acuerdo|de acuerdo con|totalmente de "
     "acuerdo|apoyo la|apoyo el|apoyamos|secundo|coincido|no estoy de acuerdo|concordo|concordamos|estou de "
     "acordo|apoio|apoiamos|discordo|de acordo com a proposta|sono d'accord|siamo d'accord|d'accordo con|concordo "
     "con|condivido|non sono d'accord|ich stimme|stimme _ zu|wir stimmen|bin einverstanden|einverstanden|dem "
     "schließe|sehe ich auch|sehe das anders|stimme nicht|ich unterstütze|ik ben het eens|mee eens|helemaal mee "
     "eens|zgadzam się|popieram|nie zgadzam|zgoda|согласен|согласна|согласны|поддерживаю|поддерживаем|не "
     "согласен|присоединяюсь к мнению|أتفق مع|نتفق مع|أوافق|نوافق|أؤيد|نؤيد|أنا مع|لا "
     "أتفق|اتفق|أتفق|同意|赞同|赞成|支持|附议|贊成|贊同|不同意|賛成|同意|賛同|同感|反対です|支持します|異議あり|"
     "異議なし|동의합니다|동의*|찬성*|공감*|katılıyorum|aynı fikirde*|destekliyorum|katılmıyorum|håller med|jag "
     "instämmer|instämmer|stöder|håller inte med|tu as raison|vous avez raison|a tout à fait raison|a raison "
     "de/sur|tienes razón|tiene razón|tienen "
     "razón|tem razão|têm razão|tens razão|hai ragione|ha ragione|avete ragione|hat recht|haben recht|hast recht|heeft "
     "gelijk|"
     "hebt gelijk|hebben gelijk|ma rację|masz rację|mają rację|вы правы|ты прав|он прав|она права|абсолютно "
     "прав|совершенно прав|він правий|вона права|ви праві|має рацію|عنده حق|معك حق|على "
     "حق|说得对|说得有道理|說得對|おっしゃる通り|"
     "おっしゃるとおり|言う通り|말씀이 맞*|말이 맞*|haklı*|har rätt|har ret|má pravdu|máte pravdu"},

    {CONCEPT_VOTES, "*", 1,
     "my vote|i/we vote|vote for|voting for|i would vote|my preference is|i prefer "
     "option/the/date/version/title|my first choice|option a/b/c/d/one/two/three/# for me|option # please|in "
     "favour of option|in favor of option|i choose option|doodle|^option a/b/c/d/#|i am in favour of|i am in "
     "favor of|i m in favour|abstain|je vote|mon vote|nous votons|ma préférence|voto por|mi voto|votamos|mi "
     "preferencia|prefiero la opción|meu voto|voto na|voto pela|minha preferência|il mio voto|voto per|meine "
     "stimme|ich stimme für|stimme für|bin für option|mijn stem|ik stem|głosuję|голосую|голосуем|выбираю "
     "вариант|صوتي|أصوت|أصوّت|نصوت|我投|投票|选项|投給|投票します|一票|투표합니다|한 표|oyum|oy veriyorum|min röst|jag "
     "röstar"},

    {CONCEPT_CHALLENGES, "en", 1,
     "question # assumes/presupposes/presumes/should/itself/misses/conflates/mixes|question # _ "
     "wrong/leading/loaded/ambiguous/flawed/unclear/vague/biased/narrow/broad/problematic|wrong question|leading "
     "question|loaded question|the/this question _ "
     "assumes/presupposes/presumes/implies/conflates/itself/misses|the/this question is _ "
     "wrong/leading/loaded/ambiguous/flawed/unclear/vague/biased/framed/phrased/worded/badly/poorly|framing of _ "
     "question*|wording of _ question*|premise of _ question*|reject/dispute/challenge/object _ "
     "premise/framing/question/wording|i/we/would/to/must question _ premise/framing/wording|object to _ "
     "question/wording/premise/framing/phrasing|question should _ "
     "be/ask/read/have|question ought to|rephrase/reword/drop/delete/reformulate _ question|questions/question _ be "
     "rephrased/reworded/dropped/reformulated|not the right question|the better question|better question "
     "would|question # for granted|question takes|ill posed|poorly worded|badly worded|badly framed|poorly framed|do "
     "not think _ question _ right/good/useful/helpful/fair/meaningful/should/makes|don t think _ question _ "
     "right/good/useful/helpful/fair/meaningful/should/makes|q# assumes/presupposes|begs the question|false "
     "premise|who decided _ question*|question/questions _ put/posed/asked _ wrong/badly|why was _ question "
     "put/asked/included|why is _ question _ asked/included|don t/not think _ forum/call/questionnaire/survey "
     "should/ought _ ask|should not ask about|should not be asking|question rests on|question mixes|question lumps"},
    {CONCEPT_CHALLENGES, "*", 1,
     "mauvaise question|la/cette question _ mal/suppose/présuppose/ambiguë/biaisée/tendancieuse|question _ mal "
     "posée|formulation de la question|reformuler la question|prémisse|pregunta equivocada|la/esta pregunta _ "
     "supone/presupone/asume/ambigua/sesgada/mal|pregunta mal|formulación de la pregunta|reformular la pregunta|la "
     "premisa|parte de una premisa|pergunta errada|a/esta pergunta _ pressupõe/supõe/ambígua/mal|formulação da "
     "pergunta|reformular a pergunta|premissa|domanda sbagliata|la/questa domanda _ "
     "presuppone/ambigua/mal|premessa|riformulare la domanda|falsche frage|die/diese frage _ "
     "unterstellt/voraussetzt/setzt/falsch/unklar/suggestiv/irreführend|formulierung der frage|frage _ falsch "
     "gestellt|frage _ umformulier*|prämisse|verkeerde vraag|de vraag veronderstelt|vraagstelling|złe pytanie|pytanie "
     "zakłada|sformułowanie pytania|неправильный вопрос|вопрос _ "
     "некорректн*/неверн*/предполагает/сформулирован|формулировк* вопроса|сама постановка вопроса|постановка "
     "вопроса|السؤال الخطأ|صياغة السؤال|السؤال يفترض|يفترض "
     "السؤال|افتراض|问题本身|问题的前提|问题的提法|问题预设|这个问题假设|问题表述|提问方式|這個問題本身|質問自体|"
     "質問の前提|問いの立て方|前提が|質問の仕方|질문 자체*|질문의 전제*|잘못된 질문|soru yanlış|sorunun "
     "kendisi|fel fråga|frågan förutsätter|frågans formulering"},
    {CONCEPT_CHALLENGES, "en", 1,
     "problem/problems/issue/issues/trouble/difficulty/difficulties/objection/objections/reservations/concern/concerns/"
     "uneasy/unhappy/uncomfortable with/to/about/on _ question/questions|question # _ takes/take _ "
     "granted|takes/take/taking for granted|question _ taken for granted|question _ ought/should/must/could/needs to "
     "be _ dropped/removed/deleted/rephrased/reworded/reformulated/split/rewritten/replaced/put|question # ought|i "
     "would drop question|i would remove question|would rather ask whether/why/how/who/what/which/about|would rather "
     "ask # question|should rather ask|should be asking|should ask "
     "instead|asks the wrong|ask the wrong|asking the wrong|not a good question|is a strange question|question makes "
     "no sense|question does not make sense|question doesn t make sense|question _ does not make sense|question _ "
     "makes little sense|question _ "
     "misguided/misleading/unanswerable/unfair/moot/meaningless/pointless/odd|cannot be answered as|can not "
     "be answered as|unanswerable|the assumption behind|assumption in _ question|assumes that there|built-in "
     "assumption|question suggests that|question seems to|implicit in _ question|question _ presumes|what do you mean "
     "by|what does _ mean in _ question|disagree with _ question|i don t like _ question|i do not like _ "
     "question|challenge _ question|before answering _ question"},
    {CONCEPT_CHALLENGES, "*", 1,
     "problème avec _ question|la question # suppose|question # part|gêne dans _ question|question _ devrait être _ "
     "supprimée/reformulée|question _ n'a pas de sens|il faudrait plutôt demander|la question _ part du "
     "principe|problema con _ pregunta|la pregunta # supone|la pregunta # da por|da por sentado|dan por sentado|dar "
     "por sentado|pregunta _ debería _ eliminarse/reformularse|no tiene sentido _ pregunta|pregunta _ no tiene "
     "sentido|habría que preguntar|debería preguntarse|problema com _ pergunta|a pergunta # parte|parte do "
     "pressuposto|pergunta _ deveria ser _ retirada/reformulada|pergunta _ não faz sentido|problema con _ domanda|dà "
     "per scontato|domanda _ non ha senso|domanda _ andrebbe _ riformulata/eliminata|problem mit _ frage|frage # geht "
     "davon|frage _ geht davon aus|frage _ setzt voraus|frage _ sollte _ gestrichen/umformuliert/anders|frage _ ergibt "
     "keinen sinn|man müsste fragen|problem z _ pytaniem|pytanie # zakłada|probleem met _ vraag|gaat ervan uit|vraag _ "
     "herformuleren|не согласен с _ вопрос*|вопрос # исходит|вопрос _ исходит из|вопрос _ следует _ "
     "переформулировать/снять/убрать|вопрос _ не имеет смысла|لدي اعتراض على السؤال|السؤال رقم # يفترض|اعتراض على "
     "السؤال|السؤال غير|يجب إعادة صياغة|لا معنى للسؤال|问题 # 预设|问题 # "
     "假设|默认了|这个提问|这个问题不|不应该这样问|不应这样问|应该改成|质疑问题|质疑这个问题|問題 # "
     "預設|質問に疑問|設問に疑問|問い自体|前提として|前提にして|질문에 문제*|전제*|질문을 바꾸*|soru "
     "# varsay*|soruya itiraz*|varsayıyor|soru _ değiştirilmeli|problem med _ fråga|frågan _ utgår från|frågan bör|tar "
     "för givet"},

    {CONCEPT_OTHERS, "en", 1,
     "you/your raise/raised/write/wrote/say/said/mention/mentioned/describe/described/point/propose/proposed|your "
     "contribution/submission/answer/point/points/comment/comments/email/message/mail/suggestion/proposal/question/"
     "post/text|contribution/submission/point/comment/answer/proposal/suggestion/idea of/by/from/made|as _ "
     "said/says/wrote/pointed/noted/mentioned/suggested/explained|what _ "
     "said/says/wrote/describes/described/proposes|s "
     "contribution/submission/point/comment/answer/answers/suggestion/proposal/remark/remarks/paper/text|with "
     "what|previous speaker|earlier in this thread|in this thread|previous message|dear all i agree|the discussion so "
     "far|nothing of my own|nothing to add|nothing new to add|the submissions/papers/answers/contributions "
     "from/of/by/that|building on|following up on|picking up on|in reply to"},
    {CONCEPT_OTHERS, "*", 1,
     "rien à ajouter|nada que añadir|nada que agregar|nada a acrescentar|nulla da aggiungere|nichts hinzuzufügen|niets "
     "toe te voegen|nic do dodania|нечего добавить|ليس لدي ما أضيف|没有补充|付け加えることは|덧붙일 것은|votre "
     "contribution/message/proposition/réponse/remarque|comme _ dit/écrit/souligné|la contribution de|la proposition "
     "de|su/tu contribución/aporte/propuesta/mensaje/comentario/respuesta|como dijo/dice/señaló/mencionó|lo que "
     "dice|la propuesta de|el aporte de|sua contribuição/proposta/mensagem|como disse|proposta de|suo "
     "contributo|vostro contributo|come ha detto|proposta di|ihr/ihren/deinen/ihrem beitrag|ihre* mail|wie _ "
     "schreibt/sagt/schrieb|vorschlag von|je bijdrage|uw bijdrage|pani/pana wkład|ваш вклад|ваше предложение|ваше "
     "письмо|как сказал*|как отметил*|как писал*|предложение коллег*|مساهمتكم|مساهمتك|كما قال|كما ذكر|اقتراح "
     "الزميل|مداخلة|你的意见|您的意见|您的贡献|正如|提到的|所说的|您的建议|您提|のご意見|さんの意見|さんの提案|"
     "のご指摘|ご提案|ご投稿|님의 의견*|님의 제안*|말씀하신|sizin katkı*|önerinize|dediği gibi|ditt bidrag|ditt "
     "förslag|som _ skrev|som _ sa"},

    {CONCEPT_DRAFT, "en", 1,
     "draft|drafts|the document|output document|outcome document|final report|the report|working paper|zero draft|the "
     "text|tracked changes|track changes|google doc|googledoc|executive summary|circulated|the paper|redline|the "
     "outline|current version of the|review platform|for review|for your review|leaflet|fact sheet|version 0 #|v0 #"},
    {CONCEPT_DRAFT, "*", 1,
     "projet de rapport|le projet|la fiche|relecture|pour relecture|le document|rapport final|version préliminaire|le "
     "rapport|borrador|el documento|documento final|informe|rascunho|minuta|o documento|relatório|bozza|il "
     "documento|la relazione|il rapporto|entwurf|entwurfs|entwurfes|das dokument|abschlussbericht|bericht|concept|het "
     "document|projekt dokumentu|projekt|dokument|raport|проект доклада|проект "
     "документа|проекта|проекту|проект|документ|доклад|отчет|отчёт|المسودة|مسودة|الوثيقة|التقرير|مشروع|草案|草稿|初稿|"
     "文件|报告|文本|報告|ドラフト|草案|素案|原案|報告書|文書|초안|문서|보고서|taslak|taslağ*|belge|rapor*|utkast|"
     "utkastet|dokumentet|rapporten"},

    {CONCEPT_PLACE, "*", 1,
     "section/sections/sec/paragraph/paragraphs/para/paras/page/pages/line/lines/chapter/bullet/footnote/annex/table/"
     "item/p/pp/clause #|§ #|§ # # |second/third/first/fourth/last/next/final/opening/penultimate "
     "paragraph/sentence/bullet/section/line|the introduction|section/chapter/paragraphe/page/ligne/alinéa "
     "#|sección/párrafo/página/línea/apartado/capítulo/punto #|seção/secção/parágrafo/página/linha/capítulo/ponto "
     "#|sezione/paragrafo/pagina/riga/capitolo/punto #|abschnitt/absatz/seite/zeile/kapitel/ziffer/punkt "
     "#|sectie/paragraaf/pagina/regel/hoofdstuk/alinea "
     "#|sekcja/sekcji/akapit/akapicie/strona/stronie/wiersz/rozdział/rozdziale/punkt/punkcie "
     "#|раздел*/параграф*/страниц*/абзац*/строк*/пункт*/глав* #|القسم/الفقرة/الصفحة/السطر/البند/الفصل #|القسم رقم|第 # "
     "节|第 # 章|第 # 页|第 # 段|第 # 条|第 # 节|第 # 節|第 # 項|第 # 行|第 # 段落|# ページ|# 頁|# 行目|# 章|# 節|제 "
     "#|#절|#장|#쪽|#페이지|bölüm/madde/sayfa/paragraf/satır #|avsnitt/stycke/sida/sidan/rad/kapitel/punkt "
     "#|premier/deuxième/troisième/dernier paragraphe|primer/segundo/tercer/último "
     "párrafo|primeiro/segundo/terceiro/último parágrafo|erster/zweiter/dritter/letzter "
     "absatz|ersten/zweiten/dritten/letzten absatz|# paragraph/sentence/bullet"},

    {CONCEPT_REWORDS, "en", 1,
     "propose/suggest/recommend/prefer/request/would _ "
     "replace/replacing/delete/deleting/remove/removing/reword/rewording/rephrase/rephrasing/insert/inserting/add/"
     "adding/change/changing/amend/amending/move/moving/split/merge/shorten|should/could/might/must/ought _ "
     "read|should be replaced/deleted/removed/reworded/rephrased/moved/changed|could be "
     "replaced/deleted/removed/reworded/shortened/moved|please "
     "replace/delete/remove/reword/change/correct/insert/amend/strike|replace/change/substitute _ with/by/to|instead "
     "of|rather than _ write|new wording|alternative wording|proposed wording|suggested wording|proposed "
     "text|suggested text|suggested edit*|proposed edit*|wording|typo|typos|misspelt|misspelled|to be "
     "deleted|strike|rewrite|should read|delete the|insert the|add a sentence|add a reference|add the following|after "
     "the word*|edits|change _ to read"},
    {CONCEPT_REWORDS, "*", 1,
     "propose/proposons/suggère/suggérons _ remplacer/supprimer/reformuler/ajouter/modifier/insérer|remplacer _ "
     "par|supprimer la|reformuler|devrait se lire|devrait être remplacé*|faute de frappe|au lieu "
     "de|propongo/proponemos/sugiero/sugerimos _ "
     "reemplazar/sustituir/eliminar/reformular/añadir/agregar/cambiar/modificar|reemplazar/sustituir/cambiar _ "
     "por|debería decir|debería leerse|errata|en lugar de|proponho/propomos/sugiro/sugerimos _ "
     "substituir/suprimir/eliminar/reformular/acrescentar/alterar/trocar|substituir/trocar _ por|deveria ler|em vez "
     "de|propongo/proponiamo/suggerisco _ sostituire/eliminare/riformulare/aggiungere/modificare|sostituire _ "
     "con|invece di|dovrebbe leggersi|refuso|schlage/schlagen _ vor|vorschlag _ ersetzen|ersetzen _ "
     "durch|streichen|umformulieren|umformulierung|statt|sollte lauten|sollte heißen|tippfehler|einfügen|ergänzen|stel "
     "voor|vervangen _ door|schrappen|in plaats "
     "van|proponuję/proponujemy|zastąpić|zamiast|usunąć|przeredagować|literówka|предлагаю/предлагаем _ "
     "заменить/удалить/добавить/исключить/изложить/изменить/дополнить|заменить _ на|вместо|изложить "
     "в|опечатка|исключить|أقترح/نقترح _ استبدال/حذف/إضافة/تعديل/إعادة|استبدال|حذف|بدلا من|بدلاً من|تعديل الصياغة|إعادة "
     "صياغة|建议将|建议改为|建议删除|建议修改|改为|替换为|删除|应为|错别字|建议增加|建議改為|建議刪除|に置き換え|"
     "を削除|に修正|に変更|修正案|書き換え|とすべき|追記|誤字|表現を|文言|수정을 제안*|으로 바꾸*|로 "
     "수정*|삭제*|대신|오타|문구*|öneriyorum|öneririm|değiştirilmesi*|yerine|silinmesi*|föreslår|ersätta|ersättas|"
     "stryka|strykas|omformulera|i stället för|istället för|skrivfel|bör lyda"},
    {CONCEPT_REWORDS, "*", 1,
     "cambiaría|sustituiría|eliminaría|quitaría|suprimiría|añadiría|se puede quitar|se podría quitar|je "
     "remplacerais|je supprimerais|j'ajouterais|je mettrais|je changerais|à "
     "supprimer|mudaria|trocaria|tiraria|retiraria|acrescentaria|cambierei|toglierei|sostituirei|aggiungerei|würde ich "
     "_ streichen/ersetzen/kürzen/ändern|ich würde _ streichen/ersetzen/kürzen/ändern|ich würde hier|zou ik _ "
     "schrappen/vervangen/wijzigen|я бы заменил*|я бы убрал*|предлагаю заменить|suggested text for|suggested "
     "wording|my/our edits|my/our edit|edits to|edits in|comments on the draft/text/document/report/paper|comments to "
     "the draft|remarks on the draft/text/document|my/our comments on|my/our remarks|would cut|would drop|would "
     "delete|would shorten|would add|would rather say|would say|cut/drop/shorten/tighten the/this "
     "paragraph/sentence/section/passage|proofreading|in track changes|as tracked changes|mark up|marked "
     "up|observations sur le projet|commentaires sur le projet|comentarios al borrador|comentarios sobre el "
     "borrador|observaciones al borrador|comentários ao rascunho|comentários sobre o rascunho|commenti alla "
     "bozza|anmerkungen zum entwurf|kommentare zum entwurf|opmerkingen bij het concept|uwagi do projektu|замечания к "
     "проекту|комментарии к проекту|ملاحظات على المسودة|تعليقات على "
     "المسودة|对草案的|对草稿的|修改建议|ドラフトへのコメント|案へのコメント|초안에 대한 의견|taslağa "
     "ilişkin|kommentarer till utkastet|synpunkter på utkastet|sollte es|muss es|müsste es|heißen"},
    {CONCEPT_REWORDS, "*", 1,
     "trop fort|trop faible|demasiado fuerte|demasiado débil|muito forte|muito fraco|troppo forte|troppo debole|zu "
     "stark|zu schwach|te sterk|te zwak|za mocn*|za słab*|слишком сильн*|слишком слаб*|à raccourcir|à préciser|à "
     "corriger|por corregir|da correggere|kürzen|zu kürzen|skrócić|сократить|is too weak|is too strong|is too "
     "vague|too weak|too strong|i d write|i would write|i d say|i d use|i d prefer|can go|could go|should go|reads "
     "better|read better|would read|better worded|il vaudrait mieux|vaudrait mieux|renvoie à|sería mejor|mejor "
     "decir|seria melhor|melhor dizer|sarebbe meglio|meglio dire|besser wäre|wäre besser|würde ich schreiben|würde ich "
     "streichen|beter zou|lepiej byłoby|лучше написать|лучше сказать|من الأفضل|最好改|不如改|の方がよい|方が良い|이 "
     "낫|daha iyi olur|bättre att skriva"},

    {CONCEPT_PERSONAL, "*", 1,
     "not for my employer|not my employer s|not those of my employer|only for myself|non au nom|pas au nom|et non pour "
     "mon employeur|no en nombre|no "
     "hablo en nombre|não em nome|não falo em nome|non a nome|non parlo a nome|nicht im namen|nicht für meinen "
     "arbeitgeber|niet namens|nie w "
     "imieniu|не от имени|от себя лично|личное мнение|моё личное|мое личное|وليس باسم|ليس نيابة|لا أمثل|رأيي "
     "الشخصي|不代表|仅代表个人|僅代表個人|"
     "代表するものでは|組織を代表し*ない|私見|대표하지 않*|대표하는 것이 아*|사견|kendi adıma|adına değil|şahsi "
     "görüş*|inte på uppdrag|inte för min "
     "arbetsgivare|min personliga åsikt|min egen åsikt|mijn persoonlijke mening|mi opinión personal|minha opinião "
     "pessoal|la mia opinione "
     "personale|mon avis personnel|moim osobistym|moja osobista"},
    {CONCEPT_PERSONAL, "*", 1,
     "personal capacity|individual capacity|my own capacity|speaking for myself|in my own name|personal views|personal "
     "opinion|personal view|not on behalf of|do not represent|does not represent|à titre personnel|en mon nom "
     "propre|titre individuel|a título personal|a título individual|título individual|a título pessoal|a titolo "
     "personale|in meinem eigenen namen|als privatperson|persönlich* eigenschaft|persönliche meinung|op persoonlijke "
     "titel|we własnym imieniu|prywatnie|в личном качестве|от своего имени|лично от себя|بصفتي الشخصية|بصفة "
     "شخصية|以个人身份|个人意见|個人の立場|個人として|個人的な|개인 자격*|개인적*|kişisel olarak|kişisel görüş*|som "
     "privatperson|i egenskap av privatperson|speak/speaking/write/writing/answer/answering only for "
     "myself|speak/write/answer for myself|are/is mine and not|mine alone|ich spreche/antworte/schreibe nur für "
     "mich|für mich "
     "selbst|je parle pour moi|ne parle/réponds/écris que pour moi|parle/écris/réponds en mon "
     "nom|hablo/respondo/escribo "
     "solo/sólo/solamente por/para mí|hablo/respondo/escribo por mí|hablo/escribo/respondo en mi "
     "nombre|falo/respondo/escrevo "
     "só/apenas/somente por mim|falo/respondo/escrevo por mim|parlo/rispondo/scrivo solo/soltanto per "
     "me|parlo/rispondo/scrivo "
     "per me|spreek/schrijf/antwoord alleen/enkel voor mezelf/mijzelf|voor mezelf, niet|tylko za siebie|за себя|om "
     "egen "
     "del|för egen del|bara/endast för mig "
     "själv|我只代表自己|只代表我|代表我自己|代表我个人|代表自己|私個人の|個人の意見|제 "
     "개인|개인 의견*|kendim adıma|kendi adıma|عن نفسي"},

    {CONCEPT_OPINES, "en", 0.5,
     "in my/our view/opinion/experience/country|i/we believe|i/we think|from my/our perspective/experience|we have "
     "found|we have learned|we have seen|our experience|in our experience|we recommend|i would argue|we run|we "
     "operate|we work with|in practice|for example|for instance|lessons learned|the role of|best practice*|we "
     "established|in my organisation|in our organisation|we share|key challenge|main obstacle"},
    {CONCEPT_OPINES, "*", 0.5,
     "à mon avis|selon nous|nous pensons|je pense|nous estimons|d'après notre|par exemple|dans mon pays|en mi "
     "opinión|consideramos|creemos|creo que|pienso que|por ejemplo|en nuestra experiencia|en mi país|na minha "
     "opinião|acreditamos|acredito que|por exemplo|no meu país|secondo me|secondo noi|crediamo|riteniamo|ad "
     "esempio|per esempio|meiner meinung|unserer ansicht|aus unserer sicht|aus meiner sicht|wir glauben|zum "
     "beispiel|unsere erfahrung*|volgens ons|naar mijn mening|bijvoorbeeld|moim zdaniem|naszym zdaniem|na przykład|по "
     "моему мнению|на наш взгляд|мы считаем|я считаю|например|по нашему опыту|في رأيي|في رأينا|نرى أن|نعتقد|أعتقد|على "
     "سبيل "
     "المثال|我认为|我们认为|例如|在我看来|根据我们的经验|我們認為|と考えます|と思います|例えば|我が国|私見|생각합니다|"
     "예를 들어|봅니다|bence|bizce|örneğin|inanıyoruz|jag anser|vi anser|till exempel|enligt min"},
    {CONCEPT_COUNT, "", 0, NULL},
};
