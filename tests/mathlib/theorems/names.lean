import Mathlib
/-!
Names that published proofs call, with their explicit arguments in order and their types: where one
is renamed, or an argument becomes implicit or moves, its line fails. A line is a test; add more.
-/

open BigOperators Real Nat Topology Rat

/-! ### Groups: equations -/

section
variable {G : Type} [AddCommGroup G] (a b c d : G)

example : a + (b - c) = a + b - c := add_sub a b c
example : -a + b = b - a := neg_add_eq_sub a b
example : a - b = -b + a := sub_eq_neg_add a b
example : a - b - a = -b := sub_sub_cancel_left a b
example : a - (a + b) = -b := sub_add_cancel_left a b
example : a - b - (c - d) = a - c - (b - d) := sub_sub_sub_comm a b c d
example : a - b + (c - a) = c - b := sub_add_sub_cancel' a b c
example : a + c + (b - c) = a + b := add_add_sub_cancel a b c
example (h : c + a = b) : a = b - c := eq_sub_of_add_eq' h
example (h : a = b + c) : a - b = c := sub_eq_of_eq_add' h
example (h : a - b = c) : a = b + c := eq_add_of_sub_eq' h
example (h : a = c + b) : a + -b = c := add_neg_eq_of_eq_add h
example : a + b = 0 ↔ -a = b := add_eq_zero_iff_neg_eq
example : a - b = a ↔ b = 0 := sub_eq_self
example : Function.Injective (a + ·) := add_right_injective a
end

example (a b c : ℕ) : a + b = a + c ↔ b = c := add_left_cancel_iff
example (a b c : ℕ) : b + a = c + a ↔ b = c := add_left_inj a
example (a b : ℕ) : a = a + b ↔ b = 0 := left_eq_add
example {G : Type} [Group G] (a b c : G) : a * b⁻¹ = c ↔ a = c * b := mul_inv_eq_iff_eq_mul
example {G : Type} [Group G] (a b c : G) : a * b = a * c ↔ b = c := mul_right_inj a
example {G : Type} [Group G] (a b : G) : a * b⁻¹ = 1 ↔ a = b := mul_inv_eq_one

/-! ### Factors other than zero -/

section
variable {K : Type} [Field K] (a b c : K)

example (h : a ≠ 0) : a * b = a ↔ b = 1 := mul_eq_left₀ h
example : a * b = b ↔ a = 1 ∨ b = 0 := mul_left_eq_self₀
example (h : b ≠ 0) : a * b = 1 ↔ a = b⁻¹ := mul_eq_one_iff_eq_inv₀ h
example (h : b ≠ 0) : a * b⁻¹ = 1 ↔ a = b := mul_inv_eq_one₀ h
example (h : b ≠ 0) : a = b⁻¹ * c ↔ b * a = c := eq_inv_mul_iff_mul_eq₀ h
example (h : a ≠ 0) : a * (1 / a) = 1 := mul_one_div_cancel h
example (h : c ≠ 0) : a = b / c ↔ a * c = b := eq_div_iff_mul_eq h
example (h : b ≠ 0) : a / b = c ↔ c * b = a := div_eq_iff_mul_eq h
example : 1 / a * b = b / a := one_div_mul_eq_div a b
example (h : a ≠ 0) (e : a * b = 0) : b = 0 := eq_zero_of_ne_zero_of_mul_left_eq_zero h e
example : IsUnit a ↔ a ≠ 0 := isUnit_iff_ne_zero
end

/-! ### Truncated subtraction -/

section
variable (a b c : ℕ)

example : a - b ≤ c ↔ a ≤ c + b := tsub_le_iff_right
example (a b c : ℝ) : a - b ≤ c ↔ a ≤ c + b := tsub_le_iff_right
example (h : a ≤ b) : b - a + a = b := tsub_add_cancel_of_le h
example : a + b - b = a := add_tsub_cancel_right a b
example (h₁ : b ≤ a) (h₂ : c ≤ b) : a - (b - c) = a - b + c := tsub_tsub_assoc h₁ h₂
example (h : a = b + c) : a - b = c := tsub_eq_of_eq_add_rev h
example (h : c ≤ b) : a + b - c = a + (b - c) := add_tsub_assoc_of_le h a
example (h : a < b) : 0 < b - a := tsub_pos_of_lt h
example : a < b - c ↔ a + c < b := lt_tsub_iff_right
example : a - (b + c) = a - b - c := tsub_add_eq_tsub_tsub a b c
example (x y : NNReal) (h : x ≤ y) : x + (y - x) = y := add_tsub_cancel_of_le h
end

