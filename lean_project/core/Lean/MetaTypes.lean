/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean.Message

/-!
# Data of `MetaM`

Kinds of metavariables and hypotheses, and a result of replacing a hypothesis, in the layout of the
compiled code.
-/

namespace Lean

/-- Who may assign a metavariable. -/
inductive MetavarKind where
  | natural
  | synthetic
  | syntheticOpaque
  deriving Inhabited

namespace Meta

/-- Whether a hypothesis is the user's. -/
inductive LocalDeclKind where
  | default
  | implDetail
  | auxDecl
  deriving Inhabited

/-- A hypothesis that took the place of another: its name, the new goal, what became of names. -/
structure AssertAfterResult where
  fvarId : FVarId
  mvarId : MVarId
  subst : FVarSubst

instance : Nonempty AssertAfterResult := ⟨⟨default, default, Classical.ofNonempty⟩⟩

end Meta
end Lean
