"""Limits, `.olean` bytes and recovery, the same for every back end."""

from __future__ import annotations

import pytest

from lean_env.repl.protocol import Limits, Repl, Request, Status

GOOD = "theorem good_theorem (p q : Prop) : p ∧ q → q ∧ p := fun h => ⟨h.2, h.1⟩\n"
ENDLESS = "partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0\n"


def test_deadline(repl: Repl) -> None:
    repl.elaborate(Request(GOOD))

    found = repl.elaborate(Request(ENDLESS, limits=Limits(wall_s=1.0)))

    assert found.status is Status.TIMEOUT
    assert found.elapsed_s >= 1.0
    assert repl.elaborate(Request(GOOD)).status is Status.FINISHED


def test_memory(repl: Repl) -> None:
    source = "#eval (List.range 700000000).length\n"

    found = repl.elaborate(Request(source, limits=Limits(memory_mb=400)))

    assert found.status is Status.OUT_OF_MEMORY, found.detail
    assert repl.elaborate(Request(GOOD)).status is Status.FINISHED


def test_heartbeats(repl: Repl) -> None:
    source = "theorem t (a b c d : Nat) (h : a < b) (i : c < d) : a + c < b + d := by omega\n"

    few = repl.elaborate(Request(source, limits=Limits(heartbeats=1)))
    enough = repl.elaborate(Request(source))

    assert [message.severity for message in few.messages] == ["error"]
    assert "heartbeats" in few.messages[0].text
    assert not enough.messages


def test_output_is_cut(repl: Repl) -> None:
    source = f'def s := "{"x" * 1_000_000}"\n#print s\n'

    found = repl.elaborate(Request(source, limits=Limits(output_bytes=10_000)))

    assert found.status is Status.FINISHED
    assert found.truncated
    assert sum(len(message.text) for message in found.messages) < 20_000


@pytest.mark.parametrize("header", ["", "import Init\nopen Nat\n"])
def test_olean_holds_the_new_constants(repl: Repl, header: str) -> None:
    found = repl.elaborate(Request(GOOD, header, want_olean=True))

    assert found.olean is not None
    assert found.olean.startswith(b"olean")
    assert b"good_theorem\0" in found.olean


def test_no_olean_after_an_error_or_unasked(repl: Repl) -> None:
    assert repl.elaborate(Request("theorem t : 1 = 2 := nope\n", want_olean=True)).olean is None
    assert repl.elaborate(Request(GOOD)).olean is None


def test_nothing_is_left_for_the_next_request(repl: Repl) -> None:
    repl.elaborate(Request('theorem secret : 1 = 1 := rfl\nnotation "⟪" x "⟫" => x\n'))

    found = repl.elaborate(Request("#check secret\n#check ⟪1⟫\n"))

    assert [message.severity for message in found.messages] == ["error", "error"]


def test_close_is_idempotent(repl: Repl) -> None:
    repl.close()
    repl.close()
