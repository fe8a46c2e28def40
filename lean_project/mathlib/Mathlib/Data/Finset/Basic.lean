/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Insert

/-! # Finite sets: union, intersection, difference, selection, ranges -/

universe u v

/-- A multiset without its multiplicities. -/
def Multiset.toFinset {α : Type u} [DecidableEq α] (s : Multiset α) : Finset α :=
  ⟨s.dedup, s.nodup_dedup⟩

@[simp, grind =] theorem Multiset.mem_toFinset {α : Type u} [DecidableEq α] {a : α}
    {s : Multiset α} : a ∈ s.toFinset ↔ a ∈ s := Multiset.mem_dedup

/-- The elements of a list. -/
def List.toFinset {α : Type u} [DecidableEq α] (l : List α) : Finset α := Multiset.toFinset l

@[simp, grind =] theorem List.mem_toFinset {α : Type u} [DecidableEq α] {l : List α} {a : α} :
    a ∈ l.toFinset ↔ a ∈ l := Multiset.mem_toFinset

namespace Finset

variable {α : Type u} {s t u s₁ s₂ t₁ t₂ : Finset α} {a b : α}

/-! ### Selection -/

section filter

variable (p q : α → Prop) [DecidablePred p] [DecidablePred q]

/-- The elements with property `p`. -/
def filter (p : α → Prop) [DecidablePred p] (s : Finset α) : Finset α :=
  ⟨s.1.filter p, s.2.filter p⟩

@[simp] theorem filter_val (s : Finset α) : (filter p s).1 = s.1.filter p := rfl

variable {p q}

@[simp, grind =] theorem mem_filter {s : Finset α} {a : α} : a ∈ filter p s ↔ a ∈ s ∧ p a :=
  Multiset.mem_filter

theorem mem_of_mem_filter {s : Finset α} (x : α) (h : x ∈ s.filter p) : x ∈ s :=
  (mem_filter.1 h).1

variable (p q)

@[simp] theorem filter_subset (s : Finset α) : filter p s ⊆ s := fun a h ↦ mem_of_mem_filter a h

@[simp] theorem filter_empty : filter p ∅ = ∅ := rfl

theorem filter_filter (s : Finset α) : (s.filter p).filter q = s.filter fun a ↦ p a ∧ q a := by
  ext a
  simp [and_assoc]

variable {p q}

theorem filter_congr {s : Finset α} (H : ∀ x ∈ s, p x ↔ q x) : filter p s = filter q s := by
  ext a
  simp only [mem_filter]
  exact and_congr_right (H a)

theorem filter_true_of_mem {s : Finset α} (h : ∀ x ∈ s, p x) : s.filter p = s := by
  ext a
  simpa using h a

theorem filter_false_of_mem {s : Finset α} (h : ∀ x ∈ s, ¬p x) : s.filter p = ∅ := by
  ext a
  simpa using h a

theorem filter_eq_empty_iff {s : Finset α} : s.filter p = ∅ ↔ ∀ ⦃x⦄, x ∈ s → ¬p x := by
  rw [eq_empty_iff_forall_notMem]
  simp

theorem filter_nonempty_iff {s : Finset α} : (s.filter p).Nonempty ↔ ∃ a ∈ s, p a := by
  simp [Finset.Nonempty]

@[simp] theorem filter_True {h : DecidablePred fun _ : α ↦ True} (s : Finset α) :
    @filter α (fun _ ↦ True) h s = s := by
  ext
  simp

theorem filter_subset_filter {s t : Finset α} (ss : s ⊆ t) : s.filter p ⊆ t.filter p :=
  fun _ h ↦ mem_filter.2 ⟨ss (mem_filter.1 h).1, (mem_filter.1 h).2⟩

theorem filter_insert [DecidableEq α] (a : α) (s : Finset α) :
    filter p (insert a s) = if p a then insert a (filter p s) else filter p s := by
  ext x
  split <;> grind

