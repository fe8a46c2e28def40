/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Bootstrap

/-!
# Three-way comparison

`Ordering` is the answer of a comparison and `Ord` the class of types that have one. The
comparisons of `Nat`, `Int`, `Bool` and `Fin` are derived from their `<` and decidable equality.
-/

set_option relaxedAutoImplicit false
universe u v

/-- The three possible answers of a comparison. -/
inductive Ordering where
  /-- The first value is smaller. -/
  | lt
  /-- The values are equal. -/
  | eq
  /-- The first value is greater. -/
  | gt
deriving Inhabited, DecidableEq

namespace Ordering

/-- The answer with the two values exchanged. -/
def swap : Ordering → Ordering
  | .lt => .gt
  | .eq => .eq
  | .gt => .lt

/-- Lexicographic combination: the second answer counts where the first is `eq`. -/
@[macro_inline] def «then» (a b : Ordering) : Ordering :=
  match a with
  | .eq => b
  | .lt => .lt
  | .gt => .gt

/-- Is the answer `eq`? -/
@[inline] def isEq : Ordering → Bool
  | .eq => true
  | _ => false

/-- Is the answer anything but `eq`? -/
@[inline] def isNe : Ordering → Bool
  | .eq => false
  | _ => true

/-- Is the answer `lt` or `eq`? -/
@[inline] def isLE : Ordering → Bool
  | .gt => false
  | _ => true

/-- Is the answer `lt`? -/
@[inline] def isLT : Ordering → Bool
  | .lt => true
  | _ => false

/-- Is the answer `gt`? -/
@[inline] def isGT : Ordering → Bool
  | .gt => true
  | _ => false

/-- Is the answer `gt` or `eq`? -/
@[inline] def isGE : Ordering → Bool
  | .lt => false
  | _ => true

@[simp] theorem swap_swap {o : Ordering} : o.swap.swap = o := by cases o <;> rfl
@[simp] theorem isLE_swap {o : Ordering} : o.swap.isLE = o.isGE := by cases o <;> rfl
@[simp] theorem isEq_iff_eq_eq {o : Ordering} : o.isEq = true ↔ o = .eq := by cases o <;> decide

end Ordering

/-- The comparison that a decidable `<` and decidable equality give. -/
@[inline] def compareOfLessAndEq {α : Type u} (x y : α) [LT α] [Decidable (x < y)] [DecidableEq α] :
    Ordering :=
  if x < y then .lt else if x = y then .eq else .gt

/-- The comparison that a decidable `<` and a Boolean equality give. -/
@[inline] def compareOfLessAndBEq {α : Type u} (x y : α) [LT α] [Decidable (x < y)] [BEq α] :
    Ordering :=
  if x < y then .lt else if x == y then .eq else .gt

/-- Compare by `cmp₁`, and among equals by `cmp₂`. -/
@[inline] def compareLex {α : Type u} {β : Type v} (cmp₁ cmp₂ : α → β → Ordering) (a : α) (b : β) :
    Ordering :=
  (cmp₁ a b).then (cmp₂ a b)

/-- Types with a distinguished three-way comparison. -/
class Ord (α : Type u) where
  /-- Compare two values. -/
  compare : α → α → Ordering

export Ord (compare)

/-- Compare by the image under `f`. -/
@[inline] def compareOn {α : Type u} {β : Type v} [ord : Ord β] (f : α → β) (x y : α) : Ordering :=
  compare (f x) (f y)

instance : Ord Nat where
  compare a b := compareOfLessAndEq a b

instance : Ord Int where
  compare a b := compareOfLessAndEq a b

instance : Ord Bool where
  compare
  | false, true => .lt
  | true, false => .gt
  | _, _ => .eq

/-- The lexicographic comparison of pairs. -/
@[instance_reducible] def lexOrd {α : Type u} {β : Type v} [Ord α] [Ord β] : Ord (α × β) where
  compare := compareLex (compareOn (·.1)) (compareOn (·.2))

/-- The order in which `a < b` when the comparison answers `lt`. -/
@[instance_reducible] def ltOfOrd {α : Type u} [Ord α] : LT α where
  lt a b := compare a b = .lt

/-- The order in which `a ≤ b` when the comparison does not answer `gt`. -/
@[instance_reducible] def leOfOrd {α : Type u} [Ord α] : LE α where
  le a b := (compare a b).isLE

namespace Ord

/-- Equality as the comparison sees it. -/
@[instance_reducible] protected def toBEq {α : Type u} (ord : Ord α) : BEq α where
  beq x y := (ord.compare x y).isEq

/-- `ltOfOrd` for a given comparison. -/
@[instance_reducible] protected def toLT {α : Type u} (_ : Ord α) : LT α := ltOfOrd

/-- `leOfOrd` for a given comparison. -/
@[instance_reducible] protected def toLE {α : Type u} (_ : Ord α) : LE α := leOfOrd

/-- The reversed comparison. -/
@[instance_reducible] protected def opposite {α : Type u} (ord : Ord α) : Ord α where
  compare x y := ord.compare y x

/-- Comparison of images under `f`. -/
@[instance_reducible] protected def on {α : Type u} {β : Type v} (_ : Ord β) (f : α → β) :
    Ord α where
  compare := compareOn f

end Ord
