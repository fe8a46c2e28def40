"""Searches to be shown, grown without Lean."""

from __future__ import annotations

from lean_env.environment import Goal, Hypothesis, ProofState, TacticError, TimedOut
from policy.graph import Attempt, ProofGraph
from tests.policy.search.scripted import proved, state


def hypothetical(target: str, hypothesis: str, *tactics: str) -> ProofState:
    """A state with one hypothesis."""
    goal = Goal(f"h : {hypothesis}\n⊢ {target}", "", (Hypothesis(("h",), hypothesis),), target)
    return ProofState("", "theorem t : root", tactics, (goal,))


def split() -> ProofGraph:
    """A root that `split` divides into `A`, which `a` closes, and `B`, on which `wrong` fails
    and `b` closes it."""
    both = tuple(Goal(f"⊢ {target}", "", (), target) for target in "AB")
    graph = ProofGraph(state("root"))
    root = graph.root
    of = root.statement
    _, first, second = graph.record(
        root, Attempt("split", -1.0, ProofState("", of, ("split",), both), 0.5)
    )
    left = {first.key: both[1:], second.key: both[:1]}
    for part, tactic in ((first, "a"), (second, "b")):
        after = ProofState("", of, (*part.tactics, tactic), left[part.key])
        graph.record(part, Attempt(tactic, -1.0, after, 0.25))
    graph.record(second, Attempt("wrong", -1.0, TacticError("no"), 0.25))
    return graph


def grown() -> ProofGraph:
    """A root from which `a` and `b` lead on; from `a`, `c` leads to `b`'s state and `d` proves."""
    graph = ProofGraph(state("root"))
    root = graph.root
    graph.record(root, Attempt("wrong", -3.0, TacticError("no such thing"), 0.5))
    [a] = graph.record(root, Attempt("a", -0.5, hypothetical("A", "p", "a"), 0.25))
    graph.record(root, Attempt("slow", -2.0, TimedOut(10.0), 10.0))
    [b] = graph.record(root, Attempt("b", -1.0, state("B", "b"), 0.25))
    graph.note_expansions(root)
    graph.record(a, Attempt("c", -1.0, state("B", "a", "c"), 0.125))
    graph.record(a, Attempt("d", -0.25, proved("a", "d"), 0.125))
    graph.note_expansions(a)
    graph.note_exhausted(b)
    return graph
