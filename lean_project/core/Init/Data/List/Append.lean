/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Relations

/-!
# Lists: append, length, map and reverse

The first lemmas, on which linear arithmetic and `ac_rfl` are built in later modules; so the proofs
here use induction and rewriting only.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### Length -/

@[simp] theorem length_nil : length ([] : List α) = 0 := rfl

@[simp] theorem length_cons {a : α} {as : List α} : (a :: as).length = as.length + 1 := rfl

@[simp] theorem length_singleton {a : α} : length [a] = 1 := rfl

/-! ### Append -/

@[simp] theorem append_eq {as bs : List α} : List.append as bs = as ++ bs := rfl

@[simp] theorem nil_append (as : List α) : [] ++ as = as := rfl

@[simp] theorem cons_append {a : α} {as bs : List α} : (a :: as) ++ bs = a :: (as ++ bs) := rfl

@[simp] theorem append_nil (as : List α) : as ++ [] = as :=
  List.rec (motive := fun l ↦ l ++ [] = l) rfl (fun a _ ↦ congrArg (cons a)) as

instance : Std.LawfulIdentity (α := List α) (· ++ ·) [] where
  left_id := nil_append
  right_id := append_nil

@[simp] theorem append_assoc (as bs cs : List α) : (as ++ bs) ++ cs = as ++ (bs ++ cs) :=
  List.rec (motive := fun l ↦ l ++ bs ++ cs = l ++ (bs ++ cs)) rfl
    (fun a _ ↦ congrArg (cons a)) as

instance : Std.Associative (α := List α) (· ++ ·) := ⟨append_assoc⟩

theorem append_cons (as : List α) (b : α) (bs : List α) : as ++ b :: bs = as ++ [b] ++ bs := by
  rw [append_assoc]; rfl

@[simp] theorem concat_eq_append {as : List α} {a : α} : as.concat a = as ++ [a] := by
  induction as with
  | nil => rfl
  | cons b as ih => exact congrArg (b :: ·) ih

@[simp] theorem length_append {as bs : List α} : (as ++ bs).length = as.length + bs.length :=
  List.rec (motive := fun l ↦ (l ++ bs).length = l.length + bs.length) (Nat.zero_add _).symm
    (fun _ _ ih ↦ (congrArg (· + 1) ih).trans (Nat.add_right_comm _ _ 1)) as

@[simp] theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := nofun

@[simp] theorem append_eq_nil_iff {p q : List α} : p ++ q = [] ↔ p = [] ∧ q = [] := by
  cases p <;> simp

theorem append_cancel_left {as bs cs : List α} (h : as ++ bs = as ++ cs) : bs = cs := by
  induction as with
  | nil => exact h
  | cons a as ih => exact ih (List.cons.inj h).2

theorem length_eq_zero_iff {l : List α} : length l = 0 ↔ l = [] := by
  cases l <;> simp

/-! ### Map -/

@[simp] theorem map_nil {f : α → β} : map f [] = [] := rfl

@[simp] theorem map_cons {f : α → β} {a : α} {l : List α} : map f (a :: l) = f a :: map f l := rfl

@[simp] theorem length_map {as : List α} (f : α → β) : (as.map f).length = as.length :=
  List.rec (motive := fun l ↦ (l.map f).length = l.length) rfl (fun _ _ ↦ congrArg Nat.succ) as

@[simp] theorem map_append {f : α → β} {l₁ l₂ : List α} :
    map f (l₁ ++ l₂) = map f l₁ ++ map f l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a as ih => rw [cons_append, map_cons, map_cons, cons_append, ih]

@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} :
    map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg ((g ∘ f) a :: ·) ih

/-! ### Reverse -/

@[simp] theorem reverseAux_nil {r : List α} : reverseAux [] r = r := rfl

@[simp] theorem reverseAux_cons {a : α} {l r : List α} :
    reverseAux (a :: l) r = reverseAux l (a :: r) := rfl

theorem reverseAux_eq_append {as bs : List α} : reverseAux as bs = reverseAux as [] ++ bs := by
  induction as generalizing bs with
  | nil => rfl
  | cons a as ih => rw [reverseAux_cons, reverseAux_cons, ih, ih (bs := [a]), append_assoc]; rfl

@[simp] theorem reverseAux_eq {as bs : List α} : reverseAux as bs = reverse as ++ bs :=
  reverseAux_eq_append

@[simp] theorem reverse_nil : reverse ([] : List α) = [] := rfl

@[simp] theorem reverse_cons {a : α} {as : List α} : reverse (a :: as) = reverse as ++ [a] :=
  reverseAux_eq_append (as := as) (bs := [a])

@[simp] theorem reverse_append {as bs : List α} :
    (as ++ bs).reverse = bs.reverse ++ as.reverse := by
  induction as with
  | nil => exact (append_nil _).symm
  | cons a as ih =>
    calc (a :: (as ++ bs)).reverse = (as ++ bs).reverse ++ [a] := reverse_cons
      _ = bs.reverse ++ as.reverse ++ [a] := congrArg (· ++ [a]) ih
      _ = bs.reverse ++ (a :: as).reverse := by rw [append_assoc, ← reverse_cons]

@[simp] theorem reverse_reverse (as : List α) : as.reverse.reverse = as := by
  induction as with
  | nil => rfl
  | cons a as ih =>
    calc (a :: as).reverse.reverse = (as.reverse ++ [a]).reverse := congrArg reverse reverse_cons
      _ = a :: as.reverse.reverse := reverse_append
      _ = a :: as := congrArg (cons a) ih

@[simp] theorem length_reverse {as : List α} : as.reverse.length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih =>
    calc (a :: as).reverse.length = (as.reverse ++ [a]).length := congrArg length reverse_cons
      _ = as.reverse.length + 1 := length_append
      _ = as.length + 1 := congrArg (· + 1) ih

/-! ### Folds -/

@[simp] theorem foldl_nil {f : β → α → β} {b : β} : [].foldl f b = b := rfl

@[simp] theorem foldl_cons {f : β → α → β} {b : β} {a : α} {l : List α} :
    (a :: l).foldl f b = l.foldl f (f b a) := rfl

@[simp] theorem foldr_nil {f : α → β → β} {b : β} : [].foldr f b = b := rfl

@[simp] theorem foldr_cons {f : α → β → β} {b : β} {a : α} {l : List α} :
    (a :: l).foldr f b = f a (l.foldr f b) := rfl

end List
