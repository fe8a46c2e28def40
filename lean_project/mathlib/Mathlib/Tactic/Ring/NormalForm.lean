/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Ring.Basic
import Mathlib.Tactic.Ring.Shared

/-!
# `ring_nf`: normal forms of all ring expressions in a goal or hypothesis

Each sum, product, power, … is replaced by its polynomial, as `Polynomial.toTerm` writes it: `simp`
finds the places and puts the equations together.
-/

open Lean Meta Elab Tactic Parser.Tactic

namespace Mathlib.Tactic.Ring

/-- The normal form of an expression, and why it is equal; `none` if it is in normal form. -/
def normalForm? (e : Expr) : RingM (Option (Expr × Expr)) := do
  let some c ← carrier? (← inferType e) | return none
  let r ← (← read c e).normalize c
  if r.expr == e then return none
  let some proof := r.proof? | return none
  return some (r.expr, proof)

open Simp in
/-- The step of `simp` that `ring_nf` takes at an expression. -/
def normalStep (e : Expr) : SimpM Step := do
  let e ← instantiated e
  if e.hasLooseBVars then return .continue
  let state ← (ST.Prim.Ref.get shared : BaseIO State)
  let (found?, state) ← (normalForm? e).run state
  (ST.Prim.Ref.set shared state : BaseIO Unit)
  let some (expr, proof) := found? | return .continue
  return .visit { expr, proof? := some proof }

end Mathlib.Tactic.Ring

open Mathlib.Tactic.Ring

simproc_decl ring_nf_add (HAdd.hAdd _ _) := normalStep
simproc_decl ring_nf_mul (HMul.hMul _ _) := normalStep
simproc_decl ring_nf_sub (HSub.hSub _ _) := normalStep
simproc_decl ring_nf_div (HDiv.hDiv _ _) := normalStep
simproc_decl ring_nf_pow (HPow.hPow _ _) := normalStep
simproc_decl ring_nf_neg (Neg.neg _) := normalStep
simproc_decl ring_nf_inv (Inv.inv _) := normalStep

/-- `ring_nf at h` brings all ring expressions in `h` into a normal form: sums of products, ordered
by the first occurrence of their atoms, with numerals last (`1 + x * 3 + x ^ 2`). -/
syntax (name := ringNF) "ring_nf" "!"? optConfig (location)? : tactic

/-- `simp` with the steps of `ring_nf`: on the way down, where the order in which atoms are met is
that of the text, and on the way up, where atoms are in normal form. -/
syntax "ring_nf_simp" (location)? : tactic
macro_rules
  | `(tactic| ring_nf_simp $[$l:location]?) => `(tactic|
      simp only [↓ring_nf_add, ↓ring_nf_mul, ↓ring_nf_sub, ↓ring_nf_div, ↓ring_nf_pow, ↓ring_nf_neg,
        ↓ring_nf_inv, ring_nf_add, ring_nf_mul, ring_nf_sub, ring_nf_div, ring_nf_pow, ring_nf_neg,
        ring_nf_inv] $[$l:location]?)

@[tactic ringNF] def evalRingNF : Tactic := fun stx ↦ do
  forgetAtoms
  let simp ← match (stx.getArg 3).isNone with
    | true => `(tactic| ring_nf_simp)
    | false => do
      let location : TSyntax ``location := ⟨(stx.getArg 3).getArg 0⟩
      `(tactic| ring_nf_simp $location:location)
  unless ← attempt 400000 (evalTactic simp) do
    throwError "ring_nf failed to make progress"
