/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Lemmas.Dvd

/-!
# Natural numbers: greatest common divisor and least common multiple

Lemmas on `gcd` and `lcm`.
-/

set_option relaxedAutoImplicit false

namespace Nat

/-! ### `gcd` by division -/

theorem gcd_add_one (x y : Nat) : gcd (x + 1) y = gcd (y % (x + 1)) (x + 1) := Nat.gcd_rec (x + 1) y

theorem gcd_succ (x y : Nat) : gcd (succ x) y = gcd (y % succ x) (succ x) := Nat.gcd_rec (x + 1) y

theorem dvd_gcd_iff : k ∣ gcd m n ↔ k ∣ m ∧ k ∣ n := by
  refine ⟨fun h ↦ ⟨Nat.dvd_trans h (Nat.gcd_dvd_left m n), Nat.dvd_trans h (Nat.gcd_dvd_right m
    n)⟩, ?_⟩
  exact fun h ↦ Nat.dvd_gcd h.1 h.2

/-- Two numbers with the same divisors are equal; most identities below follow from it. -/
protected theorem eq_of_dvd_iff {m n : Nat} (h : ∀ d, d ∣ m ↔ d ∣ n) : m = n :=
  Nat.dvd_antisymm ((h m).1 (Nat.dvd_refl m)) ((h n).2 (Nat.dvd_refl n))

theorem gcd_comm (m n : Nat) : gcd m n = gcd n m := by
  refine Nat.eq_of_dvd_iff fun d ↦ ?_
  rw [Nat.dvd_gcd_iff, Nat.dvd_gcd_iff, and_comm]

theorem gcd_assoc (m n k : Nat) : gcd (gcd m n) k = gcd m (gcd n k) := by
  refine Nat.eq_of_dvd_iff fun d ↦ ?_
  simp only [Nat.dvd_gcd_iff, and_assoc]

theorem gcd_left_comm (m n k : Nat) : gcd m (gcd n k) = gcd n (gcd m k) := by
  rw [← Nat.gcd_assoc, Nat.gcd_comm m n, Nat.gcd_assoc]

instance : Std.Commutative gcd := ⟨Nat.gcd_comm⟩
instance : Std.Associative gcd := ⟨Nat.gcd_assoc⟩

theorem gcd_eq_iff (a b : Nat) : gcd a b = g ↔ g ∣ a ∧ g ∣ b ∧ (∀ c, c ∣ a → c ∣ b → c ∣ g) := by
  constructor
  · rintro rfl
    exact ⟨Nat.gcd_dvd_left a b, Nat.gcd_dvd_right a b, fun c ↦ Nat.dvd_gcd⟩
  · rintro ⟨ha, hb, h⟩
    exact Nat.dvd_antisymm (h _ (Nat.gcd_dvd_left a b) (Nat.gcd_dvd_right a b)) (Nat.dvd_gcd ha hb)

/-! ### One argument divides the other -/

theorem gcd_eq_left {m n : Nat} (H : m ∣ n) : gcd m n = m :=
  (Nat.gcd_eq_iff m n).2 ⟨Nat.dvd_refl m, H, fun _ h _ ↦ h⟩

theorem gcd_eq_right {m n : Nat} (H : n ∣ m) : gcd m n = n := by
  rw [Nat.gcd_comm, Nat.gcd_eq_left H]

theorem gcd_eq_left_iff_dvd : m ∣ n ↔ gcd m n = m :=
  ⟨Nat.gcd_eq_left, fun h ↦ h ▸ Nat.gcd_dvd_right m n⟩

theorem gcd_eq_right_iff_dvd : m ∣ n ↔ gcd n m = m :=
  ⟨Nat.gcd_eq_right, fun h ↦ h ▸ Nat.gcd_dvd_left n m⟩

@[simp] theorem gcd_self (n : Nat) : gcd n n = n := Nat.gcd_eq_left (Nat.dvd_refl n)

@[simp] theorem gcd_zero_right (n : Nat) : gcd n 0 = n := Nat.gcd_eq_left (Nat.dvd_zero n)

@[simp] theorem gcd_one_left (n : Nat) : gcd 1 n = 1 := Nat.gcd_eq_left (Nat.one_dvd n)

@[simp] theorem gcd_one_right (n : Nat) : gcd n 1 = 1 := Nat.gcd_eq_right (Nat.one_dvd n)

@[simp] theorem gcd_mul_left_left (m n : Nat) : gcd (m * n) n = n :=
  Nat.gcd_eq_right (Nat.dvd_mul_left n m)

@[simp] theorem gcd_mul_left_right (m n : Nat) : gcd n (m * n) = n :=
  Nat.gcd_eq_left (Nat.dvd_mul_left n m)

