/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Group.Finset.Defs
import Mathlib.Data.Finset.Order

/-!
# Laws of products over finite sets

The laws of sums in `Sum` are read off from these.
-/

universe u v w

namespace Finset

variable {ι : Type u} {κ : Type v} {M : Type w} {s t : Finset ι} {f g : ι → M} {a b : ι}

variable [CommMonoid M]

theorem prod_eq_multiset_prod (s : Finset ι) (f : ι → M) : ∏ x ∈ s, f x = (s.1.map f).prod := rfl

@[simp] theorem prod_mk (s : Multiset ι) (hs : s.Nodup) (f : ι → M) :
    (⟨s, hs⟩ : Finset ι).prod f = (s.map f).prod := rfl

@[simp] theorem prod_empty : ∏ x ∈ ∅, f x = 1 := rfl

@[simp] theorem prod_cons (h : a ∉ s) : ∏ x ∈ cons a s h, f x = f a * ∏ x ∈ s, f x := by
  show (Multiset.map f (a ::ₘ s.1)).prod = _
  rw [Multiset.map_cons, Multiset.prod_cons]
  rfl

@[simp] theorem prod_insert [DecidableEq ι] (h : a ∉ s) :
    ∏ x ∈ insert a s, f x = f a * ∏ x ∈ s, f x := by
  rw [← cons_eq_insert a s h, prod_cons]

@[simp] theorem prod_singleton (f : ι → M) (a : ι) : ∏ x ∈ {a}, f x = f a := mul_one (f a)

theorem prod_pair [DecidableEq ι] {a b : ι} (h : a ≠ b) : ∏ x ∈ {a, b}, f x = f a * f b := by
  rw [prod_insert (notMem_singleton.2 h), prod_singleton]

theorem prod_congr (h : s = t) (hfg : ∀ x ∈ t, f x = g x) : s.prod f = t.prod g := by
  subst h
  exact congrArg Multiset.prod (Multiset.map_congr rfl hfg)

@[simp] theorem prod_const_one : ∏ _x ∈ s, (1 : M) = 1 := by
  induction s using cons_induction with
  | empty => rfl
  | cons a s h ih => rw [prod_cons, ih, mul_one]

theorem prod_eq_one (h : ∀ x ∈ s, f x = 1) : ∏ x ∈ s, f x = 1 :=
  (prod_congr rfl h).trans prod_const_one

theorem prod_mul_distrib : ∏ x ∈ s, (f x * g x) = (∏ x ∈ s, f x) * ∏ x ∈ s, g x := by
  induction s using cons_induction with
  | empty => exact (mul_one 1).symm
  | cons a s h ih => rw [prod_cons, prod_cons, prod_cons, ih, mul_mul_mul_comm]

