/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Option.Lemmas.Combine

/-!
# Options: lemmas

An option is `none` or `some a`, so nearly everything is decided by cases. The simp lemmas push
functions through the two constructors and turn `= some _` and `= none` into statements about the
parts.
-/
