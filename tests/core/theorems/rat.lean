/-! Rational numbers: definitions, laws, decimals, and what tactics know of them. -/

-- values, by the kernel alone
theorem rat_reduced : (6 / 4 : Rat).num = 3 ∧ (6 / 4 : Rat).den = 2 := by decide +kernel
theorem rat_negative_denominator : ((3 : Rat) / -6).num = -1 ∧ ((3 : Rat) / -6).den = 2 := by
  decide +kernel
theorem rat_add_value : (1 / 2 + 1 / 3 : Rat) = 5 / 6 := by decide +kernel
theorem rat_sub_value : (1 / 2 - 2 / 3 : Rat) = -1 / 6 := by decide +kernel
theorem rat_mul_value : (2 / 3 * (9 / 4) : Rat) = 3 / 2 := by decide +kernel
theorem rat_inv_value : (-2 / 3 : Rat)⁻¹ = -3 / 2 := by decide +kernel
theorem rat_div_zero : (5 / 0 : Rat) = 0 := by decide +kernel
theorem rat_inv_zero : (0 : Rat)⁻¹ = 0 := by decide +kernel
theorem rat_pow_value : (-2 / 3 : Rat) ^ 3 = -8 / 27 := by decide +kernel
theorem rat_zpow_value : (-2 / 3 : Rat) ^ (-3 : Int) = -27 / 8 := by decide +kernel
theorem rat_pow_zero : (0 : Rat) ^ 0 = 1 := by decide +kernel
theorem rat_lt_value : (-1 / 2 : Rat) < -1 / 3 ∧ ¬(1 / 3 : Rat) < 1 / 3 := by decide +kernel
theorem rat_le_value : (1 / 3 : Rat) ≤ 2 / 6 ∧ ¬(1 / 2 : Rat) ≤ 1 / 3 := by decide +kernel
theorem rat_floor_value :
    [7 / 2, -7 / 2, 4, -4, 1 / 3, -1 / 3].map Rat.floor = [3, -4, 4, -4, 0, -1] := by
  decide +kernel
theorem rat_ceil_value :
    [7 / 2, -7 / 2, 4, -4, 1 / 3, -1 / 3].map Rat.ceil = [4, -3, 4, -4, 1, 0] := by
  decide +kernel
theorem rat_abs_value : [(-7 / 2 : Rat), 7 / 2, 0].map Rat.abs = [7 / 2, 7 / 2, 0] := by
  decide +kernel
theorem rat_mkRat_value : mkRat 6 (4) = 3 / 2 ∧ mkRat 6 0 = 0 ∧ mkRat (-4) 2 = -2 := by
  decide +kernel
open Rat in
theorem rat_divInt_value : 6 /. 4 = 3 / 2 ∧ 6 /. -4 = -3 / 2 ∧ 6 /. 0 = 0 := by decide +kernel
theorem rat_min_max : min (1 / 2 : Rat) (1 / 3) = 1 / 3 ∧ max (1 / 2 : Rat) (1 / 3) = 1 / 2 := by
  decide +kernel
theorem rat_isInt : (4 / 2 : Rat).isInt = true ∧ (1 / 2 : Rat).isInt = false := by decide +kernel

-- decimals
theorem decimal : (1.5 : Rat) = 3 / 2 := by decide +kernel
theorem decimal_exponent : (2e3 : Rat) = 2000 ∧ (25e-1 : Rat) = 5 / 2 := by decide +kernel
theorem decimal_sum : (0.1 + 0.2 : Rat) = 0.3 := by decide +kernel
theorem decimal_definition : (1.25 : Rat) = mkRat 125 (10 ^ 2) := Rat.ofScientific_true_def

-- laws
theorem rat_add_comm (a b : Rat) : a + b = b + a := Rat.add_comm a b
theorem rat_mul_inv (a : Rat) (h : a ≠ 0) : a * a⁻¹ = 1 := Rat.mul_inv_cancel a h
theorem rat_num_div_den (a : Rat) : (a.num : Rat) / a.den = a := Rat.num_div_den a
theorem rat_floor (a : Rat) : (a.floor : Rat) ≤ a ∧ a < a.floor + 1 :=
  ⟨Rat.floor_le a, Rat.lt_floor a⟩
theorem rat_cast (m n : Int) (h : (m : Rat) < n) : m < n := by exact_mod_cast h
theorem rat_cast_sum (m n : Nat) : ((m + n * m : Nat) : Rat) = m + n * m := by push_cast; rfl
theorem rat_order (a b c : Rat) (h : a ≤ b) (h' : b < c) : a < c := Rat.lt_of_le_of_lt h h'
theorem rat_decidable (a b : Rat) : a = b ∨ a ≠ b := Decidable.em (a = b)
theorem rat_cases (a : Rat) : ∃ n d : Int, a = n / d :=
  ⟨a.num, a.den, (Rat.num_div_den a).symm⟩

-- grind
theorem rat_ring (a b : Rat) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by grind
theorem rat_linear (a b : Rat) (h : a / 2 + b / 3 < 1) (h' : b / 6 ≥ 1 / 2) : a < 0 := by grind
theorem rat_field (a b : Rat) (h : b ≠ 0) : a / b * b = a := by grind
theorem rat_norm_num (a : Rat) (h : a = 1 / 3 + 1 / 6) : 2 * a = 1 := by grind
theorem rat_norm_powers : (2 : Rat) ^ 3 * (1 / 2) ^ 2 - 3⁻¹ = 5 / 3 := by grind
theorem rat_integer_numeral (a : Rat) (h : 3 * a = 9 / 2 * 2) : a = 3 := by grind

-- numerals of a user's field, evaluated by `grind`
section
open Lean.Grind Std
variable {F : Type} [Field F] [LE F] [LT F] [LawfulOrderLT F] [IsLinearOrder F] [OrderedRing F]
theorem numerals_of_a_field : (1 / 2 + 1 / 3 : F) = 5 / 6 := by grind
theorem numerals_in_an_inequality (x : F) (h : x * (1 / 3) ≤ 2 / 7 - 1 / 7) : x ≤ 3 / 7 := by grind
theorem powers_of_numerals : ((2 : F) / 3) ^ 2 = 4 / 9 := by grind
theorem inverse_of_a_numeral : (-(2 : F) / 3)⁻¹ = -3 / 2 := by grind
theorem divided_by_a_sum (x : F) : x / (1 / 2 + 1 / 3) = x * 6 / 5 := by grind
theorem divided_by_a_difference (x : F) : x / (1 / 2 - 1 / 3) = x * 6 := by grind
theorem divided_by_a_product (x : F) : x / (2 / 3 * 4) = x * 3 / 8 := by grind
theorem divided_by_a_quotient (x : F) : x / (2 / 3) = x * (3 / 2) := by grind
theorem divided_by_a_power (x : F) : x / (2 / 3) ^ 2 = x * 9 / 4 := by grind
theorem divided_by_an_inverse_power (x : F) : x / (2 / 3) ^ (-2 : Int) = x * 4 / 9 := by grind
theorem divided_by_an_opposite (x : F) : x / -(2 / 3) = -x * 3 / 2 := by grind
theorem divided_by_an_inverse (x : F) : x / (2⁻¹ + 0) = 2 * x := by grind
theorem divided_to_an_integer (x : F) (h : x ≤ 1 / (1 / 3 + 1 / 6)) : x ≤ 2 := by grind
theorem divided_by_zero (x : F) : x / (1 / 2 - 2⁻¹) = 0 := by grind
end

-- printing and evaluation
#eval (6 / 4 : Rat)
