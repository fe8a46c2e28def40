/* Bytes between processes: growing buffers to write, bounded views to read, frames on pipes.
 *
 * A frame is a length (u64) and as many bytes. Numbers are the machine's own, all sides being on
 * one; a text is its length (u64) and its bytes. The other end is
 * `lean_env/repl/native_wire.py`. */
#ifndef LEAN_ENV_WIRE_H
#define LEAN_ENV_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MAX_FRAME ((uint64_t)1 << 30)

/* What a child may say at most: messages in number, and bytes of a compiled file. */
enum { MAX_MESSAGES = 4096, MESSAGE_BYTES = 40, MAX_OLEAN = 64 << 20 };

/* What the host's replies are about: how a child ended, or how the host is. */
enum kind {
    FINISHED,
    TIMEOUT,
    OUT_OF_MEMORY,
    DISK_FULL,
    SILENT,
    ENDED,
    TOO_LONG,
    GONE,
    NOT_FORKED,
    BAD_HEADER,
    READY,
    PREPARED,
    FAULT,
};

enum severity { INFORMATION, WARNING, ERROR };

typedef struct {
    char *bytes;
    size_t size, room;
} buffer;

void put(buffer *to, const void *bytes, size_t size);
void put_u8(buffer *to, uint8_t value);
void put_u32(buffer *to, uint32_t value);
void put_u64(buffer *to, uint64_t value);
void put_f64(buffer *to, double value);
void put_text(buffer *to, const char *bytes, size_t size);

typedef struct {
    const char *bytes;
    size_t size;
} view;

/* Each takes a value off the front; ends the process when there is too little, since all that is
 * read this way comes from the trusted side. */
uint8_t take_u8(view *from);
uint32_t take_u32(view *from);
uint64_t take_u64(view *from);
double take_f64(view *from);
view take_text(view *from);

/* Read one frame into `into`, blocking; false at the end of the stream. */
bool read_frame(int descriptor, buffer *into);

/* Whether there is something to read, now or within so many milliseconds. */
bool is_waiting(int descriptor, int patience_ms);

/* Write a frame of two parts, blocking; false when nobody reads any more. */
bool write_frame(int descriptor, view head, view tail);

#endif
