"""Proofs put into one file, each behind what its statement needs."""

from __future__ import annotations

import pytest

from lean_env.problems.theorem import Theorem
from policy.proof_file import fits_one_file, proof_file
from tests.policy.search.scripted import proved

FIRST = Theorem("a", "theorem a : True", "import Init\n\ndef x := 1\n")
SECOND = Theorem("b", "theorem b : x = 1 := by", "import Init\n\ndef x := 1\n\nopen Nat\n")
LATER = Theorem("f", "theorem f : True", "import Init\nimport Lean\n")


def test_a_header_stands_once_and_grows() -> None:
    text = proof_file([(FIRST, proved("trivial")), (SECOND, proved("unfold x", "rfl"))])
    assert text == (
        "import Init\n\ndef x := 1\n\ntheorem a : True := by\n  trivial\n\n"
        "open Nat\n\ntheorem b : x = 1 := by\n  unfold x\n  rfl\n"
    )


def test_imports_come_before_all_theorems() -> None:
    bare = Theorem("d", "theorem d : True")
    assert fits_one_file([FIRST, FIRST])
    assert not fits_one_file([bare, FIRST])
    assert not fits_one_file([Theorem("e", "theorem e : True", "import Init"), LATER])


def test_headers_that_differ_fit_no_file() -> None:
    other = Theorem("c", "theorem c : True", "import Lean\n")
    assert fits_one_file([FIRST, SECOND])
    assert not fits_one_file([FIRST, other])
    with pytest.raises(ValueError, match="one file"):
        proof_file([(FIRST, proved("trivial")), (other, proved("trivial"))])
