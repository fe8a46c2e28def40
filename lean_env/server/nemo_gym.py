"""NeMo-Gym's resource server for formal mathematics: `/seed_session` and `/verify` of its rows.

Stateless: a row carries its theorem, and the answer is its text, of which the last Lean block
counts. What NeMo-Gym's agents need for another turn comes with the reward. Their reward is a
number: where the server is to blame, the request fails with 503, and the sample with it.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from lean_env.judge.assemble import read_statement
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.server.admission import Place
from lean_env.server.answers import answers
from lean_env.server.refusals import Refusal
from lean_env.server.service import Service
from lean_env.server.wire import Stated, Untrusted
from lean_env.verify.records import candidate_of

_CORRECTION = "That is no proof yet. Lean says:\n\n{said}\n\nGive the whole proof again."
_NO_ANSWER = "no_answer"


class ContentIn(BaseModel):
    """A part of a message."""

    model_config = ConfigDict(extra="allow")
    type: str = ""
    text: Untrusted = ""


class OutputIn(BaseModel):
    """One item of what a model put out; messages have content."""

    model_config = ConfigDict(extra="allow")
    type: str = ""
    content: list[ContentIn] | None = None


class ResponseIn(BaseModel):
    """An object of OpenAI's Responses interface."""

    model_config = ConfigDict(extra="allow")
    output: list[OutputIn] = Field(default_factory=list)
    output_text: Untrusted | None = None

    @property
    def said(self) -> str:
        """The model's text."""
        if self.output_text is not None:
            return self.output_text
        parts = (
            part for item in self.output if item.type == "message" for part in item.content or ()
        )
        return "".join(part.text for part in parts if part.type == "output_text")


class RowIn(BaseModel):
    """A row with the response to it."""

    model_config = ConfigDict(extra="allow")
    header: Stated = ""
    formal_statement: Stated
    informal_prefix: str | None = None
    name: str | None = None
    turn_index: int = 0
    response: ResponseIn

    def theorem(self) -> Theorem:
        """The row's theorem; raises Refusal for what is none."""
        given = {"header": self.header, "statement": self.formal_statement, "proof": ""}
        try:
            read = candidate_of(given, self.name or "theorem")
            statement = read_statement(read.statement).text
            return Theorem(self.name or "theorem", statement, read.header)
        except (ValueError, ProblemError) as error:
            raise Refusal(422, str(error)) from None


class RowOut(BaseModel):
    """The row again, with its reward and what a next turn needs."""

    model_config = ConfigDict(extra="allow")
    reward: float
    proof_status: str
    predicted_proof: str | None
    compiler_output: dict[str, Any]
    turn_index: int
    needs_correction: bool
    error_feedback: str | None
    correction_prompt: str | None


async def verify_row(service: Service, row: RowIn, place: Place) -> dict[str, Any]:
    """Judge the response to a row; raises Refusal for a fault of ours or of the row."""
    theorem = row.theorem()
    candidate = answers().candidate(theorem, row.response.said)
    verdict: Verdict | None = None
    if candidate is not None:
        verdict = await service.judging.one(candidate, service.settings.limits, place)
        service.note(candidate, verdict)
        if verdict.reward is None:
            _refuse(verdict)
    said = answers().feedback(verdict)
    proved = verdict is not None and verdict.proved
    return {
        "reward": 1.0 if proved else 0.0,
        "proof_status": _status(verdict),
        "predicted_proof": None if candidate is None else _text_of(candidate),
        "compiler_output": {
            "process_status": _status(verdict),
            "stdout": "" if verdict is None else "\n".join(m.text for m in verdict.messages),
            "stderr": "",
        },
        "turn_index": row.turn_index,
        "needs_correction": not proved,
        "error_feedback": said,
        "correction_prompt": None if said is None else _CORRECTION.format(said=said),
    }


def _refuse(verdict: Verdict) -> None:
    said = "; ".join(message.text for message in verdict.messages)
    status = 422 if verdict.outcome is Outcome.INVALID_INPUT else 503
    raise Refusal(status, f"{verdict.outcome.value}: {said}")


def _status(verdict: Verdict | None) -> str:
    if verdict is None:
        return _NO_ANSWER
    return (verdict.reason or verdict.outcome).value


def _text_of(candidate: Candidate) -> str:
    return (candidate.proof if candidate.proof is not None else candidate.code) or ""
