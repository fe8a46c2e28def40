/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Real.Basic

/-!
# The complex numbers

Pairs of real numbers with the multiplication in which `I * I = -1`; a field.
-/

/-- A complex number, by its real and its imaginary part. -/
@[ext] structure Complex : Type where
  /-- the real part -/
  re : ℝ
  /-- the imaginary part -/
  im : ℝ

@[inherit_doc] notation "ℂ" => Complex

namespace Complex

noncomputable section

/-- The imaginary unit. -/
def I : ℂ := ⟨0, 1⟩

/-- The coercion of real numbers. -/
@[coe] def ofReal (r : ℝ) : ℂ := ⟨r, 0⟩

instance : Coe ℝ ℂ := ⟨ofReal⟩

/-- The square of the distance from 0. -/
@[pp_nodot] def normSq (z : ℂ) : ℝ := z.re * z.re + z.im * z.im

instance instZero : Zero ℂ := ⟨⟨0, 0⟩⟩

instance instOne : One ℂ := ⟨⟨1, 0⟩⟩

instance instAdd : Add ℂ := ⟨fun z w ↦ ⟨z.re + w.re, z.im + w.im⟩⟩

instance instNeg : Neg ℂ := ⟨fun z ↦ ⟨-z.re, -z.im⟩⟩

instance instSub : Sub ℂ := ⟨fun z w ↦ ⟨z.re - w.re, z.im - w.im⟩⟩

instance instMul : Mul ℂ := ⟨fun z w ↦ ⟨z.re * w.re - z.im * w.im, z.re * w.im + z.im * w.re⟩⟩

instance instInv : Inv ℂ := ⟨fun z ↦ ⟨z.re * (normSq z)⁻¹, -z.im * (normSq z)⁻¹⟩⟩

instance instDiv : Div ℂ := ⟨fun z w ↦ z * w⁻¹⟩

instance instNatCast : NatCast ℂ := ⟨fun n ↦ ⟨n, 0⟩⟩

instance instIntCast : IntCast ℂ := ⟨fun n ↦ ⟨n, 0⟩⟩

instance instRatCast : RatCast ℂ := ⟨fun q ↦ ⟨q, 0⟩⟩

section

variable (z w : ℂ) (r s : ℝ)

@[simp] theorem I_re : I.re = 0 := rfl
@[simp] theorem I_im : I.im = 1 := rfl
@[simp, norm_cast] theorem ofReal_re : (r : ℂ).re = r := rfl
@[simp, norm_cast] theorem ofReal_im : (r : ℂ).im = 0 := rfl
@[simp] theorem zero_re : (0 : ℂ).re = 0 := rfl
@[simp] theorem zero_im : (0 : ℂ).im = 0 := rfl
@[simp] theorem one_re : (1 : ℂ).re = 1 := rfl
@[simp] theorem one_im : (1 : ℂ).im = 0 := rfl
@[simp] theorem add_re : (z + w).re = z.re + w.re := rfl
@[simp] theorem add_im : (z + w).im = z.im + w.im := rfl
@[simp] theorem neg_re : (-z).re = -z.re := rfl
@[simp] theorem neg_im : (-z).im = -z.im := rfl
@[simp] theorem sub_re : (z - w).re = z.re - w.re := rfl
@[simp] theorem sub_im : (z - w).im = z.im - w.im := rfl
@[simp] theorem mul_re : (z * w).re = z.re * w.re - z.im * w.im := rfl
@[simp] theorem mul_im : (z * w).im = z.re * w.im + z.im * w.re := rfl
@[simp, norm_cast] theorem natCast_re (n : ℕ) : (n : ℂ).re = n := rfl
@[simp, norm_cast] theorem natCast_im (n : ℕ) : (n : ℂ).im = 0 := rfl
@[simp, norm_cast] theorem intCast_re (n : ℤ) : (n : ℂ).re = n := rfl
@[simp, norm_cast] theorem intCast_im (n : ℤ) : (n : ℂ).im = 0 := rfl
@[simp, norm_cast] theorem ratCast_re (q : ℚ) : (q : ℂ).re = q := rfl
@[simp, norm_cast] theorem ratCast_im (q : ℚ) : (q : ℂ).im = 0 := rfl

@[simp] theorem re_ofNat (n : ℕ) [n.AtLeastTwo] :
    (no_index (OfNat.ofNat n) : ℂ).re = OfNat.ofNat n :=
  rfl

@[simp] theorem im_ofNat (n : ℕ) [n.AtLeastTwo] : (no_index (OfNat.ofNat n) : ℂ).im = 0 := rfl

theorem normSq_apply : normSq z = z.re * z.re + z.im * z.im := rfl

@[simp] theorem normSq_mk (x y : ℝ) : normSq ⟨x, y⟩ = x * x + y * y := rfl

@[simp] theorem eta (z : ℂ) : mk z.re z.im = z := rfl

theorem inv_def_re : (z⁻¹).re = z.re * (normSq z)⁻¹ := rfl

theorem inv_def_im : (z⁻¹).im = -z.im * (normSq z)⁻¹ := rfl

end

