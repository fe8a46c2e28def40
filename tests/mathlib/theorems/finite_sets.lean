import Mathlib

/-! # Finite sets, sums and products: tables of values and the usual laws -/

open BigOperators Finset

/-! ### Membership and operations compute -/

example : ({1, 2, 2, 3} : Finset ℕ).card = 3 ∧ ({1, 2} : Finset ℕ) = {2, 1} := by decide
example : range 4 = {0, 1, 2, 3} ∧ (range 0 : Finset ℕ) = ∅ := by decide
example : Icc 2 5 = ({2, 3, 4, 5} : Finset ℕ) ∧ Ico 2 5 = ({2, 3, 4} : Finset ℕ) ∧
    Ioc 2 5 = ({3, 4, 5} : Finset ℕ) ∧ Ioo 2 5 = ({3, 4} : Finset ℕ) ∧
    Icc 5 2 = (∅ : Finset ℕ) := by
  decide
example : Icc (-2) 1 = ({-2, -1, 0, 1} : Finset ℤ) ∧ Ioo (-1) 0 = (∅ : Finset ℤ) := by decide
example : ({1, 2, 3} : Finset ℕ) ∪ {3, 4} = {1, 2, 3, 4} ∧ ({1, 2, 3} : Finset ℕ) ∩ {3, 4} = {3} ∧
    ({1, 2, 3} : Finset ℕ) \ {3, 4} = {1, 2} ∧ ({1, 2, 3} : Finset ℕ).erase 2 = {1, 3} := by decide
example : (range 10).filter (fun n ↦ n % 3 = 1) = {1, 4, 7} := by decide
example : (range 5).image (fun n ↦ n * n % 4) = {0, 1} := by decide
example : ({1, 2} : Finset ℕ) ⊂ {1, 2, 3} ∧ ¬({1, 4} : Finset ℕ) ⊆ {1, 2, 3} := by decide
example : ({1, 2} : Finset ℕ) ×ˢ ({3, 4} : Finset ℕ) = {(1, 3), (1, 4), (2, 3), (2, 4)} := by decide
example : ({1, 2} : Finset ℕ).powerset = {∅, {1}, {2}, {1, 2}} := by decide
example : (powersetCard 2 (range 4)).card = 6 := by decide
example : ({3, 1, 2} : Finset ℕ).max' (by decide) = 3 ∧
    ({3, 1, 2} : Finset ℕ).min' (by decide) = 1 := by
  decide
example : ({3, 1, 2} : Finset ℕ).sup id = 3 ∧ (∅ : Finset ℕ).sup id = 0 := by decide
example : (∀ n ∈ range 10, n < 10) ∧ ∃ n ∈ range 10, n * n = 49 := by decide

/-! ### Values of sums and products -/

example : ∑ k ∈ range 101, k = 5050 := by decide +kernel
example : ∑ k ∈ Icc 1 10, k ^ 2 = 385 := by decide
example : ∏ k ∈ Icc 1 5, k = 120 ∧ ∏ k ∈ range 0, k = 1 ∧ ∑ k ∈ (∅ : Finset ℕ), k = 0 := by decide
example : ∑ i : Fin 4, (i : ℕ) = 6 ∧ ∏ b : Bool, (if b then 2 else 3) = 6 := by decide
example : ∑ x ∈ range 10 with x % 2 = 0, x = 20 := by decide
example : ∑ p ∈ range 3 ×ˢ range 3, p.1 * p.2 = 9 := by decide
example : ∑ k in range 5, k = 10 := by decide
example : ∑ k : ℕ in Icc 1 4, k = 10 := by decide
example : ∑ k ∈ Icc (-2 : ℤ) 3, k = 3 := by decide

/-! ### Laws -/

example (f : ℕ → ℤ) (n : ℕ) : ∑ k ∈ range (n + 1), f k = ∑ k ∈ range n, f k + f n :=
  sum_range_succ f n
