"""Runs of one configuration with several seeds, taken together; other runs are never averaged."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isclose
from statistics import fmean
from typing import Any

from training.evaluation.intervals import over_runs
from training.evaluation.policies import CONSTANT, HINDSIGHT, hindsight, in_order
from training.evaluation.score import Score
from training.report.records import RunRecord

PARTS = {"held_out": "held out", "unseen": "unseen domains"}
"""What is reported, and what it is called: `held_out` has domains that are in the prompts."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A mean with its 95 % interval.

    Over seeds it is Student's t; of one run, or of runs that all came to the same, over theorems.
    """

    mean: float
    low: float
    high: float
    runs: int

    def __str__(self) -> str:
        if self.runs > 1 and isclose(self.high - self.mean, self.mean - self.low):
            return f"{self.mean:.1%} ±{100 * (self.high - self.mean):.1f}"
        return f"{self.mean:.1%} [{100 * self.low:.0f}–{100 * self.high:.0f}]"


@dataclass(frozen=True, slots=True)
class Row:
    """A policy in the table: pass@k by part and k, and a run's mean cost."""

    policy: str
    detail: str
    cells: dict[str, dict[int, Cell]]
    canaries_proved: int
    samples: float
    tokens: float
    verifier_cpu_s: float
    runs: int


@dataclass(frozen=True)
class Repeats:
    """Runs that differ in nothing but their seeds; or a single run."""

    runs: tuple[RunRecord, ...]

    @property
    def name(self) -> str:
        """The folders."""
        return ", ".join(str(run.folder) for run in self.runs)

    @property
    def label(self) -> str:
        """For the legend of a plot."""
        first = self.runs[0].folder.name
        return first if len(self.runs) == 1 else f"{first}, … ({len(self.runs)} seeds)"

    def rows(self) -> list[Row]:
        """The table of scores; policies that not all runs have evaluated are left out."""
        return table_of([run.scores for run in self.runs])

    def searched(self) -> list[Row]:
        """The table of searches: pass@k is what k tactics prove, `samples` all that were tried."""
        return table_of([run.searches for run in self.runs])

    def curve(self, part: str, k: int) -> dict[int, Cell]:
        """pass@k against steps, where every run has measured it."""
        return _cells_by_step(
            [
                {step: score.pass_at[part][k] for step, score in run.curve.items()
                 if k in score.pass_at.get(part, {})}
                for run in self.runs
            ]
        )  # fmt: skip

    def curve_ks(self) -> list[int]:
        """1 and the largest k of the curve."""
        ks = {
            k
            for run in self.runs
            for s in run.curve.values()
            for t in s.pass_at.values()
            for k in t
        }
        return sorted({min(ks), max(ks)}) if ks else []

    def logged(self, key: str, per: str | None = None) -> dict[int, Cell]:
        """A number of GRPO's log against steps, or its ratio to another one."""
        series: list[dict[int, tuple[float, float, float]]] = []
        for run in self.runs:
            numbers = {}
            for entry in run.grpo:
                if key in entry and (per is None or entry.get(per)):
                    value = float(entry[key]) / (1.0 if per is None else float(entry[per]))
                    numbers[int(entry["step"])] = (value, value, value)
            series.append(numbers)
        return _cells_by_step(series)

    def outcomes(self) -> dict[int, Counter[str]]:
        """How rollouts ended, by step (by reward call in logs that know no steps), all runs."""
        found: dict[int, Counter[str]] = {}
        for run in self.runs:
            for index, entry in enumerate(run.rewards, start=1):
                step = int(entry.get("step", index))
                found.setdefault(step, Counter()).update(entry["outcomes"])
        return dict(sorted(found.items()))


def table_of(runs: Sequence[Mapping[str, Score]]) -> list[Row]:
    """Scores of one run, or of several that are repeats of each other, one row per policy."""
    shared = set.intersection(*(set(scores) for scores in runs))
    rows = {name: _row(name, [scores[name] for scores in runs]) for name in shared}
    best = {
        part: found
        for part in PARTS
        if None not in (found := [hindsight(scores, part) for scores in runs])
    }
    if best:
        rows[HINDSIGHT] = _hindsight_row(best)
    return [rows[name] for name in in_order(rows)]


def all_ks(rows: Sequence[Row]) -> list[int]:
    """Every k of a table."""
    return sorted({k for row in rows for cells in row.cells.values() for k in cells})


