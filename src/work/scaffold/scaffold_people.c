/* SPDX-License-Identifier: MIT */
/* scaffold_people: the coordinating team with roles, whose words are wanted in particular, and how to reach them. */
#include <mailcall/base/utf8.h>
#include <mailcall/lang/words.h>
#include "scaffold.h"

#define PERSON_MAX_BYTES 200
#define ROLE_WORDS 3 /* "chair of programme"; more are a sentence */

/* Whether a word begins as names do; scripts without capitals always do. */
static bool begins_large(const char *word)
{
    uint32_t code = 0;

    (void)utf8_next(word, word + strlen(word), &code);
    if (code < 0x80) return code >= 'A' && code <= 'Z';
    if (code < 0x100) return code < 0xdf;
    if (code < 0x180) return (code < 0x139 || (code > 0x148 && code < 0x179)) ? code % 2 == 0 : code % 2 == 1;
    if (code >= 0x3ac && code <= 0x3ce) return false;
    return code < 0x430 || code > 0x45f;
}

/* Two to six words, each beginning as names do or a particle such as "van". */
static bool name_like(const char *text)
{
    static const char particles[] =
        "^(van|von|vom|zu|zur|der|den|het|ten|ter|de|del|della|delle|di|da|do|dos|das|du|des|"
        "la|le|las|los|el|al|bin|ibn|bint|ben|abu|ould|y|e|i|af|av|zum|san|st\\.?|o'|d'|'t)$";
    size_t words = 0, large = 0;

    if (!*text || strlen(text) > 70 || strpbrk(text, ":;?!()[]\"/@0123456789")) return false;
    for (const char *at = text; *at;) {
        char word[72];
        size_t length;

        at += strspn(at, " ");
        length = strcspn(at, " ");
        if (!length) break;
        memcpy(word, at, length);
        word[length] = '\0';
        words++;
        if (begins_large(word))
            large++;
        else if (!cue_has(word, particles) && word[1] != '\'')
            return false;
        at += length;
    }
    /* Scripts without capitals and spaces write a name as one word. */
    return words <= 6 && (words >= 2 || (text[0] & 0x80)) && large && large * 2 >= words;
}

static char *piece(struct draft *draft, const char *from, const char *to)
{
    char *text = page_clean(draft->arena, from, (size_t)(to - from));
    size_t length = strlen(text);

    while (length && strchr(" ,;-(", text[length - 1])) text[--length] = '\0';
    return text;
}

/* "Name, Role" "Name - Role" "Name (Role)" "Role: Name" */
static bool split_person(struct draft *draft, const char *text, const char **name, const char **role)
{
    static const char *const marks[] = {
        ", ", " - ", " \xe2\x80\x93 ", " \xe2\x80\x94 ", " (", ": ", "\xef\xbc\x8c", "\xef\xbc\x9a", " | "};
    const char *left, *right, *fold;
    const size_t *map;

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const char *at = strstr(text, marks[i]);
        size_t length;

        if (!at) continue;
        left = piece(draft, text, at);
        right = piece(draft, at + strlen(marks[i]), text + strlen(text));
        length = strlen(right);
        if (marks[i][1] == '(' && length && right[length - 1] == ')')
            right = arena_strndup(draft->arena, right, length - 1);
        page_fold_text(draft->arena, left, &fold, &map);
        if (strchr(marks[i], ':') && cue_has(fold, cue_role) && name_like(right)) {
            *name = right;
            *role = left;
            return true;
        }
        if (name_like(left) && !cue_has(fold, cue_role)) {
            *name = left;
            *role = right;
            return true;
        }
    }
    return false;
}

/* Without the address, its angle brackets and the comma before them. */
static const char *cut_address(struct draft *draft, const char *text, const char **address, bool *disguised)
{
    size_t from, to;

    *address = mail_find(draft->arena, text, &from, &to, disguised);
    if (!*address) return text;
    while (from && strchr(" <(,:-[", text[from - 1])) from--;
    while (text[to] && strchr(">)]", text[to])) to++;
    return page_clean(draft->arena, arena_printf(draft->arena, "%.*s%s", (int)from, text, text + to),
                      from + strlen(text + to));
}

