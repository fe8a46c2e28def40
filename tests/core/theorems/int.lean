/-! Integers: ring and order laws, Euclidean division, casts, absolute value and sign. -/

-- citing lemmas by their official names
theorem cite_add_assoc (a b c : Int) : a + b + c = a + (b + c) := Int.add_assoc a b c
theorem cite_mul_comm (a b : Int) : a * b = b * a := Int.mul_comm a b
theorem cite_neg_neg (a : Int) : - -a = a := Int.neg_neg a
theorem cite_sub_self (a : Int) : a - a = 0 := Int.sub_self a
theorem cite_mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := Int.mul_sub a b c
theorem cite_mul_eq_zero (a b : Int) : a * b = 0 ↔ a = 0 ∨ b = 0 := Int.mul_eq_zero
theorem cite_mul_pos (a b : Int) (h : 0 < a) (k : 0 < b) : 0 < a * b := Int.mul_pos h k
theorem cite_le_of_sub_nonneg (a b : Int) (h : 0 ≤ a - b) : b ≤ a := Int.le_of_sub_nonneg h
theorem cite_lt_iff (a b : Int) : a < b ↔ a + 1 ≤ b := Int.lt_iff_add_one_le
theorem cite_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := Int.ediv_add_emod a b
theorem cite_emod_nonneg (a b : Int) (h : b ≠ 0) : 0 ≤ a % b := Int.emod_nonneg a h
theorem cite_emod_lt (a b : Int) (h : 0 < b) : a % b < b := Int.emod_lt_of_pos a h
theorem cite_ediv_lt (a b c : Int) (h : 0 < c) : a / c < b ↔ a < b * c := Int.ediv_lt_iff_lt_mul h
theorem cite_eq_of_mul (a b c : Int) (h : a ≠ 0) (e : a * b = a * c) : b = c :=
  Int.eq_of_mul_eq_mul_left h e
theorem cite_natAbs_mul (a b : Int) : (a * b).natAbs = a.natAbs * b.natAbs := Int.natAbs_mul a b
theorem cite_mul_lt (a b c : Int) (h : a < b) (k : 0 < c) : a * c < b * c :=
  Int.mul_lt_mul_of_pos_right h k
theorem cite_mul_emod (a b n : Int) : a * b % n = a % n * (b % n) % n := Int.mul_emod a b n
theorem cite_add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := Int.add_emod a b n
theorem cite_le_ediv (a b c : Int) (h : 0 < c) : a ≤ b / c ↔ a * c ≤ b := Int.le_ediv_iff_mul_le h
theorem cite_toNat (a : Int) (h : 0 ≤ a) : (a.toNat : Int) = a := Int.toNat_of_nonneg h

-- computing
theorem values_ediv : (-7 : Int) / 2 = -4 ∧ (-7 : Int) % 2 = 1 := by decide
theorem values_tdiv : Int.tdiv (-7) 2 = -3 ∧ Int.tmod (-7) 2 = -1 := by decide
theorem values_fdiv : Int.fdiv 7 (-2) = -4 ∧ Int.fmod 7 (-2) = -1 := by decide
theorem values_gcd : Int.gcd (-12) 18 = 6 ∧ Int.lcm 4 (-6) = 12 := by decide
theorem values_shift : (-9 : Int) >>> 1 = -5 := by decide
theorem values_order : (-3 : Int) < 2 := by decide
theorem values_negSucc : Int.negSucc 3 = -4 := rfl
theorem values_pow : (-2 : Int) ^ 5 = -32 := by decide
theorem values_simp : (3 : Int) * (-4) + 2 = -10 := by simp
theorem values_divide : ¬(3 : Int) ∣ 10 ∧ (3 : Int) ∣ -9 := by decide

-- casts
theorem cast_add (a b : Nat) : ((a + b : Nat) : Int) = a + b := by push_cast; rfl
theorem cast_mul (a b : Nat) : ((a * b : Nat) : Int) = a * b := by simp
theorem cast_le (a b : Nat) (h : (a : Int) ≤ b) : a ≤ b := by exact_mod_cast h
theorem cast_eq' (a b : Nat) (h : a = b) : (a : Int) = b := by simp [h]
theorem cast_nonneg (n : Nat) : 0 ≤ (n : Int) := Int.natCast_nonneg n
theorem cast_sub (a b : Nat) (h : b ≤ a) : ((a - b : Nat) : Int) = a - b := by omega
theorem exists_nat (a : Int) (h : 0 ≤ a) : ∃ n : Nat, a = n := Int.eq_ofNat_of_zero_le h

-- structure of the integers
theorem by_cases_on_constructors (a : Int) : a.natAbs = 0 → a = 0 := by
  cases a with
  | ofNat n => intro h; exact congrArg Int.ofNat h
  | negSucc n => intro h; exact absurd h (Nat.succ_ne_zero n)
theorem sign_times_abs (a : Int) : a.sign * a.natAbs = a := Int.sign_mul_natAbs a
theorem sign_product (a b : Int) : (a * b).sign = a.sign * b.sign := by simp
theorem square_nonneg (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · exact Int.mul_nonneg h h
  · exact Int.mul_nonneg_of_nonpos_of_nonpos h h
theorem abs_triangle (a b : Int) : (a + b).natAbs ≤ a.natAbs + b.natAbs := by omega
theorem difference_of_squares (a b : Int) : (a + b) * (a - b) = a * a - b * b := by
  rw [Int.mul_sub, Int.add_mul, Int.add_mul, Int.mul_comm b a]; omega
theorem rearrange (a b c : Int) : a * b * c = c * (b * a) := by ac_rfl
theorem squares_mod_four (n : Int) : n * n % 4 = 0 ∨ n * n % 4 = 1 := by
  have : n % 4 = 0 ∨ n % 4 = 1 ∨ n % 4 = 2 ∨ n % 4 = 3 := by omega
  rcases this with h | h | h | h <;> simp [Int.mul_emod, h]
theorem no_integer_half (n : Int) : 2 * n ≠ 1 := by omega
theorem dvd_difference (a b m : Int) (h : a % m = b % m) : m ∣ a - b :=
  Int.dvd_of_emod_eq_zero (Int.emod_eq_emod_iff_emod_sub_eq_zero.1 h)
theorem exact_quotient (a b : Int) (h : b ∣ a) : a / b * b = a := Int.ediv_mul_cancel h
theorem dvd_both (a b : Int) (h : 0 ≤ a) (k : 0 ≤ b) (d : a ∣ b) (e : b ∣ a) : a = b :=
  Int.dvd_antisymm h k d e
theorem induction_by_nat (p : Int → Prop) (h : ∀ n : Nat, p n) (k : ∀ n : Nat, p (-n)) (a : Int) :
    p a := by
  rcases Int.eq_nat_or_neg a with ⟨n, rfl | rfl⟩
  · exact h n
  · exact k n
