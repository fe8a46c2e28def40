/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Ring

/-!
# Integers: the order

`a ≤ b` means `a + n = b` for a natural number `n`; the lemmas follow from the ring laws.
-/

set_option relaxedAutoImplicit false

namespace Int

theorem nonNeg_def {a : Int} : NonNeg a ↔ ∃ n : Nat, a = n :=
  ⟨fun | .mk n => ⟨n, rfl⟩, fun ⟨n, e⟩ ↦ e ▸ .mk n⟩

theorem le_def {a b : Int} : a ≤ b ↔ NonNeg (b - a) := Iff.rfl

theorem lt_iff_add_one_le {a b : Int} : a < b ↔ a + 1 ≤ b := Iff.rfl

theorem le.dest {a b : Int} (h : a ≤ b) : ∃ n : Nat, a + n = b :=
  (nonNeg_def.1 h).elim fun n e ↦ ⟨n, calc
    a + n = a + (b - a) := congrArg (a + ·) e.symm
    _ = b := (Int.add_comm a _).trans (Int.sub_add_cancel b a)⟩

theorem le.intro {a b : Int} (n : Nat) (h : a + n = b) : a ≤ b := by
  subst h
  exact nonNeg_def.2 ⟨n, (congrArg (· - a) (Int.add_comm a n)).trans (Int.add_sub_cancel n a)⟩

@[simp] protected theorem le_refl (a : Int) : a ≤ a := le.intro 0 (Int.add_zero a)

protected theorem le_rfl {a : Int} : a ≤ a := Int.le_refl a

protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := h ▸ Int.le_refl a

protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  rcases le.dest h₁ with ⟨n, rfl⟩
  rcases le.dest h₂ with ⟨m, rfl⟩
  exact le.intro (n + m) (Int.add_assoc a n m).symm

@[simp, norm_cast] theorem ofNat_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n :=
  ⟨fun h ↦ (le.dest h).elim fun _ e ↦ Nat.le.intro (Int.ofNat.inj e), fun h ↦ by
    rcases Nat.exists_eq_add_of_le h with ⟨k, rfl⟩
    exact le.intro k rfl⟩

@[simp, norm_cast] theorem ofNat_lt {n m : Nat} : (n : Int) < m ↔ n < m :=
  ofNat_le (m := n+1) (n := m)

@[simp] protected theorem natCast_nonneg (n : Nat) : (0 : Int) ≤ n := ofNat_le.2 (Nat.zero_le n)

theorem ofNat_zero_le (n : Nat) : (0 : Int) ≤ n := Int.natCast_nonneg n

protected theorem le_antisymm {a b : Int} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := by
  rcases le.dest h₁ with ⟨n, rfl⟩
  rcases le.dest h₂ with ⟨m, f⟩
  rw [Int.add_assoc] at f
  have z : n + m = 0 := Int.ofNat.inj (Int.add_left_cancel (f.trans (Int.add_zero a).symm))
  cases (Nat.eq_zero_of_add_eq_zero z).1
  exact (Int.add_zero a).symm

protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b := by
  rcases le.dest h with ⟨n, rfl⟩
  exact le.intro n (Int.add_assoc c a n)

protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := by
  rw [Int.add_comm a, Int.add_comm b]
  exact Int.add_le_add_left h c

protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d := by
  rcases le.dest h₁ with ⟨n, rfl⟩
  refine Int.le_trans (Int.add_le_add_left h₂ a) (le.intro n ?_)
  rw [Int.add_assoc, Int.add_assoc, Int.add_comm d]

protected theorem le_of_add_le_add_left {a b c : Int} (h : a + b ≤ a + c) : b ≤ c := by
  rcases le.dest h with ⟨n, e⟩
  exact le.intro n (Int.add_left_cancel ((Int.add_assoc a b n).symm.trans e))

protected theorem le_of_add_le_add_right {a b c : Int} (h : a + b ≤ c + b) : a ≤ c :=
  Int.le_of_add_le_add_left (a := b)
    (calc b + a = a + b := Int.add_comm b a
      _ ≤ c + b := h
      _ = b + c := Int.add_comm c b)

