#include "pause.h"

#include <stdlib.h>
#include <unistd.h>

#include "cage.h"
#include "copies.h"

enum { TAG_CLOSURE = 245, ARITY = 10 };
enum { NODE = 1, ORIGINAL = 0, SYNTHETIC = 1, EXCEPTION_INTERNAL = 1, EXCEPT_OK = 1 };
enum { WITH_NAMING_CONTEXT = 4 }; /* of MessageData */
enum { MAX_DEPTH = 1000 };

/* Lean's own, under the interpreter's convention: all arguments boxed and owned. The eight after
 * the first are a context and a reference each of Tactic, Term, Meta and Core. */
extern obj l_Lean_Elab_Tactic_tacticElabAttribute, l_Lean_Meta_instAddMessageContextMetaM;
extern obj l_Lean_KeyedDeclsAttribute_addBuiltin___redArg(obj attribute, obj key, obj name,
                                                          obj value);
extern obj l_Lean_Parser_runParserCategory(obj environment, obj category, obj input, obj file);
extern obj l_Lean_Elab_Tactic_evalTactic___boxed(obj, obj, obj, obj, obj, obj, obj, obj, obj);
extern obj l_Lean_Elab_Tactic_setGoals___boxed(obj, obj, obj, obj, obj, obj, obj, obj, obj);
extern obj l_Lean_Elab_Tactic_getUnsolvedGoals___boxed(obj, obj, obj, obj, obj, obj, obj, obj);
extern obj l_Lean_Elab_goalsToMessageData(obj goals);
extern obj l_Lean_Exception_toMessageData(obj exception);
extern obj l_Lean_Core_getAndEmptyMessageLog___boxed(obj context, obj state);
extern obj l_Lean_Core_setMessageLog___boxed(obj log, obj context, obj state);
/* `addTraceAsMessages` in `CoreM`: what was traced becomes messages of the log. */
#define lean_add_traces \
    l_Lean_addTraceAsMessages___at___00Lean_Core_wrapAsyncAsSnapshot_spec__0___boxed
extern obj lean_add_traces(obj context, obj state);
/* `getCurrNamespace` and `getOpenDecls` in `CoreM`. */
#define lean_namespace l_Lean_Core_instMonadResolveNameCoreM___lam__0___boxed
#define lean_opened l_Lean_Core_instMonadResolveNameCoreM___lam__1___boxed
extern obj lean_namespace(obj context, obj state), lean_opened(obj context, obj state);
extern obj l_Lean_Expr_mvar___override(obj id), l_Lean_Expr_hasSorry___boxed(obj e);
extern obj lean_instantiate_expr_mvars(obj context, obj e), lean_st_ref_get(obj reference);
extern obj lean_apply_6(obj f, obj, obj, obj, obj, obj, obj);

typedef struct {
    obj tactic, tactics, term, terms, meta, metas, core, cores;
} tower;
#define ALL(t) (t).tactic, (t).tactics, (t).term, (t).terms, (t).meta, (t).metas, (t).core, (t).cores

static pause_place here;
static bool waits; /* for the place to be reached */

void pause_at(pause_place place) {
    here = place;
    waits = true;
}

void answer_step(enum step how, uint32_t place, const report *said, view text) {
    static const report nothing = {0};
    if (!said) said = &nothing;
    buffer head = {0};
    put_u8(&head, (uint8_t)how);
    put_u32(&head, place);
    put_u8(&head, said->truncated);
    put_u8(&head, said->failed);
    put_u32(&head, said->count);
    put(&head, said->messages.bytes, said->messages.size);
    if (!write_frame(CHANNEL, (view){head.bytes, head.size}, text)) _exit(1);
    free(head.bytes);
}

static _Noreturn void end_with(enum step how, uint32_t place, const buffer *why) {
    size_t size = why->size < here.text_bytes ? why->size : here.text_bytes;
    answer_step(how, place, NULL, (view){why->bytes, size});
    _exit(0);
}

static bool threw(obj result) { return tag(result) == 1; }
static obj value(obj result) { return keep(field(result, 0)); }

static void put_data(buffer *to, obj data) {
    obj text = l_Lean_MessageData_toString(data);
    put(to, string_bytes(text), string_size(text));
}

