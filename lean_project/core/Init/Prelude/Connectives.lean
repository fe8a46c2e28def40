/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.Equality

/-!
# Pairs, conjunction, disjunction and the parameter markers

`And` is a structure with fields `left` and `right`; `Or` has constructors `inl` and `inr`. The
markers `optParam`, `outParam`, `semiOutParam` and `namedPattern` are identity functions which the
elaborator recognises by name. `sorryAx` is what `sorry` elaborates to.
-/

universe u v w

set_option relaxedAutoImplicit false

/-- Ordered pairs; `α × β`. -/
structure Prod (α : Type u) (β : Type v) where
  mk ::
  fst : α
  snd : β
attribute [unbox] Prod

/-- Pairs with components in any sort; the equation compiler packs recursive values in them. -/
structure PProd (α : Sort u) (β : Sort v) where
  fst : α
  snd : β

/-- Pairs of two types in one universe; used by `do` notation for its state. -/
structure MProd (α β : Type u) where
  fst : α
  snd : β

/-- Conjunction; `a ∧ b`. Anonymous-constructor notation `⟨ha, hb⟩` builds a proof. -/
@[pp_using_anonymous_constructor]
structure And (a b : Prop) : Prop where
  intro ::
  left : a
  right : b

/-- Disjunction; `a ∨ b`. -/
inductive Or (a b : Prop) : Prop where
  | inl (h : a) : Or a b
  | inr (h : b) : Or a b

theorem Or.intro_left (b : Prop) (h : a) : Or a b := Or.inl h
theorem Or.intro_right (a : Prop) (h : b) : Or a b := Or.inr h

/-- Proof by cases on a disjunction. -/
theorem Or.elim {c : Prop} (h : Or a b) (left : a → c) (right : b → c) : c :=
  Or.rec (motive := fun _ ↦ c) left right h

theorem Or.resolve_left (h: Or a b) (na : Not a) : b :=
  Or.elim h (fun ha ↦ absurd ha na) (fun hb ↦ hb)

theorem Or.resolve_right (h: Or a b) (nb : Not b) : a :=
  Or.elim h (fun ha ↦ ha) (fun hb ↦ absurd hb nb)

theorem Or.neg_resolve_left (h : Or (Not a) b) (ha : a) : b :=
  Or.elim h (fun na ↦ absurd ha na) (fun hb ↦ hb)

theorem Or.neg_resolve_right (h : Or a (Not b)) (nb : b) : a :=
  Or.elim h (fun ha ↦ ha) (fun n ↦ absurd nb n)

/-- The elements of `α` with property `p`; `{ x : α // p x }`. -/
@[pp_using_anonymous_constructor]
structure Subtype {α : Sort u} (p : α → Prop) where
  val : α
  property : p val

set_option linter.unusedVariables.funArgs false in
/-- Marks a parameter that has a default value: `(x : α := d)`. -/
@[reducible] def optParam (α : Sort u) (default : α) : Sort u := α

/-- Marks a class parameter that is determined by the others. -/
@[reducible] def outParam (α : Sort u) : Sort u := α

/-- Marks a class parameter that instances always determine themselves. -/
@[reducible] def semiOutParam (α : Sort u) : Sort u := α
set_option linter.unusedVariables.funArgs false in
/-- What the pattern `x@h:a` elaborates to. -/
@[reducible] def namedPattern {α : Sort u} (x a : α) (h : Eq x a) : α := a

/-- The axiom behind `sorry`. A theorem that depends on it proves nothing. -/
@[extern "lean_sorry", never_extract]
axiom sorryAx (α : Sort u) (synthetic : Bool) : α
