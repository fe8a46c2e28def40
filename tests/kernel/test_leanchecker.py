"""Running `leanchecker`: what it is given, and what its answer means.

No Lake toolchain can be had in an ordinary test run, so a shell script stands in for the program
(outside the sandbox, which holds no shell); the file it is given is a real one.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from lean_env.deadline import Deadline
from lean_env.judge.candidate import Candidate
from lean_env.judge.decision import Stopped
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Level, Outcome, Reason
from lean_env.kernel.checker import CheckerTimeout, CheckerUnavailable
from lean_env.kernel.leanchecker import LeanChecker
from lean_env.olean.module import Olean
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.toolchain import Toolchain


def checker(toolchain: Toolchain, sysroot: Path, script: str | None) -> LeanChecker:
    """A checker whose program is `script`."""
    program = sysroot / "bin" / "leanchecker"
    program.parent.mkdir(parents=True, exist_ok=True)
    if script is not None:
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
    return LeanChecker(replace(toolchain, sysroot=sysroot), Sandbox(SandboxLevel.NONE))


def test_it_is_asked_about_the_candidate_s_file(
    toolchain: Toolchain, kinds: bytes, tmp_path: Path
) -> None:
    script = f"""
    test "$1" = Candidate || exit 3
    test "$(wc -c < "${{LEAN_PATH%%:*}}/Candidate.olean")" = {len(kinds)} || exit 4
    """
    assert checker(toolchain, tmp_path, script).check(Olean(kinds), deadline=Deadline(20)) is None


def test_another_status_is_a_refusal(toolchain: Toolchain, kinds: bytes, tmp_path: Path) -> None:
    script = "echo 'declaration type mismatch' >&2; exit 1"
    complaint = checker(toolchain, tmp_path, script).check(Olean(kinds), deadline=Deadline(20))
    assert complaint == "declaration type mismatch"


def test_a_malformed_file_is_never_handed_on(
    toolchain: Toolchain, kinds: bytes, tmp_path: Path
) -> None:
    """An object that only the reader overlooks, since no constant leads to it."""
    complaint = checker(toolchain, tmp_path, "exit 0").check(
        Olean(kinds + bytes([0, 0, 0, 0, 8, 0, 0, 245])), deadline=Deadline(20)
    )
    assert complaint is not None
    assert "malformed" in complaint


def test_no_end_and_no_program(toolchain: Toolchain, kinds: bytes, tmp_path: Path) -> None:
    with pytest.raises(CheckerTimeout):
        checker(toolchain, tmp_path / "slow", "sleep 60").check(
            Olean(kinds), deadline=Deadline(0.5)
        )
    missing = checker(toolchain, tmp_path / "missing", None)
    with pytest.raises(CheckerUnavailable):
        missing.check(Olean(kinds), deadline=Deadline(20))


@pytest.fixture
def with_checkers(toolchain: Toolchain, tmp_path: Path) -> Toolchain:
    """The toolchain with two further checkers beside `lean`; each notes that it was asked."""
    shutil.copytree(toolchain.sysroot, tmp_path / "sysroot", symlinks=True)
    for name in ("leanchecker", "lean4lean"):
        program = tmp_path / "sysroot" / "bin" / name
        program.write_text(f"#!/bin/sh\necho {name} >> {tmp_path}/asked\n")
        program.chmod(0o755)
    return replace(toolchain, sysroot=tmp_path / "sysroot")


@pytest.mark.slow
def test_paranoid_asks_every_checker_of_the_toolchain(
    with_checkers: Toolchain, tmp_path: Path
) -> None:
    proof = Candidate("a", "theorem a : 1 = 1", "rfl")
    with Judge(with_checkers, Sandbox(SandboxLevel.NONE)) as judge:
        assert judge.judge(proof).proved
        assert not (tmp_path / "asked").exists()  # at `standard` nobody else is asked
        assert judge.judge(proof, level=Level.PARANOID).proved
        assert (tmp_path / "asked").read_text().split() == ["leanchecker", "lean4lean"]
        (tmp_path / "sysroot" / "bin" / "lean4lean").write_text("#!/bin/sh\necho no >&2\nexit 1\n")
        verdict = judge.judge(proof, level=Level.PARANOID)
    assert (verdict.outcome, verdict.reason) == (Outcome.REJECTED, Reason.KERNEL)


def test_the_official_kernel_asked_twice_is_no_second_kernel(
    toolchain: Toolchain, tmp_path: Path
) -> None:
    checker(toolchain, tmp_path, "exit 0")
    (tmp_path / "lib").symlink_to(toolchain.sysroot / "lib")
    alone = replace(toolchain, sysroot=tmp_path)
    with Judge(alone, Sandbox(SandboxLevel.NONE)) as judge, pytest.raises(Stopped):
        judge.check_level(Level.PARANOID)
