/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Algebra

/-!
# Elementary facts about the modules of `grind`
-/

namespace Lean.Grind

universe u

namespace IntModule

open AddCommMonoid AddCommGroup

variable {M : Type u} [IntModule M]

theorem zero_add (a : M) : 0 + a = a := by rw [add_comm, add_zero]
theorem add_neg_cancel (a : M) : a + -a = 0 := by rw [add_comm, neg_add_cancel]
theorem sub_self (a : M) : a - a = 0 := by rw [sub_eq_add_neg, add_neg_cancel]

theorem add_right_cancel {a b c : M} (h : a + c = b + c) : a = b := by
  have := congrArg (· + -c) h
  simp only [add_assoc, add_neg_cancel, add_zero] at this
  exact this

theorem eq_of_add_neg_eq_zero {a b : M} (h : a + -b = 0) : a = b :=
  add_right_cancel (c := -b) (h.trans (add_neg_cancel b).symm)

theorem neg_eq_of_add_eq_zero {a b : M} (h : a + b = 0) : -b = a :=
  add_right_cancel (c := b) (by rw [neg_add_cancel, h])

theorem neg_neg (a : M) : - -a = a := neg_eq_of_add_eq_zero (add_neg_cancel a)
theorem neg_zero : -(0 : M) = 0 := neg_eq_of_add_eq_zero (add_zero 0)

theorem neg_add (a b : M) : -(a + b) = -a + -b := neg_eq_of_add_eq_zero (by
  rw [add_assoc, ← add_assoc (-b), add_comm (-b), add_assoc a, neg_add_cancel, add_zero,
    neg_add_cancel])

theorem neg_zsmul (n : Int) (a : M) : (-n) • a = -(n • a) :=
  (neg_eq_of_add_eq_zero (by rw [← add_zsmul, Int.add_left_neg, zero_zsmul])).symm

/-- Integer multiples are determined by natural ones. -/
theorem zsmul_induction {P : Int → Prop} (n : Int) (zero : P 0) (succ : ∀ k : Int, P k → P (k + 1))
    (neg : ∀ k : Int, P k → P (-k)) : P n := by
  have nat (k : Nat) : P k := by
    induction k with
    | zero => exact zero
    | succ k ih => exact succ k ih
  rcases Int.natAbs_cases n with h | h <;> rw [h]
  · exact nat _
  · exact neg _ (nat _)

theorem add_one_zsmul (k : Int) (a : M) : (k + 1) • a = k • a + a := by
  rw [add_zsmul, one_zsmul]

theorem zsmul_zero (n : Int) : n • (0 : M) = 0 :=
  zsmul_induction (P := fun n ↦ n • (0 : M) = 0) n (zero_zsmul 0)
    (fun k ih ↦ by rw [add_one_zsmul, ih, add_zero])
    fun k ih ↦ by rw [neg_zsmul, ih, neg_zero]

theorem zsmul_add (n : Int) (a b : M) : n • (a + b) = n • a + n • b := by
  refine zsmul_induction (P := fun n ↦ n • (a + b) = n • a + n • b) n ?_ (fun k ih ↦ ?_)
    fun k ih ↦ ?_
  · rw [zero_zsmul, zero_zsmul, zero_zsmul, add_zero]
  · rw [add_one_zsmul, add_one_zsmul, add_one_zsmul, ih, add_assoc, add_assoc, ← add_assoc a,
      add_comm a (k • b), add_assoc (k • b) a b]
  · rw [neg_zsmul, neg_zsmul, neg_zsmul, ih, neg_add]

theorem zsmul_neg (n : Int) (a : M) : n • -a = -(n • a) :=
  (neg_eq_of_add_eq_zero (by rw [← zsmul_add, neg_add_cancel, zsmul_zero])).symm

theorem mul_zsmul (m n : Int) (a : M) : (m * n) • a = m • n • a := by
  refine zsmul_induction (P := fun m ↦ (m * n) • a = m • n • a) m ?_ (fun k ih ↦ ?_)
    fun k ih ↦ ?_
  · rw [Int.zero_mul, zero_zsmul, zero_zsmul]
  · rw [Int.add_mul, Int.one_mul, add_zsmul, ih, add_one_zsmul]
  · rw [Int.neg_mul, neg_zsmul, ih, neg_zsmul]

