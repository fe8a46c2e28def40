#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "facts.h"
#include "nursery.h"

enum { FIRST_BYTES = 1024, LAST_BYTES = 4096, READ_BYTES = 1 << 20 };
enum { BURIAL_S = 5, DISK_BYTES = 256 << 20 };
static const double WATCH_S = 0.02;

static char chunk[READ_BYTES];

/* Keep the beginning and the end of what the child writes to its standard output and error, with a
 * mark where it was cut; false at its end. */
static bool drain(int capture, buffer *said) {
    static const char mark[] = "\n\u2026\n";
    enum { MARK = sizeof mark - 1, KEPT = FIRST_BYTES + MARK + LAST_BYTES };
    ssize_t got = read(capture, chunk, sizeof chunk);
    if (got <= 0) return got < 0 && (errno == EAGAIN || errno == EINTR);
    put(said, chunk, got);
    if (said->size > KEPT) {
        char *last = said->bytes + said->size - LAST_BYTES;
        memcpy(said->bytes + FIRST_BYTES, mark, MARK);
        memmove(said->bytes + FIRST_BYTES + MARK, last, LAST_BYTES);
        said->size = KEPT;
    }
    return true;
}

/* Send what is left of the job; returns what is left then. A child that does not read will be
 * found out by its end. */
static view send_rest(int job, view rest) {
    ssize_t gone = write(job, rest.bytes, rest.size);
    if (gone < 0 && (errno == EAGAIN || errno == EINTR)) return rest;
    if (gone < 0) return (view){NULL, 0};
    return (view){rest.bytes + gone, rest.size - gone};
}

typedef struct {
    buffer bytes;
    uint64_t size; /* with its length in front; 0 while that is not known */
} arrival;

/* Read what the child sends; returns whether it has ended, well or not. */
static bool receive(int result, arrival *of) {
    ssize_t got = read(result, chunk, sizeof chunk);
    if (got <= 0) return got == 0 || (errno != EAGAIN && errno != EINTR);
    put(&of->bytes, chunk, got);
    if (of->size == 0 && of->bytes.size >= sizeof of->size) {
        memcpy(&of->size, of->bytes.bytes, sizeof of->size);
        if (of->size > MAX_FRAME) return true;
        of->size += sizeof of->size;
    }
    return of->size && of->bytes.size >= of->size;
}

static bool is_whole(const arrival *of) { return of->size && of->bytes.size == of->size; }

static bool is_over_memory(const child *one, double bound_mb, outcome *end) {
    double memory = private_mb(one->pid);
    if (memory > end->memory_mb) end->memory_mb = memory;
    return memory >= 0 && memory - one->baseline_mb > bound_mb;
}

/* See how a child ended that did not answer. */
static void post_mortem(child *one, outcome *end) {
    double deadline = wall_seconds() + BURIAL_S;
    end->how = SILENT; /* it closed its pipe and lived on */
    while (end->how == SILENT && wall_seconds() < deadline) {
        if (has_ended(one, &end->status)) {
            end->how = ENDED;
        } else {
            nanosleep(&(struct timespec){0, 1000000}, NULL);
        }
    }
    drain(one->capture, &end->said);
}

static void finish(child *one, const request *asked, enum end how, outcome *end) {
    end->how = how;
    end->cpu_s = processor_s(one->pid);
    is_over_memory(one, asked->memory_mb, end);
}

bool watch(child *one, const request *asked, view unsent, int client, outcome *end) {
    double started = wall_seconds(), deadline = started + asked->wall_s;
    double look = started + WATCH_S;
    arrival answer = {0};
    struct pollfd on[] = {{one->result, POLLIN, 0},
                          {one->capture, POLLIN, 0},
                          {client, 0, 0}, /* only its end */
                          {unsent.size ? one->job : -1, POLLOUT, 0}};
    for (bool going = true; going;) {
        double now = wall_seconds();
        if (now >= deadline) {
            finish(one, asked, TIMEOUT, end);
            break;
        }
        if (now >= look) {
            look = now + WATCH_S;
            bool memory = is_over_memory(one, asked->memory_mb, end);
            if (memory || is_over(one->directory, DISK_BYTES)) {
                finish(one, asked, memory ? OUT_OF_MEMORY : DISK_FULL, end);
                break;
            }
        }
        double pause = (deadline < look ? deadline : look) - now;
        if (poll(on, 4, (int)(pause * 1000 + 1)) <= 0) continue;
        if (on[2].revents) return false;
        if (on[3].revents) {
            unsent = send_rest(one->job, unsent);
            if (!unsent.size) on[3].fd = -1;
        }
        if (on[1].revents && !drain(one->capture, &end->said)) on[1].fd = -1;
        if (on[0].revents && receive(one->result, &answer)) {
            going = false;
            if (is_whole(&answer)) {
                end->how = FINISHED;
            } else {
                post_mortem(one, end);
            }
        }
    }
    end->elapsed_s = wall_seconds() - started;
    end->answer = answer.bytes;
    return true;
}
