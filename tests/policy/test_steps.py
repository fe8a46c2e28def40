"""Policies of steps: fitting tactics, log-probabilities that add up, nothing proposed twice."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.environment import Goal, ProofState
from lean_env.environment.goal import parse_goals
from policy.family import Family, Prompt, family_named
from policy.generator import Completion, ModelError, Sampling
from policy.steps import GoalSteps, ModelSteps, PortfolioSteps, StepPolicy, fitting

GOAL = "xs : List Nat\nn m : Nat\nx✝ : Nat\nh : n = m\ng : n = m → p\n⊢ (xs.map f).length = n ∧ p"


def at(goals: str) -> ProofState:
    """A state with these goals."""
    return ProofState("", "theorem t : p", (), parse_goals(goals))


@pytest.mark.parametrize("policy", [PortfolioSteps(), GoalSteps()])
def test_the_log_probabilities_of_all_tactics_add_up(policy: StepPolicy) -> None:
    proposals = policy.propose(at(GOAL), (), 1000, random.Random(0))
    assert math.fsum(math.exp(one.logprob) for one in proposals) == pytest.approx(1.0)
    assert proposals == sorted(proposals, key=lambda one: -one.logprob)
    assert len({one.tactic for one in proposals}) == len(proposals)


@pytest.mark.parametrize("policy", [PortfolioSteps(), GoalSteps()])
def test_what_was_tried_is_not_proposed_again_until_nothing_is_left(policy: StepPolicy) -> None:
    tried: set[str] = set()
    while proposals := policy.propose(at(GOAL), tried, 8, random.Random(0)):
        assert len(proposals) <= 8
        assert not tried & {one.tactic for one in proposals}
        tried |= {one.tactic for one in proposals}
    assert tried == {one.tactic for one in policy.propose(at(GOAL), (), 1000, random.Random(0))}


def test_the_sampler_draws_the_same_for_the_same_seed_and_else_differently() -> None:
    draws = [GoalSteps().propose(at(GOAL), (), 8, random.Random(seed)) for seed in (1, 1, 2)]
    assert draws[0] == draws[1] != draws[2]


@pytest.mark.parametrize(
    ("goal", "tactic"),
    [
        (GOAL, "constructor"),
        (GOAL, "induction xs"),
        (GOAL, "rw [h]"),
        (GOAL, "apply g"),
        ("⊢ ∀ n, n = n", "intro"),
        ("h : p\n⊢ p", "exact h"),
        ("h : p ∨ q\n⊢ q ∨ p", "cases h"),
        ("p : Prop\n⊢ p ∨ ¬p", "by_cases h_p : p"),
        ("⊢ List.length [] = 0", "unfold List.length"),
        ("⊢ (if p then a else b) = c", "split"),
    ],
)
def test_a_goal_brings_tactics_that_fit(goal: str, tactic: str) -> None:
    assert tactic in dict(fitting(Goal.parse(goal)))


def test_a_hypothesis_without_a_name_that_can_be_written_is_not_named() -> None:
    assert not [tactic for tactic, _ in fitting(Goal.parse(GOAL)) if "✝" in tactic]


@given(st.text())
def test_any_text_is_a_goal_to_the_sampler(text: str) -> None:
    goal = Goal.parse(text)
    state = ProofState("", "theorem t : p", (), (goal,))
    assert GoalSteps().propose(state, (), 4, random.Random(0))


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
