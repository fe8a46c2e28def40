/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.MinMax

/-!
# Natural numbers: divisibility, quotient, remainder

Quotient and remainder are characterised by `k * q + r = m` with `r < k`
(`Nat.div_mod_unique`); the other lemmas follow from this. The loops that compute them run on fuel,
and `divLoop_eq` is their invariant.
-/

set_option relaxedAutoImplicit false

namespace Nat

instance instDvd : Dvd Nat := ⟨fun a b ↦ ∃ c, b = a * c⟩

protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩

protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩

protected theorem dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩

protected theorem dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩

protected theorem dvd_trans {a b c : Nat} : a ∣ b → b ∣ c → a ∣ c := by
  rintro ⟨d, rfl⟩ ⟨e, rfl⟩
  exact ⟨d * e, Nat.mul_assoc a d e⟩

protected theorem dvd_add {k m n : Nat} : k ∣ m → k ∣ n → k ∣ m + n := by
  rintro ⟨d, rfl⟩ ⟨e, rfl⟩
  exact ⟨d + e, (Nat.mul_add k d e).symm⟩

protected theorem one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩

protected theorem eq_zero_of_zero_dvd {a : Nat} : 0 ∣ a → a = 0 | ⟨c, h⟩ => h.trans (Nat.zero_mul c)

theorem le_of_dvd {m n : Nat} (h1 : 0 < n) : m ∣ n → m ≤ n := fun ⟨c, e⟩ ↦
  have pc : 0 < c := Nat.pos_of_ne_zero fun z ↦ by
    rw [e, z] at h1
    exact Nat.lt_irrefl 0 h1
  calc
    m = m * 1 := (Nat.mul_one m).symm
    _ ≤ m * c := Nat.mul_le_mul_left m pc
    _ = n := e.symm

protected theorem dvd_antisymm {m n : Nat} (h₁ : m ∣ n) (h₂ : n ∣ m) : m = n :=
  have le : ∀ {a b : Nat}, a ∣ b → b ∣ a → a ≤ b := fun {a b} h k ↦
    (eq_zero_or_pos b).elim
      (fun z ↦ by rw [z] at k; rw [Nat.eq_zero_of_zero_dvd k]; exact zero_le b)
      (fun p ↦ le_of_dvd p h)
  Nat.le_antisymm (le h₁ h₂) (le h₂ h₁)

-- division: characterise by the loop invariants
theorem divLoop_eq {y : Nat} (hy : 0 < y) : ∀ fuel x, x ≤ fuel → x = y * Nat.divLoop y fuel x +
    Nat.modLoop y fuel x := by
  intro fuel
  induction fuel with
  | zero => exact fun x _ ↦ (Nat.zero_add x).symm
  | succ fuel ih =>
    intro x h
    show x = y * (if y ≤ x then Nat.divLoop y fuel (x - y) + 1 else 0) +
      (if y ≤ x then Nat.modLoop y fuel (x - y) else x)
    split
    · rename_i c
      rcases Nat.exists_eq_add_of_le c with ⟨d, rfl⟩
      have l : d ≤ fuel := le_of_lt_succ (Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_left hy) h)
      rw [Nat.add_sub_cancel_left, Nat.mul_add_one, Nat.add_comm (y * _), Nat.add_assoc, ← ih d l]
    · exact (Nat.zero_add x).symm

theorem mod_eq_modLoop {x y : Nat} (hy : 0 < y) : x % y = Nat.modLoop y x x := by
  cases x with
  | zero => rfl
  | succ x =>
    show (if y ≤ x + 1 then Nat.modCore (x + 1) y else x + 1) =
      if y ≤ x + 1 then Nat.modLoop y x (x + 1 - y) else x + 1
    unfold Nat.modCore
    exact ite_congr rfl (fun h ↦ (if_pos hy).trans (if_pos h)) (fun _ ↦ rfl)

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
    have core : Nat.modCore (a + 1) 0 = a + 1 := by
      unfold Nat.modCore
      exact if_neg (Nat.lt_irrefl 0)
    exact (if_pos (e := a + 1) (zero_le (a + 1))).trans core

theorem div_add_mod (m k : Nat) : k * (m / k) + m % k = m :=
  (eq_zero_or_pos k).elim (fun z ↦ by simp only [z, Nat.zero_mul, Nat.zero_add, mod_zero])
    fun p ↦ by
      rw [mod_eq_modLoop p, div_eq_divLoop p]
      exact (divLoop_eq p m m Nat.le.refl).symm

theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by
  rw [Nat.add_comm]
  exact div_add_mod m k

theorem div_mod_unique {m k q r : Nat} (hr : r < k) (e : k * q + r = m) :
    m / k = q ∧ m % k = r := by
  have key : ∀ {a b s t : Nat}, t < k → k * a + s = k * b + t → a ≤ b := fun ht h ↦
    le_of_lt_succ (Nat.lt_of_mul_lt_mul_left
      (Nat.lt_of_le_of_lt (le.intro h) (Nat.add_lt_add_left ht _)))
  have e' := e.trans (div_add_mod m k).symm
  have hq : m / k = q :=
    Nat.le_antisymm (key hr e'.symm) (key (mod_lt m (Nat.lt_of_le_of_lt (zero_le r) hr)) e')
  rw [hq] at e'
  exact ⟨hq, (Nat.add_left_cancel e').symm⟩

theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a :=
  (div_mod_unique (q := 0) h (Nat.zero_add a)).2

theorem div_eq_of_lt {a b : Nat} (h : a < b) : a / b = 0 :=
  (div_mod_unique (q := 0) h (Nat.zero_add a)).1

theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  rcases Nat.exists_eq_add_of_le h with ⟨c, rfl⟩
  rw [Nat.add_sub_cancel_left]
  cases b with
  | zero => rw [Nat.zero_add]
  | succ b =>
    refine (div_mod_unique (q := c / (b + 1) + 1) (mod_lt c (zero_lt_succ b)) ?_).2
    rw [Nat.mul_add_one, Nat.add_comm (_ * _), Nat.add_assoc, div_add_mod]

theorem div_eq_sub_div {b a : Nat} (h₁ : 0 < b) (h₂ : b ≤ a) : a / b = (a - b) / b + 1 := by
  rcases Nat.exists_eq_add_of_le h₂ with ⟨c, rfl⟩
  rw [Nat.add_sub_cancel_left]
  refine (div_mod_unique (mod_lt c h₁) ?_).1
  rw [Nat.mul_add_one, Nat.add_comm (_ * _), Nat.add_assoc, div_add_mod]

theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  split
  · rename_i h
    exact div_eq_sub_div h.1 h.2
  · rename_i h
    cases y with
    | zero => exact Nat.div_zero x
    | succ y => exact div_eq_of_lt (Nat.lt_of_not_le fun l ↦ h ⟨zero_lt_succ y, l⟩)

theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x :=
  (Nat.lt_or_ge x y).elim
    (fun l ↦ (mod_eq_of_lt l).trans (if_neg fun h ↦ Nat.not_le_of_gt l h.2).symm)
    fun l ↦ by
      cases y with
      | zero => exact (mod_zero x).trans (if_neg fun h ↦ Nat.lt_irrefl 0 h.1).symm
      | succ y => rw [if_pos ⟨zero_lt_succ y, l⟩, mod_eq_sub_mod l]

@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := rfl

@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  rw [mod_eq_sub_mod Nat.le.refl, Nat.sub_self, zero_mod]

@[simp] theorem mod_one (x : Nat) : x % 1 = 0 :=
  eq_zero_of_le_zero (le_of_lt_succ (mod_lt x Nat.zero_lt_one))

@[simp] protected theorem div_one (n : Nat) : n / 1 = n := by
  have h := div_add_mod n 1
  rw [mod_one, Nat.one_mul] at h
  exact h

@[simp] protected theorem zero_div (b : Nat) : 0 / b = 0 := by
  cases b with
  | zero => exact Nat.div_zero 0
  | succ b => exact div_eq_of_lt (zero_lt_succ b)

theorem mod_le (x y : Nat) : x % y ≤ x :=
  le.intro (mod_add_div x y)

@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z :=
  (mod_eq_sub_mod (le_add_left z x)).trans (congrArg (· % z) (Nat.add_sub_cancel x z))

@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x :=
  (congrArg (· % x) (Nat.add_comm x z)).trans (add_mod_right z x)

@[simp] theorem add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y := by
  refine Nat.rec (motive := fun z ↦ ∀ x, (x + y * z) % y = x % y) (fun _ ↦ rfl) ?_ z x
  intro z ih x
  calc (x + y * (z + 1)) % y = ((x + y) + y * z) % y := by
        rw [Nat.mul_add_one, Nat.add_comm (y * z), Nat.add_assoc]
    _ = x % y := (ih _).trans (add_mod_right x y)

@[simp] theorem mul_mod_right (m n : Nat) : (m * n) % m = 0 :=
  calc (m * n) % m = (0 + m * n) % m := by rw [Nat.zero_add]
    _ = 0 := add_mul_mod_self_left 0 m n

@[simp] theorem mul_mod_left (m n : Nat) : (m * n) % n = 0 :=
  (congrArg (· % n) (Nat.mul_comm m n)).trans (mul_mod_right n m)

protected theorem mul_div_cancel_left (m : Nat) {n : Nat} (H : 0 < n) : n * m / n = m :=
  (div_mod_unique (r := 0) H rfl).1

protected theorem mul_div_cancel (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m :=
  (congrArg (· / n) (Nat.mul_comm m n)).trans (Nat.mul_div_cancel_left m H)

theorem dvd_of_mod_eq_zero {k n : Nat} (h : n % k = 0) : k ∣ n :=
  ⟨n / k, calc
    n = k * (n / k) + n % k := (div_add_mod n k).symm
    _ = k * (n / k) := congrArg _ h⟩

theorem mod_eq_zero_of_dvd {k n : Nat} : k ∣ n → n % k = 0 | ⟨c, h⟩ => by rw [h, mul_mod_right]

theorem dvd_iff_mod_eq_zero {k n : Nat} : k ∣ n ↔ n % k = 0 :=
  ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩

theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬a ∣ b) : b % a > 0 :=
  Nat.pos_of_ne_zero fun e ↦ h (dvd_of_mod_eq_zero e)

theorem dvd_eq_true_of_mod_eq_zero {m n : Nat} (h : n % m == 0) : (m ∣ n) = True :=
  eq_true (dvd_of_mod_eq_zero (eq_of_beq h))

theorem dvd_eq_false_of_mod_ne_zero {m n : Nat} (h : n % m != 0) : (m ∣ n) = False :=
  eq_false fun k ↦ bne_iff_ne.1 h (mod_eq_zero_of_dvd k)

instance decidable_dvd : ∀ a b : Nat, Decidable (a ∣ b) :=
  fun _ _ ↦ decidable_of_decidable_of_iff dvd_iff_mod_eq_zero.symm

theorem mod_mod (a n : Nat) : (a % n) % n = a % n := by
  cases n with
  | zero => exact mod_zero (a % 0)
  | succ n => exact mod_eq_of_lt (mod_lt a (zero_lt_succ n))

theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 :=
  (eq_zero_or_pos (n % 2)).imp id fun p ↦
    Nat.le_antisymm (le_of_lt_succ (mod_lt n (zero_lt_succ 1))) p

theorem div_le_self (n k : Nat) : n / k ≤ n := by
  cases k with
  | zero => rw [Nat.div_zero]; exact zero_le n
  | succ k =>
    calc n / (k + 1) ≤ k * (n / (k + 1)) + n / (k + 1) := le_add_left _ _
      _ = (k + 1) * (n / (k + 1)) := (succ_mul k _).symm
      _ ≤ n := le.intro (div_add_mod n _)

theorem div_lt_self {n k : Nat} (hLtN : 0 < n) (hLtK : 1 < k) : n / k < n :=
  Nat.lt_of_not_le fun l ↦ by
    have big := Nat.mul_lt_mul_of_pos_right hLtK (Nat.lt_of_lt_of_le hLtN l)
    rw [Nat.one_mul] at big
    exact Nat.lt_irrefl _ (Nat.lt_of_lt_of_le big (Nat.le_trans (le.intro (div_add_mod n k)) l))

theorem add_mod (a b n : Nat) : (a + b) % n = ((a % n) + (b % n)) % n :=
  calc (a + b) % n = (a % n + b) % n := by
        rw [← add_mul_mod_self_left (a % n + b) n (a / n), Nat.add_right_comm, mod_add_div]
    _ = (a % n + b % n) % n := by
        rw [← add_mul_mod_self_left (a % n + b % n) n (b / n), Nat.add_assoc, mod_add_div]

theorem mul_mod (a b n : Nat) : (a * b) % n = ((a % n) * (b % n)) % n :=
  calc a * b % n = a % n * b % n := by
        rw [← add_mul_mod_self_left (a % n * b) n (a / n * b), ← Nat.mul_assoc, ← Nat.add_mul,
          mod_add_div]
    _ = a % n * (b % n) % n := by
        rw [← add_mul_mod_self_left (a % n * (b % n)) n (a % n * (b / n)), Nat.mul_left_comm n,
          ← Nat.mul_add, mod_add_div]

end Nat
