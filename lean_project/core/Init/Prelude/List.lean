/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Prelude.UInt

/-!
# `Option`, `List` and `Array`: the parts that syntax and strings need

The lemmas about them live in their own rooms. Note that `List.length`, `List.get`, `List.concat`
and `List.append` must reduce by `rfl`: string literals are unfolded into lists of characters by the
kernel, and `Array` operations are specified by these functions.
-/

universe u v w

set_option relaxedAutoImplicit false

open BEq (beq)
open HAdd (hAdd)

/-- A value or nothing. -/
inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α
attribute [unbox] Option
export Option (none some)

instance {α} : Inhabited (Option α) where
  default := none

@[macro_inline, implicit_reducible] def Option.getD (opt : Option α) (dflt : α) : α :=
  match opt with
  | some x => x
  | none => dflt

@[inline, implicit_reducible] protected def Option.map (f : α → β) (o : Option α) : Option β :=
  match o with
  | some x => some (f x)
  | none => none

/-- Finite sequences, as linked lists. -/
inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α

instance {α} : Inhabited (List α) where
  default := List.nil

@[implicit_reducible]
protected def List.beq {α : Type u} [BEq α] : (a b : List α) → Bool
  | .nil, .nil => true
  | .cons _ _, .nil => false
  | .nil, .cons _ _ => false
  | .cons a as, .cons b bs => and (beq a b) (List.beq as bs)

/-- Lists are equal if heads and tails are. -/
@[inline, instance_reducible]
private def List.decEqCons {α : Type u} {a b : α} {as bs : List α} :
    Decidable (Eq a b) → Decidable (Eq as bs) → Decidable (Eq (List.cons a as) (List.cons b bs))
  | isTrue h, isTrue k => isTrue (congr (congrArg List.cons h) k)
  | isFalse n, _ =>
    isFalse (fun e ↦ List.noConfusion rfl (heq_of_eq e) (fun h _ ↦ n (eq_of_heq h)))
  | _, isFalse n =>
    isFalse (fun e ↦ List.noConfusion rfl (heq_of_eq e) (fun _ h ↦ n (eq_of_heq h)))

@[instance_reducible]
protected def List.hasDecEq {α : Type u} [d : DecidableEq α] : (a b : List α) → Decidable (Eq a b)
  | .nil, .nil => isTrue rfl
  | .nil, .cons _ _ => isFalse (fun e ↦ List.noConfusion rfl (heq_of_eq e))
  | .cons _ _, .nil => isFalse (fun e ↦ List.noConfusion rfl (heq_of_eq e))
  | .cons a as, .cons b bs => List.decEqCons (d a b) (List.hasDecEq as bs)

instance instDecidableEqList {α : Type u} [DecidableEq α] : DecidableEq (List α) := List.hasDecEq
instance List.instDecidableNilEq (a : List α) : Decidable (Eq List.nil a) :=
  match a with
  | .nil => isTrue rfl
  | .cons _ _ => isFalse (fun h ↦ List.noConfusion rfl (heq_of_eq h))

instance List.instDecidableEqNil (a : List α) : Decidable (Eq a List.nil) :=
  match a with
  | .nil => isTrue rfl
  | .cons _ _ => isFalse (fun h ↦ List.noConfusion rfl (heq_of_eq h))

@[instance_reducible] def List.length : List α → Nat
  | .nil => 0
  | .cons _ t => HAdd.hAdd (length t) 1

@[implicit_reducible]
def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | .cons a _, .mk 0 _ => a
  | .cons _ t, .mk (.succ i) h => get t (Fin.mk i (Nat.le_of_succ_le_succ h))

def List.set : (l : List α) → (n : Nat) → (a : α) → List α
  | .nil, _, _ => .nil
  | .cons _ t, 0, b => .cons b t
  | .cons a t, .succ n, b => .cons a (set t n b)

@[specialize]
def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | acc, .nil => acc
  | acc, .cons b l => foldl f (f acc b) l

@[implicit_reducible]
def List.concat {α : Type u} : List α → α → List α
  | .nil, b => .cons b .nil
  | .cons a t, b => .cons a (concat t b)

