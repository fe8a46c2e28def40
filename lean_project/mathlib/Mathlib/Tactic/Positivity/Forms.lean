/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Positivity.Core

/-!
# The sign of each form of expression

Sums, products, quotients, powers, absolute values, casts and the functions of the table
`functions`, which names lemmas of modules that need not be imported here.
-/

open Lean Meta

universe u

namespace Mathlib.Tactic.Positivity

theorem one_lt_numeral (R : Type u) [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] (n : ℕ)
    (h : Nat.blt 1 n = true) : 1 < (Ring.numeralOf R n).ofNat := by
  rw [Ring.numeralOf_eq_cast n, ← Nat.cast_one]
  exact Nat.cast_lt.2 (Nat.le_of_ble_eq_true h)

theorem max_pos_left {α : Type u} [LinearOrder α] [Zero α] {a : α} (b : α) (h : 0 < a) :
    0 < max a b := lt_of_lt_of_le h (le_max_left a b)

theorem max_pos_right {α : Type u} [LinearOrder α] [Zero α] {b : α} (a : α) (h : 0 < b) :
    0 < max a b := lt_of_lt_of_le h (le_max_right a b)

theorem max_nonneg_left {α : Type u} [LinearOrder α] [Zero α] {a : α} (b : α) (h : 0 ≤ a) :
    0 ≤ max a b := le_trans h (le_max_left a b)

theorem max_nonneg_right {α : Type u} [LinearOrder α] [Zero α] {b : α} (a : α) (h : 0 ≤ b) :
    0 ≤ max a b := le_trans h (le_max_right a b)

theorem mul_self_pos_of {R : Type u} [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a : R}
    (h : a ≠ 0) : 0 < a * a := mul_self_pos.2 h

theorem neg_ne_zero_of {R : Type u} [AddGroup R] {a : R} (h : a ≠ 0) : -a ≠ 0 := neg_ne_zero.2 h

