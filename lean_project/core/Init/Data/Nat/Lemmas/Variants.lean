/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Gcd
import Init.Data.Nat.Lemmas.TestBit

/-!
# Natural numbers: further names

Variants of lemmas from the other rooms (the other order of factors, the `iff` of an implication,
a reflexivity without explicit argument) and consequences that need more than one room.
-/

set_option relaxedAutoImplicit false
universe u

namespace Nat

/-! ### Order -/

protected theorem one_pos : 0 < 1 := Nat.zero_lt_one
theorem succ_le_iff {m n : Nat} : succ m ≤ n ↔ m < n := Iff.rfl
protected theorem lt_iff_add_one_le {m n : Nat} : m < n ↔ m + 1 ≤ n := Iff.rfl
theorem one_le_iff_ne_zero {n : Nat} : 1 ≤ n ↔ n ≠ 0 := by omega
theorem le_one_iff_eq_zero_or_eq_one {n : Nat} : n ≤ 1 ↔ n = 0 ∨ n = 1 := by omega
protected theorem lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c := by omega
protected theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c := by omega
protected theorem add_pos_iff_pos_or_pos {m n : Nat} : 0 < m + n ↔ 0 < m ∨ 0 < n := by omega

/-- Induction from a bound `m` upwards. -/
@[elab_as_elim] theorem le_induction {m : Nat} {P : (n : Nat) → m ≤ n → Prop}
    (base : P m (Nat.le_refl m))
    (succ : ∀ (n : Nat) (hmn : m ≤ n), P n hmn → P (n + 1) (Nat.le_succ_of_le hmn)) :
    ∀ (n : Nat) (hmn : m ≤ n), P n hmn := by
  intro n hmn
  induction hmn with
  | refl => exact base
  | step h ih => exact succ _ h ih

/-! ### Products -/

protected theorem mul_lt_mul'' {a b c d : Nat} (hac : a < c) (hbd : b < d) : a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_lt hac hbd

theorem eq_one_of_mul_eq_one_right {m n : Nat} (H : m * n = 1) : m = 1 :=
  Nat.eq_one_of_dvd_one ⟨n, H.symm⟩

theorem eq_one_of_mul_eq_one_left {m n : Nat} (H : m * n = 1) : n = 1 :=
  Nat.eq_one_of_mul_eq_one_right (by rwa [Nat.mul_comm])

@[simp] protected theorem mul_eq_one_iff {m n : Nat} : m * n = 1 ↔ m = 1 ∧ n = 1 :=
  ⟨fun h ↦ ⟨Nat.eq_one_of_mul_eq_one_right h, Nat.eq_one_of_mul_eq_one_left h⟩,
    fun ⟨h, k⟩ ↦ by rw [h, k]⟩

protected theorem mul_self_inj {m n : Nat} : m * m = n * n ↔ m = n := by
  have h := Nat.mul_self_le_mul_self_iff (m := m) (n := n)
  have k := Nat.mul_self_le_mul_self_iff (m := n) (n := m)
  omega

theorem le_mul_self (n : Nat) : n ≤ n * n := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · exact Nat.le_refl 0
  · exact Nat.le_mul_of_pos_left n h

theorem two_pow_succ (n : Nat) : 2 ^ (n + 1) = 2 ^ n + 2 ^ n := by rw [Nat.pow_succ, Nat.mul_two]

/-! ### Quotient and remainder -/

theorem mod_def (m k : Nat) : m % k = m - k * (m / k) := by
  have := Nat.div_add_mod m k; omega

theorem div_add_mod' (a b : Nat) : a / b * b + a % b = a := by
  rw [Nat.mul_comm]; exact Nat.div_add_mod a b

theorem mod_add_div' (a b : Nat) : a % b + a / b * b = a := by
  rw [Nat.mul_comm]; exact Nat.mod_add_div a b

theorem le_div_iff_mul_le' {x y k : Nat} (k0 : 0 < k) : x ≤ y / k ↔ k * x ≤ y := by
  rw [Nat.le_div_iff_mul_le k0, Nat.mul_comm]

protected theorem div_le_div {a b c d : Nat} (h1 : a ≤ b) (h2 : d ≤ c) (h3 : d ≠ 0) :
    a / c ≤ b / d :=
  Nat.le_trans (Nat.div_le_div_right c h1) (Nat.div_le_div_left h2 (by omega) b)

@[simp] protected theorem div_pos_iff {a b : Nat} : 0 < a / b ↔ 0 < b ∧ b ≤ a := by
  rw [Nat.pos_iff_ne_zero, ne_eq, Nat.div_eq_zero_iff]; omega

