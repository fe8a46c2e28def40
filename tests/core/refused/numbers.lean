/-! False statements about numbers, and wrong proofs of true ones. Every declaration must fail. -/

-- false equations and inequalities
theorem add_wrong (a b : Nat) : a + b = a + b + 1 := by omega
theorem sub_not_comm (a b : Nat) : a - b = b - a := by omega
theorem sub_add_cancel_free (a b : Nat) : a - b + b = a := by omega
theorem div_mul_free (a b : Nat) : a / b * b = a := by simp
theorem half_half (n : Nat) : n / 2 + n / 2 = n := by omega
theorem zero_div_self (n : Nat) : n / n = 1 := by simp
theorem int_div_rounds (a : Int) : -a / 2 = -(a / 2) := by omega
theorem mod_sum (a b : Nat) : (a + b) % 3 = a % 3 + b % 3 := by omega
theorem all_even (n : Nat) : 2 ∣ n := by decide
theorem lt_self (n : Nat) : n < n := Nat.lt_irrefl n
theorem strict (a b : Nat) (h : a ≤ b) : a < b := by omega
theorem positive (n : Nat) : 0 < n := by simp
theorem pow_grows (n : Nat) : n < n ^ 2 := by omega
theorem int_nonneg (a : Int) : 0 ≤ a := Int.natCast_nonneg a
theorem cancel_zero (a b c : Nat) (h : a * b = a * c) : b = c := Nat.eq_of_mul_eq_mul_left h

-- false by computation
theorem value_add : 2 + 2 = 5 := rfl
theorem value_mul : 123456789 * 987654321 = 121932631112635268 := by decide
theorem value_gcd : Nat.gcd 12 18 = 3 := by decide
theorem value_land : 12 &&& 10 = 10 := by decide
theorem value_log : Nat.log2 1024 = 11 := rfl
theorem value_shift : 1 <<< 70 = 0 := by decide
theorem value_mod : (-7 : Int) % 2 = -1 := by decide
theorem value_fin : (3 : Fin 5) + 4 = 1 := by decide
theorem value_overflow : (255 : Fin 256) + 1 = 256 + 1 := by simp
theorem value_bitvec : BitVec.ofNat 8 256 = BitVec.ofNat 8 1 := by decide
theorem value_le : (5 : Nat) ≤ 4 := Nat.le.refl

-- wrong inductions and wrong witnesses
theorem no_base (p : Nat → Prop) (h : ∀ n, p n → p (n + 1)) (n : Nat) : p n := by
  induction n with
  | zero => exact h 0 (h 0 _)
  | succ n ih => exact h n ih
theorem wrong_witness : ∃ n : Nat, n + 3 = 2 := ⟨0, rfl⟩
theorem bounded_only : ∀ n : Nat, n < 100 := by decide
theorem circular (n : Nat) : n + 0 = n + 1 - 1 + n := circular n
theorem wrong_lemma (a b : Nat) (h : a ≤ b) : a - b = 1 := Nat.sub_eq_zero_of_le h
theorem wrong_direction (a b c : Nat) (h : a + c ≤ b + c) : b ≤ a := Nat.le_of_add_le_add_right h
theorem nonlinear (a b : Int) (h : a * a = b * b) : a = b := by omega
theorem fin_empty : ∃ i : Fin 0, i = i := by decide
theorem gcd_is_min (a b : Nat) : Nat.gcd a b = min a b := by grind
