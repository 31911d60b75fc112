/* SPDX-License-Identifier: MIT */
/*
 * common: everyday words, which carry little matter although they are no function words ("think", "people", "problème"). Written from
 * general knowledge of each language; what is missing here only counts a little more than it should.
 */
#include "tables.h"

const struct common_table lang_common[] = {
    {"en",
     "able about accept across act action actual add agree allow already always answer appear apply approach area around ask aspect available avoid "
     "aware away back bad base basic become begin believe best better big bit bring build call care carry case cause certain certainly chance "
     "change choice choose clear clearly close come common complete completely concern consider continue correct course create current currently "
     "day deal decide definitely depend describe detail different difficult direct directly discuss effort either else end enough ensure entire "
     "especially etc even ever every everyone everything exact exactly example exist expect experience explain extent fact fair fairly far feel few "
     "fine find first follow force forward free full fully further future general generally get give go goal good great group grow guess hand happen "
     "happy hard have hear help high hold honest hope huge idea imagine important improve include increase individual instead interest interested "
     "involve issue item keep kind know lack large last later lead learn least leave less let level like likely limit line list little live long "
     "look lot main mainly make manage many matter maybe mean mention might mind moment month move much name nature near necessarily necessary need "
     "never new next nice nothing notice number obvious obviously often okay ok old one open opinion opportunity option order own part particular "
     "particularly past people perhaps person personal personally pick place plan play point possible possibly post prefer present pretty prevent "
     "previous probably problem process provide purpose put question quick quickly quite rather reach read ready real really reason reasonable recent "
     "recently regard relate relevant rely remain remember require respect respond response rest result right role run sad sake say second see seem "
     "sense sensible serious set several share short show side similar simple simply since single situation small solve someone something sometimes "
     "soon sort source sound speak specific specifically stand start state stay step still stop strong sure surely take talk task tell tend term thank "
     "thing think thought time today together top total towards true try turn type understand unfortunately unless update use useful usual usually "
     "valid value various view wait want way week well whatever whether while whole whose wide will willing wish within without wonder word work world "
     "worry worth write wrong year yes yet"},
    {"fr",
     "aller année assez aucun aujourd'hui aussi autant avis beau besoin bien bon bonne cas cause certain certainement chaque chose clair comment comprendre "
     "concernant connaître considérer contre côté créer croire dernier devoir différent difficile dire donner effet effort ensemble ensuite entier essayer "
     "exemple façon faire fait fois fort général grand grande groupe idée important importante jamais jour justement lieu long manière meilleur mettre mieux "
     "mise moment monde montrer moyen nécessaire nombre nombreux nouveau nouvelle parfois part partie parler particulier passer pays penser permettre "
     "personne petit petite peu place plupart plutôt point possible possibilité pouvoir premier première prendre près problème propre question raison rendre "
     "rester rien savoir semaine sembler seul seulement simple situation souvent suffisant suite sujet surtout sûr temps toujours travail travailler trop "
     "trouver trouve type utiliser vie voir vouloir vrai vraiment"},
    {"es",
     "acuerdo además ahora algo alguien antes año apenas aquí asunto ayudar bien bueno buena cada cambio casi caso claro clase conocer considerar cosa creer "
     "crear cualquier dar deber decir dejar demás diferente difícil día ejemplo embargo empezar encontrar entonces entender esperar estar forma general gente "
     "gran grande grupo hacer hablar hecho hoy idea importante igual incluso intentar ir jamás largo llegar lugar luego manera mayor mayoría mejor menor "
     "mismo modo momento mucho mundo nada necesario necesitar nivel nuevo nueva nunca número obra ocurrir opinión parecer parte pasar país pensar pequeño "
     "persona poco poder poner posible pregunta primero primera problema propio punto quedar querer quizás razón realizar realmente respecto resultado saber "
     "seguir según seguro sentir siempre simple sino situación tal tarde tema tener tiempo tipo tomar trabajo tratar usar vez venir ver verdad vida"},
    {"de",
     "allein allerdings alles allgemein anders arbeit art aufgabe beispiel beitrag bekommen bereich besonders besser bestehen beste bisher bleiben brauchen "
     "bringen dafür dagegen davon denken deutlich eben eher eigentlich eigen einfach einige ende ergebnis erst erste etwas fall finden folgen form frage führen "
     "ganz geben gehen genau genug gerade gern gleich groß grund gruppe gut halten heute idee immer jahr jemand jetzt kaum klar klein kommen könnte lange lassen "
     "leben leicht letzte leute liegen machen manchmal meinen meinung meist mensch menschen moment möglich müssen natürlich nennen neu nichts nie nutzen oft "
     "ohnehin ort person problem punkt recht richtig rolle sache sagen schaffen schlecht schwierig sehen seite setzen sicher situation sollen sonst stehen "
     "stelle stellen tag teil thema tun überhaupt unterstützen unterschied verschieden verstehen versuchen viel viele vielleicht völlig weg weise weit weiter "
     "welt wenig wenige wichtig wirklich wissen woche wohl wollen wort zahl zeigen zeit ziel ziemlich zusammen zwar"},
    {"pt",
     "acho acreditar agora ajudar algo alguém ano antes apenas aqui assunto bem bom boa cada caso certo certeza claro coisa colocar começar conhecer considerar "
     "criar dar deixar depois dever diferente difícil dizer dia encontrar então entender esperar exemplo falar fato fazer ficar forma geral gente grande grupo "
     "haver hoje ideia igual importante ir jamais longo lugar maior maioria maneira melhor menor modo momento mundo muito nada necessário nível nova novo "
     "nunca número opinião parecer parte passar país pensar pequeno pessoa poder ponto possível pouco precisar primeiro problema próprio querer questão razão "
     "realmente respeito resultado saber sempre sentir simples situação tempo ter tema tipo tomar trabalho tratar usar ver vez verdade vida vir"},
    {"it",
     "accordo ad adesso alcuno allora altro anno avere bello bene bisogno buono caso certo che chiaro cioè come comunque considerare cosa credere cosi dare "
     "davvero dire diverso difficile dovere esempio essere fare fatto forma forse forte generale gente giorno grande gruppo idea importante invece lavorare lavoro "
     "lungo maggior mai maniera meglio mettere modo molto momento mondo necessario niente nuovo numero ogni opinione paese parlare parte passare pensare persona "
     "piccolo poco porre posto possibile potere prendere primo problema proprio punto qualche qualcosa quasi questione ragione realtà rispetto risultato sapere "
     "sembrare sempre senso situazione solo spesso stare stesso tempo tipo trovare usare vedere venire vero verso vita volere volta"},
    {"nl",
     "alles anders beetje beginnen belangrijk beste beter bijna bijvoorbeeld blijven deel denken ding dingen doen eens eerst eerste eigen einde enkele erg geven "
     "gaan geval geven goed goede groep groot hebben houden idee iets iemand jaar jong juist keer kennen kleine komen krijgen kunnen laten leven liggen lijken maken "
     "man manier meer meest mens mensen mening misschien moeilijk moeten mogelijk nemen niets nieuw nodig nooit nummer ook oud plaats probleem punt reden "
     "situatie soms soort staan steeds tijd vaak veel verder verschillende vinden vraag vragen waarschijnlijk weg week weinig werk werken weten willen wereld zaak "
     "zaken zeggen zeker zetten zien zoals"},
    {"ru",
     "вопрос время всегда год говорить группа давать дать дело делать день думать жизнь знать иметь именно использовать каждый конечно который хороший хорошо "
     "лучше любой человек люди место мир многие много мнение можно мочь находиться начать необходимый никогда новый нужный общий один особенно первый понимать "
     "последний поэтому пример проблема просто работа раз разный результат решать самый сделать сейчас сказать случай снова стать сторона считать точка часть часто "
     "хотеть хотя число"},
};
const size_t lang_common_count = sizeof lang_common / sizeof lang_common[0];
