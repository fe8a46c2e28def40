/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.Inhabited

/-!
# Boolean operations, decidable propositions, `ite` and `dite`

`Decidable p` is a structure since Lean 4.33: a Boolean together with a proof that it reflects `p`.
`isTrue` and `isFalse` are therefore abbreviations, and `Decidable.falseTrueCases` is registered as
the eliminator behind `cases` and `induction`, so that users still see two cases named `isFalse`
and `isTrue`.

The kernel evaluates `decide p` by computing the Boolean, hence each instance keeps its `decide`
field free of proofs.
-/

universe u v w

set_option relaxedAutoImplicit false

/-- `if` on a Boolean; `bif c then x else y`. -/
@[macro_inline, implicit_reducible] def cond {α : Sort u} (c : Bool) (x y : α) : α :=
  match c with
  | true  => x
  | false => y

/-- `cond` whose branches may use the value of the condition. -/
@[macro_inline]
protected def Bool.dcond {α : Sort u} (c : Bool) (x : Eq c true → α) (y : Eq c false → α) : α :=
  match c with
  | true  => x rfl
  | false => y rfl

/-- Boolean disjunction; `x || y`. -/
@[implicit_reducible] noncomputable def Bool.or (x y : Bool) : Bool := Bool.rec y true x
@[macro_inline] def Bool.Internal.or (x y : Bool) : Bool :=
  match x with
  | true  => true
  | false => y

/-- Boolean conjunction; `x && y`. -/
@[implicit_reducible] noncomputable def Bool.and (x y : Bool) : Bool := Bool.rec false y x
@[macro_inline] def Bool.Internal.and (x y : Bool) : Bool :=
  match x with
  | false => false
  | true  => y

/-- Boolean negation; `!x`. -/
@[implicit_reducible] noncomputable def Bool.not (x : Bool) : Bool := Bool.rec true false x
@[inline] def Bool.Internal.not (x : Bool) : Bool :=
  match x with
  | true  => false
  | false => true

@[csimp] theorem Bool.and_eq_internalAnd : Eq Bool.and Bool.Internal.and :=
  funext fun
    | true => rfl
    | false => rfl

@[csimp] theorem Bool.or_eq_internalOr : Eq Bool.or Bool.Internal.or :=
  funext fun
    | true => rfl
    | false => rfl

@[csimp] theorem Bool.not_eq_internalNot : Eq Bool.not Bool.Internal.not :=
  funext fun
    | true => rfl
    | false => rfl
export Bool (or and not)

@[inline, implicit_reducible] def Bool.beq (a b : Bool) : Bool :=
  match b with
  | false => not a
  | true => a

/-- `b.Reflects p`: the Boolean `b` says truly whether `p` holds. -/
abbrev Bool.Reflects : Bool → Prop → Prop
  | false, p => Not p
  | true, p => p

/-- A Boolean reflects what both its values witness. -/
theorem Bool.reflects_of {b : Bool} {p : Prop} (t : Eq b true → p) (f : Eq b false → Not p) :
    b.Reflects p :=
  Bool.rec (motive := fun c ↦ Eq b c → c.Reflects p) f t b rfl

/-- Propositions whose truth can be computed. -/
class Decidable (p : Prop) where
  intro ::
  decide : Bool
  reflects_decide (p) : decide.Reflects p
attribute [implicit_reducible] Decidable.decide

/-- The decision of a proposition that fails. -/
@[match_pattern] abbrev Decidable.isFalse (h : Not p) : Decidable p := Decidable.intro false h

/-- The decision of a proposition that holds. -/
@[match_pattern] abbrev Decidable.isTrue (h : p) : Decidable p := Decidable.intro true h

/-- Case analysis on a decision, as users and `cases` see it. -/
@[cases_eliminator, induction_eliminator, elab_as_elim]
abbrev Decidable.falseTrueCases {p : Prop} {motive : Decidable p → Sort u}
    (isFalse : ∀ h, motive (isFalse h)) (isTrue : ∀ h, motive (isTrue h)) (t : Decidable p) :
      motive t :=
  Decidable.casesOn t (fun d ↦ Bool.casesOn d isFalse isTrue)
export Decidable (isTrue isFalse decide)

abbrev DecidablePred {α : Sort u} (r : α → Prop) := (a : α) → Decidable (r a)
abbrev DecidableRel {α : Sort u} {β : Sort v} (r : α → β → Prop) :=
  (a : α) → (b : β) → Decidable (r a b)

