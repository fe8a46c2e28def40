"""The assembled filters decide exactly what their rules say, for every call and argument."""

from __future__ import annotations

import errno
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.sandbox import seccomp, syscalls
from lean_env.sandbox.seccomp import Deny

ALLOW, KILL = 0x7FFF0000, 0x80000000
ARCHITECTURES = list(syscalls.ARCHITECTURES.values())


def run(program: bytes, audit: int, number: int, arguments: tuple[int, ...]) -> int:
    """Interpret a classic BPF program over a `struct seccomp_data`, as the kernel would."""
    data = struct.pack("=IIQ6Q", number, audit, 0, *arguments)
    accumulator, at = 0, 0
    while True:
        code, jump_true, jump_false, k = struct.unpack_from("=HBBI", program, 8 * at)
        at += 1
        if code == 0x20:
            (accumulator,) = struct.unpack_from("=I", data, k)
        elif code == 0x54:
            accumulator &= k
        elif code == 0x15:
            at += jump_true if accumulator == k else jump_false
        elif code == 0x25:
            at += jump_true if accumulator > k else jump_false
        elif code == 0x06:
            return int(k)
        else:
            raise AssertionError(f"unknown instruction {code:#x}")


def expected(
    rules: list[Deny], architecture: syscalls.Architecture, number: int, arguments: tuple[int, ...]
) -> int:
    for rule in rules:
        if architecture.number(rule.call) != number:
            continue
        refuse = 0x50000 | rule.error
        if rule.argument is None:
            return refuse
        if rule.spare and arguments[rule.spare[0]] & 0xFFFFFFFF == rule.spare[1]:
            continue
        value = arguments[rule.argument] & 0xFFFFFFFF & rule.mask
        if rule.equal is not None and value == rule.equal & 0xFFFFFFFF:
            return refuse
        if rule.equal is None and rule.unless is not None and value != rule.unless & 0xFFFFFFFF:
            return refuse
    return ALLOW


words = st.one_of(
    st.sampled_from(
        [0, 1, 4, 9, 35, 4711, 0x10000, 0x10000000, 0x5412, 0x541C, 0x3D0F00, seccomp.STATE_CLONE]
    ),
    st.integers(0, 2**64 - 1),
)


@given(
    architecture=st.sampled_from(ARCHITECTURES),
    number=st.integers(0, syscalls.LAST_KNOWN),
    arguments=st.tuples(*[words] * 6),
    which=st.sampled_from(["process", "processes", "child", "child opening", "state"]),
)
def test_a_filter_decides_as_its_rules_say(
    architecture: syscalls.Architecture, number: int, arguments: tuple[int, ...], which: str
) -> None:
    rules = {
        "process": lambda: seccomp.process_rules(processes=False),
        "processes": lambda: seccomp.process_rules(processes=True),
        "child": lambda: seccomp.child_rules(4711, opening=False),
        "child opening": lambda: seccomp.child_rules(4711, opening=True),
        "state": lambda: seccomp.state_rules(opening=True),
    }[which]()
    program = seccomp.assemble(rules, architecture)
    assert run(program, architecture.audit, number, arguments) == expected(
        rules, architecture, number, arguments
    )


@given(pid=st.integers(1, 2**22), opening=st.booleans())
def test_the_childs_filter_is_the_one_for_its_process_id(pid: int, opening: bool) -> None:
    architecture = syscalls.native_architecture()
    assert architecture is not None
    made = seccomp.assemble(seccomp.child_rules(pid, opening=opening), architecture)
    assert seccomp.child_filter(pid, opening=opening) == made


@pytest.mark.parametrize("architecture", ARCHITECTURES, ids=lambda machine: machine.name)
class TestEdges:
    def test_another_instruction_set_is_killed(self, architecture: syscalls.Architecture) -> None:
        program = seccomp.assemble(seccomp.process_rules(processes=True), architecture)
        i386 = 0x40000003
        assert run(program, i386, 1, (0,) * 6) == KILL

    @pytest.mark.parametrize("number", [syscalls.LAST_KNOWN + 1, 1000, 0x40000000 + 101, 2**32 - 1])
    def test_calls_newer_than_the_table_do_not_exist(
        self, architecture: syscalls.Architecture, number: int
    ) -> None:
        program = seccomp.assemble(seccomp.process_rules(processes=True), architecture)
        assert run(program, architecture.audit, number, (0,) * 6) == 0x50000 | errno.ENOSYS

    def test_threads_are_allowed_where_processes_are_not(
        self, architecture: syscalls.Architecture
    ) -> None:
        program = seccomp.assemble(seccomp.process_rules(processes=False), architecture)
        clone = architecture.number("clone")
        assert clone is not None
        thread, process, namespace = 0x3D0F00, 0x1200011, 0x10010000
        assert run(program, architecture.audit, clone, (thread, 0, 0, 0, 0, 0)) == ALLOW
        for flags in (process, namespace):
            denied = run(program, architecture.audit, clone, (flags, 0, 0, 0, 0, 0))
            assert denied == 0x50000 | errno.EPERM


def test_a_rule_that_compares_with_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="compares its argument with nothing"):
        seccomp.assemble([Deny("kill", argument=0)], ARCHITECTURES[0])


CLONES = {
    seccomp.STATE_CLONE: ALLOW,
    seccomp.STATE_CLONE & ~0x8000: None,  # its own child
    seccomp.STATE_CLONE | 0x100: None,  # sharing its memory
    seccomp.STATE_CLONE | 0x20000000: None,  # a process namespace
    0x3D0F00: ALLOW,  # a thread
    17: None,
}


@pytest.mark.parametrize("architecture", ARCHITECTURES, ids=lambda one: one.name)
@pytest.mark.parametrize(("flags", "verdict"), CLONES.items())
def test_a_state_is_copied_in_one_way_only(
    architecture: syscalls.Architecture, flags: int, verdict: int | None
) -> None:
    program = seccomp.assemble(seccomp.state_rules(opening=True), architecture)
    number = architecture.number("clone")
    assert number is not None
    denied = 0x50000 | errno.EPERM
    for upper in (0, 1 << 40):  # of which the kernel takes no notice
        said = run(program, architecture.audit, number, (flags | upper, 0, 0, 0, 0, 0))
        assert said == (denied if verdict is None else verdict)
