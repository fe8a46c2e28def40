"""Independent kernels are programs like others: inside the sandbox, on time, and briefly quoted."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

from lean_env.deadline import Deadline
from lean_env.kernel.checker import CheckerCrash, CheckerTimeout, CheckerUnavailable
from lean_env.kernel.external import ExternalKernel
from lean_env.olean.dependencies import Source
from lean_env.olean.module import Olean
from lean_env.olean.name import Name
from lean_env.sandbox import Sandbox
from tests.olean.forge import Forge


def find(name: Name) -> Source | None:
    """A file with one theorem, and no library below it."""
    forge = Forge()
    forge.theorem(("t",), forge.const(("True",)), forge.const(("True", "intro")))
    olean = Olean(forge.file())
    return Source(olean[name], olean.terms) if name in olean else None


def check(program: str, *arguments: str, wall_s: float = 20.0) -> str | None:
    """What a kernel written in Python answers; its words may be `{export}` and `{config}`."""
    command = shlex.join([sys.executable, "-I", "-S", "-c", program, *arguments])
    kernel = ExternalKernel(command)
    return kernel.check(
        ("t",), find, frozenset(), sandbox=Sandbox.detect(), deadline=Deadline(wall_s)
    )


def test_it_reads_the_export_and_accepts_or_complains() -> None:
    program = "import sys; sys.exit(0 if '\"thm\"' in open(sys.argv[1]).read() else 'empty')"
    assert check(program, "{export}") is None
    assert check("import sys; sys.exit('no')", "{export}") == "no"
    from_input = "import sys; sys.exit(0 if '\"thm\"' in sys.stdin.read() else 'empty')"
    assert check(from_input) is None


def test_it_sees_nothing_else(tmp_path: Path) -> None:
    """Neither files that its command line does not name, nor the network, nor our environment."""
    (tmp_path / "secret").write_text("secret")
    program = f"""
import os, socket, sys
try:
    sys.exit(open({str(tmp_path / "secret")!r}).read())
except OSError:
    pass
try:
    open(sys.argv[1], "a")
    sys.exit("the export can be changed")
except OSError:
    pass
try:
    socket.create_connection(("127.0.0.1", 9), timeout=1)
except ConnectionRefusedError:
    pass  # a network of its own
except OSError:
    pass
sys.exit(0 if "PYTHONPATH" not in os.environ else "our environment")
"""
    assert check(program, "{export}") is None


def test_what_it_says_is_cut() -> None:
    said = check("import sys; print('x' * 30_000_000); sys.exit('y' * 100_000)")
    assert said is not None
    assert 0 < len(said) <= 2000


def test_ends_that_say_nothing_about_a_proof() -> None:
    with pytest.raises(CheckerTimeout):
        check("import time; time.sleep(60)", wall_s=1.0)
    with pytest.raises(CheckerCrash):
        check("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    with pytest.raises(CheckerUnavailable):
        ExternalKernel("/nowhere/checker {export}").check(
            ("t",), find, frozenset(), sandbox=Sandbox.detect(), deadline=Deadline(5.0)
        )
