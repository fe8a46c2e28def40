/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Notation

/-! # The head of a list, with a value for the empty one -/

universe u

namespace List

/-- The first element; the default value for the empty list. -/
def headI {α : Type u} [Inhabited α] : List α → α
  | [] => default
  | a :: _ => a

@[simp] theorem headI_nil {α : Type u} [Inhabited α] : ([] : List α).headI = default := rfl

@[simp] theorem headI_cons {α : Type u} [Inhabited α] (a : α) (l : List α) :
    (a :: l).headI = a := rfl

end List
