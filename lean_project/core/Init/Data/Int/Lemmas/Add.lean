/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.DivMod.Basic

/-!
# Integers: equations with `+`, `-` and unary minus

The additive group of the integers, under the names that people cite.
-/

set_option relaxedAutoImplicit false

namespace Int

/-! ### `neg_…` -/

protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by omega

protected theorem neg_eq_comm {a b : Int} : -a = b ↔ -b = a := by omega

@[simp] protected theorem neg_eq_of_add_eq_zero {a b : Int} (h : a + b = 0) : -a = b := by omega

@[simp] protected theorem neg_eq_zero : -a = 0 ↔ a = 0 := by omega

protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b := by omega

protected theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := by omega

/-! ### Others -/

@[simp] theorem add_def {a b : Int} : Int.add a b = a + b := rfl

@[simp] protected theorem add_left_inj (i j k : Int) : (k + i = k + j) ↔ i = j := by omega

@[simp] protected theorem add_right_inj (i j k : Int) : (i + k = j + k) ↔ i = j := by omega

protected theorem eq_neg_comm {a b : Int} : a = -b ↔ b = -a := by omega

protected theorem eq_neg_of_eq_neg {a b : Int} (h : a = -b) : b = -a := by omega

@[simp] protected theorem sub_left_inj (i j k : Int) : (k - i = k - j) ↔ i = j := by omega

@[simp] protected theorem sub_right_inj (i j k : Int) : (i - k = j - k) ↔ i = j := by omega

protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by omega

protected theorem zero_ne_one : (0 : Int) ≠ 1 := by omega

end Int
