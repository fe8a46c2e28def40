/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Linear.Divisibility

/-!
# Case splits of the integer solver of `grind`

Between `a * x + p ≤ 0` with `a < 0` and `b * x + q ≤ 0` with `0 < b` a variable cannot always be
eliminated exactly. Cooper's method splits on the distance `k` of `-a * x` from its bound, modulo a
number `n` that is a multiple of `a` (or on the other side of `b`) and, when `x` also occurs in
`d ∣ c * x + s`, makes `c * n` a multiple of `a * d`.
-/

namespace Int.Internal.Linear

variable {ctx : Context}

/-! ### Disjunctions over an initial segment of the natural numbers -/

/-- Some number below `n` satisfies `p`. -/
def OrOver (n : Nat) (p : Nat → Prop) : Prop := ∃ k, k < n ∧ p k

/-- If all of `p n, …, p 1` fail, then `p 0` holds; as a chain of implications. -/
def OrOver_cases_type (n : Nat) (p : Nat → Prop) : Prop :=
  match n with
  | 0 => p 0
  | n + 1 => ¬p (n + 1) → OrOver_cases_type n p

theorem orOver_cases {n : Nat} {p : Nat → Prop} (h : OrOver (n + 1) p) :
    OrOver_cases_type n p := by
  induction n with
  | zero =>
    obtain ⟨k, hk, h⟩ := h
    cases Nat.le_zero.1 (Nat.le_of_lt_succ hk); exact h
  | succ n ih =>
    intro no
    obtain ⟨k, hk, h⟩ := h
    exact ih ⟨k, Nat.lt_of_le_of_ne (Nat.le_of_lt_succ hk) fun e ↦ no (e ▸ h), h⟩

/-! ### The arithmetic -/

/-- The remainder of a nonnegative number as a case of the split. -/
theorem orOver_of_emod {n : Nat} {m : Int} {p : Nat → Prop} (hn : 0 < n) (hm : 0 ≤ m)
    (h : ∀ k : Nat, (k : Int) ≤ m → (n : Int) ∣ m - k → p k) : OrOver n p := by
  have pos : (n : Int) ≠ 0 := by omega
  have nonneg := Int.emod_nonneg m pos
  have lt := Int.emod_lt_of_pos m (show (0 : Int) < n by omega)
  have e : ((m % n).toNat : Int) = m % n := by omega
  have split := Int.emod_add_ediv m n
  refine ⟨(m % n).toNat, by omega, h _ ?_ ⟨m / n, by omega⟩⟩
  rw [e]
  have : 0 ≤ m / n := Classical.byContradiction fun c ↦ by
    have := Int.mul_le_mul_of_nonneg_left (show m / n ≤ -1 by omega) (show (0 : Int) ≤ n by omega)
    omega
  have := Int.mul_nonneg (show (0 : Int) ≤ n by omega) this
  omega

theorem mul_comm_sub {a b x : Int} : a * (b * x) = b * (a * x) := Int.mul_left_comm a b x

/-- The lower bound, moved up to the next admissible value, is still below the upper bound. -/
theorem left_ineq {a b x p q k : Int} (ha : a < 0) (hb : 0 < b) (h₂ : b * x + q ≤ 0)
    (hk : k ≤ -(a * x) - p) : b * p + -a * q + b * k ≤ 0 := by
  have s := Int.mul_le_mul_of_nonneg_left h₂ (show 0 ≤ -a by omega)
  have t := Int.mul_le_mul_of_nonneg_left (show p + k ≤ -(a * x) by omega) (show 0 ≤ b by omega)
  simp only [Int.mul_add, Int.neg_mul, Int.mul_neg] at *
  rw [mul_comm_sub] at s; omega

theorem right_ineq {a b x p q k : Int} (ha : a < 0) (hb : 0 < b) (h₁ : a * x + p ≤ 0)
    (hk : k ≤ -(b * x) - q) : b * p + -a * q + -a * k ≤ 0 := by
  have s := Int.mul_le_mul_of_nonneg_left h₁ (show 0 ≤ b by omega)
  have t := Int.mul_le_mul_of_nonneg_left (show q + k ≤ -(b * x) by omega)
    (show 0 ≤ -a by omega)
  simp only [Int.mul_add, Int.neg_mul, Int.mul_neg] at *
  rw [mul_comm_sub] at s; omega

/-! ### Without divisibility -/

/-- The polynomials share their first variable and their first coefficients have the signs of a
lower and an upper bound. -/
def isPair (p₁ p₂ : Poly) : Bool :=
  decide (p₁.leadCoeff < 0) && decide (0 < p₂.leadCoeff) &&
    match p₁.leadVar, p₂.leadVar with
    | some x, some y => x.beq y
    | _, _ => false

theorem of_isPair {p₁ p₂ : Poly} (h : isPair p₁ p₂ = true) :
    p₁.leadCoeff < 0 ∧ 0 < p₂.leadCoeff ∧ ∃ x, p₁.leadVar = some x ∧ p₂.leadVar = some x := by
  simp only [isPair, Bool.and_eq_true, decide_eq_true_eq] at h
  refine ⟨h.1.1, h.1.2, ?_⟩
  have := h.2
  split at this
  · rename_i x y hx hy
    cases Nat.eq_of_beq_eq_true this
    exact ⟨x, hx, hy⟩
  · exact Bool.noConfusion this

/-- Case `k` of the split on the lower bound. -/
def cooper_left_split (ctx : Context) (p₁ p₂ : Poly) (k : Nat) : Prop :=
  p₂.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₂.tail.denote ctx + p₂.leadCoeff * k ≤ 0 ∧
    p₁.leadCoeff ∣ p₁.tail.denote ctx + k

