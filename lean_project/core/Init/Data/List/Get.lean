/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Membership

/-!
# Lists: reading by position

`xs[i]`, `xs[i]?` and `xs[i]!` on the constructors, membership, and equality of lists with equal
elements. The simp set computes lookups and brings `get` to the bracket notation.
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Type u} {β : Type v}

namespace List

/-! ### Lookup on constructors -/

@[simp] theorem getElem_cons_zero (a : α) (as : List α) (h : 0 < (a :: as).length) :
    getElem (a :: as) 0 h = a := rfl

@[simp] theorem getElem_cons_succ (a : α) (as : List α) (i : Nat) (h : i + 1 < (a :: as).length) :
    getElem (a :: as) (i + 1) h = getElem as i (Nat.lt_of_succ_lt_succ h) := rfl

@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := rfl

@[simp] theorem getElem?_cons_zero {a : α} {l : List α} : (a :: l)[0]? = some a := rfl

@[simp] theorem getElem?_cons_succ {a : α} {l : List α} {i : Nat} : (a :: l)[i + 1]? = l[i]? := rfl

@[simp] theorem getElem!_nil [Inhabited α] {i : Nat} : ([] : List α)[i]! = default := rfl

@[simp] theorem getElem!_cons_zero [Inhabited α] {a : α} {l : List α} : (a :: l)[0]! = a := rfl

@[simp] theorem getElem!_cons_succ [Inhabited α] {a : α} {l : List α} {i : Nat} :
    (a :: l)[i + 1]! = l[i]! :=
  rfl

theorem getElem?_eq_getElem {l : List α} {i : Nat} (h : i < l.length) : l[i]? = some l[i] := by
  induction l generalizing i with
  | nil => cases h
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)

theorem getElem?_eq_none {l : List α} {i : Nat} (h : length l ≤ i) : l[i]? = none := by
  induction l generalizing i <;> cases i <;> simp_all

instance : LawfulGetElem (List α) Nat α fun as i ↦ i < as.length where
  getElem?_def as i _ := by
    split
    · exact getElem?_eq_getElem _
    · exact getElem?_eq_none (Nat.le_of_not_lt ‹_›)
  getElem!_def as i := by
    induction as generalizing i with
    | nil => rfl
    | cons a as ih =>
      cases i with
      | zero => rfl
      | succ i => exact ih i

@[simp] theorem getElem?_eq_none_iff {l : List α} {i : Nat} : l[i]? = none ↔ length l ≤ i := by
  by_cases h : i < l.length
  · simp [getElem?_eq_getElem h, h]
  · simp [getElem?_eq_none (Nat.le_of_not_lt h), Nat.le_of_not_lt h]

@[simp] theorem none_eq_getElem?_iff {l : List α} {i : Nat} : none = l[i]? ↔ length l ≤ i := by
  rw [eq_comm, getElem?_eq_none_iff]

theorem getElem?_len_le {l : List α} {i : Nat} (h : length l ≤ i) : l[i]? = none :=
  getElem?_eq_none h

theorem getElem?_eq_some_iff {l : List α} {i : Nat} {a : α} :
    l[i]? = some a ↔ ∃ h : i < l.length, l[i] = a := by
  by_cases h : i < l.length
  · rw [getElem?_eq_getElem h, Option.some.injEq, exists_prop_of_true h]
  · rw [getElem?_eq_none (Nat.le_of_not_lt h)]
    exact ⟨nofun, fun ⟨k, _⟩ ↦ absurd k h⟩

theorem some_eq_getElem?_iff {l : List α} {i : Nat} {a : α} :
    some a = l[i]? ↔ ∃ h : i < l.length, l[i] = a := by
  rw [eq_comm, getElem?_eq_some_iff]

theorem getElem_of_getElem? {l : List α} {i : Nat} {a : α} (h : l[i]? = some a) :
    ∃ h : i < l.length, l[i] = a :=
  getElem?_eq_some_iff.1 h

