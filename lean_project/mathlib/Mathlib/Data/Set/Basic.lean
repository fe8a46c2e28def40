/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Set.Operations
import Mathlib.Logic.Basic
import Mathlib.Order.BoundedOrder.Basic
import Mathlib.Order.Lattice
import Mathlib.Order.RelClasses

/-! # The algebra of sets -/

universe u v w

namespace Set

variable {α : Type u} {β : Type v} {γ : Type w} {s t u s₁ s₂ t₁ t₂ : Set α} {a b x : α}

/-! ### Inclusion -/

theorem subset_def : (s ⊆ t) = ∀ x, x ∈ s → x ∈ t := rfl

@[refl, simp] theorem Subset.refl (s : Set α) : s ⊆ s := fun _ h ↦ h

theorem Subset.rfl {s : Set α} : s ⊆ s := Subset.refl s

theorem Subset.trans {a b c : Set α} (ab : a ⊆ b) (bc : b ⊆ c) : a ⊆ c := fun _ h ↦ bc (ab h)

theorem Subset.antisymm {a b : Set α} (h₁ : a ⊆ b) (h₂ : b ⊆ a) : a = b :=
  ext fun _ ↦ ⟨@h₁ _, @h₂ _⟩

instance : IsTrans (Set α) (· ⊆ ·) := ⟨fun _ _ _ ↦ Subset.trans⟩

instance : Std.Antisymm (fun s t : Set α ↦ s ⊆ t) := ⟨fun _ _ ↦ Subset.antisymm⟩

theorem Subset.antisymm_iff {a b : Set α} : a = b ↔ a ⊆ b ∧ b ⊆ a :=
  ⟨fun e ↦ ⟨e ▸ Subset.refl _, e ▸ Subset.refl _⟩, fun h ↦ Subset.antisymm h.1 h.2⟩

theorem eq_of_subset_of_subset {a b : Set α} : a ⊆ b → b ⊆ a → a = b := Subset.antisymm

theorem mem_of_subset_of_mem {s₁ s₂ : Set α} {a : α} (h : s₁ ⊆ s₂) : a ∈ s₁ → a ∈ s₂ := @h _

theorem not_subset : ¬s ⊆ t ↔ ∃ a ∈ s, a ∉ t := by
  simp only [subset_def, not_forall, exists_prop]

instance : PartialOrder (Set α) where
  le_refl := Subset.refl
  le_trans _ _ _ := Subset.trans
  le_antisymm _ _ := Subset.antisymm

instance : BoundedOrder (Set α) where
  le_top _ _ _ := trivial
  bot_le _ _ h := h.elim

instance : DistribLattice (Set α) where
  sup := (· ∪ ·)
  le_sup_left _ _ _ := .inl
  le_sup_right _ _ _ := .inr
  sup_le _ _ _ h k _ m := m.elim (fun x ↦ h x) fun x ↦ k x
  inf := (· ∩ ·)
  inf_le_left _ _ _ := And.left
  inf_le_right _ _ _ := And.right
  le_inf _ _ _ h k _ m := ⟨h m, k m⟩
  le_sup_inf _ _ _ _ h := h.1.elim .inl fun h₁ ↦ h.2.elim .inl fun h₂ ↦ .inr ⟨h₁, h₂⟩

@[simp] theorem le_eq_subset : ((· ≤ ·) : Set α → Set α → Prop) = (· ⊆ ·) := rfl

theorem ssubset_def : (s ⊂ t) = (s ⊆ t ∧ ¬t ⊆ s) := rfl

theorem ssubset_iff_subset_ne : s ⊂ t ↔ s ⊆ t ∧ s ≠ t :=
  and_congr_right fun h ↦ not_congr ⟨fun k ↦ Subset.antisymm h k, fun e ↦ e ▸ Subset.refl _⟩

/-! ### Empty and full -/

@[simp, grind =] theorem mem_empty_iff_false (x : α) : x ∈ (∅ : Set α) ↔ False := Iff.rfl

