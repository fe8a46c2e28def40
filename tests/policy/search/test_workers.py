"""Several workers on one graph: the budget holds, nothing is tried twice, the proof is kept."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Collection, Sequence

import pytest

from lean_env.environment import Outcome, ProofState, StepperFault
from policy.graph import ProofGraph
from policy.search import Budget, Ended, Kind, Search
from policy.steps import Answered, Proposal
from tests.policy.search.scripted import QED, ROOT, GoalsEnv, ScriptedPolicy, state

# A binary tree of words; one leaf of it has the proof.
DEPTH = 6
SCRIPT = {
    (ROOT + word): {"l": f"{ROOT}{word}l", "r": f"{ROOT}{word}r"}
    for depth in range(DEPTH)
    for word in (
        format(number, f"0{depth}b").translate({48: "l", 49: "r"}) for number in range(1 << depth)
    )
    if depth or word == "l"
}
SCRIPT[ROOT] = {"l": f"{ROOT}l", "r": f"{ROOT}r"}
SCRIPT[f"{ROOT}rlrlr"] |= {"finish": QED}
PROPOSALS = {target: dict.fromkeys(to, -1.0) for target, to in SCRIPT.items()}
SEARCHES = [Kind.BEST_FIRST, Kind.BEAM, Kind.MCTS]


class Slow(GoalsEnv):
    """Takes a moment for each call."""

    def step_many(self, origin: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        time.sleep(0.001)
        return super().step_many(origin, tactics)


@pytest.mark.parametrize("kind", SEARCHES)
def test_workers_find_the_proof_and_repeat_nothing(kind: Kind) -> None:
    envs = [Slow(SCRIPT) for _ in range(4)]
    graph = ProofGraph(state(ROOT))
    search = Search(
        envs[0],
        graph,
        ScriptedPolicy(PROPOSALS),
        kind.strategy(graph),
        Budget(),
        more_envs=envs[1:],
    )
    found = search.run()
    steps = [step for env in envs for step in env.steps]

    assert found.proof is not None
    assert found.proof.tactics == ("r", "l", "r", "l", "r", "finish")
    assert len(steps) == len(set(steps)) == graph.tactics
    assert all(env.steps for env in envs)


@pytest.mark.parametrize("tactics", [1, 7, 20])
def test_workers_keep_to_the_budget_together(tactics: int) -> None:
    envs = [Slow(SCRIPT) for _ in range(4)]
    graph = ProofGraph(state(ROOT))
    policy = ScriptedPolicy(PROPOSALS)
    search = Search(
        envs[0],
        graph,
        policy,
        Kind.BREADTH.strategy(graph),
        Budget(tactics=tactics),
        more_envs=envs[1:],
    )
    assert search.run().ended is Ended.BUDGET
    assert sum(len(env.steps) for env in envs) == graph.tactics == tactics


def test_tactics_are_tried_while_the_policy_is_thinking() -> None:
    class Thinker(ScriptedPolicy):
        def propose(
            self, origin: ProofState, tried: Collection[str], samples: int, rng: random.Random
        ) -> list[Proposal]:
            if origin.goals[0].target == f"{ROOT}l":
                assert tried_below_r.wait(20)
            return super().propose(origin, tried, samples, rng)

    class Watched(GoalsEnv):
        def step_many(self, origin: ProofState, tactics: Sequence[str]) -> list[Outcome]:
            if origin.goals[0].target == f"{ROOT}r":
                tried_below_r.set()
            return super().step_many(origin, tactics)

    tried_below_r = threading.Event()
    graph = ProofGraph(state(ROOT))
    search = Search(
        Watched(SCRIPT),
        graph,
        Thinker(PROPOSALS),
        Kind.BEST_FIRST.strategy(graph),
        Budget(),
        more_envs=[Watched(SCRIPT)],
    )
    assert search.run().ended is Ended.PROVED


def test_a_fault_of_one_worker_ends_all() -> None:
    class Broken(GoalsEnv):
        def step_many(self, origin: ProofState, tactics: Sequence[str]) -> list[Outcome]:
            raise StepperFault("no Lean")

    graph = ProofGraph(state(ROOT))
    search = Search(
        Broken(SCRIPT),
        graph,
        ScriptedPolicy(PROPOSALS),
        Kind.BEST_FIRST.strategy(graph),
        Budget(),
        more_envs=[Broken(SCRIPT)],
    )
    with pytest.raises(StepperFault, match="no Lean"):
        search.run()


class Spender(ScriptedPolicy):
    """Spends ten tokens on each answer."""

    def answer(
        self, origin: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> Answered:
        return Answered(self.propose(origin, tried, samples, rng), 10)


@pytest.mark.parametrize(("tokens", "asked"), [(0, 0), (1, 1), (10, 1), (35, 4)])
def test_tokens_are_counted_and_end_a_search(tokens: int, asked: int) -> None:
    graph = ProofGraph(state(ROOT))
    policy = Spender(PROPOSALS)
    strategy = Kind.BREADTH.strategy(graph)
    found = Search(GoalsEnv(SCRIPT), graph, policy, strategy, Budget(tokens=tokens)).run()
    assert (found.ended, len(policy.asked), found.tokens) == (Ended.BUDGET, asked, 10 * asked)
