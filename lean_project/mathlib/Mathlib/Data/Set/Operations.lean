/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.SProd
import Mathlib.Data.Set.Defs

/-! # Preimages, ranges, products; functions between sets -/

universe u v w x

variable {α : Type u} {β : Type v} {γ : Type w} {ι : Sort x}

namespace Set

@[simp] theorem mem_setOf_eq {x : α} {p : α → Prop} : (x ∈ {y | p y}) = p x := rfl

grind_pattern mem_setOf_eq => x ∈ setOf p

theorem mem_setOf {a : α} {p : α → Prop} : a ∈ {x | p x} ↔ p a := Iff.rfl

theorem notMem_setOf_iff {a : α} {p : α → Prop} : a ∉ {x | p x} ↔ ¬p a := Iff.rfl

@[simp] theorem setOf_mem_eq {s : Set α} : {x | x ∈ s} = s := rfl

@[simp] theorem mem_univ (x : α) : x ∈ @univ α := trivial

grind_pattern mem_univ => x ∈ @univ α

@[simp, grind =] theorem mem_compl_iff (s : Set α) (x : α) : x ∈ sᶜ ↔ x ∉ s := Iff.rfl

@[simp, grind =] theorem mem_sdiff {s t : Set α} (x : α) : x ∈ s \ t ↔ x ∈ s ∧ x ∉ t := Iff.rfl

/-- The older name of `mem_sdiff`. -/
theorem mem_diff {s t : Set α} (x : α) : x ∈ s \ t ↔ x ∈ s ∧ x ∉ t := Iff.rfl

theorem mem_diff_of_mem {s t : Set α} {x : α} (h1 : x ∈ s) (h2 : x ∉ t) : x ∈ s \ t := ⟨h1, h2⟩

theorem sdiff_eq (s t : Set α) : s \ t = s ∩ tᶜ := rfl

/-- `f ⁻¹' s`: what `f` sends into `s`. -/
def preimage (f : α → β) (s : Set β) : Set α := {x | f x ∈ s}

@[inherit_doc] infixr:80 " ⁻¹' " => preimage

@[simp, grind =]
theorem mem_preimage {f : α → β} {s : Set β} {a : α} : a ∈ f ⁻¹' s ↔ f a ∈ s := Iff.rfl

@[simp, grind =]
theorem mem_image (f : α → β) (s : Set α) (y : β) : y ∈ f '' s ↔ ∃ x ∈ s, f x = y := Iff.rfl

theorem mem_image_of_mem (f : α → β) {x : α} {a : Set α} (h : x ∈ a) : f x ∈ f '' a := ⟨x, h, rfl⟩

/-- All values of `f`. -/
def range (f : ι → α) : Set α := {x | ∃ y, f y = x}

@[simp, grind =] theorem mem_range {f : ι → α} {x : α} : x ∈ range f ↔ ∃ y, f y = x := Iff.rfl

theorem mem_range_self {f : ι → α} (i : ι) : f i ∈ range f := ⟨i, rfl⟩

/-- The product of two sets, as a set of pairs. -/
def prod (s : Set α) (t : Set β) : Set (α × β) := {p | p.1 ∈ s ∧ p.2 ∈ t}

@[default_instance] instance instSProd : SProd (Set α) (Set β) (Set (α × β)) := ⟨Set.prod⟩

theorem mem_prod_eq {s : Set α} {t : Set β} {p : α × β} :
    (p ∈ s ×ˢ t) = (p.1 ∈ s ∧ p.2 ∈ t) := rfl

@[simp, grind =] theorem mem_prod {s : Set α} {t : Set β} {p : α × β} :
    p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := Iff.rfl

/-- The pairs of an element with itself. -/
def diagonal (α : Type u) : Set (α × α) := {p | p.1 = p.2}

/-- The pairs of different elements of `s`. -/
def offDiag (s : Set α) : Set (α × α) := {x | x.1 ∈ s ∧ x.2 ∈ s ∧ x.1 ≠ x.2}

/-- The functions that send every index in `s` into its set. -/
def pi {ι : Type x} {α : ι → Type v} (s : Set ι) (t : ∀ i, Set (α i)) : Set (∀ i, α i) :=
  {f | ∀ i ∈ s, f i ∈ t i}

/-- Equal on `s`. -/
def EqOn (f₁ f₂ : α → β) (s : Set α) : Prop := ∀ ⦃x⦄, x ∈ s → f₁ x = f₂ x

/-- `f` sends `s` into `t`. -/
def MapsTo (f : α → β) (s : Set α) (t : Set β) : Prop := ∀ ⦃x⦄, x ∈ s → f x ∈ t

theorem mapsTo_image (f : α → β) (s : Set α) : MapsTo f s (f '' s) := fun _ ↦ mem_image_of_mem f

/-- Different elements of `s` have different values. -/
def InjOn (f : α → β) (s : Set α) : Prop :=
  ∀ ⦃a₁ : α⦄, a₁ ∈ s → ∀ ⦃a₂ : α⦄, a₂ ∈ s → f a₁ = f a₂ → a₁ = a₂

/-- Every element of `t` is a value on `s`. -/
def SurjOn (f : α → β) (s : Set α) (t : Set β) : Prop := t ⊆ f '' s

/-- `f` is a bijection of `s` with `t`. -/
def BijOn (f : α → β) (s : Set α) (t : Set β) : Prop := MapsTo f s t ∧ InjOn f s ∧ SurjOn f s t

/-- `g` undoes `f` on `s`. -/
def LeftInvOn (g : β → α) (f : α → β) (s : Set α) : Prop := ∀ ⦃x⦄, x ∈ s → g (f x) = x

/-- `f` undoes `g` on `t`. -/
abbrev RightInvOn (g : β → α) (f : α → β) (t : Set β) : Prop := LeftInvOn f g t

/-- `f` and `g` undo one another. -/
def InvOn (g : β → α) (f : α → β) (s : Set α) (t : Set β) : Prop :=
  LeftInvOn g f s ∧ RightInvOn g f t

/-- The values of a function of two arguments. -/
def image2 (f : α → β → γ) (s : Set α) (t : Set β) : Set γ := {c | ∃ a ∈ s, ∃ b ∈ t, f a b = c}

@[simp, grind =] theorem mem_image2 {f : α → β → γ} {s : Set α} {t : Set β} {c : γ} :
    c ∈ image2 f s t ↔ ∃ a ∈ s, ∃ b ∈ t, f a b = c := Iff.rfl

end Set
