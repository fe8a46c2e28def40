"""What the terminal shows of searches: a live table, and a line for each that is done."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console

from lean_env.problems.theorem import Theorem
from policy.prove_one import Fate, ProofAttempt, Underway
from policy.prove_view import View, became
from policy.search import Budget, Progress
from tests.policy.search.scripted import proved

THEOREM = Theorem("[red]t[/]", "theorem t : True")
NEGATION = Theorem("not_t", "theorem not_t : p")
UNDERWAY = Underway(Progress(3, 7, 40, 2.0, 90), ("intro h", "cases h"))


def shown(*, terminal: bool) -> str:
    """What a view writes of a search that begins, goes on and ends, without colours."""
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=terminal, width=150, color_system=None)
    with View(Budget(100, 10.0, 1000), 2, console) as view:
        view.progress(THEOREM, UNDERWAY)
        if terminal:
            view.refresh()
        view.done(ProofAttempt(THEOREM, Fate.PROVED, proved("trivial"), tactics=41, seconds=2.5))
    return stream.getvalue()


def test_a_terminal_shows_how_far_each_search_is() -> None:
    text = shown(terminal=True)
    [row] = [line.split() for line in text.splitlines() if "intro h; cases h" in line][:1]
    assert row[:5] == ["[red]t[/]", "3", "7", "40", "20"]
    assert "8 s, 60 tactics, 910 tokens" in text
    assert "0 of 2 searched; Ctrl-C keeps what is found" in text
    assert "[red]t[/]: proved in 1 tactic; 41 tactics tried, 2.5 s" in text


def test_what_is_no_terminal_gets_a_line_for_each_theorem_and_nothing_else() -> None:
    assert shown(terminal=False) == "[red]t[/]: proved in 1 tactic; 41 tactics tried, 2.5 s\n"


@pytest.mark.parametrize(
    ("attempt", "said"),
    [
        ({"fate": Fate.REFUSED, "note": "unknown"}, "refused by Lean: unknown"),
        ({"fate": Fate.EXHAUSTED, "note": "so"}, "not proved, the policy has nothing more to try;"),
        ({"fate": Fate.BUDGET, "tokens": 9}, "the budget is spent; 0 tactics of 9 tokens tried"),
        ({"fate": Fate.STOPPED}, "not proved, stopped;"),
        (
            {
                "fate": Fate.DISPROVED,
                "disproof": (Theorem("not_t", "theorem not_t : p"), proved("x")),
            },
            "false: not_t is proved in 1 tactic;",
        ),
    ],
)
def test_each_end_is_told_in_words(attempt: dict[str, Any], said: str) -> None:
    assert said in became(ProofAttempt(THEOREM, **attempt))
