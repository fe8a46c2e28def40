"""Policies of steps: fitting tactics, log-probabilities that add up, nothing proposed twice."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import pytest

from lean_env.environment import ProofState
from lean_env.environment.goal import parse_goals
from policy.family import Family, Prompt, family_named
from policy.generator import Completion, ModelError, Sampling
from policy.goal_steps import GoalSteps
from policy.premises import Premise
from policy.steps import ModelSteps, PortfolioSteps, StepPolicy

GOAL = "xs : List Nat\nn m : Nat\nx✝ : Nat\nh : n = m\ng : n = m → p\n⊢ (xs.map f).length = n ∧ p"


class FewPremises:
    """The same two theorems for every goal."""

    def premises(self, state: ProofState, count: int) -> list[Premise]:
        return [Premise("Nat.add_comm", True), Premise("Nat.le_of_lt", False)][:count]


def at(goals: str) -> ProofState:
    """A state with these goals."""
    return ProofState("", "theorem t : p", (), parse_goals(goals))


@pytest.mark.parametrize("policy", [PortfolioSteps(), GoalSteps(), GoalSteps(FewPremises())])
def test_the_log_probabilities_of_all_tactics_add_up(policy: StepPolicy) -> None:
    proposals = policy.propose(at(GOAL), (), 1000, random.Random(0))
    assert math.fsum(math.exp(one.logprob) for one in proposals) == pytest.approx(1.0)
    assert proposals == sorted(proposals, key=lambda one: -one.logprob)
    assert len({one.tactic for one in proposals}) == len(proposals)


@pytest.mark.parametrize("policy", [PortfolioSteps(), GoalSteps(), GoalSteps(FewPremises())])
def test_what_was_tried_is_not_proposed_again_until_nothing_is_left(policy: StepPolicy) -> None:
    tried: set[str] = set()
    while proposals := policy.propose(at(GOAL), tried, 8, random.Random(0)):
        assert len(proposals) <= 8
        assert not tried & {one.tactic for one in proposals}
        tried |= {one.tactic for one in proposals}
    assert tried == {one.tactic for one in policy.propose(at(GOAL), (), 1000, random.Random(0))}


class Speaker:
    """A model that says the same each time."""

    prefills_thinking = False

    def __init__(self, answers: list[Completion], family: str = "state-tactic") -> None:
        self.family: Family = family_named(family)
        self.answers = answers
        self.asked: list[tuple[Prompt, int, Sampling]] = []

    def generate(
        self, prompts: Sequence[Prompt], samples: int, sampling: Sampling
    ) -> list[list[Completion]]:
        self.asked += [(prompt, samples, sampling) for prompt in prompts]
        return [self.answers for _ in prompts]


def test_a_model_is_asked_with_the_goals_and_its_answers_are_read() -> None:
    model = Speaker(
        [
            Completion("simp", 3, True, -2.0),
            Completion("omega\n", 3, True, -0.5),
            Completion("simp", 3, True, -2.0),
            Completion("rw [", 96, False, -9.0),
            Completion("  ", 1, True, -1.0),
        ]
    )
    proposals = ModelSteps(model).propose(at("⊢ p"), {"rfl"}, 5, random.Random(0))

    assert [(one.tactic, one.logprob) for one in proposals] == [("omega", -0.5), ("simp", -2.0)]
    [(prompt, samples, sampling)] = model.asked
    assert (prompt, samples, sampling.logprobs) == ("⊢ p\n:::\n", 5, True)


def test_a_model_that_tells_no_log_probability_is_counted() -> None:
    answers = [Completion(text, 1, True) for text in ("simp", "simp", "omega", "simp")]
    proposals = ModelSteps(Speaker(answers)).propose(at("⊢ p"), (), 4, random.Random(0))
    assert [(one.tactic, one.logprob) for one in proposals] == [
        ("simp", math.log(3 / 4)),
        ("omega", math.log(1 / 4)),
    ]


def test_a_model_does_not_repeat_what_was_tried() -> None:
    answers = [Completion("simp", 1, True, -1.0)]
    assert ModelSteps(Speaker(answers)).propose(at("⊢ p"), {"simp"}, 4, random.Random(0)) == []


def test_a_model_of_whole_proofs_is_refused() -> None:
    with pytest.raises(ModelError, match="state-tactic"):
        ModelSteps(Speaker([], "kimina"))
