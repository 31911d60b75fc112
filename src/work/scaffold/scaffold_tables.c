/* SPDX-License-Identifier: MIT */
/*
 * scaffold_tables: the words by which published calls say things, as patterns over folded text (lower case, no
 * diacritics; the patterns are folded the same way when they are compiled, so they are spelled naturally here).
 * English, French, Spanish, Portuguese, German, Italian, Dutch, Russian, Polish, Swedish, Turkish, Arabic, Chinese,
 * Japanese, Korean, as far as a cue is safe in them.
 */
#include "scaffold.h"

#define START "(^|[^a-z0-9])"
#define END "([^a-z]|$)"

const char cue_deadline[] =
    "^(submissions?|contributions?|comments?|inputs?|responses?|consultation|comment period|call)( period| window| "
    "phase)"
    "?( open)?: |extended (to|until|till)|(присыла|прислать|направ|отправ|принима|ответы|предложени|вклад)[^.]{0,80} "
    "до |"
    "до [0-9]{1,2} |tot (en met )?[0-9]|v[oó][oó]r [0-9]|do [0-9]{1,2} |d'ici (au|le)|tarihine kadar|حتى |قبل |"
    "آخر موعد|آخر أجل|أقصى موعد|截至|日前|日まで|까지|deadline|closing date|due (date|by|on)|no later than|not later "
    "than|submi[a-z]+ "
    "[^.]{0,80}(by|before|until) "
    "|(reach|arrive|received|get to|be with|come in)[^.]{0,60} (by|before|until) |"
    "(by|before|until|till) the end of|(contributions?|inputs?|submissions?|comments?|responses?|answers?|proposals?) "
    "[^.]{0,80}(by|before|until) |(respond|reply|answer|contribute|send) [^.]{0,80}(by|before|until) |"
    "(closes?|ends?|close|open) (on|until|till) |date limite|jusqu.au|avant le|au plus tard|fecha "
    "l[ií]mite|plazo|hasta el|"
    "a m[aá]s tardar|antes del|data limite|prazo|at[eé] (o dia|dia|ao dia|[0-9])|scadenza|entro (il|e "
    "non)|einsendeschluss|"
    "abgabefrist|abgabetermin|bis (zum|sp[aä]testens)|sp[aä]testens|frist|uiterlijk|крайний срок|срок "
    "(подачи|до|представления)|не позднее|"
    "termin (nadsy|sk)|do dnia|senast|sista (dag|datum)|son (tarih|ba[sş]vuru)|الموعد النهائي|في موعد "
    "أقصاه|截止|之前|締め切り|締切|期限|마감";
/* Dates near which a deadline is not what is meant. */
const char cue_not_deadline[] =
    START "(summary of|minutes of|report of|held on|took place|taking place|takes place|update "
          "\\(|updated|posted|published|last "
          "modified|registration|regist(er|ration) (by|until)|during the [^.]{0,60}meeting)";
const char cue_soft[] =
    "soft deadline|indicative|flexible|(date|d[eé]lai|[eé]ch[eé]ance|terme|fecha|plazo|prazo|data|termine|scadenza)"
    "[^.]{0,30}(indicati|souple|flexib|orientativ|indicativ)|(frist|termin)[^.]{0,30}(flexibel|orientierung)|"
    "streefdatum|(will|would) (still )?be (welcome|accepted) after|welcome after|"
    "tentative|date indicative|plazo (flexible|indicativo|orientativo)|prazo (flex|indicativo)|weiche frist|"
    "мягкий срок|ориентировочн|gracefully|rolling basis";
/* "... it is not a strict deadline": soft, though it holds the words of a hard one. */
const char cue_not_hard[] =
    "(not|isn.t) (a |an |the |meant as a )?(strict|hard|firm|fixed|absolute|final)(ly)? (deadline|date|limit|one|cut)|"
    "no (strict|hard|firm|fixed) (deadline|date)|deadline is not (strict|hard|firm|fixed|absolute)|(pas|n.est) "
    "(un|une) "
    "(date|d[eé]lai|[eé]ch[eé]ance) (stricte?|ferme|imp[eé]rati)|keine (harte|feste|strikte|starre) frist|"
    "frist[^.]{0,20} nicht (strikt|fest|hart|starr)|no es (un plazo|una fecha) (estrict|fij|r[ií]gid)|n[aã]o [eé] (um "
    "prazo|uma data) (r[ií]gid|fix|estrit)|geen harde deadline|non [eè] (una scadenza|un termine) (rigid|tassativ)|"
    "n[aã]o [eé] (r[ií]gid|fix|estrit)|no es (r[ií]gid|fij|estrict)|non [eè] (rigid|tassativ)|не "
    "(жесткий|строгий|окончательный) срок";
