/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Nat
import Mathlib.Data.Set.Operations
import Mathlib.Order.Basic

/-! # Monotone functions -/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

section Preorder

variable [Preorder α] [Preorder β] [Preorder γ] {f : α → β} {g : β → γ} {s t : Set α} {a b : α}

/-- Larger arguments have larger values, in the sense of `≤`. -/
def Monotone (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f a ≤ f b

/-- Larger arguments have smaller values, in the sense of `≤`. -/
def Antitone (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f b ≤ f a

/-- Monotone on a set. -/
def MonotoneOn (f : α → β) (s : Set α) : Prop := ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a ≤ b → f a ≤ f b

/-- Antitone on a set. -/
def AntitoneOn (f : α → β) (s : Set α) : Prop := ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a ≤ b → f b ≤ f a

/-- Larger arguments have larger values, in the sense of `<`. -/
def StrictMono (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f a < f b

/-- Larger arguments have smaller values, in the sense of `<`. -/
def StrictAnti (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f b < f a

/-- Strictly monotone on a set. -/
def StrictMonoOn (f : α → β) (s : Set α) : Prop := ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a < b → f a < f b

/-- Strictly antitone on a set. -/
def StrictAntiOn (f : α → β) (s : Set α) : Prop := ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a < b → f b < f a

theorem Monotone.imp (hf : Monotone f) (h : a ≤ b) : f a ≤ f b := hf h

theorem Antitone.imp (hf : Antitone f) (h : a ≤ b) : f b ≤ f a := hf h

theorem StrictMono.imp (hf : StrictMono f) (h : a < b) : f a < f b := hf h

theorem StrictAnti.imp (hf : StrictAnti f) (h : a < b) : f b < f a := hf h

theorem monotone_id : Monotone (id : α → α) := fun _ _ h ↦ h

theorem strictMono_id : StrictMono (id : α → α) := fun _ _ h ↦ h

theorem monotone_const {c : β} : Monotone fun _ : α ↦ c := fun _ _ _ ↦ le_refl c

theorem antitone_const {c : β} : Antitone fun _ : α ↦ c := fun _ _ _ ↦ le_refl c

theorem Monotone.comp (hg : Monotone g) (hf : Monotone f) : Monotone (g ∘ f) :=
  fun _ _ h ↦ hg (hf h)

theorem StrictMono.comp (hg : StrictMono g) (hf : StrictMono f) : StrictMono (g ∘ f) :=
  fun _ _ h ↦ hg (hf h)

theorem Antitone.comp (hg : Antitone g) (hf : Antitone f) : Monotone (g ∘ f) :=
  fun _ _ h ↦ hg (hf h)

theorem Monotone.monotoneOn (hf : Monotone f) (s : Set α) : MonotoneOn f s :=
  fun _ _ _ _ h ↦ hf h

theorem Antitone.antitoneOn (hf : Antitone f) (s : Set α) : AntitoneOn f s :=
  fun _ _ _ _ h ↦ hf h

theorem StrictMono.strictMonoOn (hf : StrictMono f) (s : Set α) : StrictMonoOn f s :=
  fun _ _ _ _ h ↦ hf h

theorem StrictAnti.strictAntiOn (hf : StrictAnti f) (s : Set α) : StrictAntiOn f s :=
  fun _ _ _ _ h ↦ hf h

theorem MonotoneOn.mono (h : MonotoneOn f t) (hst : s ⊆ t) : MonotoneOn f s :=
  fun _ ha _ hb ↦ h (hst ha) (hst hb)

theorem StrictMonoOn.mono (h : StrictMonoOn f t) (hst : s ⊆ t) : StrictMonoOn f s :=
  fun _ ha _ hb ↦ h (hst ha) (hst hb)

theorem StrictAntiOn.mono (h : StrictAntiOn f t) (hst : s ⊆ t) : StrictAntiOn f s :=
  fun _ ha _ hb ↦ h (hst ha) (hst hb)

end Preorder

section PartialOrder

variable [PartialOrder α] [Preorder β] {f : α → β}

theorem StrictMono.monotone (hf : StrictMono f) : Monotone f := fun _ _ h ↦
  (eq_or_lt_of_le h).elim (fun e ↦ e ▸ le_refl _) fun k ↦ le_of_lt (hf k)

theorem StrictAnti.antitone (hf : StrictAnti f) : Antitone f := fun _ _ h ↦
  (eq_or_lt_of_le h).elim (fun e ↦ e ▸ le_refl _) fun k ↦ le_of_lt (hf k)

theorem monotone_iff_forall_lt : Monotone f ↔ ∀ ⦃a b⦄, a < b → f a ≤ f b :=
  ⟨fun h _ _ k ↦ h (le_of_lt k), fun h _ _ k ↦
    (eq_or_lt_of_le k).elim (fun e ↦ e ▸ le_refl _) fun k ↦ h k⟩

theorem antitone_iff_forall_lt : Antitone f ↔ ∀ ⦃a b⦄, a < b → f b ≤ f a :=
  ⟨fun h _ _ k ↦ h (le_of_lt k), fun h _ _ k ↦
    (eq_or_lt_of_le k).elim (fun e ↦ e ▸ le_refl _) fun k ↦ h k⟩

theorem Monotone.strictMono_of_injective {β : Type v} [PartialOrder β] {f : α → β}
    (h₁ : Monotone f) (h₂ : Function.Injective f) : StrictMono f := fun _ _ h ↦
  lt_of_le_of_ne (h₁ (le_of_lt h)) fun e ↦ ne_of_lt h (h₂ e)

end PartialOrder

section LinearOrder

variable [LinearOrder α] [Preorder β] {f : α → β} {s : Set α} {a b : α}

theorem StrictMono.lt_iff_lt (hf : StrictMono f) : f a < f b ↔ a < b :=
  ⟨fun h ↦ not_le.1 fun k ↦ not_lt_of_ge (hf.monotone k) h, fun h ↦ hf h⟩

theorem StrictMono.le_iff_le (hf : StrictMono f) : f a ≤ f b ↔ a ≤ b :=
  ⟨fun h ↦ not_lt.1 fun k ↦ not_le_of_gt (hf k) h, fun h ↦ hf.monotone h⟩

theorem StrictAnti.lt_iff_gt (hf : StrictAnti f) : f a < f b ↔ b < a :=
  ⟨fun h ↦ not_le.1 fun k ↦ not_lt_of_ge (hf.antitone k) h, @hf b a⟩

theorem StrictMono.injective (hf : StrictMono f) : Function.Injective f := fun a b e ↦ by
  rcases lt_trichotomy a b with h | h | h
  · exact absurd e (ne_of_lt (hf h))
  · exact h
  · exact absurd e.symm (ne_of_lt (hf h))

theorem StrictAnti.injective (hf : StrictAnti f) : Function.Injective f := fun a b e ↦ by
  rcases lt_trichotomy a b with h | h | h
  · exact absurd e.symm (ne_of_lt (hf h))
  · exact h
  · exact absurd e (ne_of_lt (hf h))

theorem StrictMonoOn.injOn (hf : StrictMonoOn f s) : Set.InjOn f s := fun a ha b hb e ↦ by
  rcases lt_trichotomy a b with h | h | h
  · exact absurd e (ne_of_lt (hf ha hb h))
  · exact h
  · exact absurd e.symm (ne_of_lt (hf hb ha h))

theorem StrictMonoOn.lt_iff_lt (hf : StrictMonoOn f s) (ha : a ∈ s) (hb : b ∈ s) :
    f a < f b ↔ a < b := by
  refine ⟨fun h ↦ not_le.1 fun k ↦ ?_, hf ha hb⟩
  rcases eq_or_lt_of_le k with e | k
  · exact lt_irrefl _ (e ▸ h)
  · exact not_lt_of_ge (le_of_lt (hf hb ha k)) h

end LinearOrder

section Nat

variable [Preorder β]

/-- From one number to the next is enough. -/
theorem monotone_nat_of_le_succ {f : ℕ → β} (hf : ∀ n, f n ≤ f (n + 1)) : Monotone f :=
  fun a b h ↦ by
    change Nat.le a b at h
    induction h with
    | refl => exact le_refl _
    | step _ ih => exact le_trans ih (hf _)

theorem antitone_nat_of_succ_le {f : ℕ → β} (hf : ∀ n, f (n + 1) ≤ f n) : Antitone f :=
  fun a b h ↦ by
    change Nat.le a b at h
    induction h with
    | refl => exact le_refl _
    | step _ ih => exact le_trans (hf _) ih

theorem strictMono_nat_of_lt_succ {f : ℕ → β} (hf : ∀ n, f n < f (n + 1)) : StrictMono f :=
  fun a b h ↦ by
    change Nat.le (a + 1) b at h
    induction h with
    | refl => exact hf a
    | step _ ih => exact lt_trans ih (hf _)

theorem strictAnti_nat_of_succ_lt {f : ℕ → β} (hf : ∀ n, f (n + 1) < f n) : StrictAnti f :=
  fun a b h ↦ by
    change Nat.le (a + 1) b at h
    induction h with
    | refl => exact hf a
    | step _ ih => exact lt_trans (hf _) ih

end Nat

theorem StrictMono.id_le {f : ℕ → ℕ} (hf : ∀ ⦃a b⦄, a < b → f a < f b) (n : ℕ) : n ≤ f n := by
  induction n with
  | zero => exact Nat.zero_le _
  | succ n ih => exact Nat.lt_of_le_of_lt ih (hf (Nat.lt_succ_self n))
