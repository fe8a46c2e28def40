"""A search as a picture: its states as boxes from left to right, the proof's way in green."""

from __future__ import annotations

import warnings
from importlib.util import find_spec
from pathlib import Path

from policy.tree.tree import Result, SearchTree, Step
from policy.tree.wording import counted, one_line

MAX_STATES = 150
"""States that one picture shows; those that lead to a proof come first, then the earliest."""
_COLUMN, _ROW = 3.6, 0.5  # inches
_WIDTH = 34
_DPI, _MAX_PIXELS = 120, 20_000  # matplotlib refuses pictures of 65,536 pixels
_Place = tuple[int, int]
_INK, _GOOD, _QUIET = "#1b1f24", "#0f6b35", "#8a929b"


def check_pictures() -> str:
    """Return what is missing to draw pictures, and how to get it; "" where nothing is."""
    if find_spec("matplotlib") is None:
        return "a picture needs matplotlib: pip install matplotlib, or write .html or .dot"
    return ""


def draw(tree: SearchTree, path: Path) -> None:
    """Draw a search into a PNG file, whatever the file's name ends in."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    states, ends = places(tree)
    columns = 1 + max(column for column, _ in [*states.values(), *ends.values()])
    rows = 1 + max(row for _, row in [*states.values(), *ends.values()])
    figure = Figure(figsize=(_COLUMN * (columns + 0.3), _ROW * (rows + 2)))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(-0.15, columns + 0.15)
    axes.set_ylim(rows + 0.5, -1.5)
    hidden = len(tree.nodes) - len(states)
    said = (
        "no proof found"
        if tree.proof is None
        else f"proved in {counted(len(tree.proof), 'tactic')}"
    )
    more = f", of which {hidden} are not shown" if hidden else ""
    title = f"{one_line(tree.name, 60)}: {said}; {counted(len(tree.nodes), 'state')}{more}"
    axes.text(0, -1, title, fontsize=11, weight="bold", color=_INK, parse_math=False)
    path_steps = set(tree.path)
    for number, step in enumerate(tree.steps):
        to = states.get(step.to) if step.first and step.to is not None else ends.get(number)
        if to is None or step.origin not in states:
            continue
        colour = _GOOD if _leads(tree, step) else _QUIET
        (left, top), (right, bottom) = states[step.origin], to
        wide = 1.8 if number in path_steps else 0.8
        axes.plot(
            [left, left + 0.6, left + 0.65, right],
            [top, top, bottom, bottom],
            color=colour,
            linewidth=wide,
            zorder=0,
        )
        axes.text(
            left + 0.66,
            bottom - 0.08,
            one_line(step.tactic, _WIDTH // 2),
            fontsize=7,
            family="monospace",
            color=colour,
            parse_math=False,
        )
    for number, (column, row) in states.items():
        node = tree.nodes[number]
        target = one_line(node.goals[0].target, _WIDTH)
        more = f" (+{len(node.goals) - 1})" if len(node.goals) > 1 else ""
        colour = _GOOD if node.leads_to_proof else _INK
        box = {"boxstyle": "round", "facecolor": "white", "edgecolor": colour}
        axes.text(
            column,
            row,
            f"⊢ {target}{more}",
            fontsize=7,
            family="monospace",
            verticalalignment="center",
            color=colour,
            bbox=box,
            parse_math=False,
        )
    for column, row in ends.values():
        axes.text(column, row, "■ proved", fontsize=8, color=_GOOD, verticalalignment="center")
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing")  # drawn as a box
        dpi = min(_DPI, _MAX_PIXELS / max(figure.get_size_inches()))
        FigureCanvasAgg(figure).print_figure(path, format="png", dpi=dpi)


def _leads(tree: SearchTree, step: Step) -> bool:
    return step.result is Result.PROVED or (
        step.to is not None and tree.nodes[step.to].leads_to_proof
    )


def _shown(tree: SearchTree) -> set[int]:
    """The states that there is room for, and those on the way to them."""
    ranked = sorted(range(len(tree.nodes)), key=lambda n: (not tree.nodes[n].leads_to_proof, n))
    shown = {0, *ranked[:MAX_STATES]}
    for number in ranked[:MAX_STATES]:
        by = tree.nodes[number].by
        while by is not None and tree.steps[by].origin not in shown:
            shown.add(tree.steps[by].origin)
            by = tree.nodes[tree.steps[by].origin].by
    return shown


def places(tree: SearchTree) -> tuple[dict[int, _Place], dict[int, _Place]]:
    """Return where states and the ends of proofs stand, by the numbers of state and step.

    Columns and rows count from 0. A column is a depth; the first of what is below a state stands in
    its row, the others under it.
    """
    shown = _shown(tree)
    states: dict[int, _Place] = {}
    ends: dict[int, _Place] = {}
    row = 0
    waiting: list[tuple[int, int | None, int]] = [(0, None, 0)]
    while waiting:
        column, end, number = waiting.pop()
        below: list[tuple[int, int | None, int]] = []
        if end is not None:
            ends[end] = (column, row)
        else:
            states[number] = (column, row)
            steps = [(n, tree.steps[n]) for n in tree.nodes[number].steps]
            steps.sort(key=lambda pair: (_leads(tree, pair[1]), -pair[0]))
            for place, step in steps:
                if step.result is Result.PROVED:
                    below.append((column + 1, place, 0))
                elif step.first and step.to in shown:
                    below.append((column + 1, None, step.to))
        waiting += below
        row += not below
    return states, ends
