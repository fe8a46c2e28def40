import Mathlib
/-! ℚ and ℝ: ordered fields, their casts, and what `grind` does with them. -/

example (a b : ℝ) (h : a < b) : a / 2 + 1 < b / 2 + 1 := by grind
example (a b : ℝ) (h : a * b = 1) : (a + b) ^ 2 = a ^ 2 + b ^ 2 + 2 := by grind
example (x : ℝ) (h : 3 * x + 1 = 7) : x = 2 := by grind
example (x : ℝ) (h : x ^ 2 - 5 * x + 6 = 0) : x = 2 ∨ x = 3 := by grind
example (x : ℚ) (h : x ^ 2 - 5 * x + 6 = 0) : x = 2 ∨ x = 3 := by grind
example (x : ℝ) : x / 0 = 0 := div_zero x
example : (0 : ℝ)⁻¹ = 0 := inv_zero
example (n : ℕ) : ((n + 1 : ℕ) : ℝ) = n + 1 := by push_cast; rfl
example (n : ℕ) (h : (n : ℝ) = 3) : n = 3 := by exact_mod_cast h
example (m n : ℤ) (h : (m : ℝ) < n) : m < n := by exact_mod_cast h
example (p q : ℚ) : ((p * q - 1 : ℚ) : ℝ) = p * q - 1 := by push_cast; rfl
example (x : ℝ) (h : |x| ≤ 0) : x = 0 := abs_nonpos_iff.1 h
example : (2 / 4 : ℚ) = 1 / 2 := by decide +kernel
example : (6 / 4 : ℚ).num = 3 ∧ (6 / 4 : ℚ).den = 2 := by decide +kernel

/-! Floor, ceiling, roots: tables of values, with the values chosen by convention. -/

example : ⌊(7 / 2 : ℝ)⌋ = 3 := by rw [Int.floor_eq_iff]; constructor <;> push_cast <;> grind
example : ⌊(-7 / 2 : ℝ)⌋ = -4 := by rw [Int.floor_eq_iff]; constructor <;> push_cast <;> grind
example : ⌈(-7 / 2 : ℝ)⌉ = -3 := by rw [Int.ceil_eq_iff]; constructor <;> push_cast <;> grind
example : ⌊(-7 / 2 : ℝ)⌋₊ = 0 := Nat.floor_of_neg (by grind)
example : ⌈(-7 / 2 : ℝ)⌉₊ = 0 := Nat.ceil_eq_zero.2 (by grind)
example : ⌊(5 : ℝ)⌋ = 5 ∧ ⌈(5 : ℝ)⌉₊ = 5 := ⟨by simp, by simp⟩
example : ⌊(7 / 2 : ℚ)⌋ = 3 ∧ ⌊(-7 / 2 : ℚ)⌋ = -4 ∧ ⌈(7 / 2 : ℚ)⌉ = 4 := by decide +kernel
example (x : ℝ) : ⌊x + 3⌋ = ⌊x⌋ + 3 := by exact_mod_cast Int.floor_add_intCast x 3
example (x : ℝ) : (⌊x⌋ : ℝ) ≤ x ∧ x < ⌊x⌋ + 1 := ⟨Int.floor_le x, Int.lt_floor_add_one x⟩

example : √(4 : ℝ) = 2 := by rw [Real.sqrt_eq_iff_mul_self_eq_of_pos (by grind)]; grind
example : √(-4 : ℝ) = 0 := Real.sqrt_eq_zero_of_nonpos (by grind)
example : √(2 : ℝ) * √2 = 2 := Real.mul_self_sqrt (by grind)
example (x y : ℝ) (h : 0 ≤ x) : √(x * y) = √x * √y := Real.sqrt_mul h y
example : Irrational (√2) := irrational_sqrt_two
example (S : Set ℝ) (h : S.Nonempty) (h' : BddAbove S) : IsLUB S (sSup S) := isLUB_csSup h h'
example : sSup (∅ : Set ℝ) = 0 := Real.sSup_empty
example (x : ℝ) : ∃ n : ℕ, x < n := exists_nat_gt x
example (x y : ℝ) (h : x < y) : ∃ q : ℚ, x < q ∧ q < y := exists_rat_btwn h
example (x : ℝ) : x ^ (-2 : ℤ) = (x ^ 2)⁻¹ := by rw [zpow_neg]; rfl

/-! Decimals are quotients by powers of ten, also in ℚ. -/

example : (2.5 : ℚ) = 5 / 2 := by decide +kernel
example : (2.5 : ℝ) = 5 / 2 := by rw [ofScientific_true_eq_div]; push_cast; grind
