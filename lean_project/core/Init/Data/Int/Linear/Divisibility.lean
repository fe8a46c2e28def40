/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Linear.Constraints

/-!
# Divisibility steps of the integer solver of `grind`

Constraints `d ∣ p` are combined, eliminated and used to tighten bounds. None of the checks needs to
know that a number is a greatest common divisor: it suffices that it divides.
-/

namespace Int.Internal.Linear

variable {ctx : Context}

/-- `a` divides `b`, decided by remainder. -/
def divides (a b : Int) : Bool := isNat 0 (b % a)

theorem dvd_of_divides {a b : Int} (h : divides a b = true) : a ∣ b :=
  Int.dvd_of_emod_eq_zero (eq_of_isNat h)

theorem mul_dvd_mul {a b c : Int} : b ∣ c → a * b ∣ a * c
  | ⟨k, h⟩ => ⟨k, by rw [h, Int.mul_assoc]⟩

theorem dvd_mul_of_dvd_right {a b c : Int} (h : a ∣ c) : a ∣ b * c :=
  Int.mul_comm c b ▸ Int.dvd_mul_of_dvd b h

/-! ### Derivations -/

theorem dvd_coeff (ctx : Context) (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : (!isNat 0 g && (isNat 0 (k₁ - g * k₂) && p₁.isAffine g p₂ 0)) = true)
    (d : k₁ ∣ p₁.denote' ctx) : k₂ ∣ p₂.denote' ctx := by
  simp only [Bool.and_eq_true] at h
  have hg : g ≠ 0 := by rintro rfl; exact Bool.noConfusion h.1
  have k := eq_of_isNat h.2.1
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isAffine h.2.2, Int.add_zero, show k₁ = g * k₂ by omega] at d
  exact (mul_dvd_mul_iff hg).1 d

