"""The plots of a report: curves against steps, as mean with band where seeds are taken together.

Seen and unseen domains have one colour and one shape each in every plot; groups of runs have a
panel of their own where both are shown, and a line style of their own where they are not.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator, PercentFormatter

from training.evaluation.policies import CONSTANT
from training.report.repeats import PARTS, Cell, Repeats, shown_ks

mpl.use("Agg")
_WIDTH = 9.0  # inches
_DASHES = ("-", "--", ":", "-.")
# The Okabe-Ito palette, which colour-blind readers tell apart.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#999999")


@dataclass(frozen=True, slots=True)
class _Look:
    """How a part is drawn: a colour, the shape of its points, and how far they are moved aside."""

    colour: str
    marker: str
    aside: float


_LOOKS = {"held_out": _Look("#0072B2", "o", 0.12), "unseen": _Look("#D55E00", "s", -0.12)}


def image(figure: Figure) -> str:
    """The figure as the address of an image that holds it."""
    buffer = io.BytesIO()
    with mpl.rc_context({"svg.hashsalt": "lean-env"}):  # the same figure is the same text
        figure.savefig(buffer, format="svg", metadata={"Date": None})
    return "data:image/svg+xml;base64," + base64.b64encode(buffer.getvalue()).decode()


def logged(
    groups: Sequence[Repeats], key: str, axis: str, *, per: str | None = None, share: bool = False
) -> Figure | None:
    """A number of GRPO's log against steps, or its ratio to another; None where none is logged."""
    return _against_steps(groups, lambda group: group.logged(key, per=per), axis, share=share)


def curve(groups: Sequence[Repeats]) -> Figure | None:
    """pass@1 and pass@k on theorems set apart, against steps; None where no curve was measured.

    A row of panels per group, a column per k.
    """
    measured = [group for group in groups if group.curve_ks()]
    if not measured:
        return None
    columns = max(len(group.curve_ks()) for group in measured)
    figure, panels = _panels(len(measured), columns, height=3.4)
    for row, group in zip(panels, measured, strict=True):
        for axes, k in zip(row, group.curve_ks(), strict=False):
            for part, look in _LOOKS.items():
                cells = group.curve(part, k)
                _line(axes, cells, PARTS[part], look.colour, marker=look.marker)
            axes.set(title=f"{group.label}, pass@{k}", xlabel="GRPO step", ylim=(0, 1))
            axes.yaxis.set_major_formatter(PercentFormatter(1.0, decimals=0))
        _legend(row[0])
    return figure


def scores(groups: Sequence[Repeats]) -> Figure | None:
    """The reported scores with their intervals, a line per policy; None without scores.

    Of the constant tactics, those that were chosen. A row of panels per group, a column per k.
    """
    tables = [
        (group.label, rows)
        for group in groups
        if (rows := [row for row in group.rows() if not row.policy.startswith(CONSTANT)])
    ]
    if not tables:
        return None
    columns = max(len(shown_ks(rows)) for _, rows in tables)
    longest = max(len(rows) for _, rows in tables)
    figure, panels = _panels(len(tables), columns, height=1.2 + 0.42 * longest)
    for row, (label, rows) in zip(panels, tables, strict=True):
        for axes, k in zip(row, shown_ks(rows), strict=False):
            for part, look in _LOOKS.items():
                places = [
                    (place + look.aside, line.cells[part][k])
                    for place, line in enumerate(reversed(rows))
                    if k in line.cells.get(part, {})
                ]
                axes.errorbar(
                    [cell.mean for _, cell in places],
                    [place for place, _ in places],
                    xerr=[
                        [max(0.0, cell.mean - cell.low) for _, cell in places],
                        [max(0.0, cell.high - cell.mean) for _, cell in places],
                    ],
                    fmt=look.marker,
                    color=look.colour,
                    capsize=2,
                    label=PARTS[part],
                )
            axes.set(title=f"{label}, pass@{k}", xlim=(0, 1))
            axes.xaxis.set_major_formatter(PercentFormatter(1.0, decimals=0))
            axes.grid(axis="x", alpha=0.3)
        row[0].set_yticks(range(len(rows)), [_wrapped(line.policy) for line in reversed(rows)])
        _legend(row[-1])
    return figure


def outcomes(groups: Sequence[Repeats]) -> Figure | None:
    """How the rollouts of a step ended, a panel per group; None where nothing was judged."""
    judged = [(group.label, counts) for group in groups if (counts := group.outcomes())]
    if not judged:
        return None
    # One colour per outcome in all panels, the commonest first after the proofs.
    names = sorted(
        {name for _, by_step in judged for counts in by_step.values() for name in counts},
        key=lambda name: (name != "proved", name),
    )
    figure, panels = _panels(len(judged), 1, height=3.0)
    for (axes,), (label, by_step) in zip(panels, judged, strict=True):
        totals = [counts.total() or 1 for counts in by_step.values()]
        shares = [
            [counts[name] / total for counts, total in zip(by_step.values(), totals, strict=True)]
            for name in names
        ]
        colours = [_COLOURS[(2 + index) % len(_COLOURS)] for index in range(len(names))]
        axes.stackplot(list(by_step), shares, labels=names, colors=colours)
        axes.set(title=label, xlabel="GRPO step", ylabel="share of rollouts", ylim=(0, 1))
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.legend(fontsize="small", loc="center left", bbox_to_anchor=(1.01, 0.5))
    return figure


def _panels(rows: int, columns: int, height: float) -> tuple[Figure, list[list[Axes]]]:
    figure = Figure(figsize=(_WIDTH, height * rows), layout="constrained")
    panels: list[list[Axes]] = figure.subplots(rows, columns, squeeze=False, sharey="row").tolist()
    return figure, panels


def _wrapped(name: str) -> str:
    """A policy's name on two lines where it is long."""
    head, comma, rest = name.partition(", ")
    if not comma:
        head, comma, rest = name.partition(" (")
        return f"{head}\n({rest}" if comma else name
    return f"{head},\n{rest}"


def _against_steps(
    groups: Sequence[Repeats],
    series: Callable[[Repeats], Mapping[int, Cell]],
    axis: str,
    *,
    share: bool,
) -> Figure | None:
    drawn = [(group.label, cells) for group in groups if (cells := series(group))]
    if not drawn:
        return None
    figure = Figure(figsize=(_WIDTH, 3.2), layout="constrained")
    axes = figure.subplots()
    for index, (label, cells) in enumerate(drawn):
        colour, dash = _COLOURS[index % len(_COLOURS)], _DASHES[index % len(_DASHES)]
        _line(axes, cells, label, colour, dash)
    axes.set(xlabel="GRPO step", ylabel=axis, ylim=(0, 1) if share else (0, None))
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
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))


def _legend(axes: Axes) -> None:
    if axes.get_legend_handles_labels()[1]:
        axes.legend(fontsize="small")
