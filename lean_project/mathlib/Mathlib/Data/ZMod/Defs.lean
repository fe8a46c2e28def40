/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Fintype.Basic
import Mathlib.Data.Int.GCD

/-!
# Integers modulo `n`

`ZMod 0` is `ℤ`; `ZMod (n + 1)` is `Fin (n + 1)` with arithmetic modulo `n + 1`. The laws of the
ring are those of `ℤ`, carried along the projection.
-/

/-- The integers modulo `n`. -/
def ZMod : ℕ → Type
  | 0 => ℤ
  | n + 1 => Fin (n + 1)

namespace ZMod

/-! ### Arithmetic modulo `n + 1` -/

section Fin

variable {n : ℕ}

/-- The remainder of an integer. -/
def proj (n : ℕ) (z : ℤ) : Fin (n + 1) :=
  ⟨(z % (n + 1 : ℕ)).toNat, by
    have := Int.emod_nonneg z (show ((n + 1 : ℕ) : ℤ) ≠ 0 by omega)
    have := Int.emod_lt_of_pos z (show (0 : ℤ) < (n + 1 : ℕ) by omega)
    omega⟩

theorem proj_val (z : ℤ) : ((proj n z).val : ℤ) = z % (n + 1 : ℕ) :=
  Int.toNat_of_nonneg (Int.emod_nonneg z (by omega))

theorem proj_eq_iff {x y : ℤ} : proj n x = proj n y ↔ x ≡ y [ZMOD (n + 1 : ℕ)] := by
  rw [Int.ModEq, ← proj_val, ← proj_val, Int.ofNat_inj]
  exact ⟨congrArg Fin.val, Fin.ext⟩

theorem proj_natCast_val (a : Fin (n + 1)) : proj n a.val = a :=
  Fin.ext (Int.ofNat_inj.1 (by
    rw [proj_val, ← Int.natCast_emod, Nat.mod_eq_of_lt a.isLt]))

theorem proj_surjective (a : Fin (n + 1)) : ∃ z, proj n z = a := ⟨a.val, proj_natCast_val a⟩

theorem val_eq_of_modEq {a : Fin (n + 1)} {z : ℤ} (h : (a.val : ℤ) ≡ z [ZMOD (n + 1 : ℕ)]) :
    a = proj n z := by
  rw [← proj_natCast_val a]
  exact proj_eq_iff.2 h

theorem val_modEq (z : ℤ) : ((proj n z).val : ℤ) ≡ z [ZMOD (n + 1 : ℕ)] := by
  rw [proj_val]
  exact Int.mod_modEq _ _

theorem natCast_mod_modEq (a m : ℕ) : ((a % m : ℕ) : ℤ) ≡ a [ZMOD m] := by
  rw [Int.natCast_emod]
  exact Int.mod_modEq _ _

theorem proj_add (x y : ℤ) : proj n x + proj n y = proj n (x + y) := by
  refine val_eq_of_modEq ((natCast_mod_modEq _ _).trans ?_)
  rw [Int.natCast_add]
  exact (val_modEq x).add (val_modEq y)

theorem proj_mul (x y : ℤ) : proj n x * proj n y = proj n (x * y) := by
  refine val_eq_of_modEq ((natCast_mod_modEq _ _).trans ?_)
  rw [Int.natCast_mul]
  exact (val_modEq x).mul (val_modEq y)

theorem proj_neg (x : ℤ) : -proj n x = proj n (-x) := by
  refine val_eq_of_modEq ((natCast_mod_modEq (n + 1 - (proj n x).val) _).trans ?_)
  rw [Int.ofNat_sub (Nat.le_of_lt (proj n x).isLt)]
  have h := (Int.modEq_zero_iff_dvd.2 (Int.dvd_refl ((n + 1 : ℕ) : ℤ))).sub (val_modEq (n := n) x)
  rwa [Int.zero_sub] at h

theorem proj_sub (x y : ℤ) : proj n x - proj n y = proj n (x - y) := by
  refine val_eq_of_modEq
    ((natCast_mod_modEq (n + 1 - (proj n y).val + (proj n x).val) _).trans ?_)
  rw [Int.natCast_add (n + 1 - (proj n y).val), Int.ofNat_sub (Nat.le_of_lt (proj n y).isLt)]
  have h := ((Int.modEq_zero_iff_dvd.2 (Int.dvd_refl ((n + 1 : ℕ) : ℤ))).sub
    (val_modEq (n := n) y)).add (val_modEq (n := n) x)
  rwa [Int.zero_sub, Int.add_comm (-y), ← Int.sub_eq_add_neg] at h

theorem proj_natCast (k : ℕ) : proj n k = ⟨k % (n + 1), Nat.mod_lt k (Nat.succ_pos n)⟩ :=
  (val_eq_of_modEq (natCast_mod_modEq k (n + 1))).symm

