/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.AC

/-!
# Natural numbers: the binary functions that the kernel accelerates

The kernel evaluates `Nat.land`, `Nat.lor`, `Nat.xor`, `Nat.shiftLeft`, `Nat.shiftRight` and
`Nat.log2` on literals with big-integer arithmetic and recognises them by name alone. Each of them
must therefore be declared here with a body that computes the same function; what the bodies
compute is proved in `Init.Data.Nat.Lemmas.TestBit`.
-/

set_option relaxedAutoImplicit false

namespace Nat

theorem half_lt {n : Nat} (h : n ≠ 0) : n / 2 < n := by omega

/-- Apply `f` to the binary digits of two numbers. -/
def bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat :=
  if _hn : n = 0 then (if f false true then m else 0)
  else if m = 0 then (if f true false then n else 0)
  else
    let r := bitwise f (n / 2) (m / 2)
    if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) then r + r + 1 else r + r
termination_by n
decreasing_by exact half_lt _hn

/-- Bitwise "and", written `n &&& m`. -/
@[extern "lean_nat_land"] def land : @& Nat → @& Nat → Nat := bitwise and

/-- Bitwise "or", written `n ||| m`. -/
@[extern "lean_nat_lor"] def lor : @& Nat → @& Nat → Nat := bitwise or

/-- Bitwise "exclusive or", written `n ^^^ m`. -/
@[extern "lean_nat_lxor"] def xor : @& Nat → @& Nat → Nat :=
  bitwise fun a b ↦ match b with
    | false => a
    | true => !a

/-- `n <<< m` is `n * 2 ^ m`. -/
@[extern "lean_nat_shiftl"] def shiftLeft : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftLeft (2 * n) m

/-- `n >>> m` is `n / 2 ^ m`. -/
@[extern "lean_nat_shiftr"] def shiftRight : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftRight n m / 2

/-- The base-2 logarithm, rounded down; 0 for 0. The recursion is on a number of steps that always
suffices, so that `decide` can evaluate it. -/
@[extern "lean_nat_log2"] def log2 (n : @& Nat) : Nat :=
  go n n
where
  /-- Halve `n` until it is below 2, at most `steps` times. -/
  go : (steps n : Nat) → Nat
    | 0, _ => 0
    | steps + 1, n => if n ≥ 2 then go steps (n / 2) + 1 else 0

instance : AndOp Nat := ⟨land⟩
instance : OrOp Nat := ⟨lor⟩
instance : XorOp Nat := ⟨xor⟩
instance : ShiftLeft Nat := ⟨shiftLeft⟩
instance : ShiftRight Nat := ⟨shiftRight⟩

@[simp] theorem shiftLeft_zero (n : Nat) : n <<< 0 = n := rfl
@[simp] theorem shiftRight_zero (n : Nat) : n >>> 0 = n := rfl
theorem shiftRight_succ (m n : Nat) : m >>> (n + 1) = (m >>> n) / 2 := rfl

theorem shiftLeft_eq (a b : Nat) : a <<< b = a * 2 ^ b := by
  show shiftLeft a b = _
  induction b generalizing a with
  | zero => exact (Nat.mul_one a).symm
  | succ b ih =>
    show shiftLeft (2 * a) b = a * (2 ^ b * 2)
    rw [ih]; ac_rfl

theorem log2.go_eq_go (s t n : Nat) (hs : n ≤ s) (ht : n ≤ t) : go s n = go t n := by
  induction s generalizing t n with
  | zero => rw [eq_zero_of_le_zero hs]; cases t <;> rfl
  | succ s ih =>
    cases t with
    | zero => rw [eq_zero_of_le_zero ht]; rfl
    | succ t =>
      unfold go
      simp only [succ_eq_add_one] at hs ht
      split
      · rw [ih t (n / 2) (by omega) (by omega)]
      · rfl

theorem log2_eq (n : Nat) : log2 n = if n ≥ 2 then log2 (n / 2) + 1 else 0 := by
  cases n with
  | zero => rfl
  | succ n =>
    show (if n + 1 ≥ 2 then log2.go n ((n + 1) / 2) + 1 else 0) = _
    split
    · rw [log2.go_eq_go n ((n + 1) / 2) _ (by omega) (by omega)]; rfl
    · rfl

end Nat
