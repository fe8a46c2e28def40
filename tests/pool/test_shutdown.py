"""However the program that holds a pool ends, its Lean processes end with it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import psutil
import pytest

from lean_env.toolchain import Toolchain
from tests.waiting import PATIENCE_S, burning, family, until

PROGRAM = """
import sys, threading
from lean_env.pool import Pool
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Request
from lean_env.sandbox import Sandbox
from lean_env.toolchain import locate

toolchain, sandbox = locate(), Sandbox.detect()
pool = Pool(lambda: open_repl(toolchain, sandbox=sandbox), workers=2)
endless = Request("partial def f (n : Nat) : Nat := f (n + 1)\\n#eval f 0\\n")
warm = threading.Barrier(3)
for _ in range(2):
    pool.submit(lambda repl: (repl.elaborate(Request("")), warm.wait(), repl.elaborate(endless)))
warm.wait()
print("running", flush=True)
sys.stdin.readline()
raise SystemExit("something went wrong")
"""


@pytest.mark.parametrize("ending", ["SIGINT", "SIGTERM", "SIGKILL", "exception"])
def test_nothing_survives(toolchain: Toolchain, ending: str) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    try:
        assert program.stdout.readline() == b"running\n"
        until(burning(program.pid), "the endless work")
        members = family(program.pid)[1:]
        assert len(members) >= 4
        if ending == "exception":
            program.stdin.write(b"\n")
            program.stdin.flush()
        else:
            os.kill(program.pid, getattr(signal, ending))
        program.wait(timeout=PATIENCE_S)
    finally:
        program.kill()
        program.stdout.close()
        program.stdin.close()

    _, alive = psutil.wait_procs(members, timeout=PATIENCE_S)
    assert not alive
