"""Kimina Lean Server's routes, for programs that were written for it.

A snippet is a whole file, checked for itself: there is no trusted statement to hold it against, and
its client calls it valid when there is neither an error nor a `sorry` in the answer. So a theorem
that Lean lets pass and the judge does not (an axiom of its own, a forged declaration) has an error
here. Who has a statement asks `/v1/verify`, which no snippet can talk out of it.
"""

from __future__ import annotations

import asyncio
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from lean_env.judge.assemble import MAX_CHARACTERS
from lean_env.judge.verdict import Outcome, Reason, Verdict
from lean_env.repl.message import Message, Severity
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status
from lean_env.server.admission import Place
from lean_env.server.service import Service
from lean_env.server.wire import Name, Untrusted
from lean_env.syntax.source_text import Head, read_head
from lean_env.verify.lean_files import judge_lean_file

_SORRY = "declaration uses `sorry`"
_NO_TREE = "information trees are not offered"
_SEVERITIES = {Severity.INFORMATION: "info"}
Seconds = Annotated[int, Field(ge=0)]


class Snippet(BaseModel):
    """A file to be checked."""

    id: Name
    code: Untrusted


class CheckIn(BaseModel):
    """A request to `/api/check`."""

    snippets: Annotated[list[Snippet], Field(min_length=1)]
    timeout: Seconds = 30
    debug: bool = False
    reuse: bool = True
    infotree: Literal["full", "tactics", "original", "substantive"] | None = None


class Code(BaseModel):
    """A file to be checked, as the older route names it."""

    custom_id: Name | int
    proof: Untrusted | None = None
    code: Untrusted | None = None


class CodesIn(BaseModel):
    """A request to `/verify`."""

    codes: Annotated[list[Code], Field(min_length=1)]
    timeout: Seconds = 300
    infotree_type: Literal["full", "tactics", "original", "substantive"] | None = None
    disable_cache: bool = False


class ResultOut(BaseModel):
    """What became of one snippet: `response` as of a REPL, or `error`."""

    id: str
    time: float
    error: str | None = None
    response: dict[str, Any] | None = None


class CheckOut(BaseModel):
    """An answer of `/api/check`."""

    results: list[ResultOut]


async def check(service: Service, asked: CheckIn, place: Place) -> list[dict[str, Any]]:
    """Check all snippets; results in their order."""
    largest = service.settings.limits
    limits = Limits(
        min(max(asked.timeout, 1), largest.wall_s), largest.memory_mb, largest.heartbeats
    )

    async def one(snippet: Snippet) -> dict[str, Any]:
        if asked.infotree is not None:
            return {"id": snippet.id, "time": 0.0, "error": _NO_TREE}
        result = await _check_one(service, snippet, limits)
        place.done()
        return result

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(snippet)) for snippet in asked.snippets]
    return [task.result() for task in tasks]


async def check_codes(service: Service, asked: CodesIn, place: Place) -> list[dict[str, Any]]:
    """Check all files of the older route; results in their order and in its shape."""
    snippets = [
        Snippet.model_construct(id=str(code.custom_id), code=code.proof or code.code or "")
        for code in asked.codes
    ]
    checked = CheckIn.model_construct(
        snippets=snippets, timeout=asked.timeout, infotree=asked.infotree_type
    )
    results = await check(service, checked, place)
    shown = []
    for code, result in zip(asked.codes, results, strict=True):
        response = result.get("response")
        if response is not None:
            response = {**response, "time": result["time"]}
        shown.append(
            {"custom_id": code.custom_id, "error": result.get("error"), "response": response}
        )
    return shown


async def _check_one(service: Service, snippet: Snippet, limits: Limits) -> dict[str, Any]:
    if len(snippet.code) > MAX_CHARACTERS:
        return _error(snippet.id, f"more than {MAX_CHARACTERS} characters")
    text = snippet.code.replace("\r\n", "\n")
    head = read_head(text)
    header = text[: head.end] + "\n" if head.imports else ""
    judge = service.verifier.judge

    def run(repl: Repl) -> dict[str, Any]:
        found = repl.elaborate(Request(head.blanked + text[head.end :], header, limits))
        verdicts: list[Verdict] = []
        if found.status is Status.FINISHED and not found.failed:
            verdicts = judge_lean_file(judge, repl, "", text, limits=limits)
        return _result(snippet.id, found, verdicts)

    def failed(error: Exception) -> dict[str, Any]:
        return _error(snippet.id, f"infrastructure: {type(error).__name__}")

    if (complaint := _unreadable(text, head)) is not None:
        return _error(snippet.id, complaint)
    return await service.judging.run(run, header, failed)


def _unreadable(text: str, head: Head) -> str | None:
    if head.words:
        return f"`{head.words[0]}` files are not checked"
    try:
        text.encode()
    except UnicodeEncodeError:
        return "the text is not valid Unicode"
    return "the text contains a NUL character" if "\0" in text else None


def _result(identity: str, found: Elaboration, verdicts: list[Verdict]) -> dict[str, Any]:
    seconds = found.elapsed_s + sum(verdict.elapsed_s for verdict in verdicts)
    if found.status is Status.TIMEOUT:
        return _error(identity, f"Lean timed out: {found.detail}", seconds)
    if found.status is Status.INVALID_INPUT:
        error = Message(Severity.ERROR, 1, 0, found.detail)
        return {"id": identity, "time": seconds, "response": _response([error], [])}
    if found.status is not Status.FINISHED:
        return _error(identity, f"{found.status.value}: {found.detail}", seconds)
    messages = list(found.messages)
    if found.hidden_error:
        messages.append(Message(Severity.ERROR, 1, 0, "an error is hidden behind other messages"))
    sorries = [message for message in messages if message.text == _SORRY]
    for verdict in verdicts:
        place = next(iter(verdict.messages), Message(Severity.ERROR, 1, 0, ""))
        if verdict.outcome is Outcome.TIMEOUT:
            return _error(identity, "Lean timed out when the proofs were judged", seconds)
        if verdict.outcome is Outcome.INFRASTRUCTURE:
            return _error(identity, f"infrastructure: {place.text}", seconds)
        if verdict.reason is Reason.SORRY:
            sorries = sorries or [place]
        elif verdict.outcome is not Outcome.PROVED and not _has_no_theorem(verdict):
            why = verdict.reason or verdict.outcome
            said = f"the judge does not accept this: {why.value}: {place.text}"
            messages.append(Message(Severity.ERROR, place.line, place.column, said))
    return {"id": identity, "time": seconds, "response": _response(messages, sorries)}


def _has_no_theorem(verdict: Verdict) -> bool:
    """Whether all there is to say is that a file states nothing, which is no fault of it."""
    return verdict.outcome is Outcome.INVALID_INPUT and not verdict.id


def _error(identity: str, text: str, seconds: float = 0.0) -> dict[str, Any]:
    return {"id": identity, "time": seconds, "error": text}


def _response(messages: list[Message], sorries: list[Message]) -> dict[str, Any]:
    response: dict[str, Any] = {"env": 0}
    if messages:
        response["messages"] = [
            {
                "severity": _SEVERITIES.get(message.severity, message.severity.value),
                **_places(message),
                "data": message.text,
            }
            for message in messages
        ]
    if sorries:
        response["sorries"] = [{**_places(message), "goal": ""} for message in sorries]
    return response


def _places(message: Message) -> dict[str, Any]:
    end = message.end
    return {
        "pos": {"line": message.line, "column": message.column},
        "endPos": None if end is None else {"line": end.line, "column": end.column},
    }
