/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Replicate

/-!
# Lists: `take` and `drop`

The first `i` elements and the others. `omega` does the arithmetic of the lengths.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### `take` and `drop` -/

@[simp] theorem take_nil {i : Nat} : ([] : List α).take i = [] := by cases i <;> rfl

@[simp] theorem take_zero {l : List α} : l.take 0 = [] := rfl

@[simp] theorem take_succ_cons {a : α} {as : List α} {i : Nat} :
    (a :: as).take (i + 1) = a :: as.take i :=
  rfl

@[simp] theorem drop_nil {i : Nat} : ([] : List α).drop i = [] := by cases i <;> rfl

@[simp] theorem drop_zero {l : List α} : l.drop 0 = l := rfl

@[simp] theorem drop_succ_cons {a : α} {l : List α} {i : Nat} : (a :: l).drop (i + 1) = l.drop i :=
  rfl

@[simp] theorem drop_one {l : List α} : l.drop 1 = l.tail := by cases l <;> rfl

@[simp] theorem take_append_drop (i : Nat) (l : List α) : l.take i ++ l.drop i = l := by
  induction l generalizing i <;> cases i <;> simp_all

@[simp] theorem length_drop {i : Nat} {l : List α} : (drop i l).length = l.length - i := by
  induction l generalizing i <;> cases i <;> simp_all

@[simp] theorem length_take {i : Nat} {l : List α} : (take i l).length = min i l.length := by
  induction l generalizing i <;> cases i <;> simp_all <;> omega

theorem length_take_le (i : Nat) (l : List α) : length (take i l) ≤ i := by rw [length_take]; omega

theorem length_take_le' (i : Nat) (l : List α) : length (take i l) ≤ l.length := by
  rw [length_take]; omega

theorem length_take_of_le {i : Nat} {l : List α} (h : i ≤ length l) : length (take i l) = i := by
  rw [length_take]; omega

theorem drop_eq_nil_of_le {as : List α} {i : Nat} (h : as.length ≤ i) : as.drop i = [] :=
  eq_nil_of_length_eq_zero (by rw [length_drop]; omega)

@[simp] theorem drop_eq_nil_iff {l : List α} {i : Nat} : l.drop i = [] ↔ l.length ≤ i := by
  rw [← length_eq_zero_iff, length_drop]; omega

theorem take_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) : take i l = l := by
  have := take_append_drop i l
  rwa [drop_eq_nil_of_le h, append_nil] at this

theorem drop_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) : drop i l = [] :=
  drop_eq_nil_of_le h

@[simp] theorem drop_length {l : List α} : l.drop l.length = [] := drop_eq_nil_of_le (Nat.le_refl _)

@[simp] theorem take_length {l : List α} : l.take l.length = l := take_of_length_le (Nat.le_refl _)

theorem take_eq_nil_of_eq_nil {as : List α} {i : Nat} (h : as = []) : as.take i = [] := by
  cases as <;> simp_all

theorem drop_eq_nil_of_eq_nil {as : List α} {i : Nat} (h : as = []) : as.drop i = [] := by
  cases as <;> simp_all

@[simp] theorem take_eq_nil_iff {l : List α} {k : Nat} : l.take k = [] ↔ k = 0 ∨ l = [] := by
  cases l <;> cases k <;> simp

theorem ne_nil_of_take_ne_nil {as : List α} {i : Nat} (h : as.take i ≠ []) : as ≠ [] :=
  fun e ↦ h (take_eq_nil_of_eq_nil e)

theorem ne_nil_of_drop_ne_nil {as : List α} {i : Nat} (h : as.drop i ≠ []) : as ≠ [] :=
  fun e ↦ h (drop_eq_nil_of_eq_nil e)

theorem getElem?_take_of_lt {l : List α} {i j : Nat} (h : i < j) : (l.take j)[i]? = l[i]? := by
  induction l generalizing i j <;> cases i <;> cases j <;> simp_all

theorem getElem?_take_eq_none {l : List α} {i j : Nat} (h : i ≤ j) : (l.take i)[j]? = none :=
  getElem?_eq_none (by rw [length_take]; omega)

theorem getElem?_take {l : List α} {i j : Nat} :
    (l.take i)[j]? = if j < i then l[j]? else none := by
  split
  · exact getElem?_take_of_lt ‹_›
  · exact getElem?_take_eq_none (Nat.le_of_not_lt ‹_›)

