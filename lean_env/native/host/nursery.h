/* The children of the host: forked ahead, given one job each, killed and buried. */
#ifndef LEAN_ENV_NURSERY_H
#define LEAN_ENV_NURSERY_H

#include "child.h"

enum { BURIAL_S = 5 }; /* how long the host waits for those that it has killed */

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
    bool (*is_known)(pid_t); /* whether a process of ours is a proof state */
    knowledge known;
} nursery;

/* Run one job in a fresh child; false when nobody waits any longer. */
bool run_job(nursery *of, const job_head *head, const request *asked, outcome *end);

/* Fork a child for a proof state, and have it reach that; false when nobody waits any longer. It is
 * alive if it has answered. */
bool run_root(nursery *of, const job_head *head, const request *asked, child *root, outcome *end);

/* Kill a process that is no leader of others, and bury it when it is dead. */
void end_process(pid_t pid);

/* Bury those that are dead by now: they count as processes until then. */
void bury_dead(void);

/* Kill what we did not start ourselves, or do not know any more: as its parent we can name it. */
void kill_strays(bool (*is_known)(pid_t));

/* Remove what a child has left in its directory, and that. */
void remove_directory(const char *path);

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

/* Collect a frame as it comes (watch.c): whether that has ended, well or not; whether it is whole. */
typedef struct {
    buffer *bytes;
    uint64_t most; /* that its content may have */
    uint64_t size; /* with its length in front; 0 while that is not known */
    bool too_long;
} arrival;

bool receive(int channel, arrival *of);
bool is_whole(const arrival *of);

/* Why a process has to be stopped now, FINISHED for no reason. */
enum kind breach(pid_t pid, double baseline_mb, const char *directory, double memory_mb);

/* Its wait status, if it has ended and was not buried before; buries it. */
bool has_ended(child *one, int *status);

#endif
