/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ordered.Rat

/-!
# Numerals of a field, evaluated as rational numbers

`grind` evaluates a closed term of a field `α` with `Rat` and justifies each step here: if the
arguments are the images of `v₁` and `v₂`, the value is the image of the result in `Rat`. Most steps
need characteristic 0, in which a denominator is never 0 in `α`.
-/

namespace Lean.Grind.Field

universe u

attribute [local instance] Semiring.natCast Ring.intCast

variable {α : Type u} [Field α]

/-! ### Fields -/

theorem inv_mul (a b : α) : (a * b)⁻¹ = a⁻¹ * b⁻¹ := by
  by_cases ha : a = 0
  · rw [ha, Semiring.zero_mul, inv_zero, Semiring.zero_mul]
  by_cases hb : b = 0
  · rw [hb, Semiring.mul_zero, inv_zero, Semiring.mul_zero]
  refine (eq_inv_of_mul_eq_one ?_).symm
  rw [Semiring.mul_assoc, CommSemiring.mul_comm a b, ← Semiring.mul_assoc b⁻¹, inv_mul_cancel hb,
    Semiring.one_mul, inv_mul_cancel ha]

theorem div_mul_cancel {a b : α} (h : b ≠ 0) : a / b * b = a := by
  rw [div_eq_mul_inv, Semiring.mul_assoc, inv_mul_cancel h, Semiring.mul_one]

theorem mul_right_cancel {a b c : α} (h : c ≠ 0) (e : a * c = b * c) : a = b := by
  have := congrArg (· * c⁻¹) e
  simpa only [Semiring.mul_assoc, mul_inv_cancel h, Semiring.mul_one] using this

theorem div_one (a : α) : a / 1 = a := by rw [div_eq_mul_inv, inv_one, Semiring.mul_one]

theorem zpow_natCast (a : α) (n : Nat) : a ^ (n : Int) = a ^ n := by
  induction n with
  | zero => exact (zpow_zero a).trans (Semiring.pow_zero a).symm
  | succ n ih => rw [Semiring.pow_succ, ← ih]; exact zpow_succ a n

namespace NormNum

/-- The image of a rational number. -/
abbrev ofRat {α : Type u} [Field α] (r : Rat) : α := (r.num : α) / (r.den : α)

/-! ### The image of an integer, of an opposite and of an inverse -/

theorem ofRat_intCast (n : Int) : (ofRat n : α) = (n : α) := by
  show (n : α) / ((1 : Nat) : α) = _
  rw [Semiring.natCast_one, div_one]

theorem ofRat_neg (a : Rat) : (ofRat (-a) : α) = -ofRat a := by
  show ((-a.num : Int) : α) / (a.den : α) = -(a.num / a.den)
  rw [Ring.intCast_neg, div_eq_mul_inv, div_eq_mul_inv, Ring.neg_mul]

