"""What a compiled file is said to prove."""

from __future__ import annotations

from dataclasses import dataclass

from lean_env.olean.name import Name


@dataclass(frozen=True, slots=True)
class Claim:
    """One theorem of a compiled file; `id` names its verdict.

    With `definition` the file declares it as a definition whose type is a proposition.
    """

    id: str
    theorem: Name
    definition: bool = False
