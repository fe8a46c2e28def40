"""Replay by `leanchecker`, the checker that Lake toolchains carry since Lean 4.28.

It maps the candidate's `.olean` into its memory and believes the structure of the file, so the
file must first be tiled by well-formed objects exactly as Lean writes them, and the program runs
behind the sandbox: what it is attacked through, it can only lose itself.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from lean_env.kernel.client import KernelTimeout, KernelUnavailable
from lean_env.olean.module import Olean
from lean_env.olean.region import OleanError
from lean_env.sandbox import Policy, ProcessLimits, Sandbox, SandboxUnavailable
from lean_env.sandbox.scratch import scratch_directory
from lean_env.toolchain import Toolchain

MODULE = "Candidate"
_MEMORY_MB = 16_384  # Mathlib is mapped, not read, but the replay's own memory counts
_OUTPUT_CHARACTERS = 2000


class LeanChecker:
    """`leanchecker` of one toolchain; each file in a process of its own."""

    def __init__(self, toolchain: Toolchain, sandbox: Sandbox) -> None:
        self._toolchain = toolchain
        self._sandbox = sandbox
        self.program = toolchain.sysroot / "bin" / "leanchecker"

    def check(self, file: Olean, *, wall_s: float) -> str | None:
        """Replay the constants of `file` over its imports; None when accepted, else a complaint.

        Raises KernelTimeout or KernelUnavailable.
        """
        if not self.program.is_file():
            raise KernelUnavailable(f"{self.program} does not exist: Lean 4.28 or later is needed")
        try:
            for _ in file.region.objects():
                pass
        except OleanError as error:
            return f"the compiled file is malformed: {error}"
        with scratch_directory() as directory:
            (directory / f"{MODULE}.olean").write_bytes(file.region.data)
            return self._run(directory, wall_s)

    def _run(self, directory: Path, wall_s: float) -> str | None:
        known = self._toolchain.environment.get("LEAN_PATH", "")
        path = os.pathsep.join(filter(None, (str(directory), known)))
        policy = Policy(
            read_only=self._toolchain.readable,
            writable=(directory,),
            env={**self._toolchain.environment, "LEAN_PATH": path},
            cwd=directory,
            limits=ProcessLimits(memory_mb=_MEMORY_MB, cpu_s=int(wall_s * 8) + 10),
        )
        try:
            with self._sandbox.popen([str(self.program), MODULE], policy) as process:
                try:
                    out, err = process.popen.communicate(timeout=wall_s)
                except subprocess.TimeoutExpired:
                    process.popen.kill()
                    raise KernelTimeout(f"leanchecker did not end in {wall_s:.0f} s") from None
        except (SandboxUnavailable, OSError) as error:
            raise KernelUnavailable(f"leanchecker cannot be run: {error}") from None
        if process.popen.returncode == 0:
            return None
        said = (err or out or b"").decode("utf-8", "replace").strip()[-_OUTPUT_CHARACTERS:]
        return said or f"leanchecker ended with status {process.popen.returncode}"
