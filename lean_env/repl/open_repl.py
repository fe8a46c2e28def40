"""Which way of running Lean fits a toolchain, and how to open it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from lean_env.native.abi import LEAN_COMMIT, AbiMismatch, known_build
from lean_env.repl.cold import ColdRepl
from lean_env.repl.community import CommunityRepl
from lean_env.repl.native import NativeRepl
from lean_env.repl.native_states import NativeStates
from lean_env.repl.protocol import Repl
from lean_env.repl.server import ServerRepl
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.toolchain import Toolchain


class Backend(StrEnum):
    """The ways of running Lean behind the one protocol."""

    NATIVE = "native"
    SERVER = "server"
    COLD = "cold"
    COMMUNITY = "community"


def default_backend(toolchain: Toolchain) -> Backend:
    """Return the fastest back end that is known to work with this toolchain."""
    if toolchain.library is None or toolchain.host is None or not toolchain.host.is_file():
        return Backend.SERVER
    if toolchain.commit != LEAN_COMMIT:
        return Backend.SERVER
    try:
        known_build(toolchain.library)
    except (AbiMismatch, OSError):
        return Backend.SERVER
    return Backend.NATIVE


def open_repl(
    toolchain: Toolchain,
    backend: Backend | None = None,
    *,
    sandbox: Sandbox,
    eager: bool = False,
    program: Sequence[str] = (),
) -> Repl:
    """Open a REPL; it starts its process with the first request.

    `eager` is for one REPL that answers now and then (see `NativeRepl`); `program` is the
    command of the community back end. Raises ValueError when that is missing.
    """
    chosen = backend or default_backend(toolchain)
    if chosen is Backend.NATIVE:
        if toolchain.library is None:
            raise AbiMismatch(f"{toolchain} has no libleanshared we know")
        return NativeRepl(
            toolchain.library,
            toolchain.sysroot,
            sandbox=sandbox,
            program=toolchain.host,
            search_path=toolchain.search_path,
            eager=eager,
        )
    if chosen is Backend.COLD:
        return ColdRepl(toolchain, sandbox)
    if chosen is Backend.COMMUNITY:
        if not program:
            raise ValueError("the community back end needs the command that starts its program")
        return CommunityRepl(program, toolchain, sandbox=sandbox)
    return ServerRepl(toolchain, sandbox=sandbox)


def open_states(
    toolchain: Toolchain, backend: Backend | None = None, *, sandbox: Sandbox, max_states: int
) -> NativeStates | None:
    """Return live proof states, at most `max_states` at once; None where they have to be replayed.

    Only the native back end has them, and only behind walls that keep a copy of a process from
    outliving the host (not `landlock`).
    """
    native = (backend or default_backend(toolchain)) is Backend.NATIVE
    if not native or toolchain.library is None or sandbox.level is SandboxLevel.LANDLOCK:
        return None
    return NativeStates(
        toolchain.library,
        toolchain.sysroot,
        sandbox=sandbox,
        max_states=max_states,
        program=toolchain.host,
        search_path=toolchain.search_path,
    )
