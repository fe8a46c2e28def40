"""Frames survive any cut of the stream, and nothing else passes for one."""

from __future__ import annotations

import contextlib
import os
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.repl.frames import Collector, Frame, FrameError, check, decode, encode, read, write

text = st.text(st.characters(exclude_categories=["Cs"]))
records = st.dictionaries(text, st.none() | st.booleans() | st.integers() | text)
blobs = st.none() | st.binary()


@given(records, blobs)
def test_round_trip(record: dict[str, Any], blob: bytes | None) -> None:
    assert decode(encode(Frame(record, blob))) == Frame(record, blob)


@given(records, blobs, st.data())
def test_any_cut_of_the_stream(
    record: dict[str, Any], blob: bytes | None, data: st.DataObject
) -> None:
    raw = encode(Frame(record, blob))
    cut = data.draw(st.integers(0, len(raw) - 1))
    collector = Collector()
    assert not collector.feed(raw[:cut])
    assert collector.feed(raw[cut:])
    assert collector.raw() == raw
    with pytest.raises(FrameError):
        check(raw[:cut])


@given(st.binary(max_size=200))
def test_noise_is_no_frame(noise: bytes) -> None:
    with pytest.raises(FrameError):
        decode(noise)


@given(records, st.integers(0, 10_000), st.integers(0, 255))
def test_a_changed_byte_never_escapes(record: dict[str, Any], where: int, byte: int) -> None:
    raw = bytearray(encode(Frame(record, b"blob")))
    raw[where % len(raw)] = byte
    with contextlib.suppress(FrameError):
        decode(bytes(raw))


def test_frames_follow_each_other_on_a_pipe() -> None:
    reader, writer = os.pipe()
    frames = [Frame({"n": n}, b"x" * n * 100_000 if n else None) for n in range(4)]

    def send() -> None:
        for frame in frames:
            write(writer, frame)
        os.close(writer)

    thread = threading.Thread(target=send)
    thread.start()
    assert [read(reader) for _ in frames] == frames
    assert read(reader) is None
    thread.join()
    os.close(reader)
