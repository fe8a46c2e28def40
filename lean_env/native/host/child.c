#define _GNU_SOURCE
#include "child.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "copies.h"
#include "pause.h"

enum { SMALL_ROOM = 1 << 16, ARENAS_MB = 2048 };

static const char SMALL[] = "theorem warm_1 (p q : Prop) : p \u2227 q \u2192 q \u2227 p := by\n"
                            "  intro h\n"
                            "  exact \u27e8h.2, h.1\u27e9\n";

/* What candidates are made of, failures and their messages included. */
static const char TYPICAL[] =
    "theorem warm_2 (p q r : Prop) (h : p \u2228 q) (i : p \u2192 r) (j : q \u2192 r) : r := by\n"
    "  rcases h with h | h\n"
    "  \u00b7 exact i h\n"
    "  \u00b7 have k := j h\n"
    "    assumption\n"
    "theorem warm_3 (n : Nat) : 0 + n = n := by\n"
    "  induction n with\n"
    "  | zero => rfl\n"
    "  | succ n ih => rw [\u2190 Nat.add_assoc, ih]\n"
    "theorem warm_4 (a b c : Nat) (h : a < b) (i : b < c) : a + 1 < c := by omega\n"
    "theorem warm_5 (a b : Nat) (h : a = b) (i : b = 2) : a + 0 = 2 \u2227 True := by simp_all\n"
    "theorem warm_6 : 2 + 2 = 4 \u2227 10 < 20 := by decide\n"
    "theorem warm_7 (l : List Nat) : l ++ [] = l := by first | omega | simp\n"
    "theorem warm_8 (a b c : Nat) (h : a = b) (i : b = c) : c = a := by grind\n"
    "theorem warm_9 (a b : Nat) (h : a = b) : b = a := by\n"
    "  calc b = b := rfl\n"
    "    _ = a := h.symm\n"
    "theorem warm_10 (p : Prop) [Decidable p] : (if p then 1 else 1) = 1 := by split <;> rfl\n"
    "theorem warm_11 (p : Prop) : p := by\n"
    "  constructor\n"
    "theorem warm_12 (a b : Nat) : a = b := by\n"
    "  skip\n"
    "theorem warm_13 (a b : Nat) : a < b := by first | omega | simp | nothing\n"
    "theorem warm_14 : 1 = 2 := by exact unknown_name\n";

static bool is_blank(view text) {
    for (size_t i = 0; i < text.size; i++)
        if (text.bytes[i] != ' ' && text.bytes[i] != '\n') return false;
    return true;
}

obj prepare_header(obj environment, view header, size_t commands, int64_t heartbeats,
                   buffer *complaint) {
    obj state = initial_state(environment, heartbeats);
    if (is_blank((view){header.bytes + commands, header.size - commands})) return state;
    report said = elaborate(state, header, commands, SMALL_ROOM);
    if (!said.failed) return said.state;
    static const char title[] = "the header fails: ";
    view error = first_error(&said);
    put(complaint, title, sizeof title - 1);
    put(complaint, error.bytes, error.size);
    return 0;
}

void warm_up(obj environment) {
    view typical = {TYPICAL, sizeof TYPICAL - 1};
    elaborate(initial_state(environment, -1), typical, 0, SMALL_ROOM);
}

/* Put the bytes of the candidate's `.olean` behind an answer, as an optional text. */
static void put_olean(buffer *answer, obj state, const char *directory) {
    char path[512];
    snprintf(path, sizeof path, "%s/candidate.olean", directory);
    buffer complaint = {0};
    int file = -1;
    struct stat status;
    if (!write_olean(state, path, &complaint) || (file = open(path, O_RDONLY)) < 0 ||
        fstat(file, &status) != 0 || status.st_size > MAX_OLEAN) {
        put_u64(answer, 0);
        dprintf(2, "no .olean: %.*s", (int)complaint.size, complaint.bytes ? complaint.bytes : "");
        return;
    }
    char *bytes = malloc(status.st_size);
    if (!bytes || read(file, bytes, status.st_size) != status.st_size) _exit(1);
    unlink(path);
    put_u64(answer, status.st_size + 1);
    put(answer, bytes, status.st_size);
}

