"""What makes a batch fit for a million candidates: bounded, ordered, divided, nothing twice."""

from __future__ import annotations

import contextlib
import io
import json
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Level, Outcome, Stamp, Verdict
from lean_env.repl.protocol import Limits
from lean_env.verify.batch import judge_batch
from lean_env.verify.record_file import BatchError, Circumstances, Record, RecordFile
from lean_env.verify.records import Ids
from lean_env.verify.shard import Shard
from lean_env.verify.sources import open_source
from lean_env.verify.verifier import Verifier
from lean_env.verify.verifying import AHEAD, Verifying

TRUE = "theorem t : 1 + 1 = 2"


class Counting(Verifying):
    """A verifier of which candidates it was asked about, and how many at once."""

    def __init__(self, inner: Verifier) -> None:
        self._inner = inner
        self.limits, self.level = inner.limits, inner.level
        self.asked: list[Candidate] = []

    @property
    def workers(self) -> int:
        return self._inner.workers

    @property
    def stamp(self) -> Stamp:
        return self._inner.stamp

    def prepare(self, statements: Iterable[tuple[str, str]]) -> list[str | None]:
        return self._inner.prepare(statements)

    def submit(self, candidate: Candidate) -> Future[Verdict]:
        self.asked.append(candidate)
        return self._inner.submit(candidate)

    def verify(self, candidates: Any, *, deadline_s: float | None = None) -> list[Verdict]:
        return self._inner.verify(candidates, deadline_s=deadline_s)

    def close(self) -> None:
        self._inner.close()


@pytest.fixture
def counting(verifier: Verifier) -> Counting:
    return Counting(verifier)


def write(path: Path, records: Iterable[dict[str, Any]]) -> str:
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    return str(path)


def run(verifier: Verifying, *names: str, **options: Any) -> list[Verdict]:
    """The verdicts of a batch that is written to no file, as they come."""
    here = Circumstances(verifier.level, verifier.toolchain, verifier.limits)
    echo = io.BytesIO()
    with RecordFile(None, here, echo=echo) as records:
        sources = [open_source(name) for name in names]
        judged = [one.record.verdict for one in judge_batch(verifier, sources, records, **options)]
    assert [json.loads(line)["id"] for line in echo.getvalue().splitlines()] == [
        verdict.id for verdict in judged
    ]
    return judged


def proofs(count: int, each: int = 1) -> list[dict[str, Any]]:
    """So many different proofs, each as many times, in turns."""
    return [
        {"id": f"{turn}-{n}", "statement": TRUE, "proof": f"by\n  have := {n}\n  rfl"}
        for turn in range(each)
        for n in range(count)
    ]


def test_equal_candidates_are_judged_once(counting: Counting, tmp_path: Path) -> None:
    verdicts = run(counting, write(tmp_path / "c.jsonl", proofs(3, each=40)))
    assert Counter(verdict.id for verdict in verdicts).most_common(1)[0][1] == 1
    assert len(verdicts) == 120
    assert all(verdict.proved for verdict in verdicts)
    assert len(counting.asked) == 3
    assert sum(not verdict.cached for verdict in verdicts) == 3


def test_a_fault_of_ours_is_not_taken_for_the_verdict_on_others(
    verifier: Verifier, tmp_path: Path
) -> None:
    class Faulty(Counting):
        def submit(self, candidate: Candidate) -> Future[Verdict]:
            if not self.asked:
                self.asked.append(candidate)
                future: Future[Verdict] = Future()
                future.set_result(
                    self.stamp.failed(candidate.id, Outcome.INFRASTRUCTURE, "a fault")
                )
                return future
            return super().submit(candidate)

    name = write(tmp_path / "c.jsonl", proofs(1, each=2 * AHEAD * verifier.workers))
    outcomes = Counter(verdict.outcome for verdict in run(Faulty(verifier), name))
    assert outcomes[Outcome.INFRASTRUCTURE] <= AHEAD * verifier.workers
    assert outcomes[Outcome.PROVED] >= AHEAD * verifier.workers


