prelude
import Init.Int.DivMod

/-!
# Integers: divisibility and exact quotients

Divisibility is decided by `%`; a divisor of a summand can be divided out of a sum. Then the
balanced remainder `bmod` of `omega`.
-/

set_option relaxedAutoImplicit false

namespace Int

theorem mul_emod_right (a b : Int) : (a * b) % a = 0 := by
  by_cases h : a = 0
  · rw [h, Int.zero_mul, emod_zero]
  · rw [emod_def, mul_ediv_cancel_left b h, Int.sub_self]

theorem emod_eq_zero_of_dvd : {a b : Int} → a ∣ b → b % a = 0
  | _, _, ⟨c, e⟩ => by rw [e, mul_emod_right]

theorem dvd_of_emod_eq_zero {a b : Int} (h : b % a = 0) : a ∣ b := ⟨b / a, by
  have e := emod_add_ediv b a; rw [h, Int.zero_add] at e; exact e.symm⟩

theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 :=
  ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩

theorem dvd_eq_true_of_mod_eq_zero {a b : Int} (h : b % a == 0) : (a ∣ b) = True :=
  eq_true (dvd_of_emod_eq_zero (eq_of_beq h))

theorem dvd_eq_false_of_mod_ne_zero {a b : Int} (h : b % a != 0) : (a ∣ b) = False :=
  eq_false fun k => bne_iff_ne.1 h (emod_eq_zero_of_dvd k)

instance decidable_dvd (a b : Int) : Decidable (a ∣ b) :=
  decidable_of_decidable_of_iff dvd_iff_emod_eq_zero.symm

theorem emod_pos_of_not_dvd {a b : Int} (h : ¬a ∣ b) : a = 0 ∨ 0 < b % a := by
  by_cases z : a = 0
  · exact .inl z
  · exact .inr (Int.lt_of_le_ne (emod_nonneg b z) fun e => h (dvd_of_emod_eq_zero e.symm))

theorem natCast_ediv (m n : Nat) : ((m / n : Nat) : Int) = (m : Int) / n := rfl

theorem natCast_emod (m n : Nat) : ((m % n : Nat) : Int) = (m : Int) % n := rfl

protected theorem dvd_refl (a : Int) : a ∣ a := ⟨1, (Int.mul_one a).symm⟩

protected theorem dvd_trans {a b c : Int} : a ∣ b → b ∣ c → a ∣ c | ⟨d, h⟩, ⟨e, k⟩ => ⟨d * e, by rw
    [k, h, Int.mul_assoc]⟩

protected theorem dvd_zero (a : Int) : a ∣ 0 := ⟨0, (Int.mul_zero a).symm⟩

protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩

protected theorem dvd_add {a b c : Int} : a ∣ b → a ∣ c → a ∣ b + c | ⟨d, h⟩, ⟨e, k⟩ => ⟨d + e, by
    rw [h, k, Int.mul_add]⟩

protected theorem dvd_neg_of_dvd {a b : Int} : a ∣ b → a ∣ -b
  | ⟨d, h⟩ => ⟨-d, by rw [h, Int.mul_neg]⟩

protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b :=
  ⟨fun h => Int.neg_neg b ▸ Int.dvd_neg_of_dvd h, Int.dvd_neg_of_dvd⟩

protected theorem dvd_sub {a b c : Int} (h : a ∣ b) (k : a ∣ c) : a ∣ b - c :=
  Int.dvd_add h (Int.dvd_neg.2 k)

protected theorem dvd_mul_of_dvd {a b : Int} (c : Int) : a ∣ b → a ∣ b * c | ⟨d, h⟩ => ⟨d * c, by rw
    [h, Int.mul_assoc]⟩

protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 :=
  ⟨fun ⟨k, e⟩ => by rw [e, Int.zero_mul], fun h => h ▸ Int.dvd_refl _⟩

theorem natAbs_cases (a : Int) : a = natAbs a ∨ a = -(natAbs a : Int) := by
  cases a with
  | ofNat n => exact .inl rfl
  | negSucc n => exact .inr rfl

theorem ofNat_dvd_left {n : Nat} {z : Int} : (n : Int) ∣ z ↔ n ∣ z.natAbs := by
  constructor
  · rintro ⟨c, rfl⟩
    refine ⟨natAbs c, ?_⟩
    cases c with
    | ofNat c => rfl
    | negSucc c => cases n with
      | zero => show natAbs (0 * negSucc c) = _; rw [Int.zero_mul, Nat.zero_mul]; rfl
      | succ n => rfl
  · rintro ⟨c, e⟩
    rcases natAbs_cases z with h | h
    · exact ⟨c, by rw [h, e]; rfl⟩
    · exact ⟨-(c : Int), by rw [h, e, Int.mul_neg]; rfl⟩

theorem add_mul_ediv_left_of_pos (a : Int) {b : Int} (c : Int) (h : 0 < b) : (a + b * c) / b = a / b
    + c :=
  (ediv_emod_eq (r := a % b) h (by rw [Int.mul_add, ← Int.add_assoc, emod_add_ediv]) (emod_nonneg a
    (Int.ne_of_gt h)) (emod_lt_of_pos a h)).1

theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  by_cases z : b = 0
  · rw [z, Int.zero_mul, Int.add_zero]
  · rcases Int.lt_or_gt_of_ne z with l | l
    · have hp := Int.neg_pos_of_neg l
      have en : ∀ x : Int, x % b = x % -b := fun x => by rw [emod_def, emod_def, ediv_neg,
        Int.neg_mul_neg]
      rw [en, en a]
      have : a + b * c = a + (-b) * (-c) := by rw [Int.neg_mul_neg]
      rw [this]
      exact (ediv_emod_eq (r := a % -b) (q := a / -b + -c) hp
        (by rw [Int.mul_add, ← Int.add_assoc, emod_add_ediv]) (emod_nonneg a (Int.ne_of_gt hp))
        (emod_lt_of_pos a hp)).2
    · exact (ediv_emod_eq (r := a % b) l (q := a / b + c)
        (by rw [Int.mul_add, ← Int.add_assoc, emod_add_ediv]) (emod_nonneg a z) (emod_lt_of_pos a
        l)).2

theorem ediv_nonneg_iff {a b : Int} (h : 0 < b) : 0 ≤ a / b ↔ 0 ≤ a := by
  constructor
  · intro k
    exact Int.le_trans (Int.mul_nonneg (Int.le_of_lt h) k) (mul_ediv_self_le (Int.ne_of_gt h))
  · intro k
    rcases Int.lt_or_ge (a / b) 0 with l | l
    · exfalso
      have c := lt_mul_ediv_self_add (x := a) h
      have m := Int.mul_le_mul_of_nonneg_left l (Int.le_of_lt h)
      rw [Int.mul_add, Int.mul_one, Int.mul_zero] at m
      exact Int.lt_irrefl 0 (Int.lt_of_le_of_lt k (Int.lt_of_lt_of_le c m))
    · exact l

theorem ediv_le_ediv {a b c : Int} (h : 0 < c) (k : a ≤ b) : a / c ≤ b / c := by
  rcases Int.lt_or_ge (b / c) (a / c) with l | l
  · exfalso
    have m := Int.mul_le_mul_of_nonneg_left l (Int.le_of_lt h)
    rw [Int.mul_add, Int.mul_one] at m
    exact Int.lt_irrefl b (Int.lt_of_lt_of_le (lt_mul_ediv_self_add h) (Int.le_trans m (Int.le_trans
      (mul_ediv_self_le (Int.ne_of_gt h)) k)))
  · exact l

theorem add_ediv_of_dvd {a b c : Int} (h : c ∣ a) : (a + b) / c = a / c + b / c := by
  by_cases z : c = 0
  · rw [z, ediv_zero, ediv_zero, ediv_zero]; rfl
  · rcases h with ⟨k, rfl⟩
    rw [mul_ediv_cancel_left k z]
    rcases Int.lt_or_gt_of_ne z with l | l
    · have hp := Int.neg_pos_of_neg l
      have e1 : (c * k + b) / c = -((c * k + b) / -c) := by rw [ediv_neg, Int.neg_neg]
      have e2 : b / c = -(b / -c) := by rw [ediv_neg, Int.neg_neg]
      rw [e1, e2, Int.add_comm (c * k), ← Int.neg_mul_neg, add_mul_ediv_left_of_pos b _ hp,
        Int.neg_add, Int.neg_neg, Int.add_comm]
    · rw [Int.add_comm (c * k), add_mul_ediv_left_of_pos b k l, Int.add_comm]

theorem mul_ediv_assoc' (b : Int) {a c : Int} (h : c ∣ a) : (a * b) / c = a / c * b := by
  by_cases z : c = 0
  · rw [z, ediv_zero, ediv_zero, Int.zero_mul]
  · rcases h with ⟨k, rfl⟩
    rw [Int.mul_assoc, mul_ediv_cancel_left _ z, mul_ediv_cancel_left k z]

/-- The balanced remainder: congruent to `x` modulo `m` and at most `m / 2` in absolute value. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then r else r - m

theorem dvd_emod_sub (x : Int) (m : Nat) : (m : Int) ∣ x % m - x := by
  refine ⟨-(x / m), ?_⟩
  rw [emod_def, Int.mul_neg, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.add_right_comm,
    Int.add_right_neg, Int.zero_add]

theorem bmod_sub_dvd (x : Int) (m : Nat) : (m : Int) ∣ bmod x m - x := by
  show (m : Int) ∣ (if x % m < (m + 1) / 2 then x % m else x % m - m) - x
  split
  · exact dvd_emod_sub x m
  · have : x % m - m - x = (x % m - x) - m := by simp only [Int.sub_eq_add_neg, Int.add_right_comm]
    rw [this]
    exact Int.dvd_sub (dvd_emod_sub x m) (Int.dvd_refl _)

theorem le_natAbs {a : Int} : a ≤ natAbs a := by
  cases a with
  | ofNat n => exact Int.le_refl _
  | negSucc n => exact Int.le_trans (Int.le_of_lt (negSucc_lt_zero n)) (natCast_nonneg _)

@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a := by
  cases a with
  | ofNat n => cases n <;> rfl
  | negSucc n => rfl

theorem toNat_eq_max (a : Int) : (toNat a : Int) = max a 0 := by
  rw [Int.max_def]
  cases a with
  | ofNat n =>
    split
    · next h => exact Int.le_antisymm h (natCast_nonneg n)
    · rfl
  | negSucc n => exact (if_pos (Int.le_of_lt (negSucc_lt_zero n))).symm

end Int
