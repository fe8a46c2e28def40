"""The tactics that published proofs use most: what each closes, leaves and says when it fails.

`tactics/cases/TACTIC.jsonl` holds a case a line: a `goal` (what follows `example`), the `call`, and

- nothing more where the call closes the goal,
- `leaves`: the goals that are left, each as the lines of it that matter (names and target),
- `says`: what the error contains.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from lean_env.repl.message import Severity
from lean_env.repl.open_repl import Backend, open_repl
from lean_env.repl.protocol import Limits, Repl, Request, Status
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

FILES = sorted((Path(__file__).parent / "tactics" / "cases").glob("*.jsonl"))
HEADER = "import Mathlib\n\nopen Real Nat\n"
UNSOLVED = "unsolved goals\n"
MOST_USED = frozenset(
    [
        "have",
        "rw",
        "linarith",
        "norm_num",
        "exact",
        "nlinarith",
        "omega",
        "simp",
        "apply",
        "ring_nf",
        "ring",
        "simp_all",
        "try",
        "intro",
        "field_simp",
        "refine",
        "rfl",
        "show",
        "rcases",
        "by_contra",
    ]
)
"""The twenty tactics with the most calls in 1,010 published proofs."""


@dataclass(frozen=True, slots=True)
class TacticCase:
    """A call on a goal; without `leaves` and `says` it closes it."""

    goal: str
    call: str
    leaves: tuple[str, ...] = ()
    says: str = ""

    def matches(self, said: list[str]) -> bool:
        """Whether the errors of the example are those that are expected."""
        if self.says:
            return bool(said) and self.says in said[0] and not said[0].startswith(UNSOLVED)
        if not self.leaves:
            return not said
        if len(said) != 1 or not said[0].startswith(UNSOLVED):
            return False
        goals = said[0].removeprefix(UNSOLVED).rstrip().split("\n\n")
        return len(goals) == len(self.leaves) and all(
            set(expected.split("\n")) <= set(goal.split("\n"))
            for expected, goal in zip(self.leaves, goals, strict=True)
        )


def read_cases(file: Path) -> list[TacticCase]:
    """The cases of a file."""
    rows = [json.loads(line) for line in file.read_text().splitlines()]
    return [TacticCase(**{**row, "leaves": tuple(row.get("leaves", ()))}) for row in rows]


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain) -> Iterator[Repl]:
    with contextlib.closing(open_repl(toolchain, Backend.NATIVE, sandbox=Sandbox.detect())) as one:
        yield one


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_call_does_what_its_case_says(file: Path, repl: Repl) -> None:
    cases = read_cases(file)
    source = "\n".join(f"example {case.goal} := by\n  {case.call}" for case in cases)
    result = repl.elaborate(Request(source, HEADER, Limits(wall_s=240)))
    assert result.status is Status.FINISHED, result.detail
    said: dict[int, list[str]] = {number: [] for number in range(len(cases))}
    for message in result.messages:
        if message.severity is Severity.ERROR:
            said[(message.line - 1) // 2].append(message.text)
    wrong = [(case, said[n]) for n, case in enumerate(cases) if not case.matches(said[n])]
    assert not wrong, "\n\n".join("\n".join([str(case), *errors]) for case, errors in wrong)


def test_the_twenty_most_used_tactics_have_twelve_cases_and_each_kind() -> None:
    assert {file.stem for file in FILES} >= MOST_USED
    for file in FILES:
        cases = read_cases(file)
        assert len({(case.goal, case.call) for case in cases}) == len(cases) >= 12, file.stem
        assert all(file.stem in case.call for case in cases), file.stem
        assert any(case.says for case in cases), f"{file.stem}: nothing that fails"
        assert any(not case.says and not case.leaves for case in cases), f"{file.stem}: none closed"
