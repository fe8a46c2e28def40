/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Lemmas.Rounding

/-!
# Integers: the balanced remainder

`bmod x m` depends on `x` modulo `m` only, and lies between `-m / 2` and `m / 2`.
-/

set_option relaxedAutoImplicit false

namespace Int

/-- `bmod` looks at the remainder only. -/
theorem bmod_congr {x y : Int} {m : Nat} (h : x % m = y % m) : bmod x m = bmod y m := by
  rw [bmod_def, bmod_def, h]

theorem bmod_pos (x : Int) (m : Nat) (p : x % m < (m + 1) / 2) : bmod x m = x % m := by
  rw [bmod_def, if_pos p]

theorem bmod_neg (x : Int) (m : Nat) (p : x % m ≥ (m + 1) / 2) : bmod x m = (x % m) - m := by
  rw [bmod_def, if_neg (by omega)]

@[simp] theorem bmod_emod : bmod x m % m = x % m := by
  rw [bmod_def]
  split
  · exact Int.emod_emod x m
  · rw [Int.emod_sub_cancel, Int.emod_emod]

@[simp] theorem emod_bmod_congr (x : Int) (n : Nat) : Int.bmod (x%n) n = Int.bmod x n :=
  bmod_congr (Int.emod_emod x n)

theorem emod_bmod {x : Int} {m : Nat} : bmod (x % m) m = bmod x m := bmod_congr (Int.emod_emod x m)

@[simp] theorem bmod_bmod : bmod (bmod x m) m = bmod x m := bmod_congr bmod_emod

@[simp] theorem bmod_add_cancel (x : Int) (n : Nat) : Int.bmod (x + n) n = Int.bmod x n :=
  bmod_congr Int.add_emod_self

@[simp] theorem bmod_add_mul_cancel (x : Int) (n : Nat) (k : Int) :
    Int.bmod (x + n * k) n = Int.bmod x n := bmod_congr (add_mul_emod_self_left x n k)

@[simp] theorem bmod_sub_cancel (x : Int) (n : Nat) : Int.bmod (x - n) n = Int.bmod x n :=
  bmod_congr (Int.emod_sub_cancel x n)

@[simp] theorem emod_add_bmod_congr (x : Int) (n : Nat) :
    Int.bmod (x%n + y) n = Int.bmod (x + y) n := bmod_congr (Int.emod_add_emod x n y)

@[simp] theorem emod_mul_bmod_congr (x : Int) (n : Nat) :
    Int.bmod (x%n * y) n = Int.bmod (x * y) n := bmod_congr (emod_mul_emod x y n)

@[simp] theorem bmod_add_bmod_congr : Int.bmod (Int.bmod x n + y) n = Int.bmod (x + y) n :=
  bmod_congr (by
  rw [← Int.emod_add_emod, bmod_emod, Int.emod_add_emod])

@[simp] theorem add_bmod_bmod : Int.bmod (x + Int.bmod y n) n = Int.bmod (x + y) n := by
  rw [Int.add_comm, bmod_add_bmod_congr, Int.add_comm]

@[simp] theorem bmod_mul_bmod : Int.bmod (Int.bmod x n * y) n = Int.bmod (x * y) n := bmod_congr (by
  rw [← emod_mul_emod, bmod_emod, emod_mul_emod])

@[simp] theorem mul_bmod_bmod : Int.bmod (x * Int.bmod y n) n = Int.bmod (x * y) n := by
  rw [Int.mul_comm, bmod_mul_bmod, Int.mul_comm]

theorem add_bmod (a b : Int) (n : Nat) : (a + b).bmod n = (a.bmod n + b.bmod n).bmod n := by
  rw [bmod_add_bmod_congr, add_bmod_bmod]

@[simp] theorem bmod_zero : Int.bmod 0 m = 0 := by
  rw [bmod_def, zero_emod]; split <;> omega

theorem dvd_bmod_sub_self {x : Int} {m : Nat} : (m : Int) ∣ bmod x m - x := bmod_sub_dvd x m

theorem le_bmod {x : Int} {m : Nat} (h : 0 < m) : - (m/2) ≤ Int.bmod x m := by
  have := emod_nonneg x (b := m) (by omega)
  rw [bmod_def]; split <;> omega

theorem bmod_lt {x : Int} {m : Nat} (h : 0 < m) : bmod x m < (m + 1) / 2 := by
  have := emod_lt_of_pos x (b := m) (by omega)
  rw [bmod_def]; split <;> omega

theorem bmod_le {x : Int} {m : Nat} (h : 0 < m) : bmod x m ≤ (m - 1) / 2 := by
  have := bmod_lt (x := x) h; omega

@[simp] theorem bmod_one_is_zero (x : Int) : Int.bmod x 1 = 0 := by
  have := le_bmod (x := x) (m := 1) (by omega)
  have := bmod_lt (x := x) (m := 1) (by omega)
  omega

end Int
