/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.WF.Basic

/-!
# Recursion on a measure

Natural numbers are well-founded, hence anything is that a natural number decreases for. For such
measures Lean compiles recursion to `WellFounded.Nat.fix`, which counts down from the measure and
therefore computes by plain unfolding.
-/

universe u v

set_option relaxedAutoImplicit false

namespace Nat

private theorem acc_of_lt : (n m : Nat) → m < n → Acc (fun a b : Nat ↦ a < b) m
  | 0, m, h => (not_lt_zero m h).elim
  | n + 1, m, h => ⟨m, fun k hk ↦ acc_of_lt n k (Nat.lt_of_lt_of_le hk (le_of_lt_succ h))⟩

/-- `<` on natural numbers is well-founded. -/
@[instance_reducible] protected def lt_wfRel : WellFoundedRelation Nat where
  rel := (· < ·)
  wf := ⟨fun n ↦ acc_of_lt (n + 1) n (lt_succ_self n)⟩

/-- Strong recursion: a value at `n` from the values at all smaller numbers. -/
@[elab_as_elim] protected noncomputable def strongRecOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n :=
  Nat.lt_wfRel.wf.recursion n ind

/-- Strong induction. -/
@[elab_as_elim] protected theorem strong_induction_on {p : Nat → Prop} (n : Nat)
    (h : ∀ n, (∀ m, m < n → p m) → p n) : p n :=
  Nat.strongRecOn n h

/-- Strong recursion with the value at zero given apart. -/
@[elab_as_elim] protected noncomputable def caseStrongRecOn {motive : Nat → Sort u} (a : Nat)
    (zero : motive 0) (ind : ∀ n, (∀ m, m ≤ n → motive m) → motive (succ n)) : motive a :=
  Nat.strongRecOn a fun
    | 0, _ => zero
    | n + 1, below => ind n fun m h ↦ below m (lt_succ_of_le h)

end Nat

instance instWellFoundedRelationNat : WellFoundedRelation Nat := Nat.lt_wfRel

/-- Compare elements by a natural number. -/
abbrev measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel

namespace WellFounded.Nat
variable {α : Sort u} {motive : α → Sort v} (h : α → Nat)
  (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x)

/-- Recursion with `fuel`, which suffices as long as it exceeds the measure. -/
noncomputable def fix.go (fuel : Nat) : (x : α) → h x < fuel → motive x :=
  Nat.rec (motive := fun fuel ↦ (x : α) → h x < fuel → motive x)
    (fun _ k ↦ (Nat.not_lt_zero _ k).elim)
    (fun _ below x k ↦ F x fun y q ↦ below y (Nat.lt_of_lt_of_le q (Nat.le_of_lt_succ k))) fuel

/-- Recursion on a measure. -/
noncomputable def fix (x : α) : motive x := fix.go h F (h x + 1) x (Nat.lt_succ_self _)

theorem fix.go_congr : (m n : Nat) → (x : α) → (hm : h x < m) → (hn : h x < n) →
    fix.go h F m x hm = fix.go h F n x hn
  | 0, _, _, hm, _ => (Nat.not_lt_zero _ hm).elim
  | _, 0, _, _, hn => (Nat.not_lt_zero _ hn).elim
  | m + 1, n + 1, x, _, _ => congrArg (F x) (funext fun y ↦ funext fun _ ↦ fix.go_congr m n y _ _)

/-- The unfolding equation of recursion on a measure. -/
theorem fix_eq (x : α) : WellFounded.Nat.fix h F x = F x (fun y _ ↦ WellFounded.Nat.fix h F y) :=
  congrArg (F x) (funext fun y ↦ funext fun _ ↦ fix.go_congr h F _ _ y _ _)

end WellFounded.Nat
