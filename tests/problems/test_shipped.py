"""The shipped sets keep their promises: the ladder is provable and new, no canary is true."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.elaborate import HeldTheorems, all_complaints, types
from lean_env.problems.negation import negation
from lean_env.problems.shipped import SHIPPED, read_shipped
from lean_env.problems.theorem import ProblemError
from lean_env.repl.cold import ColdRepl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.tactics import PORTFOLIO

LADDER = read_shipped("ladder")
CANARIES = read_shipped("canaries")


@pytest.fixture(scope="module")
def verifier(toolchain: Toolchain) -> Iterator[Verifier]:
    with Verifier(toolchain, Sandbox.detect(), workers=2) as verifier:
        yield verifier


def proofs(file: str) -> dict[str, str]:
    lines = (Path(__file__).parent / file).read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    return {record["name"]: record["proof"] for record in records}


def candidate(theorem: Theorem, proof: str) -> Candidate:
    return Candidate(theorem.name, theorem.statement, proof=proof, header=theorem.header)


def unproved(verdicts: list[Verdict]) -> dict[str, str]:
    return {
        verdict.id: verdict.messages[0].text if verdict.messages else verdict.outcome
        for verdict in verdicts
        if not verdict.proved
    }


def test_sets_are_known_by_name() -> None:
    assert [read_shipped(name).name for name in SHIPPED] == list(SHIPPED)
    with pytest.raises(ProblemError, match="no set 'stairs' is shipped, only ladder, canaries"):
        read_shipped("stairs")


@pytest.mark.parametrize("problems", [LADDER, CANARIES], ids=["ladder", "canaries"])
def test_every_theorem_says_whence_it_comes(problems: ProblemSet) -> None:
    for theorem in problems:
        assert theorem.statement.startswith(f"theorem {theorem.name} ")
        assert "sorry" not in theorem.statement
        assert (theorem.source, theorem.licence) == ("lean-env", "Apache-2.0")


class TestLadder:
    def test_it_is_long_wide_and_graded(self) -> None:
        assert len(LADDER) >= 150
        assert len(LADDER.domains) >= 5
        assert min(LADDER.domains.values()) >= 15
        levels = [f"level-{level}" for level in range(1, 6)]
        for domain in LADDER.domains:
            inside = {theorem.split for theorem in LADDER if theorem.domain == domain}
            assert inside == set(levels), f"{domain} has only {sorted(inside)}"

    def test_every_theorem_has_a_proof(self, verifier: Verifier) -> None:
        known = proofs("ladder_proofs.jsonl")
        assert known.keys() == {theorem.name for theorem in LADDER}
        verdicts = verifier.verify([candidate(item, known[item.name]) for item in LADDER])
        assert unproved(verdicts) == {}

    @pytest.mark.slow
    def test_none_is_a_theorem_of_the_core_and_none_is_there_twice(
        self, toolchain: Toolchain
    ) -> None:
        repl = ColdRepl(toolchain, Sandbox.detect())
        stated = {
            name: digest
            for name, digest in types(LADDER.theorems, repl).items()
            if name.startswith("ladder_")
        }
        assert stated.keys() == {theorem.name for theorem in LADDER}
        held = HeldTheorems.of(toolchain).types
        assert {name: held[digest] for name, digest in stated.items() if digest in held} == {}
        assert len(set(stated.values())) == len(LADDER)


class TestCanaries:
    def test_they_are_many_of_several_domains_and_marked(self) -> None:
        assert len(CANARIES) >= 40
        assert len(CANARIES.domains) >= 5
        assert all(theorem.canary for theorem in CANARIES)
        assert not any(theorem.canary for theorem in LADDER)

    def test_every_one_means_something(self, toolchain: Toolchain) -> None:
        assert all_complaints(CANARIES.theorems, ColdRepl(toolchain, Sandbox.detect())) == {}

    def test_every_one_is_false(self, verifier: Verifier) -> None:
        known = proofs("canary_disproofs.jsonl")
        assert known.keys() == {theorem.name for theorem in CANARIES}
        verdicts = verifier.verify(
            [candidate(negation(item), known[item.name]) for item in CANARIES]
        )
        assert unproved(verdicts) == {}

    def test_the_portfolio_proves_none(self, verifier: Verifier) -> None:
        verdicts = verifier.verify(
            [candidate(item, f"by {tactic}") for tactic in PORTFOLIO for item in CANARIES]
        )
        assert [verdict.id for verdict in verdicts if verdict.proved] == []
        judged = [item for item in verdicts if item.outcome is not Outcome.INFRASTRUCTURE]
        assert len(judged) == len(PORTFOLIO) * len(CANARIES)
