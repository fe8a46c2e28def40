/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Functions

/-!
# Lists: membership, order and other relations

The inductive relations of the library (`Mem`, `Sublist`, `Perm`, `Pairwise`, `Lex`, …), their
notations as instances, and their decision procedures where these need no lemma.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v}

namespace List

/-- `a ∈ l`: `a` is the head, or it is in the tail. -/
inductive Mem (a : α) : List α → Prop where
  | head (as : List α) : List.Mem a (a :: as)
  | tail (b : α) {as : List α} : List.Mem a as → List.Mem a (b :: as)

instance : Membership α (List α) where
  mem l a := List.Mem a l

/-- `l₁ ⊆ l₂`: every element of `l₁` is one of `l₂`. -/
protected def Subset (l₁ l₂ : List α) : Prop := ∀ ⦃a : α⦄, a ∈ l₁ → a ∈ l₂

instance : HasSubset (List α) := ⟨List.Subset⟩

/-- `l₁` arises from `l₂` by leaving out elements. -/
inductive Sublist {α : Type u} : List α → List α → Prop where
  | slnil : Sublist [] []
  | cons {l₁ l₂ : List α} (a : α) : Sublist l₁ l₂ → Sublist l₁ (a :: l₂)
  | cons₂ {l₁ l₂ : List α} (a : α) : Sublist l₁ l₂ → Sublist (a :: l₁) (a :: l₂)

/-- `l₁` is an initial segment of `l₂`. -/
def IsPrefix (l₁ l₂ : List α) : Prop := ∃ t, l₁ ++ t = l₂

/-- `l₁` is a final segment of `l₂`. -/
def IsSuffix (l₁ l₂ : List α) : Prop := ∃ t, t ++ l₁ = l₂

/-- `l₁` is a contiguous segment of `l₂`. -/
def IsInfix (l₁ l₂ : List α) : Prop := ∃ s t, s ++ l₁ ++ t = l₂

/-- `l₁` and `l₂` have the same elements, each as often. -/
inductive Perm : List α → List α → Prop where
  | nil : Perm [] []
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃

/-- Is `l₁` a permutation of `l₂`? Decided by removing the elements of `l₁` from `l₂`. -/
def isPerm [BEq α] : List α → List α → Bool
  | [], l₂ => l₂.isEmpty
  | a :: l₁, l₂ => l₂.contains a && l₁.isPerm (l₂.erase a)

/-- `R a b` whenever `a` stands before `b`. -/
inductive Pairwise (R : α → α → Prop) : List α → Prop where
  | nil : Pairwise R []
  | cons {a : α} {l : List α} : (∀ a' : α, a' ∈ l → R a a') → Pairwise R l → Pairwise R (a :: l)

/-- No element occurs twice. -/
def Nodup : List α → Prop := Pairwise (· ≠ ·)

/-- Dictionary order over `r`. -/
inductive Lex (r : α → α → Prop) : (as : List α) → (bs : List α) → Prop where
  | nil {a : α} {l : List α} : Lex r [] (a :: l)
  | rel {a₁ : α} {l₁ : List α} {a₂ : α} {l₂ : List α} (h : r a₁ a₂) : Lex r (a₁ :: l₁) (a₂ :: l₂)
  | cons {a : α} {l₁ l₂ : List α} (h : Lex r l₁ l₂) : Lex r (a :: l₁) (a :: l₂)

/-- Dictionary order over `<`. -/
abbrev lt [LT α] : List α → List α → Prop := Lex (· < ·)

instance instLT [LT α] : LT (List α) := ⟨List.lt⟩

/-- `as ≤ bs`: `bs` does not come before `as`. -/
@[reducible] protected def le [LT α] (as bs : List α) : Prop := ¬bs < as

instance instLE [LT α] : LE (List α) := ⟨List.le⟩

instance instBEq [BEq α] : BEq (List α) := ⟨List.beq⟩

/-- Remove the elements of `l₂` that occur in `l₁` and put `l₁` in front. -/
@[inline] protected def union [BEq α] (l₁ l₂ : List α) : List α := foldr List.insert l₂ l₁

/-- The elements of `l₁` that occur in `l₂`. -/
@[inline] protected def inter [BEq α] (l₁ l₂ : List α) : List α := filter (elem · l₂) l₁

/-- Apply a function that needs a proof of `P` to elements that all satisfy `P`. -/
def pmap {P : α → Prop} (f : ∀ a, P a → β) : ∀ (l : List α), (H : ∀ a ∈ l, P a) → List β
  | [], _ => []
  | a :: l, H => f a (H a (.head l)) :: pmap f l fun b h ↦ H b (.tail a h)

/-- The same elements, each with a proof of `P`. -/
def attachWith (l : List α) (P : α → Prop) (H : ∀ x ∈ l, P x) : List { x // P x } :=
  pmap Subtype.mk l H

/-- The same elements, each with a proof that it belongs to the list. -/
@[inline] def attach (l : List α) : List { x // x ∈ l } := attachWith l _ fun _ h ↦ h

/-- Forget the proofs. -/
def unattach {p : α → Prop} (l : List { x // p x }) : List α := l.map (·.val)

end List
