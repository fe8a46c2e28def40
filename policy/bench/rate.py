"""Shares of theorems proved, by domain and method, with their intervals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from lean_env.bench.intervals import wilson
from policy.bench.method import Method
from policy.bench.trial import Trial


@dataclass(frozen=True, slots=True)
class Rate:
    """Theorems proved of those tried, and the bounds of the 95 % interval of that share."""

    proved: int
    tried: int

    @property
    def share(self) -> float:
        """The share proved."""
        return self.proved / self.tried

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval."""
        return wilson(self.share, self.tried)


def complete(trials: Sequence[Trial], methods: Collection[Method]) -> list[Trial]:
    """Return the trials on theorems that each of some methods was tried on, in their order.

    Methods are compared on these only: a run that was stopped has tried the last theorem with some.
    """
    tried: defaultdict[tuple[str, str, str], set[Method]] = defaultdict(set)
    for trial in trials:
        tried[_place(trial)].add(trial.method)
    return [trial for trial in trials if tried[_place(trial)].issuperset(methods)]


def _place(trial: Trial) -> tuple[str, str, str]:
    return trial.problems, trial.theorem, trial.content


def rates(trials: Sequence[Trial]) -> dict[str, dict[Method, Rate]]:
    """Return each domain's rates by method, and those over all under the name `all`."""
    found: dict[str, dict[Method, Rate]] = {}
    for domain in (*sorted({trial.domain for trial in trials}), "all"):
        here = [trial for trial in trials if domain in (trial.domain, "all")]
        found[domain] = {}
        for method in Method:
            proofs = [bool(trial.proof) for trial in here if trial.method is method]
            if proofs:
                found[domain][method] = Rate(sum(proofs), len(proofs))
    return found
