/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Bootstrap

/-!
# Indexing: the classes behind `xs[i]`, `xs[i]?` and `xs[i]!`

`GetElem` is total indexing under a proof of validity, `GetElem?` adds the two partial forms, and
`LawfulGetElem` says that the partial forms agree with the total one. The notations are macros of
the compiled frontend; the side condition of `xs[i]` goes to `get_elem_tactic`.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {coll : Type u} {idx : Type v} {elem : Type w} {valid : coll → idx → Prop}

set_option linter.unusedVariables.funArgs false in
/-- Marks an argument that the tactic block `tactic` fills in when it is left out. -/
abbrev autoParam.{u₁} (α : Sort u₁) (tactic : Lean.Syntax) : Sort u₁ := α

/-- The value of a failed `!`-lookup: `default`, behind a name of its own easily found. -/
def outOfBounds {α : Type u} [Inhabited α] : α := default

theorem outOfBounds_eq_default {α : Type u} [Inhabited α] : (outOfBounds : α) = default := rfl

/-- `xs[i]`: the element of `xs` at `i`, given a proof that `i` is valid. -/
class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) where
  /-- The element of `xs` at the valid index `i`, written `xs[i]`. -/
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem

export GetElem (getElem)

/-- Partial lookup where validity can be decided. -/
abbrev decidableGetElem? [GetElem coll idx elem valid] (xs : coll) (i : idx)
    [Decidable (valid xs i)] : Option elem :=
  if h : valid xs i then some (getElem xs i h) else none

/-- `xs[i]?` and `xs[i]!`: lookup that answers `none` or `default` at an invalid index. -/
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) extends GetElem coll idx elem valid where
  /-- The element at `i` if there is one, written `xs[i]?`. -/
  getElem? : coll → idx → Option elem
  /-- The element at `i`, or the default element; written `xs[i]!`. -/
  getElem! [Inhabited elem] (xs : coll) (i : idx) : elem :=
    match getElem? xs i with
    | some e => e
    | none => outOfBounds

export GetElem? (getElem? getElem!)

/-- The three forms of lookup agree. -/
class LawfulGetElem (cont : Type u) (idx : Type v) (elem : outParam (Type w))
    (dom : outParam (cont → idx → Prop)) [ge : GetElem? cont idx elem dom] : Prop where
  getElem?_def (c : cont) (i : idx) [Decidable (dom c i)] :
    getElem? c i = if h : dom c i then some (getElem c i h) else none
  getElem!_def [Inhabited elem] (c : cont) (i : idx) :
    getElem! c i = match getElem? c i with | some e => e | none => default

export LawfulGetElem (getElem?_def getElem!_def)

section Lawful
variable [GetElem? coll idx elem valid] [LawfulGetElem coll idx elem valid]

theorem getElem?_pos (c : coll) (i : idx) (h : valid c i) :
    getElem? c i = some (getElem c i h) := by
  have : Decidable (valid c i) := isTrue h
  rw [getElem?_def, dif_pos h]

theorem getElem?_neg (c : coll) (i : idx) (h : ¬valid c i) : getElem? c i = none := by
  have : Decidable (valid c i) := isFalse h
  rw [getElem?_def, dif_neg h]

theorem getElem!_pos [Inhabited elem] (c : coll) (i : idx) (h : valid c i) :
    getElem! c i = getElem c i h := by
  rw [getElem!_def, getElem?_pos c i h]

theorem getElem!_neg [Inhabited elem] (c : coll) (i : idx) (h : ¬valid c i) :
    getElem! c i = default := by
  rw [getElem!_def, getElem?_neg c i h]

end Lawful

/-! A `Fin n` indexes whatever a natural number indexes. -/

section Fin
variable {n : Nat} {valid : coll → Nat → Prop}

instance instGetElemFinVal [GetElem coll Nat elem valid] :
    GetElem coll (Fin n) elem fun xs i ↦ valid xs i where
  getElem xs i h := getElem xs i.1 h

instance instGetElem?FinVal [h : GetElem? coll Nat elem valid] :
    GetElem? coll (Fin n) elem fun xs i ↦ valid xs i where
  getElem? xs i := getElem? xs i.1
  getElem! xs i := getElem! xs i.1

instance [GetElem? coll Nat elem valid] [h : LawfulGetElem coll Nat elem valid] :
    LawfulGetElem coll (Fin n) elem fun xs i ↦ valid xs i where
  getElem?_def xs i d := @LawfulGetElem.getElem?_def _ _ _ _ _ h xs i.1 d
  getElem!_def xs i := h.getElem!_def xs i.1

@[simp] theorem getElem_fin [GetElem coll Nat elem valid] (a : coll) (i : Fin n) (h : valid a i) :
    a[i] = a[i.1] := rfl

@[simp] theorem getElem?_fin [GetElem? coll Nat elem valid] (a : coll) (i : Fin n) :
    a[i]? = a[i.1]? := rfl

@[simp] theorem getElem!_fin [GetElem? coll Nat elem valid] (a : coll) (i : Fin n)
    [Inhabited elem] : a[i]! = a[i.1]! := rfl

end Fin
