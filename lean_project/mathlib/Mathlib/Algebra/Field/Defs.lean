/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Defs
import Mathlib.Data.Rat.Init

/-!
# Division rings and fields

Every element but zero has an inverse, and `0⁻¹ = 0`.
-/

universe u

/-- A semiring in which every element but zero has an inverse. -/
class DivisionSemiring (K : Type u) extends Semiring K, GroupWithZero K

/-- A ring in which every element but zero has an inverse. -/
class DivisionRing (K : Type u) extends Ring K, DivInvMonoid K, Nontrivial K, RatCast K where
  protected inv_zero : (0 : K)⁻¹ = 0
  protected mul_inv_cancel : ∀ a : K, a ≠ 0 → a * a⁻¹ = 1
  protected ratCast := Rat.castRec
  protected ratCast_def : ∀ q : ℚ, Rat.cast q = (q.num : K) / (q.den : K) := by intros; rfl

/-- A commutative semiring in which every element but zero has an inverse. -/
class Semifield (K : Type u) extends CommSemiring K, DivisionSemiring K

/-- A commutative ring in which every element but zero has an inverse. -/
class Field (K : Type u) extends CommRing K, DivisionRing K

variable {K : Type u}

instance (priority := 100) DivisionRing.toDivisionSemiring [s : DivisionRing K] :
    DivisionSemiring K :=
  { s with }

instance (priority := 100) Semifield.toCommGroupWithZero [s : Semifield K] :
    CommGroupWithZero K :=
  { s with }

instance (priority := 100) Field.toSemifield [s : Field K] : Semifield K := { s with }

instance (priority := 100) DivisionRing.isDomain [DivisionRing K] : IsDomain K where

section DivisionSemiring

variable [DivisionSemiring K] {a b c d : K}

theorem add_div (a b c : K) : (a + b) / c = a / c + b / c := by
  simp only [div_eq_mul_inv, add_mul]

theorem div_add_div_same (a b c : K) : a / c + b / c = (a + b) / c := (add_div a b c).symm

@[simp] theorem div_self (h : a ≠ 0) : a / a = 1 := by rw [div_eq_mul_inv, mul_inv_cancel₀ h]

theorem same_add_div (h : b ≠ 0) : (b + a) / b = 1 + a / b := by rw [add_div, div_self h]

theorem div_add_same (h : b ≠ 0) : (a + b) / b = a / b + 1 := by rw [add_div, div_self h]

theorem one_add_div (h : b ≠ 0) : 1 + a / b = (b + a) / b := (same_add_div h).symm

theorem div_add_one (h : b ≠ 0) : a / b + 1 = (a + b) / b := (div_add_same h).symm

end DivisionSemiring

section GroupWithZero

variable {G₀ : Type*} [GroupWithZero G₀] {a b c d : G₀}

@[simp] theorem zero_div (a : G₀) : 0 / a = 0 := by rw [div_eq_mul_inv, zero_mul]

@[simp] theorem div_zero (a : G₀) : a / 0 = 0 := by rw [div_eq_mul_inv, inv_zero, mul_zero]

@[simp] theorem div_mul_cancel₀ (a : G₀) (h : b ≠ 0) : a / b * b = a := by
  rw [div_eq_mul_inv, inv_mul_cancel_right₀ h]

@[simp] theorem mul_div_cancel_right₀ (a : G₀) {b : G₀} (hb : b ≠ 0) : a * b / b = a := by
  rw [div_eq_mul_inv, mul_inv_cancel_right₀ hb]

theorem div_eq_iff (hc : c ≠ 0) : a / c = b ↔ a = b * c :=
  ⟨fun h ↦ by rw [← h, div_mul_cancel₀ a hc], fun h ↦ by rw [h, mul_div_cancel_right₀ b hc]⟩

theorem eq_div_iff (hc : c ≠ 0) : a = b / c ↔ a * c = b := by
  rw [eq_comm, div_eq_iff hc, eq_comm]

theorem div_eq_of_eq_mul (hb : b ≠ 0) (h : a = c * b) : a / b = c := (div_eq_iff hb).2 h

theorem eq_div_of_mul_eq (hc : c ≠ 0) (h : a * c = b) : a = b / c := (eq_div_iff hc).2 h

theorem div_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a / b ≠ 0 := by
  rw [div_eq_mul_inv]; exact mul_ne_zero ha (inv_ne_zero hb)

@[simp] theorem div_eq_zero_iff : a / b = 0 ↔ a = 0 ∨ b = 0 := by
  rw [div_eq_mul_inv, mul_eq_zero, inv_eq_zero]

theorem div_ne_zero_iff : a / b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := (not_congr div_eq_zero_iff).trans not_or

theorem div_eq_one_iff_eq (hb : b ≠ 0) : a / b = 1 ↔ a = b := by rw [div_eq_iff hb, one_mul]

