/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Nat.Notation

/-! # The least number with a property: `Nat.find` -/

namespace Nat

variable {p q : ℕ → Prop}

section find

variable [DecidablePred p] (H : ∃ n, p n)

/-- The relation along which the search goes. -/
private def step (p : ℕ → Prop) (a b : ℕ) : Prop := a = b + 1 ∧ ∀ k, k ≤ b → ¬p k

omit [DecidablePred p] in
private theorem step_wf (H : ∃ n, p n) : WellFounded (step p) := by
  obtain ⟨n, hn⟩ := H
  have key : ∀ d a, n ≤ a + d → Acc (step p) a := by
    intro d
    induction d with
    | zero => exact fun a h ↦ ⟨a, fun b ⟨_, k⟩ ↦ absurd hn (k n h)⟩
    | succ d ih => exact fun a h ↦ ⟨a, fun b ⟨e, _⟩ ↦ ih b (by omega)⟩
  exact ⟨fun a ↦ key n a (Nat.le_add_left n a)⟩

/-- The least number with property `p`, and that it is. -/
protected noncomputable def findX : {n // p n ∧ ∀ m < n, ¬p m} :=
  @WellFounded.fix _ (fun k ↦ (∀ n < k, ¬p n) → {n // p n ∧ ∀ m < n, ¬p m}) (step p) (step_wf H)
    (fun m IH al ↦
      if pm : p m then ⟨m, pm, al⟩
      else
        have hn : ∀ n ≤ m, ¬p n := fun n h ↦
          (Nat.lt_or_eq_of_le h).elim (al n) fun e ↦ e ▸ pm
        IH (m + 1) ⟨rfl, hn⟩ fun n h ↦ hn n (Nat.le_of_lt_succ h))
    0 fun _ h ↦ absurd h (Nat.not_lt_zero _)

/-- The least number with property `p`. -/
protected noncomputable def find : ℕ := (Nat.findX H).1

protected theorem find_spec : p (Nat.find H) := (Nat.findX H).2.1

protected theorem find_min : ∀ {m : ℕ}, m < Nat.find H → ¬p m := @(Nat.findX H).2.2

protected theorem find_min' {m : ℕ} (h : p m) : Nat.find H ≤ m :=
  Nat.le_of_not_lt fun k ↦ Nat.find_min H k h

theorem find_eq_iff {m : ℕ} (h : ∃ n, p n) : Nat.find h = m ↔ p m ∧ ∀ n < m, ¬p n := by
  constructor
  · rintro rfl
    exact ⟨Nat.find_spec h, fun n hn ↦ Nat.find_min h hn⟩
  · rintro ⟨hm, hlt⟩
    exact Nat.le_antisymm (Nat.find_min' h hm)
      (Nat.le_of_not_lt fun k ↦ hlt _ k (Nat.find_spec h))

@[simp] theorem find_le_iff (h : ∃ n, p n) (n : ℕ) : Nat.find h ≤ n ↔ ∃ m ≤ n, p m :=
  ⟨fun k ↦ ⟨_, k, Nat.find_spec h⟩, fun ⟨_, hm, k⟩ ↦ Nat.le_trans (Nat.find_min' h k) hm⟩

@[simp] theorem find_lt_iff (h : ∃ n, p n) (n : ℕ) : Nat.find h < n ↔ ∃ m < n, p m :=
  ⟨fun k ↦ ⟨_, k, Nat.find_spec h⟩, fun ⟨_, hm, k⟩ ↦ Nat.lt_of_le_of_lt (Nat.find_min' h k) hm⟩

@[simp] theorem find_eq_zero (h : ∃ n, p n) : Nat.find h = 0 ↔ p 0 := by
  simp [find_eq_iff]

end find

end Nat
