/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Ordered.Rat

/-!
# Rational numbers: quotients, decimals, casts and rounding
-/

namespace Rat

/-! ### Sums and products -/

protected theorem neg_neg (a : Rat) : - -a = a := by grind
protected theorem neg_zero : -(0 : Rat) = 0 := rfl
protected theorem sub_self (a : Rat) : a - a = 0 := by grind
protected theorem sub_zero (a : Rat) : a - 0 = a := by grind
protected theorem neg_sub (a b : Rat) : -(a - b) = b - a := by grind
protected theorem sub_add_cancel (a b : Rat) : a - b + b = a := by grind
protected theorem add_right_cancel {a b : Rat} (c : Rat) (h : a + c = b + c) : a = b := by grind
protected theorem mul_left_comm (a b c : Rat) : a * (b * c) = b * (a * c) := by grind
protected theorem sub_mul (a b c : Rat) : (a - b) * c = a * c - b * c := by grind
protected theorem mul_sub (a b c : Rat) : a * (b - c) = a * b - a * c := by grind

protected theorem mul_eq_zero {a b : Rat} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  rw [← num_eq_zero, ← num_eq_zero, ← num_eq_zero, num_eq_zero, mul_def',
    mkRat_eq_zero (Nat.mul_ne_zero a.den_nz b.den_nz), Int.mul_eq_zero]

instance : Std.Associative (α := Rat) (· + ·) := ⟨Rat.add_assoc⟩
instance : Std.Commutative (α := Rat) (· + ·) := ⟨Rat.add_comm⟩
instance : Std.Associative (α := Rat) (· * ·) := ⟨Rat.mul_assoc⟩
instance : Std.Commutative (α := Rat) (· * ·) := ⟨Rat.mul_comm⟩

/-! ### Quotients -/

theorem divInt_eq_div (n d : Int) : divInt n d = n / d := by
  have h : (n : Rat) * (d : Rat)⁻¹ = divInt n 1 * (divInt d 1)⁻¹ :=
    congr (congrArg _ (mkRat_one n).symm) (congrArg _ (mkRat_one d).symm)
  rw [Rat.div_def, h, inv_divInt, divInt_mul_divInt, Int.mul_one, Int.one_mul]

theorem mkRat_eq_div (n : Int) (d : Nat) : mkRat n d = n / d := divInt_eq_div n d

theorem num_div_den (r : Rat) : (r.num : Rat) / (r.den : Rat) = r := by
  rw [← mkRat_eq_div, mkRat_self]

@[simp] protected theorem div_zero (a : Rat) : a / 0 = 0 := by grind
@[simp] protected theorem zero_div (a : Rat) : 0 / a = 0 := by
  rw [Rat.div_def, Rat.zero_mul]
@[simp] protected theorem div_one (a : Rat) : a / 1 = a := by grind

protected theorem div_mul_cancel {a b : Rat} (hb : b ≠ 0) : a / b * b = a := by grind
protected theorem mul_div_cancel {a b : Rat} (hb : b ≠ 0) : a * b / b = a := by grind

protected theorem inv_eq_zero {a : Rat} : a⁻¹ = 0 ↔ a = 0 :=
  ⟨fun h ↦ by rw [← Rat.inv_inv a, h, Rat.inv_zero], fun h ↦ h ▸ Rat.inv_zero⟩

protected theorem inv_pos {a : Rat} : 0 < a⁻¹ ↔ 0 < a := by
  have pos {a : Rat} (h : 0 < a) : 0 < a⁻¹ := by
    obtain ⟨n, e⟩ := Int.eq_ofNat_of_zero_le (Int.le_of_lt (num_pos.2 h))
    have hn := num_pos.2 h
    rw [inv_def, e, divInt_ofNat, mkRat_pos (by omega)]
    exact a.den_cast_pos
  exact ⟨fun h ↦ Rat.inv_inv a ▸ pos h, pos⟩

protected theorem div_pos {a b : Rat} (ha : 0 < a) (hb : 0 < b) : 0 < a / b :=
  Rat.mul_pos ha (Rat.inv_pos.2 hb)

/-! ### Decimals -/

