/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Omega.Logic

/-!
# `omega`: from hypotheses to integer linear arithmetic

The compiled tactic cites these lemmas by name when it casts natural numbers to integers and turns
a hypothesis into `0 ≤ …` or `0 = …`. Types and argument order are part of the interface.
-/

set_option relaxedAutoImplicit false

namespace Lean.Omega

namespace Int
open _root_.Int

theorem ofNat_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b :=
  match b with
  | 0 => rfl
  | b + 1 => (Int.natCast_mul (a ^ b) a).trans (congrArg (· * (a : Int)) (ofNat_pow a b))

theorem pos_pow_of_pos (a : Int) (b : Nat) (h : 0 < a) : 0 < a ^ b :=
  match b with
  | 0 => Int.lt_succ' 0
  | b + 1 => Int.mul_pos (pos_pow_of_pos a b h) h

theorem ofNat_pos_of_pos {a : Nat} (h : 0 < a) : 0 < (a : Int) := Int.ofNat_lt.2 h

theorem natCast_ofNat {x : Nat} :
    @Nat.cast Int instNatCastInt (no_index (OfNat.ofNat x)) = OfNat.ofNat x :=
  rfl

theorem ofNat_lt_of_lt {x y : Nat} (h : x < y) : (x : Int) < (y : Int) := Int.ofNat_lt.2 h

theorem ofNat_le_of_le {x y : Nat} (h : x ≤ y) : (x : Int) ≤ (y : Int) := Int.ofNat_le.2 h

theorem emod_ofNat_nonneg {x : Nat} {y : Int} : 0 ≤ (x : Int) % y := Int.natCast_nonneg _

theorem lt_of_not_le {x y : Int} (h : ¬(x ≤ y)) : y < x := Int.not_le.1 h

theorem le_of_not_lt {x y : Int} (h : ¬(x < y)) : y ≤ x := Int.not_lt.1 h

theorem lt_le_asymm {x y : Int} (h₁ : y < x) (h₂ : x ≤ y) : False := Int.not_le.2 h₁ h₂

theorem add_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a + c = b + d := by rw [h₁, h₂]

theorem mul_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a * c = b * d := by rw [h₁, h₂]

theorem mul_congr_left {a b : Int} (h₁ : a = b) (c : Int) : a * c = b * c := by rw [h₁]

theorem sub_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a - c = b - d := by rw [h₁, h₂]

theorem neg_congr {a b : Int} (h₁ : a = b) : -a = -b := by rw [h₁]

theorem lt_of_gt {x y : Int} (h : x > y) : y < x := h

theorem le_of_ge {x y : Int} (h : x ≥ y) : y ≤ x := h

theorem ofNat_mul_nonneg {a b : Nat} : 0 ≤ (a : Int) * b := Int.natCast_nonneg (a * b)

theorem ofNat_sub_dichotomy {a b : Nat} :
    b ≤ a ∧ ((a - b : Nat) : Int) = a - b ∨ a < b ∧ ((a - b : Nat) : Int) = 0 :=
  if h : b ≤ a then .inl ⟨h, by
    rcases Nat.exists_eq_add_of_le h with ⟨k, rfl⟩
    rw [Nat.add_sub_cancel_left, Int.natCast_add, Int.add_comm, Int.add_sub_cancel]⟩
  else
    have l := Nat.lt_of_not_le h
    .inr ⟨l, congrArg Int.ofNat (Nat.sub_eq_zero_of_le (Nat.le_of_lt l))⟩

theorem ofNat_congr {a b : Nat} (h : a = b) : (a : Int) = (b : Int) := congrArg _ h

theorem ofNat_sub_sub {a b c : Nat} : ((a - b - c : Nat) : Int) = ((a - (b + c) : Nat) : Int) :=
  congrArg _ (Nat.sub_sub _ _ _)

theorem ofNat_min (a b : Nat) : ((min a b : Nat) : Int) = min (a : Int) (b : Int) := by
  simp only [Nat.min_def, Int.min_def, Int.ofNat_le]
  split <;> rfl

theorem ofNat_max (a b : Nat) : ((max a b : Nat) : Int) = max (a : Int) (b : Int) := by
  simp only [Nat.max_def, Int.max_def, Int.ofNat_le]
  split <;> rfl

theorem ofNat_natAbs (a : Int) : (a.natAbs : Int) = if 0 ≤ a then a else -a :=
  match a with
  | ofNat n => (if_pos (Int.natCast_nonneg n)).symm
  | negSucc n => (if_neg (Int.not_le.2 (Int.negSucc_lt_zero n))).symm

theorem neg_le_natAbs {a : Int} : -a ≤ a.natAbs :=
  calc -a ≤ (-a).natAbs := Int.le_natAbs
    _ = a.natAbs := congrArg Int.ofNat (Int.natAbs_neg a)

theorem ofNat_fst_mk {β} {x : Nat} {y : β} : (Prod.mk x y).fst = (x : Int) := rfl

theorem ofNat_snd_mk {α} {x : α} {y : Nat} : (Prod.mk x y).snd = (y : Int) := rfl
end Int
namespace Nat

theorem lt_of_gt {x y : Nat} (h : x > y) : y < x := h

theorem le_of_ge {x y : Nat} (h : x ≥ y) : y ≤ x := h
end Nat
namespace Prod

theorem fst_mk : (Prod.mk x y).fst = x := rfl

theorem snd_mk : (Prod.mk x y).snd = y := rfl
end Prod
namespace Fin

theorem lt_or_gt_of_ne {i j : Fin n} (h : i ≠ j) : i < j ∨ i > j :=
  _root_.Nat.lt_or_gt_of_ne fun e ↦ h (Fin.eq_of_val_eq e)

protected theorem lt_of_not_le {i j : Fin n} (h : ¬i ≤ j) : j < i := _root_.Nat.lt_of_not_le h

protected theorem le_of_not_lt {i j : Fin n} (h : ¬i < j) : j ≤ i := _root_.Nat.le_of_not_lt h
end Fin

end Lean.Omega
