/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Basic

/-!
# Natural numbers: the order

`≤` and `<`, their interplay with `+` and `*`, and the instances that let `calc` mix them.
-/

set_option relaxedAutoImplicit false

namespace Nat

attribute [simp] Nat.zero_le Nat.le_refl Nat.lt_irrefl Nat.not_lt_zero Nat.zero_lt_succ
  Nat.lt_succ_self

protected theorem le_rfl {n : Nat} : n ≤ n := Nat.le.refl

protected theorem le_of_eq {n m : Nat} (h : n = m) : n ≤ m := h ▸ Nat.le.refl

protected theorem le_of_lt {n m : Nat} (h : n < m) : n ≤ m := Nat.le_trans (le_succ n) h

theorem le_of_succ_le {n m : Nat} (h : succ n ≤ m) : n ≤ m := Nat.le_of_lt h

theorem succ_le_of_lt {n m : Nat} (h : n < m) : succ n ≤ m := h

theorem lt_of_succ_le {n m : Nat} (h : succ n ≤ m) : n < m := h

theorem succ_le {n m : Nat} : succ n ≤ m ↔ n < m := Iff.rfl

theorem add_one_le_iff {n m : Nat} : n + 1 ≤ m ↔ n < m := Iff.rfl

theorem lt_succ {m n : Nat} : m < succ n ↔ m ≤ n := ⟨le_of_lt_succ, lt_succ_of_le⟩

protected theorem lt_add_one_iff {m n : Nat} : m < n + 1 ↔ m ≤ n := ⟨le_of_lt_succ, lt_succ_of_le⟩

theorem lt_add_one_of_le {n m : Nat} (h : n ≤ m) : n < m + 1 := lt_succ_of_le h

theorem lt_succ_of_lt {n m : Nat} (h : n < m) : n < succ m := Nat.le.step h

theorem le_of_lt_add_one {n m : Nat} (h : n < m + 1) : n ≤ m := le_of_lt_succ h

theorem succ_lt_succ {n m : Nat} (h : n < m) : succ n < succ m := succ_le_succ h

theorem lt_of_succ_lt_succ {n m : Nat} (h : succ n < succ m) : n < m := le_of_succ_le_succ h

@[simp] theorem succ_le_succ_iff {n m : Nat} : n + 1 ≤ m + 1 ↔ n ≤ m :=
  ⟨le_of_succ_le_succ, succ_le_succ⟩

@[simp] theorem add_lt_add_one_iff {n m : Nat} : n + 1 < m + 1 ↔ n < m :=
  ⟨lt_of_succ_lt_succ, succ_lt_succ⟩

protected theorem le_total (m n : Nat) : m ≤ n ∨ n ≤ m :=
  if h : m ≤ n then .inl h else .inr (Nat.le_of_lt (Nat.lt_of_not_le h))

protected theorem lt_or_le (m n : Nat) : m < n ∨ n ≤ m := Nat.lt_or_ge m n

protected theorem le_of_not_lt {a b : Nat} (h : ¬a < b) : b ≤ a := (Nat.lt_or_ge a b).resolve_left h

protected theorem not_le_of_gt {n m : Nat} (h : n > m) : ¬n ≤ m :=
  fun k ↦ Nat.lt_irrefl m (Nat.lt_of_lt_of_le h k)

protected theorem not_le_of_lt {a b : Nat} (h : a < b) : ¬b ≤ a := Nat.not_le_of_gt h

protected theorem not_lt_of_le {n m : Nat} (h : n ≤ m) : ¬m < n :=
  fun k ↦ Nat.lt_irrefl m (Nat.lt_of_lt_of_le k h)

protected theorem not_lt_of_ge {n m : Nat} (h : m ≥ n) : ¬m < n := Nat.not_lt_of_le h

@[simp] protected theorem not_le {n m : Nat} : ¬n ≤ m ↔ m < n :=
  ⟨Nat.lt_of_not_le, Nat.not_le_of_gt⟩

@[simp] protected theorem not_lt {n m : Nat} : ¬n < m ↔ m ≤ n :=
  ⟨Nat.le_of_not_lt, Nat.not_lt_of_le⟩

theorem not_le_eq (a b : Nat) : (¬a ≤ b) = (b + 1 ≤ a) := propext Nat.not_le

