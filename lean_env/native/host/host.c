/* The native host: imports once, then forks a child for each candidate.
 *
 *     lean-env-host SYSROOT LIBRARY VERSION COMMIT [confine] [eager] [path=DIRECTORY]...
 *
 * Speaks frames (wire.h) with its client on the pipes it finds as standard input and output; it
 * moves them away first, so that nothing Lean prints can reach them. Lean's tasks run here only
 * while a header is elaborated, since a fork copies one thread only. The next child is forked while
 * the last one works; `eager` ones also warm up while they wait, which makes a lone request faster
 * and costs processor time that a busy pool has no use for. Modules are looked for below
 * SYSROOT/lib/lean, then in each `path`.
 *
 * The first frame is the walls of the children. Then requests: `P`, a header, imports what it
 * imports; `E`, a candidate, is answered with how its child ended and, as the tail, the bytes the
 * child sent, unread. `R`, a candidate with a place to stop at, opens a proof state; `T` runs a
 * batch of tactics on states, with a reply for each as it ends; `D` ends states. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "nursery.h"
#include "pages.h"
#include "pause.h"
#include "stack.h"
#include "states.h"

enum { PAUSE_MS = 3 }; /* a busy client's next request comes sooner; clearing up can wait for it */

typedef struct {
    buffer text;
    int64_t heartbeats;
    uint32_t environment, prepared;
    size_t commands;
} known_header;

static nursery children;
static known_header headers[MAX_HEADERS];
static uint32_t header_count;
static buffer import_keys[MAX_ENVIRONMENTS];
static int requests, replies;
static char olean_directory[4096]; /* whose files are read into the heap; empty: none */

static bool send_reply(enum kind kind, const outcome *end, uint32_t number, view said, view tail) {
    buffer head = {0};
    put_u8(&head, (uint8_t)kind);
    put_f64(&head, end ? end->elapsed_s : 0);
    put_f64(&head, end ? end->cpu_s : 0);
    put_f64(&head, end ? end->memory_mb : 0);
    put_u32(&head, number);
    put_text(&head, said.bytes, said.size);
    bool written = write_frame(replies, (view){head.bytes, head.size}, tail);
    free(head.bytes);
    return written;
}

static bool reply(enum kind kind, const outcome *end, view said) {
    uint32_t number = end ? (uint32_t)end->status : children.known.environments;
    view tail = end && end->how == FINISHED ? answer_of(end) : (view){NULL, 0};
    return send_reply(kind, end, number, said, tail);
}

/* A step's reply names the new state; its tail is the step's number in the batch and the answer. */
static bool reply_step(uint32_t index, uint32_t state, const outcome *end) {
    buffer tail = {0};
    put_u32(&tail, index);
    view answer = end->how == FINISHED ? answer_of(end) : (view){NULL, 0};
    put(&tail, answer.bytes, answer.size);
    bool written = send_reply(end->how, end, state, (view){end->said.bytes, end->said.size},
                              (view){tail.bytes, tail.size});
    free(tail.bytes);
    return written;
}

static bool equal(const buffer *text, view other) {
    return text->size == other.size &&
           (other.size == 0 || memcmp(text->bytes, other.bytes, other.size) == 0);
}

/* The number of the environment with these imports, which is made if there is none yet. */
static uint32_t find_environment(const header *parsed, buffer *complaint) {
    knowledge *known = &children.known;
    for (uint32_t i = 0; i < known->environments; i++)
        if (equal(&import_keys[i], (view){parsed->key.bytes, parsed->key.size})) return i;
    if (known->environments == MAX_ENVIRONMENTS) {
        put(complaint, "too many headers", 16);
        return NOT_PREPARED;
    }
    if (known->environments == 0 && *olean_directory) take_addresses(olean_directory);
    obj environment = import_modules(parsed->imports, complaint);
    release_addresses();
    if (!environment) return NOT_PREPARED;
    lean_init_task_manager_using(1);
    warm_up(environment);
    lean_finalize_task_manager();
    uint32_t number = known->environments++;
    known->environment[number] = environment;
    import_keys[number] = parsed->key;
    gather_heap();
    measure_births();
    return number;
}