protected theorem add_div_of_dvd_right {a b c : Nat} (hca : c ∣ a) : (a + b) / c = a / c + b / c :=
  by
  rcases hca with ⟨k, rfl⟩
  rcases Nat.eq_zero_or_pos c with rfl | hc
  · simp
  · rw [Nat.mul_add_div hc, Nat.mul_div_right k hc]

protected theorem add_div_of_dvd_left {a b c : Nat} (hcb : c ∣ b) : (a + b) / c = a / c + b / c :=
  by
  rw [Nat.add_comm, Nat.add_div_of_dvd_right hcb, Nat.add_comm]

/-! ### Divisibility and gcd -/

protected theorem dvd_rfl {a : Nat} : a ∣ a := Nat.dvd_refl a

theorem dvd_iff_div_mul_eq (n d : Nat) : d ∣ n ↔ n / d * d = n :=
  ⟨Nat.div_mul_cancel, fun h ↦ ⟨n / d, by rw [Nat.mul_comm, h]⟩⟩

theorem not_dvd_of_pos_of_lt {m n : Nat} (h1 : 0 < n) (h2 : n < m) : ¬m ∣ n :=
  fun h ↦ Nat.not_lt_of_le (Nat.le_of_dvd h1 h) h2

@[simp] theorem gcd_add_mul_right_right (m n k : Nat) : gcd m (n + k * m) = gcd m n :=
  Nat.gcd_add_mul_self m n k

@[simp] theorem gcd_add_self_right (m n : Nat) : gcd m (n + m) = gcd m n := by
  have := Nat.gcd_add_mul_self m n 1; rwa [Nat.one_mul] at this

@[simp] theorem gcd_self_add_right (m n : Nat) : gcd m (m + n) = gcd m n := by
  rw [Nat.add_comm, Nat.gcd_add_self_right]

@[simp] theorem gcd_add_self_left (m n : Nat) : gcd (m + n) n = gcd m n := by
  rw [Nat.gcd_comm, Nat.gcd_add_self_right, Nat.gcd_comm]

theorem Coprime.dvd_mul_right {k m n : Nat} (h : Coprime k n) : k ∣ m * n ↔ k ∣ m :=
  ⟨h.dvd_of_dvd_mul_right, (Nat.dvd_mul_right_of_dvd · n)⟩

theorem Coprime.dvd_mul_left {k m n : Nat} (h : Coprime k m) : k ∣ m * n ↔ k ∣ n :=
  ⟨h.dvd_of_dvd_mul_left, (Nat.dvd_mul_left_of_dvd · m)⟩

/-! ### Bits -/

theorem and_le_left {n m : Nat} : n &&& m ≤ n := by
  refine Nat.le_of_not_lt fun h ↦ ?_
  -- the two numbers would differ from some digit on; compare the digit sums by induction
  have key : ∀ b n m : Nat, n ≤ b → n &&& m ≤ n := by
    intro b
    induction b with
    | zero =>
      intro n m hn
      rw [show n = 0 by omega, Nat.zero_and]; exact Nat.le_refl 0
    | succ b ih =>
      intro n m hn
      have d : (n &&& m) / 2 = n / 2 &&& m / 2 := (bitwise_digits rfl n m).1
      have r : (n &&& m) % 2 ≤ n % 2 := by
        have : (n &&& m) % 2 = _ := (bitwise_digits (f := and) rfl n m).2
        rw [this]
        rcases Nat.mod_two_eq_zero_or_one n with e | e <;>
          rcases Nat.mod_two_eq_zero_or_one m with f | f <;> simp [e, f]
      have := ih (n / 2) (m / 2) (by omega)
      omega
  exact Nat.not_le_of_lt h (key n n m (Nat.le_refl n))

theorem and_le_right {n m : Nat} : n &&& m ≤ m := by
  rw [Nat.and_comm]; exact and_le_left

@[simp] theorem log2_one : log2 1 = 0 := by rw [log2_eq]; rfl
@[simp] theorem log2_two_pow {n : Nat} : (2 ^ n).log2 = n := by
  have h : 2 ^ n ≠ 0 := Nat.ne_of_gt (Nat.two_pow_pos n)
  have l := (Nat.le_log2 h (k := n)).2 (Nat.le_refl _)
  have u := (Nat.log2_lt h (k := n + 1)).2 (Nat.pow_lt_pow_succ (by omega))
  omega

/-! ### Computation of the recursor -/

@[simp] theorem rec_zero {motive : Nat → Sort u} (zero : motive 0)
    (succ : ∀ n, motive n → motive (n + 1)) : (Nat.rec zero succ 0 : motive 0) = zero := rfl

theorem rec_add_one {motive : Nat → Sort u} (zero : motive 0)
    (succ : ∀ n, motive n → motive (n + 1)) (n : Nat) :
    (Nat.rec zero succ (n + 1) : motive (n + 1)) = succ n (Nat.rec zero succ n) := rfl

end Nat
