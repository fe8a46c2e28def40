"""Independent kernels, run as programs on an NDJSON export of the proof and all it rests on."""

from __future__ import annotations

import json
import shlex
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from lean_env.kernel.export import export
from lean_env.olean.dependencies import Lookup
from lean_env.olean.name import Name, render

_OUTPUT_CHARACTERS = 2000


class ExternalFault(RuntimeError):
    """The program could not be run or did not end: no statement about the proof."""


@dataclass(frozen=True, slots=True)
class ExternalKernel:
    """A checker by its command line, such as `nanoda_bin {config}` or `checker {export}`.

    `{export}` stands for the file in the format of lean4export, `{config}` for a configuration in
    nanoda's style that names it; without either, the export comes on standard input. Exit status 0
    accepts, any other refuses.
    """

    command: str

    @property
    def name(self) -> str:
        """The program's name."""
        return Path(shlex.split(self.command)[0]).name

    def check(
        self, theorem: Name, find: Lookup, allowed: frozenset[Name], *, wall_s: float
    ) -> str | None:
        """Have `theorem` and everything below it checked; None when accepted, else the complaint.

        Raises ExternalFault.
        """
        with tempfile.TemporaryDirectory(prefix="lean-env-") as name:
            file, config = Path(name) / "proof.ndjson", Path(name) / "config.json"
            with file.open("w", encoding="utf-8") as out:
                out.writelines(f"{line}\n" for line in export(theorem, find))
            config.write_text(json.dumps(_configuration(file, allowed)))
            words = [
                word.replace("{export}", str(file)).replace("{config}", str(config))
                for word in shlex.split(self.command)
            ]
            try:
                with file.open("rb") as given:
                    answer = subprocess.run(
                        words,
                        stdin=given,
                        capture_output=True,
                        timeout=wall_s,
                        check=False,
                    )
            except subprocess.TimeoutExpired:
                raise ExternalFault(f"{self.name} did not end in {wall_s:.0f} s") from None
            except OSError as error:
                raise ExternalFault(f"{self.name} cannot be run: {error}") from None
        if answer.returncode < 0:
            raise ExternalFault(f"{self.name} died of signal {-answer.returncode}")
        if answer.returncode == 0:
            return None
        said = (answer.stderr or answer.stdout).decode("utf-8", "replace")
        return said[-_OUTPUT_CHARACTERS:].strip() or f"exit status {answer.returncode}"


def _configuration(file: Path, allowed: frozenset[Name]) -> dict[str, object]:
    return {
        "export_file_path": str(file),
        "permitted_axioms": sorted(render(axiom) for axiom in allowed),
        "unpermitted_axiom_hard_error": True,
        "nat_extension": True,
        "string_extension": True,
    }