theorem cooper_left (ctx : Context) (p₁ p₂ : Poly) (n : Nat)
    (h : (isPair p₁ p₂ && (decide (0 < n) && divides p₁.leadCoeff n)) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) :
    OrOver n (cooper_left_split ctx p₁ p₂) := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  obtain ⟨ha, hb, x, e₁, e₂⟩ := of_isPair h.1
  rw [Poly.denote'_eq, Poly.denote_tail _ e₁] at h₁
  rw [Poly.denote'_eq, Poly.denote_tail _ e₂] at h₂
  refine orOver_of_emod h.2.1 (m := -(p₁.leadCoeff * x.denote ctx) - p₁.tail.denote ctx)
    (by omega) fun k hk d ↦ ⟨left_ineq ha hb h₂ hk, ?_⟩
  have := Int.dvd_add (Int.dvd_trans (dvd_of_divides h.2.2) d)
    (Int.dvd_mul_right p₁.leadCoeff (x.denote ctx))
  have := Int.dvd_neg.2 this
  rwa [show -(-(p₁.leadCoeff * x.denote ctx) - p₁.tail.denote ctx - k +
    p₁.leadCoeff * x.denote ctx) = p₁.tail.denote ctx + k by omega] at this

/-- `p'` is the inequality of a case of the split. -/
def isSplitIneq (p₁ p₂ : Poly) (c : Int) (p' : Poly) : Bool :=
  (p'.addTo 1 (p₁.tail.addTo (-p₂.leadCoeff) (p₂.tail.addTo p₁.leadCoeff (.num (-c))))).isZero

theorem eq_of_isSplitIneq {p₁ p₂ p' : Poly} {c : Int} (h : isSplitIneq p₁ p₂ c p' = true) :
    p'.denote ctx =
      p₂.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₂.tail.denote ctx + c := by
  have := Poly.denote_isZero (ctx := ctx) h
  simp only [Poly.denote_addTo, Poly.denote, Int.neg_mul] at this ⊢; omega

theorem cooper_left_split_ineq (ctx : Context) (p₁ p₂ : Poly) (k : Nat) (_b : Int) (p' : Poly)
    (s : cooper_left_split ctx p₁ p₂ k) (h : isSplitIneq p₁ p₂ (p₂.leadCoeff * k) p' = true) :
    p'.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq, eq_of_isSplitIneq h]; exact s.1

/-- `p'` is the divisibility `a ∣ p + k` of a case of the split. -/
def isSplitDvd (p : Poly) (k : Nat) (a : Int) (p' : Poly) : Bool :=
  divides a p.leadCoeff && p'.isAffine 1 p.tail k

theorem dvd_of_isSplitDvd {p p' : Poly} {k : Nat} {a : Int} (h : isSplitDvd p k a p' = true)
    (s : p.leadCoeff ∣ p.tail.denote ctx + k) : a ∣ p'.denote' ctx := by
  simp only [isSplitDvd, Bool.and_eq_true] at h
  rw [Poly.denote'_eq, Poly.eq_of_isAffine h.2, Int.one_mul]
  exact Int.dvd_trans (dvd_of_divides h.1) s

theorem cooper_left_split_dvd (ctx : Context) (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly)
    (s : cooper_left_split ctx p₁ p₂ k) (h : isSplitDvd p₁ k a p' = true) : a ∣ p'.denote' ctx :=
  dvd_of_isSplitDvd h s.2

/-- Case `k` of the split on the upper bound. -/
def cooper_right_split (ctx : Context) (p₁ p₂ : Poly) (k : Nat) : Prop :=
  p₂.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₂.tail.denote ctx + -p₁.leadCoeff * k ≤ 0 ∧
    p₂.leadCoeff ∣ p₂.tail.denote ctx + k

theorem cooper_right (ctx : Context) (p₁ p₂ : Poly) (n : Nat)
    (h : (isPair p₁ p₂ && (decide (0 < n) && divides p₂.leadCoeff n)) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) :
    OrOver n (cooper_right_split ctx p₁ p₂) := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  obtain ⟨ha, hb, x, e₁, e₂⟩ := of_isPair h.1
  rw [Poly.denote'_eq, Poly.denote_tail _ e₁] at h₁
  rw [Poly.denote'_eq, Poly.denote_tail _ e₂] at h₂
  refine orOver_of_emod h.2.1 (m := -(p₂.leadCoeff * x.denote ctx) - p₂.tail.denote ctx)
    (by omega) fun k hk d ↦ ⟨right_ineq ha hb h₁ hk, ?_⟩
  have := Int.dvd_add (Int.dvd_trans (dvd_of_divides h.2.2) d)
    (Int.dvd_mul_right p₂.leadCoeff (x.denote ctx))
  have := Int.dvd_neg.2 this
  rwa [show -(-(p₂.leadCoeff * x.denote ctx) - p₂.tail.denote ctx - k +
    p₂.leadCoeff * x.denote ctx) = p₂.tail.denote ctx + k by omega] at this

theorem cooper_right_split_ineq (ctx : Context) (p₁ p₂ : Poly) (k : Nat) (_a : Int) (p' : Poly)
    (s : cooper_right_split ctx p₁ p₂ k) (h : isSplitIneq p₁ p₂ (-p₁.leadCoeff * k) p' = true) :
    p'.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq, eq_of_isSplitIneq h]; exact s.1

theorem cooper_right_split_dvd (ctx : Context) (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly)
    (s : cooper_right_split ctx p₁ p₂ k) (h : isSplitDvd p₂ k b p' = true) : b ∣ p'.denote' ctx :=
  dvd_of_isSplitDvd h s.2

end Int.Internal.Linear
