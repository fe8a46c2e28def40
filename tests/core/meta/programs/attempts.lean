import Lean
open Lean Elab Tactic

set_option maxHeartbeats 0

elab "endless" : tactic => do
  let mut n := 0
  repeat
    n := n + 1
    let saved ← Tactic.saveState
    evalTactic (← `(tactic| have : 2 + 2 = 4 := by omega))
    saved.restore

theorem within (x : Nat) (h : x < 3) : x ≤ 5 := by attempt 200 omega

theorem caught (x : Nat) (h : x < 3) : x ≤ 5 := by
  first
  | attempt 20 endless
  | omega

theorem restored (p : Prop) (h : p) : p := by
  first
  | attempt 20 (exfalso; endless)
  | exact h

/-- error: no success within 20 thousand heartbeats -/
#guard_msgs in
example : 2 + 2 = 4 := by attempt 20 fail
