/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Fold

/-!
# Lists: `replicate`

The list of `n` equal elements, and what every other function makes of it.
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### `replicate` -/

@[simp] theorem replicate_zero {a : α} : replicate 0 a = [] := rfl

theorem replicate_succ {a : α} {n : Nat} : replicate (n + 1) a = a :: replicate n a := rfl

@[simp] theorem replicate_one {a : α} : replicate 1 a = [a] := rfl

@[simp] theorem length_replicate {n : Nat} {a : α} : (replicate n a).length = n := by
  induction n <;> simp_all [replicate_succ]

@[simp] theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n <;> simp_all [replicate_succ]

theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a :=
  (mem_replicate.1 h).2

theorem forall_mem_replicate {p : α → Prop} {a : α} {n : Nat} :
    (∀ b, b ∈ replicate n a → p b) ↔ n = 0 ∨ p a := by
  cases n <;> simp

@[simp] theorem replicate_succ_ne_nil {n : Nat} {a : α} : replicate (n + 1) a ≠ [] := by
  simp [replicate_succ]

@[simp] theorem replicate_eq_nil_iff {n : Nat} (a : α) : replicate n a = [] ↔ n = 0 := by
  cases n <;> simp

@[simp] theorem getElem?_replicate_of_lt {n : Nat} {i : Nat} {a : α} (h : i < n) :
    (replicate n a)[i]? = some a := by
  induction n generalizing i with
  | zero => cases h
  | succ n ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)

theorem getElem?_replicate {n i : Nat} {a : α} :
    (replicate n a)[i]? = if i < n then some a else none := by
  split
  · exact getElem?_replicate_of_lt ‹_›
  · exact getElem?_eq_none (by rw [length_replicate]; omega)

@[simp] theorem getElem_replicate {a : α} {n i : Nat} (h : i < (replicate n a).length) :
    (replicate n a)[i] = a := by
  rw [getElem_eq_iff, getElem?_replicate_of_lt (by simpa using h)]

theorem eq_replicate_of_mem {a : α} {l : List α} (h : ∀ b, b ∈ l → b = a) :
    l = replicate l.length a := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [length_cons, replicate_succ, ← ih fun c m ↦ h c (.tail b m), h b (.head l)]

theorem eq_replicate_iff {a : α} {n : Nat} {l : List α} :
    l = replicate n a ↔ length l = n ∧ ∀ b, b ∈ l → b = a := by
  refine ⟨fun h ↦ h ▸ ⟨length_replicate, fun b m ↦ eq_of_mem_replicate m⟩, ?_⟩
  rintro ⟨rfl, h⟩
  exact eq_replicate_of_mem h

theorem map_eq_replicate_iff {l : List α} {f : α → β} {b : β} :
    l.map f = replicate l.length b ↔ ∀ x, x ∈ l → f x = b := by
  simp [eq_replicate_iff]

theorem map_const' {l : List α} {b : β} : map (fun _ ↦ b) l = replicate l.length b := by
  induction l <;> simp_all [replicate_succ]

@[simp] theorem map_const {l : List α} {b : β} :
    map (Function.const α b) l = replicate l.length b :=
  map_const'

@[simp] theorem map_replicate {n : Nat} {a : α} {f : α → β} :
    (replicate n a).map f = replicate n (f a) := by
  induction n <;> simp_all [replicate_succ]

@[simp] theorem replicate_append_replicate {n m : Nat} {a : α} :
    replicate n a ++ replicate m a = replicate (n + m) a := by
  induction n <;> simp_all [replicate_succ, Nat.succ_add]

@[deprecated replicate_append_replicate (since := "2025-01-16")]
theorem append_replicate_replicate {n m : Nat} {a : α} :
    replicate n a ++ replicate m a = replicate (n + m) a :=
  replicate_append_replicate

theorem replicate_succ' {n : Nat} {a : α} : replicate (n + 1) a = replicate n a ++ [a] :=
  (replicate_append_replicate (m := 1)).symm

@[simp] theorem reverse_replicate {n : Nat} {a : α} : (replicate n a).reverse = replicate n a := by
  rw [eq_replicate_iff]
  exact ⟨by simp, fun b m ↦ eq_of_mem_replicate (mem_reverse.1 m)⟩

