"""Replay by a checker of compiled modules: `leanchecker`, which Lake toolchains carry since Lean
4.28, or another with its command line, such as `lean4lean`.

It maps the candidate's `.olean` into its memory and believes the structure of the file, so the
file must first be tiled by well-formed objects exactly as Lean writes them, and the program runs
behind the sandbox: what it is attacked through, it can only lose itself.
"""

from __future__ import annotations

import os

from lean_env.deadline import Deadline
from lean_env.kernel.checker import CheckerUnavailable, run_checker
from lean_env.olean.module import Olean
from lean_env.olean.region import OleanError
from lean_env.sandbox import Policy, ProcessLimits, Sandbox
from lean_env.sandbox.scratch import scratch_directory
from lean_env.toolchain import Toolchain

MODULE = "Candidate"
_MEMORY_MB = 16_384  # Mathlib is mapped, not read, but the replay's own memory counts


LEANCHECKER = "leanchecker"


class LeanChecker:
    """A checker of one toolchain, by the program's name; each file in a process of its own."""

    def __init__(self, toolchain: Toolchain, sandbox: Sandbox, name: str = LEANCHECKER) -> None:
        self._toolchain = toolchain
        self._sandbox = sandbox
        self.name = name
        self.program = toolchain.sysroot / "bin" / name

    @property
    def is_there(self) -> bool:
        """Whether the toolchain has the program."""
        return self.program.is_file()

    def check(self, file: Olean, *, deadline: Deadline) -> str | None:
        """Replay the constants of `file` over its imports; None when accepted, else a complaint.

        Raises DeadlineExceeded, CheckerTimeout or CheckerCrash, and CheckerUnavailable for a fault
        of ours.
        """
        if not self.is_there:
            raise CheckerUnavailable(f"{self.program} does not exist: Lean 4.28 or later is needed")
        try:
            for _ in file.region.objects():
                pass
        except OleanError as error:
            return f"the compiled file is malformed: {error}"
        with scratch_directory() as directory:
            try:
                (directory / f"{MODULE}.olean").write_bytes(file.region.data)
            except OSError as error:
                raise CheckerUnavailable(f"the file cannot be written: {error}") from None
            known = self._toolchain.environment.get("LEAN_PATH", "")
            path = os.pathsep.join(filter(None, (str(directory), known)))
            policy = Policy(
                read_only=self._toolchain.readable,
                writable=(directory,),
                env={**self._toolchain.environment, "LEAN_PATH": path},
                cwd=directory,
                limits=ProcessLimits(
                    memory_mb=_MEMORY_MB, cpu_s=int(max(1.0, deadline.left_s) * 8) + 10
                ),
            )
            answer = run_checker(self._sandbox, [str(self.program), MODULE], policy, deadline)
        return None if answer.status == 0 else answer.said
