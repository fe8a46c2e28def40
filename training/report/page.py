"""The results of runs as one HTML page: `page.html.jinja` says what stands where."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from matplotlib.figure import Figure

from lean_env.atomic import write_whole
from training.report import plots
from training.report.origin import origin_of
from training.report.repeats import PARTS, Repeats, all_ks, shown_ks
from training.report.samples import threads_of
from training.report.searches import Searches, write_trees


def write_html(
    groups: Sequence[Repeats],
    notes: Sequence[str],
    path: Path,
    searches: Sequence[Searches] = (),
) -> None:
    """Write the page, which needs nothing else, and the pages of trees that it links to.

    Everything that a model or Lean wrote is escaped, and the page's policy forbids scripts and
    requests.
    """
    style = _source("page.css")
    figures = [
        (title, words, plots.image(figure))
        for title, words, figure in _figures(groups)
        if figure is not None
    ]
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    page = environment.from_string(_source("page.html.jinja")).render(
        style=style,
        digest=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        title=", ".join(group.label for group in groups),
        notes=notes,
        groups=[
            (group, origin_of(group), caption(group), group.rows(), threads_of(group))
            for group in groups
        ],
        figures=figures,
        parts=PARTS,
        ks=shown_ks,
        all_ks=all_ks,
        searches=list(zip(searches, write_trees(searches, path), strict=True)),
    )
    write_whole(path, page)


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


def _figures(groups: Sequence[Repeats]) -> list[tuple[str, str, Figure | None]]:
    return [
        (
            "Pass rate against steps",
            "On theorems that are set apart for this curve and reported nowhere else. Blue circles "
            "are domains that the prompts cover, orange squares domains that they never covered.",
            plots.curve(groups),
        ),
        (
            "Seen against unseen",
            "The reported scores with their 95 % intervals; all of them are in the tables.",
            plots.scores(groups),
        ),
        (
            "Reward against steps",
            "Mean reward of all rollouts of a step, on the prompts.",
            plots.logged(groups, "reward", "mean reward", share=True),
        ),
        ("Outcomes of rollouts", "How the judge ended each.", plots.outcomes(groups)),
        (
            "Response length",
            "Mean number of tokens of a rollout.",
            plots.logged(groups, "completions/mean_length", "tokens"),
        ),
        (
            "Entropy",
            "Mean entropy of the policy's next token, in nats: near 0 it has stopped exploring.",
            plots.logged(groups, "entropy", "nats"),
        ),
        (
            "Share of verification in a step",
            "Wall time of the judge per wall time of the step.",
            plots.logged(
                groups, "verification_s", "verification / step", per="step_time", share=True
            ),
        ),
    ]


def _source(name: str) -> str:
    return files("training.report").joinpath(name).read_text(encoding="utf-8")
