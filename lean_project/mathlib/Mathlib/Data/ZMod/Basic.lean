/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Field.Defs
import Mathlib.Data.Nat.Prime.Basic
import Mathlib.Data.ZMod.Defs

/-! # Casts into the integers modulo `n`, inverses, the field for prime `n` -/

namespace ZMod

variable {n : ℕ}

/-! ### Representatives and casts -/

@[simp] theorem val_natCast (n a : ℕ) : (a : ZMod n).val = a % n := by
  cases n with
  | zero => exact (Nat.mod_zero a).symm
  | succ n => rfl

theorem natCast_zmod_val [NeZero n] (a : ZMod n) : (a.val : ZMod n) = a := by
  cases n with
  | zero => exact absurd rfl (NeZero.out (n := (0 : ℕ)))
  | succ n => exact Fin.ext (Nat.mod_eq_of_lt a.isLt)

theorem val_lt [NeZero n] (a : ZMod n) : a.val < n := by
  cases n with
  | zero => exact absurd rfl (NeZero.out (n := (0 : ℕ)))
  | succ n => exact a.isLt

theorem val_injective (n : ℕ) [NeZero n] : Function.Injective (val : ZMod n → ℕ) := fun a b h ↦ by
  rw [← natCast_zmod_val a, h, natCast_zmod_val]

theorem intCast_eq_intCast_iff (a b : ℤ) (c : ℕ) :
    (a : ZMod c) = (b : ZMod c) ↔ a ≡ b [ZMOD c] := by
  cases c with
  | zero => exact Int.modEq_zero_iff.symm
  | succ n => exact proj_eq_iff

theorem natCast_eq_natCast_iff (a b c : ℕ) : (a : ZMod c) = (b : ZMod c) ↔ a ≡ b [MOD c] := by
  rw [← Int.natCast_modEq_iff, ← intCast_eq_intCast_iff, Int.cast_natCast, Int.cast_natCast]

theorem eq_iff_modEq_nat (n : ℕ) {a b : ℕ} : (a : ZMod n) = b ↔ a ≡ b [MOD n] :=
  natCast_eq_natCast_iff a b n

theorem natCast_eq_natCast_iff' (a b c : ℕ) : (a : ZMod c) = (b : ZMod c) ↔ a % c = b % c :=
  natCast_eq_natCast_iff a b c

theorem intCast_eq_intCast_iff' (a b : ℤ) (c : ℕ) :
    (a : ZMod c) = (b : ZMod c) ↔ a % c = b % c := intCast_eq_intCast_iff a b c

theorem natCast_eq_zero_iff (a b : ℕ) : (a : ZMod b) = 0 ↔ b ∣ a := by
  rw [← Nat.cast_zero, natCast_eq_natCast_iff, Nat.modEq_zero_iff_dvd]

theorem natCast_zmod_eq_zero_iff_dvd (a b : ℕ) : (a : ZMod b) = 0 ↔ b ∣ a := natCast_eq_zero_iff a b

theorem natCast_self_eq_zero : (n : ZMod n) = 0 := (natCast_eq_zero_iff n n).2 (Nat.dvd_refl n)

@[simp] theorem natCast_self (n : ℕ) : (n : ZMod n) = 0 := natCast_self_eq_zero

theorem intCast_zmod_eq_zero_iff_dvd (a : ℤ) (b : ℕ) : (a : ZMod b) = 0 ↔ (b : ℤ) ∣ a := by
  rw [← Int.cast_zero, intCast_eq_intCast_iff, Int.modEq_zero_iff_dvd]

theorem intCast_eq_zero_iff_dvd (a : ℤ) (b : ℕ) : (a : ZMod b) = 0 ↔ (b : ℤ) ∣ a :=
  intCast_zmod_eq_zero_iff_dvd a b

@[simp] theorem natCast_mod (a n : ℕ) : ((a % n : ℕ) : ZMod n) = a :=
  (natCast_eq_natCast_iff _ _ _).2 (Nat.mod_modEq a n)

@[simp, push_cast] theorem intCast_mod (a : ℤ) (n : ℕ) : ((a % n : ℤ) : ZMod n) = a :=
  (intCast_eq_intCast_iff _ _ _).2 (Int.mod_modEq a n)

theorem natCast_surjective [NeZero n] : Function.Surjective (Nat.cast : ℕ → ZMod n) := fun a ↦
  ⟨a.val, natCast_zmod_val a⟩

@[simp] theorem val_zero : {n : ℕ} → (0 : ZMod n).val = 0
  | 0 => rfl
  | _ + 1 => rfl

@[simp] theorem val_eq_zero : {n : ℕ} → (a : ZMod n) → (a.val = 0 ↔ a = 0)
  | 0, _ => Int.natAbs_eq_zero
  | _ + 1, _ => ⟨fun h ↦ Fin.ext h, fun h ↦ congrArg Fin.val h⟩

