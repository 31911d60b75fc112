/* SPDX-License-Identifier: MIT */
/*
 * tree: reads XML with libxml2, hardened, and copies it into a tree of our own.
 *
 * The parser is never asked to substitute entities, load a DTD, or reach the network; a DOCTYPE stops it at once,
 * before any entity declaration is looked at, since an internal subset alone is enough for a "billion laughs".
 */
#include <pthread.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <mailcall/base/file.h>
#include <mailcall/xml/tree.h>
#include "memory.h"

/* What one reading gathers: faults, told as path:line: sentence. */
struct faults {
    const char *path;
    struct err *err;
    int count;
    int last_line;
    bool doctype;
};

/* Faults told at once; a file with more is mended in steps. */
#define FAULTS_MAX 20

/* What is wrong in plain words (NULL: the parser's own are plain enough), and what to write instead. */
struct remedy {
    int code;
    const char *said, *text;
};

static const struct remedy remedies[] = {
    {XML_ERR_NAME_REQUIRED, "a plain & or < stands in the text", "write &amp; for &, and &lt; for <"},
    {XML_ERR_ENTITYREF_SEMICOL_MISSING, "a plain & stands in the text", "write &amp; for it"},
    {XML_ERR_UNDECLARED_ENTITY, NULL, "write the character itself, or its number such as &#160;"},
    {XML_WAR_UNDECLARED_ENTITY, NULL, "write the character itself, or its number such as &#160;"},
    {XML_ERR_TAG_NAME_MISMATCH, NULL, "close each element with its own name"},
    {XML_ERR_TAG_NOT_FINISHED, NULL, "close what is still open at the end of the file"},
    {XML_ERR_DOCUMENT_EMPTY, "there is no XML here", "start with the root element"},
    {XML_ERR_DOCUMENT_END, NULL, "keep a single root element and nothing after it"},
    {XML_ERR_ATTRIBUTE_NOT_STARTED, NULL, "put the attribute's value into quotes"},
    {XML_ERR_ATTRIBUTE_REDEFINED, NULL, "keep one of the two"},
    {XML_ERR_LT_IN_ATTRIBUTE, NULL, "write &lt; for a plain < in an attribute"},
    {XML_ERR_HYPHEN_IN_COMMENT, NULL, "a comment must not hold --"},
    {XML_ERR_INVALID_CHAR, NULL, "remove the control character"},
    {XML_ERR_INVALID_ENCODING, NULL, "save the file as UTF-8"},
};

static const struct remedy *remedy_of(int code)
{
    for (size_t i = 0; i < sizeof remedies / sizeof *remedies; i++)
        if (remedies[i].code == code) return &remedies[i];
    return NULL;
}

static void faults_add(struct faults *faults, int line, int code, const char *message)
{
    const struct remedy *remedy = remedy_of(code);
    int length;

    static const struct remedy not_utf8 = {XML_ERR_INVALID_CHAR, "these bytes are not UTF-8",
                                           "save the file as UTF-8, or name its encoding in the first line"};

    if (strstr(message, "not proper UTF-8")) remedy = &not_utf8;
    if (remedy && remedy->said) message = remedy->said;
    length = (int)strcspn(message, "\n");

    while (length > 0 && (message[length - 1] == ' ' || message[length - 1] == '.')) length--;
    faults->count++;
    if (faults->count > FAULTS_MAX) return;
    (void)err_add_line(faults->err, BAD_CONFIG, "%s:%d: %.*s%s%s", faults->path, line, length, message,
                       remedy ? "; " : "", remedy ? remedy->text : "");
}

/* libxml2 2.9 declares the error mutable, 2.12 const: the cast at the place of use bridges both. */
static void on_parse_error(void *user, xmlErrorPtr error)
{
    struct faults *faults = ((xmlParserCtxtPtr)user)->_private;

    /* After the first fault of form the rest is echo. */
    if (error->level < XML_ERR_ERROR || faults->count || faults->doctype) return;
    faults_add(faults, error->line, error->code, error->message ? error->message : "not well-formed");
}

static void on_doctype(void *user, const xmlChar *name, const xmlChar *external, const xmlChar *location)
{
    xmlParserCtxtPtr context = user;
    struct faults *faults = context->_private;

    (void)name, (void)external, (void)location;
    faults->doctype = true;
    faults->count++;
    (void)err_add_line(faults->err, BAD_CONFIG, "%s:%d: a DOCTYPE is not allowed here; remove it and its entities",
                       faults->path, xmlSAX2GetLineNumber(context));
    xmlStopParser(context);
}

