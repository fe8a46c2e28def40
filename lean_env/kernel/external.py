"""Independent kernels, run as programs on an NDJSON export of the proof and all it rests on."""

from __future__ import annotations

import json
import os
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path

from lean_env.deadline import Deadline
from lean_env.kernel.checker import CheckerUnavailable, run_checker
from lean_env.kernel.export import export
from lean_env.olean.dependencies import Lookup
from lean_env.olean.name import Name, render
from lean_env.sandbox import Policy, ProcessLimits, Sandbox
from lean_env.sandbox.scratch import scratch_directory

_MEMORY_MB = 16_384  # the library below a proof counts
_LIBRARIES = ("lib", "lib64", "libexec", "share", "pyvenv.cfg")


@dataclass(frozen=True, slots=True)
class ExternalKernel:
    """A checker by its command line, such as `nanoda_bin {config}` or `checker {export}`.

    `{export}` stands for the file in the format of lean4export, `{config}` for a configuration in
    nanoda's style that names it; without either, the export comes on standard input. Exit status 0
    accepts, any other refuses. It runs inside the sandbox and sees the system, its own
    installation and the files that its command line names.
    """

    command: str

    @property
    def name(self) -> str:
        """The program's name."""
        return Path(shlex.split(self.command)[0]).name

    def check(
        self,
        theorem: Name,
        find: Lookup,
        allowed: frozenset[Name],
        *,
        sandbox: Sandbox,
        deadline: Deadline,
    ) -> str | None:
        """Have `theorem` and everything below it checked; None when accepted, else the complaint.

        Raises DeadlineExceeded, CheckerTimeout or CheckerCrash, and CheckerUnavailable for a fault
        of ours.
        """
        words = shlex.split(self.command)
        program = shutil.which(words[0])
        if program is None:
            raise CheckerUnavailable(f"{words[0]} is no program that can be run")
        with scratch_directory() as directory:
            file, config = directory / "proof.ndjson", directory / "config.json"
            try:
                with file.open("w", encoding="utf-8") as out:
                    for line in export(theorem, find):
                        deadline.check()
                        out.write(f"{line}\n")
                config.write_text(json.dumps(_configuration(file, allowed)))
                stdin = file.open("rb")
            except OSError as error:
                raise CheckerUnavailable(f"the export cannot be written: {error}") from None
            words = [
                word.replace("{export}", str(file)).replace("{config}", str(config))
                for word in words[1:]
            ]
            policy = Policy(
                read_only=(directory, *_installation(Path(program)), *_named(words)),
                env={"PATH": os.defpath},
                programs=True,
                processes=True,
                limits=ProcessLimits(
                    memory_mb=_MEMORY_MB, cpu_s=int(max(1.0, deadline.left_s) * 8) + 10
                ),
            )
            with stdin:
                answer = run_checker(sandbox, [program, *words], policy, deadline, stdin)
        return None if answer.status == 0 else answer.said


def _installation(program: Path) -> tuple[Path, ...]:
    """The places of a program: its folder, and the libraries beside that."""
    found = []
    for place in dict.fromkeys((program.absolute(), program.resolve())):
        found.append(place.parent)
        found += [place.parent.parent / name for name in _LIBRARIES]
    return tuple(path for path in found if path.exists())


def _named(words: list[str]) -> tuple[Path, ...]:
    """The files that a command line names by their whole paths."""
    paths = (Path(word) for word in words if word.startswith("/"))
    return tuple(path for path in paths if path.is_file())


def _configuration(file: Path, allowed: frozenset[Name]) -> dict[str, object]:
    return {
        "export_file_path": str(file),
        "permitted_axioms": sorted(render(axiom) for axiom in allowed),
        "unpermitted_axiom_hard_error": True,
        "nat_extension": True,
        "string_extension": True,
    }
