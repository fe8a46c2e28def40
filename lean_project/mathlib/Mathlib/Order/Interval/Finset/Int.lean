/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Int
import Mathlib.Data.Finset.Card
import Mathlib.Order.Interval.Finset.Defs

/-! # Intervals of integers -/

namespace Int

/-- The `n`-th integer from `a` on. -/
def addNatEmbedding (a : ℤ) : Function.Embedding ℕ ℤ :=
  ⟨fun n ↦ n + a, fun _ _ h ↦ Int.ofNat_inj.1 (Int.add_right_cancel h)⟩

@[simp] theorem addNatEmbedding_apply (a : ℤ) (n : ℕ) : addNatEmbedding a n = n + a := rfl

/-- The `n` integers from `a` on. -/
def segment (a : ℤ) (n : ℕ) : Finset ℤ := (Finset.range n).map (addNatEmbedding a)

theorem mem_segment {a x : ℤ} {n : ℕ} : x ∈ segment a n ↔ a ≤ x ∧ x < a + n := by
  simp only [segment, Finset.mem_map, Finset.mem_range, addNatEmbedding_apply]
  exact ⟨fun ⟨i, h, e⟩ ↦ by omega, fun h ↦ ⟨(x - a).toNat, by omega, by omega⟩⟩

instance instLocallyFiniteOrder : LocallyFiniteOrder ℤ where
  finsetIcc a b := segment a (b + 1 - a).toNat
  finsetIco a b := segment a (b - a).toNat
  finsetIoc a b := segment (a + 1) (b - a).toNat
  finsetIoo a b := segment (a + 1) (b - a - 1).toNat
  finset_mem_Icc a b x := mem_segment.trans (by omega)
  finset_mem_Ico a b x := mem_segment.trans (by omega)
  finset_mem_Ioc a b x := mem_segment.trans (by omega)
  finset_mem_Ioo a b x := mem_segment.trans (by omega)

theorem card_segment (a : ℤ) (n : ℕ) : (segment a n).card = n := by
  rw [segment, Finset.card_map, Finset.card_range]

@[simp] theorem card_Icc (a b : ℤ) : (Finset.Icc a b).card = (b + 1 - a).toNat := card_segment _ _

@[simp] theorem card_Ico (a b : ℤ) : (Finset.Ico a b).card = (b - a).toNat := card_segment _ _

@[simp] theorem card_Ioc (a b : ℤ) : (Finset.Ioc a b).card = (b - a).toNat := card_segment _ _

@[simp] theorem card_Ioo (a b : ℤ) : (Finset.Ioo a b).card = (b - a - 1).toNat := card_segment _ _

end Int
