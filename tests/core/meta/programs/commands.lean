import Lean
open Lean Elab Command Meta

elab "#declare " n:ident : command => do
  let fresh ← withFreshMacroScope getCurrMacroScope
  let here ← (getCurrMacroScope : CommandElabM Nat)
  if fresh == here then throwError "the macro scope is not fresh"
  elabCommand (← `(theorem $n : 1 + 1 = 2 := rfl))

#declare declared
example : 1 + 1 = 2 := declared

elab "#is_nat " t:term : command => do
  let type ← liftTermElabM do instantiateMVars (← inferType (← Term.elabTerm t none))
  unless type == .const `Nat [] do throwError "{t} has the type {type}"

#is_nat (3 : Nat)

/-- error: (3 : Int) has the type Int -/
#guard_msgs in
#is_nat (3 : Int)

elab "forty_two%" : term => return mkNatLit 42
#guard forty_two% == 42
