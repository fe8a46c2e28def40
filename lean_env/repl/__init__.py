"""Running Lean: one protocol (`Repl`: a request in, an elaboration out), four back ends.

* `native`: a host imports once and forks a child for each candidate. Perfect isolation, a few
  milliseconds; needs the one build of Lean whose binary interface `lean_env.native` knows.
* `server`: `lean --server`, one document a header. Any Lean 4, goals at positions.
* `cold`: a fresh `lean` for each request. The slowest, with nothing in common between requests.
* `community`: a program that speaks the JSON protocol of leanprover-community/repl.

`open_repl` picks one for a toolchain; `lean_env.pool` runs many.
"""