/* The first byte that a syntax comes from; UINT32_MAX where it comes from nowhere. */
static uint32_t position(obj syntax, unsigned depth) {
    if (is_scalar(syntax) || depth > MAX_DEPTH) return UINT32_MAX;
    obj info = field(syntax, 0);
    if (!is_scalar(info) && (tag(info) == ORIGINAL || tag(info) == SYNTHETIC)) {
        obj at = field(info, tag(info) == ORIGINAL ? 1 : 0);
        if (is_scalar(at) && unbox(at) < UINT32_MAX) return (uint32_t)unbox(at);
    }
    if (tag(syntax) != NODE) return UINT32_MAX;
    obj parts = field(syntax, 2);
    for (size_t i = 0; i < array_size(parts); i++) {
        uint32_t found = position(array_item(parts, i), depth + 1);
        if (found != UINT32_MAX) return found;
    }
    return UINT32_MAX;
}

/* A message in which names are as short as the namespace and what is open allow. */
static obj in_short(tower t, obj data) {
    obj names[] = {value(lean_namespace(t.core, t.cores)), value(lean_opened(t.core, t.cores))};
    obj parts[] = {constructor(0, 2, names, -1), data};
    return constructor(WITH_NAMING_CONTEXT, 2, parts, -1);
}

static obj unsolved(tower t) {
    return value(l_Lean_Elab_Tactic_getUnsolvedGoals___boxed(ALL(t)));
}

static void put_goals(buffer *to, tower t, obj goals) {
    if (is_scalar(goals)) return;
    obj full = lean_apply_6(l_Lean_Meta_instAddMessageContextMetaM,
                            l_Lean_Elab_goalsToMessageData(goals), t.meta, t.metas, t.core, t.cores,
                            box(0));
    if (!threw(full)) put_data(to, in_short(t, value(full)));
}

static obj take_log(tower t) {
    return value(l_Lean_Core_getAndEmptyMessageLog___boxed(t.core, t.cores));
}

/* Put the errors of a log; whether there is one. */
static bool put_errors(buffer *to, obj log) {
    obj entries = l_Lean_MessageLog_toArray(log);
    bool found = false;
    for (size_t i = 0; i < array_size(entries); i++) {
        obj entry = array_item(entries, i);
        if (scalar(entry, 1) != ERROR) continue;
        if (found) put_u8(to, '\n');
        put_data(to, keep(field(entry, 4)));
        found = true;
    }
    return found;
}

/* Whether one of these goals is proved by `sorry` now. */
static bool has_gap(tower t, obj goals) {
    for (; !is_scalar(goals); goals = field(goals, 1)) {
        obj context = value(lean_st_ref_get(t.metas));
        obj goal = l_Lean_Expr_mvar___override(keep(field(goals, 0)));
        obj proof = keep(field(lean_instantiate_expr_mvars(context, goal), 1));
        if (unbox(l_Lean_Expr_hasSorry___boxed(proof))) return true;
    }
    return false;
}

/* A tactic in parentheses of its own, as it will stand in the whole proof. */
static obj parse(tower t, const buffer *tactic) {
    static const char before[] = "(\n", after[] = "\n)";
    buffer source = {0};
    put(&source, before, sizeof before - 1);
    put(&source, tactic->bytes, tactic->size);
    put(&source, after, sizeof after - 1);
    obj environment = value(lean_st_ref_get(t.cores));
    obj text = lean_mk_string_from_bytes(source.bytes, source.size);
    obj parsed = l_Lean_Parser_runParserCategory(environment, name_of(box(0), "tactic"), text,
                                                 string_of(""));
    free(source.bytes);
    if (tag(parsed) == EXCEPT_OK) return value(parsed);
    buffer why = {0};
    put(&why, string_bytes(field(parsed, 0)), string_size(field(parsed, 0)));
    end_with(FAILED, UINT32_MAX, &why);
}

static _Noreturn void end_by(tower t, obj exception) {
    buffer why = {0};
    bool internal = tag(exception) == EXCEPTION_INTERNAL; /* what went wrong is in the log */
    uint32_t place = internal ? UINT32_MAX : position(field(exception, 0), 0);
    if (!internal || !put_errors(&why, take_log(t)))
        put_data(&why, in_short(t, l_Lean_Exception_toMessageData(exception)));
    end_with(FAILED, place, &why);
}

/* Say what is left and what was said, and be a state; if nothing is left, this process has done its
 * work. */
