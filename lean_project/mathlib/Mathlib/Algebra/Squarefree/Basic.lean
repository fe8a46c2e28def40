/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Units.Defs
import Mathlib.Data.Nat.Prime.Basic

/-! # Elements without square factors -/

universe u

/-- Only units divide the element twice. -/
def Squarefree {R : Type u} [Monoid R] (r : R) : Prop := ∀ x : R, x * x ∣ r → IsUnit x

theorem squarefree_one {R : Type u} [CommMonoid R] : Squarefree (1 : R) := fun x ⟨c, h⟩ ↦
  isUnit_iff_exists_inv.2 ⟨x * c, by rw [← mul_assoc, ← h]⟩

theorem not_squarefree_zero {R : Type u} [MonoidWithZero R] [Nontrivial R] :
    ¬Squarefree (0 : R) := fun h ↦ by
  obtain ⟨b, hb, _⟩ := isUnit_iff_exists.1 (h 0 ⟨0, by rw [mul_zero]⟩)
  rw [zero_mul] at hb
  exact zero_ne_one hb

namespace Nat

theorem squarefree_iff_prime_squarefree {n : ℕ} :
    Squarefree n ↔ ¬∃ x, Nat.Prime x ∧ x * x ∣ n := by
  refine ⟨fun h ⟨x, hx, hd⟩ ↦ hx.one_lt.ne' (Nat.isUnit_iff.1 (h x hd)), fun h x hd ↦ ?_⟩
  refine Nat.isUnit_iff.2 (Classical.byContradiction fun hx ↦ h ?_)
  obtain ⟨p, hp, hpx⟩ := Nat.exists_prime_and_dvd hx
  exact ⟨p, hp, Nat.dvd_trans (Nat.mul_dvd_mul hpx hpx) hd⟩

end Nat
