/* Memory laid out for a process that forks often.
 *
 * A fork copies an entry for every small page of private memory and none for mapped files, which
 * each child then faults in anew. Huge pages of private memory are handed down instead, an entry
 * for 2 MiB: so the library's code and constants, and the `.olean` files, are moved there. Where
 * the system has none to give, nothing is changed. */
#ifndef LEAN_ENV_PAGES_H
#define LEAN_ENV_PAGES_H

#include <stddef.h>

/* Copy what the library (a file whose path ends in `name`) only reads to huge pages, in place.
 * Nothing of it may be running in another thread. Costs that much memory a process. */
void move_library(const char *name);

/* Have Lean read the `.olean` files below `directory` into its heap: it maps them when their
 * chosen addresses are free, so these are taken until `release_addresses`. */
void take_addresses(const char *directory);
void release_addresses(void);

/* Gather the heap into huge pages. */
void gather_heap(void);

#endif
