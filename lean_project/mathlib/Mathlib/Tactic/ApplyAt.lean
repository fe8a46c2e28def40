/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Have

/-! # `apply … at h`: forwards from a hypothesis -/

/-- `apply f at h` replaces `h` by what `f`, an implication or an equivalence, makes of it. What
else `f` asks for is left to prove where unification does not find it. -/
syntax "apply " term " at " ident : tactic

macro_rules
  | `(tactic| apply $f at $h) => `(tactic| first
      | replace $h:ident := $f $h
      | replace $h:ident := Iff.mp $f $h
      | replace $h:ident := $f _ $h
      | replace $h:ident := $f _ _ $h
      | replace $h:ident := $f _ _ _ $h
      | (refine_lift have $h:ident := $f ?_ $h; ?_)
      | (refine_lift have $h:ident := $f ?_ ?_ $h; ?_)
      | fail "apply … at failed: the hypothesis is no argument of the function")
