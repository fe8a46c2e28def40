"""Files that no honest elaboration leaves: what a candidate that took its process over could write.

Each test takes the file of an elaboration, damages it in one place, and shows that the judge sees
it. The REPL in the tests is a real one whose `.olean` is exchanged on the way to the judge.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.challenge import SORRY
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome, Reason, Verdict
from lean_env.olean.module import Olean
from lean_env.olean.name import Name
from lean_env.olean.region import Region
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Elaboration, Repl, Request
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

TRUE = Candidate("true", "theorem target (a b : Nat) : a + b = b + a", proof="Nat.add_comm a b")
FALSE = Candidate("false", "theorem target : 1 = 2", proof="sorry")


class Exchanging:
    """A REPL whose compiled files pass through `change`; the trusted statement's do not."""

    def __init__(self, repl: Repl, change: Callable[[bytes], bytes | None]) -> None:
        self._repl = repl
        self._change = change
        self.statement = False

    def elaborate(self, request: Request) -> Elaboration:
        found = self._repl.elaborate(request)
        if found.olean is None or request.source.endswith(":= sorry\n"):
            return found
        return replace(found, olean=self._change(found.olean))

    def close(self) -> None:
        self._repl.close()


@pytest.fixture(scope="module")
def judge(toolchain: Toolchain) -> Iterator[Judge]:
    with Judge(toolchain, Sandbox.detect()) as opened:
        yield opened


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain) -> Iterator[Repl]:
    opened = open_repl(toolchain, sandbox=Sandbox.detect())
    yield opened
    opened.close()


Forge = Callable[[Candidate, Callable[[bytes], bytes | None]], Verdict]


@pytest.fixture
def forge(judge: Judge, repl: Repl) -> Forge:
    """Judge a candidate whose compiled file was changed."""
    return lambda candidate, change: judge.judge_on(Exchanging(repl, change), candidate)


def constant_fields(data: bytes, name: Name) -> tuple[Region, int, tuple[int, ...]]:
    """The region, the address and the fields of the value structure of a constant."""
    olean = Olean(data)
    wrapper = olean._addresses[name]
    _, (value,) = olean.region.constructor(wrapper)
    return olean.region, value, olean.region.constructor(value)[1]


def with_word(data: bytes, region: Region, address: int, word: int) -> bytes:
    """The file with the 8 bytes at `address` replaced."""
    offset = address - region.header.base_address
    return data[:offset] + struct.pack("<Q", word) + data[offset + 8 :]


def test_the_unchanged_file_is_accepted(forge: Forge) -> None:
    verdict = forge(TRUE, lambda data: data)
    assert (verdict.outcome, verdict.messages) == (Outcome.PROVED, ())


def test_a_proof_of_something_else_is_refused_by_the_kernel(forge: Forge) -> None:
    """The value of the theorem is replaced by its type: well formed, and no proof."""

    def change(data: bytes) -> bytes:
        region, value, fields = constant_fields(data, ("target",))
        _, head = region.constructor(fields[0])
        return with_word(data, region, value + 16, head[2])

    verdict = forge(TRUE, change)
    assert (verdict.outcome, verdict.reason) == (Outcome.REJECTED, Reason.KERNEL)


def test_a_theorem_that_proves_itself_is_refused(forge: Forge) -> None:
    """The name of the constant inside a proof is redirected to the theorem."""
    candidate = Candidate(
        "loop",
        "theorem target : 1 = 2",
        code="theorem targex : 1 = 2 := sorry\n\ntheorem target : 1 = 2 := targex\n",
    )

    def change(data: bytes) -> bytes:
        return data.replace(b"targex\0", b"target\0")

    verdict = forge(candidate, change)
    assert verdict.outcome is Outcome.REJECTED
    assert verdict.reason in (Reason.KERNEL, Reason.SORRY)


def test_a_sorry_under_another_name_is_refused(forge: Forge) -> None:
    """`sorryAx` in the file is spelled otherwise; no environment knows that name."""
    verdict = forge(FALSE, lambda data: data.replace(b"sorryAx\0", b"propexx\0"))
    assert (verdict.outcome, verdict.reason) == (Outcome.REJECTED, Reason.KERNEL)