theorem filter_singleton (a : α) : filter p {a} = if p a then {a} else ∅ := by
  ext x
  split <;> grind

@[simp, norm_cast] theorem coe_filter (s : Finset α) :
    ((s.filter p : Finset α) : Set α) = {x | x ∈ s ∧ p x} := by
  ext x
  simp

end filter

/-! ### Ranges -/

/-- The numbers below `n`. -/
def range (n : ℕ) : Finset ℕ := ⟨Multiset.range n, Multiset.nodup_range n⟩

@[simp] theorem range_val (n : ℕ) : (range n).1 = Multiset.range n := rfl

@[simp, grind =] theorem mem_range {n m : ℕ} : m ∈ range n ↔ m < n := Multiset.mem_range

@[simp] theorem range_zero : range 0 = ∅ := rfl

@[simp] theorem range_one : range 1 = {0} := rfl

theorem range_add_one {n : ℕ} : range (n + 1) = insert n (range n) := by
  ext x
  rw [mem_range, mem_insert, mem_range]
  omega

theorem range_succ {n : ℕ} : range (Nat.succ n) = insert n (range n) := range_add_one

@[simp] theorem notMem_range_self {n : ℕ} : n ∉ range n := by simp

@[simp] theorem self_mem_range_succ (n : ℕ) : n ∈ range (n + 1) := by simp

theorem mem_range_succ_iff {a b : ℕ} : a ∈ range b.succ ↔ a ≤ b := by
  rw [mem_range]
  omega

theorem mem_range_le {n x : ℕ} (hx : x ∈ range n) : x ≤ n := Nat.le_of_lt (mem_range.1 hx)

@[simp] theorem range_subset_range {n m : ℕ} : range n ⊆ range m ↔ n ≤ m := by
  constructor
  · intro h
    cases n with
    | zero => exact Nat.zero_le m
    | succ n => exact mem_range.1 (h (self_mem_range_succ n))
  · exact fun h x k ↦ mem_range.2 (Nat.lt_of_lt_of_le (mem_range.1 k) h)

@[simp] theorem range_eq_empty_iff {n : ℕ} : range n = ∅ ↔ n = 0 := by
  cases n with
  | zero => simp
  | succ n => simp [range_add_one]

@[simp] theorem nonempty_range_iff {n : ℕ} : (range n).Nonempty ↔ n ≠ 0 := by
  rw [nonempty_iff_ne_empty, ne_eq, range_eq_empty_iff]

/-! ### Union, intersection, difference -/

variable [DecidableEq α]

instance : Union (Finset α) := ⟨fun s t ↦ Multiset.toFinset (s.1 + t.1)⟩

instance : Inter (Finset α) := ⟨fun s t ↦ s.filter (· ∈ t)⟩

instance : SDiff (Finset α) := ⟨fun s t ↦ s.filter (· ∉ t)⟩

instance : Max (Finset α) := ⟨(· ∪ ·)⟩

instance : Min (Finset α) := ⟨(· ∩ ·)⟩

/-- `s` without `a`. -/
def erase (s : Finset α) (a : α) : Finset α := ⟨s.1.erase a, s.2.erase a⟩

@[simp, grind =] theorem mem_union : a ∈ s ∪ t ↔ a ∈ s ∨ a ∈ t :=
  Multiset.mem_toFinset.trans Multiset.mem_add

@[simp, grind =] theorem mem_inter {a : α} {s₁ s₂ : Finset α} : a ∈ s₁ ∩ s₂ ↔ a ∈ s₁ ∧ a ∈ s₂ :=
  mem_filter

@[simp, grind =] theorem mem_sdiff : a ∈ s \ t ↔ a ∈ s ∧ a ∉ t := mem_filter

@[simp, grind =] theorem mem_erase {a b : α} {s : Finset α} : a ∈ erase s b ↔ a ≠ b ∧ a ∈ s :=
  s.2.mem_erase_iff

