"""Lean's printed information trees are read; texts that only look like them do no harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.repl.message import Message, Severity
from lean_env.session.printed_goals import split_goals, visits
from lean_env.session.syntax_kinds import kind_and_arguments
from lean_env.session.tactic_tree import tactic_trees, with_block

PIECES = st.sampled_from(
    [
        "• [Tactic] @ ⟨1, 2⟩-⟨1, 5⟩",
        "• [Term] x",
        "before ",
        "after ",
        "no goals",
        "(Tactic.exact",
        "⊢",
    ]
)
LINES = st.lists(st.tuples(st.integers(0, 6), PIECES | st.text(max_size=8)))


@given(LINES)
def test_any_text_is_read_without_fault(lines: list[tuple[int, str]]) -> None:
    text = "[Elab.info] \n" + "\n".join(" " * indent + piece for indent, piece in lines)

    trees = tactic_trees([Message(Severity.INFORMATION, 1, 0, text)])

    for node, block in with_block(trees):
        assert node.start.line == 1
        assert block is None or node in block.children
        split_goals(node.before)


@pytest.mark.parametrize(
    ("goals", "count"),
    [
        ("", 0),
        ("⊢ True", 1),
        (" indented", 1),
        ("⊢ p\n⊢ q", 2),
        ("case left\nx : Nat\n⊢ p ∧\n    q\ncase right\n⊢ q", 2),
        ("h :\n  p ∧\n    q\n⊢ p", 1),
        ("x : Nat\n⊢ p\nx : Nat\n⊢ q", 2),
    ],
)
def test_goals_are_told_apart(goals: str, count: int) -> None:
    found = split_goals(goals)

    assert len(found) == count
    assert "\n".join(found) == goals


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("", []),
        ("⊢ p", [["⊢ p"]]),
        ("⊢ p\n\n⊢ q", [["⊢ p", "⊢ q"]]),
        ("⊢ p\n⊢ q", [["⊢ p"], ["⊢ q"]]),
        (
            "case a\n⊢ p\n\ncase b\n⊢ q\ncase b\n⊢ q",
            [["case a\n⊢ p", "case b\n⊢ q"], ["case b\n⊢ q"]],
        ),
    ],
)
def test_goals_of_one_time_stay_together(printed: str, found: list[list[str]]) -> None:
    assert visits(printed) == found


@pytest.mark.parametrize(
    ("printed", "kind", "arguments"),
    [
        ("", "", []),
        ('"by"', "by", []),
        ("`h", "ident", []),
        ('[(Tactic.skip "skip") []]', "null", ["Lean.Parser.Tactic.skip", "null"]),
        ('(Tactic.exact "exact" `h)', "Lean.Parser.Tactic.exact", ["exact", "ident"]),
        (
            '(Tactic.«tactic_<;>_»\n (Tactic.skip "skip")\n "<;>"\n [(str "\\"(\\"") []])',
            "Lean.Parser.Tactic.«tactic_<;>_»",
            ["Lean.Parser.Tactic.skip", "<;>", "null"],
        ),
        ("(Lean.cdot <missing> (group))", "Lean.cdot", ["missing", "group"]),
    ],
)
def test_kinds_of_syntax(printed: str, kind: str, arguments: list[str]) -> None:
    assert kind_and_arguments(printed) == (kind, arguments)


@given(st.text(st.sampled_from('()[]"`« »\\ab.\n')))
def test_any_printed_syntax_is_read(printed: str) -> None:
    kind, arguments = kind_and_arguments(printed)
    assert isinstance(kind, str)
    assert kind or not arguments or "" in [kind, *arguments]
