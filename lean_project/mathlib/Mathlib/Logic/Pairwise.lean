/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Set.Operations
import Mathlib.Order.Disjoint

/-! # Relations between any two different elements -/

universe u v

variable {α : Type u} {ι : Type v}

/-- Any two different elements are related. -/
def Pairwise (r : α → α → Prop) : Prop := ∀ ⦃i j⦄, i ≠ j → r i j

theorem Pairwise.mono {r p : α → α → Prop} (hr : Pairwise r) (h : ∀ ⦃i j⦄, r i j → p i j) :
    Pairwise p := fun _ _ hij ↦ h (hr hij)

namespace Set

/-- Any two different elements of the set are related. -/
protected def Pairwise (s : Set α) (r : α → α → Prop) : Prop :=
  ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → x ≠ y → r x y

theorem Pairwise.mono {s t : Set α} {r : α → α → Prop} (h : t ⊆ s) (hs : s.Pairwise r) :
    t.Pairwise r := fun _ hx _ hy ↦ hs (h hx) (h hy)

/-- The members of the family with different indices in `s` are disjoint. -/
def PairwiseDisjoint [PartialOrder α] [OrderBot α] (s : Set ι) (f : ι → α) : Prop :=
  s.Pairwise fun i j ↦ Disjoint (f i) (f j)

/-- The set has at most one element. -/
protected def Subsingleton (s : Set α) : Prop := ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → x = y

/-- The set has two different elements. -/
protected def Nontrivial (s : Set α) : Prop := ∃ x ∈ s, ∃ y ∈ s, x ≠ y

end Set
