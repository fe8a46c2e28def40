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

/-- The normal form of an expression, and why it is equal, unless it is the same; `none` where there
is no carrier. -/
def normalForm? (e : Expr) : RingM (Option (Expr × Option Expr)) := do
  let some c ← carrier? (← inferType e) | return none
  let r ← (← read c e).normalize c
  return some (r.expr, if r.expr == e then none else r.proof?)

/-! ### What is known to be in normal form

A sum in normal form has parts that are, which `simp` visits one by one: a sum of `n` terms has `n`
sums in it. They are remembered, by their hashes. -/

/-- The arithmetic expressions that were found to be in normal form since the tactic was called. -/
initialize normal : ST.Ref IO.RealWorld (Array (List Expr)) ← IO.mkRef #[]

/-- How many lists there are; the hash says in which an expression is. -/
def buckets : ℕ := 512

/-- The number of the list that an expression is in. -/
def bucketOf (e : Expr) : ℕ := (Expr.Data.hash e.data).toNat % buckets

/-- Whether an expression was found to be in normal form. -/
def isKnownNormal (e : Expr) : BaseIO Bool := do
  let known ← ST.Prim.Ref.get normal
  return known[bucketOf e]!.contains e

/-- The parts of an arithmetic expression. -/
def partsOf? (e : Expr) : Option (List Expr) :=
  let isOne (name : Name) : Bool :=
    [``HAdd.hAdd, ``HMul.hMul, ``HSub.hSub, ``HDiv.hDiv, ``HPow.hPow].contains name
  match e.getAppFn, e.getAppArgs with
  | .const name _, #[_, _, _, _, a, b] => if isOne name then some [a, b] else none
  | .const ``Neg.neg _, #[_, _, a] => some [a]
  | _, _ => none

/-- Remember an expression in normal form, and its parts. -/
partial def remember (e : Expr) : BaseIO Unit := do
  if ← isKnownNormal e then return
  let some parts := partsOf? e | return
  let known ← ST.Prim.Ref.get normal
  ST.Prim.Ref.set normal (known.setIfInBounds (bucketOf e) (e :: known[bucketOf e]!))
  parts.forM remember

open Simp in
/-- The step of `simp` that `ring_nf` takes at an expression. -/
def normalStep (e : Expr) : SimpM Step := do
  let e ← instantiated e
  if e.hasLooseBVars || (← isKnownNormal e) then return .continue
  let state ← (ST.Prim.Ref.get shared : BaseIO State)
  let (found?, state) ← (normalForm? e).run state
  (ST.Prim.Ref.set shared state : BaseIO Unit)
  let some (expr, proof?) := found? | return .continue
  remember expr
  if proof?.isNone then return .continue
  return .visit { expr, proof? }

/-- Forget the atoms and normal forms of earlier calls. -/
def forget : BaseIO Unit := do
  forgetAtoms
  ST.Prim.Ref.set normal (Array.replicate buckets [])

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
  forget
  let simp ← match (stx.getArg 3).isNone with
    | true => `(tactic| ring_nf_simp)
    | false => do
      let location : TSyntax ``location := ⟨(stx.getArg 3).getArg 0⟩
      `(tactic| ring_nf_simp $location:location)
  unless ← attempt 400000 (evalTactic simp) do
    throwError "ring_nf failed to make progress"
