/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Mem

/-!
# Lists: Boolean equality

`==` on lists goes element by element, and is reflexive or lawful where the elements' `==` is.
-/

set_option relaxedAutoImplicit false
universe u
variable {α : Type u} [BEq α]

namespace List

@[simp] theorem nil_beq_nil : (([] : List α) == []) = true := rfl

@[simp] theorem nil_beq_cons {a : α} {as : List α} : ([] == a :: as) = false := rfl

@[simp] theorem cons_beq_nil {a : α} {as : List α} : (a :: as == []) = false := rfl

@[simp] theorem cons_beq_cons {a b : α} {as bs : List α} :
    (a :: as == b :: bs) = (a == b && as == bs) := rfl

theorem cons_beq {a b : α} {as bs : List α} : (a :: as == b :: bs) = (a == b && as == bs) := rfl

instance [ReflBEq α] : ReflBEq (List α) where
  rfl {as} := by induction as <;> simp_all

instance [LawfulBEq α] : LawfulBEq (List α) where
  eq_of_beq {as bs} h := by
    induction as generalizing bs with
    | nil => cases bs <;> simp_all
    | cons a as ih =>
      cases bs with
      | nil => simp at h
      | cons b bs =>
        rw [cons_beq, Bool.and_eq_true, beq_iff_eq] at h
        rw [h.1, ih h.2]

end List
