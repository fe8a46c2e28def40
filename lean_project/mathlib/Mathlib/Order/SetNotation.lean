/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Set.Operations

/-! # Suprema and infima of sets and families; unions and intersections of families -/

universe u v

/-- Types whose sets have a supremum. -/
class SupSet (α : Type u) where
  /-- the supremum of a set -/
  sSup : Set α → α

/-- Types whose sets have an infimum. -/
class InfSet (α : Type u) where
  /-- the infimum of a set -/
  sInf : Set α → α

export SupSet (sSup)

export InfSet (sInf)

/-- The supremum of a family. -/
def iSup {α : Type u} {ι : Sort v} [SupSet α] (s : ι → α) : α := sSup (Set.range s)

/-- The infimum of a family. -/
def iInf {α : Type u} {ι : Sort v} [InfSet α] (s : ι → α) : α := sInf (Set.range s)

namespace Set

variable {α : Type u} {ι : Sort v}

instance : SupSet (Set α) := ⟨fun s ↦ {a | ∃ t ∈ s, a ∈ t}⟩

instance : InfSet (Set α) := ⟨fun s ↦ {a | ∀ t ∈ s, a ∈ t}⟩

/-- The elements of some member of a set of sets. -/
def sUnion (S : Set (Set α)) : Set α := sSup S

/-- The elements of all members of a set of sets. -/
def sInter (S : Set (Set α)) : Set α := sInf S

@[inherit_doc] prefix:110 "⋃₀ " => sUnion

@[inherit_doc] prefix:110 "⋂₀ " => sInter

/-- The union of a family of sets. -/
def iUnion (s : ι → Set α) : Set α := iSup s

/-- The intersection of a family of sets. -/
def iInter (s : ι → Set α) : Set α := iInf s

@[simp, grind =] theorem mem_sUnion {x : α} {S : Set (Set α)} : x ∈ ⋃₀ S ↔ ∃ t ∈ S, x ∈ t := Iff.rfl

@[simp, grind =] theorem mem_sInter {x : α} {S : Set (Set α)} : x ∈ ⋂₀ S ↔ ∀ t ∈ S, x ∈ t := Iff.rfl

@[simp] theorem mem_iUnion {x : α} {s : ι → Set α} : x ∈ iUnion s ↔ ∃ i, x ∈ s i :=
  ⟨fun ⟨_, ⟨i, e⟩, h⟩ ↦ ⟨i, e ▸ h⟩, fun ⟨i, h⟩ ↦ ⟨s i, ⟨i, rfl⟩, h⟩⟩

@[simp] theorem mem_iInter {x : α} {s : ι → Set α} : x ∈ iInter s ↔ ∀ i, x ∈ s i :=
  ⟨fun h i ↦ h (s i) ⟨i, rfl⟩, fun h _ ⟨i, e⟩ ↦ e ▸ h i⟩

end Set

/-! ### Notation: `⨆ i, f i`, `⨅ i, f i`, `⋃ i, s i`, `⋂ i, s i` -/

/-- The supremum of a family. -/
syntax "⨆ " Lean.binderIdent (" : " term)? ", " term:60 : term

/-- The supremum of the values within bounds. -/
syntax "⨆ " ident binderPred ", " term:60 : term

/-- The supremum of a family, its index in parentheses. -/
syntax "⨆ " "(" ident " : " term ")" ", " term:60 : term

/-- The infimum of a family. -/
syntax "⨅ " Lean.binderIdent (" : " term)? ", " term:60 : term

/-- The infimum of the values within bounds. -/
syntax "⨅ " ident binderPred ", " term:60 : term

/-- The infimum of a family, its index in parentheses. -/
syntax "⨅ " "(" ident " : " term ")" ", " term:60 : term

/-- The union of a family of sets. -/
syntax "⋃ " Lean.binderIdent (" : " term)? ", " term:60 : term

