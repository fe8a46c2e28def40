/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Basic
import Mathlib.Logic.Embedding.Basic

/-! # Finite sets of values -/

universe u v w

open Function

namespace Finset

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ### Under an injective function -/

section map

/-- The values of an injective function; no equality on the values is decided. -/
def map (f : α ↪ β) (s : Finset α) : Finset β := ⟨s.1.map f, s.2.map f.2⟩

variable {f : α ↪ β} {s t : Finset α}

@[simp] theorem map_val (f : α ↪ β) (s : Finset α) : (map f s).1 = s.1.map f := rfl

@[simp] theorem map_empty (f : α ↪ β) : (∅ : Finset α).map f = ∅ := rfl

@[simp, grind =] theorem mem_map {b : β} : b ∈ s.map f ↔ ∃ a ∈ s, f a = b := Multiset.mem_map

@[simp 1100] theorem mem_map' (f : α ↪ β) {a : α} {s : Finset α} : f a ∈ s.map f ↔ a ∈ s :=
  ⟨fun h ↦ let ⟨_, m, e⟩ := mem_map.1 h; f.2 e ▸ m, fun h ↦ mem_map.2 ⟨a, h, rfl⟩⟩

theorem mem_map_of_mem (f : α ↪ β) {a : α} {s : Finset α} : a ∈ s → f a ∈ s.map f :=
  (mem_map' _).2

@[simp, norm_cast] theorem coe_map (f : α ↪ β) (s : Finset α) :
    ((s.map f : Finset β) : Set β) = f '' s := Set.ext fun _ ↦ mem_map

@[simp] theorem map_singleton (f : α ↪ β) (a : α) : map f {a} = {f a} := rfl

@[simp] theorem map_refl : s.map (Embedding.refl _) = s := by
  ext
  simp

theorem map_map (f : α ↪ β) (g : β ↪ γ) (s : Finset α) :
    (s.map f).map g = s.map (f.trans g) := by
  ext
  simp

end map

/-! ### Under any function -/

variable [DecidableEq β] {f g : α → β} {s s₁ s₂ : Finset α} {t : Finset β} {a : α} {b : β}

/-- The values of `f` on `s`, each once. -/
def image (f : α → β) (s : Finset α) : Finset β := (s.1.map f).toFinset

@[simp] theorem image_val (f : α → β) (s : Finset α) : (image f s).1 = (s.1.map f).dedup := rfl

@[simp] theorem image_empty (f : α → β) : (∅ : Finset α).image f = ∅ := rfl

@[simp, grind =] theorem mem_image : b ∈ s.image f ↔ ∃ a ∈ s, f a = b :=
  Multiset.mem_toFinset.trans Multiset.mem_map

theorem mem_image_of_mem (f : α → β) {a : α} (h : a ∈ s) : f a ∈ s.image f :=
  mem_image.2 ⟨a, h, rfl⟩

theorem forall_mem_image {p : β → Prop} : (∀ y ∈ s.image f, p y) ↔ ∀ ⦃x⦄, x ∈ s → p (f x) := by
  simp

theorem exists_mem_image {p : β → Prop} : (∃ y ∈ s.image f, p y) ↔ ∃ x ∈ s, p (f x) := by
  simp

@[simp, norm_cast] theorem coe_image : ((s.image f : Finset β) : Set β) = f '' s :=
  Set.ext fun _ ↦ mem_image

theorem map_eq_image (f : α ↪ β) (s : Finset α) : s.map f = s.image f := by
  ext
  simp

theorem image_val_of_injOn (H : Set.InjOn f s) : (image f s).1 = s.1.map f :=
  (s.2.map_on fun _ hx _ hy e ↦ H hx hy e).dedup

@[simp] theorem image_id [DecidableEq α] : s.image id = s := by
  ext
  simp

@[simp] theorem image_id' [DecidableEq α] : (s.image fun x ↦ x) = s := image_id

theorem image_image [DecidableEq γ] {g : β → γ} : (s.image f).image g = s.image (g ∘ f) := by
  ext
  simp

theorem image_congr (h : (s : Set α).EqOn f g) : s.image f = s.image g := by
  ext
  simp only [mem_image]
  exact exists_congr fun a ↦ and_congr_right fun m ↦ by rw [h m]

theorem image_subset_image {s₁ s₂ : Finset α} (h : s₁ ⊆ s₂) : s₁.image f ⊆ s₂.image f := by
  grind

theorem image_subset_iff : s.image f ⊆ t ↔ ∀ x ∈ s, f x ∈ t := forall_mem_image

@[simp] theorem image_nonempty : (s.image f).Nonempty ↔ s.Nonempty :=
  ⟨fun ⟨_, h⟩ ↦ let ⟨a, m, _⟩ := mem_image.1 h; ⟨a, m⟩,
    fun ⟨_, m⟩ ↦ ⟨_, mem_image_of_mem f m⟩⟩

protected theorem Nonempty.image (h : s.Nonempty) (f : α → β) : (s.image f).Nonempty :=
  image_nonempty.2 h

@[simp] theorem image_eq_empty : s.image f = ∅ ↔ s = ∅ := by
  rw [← not_nonempty_iff_eq_empty, image_nonempty, not_nonempty_iff_eq_empty]

theorem image_union [DecidableEq α] {f : α → β} (s₁ s₂ : Finset α) :
    (s₁ ∪ s₂).image f = s₁.image f ∪ s₂.image f := by grind

@[simp] theorem image_singleton (f : α → β) (a : α) : image f {a} = {f a} := by grind

@[simp] theorem image_insert [DecidableEq α] (f : α → β) (a : α) (s : Finset α) :
    (insert a s).image f = insert (f a) (s.image f) := by grind

theorem filter_image {p : β → Prop} [DecidablePred p] :
    (s.image f).filter p = (s.filter fun a ↦ p (f a)).image f := by grind

theorem image_const {s : Finset α} (h : s.Nonempty) (b : β) : (s.image fun _ ↦ b) = {b} := by
  obtain ⟨x, hx⟩ := h
  ext y
  simp only [mem_image, mem_singleton]
  exact ⟨fun ⟨_, _, e⟩ ↦ e.symm, fun e ↦ ⟨x, hx, e.symm⟩⟩

/-- The union of the finite sets `t a` for `a ∈ s`. -/
protected def biUnion (s : Finset α) (t : α → Finset β) : Finset β :=
  (Quot.liftOn s.1 (fun l ↦ Multiset.toFinset
    (l.foldr (fun a m ↦ (t a).1 + m) 0)) fun l₁ l₂ h ↦ by
      ext b
      have key : ∀ l : List α, b ∈ l.foldr (fun a m ↦ (t a).1 + m) 0 ↔ ∃ a ∈ l, b ∈ t a := by
        intro l
        induction l with
        | nil => simp
        | cons a l ih => simp [ih]
      rw [Multiset.mem_toFinset, Multiset.mem_toFinset, key, key]
      exact exists_congr fun a ↦ and_congr_left' h.mem_iff)

@[simp, grind =] theorem mem_biUnion {s : Finset α} {t : α → Finset β} {b : β} :
    b ∈ s.biUnion t ↔ ∃ a ∈ s, b ∈ t a := by
  obtain ⟨⟨l⟩, d⟩ := s
  show b ∈ Multiset.toFinset (l.foldr (fun a m ↦ (t a).1 + m) 0) ↔ ∃ a ∈ l, b ∈ t a
  rw [Multiset.mem_toFinset]
  clear d
  induction l with
  | nil => simp
  | cons a l ih => simp [ih]

end Finset
