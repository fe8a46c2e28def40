"""Whatever bytes a candidate leaves as its compiled file, the outcome is its own, and in time.

Nothing is elaborated here: the REPL is one that a candidate has taken over, and hands in the bytes
of the test as the file of a sorried proof of `1 = 2`, or of a proof of `True`.
"""

from __future__ import annotations

import struct
import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.olean.name import Name
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from tests.olean.forge import BASE, Forge

FALSE = Candidate("false", "theorem target : 1 = 2", proof="sorry")
TRUE = Candidate("true", "theorem target : True", proof="trivial")
OWN = {Outcome.REJECTED, Outcome.CRASHED, Outcome.TIMEOUT, Outcome.OUT_OF_MEMORY}
LIMITS = Limits(wall_s=5.0)
FUZZED = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


class TakenOver:
    """A REPL whose answer to every candidate is `answer`."""

    def __init__(self, answer: bytes | Exception) -> None:
        self._answer = answer

    def elaborate(self, request: Request) -> Elaboration:
        if isinstance(self._answer, Exception):
            raise self._answer
        return Elaboration(Status.FINISHED, olean=self._answer)

    def close(self) -> None:
        """There is nothing to close."""


@pytest.fixture(scope="module")
def judge(toolchain: Toolchain) -> Iterator[Judge]:
    with Judge(toolchain, Sandbox.detect()) as opened:
        for candidate in (FALSE, TRUE):  # the statements are established
            opened.judge(candidate)
        yield opened


@pytest.fixture(scope="module")
def compiled(toolchain: Toolchain) -> bytes:
    """The file that Lean leaves of the sorried proof."""
    repl: Repl = open_repl(toolchain, sandbox=Sandbox.detect())
    source = (
        "def two : Nat := 2\n\ntheorem target : 1 = 2 := by\n  have : two = 2 := rfl\n  sorry\n"
    )
    found = repl.elaborate(Request(source, want_olean=True)).olean
    repl.close()
    assert found is not None
    return found


def handed_in(judge: Judge, answer: bytes | Exception, candidate: Candidate = FALSE) -> Verdict:
    return judge.judge_on(TakenOver(answer), candidate, limits=LIMITS)


def assert_its_own(verdict: Verdict) -> None:
    assert verdict.outcome in OWN, verdict
    assert verdict.reward == 0.0
    assert sum(len(message.text) for message in verdict.messages) < 10_000


@FUZZED
@given(data=st.binary(max_size=400))
def test_arbitrary_bytes(judge: Judge, data: bytes) -> None:
    assert_its_own(handed_in(judge, data))
    head = b"olean" + bytes([2, 1]) + b"4.35.0".ljust(33, b"\0") + b"c" * 40
    assert_its_own(handed_in(judge, head + struct.pack("<QQ", BASE, BASE + 96) + data))


@FUZZED
@given(data=st.data())
def test_damaged_files(judge: Judge, compiled: bytes, data: st.DataObject) -> None:
    damaged = bytearray(compiled)
    for _ in range(data.draw(st.integers(1, 6))):
        position = data.draw(st.integers(80, len(damaged) - 8))
        word = data.draw(st.integers(0, (1 << 64) - 1) | st.integers(0, 255))
        other = data.draw(st.integers(80, len(damaged) - 8))
        damaged[position : position + 8] = data.draw(
            st.sampled_from(
                [struct.pack("<Q", word), damaged[other : other + 8], bytes(8), b"\xff" * 8]
            )
        )
    assert_its_own(handed_in(judge, bytes(damaged)))


