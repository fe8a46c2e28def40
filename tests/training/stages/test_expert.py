"""Expert iteration: only verified proofs are learnt, and nothing is sampled twice."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.problems import Theorem
from lean_env.verify.verifier import Verifier
from policy.transformers_generator import TransformersGenerator
from tests.training.conftest import BY_NAME, FALSE, THEOREMS, Told
from training.config import Expert
from training.evaluation.score import Attempt
from training.run import Run
from training.solved import Solved, merge
from training.stages.expert import expert_iteration, sample_proofs
from training.stages.seeds import find_seeds
from training.stages.warm_start import warm_start

NAT = [theorem for theorem in THEOREMS if theorem.domain == "Nat"]


class Asked:
    """A policy that answers with these blocks in turn, and remembers whom it was asked about."""

    def __init__(self, *blocks: str) -> None:
        self.blocks = blocks
        self.names: list[str] = []

    def __call__(self, theorems: Sequence[Theorem], samples: int, /) -> list[list[Attempt]]:
        self.names += [theorem.name for theorem in theorems]
        return [
            [Attempt(t.candidate(self.blocks[i % len(self.blocks)])) for i in range(samples)]
            for t in theorems
        ]


def test_only_verified_distinct_proofs_are_kept(verifier: Verifier, tmp_path: Path) -> None:
    policy = Asked("omega", "rfl", "omega", "sorry", "simp; omega", "intros; omega")
    found = sample_proofs(
        [*NAT, FALSE], policy, verifier, tmp_path / "proofs.jsonl", samples=6, keep=2
    )
    assert {proof.name for proof in found} == {theorem.name for theorem in NAT}
    assert Solved("nat_0", "omega") in found
    assert all(sum(p.name == t.name for p in found) <= 2 for t in NAT)
    assert len(found) == len(set(found))
    assert all(v.proved for v in verifier.verify([BY_NAME[p.name].candidate(p.tactics)
                                                  for p in found]))  # fmt: skip


def test_what_was_sampled_is_not_sampled_again(verifier: Verifier, tmp_path: Path) -> None:
    journal = tmp_path / "proofs.jsonl"
    first = sample_proofs(NAT[:2], Asked("omega"), verifier, journal, samples=1, keep=1)
    with journal.open("a") as stream:
        stream.write('{"name": "nat_2", "pro')  # killed here
    policy = Asked("omega")
    found = sample_proofs(NAT, policy, verifier, journal, samples=1, keep=1)
    assert policy.names == ["nat_2", "nat_3"]
    assert found[:2] == first
    lines = journal.read_text().split("\n")[:-1]
    assert [json.loads(line)["name"] for line in lines] == [theorem.name for theorem in NAT]


class _ProvesAll:
    """Stands for a verifier that is broken in the worst way."""

    def verify(self, candidates: Sequence[Candidate]) -> list[Verdict]:
        return [Verdict(candidate.id, Outcome.PROVED) for candidate in candidates]


def test_nothing_is_learnt_from_a_false_statement(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        found = sample_proofs(
            [NAT[0], FALSE],
            Asked("omega"),
            _ProvesAll(),  # type: ignore[arg-type] # no verifier of ours says this
            tmp_path / "proofs.jsonl",
            samples=1,
            keep=1,
        )
    assert [proof.name for proof in found] == ["nat_0"]
    assert "ALARM" in caplog.text


def test_merging_keeps_each_proof_once_and_the_known_first() -> None:
    a, b, c = Solved("t", "a"), Solved("t", "b"), Solved("u", "a")
    assert merge([b, a], [a, c, b]) == [b, a, c]


def test_rounds_go_on_where_they_were(small: Run, verifier: Verifier) -> None:
    """Two rounds from random weights; a second call does nothing again."""
    told = Told()
    small.progress = told
    small.config = replace(
        small.config, expert=Expert(rounds=2, theorems=4, samples=4, steps=4, max_tokens=24)
    )
    solved = find_seeds(small, verifier)
    assert solved
    warm = warm_start(small, solved)
    last = expert_iteration(small, solved, warm, verifier)
    assert last == small.out / "expert-2" / "model"
    assert TransformersGenerator.load(last).prefills_thinking
    events = [json.loads(line) for line in (small.out / "events.jsonl").read_text().splitlines()]
    rounds = [event for event in events if event["event"] == "expert"]
    assert [event["round"] for event in rounds] == [1, 2]
    assert all(event["theorems"] == 4 for event in rounds)
    told.said.clear()
    assert expert_iteration(small, solved, warm, verifier) == last
    assert told.said == ["expert-1: done before", "expert-2: done before"]
