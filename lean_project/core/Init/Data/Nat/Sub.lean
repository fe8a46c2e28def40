/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Order

/-!
# Natural numbers: truncated subtraction

`n - m` is 0 when `n ≤ m`. Most lemmas therefore write `n` as `m + k` first.
-/

set_option relaxedAutoImplicit false

namespace Nat

@[simp] protected theorem sub_zero (n : Nat) : n - 0 = n := rfl

theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl

@[simp] protected theorem zero_sub (n : Nat) : 0 - n = 0 :=
  n.rec (motive := fun n ↦ 0 - n = 0) rfl fun _ ↦ congrArg pred

@[simp] protected theorem pred_zero : pred 0 = 0 := rfl

@[simp] protected theorem pred_succ (n : Nat) : pred (n+1) = n := rfl

theorem succ_sub_succ (n m : Nat) : (n+1) - (m+1) = n - m := succ_sub_succ_eq_sub n m

@[simp] protected theorem sub_self (n : Nat) : n - n = 0 :=
  n.rec (motive := fun n ↦ n - n = 0) rfl fun n ↦ (succ_sub_succ n n).trans

@[simp] protected theorem add_sub_cancel (n m : Nat) : n + m - m = n :=
  m.rec (motive := fun m ↦ n + m - m = n) rfl fun m ↦ (succ_sub_succ (n + m) m).trans

@[simp] protected theorem add_sub_cancel_left (n m : Nat) : n + m - n = m :=
  (congrArg (· - n) (Nat.add_comm n m)).trans (Nat.add_sub_cancel m n)

@[simp] protected theorem add_sub_add_right (n k m : Nat) : (n + k) - (m + k) = n - m :=
  k.rec (motive := fun k ↦ n + k - (m + k) = n - m) rfl fun k ↦
    (succ_sub_succ (n + k) (m + k)).trans

protected theorem add_sub_add_left (k n m : Nat) : (k + n) - (k + m) = n - m :=
  calc k + n - (k + m) = n + k - (m + k) :=
        congr (congrArg HSub.hSub (Nat.add_comm k n)) (Nat.add_comm k m)
    _ = n - m := Nat.add_sub_add_right n k m

protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) :=
  k.rec (motive := fun k ↦ n - m - k = n - (m + k)) rfl fun _ ↦ congrArg pred

protected theorem sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 :=
  Nat.le.rec (motive := fun m _ ↦ n - m = 0) (Nat.sub_self n) (fun _ ↦ congrArg pred) h

protected theorem sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n := by
  rcases Nat.exists_eq_add_of_le h with ⟨k, rfl⟩
  exact (congrArg (· + m) (Nat.add_sub_cancel_left m k)).trans (Nat.add_comm k m)

protected theorem add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b :=
  (Nat.add_comm a _).trans (Nat.sub_add_cancel h)

protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by
  rcases Nat.exists_eq_add_of_le h with ⟨d, rfl⟩
  rw [Nat.add_comm k d, ← Nat.add_assoc, Nat.add_sub_cancel, Nat.add_sub_cancel]

protected theorem sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by
  rcases Nat.exists_eq_add_of_le h with ⟨d, rfl⟩
  rw [Nat.add_assoc, Nat.add_sub_cancel_left, Nat.add_sub_cancel_left]

protected theorem sub_eq_iff_eq_add {b a c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b := by
  rcases Nat.exists_eq_add_of_le h with ⟨k, rfl⟩
  rw [Nat.add_sub_cancel_left, Nat.add_comm c b, Nat.add_left_cancel_iff]

protected theorem sub_pos_of_lt {m n : Nat} (h : m < n) : 0 < n - m :=
  Nat.pos_of_ne_zero fun z ↦ by
    have e := Nat.sub_add_cancel (Nat.le_of_lt h)
    rw [z, Nat.zero_add] at e
    exact Nat.ne_of_lt h e

theorem sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 :=
  Nat.ne_of_gt (Nat.sub_pos_of_lt h)

protected theorem sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b := by
  induction b generalizing c with
  | zero => exact Iff.rfl
  | succ b ih =>
    have step : ∀ x, pred x ≤ c ↔ x ≤ c + 1 := fun x ↦ by
      cases x with
      | zero => exact iff_of_true (zero_le c) (zero_le _)
      | succ x => exact succ_le_succ_iff.symm
    refine (step (a - b)).trans (ih.trans ?_)
    rw [Nat.add_right_comm]
    exact Iff.rfl

protected theorem sub_le_sub_right {n m : Nat} (h : n ≤ m) (k : Nat) : n - k ≤ m - k :=
  k.rec (motive := fun k ↦ n - k ≤ m - k) h fun _ ↦ pred_le_pred

protected theorem sub_lt_of_lt {a b c : Nat} (h : a < c) : a - b < c :=
  Nat.lt_of_le_of_lt (sub_le a b) h

theorem pred_lt : ∀ {n : Nat}, n ≠ 0 → pred n < n
  | 0, h => absurd rfl h
  | _ + 1, _ => Nat.le.refl

theorem sub_one_lt {n : Nat} (h : n ≠ 0) : n - 1 < n := pred_lt h

theorem pred_lt_of_lt {n m : Nat} (h : m < n) : pred n < n :=
  match n, h with
  | _ + 1, _ => Nat.le.refl

theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := pred_lt_of_lt h

theorem sub_succ_lt_self {a i : Nat} (h : i < a) : a - (i + 1) < a - i :=
  pred_lt (Nat.sub_ne_zero_of_lt h)

theorem succ_pred {a : Nat} (h : a ≠ 0) : a.pred.succ = a :=
  match a, h with
  | _ + 1, _ => rfl

protected theorem mul_sub (k m n : Nat) : k * (m - n) = k * m - k * n := by
  have pull : ∀ x, k * pred x = k * x - k := fun x ↦ by
    cases x with
    | zero => exact (Nat.zero_sub k).symm
    | succ x => exact (Nat.add_sub_cancel (k * x) k).symm
  induction n with
  | zero => rfl
  | succ n ih => exact (pull (m - n)).trans ((congrArg (· - k) ih).trans (Nat.sub_sub _ _ k))

protected theorem sub_mul (n m k : Nat) : (n - m) * k = n * k - m * k :=
  calc (n - m) * k = k * (n - m) := Nat.mul_comm _ k
    _ = k * n - k * m := Nat.mul_sub k n m
    _ = n * k - m * k := congr (congrArg HSub.hSub (Nat.mul_comm k n)) (Nat.mul_comm k m)

end Nat
