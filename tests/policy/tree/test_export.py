"""A tree goes into the format that the file's name says, or one sentence says why not."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

from lean_env.environment import TacticError
from policy.graph import Attempt, ProofGraph
from policy.graph_json import graph_from_json
from policy.tree import Searched, TreeError, format_of, picture, tree_of, write_tree
from policy.tree.picture import MAX_STATES, draw
from tests.policy.search.scripted import state
from tests.policy.tree.searches import grown

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("tree.html", b"<!doctype html>"),
        ("TREE.HTML", b"<!doctype html>"),
        ("tree.png", PNG),
        ("tree.dot", b"digraph"),
        ("tree.json", b"{"),
    ],
)
def test_the_name_says_the_format(tmp_path: Path, name: str, begins: bytes) -> None:
    pytest.importorskip("matplotlib")
    write_tree(tmp_path / name, [Searched("t", grown())])
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_json_is_the_graph_which_can_be_gone_on_with(tmp_path: Path) -> None:
    write_tree(tmp_path / "t.json", [Searched("t", grown())])
    assert len(graph_from_json((tmp_path / "t.json").read_text()).graph) == 3


@pytest.mark.parametrize(
    ("name", "theorems", "said"),
    [
        ("tree", 1, "ends in .html, .png, .dot, .json"),
        ("tree.pdf", 1, "ends in"),
        ("tree.dot", 2, "these are 2"),
        ("tree.png", 0, "these are 0"),
    ],
)
def test_what_cannot_be_written_is_said(name: str, theorems: int, said: str) -> None:
    with pytest.raises(TreeError, match=said):
        format_of(Path(name), theorems)


def test_a_picture_of_a_large_search_leaves_out_states(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("matplotlib")
    monkeypatch.setattr(picture, "MAX_STATES", 12)
    graph = ProofGraph(state("root"))
    for number in range(21):
        tactic = f"t{number} $ \\frac{{"
        target = f"$ g{number} \\x 𝓝 ⟪♮⟫ ✝"
        graph.record(graph.root, Attempt(tactic, -1.0, state(target, tactic)))
    graph.record(graph.root, Attempt("no", -1.0, TacticError("no")))
    tree = tree_of("large", graph)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        draw(tree, tmp_path / "t.png")
    assert len(picture.places(tree)[0]) == 12
    assert (tmp_path / "t.png").read_bytes().startswith(PNG)


def test_a_picture_of_a_deep_search_has_a_size_that_can_be_drawn(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    graph = ProofGraph(state("root"))
    at = graph.root
    for depth in range(MAX_STATES + 60):
        below = state(f"g{depth}", *at.tactics, "on")
        graph.record(at, Attempt("on", -1.0, below))
        at = below
    draw(tree_of("deep", graph), tmp_path / "t.png")
    assert (tmp_path / "t.png").stat().st_size < 5 << 20
