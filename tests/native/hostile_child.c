/* The host's nursery with a child that answers with whatever bytes it is given, instead of Lean.
 *
 *     hostile_child prepared|unprepared stays|ends|hangs OUTPUT_BYTES WALL_S < ANSWER
 *
 * Prints how the host saw it end: kind, elapsed s, processor s, peak MiB, wait status, bytes of the
 * answer, bytes of what was said. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "nursery.h"

static buffer forged;
static const char *manner;

void live(const surroundings *here) {
    buffer job = {0};
    shut_in(here->around, here->role, here->channel, here->capture, here->directory, here->host);
    if (!read_frame(CHANNEL, &job)) _exit(9);
    size_t sent = 0;
    while (sent < forged.size) {
        ssize_t more = write(CHANNEL, forged.bytes + sent, forged.size - sent);
        if (more <= 0) _exit(8);
        sent += (size_t)more;
    }
    if (!strcmp(manner, "ends")) _exit(7);
    if (!strcmp(manner, "hangs")) close(CHANNEL);
    for (;;) pause();
}

static bool is_nobody(pid_t pid) {
    (void)pid;
    return false;
}

int main(int count, char **arguments) {
    if (count != 5) return 2;
    signal(SIGPIPE, SIG_IGN);
    char chunk[4096];
    for (ssize_t got; (got = read(0, chunk, sizeof chunk)) > 0;) put(&forged, chunk, (size_t)got);
    manner = arguments[2];
    walls around = {.confined = false};
    char directory[] = "/tmp/lean-env-hostile-XXXXXX";
    int never[2];
    if (!mkdtemp(directory) || pipe(never) != 0) return 3;
    nursery of = {.around = &around, .client = never[0], .directory = directory,
                  .is_known = is_nobody};
    request asked = {.output_bytes = strtoull(arguments[3], NULL, 10),
                     .wall_s = atof(arguments[4]),
                     .memory_mb = 1e6};
    job_head head = {strcmp(arguments[1], "prepared") ? NOT_PREPARED : 0, 0, 0};
    of.known.environments = of.known.headers = 1;
    outcome end;
    if (!run_job(&of, &head, &asked, &end)) return 4;
    printf("%d %.9g %.9g %.9g %d %zu %zu\n", end.how, end.elapsed_s, end.cpu_s, end.memory_mb,
           end.status, answer_of(&end).size, end.said.size);
    close_nursery(&of);
    rmdir(directory);
    free(end.answer.bytes), free(end.said.bytes), free(forged.bytes);
    return 0;
}