theorem not_lt_eq (a b : Nat) : (¬a < b) = (b ≤ a) := propext Nat.not_lt

theorem not_ge_eq (a b : Nat) : (¬a ≥ b) = (a + 1 ≤ b) := propext Nat.not_le

theorem not_gt_eq (a b : Nat) : (¬a > b) = (a ≤ b) := propext Nat.not_lt

protected theorem ne_of_gt {a b : Nat} (h : b < a) : a ≠ b := by
  rintro rfl
  exact Nat.lt_irrefl a h

protected theorem ne_of_lt {a b : Nat} (h : a < b) : a ≠ b := by
  rintro rfl
  exact Nat.lt_irrefl a h

protected theorem lt_asymm {a b : Nat} (h : a < b) : ¬b < a := Nat.not_lt_of_le (Nat.le_of_lt h)

protected theorem lt_or_gt_of_ne {a b : Nat} (ne : a ≠ b) : a < b ∨ a > b :=
  if h : a ≤ b then .inl (Nat.lt_of_le_of_ne h ne) else .inr (Nat.lt_of_not_le h)

protected theorem lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a :=
  if h : b ≤ a then
    if k : a ≤ b then .inr (.inl (Nat.le_antisymm k h)) else .inr (.inr (Nat.lt_of_not_le k))
  else .inl (Nat.lt_of_not_le h)

