/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.BigOperators.Group.Finset.Prod

/-!
# Laws of sums over finite sets

Each is the law of products, read in `Multiplicative M`.
-/

universe u v w

namespace Finset

variable {ι : Type u} {κ : Type v} {M : Type w} {s t : Finset ι} {f g : ι → M} {a b : ι}

variable [AddCommMonoid M]

theorem sum_eq_multiset_sum (s : Finset ι) (f : ι → M) : ∑ x ∈ s, f x = (s.1.map f).sum := rfl

@[simp] theorem sum_mk (s : Multiset ι) (hs : s.Nodup) (f : ι → M) :
    (⟨s, hs⟩ : Finset ι).sum f = (s.map f).sum := rfl

@[simp] theorem sum_empty : ∑ x ∈ ∅, f x = 0 := rfl

@[simp] theorem sum_cons (h : a ∉ s) : ∑ x ∈ cons a s h, f x = f a + ∑ x ∈ s, f x :=
  prod_cons (M := Multiplicative M) h

@[simp] theorem sum_insert [DecidableEq ι] (h : a ∉ s) :
    ∑ x ∈ insert a s, f x = f a + ∑ x ∈ s, f x := prod_insert (M := Multiplicative M) h

@[simp] theorem sum_singleton (f : ι → M) (a : ι) : ∑ x ∈ {a}, f x = f a := add_zero (f a)

theorem sum_pair [DecidableEq ι] {a b : ι} (h : a ≠ b) : ∑ x ∈ {a, b}, f x = f a + f b :=
  prod_pair (M := Multiplicative M) h

theorem sum_congr (h : s = t) (hfg : ∀ x ∈ t, f x = g x) : s.sum f = t.sum g :=
  prod_congr (M := Multiplicative M) h hfg

@[simp] theorem sum_const_zero : ∑ _x ∈ s, (0 : M) = 0 := prod_const_one (M := Multiplicative M)

theorem sum_eq_zero (h : ∀ x ∈ s, f x = 0) : ∑ x ∈ s, f x = 0 :=
  prod_eq_one (M := Multiplicative M) h

theorem sum_add_distrib : ∑ x ∈ s, (f x + g x) = ∑ x ∈ s, f x + ∑ x ∈ s, g x :=
  prod_mul_distrib (M := Multiplicative M)

@[simp] theorem sum_const (b : M) : ∑ _x ∈ s, b = s.card • b := prod_const (M := Multiplicative M) b

theorem sum_nsmul (s : Finset ι) (n : ℕ) (f : ι → M) : ∑ x ∈ s, n • f x = n • ∑ x ∈ s, f x :=
  prod_pow (M := Multiplicative M) s n f

@[simp] theorem sum_map (s : Finset κ) (e : Function.Embedding κ ι) (f : ι → M) :
    ∑ x ∈ s.map e, f x = ∑ x ∈ s, f (e x) := prod_map (M := Multiplicative M) s e f

@[simp] theorem sum_image [DecidableEq ι] {s : Finset κ} {g : κ → ι} (H : Set.InjOn g s) :
    ∑ x ∈ s.image g, f x = ∑ x ∈ s, f (g x) := prod_image (M := Multiplicative M) H

theorem sum_union [DecidableEq ι] (h : Disjoint s t) :
    ∑ x ∈ s ∪ t, f x = ∑ x ∈ s, f x + ∑ x ∈ t, f x := prod_union (M := Multiplicative M) h

theorem sum_union_inter [DecidableEq ι] :
    ∑ x ∈ s ∪ t, f x + ∑ x ∈ s ∩ t, f x = ∑ x ∈ s, f x + ∑ x ∈ t, f x :=
  prod_union_inter (M := Multiplicative M)

theorem sum_sdiff [DecidableEq ι] (h : s ⊆ t) :
    ∑ x ∈ t \ s, f x + ∑ x ∈ s, f x = ∑ x ∈ t, f x := prod_sdiff (M := Multiplicative M) h

theorem sum_subset (h : s ⊆ t) (hf : ∀ x ∈ t, x ∉ s → f x = 0) :
    ∑ x ∈ s, f x = ∑ x ∈ t, f x := prod_subset (M := Multiplicative M) h hf

theorem add_sum_erase [DecidableEq ι] (s : Finset ι) (f : ι → M) {a : ι} (h : a ∈ s) :
    f a + ∑ x ∈ s.erase a, f x = ∑ x ∈ s, f x := mul_prod_erase (M := Multiplicative M) s f h

theorem sum_erase_add [DecidableEq ι] (s : Finset ι) (f : ι → M) {a : ι} (h : a ∈ s) :
    ∑ x ∈ s.erase a, f x + f a = ∑ x ∈ s, f x := prod_erase_mul (M := Multiplicative M) s f h

theorem sum_eq_single_of_mem (a : ι) (h : a ∈ s) (h₀ : ∀ b ∈ s, b ≠ a → f b = 0) :
    ∑ x ∈ s, f x = f a := prod_eq_single_of_mem (M := Multiplicative M) a h h₀

theorem sum_eq_single (a : ι) (h₀ : ∀ b ∈ s, b ≠ a → f b = 0) (h₁ : a ∉ s → f a = 0) :
    ∑ x ∈ s, f x = f a := prod_eq_single (M := Multiplicative M) a h₀ h₁

/-! ### Conditions -/

theorem sum_filter (p : ι → Prop) [DecidablePred p] (f : ι → M) :
    ∑ x ∈ s.filter p, f x = ∑ x ∈ s, if p x then f x else 0 :=
  prod_filter (M := Multiplicative M) p f

