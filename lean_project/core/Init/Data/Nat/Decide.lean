/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Fin.Basic

/-!
# Deciding bounded quantifiers

`decide` evaluates `∀ i < n, P i`, `∃ i < n, P i` and quantifiers over `Fin n` by trying every
number below `n`.
-/

set_option relaxedAutoImplicit false

namespace Nat

/-- `∀ k < n, P k h` is decided by recursion on `n`. -/
instance decidableBallLT :
    (n : Nat) → (P : (k : Nat) → k < n → Prop) → [∀ n h, Decidable (P n h)] → Decidable (∀ n h, P n
      h)
  | 0, _, _ => isTrue fun _ h ↦ absurd h (Nat.not_lt_zero _)
  | n + 1, P, inst =>
    match decidableBallLT n (fun k h ↦ P k (Nat.lt_succ_of_lt h)), inst n (Nat.lt_succ_self n) with
    | isFalse h, _ => isFalse fun all ↦ h fun k l ↦ all k (Nat.lt_succ_of_lt l)
    | isTrue _, isFalse k => isFalse fun all ↦ k (all n _)
    | isTrue h, isTrue k => isTrue fun m hm ↦
      if e : m = n then by subst e; exact k
      else h m (Nat.lt_of_le_of_ne (Nat.le_of_lt_succ hm) e)

instance decidableForallFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∀ i, P i) :=
  decidable_of_decidable_of_iff (p := ∀ k h, P ⟨k, h⟩)
    ⟨fun all ⟨k, h⟩ ↦ all k h, fun all k h ↦ all ⟨k, h⟩⟩

instance decidableBallLE (n : Nat) (P : (k : Nat) → k ≤ n → Prop)
    [∀ n h, Decidable (P n h)] :
    Decidable (∀ n h, P n h) :=
  decidable_of_decidable_of_iff (p := ∀ (k : Nat) (h : k < n + 1), P k (Nat.le_of_lt_succ h))
    ⟨fun all k h ↦ all k (Nat.lt_succ_of_le h), fun all k h ↦ all k (Nat.le_of_lt_succ h)⟩

instance decidableExistsLT {p : Nat → Prop} [dec : DecidablePred p] :
    DecidablePred fun n ↦ ∃ m : Nat, m < n ∧ p m
  | 0 => isFalse fun ⟨_, lt, _⟩ ↦ Nat.not_lt_zero _ lt
  | n + 1 =>
    match decidableExistsLT (p := p) n, dec n with
    | isTrue ex, _ => isTrue (ex.elim fun m hm ↦ ⟨m, Nat.lt_succ_of_lt hm.1, hm.2⟩)
    | isFalse _, isTrue hn => isTrue ⟨n, Nat.lt_succ_self n, hn⟩
    | isFalse no, isFalse hn => isFalse fun ⟨m, hm, hp⟩ ↦
      if e : m = n then hn (e ▸ hp)
      else no ⟨m, Nat.lt_of_le_of_ne (Nat.le_of_lt_succ hm) e, hp⟩

instance decidableExistsLE {p : Nat → Prop} [DecidablePred p] :
    DecidablePred fun n ↦ ∃ m : Nat, m ≤ n ∧ p m := fun n ↦
  decidable_of_decidable_of_iff (p := ∃ m : Nat, m < n + 1 ∧ p m)
    ⟨fun ⟨m, h, hp⟩ ↦ ⟨m, Nat.le_of_lt_succ h, hp⟩, fun ⟨m, h, hp⟩ ↦ ⟨m, Nat.lt_succ_of_le h, hp⟩⟩

instance decidableExistsFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∃ i, P i) :=
  have : DecidablePred fun k ↦ ∃ h : k < n, P ⟨k, h⟩ := fun k ↦
    if h : k < n then
      decidable_of_decidable_of_iff (p := P ⟨k, h⟩) ⟨fun hp ↦ ⟨h, hp⟩, fun ⟨_, hp⟩ ↦ hp⟩
    else isFalse fun ⟨l, _⟩ ↦ h l
  decidable_of_decidable_of_iff (p := ∃ k : Nat, k < n ∧ ∃ h : k < n, P ⟨k, h⟩)
    ⟨fun ⟨k, _, h, hp⟩ ↦ ⟨⟨k, h⟩, hp⟩, fun ⟨⟨k, h⟩, hp⟩ ↦ ⟨k, h, h, hp⟩⟩

end Nat
