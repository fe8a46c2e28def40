/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Fintype.Basic

/-!
# Finite types and sets, without a list of their elements

`Finite α` is the proposition that `α` has finitely many elements; `Fintype α` lists them. Numbers
of elements are defined for all types and sets, and are `0` for infinite ones.
-/

universe u v

/-- The type is in bijection with `Fin n` for some `n`. -/
class inductive Finite (α : Sort u) : Prop
  | intro {n : ℕ} : α ≃ Fin n → Finite α

/-- The type is not finite. -/
class Infinite (α : Sort u) : Prop where
  /-- the type is not finite -/
  not_finite : ¬Finite α

variable {α : Type u} {β : Type v}

theorem List.get_injective_of_nodup : {l : List α} → l.Nodup → Function.Injective l.get
  | _ :: _, _, ⟨0, _⟩, ⟨0, _⟩, _ => rfl
  | a :: l, d, ⟨0, _⟩, ⟨j + 1, hj⟩, e =>
    have e : a = l.get ⟨j, Nat.lt_of_succ_lt_succ hj⟩ := e
    absurd (e ▸ List.get_mem l _) d.notMem
  | a :: l, d, ⟨i + 1, hi⟩, ⟨0, _⟩, e =>
    have e : l.get ⟨i, Nat.lt_of_succ_lt_succ hi⟩ = a := e
    absurd (e ▸ List.get_mem l _) d.notMem
  | _ :: _, d, ⟨i + 1, hi⟩, ⟨j + 1, hj⟩, e => by
    have := get_injective_of_nodup d.of_cons (a₁ := ⟨i, Nat.lt_of_succ_lt_succ hi⟩)
      (a₂ := ⟨j, Nat.lt_of_succ_lt_succ hj⟩) e
    exact Fin.ext (congrArg (· + 1) (congrArg Fin.val this))

/-- A listed finite type is finite. -/
theorem Finite.of_fintype (α : Type u) [Fintype α] : Finite α := by
  obtain ⟨⟨⟨l⟩, d⟩, h⟩ := ‹Fintype α›
  refine ⟨(Equiv.ofBijective l.get ⟨List.get_injective_of_nodup d, fun x ↦ ?_⟩).symm⟩
  exact List.get_of_mem (h x)

instance (priority := 900) instFiniteOfFintype (α : Type u) [Fintype α] : Finite α :=
  Finite.of_fintype α

/-- A list of the elements of a finite type, by choice. -/
@[implicit_reducible] noncomputable def Fintype.ofFinite (α : Type u) [h : Finite α] : Fintype α :=
  Classical.choice (let ⟨e⟩ := h; ⟨Fintype.ofEquiv _ e.symm⟩)

theorem not_finite_iff_infinite : ¬Finite α ↔ Infinite α := ⟨fun h ↦ ⟨h⟩, fun h ↦ h.1⟩

