"""A Lean that can be run: what it is and how to start it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

_MATHLIB = ("Mathlib", "Aesop", "Batteries")


class Kind(StrEnum):
    """Where a toolchain comes from."""

    POCKET = "pocket"
    LAKE = "lake"


class ToolchainError(RuntimeError):
    """No usable Lean; the message says what is wrong and `fix` the command that helps."""

    def __init__(self, message: str, fix: str = "") -> None:
        super().__init__(message)
        self.fix = fix


@dataclass(frozen=True, slots=True)
class Toolchain:
    """A Lean executable with everything it reads.

    `lean` is started with `environment` added to its own; `sysroot/lib/lean` holds the core
    library's `.olean` files and `library` is `libleanshared` where it is known to be there. `host`
    is where the program of the native back end for it belongs, None where there can be none.
    `search_path` holds further `.olean` files, those of a project and what it requires.
    `key` names the content: it changes whenever a verdict could (library, core, project).
    `pocket_mathlib` is the digest of the pocket Mathlib where that is what `import Mathlib` means.
    """

    kind: Kind
    lean: Path
    sysroot: Path
    version: str
    commit: str
    key: str
    library: Path | None = None
    host: Path | None = None
    project: Path | None = None
    environment: Mapping[str, str] = field(default_factory=dict)
    search_path: tuple[Path, ...] = ()
    pocket_mathlib: str = ""

    def __str__(self) -> str:
        name = f"{self.kind.value}-{self.version}-{self.key[:12]}"
        mathlib = self.pocket_mathlib[:12]
        return f"{name}+pocket-mathlib-{mathlib}" if mathlib else name

    def how_to_get(self, module: str) -> str:
        """What to do about an imported module that is not compiled here, in words."""
        if self.project is not None:
            return f"build it by `lake build {module}` in {self.project}"
        if module.split(".")[0] not in _MATHLIB:
            return "use a Lake project that has it, by --project"
        official = "the official one comes by `lean-env setup --mathlib` and is used by --project"
        if not self.pocket_mathlib:
            return f"`lean-env setup` of a whole lean-env brings a pocket Mathlib; {official}"
        return (
            f"the pocket Mathlib has no such module, `import Mathlib` brings all of it; {official}"
        )

    @property
    def readable(self) -> tuple[Path, ...]:
        """The directories a Lean process of this toolchain has to read."""
        return tuple(dict.fromkeys((self.sysroot, *self.search_path)))
