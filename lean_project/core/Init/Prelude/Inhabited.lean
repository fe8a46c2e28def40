/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.Connectives

/-!
# Boolean case analysis, inhabited and non-empty types, universe lifts

`Inhabited` carries a chosen element as data, `Nonempty` only asserts that there is one.
`Classical.choice` is the second axiom of the library: it turns the latter into the former.
-/

universe u v w

set_option relaxedAutoImplicit false

theorem Bool.eq_false_of_ne_true {b : Bool} : Not (Eq b true) → Eq b false :=
  Bool.rec (motive := fun b ↦ Not (Eq b true) → Eq b false) (fun _ ↦ rfl) (absurd rfl) b

theorem Bool.eq_true_of_ne_false {b : Bool} : Not (Eq b false) → Eq b true :=
  Bool.rec (motive := fun b ↦ Not (Eq b false) → Eq b true) (absurd rfl) (fun _ ↦ rfl) b

theorem Bool.ne_false_of_eq_true {b : Bool} (h : Eq b true) : Not (Eq b false) :=
  fun k ↦ Bool.noConfusion (Eq.trans (Eq.symm h) k)

theorem Bool.ne_true_of_eq_false {b : Bool} (h : Eq b false) : Not (Eq b true) :=
  fun k ↦ Bool.noConfusion (Eq.trans (Eq.symm h) k)

/-- Types with a designated element, `default`. -/
class Inhabited (α : Sort u) where
  default : α
export Inhabited (default)
attribute [weak_specialize] Inhabited

/-- Types of which we know that they have an element, without knowing which. -/
class inductive Nonempty (α : Sort u) : Prop where
  | intro (val : α) : Nonempty α

/-- The axiom of choice: an element of any non-empty type. -/
axiom Classical.choice {α : Sort u} : Nonempty α → α

/-- To prove a proposition from `Nonempty α`, assume an element. -/
protected theorem Nonempty.elim {α : Sort u} {p : Prop} (h₁ : Nonempty α) (h₂ : α → p) : p :=
  Nonempty.rec (motive := fun _ ↦ p) h₂ h₁

instance {α : Sort u} [Inhabited α] : Nonempty α := Nonempty.intro default
noncomputable def Classical.ofNonempty {α : Sort u} [h : Nonempty α] : α := Classical.choice h
instance {α : Sort u} {β : Sort v} [Nonempty β] : Nonempty (α → β) :=
  Nonempty.intro (fun _ ↦ Classical.ofNonempty)

instance Pi.instNonempty {α : Sort u} {β : α → Sort v} [(a : α) → Nonempty (β a)] :
    Nonempty ((a : α) → β a) :=
  Nonempty.intro (fun _ ↦ Classical.ofNonempty)

instance : Inhabited (Sort u) where
  default := PUnit

instance (α : Sort u) {β : Sort v} [Inhabited β] : Inhabited (α → β) where
  default := fun _ ↦ default

instance Pi.instInhabited {α : Sort u} {β : α → Sort v} [(a : α) → Inhabited (β a)] :
    Inhabited ((a : α) → β a) where
  default := fun _ ↦ default

instance : Inhabited Bool where
  default := false

/-- A proposition or type, as an element of the next universe. -/
structure PLift (α : Sort u) : Type u where
  up ::
  down : α

theorem PLift.up_down {α : Sort u} (b : PLift α) : Eq (up (down b)) b := rfl
theorem PLift.down_up {α : Sort u} (a : α) : Eq (down (up a)) a := rfl

/-- Types bundled with a proof that they are not empty; what an `opaque` type is made of. -/
def NonemptyType := Subtype fun α : Type u ↦ Nonempty α
abbrev NonemptyType.type (type : NonemptyType.{u}) : Type u := type.val
instance : Inhabited NonemptyType.{u} where
  default := Subtype.mk PUnit (Nonempty.intro PUnit.unit)

/-- A type, lifted to a larger universe. -/
structure ULift.{r, s} (α : Type s) : Type (max s r) where
  up ::
  down : α

theorem ULift.up_down {α : Type u} (b : ULift.{v} α) : Eq (up (down b)) b := rfl
theorem ULift.down_up {α : Type u} (a : α) : Eq (down (up.{v} a)) a := rfl
instance [Inhabited α] : Inhabited (ULift α) where
  default := ULift.up default

/-- A sort, lifted to a larger universe. -/
structure PULift.{r, s} (α : Sort s) : Sort (max s r 1) where
  up ::
  down : α

theorem PULift.up_down {α : Sort u} (b : PULift.{v} α) : Eq (up (down b)) b := rfl
theorem PULift.down_up {α : Sort u} (a : α) : Eq (down (up.{v} a)) a := rfl
