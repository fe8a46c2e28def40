/* The stack of the main thread, which elaborates: as deep as those of Lean's threads, and with a
 * word when it overflows. */
#ifndef LEAN_ENV_STACK_H
#define LEAN_ENV_STACK_H

/* Let the stack grow as far as those of Lean's threads. What lies below it is decided when a
 * program starts, so this one is started once more where that is too near. */
void deepen_stack(char **arguments);

/* Have an overflow say so on standard error before it ends the process. Children inherit it. */
void guard_stack(void);

#endif
