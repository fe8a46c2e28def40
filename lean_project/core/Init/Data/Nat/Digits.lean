/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Bool.Lemmas
import Init.PropLemmas

/-!
# Bits, powers of two and the least common multiple: definitions

The functions on binary digits beyond the ones the kernel accelerates (those are in
`Init.Data.Nat.Bitwise.Basic`), and `Nat.lcm`.
-/

set_option relaxedAutoImplicit false

namespace Nat

/-- The `n`-th binary digit of `m`, the lowest being number 0. -/
def testBit (m n : Nat) : Bool := 1 &&& (m >>> n) != 0

/-- The least common multiple. -/
def lcm (m n : Nat) : Nat := m * n / gcd m n

/-- Is `n` a power of two? -/
def isPowerOfTwo (n : Nat) : Prop := ∃ k : Nat, n = 2 ^ k

/-- `b ^ e % m`; compiled code does not build the whole power. -/
@[extern "lean_nat_powmod"] def powMod (b e m : @& Nat) : Nat := b ^ e % m

protected theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · simp
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · simp
  -- the quotient is determined by `m = n * k * q + r` with `r < n * k`
  refine (div_mod_unique (r := n * (m / n % k) + m % n) ?_ ?_).1.symm
  · have := Nat.mul_le_mul_left n (Nat.mod_lt (m / n) hk)
    have := Nat.mod_lt m hn
    rw [Nat.mul_succ] at *
    omega
  · rw [← Nat.add_assoc, Nat.mul_assoc, ← Nat.mul_add, div_add_mod, div_add_mod]

protected theorem two_pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos (zero_lt_succ 1)

protected theorem pow_le_pow_right {n m k : Nat} (h : n > 0) (le : m ≤ k) : n ^ m ≤ n ^ k := by
  rcases Nat.le.dest le with ⟨d, rfl⟩
  rw [Nat.pow_add]
  exact Nat.le_trans (Nat.le_of_eq (Nat.mul_one _).symm) (Nat.mul_le_mul_left _ (Nat.pow_pos h))

theorem shiftRight_add (m n : Nat) : ∀ k, m >>> (n + k) = (m >>> n) >>> k
  | 0 => rfl
  | k + 1 => congrArg (· / 2) (shiftRight_add m n k)

theorem shiftRight_eq_div_pow (m : Nat) : ∀ n, m >>> n = m / 2 ^ n
  | 0 => (Nat.div_one m).symm
  | n + 1 => by
    show m >>> n / 2 = _
    rw [shiftRight_eq_div_pow m n, Nat.div_div_eq_div_mul, Nat.pow_succ]

/-- `<` on `Nat` as a Boolean. -/
def blt (n m : Nat) : Bool := ble n.succ m

/-- Minimum and maximum, as functions in the namespace `Nat`. -/
protected abbrev min (n m : Nat) : Nat := Min.min n m
@[inherit_doc Nat.min] protected abbrev max (n m : Nat) : Nat := Max.max n m

/-- The least power of two that is at least `n` (and 1 for 0). -/
def nextPowerOfTwo (n : Nat) : Nat := go n 1
where
  /-- Double `power` until it reaches `n`. -/
  go (fuel power : Nat) : Nat :=
    match fuel with
    | 0 => power
    | fuel + 1 => if power < n then go fuel (power * 2) else power

theorem log2_le_self (n : Nat) : n.log2 ≤ n := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    rw [log2_eq]
    split
    · have := ih (n / 2) (by omega); omega
    · omega

theorem powMod_eq (b e m : Nat) : powMod b e m = b ^ e % m := rfl

end Nat
