"""The record of one judged candidate: outcome, reason, messages and cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from lean_env.repl.message import Message, Severity


class Outcome(StrEnum):
    """How a check ended; only `PROVED` earns a reward."""

    PROVED = "proved"
    REJECTED = "rejected"
    TIMEOUT = "timeout"
    OUT_OF_MEMORY = "out_of_memory"
    CRASHED = "crashed"
    INVALID_INPUT = "invalid_input"
    INFRASTRUCTURE = "infrastructure"


class Reason(StrEnum):
    """Why a candidate was rejected."""

    PARSE_ERROR = "parse_error"
    ELABORATION_ERROR = "elaboration_error"
    UNSOLVED_GOALS = "unsolved_goals"
    SORRY = "sorry"
    AXIOM = "axiom"
    STATEMENT_MISMATCH = "statement_mismatch"
    MISSING_THEOREM = "missing_theorem"
    FORBIDDEN = "forbidden"
    KERNEL = "kernel"


class Level(StrEnum):
    """What a verdict rests on. No level leaves the kernel out.

    `FAST` is judged exactly as `STANDARD`: the name stays for command lines that give it.
    `PARANOID` elaborates and replays in fresh processes and asks a second, independent kernel too.
    """

    FAST = "fast"
    STANDARD = "standard"
    PARANOID = "paranoid"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The record of one judged candidate.

    `elapsed_s` is wall time, `cpu_s` processor time of the elaboration, both in seconds;
    `memory_mb` the peak resident memory in MiB where it is known. Message positions are in the
    candidate's own text; `truncated` says that messages were cut or left out.
    """

    id: str
    outcome: Outcome
    reason: Reason | None = None
    messages: tuple[Message, ...] = ()
    axioms: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    elapsed_s: float = 0.0
    cpu_s: float = 0.0
    memory_mb: float | None = None
    cached: bool = False
    level: Level = Level.STANDARD
    toolchain: str = ""
    sandbox: str = field(default="none")
    truncated: bool = False

    @property
    def proved(self) -> bool:
        """Whether the candidate proves its statement."""
        return self.outcome is Outcome.PROVED

    @property
    def reward(self) -> float | None:
        """1.0 for a proof, 0.0 for a failed candidate, None for faults of ours or the caller."""
        if self.outcome is Outcome.PROVED:
            return 1.0
        if self.outcome in (Outcome.INFRASTRUCTURE, Outcome.INVALID_INPUT):
            return None
        return 0.0

    def to_json(self) -> dict[str, Any]:
        """Return the JSONL output record."""
        return {
            "id": self.id,
            "outcome": self.outcome.value,
            "reason": self.reason.value if self.reason else None,
            "messages": [message.to_json() for message in self.messages],
            "axioms": list(self.axioms),
            "goals": list(self.goals),
            "elapsed_s": round(self.elapsed_s, 6),
            "cpu_s": round(self.cpu_s, 6),
            "memory_mb": self.memory_mb,
            "cached": self.cached,
            "level": self.level.value,
            "toolchain": self.toolchain,
            "sandbox": self.sandbox,
            "truncated": self.truncated,
        }

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> Verdict:
        """Read a verdict back from `to_json`; raises KeyError or ValueError on another shape."""
        return cls(
            id=record["id"],
            outcome=Outcome(record["outcome"]),
            reason=Reason(record["reason"]) if record["reason"] else None,
            messages=tuple(Message.from_json(message) for message in record["messages"]),
            axioms=tuple(record["axioms"]),
            goals=tuple(record["goals"]),
            elapsed_s=float(record["elapsed_s"]),
            cpu_s=float(record["cpu_s"]),
            memory_mb=record["memory_mb"],
            cached=bool(record["cached"]),
            level=Level(record["level"]),
            toolchain=record["toolchain"],
            sandbox=record.get("sandbox", "none"),
            truncated=bool(record.get("truncated", False)),
        )


@dataclass(frozen=True, slots=True)
class Stamp:
    """What every verdict of one judge at one level says of where it comes from.

    The only maker of verdicts, so that none can forget its level, toolchain or sandbox.
    """

    level: Level
    toolchain: str
    sandbox: str

    def verdict(
        self,
        name: str,
        outcome: Outcome,
        reason: Reason | None = None,
        *,
        messages: tuple[Message, ...] = (),
        axioms: tuple[str, ...] = (),
        goals: tuple[str, ...] = (),
        elapsed_s: float = 0.0,
        cpu_s: float = 0.0,
        memory_mb: float | None = None,
        truncated: bool = False,
    ) -> Verdict:
        """Return the verdict on what is called `name`; see `Verdict` for the fields."""
        return Verdict(
            name,
            outcome,
            reason,
            messages,
            axioms,
            goals,
            elapsed_s,
            cpu_s,
            memory_mb,
            level=self.level,
            toolchain=self.toolchain,
            sandbox=self.sandbox,
            truncated=truncated,
        )

    def failed(self, name: str, outcome: Outcome, complaint: str) -> Verdict:
        """Return a verdict reached without looking at a proof, for the reason `complaint`."""
        return self.verdict(name, outcome, messages=(Message(Severity.ERROR, 1, 0, complaint),))
