#include "frontend.h"

#include <stdio.h>
#include <stdlib.h>

#include "blanks.h"

enum { OLEAN_LEVEL_PRIVATE = 2, DATA_VALUE_BOOL = 1, DATA_VALUE_NAT = 3 };

static obj options, heartbeats_option, unsolved_goals, trace;

/* What kind of message it is, as far as anybody asks. */
enum message_kind { OTHER, UNSOLVED_GOALS, TRACE };

static bool is_error(obj io_result, buffer *complaint) {
    if (tag(io_result) == 0) return false;
    obj said = lean_io_error_to_string(field(io_result, 0));
    put(complaint, string_bytes(said), string_size(said));
    return true;
}

/* `name` with the value of an option, in which `fields` or `byte` hold it. */
static obj with_option(obj all, obj name, uint8_t kind, obj value, int byte) {
    return keep(l_Lean_Options_insert(all, name, constructor(kind, byte < 0, &value, byte)));
}

/* The core library first, as the judge looks: a project cannot put another in its place. */
static obj search_path(const char *sysroot, const char *const *paths, size_t count) {
    char core[4096];
    snprintf(core, sizeof core, "%s/lib/lean", sysroot);
    obj found = box(0);
    while (count) found = list_with(string_of(paths[--count]), found);
    return list_with(string_of(core), found);
}

const char *start_lean(const char *sysroot, const char *const *paths, size_t count,
                       const char *version, const char *commit) {
    lean_initialize();
    lean_io_mark_end_initialization();
    if (strcmp(string_bytes(l_Lean_versionString), version) != 0 ||
        strcmp(string_bytes(l_Lean_githash), commit) != 0)
        return "the library is another version of Lean";
    buffer complaint = {0};
    if (is_error(l_Lean_initSearchPath(string_of(sysroot), search_path(sysroot, paths, count)), &complaint)) {
        put_u8(&complaint, 0);
        return complaint.bytes;
    }
    keep(l_Lean_Options_empty);
    keep(l_Lean_MessageLog_empty);
    /* as `lean FILE` sets it: no snapshots inside a command, which only editors look at */
    obj minimal = name_of(name_of(box(0), "internal"), "cmdlineSnapshots");
    options = with_option(l_Lean_Options_empty, minimal, DATA_VALUE_BOOL, 0, 1);
    heartbeats_option = keep(name_of(box(0), "maxHeartbeats"));
    unsolved_goals = keep(name_of(name_of(box(0), "Tactic"), "unsolvedGoals"));
    trace = keep(name_of(box(0), "trace"));
    return NULL;
}

static obj input_context(view text, const char *file) {
    obj input = lean_mk_string_from_bytes(text.bytes, text.size);
    return l_Lean_Parser_mkInputContext___redArg(input, string_of(file), 0, box(text.size));
}

/* Whether there is a message; the first one's text is the complaint. */
static bool complains(obj log, buffer *complaint) {
    obj entries = l_Lean_MessageLog_toArray(keep(log));
    if (array_size(entries) == 0) return false;
    obj said = l_Lean_MessageData_toString(keep(field(array_item(entries, 0), 4)));
    put(complaint, string_bytes(said), string_size(said));
    return true;
}

static void put_import(buffer *key, obj import) {
    for (obj name = field(import, 0); !is_scalar(name); name = field(name, 0)) {
        obj last = field(name, 1); /* a string; in a numeral, a number */
        put_u8(key, is_scalar(last));
        if (is_scalar(last))
            put_u64(key, unbox(last));
        else
            put_text(key, string_bytes(last), string_size(last));
    }
    for (unsigned i = 0; i < 3; i++) put_u8(key, scalar(import, i)); /* all, exported, meta */
}

bool parse_header(view text, header *parsed, buffer *complaint) {
    obj result = l_Lean_Parser_parseHeader(input_context(text, "<header>"));
    if (is_error(result, complaint)) return false;
    obj syntax = field(field(result, 0), 0), rest = field(field(result, 0), 1);
    if (complains(field(rest, 1), complaint)) return false;
    parsed->commands = unbox(field(field(rest, 0), 0));
    parsed->imports = l_Lean_Elab_HeaderSyntax_imports(keep(syntax), 1);
    parsed->key = (buffer){0};
    for (size_t i = 0; i < array_size(parsed->imports); i++)
        put_import(&parsed->key, array_item(parsed->imports, i));
    return true;
}

obj import_modules(obj imports, buffer *complaint) {
    lean_enable_initializer_execution(); /* each import consumes the permission */
    obj result = l_Lean_importModules(imports, options, 0, array_of(0, NULL), 1, 1,
                                      OLEAN_LEVEL_PRIVATE, box(1));
    if (is_error(result, complaint)) return 0;
    return keep(l_Lean_Environment_setMainModule(keep(field(result, 0)),
                                                 name_of(box(0), "_stdin")));
}

obj initial_state(obj environment, int64_t heartbeats) {
    obj chosen = options;
    if (heartbeats >= 0)
        chosen = with_option(options, heartbeats_option, DATA_VALUE_NAT, box(heartbeats), -1);
    return keep(l_Lean_Elab_Command_mkState(environment, l_Lean_MessageLog_empty, chosen));
}

