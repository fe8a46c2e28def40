import Mathlib

open Real Nat

/-! `ring` proves identities. -/

example (a b : ℝ) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by ring
example (a b : ℕ) : (a + b) ^ 3 = a ^ 3 + 3 * a ^ 2 * b + 3 * a * b ^ 2 + b ^ 3 := by ring
example (a b : ℤ) : (a - b) * (a + b) = a ^ 2 - b ^ 2 := by ring
example (a b : ℝ) : a / 2 + a / 2 + b = b + a := by ring
example (a b : ℚ) : (a + b) / (1 / 3) - 3 * b = 3 * a := by ring
example (a b : ℂ) : (a / b + 1) * 2 = 2 * (a * b⁻¹) + 2 := by ring
example (a b c d : ℝ) : (a + b + c + d) ^ 6 = (d + c + b + a) ^ 6 := by ring
example (a b c : ℝ) : a ^ 3 + b ^ 3 + c ^ 3 - 3 * a * b * c =
    (a + b + c) * ((a - b) ^ 2 + (b - c) ^ 2 + (c - a) ^ 2) / 2 := by ring
example (a b : ℝ) : (a * b)⁻¹ = b⁻¹ * a⁻¹ := by ring
example (a b : ℝ) : 1 / (a + b) = (b + a)⁻¹ := by ring
example (a b : ℝ) : 1 / (2 * a * b ^ 2) = a⁻¹ * b⁻¹ ^ 2 / 2 := by ring
example (a : ℝ) : (a⁻¹)⁻¹ = a := by ring
example (a : ℝ) (n : ℕ) : a ^ (n + 1) = a * a ^ n := by ring
example (a b : ℤ) (n : ℕ) : (a * b) ^ (2 * n + 1) = a * b * (b ^ n) ^ 2 * a ^ (n * 2) := by ring
example (n : ℕ) : (2 : ℝ) ^ (n + 2) = 4 * 2 ^ n := by ring
example (a : ℤ) (m n : ℕ) : (a ^ m) ^ n = (a ^ n) ^ m := by ring
example (f : ℝ → ℝ) (a b : ℝ) : f a * (f b + 1) = f b * f a + f a := by ring
example (a b : ℝ) : √a * b + b * √a = 2 * b * √a := by ring
example {R : Type*} [CommRing R] (a b : R) : (a + b) ^ 4 - (a - b) ^ 4 =
    8 * a * b * (a ^ 2 + b ^ 2) := by ring
example {K : Type*} [Field K] [CharZero K] (a : K) : a / 3 + a / 6 = a / 2 := by ring
example (a b : ℕ) : a.succ * b = a * b + b := by ring
example (a b : ℤ) : a * (b - 1) = a * b - a := by ring_nf
example (x : ℝ) : (x + 1) ^ 2 - (x - 1) ^ 2 = 4 * x := by ring1

/-! `ring_nf` leaves a normal form. -/

example (x : ℝ) (h : (x + 1) ^ 3 = 0) : 1 + x * 3 + x ^ 2 * 3 + x ^ 3 = 0 := by
  ring_nf at h
  guard_hyp h :ₛ 1 + x * 3 + x ^ 2 * 3 + x ^ 3 = 0
  exact h
example (a b : ℝ) (h : (a + b) ^ 2 = 7) : True := by
  ring_nf at h
  guard_hyp h :ₛ a * b * 2 + a ^ 2 + b ^ 2 = 7
  trivial
example (x y : ℝ) (h : y - x / 2 = 3 - 3 * y - x) : True := by
  ring_nf at h
  guard_hyp h :ₛ y + x * (-1 / 2) = 3 - y * 3 - x
  trivial
example (f : ℝ → ℝ) (x : ℝ) (h : f (x + x) = 1) : f (2 * x) = 1 := by
  ring_nf at h ⊢
  guard_target =ₛ f (x * 2) = 1
  exact h
example (p : ℝ → ℝ → Prop) (h : ∀ x y : ℝ, p (x - -x) (y * 1)) : ∀ x y : ℝ, p (2 * x) y := by
  ring_nf at h ⊢
  exact h
example (x y : ℕ) (h : x + 2 + y = 5 * x) : True := by
  ring_nf at h
  guard_hyp h :ₛ 2 + x + y = x * 5
  trivial
example (x : ℝ) (n : ℕ) (h : x ^ (n + 2) / 3 = 1) : True := by
  ring_nf at h
  guard_hyp h :ₛ x ^ 2 * x ^ n * (1 / 3) = 1
  trivial
example (a : ℝ) (h : a * 2 = 6) (k : 3 * a = 9) : 2 * a = 6 := by
  ring_nf at *
  guard_hyp k :ₛ a * 3 = 9
  exact h
example (x y : ℤ) (h : x * y = 1) : y * x + (x - x) = 1 := by
  ring
  guard_target =ₛ y * x = 1
  rw [mul_comm]; exact h
example (x y : ℝ) (h : 3 * (x / y) = -(y * 2)) : True := by
  ring_nf at h
  guard_hyp h :ₛ x * y⁻¹ * 3 = -(y * 2)
  trivial
example (s : Finset ℕ) : ∑ i ∈ s, (i + 1) * 2 = ∑ i ∈ s, (2 + i * 2) := by ring_nf
example (a b : ℤ) (h : a - b - 1 = 0 ∧ b < a + a) : True := by
  ring_nf at h
  guard_hyp h :ₛ -1 + a - b = 0 ∧ b < a * 2
  trivial
example (a b c : ℝ) : a + b + c = c + (b + a) := by abel
example (a b c : ℤ) : a - b + 2 * b = b + a := by abel
example (a b : ℝ) (h : a + b + a = 3) : a * 2 + b = 3 := by abel_nf at h; exact h
open NNReal in
example (a b : ℝ≥0) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by ring
