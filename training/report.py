"""What runs came to: the curves, seen against unseen, on one HTML page."""

from __future__ import annotations

import base64
import html
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from lean_env.atomic import write_whole
from training.evaluation import Score
from training.journal import read_lines

mpl.use("Agg")
_PARTS = (("held_out", "held out (domains in the prompts)"), ("unseen", "unseen domains"))


class ReportError(ValueError):
    """A folder that holds no run."""


@dataclass(frozen=True)
class RunRecord:
    """A run read back: GRPO's log, the reward calls, and the scores by policy."""

    folder: Path
    grpo: tuple[dict[str, Any], ...]
    rewards: tuple[dict[str, Any], ...]
    scores: dict[str, Score]

    @property
    def steps(self) -> int:
        """Number of GRPO steps logged."""
        return max((entry["step"] for entry in self.grpo), default=0)


def read_run(folder: Path) -> RunRecord:
    """Read what a run left; raises ReportError when there is nothing."""
    events = read_lines(folder / "events.jsonl")
    scores = {}
    for file in sorted((folder / "scores").glob("*.json")):
        score = Score(**json.loads(file.read_text()))
        scores[score.policy] = score
    if not events and not scores:
        raise ReportError(f"{folder} holds no run: neither events.jsonl nor scores")
    # A resumed run repeats the steps since its checkpoint: the last word counts.
    steps = {entry["step"]: entry for entry in events if entry["event"] == "grpo"}
    return RunRecord(
        folder=folder,
        grpo=tuple(steps[step] for step in sorted(steps)),
        rewards=tuple(read_lines(folder / "grpo" / "rewards.jsonl")),
        scores=scores,
    )


def write_html(records: Sequence[RunRecord], path: Path) -> None:
    """One page without outside resources: plots as PNG, tables as HTML."""
    parts = [
        "<!doctype html><meta charset='utf-8'><title>lean-env report</title>",
        "<style>body{font:16px system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}"
        "table{border-collapse:collapse}td,th{padding:.3rem .8rem;border-bottom:1px solid #ccc;"
        "text-align:left}img{max-width:100%}</style><h1>lean-env report</h1>",
    ]
    for title, figure in (
        ("Reward against steps", _reward_figure(records)),
        ("Seen against unseen", _pass_figure(records)),
        ("Outcomes of rollouts", _outcome_figure(records)),
        ("Share of verification in a step", _verification_figure(records)),
    ):
        parts.append(f"<h2>{title}</h2><img alt='{title}' src='{_png(figure)}'>")
    for record in records:
        parts.append(f"<h2>{html.escape(str(record.folder))}</h2>{_score_table(record.scores)}")
    write_whole(path, "\n".join(parts))


def _reward_figure(records: Sequence[RunRecord]) -> Figure:
    figure = Figure(figsize=(8, 4), layout="constrained")
    axes = figure.subplots()
    for record in records:
        entries = [entry for entry in record.grpo if "reward" in entry]
        axes.plot(
            [entry["step"] for entry in entries],
            [float(entry["reward"]) for entry in entries],
            label=record.folder.name,
        )
    axes.set(xlabel="GRPO step", ylabel="mean reward", ylim=(0, 1))
    if records:
        axes.legend()
    return figure


def _pass_figure(records: Sequence[RunRecord]) -> Figure:
    figure = Figure(figsize=(8, 4), layout="constrained")
    panels = figure.subplots(1, len(_PARTS), sharey=True)
    for axes, (part, title) in zip(panels, _PARTS, strict=True):
        for record in records:
            for name, score in record.scores.items():
                table = {int(k): value for k, value in score.pass_at.get(part, {}).items()}
                ks = sorted(table)
                means = [table[k][0] for k in ks]
                spread = [
                    [table[k][0] - table[k][1] for k in ks],
                    [table[k][2] - table[k][0] for k in ks],
                ]
                axes.errorbar(ks, means, spread, marker="o", capsize=3, label=name)
        axes.set(title=title, xlabel="k", ylim=(0, 1))
    panels[0].set(ylabel="pass@k")
    if any(record.scores for record in records):
        panels[-1].legend(fontsize="small")
    return figure


def _outcome_figure(records: Sequence[RunRecord]) -> Figure:
    figure = Figure(figsize=(8, 4), layout="constrained")
    axes = figure.subplots()
    calls = [entry["outcomes"] for record in records[:1] for entry in record.rewards]
    names = sorted({name for call in calls for name in call})
    totals = [sum(call.values()) or 1 for call in calls]
    shares = [[call.get(n, 0) / t for call, t in zip(calls, totals, strict=True)] for n in names]
    if shares:
        axes.stackplot(range(len(calls)), shares, labels=names)
        axes.legend(fontsize="small", loc="upper left")
    axes.set(xlabel="reward call", ylabel="share of rollouts", ylim=(0, 1))
    return figure


def _verification_figure(records: Sequence[RunRecord]) -> Figure:
    figure = Figure(figsize=(8, 3), layout="constrained")
    axes = figure.subplots()
    for record in records:
        entries = [e for e in record.grpo if "verification_s" in e and e.get("step_time")]
        axes.plot(
            [entry["step"] for entry in entries],
            [float(entry["verification_s"]) / float(entry["step_time"]) for entry in entries],
            label=record.folder.name,
        )
    axes.set(xlabel="GRPO step", ylabel="verification / step", ylim=(0, 1))
    return figure


def _png(figure: Figure) -> str:
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=110)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()


def _score_table(scores: dict[str, Score]) -> str:
    ks = sorted({int(k) for score in scores.values() for k in score.pass_at.get("held_out", {})})
    heads = "".join(f"<th>{part}, pass@{k}</th>" for part, _ in _PARTS for k in ks)
    rows = [
        f"<table><tr><th>policy</th>{heads}<th>tokens</th><th>verifier CPU s</th>"
        "<th>canaries proved</th></tr>"
    ]
    for name, score in scores.items():
        cells = []
        for part, _ in _PARTS:
            table = {int(k): value for k, value in score.pass_at.get(part, {}).items()}
            for k in ks:
                if k not in table:
                    cells.append("<td>–</td>")
                    continue
                mean, low, high = table[k]
                cells.append(f"<td>{mean:.1%} [{low:.1%}, {high:.1%}]</td>")
        rows.append(
            f"<tr><td>{html.escape(name)}</td>{''.join(cells)}<td>{score.tokens}</td>"
            f"<td>{score.verifier_cpu_s:.1f}</td><td>{len(score.canaries_proved)}</td></tr>"
        )
    return "".join(rows) + "</table>"
