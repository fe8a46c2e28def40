/* Attacks that Lean code cannot express through its own IO functions, but native code loaded or
 * smuggled into it can. Each prints OPEN when it got through and SHUT with the error when not.
 * Usage: attack NAME [ARGUMENT...]. Everything it touches is named by the test that runs it. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef SYS_io_uring_setup
#define SYS_io_uring_setup 425
#endif

static int verdict(long result) {
    if (result < 0) {
        printf("SHUT %s\n", strerror(errno));
        return 1;
    }
    printf("OPEN\n");
    return 0;
}

static int read_file(const char *path) {
    char text[256];
    int fd = open(path, O_RDONLY);
    if (fd < 0) return verdict(-1);
    ssize_t count = read(fd, text, sizeof text - 1);
    if (count < 0) return verdict(-1);
    text[count] = 0;
    printf("OPEN %s\n", text);
    return 0;
}

static int write_file(const char *path) {
    int fd = open(path, O_WRONLY | O_CREAT, 0666);
    return verdict(fd < 0 ? -1 : write(fd, "attacked", 8));
}

/* Opens without writing: what is aimed at belongs to the machine. */
static int open_to_write(const char *path) {
    int fd = open(path, O_WRONLY);
    return verdict(fd);
}

/* What is not opened can be harmed too. */
static int change(const char *path, const char *what) {
    if (!strcmp(what, "permissions")) return verdict(chmod(path, 0600));
    if (!strcmp(what, "owner")) return verdict(chown(path, getuid(), getgid()));
    if (!strcmp(what, "times")) return verdict(utimensat(AT_FDCWD, path, NULL, 0));
    if (!strcmp(what, "length")) return verdict(truncate(path, 0));
    if (!strcmp(what, "length by opening")) return verdict(open(path, O_RDONLY | O_TRUNC));
    fprintf(stderr, "cannot change %s\n", what);
    return 2;
}

static int connect_loopback(const char *port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(port))};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    return verdict(fd < 0 ? -1 : connect(fd, (struct sockaddr *)&address, sizeof address));
}

/* A name that begins with '@' is abstract: no file, only the network namespace guards it. */
static int connect_unix(const char *name) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t length = strlen(name);
    memcpy(address.sun_path, name, length);
    if (name[0] == '@') address.sun_path[0] = 0;
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    socklen_t size = offsetof(struct sockaddr_un, sun_path) + length;
    return verdict(fd < 0 ? -1 : connect(fd, (struct sockaddr *)&address, size));
}

static int start_process(void) {
    pid_t child = fork();
    if (child == 0) _exit(0);
    return verdict(child < 0 ? -1 : waitpid(child, NULL, 0));
}

/* At most as many as asked; all are gone when the count is in. */
static int fork_bomb(int wanted) {
    int started = 0;
    pid_t *children = calloc(wanted, sizeof *children);
    for (int i = 0; i < wanted; i++) {
        pid_t child = fork();
        if (child == 0) {
            alarm(20);
            pause();
            _exit(0);
        }
        if (child > 0) children[started++] = child;
    }
    for (int i = 0; i < started; i++) kill(children[i], SIGKILL);
    printf("%s %d\n", started == wanted ? "OPEN" : "SHUT", started);
    return started != wanted;
}

static int idle(void *unused) {
    (void)unused;
    for (;;) pause();
    return 0;
}

