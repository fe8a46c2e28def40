/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.List.Nodup

/-!
# Multisets

A multiset is a list up to permutation. Everything here is a function of lists that respects
permutations, so all of it computes.
-/

universe u v w

/-- Lists up to permutation. -/
instance List.isSetoid (α : Type u) : Setoid (List α) :=
  ⟨List.Perm, List.Perm.refl, List.Perm.symm, List.Perm.trans⟩

/-- Finite collections with multiplicities, without an order. -/
def Multiset (α : Type u) : Type u := Quotient (List.isSetoid α)

namespace Multiset

variable {α : Type u} {β : Type v} {γ : Type w}

/-- The multiset of the elements of a list. -/
@[coe] def ofList : List α → Multiset α := Quotient.mk _

instance : Coe (List α) (Multiset α) := ⟨ofList⟩

@[simp] theorem quot_mk_to_coe (l : List α) : (Quotient.mk (List.isSetoid α) l) = ofList l := rfl

@[simp] theorem coe_eq_coe {l₁ l₂ : List α} : (l₁ : Multiset α) = l₂ ↔ List.Perm l₁ l₂ :=
  ⟨Quotient.exact, fun h ↦ Quotient.sound h⟩

instance decidableEq [DecidableEq α] : DecidableEq (Multiset α) := fun s t ↦
  Quotient.recOnSubsingleton₂ s t fun l₁ l₂ ↦
    (decidable_of_iff (List.Perm l₁ l₂) coe_eq_coe.symm : Decidable (ofList l₁ = ofList l₂))

/-- A property of all multisets is proved for those of lists. -/
protected theorem ind {p : Multiset α → Prop} (h : ∀ l : List α, p l) (s : Multiset α) : p s :=
  Quotient.ind h s

/-! ### Membership and inclusion -/

/-- `a ∈ s`: some element is `a`. -/
protected def Mem (s : Multiset α) (a : α) : Prop :=
  Quot.lift (fun l : List α ↦ a ∈ l) (fun _ _ h ↦ propext h.mem_iff) s

instance : Membership α (Multiset α) := ⟨Multiset.Mem⟩

@[simp] theorem mem_coe {a : α} {l : List α} : a ∈ (l : Multiset α) ↔ a ∈ l := Iff.rfl

instance decidableMem [DecidableEq α] (a : α) (s : Multiset α) : Decidable (a ∈ s) :=
  Quot.recOnSubsingleton (motive := fun s : Multiset α ↦ Decidable (a ∈ s)) s
    fun l ↦ (inferInstance : Decidable (a ∈ (l : List α)))

/-- Every element of the first is one of the second, whatever the multiplicities. -/
protected def Subset (s t : Multiset α) : Prop := ∀ ⦃a : α⦄, a ∈ s → a ∈ t

instance : HasSubset (Multiset α) := ⟨Multiset.Subset⟩

theorem subset_iff {s t : Multiset α} : s ⊆ t ↔ ∀ ⦃x⦄, x ∈ s → x ∈ t := Iff.rfl

@[simp] theorem Subset.refl (s : Multiset α) : s ⊆ s := fun _ h ↦ h

theorem Subset.trans {s t u : Multiset α} (h : s ⊆ t) (k : t ⊆ u) : s ⊆ u := fun _ m ↦ k (h m)

theorem mem_of_subset {s t : Multiset α} {a : α} (h : s ⊆ t) : a ∈ s → a ∈ t := @h _

/-! ### Number of elements, the empty multiset, adding an element -/

/-- The number of elements, with multiplicities. -/
def card : Multiset α → ℕ := Quot.lift List.length fun _ _ h ↦ h.length_eq

@[simp] theorem coe_card (l : List α) : card (l : Multiset α) = l.length := rfl

instance : Zero (Multiset α) := ⟨([] : List α)⟩

instance : EmptyCollection (Multiset α) := ⟨0⟩

instance : Inhabited (Multiset α) := ⟨0⟩

@[simp] theorem coe_nil : (([] : List α) : Multiset α) = 0 := rfl

@[simp] theorem empty_eq_zero : (∅ : Multiset α) = 0 := rfl

@[simp] theorem card_zero : card (0 : Multiset α) = 0 := rfl

@[simp] theorem notMem_zero (a : α) : a ∉ (0 : Multiset α) := List.not_mem_nil

/-- The multiset with one more `a`. -/
def cons (a : α) (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l ↦ ofList (a :: l)) fun _ _ h ↦ Quot.sound (.cons a h)

