import Mathlib
/-! Positive elements, lists in a chain, multisets, prime powers, binary digits, fewer laws. -/

/-! The positive elements of an ordered field. -/

example (x y : {x : ℝ // 0 < x}) : ((x + y : {x : ℝ // 0 < x}) : ℝ) = x + y := rfl
example (x y : {x : ℝ // 0 < x}) : ((x / y : {x : ℝ // 0 < x}) : ℝ) = x / y := rfl
example (x : {x : ℝ // 0 < x}) : ((1 / x ^ 2 : {x : ℝ // 0 < x}) : ℝ) = 1 / (x : ℝ) ^ 2 := rfl
example (x y z : {x : ℤ // 0 < x}) : x * (y * z) = y * (x * z) := mul_left_comm x y z
example (x : {x : ℚ // 0 < x}) : x * x⁻¹ = 1 := mul_inv_cancel x

/-! Chains. -/

example : List.IsChain (· < ·) [1, 3, 4] := by decide
example : ¬List.IsChain (· < ·) [1, 4, 3] := by decide
example : List.Chain' (fun k l ↦ ¬k ≡ l [MOD 2]) [1, 2, 5] := by decide
example (R : ℕ → ℕ → Prop) : List.Chain' R [] ∧ List.Chain' R [7] := ⟨.nil, .singleton 7⟩
example (l : List ℕ) : List.headI [] = 0 ∧ List.headI (5 :: l) = 5 := ⟨rfl, rfl⟩

/-! Multisets: a sum has all of both, and `≤` counts. -/

example : ({1, 2} + {2} : Multiset ℕ) = {2, 1, 2} := by decide
example (s t : Multiset ℕ) : s ≤ t ↔ ∃ u, t = s + u := Iff.rfl
example : ¬({1, 1} : Multiset ℕ) ≤ {1, 2} := fun ⟨u, h⟩ ↦ by
  have hc := congrArg Multiset.card h
  rw [Multiset.card_add] at hc
  have hu : u = 0 := Multiset.card_eq_zero.1 (Nat.add_left_cancel hc.symm)
  rw [hu, add_zero] at h
  exact absurd h (by decide)

/-! Prime powers and numbers without square factors. -/

example (n : ℕ) : IsPrimePow n ↔ ∃ p k : ℕ, p.Prime ∧ 0 < k ∧ p ^ k = n := isPrimePow_nat_iff n
example : IsPrimePow 8 := (isPrimePow_nat_iff 8).2 ⟨2, 3, Nat.prime_two, by decide, rfl⟩
example : ¬IsPrimePow 1 := fun h ↦ by
  obtain ⟨p, k, hp, hk, e⟩ := (isPrimePow_nat_iff 1).1 h
  exact hp.ne_one (Nat.eq_one_of_dvd_one (e ▸ dvd_pow_self p hk.ne'))
example (n : ℕ) : Squarefree n ↔ ¬∃ x, x.Prime ∧ x * x ∣ n := Nat.squarefree_iff_prime_squarefree
example : Squarefree (1 : ℕ) := squarefree_one
example : ¬Squarefree (0 : ℤ) := not_squarefree_zero

/-! Binary digits. -/

example : [0, 1, 2, 7, 8].map Nat.size = [0, 1, 2, 3, 4] := by decide
example : [0, 1, 6, 7].map Nat.bodd = [false, true, false, true] := by decide
example (b : Bool) (n : ℕ) : (Nat.bit b n).bodd = b ∧ (Nat.bit b n).div2 = n := by simp

/-! Laws without associativity or cancellation; greatest common divisors of integers. -/

example {R : Type} [NonAssocSemiring R] (a b c : R) : a * (b + c) = a * b + a * c :=
  Distrib.left_distrib a b c
example {M : Type} [CancelCommMonoid M] (a b c : M) (h : a * b = a * c) : b = c :=
  IsCancelMul.mul_left_cancel a b c h
example : gcd (-12 : ℤ) 18 = 6 ∧ lcm (-4 : ℤ) 6 = 12 := by decide
example (x : ℝ) : Real.cot x = Real.cos x / Real.sin x := Real.cot_eq_cos_div_sin x
example : Real.cot 0 = 0 := by rw [Real.cot_eq_cos_div_sin, Real.sin_zero, div_zero]
example (f g : Fin 2 → ℤ) : (f ⊔ g) 1 = max (f 1) (g 1) := rfl
example (X : ℕ → Type) : (Π n, X n) = ∀ n, X n := rfl
example (f : ℕ → ℕ → ℕ) (h : f.Injective2) : (f 3).Injective := h.right 3
