/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Laws

/-!
# What the code generator is trusted with

`native_decide` and `decide +native` prove a proposition by running compiled code and citing an
axiom. The constants exist so that these tactics fail or succeed as in official Lean; no theorem of
this library uses them, and a verdict counts a proof that does as relying on an extra axiom.
-/

set_option relaxedAutoImplicit false

namespace Lean

/-- The value of `b` as compiled code computes it. -/
opaque reduceBool (b : Bool) : Bool := b

/-- The value of `n` as compiled code computes it. -/
opaque reduceNat (n : Nat) : Nat := n

/-- Marks that a proof trusts the compiler. -/
axiom trustCompiler : True

/-- Compiled code computes the truth. -/
axiom ofReduceBool (a b : Bool) (h : reduceBool a = b) : a = b

/-- Compiled code computes the truth, about numbers. -/
axiom ofReduceNat (a b : Nat) (h : reduceNat a = b) : a = b

end Lean
