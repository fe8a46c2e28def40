/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude

/-!
# Equality, functions and quotients

The first room of the library. No notation exists yet: everything is spelled out as terms, in an
order that only the dependencies dictate.

* the code generator's markers (`lcErased`, `lcProof`, ...): names the compiler inserts when it
  erases types and proofs. They are `unsafe`, so no theorem can use them;
* `Eq`, `HEq` and the congruence lemmas every tactic cites (`Eq.symm`, `congrArg`, `funext`, ...);
* the kernel's quotient types (`init_quot`) and their one axiom `Quot.sound`.

The argument order of `Eq.rec`, `congrArg`, `congrFun` and friends is fixed: `simp`, `rw` and the
equation compiler build these terms without asking.
-/

universe u v w

set_option relaxedAutoImplicit false

unsafe axiom lcErased : Type
unsafe axiom lcAny : Type
unsafe axiom lcVoid : Type

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type with exactly one element, in every universe. -/
inductive PUnit : Sort u where
  | unit : PUnit

/-- Equality: the smallest reflexive relation. `rw`, `simp` and `subst` transport along it. -/
inductive Eq : α → α → Prop where
  | refl (a : α) : Eq a a

/-- Transport along an equality, for a motive that does not mention the proof. -/
@[simp]
abbrev Eq.ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α}
    (h : Eq a b) : motive b :=
  Eq.rec (motive := fun x _ ↦ motive x) m h

/-- Equality between elements of types that are not known to be the same. -/
inductive HEq : {α : Sort u} → α → {β : Sort u} → β → Prop where
  | refl (a : α) : HEq a a

/-- The two truth values computed by programs. -/
inductive Bool : Type where
  | false : Bool
  | true : Bool
export Bool (false true)

@[extern "lean_is_scalar"]
unsafe axiom isScalarObj {α : Type u} (x : α) : Bool

/-- The identity function. -/
@[inline, implicit_reducible] def id {α : Sort u} (a : α) : α := a

/-- `f ∘ g` applies `g` first. -/
@[inline, implicit_reducible]
def Function.comp {α : Sort u} {β : Sort v} {δ : Sort w} (f : β → δ) (g : α → β) : α → δ :=
  fun a ↦ f (g a)

/-- `Function.const β a` ignores its argument and returns `a`. -/
@[inline] def Function.const {α : Sort u} (β : Sort v) (a : α) : β → α := fun _ ↦ a

set_option checkBinderAnnotations false in
/-- The instance that type class resolution finds for `α`. -/
abbrev inferInstance {α : Sort u} [i : α] : α := i
set_option checkBinderAnnotations false in
abbrev «inferInstanceAs» (α : Sort u) [i : α] : α := i

/-- The type with one element, in the lowest universe. -/
abbrev Unit : Type := PUnit
@[match_pattern] abbrev Unit.unit : Unit := PUnit.unit

unsafe axiom lcProof {α : Prop} : α
unsafe axiom lcCast {α : Sort u} {β : Sort v} (a : α) : β
unsafe axiom lcUnreachable {α : Sort u} : α

/-- The proposition that holds. -/
inductive True : Prop where
  | intro : True

/-- The proposition without proof: from it everything follows. -/
inductive False : Prop

/-- The type without elements. -/
inductive Empty : Type
set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type without elements, in every universe. -/
inductive PEmpty : Sort u where

/-- Negation: `¬a` is the implication from `a` to `False`. -/
@[implicit_reducible] def Not (a : Prop) : Prop := a → False

/-- From a contradiction, anything. -/
@[macro_inline] def False.elim {C : Sort u} (h : False) : C := False.rec (fun _ ↦ C) h

/-- From a proposition and its negation, anything. -/
@[macro_inline] def absurd {a : Prop} {b : Sort v} (h₁ : a) (h₂ : Not a) : b :=
  False.rec (fun _ ↦ b) (h₂ h₁)

set_option linter.defProp false in
/-- Reflexivity with the element left to unification. -/
@[match_pattern] def rfl {α : Sort u} {a : α} : Eq a a := Eq.refl a
@[simp] theorem id_eq (a : α) : Eq (id a) a := rfl

