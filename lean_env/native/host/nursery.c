#define _GNU_SOURCE
#include "nursery.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "facts.h"

enum { MAX_DYING = 4096, BURIAL_S = 5 };

static child standby; /* waits for a job; none while its pid is 0 */
static child done;    /* has done its job and is still to be cleared up */
static pid_t working; /* does its job now */
static pid_t dying[MAX_DYING];
static size_t dying_count;
static uint64_t data_bytes_at_birth;

void measure_births(void) { data_bytes_at_birth = data_bytes(); }

bool has_ended(child *one, int *status) {
    if (one->buried || waitpid(one->pid, status, WNOHANG) != one->pid) return false;
    return one->buried = true;
}

/* Kill it and its session, unless its number may belong to another by now. */
static void kill_child(const child *one) {
    if (one->buried) return;
    kill(-one->pid, SIGKILL);
    kill(one->pid, SIGKILL);
}

static void close_pipe(int pipe[2]) {
    close(pipe[0]);
    close(pipe[1]);
}

static bool open_pipes(int job[2], int result[2], int capture[2]) {
    if (pipe(job) != 0) return false;
    if (pipe(result) == 0) {
        if (pipe(capture) == 0) return true;
        close_pipe(result);
    }
    close_pipe(job);
    return false;
}

static bool fork_child(nursery *of, child *born) {
    static unsigned serial;
    int job[2], result[2], capture[2];
    *born = (child){.environments = of->known.environments, .headers = of->known.headers};
    snprintf(born->directory, sizeof born->directory, "%s/%u", of->directory, serial++);
    if (mkdir(born->directory, 0700) != 0) return false;
    if (!open_pipes(job, result, capture)) {
        rmdir(born->directory);
        return false;
    }
    pid_t host = getpid();
    born->pid = _Fork(); /* the handlers of `fork` are for processes with several threads */
    if (born->pid == 0) {
        surroundings here = {of->around, &of->known, job[0],    result[1],           capture[1],
                             born->directory, host,   of->eager, data_bytes_at_birth};
        live(&here);
    }
    close(job[0]), close(result[1]), close(capture[1]);
    born->job = job[1], born->result = result[0], born->capture = capture[0];
    if (born->pid < 0) {
        int error = errno;
        close(born->job), close(born->result), close(born->capture);
        rmdir(born->directory);
        errno = error;
        return false;
    }
    fcntl(born->job, F_SETFL, O_NONBLOCK);
    fcntl(born->result, F_SETFL, O_NONBLOCK);
    fcntl(born->capture, F_SETFL, O_NONBLOCK);
    born->baseline_mb = private_mb(born->pid);
    return true;
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *at) {
    (void)status, (void)kind, (void)at;
    remove(path);
    return 0;
}

static void remove_directory(const char *path) {
    if (rmdir(path) != 0) nftw(path, remove_entry, 32, FTW_DEPTH | FTW_PHYS);
}

/* Kill what an unconfined child left behind: as its adoptive parent we can name it. */
static void kill_strays(void) {
    char path[64];
    snprintf(path, sizeof path, "/proc/self/task/%d/children", getpid());
    FILE *listed = fopen(path, "r");
    if (!listed) return;
    for (pid_t pid; fscanf(listed, "%d", &pid) == 1;) {
        bool ours = pid == standby.pid || pid == working;
        for (size_t i = 0; i < dying_count; i++) ours |= dying[i] == pid;
        if (ours) continue;
        kill(pid, SIGKILL);
        if (dying_count < MAX_DYING) dying[dying_count++] = pid;
    }
    fclose(listed);
}

static void bury(bool wait) {
    double deadline = wall_seconds() + BURIAL_S;
    for (size_t i = 0; i < dying_count;) {
        pid_t gone = waitpid(dying[i], NULL, WNOHANG);
        if (gone != 0) {
            dying[i] = dying[--dying_count];
        } else if (wait && wall_seconds() < deadline) {
            nanosleep(&(struct timespec){0, 1000000}, NULL);
        } else {
            i++;
        }
    }
}

static void clear_up(nursery *of, child *one) {
    if (one->pid == 0) return;
    kill_child(one);
    close(one->job), close(one->result), close(one->capture);
    if (!one->buried) {
        if (dying_count == MAX_DYING) bury(true);
        dying[dying_count++] = one->pid;
    }
    remove_directory(one->directory);
    one->pid = 0;
    if (!of->around->confined) kill_strays();
}

/* A child that knows what the job needs. */
static bool take_child(nursery *of, const job_head *head, child *taken) {
    int status;
    if (standby.pid) {
        *taken = standby;
        standby.pid = 0;
        bool knows = head->prepared == NOT_PREPARED ? head->environment < taken->environments
                                                    : head->prepared < taken->headers;
        if (knows && !has_ended(taken, &status)) return true;
        clear_up(of, taken);
    }
    return fork_child(of, taken);
}

bool run_job(nursery *of, const job_head *head, view payload, const request *asked, outcome *end) {
    child one;
    *end = (outcome){0};
    if (!take_child(of, head, &one)) {
        end->how = NOT_FORKED;
        put(&end->said, strerror(errno), strlen(strerror(errno)));
        return true;
    }
    buffer job = {0};
    put_u64(&job, 16 + payload.size);
    put_u32(&job, head->prepared);
    put_u32(&job, head->environment);
    put_u64(&job, head->commands);
    put(&job, payload.bytes, payload.size);
    ssize_t sent = write(one.job, job.bytes, job.size); /* if it fails, `watch` finds out why */
    if (sent < 0) sent = 0;
    working = one.pid;
    tidy(of); /* while the child works */
    bool waited = watch(&one, asked, (view){job.bytes + sent, job.size - sent}, of->client, end);
    free(job.bytes);
    working = 0;
    if (end->how != FINISHED) kill_child(&one);
    done = one;
    return waited;
}

void tidy(nursery *of) {
    clear_up(of, &done);
    bury(false);
    if (standby.pid == 0 && of->known.environments && !fork_child(of, &standby)) standby.pid = 0;
}

void close_nursery(nursery *of) {
    clear_up(of, &done);
    clear_up(of, &standby);
    bury(true);
}