@[simp] protected theorem add_le_add_iff_left {b c : Int} (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  Iff.intro Int.le_of_add_le_add_left (Int.add_le_add_left · a)

@[simp] protected theorem add_le_add_iff_right {a b : Int} (c : Int) : a + c ≤ b + c ↔ a ≤ b := by
  rw [Int.add_comm a, Int.add_comm b, Int.add_le_add_iff_left]

protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a :=
  match e : a - b with
  | ofNat n => .inr (nonNeg_def.2 ⟨n, e⟩)
  | negSucc n => .inl (nonNeg_def.2 ⟨n + 1, (Int.neg_sub a b).symm.trans (congrArg Neg.neg e)⟩)

theorem lt_succ' (a : Int) : a < a + 1 := Int.le_refl _

protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := Int.le_trans (le.intro 1 rfl) h

protected theorem lt_irrefl (a : Int) : ¬a < a := fun h ↦ by
  rcases le.dest h with ⟨n, e⟩
  rw [Int.add_assoc] at e
  have z : 1 + n = 0 := Int.ofNat.inj (Int.add_left_cancel (e.trans (Int.add_zero a).symm))
  exact Nat.ne_of_gt (Nat.lt_add_right n Nat.zero_lt_one) z

protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Int.le_trans h₁ h₂

protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.le_trans (Int.add_le_add_right h₁ 1) h₂

protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c :=
  Int.lt_of_le_of_lt (Int.le_of_lt h₁) h₂

protected theorem not_le_of_gt {a b : Int} (h : b < a) : ¬a ≤ b :=
  fun k ↦ Int.lt_irrefl b (Int.lt_of_lt_of_le h k)

protected theorem lt_of_le_ne {a b : Int} (h : a ≤ b) (n : a ≠ b) : a < b :=
  match le.dest h with
  | ⟨0, e⟩ => (n ((Int.add_zero a).symm.trans e)).elim
  | ⟨k + 1, e⟩ => le.intro k <| by
    rw [Int.add_assoc, Int.add_comm 1]
    exact e

protected theorem lt_or_ge (a b : Int) : a < b ∨ b ≤ a :=
  if e : b = a then .inr (Int.le_of_eq e)
  else (Int.le_total a b).imp_left fun h ↦ Int.lt_of_le_ne h (Ne.symm e)

@[simp] protected theorem not_le {a b : Int} : ¬a ≤ b ↔ b < a := by
  refine ⟨fun h ↦ ?_, Int.not_le_of_gt⟩
  rcases Int.lt_or_ge b a with l | l
  · exact l
  · exact absurd l h

@[simp] protected theorem not_lt {a b : Int} : ¬a < b ↔ b ≤ a := by
  refine ⟨fun h ↦ ?_, fun h k ↦ Int.not_le_of_gt k h⟩
  rcases Int.lt_or_ge a b with l | l
  · exact absurd l h
  · exact l

theorem not_le_eq (a b : Int) : (¬a ≤ b) = (b + 1 ≤ a) := propext Int.not_le

theorem not_lt_eq (a b : Int) : (¬a < b) = (b ≤ a) := propext Int.not_lt

theorem not_ge_eq (a b : Int) : (¬a ≥ b) = (a + 1 ≤ b) := propext Int.not_le

theorem not_gt_eq (a b : Int) : (¬a > b) = (a ≤ b) := propext Int.not_lt

protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := by
  rintro rfl
  exact Int.lt_irrefl a h

protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := by
  rintro rfl
  exact Int.lt_irrefl a h

protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ b < a :=
  (Int.lt_or_ge a b).imp_right fun k ↦ Int.lt_of_le_ne k (Ne.symm h)

protected theorem eq_iff_le_and_ge {x y : Int} : x = y ↔ x ≤ y ∧ y ≤ x := by
  refine ⟨?_, fun ⟨h, k⟩ ↦ Int.le_antisymm h k⟩
  rintro rfl
  exact ⟨Int.le_rfl, Int.le_rfl⟩

theorem add_one_le_of_lt {a b : Int} (h : a < b) : a + 1 ≤ b := h

protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := by
  refine Int.le_of_add_le_add_left (a := a) ?_
  refine Int.le_of_add_le_add_right (b := b) ?_
  rw [Int.add_right_neg, Int.zero_add, Int.add_assoc, Int.add_left_neg, Int.add_zero]
  exact h

@[simp] protected theorem neg_le_neg_iff {a b : Int} : -a ≤ -b ↔ b ≤ a :=
  ⟨fun h ↦ Int.neg_neg a ▸ Int.neg_neg b ▸ Int.neg_le_neg h, Int.neg_le_neg⟩

protected theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := by
  rcases le.dest h with ⟨n, rfl⟩
  rw [Int.add_comm, Int.add_sub_cancel]
  exact Int.natCast_nonneg n

protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := by
  rcases le.dest h with ⟨n, e⟩
  rw [Int.zero_add] at e
  exact nonNeg_def.2 ⟨n, e.symm⟩

protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b :=
  match a, b, ha, hb with
  | ofNat m, ofNat n, _, _ => Int.natCast_nonneg (m * n)

protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) :
    c * a ≤ c * b := by
  rcases le.dest h₁ with ⟨n, rfl⟩
  have k := Int.add_le_add_left (Int.mul_nonneg h₂ (Int.natCast_nonneg n)) (c * a)
  rw [Int.add_zero, ← Int.mul_add] at k
  exact k

protected theorem mul_le_mul_of_nonpos_left {a b c : Int} (ha : a ≤ 0) (h : c ≤ b) :
    a * b ≤ a * c := by
  rw [← Int.neg_le_neg_iff, ← Int.neg_mul, ← Int.neg_mul]
  exact Int.mul_le_mul_of_nonneg_left h (Int.neg_le_neg ha)

protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b :=
  match a, b, ha, hb with
  | ofNat (m + 1), ofNat (n + 1), _, _ =>
    ofNat_lt.2 (Nat.mul_pos (Nat.succ_pos m) (Nat.succ_pos n))

protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by
  rw [Int.min_def]
  by_cases h : b ≤ c
  · rw [if_pos h]
    exact (and_iff_left_of_imp fun k ↦ Int.le_trans k h).symm
  · rw [if_neg h]
    exact (and_iff_right_of_imp fun k ↦ Int.le_trans k (Int.le_of_lt (Int.not_le.1 h))).symm

protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by
  rw [Int.max_def]
  by_cases h : a ≤ b
  · rw [if_pos h]
    exact (and_iff_right_of_imp fun k ↦ Int.le_trans h k).symm
  · rw [if_neg h]
    exact (and_iff_left_of_imp fun k ↦ Int.le_trans (Int.le_of_lt (Int.not_le.1 h)) k).symm

protected theorem min_le_left (a b : Int) : min a b ≤ a := (Int.le_min.1 (Int.le_refl _)).1

protected theorem min_le_right (a b : Int) : min a b ≤ b := (Int.le_min.1 (Int.le_refl _)).2

protected theorem le_max_left (a b : Int) : a ≤ max a b := (Int.max_le.1 (Int.le_refl _)).1

protected theorem le_max_right (a b : Int) : b ≤ max a b := (Int.max_le.1 (Int.le_refl _)).2

end Int
