prelude
import Init.Int.Lemmas.NatAbs

/-!
# Integers: Euclidean division and divisibility

Lemmas on `/`, `%` and `∣`.
-/

set_option relaxedAutoImplicit false

open Nat

namespace Int

protected theorem div_def (a b : Int) : a / b = Int.ediv a b := rfl

protected theorem dvd_def (a b : Int) : (a ∣ b) = Exists (fun c => b = a * c) := rfl

@[simp] theorem ediv_one : ∀ a : Int, a / 1 = a := by omega

theorem emod_negSucc (m : Nat) (n : Int) :
    (Int.negSucc m) % n = Int.subNatNat (Int.natAbs n) (Nat.succ (m % Int.natAbs n)) := rfl

@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by omega

theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by omega

theorem mod_def' (m n : Int) : m % n = emod m n := rfl

@[simp, norm_cast] theorem ofNat_ediv (m n : Nat) : (↑(m / n) : Int) = ↑m / ↑n := rfl

@[simp, norm_cast] theorem ofNat_emod (m n : Nat) : (↑(m % n) : Int) = m % n := rfl

theorem ofNat_mod_ofNat (m n : Nat) : (m % n : Int) = ↑(m % n) := rfl

protected theorem one_dvd (n : Int) : 1 ∣ n := by omega

@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := rfl

end Int
