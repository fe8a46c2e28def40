/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ring.Field

/-!
# Cancelling a numeral against its inverse

From `c * x = 1`, where `x` stands for `c⁻¹`, the solver of `grind` simplifies an equation or an
inequality: a coefficient that `c ^ k` divides meets the `k`-th power of `x`.
-/

namespace Lean.Grind.CommRing

universe u

attribute [local instance] Semiring.natCast Ring.intCast Ring.zsmul
open Semiring

/-- The degree of `x` and the monomial without it. -/
def Mon.strip (x : Var) : Mon → Nat × Mon
  | .unit => (0, .unit)
  | .mult p m =>
    cond (p.x.beq x) (p.k + (m.strip x).1, (m.strip x).2) ((m.strip x).1, .mult p (m.strip x).2)

/-- Adds a number. -/
def Poly.addNum (k : Int) : Poly → Poly
  | .num j => .num (k + j)
  | .add j m p => .add j m (p.addNum k)

/-- Adds `k * m`; the constant monomial goes into the constant. -/
def Poly.addTerm (k : Int) (p : Poly) : Mon → Poly
  | .unit => p.addNum k
  | .mult q m => .add k (.mult q m) p

/-- Replaces `c * x` by 1. -/
def Poly.cancel (c : Int) (x : Var) : Poly → Poly
  | .num k => .num k
  | .add k m p => cond (k == c ^ (m.strip x).1 * (k / c ^ (m.strip x).1))
      (Poly.addTerm (k / c ^ (m.strip x).1) (p.cancel c x) (m.strip x).2) (.add k m (p.cancel c x))

theorem Mon.denote_strip {α : Type u} [CommRing α] (ctx : Context α) (x : Var) (m : Mon) :
    m.denote ctx = x.denote ctx ^ (m.strip x).1 * (m.strip x).2.denote ctx := by
  induction m with
  | unit => simp only [strip, denote, pow_zero, one_mul]
  | mult p m ih =>
    rw [denote, strip, Power.denote_eq, ih]
    cases h : p.x.beq x
    · simp only [cond_false, denote, Power.denote_eq]
      rw [← mul_assoc, ← mul_assoc, CommSemiring.mul_comm (p.x.denote ctx ^ p.k)]
    · rw [Nat.eq_of_beq_eq_true h]
      simp only [cond_true, pow_add, mul_assoc]

theorem mul_pow {α : Type u} [CommRing α] (a b : α) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, one_mul]
  | succ n ih =>
    rw [pow_succ, pow_succ, pow_succ, ih, mul_assoc, mul_assoc, ← mul_assoc (b ^ n),
      ← mul_assoc a, CommSemiring.mul_comm (b ^ n) a, mul_assoc]

theorem Poly.denote_addNum {α : Type u} [CommRing α] (ctx : Context α) (p : Poly) (k : Int) :
    (p.addNum k).denote ctx = (k : α) + p.denote ctx := by
  induction p with
  | num j => exact Ring.intCast_add k j
  | add j m p ih => rw [addNum, denote, denote, ih, ← add_assoc, ← add_assoc, add_comm (k : α)]

theorem Poly.denote_addTerm {α : Type u} [CommRing α] (ctx : Context α) (k : Int) (m : Mon)
    (p : Poly) : (Poly.addTerm k p m).denote ctx = (k : α) * m.denote ctx + p.denote ctx := by
  cases m with
  | unit => rw [addTerm, denote_addNum, Mon.denote, mul_one]
  | mult q m => rw [addTerm, denote, Ring.zsmul_eq_intCast_mul]

theorem Poly.denote_cancel {α : Type u} [CommRing α] (ctx : Context α) {c : Int} {x : Var}
    (hx : (c : α) * x.denote ctx = 1) (p : Poly) : (p.cancel c x).denote ctx = p.denote ctx := by
  induction p with
  | num k => rfl
  | add k m p ih =>
    rw [cancel]
    cases h : k == c ^ (m.strip x).1 * (k / c ^ (m.strip x).1)
    · rw [cond_false, denote, ih, denote]
    · rw [cond_true, denote_addTerm, ih, denote, Ring.zsmul_eq_intCast_mul,
        Mon.denote_strip ctx x m]
      have e : (c : α) ^ (m.strip x).1 * x.denote ctx ^ (m.strip x).1 = 1 := by
        rw [← mul_pow, hx, one_pow]
      have k' : (k : α) = (c : α) ^ (m.strip x).1 * ((k / c ^ (m.strip x).1 : Int) : α) := by
        rw [← Ring.intCast_pow, ← Ring.intCast_mul, ← eq_of_beq h]
      conv => rhs; rw [k']
      rw [CommSemiring.mul_comm ((c : α) ^ _), mul_assoc, ← mul_assoc ((c : α) ^ _), e, one_mul]

/-- `p₂` is `p₁` with `c * x` replaced by 1. -/
def cancelCert (c : Int) (x : Var) (p₁ p₂ : Poly) : Bool := Poly.same 0 (p₁.cancel c x) p₂

section
variable {α : Type u} [CommRing α]

theorem eq_of_cancelCert {ctx : Context α} {c : Int} {x : Var} {p₁ p₂ : Poly}
    (h : cancelCert c x p₁ p₂ = true) (hx : (c : α) * x.denote ctx = 1) :
    p₁.denote ctx = p₂.denote ctx :=
  (Poly.denote_cancel ctx hx p₁).symm.trans (Poly.eq_of_same zero_char h)

theorem le_cancel_var [LE α] (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (h : cancelCert c x p₁ p₂ = true) (hx : (c : α) * x.denote ctx = 1)
    (h₁ : p₁.denote ctx ≤ 0) : p₂.denote ctx ≤ 0 := eq_of_cancelCert h hx ▸ h₁
theorem lt_cancel_var [LT α] (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (h : cancelCert c x p₁ p₂ = true) (hx : (c : α) * x.denote ctx = 1)
    (h₁ : p₁.denote ctx < 0) : p₂.denote ctx < 0 := eq_of_cancelCert h hx ▸ h₁
theorem eq_cancel_var (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (h : cancelCert c x p₁ p₂ = true) (hx : (c : α) * x.denote ctx = 1)
    (h₁ : p₁.denote ctx = 0) : p₂.denote ctx = 0 := eq_of_cancelCert h hx ▸ h₁
theorem diseq_cancel_var (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (h : cancelCert c x p₁ p₂ = true) (hx : (c : α) * x.denote ctx = 1)
    (h₁ : p₁.denote ctx ≠ 0) : p₂.denote ctx ≠ 0 := eq_of_cancelCert h hx ▸ h₁
end

end Lean.Grind.CommRing
