"""What a session stands on: commands, steps of proofs, and the judge of what is complete."""

from __future__ import annotations

from lean_env.repl.open_repl import Backend, open_states
from lean_env.repl.server import ServerRepl
from lean_env.sandbox import Sandbox
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
    the native back end, and by elaborating again where there are none (`open_states`). Without
    `backend` the fastest that works is used. Close it.
    """

    def __init__(
        self, toolchain: Toolchain, sandbox: Sandbox, *, backend: Backend | None = None
    ) -> None:
        self._repl = ReopeningRepl(lambda: ServerRepl(toolchain, sandbox=sandbox))
        self.commands = EnvironmentRepl(self._repl, toolchain)
        self.completeness = Completeness(toolchain, sandbox)
        self.steps: Steps = TextSteps(self.commands)
        states = open_states(toolchain, backend, sandbox=sandbox, max_states=2 * MAX_STATES)
        if states is not None:
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
