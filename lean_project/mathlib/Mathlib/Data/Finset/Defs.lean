/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Multiset.Defs
import Mathlib.Data.Set.Operations
import Mathlib.Logic.Basic
import Mathlib.Logic.Function.Basic

/-!
# Finite sets

A finite set is a multiset without repetition. Membership, inclusion, equality and bounded
quantifiers are decided by computation where equality on the type is.
-/

universe u v

/-- A finite set of elements of `α`. -/
structure Finset (α : Type u) where
  /-- the elements, as a multiset -/
  val : Multiset α
  /-- no element occurs twice -/
  nodup : val.Nodup

namespace Finset

variable {α : Type u} {β : Type v} {s t s₁ s₂ s₃ : Finset α} {a b : α}

theorem eq_of_veq : ∀ {s t : Finset α}, s.1 = t.1 → s = t
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

theorem val_injective : Function.Injective (val : Finset α → Multiset α) := fun _ _ ↦ eq_of_veq

@[simp] theorem val_inj {s t : Finset α} : s.1 = t.1 ↔ s = t := val_injective.eq_iff

instance decidableEq [DecidableEq α] : DecidableEq (Finset α) := fun _ _ ↦
  decidable_of_iff _ val_inj

instance : Membership α (Finset α) := ⟨fun s a ↦ a ∈ s.1⟩

theorem mem_def {a : α} {s : Finset α} : a ∈ s ↔ a ∈ s.1 := Iff.rfl

@[simp] theorem mem_val {a : α} {s : Finset α} : (a ∈ s.1) = (a ∈ s) := rfl

@[simp, grind =] theorem mem_mk {a : α} {s : Multiset α} {nd : s.Nodup} :
    a ∈ Finset.mk s nd ↔ a ∈ s := Iff.rfl

instance decidableMem [DecidableEq α] (a : α) (s : Finset α) : Decidable (a ∈ s) :=
  Multiset.decidableMem _ _

@[ext, grind ext]
theorem ext {s₁ s₂ : Finset α} (h : ∀ a, a ∈ s₁ ↔ a ∈ s₂) : s₁ = s₂ :=
  eq_of_veq ((s₁.nodup.ext s₂.nodup).2 h)

/-! ### As a set, as a type -/

/-- The finite set as a set. -/
@[coe] def toSet (s : Finset α) : Set α := {a | a ∈ s}

instance : CoeTail (Finset α) (Set α) := ⟨toSet⟩

@[simp, norm_cast, grind =] theorem mem_coe {a : α} {s : Finset α} :
    a ∈ (s : Set α) ↔ a ∈ s := Iff.rfl

@[simp] theorem setOf_mem {s : Finset α} : {a | a ∈ s} = (s : Set α) := rfl

@[simp, norm_cast] theorem coe_inj {s₁ s₂ : Finset α} : (s₁ : Set α) = s₂ ↔ s₁ = s₂ :=
  ⟨fun h ↦ ext fun a ↦ by rw [← mem_coe, h, mem_coe], congrArg toSet⟩

theorem coe_injective : Function.Injective (toSet : Finset α → Set α) := fun _ _ ↦ coe_inj.1

instance decidableMem' [DecidableEq α] (a : α) (s : Finset α) : Decidable (a ∈ (s : Set α)) :=
  s.decidableMem a