theorem ofRat_inv (a : Rat) : (ofRat a⁻¹ : α) = (ofRat a)⁻¹ := by
  have pos {a : Rat} (h : 0 < a.num) : (ofRat a⁻¹ : α) = (ofRat a)⁻¹ := by
    have ⟨num, den⟩ := Rat.inv_parts_of_pos h
    rw [ofRat, ofRat, div_eq_mul_inv, div_eq_mul_inv, inv_mul, inv_inv, num,
      ← Ring.intCast_natCast (a⁻¹).den, den, Ring.intCast_natCast, CommSemiring.mul_comm]
  rcases Int.lt_trichotomy a.num 0 with h | h | h
  · have opposite : (-a)⁻¹ = -a⁻¹ := by
      rw [Rat.inv_def, Rat.inv_def, Rat.neg_divInt, Rat.neg_num, Rat.neg_den, Rat.divInt_neg']
    have := pos (a := -a) (by rw [Rat.neg_num]; omega)
    rw [opposite, ofRat_neg, ofRat_neg a, inv_neg] at this
    rw [← Ring.neg_neg (ofRat a⁻¹), this, Ring.neg_neg]
  · rw [Rat.num_eq_zero.1 h, Rat.inv_zero]
    have : (ofRat 0 : α) = 0 := (ofRat_intCast 0).trans Ring.intCast_zero
    rw [this, inv_zero]
  · exact pos h

/-! ### Sums, products and powers in characteristic 0 -/

section
variable [IsCharP α 0]

theorem ofRat_mul_den (r : Rat) : ofRat r * (r.den : α) = (r.num : α) :=
  div_mul_cancel (natCast_ne_zero r.den_nz)

/-- An element is the image of `n / d` when its product with `d` is `n`. -/
theorem eq_ofRat {x : α} {n : Int} {d : Nat} (hd : d ≠ 0) (hx : x * (d : α) = (n : α)) :
    x = ofRat (mkRat n d) := by
  have cross := congrArg (Int.cast (R := α)) (Rat.mkRat_cross n hd)
  rw [Ring.intCast_mul, Ring.intCast_mul, Ring.intCast_natCast, Ring.intCast_natCast] at cross
  refine mul_right_cancel (natCast_ne_zero (mkRat n d).den_nz) (mul_right_cancel
    (natCast_ne_zero hd) ?_)
  rw [ofRat_mul_den, cross, ← hx, Semiring.mul_assoc, CommSemiring.mul_comm (Nat.cast _),
    ← Semiring.mul_assoc]

theorem ofRat_add (a b : Rat) : (ofRat (a + b) : α) = ofRat a + ofRat b := by
  have ha := ofRat_mul_den (α := α) a
  have hb := ofRat_mul_den (α := α) b
  rw [Rat.add_def', ← eq_ofRat (Nat.mul_ne_zero a.den_nz b.den_nz)]
  rw [Ring.intCast_add, Ring.intCast_mul, Ring.intCast_mul, Ring.intCast_natCast,
    Ring.intCast_natCast, Semiring.natCast_mul, ← ha, ← hb]
  generalize (ofRat a : α) = x, (ofRat b : α) = y, (a.den : α) = c, (b.den : α) = d
  grind

theorem ofRat_mul (a b : Rat) : (ofRat (a * b) : α) = ofRat a * ofRat b := by
  have ha := ofRat_mul_den (α := α) a
  have hb := ofRat_mul_den (α := α) b
  rw [Rat.mul_def', ← eq_ofRat (Nat.mul_ne_zero a.den_nz b.den_nz)]
  rw [Ring.intCast_mul, Semiring.natCast_mul, ← ha, ← hb]
  generalize (ofRat a : α) = x, (ofRat b : α) = y, (a.den : α) = c, (b.den : α) = d
  grind

theorem ofRat_sub (a b : Rat) : (ofRat (a - b) : α) = ofRat a - ofRat b := by
  rw [Rat.sub_eq_add_neg, ofRat_add, ofRat_neg, Ring.sub_eq_add_neg]

theorem ofRat_div (a b : Rat) : (ofRat (a / b) : α) = ofRat a / ofRat b := by
  rw [Rat.div_def, ofRat_mul, ofRat_inv, div_eq_mul_inv (ofRat a)]

theorem ofRat_npow (a : Rat) (n : Nat) : (ofRat (a ^ n) : α) = ofRat a ^ n := by
  induction n with
  | zero =>
    rw [Rat.pow_zero, Semiring.pow_zero]
    exact (ofRat_intCast 1).trans Ring.intCast_one
  | succ n ih => rw [Rat.pow_succ, ofRat_mul, ih, Semiring.pow_succ]

theorem ofRat_zpow (a : Rat) (n : Int) : (ofRat (a ^ n) : α) = ofRat a ^ n := by
  obtain ⟨k, rfl | rfl⟩ := Int.eq_nat_or_neg n
  · rw [Rat.zpow_natCast, ofRat_npow, zpow_natCast]
  · rw [Rat.zpow_neg, ofRat_inv, Rat.zpow_natCast, ofRat_npow, zpow_neg, zpow_natCast]

end

/-! ### The steps of the procedure -/

section
variable {α : Type u} [Field α]

theorem intCast_eq (n : Int) : (IntCast.intCast n : α) = ofRat n := (ofRat_intCast n).symm

theorem natCast_eq (n : Nat) : (NatCast.natCast n : α) = ofRat n :=
  (Ring.intCast_natCast n).symm.trans (intCast_eq n)

theorem ofNat_eq (n : Nat) : (OfNat.ofNat n : α) = ofRat n :=
  (Semiring.ofNat_eq_natCast n).trans (natCast_eq n)

theorem neg_eq (a : α) (v₁ v : Rat) (h : v == -v₁) (ha : a = ofRat v₁) : -a = ofRat v := by
  rw [eq_of_beq h, ha, ofRat_neg]

theorem inv_eq (a : α) (v₁ v : Rat) (h : v == v₁⁻¹) (ha : a = ofRat v₁) : a⁻¹ = ofRat v := by
  rw [eq_of_beq h, ha, ofRat_inv]

theorem eq_int (a : α) (v : Rat) (n : Int) (h : n == v.num && v.den == 1) (ha : a = ofRat v) :
    a = IntCast.intCast n := by
  simp only [Bool.and_eq_true, beq_iff_eq] at h
  rw [ha, ofRat, h.1, h.2, Semiring.natCast_one, div_one]

theorem eq_inv (a : α) (v : Rat) (d : Nat) (h : v.num == 1 && v.den == d) (ha : a = ofRat v) :
    a = (NatCast.natCast d : α)⁻¹ := by
  simp only [Bool.and_eq_true, beq_iff_eq] at h
  rw [ha, ofRat, h.1, h.2, Ring.intCast_one, div_eq_mul_inv, Semiring.one_mul]

theorem eq_mul_inv (a : α) (v : Rat) (n : Int) (d : Nat) (h : v.num == n && v.den == d)
    (ha : a = ofRat v) : a = (IntCast.intCast n : α) * (NatCast.natCast d : α)⁻¹ := by
  simp only [Bool.and_eq_true, beq_iff_eq] at h
  rw [ha, ofRat, h.1, h.2, div_eq_mul_inv]

variable [IsCharP α 0]

theorem add_eq (a b : α) (v₁ v₂ v : Rat) (h : v == v₁ + v₂) (ha : a = ofRat v₁)
    (hb : b = ofRat v₂) : a + b = ofRat v := by rw [eq_of_beq h, ha, hb, ofRat_add]

theorem sub_eq (a b : α) (v₁ v₂ v : Rat) (h : v == v₁ - v₂) (ha : a = ofRat v₁)
    (hb : b = ofRat v₂) : a - b = ofRat v := by rw [eq_of_beq h, ha, hb, ofRat_sub]

theorem mul_eq (a b : α) (v₁ v₂ v : Rat) (h : v == v₁ * v₂) (ha : a = ofRat v₁)
    (hb : b = ofRat v₂) : a * b = ofRat v := by rw [eq_of_beq h, ha, hb, ofRat_mul]

theorem div_eq (a b : α) (v₁ v₂ v : Rat) (h : v == v₁ / v₂) (ha : a = ofRat v₁)
    (hb : b = ofRat v₂) : a / b = ofRat v := by rw [eq_of_beq h, ha, hb, ofRat_div]

theorem npow_eq (a : α) (n : Nat) (v₁ v : Rat) (h : v == v₁ ^ n) (ha : a = ofRat v₁) :
    a ^ n = ofRat v := by rw [eq_of_beq h, ha, ofRat_npow]

theorem zpow_eq (a : α) (n : Int) (v₁ v : Rat) (h : v == v₁ ^ n) (ha : a = ofRat v₁) :
    a ^ n = ofRat v := by rw [eq_of_beq h, ha, ofRat_zpow]

end

end NormNum

end Lean.Grind.Field