/-! ### Orders -/

section
variable (a b c d : ℝ)

example (h : a ≠ b) (l : a ≤ b) : a < b := h.lt_of_le l
example : a < b ∨ b < a ↔ a ≠ b := lt_or_lt_iff_ne
example (h : a < b) : a < max b c := lt_max_of_lt_left h
example : max a b = a ∧ b ≤ a ∨ max a b = b ∧ a < b := max_cases a b
example : min a b + max a b = a + b := min_add_max a b
example : max (-a) (-b) = -min a b := max_neg_neg a b
example (h : |a - b| ≤ c) : b - c ≤ a := sub_le_of_abs_sub_le_left h
example : |a + b + c| ≤ |a| + |b| + |c| := abs_add_three a b c

example (h : 0 < a) : a ≤ b * a ↔ 1 ≤ b := le_mul_iff_one_le_left h
example (h : 0 < b) : a * b < b ↔ a < 1 := mul_lt_iff_lt_one_left h
example (ha : 1 < a) (hb : 1 < b) : 1 < a * b := one_lt_mul'' ha hb
example (n : ℕ) (ha : 0 ≤ a) (hn : n ≠ 0) : a ^ n < 1 ↔ a < 1 := pow_lt_one_iff_of_nonneg ha hn
example (h : a * b < 0) (ha : a ≤ 0) : 0 < b := pos_of_mul_neg_right h ha
example (h : 0 < a * b) (hb : b ≤ 0) : a < 0 := neg_of_mul_pos_left h hb
example (h : 0 ≤ a * b) (hb : 0 < b) : 0 ≤ a := nonneg_of_mul_nonneg_left h hb
example (h : c < 0) : c * a ≤ c * b ↔ b ≤ a := mul_le_mul_left_of_neg h
example : 4 * a * b ≤ (a + b) ^ 2 := four_mul_le_sq_add a b

example (ha : 0 < a) (hb : 0 < b) : a⁻¹ ≤ b ↔ b⁻¹ ≤ a := inv_le_comm₀ ha hb
example (ha : 0 < a) (hb : 0 < b) : 1 / a < b ↔ 1 / b < a := one_div_lt ha hb
example (ha : a < 0) (hb : b < 0) : 1 / a < 1 / b ↔ b < a := one_div_lt_one_div_of_neg ha hb
example : a / b ≤ 1 ↔ 0 < b ∧ a ≤ b ∨ b = 0 ∨ b < 0 ∧ b ≤ a := div_le_one_iff
example : a / 3 + a / 3 + a / 3 = a := add_thirds a
example (h : 0 < c) : c⁻¹ * b ≤ a ↔ b ≤ c * a := inv_mul_le_iff₀ h

example (n : ℕ) (h : Even n) : 0 ≤ a ^ n := h.pow_nonneg a
example (n : ℕ) (h : Odd n) : a ^ n < b ^ n ↔ a < b := h.pow_lt_pow
example (n : ℕ) (h : Odd n) : a ^ n = b ^ n ↔ a = b := h.pow_inj
example (n : ℕ) : |a| ^ n = |a ^ n| := pow_abs a n
example (z : ℤ) : ((|z| : ℤ) : ℝ) = |(z : ℝ)| := Int.cast_abs
example (z : ℤ) : |z| = z.natAbs := Int.abs_eq_natAbs z
example (z : ℤ) : |a| ∣ b ↔ a ∣ b := abs_dvd a b

/-! ### As they were in earlier versions -/

example (h : 0 < c) : c * a ≤ c * b ↔ a ≤ b := mul_le_mul_left h
example (h : 0 < c) : a * c < b * c ↔ a < b := mul_lt_mul_right h
example (ha : 0 < a) (hb : 0 < b) : a⁻¹ ≤ b⁻¹ ↔ b ≤ a := inv_le_inv ha hb
example (hc : 0 ≤ c) (h : a ≤ c) (hd : 0 < d) (k : d ≤ b) : a / b ≤ c / d := div_le_div hc h hd k
example (h : 1 < a) : a⁻¹ < 1 := inv_lt_one h
example (a b c : ℕ) (h : b ≤ c) : a * b ≤ a * c := mul_le_mul_left' h a
end

