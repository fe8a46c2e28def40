/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Core
set_option linter.unusedVariables.funArgs false

/-!
# Markers placed by `grind`

`grind` wraps parts of the terms it works on in the constants of this file: a proof hidden in a
statement, a branch of a `match`, a proposition it has normalised already, a pattern. All of them
unfold to their content, so that a wrapped term is definitionally the term itself. The compiled
tactic builds applications of these constants directly; their argument order is part of its
interface.
-/

namespace Lean.Grind

universe u v

set_option linter.defProp false in
/-- A proof of `p` that occurs inside a goal; two such terms are equal when their statements are. -/
def nestedProof (p : Prop) {h : p} : p := h

/-- A decision procedure for `p` that occurs inside a goal. -/
@[implicit_reducible] def nestedDecidable {p : Prop} (h : Decidable p) : Decidable p := h

/-- Keeps the `match` expression `a` from being reduced; only its discriminants are simplified. -/
def simpMatchDiscrsOnly {α : Sort u} (a : α) : α := a

/-- Stands for `a + b` with a literal `b` in an E-matching pattern. -/
def offset (a b : Nat) : Nat := a + b

/-- Stands for `a = b` in a pattern that is triggered by a disequality. -/
def eqBwdPattern {α : Sort u} (a b : α) : Prop := a = b

/-- An equation produced by instantiating a `match`; `_origin` is the `match` it resolves. -/
abbrev EqMatch {α : Sort u} (a b : α) {_origin : α} : Prop := a = b

/-- A side condition "no earlier alternative applies" of an equation of a `match`. -/
abbrev MatchCond (p : Prop) : Prop := p

/-- `MatchCond` before simplification, which must not see through it. -/
def PreMatchCond (p : Prop) : Prop := p

/-- Marks `p` as normalised, so that a case split on `p` leaves its form alone. -/
def alreadyNorm (p : Prop) : Prop := p

/-- A subterm `x` that matches `val` up to the equation `h`. -/
def genPattern {α : Sort u} (_h : Prop) (x : α) (_val : α) : α := x

/-- `genPattern` across two types. -/
def genHEqPattern {α β : Sort u} (_h : Prop) (x : α) (_val : β) : α := x

/-- Stands for the function abstracted out of a `fun` during internalisation. -/
def abstractFn {α : Sort u} (a : α) : α := a

/-- The type of `node_def`. -/
inductive NodeDef where
  | unit

/-- Shows the term `a` behind the node number of an E-graph in messages. -/
def node_def (_ : Nat) {α : Sort u} {a : α} : NodeDef := .unit

theorem nestedProof_congr (p q : Prop) (h : p = q) (hp : p) (hq : q) :
    HEq (@nestedProof p hp) (@nestedProof q hq) := by
  cases h; exact HEq.rfl

theorem nestedDecidable_congr (p q : Prop) (h : p = q) (hp : Decidable p) (hq : Decidable q) :
    HEq (nestedDecidable hp) (nestedDecidable hq) := by
  cases h
  have unique : hp = hq :=
    match hp, hq with
    | isTrue _, isTrue _ | isFalse _, isFalse _ => rfl
    | isTrue h, isFalse n | isFalse n, isTrue h => absurd h n
  rw [unique]

/-- Excluded middle whose two sides are not normalised again. -/
theorem em (p : Prop) : alreadyNorm p ∨ alreadyNorm (¬p) := Classical.em p

end Lean.Grind
