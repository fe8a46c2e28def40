"""What a run measures in the end, and on the way: the sections `evaluation` and `searches`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field

from training.config_numbers import STRICT, Count, Float, Int, Seconds

Baseline = Literal["constants", "portfolio", "sampler", "template", "templates"]
SearchPolicy = Literal["portfolio", "sampler", "trained", "mixed"]


@dataclass(frozen=True)
class Evaluation:
    """Samples per theorem, the k of pass@k, and how many theorems per domain at most.

    During GRPO the policy is measured every `every` steps (0: never) on theorems that are set apart
    for it, `curve_per_domain` of each domain and as many false statements, with `curve_samples`
    attempts at each. Measured besides are `baselines`: `constants` (single tactics, the best of
    them and the best pair), the `portfolio` in its order, the goal-aware `sampler`, the best
    `template`, and all `templates` filled at random. What has to be chosen among is chosen on
    `choose_per_domain` training theorems of each domain.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    samples: Count = 8
    ks: Annotated[tuple[Int, ...], Field(min_length=1)] = (1, 4, 8)
    per_domain: Count = 60
    temperature: Annotated[Float, Field(ge=0)] = 1.0
    every: Annotated[Int, Field(ge=0)] = 0
    curve_per_domain: Count = 8
    curve_samples: Count = 4
    baselines: tuple[Baseline, ...] = ("constants", "portfolio", "sampler")
    choose_per_domain: Count = 25

    def __post_init__(self) -> None:
        if any(not 1 <= k <= self.samples for k in self.ks):
            raise ValueError(f"every k of pass@k is between 1 and samples ({self.samples})")


@dataclass(frozen=True)
class Searches:
    """Proof searches at the end of a run, of several policies at equal numbers of tactics.

    Each of `policies` is searched with on `per_domain` reported theorems of each domain: the
    `portfolio`, whose tactics are whole proofs, best-first with the goal-aware `sampler`, with the
    `trained` policy, and with both of these (`mixed`). A search ends after the largest of
    `tactics`, each of `timeout_s` at most, or after `max_time_s`; what is proved within each of
    `tactics` is reported.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    policies: Annotated[tuple[SearchPolicy, ...], Field(min_length=1)] = (
        "portfolio",
        "sampler",
        "trained",
        "mixed",
    )
    tactics: Annotated[tuple[Count, ...], Field(min_length=1)] = (64, 256)
    per_domain: Count = 3
    timeout_s: Seconds = 5.0
    max_time_s: Seconds = 120.0
