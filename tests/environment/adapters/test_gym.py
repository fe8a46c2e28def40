"""A program written for Gymnasium, on lean-env; Gymnasium's own check of environments."""

from __future__ import annotations

import warnings

import pytest
from gymnasium.utils.env_checker import check_env
from gymnasium.wrappers import TimeLimit

from lean_env import Theorem
from lean_env.environment import ProofEnv
from lean_env.environment.adapters.gym import LeanGym

THEOREMS = [
    Theorem("swap", "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"),
    Theorem("refl", "theorem refl (n : Nat) : n = n"),
]


@pytest.fixture
def gym(env: ProofEnv) -> LeanGym:
    return LeanGym(THEOREMS, env=env, max_steps=3, render_mode="ansi")


def test_gymnasiums_own_check_finds_nothing(env: ProofEnv) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", message=".*not registered|.*spec is None|.*spec.*")
        check_env(LeanGym(THEOREMS, env=env), skip_render_check=True)


def test_an_episode_ends_with_the_proof(gym: LeanGym) -> None:
    goals, info = gym.reset(options={"theorem": "swap"})
    assert info["theorem"] == "swap"
    assert goals.endswith("⊢ q ∧ p")
    assert goals in gym.observation_space
    same, reward, terminated, truncated, info = gym.step("exact nothing")
    assert (same, reward, terminated, truncated, info["outcome"]) == (
        goals,
        0,
        False,
        False,
        "error",
    )
    goals, *_, info = gym.step("constructor")
    assert info == {"outcome": "state"}
    assert gym.render() == goals
    goals, reward, terminated, _, info = gym.step("all_goals simp_all")
    assert (goals, reward, terminated) == ("", 1.0, True)
    assert "constructor" in info["proof"]


def test_an_episode_is_cut_off_and_a_seed_chooses_the_theorem(gym: LeanGym) -> None:
    chosen = {gym.reset(seed=seed)[1]["theorem"] for seed in range(9)}
    assert chosen == {"swap", "refl"}
    assert gym.reset(seed=4) == gym.reset(seed=4)
    cut = [gym.step("skip")[3] for _ in range(3)]
    assert cut == [False, False, True]


def test_wrappers_of_gymnasium_work_around_it(gym: LeanGym) -> None:
    wrapped = TimeLimit(gym, max_episode_steps=1)
    wrapped.reset(seed=0)
    assert wrapped.step("sorry")[3] is True


def test_long_goals_are_cut_to_the_space(env: ProofEnv) -> None:
    gym = LeanGym(THEOREMS[:1], env=env, max_length=10)
    goals, _ = gym.reset()
    assert len(goals) == 10
    assert goals in gym.observation_space


def test_misuse_is_said(env: ProofEnv) -> None:
    with pytest.raises(ValueError, match="at least one theorem"):
        LeanGym([], env=env)
    with pytest.raises(RuntimeError, match="reset"):
        LeanGym(THEOREMS, env=env).step("rfl")
