"""The core library's bindings to the grammar compiled into `libleanshared`, remade by one command.

    python -m lean_env.toolchain.bindings            write lean_project/core/Init/Bindings/
    python -m lean_env.toolchain.bindings --check    exit 1 when the files differ
    python -m lean_env.toolchain.bindings names      constants Lean mentions and our core lacks

A tool for this project's maintainers, on Linux x86-64, needed when the library in hand changes.
"""
