import Lean
open Lean Elab Tactic Meta

syntax "close_it" : tactic

@[tactic tacticClose_it] def evalCloseIt : Tactic := fun _ => do
  evalTactic (← `(tactic| first | rfl | trivial | omega))

theorem from_tactic (x : Nat) (h : x < 3) : x ≤ 5 := by close_it

elab "assume_all" : tactic => liftMetaTactic fun g => do
  for x in (← getLCtx).getFVarIds do
    if ← isDefEq (← x.getType) (← g.getType) then
      g.assign (.fvar x)
      return []
  throwError "no hypothesis fits {← g.getType}"

theorem from_elab (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor <;> assume_all

theorem from_run_tac (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  run_tac do
    evalTactic (← `(tactic| constructor))
  run_tac liftMetaTactic fun g => g.apply (.const `id [.zero])
  all_goals assumption

/-- error: no hypothesis fits p -/
#guard_msgs in
example (p : Prop) : p := by assume_all

elab "pick " n:num : tactic => do
  let g ← getMainGoal
  let proof ← forallTelescope (n := MetaM) (← g.getType) fun xs _ => mkLambdaFVars xs xs[n.getNat]!
  g.assign proof
theorem from_term (p q r : Prop) : p → q → r → q := by pick 1
