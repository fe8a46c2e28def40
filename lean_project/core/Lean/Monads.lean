/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean.Bindings.Types

/-!
# The monads of the elaborator

Each is a reader of its context and of a reference to its state over the one before:
`CoreM`, `MetaM`, `TermElabM`, `TacticM`; simplification, commands and printing have their own. They
are `abbrev`s, since the code generator learns a function's number of arguments by unfolding its
type.
-/

/-- A mutable variable: a pointer. -/
structure ST.Ref (σ : Type) (α : Type) : Type where
  pointer : Lean.ExceptionData
  inhabited : Nonempty α

namespace Lean

/-- Which exception without a text. -/
structure InternalExceptionId where
  idx : Nat := 0
  deriving Inhabited, BEq

/-- What the elaborator throws. -/
inductive Exception where
  | error (ref : Syntax) (msg : MessageData)
  | internal (id : InternalExceptionId) (extra : ExceptionData)

instance : Inhabited Exception := ⟨.error .missing default⟩

/-- A state in a mutable variable. -/
abbrev StateInRef (σ : Type) (m : Type → Type) : Type → Type := ReaderT (ST.Ref IO.RealWorld σ) m

abbrev Core.CoreM := ReaderT Core.Context (StateInRef Core.State (EIO Exception))
export Core (CoreM)

abbrev Meta.MetaM := ReaderT Meta.Context (StateInRef Meta.State CoreM)
export Meta (MetaM)

namespace Elab

abbrev Term.TermElabM := ReaderT Term.Context (StateInRef Term.State MetaM)
export Term (TermElabM)

/-- What a term elaborator is: the syntax and the type it is expected to have. -/
abbrev Term.TermElab := Syntax → Option Expr → TermElabM Expr

/-- The goals that are left. -/
structure Tactic.State where
  goals : List MVarId
  deriving Inhabited

abbrev Tactic.TacticM := ReaderT Tactic.Context (StateInRef Tactic.State TermElabM)

/-- What `@[tactic]` expects. -/
abbrev Tactic.Tactic := Syntax → Tactic.TacticM Unit

abbrev Command.CommandElabM := ReaderT Command.Context (StateInRef Command.State (EIO Exception))

/-- What `@[command_elab]` expects. -/
abbrev Command.CommandElab := Syntax → Command.CommandElabM Unit

end Elab

/-- Monads that know the local hypotheses. -/
class MonadLCtx (m : Type → Type) where
  getLCtx : m LocalContext
export MonadLCtx (getLCtx)

instance (m n : Type → Type) [MonadLift m n] [MonadLCtx m] : MonadLCtx n where
  getLCtx := liftM (getLCtx : m _)

/-- Monads that know the metavariables. -/
class MonadMCtx (m : Type → Type) where
  getMCtx : m MetavarContext
  modifyMCtx : (MetavarContext → MetavarContext) → m Unit
export MonadMCtx (getMCtx modifyMCtx)

instance (m n : Type → Type) [MonadLift m n] [MonadMCtx m] : MonadMCtx n where
  getMCtx := liftM (getMCtx : m _)
  modifyMCtx f := liftM (modifyMCtx f : m _)

/-- Monads that add to a text what is needed to print the terms in it. -/
class AddMessageContext (m : Type → Type) where
  addMessageContext : MessageData → m MessageData
export AddMessageContext (addMessageContext)

instance (m n : Type → Type) [MonadLift m n] [AddMessageContext m] : AddMessageContext n where
  addMessageContext msg := liftM (addMessageContext msg : m _)

end Lean