theorem sum_filter_add_sum_filter_not (s : Finset ι) (p : ι → Prop) [DecidablePred p]
    [DecidablePred fun x ↦ ¬p x] (f : ι → M) :
    ∑ x ∈ s.filter p, f x + ∑ x ∈ s.filter fun x ↦ ¬p x, f x = ∑ x ∈ s, f x :=
  prod_filter_mul_prod_filter_not (M := Multiplicative M) s p f

theorem sum_ite {p : ι → Prop} [DecidablePred p] [DecidablePred fun x ↦ ¬p x] (f g : ι → M) :
    ∑ x ∈ s, (if p x then f x else g x) =
      ∑ x ∈ s.filter p, f x + ∑ x ∈ s.filter fun x ↦ ¬p x, g x :=
  prod_ite (M := Multiplicative M) f g

@[simp] theorem sum_ite_eq [DecidableEq ι] (s : Finset ι) (a : ι) (b : ι → M) :
    (∑ j ∈ s, if a = j then b j else 0) = if a ∈ s then b a else 0 :=
  prod_ite_eq (M := Multiplicative M) s a b

@[simp] theorem sum_ite_eq' [DecidableEq ι] (s : Finset ι) (a : ι) (b : ι → M) :
    (∑ j ∈ s, if j = a then b j else 0) = if a ∈ s then b a else 0 :=
  prod_ite_eq' (M := Multiplicative M) s a b

/-! ### Two indices, other indices -/

theorem sum_comm {s : Finset ι} {t : Finset κ} {f : ι → κ → M} :
    (∑ x ∈ s, ∑ y ∈ t, f x y) = ∑ y ∈ t, ∑ x ∈ s, f x y := prod_comm (M := Multiplicative M)

theorem sum_bij {s : Finset ι} {t : Finset κ} {f : ι → M} {g : κ → M} (i : ∀ a ∈ s, κ)
    (hi : ∀ a ha, i a ha ∈ t) (i_inj : ∀ a₁ ha₁ a₂ ha₂, i a₁ ha₁ = i a₂ ha₂ → a₁ = a₂)
    (i_surj : ∀ b ∈ t, ∃ a ha, i a ha = b) (h : ∀ a ha, f a = g (i a ha)) :
    ∑ x ∈ s, f x = ∑ x ∈ t, g x := prod_bij (M := Multiplicative M) i hi i_inj i_surj h

theorem sum_bij' {s : Finset ι} {t : Finset κ} {f : ι → M} {g : κ → M} (i : ∀ a ∈ s, κ)
    (j : ∀ a ∈ t, ι) (hi : ∀ a ha, i a ha ∈ t) (hj : ∀ a ha, j a ha ∈ s)
    (left_inv : ∀ a ha, j (i a ha) (hi a ha) = a) (right_inv : ∀ a ha, i (j a ha) (hj a ha) = a)
    (h : ∀ a ha, f a = g (i a ha)) : ∑ x ∈ s, f x = ∑ x ∈ t, g x :=
  prod_bij' (M := Multiplicative M) i j hi hj left_inv right_inv h

theorem sum_nbij {s : Finset ι} {t : Finset κ} {f : ι → M} {g : κ → M} (i : ι → κ)
    (hi : ∀ a ∈ s, i a ∈ t) (i_inj : Set.InjOn i s) (i_surj : Set.SurjOn i s t)
    (h : ∀ a ∈ s, f a = g (i a)) : ∑ x ∈ s, f x = ∑ x ∈ t, g x :=
  prod_nbij (M := Multiplicative M) i hi i_inj i_surj h

theorem sum_nbij' {s : Finset ι} {t : Finset κ} {f : ι → M} {g : κ → M} (i : ι → κ) (j : κ → ι)
    (hi : ∀ a ∈ s, i a ∈ t) (hj : ∀ a ∈ t, j a ∈ s) (left_inv : ∀ a ∈ s, j (i a) = a)
    (right_inv : ∀ a ∈ t, i (j a) = a) (h : ∀ a ∈ s, f a = g (i a)) :
    ∑ x ∈ s, f x = ∑ x ∈ t, g x :=
  prod_nbij' (M := Multiplicative M) i j hi hj left_inv right_inv h

/-- A property of `0`, of the summands and of sums of two is one of the sum. -/
theorem sum_induction (f : ι → M) (p : M → Prop) (hom : ∀ a b, p a → p b → p (a + b))
    (unit : p 0) (base : ∀ x ∈ s, p (f x)) : p (∑ x ∈ s, f x) :=
  prod_induction (M := Multiplicative M) f p hom unit base

end Finset

/-! ### Differences, counting -/

namespace Finset

variable {ι : Type u} {G : Type v} {s : Finset ι}

@[simp] theorem sum_neg_distrib [AddCommGroup G] (f : ι → G) :
    ∑ x ∈ s, -f x = -∑ x ∈ s, f x := by
  induction s using cons_induction with
  | empty => exact neg_zero.symm
  | cons a s h ih => rw [sum_cons, sum_cons, ih, neg_add]

@[simp] theorem sum_sub_distrib [AddCommGroup G] (f g : ι → G) :
    ∑ x ∈ s, (f x - g x) = ∑ x ∈ s, f x - ∑ x ∈ s, g x := by
  induction s using cons_induction with
  | empty => exact (sub_self 0).symm
  | cons a s h ih => rw [sum_cons, sum_cons, sum_cons, ih, add_sub_add_comm]

end Finset