theorem dvd_elim (ctx : Context) (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly)
    (h : (divides k₂ k₁ && (p₁.addTo 1 (p₂.addTo (-1) (.num 0))).allDvd k₂) = true)
    (d : k₁ ∣ p₁.denote' ctx) : k₂ ∣ p₂.denote' ctx := by
  simp only [Bool.and_eq_true] at h
  have r := Poly.dvd_denote (ctx := ctx) h.2
  simp only [Poly.denote_addTo, Poly.denote] at r
  rw [Poly.denote'_eq] at *
  have := Int.dvd_sub (Int.dvd_trans (dvd_of_divides h.1) d) r
  rwa [show p₁.denote ctx - (0 + -1 * p₂.denote ctx + 1 * p₁.denote ctx) = p₂.denote ctx by
    omega] at this

theorem dvd_of_eq (ctx : Context) (_x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly)
    (h : (p₂.addTo 1 (p₁.addTo (-1) (.num 0))).allDvd d₂ = true)
    (e : p₁.denote' ctx = 0) : d₂ ∣ p₂.denote' ctx := by
  have r := Poly.dvd_denote (ctx := ctx) h
  simp only [Poly.denote_addTo, Poly.denote] at r
  rw [Poly.denote'_eq] at *
  rwa [e, show 0 + -1 * 0 + 1 * p₂.denote ctx = p₂.denote ctx by omega] at r

theorem eq_dvd_subst (ctx : Context) (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int)
    (p₃ : Poly)
    (h : (divides d₃ (p₁.coeff x * d₂) && p₃.isComb (p₁.coeff x) p₂ (-p₂.coeff x) p₁) = true)
    (e : p₁.denote' ctx = 0) (d : d₂ ∣ p₂.denote' ctx) : d₃ ∣ p₃.denote' ctx := by
  simp only [Bool.and_eq_true] at h
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isComb h.2, e, Int.mul_zero, Int.add_zero]
  exact Int.dvd_trans (dvd_of_divides h.1) (mul_dvd_mul d)

theorem dvd_solve_combine (ctx : Context) (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int)
    (p : Poly) (_g α β : Int)
    (h : (divides d (d₁ * d₂) && p.isComb (α * d₂) p₁ (β * d₁) p₂) = true)
    (h₁ : d₁ ∣ p₁.denote' ctx) (h₂ : d₂ ∣ p₂.denote' ctx) : d ∣ p.denote' ctx := by
  simp only [Bool.and_eq_true] at h
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isComb h.2]
  refine Int.dvd_trans (dvd_of_divides h.1) (Int.dvd_add ?_ ?_)
  · rw [Int.mul_assoc, Int.mul_comm d₁ d₂]; exact dvd_mul_of_dvd_right (mul_dvd_mul h₁)
  · rw [Int.mul_assoc]; exact dvd_mul_of_dvd_right (mul_dvd_mul h₂)

theorem dvd_solve_elim (ctx : Context) (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int)
    (p : Poly)
    (h : (divides d (p₂.leadCoeff * d₁) && (divides d (p₁.leadCoeff * d₂) &&
      p.isComb p₂.leadCoeff p₁ (-p₁.leadCoeff) p₂)) = true)
    (h₁ : d₁ ∣ p₁.denote' ctx) (h₂ : d₂ ∣ p₂.denote' ctx) : d ∣ p.denote' ctx := by
  simp only [Bool.and_eq_true] at h
  rw [Poly.denote'_eq] at *
  rw [Poly.eq_of_isComb h.2.2, Int.neg_mul]
  exact Int.dvd_add (Int.dvd_trans (dvd_of_divides h.1) (mul_dvd_mul h₁))
    (Int.dvd_neg.2 (Int.dvd_trans (dvd_of_divides h.2.1) (mul_dvd_mul h₂)))

theorem dvd_unsat (ctx : Context) (k : Int) (p : Poly) (h : p.isUnsatDvd k = true)
    (d : k ∣ p.denote' ctx) : False :=
  Poly.not_dvd_of_isUnsatDvd (ctx := ctx) h (Poly.denote'_eq ctx p ▸ d)

theorem eq_of_zero_dvd (ctx : Context) (p : Poly) (d : 0 ∣ p.denote' ctx) : p.denote' ctx = 0 :=
  Int.zero_dvd.1 d

/-! ### Tightening -/

/-- A multiple of `d` that is at most `c` is at most `d * (c / d)`. -/
theorem le_of_dvd_of_le {d m c : Int} (hd : 0 < d) (h : d ∣ m) (l : m ≤ c) : m ≤ d * (c / d) := by
  obtain ⟨t, rfl⟩ := h
  apply Classical.byContradiction; intro n
  have lt : c / d < t := Classical.byContradiction fun k ↦
    n (Int.mul_le_mul_of_nonneg_left (by omega) (by omega))
  have := Int.mul_le_mul_of_nonneg_left (show c / d + 1 ≤ t by omega) (show 0 ≤ d by omega)
  have := Int.lt_mul_ediv_self_add (x := c) hd
  rw [Int.mul_add, Int.mul_one] at *; omega

/-- `p₂ = s * p₁ - c` and `p₃ = s * p₁ - d * (c / d)` for some constant `c`. -/
def isTightened (d s : Int) (p₁ p₂ p₃ : Poly) : Bool :=
  decide (0 < d) && (p₁.addTo s (p₂.addTo (-1) (.num 0))).isConst fun c ↦
    p₃.isAffine s p₁ (-(d * (c / d)))

theorem nonpos_of_isTightened {d s : Int} {p₁ p₂ p₃ : Poly}
    (h : isTightened d s p₁ p₂ p₃ = true) (k : d ∣ s * p₁.denote ctx)
    (l : p₂.denote ctx ≤ 0) : p₃.denote ctx ≤ 0 := by
  simp only [isTightened, Bool.and_eq_true, decide_eq_true_eq] at h
  have c := Poly.denote_isConst (ctx := ctx) h.2
  simp only [Poly.denote_addTo, Poly.denote] at c
  have := le_of_dvd_of_le (c := 0 + -1 * p₂.denote ctx + s * p₁.denote ctx) h.1 k (by omega)
  rw [Poly.eq_of_isAffine c]; omega

theorem dvd_le_tight (ctx : Context) (d : Int) (p₁ p₂ p₃ : Poly)
    (h : isTightened d 1 p₁ p₂ p₃ = true) (k : d ∣ p₁.denote' ctx) (l : p₂.denote' ctx ≤ 0) :
    p₃.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at *; exact nonpos_of_isTightened h ((Int.one_mul _).symm ▸ k) l

theorem dvd_neg_le_tight (ctx : Context) (d : Int) (p₁ p₂ p₃ : Poly)
    (h : isTightened d (-1) p₁ p₂ p₃ = true) (k : d ∣ p₁.denote' ctx)
    (l : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at *; exact nonpos_of_isTightened h (dvd_mul_of_dvd_right k) l

/-! ### Quotients and remainders -/

theorem ediv_emod (x y : Int) : -1 * x + y * (x / y) + x % y = 0 := by
  have := Int.ediv_add_emod x y; omega

theorem emod_nonneg (x y : Int) (h : (y != 0) = true) : -1 * (x % y) ≤ 0 := by
  have := Int.emod_nonneg x (bne_iff_ne.1 h); omega

theorem emod_le (x y : Int) (n : Int) (h : (y != 0 && isNat 0 (n + y.natAbs - 1)) = true) :
    x % y + n ≤ 0 := by
  simp only [Bool.and_eq_true] at h
  have := Int.emod_lt_natAbs x (bne_iff_ne.1 h.1)
  have := eq_of_isNat h.2
  omega

theorem of_not_dvd (a b : Int) (h : (a != 0) = true) (n : ¬a ∣ b) : b % a > 0 :=
  (Int.emod_pos_of_not_dvd n).resolve_left (bne_iff_ne.1 h)

end Int.Internal.Linear
