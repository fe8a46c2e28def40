/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Subgroup.Defs
import Mathlib.Data.Finite.Defs
import Mathlib.GroupTheory.OrderOfElement

/-! # Cyclic groups, simple groups, `p`-groups, Sylow subgroups -/

universe u

/-- Some element has all others as powers. -/
class IsCyclic (G : Type u) [Group G] : Prop where
  /-- the element -/
  exists_generator : ∃ g : G, ∀ x, ∃ n : ℤ, g ^ n = x

/-- The only normal subgroups are the trivial one and the whole, and these are different. -/
class IsSimpleGroup (G : Type u) [Group G] : Prop extends Nontrivial G where
  /-- a normal subgroup is one of the two -/
  eq_bot_or_eq_top_of_normal : ∀ H : Subgroup G, H.Normal → H = ⊥ ∨ H = ⊤

/-- Every element has a power of `p` as order. -/
def IsPGroup (p : ℕ) (G : Type u) [Group G] : Prop := ∀ g : G, ∃ k : ℕ, g ^ p ^ k = 1

/-- A maximal `p`-subgroup. -/
structure Sylow (p : ℕ) (G : Type u) [Group G] extends Subgroup G where
  isPGroup' : IsPGroup p toSubgroup
  is_maximal' : ∀ {Q : Subgroup G}, IsPGroup p Q → toSubgroup ≤ Q → Q = toSubgroup

instance {p : ℕ} {G : Type u} [Group G] : CoeOut (Sylow p G) (Subgroup G) := ⟨Sylow.toSubgroup⟩

instance {p : ℕ} {G : Type u} [Group G] : CoeSort (Sylow p G) (Type u) := ⟨fun P ↦ P.toSubgroup⟩

namespace Subgroup

variable {G : Type u} [Group G]

/-- The subgroup that an element generates. -/
def zpowers (g : G) : Subgroup G := closure {g}

/-- The equivalence of elements that differ by an element of the subgroup on the right. -/
def leftSetoid (H : Subgroup G) : Setoid G where
  r a b := a⁻¹ * b ∈ H
  iseqv := {
    refl := fun a ↦ by rw [inv_mul_cancel]; exact H.one_mem
    symm := fun {a b} h ↦ by
      have := H.inv_mem h
      rwa [mul_inv_rev, inv_inv] at this
    trans := fun {a b c} h k ↦ by
      have := H.mul_mem h k
      rwa [mul_assoc, mul_inv_cancel_left] at this }

/-- The number of cosets; `0` if there are infinitely many. -/
noncomputable def index (H : Subgroup G) : ℕ := Nat.card (Quotient H.leftSetoid)

end Subgroup
