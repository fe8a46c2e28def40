"""Proof states as values, and the outcomes of a tactic."""

from __future__ import annotations

from dataclasses import dataclass, field

from lean_env.environment.goal import Goal, goals_key, independent
from lean_env.judge.verdict import Verdict
from lean_env.repl.message import Position


@dataclass(frozen=True, slots=True, eq=False)
class ProofState:
    """What is left to prove after some tactics: a value, whatever becomes of Lean's processes.

    `header` and `statement` say of what, `tactics` how it was reached, and `goals` are its goals,
    the first of which the next tactic works on. Two states are equal when they are of the same
    theorem and their goals are equal up to the order of hypotheses and the names of metavariables
    (`key`), however they were reached.
    """

    header: str
    statement: str
    tactics: tuple[str, ...]
    goals: tuple[Goal, ...]
    key: str = field(init=False)

    def __post_init__(self) -> None:
        theorem = Goal(f"{self.header}\0{self.statement}", "", (), "")
        digest = goals_key((Goal("", "", (), theorem.text), *self.goals))
        object.__setattr__(self, "key", digest)

    @property
    def depth(self) -> int:
        """The number of tactics that led here."""
        return len(self.tactics)

    @property
    def text(self) -> str:
        """The goals as Lean prints them, an empty line between two."""
        return "\n\n".join(goal.text for goal in self.goals)

    @property
    def independent(self) -> tuple[tuple[int, ...], ...]:
        """Groups of goals, by number, that share no metavariable and may be proved apart."""
        return independent(self.goals)

    def __eq__(self, other: object) -> bool:
        return self.key == other.key if isinstance(other, ProofState) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.key)


@dataclass(frozen=True, slots=True)
class Proved:
    """A proof of the whole theorem, which the judge has called proved at `standard`.

    `proof` is a tactic block for the statement, `tactics` the tactics in it.
    """

    proof: str
    tactics: tuple[str, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class TacticError:
    """The tactic failed; `position` is where in its text (line from 1, column from 0), if known.

    Also what the judge says of a proof that leaves no goal and is none.
    """

    message: str
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class GaveUp:
    """The tactic left something to `sorry` for which there is no goal."""


@dataclass(frozen=True, slots=True)
class TimedOut:
    """The tactic took longer than it may, in seconds."""

    limit_s: float


@dataclass(frozen=True, slots=True)
class Crashed:
    """The process that ran the tactic ended, used too much memory, or answered nonsense."""

    detail: str


Outcome = ProofState | Proved | TacticError | GaveUp | TimedOut | Crashed
