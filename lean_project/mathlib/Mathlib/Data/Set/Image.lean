/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Set.Basic
import Mathlib.Data.Set.Operations

/-! # Images, preimages and ranges; injective on a set -/

universe u v w x

namespace Set

variable {α : Type u} {β : Type v} {γ : Type w} {ι : Sort x}
variable {f : α → β} {s t : Set α} {u : Set β}

/-! ### Preimages -/

@[simp] theorem preimage_empty : f ⁻¹' ∅ = ∅ := rfl

@[simp] theorem preimage_univ : f ⁻¹' univ = univ := rfl

theorem preimage_mono {s t : Set β} (h : s ⊆ t) : f ⁻¹' s ⊆ f ⁻¹' t := fun _ m ↦ h m

@[simp] theorem preimage_inter {s t : Set β} : f ⁻¹' (s ∩ t) = f ⁻¹' s ∩ f ⁻¹' t := rfl

@[simp] theorem preimage_union {s t : Set β} : f ⁻¹' (s ∪ t) = f ⁻¹' s ∪ f ⁻¹' t := rfl

@[simp] theorem preimage_compl {s : Set β} : f ⁻¹' sᶜ = (f ⁻¹' s)ᶜ := rfl

@[simp] theorem preimage_setOf_eq {p : β → Prop} : f ⁻¹' {a | p a} = {a | p (f a)} := rfl

theorem preimage_id {s : Set α} : id ⁻¹' s = s := rfl

theorem preimage_preimage {g : β → γ} {f : α → β} {s : Set γ} :
    f ⁻¹' (g ⁻¹' s) = (fun x ↦ g (f x)) ⁻¹' s := rfl

theorem mem_preimage_singleton {b : β} {a : α} : a ∈ f ⁻¹' {b} ↔ f a = b := Iff.rfl

/-! ### Images -/

theorem forall_mem_image {p : β → Prop} : (∀ y ∈ f '' s, p y) ↔ ∀ ⦃x⦄, x ∈ s → p (f x) :=
  ⟨fun h _ m ↦ h _ ⟨_, m, rfl⟩, fun h _ ⟨_, m, e⟩ ↦ e ▸ h m⟩

theorem exists_mem_image {p : β → Prop} : (∃ y ∈ f '' s, p y) ↔ ∃ x ∈ s, p (f x) := by simp

@[simp] theorem image_subset_iff {s : Set α} {t : Set β} {f : α → β} : f '' s ⊆ t ↔ s ⊆ f ⁻¹' t :=
  forall_mem_image

theorem image_subset_image {a b : Set α} {f : α → β} (h : a ⊆ b) : f '' a ⊆ f '' b :=
  fun _ ⟨x, m, e⟩ ↦ ⟨x, h m, e⟩

@[simp] theorem image_empty (f : α → β) : f '' ∅ = ∅ := ext fun _ ↦ by simp

@[simp] theorem image_singleton {f : α → β} {a : α} : f '' {a} = {f a} :=
  ext fun _ ↦ by simp [eq_comm]

theorem image_insert_eq {f : α → β} {a : α} {s : Set α} :
    f '' insert a s = insert (f a) (f '' s) := by
  ext x
  simp [or_and_right, exists_or, eq_comm]

theorem image_pair (f : α → β) (a b : α) : f '' {a, b} = {f a, f b} := by
  rw [image_insert_eq, image_singleton]

theorem image_union (f : α → β) (s t : Set α) : f '' (s ∪ t) = f '' s ∪ f '' t := by
  ext x
  simp [or_and_right, exists_or]

@[simp] theorem image_id (s : Set α) : id '' s = s := ext fun _ ↦ by simp

@[simp] theorem image_id' (s : Set α) : (fun x ↦ x) '' s = s := image_id s

theorem image_image (g : β → γ) (f : α → β) (s : Set α) :
    g '' (f '' s) = (fun x ↦ g (f x)) '' s := ext fun _ ↦ by simp

theorem image_congr {f g : α → β} {s : Set α} (h : ∀ a ∈ s, f a = g a) : f '' s = g '' s :=
  ext fun _ ↦ exists_congr fun a ↦ and_congr_right fun m ↦ by rw [h a m]

@[simp] theorem image_nonempty {f : α → β} {s : Set α} : (f '' s).Nonempty ↔ s.Nonempty :=
  ⟨fun ⟨_, a, m, _⟩ ↦ ⟨a, m⟩, fun ⟨a, m⟩ ↦ ⟨f a, a, m, rfl⟩⟩

theorem Nonempty.image (f : α → β) {s : Set α} : s.Nonempty → (f '' s).Nonempty := image_nonempty.2

/-! ### Ranges -/

theorem forall_mem_range {g : ι → α} {p : α → Prop} : (∀ a ∈ range g, p a) ↔ ∀ i, p (g i) :=
  ⟨fun h i ↦ h _ ⟨i, rfl⟩, fun h _ ⟨i, e⟩ ↦ e ▸ h i⟩

theorem exists_range_iff {g : ι → α} {p : α → Prop} : (∃ a ∈ range g, p a) ↔ ∃ i, p (g i) := by
  simp

theorem range_subset_iff {g : ι → α} {s : Set α} : range g ⊆ s ↔ ∀ y, g y ∈ s := forall_mem_range

theorem range_eq_univ {f : ι → α} : range f = univ ↔ Function.Surjective f := eq_univ_iff_forall

@[simp] theorem image_univ {f : α → β} : f '' univ = range f := ext fun _ ↦ by simp

theorem range_comp (g : α → β) (f : ι → α) : range (g ∘ f) = g '' range f :=
  ext fun _ ↦ by simp

theorem range_nonempty [h : Nonempty ι] (f : ι → α) : (range f).Nonempty :=
  let ⟨i⟩ := h
  ⟨f i, i, rfl⟩

@[simp] theorem range_id : range (@id α) = univ := range_eq_univ.2 Function.surjective_id

/-! ### Injective on a set -/

theorem injOn_of_injective (h : Function.Injective f) {s : Set α} : InjOn f s := fun _ _ _ _ e ↦ h e

theorem _root_.Function.Injective.injOn (h : Function.Injective f) {s : Set α} : InjOn f s :=
  injOn_of_injective h

@[simp] theorem injOn_univ : InjOn f univ ↔ Function.Injective f :=
  ⟨fun h _ _ e ↦ h trivial trivial e, fun h ↦ h.injOn⟩

theorem InjOn.mono {s₁ s₂ : Set α} (h : s₁ ⊆ s₂) (ht : InjOn f s₂) : InjOn f s₁ :=
  fun _ hx _ hy e ↦ ht (h hx) (h hy) e

theorem InjOn.eq_iff {x y : α} (h : InjOn f s) (hx : x ∈ s) (hy : y ∈ s) : f x = f y ↔ x = y :=
  ⟨h hx hy, fun e ↦ e ▸ rfl⟩

@[simp] theorem eqOn_univ (f₁ f₂ : α → β) : EqOn f₁ f₂ univ ↔ f₁ = f₂ :=
  ⟨fun h ↦ funext fun _ ↦ h trivial, fun e _ _ ↦ e ▸ rfl⟩

end Set
