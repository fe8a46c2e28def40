/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Parity
import Mathlib.Data.Nat.Prime.Defs
import Mathlib.Data.Rat.Lemmas
import Mathlib.Data.Real.Sqrt

/-! # Irrational numbers -/

/-- A real number that is not the image of a rational number. -/
def Irrational (x : ℝ) : Prop := x ∉ Set.range (Rat.cast : ℚ → ℝ)

theorem irrational_iff_ne_rational (x : ℝ) :
    Irrational x ↔ ∀ a b : ℤ, b ≠ 0 → x ≠ a / b := by
  refine ⟨fun h a b _ e ↦ h ⟨a / b, ?_⟩, ?_⟩
  · rw [e, Rat.cast_div, Rat.cast_intCast, Rat.cast_intCast]
  · rintro h ⟨q, rfl⟩
    refine h q.num q.den (Int.natCast_ne_zero.2 q.den_nz) ?_
    rw [Rat.cast_def, Int.cast_natCast]

theorem Irrational.ne_nat {x : ℝ} (h : Irrational x) (m : ℕ) : x ≠ m := fun e ↦
  h ⟨m, by rw [Rat.cast_natCast, e]⟩

theorem Irrational.ne_int {x : ℝ} (h : Irrational x) (m : ℤ) : x ≠ m := fun e ↦
  h ⟨m, by rw [Rat.cast_intCast, e]⟩

theorem Irrational.ne_zero {x : ℝ} (h : Irrational x) : x ≠ 0 := fun e ↦
  h ⟨0, by rw [Rat.cast_zero, e]⟩

@[simp] theorem Rat.not_irrational (q : ℚ) : ¬Irrational q := fun h ↦ h ⟨q, rfl⟩

theorem Irrational.add_ratCast {x : ℝ} (h : Irrational x) (q : ℚ) : Irrational (x + q) :=
  fun ⟨r, e⟩ ↦ h ⟨r - q, by rw [Rat.cast_sub, e, add_sub_cancel_right]⟩

theorem Irrational.neg {x : ℝ} (h : Irrational x) : Irrational (-x) := fun ⟨r, e⟩ ↦
  h ⟨-r, by rw [Rat.cast_neg, e, neg_neg]⟩

theorem Irrational.inv {x : ℝ} (h : Irrational x) : Irrational x⁻¹ := fun ⟨r, e⟩ ↦
  h ⟨r⁻¹, by rw [Rat.cast_inv, e, inv_inv]⟩

/-- No square of a rational number is 2. -/
theorem Rat.sq_ne_two (q : ℚ) : q ^ 2 ≠ 2 := fun h ↦ by
  have hn : q.num * q.num = 2 * (q.den * q.den) := by
    have := congrArg Rat.num h
    have hd := congrArg Rat.den h
    have e₁ : (q ^ 2).num = q.num * q.num := by rw [← Int.pow_two]; rfl
    have e₂ : (q ^ 2).den = q.den * q.den := by rw [← Nat.pow_two]; rfl
    rw [e₁] at this
    rw [e₂] at hd
    rw [this, ← Int.natCast_mul, hd]
    rfl
  have hn' : q.num.natAbs * q.num.natAbs = 2 * (q.den * q.den) := by
    rw [← Int.natAbs_mul, hn]; rfl
  have two_dvd {a b : ℕ} (h : a * a = 2 * b) : 2 ∣ a := by
    rcases Nat.mod_two_eq_zero_or_one a with h₀ | h₁
    · exact Nat.dvd_of_mod_eq_zero h₀
    · have := congrArg (· % 2) h
      simp [Nat.mul_mod, h₁] at this
  have h₁ := two_dvd hn'
  obtain ⟨k, hk⟩ := h₁
  have h₂ : q.den * q.den = 2 * (k * k) := by
    rw [hk, Nat.mul_mul_mul_comm] at hn'; omega
  have := Nat.dvd_gcd ⟨k, hk⟩ (two_dvd h₂)
  rw [show q.num.natAbs.gcd q.den = 1 from q.reduced] at this
  omega