@[inherit_doc] infixr:67 " ::ₘ " => cons

@[simp] theorem cons_coe (a : α) (l : List α) : (a ::ₘ l : Multiset α) = (a :: l : List α) := rfl

instance : Insert α (Multiset α) := ⟨cons⟩

instance : Singleton α (Multiset α) := ⟨fun a ↦ a ::ₘ 0⟩

@[simp] theorem insert_eq_cons (a : α) (s : Multiset α) : insert a s = a ::ₘ s := rfl

theorem singleton_eq_cons (a : α) : ({a} : Multiset α) = a ::ₘ 0 := rfl

@[simp] theorem coe_singleton (a : α) : (([a] : List α) : Multiset α) = {a} := rfl

@[simp] theorem mem_cons {a b : α} {s : Multiset α} : a ∈ b ::ₘ s ↔ a = b ∨ a ∈ s := by
  induction s using Multiset.ind with | h l => exact List.mem_cons

@[simp] theorem mem_singleton {a b : α} : b ∈ ({a} : Multiset α) ↔ b = a := List.mem_singleton

@[simp] theorem card_cons (a : α) (s : Multiset α) : card (a ::ₘ s) = card s + 1 := by
  induction s using Multiset.ind with | h l => rfl

@[simp] theorem card_singleton (a : α) : card ({a} : Multiset α) = 1 := rfl

theorem cons_swap (a b : α) (s : Multiset α) : a ::ₘ b ::ₘ s = b ::ₘ a ::ₘ s := by
  induction s using Multiset.ind with | h l => exact Quot.sound (.swap ..)

/-- Induction by adding elements. -/
@[elab_as_elim] protected theorem induction {p : Multiset α → Prop} (empty : p 0)
    (cons : ∀ (a : α) (s : Multiset α), p s → p (a ::ₘ s)) (s : Multiset α) : p s := by
  induction s using Multiset.ind with
  | h l =>
    induction l with
    | nil => exact empty
    | cons a l ih => exact cons a l ih

@[elab_as_elim] protected theorem induction_on {p : Multiset α → Prop} (s : Multiset α)
    (empty : p 0) (cons : ∀ (a : α) (s : Multiset α), p s → p (a ::ₘ s)) : p s :=
  Multiset.induction empty cons s

/-! ### Sum of multisets -/

/-- Both collections together; multiplicities add. -/
protected def add (s t : Multiset α) : Multiset α :=
  Quotient.liftOn₂ s t (fun l₁ l₂ ↦ ofList (l₁ ++ l₂))
    fun _ _ _ _ h k ↦ Quot.sound (List.Perm.append h k)

instance : Add (Multiset α) := ⟨Multiset.add⟩

@[simp] theorem coe_add (l₁ l₂ : List α) :
    (l₁ + l₂ : Multiset α) = (l₁ ++ l₂ : List α) := rfl

@[simp] theorem mem_add {a : α} {s t : Multiset α} : a ∈ s + t ↔ a ∈ s ∨ a ∈ t := by
  induction s using Multiset.ind with
  | h l => induction t using Multiset.ind with | h m => exact List.mem_append

@[simp] theorem card_add (s t : Multiset α) : card (s + t) = card s + card t := by
  induction s using Multiset.ind with
  | h l => induction t using Multiset.ind with | h m => exact List.length_append

protected theorem add_comm (s t : Multiset α) : s + t = t + s := by
  induction s using Multiset.ind with
  | h l => induction t using Multiset.ind with | h m => exact Quot.sound List.perm_append_comm

protected theorem add_assoc (s t u : Multiset α) : s + t + u = s + (t + u) := by
  induction s using Multiset.ind with
  | h l =>
    induction t using Multiset.ind with
    | h m =>
      induction u using Multiset.ind with
      | h n => exact congrArg ofList (List.append_assoc l m n)

protected theorem add_left_comm (s t u : Multiset α) : s + (t + u) = t + (s + u) := by
  rw [← Multiset.add_assoc, Multiset.add_comm s, Multiset.add_assoc]

/-! ### Images, filters -/

/-- The values of `f`, with multiplicities. -/
def map (f : α → β) (s : Multiset α) : Multiset β :=
  Quot.liftOn s (fun l ↦ ofList (l.map f)) fun _ _ h ↦ Quot.sound (h.map f)

@[simp] theorem map_coe (f : α → β) (l : List α) : map f (l : Multiset α) = l.map f := rfl

@[simp] theorem map_zero (f : α → β) : map f 0 = 0 := rfl

