/* What the system says about time, processes and directories. */
#ifndef LEAN_ENV_FACTS_H
#define LEAN_ENV_FACTS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/* Seconds on a clock that only goes forward. */
double wall_seconds(void);

/* The bytes of private writable memory this process has, 0 where nothing tells. */
uint64_t data_bytes(void);

/* The resident private MiB of a process, negative where nothing tells. */
double private_mb(pid_t pid);

/* The most MiB a living process has had in memory at once, 0 where nothing tells. */
double peak_mb(pid_t pid);

/* The processor seconds a process has used that is not buried, 0 where nothing tells. */
double processor_s(pid_t pid);

/* Whether the files below a directory take more than `limit` bytes of disk, or are too many. */
bool is_over(const char *directory, uint64_t limit);

#endif
