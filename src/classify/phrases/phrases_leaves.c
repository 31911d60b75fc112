/* SPDX-License-Identifier: MIT */
/*
 * phrases_leaves: who leaves a workstream, changes from one to another, or says which one they do not mean. A group's
 * weight tells where that workstream stands (LEAVES_..., streams/left.c).
 */
#include "phrases.h"

const struct phrase_group phrases_leaves[] = {
    /* A verb, somewhere behind it what is left. */
    {CONCEPT_LEAVES, "*", 1,
     "step/stepping/stepped/stand/standing/stood down/back/aside from|leave|leaving|left|quit|quitting|"
     "withdraw/withdrawing/withdrew/resign/resigning/resigned/retire/retiring "
     "from|drop/dropping/bow/bowing/pull/pulling "
     "out of|take/taking/strike me/us/myself off|remove/delete/drop/unsubscribe/withdraw me/us/myself from|take/strike "
     "my/our name/names off|remove/delete/strike my/our name/names from|give/giving/gave up _ "
     "place/seat/part/role/work/membership in/on/with|move/moving/switch/switching/change/changing/transfer/"
     "transferring/swap/swapping from|move/switch/transfer/shift me/us from|no longer/cannot/t/not/unable _ "
     "stay/remain/continue/carry/go on/in/with|no longer|used to be _ in/on/of|until now/recently in/on|"
     "quitte|quitter|quittons|quittant|quitterai|me/nous retire/retirer/retirant/désinscrire/désinscris de/du|"
     "retirez/désinscrivez/enlevez/rayez moi/nous de/du|démissionne/démissionner/sors/sortir de/du|abandonne|"
     "abandonner|passer/passe/basculer/bascule/changer/transférer/muter de/du|transférez/mutez/basculez moi/nous "
     "de/du|pourrai/peux/pouvons/pourrons/pourrais _ plus/pas continuer/rester/poursuivre|plus "
     "continuer/participer/rester/suivre/contribuer/assurer|plus le temps|ne fais/faisons plus partie|"
     "dejo|dejar|dejé|dejamos|dejando|dejaré|abandono|abandonar|doy/damos/dar/darme/darnos/den/denme/dadme/dame/"
     "causo/causar de baja|dar/darme/darnos/doy baja|bórrenme/bórrame/quítenme/quítame/sáquenme/sácame/retírenme/"
     "retírame/elimínenme/quitadme/borradme/sacadme de/del|salgo/salir/salirme/salimos/retiro/retirarme/retirarnos "
     "de/del|cambiar/cambiarme/cambiarnos/pasar/pasarme/trasladarme/mudarme/mover/moverme de/del|cámbienme/pásenme/"
     "cámbiame/pásame de/del|ya no puedo/podré/podemos/podremos/sigo/seguiré/tengo|no puedo/podré/podemos _ "
     "seguir/continuar|sair/saio/saímos/retiro/retirar de/do/da|deixo|deixar|deixamos|abandonamos|tirem/tire/"
     "retirem/retire/removam/remova me de/do/da|mudar/mudo/passar/trocar/transitar/transferir/transfiram de/do/da|"
     "mudar/transferir/transferirem me de/do/da|já não posso/consigo/podemos/conseguimos/tenho|não "
     "posso/poderei/consigo _ continuar/seguir|lascio|lasciare|lasciamo|abbandono|abbandonare|abbandoniamo|"
     "esco/uscire/usciamo/ritiro/ritirarmi/dimetto/dimettermi/cancellarmi da/dal/dalla|toglietemi/toglimi/"
     "cancellatemi/cancellami/levatemi/rimuovetemi da/dal/dalla|passare/passo/spostarmi/spostatemi/cambiare/"
     "trasferirmi/trasferitemi da/dal/dalla|non _ posso/riesco/potrò/possiamo/riusciamo più|non posso/riesco/potrò "
     "continuare"},
    {CONCEPT_LEAVES, "*", 1,
     "verlasse|verlassen|trete/scheide/steige aus|ziehe/ziehen mich/uns aus|streicht/streichen/nehmt/"
     "nehmen/streich/nimm sie/mich/uns _ aus/von|melde/melden mich/uns von/aus/bei|gebe/geben _ "
     "platz/sitz/mitarbeit/stelle in|wechsle/wechsele/wechseln/wechsel von/aus|stap/stappen/stapte _ uit|verlaat|"
     "verlaten|trek/trekken me/mij/ons _ uit|haal/halen/schrap/schrappen/verwijder/uitschrijven me/mij/ons _ "
     "uit/van|stap/stappen/overstappen/wisselen/verhuizen/wissel over van|overstappen/wisselen/verhuizen/overgaan "
     "van|kan/kunnen niet meer/langer|rezygnuję/rezygnujemy/zrezygnować z/ze|odchodzę/odchodzimy/odejść/występuję/"
     "wystąpić z/ze|wycofuję/wypisuję/wycofać/wypisać się z/ze|wypisać/wykreślić/skreślić/wypiszcie/wykreślcie/"
     "skreślcie mnie/nas z/ze|przenieść/przejść/przenoszę/przechodzę/przenieście/przepisać się/mnie/nas z/ze|"
     "przejść/przechodzę z/ze|nie mogę/możemy/mam/mamy już/dłużej|выхожу/выйти/вышел/вышла/выходим/ухожу/уйти/"
     "ушел/ушла из|покидаю|покинуть|покидаем|исключите/исключить/уберите/вычеркните/вычеркнуть/отпишите меня/нас "
     "_ из|перевести/переведите/перевод меня/нас из|перейти/перехожу/переход/переходим/перевестись из|больше не "
     "могу/можем/смогу/буду/успеваю|не могу/можем/смогу больше|виходжу/вийти/виходимо/йду/піти/вийшов/вийшла "
     "з/із/зі|залишаю|залишити|покинути|викресліть/вилучіть/викреслити мене/нас з/із/зі|перевести/переведіть/"
     "перейти/переходжу мене/нас з/із/зі|перейти/переходжу з/із/зі|більше не можу/зможу/можемо/буду|"
     "lämnar|lämna|hoppar/hoppa/kliver/kliva av/ur|stryk/stryka mig/oss från/ur|ta bort mig/oss från/ur|"
     "byta/byter/flytta/flyttar/gå över från|flytta mig/oss från|byta/byter/flytta/flyttar grupp från|kan/hinner/"
     "orkar inte längre/mer|退出|离开|離開|不再参加|不再参与|不再參加|الانسحاب من|أنسحب من|انسحبت من|ننسحب من|الخروج "
     "من|أغادر|مغادرة|أترك|الانتقال من|نقلي من|أنتقل من|لم أعد"},
    /* What there is no time for on top. */
    {CONCEPT_LEAVES, "*", 1,
     "cannot/t/not/unable able/to/also/manage/afford/_ follow/fit/cover/manage/attend/do/take/join "
     "the/in/on/both/all|not able to follow/join/take/do/cover|no time for/left|i ll/shall/will skip/pass leave|skip "
     "the/workstream/ws|ne peux/pourrai/pouvons/pourrons pas _ suivre/prendre/assurer|n'ai pas le temps "
     "pour/de/d|no puedo/podré/podemos _ seguir/atender/asumir|no tengo/tenemos tiempo para/de|não "
     "posso/poderei/consigo _ acompanhar/seguir/assumir|não tenho tempo para/de|non posso/riesco/potrò _ "
     "seguire/fare|non ho tempo per|kan/kunnen niet _ volgen/meedoen|geen tijd voor|nie mogę/dam/zdołam _ "
     "śledzić/wziąć|nie mam czasu na|не могу/смогу/успею _ следить/участвовать|нет времени на|kan/hinner inte _ "
     "följa/med|har inte tid med|没有时间参加|无法参加|顾不上|لا أستطيع متابعة|ليس لدي وقت"},
    /* What is not meant stands right behind. */
    {CONCEPT_LEAVES, "*", 0.9,
     "instead of|in place of|rather than|and not|not in|not to|not for|not on|not with|than in|than on|than with|au "
     "lieu "
     "de/du|à la place de/du|plutôt que|et non|et pas|pas dans|pas au|pas à|pas pour/avec/sur/chez|non au|non dans|en "
     "lugar de/del|en vez "
     "de/del|y no|no en|no al|no para|no con|em vez de/do/da|em lugar de/do|e não|não no|não para|não com|não "
     "ao|invece di/del/della/che|al "
     "posto di/del|piuttosto che|e non|non nel|non al|non il|non per|non con|statt|anstatt|anstelle|und nicht|nicht "
     "in|nicht zu|nicht "
     "bei|nicht für|nicht zur|nicht der|nicht die|in plaats van|en niet|niet in|niet bij|niet voor|niet aan|zamiast|a "
     "nie|nie w|nie do|nie dla|вместо|а не|не в|не к|не для|замість|а не|не до|i stället för|istället för|och "
     "inte|inte i|inte till|inte för|"
     "而不是|不是|بدلا من|بدلا عن|عوضا عن|وليس في|وليس إلى|ولا إلى|وليس"},
    /* What is left stands before. */
    {CONCEPT_LEAVES, "*", 0.5,
     "ziehe/ziehen ich/wir mich/uns zurück|trete/scheide/steige ich _ aus|mich/uns zurückziehen|austreten|aussteigen|"
     "ausscheiden|abmelden|streichen|verlassen|nicht/nie mehr "
     "mitmachen/teilnehmen/mitarbeiten/dabei/weitermachen/mitwirken/leisten/schaffen|nicht weitermachen|niet meer "
     "meedoen/verder/deelnemen/volhouden/meewerken|niet verder|terugtrekken|uitstappen|verlaten|ayrılıyor*|ayrılmak|"
     "ayrılıp|ayrılacağ*|ayrıldı*|ayrılmam|çıkmak|çıkıyor*|çıkıp|çıkarın*|çekiliyor*|çekilip|çekilmek|silin|siliniz|"
     "yerine|devam edemiyor*|devam edemeyeceğ*|转到|转入|轉到|轉入|改加入|改去|调到|换到|換到|を抜け|から抜け|を辞め|"
     "をやめ|を離れ|から離れ|から移|から変更|から外|ではなく|の代わり|나와|나오고|빠지*|빠져|탈퇴*|옮겨|옮기*|물러*|"
     "그만두*|대신|말고|아니라"},
    {CONCEPT_LEAVES, "*", 0.5,
     "kann/schaffe/können/schaffen ich/wir _ nicht auch/noch/zusätzlich/mehr|nicht auch noch "
     "mitmachen/dabei/mitarbeiten/schaffen|schaffe/schaffen ich/wir leider/_ nicht|takip edemem|takip "
     "edemeyeceğ*|vakit ayıramam|に参加できません|は見送り|は遠慮|は辞退|참여하지 못*|함께하지 못*|못 따라*"},
    /* Put first, and put off: "the bats' group, that will be for another year". */
    {CONCEPT_LEAVES, "*", 0.6,
     "for/be/wait/until/till _ another/next time/year/day|will have to wait|have/has to wait|some other time|i leave "
     "to others|ce/sera/serait/on/je pour/fera/verra une/autre autre/fois année/fois|pour une autre/prochaine "
     "année/fois|ce sera pour plus tard|la prochaine fois|para otro/otra/el/la año/vez/próximo/próxima|otro año "
     "será|otra vez será|lo dejo para|para outro/outra/o/a ano/vez/próximo/próxima|fica para|deixo para|un'altra "
     "volta|un altro anno|l'anno prossimo|sarà per|lascio ad altri|ein andermal|ein anderes mal|in einem anderen "
     "jahr|nächstes jahr|überlasse ich|muss warten|een andere keer|een ander jaar|volgend jaar|laat ik|innym razem|w "
     "innym roku|za rok|zostawiam innym|в другой раз|в другом году|на следующий год|оставлю другим|en annan gång|ett "
     "annat år|nästa år|får vänta|başka zaman|başka sefere|seneye|gelecek yıl|مرة أخرى|في سنة أخرى|以后再说|下次再|"
     "明年再|またの機会|別の機会|来年に|다음 기회*|다음에 하*|내년에"},
    /* From one before it to another before it. */
    {CONCEPT_LEAVES, "*", 0.4,
     "wechseln|umsteigen|wechsle|wechsele|überwechseln|hinüberwechseln|overstappen|overgaan|wisselen|verhuizen|geçmek|"
     "geçiyor*|geçebilir*|geçmeyi|geçirin*|aktarın*|移りたい|移ります|変わりたい|옮기고|옮기려*|옮겨|변경하*"},
    {CONCEPT_COUNT, "", 0, NULL},
};
