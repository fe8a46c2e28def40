"""Blanks before a command end where Lean says they do."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lean_env.toolchain.launcher import compilers, host_sources

SkipBlanks = Callable[[bytes], int]

CASES = {
    b"theorem": 0,
    b"  \n theorem": 4,
    b"-- a comment\ntheorem": 13,
    b"/- a /- nested -/ one -/ theorem": 25,
    b"/-- doc -/ theorem": 0,
    b"/-! module doc -/": 0,
    b"\ttheorem": 0,
    b"/- open": 0,
    b" /- open /- twice -/": 1,
    b"-- to the end": 13,
    b"": 0,
}


class View(ctypes.Structure):
    """`view` in wire.h."""

    _fields_ = (("bytes", ctypes.c_char_p), ("size", ctypes.c_size_t))


@pytest.fixture(scope="module")
def skip_blanks(tmp_path_factory: pytest.TempPathFactory) -> SkipBlanks:
    """The host's function, compiled alone."""
    source = next(file for file in host_sources() if file.name == "blanks.c")
    library: Path = tmp_path_factory.mktemp("blanks") / "blanks.so"
    command = [*compilers()[0], "-std=gnu11", "-shared", "-fPIC", str(source), "-o", str(library)]
    subprocess.run(command, check=True)
    function = ctypes.CDLL(str(library)).skip_blanks
    function.restype, function.argtypes = ctypes.c_size_t, [View, ctypes.c_size_t]

    def skip(text: bytes) -> int:
        return int(function(View(text, len(text)), 0))

    return skip


@pytest.mark.parametrize(("text", "position"), CASES.items())
def test_cases(skip_blanks: SkipBlanks, text: bytes, position: int) -> None:
    assert skip_blanks(text) == position


blanks = st.lists(
    st.sampled_from([b" ", b"\n", b"-- x -/ /- \n", b"/- y -/", b"/- /- z -/ -- -/", b"/--/"])
).map(b"".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=blanks)
def test_everything_before_the_command_is_skipped(skip_blanks: SkipBlanks, before: bytes) -> None:
    before = before.replace(b"/--/", b" ")
    assert skip_blanks(before + b"theorem") == len(before)
