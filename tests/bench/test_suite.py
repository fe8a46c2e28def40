"""Suites as folders: what is read of them, and what is said of a malformed one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from lean_env.bench.suite import SuiteError, read_suite
from lean_env.cli.app import app
from lean_env.judge.verdict import Outcome, Reason

EXPECTED = {"kind": "proof", "outcomes": ["rejected", "timeout"], "reasons": ["sorry"]}
HONEST = {"id": "h", "statement": "theorem t : True", "proof": "trivial"}


def write_case(folder: Path, expected: Any = EXPECTED, **files: str) -> Path:
    folder.mkdir(parents=True)
    texts = {"statement": "theorem t : 1 = 2 := by", "candidate": "  sorry", **files}
    for name, text in texts.items():
        (folder / f"{name}.lean").write_text(text)
    (folder / "expected.json").write_text(
        expected if isinstance(expected, str) else json.dumps(expected)
    )
    return folder


def test_a_case_is_what_its_folder_says(tmp_path: Path) -> None:
    write_case(tmp_path / "b" / "x", {**EXPECTED, "limits": {"memory_mb": 300}})
    write_case(tmp_path / "a", {**EXPECTED, "kind": "code"}, header="open Nat", before="def x := 1")
    first, second = read_suite(tmp_path)
    assert (first.id, first.candidate.code, first.candidate.header) == ("a", "  sorry", "open Nat")
    assert first.before is not None
    assert (first.before.code, first.before.header) == ("def x := 1", "open Nat")
    assert (second.id, second.candidate.proof, second.before) == ("b/x", "  sorry", None)
    assert (second.outcomes, second.reasons) == (
        (Outcome.REJECTED, Outcome.TIMEOUT),
        (Reason.SORRY,),
    )
    assert (second.limits.wall_s, second.limits.memory_mb) == (20.0, 300)
    assert not first.honest


def test_a_line_of_jsonl_is_an_honest_proof(tmp_path: Path) -> None:
    (tmp_path / "honest.jsonl").write_text(json.dumps(HONEST) + "\n")
    [case] = read_suite(tmp_path)
    assert (case.id, case.candidate.proof, case.honest) == ("h", "trivial", True)


@pytest.mark.parametrize(
    ("expected", "complaint"),
    [
        ("{", "expected.json: "),
        ("[]", "expected.json: "),
        ({}, "`kind` is missing"),
        ({**EXPECTED, "kind": "prose"}, "prose"),
        ({**EXPECTED, "outcomes": ["perhaps"]}, "perhaps"),
        ({**EXPECTED, "limits": {"luck": 1}}, "luck"),
    ],
)
def test_a_malformed_case_is_named(tmp_path: Path, expected: Any, complaint: str) -> None:
    write_case(tmp_path / "case", expected)
    with pytest.raises(SuiteError, match=complaint):
        list(read_suite(tmp_path))


def test_a_malformed_line_is_a_usage_error_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "honest.jsonl").write_text(f"{json.dumps(HONEST)}\n[]\n")
    ran = CliRunner().invoke(app, ["bench", "judge", "--suite", str(tmp_path)])
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "honest.jsonl:2: " in ran.stderr
