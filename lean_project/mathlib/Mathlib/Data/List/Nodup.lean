/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Notation

/-!
# Lists without repetition, and when two lists are permutations

Two lists without repetition are permutations of each other when they have the same elements, and
`List.dedup` takes out repetitions. Both relations are decided by computation.
-/

universe u v

namespace List

variable {α : Type u} {β : Type v}

theorem Nodup.of_cons {a : α} {l : List α} (h : Nodup (a :: l)) : Nodup l := (nodup_cons.1 h).2

theorem Nodup.notMem {a : α} {l : List α} (h : Nodup (a :: l)) : a ∉ l := (nodup_cons.1 h).1

theorem Nodup.map_on {f : α → β} {l : List α} (H : ∀ x ∈ l, ∀ y ∈ l, f x = f y → x = y)
    (d : Nodup l) : (map f l).Nodup := by
  induction l with
  | nil => exact nodup_nil
  | cons a l ih =>
    rw [map_cons, nodup_cons]
    refine ⟨fun m ↦ ?_, ih (fun x hx y hy ↦ H x (.tail _ hx) y (.tail _ hy)) d.of_cons⟩
    obtain ⟨b, hb, e⟩ := mem_map.1 m
    exact d.notMem (H b (.tail _ hb) a (.head _) e ▸ hb)

theorem Nodup.map {f : α → β} {l : List α} (hf : Function.Injective f) (d : Nodup l) :
    (map f l).Nodup := d.map_on fun _ _ _ _ h ↦ hf h

theorem Nodup.erase [DecidableEq α] (a : α) {l : List α} (d : Nodup l) : (l.erase a).Nodup := by
  induction l with
  | nil => exact d
  | cons b l ih =>
    rw [erase_cons]
    split
    · exact d.of_cons
    · exact nodup_cons.2 ⟨fun m ↦ d.notMem (mem_of_mem_erase m), ih d.of_cons⟩

theorem Nodup.mem_erase_iff [DecidableEq α] {a b : α} {l : List α} (d : Nodup l) :
    a ∈ l.erase b ↔ a ≠ b ∧ a ∈ l := by
  refine ⟨fun m ↦ ⟨?_, mem_of_mem_erase m⟩, fun h ↦ (mem_erase_of_ne h.1).2 h.2⟩
  rintro rfl
  by_cases k : a ∈ l
  · exact ((perm_cons_erase k).nodup d).notMem m
  · exact k (mem_of_mem_erase m)

/-! ### Permutations -/

theorem Perm.cons_inv {a : α} {l₁ l₂ : List α} (p : Perm (a :: l₁) (a :: l₂)) : Perm l₁ l₂ := by
  classical
  suffices H : ∀ {m₁ m₂ : List α}, Perm m₁ m₂ → Perm (m₁.erase a) (m₂.erase a) by
    simpa using H p
  intro m₁ m₂ q
  induction q with
  | nil => exact .nil
  | cons x _ ih =>
    rw [erase_cons, erase_cons]
    split
    · assumption
    · exact .cons x ih
  | swap x y l =>
    simp only [erase_cons]
    by_cases h : x = a <;> by_cases k : y = a <;> simp [h, k, Perm.swap]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

@[simp] theorem perm_cons (a : α) {l₁ l₂ : List α} : Perm (a :: l₁) (a :: l₂) ↔ Perm l₁ l₂ :=
  ⟨Perm.cons_inv, Perm.cons a⟩

theorem cons_perm_iff_perm_erase [DecidableEq α] {a : α} {l₁ l₂ : List α} :
    Perm (a :: l₁) l₂ ↔ a ∈ l₂ ∧ Perm l₁ (l₂.erase a) := by
  constructor
  · intro h
    have m : a ∈ l₂ := h.mem_iff.1 (.head _)
    exact ⟨m, (h.trans (perm_cons_erase m)).cons_inv⟩
  · rintro ⟨m, h⟩
    exact (Perm.cons a h).trans (perm_cons_erase m).symm

