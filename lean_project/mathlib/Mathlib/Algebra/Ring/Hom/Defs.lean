/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Defs
import Mathlib.Data.FunLike.Basic
import Mathlib.Logic.Equiv.Defs

/-! # Homomorphisms and isomorphisms of rings -/

universe u v

/-- A function that respects sums, products, `0` and `1`. -/
structure RingHom (R : Type u) (S : Type v) [Semiring R] [Semiring S] where
  /-- the function -/
  toFun : R → S
  map_one' : toFun 1 = 1
  map_mul' : ∀ x y, toFun (x * y) = toFun x * toFun y
  map_zero' : toFun 0 = 0
  map_add' : ∀ x y, toFun (x + y) = toFun x + toFun y

@[inherit_doc] infixr:25 " →+* " => RingHom

/-- A bijection that respects sums and products. -/
structure RingEquiv (R : Type u) (S : Type v) [Mul R] [Mul S] [Add R] [Add S] extends R ≃ S where
  map_mul' : ∀ x y, toFun (x * y) = toFun x * toFun y
  map_add' : ∀ x y, toFun (x + y) = toFun x + toFun y

@[inherit_doc] infixl:25 " ≃+* " => RingEquiv

namespace RingHom

variable {R : Type u} {S : Type v} [Semiring R] [Semiring S]

instance : FunLike (R →+* S) R S where
  coe := toFun
  coe_injective' f g h := by
    obtain ⟨f, _, _, _, _⟩ := f
    obtain ⟨g, _, _, _, _⟩ := g
    obtain rfl : f = g := h
    rfl

variable (f : R →+* S)

@[simp] protected theorem map_one : f 1 = 1 := f.map_one'

@[simp] protected theorem map_zero : f 0 = 0 := f.map_zero'

@[simp] protected theorem map_mul (a b : R) : f (a * b) = f a * f b := f.map_mul' a b

@[simp] protected theorem map_add (a b : R) : f (a + b) = f a + f b := f.map_add' a b

@[simp] protected theorem map_pow (a : R) (n : ℕ) : f (a ^ n) = f a ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, f.map_one]
  | succ n ih => rw [pow_succ, pow_succ, f.map_mul, ih]

end RingHom

instance {R : Type u} {S : Type v} [Mul R] [Mul S] [Add R] [Add S] : FunLike (R ≃+* S) R S where
  coe f := f.toFun
  coe_injective' f g h := by
    obtain ⟨f, _, _⟩ := f
    obtain ⟨g, _, _⟩ := g
    obtain rfl : f = g := DFunLike.coe_injective h
    rfl
