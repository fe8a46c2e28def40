/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Find
import Mathlib.Algebra.Order.Ring.Nat
import Mathlib.Order.Bounds.Basic
import Mathlib.Order.SetNotation

/-! # Suprema and infima of sets of natural numbers -/

namespace Nat

open Classical in
/-- The least element; `0` for the empty set. -/
noncomputable instance instInfSet : InfSet ℕ :=
  ⟨fun s ↦ if h : ∃ n, n ∈ s then Nat.find h else 0⟩

open Classical in
/-- The least upper bound; `0` for an unbounded set. -/
noncomputable instance instSupSet : SupSet ℕ :=
  ⟨fun s ↦ if h : ∃ n, ∀ a ∈ s, a ≤ n then Nat.find h else 0⟩

variable {s : Set ℕ} {m n : ℕ}

theorem sInf_def (h : s.Nonempty) : sInf s ∈ s ∧ ∀ n ∈ s, sInf s ≤ n := by
  classical
  have e : sInf s = Nat.find (show ∃ n, n ∈ s from h) := by
    show (if h : ∃ n, n ∈ s then Nat.find h else 0) = _
    rw [dif_pos (show ∃ n, n ∈ s from h)]
  rw [e]
  exact ⟨Nat.find_spec _, fun n hn ↦ Nat.find_min' _ hn⟩

theorem sInf_mem (h : s.Nonempty) : sInf s ∈ s := (sInf_def h).1

protected theorem sInf_le (hm : m ∈ s) : sInf s ≤ m := (sInf_def ⟨m, hm⟩).2 m hm

theorem notMem_of_lt_sInf (hm : m < sInf s) : m ∉ s := fun h ↦
  Nat.not_le_of_gt hm (Nat.sInf_le h)

@[simp] theorem sInf_empty : sInf (∅ : Set ℕ) = 0 := dif_neg fun ⟨_, h⟩ ↦ h

theorem isLeast_sInf (h : s.Nonempty) : IsLeast s (sInf s) :=
  ⟨sInf_mem h, fun _ m ↦ Nat.sInf_le m⟩

theorem isLUB_sSup (h : BddAbove s) : IsLUB s (sSup s) := by
  classical
  have h' : ∃ n, ∀ a ∈ s, a ≤ n := h
  have e : sSup s = Nat.find h' := by
    show (if h : ∃ n, ∀ a ∈ s, a ≤ n then Nat.find h else 0) = _
    rw [dif_pos h']
  rw [e]
  exact ⟨fun a m ↦ Nat.find_spec h' a m, fun b hb ↦ Nat.find_min' h' hb⟩

/-- The supremum of a nonempty bounded set is one of its elements. -/
theorem sSup_mem (h₁ : s.Nonempty) (h₂ : BddAbove s) : sSup s ∈ s := by
  have l := isLUB_sSup h₂
  refine Classical.byContradiction fun hs ↦ ?_
  obtain ⟨a, ha⟩ := h₁
  have ub : ∀ x ∈ s, x ≤ sSup s - 1 := fun x hx ↦ by
    have h₁ : x ≤ sSup s := l.1 hx
    have h₂ : x ≠ sSup s := fun e ↦ hs (e ▸ hx)
    omega
  have h₃ : sSup s ≤ sSup s - 1 := l.2 ub
  have h₄ : a ≤ sSup s := l.1 ha
  have h₅ : a ≠ sSup s := fun e ↦ hs (e ▸ ha)
  omega

end Nat
