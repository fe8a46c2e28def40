"""What constants and filled templates prove of a set, each by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lean_env.bench.intervals import wilson
from lean_env.judge.candidate import Candidate
from lean_env.problems import Theorem
from lean_env.verify.verifying import Verifying
from policy.templates import CONSTANTS, fill

_BATCH = 64


@dataclass(frozen=True, slots=True)
class Closed:
    """What one template proves: it fits `fits` of `theorems`, and proves those that are named."""

    template: str
    theorems: int
    fits: int
    names: frozenset[str]

    @property
    def constant(self) -> bool:
        """Whether it is one of the tactics that look at nothing but defined names."""
        return self.template in CONSTANTS

    @property
    def share(self) -> float:
        """The share of all theorems that it proves."""
        return len(self.names) / self.theorems

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval of the share."""
        return wilson(self.share, self.theorems)

    def to_json(self) -> dict[str, Any]:
        """The record, as plain data."""
        low, high = self.interval
        return {
            "template": self.template,
            "kind": "constant" if self.constant else "filled",
            "theorems": self.theorems,
            "fits": self.fits,
            "closed": len(self.names),
            "share": self.share,
            "low": low,
            "high": high,
        }


def measure(
    theorems: Sequence[Theorem],
    verifier: Verifying,
    templates: Sequence[str],
) -> Iterator[Closed]:
    """Fill each template for each theorem and judge it; in the order of `templates`."""
    for template in templates:
        filled = [(theorem, fill(template, theorem)) for theorem in theorems]
        candidates = [theorem.candidate(block) for theorem, block in filled if block is not None]
        proved = _proved(candidates, verifier)
        yield Closed(template, len(theorems), len(candidates), proved)


def best(measured: Sequence[Closed]) -> Closed:
    """The template that proves most; of equals the first."""
    return max(measured, key=lambda one: len(one.names))


def _proved(candidates: Sequence[Candidate], verifier: Verifying) -> frozenset[str]:
    names: set[str] = set()
    for start in range(0, len(candidates), _BATCH):
        verdicts = verifier.verify(candidates[start : start + _BATCH])
        names |= {verdict.id for verdict in verdicts if verdict.proved}
    return frozenset(names)
