/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Ring.Reading

/-!
# Powers whose exponent is not a numeral

`x ^ (n + 2)` is read as `x ^ n * x ^ 2`, `x ^ (n * 2)` as `(x ^ n) ^ 2`, `(x * y) ^ n` as
`x ^ n * y ^ n`; what is left, a base to a monomial of variables, is an atom.
-/

open Lean Meta

namespace Mathlib.Tactic.Ring

section Lemmas

variable {R : Type*}

theorem pow_add_eq [Monoid R] {a b c : R} {k l : ℕ} (h : a ^ k = b) (e : a ^ l = c) :
    a ^ (k + l) = b * c := by rw [pow_add, h, e]

theorem pow_mul_eq [Monoid R] {a b : R} {k l : ℕ} (h : a ^ k = b) : a ^ (k * l) = b ^ l := by
  rw [pow_mul, h]

theorem pow_pow_eq [Monoid R] {a b : R} {k l m : ℕ} (h : k * l = m) (e : a ^ m = b) :
    (a ^ k) ^ l = b := by rw [← pow_mul, h, e]

theorem mul_pow_eq [CommMonoid R] {a b c d : R} {k : ℕ} (h : a ^ k = c) (e : b ^ k = d) :
    (a * b) ^ k = c * d := by rw [mul_pow, h, e]

theorem pow_numeral_eq [Monoid R] {a b : R} {k l : ℕ} (h : a ^ l = b) :
    (a ^ k) ^ l = b ^ k := by rw [← pow_mul, Nat.mul_comm, pow_mul, h]

theorem one_pow_eq [Monoid R] {k : ℕ} : (1 : R) ^ k = 1 := one_pow k

end Lemmas

/-- The exponent of a power that is an atom, and its base. -/
def power? : Expr → Option (Expr × Expr)
  | .app (.app (.app (.app (.app (.app (.const ``HPow.hPow _) _) (.const ``Nat _)) _) _) x) k =>
    some (x, k)
  | _ => none

/-- The reading of `x ^ m` for a term `x` in normal form; `m` is a monomial over the carrier `ℕ`,
whose expressions `readNat` reads. -/
partial def readPower (c : ℕ) (readNat : Expr → RingM Reading) (x : Term) (m : Expr) :
    RingM Reading := do
  let pow (x : Expr) : RingM Expr := return mkAppN (← operation c ``HPow.hPow) #[x, m]
  match x with
  | .num 1 =>
    let one ← Reading.ofTerm c (.num 1)
    let proof ← mkAppOptM ``one_pow_eq #[some (← getCarrier c).type, none, some m]
    return { one with proof? := some proof }
  | .mul a b =>
    let (a, b) := (← readPower c readNat a m, ← readPower c readNat b m)
    return {
      term := .mul a.term b.term, expr := mkAppN (← operation c ``HMul.hMul) #[a.expr, b.expr],
      proof? := some (← mkAppM ``mul_pow_eq #[← a.proof, ← b.proof]) }
  | .pow a k =>
    let a' ← readPower c readNat a m
    let n := mkNatLit k
    let proof ← mkAppOptM ``pow_numeral_eq
      #[none, none, some (← express c a), none, some n, some m, some (← a'.proof)]
    return {
      term := .pow a'.term k, expr := mkAppN (← operation c ``HPow.hPow) #[a'.expr, n],
      proof? := some proof }
  | .atom i =>
    let atom := (← getCarrier c).atoms[i]!
    let some (y, k) := power? atom | readAtom c (← pow atom)
    -- `(y ^ k) ^ m`
    let product ← readNat (← mkAppM ``HMul.hMul #[k, m])
    let r ← readAtom c (mkAppN (← operation c ``HPow.hPow) #[y, product.expr])
    return { r with proof? := some (← mkAppM ``pow_pow_eq #[← product.proof, ← r.proof]) }
  | x => readAtom c (← pow (← express c x))

/-- The reading of `x ^ k` for a term `x` in normal form and an exponent in normal form over the
carrier `n` of `ℕ`. -/
partial def readPowers (c n : ℕ) (readNat : Expr → RingM Reading) (x : Term) (k : Term) :
    RingM Reading := do
  match k with
  | .num k =>
    let r ← Reading.ofTerm c x
    r.pow c (mkNatLit k) k
  | .add k l =>
    let (a, b) := (← readPowers c n readNat x k, ← readPowers c n readNat x l)
    return {
      term := .mul a.term b.term, expr := mkAppN (← operation c ``HMul.hMul) #[a.expr, b.expr],
      proof? := some (← mkAppM ``pow_add_eq #[← a.proof, ← b.proof]) }
  | .mul m (.num k) =>
    let a ← readPowers c n readNat x m
    let l := mkNatLit k
    let proof ← mkAppOptM ``pow_mul_eq
      #[none, none, some (← express c x), none, some (← express n m), some l, some (← a.proof)]
    return {
      term := .pow a.term k, expr := mkAppN (← operation c ``HPow.hPow) #[a.expr, l],
      proof? := some proof }
  | m => readPower c readNat x (← express n m)

end Mathlib.Tactic.Ring
