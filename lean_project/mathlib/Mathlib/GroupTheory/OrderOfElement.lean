/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Group.Basic
import Mathlib.Algebra.Group.TypeTags.Basic
import Mathlib.Data.Nat.Find
import Mathlib.Data.Nat.Prime.Basic

/-! # The order of an element -/

universe u

open Classical in
/-- The least `n > 0` with `x ^ n = 1`; `0` if there is none. -/
noncomputable def orderOf {G : Type u} [Monoid G] (x : G) : ℕ :=
  if h : ∃ n, 0 < n ∧ x ^ n = 1 then Nat.find h else 0

/-- The least `n > 0` with `n • x = 0`; `0` if there is none. -/
noncomputable def addOrderOf {A : Type u} [AddMonoid A] (x : A) : ℕ :=
  orderOf (Multiplicative.ofAdd x)

variable {G : Type u} [Monoid G] {x : G} {n : ℕ}

/-- Some power with a positive exponent is `1`. -/
def IsOfFinOrder (x : G) : Prop := ∃ n, 0 < n ∧ x ^ n = 1

theorem isOfFinOrder_iff_pow_eq_one : IsOfFinOrder x ↔ ∃ n, 0 < n ∧ x ^ n = 1 := Iff.rfl

theorem orderOf_eq_zero (h : ¬IsOfFinOrder x) : orderOf x = 0 := dif_neg h

private theorem orderOf_spec (h : IsOfFinOrder x) :
    0 < orderOf x ∧ x ^ orderOf x = 1 ∧ ∀ n, 0 < n → x ^ n = 1 → orderOf x ≤ n := by
  classical
  have e : orderOf x = Nat.find (show ∃ n, 0 < n ∧ x ^ n = 1 from h) := by
    unfold orderOf
    rw [dif_pos (show ∃ n, 0 < n ∧ x ^ n = 1 from h)]
  rw [e]
  have s := Nat.find_spec (show ∃ n, 0 < n ∧ x ^ n = 1 from h)
  exact ⟨s.1, s.2, fun n hn hx ↦ Nat.find_min' _ ⟨hn, hx⟩⟩

theorem orderOf_pos_iff : 0 < orderOf x ↔ IsOfFinOrder x := by
  refine ⟨fun h ↦ Classical.byContradiction fun n ↦ ?_, fun h ↦ (orderOf_spec h).1⟩
  rw [orderOf_eq_zero n] at h
  exact Nat.lt_irrefl 0 h

@[simp] theorem pow_orderOf_eq_one (x : G) : x ^ orderOf x = 1 := by
  by_cases h : IsOfFinOrder x
  · exact (orderOf_spec h).2.1
  · rw [orderOf_eq_zero h, pow_zero]

theorem orderOf_le_of_pow_eq_one (hn : 0 < n) (h : x ^ n = 1) : orderOf x ≤ n :=
  (orderOf_spec ⟨n, hn, h⟩).2.2 n hn h

theorem pow_mod_orderOf (x : G) (n : ℕ) : x ^ (n % orderOf x) = x ^ n := by
  conv => rhs; rw [← Nat.mod_add_div n (orderOf x)]
  rw [pow_add, pow_mul, pow_orderOf_eq_one, one_pow, mul_one]

theorem orderOf_dvd_of_pow_eq_one (h : x ^ n = 1) : orderOf x ∣ n := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · exact Nat.dvd_zero _
  · have pos := (orderOf_spec ⟨n, hn, h⟩).1
    rw [← pow_mod_orderOf] at h
    refine Nat.dvd_of_mod_eq_zero (Classical.byContradiction fun k ↦ ?_)
    have := orderOf_le_of_pow_eq_one (Nat.pos_of_ne_zero k) h
    exact Nat.not_lt_of_le this (Nat.mod_lt n pos)

theorem orderOf_dvd_iff_pow_eq_one : orderOf x ∣ n ↔ x ^ n = 1 := by
  refine ⟨fun ⟨c, e⟩ ↦ ?_, orderOf_dvd_of_pow_eq_one⟩
  rw [e, pow_mul, pow_orderOf_eq_one, one_pow]

@[simp] theorem orderOf_one : orderOf (1 : G) = 1 :=
  Nat.eq_one_of_dvd_one (orderOf_dvd_of_pow_eq_one (one_pow 1))

@[simp] theorem orderOf_eq_one_iff : orderOf x = 1 ↔ x = 1 := by
  constructor
  · intro h
    have := pow_orderOf_eq_one x
    rwa [h, pow_one] at this
  · rintro rfl
    exact orderOf_one

theorem orderOf_eq_prime {p : ℕ} [hp : Fact p.Prime] (hg : x ^ p = 1) (hg1 : x ≠ 1) :
    orderOf x = p :=
  (hp.out.eq_one_or_self_of_dvd _ (orderOf_dvd_of_pow_eq_one hg)).resolve_left
    (mt orderOf_eq_one_iff.1 hg1)

theorem orderOf_eq_of_pow_and_pow_div_prime (_hn : 0 < n) (hx : x ^ n = 1)
    (hd : ∀ p : ℕ, p.Prime → p ∣ n → x ^ (n / p) ≠ 1) : orderOf x = n := by
  obtain ⟨c, hc⟩ := orderOf_dvd_of_pow_eq_one hx
  by_cases h1 : c = 1
  · rw [h1, Nat.mul_one] at hc
    exact hc.symm
  · obtain ⟨p, pp, d, hd'⟩ := Nat.exists_prime_and_dvd h1
    refine absurd ?_ (hd p pp ⟨orderOf x * d, by rw [hc, hd', Nat.mul_left_comm]⟩)
    rw [hc, hd', Nat.mul_left_comm, Nat.mul_div_cancel_left _ pp.pos, pow_mul,
      pow_orderOf_eq_one, one_pow]
