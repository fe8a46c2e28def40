/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.ToString

/-!
# What can be set for a tactic

`simp +contextual`, `rw (occs := .pos [2]) [h]`, `omega -splitNatSub`, `simp (config := { … })`: the
compiled elaborators read such settings as terms of these types, by the names of constructors and
fields, and fill in what is not said from their own copies of the defaults.
-/

set_option relaxedAutoImplicit false

namespace Lean.Meta

/-- Which definitions may be unfolded while terms are compared, from most to fewest. -/
inductive TransparencyMode where
  | all
  | default
  | reducible
  | instances
  | none
  | implicit
  deriving Inhabited, BEq

/-- For which structures `⟨s.1, s.2⟩` counts as `s`. -/
inductive EtaStructMode where
  | all
  | notClasses
  | none
  deriving Inhabited, BEq

/-- Which of the places that match are meant, counted from 1 in the order of traversal. -/
inductive Occurrences where
  | all
  | pos (idxs : List Nat)
  | neg (idxs : List Nat)
  deriving Inhabited, BEq

instance : Coe (List Nat) Occurrences := ⟨.pos⟩

/-- Which new goals `apply` leaves, and in which order. -/
inductive ApplyNewGoals where
  | nonDependentFirst
  | nonDependentOnly
  | all

/-- Settings of `apply`. -/
structure ApplyConfig where
  newGoals : ApplyNewGoals := .nonDependentFirst
  synthAssignedInstances : Bool := true
  allowSynthFailures : Bool := false
  approx : Bool := true

/-- Settings of `rw`. -/
structure Rewrite.Config where
  transparency : TransparencyMode := .instances
  offsetCnstrs : Bool := true
  occs : Occurrences := .all
  newGoals : ApplyNewGoals := .nonDependentFirst

/-- Settings of `omega`: which case distinctions it may make. -/
structure Omega.OmegaConfig where
  splitDisjunctions : Bool := true
  splitNatSub : Bool := true
  splitNatAbs : Bool := true
  splitMinMax : Bool := true

/-- Settings of `dsimp`. -/
structure DSimp.Config where
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  autoUnfold : Bool := false
  failIfUnchanged : Bool := true
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  zetaUnused : Bool := true
  zetaHave : Bool := true
  locals : Bool := false
  instances : Bool := false

/-- Settings of `simp`. -/
structure Simp.Config where
  maxSteps : Nat := 100000
  maxDischargeDepth : Nat := 2
  contextual : Bool := false
  memoize : Bool := true
  singlePass : Bool := false
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  arith : Bool := false
  autoUnfold : Bool := false
  dsimp : Bool := true
  failIfUnchanged : Bool := true
  ground : Bool := false
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  implicitDefEqProofs : Bool := true
  zetaUnused : Bool := true
  catchRuntime : Bool := true
  zetaHave : Bool := true
  letToHave : Bool := true
  congrConsts : Bool := true
  bitVecOfNat : Bool := true
  warnExponents : Bool := true
  suggestions : Bool := false
  maxSuggestions : Option Nat := .none
  locals : Bool := false
  instances : Bool := false

/-- Settings of `simp_all`. -/
structure Simp.ConfigCtx extends Simp.Config where
  contextual := true

/-- Settings of `norm_cast`. -/
structure Simp.NormCastConfig extends Simp.Config where
  zeta := false
  beta := false
  eta := false
  proj := false
  iota := false

/-- Settings of `extract_lets`. -/
structure ExtractLetsConfig where
  proofs : Bool := false
  types : Bool := true
  implicits : Bool := false
  descend : Bool := true
  underBinder : Bool := true
  usedOnly : Bool := false
  merge : Bool := true
  useContext : Bool := true
  onlyGivenNames : Bool := false
  preserveBinderNames : Bool := false
  lift : Bool := false

/-- Settings of `lift_lets`. -/
structure LiftLetsConfig extends ExtractLetsConfig where
  lift := true
  preserveBinderNames := true

end Lean.Meta

namespace Lean.Parser.Tactic

/-- Settings of `decide`. -/
structure DecideConfig where
  kernel : Bool := false
  native : Bool := false
  zetaReduce : Bool := true
  revert : Bool := false

/-- Settings of `exact?` and `apply?`. -/
structure LibrarySearchConfig where
  grind : Bool := false
  try? : Bool := false
  star : Bool := true
  all : Bool := false

end Lean.Parser.Tactic
