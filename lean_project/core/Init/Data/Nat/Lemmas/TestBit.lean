/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Bitwise

/-!
# Natural numbers: binary digits

`testBit` reads a digit. The functions that the kernel and the compiler accelerate, `&&&`, `|||`,
`^^^`, `<<<` and `>>>`, act on digits as their names say: that is proved here.
-/

set_option relaxedAutoImplicit false

namespace Nat

theorem bitwise_rec_lemma {n : Nat} (hNe : n ≠ 0) : n / 2 < n := by omega

theorem testBit_one_zero : testBit 1 0 = true := rfl

/-! ### What `bitwise` computes: digit by digit -/

theorem bitwise_zero_left (f : Bool → Bool → Bool) (m : Nat) :
    bitwise f 0 m = if f false true then m else 0 := by
  rw [bitwise]; simp

theorem bitwise_zero_right (f : Bool → Bool → Bool) (n : Nat) :
    bitwise f n 0 = if f true false then n else 0 := by
  rw [bitwise]; split <;> simp_all

/-- The lowest digit of `bitwise f n m` comes from the lowest digits of `n` and `m`, and the other
digits from the other digits. This is what the accelerated functions must agree with. -/
theorem bitwise_digits {f : Bool → Bool → Bool} (hf : f false false = false) (n m : Nat) :
    bitwise f n m / 2 = bitwise f (n / 2) (m / 2) ∧
      bitwise f n m % 2 = (f (decide (n % 2 = 1)) (decide (m % 2 = 1))).toNat := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · rw [Nat.zero_div, bitwise_zero_left, bitwise_zero_left]
    rcases Nat.mod_two_eq_zero_or_one m with h | h <;> cases e : f false true <;> simp [h, hf, e]
  rcases Nat.eq_zero_or_pos m with rfl | hm
  · rw [Nat.zero_div, bitwise_zero_right, bitwise_zero_right]
    rcases Nat.mod_two_eq_zero_or_one n with h | h <;> cases e : f true false <;> simp [h, hf, e]
  · rw [bitwise]
    simp only [Nat.ne_of_gt hn, Nat.ne_of_gt hm, dite_false, ite_false]
    cases f (decide (n % 2 = 1)) (decide (m % 2 = 1)) <;> simp <;> omega

@[simp] theorem one_and_eq_mod_two (n : Nat) : 1 &&& n = n % 2 := by
  have h : bitwise and 1 n / 2 = _ ∧ bitwise and 1 n % 2 = _ := bitwise_digits rfl 1 n
  show bitwise and 1 n = _
  rw [show 1 / 2 = 0 from rfl, bitwise_zero_left] at h
  rcases Nat.mod_two_eq_zero_or_one n with e | e <;> simp [e] at h <;> omega

theorem testBit_to_div_mod {x : Nat} : testBit x i = decide (x / 2^i % 2 = 1) := by
  rw [testBit, Nat.one_and_eq_mod_two, Nat.shiftRight_eq_div_pow]
  rcases Nat.mod_two_eq_zero_or_one (x / 2 ^ i) with e | e <;> simp [e]

theorem testBit_eq_decide_div_mod_eq {x i : Nat} : x.testBit i = decide (x / 2 ^ i % 2 = 1) :=
  Nat.testBit_to_div_mod

theorem toNat_testBit (x i : Nat) : (x.testBit i).toNat = x / 2 ^ i % 2 := by
  rw [Nat.testBit_to_div_mod]
  rcases Nat.mod_two_eq_zero_or_one (x / 2 ^ i) with e | e <;> simp [e]

@[simp] theorem testBit_zero (x : Nat) : testBit x 0 = decide (x % 2 = 1) := by
  rw [Nat.testBit_to_div_mod, Nat.pow_zero, Nat.div_one]

@[simp] theorem testBit_add_one (x i : Nat) : testBit x (i + 1) = testBit (x/2) i := by
  rw [Nat.testBit_to_div_mod, Nat.testBit_to_div_mod, Nat.div_div_eq_div_mul, Nat.pow_succ,
    Nat.mul_comm]

@[simp] theorem testBit_succ (x i : Nat) : testBit x (succ i) = testBit (x/2) i :=
  Nat.testBit_add_one x i

@[simp] theorem zero_testBit (i : Nat) : testBit 0 i = false := by
  rw [Nat.testBit_to_div_mod, Nat.zero_div]; rfl

