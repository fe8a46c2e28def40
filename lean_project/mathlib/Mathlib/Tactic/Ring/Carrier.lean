/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean
import Mathlib.Tactic.Ring.Polynomial

/-!
# The types that arithmetic is about, and their atoms

A *carrier* is a type with its structure as a semiring, ring or field, its operations and the atoms
met so far. Here terms over numbered atoms become expressions, and identities become proofs.
-/

open Lean Meta

namespace Mathlib.Tactic.Ring

/-- Whether two terms are the same up to instances and reducible definitions. -/
def isSame (a b : Expr) : MetaM Bool := withReducibleAndInstances (isDefEq a b)

/-- An expression with what is known of its metavariables put in. -/
def instantiated (e : Expr) : MetaM Expr := instantiateMVars e

/-- What is known of a carrier; the arguments are the instances that the identities ask for. -/
inductive Structure where
  | semiring (semiring part : Expr)
  | ring (ring : Expr)
  | field (field charZero ring : Expr)
  deriving Inhabited

namespace Structure

/-- Whether there is subtraction. -/
def hasSub : Structure → Bool
  | semiring .. => false
  | _ => true

/-- Whether there is division. -/
def hasDiv : Structure → Bool
  | field .. => true
  | _ => false

end Structure

/-- A type of numbers with its operations (such as `@HAdd.hAdd ℝ ℝ ℝ _`) and atoms. -/
structure Carrier where
  type : Expr
  level : Level
  laws : Structure
  operations : List (Name × Expr) := []
  atoms : Array Expr := #[]
  deriving Inhabited

/-- Types that were looked at, `none` for one that is no carrier. A carrier keeps its index. -/
structure State where
  carriers : Array Carrier := #[]
  types : List (Expr × Option ℕ) := []
  /-- Instances that are those of the carrier, though written otherwise. -/
  accepted : List Expr := []
  /-- Sums of which the inverse is an atom. -/
  inverted : List (Expr × Term) := []
  /-- Whether casts from `ℕ` and `ℤ` are moved inwards. -/
  pushCasts : Bool := false
  deriving Inhabited

/-- Computations with carriers. -/
abbrev RingM := StateT State MetaM