/* A header as it is known; NULL with what Lean says. */
static known_header *find_header(view text, int64_t heartbeats, buffer *complaint) {
    for (uint32_t i = 0; i < header_count; i++)
        if (headers[i].heartbeats == heartbeats && equal(&headers[i].text, text))
            return &headers[i];
    header parsed;
    if (header_count == MAX_HEADERS) {
        put(complaint, "too many headers", 16);
        return NULL;
    }
    if (!parse_header(text, &parsed, complaint)) return NULL;
    uint32_t environment = find_environment(&parsed, complaint);
    if (environment == NOT_PREPARED) return NULL;
    known_header *made = &headers[header_count++];
    *made = (known_header){{0}, heartbeats, environment, NOT_PREPARED, parsed.commands};
    put(&made->text, text.bytes, text.size);
    return made;
}

/* Elaborate a header that is used again here, once, instead of in each child. */
static bool prepare_once(known_header *used, buffer *complaint) {
    knowledge *known = &children.known;
    if (used->prepared != NOT_PREPARED || known->headers == MAX_HEADERS) return true;
    view text = {used->text.bytes, used->text.size};
    lean_init_task_manager_using(1);
    obj state = prepare_header(known->environment[used->environment], text, used->commands,
                               used->heartbeats, complaint);
    lean_finalize_task_manager();
    if (!state) return false;
    lean_mark_persistent(state); /* no child then writes to count its references */
    used->prepared = known->headers++;
    known->header[used->prepared] = state;

    return true;
}

/* The job that a request's header asks for; false when that is answered already, with `going`. */
static bool prepare_job(const request *asked, job_head *head, bool *going) {
    buffer complaint = {0};
    uint32_t before = header_count;
    known_header *used = find_header(asked->header, asked->heartbeats, &complaint);
    bool again = used && before == header_count;
    if (!used || (again && !prepare_once(used, &complaint))) {
        *going = reply(BAD_HEADER, NULL, (view){complaint.bytes, complaint.size});
        return false;
    }
    *head = (job_head){used->prepared, used->environment, used->commands};
    return true;
}

static bool run_request(view payload) {
    request asked = take_request(&payload);
    job_head head;
    outcome end;
    bool going;
    if (!prepare_job(&asked, &head, &going)) return going;
    going = run_job(&children, &head, &asked, &end) &&
            reply(end.how, &end, (view){end.said.bytes, end.said.size});
    free(end.said.bytes);
    free(end.answer.bytes);
    return going;
}

static bool open_root(view payload) {
    request asked = take_request(&payload);
    job_head head;
    child root;
    outcome end;
    bool going;
    if (!prepare_job(&asked, &head, &going)) return going;
    going = run_root(&children, &head, &asked, &root, &end);
    uint32_t number = 0;
    if (going && end.how == FINISHED) {
        view answer = answer_of(&end);
        number = keep_root(&root);
        if (!number) end.how = NOT_FORKED;
        if (!answer.size || answer.bytes[0] != GOALS) {
            drop_state(number);
            number = 0;
        }
    }
    going = going && reply_step(0, number, &end);
    free(end.said.bytes);
    free(end.answer.bytes);
    return going;
}

static bool run_steps(view payload) {
    batch_limits limits;
    limits.wall_s = take_f64(&payload);
    limits.memory_mb = take_f64(&payload);
    limits.output_bytes = take_u64(&payload);
    limits.jobs = take_u32(&payload);
    uint32_t count = take_u32(&payload);
    trial *trials = calloc(count + 1, sizeof *trials);
    if (!trials) _exit(1);
    for (uint32_t i = 0; i < count; i++) {
        trials[i].state = take_u32(&payload);
        trials[i].text = take_text(&payload);
    }
    bool going = run_batch(&children, trials, count, &limits, reply_step);
    free(trials);
    return going;
}

static bool drop_states(view payload) {
    for (uint32_t count = take_u32(&payload); count; count--) drop_state(take_u32(&payload));
    return reply(READY, NULL, (view){NULL, 0});
}

