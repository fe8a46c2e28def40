"""Graphviz's language: well formed whatever a goal or a tactic holds."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.graph import Attempt, ProofGraph
from policy.tree import tree_of
from policy.tree.dot import tree_to_dot
from tests.policy.search.scripted import proved, state
from tests.policy.tree.searches import grown


@given(st.text(), st.text(min_size=1))
def test_dot_is_well_formed_whatever_goals_and_tactics_hold(target: str, tactic: str) -> None:
    graph = ProofGraph(state("root"))
    new = graph.record(graph.root, Attempt(tactic, -1.0, state(target, tactic)))
    there = new[0] if new else graph.root
    done = f"{tactic} done"
    graph.record(there, Attempt(done, -1.0, proved(*there.tactics, done)))
    text = tree_to_dot(tree_of("t", graph))

    quoted = r'"(?:[^"\\\n]|\\.)*"'
    bare = re.sub(quoted, "", text)
    assert '"' not in bare
    assert bare.count("-> proved") == 1
    assert bare.startswith("digraph proof {")
    assert bare.endswith("}\n")


@pytest.mark.skipif(shutil.which("dot") is None, reason="no Graphviz on this machine")
def test_graphviz_draws_it() -> None:
    drawn = subprocess.run(
        ["dot", "-Tsvg"], input=tree_to_dot(tree_of("t", grown())), capture_output=True, text=True
    )
    assert drawn.returncode == 0, drawn.stderr
    assert "⊢ root" in drawn.stdout