def shown_ks(rows: Sequence[Row]) -> list[int]:
    """1 and the largest k of a table."""
    ks = all_ks(rows)
    return sorted({min(ks), max(ks)}) if ks else []


def gather(records: Sequence[RunRecord]) -> tuple[list[Repeats], list[str]]:
    """Group runs that are repeats of each other; and say why others are shown by themselves."""
    groups: dict[str, list[RunRecord]] = {}
    for record in records:
        key = json.dumps(record.configuration, sort_keys=True)
        groups.setdefault(key if record.config else str(record.folder), []).append(record)
    repeats: list[Repeats] = []
    notes: list[str] = []
    for members in groups.values():
        seeds = [record.seed for record in members]
        if len(seeds) == len(set(seeds)):
            repeats.append(Repeats(tuple(members)))
        else:
            repeats += [Repeats((record,)) for record in members]
            notes.append(
                f"not averaged, as seeds occur twice: {', '.join(str(r.folder) for r in members)}"
            )
    if len(groups) > 1:
        keys = _differences([members[0].configuration for members in groups.values()])
        notes.append(
            "not averaged, as these are runs of different configurations (they differ in "
            f"{', '.join(keys) or 'what they recorded'})"
        )
    return repeats, notes


def _row(name: str, scores: Sequence[Score]) -> Row:
    details = dict.fromkeys(score.detail for score in scores if score.detail)
    return Row(
        policy=name,
        detail=" / ".join(details),
        cells={part: _cells(part, scores) for part in PARTS},
        canaries_proved=sum(len(score.canaries_proved) for score in scores),
        samples=fmean(score.samples for score in scores),
        tokens=fmean(score.tokens for score in scores),
        verifier_cpu_s=fmean(score.verifier_cpu_s for score in scores),
        runs=len(scores),
    )


def _hindsight_row(best: Mapping[str, Sequence[Score | None]]) -> Row:
    chosen = {part: [s for s in scores if s is not None] for part, scores in best.items()}
    policies = {
        part: dict.fromkeys(score.policy.removeprefix(CONSTANT) for score in scores)
        for part, scores in chosen.items()
    }
    some = next(iter(chosen.values()))
    row = _row(HINDSIGHT, some)
    return Row(
        policy=HINDSIGHT,
        detail="; ".join(f"{PARTS[part]}: {', '.join(names)}" for part, names in policies.items()),
        cells={part: _cells(part, scores) for part, scores in chosen.items()},
        canaries_proved=row.canaries_proved,
        samples=row.samples,
        tokens=row.tokens,
        verifier_cpu_s=row.verifier_cpu_s,
        runs=row.runs,
    )


def _cells(part: str, scores: Sequence[Score]) -> dict[int, Cell]:
    tables = [score.pass_at.get(part, {}) for score in scores]
    ks = sorted(set.intersection(*(set(table) for table in tables)))
    return {k: _cell([table[k] for table in tables]) for k in ks}


def _cell(estimates: Sequence[tuple[float, float, float]]) -> Cell:
    if len(estimates) == 1:
        return Cell(*estimates[0], 1)
    spread = over_runs([mean for mean, _, _ in estimates])
    if not spread.half:
        # Equal runs tell nothing of a spread between seeds: what is left is that over theorems.
        low, high = min(low for _, low, _ in estimates), max(high for _, _, high in estimates)
        return Cell(spread.mean, low, high, len(estimates))
    return Cell(spread.mean, spread.mean - spread.half, spread.mean + spread.half, len(estimates))


def _cells_by_step(
    series: Sequence[Mapping[int, tuple[float, float, float]]],
) -> dict[int, Cell]:
    steps = sorted(set.intersection(*(set(numbers) for numbers in series)))
    return {step: _cell([numbers[step] for numbers in series]) for step in steps}


def _differences(configurations: Sequence[dict[str, Any]]) -> list[str]:
    """The keys that are not the same in all, as `grpo.steps`."""
    flat = [dict(_flat(configuration)) for configuration in configurations]
    keys = dict.fromkeys(key for each in flat for key in each)
    return [key for key in keys if any(each.get(key) != flat[0].get(key) for each in flat)]


def _flat(value: dict[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    items: list[tuple[str, Any]] = []
    for key, inner in value.items():
        if isinstance(inner, dict):
            items += _flat(inner, f"{prefix}{key}.")
        else:
            items.append((f"{prefix}{key}", inner))
    return items
