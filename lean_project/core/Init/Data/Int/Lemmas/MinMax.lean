/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.Order

/-!
# Integers: minimum and maximum

Lemmas on `min` and `max`.
-/

set_option relaxedAutoImplicit false

namespace Int

protected theorem max_comm (a b : Int) : max a b = max b a := by omega

protected theorem max_eq_left {a b : Int} (h : b ≤ a) : max a b = a := by omega

protected theorem max_eq_right {a b : Int} (h : a ≤ b) : max a b = b := by omega

protected theorem min_comm (a b : Int) : min a b = min b a := by omega

protected theorem min_eq_left {a b : Int} (h : a ≤ b) : min a b = a := by omega

protected theorem min_eq_right {a b : Int} (h : b ≤ a) : min a b = b := by omega

end Int
