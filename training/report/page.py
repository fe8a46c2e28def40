"""The results of runs: one HTML page with the curves, and the same as plain data."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lean_env.atomic import write_whole
from training.report import plots
from training.report.repeats import PARTS, Cell, Repeats, Row

_STYLE = (
    "body{font:16px system-ui;max-width:64rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;font-size:.9rem}td,th{padding:.3rem .6rem;"
    "border-bottom:1px solid #ccc;text-align:left}img{max-width:100%}"
)


def write_html(groups: Sequence[Repeats], notes: Sequence[str], path: Path) -> None:
    """One page without outside resources: plots as PNG, tables as HTML."""
    parts = [
        "<!doctype html><meta charset='utf-8'><title>lean-env report</title>"
        f"<style>{_STYLE}</style><h1>lean-env report</h1>",
        *(f"<p>{html.escape(note)}</p>" for note in notes),
    ]
    for title, figure, words in (
        ("Reward against steps", plots.reward(groups), "Mean reward of all rollouts of a step."),
        (
            "pass@1 and pass@k against steps",
            plots.curve(groups),
            "On theorems that are set apart for this curve and reported nowhere else.",
        ),
        (
            "Seen against unseen",
            plots.scores(groups),
            "The reported scores; all are in the tables below.",
        ),
        ("Outcomes of rollouts", plots.outcomes(groups), ""),
        ("Share of verification in a step", plots.verification(groups), ""),
    ):
        parts.append(f"<h2>{title}</h2><p>{words}</p><img alt='{title}' src='{plots.png(figure)}'>")
    for group in groups:
        rows = group.rows()
        parts.append(f"<h2>{html.escape(group.name)}</h2><p>{html.escape(caption(group))}</p>")
        parts.append(_table(rows) if rows else "<p>No scores yet.</p>")
    write_whole(path, "\n".join(parts))


def caption(group: Repeats) -> str:
    """What the intervals of a table are, and what happened to the canaries in training."""
    steps = "/".join(str(steps) for steps in dict.fromkeys(run.steps for run in group.runs))
    if len(group.runs) > 1:
        seeds = ", ".join(str(run.seed) for run in group.runs)
        what = f"seeds {seeds}: mean ± 95 % interval over seeds (Student's t), the theorems fixed"
    else:
        what = f"seed {group.runs[0].seed}: mean over theorems [95 % interval, bootstrap]"
    alarms = [name for run in group.runs for name in run.alarms]
    watch = f"; ALARM, false statements were proved: {', '.join(alarms)}" if alarms else ""
    return f"{steps} steps of GRPO; {what}{watch}"


def to_json(groups: Sequence[Repeats], notes: Sequence[str]) -> dict[str, Any]:
    """The report as plain data; intervals are of 95 %."""
    return {"groups": [_group(group) for group in groups], "notes": list(notes)}


def _group(group: Repeats) -> dict[str, Any]:
    return {
        "runs": [str(run.folder) for run in group.runs],
        "seeds": [run.seed for run in group.runs],
        "steps": [run.steps for run in group.runs],
        "alarms": [name for run in group.runs for name in run.alarms],
        "scores": [asdict(row) for row in group.rows()],
        "curve": {
            part: {f"pass@{k}": _series(group.curve(part, k)) for k in group.curve_ks()}
            for part in PARTS
        },
        "reward": _series(group.logged("reward")),
        "verification_share": _series(group.logged("verification_s", per="step_time")),
    }


def _series(cells: dict[int, Cell]) -> list[dict[str, Any]]:
    return [{"step": step, **asdict(cell)} for step, cell in cells.items()]


def shown_ks(rows: Sequence[Row]) -> list[int]:
    """1 and the largest k of a table."""
    ks = {k for row in rows for cells in row.cells.values() for k in cells}
    return sorted({min(ks), max(ks)}) if ks else []


def _table(rows: Sequence[Row]) -> str:
    ks = shown_ks(rows)
    heads = "".join(f"<th>{title}, pass@{k}</th>" for title in PARTS.values() for k in ks)
    lines = [
        f"<table><tr><th>policy</th>{heads}<th>canaries proved</th><th>samples</th>"
        "<th>tokens</th><th>verifier CPU s</th></tr>"
    ]
    for row in rows:
        detail = f"<br><small>{html.escape(row.detail)}</small>" if row.detail else ""
        cells = "".join(
            f"<td>{row.cells.get(part, {}).get(k, '–')}</td>" for part in PARTS for k in ks
        )
        lines.append(
            f"<tr><td>{html.escape(row.policy)}{detail}</td>{cells}<td>{row.canaries_proved}</td>"
            f"<td>{row.samples:.0f}</td><td>{row.tokens:.0f}</td>"
            f"<td>{row.verifier_cpu_s:.1f}</td></tr>"
        )
    return "".join(lines) + "</table>"