theorem testBit_bitwise (false_false_axiom : f false false = false) (x y i : Nat) :
    (bitwise f x y).testBit i = f (x.testBit i) (y.testBit i) := by
  induction i generalizing x y with
  | zero =>
    rw [Nat.testBit_zero, (bitwise_digits false_false_axiom x y).2, Nat.testBit_zero,
      Nat.testBit_zero]
    cases f _ _ <;> rfl
  | succ i ih =>
    rw [Nat.testBit_add_one, (bitwise_digits false_false_axiom x y).1, ih, ← Nat.testBit_add_one,
      ← Nat.testBit_add_one]

@[simp] theorem testBit_and (x y i : Nat) : (x &&& y).testBit i = (x.testBit i && y.testBit i) :=
  Nat.testBit_bitwise rfl x y i

@[simp] theorem testBit_or (x y i : Nat) : (x ||| y).testBit i = (x.testBit i || y.testBit i) :=
  Nat.testBit_bitwise rfl x y i

@[simp] theorem testBit_xor (x y i : Nat) :
    (x ^^^ y).testBit i = Bool.xor (x.testBit i) (y.testBit i) := by
  refine (Nat.testBit_bitwise rfl x y i).trans ?_
  cases x.testBit i <;> cases y.testBit i <;> rfl

/-! ### Numbers are determined by their digits -/

theorem eq_of_testBit_eq {x y : Nat} (pred : ∀i, testBit x i = testBit y i) : x = y := by
  have all : ∀ n x y : Nat, x ≤ n → y ≤ n → (∀ i, testBit x i = testBit y i) → x = y := by
    intro n
    induction n with
    | zero => omega
    | succ n ih =>
      intro x y hx hy h
      have last : x % 2 = y % 2 := by
        have := congrArg Bool.toNat (h 0)
        rwa [Nat.toNat_testBit, Nat.toNat_testBit, Nat.pow_zero, Nat.div_one, Nat.div_one] at this
      have rest := ih (x / 2) (y / 2) (by omega) (by omega) fun i ↦ by
        rw [← Nat.testBit_add_one, ← Nat.testBit_add_one, h]
      omega
  exact all _ x y (Nat.le_max_left x y) (Nat.le_max_right x y) pred

theorem ne_zero_implies_bit_true {x : Nat} (xnz : x ≠ 0) : ∃ i, testBit x i := by
  refine Classical.byContradiction fun h ↦ xnz (Nat.eq_of_testBit_eq fun i ↦ ?_)
  rw [Nat.zero_testBit]
  exact Bool.of_not_eq_true fun e ↦ h ⟨i, e⟩

theorem ne_implies_bit_diff {x y : Nat} (p : x ≠ y) : ∃ i, testBit x i ≠ testBit y i := by
  refine Classical.byContradiction fun h ↦ p (Nat.eq_of_testBit_eq fun i ↦ ?_)
  exact Decidable.byContradiction fun e ↦ h ⟨i, e⟩

/-! ### Digits and size -/

theorem testBit_lt_two_pow {x i : Nat} (lt : x < 2^i) : x.testBit i = false := by
  rw [Nat.testBit_to_div_mod, Nat.div_eq_of_lt lt]; rfl

theorem testBit_implies_ge {x : Nat} (p : testBit x i = true) : x ≥ 2^i := by
  refine Nat.le_of_not_lt fun lt ↦ ?_
  rw [Nat.testBit_lt_two_pow lt] at p
  exact Bool.noConfusion p

@[simp] theorem testBit_shiftRight (x : Nat) : testBit (x >>> i) j = testBit x (i+j) := by
  rw [Nat.testBit_to_div_mod, Nat.testBit_to_div_mod, Nat.shiftRight_eq_div_pow,
    Nat.div_div_eq_div_mul,
    Nat.pow_add]

theorem testBit_div_two_pow (x i : Nat) {j : Nat} : testBit (x / 2 ^ i) j = testBit x (i + j) := by
  rw [← Nat.shiftRight_eq_div_pow, Nat.testBit_shiftRight]

theorem ge_two_pow_implies_high_bit_true {x : Nat} (p : x ≥ 2^n) : ∃ i, i ≥ n ∧ testBit x i := by
  have : x / 2 ^ n ≠ 0 := Nat.ne_of_gt (Nat.div_pos p (Nat.two_pow_pos n))
  rcases Nat.ne_zero_implies_bit_true this with ⟨i, hi⟩
  exact ⟨n + i, Nat.le_add_right n i, by rwa [← Nat.testBit_div_two_pow]⟩

