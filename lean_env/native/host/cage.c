#define _GNU_SOURCE
#include "cage.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The same numbers on every architecture; older headers lack them. */
enum { CLOSE_RANGE = 436, CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446 };
enum { PATH_BENEATH = 1 };

static void or_end(long result, const char *what) {
    if (result >= 0) return;
    dprintf(2, "cannot be shut in: %s: %s", what, strerror(errno));
    _exit(1);
}

static void keep_only(int channel, int capture) {
    or_end(dup2(capture, 1), "dup2");
    or_end(dup2(capture, 2), "dup2");
    if (channel != CHANNEL) or_end(dup2(channel, CHANNEL), "dup2");
    if (syscall(CLOSE_RANGE, CHANNEL + 1, ~0U, 0) < 0)
        for (int descriptor = CHANNEL + 1, last = (int)sysconf(_SC_OPEN_MAX); descriptor < last;)
            close(descriptor++);
}

static void restrict_files(const walls *around, const char *directory) {
    long ruleset = syscall(CREATE_RULESET, around->ruleset.bytes, around->ruleset.size, 0);
    or_end(ruleset, "Landlock");
    struct {
        uint64_t allowed;
        int32_t beneath;
    } __attribute__((packed)) rule = {around->allowed, open(directory, O_PATH | O_CLOEXEC)};
    or_end(rule.beneath, directory);
    or_end(syscall(ADD_RULE, ruleset, PATH_BENEATH, &rule, 0), "Landlock");
    or_end(syscall(RESTRICT_SELF, ruleset, 0), "Landlock");
    close(rule.beneath);
    close(ruleset);
}

static void restrict_calls(const walls *around, enum role role) {
    uint32_t self = getpid();
    view filter = role == STATE ? around->state_filter : around->filter;
    char *program = (char *)filter.bytes; /* our copy since the fork */
    for (uint32_t i = 0; role == CANDIDATE && i < around->place_count; i++)
        memcpy(program + around->places[i], &self, sizeof self);
    struct sock_fprog loaded = {filter.size / sizeof(struct sock_filter),
                                (struct sock_filter *)program};
    or_end(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &loaded, 0, 0), "seccomp");
}

void shut_in(const walls *around, enum role role, int channel, int capture, const char *directory,
             pid_t host) {
    or_end(prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0), "parent-death signal");
    if (getppid() != host) _exit(1);
    or_end(setsid(), "setsid");
    keep_only(channel, capture);
    if (!around->confined) return;
    or_end(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0), "dumpable");
    or_end(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs");
    if (around->ruleset.size) restrict_files(around, directory);
    restrict_calls(around, role);
}
