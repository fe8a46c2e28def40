/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.BitVec.Basic
import Init.Data.Nat.Lemmas.TestBit
import Init.Data.Fin.Lemmas.Values

/-!
# Bit vectors: the operations as numbers and as bits

`toNat` of every operation, then laws that follow from those on `Nat`.
-/

set_option relaxedAutoImplicit false
variable {w n m : Nat}

namespace BitVec

/-! ### Equality and order -/

theorem eq_of_toNat_eq {n : Nat} : ∀ {x y : BitVec n}, x.toNat = y.toNat → x = y
  | .ofFin _, .ofFin _, h => congrArg _ (Fin.eq_of_val_eq h)

theorem toNat_inj {x y : BitVec w} : x.toNat = y.toNat ↔ x = y := ⟨eq_of_toNat_eq, congrArg _⟩
theorem toNat_eq {x y : BitVec n} : x = y ↔ x.toNat = y.toNat := toNat_inj.symm
theorem toNat_ne {x y : BitVec n} : x ≠ y ↔ x.toNat ≠ y.toNat := by rw [ne_eq, toNat_eq]
theorem lt_def {x y : BitVec n} : x < y ↔ x.toNat < y.toNat := Iff.rfl
theorem le_def {x y : BitVec n} : x ≤ y ↔ x.toNat ≤ y.toNat := Iff.rfl
theorem ult_eq_decide {x y : BitVec n} : x.ult y = decide (x.toNat < y.toNat) := rfl
theorem ule_eq_decide {x y : BitVec n} : x.ule y = decide (x.toNat ≤ y.toNat) := rfl

protected theorem lt_irrefl (x : BitVec n) : ¬x < x := Nat.lt_irrefl _
@[simp] protected theorem le_refl (x : BitVec n) : x ≤ x := Nat.le_refl _
protected theorem lt_trans {x y z : BitVec n} : x < y → y < z → x < z := Nat.lt_trans
protected theorem le_trans {x y z : BitVec n} : x ≤ y → y ≤ z → x ≤ z := Nat.le_trans
protected theorem le_antisymm {x y : BitVec n} (h : x ≤ y) (k : y ≤ x) : x = y :=
  eq_of_toNat_eq (Nat.le_antisymm h k)
protected theorem le_total (x y : BitVec n) : x ≤ y ∨ y ≤ x := Nat.le_total _ _
protected theorem lt_asymm {x y : BitVec n} : x < y → ¬y < x := Nat.lt_asymm
protected theorem ne_of_lt {x y : BitVec n} (h : x < y) : x ≠ y :=
  fun e ↦ Nat.ne_of_lt h (congrArg _ e)
@[simp] protected theorem not_le {x y : BitVec n} : ¬x ≤ y ↔ y < x := Nat.not_le
@[simp] protected theorem not_lt {x y : BitVec n} : ¬x < y ↔ y ≤ x := Nat.not_lt

/-! ### Numbers behind the operations -/

@[simp] theorem toNat_ofNat (x w : Nat) : (BitVec.ofNat w x).toNat = x % 2 ^ w := rfl
@[simp] theorem toNat_ofNatLT (x : Nat) (p : x < 2 ^ w) : (BitVec.ofNatLT x p).toNat = x := rfl
theorem ofNat_eq_ofNat {n i : Nat} : BitVec.ofNat n i = OfNat.ofNat i := rfl
@[simp] theorem toNat_mod_cancel (x : BitVec n) : x.toNat % 2 ^ n = x.toNat :=
  Nat.mod_eq_of_lt x.isLt
theorem toNat_lt_of_lt_two_pow {x : Nat} (h : x < 2 ^ w) : (BitVec.ofNat w x).toNat = x :=
  Nat.mod_eq_of_lt h

theorem toNat_add (x y : BitVec w) : (x + y).toNat = (x.toNat + y.toNat) % 2 ^ w := rfl
theorem toNat_mul (x y : BitVec w) : (x * y).toNat = x.toNat * y.toNat % 2 ^ w := rfl
theorem toNat_sub {n : Nat} (x y : BitVec n) :
    (x - y).toNat = ((2 ^ n - y.toNat) + x.toNat) % 2 ^ n := rfl
theorem toNat_neg (x : BitVec n) : (-x).toNat = (2 ^ n - x.toNat) % 2 ^ n := rfl
@[simp] theorem toNat_udiv {x y : BitVec n} : (x / y).toNat = x.toNat / y.toNat := rfl
@[simp] theorem toNat_umod {x y : BitVec n} : (x % y).toNat = x.toNat % y.toNat := rfl
@[simp] theorem toNat_cast (h : w = n) (x : BitVec w) : (x.cast h).toNat = x.toNat := rfl
@[simp] theorem toNat_allOnes : (allOnes n).toNat = 2 ^ n - 1 := rfl