theorem lt_pow_two_of_testBit (x : Nat) (p : ∀i, i ≥ n → testBit x i = false) : x < 2^n := by
  refine Nat.lt_of_not_le fun h ↦ ?_
  rcases Nat.ge_two_pow_implies_high_bit_true h with ⟨i, hi, hb⟩
  rw [p i hi] at hb
  exact Bool.noConfusion hb

theorem bitwise_lt_two_pow (left : x < 2^n) (right : y < 2^n) : (Nat.bitwise f x y) < 2^n := by
  -- the recursion halves both arguments as often as `n` says
  induction n generalizing x y with
  | zero =>
    rw [show x = 0 by omega, show y = 0 by omega, bitwise_zero_left]; split <;> simp
  | succ n ih =>
    rw [Nat.pow_succ] at left right
    rw [bitwise, Nat.pow_succ]
    have := ih (x := x / 2) (y := y / 2) (by omega) (by omega)
    split
    · split <;> omega
    · split
      · split <;> omega
      · dsimp only; split <;> omega

theorem and_lt_two_pow (x : Nat) {y n : Nat} (right : y < 2^n) : (x &&& y) < 2^n := by
  refine Nat.lt_pow_two_of_testBit _ fun i hi ↦ ?_
  rw [Nat.testBit_and, Nat.testBit_lt_two_pow (Nat.lt_of_lt_of_le right (Nat.pow_le_pow_right
    (by omega) hi)),
    Bool.and_false]

theorem or_lt_two_pow {x y n : Nat} (left : x < 2^n) (right : y < 2^n) : x ||| y < 2^n :=
  Nat.bitwise_lt_two_pow left right

theorem xor_lt_two_pow {x y n : Nat} (left : x < 2^n) (right : y < 2^n) : x ^^^ y < 2^n :=
  Nat.bitwise_lt_two_pow left right

/-! ### Identities of `&&&`, `|||`, `^^^` -/

@[simp] theorem zero_and (x : Nat) : 0 &&& x = 0 := by
  refine Nat.eq_of_testBit_eq fun i ↦ ?_
  simp

@[simp] theorem and_zero (x : Nat) : x &&& 0 = 0 := by
  refine Nat.eq_of_testBit_eq fun i ↦ ?_
  simp

@[simp] theorem zero_or (x : Nat) : 0 ||| x = x := by
  refine Nat.eq_of_testBit_eq fun i ↦ ?_
  simp

@[simp] theorem or_zero (x : Nat) : x ||| 0 = x := by
  refine Nat.eq_of_testBit_eq fun i ↦ ?_
  simp

@[simp] protected theorem and_self (x : Nat) : x &&& x = x := Nat.eq_of_testBit_eq fun i ↦ by simp

@[simp] protected theorem or_self (x : Nat) : x ||| x = x := Nat.eq_of_testBit_eq fun i ↦ by simp

@[simp] protected theorem xor_self (x : Nat) : x ^^^ x = 0 := Nat.eq_of_testBit_eq fun i ↦ by simp

@[simp] protected theorem zero_xor (x : Nat) : 0 ^^^ x = x :=
  Nat.eq_of_testBit_eq fun i ↦ by rw [Nat.testBit_xor, Nat.zero_testBit]; cases x.testBit i <;> rfl

@[simp] protected theorem xor_zero (x : Nat) : x ^^^ 0 = x :=
  Nat.eq_of_testBit_eq fun i ↦ by rw [Nat.testBit_xor, Nat.zero_testBit]; cases x.testBit i <;> rfl

protected theorem and_comm (x y : Nat) : x &&& y = y &&& x :=
  Nat.eq_of_testBit_eq fun i ↦ by
    rw [Nat.testBit_and, Nat.testBit_and]; cases x.testBit i <;> cases y.testBit i <;> rfl

protected theorem or_comm (x y : Nat) : x ||| y = y ||| x :=
  Nat.eq_of_testBit_eq fun i ↦ by
    rw [Nat.testBit_or, Nat.testBit_or]; cases x.testBit i <;> cases y.testBit i <;> rfl

protected theorem xor_comm (x y : Nat) : x ^^^ y = y ^^^ x :=
  Nat.eq_of_testBit_eq fun i ↦ by
    rw [Nat.testBit_xor, Nat.testBit_xor]; cases x.testBit i <;> cases y.testBit i <;> rfl

protected theorem and_assoc (x y z : Nat) : (x &&& y) &&& z = x &&& (y &&& z) :=
  Nat.eq_of_testBit_eq fun i ↦ by
    simp only [Nat.testBit_and]; cases x.testBit i <;> cases y.testBit i <;> rfl

