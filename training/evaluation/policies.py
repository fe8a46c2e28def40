"""The policies of a run by name, in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from training.evaluation.score import Score

CONSTANT = "constant: "
"""Begins the name of a policy that is one tactic."""
CHOSEN_CONSTANT = "best constant, chosen on training theorems"
CHOSEN_PAIR = "best first | a | b, chosen on training theorems"
CHOSEN_TEMPLATE = "best filled template, chosen on training theorems"
ORDERED = "portfolio in order"
SAMPLER = "goal-aware sampler"
TEMPLATES_DRAWN = "templates filled at random"
HINDSIGHT = "best constant on these very theorems (known by hindsight)"
GIVEN = "model as given"
WARM = "warm start"
EXPERT = "after expert iteration"
GRPO = "after GRPO"
PORTFOLIO_SEARCHED = "portfolio, a line a tactic"
SAMPLER_SEARCHED = "goal-aware sampler, best-first"
TRAINED_SEARCHED = "after GRPO, best-first"
TRAINED_MIXED = "after GRPO with the sampler, best-first"

_ORDER = (
    PORTFOLIO_SEARCHED,
    SAMPLER_SEARCHED,
    TRAINED_SEARCHED,
    TRAINED_MIXED,
    CONSTANT,
    HINDSIGHT,
    CHOSEN_CONSTANT,
    CHOSEN_PAIR,
    CHOSEN_TEMPLATE,
    ORDERED,
    SAMPLER,
    TEMPLATES_DRAWN,
    GIVEN,
    WARM,
    EXPERT,
    GRPO,
)


def in_order(names: Iterable[str]) -> list[str]:
    """Baselines first; a name that is not known here comes last."""

    def place(name: str) -> tuple[int, str]:
        known = (index for index, start in enumerate(_ORDER) if name.startswith(start))
        return next(known, len(_ORDER)), name

    return sorted(names, key=place)


def hindsight(scores: Mapping[str, Score], part: str) -> Score | None:
    """The constant with the best pass@1 on a part; None if no constant was evaluated there.

    Nobody could have chosen it beforehand: it is no rival, but a measure of how much one tactic can
    do.
    """
    able = [
        score
        for name, score in scores.items()
        if name.startswith(CONSTANT) and 1 in score.pass_at.get(part, {})
    ]
    return max(able, key=lambda score: score.pass_at[part][1][0], default=None)
