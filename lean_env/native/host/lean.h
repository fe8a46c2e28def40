/* The binary interface of libleanshared as far as the host needs it.
 *
 * The twin of `lean_env/native/abi.py`, which states the facts about objects and says for which
 * build they hold; the host is only ever started on that build. Unless said otherwise arguments
 * are consumed; `keep` makes an object that any number of calls may consume. */
#ifndef LEAN_ENV_LEAN_H
#define LEAN_ENV_LEAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uintptr_t obj; /* the address of an object, or a boxed scalar (odd) */

enum { TAG_ARRAY = 246 };

/* The runtime. */
extern void lean_initialize(void), lean_io_mark_end_initialization(void);
extern void lean_init_task_manager_using(unsigned workers), lean_finalize_task_manager(void);
extern void lean_mark_persistent(obj borrowed);
extern obj lean_alloc_object(size_t bytes);
extern void lean_dec_ref_cold(obj last);
extern obj lean_mk_string_from_bytes(const char *bytes, size_t size);
extern obj lean_name_mk_string(obj prefix, obj text);
extern uint8_t lean_name_eq(obj borrowed_a, obj borrowed_b);
extern obj lean_io_error_to_string(obj error);
extern obj lean_io_promise_new(void);
extern obj lean_task_get(obj borrowed_task); /* borrowed result */
extern obj lean_enable_initializer_execution(void);

/* Lean's own functions and constants, by their compiled names. */
extern obj l_Lean_versionString, l_Lean_githash;
extern obj l_Lean_Options_empty, l_Lean_MessageLog_empty;
extern obj l_Lean_initSearchPath(obj sysroot, obj extra);
extern obj l_Lean_importModules(obj imports, obj options, uint32_t trust, obj plugins,
                                uint8_t leak, uint8_t load_extensions, uint8_t level,
                                obj artifacts);
extern obj l_Lean_Environment_setMainModule(obj environment, obj name);
extern obj l_Lean_Options_insert(obj options, obj name, obj value);
extern obj l_Lean_Elab_Command_mkState(obj environment, obj messages, obj options);
extern obj l_Lean_Parser_mkInputContext___redArg(obj input, obj file, uint8_t normalise, obj end);
extern obj l_Lean_Parser_parseHeader(obj input_context);
extern obj l_Lean_Elab_HeaderSyntax_imports(obj syntax, uint8_t add_prelude);
extern obj l_Lean_MessageLog_toArray(obj log);
extern obj l_Lean_MessageData_toString(obj data); /* BaseIO: the plain value */
extern obj l_Lean_MessageData_kind(obj data);
extern obj l_Lean_writeModule(obj environment, obj path, uint8_t with_server_parts);
extern obj l_IO_CancelToken_new(void);
extern obj l_IO_Promise_result_x21___redArg(obj promise);

/* `Lean.Language.Lean.process.parseCmd`: (old snapshot?, parser state, command state, promise of
 * the first snapshot, in a new task?, cancel token, parents' cancel tokens, context). */
#define lean_parse_commands l___private_Lean_Language_Lean_0__Lean_Language_Lean_process_parseCmd
extern obj lean_parse_commands(obj, obj, obj, obj, uint8_t, obj, obj, obj);

/* `Lean.Elab.IO.processCommandsIncrementally.go`: (input context, first snapshot, its task,
 * commands so far); its result's first field is the frontend state. */
#define lean_collect_commands \
    l___private_Lean_Elab_Frontend_0__Lean_Elab_IO_processCommandsIncrementally_go
extern obj lean_collect_commands(obj, obj, obj, obj);

static inline obj box(size_t value) { return value << 1 | 1; }
static inline size_t unbox(obj o) { return o >> 1; }
static inline bool is_scalar(obj o) { return o & 1; }
static inline unsigned tag(obj o) { return is_scalar(o) ? o >> 1 : *(uint8_t *)(o + 7); }
static inline obj field(obj o, unsigned index) { return ((obj *)(o + 8))[index]; }

/* The byte at `offset` of a constructor's scalar fields. */
static inline uint8_t scalar(obj o, unsigned offset) {
    return *(uint8_t *)(o + 8 + 8 * *(uint8_t *)(o + 6) + offset);
}

static inline size_t array_size(obj o) { return *(size_t *)(o + 8); }
static inline obj array_item(obj o, size_t index) { return ((obj *)(o + 24))[index]; }
static inline const char *string_bytes(obj o) { return (const char *)(o + 32); }
static inline size_t string_size(obj o) { return *(size_t *)(o + 8) - 1; }

/* Own `o` for ever. Only for objects that no other thread counts at the same time. */
static inline obj keep(obj o) {
    if (!is_scalar(o)) {
        int32_t *references = (int32_t *)o;
        if (*references > 0)
            *references += 1000000;
        else if (*references < 0)
            *references -= 1000000;
    }
    return o;
}

/* Consume `o`. */
static inline void release(obj o) {
    if (is_scalar(o) || *(int32_t *)o == 0) return;
    if (*(int32_t *)o > 1)
        --*(int32_t *)o;
    else
        lean_dec_ref_cold(o);
}

static inline void set_header(obj o, uint16_t size, uint8_t fields, uint8_t tag) {
    *(int32_t *)o = 1;
    *(uint16_t *)(o + 4) = size;
    *(uint8_t *)(o + 6) = fields;
    *(uint8_t *)(o + 7) = tag;
}

/* A constructor object; `byte` is its one scalar field, or negative for none. */
static inline obj constructor(uint8_t index, uint8_t fields, const obj *values, int byte) {
    size_t size = 8 + 8 * fields + (byte < 0 ? 0 : 8);
    obj o = lean_alloc_object(size);
    set_header(o, size, fields, index);
    for (unsigned i = 0; i < fields; i++) ((obj *)(o + 8))[i] = values[i];
    if (byte >= 0) *(uint64_t *)(o + 8 + 8 * fields) = (uint64_t)byte;
    return o;
}

/* The list that begins with `first`. */
static inline obj list_with(obj first, obj rest) {
    return constructor(1, 2, (obj[]){first, rest}, -1);
}

static inline obj array_of(size_t count, const obj *values) {
    obj o = lean_alloc_object(24 + 8 * count);
    set_header(o, 0, 0, TAG_ARRAY);
    ((size_t *)(o + 8))[0] = ((size_t *)(o + 8))[1] = count;
    for (size_t i = 0; i < count; i++) ((obj *)(o + 24))[i] = values[i];
    return o;
}

static inline obj string_of(const char *text) {
    return lean_mk_string_from_bytes(text, strlen(text));
}

static inline obj name_of(obj prefix, const char *last) {
    return lean_name_mk_string(prefix, string_of(last));
}

#endif
