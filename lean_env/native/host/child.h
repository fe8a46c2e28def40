/* What a forked child does: shut itself in, read one job, elaborate, answer, die. */
#ifndef LEAN_ENV_CHILD_H
#define LEAN_ENV_CHILD_H

#include "cage.h"
#include "frontend.h"

enum { MAX_ENVIRONMENTS = 64, MAX_HEADERS = 4096 };
#define NOT_PREPARED UINT32_MAX

/* What the host has imported and elaborated; a child knows what was there when it was forked. */
typedef struct {
    uint32_t environments, headers;
    obj environment[MAX_ENVIRONMENTS];
    obj header[MAX_HEADERS]; /* the command states behind prepared headers */
} knowledge;

/* A candidate, as the client sent it; the texts lie in the frame it came in. */
typedef struct {
    view header;
    int64_t heartbeats; /* negative: Lean's own bound */
    bool want_olean;
    uint64_t output_bytes;
    double wall_s, memory_mb;
    view source;
} request;

request take_request(view *from);

/* What is put before a request's own bytes in the job that a child reads. */
typedef struct {
    uint32_t prepared, environment;
    uint64_t commands; /* where in the header they begin */
} job_head;

/* What a child finds. An `eager` one warms up while it waits. `data_bytes` is the private memory
 * it was born with; behind the walls it cannot look. */
typedef struct {
    const walls *around;
    const knowledge *known;
    int job, result, capture;
    const char *directory;
    pid_t host;
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