protected theorem eq_iff_le_and_ge {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h ↦ ⟨Nat.le_of_eq h, Nat.le_of_eq h.symm⟩, fun ⟨h, k⟩ ↦ Nat.le_antisymm h k⟩

protected theorem le_antisymm_iff {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a := Nat.eq_iff_le_and_ge

protected theorem ne_iff_lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ b < a := by
  refine ⟨Nat.lt_or_gt_of_ne, ?_⟩
  rintro (h | h)
  · exact Nat.ne_of_lt h
  · exact Nat.ne_of_gt h

protected theorem lt_of_lt_of_eq {n m k : Nat} (h : n < m) (e : m = k) : n < k := e ▸ h

theorem eq_zero_or_pos : ∀ (n : Nat), n = 0 ∨ n > 0
  | 0 => .inl rfl
  | n+1 => .inr (zero_lt_succ n)

protected theorem pos_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n := (eq_zero_or_pos n).resolve_left h

protected theorem pos_iff_ne_zero {n : Nat} : 0 < n ↔ n ≠ 0 := ⟨Nat.ne_of_gt, Nat.pos_of_ne_zero⟩

theorem zero_lt_of_ne_zero {a : Nat} (h : a ≠ 0) : 0 < a := Nat.pos_of_ne_zero h

protected theorem zero_lt_one : 0 < (1:Nat) := Nat.le.refl

@[simp] theorem zero_lt_add_one' (n : Nat) : 0 < n + 1 := zero_lt_succ n

@[simp] theorem lt_add_one' (n : Nat) : n < n + 1 := Nat.le.refl

theorem eq_zero_of_le_zero {n : Nat} (h : n ≤ 0) : n = 0 := Nat.le_antisymm h (zero_le n)

@[simp] theorem le_zero_eq (a : Nat) : (a ≤ 0) = (a = 0) :=
  propext ⟨eq_zero_of_le_zero, Nat.le_of_eq⟩

theorem le_zero {a : Nat} : a ≤ 0 ↔ a = 0 := ⟨eq_zero_of_le_zero, Nat.le_of_eq⟩

@[simp] theorem le_add_right (n k : Nat) : n ≤ n + k :=
  k.rec (motive := fun k ↦ n ≤ n + k) Nat.le.refl fun _ ↦ Nat.le.step

@[simp] theorem le_add_left (n m : Nat) : n ≤ m + n := Nat.add_comm n m ▸ le_add_right n m

theorem le.dest {n m : Nat} (h : n ≤ m) : ∃ k, n + k = m :=
  Nat.le.rec (motive := fun m _ ↦ ∃ k, n + k = m) ⟨0, rfl⟩
    (fun _ ⟨k, e⟩ ↦ ⟨k + 1, congrArg succ e⟩) h

theorem le.intro {n m k : Nat} (h : n + k = m) : n ≤ m := h ▸ le_add_right n k

protected theorem exists_eq_add_of_le {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = m + k :=
  let ⟨k, e⟩ := le.dest h; ⟨k, e.symm⟩

protected theorem le_of_add_le_add_left {a b c : Nat} (h : a + b ≤ a + c) : b ≤ c := by
  induction a with
  | zero =>
    rw [Nat.zero_add, Nat.zero_add] at h
    exact h
  | succ a ih =>
    rw [succ_add, succ_add] at h
    exact ih (le_of_succ_le_succ h)

protected theorem le_of_add_le_add_right {a b c : Nat} (h : a + b ≤ c + b) : a ≤ c := by
  induction b with
  | zero => exact h
  | succ b ih => exact ih (le_of_succ_le_succ h)

protected theorem add_le_add_left {n m : Nat} (h : n ≤ m) (k : Nat) : k + n ≤ k + m :=
  Nat.le.rec (motive := fun m _ ↦ k + n ≤ k + m) Nat.le.refl (fun _ ↦ Nat.le.step) h

protected theorem add_le_add_right {n m : Nat} (h : n ≤ m) (k : Nat) : n + k ≤ m + k :=
  k.rec (motive := fun k ↦ n + k ≤ m + k) h fun _ ↦ succ_le_succ

protected theorem add_le_add {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Nat.le_trans (Nat.add_le_add_left h₂ a) (Nat.add_le_add_right h₁ d)

protected theorem add_lt_add_left {n m : Nat} (h : n < m) (k : Nat) : k + n < k + m :=
  Nat.le.rec (motive := fun m _ ↦ k + n < k + m) Nat.le.refl (fun _ ↦ Nat.le.step) h

protected theorem add_lt_add_right {n m : Nat} (h : n < m) (k : Nat) : n + k < m + k :=
  k.rec (motive := fun k ↦ n + k < m + k) h fun _ ↦ succ_lt_succ

protected theorem add_lt_add {a b c d : Nat} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Nat.lt_trans (Nat.add_lt_add_left h₂ a) (Nat.add_lt_add_right h₁ d)

protected theorem add_lt_add_of_lt_of_le {a b c d : Nat} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d :=
  Nat.lt_of_le_of_lt (Nat.add_le_add_left h₂ a) (Nat.add_lt_add_right h₁ d)

protected theorem add_lt_add_of_le_of_lt {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_left h₂ a) (Nat.add_le_add_right h₁ d)

@[simp] protected theorem add_le_add_iff_left {m k n : Nat} : n + m ≤ n + k ↔ m ≤ k :=
  Iff.intro Nat.le_of_add_le_add_left (Nat.add_le_add_left · n)

@[simp] protected theorem add_le_add_iff_right {m k n : Nat} : m + n ≤ k + n ↔ m ≤ k := by
  rw [Nat.add_comm m, Nat.add_comm k, Nat.add_le_add_iff_left]

protected theorem lt_of_add_lt_add_left {m k n : Nat} (h : n + m < n + k) : m < k :=
  Nat.le_of_add_le_add_left (a := n) (b := m+1) h

@[simp] protected theorem add_lt_add_iff_left {n m k : Nat} : n + m < n + k ↔ m < k :=
  Nat.add_le_add_iff_left (n := n) (m := m + 1)

@[simp] protected theorem add_lt_add_iff_right {n m k : Nat} : m + n < k + n ↔ m < k := by
  rw [Nat.add_comm m, Nat.add_comm k]
  exact Nat.add_lt_add_iff_left

protected theorem lt_add_of_pos_right {k n : Nat} (h : 0 < k) : n < n + k := Nat.add_lt_add_left h n

protected theorem lt_add_of_pos_left {k n : Nat} (h : 0 < k) : n < k + n := by
  rw [Nat.add_comm]
  exact Nat.lt_add_of_pos_right h

protected theorem le_add_of_le {a b : Nat} (c : Nat) (h : a ≤ b) : a ≤ b + c :=
  c.rec (motive := fun c ↦ a ≤ b + c) h fun _ ↦ Nat.le.step

theorem le_add_right_of_le {n m k : Nat} (h : n ≤ m) : n ≤ m + k :=
  k.rec (motive := fun k ↦ n ≤ m + k) h fun _ ↦ Nat.le.step

theorem le_add_left_of_le {n m k : Nat} (h : n ≤ m) : n ≤ k + m := Nat.le_trans h (le_add_left m k)

protected theorem lt_add_right {a b : Nat} (c : Nat) (h : a < b) : a < b + c :=
  c.rec (motive := fun c ↦ a < b + c) h fun _ ↦ Nat.le.step

protected theorem mul_le_mul_left {m n : Nat} (k : Nat) (h : m ≤ n) : k * m ≤ k * n :=
  Nat.le.rec (motive := fun n _ ↦ k * m ≤ k * n) Nat.le.refl
    (fun _ ih ↦ Nat.le_trans ih (le_add_right _ k)) h

protected theorem mul_le_mul_right {m n : Nat} (k : Nat) (h : m ≤ n) : m * k ≤ n * k :=
  k.rec (motive := fun k ↦ m * k ≤ n * k) Nat.le.refl fun _ ih ↦ Nat.add_le_add ih h

protected theorem mul_le_mul {p q m n : Nat} (h₁ : p ≤ m) (h₂ : q ≤ n) : p * q ≤ m * n :=
  Nat.le_trans (Nat.mul_le_mul_left p h₂) (Nat.mul_le_mul_right n h₁)

protected theorem mul_lt_mul_of_pos_left {m n k : Nat} (h : m < n) (hk : 0 < k) : k * m < k * n :=
  Nat.le.rec (motive := fun n _ ↦ k * m < k * n) (Nat.lt_add_of_pos_right hk)
    (fun _ ih ↦ Nat.lt_of_lt_of_le ih (le_add_right _ k)) h

protected theorem mul_lt_mul_of_pos_right {m n k : Nat} (h : m < n) (hk : 0 < k) : m * k < n * k :=
  match k, hk with
  | k + 1, _ => Nat.add_lt_add_of_le_of_lt (Nat.mul_le_mul_right k (Nat.le_of_lt h)) h

protected theorem eq_of_mul_eq_mul_left {m k n : Nat} (ha : 0 < n) (h : n * m = n * k) : m = k :=
  have le : ∀ {a b : Nat}, n * a = n * b → a ≤ b := fun e ↦
    Nat.le_of_not_lt fun l ↦ Nat.ne_of_gt (Nat.mul_lt_mul_of_pos_left l ha) e
  Nat.le_antisymm (le h) (le h.symm)

protected theorem eq_of_mul_eq_mul_right {n m k : Nat} (hm : 0 < m) (h : n * m = k * m) : n = k :=
  Nat.eq_of_mul_eq_mul_left hm ((Nat.mul_comm m n).trans (h.trans (Nat.mul_comm k m)))

protected theorem le_of_mul_le_mul_left {a b c : Nat} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b := by
  rcases Nat.lt_or_ge b a with l | l
  · exact absurd h (Nat.not_le_of_lt (Nat.mul_lt_mul_of_pos_left l hc))
  · exact l

protected theorem lt_of_mul_lt_mul_left {a b c : Nat} (h : a * b < a * c) : b < c :=
  (Nat.lt_or_ge b c).elim id fun l ↦ absurd (Nat.mul_le_mul_left a l) (Nat.not_le_of_lt h)

@[simp] protected theorem mul_eq_zero : ∀ {m n : Nat}, n * m = 0 ↔ n = 0 ∨ m = 0 := by
  intro m n
  refine ⟨fun h ↦ (eq_zero_or_pos n).imp_right fun p ↦
    (eq_zero_or_pos m).resolve_right fun q ↦ Nat.ne_of_gt (Nat.mul_pos p q) h, ?_⟩
  rintro (rfl | rfl)
  · exact Nat.zero_mul m
  · rfl

end Nat

instance : Trans (α := Nat) (· < ·) (· < ·) (· < ·) := ⟨Nat.lt_trans⟩

instance : Trans (α := Nat) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Nat.le_trans⟩

instance : Trans (α := Nat) (· < ·) (· ≤ ·) (· < ·) := ⟨Nat.lt_of_lt_of_le⟩

instance : Trans (α := Nat) (· ≤ ·) (· < ·) (· < ·) := ⟨Nat.lt_of_le_of_lt⟩

namespace Nat

end Nat
