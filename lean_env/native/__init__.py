"""The official Lean library: its binary interface, and two ways of driving it.

From Python (`abi`, `runtime`), for the kernel and for looking things up; and `host/`, a program
in C that elaborates each candidate in a process of its own (`lean_env.repl.native` is its client).
"""