const char cue_hard[] =
    "hard deadline|strict(ly)? deadline|firm deadline|final deadline|deadline is (firm|final|strict|hard)|"
    "(will|can|shall|would) not be (considered|accepted|taken|included)|cannot be (considered|accepted|taken)|"
    "no extension|not be extended|will be rejected|délai de rigueur|ne (seront|sera) pas (pris|accept|retenu)|"
    "no se (aceptar|admitir|considerar)|improrrogable|n[aã]o ser[aã]o (aceit|consider)|ausschlussfrist|"
    "nicht (mehr )?ber[uü]cksichtigt|tassativ|perentori|не (будут )?(принима|рассматрива)|不予受理|逾期";
const char cue_late_welcome[] =
    "((late|later)( written)? "
    "(contributions?|submissions?|inputs?|comments?|responses?)[^.]{0,60}(welcome|accepted|considered))|"
    "(welcome|accepted|considered) (also )?(even )?(after|beyond|past)|(still|also) (be "
    ")?(welcome|accepted|read|considered|taken|included)|"
    "apr[eè]s (cette date|le [0-9]+)[^.]{0,60}(bienvenu|accept)|(bienvenu|accept)[^.]{0,40}apr[eè]s|"
    "(atrasad|tardi)[^.]{0,60}(aceit|bem-vind)|(atrasad|tard[ií]|fuera de "
    "plazo)[^.]{0,60}(aceptar|admit)|tardiv[^.]{0,60}(bienvenu|accept|benvenut|accett)|te "
    "laat[^.]{0,60}welkom|tardi[^.]{0,40}bem-vind|"
    "(ook|nog) "
    "(na|later)[^.]{0,40}welkom|tard[ií]as[^.]{0,40}(bienvenid|acept)|(bienvenid|aceptar)[^.]{0,40}despu[eé]s|(bem-"
    "vind|aceit)[^.]{0,40}ap[oó]s|"
    "versp[aä]tete[^.]{0,40}(willkommen|angenommen)|auch (danach|nach (dem|ablauf))|после этой "
    "даты|(опоздавш|поздние)[^.]{0,60}(принят|приним|рассмотр|приветств)";
/* Without one of these "still welcome" says nothing of what comes late. */
const char cue_late_words[] =
    "(^|[^a-z])(late|later|atrasad[oa]s?|after|afterwards|beyond|past)([^a-z]|$)|opozd|опозд|поздн|apres|"
    "tard|despues|depois|apos|spat|danach|nach|после|dopo|soft";
const char cue_late_refused[] =
    "late (contributions?|submissions?|inputs?|responses?)[^.]{0,60}(not|cannot|rejected)|"
    "(received|submitted|sent|arriving) after[^.]{0,80}(not|cannot|rejected)|after (this|that|the) "
    "(date|deadline)[^.]{0,80}"
    "(not|cannot|rejected)|no late|(will|can|shall) not be (considered|accepted)[^.]{0,60}after|"
    "apr[eè]s cette date[^.]{0,40}ne ser|recibidas despu[eé]s[^.]{0,40}no se|recebidas ap[oó]s[^.]{0,40}n[aã]o|"
    "(sp[aä]ter|versp[aä]tet|nach (dem|ablauf|diesem))[^.]{0,60}nicht (mehr )?ber[uü]cksichtigt|после этой "
    "даты[^.]{0,60}не";
const char cue_late_from[] =
    "(particularly|especially|in particular|notably|en particulier|notamment|en "
    "particular|especialmente|particularmente|"
    "em particular|insbesondere|besonders|in particolare|в частности|особенно)( those| the ones| late)?"
    "( (contributions?|submissions?|inputs?|celles|las|as|beitr[aä]ge))?( (coming|received))? (from|by|of|de la part "
    "de|des|de|von|da|от) (.+)";
/* Group 4: who, where the sentence begins with their late contributions. */
const char cue_late_by[] = "late( written)? (contributions?|submissions?|inputs?|comments?|responses?) (from|by|of) "
                           "(.+) (will|are|is|may|would|can|shall) ";
