prelude
import Init.Int.Lemmas.Add

/-!
# Integers: casts and constructors

How arithmetic on integers acts on casts of natural numbers, on `negSucc`, `negOfNat` and `subNatNat`.
-/

set_option relaxedAutoImplicit false

open Nat

namespace Int

/-! ### `negSucc_…` -/

theorem negSucc_add_negSucc (m n : Nat) : -[m+1] + -[n+1] = -[succ (m + n) +1] := rfl

theorem negSucc_add_ofNat (m n : Nat) : -[m+1] + ↑n = subNatNat n (succ m) := rfl

theorem negSucc_coe (n : Nat) : -[n+1] = -↑(n + 1) := rfl

theorem negSucc_coe' (n : Nat) : -[n+1] = -↑n - 1 := by omega

theorem negSucc_eq' (m : Nat) : -[m+1] = -m - 1 := by omega

theorem negSucc_inj : negSucc m = negSucc n ↔ m = n := by omega

theorem negSucc_mul_negOfNat (m n : Nat) : -[m+1] * negOfNat n = ofNat (succ m * n) := by
  cases n <;> rfl

@[simp] theorem negSucc_mul_negSucc (m n : Nat) : -[m+1] * -[n+1] = succ m * succ n := rfl

theorem negSucc_mul_negSucc' (m n : Nat) : -[m+1] * -[n+1] = ofNat (succ m * succ n) := rfl

@[simp] theorem negSucc_mul_ofNat (m n : Nat) : -[m+1] * n = -↑(succ m * n) := rfl

theorem negSucc_mul_ofNat' (m n : Nat) : -[m+1] * ↑n = negOfNat (succ m * n) := rfl

@[simp] theorem negSucc_ne_zero (n : Nat) : -[n+1] ≠ 0 := by omega

@[simp] theorem negSucc_not_nonneg (n : Nat) : 0 ≤ -[n+1] ↔ False := by simp; omega

@[simp] theorem negSucc_not_pos (n : Nat) : 0 < -[n+1] ↔ False := by simp; omega

@[simp] theorem negSucc_sub_one (n : Nat) : -[n+1] - 1 = -[n + 1 +1] := rfl

/-! ### `ofNat_…` -/

@[norm_cast] theorem ofNat_add (n m : Nat) : (↑(n + m) : Int) = n + m := rfl

theorem ofNat_add_negSucc (m n : Nat) : ↑m + -[n+1] = subNatNat m (succ n) := rfl

theorem ofNat_add_negSucc_of_lt (h : m < n.succ) : ofNat m + -[n+1] = -[n - m+1] := by simp; omega

theorem ofNat_add_ofNat (m n : Nat) : (↑m + ↑n : Int) = ↑(m + n) := rfl

@[simp] theorem ofNat_eq_coe : Int.ofNat n = Nat.cast n := rfl

theorem ofNat_eq_zero : ((n : Nat) : Int) = 0 ↔ n = 0 := by omega

@[norm_cast] theorem ofNat_mul (n m : Nat) : (↑(n * m) : Int) = n * m := rfl

theorem ofNat_mul_negOfNat (m n : Nat) : (m : Nat) * negOfNat n = negOfNat (m * n) := by
  cases n <;> rfl

@[simp] theorem ofNat_mul_negSucc (m n : Nat) : (m : Int) * -[n+1] = -↑(m * succ n) := rfl

theorem ofNat_mul_negSucc' (m n : Nat) : ↑m * -[n+1] = negOfNat (m * succ n) := rfl

theorem ofNat_mul_ofNat (m n : Nat) : (↑m * ↑n : Int) = ↑(m * n) := rfl

theorem ofNat_ne_zero : ((n : Nat) : Int) ≠ 0 ↔ n ≠ 0 := by omega

theorem ofNat_nonneg (n : Nat) : 0 ≤ (n : Int) := by omega

@[simp] theorem ofNat_one : ((1 : Nat) : Int) = 1 := rfl

@[simp, norm_cast] theorem ofNat_pos {n : Nat} : 0 < (↑n : Int) ↔ 0 < n := by omega

@[norm_cast] theorem ofNat_sub (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by omega

theorem ofNat_succ (n : Nat) : (succ n : Int) = n + 1 := rfl

theorem ofNat_succ_pos (n : Nat) : 0 < (succ n : Int) := by omega

theorem ofNat_two : ((2 : Nat) : Int) = 2 := rfl

@[simp] theorem ofNat_zero : ((0 : Nat) : Int) = 0 := rfl

/-! ### Others -/

@[simp, norm_cast] theorem Nat.cast_ofNat_Int :
    (Nat.cast (no_index (OfNat.ofNat n)) : Int) = OfNat.ofNat n := rfl

theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n := by
  cases a <;> simp_all <;> omega

theorem le.intro_sub {a b : Int} (n : Nat) (h : b - a = n) : a ≤ b := by omega

theorem lt.intro {a b : Int} {n : Nat} (h : a + Nat.succ n = b) : a < b := by omega

theorem lt_add_succ (a : Int) (n : Nat) : a < a + Nat.succ n := by omega

theorem negOfNat_eq : negOfNat n = -ofNat n := rfl

theorem negOfNat_eq_subNatNat_zero (n) : negOfNat n = subNatNat 0 n := by cases n <;> rfl

theorem neg_negSucc (n : Nat) : -(-[n+1]) = succ n := rfl

theorem neg_ofNat_succ (n : Nat) : -(succ n : Int) = -[n+1] := rfl

theorem neg_ofNat_zero : -((0 : Nat) : Int) = 0 := rfl

theorem not_ofNat_neg (n : Nat) : ¬((n : Int) < 0) := by omega

@[simp] theorem succ_ofNat_pos (n : Nat) : 0 < (n : Int) + 1 := by omega

@[simp] theorem zero_ne_negSucc (n : Nat) : 0 ≠ -[n+1] := by omega

end Int
