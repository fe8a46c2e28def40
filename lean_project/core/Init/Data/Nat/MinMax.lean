/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Sub

/-!
# Natural numbers: minimum and maximum

The defining equations and the universal properties.
-/

set_option relaxedAutoImplicit false

namespace Nat

instance : Max Nat := maxOfLe

protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl

protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl

@[simp] protected theorem min_self (a : Nat) : min a a = a := by
  rw [Nat.min_def]
  exact if_pos Nat.le.refl

@[simp] protected theorem max_self (a : Nat) : max a a = a := by
  rw [Nat.max_def]
  exact if_pos Nat.le.refl

protected theorem min_le_left (a b : Nat) : min a b ≤ a := by
  rw [Nat.min_def]
  split
  exact Nat.le.refl
  rename_i h
  exact Nat.le_of_lt (Nat.lt_of_not_le h)

protected theorem min_le_right (a b : Nat) : min a b ≤ b := by
  rw [Nat.min_def]
  split
  assumption
  exact Nat.le.refl

protected theorem le_max_left (a b : Nat) : a ≤ max a b := by
  rw [Nat.max_def]
  split
  assumption
  exact Nat.le.refl

protected theorem le_max_right (a b : Nat) : b ≤ max a b := by
  rw [Nat.max_def]
  split
  exact Nat.le.refl
  rename_i h
  exact Nat.le_of_lt (Nat.lt_of_not_le h)

protected theorem max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h ↦ ⟨Nat.le_trans (Nat.le_max_left a b) h, Nat.le_trans (Nat.le_max_right a b) h⟩,
    fun ⟨h, k⟩ ↦ by rw [Nat.max_def]; split <;> assumption⟩

protected theorem le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h ↦ ⟨Nat.le_trans h (Nat.min_le_left b c), Nat.le_trans h (Nat.min_le_right b c)⟩,
    fun ⟨h, k⟩ ↦ by rw [Nat.min_def]; split <;> assumption⟩

end Nat
