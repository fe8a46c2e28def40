/* White space and comments before a command, which Lean's command parser expects to be gone. */
#ifndef LEAN_ENV_BLANKS_H
#define LEAN_ENV_BLANKS_H

#include "wire.h"

/* Where the next command begins. Documentation comments belong to commands and stay, and so does
 * what Lean refuses: tabs, a lone carriage return, a comment without an end. */
size_t skip_blanks(view text, size_t position);

#endif
