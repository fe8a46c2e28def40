"""The sampler of steps: tactics that fit the goal, drawn alike for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.environment import Goal, ProofEnv, ProofState, TacticError
from lean_env.environment.goal import parse_goals
from lean_env.problems.theorem import Theorem
from lean_env.toolchain import Toolchain
from policy.fitting import fitting, fitting_mathlib
from policy.fitting.reading import pattern, split_at
from policy.goal_steps import GoalSteps, using
from policy.premises import Premise

GOAL = "xs : List Nat\nn m : Nat\nx✝ : Nat\nh : n = m\ng : n = m → p\n⊢ (xs.map f).length = n ∧ p"
MATHLIB = "import Mathlib\n"


def at(goals: str, header: str = "") -> ProofState:
    """A state with these goals."""
    return ProofState(header, "theorem t : p", (), parse_goals(goals))


def test_it_draws_the_same_for_the_same_seed_and_else_differently() -> None:
    draws = [GoalSteps().propose(at(GOAL), (), 30, random.Random(seed)) for seed in (1, 1, 2)]
    assert draws[0] == draws[1] != draws[2]


@pytest.mark.parametrize(
    ("goal", "tactic"),
    [
        (GOAL, "constructor"),
        (GOAL, "induction xs"),
        (GOAL, "rw [h]"),
        (GOAL, "apply g"),
        ("⊢ ∀ n, n = n", "intro"),
        ("h : p\n⊢ p", "exact h"),
        ("h : p ∨ q\n⊢ q ∨ p", "rcases h with h | h"),
        ("h : ∃ n, p n ∧ (q n ∧ r)\n⊢ s", "obtain ⟨n, ⟨h_1, ⟨h_2, h_3⟩⟩⟩ := h"),
        ("h : a ∧ (∀ x, b x ∧ c x)\n⊢ s", "obtain ⟨h_1, h_2⟩ := h"),
        ("f : Nat → Nat\nh : ∀ (x : Nat), f x = 7\n⊢ f 3 = 7", "have h_3 := h 3"),
        ("y : Nat\n⊢ ∃ x, x = y", "refine ⟨y, ?_⟩"),
        ("p : Prop\n⊢ p ∨ ¬p", "by_cases h_p : p"),
        ("⊢ List.length [] = 0", "unfold List.length"),
        ("⊢ (if p then a else b) = c", "split"),
    ],
)
def test_a_goal_brings_tactics_that_fit(goal: str, tactic: str) -> None:
    assert tactic in flat(fitting(Goal.parse(goal)))


@pytest.mark.parametrize(
    ("goal", "tactic"),
    [
        ("x y : ℝ\n⊢ 2 * x * y ≤ x ^ 2 + y ^ 2", "nlinarith [sq_nonneg (x - y)]"),
        (
            "x y : ℝ\nhx : 0 < x\nhy : y > 0\n⊢ 0 < x * y",
            "nlinarith [sq_nonneg (x - y), mul_pos hx hy]",
        ),
        ("n : ℕ\n⊢ ∑ k ∈ Finset.range n, k = 0", "induction' n with n ih"),
        ("n : ℕ\nh : n < 9\n⊢ n ≠ 10", "interval_cases n"),
        ("f : ℝ → ℝ\nh : ∀ (x : ℝ), f x = x + 1\n⊢ f 1 = 2", "simp only [h] at *"),
        ("x : ℝ\nh : x / 2 = 1\n⊢ x = 2", "field_simp at *"),
        ("a c : ℝ\n⊢ 2 * a * c ≤ a ^ 2 + c ^ 2", "nlinarith [sq_nonneg (a - c)]"),
        ("x : ℝ\n⊢ 10 * x ≤ 28 * x ^ 2 + 1", "nlinarith [sq_nonneg (28 * x - 5)]"),
        ("x : ℝ\nh : x ^ 2 ≤ 4 ∧ 0 < x\n⊢ x ≤ 2", "obtain ⟨h_1, h_2⟩ := h\nnlinarith"),
        (
            "f : ℝ ≃ ℝ\n⊢ f.invFun 1 = 2",
            "simp [Equiv.invFun_as_coe, Equiv.toFun_as_coe, f.symm_apply_eq] at *",
        ),
        (
            "x : ℝ\n⊢ √(x + 1) = 3",
            "rw [show x + 1 = (3) ^ 2 by nlinarith, Real.sqrt_sq (by norm_num)]",
        ),
    ],
)
def test_with_mathlib_a_goal_brings_its_tactics(goal: str, tactic: str) -> None:
    assert tactic in flat(fitting_mathlib(Goal.parse(goal)))
    tactics = [
        one.tactic for one in GoalSteps().propose(at(goal, MATHLIB), (), 999, random.Random(0))
    ]
    assert tactic in tactics
    assert tactic not in [
        one.tactic for one in GoalSteps().propose(at(goal), (), 999, random.Random(0))
    ]


@pytest.mark.parametrize(
    ("goal", "line"),
    [
        ("a b : ℝ\nh : b = a ^ 2\ng : b = 3 * a\n⊢ a < 4", "have s_a : a = 0 ∨ a = 3 := by"),
        ("n : ℤ\nh : n ^ 3 = 27\n⊢ n < 4", "have s_n : n = 3 := by"),
        (
            "n : ℕ\n⊢ 3 ∣ 2 ^ (2 * n + 1) + 1",
            "have p_2 : ∀ k : ℕ, (k % 2 = 0 ∧ (2 : ℕ) ^ k % 3 = 1) ∨ "
            "(k % 2 = 1 ∧ (2 : ℕ) ^ k % 3 = 2) := by",
        ),
        ("n : ℕ\n⊢ 6 ∣ 4 ^ n + 2", "have := p_4 n"),
        ("x y : ℕ\nh : 2 ^ x * 3 ^ y = 72\n⊢ x = 3", "have u_x : x ≤ 6 := by"),
        (
            "a b : ℕ\nh : a * b = 6\n⊢ a < 7",
            "simp only [Finset.mem_insert, Finset.mem_singleton] at m_a",
        ),
        (
            "S : Finset ℕ\nh : ∀ (n : ℕ), n ∈ S ↔ n ∣ 8\n⊢ S.card = 4",
            "have e : S = (Finset.range 9).filter (fun n : ℕ => n ∣ 8) := by",
        ),
        (
            "S : Set ℕ\nu : ℕ\nh : ∀ (a : ℕ), a ∈ S ↔ 0 < a ∧ 27 * a % 40 = 17\n"
            "g : IsLeast S u\n⊢ u < 12",
            "have b_g : u ≤ 11 := g.2 ((h 11).2 (by decide))",
        ),
        ("s : ℕ → ℝ\nh : ∀ (n : ℕ), s (n + 1) = s n + 2\n⊢ s 3 = s 1 + 4", "have a_3 := h 3"),
        ("f : ℝ ≃ ℝ\n⊢ f.invFun 7 = 2", "have r_0 := f.right_inv 7"),
        ("⊢ ⌊√26⌋ = 5", "have f_26 : ⌊√26⌋ = (5 : ℤ) := by"),
        ("⊢ √18 = 3 * √2", "have s_18 : √(18 : ℝ) = 3 * √2 := by"),
        ("⊢ Real.logb 8 4 = 2 / 3", "have g_8 : Real.log 8 = 3 * Real.log 2 := by"),
        ("x : ℝ\nh : 2 ^ x = 8\n⊢ x = 3", "have e := congrArg Real.log h"),
        (
            "x : ℕ\nh : 7 ∣ ∑ k ∈ Finset.range 11, k * 2 + x\n⊢ x ≠ 0",
            "have e_0 : (∑ k ∈ Finset.range 11, k * 2) = 110 := by decide +kernel",
        ),
        (
            "⊢ ∏ k ∈ Finset.Icc 2 5, (k + 1) = 360",
            "have e_0 : (∏ k ∈ Finset.Icc 2 5, (k + 1)) = 360 := by decide +kernel",
        ),
        (
            "a : ℕ → ℚ\nh : a 0 = 3\ng : ∀ (n : ℕ), a (n + 1) = 1 / (1 - a n)\n⊢ a 301 = -1 / 2",
            "have z_301 : a 301 = (-1/2 : ℚ) := (steps 100 (terms 100)).2.1",
        ),
        (
            "u : ℕ → ℕ\nn : ℕ\nh : ∀ (n : ℕ), u (n + 1) = 2 * u n\n⊢ u n = 2 ^ n - 1",
            "have c : ∀ n : ℕ, u n + 1 = 2 ^ n := by",
        ),
        (
            "a b : ℝ\nn : a ≠ b\nh : a ^ 2 = 5 * a\ng : b ^ 2 = 5 * b\n⊢ a + b = 5",
            "have d : (-5 + a + b : ℝ) = 0 := by",
        ),
        ("a b : ℕ\nh : a ^ 2 = 3 * b\n⊢ 9 ≤ a + b", "push_neg at no"),
    ],
)
def test_what_a_goal_says_in_numbers_is_computed_for_its_tactics(goal: str, line: str) -> None:
    assert any(line in tactic.split("\n") for tactic in flat(fitting_mathlib(Goal.parse(goal))))


def flat(weighted: Iterator[tuple[str, float]]) -> set[str]:
    """The tactics alone."""
    return {tactic for tactic, _ in weighted}


def test_a_hypothesis_without_a_name_that_can_be_written_is_not_named() -> None:
    tactics = flat(fitting(Goal.parse(GOAL))) | flat(fitting_mathlib(Goal.parse(GOAL)))
    assert not [tactic for tactic in tactics if "✝" in tactic]


@given(st.text())
def test_any_text_is_a_goal_to_the_sampler(text: str) -> None:
    goal = Goal.parse(text)
    for header in ("", MATHLIB):
        state = ProofState(header, "theorem t : p", (), (goal,))
        assert GoalSteps().propose(state, (), 4, random.Random(0))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a ∧ b ∧ c", ["a", "b", "c"]),
        ("(a ∧ b) ∧ c", ["(a ∧ b)", "c"]),
        ("a ∧ ∀ x, b ∧ c", ["a", "∀ x, b ∧ c"]),
        ("∃ x, a ∧ b", ["∃ x, a ∧ b"]),
        ("a", ["a"]),
    ],
)
def test_a_proposition_is_split_outside_of_brackets_and_binders(
    text: str, parts: list[str]
) -> None:
    assert split_at(" ∧ ", text) == parts


@pytest.mark.parametrize("kind", ["a → b ∧ c", "a ∧ b ↔ c", "a ∨ b ∧ c", "∃ x ∈ s, p", "a"])
def test_what_is_no_conjunction_is_not_taken_apart(kind: str) -> None:
    assert pattern("h", kind) is None


def test_premises_that_state_equations_rewrite_and_all_are_applied() -> None:
    goal = Goal.parse("a b : Nat\nh : a = b\n⊢ b = a")
    tactics = flat(using([Premise("A.eq", True), Premise("A.le", False)], goal))
    assert "first | exact A.le h | exact (A.le h).1 | exact (A.le h).2" in tactics
    assert {
        "rw [A.eq]",
        "apply A.eq",
        "apply A.le",
        "grind [A.eq]",
        "simp_all [A.eq, A.le]",
    } <= tactics
    assert "rw [A.le]" not in tactics


@pytest.fixture(scope="module")
def env(toolchain: Toolchain) -> Iterator[ProofEnv]:
    with ProofEnv(toolchain) as opened:
        yield opened


def test_every_tactic_is_one_that_lean_can_read(env: ProofEnv) -> None:
    theorem = Theorem(
        "t",
        "theorem t (p q : Prop) [Decidable p] (xs : List Nat) (n m : Nat) (f : Nat → Nat)"
        " (h : n = m ∧ p) (g : ∀ x : Nat, f x = 3) (e : ∃ x, f x = n ∧ q) (o : p ∨ q) :"
        " ∃ y, (xs.map f).length = y ∧ (p ∨ q) ∧ if p then q else n < 3",
    )
    state = env.reset(theorem)
    tactics = sorted(flat(fitting(state.goals[0])))
    for tactic, outcome in zip(tactics, env.step_many(state, tactics), strict=True):
        if isinstance(outcome, TacticError):
            assert "unexpected token" not in outcome.message, tactic
            assert "unknown tactic" not in outcome.message, tactic