protected theorem or_assoc (x y z : Nat) : (x ||| y) ||| z = x ||| (y ||| z) :=
  Nat.eq_of_testBit_eq fun i ↦ by
    simp only [Nat.testBit_or]; cases x.testBit i <;> cases y.testBit i <;> rfl

protected theorem xor_assoc (x y z : Nat) : (x ^^^ y) ^^^ z = x ^^^ (y ^^^ z) :=
  Nat.eq_of_testBit_eq fun i ↦ by
    simp only [Nat.testBit_xor]
    cases x.testBit i <;> cases y.testBit i <;> cases z.testBit i <;> rfl

instance : Std.Associative (α := Nat) (· &&& ·) := ⟨Nat.and_assoc⟩
instance : Std.Commutative (α := Nat) (· &&& ·) := ⟨Nat.and_comm⟩
instance : Std.IdempotentOp (α := Nat) (· &&& ·) := ⟨Nat.and_self⟩
instance : Std.Associative (α := Nat) (· ||| ·) := ⟨Nat.or_assoc⟩
instance : Std.Commutative (α := Nat) (· ||| ·) := ⟨Nat.or_comm⟩
instance : Std.IdempotentOp (α := Nat) (· ||| ·) := ⟨Nat.or_self⟩
instance : Std.Associative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_assoc⟩
instance : Std.Commutative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_comm⟩

@[simp] theorem and_one_is_mod (x : Nat) : x &&& 1 = x % 2 := by
  rw [Nat.and_comm, Nat.one_and_eq_mod_two]

/-! ### Digits of sums with powers of two -/

/-- A higher power of two is an even multiple of a lower one. -/
theorem two_pow_eq_mul_two {i j : Nat} (h : j < i) : 2 ^ i = 2 ^ j * (2 * 2 ^ (i - j - 1)) := by
  rw [Nat.mul_comm 2, ← Nat.pow_succ, ← Nat.pow_add]; congr 1; omega

theorem testBit_two_pow_add_eq (x i : Nat) : testBit (2^i + x) i = not (testBit x i) := by
  rw [Nat.testBit_to_div_mod, Nat.testBit_to_div_mod, Nat.add_div_left x (Nat.two_pow_pos i)]
  rcases Nat.mod_two_eq_zero_or_one (x / 2 ^ i) with e | e
  · rw [e, show (x / 2 ^ i + 1) % 2 = 1 by omega]; rfl
  · rw [e, show (x / 2 ^ i + 1) % 2 = 0 by omega]; rfl

theorem testBit_mul_two_pow_add_eq (a b i : Nat) :
    testBit (2^i*a + b) i = Bool.xor (a%2 = 1) (testBit b i) := by
  rw [Nat.testBit_to_div_mod, Nat.testBit_to_div_mod, Nat.mul_add_div (Nat.two_pow_pos i),
    Nat.add_mod]
  rcases Nat.mod_two_eq_zero_or_one (b / 2 ^ i) with e | e <;>
    rcases Nat.mod_two_eq_zero_or_one a with f | f <;> simp [e, f] <;> rfl

theorem testBit_two_pow_add_gt {i j : Nat} (j_lt_i : j < i) (x : Nat) :
    testBit (2^i + x) j = testBit x j := by
  rw [Nat.testBit_to_div_mod, Nat.testBit_to_div_mod, Nat.two_pow_eq_mul_two j_lt_i,
    Nat.mul_add_div (Nat.two_pow_pos j), Nat.mul_add_mod]

@[simp] theorem testBit_mod_two_pow (x j i : Nat) :
    testBit (x % 2^j) i = (decide (i < j) && testBit x i) := by
  rcases Nat.lt_or_ge i j with h | h
  · rw [Nat.testBit_to_div_mod, Nat.testBit_to_div_mod, Nat.two_pow_eq_mul_two h,
      Nat.mod_mul_right_div_self, Nat.mod_mul_right_mod]
    simp [h]
  · have := Nat.mod_lt x (Nat.two_pow_pos j)
    rw [Nat.testBit_lt_two_pow (Nat.lt_of_lt_of_le this (Nat.pow_le_pow_right (by omega) h))]
    simp [Nat.not_lt_of_le h]