@[simp] theorem some_getElem_eq_getElem?_iff (xs : List α) (i : Nat) (h : i < xs.length) :
    (some xs[i] = xs[i]?) ↔ True := by
  simp [getElem?_eq_getElem h]

@[simp] theorem getElem?_eq_some_getElem_iff (xs : List α) (i : Nat) (h : i < xs.length) :
    (xs[i]? = some xs[i]) ↔ True := by
  simp [getElem?_eq_getElem h]

theorem getElem_eq_iff {l : List α} {i : Nat} {x : α} (h : i < l.length) :
    l[i] = x ↔ l[i]? = some x := by
  rw [getElem?_eq_getElem h, Option.some.injEq]

theorem getElem_eq_getElem?_get {l : List α} {i : Nat} (h : i < l.length) :
    l[i] = l[i]?.get (by simp [getElem?_eq_getElem h]) := by simp [getElem?_eq_getElem h]

@[simp] theorem isSome_getElem? {l : List α} {i : Nat} : l[i]?.isSome = decide (i < l.length) := by
  by_cases h : i < l.length
  · simp [getElem?_eq_getElem h, h]
  · simp [getElem?_eq_none (Nat.le_of_not_lt h), h]

@[simp] theorem isNone_getElem? {l : List α} {i : Nat} : l[i]?.isNone = decide (l.length ≤ i) := by
  rw [← Option.not_isSome, isSome_getElem?, ← decide_not, decide_eq_decide, Nat.not_lt]

theorem getElem!_of_getElem? [Inhabited α] {l : List α} {i : Nat} {a : α} (h : l[i]? = some a) :
    l[i]! = a := by
  rw [getElem!_def, h]

theorem getElem!_eq_getElem?_getD [Inhabited α] {l : List α} {i : Nat} :
    l[i]! = (l[i]?).getD default := by
  rw [getElem!_def]; cases l[i]? <;> rfl

theorem getElem?_cons {l : List α} {a : α} {i : Nat} :
    (a :: l)[i]? = if i = 0 then some a else l[i - 1]? := by cases i <;> simp

theorem getElem_cons {l : List α} {a : α} {i : Nat} (w : i < (a :: l).length) :
    (a :: l)[i] = if h : i = 0 then a else l[i - 1]'(by simp at w; omega) := by cases i <;> simp

@[simp] theorem getElem_singleton {a : α} {i : Nat} (h : i < 1) : [a][i] = a := by
  obtain rfl : i = 0 := by omega
  rfl

theorem getElem?_singleton {a : α} {i : Nat} : [a][i]? = if i = 0 then some a else none := by
  cases i <;> simp

@[simp] theorem getElem?_length {l : List α} : l[l.length]? = none :=
  getElem?_eq_none (Nat.le_refl _)

theorem getElem_of_eq {l l' : List α} (h : l = l') {i : Nat} (w : i < l.length) :
    l[i] = l'[i]'(h ▸ w) := by
  cases h; rfl

/-! ### `get` and `getD` -/

@[simp] theorem get_eq_getElem (l : List α) (i : Fin l.length) : l.get i = l[i.1]'i.2 := rfl

theorem get_of_eq {l l' : List α} (h : l = l') (i : Fin l.length) :
    get l i = get l' ⟨i, h ▸ i.2⟩ := by
  cases h; rfl

@[simp] theorem getD_eq_getElem?_getD {l : List α} {i : Nat} {a : α} :
    getD l i a = (l[i]?).getD a :=
  rfl

theorem getD_nil {i : Nat} {d : α} : getD [] i d = d := rfl

theorem getD_cons_zero {x d : α} {xs : List α} : getD (x :: xs) 0 d = x := rfl

theorem getD_cons_succ {x d : α} {xs : List α} {n : Nat} : getD (x :: xs) (n + 1) d = getD xs n d :=
  rfl