@[simp] theorem toNat_and (x y : BitVec n) : (x &&& y).toNat = x.toNat &&& y.toNat :=
  Nat.mod_eq_of_lt (Nat.and_lt_two_pow _ y.isLt)

@[simp] theorem toNat_or (x y : BitVec n) : (x ||| y).toNat = x.toNat ||| y.toNat :=
  Nat.mod_eq_of_lt (Nat.or_lt_two_pow x.isLt y.isLt)

@[simp] theorem toNat_xor (x y : BitVec n) : (x ^^^ y).toNat = x.toNat ^^^ y.toNat :=
  Nat.mod_eq_of_lt (Nat.xor_lt_two_pow x.isLt y.isLt)

@[simp] theorem toNat_shiftLeft {x : BitVec n} {i : Nat} :
    (x <<< i).toNat = x.toNat <<< i % 2 ^ n := rfl

@[simp] theorem toNat_ushiftRight (x : BitVec n) (i : Nat) : (x >>> i).toNat = x.toNat >>> i := by
  refine Nat.mod_eq_of_lt (Nat.lt_of_le_of_lt ?_ x.isLt)
  rw [Nat.shiftRight_eq_div_pow]
  exact Nat.div_le_self _ _

@[simp] theorem toNat_setWidth (i : Nat) (x : BitVec n) : (setWidth i x).toNat = x.toNat % 2 ^ i :=
  by
  unfold setWidth
  split
  · next h =>
    exact (Nat.mod_eq_of_lt (Nat.lt_of_lt_of_le x.isLt (Nat.pow_le_pow_right (by omega) h))).symm
  · rfl

@[simp] theorem ofNat_toNat (m : Nat) (x : BitVec n) : BitVec.ofNat m x.toNat = setWidth m x :=
  eq_of_toNat_eq (by rw [toNat_setWidth]; rfl)

theorem toNat_sub_of_le {x y : BitVec n} (h : y ≤ x) : (x - y).toNat = x.toNat - y.toNat := by
  have h : y.toNat ≤ x.toNat := h
  have := x.isLt
  rw [toNat_sub, show 2 ^ n - y.toNat + x.toNat = x.toNat - y.toNat + 2 ^ n by omega,
    Nat.add_mod_right]
  exact Nat.mod_eq_of_lt (by omega)

/-! ### Bits -/

theorem getLsbD_eq (x : BitVec w) (i : Nat) : x.getLsbD i = x.toNat.testBit i := rfl

theorem eq_of_getLsbD_eq {x y : BitVec w} (h : ∀ i, i < w → x.getLsbD i = y.getLsbD i) : x = y := by
  refine eq_of_toNat_eq (Nat.eq_of_testBit_eq fun i ↦ ?_)
  rcases Nat.lt_or_ge i w with k | k
  · exact h i k
  · have big : ∀ z : BitVec w, z.toNat.testBit i = false := fun z ↦
      Nat.testBit_lt_two_pow (Nat.lt_of_lt_of_le z.isLt (Nat.pow_le_pow_right (by omega) k))
    rw [big, big]

@[simp] theorem getLsbD_and {x y : BitVec w} {i : Nat} :
    (x &&& y).getLsbD i = (x.getLsbD i && y.getLsbD i) := by
  rw [getLsbD_eq, toNat_and, Nat.testBit_and]; rfl

@[simp] theorem getLsbD_or {x y : BitVec w} {i : Nat} :
    (x ||| y).getLsbD i = (x.getLsbD i || y.getLsbD i) := by
  rw [getLsbD_eq, toNat_or, Nat.testBit_or]; rfl

@[simp] theorem getLsbD_xor {x y : BitVec w} {i : Nat} :
    (x ^^^ y).getLsbD i = (x.getLsbD i ^^ y.getLsbD i) := by
  rw [getLsbD_eq, toNat_xor, Nat.testBit_xor]; rfl

