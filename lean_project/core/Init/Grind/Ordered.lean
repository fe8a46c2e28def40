/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ordered.Linarith
import Init.Grind.Ordered.LinarithSteps
import Init.Grind.Ordered.Rat
import Init.Grind.Ordered.Ring

/-! # Ordered structures, for `grind` -/