@[simp] theorem gcd_mul_right_left (m n : Nat) : gcd (n * m) n = n :=
  Nat.gcd_eq_right (Nat.dvd_mul_right n m)

@[simp] theorem gcd_mul_right_right (m n : Nat) : gcd n (n * m) = n :=
  Nat.gcd_eq_left (Nat.dvd_mul_right n m)

@[simp] theorem gcd_gcd_self_right_left (m n : Nat) : gcd m (gcd m n) = gcd m n :=
  Nat.gcd_eq_right (Nat.gcd_dvd_left m n)

@[simp] theorem gcd_gcd_self_right_right (m n : Nat) : gcd m (gcd n m) = gcd n m :=
  Nat.gcd_eq_right (Nat.gcd_dvd_right n m)

@[simp] theorem gcd_gcd_self_left_right (m n : Nat) : gcd (gcd n m) m = gcd n m :=
  Nat.gcd_eq_left (Nat.gcd_dvd_right n m)

@[simp] theorem gcd_gcd_self_left_left (m n : Nat) : gcd (gcd m n) m = gcd m n :=
  Nat.gcd_eq_left (Nat.gcd_dvd_left m n)

/-! ### Zero and positivity -/

theorem gcd_eq_zero_iff {i j : Nat} : gcd i j = 0 ↔ i = 0 ∧ j = 0 := by
  refine ⟨fun h ↦ ?_, fun ⟨h, k⟩ ↦ by rw [h, k, Nat.gcd_self]⟩
  have hi := Nat.gcd_dvd_left i j
  have hj := Nat.gcd_dvd_right i j
  rw [h] at hi hj
  exact ⟨Nat.zero_dvd.1 hi, Nat.zero_dvd.1 hj⟩

theorem eq_zero_of_gcd_eq_zero_left {m n : Nat} (H : gcd m n = 0) : m = 0 :=
  (Nat.gcd_eq_zero_iff.1 H).1

theorem eq_zero_of_gcd_eq_zero_right {m n : Nat} (H : gcd m n = 0) : n = 0 :=
  (Nat.gcd_eq_zero_iff.1 H).2

theorem gcd_ne_zero_left : m ≠ 0 → gcd m n ≠ 0 := fun h k ↦ h (Nat.eq_zero_of_gcd_eq_zero_left k)

theorem gcd_ne_zero_right : n ≠ 0 → gcd m n ≠ 0 := fun h k ↦ h (Nat.eq_zero_of_gcd_eq_zero_right k)

theorem gcd_pos_of_pos_left {m : Nat} (n : Nat) (mpos : 0 < m) : 0 < gcd m n :=
  Nat.pos_of_ne_zero (Nat.gcd_ne_zero_left (by omega))

theorem gcd_pos_of_pos_right (m : Nat) {n : Nat} (npos : 0 < n) : 0 < gcd m n :=
  Nat.pos_of_ne_zero (Nat.gcd_ne_zero_right (by omega))

@[simp] theorem gcd_pos_iff {m n : Nat} : 0 < gcd m n ↔ 0 < m ∨ 0 < n := by
  rw [Nat.pos_iff_ne_zero, ne_eq, Nat.gcd_eq_zero_iff]; omega

theorem gcd_le_left (n) (h : 0 < m) : gcd m n ≤ m := Nat.le_of_dvd h (Nat.gcd_dvd_left m n)

theorem gcd_le_right (n) (h : 0 < n) : gcd m n ≤ n := Nat.le_of_dvd h (Nat.gcd_dvd_right m n)

theorem div_gcd_pos_of_pos_left (b : Nat) (h : 0 < a) : 0 < a / a.gcd b :=
  Nat.div_pos (Nat.gcd_le_left b h) (Nat.gcd_pos_of_pos_left b h)

theorem div_gcd_pos_of_pos_right (a : Nat) (h : 0 < b) : 0 < b / a.gcd b :=
  Nat.div_pos (Nat.gcd_le_right b h) (Nat.gcd_pos_of_pos_right a h)

/-! ### Products and quotients -/

theorem gcd_mul_left (m n k : Nat) : gcd (m * n) (m * k) = m * gcd n k := by
  rcases Nat.eq_zero_or_pos m with rfl | hm
  · simp
  -- `m` divides the left side; its cofactor divides `n` and `k`
  refine Nat.dvd_antisymm ?_
    (Nat.dvd_gcd (Nat.mul_dvd_mul_left m (Nat.gcd_dvd_left n k))
      (Nat.mul_dvd_mul_left m (Nat.gcd_dvd_right n k)))
  have hd : m ∣ gcd (m * n) (m * k) := Nat.dvd_gcd (Nat.dvd_mul_right m n) (Nat.dvd_mul_right m k)
  rcases hd with ⟨c, hc⟩
  rw [hc]
  refine Nat.mul_dvd_mul_left m (Nat.dvd_gcd ?_ ?_)
  · exact Nat.dvd_of_mul_dvd_mul_left hm (hc ▸ Nat.gcd_dvd_left (m * n) (m * k))
  · exact Nat.dvd_of_mul_dvd_mul_left hm (hc ▸ Nat.gcd_dvd_right (m * n) (m * k))