static void on_grammar_error(void *user, xmlErrorPtr error)
{
    struct faults *faults = user;
    int line = error->line;

    if (!line && error->node) line = (int)xmlGetLineNo(error->node);
    /* "Element x failed to validate content" only repeats what was said of the content. */
    if (faults->count && (error->code == XML_RELAXNG_ERR_CONTENTVALID || error->code == XML_RELAXNG_ERR_EXTRACONTENT ||
                          line == faults->last_line))
        return;
    faults->last_line = line;
    faults_add(faults, line, error->code, error->message ? error->message : "not valid");
}

/* libxml2 keeps tables behind its back; once per process, before any thread. */
static void prepare_library(void)
{
    static bool done;

    if (done) return;
    xml_memory_prepare();
    xmlInitParser();
    done = true;
}

static const char *copy(struct arena *arena, const xmlChar *text)
{
    return text ? arena_strdup(arena, (const char *)text) : "";
}

static struct xml_attribute *copy_attributes(struct arena *arena, xmlNodePtr from)
{
    struct xml_attribute *first = NULL, **tail = &first;

    for (xmlAttrPtr at = from->properties; at; at = at->next) {
        xmlChar *value = xmlNodeListGetString(from->doc, at->children, 1);
        struct xml_attribute *item = arena_alloc(arena, sizeof *item);

        item->name = at->ns && at->ns->prefix ? arena_printf(arena, "%s:%s", at->ns->prefix, at->name)
                                              : arena_strdup(arena, (const char *)at->name);
        item->value = copy(arena, value);
        xmlFree(value);
        *tail = item;
        tail = &item->next;
    }
    return first;
}

static struct xml_node *copy_node(struct arena *arena, xmlNodePtr from, struct xml_node *parent)
{
    struct xml_node *node;

    switch (from->type) {
    case XML_ELEMENT_NODE:
    case XML_TEXT_NODE:
    case XML_CDATA_SECTION_NODE:
    case XML_COMMENT_NODE: break;
    default: return NULL;
    }
    node = arena_alloc(arena, sizeof *node);
    node->line = (int)xmlGetLineNo(from);
    node->parent = parent;
    node->space = node->text = "";
    if (from->type == XML_ELEMENT_NODE) {
        node->name = copy(arena, from->name);
        if (from->ns) node->space = copy(arena, from->ns->href);
        node->attributes = copy_attributes(arena, from);
    } else {
        node->name = from->type == XML_COMMENT_NODE ? "!" : NULL;
        node->text = copy(arena, from->content);
    }
    return node;
}

/* Walks without recursion: depth is data. */
static struct xml_node *copy_tree(struct arena *arena, xmlNodePtr root)
{
    struct xml_node *top = copy_node(arena, root, NULL), *parent = top, *last = NULL;
    xmlNodePtr at = root->children, up = root;

    while (up) {
        if (!at) {
            at = up == root ? NULL : up->next;
            up = up == root ? NULL : up->parent;
            last = parent;
            parent = parent->parent;
            continue;
        }
        struct xml_node *node = copy_node(arena, at, parent);
        if (node) {
            *(last ? &last->next : &parent->first) = node;
            last = node;
        }
        if (node && at->type == XML_ELEMENT_NODE) {
            parent = node;
            last = NULL;
            up = at;
            at = at->children;
        } else {
            at = at->next;
        }
    }
    return top;
}

/* Grammars are few, part of the program, and dear to compile: each is compiled once in a process's life. */
#define GRAMMARS_MAX 4

static struct compiled {
    const struct xml_grammar *grammar;
    xmlRelaxNGPtr schema;
} compiled[GRAMMARS_MAX];
static pthread_mutex_t compiled_lock = PTHREAD_MUTEX_INITIALIZER;

static xmlRelaxNGPtr compile(const struct xml_grammar *grammar, struct faults *faults)
{
    xmlRelaxNGParserCtxtPtr parser = xmlRelaxNGNewMemParserCtxt(grammar->text, (int)grammar->bytes);
    xmlRelaxNGPtr schema = NULL;

    if (!parser) return NULL;
    xmlRelaxNGSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)on_grammar_error, faults);
    schema = xmlRelaxNGParse(parser);
    xmlRelaxNGFreeParserCtxt(parser);
    return schema;
}

/* *borrowed: it stays with the process; else the caller frees it. */
static xmlRelaxNGPtr schema_of(const struct xml_grammar *grammar, struct faults *faults, bool *borrowed)
{
    xmlRelaxNGPtr schema = NULL;
    size_t i = 0;

    pthread_mutex_lock(&compiled_lock);
    while (i < GRAMMARS_MAX && compiled[i].schema && compiled[i].grammar != grammar) i++;
    schema = i < GRAMMARS_MAX && compiled[i].schema ? compiled[i].schema : compile(grammar, faults);
    *borrowed = i < GRAMMARS_MAX;
    if (*borrowed) compiled[i] = (struct compiled){grammar, schema};
    pthread_mutex_unlock(&compiled_lock);
    return schema;
}

