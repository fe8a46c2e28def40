/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Basic
import Init.Data.List.Control
import Init.Data.List.Impl
import Init.Data.List.Lemmas
import Init.Data.List.Termination

/-! # Lists -/
