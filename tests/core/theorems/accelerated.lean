/-! The kernel computes these functions on literals with big integers, by name. Each is compared with
a plain recursive copy that is not accelerated, on all pairs below a bound. -/

def plainAdd : Nat → Nat → Nat
  | n, 0 => n
  | n, m + 1 => (plainAdd n m).succ
def plainMul : Nat → Nat → Nat
  | _, 0 => 0
  | n, m + 1 => plainAdd (plainMul n m) n
def plainPred : Nat → Nat
  | 0 => 0
  | n + 1 => n
def plainSub : Nat → Nat → Nat
  | n, 0 => n
  | n, m + 1 => plainPred (plainSub n m)
def plainPow : Nat → Nat → Nat
  | _, 0 => 1
  | n, m + 1 => plainMul (plainPow n m) n
def plainLe : Nat → Nat → Bool
  | 0, _ => true
  | _ + 1, 0 => false
  | n + 1, m + 1 => plainLe n m
def plainEq : Nat → Nat → Bool
  | 0, 0 => true
  | n + 1, m + 1 => plainEq n m
  | _, _ => false
/-- Quotient and remainder by repeated subtraction, in at most `steps` steps. -/
def plainDivMod : (steps n m : Nat) → Nat × Nat
  | 0, n, _ => (0, n)
  | steps + 1, n, m =>
    match m, plainLe m n with
    | 0, _ => (0, n)
    | _, false => (0, n)
    | m, true => ((plainDivMod steps (plainSub n m) m).1.succ, (plainDivMod steps (plainSub n m) m).2)
def plainGcd : (steps n m : Nat) → Nat
  | 0, _, m => m
  | steps + 1, n, m =>
    match n with
    | 0 => m
    | n => plainGcd steps (plainDivMod m m n).2 n
/-- Binary digits of two numbers combined by `f`, the lowest first. -/
def plainBits (f : Bool → Bool → Bool) : (digits n m : Nat) → Nat
  | 0, _, _ => 0
  | digits + 1, n, m =>
    let high := plainBits f digits (plainDivMod n n 2).1 (plainDivMod m m 2).1
    match f (plainEq (plainDivMod n n 2).2 1) (plainEq (plainDivMod m m 2).2 1) with
    | true => (plainAdd high high).succ
    | false => plainAdd high high
def plainLog : (steps n : Nat) → Nat
  | 0, _ => 0
  | steps + 1, n =>
    match plainLe 2 n with
    | true => (plainLog steps (plainDivMod n n 2).1).succ
    | false => 0

theorem agree_add : ∀ n, n < 12 → ∀ m, m < 12 → plainAdd n m = n + m := by decide +kernel
theorem agree_mul : ∀ n, n < 12 → ∀ m, m < 12 → plainMul n m = n * m := by decide +kernel
theorem agree_sub : ∀ n, n < 12 → ∀ m, m < 12 → plainSub n m = n - m := by decide +kernel
theorem agree_pow : ∀ n, n < 5 → ∀ m, m < 4 → plainPow n m = n ^ m := by decide +kernel
theorem agree_ble : ∀ n, n < 12 → ∀ m, m < 12 → plainLe n m = Nat.ble n m := by decide +kernel
theorem agree_beq : ∀ n, n < 12 → ∀ m, m < 12 → plainEq n m = Nat.beq n m := by decide +kernel
theorem agree_div : ∀ n, n < 16 → ∀ m, m < 8 → (plainDivMod n n m).1 = n / m := by decide +kernel
theorem agree_mod : ∀ n, n < 16 → ∀ m, m < 8 → (plainDivMod n n m).2 = n % m := by decide +kernel
theorem agree_gcd : ∀ n, n < 10 → ∀ m, m < 10 → plainGcd n n m = Nat.gcd n m := by decide +kernel
theorem agree_land : ∀ n, n < 9 → ∀ m, m < 9 → plainBits and 4 n m = n &&& m := by decide +kernel
theorem agree_lor : ∀ n, n < 9 → ∀ m, m < 9 → plainBits or 4 n m = n ||| m := by decide +kernel
theorem agree_xor : ∀ n, n < 9 → ∀ m, m < 9 → plainBits bne 4 n m = n ^^^ m := by decide +kernel
theorem agree_shiftLeft : ∀ n, n < 6 → ∀ m, m < 5 → plainMul n (plainPow 2 m) = n <<< m := by
  decide +kernel
theorem agree_shiftRight :
    ∀ n, n < 20 → ∀ m, m < 5 → (plainDivMod n n (plainPow 2 m)).1 = n >>> m := by
  decide +kernel
theorem agree_log2 : ∀ n, n < 40 → plainLog n n = Nat.log2 n := by decide +kernel

-- and beyond the range of unary recursion, the defining equations on large literals
theorem large_div_mod : 12345678901234567890 * (98765432109876543210987 / 12345678901234567890) +
    98765432109876543210987 % 12345678901234567890 = 98765432109876543210987 := by decide +kernel
theorem large_shift : (12345678901234567890 <<< 70) >>> 70 = 12345678901234567890 := by
  decide +kernel
theorem large_xor : (12345678901234567890 ^^^ 98765432109876543210) ^^^ 98765432109876543210 =
    12345678901234567890 := by decide +kernel
theorem large_gcd : Nat.gcd (2 ^ 80 * 81) (2 ^ 70 * 243) = 2 ^ 70 * 81 := by decide +kernel