@[simp] theorem map_cons (f : α → β) (a : α) (s : Multiset α) :
    map f (a ::ₘ s) = f a ::ₘ map f s := by
  induction s using Multiset.ind with | h l => rfl

@[simp] theorem map_singleton (f : α → β) (a : α) : map f {a} = {f a} := rfl

@[simp] theorem map_add (f : α → β) (s t : Multiset α) : map f (s + t) = map f s + map f t := by
  induction s using Multiset.ind with
  | h l =>
    induction t using Multiset.ind with | h m => exact congrArg ofList List.map_append

@[simp] theorem mem_map {f : α → β} {b : β} {s : Multiset α} :
    b ∈ map f s ↔ ∃ a, a ∈ s ∧ f a = b := by
  induction s using Multiset.ind with | h l => exact List.mem_map

@[simp] theorem card_map (f : α → β) (s : Multiset α) : card (map f s) = card s := by
  induction s using Multiset.ind with | h l => exact List.length_map ..

@[simp] theorem map_map (g : β → γ) (f : α → β) (s : Multiset α) :
    map g (map f s) = map (g ∘ f) s := by
  induction s using Multiset.ind with | h l => exact congrArg ofList List.map_map

theorem map_congr {f g : α → β} {s t : Multiset α} (h : s = t) (k : ∀ x ∈ t, f x = g x) :
    map f s = map g t := by
  subst h
  induction s using Multiset.ind with | h l => exact congrArg ofList (List.map_congr_left k)

@[simp] theorem map_id (s : Multiset α) : map id s = s := by
  induction s using Multiset.ind with | h l => exact congrArg ofList (List.map_id l)

@[simp] theorem map_id' (s : Multiset α) : map (fun x ↦ x) s = s := map_id s

/-- The elements with property `p`. -/
def filter (p : α → Prop) [DecidablePred p] (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l ↦ ofList (l.filter fun a ↦ decide (p a)))
    fun _ _ h ↦ Quot.sound (h.filter _)

section filter
variable (p : α → Prop) [DecidablePred p]

@[simp] theorem filter_coe (l : List α) :
    filter p (l : Multiset α) = l.filter fun a ↦ decide (p a) := rfl

@[simp] theorem filter_zero : filter p 0 = 0 := rfl

variable {p}

@[simp] theorem filter_cons_of_pos {a : α} (s : Multiset α) (h : p a) :
    filter p (a ::ₘ s) = a ::ₘ filter p s := by
  induction s using Multiset.ind with
  | h l => exact congrArg ofList (List.filter_cons_of_pos (by simpa using h))

@[simp] theorem filter_cons_of_neg {a : α} (s : Multiset α) (h : ¬p a) :
    filter p (a ::ₘ s) = filter p s := by
  induction s using Multiset.ind with
  | h l => exact congrArg ofList (List.filter_cons_of_neg (by simpa using h))

@[simp] theorem mem_filter {a : α} {s : Multiset α} : a ∈ filter p s ↔ a ∈ s ∧ p a := by
  induction s using Multiset.ind with
  | h l => exact List.mem_filter.trans (and_congr_right' (by simp))

end filter

/-! ### Without repetition -/

/-- No element occurs twice. -/
def Nodup (s : Multiset α) : Prop :=
  Quot.lift List.Nodup (fun _ _ h ↦ propext h.nodup_iff) s

@[simp] theorem coe_nodup {l : List α} : Nodup (l : Multiset α) ↔ l.Nodup := Iff.rfl

instance nodupDecidable [DecidableEq α] (s : Multiset α) : Decidable (Nodup s) :=
  Quot.recOnSubsingleton (motive := fun s : Multiset α ↦ Decidable (Nodup s)) s
    fun l ↦ (inferInstance : Decidable (List.Nodup l))

@[simp] theorem nodup_zero : Nodup (0 : Multiset α) := List.nodup_nil

@[simp] theorem nodup_singleton (a : α) : Nodup ({a} : Multiset α) := List.nodup_singleton a

@[simp] theorem nodup_cons {a : α} {s : Multiset α} : Nodup (a ::ₘ s) ↔ a ∉ s ∧ Nodup s := by
  induction s using Multiset.ind with | h l => exact List.nodup_cons

theorem nodup_add {s t : Multiset α} :
    Nodup (s + t) ↔ Nodup s ∧ Nodup t ∧ ∀ a ∈ s, a ∉ t := by
  induction s using Multiset.ind with
  | h l =>
    induction t using Multiset.ind with
    | h m =>
      refine List.nodup_append.trans (and_congr_right' (and_congr_right' ?_))
      exact ⟨fun h a ha hb ↦ h a ha a hb rfl, fun h a ha b hb e ↦ h a ha (e ▸ hb)⟩

