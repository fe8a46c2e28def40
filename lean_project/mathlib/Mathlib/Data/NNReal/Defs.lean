/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Floor.Semiring
import Mathlib.Algebra.Order.Monoid.Canonical.Defs
import Mathlib.Data.Real.Floor
import Mathlib.Data.Real.Sqrt

/-!
# Nonnegative real numbers

An ordered semifield; subtraction is cut off at 0.
-/

/-- The real numbers `≥ 0`. -/
def NNReal := {r : ℝ // 0 ≤ r}

namespace NNReal

@[inherit_doc] scoped notation "ℝ≥0" => NNReal

/-- The coercion to the real numbers. -/
@[coe] def toReal : ℝ≥0 → ℝ := Subtype.val

instance : Coe ℝ≥0 ℝ := ⟨toReal⟩

@[simp] theorem coe_nonneg (r : ℝ≥0) : (0 : ℝ) ≤ r := r.2

@[ext] protected theorem eq {n m : ℝ≥0} : (n : ℝ) = m → n = m := Subtype.ext

@[simp, norm_cast] theorem coe_inj {r₁ r₂ : ℝ≥0} : (r₁ : ℝ) = r₂ ↔ r₁ = r₂ :=
  ⟨NNReal.eq, fun h ↦ h ▸ rfl⟩

@[simp, norm_cast] theorem coe_mk (a : ℝ) (ha : 0 ≤ a) : toReal (⟨a, ha⟩ : ℝ≥0) = a := rfl

end NNReal

open NNReal

/-- The nonnegative part of a real number. -/
noncomputable def Real.toNNReal (r : ℝ) : ℝ≥0 := ⟨max r 0, le_max_right r 0⟩

@[simp] theorem Real.coe_toNNReal (r : ℝ) (hr : 0 ≤ r) : (Real.toNNReal r : ℝ) = r :=
  max_eq_left hr

@[simp] theorem Real.coe_toNNReal' (r : ℝ) : (Real.toNNReal r : ℝ) = max r 0 := rfl

theorem Real.toNNReal_of_nonpos {r : ℝ} (h : r ≤ 0) : Real.toNNReal r = ⟨0, le_rfl⟩ :=
  NNReal.eq (max_eq_right h)

namespace NNReal

noncomputable section

instance instZero : Zero ℝ≥0 := ⟨⟨0, le_rfl⟩⟩

instance instOne : One ℝ≥0 := ⟨⟨1, zero_le_one⟩⟩

instance instAdd : Add ℝ≥0 := ⟨fun a b ↦ ⟨a + b, add_nonneg a.2 b.2⟩⟩

instance instMul : Mul ℝ≥0 := ⟨fun a b ↦ ⟨a * b, mul_nonneg a.2 b.2⟩⟩

instance instInv : Inv ℝ≥0 := ⟨fun a ↦ ⟨(a : ℝ)⁻¹, inv_nonneg.2 a.2⟩⟩

instance instDiv : Div ℝ≥0 := ⟨fun a b ↦ ⟨a / b, div_nonneg a.2 b.2⟩⟩

instance instSub : Sub ℝ≥0 := ⟨fun a b ↦ Real.toNNReal (a - b)⟩

instance instNatCast : NatCast ℝ≥0 := ⟨fun n ↦ ⟨n, n.cast_nonneg⟩⟩

@[simp, norm_cast] theorem coe_zero : ((0 : ℝ≥0) : ℝ) = 0 := rfl

@[simp, norm_cast] theorem coe_one : ((1 : ℝ≥0) : ℝ) = 1 := rfl

@[simp, norm_cast] theorem coe_add (r₁ r₂ : ℝ≥0) : ((r₁ + r₂ : ℝ≥0) : ℝ) = r₁ + r₂ := rfl

@[simp, norm_cast] theorem coe_mul (r₁ r₂ : ℝ≥0) : ((r₁ * r₂ : ℝ≥0) : ℝ) = r₁ * r₂ := rfl

@[simp, norm_cast] theorem coe_inv (r : ℝ≥0) : ((r⁻¹ : ℝ≥0) : ℝ) = (r : ℝ)⁻¹ := rfl

@[simp, norm_cast] theorem coe_div (r₁ r₂ : ℝ≥0) : ((r₁ / r₂ : ℝ≥0) : ℝ) = r₁ / r₂ := rfl

@[simp, norm_cast] theorem coe_natCast (n : ℕ) : ((n : ℝ≥0) : ℝ) = n := rfl

@[simp, norm_cast] theorem coe_ofNat (n : ℕ) [n.AtLeastTwo] :
    ((no_index (OfNat.ofNat n) : ℝ≥0) : ℝ) = OfNat.ofNat n :=
  rfl

theorem coe_sub_def {r₁ r₂ : ℝ≥0} : ((r₁ - r₂ : ℝ≥0) : ℝ) = max (r₁ - r₂ : ℝ) 0 := rfl

instance instSemifield : Semifield ℝ≥0 where
  toAdd := instAdd
  toZero := instZero
  toMul := instMul
  toOne := instOne
  toInv := instInv
  toDiv := instDiv
  toNatCast := instNatCast
  add_assoc a b c := NNReal.eq (add_assoc _ _ _)
  add_comm a b := NNReal.eq (add_comm _ _)
  zero_add a := NNReal.eq (zero_add _)
  add_zero a := NNReal.eq (add_zero _)
  mul_assoc a b c := NNReal.eq (mul_assoc _ _ _)
  mul_comm a b := NNReal.eq (mul_comm _ _)
  one_mul a := NNReal.eq (one_mul _)
  mul_one a := NNReal.eq (mul_one _)
  left_distrib a b c := NNReal.eq (mul_add _ _ _)
  right_distrib a b c := NNReal.eq (add_mul _ _ _)
  zero_mul a := NNReal.eq (zero_mul _)
  mul_zero a := NNReal.eq (mul_zero _)
  natCast_zero := NNReal.eq Nat.cast_zero
  natCast_succ n := NNReal.eq (Nat.cast_succ n)
  div_eq_mul_inv a b := NNReal.eq (div_eq_mul_inv _ _)
  inv_zero := NNReal.eq _root_.inv_zero
  mul_inv_cancel a h := NNReal.eq (mul_inv_cancel₀ fun e ↦ h (NNReal.eq e))
  exists_pair_ne := ⟨0, 1, fun h ↦ zero_ne_one (congrArg toReal h)⟩

instance instCommSemiring : CommSemiring ℝ≥0 := inferInstance

@[simp, norm_cast] theorem coe_pow (r : ℝ≥0) (n : ℕ) : ((r ^ n : ℝ≥0) : ℝ) = (r : ℝ) ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, coe_one]
  | succ n ih => rw [pow_succ, pow_succ, coe_mul, ih]

