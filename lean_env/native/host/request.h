/* A request of the client, and what a child is told of it. */
#ifndef LEAN_ENV_REQUEST_H
#define LEAN_ENV_REQUEST_H

#include "wire.h"

/* A candidate, as the client sent it; the texts lie in the frame it came in. `settings` is all of
 * it but the source: a child is only given that when it has reported on the header. */
typedef struct {
    view settings;
    view header;
    int64_t heartbeats; /* negative: Lean's own bound */
    bool want_olean;
    uint64_t output_bytes;
    double wall_s, memory_mb;
    /* Of a proof state: where in the source it stops, in bytes, how often it goes on from there
     * before it stops, and whether its tactics may get over errors. */
    uint64_t pause;
    uint32_t passes;
    bool recovers;
    view source;
} request;

/* The settings alone, and the whole of it. */
request take_settings(view *from);
request take_request(view *from);

/* The most bytes an answer to it may have. */
uint64_t answer_bound(const request *asked);

#define NOT_PREPARED UINT32_MAX

/* What is put before a request's settings in the first frame that a child reads. One that has to
 * prepare the header itself answers with a frame that holds Lean's complaint about it, or nothing;
 * the second frame is the source. */
typedef struct {
    uint32_t prepared, environment;
    uint64_t commands; /* where in the header they begin */
} job_head;

#endif
