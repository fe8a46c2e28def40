/* Shutting in a forked child before it reads the candidate.
 *
 * What the walls are made of is decided by `lean_env/sandbox` (`child.py`); the host is given it
 * as data before its first fork. Here is only what has to happen between fork and candidate. */
#ifndef LEAN_ENV_CAGE_H
#define LEAN_ENV_CAGE_H

#include <sys/types.h>

#include "wire.h"

/* The walls of every child of this host. */
typedef struct {
    bool confined;
    view filter;           /* a seccomp program, */
    const uint32_t *places; /* where in it the child's process id belongs, */
    uint32_t place_count;
    view ruleset; /* and the attributes of a Landlock ruleset; empty where there is none */
    uint64_t allowed;      /* what the child may do to files in its own directory */
} walls;

enum { JOB = 3, RESULT = 4 }; /* the child's descriptors besides the standard ones */

/* Shut this child in: standard output and error go to `capture`, what it may read and write are
 * `job` (as JOB) and `result` (as RESULT), the files it may change lie in `directory`. Ends it
 * when its host is gone or the kernel refuses. */
void shut_in(const walls *around, int job, int result, int capture, const char *directory,
             pid_t host);

#endif
