"""The goals at the `sorry`s of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from lean_env.repl.protocol import Limits
from lean_env.session.environment_repl import EnvironmentRepl
from lean_env.session.environment_text import EnvironmentText
from lean_env.session.hole import PROBE, Hole
from lean_env.session.printed_goals import split_goals, visits
from lean_env.session.text_steps import QUIET


@dataclass(frozen=True, slots=True)
class OpenGoal:
    """The goal of a `sorry`, and the hole there."""

    hole: Hole
    goal: str


def open_goals(
    lean: EnvironmentRepl, environment: EnvironmentText, found: Iterable[Hole], limits: Limits
) -> Iterator[OpenGoal]:
    """Yield the goal of each hole that Lean comes to, once for each time it does.

    A hole that is reached several times (`all_goals sorry`) yields as many goals. Raises
    ServerLost, ServerSilent or ServerError.
    """
    for hole in found:
        place = (hole.line, hole.column)
        tactic = lean.goals_at(environment, hole.text, *place, limits)
        term = lean.expected_type_at(environment, hole.text, *place, limits)
        listed = [goal for text in tactic for goal in split_goals(text)]
        if len(listed) > 1:
            listed = _visits(lean, environment, hole, limits)
        elif term is not None and [_untagged(goal) for goal in listed] != [term]:
            listed = []  # the goals are those of the tactic around the term
        for visit, goal in enumerate(listed):
            yield OpenGoal(replace(hole, visit=visit), goal)
        if not listed and term is not None:
            yield OpenGoal(replace(hole, in_tactics=False), term)


def _untagged(goal: str) -> str:
    """Return a goal without its name, which the type of a term does not have."""
    first, _, rest = goal.partition("\n")
    return rest if first.startswith("case ") else goal


def _visits(
    lean: EnvironmentRepl, environment: EnvironmentText, hole: Hole, limits: Limits
) -> list[str]:
    """Return the first goal at each of the times that Lean comes to a hole among tactics."""
    start = hole.start
    text = f"{hole.text[:start]}({PROBE}; sorry){hole.text[start + len('sorry') :]}"
    quiet = environment.under(QUIET)
    messages = quiet.own(lean.elaborate(quiet, text, limits).messages)
    place = (hole.line, hole.column + 1)
    printed = [m.text for m in messages if (m.line, m.column) == place]
    return [goals[0] for text in printed for goals in visits(text)]
