/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.DivMod.Bootstrap
import Init.Data.Int.Dvd
import Init.Data.List.Bootstrap

/-!
# Integer division below `omega`
-/
