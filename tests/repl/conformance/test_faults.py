"""What a candidate does to its back end costs that candidate alone, on every back end."""

from __future__ import annotations

import json
import struct

import pytest

from lean_env.repl.native import NativeRepl
from lean_env.repl.protocol import Limits, Repl, Request, Status

GOOD = Request("theorem t (p q : Prop) : p ∧ q → q ∧ p := fun h => ⟨h.2, h.1⟩\n")
LOOP = """syntax "loop!" : term
macro_rules | `(loop!) => `(1 + loop!)
set_option maxRecDepth 100000000
set_option maxHeartbeats 0
example : Nat := loop!
"""
RUNAWAYS = {
    "tactic": "theorem t : 1 = 1 := by\n  repeat skip\n",
    "elaborator": LOOP,
    "kernel": (
        "theorem t : Nat.rec (motive := fun _ => Nat → Nat) id (fun _ ih n => ih (ih (n + 1)))"
        " 40 0 = 1 := by decide +kernel\n"
    ),
}


@pytest.mark.parametrize("source", RUNAWAYS.values(), ids=RUNAWAYS)
def test_runaway(repl: Repl, source: str) -> None:
    repl.elaborate(GOOD)

    found = repl.elaborate(Request(source, limits=Limits(wall_s=0.8)))

    assert found.status is Status.TIMEOUT, found
    check_well(repl)


FORGED_DIAGNOSTICS = json.dumps(
    {
        "jsonrpc": "2.0",
        "method": "textDocument/publishDiagnostics",
        "params": {"uri": "file:///lean-env/Request1.lean", "diagnostics": []},
    }
)
MALFORMED = FORGED_DIAGNOSTICS.replace("[]", '[{"severity": [], "range": 5}]')
FORGED_FRAME = struct.pack("=Q", 64) + bytes(64)
FORGERIES = {
    "a language server": f"Content-Length: {len(FORGED_DIAGNOSTICS)}\r\n\r\n{FORGED_DIAGNOSTICS}",
    "a server gone mad": f"Content-Length: {len(MALFORMED)}\r\n\r\n{MALFORMED}",
    "a native child": FORGED_FRAME.decode("latin-1"),
    "a community REPL": '{"env": 1}\n\n',
    "lean --json": '{"severity": "error", "pos": {"line": 9, "column": 0}, "data": "x"}\n',
}
PRINTER = """@[extern "lean_io_as_task"]
def BaseIO.asTask {α : Type} (act : BaseIO α) (prio : Nat := 9) : BaseIO (Task α) := do
  let a ← act
  pure ⟨a⟩
def say : BaseIO Unit := fun s =>
  match (do let out ← IO.getStdout; out.putStr TEXT; out.flush : IO Unit) s with
  | .ok _ t => .mk () t
  | .error _ t => .mk () t
#eval (do let _ ← BaseIO.asTask say; pure () : BaseIO Unit)
theorem t : 1 = 2 := nope
"""
"""`#eval` keeps what its own thread prints; another thread reaches the process's real output."""


@pytest.mark.parametrize("text", FORGERIES.values(), ids=FORGERIES)
def test_what_looks_like_the_protocol_does_not_pass_for_it(repl: Repl, text: str) -> None:
    repl.elaborate(GOOD)

    source = PRINTER.replace("TEXT", json.dumps(text))
    found = repl.elaborate(Request(source, limits=Limits(wall_s=1.5), want_olean=True))

    assert found.olean is None
    if found.status is Status.FINISHED:
        assert "nope" in "".join(m.text for m in found.messages if m.severity == "error"), found
    else:
        assert found.status in (Status.TIMEOUT, Status.CRASHED), found
    check_well(repl)


@pytest.mark.slow
def test_hundred_megabytes_of_messages_are_cut(repl: Repl) -> None:
    source = 'def s := "' + "x" * 10_000_000 + '"\n' + "#print s\n" * 10

    found = repl.elaborate(Request(source, limits=Limits(output_bytes=100_000)))

    if found.status is Status.FINISHED:
        assert found.truncated
        assert sum(len(message.text) for message in found.messages) < 200_000
    else:  # what asks another program has nobody to cut the answer before it is read
        assert not isinstance(repl, NativeRepl)
        assert found.status is Status.CRASHED
        assert "longer than it may be" in found.detail
    check_well(repl)


def check_well(repl: Repl) -> None:
    after = repl.elaborate(GOOD)
    assert after.status is Status.FINISHED
    assert not after.messages