@[simp] theorem notMem_empty (x : α) : x ∉ (∅ : Set α) := id

theorem not_mem_empty (x : α) : x ∉ (∅ : Set α) := id

@[simp] theorem empty_subset (s : Set α) : ∅ ⊆ s := fun _ h ↦ h.elim

@[simp] theorem subset_empty_iff {s : Set α} : s ⊆ ∅ ↔ s = ∅ :=
  ⟨fun h ↦ Subset.antisymm h (empty_subset s), fun e ↦ e ▸ Subset.refl _⟩

theorem eq_empty_iff_forall_notMem {s : Set α} : s = ∅ ↔ ∀ x, x ∉ s :=
  ⟨fun e _ ↦ e ▸ id, fun h ↦ ext fun x ↦ ⟨fun m ↦ h x m, False.elim⟩⟩

theorem eq_empty_iff_forall_not_mem {s : Set α} : s = ∅ ↔ ∀ x, x ∉ s := eq_empty_iff_forall_notMem

theorem eq_empty_of_forall_notMem {s : Set α} : (∀ x, x ∉ s) → s = ∅ :=
  eq_empty_iff_forall_notMem.2

theorem nonempty_iff_ne_empty : s.Nonempty ↔ s ≠ ∅ := by
  rw [ne_eq, eq_empty_iff_forall_notMem, not_forall]
  simp [Set.Nonempty]

theorem nonempty_iff_empty_ne : s.Nonempty ↔ ∅ ≠ s := nonempty_iff_ne_empty.trans ne_comm

@[simp] theorem not_nonempty_empty : ¬(∅ : Set α).Nonempty := fun ⟨_, h⟩ ↦ h

theorem Nonempty.ne_empty (h : s.Nonempty) : s ≠ ∅ := nonempty_iff_ne_empty.1 h

theorem not_nonempty_iff_eq_empty : ¬s.Nonempty ↔ s = ∅ := by
  rw [nonempty_iff_ne_empty, not_ne_iff]

theorem eq_empty_or_nonempty (s : Set α) : s = ∅ ∨ s.Nonempty := by
  rw [nonempty_iff_ne_empty]
  exact em _

theorem Nonempty.to_subtype : s.Nonempty → Nonempty s := fun ⟨x, h⟩ ↦ ⟨⟨x, h⟩⟩

theorem Nonempty.of_subtype [h : Nonempty s] : s.Nonempty :=
  let ⟨x⟩ := h
  ⟨x.1, x.2⟩

theorem nonempty_coe_sort {s : Set α} : Nonempty s ↔ s.Nonempty :=
  ⟨fun _ ↦ Nonempty.of_subtype, Nonempty.to_subtype⟩

theorem nonempty_of_mem {x : α} (h : x ∈ s) : s.Nonempty := ⟨x, h⟩

@[simp] theorem subset_univ (s : Set α) : s ⊆ univ := fun _ _ ↦ trivial

theorem eq_univ_iff_forall {s : Set α} : s = univ ↔ ∀ x, x ∈ s :=
  ⟨fun e _ ↦ e ▸ trivial, fun h ↦ ext fun x ↦ ⟨fun _ ↦ trivial, fun _ ↦ h x⟩⟩

theorem eq_univ_of_forall {s : Set α} : (∀ x, x ∈ s) → s = univ := eq_univ_iff_forall.2

@[simp] theorem univ_subset_iff {s : Set α} : univ ⊆ s ↔ s = univ :=
  ⟨fun h ↦ Subset.antisymm (subset_univ s) h, fun e ↦ e ▸ Subset.refl _⟩

/-! ### Union, intersection, difference, complement -/

@[simp, grind =] theorem mem_union (x : α) (a b : Set α) : x ∈ a ∪ b ↔ x ∈ a ∨ x ∈ b := Iff.rfl

@[simp, grind =] theorem mem_inter_iff (x : α) (a b : Set α) : x ∈ a ∩ b ↔ x ∈ a ∧ x ∈ b := Iff.rfl

