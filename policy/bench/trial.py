"""One method on one theorem: what it was allowed, and what came of it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from policy.bench.method import Method


@dataclass(frozen=True, slots=True)
class Settings:
    """What every method may spend on a theorem, `seconds` being a bound for those that hang.

    A tactic may take `tactic_s` seconds and `heartbeats` (thousands, as in `maxHeartbeats`), which
    unlike seconds are the same on any machine.
    """

    tactics: int = 200
    seconds: float = 600.0
    tactic_s: float = 5.0
    seed: int = 0
    toolchain: str = ""
    heartbeats: int | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """One method on one theorem: `proof` is empty where none was found, `ended` says why.

    `problems` names the set. `seconds` are those of wall time that it took; a tactic that another
    method had tried on the same state takes none.
    """

    problems: str
    theorem: str
    content: str
    domain: str
    method: Method
    proof: str
    ended: str
    tactics: int
    seconds: float
    settings: Settings

    @property
    def key(self) -> tuple[object, ...]:
        """What makes another trial the same one."""
        return self.problems, self.theorem, self.content, self.method, self.settings

    def to_json(self) -> dict[str, Any]:
        """Return the record of a run; `from_json` reads it back."""
        return asdict(self) | {"seconds": round(self.seconds, 3)}

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> Trial:
        """Read `to_json`; raises ValueError for anything else."""
        try:
            values = {field.name: record[field.name] for field in fields(cls)}
            values["method"] = Method(values["method"])
            values["settings"] = Settings(**values["settings"])
            return cls(**values)
        except (KeyError, TypeError) as error:
            raise ValueError(f"no trial: {error}") from None