@[simp] theorem replicate_inj {n m : Nat} {a b : α} :
    replicate n a = replicate m b ↔ n = m ∧ (n = 0 ∨ a = b) := by
  constructor
  · intro h
    have e : n = m := by simpa using congrArg length h
    subst e
    cases n <;> simp_all [replicate_succ]
  · rintro ⟨rfl, rfl | rfl⟩ <;> rfl

theorem filter_replicate {n : Nat} {a : α} {p : α → Bool} :
    (replicate n a).filter p = if p a then replicate n a else [] := by
  cases h : p a <;> induction n <;> simp_all [replicate_succ]

@[simp] theorem filter_replicate_of_pos {n : Nat} {a : α} {p : α → Bool} (h : p a) :
    (replicate n a).filter p = replicate n a := by
  simp [filter_replicate, h]

@[simp] theorem filter_replicate_of_neg {n : Nat} {a : α} {p : α → Bool} (h : ¬p a) :
    (replicate n a).filter p = [] := by
  simp [filter_replicate, h]

theorem filterMap_replicate {n : Nat} {a : α} {f : α → Option β} :
    (replicate n a).filterMap f = match f a with | none => [] | some b => replicate n b := by
  cases h : f a <;> induction n <;> simp_all [replicate_succ]

theorem filterMap_replicate_of_some {n : Nat} {a : α} {b : β} {f : α → Option β}
    (h : f a = some b) :
    (replicate n a).filterMap f = replicate n b := by simp [filterMap_replicate, h]

@[simp] theorem filterMap_replicate_of_none {n : Nat} {a : α} {f : α → Option β} (h : f a = none) :
    (replicate n a).filterMap f = [] := by simp [filterMap_replicate, h]

@[simp] theorem filterMap_replicate_of_isSome {n : Nat} {a : α} {f : α → Option β}
    (h : (f a).isSome) :
    (replicate n a).filterMap f = replicate n (Option.get _ h) :=
  filterMap_replicate_of_some (Option.some_get h).symm

@[simp] theorem flatten_replicate_nil {n : Nat} : (replicate n ([] : List α)).flatten = [] := by
  induction n <;> simp_all [replicate_succ]

@[simp] theorem flatten_replicate_singleton {n : Nat} {a : α} :
    (replicate n [a]).flatten = replicate n a := by
  induction n <;> simp_all [replicate_succ]

@[simp] theorem flatten_replicate_replicate {n m : Nat} {a : α} :
    (replicate n (replicate m a)).flatten = replicate (n * m) a := by
  induction n <;> simp_all [replicate_succ, Nat.succ_mul, Nat.add_comm]

theorem flatMap_replicate {n : Nat} {a : α} {f : α → List β} :
    (replicate n a).flatMap f = (replicate n (f a)).flatten := by
  simp [flatMap_def]

@[simp] theorem isEmpty_replicate {n : Nat} {a : α} : (replicate n a).isEmpty = decide (n = 0) := by
  cases n <;> simp [replicate_succ]

@[simp] theorem sum_replicate_nat {n a : Nat} : (replicate n a).sum = n * a := by
  induction n <;> simp_all [replicate_succ, Nat.succ_mul, Nat.add_comm]

theorem head?_replicate {a : α} {n : Nat} :
    (replicate n a).head? = if n = 0 then none else some a := by
  cases n <;> simp [replicate_succ]

@[simp] theorem tail_replicate {n : Nat} {a : α} : (replicate n a).tail = replicate (n - 1) a := by
  cases n <;> rfl

theorem getLast?_replicate {a : α} {n : Nat} :
    (replicate n a).getLast? = if n = 0 then none else some a := by
  rw [← head?_reverse, reverse_replicate, head?_replicate]

@[simp] theorem dropLast_replicate {n : Nat} {a : α} :
    (replicate n a).dropLast = replicate (n - 1) a := by
  rw [← reverse_replicate, dropLast_reverse, tail_replicate, reverse_replicate]

@[simp] theorem contains_replicate [BEq α] {n : Nat} {a b : α} :
    (replicate n b).contains a = (a == b && !n == 0) := by
  cases h : a == b <;> induction n <;> simp_all [replicate_succ]

end List
