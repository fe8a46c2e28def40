/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-! # Closures of relations -/

universe u

namespace Relation

variable {α : Type u} {r : α → α → Prop} {a b c : α}

/-- The least reflexive and transitive relation that contains `r`. -/
inductive ReflTransGen (r : α → α → Prop) (a : α) : α → Prop
  | refl : ReflTransGen r a a
  | tail {b c : α} : ReflTransGen r a b → r b c → ReflTransGen r a c

/-- The least reflexive relation that contains `r`. -/
inductive ReflGen (r : α → α → Prop) (a : α) : α → Prop
  | refl : ReflGen r a a
  | single {b : α} : r a b → ReflGen r a b

theorem ReflTransGen.single (hab : r a b) : ReflTransGen r a b := .tail .refl hab

theorem ReflTransGen.trans (hab : ReflTransGen r a b) (hbc : ReflTransGen r b c) :
    ReflTransGen r a c := by
  induction hbc with
  | refl => exact hab
  | tail _ h ih => exact .tail ih h

theorem ReflTransGen.head (hab : r a b) (hbc : ReflTransGen r b c) : ReflTransGen r a c :=
  (ReflTransGen.single hab).trans hbc

end Relation
