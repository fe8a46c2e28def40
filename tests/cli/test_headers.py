"""`lean-env headers`: names, and what a worker takes that has imported one."""

from __future__ import annotations

import json
from pathlib import Path

from .conftest import Run


def test_the_names_and_their_texts(run: Run) -> None:
    rows = [json.loads(line) for line in run("headers", "--json").out.splitlines()]
    assert {row["name"]: row["text"] for row in rows}["core"] == "import Init\n"
    assert "minif2f" in run("headers").out


def test_a_header_is_measured(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.lean").write_text("import Init\nopen Nat\n")
    ran = run("headers", "mine.lean", "--json")
    (row,) = map(json.loads, ran.out.splitlines())
    assert (ran.code, row["name"]) == (0, "mine.lean")
    assert row["own_mb"] > 10
    assert row["fit"] >= 1


def test_what_is_no_header_is_a_mistake_of_use(run: Run) -> None:
    unknown, missing, broken = (
        run("headers", given) for given in ("minif2", "none.lean", "import Nowhere")
    )
    assert (unknown.code, missing.code, broken.code) == (2, 2, 2)
    assert "give a name (core, mathlib" in unknown.err
    assert "none.lean" in missing.err
    assert "Nowhere" in broken.err
