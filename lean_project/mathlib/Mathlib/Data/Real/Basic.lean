/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.CauSeq.Completion
import Mathlib.Algebra.Order.Ring.GrindInstances
import Mathlib.Data.Rat.Cast.Order

/-!
# The real numbers

The completion of ℚ by Cauchy sequences, as a structure of one field, so that nothing unfolds it by
accident: a linearly ordered field.
-/

open CauSeq

/-- A real number. -/
structure Real where ofCauchy ::
  /-- the limit of a Cauchy sequence of rational numbers that the real number is -/
  cauchy : CauSeq.Completion ℚ

@[inherit_doc] notation "ℝ" => Real

namespace Real

theorem ext_cauchy : ∀ {x y : ℝ}, x.cauchy = y.cauchy → x = y
  | ⟨_⟩, ⟨_⟩, rfl => rfl

/-! ### The operations

Each is sealed: an `opaque` constant with its defining equation, so that neither unification nor the
kernel ever unfolds a sum of real numbers into Cauchy sequences.
-/

private opaque sealedAdd : {f : ℝ → ℝ → ℝ // ∀ x y, f x y = ⟨x.cauchy + y.cauchy⟩} :=
  ⟨_, fun _ _ ↦ rfl⟩

private opaque sealedMul : {f : ℝ → ℝ → ℝ // ∀ x y, f x y = ⟨x.cauchy * y.cauchy⟩} :=
  ⟨_, fun _ _ ↦ rfl⟩

private opaque sealedNeg : {f : ℝ → ℝ // ∀ x, f x = ⟨-x.cauchy⟩} := ⟨_, fun _ ↦ rfl⟩

private noncomputable opaque sealedInv : {f : ℝ → ℝ // ∀ x, f x = ⟨x.cauchy⁻¹⟩} :=
  ⟨_, fun _ ↦ rfl⟩

private opaque sealedZero : {x : ℝ // x = ⟨0⟩} := ⟨_, rfl⟩

private opaque sealedOne : {x : ℝ // x = ⟨1⟩} := ⟨_, rfl⟩

private opaque sealedRatCast : {f : ℚ → ℝ // ∀ q, f q = ⟨Completion.const q⟩} := ⟨_, fun _ ↦ rfl⟩

private opaque sealedLT :
    {r : ℝ → ℝ → Prop // ∀ x y, r x y ↔ Completion.Pos (y.cauchy - x.cauchy)} :=
  ⟨_, fun _ _ ↦ Iff.rfl⟩

/-- Addition. -/
protected def add (x y : ℝ) : ℝ := sealedAdd.1 x y

/-- Multiplication. -/
protected def mul (x y : ℝ) : ℝ := sealedMul.1 x y

/-- Negation. -/
protected def neg (x : ℝ) : ℝ := sealedNeg.1 x

/-- The inverse; that of 0 is 0. -/
protected noncomputable def inv (x : ℝ) : ℝ := sealedInv.1 x

/-- The number 0. -/
protected def zero : ℝ := sealedZero.1

/-- The number 1. -/
protected def one : ℝ := sealedOne.1

/-- The image of a rational number. -/
protected def ratCast (q : ℚ) : ℝ := sealedRatCast.1 q

/-- The relation `<`. -/
protected def lt (x y : ℝ) : Prop := sealedLT.1 x y

instance instAdd : Add ℝ := ⟨Real.add⟩

instance instMul : Mul ℝ := ⟨Real.mul⟩

instance instNeg : Neg ℝ := ⟨Real.neg⟩

instance instSub : Sub ℝ := ⟨fun x y ↦ x + -y⟩

noncomputable instance instInv : Inv ℝ := ⟨Real.inv⟩

noncomputable instance instDiv : Div ℝ := ⟨fun x y ↦ x * y⁻¹⟩

instance instZero : Zero ℝ := ⟨Real.zero⟩

instance instOne : One ℝ := ⟨Real.one⟩

instance instRatCast : RatCast ℝ := ⟨Real.ratCast⟩

instance instNatCast : NatCast ℝ := ⟨fun n ↦ Real.ratCast n⟩

instance instIntCast : IntCast ℝ := ⟨fun n ↦ Real.ratCast n⟩

instance instLT : LT ℝ := ⟨Real.lt⟩

instance instLE : LE ℝ := ⟨fun x y ↦ x < y ∨ x = y⟩

theorem cauchy_add (x y : ℝ) : (x + y).cauchy = x.cauchy + y.cauchy :=
  congrArg cauchy (sealedAdd.2 x y)

theorem cauchy_mul (x y : ℝ) : (x * y).cauchy = x.cauchy * y.cauchy :=
  congrArg cauchy (sealedMul.2 x y)

theorem cauchy_neg (x : ℝ) : (-x).cauchy = -x.cauchy := congrArg cauchy (sealedNeg.2 x)

theorem cauchy_inv (x : ℝ) : (x⁻¹).cauchy = x.cauchy⁻¹ := congrArg cauchy (sealedInv.2 x)

theorem cauchy_zero : (0 : ℝ).cauchy = 0 := congrArg cauchy sealedZero.2

theorem cauchy_one : (1 : ℝ).cauchy = 1 := congrArg cauchy sealedOne.2

theorem cauchy_ratCast (q : ℚ) : (q : ℝ).cauchy = Completion.const q :=
  congrArg cauchy (sealedRatCast.2 q)

theorem cauchy_natCast (n : ℕ) : (n : ℝ).cauchy = Completion.const (n : ℚ) := cauchy_ratCast n

theorem cauchy_intCast (n : ℤ) : (n : ℝ).cauchy = Completion.const (n : ℚ) := cauchy_ratCast n

theorem lt_iff_pos {x y : ℝ} : x < y ↔ Completion.Pos (y.cauchy - x.cauchy) := sealedLT.2 x y

theorem le_iff_not_pos {x y : ℝ} : x ≤ y ↔ ¬Completion.Pos (x.cauchy - y.cauchy) := by
  show x < y ∨ x = y ↔ _
  rw [lt_iff_pos]
  refine ⟨fun h hp ↦ ?_, fun h ↦ ?_⟩
  · rcases h with h | rfl
    · have := h.add hp
      rw [sub_add_sub_cancel, sub_self] at this
      exact Completion.not_pos_zero this
    · rw [sub_self] at hp; exact Completion.not_pos_zero hp
  · rcases Completion.pos_or_eq_zero_or_neg (x.cauchy - y.cauchy) with h' | h' | h'
    · exact (h h').elim
    · exact .inr (ext_cauchy (sub_eq_zero.1 h'))
    · rw [neg_sub] at h'; exact .inl h'

/-! ### Laws -/

noncomputable instance instField : Field ℝ where
  toAdd := instAdd
  toZero := instZero
  toMul := instMul
  toOne := instOne
  toNeg := instNeg
  toSub := instSub
  toInv := instInv
  toDiv := instDiv
  toNatCast := instNatCast
  toIntCast := instIntCast
  toRatCast := instRatCast
  add_assoc x y z := ext_cauchy <| by simp only [cauchy_add, add_assoc]
  add_comm x y := ext_cauchy <| by simp only [cauchy_add, add_comm]
  zero_add x := ext_cauchy <| by simp only [cauchy_add, cauchy_zero, zero_add]
  add_zero x := ext_cauchy <| by simp only [cauchy_add, cauchy_zero, add_zero]
  mul_assoc x y z := ext_cauchy <| by simp only [cauchy_mul, mul_assoc]
  mul_comm x y := ext_cauchy <| by simp only [cauchy_mul, mul_comm]
  one_mul x := ext_cauchy <| by simp only [cauchy_mul, cauchy_one, one_mul]
  mul_one x := ext_cauchy <| by simp only [cauchy_mul, cauchy_one, mul_one]
  left_distrib x y z := ext_cauchy <| by simp only [cauchy_mul, cauchy_add, mul_add]
  right_distrib x y z := ext_cauchy <| by simp only [cauchy_mul, cauchy_add, add_mul]
  zero_mul x := ext_cauchy <| by simp only [cauchy_mul, cauchy_zero, zero_mul]
  mul_zero x := ext_cauchy <| by simp only [cauchy_mul, cauchy_zero, mul_zero]
  neg_add_cancel x := ext_cauchy <| by
    simp only [cauchy_add, cauchy_neg, cauchy_zero, neg_add_cancel]
  natCast_zero := ext_cauchy <| by rw [cauchy_natCast, cauchy_zero]; rfl
  natCast_succ n := ext_cauchy <| by
    rw [cauchy_natCast, cauchy_add, cauchy_natCast, cauchy_one, Nat.cast_succ]; rfl
  intCast_ofNat _ := rfl
  intCast_negSucc n := ext_cauchy <| by rw [cauchy_intCast, cauchy_neg, cauchy_natCast]; rfl
  inv_zero := ext_cauchy <| by rw [cauchy_inv, cauchy_zero, Completion.inv_zero']
  mul_inv_cancel x h := ext_cauchy <| by
    rw [cauchy_mul, cauchy_inv, cauchy_one, Completion.mul_inv_cancel']
    exact fun e ↦ h (ext_cauchy (e.trans cauchy_zero.symm))
  exists_pair_ne := ⟨0, 1, fun h ↦ Completion.zero_ne_one' <| by
    rw [← cauchy_zero, h, cauchy_one]⟩
  ratCast_def q := ext_cauchy <| by
    have hd : Completion.const (q.den : ℚ) ≠ 0 := fun h ↦ Completion.not_pos_zero <| by
      rw [← h, Completion.pos_const]; exact Nat.cast_pos.2 q.den_pos
    have hq : Completion.const (q.num : ℚ) = Completion.const q * Completion.const (q.den : ℚ) :=
      congrArg Completion.const <|
        (div_eq_iff (Nat.cast_ne_zero.2 q.den_nz)).1 (Rat.num_div_den q)
    show (Rat.cast q : ℝ).cauchy = ((q.num : ℝ) * (q.den : ℝ)⁻¹).cauchy
    rw [cauchy_mul, cauchy_inv, cauchy_intCast, cauchy_natCast, cauchy_ratCast, hq, mul_assoc,
      Completion.mul_inv_cancel' hd, mul_one]

open Classical in
noncomputable instance instLinearOrder : LinearOrder ℝ where
  toLE := instLE
  toLT := instLT
  le_refl _ := .inr rfl
  le_trans x y z := by
    rintro (h₁ | rfl) h₂
    · rcases h₂ with h₂ | rfl
      · refine .inl (lt_iff_pos.2 ?_)
        have := (lt_iff_pos.1 h₂).add (lt_iff_pos.1 h₁)
        rwa [sub_add_sub_cancel] at this
      · exact .inl h₁
    · exact h₂
  lt_iff_le_not_ge x y := by
    have : x < y ↔ ¬y ≤ x := by rw [le_iff_not_pos, Classical.not_not, lt_iff_pos]
    rw [← this]
    exact (and_iff_right_of_imp .inl).symm
  le_antisymm x y h₁ h₂ := by
    rw [le_iff_not_pos] at h₁ h₂
    rcases Completion.pos_or_eq_zero_or_neg (x.cauchy - y.cauchy) with h | h | h
    · exact (h₁ h).elim
    · exact ext_cauchy (sub_eq_zero.1 h)
    · rw [neg_sub] at h; exact (h₂ h).elim
  le_total x y := by
    rw [le_iff_not_pos, le_iff_not_pos]
    refine Classical.not_and_iff_not_or_not.1 fun ⟨h₁, h₂⟩ ↦ Completion.not_pos_zero (K := ℚ) ?_
    have := h₁.add h₂
    rwa [sub_add_sub_cancel, sub_self] at this
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance

instance instIsStrictOrderedRing : IsStrictOrderedRing ℝ where
  add_le_add_left x y h z := by
    rw [le_iff_not_pos, cauchy_add, cauchy_add, add_sub_add_right_eq_sub]
    exact le_iff_not_pos.1 h
  le_of_add_le_add_left x y z h := by
    rw [le_iff_not_pos, cauchy_add, cauchy_add, add_sub_add_left_eq_sub] at h
    exact le_iff_not_pos.2 h
  zero_le_one := .inl <| lt_iff_pos.2 <| by
    rw [cauchy_one, cauchy_zero, sub_zero]; exact Completion.pos_one
  mul_lt_mul_of_pos_left x y z h hz := lt_iff_pos.2 <| by
    rw [lt_iff_pos, cauchy_zero, sub_zero] at hz
    rw [cauchy_mul, cauchy_mul, ← mul_sub]
    exact hz.mul (lt_iff_pos.1 h)
  mul_lt_mul_of_pos_right x y z h hz := lt_iff_pos.2 <| by
    rw [lt_iff_pos, cauchy_zero, sub_zero] at hz
    rw [cauchy_mul, cauchy_mul, ← sub_mul]
    exact (lt_iff_pos.1 h).mul hz

/-! ### Short cuts for the search of instances -/

noncomputable instance instCommRing : CommRing ℝ := inferInstance

noncomputable instance instRing : Ring ℝ := inferInstance

noncomputable instance instCommSemiring : CommSemiring ℝ := inferInstance

noncomputable instance instSemiring : Semiring ℝ := inferInstance

noncomputable instance instMonoid : Monoid ℝ := inferInstance

noncomputable instance instAddCommMonoid : AddCommMonoid ℝ := inferInstance

noncomputable instance instAddGroup : AddGroup ℝ := inferInstance

noncomputable instance instDivInvMonoid : DivInvMonoid ℝ := inferInstance

noncomputable instance instPartialOrder : PartialOrder ℝ := inferInstance

noncomputable instance instPreorder : Preorder ℝ := inferInstance

noncomputable instance instLattice : Lattice ℝ := inferInstance

noncomputable instance instMin : Min ℝ := inferInstance

noncomputable instance instMax : Max ℝ := inferInstance

noncomputable instance instGrindField : Lean.Grind.Field ℝ := inferInstance

noncomputable instance instGrindCommRing : Lean.Grind.CommRing ℝ := inferInstance

noncomputable instance instInhabited : Inhabited ℝ := ⟨0⟩

/-! ### Limits of rational sequences -/

/-- The limit of a Cauchy sequence of rational numbers. -/
def lim (f : ℕ → ℚ) (hf : CauSeq.Close f f) : ℝ := ⟨Completion.lim f hf⟩

theorem le_lim {f : ℕ → ℚ} {hf : CauSeq.Close f f} {x : ℝ} (h : ∀ n, x ≤ f n) : x ≤ lim f hf :=
  le_iff_not_pos.2 <| Completion.not_pos_sub_lim (i := 0) fun n _ ↦ by
    rw [← cauchy_ratCast]; exact le_iff_not_pos.1 (h n)

theorem lim_le {f : ℕ → ℚ} {hf : CauSeq.Close f f} {x : ℝ} (h : ∀ n, f n ≤ x) : lim f hf ≤ x :=
  le_iff_not_pos.2 <| Completion.not_pos_lim_sub (i := 0) fun n _ ↦ by
    rw [← cauchy_ratCast]; exact le_iff_not_pos.1 (h n)

theorem lim_eq {f g : ℕ → ℚ} {hf : CauSeq.Close f f} {hg : CauSeq.Close g g} :
    lim f hf = lim g hg ↔ CauSeq.Close f g :=
  ⟨fun h ↦ Completion.lim_eq.1 (congrArg Real.cauchy h),
    fun h ↦ congrArg Real.ofCauchy (Completion.lim_eq.2 h)⟩

/-- Every real number is below some rational number. -/
theorem exists_rat_ge (x : ℝ) : ∃ q : ℚ, x ≤ q := by
  obtain ⟨f, hf, h⟩ := Completion.exists_lim x.cauchy
  obtain ⟨B, _, i, hi⟩ := hf.bounded
  refine ⟨B, le_iff_not_pos.2 ?_⟩
  rw [← h]
  refine Completion.not_pos_lim_sub (i := i) fun n hn ↦ ?_
  rw [cauchy_ratCast, ← Completion.const_sub, Completion.pos_const, sub_pos, not_lt]
  exact le_of_abs_le (hi n hn).1

end Real
