"""The shapes of our own routes: requests as they are checked, answers as they are described."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, WithJsonSchema

from lean_env.judge.candidate import Candidate, CandidateError
from lean_env.judge.verdict import Level, Outcome, Reason
from lean_env.repl.protocol import MAX_MEMORY_MB, MAX_SECONDS, Limits
from lean_env.verify.records import candidate_of


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("a string was expected")
    return value


Untrusted = Annotated[str, PlainValidator(_text), WithJsonSchema({"type": "string"})]
"""Any text that JSON can hold: what is no Unicode is judged, and not refused with its batch."""

MAX_STATED = 1 << 17
"""Characters of a header or a statement, which are read before any limit of time holds."""

Stated = Annotated[str, Field(max_length=MAX_STATED)]
Name = Annotated[str, Field(max_length=512)]
Seconds = Annotated[float, Field(gt=0, le=MAX_SECONDS, allow_inf_nan=False)]
Megabytes = Annotated[int, Field(ge=64, le=MAX_MEMORY_MB)]


class Asked(BaseModel):
    """A request: a field that nobody knows is a mistake, not a wish."""

    model_config = ConfigDict(extra="forbid")


class CandidateIn(BaseModel):
    """A trusted statement with an untrusted proof: `proof` or `code`, as in `lean-env verify`."""

    id: Name | None = None
    header: str = ""
    statement: str
    proof: Untrusted | None = None
    code: Untrusted | None = None

    def candidate(self, index: int) -> Candidate:
        """Return the candidate; raises CandidateError for what is none."""
        if (self.proof is None) == (self.code is None):
            raise CandidateError("give exactly one of `proof` and `code`")
        if max(len(self.header), len(self.statement)) > MAX_STATED:
            raise CandidateError(f"header and statement have up to {MAX_STATED} characters")
        record = self.model_dump(exclude={"id"}, exclude_none=True)
        return candidate_of(record, self.name(index))

    def name(self, index: int) -> str:
        """Its id, which is its place in the batch where it has none."""
        return str(index) if self.id is None else self.id


class VerifyIn(Asked):
    """A batch.

    `timeout` (seconds) and `memory_mb` (MiB) bound each candidate; the server's limits hold where
    they are left out. What is not judged within `deadline_s` seconds is left unjudged.
    """

    candidates: Annotated[list[CandidateIn], Field(min_length=1)]
    timeout: Seconds | None = None
    memory_mb: Megabytes | None = None
    level: Level | None = None
    deadline_s: Seconds | None = None


class MessageOut(BaseModel):
    """A message of Lean, at its place in the candidate's own text."""

    severity: str
    line: int
    column: int
    text: str
    end_line: int | None = None
    end_column: int | None = None


class VerdictOut(BaseModel):
    """A verdict, as `lean-env verify` writes it; the reward is null where nobody can be blamed."""

    id: str
    index: int
    outcome: Outcome
    reason: Reason | None
    reward: float | None
    messages: list[MessageOut]
    axioms: list[str]
    goals: list[str]
    elapsed_s: float
    cpu_s: float
    memory_mb: float | None
    cached: bool
    level: Level
    toolchain: str
    sandbox: str
    truncated: bool


class VerdictsOut(BaseModel):
    """Verdicts in the order of their candidates."""

    verdicts: list[VerdictOut]


class Problem(BaseModel):
    """Why a request was not served."""

    detail: str


def bounded_limits(largest: Limits, timeout: float | None, memory_mb: int | None) -> Limits:
    """The limits that a request asks for; raises ValueError for more than the server allows."""
    seconds = largest.wall_s if timeout is None else timeout
    megabytes = largest.memory_mb if memory_mb is None else memory_mb
    if seconds > largest.wall_s:
        raise ValueError(f"`timeout` may be up to {largest.wall_s:g} s here")
    if megabytes > largest.memory_mb:
        raise ValueError(f"`memory_mb` may be up to {largest.memory_mb} MiB here")
    return Limits(seconds, megabytes, largest.heartbeats, largest.output_bytes)


def json_line(record: Mapping[str, Any]) -> bytes:
    """One line of NDJSON, in ASCII: what a text cannot say in UTF-8 is escaped."""
    return json.dumps(record, separators=(",", ":")).encode() + b"\n"
