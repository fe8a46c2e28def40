/-! Linear arithmetic: `simp +arith`, and the integer solver of `grind` (`lia`). -/

set_option linter.unusedVariables false

-- simp +arith over Nat
theorem simp_nat_comm (a b : Nat) : a + b + 1 = b + 1 + a := by simp +arith
theorem simp_nat_le (a b : Nat) : a + 2 ≤ b + a + 3 := by simp +arith
theorem simp_nat_false (a b : Nat) (h : a + 2 + b ≤ b + a + 1) : False := by simp +arith at h
theorem simp_nat_cancel (a b c : Nat) (h : 2 * a + 2 + b ≤ b + a + c) : a + 2 ≤ c := by
  simp +arith at h; exact h
theorem simp_nat_lt (a b : Nat) : a < a + b + 1 := by simp +arith
theorem simp_nat_not (a b : Nat) (h : ¬a + 1 ≤ b) : b ≤ a := by simp +arith at h; exact h
theorem simp_nat_eq (a b : Nat) (h : a + 3 = b + 3) : a = b := by simp +arith at h; exact h
theorem simp_nat_mul (a b : Nat) : 3 * a + b = a + b + 2 * a := by simp +arith
theorem simp_nat_mul_right (a : Nat) : a * 4 = 2 * a + a * 2 := by simp +arith
theorem simp_nat_atoms (f : Nat → Nat) (a b : Nat) (h : f (a + b) = 0) : f (b + a) = 0 := by
  simp +arith at h ⊢; exact h
theorem simp_nat_ne (a : Nat) : a + 1 ≠ a := by simp +arith
theorem simp_nat_zero (a b : Nat) (h : a + b = 0) : b = 0 := by omega

-- simp +arith over Int
theorem simp_int_comm (a b : Int) : a + b + 1 = b + 1 + a := by simp +arith
theorem simp_int_sub (a b : Int) : a - b + b = a := by simp +arith
theorem simp_int_tight (a b : Int) (h : 2 * a ≤ 2 * b + 1) : a ≤ b := by
  simp +arith at h; omega
theorem simp_int_unsat (a b : Int) : ¬2 * a + 4 * b = 5 := by simp +arith
theorem simp_int_neg (a b : Int) : -(a - b) = b - a := by simp +arith
theorem simp_int_le (a b : Int) : a - 1 ≤ a + 0 := by simp +arith
theorem simp_int_dvd (a : Int) (h : 2 ∣ 2 * a + 1) : False := by simp +arith at h
theorem simp_int_gcd (a : Int) (h : 6 ∣ 4 * a + 2) : 3 ∣ 2 * a + 1 := by simp +arith at h; exact h

