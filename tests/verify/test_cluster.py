"""A Ray cluster of two nodes on this machine: the same verdicts, also when a node is lost."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.open_verifier import open_verifier
from lean_env.pool.ray import ClusterError
from lean_env.repl.protocol import Limits
from lean_env.toolchain import Toolchain
from lean_env.verify.cluster import ClusterVerifier
from lean_env.verify.turns import Budget
from lean_env.verify.verifier import Verifier
from tests.ray_cluster import LocalCluster
from tests.waiting import until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture
def verifier(cluster: LocalCluster) -> Iterator[ClusterVerifier]:
    with ClusterVerifier(cluster.address, limits=Limits(wall_s=30.0)) as opened:
        until(lambda: opened.nodes == 2, "a second node")
        yield opened


def sleepers(count: int, milliseconds: int) -> list[Candidate]:
    statement = "theorem t (a b : Nat) : a + b = b + a := by"
    return [
        Candidate(f"c{n}", statement, f"have := {n}\nsleep {milliseconds}\nomega")
        for n in range(count)
    ]


def test_the_verdicts_are_those_of_this_machine(
    verifier: ClusterVerifier, toolchain: Toolchain, tmp_path: Path
) -> None:
    candidates = [
        *sleepers(4, 1),
        Candidate("false", "theorem t : 1 = 2", "by decide"),
        Candidate("sorry", "theorem t : 1 = 2", "sorry"),
        Candidate("nonsense", "theorem t : nonsense", "rfl"),
        Candidate("again", "theorem t : 1 = 2", "by decide"),
    ]
    with Verifier(toolchain, workers=1, limits=verifier.limits) as local:
        expected = [(v.id, v.outcome, v.reason, v.messages) for v in local.verify(candidates)]
        lean = local.submit_file("F.lean", "theorem a : True := trivial\nexample : 1 = 2 := rfl")
        file = [(v.id, v.outcome) for v in lean.result()]
        assert verifier.stamp == local.stamp
    found = verifier.verify(candidates)
    assert [(v.id, v.outcome, v.reason, v.messages) for v in found] == expected
    ordered = verifier.verify_many(iter(candidates), ordered=True)
    assert [(v.id, v.outcome, v.reason, v.messages) for v in ordered] == expected
    there = verifier.submit_file("F.lean", "theorem a : True := trivial\nexample : 1 = 2 := rfl")
    assert [(v.id, v.outcome) for v in there.result()] == file
    assert [said is None for said in verifier.prepare([("", "theorem t : 1 = 1"), ("", "oh")])] == [
        True,
        False,
    ]


def test_a_call_keeps_to_its_time(verifier: ClusterVerifier) -> None:
    endless = [
        Candidate(f"e{n}", "theorem t : True := by", f"sleep {60_000 + n}\ntrivial")
        for n in range(6)
    ]
    verifier.verify(sleepers(8, 1))
    started = time.monotonic()
    verdicts = verifier.verify([*endless, *sleepers(4, 1)], deadline_s=15.0)
    assert time.monotonic() - started < 20.0
    assert [v.reward for v in verdicts] == [None] * 6 + [1.0] * 4


def test_what_a_lost_node_had_is_done_elsewhere_and_a_new_node_gets_work(
    cluster: LocalCluster, verifier: ClusterVerifier
) -> None:
    candidates = sleepers(24, 400)
    futures = [verifier.submit(candidate) for candidate in candidates]
    until(lambda: sum(future.done() for future in futures) >= 4, "some verdicts")
    cluster.lose()
    found = [future.result(timeout=180) for future in futures]
    assert [v.id for v in found] == [c.id for c in candidates]
    assert Counter(v.outcome for v in found) == {Outcome.PROVED: 24}
    assert verifier.nodes == 1
    cluster.restore()
    until(lambda: verifier.nodes == 2, "a new node")
    assert all(v.proved for v in verifier.verify(sleepers(4, 1)))


def test_verdicts_are_shared_by_a_folder(cluster: LocalCluster, tmp_path: Path) -> None:
    candidates = sleepers(3, 1)
    for cached in (False, True):
        where = f"ray:{cluster.address}"
        with open_verifier(where, shared_cache=tmp_path / "verdicts") as verifier:
            found = verifier.verify(candidates)
            assert [v.proved for v in found] == [True] * 3
            assert [v.cached for v in found] == [cached] * 3
    with open_verifier("local", workers=1, shared_cache=tmp_path / "verdicts") as verifier:
        assert all(v.cached for v in verifier.verify(candidates))


def test_answers_are_judged_while_a_model_writes_others(
    verifier: ClusterVerifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first verdict of an open batch is there before its last answer is."""
    turns: list[Future[Verdict | None]] = []
    begin = verifier.turn

    def noted(candidate: Candidate, turn_s: float, budget: Budget) -> Future[Verdict | None]:
        turns.append(begin(candidate, turn_s, budget))
        return turns[-1]

    monkeypatch.setattr(verifier, "turn", noted)
    first, last = sleepers(2, 1)
    batch = verifier.open_batch(2, deadline_s=60.0)
    batch.add(first)
    until(lambda: turns[0].done(), "the first verdict")
    assert [verdict.proved for verdict in batch.verdicts([first, last])] == [True, True]


def test_a_node_of_another_version_is_not_asked(
    cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lean_env.verify.cluster.sources_digest", lambda: "of another version")
    with pytest.raises(ClusterError, match="in another version"):
        ClusterVerifier(cluster.address)


def test_the_command_takes_a_cluster(cluster: LocalCluster, tmp_path: Path) -> None:
    from typer.testing import CliRunner

    from lean_env.cli.app import app

    name = tmp_path / "c.jsonl"
    records = [{"id": c.id, "statement": c.statement, "proof": c.proof} for c in sleepers(6, 1)]
    name.write_text("".join(json.dumps(record) + "\n" for record in records))
    done = CliRunner().invoke(app, ["verify", str(name), "--pool", f"ray:{cluster.address}"])
    assert done.exit_code == 0, done.stderr
    assert Counter(json.loads(line)["outcome"] for line in done.stdout.splitlines()) == {
        "proved": 6
    }
