"""One thing that was looked at, and what to do when it is not as it should be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """A finding of `lean-env doctor`; `mend` is the command or step that helps."""

    name: str
    ok: bool
    detail: str
    mend: str = ""
