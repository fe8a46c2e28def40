/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Option.Basic
import Init.Data.Option.Instances
import Init.Data.Option.Lemmas

/-! # Options -/
