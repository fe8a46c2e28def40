/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Ring.Denominator

/-!
# Polynomials that tactics compute with

Rational coefficients over numbered atoms. Nothing here is proved: what is found by these
computations is checked as an identity afterwards.
-/

namespace Mathlib.Tactic.Ring

/-- A product of powers of atoms, `(atom, exponent)` in the order of the atoms, no exponent zero. -/
abbrev Monomial := List (ℕ × ℕ)

namespace Monomial

/-- The product of two monomials. -/
def mul : Monomial → Monomial → Monomial
  | [], n => n
  | m, [] => m
  | (i, j) :: m, (k, l) :: n =>
    if i == k then (i, j + l) :: mul m n
    else if i < k then (i, j) :: mul m ((k, l) :: n)
    else (k, l) :: mul ((i, j) :: m) n
termination_by m n => m.length + n.length

/-- The sum of all exponents. -/
def degree (m : Monomial) : ℕ := m.foldl (fun d p ↦ d + p.2) 0

/-- The order in which `ring_nf` prints: constants first, then by first atom and its exponent. -/
def compare : Monomial → Monomial → Ordering
  | [], [] => .eq
  | [], _ :: _ => .lt
  | _ :: _, [] => .gt
  | (i, j) :: m, (k, l) :: n =>
    if i < k then .lt else if k < i then .gt
    else if j < l then .lt else if l < j then .gt
    else compare m n

end Monomial

/-- A sum of multiples of monomials in the order of printing, no coefficient zero. -/
abbrev Polynomial := List (Monomial × ℚ)

namespace Polynomial

/-- The constant polynomial. -/
def const (c : ℚ) : Polynomial := if c == 0 then [] else [([], c)]

/-- The value of a constant polynomial. -/
def constant? : Polynomial → Option ℚ
  | [] => some 0
  | [([], c)] => some c
  | _ => none

/-- The sum of two polynomials. -/
def add : Polynomial → Polynomial → Polynomial
  | [], q => q
  | p, [] => p
  | (m, c) :: p, (n, d) :: q =>
    match m.compare n with
    | .lt => (m, c) :: add p ((n, d) :: q)
    | .gt => (n, d) :: add ((m, c) :: p) q
    | .eq => if c + d == 0 then add p q else (m, c + d) :: add p q
termination_by p q => p.length + q.length

/-- A multiple of a polynomial. -/
def scale (c : ℚ) (p : Polynomial) : Polynomial :=
  if c == 0 then [] else if c == 1 then p else p.map fun (m, d) ↦ (m, c * d)

/-- The difference of two polynomials. -/
def sub (p q : Polynomial) : Polynomial := p.add (q.scale (-1))

/-- The product with one term. Multiplication does not keep the order of printing. -/
def mulTerm (m : Monomial) (c : ℚ) (p : Polynomial) : Polynomial :=
  match m with
  | [] => p.scale c
  | _ => p.foldl (fun acc (n, d) ↦ acc.add [(m.mul n, c * d)]) []

/-- The sum of a list of polynomials, by halves. -/
def sum : ℕ → List Polynomial → Polynomial
  | 0, ps => ps.foldl add []
  | _ + 1, [] => []
  | _ + 1, [p] => p
  | k + 1, ps => sum k (pairs ps)
where
  /-- The sums of neighbours. -/
  pairs : List Polynomial → List Polynomial
    | p :: q :: ps => p.add q :: pairs ps
    | ps => ps

/-- The product of two polynomials. -/
def mul (p q : Polynomial) : Polynomial :=
  match p.constant?, q.constant? with
  | some c, _ => q.scale c
  | _, some c => p.scale c
  | none, none =>
    sum 32 (p.flatMap fun (m, c) ↦ q.map fun (n, d) ↦ ([(m.mul n, c * d)] : Polynomial))

/-- A power of a polynomial. -/
def pow (p : Polynomial) (k : ℕ) : Polynomial :=
  match p with
  | [] => if k == 0 then const 1 else []
  | [(m, c)] => if k == 0 then const 1 else [(m.map fun (i, j) ↦ (i, j * k), c ^ k)]
  | p => (List.replicate k p).foldl mul (const 1)

/-- How many monomials the `k`-th power of a sum of `m` may have: `(m + k - 1).choose k`. -/
def mostInPower (m k : ℕ) : ℕ :=
  (List.range (Nat.min k (m - 1))).foldl (fun r i ↦ r * (m + k - 1 - i) / (i + 1)) 1