const char cue_opens[] =
    "(launch|opening|start) of the "
    "(call|consultation)|(call|consultation|period)[^.]{0,60}(opens?|opened|launched|starts?|begins?)( on| "
    "from|:)|(^|[^a-z])(opens?|start(s|ing)?|begins?|opening|launch|ouverture|apertura|abertura|er[oö]ffnung|beginn|"
    "start|inicio|in[ií]cio|inizio|начало|开始|開始): |opening date|open(s|ed)? "
    "(on|from)|"
    "contributions (are|will be) (open|accepted) from|ouvert(e)? (du|le|[aà] partir)|abre el|abierta (del|desde)|"
    "aberta (de|desde)|beginnt am|ab dem";
const char cue_links[] =
    "(encourag|invit|welcom|please|feel free|recommend|should|may|asked|appreciat)[^.]{0,120}" START
    "(urls?|links?|hyperlinks?|references?)" END "|" START "(urls?|links?|hyperlinks?)" END
    "[^.]{0,80}(encourag|welcom|appreciat|recommend)|(encourag|invit|pri[eé]|souhait|merci|inclu)[^.]{0,120}(liens|"
    "hyperliens)|"
    "(anima|invita|alienta|ruega|incluir)[^.]{0,120}(enlaces|v[ií]nculos)|(incentiv|encoraj|convid|incluir)[^.]{0,120}"
    "links|"
    "(links|verweise)[^.]{0,60}(willkommen|erw[uü]nscht)|(liens|enlaces| "
    "ссылки)[^.]{0,60}(bienvenu|bienvenid|приветств)"
    "|(ermutigt|gebeten|willkommen|gern)[^.]{0,120}(links|verweise|verweisen)|(приветств|просим|рекоменд)[^.]{0,160}"
    " ссыл";
/* Group 2: the first number, 4: the second. */
#define NUMBER                                                                                                                               \
    "([0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|une|un|deux|trois|quatre|cinq|una|uno|dos|tres|"                           \
    "cuatro|cinco|двух|трех|четырех|пяти|одной|twee|drie|vijf|tv[aå]|tre|fyra|fem|dwie|trzy|duas|dois|quatro|eine|" \
    "zwei|drei|vier|f[uü]nf|due|tre|quattro|cinque)"
const char cue_pages[] = START NUMBER "( ?(-|to|or|and|a|à|bis|o|ou|oder|до|al) ?" NUMBER
                                      ")? (a4 |single-spaced |double-spaced |typed |printed )?"
                                      "(pages?|paginas?|seiten?|pagine?|pagina.s|страниц|stron|sidor|sayfa)";
/* Group 1: how many. */
const char cue_words_count[] = "([0-9]{1,2}[., ]?[0-9]{3}|[0-9]{2,4}) "
                               "(words|mots|palabras|palavras|w[oö]rter|worte|parole|woorden|слов|ord)([^a-z]|$)";
const char cue_pages_text[] = "([0-9]{1,2})( ?(-|~|至|到|〜) ?([0-9]{1,2}))? ?(页|頁|ページ|쪽|페이지|صفحات|صفحة)";
const char cue_question_intro[] =
    "(following|these|below|guiding|key) (policy |key |guiding |specific )?questions?|questions? (below|that "
    "follow|listed)|"
    "questions suivantes|siguientes preguntas|preguntas siguientes|seguintes (perguntas|quest)|folgenden? fragen|"
    "seguenti domande|volgende vragen|следующ[^ ]+ вопрос|下列问题|以下问题|الأسئلة التالية|以下の質問";
const char cue_request[] =
    "^(please|kindly|describe|explain|share|provide|list|identify|give|tell|comment|indicate|specify|outline|elaborate|"
    "veuillez|d[eé]crivez|expliquez|indiquez|partagez|describa|explique|indique|comparta|por "
    "favor|proporcione|descreva|"
    "compartilhe|bitte|beschreiben|nennen|erl[aä]utern|опишите|укажите|пожалуйста|请|يرجى)";
const char cue_list[] =
    "mailing ?list|listserv|e-?mail list|discussion list|liste (de diffusion|de discussion|d.envoi)|"
    "lista de (correo|discusi|distribu|e-?mail|discuss)|mailingliste|mailinglijst|рассылк|lista dyskusyjna|邮件列表|"
    "郵件列表|メーリングリスト|메일링|القائمة البريدية";
