"""What is wrong with a set: statements that mean nothing, are trivial or false, or occur twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice, product
from typing import Any

from lean_env.judge.assemble import DEFAULT_HEADER
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Reason, Verdict
from lean_env.problems.negation import negation
from lean_env.problems.normal import normal_form
from lean_env.problems.theorem import ProblemError, ProblemSet, Theorem
from lean_env.repl.message import Severity
from lean_env.verify.verifying import Verifying

TRIVIAL = ("rfl", "intros; rfl", "decide", "simp", "omega", "intros; omega", "intros; simp_all")
"""One-liners that make a statement trivial, by what they cost."""

PORTFOLIO = (
    "rfl",
    "decide",
    "simp",
    "omega",
    "norm_num",
    "simp_all",
    "linarith",
    "grind",
    "positivity",
    "decide +kernel",
    "nlinarith",
    "norm_num at *",
    "norm_num [*]",
    "subst_vars; norm_num",
    "subst_vars; decide +kernel",
    "simp only [*]; decide +kernel",
    "push_cast; grind",
    "field_simp; grind",
    "constructor <;> grind",
    "constructor <;> nlinarith",
    "simp [IsLeast, IsGreatest, lowerBounds, upperBounds, Nat.ModEq]; omega",
    "simp [pow_succ, Int.mul_emod, Int.add_emod, Int.sub_emod, *]",
    "simp [Finset.sum_range_succ, Finset.prod_range_succ]",
    "norm_num [Finset.sum_range_succ, Finset.prod_range_succ] at *; linarith",
    "simp_all [Nat.ofDigits]; omega",
    "rw [← Nat.cast_inj (R := ℝ)]; push_cast; linarith",
    "rw [← Nat.cast_inj (R := ℚ)]; push_cast; linarith",
    "norm_num [Int.floor_eq_iff, Int.ceil_eq_iff]",
    "grind [abs_of_nonneg, abs_of_nonpos]",
    "grind [Real.sq_sqrt, Real.sqrt_nonneg]",
    "grind [Real.log_mul, Real.log_pow]",
    "grind [Complex.I_sq, Complex.I_mul_I]",
    "grind [Nat.even_iff, Nat.odd_iff, Int.even_iff, Int.odd_iff]",
    "subst_vars; simp [Complex.ext_iff]; norm_num",
    "have := h₀ 0; have := h₀ 1; have := h₀ (-1); grind",
    "have := h₁ 0; have := h₁ 1; have := h₁ (-1); grind",
    "cases n <;> simp_all [pow_succ] <;> omega",
    "cases n <;> cases k <;> simp_all [Nat.choose_succ_succ, Nat.add_comm]",
    "induction n <;> simp_all [Finset.sum_range_succ, pow_succ] <;> grind",
    "by_contra hn; push_neg at hn; interval_cases n <;> norm_num at *",
    "by_contra hn; push_neg at hn; interval_cases n <;> revert h₁ <;> decide",
    "interval_cases b <;> revert h₁ <;> decide",
    "nlinarith [sq_nonneg (a - b), sq_nonneg (a + b), sq_nonneg (a - 1), sq_nonneg (b - 1)]",
    "nlinarith [sq_nonneg (a - 1), sq_nonneg (a + 1)]",
    "nlinarith [sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]",
    "nlinarith [sq_nonneg (x * y), sq_nonneg (x - y), sq_nonneg x, sq_nonneg y]",
)
"""One-liners of a prover that knows nothing about the theorem, roughly by what they cost.

Names in them are those that sets give by habit: `h₀` and `h₁` to hypotheses, `n` and `k` to natural
numbers, `a`, `b`, `x`, `y` to others. A line whose name is not there fails at once.
"""
PORTFOLIO_HEARTBEATS = 40_000

_BATCH = 64
_VALUES = (
    ("0", "1", "2"),
    ("1", "(-1)"),
    ("true", "false"),
    ("True", "False"),
    ("[]", "[0]", "[0, 1]"),
    ("none", "(some 0)"),
)


class Standing(StrEnum):
    """What a check found out about a statement; `OPEN` is what a useful problem is."""

    OPEN = "open"
    TRIVIAL = "trivial"
    FALSE = "false"
    MEANINGLESS = "meaningless"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one theorem.

    `detail` is the proof that makes it trivial, the disproof that makes it false, Lean's complaint,
    or why nothing is known. `same_as` names an earlier theorem with the same normal form.
    """

    name: str
    domain: str
    standing: Standing
    detail: str = ""
    same_as: str = ""

    @property
    def good(self) -> bool:
        """Whether the statement means something, is not known to be false, and is new."""
        return self.standing in (Standing.OPEN, Standing.TRIVIAL) and not self.same_as

    def to_json(self) -> dict[str, Any]:
        """Return the JSONL record."""
        return {
            "name": self.name,
            "domain": self.domain,
            "standing": self.standing.value,
            "detail": self.detail,
            "same_as": self.same_as,
        }


