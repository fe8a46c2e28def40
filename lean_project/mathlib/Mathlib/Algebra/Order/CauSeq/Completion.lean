/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.CauSeq.Basic

/-!
# The completion of an ordered field: Cauchy sequences up to closeness

Its operations, the laws of a field, and the positive elements, from which the order comes.
-/

universe u

namespace CauSeq

variable (K : Type u) [Field K] [LinearOrder K] [IsStrictOrderedRing K]

/-- Cauchy sequences, close ones being equivalent. -/
def setoid : Setoid {f : ℕ → K // Close f f} where
  r f g := Close f.1 g.1
  iseqv := ⟨fun f ↦ f.2, Close.symm, Close.trans⟩

/-- The completion of `K`. -/
def Completion : Type u := Quotient (setoid K)

namespace Completion

variable {K}

/-- The limit of a Cauchy sequence. -/
def lim (f : ℕ → K) (hf : Close f f) : Completion K := Quotient.mk (setoid K) ⟨f, hf⟩

theorem lim_eq {f g : ℕ → K} {hf : Close f f} {hg : Close g g} : lim f hf = lim g hg ↔ Close f g :=
  ⟨Quotient.exact (s := setoid K), fun h ↦ Quotient.sound (s := setoid K) h⟩

theorem lim_congr {f g : ℕ → K} {hf : Close f f} {hg : Close g g} (h : ∀ n, f n = g n) :
    lim f hf = lim g hg := by
  obtain rfl := funext h; rfl

theorem exists_lim (x : Completion K) : ∃ f hf, lim f hf = x :=
  Quotient.ind (s := setoid K) (motive := fun x ↦ ∃ f hf, lim f hf = x)
    (fun f ↦ ⟨f.1, f.2, rfl⟩) x

/-- An operation on sequences that respects closeness, as an operation on limits. -/
def map (op : K → K) (h : ∀ {f g : ℕ → K}, Close f g → Close (fun n ↦ op (f n)) fun n ↦ op (g n)) :
    Completion K → Completion K :=
  Quotient.lift (s := setoid K) (fun f ↦ lim _ (h f.2)) fun _ _ e ↦ lim_eq.2 (h e)

/-- The same with two arguments. -/
def map₂ (op : K → K → K) (h : ∀ {f f' g g' : ℕ → K}, Close f f' → Close g g' →
    Close (fun n ↦ op (f n) (g n)) fun n ↦ op (f' n) (g' n)) :
    Completion K → Completion K → Completion K :=
  Quotient.lift₂ (s₁ := setoid K) (s₂ := setoid K) (fun f g ↦ lim _ (h f.2 g.2))
    fun _ _ _ _ e₁ e₂ ↦ lim_eq.2 (h e₁ e₂)

/-- The constant sequence. -/
def const (a : K) : Completion K := lim _ (Close.const a)

instance : Add (Completion K) := ⟨map₂ (· + ·) Close.add⟩

instance : Mul (Completion K) := ⟨map₂ (· * ·) Close.mul⟩

instance : Neg (Completion K) := ⟨map (-·) Close.neg⟩

instance : Zero (Completion K) := ⟨const 0⟩

instance : One (Completion K) := ⟨const 1⟩

open Classical in
/-- The inverses of the terms have a limit unless the sequence tends to zero. -/
noncomputable instance : Inv (Completion K) where
  inv := Quotient.lift (s := setoid K)
    (fun f ↦ if h : Close f.1 fun _ ↦ 0 then 0 else lim _ (f.2.inv h)) fun f g e ↦ by
      have e : Close f.1 g.1 := e
      by_cases h : Close f.1 fun _ ↦ 0
      · have h' := e.symm.trans h
        simp only [h, h', dif_pos]
      · have h' : ¬Close g.1 fun _ ↦ 0 := fun k ↦ h (e.trans k)
        simp only [h, h', dif_neg, not_false_eq_true]
        exact lim_eq.2 (e.inv h)

variable (x y z : Completion K)

theorem add_assoc' : x + y + z = x + (y + z) := by
  obtain ⟨f, _, rfl⟩ := exists_lim x
  obtain ⟨g, _, rfl⟩ := exists_lim y
  obtain ⟨h, _, rfl⟩ := exists_lim z
  exact lim_congr fun n ↦ add_assoc _ _ _

theorem add_comm' : x + y = y + x := by
  obtain ⟨f, _, rfl⟩ := exists_lim x
  obtain ⟨g, _, rfl⟩ := exists_lim y
  exact lim_congr fun n ↦ add_comm _ _

theorem zero_add' : 0 + x = x := by
  obtain ⟨f, _, rfl⟩ := exists_lim x
  exact lim_congr fun n ↦ zero_add _

theorem neg_add_cancel' : -x + x = 0 := by
  obtain ⟨f, _, rfl⟩ := exists_lim x
  exact lim_congr fun n ↦ neg_add_cancel _

theorem mul_assoc' : x * y * z = x * (y * z) := by
  obtain ⟨f, _, rfl⟩ := exists_lim x
  obtain ⟨g, _, rfl⟩ := exists_lim y
  obtain ⟨h, _, rfl⟩ := exists_lim z
  exact lim_congr fun n ↦ mul_assoc _ _ _

theorem mul_comm' : x * y = y * x := by
  obtain ⟨f, _, rfl⟩ := exists_lim x
  obtain ⟨g, _, rfl⟩ := exists_lim y
  exact lim_congr fun n ↦ mul_comm _ _

theorem one_mul' : 1 * x = x := by
  obtain ⟨f, _, rfl⟩ := exists_lim x
  exact lim_congr fun n ↦ one_mul _

theorem mul_add' : x * (y + z) = x * y + x * z := by
  obtain ⟨f, _, rfl⟩ := exists_lim x
  obtain ⟨g, _, rfl⟩ := exists_lim y
  obtain ⟨h, _, rfl⟩ := exists_lim z
  exact lim_congr fun n ↦ mul_add _ _ _

instance : CommRing (Completion K) where
  add_assoc := add_assoc'
  add_comm := add_comm'
  zero_add := zero_add'
  add_zero x := by rw [add_comm', zero_add']
  mul_assoc := mul_assoc'
  mul_comm := mul_comm'
  one_mul := one_mul'
  mul_one x := by rw [mul_comm', one_mul']
  left_distrib := mul_add'
  right_distrib x y z := by rw [mul_comm', mul_add', mul_comm' z, mul_comm' z]
  zero_mul x := by
    obtain ⟨f, _, rfl⟩ := exists_lim x
    exact lim_congr fun n ↦ zero_mul _
  mul_zero x := by
    obtain ⟨f, _, rfl⟩ := exists_lim x
    exact lim_congr fun n ↦ mul_zero _
  neg_add_cancel := neg_add_cancel'

/-- Positive elements: limits of sequences that stay above some positive number. -/
def Pos : Completion K → Prop :=
  Quotient.lift (s := setoid K) (fun f ↦ CauSeq.Pos f.1) fun _ _ (e : Close _ _) ↦
    propext ⟨(·.congr e), (·.congr e.symm)⟩

theorem pos_lim {f : ℕ → K} {hf : Close f f} : Pos (lim f hf) ↔ CauSeq.Pos f := Iff.rfl

variable {x y z}

theorem Pos.add (hx : Pos x) (hy : Pos y) : Pos (x + y) := by
  obtain ⟨f, _, rfl⟩ := exists_lim x
  obtain ⟨g, _, rfl⟩ := exists_lim y
  exact CauSeq.Pos.add hx hy

theorem Pos.mul (hx : Pos x) (hy : Pos y) : Pos (x * y) := by
  obtain ⟨f, _, rfl⟩ := exists_lim x
  obtain ⟨g, _, rfl⟩ := exists_lim y
  exact CauSeq.Pos.mul hx hy

theorem not_pos_zero : ¬Pos (0 : Completion K) := not_pos_of_close_zero (Close.const 0)

theorem pos_one : Pos (1 : Completion K) := CauSeq.Pos.const zero_lt_one

theorem pos_or_eq_zero_or_neg (x : Completion K) : Pos x ∨ x = 0 ∨ Pos (-x) := by
  obtain ⟨f, hf, rfl⟩ := exists_lim x
  exact (trichotomy hf).imp_right (·.imp_left lim_eq.2)

theorem zero_ne_one' : (0 : Completion K) ≠ 1 := fun h ↦ not_pos_zero (h ▸ pos_one)

theorem inv_zero' : (0 : Completion K)⁻¹ = 0 := dif_pos (Close.const 0)

theorem mul_inv_cancel' (h : x ≠ 0) : x * x⁻¹ = 1 := by
  obtain ⟨f, hf, rfl⟩ := exists_lim x
  have hz : ¬Close f fun _ ↦ 0 := fun e ↦ h (lim_eq.2 e)
  have e : (lim f hf)⁻¹ = lim _ (hf.inv hz) := dif_neg hz
  rw [e]
  refine lim_eq.2 fun ε hε ↦ ?_
  obtain ⟨i, hi⟩ : ∃ i, ∀ j, i ≤ j → f j ≠ 0 := by
    rcases trichotomy hf with ⟨δ, hδ, i, hi⟩ | hz' | ⟨δ, hδ, i, hi⟩
    · exact ⟨i, fun j hj ↦ (lt_of_lt_of_le hδ (hi j hj)).ne'⟩
    · exact (hz hz').elim
    · exact ⟨i, fun j hj ↦ neg_ne_zero.1 (lt_of_lt_of_le hδ (hi j hj)).ne'⟩
  refine ⟨i, fun j k hj _ ↦ ?_⟩
  show |f j * (f j)⁻¹ - 1| < ε
  rwa [mul_inv_cancel₀ (hi j hj), sub_self, abs_zero]

theorem const_add (a b : K) : const (a + b) = const a + const b := rfl

theorem const_mul (a b : K) : const (a * b) = const a * const b := rfl

theorem const_neg (a : K) : const (-a) = -const a := rfl

theorem const_sub (a b : K) : const (a - b) = const a - const b :=
  lim_congr fun _ ↦ sub_eq_add_neg a b

theorem pos_const {a : K} : Pos (const a) ↔ 0 < a :=
  ⟨fun ⟨_, hε, i, hi⟩ ↦ lt_of_lt_of_le hε (hi i le_rfl), CauSeq.Pos.const⟩

/-- If no late term of `f` exceeds `x`, then neither does the limit. -/
theorem not_pos_lim_sub {f : ℕ → K} {hf : Close f f} {x : Completion K} {i : ℕ}
    (h : ∀ j, i ≤ j → ¬Pos (const (f j) - x)) : ¬Pos (lim f hf - x) := by
  obtain ⟨g, hg, rfl⟩ := exists_lim x
  rintro ⟨ε, hε, l, hl⟩
  obtain ⟨m, hm⟩ := hf _ (half_pos hε)
  let j := max i m
  refine h j (le_max_left i m) ⟨ε / 2, half_pos hε, max l j, fun k hk ↦ ?_⟩
  rw [max_le_iff] at hk
  have h₁ := hl k hk.1
  have h₂ := (neg_lt_of_abs_lt (hm j k (le_max_right i m) (le_trans (le_max_right i m) hk.2))).le
  have := add_le_add h₁ h₂
  rw [← sub_eq_add_neg, sub_half] at this
  refine le_trans this (le_of_eq ?_)
  show f k + -g k + (f j - f k) = f j + -g k
  rw [add_comm, ← add_assoc, sub_add_cancel]

/-- If `x` exceeds no late term of `f`, then it does not exceed the limit. -/
theorem not_pos_sub_lim {f : ℕ → K} {hf : Close f f} {x : Completion K} {i : ℕ}
    (h : ∀ j, i ≤ j → ¬Pos (x - const (f j))) : ¬Pos (x - lim f hf) := by
  have e : x - lim f hf = lim _ hf.neg - -x := by
    rw [sub_neg_eq_add, add_comm, sub_eq_add_neg]; rfl
  rw [e]
  refine not_pos_lim_sub (i := i) fun j hj hp ↦ h j hj ?_
  rwa [sub_neg_eq_add, const_neg, add_comm, ← sub_eq_add_neg] at hp

end Completion

end CauSeq
