"""Several policies as one: likelihoods are averaged, and each has its share of the tactics."""

from __future__ import annotations

import math
import random
from collections.abc import Collection, Mapping

import pytest

from lean_env.environment import ProofState
from policy.mixed_steps import MixedSteps
from policy.steps import Answered, PortfolioSteps, Proposal, normalised
from tests.policy.test_steps import GOAL, at


class Fixed:
    """Proposes what it was made with, and spends tokens on it."""

    def __init__(self, weights: Mapping[str, float], tokens: int = 0) -> None:
        self.proposals = normalised(dict(weights)) if weights else []
        self.tokens = tokens

    def propose(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        return self.answer(state, tried, samples, rng).proposals

    def answer(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> Answered:
        fresh = [one for one in self.proposals if one.tactic not in tried]
        return Answered(fresh[:samples], self.tokens)


def asked(*policies: Fixed, tried: Collection[str] = (), samples: int = 8) -> Answered:
    return MixedSteps(policies).answer(at(GOAL), tried, samples, random.Random(0))


def test_a_tactic_is_as_likely_as_the_policies_find_it_on_average() -> None:
    answered = asked(Fixed({"simp": 3, "omega": 1}, tokens=5), Fixed({"omega": 1, "rfl": 1}))
    found = {one.tactic: math.exp(one.logprob) for one in answered.proposals}
    assert found == pytest.approx({"simp": 0.375, "omega": 0.375, "rfl": 0.25})
    assert answered.tokens == 5


def test_a_policy_that_is_sure_leaves_the_other_its_share() -> None:
    sure = Fixed({f"exact {n}": 1.0 for n in range(8)})
    wide = Fixed({f"simp [{n}]": 1.0 for n in range(100)})
    tactics = [one.tactic for one in asked(sure, wide, samples=4).proposals]
    assert sorted(tactics) == ["exact 0", "exact 1", "simp [0]", "simp [1]"]
    assert tactics[:2] == ["exact 0", "exact 1"]  # the likelier ones first


def test_a_policy_with_nothing_to_say_leaves_all_to_the_other() -> None:
    answered = asked(Fixed({}, tokens=3), Fixed({"simp": 1, "omega": 1}), samples=2)
    assert [one.tactic for one in answered.proposals] == ["simp", "omega"]
    assert math.fsum(math.exp(one.logprob) for one in answered.proposals) == pytest.approx(1)
    assert answered.tokens == 3
    assert asked(Fixed({}), Fixed({})).proposals == []


def test_what_was_tried_is_not_proposed_again_until_nothing_is_left() -> None:
    mixed = MixedSteps(
        [PortfolioSteps(["simp", "omega", "rfl"]), PortfolioSteps(["omega", "aesop"])]
    )
    tried: set[str] = set()
    while proposals := mixed.propose(at(GOAL), tried, 2, random.Random(0)):
        assert not tried & {one.tactic for one in proposals}
        tried |= {one.tactic for one in proposals}
    assert tried == {"simp", "omega", "rfl", "aesop"}


def test_what_is_next_to_impossible_is_a_proposal_still() -> None:
    sure = Fixed({"simp": 1.0})
    sure.proposals.append(Proposal("omega", -2000.0))
    assert [one.tactic for one in asked(sure).proposals] == ["simp", "omega"]