/* The workstream that a role leads. */
static struct draft_workstream *led_by(struct draft *draft, const char *role)
{
    static const char stream[] =
        "(work ?-?streams?|ws|working group|groupe de travail|grupo de trabajo|l[ií]nea de trabajo|"
        "linha de trabalho|arbeitsgruppe|arbeitsstrang|axe|eje|eixo|track|strand|theme|th[eè]me|thema|tema|pillar|"
        "cluster|volet|filone|werkgroep|рабочей группы|工作组|工作流) ?#?"
        "([0-9]{1,2}|[ivx]{1,4}|[a-h]|one|two|three|four|five|six|deux|trois|dos|tres|zwei|drei)([^a-z0-9]|$)";
    const char *fold;
    const size_t *map;
    struct cue cue;

    page_fold_text(draft->arena, role, &fold, &map);
    if (!cue_find(fold, stream, &cue) ||
        !cue_has(fold, "lead|lider|chair|coord|leit|pilot|respons|руковод|facilit|rapporteur"))
        return NULL;
    const char *mark = fold + cue.from[2];
    size_t bytes = cue.to[2] - cue.from[2];
    int number = *mark >= '0' && *mark <= '9' ? (int)strtol(mark, NULL, 10) : number_word(mark, bytes);
    const char *id =
        number ? arena_printf(draft->arena, "ws%d", number) : arena_printf(draft->arena, "ws%.*s", (int)bytes, mark);
    for (size_t i = 0; i < draft->workstream_count; i++)
        if (!strcmp(draft->workstreams[i].id, id)) return &draft->workstreams[i];
    return NULL;
}

static void add_person(struct draft *draft, const char *name, const char *role, const char *address, bool disguised)
{
    struct draft_workstream *led = led_by(draft, role);

    for (size_t i = 0; i < draft->person_count; i++)
        if (!strcmp(draft->people[i].name, name)) return;
    struct draft_person *person = ARENA_PUSH(draft->arena, draft->people, draft->person_count, draft->person_room);
    *person = (struct draft_person){.name = name, .role = role, .address = address ? address : "", .digest = ""};
    if (led) led->lead = *led->lead ? arena_printf(draft->arena, "%s, %s", led->lead, name) : name;
    if (disguised) person->check = "the page disguises this address; is it read rightly?";
}

/* Name | Role | Contact: the cells of a table's row. */
static bool person_of_row(const struct page_line *line, const char **name, const char **role)
{
    const char *found = NULL, *task = NULL;

    for (size_t i = 0; i < line->cell_count; i++) {
        const char *cell = line->cells[i];

        if (line->cell_count > 1 && !found && name_like(cell))
            found = cell;
        else if (!task && found && !strchr(cell, '@') && !mail_hidden(cell))
            task = cell;
    }
    if (!found || !task) return false;
    *name = found;
    *role = task;
    return true;
}

static bool take_person(struct draft *draft, struct page_line *line)
{
    const char *address = NULL, *name, *role;
    bool disguised = false;
    const char *text = line->text;

    struct page_date date;

    if (strlen(text) > PERSON_MAX_BYTES || strstr(text, "://")) return false;
    if (dates_find(line->fold, &date, 1)) return false;
    text = cut_address(draft, text, &address, &disguised);
    for (size_t i = 0; i < line->link_count && !address; i++)
        if (!strncmp(line->links[i].href, "mailto:", 7))
            address = mail_find(draft->arena, href_text(draft->arena, line->links[i].href + 7), NULL, NULL, NULL);
    if (mail_hidden(text)) {
        draft_check(draft,
                    arena_printf(draft->arena, "the page hides an address here: \"%s\"; ask for it", line->text));
        if (strlen(text) < 60 && !strchr(text, ',')) return line->taken = true;
    }
    if (!person_of_row(line, &name, &role) && !split_person(draft, text, &name, &role)) {
        if (!name_like(text) || line->kind != LINE_BULLET) return false;
        name = text;
        role = "";
    }
    add_person(draft, name, role, address, disguised);
    return line->taken = true;
}

/* An address after a name belongs to it. */
static void give_address(struct draft *draft, const char *address, bool disguised)
{
    struct draft_person *person = &draft->people[draft->person_count - 1];

    if (*person->address) return;
    person->address = address;
    if (disguised) person->check = "the page disguises this address; is it read rightly?";
}

