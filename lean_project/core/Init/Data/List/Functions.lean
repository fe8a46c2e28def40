/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Basic

/-!
# Lists: mapping, selecting, searching, combining

Definitions only, as in `Init.Data.List.Basic`: every function recurses on the list it consumes. The
Boolean choices are matches on `true` and `false`, so that `split` and `cases h : p a` take them
apart.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### Folds -/

/-- `foldr f init [a, b, c] = f a (f b (f c init))`. -/
@[specialize] def foldr (f : α → β → β) (init : β) : (l : List α) → β
  | [] => init
  | a :: l => f a (foldr f init l)

/-- The sum of the elements, `0` for the empty list. -/
def sum [Add α] [Zero α] : List α → α := foldr (· + ·) 0

/-- The product of the elements, `1` for the empty list. -/
def prod [Mul α] [One α] : List α → α := foldr (· * ·) 1

/-- Does `p` hold for some element? -/
def any : (l : List α) → (p : α → Bool) → Bool
  | [], _ => false
  | a :: l, p => p a || any l p

/-- Does `p` hold for every element? -/
def all : List α → (α → Bool) → Bool
  | [], _ => true
  | a :: l, p => p a && all l p

/-- Is some element `true`? -/
def or (bs : List Bool) : Bool := bs.any id

/-- Is every element `true`? -/
def and (bs : List Bool) : Bool := bs.all id

/-- The least element in the sense of `min`, if the list is not empty. -/
def min? [Min α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl min a)

/-- The greatest element in the sense of `max`, if the list is not empty. -/
def max? [Max α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl max a)

/-- The least element of a nonempty list. -/
protected def min [Min α] : (l : List α) → l ≠ [] → α
  | a :: as, _ => as.foldl min a

/-- The greatest element of a nonempty list. -/
protected def max [Max α] : (l : List α) → l ≠ [] → α
  | a :: as, _ => as.foldl max a

/-! ### Building -/

/-- `n` copies of `a`. -/
def replicate : (n : Nat) → (a : α) → List α
  | 0, _ => []
  | n + 1, a => a :: replicate n a

/-- The one-element list. -/
@[inline] protected def singleton (a : α) : List α := [a]

/-- `n` copies of `a`, then `l`: `l` padded on the left to length `n`. -/
def leftpad (n : Nat) (a : α) (l : List α) : List α := replicate (n - l.length) a ++ l

/-- `l` padded on the right with `a` to length `n`. -/
def rightpad (n : Nat) (a : α) (l : List α) : List α := l ++ replicate (n - l.length) a

/-- `[f 0, …, f (n - 1)]`. -/
def ofFn {n : Nat} (f : Fin n → α) : List α := go n (Nat.le_refl n) []
where
  /-- Put the values at positions below `i` in front of `acc`, last one first. -/
  go : (i : Nat) → i ≤ n → List α → List α
    | 0, _, acc => acc
    | i + 1, h, acc => go i (Nat.le_of_lt h) (f ⟨i, h⟩ :: acc)

/-- `[0, 1, …, n - 1]`. -/
def range (n : Nat) : List Nat := loop n []
where
  /-- Put the numbers below the first argument in front of the list. -/
  loop : Nat → List Nat → List Nat
    | 0, acc => acc
    | n + 1, acc => loop n (n :: acc)

/-- `[start, start + step, …]`, with `len` elements. -/
def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => []
  | s, n + 1, step => s :: range' (s + step) n step

/-- `[n, …, 2, 1]`. -/
def iota : Nat → List Nat
  | 0 => []
  | n + 1 => (n + 1) :: iota n

/-- Pair every element with its position, counted from `n`. -/
def zipIdx : (l : List α) → (n : Nat := 0) → List (α × Nat)
  | [], _ => []
  | a :: as, n => (a, n) :: zipIdx as (n + 1)

/-- Map with the position: `[f 0 a, f 1 b, …]`. -/
@[inline] def mapIdx (f : Nat → α → β) (as : List α) : List β := «from» as 0
where
  /-- Map from position `i` on. -/
  @[specialize] «from» : List α → Nat → List β
    | [], _ => []
    | a :: as, i => f i a :: «from» as (i + 1)

/-! ### Selecting -/

/-- The elements for which `p` holds, in order. -/
def filter (p : α → Bool) : (l : List α) → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: filter p as
    | false => filter p as

/-- The values of `f` where it has one, in order. -/
@[specialize] def filterMap (f : α → Option β) : (l : List α) → List β
  | [] => []
  | a :: as => match f a with
    | none => filterMap f as
    | some b => b :: filterMap f as

/-- The one-element list, as the monad operation. -/
@[inline] protected def pure (a : α) : List α := [a]

