prelude
import Init.Int.Ring

/-!
# Integers: the order

`a ≤ b` means `a + n = b` for a natural number `n`; the lemmas follow from the ring laws.
-/

set_option relaxedAutoImplicit false

namespace Int

theorem nonNeg_def {a : Int} : NonNeg a ↔ ∃ n : Nat, a = n :=
  ⟨fun | .mk n => ⟨n, rfl⟩, fun ⟨n, e⟩ => e ▸ .mk n⟩

theorem le_def {a b : Int} : a ≤ b ↔ NonNeg (b - a) := Iff.rfl

theorem lt_iff_add_one_le {a b : Int} : a < b ↔ a + 1 ≤ b := Iff.rfl

theorem le.dest {a b : Int} (h : a ≤ b) : ∃ n : Nat, a + n = b := by
  rcases nonNeg_def.1 h with ⟨n, e⟩
  exact ⟨n, by rw [← e, Int.add_comm, Int.sub_add_cancel]⟩

theorem le.intro {a b : Int} (n : Nat) (h : a + n = b) : a ≤ b :=
  nonNeg_def.2 ⟨n, by rw [← h, Int.add_comm, Int.add_sub_cancel]⟩

@[simp] protected theorem le_refl (a : Int) : a ≤ a := le.intro 0 (Int.add_zero a)

protected theorem le_rfl {a : Int} : a ≤ a := Int.le_refl a

protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := h ▸ Int.le_refl a

protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  rcases le.dest h₁ with ⟨n, e⟩; rcases le.dest h₂ with ⟨m, f⟩
  exact le.intro (n + m) (by rw [natCast_add, ← Int.add_assoc, e, f])

@[simp, norm_cast] theorem ofNat_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := by
  constructor
  · intro h; rcases le.dest h with ⟨k, e⟩; exact Nat.le.intro (Int.ofNat.inj e)
  · intro h; rcases Nat.le.dest h with ⟨k, e⟩; exact le.intro k (congrArg Int.ofNat e)

@[simp, norm_cast] theorem ofNat_lt {n m : Nat} : (n : Int) < m ↔ n < m :=
  ofNat_le (m := n+1) (n := m)

@[simp] theorem natCast_nonneg (n : Nat) : (0 : Int) ≤ n := ofNat_le.2 (Nat.zero_le n)

theorem ofNat_zero_le (n : Nat) : (0 : Int) ≤ n := natCast_nonneg n

protected theorem le_antisymm {a b : Int} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := by
  rcases le.dest h₁ with ⟨n, e⟩; rcases le.dest h₂ with ⟨m, f⟩
  have : a + ((n + m : Nat) : Int) = a + 0 := by
    rw [natCast_add, ← Int.add_assoc, e, f, Int.add_zero]
  have h := Nat.eq_zero_of_add_eq_zero (Int.ofNat.inj (Int.add_left_cancel this))
  rw [← e, h.1]; exact (Int.add_zero a).symm

protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b := by
  rcases le.dest h with ⟨n, e⟩; exact le.intro n (by rw [Int.add_assoc, e])

protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := by
  rw [Int.add_comm a, Int.add_comm b]
  exact Int.add_le_add_left h c

protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h₁ c) (Int.add_le_add_left h₂ b)

protected theorem le_of_add_le_add_left {a b c : Int} (h : a + b ≤ a + c) : b ≤ c := by
  have := Int.add_le_add_left h (-a)
  rw [Int.neg_add_cancel_left, Int.neg_add_cancel_left] at this
  exact this

protected theorem le_of_add_le_add_right {a b c : Int} (h : a + b ≤ c + b) : a ≤ c := by
  rw [Int.add_comm a, Int.add_comm c] at h; exact Int.le_of_add_le_add_left h

