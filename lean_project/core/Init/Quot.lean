/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Classical

/-!
# Quotients

`Quot r` is the kernel's quotient by an arbitrary relation; `Quotient s` is the quotient by a
setoid, i.e. by an equivalence that type classes find, so that `a ≈ b` and `⟦a⟧` make sense.
Functions out of a quotient are defined with `lift`, dependent ones with `rec`; propositions are
proved with `ind`.
-/

universe u v w

set_option relaxedAutoImplicit false

/-! ### Equivalences and setoids -/

/-- Reflexive, symmetric and transitive relations. -/
structure Equivalence {α : Sort u} (r : α → α → Prop) : Prop where
  refl  : ∀ x, r x x
  symm  : ∀ {x y}, r x y → r y x
  trans : ∀ {x y z}, r x y → r y z → r x z

/-- The relation that never holds. -/
def emptyRelation {α : Sort u} (_ _ : α) : Prop := False

/-- `q` implies `r`. -/
def Subrelation {α : Sort u} (q r : α → α → Prop) : Prop := ∀ {x y}, q x y → r x y

/-- The relation on `α` that compares values under `f`. -/
def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) : α → α → Prop :=
  fun a₁ a₂ ↦ r (f a₁) (f a₂)

/-- One or more steps of `r`. -/
inductive Relation.TransGen {α : Sort u} (r : α → α → Prop) : α → α → Prop where
  | single {a b} : r a b → TransGen r a b
  | tail {a b c} : TransGen r a b → r b c → TransGen r a c

/-- Types with a designated equivalence relation, written `a ≈ b`. -/
class Setoid (α : Sort u) where
  r : α → α → Prop
  iseqv : Equivalence r

instance {α : Sort u} [Setoid α] : HasEquiv α := ⟨Setoid.r⟩

namespace Setoid
variable {α : Sort u} [Setoid α] {a b c : α}

theorem refl (a : α) : a ≈ a := iseqv.refl a
theorem symm (hab : a ≈ b) : b ≈ a := iseqv.symm hab
theorem trans (hab : a ≈ b) (hbc : b ≈ c) : a ≈ c := iseqv.trans hab hbc

end Setoid

/-! ### Quotients by a relation -/

namespace Quot
variable {α : Sort u} {r : α → α → Prop} {motive : Quot r → Sort v}

protected theorem liftBeta {β : Sort v} (f : α → β) (c : (a b : α) → r a b → f a = f b) (a : α) :
    lift f c (Quot.mk r a) = f a :=
  rfl

protected theorem indBeta {motive : Quot r → Prop} (p : (a : α) → motive (Quot.mk r a)) (a : α) :
    (ind p (Quot.mk r a) : motive (Quot.mk r a)) = p a :=
  rfl

@[elab_as_elim] protected theorem inductionOn {motive : Quot r → Prop} (q : Quot r)
    (h : (a : α) → motive (Quot.mk r a)) : motive q :=
  ind h q

theorem exists_rep (q : Quot r) : Exists (fun a ↦ Quot.mk r a = q) :=
  q.inductionOn fun a ↦ ⟨a, rfl⟩

/-- The value together with the class it lies over; the way to lift a dependent function. -/
@[reducible, macro_inline] protected def indep (f : (a : α) → motive (Quot.mk r a)) (a : α) :
    PSigma motive :=
  ⟨Quot.mk r a, f a⟩

protected theorem indepCoherent (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) (a b : α) (p : r a b) :
    Quot.indep f a = Quot.indep f b :=
  have move : ∀ (q : Quot r) (e : Quot.mk r a = q) (y : motive q), Eq.ndrec (f a) e = y →
      Quot.indep f a = ⟨q, y⟩
    | _, rfl, _, rfl => rfl
  move _ (sound p) _ (h a b p)

protected theorem liftIndepPr1 (f : (a : α) → motive (Quot.mk r a))
    (h : ∀ (a b : α) (p : r a b), Eq.ndrec (f a) (sound p) = f b) (q : Quot r) :
    (lift (Quot.indep f) (Quot.indepCoherent f h) q).1 = q :=
  q.inductionOn fun _ ↦ rfl

