#define _GNU_SOURCE
#include "facts.h"

#include <ftw.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_ENTRIES = 4096, BLOCK = 512 };

uint64_t data_bytes(void) {
    FILE *status = fopen("/proc/self/status", "r");
    if (!status) return 0;
    char line[256];
    unsigned long kilobytes = 0;
    while (fgets(line, sizeof line, status))
        if (sscanf(line, "VmData: %lu kB", &kilobytes) == 1) break;
    fclose(status);
    return (uint64_t)kilobytes * 1024;
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
    char path[64], line[1024];
    unsigned long user = 0, system = 0;
    snprintf(path, sizeof path, "/proc/%d/stat", pid);
    FILE *stat = fopen(path, "r");
    if (!stat) return 0;
    char *after = fgets(line, sizeof line, stat) ? strrchr(line, ')') : NULL;
    fclose(stat);
    if (after)
        sscanf(after, ") %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system);
    return (double)(user + system) / sysconf(_SC_CLK_TCK);
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