@[simp] theorem card (n : ℕ) [Fintype (ZMod n)] [h : NeZero n] : Fintype.card (ZMod n) = n := by
  cases n with
  | zero => exact absurd rfl (NeZero.out (n := (0 : ℕ)))
  | succ n =>
    refine Eq.trans ?_ (Fintype.card_fin (n + 1))
    exact congrArg (fun i ↦ @Fintype.card (Fin (n + 1)) i) (Subsingleton.elim _ _)

/-! ### Inverses -/

private theorem mul_sign_self : (x : ℤ) → x * Int.sign x = Int.natAbs x
  | 0 => rfl
  | (k + 1 : ℕ) => Int.mul_one _
  | .negSucc k => by
    show Int.negSucc k * -1 = ((k + 1 : ℕ) : ℤ)
    omega

theorem mul_inv_eq_gcd (a : ZMod n) : a * a⁻¹ = (Nat.gcd a.val n : ZMod n) := by
  cases n with
  | zero =>
    rw [Nat.gcd_zero_right]
    exact mul_sign_self a
  | succ n =>
    have e := congrArg (fun z : ℤ ↦ (z : ZMod (n + 1))) (Nat.gcd_eq_gcd_ab a.val (n + 1))
    have h : ((Nat.gcd a.val (n + 1) : ℕ) : ZMod (n + 1)) =
        (a.val : ZMod (n + 1)) * (Nat.gcdA a.val (n + 1) : ℤ) := by
      rw [← Int.cast_natCast, e]
      rw [Int.cast_add, Int.cast_mul, Int.cast_mul, Int.cast_natCast, Int.cast_natCast,
        natCast_self, zero_mul, add_zero]
    rw [h, natCast_zmod_val]
    rfl

theorem coe_mul_inv_eq_one (x : ℕ) (h : Nat.Coprime x n) : (x : ZMod n) * (x : ZMod n)⁻¹ = 1 := by
  have g : Nat.gcd (x % n) n = 1 := by rw [← Nat.gcd_rec, Nat.gcd_comm]; exact h
  rw [mul_inv_eq_gcd, val_natCast, g, Nat.cast_one]

theorem isUnit_iff_coprime (n m : ℕ) : IsUnit (n : ZMod m) ↔ n.Coprime m := by
  refine ⟨fun h ↦ ?_, fun h ↦ isUnit_of_mul_eq_one _ _ (coe_mul_inv_eq_one n h)⟩
  obtain ⟨b, hb⟩ := isUnit_iff_exists_inv.1 h
  cases m with
  | zero =>
    have : (n : ℤ) * (show ℤ from b) = 1 := hb
    have h₁ : n ∣ 1 := Int.natCast_dvd_natCast.1 ⟨b, this.symm⟩
    rw [Nat.eq_one_of_dvd_one h₁]
    exact Nat.gcd_one_left 0
  | succ m =>
    have e : ((n * b.val : ℕ) : ZMod (m + 1)) = (1 : ℕ) := by
      rw [Nat.cast_mul, natCast_zmod_val, hb, Nat.cast_one]
    have k := ((natCast_eq_natCast_iff _ _ _).1 e).gcd_eq
    rw [Nat.gcd_one_left] at k
    have d : Nat.gcd n (m + 1) ∣ Nat.gcd (n * b.val) (m + 1) :=
      Nat.dvd_gcd (Nat.dvd_trans (Nat.gcd_dvd_left _ _) (Nat.dvd_mul_right _ _))
        (Nat.gcd_dvd_right _ _)
    rw [k] at d
    exact Nat.eq_one_of_dvd_one d

/-- For a prime number the integers modulo it are a field. -/
instance field (p : ℕ) [hp : Fact p.Prime] : Field (ZMod p) where
  exists_pair_ne := ⟨0, 1, fun h ↦ by
    rw [← Nat.cast_zero, ← Nat.cast_one, natCast_eq_natCast_iff, Nat.ModEq.comm,
      Nat.modEq_zero_iff_dvd] at h
    exact hp.out.not_dvd_one h⟩
  inv_zero := by
    have : NeZero p := ⟨hp.out.ne_zero⟩
    obtain ⟨q, rfl⟩ := Nat.exists_eq_succ_of_ne_zero hp.out.ne_zero
    have e := Nat.gcd_eq_gcd_ab 0 (q + 1)
    show ((Nat.gcdA 0 (q + 1) : ℤ) : ZMod (q + 1)) = 0
    have : Nat.gcdA 0 (q + 1) = 0 := rfl
    rw [this, Int.cast_zero]
  mul_inv_cancel a h := by
    have : NeZero p := ⟨hp.out.ne_zero⟩
    have g : Nat.gcd a.val p = 1 := by
      rw [Nat.gcd_comm]
      refine hp.out.coprime_iff_not_dvd.2 fun d ↦ h ?_
      rw [← natCast_zmod_val a]
      exact (natCast_eq_zero_iff _ _).2 d
    rw [mul_inv_eq_gcd, g, Nat.cast_one]

end ZMod