/* What stands before the colon, and where the names behind it begin; NULL: it is no role. In running text ("we thank
 * our experts: ...") it is a few words or begins with its own. */
static const char *role_before_colon(struct draft *draft, const char *text, bool running, const char **names)
{
    static const char *const colons[] = {": ", "\xef\xbc\x9a"};
    const char *colon = NULL, *fold;
    const size_t *map;
    struct cue cue;

    for (size_t i = 0; i < sizeof colons / sizeof *colons && !colon; i++) {
        colon = strstr(text, colons[i]);
        if (colon) *names = colon + strlen(colons[i]);
    }
    if (!colon || colon - text > 50) return NULL;
    const char *role = piece(draft, text, colon);
    page_fold_text(draft->arena, role, &fold, &map);
    if (!cue_find(fold, cue_role, &cue)) return NULL;
    return running && cue.from[0] > 0 && lang_count_words(role, strlen(role)) > ROLE_WORDS ? NULL : role;
}

/* "Facilitators: Ann Example and Bo Sample (ISOC)", up to `end`; `reached`: only whom an address stands with. */
static bool take_role(struct draft *draft, const char *from, const char *end, bool reached)
{
    static const char *const joins[] = {" and ", ", ", " & ", " et ", " y ", " e ", " und ", " и "};
    const char *text = piece(draft, from, end), *at = NULL, *next;
    const char *role = role_before_colon(draft, text, reached, &at);
    bool taken = false;

    if (!role) return false;
    for (; *at; at = next) {
        const char *stop = at + strlen(at), *address;
        bool disguised;

        next = stop;
        for (size_t i = 0; i < sizeof joins / sizeof *joins; i++) {
            const char *join = strstr(at, joins[i]);

            if (!join || join >= stop) continue;
            stop = join;
            next = join + strlen(joins[i]);
        }
        const char *chunk = piece(draft, at, stop), *name = cut_address(draft, chunk, &address, &disguised);
        const char *mark = strpbrk(chunk, "(<");
        if (!mark) mark = strstr(chunk, "\xef\xbc\x88");
        if (mark && mark > chunk) name = piece(draft, chunk, mark);
        size_t length = strlen(name);
        if (length > 4 && name[length - 1] == '.' && name[length - 3] != ' ')
            name = arena_strndup(draft->arena, name, length - 1);
        if (!name_like(name) || (reached && !address)) {
            if (taken && address && strlen(name) < 3) give_address(draft, address, disguised);
            continue;
        }
        add_person(draft, name, role, address, disguised);
        taken = true;
    }
    return taken;
}

/* Roles and names outside any section of the team; a line may hold several, with semicolons between them. */
static void take_role_line(struct draft *draft, struct page_line *line)
{
    if (strlen(line->text) > 2 * PERSON_MAX_BYTES || strchr(line->text, '?')) return;
    for (const char *at = line->text; *at;) {
        const char *stop = strstr(at, ". "), *colon = stop ? strchr(stop, ':') : NULL;
        size_t length = strcspn(at, ";");

        /* "Chair: Ana Example. Vice-chair: Bo Sample." */
        if (stop && colon && colon - stop < 30 && (size_t)(stop - at) < length) length = (size_t)(stop - at);
        /* A line that does not begin with a role is running text. */
        if (take_role(draft, at, at + length, at > line->text && !line->taken)) line->taken = true;
        at += length + (at[length] != '\0');
    }
}

/* "... by the end of May. Coordinator: Ann Example (ann@example.org). We look forward ...": in running text a sentence
 * of its own, with an address, for a colon behind such a word introduces other things as well. */
static void find_team_in_text(struct draft *draft, struct page *page)
{
    struct lang *lang = lang_new(draft->lang);
    struct page_line *sentences = NULL;

    for (size_t i = 0; i < page->count; i++) {
        const struct page_line *line = &page->lines[i];
        size_t count = line->kind == LINE_HEADING || line->furniture ? 0 : page_sentences(page, lang, line, &sentences);

        for (size_t k = 0; k < count; k++) {
            const char *text = sentences[k].text;
            if (strlen(text) <= PERSON_MAX_BYTES && !strchr(text, '?'))
                (void)take_role(draft, text, text + strlen(text), true);
        }
    }
    lang_free(&lang);
}