example (f : ℕ → ℤ) (n : ℕ) : ∑ k ∈ Icc 1 (n + 1), f k = ∑ k ∈ Icc 1 n, f k + f (n + 1) :=
  sum_Icc_succ_top (by omega) f
example (n : ℕ) : ∑ k ∈ range (n + 1), k = n * (n + 1) / 2 := by
  rw [sum_range_id, Nat.add_sub_cancel, Nat.mul_comm]
example (n : ℕ) : ∑ k ∈ range n, (2 * k + 1) = n ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, ih]; grind
example {K : Type} [Field K] (f : ℕ → K) (c : K) (n : ℕ) :
    (∑ k ∈ range n, f k) / c = ∑ k ∈ range n, f k / c := sum_div _ _ _
example (f g : ℕ → ℕ) (s : Finset ℕ) (h : ∀ i ∈ s, f i ≤ g i) : ∑ i ∈ s, f i ≤ ∑ i ∈ s, g i :=
  sum_le_sum h
example (f : ℕ → ℕ) (s : Finset ℕ) : ((∑ i ∈ s, f i : ℕ) : ℤ) = ∑ i ∈ s, (f i : ℤ) := by
  push_cast; rfl
example (s t : Finset ℕ) (h : Disjoint s t) (f : ℕ → ℕ) :
    ∑ i ∈ s ∪ t, f i = ∑ i ∈ s, f i + ∑ i ∈ t, f i := sum_union h
example (s : Finset ℕ) (f : ℕ → ℕ) (h : ∀ i ∈ s, 0 < f i) (hs : s.Nonempty) : 0 < ∑ i ∈ s, f i :=
  sum_pos h hs
example (s t : Finset ℕ) : (s ∪ t).card + (s ∩ t).card =
    s.card + t.card := card_union_add_card_inter s t
example (s t : Finset ℕ) (h : s ⊆ t) (k : t.card ≤ s.card) : s = t := eq_of_subset_of_card_le h k
example (s t u : Finset ℕ) : s ∩ (t ∪ u) = s ∩ t ∪ s ∩ u := by grind
example (s : Finset ℕ) (x : ℕ) (h : x ∈ s.filter fun n ↦ 3 < n) : 3 < x := by grind
example (f : Fin 3 → ℤ) : ∑ i, f i = f 0 + f 1 + f 2 := Fin.sum_univ_three f
example (σ : Equiv.Perm (Fin 5)) (f : Fin 5 → ℕ) : ∑ i, f (σ i) = ∑ i, f i := σ.sum_comp f

/-! ### Finite types and sets -/

example : Fintype.card (Fin 3 × Bool) = 6 := by decide
example : ∀ x y : Fin 4, x * y = y * x := by decide
example : ({1, 2, 2} : Set ℕ).ncard = 2 := by
  rw [show ({1, 2, 2} : Set ℕ) = {1, 2} by ext; simp]
  exact Set.ncard_pair (by decide)
example (s : Set ℕ) [Fintype s] (a : ℕ) : a ∈ s.toFinset ↔ a ∈ s := Set.mem_toFinset
example (s : Set ℕ) (h : s.Finite) (t : Set ℕ) (k : t ⊆ s) : t.Finite := h.subset k
example : ({3, 1, 2} : Finset ℕ).sort = [1, 2, 3] := by decide
example (s : Finset ℕ) : s.sort.Pairwise (· ≤ ·) := pairwise_sort s
example : ∑ i, ![1, 2, 3] i = 6 ∧ ![1, 2, 3] 1 = 2 := by decide
example (x y : ℚ) (n : ℕ) : (x + y) ^ n = ∑ m ∈ range (n + 1), x ^ m * y ^ (n - m) * n.choose m :=
  add_pow x y n
example (x : ℚ) (h : x ≠ 1) (n : ℕ) : ∑ i ∈ range n, x ^ i = (x ^ n - 1) / (x - 1) :=
  geom_sum_eq h n
