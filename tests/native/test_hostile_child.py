"""Whatever a child sends, the host says how it ended and measures it itself."""

from __future__ import annotations

import math
import struct
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lean_env.repl.native_wire import Kind
from tests.native.conftest import Compile

OUTPUT_BYTES = 100
BOUND = OUTPUT_BYTES + 4097 * 40
WALL_S = 0.2
SOURCES = ("nursery.c", "watch.c", "wire.c", "request.c", "facts.c", "cage.c")
FORGED_REPORT = struct.pack("=BddBBI", 1, math.nan, 1.38e306, 0, 0, 0)


class End(NamedTuple):
    """How the host saw it end."""

    kind: Kind
    elapsed_s: float
    cpu_s: float
    memory_mb: float
    status: int
    answer_bytes: int
    said_bytes: int


@pytest.fixture(scope="session")
def host(compile_c: Compile) -> Path:
    """The nursery alone, under the address sanitizer."""
    return compile_c("hostile", [*SOURCES, Path(__file__).with_name("hostile_child.c")])


def run(host: Path, answer: bytes, *, prepared: bool = True, manner: str = "stays") -> End:
    command = [str(host), "prepared" if prepared else "unprepared", manner]
    command += [str(OUTPUT_BYTES), str(WALL_S)]
    done = subprocess.run(command, input=answer, capture_output=True, timeout=60, check=True)
    kind, *numbers = done.stdout.split()
    elapsed, cpu, memory, status, size, said = map(float, numbers)
    end = End(Kind(int(kind)), elapsed, cpu, memory, int(status), int(size), int(said))
    assert all(math.isfinite(x) and x >= 0 for x in (end.elapsed_s, end.cpu_s, end.memory_mb))
    assert end.memory_mb < 1000
    return end


def framed(content: bytes) -> bytes:
    return struct.pack("=Q", len(content)) + content


def expected(answer: bytes, manner: str) -> set[Kind]:
    """How a child has to be seen that sends this and then stays, ends, or closes its channel."""
    size = struct.unpack_from("=Q", answer)[0] if len(answer) >= 8 else None
    if size is not None and (size > BOUND or len(answer) > 8 + size):
        return {Kind.TOO_LONG}
    if size is not None and len(answer) == 8 + size:
        return {Kind.FINISHED}
    return {{"stays": Kind.TIMEOUT, "ends": Kind.ENDED, "hangs": Kind.SILENT}[manner]}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.binary(max_size=60) | st.builds(framed, st.binary(max_size=200)), st.booleans())
@example(framed(FORGED_REPORT), True)
@example(struct.pack("=Q", 2**64 - 1), True)
@example(struct.pack("=Q", BOUND + 1), True)
@example(framed(b"") + b"more", True)
def test_any_bytes_are_one_frame_or_the_childs_own_end(
    host: Path, answer: bytes, ends: bool
) -> None:
    manner = "ends" if ends else "stays"
    end = run(host, answer, manner=manner)
    assert {end.kind} == expected(answer, manner)
    if end.kind is Kind.FINISHED:
        assert end.answer_bytes == len(answer) - 8


def test_a_flood_is_cut_off(host: Path) -> None:
    end = run(host, struct.pack("=Q", BOUND) + bytes(20 << 20))
    assert end.kind is Kind.TOO_LONG


def test_a_child_that_closes_its_channel_and_lives_on_is_killed(host: Path) -> None:
    assert run(host, b"half", manner="hangs").kind is Kind.SILENT


def test_a_complaint_about_a_header_is_heard_only_before_the_source(host: Path) -> None:
    complaint = framed(b"the header fails")
    assert run(host, complaint, prepared=False).kind is Kind.BAD_HEADER
    assert run(host, complaint, prepared=True).kind is Kind.FINISHED  # an answer, and no good one


def test_a_header_without_complaint_awaits_the_answer(host: Path) -> None:
    assert run(host, framed(b""), prepared=False).kind is Kind.TIMEOUT
    assert run(host, framed(b"") * 2, prepared=False).kind is Kind.TOO_LONG
