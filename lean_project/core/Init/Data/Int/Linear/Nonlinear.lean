/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Linear.Divisibility

/-!
# Natural numbers and products in the integer solver of `grind`

The solver works over `Int`. Facts about `Nat` are carried over with the theorems of `Nat.ToInt`; a
product, quotient or power becomes linear once all but one of its factors are known to be constants.
-/

namespace Nat.ToInt

variable {a b : Nat} {a' b' : Int}

theorem ofNat_toNat (a : Int) : (NatCast.natCast a.toNat : Int) = if a ≤ 0 then 0 else a := by
  show (a.toNat : Int) = _
  split <;> omega

theorem toNat_nonneg (x : Nat) : (-1 : Int) * (NatCast.natCast x) ≤ 0 := by
  show (-1 : Int) * (x : Int) ≤ 0
  omega

theorem natCast_ofNat (n : Nat) : (NatCast.natCast (OfNat.ofNat n : Nat) : Int) = OfNat.ofNat n :=
  rfl

theorem of_eq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a = b) : a' = b' :=
  by rw [← h₁, ← h₂, h]

theorem of_diseq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a ≠ b) :
    a' ≠ b' := by
  subst h₁; subst h₂; exact fun e ↦ h (Int.ofNat.inj e)

theorem of_dvd (d a : Nat) (d' a' : Int) (h₁ : NatCast.natCast d = d')
    (h₂ : NatCast.natCast a = a') : d ∣ a → d' ∣ a' := by
  subst h₁; subst h₂
  rintro ⟨c, rfl⟩
  exact ⟨c, rfl⟩

theorem of_le (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a ≤ b) :
    a' ≤ b' := by
  subst h₁; subst h₂
  show (a : Int) ≤ b
  omega

theorem of_not_le (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : ¬a ≤ b) :
    b' + 1 ≤ a' := by
  subst h₁; subst h₂
  show (b : Int) + 1 ≤ a
  omega

theorem le_eq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    (a ≤ b) = (a' ≤ b') := by
  subst h₁; subst h₂
  show _ = ((a : Int) ≤ b)
  exact propext ⟨fun _ ↦ by omega, fun _ ↦ by omega⟩

theorem lt_eq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    (a < b) = (a' < b') := by
  subst h₁; subst h₂
  show _ = ((a : Int) < b)
  exact propext ⟨fun _ ↦ by omega, fun _ ↦ by omega⟩

theorem add_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    NatCast.natCast (a + b) = a' + b' := by subst h₁; subst h₂; rfl
theorem mul_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    NatCast.natCast (a * b) = a' * b' := by subst h₁; subst h₂; rfl
theorem div_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    NatCast.natCast (a / b) = a' / b' := by subst h₁; subst h₂; rfl
theorem mod_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    NatCast.natCast (a % b) = a' % b' := by subst h₁; subst h₂; rfl
theorem pow_congr {a : Nat} (k : Nat) (a' : Int) (h₁ : NatCast.natCast a = a') :
    NatCast.natCast (a ^ k) = a' ^ k := by
  subst h₁
  induction k with
  | zero => rfl
  | succ k ih => rw [Nat.pow_succ, Int.pow_succ, ← ih]; rfl

end Nat.ToInt

namespace Int

namespace Nonneg

theorem num (a : Int) (h : decide (0 ≤ a) = true) : a ≥ 0 := of_decide_eq_true h
theorem add (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a + b ≥ 0 := by omega
theorem mul (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a * b ≥ 0 := Int.mul_nonneg h₁ h₂
theorem pow (a : Int) (k : Nat) (h₁ : a ≥ 0) : a ^ k ≥ 0 := by
  induction k with
  | zero => exact (by decide : (0 : Int) ≤ 1)
  | succ k ih => rw [Int.pow_succ]; exact Int.mul_nonneg ih h₁
theorem div (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a / b ≥ 0 := by
  by_cases h : b = 0
  · rw [h, Int.ediv_zero]; omega
  · exact (Int.ediv_nonneg_iff (by omega)).2 h₁
theorem mod (a b : Int) (h₁ : a ≥ 0) : a % b ≥ 0 := by
  by_cases h : b = 0
  · rwa [h, Int.emod_zero]
  · exact Int.emod_nonneg a h
theorem natCast (a : Nat) : (NatCast.natCast a : Int) ≥ 0 := Int.natCast_nonneg a
theorem toPoly (e : Int) (h : e ≥ 0) : -1 * e ≤ 0 := by omega

end Nonneg

namespace Internal.Linear

theorem natCast_sub (x y : Nat) : (NatCast.natCast (x - y) : Int) =
    if (NatCast.natCast y : Int) + (-1) * NatCast.natCast x ≤ 0 then
      (NatCast.natCast x : Int) + -1 * NatCast.natCast y
    else 0 := by
  show ((x - y : Nat) : Int) = if (y : Int) + (-1) * (x : Int) ≤ 0 then (x : Int) + -1 * y else 0
  split <;> omega

/-- `p` says that `x` equals `k`. -/
def isVarEq (x : Var) (k : Int) (p : Poly) : Bool :=
  match p with
  | .add c y (.num r) => !isNat 0 c && (x.beq y && isNat 0 (c * k + r))
  | _ => false

theorem var_eq (ctx : Context) (x : Var) (k : Int) (p : Poly) (h : isVarEq x k p = true)
    (e : p.denote' ctx = 0) : x.denote ctx = k := by
  rw [Poly.denote'_eq] at e
  unfold isVarEq at h
  split at h
  · rename_i c y r
    simp only [Bool.and_eq_true] at h
    have hc : c ≠ 0 := by rintro rfl; exact Bool.noConfusion h.1
    cases Nat.eq_of_beq_eq_true h.2.1
    have hr := eq_of_isNat h.2.2
    simp only [Poly.denote] at e
    have := (mul_eq_zero_iff (p := x.denote ctx - k) hc).1 (by rw [Int.mul_sub]; omega)
    omega
  · exact Bool.noConfusion h

theorem of_var_eq (ctx : Context) (x : Var) (k : Int) (p : Poly)
    (h : p.same (.add 1 x (.num (-k))) = true) (e : x.denote ctx = k) : p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, Poly.eq_of_same h]; simp only [Poly.denote]; omega

theorem of_var_eq_mul (ctx : Context) (x : Var) (k : Int) (y : Var) (p : Poly)
    (h : p.same (.add 1 x (.add (-k) y (.num 0))) = true)
    (e : x.denote ctx = k * y.denote ctx) : p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, Poly.eq_of_same h]; simp only [Poly.denote, Int.neg_mul]; omega

theorem eq_one_mul (a : Int) : a = 1 * a := (Int.one_mul a).symm

section
variable (a b : Int)

theorem mul_eq_kk (k₁ k₂ k : Int) (h₁ : a = k₁) (h₂ : b = k₂) (h₃ : (k₁ * k₂ == k) = true) :
    a * b = k := by rw [h₁, h₂, eq_of_beq h₃]
theorem mul_eq_kkx (k₁ k₂ c k : Int) (h₁ : a = k₁) (h₂ : b = k₂ * c)
    (h₃ : (k₁ * k₂ == k) = true) : a * b = k * c := by
  rw [h₁, h₂, ← Int.mul_assoc, eq_of_beq h₃]
theorem mul_eq_kxk (k₁ c k₂ k : Int) (h₁ : a = k₁ * c) (h₂ : b = k₂)
    (h₃ : (k₁ * k₂ == k) = true) : a * b = k * c := by
  rw [h₁, h₂, Int.mul_assoc, Int.mul_comm c, ← Int.mul_assoc, eq_of_beq h₃]
theorem mul_eq_zero_left (h : a = 0) : a * b = 0 := by rw [h, Int.zero_mul]
theorem mul_eq_zero_right (h : b = 0) : a * b = 0 := by rw [h, Int.mul_zero]

end

theorem pow_eq (a : Int) (b : Nat) (a' b' k : Int) (h₁ : a = a') (h₂ : (b : Int) = b')
    (h₃ : (k == a' ^ b'.toNat) = true) : a ^ b = k := by
  rw [eq_of_beq h₃, ← h₂, h₁]; rfl

end Internal.Linear

end Int
