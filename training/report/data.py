"""The results of runs as plain data, for programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from training.report.repeats import PARTS, Cell, Repeats


def to_json(groups: Sequence[Repeats], notes: Sequence[str]) -> dict[str, Any]:
    """The report as plain data; intervals are of 95 %."""
    return {"groups": [_group(group) for group in groups], "notes": list(notes)}


def _group(group: Repeats) -> dict[str, Any]:
    return {
        "runs": [str(run.folder) for run in group.runs],
        "seeds": [run.seed for run in group.runs],
        "steps": [run.steps for run in group.runs],
        "opened": [list(run.opened) for run in group.runs],
        "alarms": [name for run in group.runs for name in run.alarms],
        "scores": [asdict(row) for row in group.rows()],
        "searches": [asdict(row) for row in group.searched()],
        "curve": {
            part: {f"pass@{k}": _series(group.curve(part, k)) for k in group.curve_ks()}
            for part in PARTS
        },
        "reward": _series(group.logged("reward")),
        "entropy": _series(group.logged("entropy")),
        "response_length": _series(group.logged("completions/mean_length")),
        "verification_share": _series(group.logged("verification_s", per="step_time")),
    }


def _series(cells: dict[int, Cell]) -> list[dict[str, Any]]:
    return [{"step": step, **asdict(cell)} for step, cell in cells.items()]