theorem ofScientific_true_def {m e : Nat} : Rat.ofScientific m true e = mkRat m (10 ^ e) := by
  unfold Rat.ofScientific; rfl

theorem ofScientific_false_def {m e : Nat} :
    Rat.ofScientific m false e = (m * 10 ^ e : Nat) := by
  unfold Rat.ofScientific; rfl

theorem ofScientific_def {m : Nat} {s : Bool} {e : Nat} :
    Rat.ofScientific m s e = if s then mkRat m (10 ^ e) else (m * 10 ^ e : Nat) := by
  unfold Rat.ofScientific; rfl

@[simp] theorem ofScientific_ofNat_ofNat {m : Nat} {s : Bool} {e : Nat} :
    Rat.ofScientific (no_index (OfNat.ofNat m)) s (no_index (OfNat.ofNat e)) =
      OfScientific.ofScientific m s e := rfl

/-! ### Casts and order -/

@[simp, norm_cast] theorem intCast_le_intCast {a b : Int} : (a : Rat) ≤ (b : Rat) ↔ a ≤ b := by
  rw [Rat.le_iff]; simp

@[simp, norm_cast] theorem intCast_lt_intCast {a b : Int} : (a : Rat) < (b : Rat) ↔ a < b := by
  rw [Rat.lt_iff]; simp

@[simp, norm_cast] theorem natCast_le_natCast {a b : Nat} : (a : Rat) ≤ (b : Rat) ↔ a ≤ b := by
  rw [Rat.le_iff]; simp

@[simp, norm_cast] theorem natCast_lt_natCast {a b : Nat} : (a : Rat) < (b : Rat) ↔ a < b := by
  rw [Rat.lt_iff]; simp

protected theorem intCast_nonneg {a : Int} : 0 ≤ (a : Rat) ↔ 0 ≤ a := intCast_le_intCast (a := 0)
protected theorem intCast_pos {a : Int} : 0 < (a : Rat) ↔ 0 < a := intCast_lt_intCast (a := 0)
protected theorem natCast_nonneg {a : Nat} : 0 ≤ (a : Rat) :=
  Rat.intCast_nonneg.2 (Int.natCast_nonneg a)
protected theorem natCast_pos {a : Nat} : 0 < (a : Rat) ↔ 0 < a := natCast_lt_natCast (a := 0)

/-! ### Rounding -/

theorem floor_def (a : Rat) : a.floor = a.num / a.den := by
  unfold Rat.floor
  split
  · next h => rw [h, Int.natCast_one, Int.ediv_one]
  · rfl

theorem le_floor_iff {x : Int} {a : Rat} : x ≤ a.floor ↔ (x : Rat) ≤ a := by
  rw [floor_def, Int.le_ediv_iff_mul_le a.den_cast_pos, Rat.le_iff, num_intCast, den_intCast]
  simp

theorem floor_lt_iff {x : Int} {a : Rat} : a.floor < x ↔ a < (x : Rat) := by
  rw [← Rat.not_le, ← le_floor_iff, Int.not_le]

theorem floor_le (a : Rat) : a.floor ≤ a := le_floor_iff.1 (Int.le_refl _)

theorem lt_floor (a : Rat) : a < a.floor + 1 := by
  have := floor_lt_iff.1 (Int.lt_succ a.floor)
  rwa [Rat.intCast_add] at this

@[simp] theorem floor_intCast (x : Int) : (x : Rat).floor = x := rfl
@[simp] theorem floor_natCast (x : Nat) : (x : Rat).floor = x := rfl

@[simp] theorem ceil_intCast (x : Int) : (x : Rat).ceil = x := rfl
@[simp] theorem ceil_natCast (x : Nat) : (x : Rat).ceil = x := rfl

theorem abs_def (a : Rat) : a.abs = if 0 ≤ a then a else -a := rfl

protected theorem abs_nonneg (a : Rat) : 0 ≤ a.abs := by rw [abs_def]; grind

protected theorem abs_of_nonneg {a : Rat} (h : 0 ≤ a) : a.abs = a := if_pos h

protected theorem abs_neg (a : Rat) : (-a).abs = a.abs := by rw [abs_def, abs_def]; grind

end Rat
