"""What a verdict costs beyond its elaboration, and what simpler rules would have accepted.

The rules of other systems live here alone, to be compared with; no verdict of ours uses them. Each
reads the messages of an elaboration, as the systems named do.
"""

from __future__ import annotations

import random
import re
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from lean_env.bench.suites import Exploit
from lean_env.judge.assemble import assemble, header_imports, header_of
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Level
from lean_env.repl.message import Severity
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status

PASS_RATE = 0.3
RATIO_GOAL, EXTRA_GOAL_MS = 1.3, 10.0

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
    """Mean milliseconds of a verdict at a pass rate of 30 %, and of the steps of an accept."""

    fast_ms: float
    standard_ms: float
    elaboration_ms: float
    accept_ms: float
    verdicts: int

    @property
    def ratio(self) -> float:
        """How many times a standard verdict costs what a fast one does."""
        return self.standard_ms / self.fast_ms

    @property
    def extra_ms(self) -> float:
        """What the judge adds to the elaboration of a proof it accepts (medians)."""
        return self.accept_ms - self.elaboration_ms

    def to_json(self) -> dict[str, float | bool | int]:
        """Return the costs as a JSON object."""
        return {
            "fast_ms": round(self.fast_ms, 3),
            "standard_ms": round(self.standard_ms, 3),
            "ratio": round(self.ratio, 3),
            "elaboration_ms": round(self.elaboration_ms, 3),
            "accept_ms": round(self.accept_ms, 3),
            "extra_ms": round(self.extra_ms, 3),
            "verdicts": self.verdicts,
            "reached": self.ratio <= RATIO_GOAL and self.extra_ms <= EXTRA_GOAL_MS,
        }


def measure(judge: Judge, rounds: int) -> Cost:
    """Judge the samples `rounds` times at each level, in turns, on one REPL."""
    repl = open_repl(judge.toolchain, sandbox=judge.sandbox)
    rng = random.Random(1)
    spent: dict[Level, list[float]] = {Level.FAST: [], Level.STANDARD: []}
    elaborations: list[float] = []
    accepts: list[float] = []
    try:
        for statement, good, _ in SAMPLES:  # statements cached, imports done
            judge.judge_on(repl, Candidate("warm", statement, good))
        for number in range(rounds * len(SAMPLES)):
            statement, good, bad = SAMPLES[number % len(SAMPLES)]
            proves = rng.random() < PASS_RATE
            candidate = Candidate("sample", statement, good if proves else bad)
            levels = [Level.FAST, Level.STANDARD]
            rng.shuffle(levels)
            for level in levels:
                spent[level].append(_timed(partial(judge.judge_on, repl, candidate, level)))
            accepted = Candidate("accept", statement, good)
            both: list[tuple[list[float], Callable[[], object]]] = [
                (elaborations, partial(_elaborate, repl, accepted)),
                (accepts, partial(judge.judge_on, repl, accepted)),
            ]
            rng.shuffle(both)
            for times, action in both:
                times.append(_timed(action))
    finally:
        repl.close()
    return Cost(
        statistics.fmean(spent[Level.FAST]),
        statistics.fmean(spent[Level.STANDARD]),
        statistics.median(elaborations),
        statistics.median(accepts),
        len(spent[Level.FAST]),
    )


def _timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1e3


_AXIOMS = re.compile(r"depends on axioms: \[([^\]]*)\]")
_ALLOWED = {"propext", "Classical.choice", "Quot.sound"}
_NAME = re.compile(r"\b(?:theorem|lemma)\s+(\S+)")


def _no_errors(said: Elaboration) -> bool:
    return said.status is Status.FINISHED and not any(
        message.severity is Severity.ERROR for message in said.messages
    )


def _no_sorry(said: Elaboration, quote: str) -> bool:
    marker = f"declaration uses {quote}sorry{quote}"
    return _no_errors(said) and not any(marker in message.text for message in said.messages)


