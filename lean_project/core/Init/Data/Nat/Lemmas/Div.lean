/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Mul

/-!
# Natural numbers: quotient and remainder

Lemmas on `/` and `%`.
-/

set_option relaxedAutoImplicit false

namespace Nat

@[simp] theorem add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by
  rw [Nat.mul_comm]; simp

theorem mul_add_mod (m x y : Nat) : (m * x + y) % m = y % m := by rw [Nat.add_comm]; simp

/-! ### The defining inequalities -/

theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m := by
  have := Nat.div_add_mod m n; omega

theorem div_mul_le_self : ∀ (m n : Nat), m / n * n ≤ m := by
  intro m n; rw [Nat.mul_comm]; exact Nat.mul_div_le m n

theorem lt_mul_div_succ (a : Nat) {b : Nat} (hb : 0 < b) : a < b * (a / b + 1) := by
  have := Nat.div_add_mod a b
  have := Nat.mod_lt a hb
  rw [Nat.mul_succ]; omega

theorem lt_div_mul_add {a b : Nat} (hb : 0 < b) : a < a / b * b + b := by
  have := Nat.lt_mul_div_succ a hb
  rw [Nat.mul_comm, Nat.succ_mul] at this; exact this

theorem le_div_iff_mul_le (k0 : 0 < k) : x ≤ y / k ↔ x * k ≤ y := by
  constructor
  · intro h
    exact Nat.le_trans (Nat.mul_le_mul_right k h) (Nat.div_mul_le_self y k)
  · intro h
    have := Nat.lt_of_le_of_lt h (Nat.lt_mul_div_succ y k0)
    rw [Nat.mul_comm] at this
    exact Nat.le_of_lt_succ (Nat.lt_of_mul_lt_mul_left this)

theorem div_lt_iff_lt_mul (Hk : 0 < k) : x / k < y ↔ x < y * k := by
  have := Nat.le_div_iff_mul_le Hk (x := y) (y := x); omega

protected theorem div_lt_of_lt_mul {m n k : Nat} (h : m < n * k) : m / n < k := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · omega
  · rwa [Nat.div_lt_iff_lt_mul hn, Nat.mul_comm]

protected theorem div_le_of_le_mul {m n : Nat} : ∀ {k}, m ≤ k * n → m / k ≤ n := by
  intro k h
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · simp
  · have := Nat.lt_of_le_of_lt h (Nat.mul_lt_mul_of_pos_left (Nat.lt_succ_self n) hk)
    exact Nat.le_of_lt_succ (Nat.div_lt_of_lt_mul this)

protected theorem div_eq_of_lt_le (lo : k * n ≤ m) (hi : m < (k + 1) * n) : m / n = k := by
  have hn : 0 < n := by
    rcases Nat.eq_zero_or_pos n with rfl | h
    · simp at hi
    · exact h
  have h1 := (Nat.le_div_iff_mul_le hn).2 lo
  have h2 := (Nat.div_lt_iff_lt_mul hn).2 hi
  omega

protected theorem div_le_div_right {a b : Nat} (c : Nat) (h : a ≤ b) : a / c ≤ b / c := by
  rcases Nat.eq_zero_or_pos c with rfl | hc
  · simp
  · exact (Nat.le_div_iff_mul_le hc).2 (Nat.le_trans (Nat.div_mul_le_self a c) h)

protected theorem div_le_div_left {a b : Nat} (hcb : b ≤ a) (hc : 0 < b) (c : Nat) :
    c / a ≤ c / b :=
  (Nat.le_div_iff_mul_le hc).2 (Nat.le_trans (Nat.mul_le_mul_left _ hcb) (Nat.div_mul_le_self c a))

protected theorem div_pos {a b : Nat} (hba : b ≤ a) (hb : 0 < b) : 0 < a / b :=
  (Nat.le_div_iff_mul_le hb).2 (by omega)

