/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Defs

/-!
# Structures with fewer laws than rings

Those whose multiplication need not be associative or have a unit. Every semiring or ring is one.
-/

universe u

/-- A multiplication with a neutral element. -/
class MulOneClass (M : Type u) extends One M, Mul M where
  protected one_mul : ∀ a : M, 1 * a = a
  protected mul_one : ∀ a : M, a * 1 = a

/-- An addition with a neutral element. -/
class AddZeroClass (M : Type u) extends Zero M, Add M where
  protected zero_add : ∀ a : M, 0 + a = a
  protected add_zero : ∀ a : M, a + 0 = a

/-- A multiplication that distributes over the addition. -/
class Distrib (R : Type u) extends Mul R, Add R where
  protected left_distrib : ∀ a b c : R, a * (b + c) = a * b + a * c
  protected right_distrib : ∀ a b c : R, (a + b) * c = a * c + b * c

/-- A commutative monoid under addition, with a multiplication that distributes over it. -/
class NonUnitalNonAssocSemiring (R : Type u) extends AddCommMonoid R, Distrib R, MulZeroClass R

/-- A distributive multiplication with a unit, which need not be associative. -/
class NonAssocSemiring (R : Type u) extends NonUnitalNonAssocSemiring R, MulOneClass R,
    NatCast R where
  natCast := Nat.unaryCast
  protected natCast_zero : natCast 0 = 0 := by intros; rfl
  protected natCast_succ : ∀ n, natCast (n + 1) = natCast n + 1 := by intros; rfl

/-- A distributive associative multiplication, which need not have a unit. -/
class NonUnitalSemiring (R : Type u) extends NonUnitalNonAssocSemiring R, Semigroup R

/-- An additive group with a distributive multiplication with a unit, which need not be
associative. -/
class NonAssocRing (R : Type u) extends NonAssocSemiring R, AddCommGroup R, IntCast R where
  intCast := Int.castDef
  protected intCast_ofNat : ∀ n : ℕ, intCast n = natCast n := by intros; rfl
  protected intCast_negSucc : ∀ n : ℕ, intCast (Int.negSucc n) = -natCast (n + 1) := by
    intros; rfl

instance (priority := 50) Monoid.toMulOneClass {M : Type u} [s : Monoid M] : MulOneClass M :=
  { s with }

instance (priority := 50) AddMonoid.toAddZeroClass {M : Type u} [s : AddMonoid M] :
    AddZeroClass M :=
  { s with }

instance (priority := 50) Semiring.toNonAssocSemiring {R : Type u} [s : Semiring R] :
    NonAssocSemiring R :=
  { s with }

instance (priority := 50) Semiring.toNonUnitalSemiring {R : Type u} [s : Semiring R] :
    NonUnitalSemiring R :=
  { s with }

instance (priority := 50) Ring.toNonAssocRing {R : Type u} [s : Ring R] : NonAssocRing R :=
  { s with }
