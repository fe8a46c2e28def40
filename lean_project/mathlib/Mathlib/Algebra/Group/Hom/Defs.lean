/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Basic
import Mathlib.Data.FunLike.Basic
import Mathlib.Logic.Equiv.Defs

/-! # Homomorphisms and isomorphisms of monoids and groups -/

universe u v w

/-- A function that respects products and `1`. -/
structure MonoidHom (M : Type u) (N : Type v) [Monoid M] [Monoid N] where
  /-- the function -/
  toFun : M → N
  map_one' : toFun 1 = 1
  map_mul' : ∀ x y, toFun (x * y) = toFun x * toFun y

@[inherit_doc] infixr:25 " →* " => MonoidHom

/-- A bijection that respects products. -/
structure MulEquiv (M : Type u) (N : Type v) [Mul M] [Mul N] extends M ≃ N where
  map_mul' : ∀ x y, toFun (x * y) = toFun x * toFun y

@[inherit_doc] infixl:25 " ≃* " => MulEquiv

namespace MonoidHom

variable {M : Type u} {N : Type v} {P : Type w} [Monoid M] [Monoid N] [Monoid P]

instance : FunLike (M →* N) M N where
  coe := toFun
  coe_injective' f g h := by
    obtain ⟨f, _, _⟩ := f
    obtain ⟨g, _, _⟩ := g
    obtain rfl : f = g := h
    rfl

@[simp] protected theorem map_one (f : M →* N) : f 1 = 1 := f.map_one'

@[simp] protected theorem map_mul (f : M →* N) (a b : M) : f (a * b) = f a * f b := f.map_mul' a b

@[ext] theorem ext {f g : M →* N} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h

@[simp] protected theorem map_pow (f : M →* N) (a : M) (n : ℕ) : f (a ^ n) = f a ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, f.map_one]
  | succ n ih => rw [pow_succ, pow_succ, f.map_mul, ih]

/-- The identity. -/
def id (M : Type u) [Monoid M] : M →* M := ⟨fun x ↦ x, rfl, fun _ _ ↦ rfl⟩

/-- One after the other. -/
def comp (g : N →* P) (f : M →* N) : M →* P where
  toFun x := g (f x)
  map_one' := by rw [f.map_one, g.map_one]
  map_mul' x y := by rw [f.map_mul, g.map_mul]

end MonoidHom

namespace MulEquiv

variable {M : Type u} {N : Type v} [Mul M] [Mul N]

instance : FunLike (M ≃* N) M N where
  coe f := f.toFun
  coe_injective' f g h := by
    obtain ⟨f, _⟩ := f
    obtain ⟨g, _⟩ := g
    obtain rfl : f = g := DFunLike.coe_injective h
    rfl

@[simp] protected theorem map_mul (f : M ≃* N) (a b : M) : f (a * b) = f a * f b := f.map_mul' a b

protected theorem bijective (f : M ≃* N) : Function.Bijective f := f.toEquiv.bijective

end MulEquiv
