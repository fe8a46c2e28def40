/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Order
import Init.Grind.Ordered.Ring

/-!
# Steps of the order solver of `grind` with offsets

Over an ordered ring the graph of the order solver carries integer weights: `a ≤ b + k`,
`a < b + k`. Propositions about numerals are checked by `decide`.
-/

namespace Lean.Grind.Order

universe u

attribute [local instance] Ring.intCast

open Semiring OrderedRing

theorem eq_of_le_of_le_0 {α : Type u} [LE α] [Std.IsPartialOrder α] [Ring α] {a b : α}
    (h₁ : a ≤ b + Int.cast (R := α) 0) (h₂ : b ≤ a + Int.cast (R := α) 0) : a = b := by
  rw [Ring.intCast_zero, add_zero] at h₁ h₂
  exact Std.IsPartialOrder.le_antisymm a b h₁ h₂

section Linear
variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearPreorder α] [Ring α]
  [OrderedRing α] {a b : α} {k k' : Int}

theorem le_of_not_lt_k (e : decide (k' = -k) = true) (h : ¬a < b + k) : b ≤ a + k' := by
  rw [_root_.of_decide_eq_true e, Ring.intCast_neg]
  have := add_le (Std.not_lt.1 h) (-(k : α))
  rwa [add_assoc, Ring.add_neg_cancel, add_zero] at this

theorem lt_of_not_le_k (e : decide (k' = -k) = true) (h : ¬a ≤ b + k) : b < a + k' := by
  rw [_root_.of_decide_eq_true e, Ring.intCast_neg]
  have := add_lt (Std.not_le.1 h) (-(k : α))
  rwa [add_assoc, Ring.add_neg_cancel, add_zero] at this

end Linear

section Helpers

theorem add_offset {α : Type u} [Ring α] (b : α) (k₁ k₂ : Int) :
    b + k₂ + k₁ = b + ((k₂ + k₁ : Int) : α) := by rw [Ring.intCast_add, add_assoc]
theorem offset_zero {α : Type u} [Ring α] (b : α) : b + ((0 : Int) : α) = b := by
  rw [Ring.intCast_zero, add_zero]

variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [Ring α]
  [OrderedRing α] {k₁ k₂ : Int}

/-- A larger offset gives a larger value. -/
theorem offset_le (b : α) (h : k₁ ≤ k₂) : b + (k₁ : α) ≤ b + (k₂ : α) := by
  rw [add_comm b, add_comm b]; exact add_le (intCast_le h) b
theorem offset_lt (b : α) (h : k₁ < k₂) : b + (k₁ : α) < b + (k₂ : α) := by
  rw [add_comm b, add_comm b]; exact add_lt (intCast_lt h) b

end Helpers

/-! ### From equations

The instances are more than these statements need: the solver passes the same ones everywhere. -/

theorem le_of_eq_1_k {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [Ring α]
    [OrderedRing α] {a b : α} (h : a = b) : a ≤ b + Int.cast (R := α) 0 := by
  rw [offset_zero, h]; exact Std.IsPreorder.le_refl b
theorem le_of_eq_2_k {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [Ring α]
    [OrderedRing α] {a b : α} (h : a = b) : b ≤ a + Int.cast (R := α) 0 := by
  rw [offset_zero, h]; exact Std.IsPreorder.le_refl b
theorem le_of_offset_eq_1_k {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α]
    [Ring α] [OrderedRing α] {a b : α} {k : Int} (h : a = b + k) : a ≤ b + k :=
  h ▸ Std.IsPreorder.le_refl a
theorem le_of_offset_eq_2_k {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α]
    [Ring α] [OrderedRing α] {a b : α} {k : Int} (h : a = b + k) : b ≤ a + (-k : Int) := by
  rw [h, add_offset, Int.add_right_neg, offset_zero]; exact Std.IsPreorder.le_refl b
theorem le_trans_k {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [Ring α]
    [OrderedRing α] {a b c : α} {k₁ k₂ : Int} (k : Int) (h₁ : a ≤ b + k₁) (h₂ : b ≤ c + k₂)
    (h : (k == k₂ + k₁) = true) : a ≤ c + k := by
  rw [eq_of_beq h, ← add_offset]; exact Std.IsPreorder.le_trans _ _ _ h₁ (add_le h₂ _)

section Offsets
variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [Ring α]
  [OrderedRing α] {a b c : α} {k k₁ k₂ : Int}

theorem lt_trans_k (k : Int) (h₁ : a < b + k₁) (h₂ : b < c + k₂) (h : (k == k₂ + k₁) = true) :
    a < c + k := by
  rw [eq_of_beq h, ← add_offset]; exact Std.lt_trans h₁ (add_lt h₂ _)
theorem le_lt_trans_k (k : Int) (h₁ : a ≤ b + k₁) (h₂ : b < c + k₂)
    (h : (k == k₂ + k₁) = true) : a < c + k := by
  rw [eq_of_beq h, ← add_offset]; exact Std.lt_of_le_of_lt h₁ (add_lt h₂ _)
theorem lt_le_trans_k (k : Int) (h₁ : a < b + k₁) (h₂ : b ≤ c + k₂)
    (h : (k == k₂ + k₁) = true) : a < c + k := by
  rw [eq_of_beq h, ← add_offset]; exact Std.lt_of_lt_of_le h₁ (add_le h₂ _)

/-! ### Offsets between a term and itself -/

theorem le_eq_true_k (h : decide (0 ≤ k) = true) : (a ≤ a + k) = True := by
  have := offset_le a (_root_.of_decide_eq_true h)
  rw [offset_zero] at this; exact eq_true this
theorem lt_eq_true_k (h : decide (0 < k) = true) : (a < a + k) = True := by
  have := offset_lt a (_root_.of_decide_eq_true h)
  rw [offset_zero] at this; exact eq_true this
theorem le_eq_false_k (h : decide (k < 0) = true) : (a ≤ a + k) = False := by
  have := offset_lt a (_root_.of_decide_eq_true h)
  rw [offset_zero] at this; exact eq_false (Std.not_le_of_gt this)
theorem lt_eq_false_k (h : decide (k ≤ 0) = true) : (a < a + k) = False := by
  have := offset_le a (_root_.of_decide_eq_true h)
  rw [offset_zero] at this; exact eq_false fun l ↦ Std.not_le_of_gt l this
theorem le_unsat_k (h : decide (k < 0) = true) (l : a ≤ a + k) : False :=
  of_eq_false (le_eq_false_k h) l
theorem lt_unsat_k (h : decide (k ≤ 0) = true) (l : a < a + k) : False :=
  of_eq_false (lt_eq_false_k h) l

/-! ### Consequences for other offsets -/

theorem le_eq_true_of_le_k (h : decide (k₁ ≤ k₂) = true) (l : a ≤ b + k₁) :
    (a ≤ b + k₂) = True :=
  eq_true (Std.IsPreorder.le_trans _ _ _ l (offset_le b (_root_.of_decide_eq_true h)))
theorem le_eq_true_of_lt_k (h : decide (k₁ ≤ k₂) = true) (l : a < b + k₁) :
    (a ≤ b + k₂) = True := le_eq_true_of_le_k h (Std.le_of_lt l)
theorem lt_eq_true_of_lt_k (h : decide (k₁ ≤ k₂) = true) (l : a < b + k₁) :
    (a < b + k₂) = True :=
  eq_true (Std.lt_of_lt_of_le l (offset_le b (_root_.of_decide_eq_true h)))
theorem lt_eq_true_of_le_k (h : decide (k₁ < k₂) = true) (l : a ≤ b + k₁) :
    (a < b + k₂) = True :=
  eq_true (Std.lt_of_le_of_lt l (offset_lt b (_root_.of_decide_eq_true h)))

theorem le_eq_false_of_le_k (h : decide (k₂ + k₁ < 0) = true) (l : a ≤ b + k₁) :
    (b ≤ a + k₂) = False :=
  eq_false fun l' ↦ le_unsat_k (Int.add_comm k₂ k₁ ▸ h) (le_trans_k _ l' l (beq_self_eq_true _))

end Offsets

/-! The solver gives the next three their arguments explicitly. -/

section Explicit
variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [Ring α]
  [OrderedRing α] (a b : α) (k₁ k₂ : Int)

theorem lt_eq_false_of_le_k (h : decide (k₂ + k₁ ≤ 0) = true) (l : a ≤ b + k₁) :
    (b < a + k₂) = False :=
  eq_false fun l' ↦
    lt_unsat_k (Int.add_comm k₂ k₁ ▸ h) (lt_le_trans_k _ l' l (beq_self_eq_true _))
theorem lt_eq_false_of_lt_k (h : decide (k₂ + k₁ ≤ 0) = true) (l : a < b + k₁) :
    (b < a + k₂) = False :=
  eq_false fun l' ↦ lt_unsat_k (Int.add_comm k₂ k₁ ▸ h) (lt_trans_k _ l' l (beq_self_eq_true _))
theorem le_eq_false_of_lt_k (h : decide (k₂ + k₁ ≤ 0) = true) (l : a < b + k₁) :
    (b ≤ a + k₂) = False :=
  eq_false fun l' ↦
    lt_unsat_k (Int.add_comm k₂ k₁ ▸ h) (le_lt_trans_k _ l' l (beq_self_eq_true _))

end Explicit

end Lean.Grind.Order