/-- The highest degree of a monomial. -/
def degree (p : Polynomial) : ℕ := p.foldl (fun d t ↦ Nat.max d t.1.degree) 0

end Polynomial

namespace Term

/-- The polynomial of a term. -/
def eval : Term → Polynomial
  | num n => .const n
  | atom i => [([(i, 1)], 1)]
  | add a b => a.eval.add b.eval
  | sub a b => a.eval.sub b.eval
  | mul a b => a.eval.mul b.eval
  | neg a => a.eval.scale (-1)
  | pow a k => a.eval.pow k
  | div a d => a.eval.scale (1 / d)

/-- At least as many monomials as the polynomial has. -/
def mostMonomials : Term → ℕ
  | num _ | atom _ => 1
  | add a b | sub a b => a.mostMonomials + b.mostMonomials
  | mul a b => a.mostMonomials * b.mostMonomials
  | neg a | div a _ => a.mostMonomials
  | pow a k => Polynomial.mostInPower a.mostMonomials k

/-- Whether it needs a field. -/
def hasDiv : Term → Bool
  | num _ | atom _ => false
  | add a b | sub a b | mul a b => a.hasDiv || b.hasDiv
  | neg a | pow a _ => a.hasDiv
  | div .. => true

/-- Whether an atom occurs. -/
def hasAtom (i : ℕ) : Term → Bool
  | num _ => false
  | atom j => i == j
  | add a b | sub a b | mul a b => a.hasAtom i || b.hasAtom i
  | neg a | div a _ | pow a _ => a.hasAtom i

/-- The same term over atoms with other numbers. -/
def renumber (f : ℕ → ℕ) : Term → Term
  | num n => num n
  | atom i => atom (f i)
  | add a b => add (a.renumber f) (b.renumber f)
  | sub a b => sub (a.renumber f) (b.renumber f)
  | mul a b => mul (a.renumber f) (b.renumber f)
  | neg a => neg (a.renumber f)
  | pow a k => pow (a.renumber f) k
  | div a d => div (a.renumber f) d

/-- A common denominator, and the sum of the absolute values of the coefficients of the multiple. -/
def bounds : Term → ℕ × ℕ
  | num n => (1, n)
  | atom _ => (1, 1)
  | add a b | sub a b =>
    let ((c, m), (d, n)) := (a.bounds, b.bounds)
    let g := Nat.gcd c d
    (c * (d / g), d / g * m + c / g * n)
  | mul a b => (a.bounds.1 * b.bounds.1, a.bounds.2 * b.bounds.2)
  | neg a => a.bounds
  | pow a k => (a.bounds.1 ^ k, a.bounds.2 ^ k)
  | div a d => (a.bounds.1 * d, a.bounds.2)

/-- A bound of the degree in an atom, as the check computes it. -/
def maxDegree (i : ℕ) : Term → ℕ
  | num _ => 0
  | atom j => if i == j then 1 else 0
  | add a b | sub a b => Nat.max (a.maxDegree i) (b.maxDegree i)
  | mul a b => a.maxDegree i + b.maxDegree i
  | neg a | div a _ => a.maxDegree i
  | pow a k => a.maxDegree i * k

end Term

/-- A coefficient without the sign that is printed before its term: that of an integer. -/
def Term.ofCoefficient (c : ℚ) : Term :=
  if c.den == 1 then .num c.num.natAbs
  else if c < 0 then .div (.neg (.num c.num.natAbs)) c.den
  else .div (.num c.num.natAbs) c.den

/-- A monomial as a term. -/
def Monomial.toTerm? (m : Monomial) : Option Term :=
  m.foldl (init := none) fun t? (i, k) ↦
    let power := if k == 1 then Term.atom i else .pow (.atom i) k
    match t? with
    | none => some power
    | some t => some (.mul t power)

/-- A monomial times a coefficient, which is printed last, and left out if it is one. -/
def Monomial.times (m : Monomial) (c : ℚ) : Term :=
  match m.toTerm? with
  | none => .ofCoefficient c
  | some t => if c == 1 || c == -1 then t else .mul t (.ofCoefficient c)

/-- The normal form of a polynomial, as `ring_nf` prints it: `1 + x * 3 - y + x ^ 2 * (-1 / 2)`. -/
def Polynomial.toTerm (p : Polynomial) : Term :=
  (p.foldl (init := none) fun t? (m, c) ↦
    let part := m.times c
    let minus := c < 0 && c.den == 1
    match t? with
    | none => some (if minus then .neg part else part)
    | some t => some (if minus then .sub t part else .add t part)).getD (.num 0)

end Mathlib.Tactic.Ring
