/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Difference
import Init.Grind.Ring.Poly

/-!
# The ring of differences of a semiring

`grind` solves equations over a semiring `α` in the ring `Q α` of formal differences `a - b`. Two
differences are equal when they are after adding something on both sides; where addition can be
cancelled, `α` lies in `Q α`.
-/

namespace Lean.Grind.Ring.OfSemiring

universe u

open Semiring

attribute [local instance] Semiring.natCast

variable {α : Type u} [Semiring α]

local instance : Std.Associative (α := α) (· + ·) := ⟨Semiring.add_assoc⟩
local instance : Std.Commutative (α := α) (· + ·) := ⟨Semiring.add_comm⟩
local instance : Std.Associative (α := α) (· * ·) := ⟨Semiring.mul_assoc⟩

/-- The ring of differences. -/
def Q (α : Type u) [Semiring α] : Type u := Difference α

/-- The difference `a - b`. -/
def Q.mk (a b : α) : Q α := Difference.mk a b

theorem Q.sound {a b c d : α} : a + d = c + b → Q.mk a b = Q.mk c d := Difference.sound

theorem Q.exact {a b c d : α} : Q.mk a b = Q.mk c d → ∃ k, a + d + k = c + b + k :=
  Difference.exact

theorem Q.ind {p : Q α → Prop} : (∀ a b, p (.mk a b)) → ∀ q, p q := Difference.ind

/-! ### Operations -/

/-- Multiplication of differences. -/
def mul : Q α → Q α → Q α :=
  Difference.map₂ (fun a b ↦ (a.1 * b.1 + a.2 * b.2, a.1 * b.2 + a.2 * b.1))
    (fun a b c ⟨k, h⟩ ↦ ⟨k * c.1 + k * c.2, by
      have h₁ := congrArg (· * c.1) h
      have h₂ := congrArg (· * c.2) h.symm
      simp only [right_distrib] at h₁ h₂
      calc a.1 * c.1 + a.2 * c.2 + (b.1 * c.2 + b.2 * c.1) + (k * c.1 + k * c.2)
          = (a.1 * c.1 + b.2 * c.1 + k * c.1) + (b.1 * c.2 + a.2 * c.2 + k * c.2) := by ac_rfl
        _ = (b.1 * c.1 + a.2 * c.1 + k * c.1) + (a.1 * c.2 + b.2 * c.2 + k * c.2) := by
          rw [h₁, h₂]
        _ = b.1 * c.1 + b.2 * c.2 + (a.1 * c.2 + a.2 * c.1) + (k * c.1 + k * c.2) := by ac_rfl⟩)
    (fun a b c ⟨k, h⟩ ↦ ⟨c.1 * k + c.2 * k, by
      have h₁ := congrArg (c.1 * ·) h
      have h₂ := congrArg (c.2 * ·) h.symm
      simp only [left_distrib] at h₁ h₂
      calc c.1 * a.1 + c.2 * a.2 + (c.1 * b.2 + c.2 * b.1) + (c.1 * k + c.2 * k)
          = (c.1 * a.1 + c.1 * b.2 + c.1 * k) + (c.2 * b.1 + c.2 * a.2 + c.2 * k) := by ac_rfl
        _ = (c.1 * b.1 + c.1 * a.2 + c.1 * k) + (c.2 * a.1 + c.2 * b.2 + c.2 * k) := by
          rw [h₁, h₂]
        _ = c.1 * b.1 + c.2 * b.2 + (c.1 * a.2 + c.2 * a.1) + (c.1 * k + c.2 * k) := by ac_rfl⟩)

/-- The opposite difference. -/
def neg : Q α → Q α := Difference.neg

/-- The image of a natural number. -/
def natCast (n : Nat) : Q α := Q.mk (n : α) 0

/-- The image of an integer. -/
def intCast : Int → Q α
  | .ofNat n => natCast n
  | .negSucc n => Q.mk 0 ((n + 1 : Nat) : α)

/-- Powers by repeated multiplication. -/
def npow (a : Q α) : Nat → Q α
  | 0 => natCast 1
  | n + 1 => mul (npow a n) a

theorem mul_mk (a b c d : α) :
    mul (Q.mk a b) (Q.mk c d) = Q.mk (a * c + b * d) (a * d + b * c) := rfl

theorem intCast_neg (i : Int) : intCast (α := α) (-i) = neg (intCast i) := by
  rcases i with (_ | n) | n
  · exact Q.sound (by rw [natCast_zero])
  · rfl
  · rfl