open Classical in
instance instLinearOrder : LinearOrder ℝ≥0 where
  le a b := (a : ℝ) ≤ b
  lt a b := (a : ℝ) < b
  le_refl _ := le_refl (α := ℝ) _
  le_trans _ _ _ := le_trans (α := ℝ)
  lt_iff_le_not_ge _ _ := lt_iff_le_not_ge (α := ℝ)
  le_antisymm _ _ h₁ h₂ := NNReal.eq (le_antisymm (α := ℝ) h₁ h₂)
  le_total _ _ := le_total (α := ℝ) _ _
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance

@[simp, norm_cast] theorem coe_le_coe {r₁ r₂ : ℝ≥0} : (r₁ : ℝ) ≤ r₂ ↔ r₁ ≤ r₂ := Iff.rfl

@[simp, norm_cast] theorem coe_lt_coe {r₁ r₂ : ℝ≥0} : (r₁ : ℝ) < r₂ ↔ r₁ < r₂ := Iff.rfl

@[simp, norm_cast] theorem coe_pos {r : ℝ≥0} : (0 : ℝ) < r ↔ 0 < r := Iff.rfl

@[simp, norm_cast] theorem coe_eq_zero {r : ℝ≥0} : (r : ℝ) = 0 ↔ r = 0 := by
  rw [← coe_zero, coe_inj]

@[norm_cast] theorem coe_ne_zero {r : ℝ≥0} : (r : ℝ) ≠ 0 ↔ r ≠ 0 := not_congr coe_eq_zero

protected theorem zero_le (r : ℝ≥0) : 0 ≤ r := r.2

instance instIsStrictOrderedRing : IsStrictOrderedRing ℝ≥0 where
  add_le_add_left _ _ h _ := add_le_add_left (α := ℝ) h _
  le_of_add_le_add_left _ _ _ := le_of_add_le_add_left (α := ℝ)
  zero_le_one := zero_le_one (R := ℝ)
  mul_lt_mul_of_pos_left _ _ _ := mul_lt_mul_of_pos_left (R := ℝ)
  mul_lt_mul_of_pos_right _ _ _ := mul_lt_mul_of_pos_right (R := ℝ)