static void show(tower t, obj goals, const report *said) {
    buffer left = {0};
    put_goals(&left, t, goals);
    if (left.size > here.text_bytes) {
        static const char much[] = "the goals are longer than may be shown";
        left.size = 0;
        put(&left, much, sizeof much - 1);
        end_with(FAILED, UINT32_MAX, &left);
    }
    if (is_scalar(goals)) {
        answer_step(DONE, UINT32_MAX, said, (view){NULL, 0});
        _exit(0);
    }
    /* no copy then writes to count references to what is there now */
    obj held[] = {t.metas, t.tactics, t.terms, t.cores};
    for (size_t i = 0; i < sizeof held / sizeof *held; i++)
        lean_mark_persistent(lean_st_ref_get(held[i]));
    answer_step(GOALS, UINT32_MAX, said, (view){left.bytes, left.size});
    free(left.bytes);
}

/* What a log holds, and the traces that are not in it yet. */
static report everything_said(tower t) {
    report said = {0};
    lean_add_traces(t.core, t.cores);
    read_messages(l_Lean_MessageLog_toArray(take_log(t)), 0, here.text_bytes, &said);
    return said;
}

static void run_tactic(tower t, const buffer *tactic) {
    obj syntax = parse(t, tactic), before = unsolved(t), log = take_log(t);
    obj done = l_Lean_Elab_Tactic_evalTactic___boxed(syntax, ALL(t));
    if (threw(done)) end_by(t, value(done));
    report said = {0};
    if (here.recovers) {
        said = everything_said(t);
    } else {
        buffer errors = {0};
        if (put_errors(&errors, take_log(t))) end_with(FAILED, UINT32_MAX, &errors);
        if (has_gap(t, before)) end_with(GAVE_UP, UINT32_MAX, &errors);
    }
    obj goals = unsolved(t);
    l_Lean_Elab_Tactic_setGoals___boxed(goals, ALL(t));
    l_Lean_Core_setMessageLog___boxed(log, t.core, t.cores);
    show(t, goals, &said);
    free(said.messages.bytes);
}

static bool is_wanted(obj syntax) {
    return waits && position(syntax, 0) == here.position && here.passes-- == 0;
}

static obj pause_here(obj syntax, obj tactic, obj tactics, obj term, obj terms, obj meta, obj metas,
                      obj core, obj cores, obj world) {
    (void)world;
    obj unit = box(0);
    if (!is_wanted(syntax)) {
        obj given[] = {syntax, tactic, tactics, term, terms, meta, metas, core, cores};
        for (size_t i = 0; i < sizeof given / sizeof *given; i++) release(given[i]);
        return constructor(0, 1, &unit, -1); /* a loop of these fills no memory */
    }
    waits = false;
    obj elaborator = keep(field(tactic, 0));
    obj strict = keep(constructor(0, 1, &elaborator, 0)); /* errors are thrown, not recovered from */
    tower t = {here.recovers ? keep(tactic) : strict, keep(tactics), keep(term), keep(terms),
               keep(meta), keep(metas), keep(core), keep(cores)};
    report said = {0};
    if (here.recovers) {
        said = everything_said(t);
    } else {
        buffer errors = {0};
        obj log = take_log(t); /* of the statement, which is wrong if there is an error in it */
        if (put_errors(&errors, log)) end_with(FAILED, UINT32_MAX, &errors);
        l_Lean_Core_setMessageLog___boxed(log, t.core, t.cores);
    }
    show(t, unsolved(t), &said);
    free(said.messages.bytes);
    for (;;) {
        buffer next = {0};
        serve_copies(&next);
        run_tactic(t, &next);
        free(next.bytes);
    }
}

void register_pause(void) {
    obj closure = lean_alloc_object(24);
    set_header(closure, 0, 0, TAG_CLOSURE);
    *(obj *)(closure + 8) = (obj)pause_here;
    ((uint16_t *)closure)[8] = ARITY;
    ((uint16_t *)closure)[9] = 0; /* arguments that are there already */
    obj skip = name_of(name_of(name_of(name_of(box(0), "Lean"), "Parser"), "Tactic"), "skip");
    l_Lean_KeyedDeclsAttribute_addBuiltin___redArg(l_Lean_Elab_Tactic_tacticElabAttribute,
                                                   keep(skip), name_of(box(0), "leanEnvPause"),
                                                   keep(closure));
}