/-- Define a dependent function on a quotient by its values on representatives. -/
@[elab_as_elim] protected abbrev rec (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) (q : Quot r) : motive q :=
  Eq.ndrecOn (Quot.liftIndepPr1 f h q) (lift (Quot.indep f) (Quot.indepCoherent f h) q).2

/-- `Quot.rec` with the element first. -/
@[elab_as_elim] protected abbrev recOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) : motive q :=
  Quot.rec f h q

/-- `Quot.rec` into types with at most one element, where nothing needs to be checked. -/
@[elab_as_elim] protected abbrev recOnSubsingleton
    [h : (a : α) → Subsingleton (motive (Quot.mk r a))] (q : Quot r)
    (f : (a : α) → motive (Quot.mk r a)) : motive q :=
  Quot.rec f (fun _ b _ ↦ (h b).allEq _ _) q

/-- `Quot.recOn` with agreement stated as heterogeneous equality. -/
@[elab_as_elim] protected abbrev hrecOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (c : (a b : α) → (p : r a b) → HEq (f a) (f b)) : motive q :=
  Quot.recOn q f fun a b p ↦ eq_of_heq ((eqRec_heq (φ := motive) (sound p) (f a)).trans (c a b p))

end Quot

/-! ### Quotients by a setoid -/

/-- The classes of the equivalence `s`. -/
def Quotient {α : Sort u} (s : Setoid α) := @Quot α Setoid.r

namespace Quotient

/-- The class of `a`. -/
@[inline] protected def mk {α : Sort u} (s : Setoid α) (a : α) : Quotient s := Quot.mk Setoid.r a

/-- The class of `a`, with the setoid found by type classes. -/
protected def mk' {α : Sort u} [s : Setoid α] (a : α) : Quotient s := .mk s a

section One
variable {α : Sort u} {β : Sort v} {s : Setoid α} {motive : Quotient s → Sort v}

/-- Equivalent elements have equal classes. -/
theorem sound {a b : α} : a ≈ b → Quotient.mk s a = Quotient.mk s b := Quot.sound

protected abbrev lift (f : α → β) : ((a b : α) → a ≈ b → f a = f b) → Quotient s → β := Quot.lift f

protected theorem ind {motive : Quotient s → Prop} :
    ((a : α) → motive (Quotient.mk s a)) → (q : Quotient s) → motive q :=
  Quot.ind

protected abbrev liftOn (q : Quotient s) (f : α → β) (c : (a b : α) → a ≈ b → f a = f b) : β :=
  Quot.liftOn q f c

@[elab_as_elim] protected theorem inductionOn {motive : Quotient s → Prop} (q : Quotient s)
    (h : (a : α) → motive (Quotient.mk s a)) : motive q :=
  Quot.inductionOn q h

theorem exists_rep (q : Quotient s) : Exists (fun a : α ↦ Quotient.mk s a = q) :=
  Quot.exists_rep q

@[inline, elab_as_elim] protected def rec (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) (q : Quotient s) :
    motive q :=
  Quot.rec f h q

@[elab_as_elim] protected abbrev recOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) : motive q :=
  Quot.recOn q f h

@[elab_as_elim] protected abbrev recOnSubsingleton
    [h : (a : α) → Subsingleton (motive (Quotient.mk s a))] (q : Quotient s)
    (f : (a : α) → motive (Quotient.mk s a)) : motive q :=
  Quot.recOnSubsingleton (h := h) q f

@[elab_as_elim] protected abbrev hrecOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (c : (a b : α) → (p : a ≈ b) → HEq (f a) (f b)) : motive q :=
  Quot.hrecOn q f c

/-- Equal classes have equivalent representatives. -/
theorem exact {a b : α} : Quotient.mk s a = Quotient.mk s b → a ≈ b := fun h ↦
  -- being equivalent to `a` is a property of classes
  have here : Quotient.lift (a ≈ ·) (fun _ _ k ↦ propext
      ⟨(Setoid.trans · k), (Setoid.trans · (Setoid.symm k))⟩) (Quotient.mk s a) := Setoid.refl a
  (h ▸ here :)

