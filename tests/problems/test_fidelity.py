"""Statements held against what the Lean they were made on printed: real Lean, rows of our own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lean_env.disk_cache import DiskCache
from lean_env.pool import Pool
from lean_env.problems.fidelity import Fidelity, Finding, compare, read_statements
from lean_env.problems.theorem import ProblemError
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Limits, Repl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

HEADER = "import Mathlib\n\nset_option maxHeartbeats 0\n\nopen Nat\n\n"
ROWS: list[dict[str, Any]] = [
    {
        "name": "equal",
        "header": HEADER,
        "formal_statement": "theorem equal (n : ℕ) (h₀ : 0 < n) :\n  n ≠ 0 := by\n",
        "goal": "n : ℕ\nh₀ : 0 < n\n⊢ n ≠ 0",
    },
    {
        "name": "different",
        "header": HEADER,
        "formal_statement": "theorem different (n : ℕ) : n < n + 1 :=",
        "goal": "n : ℕ\n⊢ n.lt (n + 1)",
    },
    {
        "name": "construction",
        "header": HEADER,
        "formal_statement": "def construction (n : ℕ) : Fin (n + 1) :=",
        "goal": "n : ℕ\n⊢ Fin (n + 1)",
    },
    {
        "name": "unknown",
        "header": HEADER,
        "formal_statement": "theorem unknown (n : ℕ) : IsNowhere n := by sorry",
        "goal": "n : ℕ\n⊢ IsNowhere n",
    },
    {
        "name": "no_variable",
        "header": HEADER,
        "formal_statement": "theorem no_variable (n : Nowhere) : n = n := by sorry",
    },
    {
        "name": "no_header",
        "header": "import Mathlib\nopen Nowhere\n",
        "formal_statement": "theorem no_header : True := by",
    },
    {
        "name": "no_module",
        "header": "import Nowhere.Else\n",
        "formal_statement": "theorem no_module : True := by",
    },
    {
        "name": "bound_and_meant",
        "header": HEADER,
        "formal_statement": "theorem bound_and_meant (f : α → α) (x : α) : f x = f x := by",
        "goal": "α : Sort u_1\nf : α → α\nx : α\n⊢ f x = f x",
    },
    {
        "name": "bound",
        "header": HEADER,
        "formal_statement": "theorem bound (x : 𝔸) : x = x := by sorry",
    },
    {
        "name": "in_a_universe",
        "header": HEADER,
        "formal_statement": "theorem in_a_universe (A : Type u) (x : A) : x = x := by sorry",
    },
    {"name": "no_reference", "lean4_code": "import Mathlib\ntheorem t (n : ℕ) : n = n := by sorry"},
]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sets") / "rows.jsonl"
    path.write_text("\n".join(map(json.dumps, ROWS)))
    return path


@pytest.fixture(scope="module")
def pool(toolchain: Toolchain) -> Iterator[Pool]:
    with Pool(lambda: open_repl(toolchain, sandbox=Sandbox.detect()), workers=1) as opened:
        yield opened


@pytest.fixture(scope="module")
def found(file: Path, pool: Pool) -> Fidelity:
    return compare(read_statements(file), pool, about="here", limits=Limits())


def one(found: Fidelity, name: str) -> Finding:
    (finding,) = [item for item in found.findings if item.name == name]
    return finding


def test_findings_come_in_the_order_of_the_file(found: Fidelity) -> None:
    assert [item.name for item in found.findings] == [row["name"] for row in ROWS]


def test_goals_are_compared_to_the_letter(found: Fidelity) -> None:
    assert one(found, "equal").equal
    different = one(found, "different")
    assert different.printed == "n : ℕ\n⊢ n < n + 1"
    assert (different.equal, different.good) == (False, False)


def test_what_asks_for_a_construction_is_elaborated_too(found: Fidelity) -> None:
    assert one(found, "construction").equal


def test_without_a_reference_to_elaborate_is_enough(found: Fidelity) -> None:
    finding = one(found, "no_reference")
    assert (finding.printed, finding.expected) == ("n : ℕ\n⊢ n = n", None)
    assert (finding.equal, finding.good) == (False, True)


def test_a_name_that_lean_binds_is_meant_only_where_the_reference_shows_it(
    found: Fidelity,
) -> None:
    assert one(found, "bound_and_meant").equal
    assert one(found, "in_a_universe").good
    bound = one(found, "bound")
    assert (bound.printed, bound.auto_bound, bound.missing) == (None, True, "𝔸")


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("unknown", "IsNowhere"),
        ("no_variable", "Nowhere"),
        ("no_header", "Nowhere"),
        ("no_module", "Nowhere"),
    ],
)
def test_what_does_not_elaborate_is_known_by_the_missing_name(
    found: Fidelity, name: str, missing: str
) -> None:
    finding = one(found, name)
    assert finding.printed is None
    assert missing in finding.missing


def test_the_report_counts_and_lists_what_is_not_as_it_should_be(found: Fidelity) -> None:
    report = found.to_json()
    counts = [report[key] for key in ("statements", "elaborate", "compared", "equal")]
    assert counts == [11, 6, 5, 3]
    assert [item["name"] for item in report["rest"]] == [
        *("different", "unknown", "no_variable", "no_header", "no_module", "bound")
    ]
    assert all(item.keys() == {"name", "why", "printed", "expected"} for item in report["rest"])
    assert sum(item["statements"] for item in report["missing"]) == 5
    assert report["auto_bound"] == 1
    assert report["missing"][0] == {"name": "Nowhere", "statements": 3}


def test_a_run_that_was_stopped_goes_on_where_it_was(
    file: Path, pool: Pool, tmp_path: Path, found: Fidelity, toolchain: Toolchain
) -> None:
    statements = read_statements(file)

    def opened() -> Repl:
        return open_repl(toolchain, sandbox=Sandbox.detect())

    def stop() -> None:
        raise KeyboardInterrupt

    with DiskCache(tmp_path) as cache:
        with pytest.raises(KeyboardInterrupt):
            compare(statements, pool, about="here", limits=Limits(), cache=cache, progress=stop)
        assert compare(statements, pool, about="here", limits=Limits(), cache=cache) == found
        # Now everything is known: a pool that can elaborate nothing is enough.
        with Pool(opened) as closed:
            pass
        assert compare(statements, closed, about="here", limits=Limits(), cache=cache) == found


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "no statement"),
        ('{"name": "a"}', ":1: neither `statement`"),
        ("[1]", "record 1: not a JSON object"),
        ('{"formal_statement": 3}', "not a string"),
    ],
)
def test_what_is_no_set_of_statements_is_refused(
    tmp_path: Path, content: str, complaint: str
) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text(content)
    with pytest.raises(ProblemError, match=complaint):
        read_statements(file)


def test_a_header_is_given_to_those_that_bring_none(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    rows = [
        {"name": "a", "formal_statement": "theorem a : True := by"},
        {"name": "b", "formal_statement": "import Init\ntheorem b : True := by"},
    ]
    file.write_text("\n".join(map(json.dumps, rows)))
    bare, own = read_statements(file, "import Mathlib\n")
    assert (bare.header, own.header) == ("import Mathlib\n", "import Init\n")
