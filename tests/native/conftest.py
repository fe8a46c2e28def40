"""The host's C, compiled for tests of its own with every check the compiler has."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from lean_env.toolchain.launcher import COMPILE, compilers, host_sources

SANITIZED = ("-g", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
HOST = host_sources()[0].parent

Compile = Callable[..., Path]


@pytest.fixture(scope="session")
def compile_c(tmp_path_factory: pytest.TempPathFactory) -> Compile:
    """Compile sources of the host (by name) and of tests (by path) to a program."""
    directory = tmp_path_factory.mktemp("programs")

    def compiled(name: str, sources: Sequence[str | Path], options: Sequence[str] = ()) -> Path:
        program = directory / name
        files = [HOST / source if isinstance(source, str) else source for source in sources]
        # the sanitizers stand in for what `_FORTIFY_SOURCE` checks, and do not go with it
        flags = [flag for flag in COMPILE if not flag.endswith("_FORTIFY_SOURCE=2")]
        command = [*compilers()[0], *flags, *SANITIZED, f"-I{HOST}", *map(str, files)]
        subprocess.run([*command, *options, "-o", str(program)], check=True)
        return program

    return compiled
