import Mathlib

/-! # Numbers: tables of values, and the laws that determine the functions -/

open Nat

/-! ### Prime numbers -/

example : (Finset.range 50).filter Nat.Prime =
    {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47} := by
  decide +kernel
example : ¬Nat.Prime 0 ∧ ¬Nat.Prime 1 ∧ ¬Nat.Prime 91 ∧ Nat.Prime 97 ∧ Nat.Prime 1009 := by decide
example : Nat.Prime 1000003 ∧ ¬Nat.Prime 1000001 := by decide +kernel
example (p : ℕ) : Nat.Prime p ↔ Irreducible p := Iff.rfl
example (p : ℕ) : Nat.Prime p ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := Nat.prime_def
example (p a b : ℕ) (h : p.Prime) : p ∣ a * b ↔ p ∣ a ∨ p ∣ b := h.dvd_mul
example (p : ℕ) (h : p.Prime) (k : p ≠ 2) : Odd p := h.odd_of_ne_two k
example (n : ℕ) : ∃ p, n ≤ p ∧ p.Prime := Nat.exists_infinite_primes n
example : [Nat.minFac 0, Nat.minFac 1, Nat.minFac 2, Nat.minFac 15, Nat.minFac 49, Nat.minFac 97] =
    [2, 1, 2, 3, 7, 97] := by decide

/-! ### Even and odd -/

example : Even (0 : ℤ) ∧ Even (-2 : ℤ) ∧ ¬Even (-3 : ℤ) ∧ Odd (-3 : ℤ) := by decide
example (n : ℕ) : Even n ↔ n % 2 = 0 := Nat.even_iff
example (n : ℤ) : Odd n ↔ n % 2 = 1 := Int.odd_iff
example (m n : ℕ) : Even (m * n) ↔ Even m ∨ Even n := Nat.even_mul
example {R : Type} [Ring R] (n : ℕ) (h : Odd n) (a : R) : (-a) ^ n = -a ^ n := h.neg_pow a

/-! ### Factorials and binomial coefficients -/

example : [0 !, 1 !, 2 !, 3 !, 4 !, 5 !, 10 !] = [1, 1, 2, 6, 24, 120, 3628800] := by decide
example (n : ℕ) : (n + 1)! = (n + 1) * n ! := Nat.factorial_succ n
example : [choose 5 0, choose 5 2, choose 5 5, choose 5 6, choose 0 0, choose 0 1, choose 10 5] =
    [1, 10, 1, 0, 1, 0, 252] := by decide
example (n k : ℕ) (h : k ≤ n) : choose n k * k ! * (n - k)! = n ! :=
  Nat.choose_mul_factorial_mul_factorial h
example (n : ℕ) : choose n 2 = n * (n - 1) / 2 := Nat.choose_two_right n
example : [Nat.ascFactorial 3 3, Nat.descFactorial 5 2, Nat.descFactorial 2 3] = [60, 20, 0] := by
  decide

/-! ### Roots and logarithms -/

example : [0, 1, 2, 3, 4, 8, 9, 15, 16, 99, 100].map Nat.sqrt =
    [0, 1, 1, 1, 2, 2, 3, 3, 4, 9, 10] := by
  decide
example (n : ℕ) : Nat.sqrt n * Nat.sqrt n ≤ n ∧ n < (Nat.sqrt n + 1) * (Nat.sqrt n + 1) :=
  ⟨Nat.sqrt_le n, Nat.lt_succ_sqrt n⟩
example : Nat.sqrt (10 ^ 20 - 1) = 10 ^ 10 - 1 := by decide +kernel
example : [Nat.log 2 0, Nat.log 2 1, Nat.log 2 7, Nat.log 2 8, Nat.log 10 999,
    Nat.log 1 5, Nat.log 0 5] =
    [0, 0, 2, 3, 2, 0, 0] := by decide
example (b x y : ℕ) (hb : 1 < b) (hy : y ≠ 0) : x ≤ Nat.log b y ↔ b ^ x ≤ y :=
  Nat.le_log_iff_pow_le hb hy

/-! ### Digits -/

example : Nat.digits 10 1234 = [4, 3, 2, 1] ∧ Nat.digits 2 10 = [0, 1, 0, 1] := by decide
example : Nat.digits 10 0 = [] ∧ Nat.digits 0 0 = [] ∧ Nat.digits 0 7 = [7] ∧
    Nat.digits 1 3 = [1, 1, 1] := by decide
example : Nat.ofDigits 10 [4, 3, 2, 1] = 1234 ∧ Nat.ofDigits (-1 : ℤ) [1, 2, 3] = 2 := by decide
example (b n : ℕ) : Nat.ofDigits b (Nat.digits b n) = n := Nat.ofDigits_digits b n
example (b n d : ℕ) (hb : 1 < b) (hd : d ∈ Nat.digits b n) : d < b := Nat.digits_lt_base hb hd
example : (Nat.digits 10 (2 ^ 100)).sum = 115 := by decide +kernel