theorem irrational_sqrt_two : Irrational √2 := fun ⟨q, e⟩ ↦ Rat.sq_ne_two q <| by
  have := congrArg (· ^ 2) e
  simp only [Real.sq_sqrt zero_le_two] at this
  exact_mod_cast this

/-! ### Roots of integers -/

/-- A rational number with a power that is an integer is an integer. -/
theorem Rat.den_eq_one_of_pow_eq {q : ℚ} {n : ℕ} (hn : n ≠ 0) {m : ℤ} (h : q ^ n = m) :
    q.den = 1 := by
  have hd := congrArg Rat.den h
  rw [Rat.den_pow] at hd
  exact Classical.byContradiction fun h1 ↦
    (one_lt_pow₀ (lt_of_le_of_ne q.den_pos (Ne.symm h1)) hn).ne' hd

theorem irrational_nrt_of_notint_nrt {x : ℝ} (n : ℕ) (m : ℤ) (hxr : x ^ n = m)
    (hv : ¬∃ y : ℤ, x = y) (hnpos : 0 < n) : Irrational x := by
  rintro ⟨q, rfl⟩
  have h : q ^ n = m := by exact_mod_cast hxr
  exact hv ⟨q.num, by
    rw [Rat.cast_def, Rat.den_eq_one_of_pow_eq hnpos.ne' h, Nat.cast_one, div_one]⟩

theorem irrational_sqrt_intCast_iff_of_nonneg {z : ℤ} (hz : 0 ≤ z) :
    Irrational √(z : ℝ) ↔ ¬IsSquare z := by
  have hz' : (0 : ℝ) ≤ z := Int.cast_nonneg.2 hz
  refine ⟨fun h ⟨r, hr⟩ ↦ ?_, fun h ↦ ?_⟩
  · rcases Int.le_total 0 r with p | p
    · exact h ⟨(r : ℚ), by
        rw [hr, Int.cast_mul, Real.sqrt_mul_self (Int.cast_nonneg.2 p), Rat.cast_intCast]⟩
    · exact h ⟨((-r : ℤ) : ℚ), by
        rw [hr, ← Int.neg_mul_neg, Int.cast_mul, Rat.cast_intCast,
          Real.sqrt_mul_self (Int.cast_nonneg.2 (by omega))]⟩
  · refine irrational_nrt_of_notint_nrt 2 z (Real.sq_sqrt hz') (fun ⟨y, hy⟩ ↦ h ⟨y, ?_⟩) two_pos
    have := Real.sq_sqrt hz'
    rw [hy] at this
    rw [← pow_two]
    exact_mod_cast this.symm

theorem irrational_sqrt_natCast_iff {n : ℕ} : Irrational √(n : ℝ) ↔ ¬IsSquare n := by
  rw [← Int.cast_natCast, irrational_sqrt_intCast_iff_of_nonneg (Int.natCast_nonneg n)]
  refine not_congr ⟨fun ⟨r, hr⟩ ↦ ⟨r.natAbs, ?_⟩, fun ⟨r, hr⟩ ↦ ⟨r, by rw [hr, Nat.cast_mul]⟩⟩
  rw [← Int.natAbs_mul, ← hr, Int.natAbs_natCast]

theorem irrational_sqrt_ofNat_iff {n : ℕ} [n.AtLeastTwo] :
    Irrational √(no_index (OfNat.ofNat n) : ℝ) ↔ ¬IsSquare (OfNat.ofNat n : ℕ) :=
  irrational_sqrt_natCast_iff

theorem Nat.Prime.irrational_sqrt {p : ℕ} (hp : Nat.Prime p) : Irrational √(p : ℝ) :=
  irrational_sqrt_natCast_iff.2 fun ⟨r, hr⟩ ↦ by
    have h1 : r ≠ 1 := fun e ↦ hp.ne_one (by rw [hr, e])
    exact Nat.not_prime_mul h1 h1 (hr ▸ hp)

/-! ### Numbers that are rational -/

@[simp] theorem Nat.not_irrational (m : ℕ) : ¬Irrational m := fun h ↦ h.ne_nat m rfl

@[simp] theorem Int.not_irrational (m : ℤ) : ¬Irrational m := fun h ↦ h.ne_int m rfl

@[simp] theorem not_irrational_zero : ¬Irrational 0 := by
  rw [← Nat.cast_zero]; exact Nat.not_irrational 0

@[simp] theorem not_irrational_one : ¬Irrational 1 := by
  rw [← Nat.cast_one]; exact Nat.not_irrational 1

@[simp] theorem not_irrational_ofNat (n : ℕ) [n.AtLeastTwo] :
    ¬Irrational (no_index (OfNat.ofNat n)) := Nat.not_irrational n

namespace Irrational

variable {x : ℝ}

theorem ne_one (h : Irrational x) : x ≠ 1 := fun e ↦ not_irrational_one (e ▸ h)

theorem ne_rat (h : Irrational x) (q : ℚ) : x ≠ q := fun e ↦ h ⟨q, e.symm⟩

theorem of_neg (h : Irrational (-x)) : Irrational x := neg_neg x ▸ h.neg

theorem ratCast_add (q : ℚ) (h : Irrational x) : Irrational (q + x) :=
  add_comm x q ▸ h.add_ratCast q

theorem add_intCast (h : Irrational x) (m : ℤ) : Irrational (x + m) := by
  rw [← Rat.cast_intCast]; exact h.add_ratCast m

theorem intCast_add (m : ℤ) (h : Irrational x) : Irrational (m + x) :=
  add_comm x m ▸ h.add_intCast m

theorem add_natCast (h : Irrational x) (m : ℕ) : Irrational (x + m) := by
  rw [← Rat.cast_natCast]; exact h.add_ratCast m

theorem natCast_add (m : ℕ) (h : Irrational x) : Irrational (m + x) :=
  add_comm x m ▸ h.add_natCast m

theorem sub_ratCast (h : Irrational x) (q : ℚ) : Irrational (x - q) := by
  rw [sub_eq_add_neg, ← Rat.cast_neg]; exact h.add_ratCast _

theorem mul_ratCast (h : Irrational x) {q : ℚ} (hq : q ≠ 0) : Irrational (x * q) :=
  fun ⟨r, e⟩ ↦ h ⟨r / q, by
    rw [Rat.cast_div, e, mul_div_cancel_right₀ x (Rat.cast_ne_zero.2 hq)]⟩

theorem ratCast_mul (h : Irrational x) {q : ℚ} (hq : q ≠ 0) : Irrational (q * x) :=
  mul_comm x q ▸ h.mul_ratCast hq

theorem mul_intCast (h : Irrational x) {m : ℤ} (hm : m ≠ 0) : Irrational (x * m) := by
  rw [← Rat.cast_intCast]; exact h.mul_ratCast (Int.cast_ne_zero.2 hm)

theorem intCast_mul (h : Irrational x) {m : ℤ} (hm : m ≠ 0) : Irrational (m * x) :=
  mul_comm x m ▸ h.mul_intCast hm

theorem mul_natCast (h : Irrational x) {m : ℕ} (hm : m ≠ 0) : Irrational (x * m) := by
  rw [← Rat.cast_natCast]; exact h.mul_ratCast (Nat.cast_ne_zero.2 hm)

theorem natCast_mul (h : Irrational x) {m : ℕ} (hm : m ≠ 0) : Irrational (m * x) :=
  mul_comm x m ▸ h.mul_natCast hm

theorem div_ratCast (h : Irrational x) {q : ℚ} (hq : q ≠ 0) : Irrational (x / q) := by
  rw [div_eq_mul_inv, ← Rat.cast_inv]; exact h.mul_ratCast (inv_ne_zero hq)

end Irrational
