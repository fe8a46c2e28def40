/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Monoid.Canonical.Defs

/-!
# Subtraction that is left adjoint to addition

`a - b ≤ c` says that `a ≤ c + b`. So it is in ordered groups, and where the difference is cut off
at zero, as in `ℕ` and `ℝ≥0`; there the names with `tsub` hold what remains of the laws of groups.
-/

universe u

/-- `a - b` is the least `c` with `a ≤ c + b`. -/
class OrderedSub (α : Type u) [LE α] [Add α] [Sub α] : Prop where
  tsub_le_iff_right : ∀ a b c : α, a - b ≤ c ↔ a ≤ c + b

instance Nat.instOrderedSub : OrderedSub ℕ := ⟨fun _ _ _ ↦ Nat.sub_le_iff_le_add⟩

instance (priority := 100) AddCommGroup.toOrderedSub {α : Type u} [AddCommGroup α] [PartialOrder α]
    [IsOrderedAddMonoid α] : OrderedSub α :=
  ⟨fun _ _ _ ↦ sub_le_iff_le_add⟩

variable {α : Type*}

@[simp] theorem tsub_le_iff_right [LE α] [Add α] [Sub α] [OrderedSub α] {a b c : α} :
    a - b ≤ c ↔ a ≤ c + b :=
  OrderedSub.tsub_le_iff_right a b c

section IsOrderedAddMonoid

variable [AddCommMonoid α] [PartialOrder α] [Sub α] [OrderedSub α] {a b c d : α}

theorem tsub_le_iff_left : a - b ≤ c ↔ a ≤ b + c := by rw [tsub_le_iff_right, add_comm]

theorem le_add_tsub : a ≤ b + (a - b) := tsub_le_iff_left.1 le_rfl

theorem le_tsub_add : b ≤ b - a + a := tsub_le_iff_right.1 le_rfl

theorem add_tsub_le_left : a + b - a ≤ b := tsub_le_iff_left.2 le_rfl

theorem add_tsub_le_right : a + b - b ≤ a := tsub_le_iff_right.2 le_rfl

theorem tsub_le_iff_tsub_le : a - b ≤ c ↔ a - c ≤ b := by
  rw [tsub_le_iff_left, tsub_le_iff_right]

theorem tsub_tsub (b a c : α) : b - a - c = b - (a + c) :=
  eq_of_forall_ge_iff fun d ↦ by
    rw [tsub_le_iff_left, tsub_le_iff_left, tsub_le_iff_left, add_assoc]

theorem tsub_add_eq_tsub_tsub (a b c : α) : a - (b + c) = a - b - c := (tsub_tsub a b c).symm

theorem tsub_add_eq_tsub_tsub_swap (a b c : α) : a - (b + c) = a - c - b := by
  rw [add_comm, tsub_tsub]

theorem tsub_right_comm : a - b - c = a - c - b := by rw [tsub_tsub, tsub_tsub, add_comm]

theorem tsub_le_tsub_right (h : a ≤ b) (c : α) : a - c ≤ b - c :=
  tsub_le_iff_left.2 (le_trans h le_add_tsub)

variable [IsOrderedAddMonoid α]

theorem tsub_le_tsub_left (h : a ≤ b) (c : α) : c - b ≤ c - a :=
  tsub_le_iff_left.2 (le_trans le_add_tsub (add_le_add_left h (c - a)))

theorem tsub_le_tsub (hab : a ≤ b) (hcd : c ≤ d) : a - d ≤ b - c :=
  le_trans (tsub_le_tsub_right hab d) (tsub_le_tsub_left hcd b)

theorem add_tsub_le_assoc : a + b - c ≤ a + (b - c) := by
  rw [tsub_le_iff_left, add_left_comm]; exact add_le_add_right le_add_tsub a

theorem tsub_le_tsub_add_tsub : a - c ≤ a - b + (b - c) :=
  tsub_le_iff_right.2 <| by
    rw [add_assoc]
    exact le_trans le_tsub_add (add_le_add_right le_tsub_add (a - b))

end IsOrderedAddMonoid

section IsOrderedCancelAddMonoid

variable [AddCommMonoid α] [PartialOrder α] [IsOrderedCancelAddMonoid α] [Sub α] [OrderedSub α]
  {a b c d : α}

@[simp] theorem add_tsub_cancel_right (a b : α) : a + b - b = a :=
  le_antisymm add_tsub_le_right (le_of_add_le_add_right (a := b) le_tsub_add)

@[simp] theorem add_tsub_cancel_left (a b : α) : a + b - a = b := by
  rw [add_comm, add_tsub_cancel_right]

theorem tsub_eq_of_eq_add (h : a = c + b) : a - b = c := by rw [h, add_tsub_cancel_right]

theorem tsub_eq_of_eq_add_rev (h : a = b + c) : a - b = c := by rw [h, add_tsub_cancel_left]

theorem eq_tsub_of_add_eq (h : a + c = b) : a = b - c := by rw [← h, add_tsub_cancel_right]

theorem le_tsub_of_add_le_left (h : a + b ≤ c) : b ≤ c - a :=
  le_of_add_le_add_left (le_trans h le_add_tsub)

theorem le_tsub_of_add_le_right (h : a + b ≤ c) : a ≤ c - b :=
  le_of_add_le_add_right (le_trans h le_tsub_add)

theorem lt_add_of_tsub_lt_left (h : a - b < c) : a < b + c :=
  lt_of_le_of_lt le_add_tsub (add_lt_add_right h b)

theorem lt_add_of_tsub_lt_right (h : a - c < b) : a < b + c :=
  lt_of_le_of_lt le_tsub_add (add_lt_add_left h c)

theorem lt_tsub_of_add_lt_left (h : a + c < b) : c < b - a :=
  lt_of_add_lt_add_left (lt_of_lt_of_le h le_add_tsub)

theorem lt_tsub_of_add_lt_right (h : a + c < b) : a < b - c :=
  lt_of_add_lt_add_right (lt_of_lt_of_le h le_tsub_add)

theorem add_tsub_add_eq_tsub_right (a c b : α) : a + c - (b + c) = a - b := by
  rw [tsub_add_eq_tsub_tsub_swap, add_tsub_cancel_right]

theorem add_tsub_add_eq_tsub_left (a b c : α) : a + b - (a + c) = b - c := by
  rw [tsub_add_eq_tsub_tsub, add_tsub_cancel_left]

end IsOrderedCancelAddMonoid

@[simp] theorem tsub_zero [AddCommMonoid α] [PartialOrder α] [Sub α] [OrderedSub α] (a : α) :
    a - 0 = a :=
  eq_of_forall_ge_iff fun c ↦ by rw [tsub_le_iff_right, add_zero]
