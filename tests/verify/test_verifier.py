"""Whole batches with one deadline: who is judged, who is late, and that nobody waits for others."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier

GOOD = Candidate("good", "theorem t (p : Prop) : p → p", proof="fun h => h")
ENDLESS = (
    "set_option maxHeartbeats 0 in\nset_option maxRecDepth 1000000 in\n"
    "theorem t : 1 = 2 := by\n  repeat (have h := {n}; clear h)\n"
)


def runaways(count: int) -> list[Candidate]:
    return [
        Candidate(f"runaway-{n}", "theorem t : 1 = 2", code=ENDLESS.replace("{n}", str(n)))
        for n in range(count)
    ]


def honest(count: int) -> list[Candidate]:
    return [
        Candidate(f"honest-{n}", f"theorem t (a : Nat) : a + {n} = {n} + a", proof="by omega")
        for n in range(count)
    ]


@pytest.fixture(scope="module")
def verifier(toolchain: Toolchain) -> Iterator[Verifier]:
    limits = Limits(wall_s=20.0)
    with Verifier(toolchain, Sandbox.detect(), workers=2, limits=limits) as opened:
        opened.verify([GOOD, *honest(3)])
        yield opened


@pytest.mark.parametrize(
    "first",
    [
        "runaways",
        pytest.param("honest", marks=pytest.mark.slow),
        pytest.param("mixed", marks=pytest.mark.slow),
    ],
)
def test_honest_proofs_do_not_wait_behind_runaways(verifier: Verifier, first: str) -> None:
    bad, good = runaways(12), honest(4)
    batch = {
        "runaways": bad + good,
        "honest": good + bad,
        "mixed": [*bad[:6], *good[:2], *bad[6:], *good[2:]],
    }[first]
    started = time.monotonic()
    verdicts = verifier.verify(batch, deadline_s=6.0)
    assert time.monotonic() - started < 9.0
    rewards = {verdict.id: verdict.reward for verdict in verdicts}
    assert [rewards[candidate.id] for candidate in good] == [1.0] * 4
    # Nobody had the 20 seconds of the limit: that is not the runaways' fault either.
    assert [rewards[candidate.id] for candidate in bad] == [None] * 12


def test_who_had_all_its_time_is_a_timeout(toolchain: Toolchain) -> None:
    """Six runaways of half a second need 1.5 s on two workers: the budget holds them."""
    strict = Limits(wall_s=0.5)
    with Verifier(toolchain, Sandbox.detect(), workers=2, limits=strict) as verifier:
        verifier.prepare([("", "theorem t : 1 = 2"), ("", GOOD.statement)])
        verdicts = verifier.verify([*runaways(6), GOOD], deadline_s=30.0)
    assert [verdict.outcome for verdict in verdicts] == [Outcome.TIMEOUT] * 6 + [Outcome.PROVED]


@pytest.mark.slow
def test_what_is_short_of_time_is_judged_longer_when_its_turn_comes(verifier: Verifier) -> None:
    """A proof that takes a second is cut in the first round and ends in a later one."""
    slow = replace(
        GOOD, id="slow", statement=GOOD.statement + " := by", proof="sleep 700\nexact id"
    )
    verdicts = verifier.verify([*runaways(4), slow], deadline_s=8.0)
    assert [verdict.reward for verdict in verdicts] == [None] * 4 + [1.0]


def test_prepared_statements_say_what_is_wrong_with_them(verifier: Verifier) -> None:
    complaints = verifier.prepare(
        [
            ("", GOOD.statement),
            ("", "theorem t (x : ℝ) : x = x"),
            ("", "theorem t : nonsense 1"),
            ("open Nowhere", GOOD.statement),
            ("import Nowhere", GOOD.statement),
            ("set_option autoImplicit true", "theorem t (x : ℝ) : x = x"),
        ]
    )
    said = [None if complaint is None else complaint.lower() for complaint in complaints]
    assert (said[0], said[5]) == (None, None)
    for complaint, word in zip(said[1:5], ("`ℝ`", "nonsense", "nowhere", "nowhere"), strict=True):
        assert complaint is not None
        assert word in complaint


@pytest.mark.parametrize("ordered", [False, True])
def test_a_stream_is_judged_while_it_is_written(verifier: Verifier, ordered: bool) -> None:
    written = 0

    def stream() -> Iterator[Candidate]:
        nonlocal written
        for candidate in honest(200):
            written += 1
            yield candidate

    verdicts = verifier.verify_many(stream(), ordered=ordered)
    first = [next(verdicts) for _ in range(4)]
    assert written < 200
    assert all(verdict.proved for verdict in first)
    if ordered:
        assert [verdict.id for verdict in first] == [f"honest-{n}" for n in range(4)]
    verdicts.close()


def test_an_open_batch_is_judged_while_it_comes_in(
    verifier: Verifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was added is judged once, asked for or not; verdicts are those of a call for all."""
    judged: list[str] = []
    judge_on = verifier.judge.judge_on

    def counting(repl: object, candidate: Candidate, *rest: object) -> Verdict:
        judged.append(candidate.id)
        return judge_on(repl, candidate, *rest)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr(verifier.judge, "judge_on", counting)
    wrong = replace(GOOD, id="wrong", proof="fun h => 1")
    batch = verifier.open_batch(8, deadline_s=60.0)
    batch.add(GOOD)
    batch.add(replace(GOOD, id="again"))
    while not judged:
        time.sleep(0.01)
    asked = [wrong, GOOD, replace(GOOD, id="once more"), *honest(2)]
    verdicts = batch.verdicts(asked)
    assert [verdict.id for verdict in verdicts] == [candidate.id for candidate in asked]
    assert [verdict.reward for verdict in verdicts] == [0.0, 1.0, 1.0, 1.0, 1.0]
    assert sorted(judged) == ["good", "honest-0", "honest-1", "wrong"]


@pytest.mark.slow
def test_the_deadline_of_an_open_batch_begins_when_its_verdicts_are_asked_for(
    verifier: Verifier,
) -> None:
    batch = verifier.open_batch(20, deadline_s=3.0)
    bad, good = runaways(6), honest(2)
    for candidate in bad:
        batch.add(candidate)
    time.sleep(3.5)  # the model is still writing
    started = time.monotonic()
    verdicts = batch.verdicts([*bad, *good])
    assert time.monotonic() - started < 6.0
    assert [verdict.reward for verdict in verdicts] == [None] * 6 + [1.0] * 2