theorem mem_inter {x : α} {a b : Set α} (ha : x ∈ a) (hb : x ∈ b) : x ∈ a ∩ b := ⟨ha, hb⟩

theorem mem_union_left {x : α} {a : Set α} (b : Set α) : x ∈ a → x ∈ a ∪ b := .inl

theorem mem_union_right {x : α} {b : Set α} (a : Set α) : x ∈ b → x ∈ a ∪ b := .inr

theorem union_comm (a b : Set α) : a ∪ b = b ∪ a := ext fun _ ↦ or_comm

theorem union_assoc (a b c : Set α) : a ∪ b ∪ c = a ∪ (b ∪ c) := ext fun _ ↦ or_assoc

@[simp] theorem union_self (a : Set α) : a ∪ a = a := ext fun _ ↦ or_self_iff

@[simp] theorem union_empty (a : Set α) : a ∪ ∅ = a := ext fun _ ↦ by simp

@[simp] theorem empty_union (a : Set α) : ∅ ∪ a = a := ext fun _ ↦ by simp

theorem inter_comm (a b : Set α) : a ∩ b = b ∩ a := ext fun _ ↦ and_comm

theorem inter_assoc (a b c : Set α) : a ∩ b ∩ c = a ∩ (b ∩ c) := ext fun _ ↦ and_assoc

@[simp] theorem inter_self (a : Set α) : a ∩ a = a := ext fun _ ↦ and_self_iff

@[simp] theorem inter_empty (a : Set α) : a ∩ ∅ = ∅ := ext fun _ ↦ by simp

@[simp] theorem empty_inter (a : Set α) : ∅ ∩ a = ∅ := ext fun _ ↦ by simp

@[simp] theorem inter_univ (a : Set α) : a ∩ univ = a := ext fun _ ↦ by simp

@[simp] theorem univ_inter (a : Set α) : univ ∩ a = a := ext fun _ ↦ by simp

@[simp] theorem inter_subset_left {s t : Set α} : s ∩ t ⊆ s := fun _ ↦ And.left

@[simp] theorem inter_subset_right {s t : Set α} : s ∩ t ⊆ t := fun _ ↦ And.right

@[simp] theorem subset_union_left {s t : Set α} : s ⊆ s ∪ t := fun _ ↦ .inl

@[simp] theorem subset_union_right {s t : Set α} : t ⊆ s ∪ t := fun _ ↦ .inr

theorem union_subset {s t r : Set α} (sr : s ⊆ r) (tr : t ⊆ r) : s ∪ t ⊆ r :=
  fun _ h ↦ h.elim (@sr _) (@tr _)

theorem subset_inter {s t r : Set α} (rs : r ⊆ s) (rt : r ⊆ t) : r ⊆ s ∩ t :=
  fun _ h ↦ ⟨rs h, rt h⟩

theorem inter_union_distrib_left (s t u : Set α) : s ∩ (t ∪ u) = s ∩ t ∪ s ∩ u :=
  ext fun _ ↦ and_or_left

theorem union_inter_distrib_left (s t u : Set α) : s ∪ t ∩ u = (s ∪ t) ∩ (s ∪ u) :=
  ext fun _ ↦ or_and_left

@[simp] theorem compl_compl (s : Set α) : sᶜᶜ = s := ext fun _ ↦ not_not

@[simp] theorem compl_union (s t : Set α) : (s ∪ t)ᶜ = sᶜ ∩ tᶜ := ext fun _ ↦ not_or

theorem compl_inter (s t : Set α) : (s ∩ t)ᶜ = sᶜ ∪ tᶜ := ext fun _ ↦ not_and_or

@[simp] theorem union_compl_self (s : Set α) : s ∪ sᶜ = univ := eq_univ_of_forall fun _ ↦ em _

@[simp] theorem diff_subset {s t : Set α} : s \ t ⊆ s := fun _ ↦ And.left

/-! ### One element, one element more -/

@[simp, grind =] theorem mem_singleton_iff {a b : α} : a ∈ ({b} : Set α) ↔ a = b := Iff.rfl

