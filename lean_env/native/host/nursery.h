/* The children of the host: forked ahead, given one job each, killed and buried. */
#ifndef LEAN_ENV_NURSERY_H
#define LEAN_ENV_NURSERY_H

#include "child.h"

typedef struct {
    pid_t pid;
    int channel, capture; /* our ends of its socket pair, which no path leads to, and of its pipe */
    char directory[256];
    uint32_t environments, headers; /* what was known when it was forked */
    double baseline_mb;
    double idle_s; /* the processor time it had used before its job */
    bool buried;
    double spent_s, peak_mb; /* once it is buried */
} child;

/* How a job ended (FINISHED to BAD_HEADER), and what it took as far as we could see ourselves. */
typedef struct {
    enum kind how;
    double elapsed_s, cpu_s, memory_mb;
    int status;    /* of ENDED: the wait status */
    buffer said;   /* what it wrote to its standard output and error, the end of it; or of
                      BAD_HEADER, what Lean says of the header */
    buffer answer; /* of FINISHED: the frame the child sent, unread */
} outcome;

/* What an answer's frame holds. */
view answer_of(const outcome *end);

typedef struct {
    const walls *around;
    int client;
    const char *directory;
    bool eager;
    knowledge known;
} nursery;

/* Run one job in a fresh child; false when nobody waits any longer. */
bool run_job(nursery *of, const job_head *head, const request *asked, outcome *end);

/* Do what no request need wait for: clear up, bury the dead, fork the next child. */
void tidy(nursery *of);

/* Kill every child and wait for them. */
void close_nursery(nursery *of);

/* Take note that what a child is born with has changed. */
void measure_births(void);

/* Send a child `unsent`, tidy up while it works, and follow it until it has answered with a frame
 * of at most `most` bytes, or has ended, or has to be (watch.c); false if the client went. */
bool exchange(nursery *of, child *one, const request *asked, double deadline, view unsent,
              uint64_t most, outcome *end);

/* Its wait status, if it has ended and was not buried before; buries it. */
bool has_ended(child *one, int *status);

#endif
