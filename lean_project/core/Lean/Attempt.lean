/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean.Bindings.Elab

/-!
# Bounded attempts

A tactic that searches must end, also in a file that sets `maxHeartbeats 0`. `first` and `try` do
not catch exhausted heartbeats, so a bound needs a context of its own and a handler of its own.
-/

namespace Lean

/-- The part of the context that a bound changes, in the layout of the compiled code. -/
structure Core.ContextLayout.Inner where
  f₀ : ExceptionData
  f₁ : ExceptionData
  f₂ : ExceptionData
  f₃ : ExceptionData
  f₄ : ExceptionData
  f₅ : ExceptionData
  initHeartbeats : Nat
  maxHeartbeats : Nat
  f₈ : ExceptionData
  f₉ : ExceptionData
  f₁₀ : ExceptionData
  f₁₁ : ExceptionData

instance : Nonempty Core.ContextLayout.Inner :=
  let o : ExceptionData := Classical.ofNonempty
  ⟨⟨o, o, o, o, o, o, 0, 0, o, o, o, o⟩⟩

/-- `Core.Context` as the compiled code lays it out. -/
structure Core.ContextLayout where
  inner : Core.ContextLayout.Inner
  f₁ : ExceptionData
  f₂ : ExceptionData
  b₀ : Bool
  b₁ : Bool

instance : Nonempty Core.ContextLayout :=
  ⟨⟨Classical.ofNonempty, Classical.ofNonempty, Classical.ofNonempty, false, false⟩⟩

namespace Core

private unsafe def withBoundImpl (context : Context) (now bound : Nat) : Context :=
  let layout : ContextLayout := unsafeCast context
  unsafeCast
    { layout with
      inner := { layout.inner with initHeartbeats := now, maxHeartbeats := bound } }

/-- The context in which `bound` heartbeats, counted from `now` on, are allowed. -/
@[implemented_by withBoundImpl]
opaque Context.withBound (context : Context) (now bound : Nat) : Context

end Core

namespace Elab.Tactic

/-- Run `tactic` with at most `n` thousand heartbeats. Where it fails, for whatever reason, the
state is as before and the answer is `false`. -/
def attempt (n : Nat) (tactic : TacticM Unit) : TacticM Bool := do
  let saved ← Tactic.saveState
  let now ← (IO.getNumHeartbeats : BaseIO Nat)
  let run : TacticM Bool := fun c₁ s₁ c₂ s₂ c₃ s₃ ↦
    let bounded : CoreM Unit := fun core ↦
      tactic c₁ s₁ c₂ s₂ c₃ s₃ (core.withBound now (n * 1000))
    Core.tryCatchRuntimeEx (do bounded; pure true) fun _ ↦ pure false
  let done ← run
  unless done do saved.restore
  return done

/-- `attempt n tac` runs `tac` with at most `n` thousand heartbeats, whatever the file allows;
exhausted heartbeats are a failure that `first` and `try` catch. -/
elab "attempt " n:num tac:tacticSeq : tactic => do
  unless ← attempt n.getNat (evalTactic tac) do
    throwError "no success within {n.getNat} thousand heartbeats"

end Elab.Tactic
end Lean
