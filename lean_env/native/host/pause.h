/* Stopping inside a tactic block: there the process is a proof state, and its copies run tactics.
 *
 * A second elaborator of `skip`, built in before the first import: the one `skip` that stands where
 * `pause_at` says becomes the pause, every other one does nothing, as it should. */
#ifndef LEAN_ENV_PAUSE_H
#define LEAN_ENV_PAUSE_H

#include "lean.h"
#include "wire.h"

/* How a tactic, or the way to the first state, ended; the first byte of a state's answer. */
enum step { GOALS, DONE, FAILED, GAVE_UP };

/* Register the elaborator; once, after `start_lean` and before anything is imported. */
void register_pause(void);

/* Stop at the `skip` that begins at this byte of the document, and show goals of at most
 * `text_bytes`. */
void pause_at(size_t position, size_t text_bytes);

/* Answer on the channel, as `enum step`, a place in the tactic (UINT32_MAX: unknown), a text. */
void answer_step(enum step how, uint32_t place, view text);

#endif
