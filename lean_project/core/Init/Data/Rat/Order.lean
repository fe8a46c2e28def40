/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Rat.Field

/-!
# The order of the rational numbers

Fractions with positive denominators are compared after cross-multiplication.
-/

namespace Rat

protected theorem lt_iff (a b : Rat) : a < b ↔ a.num * b.den < b.num * a.den := decide_eq_true_iff

protected theorem not_lt {a b : Rat} : ¬a < b ↔ b ≤ a := by
  show ¬(a.blt b = true) ↔ a.blt b = false
  cases a.blt b <;> decide

protected theorem not_le {a b : Rat} : ¬a ≤ b ↔ b < a := by
  rw [← Rat.not_lt, Classical.not_not]

protected theorem le_iff (a b : Rat) : a ≤ b ↔ a.num * b.den ≤ b.num * a.den := by
  rw [← Rat.not_lt, Rat.lt_iff, Int.not_lt]

theorem den_cast_pos (q : Rat) : 0 < (q.den : Int) := by have := q.den_pos; omega

theorem mkRat_le_mkRat (n₁ n₂ : Int) {d₁ d₂ : Nat} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    mkRat n₁ d₁ ≤ mkRat n₂ d₂ ↔ n₁ * d₂ ≤ n₂ * d₁ := by
  have c₁ := mkRat_cross n₁ z₁
  have c₂ := mkRat_cross n₂ z₂
  have p₁ := den_cast_pos (mkRat n₁ d₁)
  have p₂ := den_cast_pos (mkRat n₂ d₂)
  rw [Rat.le_iff]
  generalize (mkRat n₁ d₁).num = a, ((mkRat n₁ d₁).den : Int) = b, (mkRat n₂ d₂).num = a',
    ((mkRat n₂ d₂).den : Int) = b' at *
  have pd : 0 < (d₁ : Int) * d₂ := Int.mul_pos (by omega) (by omega)
  have pb := Int.mul_pos p₁ p₂
  have e : a * b' * (d₁ * d₂) = n₁ * d₂ * (b * b') := by grind
  have e' : a' * b * (d₁ * d₂) = n₂ * d₁ * (b * b') := by grind
  constructor <;> intro h
  · refine Int.le_of_mul_le_mul_right ?_ pb
    rw [← e, ← e']; exact Int.mul_le_mul_of_nonneg_right h (Int.le_of_lt pd)
  · refine Int.le_of_mul_le_mul_right ?_ pd
    rw [e, e']; exact Int.mul_le_mul_of_nonneg_right h (Int.le_of_lt pb)

theorem mkRat_lt_mkRat (n₁ n₂ : Int) {d₁ d₂ : Nat} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    mkRat n₁ d₁ < mkRat n₂ d₂ ↔ n₁ * d₂ < n₂ * d₁ := by
  rw [← Rat.not_le, mkRat_le_mkRat _ _ z₂ z₁, Int.not_le]

/-! ### A linear order -/

protected theorem le_refl {a : Rat} : a ≤ a := (Rat.le_iff a a).2 (Int.le_refl _)

protected theorem le_trans {a b c : Rat} (hab : a ≤ b) (hbc : b ≤ c) : a ≤ c := by
  rw [Rat.le_iff] at *
  refine Int.le_of_mul_le_mul_right ?_ b.den_cast_pos
  have h := Int.mul_le_mul_of_nonneg_right hab (Int.le_of_lt c.den_cast_pos)
  have h' := Int.mul_le_mul_of_nonneg_right hbc (Int.le_of_lt a.den_cast_pos)
  grind

protected theorem le_antisymm {a b : Rat} (hab : a ≤ b) (hba : b ≤ a) : a = b :=
  eq_of_cross (Int.le_antisymm ((Rat.le_iff a b).1 hab) ((Rat.le_iff b a).1 hba))

protected theorem le_total {a b : Rat} : a ≤ b ∨ b ≤ a := by
  rw [Rat.le_iff, Rat.le_iff]; exact Int.le_total _ _

protected theorem le_of_lt {a b : Rat} (ha : a < b) : a ≤ b :=
  Rat.le_total.resolve_right (Rat.not_le.2 ha)

protected theorem lt_irrefl {a : Rat} : ¬a < a := Rat.not_lt.2 Rat.le_refl

protected theorem ne_of_lt {a b : Rat} (ha : a < b) : a ≠ b := fun e ↦ Rat.lt_irrefl (e ▸ ha)

protected theorem ne_of_gt {a b : Rat} (ha : a < b) : b ≠ a := (Rat.ne_of_lt ha).symm

protected theorem lt_of_le_of_ne {a b : Rat} (ha : a ≤ b) (hb : a ≠ b) : a < b :=
  Rat.not_le.1 fun h ↦ hb (Rat.le_antisymm ha h)

protected theorem lt_iff_le_not_le (a b : Rat) : a < b ↔ a ≤ b ∧ ¬b ≤ a :=
  ⟨fun h ↦ ⟨Rat.le_of_lt h, Rat.not_le.2 h⟩, fun h ↦ Rat.not_le.1 h.2⟩

protected theorem lt_of_lt_of_le {a b c : Rat} (hab : a < b) (hbc : b ≤ c) : a < c :=
  Rat.not_le.1 fun h ↦ Rat.not_le.2 hab (Rat.le_trans hbc h)

protected theorem lt_of_le_of_lt {a b c : Rat} (hab : a ≤ b) (hbc : b < c) : a < c :=
  Rat.not_le.1 fun h ↦ Rat.not_le.2 hbc (Rat.le_trans h hab)

protected theorem lt_trans {a b c : Rat} (hab : a < b) (hbc : b < c) : a < c :=
  Rat.lt_of_lt_of_le hab (Rat.le_of_lt hbc)

instance instIsLinearOrder : Std.IsLinearOrder Rat where
  le_refl _ := Rat.le_refl
  le_trans _ _ _ := Rat.le_trans
  le_antisymm _ _ := Rat.le_antisymm
  le_total _ _ := Rat.le_total

instance instLawfulOrderLT : Std.LawfulOrderLT Rat where
  lt_iff := Rat.lt_iff_le_not_le

/-! ### Signs -/

@[simp] theorem num_nonneg {q : Rat} : 0 ≤ q.num ↔ 0 ≤ q := by
  rw [Rat.le_iff, zero_num, zero_den, Int.zero_mul]
  show _ ↔ 0 ≤ q.num * 1
  rw [Int.mul_one]

theorem num_pos {q : Rat} : 0 < q.num ↔ 0 < q := by
  rw [Rat.lt_iff, zero_num, zero_den, Int.zero_mul]
  show _ ↔ 0 < q.num * 1
  rw [Int.mul_one]

theorem num_nonpos {q : Rat} : q.num ≤ 0 ↔ q ≤ 0 := by
  rw [← Rat.not_lt, ← num_pos, Int.not_lt]

theorem num_neg {q : Rat} : q.num < 0 ↔ q < 0 := by
  rw [← Rat.not_le, ← num_nonneg, Int.not_le]

/-- The inverse of a positive number exchanges its parts. -/
theorem inv_parts_of_pos {q : Rat} (h : 0 < q.num) :
    (q⁻¹).num = q.den ∧ ((q⁻¹).den : Int) = q.num := by
  obtain ⟨k, e⟩ := Int.eq_ofNat_of_zero_le (Int.le_of_lt h)
  have c : Nat.Coprime (q.den : Int).natAbs k := by
    have := q.reduced.symm; rwa [e] at this
  rw [inv_def, e, divInt_ofNat, ← mk_eq_mkRat q.den k (by omega) c]
  exact ⟨rfl, rfl⟩

theorem mkRat_nonneg {n : Int} {d : Nat} (h : d ≠ 0) : 0 ≤ mkRat n d ↔ 0 ≤ n := by
  show mkRat 0 1 ≤ mkRat n d ↔ _
  rw [mkRat_le_mkRat _ _ Nat.one_ne_zero h]; omega

theorem mkRat_pos {n : Int} {d : Nat} (h : d ≠ 0) : 0 < mkRat n d ↔ 0 < n := by
  show mkRat 0 1 < mkRat n d ↔ _
  rw [mkRat_lt_mkRat _ _ Nat.one_ne_zero h]; omega

@[simp] theorem divInt_nonneg_iff_of_pos_right {a b : Int} (hb : 0 < b) :
    0 ≤ divInt a b ↔ 0 ≤ a := by
  obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le (Int.le_of_lt hb)
  exact mkRat_nonneg (by omega)

@[simp] theorem divInt_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ divInt a b := by
  rcases (show 0 < b ∨ b = 0 by omega) with hb | rfl
  · exact (divInt_nonneg_iff_of_pos_right hb).2 ha
  · exact Rat.le_refl

protected theorem nonneg_total (a : Rat) : 0 ≤ a ∨ 0 ≤ -a := by
  rw [← num_nonneg, ← num_nonneg, neg_num]; omega

protected theorem nonneg_antisymm {q : Rat} : 0 ≤ q → 0 ≤ -q → q = 0 := by
  rw [← num_nonneg, ← num_nonneg, neg_num, ← num_eq_zero]; omega

protected theorem add_nonneg {a b : Rat} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by
  rw [← num_nonneg] at ha hb
  rw [add_def', mkRat_nonneg (Nat.mul_ne_zero a.den_nz b.den_nz)]
  exact Int.add_nonneg (Int.mul_nonneg ha (by omega)) (Int.mul_nonneg hb (by omega))

protected theorem mul_nonneg {a b : Rat} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  rw [← num_nonneg] at ha hb
  rw [mul_def', mkRat_nonneg (Nat.mul_ne_zero a.den_nz b.den_nz)]
  exact Int.mul_nonneg ha hb

protected theorem mul_pos {a b : Rat} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  rw [← num_pos] at ha hb
  rw [mul_def', mkRat_pos (Nat.mul_ne_zero a.den_nz b.den_nz)]
  exact Int.mul_pos ha hb

/-! ### Order and operations -/

protected theorem le_iff_sub_nonneg (a b : Rat) : a ≤ b ↔ 0 ≤ b - a := by
  rw [sub_def', mkRat_nonneg (Nat.mul_ne_zero b.den_nz a.den_nz), Rat.le_iff, Int.sub_nonneg]

protected theorem lt_iff_sub_pos (a b : Rat) : a < b ↔ 0 < b - a := by
  rw [sub_def', mkRat_pos (Nat.mul_ne_zero b.den_nz a.den_nz), Rat.lt_iff, Int.sub_pos]

theorem add_sub_add_left (a b c : Rat) : (c + b) - (c + a) = b - a := by
  have h : -(c + a) = -c + -a := by
    have := Rat.add_neg_cancel (c + a)
    calc -(c + a) = -c + -a + ((c + a) + -(c + a)) := by
          rw [← Rat.add_assoc, Rat.add_assoc (-c), Rat.add_left_comm (-a), Rat.neg_add_cancel,
            Rat.add_zero, Rat.neg_add_cancel, Rat.zero_add]
      _ = _ := by rw [this, Rat.add_zero]
  rw [Rat.sub_eq_add_neg, h, Rat.sub_eq_add_neg, Rat.add_assoc, Rat.add_left_comm b,
    ← Rat.add_assoc, Rat.add_neg_cancel, Rat.zero_add]

protected theorem add_le_add_left {a b c : Rat} : c + a ≤ c + b ↔ a ≤ b := by
  rw [Rat.le_iff_sub_nonneg, add_sub_add_left, ← Rat.le_iff_sub_nonneg]

protected theorem add_le_add_right {a b c : Rat} : a + c ≤ b + c ↔ a ≤ b := by
  rw [Rat.add_comm a, Rat.add_comm b, Rat.add_le_add_left]

protected theorem add_lt_add_left {a b c : Rat} : c + a < c + b ↔ a < b := by
  rw [← Rat.not_le, Rat.add_le_add_left, Rat.not_le]

protected theorem add_lt_add_right {a b c : Rat} : a + c < b + c ↔ a < b := by
  rw [← Rat.not_le, Rat.add_le_add_right, Rat.not_le]

protected theorem mul_lt_mul_of_pos_left {a b c : Rat} (ha : a < b) (hc : 0 < c) :
    c * a < c * b := by
  rw [Rat.lt_iff_sub_pos] at ha ⊢
  have := Rat.mul_pos hc ha
  rwa [Rat.sub_eq_add_neg, Rat.mul_add, Rat.mul_neg, ← Rat.sub_eq_add_neg] at this

protected theorem mul_lt_mul_of_pos_right {a b c : Rat} (ha : a < b) (hc : 0 < c) :
    a * c < b * c := by
  rw [Rat.mul_comm a, Rat.mul_comm b]; exact Rat.mul_lt_mul_of_pos_left ha hc

end Rat