const char cue_document[] =
    "^(please "
    ")?(view|download|read|access|see|consult|review|comment|browse)[^.]{0,60}(document|report|output|paper|draft|"
    "proposal|contributions|summary|guide|platform|terms|annex|background|note)|^(draft|final|output|background|"
    "synthesis|interim) "
    "[^.]{0,60}(document|report|paper|note)|^(list|compilation|archive) of (all "
    ")?(contributions|submissions|inputs|comments)|"
    "review platform|^(t[eé]l[eé]charger|consulter|lire|voir) [^.]{0,80}(document|rapport)|"
    "^(descargar|ver|consultar|leer) [^.]{0,80}(documento|informe)|^(baixar|ver|consultar|ler) "
    "[^.]{0,80}(documento|relat)|"
    "^(herunterladen|dokument|bericht)[^.]{0,60}(entwurf|ergebnis)";
/* Group 1: the name of a document that a sentence mentions in passing. */
const char cue_conduct[] =
    "(code of conduct|terms of reference|code de conduite|c[oó]digo de conduc?ta|verhaltenskodex|codice di condotta|"
    "кодекс поведения|gedragscode|行为准则|مدونة السلوك)";
const char cue_meeting[] = START
    "(meetings?|conference|summit|forum|workshop|assembly|session|igf|congress|symposium|hackathon|plenary|webinar|"
    "presented at|held in|takes? "
    "place|r[eé]union|conf[eé]rence|sommet|atelier|assembl[eé]e|reuni[oó]n|conferencia|cumbre|"
    "foro|taller|asamblea|reuni[aã]o|confer[eê]ncia|c[uú]pula|f[oó]rum|tagung|konferenz|treffen|gipfel|sitzung|"
    "incontro|"
    "convegno|встреч|конференц|форум|саммит|заседани|会议|會議|大会|会合|会議|اجتماع|مؤتمر)";
const char cue_lead[] = "(^|[^a-z])(leads?|leaders?|co-?leads?|led "
                        "by|coordinators?|chairs?|co-?chairs?|rapporteurs?|facilitators?|responsables?|"
                        "pilotes?|l[ií]der(es)?|coordinador(es|a)?|coordenador(es|a)?|leitung|koordination|руководител["
                        "ья]|координатор)( of| for)? ?[:-] (.+)";
const char cue_role[] = "ansprechpartner|kontaktperson|contact "
                        "person|coordinaci|coordena[cç]|coordination|koordination|facilitat|co-?lead|lead|chair|"
                        "coordinat|consultant|expert|secretar|rapporteur|moderator|"
                        "director|manager|liaison|member|"
                        "advis|editor|facilitateur|animat|responsable|pr[eé]sident|conseil|l[ií]der|coordinad|"
                        "coordenad|consultor|presidente|koordynat|co[oö]rdinat|samordn|"
                        "experto|especialista|leiter|vorsitz|koordinat|berater|руковод|координат|эксперт|секретар|"
                        "председат|консультант|модератор|"
                        "协调|協調|专家|秘书|主席|منسق|خبير|座長|事務局|コーディネ|코디네이|조정자";
const char cue_team_role_first[] = "^([^:]{3,60}): (.+)$";
const char cue_interest[] =
    "special(ly)? (focus|interest|attention|emphasis)|specific(ally)? interest|particular(ly)? "
    "(interest|focus|attention|emphasis|"
    "welcome|encourage|keen)|especially (interest|welcome|encourage|keen)|specifically focus|interested in "
    "(hearing|receiving|"
    "identifying|learning)|under-?represented|int[eé]r[eê]t particulier|attention particuli|particuli[eè]rement "
    "(int[eé]ress|"
    "bienvenu|encourag)|sous-repr[eé]sent|especial (inter[eé]s|atenci|[eé]nfasis)|especialmente (interes|bienvenid)|"
    "subrepresentad|infrarrepresentad|especial (interesse|aten)|sub-representad|besonderes? "
    "(interesse|augenmerk|schwerpunkt)|"
    "unterrepr[aä]sentiert|особ(ый|ое) (интерес|внимание)|недостаточно представлен";
const char cue_underrepresented[] = "under-?represented|sous-repr[eé]sent|subrepresentad|infrarrepresentad|"
                                    "sub-representad|unterrepr[aä]sentiert|недостаточно представлен|sottorappresentat";
/* Group 3: what the interest is about, to the end of its clause. */
const char cue_interest_about[] =
    "(related|relating|relate|relates|pertaining|linked|connected|dedicated|devoted) to ([^,.;:()]+)|"
    "(regarding|concerning|about|li[eé]s? [aà]|concernant|relacionad[oa]s? con|sobre|relacionad[oa]s? (a|com)|"
    "im zusammenhang mit|zu den themen|связанн[^ ]+ с) ([^,.;:()]+)";
