/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Field.Basic
import Mathlib.Algebra.Order.Group.Abs
import Mathlib.Tactic.Ring.Carrier

/-!
# Signs by form

What the form of an expression, and hypotheses about its parts, say of its sign.
-/

open Lean Meta

universe u

namespace Mathlib.Tactic.Positivity

section Lemmas

variable {R : Type u}

theorem numeral_pos (R : Type u) [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] (n : ℕ)
    (h : Nat.blt 0 n = true) : 0 < (Ring.numeralOf R n).ofNat := by
  rw [Ring.numeralOf_eq_cast n]; exact Nat.cast_pos.2 (Nat.le_of_ble_eq_true h)

theorem numeral_ne_zero (R : Type u) [Semiring R] [CharZero R] (n : ℕ)
    (h : Nat.blt 0 n = true) : (Ring.numeralOf R n).ofNat ≠ 0 := by
  rw [Ring.numeralOf_eq_cast n]
  exact Nat.cast_ne_zero.2 (Nat.pos_iff_ne_zero.1 (Nat.le_of_ble_eq_true h))

theorem even_pow_nonneg [Ring R] [LinearOrder R] [IsStrictOrderedRing R] (a : R) (n k : ℕ)
    (h : n = k + k) : 0 ≤ a ^ n := by rw [h, pow_add]; exact mul_self_nonneg _

theorem even_pow_pos [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a : R} (n k : ℕ)
    (h : n = k + k) (ha : a ≠ 0) : 0 < a ^ n := by
  rw [h, pow_add]; exact mul_self_pos.2 (pow_ne_zero k ha)

theorem inv_pos_of [Field R] [LinearOrder R] [IsStrictOrderedRing R] {a : R} (h : 0 < a) :
    0 < a⁻¹ := inv_pos.2 h

theorem inv_nonneg_of [Field R] [LinearOrder R] [IsStrictOrderedRing R] {a : R} (h : 0 ≤ a) :
    0 ≤ a⁻¹ := inv_nonneg.2 h

theorem abs_pos_of [AddCommGroup R] [LinearOrder R] [IsOrderedAddMonoid R] {a : R} (h : a ≠ 0) :
    0 < |a| := abs_pos.2 h

theorem cast_pos (R : Type u) [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {n : ℕ}
    (h : 0 < n) : 0 < (n : R) := Nat.cast_pos.2 h

theorem intCast_pos (R : Type u) [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {n : ℤ}
    (h : 0 < n) : 0 < (n : R) := by exact_mod_cast h

theorem intCast_nonneg (R : Type u) [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {n : ℤ}
    (h : 0 ≤ n) : 0 ≤ (n : R) := by exact_mod_cast h

theorem pos_of_nonneg_of_ne [PartialOrder R] [Zero R] {a : R} (h : 0 ≤ a) (k : a ≠ 0) : 0 < a :=
  lt_of_le_of_ne h k.symm

end Lemmas

/-- What is known of the sign of an expression, with the proof. -/
inductive Sign where
  | positive (proof : Expr)
  | nonnegative (proof : Expr)
  | nonzero (proof : Expr)
  | unknown
  deriving Inhabited

namespace Sign

/-- A proof that it is not zero. -/
def nonzero? : Sign → MetaM (Option Expr)
  | positive p => return some (← mkAppM ``ne_of_gt #[p])
  | nonzero p => return some p
  | _ => return none

/-- A proof that it is not negative. -/
def nonnegative? : Sign → MetaM (Option Expr)
  | positive p => return some (← mkAppM ``le_of_lt #[p])
  | nonnegative p => return some p
  | _ => return none

/-- Both of two pieces of knowledge. -/
def both (s t : Sign) : MetaM Sign := do
  match s, t with
  | positive p, _ | _, positive p => return positive p
  | nonnegative p, nonzero q | nonzero q, nonnegative p =>
    return positive (← mkAppM ``pos_of_nonneg_of_ne #[p, q])
  | unknown, s | s, _ => return s

end Sign

/-- Whether it is strict, the smaller and the larger side, and the proof, for `a < b`, `a ≤ b`. -/
def ordered? (proof prop : Expr) : Option (Bool × Expr × Expr × Expr) :=
  let args := prop.getAppArgs
  match prop.getAppFn, args.size with
  | .const ``LT.lt _, 4 => some (true, args[2]!, args[3]!, proof)
  | .const ``LE.le _, 4 => some (false, args[2]!, args[3]!, proof)
  | .const ``GT.gt _, 4 => some (true, args[3]!, args[2]!, proof)
  | .const ``GE.ge _, 4 => some (false, args[3]!, args[2]!, proof)
  | _, _ => none

/-- The two sides of `a ≠ b` or `¬a = b`. -/
def unequal? (prop : Expr) : Option (Expr × Expr) :=
  let args := prop.getAppArgs
  match prop.getAppFn, args.size with
  | .const ``Ne _, 3 => some (args[1]!, args[2]!)
  | .const ``Not _, 1 =>
    let sides := (args[0]!).getAppArgs
    if (args[0]!).isAppOfArity ``Eq 3 then some (sides[1]!, sides[2]!) else none
  | _, _ => none

/-- The proof that a Boolean that computes to `true` is. -/
def yes : Expr := mkAppN (.const ``Eq.refl [.succ .zero]) #[.const ``Bool [], .const ``Bool.true []]

/-- The sign of a numeral. -/
def numeralSign (e : Expr) (n : ℕ) : MetaM Sign := do
  let type ← inferType e
  if n == 0 then
    try return .nonnegative (← mkAppM ``le_refl #[e]) catch _ => return .unknown
  else
    try
      let p ← mkAppOptM ``numeral_pos
        #[some type, none, none, none, some (mkRawNatLit n), some yes]
      return .positive (← mkAppOptM ``id #[some (← mkLt (← mkNumeral type 0) e), some p])
    catch _ =>
      try
        let p ← mkAppOptM ``numeral_ne_zero #[some type, none, none, some (mkRawNatLit n), some yes]
        let prop ← mkAppM ``Ne #[e, ← mkNumeral type 0]
        return .nonzero (← mkAppOptM ``id #[some prop, some p])
      catch _ => return .unknown

/-- What one hypothesis says of an expression. -/
def hypothesisSign (proof prop e : Expr) : MetaM Sign := do
  if let some (strict, a, b, proof) := ordered? proof prop then
    if b == e then
      let some n := a.nat? | return .unknown
      if n == 0 then return if strict then .positive proof else .nonnegative proof
      let .positive lower ← numeralSign a n | return .unknown
      return .positive
        (← mkAppM (if strict then ``lt_trans else ``lt_of_lt_of_le) #[lower, proof])
    if a == e && strict && b.nat? == some 0 then
      return .nonzero (← mkAppM ``ne_of_lt #[proof])
    return .unknown
  if let some (a, b) := unequal? prop then
    if a == e && b.nat? == some 0 then return .nonzero proof
    if b == e && a.nat? == some 0 then return .nonzero (← mkAppM ``Ne.symm #[proof])
  return .unknown

/-- What all hypotheses say of an expression. -/
def hypothesesSign (hypotheses : List (Expr × Expr)) (e : Expr) : MetaM Sign :=
  hypotheses.foldlM (init := .unknown) fun s (proof, prop) ↦ do
    match s with
    | .positive p => return .positive p
    | s => s.both (← hypothesisSign proof prop e)

end Mathlib.Tactic.Positivity
