import Mathlib

open Real Nat

example (x : ℕ) (h : x ∈ ({1, 2, 3} : Finset ℕ)) : x ≤ 3 := by
  fin_cases h
  · decide
  · decide
  · decide
example (x : ℤ) (h : x ∈ ({-1, 2} : Set ℤ)) : x ^ 2 ≤ 4 := by
  fin_cases h <;> decide
example (x : ℕ) (h : x ∈ [4, 5]) : x ≠ 3 := by
  fin_cases h <;> decide
example (x : ℕ) (h : x ∈ Finset.Icc 1 3) : x ^ 2 ≤ 9 := by
  fin_cases h <;> decide
example (x : ℕ) (h : x ∈ Finset.range 3) : x ^ 2 ≤ 4 := by
  fin_cases h <;> decide
example (x : ℤ) (h : x ∈ Finset.Ico (-1) 2) : x ^ 2 ≤ 1 := by
  fin_cases h <;> decide
example (x : Fin 3) : x.val < 3 := by
  fin_cases x <;> simp
example (b : Bool) : (b || !b) = true := by
  fin_cases b <;> rfl