/-- The ring of the integers modulo `n + 1`. -/
@[implicit_reducible] def finCommRing (n : ℕ) : CommRing (Fin (n + 1)) where
  add_assoc a b c := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    obtain ⟨y, rfl⟩ := proj_surjective b
    obtain ⟨z, rfl⟩ := proj_surjective c
    simp only [proj_add, Int.add_assoc]
  add_comm a b := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    obtain ⟨y, rfl⟩ := proj_surjective b
    simp only [proj_add, Int.add_comm]
  zero := ⟨0, Nat.succ_pos n⟩
  zero_add a := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    exact (congrArg (· + proj n x) (proj_natCast 0).symm).trans
      ((proj_add _ _).trans (congrArg _ (Int.zero_add x)))
  add_zero a := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    exact (congrArg (proj n x + ·) (proj_natCast 0).symm).trans
      ((proj_add _ _).trans (congrArg _ (Int.add_zero x)))
  mul_assoc a b c := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    obtain ⟨y, rfl⟩ := proj_surjective b
    obtain ⟨z, rfl⟩ := proj_surjective c
    simp only [proj_mul, Int.mul_assoc]
  mul_comm a b := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    obtain ⟨y, rfl⟩ := proj_surjective b
    simp only [proj_mul, Int.mul_comm]
  one := ⟨1 % (n + 1), Nat.mod_lt 1 (Nat.succ_pos n)⟩
  one_mul a := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    exact (congrArg (· * proj n x) (proj_natCast 1).symm).trans
      ((proj_mul _ _).trans (congrArg _ (Int.one_mul x)))
  mul_one a := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    exact (congrArg (proj n x * ·) (proj_natCast 1).symm).trans
      ((proj_mul _ _).trans (congrArg _ (Int.mul_one x)))
  left_distrib a b c := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    obtain ⟨y, rfl⟩ := proj_surjective b
    obtain ⟨z, rfl⟩ := proj_surjective c
    simp only [proj_add, proj_mul, Int.mul_add]
  right_distrib a b c := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    obtain ⟨y, rfl⟩ := proj_surjective b
    obtain ⟨z, rfl⟩ := proj_surjective c
    simp only [proj_add, proj_mul, Int.add_mul]
  zero_mul a := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    exact (congrArg (· * proj n x) (proj_natCast 0).symm).trans
      ((proj_mul _ _).trans ((congrArg _ (Int.zero_mul x)).trans (proj_natCast 0)))
  mul_zero a := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    exact (congrArg (proj n x * ·) (proj_natCast 0).symm).trans
      ((proj_mul _ _).trans ((congrArg _ (Int.mul_zero x)).trans (proj_natCast 0)))
  neg_add_cancel a := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    rw [proj_neg, proj_add, Int.add_left_neg]
    exact proj_natCast 0
  sub_eq_add_neg a b := by
    obtain ⟨x, rfl⟩ := proj_surjective a
    obtain ⟨y, rfl⟩ := proj_surjective b
    rw [proj_neg, proj_add, proj_sub, Int.sub_eq_add_neg]
  natCast k := ⟨k % (n + 1), Nat.mod_lt k (Nat.succ_pos n)⟩
  natCast_zero := Fin.ext (Nat.zero_mod _)
  natCast_succ k := by
    refine (proj_natCast (k + 1)).symm.trans ?_
    rw [Int.natCast_add, ← proj_add, proj_natCast k]
    exact congrArg (_ + ·) (proj_natCast 1)
  intCast := proj n
  intCast_ofNat := proj_natCast
  intCast_negSucc k := by
    rw [Int.negSucc_eq, ← proj_neg]
    exact congrArg Neg.neg (proj_natCast (k + 1))
  npow k a := ⟨a.val ^ k % (n + 1), Nat.mod_lt _ (Nat.succ_pos n)⟩
  npow_zero a := rfl
  npow_succ k a := Fin.ext (by
    show a.val ^ (k + 1) % (n + 1) = a.val ^ k % (n + 1) * a.val % (n + 1)
    rw [Nat.pow_succ, Nat.mod_mul_mod])
  nsmul k a := ⟨k * a.val % (n + 1), Nat.mod_lt _ (Nat.succ_pos n)⟩
  nsmul_zero a := Fin.ext (by
    show 0 * a.val % (n + 1) = 0
    rw [Nat.zero_mul, Nat.zero_mod])
  nsmul_succ k a := Fin.ext (by
    show (k + 1) * a.val % (n + 1) = (k * a.val % (n + 1) + a.val) % (n + 1)
    rw [Nat.succ_mul, Nat.mod_add_mod])
  zsmul z a := proj n (z * a.val)
  zsmul_zero' a := by
    rw [Int.zero_mul]
    exact proj_natCast 0
  zsmul_succ' k a := by
    rw [Int.natCast_add, Int.add_mul, ← proj_add, show ((1 : ℕ) : ℤ) * a.val = a.val by omega,
      proj_natCast_val]
  zsmul_neg' k a := by
    rw [Int.negSucc_eq, Int.neg_mul, ← proj_neg]
    rfl

end Fin

/-! ### The ring -/

instance decEq : (n : ℕ) → DecidableEq (ZMod n)
  | 0 => inferInstanceAs (DecidableEq ℤ)
  | n + 1 => inferInstanceAs (DecidableEq (Fin (n + 1)))

instance commRing : (n : ℕ) → CommRing (ZMod n)
  | 0 => inferInstanceAs (CommRing ℤ)
  | n + 1 => finCommRing n

instance fintype : (n : ℕ) → [NeZero n] → Fintype (ZMod n)
  | 0, h => (h.1 rfl).elim
  | n + 1, _ => Fin.fintype (n + 1)

instance (n : ℕ) : Inhabited (ZMod n) := ⟨0⟩

/-- The representative in `0, …, n - 1`; for `n = 0` the absolute value. -/
def val : {n : ℕ} → ZMod n → ℕ
  | 0 => Int.natAbs
  | n + 1 => (Fin.val : Fin (n + 1) → ℕ)

/-- An inverse modulo `n`, where there is one; else the coefficient that Bézout's identity gives. -/
def inv : (n : ℕ) → ZMod n → ZMod n
  | 0, i => Int.sign i
  | n + 1, i => Nat.gcdA i.val (n + 1)

instance (n : ℕ) : Inv (ZMod n) := ⟨inv n⟩

end ZMod
