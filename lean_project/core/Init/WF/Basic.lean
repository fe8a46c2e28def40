/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Ext

/-!
# Accessibility and well-founded recursion

A relation is well-founded if every element is accessible, i.e. if all its predecessors are. A
function defined with `termination_by` is compiled to `WellFounded.fix`, and `WellFounded.fix_eq`
gives its unfolding equation. `fix` is irreducible, so that `rfl` and `decide` do not try to
evaluate proofs of accessibility.
-/

universe u v w

set_option relaxedAutoImplicit false

/-! ### Accessible elements -/

/-- `x` is accessible if everything below it is: all descending chains from `x` end. -/
inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x

noncomputable abbrev Acc.ndrec.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → r y x → C y) → C x) {a : α}
    (n : Acc r a) : C a :=
  n.rec m

noncomputable abbrev Acc.ndrecOn.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    {a : α} (n : Acc r a)
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → r y x → C y) → C x) : C a :=
  n.rec m

theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} : Acc r x → r y x → Acc r y
  | ⟨_, h⟩ => h y

/-! ### Well-founded relations -/

/-- Every element is accessible. -/
inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : ∀ a, Acc r a) : WellFounded r

/-- A type with a designated well-founded relation; what `termination_by` compares values with. -/
class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf  : WellFounded rel

namespace WellFounded

theorem apply {α : Sort u} {r : α → α → Prop} (wf : WellFounded r) (a : α) : Acc r a :=
  wf.rec fun h ↦ h a

section Recursion
variable {α : Sort u} {r : α → α → Prop} (hwf : WellFounded r)

/-- Define a value at `a` from the values below it. -/
noncomputable def recursion {C : α → Sort v} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  (hwf.apply a).ndrec fun x _ below ↦ h x below

include hwf in
theorem induction {C : α → Prop} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  hwf.recursion a h

end Recursion

section Fix
variable {α : Sort u} {C : α → Sort v} {r : α → α → Prop}

/-- Recursion along one proof of accessibility. -/
noncomputable def fixF (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (a : Acc r x) : C x :=
  a.ndrec fun x _ below ↦ F x below

theorem fixF_eq (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (acx : Acc r x) :
    fixF F x acx = F x (fun (y : α) (p : r y x) ↦ fixF F y (Acc.inv acx p)) :=
  match acx with
  | ⟨_, _⟩ => rfl

/-- The function that satisfies `f x = F x (fun y _ ↦ f y)`. -/
@[irreducible, noinline] noncomputable def fix (hwf : WellFounded r)
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x :=
  fixF F x (hwf.apply x)

/-- The unfolding equation of well-founded recursion. -/
theorem fix_eq (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) :
    fix hwf F x = F x (fun y _ ↦ fix hwf F y) := by
  unfold fix
  exact fixF_eq ..

end Fix

end WellFounded

/-! ### New relations from old -/

/-- The empty relation is well-founded. -/
@[instance_reducible] def emptyWf {α : Sort u} : WellFoundedRelation α where
  rel := emptyRelation
  wf := ⟨fun a ↦ ⟨a, fun _ h ↦ h.elim⟩⟩

namespace Subrelation
variable {α : Sort u} {r q : α → α → Prop}

theorem accessible {a : α} (h₁ : Subrelation q r) (ac : Acc r a) : Acc q a :=
  ac.rec fun x _ ih ↦ ⟨x, fun y k ↦ ih y (h₁ k)⟩

theorem wf (h₁ : Subrelation q r) (h₂ : WellFounded r) : WellFounded q :=
  ⟨fun a ↦ accessible @h₁ (h₂.apply a)⟩

end Subrelation

namespace InvImage
variable {α : Sort u} {β : Sort v} {r : β → β → Prop}

private theorem accessible_of_eq (f : α → β) {b : β} (ac : Acc r b) :
    ∀ x, f x = b → Acc (InvImage r f) x :=
  ac.rec fun _ _ ih x e ↦ ⟨x, fun y k ↦ ih (f y) (e ▸ k) y rfl⟩

theorem accessible {a : α} (f : α → β) (ac : Acc r (f a)) : Acc (InvImage r f) a :=
  accessible_of_eq f ac a rfl

theorem wf (f : α → β) (h : WellFounded r) : WellFounded (InvImage r f) :=
  ⟨fun _ ↦ accessible f (h.apply _)⟩

end InvImage

/-- Compare elements by their values under `f`. -/
@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) :
    WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := InvImage.wf f h.wf

namespace Relation.TransGen
variable {α : Sort u} {r : α → α → Prop}

theorem accessible {z : α} (ac : Acc r z) : Acc (TransGen r) z :=
  ac.rec fun x _ ih ↦ ⟨x, fun y k ↦ by
    induction k with
    | single k => exact ih _ k
    | tail k k' => exact (ih _ k').inv k⟩

theorem wf (h : WellFounded r) : WellFounded (TransGen r) := ⟨fun a ↦ accessible (h.apply a)⟩

end Relation.TransGen

/-! ### Markers of the termination checker

Before a termination proof is sought, the body of the function is rewritten with the `wf_preprocess`
lemmas: conditions become hypotheses of their branches, and elements of a collection under `map` and
its like carry the proof of their membership.
-/

/-- Marks an argument of a recursive function, and what is reached from it. -/
@[implicit_reducible] def wfParam {α : Sort u} (a : α) : α := a

/-- Asks the unifier to call the bound variable `v` like `binder`. -/
def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (_v : α) (_binder : β) (e : γ) : γ := e

/-- The condition of an `if` may be used for termination in its branches. -/
@[wf_preprocess] theorem ite_eq_dite {α : Sort u} {P : Prop} {a b : α} [Decidable P] :
    ite P a b =
      dite P (fun h ↦ binderNameHint h () a) (fun h ↦ binderNameHint h () b) :=
  rfl