instance decidablePerm [DecidableEq α] : (l₁ l₂ : List α) → Decidable (Perm l₁ l₂)
  | [], l₂ => decidable_of_iff (l₂ = []) nil_perm.symm
  | a :: l₁, l₂ =>
    have := decidablePerm l₁ (l₂.erase a)
    decidable_of_iff (a ∈ l₂ ∧ Perm l₁ (l₂.erase a)) cons_perm_iff_perm_erase.symm

theorem perm_ext_iff_of_nodup {l₁ l₂ : List α} (d₁ : Nodup l₁) (d₂ : Nodup l₂) :
    Perm l₁ l₂ ↔ ∀ a, a ∈ l₁ ↔ a ∈ l₂ := by
  refine ⟨fun p _ ↦ p.mem_iff, fun h ↦ ?_⟩
  classical
  induction l₁ generalizing l₂ with
  | nil =>
    cases l₂ with
    | nil => exact .nil
    | cons b l => exact absurd ((h b).2 (.head _)) not_mem_nil
  | cons a l ih =>
    refine cons_perm_iff_perm_erase.2 ⟨(h a).1 (.head _), ih d₁.of_cons (d₂.erase a) fun b ↦ ?_⟩
    rw [d₂.mem_erase_iff, ← h b, mem_cons]
    refine ⟨fun m ↦ ⟨fun e ↦ d₁.notMem (e ▸ m), .inr m⟩, fun ⟨hn, hm⟩ ↦ hm.resolve_left hn⟩

/-! ### Taking out repetitions -/

/-- The list without its repetitions: of equal elements the last one stays. -/
def dedup [DecidableEq α] : List α → List α
  | [] => []
  | a :: l => if a ∈ l then dedup l else a :: dedup l

@[simp] theorem dedup_nil [DecidableEq α] : dedup ([] : List α) = [] := rfl

theorem dedup_cons_of_mem [DecidableEq α] {a : α} {l : List α} (h : a ∈ l) :
    dedup (a :: l) = dedup l := if_pos h

theorem dedup_cons_of_notMem [DecidableEq α] {a : α} {l : List α} (h : a ∉ l) :
    dedup (a :: l) = a :: dedup l := if_neg h

@[simp] theorem mem_dedup [DecidableEq α] {a : α} {l : List α} : a ∈ dedup l ↔ a ∈ l := by
  induction l with
  | nil => exact Iff.rfl
  | cons b l ih =>
    by_cases h : b ∈ l
    · rw [dedup_cons_of_mem h, ih, mem_cons]
      exact ⟨.inr, fun k ↦ k.elim (fun e ↦ e ▸ h) id⟩
    · rw [dedup_cons_of_notMem h, mem_cons, mem_cons, ih]

theorem nodup_dedup [DecidableEq α] (l : List α) : Nodup (dedup l) := by
  induction l with
  | nil => exact nodup_nil
  | cons b l ih =>
    by_cases h : b ∈ l
    · rwa [dedup_cons_of_mem h]
    · rw [dedup_cons_of_notMem h, nodup_cons, mem_dedup]
      exact ⟨h, ih⟩

theorem Nodup.dedup [DecidableEq α] {l : List α} (h : Nodup l) : dedup l = l := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [dedup_cons_of_notMem h.notMem, ih h.of_cons]

theorem Perm.dedup [DecidableEq α] {l₁ l₂ : List α} (p : Perm l₁ l₂) :
    Perm (dedup l₁) (dedup l₂) :=
  (perm_ext_iff_of_nodup (nodup_dedup _) (nodup_dedup _)).2 fun a ↦ by
    rw [mem_dedup, mem_dedup, p.mem_iff]

/-! ### Ranges -/

theorem nodup_range' (s n : ℕ) : Nodup (range' s n) := by
  rw [range'_eq_map_range]
  exact nodup_range.map fun _ _ h ↦ Nat.add_left_cancel h

theorem mem_range'_one {m s n : ℕ} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  rw [range'_eq_map_range, mem_map]
  constructor
  · rintro ⟨i, hi, rfl⟩
    rw [mem_range] at hi
    omega
  · intro h
    exact ⟨m - s, mem_range.2 (by omega), by omega⟩

end List
