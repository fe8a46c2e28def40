/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Div

/-!
# Natural numbers: greatest common divisor

Euclid's algorithm, the induction principle that follows it, and the universal property.
-/

set_option relaxedAutoImplicit false

namespace Nat

@[extern "lean_nat_gcd"]
def gcd (m n : @& Nat) : Nat :=
  if _h : m = 0 then n else gcd (n % m) m
termination_by m
decreasing_by exact mod_lt n (Nat.pos_of_ne_zero _h)

theorem gcd_zero_left (y : Nat) : gcd 0 y = y := by rw [gcd]; rfl

theorem gcd_rec (m n : Nat) : gcd m n = gcd (n % m) m := by
  cases m with
  | succ m => rw [gcd, dif_neg (succ_ne_zero m)]
  | zero =>
    rw [mod_zero]
    refine (gcd_zero_left n).trans ?_
    cases n with
    | zero => exact (gcd_zero_left 0).symm
    | succ n => rw [gcd, dif_neg (succ_ne_zero n), zero_mod, gcd_zero_left]

theorem gcd_induction {P : Nat → Nat → Prop} (m n : Nat) (H0 : ∀ n, P 0 n) (H1 : ∀ m n, 0 < m → P (n
    % m) m → P m n) : P m n :=
  if h : m = 0 then by subst h; exact H0 n
  else H1 m n (Nat.pos_of_ne_zero h) (gcd_induction (n % m) m H0 H1)
termination_by m
decreasing_by exact mod_lt n (Nat.pos_of_ne_zero h)

theorem dvd_mod_iff {k n m : Nat} (h : k ∣ m) : k ∣ n % m ↔ k ∣ n := by
  rcases h with ⟨d, rfl⟩
  have e : n % k = n % (k * d) % k :=
    calc n % k = (n % (k * d) + k * (d * (n / (k * d)))) % k := by
          rw [← Nat.mul_assoc, mod_add_div]
      _ = n % (k * d) % k := add_mul_mod_self_left _ _ _
  rw [dvd_iff_mod_eq_zero, dvd_iff_mod_eq_zero, e]

theorem gcd_dvd (m n : Nat) : (gcd m n ∣ m) ∧ (gcd m n ∣ n) :=
  gcd_induction (P := fun m n ↦ gcd m n ∣ m ∧ gcd m n ∣ n) m n
    (fun n ↦ by rw [gcd_zero_left]; exact ⟨Nat.dvd_zero n, Nat.dvd_refl n⟩)
    fun m n _ ⟨l, r⟩ ↦ by
      rw [← gcd_rec] at l r
      exact ⟨r, (dvd_mod_iff r).1 l⟩

theorem gcd_dvd_left (m n : Nat) : gcd m n ∣ m := (gcd_dvd m n).1

theorem gcd_dvd_right (m n : Nat) : gcd m n ∣ n := (gcd_dvd m n).2

theorem dvd_gcd {k m n : Nat} : k ∣ m → k ∣ n → k ∣ gcd m n :=
  gcd_induction (P := fun m n ↦ k ∣ m → k ∣ n → k ∣ gcd m n) m n
    (fun n _ h ↦ (gcd_zero_left n).symm ▸ h)
    fun m n _ ih a b ↦ by
      have d := ih ((dvd_mod_iff a).2 b) a
      rw [← gcd_rec] at d
      exact d

end Nat