def test_an_axiom_renamed_to_an_allowed_one_is_refused(forge: Forge) -> None:
    candidate = Candidate(
        "axiom",
        "theorem target : 1 = 2",
        code="axiom cheatex : 1 = 2\n\ntheorem target : 1 = 2 := cheatex\n",
    )
    verdict = forge(candidate, lambda data: data.replace(b"cheatex\0", b"propext\0"))
    assert (verdict.outcome, verdict.reason) == (Outcome.REJECTED, Reason.FORBIDDEN)


def test_a_constant_renamed_to_one_of_the_library_is_refused(forge: Forge) -> None:
    candidate = Candidate(
        "shadow",
        "theorem target : 1 = 2",
        code="def myzero : Nat := 1\n\ntheorem target : 1 = 2 := sorry\n",
    )
    verdict = forge(candidate, lambda data: data.replace(b"myzero\0", b"sorryA\0"))
    assert verdict.outcome is Outcome.REJECTED


@pytest.mark.parametrize("number", [0, 1, 3, 1 << 40])
def test_a_changed_literal_is_seen(forge: Forge, number: int) -> None:
    """Every boxed 2 of a literal in the file becomes another number."""
    candidate = Candidate("literal", "theorem target : 1 + 1 = 2", proof="rfl")

    def change(data: bytes) -> bytes:
        region = Region(data)
        for entry in region.objects():
            if entry.tag == 0 and entry.pointers == (5,) and entry.size == 16:
                data = with_word(data, region, entry.address + 8, 2 * number + 1)
        return data

    verdict = forge(candidate, change)
    assert verdict.outcome is Outcome.REJECTED
    assert verdict.reason in (Reason.STATEMENT_MISMATCH, Reason.KERNEL)


@pytest.mark.parametrize(
    "change",
    [
        lambda data: b"",
        lambda data: data[:200],
        lambda data: data[: len(data) // 2],
        lambda data: b"\x7fELF" + data,
        lambda data: data[:5] + b"\x01" + data[6:],
        lambda data: data[:88] + b"\0" * 8 + data[96:],
        lambda data: data[:88] + data[80:88] + data[96:],
        lambda data: bytes(reversed(data)),
    ],
    ids=["empty", "head", "half", "elf", "version", "no root", "root is header", "reversed"],
)
def test_a_damaged_file_is_refused(forge: Forge, change: Callable[[bytes], bytes]) -> None:
    verdict = forge(TRUE, change)
    assert (verdict.outcome, verdict.reason) == (Outcome.REJECTED, Reason.KERNEL)


def test_the_file_of_another_candidate_does_not_help(forge: Forge, repl: Repl) -> None:
    other = repl.elaborate(Request("theorem target : 1 = 1 := rfl\n", want_olean=True)).olean
    verdict = forge(FALSE, lambda data: other)
    assert (verdict.outcome, verdict.reason) == (Outcome.REJECTED, Reason.STATEMENT_MISMATCH)


def test_a_file_that_is_missing_is_made_again_in_a_fresh_process(forge: Forge) -> None:
    assert forge(TRUE, lambda data: None).outcome is Outcome.PROVED
    assert forge(FALSE, lambda data: None).reason is Reason.SORRY


def test_single_bits_never_turn_a_false_statement_into_a_proved_one(
    forge: Forge, repl: Repl
) -> None:
    """Flips over the whole file of a sorried proof: refused each time, and never with a crash."""
    found = repl.elaborate(Request("theorem target : 1 = 2 := sorry\n", want_olean=True)).olean
    assert found is not None
    outcomes = set()
    for offset in range(88, len(found), max(1, len(found) // 150)):
        data = bytearray(found)
        data[offset] ^= 1 << (offset % 8)
        outcomes.add(forge(FALSE, lambda _, data=data: bytes(data)).outcome)
    assert outcomes == {Outcome.REJECTED}


def test_a_proof_too_large_to_look_through_is_refused(
    forge: Forge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bound on visits is lowered, so that an ordinary proof is over it."""
    monkeypatch.setattr("lean_env.judge.inspect._MAX_VISITS", 10)
    verdict = forge(TRUE, lambda data: data)
    assert (verdict.outcome, verdict.reason) == (Outcome.REJECTED, Reason.FORBIDDEN)
    assert "too large" in verdict.messages[-1].text


def test_sorry_is_the_name_lean_uses() -> None:
    assert SORRY == ("sorryAx",)