/-- The structure of a type, if it has one. -/
def structure? (type : Expr) (u : Level) : MetaM (Option Structure) := do
  let cls (name : Name) : Expr := mkApp (.const name [u]) type
  if let some field ← synthInstance? (cls ``Field) then
    let semiring ← mkAppOptM ``CharZero #[some type, none]
    if let some charZero ← synthInstance? semiring then
      return some (.field field charZero (mkAppN (.const ``Field.toCommRing [u]) #[type, field]))
  if let some ring ← synthInstance? (cls ``CommRing) then
    return some (.ring ring)
  if let some semiring ← synthInstance? (cls ``CommSemiring) then
    let part ← mkAppOptM ``PartOfRing #[some type, some semiring]
    if let some part ← synthInstance? part then
      return some (.semiring semiring part)
  return none

/-- The index of the carrier of a type, if the type has one. -/
def carrier? (type : Expr) : RingM (Option ℕ) := do
  let s ← get
  if let some (_, known) := s.types.find? fun t ↦ t.1 == type then return known
  let type ← instantiated type
  let found ← do
    let .succ u ← instantiateLevel (← getLevel type) | pure none
    match ← structure? type u with
    | none => pure none
    | some laws => pure (some ({ type, level := u, laws } : Carrier))
  match found with
  | none => modify fun s ↦ { s with types := (type, none) :: s.types }; return none
  | some c =>
    let index := s.carriers.size
    modify fun s ↦ { s with
      carriers := s.carriers.push c, types := (type, some index) :: s.types }
    return some index
where
  /-- A level in which nothing is left open. -/
  instantiateLevel (u : Level) : MetaM Level := do
    let .sort u ← instantiateMVars (.sort u) | return u
    return u

/-- The carrier of this index. -/
def getCarrier (c : ℕ) : RingM Carrier := return (← get).carriers[c]!

/-- Change a carrier. -/
def modifyCarrier (c : ℕ) (f : Carrier → Carrier) : RingM Unit :=
  modify fun s ↦ { s with carriers := s.carriers.setIfInBounds c (f s.carriers[c]!) }

/-- An operation of the carrier, such as `@HAdd.hAdd ℝ ℝ ℝ _`. -/
def operation (c : ℕ) (name : Name) : RingM Expr := do
  let carrier ← getCarrier c
  if let some (_, op) := carrier.operations.find? fun o ↦ o.1 == name then return op
  let type := some carrier.type
  let op ←
    if name == ``HPow.hPow then mkAppOptM name #[type, some (.const ``Nat []), type, none]
    else if name == ``Neg.neg || name == ``Inv.inv then mkAppOptM name #[type, none]
    else mkAppOptM name #[type, type, type, none]
  let op ← instantiated op
  modifyCarrier c fun carrier ↦ { carrier with operations := (name, op) :: carrier.operations }
  return op

/-- Whether `op`, an operation of this name, is the carrier's. -/
def isOperation (c : ℕ) (name : Name) (op : Expr) : RingM Bool := do
  let own ← operation c name
  if own == op || (← get).accepted.contains op then return true
  unless ← isSame own op do return false
  modify fun s ↦ { s with accepted := op :: s.accepted }
  return true

/-- The index of an atom. -/
def atomIndex (c : ℕ) (e : Expr) : RingM ℕ := do
  let atoms := (← getCarrier c).atoms
  for i in [0:atoms.size] do
    if atoms[i]! == e then return i
  for i in [0:atoms.size] do
    if (atoms[i]!).getAppFn == e.getAppFn && e.getAppFn matches .const .. then
      if ← isSame atoms[i]! e then return i
  modifyCarrier c fun carrier ↦ { carrier with atoms := carrier.atoms.push e }
  return atoms.size

/-- The numeral `n` of the carrier. -/
def numeral (c : ℕ) (n : ℕ) : RingM Expr := do mkNumeral (← getCarrier c).type n

/-- A term as an expression of the carrier. -/
def express (c : ℕ) : Term → RingM Expr
  | .num n => numeral c n
  | .atom i => return (← getCarrier c).atoms[i]!
  | .add a b => return mkAppN (← operation c ``HAdd.hAdd) #[← express c a, ← express c b]
  | .sub a b => return mkAppN (← operation c ``HSub.hSub) #[← express c a, ← express c b]
  | .mul a b => return mkAppN (← operation c ``HMul.hMul) #[← express c a, ← express c b]
  | .neg a => return mkApp (← operation c ``Neg.neg) (← express c a)
  | .pow a k => return mkAppN (← operation c ``HPow.hPow) #[← express c a, mkNatLit k]
  | .div a d => return mkAppN (← operation c ``HDiv.hDiv) #[← express c a, ← numeral c d]

/-! ### Proofs of identities -/

/-- A term as data of the kernel, for fields. -/
def quoteTerm : Term → Expr
  | .num n => mkApp (.const ``Term.num []) (mkRawNatLit n)
  | .atom i => mkApp (.const ``Term.atom []) (mkRawNatLit i)
  | .add a b => mkAppN (.const ``Term.add []) #[quoteTerm a, quoteTerm b]
  | .sub a b => mkAppN (.const ``Term.sub []) #[quoteTerm a, quoteTerm b]
  | .mul a b => mkAppN (.const ``Term.mul []) #[quoteTerm a, quoteTerm b]
  | .neg a => mkApp (.const ``Term.neg []) (quoteTerm a)
  | .pow a k => mkAppN (.const ``Term.pow []) #[quoteTerm a, mkRawNatLit k]
  | .div a d => mkAppN (.const ``Term.div []) #[quoteTerm a, mkRawNatLit d]

/-- The atoms from `lo` to before `hi` as an array of the kernel. -/
partial def quoteAtoms (type : Expr) (u : Level) (atoms : Array Expr) (lo hi : ℕ) : Expr :=
  if hi ≤ lo + 1 then mkAppN (.const ``RArray.leaf [u]) #[type, atoms[lo]!]
  else
    let mid := (lo + hi) / 2
    mkAppN (.const ``RArray.branch [u]) #[type, mkRawNatLit mid,
      quoteAtoms type u atoms lo mid, quoteAtoms type u atoms mid hi]

/-- A proof that the kernel's computation of a Boolean says `true`. -/
def computed : Expr :=
  let yes : Expr := .const ``Bool.true []
  let bool : Expr := .const ``Bool []
  mkAppN (.const ``eagerReduce [.zero])
    #[mkAppN (.const ``Eq [.succ .zero]) #[bool, yes, yes],
      mkAppN (.const ``Eq.refl [.succ .zero]) #[bool, yes]]

/-- A list of numbers as data of the kernel. -/
def quoteList (ns : List ℕ) : Expr :=
  let nat : Expr := .const ``Nat []
  ns.foldr (fun n l ↦ mkAppN (.const ``List.cons [.zero]) #[nat, mkRawNatLit n, l])
    (mkApp (.const ``List.nil [.zero]) nat)

/-- A proof that two terms of the same polynomial are equal; the kernel computes it. -/
def proveSame (c : ℕ) (a b : Term) : RingM Expr := do
  let carrier ← getCarrier c
  let (type, u) := (carrier.type, carrier.level)
  -- only the atoms in sight: others may have variables of another scope in them
  let used := (List.range carrier.atoms.size).filter fun i ↦ a.hasAtom i || b.hasAtom i
  let number (t : Term) : Term := t.renumber fun i ↦ used.idxOf i
  let (a, b) := (number a, number b)
  let atoms ← if used.isEmpty then pure #[← numeral c 0]
    else pure (used.map fun i ↦ carrier.atoms[i]!).toArray
  let ((d, m), (e, n)) := (a.bounds, b.bounds)
  let bits := Nat.log2 (m * e + n * d + 1) + 1
  let radices := (List.range atoms.size).map fun i ↦ Nat.max (a.maxDegree i) (b.maxDegree i) + 1
  let rest := #[quoteAtoms type u atoms 0 atoms.size, mkRawNatLit bits, quoteList radices,
    quoteTerm a, quoteTerm b, computed]
  return match carrier.laws with
    | .semiring semiring part =>
      mkAppN (.const ``eq_in_semiring [u]) (#[type, semiring, part] ++ rest)
    | .ring inst => mkAppN (.const ``eq_in_ring [u]) (#[type, inst] ++ rest)
    | .field field charZero inst =>
      if a.hasDiv || b.hasDiv then
        mkAppN (.const ``eq_in_field [u]) (#[type, field, charZero] ++ rest)
      else mkAppN (.const ``eq_in_ring [u]) (#[type, inst] ++ rest)

end Mathlib.Tactic.Ring
