/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Defs
import Mathlib.Order.Defs.PartialOrder

/-! # Functions with pointwise operations and order -/

universe u v

namespace Pi

variable {ι : Type u} {M : ι → Type v}

instance instZero [∀ i, Zero (M i)] : Zero (∀ i, M i) := ⟨fun _ ↦ 0⟩

instance instOne [∀ i, One (M i)] : One (∀ i, M i) := ⟨fun _ ↦ 1⟩

instance instAdd [∀ i, Add (M i)] : Add (∀ i, M i) := ⟨fun f g i ↦ f i + g i⟩

instance instMul [∀ i, Mul (M i)] : Mul (∀ i, M i) := ⟨fun f g i ↦ f i * g i⟩

instance instNeg [∀ i, Neg (M i)] : Neg (∀ i, M i) := ⟨fun f i ↦ -f i⟩

instance instInv [∀ i, Inv (M i)] : Inv (∀ i, M i) := ⟨fun f i ↦ (f i)⁻¹⟩

instance instSub [∀ i, Sub (M i)] : Sub (∀ i, M i) := ⟨fun f g i ↦ f i - g i⟩

instance instDiv [∀ i, Div (M i)] : Div (∀ i, M i) := ⟨fun f g i ↦ f i / g i⟩

@[simp] theorem zero_apply [∀ i, Zero (M i)] (i : ι) : (0 : ∀ i, M i) i = 0 := rfl

@[simp] theorem one_apply [∀ i, One (M i)] (i : ι) : (1 : ∀ i, M i) i = 1 := rfl

@[simp] theorem add_apply [∀ i, Add (M i)] (f g : ∀ i, M i) (i : ι) : (f + g) i = f i + g i := rfl

@[simp] theorem mul_apply [∀ i, Mul (M i)] (f g : ∀ i, M i) (i : ι) : (f * g) i = f i * g i := rfl

@[simp] theorem neg_apply [∀ i, Neg (M i)] (f : ∀ i, M i) (i : ι) : (-f) i = -f i := rfl

@[simp] theorem inv_apply [∀ i, Inv (M i)] (f : ∀ i, M i) (i : ι) : f⁻¹ i = (f i)⁻¹ := rfl

@[simp] theorem sub_apply [∀ i, Sub (M i)] (f g : ∀ i, M i) (i : ι) : (f - g) i = f i - g i := rfl

@[simp] theorem div_apply [∀ i, Div (M i)] (f g : ∀ i, M i) (i : ι) : (f / g) i = f i / g i := rfl

/-! ### Order -/

instance hasLe [∀ i, LE (M i)] : LE (∀ i, M i) := ⟨fun f g ↦ ∀ i, f i ≤ g i⟩

theorem le_def [∀ i, LE (M i)] {f g : ∀ i, M i} : f ≤ g ↔ ∀ i, f i ≤ g i := Iff.rfl

instance preorder [∀ i, Preorder (M i)] : Preorder (∀ i, M i) where
  le_refl f i := le_refl (f i)
  le_trans _ _ _ h k i := le_trans (h i) (k i)

instance partialOrder [∀ i, PartialOrder (M i)] : PartialOrder (∀ i, M i) where
  le_antisymm _ _ h k := funext fun i ↦ le_antisymm (h i) (k i)

/-- The maximum, coordinate by coordinate. -/
instance instMaxForall [∀ i, Max (M i)] : Max (∀ i, M i) := ⟨fun f g i ↦ max (f i) (g i)⟩

/-- The minimum, coordinate by coordinate. -/
instance instMinForall [∀ i, Min (M i)] : Min (∀ i, M i) := ⟨fun f g i ↦ min (f i) (g i)⟩

@[simp] theorem sup_apply [∀ i, Max (M i)] (f g : ∀ i, M i) (i : ι) :
    max f g i = max (f i) (g i) := rfl

@[simp] theorem inf_apply [∀ i, Min (M i)] (f g : ∀ i, M i) (i : ι) :
    min f g i = min (f i) (g i) := rfl

theorem lt_def [∀ i, Preorder (M i)] {f g : ∀ i, M i} : f < g ↔ f ≤ g ∧ ∃ i, f i < g i := by
  constructor
  · rintro ⟨h, k⟩
    refine ⟨h, Classical.byContradiction fun n ↦ k fun i ↦ ?_⟩
    refine Classical.byContradiction fun l ↦ n ⟨i, ?_⟩
    exact lt_of_le_not_ge (h i) l
  · rintro ⟨h, i, k⟩
    exact ⟨h, fun l ↦ not_le_of_gt k (l i)⟩

end Pi
