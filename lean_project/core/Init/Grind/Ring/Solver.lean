/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ring.Check

/-!
# Steps of the ring solver of `grind`

The solver runs a completion procedure on equations `p = 0`. Every theorem justifies one of its
steps; the variants with a final `C` work modulo the characteristic.
-/

namespace Lean.Grind.CommRing

universe u

attribute [local instance] Semiring.natCast Ring.intCast Ring.zsmul

open Semiring

variable {α : Type u}

/-- `p` is the number `k`, which is not zero modulo `c`. -/
def isNonzero (c : Nat) (p : Poly) (k : Int) : Bool :=
  !isNat 0 (k % c) && Poly.same c p (.num k)

/-! ### Terms with the same normal form -/

theorem Expr.eq_of_toPoly_eq [CommRing α] (ctx : Context α) (a b : Expr)
    (h : a.isDiff 0 b (.num 0) = true) : a.denote ctx = b.denote ctx :=
  Ring.eq_of_sub_eq_zero ((eq_of_isDiff zero_char h).trans Ring.intCast_zero)

theorem Expr.eq_of_toPoly_nc_eq [Ring α] (ctx : Context α) (a b : Expr)
    (h : Expr.sameDiff Mon.mul_nc a b (.num 0) (.num 0) = true) : a.denote ctx = b.denote ctx :=
  Ring.eq_of_sub_eq_zero ((eq_of_sameDiff (Mon.denote_mul_nc ctx) h).trans (Ring.sub_self _))

theorem Expr.eq_of_toPolyC_eq {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α) (a b : Expr)
    (h : a.isDiff c b (.num 0) = true) : a.denote ctx = b.denote ctx :=
  Ring.eq_of_sub_eq_zero ((eq_of_isDiff IsCharP.intCast_eq_zero h).trans Ring.intCast_zero)

theorem Expr.eq_of_toPolyC_nc_eq {c : Nat} [Ring α] [IsCharP α c] (ctx : Context α) (a b : Expr)
    (h : (a.addTo Mon.mul_nc 1 (b.addTo Mon.mul_nc (-1) (.num 0))).vanishes c = true) :
    a.denote ctx = b.denote ctx := by
  have h := Poly.denote_vanishes (ctx := ctx) (IsCharP.intCast_eq_zero (α := α)) h
  simp only [denote_addTo (Mon.denote_mul_nc ctx), intCast_neg_one, Ring.intCast_one, one_mul] at h
  rw [show (Poly.num 0).denote ctx = (0 : α) from Ring.intCast_zero, zero_add, add_comm] at h
  exact eq_of_sub_zero h

namespace Stepwise

section Steps
variable [CommRing α] {c : Nat} (hc : ((c : Int) : α) = 0) (ctx : Context α)
include hc

