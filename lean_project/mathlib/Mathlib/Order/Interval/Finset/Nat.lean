/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Nat
import Mathlib.Data.Finset.Card
import Mathlib.Order.Interval.Finset.Defs

/-! # Intervals of natural numbers -/

namespace Nat

instance instLocallyFiniteOrder : LocallyFiniteOrder ℕ where
  finsetIcc a b := ⟨List.range' a (b + 1 - a), List.nodup_range' _ _⟩
  finsetIco a b := ⟨List.range' a (b - a), List.nodup_range' _ _⟩
  finsetIoc a b := ⟨List.range' (a + 1) (b - a), List.nodup_range' _ _⟩
  finsetIoo a b := ⟨List.range' (a + 1) (b - a - 1), List.nodup_range' _ _⟩
  finset_mem_Icc a b x := List.mem_range'_one.trans (by omega)
  finset_mem_Ico a b x := List.mem_range'_one.trans (by omega)
  finset_mem_Ioc a b x := List.mem_range'_one.trans (by omega)
  finset_mem_Ioo a b x := List.mem_range'_one.trans (by omega)

instance instLocallyFiniteOrderBot : LocallyFiniteOrderBot ℕ where
  finsetIic a := Finset.range (a + 1)
  finsetIio a := Finset.range a
  finset_mem_Iic a x := Finset.mem_range.trans (by omega)
  finset_mem_Iio _ _ := Finset.mem_range

variable {a b c n : ℕ}

theorem Icc_eq_range' (a b : ℕ) : Finset.Icc a b = ⟨List.range' a (b + 1 - a),
    List.nodup_range' _ _⟩ := rfl

theorem Ico_eq_range' (a b : ℕ) : Finset.Ico a b = ⟨List.range' a (b - a),
    List.nodup_range' _ _⟩ := rfl

@[simp] theorem card_Icc (a b : ℕ) : (Finset.Icc a b).card = b + 1 - a := List.length_range' ..

@[simp] theorem card_Ico (a b : ℕ) : (Finset.Ico a b).card = b - a := List.length_range' ..

@[simp] theorem card_Ioc (a b : ℕ) : (Finset.Ioc a b).card = b - a := List.length_range' ..

@[simp] theorem card_Ioo (a b : ℕ) : (Finset.Ioo a b).card = b - a - 1 := List.length_range' ..

theorem Icc_succ_left : Finset.Icc (succ a) b = Finset.Ioc a b := by
  ext x
  simp only [Finset.mem_Icc, Finset.mem_Ioc]
  omega

theorem Ico_succ_right : Finset.Ico a (succ b) = Finset.Icc a b := by
  ext x
  simp only [Finset.mem_Icc, Finset.mem_Ico]
  omega

theorem Ico_succ_right_eq_insert_Ico (h : a ≤ b) :
    Finset.Ico a (b + 1) = insert b (Finset.Ico a b) := by
  ext x
  simp only [Finset.mem_insert, Finset.mem_Ico]
  omega

theorem Icc_succ_right_eq_insert (h : a ≤ b + 1) :
    Finset.Icc a (b + 1) = insert (b + 1) (Finset.Icc a b) := by
  ext x
  simp only [Finset.mem_insert, Finset.mem_Icc]
  omega

@[simp] theorem Ico_zero_eq_range : Finset.Ico 0 n = Finset.range n := by
  ext x
  simp

end Nat

namespace Finset

theorem range_eq_Ico (n : ℕ) : range n = Ico 0 n := Nat.Ico_zero_eq_range.symm

theorem range_eq_Icc_zero_sub_one (n : ℕ) (hn : n ≠ 0) : range n = Icc 0 (n - 1) := by
  ext x
  simp only [mem_range, mem_Icc]
  omega

theorem range_subset_Ico {m n k : ℕ} (h : k ≤ n) : Ico m k ⊆ range n := fun _ hx ↦
  mem_range.2 (Nat.lt_of_lt_of_le (mem_Ico.1 hx).2 h)

theorem range_image_add_eq_Ico (a n : ℕ) : (range n).image (fun i ↦ a + i) = Ico a (a + n) := by
  ext x
  simp only [mem_image, mem_range, mem_Ico]
  exact ⟨fun ⟨i, h, e⟩ ↦ by omega, fun h ↦ ⟨x - a, by omega, by omega⟩⟩

end Finset
