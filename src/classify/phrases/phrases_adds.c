/* SPDX-License-Identifier: MIT */
/*
 * phrases_adds: who adds to what somebody else told, below their lines: "one more for your list", "the same in car park
 * West". What follows is told from first hand, though nobody says "we".
 */
#include "phrases.h"

const struct phrase_group phrases_adds[] = {
    {CONCEPT_ADDS, "*", 1,
     "one/two/three/another/some more for your/the list|another/one for your list|add/adding/added _ to your list|to "
     "add "
     "to your list|the same in/at|same here in/at|same goes for|the same is true of/in/at|likewise in/at/on|"
     "noch einer/eine/eins/einen/ein/zwei/drei/etwas _ für ihre/deine/eure/die liste|zu ihrer/deiner/eurer "
     "liste|dasselbe in/im/an/am/auf/bei|das gleiche in/im/an/am/auf/bei|ebenso in/im/auf/bei/am|genauso "
     "in/im/auf/bei/am|"
     "un/une/deux/trois _ de plus pour votre/ta/la liste|ajoute/ajouter _ à votre/ta/la liste|de même à/au/aux/dans/"
     "en/chez|même chose à/au/aux/dans/en/chez|idem à/au/aux/dans/en/chez|"
     "uno/una/dos/otro/otra/otros/otras _ para tu/su/vuestra lista|añado/agrego/sumo _ a tu/su/vuestra lista|lo mismo "
     "en/pasa/ocurre|otro tanto en|"
     "uno/una/due/altri/altre _ per la tua/sua/vostra lista|ne aggiungo uno/una/due/altri/altre|aggiungo _ alla "
     "tua/sua/vostra lista|lo stesso a/al/alla/in/nel/nella/da|idem a/al/alla/in/nel/nella|"
     "mais um/uma/dois/duas para a sua/tua/vossa lista|acrescento _ à sua/tua/vossa lista|o mesmo em/no/na/nos/nas|"
     "nog een/één/twee/drie _ voor je/uw/jullie/de lijst|hetzelfde in/op/bij/aan|idem in/op/bij|evenzo in/op/bij|"
     "dorzucam/dorzucę/dodam/dodaję jeszcze|jeszcze jeden/jedno/jedna/dwa do _ listy|to samo w/na/u/we/przy|"
     "en/ett/två/tre till på/för/till din/er/listan/lista|samma sak på/i/hos|detsamma på/i/hos|likaså på/i/hos|"
     "добавлю/добавляю к _ списку|ещё/еще один/одно/одна/два/две в/к _ список/списку|то же самое в/на/у/и|"
     "додам/додаю до _ списку|те саме в/у/на|те ж саме в/у/на|"
     "listenize/listene bir/iki _ daha|aynısı _ da/de/için|aynı durum _ da/de|"
     "أضيف إلى قائمت*|الشيء نفسه في|الأمر نفسه في|ونفس الشيء في|"
     "再补充一|补充一条|补充两|同样的情况|一样的情况|もう一つ追加|リストに追加|同じことが|하나 더 추가*|목록에 "
     "추가*|똑같은 일이"},
    /* Somebody asked, and is told: "You asked who repairs it. Two brothers from the boatyard." */
    {CONCEPT_ADDS, "*", 1,
     "you asked/ask/wonder/wondered who/what/how/where/when/which/why|you asked/ask/wanted/wondered _ "
     "who/what/how/where/when/which/why/about our|asked _ "
     "who/what/how/where/when/which "
     "we|in answer to your question|to answer you|to answer your question|du/ihr/sie "
     "hattest/hattet/hatten/hast/habt/haben _ gefragt|du fragtest|ihr fragtet|sie fragten|auf deine/eure/ihre frage|um "
     "deine/eure/ihre frage zu beantworten|gefragt hattest/hatten|pour répondre à|tu demandais|vous demandiez|vous "
     "vouliez savoir|tu voulais savoir|je réponds à|en réponse à ta/votre question|preguntaba/preguntabas/preguntabais/"
     "preguntó por/quién/qué/cómo/dónde|querías/querían saber|respondo a|para responder a|a tu/su/vuestra "
     "pregunta|chiedeva/chiedevi/chiedevate/chiedeva chi/cosa/come/dove/quanto|volevi/volevate "
     "sapere|rispondo a|per rispondere a|respondendo a/à/ao|perguntava/perguntavas/perguntou quem/o/como/onde/pelas|"
     "querias/queriam saber|je vroeg/vroegen/vroegt wie/wat/hoe/waar|jullie vroegen|u vroeg|in antwoord op "
     "je/uw/jullie "
     "vraag|pytała/pytał/pytałeś/pytałaś/pytaliście _ kto/co/jak/gdzie/ile|odpowiadam na|вы "
     "спрашивали/спросили/спрашиваете|ты спрашивал/спрашивала|отвечаю на|du/ni frågade vem/vad/hur/var|svar på din/er "
     "fråga|sormuştu*|sormuştunuz|soruyordu*|sorunuza cevaben|سألت عن|سألتم عن|سألتني|جوابا على سؤال*|"
     "你问|您问|你们问|问到|回答您的|お尋ねの|ご質問の|물으셨|물어보신|여쭤보신|물으신"},
    /* Who agrees and goes on to tell their own. */
    {CONCEPT_ADDS, "*", 1,
     "add/adding something|add one/two/an/another experience/example/case/story from|add one/two/another from/of "
     "our/my/ours/mine|add our/my own|add our/my experience*|etwas/eines/eins/erfahrung/beispiel _ "
     "ergänzen/hinzufügen/beisteuern|ergänze etwas|steuere etwas _ bei|ajouter/ajoute/ajouterais quelque "
     "chose|ajouter/ajoute/ajouterais un exemple/cas _ de|ajouter/ajoute une expérience|ajouter/ajoute "
     "notre/mon expérience|añadir/añado/agregar/agrego/aportar/aporto/sumar algo|añadir/agregar/aportar una "
     "experiencia|añadir/agregar/aportar nuestra/mi experiencia|aggiungere/aggiungo/aggiungerei "
     "qualcosa|aggiungere/aggiungo la nostra/mia|aggiungere un'esperienza|acrescentar/acrescento/acrescentaria/juntar "
     "algo|acrescentar uma/nossa/minha experiência|acrescento/acrescentaria um/o caso/exemplo de/do/da|añado/agrego un "
     "caso/ejemplo de/del|aggiungo un caso/esempio di/del/dal/dalla|ergänze ein beispiel/einen fall|iets _ "
     "toevoegen/aanvullen|voeg _ iets _ toe|dodać/dodam/dorzucić "
     "coś|dodać/dorzucić _ nasze/moje doświadczeni*|добавить/добавлю _ кое что|добавить от себя/нас|добавлю от "
     "себя/нас|lägga/lägger till något|tillägga något|lägga till _ erfarenhet|bir şey/şeyler _ "
     "eklemek|kendi deneyim* _ eklemek|أن أضيف شيئا|أضيف شيئا|أضيف تجربت*|补充一点我们|补充我们的|补充一些我们|"
     "当方の経験を付け加え|こちらの経験を付け加え|付け加えさせて|저희 경험을 덧붙이*|조금 덧붙이*|한 가지 보태*"},
    {CONCEPT_COUNT, "", 0, NULL},
};