/-- The longest initial segment on which `p` holds. -/
def takeWhile (p : α → Bool) : (xs : List α) → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: takeWhile p as
    | false => []

/-- What follows the longest initial segment on which `p` holds. -/
def dropWhile (p : α → Bool) : List α → List α
  | [] => []
  | a :: as => match p a with
    | true => dropWhile p as
    | false => a :: as

/-- The elements for which `p` holds, and the others. -/
@[inline] def partition (p : α → Bool) (as : List α) : List α × List α := loop as ([], [])
where
  /-- Both classes, collected in reverse. -/
  @[specialize] loop : List α → List α × List α → List α × List α
    | [], (bs, cs) => (bs.reverse, cs.reverse)
    | a :: as, (bs, cs) => match p a with
      | true => loop as (a :: bs, cs)
      | false => loop as (bs, a :: cs)

/-- `(l.takeWhile p, l.dropWhile p)`, in one pass. -/
@[inline] def span (p : α → Bool) (as : List α) : List α × List α := loop as []
where
  /-- The initial segment, collected in reverse. -/
  @[specialize] loop : List α → List α → List α × List α
    | [], acc => (acc.reverse, [])
    | a :: as, acc => match p a with
      | true => loop as (a :: acc)
      | false => (acc.reverse, a :: as)

/-- Cut the list where `R` fails between neighbours. -/
@[specialize] def splitBy (R : α → α → Bool) : List α → List (List α)
  | [] => []
  | a :: as => loop as a [] []
where
  /-- `b` is the last element of the current block, `g` the block before it, `gs` the blocks. -/
  @[specialize] loop : List α → α → List α → List (List α) → List (List α)
    | [], b, g, gs => ((b :: g).reverse :: gs).reverse
    | a :: as, b, g, gs => match R b a with
      | true => loop as a (b :: g) gs
      | false => loop as a [] ((b :: g).reverse :: gs)

/-! ### Searching -/

/-- The first element for which `p` holds. -/
def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match p a with
    | true => some a
    | false => find? p as

/-- The first value of `f`. -/
def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as => match f a with
    | some b => some b
    | none => findSome? f as

/-- The last element for which `p` holds. -/
def findRev? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match findRev? p as with
    | some b => some b
    | none => if p a then some a else none

/-- The last value of `f`. -/
def findSomeRev? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as => match findSomeRev? f as with
    | some b => some b
    | none => f a

/-- The position of the first element for which `p` holds, or the length. -/
@[inline] def findIdx (p : α → Bool) (l : List α) : Nat := go l 0
where
  /-- Search with `n` elements already passed. -/
  @[specialize] go : List α → Nat → Nat
    | [], n => n
    | a :: l, n => bif p a then n else go l (n + 1)

/-- The position of the first element for which `p` holds, if any. -/
def findIdx? (p : α → Bool) (l : List α) : Option Nat := go l 0
where
  /-- Search with `i` elements already passed. -/
  go : List α → Nat → Option Nat
    | [], _ => none
    | a :: l, i => if p a then some i else go l (i + 1)

/-- The position of the first element equal to `a`, or the length. -/
def idxOf [BEq α] (a : α) : List α → Nat := findIdx (· == a)

/-- The position of the first element equal to `a`, if any. -/
@[inline] def idxOf? [BEq α] (a : α) : List α → Option Nat := findIdx? (· == a)

/-- How many elements satisfy `p`. -/
@[inline] def countP (p : α → Bool) (l : List α) : Nat := go l 0
where
  /-- Count with `acc` found so far. -/
  @[specialize] go : List α → Nat → Nat
    | [], acc => acc
    | a :: l, acc => bif p a then go l (acc + 1) else go l acc

/-- How often `a` occurs. -/
@[inline] def count [BEq α] (a : α) : List α → Nat := countP (· == a)

/-- Does `a` occur, judged by `==`? -/
def elem [BEq α] (a : α) : (l : List α) → Bool
  | [] => false
  | b :: bs => match a == b with
    | true => true
    | false => elem a bs

/-- `elem` with the list first, for dot notation. -/
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as

/-- The value stored for the first key equal to `a`. -/
def lookup [BEq α] : α → List (α × β) → Option β
  | _, [] => none
  | a, (k, b) :: es => match a == k with
    | true => some b
    | false => lookup a es

/-! ### Replacing and removing -/

/-- Replace the first element equal to `a` by `b`. -/
def replace [BEq α] : (l : List α) → (a : α) → (b : α) → List α
  | [], _, _ => []
  | x :: xs, a, b => match x == a with
    | true => b :: xs
    | false => x :: replace xs a b

/-- Put `a` in front unless it occurs. -/
@[inline] protected def insert [BEq α] (a : α) (l : List α) : List α :=
  if l.elem a then l else a :: l

