/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/

/-! # How `{a, b, c}` prints -/

open Lean PrettyPrinter

/-- Prints `singleton a` as `{a}`. -/
@[app_unexpander Singleton.singleton] meta def Singleton.singleton.unexpander : Unexpander
  | `($_ $a) => `({ $a:term })
  | _ => throw ()

/-- Prints `insert a {b, c}` as `{a, b, c}`. -/
@[app_unexpander Insert.insert] meta def Insert.insert.unexpander : Unexpander
  | `($_ $a { $ts:term,* }) => `({$a:term, $ts,*})
  | _ => throw ()