/-- Replace equals by equals in a proposition. -/
theorem Eq.subst {α : Sort u} {motive : α → Prop} {a b : α} (h₁ : Eq a b) (h₂ : motive a) :
    motive b :=
  Eq.rec (motive := fun x _ ↦ motive x) h₂ h₁

@[symm] theorem Eq.symm {α : Sort u} {a b : α} (h : Eq a b) : Eq b a :=
  Eq.rec (motive := fun x _ ↦ Eq x a) (Eq.refl a) h

@[simp]
abbrev Eq.ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α}
    (h : Eq b a) : motive b :=
  Eq.ndrec m (Eq.symm h)

theorem Eq.trans {α : Sort u} {a b c : α} (h₁ : Eq a b) (h₂ : Eq b c) : Eq a c :=
  Eq.rec (motive := fun x _ ↦ Eq a x) h₁ h₂

/-- Move an element along an equality of types. -/
@[macro_inline, implicit_reducible] def cast {α β : Sort u} (h : Eq α β) (a : α) : β :=
  Eq.rec (motive := fun T _ ↦ T) a h

/-- Equal arguments give equal values. -/
theorem congrArg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : Eq a₁ a₂) :
    Eq (f a₁) (f a₂) :=
  Eq.subst (motive := fun x ↦ Eq (f a₁) (f x)) h rfl

/-- Equal functions agree everywhere. -/
theorem congrFun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : Eq f g) (a : α) :
    Eq (f a) (g a) :=
  congrArg (fun (k : (x : α) → β x) ↦ k a) h

theorem congrFun' {α : Sort u} {β : Sort v} {f g : α → β} (h : Eq f g) (a : α) : Eq (f a) (g a) :=
  congrArg (fun (k : α → β) ↦ k a) h

/-- Equal functions at equal arguments give equal values. -/
theorem congr {α : Sort u} {β : Sort v} {f₁ f₂ : α → β} {a₁ a₂ : α} (h₁ : Eq f₁ f₂)
    (h₂ : Eq a₁ a₂) : Eq (f₁ a₁) (f₂ a₂) :=
  Eq.subst (motive := fun (g : α → β) ↦ Eq (f₁ a₁) (g a₂)) h₁ (congrArg f₁ h₂)

init_quot

axiom Quot.sound : ∀ {α : Sort u} {r : α → α → Prop} {a b : α}, r a b →
    Eq (Quot.mk r a) (Quot.mk r b)

unsafe axiom Quot.lcInv {α : Sort u} {r : α → α → Prop} (q : Quot r) : α
protected abbrev Quot.liftOn {α : Sort u} {β : Sort v} {r : α → α → Prop}
  (q : Quot r) (f : α → β) (c : (a b : α) → r a b → Eq (f a) (f b)) : β := Quot.lift f c q

/-- Functions that agree everywhere are equal. A consequence of `Quot.sound`. -/
theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : ∀ x, Eq (f x) (g x)) :
    Eq f g :=
  -- evaluation at `x` factors through the quotient of the functions by pointwise equality
  let r : ((x : α) → β x) → ((x : α) → β x) → Prop := fun p q ↦ ∀ x, Eq (p x) (q x)
  let eval : Quot r → (x : α) → β x := fun q x ↦ Quot.liftOn q (fun p ↦ p x) (fun _ _ e ↦ e x)
  show Eq (eval (Quot.mk r f)) (eval (Quot.mk r g)) from congrArg eval (Quot.sound h)

set_option linter.defProp false in
@[match_pattern] protected def HEq.rfl {α : Sort u} {a : α} : HEq a a := HEq.refl a

/-- Within one type, heterogeneous equality is equality (uses that proofs of `α = α` are equal). -/
theorem eq_of_heq {α : Sort u} {a a' : α} (h : HEq a a') : Eq a a' :=
  -- carry the right side back to `α`; there the transport is the identity
  @HEq.rec α a (fun {β : Sort u} (b : β) _ ↦ (e : Eq β α) → Eq a (cast e b))
    (fun _ ↦ Eq.refl a) α a' h (Eq.refl α)

theorem heq_of_eq (h : Eq a a') : HEq a a' :=
  Eq.rec (motive := fun x _ ↦ HEq a x) (HEq.refl a) h