/-- Remove the first element equal to `a`. -/
protected def erase [BEq α] : List α → α → List α
  | [], _ => []
  | x :: xs, a => match x == a with
    | true => xs
    | false => x :: List.erase xs a

/-- Remove the first element for which `p` holds. -/
def eraseP (p : α → Bool) : List α → List α
  | [] => []
  | a :: as => bif p a then as else a :: eraseP p as

/-- Remove everything that occurs in `ys`. -/
def removeAll [BEq α] (xs ys : List α) : List α := xs.filter fun x ↦ !ys.elem x

/-- Keep the first of each group of `r`-related elements. -/
def eraseDupsBy (r : α → α → Bool) (as : List α) : List α := loop as []
where
  /-- `acc` holds the kept elements in reverse. -/
  loop : List α → List α → List α
    | [], acc => acc.reverse
    | a :: as, acc => match acc.any (r a) with
      | true => loop as acc
      | false => loop as (a :: acc)

/-- Keep the first occurrence of every element. -/
def eraseDups [BEq α] (as : List α) : List α := eraseDupsBy (· == ·) as

/-- Keep one of every run of `r`-related neighbours. -/
def eraseRepsBy (r : α → α → Bool) : List α → List α
  | [] => []
  | a :: as => loop a as []
where
  /-- `a` is the last element kept. -/
  loop : α → List α → List α → List α
    | a, [], acc => (a :: acc).reverse
    | a, b :: bs, acc => match r a b with
      | true => loop a bs acc
      | false => loop b bs (a :: acc)

/-- Keep one of every run of equal neighbours. -/
def eraseReps [BEq α] (as : List α) : List α := eraseRepsBy (· == ·) as

/-! ### Two lists -/

/-- Are the lists equally long and related position by position? -/
@[specialize] def isEqv : (as bs : List α) → (eqv : α → α → Bool) → Bool
  | [], [], _ => true
  | a :: as, b :: bs, eqv => eqv a b && isEqv as bs eqv
  | _, _, _ => false

/-- Apply `f` position by position, up to the shorter length. -/
@[specialize] def zipWith (f : α → β → γ) : (xs : List α) → (ys : List β) → List γ
  | x :: xs, y :: ys => f x y :: zipWith f xs ys
  | _, _ => []

/-- Pair position by position, up to the shorter length. -/
def zip : List α → List β → List (α × β) := zipWith Prod.mk

/-- Apply `f` position by position up to the longer length; a missing partner is `none`. -/
def zipWithAll (f : Option α → Option β → γ) : List α → List β → List γ
  | [], bs => bs.map fun b ↦ f none (some b)
  | a :: as, [] => (a :: as).map fun a ↦ f (some a) none
  | a :: as, b :: bs => f (some a) (some b) :: zipWithAll f as bs

/-- The first components and the second components. -/
def unzip : (l : List (α × β)) → List α × List β
  | [] => ([], [])
  | (a, b) :: t => match unzip t with
    | (as, bs) => (a :: as, b :: bs)

/-- Put `sep` between neighbours. -/
def intersperse (sep : α) : (l : List α) → List α
  | [] => []
  | [a] => [a]
  | a :: b :: as => a :: sep :: intersperse sep (b :: as)

/-- Concatenate, with `sep` between the parts. -/
noncomputable def intercalate (sep : List α) (xs : List (List α)) : List α :=
  (intersperse sep xs).flatten

/-- Is the first list an initial segment of the second? -/
def isPrefixOf [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | a :: as, b :: bs => a == b && isPrefixOf as bs

/-- What follows the prefix, if it is one. -/
def isPrefixOf? [BEq α] : (l₁ : List α) → (l₂ : List α) → Option (List α)
  | [], l₂ => some l₂
  | _, [] => none
  | a :: as, b :: bs => if a == b then isPrefixOf? as bs else none

/-- Is the first list a final segment of the second? -/
def isSuffixOf [BEq α] (l₁ l₂ : List α) : Bool := isPrefixOf l₁.reverse l₂.reverse

/-- What precedes the suffix, if it is one. -/
def isSuffixOf? [BEq α] (l₁ l₂ : List α) : Option (List α) :=
  Option.map List.reverse (isPrefixOf? l₁.reverse l₂.reverse)

/-- Can the first list be had from the second by leaving out elements? -/
def isSublist [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | a :: as, b :: bs => if a == b then isSublist as bs else isSublist (a :: as) bs

/-- Dictionary order as a Boolean test. -/
def lex [BEq α] (l₁ l₂ : List α) (lt : α → α → Bool := by exact (· < ·)) : Bool :=
  match l₁, l₂ with
  | [], _ :: _ => true
  | _, [] => false
  | a :: as, b :: bs => lt a b || (a == b && lex as bs lt)

end List
