"""Whatever a candidate's process writes, its reader finds messages in it or calls it nonsense."""

from __future__ import annotations

import contextlib
import json
import math
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lean_env.repl import community, server
from lean_env.repl.bounds import CUT, MAX_GOALS, MAX_MESSAGES, Said, keep
from lean_env.repl.lean_json import read_messages
from lean_env.repl.message import Message, Severity
from lean_env.repl.native import elaboration
from lean_env.repl.native_wire import Kind, Reply
from lean_env.repl.protocol import Request, Status
from lean_env.repl.untrusted import Nonsense, as_count, as_text, read_object

MESSAGE: dict[str, Any] = {
    "severity": "error",
    "pos": {"line": 1, "column": 0},
    "endPos": None,
    "data": "x",
    "kind": "k",
}
DIAGNOSTIC: dict[str, Any] = {
    "severity": 1,
    "range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 1}},
    "message": "x",
    "leanTags": [1],
}
HOSTILE = [
    "[" * 200_000,
    '{"a":' * 200_000,
    '{"severity": "error", "pos": {"line": 1e999, "column": 0}, "data": "x", "kind": "x"}',
    '{"severity": "error", "pos": {"line": NaN, "column": 0}, "data": "x", "kind": "x"}',
    '{"severity": "error", "pos": {"line": -1, "column": 0}, "data": "x", "kind": "x"}',
    '{"severity": "error", "pos": {"line": true, "column": 0}, "data": "x", "kind": "x"}',
    '{"severity": "error", "severity": "error", "data": "x"}',
    '{"severity": [], "pos": {"line": 1, "column": 0}, "data": {}, "kind": null}',
    '{"pos": {"line": ' + "9" * 5000 + "}}",
    '{"pos": {"line": ' + "9" * 4000 + "}}",
    '{"messages": [[[]]], "env": 1e5}',
    '{"messages": {"severity": "error"}}',
    '{"id": [], "error": {"code": 1e999}}',
]
leaves = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["\ud800", "error", 1e308, 2**70, -1, "unsolved goals\n⊢ False"])
)
JSON = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=8,
)


def changed(record: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """The record with some of its fields, or of theirs, replaced by anything or left out."""
    fields = {name: st.just(value) | JSON for name, value in record.items()}
    return st.fixed_dictionaries({}, optional=fields)


def spread(record: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Lists of such records, and what is none."""
    return st.lists(changed(record), max_size=4) | JSON


lines = st.binary(max_size=100) | changed(MESSAGE).map(lambda record: json.dumps(record).encode())


def is_recordable(said: list[Said]) -> None:
    """What is kept goes into a JSONL record, in strict JSON and UTF-8."""
    kept = keep(said, 1000)
    record = [message.to_json() for message in kept.messages]
    json.dumps([record, kept.goals], allow_nan=False, ensure_ascii=False).encode()


@given(st.lists(lines, max_size=5))
@example([text.encode() for text in HOSTILE])
def test_what_lean_prints(parts: list[bytes]) -> None:
    is_recordable(read_messages(b"\n".join(parts)))


def test_a_forged_line_hides_no_other() -> None:
    honest = json.dumps(MESSAGE).encode()
    said = read_messages(b"\n".join([*(text.encode() for text in HOSTILE), honest]))
    assert [one.message.text for one in said] == ["x"]


@given(spread(DIAGNOSTIC), st.text(max_size=20))
def test_diagnostics_of_a_server(diagnostics: Any, text: str) -> None:
    with contextlib.suppress(Nonsense):
        is_recordable(server.read_diagnostics(diagnostics, text))


@given(JSON | st.fixed_dictionaries({"messages": spread(MESSAGE)}))
def test_answers_of_a_community_program(answer: Any) -> None:
    with contextlib.suppress(Nonsense):
        is_recordable(community.read_messages(community.decode(json.dumps(answer))))


@given(st.text(max_size=100))
@example(HOSTILE[0])
@example("noise\n" + HOSTILE[1])
def test_noise_of_a_community_program(text: str) -> None:
    with contextlib.suppress(Nonsense):
        is_recordable(community.read_messages(community.decode(text)))


@given(st.binary(max_size=200))
@example(b"\x00" + b"\x10" + bytes(7) + b"the header fails")
@example(b"\x00\x01" + (2**32 - 1).to_bytes(4, "little"))
def test_answers_of_a_native_child(answer: bytes) -> None:
    reply = Reply(Kind.FINISHED, 0.5, 0.25, 100.0, 0, "", answer)
    found = elaboration(reply, Request("theorem t : 1 = 1 := rfl\n", want_olean=True))
    assert found.status in (Status.FINISHED, Status.CRASHED)
    assert (found.elapsed_s, found.cpu_s, found.memory_mb) == (0.5, 0.25, 100.0)
    is_recordable([Said(message) for message in found.messages])


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_json_is_nonsense_or_harmless(text: str) -> None:
    with contextlib.suppress(Nonsense):
        json.dumps(read_object(text), allow_nan=False)


@given(JSON)
def test_an_object_is_read_as_it_was_written(value: Any) -> None:
    text = json.dumps({"value": value})
    try:
        read = read_object(text)
    except Nonsense:
        assert not finite(value)
    else:
        assert json.dumps(read) == text


def finite(value: Any) -> bool:
    if isinstance(value, list):
        return all(map(finite, value))
    if isinstance(value, dict):
        return all(map(finite, value.values()))
    return not isinstance(value, float) or math.isfinite(value)


@given(JSON)
def test_fields_are_what_they_should_be(value: Any) -> None:
    with contextlib.suppress(Nonsense):
        assert 0 <= as_count(value) < 2**31
    with contextlib.suppress(Nonsense):
        as_text(value).encode()


said_of = st.builds(
    lambda severity, text, unsolved: Said(Message(severity, 1, 0, text), unsolved),
    st.sampled_from(Severity),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.booleans(),
)


@given(st.lists(said_of, max_size=20), st.integers(0, 200))
def test_what_is_kept_is_bounded_and_hides_no_error(said: list[Said], room: int) -> None:
    kept = keep(said, room)

    texts = [message.text.removesuffix(CUT) for message in kept.messages]
    assert sum(len(text.encode()) for text in texts) <= room
    errors = [one for one in said if one.failed]
    assert sum(message.severity is Severity.ERROR for message in kept.messages) == len(errors)
    if not kept.truncated:
        assert list(kept.messages) == [one.message for one in said]


def test_messages_and_goals_are_bounded_in_number() -> None:
    flood = [Said(Message(Severity.INFORMATION, 1, 0, "")) for _ in range(2 * MAX_MESSAGES)]
    error = Said(Message(Severity.ERROR, 9, 0, "⊢ False\n\n" * 2 * MAX_GOALS), unsolved=True)

    kept = keep([*flood, error], 1 << 20)

    assert len(kept.messages) == MAX_MESSAGES
    assert kept.messages[0].line == 9
    assert len(kept.goals) == MAX_GOALS
    assert kept.truncated
