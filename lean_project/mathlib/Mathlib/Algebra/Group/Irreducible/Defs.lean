/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Divisibility.Basic
import Mathlib.Algebra.Group.Units.Defs

/-! # Irreducible elements and prime elements -/

universe u

variable {M : Type u}

/-- Not a unit, and in every factorisation one of the two factors is a unit. -/
structure Irreducible [Monoid M] (p : M) : Prop where
  not_isUnit : ¬IsUnit p
  isUnit_or_isUnit ⦃a b : M⦄ : p = a * b → IsUnit a ∨ IsUnit b

theorem irreducible_iff [Monoid M] {p : M} :
    Irreducible p ↔ ¬IsUnit p ∧ ∀ ⦃a b⦄, p = a * b → IsUnit a ∨ IsUnit b :=
  ⟨fun h ↦ ⟨h.1, h.2⟩, fun h ↦ ⟨h.1, h.2⟩⟩

@[simp] theorem not_irreducible_one [Monoid M] : ¬Irreducible (1 : M) := fun h ↦ h.1 isUnit_one

/-- Neither zero nor a unit, and a divisor of a product divides one of the factors. -/
def Prime [CommSemiring M] (p : M) : Prop :=
  p ≠ 0 ∧ ¬IsUnit p ∧ ∀ a b : M, p ∣ a * b → p ∣ a ∨ p ∣ b

namespace Prime

variable [CommSemiring M] {p : M}

theorem ne_zero (hp : Prime p) : p ≠ 0 := hp.1

theorem not_unit (hp : Prime p) : ¬IsUnit p := hp.2.1

theorem not_dvd_one (hp : Prime p) : ¬p ∣ 1 := fun ⟨c, h⟩ ↦
  hp.not_unit (isUnit_of_mul_eq_one p c h.symm)

theorem dvd_or_dvd (hp : Prime p) {a b : M} (h : p ∣ a * b) : p ∣ a ∨ p ∣ b := hp.2.2 a b h

theorem dvd_mul (hp : Prime p) {a b : M} : p ∣ a * b ↔ p ∣ a ∨ p ∣ b :=
  ⟨hp.dvd_or_dvd, fun h ↦ h.elim (fun k ↦ dvd_mul_of_dvd_left k b)
    fun k ↦ dvd_mul_of_dvd_right k a⟩

theorem dvd_of_dvd_pow (hp : Prime p) {a : M} {n : ℕ} (h : p ∣ a ^ n) : p ∣ a := by
  induction n with
  | zero => exact absurd (pow_zero a ▸ h) hp.not_dvd_one
  | succ n ih => exact (hp.dvd_or_dvd (pow_succ a n ▸ h)).elim ih id

end Prime