@[simp] theorem prod_const (b : M) : ∏ _x ∈ s, b = b ^ s.card := by
  induction s using cons_induction with
  | empty => exact (pow_zero b).symm
  | cons a s h ih => rw [prod_cons, card_cons, ih, pow_succ']

theorem prod_pow (s : Finset ι) (n : ℕ) (f : ι → M) : ∏ x ∈ s, f x ^ n = (∏ x ∈ s, f x) ^ n := by
  induction s using cons_induction with
  | empty => exact (one_pow n).symm
  | cons a s h ih => rw [prod_cons, prod_cons, ih, mul_pow]

@[simp] theorem prod_map (s : Finset κ) (e : Function.Embedding κ ι) (f : ι → M) :
    ∏ x ∈ s.map e, f x = ∏ x ∈ s, f (e x) := by
  show (Multiset.map f (Multiset.map e s.1)).prod = _
  rw [Multiset.map_map]
  rfl

@[simp] theorem prod_image [DecidableEq ι] {s : Finset κ} {g : κ → ι} (H : Set.InjOn g s) :
    ∏ x ∈ s.image g, f x = ∏ x ∈ s, f (g x) := by
  show (Multiset.map f (s.image g).1).prod = _
  rw [image_val_of_injOn H, Multiset.map_map]
  rfl

theorem prod_union [DecidableEq ι] (h : Disjoint s t) :
    ∏ x ∈ s ∪ t, f x = (∏ x ∈ s, f x) * ∏ x ∈ t, f x := by
  induction s using Finset.induction with
  | empty => rw [empty_union, prod_empty, one_mul]
  | insert a s ha ih =>
    obtain ⟨hat, hst⟩ := disjoint_insert_left.1 h
    rw [insert_union, prod_insert (by simp [ha, hat]), prod_insert ha, ih hst, mul_assoc]

theorem prod_union_inter [DecidableEq ι] :
    (∏ x ∈ s ∪ t, f x) * ∏ x ∈ s ∩ t, f x = (∏ x ∈ s, f x) * ∏ x ∈ t, f x := by
  have e₁ : s ∪ t = s ∪ t \ s := by grind
  have e₂ : t = t \ s ∪ s ∩ t := by grind
  have d : Disjoint (t \ s) (s ∩ t) := disjoint_left.2 (by grind)
  rw [e₁, prod_union disjoint_sdiff, mul_assoc, ← prod_union d, ← e₂]

theorem prod_sdiff [DecidableEq ι] (h : s ⊆ t) :
    (∏ x ∈ t \ s, f x) * ∏ x ∈ s, f x = ∏ x ∈ t, f x := by
  rw [← prod_union sdiff_disjoint, sdiff_union_of_subset h]

theorem prod_subset (h : s ⊆ t) (hf : ∀ x ∈ t, x ∉ s → f x = 1) :
    ∏ x ∈ s, f x = ∏ x ∈ t, f x := by
  classical
  rw [← prod_sdiff h, prod_eq_one fun x m ↦ hf x (mem_sdiff.1 m).1 (mem_sdiff.1 m).2, one_mul]

theorem mul_prod_erase [DecidableEq ι] (s : Finset ι) (f : ι → M) {a : ι} (h : a ∈ s) :
    (f a * ∏ x ∈ s.erase a, f x) = ∏ x ∈ s, f x := by
  rw [← prod_insert (notMem_erase a s), insert_erase h]

theorem prod_erase_mul [DecidableEq ι] (s : Finset ι) (f : ι → M) {a : ι} (h : a ∈ s) :
    (∏ x ∈ s.erase a, f x) * f a = ∏ x ∈ s, f x := by
  rw [mul_comm, mul_prod_erase s f h]

theorem prod_eq_single_of_mem (a : ι) (h : a ∈ s) (h₀ : ∀ b ∈ s, b ≠ a → f b = 1) :
    ∏ x ∈ s, f x = f a := by
  classical
  rw [← mul_prod_erase s f h,
    prod_eq_one fun x m ↦ h₀ x (mem_of_mem_erase m) (ne_of_mem_erase m), mul_one]

theorem prod_eq_single (a : ι) (h₀ : ∀ b ∈ s, b ≠ a → f b = 1) (h₁ : a ∉ s → f a = 1) :
    ∏ x ∈ s, f x = f a := by
  by_cases h : a ∈ s
  · exact prod_eq_single_of_mem a h h₀
  · rw [h₁ h]
    exact prod_eq_one fun x m ↦ h₀ x m fun e ↦ h (e ▸ m)

/-! ### Conditions -/

theorem prod_filter (p : ι → Prop) [DecidablePred p] (f : ι → M) :
    ∏ x ∈ s.filter p, f x = ∏ x ∈ s, if p x then f x else 1 := by
  rw [prod_congr rfl (fun x m ↦ (if_pos (mem_filter.1 m).2).symm :
    ∀ x ∈ s.filter p, f x = if p x then f x else 1)]
  refine prod_subset (filter_subset p s) fun x m n ↦ if_neg fun h ↦ n (mem_filter.2 ⟨m, h⟩)

theorem prod_filter_mul_prod_filter_not (s : Finset ι) (p : ι → Prop) [DecidablePred p]
    [DecidablePred fun x ↦ ¬p x] (f : ι → M) :
    (∏ x ∈ s.filter p, f x) * ∏ x ∈ s.filter fun x ↦ ¬p x, f x = ∏ x ∈ s, f x := by
  classical
  rw [← prod_union (disjoint_filter_filter_not s s p)]
  congr 1
  grind

theorem prod_ite {p : ι → Prop} [DecidablePred p] [DecidablePred fun x ↦ ¬p x] (f g : ι → M) :
    ∏ x ∈ s, (if p x then f x else g x) =
      (∏ x ∈ s.filter p, f x) * ∏ x ∈ s.filter fun x ↦ ¬p x, g x := by
  rw [← prod_filter_mul_prod_filter_not s p]
  congr 1
  · exact prod_congr rfl fun x m ↦ if_pos (mem_filter.1 m).2
  · exact prod_congr rfl fun x m ↦ if_neg (mem_filter.1 m).2

@[simp] theorem prod_ite_eq [DecidableEq ι] (s : Finset ι) (a : ι) (b : ι → M) :
    (∏ j ∈ s, if a = j then b j else 1) = if a ∈ s then b a else 1 := by
  split
  · rw [prod_eq_single_of_mem a ‹_› fun x _ n ↦ if_neg n.symm, if_pos rfl]
  · rename_i h
    exact prod_eq_one fun x m ↦ if_neg fun e : a = x ↦ h (e ▸ m)

@[simp] theorem prod_ite_eq' [DecidableEq ι] (s : Finset ι) (a : ι) (b : ι → M) :
    (∏ j ∈ s, if j = a then b j else 1) = if a ∈ s then b a else 1 := by
  rw [← prod_ite_eq s a b]
  exact prod_congr rfl fun x _ ↦ by simp only [eq_comm]

/-! ### Two indices, other indices -/

theorem prod_comm {s : Finset ι} {t : Finset κ} {f : ι → κ → M} :
    (∏ x ∈ s, ∏ y ∈ t, f x y) = ∏ y ∈ t, ∏ x ∈ s, f x y := by
  induction s using cons_induction with
  | empty => exact (prod_eq_one fun _ _ ↦ rfl).symm
  | cons a s h ih =>
    rw [prod_cons, ih, ← prod_mul_distrib]
    exact prod_congr rfl fun y _ ↦ (prod_cons (f := fun x ↦ f x y) h).symm

theorem prod_bij {s : Finset ι} {t : Finset κ} {f : ι → M} {g : κ → M} (i : ∀ a ∈ s, κ)
    (hi : ∀ a ha, i a ha ∈ t) (i_inj : ∀ a₁ ha₁ a₂ ha₂, i a₁ ha₁ = i a₂ ha₂ → a₁ = a₂)
    (i_surj : ∀ b ∈ t, ∃ a ha, i a ha = b) (h : ∀ a ha, f a = g (i a ha)) :
    ∏ x ∈ s, f x = ∏ x ∈ t, g x := by
  classical
  induction s using cons_induction generalizing t with
  | empty =>
    rw [eq_empty_of_forall_notMem fun b hb ↦ let ⟨a, ha, _⟩ := i_surj b hb; notMem_empty a ha]
    rfl
  | cons a s ha ih =>
    have ma := mem_cons_self a s (h := ha)
    rw [prod_cons, h a ma, ← mul_prod_erase t g (hi a ma)]
    congr 1
    refine ih (fun b hb ↦ i b (mem_cons.2 (.inr hb))) (fun b hb ↦ ?_)
      (fun a₁ h₁ a₂ h₂ e ↦ i_inj _ _ _ _ e) (fun b hb ↦ ?_) fun b hb ↦ h b _
    · exact mem_erase.2 ⟨fun e ↦ ha (i_inj _ _ _ _ e ▸ hb), hi b _⟩
    · obtain ⟨c, hc, e⟩ := i_surj b (mem_of_mem_erase hb)
      rcases mem_cons.1 hc with rfl | k
      · exact absurd e.symm (ne_of_mem_erase hb)
      · exact ⟨c, k, e⟩

theorem prod_bij' {s : Finset ι} {t : Finset κ} {f : ι → M} {g : κ → M} (i : ∀ a ∈ s, κ)
    (j : ∀ a ∈ t, ι) (hi : ∀ a ha, i a ha ∈ t) (hj : ∀ a ha, j a ha ∈ s)
    (left_inv : ∀ a ha, j (i a ha) (hi a ha) = a) (right_inv : ∀ a ha, i (j a ha) (hj a ha) = a)
    (h : ∀ a ha, f a = g (i a ha)) : ∏ x ∈ s, f x = ∏ x ∈ t, g x := by
  refine prod_bij i hi (fun a₁ h₁ a₂ h₂ e ↦ ?_) (fun b hb ↦ ⟨_, hj b hb, right_inv b hb⟩) h
  rw [← left_inv a₁ h₁, ← left_inv a₂ h₂]
  simp only [e]

theorem prod_nbij {s : Finset ι} {t : Finset κ} {f : ι → M} {g : κ → M} (i : ι → κ)
    (hi : ∀ a ∈ s, i a ∈ t) (i_inj : Set.InjOn i s) (i_surj : Set.SurjOn i s t)
    (h : ∀ a ∈ s, f a = g (i a)) : ∏ x ∈ s, f x = ∏ x ∈ t, g x :=
  prod_bij (fun a _ ↦ i a) hi (fun _ h₁ _ h₂ e ↦ i_inj h₁ h₂ e)
    (fun _ hb ↦ let ⟨a, ha, e⟩ := i_surj hb; ⟨a, ha, e⟩) h

theorem prod_nbij' {s : Finset ι} {t : Finset κ} {f : ι → M} {g : κ → M} (i : ι → κ) (j : κ → ι)
    (hi : ∀ a ∈ s, i a ∈ t) (hj : ∀ a ∈ t, j a ∈ s) (left_inv : ∀ a ∈ s, j (i a) = a)
    (right_inv : ∀ a ∈ t, i (j a) = a) (h : ∀ a ∈ s, f a = g (i a)) :
    ∏ x ∈ s, f x = ∏ x ∈ t, g x :=
  prod_bij' (fun a _ ↦ i a) (fun a _ ↦ j a) hi hj left_inv right_inv h

/-- A property of `1`, of the factors and of products of two is one of the product. -/
theorem prod_induction (f : ι → M) (p : M → Prop) (hom : ∀ a b, p a → p b → p (a * b))
    (unit : p 1) (base : ∀ x ∈ s, p (f x)) : p (∏ x ∈ s, f x) := by
  induction s using cons_induction with
  | empty => exact unit
  | cons a s h ih =>
    rw [prod_cons]
    exact hom _ _ (base a (mem_cons_self a s)) (ih fun x m ↦ base x (mem_cons.2 (.inr m)))

end Finset