/-! ### Parity -/

section
variable (m n : ℕ) (x y : ℤ)

example : Odd (x + y) ↔ (Odd x ↔ Even y) := Int.odd_add
example : Odd (x * y) ↔ Odd x ∧ Odd y := Int.odd_mul
example : Even (x ^ n) ↔ Even x ∧ n ≠ 0 := Int.even_pow
example : ¬Even x ↔ x % 2 = 1 := Int.not_even_iff
example : Even (x * (x + 1)) := Int.even_mul_succ_self x
example (h : n ≤ m) : Odd (m - n) ↔ (Odd m ↔ Even n) := Nat.odd_sub h
example : Even (m + n) ↔ (Odd m ↔ Odd n) := Nat.even_add'
example (h : Odd x) : Odd (-x) := h.neg
example : (-1 : ℤ) ^ n = (-1) ^ (n % 2) := neg_one_pow_eq_pow_mod_two n
example (h : Odd x) : x ^ 2 % 4 = 1 := Int.sq_mod_four_eq_one_of_odd h
end

/-! ### Division and remainders of natural numbers -/

section
variable (a b c d k : ℕ)

example (h : a < b) : 1 ≤ b := Nat.one_le_of_lt h
example (h : c ∣ b) : a ∣ b / c ↔ c * a ∣ b := Nat.dvd_div_iff_mul_dvd h
example (h : b ∣ a) (k : d ∣ c) : a / b * (c / d) = a * c / (b * d) := Nat.div_mul_div_comm h k
example (h : a ≠ 0) (k : b ∣ a) (l : a < 2 * b) : a = b := Nat.eq_of_dvd_of_lt_two_mul h k l
example (h : Nat.Coprime a b) : Nat.lcm a b = a * b := h.lcm_eq_mul
example : Nat.gcd a (b + a * k) = Nat.gcd a b := Nat.gcd_add_mul_left_right a b k
example (h : Nat.Coprime a b) : Nat.gcd k (a * b) = Nat.gcd k a * Nat.gcd k b := h.gcd_mul k
example (h : 2 ≤ a) : ¬Nat.Prime a ↔ ∃ m, m ∣ a ∧ m ≠ 1 ∧ m ≠ a := Nat.not_prime_iff_exists_dvd_ne h
end

/-! ### Casts, floors, ceilings, fractional parts -/

section
variable (a b : ℝ) (m n : ℕ) (z : ℤ)

example : (n : ℝ) ≤ 5 ↔ n ≤ 5 := by simp
example : (3 : ℝ) < n ↔ 3 < n := by simp
example : (n : ℝ) = 7 ↔ n = 7 := by simp
example : ((max m n : ℕ) : ℝ) = max (m : ℝ) n := Nat.cast_max m n
example : ((m / n : ℕ) : ℝ) ≤ m / n := Nat.cast_div_le
example : ⌊a + 2⌋ = ⌊a⌋ + 2 := by simp
example : ⌈a - 3⌉ = ⌈a⌉ - 3 := by simp
example : Int.fract (a + 4) = Int.fract a := by simp
example : 0 < ⌊a⌋ ↔ 1 ≤ a := Int.floor_pos
example : ⌊a⌋ + ⌊b⌋ ≤ ⌊a + b⌋ := Int.le_floor_add a b
example : ⌊a⌋ ≤ ⌈a⌉ := Int.floor_le_ceil a
example : Int.fract a = b ↔ 0 ≤ b ∧ b < 1 ∧ ∃ z : ℤ, a - b = z := Int.fract_eq_iff
example (h : n ≠ 0) : ⌊a⌋₊ = n ↔ ↑n ≤ a ∧ a < ↑n + 1 := Nat.floor_eq_iff' h
example (h : 0 ≤ a) : ⌊a + n⌋₊ = ⌊a⌋₊ + n := Nat.floor_add_natCast h n
example : ⌊(m : ℝ) / n⌋₊ = m / n := Nat.floor_div_eq_div m n
example : a - 1 < ⌊a⌋₊ := Nat.sub_one_lt_floor a
end

/-! ### Powers and logarithms -/

section
variable (x y z b : ℝ) (n : ℕ)

