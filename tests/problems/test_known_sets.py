"""The domains of well-known sets, read from rows of our own in their style."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome
from lean_env.problems.known_sets import domain_of
from lean_env.problems.readers import read_problems
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier


@pytest.mark.parametrize(
    ("name", "domain"),
    [
        ("mathd_algebra_900", "mathd_algebra"),
        ("mathd_numbertheory_901", "mathd_numbertheory"),
        ("algebra_sumofsquares", "algebra"),
        ("numbertheory_evenandodd", "numbertheory"),
        ("induction_sum_odd", "induction"),
        ("imo_1900_p1", "imo"),
        ("imosl_1900_algebra_p1", "imo"),
        ("amc12_1900_p1", "amc12"),
        ("amc12a_1900_p1", "amc12"),
        ("amc12b_1900_p1", "amc12"),
        ("amc10a_1900_p1", "amc10"),
        ("aime_1900_p1", "aime"),
        ("aimeI_1900_p1", "aime"),
        ("aimeII_1900_p1", "aime"),
        ("imonoid_1", ""),
        ("algebraic", ""),
        ("my_algebra_1", ""),
    ],
)
def test_minif2f_goes_by_the_beginning_of_the_name(name: str, domain: str) -> None:
    assert domain_of({}, name, "import Mathlib\n") == domain


@pytest.mark.parametrize(
    ("name", "opened", "book"),
    [
        ("exercise_1_1", "open Filter Real Function", "Pugh"),
        ("exercise_1_1", "open Real", "Ireland-Rosen"),
        ("exercise_1_1", "open Filter Set TopologicalSpace", "Munkres"),
        ("exercise_1_1", "open Fintype Subgroup Set Polynomial Ideal", "Dummit-Foote"),
        ("exercise_1900_a1", "", "Putnam"),
        ("exercise_1_1", "open Unheard Of", ""),
        ("Rudin|exercise_1_1", "", "Rudin"),
    ],
)
def test_proofnet_goes_by_the_book(name: str, opened: str, book: str) -> None:
    header = f"import Mathlib\n\n{opened}\nopen scoped BigOperators\n"
    assert domain_of({}, name, header) == book


def test_a_book_in_the_id_counts_as_well() -> None:
    assert domain_of({"id": "Artin|exercise_2_2"}, "exercise_2_2", "") == "Artin"


@pytest.mark.parametrize(
    ("record", "domain"),
    [
        ({"name": "amgm_p7"}, "amgm"),
        ({"name": "comp_p1", "original_problems": "schur_p2,amgm_p8"}, "amgm+schur"),
        ({"name": "comp_p2", "original_problems": "amgm_p2,amgm_p8"}, "amgm"),
        ({"name": "comp_p3"}, ""),
    ],
)
def test_ineq_comp_goes_by_the_inequality_behind_it(record: dict[str, str], domain: str) -> None:
    assert domain_of(record, record["name"], "") == domain


@pytest.mark.parametrize(
    ("record", "domain"),
    [
        ({"category": "geometry", "tags": ["algebra"]}, "geometry"),
        ({"tags": ["analysis", "algebra"]}, "analysis"),
        ({"tags": "['linear_algebra', 'analysis']"}, "linear_algebra"),
        ({"tag": "['Field Theory']"}, "Field Theory"),
        ({"tags": "[unbalanced"}, "[unbalanced"),
        ({"tags": [], "category": ""}, ""),
        ({"domain": "Nat"}, "Nat"),
    ],
)
def test_a_field_that_says_it_comes_first(record: dict[str, object], domain: str) -> None:
    assert domain_of(record, "imo_like_name", "") == (domain or "imo")


def test_ineq_comp_brings_no_header_and_gets_one(tmp_path: Path) -> None:
    rows = [
        {"name": "amgm_p900", "formal_statement": "theorem amgm_p900 (x : ℝ) : x = x := by\n"},
        {"name": "other", "formal_statement": "theorem other (x : Nat) : x = x := by\n"},
    ]
    file = tmp_path / "set.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)))
    inequality, other = read_problems(file)
    assert inequality.header.startswith("import Mathlib\n")
    assert inequality.statement == "theorem amgm_p900 (x : ℝ) : x = x"
    assert other.header == ""


@pytest.mark.parametrize(
    "row",
    [
        {"lean4_code": "import Init\n\ntheorem x (h : n = n + 0) : n = n := by sorry"},
        {"header": "import Init\n", "formal_statement": "theorem x (h : n = n + 0) : n = n := by"},
    ],
)
def test_the_shortlists_of_mobench_may_bind_letters(
    tmp_path: Path, toolchain: Toolchain, row: dict[str, str]
) -> None:
    """As where they were written; a set that says nothing of the kind may not."""
    file = tmp_path / "set.jsonl"
    names = ("imo_sl_1900_N1", "Imo1900P1")
    file.write_text("\n".join(json.dumps({"name": name, **row}) for name in names))
    with Verifier(toolchain, Sandbox.detect(), workers=1) as verifier:
        verdicts = verifier.verify(
            [
                Candidate(item.name, item.statement, proof="by rfl", header=item.header)
                for item in read_problems(file)
            ]
        )
    assert [item.outcome for item in verdicts] == [Outcome.PROVED, Outcome.INVALID_INPUT]
