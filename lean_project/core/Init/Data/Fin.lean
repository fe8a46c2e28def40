/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Fin.Basic
import Init.Data.Fin.Cases
import Init.Data.Fin.Lemmas

/-! # Numbers below a bound -/
