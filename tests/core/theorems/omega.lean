/-! `omega`: what the official tactic decides, over `Nat`, `Int` and `Fin`. -/

-- linear inequalities
theorem chain (a b c : Nat) (h : a < b) (k : b < c) : a + 1 < c := by omega
theorem infeasible (x y : Int) (h : 2 * x + 1 = 2 * y) : False := by omega
theorem tight (x : Int) (h : 3 * x > 7) : x ≥ 3 := by omega
theorem two_variables (x y : Int) (h : x + y = 10) (k : x - y = 4) : x = 7 ∧ y = 3 := by omega
theorem three_variables (x y z : Int) (h : x + y + z = 6) (k : x - y = 1) (l : y - z = 1) : x = 3 := by
  omega
theorem nat_nonneg (a b : Nat) (h : a + b = 0) : a = 0 := by omega

-- truncated subtraction
theorem truncated (a b : Nat) (h : a ≤ b) : a - b = 0 := by omega
theorem sub_add (a b : Nat) (h : b ≤ a) : a - b + b = a := by omega
theorem sub_sub_self (a b : Nat) (h : b ≤ a) : a - (a - b) = b := by omega
theorem pred_lt (n : Nat) (h : 0 < n) : n - 1 < n := by omega
theorem double_sub (a b c : Nat) : a - b - c = a - (b + c) := by omega

-- division, remainder and divisibility by literals
theorem half (n : Nat) : n / 2 * 2 ≤ n := by omega
theorem parity (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by omega
theorem mod_of_sum (n : Nat) (h : n % 4 = 3) : n % 2 = 1 := by omega
theorem int_mod (x : Int) (h : x % 3 = 2) : (x + 1) % 3 = 0 := by omega
theorem int_div (x : Int) : 5 * (x / 5) ≤ x ∧ x < 5 * (x / 5) + 5 := by omega
theorem dvd_add' (n : Nat) (h : 3 ∣ n) : 3 ∣ n + 6 := by omega
theorem dvd_combine (n : Nat) (h : 2 ∣ n) (k : 3 ∣ n) : 6 ∣ n := by omega
theorem not_dvd (n : Nat) : ¬2 ∣ 2 * n + 1 := by omega
theorem div_div (n : Nat) : n / 2 / 2 = n / 4 := by omega

-- minimum, maximum, conditionals
theorem min_le (a b : Nat) : min a b ≤ a := by omega
theorem max_min (a b : Int) : max a b + min a b = a + b := by omega
theorem conditional (a b : Int) : (if a < b then a else b) ≤ b := by omega
theorem conditional_eq (a b : Int) (h : (if a < b then a else b) = 3) : a = 3 ∨ b = 3 := by omega

-- propositional structure
theorem or_hypothesis (a : Nat) (h : a < 3 ∨ a > 5) (k : a < 5) : a < 3 := by omega
theorem iff_goal (a b : Nat) : a < b ↔ a + 1 ≤ b := by omega
theorem not_both_zero (a b : Nat) (h : ¬(a = 0 ∧ b = 0)) : a + b > 0 := by omega
theorem implication (a : Int) (h : a > 0 → a > 5) (k : a ≠ 0) (l : a ≥ 0) : a > 5 := by omega
theorem ne_goal (a b : Nat) (h : a < b) : a ≠ b := by omega
theorem not_forall_linear (a : Nat) : ¬(a < a) := by omega
theorem exfalso_goal (a : Nat) (h : a < 5) (k : 7 < a) : False := by omega
theorem bool_free (a b c : Nat) (h : a = b) (k : b = c) : a = c := by omega

-- casts between Nat and Int
theorem cast_sub (a b : Nat) (h : b ≤ a) : ((a - b : Nat) : Int) = (a : Int) - b := by omega
theorem cast_le (a b : Nat) (h : (a : Int) < b) : a < b := by omega
theorem nat_abs (x : Int) : (x.natAbs : Int) = x ∨ (x.natAbs : Int) = -x := by omega
theorem to_nat (x : Int) (h : 0 < x) : 0 < x.toNat := by omega
theorem cast_mod (n : Nat) : ((n % 2 : Nat) : Int) < 2 := by omega

-- multiplication by literals, powers of literals, shifts
theorem literal_product (a : Nat) (h : 3 * a = 12) : a = 4 := by omega
theorem literal_power (a : Nat) (h : a < 2 ^ 3) : a ≤ 7 := by omega
theorem shift_left (a : Nat) : a <<< 1 = a + a := by omega
theorem shift_right (a : Nat) : a >>> 1 ≤ a := by omega
theorem atoms (f : Nat → Nat) (h : f 1 < f 2) (k : f 2 < f 3) : f 1 + 1 < f 3 := by omega
theorem product_atom (a b : Nat) (h : a * b = 6) : 2 * (a * b) = 12 := by omega

-- Fin and pairs
theorem fin_bound (n : Nat) (i : Fin n) : i.val < n := by omega
theorem fin_order (i j : Fin 7) (h : i < j) : i.val ≤ 5 := by omega
theorem fin_ne (i j : Fin 3) (h : i ≠ j) : i < j ∨ j < i := by omega
theorem lex_pair (a b : Nat × Nat) (h : a.1 < b.1) : a ≠ b := by
  intro e; rw [e] at h; omega