theorem Nodup.ext {s t : Multiset α} (hs : Nodup s) (ht : Nodup t) :
    s = t ↔ ∀ a, a ∈ s ↔ a ∈ t := by
  induction s using Multiset.ind with
  | h l =>
    induction t using Multiset.ind with
    | h m => exact coe_eq_coe.trans (List.perm_ext_iff_of_nodup hs ht)

theorem Nodup.filter (p : α → Prop) [DecidablePred p] {s : Multiset α} (h : Nodup s) :
    Nodup (filter p s) := by
  induction s using Multiset.ind with | h l => exact List.Nodup.filter _ h

theorem Nodup.map_on {f : α → β} {s : Multiset α}
    (H : ∀ x ∈ s, ∀ y ∈ s, f x = f y → x = y) (h : Nodup s) : Nodup (map f s) := by
  induction s using Multiset.ind with | h l => exact List.Nodup.map_on H h

theorem Nodup.map {f : α → β} {s : Multiset α} (hf : Function.Injective f) (h : Nodup s) :
    Nodup (map f s) := h.map_on fun _ _ _ _ e ↦ hf e

/-- Every element once. -/
def dedup [DecidableEq α] (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l ↦ ofList l.dedup) fun _ _ h ↦ Quot.sound h.dedup

@[simp] theorem coe_dedup [DecidableEq α] (l : List α) :
    dedup (l : Multiset α) = l.dedup := rfl

@[simp] theorem mem_dedup [DecidableEq α] {a : α} {s : Multiset α} : a ∈ dedup s ↔ a ∈ s := by
  induction s using Multiset.ind with | h l => exact List.mem_dedup

@[simp] theorem nodup_dedup [DecidableEq α] (s : Multiset α) : Nodup (dedup s) := by
  induction s using Multiset.ind with | h l => exact List.nodup_dedup l

theorem Nodup.dedup [DecidableEq α] {s : Multiset α} (h : Nodup s) : dedup s = s := by
  induction s using Multiset.ind with | h l => exact congrArg ofList (List.Nodup.dedup h)

/-- One `a` taken away, if there is one. -/
def erase [DecidableEq α] (s : Multiset α) (a : α) : Multiset α :=
  Quot.liftOn s (fun l ↦ ofList (l.erase a)) fun l m h ↦ Quot.sound (by
    by_cases k : a ∈ l
    · exact ((List.perm_cons_erase k).symm.trans
        (h.trans (List.perm_cons_erase (h.mem_iff.1 k)))).cons_inv
    · rw [List.erase_of_not_mem k, List.erase_of_not_mem (mt h.mem_iff.2 k)]
      exact h)

@[simp] theorem coe_erase [DecidableEq α] (l : List α) (a : α) :
    erase (l : Multiset α) a = l.erase a := rfl

theorem Nodup.erase [DecidableEq α] (a : α) {s : Multiset α} (h : Nodup s) :
    Nodup (s.erase a) := by
  induction s using Multiset.ind with | h l => exact List.Nodup.erase a h

theorem Nodup.mem_erase_iff [DecidableEq α] {a b : α} {s : Multiset α} (h : Nodup s) :
    a ∈ s.erase b ↔ a ≠ b ∧ a ∈ s := by
  induction s using Multiset.ind with | h l => exact List.Nodup.mem_erase_iff h

/-- How often `a` occurs. -/
def count [DecidableEq α] (a : α) (s : Multiset α) : ℕ :=
  Quot.liftOn s (List.count a) fun _ _ h ↦ h.count_eq a

@[simp] theorem coe_count [DecidableEq α] (a : α) (l : List α) :
    count a (l : Multiset α) = l.count a := rfl

/-- The numbers below `n`. -/
def range (n : ℕ) : Multiset ℕ := List.range n

@[simp] theorem mem_range {m n : ℕ} : m ∈ range n ↔ m < n := List.mem_range

@[simp] theorem card_range (n : ℕ) : card (range n) = n := List.length_range

theorem nodup_range (n : ℕ) : Nodup (range n) := List.nodup_range

/-- `n` copies of `a`. -/
def replicate (n : ℕ) (a : α) : Multiset α := List.replicate n a

end Multiset
