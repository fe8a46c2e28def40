/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Order

/-!
# Attributes of `grind`, and what it knows about the basic types

The modifiers of `@[grind …]` form a syntax category of their own. Then come the structures that are
taken apart as soon as they occur in a hypothesis, the types on which a case split is worth while,
and extensionality.
-/

open Lean.Parser.Attr in
attribute [grind_mod_parser 1000] grindEqBoth grindEqRhs grindEq grindEqBwd grindBwd grindFwd
  grindRL
  grindLR grindUsr grindCasesEager grindCases grindIntro grindExt grindGen grindSym grindInj
  grindFunCC grindNorm grindUnfold grindHom grindHomPred grindDef

open Lean.Parser.Attr in
attribute [attr_parser 1000] grind! grind? grind!?

attribute [tactic_parser 1000] Lean.Parser.Tactic.grindTrace Lean.Parser.Tactic.grind_order
  Lean.Parser.Tactic.grind_linarith
attribute [command_parser 1000] Lean.Parser.Command.grindAnnotated

attribute [grind cases eager] And Prod False Empty True PUnit Exists Subtype
attribute [grind cases] Or
attribute [grind ext] funext Prod Subtype Sigma PSigma