static int thread_bomb(int wanted) {
    int started = 0;
    for (int i = 0; i < wanted; i++) {
        char *stack = mmap(NULL, 16384, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        int flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM;
        started += clone(idle, stack + 16384, flags, NULL) > 0;
    }
    printf("%s %d\n", started == wanted ? "OPEN" : "SHUT", started);
    return started != wanted;
}

static int trace(int pid) {
    long result = ptrace(PTRACE_SEIZE, pid, NULL, NULL);
    if (result == 0) ptrace(PTRACE_DETACH, pid, NULL, NULL);
    return verdict(result);
}

static int read_memory(int pid, const char *address) {
    char text[64] = {0};
    struct iovec here = {text, sizeof text - 1};
    struct iovec there = {(void *)strtoul(address, NULL, 16), sizeof text - 1};
    ssize_t count = process_vm_readv(pid, &here, 1, &there, 1, 0);
    if (count < 0) return verdict(-1);
    printf("OPEN %s\n", text);
    return 0;
}

static int fill_disk(const char *directory, int mebibytes) {
    char path[4096], *block = calloc(1, 1 << 20);
    for (int i = 0; i < mebibytes; i++) {
        snprintf(path, sizeof path, "%s/filler-%d", directory, i);
        int fd = open(path, O_WRONLY | O_CREAT, 0666);
        if (fd < 0 || write(fd, block, 1 << 20) != 1 << 20) return verdict(-1);
        close(fd);
    }
    return verdict(0);
}

static int fill_memory(int mebibytes) {
    for (int i = 0; i < mebibytes; i++) {
        char *block = malloc(1 << 20);
        if (!block) return verdict(-1);
        memset(block, 1, 1 << 20);
    }
    return verdict(0);
}

/* Memory that is no process's data: shared pages without a file. */
static int fill_shared_memory(int mebibytes) {
    int flags = MAP_SHARED | MAP_ANONYMOUS;
    char *block = mmap(NULL, (size_t)mebibytes << 20, PROT_READ | PROT_WRITE, flags, -1, 0);
    if (block == MAP_FAILED) return verdict(-1);
    memset(block, 1, (size_t)mebibytes << 20);
    return verdict(0);
}

/* One file as large as asked. */
static int fill_file(const char *path, int mebibytes) {
    char *block = calloc(1, 1 << 20);
    int fd = open(path, O_WRONLY | O_CREAT, 0666);
    for (int i = 0; fd >= 0 && i < mebibytes; i++)
        if (write(fd, block, 1 << 20) != 1 << 20) return verdict(-1);
    return verdict(fd);
}

/* Forge a protocol message on every descriptor that is open beyond the standard three. */
static int write_descriptors(void) {
    int forged = 0;
    for (int fd = 3; fd < 1024; fd++) forged += write(fd, "FORGED\n", 7) == 7;
    printf("%s %d\n", forged ? "OPEN" : "SHUT", forged);
    return !forged;
}

/* Leave the process group and act when the deadline has long ended everything else. */
static int outlive(const char *marker) {
    pid_t child = fork();
    if (child < 0) return verdict(-1);
    if (child == 0) {
        setsid();
        for (int fd = 0; fd < 3; fd++) close(fd);
        usleep(700 * 1000);
        int fd = open(marker, O_WRONLY | O_CREAT, 0666);
        _exit(fd < 0);
    }
    return verdict(0);
}

static int burn(void) {
    for (volatile unsigned long i = 0;; i++) {}
    return 0;
}

static int kernel_surface(const char *name) {
    char block[256] = {0};
    if (!strcmp(name, "mount")) return verdict(mount("none", "/tmp", "tmpfs", 0, NULL));
    if (!strcmp(name, "unshare")) return verdict(unshare(CLONE_NEWUSER));
    if (!strcmp(name, "keyctl")) return verdict(syscall(SYS_keyctl, 0, -3, 1));
    if (!strcmp(name, "bpf")) {
        unsigned map[4] = {2, 4, 4, 1};
        return verdict(syscall(SYS_bpf, 0, map, sizeof map));
    }
    if (!strcmp(name, "perf_event_open")) {
        unsigned attributes[16] = {1, sizeof attributes};
        return verdict(syscall(SYS_perf_event_open, attributes, 0, -1, -1, 0));
    }
    if (!strcmp(name, "userfaultfd")) return verdict(syscall(SYS_userfaultfd, O_CLOEXEC));
    if (!strcmp(name, "io_uring")) return verdict(syscall(SYS_io_uring_setup, 1, block));
    if (!strcmp(name, "memfd_create")) return verdict(syscall(SYS_memfd_create, "attack", 0));
    if (!strcmp(name, "netlink")) return verdict(socket(AF_NETLINK, SOCK_RAW, 0));
    if (!strcmp(name, "shmget")) return verdict(syscall(SYS_shmget, 0, 4096, 01600));
    if (!strcmp(name, "personality")) return verdict(syscall(SYS_personality, 0xffffffff));
    fprintf(stderr, "unknown call %s\n", name);
    return 2;
}

/* Has the kernel send SIGIO to another process when a descriptor of ours is ready. */
static int signal_by_descriptor(const char *how, pid_t victim) {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0) return verdict(-1);
    struct f_owner_ex owner = {F_OWNER_PID, victim};
    long done = -1;
    if (!strcmp(how, "F_SETOWN")) done = fcntl(pair[0], F_SETOWN, victim);
    if (!strcmp(how, "F_SETOWN_EX")) done = fcntl(pair[0], F_SETOWN_EX, &owner);
    if (!strcmp(how, "FIOSETOWN")) done = ioctl(pair[0], FIOSETOWN, &victim);
    if (!strcmp(how, "SIOCSPGRP")) done = ioctl(pair[0], SIOCSPGRP, &victim);
    if (done < 0) return verdict(-1);
    if (fcntl(pair[0], F_SETFL, O_ASYNC) < 0) return verdict(-1);
    return verdict(write(pair[1], "x", 1));
}

