/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bitwise

/-!
# Functions

Composition, constant functions, currying, and the properties a proof about functions speaks of:
injective, surjective, one-sided inverses.
-/

set_option relaxedAutoImplicit false
universe u v w x
variable {α : Sort u} {β : Sort v} {γ : Sort w} {δ : Sort x}

namespace Function

@[simp] theorem comp_apply {f : β → δ} {g : α → β} {x : α} : comp f g x = f (g x) := rfl

theorem comp_def (f : β → δ) (g : α → β) : f ∘ g = fun x ↦ f (g x) := rfl

@[simp] theorem const_apply {y : β} {x : α} : const α y x = y := rfl

theorem const_def {y : β} : (fun _ : α ↦ y) = const α y := rfl

@[simp] theorem const_comp {f : α → β} {c : γ} : const β c ∘ f = const α c := rfl

@[simp] theorem comp_const {f : β → γ} {b : β} : f ∘ const α b = const α (f b) := rfl

@[simp] theorem id_comp (f : α → β) : id ∘ f = f := rfl

@[simp] theorem comp_id (f : α → β) : f ∘ id = f := rfl

theorem comp_assoc (f : γ → δ) (g : β → γ) (h : α → β) : (f ∘ g) ∘ h = f ∘ (g ∘ h) := rfl

/-- A function on pairs as a function of two arguments. -/
@[inline] def curry {α : Type u} {β : Type v} {γ : Sort w} (f : α × β → γ) : α → β → γ :=
  fun a b ↦ f (a, b)

/-- A function of two arguments as a function on pairs. -/
@[inline] def uncurry {α : Type u} {β : Type v} {γ : Sort w} (f : α → β → γ) : α × β → γ :=
  fun p ↦ f p.1 p.2

section Curry
variable {α : Type u} {β : Type v}

@[simp] theorem curry_uncurry (f : α → β → γ) : curry (uncurry f) = f := rfl

@[simp] theorem uncurry_curry (f : α × β → γ) : uncurry (curry f) = f := rfl

@[simp] theorem uncurry_apply_pair (f : α → β → γ) (x : α) (y : β) : uncurry f (x, y) = f x y := rfl

@[simp] theorem curry_apply (f : α × β → γ) (x : α) (y : β) : curry f x y = f (x, y) := rfl

end Curry

/-- Different arguments have different values. -/
def Injective (f : α → β) : Prop := ∀ ⦃a₁ a₂⦄, f a₁ = f a₂ → a₁ = a₂

/-- Every element is a value. -/
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b

/-- `g` undoes `f`. -/
def LeftInverse (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x

/-- Some function undoes `f`. -/
def HasLeftInverse (f : α → β) : Prop := ∃ finv : β → α, LeftInverse finv f

/-- `f` undoes `g`. -/
def RightInverse (g : β → α) (f : α → β) : Prop := LeftInverse f g

/-- `f` undoes some function. -/
def HasRightInverse (f : α → β) : Prop := ∃ finv : β → α, RightInverse finv f

theorem Injective.comp {g : β → γ} {f : α → β} (hg : Injective g) (hf : Injective f) :
    Injective (g ∘ f) := fun _ _ e ↦ hf (hg e)

theorem Surjective.comp {g : β → γ} {f : α → β} (hg : Surjective g) (hf : Surjective f) :
    Surjective (g ∘ f) := fun c ↦
  let ⟨b, hb⟩ := hg c
  let ⟨a, ha⟩ := hf b
  ⟨a, (congrArg g ha).trans hb⟩

theorem injective_id : Injective (@id α) := fun _ _ e ↦ e

theorem surjective_id : Surjective (@id α) := fun a ↦ ⟨a, rfl⟩

theorem LeftInverse.injective {g : β → α} {f : α → β} (h : LeftInverse g f) : Injective f :=
  fun a b e ↦ (h a).symm.trans ((congrArg g e).trans (h b))

theorem HasLeftInverse.injective {f : α → β} : HasLeftInverse f → Injective f :=
  fun ⟨_, h⟩ ↦ h.injective

theorem RightInverse.surjective {f : α → β} {g : β → α} (h : RightInverse g f) : Surjective f :=
  fun b ↦ ⟨g b, h b⟩

theorem HasRightInverse.surjective {f : α → β} : HasRightInverse f → Surjective f :=
  fun ⟨_, h⟩ ↦ h.surjective

theorem leftInverse_of_surjective_of_rightInverse {f : α → β} {g : β → α} (hf : Surjective f)
    (h : RightInverse f g) : LeftInverse f g := fun b ↦
  let ⟨a, ha⟩ := hf b
  ha ▸ congrArg f (h a)

theorem Injective.leftInverse {f : α → β} {g : β → α} (hf : Injective f)
    (h : RightInverse g f) : LeftInverse g f := fun a ↦ hf (h (f a))

end Function
