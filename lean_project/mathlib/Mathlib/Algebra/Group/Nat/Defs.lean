/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Nat

/-!
# The addition of natural numbers cancels
-/

instance Nat.instIsCancelAdd : IsCancelAdd ℕ where
  add_left_cancel _ _ _ := Nat.add_left_cancel
  add_right_cancel _ _ _ := Nat.add_right_cancel
