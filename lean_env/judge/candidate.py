"""What is to be judged: a trusted statement and an untrusted proof of it."""

from __future__ import annotations

from dataclasses import dataclass


class CandidateError(ValueError):
    """The caller's input is not a candidate: a field is missing, doubled or of the wrong type."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A candidate proof.

    `header` (trusted: imports, options, `open`s; empty means the default header) and `statement`
    (trusted: `theorem name binders : type`, with or without a trailing `:=`, `:= by` or
    `:= by sorry`) say what is to be proved. Data they declare must be complete, without a `sorry`,
    and axioms be among those that a proof may rest on. Exactly one of `proof` (a term, a `by`
    block, or, when the statement ends in `:= by`, a bare tactic block) and `code` (a whole file
    that must contain the theorem) is given; both are untrusted.
    """

    id: str
    statement: str
    proof: str | None = None
    code: str | None = None
    header: str = ""

    def __post_init__(self) -> None:
        if (self.proof is None) == (self.code is None):
            raise CandidateError("give exactly one of `proof` and `code`")
