#define _GNU_SOURCE
#include "pages.h"

#include <ftw.h>
#include <malloc.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { HUGE = 2 << 20, PAGE = 4096, BASE_OFFSET = 0x50 };
enum { COLLAPSE = 25 /* Linux 6.1 */, NO_REPLACE = 0x100000 };
enum { MAX_MAPPINGS = 4096, MAX_FILES = 4096 };

typedef struct {
    uintptr_t start, end;
    char permissions[5], path[512];
} mapping;

/* The mappings of this process that `wanted` wants; returns how many. */
static size_t mappings(bool (*wanted)(const mapping *, const char *), const char *name,
                       mapping *found) {
    FILE *maps = fopen("/proc/self/maps", "r");
    if (!maps) return 0;
    size_t count = 0;
    char line[1024];
    while (count < MAX_MAPPINGS && fgets(line, sizeof line, maps)) {
        mapping *next = &found[count];
        next->path[0] = 0;
        if (sscanf(line, "%lx-%lx %4s %*s %*s %*s %511[^\n]", &next->start, &next->end,
                   next->permissions, next->path) >= 3 &&
            wanted(next, name))
            count++;
    }
    fclose(maps);
    return count;
}

static bool is_library(const mapping *at, const char *name) {
    size_t length = strlen(at->path), size = strlen(name);
    return length >= size && strcmp(at->path + length - size, name) == 0 &&
           at->permissions[0] == 'r' && at->permissions[1] == '-';
}

static bool is_heap(const mapping *at, const char *name) {
    (void)name;
    return strcmp(at->permissions, "rw-p") == 0 &&
           (at->path[0] == 0 || strcmp(at->path, "[heap]") == 0);
}

/* Whether most of the mapping that begins at `start` is made of huge pages. */
static bool is_huge(const void *start, size_t size) {
    FILE *maps = fopen("/proc/self/smaps", "r");
    if (!maps) return false;
    char line[1024];
    uintptr_t from, to;
    size_t kilobytes = 0;
    bool here = false, known = false;
    while (!known && fgets(line, sizeof line, maps)) {
        if (sscanf(line, "%lx-%lx ", &from, &to) == 2)
            here = from <= (uintptr_t)start && (uintptr_t)start < to;
        else if (here)
            known = sscanf(line, "AnonHugePages: %zu kB", &kilobytes) == 1;
    }
    fclose(maps);
    return known && kilobytes * 1024 > size / 2;
}

static void move(const mapping *at) {
    size_t size = at->end - at->start, offset = at->start % HUGE;
    int access = at->permissions[2] == 'x' ? PROT_READ | PROT_EXEC : PROT_READ;
    if (size < HUGE) return;
    char *reserved = mmap(NULL, size + 2 * HUGE, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (reserved == MAP_FAILED) return;
    /* the copy must lie as the original does within a huge page, or the move splits them all */
    char *copy = reserved + (offset + HUGE - (uintptr_t)reserved % HUGE) % HUGE;
    madvise(copy, size, MADV_HUGEPAGE);
    memcpy(copy, (void *)at->start, size);
    if (is_huge(copy, size) && mprotect(copy, size, access) == 0)
        mremap(copy, size, size, MREMAP_MAYMOVE | MREMAP_FIXED, (void *)at->start);
    else
        munmap(copy, size);
    munmap(reserved, copy - reserved);
    munmap(copy + size, reserved + size + 2 * HUGE - (copy + size));
}

void move_library(const char *name) {
    mapping *found = malloc(MAX_MAPPINGS * sizeof *found);
    size_t count = found ? mappings(is_library, name, found) : 0;
    for (size_t i = 0; i < count; i++) move(&found[i]);
    free(found);
}

static void *taken[MAX_FILES];
static size_t taken_count;

static int take_address(const char *path, const struct stat *status, int kind, struct FTW *at) {
    (void)status, (void)at;
    size_t length = strlen(path);
    if (kind != FTW_F || length < 6 || strcmp(path + length - 6, ".olean") != 0) return 0;
    uint64_t base = 0;
    FILE *file = fopen(path, "r");
    if (!file) return 0;
    if (fseek(file, BASE_OFFSET, SEEK_SET) != 0 || fread(&base, sizeof base, 1, file) != 1)
        base = 0;
    fclose(file);
    if (base == 0 || taken_count == MAX_FILES) return 0;
    int how = MAP_PRIVATE | MAP_ANONYMOUS | NO_REPLACE;
    void *got = mmap((void *)base, PAGE, PROT_NONE, how, -1, 0);
    if (got != MAP_FAILED) taken[taken_count++] = got;
    return 0;
}

void take_addresses(const char *directory) {
    mallopt(M_MMAP_THRESHOLD, 1 << 30); /* so that all of them lie side by side */
    nftw(directory, take_address, 32, FTW_PHYS);
}

void release_addresses(void) {
    while (taken_count) munmap(taken[--taken_count], PAGE);
}

void gather_heap(void) {
    mapping *found = malloc(MAX_MAPPINGS * sizeof *found);
    size_t count = found ? mappings(is_heap, NULL, found) : 0;
    for (size_t i = 0; i < count; i++) {
        uintptr_t start = (found[i].start + HUGE - 1) / HUGE * HUGE;
        uintptr_t end = found[i].end / HUGE * HUGE;
        /* fails at once where nothing is there to gather */
        for (; start < end; start += HUGE) madvise((void *)start, HUGE, COLLAPSE);
    }
    free(found);
}
