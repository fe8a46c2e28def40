/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.TypeTags.Basic
import Mathlib.Data.Multiset.Defs

/-! # Sum and product of a multiset -/

universe u v

/-- Two steps of a fold may change places. -/
class LeftCommutative {α : Type u} {β : Type v} (f : α → β → β) : Prop where
  /-- two steps change places -/
  left_comm : ∀ (a₁ a₂ : α) (b : β), f a₁ (f a₂ b) = f a₂ (f a₁ b)

instance {M : Type u} [CommMonoid M] : LeftCommutative (α := M) (β := M) (· * ·) := ⟨mul_left_comm⟩

instance {M : Type u} [AddCommMonoid M] : LeftCommutative (α := M) (β := M) (· + ·) :=
  ⟨add_left_comm⟩

namespace List

theorem Perm.foldr_eq {α : Type u} {β : Type v} (f : α → β → β) [h : LeftCommutative f]
    {l₁ l₂ : List α} (p : Perm l₁ l₂) (b : β) : foldr f b l₁ = foldr f b l₂ := by
  induction p with
  | nil => rfl
  | cons x _ ih => rw [foldr_cons, foldr_cons, ih]
  | swap x y l => exact h.left_comm ..
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

end List

namespace Multiset

/-- Fold of a function whose steps may change places. -/
def foldr {α : Type u} {β : Type v} (f : α → β → β) [LeftCommutative f] (b : β)
    (s : Multiset α) : β :=
  Quot.liftOn s (fun l ↦ List.foldr f b l) fun _ _ p ↦ p.foldr_eq f b

variable {M : Type u} {α : Type v}

section CommMonoid

variable [CommMonoid M]

/-- The product of the elements. -/
def prod (s : Multiset M) : M := foldr (· * ·) 1 s

@[simp] theorem prod_zero : (0 : Multiset M).prod = 1 := rfl

@[simp] theorem prod_cons (a : M) (s : Multiset M) : (a ::ₘ s).prod = a * s.prod := by
  induction s using Multiset.ind with | h l => rfl

@[simp] theorem prod_singleton (a : M) : ({a} : Multiset M).prod = a := mul_one a

@[simp] theorem prod_add (s t : Multiset M) : (s + t).prod = s.prod * t.prod := by
  induction s using Multiset.induction with
  | empty =>
    rw [prod_zero, one_mul]
    exact congrArg prod (by induction t using Multiset.ind with | h l => rfl)
  | cons a s ih =>
    have e : a ::ₘ s + t = a ::ₘ (s + t) := by
      induction s using Multiset.ind with
      | h l => induction t using Multiset.ind with | h m => rfl
    rw [e, prod_cons, prod_cons, ih, mul_assoc]

end CommMonoid

section AddCommMonoid

variable [AddCommMonoid M]

/-- The sum of the elements. -/
def sum (s : Multiset M) : M := foldr (· + ·) 0 s

@[simp] theorem sum_zero : (0 : Multiset M).sum = 0 := rfl

@[simp] theorem sum_cons (a : M) (s : Multiset M) : (a ::ₘ s).sum = a + s.sum :=
  prod_cons (M := Multiplicative M) a s

@[simp] theorem sum_singleton (a : M) : ({a} : Multiset M).sum = a := add_zero a

@[simp] theorem sum_add (s t : Multiset M) : (s + t).sum = s.sum + t.sum :=
  prod_add (M := Multiplicative M) s t

end AddCommMonoid

end Multiset