instance (priority := 100) toNatModule [I : IntModule M] : NatModule M where
  zero_nsmul a := by
    have := (zsmul_natCast_eq_nsmul 0 a).symm
    exact this.trans (zero_zsmul a)
  add_one_nsmul n a := by
    rw [← zsmul_natCast_eq_nsmul, ← zsmul_natCast_eq_nsmul]; exact add_one_zsmul n a

theorem eq_zero_of_zsmul [NoNatZeroDivisors M] {k : Int} {a : M} (hk : k ≠ 0) (h : k • a = 0) :
    a = 0 := by
  have nat (h : (k.natAbs : Int) • a = 0) : a = 0 := by
    refine NoNatZeroDivisors.no_nat_zero_divisors k.natAbs a 0 (by omega) ?_
    show k.natAbs • a = k.natAbs • (0 : M)
    rw [← zsmul_natCast_eq_nsmul, ← zsmul_natCast_eq_nsmul, h, zsmul_zero]
  refine nat ?_
  rcases Int.natAbs_cases k with e | e
  · rwa [← e]
  · rw [show (k.natAbs : Int) = -k by omega, neg_zsmul, h, neg_zero]

end IntModule

/-! ### Ordered modules -/

namespace OrderedAdd

open AddCommMonoid AddCommGroup IntModule

section
variable {M : Type u} [IntModule M] [LE M] [Std.IsPreorder M] [OrderedAdd M]

theorem add_le {a b : M} (h : a ≤ b) (c : M) : a + c ≤ b + c := (add_le_left_iff c).1 h

theorem add_nonpos {a b : M} (ha : a ≤ 0) (hb : b ≤ 0) : a + b ≤ 0 := by
  have := add_le ha b
  rw [zero_add] at this
  exact Std.IsPreorder.le_trans _ _ _ this hb

theorem le_iff_sub_nonpos {a b : M} : a ≤ b ↔ a - b ≤ 0 := by
  rw [add_le_left_iff (-b), ← sub_eq_add_neg, add_neg_cancel]

theorem zsmul_nonpos {k : Int} (hk : 0 ≤ k) {a : M} (h : a ≤ 0) : k • a ≤ 0 := by
  have nat (n : Nat) : (n : Int) • a ≤ 0 := by
    induction n with
    | zero =>
      have : ((0 : Nat) : Int) • a = 0 := zero_zsmul a
      rw [show (((Nat.zero : Nat) : Int) • a) = 0 from this]
      exact Std.IsPreorder.le_refl 0
    | succ n ih =>
      rw [show ((n + 1 : Nat) : Int) = n + 1 from rfl, add_one_zsmul]
      exact add_nonpos ih h
  rw [show k = (k.toNat : Int) by omega]
  exact nat _

end

variable {M : Type u} [IntModule M] [LE M] [LT M] [Std.LawfulOrderLT M] [Std.IsPreorder M]
  [OrderedAdd M]

theorem add_lt {a b : M} (h : a < b) (c : M) : a + c < b + c :=
  (Std.LawfulOrderLT.lt_iff _ _).2 ⟨add_le (Std.le_of_lt h) c, fun k ↦
    Std.not_le_of_gt h ((add_le_left_iff c).2 k)⟩

theorem lt_iff_sub_neg {a b : M} : a < b ↔ a - b < 0 := by
  constructor <;> intro h
  · have := add_lt h (-b)
    rwa [← sub_eq_add_neg, add_neg_cancel] at this
  · have := add_lt h b
    rwa [sub_eq_add_neg, add_assoc, neg_add_cancel, add_zero, zero_add] at this

theorem add_neg_of_nonpos {a b : M} (ha : a ≤ 0) (hb : b < 0) : a + b < 0 := by
  have := add_le ha b
  rw [zero_add] at this
  exact Std.lt_of_le_of_lt this hb

theorem zsmul_neg_of_pos {k : Int} (hk : 0 < k) {a : M} (h : a < 0) : k • a < 0 := by
  have := zsmul_nonpos (show 0 ≤ k - 1 by omega) (Std.le_of_lt h)
  have := add_neg_of_nonpos this h
  rwa [← add_one_zsmul, show k - 1 + 1 = k by omega] at this

end OrderedAdd

end Lean.Grind