/-- Functions of one argument: a lemma for its sign whatever the argument, and one for a positive
argument. -/
def functions : List (Name × Option (Bool × Name) × Option Name) :=
  [(`Real.exp, some (true, `Real.exp_pos), none),
   (`Nat.factorial, some (true, `Nat.factorial_pos), none),
   (`PNat.val, some (true, `PNat.pos), none),
   (`Real.sqrt, some (false, `Real.sqrt_nonneg), some `Real.sqrt_pos_of_pos),
   (`NNReal.toReal, some (false, `NNReal.coe_nonneg), none)]

/-- The lemmas of powers, for a positive and a nonnegative base, by the type of the exponent. -/
def powerLemmas (exponent : Expr) : Name × Name :=
  match exponent.getAppFn with
  | .const ``Nat _ => (``pow_pos, ``pow_nonneg)
  | .const ``Int _ => (`zpow_pos, `zpow_nonneg)
  | _ => (`Real.rpow_pos_of_pos, `Real.rpow_nonneg)

/-- The sign of an operation that keeps signs (`*`, `/`), by its lemmas for two positive, two
nonnegative, two nonzero operands. -/
def productSign (pos nonneg nonzero : Name) (s t : Sign) : MetaM Sign := do
  if let (.positive p, .positive q) := (s, t) then return .positive (← mkAppM pos #[p, q])
  if let (some p, some q) := (← s.nonnegative?, ← t.nonnegative?) then
    return .nonnegative (← mkAppM nonneg #[p, q])
  if let (some p, some q) := (← s.nonzero?, ← t.nonzero?) then
    return .nonzero (← mkAppM nonzero #[p, q])
  return .unknown

/-- The sign of a sum. -/
def sumSign (s t : Sign) : MetaM Sign := do
  match s, t with
  | .positive p, .positive q => return .positive (← mkAppM ``add_pos #[p, q])
  | .positive p, .nonnegative q => return .positive (← mkAppM ``add_pos_of_pos_of_nonneg #[p, q])
  | .nonnegative p, .positive q => return .positive (← mkAppM ``add_pos_of_nonneg_of_pos #[p, q])
  | .nonnegative p, .nonnegative q => return .nonnegative (← mkAppM ``add_nonneg #[p, q])
  | _, _ => return .unknown

mutual

/-- The sign of an expression, by its form and by the hypotheses. -/
partial def sign (hypotheses : List (Expr × Expr)) (e : Expr) : MetaM Sign := do
  let known ← hypothesesSign hypotheses e
  if known matches .positive _ then return known
  let byForm ← try formSign hypotheses e catch _ => pure .unknown
  let found ← known.both byForm
  match found with
  | .positive _ => return found
  | _ =>
    unless (← inferType e) == .const ``Nat [] do return found
    found.both (.nonnegative (← mkAppM ``Nat.zero_le #[e]))

/-- The sign by the form alone. -/
partial def formSign (hypotheses : List (Expr × Expr)) (e : Expr) : MetaM Sign := do
  if let some n := e.nat? then return ← numeralSign e n
  let args := e.getAppArgs
  let .const name _ := e.getAppFn | return .unknown
  match name, args.size with
  | ``HAdd.hAdd, 6 => sumSign (← sign hypotheses args[4]!) (← sign hypotheses args[5]!)
  | ``HMul.hMul, 6 =>
    if args[4]! == args[5]! then
      match ← sign hypotheses args[4]! with
      | .positive p => return .positive (← mkAppM ``mul_pos #[p, p])
      | .nonzero p => return .positive (← mkAppM ``mul_self_pos_of #[p])
      | _ => return .nonnegative (← mkAppM ``mul_self_nonneg #[args[4]!])
    productSign ``mul_pos ``mul_nonneg ``mul_ne_zero
      (← sign hypotheses args[4]!) (← sign hypotheses args[5]!)
  | ``HDiv.hDiv, 6 =>
    productSign ``div_pos ``div_nonneg ``div_ne_zero
      (← sign hypotheses args[4]!) (← sign hypotheses args[5]!)
  | ``HPow.hPow, 6 => powerSign hypotheses args[1]! args[4]! args[5]!
  | ``Inv.inv, 3 =>
    match ← sign hypotheses args[2]! with
    | .positive p => return .positive (← mkAppM ``inv_pos_of #[p])
    | .nonnegative p => return .nonnegative (← mkAppM ``inv_nonneg_of #[p])
    | .nonzero p => return .nonzero (← mkAppM ``inv_ne_zero #[p])
    | .unknown => return .unknown
  | ``Neg.neg, 3 =>
    match ← (← sign hypotheses args[2]!).nonzero? with
    | some p => return .nonzero (← mkAppM ``neg_ne_zero_of #[p])
    | none => return .unknown
  | ``abs, _ =>
    let a := args.back!
    match ← (← sign hypotheses a).nonzero? with
    | some p => return .positive (← mkAppM ``abs_pos_of #[p])
    | none => return .nonnegative (← mkAppM ``abs_nonneg #[a])
  | ``Nat.cast, 3 =>
    match ← sign hypotheses args[2]! with
    | .positive p => return .positive (← mkAppOptM ``cast_pos
        #[some args[0]!, none, none, none, none, some p])
    | _ => return .nonnegative (← mkAppOptM ``Nat.cast_nonneg
        #[some args[0]!, none, none, none, some args[2]!])
  | ``Int.cast, 3 =>
    let call (name : Name) (p : Expr) : MetaM Expr :=
      mkAppOptM name #[some args[0]!, none, none, none, none, some p]
    match ← sign hypotheses args[2]! with
    | .positive p => return .positive (← call ``intCast_pos p)
    | .nonnegative p => return .nonnegative (← call ``intCast_nonneg p)
    | _ => return .unknown
  | ``Max.max, 4 =>
    match ← sign hypotheses args[2]!, ← sign hypotheses args[3]! with
    | .positive p, _ => return .positive (← mkAppM ``max_pos_left #[args[3]!, p])
    | _, .positive p => return .positive (← mkAppM ``max_pos_right #[args[2]!, p])
    | .nonnegative p, _ => return .nonnegative (← mkAppM ``max_nonneg_left #[args[3]!, p])
    | _, .nonnegative p => return .nonnegative (← mkAppM ``max_nonneg_right #[args[2]!, p])
    | _, _ => return .unknown
  | ``Min.min, 4 =>
    let (s, t) := (← sign hypotheses args[2]!, ← sign hypotheses args[3]!)
    if let (.positive p, .positive q) := (s, t) then
      return .positive (← mkAppM ``lt_min #[p, q])
    if let (some p, some q) := (← s.nonnegative?, ← t.nonnegative?) then
      return .nonnegative (← mkAppM ``le_min #[p, q])
    return .unknown
  | `Real.pi, 0 => return .positive (.const `Real.pi_pos [])
  | `Real.log, 1 =>
    let some n := (args[0]!).nat? | return .unknown
    if n < 2 then return .unknown
    let p ← mkAppOptM ``one_lt_numeral
      #[some (← inferType args[0]!), none, none, none, some (mkRawNatLit n), some yes]
    return .positive (← mkAppOptM `Real.log_pos #[some args[0]!, some p])
  | `Finset.sum, 5 => bigSign hypotheses args[3]! args[4]! none `Finset.sum_nonneg
  | `Finset.prod, 5 =>
    bigSign hypotheses args[3]! args[4]! (some `Finset.prod_pos) `Finset.prod_nonneg
  | name, 1 =>
    let some (_, always?, ofPositive?) := functions.find? fun f ↦ f.1 == name | return .unknown
    if let some ofPositive := ofPositive? then
      if let .positive p ← sign hypotheses args[0]! then
        return .positive (← mkAppM ofPositive #[p])
    match always? with
    | some (true, always) => return .positive (← mkAppM always #[args[0]!])
    | some (false, always) => return .nonnegative (← mkAppM always #[args[0]!])
    | none => return .unknown
  | _, _ => return .unknown

/-- The sign of `a ^ n`, for an exponent of this type. -/
partial def powerSign (hypotheses : List (Expr × Expr)) (exponent a n : Expr) : MetaM Sign := do
  let (pos, nonneg) := powerLemmas exponent
  let base ← sign hypotheses a
  if let .positive p := base then return .positive (← mkAppM pos #[p, n])
  if exponent == .const ``Nat [] then
    if let some k := n.nat? then
      if k % 2 == 0 then
        let half := mkRawNatLit (k / 2)
        let even ← mkEqRefl n
        if let some p ← base.nonzero? then
          return .positive (← mkAppM ``even_pow_pos #[n, half, even, p])
        return .nonnegative (← mkAppM ``even_pow_nonneg #[a, n, half, even])
    if let .nonzero p := base then return .nonzero (← mkAppM ``pow_ne_zero #[n, p])
  if let some p ← base.nonnegative? then return .nonnegative (← mkAppM nonneg #[p, n])
  return .unknown

/-- The sign of a sum or product over a finite set, whose parts all have one sign. -/
partial def bigSign (hypotheses : List (Expr × Expr)) (s f : Expr) (pos? : Option Name)
    (nonneg : Name) : MetaM Sign := do
  let .lam name type body _ := f | return .unknown
  withLocalDeclD (n := MetaM) name type fun i ↦ do
    let mem ← mkAppM ``Membership.mem #[s, i]
    withLocalDeclD (n := MetaM) `hi mem fun hi ↦ do
      let part ← sign ((hi, mem) :: hypotheses) (body.instantiate1 i)
      if let (some pos, .positive p) := (pos?, part) then
        return .positive (← mkAppM pos #[← mkLambdaFVars #[i, hi] p])
      let some p ← part.nonnegative? | return .unknown
      return .nonnegative (← mkAppM nonneg #[← mkLambdaFVars #[i, hi] p])

end

end Mathlib.Tactic.Positivity