void find_team(struct draft *draft, struct page *page)
{
    bool none;

    for (size_t i = 0; i < page->count; i++) {
        struct page_line *line = &page->lines[i];

        if (line->section == S_TEAM && line->kind != LINE_HEADING && !line->taken && !line->furniture)
            (void)take_person(draft, line);
    }
    none = !draft->person_count;
    for (size_t i = 0; i < page->count && none; i++) {
        struct page_line *line = &page->lines[i];

        if (line->kind != LINE_HEADING && !line->taken && !line->furniture) take_role_line(draft, line);
    }
    if (!draft->person_count) find_team_in_text(draft, page);
    if (draft->person_count)
        draft_check(draft, "who receives the digest? add address=\"...\" and digest=\"all\" or digest=\"ws1\" to the "
                           "coordinators below");
    else
        draft_check(
            draft,
            "no coordinators were found; add <coordinator name=\"...\" address=\"...\" role=\"...\" digest=\"all\"/>");
}

/* ---- special interests ---- */

static void add_topic(struct draft *draft, const char *phrase, const char *sentence)
{
    const char *space = strchr(phrase, ' ');
    const char *first = space ? arena_strndup(draft->arena, phrase, (size_t)(space - phrase)) : phrase;
    const char *id = slug(draft->arena, first, 40);
    struct draft_topic *topic = NULL;

    if (!*id) id = arena_printf(draft->arena, "topic%zu", draft->topic_count + 1);
    for (size_t i = 0; i < draft->topic_count; i++)
        if (!strcmp(draft->topics[i].id, id)) topic = &draft->topics[i];
    if (!topic) {
        topic = ARENA_PUSH(draft->arena, draft->topics, draft->topic_count, draft->topic_room);
        *topic = (struct draft_topic){.id = id};
        topic->check = arena_printf(draft->arena, "a special interest? The page says: \"%s\"", sentence);
    }
    for (size_t i = 0; i < topic->keyword_count; i++)
        if (!strcmp(topic->keywords[i], phrase)) return;
    /* What two phrases share is the topic's name. */
    if (topic->keyword_count == 1 && strcmp(topic->keywords[0], first) && strcmp(phrase, first))
        *ARENA_PUSH(draft->arena, topic->keywords, topic->keyword_count, topic->keyword_room) = first;
    *ARENA_PUSH(draft->arena, topic->keywords, topic->keyword_count, topic->keyword_room) = phrase;
}

static void add_group(struct draft *draft, const struct group_cue *known, const struct page_line *line,
                      const struct cue *found)
{
    struct cue under;
    const char *word = "", *phrase = cue_words(draft->arena, line, found, 0);

    phrase += strspn(phrase, " ,.;:()\"'-");
    phrase = page_clean(draft->arena, phrase,
                        strlen(phrase) - (strlen(phrase) && strchr(" ,.;:()\"'", phrase[strlen(phrase) - 1])));
    if (cue_find(line->fold, cue_underrepresented, &under)) word = cue_words(draft->arena, line, &under, 0);
    for (size_t i = 0; i < draft->group_count; i++)
        if (!strcmp(draft->groups[i].id, known->id)) return;
    struct draft_group *group = ARENA_PUSH(draft->arena, draft->groups, draft->group_count, draft->group_room);
    *group = (struct draft_group){
        .id = known->id,
        .title = *word ? arena_printf(draft->arena, "%s (%s)", known->title, word) : known->title,
        .phrase = phrase,
        .check = arena_printf(draft->arena, "a group whose words are wanted? The page says: \"%s\"", line->text)};
}