end One

section Two
variable {α : Sort u} {β : Sort v} {φ : Sort w} {s₁ : Setoid α} {s₂ : Setoid β}

/-- Define a function of two classes by representatives. -/
protected abbrev lift₂ (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂)
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) : φ :=
  q₁.lift (fun a ↦ q₂.lift (f a) fun b b' k ↦ c a b a b' (Setoid.refl a) k) fun a a' k ↦
    q₂.inductionOn fun b ↦ c a b a' b k (Setoid.refl b)

protected abbrev liftOn₂ (q₁ : Quotient s₁) (q₂ : Quotient s₂) (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂) : φ :=
  Quotient.lift₂ f c q₁ q₂

@[elab_as_elim] protected theorem ind₂ {motive : Quotient s₁ → Quotient s₂ → Prop}
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) (q₁ : Quotient s₁)
    (q₂ : Quotient s₂) : motive q₁ q₂ :=
  q₁.inductionOn fun a ↦ q₂.inductionOn (h a)

@[elab_as_elim] protected theorem inductionOn₂ {motive : Quotient s₁ → Quotient s₂ → Prop}
    (q₁ : Quotient s₁) (q₂ : Quotient s₂)
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ :=
  Quotient.ind₂ h q₁ q₂

@[elab_as_elim] protected theorem inductionOn₃ {s₃ : Setoid φ}
    {motive : Quotient s₁ → Quotient s₂ → Quotient s₃ → Prop} (q₁ : Quotient s₁)
    (q₂ : Quotient s₂) (q₃ : Quotient s₃)
    (h : (a : α) → (b : β) → (c : φ) →
      motive (Quotient.mk s₁ a) (Quotient.mk s₂ b) (Quotient.mk s₃ c)) : motive q₁ q₂ q₃ :=
  q₁.inductionOn fun a ↦ Quotient.ind₂ (h a) q₂ q₃

@[elab_as_elim] protected abbrev recOnSubsingleton₂ {motive : Quotient s₁ → Quotient s₂ → Sort w}
    [s : (a : α) → (b : β) → Subsingleton (motive (Quotient.mk s₁ a) (Quotient.mk s₂ b))]
    (q₁ : Quotient s₁) (q₂ : Quotient s₂)
    (g : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ :=
  have (q₂ : Quotient s₂) (a : α) : Subsingleton (motive (Quotient.mk s₁ a) q₂) :=
    q₂.inductionOn (s a)
  q₁.recOnSubsingleton fun a ↦ q₂.recOnSubsingleton (g a)

end Two

instance decidableEq {α : Sort u} {s : Setoid α} [d : ∀ a b : α, Decidable (a ≈ b)] :
    DecidableEq (Quotient s) := fun q₁ q₂ ↦
  Quotient.recOnSubsingleton₂ q₁ q₂ fun a b ↦
    decidable_of_decidable_of_iff (p := a ≈ b) ⟨Quotient.sound, Quotient.exact⟩

end Quotient

/-! ### Truncation -/

/-- `α` with all elements made equal: the knowledge that there is one, usable in computation. -/
def Squash (α : Type u) := Quot fun _ _ : α ↦ True

/-- An element of the truncation. -/
def Squash.mk {α : Type u} (x : α) : Squash α := Quot.mk _ x

theorem Squash.ind {α : Type u} {motive : Squash α → Prop} (h : ∀ a : α, motive (Squash.mk a)) :
    ∀ q : Squash α, motive q :=
  Quot.ind h

/-- Use the element for a result that cannot depend on it. -/
@[inline] def Squash.lift {α : Type u} {β : Sort v} [Subsingleton β] (s : Squash α) (f : α → β) :
    β :=
  Quot.lift f (fun _ _ _ ↦ Subsingleton.elim _ _) s

instance {α : Type u} : Subsingleton (Squash α) where
  allEq x y := Squash.ind (motive := (· = y)) (fun a ↦
    Squash.ind (motive := (Squash.mk a = ·)) (fun _ ↦ Quot.sound trivial) y) x