def test_ordered_records_come_as_their_candidates_do(counting: Counting, tmp_path: Path) -> None:
    slow = {"id": "slow", "statement": f"{TRUE} := by", "proof": "sleep 200\nrfl"}
    given = [slow, *proofs(40, each=2), {"id": "bad"}]
    name = write(tmp_path / "c.jsonl", given)
    assert [v.id for v in run(counting, name, ordered=True)] == [record["id"] for record in given]
    assert run(counting, name)[0].id != "slow"


def test_shards_are_the_batch_each_candidate_in_one_and_equal_ones_together(
    counting: Counting, tmp_path: Path
) -> None:
    name = write(tmp_path / "c.jsonl", [*proofs(12, each=2), {"id": "bad"}])
    parts = [run(counting, name, shard=Shard(number, 3)) for number in (1, 2, 3)]
    found = [verdict.id for part in parts for verdict in part]
    assert sorted(found) == sorted([*(record["id"] for record in proofs(12, each=2)), "bad"])
    assert len(counting.asked) == 12
    assert all(parts)


@pytest.mark.parametrize("text", ["0/3", "4/3", "1", "1/0", "a/b", "-1/3", "1/3/5", "1/9999999999"])
def test_what_is_no_shard_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no part"):
        Shard.parse(text)


@given(st.text("0123456789abcdef", min_size=32, max_size=32), st.integers(1, 1000))
def test_each_content_is_in_one_shard(content: str, count: int) -> None:
    assert sum(Shard(number, count).holds(content) for number in range(1, count + 1)) == 1


def test_candidates_come_from_parquet(counting: Counting, tmp_path: Path) -> None:
    columns: dict[str, list[Any]] = {
        "id": [1, None, 3, 4],
        "name": [None, "named", None, None],
        "formal_statement": [TRUE, TRUE, None, TRUE],
        "proof": ["rfl", None, "rfl", None],
        "code": [None, f"{TRUE} := rfl", None, None],
        "noise": [1.5, float("nan"), None, 2.0],
    }
    path = tmp_path / "c.parquet"
    pyarrow.parquet.write_table(pyarrow.table(columns), path)
    assert open_source(str(path)).expected == 4
    verdicts = {verdict.id: verdict for verdict in run(counting, str(path))}
    assert {name: verdict.outcome for name, verdict in verdicts.items()} == {
        "1": Outcome.PROVED,
        "named": Outcome.PROVED,
        "3": Outcome.INVALID_INPUT,
        "4": Outcome.INVALID_INPUT,
    }
    assert f"{path}:3: the field" in verdicts["3"].messages[0].text


@settings(max_examples=40)
@given(st.binary(max_size=200), st.integers(0, 400))
def test_no_bytes_called_parquet_are_more_than_a_complaint(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, place: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "noise.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"id": ["a"], "statement": [TRUE]}), path)
    whole = path.read_bytes()
    path.write_bytes(whole[:place] + noise + whole[place + len(noise) :])
    with contextlib.suppress(BatchError), Ids([str(path)]) as ids:
        source = open_source(str(path))
        assert [entry.id for entry in source.read(ids)]  # type: ignore[union-attr]


def test_a_thousand_names_that_are_one_are_numbered(tmp_path: Path) -> None:
    with Ids(["f"]) as ids:
        ids.claim("n#3", "f:1")
        found = [ids.number("n", f"f:{line}") for line in range(2, 1002)]
    assert found[:4] == ["n", "n#2", "n#4", "n#5"]
    assert len(set(found)) == 1000


def test_a_record_that_cannot_be_written_is_said() -> None:
    here = Circumstances(Level.STANDARD, "any", Limits())
    with (
        RecordFile(Path("/dev/full"), here) as records,
        pytest.raises(BatchError, match="/dev/full: No space left"),
    ):
        records.write(Record(Verdict("a", Outcome.PROVED)))