static enum status validate(xmlDocPtr doc, const struct xml_grammar *grammar, struct faults *faults)
{
    bool borrowed = false;
    xmlRelaxNGPtr schema = schema_of(grammar, faults, &borrowed);
    xmlRelaxNGValidCtxtPtr validator = schema ? xmlRelaxNGNewValidCtxt(schema) : NULL;
    enum status status = BUG;

    if (!validator) goto out;
    xmlRelaxNGSetValidStructuredErrors(validator, (xmlStructuredErrorFunc)on_grammar_error, faults);
    status = xmlRelaxNGValidateDoc(validator, doc) == 0 ? OK : BAD_CONFIG;
    if (status != OK && !faults->count) faults_add(faults, 1, 0, "does not follow the grammar");
out:
    if (status == BUG) (void)err_context(faults->err, BUG, "the grammar %s cannot be used", grammar->name);
    xmlRelaxNGFreeValidCtxt(validator);
    if (!borrowed) xmlRelaxNGFree(schema);
    return status;
}

enum status xml_read_bytes(struct arena *arena, const char *path, const char *bytes, size_t count,
                           const struct xml_grammar *grammar, struct xml_tree **out, struct err *err)
{
    struct faults faults = {.path = path, .err = err};
    enum status status = BAD_CONFIG;
    xmlParserCtxtPtr context;
    xmlDocPtr doc = NULL;

    if (count > INT32_MAX) return err_set(err, BAD_CONFIG, "%s: too large to be read", path);
    prepare_library();
    context = xmlNewParserCtxt();
    if (!context) return err_set(err, BUG, "%s: the XML parser does not start", path);
    context->_private = &faults;
    context->sax->serror = (xmlStructuredErrorFunc)on_parse_error;
    context->sax->internalSubset = on_doctype;
    doc = xmlCtxtReadMemory(context, bytes, (int)count, path, NULL,
                            XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES);
    if (!doc || !context->wellFormed || faults.count || !xmlDocGetRootElement(doc)) {
        if (!faults.count) faults_add(&faults, 1, XML_ERR_DOCUMENT_EMPTY, "nothing that could be read as XML");
        goto out;
    }
    status = grammar ? validate(doc, grammar, &faults) : OK;
    if (status != OK) goto out;
    struct xml_tree *tree = arena_alloc(arena, sizeof *tree);
    tree->path = arena_strdup(arena, path);
    tree->root = copy_tree(arena, xmlDocGetRootElement(doc));
    *out = tree;
out:
    xmlFreeDoc(doc);
    xmlFreeParserCtxt(context);
    return status;
}

enum status xml_read_file(struct arena *arena, const char *path, const struct xml_grammar *grammar,
                          struct xml_tree **out, struct err *err)
{
    struct buf bytes = BUF_INIT(XML_FILE_MAX_BYTES);
    enum status status = file_read(path, &bytes, err);

    if (status == OK) status = xml_read_bytes(arena, path, buf_text(&bytes), bytes.len, grammar, out, err);
    buf_release(&bytes);
    return status;
}

bool xml_is(const struct xml_node *node, const char *name)
{
    return node->name && !strcmp(node->name, name);
}

const char *xml_attribute(const struct xml_node *node, const char *name)
{
    for (const struct xml_attribute *at = node->attributes; at; at = at->next)
        if (!strcmp(at->name, name)) return at->value;
    return NULL;
}

const struct xml_node *xml_child(const struct xml_node *node, const char *name, const struct xml_node *after)
{
    for (const struct xml_node *at = after ? after->next : node->first; at; at = at->next)
        if (at->name && !strcmp(at->name, name)) return at;
    return NULL;
}

const struct xml_node *xml_walk(const struct xml_node *top, const struct xml_node *node)
{
    if (node->first) return node->first;
    while (node != top && !node->next) node = node->parent;
    return node == top ? NULL : node->next;
}

char *xml_text(struct arena *arena, const struct xml_node *node)
{
    struct buf text = BUF_INIT(XML_FILE_MAX_BYTES);
    char *copied;

    for (const struct xml_node *at = xml_walk(node, node); at; at = xml_walk(node, at))
        if (!at->name) buf_puts(&text, at->text);
    copied = arena_strndup(arena, buf_text(&text), text.len);
    buf_release(&text);
    return copied;
}

char *xml_text_line(struct arena *arena, const struct xml_node *node)
{
    char *text = xml_text(arena, node), *to = text;

    for (const char *at = text; *at; at++) {
        if (!strchr(" \t\r\n", *at)) {
            *to++ = *at;
        } else if (to > text && to[-1] != ' ') {
            *to++ = ' ';
        }
    }
    if (to > text && to[-1] == ' ') to--;
    *to = '\0';
    return text;
}
