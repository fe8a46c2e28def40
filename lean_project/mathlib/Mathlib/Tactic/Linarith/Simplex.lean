/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean
import Mathlib.Tactic.Ring.Polynomial

/-!
# A contradiction among linear comparisons, by the simplex method

Given polynomials `pⱼ`, of which some are positive and the others not negative, numbers `cⱼ ≥ 0`
with `∑ cⱼ pⱼ = 0` and `∑ cⱼ = 1` over the positive ones show that there is a contradiction. They
are found in exact arithmetic by the first phase of the simplex method on a sparse tableau.
-/

open Lean

namespace Mathlib.Tactic.Linarith

open Mathlib.Tactic.Ring (Monomial Polynomial)

/-- A sparse row: pairs of a column and a coefficient that is not zero, ordered by column. -/
abbrev Row := List (ℕ × ℚ)

namespace Row

/-- `r + c • s`. -/
def addMultiple (c : ℚ) : Row → Row → Row
  | r, [] => r
  | [], s => s.map fun (j, b) ↦ (j, c * b)
  | (i, a) :: r, (j, b) :: s =>
    if i < j then (i, a) :: addMultiple c r ((j, b) :: s)
    else if j < i then (j, c * b) :: addMultiple c ((i, a) :: r) s
    else
      let sum := a + c * b
      if sum == 0 then addMultiple c r s else (i, sum) :: addMultiple c r s
termination_by r s => r.length + s.length

/-- The coefficient in a column. -/
def entry (r : Row) (j : ℕ) : ℚ :=
  match r.find? fun t ↦ t.1 == j with
  | some (_, a) => a
  | none => 0

end Row

/-- The state of the method: `n` columns, the right-hand side in column `n`, and the row that is to
become zero. A basic variable `n + 1 + i` is the artificial one of row `i`. -/
structure Tableau where
  n : ℕ
  rows : Array Row
  basis : Array ℕ
  cost : Row

/-- The tableau in which all artificial variables are basic. -/
def Tableau.start (n : ℕ) (rows : Array Row) : Tableau where
  n
  rows
  basis := (List.range rows.size).toArray.map (n + 1 + ·)
  cost := rows.foldl (fun cost r ↦ Row.addMultiple 1 cost r) []

/-- The column that enters: the largest cost at first, the first one later, which cannot cycle. -/
def Tableau.entering? (t : Tableau) (first : Bool) : Option ℕ :=
  let candidates := t.cost.filter fun (j, c) ↦ j < t.n && 0 < c
  if first then candidates.head?.map (·.1)
  else
    (candidates.foldl (init := none) fun best? (j, c) ↦
      match best? with
      | some (_, b) => if b < c then some (j, c) else best?
      | none => some (j, c)).map (·.1)

/-- The row that leaves for column `j`: that of the smallest ratio, then of the first variable. -/
def Tableau.leaving? (t : Tableau) (j : ℕ) : Option ℕ :=
  ((List.range t.rows.size).foldl (init := none) fun best? i ↦
    let a := (t.rows[i]!).entry j
    if a ≤ 0 then best?
    else
      let ratio := (t.rows[i]!).entry t.n / a
      match best? with
      | none => some (i, ratio)
      | some (k, r) =>
        if ratio < r || (ratio == r && t.basis[i]! < t.basis[k]!) then some (i, ratio)
        else best?).map (·.1)

/-- Bring column `j` into the basis in row `i`. -/
def Tableau.pivot (t : Tableau) (i j : ℕ) : Tableau :=
  let a := (t.rows[i]!).entry j
  let row : Row := (t.rows[i]!).map fun (k, b) ↦ (k, b / a)
  let clear (r : Row) : Row :=
    let b := r.entry j
    if b == 0 then r else Row.addMultiple (-b) r row
  { t with
    rows := (t.rows.map clear).setIfInBounds i row
    basis := t.basis.setIfInBounds i j
    cost := clear t.cost }

/-- The values of the variables. -/
def Tableau.solution (t : Tableau) : Array ℚ :=
  (List.range t.rows.size).foldl (init := Array.replicate t.n 0) fun values i ↦
    values.setIfInBounds (t.basis[i]!) ((t.rows[i]!).entry t.n)

/-- Pivots after which the choice of columns is the one that cannot cycle. -/
def pivotsBeforeFirst : ℕ := 60

/-- Pivot until the cost is zero; `none` where it does not become so or the heartbeats run out. -/
partial def Tableau.solve (t : Tableau) (limit : ℕ) (pivots : ℕ := 0) :
    BaseIO (Option (Array ℚ)) := do
  if limit < (← IO.getNumHeartbeats) then return none
  match t.entering? (pivotsBeforeFirst < pivots) with
  | none => return if t.cost.entry t.n == 0 then some t.solution else none
  | some j =>
    let some i := t.leaving? j | return none
    (t.pivot i j).solve limit (pivots + 1)

/-- A polynomial that is positive (`strict`) or not negative. -/
structure Column where
  strict : Bool
  poly : Polynomial
  deriving Inhabited

/-- Whether all terms of a column could be cancelled by others: a monomial that has the same sign
wherever it occurs rules its columns out. -/
partial def useful (columns : List (ℕ × Column)) : List (ℕ × Column) :=
  let terms := columns.flatMap fun c ↦ c.2.poly
  let oneSigned := terms.filter fun (m, c) ↦
    !(terms.any fun (n, d) ↦ m == n && ((0 < c) != (0 < d)))
  if oneSigned.isEmpty then columns
  else useful (columns.filter fun c ↦ c.2.poly.all fun t ↦ !(oneSigned.any fun s ↦ s.1 == t.1))

/-- Factors of columns that show a contradiction. The constant `1` is a positive column of its own
and need not be given; its factor is left out. -/
def findFactors (facts : Array Column) (limit : ℕ) : BaseIO (Option (Array (ℕ × ℚ))) := do
  let one : Column := { strict := true, poly := Polynomial.const 1 }
  let columns := useful (((facts.push one).toList.zip (List.range (facts.size + 1))).map
    fun (c, j) ↦ (j, c))
  unless columns.any fun c ↦ c.2.strict do return none
  let monomials := columns.foldl (init := []) fun (ms : List Monomial) c ↦
    c.2.poly.foldl (init := ms) fun ms t ↦
      if ms.contains t.1 then ms else t.1 :: ms
  let numbered := columns.zip (List.range columns.length)
  let row (m : Monomial) : Row := numbered.filterMap fun ((_, c), j) ↦
    (c.poly.find? fun t ↦ t.1 == m).map fun t ↦ (j, t.2)
  let strict : Row := numbered.filterMap fun ((_, c), j) ↦ if c.strict then some (j, 1) else none
  let total : Row := strict.append [(columns.length, 1)]
  let t := Tableau.start columns.length ((total :: monomials.map row).toArray)
  let some values ← t.solve limit | return none
  let factors := numbered.filterMap fun ((j, _), k) ↦
    let v := values[k]!
    if v == 0 || j == facts.size then none else some (j, v)
  return some factors.toArray

end Mathlib.Tactic.Linarith
