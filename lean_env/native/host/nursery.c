#define _GNU_SOURCE
#include "nursery.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "facts.h"

enum { MAX_DYING = 4096, MAX_COMPLAINT = 1 << 20 };

static child standby; /* waits for a job; none while its pid is 0 */
static child done;    /* has done its job and is still to be cleared up */
static pid_t working; /* does its job now */
static pid_t dying[MAX_DYING];
static size_t dying_count;
static uint64_t data_bytes_at_birth;

void measure_births(void) { data_bytes_at_birth = data_bytes(); }

bool has_ended(child *one, int *status) {
    struct rusage used;
    if (one->buried || wait4(one->pid, status, WNOHANG, &used) != one->pid) return false;
    one->spent_s = used.ru_utime.tv_sec + used.ru_stime.tv_sec +
                   (used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e-6;
    one->peak_mb = used.ru_maxrss / 1024.0;
    return one->buried = true;
}

/* Kill it and its session, unless its number may belong to another by now. */
static void kill_child(const child *one) {
    if (one->buried) return;
    kill(-one->pid, SIGKILL);
    kill(one->pid, SIGKILL);
}

static bool open_channels(int channel[2], int capture[2]) {
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channel) != 0) return false;
    if (pipe2(capture, O_CLOEXEC) == 0) return true;
    close(channel[0]), close(channel[1]);
    return false;
}

static bool fork_child(nursery *of, enum role role, child *born) {
    static unsigned serial;
    int channel[2], capture[2];
    *born = (child){.environments = of->known.environments, .headers = of->known.headers};
    snprintf(born->directory, sizeof born->directory, "%s/%u", of->directory, serial++);
    if (mkdir(born->directory, 0700) != 0) return false;
    if (!open_channels(channel, capture)) {
        rmdir(born->directory);
        return false;
    }
    pid_t host = getpid();
    born->pid = _Fork(); /* the handlers of `fork` are for processes with several threads */
    if (born->pid == 0) {
        surroundings here = {of->around, &of->known, channel[1], capture[1],         born->directory,
                             host,       role,       of->eager,  data_bytes_at_birth};
        live(&here);
    }
    close(channel[1]), close(capture[1]);
    born->channel = channel[0], born->capture = capture[0];
    if (born->pid < 0) {
        int error = errno;
        close(born->channel), close(born->capture);
        rmdir(born->directory);
        errno = error;
        return false;
    }
    fcntl(born->channel, F_SETFL, O_NONBLOCK);
    fcntl(born->capture, F_SETFL, O_NONBLOCK);
    born->baseline_mb = private_mb(born->pid);
    return true;
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *at) {
    (void)status, (void)kind, (void)at;
    remove(path);
    return 0;
}

void remove_directory(const char *path) {
    if (rmdir(path) != 0) nftw(path, remove_entry, 32, FTW_DEPTH | FTW_PHYS);
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

void bury_dead(void) { bury(false); }

static void bury_later(pid_t pid) {
    if (dying_count == MAX_DYING) bury(true);
    if (dying_count < MAX_DYING) dying[dying_count++] = pid;
}

void end_process(pid_t pid) {
    kill(pid, SIGKILL);
    bury_later(pid);
}

void kill_strays(bool (*is_known)(pid_t)) {
    char path[64];
    snprintf(path, sizeof path, "/proc/self/task/%d/children", getpid());
    FILE *listed = fopen(path, "r");
    if (!listed) return;
    for (pid_t pid; fscanf(listed, "%d", &pid) == 1;) {
        bool ours = pid == standby.pid || pid == working || pid == done.pid || is_known(pid);
        for (size_t i = 0; i < dying_count; i++) ours |= dying[i] == pid;
        if (!ours) end_process(pid);
    }
    fclose(listed);
}

static void clear_up(nursery *of, child *one) {
    if (one->pid == 0) return;
    kill_child(one);
    close(one->channel), close(one->capture);
    if (!one->buried) bury_later(one->pid);
    remove_directory(one->directory);
    one->pid = 0;
    if (!of->around->confined) kill_strays(of->is_known);
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
    return fork_child(of, CANDIDATE, taken);
}

static void put_frame(buffer *to, view first, view second) {
    put_u64(to, first.size + second.size);
    put(to, first.bytes, first.size);
    put(to, second.bytes, second.size);
}

/* Have a child prepare the header, if it must, and then answer the source; false if the client
 * went. What it says of the header is to be believed: it knows nothing of the source yet. */
static bool converse(nursery *of, const job_head *head, const request *asked, child *one,
                     double deadline, outcome *end) {
    buffer first = {0}, job = {0};
    put_u32(&first, head->prepared);
    put_u32(&first, head->environment);
    put_u64(&first, head->commands);
    put_frame(&job, (view){first.bytes, first.size}, asked->settings);
    bool waited = true;
    if (head->prepared == NOT_PREPARED) {
        waited = exchange(of, one, asked, deadline, (view){job.bytes, job.size}, MAX_COMPLAINT, end);
        view complaint = answer_of(end);
        if (waited && end->how == FINISHED && complaint.size) {
            end->how = BAD_HEADER;
            end->said.size = 0;
            put(&end->said, complaint.bytes, complaint.size);
        }
        job.size = end->answer.size = 0;
    }
    if (waited && end->how == FINISHED) {
        put_frame(&job, asked->source, (view){NULL, 0});
        view unsent = {job.bytes, job.size};
        waited = exchange(of, one, asked, deadline, unsent, answer_bound(asked), end);
    }
    free(first.bytes), free(job.bytes);
    return waited;
}

/* Run a job in `one`; false if the client went. */
static bool run_in(nursery *of, const job_head *head, const request *asked, child *one,
                   outcome *end) {
    double started = wall_seconds();
    one->idle_s = processor_s(one->pid);
    working = one->pid;
    bool waited = converse(of, head, asked, one, started + asked->wall_s, end);
    working = 0;
    end->elapsed_s = wall_seconds() - started;
    has_ended(one, &end->status);
    double used = one->buried ? one->spent_s : processor_s(one->pid);
    end->cpu_s = used > one->idle_s ? used - one->idle_s : 0;
    end->memory_mb = one->buried ? one->peak_mb : peak_mb(one->pid);
    return waited;
}

static void say_not_forked(outcome *end) {
    end->how = NOT_FORKED;
    put(&end->said, strerror(errno), strlen(strerror(errno)));
}

bool run_job(nursery *of, const job_head *head, const request *asked, outcome *end) {
    child one;
    *end = (outcome){.how = FINISHED};
    if (!take_child(of, head, &one)) {
        say_not_forked(end);
        return true;
    }
    bool waited = run_in(of, head, asked, &one, end);
    if (end->how != FINISHED) kill_child(&one);
    done = one;
    return waited;
}

bool run_root(nursery *of, const job_head *head, const request *asked, child *root, outcome *end) {
    *end = (outcome){.how = FINISHED};
    if (!fork_child(of, STATE, root)) {
        root->pid = 0;
        say_not_forked(end);
        return true;
    }
    bool waited = run_in(of, head, asked, root, end);
    if (end->how == FINISHED && waited && !root->buried) return true;
    clear_up(of, root);
    return waited;
}

void tidy(nursery *of) {
    clear_up(of, &done);
    bury(false);
    if (standby.pid == 0 && of->known.environments && !fork_child(of, CANDIDATE, &standby)) standby.pid = 0;
}

void close_nursery(nursery *of) {
    clear_up(of, &done);
    clear_up(of, &standby);
    bury(true);
}
