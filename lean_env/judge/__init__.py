"""Verdicts: candidates in, outcomes computed from data out.

The steps and where they live:

1. `assemble` puts header, statement and candidate together.
2. A REPL elaborates; errors reject. The trusted statement goes through the same once (`challenge`).
3. `lean_env.olean` reads the compiled candidate, and what the header imports, as bounded data.
4. `compare` holds the statement, and every constant it reaches, against the trusted one.
5. `inspect` does 3 and 4, lists the axioms the proof rests on, and refuses detours.
6. `replay` gets the last word from the kernels of `lean_env.kernel`.

`judge` runs the steps and makes the `Verdict`; `cache` remembers it. Bytes of a candidate are only
ever read as data; text of messages informs, and decides nothing.
"""
