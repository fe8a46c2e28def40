prelude
import Init.Nat.MinMax

/-!
# Natural numbers: divisibility, quotient, remainder

Quotient and remainder are characterised by `k * q + r = m` with `r < k`
(`Nat.div_mod_unique`); the other lemmas follow from this. The loops that compute them run on fuel,
and `divLoop_eq` is their invariant.
-/

set_option relaxedAutoImplicit false

namespace Nat

instance instDvd : Dvd Nat := ⟨fun a b => ∃ c, b = a * c⟩

protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩

protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩

protected theorem dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩

protected theorem dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩

protected theorem dvd_trans {a b c : Nat} : a ∣ b → b ∣ c → a ∣ c
  | ⟨d, h⟩, ⟨e, k⟩ => ⟨d * e, by rw [k, h, Nat.mul_assoc]⟩

protected theorem dvd_add {k m n : Nat} : k ∣ m → k ∣ n → k ∣ m + n
  | ⟨d, h⟩, ⟨e, l⟩ => ⟨d + e, by rw [h, l, Nat.mul_add]⟩

theorem one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩

theorem eq_zero_of_zero_dvd {a : Nat} : 0 ∣ a → a = 0 | ⟨c, h⟩ => h.trans (Nat.zero_mul c)

theorem le_of_dvd {m n : Nat} (h1 : 0 < n) : m ∣ n → m ≤ n
  | ⟨0, h⟩ => absurd (h ▸ h1 : 0 < m * 0) (Nat.lt_irrefl 0)
  | ⟨k+1, h⟩ => by rw [h, mul_add_one]; exact le_add_left _ _

theorem dvd_antisymm {m n : Nat} (h₁ : m ∣ n) (h₂ : n ∣ m) : m = n := by
  rcases eq_zero_or_pos n with h | h
  · rw [h] at h₂; rw [h, eq_zero_of_zero_dvd h₂]
  · rcases eq_zero_or_pos m with k | k
    · rw [k] at h₁; rw [k, eq_zero_of_zero_dvd h₁]
    · exact Nat.le_antisymm (le_of_dvd h h₁) (le_of_dvd k h₂)
-- division: characterise by the loop invariants
theorem divLoop_eq {y : Nat} (hy : 0 < y) : ∀ fuel x, x ≤ fuel → x = y * Nat.divLoop y fuel x +
    Nat.modLoop y fuel x
  | 0, x, _ => by show x = y * 0 + x; rw [Nat.mul_zero, Nat.zero_add]
  | fuel+1, x, h => by
    show x = y * (if y ≤ x then Nat.divLoop y fuel (x - y) + 1 else 0) + (if y ≤ x then Nat.modLoop
      y fuel (x - y) else x)
    by_cases c : y ≤ x
    · rw [if_pos c, if_pos c, mul_add_one, Nat.add_right_comm, ← divLoop_eq hy fuel (x - y)
        (le_of_lt_succ (Nat.lt_of_lt_of_le (sub_lt (Nat.lt_of_lt_of_le hy c) hy) h)),
        Nat.sub_add_cancel c]
    · rw [if_neg c, if_neg c, Nat.mul_zero, Nat.zero_add]

theorem mod_eq_modLoop {x y : Nat} (hy : 0 < y) : x % y = Nat.modLoop y x x := by
  cases x with
  | zero => rfl
  | succ x =>
    show (if y ≤ x+1 then Nat.modCore (x+1) y else x+1) = _
    by_cases c : y ≤ x + 1
    · rw [if_pos c]; unfold Nat.modCore; rw [if_pos hy]
    · rw [if_neg c]; show _ = if y ≤ x+1 then _ else _; rw [if_neg c]

theorem div_eq_divLoop {x y : Nat} (hy : 0 < y) : x / y = Nat.divLoop y x x := by
  show Nat.div x y = _
  unfold Nat.div; rw [if_pos hy]

@[simp] protected theorem div_zero (n : Nat) : n / 0 = 0 := by
  show Nat.div n 0 = 0
  unfold Nat.div
  rfl

@[simp] theorem mod_zero (a : Nat) : a % 0 = a := by
  cases a with
  | zero => rfl
  | succ a =>
    show (if 0 ≤ a+1 then Nat.modCore (a+1) 0 else a+1) = a+1
    rw [if_pos (zero_le _)]
    unfold Nat.modCore
    rfl

theorem div_add_mod (m k : Nat) : k * (m / k) + m % k = m := by
  rcases eq_zero_or_pos k with h | h
  · rw [h, Nat.zero_mul, Nat.zero_add, mod_zero]
  · rw [mod_eq_modLoop h, div_eq_divLoop h, ← divLoop_eq h m m Nat.le.refl]

theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by
  rw [Nat.add_comm]
  exact div_add_mod m k

theorem div_mod_unique {m k q r : Nat} (hr : r < k) (e : k * q + r = m) : m / k = q ∧ m % k = r :=
  by
  have hk : 0 < k := Nat.lt_of_le_of_lt (zero_le r) hr
  have e' : k * q + r = k * (m / k) + m % k := e.trans (div_add_mod m k).symm
  have hm := mod_lt m hk
  have hq : m / k = q := by
    rcases Nat.lt_trichotomy (m / k) q with l | l | l
    · exfalso
      have : k * (m / k) + k ≤ k * q := by rw [← mul_add_one]; exact mul_le_mul_left k l
      exact Nat.lt_irrefl _ (Nat.lt_of_le_of_lt (Nat.le_trans this (le_add_right _ r)) (e' ▸
        Nat.add_lt_add_left hm _))
    · exact l
    · exfalso
      have : k * q + k ≤ k * (m / k) := by rw [← mul_add_one]; exact mul_le_mul_left k l
      exact Nat.lt_irrefl _ (Nat.lt_of_le_of_lt (Nat.le_trans this (le_add_right _ (m % k))) (e' ▸
        Nat.add_lt_add_left hr _))
  refine ⟨hq, ?_⟩
  rw [hq] at e'; exact (Nat.add_left_cancel e').symm

theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a :=
  (div_mod_unique h (by rw [Nat.mul_zero, Nat.zero_add])).2

theorem div_eq_of_lt {a b : Nat} (h : a < b) : a / b = 0 :=
  (div_mod_unique h (by rw [Nat.mul_zero, Nat.zero_add])).1

theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  rcases eq_zero_or_pos b with k | k
  · rw [k]; rfl
  · exact (div_mod_unique (q := (a-b)/b + 1) (mod_lt _ k) (by rw [mul_add_one, Nat.add_right_comm,
      div_add_mod, Nat.sub_add_cancel h])).2

theorem div_eq_sub_div {b a : Nat} (h₁ : 0 < b) (h₂ : b ≤ a) : a / b = (a - b) / b + 1 :=
  (div_mod_unique (mod_lt (a-b) h₁) (by rw [mul_add_one, Nat.add_right_comm, div_add_mod,
    Nat.sub_add_cancel h₂])).1

theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  by_cases h : 0 < y ∧ y ≤ x
  · rw [if_pos h]; exact div_eq_sub_div h.1 h.2
  · rw [if_neg h]
    rcases eq_zero_or_pos y with k | k
    · rw [k]; exact Nat.div_zero x
    · exact div_eq_of_lt (Nat.lt_of_not_le fun l => h ⟨k, l⟩)

theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  by_cases h : 0 < y ∧ y ≤ x
  · rw [if_pos h]; exact mod_eq_sub_mod h.2
  · rw [if_neg h]
    rcases eq_zero_or_pos y with k | k
    · rw [k]; exact mod_zero x
    · exact mod_eq_of_lt (Nat.lt_of_not_le fun l => h ⟨k, l⟩)

@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := rfl

@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  rcases eq_zero_or_pos n with h | h
  · rw [h]
  · exact (div_mod_unique (q := 1) h (by rw [Nat.mul_one]; rfl)).2

@[simp] theorem mod_one (x : Nat) : x % 1 = 0 :=
  (div_mod_unique (q := x) zero_lt_one (by rw [Nat.one_mul]; rfl)).2

@[simp] protected theorem div_one (n : Nat) : n / 1 = n :=
  (div_mod_unique (r := 0) zero_lt_one (by rw [Nat.one_mul]; rfl)).1

@[simp] protected theorem zero_div (b : Nat) : 0 / b = 0 := by
  rcases eq_zero_or_pos b with h | h
  · rw [h]
  · exact div_eq_of_lt h

theorem mod_le (x y : Nat) : x % y ≤ x := by
  have := mod_add_div x y
  exact le.intro this

@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  rw [mod_eq_sub_mod (le_add_left z x), Nat.add_sub_cancel]

@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by
  rw [Nat.add_comm, add_mod_right]

@[simp] theorem add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y := by
  induction z with
  | zero => rfl
  | succ z ih => rw [mul_add_one, ← Nat.add_assoc, add_mod_right, ih]

@[simp] theorem mul_mod_right (m n : Nat) : (m * n) % m = 0 := by
  have := add_mul_mod_self_left 0 m n
  rw [Nat.zero_add] at this; exact this

