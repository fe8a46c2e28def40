"""A batch that is killed at any byte and resumed loses nothing and has nothing twice."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest

from lean_env.disk_cache import DiskCache
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.batch import judge_batch
from lean_env.verify.packed import unpack
from lean_env.verify.record_file import BatchError, Circumstances, RecordFile
from lean_env.verify.sources import open_source
from lean_env.verify.verifier import Verifier

NAMES = ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.parquet"]
INPUT = [
    *({"id": f"p{n}", "statement": f"theorem t : {n} + 1 = {n + 1}", "proof": "rfl"} for n in "123"
      for n in [int(n)]),
    {"id": "no", "statement": "theorem t : 1 + 1 = 3", "proof": "by decide"},
    {"id": "größer\n", "statement": "theorem t : 2 + 2 = 5", "proof": "by\n  omega -- ∀ε"},
    {"id": "same", "statement": "theorem t : 1 + 1 = 2", "proof": "rfl"},
    {"id": "malformed"},
]  # fmt: skip
LEAN = "theorem good : True := trivial\ntheorem bad : 1 = 2 := by decide\n"


class Batch:
    """One input, and runs of it into files of a folder, with verdicts that are remembered."""

    def __init__(self, verifier: Verifier, folder: Path) -> None:
        self.verifier = verifier
        self.inputs = [folder / "c.jsonl", folder / "F.lean"]
        self.inputs[0].write_text("".join(json.dumps(record) + "\n" for record in INPUT))
        self.inputs[1].write_text(LEAN)
        self.circumstances = Circumstances(verifier.level, verifier.toolchain, verifier.limits)

    def open(self, out: Path, ordered: bool) -> tuple[RecordFile, Iterator[bool]]:
        """Begins or resumes a run: its file, and for each record whether it is new."""
        records = RecordFile(out, self.circumstances, resume=True, ordered=ordered)
        sources = [open_source(str(name)) for name in self.inputs]
        judged = judge_batch(self.verifier, sources, records, ordered=ordered)
        return records, (one.fresh for one in judged)

    def finish(self, out: Path, ordered: bool) -> int:
        """Runs to the end and returns how many records were new."""
        records, fresh = self.open(out, ordered)
        with records:
            return sum(fresh)

    def killed_after(self, out: Path, ordered: bool, new: int) -> None:
        """Runs until so many records are new, and leaves the files as they are at that moment."""
        away = out.parent / "away"
        shutil.rmtree(away, ignore_errors=True)
        shutil.copytree(out.parent, away)
        records, fresh = self.open(away / out.name, ordered)
        for _ in islice((one for one in fresh if one), new):
            pass
        for file in out.parent.iterdir():
            if file.is_file():
                file.unlink()
        for file in away.iterdir():
            if not file.name.endswith(".lock"):
                shutil.copy(file, out.parent)
        records.close()


def contents(out: Path) -> dict[str, Any]:
    """The records of a file by id; none is there twice."""
    lines = out.read_bytes()
    if out.suffix != ".jsonl":
        plain = out.with_name("plain")
        unpack(out, plain)
        lines = plain.read_bytes()
    records = [json.loads(line) for line in lines.splitlines()]
    found = {record["id"]: (record["outcome"], record["reason"]) for record in records}
    assert len(found) == len(records)
    return found


@pytest.fixture(scope="module")
def batch(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Batch]:
    folder = tmp_path_factory.mktemp("batch")
    with (
        DiskCache(folder / "verdicts") as cache,
        Verifier(
            toolchain, Sandbox.detect(), workers=1, limits=Limits(wall_s=30), cache=cache
        ) as verifier,
    ):
        yield Batch(verifier, folder)


@pytest.fixture(scope="module")
def expected(batch: Batch, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    out = tmp_path_factory.mktemp("whole") / "out.jsonl"
    batch.finish(out, ordered=True)
    found = contents(out)
    assert sorted(outcome for outcome, _ in found.values()) == [
        "invalid_input", *["proved"] * 5, *["rejected"] * 3
    ]  # fmt: skip
    return found


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ordered", [False, True], ids=["as they come", "ordered"])
def test_what_a_kill_leaves_is_gone_on_with(
    batch: Batch, expected: dict[str, Any], tmp_path: Path, name: str, ordered: bool
) -> None:
    """A chain of kills, each after some new records, each losing some of the last bytes."""
    rng = random.Random(f"{name} {ordered}")
    out = tmp_path / name
    kept = out if name == "out.jsonl" else tmp_path / f"{name}.part"
    for _ in range(13):
        batch.killed_after(out, ordered, rng.randrange(3))
        if kept.is_file():
            whole = kept.read_bytes()
            kept.write_bytes(whole[: len(whole) - min(len(whole), rng.randrange(600))])
    lines = kept.read_bytes().count(b"\n")
    assert batch.finish(out, ordered) == len(expected) - lines
    assert contents(out) == expected
    if ordered:
        assert list(contents(out)) == list(expected)
    assert {file.name for file in tmp_path.iterdir() if file.is_file()} <= {name, "plain"}
    assert batch.finish(out, ordered) == 0


@pytest.mark.parametrize("name", NAMES)
def test_the_last_moments_of_a_packed_file(
    batch: Batch, expected: dict[str, Any], tmp_path: Path, name: str
) -> None:
    """Killed between the packing of the file and the removal of what it was packed from."""
    out = tmp_path / name
    batch.finish(out, ordered=True)
    packed = out.read_bytes()
    if name != "out.jsonl":
        unpack(out, tmp_path / f"{name}.part")
        assert batch.finish(out, ordered=True) == 0
    assert contents(out) == expected
    assert len(out.read_bytes()) == len(packed)


def test_of_a_damaged_file_all_is_kept_that_can_be_read(
    batch: Batch, expected: dict[str, Any], tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl.gz"
    batch.finish(out, ordered=True)
    whole = out.read_bytes()
    rng = random.Random(0)
    for _ in range(8):
        out.write_bytes(whole[: rng.randrange(len(whole) // 2, len(whole))])
        batch.finish(out, ordered=True)
        assert contents(out) == expected


@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_file_of_records_is_left_alone(batch: Batch, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    out.write_bytes(b"precious\n")
    with pytest.raises(BatchError):
        batch.finish(out, ordered=False)
    assert out.read_bytes() == b"precious\n"


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", NAMES)
def test_a_process_that_is_killed_25_times(tmp_path: Path, name: str) -> None:
    """At any moment from its start to its end, with SIGKILL."""
    total = 150
    records = [
        {"id": str(n), "statement": f"theorem t : {n % 140} + 1 = {n % 140 + 1}", "proof": "rfl"}
        for n in range(total)
    ]
    (tmp_path / "c.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
    out, part = tmp_path / name, tmp_path / f"{name}.part"
    kept = out if name == "out.jsonl" else part
    options = ["-o", name, "--resume", "--no-cache", "--jobs", "1"]
    command = [sys.executable, "-m", "lean_env.cli", "verify", "c.jsonl", *options]
    rng = random.Random(name)

    def lines() -> int:
        return kept.read_bytes().count(b"\n") if kept.is_file() else 0

    for number in count():
        before, limit = lines(), rng.randrange(9)
        started = time.monotonic()
        process = subprocess.Popen(
            command, cwd=tmp_path, stderr=subprocess.DEVNULL, start_new_session=True
        )
        early = rng.random() < 0.3
        patience = rng.random() * 2 if early else 60.0
        while process.poll() is None and time.monotonic() - started < patience:
            if number < 25 and not early and lines() - before >= limit:
                break
            time.sleep(0.002)
        if process.poll() is not None:
            assert process.returncode == 0
            break
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    assert number >= 25
    assert contents(out) == {str(n): ("proved", None) for n in range(total)}
    assert not part.exists()
