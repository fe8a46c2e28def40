/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Repr

/-!
# Panics and traces

What `panic!`, `unreachable!`, `assert!` and `dbg_trace` expand to. A panic prints its message and
goes on with the default value; in proofs it is that value.
-/

universe u

/-- Print a message on the standard error output while `f` is evaluated. -/
@[never_extract, extern "lean_dbg_trace"]
def dbgTrace {α : Type u} (msg : String) (f : Unit → α) : α := f ()

/-- The message of a panic at a place in a module. -/
def panicMessage (modName : String) (line col : Nat) (msg : String) : String :=
  "PANIC at " ++ modName ++ ":" ++ toString line ++ ":" ++ toString col ++ ": " ++ msg

@[never_extract, inline]
def panicWithPos {α : Sort u} [Inhabited α] (modName : String) (line col : Nat) (msg : String) :
    α :=
  panic (panicMessage modName line col msg)

@[never_extract, inline]
def panicWithPosWithDecl {α : Sort u} [Inhabited α] (modName declName : String) (line col : Nat)
    (msg : String) : α :=
  panic (panicMessage (declName ++ " " ++ modName) line col msg)