def expressions(forge: Forge, draw: Callable[[st.SearchStrategy[int]], int]) -> int:
    """A random expression, well formed or not quite, over every kind of node."""
    known = [forge.const(("True", "intro")), forge.const(("Nat",)), forge.const(("target",))]
    for _ in range(draw(st.integers(0, 12))):
        one, other = (known[draw(st.integers(0, len(known) - 1))] for _ in range(2))
        big = 1 << draw(st.integers(0, 1 << 16))
        name = forge.name(("n" * draw(st.integers(0, 5000)), draw(st.integers(0, 1 << 60))))
        level = forge.constructor(1, [1], bytes(8))  # a successor of zero
        makers: list[Callable[[], int]] = [
            lambda one=one, other=other: forge.app(one, other),
            lambda big=big: forge.literal(big),
            lambda big=big: forge.constructor(0, [forge.natural(big)], bytes(8)),
            lambda level=level: forge.constructor(3, [level], bytes(8)),
            lambda name=name, one=one, other=other: forge.constructor(
                6, [name, one, other], bytes(9)
            ),
            lambda name=name, one=one, other=other: forge.constructor(
                7, [name, one, other], bytes(9)
            ),
            lambda name=name, one=one, other=other: forge.constructor(
                8, [name, one, other, one], bytes(9)
            ),
            lambda one=one: forge.constructor(10, [1, one], bytes(8)),
            lambda name=name, big=big, one=one: forge.constructor(
                11, [name, forge.natural(big), one], bytes(8)
            ),
            lambda name=name: forge.constructor(4, [name, 1], bytes(8)),
        ]
        known.append(makers[draw(st.integers(0, len(makers) - 1))]())
    return known[-1]


@FUZZED
@given(data=st.data())
def test_forged_proofs_reach_the_kernel_and_go_no_further(
    judge: Judge, data: st.DataObject
) -> None:
    """The statement is the right one; what proves it is anything."""
    forge = Forge()
    value = expressions(forge, data.draw)
    forge.theorem(("target",), forge.const(("True",)), value)
    verdict = handed_in(judge, forge.file(), TRUE)
    if verdict.outcome is not Outcome.PROVED:  # `True.intro`, however it is wrapped
        assert_its_own(verdict)


def wide(count: int) -> Forge:
    forge = Forge()
    term = intro = forge.const(("True", "intro"))
    for _ in range(count):
        term = forge.app(term, intro)
    forge.theorem(("target",), forge.const(("True",)), term)
    return forge


def chained(count: int) -> Forge:
    forge = Forge()
    proposition, proof = forge.const(("True",)), forge.const(("True", "intro"))
    for number in range(count):
        name: Name = ("lemma", number)
        forge.theorem(name, proposition, proof)
        proof = forge.const(name)
    forge.theorem(("target",), proposition, proof)
    return forge


@pytest.mark.parametrize("make", [wide, chained])
def test_large_files_end_in_time(judge: Judge, make: Callable[[int], Forge]) -> None:
    data = make(100_000).file()
    started = time.monotonic()
    verdict = judge.judge_on(TakenOver(data), TRUE, limits=Limits(wall_s=1.0))
    assert time.monotonic() - started < 2.5
    assert (verdict.outcome, verdict.reward) == (Outcome.TIMEOUT, 0.0)


@pytest.mark.parametrize("make", [wide, chained])
def test_memory_is_the_candidate_s_own(judge: Judge, make: Callable[[int], Forge]) -> None:
    data = make(20_000).file()
    verdict = judge.judge_on(TakenOver(data), TRUE, limits=Limits(wall_s=30.0, memory_mb=1))
    assert (verdict.outcome, verdict.reward) == (Outcome.OUT_OF_MEMORY, 0.0)


@pytest.mark.parametrize(
    "error",
    [
        RecursionError("too deep"),
        OverflowError("too large"),
        MemoryError(),
        ValueError("Exceeds the limit (4300 digits)"),
        UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
        KeyError("pos"),
        OSError("a reader of the candidate's file"),
        struct.error("cut short"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_a_reader_stumbles_over_is_the_candidate_s_outcome(
    judge: Judge, error: Exception
) -> None:
    assert_its_own(handed_in(judge, error))


@pytest.mark.parametrize("status", [Status.INVALID_INPUT, Status.CRASHED, Status.TIMEOUT])
def test_a_header_that_stood_fails_only_by_the_candidate(judge: Judge, status: Status) -> None:
    class Claiming(TakenOver):
        def elaborate(self, request: Request) -> Elaboration:
            return Elaboration(status, detail="the header fails: unknown module")

    assert_its_own(judge.judge_on(Claiming(b""), FALSE, limits=LIMITS))
