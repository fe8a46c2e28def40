"""Whole proofs as steps: cut where Lean cuts them, tried one by one, asked anew from an error."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from lean_env.environment import ProofState
from policy.family import Family, Prompt, family_named
from policy.generator import Completion, ModelError, Sampling
from policy.graph import ProofGraph
from policy.search import Budget, Kind, Search
from policy.steps import ModelSteps
from policy.whole_steps import WholeProofSteps, steps_of
from tests.policy.search.scripted import QED, ROOT, GoalsEnv, state


@pytest.mark.parametrize(
    ("block", "steps"),
    [
        ("intro h\nexact h", ("intro h", "exact h")),
        ("  intro h\n  -- now\n  exact h\n", ("intro h", "exact h")),
        ("constructor\n· simp\n· omega", ("constructor", "· simp", "· omega")),
        (
            "induction n with\n| zero => simp\n| succ n ih =>\n  simp\n  omega\nring",
            ("induction n with\n| zero => simp\n| succ n ih =>\n  simp\n  omega", "ring"),
        ),
        (
            "have h : p := by\n  simp\ncases h\n<;> simp",
            ("have h : p := by\n  simp", "cases h\n<;> simp"),
        ),
        ("calc a = b := x\n  _ = c := y\n", ("calc a = b := x\n  _ = c := y",)),
        ("", ()),
        ("-- nothing", ()),
    ],
)
def test_a_block_is_cut_into_its_tactics(block: str, steps: tuple[str, ...]) -> None:
    assert steps_of(block) == steps


class Writer:
    """A model that writes a proof after the other, the last again and again."""

    prefills_thinking = False

    def __init__(self, *proofs: str, family: str = "deepseek-prover-v1-5") -> None:
        self.family: Family = family_named(family)
        self.proofs = list(proofs)
        self.prompts: list[str] = []

    def generate(
        self, prompts: Sequence[Prompt], samples: int, sampling: Sampling
    ) -> list[list[Completion]]:
        self.prompts += [str(prompt) for prompt in prompts]
        proof = self.proofs.pop(0) if len(self.proofs) > 1 else self.proofs[0]
        return [[Completion(f"  {proof}\n```", 7, True)] for _ in prompts]


SCRIPT = {
    ROOT: {"a": "x", "split": "p & q"},
    "x": {"b": "y"},
    "y": {"done": QED},
    "p": {"left": QED},
    "q": {"right": QED},
}


def test_what_stands_before_the_first_error_is_kept_and_the_model_is_asked_from_there() -> None:
    model = Writer("a\n  b\n  wrong\n  never", "done")
    env, graph = GoalsEnv(SCRIPT), ProofGraph(state(ROOT))
    policy = WholeProofSteps(model)
    strategy = Kind.BEST_FIRST.strategy(graph)
    found = Search(env, graph, policy, strategy, Budget(tactics=20)).run()

    assert found.proof is not None
    assert found.proof.tactics == ("a", "b", "done")
    assert ("y", "wrong") in env.steps
    assert "theorem goal : root" in model.prompts[0]
    assert "theorem goal : y" in model.prompts[-1]
    assert found.tokens == 7 * len(model.prompts)


def test_one_proof_is_enough_for_all_its_parts() -> None:
    model = Writer("split\n  left\n  right")
    env, graph = GoalsEnv(SCRIPT), ProofGraph(state(ROOT))
    strategy = Kind.BEST_FIRST.strategy(graph)
    found = Search(env, graph, WholeProofSteps(model), strategy, Budget(tactics=20)).run()
    assert found.proof is not None
    assert found.proof.tactics == ("split", "left", "right")
    assert len(model.prompts) == 1


def test_a_file_is_read_as_the_proof_of_its_last_theorem() -> None:
    proofs = "lemma other : p := by\n  simp\n\ntheorem goal : q := by\n  have h := 1\n  omega"
    text = f"```lean4\n{proofs}\n```"

    class Filer(Writer):
        def generate(
            self, prompts: Sequence[Prompt], samples: int, sampling: Sampling
        ) -> list[list[Completion]]:
            return [[Completion(text, 7, True)] for _ in prompts]

    policy = WholeProofSteps(Filer("", family="kimina"))
    [first] = policy.propose(state(ROOT), (), 4, random.Random(0))
    assert first.tactic == "have h := 1"
    [second] = policy.propose(state("x", "have h := 1"), (), 4, random.Random(0))
    assert second.tactic == "omega"


def test_each_kind_of_model_has_its_own_policy() -> None:
    with pytest.raises(ModelError, match="one step at a time"):
        WholeProofSteps(Writer("", family="state-tactic"))
    with pytest.raises(ModelError, match="whole proofs"):
        ModelSteps(Writer("", family="kimina"))


def test_a_state_without_a_target_can_be_asked_about() -> None:
    odd = ProofState("", "theorem t : p", (), state("").goals)
    assert WholeProofSteps(Writer("simp")).propose(odd, (), 1, random.Random(0))
