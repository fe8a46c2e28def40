#define _GNU_SOURCE
#include "stack.h"

#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

enum { DEPTH = 1 << 30, SIGNAL_STACK = 64 << 10, NEAR = 1 << 20 };

static uintptr_t top, depth;

void deepen_stack(char **arguments) {
    struct rlimit bound;
    getrlimit(RLIMIT_STACK, &bound);
    rlim_t wanted = bound.rlim_max < DEPTH ? bound.rlim_max : DEPTH;
    if (bound.rlim_cur < wanted) {
        bound.rlim_cur = wanted;
        if (setrlimit(RLIMIT_STACK, &bound) == 0) execv(arguments[0], arguments);
        getrlimit(RLIMIT_STACK, &bound);
    }
    top = (uintptr_t)&bound;
    depth = bound.rlim_cur;
}

static void on_fault(int number, siginfo_t *about, void *context) {
    (void)context;
    static const char said[] = "Stack overflow detected. Aborting.\n";
    uintptr_t at = (uintptr_t)about->si_addr, end = top - depth;
    if (at > end - NEAR && at < end + NEAR) {
        ssize_t written = write(2, said, sizeof said - 1);
        (void)written; /* nothing to be done about it */
        abort();
    }
    signal(number, SIG_DFL); /* returning, the fault happens again */
}

void guard_stack(void) {
    static char room[SIGNAL_STACK];
    stack_t other = {.ss_sp = room, .ss_size = sizeof room};
    struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigaltstack(&other, NULL);
    sigaction(SIGSEGV, &action, NULL);
}
