import Lean
open Lean Meta Simp

opaque secret : Nat → Nat
axiom secret_spec (n : Nat) : secret n = n * n + 1

/-- `secret 7` is rewritten to `50` in one step. -/
simproc reduceSecret (secret _) := fun e => do
  let args := e.getAppArgs
  unless args.size == 1 do return .continue
  let some n ← getNatValue? args[0]! | return .continue
  return .done { expr := mkNatLit (n * n + 1), proof? := some (.app (.const `secret_spec []) args[0]!) }

example (x : Nat) (h : x = 50) : secret 7 = x := by simp [h]
example : secret 3 + secret 4 = 27 := by simp only [reduceSecret]

/-- error: `simp` made no progress -/
#guard_msgs in
example : secret 7 = secret 8 := by simp [-reduceSecret]

/-- Definitional. -/
dsimproc reduceTwice (HAdd.hAdd _ _) := fun e => do
  let args := e.getAppArgs
  if args.size == 6 && args[4]! == args[5]! then return .continue
  return .continue
example (a : Nat) : a + 0 = a := by dsimp
