/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Control.Basic
import Init.Control.Lawful
import Init.Control.Id
import Init.Control.Except
import Init.Control.State

/-!
# Monads

The classes, their laws and the monads for exceptions and state. Loops come later, in
`Init.Control.Loop`.
-/
