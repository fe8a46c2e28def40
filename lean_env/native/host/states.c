#define _GNU_SOURCE
#include "states.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "facts.h"
#include "pause.h"

enum { SLOT_BITS = 12, MAX_STATES = 1 << SLOT_BITS, MAX_JOBS = 64, SWEEP = 8 };
static const double WATCH_S = 0.02;

/* All states that come from one root share its directory. */
typedef struct {
    char directory[256];
    unsigned living;
} tree;

typedef struct {
    pid_t pid; /* 0: a free slot */
    int channel;
    uint32_t generation;
    double resident_mb; /* private, or shared with its copies and ancestors */
    tree *of;
} state;

typedef struct {
    uint32_t index; /* in its batch */
    pid_t pid;      /* 0 before it has said that it is there */
    pid_t from;
    int channel;
    tree *of;
    double started, baseline_mb;
    arrival answer;
    outcome end;
} running;

static state states[MAX_STATES];
static running active[MAX_JOBS];
static uint32_t active_count;

static uint32_t number_of(const state *one) {
    return one->generation << SLOT_BITS | (uint32_t)(one - states);
}

static state *find_state(uint32_t number) {
    state *found = &states[number & (MAX_STATES - 1)];
    return found->pid && number_of(found) == number ? found : NULL;
}

static void leave_tree(tree *of) {
    if (--of->living) return;
    remove_directory(of->directory);
    free(of);
}

static uint32_t keep_state(pid_t pid, int channel, double resident_mb, tree *of) {
    for (uint32_t i = 0; i < MAX_STATES; i++) {
        if (states[i].pid) continue;
        uint32_t generation = (states[i].generation + 1) & (UINT32_MAX >> SLOT_BITS);
        states[i] = (state){pid, channel, generation ? generation : 1, resident_mb, of};
        return number_of(&states[i]);
    }
    return 0;
}

uint32_t keep_root(child *root) {
    tree *of = calloc(1, sizeof *of);
    if (!of) return 0;
    memcpy(of->directory, root->directory, sizeof of->directory);
    of->living = 1;
    close(root->capture); /* nobody listens to what is printed from now on */
    uint32_t number = keep_state(root->pid, root->channel, private_mb(root->pid), of);
    if (number) return number;
    close(root->channel);
    end_process(root->pid);
    leave_tree(of);
    return 0;
}

static void end_state(state *one) {
    close(one->channel);
    end_process(one->pid);
    leave_tree(one->of);
    one->pid = 0;
}

static void end_state_of(pid_t pid) {
    for (uint32_t i = 0; i < MAX_STATES; i++)
        if (states[i].pid == pid) end_state(&states[i]);
}

void drop_state(uint32_t number) {
    state *found = find_state(number);
    if (found) end_state(found);
}

void drop_all_states(void) {
    for (uint32_t i = 0; i < MAX_STATES; i++)
        if (states[i].pid) end_state(&states[i]);
}

bool is_state(pid_t pid) {
    for (uint32_t i = 0; i < MAX_STATES; i++)
        if (states[i].pid == pid) return true;
    for (uint32_t i = 0; i < active_count; i++)
        if (active[i].pid == pid) return true;
    return false;
}

/* Send a state a tactic and the channel of the copy that is to run it. */
static bool send_tactic(const state *to, view text, int channel) {
    uint64_t size = text.size;
    union {
        struct cmsghdr head;
        char room[CMSG_SPACE(sizeof(int))];
    } control = {0};
    struct iovec parts[] = {{&size, sizeof size}, {(void *)text.bytes, text.size}};
    struct msghdr message = {.msg_iov = parts,
                             .msg_iovlen = 2,
                             .msg_control = control.room,
                             .msg_controllen = sizeof control.room};
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof channel);
    memcpy(CMSG_DATA(head), &channel, sizeof channel);
    return sendmsg(to->channel, &message, MSG_NOSIGNAL) == (ssize_t)(sizeof size + text.size);
}

/* Begin a trial; false when it has ended already, as `end` says. */
static bool begin(const trial *tried, uint32_t index, uint64_t output_bytes, outcome *end) {
    state *from = find_state(tried->state);
    double started = wall_seconds();
    int pair[2], yes = 1;
    end->how = GONE;
    if (!from) return false;
    end->how = NOT_FORKED;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) return false;
    fcntl(pair[0], F_SETFL, O_NONBLOCK);
    /* so that the kernel says who writes there first */
    bool sent = setsockopt(pair[0], SOL_SOCKET, SO_PASSCRED, &yes, sizeof yes) == 0 &&
                send_tactic(from, tried->text, pair[1]);
    close(pair[1]);
    if (!sent) {
        close(pair[0]);
        end->how = GONE;
        end_state(from);
        return false;
    }
    from->of->living++;
    running *one = &active[active_count++];
    *one = (running){.index = index,
                     .from = from->pid,
                     .channel = pair[0],
                     .baseline_mb = from->resident_mb,
                     .of = from->of,
                     .started = started};
    one->answer.most = 2 * output_bytes + (MAX_MESSAGES + 1) * MESSAGE_BYTES; /* goals, messages */
    return true;
}

