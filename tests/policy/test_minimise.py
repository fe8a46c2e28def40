"""Proofs get shorter as long as the judge still proves them, and stop there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.environment import Outcome, ProofState, TacticError
from policy.minimise import MAX_JUDGED, minimise, shorter_tactics
from tests.policy.search.scripted import proved, state


class Judging:
    """An environment that proves what a condition on all tactics accepts."""

    def __init__(self, proves: Callable[[tuple[str, ...]], bool]) -> None:
        self._proves = proves
        self.judged: list[tuple[str, ...]] = []

    def step_many(self, origin: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        found: list[Outcome] = []
        for tactic in tactics:
            whole = (*origin.tactics, tactic)
            self.judged.append(whole)
            found.append(proved(*whole) if self._proves(whole) else TacticError("no"))
        return found


@pytest.mark.parametrize(
    ("tactic", "shorter"),
    [
        ("omega", []),
        ("intros; omega", ["intros", "omega"]),
        ("cases n <;> simp", ["cases n", "simp"]),
        ("cases n <;> (intros; simp)", ["cases n", "(intros; simp)"]),
        ("simp [a, b]", ["simp", "simp [a]", "simp [b]"]),
        ("simp_all [f (x, y)]", ["simp_all"]),
        ("nlinarith [h, g] at k", ["nlinarith at k", "nlinarith [h] at k", "nlinarith [g] at k"]),
        ("first | rfl | simp", ["rfl", "simp"]),
        ("try simp", ["simp"]),
        ("all_goals simp", ["simp"]),
        ('exact f "a; b"', []),
        ("exact (a; b)", []),
        (
            "constructor\n· simp\n· omega",
            ["constructor\n· simp", "constructor\n· omega", "· simp\n· omega"],
        ),
        ("induction n with\n| zero => rfl\n| succ n => simp", []),
        ("simp -- a; b", []),
    ],
)
def test_a_tactic_is_taken_apart_at_its_joints(tactic: str, shorter: list[str]) -> None:
    assert sorted(shorter_tactics(tactic)) == sorted(shorter)


@given(st.text(alphabet="abs [](),;<>|\n·try", max_size=60) | st.text())
def test_whatever_is_yielded_is_shorter(tactic: str) -> None:
    for shorter in shorter_tactics(tactic):
        assert 0 < len(shorter) < len(tactic)
        assert shorter == shorter.strip()


def test_tactics_that_are_not_needed_go_and_the_others_stay() -> None:
    env = Judging(lambda tactics: "intro h" in tactics and tactics[-1].startswith("simp"))
    found = proved("skip", "intro h", "simp [a, b] <;> omega")
    assert minimise(env, state("root"), found).tactics == ("intro h", "simp")


def test_a_proof_that_cannot_be_shorter_is_left_as_it_is() -> None:
    found = proved("intro h", "exact h")
    assert minimise(Judging(lambda tactics: False), state("root"), found) is found


def test_nothing_is_judged_twice_and_never_more_than_the_bound() -> None:
    env = Judging(lambda tactics: False)
    minimise(env, state("root"), proved(*(f"simp [a{n}, b, c, d]" for n in range(80))))
    assert len(env.judged) == len(set(env.judged)) == MAX_JUDGED


def test_it_can_be_stopped() -> None:
    stop = threading.Event()
    stop.set()
    env = Judging(lambda tactics: True)
    found = proved("skip", "trivial")
    assert minimise(env, state("root"), found, stop) is found
    assert env.judged == []
