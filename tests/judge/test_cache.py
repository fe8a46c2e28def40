"""Verdicts are remembered for exactly the same question, and only when they would come again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lean_env.disk_cache import DiskCache
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.sources import sources_digest
from lean_env.judge.verdict import Level, Outcome
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

GOOD = Candidate("a", "theorem t (p : Prop) : p → p", proof="fun h => h")
ENDLESS = Candidate(
    "e",
    "theorem t : True",
    code="partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0\ntheorem t : True := trivial\n",
)


def test_the_second_time_is_remembered(toolchain: Toolchain, tmp_path: Path) -> None:
    with (
        DiskCache(tmp_path) as disk,
        Judge(toolchain, Sandbox.detect(), cache=disk) as judge,
    ):
        first = judge.judge(GOOD)
        again = judge.judge(replace(GOOD, id="b"))
        wrong = replace(GOOD, proof="fun h => nope")
        rejected = [judge.judge(wrong).cached, judge.judge(wrong).cached]

    assert first.outcome is Outcome.PROVED
    assert not first.cached
    assert again.to_json() == first.to_json() | {"id": "b", "cached": True}
    assert rejected == [False, True]


def test_another_question_is_asked_anew(toolchain: Toolchain, tmp_path: Path) -> None:
    with (
        DiskCache(tmp_path) as disk,
        Judge(toolchain, Sandbox.detect(), cache=disk) as judge,
    ):
        judge.judge(GOOD)
        others = [
            judge.judge(replace(GOOD, header="import Init\nopen Nat\n")),
            judge.judge(replace(GOOD, statement="theorem t (q : Prop) : q → q")),
            judge.judge(replace(GOOD, proof="fun h ↦ h")),
            judge.judge(GOOD, Level.FAST),
            judge.judge(GOOD, limits=Limits(heartbeats=100_000)),
        ]

    assert not any(verdict.cached for verdict in others)


def test_a_timeout_is_not_remembered(toolchain: Toolchain, tmp_path: Path) -> None:
    with (
        DiskCache(tmp_path) as disk,
        Judge(toolchain, Sandbox.detect(), cache=disk) as judge,
    ):
        found = [judge.judge(ENDLESS, limits=Limits(wall_s=0.5)) for _ in range(2)]

    assert [verdict.outcome for verdict in found] == [Outcome.TIMEOUT] * 2
    assert not any(verdict.cached for verdict in found)


def test_verdicts_of_other_sources_are_not_these(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for part in ("judge", "native/host", "bench"):
        (tmp_path / part).mkdir(parents=True)
    host, judge, bench = (
        tmp_path / name for name in ("native/host/host.c", "judge/judge.py", "bench/judge.py")
    )
    for file in (host, judge, bench):
        file.write_text("first")
    monkeypatch.setattr("lean_env.__file__", str(tmp_path / "__init__.py"))
    digests = [sources_digest.__wrapped__()]
    for file in (host, judge):
        file.write_text("second")
        digests.append(sources_digest.__wrapped__())
    assert len(set(digests)) == 3
    bench.write_text("second")  # no verdict rests on it
    assert sources_digest.__wrapped__() == digests[-1]
