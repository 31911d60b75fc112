/* SPDX-License-Identifier: MIT */
/* phrases_sums: words of who sums up what others said, of who promises answers for later, and of who moves to another
 * address. What several of one sentence mean together is told by senses_join(). */
#include "phrases.h"

const struct phrase_group phrases_sums[] = {
    {SENSE_SUMMARY, "*", 1,
     "summary|summaries|summarised|summarized|synthesis|overview|recap|roundup|round up|compilation|readout|takeaways|"
     "minutes|notes|digest|résumé|synthèse|compte rendu|comptes rendus|procès verbal|procès verbaux|récapitulatif|"
     "compilation|bilan|resumen|síntesis|acta|recopilación|recapitulación|resumo|síntese|ata|compilação|balanço|"
     "riassunto|sintesi|verbale|riepilogo|resoconto|zusammenfassung*|zusammenstellung*|zusammengefasst*|übersicht|"
     "überblick|protokoll*|auswertung|niederschrift|zwischenstand|mitschrift|samenvatting*|overzicht|verslag|notulen|"
     "podsumowani*|streszczeni*|zestawieni*|protokół|protokoł*|notatk*|сводк*|обзор|резюме|протокол*|итоги|обобщени*|"
     "конспект*|підсумк*|ملخص*|خلاصة|محضر|موجز|摘要|汇总|总结|综述|纪要|小结|彙整|摘要|まとめ|要約|概要|集計|議事録|"
     "議事要旨|요약*|회의록*|취합*|özet*|tutanak*|tutanağ*|derleme*|sammanfattning*|sammanställning*|översikt|"
     "minnesanteckning*|shrnutí|zápis*"},
    {CONCEPT_SUMS, "*", 1,
     "meeting minutes|minutes of the meeting|procès "
     "verbal|notulen|회의록|議事録|会议纪要|会议记录|會議記錄|會議紀錄|toplantı "
     "tutanağı|toplantı notları|mötesanteckningar|محضر الاجتماع|protokół ze spotkania|protokół z posiedzenia"},
    {SENSE_SOFAR, "*", 1,
     "so far|to date|received|until now|bisher*|bislang|eingegangen*|eingelaufen*|jusqu'ici|jusqu'à présent|reçu*|à ce "
     "jour|hasta ahora|hasta la fecha|recibid*|até agora|até hoje|recebid*|finora|fino ad oggi|ricevut*|pervenut*|tot "
     "nu "
     "toe|ontvangen|binnengekomen|ingekomen|dotychczas*|otrzyman*|nadesłan*|на сегодня|полученн*|поступивш*|присланн*|"
     "حتى الآن|الواردة|المستلمة|迄今|目前为止|至今|收到|これまで|寄せられた|いただいた|지금까지|접수된|들어온|"
     "şimdiye kadar|gelen|hittills|inkomna|dosud|zatím"},
    /* What minutes say of their meeting: how it voted, and when the next one is. */
    {CONCEPT_RESOLVES, "*", 1,
     "carried # to #|carried by|carried unanimously|^carried|motion carried/lost/adopted/rejected|moved and "
     "seconded|and "
     "seconded|^agreed|it was agreed/resolved/decided|was/were agreed/resolved|^resolved|# votes to/against #|# "
     "abstentions|next meeting/evening/session|meeting closed/adjourned|"
     "mit # zu/gegen # stimmen|# stimmen gegen #|einstimmig "
     "angenommen/beschlossen|bei # enthaltung*|^beschlossen|wurde/wird beschlossen|nächste sitzung|nächster "
     "termin|nächstes treffen|nächster abend|"
     "# voix contre #|# contre #|adopté*/approuvé* à l'unanimité|^adopté*|^décidé|il est/a été décidé|# "
     "abstentions|prochaine réunion/séance/soirée|séance levée|"
     "# votos contra #|# contra #|aprobad* por unanimidad|^aprobad*|se acordó/acuerda|^acordado|próxima "
     "reunión/sesión|se levanta la sesión|aprovad* por unanimidade|^aprovad*|^deliberado|foi decidido|próxima "
     "reunião/sessão|"
     "# voti contro #|# contro #|approvat* all'unanimità|^approvat*|si delibera|è stato deciso|prossima "
     "riunione/seduta|"
     "met # tegen #|# tegen #|unaniem aangenomen|^besloten|er is besloten|volgende "
     "vergadering/bijeenkomst|"
     "# głosami przeciw #|przyjęto jednogłośnie|^uchwalono|^ustalono|następne zebranie/spotkanie/posiedzenie|"
     "# за # против|принят* единогласно|^постановили|^решили|следующее собрание/заседание|"
     "med # röster mot #|# mot #|enhälligt antag*|^beslutades|mötet beslutade|nästa möte|"
     "# oya karşı #|oy birliğiyle|karara bağlandı|gelecek toplantı|bir sonraki "
     "toplantı|全员通过|一致通过|下次会议|次回会合|次回の会合|次回会議|全会一致|賛成多数|다음 회의*|만장일치*|"
     "بالإجماع|الاجتماع القادم|الاجتماع المقبل"},
    {CONCEPT_PROMISES, "en", 1,
     "will/shall/ll send/submit/provide/post/share/file/deliver _ "
     "by/next/soon/shortly/later/tomorrow/before/until/after/within/once/when|will/shall/ll "
     "fill/complete/answer/reply/respond _ next/soon/shortly/later/tomorrow/once/when|answers/contribution/response "
     "will "
     "follow/come/arrive|answers to follow|working on our/my "
     "answers/answer/contribution/response/responses/submission|still collecting/drafting/writing _ "
     "answers/contribution/response|expect our/my answers/contribution/response"},
    {CONCEPT_PROMISES, "*", 1,
     "enverrons/enverrai/transmettrons/transmettrai _ "
     "réponses/réponse/contribution|réponses/réponse/contribution suivra/suivront/arrivera|vous/te/les "
     "enverrons/enverrai/ferons/ferai _ semaine/demain/vendredi/bientôt|travaillons _ réponses/contribution|"
     "enviaremos/enviaré/mandaremos/mandaré _ "
     "respuestas/respuesta/contribución/aporte|las/la/lo enviaremos/enviaré/mandaremos/mandaré|estamos "
     "preparando/trabajando "
     "_ respuestas/contribución|"
     "enviaremos/enviarei/mandaremos _ respostas/resposta/contribuição|estamos a preparar/trabalhar|estamos "
     "preparando/trabalhando|"
     "manderemo/manderò/invieremo/invierò _ risposte/risposta/contributo|le/la "
     "manderemo/manderò/invieremo/invierò|stiamo "
     "lavorando/preparando _ risposte/contributo|"
     "schicken/schicke/senden/sende/liefern/reichen _ antworten/antwort/beitrag _ "
     "nächste*/bis/nach/später|werden/werde _ "
     "antworten/beitrag _ schicken/senden/nachreichen/einreichen/liefern|antworten/beitrag "
     "folgt/folgen|arbeiten/arbeite "
     "_ an unseren/unserem/meinen/meinem antworten/beitrag|reichen/reiche _ nach|"
     "sturen/stuur _ antwoorden/bijdrage _ volgende/morgen/later/voor|zullen/zal _ "
     "antwoorden/bijdrage|antwoorden/bijdrage "
     "volgen/volgt|werken/werk aan onze/mijn antwoorden/bijdrage|"
     "prześlemy/prześlę/wyślemy/wyślę/nadeślemy _ odpowiedzi/odpowiedź|pracujemy nad odpowied*|"
     "пришлем/пришлём/пришлю/отправим/отправлю/вышлем/вышлю/направим _ ответы/ответ/вклад|ответы "
     "пришлем/пришлём/пришлю/отправим/вышлем|работаем над ответ*|готовим ответы|"
     "سنرسل/سأرسل/سنوافيكم _ إجاباتنا/إجاباتي/ردنا/مساهمتنا|نعمل على إجاباتنا|نعد إجاباتنا|"
     "稍后提交|稍后发|会在 _ 前提交|下周提交|下周发|正在准备回答|正在整理|"
     "後日提出|来週提出|来週お送り|後ほど提出|回答を準備|回答は追って|回答を作成中|"
     "보내 드리겠*|답변을 준비*|다음 주에 제출*|곧 제출*|"
     "yanıtlarımızı _ göndereceğ*|cevaplarımızı _ göndereceğ*|yanıtlarımız* hazırlıyoruz|"
     "skickar/sänder _ svar/bidrag _ nästa/senare/innan/före|svar/bidrag följer|arbetar på _ svar"},
    {SENSE_SHIFT, "*", 1,
     "changed|changes|from now on|no longer|as of today|in future|a changé|change|désormais|dorénavant|ha "
     "cambiado|cambió|"
     "cambia|a partir de ahora|en adelante|mudou|mudei|a partir de agora|è cambiato|è cambiata|d'ora in poi|geändert|"
     "ändert|ab sofort|von nun an|künftig|gewijzigd|veranderd|voortaan|vanaf nu|zmienił*|zmiana|od teraz|odtąd|"
     "изменил*|сменил*|поменял*|отныне|теперь|تغير*|تغيّر|من الآن|更改|换了|变更|改为|变了|変わりました|変更|今後は|"
     "바뀌*|변경*|앞으로|değişti*|bundan sonra|artık|ändrats|ändrat|bytt|hädanefter"},
    {SENSE_ACCEPTED, "*", 1,
     "accepted|acknowledged|acknowledgement|acknowledgment|registered|recorded|confirmation|confirmed|acceptée|accepté|"
     "enregistré*|confirmation|accusé|aceptad*|registrad*|confirmación|acuse|aceite|aceita|confirmação|accettat*|"
     "registrat*|conferma|angenommen|bestätigung|bestätigt|registriert|aangenomen|bevestiging|bevestigd|przyjęt*|"
     "potwierdzeni*|принят*|подтверждени*|قبول|تأكيد|确认|接受|確認|受理|확인*|접수*|kabul|onay*|teyit|mottaget|"
     "bekräftelse"},
    {SENSE_LEAVE, "de", 1,
     "tragen sie mich _ aus|trag mich _ aus|mich _ austragen|streichen sie mich|nehmen sie mich _ von|nehmen sie mich "
     "_ "
     "aus|mich _ aus der liste|mich _ aus dem verteiler"},
    {CONCEPT_PRESENT, "*", 1,
     "étaient là|étaient présents|étaient présentes|there were _ of us|teilgenommen haben|dabei waren|es waren da|"
     "c'erano|erano presenti|asistieron|estaban presentes|estiveram presentes|estiveram|obecni byli|było nas|"
     "присутствовали|нас было|närvarande var|vi var _ stycken|aanwezig waren|er waren _ "
     "mensen|katılanlar|出席者|参加者は|"
     "참석자"},
    {CONCEPT_AGENDA, "*", 1,
     "notizen vom rundgang|notizen vom treffen|notizen vom abend|notizen vom gespräch|notes from the walk|notes of "
     "the walk|notes from the meeting|notes of the meeting|notes de la promenade|notes de la réunion|notes de la "
     "visite|apuntes del paseo|apuntes de la reunión|note del giro|note della riunione|appunti della riunione|notas "
     "da reunião|aantekeningen van de vergadering|notatki ze spotkania|notatka ze spotkania|заметки со встречи|"
     "anteckningar från mötet"},
    {CONCEPT_COUNT, "", 0, NULL},
};
