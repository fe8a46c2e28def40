/-! False or unprovable statements: neither `grind` nor `simp +arith` may prove one of them. -/

-- arithmetic
theorem int_off_by_one (a b : Int) (h : a < b) : a + 2 ≤ b := by grind
theorem int_wrong_parity (a b : Int) : ¬2 * a + 4 * b = 6 := by grind
theorem int_not_tight (a b : Int) (h : 2 * a ≤ 2 * b + 2) : a ≤ b := by grind
theorem int_wrong_dvd (x : Int) (h : 2 ∣ x) : 4 ∣ x := by grind
theorem int_two_solutions (x : Int) (h : 0 ≤ x) (h' : x ≤ 2) (h'' : x ≠ 0) : x = 1 := by grind
theorem int_frobenius (x y : Int) (h : 3 * x + 5 * y = 8) (hx : 0 ≤ x) (hy : 0 ≤ y) : False := by
  grind
theorem int_strip (x y : Int) : 27 ≤ 11 * x + 13 * y → 11 * x + 13 * y ≤ 46 →
    -10 ≤ 7 * x - 9 * y → 7 * x - 9 * y ≤ 40 → False := by grind
theorem nat_sub_cancel (x y : Nat) : x - y + y = x := by grind
theorem nat_positive (x : Nat) : 0 < x := by grind
theorem nat_int_sub (x y : Nat) : ((x - y : Nat) : Int) = (x : Int) - y := by grind
theorem mod_wrong (x y : Nat) (h : x % 3 = 1) (h' : y % 3 = 1) : (x + y) % 3 = 1 := by grind
theorem div_round (x : Nat) : 2 * (x / 2) = x := by grind
theorem div_negative (x : Int) : x / 2 * 2 = x := by grind
theorem mul_sign (a b : Int) (h : 0 ≤ a * b) : 0 ≤ a := by grind

-- simp +arith
theorem simp_nat_wrong (a b : Nat) : a + 2 ≤ b + a + 1 := by simp +arith
theorem simp_nat_truncated (a b : Nat) (h : a + 1 ≤ b + 2) : a ≤ b := by simp +arith at h; exact h
theorem simp_int_wrong (a b : Int) : a + b + 1 = b + 2 + a := by simp +arith
theorem simp_int_not_unsat (a b : Int) : ¬2 * a + 4 * b = 6 := by simp +arith
theorem simp_int_dvd (a : Int) (h : 2 ∣ 2 * a + 2) : False := by simp +arith at h

-- propositions and congruence
theorem prop_converse (p q : Prop) (h : p → q) (hq : q) : p := by grind
theorem prop_or (p q : Prop) (h : p ∨ q) : p := by grind
theorem cc_injective (f : Nat → Nat) (a b : Nat) (h : f a = f b) : a = b := by grind
theorem quantifier_swap (r : Nat → Nat → Prop) (h : ∀ x, ∃ y, r x y) : ∃ y, ∀ x, r x y := by grind
theorem some_false (p : Nat → Prop) (h : ∃ x, p x) : p 0 := by grind
theorem ite_wrong (p : Prop) [Decidable p] : (if p then 1 else 2) = 1 := by grind

-- rings and orders
open Lean.Grind in
theorem ring_square (α : Type) [CommRing α] (x y : α) : (x + y) ^ 2 = x ^ 2 + y ^ 2 := by grind
open Lean.Grind in
theorem ring_torsion (α : Type) [CommRing α] (x y : α) (h : 2 * x = 2 * y) : x = y := by grind
open Lean.Grind in
theorem ring_commutes (α : Type) [Ring α] (x y : α) : x * y = y * x := by grind
open Lean.Grind in
theorem ring_char (α : Type) [CommRing α] [IsCharP α 8] (x : α) (h : x = 4) : x = 0 := by grind
open Lean.Grind in
theorem ring_domain (α : Type) [CommRing α] (x y : α) (h : x * y = 0) : x = 0 ∨ y = 0 := by grind
theorem order_partial (α : Type) [LE α] [Std.IsPartialOrder α] (a b : α) : a ≤ b ∨ b ≤ a := by grind
theorem order_preorder (α : Type) [LE α] [Std.IsPreorder α] (a b : α) (h : a ≤ b) (h' : b ≤ a) :
    a = b := by grind
open Lean.Grind Std in
theorem linarith_strict (R : Type) [CommRing R] [LE R] [LT R] [LawfulOrderLT R] [IsLinearOrder R]
    [OrderedRing R] (a b c : R) (h : a + b ≤ c) (h' : c ≤ a) : b < 0 := by grind
open Lean.Grind Std in
theorem linarith_integers_only (R : Type) [CommRing R] [LE R] [LT R] [LawfulOrderLT R]
    [IsLinearOrder R] [OrderedRing R] (a b : R) (h : a < b) : a + 1 ≤ b := by grind
open Lean.Grind in
theorem field_zero (F : Type) [Field F] (x : F) : x * x⁻¹ = 1 := by grind
open Lean.Grind in
theorem field_half (F : Type) [Field F] (x : F) : x / 2 + x / 2 = x := by grind
