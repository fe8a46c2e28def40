import Mathlib

/-! # Sets, bounds, functions, filters -/

/-! ### Notation of sets -/

example : {x : ℕ | 3 < x} = {x | x > 3} := rfl
example : {x ∈ ({1, 2, 3} : Set ℕ) | x > 1} = {2, 3} := by ext x; simp; omega
example : {n ^ 2 | n > 3} = {m : ℕ | ∃ n > 3, n ^ 2 = m} := rfl
example : {n ^ 2 + m | (n : ℕ) (m : ℕ)} = {k : ℕ | ∃ n m, n ^ 2 + m = k} := rfl
example : {(a, b) : ℕ × ℕ | a < b} = {p | p.1 < p.2} := rfl
example (f : ℕ → ℕ) : f ⁻¹' {10} = {x | f x = 10} := rfl
example (f : ℕ → ℕ) (s : Set ℕ) : f '' s = {y | ∃ x ∈ s, f x = y} := rfl
example : (fun n : ℕ ↦ n + 1) '' {1, 2} = {2, 3} := Set.image_pair _ 1 2
example (a : ℕ) : a ∈ Set.range (fun n : ℕ ↦ 2 * n) ↔ Even a := by
  rw [even_iff_exists_two_mul]; simp [eq_comm]
example : Set.Icc 1 3 ∩ Set.Ioi 2 = ({3} : Set ℕ) := by ext x; simp; omega
example (s t : Set ℕ) : s \ t = s ∩ tᶜ := rfl
example (s t : Set ℕ) (h : s ⊆ t) (k : t ⊆ s) : s = t := h.antisymm k
example (s : ℕ → Set ℕ) (x : ℕ) : (x ∈ ⋃ i, s i) ↔ ∃ i, x ∈ s i := Set.mem_iUnion

/-! ### Bounds -/

example : IsLeast {n : ℕ | n % 3 = 2 ∧ 5 < n} 8 := by
  refine ⟨⟨rfl, by decide⟩, fun n h ↦ ?_⟩
  have h : n % 3 = 2 ∧ 5 < n := h
  omega
example : IsGreatest (Set.Iic 7 : Set ℕ) 7 := ⟨Nat.le_refl 7, fun _ h ↦ h⟩
example (s : Set ℕ) (a b : ℕ) (h : IsLeast s a) (k : IsLeast s b) : a = b := h.unique k
example : IsLUB (Set.Iio (0 : ℤ)) (-1) := by
  refine ⟨fun x h ↦ ?_, fun y h ↦ h (show (-1 : ℤ) < 0 by decide)⟩
  have h : x < 0 := h
  omega
example : ¬BddAbove (Set.univ : Set ℕ) := fun ⟨b, h⟩ ↦
  absurd (h (show b + 1 ∈ Set.univ from trivial)) (by omega)

/-! ### Functions -/

example : Function.Injective (fun n : ℕ ↦ n + 3) := fun _ _ h ↦ Nat.add_right_cancel h
example (σ : Equiv.Perm ℕ) (n : ℕ) : σ.symm (σ n) = n ∧ σ⁻¹ (σ n) = n ∧ σ.2 (σ.1 n) = n := by simp
example (f : ℕ ≃ ℕ) : Function.Bijective f := f.bijective
example : ∃! n : ℕ, n * n = 49 := by
  refine ⟨7, rfl, fun n (h : n * n = 49) ↦ ?_⟩
  have : n < 8 := by
    apply Nat.lt_of_not_le
    intro k
    have := Nat.mul_le_mul k k
    omega
  have := Nat.mul_self_inj (m := n) (n := 7)
  exact this.1 h

/-! ### Filters -/

open Filter in
example : Tendsto (fun n : ℕ ↦ n + 5) atTop atTop :=
  le_generate_iff.2 fun _ ⟨a, h⟩ ↦ h ▸ mem_atTop_sets.2 ⟨a, fun _ hb ↦ Nat.le_add_right_of_le hb⟩
open Filter in
example (p : ℕ → Prop) : (∀ᶠ n in atTop, p n) ↔ ∃ a, ∀ b ≥ a, p b := eventually_atTop

/-! ### Suprema and infima of natural numbers, functions as vectors -/

example : sInf {n : ℕ | 5 < n} = 6 := by
  have h : (6 : ℕ) ∈ {n : ℕ | 5 < n} := by decide
  refine Nat.le_antisymm (Nat.sInf_le h) ?_
  exact Nat.sInf_mem ⟨6, h⟩
example : sInf (∅ : Set ℕ) = 0 := Nat.sInf_empty
example (s : Set ℕ) (h₁ : s.Nonempty) (h₂ : BddAbove s) : sSup s ∈ s := Nat.sSup_mem h₁ h₂
example (f g : ℕ → ℤ) (n : ℕ) : (f * g - g) n = f n * g n - g n := rfl
example : {x : Fin 10 | x * x = x}.toFinset = {0, 1, 5, 6} := by decide
example (s : ℕ → Set ℕ) : (⋂ (i : ℕ), s i) = ⋂ i, s i := rfl
example (s : Set ℕ) (h : s ⊆ Set.univ) (k : (Set.univ : Set ℕ).Countable) : s.Countable := k.mono h
example (α : Type) : ¬Nonempty α ↔ IsEmpty α := not_nonempty_iff
