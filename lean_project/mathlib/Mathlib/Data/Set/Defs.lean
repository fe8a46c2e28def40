/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Order.Notation
import Mathlib.Util.BinderPredicates
import Mathlib.Util.CollectionNotation

/-!
# Sets

A set of elements of `α` is a predicate on `α`; membership is its application. Here are the type,
set-builder notation, and the operations that finite unions and differences are written with.
-/

universe u v

variable {α : Type u} {β : Type v}

/-- A set of elements of `α`. -/
def Set (α : Type u) := α → Prop

/-- The set of all elements with property `p`: `{x | p x}`. -/
def setOf {α : Type u} (p : α → Prop) : Set α := p

namespace Set

/-- Membership is application. -/
protected def Mem (s : Set α) (a : α) : Prop := s a

instance : Membership α (Set α) := ⟨Set.Mem⟩

@[ext, grind ext]
theorem ext {a b : Set α} (h : ∀ x, x ∈ a ↔ x ∈ b) : a = b := funext fun x ↦ propext (h x)

/-- Every element of the first is one of the second. -/
protected def Subset (s₁ s₂ : Set α) : Prop := ∀ ⦃a⦄, a ∈ s₁ → a ∈ s₂

instance : LE (Set α) := ⟨Set.Subset⟩

instance : HasSubset (Set α) := ⟨(· ≤ ·)⟩

instance : EmptyCollection (Set α) := ⟨fun _ ↦ False⟩

end Set

/-! ### Set-builder notation -/

/-- `{x | p}` and `{x : T | p}`: the elements with a property. -/
syntax (name := setBuilder) "{" ident (" : " term)? " | " term "}" : term

/-- `{x ∈ s | p}`, `{x > a | p}`: the elements within bounds that have a property. -/
syntax (name := boundedSetBuilder) "{" ident binderPred " | " term "}" : term

/-- `{f x | x ∈ s}`: the values of a term over the elements within bounds. -/
syntax (name := boundedImageBuilder) (priority := low) "{" term " | " ident binderPred "}" : term

/-- `{f x y | (x : X) (y : Y)}`: the values of a term. -/
syntax (name := imageBuilder) (priority := low)
  "{" term " | " Lean.explicitBinders "}" : term

/-- `{(x, y) : X × Y | p}`: the elements of a shape that have a property. -/
syntax (name := patternBuilderTyped) (priority := low - 1)
  "{" term " : " term " | " term "}" : term

/-- `{(x, y) | p}`: the elements of a shape that have a property. -/
syntax (name := patternBuilder) (priority := low - 1) "{" term " | " term "}" : term

macro_rules (kind := setBuilder)
  | `({ $x:ident | $p }) => `(setOf fun $x:ident ↦ $p)
  | `({ $x:ident : $t | $p }) => `(setOf fun ($x:ident : $t) ↦ $p)

macro_rules (kind := boundedSetBuilder)
  | `({ $x:ident $b:binderPred | $p }) =>
    `(setOf fun $x:ident ↦ satisfies_binder_pred% $x $b ∧ $p)

macro_rules (kind := boundedImageBuilder)
  | `({ $t:term | $x:ident $b:binderPred }) =>
    `(setOf fun y ↦ ∃ $x:ident, satisfies_binder_pred% $x $b ∧ $t = y)

macro_rules (kind := imageBuilder)
  | `({ $t:term | $bs:explicitBinders }) => `(setOf fun y ↦ ∃ $bs:explicitBinders, $t = y)

macro_rules (kind := patternBuilderTyped)
  | `({ $q:term : $t:term | $p:term }) => `(setOf fun (x : $t) ↦ match x with | $q => $p)

macro_rules (kind := patternBuilder)
  | `({ $q:term | $p:term }) => `(setOf fun x ↦ match x with | $q => $p)

/-- Prints `setOf fun x ↦ p` as `{x | p}`. -/
@[app_unexpander setOf] meta def setOf.unexpander : Lean.PrettyPrinter.Unexpander
  | `($_ fun $x:ident ↦ $p) => `({ $x:ident | $p })
  | `($_ fun ($x:ident : $t:term) ↦ $p) => `({ $x:ident : $t | $p })
  | _ => throw ()

namespace Set

/-- The set of all elements of the type. -/
def univ : Set α := {_a | True}

/-- `a` and the elements of `s`; written `insert a s`. -/
protected def insert (a : α) (s : Set α) : Set α := {b | b = a ∨ b ∈ s}

instance : Insert α (Set α) := ⟨Set.insert⟩

/-- `{a}`. -/
protected def singleton (a : α) : Set α := {b | b = a}

instance instSingletonSet : Singleton α (Set α) := ⟨Set.singleton⟩

/-- `s₁ ∪ s₂`. -/
protected def union (s₁ s₂ : Set α) : Set α := {a | a ∈ s₁ ∨ a ∈ s₂}

instance : Union (Set α) := ⟨Set.union⟩

/-- `s₁ ∩ s₂`. -/
protected def inter (s₁ s₂ : Set α) : Set α := {a | a ∈ s₁ ∧ a ∈ s₂}

instance : Inter (Set α) := ⟨Set.inter⟩

/-- `sᶜ`. -/
protected def compl (s : Set α) : Set α := {a | a ∉ s}

instance : Compl (Set α) := ⟨Set.compl⟩

/-- `s \ t`. -/
protected def diff (s t : Set α) : Set α := {a ∈ s | a ∉ t}

instance : SDiff (Set α) := ⟨Set.diff⟩

/-- `s₁ ⊂ s₂`: contained, and not conversely. -/
instance : HasSSubset (Set α) := ⟨fun s₁ s₂ ↦ s₁ ⊆ s₂ ∧ ¬s₂ ⊆ s₁⟩

instance : LT (Set α) := ⟨(· ⊂ ·)⟩

instance : Max (Set α) := ⟨(· ∪ ·)⟩

instance : Min (Set α) := ⟨(· ∩ ·)⟩

instance : Top (Set α) := ⟨univ⟩

instance : Bot (Set α) := ⟨∅⟩

instance : LawfulSingleton α (Set α) :=
  ⟨fun _ ↦ ext fun _ ↦ ⟨fun h ↦ h.elim id False.elim, Or.inl⟩⟩

/-- The set of all subsets of `s`. -/
def powerset (s : Set α) : Set (Set α) := {t | t ⊆ s}

@[inherit_doc] prefix:100 "𝒫 " => powerset

/-- `f '' s`: the values of `f` on `s`. -/
def image (f : α → β) (s : Set α) : Set β := {b | ∃ a, a ∈ s ∧ f a = b}

@[inherit_doc] infixr:80 " '' " => image

/-- Some element is in the set. -/
protected def Nonempty (s : Set α) : Prop := ∃ x, x ∈ s

/-- The elements of a set, as a type. -/
@[coe, reducible] def Elem (s : Set α) : Type u := {x // x ∈ s}

instance : CoeSort (Set α) (Type u) := ⟨Elem⟩

end Set
