/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ring.Poly

/-!
# Arithmetic of polynomials and the check of a polynomial identity

All operations add to an accumulator. `f` is the product of monomials, commutative or not; what is
proved about an operation assumes that `f` computes the product of values.
-/

namespace Lean.Grind.CommRing

universe u

attribute [local instance] Semiring.natCast Ring.intCast Ring.zsmul

open Semiring

namespace Poly

/-- Adds the constant `c`. -/
def addConst (c : Int) : Poly → Poly
  | num k => num (k + c)
  | add k m p => add k m (p.addConst c)

/-- Adds the monomial `c * n`. -/
def insert (c : Int) (n : Mon) : Poly → Poly
  | num k => add c n (num k)
  | add k m p => cond (n.same m) (add (k + c) m p) (add k m (p.insert c n))

/-- Adds `c * n`, where `n` may be the constant monomial. -/
def addMon (c : Int) (n : Mon) (acc : Poly) : Poly :=
  match n with
  | .unit => acc.addConst c
  | .mult q n => acc.insert c (.mult q n)

/-- Adds `c * n * p`. -/
def mulMon (f : Mon → Mon → Mon) (c : Int) (n : Mon) : Poly → Poly → Poly
  | num k, acc => acc.addMon (c * k) (f n .unit)
  | add k m p, acc => p.mulMon f c n (acc.addMon (c * k) (f n m))

/-- Adds `p * q`. -/
def mulAdd (f : Mon → Mon → Mon) : Poly → Poly → Poly → Poly
  | num k, q, acc => q.mulMon f k .unit acc
  | add k m p, q, acc => p.mulAdd f q (q.mulMon f k m acc)

/-- `p ^ n`. -/
def pow (f : Mon → Mon → Mon) (p : Poly) : Nat → Poly
  | 0 => num 1
  | n + 1 => (p.pow f n).mulAdd f p (num 0)

/-- All coefficients and the constant are divisible by `c`; for `c = 0`, they vanish. -/
def vanishes (c : Nat) : Poly → Bool
  | num k => isNat 0 (k % c)
  | add k _ p => isNat 0 (k % c) && p.vanishes c

variable {α : Type u} [Ring α] {ctx : Context α}

theorem add_zsmul (a b : Int) (x : α) : (a + b) • x = a • x + b • x := by
  simp only [Ring.zsmul_eq_intCast_mul, Ring.intCast_add, right_distrib]

theorem denote_addConst (c : Int) (p : Poly) :
    (p.addConst c).denote ctx = p.denote ctx + (c : α) := by
  induction p with
  | num k => exact Ring.intCast_add k c
  | add k m p ih => rw [addConst, denote, ih, ← add_assoc]; rfl

theorem denote_insert (c : Int) (n : Mon) (p : Poly) :
    (p.insert c n).denote ctx = p.denote ctx + c • n.denote ctx := by
  induction p with
  | num k => exact add_comm ..
  | add k m p ih =>
    rw [insert]
    cases h : n.same m
    · rw [cond_false, denote, ih, ← add_assoc]; rfl
    · cases Mon.eq_of_same h
      rw [cond_true, denote, denote, add_zsmul, add_assoc, add_assoc, add_comm (c • _)]

theorem denote_addMon (c : Int) (n : Mon) (p : Poly) :
    (p.addMon c n).denote ctx = p.denote ctx + c • n.denote ctx := by
  cases n with
  | unit =>
    rw [addMon, denote_addConst, Mon.denote, Ring.zsmul_eq_intCast_mul, mul_one]
  | mult q n => exact denote_insert ..

theorem denote_vanishes {c : Nat} (hc : ((c : Int) : α) = 0) {p : Poly}
    (h : p.vanishes c = true) : p.denote ctx = 0 := by
  have zero {k : Int} (h : isNat 0 (k % c) = true) : (k : α) = 0 := by
    obtain ⟨t, rfl⟩ := Int.dvd_of_emod_eq_zero (eq_of_isNat h)
    rw [Ring.intCast_mul, hc, zero_mul]
  induction p with
  | num k => exact zero h
  | add k m p ih =>
    simp only [vanishes, Bool.and_eq_true] at h
    rw [denote, ih h.2, Ring.zsmul_eq_intCast_mul, zero h.1, zero_mul, add_zero]

section Product

variable {f : Mon → Mon → Mon} (hf : ∀ m n, (f m n).denote ctx = m.denote ctx * n.denote ctx)
include hf

theorem denote_mulMon (c : Int) (n : Mon) (p acc : Poly) :
    (p.mulMon f c n acc).denote ctx = acc.denote ctx + c • (n.denote ctx * p.denote ctx) := by
  induction p generalizing acc with
  | num k =>
    rw [mulMon, denote_addMon, hf, denote, Mon.denote, mul_one, ← Ring.intCast_mul_comm,
      Ring.zsmul_eq_intCast_mul, Ring.zsmul_eq_intCast_mul, Ring.intCast_mul, mul_assoc]
  | add k m p ih =>
    rw [mulMon, ih, denote_addMon, hf, denote, add_assoc]
    simp only [Ring.zsmul_eq_intCast_mul, left_distrib, Ring.intCast_mul, mul_assoc]
    rw [← mul_assoc (n.denote ctx) (k : α), ← Ring.intCast_mul_comm, mul_assoc]