@[simp] theorem getLsbD_zero {i : Nat} : (0#w).getLsbD i = false := by
  show ((0 : Nat) % 2 ^ w).testBit i = false
  rw [Nat.zero_mod, Nat.zero_testBit]

/-! ### Arithmetic laws -/

protected theorem add_comm (x y : BitVec n) : x + y = y + x :=
  eq_of_toNat_eq (by rw [toNat_add, toNat_add, Nat.add_comm])

protected theorem add_assoc (x y z : BitVec n) : x + y + z = x + (y + z) :=
  eq_of_toNat_eq (by simp only [toNat_add, Nat.mod_add_mod, Nat.add_mod_mod, Nat.add_assoc])

theorem toNat_zero : (0#n).toNat = 0 := Nat.zero_mod _

@[simp] protected theorem add_zero (x : BitVec n) : x + 0#n = x :=
  eq_of_toNat_eq (by rw [toNat_add, toNat_zero, Nat.add_zero, toNat_mod_cancel])

@[simp] protected theorem zero_add (x : BitVec n) : 0#n + x = x := by
  rw [BitVec.add_comm, BitVec.add_zero]

protected theorem mul_comm (x y : BitVec n) : x * y = y * x :=
  eq_of_toNat_eq (by rw [toNat_mul, toNat_mul, Nat.mul_comm])

protected theorem mul_assoc (x y z : BitVec n) : x * y * z = x * (y * z) :=
  eq_of_toNat_eq (by simp only [toNat_mul, Nat.mod_mul_mod, Nat.mul_mod_mod, Nat.mul_assoc])

protected theorem mul_add {x y z : BitVec n} : x * (y + z) = x * y + x * z :=
  eq_of_toNat_eq (by
    simp only [toNat_mul, toNat_add, Nat.mod_add_mod, Nat.add_mod_mod, Nat.mul_mod_mod,
      Nat.mul_add])

@[simp] protected theorem sub_self (x : BitVec n) : x - x = 0#n :=
  eq_of_toNat_eq (by
    rw [toNat_sub, Nat.sub_add_cancel (Nat.le_of_lt x.isLt), Nat.mod_self, toNat_zero])

protected theorem sub_eq_add_neg (x y : BitVec n) : x - y = x + -y :=
  eq_of_toNat_eq (by rw [toNat_sub, toNat_add, toNat_neg, Nat.add_mod_mod, Nat.add_comm])

instance : Std.Commutative (α := BitVec n) (· + ·) := ⟨BitVec.add_comm⟩
instance : Std.Associative (α := BitVec n) (· + ·) := ⟨BitVec.add_assoc⟩
instance : Std.Commutative (α := BitVec n) (· * ·) := ⟨BitVec.mul_comm⟩
instance : Std.Associative (α := BitVec n) (· * ·) := ⟨BitVec.mul_assoc⟩

/-! ### Laws of the bitwise operations -/

protected theorem and_comm (x y : BitVec w) : x &&& y = y &&& x :=
  eq_of_toNat_eq (by rw [toNat_and, toNat_and, Nat.and_comm])

protected theorem or_comm (x y : BitVec w) : x ||| y = y ||| x :=
  eq_of_toNat_eq (by rw [toNat_or, toNat_or, Nat.or_comm])

protected theorem xor_comm (x y : BitVec w) : x ^^^ y = y ^^^ x :=
  eq_of_toNat_eq (by rw [toNat_xor, toNat_xor, Nat.xor_comm])

theorem and_assoc (x y z : BitVec w) : x &&& y &&& z = x &&& (y &&& z) :=
  eq_of_toNat_eq (by simp only [toNat_and, Nat.and_assoc])

theorem or_assoc (x y z : BitVec w) : x ||| y ||| z = x ||| (y ||| z) :=
  eq_of_toNat_eq (by simp only [toNat_or, Nat.or_assoc])

theorem xor_assoc (x y z : BitVec w) : x ^^^ y ^^^ z = x ^^^ (y ^^^ z) :=
  eq_of_toNat_eq (by simp only [toNat_xor, Nat.xor_assoc])

@[simp] protected theorem and_self {x : BitVec w} : x &&& x = x :=
  eq_of_toNat_eq (by rw [toNat_and, Nat.and_self])

@[simp] protected theorem or_self {x : BitVec w} : x ||| x = x :=
  eq_of_toNat_eq (by rw [toNat_or, Nat.or_self])

@[simp] protected theorem xor_self {x : BitVec w} : x ^^^ x = 0#w :=
  eq_of_toNat_eq (by rw [toNat_xor, Nat.xor_self, toNat_zero])

instance : Std.Commutative (α := BitVec n) (· &&& ·) := ⟨BitVec.and_comm⟩
instance : Std.Associative (α := BitVec n) (· &&& ·) := ⟨BitVec.and_assoc⟩
instance : Std.Commutative (α := BitVec n) (· ||| ·) := ⟨BitVec.or_comm⟩
instance : Std.Associative (α := BitVec n) (· ||| ·) := ⟨BitVec.or_assoc⟩
instance : Std.Commutative (α := BitVec n) (· ^^^ ·) := ⟨BitVec.xor_comm⟩
instance : Std.Associative (α := BitVec n) (· ^^^ ·) := ⟨BitVec.xor_assoc⟩

end BitVec