@[simp] theorem erase_val (s : Finset α) (a : α) : (erase s a).1 = s.1.erase a := rfl

@[simp] theorem sup_eq_union {s t : Finset α} : s ⊔ t = s ∪ t := rfl

@[simp] theorem inf_eq_inter {s t : Finset α} : s ⊓ t = s ∩ t := rfl

@[simp, norm_cast] theorem coe_union (s₁ s₂ : Finset α) :
    ((s₁ ∪ s₂ : Finset α) : Set α) = (s₁ : Set α) ∪ s₂ := Set.ext fun _ ↦ mem_union

@[simp, norm_cast] theorem coe_inter (s₁ s₂ : Finset α) :
    ((s₁ ∩ s₂ : Finset α) : Set α) = (s₁ : Set α) ∩ s₂ := Set.ext fun _ ↦ mem_inter

@[simp, norm_cast] theorem coe_sdiff (s₁ s₂ : Finset α) :
    ((s₁ \ s₂ : Finset α) : Set α) = (s₁ : Set α) \ s₂ := Set.ext fun _ ↦ mem_sdiff

theorem mem_union_left (t : Finset α) (h : a ∈ s) : a ∈ s ∪ t := mem_union.2 (.inl h)

theorem mem_union_right (s : Finset α) (h : a ∈ t) : a ∈ s ∪ t := mem_union.2 (.inr h)

theorem mem_inter_of_mem {a : α} {s₁ s₂ : Finset α} : a ∈ s₁ → a ∈ s₂ → a ∈ s₁ ∩ s₂ :=
  fun h k ↦ mem_inter.2 ⟨h, k⟩

theorem union_comm (s₁ s₂ : Finset α) : s₁ ∪ s₂ = s₂ ∪ s₁ := by grind

@[simp] theorem union_assoc (s₁ s₂ s₃ : Finset α) : s₁ ∪ s₂ ∪ s₃ = s₁ ∪ (s₂ ∪ s₃) := by grind

@[simp] theorem union_idempotent (s : Finset α) : s ∪ s = s := by grind

theorem union_self (s : Finset α) : s ∪ s = s := by grind

@[simp] theorem union_empty (s : Finset α) : s ∪ ∅ = s := by grind

@[simp] theorem empty_union (s : Finset α) : ∅ ∪ s = s := by grind

@[simp] theorem subset_union_left {s₁ s₂ : Finset α} : s₁ ⊆ s₁ ∪ s₂ := fun _ ↦ mem_union_left _

@[simp] theorem subset_union_right {s₁ s₂ : Finset α} : s₂ ⊆ s₁ ∪ s₂ := fun _ ↦ mem_union_right _

theorem union_subset (hs : s ⊆ u) (ht : t ⊆ u) : s ∪ t ⊆ u :=
  fun _ h ↦ (mem_union.1 h).elim (fun k ↦ hs k) fun k ↦ ht k

theorem inter_comm (s₁ s₂ : Finset α) : s₁ ∩ s₂ = s₂ ∩ s₁ := by grind

@[simp] theorem inter_assoc (s₁ s₂ s₃ : Finset α) : s₁ ∩ s₂ ∩ s₃ = s₁ ∩ (s₂ ∩ s₃) := by grind

@[simp] theorem inter_self (s : Finset α) : s ∩ s = s := by grind

@[simp] theorem inter_empty (s : Finset α) : s ∩ ∅ = ∅ := by grind

@[simp] theorem empty_inter (s : Finset α) : ∅ ∩ s = ∅ := by grind

@[simp] theorem inter_subset_left {s₁ s₂ : Finset α} : s₁ ∩ s₂ ⊆ s₁ := fun _ h ↦ (mem_inter.1 h).1

@[simp] theorem inter_subset_right {s₁ s₂ : Finset α} : s₁ ∩ s₂ ⊆ s₂ := fun _ h ↦ (mem_inter.1 h).2

