/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.Syntax

/-!
# Macros and unexpanders

The monads in which notation is expanded (`MacroM`) and printed again (`UnexpandM`), together with
the hygiene classes (`MonadRef`, `MonadQuotation`).
-/

universe u v w

set_option relaxedAutoImplicit false

open HAdd (hAdd)

namespace Lean

/-- Monads that know which syntax is being worked on, for error positions. -/
class MonadRef (m : Type → Type) where
  getRef      : m Syntax
  withRef {α} : Syntax → m α → m α
export MonadRef (getRef)

instance (m n : Type → Type) [MonadLift m n] [MonadFunctor m n] [MonadRef m] : MonadRef n where
  getRef        := liftM (getRef : m _)
  withRef ref x := monadMap (m := m) (MonadRef.withRef ref) x

@[extern "l_Lean_Name_hasMacroScopes"] opaque Name.hasMacroScopes (n : Name) : Bool
@[extern "l_Lean_Name_eraseMacroScopes"] opaque Name.eraseMacroScopes (n : Name) : Name
@[extern "l_Lean_Name_simpMacroScopes"] opaque Name.simpMacroScopes (n : Name) : Name
@[extern "l_Lean_addMacroScope"]
opaque addMacroScope (ctx : Name) (n : Name) (scp : MacroScope) : Name
@[extern "l_Lean_Name_append"] opaque Name.append (a b : Name) : Name
instance : Append Name where
  append := Name.append

@[always_inline, inline]
def withRef [Monad m] [MonadRef m] {α} (ref : Syntax) (x : m α) : m α :=
  bind getRef fun oldRef ↦ MonadRef.withRef (replaceRef ref oldRef) x

/-- Monads that can make hygienic names; what syntax quotations need. -/
class MonadQuotation (m : Type → Type) extends MonadRef m where
  getCurrMacroScope : m MacroScope
  getContext        : m Name
  withFreshMacroScope {α : Type} : m α → m α
export MonadQuotation (getCurrMacroScope withFreshMacroScope)

abbrev MonadQuotation.getMainModule := @MonadQuotation.getContext
@[inline] def MonadRef.mkInfoFromRefPos [Monad m] [MonadRef m] : m SourceInfo :=
  bind getRef fun r ↦ pure (SourceInfo.fromRef r)

instance [MonadFunctor m n] [MonadLift m n] [MonadQuotation m] : MonadQuotation n where
  getCurrMacroScope   := liftM (m := m) getCurrMacroScope
  getContext          := liftM (m := m) MonadQuotation.getContext
  withFreshMacroScope := monadMap (m := m) withFreshMacroScope

@[inline]
def MonadQuotation.addMacroScope {m : Type → Type} [MonadQuotation m] [Monad m] (n : Name) :
    m Name :=
  bind MonadQuotation.getContext fun ctx ↦ bind getCurrMacroScope fun scp ↦
    pure (Lean.addMacroScope ctx n scp)

namespace Macro

opaque MethodsRefPointed : NonemptyType.{0}
def MethodsRef : Type := MethodsRefPointed.type
instance : Nonempty MethodsRef := MethodsRefPointed.property
structure Context where
  methods        : MethodsRef
  quotContext    : Name
  currMacroScope : MacroScope
  currRecDepth   : Nat := 0
  maxRecDepth    : Nat := defaultMaxRecDepth
  ref            : Syntax

inductive Exception where
  | error             : Syntax → String → Exception
  | unsupportedSyntax : Exception

structure State where
  macroScope : MacroScope
  traceMsgs  : List (Prod Name String) := List.nil
  expandedMacroDecls : List Name := List.nil

instance : Inhabited State where
  default := { macroScope := 0 }

instance : Inhabited Exception where
  default := Exception.unsupportedSyntax
end Macro

/-- The monad in which macros expand. -/
abbrev MacroM := ReaderT Macro.Context (EStateM Macro.Exception Macro.State)

/-- A macro takes syntax to syntax. -/
abbrev Macro := Syntax → MacroM Syntax
namespace Macro
instance : MonadRef MacroM where
  getRef      := bind read fun (ctx : Context) ↦ pure ctx.ref
  withRef r x := withReader (fun ctx ↦ { ctx with ref := r }) x

def throwUnsupported {α} : MacroM α := throw Exception.unsupportedSyntax
def throwError {α} (msg : String) : MacroM α := bind getRef fun r ↦ throw (Exception.error r msg)
def throwErrorAt {α} (ref : Syntax) (msg : String) : MacroM α := withRef ref (throwError msg)
@[inline] protected def withFreshMacroScope {α} (x : MacroM α) : MacroM α :=
  bind (modifyGet (fun s ↦ Prod.mk s.macroScope { s with macroScope := hAdd s.macroScope 1 }))
    fun fresh ↦
  withReader (fun ctx ↦ { ctx with currMacroScope := fresh }) x

instance : MonadQuotation MacroM where
  getCurrMacroScope := fun ctx ↦ pure ctx.currMacroScope
  getContext        := fun ctx ↦ pure ctx.quotContext
  withFreshMacroScope := Macro.withFreshMacroScope

@[extern "l_Lean_Macro_expandMacro_x3f"] opaque expandMacro? (stx : Syntax) : MacroM (Option Syntax)
@[extern "l_Lean_Macro_hasDecl"] opaque hasDecl (declName : Name) : MacroM Bool
@[extern "l_Lean_Macro_getCurrNamespace"] opaque getCurrNamespace : MacroM Name
def addMacroScope (n : Name) : MacroM Name := MonadQuotation.addMacroScope n
end Macro
export Macro (expandMacro?)
namespace PrettyPrinter

/-- The monad in which notation is restored for printing. -/
abbrev UnexpandM := ReaderT Syntax (EStateM Unit Unit)

/-- An unexpander takes the syntax of an application back to notation. -/
abbrev Unexpander := Syntax → UnexpandM Syntax
instance : MonadQuotation UnexpandM where
  getRef              := read
  withRef ref x       := withReader (fun _ ↦ ref) x
  getCurrMacroScope   := pure 0
  getContext          := pure `_fakeMod
  withFreshMacroScope := id
end PrettyPrinter
end Lean