def check(
    problems: ProblemSet,
    verifier: Verifying,
    *,
    tactics: Sequence[str] = TRIVIAL,
    disprove: bool = True,
    heartbeats: int | None = None,
    progress: Callable[[int], None] = lambda count: None,
) -> Iterator[Finding]:
    """Yield a finding for each theorem, in order; `progress` is told how many more are done.

    A statement is trivial if one of `tactics` proves it, false if its negation is proved by one of
    them or by a small counterexample: both are verdicts of the judge. Finding neither says nothing;
    most false statements need a cleverer counterexample. A statement in which Lean would bind an
    undeclared name by itself counts as meaningless, as for the judge. Without `disprove` no
    negation is tried; `heartbeats` bounds each attempt (`maxHeartbeats`), whatever the header says.
    """
    first_of: dict[str, str] = {}
    theorems = iter(problems)
    while batch := list(islice(theorems, _BATCH)):
        bounded = [_bounded(theorem, heartbeats) for theorem in batch]
        found = _check_batch(bounded, verifier, tactics, disprove)
        findings = {finding.name: finding for finding in found}
        for theorem in batch:
            finding = findings[theorem.name]
            earlier = first_of.setdefault(normal_form(theorem) + theorem.header, theorem.name)
            yield Finding(
                finding.name,
                finding.domain,
                finding.standing,
                finding.detail,
                "" if earlier == theorem.name else earlier,
            )
            progress(1)


def _check_batch(
    batch: Sequence[Theorem], verifier: Verifying, tactics: Sequence[str], disprove: bool
) -> Iterator[Finding]:
    stated = verifier.verify([_candidate(theorem, "by sorry") for theorem in batch])
    rest: list[Theorem] = []
    for theorem, verdict in zip(batch, stated, strict=True):
        if verdict.outcome is Outcome.REJECTED and verdict.reason is Reason.SORRY:
            rest.append(theorem)
        else:
            yield _unstated(theorem, verdict)
    attempts = ((Standing.TRIVIAL, _as_is), (Standing.FALSE, _negated))
    for standing, claims in attempts if disprove else attempts[:1]:
        for proof in (*tactics, *(() if standing is Standing.TRIVIAL else (_COUNTEREXAMPLE,))):
            pairs = [(theorem, claim) for theorem in rest if (claim := claims(theorem)) is not None]
            verdicts = verifier.verify([_candidate(claim, f"by {proof}") for _, claim in pairs])
            shown = proof if proof != _COUNTEREXAMPLE else "a small counterexample"
            for (theorem, _), verdict in zip(pairs, verdicts, strict=True):
                if verdict.proved:
                    rest.remove(theorem)
                    yield Finding(theorem.name, theorem.domain, standing, shown)
    for theorem in rest:
        yield Finding(theorem.name, theorem.domain, Standing.OPEN)


def _unstated(theorem: Theorem, verdict: Verdict) -> Finding:
    errors = [message for message in verdict.messages if message.severity is Severity.ERROR]
    said = errors[0].text if errors else verdict.outcome.value
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    known = verdict.outcome in (Outcome.REJECTED, Outcome.INVALID_INPUT)
    standing = Standing.MEANINGLESS if known else Standing.UNKNOWN
    return Finding(theorem.name, theorem.domain, standing, " ".join(lines[:2])[:160])


def _bounded(theorem: Theorem, heartbeats: int | None) -> Theorem:
    if heartbeats is None:
        return theorem
    header = theorem.header or DEFAULT_HEADER
    return replace(theorem, header=f"{header.rstrip()}\nset_option maxHeartbeats {heartbeats}\n")


def _as_is(theorem: Theorem) -> Theorem | None:
    return theorem


def _negated(theorem: Theorem) -> Theorem | None:
    try:
        return negation(theorem)
    except ProblemError:
        return None


def _candidate(theorem: Theorem, proof: str) -> Candidate:
    return Candidate(theorem.name, theorem.statement, proof=proof, header=theorem.header)


def _instances() -> Iterator[str]:
    """`h` applied to up to three small values, then to up to two decidable hypotheses."""
    for values in _VALUES:
        for count in (1, 2, 3):
            for chosen in product(values, repeat=count):
                for hypotheses in range(3):
                    yield " ".join(("h", *chosen, *["(by decide)"] * hypotheses))


_COUNTEREXAMPLE = "intro h; first " + " ".join(
    f"| exact absurd ({instance}) (by decide)" for instance in _instances()
)
