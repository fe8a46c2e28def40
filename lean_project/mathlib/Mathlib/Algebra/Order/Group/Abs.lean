/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Group.Basic
import Mathlib.Order.Lattice

/-!
# Absolute values

`|a|` is the greater one of `a` and `-a`.
-/

/-- The absolute value `|a|`. -/
def abs {α : Type*} [Lattice α] [AddGroup α] (a : α) : α := a ⊔ -a

@[inherit_doc abs] macro:max atomic("|" noWs) a:term noWs "|" : term => `(abs $a)

/-- Prints `abs a` as `|a|`, with parentheses where bars would meet. -/
@[app_unexpander abs]
meta def abs.unexpander : Lean.PrettyPrinter.Unexpander
  | `($_ $a) =>
    match a with
    | `(|$_|) | `(-$_) => `(|($a)|)
    | _ => `(|$a|)
  | _ => throw ()

variable {α : Type*}

section Lattice

variable [Lattice α] [AddCommGroup α] {a b : α}

theorem abs_le' : |a| ≤ b ↔ a ≤ b ∧ -a ≤ b := sup_le_iff

theorem le_abs_self (a : α) : a ≤ |a| := le_sup_left

theorem neg_le_abs (a : α) : -a ≤ |a| := le_sup_right

@[simp] theorem abs_neg (a : α) : |-a| = |a| := by
  unfold abs; rw [neg_neg, sup_comm]

theorem abs_sub_comm (a b : α) : |a - b| = |b - a| := by rw [← neg_sub, abs_neg]

end Lattice

section LinearOrder

variable [AddCommGroup α] [LinearOrder α] {a b c d : α}

theorem abs_choice (a : α) : |a| = a ∨ |a| = -a := max_choice a (-a)

theorem abs_eq_max_neg : |a| = max a (-a) := rfl

theorem le_abs : a ≤ |b| ↔ a ≤ b ∨ a ≤ -b := le_max_iff

theorem lt_abs : a < |b| ↔ a < b ∨ a < -b := lt_max_iff

theorem neg_le_abs_self (a : α) : -a ≤ |a| := neg_le_abs a

theorem abs_le_of_le_of_neg_le (h₁ : a ≤ b) (h₂ : -a ≤ b) : |a| ≤ b := abs_le'.2 ⟨h₁, h₂⟩

theorem eq_or_eq_neg_of_abs_eq (h : |a| = b) : a = b ∨ a = -b := by
  rw [← h]; exact (abs_choice a).imp Eq.symm fun e ↦ by rw [e, neg_neg]