theorem union_inter_distrib_left (s t u : Finset α) : s ∪ t ∩ u = (s ∪ t) ∩ (s ∪ u) := by grind

theorem inter_union_distrib_left (s t u : Finset α) : s ∩ (t ∪ u) = s ∩ t ∪ s ∩ u := by grind

theorem insert_eq (a : α) (s : Finset α) : insert a s = {a} ∪ s := by grind

@[simp] theorem insert_union (a : α) (s t : Finset α) : insert a s ∪ t = insert a (s ∪ t) := by
  grind

@[simp] theorem union_insert (a : α) (s t : Finset α) : s ∪ insert a t = insert a (s ∪ t) := by
  grind

@[simp] theorem sdiff_subset {s t : Finset α} : s \ t ⊆ s := fun _ h ↦ (mem_sdiff.1 h).1

@[simp] theorem sdiff_empty (s : Finset α) : s \ ∅ = s := by grind

@[simp] theorem sdiff_self (s : Finset α) : s \ s = ∅ := by grind

theorem sdiff_union_of_subset {s₁ s₂ : Finset α} (h : s₁ ⊆ s₂) : s₂ \ s₁ ∪ s₁ = s₂ := by grind

theorem union_sdiff_of_subset {s₁ s₂ : Finset α} (h : s₁ ⊆ s₂) : s₁ ∪ s₂ \ s₁ = s₂ := by grind

theorem sdiff_singleton_eq_erase (a : α) (s : Finset α) : s \ {a} = erase s a := by grind

theorem notMem_erase (a : α) (s : Finset α) : a ∉ erase s a := by simp

theorem mem_of_mem_erase : b ∈ erase s a → b ∈ s := fun h ↦ (mem_erase.1 h).2

theorem mem_erase_of_ne_of_mem : a ≠ b → a ∈ s → a ∈ erase s b := fun h k ↦ mem_erase.2 ⟨h, k⟩

theorem ne_of_mem_erase : b ∈ erase s a → b ≠ a := fun h ↦ (mem_erase.1 h).1

@[simp] theorem erase_subset (a : α) (s : Finset α) : erase s a ⊆ s := fun _ ↦ mem_of_mem_erase

@[simp] theorem erase_eq_of_notMem {a : α} {s : Finset α} (h : a ∉ s) : erase s a = s := by grind

@[simp] theorem erase_eq_self : s.erase a = s ↔ a ∉ s :=
  ⟨fun h ↦ h ▸ notMem_erase a s, erase_eq_of_notMem⟩

@[simp] theorem insert_erase (h : a ∈ s) : insert a (erase s a) = s := by grind

@[simp] theorem erase_insert {a : α} {s : Finset α} (h : a ∉ s) : erase (insert a s) a = s := by
  grind

@[simp] theorem erase_empty (a : α) : erase ∅ a = ∅ := rfl

theorem filter_union (p : α → Prop) [DecidablePred p] (s₁ s₂ : Finset α) :
    (s₁ ∪ s₂).filter p = s₁.filter p ∪ s₂.filter p := by grind

theorem filter_or (p q : α → Prop) [DecidablePred p] [DecidablePred q] (s : Finset α) :
    (s.filter fun a ↦ p a ∨ q a) = s.filter p ∪ s.filter q := by grind

theorem filter_and (p q : α → Prop) [DecidablePred p] [DecidablePred q] (s : Finset α) :
    (s.filter fun a ↦ p a ∧ q a) = s.filter p ∩ s.filter q := by grind

theorem filter_not (p : α → Prop) [DecidablePred p] (s : Finset α) :
    (s.filter fun a ↦ ¬p a) = s \ s.filter p := by grind

theorem sdiff_eq_filter (s₁ s₂ : Finset α) : s₁ \ s₂ = filter (· ∉ s₂) s₁ := rfl

end Finset
