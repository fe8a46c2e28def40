/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Ring.Int

/-!
# Sparse sums and their values at a power of a large number

A sum of terms `c * m` with integers `c` and exponent vectors `m` is determined by one number: the
value at `xᵢ = T ^ wᵢ`, where `T` exceeds the sum of the `|c|` and the weights `wᵢ` are a mixed
radix that exceeds the exponents (Kronecker's substitution). So an identity of polynomials is an
equation of two large numbers, which the kernel computes with quickly.
-/

universe u

namespace Mathlib.Tactic.Ring

/-- A sum of integer multiples of things. -/
abbrev Sparse (α : Type) := List (ℤ × α)

namespace Sparse

variable {α β : Type} {R : Type u} [CommRing R]

/-- The value of a sum, where `f` says what the things are. -/
def value (f : α → R) : Sparse α → R
  | [] => 0
  | (c, a) :: l => c * f a + value f l

/-- The sum of the absolute values of the coefficients. -/
def norm : Sparse α → ℕ
  | [] => 0
  | (c, _) :: l => c.natAbs + norm l

/-- The negative of a sum. -/
def neg (l : Sparse α) : Sparse α := l.map fun (c, a) ↦ (-c, a)

/-- A multiple of a sum by a term. -/
def mulTerm (op : α → α → α) (c : ℤ) (a : α) (l : Sparse α) : Sparse α :=
  l.map fun (d, b) ↦ (c * d, op a b)

/-- The product of two sums, not collected. -/
def mul (op : α → α → α) : Sparse α → Sparse α → Sparse α
  | [], _ => []
  | (c, a) :: l, m => mulTerm op c a m ++ mul op l m

theorem value_append (f : α → R) (l m : Sparse α) :
    value f (l ++ m) = value f l + value f m := by
  induction l with
  | nil => rw [List.nil_append, value, zero_add]
  | cons t l ih => rw [List.cons_append, value, value, ih, add_assoc]

theorem value_neg (f : α → R) (l : Sparse α) : value f (neg l) = -value f l := by
  induction l with
  | nil => exact neg_zero.symm
  | cons t l ih =>
    show ((-t.1 : ℤ) : R) * f t.2 + value f (neg l) = _
    rw [ih, value, Int.cast_neg, neg_mul, neg_add]

theorem value_mulTerm {op : α → α → α} {f : α → R} (hf : ∀ a b, f (op a b) = f a * f b) (c : ℤ)
    (a : α) (l : Sparse α) : value f (mulTerm op c a l) = c * f a * value f l := by
  induction l with
  | nil => exact (mul_zero _).symm
  | cons t l ih =>
    show ((c * t.1 : ℤ) : R) * f (op a t.2) + value f (mulTerm op c a l) = _
    rw [ih, value, hf, Int.cast_mul, mul_add, mul_mul_mul_comm]

theorem value_mul {op : α → α → α} {f : α → R} (hf : ∀ a b, f (op a b) = f a * f b)
    (l m : Sparse α) : value f (mul op l m) = value f l * value f m := by
  induction l with
  | nil => exact (zero_mul _).symm
  | cons t l ih => rw [mul, value_append, value_mulTerm hf, ih, value, add_mul]

theorem norm_append (l m : Sparse α) : norm (l ++ m) = norm l + norm m := by
  induction l with
  | nil => exact (Nat.zero_add _).symm
  | cons t l ih => rw [List.cons_append, norm, norm, ih, Nat.add_assoc]

theorem norm_neg (l : Sparse α) : norm (neg l) = norm l := by
  induction l with
  | nil => rfl
  | cons t l ih =>
    show (-t.1).natAbs + norm (neg l) = _
    rw [ih, norm, Int.natAbs_neg]

theorem norm_mulTerm (op : α → α → α) (c : ℤ) (a : α) (l : Sparse α) :
    norm (mulTerm op c a l) = c.natAbs * norm l := by
  induction l with
  | nil => rfl
  | cons t l ih =>
    show (c * t.1).natAbs + norm (mulTerm op c a l) = _
    rw [ih, norm, Int.natAbs_mul, Nat.mul_add]

theorem norm_mul (op : α → α → α) (l m : Sparse α) : norm (mul op l m) = norm l * norm m := by
  induction l with
  | nil => exact (Nat.zero_mul _).symm
  | cons t l ih => rw [mul, norm_append, norm_mulTerm, ih, norm, Nat.add_mul]

theorem mem_mulTerm {op : α → α → α} {c : ℤ} {a : α} {l : Sparse α} {t : ℤ × α}
    (h : t ∈ mulTerm op c a l) : ∃ s ∈ l, t.2 = op a s.2 := by
  obtain ⟨s, hs, e⟩ := List.mem_map.1 h
  exact ⟨s, hs, by rw [← e]⟩

theorem mem_mul {op : α → α → α} {l m : Sparse α} {t : ℤ × α} (h : t ∈ mul op l m) :
    ∃ r ∈ l, ∃ s ∈ m, t.2 = op r.2 s.2 := by
  induction l with
  | nil => exact absurd h List.not_mem_nil
  | cons r l ih =>
    rcases List.mem_append.1 h with h | h
    · obtain ⟨s, hs, e⟩ := mem_mulTerm h
      exact ⟨r, List.mem_cons_self, s, hs, e⟩
    · obtain ⟨r, hr, s, hs, e⟩ := ih h
      exact ⟨r, List.mem_cons_of_mem _ hr, s, hs, e⟩

theorem mem_neg {l : Sparse α} {t : ℤ × α} (h : t ∈ neg l) : ∃ s ∈ l, t.2 = s.2 := by
  obtain ⟨s, hs, e⟩ := List.mem_map.1 h
  exact ⟨s, hs, by rw [← e]⟩

/-- A sum of other things with the same values. -/
theorem value_map (g : α → β) (f : β → R) (f' : α → R) (l : Sparse α)
    (h : ∀ t ∈ l, f (g t.2) = f' t.2) :
    value f (l.map fun (c, a) ↦ (c, g a)) = value f' l := by
  induction l with
  | nil => rfl
  | cons t l ih =>
    show (t.1 : R) * f (g t.2) + value f (l.map fun (c, a) ↦ (c, g a)) = _
    rw [ih fun s hs ↦ h s (List.mem_cons_of_mem _ hs), h t List.mem_cons_self, value]

theorem norm_map (g : α → β) (l : Sparse α) : norm (l.map fun (c, a) ↦ (c, g a)) = norm l := by
  induction l with
  | nil => rfl
  | cons t l ih =>
    show t.1.natAbs + norm (l.map fun (c, a) ↦ (c, g a)) = _
    rw [ih, norm]

/-! ### Reading the coefficients off a value -/

/-- The sum of the coefficients at exponent zero. -/
def constant : Sparse ℕ → ℤ
  | [] => 0
  | (c, 0) :: l => c + constant l
  | (_, _ + 1) :: l => constant l

/-- The other terms, all exponents less by one. -/
def shift : Sparse ℕ → Sparse ℕ
  | [] => []
  | (_, 0) :: l => shift l
  | (c, m + 1) :: l => (c, m) :: shift l

theorem value_eq_constant_add (f : ℕ → R) (l : Sparse ℕ) :
    value f l = constant l * f 0 + value (fun m ↦ f (m + 1)) (shift l) := by
  induction l with
  | nil => rw [value, constant, Int.cast_zero, zero_mul, zero_add]; rfl
  | cons t l ih =>
    obtain ⟨c, _ | m⟩ := t
    · rw [value, ih, constant, shift, Int.cast_add, add_mul, add_assoc]
    · rw [value, ih, constant, shift, value, add_left_comm]

theorem natAbs_constant_le (l : Sparse ℕ) : (constant l).natAbs ≤ norm l := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons t l ih =>
    obtain ⟨c, _ | m⟩ := t
    · exact Nat.le_trans (Int.natAbs_add_le _ _) (Nat.add_le_add_left ih _)
    · exact Nat.le_trans ih (Nat.le_add_left _ _)

theorem norm_shift_le (l : Sparse ℕ) : norm (shift l) ≤ norm l := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons t l ih =>
    obtain ⟨c, _ | m⟩ := t
    · exact Nat.le_trans ih (Nat.le_add_left _ _)
    · exact Nat.add_le_add_left ih _

theorem lt_of_mem_shift {l : Sparse ℕ} {n : ℕ} (h : ∀ t ∈ l, t.2 < n + 1) :
    ∀ t ∈ shift l, t.2 < n := by
  induction l with
  | nil => exact fun t ht ↦ absurd ht List.not_mem_nil
  | cons s l ih =>
    have tail := ih fun t ht ↦ h t (List.mem_cons_of_mem _ ht)
    obtain ⟨c, _ | m⟩ := s
    · exact tail
    · intro t ht
      rcases List.mem_cons.1 ht with rfl | ht
      · exact Nat.lt_of_succ_lt_succ (h (c, m + 1) List.mem_cons_self)
      · exact tail t ht

/-- A sum whose value at `T` is a multiple of `T ^ n` is zero everywhere, if its exponents are less
than `n` and its coefficients small. -/
theorem value_eq_zero {T : ℕ} (hT : T ≠ 0) : ∀ (n : ℕ) (l : Sparse ℕ) (f : ℕ → R),
    (∀ t ∈ l, t.2 < n) → norm l < T → (T : ℤ) ^ n ∣ value (fun m ↦ (T : ℤ) ^ m) l →
    value f l = 0
  | 0, [], _, _, _, _ => rfl
  | 0, t :: l, _, small, _, _ => absurd (small t List.mem_cons_self) (Nat.not_lt_zero _)
  | n + 1, l, f, small, less, ⟨k, hk⟩ => by
    have step : value (fun m ↦ (T : ℤ) ^ (m + 1)) (shift l) =
        T * value (fun m ↦ (T : ℤ) ^ m) (shift l) := by
      generalize shift l = s
      induction s with
      | nil => exact (mul_zero _).symm
      | cons t s ih =>
        rw [value, value, ih, pow_succ, mul_add, ← mul_assoc, mul_comm _ (T : ℤ)]
    rw [value_eq_constant_add, step, pow_zero, mul_one, Int.cast_id] at hk
    have divides : (T : ℤ) ∣ constant l := by
      refine ⟨T ^ n * k - value (fun m ↦ (T : ℤ) ^ m) (shift l), ?_⟩
      rw [mul_sub, ← mul_assoc, ← pow_succ', ← hk, add_sub_cancel_right]
    have zero : constant l = 0 := by
      obtain ⟨d, hd⟩ := divides
      have bound := Nat.lt_of_le_of_lt (natAbs_constant_le l) less
      rw [hd, Int.natAbs_mul, Int.natAbs_natCast] at bound
      rcases Nat.eq_zero_or_pos d.natAbs with h | h
      · rw [hd, Int.natAbs_eq_zero.1 h, mul_zero]
      · exact absurd (Nat.le_mul_of_pos_right T h) (Nat.not_le_of_lt bound)
    rw [zero, zero_add, pow_succ', mul_assoc] at hk
    rw [value_eq_constant_add, zero, Int.cast_zero, zero_mul, zero_add]
    refine value_eq_zero hT n (shift l) _ (lt_of_mem_shift small)
      (Nat.lt_of_le_of_lt (norm_shift_le l) less) ⟨k, ?_⟩
    exact mul_left_cancel₀ (Int.ofNat_ne_zero.2 hT) hk

end Sparse
end Mathlib.Tactic.Ring