const char cue_interest_who[] = "from the ([a-z -]+) (constituency|community|sector|group|communities|groups)";
const char cue_furniture[] =
    "^(©|\\(c\\) [0-9]{4}|copyright|all rights reserved|tous droits)|^(you are here|skip "
    "to|home|menu|search|navigation|main menu|log ?in|sign "
    "in|print|share|tweet|facebook|twitter|linkedin|"
    "vous [eê]tes ici|accueil|rechercher|se encuentra usted aqu|usted est[aá] "
    "aqu|inicio|buscar|sie sind hier|startseite|suche|"
    "aller au contenu|saltar al|pular para|zum "
    "inhalt|breadcrumb|toggle|cookie|english|fran[cç]ais|espa[nñ]ol)( .{0,30})?$|.{1,60} (›|>|/) .{1,80}$";
const char cue_update[] = "^(ws ?[0-9]+|[a-z ]{0,30}(work ?stream|working group) ?[0-9ivx]*)?[a-z "
                          "]{0,20}(update|progress|status|mise [aà] jour|actualizaci|"
                          "atualiza|stand)[a-z]*[^.]{0,60}$";
/* Group 3: number or letter; the title follows the cue. */
const char cue_workstream[] =
    "^(the )?(work ?-?streams?|ws|working groups?|work packages?|work ?areas?|task "
    "forces?|tracks?|strands?|streams?|themes?|thematic areas?|pillars?|clusters?|focus areas?|th[eè]mes?|volet|axes?( "
    "de travail)?|themen?|thema|themenfeld|temas?|tema|pilares?|pilier|s[aä]ule|тема|主题|テーマ|المحور|"
    "groupe de travail|flux de travail|l[ií]nea de trabajo|grupo de trabajo|eje( de trabajo)?|linha de trabalho|eixo|"
    "arbeitsgruppe|arbeitsstrang|arbeitspaket|gruppo di lavoro|filone|werkgroep|werkstroom|grupa robocza|arbetsgrupp|"
    "рабочая группа|рабочий поток|направление|工作组|工作流|ワークストリーム|作業部会|مسار العمل|فريق العمل)"
    " ?#?(n[o°º]\\.? "
    "?)?([0-9]{1,2}|[ivx]{1,4}|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten|un|deux|trois|quatre|uno|dos|"
    "tres|cuatro|eins|zwei|drei|vier)"
    "( ?[:.-] ?|[)] ?| on | sur | sobre | zu |$)";
/* Leading verbs of a document's line, left out of its title. */
const char cue_document_title[] =
    "^(please )?((view|download|read|access|see|consult)( ?(/|and|or) ?(view|download|read|access))?)( the| our)? ";