theorem getD_eq_getElem {l : List α} {i : Nat} (d : α) (h : i < l.length) : l.getD i d = l[i] := by
  simp [getElem?_eq_getElem h]

/-! ### Extensionality -/

@[ext] theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact nomatch h 0
  | cons a l₁ ih => cases l₂ with
    | nil => exact nomatch h 0
    | cons b l₂ => rw [Option.some.inj (h 0), ih fun i ↦ h (i + 1)]

theorem ext_getElem {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂) : l₁ = l₂ := by
  refine ext_getElem? fun i ↦ ?_
  by_cases k : i < l₁.length
  · rw [getElem?_eq_getElem k, getElem?_eq_getElem (hl ▸ k), h i k]
  · rw [getElem?_eq_none (by omega), getElem?_eq_none (by omega)]

theorem ext_get {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ n h₁ h₂, get l₁ ⟨n, h₁⟩ = get l₂ ⟨n, h₂⟩) : l₁ = l₂ := ext_getElem hl h

theorem ext_getElem_iff {l₁ l₂ : List α} : l₁ = l₂ ↔ l₁.length = l₂.length ∧
    ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂ :=
  ⟨fun e ↦ by cases e; exact ⟨rfl, fun _ _ _ ↦ rfl⟩, fun h ↦ ext_getElem h.1 h.2⟩

/-! ### Lookup and membership -/

@[simp] theorem getElem_mem {l : List α} {n : Nat} (h : n < l.length) : l[n]'h ∈ l := by
  induction l generalizing n with
  | nil => cases h
  | cons a l ih =>
    cases n with
    | zero => exact .head l
    | succ n => exact .tail a (ih _)

theorem get_mem (l : List α) (n : Fin l.length) : get l n ∈ l := getElem_mem n.2

theorem getElem_of_mem {a : α} {l : List α} (h : a ∈ l) :
    ∃ (i : Nat) (h : i < l.length), l[i]'h = a := by
  induction h with
  | head l => exact ⟨0, Nat.succ_pos _, rfl⟩
  | tail b _ ih =>
    obtain ⟨i, h, e⟩ := ih
    exact ⟨i + 1, Nat.succ_lt_succ h, e⟩

theorem mem_iff_getElem {a : α} {l : List α} : a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i]'h = a :=
  ⟨getElem_of_mem, fun ⟨_, h, e⟩ ↦ e ▸ getElem_mem h⟩

theorem get_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ n, get l n = a :=
  let ⟨i, h, e⟩ := getElem_of_mem h
  ⟨⟨i, h⟩, e⟩

theorem mem_iff_get {a : α} {l : List α} : a ∈ l ↔ ∃ n, get l n = a :=
  ⟨get_of_mem, fun ⟨n, e⟩ ↦ e ▸ get_mem l n⟩

theorem getElem?_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ i : Nat, l[i]? = some a :=
  let ⟨i, h, e⟩ := getElem_of_mem h
  ⟨i, getElem?_eq_some_iff.2 ⟨h, e⟩⟩

theorem mem_of_getElem? {l : List α} {i : Nat} {a : α} (e : l[i]? = some a) : a ∈ l :=
  let ⟨h, e⟩ := getElem?_eq_some_iff.1 e
  e ▸ getElem_mem h

theorem mem_iff_getElem? {a : α} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a :=
  ⟨getElem?_of_mem, fun ⟨_, h⟩ ↦ mem_of_getElem? h⟩

theorem mem_of_getElem {l : List α} {i : Nat} {h : i < l.length} {a : α} (e : l[i] = a) : a ∈ l :=
  e ▸ getElem_mem h

theorem forall_getElem {l : List α} {p : α → Prop} :
    (∀ (i : Nat) h, p (l[i]'h)) ↔ ∀ a, a ∈ l → p a :=
  ⟨fun h a m ↦ by obtain ⟨i, k, rfl⟩ := getElem_of_mem m; exact h i k,
    fun h i k ↦ h _ (getElem_mem k)⟩

end List
