/-! Natural numbers: the lemmas, inductions and calculations that people write. -/

-- citing lemmas by their official names
theorem cite_add_comm (a b : Nat) : a + b = b + a := Nat.add_comm a b
theorem cite_mul_assoc (a b c : Nat) : a * b * c = a * (b * c) := Nat.mul_assoc a b c
theorem cite_left_distrib (a b c : Nat) : a * (b + c) = a * b + a * c := Nat.left_distrib a b c
theorem cite_pos_of_ne_zero (n : Nat) (h : n ≠ 0) : 0 < n := Nat.pos_of_ne_zero h
theorem cite_sub_add_cancel (a b : Nat) (h : b ≤ a) : a - b + b = a := Nat.sub_add_cancel h
theorem cite_le_mul_of_pos_right (a b : Nat) (h : 0 < b) : a ≤ a * b := Nat.le_mul_of_pos_right a h
theorem cite_mul_le_mul (a b c d : Nat) (h : a ≤ b) (k : c ≤ d) : a * c ≤ b * d := Nat.mul_le_mul h k
theorem cite_div_add_mod (a b : Nat) : b * (a / b) + a % b = a := Nat.div_add_mod a b
theorem cite_lt_irrefl (a : Nat) (h : a < a) : False := Nat.lt_irrefl a h
theorem cite_le_antisymm (a b : Nat) (h : a ≤ b) (k : b ≤ a) : a = b := Nat.le_antisymm h k
theorem cite_lt_of_lt_of_le (a b c : Nat) (h : a < b) (k : b ≤ c) : a < c := Nat.lt_of_lt_of_le h k
theorem cite_mod_lt (a b : Nat) (h : 0 < b) : a % b < b := Nat.mod_lt a h
theorem cite_eq_zero_or_pos (n : Nat) : n = 0 ∨ 0 < n := Nat.eq_zero_or_pos n
theorem cite_mul_left_cancel (a b c : Nat) (h : 0 < a) (e : a * b = a * c) : b = c :=
  Nat.mul_left_cancel h e
theorem cite_pow_lt_pow_right (n : Nat) : 2 ^ n < 2 ^ (n + 1) :=
  Nat.pow_lt_pow_right (by decide) (Nat.lt_succ_self n)
theorem cite_lt_two_pow (n : Nat) : n < 2 ^ n := Nat.lt_two_pow_self
theorem cite_two_mul (n : Nat) : 2 * n = n + n := Nat.two_mul n
theorem cite_max_le (a b c : Nat) : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := Nat.max_le
theorem cite_mul_div_cancel (a b : Nat) (h : 0 < b) : a * b / b = a := Nat.mul_div_cancel a h
theorem cite_strong_induction (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) : p n :=
  Nat.strongRecOn n h

-- divisibility and gcd
theorem dvd_trans' (a b c : Nat) (h : a ∣ b) (k : b ∣ c) : a ∣ c := Nat.dvd_trans h k
theorem dvd_sum (a b c : Nat) (h : a ∣ b) (k : a ∣ c) : a ∣ b + c := Nat.dvd_add h k
theorem dvd_witness (a b : Nat) (h : a ∣ b) : ∃ c, b = a * c := h
theorem dvd_literal : 3 ∣ 12 := by decide
theorem dvd_constructor (n : Nat) : 2 ∣ n * (2 * n) := ⟨n * n, by rw [Nat.mul_left_comm]⟩
theorem dvd_le (a b : Nat) (h : a ∣ b) (k : 0 < b) : a ≤ b := Nat.le_of_dvd k h
theorem gcd_comm' (a b : Nat) : Nat.gcd a b = Nat.gcd b a := Nat.gcd_comm a b
theorem gcd_divides (a b : Nat) : Nat.gcd a b ∣ a := Nat.gcd_dvd_left a b
theorem gcd_value : Nat.gcd 84 36 = 12 := by decide
theorem gcd_coprime (m n : Nat) (h : Nat.gcd m n = 1) (d : m ∣ n * 5) : m ∣ 5 :=
  Nat.Coprime.dvd_of_dvd_mul_left h d
theorem lcm_value : Nat.lcm 4 6 = 12 := by decide
theorem gcd_lcm (a b : Nat) : Nat.gcd a b * Nat.lcm a b = a * b := Nat.gcd_mul_lcm a b

-- induction
def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)
theorem gauss (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sumTo, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]
theorem two_pow_ge (n : Nat) : n + 1 ≤ 2 ^ n := by
  induction n with
  | zero => decide
  | succ n ih => rw [Nat.pow_succ]; omega
theorem square_even_or (n : Nat) : n * n % 2 = n % 2 := by
  rw [Nat.mul_mod]
  rcases Nat.mod_two_eq_zero_or_one n with h | h <;> simp [h]
theorem three_dvd (n : Nat) : 3 ∣ n * (n + 1) * (n + 2) := by
  have : n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by omega
  apply Nat.dvd_of_mod_eq_zero
  rcases this with h | h | h <;> simp [Nat.mul_mod, Nat.add_mod, h]
