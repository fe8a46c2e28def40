#include "blanks.h"

static bool has(view text, size_t at, char first, char second) {
    return at + 1 < text.size && text.bytes[at] == first && text.bytes[at + 1] == second;
}

/* The end of a block comment, which may hold others; 0 when it has none. */
static size_t comment_end(view text, size_t at) {
    size_t depth = 0;
    while (at + 1 < text.size) {
        if (has(text, at, '/', '-')) {
            depth++;
            at += 2;
        } else if (has(text, at, '-', '/')) {
            at += 2;
            if (--depth == 0) return at;
        } else {
            at++;
        }
    }
    return 0;
}

static bool is_documentation(view text, size_t at) {
    return at + 2 < text.size && (text.bytes[at + 2] == '-' || text.bytes[at + 2] == '!');
}

size_t skip_blanks(view text, size_t position) {
    while (position < text.size) {
        if (text.bytes[position] == ' ' || text.bytes[position] == '\n') {
            position++;
        } else if (has(text, position, '-', '-')) {
            while (position < text.size && text.bytes[position] != '\n') position++;
        } else if (has(text, position, '/', '-') && !is_documentation(text, position)) {
            size_t end = comment_end(text, position);
            if (end == 0) return position;
            position = end;
        } else {
            return position;
        }
    }
    return position;
}