theorem gcd_mul_right (m n k : Nat) : gcd (m * n) (k * n) = gcd m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, Nat.gcd_mul_left, Nat.mul_comm]

theorem gcd_div {m n k : Nat} (H1 : k ∣ m) (H2 : k ∣ n) : gcd (m / k) (n / k) = gcd m n / k := by
  rcases H1 with ⟨a, rfl⟩
  rcases H2 with ⟨b, rfl⟩
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · simp
  · rw [Nat.gcd_mul_left, Nat.mul_div_right _ hk, Nat.mul_div_right _ hk, Nat.mul_div_right _ hk]

theorem gcd_dvd_gcd_of_dvd_left {m k : Nat} (n : Nat) (H : m ∣ k) : gcd m n ∣ gcd k n :=
  Nat.dvd_gcd (Nat.dvd_trans (Nat.gcd_dvd_left m n) H) (Nat.gcd_dvd_right m n)

theorem gcd_dvd_gcd_of_dvd_right {m k : Nat} (n : Nat) (H : m ∣ k) : gcd n m ∣ gcd n k :=
  Nat.dvd_gcd (Nat.gcd_dvd_left n m) (Nat.dvd_trans (Nat.gcd_dvd_right n m) H)

theorem gcd_dvd_gcd_mul_left (m n k : Nat) : gcd m n ∣ gcd (k * m) n :=
  Nat.gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_left m k)

theorem gcd_dvd_gcd_mul_right (m n k : Nat) : gcd m n ∣ gcd (m * k) n :=
  Nat.gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_right m k)

theorem gcd_dvd_gcd_mul_left_right (m n k : Nat) : gcd m n ∣ gcd m (k * n) :=
  Nat.gcd_dvd_gcd_of_dvd_right m (Nat.dvd_mul_left n k)

theorem gcd_dvd_gcd_mul_right_right (m n k : Nat) : gcd m n ∣ gcd m (n * k) :=
  Nat.gcd_dvd_gcd_of_dvd_right m (Nat.dvd_mul_right n k)

theorem gcd_add_mul_self (m n k : Nat) : gcd m (n + k * m) = gcd m n := by
  refine Nat.eq_of_dvd_iff fun d ↦ ?_
  simp only [Nat.dvd_gcd_iff]
  refine and_congr_right fun hm ↦ ?_
  exact (Nat.dvd_add_iff_left (Nat.dvd_mul_left_of_dvd hm k)).symm

theorem gcd_mul_dvd_mul_gcd (k m n : Nat) : gcd k (m * n) ∣ gcd k m * gcd k n := by
  rw [← Nat.gcd_mul_right]
  refine Nat.dvd_gcd ?_ ?_
  · exact Nat.dvd_mul_right_of_dvd (Nat.gcd_dvd_left k (m * n)) _
  · rw [← Nat.gcd_mul_left]
    exact Nat.dvd_gcd (Nat.dvd_mul_left_of_dvd (Nat.gcd_dvd_left _ _) m) (Nat.gcd_dvd_right _ _)

/-! ### Coprime numbers -/

/-- Two numbers are coprime when their greatest common divisor is 1. -/
@[reducible] def Coprime (m n : Nat) : Prop := gcd m n = 1

theorem coprime_iff_gcd_eq_one {m n : Nat} : gcd m n = 1 ↔ Coprime m n := Iff.rfl

theorem Coprime.gcd_eq_one {m n : Nat} : Coprime m n → gcd m n = 1 := id

theorem Coprime.symm {m n : Nat} (h : Coprime n m) : Coprime m n := (Nat.gcd_comm m n).trans h

theorem coprime_comm {m n : Nat} : Coprime n m ↔ Coprime m n := ⟨Coprime.symm, Coprime.symm⟩

theorem Coprime.dvd_of_dvd_mul_right {k m n : Nat} (h : Coprime k n) (hd : k ∣ m * n) : k ∣ m := by
  have : k ∣ gcd (m * k) (m * n) := Nat.dvd_gcd (Nat.dvd_mul_left k m) hd
  rwa [Nat.gcd_mul_left, h.gcd_eq_one, Nat.mul_one] at this

theorem Coprime.dvd_of_dvd_mul_left {k m n : Nat} (h : Coprime k m) (hd : k ∣ m * n) : k ∣ n :=
  h.dvd_of_dvd_mul_right (Nat.mul_comm m n ▸ hd)

