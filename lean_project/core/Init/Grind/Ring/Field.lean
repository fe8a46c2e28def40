/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ring.OrderedSolver

/-!
# Fields in the ring solver of `grind`

The solver introduces an inverse `a⁻¹` with a case split on `a = 0`, inverts numerals by the
characteristic and reads a disequation as an equation with an inverse.
-/

namespace Lean.Grind

universe u

attribute [local instance] Semiring.natCast Ring.intCast Ring.zsmul

namespace Field

open Semiring

variable {α : Type u} [Field α]

theorem inv_mul_cancel {a : α} (h : a ≠ 0) : a⁻¹ * a = 1 := by
  rw [CommSemiring.mul_comm, mul_inv_cancel h]

theorem eq_inv_of_mul_eq_one {a b : α} (h : a * b = 1) : a = b⁻¹ := by
  have hb : b ≠ 0 := fun z ↦ by rw [z, mul_zero] at h; exact zero_ne_one h
  rw [← mul_one a, ← mul_inv_cancel hb, ← mul_assoc, h, one_mul]

theorem inv_one : (1 : α)⁻¹ = 1 := (eq_inv_of_mul_eq_one (mul_one 1)).symm

theorem inv_inv (a : α) : a⁻¹⁻¹ = a := by
  by_cases h : a = 0
  · rw [h, inv_zero, inv_zero]
  · exact (eq_inv_of_mul_eq_one (mul_inv_cancel h)).symm

theorem inv_neg (a : α) : (-a)⁻¹ = -a⁻¹ := by
  by_cases h : a = 0
  · rw [h, Ring.neg_zero, inv_zero, Ring.neg_zero]
  · refine (eq_inv_of_mul_eq_one ?_).symm
    rw [Ring.neg_mul, Ring.mul_neg, Ring.neg_neg, inv_mul_cancel h]

end Field

namespace CommRing

open Semiring

theorem denoteInt_ne_zero {α : Type u} [Ring α] {c : Nat} [IsCharP α c] {b : Int}
    (h : (b % c != 0) = true) : (denoteInt b : α) ≠ 0 := by
  rw [denoteInt_eq]
  exact fun e ↦ bne_iff_ne.1 h ((IsCharP.intCast_eq_zero_iff c b).1 e)

section Char0
variable {α : Type u} [Field α] [IsCharP α 0] (b : Int)

theorem inv_int_eq (h : (b != 0) = true) : (denoteInt b : α) * (denoteInt b)⁻¹ = 1 :=
  Field.mul_inv_cancel (denoteInt_ne_zero (c := 0) (by
    rw [show b % ((0 : Nat) : Int) = b from Int.emod_zero b]; exact h))

theorem inv_int_eq' (h : (b != 0) = true) :
    (IntCast.intCast b : α) * (denoteInt b)⁻¹ = 1 := by
  have := inv_int_eq (α := α) b h
  rwa [denoteInt_eq] at this ⊢

end Char0

section Char
variable {α : Type u} {c : Nat} [Field α] [IsCharP α c] (b : Int)

theorem inv_int_eqC (h : (b % c != 0) = true) : (denoteInt b : α) * (denoteInt b)⁻¹ = 1 :=
  Field.mul_inv_cancel (denoteInt_ne_zero h)

theorem inv_zero_eqC (h : (b % c == 0) = true) : (denoteInt b : α)⁻¹ = 0 := by
  rw [denoteInt_eq, (IsCharP.intCast_eq_zero_iff c b).2 (eq_of_beq h), Field.inv_zero]

end Char

section
variable {α : Type u} [Field α]

open Classical in
theorem inv_split (a : α) : if a = 0 then a⁻¹ = 0 else a * a⁻¹ = 1 := by
  split
  · rename_i h; rw [h, Field.inv_zero]
  · rename_i h; exact Field.mul_inv_cancel h

theorem one_eq_zero_unsat (ctx : Context α) (p : Poly)
    (h : (Poly.same 0 p (.num 1) || Poly.same 0 p (.num (-1))) = true) (e : p.denote ctx = 0) :
    False := by
  have one : (1 : α) ≠ 0 := fun z ↦ Field.zero_ne_one z.symm
  simp only [Bool.or_eq_true] at h
  rcases h with h | h <;> rw [Poly.eq_of_same zero_char h, Poly.denote] at e
  · exact one (Ring.intCast_one.symm.trans e)
  · rw [Ring.intCast_neg, Ring.intCast_one] at e
    exact one (by rw [← Ring.neg_neg (1 : α), e, Ring.neg_zero])

theorem diseq_to_eq (a b : α) (h : a ≠ b) : (a - b) * (a - b)⁻¹ = 1 :=
  Field.mul_inv_cancel fun e ↦ h (Ring.eq_of_sub_eq_zero e)

theorem diseq0_to_eq (a : α) (h : a ≠ 0) : a * a⁻¹ = 1 := Field.mul_inv_cancel h

end

/-! ### Characteristic found during the search -/

section Char
variable {α : Type u} [CommRing α] (ctx : Context α)

theorem eq_normEq0 (c : Nat) (p₁ p₂ p : Poly)
    (h : (Poly.same 0 p₁ (.num c) && Poly.same c p p₂) = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  simp only [Bool.and_eq_true] at h
  rw [Poly.eq_of_same zero_char h.1] at h₁
  rw [Poly.eq_of_same h₁ h.2, h₂]

theorem d_normEq0 (k : Int) (c : Nat) (init p₁ p₂ p : Poly)
    (h : (Poly.same 0 p₂ (.num c) && Poly.same c p p₁) = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) :
    (k : α) * init.denote ctx = p.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [Poly.eq_of_same zero_char h.1] at h₂
  rw [h₁, Poly.eq_of_same h₂ h.2]

theorem eq_gcd (a b : Int) (p₁ p₂ p : Poly) (h : Poly.isComb 0 a .unit p₁ b .unit p₂ p = true)
    (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 :=
  Stepwise.superposeOf zero_char ctx a .unit p₁ b .unit p₂ p h h₁ h₂

end Char

end CommRing

end Lean.Grind
