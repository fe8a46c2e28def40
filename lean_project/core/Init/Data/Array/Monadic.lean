/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Array.Basic
import Init.Data.List.Control
import Init.Data.List.Impl

/-!
# Arrays: effects, literals, conversions
-/

universe u v w
variable {α : Type u} {β : Type v}

namespace Array

/-! ### Effects -/

section
variable {m : Type v → Type w} [Monad m]

/-- Run `f` on each element and collect the values. -/
@[inline] def mapM {m : Type v → Type w} [Monad m] (f : α → m β) (as : Array α) : m (Array β) :=
  List.toArray <$> as.toList.mapM f

/-- Run `f` on each element for its effects. -/
@[inline] protected def forM {m : Type v → Type w} [Monad m] (f : α → m PUnit) (as : Array α)
    (start := 0) (stop := as.size) : m PUnit :=
  (as.slice start stop).forM f

instance : ForM m (Array α) α where
  forM xs f := Array.forM f xs

/-- Fold from the left, with effects. -/
@[inline] def foldlM {m : Type v → Type w} [Monad m] (f : β → α → m β) (init : β) (as : Array α)
    (start := 0) (stop := as.size) : m β :=
  (as.slice start stop).foldlM f init

/-- Fold from the right, with effects; it begins below `start` and ends with `stop`. -/
@[inline] def foldrM {m : Type v → Type w} [Monad m] (f : α → β → m β) (init : β) (as : Array α)
    (start := as.size) (stop := 0) : m β :=
  (as.slice stop start).reverse.foldlM (fun b a ↦ f a b) init

end

section
variable {m : Type → Type w} [Monad m]

/-- Is there an element for which `p` says `true`? The first one ends the search. -/
@[inline] def anyM (p : α → m Bool) (as : Array α) (start := 0) (stop := as.size) : m Bool :=
  (as.slice start stop).anyM p

/-- Does `p` say `true` for all elements? The first other one ends the search. -/
@[inline] def allM (p : α → m Bool) (as : Array α) (start := 0) (stop := as.size) : m Bool :=
  (as.slice start stop).allM p

/-- The elements for which `p` says `true`. -/
@[inline] def filterM {α : Type} {m : Type → Type} [Monad m] (p : α → m Bool) (as : Array α)
    (start := 0) (stop := as.size) : m (Array α) :=
  List.toArray <$> (as.slice start stop).filterM p

end

/-! ### Literals as patterns -/

/-- The `i`-th element of an array of known size. -/
def getLit {n : Nat} (as : Array α) (i : Nat) (h₁ : as.size = n) (h₂ : i < n) : α :=
  as[i]'(h₁ ▸ h₂)

/-- The first `n` elements, read one by one. -/
def toListLit (as : Array α) (n : Nat) (hsz : as.size = n) :
    ∀ i, i ≤ n → List α → List α
  | 0, _, acc => acc
  | i + 1, hi, acc => toListLit as n hsz i (Nat.le_of_succ_le hi) (as.getLit i hsz hi :: acc)

/-- An array of known size, rebuilt from its elements. -/
def toArrayLit (as : Array α) (n : Nat) (hsz : as.size = n) : Array α :=
  List.toArray (as.toListLit n hsz n (Nat.le_refl n) [])

theorem toListLit_eq (as : Array α) (n : Nat) (hsz : as.size = n) :
    ∀ i (hi : i ≤ n) acc, as.toListLit n hsz i hi acc = as.toList.take i ++ acc
  | 0, _, acc => rfl
  | i + 1, hi, acc => by
    have h : i < as.toList.length := by rw [length_toList, hsz]; exact hi
    rw [toListLit, toListLit_eq as n hsz i, ← List.take_append_getElem h, List.append_assoc]
    rfl

theorem toArrayLit_eq (as : Array α) (n : Nat) (hsz : as.size = n) :
    as = toArrayLit as n hsz := by
  apply ext'
  show _ = as.toListLit n hsz n (Nat.le_refl n) []
  rw [toListLit_eq, ← hsz, List.append_nil]
  exact List.take_length.symm

/-! ### Conversions -/

/-- Pairs of the elements at the same place, as long as both arrays have one. -/
def zip (as : Array α) (bs : Array β) : Array (α × β) := ⟨as.toList.zip bs.toList⟩

/-- The results of `f`, one after the other. -/
def flatMap (f : α → Array β) (as : Array α) : Array β := ⟨as.toList.flatMap fun a ↦ (f a).toList⟩

/-- The last element; the array is not empty. -/
def back! [Inhabited α] (as : Array α) : α := as[as.size - 1]!

end Array
