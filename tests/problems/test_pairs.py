"""Pairs of a state and a tactic, from what LeanDojo and `lean-env prove` write."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from lean_env.cli.problems import app
from lean_env.problems import lean_dojo
from lean_env.problems.pairs import TacticPair, check_pairs, read_pairs, write_pairs
from lean_env.problems.theorem import ProblemError

STATE = "a b : Nat\n⊢ a + b = b + a"
OWN = {"id": "t#0", "theorem": "t", "state": STATE, "tactic": "omega", "to_go": 1}


def traced(*tactics: tuple[str, str], name: str = "Nat.t") -> dict[str, Any]:
    """A theorem as LeanDojo's benchmark records it."""
    return {
        "url": "https://example.org/repository",
        "commit": "0" * 40,
        "file_path": "Some/File.lean",
        "full_name": name,
        "start": [1, 1],
        "end": [2, 8],
        "traced_tactics": [
            {
                "tactic": tactic,
                "annotated_tactic": [tactic, []],
                "state_before": state,
                "state_after": "no goals",
            }
            for state, tactic in tactics
        ],
    }


def lines(*records: object) -> str:
    return "".join(f"{json.dumps(record)}\n" for record in records)


@pytest.fixture
def benchmark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A distribution of lean-dojo's with two theorems, in a cache of its own."""
    monkeypatch.setattr(lean_dojo, "cache_dir", lambda: tmp_path)
    file = tmp_path / "lean-dojo" / "lean_dojo-4.20.0.tar.gz"
    file.parent.mkdir()
    records = [traced((STATE, "rw [Nat.add_comm]")), traced((STATE, "omega"), name="Nat.u")]
    data = json.dumps(records).encode()
    with tarfile.open(file, "w:gz") as tar:
        member = tarfile.TarInfo("lean_dojo-4.20.0/leandojo_benchmark_4/random/val.json")
        member.size = len(data)
        tar.addfile(member, io.BytesIO(data))
    return file


def test_the_benchmark_is_streamed_out_of_its_distribution(benchmark: Path) -> None:
    assert list(read_pairs("leandojo:random/val")) == [
        TacticPair("Nat.t", STATE, "rw [Nat.add_comm]"),
        TacticPair("Nat.u", STATE, "omega"),
    ]


def test_a_damaged_distribution_says_what_to_do(benchmark: Path) -> None:
    benchmark.write_bytes(benchmark.read_bytes()[:60])
    with pytest.raises(ProblemError, match="remove it, and it is fetched anew"):
        list(read_pairs("leandojo:random/val"))


@pytest.mark.parametrize(
    "text",
    [lines(OWN), json.dumps([traced((STATE, "omega"), name="t")])],
    ids=["own", "traced"],
)
@pytest.mark.parametrize("compressed", [False, True])
def test_files_of_both_kinds_are_read(tmp_path: Path, text: str, compressed: bool) -> None:
    file = tmp_path / ("pairs.json.gz" if compressed else "pairs.json")
    file.write_bytes(gzip.compress(text.encode()) if compressed else text.encode())
    assert list(read_pairs(str(file))) == [TacticPair("t", STATE, "omega")]


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    pairs = [
        TacticPair("t", STATE, "omega", "open Nat", "theorem t : p"),
        TacticPair("u", "s", "t"),
    ]
    assert write_pairs(pairs, tmp_path / "pairs.jsonl") == (2, 2)
    assert list(read_pairs(str(tmp_path / "pairs.jsonl"))) == pairs


def test_what_leaves_a_proof_open_teaches_nothing(tmp_path: Path) -> None:
    tactics = ["sorry", "exact sorry", "admit", "  ", "exact sorry_free", "simp -- no sorry"]
    file = tmp_path / "pairs.jsonl"
    file.write_text(lines(*({**OWN, "tactic": tactic} for tactic in tactics)))
    assert [pair.tactic for pair in read_pairs(str(file))] == tactics[-2:]
    file.write_text(lines({**OWN, "state": "no goals"}, {**OWN, "state": ""}))
    assert not list(read_pairs(str(file)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x\n", "pairs.jsonl:1: not JSON"),
        (lines(OWN, 5), "pairs.jsonl:2: not a JSON object"),
        (lines({**OWN, "tactic": None}), "pairs.jsonl:1: `tactic` is missing"),
        (lines({**OWN, "state": ["⊢ p"]}), "`state` is not text"),
        (lines({**OWN, "statement": 5}), "`statement` is not text"),
        ("[5]", "pairs.jsonl: not JSON: object 1: it is no object"),
        ("[{}]", "theorem 1: no list of `traced_tactics`"),
        ('[{"traced_tactics": [5]}]', "theorem 1: a tactic that is no object"),
        ('[{"traced_tactics": [{}]}]', "theorem 1: `theorem` is missing"),
        ("[" + "[" * 10_000, "object 1"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_text(text)
    with pytest.raises(ProblemError, match=said):
        list(read_pairs(str(file)))


@pytest.mark.parametrize("source", ["leandojo:train", "leandojo:", "absent.jsonl", "."])
def test_a_source_that_is_none_is_refused_before_anything_is_read(source: str) -> None:
    with pytest.raises(ProblemError, match="leandojo:random/train"):
        check_pairs(source)


def test_the_command_writes_what_it_is_asked_for(benchmark: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    asked = ["pairs", "leandojo:random/val", "-o", str(out), "--limit", "1"]
    result = CliRunner().invoke(app, asked)
    assert result.exit_code == 0, result.output
    assert "1 pairs from proofs of 1 theorems" in result.output
    assert [pair.tactic for pair in read_pairs(str(out))] == ["rw [Nat.add_comm]"]
    result = CliRunner().invoke(app, ["pairs", "leandojo:tain", "-o", str(out)])
    assert result.exit_code == 2
