#define _GNU_SOURCE
#include "copies.h"

#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cage.h"
#include "lean.h"

extern obj lean_io_get_num_heartbeats(void);
extern obj lean_io_set_heartbeats(obj count);

static pid_t parent;
static obj heartbeats; /* the count at the first wait; 0 before that */

void belong_to(pid_t host) { parent = host; }

/* Fork as a sibling: the host is the parent of all, so that it can wait for each and knows how it
 * ended, and none needs its ancestors. The filter of a state allows exactly these flags. */
static pid_t fork_sibling(void) {
    static int nowhere;
    int *tid = &nowhere; /* where libc keeps the thread's number */
    prctl(PR_GET_TID_ADDRESS, &tid, 0, 0, 0);
    unsigned long flags = CLONE_PARENT | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | SIGCHLD;
#ifdef __aarch64__
    return (pid_t)syscall(SYS_clone, flags, NULL, NULL, 0L, tid);
#else
    return (pid_t)syscall(SYS_clone, flags, NULL, NULL, tid, 0L);
#endif
}

/* Read a request: a frame, and with its first bytes a descriptor; -1 at the end. */
static int receive_request(buffer *tactic) {
    uint64_t size;
    union {
        struct cmsghdr head;
        char room[CMSG_SPACE(sizeof(int))];
    } control;
    struct iovec part = {&size, sizeof size};
    struct msghdr message = {.msg_iov = &part,
                             .msg_iovlen = 1,
                             .msg_control = control.room,
                             .msg_controllen = sizeof control.room};
    ssize_t got;
    do {
        got = recvmsg(CHANNEL, &message, MSG_CMSG_CLOEXEC | MSG_WAITALL);
    } while (got < 0 && errno == EINTR);
    struct cmsghdr *head = got == sizeof size ? CMSG_FIRSTHDR(&message) : NULL;
    if (!head || head->cmsg_type != SCM_RIGHTS) return -1;
    int channel;
    memcpy(&channel, CMSG_DATA(head), sizeof channel);
    tactic->size = 0;
    while (tactic->size < size) {
        char chunk[4096];
        size_t left = size - tactic->size;
        got = read(CHANNEL, chunk, left < sizeof chunk ? left : sizeof chunk);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return -1;
        put(tactic, chunk, (size_t)got);
    }
    return channel;
}

static void begin_copy(int channel) {
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (getppid() != parent || dup2(channel, CHANNEL) < 0) _exit(1);
    close(channel);
    if (!write_frame(CHANNEL, (view){NULL, 0}, (view){NULL, 0})) _exit(1);
    lean_io_set_heartbeats(heartbeats);
}

void serve_copies(buffer *tactic) {
    /* a worker that a tactic started would be missing in the copies */
    lean_finalize_task_manager();
    lean_init_task_manager_using(1);
    if (!heartbeats) heartbeats = lean_io_get_num_heartbeats();
    for (;;) {
        int channel = receive_request(tactic);
        if (channel < 0) _exit(0);
        if (fork_sibling() == 0) {
            begin_copy(channel);
            return;
        }
        close(channel); /* if there is no copy, that says so */
    }
}
