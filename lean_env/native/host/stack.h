/* The stack of the main thread, which elaborates: as deep as Lean's own threads' at least, and with
 * a word when it overflows. */
#ifndef LEAN_ENV_STACK_H
#define LEAN_ENV_STACK_H

/* Let the stack grow further; call before Lean starts, which takes note of its size. */
void deepen_stack(void);

/* Have an overflow say so on standard error before it ends the process. Children inherit it. */
void guard_stack(void);

#endif