theorem Coprime.mul_dvd_of_dvd_of_dvd {m n a : Nat} (h : Coprime m n) (hm : m ∣ a) (hn : n ∣ a) :
    m * n ∣ a := by
  rcases hn with ⟨c, rfl⟩
  rw [Nat.mul_comm m]
  exact Nat.mul_dvd_mul_left n (h.dvd_of_dvd_mul_left hm)

@[simp] theorem coprime_one_left_eq_true (n : Nat) : Coprime 1 n = True :=
  eq_true (Nat.gcd_one_left n)
@[simp] theorem coprime_one_right_eq_true (n : Nat) : Coprime n 1 = True :=
  eq_true (Nat.gcd_one_right n)

/-! ### The least common multiple -/

theorem gcd_mul_lcm (m n : Nat) : gcd m n * lcm m n = m * n :=
  Nat.mul_div_cancel' (Nat.dvd_mul_right_of_dvd (Nat.gcd_dvd_left m n) n)

theorem lcm_comm (m n : Nat) : lcm m n = lcm n m := by
  rw [lcm, lcm, Nat.mul_comm, Nat.gcd_comm]

@[simp] theorem lcm_zero_left (m : Nat) : lcm 0 m = 0 := by
  simp [lcm]

@[simp] theorem lcm_zero_right (m : Nat) : lcm m 0 = 0 := by
  simp [lcm]

@[simp] theorem lcm_one_left (m : Nat) : lcm 1 m = m := by
  simp [lcm]

@[simp] theorem lcm_one_right (m : Nat) : lcm m 1 = m := by
  simp [lcm]

@[simp] theorem lcm_self (m : Nat) : lcm m m = m := by
  rcases Nat.eq_zero_or_pos m with rfl | h
  · rfl
  · rw [lcm, Nat.gcd_self, Nat.mul_div_right m h]

theorem dvd_lcm_left (m n : Nat) : m ∣ lcm m n := by
  rw [lcm, Nat.mul_div_assoc m (Nat.gcd_dvd_right m n)]
  exact Nat.dvd_mul_right _ _

theorem dvd_lcm_right (m n : Nat) : n ∣ lcm m n := by
  rw [Nat.lcm_comm]; exact Nat.dvd_lcm_left n m

theorem lcm_ne_zero (hm : m ≠ 0) (hn : n ≠ 0) : lcm m n ≠ 0 := by
  intro h
  have := Nat.gcd_mul_lcm m n
  rw [h, Nat.mul_zero] at this
  exact Nat.mul_ne_zero hm hn this.symm

theorem lcm_dvd {m n k : Nat} (H1 : m ∣ k) (H2 : n ∣ k) : lcm m n ∣ k := by
  rcases Nat.eq_zero_or_pos (gcd m n) with h | h
  · have := Nat.eq_zero_of_gcd_eq_zero_left h
    subst this
    rw [Nat.zero_dvd.1 H1]; exact Nat.dvd_zero _
  · refine Nat.dvd_of_mul_dvd_mul_left h ?_
    rw [Nat.gcd_mul_lcm, ← Nat.gcd_mul_right]
    refine Nat.dvd_gcd (Nat.mul_dvd_mul_left m H2) ?_
    rw [Nat.mul_comm m]; exact Nat.mul_dvd_mul_left n H1

theorem lcm_dvd_iff {m n k : Nat} : lcm m n ∣ k ↔ m ∣ k ∧ n ∣ k :=
  ⟨fun h ↦ ⟨Nat.dvd_trans (Nat.dvd_lcm_left m n) h, Nat.dvd_trans (Nat.dvd_lcm_right m n) h⟩,
    fun h ↦ Nat.lcm_dvd h.1 h.2⟩

theorem lcm_assoc (m n k : Nat) : lcm (lcm m n) k = lcm m (lcm n k) := by
  refine Nat.dvd_antisymm ?_ ?_
  · simp only [Nat.lcm_dvd_iff]
    exact ⟨⟨Nat.dvd_lcm_left _ _, Nat.dvd_trans (Nat.dvd_lcm_left n k) (Nat.dvd_lcm_right _ _)⟩,
      Nat.dvd_trans (Nat.dvd_lcm_right n k) (Nat.dvd_lcm_right _ _)⟩
  · simp only [Nat.lcm_dvd_iff]
    exact ⟨Nat.dvd_trans (Nat.dvd_lcm_left m n) (Nat.dvd_lcm_left _ _),
      Nat.dvd_trans (Nat.dvd_lcm_right m n) (Nat.dvd_lcm_left _ _), Nat.dvd_lcm_right _ _⟩

end Nat