/* Run all commands on the calling thread, as Lean's driver does from the second one on.
 * `IO.processCommands` is the same but for a worker thread, and some dozen switches between it and
 * the thread that waits. */
static obj run_commands(obj context, obj parser_state, obj state) {
    obj promise = keep(lean_io_promise_new());
    obj of_context[] = {keep(context), box(0)};
    lean_parse_commands(box(0), parser_state, state, promise, 0, l_IO_CancelToken_new(),
                        array_of(0, NULL), keep(constructor(0, 2, of_context, -1)));
    obj task = keep(l_IO_Promise_result_x21___redArg(promise));
    obj first = keep(lean_task_get(task));
    obj collected = lean_collect_commands(context, first, task, array_of(0, NULL));
    return keep(field(field(collected, 0), 0));
}

static void put_position(buffer *to, obj position, size_t first_line) {
    put_u32(to, unbox(field(position, 0)) - first_line);
    put_u32(to, unbox(field(position, 1)));
}

/* BaseMessage: file name, position, end position?, caption, data;
 * bytes: keep full range, severity, silent. */
static bool concerns(obj entry, size_t first_line) {
    return !scalar(entry, 2) && unbox(field(field(entry, 1), 0)) > first_line;
} /* others are silent, or of a linter that looks back at the header */

static void put_cut_text(buffer *to, obj text, size_t *room, bool *cut) {
    size_t size = string_size(text);
    if (size > *room) size = *room, *cut = true;
    *room -= size;
    put_text(to, string_bytes(text), size);
}

static void put_message(obj entry, size_t first_line, size_t *room, report *into) {
    obj end = field(entry, 2), data = field(entry, 4);
    obj text = *room ? l_Lean_MessageData_toString(keep(data)) : string_of("");
    obj kind = l_Lean_MessageData_kind(keep(data));
    bool cut = *room == 0;
    buffer texts = {0};
    put_cut_text(&texts, field(entry, 3), room, &cut);
    put_cut_text(&texts, text, room, &cut);
    into->truncated |= cut;
    into->count++;
    put_u8(&into->messages, scalar(entry, 1));
    put_u8(&into->messages, lean_name_eq(kind, unsolved_goals) ? UNSOLVED_GOALS
                            : lean_name_eq(kind, trace)        ? TRACE
                                                               : OTHER);
    put_u8(&into->messages, cut);
    put_position(&into->messages, field(entry, 1), first_line);
    if (is_scalar(end)) {
        put_u64(&into->messages, 0);
    } else {
        put_position(&into->messages, field(end, 0), first_line);
    }
    put(&into->messages, texts.bytes, texts.size);
    free(texts.bytes);
}

enum choice { ALL, ERRORS, OTHERS };

/* Put the chosen messages as far as there is room; an error without any still says where it is. */
static void put_messages(obj entries, enum choice chosen, size_t first_line, size_t *room,
                         report *into) {
    for (size_t i = 0; i < array_size(entries); i++) {
        obj entry = array_item(entries, i);
        bool error = scalar(entry, 1) == ERROR;
        if (!concerns(entry, first_line) || chosen == (error ? OTHERS : ERRORS)) continue;
        into->failed |= error;
        if (into->count == MAX_MESSAGES || (*room == 0 && !error))
            into->truncated = true;
        else
            put_message(entry, first_line, room, into);
    }
}

void read_messages(obj entries, size_t first_line, size_t room, report *into) {
    report all = *into;
    size_t left = room;
    put_messages(entries, ALL, first_line, &left, &all);
    if (!all.truncated) {
        *into = all;
        return;
    }
    free(all.messages.bytes);
    put_messages(entries, ERRORS, first_line, &room, into);
    put_messages(entries, OTHERS, first_line, &room, into);
}

report elaborate(obj state, view document, size_t start, size_t room) {
    report found = {0};
    obj at[] = {box(skip_blanks(document, start))};
    obj parser_state = constructor(0, 1, at, 0);
    found.state = run_commands(input_context(document, "<candidate>"), parser_state, state);
    size_t first_line = 0;
    for (size_t i = 0; i < start; i++) first_line += document.bytes[i] == '\n';
    obj entries = l_Lean_MessageLog_toArray(keep(field(found.state, 1)));
    read_messages(entries, first_line, room, &found);
    return found;
}

view first_error(const report *said) {
    view left = {said->messages.bytes, said->messages.size};
    for (uint32_t i = 0; i < said->count; i++) {
        uint8_t severity = take_u8(&left);
        take_u8(&left), take_u8(&left), take_u64(&left), take_u64(&left), take_text(&left);
        view text = take_text(&left);
        if (severity == ERROR) return text;
    }
    return (view){"too many messages before the error", 34};
}

bool write_olean(obj state, const char *path, buffer *complaint) {
    return !is_error(l_Lean_writeModule(keep(field(state, 0)), string_of(path), 0), complaint);
}