/* Chooses the signal, which may be one that kills. */
static int choose_signal(void) { return verdict(fcntl(0, F_SETSIG, SIGKILL)); }

int main(int count, char **words) {
    setvbuf(stdout, NULL, _IOLBF, 0);
    const char *name = count > 1 ? words[1] : "";
    const char *first = count > 2 ? words[2] : "", *second = count > 3 ? words[3] : "";
    if (!strcmp(name, "read")) return read_file(first);
    if (!strcmp(name, "write")) return write_file(first);
    if (!strcmp(name, "open-to-write")) return open_to_write(first);
    if (!strcmp(name, "change")) return change(first, second);
    if (!strcmp(name, "loopback")) return connect_loopback(first);
    if (!strcmp(name, "unix")) return connect_unix(first);
    if (!strcmp(name, "process")) return start_process();
    if (!strcmp(name, "fork-bomb")) return fork_bomb(atoi(first));
    if (!strcmp(name, "thread-bomb")) return thread_bomb(atoi(first));
    if (!strcmp(name, "ptrace")) return trace(atoi(first));
    if (!strcmp(name, "memory-of")) return read_memory(atoi(first), second);
    if (!strcmp(name, "signal")) return verdict(kill(atoi(first), SIGUSR1));
    if (!strcmp(name, "signal-parent")) return verdict(kill(getppid(), SIGUSR1));
    if (!strcmp(name, "signal-by-descriptor")) return signal_by_descriptor(first, atoi(second));
    if (!strcmp(name, "choose-signal")) return choose_signal();
    if (!strcmp(name, "limit")) {
        struct rlimit open_files = {64, 64};
        return verdict(prlimit(atoi(first), RLIMIT_NOFILE, &open_files, NULL));
    }
    if (!strcmp(name, "fill-disk")) return fill_disk(first, atoi(second));
    if (!strcmp(name, "fill-memory")) return fill_memory(atoi(first));
    if (!strcmp(name, "fill-shared-memory")) return fill_shared_memory(atoi(first));
    if (!strcmp(name, "fill-file")) return fill_file(first, atoi(second));
    if (!strcmp(name, "descriptors")) return write_descriptors();
    if (!strcmp(name, "outlive")) return outlive(first);
    if (!strcmp(name, "burn")) return burn();
    if (!strcmp(name, "terminal")) return verdict(ioctl(0, TIOCSTI, "x"));
    if (!strcmp(name, "call")) return kernel_surface(first);
    fprintf(stderr, "unknown attack %s\n", name);
    return 2;
}
