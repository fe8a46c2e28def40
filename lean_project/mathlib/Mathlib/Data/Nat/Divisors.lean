/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Intervals
import Mathlib.Data.Nat.Choose.Basic
import Mathlib.Data.Nat.Lemmas
import Mathlib.Data.Nat.ModEq
import Mathlib.NumberTheory.Divisors

/-! # More about divisors, congruences and factorials -/

namespace Nat

variable {a b c m n p k : ℕ}

theorem divisors_prime_pow {p : ℕ} (pp : p.Prime) (k : ℕ) :
    Nat.divisors (p ^ k) = (Finset.range (k + 1)).image (p ^ ·) := by
  ext x
  simp only [mem_divisors_prime_pow pp, Finset.mem_image, Finset.mem_range]
  exact ⟨fun ⟨j, hj, e⟩ ↦ ⟨j, by omega, e.symm⟩, fun ⟨j, hj, e⟩ ↦ ⟨j, by omega, e.symm⟩⟩

theorem card_divisors_prime_pow {p : ℕ} (pp : p.Prime) (k : ℕ) :
    (Nat.divisors (p ^ k)).card = k + 1 := by
  rw [divisors_prime_pow pp, Finset.card_image_of_injective _
    (Nat.pow_right_injective pp.two_le), Finset.card_range]

theorem sum_divisors_prime {α : Type} [AddCommMonoid α] {p : ℕ} {f : ℕ → α} (h : p.Prime) :
    ∑ x ∈ p.divisors, f x = f 1 + f p := by
  rw [h.divisors, Finset.sum_pair h.ne_one.symm]

theorem sum_divisors_eq_sum_properDivisors_add_self :
    ∑ i ∈ divisors n, i = (∑ i ∈ properDivisors n, i) + n := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · rfl
  · rw [← insert_self_properDivisors (Nat.ne_of_gt h), Finset.sum_insert (by simp), Nat.add_comm]

/-- Equal to the sum of its proper divisors. -/
def Perfect (n : ℕ) : Prop := ∑ i ∈ properDivisors n, i = n ∧ 0 < n

instance : Decidable (Perfect n) :=
  inferInstanceAs (Decidable (∑ i ∈ properDivisors n, i = n ∧ 0 < n))

theorem perfect_iff_sum_divisors_eq_two_mul (h : 0 < n) :
    Perfect n ↔ ∑ i ∈ divisors n, i = 2 * n := by
  rw [sum_divisors_eq_sum_properDivisors_add_self, Perfect]
  omega

theorem factorial_le_pow : ∀ n : ℕ, factorial n ≤ n ^ n
  | 0 => Nat.le_refl 1
  | n + 1 => by
    rw [factorial_succ, Nat.pow_succ, Nat.mul_comm]
    exact Nat.mul_le_mul_right _
      (Nat.le_trans (factorial_le_pow n) (Nat.pow_le_pow_left (Nat.le_succ n) n))

theorem factorial_mul_factorial_dvd_factorial_add (i j : ℕ) :
    factorial i * factorial j ∣ factorial (i + j) := by
  have := factorial_mul_factorial_dvd_factorial (Nat.le_add_right i j)
  rwa [Nat.add_sub_cancel_left] at this

namespace ModEq

theorem le_of_lt_add (h1 : a ≡ b [MOD m]) (h2 : a < b + m) : a ≤ b := by
  refine Nat.le_of_not_lt fun l ↦ ?_
  have d := (modEq_iff_dvd' (Nat.le_of_lt l)).1 h1.symm
  have := Nat.le_of_dvd (Nat.sub_pos_of_lt l) d
  omega

protected theorem mul_left_cancel' (hc : c ≠ 0) (h : c * a ≡ c * b [MOD c * m]) :
    a ≡ b [MOD m] := by
  unfold ModEq at *
  rw [Nat.mul_mod_mul_left, Nat.mul_mod_mul_left] at h
  exact Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero hc) h

protected theorem mul_right_cancel' (hc : c ≠ 0) (h : a * c ≡ b * c [MOD m * c]) :
    a ≡ b [MOD m] := by
  rw [Nat.mul_comm a, Nat.mul_comm b, Nat.mul_comm m] at h
  exact h.mul_left_cancel' hc

end ModEq

end Nat

theorem Multiset.toFinset_card_le {α : Type} [DecidableEq α] (m : Multiset α) :
    m.toFinset.card ≤ Multiset.card m := by
  induction m using Multiset.induction with
  | empty => exact Nat.le_refl 0
  | cons a m ih =>
    have e : (a ::ₘ m).toFinset = insert a m.toFinset := by
      ext x
      simp
    rw [e, Multiset.card_cons]
    exact Nat.le_trans (Finset.card_insert_le a _) (Nat.succ_le_succ ih)

/-- A list has at most as many different elements as it is long. -/
theorem List.toFinset_card_le {α : Type} [DecidableEq α] (l : List α) :
    l.toFinset.card ≤ l.length := Multiset.toFinset_card_le (l : Multiset α)
