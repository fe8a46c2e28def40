/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Basic
import Init.Data.Int.DivMod
import Init.Data.Int.DivMod.Basic
import Init.Data.Int.Dvd
import Init.Data.Int.Lemmas
import Init.Data.Int.Linear
import Init.Data.Int.Order
import Init.Data.Int.Ring

/-! # Integers -/