theorem one_div_ne_zero (h : a ≠ 0) : 1 / a ≠ 0 := by
  rw [one_div]; exact inv_ne_zero h

@[simp] theorem div_left_inj' (hc : c ≠ 0) : a / c = b / c ↔ a = b := by
  rw [div_eq_iff hc, div_mul_cancel₀ b hc]

theorem mul_inv_eq_iff_eq_mul₀ (hb : b ≠ 0) : a * b⁻¹ = c ↔ a = c * b := by
  rw [← div_eq_mul_inv, div_eq_iff hb]

theorem zpow_add_one₀ (ha : a ≠ 0) : ∀ n : ℤ, a ^ (n + 1) = a ^ n * a
  | (n : ℕ) => by rw [← Int.natCast_succ, zpow_natCast, zpow_natCast, pow_succ]
  | .negSucc 0 => by
    rw [zpow_negSucc, pow_one, inv_mul_cancel₀ ha]; exact zpow_zero a
  | .negSucc (n + 1) => by
    rw [zpow_negSucc, pow_succ', mul_inv_rev, inv_mul_cancel_right₀ ha, ← zpow_negSucc]; rfl

theorem zpow_sub_one₀ (ha : a ≠ 0) (n : ℤ) : a ^ (n - 1) = a ^ n * a⁻¹ := by
  rw [← mul_inv_cancel_right₀ ha (a ^ (n - 1)), ← zpow_add_one₀ ha, Int.sub_add_cancel]

theorem zpow_add₀ (ha : a ≠ 0) (m n : ℤ) : a ^ (m + n) = a ^ m * a ^ n := by
  have hp (n : ℕ) : a ^ (m + n) = a ^ m * a ^ (n : ℤ) := by
    induction n with
    | zero => rw [Int.natCast_zero, Int.add_zero, zpow_zero, mul_one]
    | succ n ih =>
      rw [Int.natCast_succ, ← Int.add_assoc, zpow_add_one₀ ha, ih, zpow_add_one₀ ha, mul_assoc]
  have hn (n : ℕ) : a ^ (m + -n) = a ^ m * a ^ (-(n : ℤ)) := by
    induction n with
    | zero => rw [Int.natCast_zero, Int.neg_zero, Int.add_zero, zpow_zero, mul_one]
    | succ n ih =>
      rw [Int.natCast_succ, Int.neg_add, ← Int.sub_eq_add_neg (a := -(n : ℤ)), ← Int.add_sub_assoc,
        zpow_sub_one₀ ha, ih, zpow_sub_one₀ ha, mul_assoc]
  cases n with
  | ofNat n => exact hp n
  | negSucc n => exact hn (n + 1)

theorem zpow_sub₀ (ha : a ≠ 0) (m n : ℤ) : a ^ (m - n) = a ^ m / a ^ n := by
  rw [Int.sub_eq_add_neg, zpow_add₀ ha, zpow_neg, div_eq_mul_inv]

theorem zpow_ne_zero (n : ℤ) (h : a ≠ 0) : a ^ n ≠ 0 := by
  cases n with
  | ofNat n => rw [show Int.ofNat n = n from rfl, zpow_natCast]; exact pow_ne_zero n h
  | negSucc n => rw [zpow_negSucc]; exact inv_ne_zero (pow_ne_zero _ h)

theorem pow_sub₀ (a : G₀) {m n : ℕ} (ha : a ≠ 0) (h : n ≤ m) :
    a ^ (m - n) = a ^ m * (a ^ n)⁻¹ := by
  rw [← pow_sub_mul_pow a h, mul_inv_cancel_right₀ (pow_ne_zero n ha)]

end GroupWithZero

section CommGroupWithZero

variable {G₀ : Type*} [CommGroupWithZero G₀] {a b c d : G₀}

@[simp] theorem mul_div_cancel_left₀ (b : G₀) {a : G₀} (ha : a ≠ 0) : a * b / a = b := by
  rw [mul_comm, mul_div_cancel_right₀ b ha]

theorem mul_div_cancel₀ (a : G₀) (h : b ≠ 0) : b * (a / b) = a := by
  rw [mul_comm, div_mul_cancel₀ a h]

theorem mul_div_mul_left (a b : G₀) (hc : c ≠ 0) : c * a / (c * b) = a / b := by
  rw [mul_div_mul_comm, div_eq_mul_inv c, mul_inv_cancel₀ hc, one_mul]

theorem mul_div_mul_right (a b : G₀) (hc : c ≠ 0) : a * c / (b * c) = a / b := by
  rw [mul_comm a, mul_comm b, mul_div_mul_left a b hc]

theorem div_eq_div_iff (hb : b ≠ 0) (hd : d ≠ 0) : a / b = c / d ↔ a * d = c * b := by
  rw [div_eq_iff hb, div_mul_eq_mul_div, eq_div_iff hd]

theorem div_mul_cancel_left₀ (ha : a ≠ 0) (b : G₀) : a / (a * b) = b⁻¹ := by
  rw [← div_div, div_eq_mul_inv a, mul_inv_cancel₀ ha, one_div]

theorem div_mul_cancel_right₀ (hb : b ≠ 0) (a : G₀) : b / (a * b) = a⁻¹ := by
  rw [mul_comm, div_mul_cancel_left₀ hb]

@[simp] theorem div_div_cancel₀ (ha : a ≠ 0) : a / (a / b) = b := by
  rw [div_div_eq_mul_div, mul_div_cancel_left₀ b ha]

theorem div_div_div_cancel_right₀ (hc : c ≠ 0) (a b : G₀) : a / c / (b / c) = a / b := by
  rw [div_div_eq_mul_div, div_mul_cancel₀ a hc]

theorem eq_div_iff' (hc : c ≠ 0) : a = b / c ↔ c * a = b := by rw [eq_div_iff hc, mul_comm]

end CommGroupWithZero

section Semifield

variable [Semifield K] {a b c d : K}

theorem div_add_div (a : K) (c : K) (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b + c / d = (a * d + b * c) / (b * d) := by
  rw [add_div, mul_div_mul_right a b hd, mul_div_mul_left c d hb]

theorem div_add' (a b c : K) (hc : c ≠ 0) : a / c + b = (a + b * c) / c := by
  rw [add_div, mul_div_cancel_right₀ b hc]

theorem add_div' (a b c : K) (hc : c ≠ 0) : b + a / c = (b * c + a) / c := by
  rw [add_div, mul_div_cancel_right₀ b hc]

theorem one_div_add_one_div (ha : a ≠ 0) (hb : b ≠ 0) : 1 / a + 1 / b = (a + b) / (a * b) := by
  rw [div_add_div 1 1 ha hb, one_mul, mul_one, add_comm]

end Semifield

section DivisionRing

variable [DivisionRing K] {a b c d : K}

theorem Rat.cast_def (q : ℚ) : (q : K) = (q.num : K) / (q.den : K) := DivisionRing.ratCast_def q

theorem neg_div' (a b : K) : -(b / a) = -b / a := by
  rw [div_eq_mul_inv, div_eq_mul_inv, neg_mul]

theorem neg_div (a b : K) : -b / a = -(b / a) := (neg_div' a b).symm

theorem neg_inv : -a⁻¹ = (-a)⁻¹ := by
  by_cases h : a = 0
  · rw [h, inv_zero, neg_zero, inv_zero]
  · refine (inv_eq_of_mul_eq_one_right ?_).symm
    rw [neg_mul_neg, mul_inv_cancel₀ h]

@[simp] theorem inv_neg : (-a)⁻¹ = -a⁻¹ := neg_inv.symm

@[simp] theorem div_neg (a : K) : a / -b = -(a / b) := by
  rw [div_eq_mul_inv, inv_neg, mul_neg, div_eq_mul_inv]

@[simp] theorem neg_div_neg_eq (a b : K) : -a / -b = a / b := by rw [div_neg, neg_div, neg_neg]

@[simp] theorem neg_div_self (h : a ≠ 0) : -a / a = -1 := by rw [neg_div, div_self h]

theorem sub_div (a b c : K) : (a - b) / c = a / c - b / c := by
  rw [div_eq_mul_inv, sub_mul, div_eq_mul_inv, div_eq_mul_inv]

theorem div_sub_div_same (a b c : K) : a / c - b / c = (a - b) / c := (sub_div a b c).symm

theorem same_sub_div (h : b ≠ 0) : (b - a) / b = 1 - a / b := by rw [sub_div, div_self h]

theorem one_sub_div (h : b ≠ 0) : 1 - a / b = (b - a) / b := (same_sub_div h).symm

theorem div_sub_same (h : b ≠ 0) : (a - b) / b = a / b - 1 := by rw [sub_div, div_self h]

theorem div_sub_one (h : b ≠ 0) : a / b - 1 = (a - b) / b := (div_sub_same h).symm

end DivisionRing

section Field

variable [Field K] {a b c d : K}

theorem div_sub_div (a : K) (c : K) (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b - c / d = (a * d - b * c) / (b * d) := by
  rw [sub_div, mul_div_mul_right a b hd, mul_div_mul_left c d hb]

theorem div_sub' (hc : c ≠ 0) : a / c - b = (a - c * b) / c := by
  rw [sub_div, mul_div_cancel_left₀ b hc]

theorem sub_div' (hc : c ≠ 0) : b - a / c = (b * c - a) / c := by
  rw [sub_div, mul_div_cancel_right₀ b hc]

end Field
