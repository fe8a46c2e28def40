/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Ring.Carrier

/-!
# From expressions to terms over atoms

Most of arithmetic is read as it stands. Quotients, inverses, powers with a variable exponent and
casts are first brought into a form that is, which a proof accompanies.
-/

open Lean Meta

namespace Mathlib.Tactic.Ring

/-! ### The equations by which something is rewritten -/

section Lemmas

variable {R : Type*}

theorem binary_congr {α β γ : Type*} (f : α → β → γ) {a a' : α} {b b' : β} (h : a = a')
    (k : b = b') : f a b = f a' b' := h ▸ k ▸ rfl

theorem neg_congr [Neg R] {a b : R} (h : a = b) : -a = -b := h ▸ rfl

theorem pow_congr [Monoid R] {a b : R} (k : ℕ) (h : a = b) : a ^ k = b ^ k := h ▸ rfl

theorem div_eq [Field R] (a b c : R) (h : b⁻¹ = c) : a / b = a * c := by
  rw [div_eq_mul_inv, h]

theorem inv_constant [Field R] (a b c : R) (h : a * b = c) (hc : c = 1) : a⁻¹ = b := by
  have h := h.trans hc
  have ha : a ≠ 0 := fun e ↦ zero_ne_one (M₀ := R) (by rw [← h, e, zero_mul])
  exact mul_left_cancel₀ ha (by rw [h, mul_inv_cancel₀ ha])

theorem inv_of_eq [Field R] {a b c : R} (h : a = b) (k : b⁻¹ = c) : a⁻¹ = c := h ▸ k

theorem inv_zero_eq [Field R] : (0 : R)⁻¹ = 0 := inv_zero

theorem inv_mul_eq [Field R] {a b c d : R} (h : a⁻¹ = c) (k : b⁻¹ = d) :
    (a * b)⁻¹ = c * d := by rw [mul_inv, h, k]

theorem inv_pow_eq [Field R] {a b : R} (k : ℕ) (h : a⁻¹ = b) : (a ^ k)⁻¹ = b ^ k := by
  rw [← inv_pow, h]

theorem inv_neg_eq [Field R] {a b : R} (h : a⁻¹ = b) : (-a)⁻¹ = -b := by rw [inv_neg, h]

end Lemmas

/-! ### Reading -/

/-- A term, the expression it stands for, and why that is equal to the one read, if it differs. -/
structure Reading where
  term : Term
  expr : Expr
  proof? : Option Expr := none
  deriving Inhabited

/-- The proof that an expression is equal to its reading. -/
def Reading.proof (r : Reading) : MetaM Expr :=
  match r.proof? with
  | some p => pure p
  | none => mkEqRefl r.expr

/-- The reading that the reading of another, equal expression is. -/
def Reading.after (r : Reading) (proof? : Option Expr) : MetaM Reading := do
  match proof?, r.proof? with
  | none, _ => return r
  | some p, none => return { r with proof? := some p }
  | some p, some q => return { r with proof? := some (← mkEqTrans p q) }

/-- An atom. -/
def readAtom (c : ℕ) (e : Expr) : RingM Reading := do
  let i ← atomIndex c e
  return { term := .atom i, expr := (← getCarrier c).atoms[i]! }

/-- The reading of an expression that is known to be equal to the expression of a term. -/
def Reading.ofTerm (c : ℕ) (t : Term) (proof? : Option Expr := none) : RingM Reading :=
  return { term := t, expr := ← express c t, proof? }

/-- The normal form of a reading's term, with the proof that it is equal to the expression read. -/
def Reading.normalize (c : ℕ) (r : Reading) : RingM Reading := do
  let normal := r.term.eval.toTerm
  let expr ← express c normal
  if expr == r.expr then return { r with term := normal }
  Reading.after { term := normal, expr, proof? := some (← proveSame c r.term normal) } r.proof?

/-- `f a b`, for an operation `f`. -/
def Reading.binary (op : Expr) (term : Term → Term → Term) (a b : Reading) : MetaM Reading := do
  let expr := mkAppN op #[a.expr, b.expr]
  if a.proof?.isNone && b.proof?.isNone then return { term := term a.term b.term, expr }
  let proof ← mkAppM ``binary_congr #[op, ← a.proof, ← b.proof]
  return { term := term a.term b.term, expr, proof? := some proof }

/-- `-a`. -/
def Reading.neg (c : ℕ) (a : Reading) : RingM Reading := do
  let op ← operation c ``Neg.neg
  let proof? ← a.proof?.mapM fun p ↦ (mkAppM ``neg_congr #[p] : MetaM Expr)
  return { term := .neg a.term, expr := mkApp op a.expr, proof? }

/-- `a ^ k`, for the expression `n` of a numeral `k`. -/
def Reading.pow (c : ℕ) (a : Reading) (n : Expr) (k : ℕ) : RingM Reading := do
  let op ← operation c ``HPow.hPow
  let proof? ← a.proof?.mapM fun p ↦ (mkAppM ``pow_congr #[n, p] : MetaM Expr)
  return { term := .pow a.term k, expr := mkAppN op #[a.expr, n], proof? }

/-- A term's inverse, for a term that is a product of powers of atoms and a constant. -/
partial def invert (c : ℕ) (t : Term) : RingM Reading := do
  let inv (e : Expr) : RingM Expr := return mkApp (← operation c ``Inv.inv) e
  match t.eval.constant? with
  | some k =>
    if k == 0 then
      Reading.ofTerm c (.num 0) (← mkAppOptM ``inv_zero_eq #[some (← getCarrier c).type, none])
    else
      let inverse := (Polynomial.const (1 / k)).toTerm
      let (a, b, one) := (← express c t, ← express c inverse, ← express c (.num 1))
      let same ← proveSame c (.mul t inverse) (.num 1)
      let proof ← mkAppM ``inv_constant #[a, b, one, same, ← mkEqRefl one]
      return { term := inverse, expr := b, proof? := some proof }
  | none =>
  match t with
  | .mul a b =>
    let (a, b) := (← invert c a, ← invert c b)
    let proof ← mkAppM ``inv_mul_eq #[← a.proof, ← b.proof]
    return {
      term := .mul a.term b.term, proof? := some proof,
      expr := mkAppN (← operation c ``HMul.hMul) #[a.expr, b.expr] }
  | .pow a k =>
    let a ← invert c a
    let proof ← mkAppM ``inv_pow_eq #[mkNatLit k, ← a.proof]
    return {
      term := .pow a.term k, proof? := some proof,
      expr := mkAppN (← operation c ``HPow.hPow) #[a.expr, mkNatLit k] }
  | .neg a =>
    let a ← invert c a
    let proof ← mkAppM ``inv_neg_eq #[← a.proof]
    return {
      term := .neg a.term, expr := mkApp (← operation c ``Neg.neg) a.expr,
      proof? := some proof }
  | .atom i =>
    let atom := (← getCarrier c).atoms[i]!
    match atom with
    | .app (.app (.app (.const ``Inv.inv _) _) _) x =>
      let r ← readInverted x
      r.after (← mkAppM ``inv_inv #[x])
    | .app (.app (.app (.app (.app (.app (.const ``HPow.hPow _) _) _) _) _) x) k =>
      let e := mkAppN (← operation c ``HPow.hPow) #[← inv x, k]
      (← readAtom c e).after (← mkEqSymm (← mkAppM ``inv_pow #[x, k]))
    | x => readAtom c (← inv x)
  | t => readAtom c (← inv (← express c t))
where
  /-- What was inverted: an atom, or the normal form of a sum. -/
  readInverted (x : Expr) : RingM Reading := do
    match (← get).inverted.find? fun s ↦ s.1 == x with
    | some (_, t) => return { term := t, expr := x }
    | none => readAtom c x

/-- The inverse of what was read. -/
def Reading.inverse (c : ℕ) (r : Reading) : RingM Reading := do
  let n ← r.normalize c
  let inv := mkApp (← operation c ``Inv.inv) n.expr
  let result ←
    if n.term.eval.length ≤ 1 then invert c n.term
    else
      modify fun s ↦ { s with inverted := (n.expr, n.term) :: s.inverted }
      readAtom c inv
  match n.proof? with
  | none => return result
  | some p =>
    let rest ← match result.proof? with | some q => pure q | none => mkEqRefl inv
    return { result with proof? := some (← mkAppM ``inv_of_eq #[p, rest]) }

end Mathlib.Tactic.Ring
