import Mathlib

open Real Nat

example (a b c d : ℝ) (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d := by gcongr
example (a b c : ℝ) (h : a ≤ b) (k : 0 < c) : c * a + 1 ≤ c * b + 1 := by gcongr
example (a b : ℝ) (h : a ≤ b) (k : 0 ≤ a) : a ^ 3 ≤ b ^ 3 := by gcongr
example (a b c : ℝ) (h : a ≤ b) : a + c ≤ b + c := by gcongr
example (a b c : ℝ) (h : a < b) (k : 0 < c) : c * a < c * b := by gcongr
example (a b c : ℝ) (h : a ≤ b) (k : 0 < c) : a / c ≤ b / c := by gcongr
example (a b c : ℝ) (h : a ≤ b) (k : 0 < a) (l : 0 ≤ c) : c / b ≤ c / a := by gcongr
example (a b : ℝ) (h : a ≤ b) (k : 0 ≤ a) : a ^ 3 + 2 ≤ b ^ 3 + 2 := by gcongr
example (a b : ℝ) (h : a ≤ b) : Real.sqrt a ≤ Real.sqrt b ∧ Real.exp a ≤ Real.exp b := by
  constructor <;> gcongr
example (f g : ℕ → ℝ) (h : ∀ i, f i ≤ g i) :
    ∑ i ∈ Finset.range 5, f i ≤ ∑ i ∈ Finset.range 5, g i := by
  gcongr with i
  exact h i
example (a b c d : ℝ) (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c := by gcongr
example (a b c : ℝ) (h : a ≤ b) : a + c ≤ b + c := by
  gcongr ?_ + c
example (a b c d : ℝ) (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d := by rel [h, k]
example (a b : ℝ) (h : 0 ≤ a) : 0 ≤ a * b ^ 2 := by bound
example : (2 : ℝ) ^ 3 ≤ 2 ^ 4 := by gcongr <;> norm_num
