/* What a forked child does: shut itself in, read one job, elaborate, answer, die. */
#ifndef LEAN_ENV_CHILD_H
#define LEAN_ENV_CHILD_H

#include "cage.h"
#include "frontend.h"
#include "request.h"

enum { MAX_ENVIRONMENTS = 64, MAX_HEADERS = 4096 };

/* What the host has imported and elaborated; a child knows what was there when it was forked. */
typedef struct {
    uint32_t environments, headers;
    obj environment[MAX_ENVIRONMENTS];
    obj header[MAX_HEADERS]; /* the command states behind prepared headers */
} knowledge;

/* What a child finds. One with a `role` of CANDIDATE answers a source; one of STATE stops inside it
 * and serves tactics. An `eager` one warms up while it waits. `data_bytes` is the private memory
 * it was born with; behind the walls it cannot look. */
typedef struct {
    const walls *around;
    const knowledge *known;
    int channel, capture;
    const char *directory;
    pid_t host;
    enum role role;
    bool eager;
    uint64_t data_bytes;
} surroundings;

/* Run as the child, from the fork to its end. */
_Noreturn void live(const surroundings *here);

/* Elaborate the commands of a header, which begin at `commands`; needs Lean's tasks. Returns the
 * state behind it, or 0 with what Lean says. */
obj prepare_header(obj environment, view header, size_t commands, int64_t heartbeats,
                   buffer *complaint);

/* Elaborate typical candidates and forget them, so that what Lean does once is done already. */
void warm_up(obj environment);

#endif
