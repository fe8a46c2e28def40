import Lean
open Lean Parser Elab Tactic

/-! Parsers of the library by the names of their constants. -/

elab "each " tacs:tacticSeq1Indented : tactic => do
  match tacs.raw[0] with
  | .node _ _ args =>
    for tac in args do
      if tac[0].isMissing then continue
      focus (evalTactic tac)
  | _ => unreachable!

macro "by_each " tacs:tacticSeq1Indented : term => `(term| by each $tacs)

theorem from_constant (p q : Prop) (hp : p) (hq : q) : p ∧ q := by_each
  constructor
  assumption
  assumption

elab "run " tacs:Lean.Parser.Tactic.tacticSeq : tactic => evalTactic tacs

theorem from_name (p : Prop) (hp : p) : p := by
  run
    skip
    exact hp

/-! A notation is printed with the parsers that it names. -/

/-- error: by_each
  skip
  trivial -/
#guard_msgs in
run_meta do
  let t ← `(by_each
    skip
    trivial)
  let _ : Unit ← throwError "{t}"
