/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Cast

/-!
# Natural numbers: addition, multiplication, powers

The semiring laws by induction. Nothing here may use `omega`, which is built on these lemmas.
-/

set_option relaxedAutoImplicit false

namespace Nat

@[simp] theorem zero_eq : Nat.zero = 0 := rfl

@[simp] theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl

theorem lt_eq (n m : Nat) : Nat.lt n m = (n < m) := rfl

theorem le_eq (n m : Nat) : Nat.le n m = (n ≤ m) := rfl

theorem add_eq (n m : Nat) : Nat.add n m = n + m := rfl

theorem mul_eq (n m : Nat) : Nat.mul n m = n * m := rfl

theorem sub_eq (n m : Nat) : Nat.sub n m = n - m := rfl

protected theorem sub_one (n : Nat) : n - 1 = pred n := rfl

theorem add_one (n : Nat) : n + 1 = succ n := rfl

@[simp] protected theorem add_zero (n : Nat) : n + 0 = n := rfl

theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl

@[simp] protected theorem zero_add (n : Nat) : 0 + n = n :=
  n.rec (motive := fun n ↦ 0 + n = n) rfl fun _ ↦ congrArg succ

theorem succ_add (n m : Nat) : (succ n) + m = succ (n + m) :=
  m.rec (motive := fun m ↦ succ n + m = succ (n + m)) rfl fun _ ↦ congrArg succ

@[simp] theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := fun h ↦ Nat.noConfusion h

theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := fun h ↦ Nat.noConfusion h

@[simp] theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := fun h ↦ add_one_ne_zero n h.symm

protected theorem add_comm (n m : Nat) : n + m = m + n := by
  induction n with
  | zero => exact Nat.zero_add m
  | succ n ih => exact (succ_add n m).trans (congrArg succ ih)

protected theorem add_assoc (n m k : Nat) : (n + m) + k = n + (m + k) :=
  k.rec (motive := fun k ↦ n + m + k = n + (m + k)) rfl fun _ ↦ congrArg succ

protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) :=
  (Nat.add_assoc n m k).symm.trans
    ((congrArg (· + k) (Nat.add_comm n m)).trans (Nat.add_assoc m n k))

protected theorem add_right_comm (n m k : Nat) : (n + m) + k = (n + k) + m :=
  (Nat.add_assoc n m k).trans
    ((congrArg (n + ·) (Nat.add_comm m k)).trans (Nat.add_assoc n k m).symm)

protected theorem add_left_cancel {n m k : Nat} (h : n + m = n + k) : m = k := by
  revert h
  refine n.rec (motive := fun n ↦ n + m = n + k → m = k) ?_ ?_
  · exact fun h ↦ (Nat.zero_add m).symm.trans (h.trans (Nat.zero_add k))
  · exact fun n ih h ↦ ih (Nat.succ.inj ((succ_add n m).symm.trans (h.trans (succ_add n k))))

protected theorem add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k := by
  induction m with
  | zero => exact h
  | succ m ih => exact ih (Nat.succ.inj h)

