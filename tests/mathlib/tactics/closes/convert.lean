import Mathlib

open Real Nat

example (a b c : ℕ) (h : a + c = b + c) (k : b = c) : a + b = c + c := by
  convert h using 1
  · rw [k]
  · rw [k]
example (f : ℕ → ℕ) (a b : ℕ) (h : f a = 3) (k : a = b) : f b = 3 := by
  convert h using 2
  exact k.symm
example (p : ℕ → Prop) (a b : ℕ) (h : p (a + b)) : p (b + a) := by
  convert h using 1
  exact Nat.add_comm b a
example (a b : ℝ) (h : a < b + 1) : a < 1 + b := by
  convert h using 1
  ring
example (a : ℕ) (h : a = 2) : a + a = 4 := by
  convert_to 2 + 2 = 4
  · rw [h]
  rfl
example (f g : ℕ → ℕ) (h : ∀ n, f n = g n) :
    (∑ i ∈ Finset.range 3, f i) = ∑ i ∈ Finset.range 3, g i := by
  rcongr i
  exact h i
example (a b : ℕ) (f : ℕ → ℕ) (h : a = b) : f (a + 1) = f (b + 1) := by
  congr! 2
example (a b : ℕ) (p : ℕ → Prop) (h : a = b) : p (a + 1) ↔ p (b + 1) := by
  congr!
example (f g : ℕ → ℕ) (h : ∀ n, f n = g n) : (fun n ↦ f n + 1) = fun n ↦ g n + 1 := by
  congr with n
  rw [h n]
