"""Prompts are drawn where the policy sometimes succeeds, in the order GRPO expects."""

from __future__ import annotations

import random
from collections import Counter
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.grpo.curriculum import Curriculum, CurriculumSampler

NAMES = [f"t{index}" for index in range(12)]


def seen(rewards: dict[str, list[float]]) -> Curriculum:
    curriculum = Curriculum(NAMES)
    for name, values in rewards.items():
        for value in values:
            curriculum.observe(name, value)
    return curriculum


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from([0.0, 1.0]))))
def test_rates_and_weights_stay_in_their_bounds(observed: list[tuple[str, float]]) -> None:
    curriculum = Curriculum(NAMES)
    for name, reward in observed:
        curriculum.observe(name, reward)
    for name in NAMES:
        assert 0 < curriculum.pass_rate(name) < 1
        assert 0 < curriculum.weight(name) <= 1.05


def test_what_always_or_never_succeeds_weighs_little() -> None:
    curriculum = seen({"t0": [1.0] * 40, "t1": [0.0] * 40, "t2": [0.0, 1.0] * 20})
    assert curriculum.weight("t2") > 3 * curriculum.weight("t0")
    assert curriculum.weight("t2") > 3 * curriculum.weight("t1")


def test_recent_rewards_count_more() -> None:
    rising = seen({"t0": [0.0] * 16 + [1.0] * 16})
    falling = seen({"t0": [1.0] * 16 + [0.0] * 16})
    assert rising.pass_rate("t0") > 0.5 > falling.pass_rate("t0")


def test_an_unknown_name_is_ignored() -> None:
    curriculum = Curriculum(NAMES)
    curriculum.observe("elsewhere", 1.0)
    assert curriculum.pass_rate("t0") == 0.5


def test_the_state_survives(tmp_path: Path) -> None:
    before = seen({"t3": [1.0, 1.0, 0.0]})
    before.save(tmp_path / "curriculum.json")
    after = Curriculum(NAMES)
    after.load(tmp_path / "curriculum.json")
    assert [after.pass_rate(name) for name in NAMES] == [before.pass_rate(name) for name in NAMES]
    after.load(tmp_path / "missing.json")
    assert after.pass_rate("t3") == before.pass_rate("t3")


@given(
    prompts=st.integers(1, 6), group=st.integers(1, 4), repeats=st.integers(1, 3),
    steps=st.integers(1, 4),
)  # fmt: skip
def test_the_order_is_the_one_grpo_expects(
    prompts: int, group: int, repeats: int, steps: int
) -> None:
    sampler = CurriculumSampler(
        NAMES, Curriculum(NAMES), prompts=prompts, group=group, repeats=repeats, steps=steps, seed=0
    )
    indices = list(sampler)
    assert len(indices) == len(sampler) == steps * repeats * prompts * group
    block = prompts * group
    for step in range(steps):
        passes = [
            indices[start : start + block]
            for start in range(step * block * repeats, (step + 1) * block * repeats, block)
        ]
        assert all(one == passes[0] for one in passes)
        drawn = passes[0][::group]
        assert len(set(drawn)) == prompts
        assert passes[0] == [index for index in drawn for _ in range(group)]


def test_draws_follow_what_was_learnt_meanwhile() -> None:
    """The weights are read when a step is drawn, not when the sampler is made."""
    curriculum = Curriculum(NAMES)
    sampler = iter(
        CurriculumSampler(NAMES, curriculum, prompts=1, group=1, repeats=1, steps=600, seed=1)
    )
    before = Counter(next(sampler) for _ in range(300))
    for _ in range(80):
        for name in NAMES[1:]:
            curriculum.observe(name, 0.0)
    after = Counter(next(sampler) for _ in range(300))
    assert before[0] < 75 < after[0]
    assert len(after) > 1  # nothing is given up for good


