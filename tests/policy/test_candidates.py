"""`lean-env generate`: candidates from a model, stopped and gone on with, fed to the judge."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from lean_env.problems import Theorem
from lean_env.problems.theorem import ProblemError
from policy.candidates import Progress, generate_candidates
from policy.family import Family, Prompt, family_named, question
from policy.generator import Completion, Sampling

THEOREMS = [
    Theorem(f"t{number}", f"theorem t{number} (a b : Nat) : a + b = b + a") for number in range(5)
]


class Model:
    """Writes a block, or breaks down at its `breaks`-th call; remembers whom it was asked about."""

    prefills_thinking = False

    def __init__(self, breaks: int | None = None, text: str = "```lean4\nomega\n```") -> None:
        self.family: Family = family_named("instruct")
        self.breaks, self.text, self.calls = breaks, text, 0
        self.asked: list[tuple[str, int]] = []

    def generate(
        self, prompts: Sequence[Prompt], samples: int, sampling: Sampling
    ) -> list[list[Completion]]:
        self.calls += 1
        if self.calls == self.breaks:
            raise KeyboardInterrupt
        self.asked += [(question(prompt), samples) for prompt in prompts]
        return [[Completion(self.text, 4, True)] * samples for _ in prompts]


class Seeded(Model):
    """Remembers the seed of each call."""

    def __init__(self) -> None:
        super().__init__()
        self.seeds: list[int | None] = []

    def generate(
        self, prompts: Sequence[Prompt], samples: int, sampling: Sampling
    ) -> list[list[Completion]]:
        self.seeds.append(sampling.seed)
        return super().generate(prompts, samples, sampling)


def generate(model: Model, out: Path, samples: int = 2) -> Progress:
    return generate_candidates(model, THEOREMS, out, samples=samples, sampling=Sampling(), batch=2)


def records(out: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.read_text().splitlines()]


def test_every_answer_is_a_candidate_of_its_own(tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    assert generate(Model(), out) == Progress(10, 10, 40, 0)
    found = records(out)
    assert [record["id"] for record in found[:3]] == ["t0#0", "t0#1", "t1#0"]
    assert {record["proof"] for record in found} == {"omega"}
    assert found[0]["statement"] == f"{THEOREMS[0].statement} := by"


def test_a_stopped_run_goes_on_and_repeats_nothing(tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    with pytest.raises(KeyboardInterrupt):
        generate(Model(breaks=3), out)
    assert len(records(out)) == 8
    with out.open("a") as stream:
        stream.write('{"id": "t4#0", "head')  # killed in the midst of a line
    model = Model()
    assert generate(model, out).answers == 10
    assert len(model.asked) == 1
    assert sorted(str(record["id"]) for record in records(out)) == [
        f"t{theorem}#{number}" for theorem in range(5) for number in range(2)
    ]


def test_more_samples_are_added_to_those_there_are(tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    generate(Model(), out, samples=1)
    model = Model()
    assert generate(model, out, samples=3) == Progress(15, 15, 40, 0)
    assert {count for _, count in model.asked} == {2}


def test_what_is_added_is_drawn_anew_and_the_same_again(tmp_path: Path) -> None:
    """A seed is not begun at twice: more answers to a theorem are other answers."""
    seeds: dict[str, list[int | None]] = {}
    for name in ("first", "again"):
        model = Seeded()
        for samples in (1, 2):
            generate_candidates(
                model,
                THEOREMS,
                tmp_path / f"{name}.jsonl",
                samples=samples,
                sampling=Sampling(seed=1),
                batch=2,
            )
        seeds[name] = model.seeds
    assert seeds["first"] == seeds["again"]
    assert len(set(seeds["first"])) == len(seeds["first"]) == 6
    unseeded = Seeded()
    generate(unseeded, tmp_path / "unseeded.jsonl")
    assert set(unseeded.seeds) == {None}


def test_an_answer_without_a_proof_counts_as_an_attempt(tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    assert generate(Model(text="I do not know."), out).without_answer == 10
    assert {record["proof"] for record in records(out)} == {""}


def test_another_file_is_not_added_to(tmp_path: Path) -> None:
    out = tmp_path / "notes.txt"
    out.write_text("buy milk\n")
    with pytest.raises(ProblemError, match=r"notes\.txt:1"):
        generate(Model(), out)
    assert out.read_text() == "buy milk\n"
