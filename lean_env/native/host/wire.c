#include "wire.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { EXIT_NONSENSE = 70, EXIT_MEMORY = 77 };

void put(buffer *to, const void *bytes, size_t size) {
    if (to->size + size > to->room) {
        to->room = (to->size + size) * 2;
        to->bytes = realloc(to->bytes, to->room);
        if (!to->bytes) _exit(EXIT_MEMORY);
    }
    if (size) memcpy(to->bytes + to->size, bytes, size);
    to->size += size;
}

void put_u8(buffer *to, uint8_t value) { put(to, &value, sizeof value); }
void put_u32(buffer *to, uint32_t value) { put(to, &value, sizeof value); }
void put_u64(buffer *to, uint64_t value) { put(to, &value, sizeof value); }
void put_f64(buffer *to, double value) { put(to, &value, sizeof value); }

void put_text(buffer *to, const char *bytes, size_t size) {
    put_u64(to, size);
    put(to, bytes, size);
}

static const char *take(view *from, size_t size) {
    if (size > from->size) _exit(EXIT_NONSENSE);
    const char *taken = from->bytes;
    from->bytes += size;
    from->size -= size;
    return taken;
}

#define TAKE(name, type)                          \
    type take_##name(view *from) {                \
        type value;                               \
        memcpy(&value, take(from, sizeof value), sizeof value); \
        return value;                             \
    }
TAKE(u8, uint8_t)
TAKE(u32, uint32_t)
TAKE(u64, uint64_t)
TAKE(f64, double)

view take_text(view *from) {
    size_t size = take_u64(from);
    return (view){take(from, size), size};
}

static bool read_exactly(int descriptor, char *bytes, size_t size) {
    while (size) {
        ssize_t got = read(descriptor, bytes, size);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        bytes += got;
        size -= got;
    }
    return true;
}

bool read_frame(int descriptor, buffer *into) {
    uint64_t size;
    into->size = 0;
    if (!read_exactly(descriptor, (char *)&size, sizeof size)) return false;
    if (size > MAX_FRAME) _exit(EXIT_NONSENSE);
    if (size > into->room) {
        free(into->bytes);
        *into = (buffer){malloc(size), 0, size};
        if (!into->bytes) _exit(EXIT_MEMORY);
    }
    into->size = size;
    return read_exactly(descriptor, into->bytes, size);
}

static bool write_all(int descriptor, const char *bytes, size_t size) {
    while (size) {
        ssize_t gone = write(descriptor, bytes, size);
        if (gone < 0 && errno == EINTR) continue;
        if (gone < 0) return false;
        bytes += gone;
        size -= gone;
    }
    return true;
}

bool write_frame(int descriptor, view head, view tail) {
    buffer first = {0};
    put_u64(&first, head.size + tail.size);
    put(&first, head.bytes, head.size);
    bool small = tail.size < 1 << 16; /* then one write is cheaper than a second system call */
    if (small) put(&first, tail.bytes, tail.size);
    bool written = write_all(descriptor, first.bytes, first.size) &&
                   (small || write_all(descriptor, tail.bytes, tail.size));
    free(first.bytes);
    return written;
}

bool is_waiting(int descriptor, int patience_ms) {
    struct pollfd one = {descriptor, POLLIN, 0};
    return poll(&one, 1, patience_ms) > 0;
}
