import Mathlib

open Real Nat

example : (2 : ℝ) + 3 < 7 := by norm_num
example : (2 : ℝ) * 3 - 10 = -4 := by norm_num
example : (2 : ℝ) / 3 < 7 := by norm_num
example : (2 : ℝ) / 4 = 1/2 := by norm_num
example : (2 : ℝ) / 4 + 1/3 = 5/6 := by norm_num
example : (2 : ℝ) ^10 = 1024 := by norm_num
example : (2/3 : ℝ) ^2 = 4 / 9 := by norm_num
example : (2/3 : ℝ) / (5 / 9) = 6 / 5 := by norm_num
example : (2 : ℝ)⁻¹ + 1 = 3/2 := by norm_num
example : (2/3 : ℝ) ≠ 1 := by norm_num
example : ¬ (2/3 : ℝ) > 1 := by norm_num
example (x : ℝ) (h : x = 2/4 + 3 * 5 - 1) : x = 29/2 := by norm_num at h; exact h
example (x : ℝ) (h : x + (2 + 3) = 2/4) : x + 5 = 1/2 := by norm_num at h; exact h
example (x : ℝ) (h : x + (2 + 3) = 2/4) : x + 5 = 1/2 := by norm_num only at h; exact h
example (x : ℝ) (h : x + (2 + 3) = 2/4) : x + 5 = 1/2 := by norm_num1 at h; exact h
example (x : ℝ) (h : x = 3) : x + 5 = 8 := by norm_num [h]
example (x : ℝ) (h : x = 3) (k : x < 2) : False := by norm_num [h] at *
example (x : ℝ) (h : x = 3) (k : x < 2) : False := by norm_num [h] at k
example : (7 : ℤ) ∣ 21 := by norm_num
example : (10:ℕ) ^ 3 % 7 = 6 := by norm_num

/-! Functions of natural numbers, and powers of any size. -/

example : Nat.Prime 97 ∧ Nat.Prime 1979 ∧ Nat.Prime 104729 := by norm_num
example : ¬Nat.Prime 2021 ∧ ¬Nat.Prime 1 ∧ ¬Nat.Prime 0 := by norm_num
example : Nat.choose 20 10 = 184756 ∧ Nat.factorial 10 = 3628800 := by norm_num
example : Nat.choose 10 3 = 120 := by norm_num [Nat.choose]
example : Nat.minFac 2021 = 43 := by norm_num
example : 2 ^ 2010 % 10 = 4 := by norm_num
example : (2 : ℤ) ^ 2010 % 7 = 1 := by norm_num
example : Nat.gcd 120 48 = 24 ∧ Nat.lcm 120 48 = 240 ∧ Nat.Coprime 5 8 := by norm_num

/-! Fields: every operation, decimals, integers as exponents, rounding. -/

example : (2.5 : ℝ) = 5 / 2 ∧ (2.5 : ℂ) = 5 / 2 ∧ (0.125 : ℚ) = 2⁻¹ ^ 3 := by norm_num
example : (2 : ℝ) ^ (-2 : ℤ) = 1 / 4 ∧ (3 / 2 : ℚ) ^ (2 : ℤ) = 9 / 4 := by norm_num
example : (3 : ℝ) ^ 400 / 3 ^ 399 = 3 := by norm_num
example : (1 : ℝ) / 0 = 0 ∧ (0 : ℝ)⁻¹ = 0 := by norm_num
example : ⌊(-10 / 3 : ℝ)⌋ = -4 ∧ ⌈(10 / 3 : ℚ)⌉ = 4 ∧ ⌊(1000 * (1 / 3) : ℝ)⌋ = 333 := by norm_num
example : ¬(2 / 3 : ℝ) ≥ 1 ∧ (1 / 2 : ℝ) > 1 / 3 ∧ (-1 / 2 : ℚ) ≤ -(1 / 3) := by norm_num
example : |(-3 / 2 : ℝ)| = 3 / 2 ∧ max (2 : ℝ) 3 = 3 := by norm_num
example (n : ℕ) (h : n = 5) : ((n : ℝ) + 1) / 4 = 3 / 2 := by norm_num [h]

/-! What is left is in normal form: fractions in lowest terms, the sign in front. -/

example (x : ℝ) (h : x - 1 / 2 = -1 / 3 + 2 / x) : x - 2 / 4 = -2 / 3 - -1 / 3 + 2 / x := by
  norm_num
  exact h
example (x : ℝ) (h : x⁻¹ = 3 / 4) : 1 / x = 6 / 8 := by
  norm_num
  exact h
example (x y : ℝ) (h : x + 2 / 4 = 1) (k : y = 2 * 3) : x + 1 / 2 = 1 ∧ y = 6 := by
  norm_num at h k
  exact ⟨h, k⟩

/-! That nothing changes is no failure. -/

example (x : ℤ) (h : 24 * x % 1199 = 15) : x % 1199 = 750 := by norm_num; omega
example (x : ℕ) (h : x % 7 = 3) : (x + 7) % 7 = 3 := by norm_num at h ⊢ <;> omega
example : 2 + (8 * 9 ^ 2 + 5 * 9) = 695 := by norm_num1
example : 8 * 9 ^ 2 + 5 * 9 + 2 = 695 := by
  conv_lhs => rewrite [add_comm] <;> norm_num1
example (a : ℝ) (h : a = 5) : a = 2 + 3 := by
  conv_rhs => norm_num
  exact h
