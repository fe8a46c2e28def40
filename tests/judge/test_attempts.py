"""Of several readings of a candidate, the record is that of the one which came furthest."""

from __future__ import annotations

from dataclasses import replace

from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Elaboration, Repl, Request
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain


class CuttingTheFirst:
    """A REPL that says of the first reading of a candidate that messages were cut."""

    def __init__(self, repl: Repl, mark: str) -> None:
        self._repl, self._mark = repl, mark
        self.readings = 0

    def elaborate(self, request: Request) -> Elaboration:
        found = self._repl.elaborate(request)
        if self._mark in request.source:
            self.readings += 1
            return replace(found, truncated=self.readings == 1)
        return found

    def close(self) -> None:
        self._repl.close()


def test_that_messages_were_cut_is_said_of_the_messages_that_are_shown(
    toolchain: Toolchain,
) -> None:
    # A file that repeats the imports is read without the header's commands, then behind them.
    code = "import Init\ntheorem t : 1 = 2 := nowhere"
    candidate = Candidate("x", "theorem t : 1 = 2", code=code, header="import Init\nopen Nat")
    with Judge(toolchain, Sandbox.detect()) as judge:
        repl = CuttingTheFirst(open_repl(toolchain, sandbox=judge.sandbox), "nowhere")
        verdict = judge.judge_on(repl, candidate)
        repl.close()
    assert (verdict.outcome, repl.readings) == (Outcome.REJECTED, 2)
    assert verdict.truncated