theorem abs_sub_le_iff : |a - b| ≤ c ↔ a - b ≤ c ∧ b - a ≤ c := by rw [abs_le', neg_sub]

theorem abs_sub_lt_iff : |a - b| < c ↔ a - b < c ∧ b - a < c := by
  rw [abs_eq_max_neg, max_lt_iff, neg_sub]

theorem abs_le_abs (h₀ : a ≤ b) (h₁ : -a ≤ b) : |a| ≤ |b| :=
  le_trans (abs_le'.2 ⟨h₀, h₁⟩) (le_abs_self b)

theorem abs_by_cases (P : α → Prop) {a : α} (h1 : P a) (h2 : P (-a)) : P |a| :=
  (abs_choice a).elim (fun e ↦ e.symm ▸ h1) fun e ↦ e.symm ▸ h2

variable [IsOrderedAddMonoid α]

theorem abs_of_nonneg (h : 0 ≤ a) : |a| = a := max_eq_left (neg_le_self h)

theorem abs_of_pos (h : 0 < a) : |a| = a := abs_of_nonneg h.le

theorem abs_of_nonpos (h : a ≤ 0) : |a| = -a := by
  rw [← abs_neg, abs_of_nonneg (neg_nonneg.2 h)]

theorem abs_of_neg (h : a < 0) : |a| = -a := abs_of_nonpos h.le

@[simp] theorem abs_zero : |(0 : α)| = 0 := abs_of_nonneg le_rfl

@[simp] theorem abs_nonneg (a : α) : 0 ≤ |a| :=
  (le_total 0 a).elim (fun h ↦ by rw [abs_of_nonneg h]; exact h)
    fun h ↦ by rw [abs_of_nonpos h]; exact neg_nonneg.2 h

@[simp] theorem abs_abs (a : α) : |(|a|)| = |a| := abs_of_nonneg (abs_nonneg a)

@[simp] theorem abs_eq_zero : |a| = 0 ↔ a = 0 := by
  refine ⟨fun h ↦ ?_, fun h ↦ by rw [h, abs_zero]⟩
  rcases abs_choice a with e | e
  · exact e.symm.trans h
  · exact neg_eq_zero.1 (e.symm.trans h)

@[simp] theorem abs_pos : 0 < |a| ↔ a ≠ 0 := by
  rw [lt_iff_le_and_ne, and_iff_right (abs_nonneg a), ne_comm]; exact not_congr abs_eq_zero

theorem abs_pos_of_pos (h : 0 < a) : 0 < |a| := abs_pos.2 h.ne'

theorem abs_pos_of_neg (h : a < 0) : 0 < |a| := abs_pos.2 h.ne

theorem abs_ne_zero : |a| ≠ 0 ↔ a ≠ 0 := not_congr abs_eq_zero

@[simp] theorem abs_nonpos_iff : |a| ≤ 0 ↔ a = 0 := by
  rw [← not_lt, abs_pos, Classical.not_not]

@[simp] theorem abs_eq_self : |a| = a ↔ 0 ≤ a := ⟨fun h ↦ h ▸ abs_nonneg a, abs_of_nonneg⟩

@[simp] theorem abs_eq_neg_self : |a| = -a ↔ a ≤ 0 := by
  rw [← abs_neg, abs_eq_self, neg_nonneg]

theorem neg_abs_le (a : α) : -|a| ≤ a := by rw [neg_le]; exact neg_le_abs a

theorem neg_abs_le_self (a : α) : -|a| ≤ a := neg_abs_le a

theorem abs_le : |a| ≤ b ↔ -b ≤ a ∧ a ≤ b := by
  rw [abs_le', and_comm, neg_le]

theorem abs_lt : |a| < b ↔ -b < a ∧ a < b := by
  rw [abs_eq_max_neg, max_lt_iff, and_comm, neg_lt]

theorem le_abs' : a ≤ |b| ↔ b ≤ -a ∨ a ≤ b := by rw [le_abs, or_comm, le_neg]

theorem neg_le_of_abs_le (h : |a| ≤ b) : -b ≤ a := (abs_le.1 h).1

theorem le_of_abs_le (h : |a| ≤ b) : a ≤ b := (abs_le.1 h).2

theorem neg_lt_of_abs_lt (h : |a| < b) : -b < a := (abs_lt.1 h).1

theorem lt_of_abs_lt (h : |a| < b) : a < b := (abs_lt.1 h).2

theorem abs_eq (hb : 0 ≤ b) : |a| = b ↔ a = b ∨ a = -b := by
  refine ⟨fun h ↦ ?_, fun h ↦ ?_⟩
  · exact (abs_choice a).imp (fun e ↦ e.symm.trans h) fun e ↦ eq_neg_comm.1 (h.symm.trans e)
  · rcases h with rfl | rfl
    · exact abs_of_nonneg hb
    · rw [abs_neg, abs_of_nonneg hb]

theorem abs_eq_abs : |a| = |b| ↔ a = b ∨ a = -b := by
  rw [abs_eq (abs_nonneg b)]
  refine ⟨fun h ↦ ?_, ?_⟩
  · rcases abs_choice b with e | e
    · rwa [e] at h
    · rw [e, neg_neg] at h; exact h.symm
  · rcases abs_choice b with e | e
    · rw [e]; exact id
    · rw [e, neg_neg]; exact Or.symm

theorem abs_add_le (a b : α) : |a + b| ≤ |a| + |b| :=
  abs_le.2 ⟨by rw [neg_add]; exact add_le_add (neg_abs_le a) (neg_abs_le b),
    add_le_add (le_abs_self a) (le_abs_self b)⟩

theorem abs_add (a b : α) : |a + b| ≤ |a| + |b| := abs_add_le a b

theorem abs_sub (a b : α) : |a - b| ≤ |a| + |b| := by
  rw [sub_eq_add_neg, ← abs_neg b]; exact abs_add_le a (-b)

theorem abs_sub_abs_le_abs_sub (a b : α) : |a| - |b| ≤ |a - b| := by
  rw [sub_le_iff_le_add]
  have := abs_add_le (a - b) b; rwa [sub_add_cancel] at this

theorem abs_abs_sub_abs_le_abs_sub (a b : α) : |(|a| - |b|)| ≤ |a - b| := by
  refine abs_le'.2 ⟨abs_sub_abs_le_abs_sub a b, ?_⟩
  rw [neg_sub, abs_sub_comm]; exact abs_sub_abs_le_abs_sub b a

theorem abs_sub_le (a b c : α) : |a - c| ≤ |a - b| + |b - c| := by
  have := abs_add_le (a - b) (b - c); rwa [sub_add_sub_cancel] at this

theorem eq_of_abs_sub_eq_zero (h : |a - b| = 0) : a = b := sub_eq_zero.1 (abs_eq_zero.1 h)

theorem eq_of_abs_sub_nonpos (h : |a - b| ≤ 0) : a = b := sub_eq_zero.1 (abs_nonpos_iff.1 h)

theorem max_sub_min_eq_abs (a b : α) : max a b - min a b = |a - b| := by
  rcases le_total a b with h | h
  · rw [max_eq_right h, min_eq_left h, abs_sub_comm, abs_of_nonneg (sub_nonneg.2 h)]
  · rw [max_eq_left h, min_eq_right h, abs_of_nonneg (sub_nonneg.2 h)]

end LinearOrder
