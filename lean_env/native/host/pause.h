/* Stopping inside a tactic block: there the process is a proof state, and its copies run tactics.
 *
 * A second elaborator of `skip`, built in before the first import: the one `skip` that stands where
 * `pause_at` says becomes the pause, every other one does nothing, as it should. */
#ifndef LEAN_ENV_PAUSE_H
#define LEAN_ENV_PAUSE_H

#include "frontend.h"
#include "lean.h"
#include "wire.h"

/* How a tactic, or the way to the first state, ended; the first byte of a state's answer. */
enum step { GOALS, DONE, FAILED, GAVE_UP };

/* Register the elaborator; once, after `start_lean` and before anything is imported. */
void register_pause(void);

/* Where to stop: at the `skip` that begins at byte `position` of the document, when it is run for
 * the first time after `passes` others. Goals and messages have at most `text_bytes` each. A state
 * that `recovers` runs tactics as a file does, where Lean gets over many errors and over `sorry`,
 * and tells what was said; others fail at the first error. */
typedef struct {
    size_t position, text_bytes;
    uint32_t passes;
    bool recovers;
} pause_place;

void pause_at(pause_place place);

/* Answer on the channel: `enum step`, a place in the tactic (UINT32_MAX: unknown), messages, which
 * may be NULL for none, and a text. */
void answer_step(enum step how, uint32_t place, const report *said, view text);

#endif
