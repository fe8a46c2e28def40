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
    view filter;           /* a seccomp program for candidates, */
    const uint32_t *places; /* where in it the child's process id belongs, */
    uint32_t place_count;
    view state_filter; /* one for proof states, which may be copied, */
    view ruleset; /* and the attributes of a Landlock ruleset; empty where there is none */
    uint64_t allowed;      /* what the child may do to files in its own directory */
} walls;

enum role { CANDIDATE, STATE };

enum { CHANNEL = 3 }; /* the child's descriptor besides the standard ones */

/* Shut this child in: standard output and error go to `capture`, what it reads and writes is
 * `channel` (as CHANNEL), the files it may change lie in `directory`. Ends it when its host is
 * gone or the kernel refuses. */
void shut_in(const walls *around, enum role role, int channel, int capture, const char *directory,
             pid_t host);

#endif
