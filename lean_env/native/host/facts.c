#define _GNU_SOURCE
#include "facts.h"

#include <ftw.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { MAX_ENTRIES = 4096, BLOCK = 512 };

static double seconds(clockid_t clock) {
    struct timespec now;
    return clock_gettime(clock, &now) == 0 ? now.tv_sec + now.tv_nsec * 1e-9 : 0;
}

double wall_seconds(void) { return seconds(CLOCK_MONOTONIC); }

/* A line of a process's status that gives kilobytes, 0 where there is none. */
static uint64_t status_kilobytes(const char *path, const char *name) {
    FILE *status = fopen(path, "r");
    if (!status) return 0;
    char line[256];
    uint64_t kilobytes = 0;
    size_t length = strlen(name);
    while (fgets(line, sizeof line, status))
        if (strncmp(line, name, length) == 0 && sscanf(line + length, ": %" SCNu64, &kilobytes) == 1)
            break;
    fclose(status);
    return kilobytes;
}

uint64_t data_bytes(void) { return status_kilobytes("/proc/self/status", "VmData") * 1024; }

double peak_mb(pid_t pid) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/status", pid);
    return (double)status_kilobytes(path, "VmHWM") / 1024;
}

double private_mb(pid_t pid) {
    char path[64];
    unsigned long resident, shared;
    snprintf(path, sizeof path, "/proc/%d/statm", pid);
    FILE *statm = fopen(path, "r");
    if (!statm) return -1;
    bool known = fscanf(statm, "%*u %lu %lu", &resident, &shared) == 2;
    fclose(statm);
    return known ? (double)(resident - shared) * sysconf(_SC_PAGESIZE) / (1 << 20) : -1;
}

double processor_s(pid_t pid) {
    clockid_t clock;
    return clock_getcpuclockid(pid, &clock) == 0 ? seconds(clock) : 0;
}

static uint64_t used;
static unsigned entries;

static int add_entry(const char *path, const struct stat *status, int kind, struct FTW *at) {
    (void)path, (void)kind, (void)at;
    used += (uint64_t)status->st_blocks * BLOCK;
    return ++entries > MAX_ENTRIES;
}

bool is_over(const char *directory, uint64_t limit) {
    used = entries = 0;
    return nftw(directory, add_entry, 32, FTW_PHYS) != 0 || used > limit;
}