@[simp] theorem getElem_take {xs : List α} {j i : Nat} {h : i < (xs.take j).length} :
    (xs.take j)[i] = xs[i]'(Nat.lt_of_lt_of_le h (length_take_le' _ _)) := by
  rw [getElem_eq_iff, getElem?_take_of_lt (by rw [length_take] at h; omega), getElem?_eq_getElem]

@[simp] theorem getElem?_drop {xs : List α} {i j : Nat} : (xs.drop i)[j]? = xs[i + j]? := by
  induction xs generalizing i <;> cases i <;> simp_all [Nat.succ_add]

@[simp] theorem getElem_drop {xs : List α} {i : Nat} {j : Nat} {h : j < (xs.drop i).length} :
    (xs.drop i)[j] = xs[i + j]'(by rw [length_drop] at h; omega) := by
  rw [getElem_eq_iff, getElem?_drop, getElem?_eq_getElem]

theorem take_take {i j : Nat} {l : List α} : take i (take j l) = take (min i j) l := by
  refine ext_getElem? fun k ↦ ?_
  simp only [getElem?_take]
  split <;> split <;> (try split) <;> first | rfl | omega

@[simp] theorem drop_drop {i j : Nat} {l : List α} : drop i (drop j l) = drop (j + i) l := by
  refine ext_getElem? fun k ↦ ?_
  simp [Nat.add_assoc]

theorem take_drop {i j : Nat} {l : List α} : take i (drop j l) = drop j (take (j + i) l) := by
  refine ext_getElem? fun k ↦ ?_
  simp only [getElem?_take, getElem?_drop]
  split <;> split <;> first | rfl | omega

theorem drop_take {i j : Nat} {l : List α} : drop i (take j l) = take (j - i) (drop i l) := by
  refine ext_getElem? fun k ↦ ?_
  simp only [getElem?_take, getElem?_drop]
  split <;> split <;> first | rfl | omega

theorem take_append {l₁ l₂ : List α} {i : Nat} :
    take i (l₁ ++ l₂) = take i l₁ ++ take (i - l₁.length) l₂ := by
  induction l₁ generalizing i <;> cases i <;> simp_all [Nat.succ_sub_succ]

theorem drop_append {l₁ l₂ : List α} {i : Nat} :
    drop i (l₁ ++ l₂) = drop i l₁ ++ drop (i - l₁.length) l₂ := by
  induction l₁ generalizing i <;> cases i <;> simp_all [Nat.succ_sub_succ]

theorem take_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) :
    (l₁ ++ l₂).take i = l₁.take i := by
  rw [take_append, Nat.sub_eq_zero_of_le h, take_zero, append_nil]

theorem drop_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) :
    (l₁ ++ l₂).drop i = l₁.drop i ++ l₂ := by
  rw [drop_append, Nat.sub_eq_zero_of_le h, drop_zero]

@[simp] theorem take_left {l₁ l₂ : List α} : take l₁.length (l₁ ++ l₂) = l₁ := by simp [take_append]

theorem take_left' {l₁ l₂ : List α} {i : Nat} (h : length l₁ = i) : take i (l₁ ++ l₂) = l₁ :=
  h ▸ take_left

@[simp] theorem drop_left {l₁ l₂ : List α} : drop l₁.length (l₁ ++ l₂) = l₂ := by simp [drop_append]

theorem drop_left' {l₁ l₂ : List α} {i : Nat} (h : length l₁ = i) : drop i (l₁ ++ l₂) = l₂ :=
  h ▸ drop_left

theorem take_length_add_append {l₁ l₂ : List α} (i : Nat) :
    take (l₁.length + i) (l₁ ++ l₂) = l₁ ++ take i l₂ := by
  rw [take_append, take_of_length_le (Nat.le_add_right _ _), Nat.add_sub_cancel_left]

theorem drop_length_add_append {l₁ l₂ : List α} (i : Nat) :
    drop (l₁.length + i) (l₁ ++ l₂) = drop i l₂ := by
  rw [drop_append, drop_of_length_le (Nat.le_add_right _ _), Nat.add_sub_cancel_left, nil_append]

theorem take_add {l : List α} {i j : Nat} : l.take (i + j) = l.take i ++ (l.drop i).take j := by
  induction l generalizing i <;> cases i <;> simp_all [Nat.succ_add]

@[simp] theorem map_take {f : α → β} {l : List α} {i : Nat} :
    (l.take i).map f = (l.map f).take i := by
  induction l generalizing i <;> cases i <;> simp_all

@[simp] theorem map_drop {f : α → β} {l : List α} {i : Nat} :
    (l.drop i).map f = (l.map f).drop i := by
  induction l generalizing i <;> cases i <;> simp_all

