"""What `lean-env doctor` looks at: one diagnostic has a name, a status, a detail, and a fix."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One diagnostic of `lean-env doctor`; `fix` is the command or step to try where not ok."""

    name: str
    ok: bool
    detail: str
    fix: str = ""
