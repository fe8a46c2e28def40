/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Fintype.Basic
import Mathlib.Order.Interval.Finset.Defs
import Mathlib.Order.Lattice

/-! # The order of `Fin n`, its intervals -/

variable {n : ℕ}

instance Fin.instLinearOrder : LinearOrder (Fin n) where
  le_refl a := Nat.le_refl a
  le_trans _ _ _ := Nat.le_trans
  lt_iff_le_not_ge _ _ := Nat.lt_iff_le_not_le
  le_antisymm _ _ h k := Fin.ext (Nat.le_antisymm h k)
  le_total a b := Nat.le_total a b
  min a b := if a ≤ b then a else b
  max a b := if a ≤ b then b else a
  min_def _ _ := rfl
  max_def _ _ := rfl
  toDecidableLE := inferInstance
  toDecidableLT := inferInstance
  toDecidableEq := inferInstance

instance Fin.instBoundedOrder : BoundedOrder (Fin (n + 1)) where
  top := Fin.last n
  le_top a := Nat.le_of_lt_succ a.2
  bot := 0
  bot_le a := Nat.zero_le a

instance Fin.instLocallyFiniteOrder : LocallyFiniteOrder (Fin n) where
  finsetIcc a b := Finset.univ.filter fun x ↦ a ≤ x ∧ x ≤ b
  finsetIco a b := Finset.univ.filter fun x ↦ a ≤ x ∧ x < b
  finsetIoc a b := Finset.univ.filter fun x ↦ a < x ∧ x ≤ b
  finsetIoo a b := Finset.univ.filter fun x ↦ a < x ∧ x < b
  finset_mem_Icc _ _ _ := by simp
  finset_mem_Ico _ _ _ := by simp
  finset_mem_Ioc _ _ _ := by simp
  finset_mem_Ioo _ _ _ := by simp

instance Fin.instLocallyFiniteOrderBot : LocallyFiniteOrderBot (Fin n) where
  finsetIic a := Finset.univ.filter fun x ↦ x ≤ a
  finsetIio a := Finset.univ.filter fun x ↦ x < a
  finset_mem_Iic _ _ := by simp
  finset_mem_Iio _ _ := by simp

instance Fin.instLocallyFiniteOrderTop : LocallyFiniteOrderTop (Fin n) where
  finsetIci a := Finset.univ.filter fun x ↦ a ≤ x
  finsetIoi a := Finset.univ.filter fun x ↦ a < x
  finset_mem_Ici _ _ := by simp
  finset_mem_Ioi _ _ := by simp
