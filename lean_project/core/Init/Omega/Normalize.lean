/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Omega.Constraint

/-!
# `omega`: normal forms and the elimination of equations

Dividing by the common divisor of the coefficients, making the leading one positive, combining two
constraints, and the balanced remainder step for equations without a unit coefficient.
-/

set_option relaxedAutoImplicit false

namespace Lean.Omega

def normalize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    let gcd := Coeffs.gcd x
    if gcd = 0 then
      if s.sat 0 then some (.trivial, x) else some (.impossible, x)
    else if gcd = 1 then none
    else some (s.div gcd, Coeffs.sdiv x gcd)

def normalize (p : Constraint × Coeffs) : Constraint × Coeffs := (normalize? p).getD p

theorem normalize_sat {s x v} (w : Constraint.sat' s x v) :
    Constraint.sat' (normalize (s, x)).1 (normalize (s, x)).2 v := by
  unfold normalize normalize?
  dsimp only
  split
  · rename_i z
    have s0 : s.sat 0 = true := by
      rw [← IntList.dot_of_zero v (IntList.gcd_eq_zero z)]
      exact w
    rw [if_pos s0]
    rfl
  · rename_i z
    split
    · exact w
    · exact (congrArg (s.div _).sat (IntList.dot_sdiv x v (IntList.gcd_dvd x))).trans
        (Constraint.div_sat s _ _ z (IntList.dvd_dot x v (IntList.gcd_dvd x)) w)

def positivize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ => if 0 ≤ x.leading then none else some (s.neg, Coeffs.smul x (-1))

def tidy? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    match positivize? (s, x) with
    | none => match normalize? (s, x) with
      | none => none
      | some (s', x') => some (s', x')
    | some (s', x') => some (normalize (s', x'))

def tidy (p : Constraint × Coeffs) : Constraint × Coeffs := (tidy? p).getD p

abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy (s, x)).1

abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy (s, x)).2

theorem tidy_sat {s x v} (w : Constraint.sat' s x v) :
    (tidyConstraint s x).sat' (tidyCoeffs s x) v := by
  unfold tidyConstraint tidyCoeffs tidy tidy? positivize?
  by_cases p : 0 ≤ Coeffs.leading x
  · have n := normalize_sat w
    unfold normalize at n
    simp only [if_pos p]
    generalize normalize? (s, x) = o at n
    cases o <;> exact n
  · simp only [if_neg p]
    refine normalize_sat (s := s.neg) (x := Coeffs.smul x (-1)) ?_
    have e : Coeffs.dot (Coeffs.smul x (-1)) v = -Coeffs.dot x v :=
      (IntList.dot_smul x v (-1)).trans (Int.neg_eq_neg_one_mul _).symm
    exact (congrArg s.neg.sat e).trans (Constraint.neg_sat w)

theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs) (wx
    : s.sat' x v) (wy : t.sat' y v) :
    (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v :=
  (congrArg (Constraint.combo a s b t).sat (IntList.dot_combo a b x y v)).trans
    (Constraint.add_sat (Constraint.scale_sat a wx) (Constraint.scale_sat b wy))

abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m

def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i m

theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i) (p : Coeffs.get v i
    = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (_root_.Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  have exact_div : (m : Int) * bmod_div_term m x v = Coeffs.bmod_dot_sub_dot_bmod m x v := by
    have q := Int.emod_add_ediv (Coeffs.bmod_dot_sub_dot_bmod m x v) m
    rw [Int.emod_eq_zero_of_dvd (IntList.dvd_bmod_dot_sub_dot_bmod m x v), Int.zero_add] at q
    exact q
  have len : (IntList.bmod x m).length ≤ i := by rw [IntList.bmod_length]; exact h
  refine Constraint.exact_sat.2 (Eq.symm ?_)
  calc IntList.dot (IntList.set (IntList.bmod x m) i m) v
      = IntList.dot (IntList.bmod x m) v + m * Coeffs.get v i :=
        IntList.dot_set_of_length_le _ _ _ _ len
    _ = IntList.dot (IntList.bmod x m) v + Coeffs.bmod_dot_sub_dot_bmod m x v := by
        rw [p, exact_div]
    _ = _root_.Int.bmod (Coeffs.dot x v) m :=
        (Int.add_comm _ _).trans (Int.sub_add_cancel _ _)
    _ = _root_.Int.bmod r m := by rw [Constraint.exact_sat.1 w]

end Lean.Omega