theorem mem_singleton (a : α) : a ∈ ({a} : Set α) := rfl

theorem eq_of_mem_singleton {x y : α} (h : x ∈ ({y} : Set α)) : x = y := h

@[simp] theorem setOf_eq_eq_singleton {a : α} : {n | n = a} = {a} := rfl

@[simp] theorem singleton_subset_iff {a : α} {s : Set α} : {a} ⊆ s ↔ a ∈ s :=
  ⟨fun h ↦ h rfl, fun h _ e ↦ e ▸ h⟩

@[simp] theorem singleton_nonempty (a : α) : ({a} : Set α).Nonempty := ⟨a, rfl⟩

@[simp] theorem singleton_ne_empty (a : α) : ({a} : Set α) ≠ ∅ := (singleton_nonempty a).ne_empty

@[simp] theorem singleton_eq_singleton_iff {x y : α} : ({x} : Set α) = {y} ↔ x = y :=
  ⟨fun h ↦ (h ▸ rfl : x ∈ ({y} : Set α)), fun h ↦ h ▸ rfl⟩

theorem eq_singleton_iff_unique_mem : s = {a} ↔ a ∈ s ∧ ∀ x ∈ s, x = a := by
  constructor
  · rintro rfl
    exact ⟨rfl, fun _ h ↦ h⟩
  · rintro ⟨h, k⟩
    exact ext fun x ↦ ⟨k x, fun e : x = a ↦ e ▸ h⟩

@[simp, grind =] theorem mem_insert_iff {x a : α} {s : Set α} : x ∈ insert a s ↔ x = a ∨ x ∈ s :=
  Iff.rfl

@[simp] theorem mem_insert (x : α) (s : Set α) : x ∈ insert x s := .inl rfl

theorem mem_insert_of_mem {x : α} {s : Set α} (y : α) : x ∈ s → x ∈ insert y s := .inr

@[simp] theorem insert_nonempty (a : α) (s : Set α) : (insert a s).Nonempty := ⟨a, .inl rfl⟩

theorem insert_comm (a b : α) (s : Set α) : insert a (insert b s) = insert b (insert a s) :=
  ext fun _ ↦ or_left_comm

theorem insert_subset_iff : insert a s ⊆ t ↔ a ∈ t ∧ s ⊆ t :=
  ⟨fun h ↦ ⟨h (.inl rfl), fun _ m ↦ h (.inr m)⟩, fun h _ m ↦ m.elim (fun e ↦ e ▸ h.1) fun k ↦ h.2 k⟩

@[simp] theorem insert_eq_of_mem {a : α} {s : Set α} (h : a ∈ s) : insert a s = s :=
  ext fun _ ↦ ⟨fun m ↦ m.elim (fun e ↦ e ▸ h) id, .inr⟩

theorem pair_comm (a b : α) : ({a, b} : Set α) = {b, a} := ext fun _ ↦ or_comm

theorem pair_eq_singleton (a : α) : ({a, a} : Set α) = {a} := insert_eq_of_mem rfl

/-! ### Quantifiers over sets -/

theorem forall_mem_insert {p : α → Prop} : (∀ x ∈ insert a s, p x) ↔ p a ∧ ∀ x ∈ s, p x := by simp

@[simp] theorem setOf_true : {_x : α | True} = univ := rfl

@[simp] theorem setOf_false : {_a : α | False} = ∅ := rfl

theorem setOf_and {p q : α → Prop} : {a | p a ∧ q a} = {a | p a} ∩ {a | q a} := rfl

theorem setOf_or {p q : α → Prop} : {a | p a ∨ q a} = {a | p a} ∪ {a | q a} := rfl

@[simp] theorem sep_setOf {p q : α → Prop} : {a ∈ {x | p x} | q a} = {x | p x ∧ q x} := rfl

theorem mem_sep (xs : x ∈ s) {p : α → Prop} (px : p x) : x ∈ {x ∈ s | p x} := ⟨xs, px⟩

end Set
