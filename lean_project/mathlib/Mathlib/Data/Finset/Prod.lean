/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Card
import Mathlib.Data.Fintype.Basic

/-! # Products of finite sets -/

universe u v

namespace Finset

variable {α : Type u} {β : Type v} {s s' : Finset α} {t t' : Finset β} {p : α × β}

/-- The pairs `(a, t₁), (a, t₂), …` of an element and those of a finite set. -/
def pairWith (a : α) (t : Finset β) : Finset (α × β) :=
  t.map ⟨fun b ↦ (a, b), fun _ _ e ↦ (Prod.mk.inj e).2⟩

theorem mem_pairWith {a : α} : p ∈ pairWith a t ↔ p.1 = a ∧ p.2 ∈ t := by
  obtain ⟨x, y⟩ := p
  refine mem_map.trans ⟨fun ⟨b, hb, h⟩ ↦ ?_, fun ⟨e, h⟩ ↦ ⟨y, h, congrArg (·, y) e.symm⟩⟩
  obtain ⟨e, k⟩ := Prod.mk.inj (show (a, b) = (x, y) from h)
  exact ⟨e.symm, k ▸ hb⟩

private theorem foldr_spec (t : Finset β) (l : List α) (d : l.Nodup) :
    (l.foldr (fun a m ↦ (pairWith a t).1 + m) 0).Nodup ∧
      ∀ p, p ∈ l.foldr (fun a m ↦ (pairWith a t).1 + m) 0 ↔ p.1 ∈ l ∧ p.2 ∈ t := by
  induction l with
  | nil => exact ⟨Multiset.nodup_zero, fun p ↦ by simp⟩
  | cons a l ih =>
    obtain ⟨h₁, h₂⟩ := ih d.of_cons
    refine ⟨?_, fun p ↦ ?_⟩
    · rw [List.foldr_cons, Multiset.nodup_add]
      refine ⟨(pairWith a t).2, h₁, fun p hp hp' ↦ ?_⟩
      have := (mem_pairWith.1 hp).1
      exact d.notMem (this ▸ ((h₂ p).1 hp').1)
    · rw [List.foldr_cons, Multiset.mem_add, h₂, List.mem_cons]
      have : p ∈ (pairWith a t).1 ↔ _ := mem_pairWith
      rw [this]
      grind

/-- The pairs of an element of `s` and one of `t`, as a multiset. -/
private def productVal (s : Multiset α) (t : Finset β) : Multiset (α × β) :=
  Quot.liftOn s (fun l ↦ l.foldr (fun a m ↦ (pairWith a t).1 + m) 0) fun l₁ l₂ h ↦ by
    induction h with
    | nil => rfl
    | cons x _ ih => rw [List.foldr_cons, List.foldr_cons, ih]
    | swap x y l => exact Multiset.add_left_comm _ _ _
    | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

/-- The pairs of an element of `s` and one of `t`: `s ×ˢ t`. -/
protected def product (s : Finset α) (t : Finset β) : Finset (α × β) :=
  ⟨productVal s.1 t, by
    obtain ⟨⟨l⟩, d⟩ := s
    exact (foldr_spec t l d).1⟩

@[default_instance] instance instSProd : SProd (Finset α) (Finset β) (Finset (α × β)) :=
  ⟨Finset.product⟩

@[simp, grind =] theorem mem_product : p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := by
  obtain ⟨⟨l⟩, d⟩ := s
  exact (foldr_spec t l d).2 p

theorem mk_mem_product {a : α} {b : β} (ha : a ∈ s) (hb : b ∈ t) : (a, b) ∈ s ×ˢ t :=
  mem_product.2 ⟨ha, hb⟩

@[simp, norm_cast] theorem coe_product (s : Finset α) (t : Finset β) :
    ((s ×ˢ t : Finset (α × β)) : Set (α × β)) = (s : Set α) ×ˢ (t : Set β) :=
  Set.ext fun _ ↦ mem_product

@[simp] theorem card_product (s : Finset α) (t : Finset β) :
    (s ×ˢ t).card = s.card * t.card := by
  obtain ⟨⟨l⟩, d⟩ := s
  show Multiset.card (l.foldr (fun a m ↦ (pairWith a t).1 + m) 0) = l.length * t.card
  clear d
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [List.foldr_cons, Multiset.card_add, ih, List.length_cons, Nat.succ_mul, Nat.add_comm]
    congr 1
    exact card_map _

@[simp] theorem empty_product (t : Finset β) : (∅ : Finset α) ×ˢ t = ∅ := rfl

@[simp] theorem product_empty (s : Finset α) : s ×ˢ (∅ : Finset β) = ∅ :=
  eq_empty_of_forall_notMem fun p h ↦ notMem_empty p.2 (mem_product.1 h).2

theorem product_subset_product (hs : s ⊆ s') (ht : t ⊆ t') : s ×ˢ t ⊆ s' ×ˢ t' :=
  fun _ h ↦ mem_product.2 ⟨hs (mem_product.1 h).1, ht (mem_product.1 h).2⟩

/-- The pairs of different elements. -/
def offDiag [DecidableEq α] (s : Finset α) : Finset (α × α) :=
  (s ×ˢ s).filter fun p ↦ p.1 ≠ p.2

@[simp, grind =] theorem mem_offDiag [DecidableEq α] {x : α × α} :
    x ∈ s.offDiag ↔ x.1 ∈ s ∧ x.2 ∈ s ∧ x.1 ≠ x.2 := by
  rw [offDiag, mem_filter, mem_product, and_assoc]

end Finset

instance instFintypeProd (α : Type u) (β : Type v) [Fintype α] [Fintype β] : Fintype (α × β) :=
  ⟨Finset.univ ×ˢ Finset.univ,
    fun _ ↦ Finset.mk_mem_product (Finset.mem_univ _) (Finset.mem_univ _)⟩

@[simp] theorem Fintype.card_prod (α : Type u) (β : Type v) [Fintype α] [Fintype β] :
    Fintype.card (α × β) = Fintype.card α * Fintype.card β := Finset.card_product _ _
