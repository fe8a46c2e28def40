/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
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