@[simp] protected theorem div_eq_zero_iff {a b : Nat} : a / b = 0 ↔ b = 0 ∨ a < b := by
  rcases Nat.eq_zero_or_pos b with rfl | hb
  · simp
  · rw [← Nat.lt_one_iff, Nat.div_lt_iff_lt_mul hb]; omega

/-! ### Cancelling a factor -/

protected theorem div_self (H : 0 < n) : n / n = 1 := (div_mod_unique (r := 0) H (by omega)).1

@[simp] theorem mul_div_right (n : Nat) {m : Nat} (H : 0 < m) : m * n / m = n :=
  Nat.mul_div_cancel_left n H

@[simp] theorem mul_div_left (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m :=
  Nat.mul_div_cancel m H

protected theorem div_eq_of_eq_mul_left (H1 : 0 < n) (H2 : m = k * n) : m / n = k := by
  rw [H2, Nat.mul_div_left k H1]

protected theorem div_eq_of_eq_mul_right (H1 : 0 < n) (H2 : m = n * k) : m / n = k := by
  rw [H2, Nat.mul_div_right k H1]

protected theorem mul_div_mul_left {m : Nat} (n k : Nat) (H : 0 < m) : m * n / (m * k) = n / k := by
  rw [← Nat.div_div_eq_div_mul, Nat.mul_div_right n H]

protected theorem mul_div_mul_right {m : Nat} (n k : Nat) (H : 0 < m) : n * m / (k * m) = n / k :=
  by
  rw [Nat.mul_comm, Nat.mul_comm k, Nat.mul_div_mul_left n k H]

theorem mul_mod_mul_left (z x y : Nat) : (z * x) % (z * y) = z * (x % y) := by
  have h1 := Nat.div_add_mod (z * x) (z * y)
  rcases Nat.eq_zero_or_pos z with rfl | hz
  · simp
  · have h2 := Nat.div_add_mod x y
    rw [Nat.mul_div_mul_left x y hz, Nat.mul_assoc] at h1
    have h3 : z * (y * (x / y)) + z * (x % y) = z * x := by rw [← Nat.mul_add, h2]
    omega

theorem mul_mod_mul_right (z x y : Nat) : (x * z) % (y * z) = (x % y) * z := by
  rw [Nat.mul_comm x, Nat.mul_comm y, Nat.mul_comm _ z, Nat.mul_mod_mul_left]

/-! ### Adding and subtracting a multiple -/

theorem add_mul_div_left (x z : Nat) {y : Nat} (H : 0 < y) : (x + y * z) / y = x / y + z := by
  refine (div_mod_unique (Nat.mod_lt x H) ?_).1
  have := Nat.div_add_mod x y
  rw [Nat.mul_add]; omega

theorem add_mul_div_right (x y : Nat) {z : Nat} (H : 0 < z) : (x + y * z) / z = x / z + y := by
  rw [Nat.mul_comm, Nat.add_mul_div_left x y H]

@[simp] theorem add_div_right (x : Nat) {z : Nat} (H : 0 < z) : (x + z) / z = (x / z) + 1 := by
  have := Nat.add_mul_div_left x 1 H; rwa [Nat.mul_one] at this

@[simp] theorem add_div_left (x : Nat) {z : Nat} (H : 0 < z) : (z + x) / z = (x / z) + 1 := by
  rw [Nat.add_comm, Nat.add_div_right x H]

theorem mul_add_div {m : Nat} (m_pos : m > 0) (x y : Nat) : (m * x + y) / m = x + y / m := by
  rw [Nat.add_comm, Nat.add_mul_div_left y x m_pos, Nat.add_comm]

theorem sub_mul_div (x n p : Nat) (h₁ : n*p ≤ x) : (x - n*p) / n = x / n - p := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · simp
  · have := Nat.add_mul_div_left (x - n * p) p hn
    rw [Nat.sub_add_cancel h₁] at this; rw [this, Nat.add_sub_cancel]

theorem sub_mul_mod {x k n : Nat} (h₁ : n*k ≤ x) : (x - n*k) % n = x % n := by
  have := Nat.add_mul_mod_self_left (x - n * k) n k
  rw [Nat.sub_add_cancel h₁] at this; exact this.symm

theorem mul_sub_div (x n p : Nat) (h₁ : x < n*p) : (n * p - (x + 1)) / n = p - ((x / n) + 1) := by
  have hn : 0 < n := by
    rcases Nat.eq_zero_or_pos n with rfl | h
    · simp at h₁
    · exact h
  have hq : x / n < p := Nat.div_lt_of_lt_mul h₁
  have e := Nat.div_add_mod x n
  have l := Nat.mod_lt x hn
  refine (div_mod_unique (r := n - (x % n + 1)) (by omega) ?_).1
  have : n * (x / n + 1) + n * (p - (x / n + 1)) = n * p := by
    rw [← Nat.mul_add]; congr 1; omega
  rw [Nat.mul_add, Nat.mul_one] at this
  omega

/-! ### Remainders of remainders -/

@[simp] theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  rw [Nat.add_mod, Nat.mod_mod, ← Nat.add_mod]

@[simp] theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by
  rw [Nat.add_mod, Nat.mod_mod, ← Nat.add_mod]

theorem mod_mul_mod (a b c : Nat) : (a % c * b) % c = a * b % c := by
  rw [Nat.mul_mod, Nat.mod_mod, ← Nat.mul_mod]

theorem mul_mod_mod (a b c : Nat) : (a * (b % c)) % c = a * b % c := by
  rw [Nat.mul_mod, Nat.mod_mod, ← Nat.mul_mod]

theorem pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_succ, Nat.pow_succ, Nat.mul_mod, ih, Nat.mod_mul_mod, Nat.mul_mod_mod]