-- bounds
theorem int_trans (a b c : Int) (h : a < b) (h' : b < c) : a + 2 ≤ c := by grind
theorem int_tight (a b : Int) (h : 2 * a ≤ 2 * b + 1) : a ≤ b := by grind
theorem int_unsat (x : Int) (h : 3 < 2 * x) (h' : 2 * x < 5) : x = 2 := by grind
theorem int_combine (x y z : Int) (h : x + y ≤ 3) (h' : z - y ≤ 2) : x + z ≤ 5 := by grind
theorem int_scale (x y : Int) (h : 3 * x ≤ 7 * y) (h' : 2 * y ≤ 5) : x ≤ 4 := by grind
theorem int_abs (x : Int) (h : x ≤ 3) (h' : -x ≤ 3) : -3 ≤ x ∧ x ≤ 3 := by grind
theorem int_negation (x y : Int) (h : ¬x ≤ y) : y < x := by grind
theorem nat_trans (a b c : Nat) (h : a < b) (h' : b < c) : a + 2 ≤ c := by grind
theorem nat_nonneg (a b : Nat) : a ≤ a + b := by grind
theorem nat_pos (a : Nat) (h : a ≠ 0) : 1 ≤ a := by grind
theorem nat_sub (x y : Nat) : x - y + y ≥ x := by grind
theorem nat_sub_self (x : Nat) : x - x = 0 := by grind
theorem nat_pred (x : Nat) (h : 0 < x) : x - 1 < x := by grind

-- equations, disequations
theorem int_parity (a b : Int) (h : 2 * a + 4 * b = 5) : False := by grind
theorem nat_parity (a b : Nat) (h : 2 * a + 4 * b = 5) : False := by grind
theorem int_solve (x y : Int) (h : x + y = 10) (h' : x - y = 4) : x = 7 := by grind
theorem int_subst (x y z : Int) (h : x = 2 * y + 1) (h' : z = x + y) : z = 3 * y + 1 := by grind
theorem int_ne (x : Int) (h : 0 ≤ x) (h' : x ≤ 1) (h'' : x ≠ 0) : x = 1 := by grind
theorem int_ne_split (x y : Int) (h : x ≠ y) : x < y ∨ y < x := by grind
theorem nat_sum_zero (a b : Nat) (h : a + b = 0) : a = 0 := by grind
theorem nat_eq_of_le (a b : Nat) (h : a ≤ b) (h' : b ≤ a) : a = b := by grind
theorem int_coeff (x y : Int) (h : 6 * x = 4 * y) : 3 * x = 2 * y := by grind
theorem int_frobenius (x y : Int) (h : 3 * x + 5 * y = 7) (hx : 0 ≤ x) (hy : 0 ≤ y) : False := by
  grind

-- divisibility, quotients and remainders
theorem dvd_bounds (x : Int) (h : 3 ∣ x) (h₁ : 1 ≤ x) (h₂ : x ≤ 2) : False := by grind
theorem dvd_add (x y : Int) (h : 2 ∣ x) (h' : 2 ∣ y) : 2 ∣ x + y := by grind
theorem dvd_zero (a b : Nat) (h : 0 ∣ a + b) : a = 0 := by grind
theorem dvd_chinese (x : Int) (h : 2 ∣ x) (h' : 3 ∣ x) : 6 ∣ x := by grind
theorem dvd_nat (a : Nat) (h : 4 ∣ a) : 2 ∣ a := by grind
theorem dvd_shift (x : Int) (h : 4 ∣ x + 1) : ¬2 ∣ x := by grind
theorem mod_parity (x y : Nat) (h : x % 2 = 0) (h' : y % 2 = 1) : (x + y) % 2 = 1 := by grind
theorem mod_lt (x : Nat) : x % 7 < 7 := by grind
theorem mod_int (x : Int) : 0 ≤ x % 5 := by grind
theorem div_mod (x : Int) : 5 * (x / 5) + x % 5 = x := by grind
theorem div_le (x : Nat) : x / 2 ≤ x := by grind
theorem div_half (x : Nat) (h : x % 2 = 0) : 2 * (x / 2) = x := by grind
theorem div_small (x : Nat) (h : x < 4) : x / 4 = 0 := by grind

-- what needs case splits over residues
theorem cooper_strip (x y : Int) : 27 ≤ 11 * x + 13 * y → 11 * x + 13 * y ≤ 45 →
    -10 ≤ 7 * x - 9 * y → 7 * x - 9 * y ≤ 4 → False := by grind
theorem cooper_two (x y : Int) (h : 2 * x < 3 * y) (h' : 3 * y < 2 * x + 2) : 3 * y = 2 * x + 1 := by
  grind

-- products
theorem mul_known (a b : Int) (h : a * b = 3) (h' : a = 1) : b = 3 := by grind
theorem mul_comm_bound (a b c : Int) (h : a * b ≤ c) (h' : c + 1 ≤ b * a) : False := by grind
theorem mul_zero (a b : Int) (h : a = 0) : a * b = 0 := by grind
theorem pow_known (a : Int) (h : a = 2) : a ^ 3 = 8 := by grind

-- lia, min and max by definition, mixed with other reasoning
theorem lia_int (a b : Int) (h : a < b) : a + 1 ≤ b := by lia
theorem lia_nat (a b c : Nat) (h : a ≤ b) : a ≤ b + c := by lia
theorem lia_or (a b : Int) (h : a ≤ b ∨ a ≤ b - 1) : a ≤ b := by lia
theorem lia_iff (a b : Int) : a < b ↔ a + 1 ≤ b := by lia
theorem lia_if (a b : Int) : a ≤ (if a ≤ b then b else a) := by grind
theorem lia_function (f : Int → Int) (x y : Int) (h : x + 1 = y) : f (y - 1) = f x := by grind
