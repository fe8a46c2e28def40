"""A plan as a table in the terminal."""

from __future__ import annotations

from dataclasses import asdict

from rich.console import Console
from rich.table import Table

from training.plan import GIB, SHARE_GOAL, Plan


def show_plan(plan: Plan) -> None:
    """Parameters, memory by part, tokens, and whether verification keeps to its budget."""
    console, checked = Console(), plan.verification
    table = Table(title=f"each of {plan.processes} processes", title_justify="left")
    table.add_column("")
    table.add_column("", justify="right")
    table.add_row("parameters", f"{plan.parameters:,}")
    table.add_row("of which learn", f"{plan.trained:,}")
    for part, size in asdict(plan.memory).items():
        table.add_row(f"{part.replace('_', ' ')}, GiB", f"{size / GIB:.2f}")
    table.add_row(
        "in all, GiB (activations and generation take turns)", f"{plan.memory.total / GIB:.2f}"
    )
    table.add_row("tokens per step at most, all processes", f"{plan.tokens:,}")
    table.add_row(
        "answers judged per second (measured on core-like theorems)", f"{checked.rate:.1f}"
    )
    table.add_row("verification per step at that rate, s", f"{checked.expected_s:.1f}")
    table.add_row("… where every answer takes all its time, s", f"{checked.worst_s:.1f}")
    table.add_row("budget of a reward call, s", f"{checked.budget_s:.1f}")
    console.print(table)
    console.print(
        f"verification is below {SHARE_GOAL:.0%} of a step where the rest of it takes at least "
        f"{checked.free_from_s:.1f} s; the budget "
        + ("holds the worst batch" if checked.holds else "does not hold the worst batch"),
        highlight=False,
    )
