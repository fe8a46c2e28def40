/* The live proof states of the host, and running tactics on them. */
#ifndef LEAN_ENV_STATES_H
#define LEAN_ENV_STATES_H

#include "nursery.h"

/* One of a batch: a tactic on a state. */
typedef struct {
    uint32_t state;
    view text;
} trial;

/* What all of a batch may spend each, and how many run at once. */
typedef struct {
    double wall_s, memory_mb;
    uint64_t output_bytes;
    uint32_t jobs;
} batch_limits;

/* Tell of one: its number in the batch, the state it led to (0: none), how it ended. Its
 * `memory_mb` is what the new state has beyond the old one. */
typedef bool (*tell_step)(uint32_t index, uint32_t state, const outcome *end);

/* Keep a child that has reached a state as one; returns its number, 0 when there are too many. */
uint32_t keep_root(child *root);

/* Run a batch, telling of each as it ends; false when nobody listens any more. */
bool run_batch(nursery *of, const trial *trials, uint32_t count, const batch_limits *limits,
               tell_step tell);

/* End a state; what it led to lives on. */
void drop_state(uint32_t number);

/* Whether a process is a state or runs a tactic. */
bool is_state(pid_t pid);

void drop_all_states(void);

#endif
