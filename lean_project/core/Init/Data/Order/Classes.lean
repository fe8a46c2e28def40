/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Omega

/-!
# Order classes

Laws of `≤` and `<` as classes over a bare `LE` or `LT`, so that any type with comparisons can claim
as much order as it has. The order solver of `grind` looks for them by name. Only the classes and
the instances for `Nat` and `Int` live here.
-/

namespace Std

universe u

/-- `≤` is reflexive and transitive. -/
class IsPreorder (α : Type u) [LE α] : Prop where
  le_refl : ∀ a : α, a ≤ a
  le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c

/-- A preorder in which elements below each other are equal. -/
class IsPartialOrder (α : Type u) [LE α] : Prop extends IsPreorder α where
  le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b

/-- A preorder in which any two elements are comparable. -/
class IsLinearPreorder (α : Type u) [LE α] : Prop extends IsPreorder α where
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a

/-- A partial order in which any two elements are comparable. -/
class IsLinearOrder (α : Type u) [LE α] : Prop extends IsPartialOrder α, IsLinearPreorder α

/-- `<` is the strict part of `≤`. -/
class LawfulOrderLT (α : Type u) [LT α] [LE α] : Prop where
  lt_iff : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬b ≤ a

section
variable {α : Type u} [LE α] [LT α] [LawfulOrderLT α]

theorem le_of_lt {a b : α} (h : a < b) : a ≤ b := ((LawfulOrderLT.lt_iff a b).1 h).1

theorem not_le_of_gt {a b : α} (h : b < a) : ¬a ≤ b := ((LawfulOrderLT.lt_iff b a).1 h).2

theorem lt_of_le_of_lt [IsPreorder α] {a b c : α} (h : a ≤ b) (h' : b < c) : a < c :=
  (LawfulOrderLT.lt_iff a c).2 ⟨IsPreorder.le_trans _ _ _ h (le_of_lt h'),
    fun k ↦ not_le_of_gt h' (IsPreorder.le_trans _ _ _ k h)⟩

theorem lt_of_lt_of_le [IsPreorder α] {a b c : α} (h : a < b) (h' : b ≤ c) : a < c :=
  (LawfulOrderLT.lt_iff a c).2 ⟨IsPreorder.le_trans _ _ _ (le_of_lt h) h',
    fun k ↦ not_le_of_gt h (IsPreorder.le_trans _ _ _ h' k)⟩

theorem lt_trans [IsPreorder α] {a b c : α} (h : a < b) (h' : b < c) : a < c :=
  lt_of_le_of_lt (le_of_lt h) h'

theorem lt_irrefl [IsPreorder α] {a : α} : ¬a < a :=
  fun h ↦ not_le_of_gt h (IsPreorder.le_refl a)

theorem not_lt [IsLinearPreorder α] {a b : α} : ¬a < b ↔ b ≤ a where
  mp h := Classical.byContradiction fun k ↦
    h ((LawfulOrderLT.lt_iff a b).2 ⟨(IsLinearPreorder.le_total a b).resolve_right k, k⟩)
  mpr h k := not_le_of_gt k h

theorem not_le [IsLinearPreorder α] {a b : α} : ¬a ≤ b ↔ b < a :=
  ⟨fun h ↦ Classical.byContradiction fun k ↦ h (not_lt.1 k), not_le_of_gt⟩

end

end Std

instance Nat.instIsLinearOrder : Std.IsLinearOrder Nat where
  le_refl := Nat.le_refl
  le_trans _ _ _ := Nat.le_trans
  le_antisymm _ _ := Nat.le_antisymm
  le_total := Nat.le_total

instance Nat.instLawfulOrderLT : Std.LawfulOrderLT Nat where
  lt_iff _ _ := by omega

instance Int.instIsLinearOrder : Std.IsLinearOrder Int where
  le_refl := Int.le_refl
  le_trans _ _ _ := Int.le_trans
  le_antisymm _ _ := Int.le_antisymm
  le_total := Int.le_total

instance Int.instLawfulOrderLT : Std.LawfulOrderLT Int where
  lt_iff _ _ := by omega