/* Who sends the empty frame that comes first, 0 for none; -1 while there is nothing. */
static pid_t receive_birth(int channel) {
    uint64_t size = 1;
    union {
        struct cmsghdr head;
        char room[CMSG_SPACE(sizeof(struct ucred))];
    } control;
    struct iovec part = {&size, sizeof size};
    struct msghdr message = {.msg_iov = &part,
                             .msg_iovlen = 1,
                             .msg_control = control.room,
                             .msg_controllen = sizeof control.room};
    ssize_t got = recvmsg(channel, &message, MSG_CMSG_CLOEXEC);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return -1;
    struct cmsghdr *head = got == sizeof size && size == 0 ? CMSG_FIRSTHDR(&message) : NULL;
    if (!head || head->cmsg_type != SCM_CREDENTIALS) return 0;
    struct ucred who;
    memcpy(&who, CMSG_DATA(head), sizeof who);
    return who.pid;
}

/* Take in what a copy sends; whether it has ended, as `end.how` says then. */
static bool progress(running *one) {
    if (one->pid == 0) {
        pid_t born = receive_birth(one->channel);
        if (born < 0) return false;
        if (born == 0 || born == one->from || is_state(born)) {
            one->end.how = GONE; /* it makes no copies, whatever has become of it */
            end_state_of(one->from);
            return true;
        }
        one->pid = born;
        return false;
    }
    one->answer.bytes = &one->end.answer;
    if (!receive(one->channel, &one->answer)) return false;
    one->end.how = one->answer.too_long ? TOO_LONG : is_whole(&one->answer) ? FINISHED : SILENT;
    return true;
}

/* Let go of what has ended: as a state if it is one, else as a process; returns the state. */
static uint32_t settle(running *one) {
    double now = wall_seconds();
    one->end.elapsed_s = now - one->started;
    view answer = answer_of(&one->end);
    uint32_t number = 0;
    if (one->pid) {
        double resident_mb = private_mb(one->pid);
        one->end.cpu_s = processor_s(one->pid);
        one->end.memory_mb = resident_mb > one->baseline_mb ? resident_mb - one->baseline_mb : 0;
        if (one->end.how == FINISHED && answer.size && answer.bytes[0] == GOALS)
            number = keep_state(one->pid, one->channel, resident_mb, one->of);
    }
    if (number) return number;
    if (one->pid) end_process(one->pid);
    close(one->channel);
    leave_tree(one->of);
    return 0;
}

/* Whether one has to be stopped now, as `end.how` says then. */
static bool is_over_limits(running *one, const batch_limits *limits, bool look) {
    if (look && one->pid)
        one->end.how = breach(one->pid, one->baseline_mb, one->of->directory, limits->memory_mb);
    if (wall_seconds() >= one->started + limits->wall_s) one->end.how = TIMEOUT;
    return one->end.how != FINISHED;
}

static bool finish(uint32_t at, tell_step tell) {
    running one = active[at];
    active[at] = active[--active_count];
    uint32_t number = settle(&one);
    bool listening = tell(one.index, number, &one.end);
    free(one.end.answer.bytes);
    return listening;
}

static double next_look(const batch_limits *limits, double look) {
    double soonest = look;
    for (uint32_t i = 0; i < active_count; i++)
        if (active[i].started + limits->wall_s < soonest) soonest = active[i].started + limits->wall_s;
    return soonest;
}

bool run_batch(nursery *of, const trial *trials, uint32_t count, const batch_limits *limits,
               tell_step tell) {
    static unsigned batches;
    struct pollfd on[MAX_JOBS + 1];
    uint32_t jobs = limits->jobs < 1 ? 1 : limits->jobs < MAX_JOBS ? limits->jobs : MAX_JOBS;
    uint32_t next = 0;
    bool listening = true, odd = ++batches % SWEEP == 0;
    double look = wall_seconds() + WATCH_S;
    while (listening && (next < count || active_count)) {
        while (listening && next < count && active_count < jobs) {
            outcome end = {.how = FINISHED};
            if (!begin(&trials[next], next, limits->output_bytes, &end))
                listening = tell(next, 0, &end);
            next++;
        }
        if (!listening || !active_count) continue;
        for (uint32_t i = 0; i < active_count; i++)
            on[i] = (struct pollfd){active[i].channel, POLLIN, 0};
        on[active_count] = (struct pollfd){of->client, 0, 0};
        double pause = next_look(limits, look) - wall_seconds();
        poll(on, active_count + 1, pause > 0 ? (int)(pause * 1000 + 1) : 0);
        if (on[active_count].revents) break;
        bury_dead();
        bool looks = wall_seconds() >= look;
        if (looks) look = wall_seconds() + WATCH_S;
        for (uint32_t i = active_count; listening && i-- > 0;) {
            bool ended = (on[i].revents && progress(&active[i])) ||
                         is_over_limits(&active[i], limits, looks);
            if (!ended) continue;
            odd |= active[i].end.how != FINISHED;
            listening = finish(i, tell);
        }
    }
    bool whole = next == count && !active_count;
    while (active_count) {
        active[0].end.how = SILENT;
        settle(&active[0]);
        free(active[0].end.answer.bytes);
        active[0] = active[--active_count];
    }
    if (odd) kill_strays(is_state);
    return listening && whole;
}
