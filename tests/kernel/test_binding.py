"""The official kernel behind plain data: what it accepts, refuses, and survives."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_env.kernel.binding import ACCELERATED, Refusal
from lean_env.kernel.client import (
    KernelCrash,
    KernelOutOfMemory,
    KernelProcess,
    KernelTimeout,
    KernelUnavailable,
    Refused,
)
from lean_env.kernel.declarations import (
    Declaration,
    DeclarationKind,
    UnsupportedConstant,
    declarations,
)
from lean_env.olean.dependencies import Source, reachable
from lean_env.olean.expr import APP, BVAR, CONST, LAM, NAT, PI, Node, Terms
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, name_of
from lean_env.sandbox import Sandbox, SandboxUnavailable
from lean_env.toolchain import Toolchain

INIT: list[Name] = [("Init",)]


@pytest.fixture(scope="module")
def kernel(toolchain: Toolchain) -> Iterator[KernelProcess]:
    assert toolchain.library is not None
    process = KernelProcess(toolchain.library, toolchain.sysroot)
    yield process
    process.close()


def const(name: str) -> Node:
    return (CONST, name_of(name), ())


def theorem(name: str, type_: int, value: int) -> Declaration:
    return Declaration(DeclarationKind.THEOREM, name_of(name), (), type_, value)


def replay_from(kernel: KernelProcess, olean: Olean, name: str) -> Refused | None:
    def find(wanted: Name) -> Source | None:
        return Source(olean[wanted], olean.terms) if wanted in olean else None

    needed = reachable([name_of(name)], find)
    return kernel.replay(INIT, olean.terms, declarations(needed), wall_s=20)


@pytest.mark.parametrize(
    "name",
    ["double", "Tree.rec_1", "EvenNat.succ", "OddNat", "big", "omitted", "swap", "proj"],
)
def test_what_lean_compiled_is_accepted(kernel: KernelProcess, kinds: bytes, name: str) -> None:
    assert replay_from(kernel, Olean(kinds), name) is None


def test_constants_that_lean_marks_unsafe_are_not_smuggled_in(
    kernel: KernelProcess, kinds: bytes
) -> None:
    """A safe declaration may be made of the data of an unsafe one only if it is sound."""
    assert replay_from(kernel, Olean(kinds), "dangerous") is None
    refused = replay_from(kernel, Olean(kinds), "forever._unsafe_rec")
    assert refused is not None


def test_a_wrong_proof_is_refused_with_its_reason(kernel: KernelProcess) -> None:
    terms = Terms(exprs=[const("True"), const("False")])
    refused = kernel.replay(INIT, terms, [theorem("t", 0, 1)], wall_s=20)
    assert isinstance(refused, Refused)
    assert (refused.refusal, refused.constant) == (Refusal.DECLARED_TYPE_MISMATCH, "t")


@pytest.mark.parametrize(
    ("exprs", "type_", "value", "refusal"),
    [
        ([const("True"), const("nothing")], 0, 1, Refusal.UNKNOWN_CONSTANT),
        ([const("Nat"), (NAT, 5)], 0, 1, Refusal.THEOREM_IS_NO_PROPOSITION),
        ([const("True"), const("True.intro"), (APP, 1, 1)], 0, 2, Refusal.FUNCTION_EXPECTED),
    ],
)
def test_reasons(
    kernel: KernelProcess, exprs: list[Node], type_: int, value: int, refusal: Refusal
) -> None:
    refused = kernel.replay(INIT, Terms(exprs=exprs), [theorem("t", type_, value)], wall_s=20)
    assert refused is not None
    assert refused.refusal is refusal


def test_a_name_of_the_library_cannot_be_declared_again(kernel: KernelProcess) -> None:
    terms = Terms(exprs=[const("True"), const("True.intro")])
    refused = kernel.replay(INIT, terms, [theorem("Nat.add_comm", 0, 1)], wall_s=20)
    assert refused is not None
    assert refused.refusal is Refusal.ALREADY_DECLARED


def test_replays_do_not_see_each_other(kernel: KernelProcess) -> None:
    terms = Terms(exprs=[const("True"), const("True.intro"), const("first")])
    assert kernel.replay(INIT, terms, [theorem("first", 0, 1)], wall_s=20) is None
    refused = kernel.replay(INIT, terms, [theorem("second", 0, 2)], wall_s=20)
    assert refused is not None
    assert refused.refusal is Refusal.UNKNOWN_CONSTANT


def test_loose_bound_variables_are_refused(kernel: KernelProcess) -> None:
    terms = Terms(exprs=[const("True"), (BVAR, 0)])
    assert kernel.replay(INIT, terms, [theorem("t", 0, 1)], wall_s=20) is not None


def equation(exprs: list[Node], left: int, right: int) -> tuple[Terms, Declaration]:
    """The theorem that two natural numbers are equal, proved by `Eq.refl right`."""
    nat, start = exprs.index(const("Nat")), len(exprs)
    more: list[Node] = [
        (CONST, ("Eq",), (1,)),
        (APP, start, nat),
        (APP, start + 1, left),
        (APP, start + 2, right),
        (CONST, ("Eq", "refl"), (1,)),
        (APP, start + 4, nat),
        (APP, start + 5, right),
    ]
    terms = Terms(levels=[(0,), (1, 0)], exprs=[*exprs, *more])
    return terms, theorem("t", start + 3, start + 6)


def test_what_is_equal_by_computation_is_accepted_by_reflexivity(kernel: KernelProcess) -> None:
    exprs: list[Node] = [
        const("Nat"),
        const("Nat.add"),
        (NAT, 2),
        (APP, 1, 2),
        (APP, 3, 2),
        (NAT, 4),
        (NAT, 5),
        (NAT, 1 << 100),
    ]
    for left, right, equal in ((4, 5, True), (4, 6, False), (7, 7, True), (7, 5, False)):
        terms, claim = equation(exprs, left, right)
        assert (kernel.replay(INIT, terms, [claim], wall_s=20) is None) == equal


def test_a_long_computation_is_cut_off_and_the_next_replay_works(kernel: KernelProcess) -> None:
    """`Nat.rec` up to ten to the fifteenth, in unary."""
    nat, motive = 0, 2
    exprs: list[Node] = [
        const("Nat"),
        (BVAR, 0),
        (LAM, ("n",), 0, nat, nat),
        (CONST, ("Nat", "rec"), (1,)),
        (APP, 3, motive),
        (NAT, 0),
        (APP, 4, 5),
        const("Nat.succ"),
        (APP, 7, 1),
        (LAM, ("ih",), 0, nat, 8),
        (LAM, ("n",), 0, nat, 9),
        (APP, 6, 10),
        (NAT, 10**15),
        (APP, 11, 12),
        (NAT, 7),
    ]
    terms, claim = equation(exprs, 13, 14)
    with pytest.raises((KernelTimeout, KernelCrash)):
        kernel.replay(INIT, terms, [claim], wall_s=1.0)
    good = Terms(exprs=[const("True"), const("True.intro")])
    assert kernel.replay(INIT, good, [theorem("t", 0, 1)], wall_s=20) is None


def nested(depth: int) -> Terms:
    """`True → True → … → True`, never shared."""
    exprs: list[Node] = [const("True")]
    exprs += [(PI, ("x",), 0, 0, index) for index in range(depth)]
    return Terms(exprs=exprs)


def test_the_memory_of_a_replay_is_what_the_candidate_was_given(kernel: KernelProcess) -> None:
    terms = nested(30_000)
    with pytest.raises(KernelOutOfMemory):
        kernel.replay(INIT, terms, [theorem("t", 30_000, 0)], wall_s=20, memory_mb=2)
    refused = kernel.replay(INIT, terms, [theorem("t", 30_000, 0)], wall_s=20, memory_mb=1024)
    assert refused is not None  # no proof, but the kernel could look at it


def test_packing_and_sending_are_within_the_deadline(kernel: KernelProcess) -> None:
    terms = nested(1_000_000)
    kernel.has(INIT, [])  # it runs
    started = time.monotonic()
    with pytest.raises(KernelTimeout):
        kernel.replay(INIT, terms, [theorem("t", 1_000_000, 0)], wall_s=0.5)
    assert time.monotonic() - started < 1.5


def test_without_its_walls_the_kernel_does_not_start(
    toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> bytes:
        raise SandboxUnavailable("no filter for this machine")

    assert toolchain.library is not None
    monkeypatch.setattr("lean_env.sandbox.seccomp.process_filter", broken)
    walled = KernelProcess(toolchain.library, toolchain.sysroot, sandbox=Sandbox.detect())
    with pytest.raises(KernelUnavailable, match="no filter"):
        walled.has(INIT, [])


def test_a_killed_process_is_replaced(kernel: KernelProcess) -> None:
    good = Terms(exprs=[const("True"), const("True.intro")])
    assert kernel.replay(INIT, good, [theorem("t", 0, 1)], wall_s=20) is None
    assert kernel.pid is not None
    os.kill(kernel.pid, signal.SIGKILL)
    assert kernel.replay(INIT, good, [theorem("t", 0, 1)], wall_s=20) is None


def test_a_deep_term_does_not_bring_the_judge_down(kernel: KernelProcess) -> None:
    terms = nested(200_000)
    refused = kernel.replay(INIT, terms, [theorem("t", 200_000, 0)], wall_s=60)
    assert refused is not None


def test_the_core_declares_every_name_the_kernel_computes(kernel: KernelProcess) -> None:
    """Otherwise a candidate could define one as something else and prove anything with it."""
    assert all(kernel.has(INIT, list(ACCELERATED)))
    assert kernel.has(INIT, [("Nat", "land"), ("no", "such")]) == (True, False)
    assert len(ACCELERATED) > 20


def test_another_library_is_refused(toolchain: Toolchain, tmp_path: Path) -> None:
    other = tmp_path / "libleanshared.so"
    other.write_bytes(b"\x7fELF" + bytes(1000))
    process = KernelProcess(other, toolchain.sysroot)
    with pytest.raises(KernelUnavailable, match="not a known build"):
        process.has(INIT, [])
    process.close()


def test_a_missing_module_is_our_fault(kernel: KernelProcess) -> None:
    with pytest.raises(KernelUnavailable, match="Nowhere"):
        kernel.has([("Nowhere",)], [])


def test_a_family_with_a_part_missing_cannot_be_replayed(kinds: bytes) -> None:
    olean = Olean(kinds)
    tree = Source(olean[("Tree",)], olean.terms)
    with pytest.raises(UnsupportedConstant):
        declarations({("Tree",): tree})
