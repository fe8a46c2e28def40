"""A check finds what makes a statement a bad problem, and claims nothing it has no proof of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.check import Finding, Standing, check
from lean_env.problems.shipped import read_shipped
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier


@pytest.fixture(scope="module")
def verifier(toolchain: Toolchain) -> Iterator[Verifier]:
    with Verifier(toolchain, Sandbox.detect(), workers=1) as verifier:
        yield verifier


def finding(verifier: Verifier, statement: str, header: str = "") -> Finding:
    problems = ProblemSet("one", (Theorem("t", f"theorem t {statement}", header),))
    (found,) = check(problems, verifier)
    return found


@pytest.mark.parametrize(
    ("statement", "standing"),
    [
        ("(a b : Nat) : a + b = b + a", Standing.TRIVIAL),
        (": 7 * 8 = 54", Standing.FALSE),
        ("(p q : Prop) (h : p → q) : q → p", Standing.FALSE),
        ("(a b : Int) (h : a < b) : a + 1 < b", Standing.FALSE),
        ("(b : Bool) : (b && b) = !b", Standing.FALSE),
        ("(xs : List Nat) : xs.reverse = xs", Standing.FALSE),
        ("(n : Nat) (h : n ≤ 3) : 2 ^ n ≤ 2 * n", Standing.FALSE),
        ("(n : Nat) : n < 2 ^ n * 3", Standing.OPEN),
        ("(n : Nat) : n = Nat.nonsense", Standing.MEANINGLESS),
        ("(n : Nat) : n", Standing.MEANINGLESS),
        ("(n : Nat : n = n", Standing.MEANINGLESS),
    ],
)
def test_by_example(verifier: Verifier, statement: str, standing: Standing) -> None:
    assert finding(verifier, statement).standing is standing


def test_a_misspelt_name_is_no_variable(verifier: Verifier) -> None:
    found = finding(verifier, "(count : Nat) : cuont = count + 0 → cuont = count")
    assert found.standing is Standing.MEANINGLESS
    assert "cuont" in found.detail
    wanted = "set_option autoImplicit true\nset_option relaxedAutoImplicit true\n"
    allowed = finding(verifier, "(count : Nat) : other = count + 0 → other = count", wanted)
    assert allowed.standing is Standing.TRIVIAL


def test_attempts_are_bounded_whatever_the_header_says(verifier: Verifier) -> None:
    header = "import Init\nset_option maxHeartbeats 0\n"
    problems = ProblemSet("one", (Theorem("t", "theorem t (n : Nat) : n < 2 ^ n * 3", header),))
    endless = "repeat (have h := Nat.le_refl 1; clear h)"
    (found,) = check(problems, verifier, tactics=[endless], disprove=False, heartbeats=100)
    assert found.standing is Standing.OPEN


def test_what_occurs_twice_names_the_first(verifier: Verifier) -> None:
    problems = ProblemSet(
        "three",
        (
            Theorem("a", "theorem a (n : Nat) : n = n"),
            Theorem("b", "theorem b (m : Nat) :\n  m = m"),
            Theorem("c", "theorem c (m : Int) : m = m"),
        ),
    )
    done: list[int] = []
    found = list(check(problems, verifier, tactics=["rfl"], progress=done.append))
    assert [item.same_as for item in found] == ["", "a", ""]
    assert [item.good for item in found] == [True, False, True]
    assert sum(done) == 3


def test_no_theorem_is_called_false_and_no_canary_trivial(verifier: Verifier) -> None:
    ladder = ProblemSet("some", read_shipped("ladder").theorems[::50])
    canaries = ProblemSet("some", read_shipped("canaries").theorems[::25])
    assert Standing.FALSE not in {found.standing for found in check(ladder, verifier)}
    assert Standing.TRIVIAL not in {found.standing for found in check(canaries, verifier)}