def _clean_axioms(said: Elaboration) -> bool:
    """As appended `#print axioms` is usually read: a list found must be clean, none is fine."""
    lists = (_AXIOMS.search(message.text) for message in said.messages)
    used = {axiom.strip() for found in lists if found for axiom in found[1].split(",")}
    return _no_sorry(said, "`") and used <= _ALLOWED


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule for calling an elaboration a proof; `appends` asks for the axioms at the end."""

    name: str
    accepts: Callable[[Elaboration], bool]
    appends: bool = False


RULES = (
    Rule("errors only", _no_errors),
    Rule("errors + 'sorry' (wording before 4.28)", lambda said: _no_sorry(said, "'")),
    Rule("errors + `sorry`", lambda said: _no_sorry(said, "`")),
    Rule("errors + `sorry` + #print axioms text", _clean_axioms, appends=True),
)
OURS = {level: f"this judge ({level.value})" for level in (Level.FAST, Level.STANDARD)}


@dataclass(slots=True)
class Score:
    """What a rule accepted of the exploits, and refused of the honest proofs."""

    rule: str
    false_accepts: list[str] = field(default_factory=list)
    false_rejects: list[str] = field(default_factory=list)

    def to_json(self) -> dict[str, object]:
        """Return the score as a JSON object."""
        return {
            "rule": self.rule,
            "false_accepts": self.false_accepts,
            "false_rejects": self.false_rejects,
        }


def compare_rules(
    judge: Judge, exploits: Sequence[Exploit], honest: Sequence[Candidate]
) -> Iterator[tuple[str, list[Score]]]:
    """Yield (what was just judged, scores so far), one step a candidate."""
    names = [rule.name for rule in RULES] + list(OURS.values())
    scores = {name: Score(name) for name in names}
    repl = open_repl(judge.toolchain, sandbox=judge.sandbox)
    try:
        for exploit in exploits:
            if exploit.before is not None:
                judge.judge_on(repl, exploit.before, Level.STANDARD, exploit.limits)
            for name in _accepting(judge, repl, exploit.candidate, exploit.limits):
                scores[name].false_accepts.append(exploit.id)
            yield exploit.id, list(scores.values())
        for candidate in honest:
            accepting = _accepting(judge, repl, candidate, Limits())
            for name in scores.keys() - accepting:
                scores[name].false_rejects.append(candidate.id)
            yield candidate.id, list(scores.values())
    finally:
        repl.close()


def _accepting(judge: Judge, repl: Repl, candidate: Candidate, limits: Limits) -> set[str]:
    """Return the names of the rules that accept a candidate."""
    plain = _elaborate(repl, candidate, limits)
    accepting = {rule.name for rule in RULES if not rule.appends and rule.accepts(plain)}
    if accepting:
        theorem = _NAME.findall(candidate.statement)[-1]
        asked = _elaborate(repl, candidate, limits, f"\n#print axioms {theorem}\n")
        accepting |= {rule.name for rule in RULES if rule.appends and rule.accepts(asked)}
    for level, name in OURS.items():
        if judge.judge_on(repl, candidate, level, limits).proved:
            accepting.add(name)
    return accepting


def _elaborate(
    repl: Repl, candidate: Candidate, limits: Limits | None = None, appended: str = ""
) -> Elaboration:
    """Elaborate a candidate as a server of messages would: put together, and no questions asked."""
    header = header_of(candidate)
    if candidate.code is not None:
        source = candidate.code
        for line in ("import Init\n", "prelude\n", "module\n"):
            source = source.replace(line, "", 1)
        return repl.elaborate(Request(source + appended, header, limits or Limits()))
    answers = []
    for reading in assemble(candidate, header_imports(header)):
        request = Request(reading.source + appended, header, limits or Limits())
        answers.append(repl.elaborate(request))
        if _no_errors(answers[-1]):
            return answers[-1]
    return answers[0]