theorem neg_mul (a b : Q α) : mul (neg a) b = neg (mul a b) := by
  induction a using Q.ind with | _ a a'
  induction b using Q.ind with | _ b b'
  exact Q.sound (by
    show a' * b + a * b' + (a * b + a' * b') = a * b' + a' * b + (a' * b' + a * b)
    ac_rfl)

/-- A law of differences, as an identity of the semiring. -/
local macro "differences" : tactic => `(tactic| (
  repeat (refine Q.ind fun _ _ ↦ ?_)
  refine Q.sound ?_
  simp only [Semiring.left_distrib, Semiring.right_distrib, natCast_zero, natCast_one,
    Semiring.zero_mul, Semiring.mul_zero, Semiring.add_zero, Semiring.zero_add, Semiring.one_mul,
    Semiring.mul_one]
  try ac_rfl))

/-- The ring structure of the differences. -/
@[implicit_reducible] def ofSemiring : Ring (Q α) where
  add := Difference.add
  mul := mul
  neg := neg
  sub := Difference.sub
  ofNat n := ⟨natCast n⟩
  natCast := ⟨natCast⟩
  intCast := ⟨intCast⟩
  nsmul := ⟨fun n a ↦ mul (natCast n) a⟩
  zsmul := ⟨fun i a ↦ mul (intCast i) a⟩
  npow := ⟨npow⟩
  add_zero := by differences
  add_comm := by differences
  add_assoc := by differences
  mul_assoc := by differences
  mul_one := by differences
  one_mul := by differences
  left_distrib := by differences
  right_distrib := by differences
  zero_mul := by differences
  mul_zero := by differences
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  ofNat_succ n := Q.sound (by
    show ((n + 1 : Nat) : α) + (0 + 0) = (n : α) + ((1 : Nat) : α) + 0
    rw [natCast_add, Semiring.add_zero (0 : α)])
  neg_add_cancel := by differences
  sub_eq_add_neg _ _ := rfl
  neg_zsmul i a := by
    show mul (intCast (-i)) a = neg (mul (intCast i) a)
    rw [intCast_neg, neg_mul]
  intCast_neg := intCast_neg

attribute [instance] ofSemiring

/-! ### The semiring among its differences -/

/-- An element of the semiring, as a difference. -/
def toQ (a : α) : Q α := Q.mk a 0

theorem toQ_add (a b : α) : toQ (a + b) = toQ a + toQ b := Q.sound (by
  show a + b + (0 + 0) = a + b + 0; rw [Semiring.add_zero])

theorem toQ_mul (a b : α) : toQ (a * b) = toQ a * toQ b := Q.sound (by
  show a * b + (a * 0 + 0 * b) = a * b + 0 * 0 + 0
  simp only [mul_zero, zero_mul, Semiring.add_zero])

theorem toQ_ofNat (n : Nat) : toQ (OfNat.ofNat (α := α) n) = OfNat.ofNat (α := Q α) n :=
  Q.sound (by rw [ofNat_eq_natCast])

theorem toQ_pow (a : α) (n : Nat) : toQ (a ^ n) = toQ a ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero]; exact toQ_ofNat 1
  | succ n ih => rw [pow_succ, pow_succ, toQ_mul, ih]

theorem toQ_inj [AddRightCancel α] {a b : α} (h : toQ a = toQ b) : a = b := by
  obtain ⟨k, h⟩ := Q.exact h
  rw [Semiring.add_zero, Semiring.add_zero] at h
  exact AddRightCancel.add_right_cancel a b k h

instance (priority := high) instNoNatZeroDivisorsQOfAddRightCancel [AddRightCancel α]
    [NoNatZeroDivisors α] : NoNatZeroDivisors (Q α) where
  no_nat_zero_divisors n a b hn := by
    induction a using Q.ind with | _ a a'
    induction b using Q.ind with | _ b b'
    intro h
    obtain ⟨k, h⟩ := Q.exact (show mul (natCast n) (Q.mk a a') = mul (natCast n) (Q.mk b b') from h)
    have h := AddRightCancel.add_right_cancel _ _ _ h
    simp only [zero_mul, Semiring.add_zero, ← left_distrib] at h
    rw [← nsmul_eq_natCast_mul, ← nsmul_eq_natCast_mul] at h
    exact Q.sound (NoNatZeroDivisors.no_nat_zero_divisors n _ _ hn h)

omit [Semiring α] in
instance (priority := high) instIsCharPQOfAddRightCancel {p : Nat} [Semiring α]
    [AddRightCancel α] [IsCharP α p] : IsCharP (Q α) p where
  ofNat_ext_iff {x y} := by
    rw [← IsCharP.ofNat_ext_iff (α := α) p, ← toQ_ofNat, ← toQ_ofNat]
    exact ⟨toQ_inj, congrArg toQ⟩

end Lean.Grind.Ring.OfSemiring

namespace Lean.Grind.CommRing

universe u

namespace OfCommSemiring

open Ring.OfSemiring

variable {α : Type u} [CommSemiring α]

/-- The ring of differences of a commutative semiring is commutative. -/
@[implicit_reducible] def ofCommSemiring : CommRing (Q α) :=
  { ofSemiring with
    mul_comm := by
      refine Q.ind fun a a' ↦ Q.ind fun b b' ↦ Q.sound ?_
      show a * b + a' * b' + (b * a' + b' * a) = b * a + b' * a' + (a * b' + a' * b)
      rw [CommSemiring.mul_comm b a, CommSemiring.mul_comm b' a', CommSemiring.mul_comm b a',
        CommSemiring.mul_comm b' a, Semiring.add_comm (a' * b)] }

attribute [instance high] ofCommSemiring

end OfCommSemiring

/-! ### Terms of a semiring -/

open Ring.OfSemiring

/-- The value of a term in a semiring; a term that needs subtraction is 0. -/
def Expr.denoteS {α : Type u} [Semiring α] (ctx : Context α) : Expr → α
  | .num k => OfNat.ofNat (α := α) k.natAbs
  | .natCast k => OfNat.ofNat (α := α) k
  | .var v => v.denote ctx
  | .add a b => denoteS ctx a + denoteS ctx b
  | .mul a b => denoteS ctx a * denoteS ctx b
  | .pow a k => denoteS ctx a ^ k
  | .sub .. | .neg .. | .intCast .. => 0

/-- The same value, computed with differences. -/
def Expr.denoteSAsRing {α : Type u} [Semiring α] (ctx : Context α) : Expr → Q α
  | .num k => OfNat.ofNat (α := Q α) k.natAbs
  | .natCast k => OfNat.ofNat (α := Q α) k
  | .var v => toQ (v.denote ctx)
  | .add a b => denoteSAsRing ctx a + denoteSAsRing ctx b
  | .mul a b => denoteSAsRing ctx a * denoteSAsRing ctx b
  | .pow a k => denoteSAsRing ctx a ^ k
  | .sub .. | .neg .. | .intCast .. => 0

theorem Expr.denoteSAsRing_eq {α : Type u} [Semiring α] (ctx : Context α) (e : Expr) :
    e.denoteSAsRing ctx = toQ (e.denoteS ctx) := by
  induction e with
  | num k => exact (toQ_ofNat _).symm
  | natCast k => exact (toQ_ofNat k).symm
  | var v => rfl
  | add a b iha ihb => rw [denoteSAsRing, iha, ihb, denoteS, toQ_add]
  | mul a b iha ihb => rw [denoteSAsRing, iha, ihb, denoteS, toQ_mul]
  | pow a k ih => rw [denoteSAsRing, ih, denoteS, toQ_pow]
  | sub | neg | intCast => exact (toQ_ofNat 0).symm

end Lean.Grind.CommRing

namespace Lean.Grind.Ring.OfSemiring

universe u

open CommRing

theorem of_eq {α : Type u} [Semiring α] (ctx : Context α) (lhs rhs : Expr)
    (h : lhs.denoteS ctx = rhs.denoteS ctx) : lhs.denoteSAsRing ctx = rhs.denoteSAsRing ctx := by
  rw [Expr.denoteSAsRing_eq, Expr.denoteSAsRing_eq, h]

theorem of_diseq {α : Type u} [Semiring α] [AddRightCancel α] (ctx : Context α) (lhs rhs : Expr)
    (h : lhs.denoteS ctx ≠ rhs.denoteS ctx) :
    lhs.denoteSAsRing ctx ≠ rhs.denoteSAsRing ctx := by
  rw [Expr.denoteSAsRing_eq, Expr.denoteSAsRing_eq]; exact fun e ↦ h (toQ_inj e)

end Lean.Grind.Ring.OfSemiring