@[simp] theorem take_replicate {a : α} {i n : Nat} :
    take i (replicate n a) = replicate (min i n) a := by
  rw [eq_replicate_iff]
  refine ⟨by simp, fun b m ↦ eq_of_mem_replicate (n := n) ?_⟩
  rw [← take_append_drop i (replicate n a)]
  exact mem_append_left _ m

@[simp] theorem drop_replicate {a : α} {i n : Nat} :
    drop i (replicate n a) = replicate (n - i) a := by
  rw [eq_replicate_iff]
  refine ⟨by simp, fun b m ↦ eq_of_mem_replicate (n := n) ?_⟩
  rw [← take_append_drop i (replicate n a)]
  exact mem_append_right _ m

theorem mem_of_mem_take {a : α} {i : Nat} {l : List α} (h : a ∈ l.take i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_left _ h

theorem mem_of_mem_drop {a : α} {i : Nat} {l : List α} (h : a ∈ l.drop i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_right _ h

@[simp] theorem getElem_cons_drop {as : List α} {i : Nat} (h : i < as.length) :
    as[i] :: as.drop (i + 1) = as.drop i := by
  induction as generalizing i with
  | nil => cases h
  | cons a as ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)

theorem getElem_cons_drop_succ_eq_drop {as : List α} {i : Nat} (h : i < as.length) :
    as[i] :: as.drop (i + 1) = as.drop i :=
  getElem_cons_drop h

theorem drop_eq_getElem_cons {i : Nat} {l : List α} (h : i < l.length) :
    drop i l = l[i] :: drop (i + 1) l :=
  (getElem_cons_drop h).symm

theorem take_concat_get {l : List α} {i : Nat} (h : i < l.length) :
    (l.take i).concat l[i] = l.take (i + 1) := by
  rw [take_add, concat_eq_append, drop_eq_getElem_cons h]; rfl

@[simp] theorem take_append_getElem {l : List α} {i : Nat} (h : i < l.length) :
    (l.take i) ++ [l[i]] = l.take (i + 1) := by
  rw [← concat_eq_append, take_concat_get]

theorem take_succ {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList := by
  by_cases h : i < l.length
  · rw [getElem?_eq_getElem h]; exact (take_append_getElem h).symm
  · rw [getElem?_eq_none (by omega), take_of_length_le (by omega), take_of_length_le (by omega)]
    simp

theorem dropLast_eq_take {l : List α} : l.dropLast = l.take (l.length - 1) := by
  rcases eq_nil_or_concat l with rfl | ⟨t, b, rfl⟩ <;> simp

theorem set_eq_take_append_cons_drop {l : List α} {i : Nat} {a : α} :
    l.set i a = if i < l.length then l.take i ++ a :: l.drop (i + 1) else l := by
  induction l generalizing i <;> cases i <;> simp_all <;> split <;> rfl

theorem take_reverse {xs : List α} {i : Nat} :
    xs.reverse.take i = (xs.drop (xs.length - i)).reverse := by
  by_cases h : i ≤ xs.length
  · have := congrArg reverse (take_append_drop (xs.length - i) xs)
    rw [reverse_append] at this
    rw [← this, take_left' (by simp; omega)]
  · rw [take_of_length_le (by simp; omega), Nat.sub_eq_zero_of_le (by omega), drop_zero]

theorem drop_reverse {xs : List α} {i : Nat} :
    xs.reverse.drop i = (xs.take (xs.length - i)).reverse := by
  by_cases h : i ≤ xs.length
  · have := congrArg reverse (take_append_drop (xs.length - i) xs)
    rw [reverse_append] at this
    rw [← this, drop_left' (by simp; omega)]
  · rw [drop_of_length_le (by simp; omega), Nat.sub_eq_zero_of_le (by omega), take_zero,
      reverse_nil]

theorem tail_drop {l : List α} {i : Nat} : (l.drop i).tail = l.drop (i + 1) := by
  rw [← drop_one, drop_drop]

@[simp] theorem drop_tail {l : List α} {i : Nat} : l.tail.drop i = l.drop (i + 1) := by
  rw [← drop_one, drop_drop, Nat.add_comm]

theorem drop_sizeOf_le [SizeOf α] (l : List α) (i : Nat) : sizeOf (l.drop i) ≤ sizeOf l := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih =>
    cases i with
    | zero => exact Nat.le_refl _
    | succ i => have := ih i; simp; omega

end List
