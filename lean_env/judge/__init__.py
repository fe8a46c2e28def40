"""Verdicts: candidates in, outcomes computed from data out.

The steps and where they live:

0. `statements` has the trusted header and statement elaborated, once and before any candidate
   (`challenge`); what is wrong with them is `invalid_input`, whoever answers.
1. `assemble` puts header, statement and candidate together.
2. A REPL elaborates; errors reject.
3. `lean_env.olean` reads the compiled candidate, and what the header imports, as bounded data.
4. `compare` holds the statement, and every constant it reaches, against the trusted one.
5. `inspect` does 3 and 4, lists the axioms the proof rests on, and refuses detours.
6. `replay` gets the last word from the kernels of `lean_env.kernel`.

`judge` runs the steps; a `trial` is one candidate on its way, with one deadline for all, and
however it ends is the candidate's own outcome. `verdict` has the one maker of a `Verdict`, and
`cache` remembers it for exactly these sources of ours (`sources`). Bytes of a candidate are only
ever read as data; text of messages informs, and decides nothing.

Where taste decides:

- The statement must be the trusted one as a term: `b < a` is no `a > b`, though it unfolds to it.
- A proof may not rest on an `opaque` or `partial` definition of the candidate's own, nor on one
  whose compiled code is replaced (`implemented_by`, `extern`), though the kernel would accept it.
  In a file they may stand, if the proof does not use them.
- A bare block of tactics may begin in column 0, as models write it, with its other lines there too
  or indented (as after `by` and a line end with an indentation). In a `code` file the layout is
  Lean's own.
"""
