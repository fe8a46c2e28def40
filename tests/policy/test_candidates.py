"""`lean-env generate`: candidates from a model, stopped and gone on with, fed to the judge."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.problems import Theorem
from lean_env.problems.theorem import ProblemError
from lean_env.verify.records import read_candidates
from policy.candidate_file import CandidateFile
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
    with CandidateFile(out, THEOREMS, "m") as file:
        return generate_candidates(
            model, THEOREMS, file, samples=samples, sampling=Sampling(), batch=2
        )


def records(out: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.read_text().splitlines()]


def test_every_answer_is_a_candidate_of_its_own(tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    assert generate(Model(), out) == Progress(10, 10, 40, 0)
    found = records(out)
    assert [record["id"] for record in found[:3]] == ["t0#0", "t0#1", "t1#0"]
    assert {record["proof"] for record in found} == {"omega"}
    assert found[0]["statement"] == f"{THEOREMS[0].statement} := by"


def test_verify_reads_what_was_generated(tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    whole = f"{THEOREMS[1].statement} := by omega"
    generate(Model(), out, samples=1)
    with CandidateFile(out, THEOREMS, "m") as file:
        model = Model(text=f"```lean4\n{whole}\n```")
        generate_candidates(model, THEOREMS[1:2], file, samples=2, sampling=Sampling())
    with out.open("rb") as stream:
        found = list(read_candidates(stream, "c.jsonl"))
    assert found[0] == THEOREMS[0].candidate("omega", id="t0#0")
    assert found[-1] == THEOREMS[1].candidate(code=whole, id="t1#1")


def test_nothing_is_written_before_the_first_answer(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        generate(Model(breaks=1), tmp_path / "c.jsonl")
    assert not list(tmp_path.iterdir())


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
            with CandidateFile(tmp_path / f"{name}.jsonl", THEOREMS, "m") as file:
                generate_candidates(
                    model, THEOREMS, file, samples=samples, sampling=Sampling(seed=1), batch=2
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


@pytest.mark.parametrize("text", ["buy milk\n", "buy milk", "[]\n", '"id"\n{"id": ', "{}\n"])
def test_another_file_is_not_touched(tmp_path: Path, text: str) -> None:
    out = tmp_path / "notes.txt"
    out.write_text(text)
    with pytest.raises(ProblemError, match=r"notes\.txt:1 is no candidate"):
        generate(Model(), out)
    assert out.read_text() == text


def test_answers_of_another_model_or_to_another_statement_are_not_mixed(tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    generate(Model(), out)
    before = out.read_text()
    with pytest.raises(ProblemError, match=r"c\.jsonl:1 is an answer of another model, m"):
        CandidateFile(out, THEOREMS, "other")
    renamed = Theorem("t1", "theorem t1 : True")
    with pytest.raises(ProblemError, match=r"c\.jsonl:3 answers another statement called t1#0"):
        CandidateFile(out, [renamed], "m")
    assert out.read_text() == before


def test_theorems_of_another_set_may_be_added(tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    generate(Model(), out)
    with CandidateFile(out, [Theorem("u", "theorem u : True")], "m") as file:
        assert len(file.done) == 10


def test_one_process_at_a_time_writes_a_file(tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    with (
        CandidateFile(out, THEOREMS, "m"),
        pytest.raises(ProblemError, match="being written by another process"),
    ):
        CandidateFile(out, THEOREMS, "m")
    generate(Model(), out)
    assert [path.name for path in tmp_path.iterdir()] == ["c.jsonl"]


@pytest.mark.parametrize("name", ["c.jsonl.gz", "c.jsonl.zst", "c.parquet"])
def test_a_file_that_nothing_can_be_added_to_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ProblemError, match=r"name a file such as c\.jsonl"):
        CandidateFile(tmp_path / name, THEOREMS, "m")
    assert not list(tmp_path.iterdir())


@given(st.binary(max_size=60) | st.sampled_from([b'{"id": "t0#0"}\n', b'{"id": "t']))
def test_whatever_stands_there_is_gone_on_with_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    """Nothing but the beginning of a record of ours is ever taken away."""
    out = tmp_path_factory.mktemp("any") / "c.jsonl"
    out.write_bytes(data)
    try:
        with CandidateFile(out, [], "m"):
            pass
    except ProblemError:
        assert out.read_bytes() == data
    else:
        lost = data.removeprefix(out.read_bytes())
        assert lost.startswith(b'{"id": "') or b'{"id": "'.startswith(lost)
