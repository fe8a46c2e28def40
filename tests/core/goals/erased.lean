import Lean

open Lean.Compiler

unsafe example : ◾ := sorry

unsafe example (t : ◾) : t = t := by skip
