/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Module.Basic
import Init.Grind.Module.Envelope
import Init.Grind.Module.OfNatModule

/-! # Modules, for `grind` -/
