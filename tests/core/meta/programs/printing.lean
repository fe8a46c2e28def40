import Lean
open Lean PrettyPrinter Delaborator

def hidden (n : Nat) : Nat := n

@[delab app.hidden] def delabHidden : Delab := return mkIdent `shown

@[delab forallE] def delabAll : Delab := do
  match ← delabForall with
  | `(∀ $x:ident, $p) => `(∀ $x:ident, True → $p)
  | `(∀ ($x:ident : $_), $p) => `(∀ $x:ident, $p)
  | printed => return printed

/-- info: ∀ n, shown = n : Prop -/
#guard_msgs in
#check ∀ n : Nat, hidden n = n

/-- info: Nat → Nat : Type -/
#guard_msgs in
#check Nat → Nat
