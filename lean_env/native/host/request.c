#include "request.h"

request take_settings(view *from) {
    const char *start = from->bytes;
    request taken = {.header = take_text(from)};
    bool bounded = take_u8(from);
    uint64_t heartbeats = take_u64(from);
    taken.heartbeats = bounded ? (int64_t)heartbeats : -1;
    taken.want_olean = take_u8(from);
    taken.output_bytes = take_u64(from);
    taken.wall_s = take_f64(from);
    taken.memory_mb = take_f64(from);
    taken.pause = take_u64(from);
    taken.passes = take_u32(from);
    taken.recovers = take_u8(from);
    taken.settings = (view){start, (size_t)(from->bytes - start)};
    return taken;
}

request take_request(view *from) {
    request taken = take_settings(from);
    taken.source = take_text(from);
    return taken;
}

uint64_t answer_bound(const request *asked) {
    uint64_t text = asked->output_bytes < MAX_FRAME ? asked->output_bytes : MAX_FRAME;
    return text + (MAX_MESSAGES + 1) * MESSAGE_BYTES +
           (asked->want_olean ? MAX_OLEAN : 0);
}