/-- Types on which equality can be computed. -/
abbrev DecidableEq (α : Sort u) := (a b : α) → Decidable (Eq a b)
def decEq {α : Sort u} [inst : DecidableEq α] (a b : α) : Decidable (Eq a b) := inst a b

/-- What `decide` rests on: if the computation says `true`, the proposition holds. -/
theorem of_decide_eq_true [inst : Decidable p] : Eq (decide p) true → p :=
  fun e ↦ Eq.subst (motive := fun (b : Bool) ↦ b.Reflects p) e inst.reflects_decide

theorem of_decide_eq_false [inst : Decidable p] : Eq (decide p) false → Not p :=
  fun e ↦ Eq.subst (motive := fun (b : Bool) ↦ b.Reflects p) e inst.reflects_decide

theorem decide_eq_true [inst : Decidable p] (h : p) : Eq (decide p) true :=
  Bool.eq_true_of_ne_false (fun e ↦ of_decide_eq_false e h)

theorem decide_eq_false [Decidable p] (h : Not p) : Eq (decide p) false :=
  Bool.eq_false_of_ne_true (fun e ↦ h (of_decide_eq_true e))

theorem of_decide_eq_self_eq_true [inst : DecidableEq α] (a : α) : Eq (decide (Eq a a)) true :=
  decide_eq_true rfl

@[macro_inline]
instance instDecidableAnd {p q} [dp : Decidable p] [dq : Decidable q] : Decidable (And p q) where
  decide := and (decide p) (decide q)
  reflects_decide :=
    match dp, dq with
    | isFalse np, _ => fun h ↦ np h.left
    | isTrue _, isFalse nq => fun h ↦ nq h.right
    | isTrue hp, isTrue hq => And.intro hp hq

@[macro_inline]
instance instDecidableOr {p q} [dp : Decidable p] [dq : Decidable q] : Decidable (Or p q) where
  decide := or (decide p) (decide q)
  reflects_decide :=
    match dp, dq with
    | isTrue hp, _ => Or.inl hp
    | isFalse _, isTrue hq => Or.inr hq
    | isFalse np, isFalse nq => fun h ↦ Or.elim h np nq

@[inline] instance instDecidableNot {p} [dp : Decidable p] : Decidable (Not p) where
  decide := not (decide p)
  reflects_decide :=
    match dp with
    | isTrue hp => fun n ↦ n hp
    | isFalse np => np

@[inline, implicit_reducible] def Bool.decEq (a b : Bool) : Decidable (Eq a b) where
  decide := a.beq b
  reflects_decide :=
    Bool.rec (motive := fun a ↦ Bool.Reflects (a.beq b) (Eq a b))
      (Bool.rec (motive := fun b ↦ Bool.Reflects (Bool.beq false b) (Eq false b)) rfl
        (fun e ↦ Bool.noConfusion e) b)
      (Bool.rec (motive := fun b ↦ Bool.Reflects (Bool.beq true b) (Eq true b))
        (fun e ↦ Bool.noConfusion e) rfl b) a

@[macro_inline] instance instDecidableEqBool : DecidableEq Bool := Bool.decEq

/-- Deciding equality of images under an injection decides equality. -/
theorem Bool.reflects_of_injective {α : Sort u} {β : Sort v} [DecidableEq β] {f : α → β} {x y : α}
    (inj : Eq (f x) (f y) → Eq x y) : Bool.Reflects (decide (Eq (f x) (f y))) (Eq x y) :=
  Bool.reflects_of (fun e ↦ inj (of_decide_eq_true e))
    (fun e h ↦ of_decide_eq_false e (congrArg f h))

/-- Boolean equality; `a == b`. -/
class BEq (α : Type u) where
  beq : α → α → Bool

instance (priority := 500) instBEqOfDecidableEq [DecidableEq α] : BEq α where
  beq a b := decide (Eq a b)

/-- `if h : c then t h else e h`. -/
@[macro_inline, implicit_reducible]
def dite {α : Sort u} (c : Prop) [h : Decidable c] (t : c → α) (e : Not c → α) : α :=
  h.decide.casesOn (motive := fun b ↦ b.Reflects c → α) e t h.reflects_decide

/-- `if c then t else e`. -/
@[macro_inline, implicit_reducible]
def ite {α : Sort u} (c : Prop) [h : Decidable c] (t e : α) : α := dite c (fun _ ↦ t) (fun _ ↦ e)