@[simp] protected theorem add_le_add_iff_left {b c : Int} (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  ⟨Int.le_of_add_le_add_left, fun h => Int.add_le_add_left h a⟩

@[simp] protected theorem add_le_add_iff_right {a b : Int} (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, fun h => Int.add_le_add_right h c⟩

protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a := by
  cases e : b - a with
  | ofNat n => exact .inl (nonNeg_def.2 ⟨n, e⟩)
  | negSucc n => exact .inr (nonNeg_def.2 ⟨n+1, by rw [← Int.neg_sub, e]; rfl⟩)

theorem lt_succ' (a : Int) : a < a + 1 := Int.le_refl _

protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := Int.le_trans (le.intro 1 rfl) h

protected theorem lt_irrefl (a : Int) : ¬a < a := fun h => by
  rcases le.dest h with ⟨n, e⟩
  have : a + ((1 + n : Nat) : Int) = a + 0 := by
    rw [natCast_add, ← Int.add_assoc, Int.add_zero]
    exact e
  exact absurd (Int.ofNat.inj (Int.add_left_cancel this))
    (by rw [Nat.add_comm]; exact Nat.succ_ne_zero n)

protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Int.le_trans h₁ h₂

protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.le_trans (Int.add_le_add_right h₁ 1) h₂

protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c :=
  Int.lt_of_lt_of_le h₁ (Int.le_of_lt h₂)

protected theorem not_le_of_gt {a b : Int} (h : b < a) : ¬a ≤ b :=
  fun k => Int.lt_irrefl b (Int.lt_of_lt_of_le h k)

protected theorem lt_of_le_ne {a b : Int} (h : a ≤ b) (n : a ≠ b) : a < b := by
  rcases le.dest h with ⟨k, e⟩
  cases k with
  | zero => exact absurd (by rw [← e]; exact (Int.add_zero a).symm) n
  | succ k => exact le.intro k (by rw [← e, natCast_succ, Int.add_assoc, Int.add_comm 1])

protected theorem lt_or_ge (a b : Int) : a < b ∨ b ≤ a := by
  rcases Int.le_total a b with h | h
  · by_cases e : a = b
    · exact .inr (Int.le_of_eq e.symm)
    · exact .inl (Int.lt_of_le_ne h e)
  · exact .inr h

@[simp] protected theorem not_le {a b : Int} : ¬a ≤ b ↔ b < a :=
  ⟨fun h => (Int.lt_or_ge b a).resolve_right h, Int.not_le_of_gt⟩

@[simp] protected theorem not_lt {a b : Int} : ¬a < b ↔ b ≤ a :=
  ⟨fun h => (Int.lt_or_ge a b).resolve_left h, fun h k => Int.not_le_of_gt k h⟩

theorem not_le_eq (a b : Int) : (¬a ≤ b) = (b + 1 ≤ a) := propext Int.not_le

theorem not_lt_eq (a b : Int) : (¬a < b) = (b ≤ a) := propext Int.not_lt

theorem not_ge_eq (a b : Int) : (¬a ≥ b) = (a + 1 ≤ b) := propext Int.not_le

theorem not_gt_eq (a b : Int) : (¬a > b) = (a ≤ b) := propext Int.not_lt

protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b :=
  fun e => Int.lt_irrefl b (by rw [e] at h; exact h)

protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b :=
  fun e => Int.lt_irrefl b (by rw [e] at h; exact h)

protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ b < a := by
  rcases Int.le_total a b with k | k
  · exact .inl (Int.lt_of_le_ne k h)
  · exact .inr (Int.lt_of_le_ne k (Ne.symm h))

protected theorem eq_iff_le_and_ge {x y : Int} : x = y ↔ x ≤ y ∧ y ≤ x :=
  ⟨fun h => ⟨Int.le_of_eq h, Int.le_of_eq h.symm⟩, fun h => Int.le_antisymm h.1 h.2⟩

theorem add_one_le_of_lt {a b : Int} (h : a < b) : a + 1 ≤ b := h

protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := by
  rcases le.dest h with ⟨n, e⟩
  exact le.intro n (by rw [← e, Int.neg_add, Int.add_assoc, Int.add_left_neg, Int.add_zero])

@[simp] protected theorem neg_le_neg_iff {a b : Int} : -a ≤ -b ↔ b ≤ a :=
  ⟨fun h => Int.neg_neg a ▸ Int.neg_neg b ▸ Int.neg_le_neg h, Int.neg_le_neg⟩

protected theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := by
  have := Int.add_le_add_right h (-b); rw [Int.add_right_neg] at this; exact this

protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := by
  have := Int.add_le_add_right h b; rw [Int.zero_add, Int.sub_add_cancel] at this; exact this

protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  rcases le.dest ha with ⟨n, e⟩; rcases le.dest hb with ⟨m, f⟩
  rw [Int.zero_add] at e f; rw [← e, ← f, ← natCast_mul]; exact natCast_nonneg _

protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) :
    c * a ≤ c * b :=
  by
  apply Int.le_of_sub_nonneg; rw [← Int.mul_sub]; exact Int.mul_nonneg h₂ (Int.sub_nonneg_of_le h₁)

protected theorem mul_le_mul_of_nonpos_left {a b c : Int} (ha : a ≤ 0) (h : c ≤ b) :
    a * b ≤ a * c :=
  by
  have := Int.mul_le_mul_of_nonneg_left h (c := -a) (by have := Int.neg_le_neg ha; exact this)
  rw [Int.neg_mul, Int.neg_mul, Int.neg_le_neg_iff] at this; exact this

protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  rcases le.dest ha with ⟨n, e⟩; rcases le.dest hb with ⟨m, f⟩
  have e' : a = ((n + 1 : Nat) : Int) := by rw [← e, Int.zero_add, Int.add_comm]; rfl
  have f' : b = ((m + 1 : Nat) : Int) := by rw [← f, Int.zero_add, Int.add_comm]; rfl
  rw [e', f', ← natCast_mul]; exact ofNat_lt.2 (Nat.mul_pos (Nat.succ_pos n) (Nat.succ_pos m))

protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by
  rw [Int.min_def]; split
  · rename_i h; exact ⟨fun k => ⟨k, Int.le_trans k h⟩, And.left⟩
  · rename_i h; exact ⟨fun k => ⟨Int.le_trans k (Int.le_of_lt (Int.not_le.1 h)), k⟩, And.right⟩

protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by
  rw [Int.max_def]; split
  · rename_i h; exact ⟨fun k => ⟨Int.le_trans h k, k⟩, And.right⟩
  · rename_i h; exact ⟨fun k => ⟨k, Int.le_trans (Int.le_of_lt (Int.not_le.1 h)) k⟩, And.left⟩

protected theorem min_le_left (a b : Int) : min a b ≤ a := (Int.le_min.1 (Int.le_refl _)).1

protected theorem min_le_right (a b : Int) : min a b ≤ b := (Int.le_min.1 (Int.le_refl _)).2

protected theorem le_max_left (a b : Int) : a ≤ max a b := (Int.max_le.1 (Int.le_refl _)).1

protected theorem le_max_right (a b : Int) : b ≤ max a b := (Int.max_le.1 (Int.le_refl _)).2

end Int
