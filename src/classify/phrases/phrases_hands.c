/* SPDX-License-Identifier: MIT */
/* phrases_hands: hands that are offered: who is a volunteer and who gives so many hours tells what is done where they
 * live; only with a wish, and a team it is for, it is an offer. */
#include "phrases.h"

const struct phrase_group phrases_hands[] = {
    {SENSE_TIME, "*", 1,
     "hour|hours|time|evening|evenings|afternoon|afternoons|heure|heures|temps|soirée|soirées|disponibilité|hora|horas|"
     "tiempo|disponibilidad|tempo|disponibilidade|ora|ore|disponibilità|stunde|stunden|zeit|abende|uur|uren|tijd|"
     "avonden|godzin*|czas|czasu|час|часа|часов|время|времени|годин*|ساعة|ساعات|وقتي|وقت|小时|小時|时间|時間|시간*|"
     "saat*|"
     "zaman*|timme|timmar|tid|kvällar"},
    {SENSE_SPARE, "*", 1,
     "spare|to offer you|to offer your|can set aside|could set aside|à consacrer|à vous offrir|à vous consacrer|me "
     "sobran|me quedan libres|puedo dedicar|podría dedicar|posso dedicar|poderia dedicar|tenho livres|posso dedicare|"
     "potrei dedicare|ho libere|erübrigen|übrig|kann ich missen|kan missen|uur over|tijd over|mogę poświęcić|"
     "mogłabym poświęcić|mógłbym poświęcić|могу уделять|могу уделить|могла бы уделять|мог бы уделять|есть свободн*|"
     "أن أخصص|أستطيع تخصيص|يمكنني تخصيص|抽出|腾出|空出|割け|割くこと|空いています|내어 드릴|낼 수|ayırabilir*|boş "
     "vaktim|"
     "avsätta|till övers|avvara"},
    {SENSE_VOLUNTEER, "*", 1,
     "volunteer|volunteering|hands|volontaire|bénévole|bénévolement|voluntario|voluntaria|voluntário|voluntária|"
     "volontario|volontaria|freiwillig|freiwillige|freiwilliger|ehrenamtlich|vrijwilliger|vrijwillig|wolontariusz*|"
     "ochotni*|волонтер*|волонтёр*|доброволец|добровольцем|متطوع|متطوعة|التطوع|أتطوع|志愿者|义工|志工|ボランティア|"
     "자원봉사*|gönüllü|frivillig|volontär"},
    {SENSE_CAN, "*", 1,
     "i/we can|i/we could|i am able|we are able|je peux|je pourrais|nous pouvons|nous pourrions|puedo|podría|podemos|"
     "podríamos|posso|poderia|podemos|potrei|possiamo|potremmo|ich kann|ich könnte|wir können|wir könnten|kann ich|"
     "könnte ich|ik kan|ik zou|wij kunnen|kan ik|mogę|mogłabym|mógłbym|możemy|могу|мог бы|могла бы|можем|أستطيع|"
     "نستطيع|يمكنني|يمكننا|بإمكاني|可以|能够|できます|可能です|할 수 있|수 있습니다|jag kan|vi kan|kan jag"},
    {SENSE_TEAM, "*", 1, "equipa"},
    {SENSE_YOUR, "*", 1, "vossa|vosso|vossas|vossos|ekibinize|grubunuza|فريقكم|لفريقكم|مجموعتكم|لمجموعتكم"},
    {SENSE_WISH, "*", 1, "我可以|我们可以|我们能|gönüllüyüm|gönüllü olmak|gönüllü olabil*"},
    {CONCEPT_JOINS, "*", 1,
     "^happy/glad/keen/willing/delighted to help|happy/glad to help tell/wherever/where/whoever/whichever|short of "
     "hands tell|"
     "お手伝いができます|お手伝いできます|お力になれます|melde mich _ freiwillig|melde mich als freiwillige*|meld me "
     "als vrijwilliger|meld mij als vrijwilliger|mig som "
     "frivillig|mig som volontär|se na ochotnika|zgłaszam się na ochotnika|me ofrezco como voluntari*|ofereço me como "
     "voluntári*|mi offro come volontari*"},
    /* Who asks whether hands are still wanted has some. */
    {CONCEPT_JOINS, "*", 0.9,
     "do you still/yet need/want/seek/take _ volunteers/helpers/hands/people|are you still looking for|still need "
     "volunteers/helpers|still short of hands/people/volunteers|encore besoin de "
     "bénévoles/volontaires/bras/monde|cherchez vous encore|vous cherchez encore|todavía/aún "
     "necesitan/buscan/hacen _ voluntari*/gente/manos|siguen buscando _ voluntari*/gente|ainda "
     "precisam/procuram _ voluntári*/gente|ancora bisogno di _ volontari/gente|cercate ancora|servono ancora|"
     "brauchen/brauchst/braucht/suchen/sucht sie/ihr/du noch|noch freiwillige/helfer _ gesucht/gebraucht|zoeken "
     "jullie nog|zoekt u nog|nog vrijwilligers nodig|szukacie jeszcze|potrzebujecie jeszcze|jeszcze "
     "wolontariuszy|ещё/еще нужны|нужны ещё/еще|вы ещё/еще ищете|ищете ещё/еще|ما زلتم بحاجة|هل تحتاجون|ما زلتم "
     "تبحثون|还需要志愿者|还需要义工|还招志愿者|还缺志愿者|まだボランティア|まだ募集して|아직 자원봉사*|아직 사람이 "
     "필요*|"
     "hâlâ gönüllü|daha gönüllü|behöver ni fler|söker ni fler|söker ni fortfarande|behöver ni fortfarande"},
    /* Room for one more. */
    {CONCEPT_JOINS, "*", 1,
     "room for one more|room for another pair|space for one more|place for one more|is there room for me|a "
     "chair/seat is/s left|chair left for me|may/can/could i be in one/it/yours|may/can/could i be one of you|"
     "may/can i sit in|may/can/could i be on one/it|de la place pour un/une de plus|une place pour moi|reste "
     "une place/chaise|reste t il une place|y a t il encore une place|puis je en être|"
     "sitio/lugar/hueco/espacio para uno/una más|cabe uno/una/alguien más|queda una silla/plaza|queda un "
     "sitio/hueco/lugar|queda sitio para|lugar/vaga/espaço para mais um/uma|sobra uma cadeira|resta uma "
     "cadeira|há lugar para mim|cabe mais um/uma|posto per un'altra|posto per un altro|c'è posto per me|c'è ancora "
     "posto|"
     "resta una sedia|resta un posto|platz für noch einen/eine/jemanden|ist noch platz|noch ein platz frei|"
     "noch ein stuhl frei|noch einen stuhl|darf ich in eine/eins/einem|darf ich dazu|nog plaats/plek voor "
     "een/één/iemand|nog een stoel/plek/plaats vrij|is er nog plek|is er nog plaats|mag ik erbij|mag ik er een "
     "van|plats för en till|finns det plats|en stol ledig|får jag vara med i|får jag sitta med|miejsce dla "
     "jeszcze jednej/jednego|znajdzie się miejsce|zostało jeszcze miejsce|mogę być w jednym/jednej|место для "
     "еще одного/одной|найдется место|найдется ли место|можно мне в одну|можно к вам в|هل من مكان لي|هل هناك "
     "مكان لي|هل بقي مكان|هل لي "
     "مكان|还有位置吗|还有空位吗|还有名额吗|多我一个|算我一个|空きはありますか|席はありますか|もう一人入れ|私も入れて|"
     "남는 자리가 있|자리가 남|"
     "자리 하나 있|저도 끼워*|저도 넣어*|bir kişilik yer|bana da yer|bir kişiye daha yer|ben de içinde ol*"},
    /* The same wish, offer and group in languages of fewer speakers. */
    {SENSE_WISH, "*", 1,
     "ráda bych|rád bych|rádi bychom|chtěla bych|chtěl bych|rada by som|rád by som|chcela by som|chcel by som|"
     "szeretnék|szeretnénk|szívesen|haluaisin|haluan|haluaisimme|mielelläni|aș dori|aș vrea|am dori|vreau|doresc|jeg "
     "vil gerne|vi vil gerne|vil gerne|vil gjerne|jeg vil gjerne|бих искал*|бихме искали|с удоволствие|želio bih|"
     "željela bih|htio bih|htjela bih|rado bih|rad bi|rada bi|soovin|sooviksin|norėčiau|vēlos|vēlētos|m'agradaria|"
     "gostaríame"},
    {SENSE_JOIN, "*", 1,
     "přidal*|přidám*|připojil*|zapojil*|pridal*|pripojil*|csatlakoz*|részt venn*|részt vennék|bekapcsolódn*|liittyä|"
     "osallistua|tulla mukaan|päästä mukaan|mă alătur|să mă alătur|să particip|participa|deltage|være med|gå med|bli "
     "med|være med i|включа|се включа|да се присъедин*|участвам|pridružiti|pridružio*|pridružila|pridružil*|"
     "sudjelovati|uključiti|liituda|osaleda|prisijungti|dalyvauti|pievienoties|piedalīties|unir me|apuntar me"},
    {SENSE_TEAM, "*", 1,
     "munkacsoport*|csoporthoz|csoportba*|csoport*|työryhmä*|ryhmä*|grupului|grupul|echipa|echipei|arbejdsgruppe*|"
     "gruppen|arbeidsgruppe*|група*|работна група|skupini|skupinu|skupině|skupiny|radnoj "
     "skupini|töörühm*|rühmaga|grupės|grupė*|grupai|darba grup*|grup de treball"},
    {CONCEPT_COUNT, "", 0, NULL},
};
