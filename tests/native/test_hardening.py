"""The host is built with what the compiler and the linker have against attacks on C."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from lean_env.toolchain import Toolchain
from lean_env.toolchain.launcher import HOST


@pytest.fixture(scope="module")
def described(toolchain: Toolchain) -> str:
    """The host's headers and dynamic symbols as `readelf` shows them."""
    readelf = shutil.which("readelf")
    if readelf is None:
        pytest.skip("no readelf to look with")
    command = [readelf, "-hldsW", str(toolchain.sysroot / "bin" / HOST)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    "sign",
    ["Position-Independent Executable", "GNU_RELRO", "BIND_NOW", "__stack_chk_fail", "_chk@"],
)
def test_the_host_is_hardened(described: str, sign: str) -> None:
    assert sign in described


def test_its_stack_is_not_executable(described: str) -> None:
    [stack] = [line for line in described.splitlines() if "GNU_STACK" in line]
    assert "RWE" not in stack