/-! ### Divisors -/

example : Nat.divisors 12 = {1, 2, 3, 4, 6, 12} ∧ Nat.properDivisors 12 = {1, 2, 3, 4, 6} := by
  decide
example : Nat.divisors 0 = ∅ ∧ Nat.properDivisors 1 = ∅ ∧ Nat.divisors 1 = {1} := by decide
example (n m : ℕ) : n ∈ Nat.divisors m ↔ n ∣ m ∧ m ≠ 0 := Nat.mem_divisors
example : ∑ d ∈ Nat.properDivisors 28, d = 28 := by decide
example : [1, 2, 6, 9, 12].map Nat.totient = [1, 1, 2, 6, 4] := by decide
example : (GCDMonoid.gcd 12 18 : ℕ) = 6 ∧ (GCDMonoid.lcm 4 6 : ℕ) = 12 := by decide

/-! ### Congruences -/

example : 17 ≡ 2 [MOD 5] ∧ ¬17 ≡ 3 [MOD 5] ∧ -1 ≡ 4 [ZMOD 5] ∧ 3 ≡ 3 [MOD 0] := by decide
example (n a b : ℕ) : a ≡ b [MOD n] ↔ a % n = b % n := Iff.rfl
example (n a b : ℤ) : a ≡ b [ZMOD n] ↔ n ∣ b - a := Int.modEq_iff_dvd
example (n a b k : ℕ) (h : a ≡ b [MOD n]) : a ^ k ≡ b ^ k [MOD n] := h.pow k
example (a b c : ℕ) (h : a ≡ b [MOD 7]) (k : b ≡ c [MOD 7]) : a ≡ c [MOD 7] :=
  calc a ≡ b [MOD 7] := h
    _ ≡ c [MOD 7] := k

/-! ### Integers modulo `n` -/

example : (3 : ZMod 7) + 5 = 1 ∧ (3 : ZMod 7) * 5 = 1 ∧ (3 : ZMod 7)⁻¹ = 5 ∧
    (2 : ZMod 7) ^ 100 = 2 := by
  decide
example : ZMod 0 = ℤ ∧ ZMod 3 = Fin 3 := ⟨rfl, rfl⟩
example : (-1 : ZMod 5) = 4 ∧ (2 : ZMod 1) = 0 ∧ (3 : ZMod 0) ≠ 0 := by decide
example : (2 : ZMod 6)⁻¹ * 2 = 2 := by decide
example : ∀ x : ZMod 11, x ≠ 0 → x * x⁻¹ = 1 := by decide
example (a b n : ℕ) : (a : ZMod n) = b ↔ a ≡ b [MOD n] := ZMod.natCast_eq_natCast_iff a b n
example (a : ℤ) (n : ℕ) : (a : ZMod n) = 0 ↔ (n : ℤ) ∣ a := ZMod.intCast_zmod_eq_zero_iff_dvd a n
example [Fact (Nat.Prime 5)] (a : ZMod 5) (h : a ≠ 0) : a / a = 1 := div_self h
example : Fintype.card (ZMod 12) = 12 := ZMod.card 12

/-! ### Positive natural numbers -/

example : (3 : ℕ+) + 4 = 7 ∧ ((2 : ℕ+) * 5 : ℕ) = 10 ∧ (3 : ℕ+) - 5 = 1 ∧ (2 : ℕ+) < 3 := by decide
example (n : ℕ+) : 0 < (n : ℕ) := n.pos

/-! ### Multiplicity of a prime number, Fibonacci numbers, distances -/

example : [padicValNat 2 48, padicValNat 3 48, padicValNat 5 48, padicValNat 2 0, padicValNat 1 9,
    padicValNat 0 9] = [4, 1, 0, 0, 0, 0] := by decide
example (p n k : ℕ) (hp : 1 < p) (hn : n ≠ 0) : p ^ k ∣ n ↔ k ≤ padicValNat p n :=
  padicValNat_dvd_iff_le_of_one_lt hp hn
example : (List.range 10).map Nat.fib = [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] := by decide
example : Nat.dist 3 8 = 5 ∧ Nat.dist 8 3 = 5 := by decide
example : Nat.Perfect 28 ∧ ¬Nat.Perfect 12 := by decide
example : Nat.digits 10 4321 = [1, 2, 3, 4] := by simp
example (m n : ℕ) (h : n ∣ m) (hn : (n : ℚ) ≠ 0) : ((m / n : ℕ) : ℚ) = m / n := Nat.cast_div h hn