/-- The union of the sets within bounds. -/
syntax "⋃ " ident binderPred ", " term:60 : term

/-- The union of a family, its index in parentheses. -/
syntax "⋃ " "(" ident " : " term ")" ", " term:60 : term

/-- The intersection of a family of sets. -/
syntax "⋂ " Lean.binderIdent (" : " term)? ", " term:60 : term

/-- The intersection of the sets within bounds. -/
syntax "⋂ " ident binderPred ", " term:60 : term

/-- The intersection of a family, its index in parentheses. -/
syntax "⋂ " "(" ident " : " term ")" ", " term:60 : term

macro_rules
  | `(⨆ $x:ident, $p) => `(iSup fun $x:ident ↦ $p)
  | `(⨆ $x:ident : $t, $p) => `(iSup fun ($x:ident : $t) ↦ $p)
  | `(⨆ ($x:ident : $t), $p) => `(iSup fun ($x:ident : $t) ↦ $p)
  | `(⨆ $x:ident $b:binderPred, $p) =>
    `(iSup fun $x:ident ↦ iSup fun (_ : satisfies_binder_pred% $x $b) ↦ $p)
  | `(⨅ $x:ident, $p) => `(iInf fun $x:ident ↦ $p)
  | `(⨅ $x:ident : $t, $p) => `(iInf fun ($x:ident : $t) ↦ $p)
  | `(⨅ ($x:ident : $t), $p) => `(iInf fun ($x:ident : $t) ↦ $p)
  | `(⨅ $x:ident $b:binderPred, $p) =>
    `(iInf fun $x:ident ↦ iInf fun (_ : satisfies_binder_pred% $x $b) ↦ $p)
  | `(⋃ $x:ident, $p) => `(Set.iUnion fun $x:ident ↦ $p)
  | `(⋃ $x:ident : $t, $p) => `(Set.iUnion fun ($x:ident : $t) ↦ $p)
  | `(⋃ ($x:ident : $t), $p) => `(Set.iUnion fun ($x:ident : $t) ↦ $p)
  | `(⋃ $x:ident $b:binderPred, $p) =>
    `(Set.iUnion fun $x:ident ↦ Set.iUnion fun (_ : satisfies_binder_pred% $x $b) ↦ $p)
  | `(⋂ $x:ident, $p) => `(Set.iInter fun $x:ident ↦ $p)
  | `(⋂ $x:ident : $t, $p) => `(Set.iInter fun ($x:ident : $t) ↦ $p)
  | `(⋂ ($x:ident : $t), $p) => `(Set.iInter fun ($x:ident : $t) ↦ $p)
  | `(⋂ $x:ident $b:binderPred, $p) =>
    `(Set.iInter fun $x:ident ↦ Set.iInter fun (_ : satisfies_binder_pred% $x $b) ↦ $p)

open Lean PrettyPrinter in
/-- Prints `iSup`. -/
@[app_unexpander iSup] meta def iSup.unexpander : Unexpander
  | `($_ fun $x:ident ↦ $p) => `(⨆ $x:ident, $p)
  | _ => throw ()

open Lean PrettyPrinter in
/-- Prints `iInf`. -/
@[app_unexpander iInf] meta def iInf.unexpander : Unexpander
  | `($_ fun $x:ident ↦ $p) => `(⨅ $x:ident, $p)
  | _ => throw ()

open Lean PrettyPrinter in
/-- Prints `Set.iUnion`. -/
@[app_unexpander Set.iUnion] meta def Set.iUnion.unexpander : Unexpander
  | `($_ fun $x:ident ↦ $p) => `(⋃ $x:ident, $p)
  | _ => throw ()

open Lean PrettyPrinter in
/-- Prints `Set.iInter`. -/
@[app_unexpander Set.iInter] meta def Set.iInter.unexpander : Unexpander
  | `($_ fun $x:ident ↦ $p) => `(⋂ $x:ident, $p)
  | _ => throw ()
