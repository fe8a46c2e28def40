"""Searches with Lean: proofs that verify, the same for the same seed, resumed from a file."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator

import pytest

from lean_env.environment import ProofEnv, ProofState, Proved
from lean_env.judge.verdict import Level, Outcome
from lean_env.problems.theorem import Theorem
from lean_env.toolchain import Toolchain
from policy.goal_steps import GoalSteps
from policy.graph import ProofGraph
from policy.graph_json import graph_from_json, graph_to_json
from policy.search import Budget, Ended, Frontier, Kind, RootOnly, Search
from policy.steps import PortfolioSteps, Proposal

NESTED = Theorem(
    "nested",
    "theorem nested (f : Nat → Nat) (h : ∀ x, f x = x + 1) (xs : List Nat) :"
    " (xs ++ []).length = xs.length ∧ f (f 0) = 2",
)


@pytest.fixture(scope="module")
def env(toolchain: Toolchain) -> Iterator[ProofEnv]:
    with ProofEnv(toolchain) as opened:
        yield opened


@pytest.mark.parametrize("kind", [Kind.BEST_FIRST, Kind.BREADTH, Kind.MCTS])
def test_the_sampler_finds_a_proof_that_the_judge_calls_proved(env: ProofEnv, kind: Kind) -> None:
    graph = ProofGraph(env.reset(NESTED))
    found = Search(env, graph, GoalSteps(), kind.strategy(graph), Budget(300, 120)).run()

    assert found.ended is Ended.PROVED
    assert found.proof is not None
    assert found.proof.verdict.outcome is Outcome.PROVED
    assert found.proof.verdict.level is Level.STANDARD


def test_the_same_seed_tries_the_same_and_every_edge_can_be_walked_again(env: ProofEnv) -> None:
    logs = []
    for _ in range(2):
        graph = ProofGraph(env.reset(NESTED))
        Search(env, graph, GoalSteps(), Frontier(graph), Budget(24, 120), seed=3).run()
        logs.append([(state.key, attempt.tactic) for state, attempt in graph.log])
    assert logs[0] == logs[1]

    reached = [(s, a) for s, a in graph.log if isinstance(a.outcome, ProofState)]
    assert reached
    for state, attempt in reached:
        again = env.step(state, attempt.tactic)
        assert again == attempt.outcome, (state.tactics, attempt.tactic)


def test_a_proof_of_the_portfolio_is_judged_again_when_resumed(env: ProofEnv) -> None:
    theorem = Theorem("easy", "theorem easy (n : Nat) : n + 0 = n")
    graph = ProofGraph(env.reset(theorem))
    first = Search(env, graph, PortfolioSteps(), RootOnly(graph), Budget(tactics=4)).run()
    read = graph_from_json(graph_to_json(graph))
    assert read.graph.proofs == ()
    resumed = Search(
        env,
        read.graph,
        PortfolioSteps(),
        RootOnly(read.graph),
        Budget(tactics=0),
        claimed=read.claimed[:1],
    ).run()

    assert first.ended is resumed.ended is Ended.PROVED
    assert isinstance(resumed.proof, Proved)


class Lemma:
    """Proposes a lemma without its proof, whatever the state, and two ways to go on."""

    def propose(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        tactics = ("have k : p := sorry", "exact ⟨h.2, k⟩", "exact h.1")
        return [Proposal(tactic, -1.0) for tactic in tactics if tactic not in tried][:samples]


def test_a_lemma_without_a_proof_is_a_goal_and_tried_once(env: ProofEnv) -> None:
    swap = Theorem("swap", "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")
    graph = ProofGraph(env.reset(swap))
    found = Search(env, graph, Lemma(), Frontier(graph), Budget(30, 120)).run()

    assert found.proof is not None
    assert "sorry" not in found.proof.proof
    assert "have k : p := ?_" in found.proof.tactics
    tried = [attempt.tactic for state, attempt in graph.log if state == graph.root]
    assert len(tried) == len(set(tried))
