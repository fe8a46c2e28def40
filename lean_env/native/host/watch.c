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
enum { LAST_WORDS_S = 2, DISK_BYTES = 256 << 20 };
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

/* Read what the child sends; returns whether it has ended, well or not. */
bool receive(int channel, arrival *of) {
    ssize_t got = read(channel, chunk, sizeof chunk);
    if (got <= 0) return got == 0 || (errno != EAGAIN && errno != EINTR);
    put(of->bytes, chunk, got);
    if (of->size == 0 && of->bytes->size >= sizeof of->size) {
        uint64_t content;
        memcpy(&content, of->bytes->bytes, sizeof content);
        of->too_long = content > of->most;
        of->size = sizeof content + (of->too_long ? 0 : content);
    }
    of->too_long |= of->size && of->bytes->size > of->size;
    return of->size && of->bytes->size >= of->size;
}

bool is_whole(const arrival *of) { return of->size && of->bytes->size == of->size; }

view answer_of(const outcome *end) {
    if (end->answer.size < sizeof(uint64_t)) return (view){NULL, 0};
    return (view){end->answer.bytes + sizeof(uint64_t), end->answer.size - sizeof(uint64_t)};
}

/* See how a child ended that did not answer. */
static void post_mortem(child *one, outcome *end) {
    double deadline = wall_seconds() + LAST_WORDS_S;
    end->how = SILENT; /* it closed its channel and lived on */
    while (end->how == SILENT && wall_seconds() < deadline) {
        if (has_ended(one, &end->status)) {
            end->how = ENDED;
        } else {
            nanosleep(&(struct timespec){0, 1000000}, NULL);
        }
    }
    drain(one->capture, &end->said);
}

enum kind breach(pid_t pid, double baseline_mb, const char *directory, double memory_mb) {
    double memory = private_mb(pid);
    if (memory >= 0 && memory - baseline_mb > memory_mb) return OUT_OF_MEMORY;
    return is_over(directory, DISK_BYTES) ? DISK_FULL : FINISHED;
}

bool exchange(nursery *of, child *one, const request *asked, double deadline, view unsent,
              uint64_t most, outcome *end) {
    arrival answer = {&end->answer, most, 0, false};
    unsent = send_rest(one->channel, unsent);
    tidy(of);
    double look = wall_seconds() + WATCH_S;
    struct pollfd on[] = {{one->channel, POLLIN, 0},
                          {one->capture, POLLIN, 0},
                          {of->client, 0, 0}}; /* only its end */
    end->how = FINISHED;
    for (;;) {
        double now = wall_seconds();
        if (now >= look) {
            look = now + WATCH_S;
            end->how = breach(one->pid, one->baseline_mb, one->directory, asked->memory_mb);
        }
        if (now >= deadline) end->how = TIMEOUT;
        if (end->how != FINISHED) return true;
        on[0].events = unsent.size ? POLLIN | POLLOUT : POLLIN;
        double pause = (deadline < look ? deadline : look) - now;
        if (poll(on, 3, (int)(pause * 1000 + 1)) <= 0) continue;
        if (on[2].revents) return false;
        if (on[1].revents && !drain(one->capture, &end->said)) on[1].fd = -1;
        if (on[0].revents & POLLOUT) unsent = send_rest(one->channel, unsent);
        if ((on[0].revents & ~POLLOUT) && receive(one->channel, &answer)) {
            if (answer.too_long)
                end->how = TOO_LONG;
            else if (!is_whole(&answer))
                post_mortem(one, end);
            return true;
        }
    }
}
