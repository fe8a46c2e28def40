"""Verdicts: one maker, so that none forgets where it comes from."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import lean_env
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Level, Outcome
from lean_env.pool import Pool
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Repl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.lean_files import judge_lean_file

PACKAGE = Path(lean_env.__file__).parent


def makers() -> set[str]:
    """The modules of the package in which a `Verdict` is built by hand."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Verdict":
                found.add(file.relative_to(PACKAGE).as_posix())
    return found


def test_verdicts_are_made_in_one_place() -> None:
    assert makers() == {"judge/verdict.py"}


@pytest.mark.parametrize("level", Level)
def test_a_file_s_verdicts_say_their_level(toolchain: Toolchain, level: Level) -> None:
    """A theorem, an error, a `prelude`: whoever makes the verdict, it says its level.

    Paranoid verdicts need a second kernel, which there is none of: no theorem is judged then.
    """
    texts = ("theorem t : 1 = 1 := rfl\n", "theorem t : 1 = 2 := rfl\n", "prelude\n")
    sandbox = Sandbox.detect()
    repl = open_repl(toolchain, sandbox=sandbox)
    try:
        with Judge(toolchain, sandbox) as judge:
            verdicts = [
                verdict
                for text in texts
                for verdict in judge_lean_file(judge, repl, "x.lean", text, level)
            ]
    finally:
        repl.close()
    assert {verdict.level for verdict in verdicts} == {level}
    judged = (
        [Outcome.INFRASTRUCTURE] * 2
        if level is Level.PARANOID
        else [Outcome.PROVED, Outcome.REJECTED]
    )
    assert [verdict.outcome for verdict in verdicts] == [*judged, Outcome.INVALID_INPUT]


def test_a_fault_says_its_level(toolchain: Toolchain) -> None:
    def impossible() -> Repl:
        raise OSError("no Lean here")

    with Judge(toolchain, Sandbox.detect()) as judge, Pool(impossible, workers=1) as pool:
        candidate = Candidate("x", "theorem t : 1 = 1", proof="rfl")
        ((_, verdict),) = judge.judge_many(pool, [candidate], Level.FAST)
    assert (verdict.outcome, verdict.level) == (Outcome.INFRASTRUCTURE, Level.FAST)
