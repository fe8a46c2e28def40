/* The children of the host: forked ahead, given one job each, killed and buried. */
#ifndef LEAN_ENV_NURSERY_H
#define LEAN_ENV_NURSERY_H

#include "child.h"

typedef struct {
    pid_t pid;
    int job, result, capture; /* our ends of its pipes */
    char directory[256];
    uint32_t environments, headers; /* what was known when it was forked */
    double baseline_mb;
    bool buried;
} child;

/* How a job ended. The client learns these by number. */
enum end { FINISHED, TIMEOUT, OUT_OF_MEMORY, DISK_FULL, SILENT, ENDED, NOT_FORKED };

typedef struct {
    enum end how;
    double elapsed_s, cpu_s, memory_mb;
    int status;     /* of ENDED: the wait status */
    buffer said;    /* what it wrote to its standard output and error, the end of it */
    buffer answer;  /* of FINISHED: the bytes the child sent, unread */
} outcome;

typedef struct {
    const walls *around;
    int client;
    const char *directory;
    bool eager;
    knowledge known;
} nursery;

/* Run one job in a fresh child; false when nobody waits any longer. */
bool run_job(nursery *of, const job_head *head, view payload, const request *asked, outcome *end);

/* Do what no request need wait for: clear up, bury the dead, fork the next child. */
void tidy(nursery *of);

/* Kill every child and wait for them. */
void close_nursery(nursery *of);

/* Take note that what a child is born with has changed. */
void measure_births(void);

/* Of a child that was given its job (watch.c): follow it to its end; false if the client went. */
bool watch(child *one, const request *asked, view unsent, int client, outcome *end);

/* Its wait status, if it has ended and was not buried before; buries it. */
bool has_ended(child *one, int *status);

#endif
