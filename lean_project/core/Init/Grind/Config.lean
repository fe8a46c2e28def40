/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Core

/-!
# Options of `grind`

`grind (splits := 12) -ring` sets fields of these structures by name; `(config := { … })` is read by
position, so the order of the fields is part of the interface.
-/

namespace Lean.Grind

/-- Options of `grind`. -/
structure Config where
  /-- Record the theorems and case splits that were used. -/
  trace : Bool := false
  /-- Mark instances in the goal. -/
  markInstances : Bool := false
  /-- Ignore parameters that name no theorem or have no pattern. -/
  lax : Bool := false
  /-- Ask the library suggestion engine for further theorems. -/
  suggestions : Bool := false
  /-- Use the theorems of the current file. -/
  locals : Bool := false
  /-- Most case splits on a branch. -/
  splits : Nat := 9
  /-- Rounds of theorem instantiation between case splits. -/
  ematch : Nat := 5
  /-- Longest chain of instances. -/
  gen : Nat := 8
  /-- Longest chain of instances of local theorems. -/
  genLocal : Nat := 8
  /-- Most instances on a branch. -/
  instances : Nat := 1000
  /-- Use the equations of `match`. -/
  matchEqs : Bool := true
  /-- Split on `match`. -/
  splitMatch : Bool := true
  /-- Split on `if`. -/
  splitIte : Bool := true
  /-- Split on inductive predicates that are not marked for it. -/
  splitIndPred : Bool := false
  /-- Split on implications. -/
  splitImp : Bool := false
  /-- Heartbeats, in thousands, for one definitional equality of the canonicalizer. -/
  canonHeartbeats : Nat := 1000
  /-- Use extensionality theorems marked `grind ext`. -/
  ext : Bool := true
  /-- Use all extensionality theorems. -/
  extAll : Bool := false
  /-- Use eta for structures marked `grind ext`. -/
  etaStruct : Bool := true
  /-- Use function extensionality. -/
  funext : Bool := true
  /-- Try a split to see whether one side closes at once. -/
  lookahead : Bool := true
  /-- Collect diagnostics for the error message. -/
  verbose : Bool := true
  /-- Give all hypotheses accessible names. -/
  clean : Bool := true
  /-- Look for counterexamples over the rationals. -/
  qlia : Bool := false
  /-- Combine theories by models. -/
  mbtc : Bool := true
  /-- Unfold local definitions. -/
  zetaDelta : Bool := true
  /-- Reduce `let`. -/
  zeta : Bool := true
  /-- Decide equations over commutative rings. -/
  ring : Bool := true
  /-- Most simplification steps of the ring solver. -/
  ringSteps : Nat := 10000
  /-- Largest degree of a polynomial in the ring solver. -/
  ringMaxDegree : Nat := 1024
  /-- Decide linear inequalities over ordered modules. -/
  linarith : Bool := true
  /-- Decide linear arithmetic over `Int` and `Nat`. -/
  lia : Bool := true
  /-- Most steps of that procedure. -/
  liaSteps : Nat := 10000
  /-- Push homomorphisms. -/
  hom : Bool := true
  /-- Reason about associative and commutative operations. -/
  ac : Bool := true
  /-- Most simplification steps of that procedure. -/
  acSteps : Nat := 1000
  /-- Largest exponent that is evaluated. -/
  exp : Nat := 1048576
  /-- Put the proof into a theorem of its own. -/
  abstractProof : Bool := true
  /-- Use injectivity theorems. -/
  inj : Bool := true
  /-- Reason about preorders. -/
  order : Bool := true
  /-- Instances from which the linter reports a theorem. -/
  min : Nat := 10
  /-- Instances from which the linter reports in detail. -/
  detailed : Nat := 50
  /-- In a trace, close open branches by `sorry`. -/
  useSorry : Bool := true
  /-- Revert all hypotheses first. -/
  revert : Bool := false
  /-- Congruence closure for functions as values. -/
  funCC : Bool := true
  /-- Close goals up to reducible unfolding only. -/
  reducible : Bool := true
  /-- Most suggestions that are used. -/
  maxSuggestions : Option Nat := none

/-- Options of the interactive mode. -/
structure ConfigInteractive extends Config where
  clean := false

/-- Nothing but congruence closure. -/
structure NoopConfig extends Config where
  splits := 0
  ematch := 0
  ext := false
  extAll := false
  etaStruct := false
  funext := false
  funCC := false
  ring := false
  linarith := false
  lia := false
  ac := false
  order := false

/-- Options of `lia` and `cutsat`: linear integer arithmetic and case splits. -/
structure CutsatConfig extends NoopConfig where
  lia := true
  splits := 9

/-- Options of `grobner`: commutative rings. -/
structure GrobnerConfig extends NoopConfig where
  ring := true

/-- Options of `grind_linarith`: linear arithmetic over ordered modules. -/
structure LinarithConfig extends NoopConfig where
  linarith := true

/-- Options of `grind_order`: preorders. -/
structure OrderConfig extends NoopConfig where
  order := true

end Lean.Grind
