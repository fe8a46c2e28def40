/* The host's proof states with processes that misbehave, instead of Lean.
 *
 *     hostile_state MANNER
 *
 * Opens a state and tries MANNER on it, then a good tactic, then counts the processes that are left
 * when all is done. Prints a line per trial: kind, new state or 0, elapsed s; last the processes. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "copies.h"
#include "lean.h"
#include "pause.h"
#include "states.h"

/* Of Lean, `copies.c` needs these three. */
void lean_init_task_manager_using(unsigned workers) { (void)workers; }
void lean_finalize_task_manager(void) {}
obj lean_io_get_num_heartbeats(void);
obj lean_io_get_num_heartbeats(void) { return 1; }
obj lean_io_set_heartbeats(obj count);
obj lean_io_set_heartbeats(obj count) { return count; }

void answer_step(enum step how, uint32_t place, const report *said, view text) {
    buffer head = {0};
    put_u8(&head, (uint8_t)how);
    put_u32(&head, place);
    put_u8(&head, 0);
    put_u8(&head, 0);
    put_u32(&head, said ? said->count : 0);
    write_frame(CHANNEL, (view){head.bytes, head.size}, text);
    free(head.bytes);
}

static void stray(void) {
    unsigned long flags = CLONE_PARENT | SIGCHLD;
    if (syscall(SYS_clone, flags, NULL, NULL, NULL, 0L) == 0)
        for (;;) pause();
}

static void misbehave(const char *manner) {
    if (!strcmp(manner, "runs away"))
        for (;;) continue;
    if (!strcmp(manner, "dies")) abort();
    if (!strcmp(manner, "floods")) {
        char zeros[4096] = {(char)0xff, (char)0xff};
        while (write(CHANNEL, zeros, sizeof zeros) > 0) continue;
    }
    if (!strcmp(manner, "leaves strays"))
        for (int i = 0; i < 20; i++) stray();
    if (!strcmp(manner, "closes its channel")) {
        close(CHANNEL);
        for (;;) pause();
    }
    if (!strcmp(manner, "says nonsense")) {
        write_frame(CHANNEL, (view){"\xff", 1}, (view){NULL, 0});
        for (;;) pause();
    }
}

void live(const surroundings *here) {
    shut_in(here->around, here->role, here->channel, here->capture, here->directory, here->host);
    buffer frame = {0};
    if (!read_frame(CHANNEL, &frame) || !read_frame(CHANNEL, &frame)) _exit(1);
    belong_to(here->host);
    answer_step(GOALS, 0, NULL, (view){"root", 4});
    for (;;) {
        buffer tactic = {0};
        serve_copies(&tactic);
        put_u8(&tactic, 0);
        misbehave(tactic.bytes);
        answer_step(GOALS, 0, NULL, (view){tactic.bytes, tactic.size - 1});
    }
}

static uint32_t last;

static bool tell(uint32_t index, uint32_t state, const outcome *end) {
    (void)index;
    last = state;
    printf("%d %u %.3f\n", end->how, state, end->elapsed_s);
    return true;
}

static uint32_t try(nursery *of, uint32_t state, const char *tactic) {
    trial one = {state, {tactic, strlen(tactic)}};
    batch_limits limits = {.wall_s = 0.3, .memory_mb = 1e6, .output_bytes = 4096, .jobs = 2};
    run_batch(of, &one, 1, &limits, tell);
    return last;
}

static unsigned children(void) {
    unsigned alive = 0;
    for (int tries = 0; tries < 100; tries++) { /* the dead are buried as they die */
        alive = 0;
        while (waitpid(-1, NULL, WNOHANG) > 0) continue;
        char path[64];
        snprintf(path, sizeof path, "/proc/self/task/%d/children", getpid());
        FILE *file = fopen(path, "r");
        for (int pid; file && fscanf(file, "%d", &pid) == 1;) alive++;
        if (file) fclose(file);
        if (!alive) break;
        usleep(20000);
    }
    return alive;
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    signal(SIGPIPE, SIG_IGN);
    walls around = {.confined = false};
    char directory[] = "/tmp/lean-env-hostile-XXXXXX";
    int never[2];
    if (!mkdtemp(directory) || pipe(never) != 0) return 3;
    nursery of = {.around = &around, .client = never[0], .directory = directory,
                  .is_known = is_state};
    of.known.environments = of.known.headers = 1;
    request asked = {.output_bytes = 4096, .wall_s = 5, .memory_mb = 1e6};
    job_head head = {0, 0, 0};
    outcome end;
    child root;
    if (!run_root(&of, &head, &asked, &root, &end) || end.how != FINISHED) return 4;
    uint32_t state = keep_root(&root);
    try(&of, state, arguments[1]);
    uint32_t next = try(&of, state, "good");
    try(&of, next, "better");
    drop_all_states();
    kill_strays(is_state);
    close_nursery(&of);
    printf("%u\n", children());
    rmdir(directory);
    free(end.answer.bytes), free(end.said.bytes);
    return 0;
}
