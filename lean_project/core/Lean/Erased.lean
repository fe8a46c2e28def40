/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init

/-!
# How the compiler writes what it has erased

Types and proofs leave nothing at run time. In the compiler's own listings `◾` stands in their
place.
-/

namespace Lean.Compiler

scoped notation:max "◾" => lcErased

end Lean.Compiler