example (h : 0 ≤ x) (k : y + z ≠ 0) : x ^ (y + z) = x ^ y * x ^ z := Real.rpow_add' h k
example (h : 0 ≤ x) (k : y ≠ 0) : (x ^ y) ^ y⁻¹ = x := Real.rpow_rpow_inv h k
example (h : 0 < x) (k : x < 1) (l : z < 0) : 1 < x ^ z :=
  Real.one_lt_rpow_of_pos_of_lt_one_of_neg h k l
example (h : 0 < x) (k : x ≠ 1) : x ^ y = x ^ z ↔ y = z := Real.rpow_right_inj h k
example (h : 1 < b) (k : 0 < x) : Real.logb b x < y ↔ x < b ^ y := Real.logb_lt_iff_lt_rpow h k
example (h : 1 < b) (k : 0 < x) : 0 < Real.logb b x ↔ 1 < x := Real.logb_pos_iff h k
example (h : 0 < y) (k : Real.log x ≤ n * Real.log y) : x ≤ y ^ n := Real.le_pow_of_log_le h k
example (h : 0 ≤ x) : Real.log x ≤ x := Real.log_le_self h
example : Function.Surjective Real.log := Real.log_surjective
end

/-! ### Squares and powers of natural numbers -/

section
variable (m n k : ℕ)

example : 0 ≤ n ^ 2 := sq_nonneg n
example : 0 ≤ n * n := mul_self_nonneg n
example : 2 * m * n ≤ m ^ 2 + n ^ 2 := two_mul_le_add_sq m n
example : 4 * m * n ≤ (m + n) ^ 2 := four_mul_le_sq_add m n
example (h : n ≠ 0) : 0 < n ^ 2 := pow_two_pos_of_ne_zero h
example (h : m < n) (hk : k ≠ 0) : m ^ k < n ^ k := pow_lt_pow_left₀ h (Nat.zero_le m) hk
example : Nat.gcd m (m * k + n) = Nat.gcd m n := Nat.gcd_mul_left_add_right m n k
example : Nat.gcd (m + n) m = Nat.gcd n m := by simp
example (h : n ^ 3 = 1) : n = 1 := by simpa using h
example : m - n ∣ m ^ k - n ^ k := nat_sub_dvd_pow_sub_pow m n k
example (a b : ℤ) : a - b ∣ a ^ k - b ^ k := sub_dvd_pow_sub_pow a b k
example : 2 ^ m = 2 ^ n ↔ m = n := by simp
example : (m % k * n) % k = m * n % k := by simp
example : (29 ^ 13 - 5 ^ 13) % 7 = 3 := by simp
example : ¬IsSquare (10 : ℕ) := by norm_num
example (a b : ℝ) (h : a * b = 0) : a = 0 ∨ b = 0 := eq_zero_or_eq_zero_of_mul_eq_zero h
end

/-! ### Casts -/

section
variable {ι : Type} (s : Finset ι)

example (n : ℕ) (h : n ≠ 0) : (n : ℝ) ≠ 0 := by exact_mod_cast h
example (q : ℚ) (h : q ≠ 2) : (q : ℝ) ≠ 2 := by exact_mod_cast h
example (m n : ℤ) (h : (m : ℝ) ≠ n) : m ≠ n := by exact_mod_cast h
example (n : ℕ+) : ((n : ℕ) : ℝ) > 0 := by positivity
example (f : ι → ℚ) : ((∑ i ∈ s, f i : ℚ) : ℝ) = ∑ i ∈ s, (f i : ℝ) := by push_cast; rfl
example (f : ι → ℚ) : ((∏ i ∈ s, f i : ℚ) : ℝ) = ∏ i ∈ s, (f i : ℝ) := by norm_cast
example (f : ι → NNReal) : ((∑ i ∈ s, f i : NNReal) : ℝ) = ∑ i ∈ s, (f i : ℝ) := by norm_cast
example (f : ι → ℝ) : ((∏ i ∈ s, f i : ℝ) : ℂ) = ∏ i ∈ s, (f i : ℂ) := by push_cast; rfl
example (f : ι → ℂ) : (∑ i ∈ s, f i).im = ∑ i ∈ s, (f i).im := by simp
example (a b : ℕ) (h : (a : ℤ) ≡ b [ZMOD 4]) : a ≡ b [MOD 4] := by exact_mod_cast h
example : (4 : ℚ).num = 4 := by simp
example (q : ℚ) : q.den = 1 ↔ (q.num : ℚ) = q := Rat.den_eq_one_iff q
example (q : ℚ) : q * q.den = q.num := Rat.mul_den_eq_num q
example (x y : NNReal) : NNReal.sqrt x = y ↔ y ^ 2 = x := NNReal.sqrt_eq_iff_sq_eq
example (r : ℝ) : Real.toNNReal r = 0 ↔ r ≤ 0 := Real.toNNReal_eq_zero
end

