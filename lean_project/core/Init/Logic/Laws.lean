/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Order

/-!
# Laws of binary operations as classes

`ac_rfl`, `ac_nf` and the folds of lists find associativity, commutativity and neutral elements of
an operation by instance search. The connectives come first; each type of numbers adds its own.
-/

universe u v

set_option relaxedAutoImplicit false

namespace Std

section
variable {α : Sort u} {β : Sort v}

/-- `op (op a b) c = op a (op b c)`. -/
class Associative (op : α → α → α) : Prop where
  assoc : (a b c : α) → op (op a b) c = op a (op b c)

/-- `op a b = op b a`. -/
class Commutative (op : α → α → α) : Prop where
  comm : (a b : α) → op a b = op b a

/-- `op a a = a`. -/
class IdempotentOp (op : α → α → α) : Prop where
  idempotent : (x : α) → op x x = x

/-- A marker: `o` is meant to be neutral on the left. -/
class LeftIdentity (op : α → β → β) (o : outParam α) : Prop

/-- `op o a = a`. -/
class LawfulLeftIdentity (op : α → β → β) (o : outParam α) : Prop extends LeftIdentity op o where
  left_id : ∀ a, op o a = a

/-- A marker: `o` is meant to be neutral on the right. -/
class RightIdentity (op : α → β → α) (o : outParam β) : Prop

/-- `op a o = a`. -/
class LawfulRightIdentity (op : α → β → α) (o : outParam β) : Prop
    extends RightIdentity op o where
  right_id : ∀ a, op a o = a

/-- A marker: `o` is meant to be neutral on both sides. -/
class Identity (op : α → α → α) (o : outParam α) : Prop
    extends LeftIdentity op o, RightIdentity op o

/-- `o` is neutral on both sides. -/
class LawfulIdentity (op : α → α → α) (o : outParam α) : Prop
    extends Identity op o, LawfulLeftIdentity op o, LawfulRightIdentity op o

/-- For commutative operations one side is enough. -/
class LawfulCommIdentity (op : α → α → α) (o : outParam α) [hc : Commutative op] : Prop
    extends LawfulIdentity op o where
  left_id a := (hc.comm o a).trans (right_id a)
  right_id a := (hc.comm a o).trans (left_id a)

/-- Elements related both ways are equal. -/
class Antisymm (r : α → α → Prop) : Prop where
  antisymm (a b : α) : r a b → r b a → a = b

/-- Any two elements are related one way or the other. -/
class Total (r : α → α → Prop) : Prop where
  total (a b : α) : r a b ∨ r b a

/-- Related one way excludes the other. -/
class Asymm (r : α → α → Prop) : Prop where
  asymm (a b : α) : r a b → ¬r b a

/-- Every element is related to itself. -/
class Refl (r : α → α → Prop) : Prop where
  refl : ∀ a, r a a

/-- No element is related to itself. -/
class Irrefl (r : α → α → Prop) : Prop where
  irrefl : ∀ a, ¬r a a

end

end Std

instance : Std.Associative And := ⟨fun _ _ _ ↦ propext and_assoc⟩
instance : Std.Commutative And := ⟨fun _ _ ↦ propext and_comm⟩
instance : Std.IdempotentOp And := ⟨and_self⟩
instance : Std.LawfulIdentity And True where left_id := true_and; right_id := and_true
instance : Std.Associative Or := ⟨fun _ _ _ ↦ propext or_assoc⟩
instance : Std.Commutative Or := ⟨fun _ _ ↦ propext or_comm⟩
instance : Std.IdempotentOp Or := ⟨or_self⟩
instance : Std.LawfulIdentity Or False where left_id := false_or; right_id := or_false
instance : Std.Commutative Iff := ⟨fun _ _ ↦ propext iff_comm⟩
instance : Std.LawfulIdentity Iff True where left_id := true_iff; right_id := iff_true
