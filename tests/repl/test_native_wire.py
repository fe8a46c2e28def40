"""The bytes between native host and client: any cut is survived, and nothing else passes."""

from __future__ import annotations

import contextlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.repl.bounds import MAX_GOALS, MAX_MESSAGES
from lean_env.repl.message import Message, Position, Severity
from lean_env.repl.native_wire import (
    Answer,
    Collector,
    Kind,
    Reply,
    Step,
    WireError,
    elaborate_frame,
    normalised,
    read_answer,
    read_index,
    read_reply,
    read_step,
)
from lean_env.repl.protocol import Request
from lean_env.repl.untrusted import Nonsense

LENGTH = 8
text = st.text(st.characters(exclude_categories=["Cs"]))
u32 = st.integers(0, 2**32 - 1)
seconds = st.floats(0, 1e6)


def packed(raw: str | bytes) -> bytes:
    raw = raw.encode() if isinstance(raw, str) else raw
    return struct.pack("=Q", len(raw)) + raw


@st.composite
def answers(draw: st.DrawFn) -> tuple[bytes, Answer]:
    """A child's answer in bytes, as the host's C writes it, and what it means."""
    messages, parts = [], []
    for _ in range(draw(st.integers(0, 3))):
        severity, line, column = draw(st.integers(0, 2)), draw(u32), draw(u32)
        body = draw(text).rstrip("\n")
        end = draw(st.none() | st.builds(Position, st.integers(1, 2**32 - 1), u32))
        parts.append(struct.pack("=BBBIIII", severity, 0, 0, line, column, *(end or (0, 0))))
        parts.append(packed("") + packed(body))
        kinds = (Severity.INFORMATION, Severity.WARNING, Severity.ERROR)
        messages.append(Message(kinds[severity], line, column, body, end))
    truncated, failed = draw(st.booleans()), draw(st.booleans())
    olean = draw(st.none() | st.binary(max_size=50))
    body = b"".join(
        (
            struct.pack("=BBI", truncated, failed, len(messages)),
            *parts,
            struct.pack("=Q", 0 if olean is None else len(olean) + 1),
            olean or b"",
        )
    )
    return body, Answer(tuple(messages), (), truncated, failed, olean)


@given(answers())
def test_an_answer_means_what_the_child_said(made: tuple[bytes, Answer]) -> None:
    raw, meaning = made
    assert read_answer(raw) == meaning


@given(answers(), st.data())
def test_an_answer_cut_short_is_none(made: tuple[bytes, Answer], data: st.DataObject) -> None:
    raw, _ = made
    cut = data.draw(st.integers(0, len(raw) - 1))
    with pytest.raises(Nonsense):
        read_answer(raw[:cut])


@given(answers(), st.integers(0, 10_000), st.integers(0, 255))
def test_a_changed_byte_never_escapes(made: tuple[bytes, Answer], where: int, byte: int) -> None:
    raw = bytearray(made[0])
    raw[where % len(raw)] = byte
    with contextlib.suppress(Nonsense):
        read_answer(bytes(raw))


@given(st.binary(max_size=200))
def test_noise_never_escapes(noise: bytes) -> None:
    with contextlib.suppress(Nonsense):
        read_answer(noise)
    with contextlib.suppress(WireError):
        read_reply(noise)


def test_more_messages_than_may_be_are_nonsense() -> None:
    empty = struct.pack("=BBBIIII", 0, 0, 0, 1, 0, 0, 0) + packed("") * 2
    report = struct.pack("=BBI", 0, 0, MAX_MESSAGES)
    assert len(read_answer(report + empty * MAX_MESSAGES + packed("")).messages) == MAX_MESSAGES
    with pytest.raises(Nonsense):
        read_answer(struct.pack("=BBI", 0, 0, MAX_MESSAGES + 1) + empty * (MAX_MESSAGES + 1))


def test_goals_are_bounded_in_number() -> None:
    many = "unsolved goals\n" + "⊢ False\n\n" * (2 * MAX_GOALS)
    message = struct.pack("=BBBIIII", 2, 1, 0, 1, 0, 0, 0) + packed("") + packed(many)
    read = read_answer(struct.pack("=BBI", 0, 1, 1) + message + packed(""))
    assert (len(read.goals), read.truncated) == (MAX_GOALS, True)


@given(answers(), st.sampled_from(list(Step)), u32, text)
def test_a_step_means_what_its_process_said(
    made: tuple[bytes, Answer], step: Step, place: int, left: str
) -> None:
    raw, meaning = made
    size = len(raw) - len(meaning.olean or b"") - struct.calcsize("=Q")
    answer = struct.pack("=IBI", 7, step, place) + raw[:size] + left.encode()
    reply = Reply(Kind.FINISHED, 0.0, 0.0, 0.0, 1, "", answer)

    read = read_step(reply)

    assert read_index(reply) == 7
    assert (read.step, read.text, read.messages) == (step, left, meaning.messages)
    assert read.place == (None if place == 2**32 - 1 else place)
    assert read.truncated == meaning.truncated


def test_traces_are_told_from_messages() -> None:
    said = [(0, "a word"), (2, "a trace"), (1, "unsolved goals")]
    parts = [
        struct.pack("=BBBIIII", 0, kind, 0, 1, 0, 0, 0) + packed("") + packed(body)
        for kind, body in said
    ]
    head = struct.pack("=IBIBBI", 0, Step.GOALS, 0, 0, 0, len(parts))

    read = read_step(Reply(Kind.FINISHED, 0.0, 0.0, 0.0, 1, "", head + b"".join(parts)))

    assert read.traces == ("a trace",)
    assert [message.text for message in read.messages] == ["a word", "unsolved goals"]


@given(st.binary(max_size=200))
def test_a_noisy_step_never_escapes(noise: bytes) -> None:
    with contextlib.suppress(Nonsense):
        read_step(Reply(Kind.FINISHED, 0.0, 0.0, 0.0, 1, "", noise))


@given(st.sampled_from(list(Kind)), seconds, u32, text, st.binary(max_size=50))
def test_a_reply_carries_the_answer_unread(
    kind: Kind, elapsed_s: float, status: int, said: str, answer: bytes
) -> None:
    raw = struct.pack("=BdddI", kind, elapsed_s, 0.0, 0.0, status) + packed(said) + answer
    assert read_reply(raw) == Reply(kind, elapsed_s, 0.0, 0.0, status, said, answer)


@given(st.binary(max_size=100), st.data())
def test_any_cut_of_the_stream(content: bytes, data: st.DataObject) -> None:
    raw = packed(content)
    cut = data.draw(st.integers(0, len(raw) - 1))
    collector = Collector()
    assert not collector.feed(raw[:cut])
    assert collector.feed(raw[cut:])
    assert collector.content() == content


@pytest.mark.parametrize("raw", [packed(b"abc") + b"d", struct.pack("=Q", 1 << 40)])
def test_more_than_a_frame_is_refused(raw: bytes) -> None:
    with pytest.raises(WireError):
        Collector().feed(raw)


@given(text, text)
def test_a_request_is_one_frame(header: str, source: str) -> None:
    frame = elaborate_frame(Request(source, header))
    assert struct.unpack_from("=Q", frame)[0] == len(frame) - LENGTH
    assert frame.endswith(packed(normalised(source)))