theorem Finite.of_injective [Finite β] (f : α → β) (H : Function.Injective f) : Finite α := by
  classical
  let _ := Fintype.ofFinite β
  have e : α ≃ {b // ∃ a, f a = b} :=
    Equiv.ofBijective (fun a ↦ ⟨f a, a, rfl⟩)
      ⟨fun a b h ↦ H (congrArg Subtype.val h), fun ⟨b, a, h⟩ ↦ ⟨a, Subtype.ext h⟩⟩
  let _ := Fintype.ofEquiv _ e.symm
  exact Finite.of_fintype α

open Classical in
/-- The number of elements; `0` for an infinite type. -/
noncomputable def Nat.card (α : Type u) : ℕ :=
  if h : Finite α then @Fintype.card α (@Fintype.ofFinite α h) else 0

@[simp] theorem Nat.card_eq_fintype_card [h : Fintype α] : Nat.card α = Fintype.card α := by
  unfold Nat.card
  rw [dif_pos (Finite.of_fintype α)]
  congr 1
  exact Subsingleton.elim _ _

namespace Set

variable {s t : Set α} {a : α}

/-- The set has finitely many elements. -/
protected def Finite (s : Set α) : Prop := _root_.Finite s

/-- The set has infinitely many elements. -/
protected def Infinite (s : Set α) : Prop := ¬s.Finite

/-- A set within a finite set is finite. -/
theorem Finite.subset {s : Set α} (hs : s.Finite) {t : Set α} (ht : t ⊆ s) : t.Finite := by
  have : _root_.Finite s := hs
  exact _root_.Finite.of_injective (fun x : t ↦ (⟨x.1, ht x.2⟩ : s)) fun x y h ↦
    Subtype.ext (Subtype.mk.inj h)

@[simp] theorem _root_.Finset.finite_toSet (s : Finset α) : (s : Set α).Finite :=
  _root_.Finite.of_fintype (s : Set α)

theorem toFinite (s : Set α) [h : _root_.Finite s] : s.Finite := h

/-- The finite set of the elements of a set with finitely many elements. -/
protected noncomputable def Finite.toFinset {s : Set α} (h : s.Finite) : Finset α :=
  @toFinset α s (@Fintype.ofFinite s h)

@[simp] theorem Finite.mem_toFinset {s : Set α} (hs : s.Finite) : a ∈ hs.toFinset ↔ a ∈ s := by
  exact @Set.mem_toFinset _ _ (@Fintype.ofFinite s hs) _

@[simp] theorem Finite.coe_toFinset {s : Set α} (hs : s.Finite) : (hs.toFinset : Set α) = s :=
  Set.ext fun _ ↦ hs.mem_toFinset

theorem finite_iff_exists_finset {s : Set α} : s.Finite ↔ ∃ t : Finset α, (t : Set α) = s :=
  ⟨fun h ↦ ⟨h.toFinset, h.coe_toFinset⟩, fun ⟨t, h⟩ ↦ h ▸ t.finite_toSet⟩

@[simp] theorem finite_empty : (∅ : Set α).Finite :=
  finite_iff_exists_finset.2 ⟨∅, Finset.coe_empty⟩

@[simp] theorem finite_singleton (a : α) : ({a} : Set α).Finite :=
  finite_iff_exists_finset.2 ⟨{a}, Finset.coe_singleton a⟩

theorem Finite.union {s t : Set α} (hs : s.Finite) (ht : t.Finite) : (s ∪ t).Finite := by
  classical
  obtain ⟨u, rfl⟩ := finite_iff_exists_finset.1 hs
  obtain ⟨v, rfl⟩ := finite_iff_exists_finset.1 ht
  exact finite_iff_exists_finset.2 ⟨u ∪ v, Finset.coe_union u v⟩

theorem Finite.insert (a : α) {s : Set α} (hs : s.Finite) : (insert a s).Finite := by
  classical
  obtain ⟨u, rfl⟩ := finite_iff_exists_finset.1 hs
  exact finite_iff_exists_finset.2 ⟨Insert.insert a u, Finset.coe_insert a u⟩

theorem Finite.image {s : Set α} (f : α → β) (hs : s.Finite) : (f '' s).Finite := by
  classical
  obtain ⟨u, rfl⟩ := finite_iff_exists_finset.1 hs
  exact finite_iff_exists_finset.2 ⟨u.image f, Finset.coe_image⟩

theorem Finite.inter_of_left {s : Set α} (hs : s.Finite) (t : Set α) : (s ∩ t).Finite :=
  hs.subset fun _ h ↦ h.1

/-- The number of elements of a set; `0` for an infinite one. -/
noncomputable def ncard (s : Set α) : ℕ := Nat.card s

theorem ncard_eq_toFinset_card' (s : Set α) [Fintype s] : s.ncard = s.toFinset.card := by
  rw [ncard, Nat.card_eq_fintype_card, toFinset_card]

@[simp, norm_cast] theorem ncard_coe_finset (s : Finset α) : (s : Set α).ncard = s.card := by
  rw [ncard_eq_toFinset_card', Finset.toFinset_coe]

theorem ncard_coe_Finset (s : Finset α) : (s : Set α).ncard = s.card := ncard_coe_finset s

theorem ncard_eq_toFinset_card (s : Set α) (hs : s.Finite) : s.ncard = hs.toFinset.card := by
  rw [← ncard_coe_finset, hs.coe_toFinset]

theorem Infinite.ncard (hs : s.Infinite) : s.ncard = 0 := dif_neg hs

@[simp] theorem ncard_empty : (∅ : Set α).ncard = 0 := by
  rw [← Finset.coe_empty, ncard_coe_finset, Finset.card_empty]

@[simp] theorem ncard_singleton (a : α) : ({a} : Set α).ncard = 1 := by
  rw [← Finset.coe_singleton, ncard_coe_finset, Finset.card_singleton]

theorem ncard_pair {a b : α} (hne : a ≠ b) : ({a, b} : Set α).ncard = 2 := by
  classical
  rw [← Finset.card_pair hne, ← ncard_coe_finset, Finset.coe_insert, Finset.coe_singleton]

theorem ncard_le_ncard (hst : s ⊆ t) (ht : t.Finite) : s.ncard ≤ t.ncard := by
  obtain ⟨v, rfl⟩ := finite_iff_exists_finset.1 ht
  obtain ⟨u, rfl⟩ := finite_iff_exists_finset.1 (v.finite_toSet.subset hst)
  rw [ncard_coe_finset, ncard_coe_finset]
  exact Finset.card_le_card hst

end Set