static void respond(buffer *answer, obj state, const request *asked, const char *directory) {
    buffer document = {0};
    put(&document, asked->header.bytes, asked->header.size);
    put(&document, asked->source.bytes, asked->source.size);
    view whole = {document.bytes, document.size};
    report said = elaborate(state, whole, asked->header.size, asked->output_bytes);
    put_u8(answer, said.truncated);
    put_u8(answer, said.failed);
    put_u32(answer, said.count);
    put(answer, said.messages.bytes, said.messages.size);
    if (asked->want_olean && !said.failed)
        put_olean(answer, said.state, directory);
    else
        put_u64(answer, 0);
}

/* Set the kernel's own bound, above the one the host watches, against growing too fast. It counts
 * what is reserved: Lean's allocator takes its arenas by the gigabyte. */
static void bound_memory(uint64_t used, double memory_mb) {
    struct rlimit bound;
    bound.rlim_cur = bound.rlim_max = used + (uint64_t)((memory_mb * 1.25 + ARENAS_MB) * (1 << 20));
    setrlimit(RLIMIT_DATA, &bound);
}

static void send_or_end(const buffer *answer) {
    if (!write_frame(CHANNEL, (view){answer->bytes, answer->size}, (view){NULL, 0})) _exit(1);
}

static void read_or_end(buffer *frame) {
    if (!read_frame(CHANNEL, frame)) _exit(1);
}

/* The state behind the header of a job, which is reported on if it was not prepared before. */
static obj state_behind(const surroundings *here, const job_head *head, const request *asked) {
    if (head->prepared != NOT_PREPARED) return here->known->header[head->prepared];
    buffer complaint = {0};
    obj state = prepare_header(here->known->environment[head->environment], asked->header,
                               head->commands, asked->heartbeats, &complaint);
    send_or_end(&complaint);
    if (!state) _exit(0);
    return state;
}

/* A job as it was read, and the state behind its header. */
typedef struct {
    request asked;
    obj state;
} job;

static job read_job(const surroundings *here) {
    buffer settings = {0}, source = {0};
    read_or_end(&settings);
    view rest = {settings.bytes, settings.size};
    job_head head;
    head.prepared = take_u32(&rest);
    head.environment = take_u32(&rest);
    head.commands = take_u64(&rest);
    job read = {take_settings(&rest), 0};
    bound_memory(here->data_bytes, read.asked.memory_mb);
    read.state = state_behind(here, &head, &read.asked);
    read_or_end(&source);
    read.asked.source = (view){source.bytes, source.size};
    return read;
}

/* Become the state in which the source pauses; if it does not, say why. */
static void become_state(const surroundings *here) {
    job read = read_job(here);
    const request *asked = &read.asked;
    buffer document = {0};
    put(&document, asked->header.bytes, asked->header.size);
    put(&document, asked->source.bytes, asked->source.size);
    pause_at((pause_place){.position = asked->header.size + asked->pause,
                           .text_bytes = asked->output_bytes,
                           .passes = asked->passes,
                           .recovers = asked->recovers});
    belong_to(here->host);
    view whole = {document.bytes, document.size};
    report said = elaborate(read.state, whole, asked->header.size, asked->output_bytes);
    static const char nothing[] = "there is nothing to prove by tactics";
    view why = said.failed ? first_error(&said) : (view){nothing, sizeof nothing - 1};
    answer_step(FAILED, UINT32_MAX, NULL, why);
}

/* Do once for nothing what a job needs, while there is none. */
static void rehearse(const surroundings *here) {
    buffer answer = {0};
    request small = {.source = {SMALL, sizeof SMALL - 1}, .output_bytes = SMALL_ROOM};
    obj environment = here->known->environment[here->known->environments - 1];
    respond(&answer, initial_state(environment, -1), &small, here->directory);
}

_Noreturn void live(const surroundings *here) {
    shut_in(here->around, here->role, here->channel, here->capture, here->directory, here->host);
    lean_init_task_manager_using(1); /* a thread starts with the first task that needs one */
    if (here->role == CANDIDATE && here->eager && !is_waiting(CHANNEL, 0)) rehearse(here);
    if (here->role == STATE) {
        become_state(here);
    } else {
        buffer answer = {0};
        job read = read_job(here);
        respond(&answer, read.state, &read.asked, here->directory);
        send_or_end(&answer);
    }
    char end; /* dying takes a while that the answer need not wait for */
    while (read(CHANNEL, &end, 1) > 0) continue;
    _exit(0);
}