/-! ### Irrational numbers -/

example : Irrational √10 := irrational_sqrt_ofNat_iff.2 (by norm_num)
example (p : ℕ) (h : p.Prime) : Irrational √p := h.irrational_sqrt
example (n : ℕ) : Irrational √n ↔ ¬IsSquare n := irrational_sqrt_natCast_iff
example (x : ℝ) (m : ℤ) (h : x ^ 3 = m) (k : ¬∃ y : ℤ, x = y) : Irrational x :=
  irrational_nrt_of_notint_nrt 3 m h k (by norm_num)
example : ¬Irrational 2 := by simp
example (x : ℝ) (h : Irrational x) (q : ℚ) (hq : q ≠ 0) : Irrational (q * x) := h.ratCast_mul hq
example (x : ℝ) (h : Irrational x) (m : ℤ) : Irrational (m + x) := h.intCast_add m

/-! ### Means, angles, complex numbers -/

example (w z : ℕ → ℝ) (s : Finset ℕ) (hw : ∀ i ∈ s, 0 ≤ w i) (h : ∑ i ∈ s, w i = 1)
    (hz : ∀ i ∈ s, 0 ≤ z i) : ∏ i ∈ s, z i ^ w i ≤ ∑ i ∈ s, w i * z i :=
  Real.geom_mean_le_arith_mean_weighted s w z hw h hz
example (a b : ℝ) (ha : 0 ≤ a) (hb : 0 ≤ b) :
    a ^ (1 / 2 : ℝ) * b ^ (1 / 2 : ℝ) ≤ 1 / 2 * a + 1 / 2 * b :=
  Real.geom_mean_le_arith_mean2_weighted (by norm_num) (by norm_num) ha hb (by norm_num)
example (s : Finset ℕ) (f : ℕ → ℝ) : Real.exp (∑ i ∈ s, f i) = ∏ i ∈ s, Real.exp (f i) :=
  Real.exp_sum s f
example : Set.InjOn Real.sin (Set.Icc (-(π / 2)) (π / 2)) := Real.injOn_sin
example : StrictAntiOn Real.cos (Set.Icc 0 π) := Real.strictAntiOn_cos
example (x : ℝ) : Real.cos |x| = Real.cos x := by simp
example : π < 3.15 := Real.pi_lt_315
example (z : ℂ) : Complex.sin (-z) = -Complex.sin z := by simp
example (x : ℝ) : ‖Complex.exp (x * Complex.I)‖ = 1 := by simp
example (x y : ℝ) : Complex.normSq ⟨x, y⟩ = x * x + y * y := Complex.normSq_mk x y

/-! ### Sums over multisets and `Fin n`, numerals, halves -/

section
variable (s t : Finset ℕ)

example : s.1.prod = s.prod id := by simp
example (f : ∀ a ∈ s, ℕ) (h₁ : ∀ a ha, f a ha ∈ t)
    (h₂ : ∀ a b ha hb, f a ha = f b hb → a = b) (h₃ : ∀ b ∈ t, ∃ a ha, f a ha = b) :
    s.card = t.card := Finset.card_congr f h₁ h₂ h₃
example (n : ℕ) (c : Fin n → ℝ) :
    ∑ i, c i = ∑ i ∈ Finset.range n, if h : i < n then c ⟨i, h⟩ else 0 :=
  Finset.sum_fin_eq_sum_range c
example (f : ℕ → ℂ) : ‖∑ i ∈ s, f i‖ ≤ ∑ i ∈ s, ‖f i‖ := norm_sum_le s f
example : (1 : ℝ) < 2 ∧ ¬(3 : ℝ) ≤ 1 := by simp
example (a : ℝ) : a + a = 0 ↔ a = 0 := by simp
example (a : ℝ) : a - a / 2 = a / 2 := sub_self_div_two a
example (a : ℝ) : a * a⁻¹ * a = a := by simp
example (p : Prop) [Decidable p] (a : ℝ) : (if p then a else 0) ^ 2 = if p then a ^ 2 else 0 := by
  simp
end