const struct section_cue section_cues[] = {
    {S_QUESTIONS,
     "(^|[^a-z])(questions?|questionnaire|preguntas?|fragen|perguntas?|quest[oõ]es|domande|vragen|fr[aå]gor|pytania|"
     "sorular|cuestionario|issues to (be )?address(ed)?|points to "
     "address)([^a-z]|$)|вопрос|问题|問題|质询|أسئلة|الأسئلة|質問|질문"},
    {S_TEAM, "^(people|persons?|personen|personas|persone|pessoas)$|working group( members)?$|task "
             "force$|^members$|coordinating team|coordination "
             "team|coordinators?$|co-?facilitators|facilitators|organi[sz](ing|ers)|core team|"
             "steering (group|committee)|our team|the team$|^team|contact persons|who we are|[eé]quipe|comit[eé] "
             "(de|organi|d.)|equipo|"
             "coordinaci[oó]n|coordena[cç]|koordination|team$|gruppo di "
             "coordinamento|coordinamento|команда|координа|团队|协调|فريق التنسيق|チーム"},
    {S_MEETINGS,
     "meeting (summar|report|record|minutes|notes)|summar(y|ies) of (the "
     ")?(meetings|calls)|meetings?$|minutes|(past|virtual|"
     "previous|upcoming) (meetings|calls)|comptes? rendus?|r[eé]unions|res[uú]menes|reuniones|actas|reuni[oõ]es|"
     "protokolle|sitzungen|verbali|протокол|会议(纪要|记录)|محاضر|議事録"},
    {S_TIMELINE, "timeline|time line|time ?table|(important|key|relevant) "
                 "dates|schedule|calendar|roadmap|calendrier|cronograma|calendario|"
                 "fechas|zeitplan|termine|cronologia|график|时间表|日程|الجدول الزمني"},
    {S_CONTACT, "^contacts?|contact (us|information|details)|contactez|nous "
                "contacter|contacto|contato|kontakt|contatti|контакт|联系|"
                "اتصل|連絡|お問い合わせ"},
    {S_CALL, "call for|contributions?|submissions?|how to (contribute|submit|respond|participate)|appel "
             "[aà]|convocatoria|llamado|"
             "chamada|aufruf|beitr[aä]ge|contributi|призыв|приглашение|征集|征求|دعوة|募集|modalit|einreich|soumission|"
             "presentaci[oó]n de|env[ií]o|подач|提交"},
    {S_PARTICIPATE,
     "participat|join|get involved|sign-?up|subscribe|mailing list|rejoindre|inscri|[uú]nase|participa|mitmachen|"
     "teilnahme|teilnehmen|участ|参与|参加|المشاركة"},
    {S_ABOUT,
     "^about|background|introduction|context|overview|objective|purpose|[aà] propos|contexte|pr[eé]sentation|objectif|"
     "acerca|antecedentes|contexto|introducci|objetivos?|sobre|einleitung|hintergrund|[uü]ber |premessa|о "
     "проекте|введение|"
     "背景|简介|关于|نبذة|خلفية|背景|概要"},
    {S_DOCUMENTS,
     "documents?|outputs?|resources|publications|reports?|materials?|ressources|documentos|recursos|publicaciones|"
     "dokumente|unterlagen|documenti|документ|文件|资料|وثائق|資料|activities$|news$"},
};
const size_t section_cue_count = sizeof section_cues / sizeof *section_cues;

const struct group_cue group_cues[] = {
    {"government", "Government",
     START
     "(governments?|governmental|public sector|gouvernements?|gobiernos?|governos?|regierung(en)?|governi|overheid)" END
     "|правительств|政府|الحكومات"},
    {"private-sector", "Private sector",
     "private sector|industry|businesses|business (community|sector)|secteur priv[eé]|sector privado|setor privado|"
     "privatsektor|privatwirtschaft|settore privato|bedrijfsleven|частн[^ ]+ сектор|бизнес|私营部门|私营|القطاع الخاص"},
    {"civil-society", "Civil society",
     "civil society|soci[eé]t[eé] civile|sociedad civil|sociedade civil|zivilgesellschaft|societ[aà] civile|"
     "maatschappelijk middenveld|гражданск[^ ]+ обществ|民间社会|المجتمع المدني"},
    {"technical-community", "Technical community",
     "technical community|communaut[eé] technique|comunidad t[eé]cnica|comunidade t[eé]cnica|"
     "technische (gemeinschaft|community)|comunit[aà] tecnica|техническ[^ ]+ сообществ|技术界|المجتمع التقني"},
    {"academia", "Academia",
     "academi[ac]|universities|universit[eé]s|universidades|hochschulen|wissenschaft|università|академическ|学术界|"
     "الأوساط الأكاديمية"},
    {"youth", "Youth",
     START "(youth|young people|jeunes(se)?|j[oó]venes|juventud|jovens|juventude|jugend|giovani|jongeren)" END
           "|молод[её]ж|青年|الشباب"},
    {"women", "Women", START "(women|girls|femmes|mujeres|mulheres|frauen|donne|vrouwen)" END "|женщин|妇女|النساء"},
    {"intergovernmental", "Intergovernmental organisations",
     "inter-?governmental|organisations intergouvernementales|organizaciones intergubernamentales|"
     "zwischenstaatliche|межправительствен"},
    {"developing-countries", "Developing countries",
     "developing countries|least developed|global south|pays en d[eé]veloppement|pa[ií]ses en desarrollo|"
     "pa[ií]ses em desenvolvimento|entwicklungsl[aä]nder|развивающ[^ ]+ стран|发展中国家"},
    {"disabilities", "Persons with disabilities",
     "disabilit|handicap|discapacidad|defici[eê]ncia|behinderung|инвалид|残疾"},
    {"law-enforcement", "Law enforcement",
     "law enforcement|forces de l.ordre|fuerzas del orden|strafverfolgung|правоохранител|执法"},
    {"small-enterprises", "Small and medium enterprises",
     START "smes?" END "|small and medium|petites et moyennes|pymes|kmu" END},
};
const size_t group_cue_count = sizeof group_cues / sizeof *group_cues;
