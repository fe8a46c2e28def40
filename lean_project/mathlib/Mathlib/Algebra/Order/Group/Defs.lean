/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Basic
import Mathlib.Order.Basic

/-!
# Ordered additive monoids and groups

`≤` is compatible with addition. The names of the two sides follow Mathlib: `add_le_add_left`
adds on the right of the inequality's sides, its variable being on the left.
-/

universe u

/-- Addition preserves `≤`. -/
class IsOrderedAddMonoid (α : Type u) [AddCommMonoid α] [PartialOrder α] : Prop where
  protected add_le_add_left : ∀ a b : α, a ≤ b → ∀ c, a + c ≤ b + c

/-- Addition preserves and reflects `≤`. -/
class IsOrderedCancelAddMonoid (α : Type u) [AddCommMonoid α] [PartialOrder α] : Prop
    extends IsOrderedAddMonoid α where
  protected le_of_add_le_add_left : ∀ a b c : α, a + b ≤ a + c → b ≤ c

variable {α : Type*}

section IsOrderedAddMonoid

variable [AddCommMonoid α] [PartialOrder α] [IsOrderedAddMonoid α] {a b c d : α}

theorem add_le_add_left (bc : b ≤ c) (a : α) : b + a ≤ c + a :=
  IsOrderedAddMonoid.add_le_add_left b c bc a

theorem add_le_add_right (bc : b ≤ c) (a : α) : a + b ≤ a + c := by
  rw [add_comm a, add_comm a]; exact add_le_add_left bc a

