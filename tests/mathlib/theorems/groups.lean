import Mathlib

/-! # Groups: orders of elements, subgroups, homomorphisms, permutations -/

example {G : Type} [Monoid G] (x : G) (n : ℕ) : orderOf x ∣ n ↔ x ^ n = 1 :=
  orderOf_dvd_iff_pow_eq_one
example : orderOf (2 : ZMod 7) = 3 :=
  orderOf_eq_of_pow_and_pow_div_prime (by decide) (by decide) fun p hp hd ↦ by
    obtain rfl : p = 3 := (Nat.prime_dvd_prime_iff_eq hp Nat.prime_three).1 hd
    decide
example : orderOf (0 : ℕ) = 0 := orderOf_eq_zero fun ⟨n, hn, h⟩ ↦ by
  rw [zero_pow (Nat.ne_of_gt hn)] at h
  exact absurd h (by decide)

section
variable {G N : Type} [Group G] [Group N] (H K : Subgroup G) (f : G →* N)

example (a b : G) (ha : a ∈ H) (hb : b ∈ H) : a * b⁻¹ ∈ H := H.mul_mem ha (H.inv_mem hb)
example (s : Set G) : Subgroup.closure s ≤ H ↔ ∀ a ∈ s, a ∈ H := Subgroup.closure_le
example (z : G) : z ∈ Subgroup.center G ↔ ∀ g, g * z = z * g := Iff.rfl
example : (Subgroup.center G).Normal := ⟨fun n h g ↦ by
  rw [h g, mul_assoc, mul_inv_cancel, mul_one]
  exact h⟩
example (x : G) : x ∈ f.ker ↔ f x = 1 := MonoidHom.mem_ker
example (a : G) (n : ℕ) : f (a ^ n) = f a ^ n := f.map_pow a n
example (x y : H) : ((x * y : H) : G) = x * y := rfl
example (x : G) (h : x ∈ (⊥ : Subgroup G)) : x = 1 := h
end

example (σ τ : Equiv.Perm (Fin 4)) (x : Fin 4) : (σ * τ) x = σ (τ x) ∧ σ⁻¹ (σ x) = x := by simp
example : (Equiv.swap (0 : Fin 3) 1) * Equiv.swap 1 2 ≠ Equiv.swap 1 2 * Equiv.swap 0 1 := by
  intro h
  exact absurd (DFunLike.congr_fun h 0) (by decide)

example {R S : Type} [Semiring R] [Semiring S] (f : R →+* S) (a b : R) :
    f (a * b + 0) = f a * f b := by simp
example {R S : Type} [Ring R] [Ring S] (e : R ≃+* S) : Function.Injective (fun x ↦ e x) :=
  e.toEquiv.injective