static bool import_header(view payload) {
    buffer complaint = {0};
    header parsed;
    bool ready = parse_header(take_text(&payload), &parsed, &complaint) &&
                 find_environment(&parsed, &complaint) != NOT_PREPARED;
    return reply(ready ? PREPARED : BAD_HEADER, NULL, (view){complaint.bytes, complaint.size});
}

static bool answer_request(view frame) {
    switch (take_u8(&frame)) {
    case 'P': return import_header(frame);
    case 'E': return run_request(frame);
    case 'R': return open_root(frame);
    case 'T': return run_steps(frame);
    case 'D': return drop_states(frame);
    default: return false;
    }
}

/* The walls, which lie in `frame` from now on. */
static walls take_walls(view frame, bool confined) {
    walls taken = {.confined = confined, .filter = take_text(&frame)};
    view places = take_text(&frame);
    uint32_t *copy = malloc(places.size + 1);
    if (copy) memcpy(copy, places.bytes, places.size);
    taken.places = copy;
    taken.place_count = places.size / sizeof *copy;
    taken.ruleset = take_text(&frame);
    taken.allowed = take_u64(&frame);
    taken.state_filter = take_text(&frame);
    return taken;
}

/* End with our parent, keep Lean from our pipes and children out of our memory. */
static void settle(bool confined) {
    pid_t parent = getppid();
    if (getpid() != 1) { /* inside a process namespace the sandbox's own parent watches over us */
        prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
        if (getppid() != parent) _exit(1);
    }
    signal(SIGINT, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    requests = fcntl(0, F_DUPFD_CLOEXEC, CHANNEL + 1);
    replies = fcntl(1, F_DUPFD_CLOEXEC, CHANNEL + 1);
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    dup2(null, 0);
    dup2(null, 1);
    close(null);
    if (confined) {
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    } else {
        prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    }
}

/* Make a directory for the children's directories; NULL if that fails. */
static const char *make_directory(void) {
    static char path[200];
    const char *parent = getenv("TMPDIR");
    snprintf(path, sizeof path, "%s/lean-env-XXXXXX", parent ? parent : "/tmp");
    return mkdtemp(path);
}

int main(int count, char **arguments) {
    if (count < 5) {
        fputs("usage: lean-env-host SYSROOT LIBRARY VERSION COMMIT "
              "[confine] [eager] [path=DIRECTORY]...\n", stderr);
        return 2;
    }
    deepen_stack(arguments); /* before anything is read or changed */
    bool confined = false, eager = false;
    const char **paths = calloc(count, sizeof *paths);
    size_t path_count = 0;
    for (int i = 5; paths && i < count; i++) {
        confined |= strcmp(arguments[i], "confine") == 0;
        eager |= strcmp(arguments[i], "eager") == 0;
        if (strncmp(arguments[i], "path=", 5) == 0) paths[path_count++] = arguments[i] + 5;
    }
    settle(confined);
    buffer first = {0}, frame = {0};
    if (!read_frame(requests, &first)) return 1;
    walls around = take_walls((view){first.bytes, first.size}, confined);
    const char *complaint = start_lean(arguments[1], paths, path_count, arguments[3], arguments[4]);
    children.directory = make_directory();
    if (!complaint && !children.directory) complaint = "no directory for files can be made";
    if (complaint) {
        reply(FAULT, NULL, (view){complaint, strlen(complaint)});
        return 3;
    }
    guard_stack();
    register_pause();
    move_library(arguments[2]);
    /* a project's library may be gigabytes: it stays mapped, in memory once for all hosts */
    if (path_count == 0)
        snprintf(olean_directory, sizeof olean_directory, "%s/lib/lean", arguments[1]);
    children.around = &around;
    children.client = requests;
    children.eager = eager;
    children.is_known = is_state;
    bool going = reply(READY, NULL, (view){NULL, 0});
    while (going && read_frame(requests, &frame)) {
        going = answer_request((view){frame.bytes, frame.size});
        if (going && !is_waiting(requests, PAUSE_MS)) tidy(&children);
    }
    drop_all_states();
    close_nursery(&children);
    rmdir(children.directory);
    return 0;
}