theorem add_le_add (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  le_trans (add_le_add_left h₁ c) (add_le_add_right h₂ b)

theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := by
  have := add_le_add_right h a; rwa [add_zero] at this

theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := by
  have := add_le_add_left h a; rwa [zero_add] at this

theorem add_le_of_nonpos_right (h : b ≤ 0) : a + b ≤ a := by
  have := add_le_add_right h a; rwa [add_zero] at this

theorem add_le_of_nonpos_left (h : b ≤ 0) : b + a ≤ a := by
  have := add_le_add_left h a; rwa [zero_add] at this

theorem le_add_of_le_of_nonneg (hbc : b ≤ c) (ha : 0 ≤ a) : b ≤ c + a :=
  le_trans hbc (le_add_of_nonneg_right ha)

theorem le_add_of_nonneg_of_le (ha : 0 ≤ a) (hbc : b ≤ c) : b ≤ a + c :=
  le_trans hbc (le_add_of_nonneg_left ha)

theorem add_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := le_trans ha (le_add_of_nonneg_right hb)

theorem add_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : a + b ≤ 0 := le_trans (add_le_of_nonpos_right hb) ha

theorem add_pos_of_pos_of_nonneg (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b :=
  lt_of_lt_of_le ha (le_add_of_nonneg_right hb)

theorem add_pos_of_nonneg_of_pos (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b :=
  lt_of_lt_of_le hb (le_add_of_nonneg_left ha)

theorem add_pos (ha : 0 < a) (hb : 0 < b) : 0 < a + b := add_pos_of_pos_of_nonneg ha hb.le

theorem add_pos' (ha : 0 < a) (hb : 0 < b) : 0 < a + b := add_pos ha hb

theorem add_neg_of_neg_of_nonpos (ha : a < 0) (hb : b ≤ 0) : a + b < 0 :=
  lt_of_le_of_lt (add_le_of_nonpos_right hb) ha

theorem add_neg_of_nonpos_of_neg (ha : a ≤ 0) (hb : b < 0) : a + b < 0 :=
  lt_of_le_of_lt (add_le_of_nonpos_left ha) hb

theorem add_neg (ha : a < 0) (hb : b < 0) : a + b < 0 := add_neg_of_neg_of_nonpos ha hb.le

theorem add_eq_zero_iff_of_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : a + b = 0 ↔ a = 0 ∧ b = 0 := by
  refine ⟨fun h ↦ ⟨le_antisymm ?_ ha, le_antisymm ?_ hb⟩, fun h ↦ by rw [h.1, h.2, add_zero]⟩
  · rw [← h]; exact le_add_of_nonneg_right hb
  · rw [← h]; exact le_add_of_nonneg_left ha

theorem nsmul_nonneg (ha : 0 ≤ a) (n : ℕ) : 0 ≤ n • a := by
  induction n with
  | zero => exact le_of_eq (zero_nsmul a).symm
  | succ n ih => rw [succ_nsmul]; exact add_nonneg ih ha

end IsOrderedAddMonoid

section IsOrderedCancelAddMonoid

variable [AddCommMonoid α] [PartialOrder α] [IsOrderedCancelAddMonoid α] {a b c d : α}

theorem le_of_add_le_add_left (bc : a + b ≤ a + c) : b ≤ c :=
  IsOrderedCancelAddMonoid.le_of_add_le_add_left a b c bc

theorem le_of_add_le_add_right (bc : b + a ≤ c + a) : b ≤ c := by
  rw [add_comm b, add_comm c] at bc; exact le_of_add_le_add_left bc

@[simp] theorem add_le_add_iff_left (a : α) {b c : α} : a + b ≤ a + c ↔ b ≤ c :=
  ⟨le_of_add_le_add_left, fun h ↦ add_le_add_right h a⟩

@[simp] theorem add_le_add_iff_right (a : α) {b c : α} : b + a ≤ c + a ↔ b ≤ c :=
  ⟨le_of_add_le_add_right, fun h ↦ add_le_add_left h a⟩

@[simp] theorem add_lt_add_iff_left (a : α) {b c : α} : a + b < a + c ↔ b < c := by
  rw [lt_iff_le_not_ge, lt_iff_le_not_ge, add_le_add_iff_left, add_le_add_iff_left]

@[simp] theorem add_lt_add_iff_right (a : α) {b c : α} : b + a < c + a ↔ b < c := by
  rw [lt_iff_le_not_ge, lt_iff_le_not_ge, add_le_add_iff_right, add_le_add_iff_right]

theorem add_lt_add_left (bc : b < c) (a : α) : b + a < c + a := (add_lt_add_iff_right a).2 bc

theorem add_lt_add_right (bc : b < c) (a : α) : a + b < a + c := (add_lt_add_iff_left a).2 bc

theorem lt_of_add_lt_add_left (bc : a + b < a + c) : b < c := (add_lt_add_iff_left a).1 bc

theorem lt_of_add_lt_add_right (bc : b + a < c + a) : b < c := (add_lt_add_iff_right a).1 bc

theorem add_lt_add_of_lt_of_le (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d :=
  lt_of_lt_of_le (add_lt_add_left h₁ c) (add_le_add_right h₂ b)

theorem add_lt_add_of_le_of_lt (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d :=
  lt_of_le_of_lt (add_le_add_left h₁ c) (add_lt_add_right h₂ b)

theorem add_lt_add (h₁ : a < b) (h₂ : c < d) : a + c < b + d := add_lt_add_of_lt_of_le h₁ h₂.le

@[simp] theorem le_add_iff_nonneg_right (a : α) {b : α} : a ≤ a + b ↔ 0 ≤ b := by
  rw [← add_le_add_iff_left a (b := 0), add_zero]

@[simp] theorem le_add_iff_nonneg_left (a : α) {b : α} : a ≤ b + a ↔ 0 ≤ b := by
  rw [← add_le_add_iff_right a (b := 0), zero_add]

@[simp] theorem add_le_iff_nonpos_right (a : α) {b : α} : a + b ≤ a ↔ b ≤ 0 := by
  rw [← add_le_add_iff_left a (c := 0), add_zero]

@[simp] theorem add_le_iff_nonpos_left (a : α) {b : α} : b + a ≤ a ↔ b ≤ 0 := by
  rw [← add_le_add_iff_right a (c := 0), zero_add]

@[simp] theorem lt_add_iff_pos_right (a : α) {b : α} : a < a + b ↔ 0 < b := by
  rw [← add_lt_add_iff_left a (b := 0), add_zero]

@[simp] theorem lt_add_iff_pos_left (a : α) {b : α} : a < b + a ↔ 0 < b := by
  rw [← add_lt_add_iff_right a (b := 0), zero_add]

@[simp] theorem add_lt_iff_neg_left {a b : α} : a + b < a ↔ b < 0 := by
  rw [← add_lt_add_iff_left a (c := 0), add_zero]

@[simp] theorem add_lt_iff_neg_right {a : α} (b : α) : a + b < b ↔ a < 0 := by
  rw [← add_lt_add_iff_right b (c := 0), zero_add]

theorem lt_add_of_pos_right (a : α) {b : α} (h : 0 < b) : a < a + b := (lt_add_iff_pos_right a).2 h

theorem lt_add_of_pos_left (a : α) {b : α} (h : 0 < b) : a < b + a := (lt_add_iff_pos_left a).2 h

theorem lt_add_of_lt_of_nonneg (hbc : b < c) (ha : 0 ≤ a) : b < c + a :=
  lt_of_lt_of_le hbc (le_add_of_nonneg_right ha)

theorem lt_add_of_le_of_pos (hbc : b ≤ c) (ha : 0 < a) : b < c + a :=
  lt_of_le_of_lt hbc (lt_add_of_pos_right c ha)

theorem lt_add_of_pos_of_le (ha : 0 < a) (hbc : b ≤ c) : b < a + c :=
  lt_of_le_of_lt hbc (lt_add_of_pos_left c ha)

end IsOrderedCancelAddMonoid

instance (priority := 100) IsOrderedAddMonoid.toIsOrderedCancelAddMonoid [AddCommGroup α]
    [PartialOrder α] [IsOrderedAddMonoid α] : IsOrderedCancelAddMonoid α where
  le_of_add_le_add_left a b c h := by
    have := add_le_add_right h (-a)
    rwa [neg_add_cancel_left, neg_add_cancel_left] at this
