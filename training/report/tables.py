"""Scores as tables in the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from training.evaluation.score import Score
from training.report.repeats import PARTS, Repeats, Row, all_ks, shown_ks


def show_rows(rows: Sequence[Row], title: str) -> None:
    """One line per policy under the title: pass@1 and pass@k, the canaries, and the budget."""
    console = Console()
    console.print(title, markup=False, highlight=False, soft_wrap=True)
    if not rows:
        console.print("no scores yet")
        return
    table = Table()
    # The mean above its interval, where there is no room for them side by side.
    width = 9 if console.width < 120 else None
    table.add_column("policy", overflow="fold")
    ks = shown_ks(rows)
    for part in PARTS.values():
        for k in ks:
            table.add_column(f"{part} pass@{k}", justify="right", max_width=width)
    # What is the same for all is said once: the table has to fit into 80 columns.
    samples = len({row.samples for row in rows}) > 1
    for heading in ("CPU s", *(("samples",) if samples else ())):
        table.add_column(heading, justify="right")
    for row in rows:
        detail = f"\n  [dim]{escape(row.detail)}[/]" if row.detail else ""
        table.add_row(
            escape(row.policy) + detail,
            *(escape(str(row.cells.get(part, {}).get(k, "–"))) for part in PARTS for k in ks),
            f"{row.verifier_cpu_s:.1f}",
            *((f"{row.samples:.0f}",) if samples else ()),
        )
    console.print(table)
    budget = "" if samples else f"{rows[0].samples:.0f} samples each; "
    fallen = [f"{row.policy}: {row.canaries_proved}" for row in rows if row.canaries_proved]
    console.print(
        f"{budget}CPU s are the verifier's; canaries proved: {'; '.join(fallen) or 'none'}",
        highlight=False,
        markup=False,
        soft_wrap=True,
    )


def show_searched(rows: Sequence[Row]) -> None:
    """One line per search: what it proved within so many tactics; nothing without searches."""
    if not rows:
        return
    table = Table(title="searches, at equal numbers of tactics", title_justify="left")
    table.add_column("policy", overflow="fold")
    ks = all_ks(rows)
    for part in PARTS.values():
        for k in ks:
            table.add_column(f"{part} within {k}", justify="right", max_width=9)
    table.add_column("tactics", justify="right")
    for row in rows:
        table.add_row(
            escape(row.policy),
            *(escape(str(row.cells.get(part, {}).get(k, "–"))) for part in PARTS for k in ks),
            f"{row.samples:.0f}",
        )
    Console().print(table)


def show_curve(group: Repeats) -> None:
    """One line per point of the curve, with GRPO's reward there; nothing without a curve."""
    columns = [(part, k, group.curve(part, k)) for part in PARTS for k in group.curve_ks()]
    steps = sorted({step for _, _, cells in columns for step in cells})
    if not steps:
        return
    table = Table(title="against steps, on theorems set apart for it", title_justify="left")
    table.add_column("step", justify="right")
    for part, k, _ in columns:
        table.add_column(f"{PARTS[part]} pass@{k}", justify="right")
    table.add_column("reward", justify="right")
    reward = group.logged("reward")
    for step in steps:
        values = [cells.get(step, "–") for _, _, cells in columns]
        mean = f"{reward[step].mean:.2f}" if step in reward else "–"
        table.add_row(str(step), *(escape(str(value)) for value in values), mean)
    Console().print(table)


def show_domains(score: Score) -> None:
    """One line per part and domain of one policy, and what the measurement cost."""
    title = escape(f"{score.policy} on {score.toolchain}")
    table = Table(title=title, title_justify="left")
    table.add_column("part / domain", overflow="fold")
    for k in next(iter(score.pass_at.values())):
        table.add_column(f"pass@{k} [95 % interval]")
    for row, estimates in score.pass_at.items():
        cells = [f"{mean:.1%} [{low:.1%}, {high:.1%}]" for mean, low, high in estimates.values()]
        table.add_row(row, *(escape(cell) for cell in cells))
    console = Console()
    console.print(table)
    console.print(
        f"{score.samples} samples, {score.tokens} tokens, "
        f"{score.verifier_cpu_s:.1f} s of the verifier's processors, data {score.data_hash}",
        highlight=False,
    )
