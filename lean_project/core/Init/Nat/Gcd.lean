prelude
import Init.Nat.DivMod

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
  by_cases h : m = 0
  · rw [h, gcd_zero_left, mod_zero]
    by_cases k : n = 0
    · rw [k, gcd_zero_left]
    · rw [gcd]; simp [k]; rw [gcd_zero_left]
  · rw [gcd]; simp [h]

theorem gcd_induction {P : Nat → Nat → Prop} (m n : Nat) (H0 : ∀ n, P 0 n) (H1 : ∀ m n, 0 < m → P (n
    % m) m → P m n) : P m n :=
  Nat.strong_induction_on (p := fun m => ∀ n, P m n) m (fun m ih n => by
    rcases eq_zero_or_pos m with h | h
    · rw [h]; exact H0 n
    · exact H1 m n h (ih _ (mod_lt n h) m)) n

theorem dvd_mod_iff {k n m : Nat} (h : k ∣ m) : k ∣ n % m ↔ k ∣ n := by
  constructor
  · intro d
    have e := div_add_mod n m
    exact e ▸ Nat.dvd_add (Nat.dvd_trans h (Nat.dvd_mul_right m _)) d
  · intro ⟨c, e⟩
    rcases h with ⟨d, f⟩
    refine ⟨c - d * (n / m), ?_⟩
    rw [Nat.mul_sub, ← Nat.mul_assoc, ← e, ← f]
    exact ((Nat.sub_eq_iff_eq_add (le.intro (div_add_mod n m))).2 (mod_add_div n m).symm).symm

theorem gcd_dvd (m n : Nat) : (gcd m n ∣ m) ∧ (gcd m n ∣ n) := by
  induction m, n using gcd_induction with
  | H0 n => rw [gcd_zero_left]; exact ⟨Nat.dvd_zero n, Nat.dvd_refl n⟩
  | H1 m n _ ih => rw [gcd_rec]; exact ⟨ih.2, (dvd_mod_iff ih.2).1 ih.1⟩

theorem gcd_dvd_left (m n : Nat) : gcd m n ∣ m := (gcd_dvd m n).1

theorem gcd_dvd_right (m n : Nat) : gcd m n ∣ n := (gcd_dvd m n).2

theorem dvd_gcd {k m n : Nat} : k ∣ m → k ∣ n → k ∣ gcd m n := by
  induction m, n using gcd_induction with
  | H0 n => rw [gcd_zero_left]; exact fun _ h => h
  | H1 m n _ ih => intro h1 h2; rw [gcd_rec]; exact ih ((dvd_mod_iff h1).2 h2) h1

end Nat
