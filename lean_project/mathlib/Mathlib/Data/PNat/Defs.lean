/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Nat
import Mathlib.Logic.Function.Basic

/-! # Positive natural numbers: `ℕ+` -/

/-- The positive natural numbers. -/
def PNat : Type := {n : ℕ // 0 < n}

@[inherit_doc] notation "ℕ+" => PNat

namespace PNat

/-- A positive natural number as a natural number. -/
@[coe] def val : ℕ+ → ℕ := Subtype.val

instance coePNatNat : Coe ℕ+ ℕ := ⟨val⟩

variable {m n k : ℕ+}

@[simp] theorem pos (n : ℕ+) : 0 < (n : ℕ) := n.2

grind_pattern pos => n.val

@[simp] theorem ne_zero (n : ℕ+) : (n : ℕ) ≠ 0 := Nat.ne_of_gt n.2

theorem one_le_val (n : ℕ+) : 1 ≤ (n : ℕ) := n.2

@[simp] theorem mk_coe (n : ℕ) (h : 0 < n) : PNat.val (⟨n, h⟩ : ℕ+) = n := rfl

theorem eq {m n : ℕ+} : (m : ℕ) = n → m = n := Subtype.ext

theorem coe_injective : Function.Injective (val : ℕ+ → ℕ) := fun _ _ ↦ eq

@[simp, norm_cast] theorem coe_inj {m n : ℕ+} : (m : ℕ) = n ↔ m = n := coe_injective.eq_iff

instance instOfNatPNatOfNeZeroNat (n : ℕ) [h : NeZero n] : OfNat ℕ+ n :=
  ⟨⟨n, Nat.pos_of_ne_zero h.out⟩⟩

instance : One ℕ+ := ⟨⟨1, Nat.one_pos⟩⟩

instance : Add ℕ+ := ⟨fun a b ↦ ⟨a + b, Nat.add_pos_left a.2 _⟩⟩

instance : Mul ℕ+ := ⟨fun a b ↦ ⟨a * b, Nat.mul_pos a.2 b.2⟩⟩

/-- The difference, or `1` where that is not positive. -/
instance : Sub ℕ+ := ⟨fun a b ↦ if h : b.val < a.val then ⟨a - b, Nat.sub_pos_of_lt h⟩ else 1⟩

instance : DecidableEq ℕ+ := fun _ _ ↦ decidable_of_iff _ coe_inj

instance : Inhabited ℕ+ := ⟨1⟩

@[simp, norm_cast] theorem one_coe : ((1 : ℕ+) : ℕ) = 1 := rfl

@[simp, norm_cast] theorem val_ofNat (n : ℕ) [NeZero n] :
    ((no_index (OfNat.ofNat n) : ℕ+) : ℕ) = OfNat.ofNat n := rfl

@[simp, norm_cast] theorem add_coe (m n : ℕ+) : ((m + n : ℕ+) : ℕ) = m + n := rfl

@[simp, norm_cast] theorem mul_coe (m n : ℕ+) : ((m * n : ℕ+) : ℕ) = m * n := rfl

instance : CommMonoid ℕ+ where
  mul_assoc _ _ _ := eq (Nat.mul_assoc _ _ _)
  mul_comm _ _ := eq (Nat.mul_comm _ _)
  one_mul _ := eq (Nat.one_mul _)
  mul_one _ := eq (Nat.mul_one _)
  npow n x := ⟨x.val ^ n, Nat.pow_pos x.2⟩
  npow_zero _ := rfl
  npow_succ _ _ := rfl

instance : AddCommSemigroup ℕ+ where
  add_assoc _ _ _ := eq (Nat.add_assoc _ _ _)
  add_comm _ _ := eq (Nat.add_comm _ _)

@[simp, norm_cast] theorem pow_coe (m : ℕ+) (n : ℕ) : ((m ^ n : ℕ+) : ℕ) = (m : ℕ) ^ n := rfl

/-! ### Order -/

instance : LinearOrder ℕ+ where
  le a b := (a : ℕ) ≤ b
  lt a b := (a : ℕ) < b
  le_refl a := Nat.le_refl a
  le_trans _ _ _ := Nat.le_trans
  lt_iff_le_not_ge _ _ := Nat.lt_iff_le_not_le
  le_antisymm _ _ h k := eq (Nat.le_antisymm h k)
  le_total a b := Nat.le_total a b
  min a b := if (a : ℕ) ≤ b then a else b
  max a b := if (a : ℕ) ≤ b then b else a
  min_def _ _ := rfl
  max_def _ _ := rfl
  toDecidableLE a b := inferInstanceAs (Decidable ((a : ℕ) ≤ b))
  toDecidableLT a b := inferInstanceAs (Decidable ((a : ℕ) < b))
  toDecidableEq := inferInstance

@[simp, norm_cast] theorem coe_le_coe (n k : ℕ+) : (n : ℕ) ≤ k ↔ n ≤ k := Iff.rfl

@[simp, norm_cast] theorem coe_lt_coe (n k : ℕ+) : (n : ℕ) < k ↔ n < k := Iff.rfl

@[simp] theorem one_le (n : ℕ+) : 1 ≤ n := n.2

/-! ### Divisibility -/

theorem dvd_iff {k m : ℕ+} : (∃ c, m = k * c) ↔ (k : ℕ) ∣ (m : ℕ) := by
  constructor
  · rintro ⟨c, rfl⟩
    exact ⟨c, rfl⟩
  · rintro ⟨c, e⟩
    have hc : 0 < c := Nat.pos_of_ne_zero fun h ↦ m.ne_zero (by rw [e, h, Nat.mul_zero])
    exact ⟨⟨c, hc⟩, eq e⟩

end PNat

/-- A number that is known to be positive, as an element of `ℕ+`. -/
def Nat.toPNat (n : ℕ) (h : 0 < n := by decide) : ℕ+ := ⟨n, h⟩

/-- The successor, as an element of `ℕ+`. -/
def Nat.succPNat (n : ℕ) : ℕ+ := ⟨n.succ, Nat.succ_pos n⟩

@[simp] theorem Nat.succPNat_coe (n : ℕ) : (n.succPNat : ℕ) = n.succ := rfl
