"""What was tried at the first, the middle and the last evaluation, theorem by theorem."""

from __future__ import annotations

from dataclasses import dataclass

from training.evaluation.tried import Tried
from training.report.records import RunRecord
from training.report.repeats import Repeats


@dataclass(frozen=True, slots=True)
class Thread:
    """One theorem through a run: (step, attempt) of the evaluations that are shown."""

    part: str
    theorem: str
    statement: str
    attempts: tuple[tuple[int, Tried], ...]


def threads_of(group: Repeats) -> tuple[Thread, ...]:
    """The theorems shown of a group: of its first run that kept any."""
    return next((threads for run in group.runs if (threads := _threads(run))), ())


def _threads(run: RunRecord) -> tuple[Thread, ...]:
    steps = sorted(step for step, score in run.curve.items() if score.tried)
    if not steps:
        return ()
    shown = sorted({steps[0], steps[len(steps) // 2], steps[-1]})
    found: dict[tuple[str, str], list[tuple[int, Tried]]] = {}
    for step in shown:
        for tried in run.curve[step].tried:
            found.setdefault((tried.part, tried.theorem), []).append((step, tried))
    return tuple(
        Thread(part, theorem, attempts[0][1].statement, tuple(attempts))
        for (part, theorem), attempts in found.items()
    )