@[simp] theorem mul_mod_left (m n : Nat) : (m * n) % n = 0 := by rw [Nat.mul_comm, mul_mod_right]

theorem mul_div_cancel_left (m : Nat) {n : Nat} (H : 0 < n) : n * m / n = m :=
  (div_mod_unique (r := 0) H rfl).1

protected theorem mul_div_cancel (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := by
  rw [Nat.mul_comm, mul_div_cancel_left m H]

theorem dvd_of_mod_eq_zero {k n : Nat} (h : n % k = 0) : k ∣ n :=
  ⟨n / k, by have := div_add_mod n k; rw [h] at this; exact this.symm⟩

theorem mod_eq_zero_of_dvd {k n : Nat} : k ∣ n → n % k = 0 | ⟨c, h⟩ => by rw [h, mul_mod_right]

theorem dvd_iff_mod_eq_zero {k n : Nat} : k ∣ n ↔ n % k = 0 :=
  ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩

theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬a ∣ b) : b % a > 0 :=
  Nat.pos_of_ne_zero fun e => h (dvd_of_mod_eq_zero e)

theorem dvd_eq_true_of_mod_eq_zero {m n : Nat} (h : n % m == 0) : (m ∣ n) = True :=
  eq_true (dvd_of_mod_eq_zero (eq_of_beq h))

theorem dvd_eq_false_of_mod_ne_zero {m n : Nat} (h : n % m != 0) : (m ∣ n) = False :=
  eq_false fun k => bne_iff_ne.1 h (mod_eq_zero_of_dvd k)

instance decidable_dvd : ∀ a b : Nat, Decidable (a ∣ b) :=
  fun _ _ => decidable_of_decidable_of_iff dvd_iff_mod_eq_zero.symm

theorem mod_mod (a n : Nat) : (a % n) % n = a % n := by
  rcases eq_zero_or_pos n with h | h
  · rw [h, mod_zero]
  · exact mod_eq_of_lt (mod_lt a h)

theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by
  have h := mod_lt n (show 0 < 2 from zero_lt_succ 1)
  revert h
  generalize n % 2 = r
  intro h
  match r, h with
  | 0, _ => exact .inl rfl
  | 1, _ => exact .inr rfl
  | r+2, h => exact absurd (le_of_succ_le_succ (le_of_succ_le_succ h)) (not_succ_le_zero r)

theorem div_le_self (n k : Nat) : n / k ≤ n := by
  rcases eq_zero_or_pos k with h | h
  · rw [h, Nat.div_zero]; exact zero_le n
  · have e := div_add_mod n k
    have l := mul_le_mul_right (n / k) h
    rw [Nat.one_mul] at l
    exact Nat.le_trans l (le.intro e)

theorem div_lt_self {n k : Nat} (hLtN : 0 < n) (hLtK : 1 < k) : n / k < n := by
  rcases eq_zero_or_pos (n / k) with h | h
  · rw [h]; exact hLtN
  · have e := div_add_mod n k
    have h2 : n / k * 1 < n / k * k := Nat.mul_lt_mul_of_pos_left hLtK h
    rw [Nat.mul_one, Nat.mul_comm] at h2
    exact Nat.lt_of_lt_of_le h2 (le.intro e)

theorem add_mod (a b n : Nat) : (a + b) % n = ((a % n) + (b % n)) % n := by
  have ha := div_add_mod a n
  have hb := div_add_mod b n
  have : a + b = (a % n + b % n) + n * (a / n + b / n) := by
    rw [Nat.mul_add]
    exact (congr (congrArg HAdd.hAdd ha.symm) hb.symm).trans (by simp only [Nat.add_assoc,
      Nat.add_comm, Nat.add_left_comm])
  rw [this, add_mul_mod_self_left]

theorem mul_mod (a b n : Nat) : (a * b) % n = ((a % n) * (b % n)) % n := by
  have ha := div_add_mod a n
  have hb := div_add_mod b n
  have : a * b = (a % n) * (b % n) + n * ((a / n) * b + (a % n) * (b / n)) := by
    refine Eq.trans (b := (n * (a / n) + a % n) * b) (by rw [ha]) ?_
    rw [Nat.add_mul]
    refine Eq.trans (b := n * (a / n) * b + a % n * (n * (b / n) + b % n)) (by rw [hb]) ?_
    rw [Nat.mul_add, Nat.mul_add]
    simp only [Nat.add_assoc, Nat.add_comm, Nat.mul_comm, Nat.mul_left_comm]
  rw [this, add_mul_mod_self_left]

end Nat