theorem le_of_mod_lt {a b : Nat} (h : a % b < a) : b ≤ a := by
  rcases Nat.lt_or_ge a b with l | l
  · rw [Nat.mod_eq_of_lt l] at h; omega
  · exact l

@[simp] theorem mod_div_self (m n : Nat) : m % n / n = 0 := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · simp
  · exact Nat.div_eq_of_lt (Nat.mod_lt m hn)

theorem mod_mul {a b x : Nat} : x % (a * b) = x % a + a * (x / a % b) := by
  -- split off the last digit twice and compare
  have e1 := Nat.div_add_mod x (a * b)
  have e2 := Nat.div_add_mod x a
  have e3 := Nat.div_add_mod (x / a) b
  have e4 : a * (b * (x / a / b) + x / a % b) = a * (x / a) := by rw [e3]
  rw [Nat.div_div_eq_div_mul, Nat.mul_add, ← Nat.mul_assoc] at e4
  omega

theorem mod_mul_right_mod (a b c : Nat) : a % (b * c) % b = a % b := by
  rw [Nat.mod_mul, Nat.add_mul_mod_self_left, Nat.mod_mod]

theorem mod_mul_left_mod (a b c : Nat) : a % (b * c) % c = a % c := by
  rw [Nat.mul_comm, Nat.mod_mul_right_mod]

theorem mod_mul_right_div_self (m n k : Nat) : m % (n * k) / n = m / n % k := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · simp
  · rw [Nat.mod_mul, Nat.add_mul_div_left _ _ hn, Nat.mod_div_self, Nat.zero_add]

theorem mod_mul_left_div_self (m n k : Nat) : m % (k * n) / n = m / n % k := by
  rw [Nat.mul_comm, Nat.mod_mul_right_div_self]

theorem mod_pow_succ {x b k : Nat} : x % b ^ (k + 1) = x % b ^ k + b ^ k * ((x / b ^ k) % b) := by
  rw [Nat.pow_succ, Nat.mod_mul]

theorem not_decide_mod_two_eq_one (x : Nat) : (!decide (x % 2 = 1)) = decide (x % 2 = 0) := by
  rcases Nat.mod_two_eq_zero_or_one x with h | h <;> simp [h]

end Nat
