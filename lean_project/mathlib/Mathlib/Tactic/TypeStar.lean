/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-!
# `Type*` and `Sort*`

A sort whose universe is left to Lean; in a declaration it becomes a universe parameter.
-/

/-- `Type*` is a type in some universe, fixed where it is used. -/
macro "Type*" : term => `(Type _)

/-- `Sort*` is a sort in some universe, fixed where it is used. -/
macro "Sort*" : term => `(Sort _)