@[simp] protected theorem add_left_cancel_iff {m k n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, fun h ↦ h ▸ rfl⟩

@[simp] protected theorem add_right_cancel_iff {m k n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, fun h ↦ h ▸ rfl⟩

theorem eq_zero_of_add_eq_zero {n m : Nat} (h : n + m = 0) : n = 0 ∧ m = 0 := by
  have z : m = 0 := by
    cases m
    · rfl
    · cases h
  subst z
  exact ⟨h, rfl⟩

@[simp] protected theorem add_eq_zero_iff {n m : Nat} : n + m = 0 ↔ n = 0 ∧ m = 0 := by
  refine ⟨eq_zero_of_add_eq_zero, ?_⟩
  rintro ⟨rfl, rfl⟩
  rfl

@[simp] protected theorem mul_zero (n : Nat) : n * 0 = 0 := rfl

theorem mul_succ (n m : Nat) : n * succ m = n * m + n := rfl

protected theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl

@[simp] protected theorem zero_mul (n : Nat) : 0 * n = 0 :=
  n.rec (motive := fun n ↦ 0 * n = 0) rfl fun _ ↦ id

theorem succ_mul (n m : Nat) : (succ n) * m = n * m + m :=
  m.rec (motive := fun m ↦ succ n * m = n * m + m) rfl fun m ih ↦
    calc succ n * m + succ n = n * m + m + succ n := congrArg (· + succ n) ih
      _ = succ (n * m + n + m) := congrArg succ (Nat.add_right_comm _ m n)

protected theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m

protected theorem mul_comm (n m : Nat) : n * m = m * n := by
  induction n with
  | zero => exact Nat.zero_mul m
  | succ n ih => exact (succ_mul n m).trans (congrArg (· + m) ih)

@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := Nat.zero_add n

@[simp] protected theorem one_mul (n : Nat) : 1 * n = n :=
  (Nat.mul_comm 1 n).trans (Nat.mul_one n)

protected theorem left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k :=
  k.rec (motive := fun k ↦ n * (m + k) = n * m + n * k) rfl fun _ ih ↦
    (congrArg (· + n) ih).trans (Nat.add_assoc _ _ n)

protected theorem mul_add (k m n : Nat) : k * (m + n) = k * m + k * n := Nat.left_distrib k m n

protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k :=
  calc (n + m) * k = k * (n + m) := Nat.mul_comm _ k
    _ = k * n + k * m := Nat.left_distrib k n m
    _ = n * k + m * k := congr (congrArg HAdd.hAdd (Nat.mul_comm k n)) (Nat.mul_comm k m)

protected theorem add_mul (k m n : Nat) : (k + m) * n = k * n + m * n := Nat.right_distrib k m n

protected theorem mul_assoc (n m k : Nat) : (n * m) * k = n * (m * k) :=
  k.rec (motive := fun k ↦ n * m * k = n * (m * k)) rfl fun k ih ↦
    (congrArg (· + n * m) ih).trans (Nat.left_distrib n (m * k) m).symm

protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) :=
  (Nat.mul_assoc n m k).symm.trans
    ((congrArg (· * k) (Nat.mul_comm n m)).trans (Nat.mul_assoc m n k))

protected theorem mul_right_comm (n m k : Nat) : (n * m) * k = (n * k) * m :=
  (Nat.mul_assoc n m k).trans
    ((congrArg (n * ·) (Nat.mul_comm m k)).trans (Nat.mul_assoc n k m).symm)

protected theorem two_mul (n : Nat) : 2 * n = n + n := by
  rw [Nat.mul_comm]
  show 0 + n + n = n + n
  rw [Nat.zero_add]

protected theorem mul_two (n : Nat) : n * 2 = n + n :=
  congrArg (· + n) (Nat.zero_add n)

@[simp] protected theorem pow_zero (b : Nat) : b ^ 0 = 1 := rfl

protected theorem pow_succ {b n : Nat} : b ^ (n+1) = b ^ n * b := rfl

protected theorem pow_add_one (b n : Nat) : b ^ (n+1) = b ^ n * b := rfl

@[simp] protected theorem pow_one (a : Nat) : a ^ 1 = a := Nat.one_mul a

protected theorem pow_two (b : Nat) : b ^ 2 = b * b :=
  congrArg (· * b) (Nat.one_mul b)

protected theorem pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n :=
  n.rec (motive := fun n ↦ a ^ (m + n) = a ^ m * a ^ n) (Nat.mul_one _).symm fun _ ih ↦
    (congrArg (· * a) ih).trans (Nat.mul_assoc _ _ a)

@[simp] protected theorem one_pow (n : Nat) : 1 ^ n = 1 :=
  n.rec (motive := fun n ↦ 1 ^ n = 1) rfl fun _ ↦ (Nat.mul_one _).trans

protected theorem mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    calc (a * b) ^ n * (a * b) = a ^ n * b ^ n * (a * b) := congrArg (· * (a * b)) ih
      _ = a ^ n * (a * (b ^ n * b)) := by rw [Nat.mul_assoc, Nat.mul_left_comm (b ^ n)]
      _ = a ^ n * a * (b ^ n * b) := (Nat.mul_assoc _ _ _).symm

protected theorem pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n :=
  n.rec (motive := fun n ↦ a ^ (m * n) = (a ^ m) ^ n) rfl fun n ih ↦
    (Nat.pow_add a (m * n) m).trans (congrArg (· * a ^ m) ih)

end Nat

instance : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩

instance : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩

instance : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩

instance : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩

instance : Std.LawfulIdentity (α := Nat) (· + ·) 0 where
  left_id := Nat.zero_add
  right_id := Nat.add_zero

instance : Std.LawfulIdentity (α := Nat) (· * ·) 1 where
  left_id := Nat.one_mul
  right_id := Nat.mul_one

namespace Nat

end Nat