theorem even_product (n : Nat) : n * (n + 1) % 2 = 0 := by
  rcases Nat.mod_two_eq_zero_or_one n with h | h <;> simp [Nat.mul_mod, Nat.add_mod, h]
theorem strong_recursion (n : Nat) : ∃ m, n = 2 * m ∨ n = 2 * m + 1 := ⟨n / 2, by omega⟩
theorem pow_positive (b n : Nat) (h : 0 < b) : 0 < b ^ n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih => exact Nat.mul_pos ih h

-- simp: literals, arithmetic normal forms, side conditions
theorem simp_literals : 12 * 12 - 4 = 140 := by simp
theorem simp_offset (n : Nat) : n + 3 = 5 ↔ n = 2 := by simp
theorem simp_le_offset (n : Nat) : n + 2 ≤ 7 ↔ n ≤ 5 := by simp
theorem simp_succ_ne (n : Nat) : n + 1 ≠ 0 := by simp
theorem simp_cancel (a b c : Nat) : a + b = a + c ↔ b = c := by simp
theorem simp_sub_self (a b : Nat) : a + b - b = a := by simp
theorem simp_mul_eq_zero (a b : Nat) (h : a * b = 0) : a = 0 ∨ b = 0 := by simpa using h
theorem simp_not_lt (a b : Nat) (h : ¬a < b) : b ≤ a := by simpa using h
theorem simp_pow (n : Nat) : n ^ 2 * 1 = n ^ 2 := by simp
theorem simp_min (n : Nat) : min n (n + 1) = n := by simp [Nat.min_eq_left]
theorem simp_mod (n k : Nat) : (n + 5 * k) % 5 = n % 5 := by simp
theorem simp_decide : (7 : Nat) ∣ 21 ∧ ¬(7 : Nat) ∣ 22 := by decide
theorem big_product : 123456789 * 987654321 = 121932631112635269 := rfl

-- calculations
theorem calc_chain (a b c : Nat) (h : a < b) (k : b ≤ c) : a < c + 1 := calc
  a < b := h
  _ ≤ c := k
  _ < c + 1 := Nat.lt_succ_self c
theorem square_of_sum (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  rw [Nat.mul_add, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a]; omega
theorem rearrange (a b c d : Nat) : a + b + (c + d) = a + c + (b + d) := by ac_rfl
theorem rearrange_mul (a b c : Nat) : a * b * c = c * a * b := by ac_rfl

-- bits
theorem bits_literals : 12 &&& 10 = 8 ∧ 12 ||| 10 = 14 ∧ 12 ^^^ 10 = 6 := by decide
theorem bits_and_comm (a b : Nat) : a &&& b = b &&& a := Nat.and_comm a b
theorem bits_mask (a : Nat) : a &&& 255 = a % 256 := Nat.and_two_pow_sub_one_eq_mod a 8
theorem bits_shift (a : Nat) : a <<< 3 = a * 8 := by simp [Nat.shiftLeft_eq]
theorem bits_testBit (a b i : Nat) : (a ^^^ b).testBit i = (a.testBit i ^^ b.testBit i) :=
  Nat.testBit_xor a b i
theorem bits_extensional (a b : Nat) (h : ∀ i, a.testBit i = b.testBit i) : a = b :=
  Nat.eq_of_testBit_eq h
theorem log_bounds (n : Nat) (h : n ≠ 0) : 2 ^ n.log2 ≤ n ∧ n < 2 ^ (n.log2 + 1) :=
  ⟨Nat.log2_self_le h, Nat.lt_log2_self⟩

-- comparison and decision
theorem compare_lt (a b : Nat) (h : a < b) : compare a b = .lt := Nat.compare_eq_lt.2 h
theorem bounded_forall : ∀ n, n < 20 → n * n < 400 := by decide
theorem bounded_exists : ∃ n, n < 20 ∧ n * n = 169 := by decide
theorem lt_trichotomy' (a b : Nat) : a < b ∨ a = b ∨ b < a := Nat.lt_trichotomy a b
theorem not_le_iff (a b : Nat) : ¬a ≤ b ↔ b < a := Nat.not_le
theorem fold_sum : Nat.fold 5 (fun i _ acc => acc + i) 0 = 10 := rfl

-- numerals that differ, whatever their size
theorem numerals_differ : ¬(2430 : Nat) = 2500 ∧ (100000 : Nat) ≠ 7 := by simp
theorem numeral_in_list : ¬(123456 : Nat) ∈ [1, 22, 654321] := by simp
theorem succ_succ_eq (a b : Nat) : a.succ = b.succ ↔ a = b := by simp
theorem offsets (a b : Nat) : a + 7 = b + 7 ↔ a = b := by simp
theorem successors (a b : Nat) : (a.succ = b.succ) = (a = b) := by simp only [Nat.succ.injEq]