static void interests_of(struct draft *draft, struct page_line *sentence)
{
    struct cue cue;
    bool who = false;

    if (!cue_has(sentence->fold, cue_interest)) return;
    for (size_t i = 0; i < group_cue_count; i++)
        if (cue_find(sentence->fold, group_cues[i].pattern, &cue)) {
            add_group(draft, &group_cues[i], sentence, &cue);
            who = true;
        }
    if (cue_find(sentence->fold, cue_interest_about, &cue)) {
        unsigned group = cue.set[2] && cue.to[2] > cue.from[2] ? 2 : 5;
        const char *phrase = cue_words(draft->arena, sentence, &cue, group);

        if (*phrase && strlen(phrase) < 60)
            add_topic(draft, phrase, sentence->text);
        else if (*phrase)
            draft_check(draft, arena_printf(draft->arena, "is this a special interest? \"%s\"", sentence->text));
    } else if (!who) {
        draft_check(draft, arena_printf(draft->arena, "is this a special interest? \"%s\"", sentence->text));
    }
}

void find_interests(struct draft *draft, struct page *page)
{
    struct lang *lang = lang_new(draft->lang);

    for (size_t i = 0; i < page->count; i++) {
        const struct page_line *line = &page->lines[i];
        struct page_line *sentences;
        size_t count;

        if (line->furniture || line->section == S_QUESTIONS || !cue_has(line->fold, cue_interest)) continue;
        count = page_sentences(page, lang, line, &sentences);
        for (size_t k = 0; k < count; k++)
            if (!strchr(sentences[k].text, '?')) interests_of(draft, &sentences[k]);
    }
    lang_free(&lang);
}

/* ---- contacts ---- */

static bool linked(const struct draft *draft, const char *href)
{
    for (size_t i = 0; i < draft->link_count; i++)
        if (!strcmp(draft->links[i].href, href)) return true;
    return false;
}

static void add_contact(struct draft *draft, const char *address, bool disguised, const char *written,
                        const char *title)
{
    const char *href = arena_printf(draft->arena, "mailto:%s", address);

    if (linked(draft, href) || !strcmp(address, draft->list_address) || list_of_command(draft->arena, address)) return;
    for (size_t i = 0; i < draft->person_count; i++)
        if (!strcmp(draft->people[i].address, address)) return;
    struct draft_link *link = ARENA_PUSH(draft->arena, draft->links, draft->link_count, draft->link_room);
    *link = (struct draft_link){.title = title, .href = href};
    if (disguised) link->check = arena_printf(draft->arena, "the page writes \"%s\"; is it read rightly?", written);
}

/* Every address of a line: "Chair: ana@example.net. Secretary: bo (at) example (dot) net." */
static bool add_contacts(struct draft *draft, const struct page_line *line, const char *title)
{
    const char *at = line->text, *address;
    size_t to = 0;
    bool disguised = false, any = false;

    while (*at && (address = mail_find(draft->arena, at, NULL, &to, &disguised))) {
        add_contact(draft, address, disguised, line->text, title);
        any = true;
        at += to;
        disguised = false;
    }
    return any;
}

void find_contacts(struct draft *draft, struct page *page)
{
    static const char sent[] = "(send|sent|submit|submissions?|contribut|envoy|envi[aeé]|remit|senden|einreich|inviare|"
                               "направ|отправ|提交|发送)";
    const char *title = "Contact";

    for (size_t i = 0; i < page->count; i++) {
        struct page_line *line = &page->lines[i];
        const char *address = NULL;

        if (line->kind == LINE_HEADING && line->section == S_CONTACT)
            title =
                page_clean(draft->arena, line->text, strlen(line->text) - (line->text[strlen(line->text) - 1] == ':'));
        const char *used = line->section == S_CONTACT ? title : cue_has(line->fold, sent) ? "Contributions" : "Contact";
        if (strchr(line->text, '@') && mail_guarded(line->text))
            draft_check(draft, arena_printf(draft->arena,
                                            "an address is guarded against robots here: \"%.200s\"; write it as it is",
                                            line->text));
        if (add_contacts(draft, line, used)) continue;
        for (size_t k = 0; k < line->link_count && !address; k++)
            if (!strncmp(line->links[k].href, "mailto:", 7))
                address = mail_find(draft->arena, href_text(draft->arena, line->links[k].href + 7), NULL, NULL, NULL);
        if (address)
            add_contact(draft, address, false, line->text, used);
        else if (mail_hidden(line->text) && line->section != S_TEAM)
            draft_check(draft, arena_printf(draft->arena, "the page hides an address here: \"%.200s\"; ask for it",
                                            line->text));
    }
}
