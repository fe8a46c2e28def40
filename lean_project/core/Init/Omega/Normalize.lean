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
    Constraint.sat' (normalize (s, x)).1 (normalize (s, x)).2 v :=
  by
  unfold normalize normalize?
  by_cases z : Coeffs.gcd x = 0
  · have d0 : Coeffs.dot x v = 0 := IntList.dot_of_zero v (IntList.gcd_eq_zero z)
    have s0 : s.sat 0 = true := by unfold Constraint.sat' at w; rw [d0] at w; exact w
    simp only [z, s0, if_true]; exact rfl
  · by_cases o : Coeffs.gcd x = 1
    · simp only [o, if_neg (show ¬(1 = 0) from fun h => Nat.noConfusion h)]; exact w
    · simp only [if_neg z, if_neg o]
      show (s.div _).sat (IntList.dot (IntList.sdiv x _) v) = true
      rw [IntList.dot_sdiv x v (IntList.gcd_dvd x)]
      exact Constraint.div_sat s _ _ z (IntList.dvd_dot x v (IntList.gcd_dvd x)) w

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
    (tidyConstraint s x).sat' (tidyCoeffs s x) v :=
  by
  unfold tidyConstraint tidyCoeffs tidy tidy? positivize?
  by_cases p : 0 ≤ Coeffs.leading x
  · have n := normalize_sat w
    unfold normalize at n
    simp only [if_pos p]
    revert n
    cases normalize? (s, x) with
    | none => exact fun n => n
    | some q => exact fun n => n
  · simp only [if_neg p]
    refine normalize_sat (s := s.neg) (x := Coeffs.smul x (-1)) ?_
    show s.neg.sat (IntList.dot (IntList.smul x (-1)) v) = true
    rw [IntList.dot_smul, ← Int.neg_eq_neg_one_mul]
    exact Constraint.neg_sat w

theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs) (wx
    : s.sat' x v) (wy : t.sat' y v) :
    (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v := by
  show (Constraint.combo a s b t).sat (IntList.dot (IntList.combo a x b y) v) = true
  rw [IntList.dot_combo]
  exact Constraint.add_sat (Constraint.scale_sat a wx) (Constraint.scale_sat b wy)

abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m

def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i m

theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i) (p : Coeffs.get v i
    = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (_root_.Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  have e := Constraint.exact_sat.1 w
  refine Constraint.exact_sat.2 ?_
  show _ = IntList.dot (IntList.set (IntList.bmod x m) i m) v
  rw [IntList.dot_set_of_length_le _ _ _ _ (by rw [IntList.bmod_length]; exact h)]
  show _ = _ + (m : Int) * Coeffs.get v i
  rw [p]
  have d := Int.emod_eq_zero_of_dvd (IntList.dvd_bmod_dot_sub_dot_bmod m x v)
  have q := Int.emod_add_ediv (IntList.bmod_dot_sub_dot_bmod m x v) m
  rw [d, Int.zero_add] at q
  show _ = _ + (m : Int) * (IntList.bmod_dot_sub_dot_bmod m x v / m)
  rw [q]
  unfold IntList.bmod_dot_sub_dot_bmod
  rw [Int.add_comm, Int.sub_add_cancel, e]

end Lean.Omega
