"""The cost of a verdict beyond its elaboration, and of elaborating the statement first."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count

from lean_env.bench.rules import elaborate_plainly
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Repl

PASS_RATE = 0.3
RATIO_GOAL, EXTRA_GOAL_MS = 1.3, 10.0
GROUPS = (1, 8)

# (statement, a proof of it, a proof that fails): ordinary rewards of training.
SAMPLES = (
    ("theorem t (a b : Nat) : a + b = b + a := by", "  omega", "  rfl"),
    ("theorem t (p q : Prop) : p ∧ q → q ∧ p := by", "  intro h\n  exact ⟨h.2, h.1⟩", "  simp"),
    (
        "theorem t (a b : Nat) (h : a ≤ b) : a < b + 1 := by",
        "  exact Nat.lt_succ_of_le h",
        "  exact h",
    ),
    ("theorem t (n : Nat) : (2 * n) % 2 = 0 := by", "  omega", "  decide"),
    (
        "theorem t (xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length := by",
        "  induction xs with\n  | nil => simp\n  | cons x xs ih => simp [ih]; omega",
        "  induction xs with\n  | nil => simp\n  | cons x xs ih => rfl",
    ),
    ("theorem t (b : Bool) : b = true ∨ b = false := by", "  cases b <;> simp", "  left; rfl"),
    ("theorem t (x y : Int) (h : x < y) : x + 1 ≤ y := by", "  omega", "  exact h.le"),
    (
        "theorem t (p : Prop) (h : ¬¬p) : p := by",
        "  exact Classical.byContradiction h",
        "  exact h",
    ),
    ("theorem t : 37 * 41 = 1517 := by", "  decide", "  exact Nat.add_comm 37 41"),
    (
        "theorem t (f : Nat → Nat) (h : ∀ n, f n = n) : f 3 + f 4 = 7 := by",
        "  rw [h, h]",
        "  rw [h]\n  assumption",
    ),
)


@dataclass(frozen=True, slots=True)
class Cost:
    """Mean milliseconds at a pass rate of 30 %, and medians of the steps of an accept.

    `plain_ms` is the elaboration alone, as a server of messages would do it; `verdict_ms` the
    whole verdict on the same candidates, their statements known.
    """

    plain_ms: float
    verdict_ms: float
    elaboration_ms: float
    accept_ms: float
    verdicts: int

    @property
    def ratio(self) -> float:
        """How many times a verdict costs what its elaboration does."""
        return self.verdict_ms / self.plain_ms

    @property
    def extra_ms(self) -> float:
        """What the judge adds to the elaboration of a proof it accepts (medians)."""
        return self.accept_ms - self.elaboration_ms

    def to_json(self) -> dict[str, float | bool | int]:
        """Return the costs as a JSON object."""
        return {
            "plain_ms": round(self.plain_ms, 3),
            "verdict_ms": round(self.verdict_ms, 3),
            "ratio": round(self.ratio, 3),
            "elaboration_ms": round(self.elaboration_ms, 3),
            "accept_ms": round(self.accept_ms, 3),
            "extra_ms": round(self.extra_ms, 3),
            "verdicts": self.verdicts,
            "reached": self.ratio <= RATIO_GOAL and self.extra_ms <= EXTRA_GOAL_MS,
        }


@dataclass(frozen=True, slots=True)
class GroupCost:
    """Mean milliseconds per candidate, where each statement has `size` of them.

    `known_ms` with every statement known before, `first_ms` with every statement new. `survived`
    is the share of statements that some candidate elaborates for without an error: those alone
    would be needed if statements were elaborated last.
    """

    size: int
    known_ms: float
    first_ms: float
    survived: float
    candidates: int

    @property
    def last_ms(self) -> float:
        """What a candidate would cost if its statement were elaborated only where needed."""
        return self.known_ms + (self.first_ms - self.known_ms) * self.survived

    def to_json(self) -> dict[str, float | int]:
        """Return the costs as a JSON object."""
        return {
            "size": self.size,
            "known_ms": round(self.known_ms, 3),
            "first_ms": round(self.first_ms, 3),
            "last_ms": round(self.last_ms, 3),
            "first_to_last": round(self.first_ms / self.last_ms, 3),
            "candidates": self.candidates,
        }


def measure(judge: Judge, rounds: int) -> Cost:
    """Elaborate and judge the samples `rounds` times, in turns, on one REPL."""
    rng = random.Random(1)
    plain: list[float] = []
    verdicts: list[float] = []
    elaborations: list[float] = []
    accepts: list[float] = []
    with _opened(judge) as repl:
        for statement, good, _ in SAMPLES:  # statements known, imports done
            judge.judge_on(repl, Candidate("warm", statement, good))
        for number in range(rounds * len(SAMPLES)):
            statement, good, bad = SAMPLES[number % len(SAMPLES)]
            sample = Candidate("sample", statement, good if rng.random() < PASS_RATE else bad)
            accepted = Candidate("accept", statement, good)
            actions: list[tuple[list[float], Callable[[], object]]] = [
                (plain, partial(elaborate_plainly, repl, sample)),
                (verdicts, partial(judge.judge_on, repl, sample)),
                (elaborations, partial(elaborate_plainly, repl, accepted)),
                (accepts, partial(judge.judge_on, repl, accepted)),
            ]
            rng.shuffle(actions)
            for times, action in actions:
                times.append(_timed(action))
    return Cost(
        statistics.fmean(plain),
        statistics.fmean(verdicts),
        statistics.median(elaborations),
        statistics.median(accepts),
        len(verdicts),
    )


def measure_groups(judge: Judge, rounds: int, sizes: tuple[int, ...] = GROUPS) -> list[GroupCost]:
    """Judge groups of candidates, each of a statement never seen before, and then once more.

    The sizes take turns, so that all of them see the same machine.
    """
    rng, fresh = random.Random(1), count()
    first: dict[int, list[float]] = {size: [] for size in sizes}
    known: dict[int, list[float]] = {size: [] for size in sizes}
    survived: dict[int, list[bool]] = {size: [] for size in sizes}
    with _opened(judge) as repl:
        judge.judge_on(repl, Candidate("warm", "theorem t : True", "trivial"))
        for number in range(rounds * len(SAMPLES)):
            statement, good, bad = SAMPLES[number % len(SAMPLES)]
            for size in sizes:
                text = statement.replace("theorem t", f"theorem t{next(fresh)}", 1)
                proves = [rng.random() < PASS_RATE for _ in range(size)]
                group = [Candidate("sample", text, good if proof else bad) for proof in proves]
                survived[size].append(any(proves))
                for times in (first, known):
                    times[size] += [_timed(partial(judge.judge_on, repl, one)) for one in group]
    return [
        GroupCost(
            size,
            statistics.fmean(known[size]),
            statistics.fmean(first[size]),
            statistics.fmean(survived[size]),
            len(first[size]),
        )
        for size in sizes
    ]


@contextmanager
def _opened(judge: Judge) -> Iterator[Repl]:
    repl = open_repl(judge.toolchain, sandbox=judge.sandbox)
    try:
        yield repl
    finally:
        repl.close()


def _timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1e3