theorem normSq_eq_zero {z : ℂ} : normSq z = 0 ↔ z = 0 := by
  rw [Complex.ext_iff]; exact mul_self_add_mul_self_eq_zero

theorem normSq_nonneg (z : ℂ) : 0 ≤ normSq z :=
  add_nonneg (mul_self_nonneg z.re) (mul_self_nonneg z.im)

/-! ### The field -/

instance instCommRing : CommRing ℂ where
  toAdd := instAdd
  toZero := instZero
  toMul := instMul
  toOne := instOne
  toNeg := instNeg
  toSub := instSub
  toNatCast := instNatCast
  toIntCast := instIntCast
  add_assoc z w u := Complex.ext (add_assoc _ _ _) (add_assoc _ _ _)
  add_comm z w := Complex.ext (add_comm _ _) (add_comm _ _)
  zero_add z := Complex.ext (zero_add _) (zero_add _)
  add_zero z := Complex.ext (add_zero _) (add_zero _)
  mul_assoc z w u := by
    apply Complex.ext <;> simp only [mul_re, mul_im] <;> grind
  mul_comm z w := by
    apply Complex.ext <;> simp only [mul_re, mul_im] <;> grind
  one_mul z := by
    apply Complex.ext <;> simp only [mul_re, mul_im, one_re, one_im] <;> grind
  mul_one z := by
    apply Complex.ext <;> simp only [mul_re, mul_im, one_re, one_im] <;> grind
  left_distrib z w u := by
    apply Complex.ext <;> simp only [mul_re, mul_im, add_re, add_im] <;> grind
  right_distrib z w u := by
    apply Complex.ext <;> simp only [mul_re, mul_im, add_re, add_im] <;> grind
  zero_mul z := by
    apply Complex.ext <;> simp only [mul_re, mul_im, zero_re, zero_im] <;> grind
  mul_zero z := by
    apply Complex.ext <;> simp only [mul_re, mul_im, zero_re, zero_im] <;> grind
  neg_add_cancel z := Complex.ext (neg_add_cancel _) (neg_add_cancel _)
  sub_eq_add_neg z w := Complex.ext (sub_eq_add_neg _ _) (sub_eq_add_neg _ _)
  natCast_zero := Complex.ext Nat.cast_zero rfl
  natCast_succ n := Complex.ext (Nat.cast_succ n) (add_zero 0).symm
  intCast_ofNat n := Complex.ext (Int.cast_natCast n) rfl
  intCast_negSucc n := Complex.ext (Int.cast_negSucc n) neg_zero.symm

theorem normSq_mul (z w : ℂ) : normSq (z * w) = normSq z * normSq w := by
  simp only [normSq, mul_re, mul_im]; grind

instance instField : Field ℂ where
  toCommRing := instCommRing
  toInv := instInv
  toDiv := instDiv
  toRatCast := instRatCast
  exists_pair_ne := ⟨0, 1, fun h ↦ zero_ne_one (congrArg re h)⟩
  inv_zero := by
    apply Complex.ext
    · rw [inv_def_re, zero_re, zero_mul]
    · rw [inv_def_im, zero_im, neg_zero, zero_mul]
  mul_inv_cancel z h := by
    have hz : normSq z ≠ 0 := fun e ↦ h (normSq_eq_zero.1 e)
    have := mul_inv_cancel₀ hz
    apply Complex.ext
    · rw [mul_re, inv_def_re, inv_def_im, one_re, ← this]
      rw [normSq] at *
      grind
    · rw [mul_im, inv_def_re, inv_def_im, one_im]; grind
  ratCast_def q := by
    have hd : (q.den : ℝ) ≠ 0 := Nat.cast_ne_zero.2 q.den_nz
    have hn : normSq (q.den : ℂ) = q.den * q.den := by
      rw [normSq_apply, natCast_re, natCast_im, mul_zero, add_zero]
    have hi : (((q.den : ℂ)⁻¹).re : ℝ) = (q.den : ℝ)⁻¹ := by
      rw [inv_def_re, natCast_re, hn, mul_inv, mul_inv_cancel_left₀ hd]
    have hi' : ((q.den : ℂ)⁻¹).im = 0 := by
      rw [inv_def_im, natCast_im, neg_zero, zero_mul]
    apply Complex.ext
    · show (q : ℝ) = ((q.num : ℂ) * (q.den : ℂ)⁻¹).re
      rw [mul_re, hi, hi', mul_zero, sub_zero, intCast_re, Rat.cast_def, div_eq_mul_inv]
    · show (0 : ℝ) = ((q.num : ℂ) * (q.den : ℂ)⁻¹).im
      rw [mul_im, hi', intCast_im, mul_zero, zero_mul, add_zero]

instance instCharZero : CharZero ℂ where
  cast_injective _ _ h := Nat.cast_injective (R := ℝ) (congrArg re h)

instance instRing : Ring ℂ := inferInstance

instance instSemiring : Semiring ℂ := inferInstance

instance instMonoid : Monoid ℂ := inferInstance

instance instInhabited : Inhabited ℂ := ⟨0⟩

end

end Complex
