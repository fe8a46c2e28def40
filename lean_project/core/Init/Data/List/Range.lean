/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Zip

/-!
# Lists: ranges and numbered lists

`range`, `range'`, `iota` and `zipIdx`.
-/

set_option relaxedAutoImplicit false
universe u v w x
variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type x}

namespace List

/-! ### Ranges -/

@[simp] theorem range'_zero {s step : Nat} : range' s 0 step = [] := rfl

theorem range'_succ {s n step : Nat} : range' s (n + 1) step = s :: range' (s + step) n step := rfl

@[simp] theorem length_range' {s n step : Nat} : (range' s n step).length = n := by
  induction n generalizing s <;> simp_all [range']

theorem mem_range'_1 {m s n : Nat} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  induction n generalizing s with
  | zero => simp
  | succ n ih => rw [range'_succ, mem_cons, ih]; omega

theorem range_loop_range' {s n : Nat} : range.loop s (range' s n) = range' 0 (n + s) := by
  induction s generalizing n with
  | zero => rfl
  | succ s ih => exact (ih (n := n + 1)).trans (congrArg (range' 0 ·) (by omega))

theorem range_eq_range' {n : Nat} : range n = range' 0 n :=
  (range_loop_range' (n := 0)).trans (by rw [Nat.zero_add])

@[simp] theorem range_zero : range 0 = [] := rfl

@[simp] theorem length_range {n : Nat} : (range n).length = n := by
  rw [range_eq_range', length_range']

@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by
  rw [range_eq_range', mem_range'_1]; omega

theorem range'_append_1 {s m n : Nat} : range' s m ++ range' (s + m) n = range' s (m + n) := by
  induction m generalizing s with
  | zero => simp
  | succ m ih => rw [Nat.succ_add, range'_succ, range'_succ, cons_append, ← ih, Nat.add_right_comm,
    Nat.add_assoc s m 1]

theorem range_succ {n : Nat} : range (n + 1) = range n ++ [n] := by
  rw [range_eq_range', range_eq_range', ← range'_append_1, Nat.zero_add]; rfl

theorem range'_eq_map_range {s n : Nat} : range' s n = map (s + ·) (range n) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [range_succ, map_append, ← ih, ← range'_append_1]; rfl

theorem range_succ_eq_map {n : Nat} : range (n + 1) = 0 :: map Nat.succ (range n) := by
  rw [range_eq_range', range'_succ, range'_eq_map_range]
  exact congrArg (0 :: ·) (map_congr_left fun a _ ↦ by omega)

@[simp] theorem range_eq_nil {n : Nat} : range n = [] ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_range]

theorem getElem?_range {m n : Nat} (h : m < n) : (range n)[m]? = some m := by
  induction n with
  | zero => cases h
  | succ n ih =>
    rw [range_succ, getElem?_concat, length_range]
    by_cases k : m = n
    · rw [if_pos k, k]
    · rw [if_neg k, ih (by omega)]

@[simp] theorem getElem_range {m n : Nat} (h : m < (range n).length) : (range n)[m] = m := by
  rw [getElem_eq_iff, getElem?_range (by simpa using h)]

theorem not_mem_range_self {n : Nat} : ¬n ∈ range n := by simp

theorem self_mem_range_succ {n : Nat} : n ∈ range (n + 1) := by simp

@[simp] theorem iota_zero : iota 0 = [] := rfl

@[simp] theorem iota_succ {i : Nat} : iota (i + 1) = (i + 1) :: iota i := rfl

@[simp] theorem zipIdx_nil {i : Nat} : ([] : List α).zipIdx i = [] := rfl

@[simp] theorem zipIdx_cons {a : α} {as : List α} {i : Nat} :
    (a :: as).zipIdx i = (a, i) :: as.zipIdx (i + 1) :=
  rfl

@[simp] theorem length_zipIdx {l : List α} {n : Nat} : (zipIdx l n).length = l.length := by
  induction l generalizing n <;> simp_all

theorem map_fst_zipIdx {l : List α} {n : Nat} : map Prod.fst (zipIdx l n) = l := by
  induction l generalizing n <;> simp_all

theorem map_zipIdx {f : α → β} {l : List α} {k : Nat} :
    map (Prod.map f id) (zipIdx l k) = zipIdx (l.map f) k := by
  induction l generalizing k <;> simp_all

end List
