/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Control.Lawful
import Init.Control.Id
import Init.Data.List.Fold

/-!
# Lists: monadic functions under the monad laws

Folds and `mapM` over append, and the plain folds as folds in the identity monad.
-/

set_option relaxedAutoImplicit false
universe u v w

namespace List
variable {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u}

theorem foldl_eq_foldlM {α : Type u} {β : Type w} {f : α → β → α} {b : α} {l : List β} :
    l.foldl f b = l.foldlM (m := Id) f b := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => exact ih

section Lawful
variable [LawfulMonad m]

@[simp] theorem foldlM_append {f : β → α → m β} {b : β} {l l' : List α} :
    (l ++ l').foldlM f b = l.foldlM f b >>= l'.foldlM f := by
  induction l generalizing b with
  | nil => simp
  | cons a l ih => simp [ih]

@[simp] theorem foldrM_cons {a : α} {l : List α} {f : α → β → m β} {b : β} :
    (a :: l).foldrM f b = l.foldrM f b >>= f a := by
  rw [foldrM, reverse_cons, foldlM_append, foldlM_reverse]; simp

@[simp] theorem foldrM_append {f : α → β → m β} {b : β} {l l' : List α} :
    (l ++ l').foldrM f b = l'.foldrM f b >>= l.foldrM f := by
  rw [foldrM, reverse_append, foldlM_append]; simp only [foldlM_reverse]

theorem mapM_loop_eq {f : α → m β} {l : List α} {acc : List β} :
    mapM.loop f l acc = mapM' f l >>= fun bs ↦ pure (acc.reverse ++ bs) := by
  induction l generalizing acc with
  | nil => simp [mapM.loop]
  | cons a l ih => simp [mapM.loop, ih]

theorem mapM'_eq_mapM {f : α → m β} {l : List α} : mapM' f l = mapM f l := by
  simp [mapM, mapM_loop_eq]

@[simp] theorem mapM_cons {f : α → m β} {a : α} {l : List α} :
    (a :: l).mapM f = (f a >>= fun b ↦ l.mapM f >>= fun bs ↦ pure (b :: bs)) := by
  rw [← mapM'_eq_mapM, ← mapM'_eq_mapM, mapM'_cons]

end Lawful
end List
