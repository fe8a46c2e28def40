"""Verdicts: candidates in, outcomes computed from data out.

The steps and where they live:

1. `assemble` puts header, statement and candidate together (`source_text` knows the bit of syntax).
2. A REPL elaborates; errors reject. The trusted statement goes through the same once (`challenge`).
3. `olean` reads the compiled candidate with the bounds-checked `region` and `decode`, into `expr`
   and `constant`; `library` reads what the header imports in the same way.
4. `compare` holds the statement, and every constant it reaches, against the trusted one.
5. `closure` follows the proof down to its axioms; `inspect` does 3 to 5 and refuses detours.
6. `replay` gets the last word from the official kernel (`kernel`, in its own `kernel_process`, fed
   by `wire` through `kernel_client`; `lean_checker` on other toolchains) and from external ones
   (`export`, `external`).

`judge` runs the steps and makes the `Verdict`. Bytes of a candidate are only ever read as data;
text of messages informs, and decides nothing.
"""
