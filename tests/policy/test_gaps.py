"""The `sorry`s of a text: where they are, what they ask, and how tactics stand in their place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.problems.theorem import Theorem
from lean_env.repl.message import Severity
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Repl, Request
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from policy.gaps import Asked, Gap, ask, filled, gaps_in, left_out, named

WHOLE = """/-- Said := of it, with a sorry. -/
@[simp] theorem a (n : Nat) : n = n := by
  sorry
-- behind a

theorem b : True := sorry /- behind b -/
theorem c : True := by sorry
example : "sorry" = "sorry" := by sorry
"""


def asked(gap: Gap, theorem: Theorem | None = None, *, tactics: bool = True) -> Asked:
    """A gap as a theorem, which only matters where it is searched."""
    return Asked(gap, theorem or named(gap.stated), tactics)


def test_a_proof_that_is_only_a_sorry_goes_as_a_whole() -> None:
    gaps = gaps_in(WHOLE)
    assert [gap.name for gap in gaps] == ["a", "b", "c", "example:8"]
    assert all(gap.whole for gap in gaps)
    proofs = [("rfl", "skip"), ("trivial",), ("trivial",), ("rfl",)]
    text = filled(WHOLE, [(asked(g), p) for g, p in zip(gaps, proofs, strict=True)])
    assert text == (
        WHOLE.replace(" := by\n  sorry", " := by\n  rfl\n  skip")
        .replace("True := sorry", "True := by\n  trivial")
        .replace("True := by sorry", "True := by\n  trivial")
        .replace('" := by sorry', '" := by\n  rfl')
    )


@pytest.mark.parametrize(
    ("before", "after", "tactics", "one", "two"),
    [
        ("  · ", "", True, "x", "x\n    y"),
        ("  ", "", True, "x", "x\n  y"),
        ("  cases n <;> ", "", True, "x", "(\n    x\n    y)"),
        ("  | zero => ", "", True, "x", "x\n            y"),
        ("  have : p := by ", "", True, "x", "x\n                 y"),
        ("  have : p := ", "", False, "by x", "(by\n    x\n    y)"),
        ("  exact ⟨h, ", "⟩", False, "(by x)", "(by\n    x\n    y)"),
    ],
)
def test_tactics_stand_as_the_place_needs_it(
    before: str, after: str, tactics: bool, one: str, two: str
) -> None:
    text = f"theorem t : p := by\n  skip\n{before}sorry{after}\n"
    [gap] = gaps_in(text)
    for proof, put in ((("x",), one), (("x", "y"), two)):
        assert filled(text, [(asked(gap, tactics=tactics), proof)]) == text.replace("sorry", put)


LINES = st.sampled_from(
    ["theorem t : p := sorry", "example : p := by", "  sorry", "  · sorry -- sorry", "namespace N",
     "  exact f sorry (by sorry)", "/- sorry", "-/", "def d := sorry", "end N", "lemma «a b» : q",
     '  "', "  | 0 => sorry", "  := by sorry"]
)  # fmt: skip


@given(st.lists(LINES | st.text(max_size=20), max_size=12).map("\n".join))
def test_gaps_are_sorrys_whatever_the_text_is(text: str) -> None:
    gaps = gaps_in(text)
    for gap in gaps:
        assert text[gap.start : gap.end].rstrip().endswith("sorry")
        assert gap.lines[0] <= gap.line <= gap.lines[1]
    assert len({gap.key for gap in gaps}) == len(gaps)
    put = [(asked(gap), ("trivial",)) for gap in gaps if gap.whole]
    assert filled(text, put).count("trivial") == text.count("trivial") + len(put)


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain) -> Iterator[Repl]:
    with closing(open_repl(toolchain, sandbox=Sandbox.detect())) as opened:
        yield opened


@pytest.mark.parametrize(
    ("text", "claim", "tactics"),
    [
        ("theorem t (p : Prop) (h : p) : p ∧ p := ⟨h, sorry⟩", "(p : Prop) (h : p) : p", False),
        (
            "theorem t (n : Nat) (h : (n : Int) < 5) : n < 5 := by\n"
            "  have : (n : Int) < 6 := by\n    sorry\n  omega",
            "(n : Nat) (h : (↑n : Int) < (5 : Int)) : (↑n : Int) < (6 : Int)",
            True,
        ),
        ("example (b : Bool) : (b && b) = b := by\n  cases b <;> sorry",
         ": (false && false) = false", True),
        ("theorem t {α : Type} [DecidableEq α] (a : α) : a = a := by\n  have := a\n  sorry",
         "(α : Type) [DecidableEq α] (a this : α) : a = a", True),
        ("theorem t (p q : Prop) : p ∧ q → p := by\n  intro ⟨_, _⟩\n  sorry",
         "(p q : Prop) (_ : p) (_ : q) : p", True),
    ],
)  # fmt: skip
def test_lean_says_what_a_gap_asks(repl: Repl, text: str, claim: str, tactics: bool) -> None:
    [gap] = gaps_in(text)
    found = ask(text, gap, repl)
    assert isinstance(found, Asked), found
    said = found.theorem.statement.split(maxsplit=2)[2]
    assert said == claim
    assert found.tactics is tactics


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("theorem t (n : Nat) : n = n := by\n  exact nothing\n  sorry", "nothing"),
        ("theorem t : True := by\n  trivial\n  sorry", "nothing is left"),
        ("theorem t : (∃ f : Nat → Nat, f 0 = 0) → True := by\n  intro ⟨_, _⟩\n  sorry", "no name"),
    ],
)
def test_what_cannot_be_searched_is_said(repl: Repl, text: str, said: str) -> None:
    [gap] = gaps_in(text)
    found = ask(text, gap, repl)
    assert isinstance(found, str)
    assert said.lower() in found.lower()


LET = """theorem t (a : Nat) (b_eq : a = 4) : ∃ n : Nat, n = a + 5 := by
  let b := a + 2
  let c : Nat := b + 3
  sorry
"""


def test_the_values_of_lets_are_hypotheses_and_are_said_where_the_proof_stands(repl: Repl) -> None:
    [gap] = gaps_in(LET)
    found = ask(LET, gap, repl)
    assert isinstance(found, Asked), found
    assert "(b : Nat) (b_eq' : b = a + (2 : Nat)) (c : Nat) (c_eq : c = b + (3 : Nat))" in (
        found.theorem.statement
    )
    text = filled(LET, [(found, ("exact ⟨c, by omega⟩",))])
    assert text.count("sorry") == 0
    assert "have b_eq' : b = a + (2 : Nat) := rfl" in text
    done = repl.elaborate(Request(text, ""))
    assert not [message for message in done.messages if message.severity is Severity.ERROR]


def test_a_sorry_that_is_no_gap_is_told_with_its_place_and_why() -> None:
    text = (
        "def d : Nat := sorry\n\ntheorem t : True := sorry\n\n"
        "instance : Inhabited Nat := ⟨\n  sorry⟩\n"
    )
    assert [(line, why.split(":")[0]) for line, why in left_out(text)] == [
        (1, "it stands in a `def`"),
        (6, "it stands in a `instance`"),
    ]
