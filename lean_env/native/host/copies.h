/* The processes of proof states: each waits for tactics, and is copied for each of them. */
#ifndef LEAN_ENV_COPIES_H
#define LEAN_ENV_COPIES_H

#include <sys/types.h>

#include "wire.h"

/* Before the first wait: whose children all copies are. */
void belong_to(pid_t host);

/* Wait for tactics; returns in a copy that is to run `tactic`, and never in the state itself. Every
 * copy has the whole budget of heartbeats, and as its channel the socket that came with its tactic,
 * on which it has sent an empty frame. Ends the process when nobody wants the state any more. */
void serve_copies(buffer *tactic);

#endif
