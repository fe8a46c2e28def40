"""A candidate cannot answer in Lean's place: no path leads to the channel, native or cold."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_env.repl.cold import ColdRepl
from lean_env.repl.native import NativeRepl
from lean_env.repl.protocol import Request, Status
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

PRELUDE = (Path(__file__).parents[1] / "sandbox" / "attacks" / "prelude.lean").read_text()
HEADER = "open Nat\n"
"""Commands behind the imports: the first candidate behind them is elaborated with them."""

FRAMES = {
    "the header fails": struct.pack("=Q", 16) + b"the header fails",
    "no error at all": struct.pack("=QBBIQ", 14, 0, 0, 0, 0),
    "many messages": struct.pack("=QBBI", 1 << 20, 0, 0, 500_000),
    "an endless frame": struct.pack("=Q", 2**63),
}


def lean_text(raw: bytes) -> str:
    return '"' + "".join(f"\\x{byte:02x}" for byte in raw if byte < 128) + '"'


def attack(path: str, raw: bytes) -> Request:
    write = f'#eval (IO.FS.writeFile "{path}" {lean_text(raw)}).done\n'
    return Request(f"{PRELUDE}{write}theorem t : 1 = 2 := nope\n", HEADER, want_olean=True)


@pytest.fixture(scope="module")
def native(toolchain: Toolchain) -> Iterator[NativeRepl]:
    assert toolchain.library is not None
    opened = NativeRepl(toolchain.library, toolchain.sysroot, sandbox=Sandbox.detect())
    yield opened
    opened.close()


@pytest.mark.parametrize("raw", FRAMES.values(), ids=FRAMES)
def test_the_channel_cannot_be_opened_by_its_number(native: NativeRepl, raw: bytes) -> None:
    for path in ("/proc/self/fd/3", "/dev/fd/3", "/proc/thread-self/fd/3", "/proc/self/fd/4"):
        found = native.elaborate(attack(path, raw))
        assert found.status is Status.FINISHED, found
        assert [message.text for message in found.messages][:1] == ['"SHUT"']
        assert found.failed
        assert found.olean is None
        assert 0 < found.cpu_s < 60
        assert 0 < (found.memory_mb or 0) < 5000


LEAN_SAYS = {
    "an error in the header": '{"severity":"error","pos":{"line":0,"column":0},"endPos":null,'
    '"data":"unknown module prefix","kind":"x"}',
    "an infinite line": '{"severity":"error","pos":{"line":1e999,"column":0},'
    '"data":"x","kind":"x"}',
    "brackets without end": "[" * 5000,
}


@pytest.mark.parametrize("line", LEAN_SAYS.values(), ids=LEAN_SAYS)
def test_what_a_cold_process_prints_is_its_own_doing(toolchain: Toolchain, line: str) -> None:
    repl = ColdRepl(toolchain, Sandbox.detect())
    raw = f"\n{line}\n".encode()
    found = repl.elaborate(attack("/proc/self/fd/1", raw))
    assert found.status in (Status.FINISHED, Status.CRASHED), found
    assert found.olean is None
    assert found.status is Status.CRASHED or found.failed


def test_a_header_that_fails_is_the_callers_fault_on_a_cold_process_too(
    toolchain: Toolchain,
) -> None:
    repl = ColdRepl(toolchain, Sandbox.detect())
    found = repl.elaborate(Request("theorem t : 1 = 1 := rfl\n", "open Nowhere\n"))
    assert found.status is Status.INVALID_INPUT
    assert "Nowhere" in found.detail
