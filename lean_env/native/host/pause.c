#include "pause.h"

#include <stdlib.h>
#include <unistd.h>

#include "cage.h"
#include "copies.h"

enum { TAG_CLOSURE = 245, ARITY = 10 };
enum { NODE = 1, ORIGINAL = 0, SYNTHETIC = 1, EXCEPTION_INTERNAL = 1, EXCEPT_OK = 1 };
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
extern obj l_Lean_Expr_mvar___override(obj id), l_Lean_Expr_hasSorry___boxed(obj e);
extern obj lean_instantiate_expr_mvars(obj context, obj e), lean_st_ref_get(obj reference);
extern obj lean_apply_6(obj f, obj, obj, obj, obj, obj, obj);

typedef struct {
    obj tactic, tactics, term, terms, meta, metas, core, cores;
} tower;
#define ALL(t) (t).tactic, (t).tactics, (t).term, (t).terms, (t).meta, (t).metas, (t).core, (t).cores

static size_t wanted = SIZE_MAX, room;

void pause_at(size_t position, size_t text_bytes) {
    wanted = position;
    room = text_bytes;
}

void answer_step(enum step how, uint32_t place, view text) {
    buffer head = {0};
    put_u8(&head, (uint8_t)how);
    put_u32(&head, place);
    if (!write_frame(CHANNEL, (view){head.bytes, head.size}, text)) _exit(1);
    free(head.bytes);
}

static _Noreturn void end_with(enum step how, uint32_t place, const buffer *why) {
    answer_step(how, place, (view){why->bytes, why->size < room ? why->size : room});
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

static obj unsolved(tower t) {
    return value(l_Lean_Elab_Tactic_getUnsolvedGoals___boxed(ALL(t)));
}

static void put_goals(buffer *to, tower t, obj goals) {
    if (is_scalar(goals)) return;
    obj full = lean_apply_6(l_Lean_Meta_instAddMessageContextMetaM,
                            l_Lean_Elab_goalsToMessageData(goals), t.meta, t.metas, t.core, t.cores,
                            box(0));
    if (!threw(full)) put_data(to, value(full));
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
        put_data(&why, l_Lean_Exception_toMessageData(exception));
    end_with(FAILED, place, &why);
}

/* Say what is left, and be a state; if nothing is, this process has done its work. */
static void show(tower t, obj goals) {
    buffer said = {0};
    put_goals(&said, t, goals);
    if (said.size > room) {
        static const char much[] = "the goals are longer than may be shown";
        said.size = 0;
        put(&said, much, sizeof much - 1);
        end_with(FAILED, UINT32_MAX, &said);
    }
    if (is_scalar(goals)) end_with(DONE, UINT32_MAX, &said);
    /* no copy then writes to count references to what is there now */
    obj held[] = {t.metas, t.tactics, t.terms, t.cores};
    for (size_t i = 0; i < sizeof held / sizeof *held; i++)
        lean_mark_persistent(lean_st_ref_get(held[i]));
    answer_step(GOALS, UINT32_MAX, (view){said.bytes, said.size});
    free(said.bytes);
}

static void run_tactic(tower t, const buffer *tactic) {
    obj syntax = parse(t, tactic), before = unsolved(t), log = take_log(t);
    obj done = l_Lean_Elab_Tactic_evalTactic___boxed(syntax, ALL(t));
    if (threw(done)) end_by(t, value(done));
    buffer errors = {0};
    if (put_errors(&errors, take_log(t))) end_with(FAILED, UINT32_MAX, &errors);
    if (has_gap(t, before)) end_with(GAVE_UP, UINT32_MAX, &errors);
    obj goals = unsolved(t);
    l_Lean_Elab_Tactic_setGoals___boxed(goals, ALL(t));
    l_Lean_Core_setMessageLog___boxed(log, t.core, t.cores);
    show(t, goals);
}

static bool is_wanted(obj syntax) {
    return wanted != SIZE_MAX && position(syntax, 0) == wanted;
}

static obj pause_here(obj syntax, obj tactic, obj tactics, obj term, obj terms, obj meta, obj metas,
                      obj core, obj cores, obj world) {
    (void)world;
    obj unit = box(0);
    if (!is_wanted(syntax)) return constructor(0, 1, &unit, -1);
    wanted = SIZE_MAX;
    obj elaborator = keep(field(tactic, 0));
    obj strict = keep(constructor(0, 1, &elaborator, 0)); /* errors are thrown, not recovered from */
    tower t = {strict,     keep(tactics), keep(term), keep(terms),
               keep(meta), keep(metas),   keep(core), keep(cores)};
    buffer errors = {0};
    obj log = take_log(t); /* of the statement, which is wrong if there is an error in it */
    if (put_errors(&errors, log)) end_with(FAILED, UINT32_MAX, &errors);
    l_Lean_Core_setMessageLog___boxed(log, t.core, t.cores);
    show(t, unsolved(t));
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
