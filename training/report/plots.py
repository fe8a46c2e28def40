"""The plots of a report: curves against steps, as mean with band where seeds are taken together."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Mapping, Sequence

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from training.evaluation.policies import CONSTANT
from training.report.repeats import PARTS, Cell, Repeats

mpl.use("Agg")


def png(figure: Figure) -> str:
    """The figure as the address of an image that holds it."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=110)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()


def reward(groups: Sequence[Repeats]) -> Figure:
    """Mean reward of all rollouts of a step."""
    return _against_steps(groups, lambda group: group.logged("reward"), "mean reward")


def verification(groups: Sequence[Repeats]) -> Figure:
    """Verification's share of the seconds of a step."""
    return _against_steps(
        groups, lambda group: group.logged("verification_s", per="step_time"), "verification / step"
    )


def curve(groups: Sequence[Repeats]) -> Figure:
    """pass@1 and pass@k on theorems set apart, against steps, seen and unseen side by side."""
    figure = Figure(figsize=(8, 4), layout="constrained")
    panels = figure.subplots(1, len(PARTS), sharey=True)
    for axes, (part, title) in zip(panels, PARTS.items(), strict=True):
        for index, group in enumerate(groups):
            for k, style in zip(group.curve_ks(), ("-", "--"), strict=False):
                cells = group.curve(part, k)
                _line(axes, cells, f"{group.label}, pass@{k}", f"C{index}", style, "o")
        axes.set(title=title, xlabel="GRPO step", ylim=(0, 1))
    panels[0].set(ylabel="pass@k")
    _legend(panels[-1])
    return figure


def scores(groups: Sequence[Repeats]) -> Figure:
    """pass@k of the policies against k, on the reported theorems.

    Of the constant tactics, those that were chosen.
    """
    figure = Figure(figsize=(8, 5), layout="constrained")
    panels = figure.subplots(1, len(PARTS), sharey=True)
    for axes, (part, title) in zip(panels, PARTS.items(), strict=True):
        for group in groups:
            for row in group.rows():
                if row.policy.startswith(CONSTANT):
                    continue
                cells = row.cells.get(part, {})
                means = [cell.mean for cell in cells.values()]
                spread = [
                    [cell.mean - cell.low for cell in cells.values()],
                    [cell.high - cell.mean for cell in cells.values()],
                ]
                label = row.policy if len(groups) == 1 else f"{group.label}: {row.policy}"
                axes.errorbar(list(cells), means, spread, marker="o", capsize=3, label=label)
        axes.set(title=title, xlabel="k", ylim=(0, 1))
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    panels[0].set(ylabel="pass@k")
    handles, labels = panels[0].get_legend_handles_labels()
    if labels:
        figure.legend(handles, labels, loc="outside lower center", fontsize="x-small", ncols=2)
    return figure


def outcomes(groups: Sequence[Repeats]) -> Figure:
    """How the rollouts of a step ended, a panel a configuration."""
    figure = Figure(figsize=(8, 4 * max(1, len(groups))), layout="constrained")
    panels = figure.subplots(max(1, len(groups)), 1, squeeze=False)[:, 0]
    for axes, group in zip(panels, groups, strict=True):
        by_step = group.outcomes()
        found = {name for counts in by_step.values() for name in counts}
        names = sorted(found, key=lambda name: (name != "proved", name))
        totals = [counts.total() or 1 for counts in by_step.values()]
        shares = [
            [counts[name] / total for counts, total in zip(by_step.values(), totals, strict=True)]
            for name in names
        ]
        if shares:
            axes.stackplot(list(by_step), shares, labels=names)
        axes.set(title=group.label, xlabel="GRPO step", ylabel="share of rollouts", ylim=(0, 1))
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        _legend(axes)
    return figure


def _against_steps(
    groups: Sequence[Repeats], series: Callable[[Repeats], Mapping[int, Cell]], name: str
) -> Figure:
    figure = Figure(figsize=(8, 4), layout="constrained")
    axes = figure.subplots()
    for index, group in enumerate(groups):
        _line(axes, series(group), group.label, f"C{index}")
    axes.set(xlabel="GRPO step", ylabel=name, ylim=(0, 1))
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    _legend(axes)
    return figure


def _line(
    axes: Axes,
    cells: Mapping[int, Cell],
    label: str,
    colour: str,
    style: str = "-",
    marker: str = "",
) -> None:
    if not cells:
        return
    steps = list(cells)
    means = [cell.mean for cell in cells.values()]
    axes.plot(steps, means, linestyle=style, marker=marker, color=colour, label=label)
    lows, highs = ([getattr(cell, end) for cell in cells.values()] for end in ("low", "high"))
    axes.fill_between(steps, lows, highs, color=colour, alpha=0.15, linewidth=0)


def _legend(axes: Axes) -> None:
    if axes.get_legend_handles_labels()[1]:
        axes.legend(fontsize="small")