theorem coreOf (lhs rhs : Expr) (p : Poly) (h : lhs.isDiff c rhs p = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 := by
  rw [← Expr.eq_of_isDiff hc h, e, Ring.sub_self]

theorem superposeOf (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : Poly.isComb c k₁ m₁ p₁ k₂ m₂ p₂ p = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  rw [Poly.eq_of_isComb hc h, h₁, h₂]; simp only [mul_zero, add_zero]

theorem mulOf (p₁ : Poly) (k : Int) (p : Poly) (h : Poly.isMultiple c k p₁ p = true)
    (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  rw [Poly.eq_of_isMultiple hc h, h₁, mul_zero]

theorem divOf [NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly)
    (h : (!isNat 0 k && Poly.isMultiple c k p p₁) = true) (h₁ : p₁.denote ctx = 0) :
    p.denote ctx = 0 := by
  simp only [Bool.and_eq_true] at h
  rw [Poly.eq_of_isMultiple hc h.2] at h₁
  exact eq_zero_of_intCast_mul (fun z ↦ by subst z; exact Bool.noConfusion h.1) h₁

theorem stepOf (k₁ k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : Poly.isComb c k₁ .unit p₁ k₂ m₂ p₂ p = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) :
    ((k₁ * k : Int) : α) * init.denote ctx = p.denote ctx := by
  rw [Poly.eq_of_isComb hc h, h₂, mul_zero, mul_zero, add_zero, Mon.denote, one_mul, ← h₁,
    Ring.intCast_mul, mul_assoc]

theorem impOf [NoNatZeroDivisors α] (k : Int) (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : (!isNat 0 k && (lhs.isDiff c rhs p₁ && p₂.vanishes c)) = true)
    (e : (k : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← Expr.eq_of_isDiff hc h.2.1, Poly.denote_vanishes hc h.2.2] at e
  exact Ring.eq_of_sub_eq_zero
    (eq_zero_of_intCast_mul (fun z ↦ by subst z; exact Bool.noConfusion h.1) e)

theorem imp1Of (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : (lhs.isDiff c rhs p₁ && p₂.vanishes c) = true)
    (e : ((1 : Int) : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← Expr.eq_of_isDiff hc h.1, Poly.denote_vanishes hc h.2, Ring.intCast_one, one_mul] at e
  exact Ring.eq_of_sub_eq_zero e

end Steps

/-! ### Over the integers -/

section Plain
variable [CommRing α] (ctx : Context α)

theorem core (lhs rhs : Expr) (p : Poly) (h : lhs.isDiff 0 rhs p = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 := coreOf zero_char ctx lhs rhs p h e

theorem superpose (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : Poly.isComb 0 k₁ m₁ p₁ k₂ m₂ p₂ p = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 :=
  superposeOf zero_char ctx k₁ m₁ p₁ k₂ m₂ p₂ p h h₁ h₂

theorem simp (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : Poly.isComb 0 k₁ .unit p₁ k₂ m₂ p₂ p = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 :=
  superposeOf zero_char ctx k₁ .unit p₁ k₂ m₂ p₂ p h h₁ h₂

theorem mul (p₁ : Poly) (k : Int) (p : Poly) (h : Poly.isMultiple 0 k p₁ p = true)
    (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := mulOf zero_char ctx p₁ k p h h₁

theorem eq_mul (p₁ : Poly) (k : Int) (p : Poly) (h : Poly.isMultiple 0 k p₁ p = true)
    (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := mulOf zero_char ctx p₁ k p h h₁

theorem inv (p₁ p : Poly) (h : Poly.isMultiple 0 (-1) p₁ p = true) (h₁ : p₁.denote ctx = 0) :
    p.denote ctx = 0 := mulOf zero_char ctx p₁ (-1) p h h₁

theorem div [NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly)
    (h : (!isNat 0 k && Poly.isMultiple 0 k p p₁) = true) (h₁ : p₁.denote ctx = 0) :
    p.denote ctx = 0 := divOf zero_char ctx p₁ k p h h₁

theorem unsat_eq [IsCharP α 0] (p : Poly) (k : Int) (h : isNonzero 0 p k = true)
    (e : p.denote ctx = 0) : False := by
  simp only [isNonzero, Bool.and_eq_true] at h
  rw [Poly.eq_of_same zero_char h.2] at e
  have h := h.1
  rw [(IsCharP.intCast_eq_zero_iff 0 k).1 e] at h
  exact Bool.noConfusion h

theorem d_init (p : Poly) : ((1 : Int) : α) * p.denote ctx = p.denote ctx := by
  rw [Ring.intCast_one, one_mul]

theorem d_step1 (k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : Poly.isComb 0 1 .unit p₁ k₂ m₂ p₂ p = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) :
    (k : α) * init.denote ctx = p.denote ctx := by
  have := stepOf zero_char ctx 1 k init p₁ k₂ m₂ p₂ p h h₁ h₂
  rwa [Int.one_mul] at this

theorem d_stepk (k₁ k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : Poly.isComb 0 k₁ .unit p₁ k₂ m₂ p₂ p = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) :
    ((k₁ * k : Int) : α) * init.denote ctx = p.denote ctx :=
  stepOf zero_char ctx k₁ k init p₁ k₂ m₂ p₂ p h h₁ h₂

theorem imp_1eq (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : (lhs.isDiff 0 rhs p₁ && p₂.vanishes 0) = true)
    (e : ((1 : Int) : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx :=
  imp1Of zero_char ctx lhs rhs p₁ p₂ h e

theorem imp_keq [NoNatZeroDivisors α] (k : Int) (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : (!isNat 0 k && (lhs.isDiff 0 rhs p₁ && p₂.vanishes 0)) = true)
    (e : (k : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx :=
  impOf zero_char ctx k lhs rhs p₁ p₂ h e

end Plain

theorem diseq_mul [CommRing α] [NoNatZeroDivisors α] (ctx : Context α) (p₁ : Poly) (k : Int)
    (p : Poly) (h : (!isNat 0 k && Poly.isMultiple 0 k p₁ p) = true) (n : p₁.denote ctx ≠ 0) :
    p.denote ctx ≠ 0 := by
  simp only [Bool.and_eq_true] at h
  rw [Poly.eq_of_isMultiple zero_char h.2]
  exact fun e ↦ n (eq_zero_of_intCast_mul (fun z ↦ by subst z; exact Bool.noConfusion h.1) e)

/-! ### Modulo a characteristic -/

section Char
variable {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α)

theorem coreC (lhs rhs : Expr) (p : Poly) (h : lhs.isDiff c rhs p = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 :=
  coreOf IsCharP.intCast_eq_zero ctx lhs rhs p h e

theorem superposeC (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : Poly.isComb c k₁ m₁ p₁ k₂ m₂ p₂ p = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 :=
  superposeOf IsCharP.intCast_eq_zero ctx k₁ m₁ p₁ k₂ m₂ p₂ p h h₁ h₂

theorem simpC (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : Poly.isComb c k₁ .unit p₁ k₂ m₂ p₂ p = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 :=
  superposeOf IsCharP.intCast_eq_zero ctx k₁ .unit p₁ k₂ m₂ p₂ p h h₁ h₂

theorem mulC (p₁ : Poly) (k : Int) (p : Poly) (h : Poly.isMultiple c k p₁ p = true)
    (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := mulOf IsCharP.intCast_eq_zero ctx p₁ k p h h₁

theorem divC [NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly)
    (h : (!isNat 0 k && Poly.isMultiple c k p p₁) = true) (h₁ : p₁.denote ctx = 0) :
    p.denote ctx = 0 := divOf IsCharP.intCast_eq_zero ctx p₁ k p h h₁

theorem unsat_eqC (p : Poly) (k : Int) (h : isNonzero c p k = true) (e : p.denote ctx = 0) :
    False := by
  simp only [isNonzero, Bool.and_eq_true] at h
  rw [Poly.eq_of_same (IsCharP.intCast_eq_zero (α := α)) h.2] at e
  have h := h.1
  rw [(IsCharP.intCast_eq_zero_iff c k).1 e] at h
  exact Bool.noConfusion h

theorem d_step1C (k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : Poly.isComb c 1 .unit p₁ k₂ m₂ p₂ p = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) :
    (k : α) * init.denote ctx = p.denote ctx := by
  have := stepOf IsCharP.intCast_eq_zero ctx 1 k init p₁ k₂ m₂ p₂ p h h₁ h₂
  rwa [Int.one_mul] at this

theorem d_stepkC (k₁ k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : Poly.isComb c k₁ .unit p₁ k₂ m₂ p₂ p = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) :
    ((k₁ * k : Int) : α) * init.denote ctx = p.denote ctx :=
  stepOf IsCharP.intCast_eq_zero ctx k₁ k init p₁ k₂ m₂ p₂ p h h₁ h₂

theorem imp_1eqC (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : (lhs.isDiff c rhs p₁ && p₂.vanishes c) = true)
    (e : ((1 : Int) : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx :=
  imp1Of IsCharP.intCast_eq_zero ctx lhs rhs p₁ p₂ h e

theorem imp_keqC [NoNatZeroDivisors α] (k : Int) (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : (!isNat 0 k && (lhs.isDiff c rhs p₁ && p₂.vanishes c)) = true)
    (e : (k : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx :=
  impOf IsCharP.intCast_eq_zero ctx k lhs rhs p₁ p₂ h e

end Char

end Stepwise

end Lean.Grind.CommRing