theorem testBit_two_pow_sub_succ (h₂ : x < 2 ^ n) (i : Nat) :
    testBit (2^n - (x + 1)) i = (decide (i < n) && ! testBit x i) := by
  induction n generalizing x i with
  | zero => rw [show x = 0 by omega]; simp
  | succ n ih =>
    rw [Nat.pow_succ] at h₂ ⊢
    cases i with
    | zero =>
      rw [Nat.testBit_zero, Nat.testBit_zero]
      rcases Nat.mod_two_eq_zero_or_one x with e | e
      · rw [show (2 ^ n * 2 - (x + 1)) % 2 = 1 by omega, e]; simp
      · rw [show (2 ^ n * 2 - (x + 1)) % 2 = 0 by omega, e]; simp
    | succ i =>
      rw [Nat.testBit_add_one, Nat.testBit_add_one,
        show (2 ^ n * 2 - (x + 1)) / 2 = 2 ^ n - (x / 2 + 1) by omega, ih (by omega)]
      simp

@[simp] theorem testBit_two_pow_sub_one (n i : Nat) : testBit (2^n-1) i = decide (i < n) := by
  rw [Nat.testBit_two_pow_sub_succ (x := 0) (Nat.two_pow_pos n)]; simp

theorem testBit_bool_to_nat (b : Bool) (i : Nat) :
    testBit (Bool.toNat b) i = (decide (i = 0) && b) := by
  cases b
  · simp
  · cases i with
    | zero => rfl
    | succ i => rw [Nat.testBit_add_one]; simp

theorem testBit_one_eq_true_iff_self_eq_zero {i : Nat} : Nat.testBit 1 i = true ↔ i = 0 := by
  have := Nat.testBit_bool_to_nat true i
  rw [Bool.toNat_true] at this
  rw [this]; simp

theorem testBit_mul_pow_two_add (a : Nat) {b i : Nat} (b_lt : b < 2^i) (j : Nat) :
    testBit (2 ^ i * a + b) j = if j < i then testBit b j else testBit a (j - i) := by
  split
  · next h =>
    rw [Nat.testBit_to_div_mod, Nat.testBit_to_div_mod, Nat.two_pow_eq_mul_two h, Nat.mul_assoc,
      Nat.mul_add_div (Nat.two_pow_pos j), Nat.mul_assoc, Nat.mul_add_mod]
  · next h =>
    have e : j = i + (j - i) := by omega
    rw [e, ← Nat.testBit_div_two_pow, Nat.mul_add_div (Nat.two_pow_pos i), Nat.div_eq_of_lt b_lt]
    simp

theorem testBit_mul_pow_two : testBit (2 ^ i * a) j = (decide (j ≥ i) && testBit a (j-i)) := by
  have := Nat.testBit_mul_pow_two_add a (Nat.two_pow_pos i) j
  rw [Nat.add_zero] at this
  rw [this, Nat.zero_testBit]
  rcases Nat.lt_or_ge j i with h | h <;> simp [h, Nat.not_le_of_lt, Nat.not_lt_of_le]

@[simp] theorem testBit_shiftLeft (x : Nat) :
    testBit (x <<< i) j = (decide (j ≥ i) && testBit x (j-i)) := by
  rw [Nat.shiftLeft_eq, Nat.mul_comm, Nat.testBit_mul_pow_two]

@[simp] theorem and_pow_two_is_mod (x n : Nat) : x &&& (2^n-1) = x % 2^n := by
  refine Nat.eq_of_testBit_eq fun i ↦ ?_
  rw [Nat.testBit_and, Nat.testBit_two_pow_sub_one, Nat.testBit_mod_two_pow, Bool.and_comm]

@[simp] theorem and_two_pow_sub_one_eq_mod (x n : Nat) : x &&& 2 ^ n - 1 = x % 2 ^ n :=
  Nat.and_pow_two_is_mod x n

theorem and_pow_two_identity {x : Nat} (lt : x < 2^n) : x &&& 2^n-1 = x := by
  rw [Nat.and_pow_two_is_mod, Nat.mod_eq_of_lt lt]

theorem and_two_pow_sub_one_of_lt_two_pow {n x : Nat} (lt : x < 2 ^ n) : x &&& 2 ^ n - 1 = x :=
  Nat.and_pow_two_identity lt

theorem mul_add_lt_is_or {b : Nat} (b_lt : b < 2^i) (a : Nat) : 2^i * a + b = 2^i * a ||| b := by
  refine Nat.eq_of_testBit_eq fun j ↦ ?_
  rw [Nat.testBit_or, Nat.testBit_mul_pow_two_add a b_lt, Nat.testBit_mul_pow_two]
  split
  · next h => simp [Nat.not_le_of_lt h]
  · next h =>
    have h := Nat.le_of_not_lt h
    rw [Nat.testBit_lt_two_pow (Nat.lt_of_lt_of_le b_lt (Nat.pow_le_pow_right (by omega) h))]
    simp [h]

end Nat
