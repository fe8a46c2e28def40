"""The comparison as one table in Markdown, as a README shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policy.bench.method import Method
from policy.bench.rate import Rate, complete, rates
from policy.bench.trial import Settings, Trial

GOAL = 1.3
"""How many times the portfolio's theorems a search is to prove."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A set of `theorems` theorems by its name, with the trials on some of them."""

    name: str
    theorems: int
    trials: Sequence[Trial]


def table(
    compared: Sequence[Compared], methods: Sequence[Method], settings: Settings, command: str
) -> str:
    """Return a row per set: what each method proved, and the searches next to the portfolio.

    Only theorems count that each method was tried on. A search's ratio comes with the theorems that
    it proved and the portfolio did not, and those the other way round. The lines below the rows say
    by which command, and with what budget.
    """
    against = [one for one in methods if one.searches and Method.PORTFOLIO in methods]
    heads = ["set", "theorems", *(one.value for one in methods)]
    heads += [f"{one.value} / portfolio" for one in against]
    rows = [_row(heads), _row(["---"] * len(heads))]
    for one in compared:
        trials = complete(one.trials, methods)
        found = rates(trials)["all"]
        tried = max((rate.tried for rate in found.values()), default=0)
        cells = [_cell(found[method]) if method in found else "–" for method in methods]
        ratios = [_ratio(trials, method) for method in against]
        rows.append(_row([one.name, f"{tried} of {one.theorems}", *cells, *ratios]))
    spent = f"{settings.tactics} tactics per theorem and method, {settings.tactic_s:g} s"
    if settings.heartbeats is not None:
        spent += f" and {settings.heartbeats:,} thousand heartbeats"
    return "\n".join(
        [
            *rows,
            "",
            f"`{command}` on {settings.toolchain}: {spent} per tactic, every proof judged. In",
            "brackets: Wilson's 95 % interval; theorems that only the search proved, and only the",
            f"portfolio. The goal of a search is {GOAL} times the portfolio.",
        ]
    )


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(rate: Rate) -> str:
    low, high = rate.interval
    return f"{rate.proved} {rate.share:.0%} [{low:.0%}, {high:.0%}]"


def _ratio(trials: Sequence[Trial], method: Method) -> str:
    mine, theirs = (
        {(trial.theorem, trial.content) for trial in trials if trial.proof and trial.method is one}
        for one in (method, Method.PORTFOLIO)
    )
    times = f"{len(mine) / len(theirs):.2f}" if theirs else "–"
    return f"{times} [+{len(mine - theirs)}, −{len(theirs - mine)}]"
