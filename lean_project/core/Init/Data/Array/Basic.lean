/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.TakeDrop
import Init.Control

/-!
# Arrays

At run time an array is contiguous memory; in proofs it is its list, and every function here is
specified on that list.
-/

set_option relaxedAutoImplicit false

universe u v w
variable {α : Type u} {β : Type v}

namespace Array

/-- `a ∈ as`: the element stands somewhere in the array. -/
structure Mem (as : Array α) (a : α) : Prop where
  val : a ∈ as.toList

instance : Membership α (Array α) := ⟨Mem⟩

theorem mem_def {a : α} {as : Array α} : a ∈ as ↔ a ∈ as.toList := ⟨(·.val), (⟨·⟩)⟩

@[simp] theorem mem_toList_iff {a : α} {as : Array α} : a ∈ as.toList ↔ a ∈ as := mem_def.symm

instance : GetElem (Array α) Nat α fun xs i ↦ i < xs.size where
  getElem xs i h := xs.getInternal i h

instance : GetElem? (Array α) Nat α fun xs i ↦ i < xs.size where
  getElem? xs i := decidableGetElem? xs i
  getElem! xs i := xs.get!Internal i

instance : Append (Array α) := ⟨fun as bs ↦ ⟨as.toList ++ bs.toList⟩⟩
instance : Inhabited (Array α) := ⟨.empty⟩
instance : EmptyCollection (Array α) := ⟨.empty⟩
instance [BEq α] : BEq (Array α) := ⟨fun as bs ↦ as.toList == bs.toList⟩

theorem ext' {xs ys : Array α} (h : xs.toList = ys.toList) : xs = ys := by
  cases xs
  cases ys
  cases h
  rfl

theorem toArray_toList (xs : Array α) : xs.toList.toArray = xs := rfl

instance [DecidableEq α] : DecidableEq (Array α) := fun xs ys ↦
  decidable_of_decidable_of_iff (p := xs.toList = ys.toList) ⟨ext', congrArg toList⟩

@[simp] theorem size_toArray (xs : List α) : xs.toArray.size = xs.length := rfl
@[simp] theorem length_toList {xs : Array α} : xs.toList.length = xs.size := rfl
@[simp] theorem toList_push {xs : Array α} {a : α} : (xs.push a).toList = xs.toList ++ [a] :=
  List.concat_eq_append
@[simp] theorem size_push (xs : Array α) {a : α} : (xs.push a).size = xs.size + 1 := by
  simp [← length_toList]
@[simp] theorem toList_append {xs ys : Array α} : (xs ++ ys).toList = xs.toList ++ ys.toList := rfl
@[simp] theorem size_append {xs ys : Array α} : (xs ++ ys).size = xs.size + ys.size := by
  simp [← length_toList]
@[simp] theorem size_empty : (#[] : Array α).size = 0 := rfl

/-- Is there no element? -/
def isEmpty (xs : Array α) : Bool := xs.size == 0

/-- The last element. -/
def back? (xs : Array α) : Option α := xs[xs.size - 1]?

/-- Without the last element. -/
@[extern "lean_array_pop"]
def pop (xs : Array α) : Array α := ⟨xs.toList.dropLast⟩

/-- With another element at `i`. -/
@[extern "lean_array_fset"]
def set (xs : Array α) (i : @& Nat) (v : α) (_h : i < xs.size := by get_elem_tactic) : Array α :=
  ⟨xs.toList.set i v⟩

/-- With another element at `i`, where there is such a position. -/
@[extern "lean_array_set"]
def setIfInBounds (xs : Array α) (i : @& Nat) (v : α) : Array α := ⟨xs.toList.set i v⟩

/-- `n` times the same element. -/
@[extern "lean_mk_array"]
def replicate (n : Nat) (v : α) : Array α := ⟨List.replicate n v⟩

/-- `f` applied to each element. -/
def map (f : α → β) (xs : Array α) : Array β := ⟨xs.toList.map f⟩

/-- The elements from the index `start` up to `stop`, without it. -/
def slice (xs : Array α) (start stop : Nat) : List α := (xs.toList.take stop).drop start

/-- The elements with a property. -/
def filter (p : α → Bool) (xs : Array α) (start := 0) (stop := xs.size) : Array α :=
  ⟨(xs.slice start stop).filter p⟩

/-- The values of `f` where it has one. -/
def filterMap (f : α → Option β) (xs : Array α) (start := 0) (stop := xs.size) : Array β :=
  ⟨(xs.slice start stop).filterMap f⟩

/-- Fold from the left. -/
def foldl {α : Type u} {β : Type v} (f : β → α → β) (init : β) (xs : Array α) (start := 0)
    (stop := xs.size) : β :=
  (xs.slice start stop).foldl f init

/-- Fold from the right; it begins below `start` and ends with `stop`. -/
def foldr {α : Type u} {β : Type v} (f : α → β → β) (init : β) (xs : Array α) (start := xs.size)
    (stop := 0) : β :=
  (xs.slice stop start).foldr f init

/-- The elements in the opposite order. -/
def reverse (xs : Array α) : Array α := ⟨xs.toList.reverse⟩

/-- Has an element this property? -/
def any (xs : Array α) (p : α → Bool) (start := 0) (stop := xs.size) : Bool :=
  (xs.slice start stop).any p

/-- Have all elements this property? -/
def all (xs : Array α) (p : α → Bool) (start := 0) (stop := xs.size) : Bool :=
  (xs.slice start stop).all p

@[simp] theorem slice_size (xs : Array α) : xs.slice 0 xs.size = xs.toList := by
  induction xs with | mk l => exact congrArg (List.drop 0) (List.take_length (l := l))

/-- Is it an element, by `==`? -/
def contains [BEq α] (xs : Array α) (a : α) : Bool := xs.any (a == ·)

/-- The numbers below `n`. -/
def range (n : Nat) : Array Nat := ⟨List.range n⟩

@[simp] theorem toList_map {f : α → β} {xs : Array α} : (xs.map f).toList = xs.toList.map f := rfl
@[simp] theorem size_map {f : α → β} {xs : Array α} : (xs.map f).size = xs.size := by
  simp [← length_toList]
@[simp] theorem toList_reverse {xs : Array α} : xs.reverse.toList = xs.toList.reverse := rfl
@[simp] theorem size_reverse {xs : Array α} : xs.reverse.size = xs.size := by
  simp [← length_toList]
@[simp] theorem reverse_reverse (xs : Array α) : xs.reverse.reverse = xs := by apply ext'; simp
@[simp] theorem toList_filter {p : α → Bool} {xs : Array α} :
    (xs.filter p).toList = xs.toList.filter p := by rw [filter, slice_size]

end Array