@[implicit_reducible]
protected def List.append : (xs ys : List α) → List α
  | .nil, ys => ys
  | .cons a t, ys => .cons a (List.append t ys)

@[implicit_reducible]
noncomputable def List.flatten : List (List α) → List α
  | .nil => .nil
  | .cons l L => List.append l (flatten L)

@[specialize, implicit_reducible] def List.map (f : α → β) : (l : List α) → List β
  | .nil => .nil
  | .cons a t => .cons (f a) (map f t)

@[inline, implicit_reducible]
noncomputable def List.flatMap {α : Type u} {β : Type v} (b : α → List β) (as : List α) : List β :=
  flatten (map b as)

/-- Finite sequences, at run time in contiguous memory. In proofs an array is its list. -/
structure Array (α : Type u) where
  mk ::
  toList : List α
attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk

@[match_pattern] abbrev List.toArray (xs : List α) : Array α := .mk xs
@[extern "lean_mk_empty_array_with_capacity"]
def Array.mkEmpty {α : Type u} (c : @& Nat) : Array α where
  toList := List.nil

@[extern "lean_mk_empty_array_with_capacity", implicit_reducible]
def Array.emptyWithCapacity {α : Type u} (c : @& Nat) : Array α where
  toList := List.nil

@[inline, implicit_reducible] def Array.empty {α : Type u} : Array α := emptyWithCapacity 0
@[extern "lean_array_get_size", tagged_return, instance_reducible]
def Array.size {α : Type u} (a : @& Array α) : Nat := a.toList.length
@[extern "lean_array_fget_borrowed"]
unsafe opaque Array.getInternalBorrowed {α : Type u} (a : @& Array α) (i : @& Nat)
    (h : LT.lt i a.size) : α :=
  a.toList.get (Fin.mk i h)

@[extern "lean_array_fget", implicit_reducible]
def Array.getInternal {α : Type u} (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α :=
  a.toList.get (Fin.mk i h)

@[inline] abbrev Array.getD (a : Array α) (i : Nat) (v₀ : α) : α :=
  dite (LT.lt i a.size) (fun h ↦ a.getInternal i h) (fun _ ↦ v₀)

@[extern "lean_array_get_borrowed"]
unsafe opaque Array.get!InternalBorrowed {α : Type u} [@&Inhabited α] (a : @& Array α)
    (i : @& Nat) : α

@[extern "lean_array_get", implicit_reducible]
def Array.get!Internal {α : Type u} [@&Inhabited α] (a : @& Array α) (i : @& Nat) : α :=
  Array.getD a i default

@[extern "lean_array_push", implicit_reducible]
def Array.push {α : Type u} (a : Array α) (v : α) : Array α where
  toList := List.concat a.toList v

def Array.mkArray0 {α : Type u} : Array α := emptyWithCapacity 0
def Array.mkArray1 {α : Type u} (a₁ : α) : Array α := (emptyWithCapacity 1).push a₁
def Array.mkArray2 {α : Type u} (a₁ a₂ : α) : Array α := ((emptyWithCapacity 2).push a₁).push a₂
def Array.mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α :=
  (((emptyWithCapacity 3).push a₁).push a₂).push a₃

def Array.mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α := (mkArray3 a₁ a₂ a₃).push a₄
def Array.mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α := (mkArray4 a₁ a₂ a₃ a₄).push a₅
def Array.mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α :=
  (mkArray5 a₁ a₂ a₃ a₄ a₅).push a₆

def Array.mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α :=
  (mkArray6 a₁ a₂ a₃ a₄ a₅ a₆).push a₇

def Array.mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α :=
  (mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇).push a₈
-- copy `n` cells of `bs` starting at `j` onto the end of `as`
def Array.copyCells {α : Type u} (bs : Array α) : Nat → Nat → Array α → Array α
  | 0, _, as => as
  | .succ n, j, as =>
    dite (LT.lt j bs.size) (fun h ↦ copyCells bs n (hAdd j 1) (as.push (bs.getInternal j h)))
      (fun _ ↦ as)

protected def Array.appendCore {α : Type u} (as : Array α) (bs : Array α) : Array α :=
  copyCells bs bs.size 0 as

def Array.extract (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : Array α :=
  copyCells as (Nat.sub (min stop as.size) start) start Array.empty