theorem denote_mulAdd (p q acc : Poly) :
    (p.mulAdd f q acc).denote ctx = acc.denote ctx + p.denote ctx * q.denote ctx := by
  induction p generalizing acc with
  | num k =>
    rw [mulAdd, denote_mulMon hf, denote, Mon.denote, one_mul, Ring.zsmul_eq_intCast_mul]
  | add k m p ih =>
    rw [mulAdd, ih, denote_mulMon hf, denote, add_assoc, right_distrib]
    simp only [Ring.zsmul_eq_intCast_mul, mul_assoc]

theorem denote_pow (p : Poly) (n : Nat) : (p.pow f n).denote ctx = p.denote ctx ^ n := by
  induction n with
  | zero => exact Ring.intCast_one.trans (pow_zero _).symm
  | succ n ih =>
    rw [pow, denote_mulAdd hf, ih, denote, Ring.intCast_zero, zero_add, pow_succ]

end Product

end Poly

/-- Adds `c` times a term. -/
def Expr.addTo (f : Mon → Mon → Mon) (c : Int) : Expr → Poly → Poly
  | num k, acc | intCast k, acc => acc.addConst (c * k)
  | natCast k, acc => acc.addConst (c * k)
  | var x, acc => acc.insert c (.mult ⟨x, 1⟩ .unit)
  | neg a, acc => a.addTo f (-c) acc
  | add a b, acc => a.addTo f c (b.addTo f c acc)
  | sub a b, acc => a.addTo f c (b.addTo f (-c) acc)
  | mul a b, acc => (a.addTo f c (.num 0)).mulAdd f (b.addTo f 1 (.num 0)) acc
  | pow a k, acc =>
    match a, k with
    | _, 0 => acc.addConst c
    | num n, k => acc.addConst (c * n ^ k)
    | var x, k => acc.insert c (.mult ⟨x, k⟩ .unit)
    | a, k => ((a.addTo f 1 (.num 0)).pow f k).mulMon f c .unit acc

theorem Expr.denote_addTo {α : Type u} [Ring α] {ctx : Context α} {f : Mon → Mon → Mon}
    (hf : ∀ m n, (f m n).denote ctx = m.denote ctx * n.denote ctx) (c : Int) (e : Expr)
    (acc : Poly) : (e.addTo f c acc).denote ctx = acc.denote ctx + (c : α) * e.denote ctx := by
  have zero : (Poly.num 0).denote ctx = 0 := Ring.intCast_zero
  induction e generalizing c acc with
  | num k => rw [addTo, Poly.denote_addConst, Ring.intCast_mul, denote, denoteInt_eq]
  | natCast k =>
    rw [addTo, Poly.denote_addConst, Ring.intCast_mul, Ring.intCast_natCast]; rfl
  | intCast k => rw [addTo, Poly.denote_addConst, Ring.intCast_mul]; rfl
  | var x =>
    rw [addTo, Poly.denote_insert, Ring.zsmul_eq_intCast_mul, Mon.denote, Mon.denote, mul_one]; rfl
  | neg a ih => rw [addTo, ih, Ring.intCast_neg, Ring.neg_mul, denote, Ring.mul_neg]
  | add a b iha ihb =>
    rw [addTo, iha, ihb, denote, left_distrib, add_assoc, add_comm ((c : α) * b.denote ctx)]
  | sub a b iha ihb =>
    rw [addTo, iha, ihb, denote, Ring.sub_eq_add_neg, left_distrib, Ring.mul_neg,
      Ring.intCast_neg, Ring.neg_mul, add_assoc, add_comm (-_)]
  | mul a b iha ihb =>
    rw [addTo, Poly.denote_mulAdd hf, iha, ihb, zero, zero_add, zero_add, Ring.intCast_one, one_mul,
      denote, mul_assoc]
  | pow a k ih =>
    unfold addTo
    split
    · rw [Poly.denote_addConst, denote, pow_zero, mul_one]
    · rw [Poly.denote_addConst, Ring.intCast_mul, Ring.intCast_pow, denote, denote, denoteInt_eq]
    · rw [Poly.denote_insert, Ring.zsmul_eq_intCast_mul, Mon.denote, Mon.denote, mul_one,
        Power.denote_eq]
      rfl
    · rw [Poly.denote_mulMon hf, Poly.denote_pow hf, ih, zero, zero_add, Ring.intCast_one, one_mul,
        Mon.denote, one_mul, Ring.zsmul_eq_intCast_mul]
      rfl

end Lean.Grind.CommRing