def test_steady_theorems_keep_their_share_whatever_they_earn() -> None:
    curriculum = Curriculum(NAMES, steady=NAMES[:3])
    for name in NAMES[:3]:
        for _ in range(100):
            curriculum.observe(name, 0.0)
    rng = random.Random(0)
    drawn = Counter(name for _ in range(4000) for name in curriculum.draw(1, rng))
    assert sum(drawn[name] for name in NAMES[:3]) / 4000 == pytest.approx(3 / 12, abs=0.03)


@given(st.integers(0, 20), st.sets(st.sampled_from(NAMES)))
def test_a_draw_is_of_distinct_names_and_leaves_out_what_it_is_told(
    count: int, but: set[str]
) -> None:
    drawn = Curriculum(NAMES, steady=NAMES[:2]).draw(count, random.Random(1), but=but)
    assert len(drawn) == len(set(drawn)) == min(count, len(NAMES) - len(but))
    assert not but & set(drawn)


def solved(*names: str, **options: object) -> Curriculum:
    """A curriculum in which these have been proved by every rollout of two groups."""
    curriculum = Curriculum(NAMES, **options)  # type: ignore[arg-type]
    for name in names:
        for _ in range(16):
            curriculum.observe(name, 1.0)
    return curriculum


def test_what_is_solved_is_drawn_no_longer() -> None:
    rng = random.Random(0)
    drawn = {name for _ in range(50) for name in solved("t0", solved_at=0.9).draw(12, rng)}
    assert drawn == set(NAMES) - {"t0"}
    assert "t0" in solved("t0").draw(12, rng)  # unless it is asked for


def test_a_few_rollouts_do_not_make_a_theorem_solved() -> None:
    curriculum = Curriculum(NAMES, solved_at=0.5)
    for _ in range(7):
        curriculum.observe("t0", 1.0)
        assert not curriculum.done_with("t0")
    curriculum.observe("t0", 1.0)
    assert curriculum.done_with("t0")


def test_what_is_no_longer_solved_comes_back() -> None:
    curriculum = solved("t0", solved_at=0.9)
    for _ in range(8):
        curriculum.observe("t0", 0.0)
    assert not curriculum.done_with("t0")


def test_false_statements_watch_on_whatever_they_earn() -> None:
    assert not solved("t0", steady=["t0"], solved_at=0.9).done_with("t0")


def test_a_step_has_all_its_prompts_when_nearly_all_is_solved() -> None:
    curriculum = solved(*NAMES[:10], solved_at=0.9)
    drawn = curriculum.prompts_of(0, 4, seed=1)
    assert len(set(drawn)) == 4
    assert set(NAMES[10:]) <= set(drawn)


def test_a_proof_settles_the_opposite() -> None:
    curriculum = Curriculum(NAMES, opposites=[("t0", "t1"), ("t2", "t3")])
    curriculum.observe("t0", 0.0)
    assert not curriculum.done_with("t1")
    curriculum.observe("t0", 1.0)
    curriculum.observe("t3", 1.0)
    assert [name for name in NAMES if curriculum.done_with(name)] == ["t1", "t2"]


def test_a_theorem_and_its_negation_both_proved_raise_the_alarm_once() -> None:
    told: list[str] = []
    curriculum = Curriculum(NAMES, opposites=[("t0", "t1")], on_contradiction=told.append)
    for name in ("t0", "t2", "t1", "t1", "t0"):
        curriculum.observe(name, 1.0)
    assert told == ["t1"]


def test_what_is_solved_and_settled_survives(tmp_path: Path) -> None:
    before = solved("t0", solved_at=0.9, opposites=[("t0", "t1")])
    before.save(tmp_path / "curriculum.json")
    after = Curriculum(NAMES, solved_at=0.9, opposites=[("t0", "t1")])
    after.load(tmp_path / "curriculum.json")
    assert [after.done_with(name) for name in NAMES[:3]] == [True, True, False]


def test_every_group_is_whole() -> None:
    sampler = CurriculumSampler(
        NAMES, Curriculum(NAMES), prompts=3, group=4, repeats=1, steps=5, seed=3
    )
    assert all(len(list(run)) % 4 == 0 for _, run in groupby(sampler))
