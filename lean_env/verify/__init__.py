"""Many candidates at once: from files (`batch`, `records`, `lean_files`) or from a program.

`verifier` is a judge with a pool of its own, which trainers, evaluations and searches hold on to.
"""
