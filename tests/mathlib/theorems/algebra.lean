import Mathlib
/-! The classes of algebra and order: their laws, numerals and casts, and the way down to `grind`. -/

section Field

variable {K : Type*} [Field K] [LinearOrder K] [IsStrictOrderedRing K]

example (a b c : K) (h : a < b) : a / 2 + c < b / 2 + c := by grind
example (a b : K) (h : a ≠ 0) : (a + b) ^ 2 / a = a + 2 * b + b ^ 2 / a := by grind
example (a b : K) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := by grind
example (a b : K) (h : 2 * a + 3 * b = 5) (h' : a - b = 0) : a = 1 ∧ b = 1 := by grind
example (a : K) : a / 0 = 0 := div_zero a
example : (0 : K) ^ 0 = 1 := pow_zero 0
example (a b : K) : |a - b| = |b - a| := abs_sub_comm a b
example (a b : K) (h : a ≠ 0) : a * b / a = b := mul_div_cancel_left₀ b h
example (a : K) (h : a ≠ 0) : a ^ (-3 : ℤ) * a ^ (5 : ℤ) = a ^ (2 : ℤ) := by
  rw [← zpow_add₀ h]; rfl
example (a b c : K) (h : a ≤ b) (h' : b < c) : a < c := by
  calc a ≤ b := h
    _ < c := h'

end Field

example (n : ℕ) : ((n + 2 : ℕ) : ℤ) ^ 2 = (n : ℤ) ^ 2 + 4 * n + 4 := by push_cast; grind
example {R : Type*} [CommRing R] (a b : R) : (a + b) * (a - b) = a ^ 2 - b ^ 2 := by grind
example {R : Type*} [CommRing R] (m n : ℕ) : ((m * n + 3 : ℕ) : R) = m * n + 3 := by push_cast; rfl
example {G : Type*} [Group G] (a b : G) : (a * b)⁻¹ = b⁻¹ * a⁻¹ := mul_inv_rev a b
example (a b : ℤ) (h : a * b = 0) : a = 0 ∨ b = 0 := mul_eq_zero.1 h
example (a b : ℕ) (h : 2 * a = 2 * b) : a = b := mul_left_cancel₀ (by decide) h
example (x : ℕ) : x ^ 2 * x ^ 3 = x ^ 5 := (pow_add x 2 3).symm
example : |(-3 : ℤ)| = 3 := rfl
example : max (2 : ℤ) (-7) = 2 ∧ min (2 : ℤ) (-7) = -7 := ⟨rfl, rfl⟩
example : (7 : ℕ) ⊔ 9 = 9 ∧ (7 : ℕ) ⊓ 9 = 7 := ⟨rfl, rfl⟩

/-! Functions, pairs and subtypes. -/

example (f g : ℕ → ℝ) : (f + g) ^ 2 = f ^ 2 + 2 * f * g + g ^ 2 := add_sq f g
example (f : ℕ → ℝ) (n : ℕ) : (3 • f - f) n = 3 • f n - f n := rfl
example (p : ℕ × ℤ) : (p + p).2 = 2 * p.2 := (two_mul p.2).symm
example (x y : {n : ℕ // n ≤ 5}) : x ≤ y ∨ y ≤ x := le_total x y
example (n : ℕ) : 0 ≤ n := zero_le n