instance instFloorSemiring : FloorSemiring ℝ≥0 where
  floor a := ⌊(a : ℝ)⌋₊
  ceil a := ⌈(a : ℝ)⌉₊
  floor_of_neg {a} ha := (not_lt_of_ge (NNReal.zero_le a) ha).elim
  gc_floor {a _} _ := Nat.le_floor_iff (α := ℝ) a.coe_nonneg
  gc_ceil _ _ := Nat.ceil_le (α := ℝ)

instance instInhabited : Inhabited ℝ≥0 := ⟨0⟩

/-- The square root of a nonnegative real number. -/
@[pp_nodot] def sqrt (x : ℝ≥0) : ℝ≥0 := ⟨√(x : ℝ), Real.sqrt_nonneg x⟩

variable {x y : ℝ≥0}

@[simp, norm_cast] theorem _root_.Real.coe_sqrt : ((sqrt x : ℝ≥0) : ℝ) = √(x : ℝ) := rfl

@[simp] theorem mul_self_sqrt (x : ℝ≥0) : sqrt x * sqrt x = x :=
  NNReal.eq (Real.mul_self_sqrt x.2)

@[simp] theorem sq_sqrt (x : ℝ≥0) : sqrt x ^ 2 = x := by rw [pow_two, mul_self_sqrt]

@[simp] theorem sqrt_mul_self (x : ℝ≥0) : sqrt (x * x) = x := NNReal.eq (Real.sqrt_mul_self x.2)

@[simp] theorem sqrt_sq (x : ℝ≥0) : sqrt (x ^ 2) = x := by rw [pow_two, sqrt_mul_self]

theorem sqrt_mul (x y : ℝ≥0) : sqrt (x * y) = sqrt x * sqrt y := NNReal.eq (Real.sqrt_mul x.2 y)

theorem sqrt_eq_iff_eq_sq : sqrt x = y ↔ x = y ^ 2 :=
  ⟨fun h ↦ by rw [← h, sq_sqrt], fun h ↦ by rw [h, sqrt_sq]⟩

@[simp] theorem sqrt_zero : sqrt 0 = 0 := NNReal.eq Real.sqrt_zero

@[simp] theorem sqrt_one : sqrt 1 = 1 := NNReal.eq Real.sqrt_one

theorem sqrt_le_sqrt : sqrt x ≤ sqrt y ↔ x ≤ y := Real.sqrt_le_sqrt_iff y.2

theorem sqrt_lt_sqrt : sqrt x < sqrt y ↔ x < y := Real.sqrt_lt_sqrt_iff x.2

@[simp] theorem sqrt_eq_zero : sqrt x = 0 ↔ x = 0 := by
  rw [← coe_inj, Real.coe_sqrt, coe_zero, Real.sqrt_eq_zero x.coe_nonneg, coe_eq_zero]

@[simp, norm_cast] theorem coe_sub (h : y ≤ x) : ((x - y : ℝ≥0) : ℝ) = x - y :=
  max_eq_left (sub_nonneg.2 h)

instance instCanonicallyOrderedAdd : CanonicallyOrderedAdd ℝ≥0 where
  exists_add_of_le {a b} h := ⟨b - a, NNReal.eq <| by
    rw [coe_add, coe_sub h, add_sub_cancel]⟩
  le_self_add _ b := le_add_of_nonneg_right (α := ℝ) b.2

end

end NNReal

namespace Real

@[simp] theorem toNNReal_coe {r : ℝ≥0} : Real.toNNReal r = r := NNReal.eq (max_eq_left r.2)

@[simp] theorem toNNReal_zero : Real.toNNReal 0 = 0 := toNNReal_of_nonpos le_rfl

@[simp] theorem toNNReal_one : Real.toNNReal 1 = 1 := NNReal.eq (max_eq_left zero_le_one)

@[simp] theorem toNNReal_pos {r : ℝ} : 0 < Real.toNNReal r ↔ 0 < r := by
  rw [← NNReal.coe_pos, coe_toNNReal', lt_max_iff]
  exact or_iff_left (lt_irrefl 0)

theorem toNNReal_le_toNNReal {r p : ℝ} (h : r ≤ p) : Real.toNNReal r ≤ Real.toNNReal p :=
  max_le_max h (le_refl (0 : ℝ))

end Real
