"""What is kept of an earlier run: what had the same content in the same circumstances."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lean_env.judge.verdict import Level, Outcome
from lean_env.repl.protocol import Limits
from lean_env.verify.batch import judge_batch
from lean_env.verify.record_file import BatchError, Circumstances, RecordFile
from lean_env.verify.sources import open_source
from lean_env.verify.verifier import Verifier

TRUE = {"id": "true", "statement": "theorem t : 1 + 1 = 2", "proof": "rfl"}
FALSE = {"id": "false", "statement": "theorem t : 1 + 1 = 3", "proof": "by decide"}
LEAN = "theorem good : True := trivial\ntheorem bad : 1 = 2 := by decide\n"


class Batch:
    """Runs of one batch in a folder, one after the other."""

    def __init__(self, verifier: Verifier, folder: Path) -> None:
        self.verifier, self.folder = verifier, folder
        self.out = folder / "out.jsonl"
        self.circumstances = Circumstances(verifier.level, verifier.toolchain, verifier.limits)

    def give(self, *records: dict[str, Any], name: str = "c.jsonl") -> str:
        text = "".join(json.dumps(record) + "\n" for record in records)
        (self.folder / name).write_text(text)
        return str(self.folder / name)

    def run(self, *names: str) -> tuple[list[str], list[str], RecordFile]:
        """Returns the ids that were judged, those that were kept, and the closed file."""
        records = RecordFile(self.out, self.circumstances, resume=True)
        fresh, kept = [], []
        sources = [open_source(name) for name in names]
        for judged in judge_batch(self.verifier, sources, records):
            identity = judged.record.verdict.id.removeprefix(f"{self.folder}/")
            (fresh if judged.fresh else kept).append(identity)
        records.close()
        return sorted(fresh), sorted(kept), records

    def lines(self) -> dict[str, dict[str, Any]]:
        found = [json.loads(line) for line in self.out.read_text().splitlines()]
        assert len({line["id"] for line in found}) == len(found)
        return {line["id"].removeprefix(f"{self.folder}/"): line for line in found}


@pytest.fixture
def batch(verifier: Verifier, tmp_path: Path) -> Batch:
    return Batch(verifier, tmp_path)


def test_what_did_not_change_is_kept(batch: Batch) -> None:
    names = [batch.give(TRUE, FALSE), str(batch.folder / "F.lean")]
    Path(names[1]).write_text(LEAN)
    everything = ["F.lean:bad", "F.lean:good", "false", "true"]
    assert batch.run(*names)[:2] == (everything, [])
    before = batch.out.read_bytes()
    fresh, kept, records = batch.run(*names)
    assert (fresh, kept) == ([], everything)
    assert (records.judged_again, records.strangers) == (0, 0)
    assert batch.out.read_bytes() == before


def test_another_content_of_the_same_id_is_judged_again(batch: Batch) -> None:
    batch.run(batch.give(TRUE, FALSE))
    fresh, kept, records = batch.run(batch.give(TRUE, {**FALSE, "proof": "rfl"}))
    assert (fresh, kept, records.judged_again) == (["false"], ["true"], 1)
    assert list(batch.lines()) == ["true", "false"]
    swapped = [{**TRUE, "proof": "by decide +revert"}, {**FALSE, "statement": TRUE["statement"]}]
    assert batch.run(batch.give(*swapped))[0] == ["false", "true"]
    assert batch.lines()["false"]["outcome"] == "proved"


def test_a_lean_file_that_changed_is_judged_again_as_a_whole(batch: Batch) -> None:
    path = batch.folder / "F.lean"
    path.write_text(LEAN)
    batch.run(str(path))
    path.write_text(LEAN.replace("1 = 2", "1 = 1"))
    assert batch.run(str(path))[0] == ["F.lean:bad", "F.lean:good"]
    assert batch.lines()["F.lean:bad"]["outcome"] == "proved"


def test_a_lean_file_whose_records_are_there_in_part_is_completed(batch: Batch) -> None:
    path = batch.folder / "F.lean"
    path.write_text(LEAN)
    batch.run(str(path))
    batch.out.write_bytes(batch.out.read_bytes().split(b"\n")[0] + b"\n" + b'{"id": "cut')
    fresh, kept, _ = batch.run(str(path))
    assert sorted(fresh + kept) == ["F.lean:bad", "F.lean:good"]
    assert (len(fresh), len(kept)) == (1, 1)
    assert len(batch.lines()) == 2


@pytest.mark.parametrize(
    "change",
    [
        {"limits": Limits(wall_s=31)},
        {"limits": Limits(wall_s=30, memory_mb=1000)},
        {"toolchain": "another"},
        {"level": Level.PARANOID},
    ],
    ids=["seconds", "memory", "toolchain", "level"],
)
def test_other_circumstances_are_another_batch(batch: Batch, change: dict[str, Any]) -> None:
    name = batch.give(TRUE)
    batch.run(name)
    batch.circumstances = replace(batch.circumstances, **change)
    fresh, kept, records = batch.run(name)
    assert (fresh, kept, records.judged_again) == (["true"], [], 1)
    assert len(batch.lines()) == 1


def test_faults_of_ours_and_records_of_older_versions_are_judged_again(batch: Batch) -> None:
    name = batch.give(TRUE, FALSE)
    batch.run(name)
    lines = batch.lines()
    lines["true"]["outcome"] = Outcome.INFRASTRUCTURE.value
    del lines["false"]["content"]
    batch.out.write_text("".join(json.dumps(line) + "\n" for line in lines.values()))
    assert batch.run(name)[0] == ["false", "true"]
    assert len(batch.lines()) == 2


def test_records_of_nothing_that_was_given_stay_and_are_counted(batch: Batch) -> None:
    batch.run(batch.give(TRUE, FALSE))
    fresh, kept, records = batch.run(batch.give(TRUE))
    assert (fresh, kept, records.strangers) == ([], ["true"], 1)
    assert set(batch.lines()) == {"true", "false"}


def test_bad_lines_are_kept_like_others(batch: Batch) -> None:
    name = batch.give(TRUE, {"id": "x"})
    assert batch.run(name)[0] == ["true", "x"]
    assert batch.run(name)[:2] == ([], ["true", "x"])


def test_ids_are_apart_over_all_files(batch: Batch) -> None:
    names = [batch.give(TRUE), batch.give(TRUE, FALSE, name="d.jsonl")]
    assert batch.run(*names)[0] == ["d.jsonl:1", "false", "true"]
    with pytest.raises(BatchError, match="given twice"):
        batch.run(names[0], names[0])
