"""Recursion as deep as a candidate likes: an error or a crash of its own, said as what it is."""

from __future__ import annotations

import pytest

from lean_env.repl.open_repl import Backend
from lean_env.repl.protocol import Limits, Repl, Request, Status

GOOD = Request("theorem t (p q : Prop) : p ∧ q → q ∧ p := fun h => ⟨h.2, h.1⟩\n")
LIMITS = Limits(wall_s=300.0, memory_mb=8192)
DEEP = 10_000
TOWER = """def f (n : Nat) : Bool := Nat.rec true (fun _ ih => not (not ih)) n
set_option maxRecDepth 1000000000
set_option maxHeartbeats 0
"""


def nested(opening: str, inside: str, depth: int) -> str:
    return opening * depth + inside + ")" * depth


NESTED = {
    "parentheses": f"theorem t : 1 = 1 := {nested('(', 'rfl', DEEP)}\n",
    "applications": f"theorem t : 1 = 1 := {nested('id (', 'rfl', DEEP)}\n",
    "negations": f"theorem t : {'¬ ' * 4000} True := by simp\n",
    "tactics": f"theorem t : 1 = 1 := by {nested('(', 'rfl', DEEP)}\n",
}


@pytest.mark.parametrize("source", NESTED.values(), ids=NESTED)
def test_deep_nesting_is_an_error_or_a_crash(repl: Repl, source: str) -> None:
    found = repl.elaborate(Request(source, limits=LIMITS))

    if found.status is Status.FINISHED:
        [message] = found.messages
        assert (message.severity, message.text[:23]) == ("error", "maximum recursion depth")
    else:
        assert found.status is Status.CRASHED, found
    well = repl.elaborate(GOOD)
    assert well.status is Status.FINISHED
    assert not well.messages


def test_an_elaborator_that_overflows_the_stack(repl: Repl, backend: Backend) -> None:
    if backend in (Backend.COLD, Backend.COMMUNITY):
        pytest.skip("seconds for the same Lean; the interpreter's overflow is told there too")
    check_overflow(repl, TOWER + "#reduce f 1000000\n")


@pytest.mark.slow
def test_an_interpreter_that_overflows_the_stack(repl: Repl, backend: Backend) -> None:
    check_overflow(repl, "def f : Nat → Nat | 0 => 0 | n + 1 => f n + 1\n#eval f 100000000\n")


@pytest.mark.slow
def test_a_kernel_that_overflows_the_stack(repl: Repl, backend: Backend) -> None:
    if backend is Backend.SERVER or backend is Backend.COMMUNITY:
        pytest.skip("the kernel is the same, and takes its time to get there")
    check_overflow(repl, TOWER + "theorem t : f 1000000 = true := by decide +kernel\n")


def check_overflow(repl: Repl, source: str) -> None:
    found = repl.elaborate(Request(source, limits=LIMITS))

    assert found.status is Status.CRASHED, found
    # Lean names an overflow that meets its guard page; one that jumps over it is a plain fault.
    assert "stack overflow" in found.detail.lower() or "SIGSEGV" in found.detail
    assert repl.elaborate(GOOD).status is Status.FINISHED