instance : CoeSort (Finset α) (Type u) := ⟨fun s ↦ {x // x ∈ s}⟩

/-! ### Inclusion -/

instance : HasSubset (Finset α) := ⟨fun s t ↦ ∀ ⦃a⦄, a ∈ s → a ∈ t⟩

instance : HasSSubset (Finset α) := ⟨fun s t ↦ s ⊆ t ∧ ¬t ⊆ s⟩

instance : LE (Finset α) := ⟨(· ⊆ ·)⟩

instance : LT (Finset α) := ⟨(· ⊂ ·)⟩

@[grind =]
theorem subset_iff {s₁ s₂ : Finset α} : s₁ ⊆ s₂ ↔ ∀ ⦃x⦄, x ∈ s₁ → x ∈ s₂ := Iff.rfl

theorem subset_def : s ⊆ t ↔ s.1 ⊆ t.1 := Iff.rfl

theorem ssubset_def : s ⊂ t ↔ s ⊆ t ∧ ¬t ⊆ s := Iff.rfl

@[simp] theorem Subset.refl (s : Finset α) : s ⊆ s := fun _ h ↦ h

protected theorem Subset.rfl {s : Finset α} : s ⊆ s := Subset.refl s

protected theorem subset_of_eq {s t : Finset α} (h : s = t) : s ⊆ t := h ▸ Subset.refl _

theorem Subset.trans {s₁ s₂ s₃ : Finset α} (h : s₁ ⊆ s₂) (k : s₂ ⊆ s₃) : s₁ ⊆ s₃ :=
  fun _ m ↦ k (h m)

theorem mem_of_subset {s₁ s₂ : Finset α} {a : α} (h : s₁ ⊆ s₂) : a ∈ s₁ → a ∈ s₂ := @h a

theorem notMem_mono {s t : Finset α} (h : s ⊆ t) {a : α} : a ∉ t → a ∉ s := mt (@h a)

theorem Subset.antisymm {s₁ s₂ : Finset α} (H₁ : s₁ ⊆ s₂) (H₂ : s₂ ⊆ s₁) : s₁ = s₂ :=
  ext fun _ ↦ ⟨@H₁ _, @H₂ _⟩

theorem Subset.antisymm_iff {s₁ s₂ : Finset α} : s₁ = s₂ ↔ s₁ ⊆ s₂ ∧ s₂ ⊆ s₁ :=
  ⟨fun h ↦ ⟨h ▸ Subset.refl _, h ▸ Subset.refl _⟩, fun h ↦ Subset.antisymm h.1 h.2⟩

theorem not_subset : ¬s ⊆ t ↔ ∃ x ∈ s, x ∉ t := by
  simp only [subset_iff, Classical.not_forall, exists_prop]

@[simp, norm_cast] theorem coe_subset {s₁ s₂ : Finset α} : (s₁ : Set α) ⊆ s₂ ↔ s₁ ⊆ s₂ := Iff.rfl

@[simp, norm_cast] theorem coe_ssubset {s₁ s₂ : Finset α} : (s₁ : Set α) ⊂ s₂ ↔ s₁ ⊂ s₂ := Iff.rfl

@[simp] theorem le_iff_subset {s₁ s₂ : Finset α} : s₁ ≤ s₂ ↔ s₁ ⊆ s₂ := Iff.rfl

@[simp] theorem lt_iff_ssubset {s₁ s₂ : Finset α} : s₁ < s₂ ↔ s₁ ⊂ s₂ := Iff.rfl

theorem ssubset_iff_subset_ne {s t : Finset α} : s ⊂ t ↔ s ⊆ t ∧ s ≠ t :=
  and_congr_right fun h ↦ not_congr ⟨fun k ↦ Subset.antisymm h k, fun e ↦ e ▸ Subset.refl _⟩

theorem exists_of_ssubset {s₁ s₂ : Finset α} (h : s₁ ⊂ s₂) : ∃ x ∈ s₂, x ∉ s₁ := not_subset.1 h.2

/-! ### Decisions by looking at every element -/

instance decidableDforallFinset {p : ∀ a ∈ s, Prop} [∀ a (h : a ∈ s), Decidable (p a h)] :
    Decidable (∀ a (h : a ∈ s), p a h) :=
  Quot.recOnSubsingleton (motive := fun m : Multiset α ↦ ∀ (q : ∀ a ∈ m, Prop)
      [∀ a (h : a ∈ m), Decidable (q a h)], Decidable (∀ a (h : a ∈ m), q a h)) s.val
    (fun l q i ↦ @go l q i) p
where
  /-- one element of a list after another -/
  go : (l : List α) → (q : ∀ a ∈ l, Prop) → [∀ a (h : a ∈ l), Decidable (q a h)] →
      Decidable (∀ a (h : a ∈ l), q a h)
    | [], _, _ => isTrue fun _ h ↦ nomatch h
    | a :: l, q, _ =>
      have := go l fun b h ↦ q b (.tail _ h)
      decidable_of_iff (q a (.head _) ∧ ∀ b (h : b ∈ l), q b (.tail _ h))
        ⟨fun ⟨h, k⟩ b m ↦ by
          cases m with
          | head => exact h
          | tail _ m => exact k b m,
        fun h ↦ ⟨h a _, fun b m ↦ h b _⟩⟩

instance decidableDExistsFinset {p : ∀ a ∈ s, Prop} [∀ a (h : a ∈ s), Decidable (p a h)] :
    Decidable (∃ (a : _) (h : a ∈ s), p a h) :=
  decidable_of_iff (¬∀ a (h : a ∈ s), ¬p a h) (by simp)

instance decidableExistsAndFinset {p : α → Prop} [∀ a, Decidable (p a)] :
    Decidable (∃ a ∈ s, p a) :=
  decidable_of_iff (∃ (a : _) (_ : a ∈ s), p a) (by simp)

instance instDecidableRelSubset [DecidableEq α] : DecidableRel (α := Finset α) (· ⊆ ·) :=
  fun s t ↦ inferInstanceAs (Decidable (∀ a, a ∈ s → a ∈ t))

instance instDecidableRelSSubset [DecidableEq α] : DecidableRel (α := Finset α) (· ⊂ ·) :=
  fun s t ↦ inferInstanceAs (Decidable (s ⊆ t ∧ ¬t ⊆ s))

/-! ### The empty set, nonempty sets -/

/-- Some element is in the set. -/
protected def Nonempty (s : Finset α) : Prop := ∃ x : α, x ∈ s

@[simp, norm_cast] theorem coe_nonempty {s : Finset α} : (s : Set α).Nonempty ↔ s.Nonempty :=
  Iff.rfl

/-- No elements. -/
protected def empty : Finset α := ⟨0, Multiset.nodup_zero⟩

instance : EmptyCollection (Finset α) := ⟨Finset.empty⟩

instance : Inhabited (Finset α) := ⟨∅⟩

@[simp] theorem empty_val : (∅ : Finset α).1 = 0 := rfl

@[simp] theorem notMem_empty (a : α) : a ∉ (∅ : Finset α) := Multiset.notMem_zero a

grind_pattern notMem_empty => a ∈ (∅ : Finset α)

/-- The older name of `notMem_empty`. -/
theorem not_mem_empty (a : α) : a ∉ (∅ : Finset α) := notMem_empty a

@[simp] theorem not_nonempty_empty : ¬(∅ : Finset α).Nonempty := fun ⟨x, hx⟩ ↦ notMem_empty x hx

theorem ne_empty_of_mem {a : α} {s : Finset α} (h : a ∈ s) : s ≠ ∅ := fun e ↦
  notMem_empty a (e ▸ h)

theorem Nonempty.ne_empty {s : Finset α} (h : s.Nonempty) : s ≠ ∅ :=
  let ⟨_, m⟩ := h
  ne_empty_of_mem m

@[simp] theorem empty_subset (s : Finset α) : ∅ ⊆ s := fun a h ↦ absurd h (notMem_empty a)

theorem eq_empty_of_forall_notMem {s : Finset α} (H : ∀ x, x ∉ s) : s = ∅ :=
  ext fun x ↦ ⟨fun h ↦ absurd h (H x), fun h ↦ absurd h (notMem_empty x)⟩

theorem eq_empty_iff_forall_notMem {s : Finset α} : s = ∅ ↔ ∀ x, x ∉ s :=
  ⟨fun e x ↦ e ▸ notMem_empty x, eq_empty_of_forall_notMem⟩

theorem eq_empty_or_nonempty (s : Finset α) : s = ∅ ∨ s.Nonempty :=
  (Classical.em s.Nonempty).symm.imp_left fun h ↦
    eq_empty_of_forall_notMem fun x hx ↦ h ⟨x, hx⟩

theorem nonempty_iff_ne_empty {s : Finset α} : s.Nonempty ↔ s ≠ ∅ :=
  ⟨Nonempty.ne_empty, (eq_empty_or_nonempty s).resolve_left⟩

theorem nonempty_of_ne_empty {s : Finset α} : s ≠ ∅ → s.Nonempty := nonempty_iff_ne_empty.2

@[simp] theorem not_nonempty_iff_eq_empty {s : Finset α} : ¬s.Nonempty ↔ s = ∅ := by
  rw [nonempty_iff_ne_empty, Classical.not_not]

@[simp] theorem subset_empty {s : Finset α} : s ⊆ ∅ ↔ s = ∅ :=
  ⟨fun h ↦ Subset.antisymm h (empty_subset s), fun e ↦ e ▸ Subset.refl _⟩

@[simp, norm_cast] theorem coe_empty : ((∅ : Finset α) : Set α) = ∅ := by
  ext x
  exact ⟨fun h ↦ absurd h (notMem_empty x), False.elim⟩

instance decidableNonempty {s : Finset α} : Decidable s.Nonempty :=
  Quot.recOnSubsingleton (motive := fun m : Multiset α ↦ Decidable (∃ x, x ∈ m)) s.val fun
    | [] => isFalse fun ⟨_, h⟩ => nomatch h
    | a :: _ => isTrue ⟨a, .head _⟩

end Finset
