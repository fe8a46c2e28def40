/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Append

/-!
# Lists: monadic functions

The effects happen from left to right, except where the name says otherwise. Accumulating loops are
tail recursive, so that long lists do not exhaust the stack.
-/

set_option relaxedAutoImplicit false
universe u v w x

namespace List

section
variable {m : Type u → Type v} {α : Type w} {β : Type u}

/-- Run `f` on every element and collect the results. -/
@[inline] def mapM [Monad m] (f : α → m β) (as : List α) : m (List β) := loop as []
where
  /-- The results so far, in reverse. -/
  @[specialize] loop : List α → List β → m (List β)
    | [], bs => pure bs.reverse
    | a :: as, bs => f a >>= fun b ↦ loop as (b :: bs)

/-- `mapM` by plain recursion. -/
def mapM' [Monad m] (f : α → m β) : List α → m (List β)
  | [] => pure []
  | a :: l => f a >>= fun b ↦ mapM' f l >>= fun bs ↦ pure (b :: bs)

/-- `mapM` for applicative functors. -/
@[specialize] def mapA [Applicative m] (f : α → m β) : List α → m (List β)
  | [] => pure []
  | a :: as => List.cons <$> f a <*> mapA f as

/-- Run `f` on every element for its effect. -/
@[specialize] protected def forM {m : Type u → Type v} [Monad m] {α : Type w} :
    (as : List α) → (f : α → m PUnit) → m PUnit
  | [], _ => pure ⟨⟩
  | a :: as, f => f a >>= fun _ ↦ List.forM as f

/-- `forM` for applicative functors. -/
@[specialize] def forA [Applicative m] : (as : List α) → (f : α → m PUnit) → m PUnit
  | [], _ => pure ⟨⟩
  | a :: as, f => f a *> forA as f

/-- Run `f` on every element and collect the results that are values. -/
@[inline] def filterMapM [Monad m] (f : α → m (Option β)) (as : List α) : m (List β) := loop as []
where
  /-- The values so far, in reverse. -/
  @[specialize] loop : List α → List β → m (List β)
    | [], bs => pure bs.reverse
    | a :: as, bs => f a >>= fun
      | none => loop as bs
      | some b => loop as (b :: bs)

/-- Concatenate the lists that `f` returns. -/
@[inline] def flatMapM [Monad m] (f : α → m (List β)) (as : List α) : m (List β) := loop as []
where
  /-- The elements so far, in reverse. -/
  @[specialize] loop : List α → List β → m (List β)
    | [], bs => pure bs.reverse
    | a :: as, bs => f a >>= fun b ↦ loop as (b.reverseAux bs)

/-- Left fold with effects. -/
@[specialize] def foldlM {s : Type u} [Monad m] : (f : s → α → m s) → (init : s) → List α → m s
  | _, b, [] => pure b
  | f, b, a :: as => f b a >>= fun b ↦ foldlM f b as

/-- Right fold with effects, beginning at the end of the list. -/
@[inline] def foldrM {s : Type u} [Monad m] (f : α → s → m s) (init : s) (l : List α) : m s :=
  l.reverse.foldlM (fun b a ↦ f a b) init

/-- The first value of `f`, searched in order. -/
@[specialize] def findSomeM? [Monad m] (f : α → m (Option β)) : List α → m (Option β)
  | [] => pure none
  | a :: as => f a >>= fun
    | some b => pure (some b)
    | none => findSomeM? f as

end

section
variable {m : Type → Type u} [Monad m]

/-- The elements for which `p` answers `true`, in reverse, in front of `acc`. -/
@[specialize] def filterAuxM {α : Type} (f : α → m Bool) : List α → List α → m (List α)
  | [], acc => pure acc
  | a :: as, acc => f a >>= fun b ↦ filterAuxM f as (cond b (a :: acc) acc)

/-- The elements for which `p` answers `true`. -/
@[inline] def filterM {α : Type} (p : α → m Bool) (as : List α) : m (List α) :=
  filterAuxM p as [] >>= fun bs ↦ pure bs.reverse

/-- `filterM`, asking from the end of the list. -/
@[inline] def filterRevM {α : Type} (p : α → m Bool) (as : List α) : m (List α) :=
  filterAuxM p as.reverse []

/-- Does `f` answer `true` for some element? Later elements are not asked. -/
@[specialize] def anyM {α : Type v} (f : α → m Bool) : List α → m Bool
  | [] => pure false
  | a :: as => f a >>= fun
    | true => pure true
    | false => anyM f as

/-- Does `f` answer `true` for every element? Later elements are not asked. -/
@[specialize] def allM {α : Type v} (f : α → m Bool) : List α → m Bool
  | [] => pure true
  | a :: as => f a >>= fun
    | true => allM f as
    | false => pure false

/-- The first element for which `p` answers `true`. -/
@[specialize] def findM? {α : Type} (p : α → m Bool) : List α → m (Option α)
  | [] => pure none
  | a :: as => p a >>= fun
    | true => pure (some a)
    | false => findM? p as

end

section Lemmas
variable {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u}

@[simp] theorem foldlM_nil {f : β → α → m β} {b : β} : [].foldlM f b = pure b := rfl

@[simp] theorem foldlM_cons {f : β → α → m β} {b : β} {a : α} {l : List α} :
    (a :: l).foldlM f b = f b a >>= l.foldlM f := rfl

@[simp] theorem foldrM_nil {f : α → β → m β} {b : β} : [].foldrM f b = pure b := rfl

@[simp] theorem mapM_nil {f : α → m β} : [].mapM f = pure [] := rfl

@[simp] theorem mapM'_nil {f : α → m β} : mapM' f [] = pure [] := rfl

@[simp] theorem mapM'_cons {f : α → m β} {a : α} {l : List α} :
    mapM' f (a :: l) = (f a >>= fun b ↦ mapM' f l >>= fun bs ↦ pure (b :: bs)) := rfl

@[simp] theorem forM_nil' {f : α → m PUnit} : ([] : List α).forM f = pure ⟨⟩ := rfl

@[simp] theorem forM_cons' {f : α → m PUnit} {a : α} {as : List α} :
    (a :: as).forM f = f a >>= fun _ ↦ as.forM f := rfl

@[simp] theorem foldlM_reverse {f : β → α → m β} {b : β} {l : List α} :
    l.reverse.foldlM f b = l.foldrM (fun x y ↦ f y x) b := rfl

@[simp] theorem foldrM_reverse {f : α → β → m β} {b : β} {l : List α} :
    l.reverse.foldrM f b = l.foldlM (fun x y ↦ f y x) b := by
  rw [foldrM, reverse_reverse]

end Lemmas

end List
