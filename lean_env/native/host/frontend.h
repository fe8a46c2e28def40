/* Lean's own front end: headers, commands, messages, `.olean` files.
 *
 * `parse_header` and `import_modules` are safe in a process that forks later. Everything that
 * elaborates needs Lean's task manager, and so belongs into a forked child, or between its start
 * and its end in the host. Nothing elaborated is freed but by the end of the process. */
#ifndef LEAN_ENV_FRONTEND_H
#define LEAN_ENV_FRONTEND_H

#include "lean.h"
#include "wire.h"

/* A parsed header: where its commands begin, its imports, and a text that names just these. */
typedef struct {
    size_t commands;
    obj imports;
    buffer key;
} header;

/* What one elaboration came to. `messages` holds `count` of them as the wire wants them; `failed`
 * says whether there was an error, `truncated` whether something was left out. */
typedef struct {
    obj state;
    buffer messages;
    uint32_t count;
    bool truncated, failed;
} report;

/* Start Lean for the modules below `sysroot/lib/lean`, and then below `paths`; returns a complaint,
 * or NULL. */
const char *start_lean(const char *sysroot, const char *const *paths, size_t count,
                       const char *version, const char *commit);

/* Split a header at the end of its imports; on failure false, with what Lean says. */
bool parse_header(view text, header *parsed, buffer *complaint);

/* Import into a new environment that lives as long as the process; 0 with what Lean says. */
obj import_modules(obj imports, buffer *complaint);

/* The command state at the top of a file; `heartbeats` < 0 leaves Lean's own bound. */
obj initial_state(obj environment, int64_t heartbeats);

/* Elaborate what follows the first `start` bytes of `document`, which `state` stands behind and
 * which end a line or are none. Positions are relative to `start`; at most `room` bytes of text and
 * MAX_MESSAGES messages are kept, errors before all others. */
report elaborate(obj state, view document, size_t start, size_t room);

/* The text of the first error of a report that failed. */
view first_error(const report *said);

/* Put all messages of a log in their order into `into`, as `elaborate` does; where that is more than
 * `room` bytes of text, the errors first. Positions lose `first_line` lines. */
void read_messages(obj entries, size_t first_line, size_t room, report *into);

/* Write the state's new constants as a `.olean` file; false with what Lean says. */
bool write_olean(obj state, const char *path, buffer *complaint);

#endif
