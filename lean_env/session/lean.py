"""What a session stands on: commands, steps of proofs, and the judge of what is complete."""

from __future__ import annotations

from lean_env.repl.native_states import NativeStates
from lean_env.repl.open_repl import Backend, default_backend
from lean_env.repl.server import ServerRepl
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.session.completeness import Completeness
from lean_env.session.environment_repl import EnvironmentRepl
from lean_env.session.live_steps import MAX_STATES, LiveSteps
from lean_env.session.reopening import ReopeningRepl
from lean_env.session.step import Steps
from lean_env.session.text_steps import TextSteps
from lean_env.toolchain import Toolchain


class SessionLean:
    """One person's or program's Lean; processes start with the first thing asked of each.

    Commands are elaborated by a language server, which shows goals. Steps run on live states of
    the native back end, and elsewhere by elaborating again: with another back end, or behind walls
    that could not keep a copy of a process from outliving the host (`landlock`). Without `backend`
    the fastest that works is used. Close it.
    """

    def __init__(
        self, toolchain: Toolchain, sandbox: Sandbox, *, backend: Backend | None = None
    ) -> None:
        self._repl = ReopeningRepl(lambda: ServerRepl(toolchain, sandbox=sandbox))
        self.commands = EnvironmentRepl(self._repl, toolchain)
        self.completeness = Completeness(toolchain, sandbox)
        self.steps: Steps = TextSteps(self.commands)
        backend = backend or default_backend(toolchain)
        live = backend is Backend.NATIVE and sandbox.level is not SandboxLevel.LANDLOCK
        if live and toolchain.library is not None:
            states = NativeStates(
                toolchain.library, toolchain.sysroot, sandbox=sandbox, max_states=2 * MAX_STATES
            )
            self.steps = LiveSteps(states)

    def interrupt(self) -> None:
        """End what another thread does here, as a fault; the next request is served."""
        self._repl.interrupt()
        self.steps.interrupt()
        self.completeness.interrupt()

    def close(self) -> None:
        """End every process; idempotent."""
        self.completeness.close()
        self.steps.close()
        self._repl.close()
