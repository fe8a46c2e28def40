/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ring.Arith

/-!
# Certificates of the ring solver of `grind`

Two checks serve all steps: a polynomial is a combination of two others, and the difference of two
terms is a multiple of a polynomial; both up to the order of monomials and modulo the
characteristic.
-/

namespace Lean.Grind.CommRing

universe u

attribute [local instance] Semiring.natCast Ring.intCast Ring.zsmul

open Semiring

/-- `p = k₁ * m₁ * p₁ + k₂ * m₂ * p₂` modulo `c`. -/
def Poly.isComb (c : Nat) (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) :
    Bool :=
  (p.mulMon Mon.mul (-1) .unit
    (p₁.mulMon Mon.mul k₁ m₁ (p₂.mulMon Mon.mul k₂ m₂ (.num 0)))).vanishes c

/-- `p = k * p₁` modulo `c`. -/
def Poly.isMultiple (c : Nat) (k : Int) (p₁ p : Poly) : Bool :=
  Poly.isComb c k .unit p₁ 0 .unit (.num 0) p

/-- `p = q` modulo `c`. -/
def Poly.same (c : Nat) (p q : Poly) : Bool := Poly.isMultiple c 1 q p

/-- `lhs - rhs - k * p` vanishes modulo `c`. -/
def Expr.isDiffBy (f : Mon → Mon → Mon) (c : Nat) (lhs rhs : Expr) (k : Int) (p : Poly) : Bool :=
  (lhs.addTo f 1 (rhs.addTo f (-1) (p.mulMon f (-k) .unit (.num 0)))).vanishes c

/-- `lhs - rhs = p` modulo `c`. -/
def Expr.isDiff (c : Nat) (lhs rhs : Expr) (p : Poly) : Bool :=
  lhs.isDiffBy Mon.mul c rhs 1 p

/-- `a - b = a' - b'`. -/
def Expr.sameDiff (f : Mon → Mon → Mon) (a b a' b' : Expr) : Bool :=
  (a.addTo f 1 (b.addTo f (-1) (a'.addTo f (-1) (b'.addTo f 1 (.num 0))))).vanishes 0

theorem zero_char {α : Type u} [Ring α] : (((0 : Nat) : Int) : α) = 0 := Ring.intCast_zero

theorem eq_of_sub_zero {α : Type u} [Ring α] {a b : α} (h : a + -1 * b = 0) : a = b := by
  refine Ring.eq_of_sub_eq_zero ?_
  rwa [Ring.sub_eq_add_neg, ← one_mul b, ← Ring.neg_mul]

theorem intCast_neg_one {α : Type u} [Ring α] : ((-1 : Int) : α) = -1 := by
  rw [Ring.intCast_neg, Ring.intCast_one]

section Commutative

variable {α : Type u} [CommRing α] {ctx : Context α} {c : Nat} (hc : ((c : Int) : α) = 0)
include hc

theorem Poly.eq_of_isComb {k₁ k₂ : Int} {m₁ m₂ : Mon} {p₁ p₂ p : Poly}
    (h : Poly.isComb c k₁ m₁ p₁ k₂ m₂ p₂ p = true) :
    p.denote ctx = (k₁ : α) * (m₁.denote ctx * p₁.denote ctx) +
      (k₂ : α) * (m₂.denote ctx * p₂.denote ctx) := by
  have h := denote_vanishes (ctx := ctx) hc h
  have f := Mon.denote_mul ctx
  simp only [denote_mulMon f, Ring.zsmul_eq_intCast_mul, Mon.denote, one_mul, intCast_neg_one] at h
  rw [show (Poly.num 0).denote ctx = (0 : α) from Ring.intCast_zero, zero_add] at h
  rw [← eq_of_sub_zero h, add_comm]

theorem Poly.eq_of_isMultiple {k : Int} {p₁ p : Poly} (h : Poly.isMultiple c k p₁ p = true) :
    p.denote ctx = (k : α) * p₁.denote ctx := by
  have := eq_of_isComb hc (ctx := ctx) h
  rwa [Ring.intCast_zero, zero_mul, add_zero, Mon.denote, one_mul] at this

theorem Poly.eq_of_same {p q : Poly} (h : Poly.same c p q = true) :
    p.denote ctx = q.denote ctx := by
  have := eq_of_isMultiple hc (ctx := ctx) h
  rwa [Ring.intCast_one, one_mul] at this

theorem Expr.eq_of_isDiff {lhs rhs : Expr} {p : Poly} (h : lhs.isDiff c rhs p = true) :
    lhs.denote ctx - rhs.denote ctx = p.denote ctx := by
  have h := Poly.denote_vanishes (ctx := ctx) hc h
  have f := Mon.denote_mul ctx
  simp only [denote_addTo f, Poly.denote_mulMon f, Ring.zsmul_eq_intCast_mul, Mon.denote, one_mul,
    intCast_neg_one, Ring.intCast_one] at h
  rw [show (Poly.num 0).denote ctx = (0 : α) from Ring.intCast_zero, zero_add, add_comm,
    add_comm (-1 * _), ← add_assoc] at h
  have := eq_of_sub_zero h
  rwa [Ring.neg_mul, one_mul, ← Ring.sub_eq_add_neg] at this

end Commutative

theorem Expr.eq_of_sameDiff {α : Type u} [Ring α] {ctx : Context α} {f : Mon → Mon → Mon}
    (hf : ∀ m n, (f m n).denote ctx = m.denote ctx * n.denote ctx) {a b a' b' : Expr}
    (h : Expr.sameDiff f a b a' b' = true) :
    a.denote ctx - b.denote ctx = a'.denote ctx - b'.denote ctx := by
  have h := Poly.denote_vanishes (ctx := ctx) zero_char h
  simp only [denote_addTo hf, intCast_neg_one, Ring.intCast_one, one_mul, Ring.neg_mul] at h
  rw [show (Poly.num 0).denote ctx = (0 : α) from Ring.intCast_zero, zero_add] at h
  refine Ring.eq_of_sub_eq_zero ?_
  rw [← h]
  simp only [Ring.sub_eq_add_neg, Ring.neg_add, Ring.neg_neg]
  simp only [add_assoc, add_comm]

end Lean.Grind.CommRing
